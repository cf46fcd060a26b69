#include "base/str.h"

int str_cmp(an_str a, an_str b)
{
    size_t n = a.n < b.n ? a.n : b.n;
    int c = n ? memcmp(a.p, b.p, n) : 0;
    return c ? c : (a.n > b.n) - (a.n < b.n);
}

bool str_starts(an_str s, an_str prefix) { return s.n >= prefix.n && str_eq(str_slice(s, 0, prefix.n), prefix); }

bool str_ends(an_str s, an_str suffix)
{
    return s.n >= suffix.n && str_eq(str_slice(s, s.n - suffix.n, s.n), suffix);
}

static bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

an_str str_trim(an_str s)
{
    while (s.n && is_space(s.p[0])) s.p++, s.n--;
    while (s.n && is_space(s.p[s.n - 1])) s.n--;
    return s;
}

bool str_cut(an_str *rest, char separator, an_str *piece)
{
    if (!rest->p) return false;
    const char *at = rest->n ? memchr(rest->p, separator, rest->n) : NULL;
    *piece = (an_str){rest->p, at ? (size_t)(at - rest->p) : rest->n};
    *rest = at ? (an_str){at + 1, rest->n - piece->n - 1} : (an_str){NULL, 0};
    return true;
}

bool str_number(an_str s, int64_t *out)
{
    int64_t value = 0;
    if (!s.n) return false;
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] < '0' || s.p[i] > '9') return false;
        if (__builtin_mul_overflow(value, 10, &value) || __builtin_add_overflow(value, s.p[i] - '0', &value)) return false;
    }
    *out = value;
    return true;
}

uint64_t str_hash(an_str s)
{
    uint64_t h = 14695981039346656037u;
    for (size_t i = 0; i < s.n; i++) h = (h ^ (unsigned char)s.p[i]) * 1099511628211u;
    return h;
}
