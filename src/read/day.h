/* Days as they stand in front of a dispatch: "2025-07-22", "March 11", "3 May 2022", "Friday, January 4, 2019". */
#ifndef AN_READ_DAY_H
#define AN_READ_DAY_H

#include "annals.h"

/* Parts as written, not checked against the calendar; year 0: not said. */
typedef struct read_day { int year, month, day; } read_day;

/* Each reads at the start of s and returns the bytes it took, 0 for none. */
size_t day_iso(an_str s, read_day *out);       /* with a time behind it: "2025-07-22T10:00:00Z" */
size_t day_english(an_str s, read_day *out);   /* a weekday before it may be there */

/* The day; absent when the year is not said or no such day exists. */
an_date day_date(read_day d);

#endif
