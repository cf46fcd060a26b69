/*
 * Rules for calendar names: dates, months, seasons, quarters, years, decades. Those without a year come round every year:
 * past is the latest that has begun by today, future the first that has not ended. In a narrative, where today is of no
 * help, the year is the anchor's.
 */
#include "base/date.h"
#include "base/str.h"
#include "time/rules.h"

/* 0 for none, and for what is no number of the calendar. */
static int number_of(const term *t) { return t && t->number > 0 && t->number < 10000 ? (int)t->number : 0; }

static const term *pick_day(const reading *r, size_t nth)
{
    const term *day = reading_pick(r, "day", nth);
    return day ? day : reading_pick(r, "nth", nth);
}

static an_date date_of(int year, const term *month, const term *day)
{
    an_date d = {(int16_t)year, (uint8_t)number_of(month), (uint8_t)number_of(day)};
    return day && day->number <= 31 && date_valid(d) ? d : (an_date){0};
}

/* ---- things that come round every year ---- */

typedef interval (*in_year)(const reading *r, int year);

static interval day_in_year(const reading *r, int year)
{
    return cal_day(date_of(year, reading_pick(r, "month", 0), pick_day(r, 0)));
}

static interval month_in_year(const reading *r, int year)
{
    return cal_month(year, number_of(reading_pick(r, "month", 0)));
}

static interval season_in_year(const reading *r, int year)
{
    return cal_season(year, reading_pick(r, "season", 0)->value);
}

static int ordinal_of(const reading *r)
{
    static const char *const kinds[] = {"ordinal", "q", "nth"};
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        const term *t = reading_pick(r, kinds[i], 0);
        if (t) return number_of(t);
    }
    return 0;
}

static interval quarter_in_year(const reading *r, int year) { return cal_quarter(year, ordinal_of(r)); }

enum {
    YEARS_ROUND = 8,    /* a leap day comes again within eight years */
    LEAP_YEAR = 2000    /* has every day a year can have */
};

/* The latest before a limit: one that has begun, or with ended set, is over. */
static interval latest(const reading *r, in_year f, bool ended)
{
    for (int year = r->today.year + 1; year > r->today.year - YEARS_ROUND; year--) {
        interval i = f(r, year);
        if (i.start.year && date_cmp(ended ? i.end : i.start, r->today) < !ended) return i;
    }
    return (interval){PRECISION_UNKNOWN, {0}, {0}};
}

/* The first that is not over, or with ahead set, has not begun. */
static interval earliest(const reading *r, in_year f, bool ahead)
{
    for (int year = r->today.year - 1; year < r->today.year + YEARS_ROUND; year++) {
        interval i = f(r, year);
        if (i.start.year && date_cmp(ahead ? i.start : i.end, r->today) > 0) return i;
    }
    return (interval){PRECISION_UNKNOWN, {0}, {0}};
}

/* In a narrative: the anchor's year, or the next when that would go back by more than half a year. */
static interval in_narrative(const reading *r, in_year f)
{
    enum { HALF_A_YEAR = 183 };
    interval i = f(r, r->anchor->start.year);
    bool back = i.start.year && date_serial(i.end) < date_serial(r->anchor->start) - HALF_A_YEAR;
    return back ? f(r, r->anchor->start.year + 1) : i;
}

static bool joins(an_str kind)
{
    return str_is(kind, "and") || str_is(kind, "or") || str_is(kind, "to") || str_is(kind, "dash");
}

static bool before_year(an_str kind)
{
    return str_is(kind, "month") || str_is(kind, "day") || str_is(kind, "comma") || str_is(kind, "edge");
}

/* The year of "between March and April 2018", said once behind both: after what joins them, the next words of the
 * calendar up to the year; 0 for none. */
