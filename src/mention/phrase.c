/*
 * One mention out of neighbouring atoms, by the shape of English noun phrases:
 *
 *     [state|body] role+ [of|for state {, state} and state] [[,] name [,]]     "Iranian Defense Minister Aziz Nasirzadeh"
 *     name , [the] [state] role [of state] ,                                   "Larijani, an adviser to ..."
 *
 * The state may be an adjective, a possessive or a plain noun, with up to two plain words between it and the role
 * ("Iran's newly appointed foreign minister"). What is not joined stands alone.
 */
#include "mention/phrase.h"

#include "base/date.h"
#include "base/str.h"
#include "mention/recogniser.h"

typedef struct builder {
    const lex *l;
    an_doc *doc;
    uint32_t sentence, end;    /* end: token after the sentence */
    const atoms *found;
    size_t k;                  /* next atom */
    uint32_t group;            /* of a coordination whose last member is to come, or AN_NONE */
} builder;

static const atom *atom_at(const builder *b, size_t k) { return k < b->found->n ? &b->found->at[k] : NULL; }
static uint32_t atom_end(const atom *a) { return a->first + a->n; }
static bool is_name(const atom *a) { return a && (a->kind == ATOM_PERSON || a->kind == ATOM_UNKNOWN); }
static bool is_state(const atom *a) { return a && (a->kind == ATOM_COUNTRY || a->kind == ATOM_ORG); }
static bool is_role(const atom *a) { return a && (a->kind == ATOM_ROLE || a->kind == ATOM_COUNTERPART); }

static an_str folded(const builder *b, uint32_t token) { return b->doc->tokens.at[token].folded; }

static bool in_table(const builder *b, const char *table, uint32_t token)
{
    return token < b->end && lex_table(b->l, table, folded(b, token)).p;
}

static bool word_is(const builder *b, uint32_t token, const char *word)
{
    return token < b->end && str_is(folded(b, token), word);
}

static bool is_comma(const builder *b, uint32_t token) { return word_is(b, token, ","); }

/* ---- identity ---- */

static bool date_within(an_date day, an_date from, an_date to)
{
    if (from.year && date_cmp(day, from) < 0) return false;
    return !to.year || date_cmp(day, to) <= 0;
}

/* The office held on a day, the latest begun; else the last one that had ended, with *former set. */
static bool office_on(const lex *l, lex_entity e, an_date day, lex_office *out, bool *former)
{
    bool found = false, holds = false;
    for (uint32_t i = 0; i < e.n_offices; i++) {
        lex_office o = lex_office_at(l, e.first_office + i);
        bool now = day.year ? date_within(day, o.from, o.to) : !o.to.year;
        if (holds && !now) continue;
        if (!now && day.year && o.from.year && date_cmp(o.from, day) > 0) continue;
        if (found && holds == now && date_cmp(o.from, out->from) < 0) continue;
        *out = o, found = true, holds = now;
    }
    *former = found && !holds;
    return found;
}

static void identify_person(const lex *l, const an_doc *doc, doc_mention *m, lex_entity e)
{
    lex_office o;
    bool former;
    if (!office_on(l, e, doc->published, &o, &former)) return;
    m->country = o.country;
    if (former) { m->sectors = SECTOR(ELI); return; }
    m->role = o.role;
    m->sectors = o.sectors;
}

void mention_identify(const lex *l, const an_doc *doc, doc_mention *m, uint32_t entity)
{
    lex_entity e = lex_entity_at(l, entity);
    m->entity = entity;
    m->kind = MENTION_NAMED;
    m->name = e.name;
    m->id = e.id;
    m->wikidata = e.wikidata;
    m->country = e.country;
    m->sectors = e.sectors;
    if (e.kind == LEX_PERSON) identify_person(l, doc, m, e);
}

bool mention_code(const lex *l, an_doc *doc, doc_mention *m)
{
    an_str root = m->country;
    if (m->entity != AN_NONE) {
        an_str own = lex_entity_at(l, m->entity).code;
        if (own.p) root = own;
    }
    if (!root.p && !m->sectors) { m->code = (an_str){0}; return true; }
    m->code = sectors_code(&doc->arena, root, m->sectors);
    return m->code.p != NULL;
}

/* ---- shape ---- */

