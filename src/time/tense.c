/*
 * Last or next: an expression that comes round ("on Monday", "in July") is read by the tense of the verb it hangs on. Where
 * that does not tell, a date of the year is the nearest one and a weekday the last. Without trees it stays the last.
 */
#include "time/tense.h"

#include "base/date.h"
#include "base/str.h"
#include "time/calendar.h"

enum {
    STEPS = 12,      /* up the tree */
    AUXILIARIES = 40 /* tokens before a verb where its auxiliaries are looked for */
};

typedef enum { WHEN_OPEN, WHEN_PAST, WHEN_FUTURE } when;

/* What stands with a verb. */
typedef struct signs { bool modal, could, negated, have, past, present, to; } signs;

static signs signs_of(const an_doc *doc, uint32_t first, uint32_t verb)
{
    signs s = {false};
    uint32_t from = verb - first > AUXILIARIES ? verb - AUXILIARIES : first;
    for (uint32_t i = from; i < verb; i++) {
        const doc_word *w = &doc->words.at[i];
        if (w->head != verb) continue;
        s.modal |= w->xpos == XPOS_MD;
        s.could |= w->xpos == XPOS_MD && str_is(w->lemma, "could");
        s.negated |= ud_has(w->feats, FEAT_POLARITY_NEG);
        s.to |= w->upos == UPOS_PART && str_is(w->lemma, "to");
        if (w->upos != UPOS_AUX || w->xpos == XPOS_MD) continue;
        s.have |= str_is(w->lemma, "have");
        s.past |= ud_has(w->feats, FEAT_TENSE_PAST);
        s.present |= !ud_has(w->feats, FEAT_TENSE_PAST);
    }
    return s;
}

static bool is_predicate(const an_doc *doc, uint32_t token, signs s)
{
    const doc_word *w = &doc->words.at[token];
    return w->upos == UPOS_VERB || w->upos == UPOS_AUX || s.modal || s.past || s.present;
}

/* "is expected", "scheduled for": what lies ahead of those who say so. */
static bool looks_ahead(const lex *l, const doc_word *w) { return lex_table(l, "time-ahead", w->lemma).p != NULL; }

static when when_of_predicate(const lex *l, const doc_word *w, signs s)
{
    if (s.modal) return s.have || (s.could && s.negated) ? WHEN_PAST : WHEN_FUTURE;
    if (s.have || s.past) return WHEN_PAST;
    if (looks_ahead(l, w) && w->xpos != XPOS_VBD) return WHEN_FUTURE;
    if (s.present) return WHEN_OPEN;
    return w->xpos == XPOS_VBD || w->xpos == XPOS_VBN ? WHEN_PAST : WHEN_OPEN;
}

/* By the nearest predicate above, unless it is "Sunday's" of a noun further down; an infinitive lies ahead of a present one and shares the past of a past one. */
static when when_above(const lex *l, const an_doc *doc, uint32_t first, uint32_t token)
{
    enum { NEAR = 2 };
    bool ahead = false, owns = doc->words.at[token].rel == REL_NMOD_POSS;
    uint32_t i = doc->words.at[token].head;
    for (int n = 0; i != AN_NONE && n < STEPS; n++, i = doc->words.at[i].head) {
        const doc_word *w = &doc->words.at[i];
        signs s = signs_of(doc, first, i);
        if (looks_ahead(l, w) && w->upos == UPOS_ADJ) return WHEN_FUTURE;
        if (!is_predicate(doc, i, s)) continue;
        if (owns && n >= NEAR) return WHEN_OPEN;
        when found = when_of_predicate(l, w, s);
        if (s.to && !s.have) { ahead = true; continue; }
        return found == WHEN_OPEN && ahead ? WHEN_FUTURE : found;
    }
    return ahead ? WHEN_FUTURE : WHEN_OPEN;
}

static uint32_t top_of(const an_doc *doc, const doc_time *t)
{
    for (uint32_t i = t->first_token; i < t->first_token + t->n_tokens; i++) {
        uint32_t head = doc->words.at[i].head;
        if (head == AN_NONE || head < t->first_token || head >= t->first_token + t->n_tokens) return i;
    }
    return t->first_token;
}

/* A date that comes round once a year, and its coming lies nearer than its last. */
static bool nearer_ahead(const doc_time *t, an_date today)
{
    enum { WEEKLY = 14 };
    int back = date_serial(today) - date_serial(t->past_end), ahead = date_serial(t->future) - date_serial(today);
    return date_serial(t->future) - date_serial(t->past) > WEEKLY && ahead < back;
}

/* The value of the coming reading, with what follows the day in the old one ("TMO", "-WE"). */
static an_str value_ahead(arena *a, const doc_time *t)
{
    interval i = {t->precision, t->future, t->future_end};
    bool weekend = str_ends(t->value, STR("-WE"));
    an_str days = cal_value(a, weekend ? cal_week(t->future) : i);
    size_t part = 0;
    while (part < t->value.n && t->value.p[part] != 'T') part++;
    an_str rest = weekend ? STR("-WE") : str_slice(t->value, part, t->value.n);
    return days.p && rest.n ? arena_printf(a, "%.*s%.*s", STR_ARG(days), STR_ARG(rest)) : days;
}

bool tense_settle(const lex *l, an_doc *doc, an_date today)
{
    for (size_t i = 0; i < doc->times.n; i++) {
        doc_time *t = &doc->times.at[i];
        if (!t->future.year || t->backward || !today.year || t->first_token + t->n_tokens > doc->words.n) continue;
        uint32_t first = doc->sentences.at[t->sentence].first_token;
        when w = when_above(l, doc, first, top_of(doc, t));
        if (w == WHEN_PAST || (w == WHEN_OPEN && !nearer_ahead(t, today))) continue;
        if (!date_cmp(t->past, today)) {   /* "will meet on Monday", said on a Monday */
            t->past = t->past_end = t->future = t->future_end = (an_date){0};
            continue;
        }
        t->value = value_ahead(&doc->arena, t);
        if (!t->value.p) return false;
        t->start = t->future, t->end = t->future_end;
    }
    return true;
}
