/*
 * Time expressions to calendar intervals: "on Monday", "17 January 2024", "last week", "12-day".
 *
 * Words and phrases are data (lexicon/tables/time.lex): a word has a kind, and a run of kinds names the rule that reads
 * it; the longest run wins. Rules compute intervals from the day the dispatch was filed. Types and values follow TIMEX3
 * (Pustejovsky et al., TimeML 1.2.1; ISO 24617-1), with X for digits the text leaves open.
 */
#ifndef AN_TIME_TIME_H
#define AN_TIME_TIME_H

#include "lexicon/lexicon.h"

/*
 * Fills doc->times, sorted by span, one expression a run of words, none overlapping. Sentences and tokens must be
 * there; names in doc->mentions, when there, are left alone. The day to count from is doc->dateline_date, else
 * doc->published; without either what hangs on it has no start and end. AN_NOMEM is the only failure.
 */
an_status time_run(const lex *l, an_doc *doc, an_error *error);

#endif
