/* A document from one line of JSON. */
#ifndef AN_READ_RECORD_H
#define AN_READ_RECORD_H

#include "base/doc.h"

/*
 * Fills a new document's fields from a JSON object: text (required), id, title, published (or date), url, source, lang;
 * null is absent, other fields are ignored. *bad is a publication date that makes no day, or absent. AN_SKIP with the
 * reason, and error->position counted from the line's start, when the line is no such object; AN_NOMEM.
 */
an_status record_read(an_doc *doc, an_str line, an_str *bad, an_error *error);

#endif
