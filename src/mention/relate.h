/* How the atoms of a sentence hang together. Private to src/mention. */
#ifndef AN_MENTION_RELATE_H
#define AN_MENTION_RELATE_H

#include "mention/builder.h"

/* Fills top and head of the atoms of a sentence that has a tree. */
void relate_atoms(const an_doc *doc, atoms *found);

/* Whether two atoms describe, or are, the head of the same noun phrase. */
bool relate_same(const builder *b, const atom *a, const atom *c);

/* Whether an atom is the head of its noun phrase, and not a word that describes another. */
bool relate_heads(const builder *b, const atom *a);

/* What ties the noun phrase of an atom to the phrase before it, as a value of table:role-link; absent: nothing. */
an_str relate_link(const builder *b, const phrase *p, const atom *a);

/* Whether a name is that of who the phrase describes: "President" "Okello"; "the minister", "Okello". */
bool relate_named(const builder *b, const phrase *p, const atom *name);

/* Whether an atom opens an apposition to a name; not certain where only its place says so: then it has to be set off
 * behind too. */
bool relate_apposed(const builder *b, const atom *name, const atom *a, bool *certain);

/* "of Chile" right behind the phrase. */
bool relate_behind(const builder *b, const phrase *p, const atom *a);

/* Whether a conjunction stands among some tokens. */
bool relate_listed(const builder *b, uint32_t from, uint32_t to);

/* Whether a name is a person's. */
bool relate_person(const builder *b, const atom *a);

/* Whether an atom is an unknown name that is taken for a body's. */
bool relate_body(const builder *b, const atom *a);

/* Whether a state has the name of whom an office of it is held by right behind it: "president of Chile Raul Salas". */
bool relate_followed(const builder *b, const atom *state);

/* "U.S.-backed": who backs is not who acts. */
bool relate_supports(const builder *b, const atom *a);

/* The token after a comma, "and" or ", and" that joins two members of a list; at itself when none stands there. */
uint32_t relate_past_joint(const builder *b, uint32_t at);

/* Whether nothing but a comma, "and" or both stands between two atoms. */
bool relate_joined(const builder *b, const atom *a, const atom *c);

#endif
