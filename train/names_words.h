/* The recogniser's table of words in the making: lists of names, classes of words, and how raw text uses them. */
#ifndef AN_TRAIN_NAMES_WORDS_H
#define AN_TRAIN_NAMES_WORDS_H

#include "mention/name_feature.h"

/* Zero-initialised when empty. */
typedef struct word_table { name_word *at; uint32_t size, n; } word_table;

/* *t must be empty; false when memory is out. */
bool word_table_copy(word_table *t, const word_table *from);
void word_table_release(word_table *t);

/* The slot of a hash, new or not, of which the caller must set a value at once; NULL when memory is out. */
name_word *word_table_at(word_table *t, uint32_t hash);

static inline name_words word_table_view(const word_table *t) { return (name_words){t->at, t->size}; }

/* Reads given.txt, family.txt, places.txt and organisations.txt of a folder: a name a line, # comments. */
an_status word_table_add_lists(word_table *t, const char *folder, an_error *error);

/* Reads what annals-fit-clusters wrote. */
an_status word_table_add_classes(word_table *t, const char *path, an_error *error);

#endif
