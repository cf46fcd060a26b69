/* The structured perceptron behind the recogniser: texts to weights. */
#ifndef AN_TRAIN_NAMES_FIT_H
#define AN_TRAIN_NAMES_FIT_H

#include "names_gold.h"

typedef struct fit_options {
    uint32_t epochs, rows, seed;
    int32_t margin;        /* by how much the gold reading must win, a tag */
    int32_t missed;        /* further margin where a name is read as none */
} fit_options;

/* Fits on the documents; the caller frees *image. Deterministic: integers only, a fixed order from the seed. */
an_status names_fit(void **image, size_t *n, const names_gold *gold, const lex *l, const name_words *words,
                    const fit_options *options, an_error *error);

#endif
