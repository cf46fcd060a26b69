/*
 * Who says so. A claim verb claims what stands under it: the clauses after it or, where it closes the sentence ("..., the
 * ministry said"), those before it. "According to X" claims the whole sentence.
 */
#include "base/str.h"
#include "event/coder.h"

static bool add_claim(coder *c, uint32_t event, uint32_t by, an_str verb, an_str kind, an_span span, an_str rule)
{
    doc_event *e = &c->doc->events.at[event];
    for (size_t i = 0; i < e->claims.n; i++)
        if (e->claims.at[i].by == by) return true;
    doc_claim *k = array_push(&e->claims);
    if (!k) return false;
    *k = (doc_claim){by, verb, kind, span, rule};
    return true;
}

static uint32_t speaker(const coder *c, const clause *cl)
{
    for (size_t i = 0; i < cl->arcs.n; i++) {
        if (cl->arcs.at[i].relation != REL_NSUBJ) continue;
        uint32_t m = role_filler(c, &cl->arcs.at[i]);
        if (m != AN_NONE) return m;
    }
    return AN_NONE;
}

static bool verb_follows(const coder *c, const clause *cl)
{
    for (size_t i = 0; i < c->clauses.n; i++)
        if (c->clauses.at[i].order > cl->order && c->clauses.at[i].lemma.p) return true;
    return false;
}

/* What a verb says stands after it; before it only where nothing follows. */
static bool in_content(const clause *say, const clause *cl, bool after)
{
    return after ? cl->order > say->order : cl->order < say->order;
}

static bool attach_verb(coder *c, const clause *say, const choice *ch)
{
    uint32_t by = speaker(c, say);
    bool after = verb_follows(c, say);
    if (by == AN_NONE) return true;
    an_span span = c->doc->tokens.at[say->head].span;
    for (size_t i = 0; i < c->clauses.n; i++) {
        uint32_t e = c->event_of.at[i];
        if (e == AN_NONE || &c->clauses.at[i] == say || !in_content(say, &c->clauses.at[i], after)) continue;
        if (!add_claim(c, e, by, doc_slice(c->doc, span), ch->sense.claim, span, ch->sense.id)) return false;
    }
    return true;
}

static bool attach_according(coder *c, const clause *cl)
{
    for (size_t k = 0; k < cl->arcs.n; k++) {
        const arc *a = &cl->arcs.at[k];
        if (!str_is(a->preposition, "according_to")) continue;
        uint32_t by = role_filler(c, a);
        an_span span = c->doc->tokens.at[a->first].span;
        for (size_t i = 0; by != AN_NONE && i < c->clauses.n; i++)
            if (c->event_of.at[i] != AN_NONE &&
                !add_claim(c, c->event_of.at[i], by, STR("according to"), STR("report"), span, STR("according-to")))
                return false;
    }
    return true;
}

bool claims_attach(coder *c)
{
    for (size_t i = 0; i < c->clauses.n; i++) {
        const choice *ch = &c->choices.at[i];
        if (ch->known && ch->sense.claim.p && !attach_verb(c, &c->clauses.at[i], ch)) return false;
        if (!attach_according(c, &c->clauses.at[i])) return false;
    }
    return true;
}
