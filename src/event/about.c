#include "event/about.h"

#include "base/date.h"
#include "base/str.h"
#include "event/coder.h"

static bool is_text(const doc_event *e) { return str_is(str_of(e->basis), "text") && e->start.year; }

static bool is_ahead(const an_doc *doc, const doc_event *e)
{
    return is_text(e) && doc->published.year && date_cmp(e->end, doc->published) > 0;
}

static bool take_date(const an_doc *doc, doc_event *e, const doc_event *from)
{
    const doc_time *t = from->time == AN_NONE ? NULL : &doc->times.at[from->time];
    e->about_start = from->start;
    e->about_end = from->end;
    e->about_precision = from->precision;
    e->about_time = from->time;
    e->about_basis = from->basis;
    return event_why(e, "about.date", t ? t->rule : (an_str){0}, t ? t->span : (an_span){0});
}

/* What is promised or demanded for a day that comes round is for the next one. */
static void look_ahead(const an_doc *doc, doc_event *e)
{
    if (e->about_time == AN_NONE || !doc->published.year || date_cmp(e->about_end, doc->published) >= 0) return;
    const doc_time *t = &doc->times.at[e->about_time], *last = t->ranges ? t + 1 : t;
    if (t->backward || !t->future.year) return;
    e->about_start = t->future;
    e->about_end = last->future.year ? last->future_end : t->future_end;
}

static doc_why *why_of(const doc_event *e, const char *field)
{
    for (size_t i = 0; i < e->why.n; i++)
        if (str_is(str_of(e->why.at[i].field), field)) return &e->why.at[i];
    return NULL;
}

/* Nothing said of its own day: that of publication. */
static void undate(const an_doc *doc, doc_event *e)
{
    doc_why *w = why_of(e, "date");
    if (w) *w = (doc_why){.field = "date", .rule = STR("published")};
    e->time = AN_NONE;
    e->start = e->end = doc->published;
    e->precision = PRECISION_DAY;
    e->basis = "published";
}

static bool take_place(const an_doc *doc, doc_event *e, uint32_t place)
{
    e->about_place = place;
    e->about_placed = true;
    return event_why(e, "about.place", doc->places.at[place].rule, doc->places.at[place].span);
}

/* Whether an event's own words name its place, and not only its sentence. */
static bool names_place(const doc_event *e)
{
    const doc_why *w = e->place == AN_NONE ? NULL : why_of(e, "place");
    return w && !setting_borrowed(w->rule);
}

static void unplace(doc_event *e)
{
    doc_why *w = why_of(e, "place");
    if (w) *w = (doc_why){.field = "place", .rule = STR("about-place")};
    e->place = AN_NONE;
}

bool about_take(const lex *l, const an_doc *doc, doc_event *e, const doc_event *governed)
{
    bool shared = e->time != AN_NONE && governed->time == e->time;
    if (is_text(governed) && (!shared || is_ahead(doc, e))) {
        if (!take_date(doc, e, governed)) return false;
        if (shared) undate(doc, e);
        if (lex_table(l, "about-ahead", str_slice(e->cameo, 0, 2)).p) look_ahead(doc, e);
    }
    bool same = e->place == governed->place;
    if (!names_place(governed) || (same && names_place(e))) return true;
    if (same) unplace(e);
    return take_place(doc, e, governed->place);
}

bool about_ahead(const an_doc *doc, doc_event *e)
{
    if (!e->about_cameo.p || !is_ahead(doc, e)) return true;
    if (!take_date(doc, e, e)) return false;
    undate(doc, e);
    return !names_place(e) || take_place(doc, e, e->place);
}
