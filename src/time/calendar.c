/* Calendar intervals; see calendar.h. Constant time each. */
#include "time/calendar.h"

#include "base/date.h"
#include "base/str.h"

static interval cal_days(precision p, an_date start, an_date end)
{
    return date_valid(start) && date_valid(end) ? (interval){p, start, end} : (interval){p, {0}, {0}};
}

interval cal_day(an_date day) { return cal_days(PRECISION_DAY, day, day); }

interval cal_week(an_date day)
{
    an_date monday = date_add_days(day, 1 - date_weekday(day));
    return cal_days(PRECISION_WEEK, monday, date_add_days(monday, 6));
}

static interval cal_months(precision p, int year, int month, int count)
{
    int last = year * 12 + month - 1 + count - 1;
    int last_year = last / 12, last_month = last % 12 + 1;
    if (year < 1 || last_year > 9999) return (interval){p, {0}, {0}};
    an_date end = {(int16_t)last_year, (uint8_t)last_month, (uint8_t)date_month_days(last_year, last_month)};
    return (interval){p, {(int16_t)year, (uint8_t)month, 1}, end};
}

interval cal_month(int year, int month) { return cal_months(PRECISION_MONTH, year, month, 1); }
interval cal_quarter(int year, int quarter) { return cal_months(PRECISION_QUARTER, year, quarter * 3 - 2, 3); }

interval cal_season(int year, an_str season)
{
    int month = str_is(season, "SP") ? 3 : str_is(season, "SU") ? 6 : str_is(season, "FA") ? 9 : 12;
    return cal_months(PRECISION_SEASON, year, month, 3);
}

interval cal_years(int first, int count)
{
    return cal_months(count == 1 ? PRECISION_YEAR : PRECISION_DECADE, first, 1, count * 12);
}

interval cal_around(precision kind, an_date day)
{
    switch (kind) {
    case PRECISION_WEEK: return cal_week(day);
    case PRECISION_MONTH: return cal_month(day.year, day.month);
    case PRECISION_QUARTER: return cal_quarter(day.year, (day.month + 2) / 3);
    case PRECISION_YEAR: return cal_years(day.year, 1);
    case PRECISION_DECADE: return cal_years(day.year - day.year % 10, 10);
    default: return cal_day(day);
    }
}

static interval cal_shift_months(interval i, int months)
{
    int total = i.start.year * 12 + i.start.month - 1 + months;
    if (total < 12 || total >= 9999 * 12) return (interval){i.precision, {0}, {0}};
    return cal_around(i.precision, date_add_months(i.start, months));
}

interval cal_shift(interval i, int n)
{
    enum { FAR = 100000 };
    if (!i.start.year || n > FAR || n < -FAR) return (interval){i.precision, {0}, {0}};
    switch (i.precision) {
    case PRECISION_DAY: return cal_day(date_add_days(i.start, n));
    case PRECISION_WEEK: return cal_week(date_add_days(i.start, 7 * n));
    case PRECISION_MONTH: return cal_shift_months(i, n);
    case PRECISION_QUARTER: return cal_shift_months(i, 3 * n);
    case PRECISION_DECADE: return cal_shift_months(i, 120 * n);
    default: return cal_shift_months(i, 12 * n);
    }
}

an_date cal_step(precision unit, an_date day, int n)
{
    enum { FAR = 1000 };
    if (!day.year || n > FAR || n < -FAR) return (an_date){0};
    int months = unit == PRECISION_MONTH ? n : unit == PRECISION_QUARTER ? 3 * n : unit == PRECISION_DECADE ? 120 * n : 12 * n;
    if (unit == PRECISION_DAY || unit == PRECISION_WEEK) return date_add_days(day, unit == PRECISION_DAY ? n : 7 * n);
    int total = day.year * 12 + day.month - 1 + months;
    return total < 12 || total >= 9999 * 12 ? (an_date){0} : date_add_months(day, months);
}

/* ISO 8601: a week belongs to the year of its Thursday. */
static an_str week_value(arena *a, an_date monday)
{
    an_date thursday = date_add_days(monday, 3), first = {thursday.year, 1, 1};
    return arena_printf(a, "%04d-W%02d", thursday.year, (date_serial(thursday) - date_serial(first)) / 7 + 1);
}

static an_str season_value(arena *a, an_date start)
{
    static const char *const names[] = {"SP", "SU", "FA", "WI"};
    return arena_printf(a, "%04d-%s", start.year, names[start.month / 3 - 1]);
}

an_str cal_value(arena *a, interval i)
{
    switch (i.precision) {
    case PRECISION_DAY: return arena_printf(a, "%04d-%02d-%02d", i.start.year, i.start.month, i.start.day);
    case PRECISION_WEEK: return week_value(a, i.start);
    case PRECISION_MONTH: return arena_printf(a, "%04d-%02d", i.start.year, i.start.month);
    case PRECISION_QUARTER: return arena_printf(a, "%04d-Q%d", i.start.year, (i.start.month + 2) / 3);
    case PRECISION_SEASON: return season_value(a, i.start);
    case PRECISION_DECADE: return arena_printf(a, "%03d", i.start.year / 10);
    default: return arena_printf(a, "%04d", i.start.year);
    }
}
