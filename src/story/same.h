/*
 * Whether two mentions tell the same happening. Private to src/story.
 *
 * Always: the same type and status, dates and modes that do not contradict each other. Then either
 *   - they share somebody on one side, and the other side does not contradict ("the ministers met ... the meeting"); or
 *   - within a sentence one predicate hangs on the other or beside it, and tells what the deed led to ("opened fire,
 *     killing three", "killed in a bombing", "killed two and wounded five"): then no place, count or side may contradict,
 *     and nobody who acts in one may suffer in the other.
 *
 * Whatever the status and the mode: what is said to the same people right under the predicate that says it ("urged the
 * ministry to release the files") is said once.
 */
#ifndef AN_STORY_SAME_H
#define AN_STORY_SAME_H

#include "base/doc.h"

bool same_happening(const an_doc *doc, const doc_event *a, const doc_event *b);

/* Whether what is known of two events' places can be one place. */
bool same_place(const an_doc *doc, const doc_event *a, const doc_event *b);

/* Whether an event's date is said by the text. */
bool same_said_when(const doc_event *e);

/* Whether two participants are the same, as far as the text tells. */
bool same_participant(const doc_mention *a, const doc_mention *b);

#endif
