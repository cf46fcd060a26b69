/*
 * Whether an event happened. In order: whether it is only remembered; its own negation; its own auxiliary or
 * conjunction; what governs it ("denied having attacked", "plans to send", "failed to agree"). An infinitive under a
 * verb that says nothing of its complement is hypothetical: a purpose is no fact.
 */
#include "base/str.h"
#include "event/coder.h"

enum { DEPTH = 4 };

static status_found found(an_str status, an_str rule, const coder *c, uint32_t token)
{
    status_found s = {.status = status, .rule = rule, .has_span = token != AN_NONE};
    if (s.has_span) s.span = c->doc->tokens.at[token].span;
    return s;
}

static const clause *governor(const coder *c, const clause *cl)
{
    return cl->governor == AN_NONE ? NULL : &c->clauses.at[cl->governor];
}

static const choice *choice_of(const coder *c, const clause *cl) { return &c->choices.at[cl - c->clauses.at]; }

/* "the anniversary of the siege": what is remembered is past. */
static uint32_t remembrance_of(const coder *c, const clause *cl)
{
    uint32_t up = cl->pos == 'n' ? c->doc->words.at[cl->head].head : AN_NONE;
    if (up == AN_NONE || tree_rel(&c->tree, cl->head) != REL_NMOD) return AN_NONE;
    return lex_table(c->l, "remembrance", c->doc->words.at[up].lemma).p ? up : AN_NONE;
}

static status_found own_status(const coder *c, const clause *cl)
{
    uint32_t remembrance = remembrance_of(c, cl);
    if (remembrance != AN_NONE) return found(STR("historical"), STR("remembrance"), c, remembrance);
    if (cl->negated) return found(STR("negated"), STR("negation"), c, cl->head);
    if (!cl->status.p) return (status_found){0};
    if (str_is(cl->status, "must")) return found(STR("hypothetical"), STR("auxiliary-must"), c, cl->status_token);
    if (!str_is(cl->status, "would")) return found(cl->status, STR("auxiliary"), c, cl->status_token);
    const clause *g = governor(c, cl);  /* "said it would": a plan in reported speech */
    bool reported = g && choice_of(c, g)->known && choice_of(c, g)->sense.claim.p;
    return found(reported ? STR("future") : STR("hypothetical"), STR("auxiliary-would"), c, cl->status_token);
}

static status_found under(const coder *c, const clause *cl, int depth);

static status_found from_governor(const coder *c, const clause *cl, const clause *g, int depth)
{
    const choice *ch = choice_of(c, g);
    if (ch->known && ch->sense.complement.p) {
        bool flips = g->negated && str_is(ch->sense.complement, "actual");
        return found(flips ? STR("negated") : ch->sense.complement, STR("complement"), c, g->head);
    }
    if (cl->pos == 'n') {
        status_found s = own_status(c, g);
        return s.status.p || depth == 0 ? s : under(c, g, depth - 1);
    }
    bool purpose = tree_rel(&c->tree, cl->head) == REL_ADVCL;
    if (cl->infinitive && cl->governed_as == ARG_XCOMP && (purpose || !(ch->known && ch->core)))
        return found(STR("hypothetical"), STR("infinitive"), c, cl->head);
    return (status_found){0};
}

static status_found under(const coder *c, const clause *cl, int depth)
{
    const clause *g = governor(c, cl);
    return g ? from_governor(c, cl, g, depth) : (status_found){0};
}

status_found status_of(const coder *c, const clause *cl)
{
    status_found s = own_status(c, cl);
    if (!s.status.p) s = under(c, cl, DEPTH);
    if (!s.status.p) s = found(STR("actual"), STR("default"), c, AN_NONE);
    return s;
}
