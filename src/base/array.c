#include "base/array.h"

#include <stdint.h>
#include <string.h>

bool array_grow_(void **at, size_t *room, size_t n, size_t more, size_t size)
{
    size_t need, bytes;
    if (__builtin_add_overflow(n, more, &need)) return false;
    if (need <= *room) return true;
    size_t wider = *room < 8 ? 8 : *room + *room / 2;
    if (wider < need) wider = need;
    if (__builtin_mul_overflow(wider, size, &bytes)) return false;
    void *p = realloc(*at, bytes);
    if (!p) return false;
    *at = p;
    *room = wider;
    return true;
}

void *array_zero_(void *p, size_t size) { return memset(p, 0, size); }
