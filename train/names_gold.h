/* Texts with their names marked: the gold of the recogniser. */
#ifndef AN_TRAIN_NAMES_GOLD_H
#define AN_TRAIN_NAMES_GOLD_H

#include "mention/recogniser.h"
#include "syntax/syntax.h"

typedef struct gold_doc { an_doc *doc; uint8_t *tags; uint32_t times; } gold_doc;  /* times: how often it is read in fitting */
typedef ARRAY(gold_doc) names_gold;

/* What reads the texts: trees and the lexicon are given to each. */
typedef struct gold_reader { const lex *l; const syntax_model *model; syntax_scratch *scratch; } gold_reader;

/* How capitals are written: as they are, all small, all large. */
typedef enum { LETTERS_KEPT, LETTERS_SMALL, LETTERS_LARGE } gold_letters;

/* Universal NER: lines "number, form, tag" with tags PER, ORG and LOC; other tags are no names. Takes
 * one document in `every`. */
an_status gold_read(names_gold *out, const gold_reader *r, const char *path, gold_letters letters, uint32_t every,
                    an_error *error);

void gold_release(names_gold *g);

#endif
