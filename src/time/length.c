/* Rules for lengths of time ("12-day", "two weeks ago"), repeated times ("every day") and clock times. */
#include "base/date.h"
#include "base/str.h"
#include "time/rules.h"

enum { UNKNOWN = -1, MOST = 100000 };

static const term *pick_unit(const reading *r)
{
    const term *unit = reading_pick(r, "units", 0);
    return unit ? unit : reading_pick(r, "unit", 0);
}

/* "twenty-five", "two hundred"; UNKNOWN for "two to three". */
static int64_t joined_numbers(int64_t a, int64_t b)
{
    if (b == 100 && a < 100) return a * b;
    return a >= 20 && a % 10 == 0 && b < 10 ? a + b : UNKNOWN;
}

/* How many units: UNKNOWN for "several", "days", "3.5". */
static int64_t amount_of(const reading *r)
{
    static const char *const kinds[] = {"number", "day", "count", "year"};
    if (reading_pick(r, "some", 0)) return UNKNOWN;
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        const term *first = reading_pick(r, kinds[i], 0), *second = reading_pick(r, kinds[i], 1);
        if (!first || first->number > MOST) continue;
        if (!second) return first->number;
        return reading_pick(r, "to", 0) || i > 0 ? UNKNOWN : joined_numbers(first->number, second->number);
    }
    return reading_pick(r, "unit", 0) ? 1 : UNKNOWN;
}

/* "P12D", "PT2H", "PXW"; a unit that starts with T counts hours and smaller. */
static an_str length_value(reading *r, int64_t amount, an_str unit)
{
    bool clock = unit.p[0] == 'T' && unit.n == 2;
    const char *prefix = clock ? "PT" : "P";
    if (clock) unit = str_slice(unit, 1, 2);
    if (amount == UNKNOWN) return arena_printf(&r->doc->arena, "%sX%.*s", prefix, STR_ARG(unit));
    return arena_printf(&r->doc->arena, "%s%lld%.*s", prefix, (long long)amount, STR_ARG(unit));
}

static precision step_of(an_str unit, int *scale)
{
    *scale = str_is(unit, "DE") ? 10 : str_is(unit, "CE") ? 100 : 1;
    if (str_is(unit, "W")) return PRECISION_WEEK;
    if (str_is(unit, "M")) return PRECISION_MONTH;
    return str_is(unit, "Y") || *scale > 1 ? PRECISION_YEAR : PRECISION_DAY;
}

static bool below_a_day(an_str unit) { return unit.p[0] == 'T'; }

/* Ages are no times: "12 years old", "a 12-year-old". */
static bool is_age(const reading *r)
{
    term after = reading_beside(r, 1);
    return str_is(after.kind, "old") || (str_is(after.kind, "dash") && str_is(reading_beside(r, 2).kind, "old"));
}

/* Money and rates: "$5 a day", "twice a week"; and the article of a compound: "a week-long". */
static bool is_other_article(const reading *r)
{
    term before = reading_beside(r, -1);
    bool article = str_is(r->terms->list.at[r->first].kind, "a");
    term after = reading_beside(r, 1);
    bool compound = str_is(after.kind, "dash") && after.glued;
    return article && (compound || before.number >= 0 || str_is(before.kind, "counted"));
}

/* "two and a half years": P2.5Y. */
static an_str half_value(reading *r, int64_t amount, an_str unit)
{
    if (amount == UNKNOWN) return length_value(r, amount, unit);
    bool clock = below_a_day(unit);
    return arena_printf(&r->doc->arena, "%s%lld.5%.*s", clock ? "PT" : "P", (long long)amount,
                        STR_ARG(clock ? str_slice(unit, 1, 2) : unit));
}

/* Whether a length lies before today ("the past two weeks": -1), after it ("the next two weeks": 1), or anywhere. */
static int side_of(const reading *r)
{
    const term *rel = reading_pick(r, "rel", 0);
    if (!rel || reading_rel_is(r, "following") || reading_rel_is(r, "previous") || reading_rel_is(r, "recent")) return 0;
    return reading_rel_is(r, "next") || reading_rel_is(r, "coming") ? 1 : -1;
}

/* "half an hour": PT30M. */
bool rule_half_unit(reading *r)
{
    static const struct { const char *unit, *half; } halves[] = {
        {"TM", "PT30S"}, {"TH", "PT30M"}, {"D", "PT12H"}, {"Y", "P6M"}, {"DE", "P5Y"}, {"CE", "P50Y"}};
    for (size_t i = 0; i < sizeof halves / sizeof *halves; i++)
        if (str_is(pick_unit(r)->value, halves[i].unit)) return reading_typed(r, "DURATION", str_of(halves[i].half));
    return false;
}

