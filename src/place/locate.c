/* Names that are given as places: what each means, from the names alone or with a text around them. */
#include "base/error.h"
#include "place/given.h"
#include "place/place.h"
#include "place/sight.h"

/* Names alone stand in the order of the text: the next may be what contains one. */
static void link_order(resolver *r, const uint32_t *names, size_t n)
{
    for (size_t i = 0; i + 1 < n; i++) {
        if (names[i] == AN_NONE || names[i + 1] == AN_NONE || names[i] == names[i + 1]) continue;
        toponym *t = &r->names.at[names[i]];
        if (t->inside == AN_NONE) t->inside = names[i + 1];
    }
}

an_status place_locate(const lex *l, const gaz *g, an_doc *text, const an_strs *names, an_where *out, an_error *error)
{
    resolver r = {.g = g};
    sightings found = {0};
    uint32_t *numbers = calloc(names->n + 1, sizeof *numbers);
    bool ok = numbers && (!text || sight_find(&found, &r, l, text));
    for (size_t i = 0; ok && i < names->n; i++) ok = given_name(l, &r, names->at[i], &numbers[i]);
    if (ok && !text) link_order(&r, numbers, names->n);
    if (ok) resolver_run(&r);
    for (size_t i = 0; ok && i < names->n; i++) {
        out[i] = numbers[i] == AN_NONE ? (an_where){0} : resolver_where(&r, numbers[i]);
        if (out[i].precision.p && !out[i].name.p) out[i].name = names->at[i];
        out[i].text = names->at[i];
    }
    array_release(&found.at);
    resolver_release(&r);
    free(numbers);
    return ok ? AN_OK : error_nomem(error);
}
