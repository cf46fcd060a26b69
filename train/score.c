/*
 * Scores by the definition of the CoNLL 2018 shared task (Zeman et al. 2018, section 5; its evaluation script is the
 * authority, written anew here).
 *
 * Tokens and sentences are right when both ends are. Words are aligned: by their spans, but where either side has a
 * multi-word token, the words of the smallest stretch that both sides cut at the ends of are aligned by the longest common
 * subsequence of their forms in lower case. Every other figure counts aligned words that agree. A head agrees when the
 * heads are aligned with each other; a relation is compared without its subtype. A lemma that gold does not give ("_") is
 * right. Cost: linear, but for the product of both sides' words within one stretch.
 */
#include "score.h"

#include <stdlib.h>
#include <utf8proc.h>

#include "base/error.h"
#include "base/str.h"
#include "base/utf8.h"

typedef struct alignment {
    const conllu *gold, *system;
    uint32_t *of_gold;    /* for each gold word its system word, or AN_NONE */
    uint32_t *of_system;
} alignment;

const char *score_name(score_kind k)
{
    static const char *const names[] = {"Tokens", "Sentences", "Words", "UPOS", "XPOS", "UFeats", "Lemmas", "UAS", "LAS"};
    return names[k];
}

static double percent(uint32_t part, uint32_t whole) { return whole ? 100.0 * part / whole : 0; }
double score_precision(score s) { return percent(s.correct, s.system); }
double score_recall(score s) { return percent(s.correct, s.gold); }
double score_f1(score s) { return s.gold + s.system ? 200.0 * s.correct / (s.gold + (double)s.system) : 0; }

static bool same_span(an_span a, an_span b) { return a.begin == b.begin && a.end == b.end; }

static score score_spans(const an_span *gold, size_t n_gold, const an_span *system, size_t n_system)
{
    score out = {(uint32_t)n_gold, (uint32_t)n_system, 0};
    for (size_t g = 0, s = 0; g < n_gold && s < n_system;) {
        out.correct += same_span(gold[g], system[s]);
        uint32_t at = gold[g].begin, other = system[s].begin;
        g += at <= other;
        s += other <= at;
    }
    return out;
}

/* ---- aligning words ---- */

static void align(alignment *a, uint32_t g, uint32_t s)
{
    a->of_gold[g] = s;
    a->of_system[s] = g;
}

static bool same_form(an_str a, an_str b)
{
    size_t i = 0, k = 0;
    while (i < a.n && k < b.n) {
        uint32_t x, y;
        i += utf8_decode(a.p + i, a.n - i, &x);
        k += utf8_decode(b.p + k, b.n - k, &y);
        if (utf8proc_tolower((utf8proc_int32_t)x) != utf8proc_tolower((utf8proc_int32_t)y)) return false;
    }
    return i == a.n && k == b.n;
}

/* Whether word i of one side lies behind the stretch that ends at `end`. */
static bool beyond(const conllu *c, uint32_t i, uint32_t end)
{
    if (i >= c->words.n) return true;
    const conllu_word *w = &c->words.at[i];
    return w->multiword ? w->span.begin >= end : w->span.end > end;
}

static uint32_t extend(const conllu_word *w, uint32_t end) { return w->multiword && w->span.end > end ? w->span.end : end; }

typedef struct stretch { uint32_t g, s, g_end, s_end; } stretch;

/* The smallest stretch around a multi-word token at g or s. */
static stretch find_stretch(const alignment *a, uint32_t g, uint32_t s)
{
    const conllu_word *gold = a->gold->words.at, *sys = a->system->words.at;
    uint32_t end;
    if (gold[g].multiword) {
        end = gold[g].span.end;
        if (!sys[s].multiword && sys[s].span.begin < gold[g].span.begin) s++;
    } else {
        end = sys[s].span.end;
        if (!gold[g].multiword && gold[g].span.begin < sys[s].span.begin) g++;
    }
    stretch out = {g, s, g, s};
    while (!beyond(a->gold, out.g_end, end) || !beyond(a->system, out.s_end, end)) {
        bool more_gold = out.g_end < a->gold->words.n, more_system = out.s_end < a->system->words.n;
        if (more_gold && (!more_system || gold[out.g_end].span.begin <= sys[out.s_end].span.begin))
            end = extend(&gold[out.g_end++], end);
        else
            end = extend(&sys[out.s_end++], end);
    }
    return out;
}

