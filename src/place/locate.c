/* Names that are given as places: what each means, from the names alone or with a text around them. */
#include "base/error.h"
#include "base/str.h"
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

/* Whether a place is small enough to say where its neighbours in a text are. */
static bool is_local(const an_where *w)
{
    return w->has_point && (str_is(w->precision, "city") || str_is(w->precision, "site") || str_is(w->precision, "admin2") ||
                            str_is(w->precision, "admin1"));
}

/* A name that nothing is known by lies about where the next name does, or the one before: without a name of its own. */
static void place_unknown(an_where *out, size_t n, size_t i, const uint32_t *numbers)
{
    size_t beside[] = {i + 1, i - 1};
    for (size_t k = 0; k < 2 && !out[i].has_point; k++) {
        size_t j = beside[k];
        if (j >= n || numbers[j] == AN_NONE || !is_local(&out[j])) continue;
        out[i] = out[j];
        out[i].name = (an_str){0};
        out[i].geonames = 0;
        out[i].precision = STR("region");
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
        if (out[i].precision.p) out[i].name = given_called(l, &out[i], names->at[i]);
    }
    for (size_t i = 0; ok && i < names->n; i++) {
        if (numbers[i] == AN_NONE && names->at[i].n) place_unknown(out, names->n, i, numbers);
        out[i].text = names->at[i];
    }
    array_release(&found.at);
    resolver_release(&r);
    free(numbers);
    return ok ? AN_OK : error_nomem(error);
}
