/*
 * What the model of relations makes of the events of a document: which of them stay, as what, and how sure it is.
 * Private to src/event.
 */
#ifndef AN_EVENT_RANK_H
#define AN_EVENT_RANK_H

#include "event/relation_feature.h"

/* An event as the model is asked about it. To be released; false when memory is out. */
bool rank_look(relation_view *v, const lex *l, const an_doc *doc, const doc_event *e);

/*
 * Reads doc->events as the rules left them, proposals among them. An event that the model takes for none is
 * dropped, one that it takes for something else is that, a proposal that it knows becomes an event; what is dropped goes to
 * doc->rejects. Sets confidence. model NULL: proposals are dropped, the rest stays as it is. False when memory is out.
 */
bool rank_events(const lex *l, const linear_model *model, const char *edition, an_doc *doc);

#endif
