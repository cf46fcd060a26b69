/*
 * Events: predicates -> sense and core -> participants, status, claims, date and place.
 *
 *   clause.c   who stands in which relation to each predicate of the sentence
 *   sense.c    which sense of the lexicon fits a predicate, and its core (CAMEO code and mode)
 *   roles.c    who fills the sense's slots
 *   status.c   actual, future, hypothetical, negated: auxiliaries, negation, what governs the predicate
 *   claim.c    who says so
 *   setting.c  when and where
 *   home.c     whose the participants are that have no country of their own
 *   role_feature.c, assign.c  a learned model: who is actor, who recipient
 *   relation_*.c, rank.c  another: what stays, as what, how sure; relate.c: the same for two given participants
 *   discard.c  sentences and stories that a user's discards stop
 *   event.c    puts these in line for each sentence; the edition's table then gives type, quad and scores
 */
#ifndef AN_EVENT_EVENT_H
#define AN_EVENT_EVENT_H

#include "event/linear.h"
#include "lexicon/lexicon.h"

/* Fills doc->events and doc->rejects by the rules. Reads sentences, tokens, mentions and times. Among the events are
 * proposals (e->doubt): predicates without a core or without participants of their own. */
an_status event_run(const lex *l, const char *edition, an_doc *doc, an_error *error);

/* Who is actor and who recipient of these by the model of roles (NULL: as the rules have it), and of what country. */
an_status event_settle(const lex *l, const linear_model *roles, an_doc *doc, an_error *error);

/* What of these stays, as what, and how sure it is, by the model; NULL: the rules alone, and no proposals. */
an_status event_rank(const lex *l, const linear_model *model, const char *edition, an_doc *doc, an_error *error);

#endif
