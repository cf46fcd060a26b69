/*
 * The model's image, as train/export_syntax.py writes it. Little-endian; every part starts on eight bytes.
 *
 *     "ansyntax"                       8 bytes
 *     check                            u64: FNV-1a over the rest in steps of eight bytes, high half mixed in
 *     header                           20 x u32, in the order of image_header
 *     names                            each ends with 0: upos, xpos, feats, relations, lemma rules ("case cut add")
 *     word hashes, word rows           u32[words], i8[words][word_dim]; row 0 is the unknown word
 *     piece hashes, piece rows         u32[pieces], i8[pieces][piece_dim]
 *     shape rows                       i8[256][piece_dim]
 *     per layer and direction          matrix in, matrix back
 *     matrices tag, joint, query, relation
 *     root as a head                   i8[arc]
 *     distance                         i32[20]
 *     root and distance for labels     i16[label], i16[20][label]
 *     lemma hashes, lemma rules        u32[lemmas], u16[lemmas]
 *
 * A matrix is its bias, i32[rows]; shifts, u8[rows]; weights, i8[rows][cols]. Nothing in the image is trusted: sizes
 * are checked against its length before use, and every number that later serves as an index is checked here.
 */
#include "syntax/image.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/checksum.h"
#include "base/error.h"
#include "base/str.h"

typedef struct image_header {
    uint32_t hidden, layers, word_dim, piece_dim, arc, label, words, pieces, shapes, upos, xpos, feats, rels, buckets,
        tag_layer, rules, lemmas, names, bytes, zero;
} image_header;

enum { PREFIX = 16, DIMENSION_MOST = 512, ROWS_MOST = 1 << 20, RULES_MOST = 4096, ALIGN = 64 };

typedef struct cursor { const char *at, *end; bool failed; } cursor;

/* The next n bytes, and past them to the next eight-byte boundary; NULL (for good) when there are not as many. */
static const void *take(cursor *c, size_t count, size_t size)
{
    size_t left = (size_t)(c->end - c->at);
    if (c->failed || count > left / size) return c->failed = true, NULL;
    const char *at = c->at;
    size_t n = (count * size + 7) / 8 * 8;
    if (n > left) return c->failed = true, NULL;
    c->at += n;
    return at;
}

static bool dimension(uint32_t n) { return n >= ROW_BLOCK && n <= DIMENSION_MOST && n % ROW_BLOCK == 0; }

static bool sane(const image_header *h)
{
    return dimension(h->hidden) && dimension(h->word_dim) && dimension(h->piece_dim) && dimension(h->arc) &&
           dimension(h->label) && h->layers >= 1 && h->layers <= LAYERS_MOST && h->tag_layer < h->layers &&
           h->words >= 1 && h->words <= ROWS_MOST && h->pieces <= ROWS_MOST && h->shapes == SHAPES &&
           h->upos >= 1 && h->upos <= UPOS_COUNT && h->xpos >= 1 && h->xpos <= XPOS_COUNT && h->feats >= 1 &&
           h->feats <= 1024 && h->rels >= 2 && h->rels <= REL_COUNT && h->buckets == BUCKETS && h->rules >= 1 &&
           h->rules <= RULES_MOST && h->lemmas <= ROWS_MOST && h->names <= ROWS_MOST;
}

static bool index_build(hash_index *index, const uint32_t *hashes, uint32_t first, uint32_t n)
{
    uint32_t size = 16;
    while (size < 2 * n) size *= 2;
    index->slots = calloc(size, 2 * sizeof *index->slots);
    index->mask = size - 1;
    if (!index->slots) return false;
    for (uint32_t row = first; row < n; row++) {
        uint32_t i = hashes[row] * 2654435769u >> 7 & index->mask;
        while (index->slots[2 * i + 1]) i = (i + 1) & index->mask;
        index->slots[2 * i] = hashes[row];
        index->slots[2 * i + 1] = row + 1;
    }
    return true;
}

/* ---- matrices ---- */

static void matrix_take(matrix *m, cursor *c, uint32_t rows, uint32_t cols)
{
    *m = (matrix){.rows = rows, .cols = cols};
    m->bias = take(c, rows, sizeof *m->bias);
    m->shift = take(c, rows, 1);
    m->weights = take(c, (size_t)rows * cols, 1);
    for (uint32_t r = 0; !c->failed && r < rows; r++)
        if (m->shift[r] < 1 || m->shift[r] > 24 || m->bias[r] >= 1 << 29 || m->bias[r] <= -(1 << 29)) c->failed = true;
}

static void packed_release(packed *p)
{
    free(p->start);
    free(p->shift);
    free(p->weights);
    *p = (packed){0};
}

static void *aligned_zero(size_t n)
{
    n = (n + ALIGN - 1) / ALIGN * ALIGN;
    void *p = aligned_alloc(ALIGN, n);
    if (p) memset(p, 0, n);
    return p;
}

