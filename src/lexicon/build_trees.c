/*
 * Trees of word sequences: paths are gathered, sorted, and turned into nodes from the root down.
 */
#include <stdlib.h>

#include "base/str.h"
#include "base/utf8.h"
#include "lexicon/build.h"
#include "lexicon/pieces.h"

/* ---- paths ---- */

/* What letter case a piece of a name asks for. */
static uint32_t letters_of(an_str piece)
{
    uint32_t code, letters = 0, upper = 0, first = 0;
    for (size_t i = 0; i < piece.n;) {
        i += utf8_decode(piece.p + i, piece.n - i, &code);
        bool cased = utf8_is_upper(code) || utf8_is_lower(code);
        if (!letters) first = utf8_is_upper(code);
        letters += cased;
        upper += utf8_is_upper(code);
    }
    if (upper && upper == letters && letters > 1) return 2;
    return first && upper ? 1 : 0;
}

static void add_path(build *b, path p, const block *k, an_str text, unsigned joined, bool any_case)
{
    an_str piece;
    bool longest = joined == 0;
    while (piece_next(&text, &joined, &piece)) {
        if (p.n == IMG_PIECES) {
            if (longest) build_problem(b, k, p.line, "a name of more than %d words", IMG_PIECES);
            return;
        }
        if (!any_case) p.name.letters |= letters_of(piece) << 2 * p.n;
        p.words[p.n++] = build_word(b, build_fold(b, piece));
    }
    path *slot = p.n ? array_push(&b->paths) : NULL;
    if (slot) *slot = p;
    else if (p.n) b->nomem = true;
}

/* Every way in which a text may keep hyphenated words whole. */
static void add_ways(build *b, path p, const block *k, an_str text, bool any_case)
{
    size_t hyphens = piece_hyphens(text), most = hyphens < 4 ? hyphens : 4;
    for (unsigned joined = 0; joined < 1u << most; joined++) add_path(b, p, k, text, joined, any_case);
}

void build_path(build *b, path proto, const block *k, uint32_t line, an_str text, bool any_case)
{
    if (!text.n) return;
    proto.seq = (uint32_t)b->paths.n;
    proto.source = k->source;
    proto.line = line ? line : k->line;
    add_ways(b, proto, k, text, any_case);
    an_str plain = utf8_plain(&b->arena, text);
    if (!plain.p) b->nomem = true;
    else if (!str_eq(plain, text)) add_ways(b, proto, k, plain, any_case);
}

static int by_words(const void *x, const void *y)
{
    const path *p = x, *q = y;
    if (p->tree != q->tree) return p->tree < q->tree ? -1 : 1;
    for (uint32_t i = 0; i < p->n && i < q->n; i++)
        if (p->words[i] != q->words[i]) return p->words[i] < q->words[i] ? -1 : 1;
    if (p->n != q->n) return p->n < q->n ? -1 : 1;
    uint32_t above = p->source->level / LEVEL_USER, below = q->source->level / LEVEL_USER;
    if (above != below) return above > below ? -1 : 1;   /* a user's reading of a name comes before ours */
    return (p->seq > q->seq) - (p->seq < q->seq);
}

/* ---- nodes ---- */

static bool has_name(const build *b, img_range names, const img_name *name)
{
    for (uint32_t i = 0; i < names.n; i++)
        if (!memcmp(&b->names.at[names.first + i], name, sizeof *name)) return true;
    return false;
}

static void add_name(build *b, uint32_t node, const img_name *name)
{
    img_range *names = &b->nodes.at[node].names;
    if (has_name(b, *names, name)) return;
    img_name *slot = array_push(&b->names);
    if (!slot) b->nomem = true;
    else *slot = *name, names->n++;
}

static void set_value(build *b, uint32_t node, const path *p)
{
    uint32_t *value = &b->nodes.at[node].value;
    if (*value == IMG_NONE) *value = p->value;
    if (b->values.at[*value].at != b->values.at[p->value].at)
        problem_at(b->problems, p->source, p->line, "a word that has another value in this table already");
}

static uint32_t groups_of(const path *at, size_t n, uint32_t depth)
{
    uint32_t groups = 0;
    for (size_t i = 0; i < n; i++) groups += i == 0 || at[i].words[depth] != at[i - 1].words[depth];
    return groups;
}

static uint32_t grow(build *b, const path *at, size_t n, uint32_t depth);

static void grow_edges(build *b, uint32_t node, const path *at, size_t n, uint32_t depth)
{
    img_range edges = {(uint32_t)b->edges.n, groups_of(at, n, depth)};
    if (!array_reserve(&b->edges, edges.n)) {
        b->nomem = true;
        return;
    }
    b->edges.n += edges.n;
    b->nodes.at[node].edges = edges;
    for (uint32_t i = edges.first; n && !b->nomem; i++) {
        size_t same = 1;
        while (same < n && at[same].words[depth] == at->words[depth]) same++;
        img_edge edge = {at->words[depth], grow(b, at, same, depth + 1)};
        b->edges.at[i] = edge;
        at += same, n -= same;
    }
}

/* The node of n sorted paths that agree in their first `depth` words. */
static uint32_t grow(build *b, const path *at, size_t n, uint32_t depth)
{
    uint32_t node = (uint32_t)b->nodes.n;
    img_node *fresh = array_push(&b->nodes);
    if (!fresh) return b->nomem = true, 0;
    *fresh = (img_node){.names.first = (uint32_t)b->names.n, .value = IMG_NONE};
    for (; n && at->n == depth && !b->nomem; at++, n--) {
        if (at->tree) set_value(b, node, at);
        else add_name(b, node, &at->name);
    }
    if (n) grow_edges(b, node, at, n, depth);
    return node;
}

/* Names have no root: each first word knows its node. */
static void grow_names(build *b, const path *at, size_t n)
{
    while (n && !b->nomem) {
        size_t same = 1;
        while (same < n && at[same].words[0] == at->words[0]) same++;
        b->words.at[at->words[0]].start = grow(b, at, same, 1);
        at += same, n -= same;
    }
}

void build_trees(build *b)
{
    const path *at = b->paths.at, *end = b->paths.n ? at + b->paths.n : at, *next = at;
    if (b->paths.n) qsort(b->paths.at, b->paths.n, sizeof *at, by_words);
    while (next < end && next->tree == 0) next++;
    grow_names(b, at, (size_t)(next - at));
    for (uint32_t t = 0; t < b->tables.n && !b->nomem; t++) {
        for (at = next; next < end && next->tree == t + 1;) next++;
        b->tables.at[t].node = grow(b, at, (size_t)(next - at), 0);
    }
}
