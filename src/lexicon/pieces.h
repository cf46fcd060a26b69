/*
 * How a name or key falls into pieces, one a token of running text: at white space and hyphens; a comma, an apostrophe
 * or "'s" at the end of a word, and marks such as "/" anywhere, are pieces of their own, as Universal Dependencies'
 * English tokens are. Hyphens themselves are left out, and matching skips them, so that "Guinea-Bissau" and "Guinea
 * Bissau" are one name.
 */
#ifndef AN_LEXICON_PIECES_H
#define AN_LEXICON_PIECES_H

#include "annals.h"

/*
 * Cuts the next piece off *rest; false when nothing is left. Each hyphen inside a word takes the lowest bit of *joined:
 * where that is set it does not cut, as in words that texts keep whole ("co-operate", "e-Sharif").
 */
bool piece_next(an_str *rest, unsigned *joined, an_str *piece);

/* Hyphens inside words. */
size_t piece_hyphens(an_str text);

#endif
