#include "place/place.h"

#include "base/error.h"
#include "base/str.h"
#include "place/given.h"
#include "place/sight.h"

static an_str precision_of(name_form form)
{
    static const an_str names[] = {[FORM_NAME] = {"country", 7}, [FORM_CAPITAL] = {"city", 4}, [FORM_SEAT] = {"site", 4},
                                   [FORM_CITY] = {"city", 4}, [FORM_ADJECTIVE] = {"country", 7},
                                   [FORM_PEOPLE] = {"country", 7}};
    return names[form];
}

/* Where a state, capital, city or seat of the lexicon is: the resolver says, unless it would have it in another state. */
static an_where where_mention(const resolver *r, const sighting *s, const doc_mention *m, an_str text)
{
    an_where w = {.country = m->country, .precision = precision_of(m->form), .name = m->form == FORM_NAME ? m->name : text};
    an_where found = s->name == AN_NONE ? (an_where){0} : resolver_where(r, s->name);
    bool contained = s->name != AN_NONE && r->names.at[s->name].inside != AN_NONE && r->names.at[s->name].surely;
    if (found.precision.p && (contained || str_eq(found.country, m->country))) {
        if (!found.name.p) found.name = w.name;
        return found;
    }
    w.has_point = gaz_state(r->g, m->country, &w.lat, &w.lon);
    return w;
}

static bool add_place(const lex *l, an_doc *doc, const resolver *r, const sighting *s)
{
    doc_place *p = s->place ? array_push(&doc->places) : array_push(&doc->named_places);
    if (!p) return false;
    const doc_token *tokens = &doc->tokens.at[s->first_token];
    an_span span = {tokens[0].span.begin, tokens[s->n_tokens - 1].span.end};
    an_str text = doc_slice(doc, span);
    an_where w = s->mention == AN_NONE ? resolver_where(r, s->name)
                                       : where_mention(r, s, &doc->mentions.at[s->mention], text);
    w.name = given_called(l, &w, text);
    w.text = text;
    w.span = span;
    *p = (doc_place){.span = span, .sentence = s->sentence, .first_token = s->first_token, .n_tokens = s->n_tokens,
                     .rule = s->rule, .where = w};
    return true;
}

/* What the lexicon knows is a place whatever else the document says. */
static bool believed(const resolver *r, const sighting *s)
{
    return s->mention != AN_NONE || resolver_believes(r, s->name);
}

an_status place_run(const lex *l, const gaz *g, an_doc *doc, an_error *error)
{
    resolver r = {.g = g};
    sightings found = {0};
    bool ok = sight_find(&found, &r, l, doc);
    if (ok) resolver_run(&r);
    for (size_t i = 0; ok && i < found.at.n; i++)
        if (believed(&r, &found.at.at[i])) ok = add_place(l, doc, &r, &found.at.at[i]);
    array_release(&found.at);
    resolver_release(&r);
    return ok ? AN_OK : error_nomem(error);
}
