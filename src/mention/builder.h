/* Mentions in the making. Private to src/mention. */
#ifndef AN_MENTION_BUILDER_H
#define AN_MENTION_BUILDER_H

#include "base/str.h"
#include "mention/atoms.h"

typedef struct builder {
    const lex *l;
    an_doc *doc;
    uint32_t sentence, end;    /* end: token after the sentence */
    const atoms *found;
    bool tree;                 /* the sentence has a tree to go by; else neighbours alone */
    size_t k;                  /* next atom */
    uint32_t group;            /* of a coordination whose last member is to come, or AN_NONE */
    const atom *owner;         /* the state of the office just built, which the next one of its list may share */
    uint32_t owned;            /* and that office's token */
} builder;

enum { MOST_ROLES = 4, MOST_STATES = 8 };

/* The parts of one noun phrase that names somebody. */
typedef struct phrase {
    uint32_t first, last;           /* tokens, last inclusive */
    const atom *state, *name;
    const atom *roles[MOST_ROLES]; uint32_t n_roles;
    uint32_t inner;                 /* how many of them, at the end, are those of a body it is an office of */
    const atom *of[MOST_STATES]; uint32_t n_of;
    const atom *beside;             /* "police in Kenya" */
    const atom *lender;             /* state of an office beside it in a list: "Kenya's president and army chief" */
    bool possessive;
    an_str rule;
} phrase;

static inline const atom *atom_at(const builder *b, size_t k) { return k < b->found->n ? &b->found->at[k] : NULL; }
static inline uint32_t atom_end(const atom *a) { return a->first + a->n; }
static inline bool atom_has(const atom *a, uint32_t token) { return token >= a->first && token < atom_end(a); }

static inline bool is_name(const atom *a) { return a && (a->kind == ATOM_PERSON || a->kind == ATOM_UNKNOWN); }
static inline bool is_state(const atom *a) { return a && (a->kind == ATOM_COUNTRY || a->kind == ATOM_ORG); }
static inline bool is_role(const atom *a) { return a && (a->kind == ATOM_ROLE || a->kind == ATOM_COUNTERPART); }

static inline bool role_kind_is(const builder *b, const atom *a, role_kind kind)
{
    return a->kind == ATOM_ROLE && a->entity != AN_NONE && lex_entity_at(b->l, a->entity).role_kind == kind;
}

static inline an_str word_at(const builder *b, uint32_t token)
{
    return token < b->end ? b->doc->tokens.at[token].folded : (an_str){0};
}

static inline bool word_is(const builder *b, uint32_t token, const char *word)
{
    return str_is(word_at(b, token), word);
}

static inline bool in_table(const builder *b, const char *table, uint32_t token)
{
    return token < b->end && lex_table(b->l, table, word_at(b, token)).p;
}

static inline void phrase_cover(phrase *p, const atom *a)
{
    if (a->first < p->first) p->first = a->first;
    if (atom_end(a) - 1 > p->last) p->last = atom_end(a) - 1;
    p->possessive = a->possessive;
}

#endif
