/* Trees as pictures: one Graphviz digraph a sentence. */
#ifndef AN_SYNTAX_DOT_H
#define AN_SYNTAX_DOT_H

#include "base/doc.h"

/* AN_USAGE when the document was not parsed; AN_IO or AN_FULL when the sink fails. */
an_status dot_write(const an_doc *doc, an_sink sink, an_error *error);

#endif
