/* Which counts an event's words state. Private to src/event. */
#ifndef AN_EVENT_AMOUNTS_H
#define AN_EVENT_AMOUNTS_H

#include "lexicon/lexicon.h"

/* Gives each count of the document to the event that it belongs to, if any. False when memory is out. */
bool amounts_attach(const lex *l, an_doc *doc);

#endif
