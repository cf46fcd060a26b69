/*
 * Story: several mentions of one happening in a document become one event.
 *
 *   same.c   whether two mentions tell the same happening
 *   merge.c  one record out of two mentions, and what contradicts it
 *   story.c  each event against those before it: the one that says more leads
 *
 * Quadratic in the events of a document, over at most the last few hundred.
 */
#ifndef AN_STORY_STORY_H
#define AN_STORY_STORY_H

#include "base/doc.h"

an_status story_run(an_doc *doc, an_error *error);

#endif
