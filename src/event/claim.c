/*
 * Who says so. A claim verb claims what stands under it as complement or object, or what it is set beside ("..., the
 * ministry said"). "According to X" claims the whole sentence.
 */
#include "base/str.h"
#include "event/coder.h"

static bool add_claim(coder *c, uint32_t event, uint32_t by, an_str verb, an_str kind, an_span span, an_str rule)
{
    doc_event *e = &c->doc->events.at[event];
    for (size_t i = 0; i < e->claims.n; i++)
        if (e->claims.at[i].by == by) return true;
    for (size_t i = 0; i < e->actors.n; i++)
        if (e->actors.at[i].mention == by) return true;  /* saying so was the act */
    doc_claim *k = array_push(&e->claims);
    if (!k) return false;
    *k = (doc_claim){by, verb, kind, span, rule};
    return true;
}

uint32_t claim_speaker(const coder *c, const clause *cl)
{
    for (size_t i = 0; i < cl->arcs.n; i++) {
        if (cl->arcs.at[i].relation != ARG_NSUBJ) continue;
        uint32_t m = role_filler(c, &cl->arcs.at[i]);
        if (m != AN_NONE) return m;
    }
    return AN_NONE;
}

/* Whether a clause stands under another as its content: through complements, coordination and what hangs on them. */
static bool in_content(const coder *c, const clause *say, const clause *cl, an_str kind)
{
    uint32_t head = c->doc->words.at[say->head].head;
    if (tree_rel(&c->tree, say->head) == REL_PARATAXIS && head != AN_NONE)  /* "..., the ministry said" */
        return tree_under(&c->tree, cl->head, head) && !tree_under(&c->tree, cl->head, say->head);
    TREE_EACH(&c->tree, say->head, d) {
        ud_rel r = ud_base(tree_rel(&c->tree, d));
        if (r == REL_ADVCL && str_is(kind, "allege") && tree_under(&c->tree, cl->head, d)) return true;  /* "accused X of" */
        if ((r == REL_CCOMP || r == REL_XCOMP || r == REL_OBJ || r == REL_PARATAXIS) && tree_under(&c->tree, cl->head, d))
            return true;
    }
    return false;
}

static bool attach_verb(coder *c, const clause *say, const choice *ch)
{
    uint32_t by = claim_speaker(c, say);
    if (by == AN_NONE) return true;
    an_span span = c->doc->tokens.at[say->head].span;
    for (size_t i = 0; i < c->clauses.n; i++) {
        uint32_t e = c->event_of.at[i];
        if (e == AN_NONE || &c->clauses.at[i] == say || !in_content(c, say, &c->clauses.at[i], ch->sense.claim)) continue;
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
        an_span span = c->doc->tokens.at[a->head].span;
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
