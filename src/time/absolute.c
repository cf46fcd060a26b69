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
    return str_is(kind, "and") || str_is(kind, "or") || str_is(kind, "to") || str_is(kind, "dash") || str_is(kind, "until");
}

enum { REACH = 7 };  /* terms behind a joint that may lead to what is said once for both sides of it */

static bool between_names(an_str kind)
{
    static const char *const kinds[] = {"month", "day", "nth", "season", "comma", "edge", "the", "of"};
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (str_is(kind, kinds[i])) return true;
    return false;
}

/* The term of a kind that the words of the calendar behind a joint lead to: the year of "between March and April 2018". */
static term behind_joint(const reading *r, const char *kind)
{
    bool named = false;
    term none = {.kind = STR(""), .value = STR(""), .number = -1};
    if (!joins(reading_beside(r, 1).kind)) return none;
    for (int by = 2; by <= 1 + REACH; by++) {
        term t = reading_beside(r, by);
        named |= str_is(t.kind, "month") || str_is(t.kind, "season") || str_is(t.kind, "day") || str_is(t.kind, "nth");
        if (str_is(t.kind, kind) && named) return t;
        if (!between_names(t.kind) && !joins(t.kind)) return none;
    }
    return none;
}

static int borrowed_year(const reading *r)
{
    term year = behind_joint(r, "year");
    return year.number > 0 ? (int)year.number : 0;
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
    if (!reading_pick(r, "rel", 0)) return yearly(r, f, open);
    if (r->anchor && (r->narrative || reading_rel_is(r, "previous") || reading_rel_is(r, "following"))) {
        reading told = *r;   /* counted from what is told, not from today */
        told.today = r->anchor->start;
        int way = reading_rel_step(r);
        return reading_fix(r, way > 0 ? earliest(&told, f, true) : way < 0 ? latest(&told, f, true) : f(r, told.today.year));
    }
    if (!r->today.year || r->narrative) return yearly(r, f, open);
    r->out->backward = step < 0;
    return reading_fix(r, step == 0 ? f(r, r->today.year) : step > 0 ? earliest(r, f, true) : latest(r, f, true));
}

/* ---- days ---- */