/* Up to two plain lower-case words (or honorifics) between two atoms of one noun phrase. */
static bool plain_gap(const builder *b, uint32_t from, uint32_t to, uint32_t most)
{
    if (to < from || to - from > most) return false;
    for (uint32_t i = from; i < to; i++) {
        const doc_token *t = &b->doc->tokens.at[i];
        if (in_table(b, "honorific", i)) continue;
        if (t->flags & (TOKEN_PUNCT | TOKEN_NUMBER)) return false;
        if (str_is(t->folded, "former") || str_is(t->folded, "'s")) continue;
        if ((t->flags & TOKEN_UPPER_FIRST) || lex_table(b->l, "function-word", t->folded).p) return false;
    }
    return true;
}

/* Whether a word may be the finite verb of what stands before it: "Kenya sent troops" is no phrase. */
static bool may_be_finite(const builder *b, uint32_t token)
{
    lex_form forms[8];
    an_str w = folded(b, token);
    size_t n = lex_forms(b->l, w, forms, 8);
    for (size_t i = 0; i < n; i++)
        if (forms[i].pos == 'v' && (forms[i].inflection == FORM_PAST || forms[i].inflection == FORM_THIRD)) return true;
    return !n && (str_ends(w, STR("ed")) || str_ends(w, STR("s")));
}

/* Plain words that may stand between a state and the role it belongs to: a possessive allows the most, a noun the least. */
static bool state_gap(const builder *b, const atom *state, uint32_t to)
{
    uint32_t from = atom_end(state);
    if (state->possessive) return plain_gap(b, from, to, 3);
    if (!plain_gap(b, from, to, state->form == FORM_ADJECTIVE ? 2 : 1)) return false;
    for (uint32_t i = from; i < to; i++)
        if (may_be_finite(b, i)) return false;
    return true;
}

static bool hyphen_after(const builder *b, const atom *a)
{
    uint32_t i = atom_end(a);
    return i + 1 < b->end && str_is(folded(b, i), "-") && (b->doc->tokens.at[i].flags & TOKEN_GLUED);
}

/* "U.S.-backed": who backs is not who acts. */
static bool is_supporter(const builder *b, const atom *a)
{
    return hyphen_after(b, a) && in_table(b, "supporter", atom_end(a) + 1);
}

static bool former_before(const builder *b, uint32_t token)
{
    for (uint32_t i = token; i-- > 0 && i + 4 > token;) {
        an_str w = folded(b, i);
        if (str_is(w, "former") || str_is(w, "ex") || str_is(w, "ousted") || str_is(w, "deposed")) return true;
        if (b->doc->tokens.at[i].flags & TOKEN_PUNCT) return false;
    }
    return false;
}

/* ---- a phrase in the making ---- */

typedef struct phrase {
    uint32_t first, last;           /* tokens, last inclusive */
    const atom *state, *name;
    const atom *roles[4]; uint32_t n_roles;
    const atom *of[6]; uint32_t n_of;
    const atom *beside;             /* "police in Kenya" */
    bool possessive;
    an_str rule;
} phrase;

static void cover(phrase *p, const atom *a)
{
    if (a->first < p->first) p->first = a->first;
    if (atom_end(a) - 1 > p->last) p->last = atom_end(a) - 1;
    p->possessive = a->possessive;
}

static void take_roles(builder *b, phrase *p)
{
    const atom *a;
    while (is_role(a = atom_at(b, b->k)) && p->n_roles < 4) {
        if (p->n_roles && !plain_gap(b, p->last + 1, a->first, 0)) break;
        p->roles[p->n_roles++] = a;
        cover(p, a);
        b->k++;
        if (a->possessive) break;
    }
}

/* The token after a comma, "and" or ", and" that joins two members of a list; at itself when none stands there. */
static uint32_t past_joint(const builder *b, uint32_t at)
{
    uint32_t next = is_comma(b, at) ? at + 1 : at;
    return word_is(b, next, "and") ? next + 1 : next;
}

static bool is_office(const builder *b, const phrase *p)
{
    uint32_t entity = p->roles[p->n_roles - 1]->entity;
    return entity != AN_NONE && lex_entity_at(b->l, entity).role_kind == ROLE_OFFICE;
}

