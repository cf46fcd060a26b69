#include "lexicon/pieces.h"

#include "base/str.h"

static bool is_space(char c) { return c == ' ' || c == '\t'; }

/* Bytes of the hyphen or en dash at the start of s, 0 when there is none. */
static size_t hyphen(an_str s)
{
    if (str_starts(s, STR("-"))) return 1;
    return str_starts(s, STR("–")) || str_starts(s, STR("‑")) ? 3 : 0;
}

/* Where a word's ending that is a token of its own begins: a comma, "'s" or an apostrophe. */
static size_t stem(an_str word)
{
    static const char *const endings[] = {",", "'s", "’s", "'", "’"};
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
        an_str ending = str_of(endings[i]);
        if (word.n > ending.n && str_ends(word, ending)) return word.n - ending.n;
    }
    return word.n;
}

static size_t first_part(an_str word)
{
    for (size_t i = 1; i < word.n; i++)
        if (hyphen(str_slice(word, i, word.n))) return i;
    return word.n;
}

bool piece_next(an_str *rest, bool whole, an_str *piece)
{
    while (rest->n && is_space(*rest->p)) *rest = str_slice(*rest, 1, rest->n);
    size_t n = 0, lead;
    while (n < rest->n && !is_space(rest->p[n])) n++;
    if (!whole && (lead = hyphen(*rest)) && n > lead) {
        *rest = str_slice(*rest, lead, rest->n);
        return piece_next(rest, whole, piece);
    }
    an_str word = str_slice(*rest, 0, n);
    if (!whole) word.n = first_part(word);
    if (word.n == n) word.n = stem(word);
    *piece = word;
    *rest = str_slice(*rest, word.n, rest->n);
    return word.n > 0;
}
