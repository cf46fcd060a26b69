/*
 * When and where: the time expression and the place that hang on the predicate in the tree; else on the noun's verb, the
 * verb it is coordinated with, or the sentence's main verb, unless that one only reports what others did. An event without
 * an expression of its own is dated by its publication day and says so.
 */
#include <string.h>

#include "base/date.h"
#include "base/str.h"
#include "event/coder.h"

/* Names days, or would if it were known what to count from; not "now", "recently", "for two days". */
static bool datable(const doc_time *t)
{
    if (t->start.year) return true;
    return (str_is(t->type, "DATE") || str_is(t->type, "TIME")) && !str_ends(t->value, STR("_REF"));
}

enum { LENDERS = 4 };  /* steps up the tree */

static uint32_t owner(const coder *c, uint32_t token) { return clauses_owner(&c->clauses, &c->tree, token); }

/* The word of an expression that the others hang on. */
static uint32_t top_of(const coder *c, uint32_t first, uint32_t n)
{
    for (uint32_t i = first; i < first + n; i++) {
        uint32_t head = c->doc->words.at[i].head;
        if (head == AN_NONE || head < first || head >= first + n) return i;
    }
    return first;
}

/* Whether a noun stands behind a word like "during": what goes on then is dated as the noun is. */
static bool goes_along(const coder *c, uint32_t noun, precision p)
{
    uint32_t marker = tree_child(&c->tree, noun, REL_CASE);
    an_str how = marker == AN_NONE ? (an_str){0} : lex_table(c->l, "time-within", tree_folded(&c->tree, marker));
    return how.p && (p < PRECISION_YEAR || str_is(how, "surely"));
}

/* Whether what hangs on a predicate says something of it, and not of a noun in between: "the 2015 deal" dates the deal. */
static bool modifies_clause(const coder *c, const doc_time *t, uint32_t token, uint32_t head)
{
    for (uint32_t i = token; i != AN_NONE && i != head; i = c->doc->words.at[i].head) {
        uint32_t up = c->doc->words.at[i].head;
        if (up == head) return true;
        switch (tree_rel(&c->tree, i)) {
        case REL_COMPOUND: case REL_NUMMOD: case REL_AMOD: case REL_NMOD_POSS: case REL_NMOD_DESC:
            if (up == AN_NONE || !goes_along(c, up, t->precision)) return false;
            break;
        default: break;
        }
    }
    return true;
}

/* Whether an expression dates the noun that a clause hangs on: "yesterday's mass shooting", "Monday's clash in which ten
 * people were killed". */
static bool modifies_noun_of(const coder *c, uint32_t top, uint32_t head)
{
    uint32_t noun = c->doc->words.at[head].head;
    ud_rel rel = tree_rel(&c->tree, head);
    return noun != AN_NONE && (rel == REL_ACL || rel == REL_ACL_RELCL) && c->doc->words.at[top].head == noun &&
           (top < noun || rel == REL_ACL_RELCL);
}

/* What stands above a predicate, as a clause. */
static uint32_t above(const coder *c, uint32_t clause)
{
    uint32_t up = c->doc->words.at[c->clauses.at[clause].head].head;
    return up == AN_NONE ? AN_NONE : owner(c, up);
}

/* A predicate that is no event of its own: a noun, an adjective or a participle that only fills another's frame ("took to
 * court in 2007", "found guilty in May"). */
static bool fills_frame(const coder *c, uint32_t clause)
{
    const struct clause *cl = &c->clauses.at[clause];
    if (sense_consumed(c, cl->head)) return true;
    return cl->pos != 'v' && !c->choices.at[clause].core && !(c->choices.at[clause].known && cl->pos == 'n');
}

/* The clause that what hangs on a token says something of. */
static uint32_t told_of(const coder *c, uint32_t token)
{
    uint32_t clause = owner(c, token);
    for (int i = 0; i < LENDERS && clause != AN_NONE && fills_frame(c, clause); i++) {
        uint32_t up = above(c, clause);
        if (up == AN_NONE) break;
        clause = up;
    }
    return clause;
}

