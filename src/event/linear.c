/*
 * The image of a model, little-endian; every part starts on eight bytes:
 *
 *     "anlinea1"              8 bytes
 *     check                   u64: checksum64 of the rest
 *     header                  u32 classes, u32 rows, double scale, and zeros to 32 bytes
 *     codes                   char[LINEAR_CLASSES][LINEAR_CODE], padded with zeros
 *     rows                    {u32 print; i8 weights[classes], to 4}[rows], to 8: open addressing, print 0 is empty
 */
#include "event/linear.h"

#include <math.h>
#include <stdio.h>

#include "base/checksum.h"
#include "base/error.h"
#include "base/file.h"
#include "base/str.h"

typedef struct image_header { uint32_t classes, rows; double scale; uint64_t zero[2]; } image_header;

enum { PREFIX = 16, ROWS_MOST = 1 << 22 };

static const char MAGIC[] = "anlinea1";

struct linear_model {
    mapped file;
    const char (*codes)[LINEAR_CODE];
    const uint8_t *rows;
    size_t stride;
    uint32_t n_classes, n_rows;
    double scale;
    char version[20];
};

static size_t image_size(const image_header *h)
{
    return PREFIX + sizeof *h + LINEAR_CLASSES * LINEAR_CODE + (linear_stride(h->classes) * h->rows + 7) / 8 * 8;
}

/* ---- opening ---- */

static bool sane(const image_header *h)
{
    return h->classes >= 2 && h->classes <= LINEAR_CLASSES && h->rows >= 2 && h->rows <= ROWS_MOST && h->scale > 0 &&
           h->scale < 1e6;
}

static bool codes_end(const linear_model *m)
{
    if (strcmp(m->codes[LINEAR_NONE], "-")) return false;
    for (uint32_t i = 0; i < m->n_classes; i++)
        if (!m->codes[i][0] || m->codes[i][LINEAR_CODE - 1]) return false;
    return true;
}

static uint32_t print_at(const uint8_t *row)
{
    uint32_t print;
    memcpy(&print, row, sizeof print);
    return print;
}

static bool rows_end(const linear_model *m)
{
    for (uint32_t i = 0; i < m->n_rows; i++)
        if (!print_at(m->rows + i * m->stride)) return true;
    return false;
}

static an_status load(linear_model *m, const char *p, size_t n, an_error *error)
{
    image_header h;
    uint64_t check;
    if (n < PREFIX + sizeof h || memcmp(p, MAGIC, 8)) return error_set(error, AN_CORRUPT, "not a model");
    memcpy(&check, p + 8, sizeof check);
    if (n % 8 || check != checksum64(p + PREFIX, n - PREFIX))
        return error_set(error, AN_CORRUPT, "the model is damaged: its checksum differs");
    memcpy(&h, p + PREFIX, sizeof h);
    if (!sane(&h) || image_size(&h) != n)
        return error_set(error, AN_CORRUPT, "the header of the model makes no sense");
    m->codes = (const char (*)[LINEAR_CODE])(p + PREFIX + sizeof h);
    m->rows = (const uint8_t *)(m->codes + LINEAR_CLASSES);
    m->n_classes = h.classes;
    m->stride = linear_stride(h.classes);
    m->n_rows = h.rows;
    m->scale = h.scale;
    if (!codes_end(m) || !rows_end(m)) return error_set(error, AN_CORRUPT, "a table of the model is broken");
    snprintf(m->version, sizeof m->version, "%08x", (unsigned)(check >> 32));
    return AN_OK;
}

an_status linear_open_memory(linear_model **out, const void *bytes, size_t n, an_error *error)
{
    *out = NULL;
    linear_model *m = calloc(1, sizeof *m);
    if (!m) return error_nomem(error);
    an_status status = load(m, bytes, n, error);
    if (status != AN_OK) return linear_free(m), status;
    *out = m;
    return AN_OK;
}

