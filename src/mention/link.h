/* Links between mentions of one document. Private to src/mention. */
#ifndef AN_MENTION_LINK_H
#define AN_MENTION_LINK_H

#include "mention/mention.h"

/* Sets antecedents and copies identity along them. False when memory is out. */
bool link_mentions(const lex *l, an_doc *doc);

/* Whether a mention is one person. */
bool link_is_person(const lex *l, const an_doc *doc, const doc_mention *m);

/* Whether the role a mention goes by is a body's: "police", "party". */
bool link_is_body(const lex *l, const an_doc *doc, const doc_mention *m);

/* "Chile and Peru", and no third before them. */
bool link_coordinated(const an_doc *doc, const doc_mention *a, const doc_mention *b);

/* Makes mention `to` (AN_NONE: nothing is done) the antecedent of mention i. */
void link_to(an_doc *doc, uint32_t i, uint32_t to, an_str rule);

/* The token that a name which stands in the text begins with; the mention's last where the name is none of the
 * text's. */
uint32_t link_first_of_name(const an_doc *doc, const doc_mention *m);

/* Copies who it is from one mention to another. */
void link_identity(doc_mention *to, const doc_mention *from);

#endif