bool rule_iso_date(reading *r)
{
    an_date date;
    return terms_date(doc_slice(r->doc, reading_pick(r, "iso", 0)->span), &date) && reading_fix(r, cal_day(date));
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

/* "the September 11 attacks": the day is known by its date alone. */
static bool known_day(reading *r)
{
    const term *at = r->terms->list.at + r->first;
    size_t n, tokens = at[r->n - 1].last - at->token + 1, rest = r->doc->tokens.n - at->token;
    an_str value = lex_table_match(r->l, "time-known", r->doc->tokens.at + at->token, rest, &n);
    an_date day;
    return value.p && n > tokens && date_parse(value, &day) && (!r->today.year || date_cmp(day, r->today) <= 0) &&
           reading_fix(r, cal_day(day));
}

bool rule_month_day(reading *r)
{
    const term *month = reading_pick(r, "month", 0), *day = pick_day(r, 0);
    if (!date_of(LEAP_YEAR, month, day).year) return false;
    if (known_day(r)) return true;
    an_str open = arena_printf(&r->doc->arena, "XXXX-%02d-%02d", number_of(month), number_of(day));
    return yearly(r, day_in_year, open) && settle_weekday(r);
}

/* ---- days and years that borrow from the other side of a joint ---- */

/* The month and year that a lone day takes from the words around it. */
typedef struct lent { int month, year; } lent;

/* "3 to 5 May 2019", "the 28 and 29 August": from what stands behind the joint. */
static lent lent_ahead(const reading *r)
{
    term month = behind_joint(r, "month"), year = behind_joint(r, "year");
    return (lent){month.number > 0 ? (int)month.number : 0, year.number > 0 ? (int)year.number : 0};
}

/* "May 3-5", "May 3 and 5, 2019": from what stands before it; "and" wants something that ends the phrase behind it. */
static lent lent_behind(const reading *r)
{
    term joint = reading_beside(r, -1), day = reading_beside(r, -2), month = reading_beside(r, -3), after = reading_beside(r, 1);
    lent none = {0, 0};
    bool range = str_is(joint.kind, "dash") || str_is(joint.kind, "to");
    if (!joins(joint.kind) || (!range && r->n == 1 && !reading_ends(r))) return none;
    if ((!str_is(day.kind, "day") && !str_is(day.kind, "nth")) || !str_is(month.kind, "month")) return none;
    const term *own = reading_pick(r, "year", 0);
    return (lent){(int)month.number, own ? number_of(own) : str_is(after.kind, "year") ? (int)after.number : 0};
}

static interval lent_day(const reading *r, int year)
{
    term month = {.number = r->lent_month};
    return cal_day(date_of(year, &month, pick_day(r, 0)));
}

/* "1915-17": the later year in two digits. */
static bool short_year(reading *r)
{
    term joint = reading_beside(r, -1), first = reading_beside(r, -2);
    const term *at = r->terms->list.at + r->first;
    if (!str_is(joint.kind, "dash") || !str_is(first.kind, "year") || at->span.end - at->span.begin != 2) return false;
    if (!joint.glued || !at->glued || at->number < 0) return false;
    int year = (int)(first.number - first.number % 100 + at->number);
    return year > first.number && reading_fix(r, cal_years(year, 1));
}

/* A day without its month, a year without its century: nothing without a neighbour that tells. */
bool rule_borrow(reading *r)
{
    if (short_year(r)) return true;
    if (!pick_day(r, 0)) return false;
    lent from = lent_ahead(r);
    if (!from.month) from = lent_behind(r);
    r->lent_month = from.month;
    if (!from.month || !lent_day(r, LEAP_YEAR).start.year) return false;
    if (from.year) return reading_fix(r, lent_day(r, from.year));
    return yearly(r, lent_day, arena_printf(&r->doc->arena, "XXXX-%02d-%02d", from.month, number_of(pick_day(r, 0))));
}

/* "Christmas", "Easter 2016", "last Thanksgiving", "Christmas night". */
bool rule_holiday(reading *r)
{
    const term *year = reading_pick(r, "year", 0);
    bool capital = reading_pick(r, "holiday", 0)->upper || reading_pick(r, "holiday", 0)->value.n == 10;
    if (!capital) return false;
    return year ? reading_fix(r, holiday_in_year(r, number_of(year))) : yearly_rel(r, holiday_in_year, STR("XXXX-XX-XX"));
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
    term before = reading_beside(r, -1), after = reading_beside(r, 1);
    bool capital = after.upper && !str_is(before.kind, "the");
    if (r->n > 1 || (joins(after.kind) && behind_joint(r, "month").number > 0)) return true;
    if (!reading_pick(r, "month", 0)->unsure) return !capital || reading_led(r);
    if (str_is(before.kind, "the") || str_is(before.kind, "a")) return !reading_ends(r);
    return capital ? str_is(before.kind, "in") : reading_led(r);
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

/* ---- seasons and quarters ---- */

bool rule_season_year(reading *r)
{
    return reading_fix(r, season_in_year(r, number_of(reading_pick(r, "year", 0))));
}

/* "last summer", "throughout the winter"; words that are mostly something else ("fall", "spring") want a preposition, or to
 * be joined with another season: not "the fall of the city". */
static bool season_stands_alone(const reading *r)
{
    term before = reading_beside(r, -1), after = reading_beside(r, 1), other = reading_beside(r, -2);
    bool unsure = reading_pick(r, "season", 0)->unsure, listed = joins(before.kind) && str_is(other.kind, "season") &&
                  str_is(reading_beside(r, -3).value, "det");
    if (reading_pick(r, "rel", 0) || reading_pick(r, "edge", 0) || reading_pick(r, "bound", 0)) return true;
    if (str_is(after.kind, "of")) return false;
    bool noun = str_is(before.kind, "the") && str_is(reading_pick(r, "season", 0)->value, "SP");   /* a verb has no article */
    if (!unsure || listed || noun) return !after.upper || reading_led(r);
    return r->n > 1 ? reading_led(r) && !after.upper : str_is(before.kind, "in") || str_is(before.kind, "prep");
}

bool rule_season(reading *r)
{
    if (!season_stands_alone(r)) return false;
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

/* "enters its third day", "for a second week": from the first on until today. */
static bool lasting_until_today(reading *r)
{
    enum { LONGEST = 31 };
    const term *unit = reading_pick(r, "unit", 0);
    term before = reading_beside(r, -1);
    bool owned = str_is(before.kind, "det"), more = str_is(before.kind, "a") && str_is(reading_beside(r, -2).value, "lead");
    int n = ordinal_of(r);
    bool day = unit && str_is(unit->value, "D"), week = unit && str_is(unit->value, "W");
    if ((!owned && !more) || (!day && !week) || n < 2 || n > LONGEST || !r->today.year || r->narrative) return false;
    if (!reading_fix(r, week ? cal_week(r->today) : cal_day(r->today))) return false;
    r->out->start = cal_step(r->out->precision, r->today, 1 - n);
    r->out->end = r->today;
    r->out->backward = true;
    r->out->rule = STR("until-today");
    return true;
}

bool rule_quarter(reading *r)
{
    if (lasting_until_today(r)) return true;
    if (!is_quarter(r)) return rule_century(r);
    return yearly(r, quarter_in_year, arena_printf(&r->doc->arena, "XXXX-Q%d", ordinal_of(r)));
}

/* "the first half of 2019", "the latter half of the year". */
bool rule_half(reading *r)
{
    const term *year = reading_pick(r, "year", 0), *ordinal = reading_pick(r, "ordinal", 0);
    int of = year ? number_of(year) : r->narrative && r->anchor ? r->anchor->start.year : r->today.year;
    bool second = reading_pick(r, "rel", 0) || (ordinal && ordinal->number == 2);
    const term *unit = reading_pick(r, "unit", 0);
    if ((ordinal && ordinal->number > 2) || (unit && !str_is(unit->value, "Y"))) return false;
    if (!of) return reading_open(r, second ? "XXXX-H2" : "XXXX-H1");
    if (!reading_fix(r, cal_years(of, 1))) return false;
    if (second) r->out->start.month = 7;
    else r->out->end = (an_date){(int16_t)of, 6, 30};
    r->out->value = arena_printf(&r->doc->arena, "%04d-H%d", of, second ? 2 : 1);
    return true;
}

/* "the last week of August 2019": its last seven days. Longer pieces are lengths that lie somewhere in it. */
bool rule_week_of(reading *r)
{
    const term *unit = reading_pick(r, "unit", 0), *year = reading_pick(r, "year", 0), *ordinal = reading_pick(r, "ordinal", 0);
    bool last = reading_pick(r, "rel", 0) != NULL;
    int week = last ? 0 : number_of(ordinal);
    if (!str_is(unit->value, "W") || week > 4) return false;
    bool found = year ? reading_fix(r, month_in_year(r, number_of(year))) : yearly(r, month_in_year, STR("XXXX-XX"));
    doc_time *t = r->out;
    if (found && t->start.year) {
        t->start = last ? date_add_days(t->end, -6) : date_add_days(t->start, 7 * (week - 1));
        t->end = date_add_days(t->start, 6);
        t->past = t->past_end = t->future = t->future_end = (an_date){0};
        t->precision = PRECISION_WEEK;
    }
    return found && reading_typed(r, "DURATION", STR("P1W"));
}

/* ---- before Christ: no days, which the calendar here does not reach ---- */

bool rule_bc(reading *r)
{
    static const char *const kinds[] = {"count", "year", "day", "decade"};
    const term *year = NULL, *month = reading_pick(r, "month", 0), *season = reading_pick(r, "season", 0);
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds && !year; i++) year = reading_pick(r, kinds[i], 0);
    arena *a = &r->doc->arena;
    int n = number_of(year);
    if (reading_pick(r, "unit", 0)) return reading_typed(r, "DATE", arena_printf(a, "BC%02d", ordinal_of(r) - 1));
    if (!n) return false;
    if (year->kind.n && str_is(year->kind, "decade")) return reading_typed(r, "DATE", arena_printf(a, "BC%03d", n / 10));
    if (month) return reading_typed(r, "DATE", arena_printf(a, "BC%04d-%02d", n, number_of(month)));
    if (season) return reading_typed(r, "DATE", arena_printf(a, "BC%04d-%.*s", n, STR_ARG(season->value)));
    return reading_typed(r, "DATE", arena_printf(a, "BC%04d", n));
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
    enum { MODERN = 1500, RECENT = 1900, COMING = 2030 };
    const term *year = reading_pick(r, "year", 0);
    term before = reading_beside(r, -1), after = reading_beside(r, 1);
    bool round = year->number % 50 == 0, recent = year->number > RECENT && year->number < COMING;
    if (str_is(after.kind, "counted") || str_is(after.kind, "units") || (round && plural_after(r))) return false;
    if (year->number < MODERN && !str_is(before.value, "lead")) return false;
    if (str_is(before.value, "lead") || str_is(before.kind, "paren") || listed_year(r)) return true;
    if (str_is(before.value, "det") || str_is(before.kind, "a")) return !plural_after(r) || !round;
    bool range = str_is(after.kind, "dash") && after.glued && str_is(reading_beside(r, 2).kind, "year");
    if (range || (joins(after.kind) && str_is(reading_beside(r, 2).kind, "year") && !before.upper)) return true;
    bool hour = str_is(before.kind, "at") || str_is(after.kind, "zone");   /* "at 1945 GMT" */
    if (recent && !round && !before.upper && !hour && !reading_code(r)) return !plural_after(r);
    bool last = r->first + r->n == r->terms->list.n, heading = str_is(doc_slice(r->doc, after.span), ":");
    return (r->first == 0 && (str_is(after.kind, "comma") || heading)) || (last && str_is(before.kind, "comma"));
}

bool rule_year(reading *r)
{
    if (r->n == 1 && !reads_as_year(r)) return false;
    return reading_fix(r, cal_years(number_of(reading_pick(r, "year", 0)), 1));
}

bool rule_decade(reading *r)
{
    if (str_is(reading_beside(r, -1).value, "det") && !str_is(reading_beside(r, -1).kind, "the")) return false;  /* an age */
    return reading_fix(r, cal_years(number_of(reading_pick(r, "decade", 0)), 10));
}
