#include "event/home.h"

#include "base/str.h"
#include "mention/identity.h"
#include "mention/mention.h"

enum { COUNTRIES = 8 };

/* Different countries in the order of the text; more than fit means none can be told. */
typedef struct country_list { an_str at[COUNTRIES]; size_t n; bool many; } country_list;

static bool holds(const country_list *list, an_str country)
{
    for (size_t i = 0; i < list->n; i++)
        if (str_eq(list->at[i], country)) return true;
    return false;
}

static void add(country_list *list, an_str country)
{
    if (!country.n) return;
    if (holds(list, country)) return;
    if (list->n == COUNTRIES) list->many = true;
    else list->at[list->n++] = country;
}

/* The country that a mention brings up; a newspaper or agency only reports from it. */
static an_str brought_up(const doc_mention *m) { return m->sectors & SECTOR(JRN) ? (an_str){0} : m->country; }

/* Countries that places and mentions of a sentence name. */
static void collect(country_list *list, const an_doc *doc, uint32_t sentence)
{
    for (size_t i = doc_first_of(&doc->places, sentence); i < doc->places.n && doc->places.at[i].sentence == sentence; i++)
        add(list, doc->places.at[i].where.country);
    for (size_t i = doc_first_of(&doc->mentions, sentence); i < doc->mentions.n && doc->mentions.at[i].sentence == sentence; i++)
        add(list, brought_up(&doc->mentions.at[i]));
}

/* The same of the whole document. */
static void collect_all(country_list *list, const an_doc *doc)
{
    for (size_t i = 0; i < doc->places.n && !list->many; i++) add(list, doc->places.at[i].where.country);
    for (size_t i = 0; i < doc->mentions.n && !list->many; i++) add(list, brought_up(&doc->mentions.at[i]));
}

/* The one country of a list that is not among those left out, or absent. */
static an_str only(const country_list *list, const country_list *without)
{
    an_str found = {0};
    for (size_t i = 0; i < list->n && !list->many; i++) {
        if (holds(without, list->at[i])) continue;
        if (found.n) return (an_str){0};
        found = list->at[i];
    }
    return found;
}

static void side_countries(country_list *list, const an_doc *doc, const doc_party *at, size_t n)
{
    for (size_t i = 0; i < n; i++) add(list, doc->mentions.at[at[i].mention].country);
}

/* ---- what an event says of its sides ---- */

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

/* One side of an event, whose participants are looked for a country. */
typedef struct side {
    const an_doc *doc;
    const country_list *in_document;
    country_list in_sentence, barred;  /* barred: the other side's, where the two are not to be taken for compatriots */
    an_str court;
} side;

static side side_of(const an_doc *doc, const country_list *in_document, const doc_event *e, bool actors)
{
    side s = {.doc = doc, .in_document = in_document, .court = actors ? (an_str){0} : jurisdiction(doc, e)};
    collect(&s.in_sentence, doc, e->sentence);
    bool bars = actors ? str_is(e->type, "ASSAULT") : across_borders(doc, e);
    if (bars && actors) side_countries(&s.barred, doc, e->recipients.at, e->recipients.n);
    else if (bars) side_countries(&s.barred, doc, e->actors.at, e->actors.n);
    return s;
}

/* ---- the rules, each with its answer or none ---- */

static an_str by_court(const side *s, const doc_mention *m) { (void)m; return s->court; }

static an_str only_of_sentence(const side *s, const doc_mention *m)
{
    (void)m;
    return only(&s->in_sentence, &s->barred);
}

static an_str only_of_document(const side *s, const doc_mention *m)
{
    (void)m;
    return only(s->in_document, &s->barred);
}

/* What stands in the phrase of a noun without a verb between: "people in the town of Goma". */
static bool in_phrase(const an_doc *doc, uint32_t token, uint32_t noun)
{
    enum { MOST = 4 };
    for (int steps = 0; steps < MOST && token != AN_NONE; steps++) {
        if (token == noun) return true;
        switch (ud_base((ud_rel)doc->words.at[token].rel)) {
        case REL_NMOD: case REL_APPOS: case REL_FLAT: case REL_COMPOUND: case REL_AMOD: break;
        default: return false;
        }
        token = doc->words.at[token].head;
    }
    return false;
}

