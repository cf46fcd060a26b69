/*
 * The one reader of lexicon sources: bytes of a .lex file to blocks (doc/lexicon.md, "Blocks").
 *
 * A block is a head line at the margin and indented fields "key  value". The reader knows lines, comments and quotes;
 * what keys mean is its callers' business. Everything returned is a view into the bytes. Malformed lines are reported
 * and left out. One pass, linear.
 */
#ifndef AN_LEXICON_BLOCKS_H
#define AN_LEXICON_BLOCKS_H

#include "base/array.h"
#include "lexicon/problems.h"
#include "lexicon/source.h"

typedef struct field { an_str key, value; uint32_t line; } field;

typedef struct block {
    const source *source;
    uint32_t line;
    an_str id;             /* first word of the head line */
    an_str rest;           /* the others, trimmed */
    uint32_t first_field, n_fields;
    bool adds;             /* to a block of the same id, instead of replacing it */
} block;

typedef struct blocks { ARRAY(block) blocks; ARRAY(field) fields; } blocks;

/* Appends a file's blocks; the source must outlive them. False: memory is out. */
bool blocks_read(blocks *out, const source *source, problems *problems);
void blocks_release(blocks *b);

/* Cuts the next element of a list separated by ';' off *rest, trimmed, empty ones passed over. */
bool list_next(an_str *rest, an_str *item);

/* Cuts the next word (to white space, but not inside braces) off *rest. */
bool word_next(an_str *rest, an_str *word);

#endif
