/* Views of UTF-8 bytes (an_str): comparing, slicing, hashing. No function here allocates. */
#ifndef AN_BASE_STR_H
#define AN_BASE_STR_H

#include <string.h>

#include "annals.h"

/* A view of a string literal. */
#define STR(literal) ((an_str){"" literal, sizeof(literal) - 1})

/* For printf's %.*s. */
#define STR_ARG(s) (int)(s).n, (s).p ? (s).p : ""

static inline an_str str_of(const char *z) { return (an_str){z, z ? strlen(z) : 0}; }

/* The bytes [begin,end) of s, clipped to it. */
static inline an_str str_slice(an_str s, size_t begin, size_t end)
{
    if (end > s.n) end = s.n;
    if (begin > end) begin = end;
    return (an_str){s.p ? s.p + begin : NULL, end - begin};
}

static inline bool str_eq(an_str a, an_str b) { return a.n == b.n && (a.n == 0 || !memcmp(a.p, b.p, a.n)); }
static inline bool str_is(an_str a, const char *z) { return str_eq(a, str_of(z)); }

/* Byte order; a prefix sorts first. */
int str_cmp(an_str a, an_str b);
bool str_starts(an_str s, an_str prefix);
bool str_ends(an_str s, an_str suffix);

/* Without ASCII white space at both ends. */
an_str str_trim(an_str s);

/* Cuts the next piece off *rest, up to a separator or the end; false when nothing is left. Pieces are not trimmed. */
bool str_cut(an_str *rest, char separator, an_str *piece);

/* A decimal number without sign; false when s is not one or does not fit. */
bool str_number(an_str s, int64_t *out);

/* FNV-1a, 64 and 32 bit. */
uint64_t str_hash(an_str s);
static inline uint32_t str_hash32(an_str s) { uint64_t h = str_hash(s); return (uint32_t)(h ^ h >> 32); }

#endif
