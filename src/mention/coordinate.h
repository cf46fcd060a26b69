/* Lists of states that share a role. Private to src/mention. */
#ifndef AN_MENTION_COORDINATE_H
#define AN_MENTION_COORDINATE_H

#include "mention/builder.h"

/* "Russian and Turkish presidents": builds a mention for each state but the last, whose role is still to come, and
 * moves to that one. Nothing happens where no such list begins. False when memory is out. */
bool coordinate_states(builder *b);

/* "of Chile, Peru and of Bolivia": takes the states of such a list into the phrase, from the next atom on. */
void coordinate_of(builder *b, phrase *p);

/* "the foreign ministers of Chile and Peru": a mention for each, sharing the role. */
bool coordinate_shared(builder *b, const phrase *p);

/* "Presidents Okello and Salas": builds the names after a plural role, each with the role; those whose states are as
 * many and stand before ("the Kenyan and Peruvian presidents") have theirs. False when memory is out. */
bool coordinate_names(builder *b, const phrase *p, size_t first_state, size_t n_states);

/* The state of an office that another office in the same list has: "Kenya's president and army chief", "the
 * president and army chief of Kenya"; or NULL. */
const atom *coordinate_owner(const builder *b, const phrase *p);

#endif
