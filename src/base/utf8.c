#include "base/utf8.h"

#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

enum { REPLACEMENT = 0xFFFD };

/* Range of the second byte and length of the sequence that a lead byte starts; length 0: not a lead byte. */
static size_t lead(unsigned char c, unsigned char *low, unsigned char *high)
{
    *low = 0x80, *high = 0xBF;
    if (c >= 0xC2 && c <= 0xDF) return 2;
    if (c == 0xE0) return *low = 0xA0, 3;
    if (c == 0xED) return *high = 0x9F, 3;
    if (c >= 0xE1 && c <= 0xEF) return 3;
    if (c == 0xF0) return *low = 0x90, 4;
    if (c == 0xF4) return *high = 0x8F, 4;
    if (c >= 0xF1 && c <= 0xF3) return 4;
    return 0;
}

size_t utf8_decode(const char *p, size_t n, uint32_t *code)
{
    const unsigned char *s = (const unsigned char *)p;
    unsigned char low, high;
    if (s[0] < 0x80) return *code = s[0], 1;
    size_t need = lead(s[0], &low, &high), i = 1;
    uint32_t value = need == 2 ? s[0] & 0x1F : need == 3 ? s[0] & 0x0F : s[0] & 0x07;
    for (; i < need; i++, low = 0x80, high = 0xBF) {
        if (i == n || s[i] < low || s[i] > high) break;
        value = value << 6 | (s[i] & 0x3F);
    }
    *code = need && i == need ? value : REPLACEMENT;
    return i;
}

size_t utf8_encode(uint32_t code, char *out)
{
    return (size_t)utf8proc_encode_char((utf8proc_int32_t)code, (utf8proc_uint8_t *)out);
}

size_t utf8_length(an_str s)
{
    size_t count = 0;
    for (size_t i = 0; i < s.n; i++) count += ((unsigned char)s.p[i] & 0xC0) != 0x80;
    return count;
}

uint32_t utf8_byte(an_str s, uint32_t point)
{
    size_t at = 0;
    uint32_t code;
    for (uint32_t i = 0; i < point && at < s.n; i++) at += utf8_decode(s.p + at, s.n - at, &code);
    return (uint32_t)at;
}

/* Bytes the repaired text needs. */
static size_t repaired_size(an_str s, uint32_t *replaced)
{
    size_t size = 0, step;
    uint32_t code;
    *replaced = 0;
    for (size_t i = 0; i < s.n; i += step) {
        step = utf8_decode(s.p + i, s.n - i, &code);
        bool bad = code == REPLACEMENT && !(step == 3 && !memcmp(s.p + i, "\xEF\xBF\xBD", 3));
        *replaced += bad;
        size += bad ? 3 : step;
    }
    return size;
}

an_str utf8_repair(arena *a, an_str s, uint32_t *replaced)
{
    size_t size = repaired_size(s, replaced), step, n = 0;
    char *out = arena_alloc(a, size);
    uint32_t code;
    if (!out) return (an_str){NULL, 0};
    if (!*replaced) {
        if (s.n) memcpy(out, s.p, s.n);
        return (an_str){out, s.n};
    }
    for (size_t i = 0; i < s.n; i += step) {
        step = utf8_decode(s.p + i, s.n - i, &code);
        n += utf8_encode(code, out + n);
    }
    return (an_str){out, n};
}

static utf8proc_category_t category(uint32_t code) { return utf8proc_category((utf8proc_int32_t)code); }

bool utf8_is_upper(uint32_t code)
{
    if (code < 128) return code >= 'A' && code <= 'Z';
    utf8proc_category_t c = category(code);
    return c == UTF8PROC_CATEGORY_LU || c == UTF8PROC_CATEGORY_LT;
}

bool utf8_is_lower(uint32_t code)
{
    if (code < 128) return code >= 'a' && code <= 'z';
    return category(code) == UTF8PROC_CATEGORY_LL;
}

bool utf8_is_letter(uint32_t code)
{
    if (code < 128) return (code | 32) >= 'a' && (code | 32) <= 'z';
    utf8proc_category_t c = category(code);
    return (c >= UTF8PROC_CATEGORY_LU && c <= UTF8PROC_CATEGORY_LO) ||
           (c >= UTF8PROC_CATEGORY_MN && c <= UTF8PROC_CATEGORY_ME);
}

bool utf8_is_digit(uint32_t code)
{
    if (code < 128) return code >= '0' && code <= '9';
    return category(code) == UTF8PROC_CATEGORY_ND;
}

bool utf8_is_space(uint32_t code)
{
    if (code < 128) return code == ' ' || (code >= '\t' && code <= '\r') || code == 0;
    utf8proc_category_t c = category(code);
    return c == UTF8PROC_CATEGORY_ZS || c == UTF8PROC_CATEGORY_ZL || c == UTF8PROC_CATEGORY_ZP || code == 0x85 ||
           code == 0x200B || code == 0xFEFF;
}

bool utf8_is_punct(uint32_t code)
{
    utf8proc_category_t c = category(code);
    return c >= UTF8PROC_CATEGORY_PC && c <= UTF8PROC_CATEGORY_PO;
}

bool utf8_is_symbol(uint32_t code)
{
    utf8proc_category_t c = category(code);
    return c >= UTF8PROC_CATEGORY_SM && c <= UTF8PROC_CATEGORY_SO;
}

static uint32_t folded(uint32_t code)
{
    if (code < 128) return code >= 'A' && code <= 'Z' ? code + 32 : code;
    switch (code) {
    case 0x2018: case 0x2019: case 0x201B: case 0x02BC: return '\'';
    case 0x201C: case 0x201D: case 0x201F: return '"';
    case 0x2010: case 0x2011: return '-';
    default: return (uint32_t)utf8proc_tolower((utf8proc_int32_t)code);
    }
}

/* Writes the folded text unless out is NULL; returns its size. */
static size_t fold_into(an_str s, char *out)
{
    size_t n = 0, step;
    uint32_t code;
    char scratch[4];
    for (size_t i = 0; i < s.n; i += step) {
        step = utf8_decode(s.p + i, s.n - i, &code);
        n += utf8_encode(folded(code), out ? out + n : scratch);
    }
    return n;
}

static bool is_folded(an_str s)
{
    size_t step;
    uint32_t code;
    for (size_t i = 0; i < s.n; i += step) {
        step = utf8_decode(s.p + i, s.n - i, &code);
        if (folded(code) != code) return false;
    }
    return true;
}

an_str utf8_fold(arena *a, an_str s)
{
    if (is_folded(s)) return s;
    size_t n = fold_into(s, NULL);
    char *out = arena_alloc(a, n);
    if (out) fold_into(s, out);
    return (an_str){out, out ? n : 0};
}

an_str utf8_plain(arena *a, an_str s)
{
    bool ascii = true;
    for (size_t i = 0; i < s.n; i++) ascii &= (unsigned char)s.p[i] < 0x80;
    if (ascii) return s;
    utf8proc_uint8_t *plain = NULL;
    utf8proc_option_t options = UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_STRIPMARK;
    utf8proc_ssize_t n = utf8proc_map((const utf8proc_uint8_t *)s.p, (utf8proc_ssize_t)s.n, &plain, options);
    an_str out = n < 0 ? (an_str){NULL, 0} : arena_copy(a, (an_str){(char *)plain, (size_t)n});
    free(plain);
    return out;
}
