/*
 * Rules that count from today ("yesterday", "on Monday", "last week") or from the expression before ("that day", "the
 * following year").
 */
#include "base/date.h"
#include "base/str.h"
#include "time/rules.h"

static interval day_at(an_date day, int offset) { return cal_shift(cal_day(day), offset); }

/* ---- days ---- */

bool rule_day_word(reading *r)
{
    const term *word = reading_pick(r, "dayword", 0);
    r->out->backward = word->number < 0;
    if (!r->today.year) return reading_open(r, "XXXX-XX-XX");
    return reading_fix(r, day_at(r->today, (int)word->number));
}

/* "the day before yesterday", "the day after tomorrow". */
bool rule_day_beside(reading *r)
{
    int step = reading_pick(r, "before", 0) ? -1 : 1;
    const term *unit = reading_pick(r, "unit", 0), *word = reading_pick(r, "dayword", 0);
    if (!str_is(unit->value, "D")) return false;
    if (!r->today.year) return reading_open(r, "XXXX-XX-XX");
    return reading_fix(r, day_at(r->today, (int)word->number + step));
}

/* The most recent such weekday, today's included unless strictly is set. */
static interval weekday_before(an_date today, int weekday, bool strictly)
{
    int back = (date_weekday(today) - weekday + 7) % 7;
    return day_at(today, -(back || !strictly ? back : 7));
}

static interval weekday_after(an_date today, int weekday)
{
    int ahead = (weekday - date_weekday(today) + 7) % 7;
    return day_at(today, ahead ? ahead : 7);
}

static bool weekday_cycle(reading *r, int weekday)
{
    if (!r->today.year) {
        return reading_typed(r, "DATE", arena_printf(&r->doc->arena, "XXXX-WXX-%d", weekday));
    }
    return reading_cycle(r, weekday_before(r->today, weekday, false), weekday_after(r->today, weekday));
}

/* "Friday", but not "Black Friday", nor an abbreviation like "Sun" without "on". */
bool rule_weekday(reading *r)
{
    const term *weekday = reading_pick(r, "weekday", 0);
    term before = reading_beside(r, -1);
    bool abbreviation = weekday->unsure && (!str_is(before.kind, "on") || reading_beside(r, 1).upper);
    if (r->n == 1 && (abbreviation || (str_is(before.kind, "name") && before.upper))) return false;
    return weekday_cycle(r, (int)weekday->number);
}

/* "Friday next week". */
static bool weekday_of_week(reading *r, int weekday)
{
    if (!str_is(reading_pick(r, "unit", 0)->value, "W")) return false;
    if (!r->today.year) return weekday_cycle(r, weekday);
    return reading_fix(r, day_at(cal_shift(cal_week(r->today), reading_rel_step(r)).start, weekday - 1));
}

bool rule_weekday_rel(reading *r)
{
    int weekday = (int)reading_pick(r, "weekday", 0)->number, step = reading_rel_step(r);
    r->out->backward = step < 0;
    if (reading_pick(r, "unit", 0)) return weekday_of_week(r, weekday);
    if (!step || !r->today.year) return weekday_cycle(r, weekday);
    return reading_fix(r, step > 0 ? weekday_after(r->today, weekday) : weekday_before(r->today, weekday, true));
}

/* ---- parts of a day ---- */

/* Adds "TMO" to a value that names a day. */
static bool add_part(reading *r, const char *part)
{
    if (!r->out->value.p) return true;
    return reading_typed(r, "TIME", arena_printf(&r->doc->arena, "%.*sT%s", STR_ARG(r->out->value), part));
}

static const char *part_of(const reading *r)
{
    const term *part = reading_pick(r, "part", 0);
    return !part ? "NI" : str_is(part->value, "MO") ? "MO" : str_is(part->value, "AF") ? "AF"
                        : str_is(part->value, "EV") ? "EV" : "NI";
}

