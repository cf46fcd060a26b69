/* Whether a user's discards stop the coding of a document or a sentence: why, or NULL. */
#ifndef AN_EVENT_DISCARD_H
#define AN_EVENT_DISCARD_H

#include "lexicon/lexicon.h"

const char *discard_story(const lex *l, const an_doc *doc);
const char *discard_sentence(const lex *l, const an_doc *doc, uint32_t sentence);

#endif
