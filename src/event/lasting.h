/* Events that lasted for days. Private to src/event. */
#ifndef AN_EVENT_LASTING_H
#define AN_EVENT_LASTING_H

#include "base/doc.h"

/* Takes the day of publication from events that are told by a noun with a length of a day or more; their time is then the
 * length, and their dates are unknown. */
void lasting_undate(an_doc *doc);

#endif
