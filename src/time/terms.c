/*
 * Tokens to terms. A token falls apart at hyphens and dashes ("12-day", "mid-June", "3-5") and before "am" and "pm"
 * ("6pm"), so that it does not matter here where the tokeniser splits. Linear in the sentence.
 */
#include "time/terms.h"

#include <string.h>

#include "base/date.h"
#include "base/str.h"
#include "base/utf8.h"

enum { FIRST_YEAR = 1000, LAST_YEAR = 2099, LAST_DAY = 31, LAST_SHORT = 30 };

void terms_release(terms *t)
{
    array_release(&t->list);
    array_release(&t->shapes);
}

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

static size_t digits(an_str s)
{
    size_t n = 0;
    while (n < s.n && is_digit(s.p[n])) n++;
    return n;
}

/* ---- kinds of numbers ---- */

/* "1,062" as 1062, "3.5" as no integer; -1 for either of the wrong shape. */
static int64_t grouped_number(an_str s)
{
    int64_t value = 0;
    if (s.n > 15) return -1;
    for (size_t i = 0; i < s.n; i++) {
        if (is_digit(s.p[i])) value = value * 10 + (s.p[i] - '0');
        else if (s.p[i] != ',') return -1;
    }
    return value;
}

static an_str kind_of_digits(an_str s, int64_t value)
{
    size_t n = digits(s);
    if (n < s.n) return STR("count");
    if (n <= 2 && value >= 1 && value <= LAST_DAY) return STR("day");
    return n == 4 && value >= FIRST_YEAR && value <= LAST_YEAR ? STR("year") : STR("count");
}

static bool is_clock(an_str s)
{
    size_t hours = digits(s);
    return hours >= 1 && hours <= 2 && s.n == hours + 3 && (s.p[hours] == ':' || s.p[hours] == '.') &&
           digits(str_slice(s, hours + 1, s.n)) == 2 && s.p[hours + 1] < '6';
}

static bool is_nth(an_str ending)
{
    return str_is(ending, "st") || str_is(ending, "nd") || str_is(ending, "rd") || str_is(ending, "th");
}

static void classify_number(term *t, an_str s)
{
    size_t n = digits(s);
    an_str ending = str_slice(s, n, s.n);
    bool nth = is_nth(ending), decade = (n == 4 || n == 2) && s.p[n - 1] == '0' && str_is(ending, "s");
    t->number = grouped_number(nth || decade ? str_slice(s, 0, n) : s);
    if (decade && n == 2) t->number += t->number < LAST_SHORT ? 2000 : 1900;
    if (nth) t->kind = STR("nth");
    else if (decade) t->kind = STR("decade");
    else if (is_clock(s) && s.p[n] == ':') t->kind = STR("clock");
    else t->kind = kind_of_digits(s, t->number);
    t->value = s;
}

bool terms_date(an_str s, an_date *date)
{
    if (date_parse(s, date)) return true;
    int64_t part[3] = {0};
    size_t n = 0;
    for (size_t i = 0; i < s.n && n < 3; i++) {
        if (is_digit(s.p[i])) part[n] = part[n] * 10 + (s.p[i] - '0');
        else if (s.p[i] == '/' || s.p[i] == '.') n++;
        else return false;
        if (part[n] > LAST_YEAR) return false;
    }
    if (n != 2 || part[2] < FIRST_YEAR) return false;
    bool day_first = part[0] > 12 || memchr(s.p, '.', s.n);
    *date = (an_date){(int16_t)part[2], (uint8_t)part[!day_first ? 0 : 1], (uint8_t)part[day_first ? 0 : 1]};
    return part[0] <= LAST_DAY && part[1] <= LAST_DAY && date_valid(*date);
}

/* ---- kinds of words ---- */

/* By its entry in the table, "kind:value"; absent: no word of time. */
static void classify_entry(term *t, an_str entry)
{
    t->kind = t->value = STR("");
    t->number = -1;
    if (!entry.p || !str_cut(&entry, ':', &t->kind)) return;
    bool capital = str_ends(entry, STR("?"));
    t->unsure = capital || str_ends(entry, STR("~"));
    t->value = str_slice(entry, 0, entry.n - t->unsure);
    if (capital && !t->upper) t->kind = STR("");
    bool minus = str_starts(t->value, STR("-"));
    int64_t number;
    if (str_number(str_slice(t->value, minus, t->value.n), &number)) t->number = minus ? -number : number;
}

