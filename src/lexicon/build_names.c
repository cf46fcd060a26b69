/*
 * Names: countries, organisations, groups, people, roles.
 *
 * Each key is allowed for some kinds, may or may not repeat, and has one function that takes its value.
 */
#define _GNU_SOURCE /* memmem */

#include <stddef.h>

#include "base/date.h"
#include "base/str.h"
#include "lexicon/build.h"

typedef struct maker {
    build *b;
    const block *k;
    uint32_t line;
    lex_kind kind;
    uint32_t entity;       /* index of the one being made */
    uint16_t span;         /* of the names being added */
    img_entity made;
} maker;

#define BAD(m, ...) build_problem((m)->b, (m)->k, (m)->line, __VA_ARGS__)

/* ---- names ---- */

static void add_name(maker *m, an_str text, name_form form, bool plural)
{
    path p = {.name = {.entity = m->entity, .form = (uint8_t)form, .plural = plural, .span = m->span}};
    build_path(m->b, p, m->k, m->line, text, m->kind == LEX_ROLE);
}

/* Where a role's head noun ends: before "of" and the like ("minister of defence"), else at the end. */
static size_t head_end(an_str name)
{
    static const char *const links[] = {" of ", " in ", " for ", " to ", " at ", " on ", " from ", " by ", " with "};
    size_t end = name.n;
    for (size_t i = 0; i < sizeof links / sizeof *links; i++) {
        const char *at = memmem(name.p, name.n, links[i], strlen(links[i]));
        if (at && at > name.p && (size_t)(at - name.p) < end) end = (size_t)(at - name.p);
    }
    return end;
}

static void add_role_plurals(maker *m, an_str name)
{
    size_t end = head_end(name), begin = end;
    while (begin && name.p[begin - 1] != ' ' && name.p[begin - 1] != '-') begin--;
    an_str noun = build_fold(m->b, str_slice(name, begin, end)), plural;
    for (int i = 0; (plural = build_plural(m->b, noun, i)).p; i++) {
        an_str whole = arena_printf(&m->b->arena, "%.*s%.*s%.*s", (int)begin, name.p, STR_ARG(plural),
                                    (int)(name.n - end), name.p + end);
        if (!whole.p) m->b->nomem = true;
        else if (!str_eq(whole, name)) add_name(m, whole, FORM_NAME, true);
    }
}

static void add_plain_name(maker *m, an_str text)
{
    add_name(m, text, FORM_NAME, false);
    if (m->kind == LEX_ROLE) add_role_plurals(m, text);
}

static void take_name(maker *m, an_str value)
{
    an_str item;
    while (list_next(&value, &item)) add_plain_name(m, item);
}

static void add_list(maker *m, an_str value, name_form form, bool plural)
{
    an_str item;
    while (list_next(&value, &item)) add_name(m, item, form, plural);
}

static void take_plural(maker *m, an_str value) { add_list(m, value, FORM_NAME, true); }
static void take_adjective(maker *m, an_str value) { add_list(m, value, FORM_ADJECTIVE, false); }
static void take_capital(maker *m, an_str value) { add_list(m, value, FORM_CAPITAL, false); }
static void take_seat(maker *m, an_str value) { add_list(m, value, FORM_SEAT, false); }
static void take_city(maker *m, an_str value) { add_list(m, value, FORM_CITY, false); }

static bool looks_plural(an_str name)
{
    return str_ends(name, STR("men")) || (str_ends(name, STR("s")) && !str_ends(name, STR("ss")));
}

static void take_people(maker *m, an_str value)
{
    an_str item;
    while (list_next(&value, &item)) add_name(m, item, FORM_PEOPLE, looks_plural(item));
}

/* ---- dates ---- */

/* "1979", "1979-04" or "1979-04-11" as its first or last day; 0 for "-". */
static uint32_t date_of(maker *m, an_str s, bool last)
{
    int64_t part[3] = {0, 1, 1};
    size_t n = 0;
    an_str rest = s, piece;
    if (str_is(s, "-") || !s.n) return 0;
    for (; n < 3 && str_cut(&rest, '-', &piece); n++)
        if (!str_number(piece, &part[n]) || part[n] > 9999) break;
    an_date day = {(int16_t)part[0], (uint8_t)(part[1] & 255), (uint8_t)(part[2] & 255)};
    if (rest.p || !n || part[1] > 12 || part[2] > 31 || !date_valid(day))
        return BAD(m, "not a date: \"%.*s\"", STR_ARG(s)), 0;
    if (last && n == 1) day.month = 12;
    if (last && n <= 2) day.day = (uint8_t)date_month_days(day.year, day.month);
    return (uint32_t)day.year << 16 | (uint32_t)day.month << 8 | day.day;
}