static bool day_of_part(reading *r)
{
    const term *word = reading_pick(r, "dayword", 0), *weekday = reading_pick(r, "weekday", 0);
    if (weekday) return reading_pick(r, "rel", 0) ? rule_weekday_rel(r) : weekday_cycle(r, (int)weekday->number);
    int offset = word ? (int)word->number : reading_rel_step(r);
    r->out->backward = offset < 0;
    if (!r->today.year) return reading_open(r, "XXXX-XX-XX");
    return reading_fix(r, day_at(r->today, offset));
}

bool rule_day_part(reading *r) { return day_of_part(r) && add_part(r, part_of(r)); }

/* "that afternoon", "the following morning". */
bool rule_part_that(reading *r)
{
    const doc_time *a = r->anchor;
    bool known = a && a->precision == PRECISION_DAY;
    if (!(known ? reading_fix(r, day_at(a->start, reading_rel_step(r))) : reading_open(r, "XXXX-XX-XX"))) return false;
    return add_part(r, part_of(r));
}

/* "the morning of April 19". */
bool rule_part_of(reading *r)
{
    bool year = reading_pick(r, "year", 0) != NULL;
    return (year ? rule_full_date(r) : rule_month_day(r)) && add_part(r, part_of(r));
}

/* "overnight": the night that ends today. */
bool rule_overnight(reading *r)
{
    r->out->backward = true;
    if (!r->today.year || r->narrative) return reading_typed(r, "TIME", STR("XXXX-XX-XXTNI"));
    if (!reading_fix(r, cal_day(r->today)) || !add_part(r, "NI")) return false;
    r->out->start = date_add_days(r->today, -1);
    return true;
}

/* "at night"; "night" alone is a word for a time of its own. */
bool rule_night(reading *r)
{
    term before = reading_beside(r, -1);
    return str_is(before.kind, "at") &&
           reading_typed(r, "TIME", arena_printf(&r->doc->arena, "XXXX-XX-XXT%s", part_of(r)));
}

/* "now", "recently", "the future"; "the past" only as a noun. */
bool rule_reference(reading *r)
{
    const term *ref = reading_pick(r, "ref", 0);
    if (ref && r->n > 1 && !str_is(ref->value, "FUTURE_REF")) return false;   /* "the now empty town" */
    if (ref) return reading_typed(r, "DATE", ref->value);
    return reading_rel_is(r, "past") && reading_ends(r) && reading_open(r, "PAST_REF");
}

/* ---- weeks, months, years ---- */

typedef struct calendar_unit { const char *value; precision precision; const char *open, *length; } calendar_unit;

static const calendar_unit units[] = {
    {"D", PRECISION_DAY, "XXXX-XX-XX", "P1D"}, {"W", PRECISION_WEEK, "XXXX-WXX", "P1W"},
    {"M", PRECISION_MONTH, "XXXX-XX", "P1M"},  {"Q", PRECISION_QUARTER, "XXXX-QX", "P3M"},
    {"Y", PRECISION_YEAR, "XXXX", "P1Y"},      {"DE", PRECISION_DECADE, "XXX", "P10Y"},
};

static const calendar_unit *unit_of(const reading *r)
{
    const term *unit = reading_pick(r, "unit", 0);
    for (size_t i = 0; unit && i < sizeof units / sizeof *units; i++)
        if (str_is(unit->value, units[i].value)) return &units[i];
    return NULL;
}

/* From the anchor, when it says enough: a day for "the next day", a month for "that month". */
static bool from_anchor(reading *r, const calendar_unit *unit, int step)
{
    const doc_time *a = r->anchor;
    if (a && a->precision <= unit->precision) return reading_fix(r, cal_shift(cal_around(unit->precision, a->start), step));
    bool report = step < 0 && r->today.year && !r->narrative;   /* "the previous day" of what is news today */
    return report ? reading_fix(r, cal_shift(cal_around(unit->precision, r->today), step)) : reading_open(r, unit->open);
}

