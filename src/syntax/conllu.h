/*
 * CoNLL-U (universaldependencies.org/format.html): gold tokens in, analyses out.
 *
 * Reading takes forms, SpaceAfter and multi-word tokens, and leaves annotation alone: the document comes out as `text`
 * would leave it, with the file's own sentences and tokens. Writing gives every sentence with its words; a word that is
 * part of a multi-word token (TOKEN_CONTRACTED) stands under its range.
 */
#ifndef AN_SYNTAX_CONLLU_H
#define AN_SYNTAX_CONLLU_H

#include "base/doc.h"

/* Takes sentences off *rest up to the next "# newdoc" (or the end) into a new document. AN_END: none left. AN_FORMAT: a
 * line is bad; *line counts lines, from 0 before the first call. The caller frees the document. */
an_status conllu_next(an_str *rest, uint32_t *line, an_doc **out, an_error *error);

/* Every sentence; columns DEPS and, but for SpaceAfter, MISC stay empty. AN_USAGE when the document was not parsed. */
an_status conllu_write(const an_doc *doc, an_sink sink, an_error *error);

#endif
