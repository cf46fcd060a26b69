/*
 * Records against gold: counts over all documents, every difference, and a table. A record counts for its document
 * alone; documents without gold are passed over. A gold event that was found counts for the type it was found as, a
 * missed one for its first alternative.
 */
#include "base/error.h"
#include "base/map.h"
#include "base/str.h"
#include "gold/gold.h"
#include "gold/report.h"

enum { EXCERPT = 110 };

typedef struct tally { uint64_t need, found, coded, right; } tally;

typedef struct scoring {
    report out;
    tally all, types[GOLD_TYPES];
    uint64_t judged[GOLD_FIELDS], right[GOLD_FIELDS];
    int seen[GOLD_FIELDS], n_seen;  /* fields in the order they were first judged, as events.py names them */
} scoring;

/* A document's records, as a list through the array of all records: the map holds the first of each document. */
typedef struct by_document { map first; uint32_t *next; } by_document;

/* ---- counting ---- */

static tally *tally_of(scoring *s, an_str type)
{
    for (size_t i = 0; i < GOLD_TYPES; i++)
        if (str_is(type, gold_type_names[i])) return &s->types[i];
    return NULL;
}

/* NULL: no type of ours, counted in all alone. */
static void count_need(scoring *s, tally *type, bool found)
{
    s->all.need++;
    s->all.found += found;
    if (!type) return;
    type->need++;
    type->found += found;
}

static void count_coded(scoring *s, tally *type, bool right)
{
    s->all.coded++;
    s->all.right += right;
    if (!type) return;
    type->coded++;
    type->right += right;
}

static void count_field(scoring *s, int field, bool right)
{
    if (!s->judged[field]) s->seen[s->n_seen++] = field;
    s->judged[field]++;
    s->right[field] += right;
}

/* ---- differences ---- */

static void say_missed(scoring *s, const gold_document *d, const gold_event *gold)
{
    report_line(&s->out, "%.*s  missed  %.*s", STR_ARG(d->id), STR_ARG(gold->source));
}

static an_str joined(scoring *s, an_strs list)
{
    an_str all = STR("-");
    for (size_t i = 0; i < list.n && all.p; i++)
        all = i ? arena_printf(s->out.a, "%.*s,%.*s", STR_ARG(all), STR_ARG(list.at[i])) : list.at[i];
    if (!all.p) s->out.status = AN_NOMEM;
    return all;
}

static void say_false(scoring *s, const gold_document *d, const gold_record *record)
{
    const an_event *e = record->event;
    an_str actors = joined(s, record->actors), recipients = joined(s, record->recipients);
    an_str text = report_excerpt(&s->out, e->text, EXCERPT);
    report_line(&s->out, "%.*s  false  %.*s %.*s > %.*s  | %.*s", STR_ARG(d->id), STR_ARG(e->type), STR_ARG(actors),
                STR_ARG(recipients), STR_ARG(text));
}

static an_str interval(scoring *s, const an_when *when)
{
    an_date b = when->start, e = when->end;
    if (!b.year && !e.year) return STR("none");
    return arena_printf(s->out.a, "%04d-%02d-%02d..%04d-%02d-%02d", b.year, b.month, b.day, e.year, e.month, e.day);
}

static an_str count_found(scoring *s, const an_event *e, const char *what)
{
    for (size_t i = 0; i < e->counts.n; i++)
        if (str_is(e->counts.at[i].what, what)) return arena_printf(s->out.a, "%lld", (long long)e->counts.at[i].min);
    return STR("none");
}

static an_str or_none(an_str s) { return s.n ? s : STR("none"); }

/* What the record has where the gold event decided otherwise. */
static an_str value_found(scoring *s, const gold_record *record, int field)
{
    const an_event *e = record->event;
    switch (field) {
    case FIELD_DATE: return interval(s, &e->date);
    case FIELD_MODE: return joined(s, e->mode);
    case FIELD_STATUS: return e->status.n ? e->status : STR("actual");
    case FIELD_PLACE: return e->has_place ? or_none(e->place.country) : STR("none");
    case FIELD_CLAIM: return e->claims.n ? joined(s, record->claims[0]) : STR("none");
    case FIELD_TREATY: return or_none(e->treaty_action);
    default: return count_found(s, e, gold_field_name(field));
    }
}

