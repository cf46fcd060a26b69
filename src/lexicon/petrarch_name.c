/*
 * Names out of dictionaries that are written in capitals throughout.
 *
 * Matching is case-aware, so the capitals have to become what texts have: "AFGHAN_ARMY_" is "Afghan Army". A word that
 * may stand in small letters ("of", "d'", what follows a hyphen) is made small, since that matches any letters; a
 * single word that looks like an acronym keeps its capitals, so that "us" is not US.
 */
#include "base/str.h"
#include "base/utf8.h"
#include "lexicon/petrarch.h"

static bool is_break(char c) { return c == '_' || c == ' ' || c == '\t' || c == '\r'; }

/* ---- words ---- */

static bool is_small(an_str word)
{
    static const char *const small[] = {"OF", "THE", "AND", "FOR",  "IN",  "ON",  "TO",  "AT",  "BY", "DE", "LA", "EL",
                                        "DA", "DO",  "DU",  "DES",  "DEL", "DER", "DEN", "VON", "VAN", "Y", "E",  "AL",
                                        "I",  "BIN", "IBN", "LES",  "LE",  "DI",  "DOS", "DAS", "ET",  "A", "WITH"};
    for (size_t i = 0; i < sizeof small / sizeof *small; i++)
        if (str_is(word, small[i])) return true;
    return str_starts(word, STR("D'")) || str_starts(word, STR("L'"));
}

static bool has_any(an_str word, const char *bytes)
{
    for (size_t i = 0; i < word.n; i++)
        if (word.p[i] && strchr(bytes, word.p[i])) return true;
    return false;
}

static bool is_acronym(an_str word, bool alone)
{
    return has_any(word, ".&") || (alone && (word.n <= 3 || !has_any(word, "AEIOUYaeiouy")));
}

static an_str word_of(build *b, an_str word, bool proper, bool first, bool alone)
{
    uint32_t code;
    an_str folded = build_fold(b, word);
    if (!proper || (is_small(word) && !first) || !folded.p) return folded;
    if (is_acronym(word, alone)) return word;
    size_t head = utf8_decode(word.p, word.n, &code);
    an_str tail = build_fold(b, str_slice(word, head, word.n));
    an_str whole = arena_printf(&b->arena, "%.*s%.*s", (int)head, word.p, STR_ARG(tail));
    if (!whole.p) b->nomem = true;
    return whole;
}

/* Cuts the next word off *rest; what stands in brackets is passed over. */
static bool next_word(an_str *rest, an_str *word)
{
    size_t begin = 0, end;
    int depth = 0;
    for (; begin < rest->n && (depth > 0 || is_break(rest->p[begin]) || rest->p[begin] == '('); begin++)
        depth += (rest->p[begin] == '(') - (rest->p[begin] == ')');
    for (end = begin; end < rest->n && !is_break(rest->p[end]) && rest->p[end] != '('; end++) continue;
    *word = str_slice(*rest, begin, end);
    *rest = str_slice(*rest, end, rest->n);
    return word->n > 0;
}

an_str petrarch_name(build *b, an_str raw, bool proper)
{
    an_str rest = raw, word, name = {NULL, 0}, ahead;
    while (!b->nomem && next_word(&rest, &word)) {
        bool first = !name.p;
        if (first && (str_is(word, "THE") || str_is(word, "The"))) continue;
        ahead = rest;
        an_str other, shown = word_of(b, word, proper, first, first && !next_word(&ahead, &other));
        name = arena_printf(&b->arena, "%.*s%s%.*s", STR_ARG(name), first ? "" : " ", STR_ARG(shown));
        if (!name.p) b->nomem = true;
    }
    return b->nomem ? (an_str){NULL, 0} : name;
}

/* ---- ids ---- */

an_str petrarch_id(build *b, const char *kind, an_str name)
{
    an_str plain = utf8_plain(&b->arena, build_fold(b, name));
    char *id = arena_alloc(&b->arena, strlen(kind) + plain.n + 2);
    if (!plain.p || !id) return b->nomem = true, STR("-");
    size_t n = strlen(kind), start = n + 1;
    memcpy(id, kind, n);
    id[n++] = ':';
    for (size_t i = 0; i < plain.n; i++) {
        unsigned char c = (unsigned char)plain.p[i];
        bool keep = c >= 0x80 || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (keep) id[n++] = (char)c;
        else if (n > start && id[n - 1] != '-') id[n++] = '-';
    }
    while (n > start && id[n - 1] == '-') n--;
    return (an_str){id, n};
}
