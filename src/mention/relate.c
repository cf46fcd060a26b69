/*
 * How atoms hang together: by the dependency tree, whose relations inside a noun phrase lead to its head (nominal.h).
 *
 * Where capitals tell nothing (a shouted headline) the tree is not looked at: it rests on tags, which rest on capitals
 * and on sentences with verbs, and there it takes names for verbs and the other way round. What is left are
 * neighbours: atoms without a word between them. So it is in documents that come without trees.
 */
#include "mention/relate.h"

#include "mention/nominal.h"
#include "mention/recogniser.h"

static const doc_word *word(const builder *b, uint32_t token) { return &b->doc->words.at[token]; }

void relate_atoms(const an_doc *doc, atoms *found)
{
    for (size_t k = 0; k < found->n; k++) {
        atom *a = &found->at[k];
        a->top = nominal_top(doc, a->first, a->n);
        a->head = nominal_head(doc, a->top);
    }
}

static uint32_t after(const atom *a) { return atom_end(a) + a->possessive; }

static bool touch(const atom *a, const atom *c) { return after(a) == c->first; }

static bool capital_title(const builder *b, const atom *role)
{
    unsigned flags = b->doc->tokens.at[role->first].flags;
    return flags & TOKEN_UPPER_FIRST && !(flags & TOKEN_FIRST);
}

/* Brackets, quotes and dashes part what the tree may hold together. */
static bool parted(const builder *b, uint32_t from, uint32_t to)
{
    for (uint32_t i = from; i < to; i++) {
        const doc_token *t = &b->doc->tokens.at[i];
        if (t->flags & TOKEN_PUNCT && !(t->flags & TOKEN_GLUED && word_is(b, i, "-")) && !word_is(b, i, ","))
            return true;
    }
    return false;
}

/* What touches is one phrase where its form says so ("Iran's minister", "Iranian minister", "Iran Foreign
 * Minister"), whatever the tree makes of a sentence that may lack its verb. */
static bool must_be_same(const builder *b, const atom *a, const atom *c)
{
    if (!touch(a, c)) return false;
    if (a->possessive || (a->kind == ATOM_COUNTRY && a->form == FORM_ADJECTIVE) || capital_title(b, c)) return true;
    return (a->kind == ATOM_ORG || role_kind_is(b, a, ROLE_BODY)) && role_kind_is(b, c, ROLE_OFFICE);
}

/* "Iran's newly appointed and untested" before a role: words that only describe what is Iran's. */
static bool owned_gap(const builder *b, const atom *a, const atom *c)
{
    enum { MOST = 5 };
    if (!a->possessive || c->first < after(a) || c->first - after(a) > MOST) return false;
    for (uint32_t i = after(a); i < c->first; i++) {
        ud_upos upos = (ud_upos)word(b, i)->upos;
        bool joins = upos == UPOS_CCONJ && i + 1 < c->first;
        if (!joins && upos != UPOS_ADJ && upos != UPOS_ADV && upos != UPOS_NUM && word(b, i)->xpos != XPOS_VBN)
            return false;
    }
    return true;
}

bool relate_same(const builder *b, const atom *a, const atom *c)
{
    if (b->tree && owned_gap(b, a, c)) return true;
    if (!b->tree || must_be_same(b, a, c)) return touch(a, c);
    return a->head == c->head && !parted(b, after(a), c->first);
}

bool relate_heads(const builder *b, const atom *a)
{
    return b->tree ? atom_has(a, a->head) : !a->possessive && a->form != FORM_ADJECTIVE;
}

/* "of Chile", right behind: no other word could be meant. */
static bool right_behind(const builder *b, uint32_t at, const atom *a)
{
    if (!word_is(b, at, "of")) return false;
    return a->first == at + 1 + word_is(b, at + 1, "the");
}

static bool within(const phrase *p, uint32_t token)
{
    return token != AN_NONE && token >= p->first && token <= p->last;
}

/* "in Kenya", right behind. */
static bool right_in(const builder *b, uint32_t at, const atom *a)
{
    if (!is_state(a) || a->form == FORM_ADJECTIVE || !str_is(lex_table(b->l, "role-link", word_at(b, at)), "in"))
        return false;
    return a->first == at + 1 + word_is(b, at + 1, "the");
}

/* "ambassador to Kenya", right behind, also where the tree lets somebody recall the ambassador to Kenya. */
static bool right_to(const builder *b, const phrase *p, const atom *a)
{
    return in_table(b, "posted", p->last) && word_is(b, p->last + 1, "to") &&
           a->first == p->last + 2 + word_is(b, p->last + 2, "the");
}

/* "officials from Chile", right behind a subject: nothing else in its clause could be from there. */
static bool right_from(const builder *b, const phrase *p, const atom *a)
{
    const atom *role = p->roles[p->n_roles - 1];
    if (!word_is(b, p->last + 1, "from") || ud_base((ud_rel)word(b, role->top)->rel) != REL_NSUBJ) return false;
    return a->first == p->last + 2 + word_is(b, p->last + 2, "the");
}

an_str relate_link(const builder *b, const phrase *p, const atom *a)
{
    if (right_to(b, p, a)) return STR("to");
    if (right_behind(b, p->last + 1, a)) return STR("of");
    if (right_in(b, p->last + 1, a)) return STR("in");
    if (!b->tree) return (an_str){0};
    if (right_from(b, p, a)) return STR("from");
    ud_rel rel = ud_base((ud_rel)word(b, a->head)->rel);
    uint32_t preposition = rel == REL_NMOD || rel == REL_OBL ? nominal_case(b->doc, a->head) : AN_NONE;
    if (preposition == AN_NONE || preposition <= p->last || preposition > a->first) return (an_str){0};
    if (!within(p, word(b, a->head)->head)) return (an_str){0};
    return lex_table(b->l, "role-link", word_at(b, preposition));
}