static bool weekend_rel(reading *r)
{
    if (!r->today.year) return reading_open(r, "XXXX-WXX-WE");
    interval week = cal_shift(cal_week(r->today), reading_rel_step(r));
    if (!reading_fix(r, week)) return false;
    r->out->precision = PRECISION_DAY;
    r->out->start = date_add_days(week.start, 5);
    if (r->out->value.p) r->out->value = arena_printf(&r->doc->arena, "%.*s-WE", STR_ARG(r->out->value));
    return true;
}

/* "over the weekend": Saturday and Sunday. */
bool rule_weekend(reading *r)
{
    enum { SATURDAY = 6 };
    const calendar_unit *unit = unit_of(r);
    term after = reading_beside(r, 1);
    if (unit && (str_is(after.kind, "after") || str_is(after.kind, "before"))) {   /* "the day after the vote" */
        r->out->rule = STR("duration");
        return reading_typed(r, "DURATION", str_of(unit->length));
    }
    if (!str_is(reading_pick(r, "unit", 0)->value, "WE")) return false;
    if (!r->today.year) return reading_open(r, "XXXX-WXX-WE");
    interval past = weekday_before(r->today, SATURDAY, false), future = weekday_after(r->today, SATURDAY);
    past.end = date_add_days(past.start, 1), future.end = date_add_days(future.start, 1);
    if (!reading_cycle(r, past, future)) return false;
    an_str week = cal_value(&r->doc->arena, cal_week(past.start));
    if (r->out->value.p) r->out->value = week.p ? arena_printf(&r->doc->arena, "%.*s-WE", STR_ARG(week)) : week;
    return true;
}

/* "earlier this week" is over today, "later this month" begins today. */
static bool clip_at_today(reading *r)
{
    const term *later = reading_pick(r, "later", 0);
    if (!later || date_cmp(r->out->start, r->today) > 0 || date_cmp(r->out->end, r->today) < 0) return true;
    if (later->number < 0) r->out->end = r->today, r->out->backward = true;
    else r->out->start = r->today;
    return true;
}

/* "later in the day": today, or in a narrative the day told; a bare day is no time. */
static bool day_so_far(reading *r, const calendar_unit *unit)
{
    if (!reading_pick(r, "later", 0) && !reading_pick(r, "edge", 0) && !reading_pick(r, "bound", 0)) return false;
    if (reading_pick(r, "rel", 0)) return false;
    return r->today.year && !r->narrative && !r->anchor ? reading_fix(r, cal_day(r->today)) : from_anchor(r, unit, 0);
}

bool rule_unit_rel(reading *r)
{
    const calendar_unit *unit = unit_of(r);
    if (!unit) return str_is(reading_pick(r, "unit", 0)->value, "WE") && reading_pick(r, "rel", 0) && weekend_rel(r);
    if (unit->precision == PRECISION_DAY || reading_rel_is(r, "recent")) return day_so_far(r, unit);
    r->out->backward = reading_rel_step(r) < 0;
    if (reading_rel_is(r, "previous") || reading_rel_is(r, "following")) return from_anchor(r, unit, reading_rel_step(r));
    bool length = reading_rel_is(r, "past") && !reading_pick(r, "rel", 1);
    if (length) return reading_length(r, str_of(unit->length), unit->precision, -1);
    if (r->narrative) return from_anchor(r, unit, reading_rel_step(r));
    if (!r->today.year) return reading_open(r, unit->open);
    return reading_fix(r, cal_shift(cal_around(unit->precision, r->today), reading_rel_step(r))) && clip_at_today(r);
}

/* "that day", "the same year", "the following month"; "the last week" is a length of time. */
bool rule_unit_that(reading *r)
{
    const calendar_unit *unit = unit_of(r);
    bool length = reading_rel_is(r, "last") || reading_rel_is(r, "past");
    if (!unit || unit->precision == PRECISION_QUARTER) return false;
    if (length) return unit->precision != PRECISION_DAY && reading_length(r, str_of(unit->length), unit->precision, -1);
    if (reading_rel_is(r, "this") || reading_rel_is(r, "coming")) return rule_unit_rel(r);
    return from_anchor(r, unit, reading_rel_step(r));
}
