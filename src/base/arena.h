/*
 * Arena: many small allocations, freed together.
 *
 * Memory comes in blocks that double up to a megabyte; a request larger than a block gets one of its own. Nothing is
 * freed before the arena is. Not thread-safe: one owner.
 */
#ifndef AN_BASE_ARENA_H
#define AN_BASE_ARENA_H

#include "annals.h"

typedef struct arena_block arena_block;
typedef struct arena {
    arena_block *blocks;  /* newest first */
    char *at, *end;       /* free part of the newest block */
    size_t bytes;         /* taken from the system so far */
} arena;

void arena_init(arena *a);
void arena_release(arena *a);

/* Empties the arena but keeps its newest block for reuse. */
void arena_reset(arena *a);

/* n zeroed bytes aligned for any type; NULL when memory is out. n == 0 gives a valid pointer. */
void *arena_alloc(arena *a, size_t n);

/* A copy of bytes; p == NULL in the result only when memory is out. */
an_str arena_copy(arena *a, an_str s);

/* A formatted string. p == NULL when memory is out. */
an_str arena_printf(arena *a, const char *format, ...) __attribute__((format(printf, 2, 3)));

#define arena_new(a, type) ((type *)arena_alloc((a), sizeof(type)))
#define arena_array(a, type, n) ((type *)arena_alloc_array((a), sizeof(type), (n)))
void *arena_alloc_array(arena *a, size_t size, size_t n);

#endif
