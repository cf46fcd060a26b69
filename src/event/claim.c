/*
 * Who says so. A claim verb claims what stands under it as complement or object, or what it is set beside ("..., the
 * ministry said"). "According to X" claims the whole sentence.
 * Where a sentence holds no event of its own, what somebody reports of those who talked is of what their talks were about.
 */
#include "base/str.h"
#include "event/coder.h"
#include "mention/mention.h"

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

/* ---- "claimed responsibility" ---- */

static bool owns_up(const coder *c, const clause *cl)
{
    for (size_t i = 0; i < cl->arcs.n; i++) {
        const arc *a = &cl->arcs.at[i];
        if (a->relation == ARG_OBJ && lex_table(c->l, "owning-up", c->doc->words.at[a->head].lemma).p) return true;
    }
    return false;
}

/* The attack that is owned up to: the last told, in this sentence or just before; AN_NONE. */
static uint32_t attack_before(const coder *c)
{
    enum { REACH = 2 };
    for (size_t i = c->doc->events.n; i-- > 0;) {
        const doc_event *e = &c->doc->events.at[i];
        if (e->sentence + REACH < c->sentence) return AN_NONE;
        if (!e->doubt && str_is(e->type, "ASSAULT")) return (uint32_t)i;
    }
    return AN_NONE;
}

static bool attach_owned(coder *c, const clause *cl, const choice *ch)
{
    uint32_t event = owns_up(c, cl) ? attack_before(c) : AN_NONE, by = event == AN_NONE ? AN_NONE : claim_speaker(c, cl);
    an_span span = c->doc->tokens.at[cl->head].span;
    return by == AN_NONE || add_claim(c, event, by, doc_slice(c->doc, span), ch->sense.claim, span, ch->sense.id);
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

/* ---- what talks were about, told in a later sentence ---- */

static bool is_same(const an_doc *doc, uint32_t a, uint32_t b)
{
    const doc_mention *x = &doc->mentions.at[doc_stands_for(doc, a)], *y = &doc->mentions.at[doc_stands_for(doc, b)];
    return x == y || (x->id.p && str_eq(x->id, y->id));
}

static bool takes_part(const an_doc *doc, const doc_event *e, uint32_t mention)
{
    for (size_t i = 0; i < e->actors.n; i++)
        if (is_same(doc, e->actors.at[i].mention, mention)) return true;
    for (size_t i = 0; i < e->recipients.n; i++)
        if (is_same(doc, e->recipients.at[i].mention, mention)) return true;
    return false;
}

static bool has_events(const coder *c)
{
    for (size_t i = 0; i < c->clauses.n; i++)
        if (c->event_of.at[i] != AN_NONE && !c->doc->events.at[c->event_of.at[i]].doubt) return true;
    return false;
}

/* Whether the sentence has somebody act who took part in an event; a country alone may act in much else. */
static bool tells_of(const coder *c, const doc_event *e)
{
    for (size_t i = 0; i < c->clauses.n; i++) {
        uint32_t m = claim_speaker(c, &c->clauses.at[i]);
        if (m == AN_NONE || !takes_part(c->doc, e, m)) continue;
        if (!str_starts(c->doc->mentions.at[m].id, STR("country:"))) return true;
    }
    return false;
}

/* The latest talks of the sentences just before whose participants this sentence speaks of; AN_NONE. */
static uint32_t talks_before(const coder *c)
{
    enum { REACH = 3 };
    for (size_t i = c->doc->events.n; i-- > 0;) {
        const doc_event *e = &c->doc->events.at[i];
        if (e->sentence + REACH < c->sentence) return AN_NONE;
        if (e->doubt || e->sentence == c->sentence || !str_is(e->type, "CONSULT") || !tells_of(c, e)) continue;
        return (uint32_t)i;
    }
    return AN_NONE;
}

static bool add_content_claim(coder *c, uint32_t event, uint32_t by, an_span span, an_str rule)
{
    const doc_event *e = &c->doc->events.at[event];
    if (by == AN_NONE || !c->doc->mentions.at[doc_stands_for(c->doc, by)].name.p || takes_part(c->doc, e, by)) return true;
    for (size_t i = 0; i < e->claims.n; i++)
        if (is_same(c->doc, e->claims.at[i].by, by)) return true;
    return add_claim(c, event, by, doc_slice(c->doc, span), STR("report"), span, rule);
}

static bool attach_content(coder *c)
{
    uint32_t talks = has_events(c) ? AN_NONE : talks_before(c);
    for (size_t i = 0; talks != AN_NONE && i < c->clauses.n; i++) {
        const clause *cl = &c->clauses.at[i];
        const choice *ch = &c->choices.at[i];
        an_span span = c->doc->tokens.at[cl->head].span;
        bool says = ch->known && str_is(ch->sense.claim, "report");
        if (says && !add_content_claim(c, talks, claim_speaker(c, cl), span, STR("talks-content"))) return false;
        for (size_t k = 0; k < cl->arcs.n; k++) {
            const arc *a = &cl->arcs.at[k];
            if (str_is(a->preposition, "according_to") &&
                !add_content_claim(c, talks, role_filler(c, a), c->doc->tokens.at[a->head].span, STR("talks-content")))
                return false;
        }
    }
    return true;
}

bool claims_attach(coder *c)
{
    for (size_t i = 0; i < c->clauses.n; i++) {
        const choice *ch = &c->choices.at[i];
        if (ch->known && ch->sense.claim.p && !attach_verb(c, &c->clauses.at[i], ch)) return false;
        if (ch->known && ch->sense.claim.p && !attach_owned(c, &c->clauses.at[i], ch)) return false;
        if (!attach_according(c, &c->clauses.at[i])) return false;
    }
    return attach_content(c);
}

bool claims_settle(const lex *l, an_doc *doc)
{
    for (size_t i = 0; i < doc->events.n; i++) {
        const doc_event *e = &doc->events.at[i];
        if (e->place == AN_NONE) continue;
        for (size_t k = 0; k < e->claims.n; k++)
            if (!mention_place(l, doc, &doc->mentions.at[e->claims.at[k].by], doc->places.at[e->place].where.country,
                               STR("event-place")))
                return false;
    }
    return true;
}
