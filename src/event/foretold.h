/* A happening that a noun names without anybody, before the text tells who took part. Private to src/event. */
#ifndef AN_EVENT_FORETOLD_H
#define AN_EVENT_FORETOLD_H

#include "lexicon/lexicon.h"

/* Gives such happenings their nouns' place, date and mention. Before the ranker drops the nouns. False: memory is out. */
bool foretold_join(const lex *l, an_doc *doc);

#endif
