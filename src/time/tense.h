/* Whether what comes round is meant as gone by or to come. Private to src/time. */
#ifndef AN_TIME_TENSE_H
#define AN_TIME_TENSE_H

#include "lexicon/lexicon.h"

/* Reads the document's expressions by the verbs they hang on. False: memory is out. */
bool tense_settle(const lex *l, an_doc *doc, an_date today);

#endif
