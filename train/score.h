/* Comparing two analyses of one text by the definition of the CoNLL 2018 shared task. */
#ifndef TRAIN_SCORE_H
#define TRAIN_SCORE_H

#include "conllu.h"

typedef enum { SCORE_TOKENS, SCORE_SENTENCES, SCORE_WORDS, SCORE_UPOS, SCORE_XPOS, SCORE_FEATS, SCORE_LEMMA, SCORE_UAS, SCORE_LAS,
               SCORE_COUNT } score_kind;

typedef struct score { uint32_t gold, system, correct; } score;
typedef struct scores { score of[SCORE_COUNT]; } scores;

const char *score_name(score_kind k);
double score_precision(score s);  /* in per cent, 0 where there is nothing */
double score_recall(score s);
double score_f1(score s);

/* AN_USAGE when the two texts have different characters: the error's position is the first that differs. */
an_status score_compare(scores *out, const conllu *gold, const conllu *system, an_error *error);

#endif
