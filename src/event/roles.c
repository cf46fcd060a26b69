/* Who fills the slots of a frame. Rules here speak of relations and parts only. */
#include "base/str.h"
#include "event/coder.h"

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

uint32_t role_filler(const coder *c, const arc *a)
{
    uint32_t found = covering(c->doc, a->head);
    for (uint32_t t = a->head; found == AN_NONE && t-- > a->first;) found = covering(c->doc, t);
    return found;
}

/* Somebody who can act or be acted on. */
static bool may_take_part(const doc_mention *m)
{
    return m->actor_like && (m->kind != MENTION_PRONOUN || m->antecedent != AN_NONE);
}

static bool has(const doc_event *e, uint32_t mention)
{
    for (size_t i = 0; i < e->actors.n; i++) if (e->actors.at[i].mention == mention) return true;
    for (size_t i = 0; i < e->recipients.n; i++) if (e->recipients.at[i].mention == mention) return true;
    return false;
}

static bool add(doc_event *e, part as, uint32_t mention)
{
    doc_party *p = NULL;
    if (has(e, mention)) return true;
    if (as == PART_ACTOR) p = array_push(&e->actors);
    else if (as == PART_RECIPIENT) p = array_push(&e->recipients);
    else p = array_push(&e->others);
    if (p) *p = (doc_party){mention, part_name(as)};
    return p != NULL;
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
            if (m == AN_NONE || !may_take_part(&c->doc->mentions.at[m])) continue;
            if (!add(e, s->part, m)) return false;
        }
    }
    return true;
}

/* "U.S.-backed" beside the trigger or an actor. */
static bool add_backers(coder *c, const clause *cl, doc_event *e)
{
    const doc_sentence *s = &c->doc->sentences.at[c->sentence];
    for (uint32_t t = cl->head; t-- > s->first_token && t + 8 > cl->head;) {
        uint32_t m = covering(c->doc, t);
        if (m != AN_NONE && str_is(c->doc->mentions.at[m].rule, "supporter")) return add(e, PART_BACKER, m);
    }
    return true;
}

/* All sides of a reciprocal event act on each other. */
static bool pool_sides(doc_event *e)
{
    for (size_t i = 0; i < e->recipients.n; i++) {
        doc_party *p = array_push(&e->actors);
        if (!p) return false;
        *p = (doc_party){e->recipients.at[i].mention, part_name(PART_ACTOR)};
    }
    array_clear(&e->recipients);
    return true;
}

bool roles_assign(coder *c, const clause *cl, const choice *ch, doc_event *e)
{
    for (uint32_t i = 0; i < ch->sense.n_slots; i++)
        if (is_party(ch->sense.slots[i].part) && !fill_slot(c, cl, &ch->sense.slots[i], e)) return false;
    if (!add_backers(c, cl, e)) return false;
    e->reciprocal = ch->core->reciprocal;
    return !e->reciprocal || pool_sides(e);
}
