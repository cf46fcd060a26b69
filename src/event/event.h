/*
 * Events: predicates -> sense and core -> participants, status, claims, date and place.
 *
 *   clause.c   who stands in which relation to each predicate of the sentence
 *   sense.c    which sense of the lexicon fits a predicate, and its core (CAMEO code and mode)
 *   roles.c    who fills the sense's slots
 *   status.c   actual, future, hypothetical, negated: auxiliaries, negation, what governs the predicate
 *   claim.c    who says so
 *   setting.c  when and where
 *   discard.c  sentences and stories that a user's discards stop
 *   event.c    puts these in line for each sentence; the edition's table then gives type, quad and scores
 */
#ifndef AN_EVENT_EVENT_H
#define AN_EVENT_EVENT_H

#include "lexicon/lexicon.h"

/* Fills doc->events and doc->rejects. Reads sentences, tokens, mentions and times. */
an_status event_run(const lex *l, const char *edition, an_doc *doc, an_error *error);

#endif
