/*
 * One mention out of the atoms of a noun phrase, which its head holds together on the tree:
 *
 *     state, roles, name: dependents of one head (amod, compound, nmod:poss, nmod:desc, flat), or it itself
 *                                                      "Iran's newly appointed Defence Minister Bahram Sattari"
 *     of, for, from:  a state or body that hangs on the role (nmod with its case), alone or in a list
 *                                                      "spokesman for the Turkish foreign ministry"
 *     appos:          a name behind the role, or a role behind the name
 *                                                      "Bahram Sattari, a former adviser to Iran"
 *
 * How two atoms hang together is asked of relate.c, which also says when the tree is not to be trusted; lists of
 * states that share a role are in coordinate.c. What belongs to no role stands alone (alone.c). Mentions keep the
 * order of the text and do not overlap, so the atoms are gone through once.
 */
#include "mention/phrase.h"

#include <string.h>

#include "mention/alone.h"
#include "mention/compose.h"
#include "mention/coordinate.h"
#include "mention/relate.h"

/* ---- roles ---- */

/* Roles of one noun phrase; with other words between them the one that is its head names the phrase: "army training
 * officers". */
static void take_roles(builder *b, phrase *p)
{
    const atom *a;
    while (is_role(a = atom_at(b, b->k)) && p->n_roles < MOST_ROLES) {
        bool touches = p->n_roles && p->last + 1 == a->first;
        if (p->n_roles && (!relate_same(b, p->roles[0], a) || relate_listed(b, p->last + 1, a->first))) break;
        p->roles[p->n_roles++] = a;
        if (p->n_roles > 1 && !touches) {
            p->roles[p->n_roles - 1] = p->roles[0];
            p->roles[0] = a;
        }
        phrase_cover(p, a);
        b->k++;
        if (a->possessive || relate_supports(b, a)) break;
    }
}

/* Of its own, and not of the body it is an office of. */
static const atom *last_role(const phrase *p) { return p->roles[p->n_roles - 1 - p->inner]; }

static bool is_office(const builder *b, const phrase *p) { return role_kind_is(b, last_role(p), ROLE_OFFICE); }

/* ---- what follows the role ---- */

/* "lawyer of President Okello", "lawyer of the president of Peru": two people, both worth a mention. */
static bool has_more(const builder *b, const phrase *p)
{
    const atom *next = atom_at(b, b->k);
    if (is_name(next) && next->first == p->last + 1) return true;
    return role_kind_is(b, p->roles[p->n_roles - 1], ROLE_OFFICE) && word_is(b, p->last + 1, "of");
}

/* "navy" of "commander of the Iranian navy", "agency" of "head of Iran's nuclear agency": the noun that hangs on an
 * office, with its state. */
static bool take_body(builder *b, phrase *p)
{
    size_t back = b->k;
    phrase was = *p;
    const atom *a = atom_at(b, b->k);
    uint32_t head = a->head;
    if (!b->tree || !is_office(b, p) || p->state) return false;
    if (is_state(a) && !relate_supports(b, a)) p->state = a, b->k++;
    while ((a = atom_at(b, b->k)) && a->head == head && a->first <= head) {
        if (a->kind == ATOM_ROLE && p->n_roles < MOST_ROLES) p->roles[p->n_roles++] = a, p->inner++;
        else if (a->kind != ATOM_UNKNOWN || (relate_person(b, a) && !(p->state && p->state->possessive))) break;
        phrase_cover(p, a);
        b->k++;
    }
    bool whole = (!a || a->first > head) && (p->state || p->n_roles > was.n_roles);
    if (p->last < head) p->last = head;
    p->possessive = token_is_possessive(b->doc, p->last + 1);
    if (whole && !has_more(b, p)) return true;
    *p = was;
    b->k = back;
    return false;
}

/* "officials from Chile"; but what somebody "withdrew from Chile" is not Chile's, so no objects. */
static bool comes_from(const builder *b, const phrase *p)
{
    const atom *role = last_role(p);
    if (role_kind_is(b, role, ROLE_BODY) || role_kind_is(b, role, ROLE_THING)) return false;
    return b->tree && !p->state && role->plural && b->doc->words.at[role->top].rel != REL_OBJ;
}

/* "ambassador to Russia Kazem Jalali" is not Russia's; without the name Russia stands on its own. */
static void take_post(builder *b, phrase *p, const atom *state)
{
    const atom *next = atom_at(b, b->k + 1);
    phrase whole = *p;
    phrase_cover(&whole, state);
    if (!is_name(next) || !relate_named(b, &whole, next)) return;
    *p = whole;
    b->k++;
}