/* Aligns a stretch by the longest common subsequence: table[g][s] is its length from g and s on. */
static bool align_stretch(alignment *a, stretch t)
{
    size_t n = t.g_end - t.g, m = t.s_end - t.s, row = m + 1;
    const conllu_word *gold = a->gold->words.at + t.g, *sys = a->system->words.at + t.s;
    uint32_t *table = calloc((n + 1) * row, sizeof *table);
    if (!table) return false;
    for (size_t g = n; g-- > 0;)
        for (size_t s = m; s-- > 0;) {
            uint32_t down = table[(g + 1) * row + s], right = table[g * row + s + 1];
            table[g * row + s] = same_form(gold[g].form, sys[s].form) ? 1 + table[(g + 1) * row + s + 1] : down > right ? down : right;
        }
    for (size_t g = 0, s = 0; g < n && s < m;) {
        if (same_form(gold[g].form, sys[s].form)) align(a, t.g + (uint32_t)g++, t.s + (uint32_t)s++);
        else if (table[g * row + s] == table[(g + 1) * row + s]) g++;
        else s++;
    }
    free(table);
    return true;
}

static bool align_words(alignment *a)
{
    uint32_t g = 0, s = 0;
    while (g < a->gold->words.n && s < a->system->words.n) {
        const conllu_word *x = &a->gold->words.at[g], *y = &a->system->words.at[s];
        if (x->multiword || y->multiword) {
            stretch t = find_stretch(a, g, s);
            if (t.g_end > t.g && t.s_end > t.s && !align_stretch(a, t)) return false;
            g = t.g_end;
            s = t.s_end;
        } else if (same_span(x->span, y->span)) {
            align(a, g++, s++);
        } else if (x->span.begin <= y->span.begin) {
            g++;
        } else {
            s++;
        }
    }
    return true;
}

/* ---- what aligned words agree in ---- */

static an_str universal(an_str relation)
{
    const char *colon = relation.n ? memchr(relation.p, ':', relation.n) : NULL;
    return colon ? str_slice(relation, 0, (size_t)(colon - relation.p)) : relation;
}

static bool same_head(const alignment *a, const conllu_word *g, const conllu_word *s)
{
    if (g->head == AN_NONE || s->head == AN_NONE) return g->head == s->head;
    return a->of_system[s->head] == g->head;
}

static bool agrees(const alignment *a, score_kind kind, const conllu_word *g, const conllu_word *s)
{
    switch (kind) {
    case SCORE_WORDS: return true;
    case SCORE_UPOS: return str_eq(g->upos, s->upos);
    case SCORE_XPOS: return str_eq(g->xpos, s->xpos);
    case SCORE_FEATS: return str_eq(g->feats, s->feats);
    case SCORE_LEMMA: return str_is(g->lemma, "_") || str_eq(g->lemma, s->lemma);
    case SCORE_UAS: return same_head(a, g, s);
    case SCORE_LAS: return same_head(a, g, s) && str_eq(universal(g->relation), universal(s->relation));
    default: return false;
    }
}

static score score_words(const alignment *a, score_kind kind)
{
    score out = {(uint32_t)a->gold->words.n, (uint32_t)a->system->words.n, 0};
    for (uint32_t g = 0; g < a->gold->words.n; g++)
        if (a->of_gold[g] != AN_NONE)
            out.correct += agrees(a, kind, &a->gold->words.at[g], &a->system->words.at[a->of_gold[g]]);
    return out;
}

static an_status same_text(const conllu *gold, const conllu *system, an_error *error)
{
    size_t n = gold->text.n < system->text.n ? gold->text.n : system->text.n, i = 0;
    while (i < n && gold->text.at[i] == system->text.at[i]) i++;
    if (i == gold->text.n && i == system->text.n) return AN_OK;
    size_t from = i > 10 ? i - 10 : 0;
    error_set(error, AN_USAGE, "the texts differ: gold has \"%.*s\", system \"%.*s\"", (int)(gold->text.n - from > 20 ? 20 : gold->text.n - from),
              gold->text.at + from, (int)(system->text.n - from > 20 ? 20 : system->text.n - from), system->text.at + from);
    if (error) error->position = i;
    return AN_USAGE;
}

static void fill_none(uint32_t *at, size_t n)
{
    for (size_t i = 0; i < n; i++) at[i] = AN_NONE;
}

an_status score_compare(scores *out, const conllu *gold, const conllu *system, an_error *error)
{
    an_status status = same_text(gold, system, error);
    if (status != AN_OK) return status;
    size_t n = gold->words.n, m = system->words.n;
    alignment a = {gold, system, malloc((n + 1) * sizeof(uint32_t)), malloc((m + 1) * sizeof(uint32_t))};
    bool ok = a.of_gold && a.of_system;
    if (ok) {
        fill_none(a.of_gold, n);
        fill_none(a.of_system, m);
        ok = align_words(&a);
    }
    out->of[SCORE_TOKENS] = score_spans(gold->tokens.at, gold->tokens.n, system->tokens.at, system->tokens.n);
    out->of[SCORE_SENTENCES] = score_spans(gold->sentences.at, gold->sentences.n, system->sentences.at, system->sentences.n);
    for (score_kind k = SCORE_WORDS; ok && k < SCORE_COUNT; k++) out->of[k] = score_words(&a, k);
    free(a.of_gold);
    free(a.of_system);
    return ok ? AN_OK : error_nomem(error);
}
