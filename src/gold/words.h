/* Where words stand in a text: exactly, between word boundaries, any run of white space alike. All in code points. */
#ifndef AN_GOLD_WORDS_H
#define AN_GOLD_WORDS_H

#include "base/arena.h"

/* A text as its code points. */
typedef struct codes { const uint32_t *at; size_t n; } codes;

/* at == NULL: memory is out. */
codes codes_of(arena *a, an_str text);

/* The code points of a span as UTF-8, white space as single spaces. p == NULL: memory is out. */
an_str codes_text(arena *a, codes text, an_span span);

/* How often the words stand in the text, overlaps counted. */
size_t words_count(codes text, codes words);

/* The so-manieth of them, from 1; or with 0 the nearest to a span (NULL: the first). False: there is none such. */
bool words_find(codes text, codes words, uint32_t which, const an_span *near, an_span *out);

/* The inverse: 0 where the nearest one is meant. False: the words do not stand there between word boundaries. */
bool words_which(codes text, codes words, an_span span, const an_span *near, uint32_t *which);

#endif
