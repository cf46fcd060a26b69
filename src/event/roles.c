/* Who fills the slots of a frame. Rules here speak of relations and parts only. */
#include "base/str.h"
#include "event/coder.h"

enum { DEPTH = 2, NEAR = 8 };

/* The mention that covers a token, or AN_NONE; mentions are in order of their first token. */
static uint32_t covering(const an_doc *doc, uint32_t token)
{
    uint32_t low = 0, high = (uint32_t)doc->mentions.n;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        const doc_mention *m = &doc->mentions.at[middle];
        if (token < m->first_token) high = middle;
        else if (token >= m->first_token + m->n_tokens) low = middle + 1;
        else return middle;
    }
    return AN_NONE;
}

/* Whether a dependent can stand for its head: "Israeli aircraft", "Russia's navy", "dozens of students". */
static bool stands_for(const tree *t, uint32_t child)
{
    switch (tree_rel(t, child)) {
    case REL_NMOD_POSS: case REL_AMOD: case REL_COMPOUND: case REL_NMOD_DESC: case REL_APPOS: case REL_FLAT: return true;
    case REL_NMOD: break;
    default: return false;
    }
    uint32_t preposition = tree_child(t, child, REL_CASE);
    return preposition != AN_NONE && str_is(tree_folded(t, preposition), "of");
}

static uint32_t filler(const coder *c, uint32_t head, int depth)
{
    uint32_t found = covering(c->doc, head);
    if (found != AN_NONE || depth == 0) return found;
    TREE_EACH(&c->tree, head, child) {
        if (!stands_for(&c->tree, child)) continue;
        found = filler(c, child, depth - 1);
        if (found != AN_NONE && str_is(c->doc->mentions.at[found].rule, "supporter")) found = AN_NONE;
        if (found != AN_NONE) return found;
    }
    return AN_NONE;
}

uint32_t role_filler(const coder *c, const arc *a) { return filler(c, a->head, DEPTH); }

/* Who did the deed that a noun points back to: "condemned the attack" is about the one who attacked. */
static uint32_t doer_of(const coder *c, uint32_t head)
{
    const doc_token *t = &c->doc->tokens.at[head];
    for (size_t i = c->doc->events.n; i-- > 0;) {
        const doc_event *e = &c->doc->events.at[i];
        bool named = c->doc->tokens.at[e->trigger_token].hash == t->hash ||
                     (e->object_token != AN_NONE && c->doc->tokens.at[e->object_token].hash == t->hash);
        if (named && e->actors.n) return e->actors.at[0].mention;
    }
    return AN_NONE;
}

/* Somebody who can act or be acted on; a bare place only where the frame asks for its preposition ("a rocket at Israel"). */
static bool may_take_part(const doc_mention *m, const lex_arg *arg)
{
    if (m->kind == MENTION_PRONOUN) return m->antecedent != AN_NONE || m->members[0] != AN_NONE;
    return m->actor_like || (arg->preposition.n && m->country.p && !m->modifier);
}

static bool has(const doc_event *e, uint32_t mention)
{
    for (size_t i = 0; i < e->actors.n; i++) if (e->actors.at[i].mention == mention) return true;
    for (size_t i = 0; i < e->recipients.n; i++) if (e->recipients.at[i].mention == mention) return true;
    return false;
}

static bool add_one(doc_event *e, part as, uint32_t mention)
{
    doc_party *p = NULL;
    if (has(e, mention)) return true;
    if (as == PART_ACTOR) p = array_push(&e->actors);
    else if (as == PART_RECIPIENT) p = array_push(&e->recipients);
    else p = array_push(&e->others);
    if (p) *p = (doc_party){mention, part_name(as), false};
    return p != NULL;
}

/* A mention, and those that share its head ("the leaders of Chile and Peru"); the two that "both sides" stands for. */
static bool add(const an_doc *doc, doc_event *e, part as, uint32_t mention)
{
    const doc_mention *m = &doc->mentions.at[mention];
    uint32_t group = m->group;
    if (m->members[0] != AN_NONE) return add_one(e, as, m->members[0]) && add_one(e, as, m->members[1]);
    if (group == AN_NONE) return add_one(e, as, mention);
    for (uint32_t i = group; i < doc->mentions.n && doc->mentions.at[i].group == group; i++)
        if (!add_one(e, as, i)) return false;
    return true;
}

static bool is_party(part p)
{
    return p == PART_ACTOR || p == PART_RECIPIENT || p == PART_MEDIATOR || p == PART_HOST || p == PART_BACKER ||
           p == PART_VICTIM;
}

static bool fill_slot(coder *c, const clause *cl, const lex_slot *s, doc_event *e)
{
    for (uint32_t g = 0; g < s->n_args; g++) {
        for (size_t i = 0; i < cl->arcs.n; i++) {
            if (!arg_fits(&s->args[g], &cl->arcs.at[i])) continue;
            uint32_t m = role_filler(c, &cl->arcs.at[i]);
            if (m == AN_NONE && s->part == PART_RECIPIENT) m = doer_of(c, cl->arcs.at[i].head);
            if (m == AN_NONE || !may_take_part(&c->doc->mentions.at[m], &s->args[g])) continue;
            if (!add(c->doc, e, s->part, m)) return false;
        }
    }
    return true;
}

