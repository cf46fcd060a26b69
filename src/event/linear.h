/*
 * A log-linear model over hashed features: the weights behind the model of relations and the model of roles.
 *
 * The first class, "-", is "none": a logistic regression of its own; the others share what it leaves by multinomial
 * logistic regression. Sums are in integers, so that decisions are the same on every machine.
 *
 * Cost: a look-up a feature, some ten microseconds a question; a few megabytes, mapped.
 */
#ifndef AN_EVENT_LINEAR_H
#define AN_EVENT_LINEAR_H

#include "base/doc.h"

enum { LINEAR_CLASSES = 28, LINEAR_CODE = 12, LINEAR_NONE = 0, LINEAR_FEATURES = 4096 };

typedef struct linear_model linear_model;

/* Opens a model. Damage is AN_CORRUPT. The model is immutable and may be shared by threads. */
an_status linear_open(linear_model **out, const char *path, an_error *error);

/* The same over bytes, which must lie on an eight-byte boundary and outlive the model. */
an_status linear_open_memory(linear_model **out, const void *bytes, size_t n, an_error *error);
void linear_free(linear_model *model);

/* Eight hexadecimal digits that tell models apart. */
const char *linear_version(const linear_model *model);

uint32_t linear_classes(const linear_model *model);

/* The name of a class; of the first "-". */
an_str linear_class(const linear_model *model, uint32_t index);

/* Probability of each class (room for LINEAR_CLASSES) of what has these features, at most LINEAR_FEATURES; drops repeated
 * ones. */
void linear_score(const linear_model *model, uint64_t *hashes, uint32_t n, double *probability);

/* Drops repeated hashes of at most LINEAR_FEATURES; returns how many are left, in their order. */
uint32_t linear_distinct(uint64_t *hashes, uint32_t n);

/* Mixes a number into a hash: how features are made. */
static inline uint64_t linear_mix(uint64_t h, uint64_t x)
{
    h = (h ^ x) * 0x9E3779B97F4A7C15u;
    return h ^ h >> 29;
}

/* ---- for fitting ---- */

/* A row is a print of four bytes, never 0, and a weight of one byte a class, padded to four. */
static inline size_t linear_stride(uint32_t classes) { return 4 + ((size_t)classes + 3) / 4 * 4; }

typedef struct linear_parts {
    char codes[LINEAR_CLASSES][LINEAR_CODE]; uint32_t n_classes;
    double scale;                            /* a weight of 1 is this much in the rows */
    const uint8_t *rows; uint32_t n_rows;    /* linear_stride apart; print 0: empty */
} linear_parts;

/* The row where a feature's search begins, and its print. */
static inline uint32_t linear_slot(uint64_t hash, uint32_t rows) { return (uint32_t)((hash >> 32) * rows >> 32); }
static inline uint32_t linear_print(uint64_t hash) { return (uint32_t)hash ? (uint32_t)hash : 1; }

/* Puts a feature's weights, one a class, into rows that have a free one. */
void linear_place(uint8_t *rows, uint32_t n_rows, uint32_t classes, uint64_t hash, const int8_t *weights);

/* The image of a model, for the caller to free; NULL when memory is out. */
void *linear_image(const linear_parts *parts, size_t *n);

#endif
