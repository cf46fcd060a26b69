/* Meetings by where they are held. Private to src/event. */
#ifndef AN_EVENT_MEETING_H
#define AN_EVENT_MEETING_H

#include "event/coder.h"

/*
 * A plain meeting (CAMEO 040) held in the country of exactly one side is a visit to it: 042, visitors act, hosts receive.
 * Held in the country of none it is a meeting at a third place: 044. Else the core stays.
 */
void meeting_locate(const an_doc *doc, doc_event *e);

#endif