static bool dates(const coder *c, const doc_time *t, uint32_t top, uint32_t clause)
{
    uint32_t own = owner(c, top);
    bool behind = c->clauses.at[clause].pos == 'n' && t->first_token == c->clauses.at[clause].head + 1;
    if (behind) return true;   /* "after protests yesterday", whatever the tree makes of it */
    if (own != clause && told_of(c, top) != clause) return false;
    return modifies_clause(c, t, top, c->clauses.at[own == AN_NONE ? clause : own].head);
}

/* The expression that hangs on a clause, the one nearest to its predicate; AN_NONE when there is none. */
static uint32_t time_of(const coder *c, uint32_t clause)
{
    uint32_t best = AN_NONE, least = UINT32_MAX, head = c->clauses.at[clause].head;
    for (size_t i = doc_first_of(&c->doc->times, c->sentence); i < c->doc->times.n; i++) {
        const doc_time *t = &c->doc->times.at[i];
        if (t->sentence != c->sentence) break;
        uint32_t top = top_of(c, t->first_token, t->n_tokens);
        if (!datable(t) || !(modifies_noun_of(c, top, head) || dates(c, t, top, clause))) continue;
        uint32_t d = t->first_token > head ? t->first_token - head : head - t->first_token;
        if (d < least) best = (uint32_t)i, least = d;
    }
    return best;
}

static bool only_reports(const coder *c, uint32_t clause)
{
    const choice *ch = &c->choices.at[clause];
    return ch->known && ch->sense.claim.p && !ch->core;
}

/* The clause that lends its time and place: the noun's verb, the first of coordinated verbs, the verb above, unless that
 * only reports what others did ("was found murdered" reports nothing). */
static uint32_t lender(const coder *c, uint32_t clause)
{
    uint32_t l = above(c, clause);
    if (l == AN_NONE || !only_reports(c, l)) return l;
    return c->clauses.at[l].passive && c->clauses.at[clause].governed_as == ARG_XCOMP ? l : AN_NONE;
}

/* Who speaks today cannot have done so on a day gone by ("claims the attack on Monday"), and who spoke long ago told of what
 * was then ("announced in March that it was banned"): such days are of what is told. */
static uint32_t time_reported(const coder *c, uint32_t clause)
{
    enum { LONG_AGO = 14 };
    uint32_t l = above(c, clause);
    if (l == AN_NONE || !only_reports(c, l)) return AN_NONE;
    uint32_t t = time_of(c, l);
    an_date today = c->doc->published, end = t == AN_NONE ? (an_date){0} : c->doc->times.at[t].end;
    if (!end.year || !today.year) return AN_NONE;
    int days = date_serial(today) - date_serial(end);
    return days > (c->clauses.at[l].tense == TENSE_PRESENT ? 0 : LONG_AGO) ? t : AN_NONE;
}

/* What is announced for a time not said is announced when its speaker spoke. */
static uint32_t time_announced(const coder *c, uint32_t clause)
{
    uint32_t l = above(c, clause);
    return l == AN_NONE || !only_reports(c, l) ? AN_NONE : time_of(c, l);
}

/* Of coordinated verbs the first may be dated by the last: "rammed and killed yesterday". */
static uint32_t time_of_joined(const coder *c, uint32_t clause)
{
    uint32_t head = c->clauses.at[clause].head;
    for (uint32_t i = 0; i < c->clauses.n; i++) {
        const struct clause *other = &c->clauses.at[i];
        if (c->doc->words.at[other->head].head != head || tree_rel(&c->tree, other->head) != REL_CONJ) continue;
        if (other->pos != c->clauses.at[clause].pos || other->passive != c->clauses.at[clause].passive) continue;
        uint32_t t = time_of(c, i);
        if (t != AN_NONE) return t;
    }
    return AN_NONE;
}

