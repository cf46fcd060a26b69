#include "story/merge.h"

#include <inttypes.h>

#include "base/date.h"
#include "base/str.h"
#include "story/same.h"

#define MOVE_ALL(to, from)                                                                                             \
    do {                                                                                                               \
        if (!array_reserve((to), (from)->n)) return false;                                                             \
        for (size_t i_ = 0; i_ < (from)->n; i_++) (to)->at[(to)->n++] = (from)->at[i_];                                \
    } while (0)

/* ---- alternatives ---- */

/* Notes another value of a field with the claims of the mention that gives it. */
static bool note(doc_event *to, an_str field, an_str value, const doc_event *from)
{
    if (!value.p) return false;
    for (size_t i = 0; i < to->alternatives.n; i++)
        if (str_eq(to->alternatives.at[i].field, field) && str_eq(to->alternatives.at[i].value, value)) return true;
    doc_alternative *a = array_push(&to->alternatives);
    if (!a) return false;
    *a = (doc_alternative){.field = field, .value = value};
    for (size_t i = 0; i < from->claims.n && i < ALTERNATIVE_CLAIMS; i++) a->claims[a->n_claims++] = from->claims.at[i];
    return true;
}

/* ---- counts ---- */

static const doc_count *count_of(const an_doc *doc, const doc_event *e, size_t i)
{
    return &doc->counts.at[e->counts.at[i]];
}

/* The count of the same kind that an event has, or NULL. */
static const doc_count *same_count(const an_doc *doc, const doc_event *e, const doc_count *c)
{
    for (size_t i = 0; i < e->counts.n; i++) {
        const doc_count *own = count_of(doc, e, i);
        if (str_eq(own->what, c->what) && str_eq(own->kind, c->kind)) return own;
    }
    return NULL;
}

/* "11", "11 to 14", "at least 11" */
static an_str number_text(an_doc *doc, const doc_count *c)
{
    if (!c->has_max) return arena_printf(&doc->arena, "at least %" PRId64, c->min);
    if (c->max != c->min) return arena_printf(&doc->arena, "%" PRId64 " to %" PRId64, c->min, c->max);
    return arena_printf(&doc->arena, "%" PRId64, c->min);
}

static bool merge_counts(an_doc *doc, doc_event *to, const doc_event *from)
{
    for (size_t i = 0; i < from->counts.n; i++) {
        const doc_count *c = count_of(doc, from, i), *own = same_count(doc, to, c);
        if (own && own->min != c->min && !note(to, c->what, number_text(doc, c), from)) return false;
        if (own) continue;
        uint32_t *slot = array_push(&to->counts);
        if (!slot) return false;
        *slot = from->counts.at[i];
    }
    return true;
}

/* ---- participants ---- */

static bool all_nameless(const an_doc *doc, const doc_event *e)
{
    for (size_t i = 0; i < e->actors.n; i++)
        if (doc->mentions.at[e->actors.at[i].mention].name.p) return false;
    return true;
}

/* Who did it: "gunmen", until a later sentence gives them a name. */
static bool merge_actors(const an_doc *doc, doc_event *to, const doc_event *from)
{
    bool names_them = str_is(to->type, "ASSAULT") && all_nameless(doc, to) && !all_nameless(doc, from);
    if (to->actors.n && !names_them) return true;
    array_clear(&to->actors);
    MOVE_ALL(&to->actors, &from->actors);
    return true;
}

/* A state as a whole, where others of it are named besides. */
static bool only_a_state(const doc_mention *m) { return str_starts(m->id, STR("country:")); }

static bool told(const an_doc *doc, const doc_event *to, const doc_mention *m)
{
    for (size_t i = 0; i < to->recipients.n; i++) {
        const doc_mention *own = &doc->mentions.at[to->recipients.at[i].mention];
        if (same_participant(own, m) || (only_a_state(m) && str_eq(own->country, m->country))) return true;
    }
    return false;
}

