/*
 * When and where: the time expression and the place that hang on the predicate in the tree; else on the noun's verb, the
 * verb it is coordinated with, or the sentence's main verb, unless that one only reports what others did. An event without
 * an expression of its own is dated by its publication day and says so.
 */
#include "base/str.h"
#include "event/coder.h"

static bool datable(const doc_time *t)
{
    return str_is(t->type, "DATE") || str_is(t->type, "TIME");
}

static uint32_t owner(const coder *c, uint32_t token) { return clauses_owner(&c->clauses, &c->tree, token); }

/* The word of an expression that the others hang on. */
static uint32_t top_of(const coder *c, uint32_t first, uint32_t n)
{
    for (uint32_t i = first; i < first + n; i++) {
        uint32_t head = c->doc->words.at[i].head;
        if (head == AN_NONE || head < first || head >= first + n) return i;
    }
    return first;
}

/* Whether what hangs on a predicate says something of it, and not of a noun in between: "the 2015 deal" dates the deal. */
static bool modifies_clause(const coder *c, uint32_t token, uint32_t head)
{
    for (uint32_t i = token; i != AN_NONE && i != head; i = c->doc->words.at[i].head) {
        if (c->doc->words.at[i].head == head) return true;
        switch (tree_rel(&c->tree, i)) {
        case REL_COMPOUND: case REL_NUMMOD: case REL_AMOD: case REL_NMOD_POSS: case REL_NMOD_DESC: return false;
        default: break;
        }
    }
    return true;
}

/* The expression that hangs on a clause, the one nearest to its predicate; AN_NONE when there is none. */
static uint32_t time_of(const coder *c, uint32_t clause)
{
    uint32_t best = AN_NONE, least = UINT32_MAX, head = c->clauses.at[clause].head;
    for (size_t i = doc_first_of(&c->doc->times, c->sentence); i < c->doc->times.n; i++) {
        const doc_time *t = &c->doc->times.at[i];
        if (t->sentence != c->sentence) break;
        uint32_t top = top_of(c, t->first_token, t->n_tokens);
        if (!datable(t) || owner(c, top) != clause || !modifies_clause(c, top, head)) continue;
        uint32_t d = t->first_token > head ? t->first_token - head : head - t->first_token;
        if (d < least) best = (uint32_t)i, least = d;
    }
    return best;
}

static bool only_reports(const coder *c, uint32_t clause)
{
    const choice *ch = &c->choices.at[clause];
    return ch->known && ch->sense.claim.p && !ch->core;
}

/* The clause that lends its time and place: the noun's verb, the first of coordinated verbs, the verb above. */
static uint32_t lender(const coder *c, uint32_t clause)
{
    uint32_t up = c->doc->words.at[c->clauses.at[clause].head].head;
    uint32_t l = up == AN_NONE ? AN_NONE : owner(c, up);
    return l == AN_NONE || only_reports(c, l) ? AN_NONE : l;
}

enum { LENDERS = 4 };

static uint32_t find_time(const coder *c, uint32_t clause)
{
    for (int i = 0; i < LENDERS && clause != AN_NONE; i++, clause = lender(c, clause)) {
        uint32_t t = time_of(c, clause);
        if (t != AN_NONE) return t;
    }
    return AN_NONE;
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
    e->time = find_time(c, (uint32_t)(cl - c->clauses.at));
    if (e->time != AN_NONE) {
        take_time(&c->doc->times.at[e->time], future, e);
        return event_why(e, "date", c->doc->times.at[e->time].rule, c->doc->times.at[e->time].span);
    }
    e->start = e->end = c->doc->published;
    e->precision = e->start.year ? PRECISION_DAY : PRECISION_UNKNOWN;
    e->basis = "published";
    return event_why(e, "date", STR("published"), (an_span){0});
}

static uint32_t place_of(const coder *c, uint32_t clause)
{
    for (size_t i = doc_first_of(&c->doc->places, c->sentence); i < c->doc->places.n; i++) {
        const doc_place *p = &c->doc->places.at[i];
        if (p->sentence != c->sentence) break;
        if (owner(c, top_of(c, p->first_token, p->n_tokens)) == clause) return (uint32_t)i;
    }
    return AN_NONE;
}

/* Where the clause names no place, the one the sentence names, if all it names lie in one country. */
static uint32_t only_place(const coder *c, uint32_t head)
{
    uint32_t best = AN_NONE, least = UINT32_MAX;
    for (size_t i = doc_first_of(&c->doc->places, c->sentence); i < c->doc->places.n; i++) {
        const doc_place *p = &c->doc->places.at[i];
        if (p->sentence != c->sentence) break;
        if (best != AN_NONE && !str_eq(p->where.country, c->doc->places.at[best].where.country)) return AN_NONE;
        uint32_t d = p->first_token > head ? p->first_token - head : head - p->first_token;
        if (d < least) best = (uint32_t)i, least = d;
    }
    return best;
}

static bool find_place(coder *c, const clause *cl, doc_event *e)
{
    uint32_t clause = (uint32_t)(cl - c->clauses.at);
    e->place = AN_NONE;
    for (int i = 0; i < LENDERS && clause != AN_NONE && e->place == AN_NONE; i++, clause = lender(c, clause))
        e->place = place_of(c, clause);
    bool own = e->place != AN_NONE;
    if (!own) e->place = only_place(c, cl->head);
    if (e->place == AN_NONE) return true;
    const doc_place *p = &c->doc->places.at[e->place];
    return event_why(e, "place", own ? p->rule : STR("sentence-place"), p->span);
}

bool setting_find(coder *c, const clause *cl, bool future, doc_event *e)
{
    return find_date(c, cl, future, e) && find_place(c, cl, e);
}