static void say_wrong(scoring *s, const gold_document *d, const gold_event *gold, const gold_record *record, int field)
{
    an_str found = value_found(s, record, field), text = report_excerpt(&s->out, record->event->text, EXCERPT);
    report_line(&s->out, "%.*s  wrong %s: %.*s  %.*s  | %.*s", STR_ARG(d->id), gold_field_name(field), STR_ARG(found),
                STR_ARG(gold->source), STR_ARG(text));
}

/* ---- one document ---- */

static void judge_pair(scoring *s, const gold_document *d, const gold_event *gold, const gold_record *record)
{
    for (int f = 0; f < GOLD_FIELDS; f++) {
        gold_verdict v = gold_judge(gold, record, f);
        if (v == VERDICT_OPEN) continue;
        count_field(s, f, v == VERDICT_RIGHT);
        if (v == VERDICT_WRONG) say_wrong(s, d, gold, record, f);
    }
}

static void score_golds(scoring *s, const gold_document *d, const gold_record *records, const size_t *pairs)
{
    for (size_t g = 0; g < d->n; g++) {
        const gold_event *gold = &d->events[g];
        bool found = pairs[g] != SIZE_MAX;
        if (gold->optional) continue;
        count_need(s, tally_of(s, found ? records[pairs[g]].event->type : gold->types.at[0]), found);
        if (found) judge_pair(s, d, gold, &records[pairs[g]]);
        else say_missed(s, d, gold);
    }
}

static bool fits_optional(const gold_document *d, const gold_record *record)
{
    for (size_t g = 0; g < d->n; g++)
        if (d->events[g].optional && gold_fits(&d->events[g], record)) return true;
    return false;
}

static bool is_paired(const gold_document *d, const size_t *pairs, size_t r)
{
    for (size_t g = 0; g < d->n; g++)
        if (pairs[g] == r) return true;
    return false;
}

static void score_records(scoring *s, const gold_document *d, const gold_record *records, size_t n, const size_t *pairs)
{
    for (size_t r = 0; r < n; r++) {
        tally *type = tally_of(s, records[r].event->type);
        if (is_paired(d, pairs, r) || fits_optional(d, &records[r])) {
            count_coded(s, type, true);
        } else if (!gold_is_doubtful(records[r].event)) {
            count_coded(s, type, false);
            say_false(s, d, &records[r]);
        }
    }
}

/* The records of a document, in their order; NULL when memory is out. */
static gold_record *records_of(const by_document *index, an_events all, an_str id, arena *a, size_t *n)
{
    const uint32_t *first = map_get(&index->first, id);
    size_t count = 0;
    for (uint32_t i = first ? *first : UINT32_MAX; i != UINT32_MAX; i = index->next[i]) count++;
    gold_record *records = arena_array(a, gold_record, count);
    *n = 0;
    for (uint32_t i = first ? *first : UINT32_MAX; records && i != UINT32_MAX; i = index->next[i])
        if (!gold_record_of(&records[(*n)++], a, &all.at[i])) return NULL;
    return records;
}

static void score_document(scoring *s, const gold_document *d, const by_document *index, an_events all)
{
    size_t n;
    arena_reset(s->out.a);
    gold_record *records = records_of(index, all, d->id, s->out.a, &n);
    size_t *pairs = arena_array(s->out.a, size_t, d->n);
    if (!records || !pairs || !gold_assign(d, records, n, pairs, s->out.a)) {
        s->out.status = AN_NOMEM;
        return;
    }
    score_golds(s, d, records, pairs);
    score_records(s, d, records, n, pairs);
}

/* ---- the table ---- */

static double f1_of(const tally *t)
{
    double recall = report_share(t->found, t->need), precision = report_share(t->right, t->coded);
    return precision + recall ? 2 * precision * recall / (precision + recall) : 0;
}

