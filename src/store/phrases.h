/* Capitalised phrases of a sentence that nothing was made of. */
#ifndef AN_STORE_PHRASES_H
#define AN_STORE_PHRASES_H

#include "annals.h"

/* Takes a phrase, a view of the text; false stops. */
typedef bool (*phrase_visit)(void *context, an_str phrase);

/*
 * Two or more capitalised words in a row ("Operation Lamplight", with "of" between them), or one of three capitals or
 * more. None of them is taken, nor the first of a sentence or quotation, where every word has a capital. A sentence of
 * capitals for the most part, a headline, has none. taken[i] tells whether byte i of the sentence belongs to a mention.
 * Linear.
 */
bool phrases_find(an_str sentence, const bool *taken, phrase_visit visit, void *context);

#endif
