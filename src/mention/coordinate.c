#include "mention/coordinate.h"

#include "mention/compose.h"
#include "mention/nominal.h"
#include "mention/relate.h"

/* A role that several can have: ministers, or the parties of two states. */
static bool shareable(const builder *b, const atom *role)
{
    return role->plural || role_kind_is(b, role, ROLE_BODY);
}

static bool may_share(const builder *b, const atom *a)
{
    if (!is_state(a) || relate_supports(b, a)) return false;
    return b->tree ? !atom_has(a, a->head) : a->form == FORM_ADJECTIVE || a->form == FORM_PEOPLE;
}

/* The last state of a list that starts at the next atom and describes one role, which stands right after it. */
static size_t last_of_list(const builder *b)
{
    size_t last = b->k;
    const atom *first = atom_at(b, b->k), *next;
    while (last < b->k + MOST_STATES && may_share(b, atom_at(b, last)) && (next = atom_at(b, last + 1)) &&
           may_share(b, next) && relate_joined(b, atom_at(b, last), next) && (!b->tree || first->head == next->head))
        last++;
    const atom *role = atom_at(b, last + 1);
    bool fits = role && role->kind == ATOM_ROLE && shareable(b, role) &&
                (b->tree ? first->head == role->head : relate_same(b, atom_at(b, last), role));
    return fits ? last : b->k;
}

bool coordinate_states(builder *b)
{
    size_t from = b->k, last = last_of_list(b);
    for (size_t i = from; i < last; i++) {
        const atom *a = atom_at(b, i);
        phrase p = {.first = a->first, .last = atom_end(a) - 1, .state = a, .roles = {atom_at(b, last + 1)},
                    .n_roles = 1, .rule = STR("state-shared-role")};
        if (!compose_role(b, &p)) return false;
        doc_mention *m = &b->doc->mentions.at[b->doc->mentions.n - 1];
        m->head = p.last;
        m->group = b->group = (uint32_t)(b->doc->mentions.n - 1 - (i - from));
    }
    b->k = last;
    return true;
}

void coordinate_of(builder *b, phrase *p)
{
    bool many = p->roles[p->n_roles - 1]->plural;
    for (const atom *a = atom_at(b, b->k); p->n_of < MOST_STATES; a = atom_at(b, b->k)) {
        p->of[p->n_of++] = a;
        phrase_cover(p, a);
        b->k++;
        const atom *next = atom_at(b, b->k);
        uint32_t at = relate_past_joint(b, atom_end(a));
        if (!many || !is_state(next) || !relate_heads(b, next) || next->possessive || at == atom_end(a)) return;
        if (word_is(b, at, "of")) at++;
        if (word_is(b, at, "the")) at++;
        if (next->first != at) return;
    }
}

bool coordinate_shared(builder *b, const phrase *p)
{
    for (uint32_t i = 0; i < p->n_of; i++) {
        phrase one = *p;
        one.of[0] = p->of[i];
        one.n_of = 1;
        one.first = i ? p->of[i]->first : p->first;
        one.last = atom_end(p->of[i]) - 1;
        if (!compose_role(b, &one)) return false;
        doc_mention *m = &b->doc->mentions.at[b->doc->mentions.n - 1];
        m->group = (uint32_t)b->doc->mentions.n - 1 - i;
    }
    return true;
}

/* Names in a list from the next atom on. */
static size_t names_ahead(const builder *b)
{
    size_t n = 0;
    while (n < MOST_STATES && is_name(atom_at(b, b->k + n)) &&
           (!n || relate_joined(b, atom_at(b, b->k + n - 1), atom_at(b, b->k + n))))
        n++;
    return n;
}

bool coordinate_names(builder *b, const phrase *p, size_t first_state, size_t n_states)
{
    const atom *name = atom_at(b, b->k);
    if (!b->tree || !is_name(name) || p->possessive || !p->roles[p->n_roles - 1]->plural) return true;
    size_t n = names_ahead(b);
    if (n < 2 || !relate_named(b, p, name)) return true;
    for (size_t i = 0; i < n; i++, b->k++) {
        const atom *a = atom_at(b, b->k);
        phrase one = *p;
        one.first = a->first, one.last = atom_end(a) - 1;
        one.name = a;
        one.n_of = 0;
        one.state = n_states == n ? atom_at(b, first_state + i) : p->state;
        one.possessive = a->possessive;
        one.rule = STR("shared-role-name");
        if (!compose_role(b, &one)) return false;
        b->doc->mentions.at[b->doc->mentions.n - 1].plural = false;
    }
    return true;
}

/* ---- offices in a list ---- */

static bool is_and(const builder *b, uint32_t from, uint32_t to)
{
    return to == from + 1 && word_is(b, from, "and");
}

static bool conjoined(const builder *b, uint32_t first, uint32_t second)
{
    const doc_word *w = &b->doc->words.at[second];
    return b->tree && w->rel == REL_CONJ && w->head == first;
}

static const atom *owner_before(const builder *b, const atom *role)
{
    if (!b->owner || !conjoined(b, b->owned, role->top)) return NULL;
    const doc_mention *last = &b->doc->mentions.at[b->doc->mentions.n - 1];
    return is_and(b, last->first_token + last->n_tokens, role->first) ? b->owner : NULL;
}

static const atom *owner_ahead(const builder *b, const phrase *p, const atom *role)
{
    const atom *next = atom_at(b, b->k), *state = atom_at(b, b->k + 1);
    if (!is_role(next) || !is_state(state) || !relate_heads(b, state) || next->plural != role->plural) return NULL;
    if (!is_and(b, p->last + 1, next->first) || !conjoined(b, role->top, next->top)) return NULL;
    uint32_t at = atom_end(next);
    return word_is(b, at, "of") && state->first == at + 1 + word_is(b, at + 1, "the") ? state : NULL;
}

const atom *coordinate_owner(const builder *b, const phrase *p)
{
    const atom *role = p->roles[p->n_roles - 1];
    if (!role_kind_is(b, role, ROLE_OFFICE) || p->state || p->n_of || p->possessive) return NULL;
    const atom *before = owner_before(b, role);
    return before ? before : owner_ahead(b, p, role);
}
