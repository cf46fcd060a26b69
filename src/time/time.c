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
#include "time/tense.h"

enum {
    ANCHOR_REACH = 2,    /* sentences back that "that day" reaches in a report */
    ANCHOR_STEPS = 50,   /* expressions back that are looked at, whatever the text */
    FEW_OLD = 3,         /* dates with a year long past that make a narrative, at least */
    YEARS_PER_DATE = 3,  /* so many bare years count for one such date */
    OLD_PER_NEAR = 2     /* and more than so many for each expression that hangs on today */
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

static bool coarse(const doc_time *t) { return t->precision >= PRECISION_YEAR; }

/* A year in passing ("as it had in 1614"): not at the head of its sentence, and far from the days told before it. */
static bool in_passing(const pass *p, size_t at)
{
    enum { HEAD = 4, BACK = 1, AHEAD = 2 };
    const doc_time *t = &p->doc->times.at[at];
    size_t last = at > ANCHOR_STEPS ? at - ANCHOR_STEPS : 0;
    if (!coarse(t) || t->first_token < p->doc->sentences.at[t->sentence].first_token + HEAD) return false;
    for (size_t i = at; i-- > last;) {
        const doc_time *told = &p->doc->times.at[i];
        if (!told->start.year || coarse(told)) continue;
        return t->start.year < told->start.year - BACK || t->start.year > told->start.year + AHEAD;
    }
    return false;
}

/* The latest expression with days, near enough to be spoken of; in a narrative neither a year in passing nor the end of a
 * range, which may lie ahead. */
static const doc_time *anchor_of(const pass *p)
{
    size_t n = p->doc->times.n, last = n > ANCHOR_STEPS ? n - ANCHOR_STEPS : 0;
    for (size_t i = n; i-- > last;) {
        const doc_time *t = &p->doc->times.at[i];
        if (!p->narrative && t->sentence + ANCHOR_REACH < p->sentence) return NULL;
        bool end = i > 0 && p->doc->times.at[i - 1].ranges && coarse(t);
        if (t->start.year && !(p->narrative && (end || in_passing(p, i)))) return t;
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
                      .n_tokens = at[n - 1].last - at[0].token + 1, .rule = id};
    reading r = {.l = p->l, .terms = &p->terms, .first = first, .n = n, .doc = p->doc, .today = p->today,
                 .anchor = anchor_of(p), .narrative = p->narrative, .out = out};
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

/* ---- what a found expression takes from its neighbours ---- */

static const term *term_before(const pass *p, size_t first)
{
    return first ? &p->terms.list.at[first - 1] : NULL;
}

static bool counts(an_str kind)
{
    static const char *const kinds[] = {"number", "day", "count", "year", "a", "some", "month", "nth", "clock", "units"};
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (str_is(kind, kinds[i])) return true;
    return false;
}

static bool is_length(const doc_time *t)
{
    return str_is(t->type, "DURATION") || str_is(t->rule, "shift") || str_is(t->rule, "ago");
}

/* "more than three years", "about 1910": the span begins with what says how exact it is. */
static void take_modifier(const pass *p, size_t first, doc_time *t)
{
    enum { MOST = 2 };
    if (!counts(p->terms.list.at[first].kind)) return;
    for (int i = 0; i < MOST; i++, first--) {
        const term *mod = term_before(p, first);
        if (!mod || !str_is(mod->kind, "mod") || (!str_is(mod->value, "any") && !is_length(t))) return;
        t->span.begin = mod->span.begin;
        t->n_tokens += t->first_token - mod->token;
        t->first_token = mod->token;
    }
}

static bool begins_between(const pass *p, const doc_time *t)
{
    if (t->first_token == p->doc->sentences.at[p->sentence].first_token) return false;
    an_str entry = lex_table(p->l, "time", p->doc->tokens.at[t->first_token - 1].folded);
    return entry.p && str_starts(entry, STR("between"));
}

/* Whether an expression's terms from first on continue the one before it to a range, or to a list of neighbours. */
static bool ranges_to(const pass *p, const doc_time *from, const doc_time *to, size_t first)
{
    size_t at = first;
    while (at && (str_is(p->terms.list.at[at - 1].kind, "the") || str_is(p->terms.list.at[at - 1].kind, "on"))) at--;
    const term *joint = term_before(p, at);
    if (!joint || at < 2 || p->terms.list.at[at - 2].span.end != from->span.end) return false;
    if (!from->end.year || !to->start.year) return false;
    if (date_cmp(from->start, to->end) > 0) return false;
    if (str_is(joint->kind, "dash") || str_is(joint->kind, "to") || str_is(joint->kind, "until")) return true;
    bool next = !date_cmp(date_add_days(from->end, 1), to->start) && from->precision == to->precision;
    return str_is(joint->kind, "and") && (next || begins_between(p, from));
}

/* Clock times are of the day that the nearest expression of the sentence names, else of the anchor's, else of today. */
static bool settle_clock(const pass *p, doc_time *t, size_t begin, const doc_time *anchor)
{
    an_date day = anchor && anchor->precision == PRECISION_DAY ? anchor->start : p->narrative ? (an_date){0} : p->today;
    uint32_t least = UINT32_MAX;
    for (size_t i = begin; i < p->doc->times.n; i++) {
        const doc_time *other = &p->doc->times.at[i];
        uint32_t d = other->span.begin > t->span.begin ? other->span.begin - t->span.end : t->span.begin - other->span.end;
        if (other == t || !other->start.year || other->precision != PRECISION_DAY || d >= least) continue;
        day = other->start, least = d;
    }
    if (!day.year) return true;
    t->start = t->end = day;
    t->precision = PRECISION_DAY;
    t->value = arena_printf(&p->doc->arena, "%04d-%02d-%02d%.*s", day.year, day.month, day.day,
                            STR_ARG(str_slice(t->value, 10, t->value.n)));
    return t->value.p != NULL;
}

static bool settle_clocks(const pass *p, size_t begin, const doc_time *anchor)
{
    for (size_t i = begin; i < p->doc->times.n; i++) {
        doc_time *t = &p->doc->times.at[i];
        if (str_is(t->rule, "clock") && !settle_clock(p, t, begin, anchor)) return false;
    }
    return true;
}

static bool is_clock(const doc_time *t) { return str_is(t->rule, "clock"); }

static bool is_day(const doc_time *t)
{
    return str_is(t->type, "DATE") && t->start.year && t->precision == PRECISION_DAY && !date_cmp(t->start, t->end);
}

/* "8:30 p.m. Monday", "May 8 1:00 a.m.": day and time in one expression, which the later becomes. */
static bool join_clock(const pass *p, const doc_time *before, doc_time *found)
{
    const doc_time *clock = is_clock(before) ? before : found, *day = clock == before ? found : before;
    an_str hour = clock->value;
    while (hour.n && hour.p[0] != 'T') hour = str_slice(hour, 1, hour.n);
    doc_time joined = *day;
    joined.span = (an_span){before->span.begin, found->span.end};
    joined.first_token = before->first_token;
    joined.n_tokens = found->first_token + found->n_tokens - before->first_token;
    joined.type = STR("TIME");
    joined.value = arena_printf(&p->doc->arena, "%.*s%.*s", STR_ARG(day->value), STR_ARG(hour));
    *found = joined;
    return joined.value.p != NULL;
}

static bool joins_clock(const doc_time *before, const doc_time *found)
{
    bool adjacent = before->span.end + 1 == found->span.begin;
    return adjacent && ((is_clock(before) && is_day(found)) || (is_day(before) && is_clock(found)));
}

/* ---- a sentence ---- */

static bool time_sentence(pass *p)
{
    size_t begin = p->doc->times.n;
    const doc_time *spoken_of = anchor_of(p);
    bool known = spoken_of != NULL;
    doc_time anchor = known ? *spoken_of : (doc_time){0};
    if (!terms_read(&p->terms, p->l, p->doc, p->sentence)) return false;
    for (size_t i = 0; i < p->terms.list.n && !p->nomem;) {
        doc_time found;
        size_t n = p->terms.list.at[i].kind.n ? longest_at(p, i, &found) : 0;
        i += n ? n : 1;
        if (!n) continue;
        take_modifier(p, i - n, &found);
        doc_time *before = p->doc->times.n > begin ? &p->doc->times.at[p->doc->times.n - 1] : NULL;
        bool join = before && joins_clock(before, &found);
        if (join && !join_clock(p, before, &found)) return false;
        if (before && !join) before->ranges = ranges_to(p, before, &found, i - n);
        doc_time *slot = join ? before : array_push(&p->doc->times);
        if (!slot) return false;
        *slot = found;
    }
    return !p->nomem && settle_clocks(p, begin, known ? &anchor : NULL);
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
    size_t dates = 0, years = 0, near = 0;
    for (size_t i = 0; i < p->doc->times.n; i++) {
        const doc_time *t = &p->doc->times.at[i];
        bool year = names_year(t->rule), old = year && t->start.year < p->today.year - 1, alone = str_is(t->rule, "year");
        dates += old && !alone;
        years += old && alone;
        near += hangs_on_today(t->rule) || (year && t->start.year >= p->today.year);
        if (year && !p->today.year) return true;
    }
    return dates + years / YEARS_PER_DATE >= FEW_OLD && dates + years > near * OLD_PER_NEAR;
}

an_status time_run(const lex *l, an_doc *doc, an_error *error)
{
    pass p = {.l = l, .doc = doc, .today = doc->dateline_date.year ? doc->dateline_date : doc->published};
    bool done = time_pass(&p);
    if (done && is_narrative(&p)) {
        p.narrative = true;
        done = time_pass(&p);
    }
    done = done && tense_settle(l, doc, p.today);
    terms_release(&p.terms);
    return done ? AN_OK : error_nomem(error);
}
