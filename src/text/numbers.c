/* Numbers, with the separators that stay inside them. */
#include "text/words.h"

enum { GROUPS = 8 }; /* of digits between hyphens that are looked at, so that each digit is read a bounded number of times */

static uint32_t digits(const char *p, uint32_t at, uint32_t end)
{
    while (ascii_is(p, at, end, CHAR_DIGIT)) at++;
    return at;
}

/* Groups of digits joined by hyphens: dates (2024-01-17) and telephone numbers (555-0199), but not ranges (1969-1970). */
static uint32_t hyphenated(const char *p, uint32_t at, uint32_t end)
{
    uint32_t groups = 1, first = digits(p, at, end), i = first, last = 0;
    while (i < end && p[i] == '-' && groups < GROUPS && ascii_is(p, i + 1, end, CHAR_DIGIT)) {
        last = digits(p, i + 1, end) - i - 1;
        i += 1 + last;
        groups++;
    }
    bool telephone = groups == 2 && first - at == 3 && last == 4;
    return (groups > 2 || telephone) && !ascii_is(p, i, end, CHAR_WORD) ? i : first;
}

/* Whether the separator at `at`, between digits, belongs to the number that starts at `begin`; slashed: it has one. */
static bool inside(const char *p, uint32_t begin, uint32_t at, uint32_t end, bool slashed)
{
    switch (p[at]) {
    case '.': case ':': return true;
    case ',': return digits(p, at + 1, end) == at + 4;
    case '/': return slashed || at - begin <= 2;
    default: return false;
    }
}

uint32_t number_end(const char *p, uint32_t at, uint32_t end)
{
    uint32_t i = digits(p, at, end);
    if (i < end && p[i] == '-') return hyphenated(p, at, end);
    for (bool slashed = false; ascii_is(p, i + 1, end, CHAR_DIGIT) && inside(p, at, i, end, slashed);) {
        slashed |= p[i] == '/';
        i = digits(p, i + 1, end);
    }
    return i;
}
