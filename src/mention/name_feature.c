/*
 * Features of a token as hashes: the word and its neighbours, shape, affixes, tags and the tree around it, what the
 * lexicon calls it, lists of names, classes of words (Brown and others 1992 for the idea; train/fit-clusters.c), how raw
 * text mostly uses the word, the run of capitalised words it stands in, and how the document writes the same word
 * elsewhere (context aggregation after Chieu and Ng 2003). A feature's hash starts with the number of its template.
 */
#include "mention/name_feature.h"

#include "base/str.h"
#include "base/utf8.h"

enum { HITS = 4, LEXICAL_KINDS = 16, NO_TAG = 255, AFFIX = 4, LISTED_INSIDE = 32 };

enum { SHAPE_LOWER = 1, SHAPE_CAPITAL, SHAPE_ALL, SHAPE_MIXED, SHAPE_DOTTED, SHAPE_DIGITS, SHAPE_PUNCT, SHAPE_SINGLE };

const name_word *name_words_find(const name_words *w, uint32_t hash)
{
    static const name_word unknown;
    if (!w || !w->size) return &unknown;
    for (uint32_t i = name_words_slot(hash, w->size); !name_word_empty(&w->at[i]); i = (i + 1) & (w->size - 1))
        if (w->at[i].hash == hash) return &w->at[i];
    return &unknown;
}

/* ---- the document at a glance ---- */

static uint8_t shape_of(const an_doc *doc, uint32_t token)
{
    const doc_token *t = &doc->tokens.at[token];
    an_str text = token_text(doc, token);
    bool dot = memchr(text.p, '.', text.n) != NULL;
    unsigned upper = 0, letters = 0, digits = 0;
    uint32_t code;
    for (size_t i = 0; i < text.n;) {
        i += utf8_decode(text.p + i, text.n - i, &code);
        upper += utf8_is_upper(code);
        letters += utf8_is_letter(code);
        digits += utf8_is_digit(code);
    }
    if (digits) return SHAPE_DIGITS;
    if (!letters) return SHAPE_PUNCT;
    if (!upper) return SHAPE_LOWER;
    if (dot) return SHAPE_DOTTED;
    if (letters == 1) return SHAPE_SINGLE;
    if (upper == letters) return SHAPE_ALL;
    return upper == 1 && text.p[0] == t->folded.p[0] - 'a' + 'A' ? SHAPE_CAPITAL : upper > 1 ? SHAPE_MIXED : SHAPE_CAPITAL;
}

static uint8_t lexical_code(const lex *l, const lex_hit *hit)
{
    lex_entity e = lex_entity_at(l, hit->entity);
    switch (e.kind) {
    case LEX_COUNTRY: return (uint8_t)(1 + hit->form);
    case LEX_ORG: return 8;
    case LEX_GROUP: return 9;
    case LEX_PERSON: return 10;
    case LEX_ROLE: return e.role_kind == ROLE_THING ? 0 : (uint8_t)(11 + e.role_kind);
    }
    return 0;
}

/* The longest names of the lexicon, left to right; a name's later words are marked as such. */
static void find_lexical(name_view *v, const lex *l, const doc_sentence *s)
{
    uint32_t end = s->first_token + s->n_tokens;
    for (uint32_t i = s->first_token; i < end;) {
        lex_hit hits[HITS];
        size_t length = 0;
        if (!l || !lex_match(l, &v->doc->tokens.at[i], end - i, hits, HITS, &length)) { i++; continue; }
        uint8_t code = lexical_code(l, &hits[0]);
        if (!code) { i++; continue; }
        for (size_t k = 0; k < length; k++) v->lexical[i + k] = (uint8_t)(code + (k ? LEXICAL_KINDS : 0));
        i += (uint32_t)length;
    }
}

/* The length of the longest phrase of the lists at a token, of two words at least, or 0. */
static uint32_t listed_at(const name_view *v, const name_words *words, uint32_t token, uint32_t end, uint8_t *lists)
{
    const name_word *w = v->word[token];
    uint32_t hash = v->doc->tokens.at[token].hash, longest = 0;
    for (uint32_t n = 1; w->lists & NAME_LIST_LONGER && token + n < end; n++) {
        hash = name_words_join(hash, v->doc->tokens.at[token + n].hash);
        w = name_words_find(words, hash);
        if (w->lists & NAME_LIST_ANY) longest = n + 1, *lists = w->lists & NAME_LIST_ANY;
    }
    return longest;
}

