/* The paragraphs of a text: blank lines, zones, and whether line ends inside are only wrapping. */
#ifndef AN_TEXT_BLOCKS_H
#define AN_TEXT_BLOCKS_H

#include "base/doc.h"

typedef struct blocks {
    const an_doc *doc;
    uint32_t at, zone;  /* next byte; next zone */
    uint32_t width;     /* lines are wrapped at this many bytes; 0: they are not */
} blocks;

typedef struct block { an_span span; bool headline; } block;

void blocks_start(blocks *b, const an_doc *doc);

/* The next paragraph; false when none is left. It may hold white space only. */
bool blocks_next(blocks *b, block *out);

#endif
