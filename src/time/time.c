/*
 * The time stage: candidates by the longest run of kinds, rules, and what is left alone.
 *
 * A rule that turns its words down is asked again with a shorter run. Words inside a longer name of the lexicon ("the
 * March 23 Movement") and in the front matter are left alone. A text with more dates of years long past than of its
 * own day is read again as a narrative, where "in April" means the year spoken of (compare Strötgen and Gertz 2013,
 * HeidelTime's document types). Linear: a candidate is a dozen terms at most.
 */
#include "time/time.h"

#include "base/date.h"
#include "base/error.h"
#include "base/str.h"
#include "time/rules.h"

enum {
    ANCHOR_REACH = 2,    /* sentences back that "that day" reaches in a report */
    ANCHOR_STEPS = 50,   /* expressions back that are looked at, whatever the text */
    FEW_OLD = 3,         /* dates with a year long past that make a narrative, at least */
    OLD_PER_NEAR = 1     /* and more than so many for each expression that hangs on today */
};

typedef struct pass {
    const lex *l;
    an_doc *doc;
    terms terms;
    uint32_t sentence, mention;  /* first mention that may stand in the sentence */
    an_date today;
    bool narrative;
    bool nomem;
} pass;

/* ---- what is left alone ---- */

static bool inside_zone(const an_doc *doc, an_span span)
{
    for (size_t i = 0; i < doc->zones.n; i++) {
        const doc_zone *zone = &doc->zones.at[i];
        if (zone->kind != ZONE_TITLE && span.begin < zone->span.end && zone->span.begin < span.end) return true;
    }
    return false;
}

static bool inside_name(const pass *p, an_span span)
{
    const an_doc *doc = p->doc;
    for (size_t i = p->mention; i < doc->mentions.n && doc->mentions.at[i].sentence == p->sentence; i++) {
        const doc_mention *m = &doc->mentions.at[i];
        bool longer = m->span.end - m->span.begin > span.end - span.begin;
        if (m->kind == MENTION_NAMED && longer && m->span.begin <= span.begin && m->span.end >= span.end) return true;
    }
    return false;
}

/* ---- candidates ---- */

/* The latest expression with days, near enough to be spoken of. */
static const doc_time *anchor_of(const pass *p)
{
    size_t n = p->doc->times.n, last = n > ANCHOR_STEPS ? n - ANCHOR_STEPS : 0;
    for (size_t i = n; i-- > last;) {
        const doc_time *t = &p->doc->times.at[i];
        if (!p->narrative && t->sentence + ANCHOR_REACH < p->sentence) return NULL;
        if (t->start.year) return t;
    }
    return NULL;
}

static an_span span_of(const pass *p, size_t first, size_t n)
{
    return (an_span){p->terms.list.at[first].span.begin, p->terms.list.at[first + n - 1].span.end};
}

/* Reads n terms by a rule. */
static bool read_candidate(pass *p, size_t first, size_t n, an_str id, doc_time *out)
{
    const term *at = p->terms.list.at + first;
    *out = (doc_time){.span = span_of(p, first, n), .sentence = p->sentence, .first_token = at[0].token,
                      .n_tokens = at[n - 1].token - at[0].token + 1, .rule = id};
    reading r = {&p->terms, first, n, p->doc, p->today, anchor_of(p), p->narrative, out};
    time_rule rule = rule_find(id);
    if (!rule || !rule(&r)) return false;
    if (!out->value.p) p->nomem = true;
    return !inside_name(p, out->span) && !inside_zone(p->doc, out->span);
}

/* The longest candidate at a term that a rule accepts: its length in terms, 0 for none. */
static size_t longest_at(pass *p, size_t first, doc_time *out)
{
    size_t n = p->terms.list.n - first;
    while (n && !p->nomem) {
        an_str id = lex_table_match(p->l, "time-rule", p->terms.shapes.at + first, n, &n);
        if (n && read_candidate(p, first, n, id, out)) return n;
        if (n) n--;
    }
    return 0;
}

static bool time_sentence(pass *p)
{
    if (!terms_read(&p->terms, p->l, p->doc, p->sentence)) return false;
    for (size_t i = 0; i < p->terms.list.n && !p->nomem;) {
        doc_time found;
        size_t n = p->terms.list.at[i].kind.n ? longest_at(p, i, &found) : 0;
        i += n ? n : 1;
        if (!n) continue;
        doc_time *slot = array_push(&p->doc->times);
        if (!slot) return false;
        *slot = found;
    }
    return !p->nomem;
}

static bool time_pass(pass *p)
{
    array_clear(&p->doc->times);
    p->mention = 0;
    for (p->sentence = 0; p->sentence < p->doc->sentences.n; p->sentence++) {
        while (p->mention < p->doc->mentions.n && p->doc->mentions.at[p->mention].sentence < p->sentence) p->mention++;
        if (!time_sentence(p)) return false;
    }
    return true;
}

/* ---- report or narrative ---- */

static bool names_year(an_str rule)
{
    return str_is(rule, "full-date") || str_is(rule, "month-year") || str_is(rule, "year") || str_is(rule, "season-year");
}

static bool hangs_on_today(an_str rule)
{
    return str_is(rule, "weekday") || str_is(rule, "day-word") || str_is(rule, "day-part") || str_is(rule, "unit-rel") ||
           str_is(rule, "ago") || str_is(rule, "weekday-rel");
}

/* Without a day to count from, any year named is better than none. */
static bool is_narrative(const pass *p)
{
    size_t old = 0, near = 0;
    for (size_t i = 0; i < p->doc->times.n; i++) {
        const doc_time *t = &p->doc->times.at[i];
        bool year = names_year(t->rule);
        old += year && !str_is(t->rule, "year") && t->start.year < p->today.year - 1;
        near += hangs_on_today(t->rule) || (year && t->start.year >= p->today.year - 1);
        if (year && !p->today.year) return true;
    }
    return old >= FEW_OLD && old > near * OLD_PER_NEAR;
}

an_status time_run(const lex *l, an_doc *doc, an_error *error)
{
    pass p = {.l = l, .doc = doc, .today = doc->dateline_date.year ? doc->dateline_date : doc->published};
    bool done = time_pass(&p);
    if (done && is_narrative(&p)) {
        p.narrative = true;
        done = time_pass(&p);
    }
    terms_release(&p.terms);
    return done ? AN_OK : error_nomem(error);
}
