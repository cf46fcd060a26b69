#include "story/story.h"

#include "base/date.h"
#include "base/error.h"
#include "base/str.h"

enum { REACH = 300 };  /* earlier events looked at for a merger */

typedef ARRAY(doc_party) parties;

static bool same_mention(const doc_mention *a, const doc_mention *b)
{
    if (a->id.p && b->id.p) return str_eq(a->id, b->id);
    if (a->country.p && b->country.p && !str_eq(a->country, b->country)) return false;
    if (a->name.p && b->name.p) return str_eq(a->name, b->name);
    return a->country.p && b->country.p && (a->role.p || b->role.p ? str_eq(a->role, b->role) : true);
}

static bool any_shared(const an_doc *doc, const doc_party *a, size_t n, const doc_party *b, size_t m)
{
    for (size_t i = 0; i < n; i++)
        for (size_t k = 0; k < m; k++)
            if (same_mention(&doc->mentions.at[a[i].mention], &doc->mentions.at[b[k].mention])) return true;
    return false;
}

/* Sides agree when they share somebody, or when one of them says nobody. */
static bool sides_agree(const an_doc *doc, const doc_event *a, const doc_event *b)
{
    bool actors = any_shared(doc, a->actors.at, a->actors.n, b->actors.at, b->actors.n);
    bool recipients = any_shared(doc, a->recipients.at, a->recipients.n, b->recipients.at, b->recipients.n);
    if (!actors && !recipients) return false;
    return (actors || !a->actors.n || !b->actors.n) && (recipients || !a->recipients.n || !b->recipients.n);
}

static bool said(const doc_event *e) { return str_eq(str_of(e->basis), STR("text")) && e->start.year; }

static bool dates_agree(const doc_event *a, const doc_event *b)
{
    if (!said(a) || !said(b)) return true;
    return date_cmp(a->start, b->end) <= 0 && date_cmp(b->start, a->end) <= 0;
}

/* A call and a visit are two happenings. */
static bool modes_agree(const doc_event *a, const doc_event *b)
{
    if (!a->n_modes || !b->n_modes) return true;
    for (uint32_t i = 0; i < a->n_modes; i++)
        for (uint32_t k = 0; k < b->n_modes; k++)
            if (str_eq(a->modes[i], b->modes[k])) return true;
    return false;
}

static bool same_happening(const an_doc *doc, const doc_event *a, const doc_event *b)
{
    return str_eq(a->type, b->type) && str_eq(a->status, b->status) &&
           str_eq(str_slice(a->cameo, 0, 2), str_slice(b->cameo, 0, 2)) && dates_agree(a, b) && modes_agree(a, b) &&
           str_eq(a->treaty_action, b->treaty_action) && sides_agree(doc, a, b);
}

/* How much an event says of itself. */
static size_t detail(const doc_event *e)
{
    return (e->actors.n + e->recipients.n) * 4 + said(e) * 3 + (e->place != AN_NONE) * 2 + e->cameo.n;
}

#define MOVE_ALL(to, from)                                                                                             \
    do {                                                                                                               \
        if (!array_reserve((to), (from)->n)) return false;                                                             \
        for (size_t i_ = 0; i_ < (from)->n; i_++) (to)->at[(to)->n++] = (from)->at[i_];                                \
    } while (0)

static bool has_count(const an_doc *doc, const doc_event *e, const doc_count *c)
{
    for (size_t i = 0; i < e->counts.n; i++) {
        const doc_count *own = &doc->counts.at[e->counts.at[i]];
        if (str_eq(own->what, c->what) && str_eq(own->kind, c->kind)) return true;
    }
    return false;
}

/* Counts of what `to` does not count itself. */
static bool merge_counts(const an_doc *doc, doc_event *to, const doc_event *from)
{
    for (size_t i = 0; i < from->counts.n; i++) {
        if (has_count(doc, to, &doc->counts.at[from->counts.at[i]])) continue;
        uint32_t *slot = array_push(&to->counts);
        if (!slot) return false;
        *slot = from->counts.at[i];
    }
    return true;
}

/* Takes over mentions and claims, and fills what `to` left open. */
static bool merge(const an_doc *doc, doc_event *to, const doc_event *from)
{
    MOVE_ALL(&to->reports, &from->reports);
    MOVE_ALL(&to->claims, &from->claims);
    if (!merge_counts(doc, to, from)) return false;
    if (!to->actors.n) MOVE_ALL(&to->actors, &from->actors);
    if (!to->recipients.n && !to->reciprocal) MOVE_ALL(&to->recipients, &from->recipients);
    if (to->place == AN_NONE) to->place = from->place;
    if (!said(to) && said(from)) {
        to->time = from->time;
        to->start = from->start;
        to->end = from->end;
        to->precision = from->precision;
        to->basis = to->sentence == from->sentence ? "text" : "context";
    }
    return true;
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
        return merge(doc, old, e);
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