static int borrowed_year(const reading *r)
{
    enum { REACH = 5 };
    bool month = false;
    if (!joins(reading_beside(r, 1).kind)) return 0;
    for (int by = 2; by <= 1 + REACH; by++) {
        term t = reading_beside(r, by);
        if (str_is(t.kind, "year")) return month ? (int)t.number : 0;
        month |= str_is(t.kind, "month");
        if (!before_year(t.kind)) return 0;
    }
    return 0;
}

static bool yearly(reading *r, in_year f, an_str open)
{
    int year = borrowed_year(r);
    if (year) return reading_fix(r, f(r, year));
    if (r->narrative && r->anchor) return reading_fix(r, in_narrative(r, f));
    if (r->today.year) return reading_cycle(r, latest(r, f, false), earliest(r, f, false));
    return reading_typed(r, "DATE", open);
}

/* The same beside "last", "this" or "next". */
static bool yearly_rel(reading *r, in_year f, an_str open)
{
    int step = reading_rel_step(r);
    if (!reading_pick(r, "rel", 0) || !r->today.year || r->narrative) return yearly(r, f, open);
    r->out->backward = step < 0;
    return reading_fix(r, step == 0 ? f(r, r->today.year) : step > 0 ? earliest(r, f, true) : latest(r, f, true));
}

/* ---- days ---- */

bool rule_iso_date(reading *r)
{
    an_date date;
    return date_parse(doc_slice(r->doc, reading_pick(r, "iso", 0)->span), &date) && reading_fix(r, cal_day(date));
}

bool rule_full_date(reading *r)
{
    return reading_fix(r, day_in_year(r, number_of(reading_pick(r, "year", 0))));
}

/* "Monday, July 21": the weekday settles which year is meant. */
static bool settle_weekday(reading *r)
{
    const term *weekday = reading_pick(r, "weekday", 0);
    doc_time *t = r->out;
    if (!weekday || !t->past.year || !t->future.year) return true;
    bool past = date_weekday(t->past) == weekday->number, future = date_weekday(t->future) == weekday->number;
    if (past == future) return true;
    an_date day = past ? t->past : t->future;
    t->past = t->past_end = t->future = t->future_end = (an_date){0};
    return reading_fix(r, cal_day(day));
}

bool rule_month_day(reading *r)
{
    const term *month = reading_pick(r, "month", 0), *day = pick_day(r, 0);
    if (!date_of(LEAP_YEAR, month, day).year) return false;
    an_str open = arena_printf(&r->doc->arena, "XXXX-%02d-%02d", number_of(month), number_of(day));
    return yearly(r, day_in_year, open) && settle_weekday(r);
}

/* "2019-05-03/2019-05-05": an interval of ISO 8601. */
static an_str range_value(reading *r, interval first, interval last)
{
    arena *a = &r->doc->arena;
    an_str begin = cal_value(a, first), end = cal_value(a, last);
    return begin.p && end.p ? arena_printf(a, "%.*s/%.*s", STR_ARG(begin), STR_ARG(end)) : (an_str){NULL, 0};
}

/* The day a range ends with, in a year. */
static interval end_in_year(const reading *r, int year)
{
    const term *month = reading_pick(r, "month", 1);
    return cal_day(date_of(year, month ? month : reading_pick(r, "month", 0), pick_day(r, 1)));
}

static void widen(an_date *begin, const an_date *end, const reading *r)
{
    if (end->year) *begin = day_in_year(r, end->year).start;
}

/* "May 3-5": resolved by its last day, then stretched back to the first. */
bool rule_day_range(reading *r)
{
    const term *year = reading_pick(r, "year", 0);
    doc_time *t = r->out;
    if (!day_in_year(r, LEAP_YEAR).start.year || !end_in_year(r, LEAP_YEAR).start.year) return false;
    if (year ? !reading_fix(r, end_in_year(r, number_of(year))) : !yearly(r, end_in_year, STR("XXXX-XX-XX"))) return false;
    widen(&t->start, &t->end, r);
    widen(&t->past, &t->past_end, r);
    widen(&t->future, &t->future_end, r);
    if (date_cmp(t->start, t->end) > 0) return false;
    if (t->start.year)
        t->value = range_value(r, cal_day(t->start), cal_day(t->end));
    return true;
}

