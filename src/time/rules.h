/*
 * Rules: what a run of kinds means. Each reads one candidate and fills its type, value and days, or turns it down.
 */
#ifndef AN_TIME_RULES_H
#define AN_TIME_RULES_H

#include "time/calendar.h"
#include "time/terms.h"

/* A candidate: n terms from first on. */
typedef struct reading {
    const lex *l;
    const terms *terms;
    size_t first, n;
    an_doc *doc;
    an_date today;             /* the day to count from; absent: unknown */
    const doc_time *anchor;    /* the expression before that "that day" or "two days later" count from, or NULL */
    bool narrative;            /* months and days without a year belong to the anchor's year, not to today's */
    doc_time *out;
    int lent_month;            /* of a day whose month stands elsewhere */
} reading;

/* False: these words are no time expression here. A missing out->value after true means memory is out. */
typedef bool (*time_rule)(reading *r);

/* The rule of an id from table:time-rule, or NULL. */
time_rule rule_find(an_str id);

/* The nth term of a kind in the candidate, from 0, or NULL. */
const term *reading_pick(const reading *r, const char *kind, size_t nth);

/* Whether the word like "last" or "next" in the candidate is this one; of two ("this past May") the second counts. */
bool reading_rel_is(const reading *r, const char *value);
int reading_rel_step(const reading *r);   /* -1 last, 0 this or none, 1 next */

/* The term before or after the candidate (by: -1, -2, 1 ...), or an empty one. */
term reading_beside(const reading *r, int by);
bool reading_led(const reading *r);       /* a preposition or the like stands before it */
bool reading_ends(const reading *r);      /* no further noun can follow: punctuation, a preposition, the sentence's end */
bool reading_code(const reading *r);      /* the number of something: "No. 1984", "resolution 1973", "$2019" */

/* Filling in the outcome. Each returns true, for a rule to return. */
bool reading_fix(reading *r, interval i);                                   /* one interval, whatever the tense */
bool reading_cycle(reading *r, interval past, interval future);             /* tense decides */
bool reading_open(reading *r, const char *value);                           /* days not known */
bool reading_typed(reading *r, const char *type, an_str value);             /* no days */
bool reading_length(reading *r, an_str value, precision unit, int n);       /* n units up to today, or from today on */

/* holiday.c: the day of the reading's holiday in a year. */
interval holiday_in_year(const reading *r, int year);

/* What each rule file defines. */
bool rule_iso_date(reading *r);
bool rule_full_date(reading *r);
bool rule_month_day(reading *r);
bool rule_borrow(reading *r);
bool rule_month_year(reading *r);
bool rule_month(reading *r);
bool rule_month_that(reading *r);
bool rule_season_year(reading *r);
bool rule_season(reading *r);
bool rule_quarter_year(reading *r);
bool rule_quarter(reading *r);
bool rule_half(reading *r);
bool rule_week_of(reading *r);
bool rule_bc(reading *r);
bool rule_century(reading *r);
bool rule_year(reading *r);
bool rule_decade(reading *r);

bool rule_day_word(reading *r);
bool rule_day_beside(reading *r);
bool rule_day_part(reading *r);
bool rule_weekday(reading *r);
bool rule_weekday_rel(reading *r);
bool rule_weekend(reading *r);
bool rule_overnight(reading *r);
bool rule_night(reading *r);
bool rule_holiday(reading *r);
bool rule_reference(reading *r);
bool rule_unit_rel(reading *r);
bool rule_unit_that(reading *r);
bool rule_part_that(reading *r);
bool rule_part_of(reading *r);

bool rule_ago(reading *r);
bool rule_shift(reading *r);
bool rule_shift_bare(reading *r);
bool rule_half_unit(reading *r);
bool rule_duration(reading *r);
bool rule_set(reading *r);
bool rule_clock(reading *r);

#endif