/* "of Chile", "for the United Nations"; after a plural also "of Chile, Peru and Bolivia". */
static void take_of(builder *b, phrase *p)
{
    const atom *a = atom_at(b, b->k);
    uint32_t at = p->last + 1;
    if (p->possessive || !in_table(b, "role-link", at) || !is_state(a)) return;
    an_str link = lex_table(b->l, "role-link", folded(b, at));
    bool belongs = str_is(link, "of");
    at += str_is(folded(b, at + 1), "the") ? 2 : 1;
    if (a->first != at || a->form == FORM_ADJECTIVE) return;
    if (str_is(link, "in")) { p->beside = a; return; }  /* the place stays a place */
    if (!belongs && !is_office(b, p)) return;
    if (!belongs) { b->k++; cover(p, a); return; }  /* "ambassador to Russia" is not Russia's */
    bool many = p->roles[p->n_roles - 1]->plural;
    while (is_state(a = atom_at(b, b->k)) && p->n_of < 6 && a->first <= at && !(p->n_of && a->possessive)) {
        p->of[p->n_of++] = a;
        cover(p, a);
        b->k++;
        at = past_joint(b, atom_end(a));
        if (!many || at == atom_end(a)) break;
        if (word_is(b, at, "the")) at++;
    }
}

static bool closes_apposition(const builder *b, const atom *name)
{
    uint32_t at = atom_end(name);
    return at >= b->end || (b->doc->tokens.at[at].flags & TOKEN_PUNCT);
}

/* A name right after the role, or set off by commas. */
static void take_name(builder *b, phrase *p)
{
    const atom *a = atom_at(b, b->k);
    uint32_t at = p->last + 1;
    if (!is_name(a) || p->possessive || p->n_of > 1 || p->roles[p->n_roles - 1]->plural) return;
    if (is_comma(b, at) && closes_apposition(b, a)) at++;
    while (at < a->first && in_table(b, "honorific", at)) at++;
    if (at != a->first) return;
    p->name = a;
    cover(p, a);
    b->k++;
}

/* The role part of an apposition after a name: ", the foreign minister of Chile,". */
static bool take_apposition(builder *b, phrase *p)
{
    size_t back = b->k;
    phrase was = *p;
    uint32_t at = p->last + 1;
    const atom *a = atom_at(b, b->k);
    if (p->possessive || !a || !is_comma(b, at)) return false;
    at++;
    if (is_comma(b, at + 1) && (b->doc->tokens.at[at].flags & TOKEN_NUMBER)) at += 2;  /* an age */
    if (at < b->end && (str_is(folded(b, at), "the") || str_is(folded(b, at), "a") || str_is(folded(b, at), "an"))) at++;
    const atom *role = is_state(a) ? atom_at(b, b->k + 1) : a;
    if (!is_role(role) || role->kind == ATOM_COUNTERPART || role->plural || !plain_gap(b, at, a->first, 2)) return false;
    if (role != a) {
        if (!state_gap(b, a, role->first)) return false;
        p->state = a;
        b->k++;
    }
    take_roles(b, p);
    take_of(b, p);
    uint32_t after = p->last + 1;
    if (after >= b->end || (b->doc->tokens.at[after].flags & TOKEN_PUNCT) || in_table(b, "role-link", after)) return true;
    *p = was;
    b->k = back;
    return false;
}

/* ---- from phrase to mention ---- */

static an_span span_of(const builder *b, uint32_t first, uint32_t last)
{
    return (an_span){b->doc->tokens.at[first].span.begin, b->doc->tokens.at[last].span.end};
}

static doc_mention *new_mention(builder *b, uint32_t first, uint32_t last, mention_kind kind, an_str rule)
{
    doc_mention *m = array_push(&b->doc->mentions);
    if (!m) return NULL;
    *m = (doc_mention){.span = span_of(b, first, last), .sentence = b->sentence, .first_token = first,
                       .n_tokens = last - first + 1, .head = last, .kind = kind, .entity = AN_NONE,
                       .antecedent = AN_NONE, .members = {AN_NONE, AN_NONE}, .group = AN_NONE,
                       .actor_like = true, .rule = rule};
    return m;
}

/* Country and sectors that a state, body or seat of government lends to a role beside it. */
static void lend(builder *b, doc_mention *m, const atom *state, bool bodies)
{
    lex_entity e = lex_entity_at(b->l, state->entity);
    if (e.country.p) m->country = e.country;
    if (state->kind == ATOM_ORG && bodies) m->sectors |= e.sectors;
    if (state->form == FORM_SEAT) m->sectors |= SECTOR(GOV);
}