static void say_types(scoring *s)
{
    char p[REPORT_SHARE], r[REPORT_SHARE], f[REPORT_SHARE];
    report_line(&s->out, "%-10s %9s %6s %6s  %s", "type", "precision", "recall", "F1", "found/gold right/coded");
    for (size_t i = 0; i < GOLD_TYPES; i++) {
        const tally *t = &s->types[i];
        if (!t->need && !t->coded) continue;
        report_line(&s->out, "%-10s %9s %6s %6s  %llu/%llu %llu/%llu", gold_type_names[i],
                    report_decimals(p, report_share(t->right, t->coded)),
                    report_decimals(r, report_share(t->found, t->need)), report_decimals(f, f1_of(t)),
                    (unsigned long long)t->found, (unsigned long long)t->need, (unsigned long long)t->right,
                    (unsigned long long)t->coded);
    }
}

static void say_fields(scoring *s)
{
    char share[REPORT_SHARE];
    if (!s->n_seen) return;
    report_line(&s->out, "%-10s %9s", "field", "right");
    for (int f = 0; f < GOLD_FIELDS; f++) {
        if (!s->judged[f]) continue;
        report_line(&s->out, "%-10s %9s  %llu/%llu", gold_field_name(f),
                    report_decimals(share, report_share(s->right[f], s->judged[f])), (unsigned long long)s->right[f],
                    (unsigned long long)s->judged[f]);
    }
}

/* The field part of the last line; empty where no field was judged. */
static an_str fields_line(scoring *s)
{
    char share[REPORT_SHARE];
    uint64_t right = 0, judged = 0;
    for (int f = 0; f < GOLD_FIELDS; f++) right += s->right[f], judged += s->judged[f];
    if (!judged) return STR("");
    an_str line = arena_printf(s->out.a, "  fields %s:", report_decimals(share, report_share(right, judged)));
    for (int i = 0; i < s->n_seen && line.p; i++) {
        int f = s->seen[i];
        line = arena_printf(s->out.a, "%.*s  %s %llu/%llu", STR_ARG(line), gold_field_name(f),
                            (unsigned long long)s->right[f], (unsigned long long)s->judged[f]);
    }
    if (!line.p) s->out.status = AN_NOMEM;
    return line;
}

static void say_total(scoring *s)
{
    char p[REPORT_SHARE], r[REPORT_SHARE], f[REPORT_SHARE];
    const tally *t = &s->all;
    an_str fields = fields_line(s);
    report_line(&s->out, "event F1 %s  precision %s  recall %s  (%llu/%llu found, %llu coded)%.*s",
                report_decimals(f, f1_of(t)), report_decimals(p, report_share(t->right, t->coded)),
                report_decimals(r, report_share(t->found, t->need)), (unsigned long long)t->found,
                (unsigned long long)t->need, (unsigned long long)t->coded, STR_ARG(fields));
}

/* ---- all documents ---- */

static bool index_records(by_document *index, an_events all)
{
    *index = (by_document){{0}, calloc(all.n ? all.n : 1, sizeof(uint32_t))};
    if (!index->next) return false;
    for (size_t i = all.n; i-- > 0;) {
        uint32_t *first = map_put(&index->first, all.at[i].doc, UINT32_MAX);
        if (!first) return false;
        index->next[i] = *first;
        *first = (uint32_t)i;
    }
    return true;
}

static void score_all(scoring *s, const an_gold *gold, const by_document *index, an_events all)
{
    for (size_t i = 0; i < gold->documents.n && s->out.status == AN_OK; i++)
        score_document(s, &gold->documents.at[i], index, all);
    say_types(s);
    say_fields(s);
    say_total(s);
}

an_status an_gold_score(const an_gold *gold, an_events records, an_sink sink, an_error *error)
{
    arena scratch;
    by_document index;
    scoring s = {.out = {.sink = sink, .a = &scratch}};
    arena_init(&scratch);
    if (index_records(&index, records)) score_all(&s, gold, &index, records);
    else s.out.status = AN_NOMEM;
    map_release(&index.first);
    free(index.next);
    arena_release(&scratch);
    if (s.out.status == AN_NOMEM) return error_nomem(error);
    return s.out.status == AN_OK ? AN_OK : error_errno(error, NULL, "write the report");
}