/* The expression of an event that the predicate happens in: "killed in Monday's protests". */
static uint32_t time_within(const coder *c, uint32_t clause)
{
    for (uint32_t i = 0; i < c->clauses.n; i++) {
        if (c->clauses.at[i].pos != 'n' || above(c, i) != clause) continue;
        uint32_t t = goes_along(c, c->clauses.at[i].head, PRECISION_DAY) ? time_of(c, i) : AN_NONE;
        if (t != AN_NONE) return t;
    }
    return AN_NONE;
}

static uint32_t find_time(const coder *c, uint32_t clause)
{
    for (int i = 0; i < LENDERS && clause != AN_NONE; i++, clause = lender(c, clause)) {
        uint32_t t = time_of(c, clause);
        if (t == AN_NONE) t = time_within(c, clause);
        if (t == AN_NONE) t = time_of_joined(c, clause);
        if (t == AN_NONE) t = time_reported(c, clause);
        if (t != AN_NONE) return t;
    }
    return AN_NONE;
}

/* ---- what days an expression gives an event ---- */

/* Whether a token is a word of time of a kind. */
static bool is_kind(const coder *c, uint32_t token, an_str kind)
{
    an_str entry = lex_table(c->l, "time", c->doc->tokens.at[token].folded);
    return entry.p && str_starts(entry, kind);
}

/* "since 1969". */
static bool behind_since(const coder *c, const doc_time *t)
{
    return t->first_token > c->tree.first && is_kind(c, t->first_token - 1, STR("since"));
}

/* "since the war began in 1969", said of another predicate than the one that began. */
static bool since_it_was(const coder *c, const clause *cl, const doc_time *t)
{
    uint32_t own = owner(c, top_of(c, t->first_token, t->n_tokens));
    if (own == AN_NONE || &c->clauses.at[own] == cl) return false;
    uint32_t mark = tree_child(&c->tree, c->clauses.at[own].head, REL_MARK);
    return mark != AN_NONE && is_kind(c, mark, STR("since"));
}

/* What the text has seen by its publication ends there, what it expects begins there. */
static void clip(an_date published, bool ahead, doc_event *e)
{
    bool around = published.year && e->start.year && date_cmp(e->start, published) <= 0 && date_cmp(e->end, published) > 0;
    if (around && !ahead) e->end = published;
}

/* What is counted since a day went on from then to now; what lasts since then ("held since May") began on it. */
static bool goes_on_since(const coder *c, const clause *cl, const doc_time *t)
{
    return (behind_since(c, t) || since_it_was(c, cl, t)) && !lex_table(c->l, "time-lasting", cl->lemma).p;
}

static void take_time(const coder *c, const clause *cl, uint32_t index, bool future, doc_event *e)
{
    const doc_time *t = &c->doc->times.at[index], *last = t->ranges ? t + 1 : t;
    an_date published = c->doc->published;
    bool ahead = future && !t->backward && t->future.year;
    e->start = ahead ? t->future : t->start;
    e->end = ahead && last->future.year ? last->future_end : last->end;
    if (goes_on_since(c, cl, t) && published.year && e->start.year && date_cmp(e->end, published) < 0) e->end = published;
    if (e->start.year && date_cmp(e->end, e->start) < 0) e->end = t->end;
    e->precision = e->start.year ? t->precision : PRECISION_UNKNOWN;
    e->basis = "text";
    if (t->precision != PRECISION_DAY) clip(published, future, e);
}

/* ---- "two days after the vote" ---- */

/* A length that leads from one predicate's days to another's. */
typedef struct offset { uint32_t time, from, to; int days, months; } offset;

/* "P2D" as two days, "P1Y" as twelve months; false for what is neither a number nor of the calendar. */
static bool length_of(an_str value, offset *o)
{
    enum { WEEK = 7, YEAR = 12, FAR = 1000 };
    int64_t n;
    if (value.n < 3 || value.p[0] != 'P' || !str_number(str_slice(value, 1, value.n - 1), &n) || n > FAR) return false;
    switch (value.p[value.n - 1]) {
    case 'D': o->days = (int)n; return true;
    case 'W': o->days = WEEK * (int)n; return true;
    case 'M': o->months = (int)n; return true;
    case 'Y': o->months = YEAR * (int)n; return true;
    default: return false;
    }
}