/* The first place in somebody's phrase, right behind or in what hangs on it. */
static an_str placed_in_phrase(const side *s, const doc_mention *m)
{
    for (size_t i = doc_first_of(&s->doc->places, m->sentence); s->doc->words.n && i < s->doc->places.n; i++) {
        const doc_place *p = &s->doc->places.at[i];
        if (p->sentence != m->sentence) break;
        if (p->first_token <= m->head || !p->where.country.n) continue;
        if (in_phrase(s->doc, p->first_token, m->head)) return p->where.country;
    }
    return (an_str){0};
}

/* The country named last before it in the sentence: "the German chancellor and ministers". */
static an_str named_before(const side *s, const doc_mention *m)
{
    const doc_mention *best = NULL;
    const doc_place *where = NULL;
    for (size_t i = doc_first_of(&s->doc->mentions, m->sentence); &s->doc->mentions.at[i] < m; i++)
        if (brought_up(&s->doc->mentions.at[i]).n) best = &s->doc->mentions.at[i];
    for (size_t i = doc_first_of(&s->doc->places, m->sentence); i < s->doc->places.n; i++) {
        const doc_place *p = &s->doc->places.at[i];
        if (p->sentence != m->sentence || p->first_token >= m->first_token) break;
        if (p->where.country.n) where = p;
    }
    if (!best && !where) return (an_str){0};
    an_str country = !best || (where && where->first_token > best->first_token) ? where->where.country : best->country;
    return holds(&s->barred, country) ? (an_str){0} : country;
}

/* The place named last in the sentences before. */
static an_str placed_before(const side *s, const doc_mention *m)
{
    for (size_t i = doc_first_of(&s->doc->places, m->sentence); i-- > 0;) {
        an_str country = s->doc->places.at[i].where.country;
        if (country.n) return holds(&s->barred, country) ? (an_str){0} : country;
    }
    return (an_str){0};
}

/* What the document names first it is mostly about. */
static an_str first_of_document(const side *s, const doc_mention *m)
{
    (void)m;
    for (size_t i = 0; i < s->in_document->n; i++)
        if (!holds(&s->barred, s->in_document->at[i])) return s->in_document->at[i];
    return (an_str){0};
}

/* In the order of how often they are right in the labelled corpus: nine in ten for the first, six in ten for the
 * last. */
static const struct { an_str (*find)(const side *, const doc_mention *); const char *rule; } rules[] = {
    {placed_in_phrase, "place-in-phrase"}, {by_court, "jurisdiction"},
    {only_of_sentence, "only-country-of-sentence"}, {only_of_document, "only-country-of-document"},
    {named_before, "country-before"}, {placed_before, "place-before"},
    {first_of_document, "first-country-of-document"}};

/* ---- giving ---- */

/* A name that nothing but itself tells of: people, firms and buildings are mostly of the country that is spoken of. */
static bool only_named(const doc_mention *m)
{
    return m->kind == MENTION_UNKNOWN && !m->country.p && m->entity == AN_NONE;
}

static bool give(const lex *l, an_doc *doc, doc_mention *m, an_str country, an_str rule)
{
    if (!only_named(m)) return mention_place(l, doc, m, country, rule);
    m->country = country;
    m->rule = rule;
    return mention_code(l, doc, m);
}

/* What has been found for somebody holds wherever the document means them again. */
static void pass_on(an_doc *doc)
{
    for (uint32_t i = 0; i < doc->mentions.n; i++) {
        doc_mention *m = &doc->mentions.at[i];
        const doc_mention *first = &doc->mentions.at[doc_stands_for(doc, i)];
        if (m->country.p || m->entity != first->entity || m->sectors != first->sectors) continue;
        m->country = first->country;
        m->code = first->code;
    }
}

static bool settle(const lex *l, an_doc *doc, const country_list *in_document, const doc_event *e, bool actors)
{
    const doc_party *at = actors ? e->actors.at : e->recipients.at;
    size_t n = actors ? e->actors.n : e->recipients.n;
    side s = side_of(doc, in_document, e, actors);
    for (size_t i = 0; i < n; i++) {
        doc_mention *m = &doc->mentions.at[doc_stands_for(doc, at[i].mention)];
        an_str country = {0};
        for (size_t r = 0; !m->country.p && !country.n && r < sizeof rules / sizeof *rules; r++) {
            country = rules[r].find(&s, m);
            if (country.n && !give(l, doc, m, country, str_of(rules[r].rule))) return false;
        }
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
    pass_on(doc);
    return true;
}
