/*
 * Periods that belong to the word before them: initials, acronyms, abbreviations of the table text-abbreviation.
 *
 * The value in the table says how far the period is to be trusted as one of an abbreviation:
 *   inner   always, and never the end of a sentence (i.e., vs.)
 *   title   the same, with a capital and a name after it (Gen., Mr.)
 *   month   written with a capital (Jan., Sat.): always unless it closes the paragraph
 *   number  a figure follows (No. 5, p. 7): only then
 *   name    with a capital, closes a name (Inc., Jr.); may end a sentence
 *   any     may end a sentence (etc., a.m.)
 * A period that ends the sentence too stays a token of its own after the last two and after acronyms in lower case, as the
 * treebanks mostly have it; "U.S." keeps it.
 */
#include "base/str.h"
#include "text/words.h"

typedef struct following { unsigned kind; bool starter; } following;

/* Brackets and marks that may stand between a period and the word after it. */
static bool is_opening(uint32_t c) { return c == '(' || c == '"' || c == 0x201C || c == '$'; }

/* The first word after `at` in the paragraph: kind of its first character (0: none), and whether it often opens a sentence. */
static following look(const scanner *s, uint32_t at)
{
    while (at < s->block_end) {
        rune r = char_at(s->p + at, s->block_end - at);
        if (r.kind & (CHAR_WORD | CHAR_IDEOGRAPH)) {
            uint32_t end = at;
            while (ascii_is(s->p, end, s->block_end, CHAR_CASED)) end++;
            return (following){r.kind, r.kind == CHAR_UPPER && word_table(s, "text-starter", at, end).p};
        }
        if (!(r.kind & (CHAR_SPACE | CHAR_APOSTROPHE)) && !is_opening(r.code)) return (following){CHAR_OTHER, false};
        at += r.bytes;
    }
    return (following){0, true};
}

static text_hint trust(const scanner *s, an_str value, uint32_t begin, following next)
{
    bool capital = char_at(s->p + begin, s->block_end - begin).kind == CHAR_UPPER;
    if (str_is(value, "inner")) return next.kind ? HINT_INNER : HINT_NONE;
    if (str_is(value, "title")) return next.kind && capital ? HINT_INNER : HINT_NONE;
    if (str_is(value, "month")) return next.kind && capital ? HINT_MAYBE : HINT_NONE;
    if (str_is(value, "number")) return next.kind == CHAR_DIGIT ? HINT_INNER : HINT_NONE;
    if (str_is(value, "name")) return !next.starter && capital ? HINT_MAYBE : HINT_NONE;
    return next.starter ? HINT_NONE : HINT_MAYBE;
}

/* Whether a capitalised word is before the one being read. */
static bool after_name(const scanner *s)
{
    size_t n = s->doc->tokens.n;
    return n && s->doc->tokens.at[n - 1].flags & TOKEN_UPPER_FIRST;
}

/* A capital alone, before another word (J. R. Smith; Smith, J., 1999; E. coli) or, before a figure, after a name; I is the
 * pronoun unless a name is before it. */
static text_hint initial(const scanner *s, uint32_t begin, following next)
{
    bool name = after_name(s);
    if (char_at(s->p + begin, s->block_end - begin).kind != CHAR_UPPER || (s->p[begin] == 'I' && !name)) return HINT_NONE;
    return next.kind & (CHAR_CASED | CHAR_OTHER) || (name && next.kind) ? HINT_INNER : HINT_NONE;
}

/* "a.m." and other acronyms in lower case give their last period to the sentence they end. */
static text_hint acronym(const scanner *s, uint32_t begin, following next)
{
    return next.starter && ascii_is(s->p, begin, s->block_end, CHAR_LOWER) ? HINT_NONE : HINT_MAYBE;
}

uint32_t abbreviation_end(const scanner *s, uint32_t begin, uint32_t at, uint32_t end, text_hint *hint)
{
    *hint = HINT_NONE;
    if (at + 1 < end && (s->p[at + 1] == '.' || s->p[at + 1] == '!')) return at;
    following next = look(s, at + 1);
    an_str value = word_table(s, "text-abbreviation", begin, at + 1);
    if (value.p) *hint = trust(s, value, begin, next);
    bool single = begin + char_at(s->p + begin, at - begin).bytes == at;
    if (single && !*hint) *hint = initial(s, begin, next);
    else if (!value.p && s->p[begin + 1] == '.') *hint = acronym(s, begin, next);
    return *hint ? at + 1 : at;
}
