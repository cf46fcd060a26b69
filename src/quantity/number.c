#include "quantity/number.h"

#include "base/str.h"

enum { REACH = 8, BEFORE = 4 };      /* tokens a number may have; words of what bounds it */
static const int64_t MOST = 1000000000000000;

typedef struct reader {
    const lex *l;
    const an_doc *doc;
    uint32_t begin, end;  /* of the sentence */
} reader;

/* A value that is being read, in thousandths while it may still have decimals. */
typedef struct value { int64_t total, part, scale; bool some, open, figure; uint32_t at; } value;

static const doc_token *token(const reader *r, uint32_t i) { return &r->doc->tokens.at[i]; }

static an_str word(const reader *r, uint32_t i) { return i < r->end ? token(r, i)->folded : (an_str){0}; }

static an_str entry(const reader *r, const char *table, uint32_t at, size_t *n)
{
    *n = 0;
    return at < r->end ? lex_table_match(r->l, table, token(r, at), r->end - at, n) : (an_str){0};
}

/* "1,062" and "3.5" in thousandths; false for times, dates and what is too large. */
static bool figure(an_str text, int64_t *out)
{
    int64_t whole = 0, step = 1000;
    bool decimals = false;
    for (size_t i = 0; i < text.n; i++) {
        char c = text.p[i];
        if (c == ',' && !decimals) continue;
        if (c == '.' && !decimals) { decimals = true; continue; }
        if (c < '0' || c > '9' || whole > MOST / 100) return false;
        if (!decimals) whole = whole * 10 + (c - '0') * 1000;
        else if ((step /= 10) > 0) whole += (c - '0') * step;
    }
    *out = whole;
    return text.n > 0;
}

/* A unit word after others: "twenty one", "two hundred fifty"; false when it starts another number. */
static bool add_units(value *v, int64_t n)
{
    if (v->figure || n >= 100000) return false;
    bool tens = v->part >= 20000 && v->part % 10000 == 0 && v->part % 100000 != 0 && n < 10000;
    bool hundreds = v->part % 100000 == 0 && n < 100000;
    if (v->some && !tens && !hundreds) return false;
    v->part += n;
    return true;
}

static bool multiply(value *v, int64_t by)
{
    if (!v->some) v->part = 1000;
    if (v->part > MOST / by) return false;
    v->part *= by;
    if (by < 1000) return true;
    v->total += v->part;
    v->part = 0;
    v->scale = by;
    return true;
}

/* Takes a word of the table; false where the number ends before it. */
static bool take_word(value *v, an_str kind)
{
    int64_t n;
    if (str_starts(kind, STR("x"))) return str_number(str_slice(kind, 1, kind.n), &n) && multiply(v, n);
    bool open = str_ends(kind, STR("+"));
    if (!str_number(str_slice(kind, 0, kind.n - open), &n) || (open && v->some)) return false;
    if (open || n >= 100) {
        if (v->some) return false;
        v->part = n * 1000;
        v->open = open;
        return true;
    }
    return add_units(v, n * 1000);
}

/* What may stand inside a number: a glued hyphen, and "and" behind hundreds. */
static uint32_t link_at(const reader *r, const value *v)
{
    bool hundreds = v->part % 100000 == 0;
    if (!v->some || v->figure) return 0;
    if (str_is(word(r, v->at), "-") && v->at + 1 < r->end && token(r, v->at + 1)->flags & TOKEN_GLUED) return 1;
    return str_is(word(r, v->at), "and") && hundreds && !v->open && (v->part || v->total) ? 1 : 0;
}

static bool step(const reader *r, value *v)
{
    size_t n;
    uint32_t link = link_at(r, v), at = v->at + link;
    if (at >= r->end) return false;
    an_str kind = entry(r, "quantity-number", at, &n);
    if (!kind.p && !v->some && !link && token(r, at)->flags & TOKEN_NUMBER && figure(word(r, at), &v->part)) {
        v->figure = true;
        n = 1;
    } else if (!kind.p || (link && str_starts(kind, STR("x"))) || !take_word(v, kind)) {
        return false;
    }
    v->some = true;
    v->at = at + (uint32_t)n;
    return true;
}

