/*
 * Words of a chunk, piece by piece from the left.
 *
 * What UD English keeps whole and what it splits: hyphenated compounds are split at each hyphen ("U.S. - backed", "12 - day")
 * but for prefixes (co-, non-, anti-: table text-prefix); slashes split but in dates and a few words; a run of one mark
 * ("...", "!?", "--", "***") is one token, any other mark is a token by itself; currency and per cent signs stand alone;
 * figures keep ordinal and plural letters (20th, 1970s) and lose units (5 pm, 65 k: table text-unit).
 */
#include "text/words.h"

#include <string.h>

#include "base/str.h"

enum { IDEOGRAPHS = 4 };  /* at most in a token */

/* The end of letters, digits and underscores, and of apostrophes between letters. */
static uint32_t letters_end(const char *p, uint32_t at, uint32_t end)
{
    while (at < end) {
        rune r = char_at(p + at, end - at);
        if (r.kind == CHAR_APOSTROPHE) {
            uint32_t next = at + r.bytes;
            if (next >= end || !(char_at(p + next, end - next).kind & (CHAR_CASED | CHAR_LETTER))) break;
        } else if (!(r.kind & CHAR_WORD) && r.code != '_') {
            break;
        }
        at += r.bytes;
    }
    return at;
}

/* Single letters each followed by a period (U.S., a.m., p.m): their end, with the last period; *n counts the periods. */
static uint32_t acronym_end(const char *p, uint32_t at, uint32_t end, uint32_t *n)
{
    for (*n = 0; ascii_is(p, at, end, CHAR_CASED) && at + 1 < end && p[at + 1] == '.'; at += 2) ++*n;
    bool bare = *n && ascii_is(p, at, end, CHAR_CASED) && !ascii_is(p, at + 1, end, CHAR_WORD) &&
                !(at + 1 < end && strchr("-'&", p[at + 1]));
    return bare ? at + 1 : at;
}

/* A listed abbreviation with a period inside (Ph.D., M.Sc.). */
static uint32_t dotted_end(const scanner *s, uint32_t at, uint32_t end)
{
    uint32_t i = at, dot = at;
    for (; i < end && i - at < 16 && (ascii_is(s->p, i, end, CHAR_CASED) || s->p[i] == '.'); i++)
        if (s->p[i] == '.') dot = i + 1;
    return dot > at && word_table(s, "text-abbreviation", at, dot).p ? dot : at;
}

/* The word [at,i) goes on behind the mark at i, which joins it to what follows. */
static uint32_t joined_end(const scanner *s, uint32_t at, uint32_t i, uint32_t end)
{
    uint32_t to = letters_end(s->p, i + 1, end);
    if (to == i + 1) return i;
    switch (s->p[i]) {
    case '-': return word_table(s, "text-prefix", at, i).p || word_table(s, "text-suffix", i + 1, to).p ? to : i;
    case '/': return i - at <= 4 && word_table(s, "text-slashed", at, to).p ? to : i;
    case '&': return ascii_is(s->p, i - 1, end, CHAR_UPPER) && ascii_is(s->p, i + 1, end, CHAR_UPPER) ? to : i;
    case '*': return to;
    default: return i;
    }
}

/* A currency written with letters: US$, HK$. */
static bool is_currency(const char *p, uint32_t at, uint32_t i)
{
    if (i - at > 3 || p[i] != '$') return false;
    for (; at < i; at++)
        if (!ascii_is(p, at, i, CHAR_UPPER)) return false;
    return true;
}

/* A word whose plain letters end at i, before a period; its end, with a hint for the period when that belongs to it. */
static uint32_t period_end(const scanner *s, uint32_t at, uint32_t i, uint32_t end, text_hint *hint)
{
    uint32_t n, to = acronym_end(s->p, at, end, &n);
    if (n && s->p[to - 1] != '.') return to;
    if (n < 2) to = dotted_end(s, at, end);
    return abbreviation_end(s, at, to > i ? to - 1 : i, end, hint);
}

