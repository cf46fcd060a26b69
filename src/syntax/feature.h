/*
 * What the network sees of a word: its key, its beginnings and endings, its shape. train/words.py is the other side and
 * must agree to the bit.
 *
 *   key     the folded form with every ASCII digit as 0
 *   pieces  the first 1 to 3 and the last 1 to 4 code points of the key, hashed with '^' or '$' before them
 *   shape   letters, capitals, digits, punctuation; no white space before; first of its sentence; a single code point
 */
#ifndef AN_SYNTAX_FEATURE_H
#define AN_SYNTAX_FEATURE_H

#include "base/doc.h"

enum { PREFIXES = 3, SUFFIXES = 4, PIECES = PREFIXES + SUFFIXES, ENDING_LONGEST = 6 };

typedef struct word_feature {
    uint32_t word, pieces[PIECES];  /* hashes */
    uint32_t n_pieces;
    uint8_t shape;
} word_feature;

void feature_word(const an_doc *doc, uint32_t token, bool first, word_feature *out);

/* FNV-1a continued over a key's bytes, digits as 0. */
uint64_t feature_hash(uint64_t h, an_str folded);
static inline uint32_t feature_fold(uint64_t h) { return (uint32_t)(h ^ h >> 32); }
static inline uint64_t feature_byte(uint64_t h, char c) { return (h ^ (unsigned char)c) * 1099511628211u; }
#define FEATURE_START 14695981039346656037u

/* Byte offsets of the last n code points, the last one first: at[i] is where the ending of i + 1 code points starts.
 * Returns how many there are. */
size_t feature_endings(an_str s, size_t n, size_t *at);

#endif
