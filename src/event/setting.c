/*
 * When and where. The time expression nearest to the trigger, each other coded predicate between counting as a distance
 * of its own; for the place the nearest state or city after a place preposition. An event without an expression of its
 * own is dated by its publication day and says so.
 */
#include "base/str.h"
#include "event/coder.h"

enum { CROSSING = 12 };  /* tokens that passing another predicate is worth */

static uint32_t gap(uint32_t a, uint32_t first, uint32_t last) { return a < first ? first - a : a > last ? a - last : 0; }

static uint32_t distance(const coder *c, const clause *cl, uint32_t first, uint32_t last)
{
    uint32_t d = gap(cl->head, first, last);
    if (last < cl->region_first || first > cl->region_last) d += CROSSING;
    for (size_t i = 0; i < c->clauses.n; i++) {
        const clause *o = &c->clauses.at[i];
        bool between = (o->head > cl->head && o->head < first) || (o->head < cl->head && o->head > last);
        if (between && c->choices.at[i].core) d += CROSSING;
    }
    return d;
}

static bool datable(const doc_time *t)
{
    return str_is(t->type, "DATE") || str_is(t->type, "TIME");
}

/* Times are in order of their spans. */
static size_t first_time(const an_doc *doc, uint32_t sentence)
{
    size_t low = 0, high = doc->times.n;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (doc->times.at[middle].sentence < sentence) low = middle + 1;
        else high = middle;
    }
    return low;
}

static uint32_t nearest_time(const coder *c, const clause *cl)
{
    uint32_t best = AN_NONE, least = UINT32_MAX;
    for (size_t i = first_time(c->doc, c->sentence); i < c->doc->times.n; i++) {
        const doc_time *t = &c->doc->times.at[i];
        if (t->sentence != c->sentence) break;
        if (!datable(t)) continue;
        uint32_t d = distance(c, cl, t->first_token, t->first_token + t->n_tokens - 1);
        if (d < least) best = (uint32_t)i, least = d;
    }
    return best;
}

static void take_time(const doc_time *t, bool future, doc_event *e)
{
    bool ahead = future && !t->backward && t->future.year;
    e->start = ahead ? t->future : t->start;
    e->end = ahead ? t->future_end : t->end;
    e->precision = e->start.year ? t->precision : PRECISION_UNKNOWN;
    e->basis = "text";
}

static bool find_date(coder *c, const clause *cl, bool future, doc_event *e)
{
    e->time = nearest_time(c, cl);
    if (e->time != AN_NONE) {
        take_time(&c->doc->times.at[e->time], future, e);
        return event_why(e, "date", c->doc->times.at[e->time].rule, c->doc->times.at[e->time].span);
    }
    e->start = e->end = c->doc->published;
    e->precision = e->start.year ? PRECISION_DAY : PRECISION_UNKNOWN;
    e->basis = "published";
    return event_why(e, "date", STR("published"), (an_span){0});
}

/* The place that a prepositional phrase of the clause names, or AN_NONE. Places are in order. */
static uint32_t place_in(const an_doc *doc, const arc *a)
{
    size_t low = 0, high = doc->places.n;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (doc->places.at[middle].first_token + doc->places.at[middle].n_tokens <= a->first) low = middle + 1;
        else high = middle;
    }
    return low < doc->places.n && doc->places.at[low].first_token <= a->last ? (uint32_t)low : AN_NONE;
}

static bool find_place(coder *c, const clause *cl, doc_event *e)
{
    uint32_t least = UINT32_MAX;
    e->place = AN_NONE;
    for (size_t k = 0; k < cl->arcs.n; k++) {
        const arc *a = &cl->arcs.at[k];
        uint32_t place = a->relation == REL_OBL || a->relation == REL_NMOD ? place_in(c->doc, a) : AN_NONE;
        uint32_t d = place == AN_NONE ? UINT32_MAX : distance(c, cl, a->first, a->last);
        if (d < least) e->place = place, least = d;
    }
    if (e->place == AN_NONE) return true;
    const doc_place *p = &c->doc->places.at[e->place];
    return event_why(e, "place", p->rule, p->span);
}

bool setting_find(coder *c, const clause *cl, bool future, doc_event *e)
{
    return find_date(c, cl, future, e) && find_place(c, cl, e);
}
