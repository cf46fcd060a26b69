/*
 * Contexts: what an event is about beside its type ("military", "election"). An event has those of its code and of what
 * it promises or demands; those that its participants say by their sectors (table:context-party); those of dealings
 * between governments (table:context-states); and those that words tell (table:context). Most words tell only of the
 * event in whose clause or participants they stand, some of every event of the sentence, a few of the sentences around.
 * `why` holds an entry "context.NAME" for each. Private to src/event.
 */
#ifndef AN_EVENT_CONTEXT_H
#define AN_EVENT_CONTEXT_H

#include "lexicon/lexicon.h"

/* Adds the contexts of every event of a document. False when memory is out. */
bool context_find(const lex *l, const char *edition, an_doc *doc);

#endif