/* The clause of an event noun of the same type as an event, at a token; NULL when there is none. */
static const clause *same_deed(const coder *c, uint32_t token, const doc_event *e)
{
    lex_type mine, other;
    for (size_t i = 0; i < c->clauses.n; i++) {
        const clause *n = &c->clauses.at[i];
        if (n->head != token || n->pos != 'n' || !c->choices.at[i].core) continue;
        bool known = lex_type_of(c->l, c->edition, e->cameo, (an_str){0}, STR("actual"), &mine) &&
                     lex_type_of(c->l, c->edition, c->choices.at[i].core->code, (an_str){0}, STR("actual"), &other);
        return known && str_eq(mine.type, other.type) ? n : NULL;
    }
    return NULL;
}

static bool has_actor_slot(const lex_sense *s)
{
    for (uint32_t i = 0; i < s->n_slots; i++)
        if (s->slots[i].part == PART_ACTOR) return true;
    return false;
}

/* "killed in an Israeli airstrike": who the noun says did it. */
static bool borrow_actors(coder *c, const clause *cl, doc_event *e)
{
    for (size_t i = 0; i < cl->arcs.n && !e->actors.n; i++) {
        const clause *n = cl->arcs.at[i].relation == ARG_OBL ? same_deed(c, cl->arcs.at[i].head, e) : NULL;
        const lex_sense *s = n ? &c->choices.at[n - c->clauses.at].sense : NULL;
        for (uint32_t k = 0; s && k < s->n_slots; k++)
            if (s->slots[k].part == PART_ACTOR && !fill_slot(c, n, &s->slots[k], e)) return false;
    }
    return true;
}

/* "U.S.-backed" beside the trigger or an actor. */
static bool add_backers(coder *c, const clause *cl, doc_event *e)
{
    const doc_sentence *s = &c->doc->sentences.at[c->sentence];
    for (uint32_t t = cl->head; t-- > s->first_token && t + NEAR > cl->head;) {
        uint32_t m = covering(c->doc, t);
        if (m != AN_NONE && str_is(c->doc->mentions.at[m].rule, "supporter")) return add(c->doc, e, PART_BACKER, m);
    }
    return true;
}

/* All sides of a reciprocal event act on each other. */
static bool pool_sides(doc_event *e)
{
    for (size_t i = 0; i < e->recipients.n; i++) {
        doc_party *p = array_push(&e->actors);
        if (!p) return false;
        *p = (doc_party){e->recipients.at[i].mention, part_name(PART_ACTOR), false};
    }
    array_clear(&e->recipients);
    return true;
}

static bool guess(coder *c, const clause *cl, arg_relation relation, part as, doc_event *e)
{
    for (size_t i = 0; i < cl->arcs.n; i++) {
        const arc *a = &cl->arcs.at[i];
        if (a->relation != relation) continue;
        uint32_t m = role_filler(c, a);
        lex_arg arg = {relation, a->preposition};
        if (m != AN_NONE && may_take_part(&c->doc->mentions.at[m], &arg) && !add(c->doc, e, as, m)) return false;
    }
    return true;
}

/* Of a noun: who has it or is its adjective, and who stands in a phrase after it; failing all, the subject of the verb it
 * hangs on ("announced a resignation"). */
static bool guess_noun(coder *c, const clause *cl, doc_event *e)
{
    static const arg_relation owners[] = {ARG_POSS, ARG_AMOD, ARG_COMPOUND};
    for (size_t i = 0; i < sizeof owners / sizeof *owners && !e->actors.n; i++)
        if (!guess(c, cl, owners[i], PART_ACTOR, e)) return false;
    if (!e->recipients.n && !guess(c, cl, ARG_NMOD, PART_RECIPIENT, e)) return false;
    if (e->actors.n || cl->governor == AN_NONE || cl->governed_as == ARG_NMOD) return true;
    return guess(c, &c->clauses.at[cl->governor], ARG_NSUBJ, PART_ACTOR, e);
}

bool roles_guess(coder *c, const clause *cl, doc_event *e)
{
    if (cl->pos == 'n') return guess_noun(c, cl, e);
    if (!guess(c, cl, ARG_NSUBJ, PART_ACTOR, e) || !guess(c, cl, ARG_OBJ, PART_RECIPIENT, e)) return false;
    return e->recipients.n || guess(c, cl, ARG_OBL, PART_RECIPIENT, e);
}

bool roles_assign(coder *c, const clause *cl, const choice *ch, doc_event *e)
{
    for (uint32_t i = 0; i < ch->sense.n_slots; i++)
        if (is_party(ch->sense.slots[i].part) && !fill_slot(c, cl, &ch->sense.slots[i], e)) return false;
    if (cl->pos == 'v' && has_actor_slot(&ch->sense) && !borrow_actors(c, cl, e)) return false;
    if (!add_backers(c, cl, e)) return false;
    e->reciprocal = ch->core->reciprocal;
    return !e->reciprocal || pool_sides(e);
}
