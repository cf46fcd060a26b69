/* Links between mentions of one document. Private to src/mention. */
#ifndef AN_MENTION_LINK_H
#define AN_MENTION_LINK_H

#include "mention/mention.h"

/* Sets antecedents and copies identity along them. False when memory is out. */
bool link_mentions(const lex *l, an_doc *doc);

#endif
