#include "base/date.h"

#include "base/str.h"

int date_month_days(int year, int month)
{
    static const unsigned char days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : days[month - 1];
}

bool date_valid(an_date d)
{
    return d.year >= 1 && d.year <= 9999 && d.month >= 1 && d.month <= 12 && d.day >= 1 &&
           d.day <= date_month_days(d.year, d.month);
}

int32_t date_serial(an_date d)
{
    int y = d.year - (d.month <= 2);
    int era = (y >= 0 ? y : y - 399) / 400;
    int of_era = y - era * 400;
    int of_year = (153 * (d.month + (d.month > 2 ? -3 : 9)) + 2) / 5 + d.day - 1;
    return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

an_date date_from_serial(int32_t serial)
{
    int z = serial + 719468;
    int era = (z >= 0 ? z : z - 146096) / 146097;
    int day = z - era * 146097;
    int year = (day - day / 1460 + day / 36524 - day / 146096) / 365;
    int of_year = day - (365 * year + year / 4 - year / 100);
    int month = (5 * of_year + 2) / 153;
    an_date d = {0, (uint8_t)(month < 10 ? month + 3 : month - 9), (uint8_t)(of_year - (153 * month + 2) / 5 + 1)};
    d.year = (int16_t)(year + era * 400 + (d.month <= 2));
    return d;
}

int date_weekday(an_date d)
{
    int r = (date_serial(d) + 3) % 7; /* 1970-01-01 was a Thursday */
    return (r < 0 ? r + 7 : r) + 1;
}

an_date date_add_days(an_date d, int days) { return date_from_serial(date_serial(d) + days); }

an_date date_add_months(an_date d, int months)
{
    int total = d.year * 12 + d.month - 1 + months;
    int year = total / 12, month = total % 12 + 1, last = date_month_days(year, month);
    return (an_date){(int16_t)year, (uint8_t)month, (uint8_t)(d.day < last ? d.day : last)};
}

int date_cmp(an_date a, an_date b)
{
    if (a.year != b.year) return a.year < b.year ? -1 : 1;
    if (a.month != b.month) return a.month < b.month ? -1 : 1;
    return (a.day > b.day) - (a.day < b.day);
}

bool date_parse(an_str s, an_date *out)
{
    int64_t y, m, d;
    *out = (an_date){0};
    if (s.n != 10 || s.p[4] != '-' || s.p[7] != '-' || !str_number(str_slice(s, 0, 4), &y) ||
        !str_number(str_slice(s, 5, 7), &m) || !str_number(str_slice(s, 8, 10), &d))
        return false;
    an_date date = {(int16_t)y, (uint8_t)m, (uint8_t)d};
    if (date_valid(date)) *out = date;
    return true;
}
