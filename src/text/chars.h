/* What kind of character stands at a place of the text. ASCII by table, the rest by its Unicode category. */
#ifndef AN_TEXT_CHARS_H
#define AN_TEXT_CHARS_H

#include "base/utf8.h"

/* Bits, so that the kinds in a chunk can be gathered in a mask. */
typedef enum {
    CHAR_LOWER = 1,
    CHAR_UPPER = 2,
    CHAR_LETTER = 4,      /* letter without case, or a mark */
    CHAR_DIGIT = 8,
    CHAR_SPACE = 16,
    CHAR_APOSTROPHE = 32, /* ' and its curly and spacing forms */
    CHAR_IDEOGRAPH = 64,  /* scripts written without spaces: a token each */
    CHAR_OTHER = 128      /* punctuation, symbols, anything else */
} char_kind;

enum { CHAR_CASED = CHAR_LOWER | CHAR_UPPER, CHAR_WORD = CHAR_CASED | CHAR_LETTER | CHAR_DIGIT };

extern const uint8_t char_ascii[128];

typedef struct rune { uint32_t code; uint8_t bytes, kind; } rune;

rune char_decode(const char *p, size_t n);

/* The character at p; n > 0 bytes are left. */
static inline rune char_at(const char *p, size_t n)
{
    unsigned char c = (unsigned char)*p;
    return c < 128 ? (rune){c, 1, char_ascii[c]} : char_decode(p, n);
}

#endif
