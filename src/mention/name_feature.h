/* What the recogniser looks at, token by token. Shared with train/fit-names; private to both. */
#ifndef AN_MENTION_NAME_FEATURE_H
#define AN_MENTION_NAME_FEATURE_H

#include "lexicon/lexicon.h"

enum { NAME_FEATURES = 80 };

/* How a word was mostly read in raw text: hash to value, open addressing over a power of two; value 0 is empty. */
typedef struct name_words { const uint32_t *hashes; const uint8_t *values; uint32_t size; } name_words;

/* The value of a word, 0 when it is not known. */
uint8_t name_words_find(const name_words *w, uint32_t hash);

/* Occurrences of a word in a document: the first and the last with a capital inside a sentence, or AN_NONE. */
typedef struct name_seen { uint32_t hash, first, last; bool used, small; } name_seen;

typedef struct name_view {
    const an_doc *doc;
    uint8_t *lexical;      /* a token: what the lexicon calls it, 0 nothing */
    uint8_t *known;        /* a token: what the word table says */
    uint8_t *shape;
    bool *plain;           /* a sentence: its capitals tell names from other words */
    name_seen *seen;
    uint32_t mask;
} name_view;

/* False when memory is out. Reads tokens, and words where there are any. Linear. */
bool name_view_init(name_view *v, const lex *l, const name_words *words, const an_doc *doc);
void name_view_release(name_view *v);

/* Hashes of the features of a token; returns their number, at most NAME_FEATURES. */
uint32_t name_features(const name_view *v, uint32_t token, uint64_t *out);

#endif