/* Words between a title and a name that belong to either: "defence minister, 54-year-old Okello", "Gen. Mr. Okello". */
static bool name_gap(const builder *b, const phrase *p, const atom *name)
{
    uint32_t at = p->last + 1;
    if (word_is(b, at, ",")) at++;
    for (; at < name->first; at++) {
        if (in_table(b, "honorific", at)) continue;
        if (!b->tree || b->doc->tokens.at[at].flags & TOKEN_PUNCT || in_table(b, "function-word", at)) return false;
        if (nominal_head(b->doc, at) != name->head) return false;
    }
    return at == name->first;
}

/* The phrase and the name hang on each other, in the one way or the other. */
static bool hang_together(const builder *b, const phrase *p, const atom *role, const atom *name, bool comma)
{
    bool apposed = word(b, name->top)->rel == REL_APPOS && within(p, word(b, name->top)->head);
    bool reversed = word(b, role->top)->rel == REL_APPOS && atom_has(name, word(b, role->top)->head);
    if (comma) return apposed || reversed;
    if (apposed || reversed || role->head == name->head) return true;
    return nominal_names(b->doc, name->top) && within(p, word(b, name->top)->head);
}

static bool has_type(const builder *b, const atom *a, name_type type)
{
    const doc_name *name = a->kind == ATOM_UNKNOWN ? names_over(b->doc, atom_end(a) - 1) : NULL;
    return name && name->type == type;
}

bool relate_body(const builder *b, const atom *a) { return a->body || has_type(b, a, NAME_ORG); }

bool relate_person(const builder *b, const atom *a) { return a->kind == ATOM_PERSON || has_type(b, a, NAME_PERSON); }

bool relate_behind(const builder *b, const phrase *p, const atom *a)
{
    return a->kind == ATOM_COUNTRY && a->form == FORM_NAME && !a->possessive && right_behind(b, p->last + 1, a);
}

bool relate_listed(const builder *b, uint32_t from, uint32_t to)
{
    for (uint32_t i = from; b->tree && i < to; i++)
        if (word(b, i)->upos == UPOS_CCONJ) return true;
    return false;
}

bool relate_followed(const builder *b, const atom *state)
{
    const atom *next = state + 1;
    if (state->possessive || state->form == FORM_ADJECTIVE || next >= b->found->at + b->found->n) return false;
    return is_name(next) && touch(state, next) && !has_type(b, next, NAME_ORG);
}

/* "told the minister Okello would resign": the one is told, the other resigns. */
static bool two_clauses(const builder *b, const atom *role, const atom *name)
{
    ud_rel first = ud_base((ud_rel)word(b, role->head)->rel), second = ud_base((ud_rel)word(b, name->top)->rel);
    return (first == REL_OBJ || first == REL_IOBJ || first == REL_OBL) && second == REL_NSUBJ;
}

/* ", Bahram Sattari," behind a role: set off on both sides. */
static bool set_off(const builder *b, const atom *name)
{
    uint32_t next = atom_end(name);
    return next >= b->end || b->doc->tokens.at[next].flags & TOKEN_PUNCT;
}

bool relate_named(const builder *b, const phrase *p, const atom *name)
{
    const atom *role = p->roles[0], *last = p->roles[p->n_roles - 1];
    bool comma = word_is(b, p->last + 1, ",");
    if (!name_gap(b, p, name)) return false;
    bool unmanned = role_kind_is(b, role, ROLE_BODY) || role_kind_is(b, role, ROLE_THING);
    if (comma && unmanned && relate_person(b, name)) return false;
    if (!b->tree) return !comma;
    if (hang_together(b, p, last, name, comma)) return true;
    return comma ? set_off(b, name) : !two_clauses(b, last, name);
}

/* ", 54, the" or ", a" right before an atom. */
static bool opens_apposition(const builder *b, uint32_t at, const atom *a)
{
    if (b->doc->tokens.at[at].flags & TOKEN_NUMBER && word_is(b, at + 1, ",")) at += 2;
    if (word_is(b, at, "the") || word_is(b, at, "a") || word_is(b, at, "an")) at++;
    return at == a->first;
}

bool relate_apposed(const builder *b, const atom *name, const atom *a, bool *certain)
{
    uint32_t comma = atom_end(name);
    if (!b->tree || !word_is(b, comma, ",")) return false;
    *certain = word(b, a->head)->rel == REL_APPOS && atom_has(name, word(b, a->head)->head);
    return *certain || opens_apposition(b, comma + 1, a);
}

bool relate_supports(const builder *b, const atom *a)
{
    uint32_t i = atom_end(a);
    if (i + 1 >= b->end || !word_is(b, i, "-") || !(b->doc->tokens.at[i].flags & TOKEN_GLUED)) return false;
    return in_table(b, "supporter", i + 1);
}

uint32_t relate_past_joint(const builder *b, uint32_t at)
{
    uint32_t next = word_is(b, at, ",") ? at + 1 : at;
    return word_is(b, next, "and") ? next + 1 : next;
}

bool relate_joined(const builder *b, const atom *a, const atom *c)
{
    uint32_t at = relate_past_joint(b, after(a));
    return at > after(a) && at == c->first;
}
