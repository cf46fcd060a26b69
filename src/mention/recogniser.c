/*
 * The recogniser's model and its use. Little-endian; every part starts on eight bytes.
 *
 *     "annames2"              8 bytes
 *     check                   u64: FNV-1a over the rest in steps of eight bytes, high half mixed in
 *     header                  8 x u32: tags, rows, words, and zeros
 *     moves                   i16[8][8]: tag after tag, row 7 at the start
 *     rows                    {u16 print; i16 weights[7]}[rows]: features by open addressing, print 0 is empty
 *     words                   {u32 hash; u8 use, lists; u16 class, wide, unused}[words]: open addressing, words a power
 *                             of two or 0
 *
 * Nothing in the image is trusted: sizes are checked against its length, and both tables must have an empty place, so
 * that every search ends.
 */
#include "mention/recogniser.h"

#include <stdio.h>

#include "base/checksum.h"
#include "base/error.h"
#include "base/file.h"
#include "base/str.h"

typedef struct image_header { uint32_t tags, rows, words, zero[5]; } image_header;

enum { PREFIX = 16, ROWS_MOST = 1 << 20, MOVES = NAME_TAGS + 1 };

static const char MAGIC[] = "annames2";

struct names_model {
    mapped file;
    const int16_t (*moves)[MOVES];
    const names_row *rows;
    uint32_t n_rows;
    name_words words;
    char version[20];
};

static size_t padded(size_t n) { return (n + 7) / 8 * 8; }

static size_t image_size(const image_header *h)
{
    return PREFIX + sizeof *h + sizeof(int16_t) * MOVES * MOVES + sizeof(names_row) * h->rows +
           padded(sizeof(name_word) * h->words);
}

/* ---- opening ---- */

static bool sane(const image_header *h)
{
    return h->tags == NAME_TAGS && h->rows >= 2 && h->rows <= ROWS_MOST && h->words <= ROWS_MOST &&
           !(h->words & (h->words - 1));
}

static bool rows_end(const names_row *rows, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++)
        if (!rows[i].print) return true;
    return false;
}

static bool words_end(const name_words *words)
{
    for (uint32_t i = 0; i < words->size; i++)
        if (name_word_empty(&words->at[i])) return true;
    return !words->size;
}

static an_status load(names_model *m, const char *p, size_t n, an_error *error)
{
    image_header h;
    uint64_t check;
    if (n < PREFIX + sizeof h || memcmp(p, MAGIC, 8)) return error_set(error, AN_CORRUPT, "not a model of names");
    memcpy(&check, p + 8, sizeof check);
    if (n % 8 || check != checksum64(p + PREFIX, n - PREFIX))
        return error_set(error, AN_CORRUPT, "the model of names is damaged: its checksum differs");
    memcpy(&h, p + PREFIX, sizeof h);
    if (!sane(&h) || image_size(&h) != n) return error_set(error, AN_CORRUPT, "the header of the model of names makes no sense");
    p += PREFIX + sizeof h;
    m->moves = (const int16_t (*)[MOVES])p;
    m->rows = (const names_row *)(p + sizeof(int16_t) * MOVES * MOVES);
    m->n_rows = h.rows;
    m->words = (name_words){(const name_word *)(m->rows + h.rows), h.words};
    if (!rows_end(m->rows, h.rows) || !words_end(&m->words))
        return error_set(error, AN_CORRUPT, "a table of the model of names is full");
    snprintf(m->version, sizeof m->version, "%08x", (unsigned)(check >> 32));
    return AN_OK;
}

an_status names_open_memory(names_model **out, const void *bytes, size_t n, an_error *error)
{
    *out = NULL;
    names_model *m = calloc(1, sizeof *m);
    if (!m) return error_nomem(error);
    an_status status = load(m, bytes, n, error);
    if (status != AN_OK) return names_free(m), status;
    *out = m;
    return AN_OK;
}

an_status names_open(names_model **out, const char *path, an_error *error)
{
    mapped file;
    *out = NULL;
    an_status status = file_map(&file, path, error);
    if (status != AN_OK) return status;
    status = names_open_memory(out, file.p, file.n, error);
    if (status == AN_OK) (*out)->file = file;
    else file_unmap(&file);
    return status;
}

void names_free(names_model *m)
{
    if (!m) return;
    file_unmap(&m->file);
    free(m);
}

const char *names_version(const names_model *model) { return model->version; }

void *names_image(const names_parts *parts, size_t *n)
{
    image_header h = {.tags = NAME_TAGS, .rows = parts->n_rows, .words = parts->words.size};
    *n = image_size(&h);
    char *image = calloc(1, *n), *p = image;
    if (!image) return NULL;
    memcpy(p, MAGIC, 8), p += PREFIX;
    memcpy(p, &h, sizeof h), p += sizeof h;
    memcpy(p, parts->moves, sizeof parts->moves), p += sizeof parts->moves;
    memcpy(p, parts->rows, sizeof *parts->rows * h.rows), p += sizeof *parts->rows * h.rows;
    if (h.words) memcpy(p, parts->words.at, sizeof(name_word) * h.words);
    uint64_t check = checksum64(image + PREFIX, *n - PREFIX);
    memcpy(image + 8, &check, sizeof check);
    return image;
}

