/* Links between mentions of one document. Private to src/mention. */
#ifndef AN_MENTION_LINK_H
#define AN_MENTION_LINK_H

#include "mention/mention.h"

/* Sets antecedents and copies identity along them. False when memory is out. */
bool link_mentions(const lex *l, an_doc *doc);

/* Whether a mention is one person. */
bool link_is_person(const lex *l, const an_doc *doc, const doc_mention *m);

/* Copies who it is from one mention to another. */
void link_identity(doc_mention *to, const doc_mention *from);

#endif
