/* How many a noun phrase tells of. Private to src/quantity. */
#ifndef AN_QUANTITY_PHRASE_H
#define AN_QUANTITY_PHRASE_H

#include "quantity/view.h"

typedef struct amount {
    int64_t min, max;
    bool has_max;
    uint32_t first, end;  /* tokens that tell it */
} amount;

/* What may be counted: things as well as people; one that stands without a number ("a soldier"). */
typedef struct counting { bool things, single; } counting;

/* The number of the phrase that a word heads, with what is coordinated; false when it tells none. */
bool phrase_amount(const view *v, uint32_t head, counting what, amount *out);

#endif
