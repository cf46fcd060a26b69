/*
 * How many: the killed, injured, missing, arrested, abducted, released, displaced, deployed, those who attended or
 * voted, what was destroyed, and money.
 *
 *   number.c    numbers in words and figures, with their bounds: "at least 1,062", "between 9 and 12", "dozens"
 *   phrase.c    how many a noun phrase tells of: its number, "a soldier", the sum of "a woman and three children"
 *   deed.c      words that say what happened, and the phrase of whom it happened to
 *   quantity.c  puts these together: who they are, who says so, whether a number is new or a total; sums of money
 *   view.c      the tree of one sentence
 *
 * Which words these are is in lexicon/tables/quantity.lex. Nothing here knows of events: event/amounts.c takes up what
 * is found. Cost: a few look-ups for each verb, noun and adjective; the rest only where one is a deed.
 */
#ifndef AN_QUANTITY_QUANTITY_H
#define AN_QUANTITY_QUANTITY_H

#include "lexicon/lexicon.h"

/* Fills doc->counts, in the order of the words that say what happened. Reads words, names and mentions. */
an_status quantity_run(const lex *l, an_doc *doc, an_error *error);

#endif