/* Of one deed in one sentence, all who suffered it: the convoy attacked and the soldiers killed. */
static bool merge_recipients(const an_doc *doc, doc_event *to, const doc_event *from)
{
    if (to->reciprocal) return true;
    if (to->recipients.n && to->sentence != from->sentence) return true;
    for (size_t i = 0; i < from->recipients.n; i++) {
        if (told(doc, to, &doc->mentions.at[from->recipients.at[i].mention])) continue;
        doc_party *p = array_push(&to->recipients);
        if (!p) return false;
        *p = from->recipients.at[i];
    }
    return true;
}

/* ---- what, where and when ---- */

/* How the deed was done, where only the other mention says it. */
static void merge_modes(doc_event *to, const doc_event *from)
{
    if (to->n_modes || !from->n_modes || to->about_cameo.p) return;
    to->cameo = from->cameo;
    to->rule = from->rule;
    memcpy(to->modes, from->modes, sizeof to->modes);
    to->n_modes = from->n_modes;
    to->score = from->score;
    to->goldstein = from->goldstein;
}

enum { CITY = 5 };

static int fineness(an_str precision)
{
    static const char *const finer[] = {"sea", "region", "country", "admin1", "admin2", "city", "site"};
    for (int i = 0; i < 7; i++)
        if (str_is(precision, finer[i])) return i;
    return -1;
}

static bool merge_place(an_doc *doc, doc_event *to, const doc_event *from)
{
    if (from->place == AN_NONE || from->place == to->place) return true;
    if (to->place == AN_NONE) { to->place = from->place; return true; }
    const an_where *own = &doc->places.at[to->place].where, *other = &doc->places.at[from->place].where;
    if (!same_place(doc, to, from)) return note(to, STR("place"), other->name, from);
    bool vague = fineness(own->precision) < CITY;
    if (vague && fineness(other->precision) > fineness(own->precision)) to->place = from->place;
    return true;
}

static int64_t days(const doc_event *e) { return date_serial(e->end) - date_serial(e->start); }

static void take_date(doc_event *to, const doc_event *from)
{
    to->time = from->time;
    to->start = from->start;
    to->end = from->end;
    to->precision = from->precision;
    to->basis = to->sentence == from->sentence ? "text" : "context";
}

static bool merge_date(an_doc *doc, doc_event *to, const doc_event *from)
{
    if (!same_said_when(from)) return true;
    if (!same_said_when(to) || days(from) < days(to)) { take_date(to, from); return true; }
    if (date_cmp(from->start, to->end) <= 0 && date_cmp(to->start, from->end) <= 0) return true;
    return note(to, STR("date"), doc_slice(doc, doc->times.at[from->time].span), from);
}

static bool says_already(const doc_event *e, const doc_claim *c)
{
    for (size_t i = 0; i < e->claims.n; i++) {
        const doc_claim *own = &e->claims.at[i];
        if (own->by == c->by && own->span.begin == c->span.begin && str_eq(own->verb, c->verb)) return true;
    }
    return false;
}

/* One and the same words ("officials said ten were killed and five wounded") claim one deed once. */
static bool merge_claims(doc_event *to, const doc_event *from)
{
    for (size_t i = 0; i < from->claims.n; i++) {
        if (says_already(to, &from->claims.at[i])) continue;
        doc_claim *c = array_push(&to->claims);
        if (!c) return false;
        *c = from->claims.at[i];
    }
    return true;
}

bool merge_events(an_doc *doc, doc_event *to, const doc_event *from)
{
    if (!merge_counts(doc, to, from) || !merge_place(doc, to, from) || !merge_date(doc, to, from)) return false;
    if (!merge_recipients(doc, to, from) || !merge_actors(doc, to, from)) return false;
    MOVE_ALL(&to->reports, &from->reports);
    if (!merge_claims(to, from)) return false;
    MOVE_ALL(&to->alternatives, &from->alternatives);
    bool same_root = str_eq(str_slice(to->cameo, 0, 2), str_slice(from->cameo, 0, 2));
    if (to->sentence == from->sentence || same_root) merge_modes(to, from);
    return true;
}
