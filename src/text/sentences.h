/* Where sentences end. */
#ifndef AN_TEXT_SENTENCES_H
#define AN_TEXT_SENTENCES_H

#include "text/tokens.h"

/*
 * Makes sentences, and a paragraph that holds them, of the tokens [first, doc->tokens.n); none when there are no tokens.
 * A headline is one sentence, unless it is longer than the cap.
 */
void sentences_split(scanner *s, uint32_t first, bool headline);

#endif
