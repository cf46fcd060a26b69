/* Noun phrases as the dependency tree has them. Private to src/mention. */
#ifndef AN_MENTION_NOMINAL_H
#define AN_MENTION_NOMINAL_H

#include "base/doc.h"

/* Of some neighbouring tokens the one whose head lies outside: what the others hang on. */
uint32_t nominal_top(const an_doc *doc, uint32_t first, uint32_t n);

/*
 * The head of the noun phrase that a token describes or is part of: "police" for "Kenyan", "Kenya" and "Uganda" in
 * "Kenyan police", "Kenya's police" and "Kenya and Uganda's police"; a head is its own. What follows the head ("of
 * Kenya", an apposition) is not part of it.
 */
uint32_t nominal_head(const an_doc *doc, uint32_t token);

/* The preposition of a phrase's head, that of the first of its list where it has none of its own; or AN_NONE. */
uint32_t nominal_case(const an_doc *doc, uint32_t head);

/* Whether a word hangs on another as a name or title does: "President" and "Okello", "the minister, Okello". */
bool nominal_names(const an_doc *doc, uint32_t token);

#endif
