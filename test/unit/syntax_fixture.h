/*
 * A tiny syntax model made here, weights from a fixed generator: for tests that must not depend on what was fitted.
 * The format is told in src/syntax/image.c.
 */
#ifndef TEST_UNIT_SYNTAX_FIXTURE_H
#define TEST_UNIT_SYNTAX_FIXTURE_H

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/str.h"

enum { TINY = 16, TINY_LAYERS = 2, TINY_SHAPES = 256, TINY_BUCKETS = 20, TINY_BYTES = 1 << 16, TINY_HEADER = 20 };

typedef struct tiny { unsigned char bytes[TINY_BYTES]; size_t n; uint32_t seed; } tiny;

static inline uint32_t tiny_next(tiny *t) { return (t->seed = t->seed * 1664525u + 1013904223u) >> 8; }

static inline void tiny_put(tiny *t, const void *p, size_t n)
{
    if (n) memcpy(t->bytes + t->n, p, n);
    t->n += (n + 7) / 8 * 8;
}

static inline void tiny_noise(tiny *t, size_t n)
{
    for (size_t i = 0; i < n; i++) t->bytes[t->n + i] = (unsigned char)(tiny_next(t) % 255 - 127);
    t->n += (n + 7) / 8 * 8;
}

static inline void tiny_words(tiny *t, const char *const *words, size_t n)
{
    uint32_t hashes[8];
    for (size_t i = 0; i < n; i++) hashes[i] = str_hash32(str_of(words[i]));
    tiny_put(t, hashes, n * sizeof *hashes);
}

static inline void tiny_matrix(tiny *t, uint32_t rows, uint32_t cols)
{
    int32_t bias[4 * TINY];
    uint8_t shift[4 * TINY];
    for (uint32_t r = 0; r < rows; r++) bias[r] = (int32_t)(tiny_next(t) % 2000) - 1000, shift[r] = (uint8_t)(3 + r % 4);
    tiny_put(t, bias, rows * sizeof *bias);
    tiny_put(t, shift, rows);
    tiny_noise(t, (size_t)rows * cols);
}

/* Makes the checksum right after a change. */
static inline void tiny_seal(tiny *t)
{
    uint64_t check = 14695981039346656037u, word;
    for (size_t i = 16; i + sizeof word <= t->n; i += sizeof word) {
        memcpy(&word, t->bytes + i, sizeof word);
        check = (check ^ word) * 1099511628211u;
        check ^= check >> 32;
    }
    memcpy(t->bytes + 8, &check, sizeof check);
}

static inline void tiny_make(tiny *t)
{
    static const char names[] = "NOUN\0VERB\0NN\0VBD\0_\0Number=Sing\0nsubj\0punct\0root\0" "000\0" "102ed\0";
    static const char *const words[] = {"", "they", "met"}, *const pieces[] = {"^t", "$y", "$et"},
                 *const lemmas[] = {"NN$", "VBD$t"};
    uint32_t head[TINY_HEADER] = {TINY, TINY_LAYERS, TINY, TINY, TINY, TINY, 3, 3, TINY_SHAPES, 2, 2, 2, 3, TINY_BUCKETS,
                                  0, 2, 2, sizeof names - 1};
    int32_t distance[TINY_BUCKETS];
    int16_t label[TINY * (1 + TINY_BUCKETS)];
    uint16_t rules[] = {0, 1};
    memset(t, 0, sizeof *t);
    t->seed = 1;
    memcpy(t->bytes, "ansyntax", 8);
    t->n = 16 + sizeof head;
    tiny_put(t, names, sizeof names - 1);
    tiny_words(t, words, 3);
    tiny_noise(t, 3 * TINY);
    tiny_words(t, pieces, 3);
    tiny_noise(t, 3 * TINY);
    tiny_noise(t, TINY_SHAPES * TINY);
    for (int i = 0; i < 2 * TINY_LAYERS; i++) tiny_matrix(t, 3 * TINY, 2 * TINY), tiny_matrix(t, 3 * TINY, TINY);
    tiny_matrix(t, 6, 2 * TINY);
    tiny_matrix(t, 4 * TINY, 2 * TINY);
    tiny_matrix(t, TINY, TINY);
    tiny_matrix(t, 3, TINY);
    tiny_noise(t, TINY);
    for (int i = 0; i < TINY_BUCKETS; i++) distance[i] = (int32_t)(tiny_next(t) % 5000) - 2500;
    tiny_put(t, distance, sizeof distance);
    for (size_t i = 0; i < sizeof label / sizeof *label; i++) label[i] = (int16_t)(tiny_next(t) % 999 - 500);
    tiny_put(t, label, TINY * sizeof *label);
    tiny_put(t, label + TINY, TINY_BUCKETS * TINY * sizeof *label);
    tiny_words(t, lemmas, 2);
    tiny_put(t, rules, sizeof rules);
    memcpy(t->bytes + 16, head, sizeof head);
    tiny_seal(t);
}

#endif
