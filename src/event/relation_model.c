/*
 * The image of the model, little-endian; every part starts on eight bytes:
 *
 *     "anrelat1"              8 bytes
 *     check                   u64: checksum64 of the rest
 *     header                  u32 classes, u32 rows, double scale, and zeros to 32 bytes
 *     codes                   char[RELATION_CLASSES][RELATION_CODE], padded with zeros
 *     rows                    {u32 print; i8 weights[RELATION_CLASSES]}[rows]: open addressing, print 0 is empty
 */
#include "event/relation_model.h"

#include <math.h>
#include <stdio.h>

#include "base/checksum.h"
#include "base/error.h"
#include "base/file.h"
#include "base/str.h"

typedef struct image_header { uint32_t classes, rows; double scale; uint64_t zero[2]; } image_header;

enum { PREFIX = 16, ROWS_MOST = 1 << 22 };

static const char MAGIC[] = "anrelat1";

struct relation_model {
    mapped file;
    const char (*codes)[RELATION_CODE];
    const relation_row *rows;
    uint32_t n_classes, n_rows;
    double scale;
    char version[20];
};

static size_t image_size(const image_header *h)
{
    return PREFIX + sizeof *h + RELATION_CLASSES * RELATION_CODE + sizeof(relation_row) * h->rows;
}

/* ---- opening ---- */

static bool sane(const image_header *h)
{
    return h->classes >= 2 && h->classes <= RELATION_CLASSES && h->rows >= 2 && h->rows <= ROWS_MOST && h->scale > 0 &&
           h->scale < 1e6;
}

static bool codes_end(const relation_model *m)
{
    if (strcmp(m->codes[RELATION_NO_EVENT], "-")) return false;
    for (uint32_t i = 0; i < m->n_classes; i++)
        if (!m->codes[i][0] || m->codes[i][RELATION_CODE - 1]) return false;
    return true;
}

static bool rows_end(const relation_model *m)
{
    for (uint32_t i = 0; i < m->n_rows; i++)
        if (!m->rows[i].print) return true;
    return false;
}

static an_status load(relation_model *m, const char *p, size_t n, an_error *error)
{
    image_header h;
    uint64_t check;
    if (n < PREFIX + sizeof h || memcmp(p, MAGIC, 8)) return error_set(error, AN_CORRUPT, "not a model of relations");
    memcpy(&check, p + 8, sizeof check);
    if (n % 8 || check != checksum64(p + PREFIX, n - PREFIX))
        return error_set(error, AN_CORRUPT, "the model of relations is damaged: its checksum differs");
    memcpy(&h, p + PREFIX, sizeof h);
    if (!sane(&h) || image_size(&h) != n)
        return error_set(error, AN_CORRUPT, "the header of the model of relations makes no sense");
    m->codes = (const char (*)[RELATION_CODE])(p + PREFIX + sizeof h);
    m->rows = (const relation_row *)(m->codes + RELATION_CLASSES);
    m->n_classes = h.classes;
    m->n_rows = h.rows;
    m->scale = h.scale;
    if (!codes_end(m) || !rows_end(m)) return error_set(error, AN_CORRUPT, "a table of the model of relations is broken");
    snprintf(m->version, sizeof m->version, "%08x", (unsigned)(check >> 32));
    return AN_OK;
}

an_status relations_open_memory(relation_model **out, const void *bytes, size_t n, an_error *error)
{
    *out = NULL;
    relation_model *m = calloc(1, sizeof *m);
    if (!m) return error_nomem(error);
    an_status status = load(m, bytes, n, error);
    if (status != AN_OK) return relations_free(m), status;
    *out = m;
    return AN_OK;
}

an_status relations_open(relation_model **out, const char *path, an_error *error)
{
    mapped file;
    *out = NULL;
    an_status status = file_map(&file, path, error);
    if (status != AN_OK) return status;
    status = relations_open_memory(out, file.p, file.n, error);
    if (status == AN_OK) (*out)->file = file;
    else file_unmap(&file);
    return status;
}

void relations_free(relation_model *m)
{
    if (!m) return;
    file_unmap(&m->file);
    free(m);
}

const char *relations_version(const relation_model *model) { return model->version; }
uint32_t relations_classes(const relation_model *model) { return model->n_classes; }
an_str relations_class(const relation_model *model, uint32_t index) { return str_of(model->codes[index]); }

an_str relation_general_code(an_str class)
{
    static const char *const roots[] = {"030", "040", "050", "060", "070", "080", "090", "100", "110", "120", "130", "140",
                                        "150", "160", "170", "180", "190", "200"};
    for (size_t i = 0; class.n == 2 && i < sizeof roots / sizeof *roots; i++)
        if (str_starts(str_of(roots[i]), class)) return str_of(roots[i]);
    return class;
}

an_str relation_general_mode(an_str class) { return str_is(class, "0831") ? STR("resign") : (an_str){0}; }

void *relations_image(const relation_parts *parts, size_t *n)
{
    image_header h = {.classes = parts->n_classes, .rows = parts->n_rows, .scale = parts->scale};
    *n = image_size(&h);
    char *image = calloc(1, *n), *p = image;
    if (!image) return NULL;
    memcpy(p, MAGIC, 8), p += PREFIX;
    memcpy(p, &h, sizeof h), p += sizeof h;
    memcpy(p, parts->codes, sizeof parts->codes), p += sizeof parts->codes;
    memcpy(p, parts->rows, sizeof *parts->rows * h.rows);
    uint64_t check = checksum64(image + PREFIX, *n - PREFIX);
    memcpy(image + 8, &check, sizeof check);
    return image;
}

/* ---- scoring ---- */

static const relation_row *row_of(const relation_model *m, uint64_t hash)
{
    uint32_t print = relation_print(hash);
    for (uint32_t i = relation_slot(hash, m->n_rows);; i = i + 1 < m->n_rows ? i + 1 : 0) {
        if (m->rows[i].print == print) return &m->rows[i];
        if (!m->rows[i].print) return NULL;
    }
}

static int by_hash(const void *a, const void *b)
{
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return (x > y) - (x < y);
}

uint32_t relation_distinct(uint64_t *hashes, uint32_t n)
{
    uint32_t kept = 0;
    qsort(hashes, n, sizeof *hashes, by_hash);
    for (uint32_t i = 0; i < n; i++)
        if (!i || hashes[i] != hashes[kept - 1]) hashes[kept++] = hashes[i];
    return kept;
}

void relations_score(const relation_model *model, const relation_view *view, double *probability)
{
    uint64_t hashes[RELATION_FEATURES];
    uint32_t n = relation_distinct(hashes, relation_features(view, hashes));
    int32_t sum[RELATION_CLASSES] = {0}, most = INT32_MIN;
    for (uint32_t i = 0; i < n; i++) {
        const relation_row *row = row_of(model, hashes[i]);
        for (uint32_t c = 0; row && c < model->n_classes; c++) sum[c] += row->weights[c];
    }
    double all = 0, none = 1 / (1 + exp(-sum[RELATION_NO_EVENT] / model->scale));
    for (uint32_t c = 1; c < model->n_classes; c++) most = sum[c] > most ? sum[c] : most;
    for (uint32_t c = 1; c < model->n_classes; c++) all += probability[c] = exp((sum[c] - most) / model->scale);
    for (uint32_t c = 1; c < model->n_classes; c++) probability[c] *= (1 - none) / all;
    probability[RELATION_NO_EVENT] = none;
}