static uint32_t cut_word(scanner *s, uint32_t at, uint32_t end)
{
    text_hint hint = HINT_NONE;
    uint32_t i = letters_end(s->p, at, end);
    while (i < end && s->p[i] != '.') {
        uint32_t to = is_currency(s->p, at, i) ? i + 1 : joined_end(s, at, i, end);
        if (to == i) break;
        i = to;
    }
    bool version = i < end && s->p[i] == '.' && ascii_is(s->p, i - 1, end, CHAR_DIGIT) && ascii_is(s->p, i + 1, end, CHAR_DIGIT);
    if (version) i = number_end(s->p, i + 1, end); /* X1.9 */
    else if (i < end && s->p[i] == '.') i = period_end(s, at, i, end, &hint);
    word_add(s, at, i, hint);
    return i;
}

static bool is_decade(const char *p, uint32_t at, uint32_t i)
{
    return (i - at == 2 || i - at == 4) && p[i - 1] == '0';
}

/* Letters directly after a figure: kept (20th, 83N) unless they are a unit (65 k) or "p.m.". */
static uint32_t figure_letters(const scanner *s, uint32_t i, uint32_t end)
{
    uint32_t to = letters_end(s->p, i, end);
    if (to == i || word_table(s, "text-unit", i, to).p) return i;
    return to < end && s->p[to] == '.' && to == i + 1 && ascii_is(s->p, to + 1, end, CHAR_CASED) ? i : to;
}

static uint32_t cut_figure(scanner *s, uint32_t at, uint32_t end)
{
    uint32_t i = number_end(s->p, at, end), to;
    if (i == at) i = letters_end(s->p, at, end); /* digits of another script */
    if (i < end && char_at(s->p + i, end - i).kind == CHAR_APOSTROPHE && (to = clitic_end(s->p, i, end)) > i) {
        if (is_decade(s->p, at, i)) token_add(s, at, to, 0, HINT_NONE);
        else word_add(s, at, to, HINT_NONE);
        return to;
    }
    if (ascii_is(s->p, i, end, CHAR_CASED)) i = figure_letters(s, i, end);
    if (i < end && s->p[i] == '-' && i > at) {
        to = letters_end(s->p, i + 1, end);
        if (to > i + 1 && word_table(s, "text-suffix", i + 1, to).p) i = to;
    }
    word_add(s, at, i, HINT_NONE);
    return i;
}

/* An apostrophe that no word holds: a quotation mark, a possessive after s, or the start of 's, 'em, '72. */
static uint32_t cut_apostrophe(scanner *s, uint32_t at, uint32_t end)
{
    rune r = char_at(s->p + at, end - at);
    uint32_t after = at + r.bytes, to = letters_end(s->p, after, end);
    bool glued = at == s->last && at, year = to - after >= 2 && ascii_is(s->p, after, end, CHAR_DIGIT) && !glued;
    rune second = after < end ? char_at(s->p + after, end - after) : (rune){0, 0, 0};
    if (second.kind == CHAR_APOSTROPHE && (r.code == second.code || r.code == 0x2018)) to = after + second.bytes;
    else if (clitic_end(s->p, at, end) == to && to > after) {}
    else if (!year && !(to > after && word_table(s, "text-elided", at, to).p)) to = after;
    bool possessive = to == after && glued && (s->p[at - 1] | 32) == 's' && !s->quoted;
    if (to == after && !glued) s->quoted = true;
    else if (to == after && !possessive) s->quoted = false;
    token_add(s, at, to, possessive ? TOKEN_CONTRACTED : 0, HINT_NONE);
    return to;
}

static bool is_stop(uint32_t c) { return c == '.' || c == '!' || c == '?' || c == 0x2026; }

