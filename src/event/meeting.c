#include "event/meeting.h"

#include "base/str.h"

static bool from(const an_doc *doc, doc_party p, an_str country) { return str_eq(doc->mentions.at[p.mention].country, country); }

/* Moves the actors of a country to the recipients. False when memory is out. */
static bool move_hosts(const an_doc *doc, doc_event *e, an_str country)
{
    size_t kept = 0;
    if (!array_reserve(&e->recipients, e->actors.n)) return false;
    for (size_t i = 0; i < e->actors.n; i++) {
        doc_party p = e->actors.at[i];
        if (from(doc, p, country)) e->recipients.at[e->recipients.n++] = (doc_party){p.mention, part_name(PART_RECIPIENT), false};
        else e->actors.at[kept++] = p;
    }
    e->actors.n = kept;
    return true;
}

/* Whether a mention, or one that shares its head, is a subject of the clause. */
static bool is_subject(const coder *c, const clause *cl, uint32_t mention)
{
    uint32_t group = c->doc->mentions.at[mention].group;
    for (size_t i = 0; i < cl->arcs.n; i++) {
        if (cl->arcs.at[i].relation != ARG_NSUBJ) continue;
        uint32_t m = role_filler(c, &cl->arcs.at[i]);
        if (m == mention || (m != AN_NONE && group != AN_NONE && c->doc->mentions.at[m].group == group)) return true;
    }
    return false;
}

bool meeting_locate(const coder *c, const clause *cl, doc_event *e)
{
    const an_doc *doc = c->doc;
    size_t hosts = 0, known = 0, at_home = 0, away = 0;
    if (!e->reciprocal || !str_is(e->cameo, "040") || e->place == AN_NONE) return true;
    an_str country = doc->places.at[e->place].where.country;
    for (size_t i = 0; i < e->actors.n; i++) {
        bool host = from(doc, e->actors.at[i], country), subject = is_subject(c, cl, e->actors.at[i].mention);
        hosts += host;
        at_home += host && subject;
        away += !host && subject;
        known += doc->mentions.at[e->actors.at[i].mention].country.p != NULL;
    }
    if (known < 2 || known < e->actors.n || hosts == e->actors.n) return true;
    if (!hosts) return e->cameo = STR("044"), true;
    if (at_home || !away) return true;
    if (!move_hosts(doc, e, country)) return false;
    e->cameo = STR("042");
    e->reciprocal = false;
    return true;
}