/* The value that starts at a token. */
static value read_value(const reader *r, uint32_t at)
{
    value v = {.at = at};
    if (str_is(word(r, at), "a") || str_is(word(r, at), "an")) v.at++;
    while (v.at < at + REACH && step(r, &v)) { }
    if (!v.some) v.at = at;
    v.total += v.part;
    return v;
}

static bool spoiled(const reader *r, const value *v)
{
    size_t n;
    bool not_count = entry(r, "quantity-not-count", v->at, &n).p != NULL;
    bool hyphen = str_is(word(r, v->at), "-");
    return not_count && (!hyphen || token(r, v->at)->flags & TOKEN_GLUED);
}

/* "Flight 370", "no one" */
static bool names_thing(const reader *r, uint32_t at)
{
    size_t n;
    return at > r->begin && entry(r, "quantity-no-count", at - 1, &n).p && n == 1;
}

/* The words before a number that bound it: the longest entry that ends there. */
static an_str bound_before(const reader *r, uint32_t *first)
{
    for (uint32_t n = BEFORE; n; n--) {
        size_t length;
        if (*first < r->begin + n) continue;
        an_str kind = entry(r, "quantity-bound", *first - n, &length);
        if (kind.p && length == n) return *first -= n, kind;
    }
    return (an_str){0};
}

/* Each bound is read once, outside in: "at least another 12". */
static void bind(const reader *r, number *n)
{
    an_str kind;
    while ((kind = bound_before(r, &n->first)).p) {
        if (str_is(kind, "min")) n->has_max = false;
        if (str_is(kind, "max")) n->max = n->min, n->min = 0, n->has_max = true;
    }
}

/* A currency's sign or code before the number, or its name behind it. */
static void read_unit(const reader *r, number *n)
{
    for (uint32_t k = 2; k && !n->unit.p; k--) {
        size_t length;
        if (n->first < r->begin + k) continue;
        an_str unit = entry(r, "currency", n->first - k, &length);
        if (unit.p && length == k) n->unit = unit, n->first -= k;
    }
    size_t length;
    an_str after = entry(r, "currency", n->end, &length);
    if (!after.p) return;
    n->end += (uint32_t)length;
    if (!n->unit.p) n->unit = after;
}

/* A second number behind "to": the number then is a range. */
static void read_range(const reader *r, number *n)
{
    size_t length;
    bool between = n->first > r->begin && str_is(word(r, n->first - 1), "between");
    if (!entry(r, "quantity-range", n->end, &length).p || (str_is(word(r, n->end), "and") && !between)) return;
    value v = read_value(r, n->end + (uint32_t)length);
    int64_t top = v.total / 1000;
    if (!v.some || v.open || spoiled(r, &v)) return;
    if (v.scale && n->min < 1000) n->min *= v.scale;  /* "2 to 3 million" */
    if (top < n->min) return;
    n->max = top;
    n->has_max = true;
    n->end = v.at;
}

static bool read_from(const reader *r, uint32_t at, number *out)
{
    size_t length;
    value v = read_value(r, at);
    if (!v.some || spoiled(r, &v) || names_thing(r, at)) return false;
    *out = (number){.first = at, .end = v.at, .min = v.total / 1000, .max = v.total / 1000, .has_max = !v.open};
    read_range(r, out);
    if (entry(r, "quantity-after", out->end, &length).p) out->has_max = false, out->end += (uint32_t)length;
    read_unit(r, out);
    bind(r, out);
    return true;
}

bool number_at(const lex *l, const an_doc *doc, uint32_t at, number *out)
{
    const doc_sentence *s = &doc->sentences.at[doc->tokens.at[at].sentence];
    reader r = {l, doc, s->first_token, s->first_token + s->n_tokens};
    uint32_t start = at > r.begin + REACH ? at - REACH : r.begin;
    for (uint32_t i = start; i <= at; i++)
        if (read_from(&r, i, out)) {
            if (out->end > at) return true;
            i = out->end - 1;
        }
    return false;
}
