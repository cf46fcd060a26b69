/*
 * What the text says lasted for days ("the 12-day offensive") cannot be dated by the day of publication: without a date
 * of its own nobody knows when it was.
 */
#include "event/lasting.h"

#include "base/date.h"
#include "base/str.h"

/* A length of a day or more: "P12D", "P3W", but not "PT6H". */
static bool of_days(const doc_time *t)
{
    return str_is(t->type, "DURATION") && t->value.n > 1 && t->value.p[1] != 'T';
}

/* The word that an expression hangs on. */
static uint32_t hangs_on(const an_doc *doc, const doc_time *t)
{
    uint32_t last = t->first_token + t->n_tokens;
    for (uint32_t i = t->first_token; i < last; i++) {
        uint32_t head = doc->words.at[i].head;
        if (head == AN_NONE || head < t->first_token || head >= last) return head;
    }
    return AN_NONE;
}

static uint32_t length_of(const an_doc *doc, const doc_event *e)
{
    bool noun = doc->words.at[e->trigger_token].upos == UPOS_NOUN;
    for (size_t i = doc_first_of(&doc->times, e->sentence); noun && i < doc->times.n; i++) {
        const doc_time *t = &doc->times.at[i];
        if (t->sentence != e->sentence) break;
        if (of_days(t) && t->first_token < e->trigger_token && hangs_on(doc, t) == e->trigger_token) return (uint32_t)i;
    }
    return AN_NONE;
}

void lasting_undate(an_doc *doc)
{
    for (size_t i = 0; i < doc->events.n; i++) {
        doc_event *e = &doc->events.at[i];
        uint32_t t = str_is(str_of(e->basis), "published") ? length_of(doc, e) : AN_NONE;
        if (t == AN_NONE) continue;
        e->time = t;
        e->start = e->end = (an_date){0};
        e->precision = PRECISION_UNKNOWN;
        e->basis = "text";
    }
}
