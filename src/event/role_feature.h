/*
 * Who is who in an event: what the model of roles sees of a candidate event and a mention of its sentence, as hashed
 * features. Shared with train/fit-roles; private to both.
 *
 * The path between predicate and argument, its lexicalised forms and the frame's own choice are the features of semantic
 * role labelling (Gildea & Jurafsky, Computational Linguistics 28, 2002).
 */
#ifndef AN_EVENT_ROLE_FEATURE_H
#define AN_EVENT_ROLE_FEATURE_H

#include "event/linear.h"

enum { ROLE_FEATURES = 256 };

/* The classes of the model, by name; of an event that all sides do together everybody is an actor. */
#define ROLE_ACTOR "actor"
#define ROLE_RECIPIENT "recipient"

/* Hashes of the features of a mention as a participant of an event; returns their number, at most ROLE_FEATURES. The
 * mention stands in the event's sentence. */
uint32_t role_features(const an_doc *doc, const doc_event *e, uint32_t mention, uint64_t *out);

#endif
