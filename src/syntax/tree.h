/* From arc scores to the best tree with one root. */
#ifndef AN_SYNTAX_TREE_H
#define AN_SYNTAX_TREE_H

#include "annals.h"

/* Bytes of scratch for n words. */
size_t tree_bytes(uint32_t n);

/*
 * scores[i * (n + 1) + j]: how well word i hangs on j, 0 being the root and j > 0 the word j - 1; a word's score with
 * itself is not looked at. Fills heads in the same numbering. n > 0. Cost: n squared, and n more for every cycle.
 */
void tree_best(const int32_t *scores, uint32_t n, uint32_t *heads, void *scratch);

#endif
