/* Numbers as a text writes them. Private to src/quantity. */
#ifndef AN_QUANTITY_NUMBER_H
#define AN_QUANTITY_NUMBER_H

#include "lexicon/lexicon.h"

typedef struct number {
    uint32_t first, end;  /* tokens, what bounds the number included */
    int64_t min, max;
    bool has_max;
    an_str unit;          /* of money: ISO 4217; else absent */
} number;

/* The number that a token is part of, read from its start within the sentence; false when it is none that counts. */
bool number_at(const lex *l, const an_doc *doc, uint32_t token, number *out);

#endif
