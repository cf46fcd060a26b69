/* Calendar days: serial numbers, weekdays, ISO text (Hinnant's days_from_civil, proleptic Gregorian). */
#ifndef AN_BASE_DATE_H
#define AN_BASE_DATE_H

#include "annals.h"

bool date_valid(an_date d);                     /* year 1..9999, a day that exists */
int32_t date_serial(an_date d);                 /* days since 1970-01-01 */
an_date date_from_serial(int32_t serial);
int date_weekday(an_date d);                    /* 1 Monday .. 7 Sunday */
int date_month_days(int year, int month);
an_date date_add_days(an_date d, int days);
an_date date_add_months(an_date d, int months); /* the day clipped to the month's length */
int date_cmp(an_date a, an_date b);

/* Reads exactly "YYYY-MM-DD". False when the text has another shape; *out is absent when the day does not exist. */
bool date_parse(an_str s, an_date *out);

#endif
