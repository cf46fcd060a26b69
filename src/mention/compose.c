/*
 * Who a phrase is, from its parts: the first role names it and all of them lend their sectors; a name says who it is;
 * the state or body beside or behind the role lends country, sectors and the code of an organisation.
 */
#include "mention/compose.h"

#include "mention/identity.h"

static an_span span_of(const builder *b, uint32_t first, uint32_t last)
{
    return (an_span){b->doc->tokens.at[first].span.begin, b->doc->tokens.at[last].span.end};
}

doc_mention *compose_new(builder *b, uint32_t first, uint32_t last, mention_kind kind, an_str rule)
{
    doc_mention *m = array_push(&b->doc->mentions);
    if (!m) return NULL;
    *m = (doc_mention){.span = span_of(b, first, last), .sentence = b->sentence, .first_token = first,
                       .n_tokens = last - first + 1, .head = last, .kind = kind, .entity = AN_NONE,
                       .antecedent = AN_NONE, .members = {AN_NONE, AN_NONE}, .group = AN_NONE,
                       .actor_like = true, .rule = rule};
    return m;
}

/* ---- roles ---- */

/* "former", "ousted" in front of a role, with other words of the phrase between them. */
static bool is_former(const builder *b, const atom *role)
{
    for (uint32_t i = role->first, words = 0; i-- > 0 && words < 8; words++) {
        if (b->doc->tokens.at[i].sentence != b->sentence || b->doc->tokens.at[i].flags & TOKEN_PUNCT) return false;
        if (!in_table(b, "former", i)) continue;
        if (!b->tree) return words < 3;
        uint32_t head = b->doc->words.at[i].head;
        return head == role->top || head == role->head || words < 3;
    }
    return false;
}

/* "100 police", "several marines" are many, whatever the form of the word. */
static bool is_counted(const builder *b, const atom *role)
{
    if (!b->tree || !role->first) return false;
    const doc_word *w = &b->doc->words.at[role->first - 1];
    return w->rel == REL_NUMMOD && w->head == role->top && !word_is(b, role->first - 1, "one") &&
           !word_is(b, role->first - 1, "1");
}

/* A police van is a van. It does nothing, unless somebody's who does it. */
static void name_thing(builder *b, doc_mention *m, const phrase *p)
{
    const atom *last = p->roles[p->n_roles - 1 - p->inner];
    if (!role_kind_is(b, last, ROLE_THING)) return;
    m->thing = true;
    m->role = lex_entity_at(b->l, last->entity).name;
    m->actor_like = p->state || p->n_of || !b->tree || b->doc->words.at[last->top].rel != REL_NSUBJ;
}

static void describe_role(builder *b, doc_mention *m, const phrase *p)
{
    sector_set sectors = 0;
    for (uint32_t i = 0; i < p->n_roles; i++) {
        if (i + p->inner < p->n_roles) m->plural |= p->roles[i]->plural || is_counted(b, p->roles[i]);
        if (p->roles[i]->entity == AN_NONE) continue;
        lex_entity e = lex_entity_at(b->l, p->roles[i]->entity);
        sectors |= e.sectors;
        if (!m->role.p) m->role = e.name;
        if (!m->country.p) m->country = e.country;
    }
    name_thing(b, m, p);
    if (is_former(b, p->roles[0])) m->sectors = SECTOR(ELI);
    else if (sectors) m->sectors = sectors;
}

static void describe_name(builder *b, doc_mention *m, const phrase *p)
{
    if (p->name->kind == ATOM_PERSON) mention_identify(b->l, b->doc, m, p->name->entity);
    else m->name = doc_slice(b->doc, span_of(b, p->name->first, atom_end(p->name) - 1));
    m->head = atom_end(p->name) - 1;
}

/* ---- states and bodies ---- */