an_status linear_open(linear_model **out, const char *path, an_error *error)
{
    mapped file;
    *out = NULL;
    an_status status = file_map(&file, path, error);
    if (status != AN_OK) return status;
    status = linear_open_memory(out, file.p, file.n, error);
    if (status == AN_OK) (*out)->file = file;
    else file_unmap(&file);
    return status;
}

void linear_free(linear_model *m)
{
    if (!m) return;
    file_unmap(&m->file);
    free(m);
}

const char *linear_version(const linear_model *model) { return model->version; }
uint32_t linear_classes(const linear_model *model) { return model->n_classes; }
an_str linear_class(const linear_model *model, uint32_t index) { return str_of(model->codes[index]); }

void linear_place(uint8_t *rows, uint32_t n_rows, uint32_t classes, uint64_t hash, const int8_t *weights)
{
    size_t stride = linear_stride(classes);
    uint32_t print = linear_print(hash), i = linear_slot(hash, n_rows), at;
    while ((at = print_at(rows + i * stride)) && at != print) i = i + 1 < n_rows ? i + 1 : 0;
    memcpy(rows + i * stride, &print, sizeof print);
    memcpy(rows + i * stride + sizeof print, weights, classes);
}

void *linear_image(const linear_parts *parts, size_t *n)
{
    image_header h = {.classes = parts->n_classes, .rows = parts->n_rows, .scale = parts->scale};
    *n = image_size(&h);
    char *image = calloc(1, *n), *p = image;
    if (!image) return NULL;
    memcpy(p, MAGIC, 8), p += PREFIX;
    memcpy(p, &h, sizeof h), p += sizeof h;
    memcpy(p, parts->codes, sizeof parts->codes), p += sizeof parts->codes;
    memcpy(p, parts->rows, linear_stride(h.classes) * h.rows);
    uint64_t check = checksum64(image + PREFIX, *n - PREFIX);
    memcpy(image + 8, &check, sizeof check);
    return image;
}

/* ---- scoring ---- */

static const uint8_t *row_of(const linear_model *m, uint64_t hash)
{
    uint32_t wanted = linear_print(hash), print;
    for (uint32_t i = linear_slot(hash, m->n_rows);; i = i + 1 < m->n_rows ? i + 1 : 0) {
        const uint8_t *row = m->rows + i * m->stride;
        if ((print = print_at(row)) == wanted) return row + sizeof print;
        if (!print) return NULL;
    }
}

uint32_t linear_distinct(uint64_t *hashes, uint32_t n)
{
    uint16_t seen[2 * LINEAR_FEATURES];       /* a hash's number + 1, open addressing */
    uint32_t size = 4, kept = 0;
    while (size < 2 * n) size *= 2;
    memset(seen, 0, size * sizeof *seen);
    for (uint32_t i = 0; i < n; i++) {
        uint32_t at = (uint32_t)(hashes[i] >> 40) & (size - 1);
        while (seen[at] && hashes[seen[at] - 1] != hashes[i]) at = (at + 1) & (size - 1);
        if (seen[at]) continue;
        hashes[kept++] = hashes[i];
        seen[at] = (uint16_t)kept;
    }
    return kept;
}

void linear_score(const linear_model *m, uint64_t *hashes, uint32_t n, double *probability)
{
    int32_t sum[LINEAR_CLASSES] = {0}, most = INT32_MIN;
    n = linear_distinct(hashes, n);
    for (uint32_t i = 0; i < n; i++) {
        const int8_t *weights = (const int8_t *)row_of(m, hashes[i]);
        for (uint32_t c = 0; weights && c < m->n_classes; c++) sum[c] += weights[c];
    }
    double all = 0, none = 1 / (1 + exp(-sum[LINEAR_NONE] / m->scale));
    for (uint32_t c = 1; c < m->n_classes; c++) most = sum[c] > most ? sum[c] : most;
    for (uint32_t c = 1; c < m->n_classes; c++) all += probability[c] = exp((sum[c] - most) / m->scale);
    for (uint32_t c = 1; c < m->n_classes; c++) probability[c] *= (1 - none) / all;
    probability[LINEAR_NONE] = none;
}
