/* Batches of sentences through the network, and its results onto the document. */
#include "syntax/syntax.h"

#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "syntax/encode.h"
#include "syntax/lemma.h"
#include "syntax/tree.h"

an_status syntax_scratch_new(syntax_scratch **out, an_error *error)
{
    *out = calloc(1, sizeof **out);
    return *out ? AN_OK : error_nomem(error);
}

void syntax_scratch_free(syntax_scratch *s)
{
    if (!s) return;
    free(s->block);
    array_release(&s->units);
    free(s);
}

/* ---- memory for a model's dimensions ---- */

static void *carve(char **at, size_t count, size_t size)
{
    void *p = *at;
    *at += (count * size + 63) / 64 * 64;
    return p;
}

static uint32_t widest(const syntax_model *m)
{
    uint32_t n = m->in[0][0].rows;
    if (m->tag.rows > n) n = m->tag.rows;
    if (m->joint.rows > n) n = m->joint.rows;
    return m->relation.rows > n ? m->relation.rows : n;
}

/* Sets every part from base; returns the bytes they take. */
static size_t lay_out(syntax_scratch *s, const syntax_model *m, char *base)
{
    const size_t words = BATCH_WORDS, longest = SYNTAX_LONGEST;
    char *at = base;
    s->input = carve(&at, words, m->word_dim + m->piece_dim);
    for (uint32_t layer = 0; layer < m->layers; layer++) s->states[layer] = carve(&at, words, 2 * (size_t)m->hidden);
    s->sums = carve(&at, words * widest(m), sizeof *s->sums);
    s->rect = carve(&at, words, m->arc);
    s->query = carve(&at, words * m->arc, sizeof *s->query);
    s->heads = carve(&at, words * m->arc, sizeof *s->heads);
    s->label_dep = carve(&at, words * m->label, sizeof *s->label_dep);
    s->label_head = carve(&at, words * m->label, sizeof *s->label_head);
    s->hidden = carve(&at, words, m->label);
    s->head = carve(&at, words, sizeof *s->head);
    s->upos = carve(&at, words, 1);
    s->xpos = carve(&at, words, 1);
    s->rel = carve(&at, words, 1);
    s->feats = carve(&at, words, sizeof *s->feats);
    s->h = carve(&at, BATCH_UNITS, m->hidden);
    s->c = carve(&at, (size_t)BATCH_UNITS * m->hidden, sizeof *s->c);
    s->zh = carve(&at, (size_t)BATCH_UNITS * m->in[0][0].rows, sizeof *s->zh);
    s->scores = carve(&at, longest * (longest + 1), sizeof *s->scores);
    s->tree = carve(&at, tree_bytes(SYNTAX_LONGEST), 1);
    return (size_t)(at - base);
}

static an_status fit(syntax_scratch *s, const syntax_model *m, an_error *error)
{
    static char none[1];
    if (s->model == m) return AN_OK;
    s->model = NULL;
    size_t size = lay_out(s, m, none);
    if (size > s->size) {
        free(s->block);
        s->size = 0;
        s->block = aligned_alloc(64, size);
        if (!s->block) return error_nomem(error);
        s->size = size;
    }
    lay_out(s, m, s->block);
    s->model = m;
    return AN_OK;
}

/* ---- heads of the network ---- */

static uint32_t best_of(const int16_t *scores, uint32_t n)
{
    uint32_t best = 0;
    for (uint32_t i = 1; i < n; i++)
        if (scores[i] > scores[best]) best = i;
    return best;
}

static void tag_words(const syntax_model *m, syntax_scratch *s, uint32_t n)
{
    m->kernel->multiply(&m->tag, s->states[m->tag_layer], m->tag.cols, n, s->sums, m->tag.rows);
    for (uint32_t i = 0; i < n; i++) {
        const int16_t *y = s->sums + (size_t)i * m->tag.rows;
        s->upos[i] = m->upos[best_of(y, m->n_upos)];
        s->xpos[i] = m->xpos[best_of(y + m->n_upos, m->n_xpos)];
        s->feats[i] = (uint16_t)best_of(y + m->n_upos + m->n_xpos, m->n_feats);
    }
}

static int rectified(int v) { return v > 127 ? 127 : v < 0 ? 0 : v; }