static bool packed_make(packed *p, const matrix *m, const kernel *k)
{
    packed_release(p);
    p->rows = kernel_padded(m->rows);
    p->cols = m->cols;
    p->start = aligned_zero(p->rows * sizeof *p->start);
    p->shift = aligned_zero(p->rows * sizeof *p->shift);
    p->weights = aligned_zero(k->weight_bytes * p->rows * p->cols);
    if (!p->start || !p->shift || !p->weights) return false;
    for (uint32_t r = 0; r < m->rows; r++) {
        int32_t sum = 0;
        for (uint32_t c = 0; c < m->cols; c++) sum += m->weights[(size_t)r * m->cols + c];
        p->start[r] = m->bias[r] + (1 << (m->shift[r] - 1)) - BYTE_ZERO * sum;
        p->shift[r] = m->shift[r];
    }
    k->pack(p->weights, m);
    return true;
}

static bool matrix_load(packed *p, cursor *c, uint32_t rows, uint32_t cols, const kernel *k)
{
    matrix m;
    matrix_take(&m, c, rows, cols);
    return c->failed || packed_make(p, &m, k);
}

/* False: memory is out. Damage shows in the cursor. */
static bool matrices(syntax_model *m, cursor *c)
{
    bool ok = true;
    uint32_t h = m->hidden;
    for (uint32_t layer = 0; layer < m->layers && ok; layer++)
        for (int d = 0; d < 2 && ok; d++)
            ok = matrix_load(&m->in[layer][d], c, 3 * h, layer ? 2 * h : m->word_dim + m->piece_dim, m->kernel) &&
                 matrix_load(&m->back[layer][d], c, 3 * h, h, m->kernel);
    return ok && matrix_load(&m->tag, c, m->n_upos + m->n_xpos + m->n_feats, 2 * h, m->kernel) &&
           matrix_load(&m->joint, c, 2 * (m->arc + m->label), 2 * h, m->kernel) &&
           matrix_load(&m->query, c, m->arc, m->arc, m->kernel) &&
           matrix_load(&m->relation, c, m->n_rels, m->label, m->kernel);
}

/* ---- names ---- */

/* The next name of the table; an empty view past its end. */
static an_str name_next(an_str *names)
{
    const char *zero = names->n ? memchr(names->p, 0, names->n) : NULL;
    if (!zero) return names->n = 0, (an_str){NULL, 0};
    an_str name = {names->p, (size_t)(zero - names->p)};
    names->p += name.n + 1;
    names->n -= name.n + 1;
    return name;
}

static bool rule_read(lemma_rule *rule, an_str name)
{
    if (name.n < 3 || name.p[0] < '0' || name.p[0] > '2') return false;
    for (int i = 1; i < 3; i++)
        if (name.p[i] < '0' || name.p[i] > '9') return false;
    *rule = (lemma_rule){(uint8_t)(name.p[0] - '0'), (uint8_t)((name.p[1] - '0') * 10 + name.p[2] - '0'),
                         str_slice(name, 3, name.n)};
    return true;
}

static bool names_read(syntax_model *m, an_str names)
{
    for (uint32_t i = 0; i < m->n_upos; i++) {
        ud_upos upos;
        if (!ud_upos_of(name_next(&names), &upos)) return false;
        m->upos[i] = (uint8_t)upos;
    }
    for (uint32_t i = 0; i < m->n_xpos; i++) {
        ud_xpos xpos;
        an_str name = name_next(&names);
        if (!ud_xpos_of(name, &xpos)) return false;
        m->xpos[i] = (uint8_t)xpos;
        m->xpos_hash[xpos] = str_hash(name);
    }
    for (uint32_t i = 0; i < m->n_feats; i++)
        if (!ud_feats_of(name_next(&names), &m->feats[i])) return false;
    for (uint32_t i = 0; i < m->n_rels; i++) {
        ud_rel rel;
        if (!ud_rel_of(name_next(&names), &rel)) return false;
        m->rel[i] = (uint8_t)rel;
    }
    for (uint32_t i = 0; i < m->n_rules; i++)
        if (!rule_read(&m->rules[i], name_next(&names))) return false;
    return true;
}

/* ---- the whole ---- */

static void header_apply(syntax_model *m, const image_header *h)
{
    m->hidden = h->hidden, m->layers = h->layers, m->word_dim = h->word_dim, m->piece_dim = h->piece_dim;
    m->arc = h->arc, m->label = h->label, m->tag_layer = h->tag_layer;
    m->n_words = h->words, m->n_pieces = h->pieces, m->n_upos = h->upos, m->n_xpos = h->xpos, m->n_feats = h->feats;
    m->n_rels = h->rels, m->n_rules = h->rules, m->n_lemmas = h->lemmas;
}

