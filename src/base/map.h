/*
 * Hash map from strings to 32-bit values: open addressing, linear probing, at most 3/4 full, power-of-two size.
 * Keys are views; the caller keeps their bytes alive. Zero-initialised when empty.
 */
#ifndef AN_BASE_MAP_H
#define AN_BASE_MAP_H

#include "annals.h"

typedef struct map_slot { an_str key; uint32_t value; bool used; } map_slot;
typedef struct map { map_slot *slots; size_t n, room; } map;

void map_release(map *m);

/* The value of key, or NULL. */
uint32_t *map_get(const map *m, an_str key);

/* The value of key, put in as `fresh` when it is new; NULL when memory is out. */
uint32_t *map_put(map *m, an_str key, uint32_t fresh);

#endif
