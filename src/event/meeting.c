#include "event/meeting.h"

#include "base/str.h"

static bool from(const an_doc *doc, doc_party p, an_str country) { return str_eq(doc->mentions.at[p.mention].country, country); }

/* Moves the actors of a country to the recipients. There is room: both lists held the same people before. */
static bool move_hosts(const an_doc *doc, doc_event *e, an_str country)
{
    size_t kept = 0;
    if (!array_reserve(&e->recipients, e->actors.n)) return false;
    for (size_t i = 0; i < e->actors.n; i++) {
        doc_party p = e->actors.at[i];
        if (from(doc, p, country)) e->recipients.at[e->recipients.n++] = (doc_party){p.mention, part_name(PART_RECIPIENT)};
        else e->actors.at[kept++] = p;
    }
    e->actors.n = kept;
    return true;
}

void meeting_locate(const an_doc *doc, doc_event *e)
{
    size_t hosts = 0, known = 0;
    if (!e->reciprocal || !str_is(e->cameo, "040") || e->place == AN_NONE) return;
    an_str country = doc->places.at[e->place].where.country;
    for (size_t i = 0; i < e->actors.n; i++) {
        hosts += from(doc, e->actors.at[i], country);
        known += doc->mentions.at[e->actors.at[i].mention].country.p != NULL;
    }
    if (known < 2 || known < e->actors.n || hosts == e->actors.n) return;
    if (!hosts) { e->cameo = STR("044"); return; }
    if (!move_hosts(doc, e, country)) return;
    e->cameo = STR("042");
    e->reciprocal = false;
}