static void root_widen(syntax_model *m, const int8_t *root)
{
    for (uint32_t i = 0; i < m->arc; i++) m->root_head[i] = root[i];
}

/* False: memory is out. */
static bool parts_load(syntax_model *m, cursor *c, const image_header *h)
{
    an_str names = {take(c, h->names, 1), h->names};
    const uint32_t *words = take(c, h->words, 4);
    m->word_rows = take(c, (size_t)h->words * h->word_dim, 1);
    const uint32_t *pieces = take(c, h->pieces, 4);
    m->piece_rows = take(c, (size_t)h->pieces * h->piece_dim, 1);
    m->shape_rows = take(c, (size_t)SHAPES * h->piece_dim, 1);
    if (!matrices(m, c)) return false;
    const int8_t *root = take(c, m->arc, 1);
    m->distance = take(c, BUCKETS, sizeof *m->distance);
    m->root_label = take(c, m->label, sizeof *m->root_label);
    m->distance_label = take(c, (size_t)BUCKETS * m->label, sizeof *m->distance_label);
    const uint32_t *lemmas = take(c, h->lemmas, 4);
    m->lemma_rule = take(c, h->lemmas, sizeof *m->lemma_rule);
    m->feats = calloc(h->feats, sizeof *m->feats);
    m->rules = calloc(h->rules, sizeof *m->rules);
    if (!m->feats || !m->rules) return false;
    if (c->failed) return true;
    for (uint32_t i = 0; i < h->lemmas; i++) c->failed |= m->lemma_rule[i] >= h->rules;
    for (int i = 0; i < BUCKETS; i++) c->failed |= m->distance[i] > 1 << 28 || m->distance[i] < -(1 << 28);
    if (!names_read(m, names)) c->failed = true;
    root_widen(m, root);
    return index_build(&m->words, words, 1, h->words) && index_build(&m->pieces, pieces, 0, h->pieces) &&
           index_build(&m->lemmas, lemmas, 0, h->lemmas);
}

static an_status load(syntax_model *m, const char *p, size_t n, an_error *error)
{
    image_header h;
    uint64_t check;
    if (n < PREFIX + sizeof h || memcmp(p, "ansyntax", 8))
        return error_set(error, AN_CORRUPT, "not a syntax model");
    memcpy(&check, p + 8, sizeof check);
    if (n % 8 || check != checksum64(p + PREFIX, n - PREFIX))
        return error_set(error, AN_CORRUPT, "the syntax model is damaged: its checksum differs");
    memcpy(&h, p + PREFIX, sizeof h);
    if (!sane(&h)) return error_set(error, AN_CORRUPT, "the syntax model's header makes no sense");
    header_apply(m, &h);
    snprintf(m->version, sizeof m->version, "%08x", (unsigned)(check >> 32));
    cursor c = {p + PREFIX + sizeof h, p + n, false};
    if (!parts_load(m, &c, &h)) return error_nomem(error);
    if (c.failed || c.at != c.end) return error_set(error, AN_CORRUPT, "the syntax model's parts do not fit its header");
    return AN_OK;
}

an_status syntax_open_kernel(syntax_model **out, const void *bytes, size_t n, unsigned kernel, an_error *error)
{
    *out = NULL;
    if (!kernel_usable(kernel)) return error_set(error, AN_USAGE, "this machine has no kernel %u", kernel);
    syntax_model *m = calloc(1, sizeof *m);
    if (!m) return error_nomem(error);
    m->kernel = kernel_usable(kernel);
    an_status status = load(m, bytes, n, error);
    if (status != AN_OK) return syntax_free(m), status;
    *out = m;
    return AN_OK;
}

an_status syntax_open_memory(syntax_model **out, const void *bytes, size_t n, an_error *error)
{
    return syntax_open_kernel(out, bytes, n, 0, error);
}

an_status syntax_open(syntax_model **out, const char *path, an_error *error)
{
    mapped file;
    *out = NULL;
    an_status status = file_map(&file, path, error);
    if (status != AN_OK) return status;
    status = syntax_open_memory(out, file.p, file.n, error);
    if (status == AN_OK) (*out)->file = file;
    else file_unmap(&file);
    return status;
}

void syntax_free(syntax_model *m)
{
    if (!m) return;
    for (int layer = 0; layer < LAYERS_MOST; layer++)
        for (int d = 0; d < 2; d++) {
            packed_release(&m->in[layer][d]);
            packed_release(&m->back[layer][d]);
        }
    packed_release(&m->tag);
    packed_release(&m->joint);
    packed_release(&m->query);
    packed_release(&m->relation);
    free(m->words.slots);
    free(m->pieces.slots);
    free(m->lemmas.slots);
    free(m->feats);
    free(m->rules);
    file_unmap(&m->file);
    free(m);
}

const char *syntax_version(const syntax_model *model) { return model->version; }
const char *syntax_kernel(const syntax_model *model) { return model->kernel->name; }
