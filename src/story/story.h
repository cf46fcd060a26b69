/*
 * Story: several mentions of one happening in a document become one event.
 *
 * Two events are the same when they have the same type, their known participants agree side by side, and their dates do
 * not contradict each other. The one that says more leads; the other adds its mention, its claims and what the first left
 * open. Quadratic in the events of a type within a document, over at most the last few hundred.
 */
#ifndef AN_STORY_STORY_H
#define AN_STORY_STORY_H

#include "base/doc.h"

an_status story_run(an_doc *doc, an_error *error);

#endif
