/*
 * One record out of two mentions of a happening. Private to src/story.
 *
 * The one that leads keeps its fields; the other adds its mentions and claims, fills what the first left open and makes
 * more specific what is vaguer there: a town for its country, a day for its month, the deed for the general code. Where
 * the two contradict each other, the other's value is kept as an alternative with its claims.
 */
#ifndef AN_STORY_MERGE_H
#define AN_STORY_MERGE_H

#include "base/doc.h"

/* Merges an event into the one that leads; the caller releases it. False when memory is out. */
bool merge_events(an_doc *doc, doc_event *to, const doc_event *from);

#endif
