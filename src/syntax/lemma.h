/* A word's lemma: the edit its Penn tag and its ending call for, or the word itself when it is an exception. */
#ifndef AN_SYNTAX_LEMMA_H
#define AN_SYNTAX_LEMMA_H

#include "syntax/image.h"

/* p == NULL: memory is out. A view of the document where nothing changes. */
an_str lemma_of(const syntax_model *m, an_doc *doc, uint32_t token, ud_xpos xpos);

#endif
