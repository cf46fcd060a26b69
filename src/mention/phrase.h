/* Phrases: atoms joined to mentions. Private to src/mention. */
#ifndef AN_MENTION_PHRASE_H
#define AN_MENTION_PHRASE_H

#include "mention/atoms.h"

/* Appends the mentions of one sentence to doc->mentions; plain: its capitals tell names from other words. False when
 * memory is out. */
bool phrase_build(const lex *l, an_doc *doc, uint32_t sentence, bool plain, atoms *found);

#endif