static void classify(term *t, const lex *l, an_str s)
{
    t->kind = t->value = STR("");
    t->number = -1;
    an_date date;
    if (terms_date(s, &date)) t->kind = STR("iso");
    else if (memchr(s.p, '/', s.n)) classify_entry(t, lex_table(l, "time", s));   /* "9/11" */
    else if (is_digit(s.p[0])) classify_number(t, s);
    else if (str_is(s, ",")) t->kind = STR("comma");
    else if (str_is(s, "-") || str_is(s, "\xE2\x80\x93")) t->kind = STR("dash");
    else if (str_is(s, "(") || str_is(s, ")")) t->kind = STR("paren");
    else classify_entry(t, lex_table(l, "time", s));
}

/* ---- pieces ---- */

static bool is_half(an_str s)
{
    return str_is(s, "am") || str_is(s, "pm") || str_is(s, "a.m.") || str_is(s, "p.m.");
}

/* Length of the piece at the start of a folded token. */
static size_t piece_length(an_str s)
{
    if (str_starts(s, STR("\xE2\x80\x93"))) return 3;
    if (s.p[0] == '-') return 1;
    size_t n = 1;
    while (n < s.n && s.p[n] != '-' && !str_starts(str_slice(s, n, s.n), STR("\xE2\x80\x93"))) n++;
    size_t number = digits(s);
    return number && is_half(str_slice(s, number, n)) ? number : n;
}

static bool terms_push(terms *t, const term *proto)
{
    term *slot = array_push(&t->list);
    doc_token *shape = array_push(&t->shapes);
    if (!slot || !shape) return false;
    *slot = *proto;
    *shape = (doc_token){.folded = proto->kind, .hash = str_hash32(proto->kind), .span = proto->span};
    return true;
}

static bool begins_upper(const an_doc *doc, an_span span)
{
    uint32_t code;
    an_str raw = doc_slice(doc, span);
    utf8_decode(raw.p, raw.n, &code);
    return utf8_is_upper(code);
}

static bool terms_token(terms *t, const lex *l, const an_doc *doc, uint32_t index)
{
    const doc_token *token = &doc->tokens.at[index];
    an_str rest = token->folded;
    an_date iso;
    term proto = {.span = token->span, .token = index, .last = index, .glued = token->flags & TOKEN_GLUED};
    bool divisible = rest.n == token->span.end - token->span.begin && !date_parse(rest, &iso); /* folding kept every offset */
    for (uint32_t at = token->span.begin; rest.n; proto.glued = true) {
        size_t n = divisible ? piece_length(rest) : rest.n;
        proto.span = divisible ? (an_span){at, at + (uint32_t)n} : token->span;
        proto.upper = begins_upper(doc, proto.span);
        classify(&proto, l, str_slice(rest, 0, n));
        if (!terms_push(t, &proto)) return false;
        rest = str_slice(rest, n, rest.n);
        at += (uint32_t)n;
    }
    return true;
}

/* A run of tokens that the table has as one ("right now", "New Year's Day"): their number, 0 for none; false: memory. */
static bool terms_phrase(terms *t, const lex *l, const an_doc *doc, uint32_t first, uint32_t end, size_t *n)
{
    const doc_token *at = doc->tokens.at + first;
    an_str entry = lex_table_match(l, "time", at, end - first, n);
    if (*n < 2) *n = 0;
    if (!*n) return true;
    term proto = {.span = {at->span.begin, at[*n - 1].span.end}, .token = first, .last = first + (uint32_t)*n - 1,
                  .glued = at->flags & TOKEN_GLUED};
    proto.upper = begins_upper(doc, proto.span);
    classify_entry(&proto, entry);
    return terms_push(t, &proto);
}

bool terms_read(terms *t, const lex *l, const an_doc *doc, uint32_t sentence)
{
    const doc_sentence *s = &doc->sentences.at[sentence];
    array_clear(&t->list);
    array_clear(&t->shapes);
    uint32_t end = s->first_token + s->n_tokens;
    for (uint32_t i = s->first_token; i < end;) {
        size_t n;
        if (!terms_phrase(t, l, doc, i, end, &n) || (!n && !terms_token(t, l, doc, i))) return false;
        i += n ? (uint32_t)n : 1;
    }
    return true;
}
