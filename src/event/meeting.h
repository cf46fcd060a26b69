/* Meetings by where they are held. Private to src/event. */
#ifndef AN_EVENT_MEETING_H
#define AN_EVENT_MEETING_H

#include "event/coder.h"

/*
 * A plain meeting (CAMEO 040) whose subject comes from elsewhere and whose other side is at home is a visit: 042, visitors
 * act, hosts receive. Held in the country of nobody it is a meeting at a third place: 044. Else, as where both sides are
 * one subject ("the ministers of Chile and Peru met in Lima"), the core stays. False when memory is out.
 */
bool meeting_locate(const coder *c, const clause *cl, doc_event *e);

#endif
