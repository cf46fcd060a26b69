/* One file of lexicon sources in memory. */
#ifndef AN_LEXICON_SOURCE_H
#define AN_LEXICON_SOURCE_H

#include "annals.h"

typedef struct source {
    an_str folder, path;  /* the folder as it was given, absent for text kept in an image; the path inside it */
    an_str text;
    uint32_t level;       /* a block replaces one of a lower level with the same id; two of one level clash */
} source;

/* Levels: our own files and overrides.lex above them, then a user's folder in the same way. */
enum { LEVEL_OWN = 0, LEVEL_USER = 2 };

#endif
