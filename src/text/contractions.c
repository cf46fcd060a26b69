/*
 * Contractions and possessives: the parts of a multi-word token.
 *
 * With an apostrophe the closed set of English clitics is split off from the end, again and again (shouldn't've ->
 * should n't 've). Without one (cannot, gonna, dont) the table text-split gives the lengths of all parts but the last.
 */
#include <string.h>

#include "base/str.h"
#include "text/words.h"

enum { TABLE_BYTES = 40, PARTS = 4 };

an_str word_table(const scanner *s, const char *table, uint32_t begin, uint32_t end)
{
    char key[TABLE_BYTES];
    uint32_t n = 0;
    if (end - begin > TABLE_BYTES) return (an_str){NULL, 0};
    for (uint32_t i = begin; i < end; n++) {
        rune r = char_at(s->p + i, end - i);
        if (r.kind == CHAR_APOSTROPHE) r.code = '\'';
        else if (r.code >= 128) return (an_str){NULL, 0};
        key[n] = (char)(r.kind == CHAR_UPPER ? r.code + 32 : r.code);
        i += r.bytes;
    }
    return lex_table(s->lexicon, table, (an_str){key, n});
}

uint32_t clitic_end(const char *p, uint32_t at, uint32_t end)
{
    static const char *const clitics[] = {"s", "ll", "re", "ve", "d", "m"};
    rune r = char_at(p + at, end - at);
    uint32_t from = at + r.bytes;
    for (size_t i = 0; i < sizeof clitics / sizeof *clitics; i++) {
        size_t n = strlen(clitics[i]);
        if (end - from < n) continue;
        if ((p[from] | 32) != clitics[i][0] || (n == 2 && (p[from + 1] | 32) != clitics[i][1])) continue;
        if (from + n == end || !(char_at(p + from + n, end - from - n).kind & CHAR_WORD)) return from + (uint32_t)n;
    }
    return at;
}

/* Start of the apostrophe before the last letters of [begin,end), or end. */
static uint32_t last_apostrophe(const char *p, uint32_t begin, uint32_t end)
{
    for (uint32_t i = end; i > begin && end - i < 6; i--) {
        if (p[i - 1] == '\'') return i - 1;
        if (i >= begin + 3 && !memcmp(p + i - 3, "\xE2\x80", 2) && (p[i - 1] == '\x98' || p[i - 1] == '\x99')) return i - 3;
    }
    return end;
}

/* Where the last clitic of [begin,end) starts; end when it has none. */
static uint32_t last_clitic(const char *p, uint32_t begin, uint32_t end)
{
    uint32_t at = last_apostrophe(p, begin, end);
    if (at == end || at == begin) return end;
    uint32_t after = at + char_at(p + at, end - at).bytes;
    bool negation = after + 1 == end && (p[after] | 32) == 't' && (p[at - 1] | 32) == 'n' && at - 1 > begin;
    if (negation) return at - 1;
    return clitic_end(p, at, end) == end ? at : end;
}

/* Adds the parts of [begin,end), cut at the n places. */
static void add_parts(scanner *s, uint32_t begin, uint32_t end, const uint32_t *cuts, size_t n, text_hint hint)
{
    for (size_t i = 0; i <= n; i++) {
        uint32_t to = i < n ? cuts[i] : end;
        token_add(s, begin, to, i ? TOKEN_CONTRACTED : 0, to == end ? hint : HINT_NONE);
        begin = to;
    }
}

static void add_listed(scanner *s, uint32_t begin, uint32_t end, an_str lengths, text_hint hint)
{
    uint32_t cuts[PARTS], at = begin;
    size_t n = 0;
    for (size_t i = 0; i < lengths.n && n < PARTS; i++) {
        if (lengths.p[i] < '1' || lengths.p[i] > '9') continue;
        at += (uint32_t)(lengths.p[i] - '0');
        if (at < end) cuts[n++] = at;
    }
    add_parts(s, begin, end, cuts, n, hint);
}

/*
 * The lengths of the parts of a word without an apostrophe, or absent. Asked for every word of the text, so the words that
 * are not in the table are remembered, packed whole into an integer: no two words share one, and none is looked up anew
 * while it stays. A longer word than fits is not split.
 */
static an_str listed(scanner *s, uint32_t begin, uint32_t end)
{
    uint64_t word = 0;
    if (end - begin > sizeof word || end - begin < 2) return (an_str){NULL, 0};
    for (uint32_t i = begin; i < end; i++) {
        if (!ascii_is(s->p, i, end, CHAR_CASED)) return (an_str){NULL, 0};
        word = word << 8 | (uint64_t)(s->p[i] | 32);
    }
    uint64_t *slot = &s->whole[(word * 0x9E3779B97F4A7C15u >> 32) % WHOLE_WORDS];
    if (*slot == word) return (an_str){NULL, 0};
    an_str lengths = word_table(s, "text-split", begin, end);
    if (!lengths.p) *slot = word;
    return lengths;
}

void word_add(scanner *s, uint32_t begin, uint32_t end, text_hint hint)
{
    uint32_t cuts[PARTS], at[PARTS], to = end;
    size_t n = 0;
    an_str lengths = listed(s, begin, end);
    if (lengths.p) {
        add_listed(s, begin, end, lengths, hint);
        return;
    }
    while (n < PARTS) {
        uint32_t cut = last_clitic(s->p, begin, to);
        if (cut == to) break;
        at[n++] = to = cut;
    }
    for (size_t i = 0; i < n; i++) cuts[i] = at[n - 1 - i];
    add_parts(s, begin, end, cuts, n, hint);
}
