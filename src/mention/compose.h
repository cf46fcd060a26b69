/* From the parts of a phrase to a mention. Private to src/mention. */
#ifndef AN_MENTION_COMPOSE_H
#define AN_MENTION_COMPOSE_H

#include "mention/builder.h"

/* Appends an empty mention over tokens first to last; NULL when memory is out. */
doc_mention *compose_new(builder *b, uint32_t first, uint32_t last, mention_kind kind, an_str rule);

/* Appends the mention of a phrase with roles, or of a name that a state lends its country. False when memory is out. */
bool compose_role(builder *b, const phrase *p);

#endif
