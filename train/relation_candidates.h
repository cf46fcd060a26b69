/* Candidates of a labelled text: what the rules propose, and what the gold says of each. */
#ifndef TRAIN_RELATION_CANDIDATES_H
#define TRAIN_RELATION_CANDIDATES_H

#include "base/doc.h"
#include "base/jsonin.h"

/* A gold event, spans in bytes of the text; an empty trigger where none is given. */
typedef struct labelled { an_str cameo, type; an_span trigger; an_spans actors, recipients; bool optional; } labelled;

/* The events of a packed gold document, in the reader's arena; *n of them. NULL after a problem, or when there are none. */
const labelled *labelled_read(json_reader *r, const json_t *document, an_str text, size_t *n);

/* The gold event that a candidate of the coded document is: one whose trigger it shares, else one of its type that shares a
 * participant; NULL when it is none. */
const labelled *labelled_match(const labelled *at, size_t n, const an_doc *doc, const doc_event *candidate);

#endif
