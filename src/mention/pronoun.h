/* Singular pronouns. Private to src/mention. */
#ifndef AN_MENTION_PRONOUN_H
#define AN_MENTION_PRONOUN_H

#include "mention/mention.h"

/* Links a pronoun of one person ("he", "hers"), of a state or body ("it", "its"), or of several ("they": plural.h). */
void pronoun_link(const lex *l, an_doc *doc, uint32_t i);

#endif
