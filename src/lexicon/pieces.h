/*
 * How a name or key falls into pieces, one a token of running text: at white space and hyphens; a comma, an apostrophe
 * or "'s" at the end of a word is a piece of its own, as Universal Dependencies' English tokens are. Hyphens themselves
 * are left out, and matching skips them, so that "Guinea-Bissau" and "Guinea Bissau" are one name.
 */
#ifndef AN_LEXICON_PIECES_H
#define AN_LEXICON_PIECES_H

#include "annals.h"

/* Cuts the next piece off *rest; false when nothing is left. With whole set, hyphens do not cut ("co-operate"). */
bool piece_next(an_str *rest, bool whole, an_str *piece);

#endif
