/* Who somebody known is on the day of publication. Private to src/mention. */
#ifndef AN_MENTION_IDENTITY_H
#define AN_MENTION_IDENTITY_H

#include "lexicon/lexicon.h"

/* Fills name, id, role, country, sectors of a mention from a lexicon entity, as of the document's publication day. */
void mention_identify(const lex *l, const an_doc *doc, doc_mention *m, uint32_t entity);

/* Sets code from country (or the entity's own code) and sectors. False when memory is out. */
bool mention_code(const lex *l, an_doc *doc, doc_mention *m);

#endif
