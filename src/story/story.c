#include "story/story.h"

#include "base/error.h"
#include "base/str.h"
#include "story/merge.h"
#include "story/same.h"

enum { REACH = 300 };  /* earlier events looked at for a merger */

/* How much an event says of itself. */
static size_t detail(const doc_event *e)
{
    return (e->actors.n + e->recipients.n) * 4 + same_said_when(e) * 3 + (e->place != AN_NONE) * 2 + e->cameo.n;
}

/* Merges event i into an earlier one; *merged tells. The event that says more keeps its own fields. */
static bool merge_back(an_doc *doc, size_t i, bool *merged)
{
    doc_event *e = &doc->events.at[i];
    *merged = false;
    for (size_t k = i; k-- > 0 && k + REACH > i;) {
        doc_event *old = &doc->events.at[k];
        if (!same_happening(doc, old, e)) continue;
        if (detail(e) > detail(old)) {
            doc_event swap = *old;
            *old = *e;
            *e = swap;
        }
        *merged = true;
        return merge_events(doc, old, e);
    }
    return true;
}

an_status story_run(an_doc *doc, an_error *error)
{
    size_t kept = 0;
    bool merged;
    for (size_t i = 0; i < doc->events.n; i++) {
        doc_event moved = doc->events.at[i];
        doc->events.at[i] = doc->events.at[kept];
        doc->events.at[kept] = moved;
        if (!merge_back(doc, kept, &merged)) return error_nomem(error);
        if (merged) doc_event_release(&doc->events.at[kept]), memset(&doc->events.at[kept], 0, sizeof(doc_event));
        else kept++;
    }
    doc->events.n = kept;
    return AN_OK;
}
