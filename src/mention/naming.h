/* Later, shorter names. Private to src/mention. */
#ifndef AN_MENTION_NAMING_H
#define AN_MENTION_NAMING_H

#include "base/map.h"
#include "mention/mention.h"

/* Names met so far, by their last and first words. */
typedef struct naming { map last, first; } naming;

/* Remembers who is named by mention i, and links a later, shorter name to the full one. False when memory is out. */
bool naming_link(const lex *l, an_doc *doc, uint32_t i, naming *n);
void naming_release(naming *n);

#endif
