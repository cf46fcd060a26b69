/* What the recogniser looks at, token by token. Shared with train/fit-names; private to both. */
#ifndef AN_MENTION_NAME_FEATURE_H
#define AN_MENTION_NAME_FEATURE_H

#include "lexicon/lexicon.h"

enum { NAME_FEATURES = 160 };

/* Lists a word or phrase stands in. NAME_LIST_LONGER: some phrase of the lists goes on after these words. */
enum { NAME_LIST_GIVEN = 1, NAME_LIST_FAMILY = 2, NAME_LIST_PLACE = 4, NAME_LIST_ORG = 8, NAME_LIST_ANY = 15,
       NAME_LIST_LONGER = 16 };

/*
 * What is known of a word: how raw text mostly uses it, which lists have it, and which words stand in the same company
 * (name_fine and name_coarse next to it, wide some words away; 0 not known). Open addressing over a power of two; a slot
 * without values is empty. Phrases of the lists lie in the same table under the hash of their words.
 */
typedef struct name_word { uint32_t hash; uint8_t use, lists; uint16_t class, wide, unused; } name_word;
typedef struct name_words { const name_word *at; uint32_t size; } name_words;

enum { NAME_FINE = 512, NAME_COARSE = 64 };  /* classes, numbered from 1 */

static inline unsigned name_fine(const name_word *w) { return w->class / NAME_COARSE; }
static inline unsigned name_coarse(const name_word *w) { return w->class % NAME_COARSE; }

static inline bool name_word_empty(const name_word *w) { return !w->use && !w->lists && !w->class; }

/* Where a search for a hash starts. */
static inline uint32_t name_words_slot(uint32_t hash, uint32_t size) { return hash * 2654435769u >> 7 & (size - 1); }

/* The hash of a phrase from that of its first words and of its next. */
static inline uint32_t name_words_join(uint32_t phrase, uint32_t word) { return (phrase ^ word >> 3) * 2246822519u + word; }

/* What is known of a word; never NULL. */
const name_word *name_words_find(const name_words *w, uint32_t hash);

/* Occurrences of a word in a document: the first and the last with a capital inside a sentence, or AN_NONE. */
typedef struct name_seen { uint32_t hash, first, last; bool used, small; } name_seen;

/* Words with capitals side by side, first and last; and the same with "of", "and" and the like between them. */
typedef struct name_stretch { uint32_t first, last, wide_first, wide_last; } name_stretch;

typedef struct name_view {
    const an_doc *doc;
    uint8_t *lexical;      /* a token: what the lexicon calls it, 0 nothing */
    uint8_t *listed;       /* a token: the lists of the longest phrase there, and its place in the phrase */
    const name_word **word; /* a token: what the word table says */
    name_stretch *run;         /* a token: the capitalised words it stands among */
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
