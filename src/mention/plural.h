/* Pronouns of several. Private to src/mention. */
#ifndef AN_MENTION_PLURAL_H
#define AN_MENTION_PLURAL_H

#include "mention/mention.h"

/* Links "they", "their" to whom they stand for, if that is certain enough. */
void plural_link(const lex *l, an_doc *doc, uint32_t i);

#endif
