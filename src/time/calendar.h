/* Calendar intervals: a day, a week, a month ... as first and last day, and their TIMEX3 values. */
#ifndef AN_TIME_CALENDAR_H
#define AN_TIME_CALENDAR_H

#include "base/doc.h"

typedef struct interval { precision precision; an_date start, end; } interval; /* start absent: outside years 1..9999 */

interval cal_day(an_date day);
interval cal_week(an_date day);                /* ISO 8601: Monday to Sunday */
interval cal_month(int year, int month);
interval cal_quarter(int year, int quarter);   /* 1..4 */
interval cal_season(int year, an_str season);  /* SP SU FA WI: March, June, September, December on */
interval cal_years(int first, int count);      /* 1: a year; 10: a decade */

/* The interval of a kind that holds a day. PRECISION_SEASON is not one of them. */
interval cal_around(precision kind, an_date day);

/* The n-th such interval after it, before when n is negative. Not for seasons. */
interval cal_shift(interval i, int n);

/* The day n days, weeks, months ... after a day, before it when n is negative; absent outside the calendar. */
an_date cal_step(precision unit, an_date day, int n);

/* "2024-01-17", "2024-W03", "2024-01", "2024-Q1", "2024-SP", "2024", "202". p == NULL: memory is out. */
an_str cal_value(arena *a, interval i);

#endif
