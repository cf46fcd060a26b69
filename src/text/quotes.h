/* Which side each quotation mark is of, and which tokens stand between a pair. */
#ifndef AN_TEXT_QUOTES_H
#define AN_TEXT_QUOTES_H

#include "text/tokens.h"

/* Hints of quotation marks; they are never those of a word. */
enum { HINT_OPENS = 16, HINT_CLOSES = 32 };

/* Over the tokens [first, n) of one paragraph: sets TOKEN_QUOTED between paired marks, and the hints of the marks. */
void quotes_mark(scanner *s, uint32_t first, uint32_t n);

#endif
