/* UTF-8: validity, code points, case folding and categories (libutf8proc). */
#ifndef AN_BASE_UTF8_H
#define AN_BASE_UTF8_H

#include "base/arena.h"

/*
 * Decodes the code point at p (n bytes left, n > 0) into *code; returns its length in bytes. A maximal invalid
 * subsequence (Unicode 15, section 3.9, "U+FFFD substitution of maximal subparts") gives U+FFFD and its length.
 */
size_t utf8_decode(const char *p, size_t n, uint32_t *code);

/* Writes code as UTF-8 into out[4]; returns the length. */
size_t utf8_encode(uint32_t code, char *out);

/* Number of code points in valid UTF-8. */
size_t utf8_length(an_str s);

/* The byte at which a code point begins, by its number from 0; the length when there are fewer. */
uint32_t utf8_byte(an_str s, uint32_t point);

/* s with every maximal invalid subsequence replaced by U+FFFD; *replaced counts them. p == NULL: memory is out. */
an_str utf8_repair(arena *a, an_str s, uint32_t *replaced);

bool utf8_is_upper(uint32_t code);   /* Lu, Lt */
bool utf8_is_lower(uint32_t code);   /* Ll */
bool utf8_is_letter(uint32_t code);  /* L*, and combining marks, which continue a word */
bool utf8_is_digit(uint32_t code);   /* Nd */
bool utf8_is_space(uint32_t code);   /* Z*, controls that separate, no-break space */
bool utf8_is_punct(uint32_t code);   /* P* */
bool utf8_is_symbol(uint32_t code);  /* S* */

/* Lower case, code point by code point, with curly quotes made straight and no-break hyphens plain; s itself when
 * nothing changes. p == NULL: memory is out. */
an_str utf8_fold(arena *a, an_str s);

/* s without the marks of its letters ("Burkinabé" -> "Burkinabe"); s itself in plain ASCII. p == NULL: memory is out. */
an_str utf8_plain(arena *a, an_str s);

#endif