/* ---- decoding ---- */

typedef struct lattice { int32_t (*score)[NAME_TAGS]; uint8_t (*from)[NAME_TAGS]; uint8_t *tags; } lattice;

static void lattice_release(lattice *x)
{
    free(x->score);
    free(x->from);
    free(x->tags);
}

static bool lattice_init(lattice *x, size_t n)
{
    *x = (lattice){malloc((n + 1) * sizeof *x->score), malloc((n + 1) * sizeof *x->from), malloc(n + 1)};
    return x->score && x->from && x->tags;
}

static const names_row *row_of(const names_model *m, uint64_t hash)
{
    uint16_t print = names_print(hash);
    for (uint32_t i = names_slot(hash, m->n_rows);; i = i + 1 < m->n_rows ? i + 1 : 0) {
        if (m->rows[i].print == print) return &m->rows[i];
        if (!m->rows[i].print) return NULL;
    }
}

static void emit(const names_model *m, const name_view *v, uint32_t token, int32_t *score)
{
    uint64_t hashes[NAME_FEATURES];
    uint32_t n = name_features(v, token, hashes);
    memset(score, 0, NAME_TAGS * sizeof *score);
    for (uint32_t i = 0; i < n; i++) __builtin_prefetch(&m->rows[names_slot(hashes[i], m->n_rows)]);
    for (uint32_t i = 0; i < n; i++) {
        const names_row *row = row_of(m, hashes[i]);
        if (!row) continue;
        for (int t = 0; t < NAME_TAGS; t++) score[t] += row->weights[t];
    }
}

/* The best way into each tag of a token. */
static void step(const names_model *m, const int64_t *before, bool start, int64_t *total, const int32_t *score, uint8_t *from)
{
    for (unsigned t = 0; t < NAME_TAGS; t++) {
        int64_t best = INT64_MIN;
        for (unsigned b = start ? NAME_TAGS : 0; b < (start ? NAME_TAGS + 1u : NAME_TAGS); b++) {
            int64_t way = (start ? 0 : before[b]) + m->moves[b][t];
            if (!names_may_follow(b, t)) way -= INT64_C(1) << 40;
            if (way > best) best = way, from[t] = (uint8_t)b;
        }
        total[t] = best + score[t];
    }
}

static void decode(const names_model *m, const name_view *v, const doc_sentence *s, lattice *x)
{
    int64_t total[2][NAME_TAGS] = {{0}};
    if (!s->n_tokens) return;
    for (uint32_t i = 0; i < s->n_tokens; i++) {
        emit(m, v, s->first_token + i, x->score[i]);
        step(m, total[i % 2], i == 0, total[(i + 1) % 2], x->score[i], x->from[i]);
    }
    uint32_t last = s->n_tokens - 1;
    const int64_t *end = total[s->n_tokens % 2];
    unsigned best = 0;
    for (unsigned t = 1; t < NAME_TAGS; t++)
        if (end[t] > end[best]) best = t;
    for (uint32_t i = last + 1; i-- > 0; best = x->from[i][best]) x->tags[i] = (uint8_t)best;
}

static bool keep(an_doc *doc, uint32_t sentence, const uint8_t *tags)
{
    const doc_sentence *s = &doc->sentences.at[sentence];
    for (uint32_t i = 0, n; i < s->n_tokens; i += n) {
        n = 1;
        if (tags[i] == NAME_OUT) continue;
        while (i + n < s->n_tokens && tags[i + n] != NAME_OUT && tags[i + n] % 2 == 0) n++;
        doc_name *name = array_push(&doc->names);
        if (!name) return false;
        *name = (doc_name){sentence, s->first_token + i, n, (name_type)((tags[i] - 1) / 2)};
    }
    return true;
}

an_status names_run(const names_model *model, const lex *l, an_doc *doc, an_error *error)
{
    name_view view = {0};
    lattice x = {0};
    bool ok = name_view_init(&view, l, &model->words, doc) && lattice_init(&x, doc->tokens.n);
    for (uint32_t s = 0; ok && s < doc->sentences.n; s++) {
        decode(model, &view, &doc->sentences.at[s], &x);
        ok = keep(doc, s, x.tags);
    }
    lattice_release(&x);
    name_view_release(&view);
    return ok ? AN_OK : error_nomem(error);
}

const doc_name *names_over(const an_doc *doc, uint32_t token)
{
    size_t low = 0, high = doc->names.n;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        const doc_name *name = &doc->names.at[middle];
        if (token < name->first_token) high = middle;
        else if (token >= name->first_token + name->n_tokens) low = middle + 1;
        else return name;
    }
    return NULL;
}
