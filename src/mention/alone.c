/*
 * An atom that belongs to no role: a state or name that acts, one that only describes what follows ("Israeli
 * aircraft"), or one that is only where something happens ("in Moscow on Monday", against "Moscow denied").
 */
#include "mention/alone.h"

#include "mention/compose.h"
#include "mention/identity.h"
#include "mention/nominal.h"
#include "mention/recogniser.h"
#include "mention/relate.h"

static bool names_thing(const builder *b, const atom *a) { return in_table(b, "thing-name", atom_end(a) - 1); }

static bool right_after_place_preposition(const builder *b, const atom *a)
{
    uint32_t i = a->first;
    if (i && word_is(b, i - 1, "the")) i--;
    return i && b->doc->tokens.at[i - 1].sentence == b->sentence && in_table(b, "place-preposition", i - 1);
}

/* The state itself, with or without words before it ("in neighbouring Chad"), or the first of its list ("in Chad and
 * Niger"), follows a preposition of place. */
static bool is_where(const builder *b, const atom *a)
{
    if (right_after_place_preposition(b, a)) return true;
    if (!b->tree || !atom_has(a, a->head) || a->possessive) return false;
    uint32_t preposition = nominal_case(b->doc, a->head);
    return preposition != AN_NONE && in_table(b, "place-preposition", preposition);
}

static bool is_subject(const builder *b, const atom *a)
{
    return b->tree && ud_base((ud_rel)b->doc->words.at[a->top].rel) == REL_NSUBJ;
}

/* A name without entry, by what the recogniser takes it for: a place acts only where it is a subject, as its
 * government ("Westland protested"). */
static void type_name(const builder *b, const atom *a, doc_mention *m)
{
    static const char *const rules[NAME_TYPES] = {"name-person", "name-organisation", "name-place"};
    const doc_name *name = names_over(b->doc, atom_end(a) - 1);
    m->name = doc_slice(b->doc, m->span);
    m->actor_like = !names_thing(b, a);
    if (!name) return;
    m->rule = str_of(rules[name->type]);
    if (name->type == NAME_PLACE && (is_where(b, a) || !is_subject(b, a))) m->actor_like = false;
}

/* "in Goma, Congo": a state set off behind a place or an unknown name, and not the subject of what follows. */
static bool contains_place(const builder *b, const atom *a)
{
    uint32_t next = atom_end(a);
    const doc_mention *last = b->doc->mentions.n ? &b->doc->mentions.at[b->doc->mentions.n - 1] : NULL;
    if (!last || last->sentence != b->sentence || a->first < 2 || !word_is(b, a->first - 1, ",") || a->possessive)
        return false;
    if (last->first_token + last->n_tokens != a->first - 1) return false;
    if (last->actor_like && (last->kind != MENTION_UNKNOWN || last->role.p)) return false;
    return next >= b->end || (b->doc->tokens.at[next].flags & TOKEN_PUNCT) || in_table(b, "preposition", next);
}

static void place_state(const builder *b, const atom *a, doc_mention *m, bool contains)
{
    if (a->form == FORM_SEAT) m->sectors |= SECTOR(GOV);
    if (a->form != FORM_PEOPLE && (contains || is_where(b, a))) m->actor_like = false;
}

/* "Ethnic Hungarians" are of the state they live in, which is not said here. */
static void leave_homeland(const builder *b, const atom *a, doc_mention *m)
{
    if (a->kind != ATOM_COUNTRY || a->form != FORM_PEOPLE) return;
    if (!a->first || !in_table(b, "of-descent", a->first - 1)) return;
    uint32_t people = lex_entity_by_id(b->l, STR("role:people"));
    if (people == AN_NONE) return;
    m->kind = MENTION_ROLE;
    m->entity = AN_NONE;
    m->role = lex_entity_at(b->l, people).name;
    m->sectors = lex_entity_at(b->l, people).sectors;
    m->name = m->id = m->wikidata = m->country = (an_str){0};
    m->rule = STR("of-descent");
}

void alone_support(doc_mention *m)
{
    m->modifier = true;
    m->actor_like = false;
    m->rule = STR("supporter");
}

bool alone_compose(builder *b, const atom *a)
{
    static const mention_kind kinds[] = {MENTION_NAMED, MENTION_NAMED, MENTION_NAMED, MENTION_ROLE,
                                         MENTION_UNKNOWN, MENTION_PRONOUN, MENTION_DESCRIPTION};
    bool contains = a->kind == ATOM_COUNTRY && contains_place(b, a);
    doc_mention *m = compose_new(b, a->first, atom_end(a) - 1, kinds[a->kind], STR("name"));
    if (!m) return false;
    m->form = a->form;
    m->plural = a->plural;
    m->possessive = a->possessive;
    if (a->entity != AN_NONE) mention_identify(b->l, b->doc, m, a->entity);
    if (a->kind == ATOM_UNKNOWN) type_name(b, a, m);
    if (a->kind == ATOM_COUNTRY) place_state(b, a, m, contains);
    leave_homeland(b, a, m);
    if (a->form == FORM_ADJECTIVE && !m->possessive) m->modifier = true;
    if (relate_supports(b, a)) alone_support(m);
    return mention_code(b->l, b->doc, m);
}
