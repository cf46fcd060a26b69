/* Phrases that stand for somebody named before. Private to src/mention. */
#ifndef AN_MENTION_DESCRIBE_H
#define AN_MENTION_DESCRIBE_H

#include "mention/mention.h"

/* Puts the descriptions of a sentence ("both sides", "the country") among its mentions, the first of which is number
 * `first`. False when memory is out. */
bool describe_find(const lex *l, an_doc *doc, uint32_t sentence, uint32_t first);

/* Links mention i when it is such a description, or a role that one named before holds ("the president"). */
void describe_link(const lex *l, an_doc *doc, uint32_t i);

#endif