static void take_from(maker *m, an_str value) { m->made.from = date_of(m, value, false); }
static void take_to(maker *m, an_str value) { m->made.to = date_of(m, value, true); }

/* ---- names and codes with dates ---- */

/* The index of a span in its section. */
static uint16_t span_of(maker *m, uint32_t from, uint32_t to)
{
    build *b = m->b;
    for (size_t i = 0; i < b->spans.n; i++)
        if (b->spans.at[i].from == from && b->spans.at[i].to == to) return (uint16_t)i;
    img_span *slot = b->spans.n < UINT16_MAX ? array_push(&b->spans) : NULL;
    if (!slot) return b->nomem = true, 0;
    *slot = (img_span){from, to};
    return (uint16_t)(b->spans.n - 1);
}

/* Cuts a value at its bars; more than `room` cells count as room + 1. */
static int cells_of(an_str value, an_str *cell, int room)
{
    int n = 0;
    for (; n < room && str_cut(&value, '|', &cell[n]); n++) cell[n] = str_trim(cell[n]);
    return value.p ? room + 1 : n;
}

/* FROM | TO | names [| adjectives [| people]] */
static void take_named(maker *m, an_str value)
{
    an_str cell[5] = {{NULL, 0}};
    if (cells_of(value, cell, 5) < 3 || cell[2].n == 0) {
        BAD(m, "a name with days is: from | to | names | adjectives | people");
        return;
    }
    m->span = span_of(m, date_of(m, cell[0], false), date_of(m, cell[1], true));
    if (!str_is(cell[2], "-")) take_name(m, cell[2]);
    if (cell[3].n && !str_is(cell[3], "-")) take_adjective(m, cell[3]);
    if (cell[4].n) take_people(m, cell[4]);
    m->span = 0;
}

static bool is_code(an_str s)
{
    bool plain = s.n >= 1 && s.n <= 4;
    for (size_t i = 0; i < s.n; i++)
        plain &= (s.p[i] >= 'A' && s.p[i] <= 'Z') || (s.p[i] >= '0' && s.p[i] <= '9');
    return plain;
}

/* CODE [| FROM | TO] */
static void take_listed_code(maker *m, code_list list, an_str value)
{
    an_str cell[3] = {{NULL, 0}};
    int n = cells_of(value, cell, 3);
    if ((n != 1 && n != 3) || !is_code(cell[0])) {
        BAD(m, "a code is: capitals or digits | from | to, not \"%.*s\"", STR_ARG(value));
        return;
    }
    img_code *c = array_push(&m->b->state_codes);
    if (!c) m->b->nomem = true;
    else *c = (img_code){m->entity, list, build_str(m->b, cell[0]), date_of(m, cell[1], false),
                         date_of(m, cell[2], true)};
}

static void take_iso(maker *m, an_str value) { take_listed_code(m, CODES_ISO, value); }
static void take_cow(maker *m, an_str value) { take_listed_code(m, CODES_COW, value); }
static void take_gw(maker *m, an_str value) { take_listed_code(m, CODES_GW, value); }
static void take_fips(maker *m, an_str value) { take_listed_code(m, CODES_FIPS, value); }

/* ---- other facts ---- */

static sector_set sectors_of(maker *m, an_str value)
{
    sector_set sectors = 0;
    if (!str_is(value, "-") && !sectors_parse(value, &sectors)) BAD(m, "unknown sector in \"%.*s\"", STR_ARG(value));
    return sectors;
}

static img_str country_of(maker *m, an_str value)
{
    bool upper = value.n == 3;
    for (size_t i = 0; i < value.n; i++) upper &= value.p[i] >= 'A' && value.p[i] <= 'Z';
    if (!upper && !str_is(value, "-")) BAD(m, "not a country code: \"%.*s\"", STR_ARG(value));
    return build_str(m->b, build_optional(value));
}

static void take_sectors(maker *m, an_str value) { m->made.sectors = sectors_of(m, value); }
static void take_country(maker *m, an_str value) { m->made.country = country_of(m, value); }
static void take_code(maker *m, an_str value) { m->made.code = build_str(m->b, build_optional(value)); }
static void take_wikidata(maker *m, an_str value) { m->made.wikidata = build_str(m->b, build_optional(value)); }

static void take_gender(maker *m, an_str value)
{
    if (str_is(value, "m") || str_is(value, "f")) m->made.gender = (uint8_t)*value.p;
    else BAD(m, "gender is m or f");
}

static void take_kind(maker *m, an_str value)
{
    static const char *const kinds[] = {"office", "people", "body", "thing"};
    for (int i = 0; i < 4; i++) {
        if (!str_is(value, kinds[i])) continue;
        m->made.role_kind = (uint8_t)i;
        return;
    }
    BAD(m, "kind is office, people, body or thing");
}

