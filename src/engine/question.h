/* A question of `annals relate`, read from a line of JSON. Private to src/engine and train. */
#ifndef AN_ENGINE_QUESTION_H
#define AN_ENGINE_QUESTION_H

#include "base/jsonin.h"
#include "event/relation_feature.h"

/* Reads "source" and "target", a span of code points, a list of spans, or nothing, and "trigger", a span or nothing.
 * Spans go into the reader's arena. */
void question_read(relation_question *out, json_reader *r, const json_t *object, an_str text);

/* Reads a line as a document, ready to be coded, with its question. AN_SKIP: the line is no question. */
an_status question_line(relation_question *out, an_doc *doc, an_str line, an_error *error);

#endif