/* The first clause with a tense behind a token, or AN_NONE: what "after" leads to where the tree does not tell. */
static uint32_t next_clause(const coder *c, uint32_t token)
{
    uint32_t best = AN_NONE;
    for (uint32_t i = 0; i < c->clauses.n; i++) {
        const struct clause *cl = &c->clauses.at[i];
        if (cl->head < token || cl->tense == TENSE_NONE) continue;
        if (best == AN_NONE || cl->head < c->clauses.at[best].head) best = i;
    }
    return best;
}

/* Reads a length before a word like "after": from the predicate that it marks to the one above. */
static bool read_offset(const coder *c, uint32_t index, offset *o)
{
    const doc_time *t = &c->doc->times.at[index];
    uint32_t order = t->first_token + t->n_tokens;
    *o = (offset){.time = index};
    if (order >= c->tree.first + c->tree.n || !str_is(t->type, "DURATION") || !length_of(t->value, o)) return false;
    bool before = is_kind(c, order, STR("before:")), after = is_kind(c, order, STR("after:"));
    uint32_t marked = c->doc->words.at[order].head;
    if ((!before && !after) || marked == AN_NONE) return false;
    o->from = owner(c, marked);
    if (o->from == AN_NONE || c->clauses.at[o->from].head < order) o->from = next_clause(c, order);
    uint32_t up = o->from == AN_NONE ? AN_NONE : c->doc->words.at[c->clauses.at[o->from].head].head;
    o->to = up == AN_NONE ? AN_NONE : owner(c, up);
    if (before) o->days = -o->days, o->months = -o->months;
    return o->to != AN_NONE && o->to != o->from;
}

/* The days of a predicate that stands at either end of such a length, the other end's being known. */
static bool find_offset(const coder *c, uint32_t clause, doc_event *e)
{
    offset o;
    for (size_t i = doc_first_of(&c->doc->times, c->sentence); i < c->doc->times.n; i++) {
        if (c->doc->times.at[i].sentence != c->sentence) break;
        if (!read_offset(c, (uint32_t)i, &o)) continue;
        bool back = clause == o.from || (above(c, clause) == o.from && c->clauses.at[clause].governed_as == ARG_XCOMP);
        if (!back && clause != o.to) continue;
        uint32_t known = find_time(c, back ? o.to : o.from);
        if (!back && known == AN_NONE) return false;
        an_date day = known == AN_NONE ? c->doc->published : c->doc->times.at[known].start;
        int sign = back ? -1 : 1;
        if (!day.year) return false;
        e->start = o.months ? date_add_months(day, sign * o.months) : date_add_days(day, sign * o.days);
        e->end = e->start;
        e->precision = PRECISION_DAY;
        e->basis = "text";
        e->time = o.time;
        return true;
    }
    return false;
}

/* ---- the days of what is told beside and before ---- */

/* Past tense, or a noun under a verb in the past tense. */
static bool is_past(const coder *c, const clause *cl)
{
    if (cl->pos == 'v' && cl->tense != TENSE_NONE) return cl->tense == TENSE_PAST;
    uint32_t up = above(c, (uint32_t)(cl - c->clauses.at));
    return up != AN_NONE && c->clauses.at[up].tense == TENSE_PAST;
}

/* Whether an expression dates an event that a predicate speaks of: "convicted him of killing a man in 2015". */
static bool dates_what_is_under(const coder *c, const doc_time *t, const clause *cl)
{
    uint32_t own = told_of(c, top_of(c, t->first_token, t->n_tokens));
    if (own == AN_NONE || &c->clauses.at[own] == cl || !c->choices.at[own].core) return false;
    return tree_under(&c->tree, c->clauses.at[own].head, cl->head);
}