/* A day with "+" is the last on which somebody is known to have held an office: two years more are likelier than none. */
static uint32_t term_end(maker *m, an_str value)
{
    enum { LIKELY_YEARS = 2 };
    if (!str_ends(value, STR("+"))) return date_of(m, value, true);
    an_date day = img_date(date_of(m, str_slice(value, 0, value.n - 1), true));
    if (day.year) day = date_add_months(day, 12 * LIKELY_YEARS);
    return (uint32_t)day.year << 16 | (uint32_t)day.month << 8 | day.day;
}

static void take_office(maker *m, an_str value)
{
    an_str cell[5] = {{NULL, 0}};
    if (cells_of(value, cell, 5) != 5) {
        BAD(m, "an office is: country | role | sectors | from | to");
        return;
    }
    img_office *o = array_push(&m->b->offices);
    if (!o) {
        m->b->nomem = true;
        return;
    }
    *o = (img_office){sectors_of(m, cell[2]), country_of(m, cell[0]), build_str(m->b, build_optional(cell[1])),
                      date_of(m, cell[3], false), term_end(m, cell[4])};
    m->made.offices.n++;
}

/* Examples are run by `annals lexicon check`, from the source. */
static void take_example(maker *m, an_str value)
{
    if (!str_starts(value, STR("\""))) BAD(m, "an example is a sentence in double quotes");
}

/* ---- keys ---- */

enum { C = 1 << LEX_COUNTRY, O = 1 << LEX_ORG, G = 1 << LEX_GROUP, P = 1 << LEX_PERSON, R = 1 << LEX_ROLE, ALL = 31 };

static const struct { const char *key; int kinds; bool repeats; void (*take)(maker *, an_str); } keys[] = {
    {"name", ALL, true, take_name},          {"plural", O | G | R, true, take_plural},
    {"adjective", C | O | G, true, take_adjective}, {"people", C | O | G, true, take_people},
    {"capital", C, true, take_capital},      {"seat", C | O | G, true, take_seat},
    {"city", C, true, take_city},            {"from", C | O | G | P, false, take_from},
    {"to", C | O | G | P, false, take_to},   {"sectors", ALL, false, take_sectors},
    {"country", ALL, false, take_country},   {"code", ALL, false, take_code},
    {"wikidata", ALL, false, take_wikidata}, {"gender", P | R, false, take_gender},
    {"kind", R, false, take_kind},           {"office", P, true, take_office},
    {"named", C | O | G, true, take_named}, {"iso", C, true, take_iso},
    {"cow", C, true, take_cow},              {"gw", C, true, take_gw},
    {"fips", C, true, take_fips},
    {"+", ALL, true, take_example},          {"-", ALL, true, take_example},
};
enum { KEYS = sizeof keys / sizeof *keys };

static void take_field(maker *m, const field *f, uint32_t *seen)
{
    m->line = f->line;
    for (size_t i = 0; i < KEYS; i++) {
        if (!str_is(f->key, keys[i].key) || !(keys[i].kinds & 1 << m->kind)) continue;
        if ((*seen & 1u << i) && !keys[i].repeats) BAD(m, "\"%s\" comes twice", keys[i].key);
        *seen |= 1u << i;
        if (!f->value.n) BAD(m, "\"%s\" has no value", keys[i].key);
        else keys[i].take(m, f->value);
        return;
    }
    BAD(m, "unknown key \"%.*s\"", STR_ARG(f->key));
}

void build_entity(build *b, const block *k, lex_kind kind)
{
    img_str none = {IMG_NONE, 0};
    img_entity *slot = array_push(&b->entities);
    if (!slot) {
        b->nomem = true;
        return;
    }
    maker m = {b,
               k,
               k->line,
               kind,
               (uint32_t)b->entities.n - 1,
               0,
               {.id = build_str(b, k->id),
                .name = build_str(b, k->rest),
                .country = none,
                .code = none,
                .wikidata = none,
                .offices.first = (uint32_t)b->offices.n,
                .kind = (uint8_t)kind}};
    if (!k->rest.n) BAD(&m, "%.*s has no name", STR_ARG(k->id));
    if (kind == LEX_COUNTRY) take_country(&m, str_slice(k->id, STR("country:").n, k->id.n));
    add_plain_name(&m, k->rest);
    uint32_t seen = 0;
    for (uint32_t i = 0; i < k->n_fields && !b->nomem; i++) take_field(&m, &block_fields(b, k)[i], &seen);
    b->entities.at[m.entity] = m.made;
}
