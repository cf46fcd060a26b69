#include "base/map.h"

#include <stdlib.h>

#include "base/str.h"

void map_release(map *m)
{
    free(m->slots);
    *m = (map){0};
}

static map_slot *slot_of(const map *m, an_str key)
{
    size_t mask = m->room - 1, i = (size_t)str_hash(key) & mask;
    while (m->slots[i].used && !str_eq(m->slots[i].key, key)) i = (i + 1) & mask;
    return &m->slots[i];
}

uint32_t *map_get(const map *m, an_str key)
{
    if (!m->room) return NULL;
    map_slot *s = slot_of(m, key);
    return s->used ? &s->value : NULL;
}

static bool widen(map *m)
{
    map wider = {calloc(m->room ? m->room * 2 : 16, sizeof(map_slot)), m->n, m->room ? m->room * 2 : 16};
    if (!wider.slots) return false;
    for (size_t i = 0; i < m->room; i++)
        if (m->slots[i].used) *slot_of(&wider, m->slots[i].key) = m->slots[i];
    free(m->slots);
    *m = wider;
    return true;
}

uint32_t *map_put(map *m, an_str key, uint32_t fresh)
{
    if ((m->n + 1) * 4 > m->room * 3 && !widen(m)) return NULL;
    map_slot *s = slot_of(m, key);
    if (!s->used) {
        *s = (map_slot){key, fresh, true};
        m->n++;
    }
    return &s->value;
}
