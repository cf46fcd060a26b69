/*
 * Growable array of one type: struct { T *at; size_t n, room; }, zero-initialised when empty, owned by its holder.
 *
 *     ARRAY(an_span) spans = {0};
 *     an_span *s = array_push(&spans);   // zeroed slot, or NULL when memory is out
 *     array_release(&spans);
 *
 * Pointers into the array are good until the next push.
 */
#ifndef AN_BASE_ARRAY_H
#define AN_BASE_ARRAY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdlib.h>

#define ARRAY(T) struct { T *at; size_t n, room; }

/* Makes room for n more elements; false when memory is out, and the array is as it was. */
#define array_reserve(a, more) array_grow_((void **)&(a)->at, &(a)->room, (a)->n, (more), sizeof *(a)->at)

#define array_push(a) (array_reserve((a), 1) ? (__typeof__((a)->at))array_zero_(&(a)->at[(a)->n++], sizeof *(a)->at) : NULL)

#define array_clear(a) ((void)((a)->n = 0))
#define array_release(a) (free((a)->at), (a)->at = NULL, (a)->n = (a)->room = 0)

bool array_grow_(void **at, size_t *room, size_t n, size_t more, size_t size);
void *array_zero_(void *p, size_t size);

#endif
