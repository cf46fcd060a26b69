#include "lexicon/sectors.h"

#include "base/str.h"

an_str sector_name(sector s)
{
    static const char *const names[SECTOR_COUNT] = {
#define X(name) #name,
        SECTORS(X)
#undef X
    };
    return s < SECTOR_COUNT ? str_of(names[s]) : (an_str){NULL, 0};
}

static bool sector_parse(an_str word, sector_set *out)
{
    for (int s = 0; s < SECTOR_COUNT; s++) {
        if (!str_eq(sector_name((sector)s), word)) continue;
        *out |= (sector_set)1 << s;
        return true;
    }
    return false;
}

bool sectors_parse(an_str text, sector_set *out)
{
    an_str rest = text, word;
    *out = 0;
    while (str_cut(&rest, ' ', &word)) {
        word = str_trim(word);
        if (word.n && !sector_parse(word, out)) return false;
    }
    return true;
}

/* Whether a code's root is made of this sector already: IGOUNO of IGO. */
static bool root_says(an_str root, sector s)
{
    return str_starts(root, sector_name(s));
}

an_str sectors_code(arena *a, an_str root, sector_set sectors)
{
    an_str two[2] = {STR(""), STR("")};
    int n = 0;
    for (int s = 0; s < SECTOR_COUNT && n < 2; s++)
        if ((sectors >> s & 1) && !root_says(root, (sector)s)) two[n++] = sector_name((sector)s);
    return arena_printf(a, "%.*s%.*s%.*s", STR_ARG(root), STR_ARG(two[0]), STR_ARG(two[1]));
}
