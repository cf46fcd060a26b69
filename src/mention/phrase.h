/* Phrases: atoms joined to mentions. Private to src/mention. */
#ifndef AN_MENTION_PHRASE_H
#define AN_MENTION_PHRASE_H

#include "mention/atoms.h"

/* Appends the mentions of one sentence to doc->mentions. False when memory is out. */
bool phrase_build(const lex *l, an_doc *doc, uint32_t sentence, const atoms *found);

/* Fills name, id, role, country, sectors of a mention from a lexicon entity, as of the document's publication day. */
void mention_identify(const lex *l, const an_doc *doc, doc_mention *m, uint32_t entity);

/* Sets code from country (or the entity's own code) and sectors. False when memory is out. */
bool mention_code(const lex *l, an_doc *doc, doc_mention *m);

#endif