/* "of Chile", "for the United Nations"; after a plural also "of Chile, Peru and Bolivia"; "of the army of Chile". */
static void take_of(builder *b, phrase *p)
{
    const atom *a = atom_at(b, b->k);
    if (p->possessive || !(is_state(a) || is_role(a) || is_name(a))) return;
    an_str link = relate_link(b, p, a);
    bool state = is_state(a) && (relate_heads(b, a) || relate_followed(b, a));
    if (!link.p) return;
    if (str_is(link, "in")) {  /* the place stays a place */
        if (is_state(a) && a->form != FORM_ADJECTIVE) p->beside = a;
        return;
    }
    if (str_is(link, "from")) { if (state && comes_from(b, p)) coordinate_of(b, p); return; }
    if (str_is(link, "of") && !state) {
        if (take_body(b, p)) { if (!p->state) take_of(b, p); return; }
        state = relate_behind(b, p, a);
    }
    if (str_is(link, "of")) { if (state) coordinate_of(b, p); return; }
    if (state && is_office(b, p)) take_post(b, p, a);
}

static void take_name(builder *b, phrase *p)
{
    const atom *a = atom_at(b, b->k);
    if (!is_name(a) || p->possessive || p->n_of > 1 || last_role(p)->plural || !relate_named(b, p, a)) return;
    p->name = a;
    phrase_cover(p, a);
    b->k++;
}

/* "President of Chile General Raul Salas": one more title before the name. */
static void take_title(builder *b, phrase *p)
{
    const atom *a = atom_at(b, b->k), *name = atom_at(b, b->k + 1);
    bool title = p->n_of == 1 && p->n_roles < MOST_ROLES && is_role(a) && a->first == p->last + 1 && is_name(name) &&
                 name->first == atom_end(a) && role_kind_is(b, a, ROLE_OFFICE) && !a->plural;
    if (!title) return;
    p->roles[p->n_roles++] = a;
    phrase_cover(p, a);
    b->k++;
}

static bool closes(const builder *b, const phrase *p)
{
    return p->last + 1 >= b->end || b->doc->tokens.at[p->last + 1].flags & TOKEN_PUNCT;
}

/* The role part of an apposition after a name: ", the foreign minister of Chile,". */
static bool take_apposition(builder *b, phrase *p)
{
    size_t back = b->k;
    phrase was = *p;
    const atom *a = atom_at(b, b->k);
    bool certain = false;
    if (p->possessive || !a || !relate_apposed(b, p->name, a, &certain)) return false;
    uint32_t head = a->head;
    const atom *next = atom_at(b, b->k + 1);
    if (is_state(a) && !relate_supports(b, a) && !p->state && next && relate_same(b, a, next)) {
        p->state = a;
        b->k++;
    }
    take_roles(b, p);
    bool titled = is_name(atom_at(b, b->k)) && atom_at(b, b->k)->first == p->last + 1;  /* "Okello, Sultan Salas" */
    if (p->n_roles && !titled && !last_role(p)->plural && last_role(p)->kind == ATOM_ROLE) {
        certain &= atom_has(last_role(p), head);
        take_of(b, p);
        if (certain || closes(b, p)) return true;
    }
    *p = was;
    b->k = back;
    return false;
}

/* ---- what precedes it ---- */

/* "the Saudi-led coalition" is taken for the one who leads it. */
static bool leads_next(const builder *b)
{
    const atom *a = atom_at(b, b->k), *next = atom_at(b, b->k + 1);
    return a->kind == ATOM_COUNTRY && word_is(b, atom_end(a), "-") && word_is(b, atom_end(a) + 1, "led") &&
           is_role(next) && next->first == atom_end(a) + 2;
}

/* Atoms from the next one on that are the state a role belongs to, and where it is busy: none, one ("Iran's
 * minister") or two ("U.S. Syria envoy", where the second is not whose envoy it is). */
static size_t states_before_role(const builder *b)
{
    const atom *a = atom_at(b, b->k), *next = atom_at(b, b->k + 1);
    if (is_state(a) && leads_next(b)) return 1;
    if (!is_state(a) || word_is(b, atom_end(a), "-")) return 0;  /* "Iran-backed", "English-speaking" */
    size_t n = 1;
    if (b->tree && next && next->kind == ATOM_COUNTRY && next->form == FORM_NAME && !next->possessive &&
        next->first == atom_end(a) + a->possessive && next->head == a->head)
        next = atom_at(b, b->k + ++n);
    if (!is_role(next) || !relate_same(b, a, next)) return 0;
    if (next->kind == ATOM_COUNTERPART) return n == 1 ? n : 0;
    if (n == 2 && !role_kind_is(b, next, ROLE_OFFICE)) return 0;
    return a->kind == ATOM_COUNTRY && a->form == FORM_PEOPLE && !a->possessive ? 0 : n;
}

