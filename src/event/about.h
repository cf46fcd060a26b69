/*
 * When and where that is to happen what an event promises, demands, refuses or threatens ("agreed to meet in Oslo on 3
 * May"). The event's own date is the day it was told then, unless its words name another. Private to src/event.
 */
#ifndef AN_EVENT_ABOUT_H
#define AN_EVENT_ABOUT_H

#include "lexicon/lexicon.h"

/* Takes the date and place of a governed event as those of what e is about, where they are its own; of a promise or a
 * demand (table:about-ahead) in days to come. False when memory is out. */
bool about_take(const lex *l, const an_doc *doc, doc_event *e, const doc_event *governed);

/* Where an event is an intent or a refusal because of its future, the days to come are those of the act: they become
 * those of what it is about. False when memory is out. */
bool about_ahead(const an_doc *doc, doc_event *e);

#endif
