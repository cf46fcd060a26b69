/* Multinomial logistic regression over sparse binary features, and beside it that of "none": fits a linear_model. */
#ifndef TRAIN_LINEAR_FIT_H
#define TRAIN_LINEAR_FIT_H

#include "base/array.h"
#include "event/linear.h"

/* Features [first, first + n), at most LINEAR_FEATURES. Whether it teaches none against the rest, and which of the rest. */
typedef struct fit_example { uint32_t first, n, label; float weight; bool of_none, of_class; } fit_example;

typedef struct fit_data {
    ARRAY(uint64_t) hashes;       /* of each feature by number */
    ARRAY(uint32_t) counts;
    ARRAY(uint32_t) features;     /* numbers, example after example */
    ARRAY(fit_example) examples;
    uint32_t *index, mask;        /* hash -> number + 1, open addressing */
} fit_data;

typedef struct fit_settings { unsigned epochs, courses, least, rows, seed, drop; /* drop: in thousandths */
                            double rate, decay; } fit_settings;

/* Settings, with what the environment says instead: EPOCHS, COURSES, LEAST, ROWS, SEED, DROP, RATE, DECAY. */
fit_settings fit_settings_read(const fit_settings *otherwise);

/* Adds an example by the hashes of its features (distinct); as: the rest of it. False when memory is out. */
bool fit_add(fit_data *d, const uint64_t *hashes, uint32_t n, fit_example as);
void fit_release(fit_data *d);

/* Fits by AdaGrad (Duchi et al. 2011), several courses from the start, with weights averaged over them and over the last half
 * of the epochs of each, and makes the image of the model, for the caller to free. One thread, a fixed order: the same data give the same bytes on the same machine. */
an_status fit_model(void **image, size_t *n, const fit_data *d, const linear_parts *classes, const fit_settings *o,
                    an_error *error);

#endif