/* ---- months ---- */

bool rule_month_year(reading *r)
{
    return reading_fix(r, month_in_year(r, number_of(reading_pick(r, "year", reading_pick(r, "year", 1) != NULL))));
}

/* Alone, "May" and "March" want a preposition, and before a capital they want "in"; any other month before a capital
 * ("June Jones") wants a preposition. */
static bool month_stands_alone(const reading *r)
{
    bool capital = reading_beside(r, 1).upper;
    if (r->n > 1) return true;
    if (!reading_pick(r, "month", 0)->unsure) return !capital || reading_led(r);
    return capital ? str_is(reading_beside(r, -1).kind, "in") : reading_led(r);
}

bool rule_month(reading *r)
{
    if (!month_stands_alone(r)) return false;
    an_str open = arena_printf(&r->doc->arena, "XXXX-%02d", number_of(reading_pick(r, "month", 0)));
    return yearly_rel(r, month_in_year, open);
}

/* The year that "that year", "last year", "the following year" names; 0: not known. */
static int year_named(const reading *r)
{
    bool spoken_of = !reading_pick(r, "rel", 0) || reading_rel_is(r, "previous") || reading_rel_is(r, "following");
    int from = !spoken_of ? r->today.year : r->anchor ? r->anchor->start.year : 0;
    return from ? from + reading_rel_step(r) : 0;
}

bool rule_month_that(reading *r)
{
    in_year f = pick_day(r, 0) ? day_in_year : month_in_year;
    const term *unit = reading_pick(r, "unit", 0);
    int year = year_named(r);
    if (unit && !str_is(unit->value, "Y")) return false;
    if (year) return reading_fix(r, f(r, year));
    return reading_typed(r, "DATE", arena_printf(&r->doc->arena, "XXXX-%02d", number_of(reading_pick(r, "month", 0))));
}

static interval last_month_in_year(const reading *r, int year)
{
    return cal_month(year, number_of(reading_pick(r, "month", 1)));
}

/* "June-August 2019", "June to August 2019": from the first day of the one to the last of the other. */
bool rule_month_range(reading *r)
{
    const term *year = reading_pick(r, "year", 0);
    doc_time *t = r->out;
    if (year ? !reading_fix(r, last_month_in_year(r, number_of(year))) : !yearly(r, last_month_in_year, STR("XXXX-XX")))
        return false;
    if (!t->end.year) return true;
    t->past = t->past_end = t->future = t->future_end = (an_date){0};
    t->start = month_in_year(r, t->end.year).start;
    if (date_cmp(t->start, t->end) > 0) t->start.year--;
    t->value = range_value(r, cal_around(PRECISION_MONTH, t->start), cal_around(PRECISION_MONTH, t->end));
    return true;
}

/* ---- seasons and quarters ---- */

bool rule_season_year(reading *r)
{
    return reading_fix(r, season_in_year(r, number_of(reading_pick(r, "year", 0))));
}

/* "in the spring", "last summer"; not "the fall of the city", "winter coats". */
bool rule_season(reading *r)
{
    term before = reading_beside(r, -1), after = reading_beside(r, 1);
    bool marked = reading_pick(r, "rel", 0) || reading_pick(r, "edge", 0) || reading_pick(r, "bound", 0);
    bool led = r->n > 1 ? reading_led(r) : str_is(before.kind, "in") || str_is(before.kind, "prep");
    if (!marked && (!led || str_is(after.kind, "of"))) return false;
    an_str open = arena_printf(&r->doc->arena, "XXXX-%.*s", STR_ARG(reading_pick(r, "season", 0)->value));
    return yearly_rel(r, season_in_year, open);
}