/* The first role names the phrase ("Defense Minister Brigadier General"); all of them lend their sectors. */
static void describe_role(builder *b, doc_mention *m, const phrase *p)
{
    sector_set sectors = 0;
    for (uint32_t i = 0; i < p->n_roles; i++) {
        m->plural |= p->roles[i]->plural;
        if (p->roles[i]->entity == AN_NONE) continue;
        lex_entity e = lex_entity_at(b->l, p->roles[i]->entity);
        sectors |= e.sectors;
        if (!m->role.p) m->role = e.name;
        if (!m->country.p) m->country = e.country;
    }
    if (former_before(b, p->roles[0]->first)) m->sectors = SECTOR(ELI);
    else if (sectors) m->sectors = sectors;
}

static void describe_name(builder *b, doc_mention *m, const phrase *p)
{
    if (p->name->kind == ATOM_PERSON) mention_identify(b->l, b->doc, m, p->name->entity);
    else m->name = doc_slice(b->doc, span_of(b, p->name->first, atom_end(p->name) - 1));
    m->head = atom_end(p->name) - 1;
}

/* An organisation beside a role ("UN Secretary-General") lends its own code. */
static void lend_entity(builder *b, doc_mention *m, const atom *state)
{
    if (state->kind == ATOM_ORG && m->entity == AN_NONE && lex_entity_at(b->l, state->entity).code.p)
        m->entity = state->entity;
}

/* The state or body that a role belongs to, or NULL. */
static const atom *body_of(const phrase *p) { return p->state ? p->state : p->n_of ? p->of[0] : NULL; }

/* "Hezbollah fighters" are Hezbollah: people of a group, not its leader. */
static void be_group(builder *b, doc_mention *m, const phrase *p)
{
    const atom *body = body_of(p);
    if (!body || body->kind != ATOM_ORG || p->name) return;
    lex_entity group = lex_entity_at(b->l, body->entity);
    if (group.kind != LEX_GROUP) return;
    for (uint32_t i = 0; i < p->n_roles; i++)
        if (p->roles[i]->entity == AN_NONE || lex_entity_at(b->l, p->roles[i]->entity).role_kind != ROLE_PEOPLE) return;
    m->entity = body->entity;
    m->id = group.id;
    m->name = group.name;
    m->wikidata = group.wikidata;
    m->sectors |= group.sectors;
}

static bool serves_body(const builder *b, const phrase *p)
{
    const atom *body = body_of(p);
    return body && body->kind == ATOM_ORG && !lex_entity_at(b->l, body->entity).country.p;
}

/* A person who holds an office of an organisation is coded under it: NATO's secretary-general is IGONATGOV. */
static bool code_in_body(builder *b, doc_mention *m, const atom *body)
{
    an_str root = body && body->kind == ATOM_ORG && !m->country.p ? lex_entity_at(b->l, body->entity).code : (an_str){0};
    if (!root.p) return mention_code(b->l, b->doc, m);
    m->code = sectors_code(&b->doc->arena, root, m->sectors);
    return m->code.p != NULL;
}

static bool emit_role(builder *b, const phrase *p)
{
    bool borrowed = p->roles[0]->kind == ATOM_COUNTERPART;
    mention_kind kind = borrowed ? MENTION_DESCRIPTION : p->name ? MENTION_UNKNOWN : MENTION_ROLE;
    doc_mention *m = new_mention(b, p->first, p->last, kind, p->rule);
    if (!m) return false;
    m->head = atom_end(p->roles[p->n_roles - 1]) - 1;
    if (p->name) describe_name(b, m, p);
    if (serves_body(b, p)) m->country = m->role = (an_str){0}, m->sectors = 0;  /* not the office known otherwise */
    describe_role(b, m, p);
    bool empty = m->sectors == 0;
    if (p->state) lend(b, m, p->state, empty), lend_entity(b, m, p->state);
    if (p->n_of) lend(b, m, p->of[0], empty), lend_entity(b, m, p->of[0]);
    if (p->beside && !m->country.p && !p->state && !p->n_of) {
        m->country = lex_entity_at(b->l, p->beside->entity).country;
        m->rule = STR("role-in-place");
    }
    be_group(b, m, p);
    m->possessive = p->possessive;
    return code_in_body(b, m, body_of(p));
}

