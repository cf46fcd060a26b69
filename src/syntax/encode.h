/* The network from words to states, over a batch of units. */
#ifndef AN_SYNTAX_ENCODE_H
#define AN_SYNTAX_ENCODE_H

#include "syntax/scratch.h"

/* Fills s->input for one word. */
void encode_word(const syntax_model *m, const an_doc *doc, uint32_t token, bool first, uint8_t *x);

/* Fills s->states of every layer from s->input. Units are sorted, longest first; words lie unit after unit. */
void encode_run(const syntax_model *m, syntax_scratch *s, const unit *units, uint32_t n);

#endif