/* Country and sectors that a state, body or seat of government lends to a role beside it. */
static void lend(builder *b, doc_mention *m, const atom *state, bool bodies)
{
    lex_entity e = lex_entity_at(b->l, state->entity);
    if (e.country.p) m->country = e.country;
    if (state->kind == ATOM_ORG && bodies) m->sectors |= e.sectors;
    if (state->form == FORM_SEAT) m->sectors |= SECTOR(GOV);
}

/* An organisation beside a role ("UN Secretary-General") lends its own code. */
static void lend_entity(builder *b, doc_mention *m, const atom *state)
{
    if (state->kind == ATOM_ORG && m->entity == AN_NONE && lex_entity_at(b->l, state->entity).code.p)
        m->entity = state->entity;
}

static void lend_all(builder *b, doc_mention *m, const phrase *p)
{
    bool empty = m->sectors == 0;
    if (p->state) lend(b, m, p->state, empty), lend_entity(b, m, p->state);
    if (p->n_of) lend(b, m, p->of[0], empty), lend_entity(b, m, p->of[0]);
    if (m->country.p || p->state || p->n_of) return;
    if (p->lender) {
        lend(b, m, p->lender, empty);
        m->rule = STR("role-in-list");
    } else if (p->beside) {
        m->country = lex_entity_at(b->l, p->beside->entity).country;
        m->rule = STR("role-in-place");
    }
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
        if (!role_kind_is(b, p->roles[i], ROLE_PEOPLE)) return;
    m->entity = body->entity;
    m->id = group.id;
    m->name = group.name;
    m->wikidata = group.wikidata;
    m->sectors |= group.sectors;
}

/* An official of a rebel group or party is that group's and no government's. */
static void be_partisan(builder *b, doc_mention *m, const phrase *p)
{
    const atom *body = body_of(p);
    if (!body || body->kind != ATOM_ORG) return;
    lex_entity group = lex_entity_at(b->l, body->entity);
    if (group.kind == LEX_GROUP && group.sectors && m->entity == AN_NONE && m->sectors & SECTOR(GOV))
        m->sectors = (m->sectors & ~SECTOR(GOV)) | group.sectors;
}

static bool serves_body(const builder *b, const phrase *p)
{
    const atom *body = body_of(p);
    return body && body->kind == ATOM_ORG && !lex_entity_at(b->l, body->entity).country.p;
}

/* A person who holds an office of an organisation is coded under it: NATO's secretary-general is IGONATGOV. */
static bool code_in_body(builder *b, doc_mention *m, const atom *body)
{
    bool serves = body && body->kind == ATOM_ORG && !m->country.p;
    an_str root = serves ? lex_entity_at(b->l, body->entity).code : (an_str){0};
    if (!root.p) return mention_code(b->l, b->doc, m);
    m->code = sectors_code(&b->doc->arena, root, m->sectors);
    return m->code.p != NULL;
}

/* ---- the mention ---- */

static uint32_t head_of(const phrase *p)
{
    return (p->name ? atom_end(p->name) : atom_end(p->roles[p->n_roles - 1 - p->inner])) - 1;
}

bool compose_role(builder *b, const phrase *p)
{
    bool borrowed = p->n_roles && p->roles[0]->kind == ATOM_COUNTERPART;
    mention_kind kind = borrowed ? MENTION_DESCRIPTION : p->name ? MENTION_UNKNOWN : MENTION_ROLE;
    doc_mention *m = compose_new(b, p->first, p->last, kind, p->rule);
    if (!m) return false;
    m->head = head_of(p);
    if (p->name) describe_name(b, m, p);
    if (serves_body(b, p)) m->country = m->role = (an_str){0}, m->sectors = 0;  /* not the office known otherwise */
    if (p->n_roles) describe_role(b, m, p);
    lend_all(b, m, p);
    if (p->n_roles) be_group(b, m, p), be_partisan(b, m, p);
    m->possessive = p->possessive;
    return code_in_body(b, m, body_of(p));
}