/* Queries of dependents, keys of heads, and the two parts of a label's hidden layer. */
static void project(const syntax_model *m, syntax_scratch *s, uint32_t n)
{
    uint32_t a = m->arc, l = m->label;
    m->kernel->multiply(&m->joint, s->states[m->layers - 1], m->joint.cols, n, s->sums, m->joint.rows);
    for (uint32_t i = 0; i < n; i++) {
        const int16_t *y = s->sums + (size_t)i * m->joint.rows;
        for (uint32_t k = 0; k < a; k++) s->rect[i * a + k] = (uint8_t)(rectified(y[k]) + BYTE_ZERO);
        for (uint32_t k = 0; k < a; k++) s->heads[i * a + k] = (int16_t)rectified(y[a + k]);
        memcpy(s->label_dep + (size_t)i * l, y + 2 * a, l * sizeof *y);
        memcpy(s->label_head + (size_t)i * l, y + 2 * a + l, l * sizeof *y);
    }
    m->kernel->multiply(&m->query, s->rect, a, n, s->query, m->query.rows);
    for (size_t i = 0; i < (size_t)n * a; i++)
        s->query[i] = (int16_t)(s->query[i] > 127 ? 127 : s->query[i] < -127 ? -127 : s->query[i]);
}

/* Which bucket a head at `head` (0: root) is in for word i: 0 the root, 1 to 9 to the right, 11 to 19 to the left. */
static uint32_t bucket(uint32_t i, uint32_t head)
{
    if (head == 0) return 0;
    bool right = head - 1 > i;
    uint32_t d = right ? head - 1 - i : i - (head - 1);
    uint32_t b = d <= 4 ? d : d <= 6 ? 5 : d <= 9 ? 6 : d <= 14 ? 7 : d <= 24 ? 8 : 9;
    return right ? b : b + 10;
}

static void find_heads(const syntax_model *m, syntax_scratch *s, uint32_t first, uint32_t n)
{
    uint32_t a = m->arc;
    for (uint32_t i = 0; i < n; i++) {
        const int16_t *query = s->query + (size_t)(first + i) * a;
        int32_t *row = s->scores + (size_t)i * (n + 1);
        row[0] = m->kernel->dot(query, m->root_head, a) + m->distance[0];
        for (uint32_t j = 1; j <= n; j++)
            row[j] = m->kernel->dot(query, s->heads + (size_t)(first + j - 1) * a, a) + m->distance[bucket(i, j)];
    }
    tree_best(s->scores, n, s->head + first, s->tree);
}

static void label_hidden(const syntax_model *m, syntax_scratch *s, uint32_t first, uint32_t i)
{
    uint32_t l = m->label, head = s->head[first + i];
    const int16_t *dep = s->label_dep + (size_t)(first + i) * l, *far = m->distance_label + bucket(i, head) * (size_t)l;
    const int16_t *top = head ? s->label_head + (size_t)(first + head - 1) * l : m->root_label;
    uint8_t *out = s->hidden + (size_t)(first + i) * l;
    const int digits = SUM_DIGITS - ACT_DIGITS;
    for (uint32_t k = 0; k < l; k++)
        out[k] = (uint8_t)(rectified((dep[k] + top[k] + far[k] + (1 << (digits - 1))) >> digits) + BYTE_ZERO);
}

/* The best relation that may stand there: root on the root alone. */
static ud_rel best_relation(const syntax_model *m, const int16_t *scores)
{
    uint32_t best = UINT32_MAX;
    for (uint32_t i = 0; i < m->n_rels; i++)
        if (m->rel[i] != REL_ROOT && (best == UINT32_MAX || scores[i] > scores[best])) best = i;
    return best == UINT32_MAX ? REL_DEP : (ud_rel)m->rel[best];
}

static void label_arcs(const syntax_model *m, syntax_scratch *s, uint32_t n)
{
    m->kernel->multiply(&m->relation, s->hidden, m->label, n, s->sums, m->relation.rows);
    for (uint32_t i = 0; i < n; i++)
        s->rel[i] = s->head[i] ? (uint8_t)best_relation(m, s->sums + (size_t)i * m->relation.rows) : REL_ROOT;
}

/* ---- the document ---- */

