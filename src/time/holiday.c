/* Holidays: the day each falls on in a year, as the lexicon says ("12-25", "11/4/4", "E-2"), or once and for all. */
#include "base/date.h"
#include "base/str.h"
#include "time/rules.h"

enum { DATE_LENGTH = 10, LAST = 9 };

static int digit(an_str s, size_t at) { return at < s.n ? s.p[at] - '0' : 0; }
static int two_digits(an_str s, size_t at) { return digit(s, at) * 10 + digit(s, at + 1); }

/* Easter Sunday of the western churches (the anonymous Gregorian computus, Nature 13, 1876). */
static an_date easter(int year)
{
    int a = year % 19, b = year / 100, c = year % 100;
    int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return (an_date){(int16_t)year, (uint8_t)(f / 31), (uint8_t)(f % 31 + 1)};
}

/* "11/4/4": of the month, the weekday, the fourth one; the ninth is the last. */
static an_date nth_weekday(int year, int month, int weekday, int nth)
{
    an_date first = {(int16_t)year, (uint8_t)month, 1};
    int day = 1 + (weekday - date_weekday(first) + 7) % 7 + 7 * (nth - 1);
    if (nth == LAST)
        for (day = 1 + (weekday - date_weekday(first) + 7) % 7; day + 7 <= date_month_days(year, month);) day += 7;
    return (an_date){(int16_t)year, (uint8_t)month, (uint8_t)day};
}

interval holiday_in_year(const reading *r, int year)
{
    enum { EASTER = 2 };
    an_str value = reading_pick(r, "holiday", 0)->value;
    an_date day;
    if (value.n == DATE_LENGTH && date_parse(value, &day)) return cal_day(day);
    if (value.n > EASTER && value.p[0] == 'E') {
        int64_t days = 0;
        str_number(str_slice(value, EASTER, value.n), &days);
        return cal_day(date_add_days(easter(year), value.p[1] == '-' ? -(int)days : (int)days));
    }
    if (value.n > EASTER && value.p[EASTER] == '/')
        return cal_day(nth_weekday(year, two_digits(value, 0), digit(value, 3), digit(value, 5)));
    return cal_day((an_date){(int16_t)year, (uint8_t)two_digits(value, 0), (uint8_t)two_digits(value, 3)});
}
