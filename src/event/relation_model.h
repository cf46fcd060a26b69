/*
 * The model of relations: which kind of act, if any, joins a source and a target as a sentence tells it.
 *
 * Multinomial logistic regression over the hashed features of relation_feature.c, fitted by train/fit-relations.c on the
 * project's own labels. A class is a family of CAMEO codes (a root, or a leaf that the editions treat apart). The first
 * class, "-", is "no event": a logistic regression of its own, fitted on the coder's candidates alone, while the others share
 * what is left. Sums are in integers, so that decisions are the same on every machine.
 *
 * Cost: some ten microseconds a pair; the model a few megabytes, mapped.
 */
#ifndef AN_EVENT_RELATION_MODEL_H
#define AN_EVENT_RELATION_MODEL_H

#include "event/relation_feature.h"

enum { RELATION_CLASSES = 28, RELATION_CODE = 8, RELATION_NO_EVENT = 0 };

typedef struct relation_model relation_model;

/* Opens a model. Damage is AN_CORRUPT. The model is immutable and may be shared by threads. */
an_status relations_open(relation_model **out, const char *path, an_error *error);

/* The same over bytes, which must lie on an eight-byte boundary and outlive the model. */
an_status relations_open_memory(relation_model **out, const void *bytes, size_t n, an_error *error);
void relations_free(relation_model *model);

/* Eight hexadecimal digits that tell models apart. */
const char *relations_version(const relation_model *model);

uint32_t relations_classes(const relation_model *model);

/* The code prefix that names a class ("16", "163"); "-" is no event. */
an_str relations_class(const relation_model *model, uint32_t index);

/* The code that stands for the rest of a class: of a root, its leaf that ends in 0. */
an_str relation_general_code(an_str class);

/* The mode that goes with a class by itself, or absent: who yields the leadership resigns. */
an_str relation_general_mode(an_str class);

/* Probability of each class; room for RELATION_CLASSES. */
void relations_score(const relation_model *model, const relation_view *view, double *probability);

/* ---- for fitting ---- */

typedef struct relation_row { uint32_t print; int8_t weights[RELATION_CLASSES]; } relation_row;

typedef struct relation_parts {
    char codes[RELATION_CLASSES][RELATION_CODE]; uint32_t n_classes;
    double scale;                            /* a weight of 1 is this much in the rows */
    const relation_row *rows; uint32_t n_rows;
} relation_parts;

/* Sorts hashes and drops repeated ones; returns how many are left. */
uint32_t relation_distinct(uint64_t *hashes, uint32_t n);

/* The row where a feature's search begins, and its print, never 0. */
static inline uint32_t relation_slot(uint64_t hash, uint32_t rows) { return (uint32_t)((hash >> 32) * rows >> 32); }
static inline uint32_t relation_print(uint64_t hash) { return (uint32_t)hash ? (uint32_t)hash : 1; }

/* The image of a model, for the caller to free; NULL when memory is out. */
void *relations_image(const relation_parts *parts, size_t *n);

#endif
