#include "lexicon/pieces.h"

#include "base/str.h"

static bool is_space(char c) { return c == ' ' || c == '\t'; }

/* Marks that are a token of their own wherever they stand. */
static bool is_mark(char c) { return c != 0 && strchr("/()+", c) != NULL; }

/* Bytes of the hyphen or en dash at the start of s, 0 when there is none. */
static size_t hyphen(an_str s)
{
    if (str_starts(s, STR("-"))) return 1;
    return str_starts(s, STR("–")) || str_starts(s, STR("‑")) ? 3 : 0;
}

/* Bytes of an apostrophe at the start of s. */
static size_t apostrophe(an_str s) { return str_starts(s, STR("'")) ? 1 : str_starts(s, STR("’")) ? 3 : 0; }

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

/* Whether the hyphen at hand cuts. */
static bool cuts(unsigned *joined)
{
    bool whole = *joined & 1;
    *joined >>= 1;
    return !whole;
}

/* Length of the piece at the start of a word that starts with a letter or figure. */
static size_t length_of(an_str word, unsigned *joined)
{
    size_t n = 1, mark;
    for (; n < word.n && !is_mark(word.p[n]); n += mark ? mark : 1) {
        mark = hyphen(str_slice(word, n, word.n));
        if (mark && cuts(joined)) return n;
    }
    return n == word.n ? stem(word) : n;
}

static an_str first_word(an_str s)
{
    size_t n = 0;
    while (n < s.n && !is_space(s.p[n])) n++;
    return str_slice(s, 0, n);
}

bool piece_next(an_str *rest, unsigned *joined, an_str *piece)
{
    while (rest->n && is_space(*rest->p)) *rest = str_slice(*rest, 1, rest->n);
    an_str word = first_word(*rest);
    size_t lead = hyphen(word), n = word.n;
    if (lead && lead < word.n) word = str_slice(word, lead, n);   /* one that has cut */
    else lead = 0;
    size_t quote = apostrophe(word);
    if (word.n && is_mark(*word.p)) word.n = 1;
    else if (quote && word.n > quote + 1) word.n = quote;
    else if (word.n && !quote && !hyphen(word)) word.n = length_of(word, joined);
    *piece = word;
    *rest = str_slice(*rest, lead + word.n, rest->n);
    return word.n > 0;
}

size_t piece_hyphens(an_str text)
{
    size_t count = 0;
    for (size_t i = 1; i < text.n; i++) count += hyphen(str_slice(text, i, text.n)) && !is_space(text.p[i - 1]);
    return count;
}
