#include "event/home.h"

#include "base/str.h"
#include "mention/identity.h"
#include "mention/mention.h"
#include "mention/recogniser.h"

enum { COUNTRIES = 8 };

/* Different countries in the order of the text; more than fit means none can be told. */
typedef struct country_list { an_str at[COUNTRIES]; size_t n; bool many; } country_list;

static void add(country_list *list, an_str country)
{
    if (!country.n) return;
    for (size_t i = 0; i < list->n; i++)
        if (str_eq(list->at[i], country)) return;
    if (list->n == COUNTRIES) list->many = true;
    else list->at[list->n++] = country;
}

/* Countries that places and mentions of a sentence name. */
static void collect(country_list *list, const an_doc *doc, uint32_t sentence)
{
    for (size_t i = doc_first_of(&doc->places, sentence); i < doc->places.n && doc->places.at[i].sentence == sentence; i++)
        add(list, doc->places.at[i].where.country);
    for (size_t i = doc_first_of(&doc->mentions, sentence); i < doc->mentions.n && doc->mentions.at[i].sentence == sentence; i++)
        add(list, doc->mentions.at[i].country);
}

/* The same of the whole document. */
static void collect_all(country_list *list, const an_doc *doc)
{
    for (size_t i = 0; i < doc->places.n && !list->many; i++) add(list, doc->places.at[i].where.country);
    for (size_t i = 0; i < doc->mentions.n && !list->many; i++) add(list, doc->mentions.at[i].country);
}

/* The one country of a list that is not among those left out, or absent. */
static an_str only(const country_list *list, const country_list *without)
{
    an_str found = {0};
    for (size_t i = 0; i < list->n && !list->many; i++) {
        bool out = false;
        for (size_t k = 0; k < without->n; k++) out |= str_eq(list->at[i], without->at[k]);
        if (out) continue;
        if (found.n) return (an_str){0};
        found = list->at[i];
    }
    return found;
}

static void side_countries(country_list *list, const an_doc *doc, const doc_party *at, size_t n)
{
    for (size_t i = 0; i < n; i++) add(list, doc->mentions.at[at[i].mention].country);
}

/* A person whom nothing but the name tells. */
static bool nobody_knows(const an_doc *doc, const doc_mention *m)
{
    const doc_name *name = names_over(doc, m->head);
    return !m->country.p && m->entity == AN_NONE && name && name->type == NAME_PERSON;
}

static bool give(const lex *l, an_doc *doc, doc_mention *m, an_str country, an_str rule)
{
    if (!nobody_knows(doc, m)) return mention_place(l, doc, m, country, rule);
    m->country = country;
    m->rule = rule;
    return mention_code(l, doc, m);
}

static bool settle_side(const lex *l, an_doc *doc, const doc_party *at, size_t n, an_str country, const char *rule)
{
    for (size_t i = 0; country.n && i < n; i++)
        if (!give(l, doc, &doc->mentions.at[at[i].mention], country, str_of(rule))) return false;
    return true;
}

/* A state or its soldiers against somebody: whom an "Israeli airstrike" hits is not to be taken for an Israeli. */
static bool across_borders(const an_doc *doc, const doc_event *e)
{
    for (size_t i = 0; i < e->actors.n && str_is(e->type, "ASSAULT") && !e->reciprocal; i++) {
        const doc_mention *m = &doc->mentions.at[e->actors.at[i].mention];
        if (m->country.p && (!m->sectors || m->sectors & SECTOR(MIL))) return true;
    }
    return false;
}

/* The country of police or courts that deal with somebody: whom they hold or try is mostly their own, whatever else the
 * sentence names. Absent when the actors are no such. */
static an_str jurisdiction(const an_doc *doc, const doc_event *e)
{
    an_str country = {0};
    for (size_t i = 0; i < e->actors.n; i++) {
        const doc_mention *m = &doc->mentions.at[e->actors.at[i].mention];
        if (!m->country.p || !(m->sectors & (SECTOR(COP) | SECTOR(JUD)))) return (an_str){0};
        if (country.p && !str_eq(country, m->country)) return (an_str){0};
        country = m->country;
    }
    return country;
}

/* One side of an event: first what the sentence says, then the document; then without the other side's countries. */
static bool settle(const lex *l, an_doc *doc, const country_list *in_document, const doc_event *e, bool actors)
{
    const doc_party *own = actors ? e->actors.at : e->recipients.at, *other = actors ? e->recipients.at : e->actors.at;
    size_t n = actors ? e->actors.n : e->recipients.n, others = actors ? e->recipients.n : e->actors.n;
    country_list in_sentence = {0}, opposed = {0}, nobody = {0};
    collect(&in_sentence, doc, e->sentence);
    side_countries(&opposed, doc, other, others);
    an_str court = actors ? (an_str){0} : jurisdiction(doc, e);
    if (court.p) return settle_side(l, doc, own, n, court, "jurisdiction");
    const country_list *first = !actors && across_borders(doc, e) ? &opposed : &nobody;
    const struct { const country_list *from, *without; const char *rule; } tries[] = {
        {&in_sentence, first, "only-country-of-sentence"}, {&in_sentence, &opposed, "other-country-of-sentence"},
        {in_document, first, "only-country-of-document"}};
    for (size_t i = 0; i < sizeof tries / sizeof *tries; i++) {
        an_str country = only(tries[i].from, tries[i].without);
        if (country.n) return settle_side(l, doc, own, n, country, tries[i].rule);
        if (i == 0 && in_sentence.n > 2) return true;
    }
    return true;
}

bool home_find(const lex *l, an_doc *doc)
{
    country_list in_document = {0};
    collect_all(&in_document, doc);
    for (size_t i = 0; i < doc->events.n; i++)
        if (!settle(l, doc, &in_document, &doc->events.at[i], true) || !settle(l, doc, &in_document, &doc->events.at[i], false))
            return false;
    return true;
}
