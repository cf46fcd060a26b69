/*
 * Names and table keys in running text: the longest path through a tree of words that starts at a token.
 *
 * A word is looked up by its hash once; most words begin no name, and end there. From a node on, each token costs one
 * hash probe and one binary search among the node's edges. A hyphen between two pieces is stepped over when the text
 * writes it without spaces.
 */
#include "base/str.h"
#include "lexicon/image.h"
#include "lexicon/pieces.h"

const img_word *img_word_find(const lex *l, uint32_t hash, an_str folded)
{
    for (uint32_t i = hash & l->word_mask; l->word_slots[i].index != IMG_NONE; i = (i + 1) & l->word_mask) {
        if (l->word_slots[i].hash != hash) continue;
        const img_word *w = &l->words[l->word_slots[i].index];
        if (str_eq(img_view(l, w->text), folded)) return w;
    }
    return NULL;
}

uint32_t img_step(const lex *l, uint32_t node, uint32_t word)
{
    const img_edge *low = l->edges + l->nodes[node].edges.first;
    for (uint32_t n = l->nodes[node].edges.n; n;) {
        uint32_t half = n / 2;
        if (low[half].word == word) return low[half].node;
        if (low[half].word < word) low += half + 1, n -= half + 1;
        else n = half;
    }
    return IMG_NONE;
}

/* ---- a walk along tokens ---- */

typedef struct walk {
    const lex *l;
    const doc_token *tokens;
    size_t n, at;                       /* next token */
    uint32_t node;
    uint16_t flags[IMG_PIECES];         /* of the token each piece matched */
    uint32_t pieces;
} walk;

static bool walk_token(walk *w, size_t at)
{
    const doc_token *t = &w->tokens[at];
    const img_word *word = img_word_find(w->l, t->hash, t->folded);
    if (!word) return false;
    uint32_t node = img_step(w->l, w->node, (uint32_t)(word - w->l->words));
    if (node == IMG_NONE) return false;
    w->node = node;
    w->flags[w->pieces++] = t->flags;
    w->at = at + 1;
    return true;
}

static bool glued_hyphen(const walk *w)
{
    const doc_token *t = &w->tokens[w->at];
    return w->at > 0 && w->at + 1 < w->n && (t->flags & TOKEN_GLUED) && (t[1].flags & TOKEN_GLUED) &&
           (str_is(t->folded, "-") || str_is(t->folded, "–"));
}

static bool walk_on(walk *w)
{
    if (w->at >= w->n || w->pieces == IMG_PIECES) return false;
    return walk_token(w, w->at) || (glued_hyphen(w) && walk_token(w, w->at + 1));
}

/* ---- names ---- */

static bool letters_fit(const walk *w, uint32_t letters)
{
    for (uint32_t i = 0; i < w->pieces; i++, letters >>= 2) {
        if ((letters & 3) == 1 && !(w->flags[i] & (TOKEN_UPPER_FIRST | TOKEN_UPPER_ALL))) return false;
        if ((letters & 3) == 2 && !(w->flags[i] & TOKEN_UPPER_ALL)) return false;
    }
    return true;
}

static size_t names_here(const walk *w, lex_hit *hits, size_t room)
{
    img_range names = w->l->nodes[w->node].names;
    size_t found = 0;
    for (uint32_t i = 0; i < names.n && found < room; i++) {
        const img_name *name = &w->l->names[names.first + i];
        if (!letters_fit(w, name->letters)) continue;
        img_span span = w->l->spans[name->span];
        hits[found++] = (lex_hit){name->entity, (name_form)name->form, name->plural, img_date(span.from),
                                  img_date(span.to)};
    }
    return found;
}

size_t lex_match(const lex *l, const doc_token *tokens, size_t n, lex_hit *hits, size_t room, size_t *length)
{
    size_t found = 0, longer;
    *length = 0;
    const img_word *first = n ? img_word_find(l, tokens->hash, tokens->folded) : NULL;
    if (!first || first->start == IMG_NONE) return 0;
    walk w = {l, tokens, n, 1, first->start, {tokens->flags}, 1};
    do {
        if ((longer = names_here(&w, hits, room))) found = longer, *length = w.at;
    } while (walk_on(&w));
    return found;
}

/* ---- tables ---- */

/* Tables are sorted by name. */
static uint32_t table_root(const lex *l, const char *table)
{
    an_str name = str_of(table);
    const img_table *low = l->tables;
    for (uint32_t n = l->n_tables; n;) {
        uint32_t half = n / 2;
        int c = str_cmp(img_view(l, low[half].name), name);
        if (c == 0) return low[half].node;
        if (c < 0) low += half + 1, n -= half + 1;
        else n = half;
    }
    return IMG_NONE;
}

static an_str value_at(const lex *l, uint32_t node)
{
    uint32_t value = l->nodes[node].value;
    return value == IMG_NONE ? (an_str){NULL, 0} : img_view(l, l->values[value]);
}

an_str lex_table(const lex *l, const char *table, an_str key)
{
    uint32_t node = table_root(l, table);
    an_str piece;
    unsigned joined = 0;
    while (node != IMG_NONE && piece_next(&key, &joined, &piece)) {
        const img_word *word = img_word_find(l, str_hash32(piece), piece);
        node = word ? img_step(l, node, (uint32_t)(word - l->words)) : IMG_NONE;
    }
    return node == IMG_NONE ? (an_str){NULL, 0} : value_at(l, node);
}

an_str lex_table_match(const lex *l, const char *table, const doc_token *tokens, size_t n, size_t *length)
{
    walk w = {.l = l, .tokens = tokens, .n = n, .node = table_root(l, table)};
    an_str best = {NULL, 0};
    *length = 0;
    if (w.node == IMG_NONE) return best;
    while (walk_on(&w)) {
        an_str value = value_at(l, w.node);
        if (value.p) best = value, *length = w.at;
    }
    return best;
}