/* "the foreign ministers of Chile and Peru": a mention for each, sharing the role. */
static bool emit_shared(builder *b, phrase *p)
{
    for (uint32_t i = 0; i < p->n_of; i++) {
        phrase one = *p;
        one.of[0] = p->of[i];
        one.n_of = 1;
        one.first = i ? p->of[i]->first : p->first;
        one.last = atom_end(p->of[i]) - 1;
        if (!emit_role(b, &one)) return false;
        doc_mention *m = &b->doc->mentions.at[b->doc->mentions.n - 1];
        m->group = (uint32_t)b->doc->mentions.n - 1 - i;
    }
    return true;
}

static bool thing_name(const builder *b, const atom *a) { return in_table(b, "thing-name", atom_end(a) - 1); }

static bool follows_place_preposition(const builder *b, const atom *a)
{
    uint32_t i = a->first;
    if (i && str_is(folded(b, i - 1), "the")) i--;
    return i && b->doc->tokens.at[i - 1].sentence == b->sentence && in_table(b, "place-preposition", i - 1);
}

static bool is_subject(const builder *b, uint32_t token)
{
    return b->doc->words.n && ud_base(b->doc->words.at[token].rel) == REL_NSUBJ;
}

/* A name without entry, by what the recogniser takes it for: a place acts only where it is a subject, as its
 * government ("Westland protested"). */
static void type_name(const builder *b, const atom *a, doc_mention *m)
{
    static const char *const rules[NAME_TYPES] = {"name-person", "name-organisation", "name-place"};
    uint32_t head = atom_end(a) - 1;
    const doc_name *name = names_over(b->doc, head);
    if (!name) return;
    m->rule = str_of(rules[name->type]);
    if (name->type != NAME_PLACE) return;
    if (follows_place_preposition(b, a) || !is_subject(b, head)) m->actor_like = false;
}

/* "in Goma, Congo": a state set off behind a place or an unknown name, and not the subject of what follows. */
static bool contains_place(const builder *b, const atom *a)
{
    uint32_t next = atom_end(a);
    const doc_mention *last = b->doc->mentions.n ? &b->doc->mentions.at[b->doc->mentions.n - 1] : NULL;
    if (!last || last->sentence != b->sentence || a->first < 2 || !is_comma(b, a->first - 1) || a->possessive) return false;
    if (last->first_token + last->n_tokens != a->first - 1) return false;
    if (last->actor_like && (last->kind != MENTION_UNKNOWN || last->role.p)) return false;
    return next >= b->end || (b->doc->tokens.at[next].flags & TOKEN_PUNCT) || in_table(b, "preposition", next);
}

static bool emit_alone(builder *b, const atom *a)
{
    static const mention_kind kinds[] = {MENTION_NAMED, MENTION_NAMED, MENTION_NAMED, MENTION_ROLE,
                                         MENTION_UNKNOWN, MENTION_PRONOUN, MENTION_DESCRIPTION};
    bool contains = a->kind == ATOM_COUNTRY && contains_place(b, a);
    doc_mention *m = new_mention(b, a->first, atom_end(a) - 1, kinds[a->kind], STR("name"));
    if (!m) return false;
    m->form = a->form;
    m->plural = a->plural;
    m->possessive = a->possessive;
    if (a->entity != AN_NONE) mention_identify(b->l, b->doc, m, a->entity);
    if (a->kind == ATOM_UNKNOWN) m->name = doc_slice(b->doc, m->span), m->actor_like = !thing_name(b, a), type_name(b, a, m);
    if (a->kind == ATOM_COUNTRY) {
        if (a->form == FORM_SEAT) m->sectors |= SECTOR(GOV);
        if (a->form != FORM_PEOPLE && (contains || follows_place_preposition(b, a))) m->actor_like = false;
    }
    if (a->form == FORM_ADJECTIVE && !m->possessive) m->modifier = true;
    if (is_supporter(b, a)) m->modifier = true, m->actor_like = false, m->rule = STR("supporter");
    return mention_code(b->l, b->doc, m);
}

