/* The files of a lexicon folder, in the order in which they are read whatever the file system's own order is. */
#ifndef AN_LEXICON_FOLDER_H
#define AN_LEXICON_FOLDER_H

#include "base/arena.h"
#include "lexicon/blocks.h"

typedef ARRAY(source) sources;

/*
 * Appends every .lex and .tsv file and every dictionary of PETRARCH's under a folder, names sorted by bytes, folders in their place, overrides.lex last
 * among its neighbours and one level up. Paths are relative to the folder. Texts are copied into the arena.
 */
an_status folder_read(sources *out, arena *a, const char *folder, uint32_t level, an_error *error);

/* Sorts sources as folder_read lists them. */
void folder_sort(source *at, size_t n);

#endif