/* Sentences as units, those past SYNTAX_LONGEST cut. */
static bool cut_units(syntax_scratch *s, const an_doc *doc)
{
    array_clear(&s->units);
    for (size_t i = 0; i < doc->sentences.n; i++) {
        const doc_sentence *t = &doc->sentences.at[i];
        for (uint32_t at = 0; at < t->n_tokens; at += SYNTAX_LONGEST) {
            unit *u = array_push(&s->units);
            if (!u) return false;
            uint32_t left = t->n_tokens - at;
            *u = (unit){t->first_token + at, left < SYNTAX_LONGEST ? left : SYNTAX_LONGEST, at == 0};
        }
    }
    return true;
}

static int by_length(const void *a, const void *b)
{
    const unit *x = a, *y = b;
    if (x->n != y->n) return x->n < y->n ? 1 : -1;
    return x->first < y->first ? -1 : x->first > y->first;
}

static an_status write_words(const syntax_model *m, syntax_scratch *s, an_doc *doc, const unit *u, uint32_t first,
                             an_error *error)
{
    for (uint32_t i = 0; i < u->n; i++) {
        uint32_t at = first + i, head = s->head[at];
        doc_word *w = &doc->words.at[u->first + i];
        *w = (doc_word){.head = head ? u->first + head - 1 : AN_NONE, .upos = s->upos[at], .xpos = s->xpos[at],
                        .rel = s->rel[at], .feats = m->feats[s->feats[at]]};
        w->lemma = lemma_of(m, doc, u->first + i, (ud_xpos)w->xpos);
        if (!w->lemma.p) return error_nomem(error);
    }
    return AN_OK;
}

/* How many of n units (longest first) go together. */
static uint32_t batch_size(const unit *units, size_t n)
{
    uint32_t k = 0, words = 0;
    while (k < n && k < BATCH_UNITS && words + units[k].n <= BATCH_WORDS) words += units[k++].n;
    return k;
}

static an_status run_batch(const syntax_model *m, syntax_scratch *s, an_doc *doc, const unit *units, uint32_t n,
                           an_error *error)
{
    uint32_t words = 0, first = 0;
    an_status status = AN_OK;
    for (uint32_t u = 0; u < n; u++)
        for (uint32_t i = 0; i < units[u].n; i++)
            encode_word(m, doc, units[u].first + i, units[u].start && i == 0,
                        s->input + (size_t)words++ * (m->word_dim + m->piece_dim));
    encode_run(m, s, units, n);
    tag_words(m, s, words);
    project(m, s, words);
    for (uint32_t u = 0; u < n; first += units[u++].n) {
        find_heads(m, s, first, units[u].n);
        for (uint32_t i = 0; i < units[u].n; i++) label_hidden(m, s, first, i);
    }
    label_arcs(m, s, words);
    first = 0;
    for (uint32_t u = 0; u < n && status == AN_OK; first += units[u++].n)
        status = write_words(m, s, doc, &units[u], first, error);
    return status;
}

/* Later pieces of a cut sentence hang on its first piece's root. */
static void join_pieces(an_doc *doc)
{
    for (size_t i = 0; i < doc->sentences.n; i++) {
        const doc_sentence *t = &doc->sentences.at[i];
        uint32_t root = AN_NONE;
        for (uint32_t k = t->first_token; k < t->first_token + t->n_tokens; k++) {
            doc_word *w = &doc->words.at[k];
            if (w->head != AN_NONE) continue;
            if (root == AN_NONE) root = k;
            else w->head = root, w->rel = REL_PARATAXIS;
        }
    }
}

an_status syntax_run(const syntax_model *m, syntax_scratch *s, an_doc *doc, an_error *error)
{
    an_status status = fit(s, m, error);
    if (status != AN_OK) return status;
    array_clear(&doc->words);
    if (!array_reserve(&doc->words, doc->tokens.n) || !cut_units(s, doc)) return error_nomem(error);
    for (size_t i = 0; i < doc->tokens.n; i++) *array_push(&doc->words) = (doc_word){.head = AN_NONE, .rel = REL_ROOT};
    if (s->units.n) qsort(s->units.at, s->units.n, sizeof *s->units.at, by_length);
    for (size_t i = 0, n; i < s->units.n && status == AN_OK; i += n) {
        n = batch_size(s->units.at + i, s->units.n - i);
        status = run_batch(m, s, doc, s->units.at + i, (uint32_t)n, error);
    }
    if (status != AN_OK) return array_clear(&doc->words), status;
    join_pieces(doc);
    return AN_OK;
}