/* The only expression of a sentence, of days gone by, for what is told in the past tense; AN_NONE. */
static uint32_t only_time(const coder *c, const clause *cl)
{
    uint32_t only = AN_NONE;
    for (size_t i = doc_first_of(&c->doc->times, c->sentence); i < c->doc->times.n; i++) {
        const doc_time *t = &c->doc->times.at[i];
        if (t->sentence != c->sentence) break;
        if (!datable(t)) continue;
        if (only != AN_NONE) return AN_NONE;
        only = (uint32_t)i;
    }
    if (only == AN_NONE || !is_past(c, cl) || dates_what_is_under(c, &c->doc->times.at[only], cl)) return AN_NONE;
    an_date end = c->doc->times.at[only].end, today = c->doc->published;
    return end.year && today.year && date_cmp(end, today) <= 0 ? only : AN_NONE;
}

/* Whether a predicate goes on with a story of days gone by: past tense, in a sentence that names no days of its own. */
static bool goes_on(const coder *c, const clause *cl)
{
    size_t first = doc_first_of(&c->doc->times, c->sentence);
    for (size_t i = first; i < c->doc->times.n && c->doc->times.at[i].sentence == c->sentence; i++)
        if (datable(&c->doc->times.at[i])) return false;
    return cl->pos == 'v' && cl->tense == TENSE_PAST;
}

/* The event whose days an undated one shares: the latest told, a few sentences before. */
static const doc_event *told_before(const coder *c, const doc_event *e)
{
    enum { REACH = 3, LONG_AGO = 31 };
    for (size_t i = (size_t)(e - c->doc->events.at); i-- > 0;) {
        const doc_event *o = &c->doc->events.at[i];
        if (o->sentence + REACH < c->sentence) return NULL;
        if (o->doubt || o->sentence == c->sentence || str_is(str_of(o->basis), "published") || !o->start.year) continue;
        bool near = c->doc->published.year && date_cmp(o->end, c->doc->published) <= 0 &&
                    date_serial(c->doc->published) - date_serial(o->end) < LONG_AGO;
        return near && o->precision == PRECISION_DAY ? o : NULL;
    }
    return NULL;
}

static bool find_date(coder *c, const clause *cl, bool future, doc_event *e)
{
    uint32_t clause = (uint32_t)(cl - c->clauses.at);
    bool between = time_of(c, clause) == AN_NONE && find_offset(c, clause, e);
    if (!between) e->time = find_time(c, clause);
    if (e->time == AN_NONE && !future) e->time = only_time(c, cl);
    if (e->time == AN_NONE && future) e->time = time_announced(c, clause);
    if (e->time != AN_NONE) {
        const doc_time *t = &c->doc->times.at[e->time];
        if (!between) take_time(c, cl, e->time, future, e);
        return event_why(e, "date", t->rule, t->span);
    }
    const doc_event *told = goes_on(c, cl) && !future ? told_before(c, e) : NULL;
    if (told) {
        e->start = told->start, e->end = told->end, e->precision = told->precision;
        e->basis = "context";
        return event_why(e, "date", STR("told-before"), told->trigger);
    }
    e->start = e->end = c->doc->published;
    e->precision = e->start.year ? PRECISION_DAY : PRECISION_UNKNOWN;
    e->basis = "published";
    return event_why(e, "date", STR("published"), (an_span){0});
}

/* Whether a place only says more exactly where a state is meant: "police in Kenya arrested ... in Nairobi". */
static bool is_within(const doc_place *inner, const doc_place *state)
{
    return str_is(state->where.precision, "country") && !str_is(inner->where.precision, "country") &&
           inner->where.country.p && str_eq(inner->where.country, state->where.country);
}

static uint32_t place_of(const coder *c, uint32_t clause)
{
    uint32_t best = AN_NONE;
    for (size_t i = doc_first_of(&c->doc->places, c->sentence); i < c->doc->places.n; i++) {
        const doc_place *p = &c->doc->places.at[i];
        if (p->sentence != c->sentence) break;
        if (owner(c, top_of(c, p->first_token, p->n_tokens)) != clause) continue;
        if (best == AN_NONE || is_within(p, &c->doc->places.at[best])) best = (uint32_t)i;
    }
    return best;
}