static void find_listed(name_view *v, const name_words *words, const doc_sentence *s)
{
    uint32_t end = s->first_token + s->n_tokens;
    uint8_t lists;
    for (uint32_t i = s->first_token, n; i < end; i += n ? n : 1) {
        n = listed_at(v, words, i, end, &lists);
        for (uint32_t k = 0; k < n; k++) v->listed[i + k] = (uint8_t)(lists | (k ? LISTED_INSIDE : 0));
    }
}

/* Some word of the sentence that is no short function word is in lower case. */
static bool has_lower(const name_view *v, const doc_sentence *s)
{
    for (uint32_t i = s->first_token; i < s->first_token + s->n_tokens; i++)
        if (v->shape[i] == SHAPE_LOWER && v->doc->tokens.at[i].folded.n > 3) return true;
    return false;
}

static name_seen *seen_at(const name_view *v, uint32_t hash)
{
    uint32_t i = hash * 2654435769u >> 7 & v->mask;
    while (v->seen[i].used && v->seen[i].hash != hash) i = (i + 1) & v->mask;
    return &v->seen[i];
}

static bool upper(uint8_t shape) { return shape >= SHAPE_CAPITAL && shape <= SHAPE_DOTTED; }

static bool links(an_str word)
{
    static const char *const words[] = {"of", "for", "and", "&", "the", "-", "de", "la", "del", "al", "on", "in"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (str_is(word, words[i])) return true;
    return false;
}

/* Runs of capitalised words; every other word is a run of its own. */
static void find_runs(name_view *v, const doc_sentence *s)
{
    uint32_t begin = s->first_token, end = begin + s->n_tokens;
    for (uint32_t i = begin, to; i < end; i = to) {
        for (to = i + 1; upper(v->shape[i]) && to < end && upper(v->shape[to]);) to++;
        for (uint32_t k = i; k < to; k++) v->run[k] = (name_stretch){i, to - 1, i, to - 1};
    }
    for (uint32_t i = begin; i < end; i = v->run[i].last + 1) {
        uint32_t to = v->run[i].last;
        while (upper(v->shape[i]) && to + 2 < end && links(v->doc->tokens.at[to + 1].folded)) {
            uint32_t next = to + 2 + (to + 3 < end && links(v->doc->tokens.at[to + 2].folded));
            if (!upper(v->shape[next])) break;
            to = v->run[next].last;
        }
        for (uint32_t k = v->run[i].last + 1; k <= to; k++)
            if (v->run[k].wide_first == v->run[k].first) v->run[k].wide_first = v->run[i].wide_first;
        for (uint32_t k = i; k <= v->run[i].last; k++) v->run[k].wide_last = to;
    }
}

static void note(name_view *v, uint32_t token, bool opens)
{
    uint32_t hash = v->doc->tokens.at[token].hash;
    name_seen *s = seen_at(v, hash);
    if (!s->used) *s = (name_seen){.hash = hash, .first = AN_NONE, .last = AN_NONE, .used = true};
    if (v->shape[token] == SHAPE_LOWER) s->small = true;
    if (!upper(v->shape[token]) || opens) return;
    if (s->first == AN_NONE) s->first = token;
    s->last = token;
}

static void note_sentence(name_view *v, uint32_t sentence)
{
    const doc_sentence *s = &v->doc->sentences.at[sentence];
    v->plain[sentence] = has_lower(v, s);
    if (!v->plain[sentence]) return;
    for (uint32_t i = 0; i < s->n_tokens; i++) note(v, s->first_token + i, i == 0);
}

bool name_view_init(name_view *v, const lex *l, const name_words *words, const an_doc *doc)
{
    uint32_t size = 16, n = (uint32_t)doc->tokens.n;
    while (size < 2 * doc->tokens.n) size *= 2;
    *v = (name_view){.doc = doc, .mask = size - 1};
    v->lexical = calloc(n + 1, 3);
    v->word = malloc((n + 1) * sizeof *v->word);
    v->run = malloc((n + 1) * sizeof *v->run);
    v->plain = calloc(doc->sentences.n + 1, sizeof *v->plain);
    v->seen = calloc(size, sizeof *v->seen);
    if (!v->lexical || !v->word || !v->run || !v->plain || !v->seen) return name_view_release(v), false;
    v->listed = v->lexical + n;
    v->shape = v->listed + n;
    for (uint32_t i = 0; i < n; i++) {
        v->word[i] = name_words_find(words, doc->tokens.at[i].hash);
        v->shape[i] = shape_of(doc, i);
    }
    for (uint32_t s = 0; s < doc->sentences.n; s++) {
        find_lexical(v, l, &doc->sentences.at[s]);
        find_listed(v, words, &doc->sentences.at[s]);
        find_runs(v, &doc->sentences.at[s]);
        note_sentence(v, s);
    }
    return true;
}

void name_view_release(name_view *v)
{
    free(v->lexical);
    free(v->word);
    free(v->run);
    free(v->plain);
    free(v->seen);
    *v = (name_view){0};
}

/* ---- one token ---- */

typedef struct sink { const name_view *v; uint64_t *out; uint32_t n, first, end; } sink;

static inline uint64_t mix(uint64_t h, uint64_t x)
{
    h = (h ^ x) * 0x9E3779B97F4A7C15u;
    return h ^ h >> 29;
}

static inline void put3(sink *s, unsigned template, uint64_t a, uint64_t b, uint64_t c)
{
    if (s->n < NAME_FEATURES) s->out[s->n++] = mix(mix(mix(template, a + 1), b + 1), c + 1);
}

static inline void put(sink *s, unsigned template, uint64_t a) { put3(s, template, a, 0, 0); }
static inline void put2(sink *s, unsigned template, uint64_t a, uint64_t b) { put3(s, template, a, b, 0); }

static inline bool inside(const sink *s, int64_t i) { return i >= s->first && i < s->end; }

static uint64_t word_at(const sink *s, int64_t i) { return inside(s, i) ? s->v->doc->tokens.at[i].hash : 7; }
static uint64_t shape_at(const sink *s, int64_t i) { return inside(s, i) ? s->v->shape[i] : 0; }
static uint64_t lexical_at(const sink *s, int64_t i) { return inside(s, i) ? s->v->lexical[i] : 0; }
static uint64_t known_at(const sink *s, int64_t i) { return inside(s, i) ? s->v->word[i]->use : 0; }
static uint64_t fine_at(const sink *s, int64_t i) { return inside(s, i) ? name_fine(s->v->word[i]) : NAME_FINE; }
static uint64_t coarse_at(const sink *s, int64_t i) { return inside(s, i) ? name_coarse(s->v->word[i]) : NAME_COARSE; }
static uint64_t wide_at(const sink *s, int64_t i) { return inside(s, i) ? s->v->word[i]->wide : NAME_FINE; }
static uint64_t listed_of(const sink *s, int64_t i) { return inside(s, i) ? s->v->listed[i] : 0; }
static uint64_t lists_at(const sink *s, int64_t i) { return inside(s, i) ? s->v->word[i]->lists & NAME_LIST_ANY : 0; }

static uint64_t tag_at(const sink *s, int64_t i)
{
    return inside(s, i) && s->v->doc->words.n ? s->v->doc->words.at[i].xpos : NO_TAG;
}

/* The word this one's name hangs on: up through compounds and parts of names. */
static uint32_t top_of(const sink *s, uint32_t i)
{
    const doc_word *w = s->v->doc->words.at;
    for (int steps = 0; steps < 8; steps++) {
        ud_rel rel = ud_base(w[i].rel);
        if ((rel != REL_COMPOUND && rel != REL_FLAT) || w[i].head == AN_NONE) return i;
        i = w[i].head;
    }
    return i;
}

/* The preposition before the phrase whose top is given: looked for a few words to the left. */
static uint64_t case_of(const sink *s, uint32_t top)
{
    const doc_word *w = s->v->doc->words.at;
    for (uint32_t k = 1; k < 8 && inside(s, (int64_t)top - k); k++)
        if (w[top - k].head == top && w[top - k].rel == REL_CASE) return word_at(s, (int64_t)top - k);
    if (inside(s, top + 1) && w[top + 1].head == top && w[top + 1].rel == REL_CASE) return 11;
    return 3;
}

static void tree(sink *s, uint32_t i)
{
    if (!s->v->doc->words.n) return;
    const doc_word *w = &s->v->doc->words.at[i];
    uint32_t top = top_of(s, i), head = s->v->doc->words.at[top].head;
    uint64_t rel = s->v->doc->words.at[top].rel, governor = head == AN_NONE ? 5 : str_hash(s->v->doc->words.at[head].lemma);
    put2(s, 40, w->rel, w->xpos);
    put2(s, 41, rel, shape_at(s, i));
    put2(s, 42, rel, governor);
    put2(s, 43, rel, case_of(s, top));
    put3(s, 44, governor, case_of(s, top), shape_at(s, i));
    uint64_t class = head == AN_NONE ? NAME_FINE : name_fine(s->v->word[head]);
    put2(s, 46, rel, class);
    put2(s, 49, rel, head == AN_NONE ? NAME_FINE : s->v->word[head]->wide);
    put3(s, 47, class, case_of(s, top), shape_at(s, i));
    if (top != i) put2(s, 48, name_fine(s->v->word[top]), shape_at(s, i));
    if (top != i) put2(s, 45, word_at(s, top), w->rel);
}

static void affixes(sink *s, const doc_token *t)
{
    size_t k = 0;
    for (size_t i = 1; i < t->folded.n && k < AFFIX; i++)
        if ((t->folded.p[i] & 0xC0) != 0x80) put(s, (unsigned)(30 + k++), str_hash(str_slice(t->folded, 0, i)));
    k = 0;
    for (size_t i = t->folded.n; i-- > 1 && k < AFFIX;)
        if ((t->folded.p[i] & 0xC0) != 0x80) put(s, (unsigned)(34 + k++), str_hash(str_slice(t->folded, i, t->folded.n)));
}

static void elsewhere(sink *s, uint32_t i)
{
    const name_seen *seen = seen_at(s->v, s->v->doc->tokens.at[i].hash);
    if (!seen->used) return;
    uint32_t o = seen->first != i ? seen->first : seen->last != i ? seen->last : AN_NONE;
    put3(s, 50, o != AN_NONE, seen->small, shape_at(s, i));
    if (o == AN_NONE || !o || o + 1 >= s->v->doc->tokens.n) return;
    put2(s, 51, s->v->doc->tokens.at[o - 1].hash, shape_at(s, i));
    put2(s, 52, s->v->doc->tokens.at[o + 1].hash, shape_at(s, i));
    put3(s, 53, s->v->lexical[o - 1], s->v->lexical[o + 1], shape_at(s, i));
    put2(s, 55, name_fine(s->v->word[o - 1]), shape_at(s, i));
    put2(s, 56, name_fine(s->v->word[o + 1]), shape_at(s, i));
    put3(s, 54, s->v->shape[o - 1], s->v->shape[o + 1], s->v->word[o + 1]->use);
}

static void words(sink *s, int64_t i)
{
    for (int d = -2; d <= 2; d++) put(s, (unsigned)(3 + d), word_at(s, i + d));
    put2(s, 6, word_at(s, i - 1), word_at(s, i));
    put2(s, 7, word_at(s, i), word_at(s, i + 1));
    put2(s, 8, word_at(s, i - 1), shape_at(s, i));
    put2(s, 9, word_at(s, i + 1), shape_at(s, i));
    put2(s, 10, word_at(s, i), shape_at(s, i));
}

static void shapes(sink *s, int64_t i, bool plain)
{
    uint64_t place = (uint64_t)(i == s->first) * 2 + plain;
    put2(s, 11, shape_at(s, i), place);
    put3(s, 12, shape_at(s, i - 1), shape_at(s, i), place);
    put3(s, 13, shape_at(s, i), shape_at(s, i + 1), place);
    put3(s, 14, shape_at(s, i - 1), shape_at(s, i), shape_at(s, i + 1));
    put3(s, 15, shape_at(s, i) * 16 + shape_at(s, i + 1), shape_at(s, i + 2), shape_at(s, i - 1));
}

static void tags(sink *s, int64_t i)
{
    put2(s, 16, tag_at(s, i), shape_at(s, i));
    put2(s, 17, tag_at(s, i - 1), tag_at(s, i));
    put2(s, 18, tag_at(s, i), tag_at(s, i + 1));
    put3(s, 19, tag_at(s, i - 1), tag_at(s, i), tag_at(s, i + 1));
    put2(s, 20, tag_at(s, i), word_at(s, i - 1));
}

static void gazetteers(sink *s, int64_t i)
{
    put2(s, 21, lexical_at(s, i), tag_at(s, i));
    put2(s, 22, lexical_at(s, i - 1), lexical_at(s, i));
    put2(s, 23, lexical_at(s, i), lexical_at(s, i + 1));
    put2(s, 24, lexical_at(s, i), shape_at(s, i));
    put2(s, 25, known_at(s, i), shape_at(s, i));
    put2(s, 26, known_at(s, i), known_at(s, i + 1));
    put2(s, 27, known_at(s, i - 1), known_at(s, i));
    put2(s, 28, known_at(s, i), lexical_at(s, i));
    put3(s, 29, known_at(s, i - 1), known_at(s, i), known_at(s, i + 1));
}

static void lists(sink *s, int64_t i)
{
    put2(s, 60, lists_at(s, i), shape_at(s, i));
    put3(s, 61, lists_at(s, i - 1), lists_at(s, i), shape_at(s, i - 1) * 16 + shape_at(s, i));
    put3(s, 62, lists_at(s, i), lists_at(s, i + 1), shape_at(s, i) * 16 + shape_at(s, i + 1));
    put2(s, 63, lists_at(s, i), tag_at(s, i));
    put2(s, 64, listed_of(s, i), shape_at(s, i));
    put3(s, 65, lists_at(s, i), lexical_at(s, i), known_at(s, i));
    put2(s, 66, lists_at(s, i), word_at(s, i - 1));
    put2(s, 67, lists_at(s, i), word_at(s, i + 1));
}

static void classes(sink *s, int64_t i)
{
    for (int d = -2; d <= 2; d++) put2(s, (unsigned)(72 + d), fine_at(s, i + d), d ? shape_at(s, i) : 0);
    for (int d = -2; d <= 2; d++) put2(s, (unsigned)(77 + d), coarse_at(s, i + d), shape_at(s, i));
    put2(s, 80, fine_at(s, i - 1), fine_at(s, i));
    put2(s, 81, fine_at(s, i), fine_at(s, i + 1));
    put3(s, 82, coarse_at(s, i - 1), coarse_at(s, i), coarse_at(s, i + 1));
    put3(s, 83, fine_at(s, i - 1), lists_at(s, i), shape_at(s, i));
    put3(s, 84, fine_at(s, i + 1), lists_at(s, i), shape_at(s, i));
    put3(s, 85, fine_at(s, i - 2), fine_at(s, i - 1), shape_at(s, i));
    put3(s, 86, fine_at(s, i + 1), fine_at(s, i + 2), shape_at(s, i));
    put2(s, 87, fine_at(s, i), shape_at(s, i));
    for (int d = -3; d <= 3; d++) put2(s, (unsigned)(113 + d), wide_at(s, i + d), shape_at(s, i));
    put2(s, 118, wide_at(s, i - 1), wide_at(s, i));
    put2(s, 119, wide_at(s, i), wide_at(s, i + 1));
}

/* What the run of capitalised words ends and begins with, and what stands beside it. */
static void runs(sink *s, uint32_t i)
{
    const name_stretch *r = &s->v->run[i];
    if (!upper(s->v->shape[i])) return;
    uint64_t length = r->last - r->first > 4 ? 4 : r->last - r->first;
    uint64_t place = (uint64_t)(i == r->first) * 2 + (i == r->last);
    uint64_t wide = (uint64_t)(i == r->wide_first) * 2 + (i == r->wide_last);
    put2(s, 90, word_at(s, r->last), place);
    put2(s, 91, fine_at(s, r->last), place);
    put2(s, 92, word_at(s, (int64_t)r->last + 1), place);
    put2(s, 93, word_at(s, (int64_t)r->first - 1), place);
    put3(s, 94, length, place, s->v->plain[s->v->doc->tokens.at[i].sentence]);
    put2(s, 95, fine_at(s, (int64_t)r->last + 1), place);
    put2(s, 96, fine_at(s, (int64_t)r->first - 1), place);
    put3(s, 97, lists_at(s, r->first), lists_at(s, r->last), place * 8 + length);
    put2(s, 98, word_at(s, r->wide_first), wide);
    put2(s, 99, word_at(s, r->wide_last), wide);
    put2(s, 100, fine_at(s, r->wide_last), wide);
    put2(s, 101, fine_at(s, r->wide_first), wide);
    put3(s, 102, fine_at(s, r->first), fine_at(s, r->last), place);
    put2(s, 104, wide_at(s, r->last), place);
    put2(s, 105, wide_at(s, r->wide_last), wide);
    put2(s, 106, wide_at(s, (int64_t)r->last + 1), place);
    put2(s, 107, wide_at(s, (int64_t)r->first - 1), place);
    put3(s, 103, lexical_at(s, r->first), lexical_at(s, r->last), place);
}

uint32_t name_features(const name_view *v, uint32_t token, uint64_t *out)
{
    const doc_token *t = &v->doc->tokens.at[token];
    const doc_sentence *sentence = &v->doc->sentences.at[t->sentence];
    sink s = {.v = v, .out = out, .first = sentence->first_token, .end = sentence->first_token + sentence->n_tokens};
    put(&s, 0, 0);
    words(&s, token);
    shapes(&s, token, v->plain[t->sentence]);
    tags(&s, token);
    gazetteers(&s, token);
    affixes(&s, t);
    tree(&s, token);
    elsewhere(&s, token);
    lists(&s, token);
    classes(&s, token);
    runs(&s, token);
    return s.n;
}
