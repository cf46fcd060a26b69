/* The fitted model as opened from its image: see image.c for the format, kernel.h for the arithmetic. */
#ifndef AN_SYNTAX_IMAGE_H
#define AN_SYNTAX_IMAGE_H

#include "base/file.h"
#include "base/ud.h"
#include "syntax/kernel.h"
#include "syntax/syntax.h"

enum {
    LAYERS_MOST = 4,
    SHAPES = 256,
    BUCKETS = 20,       /* of distances between a word and its head: see syntax_bucket */
    GATE_DIGITS = 11,   /* binary digits after the point of what goes into a cell, */
    SUM_DIGITS = 9,     /* of the two parts of a label's hidden layer, */
    ACT_DIGITS = 5      /* and of a rectified layer's bytes */
};

/* Where a hash leads: open addressing over a power of two, at most half full; value 0 means empty. */
typedef struct hash_index { uint32_t *slots; uint32_t mask; } hash_index;

typedef struct lemma_rule { uint8_t letters, cut; an_str add; } lemma_rule;

struct syntax_model {
    mapped file;               /* released with the model when it was opened from a path */
    const kernel *kernel;
    uint32_t hidden, layers, word_dim, piece_dim, arc, label, tag_layer;
    uint32_t n_words, n_pieces, n_upos, n_xpos, n_feats, n_rels, n_rules, n_lemmas;
    hash_index words, pieces, lemmas;
    const int8_t *word_rows, *piece_rows, *shape_rows;
    packed in[LAYERS_MOST][2], back[LAYERS_MOST][2];  /* a layer's two directions */
    packed tag, joint, query, relation;
    int16_t root_head[MATRIX_COLS];
    const int32_t *distance;
    const int16_t *root_label, *distance_label;
    const uint16_t *lemma_rule;
    uint8_t upos[UPOS_COUNT], xpos[XPOS_COUNT], rel[REL_COUNT];  /* class to ud number */
    ud_feats *feats;
    uint64_t xpos_hash[XPOS_COUNT];                              /* of the tag's name: lemma keys start with it */
    lemma_rule *rules;
    char version[20];
};

/* The row of a hash, or UINT32_MAX. */
static inline uint32_t hash_find(const hash_index *index, uint32_t hash)
{
    for (uint32_t i = hash * 2654435769u >> 7 & index->mask; index->slots[2 * i + 1]; i = (i + 1) & index->mask)
        if (index->slots[2 * i] == hash) return index->slots[2 * i + 1] - 1;
    return UINT32_MAX;
}

#endif