/* Where the clause names no place, the one the sentence names, if all it names lie in one country. */
static uint32_t only_place(const coder *c, uint32_t head)
{
    uint32_t best = AN_NONE, least = UINT32_MAX;
    for (size_t i = doc_first_of(&c->doc->places, c->sentence); i < c->doc->places.n; i++) {
        const doc_place *p = &c->doc->places.at[i];
        if (p->sentence != c->sentence) break;
        if (best != AN_NONE && !str_eq(p->where.country, c->doc->places.at[best].where.country)) return AN_NONE;
        uint32_t d = p->first_token > head ? p->first_token - head : head - p->first_token;
        if (d < least) best = (uint32_t)i, least = d;
    }
    return best;
}

/* The place of an event that the predicate happens in or is done by: "killed in an attack near Gao". */
static uint32_t place_within(const coder *c, uint32_t clause)
{
    for (uint32_t i = 0; i < c->clauses.n; i++) {
        if (c->clauses.at[i].pos != 'n' || above(c, i) != clause) continue;
        bool lends = c->choices.at[i].core || goes_along(c, c->clauses.at[i].head, PRECISION_DAY);
        uint32_t p = lends ? place_of(c, i) : AN_NONE;
        if (p != AN_NONE) return p;
    }
    return AN_NONE;
}

/* Whether a sentence names any place at all, even one that acts. */
static bool names_places(const an_doc *doc, uint32_t sentence)
{
    size_t i = doc_first_of(&doc->places, sentence), k = doc_first_of(&doc->named_places, sentence);
    return (i < doc->places.n && doc->places.at[i].sentence == sentence) ||
           (k < doc->named_places.n && doc->named_places.at[k].sentence == sentence);
}

/* Whether an event's own words date it on other days than another: "In 2011 the rebels ..." is another story. */
static bool other_days(const doc_event *e, const doc_event *o)
{
    if (!str_is(str_of(e->basis), "text") || !e->start.year || !o->start.year) return false;
    return date_cmp(e->end, o->start) < 0 || date_cmp(o->end, e->start) < 0;
}

/* Where the text names no place, the story goes on where it was, a sentence or two before. */
static uint32_t place_before(const coder *c, const doc_event *e)
{
    enum { REACH = 2 };
    if (names_places(c->doc, c->sentence)) return AN_NONE;
    for (size_t i = (size_t)(e - c->doc->events.at); i-- > 0;) {
        const doc_event *o = &c->doc->events.at[i];
        if (o->sentence + REACH < c->sentence) return AN_NONE;
        if (!o->doubt && o->sentence != c->sentence) return other_days(e, o) ? AN_NONE : o->place;
    }
    return AN_NONE;
}

static uint32_t own_place(const coder *c, uint32_t clause)
{
    for (int i = 0; i < LENDERS && clause != AN_NONE; i++, clause = lender(c, clause)) {
        uint32_t p = place_of(c, clause);
        if (p == AN_NONE) p = place_within(c, clause);
        if (p != AN_NONE) return p;
    }
    return AN_NONE;
}

/* ---- where the deed itself goes: "visited Kenya", "an attack on Gao" ---- */

/* The noun that a name only says more of: "the city of Gao", "the capital Bamako". */
static uint32_t noun_above(const coder *c, uint32_t token)
{
    for (int i = 0; i < LENDERS; i++) {
        uint32_t head = c->doc->words.at[token].head;
        ud_rel rel = ud_base(tree_rel(&c->tree, token));
        bool more = rel == REL_APPOS || rel == REL_FLAT || rel == REL_COMPOUND || rel == REL_NMOD;
        if (!more || head == AN_NONE || !lex_table(c->l, "place-noun", c->doc->words.at[head].lemma).p) break;
        token = head;
    }
    return token;
}

/* Whether a deed is done to what a token stands for, or leads there or from there. */
static bool is_goal(const coder *c, const clause *cl, const doc_event *e, uint32_t token)
{
    uint32_t head = c->doc->words.at[token].head;
    if (head == AN_NONE || (head != cl->head && head != e->object_token)) return false;
    ud_rel rel = tree_rel(&c->tree, token);
    if (rel == REL_OBJ || rel == REL_NSUBJ_PASS) return true;
    uint32_t marker = tree_child(&c->tree, token, REL_CASE);
    rel = ud_base(rel);
    return (rel == REL_OBL || rel == REL_NMOD) && marker != AN_NONE &&
           lex_table(c->l, "place-goal", tree_folded(&c->tree, marker)).p;
}