bool rule_duration(reading *r)
{
    const term *unit = pick_unit(r);
    if (is_age(r) || is_other_article(r) || str_is(unit->value, "Q")) return false;
    if (r->n == 1 && !reading_led(r)) return false;
    if (r->n == 1 && str_is(unit->value, "WE")) return reading_typed(r, "SET", STR("XXXX-WXX-WE"));
    if (reading_rel_is(r, "recent")) return reading_open(r, "PAST_REF");
    int64_t amount = amount_of(r);
    an_str value = reading_pick(r, "half", 0) ? half_value(r, amount, unit->value) : length_value(r, amount, unit->value);
    int scale, side = side_of(r);
    precision p = step_of(unit->value, &scale);
    r->out->backward = side < 0;
    if (!side || amount == UNKNOWN || below_a_day(unit->value)) return reading_typed(r, "DURATION", value);
    return reading_length(r, value, p, side * (int)amount * scale);
}

/* ---- lengths that lead from one day to another ---- */

bool rule_ago(reading *r)
{
    int scale;
    const term *unit = pick_unit(r);
    int64_t amount = below_a_day(unit->value) ? 0 : amount_of(r);
    precision p = step_of(unit->value, &scale);
    r->out->backward = true;
    if (!r->today.year || amount == UNKNOWN || str_is(unit->value, "Q")) return reading_open(r, "PAST_REF");
    return reading_fix(r, cal_shift(cal_around(p, r->today), -(int)amount * scale));
}

/* "two days later", from the expression before; a month or a year later than a day is still that coarse. */
bool rule_shift(reading *r)
{
    int scale;
    const term *unit = pick_unit(r), *later = reading_pick(r, "later", 0);
    int64_t amount = amount_of(r);
    precision p = step_of(unit->value, &scale);
    int direction = later ? (int)later->number : reading_pick(r, "before", 0) ? -1 : 1;
    bool told = r->anchor && r->anchor->precision <= p, report = direction < 0 && !r->narrative;
    an_date from = told ? r->anchor->start : report ? r->today : (an_date){0};   /* else from what is news today */
    if (amount == UNKNOWN) return reading_open(r, direction < 0 ? "PAST_REF" : "FUTURE_REF");
    if (!from.year || below_a_day(unit->value)) return reading_open(r, "XXXX-XX-XX");
    return reading_fix(r, cal_shift(cal_around(p, from), direction * (int)amount * scale));
}

/* "two days before." with nothing behind that it would be before. */
bool rule_shift_bare(reading *r)
{
    an_str after = doc_slice(r->doc, reading_beside(r, 1).span);
    bool ends = !after.n || str_is(after, ",") || str_is(after, ".") || str_is(after, ";");
    return ends && rule_shift(r);
}

/* ---- again and again ---- */

static an_str set_value(reading *r)
{
    arena *a = &r->doc->arena;
    const term *weekday = reading_pick(r, "weekday", 0), *month = reading_pick(r, "month", 0),
               *season = reading_pick(r, "season", 0), *part = reading_pick(r, "part", 0), *freq = reading_pick(r, "freq", 0);
    if (freq) return freq->value;
    if (reading_pick(r, "weekdays", 0))
        return arena_printf(a, "XXXX-WXX-%d", (int)reading_pick(r, "weekdays", 0)->number);
    if (weekday && part) return arena_printf(a, "XXXX-WXX-%dT%.*s", (int)weekday->number, STR_ARG(part->value));
    if (weekday) return arena_printf(a, "XXXX-WXX-%d", (int)weekday->number);
    if (part) return arena_printf(a, "XXXX-XX-XXT%.*s", STR_ARG(part->value));
    if (month) return arena_printf(a, "XXXX-%02d", (int)month->number);
    if (season) return arena_printf(a, "XXXX-%.*s", STR_ARG(season->value));
    return length_value(r, amount_of(r), pick_unit(r)->value);
}

/* "every day", "daily"; a capital inside a sentence is a name ("the Daily Post"). */
bool rule_set(reading *r)
{
    const term *freq = reading_pick(r, "freq", 0), *month = reading_pick(r, "month", 0);
    if (freq && freq->upper && r->first > 0) return false;
    if (month && month->unsure && !month->upper) return false;
    return reading_typed(r, "SET", set_value(r));
}

/* ---- the clock ---- */

static bool clock_parts(const reading *r, int *hour, int *minute)
{
    const term *t = reading_pick(r, "clock", 0), *noon = reading_pick(r, "noon", 0), *day = reading_pick(r, "day", 0),
               *ampm = reading_pick(r, "ampm", 0);
    *minute = 0;
    *hour = noon ? (int)noon->number : day ? (int)day->number : 0;
    if (t) {
        size_t colon = t->value.n - 3;
        *hour = *minute = 0;
        for (size_t i = 0; i < colon; i++) *hour = *hour * 10 + (t->value.p[i] - '0');
        for (size_t i = colon + 1; i < t->value.n; i++) *minute = *minute * 10 + (t->value.p[i] - '0');
    }
    if (ampm && *hour > 12) return false;
    if (ampm) *hour = *hour % 12 + (int)ampm->number;
    return *hour < 24;
}

bool rule_clock(reading *r)
{
    int hour, minute;
    if (!clock_parts(r, &hour, &minute)) return false;
    return reading_typed(r, "TIME", arena_printf(&r->doc->arena, "XXXX-XX-XXT%02d:%02d", hour, minute));
}