/* "Russia's Sergei Petrov", "Iranian Bahram Sattari", "Kenya's Land Board": an unknown person or body is of the state
 * in front. */
static bool lends_country(const builder *b)
{
    const atom *a = atom_at(b, b->k), *next = atom_at(b, b->k + 1);
    if (!b->tree || a->kind != ATOM_COUNTRY || !next || next->kind != ATOM_UNKNOWN || relate_supports(b, a))
        return false;
    if (!(a->possessive || a->form == FORM_ADJECTIVE) || !relate_same(b, a, next)) return false;
    if (!relate_person(b, next) && !relate_body(b, next)) return false;
    return next->first == atom_end(a) + a->possessive && relate_heads(b, next);
}

/* ---- one phrase after the other ---- */

static bool build_name(builder *b, phrase *p)
{
    const atom *a = atom_at(b, b->k);
    if (!p->state) p->first = a->first;
    p->name = a;
    p->rule = p->state ? STR("state-name") : STR("name");
    phrase_cover(p, a);
    b->k++;
    if (take_apposition(b, p)) p->rule = STR("name-apposition");
    else if (!p->state) return alone_compose(b, a);
    return compose_role(b, p);
}

/* "General Juma Okello, commander of the army": the title in front names him, what follows says more. */
static void take_second(builder *b, phrase *p)
{
    phrase more = {.first = p->first, .last = p->last, .name = p->name, .state = p->state, .possessive = p->possessive};
    if (p->n_of || !take_apposition(b, &more)) return;
    for (uint32_t i = 0; i < more.n_roles && p->n_roles < MOST_ROLES; i++) p->roles[p->n_roles++] = more.roles[i];
    memcpy(p->of, more.of, sizeof p->of);
    p->n_of = more.n_of;
    p->state = more.state;
    p->last = more.last;
    p->possessive = more.possessive;
}

static void remember_owner(builder *b, const phrase *p)
{
    bool owns = p->state && p->n_roles && !p->name && (p->state->possessive || is_office(b, p));
    b->owner = owns ? p->state : NULL;
    b->owned = owns ? last_role(p)->top : AN_NONE;
}

static bool build_role(builder *b, phrase *p, size_t first_state, size_t n_states)
{
    take_roles(b, p);
    take_of(b, p);
    take_title(b, p);
    take_name(b, p);
    if (p->name) p->rule = STR("role-name");
    /* "President Okello of Uganda" */
    if (p->name && !p->state && !p->n_of && word_is(b, p->last + 1, "of")) take_of(b, p);
    if (p->name) take_second(b, p);
    if (p->n_of > 1) return coordinate_shared(b, p) && coordinate_names(b, p, first_state, n_states);
    p->lender = coordinate_owner(b, p);
    if (!compose_role(b, p)) return false;
    doc_mention *m = &b->doc->mentions.at[b->doc->mentions.n - 1];
    m->group = b->group;
    b->group = AN_NONE;
    if (relate_supports(b, last_role(p))) alone_support(m);
    remember_owner(b, p);
    return coordinate_names(b, p, first_state, n_states);
}

static bool build_one(builder *b)
{
    size_t from = b->k;
    if (!coordinate_states(b)) return false;
    const atom *a = atom_at(b, b->k);
    phrase p = {.first = a->first, .last = atom_end(a) - 1, .possessive = a->possessive, .rule = STR("role")};
    size_t states = states_before_role(b);
    if (states || lends_country(b)) p.state = a;
    if (states) {
        p.rule = STR("state-role");
        b->k += states;
        return build_role(b, &p, from, b->k - from);
    }
    if (p.state) b->k++;
    if (p.state || is_name(a)) return build_name(b, &p);
    if (is_role(a)) return build_role(b, &p, from, 0);
    b->k++;
    return alone_compose(b, a);
}

bool phrase_build(const lex *l, an_doc *doc, uint32_t sentence, bool plain, atoms *found)
{
    const doc_sentence *s = &doc->sentences.at[sentence];
    builder b = {.l = l, .doc = doc, .sentence = sentence, .end = s->first_token + s->n_tokens, .found = found,
                 .tree = plain && doc->words.n, .group = AN_NONE, .owned = AN_NONE};
    if (b.tree) relate_atoms(doc, found);
    while (b.k < found->n)
        if (!build_one(&b)) return false;
    return true;
}
