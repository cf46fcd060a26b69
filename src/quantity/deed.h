/* Words that say what happened to somebody, and to whom. Private to src/quantity. */
#ifndef AN_QUANTITY_DEED_H
#define AN_QUANTITY_DEED_H

#include "quantity/view.h"

typedef struct deed {
    an_str what;
    uint32_t whom;     /* head of the phrase of those counted */
    bool total;        /* a sum of what is told so far */
    bool counted_only; /* the phrase counts by its number alone: "six deaths" */
} deed;

/* What a word says of whom; false when it says nothing of the kind, or that it did not happen. */
bool deed_at(const view *v, uint32_t token, deed *out);

#endif
