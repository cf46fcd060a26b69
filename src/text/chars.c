#include "text/chars.h"

#define L CHAR_LOWER
#define U CHAR_UPPER
#define D CHAR_DIGIT
#define S CHAR_SPACE
#define A CHAR_APOSTROPHE
#define O CHAR_OTHER

const uint8_t char_ascii[128] = {
    S, O, O, O, O, O, O, O, O, S, S, S, S, S, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O,
    S, O, O, O, O, O, O, A, O, O, O, O, O, O, O, O, D, D, D, D, D, D, D, D, D, D, O, O, O, O, O, O,
    O, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U, O, O, O, O, O,
    O, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, O, O, O, O, O,
};

/* Han, kana, Thai, Lao, Khmer, Burmese: no spaces between words. */
static bool is_ideograph(uint32_t c)
{
    return (c >= 0x3040 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF) ||
           (c >= 0x20000 && c <= 0x3FFFF) || (c >= 0x0E00 && c <= 0x0EFF) || (c >= 0x1000 && c <= 0x109F) ||
           (c >= 0x1780 && c <= 0x17FF);
}

static uint8_t kind_of(uint32_t c)
{
    if (c == 0x2018 || c == 0x2019 || c == 0x02BC) return CHAR_APOSTROPHE;
    if (utf8_is_space(c)) return CHAR_SPACE;
    if (is_ideograph(c)) return CHAR_IDEOGRAPH;
    if (utf8_is_lower(c)) return CHAR_LOWER;
    if (utf8_is_upper(c)) return CHAR_UPPER;
    if (utf8_is_letter(c)) return CHAR_LETTER;
    return utf8_is_digit(c) ? CHAR_DIGIT : CHAR_OTHER;
}

rune char_decode(const char *p, size_t n)
{
    rune r;
    r.bytes = (uint8_t)utf8_decode(p, n, &r.code);
    r.kind = kind_of(r.code);
    return r;
}
