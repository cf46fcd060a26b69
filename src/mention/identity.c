/*
 * An entity of the lexicon as it is on the publication day: a person is what the office held then makes of them, a
 * former one where the last office had ended.
 */
#include "mention/identity.h"

#include "base/date.h"

static bool date_within(an_date day, an_date from, an_date to)
{
    if (from.year && date_cmp(day, from) < 0) return false;
    return !to.year || date_cmp(day, to) <= 0;
}

/* The office held on a day, the latest begun; else the last one that had ended, with *former set. */
static bool office_on(const lex *l, lex_entity e, an_date day, lex_office *out, bool *former)
{
    bool found = false, holds = false;
    for (uint32_t i = 0; i < e.n_offices; i++) {
        lex_office o = lex_office_at(l, e.first_office + i);
        bool now = day.year ? date_within(day, o.from, o.to) : !o.to.year;
        if (holds && !now) continue;
        if (!now && day.year && o.from.year && date_cmp(o.from, day) > 0) continue;
        if (found && holds == now && date_cmp(o.from, out->from) < 0) continue;
        *out = o, found = true, holds = now;
    }
    *former = found && !holds;
    return found;
}

static void identify_person(const lex *l, const an_doc *doc, doc_mention *m, lex_entity e)
{
    lex_office o;
    bool former;
    if (!office_on(l, e, doc->published, &o, &former)) {
        if (e.n_offices) m->country = lex_office_at(l, e.first_office).country;  /* the office is still to come */
        return;
    }
    m->country = o.country;
    if (former) { m->sectors = SECTOR(ELI); return; }
    m->role = o.role;
    m->sectors = o.sectors;
}

void mention_identify(const lex *l, const an_doc *doc, doc_mention *m, uint32_t entity)
{
    lex_entity e = lex_entity_at(l, entity);
    m->entity = entity;
    m->kind = MENTION_NAMED;
    m->name = e.name;
    m->id = e.id;
    m->wikidata = e.wikidata;
    m->country = e.country;
    m->sectors = e.sectors;
    if (e.kind == LEX_PERSON) identify_person(l, doc, m, e);
}

bool mention_code(const lex *l, an_doc *doc, doc_mention *m)
{
    an_str root = m->country;
    if (m->entity != AN_NONE) {
        lex_entity e = lex_entity_at(l, m->entity);
        bool at_home = e.kind == LEX_PERSON && m->country.p;  /* an alliance's former head in a state's office */
        if (e.code.p && !at_home) root = e.code;
    }
    if (!root.p && !m->sectors) { m->code = (an_str){0}; return true; }
    m->code = sectors_code(&doc->arena, root, m->sectors);
    return m->code.p != NULL;
}