static bool is_quarter(const reading *r)
{
    const term *unit = reading_pick(r, "unit", 0);
    int ordinal = ordinal_of(r);
    return ordinal >= 1 && ordinal <= 4 && (!unit || str_is(unit->value, "Q"));
}

bool rule_quarter_year(reading *r)
{
    return is_quarter(r) && reading_fix(r, quarter_in_year(r, number_of(reading_pick(r, "year", 0))));
}

bool rule_quarter(reading *r)
{
    if (!is_quarter(r)) return rule_century(r);
    return yearly(r, quarter_in_year, arena_printf(&r->doc->arena, "XXXX-Q%d", ordinal_of(r)));
}

/* "the 19th century": 18, the first digits of its years. */
bool rule_century(reading *r)
{
    const term *unit = reading_pick(r, "unit", 0);
    int ordinal = ordinal_of(r);
    if (!unit || !str_is(unit->value, "CE") || ordinal < 2 || ordinal > 30) return false;
    return reading_typed(r, "DATE", arena_printf(&r->doc->arena, "%02d", ordinal - 1));
}

/* ---- years ---- */

/* A lower-case word that looks like a plural noun: "2000 rebels". */
static bool plural_after(const reading *r)
{
    term after = reading_beside(r, 1);
    an_str word = doc_slice(r->doc, after.span);
    if (str_is(after.kind, "counted")) return true;
    if (after.upper || word.n < 4 || after.kind.n) return false;
    return str_ends(word, STR("s")) && !str_ends(word, STR("ss")) && !str_is(word, "this") && !str_is(word, "does");
}

static bool listed_year(const reading *r)
{
    term joint = reading_beside(r, -1);
    return (str_is(joint.kind, "comma") || str_is(joint.kind, "dash")) && str_is(reading_beside(r, -2).kind, "year");
}

/* Whether a bare number of four digits is a year: after a preposition, a determiner ("the 2015 deal"), a bracket, in a
 * list of years, or set off in a heading; never before what it counts. */
static bool reads_as_year(const reading *r)
{
    enum { MODERN = 1500 };
    const term *year = reading_pick(r, "year", 0);
    term before = reading_beside(r, -1), after = reading_beside(r, 1);
    bool round = year->number % 50 == 0;
    if (str_is(after.kind, "counted") || str_is(after.kind, "units") || (round && plural_after(r))) return false;
    if (year->number < MODERN && !str_is(before.value, "lead")) return false;
    if (str_is(before.value, "lead") || str_is(before.kind, "paren") || listed_year(r)) return true;
    if (str_is(before.value, "det") || str_is(before.kind, "a")) return !plural_after(r) || !round;
    bool last = r->first + r->n == r->terms->list.n, heading = str_is(doc_slice(r->doc, after.span), ":");
    return (r->first == 0 && (str_is(after.kind, "comma") || heading)) || (last && str_is(before.kind, "comma"));
}

bool rule_year(reading *r)
{
    if (r->n == 1 && !reads_as_year(r)) return false;
    return reading_fix(r, cal_years(number_of(reading_pick(r, "year", 0)), 1));
}

/* "2003-2005", "1914-18"; the dash stands without spaces. */
bool rule_year_range(reading *r)
{
    const term *at = r->terms->list.at + r->first;
    int first = (int)at[0].number, last = (int)at[2].number;
    if (str_is(at[2].kind, "day")) last += first - first % 100;
    if (!at[1].glued || !at[2].glued || last <= first) return false;
    if (!reading_fix(r, cal_years(first, 1))) return false;
    r->out->end.year = (int16_t)last;
    r->out->value = range_value(r, cal_years(first, 1), cal_years(last, 1));
    return true;
}

bool rule_decade(reading *r)
{
    return reading_fix(r, cal_years(number_of(reading_pick(r, "decade", 0)), 10));
}
