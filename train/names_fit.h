/* The structured perceptron behind the recogniser: texts to weights. */
#ifndef AN_TRAIN_NAMES_FIT_H
#define AN_TRAIN_NAMES_FIT_H

#include "names_gold.h"

typedef struct fit_options {
    uint32_t epochs, courses, rows, seed;  /* courses: fits from nothing whose weights are added up */
    int32_t margin;        /* by how much the gold reading must win, a tag */
    uint32_t left_out;     /* of 256 features, how many are left out at a sentence */
} fit_options;

/* Fits on the documents; the caller frees *image. Deterministic: integers only, a fixed order from the seed. */
an_status names_fit(void **image, size_t *n, const names_gold *gold, const lex *l, const name_words *words,
                    const fit_options *options, an_error *error);

#endif
