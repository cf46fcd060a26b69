#include "base/arena.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { ALIGN = 16, FIRST_BLOCK = 4096, LARGEST_BLOCK = 1 << 20 };

struct arena_block {
    arena_block *next;
    size_t size;  /* of the data, which starts ALIGN bytes after the block */
};

static char *data_of(arena_block *b) { return (char *)b + ALIGN; }

_Static_assert(sizeof(arena_block) <= ALIGN, "a block's head fits before its data");

void arena_init(arena *a) { memset(a, 0, sizeof *a); }

static void free_blocks(arena_block *b)
{
    while (b) {
        arena_block *next = b->next;
        free(b);
        b = next;
    }
}

void arena_release(arena *a)
{
    free_blocks(a->blocks);
    arena_init(a);
}

void arena_reset(arena *a)
{
    arena_block *keep = a->blocks;
    if (!keep) return;
    free_blocks(keep->next);
    keep->next = NULL;
    a->at = data_of(keep);
    a->end = a->at + keep->size;
    a->bytes = keep->size;
}

static bool grow(arena *a, size_t n)
{
    size_t size = a->blocks ? a->blocks->size * 2 : FIRST_BLOCK;
    if (size > LARGEST_BLOCK) size = LARGEST_BLOCK;
    if (size < n) size = n;
    if (size > SIZE_MAX - ALIGN) return false;
    arena_block *b = malloc(size + ALIGN);
    if (!b) return false;
    b->next = a->blocks;
    b->size = size;
    a->blocks = b;
    a->at = data_of(b);
    a->end = a->at + size;
    a->bytes += size;
    return true;
}

void *arena_alloc(arena *a, size_t n)
{
    if (n > SIZE_MAX / 2) return NULL;
    size_t need = (n + ALIGN - 1) & ~(size_t)(ALIGN - 1);
    if (!need) need = ALIGN;
    if ((size_t)(a->end - a->at) < need && !grow(a, need)) return NULL;
    void *p = a->at;
    a->at += need;
    return memset(p, 0, need);
}

void *arena_alloc_array(arena *a, size_t size, size_t n)
{
    size_t bytes;
    if (__builtin_mul_overflow(size, n, &bytes)) return NULL;
    return arena_alloc(a, bytes);
}

an_str arena_copy(arena *a, an_str s)
{
    char *p = arena_alloc(a, s.n);
    if (p && s.n) memcpy(p, s.p, s.n);
    return (an_str){p, p ? s.n : 0};
}

an_str arena_printf(arena *a, const char *format, ...)
{
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int n = vsnprintf(NULL, 0, format, args);
    va_end(args);
    char *p = n < 0 ? NULL : arena_alloc(a, (size_t)n + 1);
    if (p) vsnprintf(p, (size_t)n + 1, format, again);
    va_end(again);
    return (an_str){p, p ? (size_t)n : 0};
}
