/* Scores of recognised names: spans with their type, exactly. */
#ifndef AN_TRAIN_NAMES_SCORE_H
#define AN_TRAIN_NAMES_SCORE_H

#include "names_gold.h"

typedef struct names_count { uint32_t gold, system, right; } names_count;
typedef struct names_scores { names_count of[NAME_TYPES + 1]; } names_scores;  /* the last one: all types */

const char *names_type_name(unsigned type);
double names_f1(names_count c);

/* Runs the model over every document. With misses, each wrong name is printed. */
an_status names_measure(names_scores *out, const names_model *m, const lex *l, const names_gold *gold, bool misses, an_error *error);

#endif