/* Makes a place of a name that was taken for somebody; its number, or AN_NONE when memory is out. */
static uint32_t make_place(an_doc *doc, size_t named)
{
    doc_place moved = doc->named_places.at[named];
    if (!array_push(&doc->places)) return AN_NONE;
    size_t to = doc->places.n - 1;
    for (; to > 0 && doc->places.at[to - 1].first_token > moved.first_token; to--)
        doc->places.at[to] = doc->places.at[to - 1];
    doc->places.at[to] = moved;
    memmove(&doc->named_places.at[named], &doc->named_places.at[named + 1],
            (doc->named_places.n - named - 1) * sizeof *doc->named_places.at);
    doc->named_places.n--;
    for (size_t i = 0; i < doc->events.n; i++) {
        doc_event *e = &doc->events.at[i];
        e->place += e->place != AN_NONE && e->place >= to;
        e->about_place += e->about_placed && e->about_place != AN_NONE && e->about_place >= to;
    }
    return (uint32_t)to;
}

/* The place that a deed of such a kind has by whom or what it is done to. False when memory is out. */
static bool find_goal(coder *c, const clause *cl, doc_event *e)
{
    static const char table[] = "place-goal-deed";
    an_doc *doc = c->doc;
    if (!lex_table(c->l, table, str_slice(e->cameo, 0, 2)).p && !lex_table(c->l, table, e->cameo).p) return true;
    for (size_t i = doc_first_of(&doc->named_places, c->sentence); i < doc->named_places.n; i++) {
        const doc_place *p = &doc->named_places.at[i];
        if (p->sentence != c->sentence) break;
        if (!is_goal(c, cl, e, noun_above(c, top_of(c, p->first_token, p->n_tokens)))) continue;
        uint32_t place = make_place(doc, i);
        e->place = place;
        return place != AN_NONE;
    }
    return true;
}

static bool find_place(coder *c, const clause *cl, bool future, doc_event *e)
{
    an_str rule = {0};
    e->place = own_place(c, (uint32_t)(cl - c->clauses.at));
    bool own = e->place != AN_NONE;
    if (!own && e->cameo.p && !find_goal(c, cl, e)) return false;
    if (!own && e->place != AN_NONE) rule = STR("place-goal");
    if (e->place == AN_NONE) e->place = only_place(c, cl->head), rule = STR("sentence-place");
    if (e->place == AN_NONE && !future) e->place = place_before(c, e), rule = STR("place-told-before");
    if (e->place == AN_NONE) return true;
    const doc_place *p = &c->doc->places.at[e->place];
    return event_why(e, "place", rule.p ? rule : p->rule, p->span);
}

bool setting_find(coder *c, const clause *cl, bool future, doc_event *e)
{
    return find_date(c, cl, future, e) && find_place(c, cl, future, e);
}

/* ---- places that turn out to be of something else ---- */

bool setting_borrowed(an_str rule) { return str_is(rule, "sentence-place") || str_is(rule, "place-told-before"); }

/* Takes a borrowed place, and why it was, from an event. */
static void give_back(doc_event *e)
{
    for (size_t i = 0; i < e->why.n; i++) {
        if (strcmp(e->why.at[i].field, "place") || !setting_borrowed(e->why.at[i].rule)) continue;
        e->place = AN_NONE;
        memmove(&e->why.at[i], &e->why.at[i + 1], (e->why.n - i - 1) * sizeof *e->why.at);
        e->why.n--;
        return;
    }
}

void setting_settle(const lex *l, an_doc *doc)
{
    for (size_t i = 0; i < doc->events.n; i++)
        if (!lex_table(l, "place-borrower", str_slice(doc->events.at[i].cameo, 0, 2)).p) give_back(&doc->events.at[i]);
}
