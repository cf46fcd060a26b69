/*
 * Counts go to events: of those in its sentence that may have such a count (table:quantity-event, by the root of the
 * code), it belongs to the one whose predicate is nearest in the tree to the word that told it ("killing three").
 * Others of its type close by tell the same happening, and share it. What a later sentence adds ("Four people died.")
 * goes to the last such event before it that was told without. An event has one new number and one total of a kind, the
 * nearest; what a flood or a crash did belongs to none.
 */
#include "event/amounts.h"

#include <inttypes.h>

#include "base/str.h"
#include "event/coder.h"

enum { FAR = 7, NEAR = 4, LATER = 2 };  /* steps in the tree; sentences that a count may be behind its event */

/* Whether a list "17|18" has a root. */
static bool has_root(an_str roots, an_str code)
{
    an_str root;
    while (str_cut(&roots, '|', &root))
        if (root.n && str_starts(code, root)) return true;
    return false;
}

static bool may_have(const lex *l, const doc_event *e, const doc_count *c)
{
    an_str roots = lex_table(l, "quantity-event", c->what);
    return has_root(roots, e->cameo) || (e->about_cameo.p && has_root(roots, e->about_cameo));
}

/* How far a count is from an event of its sentence. Money is what the predicate moves: it stands below. */
static uint32_t distance(const an_doc *doc, const doc_event *e, const doc_count *c)
{
    return c->unit.p ? doc_steps_up(doc, c->deed, e->trigger_token, FAR) : doc_steps(doc, e->trigger_token, c->deed, FAR);
}

static uint32_t nearest(const lex *l, const an_doc *doc, const doc_count *c)
{
    uint32_t best = AN_NONE, least = AN_NONE;
    for (size_t i = doc_first_of(&doc->events, c->sentence); i < doc->events.n; i++) {
        const doc_event *e = &doc->events.at[i];
        if (e->sentence != c->sentence) break;
        if (!may_have(l, e, c)) continue;
        uint32_t far = distance(doc, e, c);
        if (far != AN_NONE && (best == AN_NONE || far < least)) best = (uint32_t)i, least = far;
    }
    return best;
}

/* The count of this kind that an event has, or NULL. */
static uint32_t *same_count(const an_doc *doc, const doc_event *e, const doc_count *c)
{
    for (size_t i = 0; i < e->counts.n; i++) {
        const doc_count *has = &doc->counts.at[e->counts.at[i]];
        if (str_eq(has->what, c->what) && str_eq(has->kind, c->kind)) return &e->counts.at[i];
    }
    return NULL;
}

/* The last event a little before a count's sentence that has one of some roots. */
static uint32_t last_before(const an_doc *doc, const doc_count *c, an_str roots)
{
    for (size_t i = doc_first_of(&doc->events, c->sentence); i-- > 0 && doc->events.at[i].sentence + LATER >= c->sentence;)
        if (has_root(roots, doc->events.at[i].cameo)) return (uint32_t)i;
    return AN_NONE;
}

static bool give(an_doc *doc, doc_event *e, uint32_t index)
{
    const doc_count *c = &doc->counts.at[index];
    uint32_t *has = same_count(doc, e, c);
    if (has) {
        if (distance(doc, e, c) < distance(doc, e, &doc->counts.at[*has])) *has = index;
        return true;
    }
    uint32_t *slot = array_push(&e->counts);
    if (!slot) return false;
    *slot = index;
    return event_why(e, "counts", c->rule, c->span);
}

/* The event of an earlier sentence that a count adds to. */
static uint32_t told_before(const lex *l, const an_doc *doc, const doc_count *c)
{
    an_str rest = lex_table(l, "quantity-later", c->what), roots;
    uint32_t found = AN_NONE;
    while (found == AN_NONE && rest.n && str_cut(&rest, '/', &roots)) found = last_before(doc, c, roots);
    return found;
}

/* "The army said 11 had died": another number of what has been counted. */
static bool contradict(an_doc *doc, doc_event *e, const doc_count *c)
{
    doc_alternative *a = array_push(&e->alternatives);
    if (!a) return false;
    const char *bound = c->has_max ? "" : "at least ";
    *a = (doc_alternative){.field = c->what, .value = arena_printf(&doc->arena, "%s%" PRId64, bound, c->min)};
    if (c->by == AN_NONE) return a->value.p;
    an_span span = doc->mentions.at[c->by].span;
    a->claims[a->n_claims++] = (doc_claim){.by = c->by, .kind = STR("report"), .span = span, .rule = c->rule};
    return a->value.p;
}

/* A count of a sentence that tells no event of its own for it. */
static bool give_later(const lex *l, an_doc *doc, uint32_t index)
{
    const doc_count *c = &doc->counts.at[index];
    uint32_t e = told_before(l, doc, c);
    const uint32_t *has = e == AN_NONE ? NULL : same_count(doc, &doc->events.at[e], c);
    if (e == AN_NONE) return true;
    if (!has) return give(doc, &doc->events.at[e], index);
    return doc->counts.at[*has].min == c->min || contradict(doc, &doc->events.at[e], c);
}

/* One happening may have several predicates: "opened fire, killing three and wounding ten" tells the same of each. */
static bool share(an_doc *doc, const doc_event *from, doc_event *to)
{
    bool alike = str_eq(to->type, from->type) && str_eq(to->status, from->status);
    if (to == from || !alike) return true;
    uint32_t far = doc_steps(doc, from->trigger_token, to->trigger_token, FAR);
    for (size_t i = 0; far <= NEAR && i < from->counts.n; i++) {
        const doc_count *c = &doc->counts.at[from->counts.at[i]];
        if (c->sentence != from->sentence || same_count(doc, to, c)) continue;
        if (!give(doc, to, from->counts.at[i])) return false;
    }
    return true;
}

static bool share_all(an_doc *doc)
{
    for (size_t i = 0; i < doc->events.n; i++) {
        doc_event *from = &doc->events.at[i];
        size_t end = doc_first_of(&doc->events, from->sentence + 1);
        for (size_t k = doc_first_of(&doc->events, from->sentence); from->counts.n && k < end; k++)
            if (!share(doc, from, &doc->events.at[k])) return false;
    }
    return true;
}

bool amounts_attach(const lex *l, an_doc *doc)
{
    for (uint32_t i = 0; i < doc->counts.n; i++) {
        const doc_count *c = &doc->counts.at[i];
        uint32_t e = nearest(l, doc, c);
        bool own = e != AN_NONE && doc->events.at[e].trigger_token == c->deed;
        if (!own && domain_accident(l, doc, c->sentence)) continue;
        if (e == AN_NONE ? !give_later(l, doc, i) : !give(doc, &doc->events.at[e], i)) return false;
    }
    return share_all(doc);
}
