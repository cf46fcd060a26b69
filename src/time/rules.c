/* The table of rules, and what they share. */
#include "time/rules.h"

#include "base/date.h"
#include "base/str.h"
#include "base/utf8.h"

static const struct { const char *id; time_rule rule; } rules[] = {
    {"iso-date", rule_iso_date},         {"full-date", rule_full_date},     {"month-day", rule_month_day},
    {"borrow", rule_borrow},             {"month-year", rule_month_year},   {"month", rule_month},
    {"month-that", rule_month_that},     {"season-year", rule_season_year}, {"season", rule_season},
    {"quarter-year", rule_quarter_year}, {"quarter", rule_quarter},         {"century", rule_century},
    {"year", rule_year},                 {"half", rule_half},               {"decade", rule_decade},
    {"day-word", rule_day_word},         {"day-before", rule_day_beside},   {"day-after", rule_day_beside},
    {"day-part", rule_day_part},         {"weekday", rule_weekday},         {"weekday-rel", rule_weekday_rel},
    {"unit-rel", rule_unit_rel},         {"unit-that", rule_unit_that},     {"part-that", rule_part_that},
    {"span-rel", rule_duration},         {"ago", rule_ago},                 {"shift", rule_shift},
    {"duration", rule_duration},         {"set", rule_set},                 {"clock", rule_clock},
    {"weekend", rule_weekend},           {"week-of", rule_week_of},         {"part-of", rule_part_of},
    {"bc", rule_bc},                     {"overnight", rule_overnight},     {"night", rule_night},
    {"holiday", rule_holiday},           {"reference", rule_reference},     {"shift-bare", rule_shift_bare},
    {"half-unit", rule_half_unit},
};

time_rule rule_find(an_str id)
{
    for (size_t i = 0; i < sizeof rules / sizeof *rules; i++)
        if (str_is(id, rules[i].id)) return rules[i].rule;
    return NULL;
}

const term *reading_pick(const reading *r, const char *kind, size_t nth)
{
    const term *at = r->terms->list.at + r->first;
    for (size_t i = 0; i < r->n; i++)
        if (str_is(at[i].kind, kind) && nth-- == 0) return &at[i];
    return NULL;
}

static const term *pick_rel(const reading *r)
{
    const term *second = reading_pick(r, "rel", 1);
    return second ? second : reading_pick(r, "rel", 0);
}

bool reading_rel_is(const reading *r, const char *value)
{
    const term *rel = pick_rel(r);
    return rel && str_is(rel->value, value);
}

int reading_rel_step(const reading *r)
{
    if (reading_rel_is(r, "next") || reading_rel_is(r, "coming") || reading_rel_is(r, "following")) return 1;
    return reading_rel_is(r, "last") || reading_rel_is(r, "previous") || reading_rel_is(r, "past") ? -1 : 0;
}

term reading_beside(const reading *r, int by)
{
    size_t at = by < 0 ? r->first - (size_t)-by : r->first + r->n - 1 + (size_t)by; /* wraps round below 0 */
    term none = {.kind = STR(""), .value = STR(""), .number = -1};
    return at < r->terms->list.n ? r->terms->list.at[at] : none;
}

bool reading_led(const reading *r)
{
    term before = reading_beside(r, -1);
    if (str_is(before.kind, "the")) before = reading_beside(r, -2);
    return str_is(before.value, "lead") || str_is(before.kind, "mod");
}

static bool begins_word(an_str s)
{
    uint32_t code = 0;
    if (s.n) utf8_decode(s.p, s.n, &code);
    return utf8_is_letter(code);
}

bool reading_ends(const reading *r)
{
    term after = reading_beside(r, 1);
    return str_is(after.value, "lead") || !begins_word(doc_slice(r->doc, after.span));
}

bool reading_code(const reading *r)
{
    term before = reading_beside(r, -1);
    an_str word = doc_slice(r->doc, before.span);
    return str_is(before.kind, "code") || (word.n && !begins_word(word) && !str_is(before.kind, "comma") &&
                                           !str_is(before.kind, "paren") && !str_is(word, "\"") && !str_is(word, ";"));
}

bool reading_fix(reading *r, interval i)
{
    if (!i.start.year) return false;
    r->out->type = STR("DATE");
    r->out->precision = i.precision;
    r->out->start = i.start;
    r->out->end = i.end;
    r->out->value = cal_value(&r->doc->arena, i);
    return true;
}

bool reading_cycle(reading *r, interval past, interval future)
{
    if (!reading_fix(r, past)) return false;
    if (!date_cmp(past.start, future.start)) return true;
    r->out->past = past.start, r->out->past_end = past.end;
    r->out->future = future.start, r->out->future_end = future.end;
    return true;
}

bool reading_open(reading *r, const char *value)
{
    return reading_typed(r, "DATE", str_of(value));
}

bool reading_typed(reading *r, const char *type, an_str value)
{
    r->out->type = str_of(type);
    r->out->value = value;
    return true;
}

bool reading_length(reading *r, an_str value, precision unit, int n)
{
    reading_typed(r, "DURATION", value);
    an_date other = cal_step(unit, r->today, n);
    if (!other.year || r->narrative) return true;
    r->out->start = n < 0 ? other : r->today;
    r->out->end = n < 0 ? r->today : other;
    r->out->precision = unit;
    return true;
}