/* A state or body that stands before a role. */
static bool state_before_role(const builder *b)
{
    const atom *a = atom_at(b, b->k), *next = atom_at(b, b->k + 1);
    if (!is_state(a) || !is_role(next) || next->kind == ATOM_COUNTERPART || is_supporter(b, a)) return false;
    if (a->kind == ATOM_COUNTRY && a->form == FORM_PEOPLE) return false;
    return state_gap(b, a, next->first);
}

/* "his Russian counterpart": a state between the pronoun and the word. */
static bool state_before_counterpart(const builder *b)
{
    const atom *a = atom_at(b, b->k), *next = atom_at(b, b->k + 1);
    return is_state(a) && next && next->kind == ATOM_COUNTERPART && next->first == atom_end(a);
}

static bool is_demonym(const builder *b, const atom *a)
{
    lex_hit hits[8];
    size_t length, n;
    if (!a || a->kind != ATOM_COUNTRY || a->possessive) return false;
    n = lex_match(b->l, b->doc->tokens.at + a->first, a->n, hits, 8, &length);
    while (n-- > 0)
        if (hits[n].form == FORM_ADJECTIVE) return true;
    return false;
}

/* A state that may share a role with the next one: "Russian and Ukrainian officials", "U.S. and Chinese officials". */
static bool may_share(const builder *b, const atom *a)
{
    if (is_demonym(b, a)) return true;
    return a && a->kind == ATOM_COUNTRY && a->form == FORM_NAME && !a->possessive &&
           (b->doc->tokens.at[a->first].flags & TOKEN_UPPER_ALL);
}

enum { MOST_SHARED = 8 };

/* The states before the last one of such a list: a mention each, of the role that stands at the end. Moves to the last. */
static bool emit_coordinated(builder *b)
{
    size_t from = b->k, last = b->k;
    while (last < from + MOST_SHARED && may_share(b, atom_at(b, last)) && is_demonym(b, atom_at(b, last + 1)) &&
           atom_at(b, last + 1)->first == past_joint(b, atom_end(atom_at(b, last))) &&
           atom_at(b, last + 1)->first > atom_end(atom_at(b, last)))
        last++;
    if (last == from) return true;
    b->k = last;
    const atom *role = atom_at(b, last + 1);
    if (!state_before_role(b) || !role->plural) { b->k = from; return true; }
    for (size_t i = from; i < last; i++) {
        const atom *a = atom_at(b, i);
        phrase p = {.first = a->first, .last = atom_end(a) - 1, .state = a, .roles = {role}, .n_roles = 1,
                    .rule = STR("state-shared-role")};
        if (!emit_role(b, &p)) return false;
        doc_mention *m = &b->doc->mentions.at[b->doc->mentions.n - 1];
        m->head = p.last;
        m->group = b->group = (uint32_t)(b->doc->mentions.n - 1 - (i - from));
    }
    return true;
}

static bool build_one(builder *b)
{
    if (!emit_coordinated(b)) return false;
    const atom *a = atom_at(b, b->k);
    phrase p = {.first = a->first, .last = atom_end(a) - 1, .possessive = a->possessive, .rule = STR("role")};
    if (state_before_role(b) || state_before_counterpart(b)) {
        p.state = a;
        p.rule = STR("state-role");
        b->k++;
    } else if (is_name(a)) {
        b->k++;
        if (!take_apposition(b, &p)) return emit_alone(b, a);
        p.name = a;
        p.rule = STR("name-apposition");
        return emit_role(b, &p);
    } else if (!is_role(a)) {
        b->k++;
        return emit_alone(b, a);
    }
    take_roles(b, &p);
    take_of(b, &p);
    take_name(b, &p);
    if (p.name) p.rule = STR("role-name");
    if (p.name && !p.state && !p.n_of && word_is(b, p.last + 1, "of")) take_of(b, &p);  /* "President Okello of Uganda" */
    if (p.n_of > 1) return emit_shared(b, &p);
    if (!emit_role(b, &p)) return false;
    b->doc->mentions.at[b->doc->mentions.n - 1].group = b->group;
    b->group = AN_NONE;
    return true;
}

bool phrase_build(const lex *l, an_doc *doc, uint32_t sentence, const atoms *found)
{
    const doc_sentence *s = &doc->sentences.at[sentence];
    builder b = {.l = l, .doc = doc, .sentence = sentence, .end = s->first_token + s->n_tokens, .found = found,
                 .group = AN_NONE};
    while (b.k < found->n)
        if (!build_one(&b)) return false;
    return true;
}
