/*
 * Codes of states in other lists than ours, with their days.
 *
 * A few hundred records, sorted by state: a state's own are found by halving, a code's owner by reading them all.
 */
#include <string.h>

#include "base/date.h"
#include "base/str.h"
#include "lexicon/image.h"

an_str code_list_name(code_list list)
{
    static const char *const names[CODES_COUNT] = {"iso", "cow", "gw", "fips"};
    return str_of(names[list]);
}

size_t lex_state_codes(const lex *l, uint32_t entity, uint32_t *first)
{
    uint32_t low = 0, n = l->n_state_codes;
    while (low < n) {
        uint32_t half = low + (n - low) / 2;
        if (l->state_codes[half].entity < entity) low = half + 1;
        else n = half;
    }
    *first = low;
    while (n < l->n_state_codes && l->state_codes[n].entity == entity) n++;
    return n - low;
}

lex_state_code lex_state_code_at(const lex *l, uint32_t index)
{
    const img_code *c = &l->state_codes[index];
    return (lex_state_code){(code_list)c->list, img_view(l, c->code), img_date(c->from), img_date(c->to)};
}

/* Whether a code holds on a day; an absent day is later than every known one. */
static bool holds(const img_code *c, an_date day)
{
    if (!day.year) return !c->to;
    return !(c->from && date_cmp(day, img_date(c->from)) < 0) && !(c->to && date_cmp(day, img_date(c->to)) > 0);
}

an_str lex_code_on(const lex *l, uint32_t entity, code_list list, an_date day)
{
    uint32_t first;
    size_t n = lex_state_codes(l, entity, &first);
    for (const img_code *c = l->state_codes + first; n; c++, n--)
        if (c->list == (uint32_t)list && holds(c, day)) return img_view(l, c->code);
    return list == CODES_ISO ? img_view(l, l->entities[entity].country) : (an_str){NULL, 0};
}

static uint32_t by_own_code(const lex *l, an_str code)
{
    char id[] = "country:???";
    if (code.n != 3) return AN_NONE;
    memcpy(id + sizeof id - 4, code.p, 3);
    return lex_entity_by_id(l, str_of(id));
}

uint32_t lex_entity_by_code(const lex *l, code_list list, an_str code, an_date day)
{
    const img_code *last = NULL;
    for (uint32_t i = 0; i < l->n_state_codes; i++) {
        const img_code *c = &l->state_codes[i];
        if (c->list != (uint32_t)list || !str_eq(img_view(l, c->code), code)) continue;
        if (holds(c, day)) return c->entity;
        if (!last || c->to > last->to) last = c;
    }
    return last ? last->entity : list == CODES_ISO ? by_own_code(l, code) : AN_NONE;
}
