/* Atoms: the pieces that mentions are built from. Private to src/mention. */
#ifndef AN_MENTION_ATOMS_H
#define AN_MENTION_ATOMS_H

#include "mention/mention.h"

typedef enum { ATOM_COUNTRY, ATOM_ORG, ATOM_PERSON, ATOM_ROLE, ATOM_UNKNOWN, ATOM_PRONOUN, ATOM_COUNTERPART } atom_kind;

typedef struct atom {
    atom_kind kind;
    uint32_t first, n;     /* tokens of the document */
    uint32_t entity;       /* AN_NONE for unknown names and pronouns */
    name_form form;
    bool plural, possessive;
    bool body;           /* an unknown name that another state's public body has */
    an_str pronoun;        /* value in table:pronoun */
    uint32_t top, head;    /* of a sentence with a tree: what the atom hangs by, and the head of its noun phrase */
} atom;

typedef ARRAY(atom) atoms;

/* Whether capitals tell names from other words in a sentence. In a shouted one they do not. */
bool atoms_plain(const lex *l, const an_doc *doc, const doc_sentence *s);

/* The atoms of one sentence, left to right; plain: its capitals tell. False when memory is out. */
bool atoms_find(const lex *l, const an_doc *doc, const doc_sentence *s, bool plain, atoms *out);

/* Whether the token is 's or ' after a word. */
bool token_is_possessive(const an_doc *doc, uint32_t token);

#endif
