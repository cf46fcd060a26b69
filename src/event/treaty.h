/*
 * Agreements: the phrases that name one, and what is done with it. Private to src/event.
 *
 *   treaty.c        phrases that speak of an agreement, by the head words and known names of lexicon/tables/treaty.lex
 *   treaty_chain.c  which of them speak of the same one, and what it is called
 *   treaty_stage.c  the stage of an agreement's life that an event is (signed, ratified, ...), and its parties
 *
 * A phrase is the same agreement as an earlier one when both are known under one name, when they are called the same, or
 * when it is definite and says nothing that the earlier one does not say ("the accord", "the water treaty"). Cost: a
 * look-up for each noun; the rest only for documents that speak of agreements.
 */
#ifndef AN_EVENT_TREATY_H
#define AN_EVENT_TREATY_H

#include "event/coder.h"

/* Fills doc->accords and doc->treaties. Reads words, mentions and times. False when memory is out. */
bool treaty_find(const lex *l, an_doc *doc);

/* treaty_chain.c: gives each accord its treaty, and each treaty its name. False when memory is out. */
bool treaty_chain(const lex *l, an_doc *doc);

/* Notes the agreement that an event's clause speaks of, and the stage of its life that the event is. Where the text points
 * the agreement out, the event needs nobody who acts (e->treaty_alone). False when memory is out. */
bool treaty_stage(const coder *c, const clause *cl, doc_event *e);

/* The agreement that a word's phrase names, or NULL. */
const doc_accord *treaty_accord_at(const an_doc *doc, uint32_t token);

/* Whether the rules have said who takes part in a stage of an agreement, so that nobody else does. */
bool treaty_roles_settled(const doc_event *e);

/* Whether a word stands for an agreement without saying so: a well-known or short name ("left the JCPOA"), or "it". */
bool treaty_meant(const coder *c, uint32_t token);

/* Whether a noun names the agreement of an event of its sentence, and is no event of its own. */
bool treaty_is_told(const coder *c, uint32_t token);

/* The parties of each treaty, from the phrases and from who took part; to be called when the events are there. A stage
 * without a date, told after dated ones, is not dated by the publication. False when memory is out. */
bool treaty_settle(an_doc *doc);

#endif
