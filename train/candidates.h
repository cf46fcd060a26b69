/* Candidates of a labelled text: what the rules propose, and what the gold says of each. */
#ifndef TRAIN_CANDIDATES_H
#define TRAIN_CANDIDATES_H

#include "base/doc.h"
#include "base/jsonin.h"
#include "annals.h"

/* A gold event, spans in bytes of the text; an empty trigger where none is given. */
typedef struct labelled { an_str cameo, type; an_span trigger; an_spans actors, recipients; bool optional; } labelled;

/* The events of a packed gold document, in the reader's arena; *n of them. NULL after a problem, or when there are none. */
const labelled *labelled_read(json_reader *r, const json_t *document, an_str text, size_t *n);

/* What is done with a coded document and its gold events. */
typedef an_status labelled_use(void *context, an_doc *doc, const labelled *gold, size_t n, an_error *error);

/* Reads a packed gold document with its text from a line, codes it and hands both over. */
an_status labelled_code(an_worker *worker, an_str line, labelled_use *use, void *context, an_error *error);

/* Hands over each line of a file that is not empty; says on standard error in which one the first failure is. */
an_status labelled_lines(const char *path, an_status use(void *context, an_str line, an_error *error), void *context, an_error *error);

/* The gold event that a candidate of the coded document is: one whose trigger it shares, else one of its type that shares a
 * participant; NULL when it is none. *by_trigger: which of the two. */
const labelled *labelled_match(const labelled *at, size_t n, const an_doc *doc, const doc_event *candidate, bool *by_trigger);

#endif
