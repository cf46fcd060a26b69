/*
 * "It came a day after a tense meeting in Lusaka. The ministers of Kenya and Peru met ...": the noun names nobody, and
 * what a sentence or two later tells the same kind of happening with those who took part is that happening. Deeds of
 * force are left apart: of two attacks without a word on who did them, nobody knows that they are one.
 */
#include "event/foretold.h"

#include "base/date.h"
#include "base/str.h"
#include "event/coder.h"

enum { REACH = 2 };  /* sentences */

static bool may_be_nobodys(const doc_event *e)
{
    return str_is(e->type, "ASSAULT") || str_is(e->type, "PROTEST") || str_is(e->type, "COERCE");
}

/* "At the Kremlin" says where, though the name often acts. */
static bool is_its_place(const an_doc *doc, const doc_event *e, const doc_party *p)
{
    if (e->place == AN_NONE) return false;
    const doc_place *place = &doc->places.at[e->place];
    const doc_mention *m = &doc->mentions.at[p->mention];
    return place->first_token >= m->first_token && place->first_token < m->first_token + m->n_tokens;
}

static bool names_nobody(const an_doc *doc, const doc_event *e)
{
    for (size_t i = 0; i < e->actors.n; i++)
        if (!is_its_place(doc, e, &e->actors.at[i])) return false;
    for (size_t i = 0; i < e->recipients.n; i++)
        if (!is_its_place(doc, e, &e->recipients.at[i])) return false;
    return e->doubt && doc->words.at[e->trigger_token].upos == UPOS_NOUN;
}

/* Whether the noun may name what another event's code stands for. */
static bool may_name(const lex *l, const an_doc *doc, uint32_t noun, an_str code)
{
    uint32_t first;
    size_t n = lex_senses(l, doc->words.at[noun].lemma, 'n', &first);
    for (size_t i = 0; i < n; i++) {
        lex_sense s;
        lex_sense_at(l, first + (uint32_t)i, &s);
        for (uint32_t k = 0; k < s.n_cores; k++)
            if (str_eq(str_slice(s.cores[k].code, 0, 2), str_slice(code, 0, 2))) return true;
    }
    return false;
}

static bool is_dated(const doc_event *e) { return str_is(str_of(e->basis), "text") && e->start.year; }

static bool days_agree(const doc_event *a, const doc_event *b)
{
    if (!is_dated(a) || !is_dated(b)) return true;
    return date_cmp(a->start, b->end) <= 0 && date_cmp(b->start, a->end) <= 0;
}

static bool places_agree(const an_doc *doc, const doc_event *a, const doc_event *b)
{
    if (a->place == AN_NONE || b->place == AN_NONE) return true;
    return str_eq(doc->places.at[a->place].where.name, doc->places.at[b->place].where.name);
}

static bool tells(const lex *l, const an_doc *doc, const doc_event *noun, const doc_event *e)
{
    if (e->doubt || !e->actors.n || e->actors.n + e->recipients.n < 2 || may_be_nobodys(e)) return false;
    return str_eq(noun->status, e->status) && may_name(l, doc, noun->trigger_token, e->cameo) && days_agree(noun, e) &&
           places_agree(doc, noun, e);
}

static bool take(const an_doc *doc, const doc_event *noun, doc_event *e)
{
    doc_report *r = array_push(&e->reports);
    if (!r) return false;
    *r = (doc_report){noun->sentence, noun->trigger};
    if (e->place == AN_NONE && noun->place != AN_NONE) {
        e->place = noun->place;
        if (!event_why(e, "place", STR("foretold"), doc->places.at[noun->place].span)) return false;
    }
    if (!is_dated(e) && is_dated(noun)) {
        e->start = noun->start, e->end = noun->end, e->precision = noun->precision, e->time = noun->time;
        e->basis = "context";
        return event_why(e, "date", STR("foretold"), noun->trigger);
    }
    return true;
}

bool foretold_join(const lex *l, an_doc *doc)
{
    for (size_t i = 0; i < doc->events.n; i++) {
        const doc_event *noun = &doc->events.at[i];
        if (!names_nobody(doc, noun)) continue;
        for (size_t k = i + 1; k < doc->events.n && doc->events.at[k].sentence <= noun->sentence + REACH; k++) {
            doc_event *e = &doc->events.at[k];
            if (e->sentence == noun->sentence || !tells(l, doc, noun, e)) continue;
            if (!take(doc, noun, e)) return false;
            break;
        }
    }
    return true;
}
