/* The document's text from the input's text, as the record format defines it. */
#ifndef AN_READ_NORMAL_H
#define AN_READ_NORMAL_H

#include "base/doc.h"

/*
 * Sets doc->text: a byte-order mark in front removed, CRLF and CR to LF, each maximal invalid UTF-8 subsequence to one
 * U+FFFD (added to doc->replaced). Nothing else is cut or moved; NUL is a character like another. AN_SKIP when the
 * result would not fit a span, AN_NOMEM.
 */
an_status normal_text(an_doc *doc, an_str input, an_error *error);

#endif
