/* What one thread needs while it parses: a batch of pieces of sentences, and the network's states over it. */
#ifndef AN_SYNTAX_SCRATCH_H
#define AN_SYNTAX_SCRATCH_H

#include "syntax/image.h"

enum {
    BATCH_UNITS = 8,                   /* pieces advanced together, so that weights are read once for all */
    BATCH_WORDS = 2 * SYNTAX_LONGEST   /* at most, in a batch */
};

/* A run of words parsed as one tree; a sentence but for very long ones. */
typedef struct unit { uint32_t first, n; bool start; } unit;

struct syntax_scratch {
    void *block;                  /* holds all that follows, laid out for one set of dimensions */
    size_t size;
    const syntax_model *model;    /* whose dimensions those are */
    ARRAY(unit) units;            /* of the document, longest first */

    /* Per word of the batch, one after another. */
    uint8_t *input;               /* word_dim + piece_dim */
    uint8_t *states[LAYERS_MOST]; /* 2 * hidden a layer */
    int16_t *sums;                /* results of a multiplication, the widest there is */
    uint8_t *rect;                /* arc: rectified dependents */
    int16_t *query;               /* arc: what a dependent asks of its head */
    int16_t *heads;               /* arc: a word as a head */
    int16_t *label_dep, *label_head;
    uint8_t *hidden;              /* label */
    uint32_t *head;               /* chosen: 0 the root, i + 1 the unit's word i */
    uint8_t *upos, *xpos, *rel;
    uint16_t *feats;

    /* Per unit of the batch. */
    uint8_t *h;                   /* BATCH_UNITS * hidden */
    int16_t *c, *zh;
    int32_t *scores;              /* n * (n + 1) */
    void *tree;                   /* tree_bytes() */
};

#endif