/* Whether b goes on the run of marks that a started. */
static bool same_run(uint32_t a, uint32_t b)
{
    if (is_stop(a)) return is_stop(b);
    return a == b && a < 128 && strchr("-*=_+#<>~$,`|/\\", (int)a);
}

/* Joiners and modifiers of emoji, which stay with the symbol before them. */
static bool is_modifier(uint32_t c)
{
    return c == 0x200D || (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0x1F3FB && c <= 0x1F3FF) || c == 0x20E3;
}

static uint32_t symbol_end(const char *p, uint32_t at, uint32_t end)
{
    rune first = char_at(p + at, end - at);
    bool joined = false;
    uint32_t begin = at;
    for (at += first.bytes; at < end;) {
        rune r = char_at(p + at, end - at);
        if (!same_run(first.code, r.code) && !joined && !is_modifier(r.code)) break;
        if (at - begin > 1 && p[at - 1] == '.' && r.code != '.') break; /* "...?" is two */
        joined = r.code == 0x200D;
        at += r.bytes;
    }
    return at;
}

static uint32_t cut_symbol(scanner *s, uint32_t at, uint32_t end)
{
    uint32_t to = emoticon_end(s->p, at, end);
    bool smiles = to > at;
    bool tagged = (s->p[at] == '#' || s->p[at] == '@') && ascii_is(s->p, at + 1, end, CHAR_CASED);
    bool signed_figure = s->p[at] == '+' && s->last != at && ascii_is(s->p, at + 1, end, CHAR_DIGIT);
    bool decimal = s->p[at] == '.' && s->last != at && ascii_is(s->p, at + 1, end, CHAR_DIGIT);
    if (to == at && tagged) to = letters_end(s->p, at + 1, end);
    if (to == at && (signed_figure || decimal)) to = number_end(s->p, at + 1, end);
    if (to == at) to = symbol_end(s->p, at, end);
    token_add(s, at, to, 0, smiles ? HINT_SMILEY : HINT_NONE);
    return to;
}

/* A few ideographs together: most likely a name within English text. */
static uint32_t cut_ideographs(scanner *s, uint32_t at, uint32_t end)
{
    uint32_t to = at;
    for (int n = 0; n < IDEOGRAPHS && to < end; n++) {
        rune r = char_at(s->p + to, end - to);
        if (r.kind != CHAR_IDEOGRAPH) break;
        to += r.bytes;
    }
    token_add(s, at, to, 0, HINT_NONE);
    return to;
}

static uint32_t cut_piece(scanner *s, uint32_t at, uint32_t end, bool linked)
{
    rune r = char_at(s->p + at, end - at);
    uint32_t to = linked ? link_end(s, at, end) : at;
    if (to > at) {
        token_add(s, at, to, 0, HINT_NONE);
        return to;
    }
    if (r.kind & (CHAR_CASED | CHAR_LETTER)) return cut_word(s, at, end);
    if (r.kind == CHAR_DIGIT) return cut_figure(s, at, end);
    if (r.kind == CHAR_APOSTROPHE) return cut_apostrophe(s, at, end);
    if (r.kind == CHAR_OTHER) return cut_symbol(s, at, end);
    return cut_ideographs(s, at, end);
}

/* Whether an address may be inside: only then is each piece looked at for one. */
static bool may_link(const char *p, uint32_t begin, uint32_t end)
{
    for (uint32_t i = begin; i < end; i++)
        if (p[i] == '@' || p[i] == ':' || (p[i] == '.' && i + 1 < end)) return true;
    return false;
}

void words_cut(scanner *s, uint32_t begin, uint32_t end, unsigned seen)
{
    if (!(seen & ~(unsigned)CHAR_CASED)) {
        word_add(s, begin, end, HINT_NONE);
        return;
    }
    bool linked = (seen & CHAR_OTHER) && may_link(s->p, begin, end);
    while (begin < end && !s->failed) begin = cut_piece(s, begin, end, linked);
}
