/*
 * From the inside to the outside: bytes to code points, indices to values. The only place where spans change their unit.
 * Code points before a byte are found through a checkpoint every STEP bytes and a scan from there.
 */
#include "base/error.h"
#include "base/str.h"
#include "base/utf8.h"
#include "engine/engine.h"

enum { STEP = 256 };

typedef struct publisher {
    const an_engine *engine;
    an_doc *doc;
    uint32_t *points;   /* code points before byte i * STEP; NULL when the text is ASCII */
    bool failed;        /* memory ran out */
} publisher;

static bool count_points(publisher *p)
{
    an_str text = p->doc->text;
    if (utf8_length(text) == text.n) return true;
    p->points = arena_array(&p->doc->arena, uint32_t, text.n / STEP + 1);
    if (!p->points) return false;
    for (size_t i = 0; (i + 1) * STEP <= text.n; i++)
        p->points[i + 1] = p->points[i] + (uint32_t)utf8_length(str_slice(text, i * STEP, (i + 1) * STEP));
    return true;
}

static uint32_t point(const publisher *p, uint32_t byte)
{
    if (!p->points) return byte;
    uint32_t from = byte / STEP;
    return p->points[from] + (uint32_t)utf8_length(str_slice(p->doc->text, (size_t)from * STEP, byte));
}

static an_span points(const publisher *p, an_span s) { return (an_span){point(p, s.begin), point(p, s.end)}; }

/* An array in the document's arena, or NULL with p->failed set. */
static void *list(publisher *p, size_t size, size_t n)
{
    void *at = n ? arena_alloc_array(&p->doc->arena, size, n) : NULL;
    if (n && !at) p->failed = true;
    return at;
}

/* ---- participants ---- */

static int by_text(const void *a, const void *b) { return str_cmp(*(const an_str *)a, *(const an_str *)b); }

static an_strs sector_names(publisher *p, sector_set set)
{
    size_t n = (size_t)__builtin_popcountll(set);
    an_str *at = list(p, sizeof *at, n);
    if (!at) return (an_strs){NULL, 0};
    for (size_t i = 0, k = 0; i < SECTOR_COUNT; i++)
        if (set >> i & 1) at[k++] = sector_name((sector)i);
    qsort(at, n, sizeof *at, by_text);
    return (an_strs){at, n};
}

static an_party party(publisher *p, uint32_t mention, an_str part)
{
    const doc_mention *m = &p->doc->mentions.at[mention];
    an_party out = {.text = doc_slice(p->doc, m->span), .span = points(p, m->span), .name = m->name, .id = m->id,
                    .wikidata = m->wikidata, .role = m->role, .country = m->country,
                    .sectors = sector_names(p, m->sectors), .code = m->code, .part = part};
    out.has_antecedent = m->antecedent != AN_NONE;
    if (out.has_antecedent) out.antecedent = points(p, p->doc->mentions.at[m->antecedent].span);
    return out;
}

static an_parties parties(publisher *p, const doc_party *from, size_t n)
{
    an_party *at = list(p, sizeof *at, n);
    for (size_t i = 0; at && i < n; i++) at[i] = party(p, from[i].mention, from[i].part);
    return (an_parties){at, at ? n : 0};
}

/* ---- fields ---- */

static an_strs strings(publisher *p, const an_str *from, size_t n)
{
    an_str *at = list(p, sizeof *at, n);
    if (!at) return (an_strs){NULL, 0};
    memcpy(at, from, n * sizeof *at);
    qsort(at, n, sizeof *at, by_text);
    return (an_strs){at, n};
}

static an_str precision_name(precision p)
{
    static const char *const names[] = {"unknown", "day", "week", "month", "quarter", "season", "year", "decade"};
    return str_of(names[p]);
}

static an_when when(const publisher *p, const doc_event *e)
{
    an_when out = {.start = e->start, .end = e->end, .precision = precision_name(e->precision), .basis = str_of(e->basis)};
    if (e->time == AN_NONE) return out;
    const doc_time *t = &p->doc->times.at[e->time];
    out.text = doc_slice(p->doc, t->span);
    out.span = points(p, t->span);
    out.has_span = true;
    return out;
}

/* When that is to be which an event promises or demands. */
static an_when about_when(const publisher *p, const doc_event *e)
{
    return when(p, &(doc_event){.start = e->about_start, .end = e->about_end, .precision = e->about_precision,
                                .basis = e->about_basis, .time = e->about_time});
}

static an_where where(const publisher *p, const doc_place *place)
{
    an_where out = place->where;
    out.span = points(p, place->span);
    return out;
}

static an_claims claims(publisher *p, const doc_claim *from, size_t n)
{
    an_claim *at = list(p, sizeof *at, n);
    for (size_t i = 0; at && i < n; i++)
        at[i] = (an_claim){party(p, from[i].by, (an_str){0}), from[i].verb, from[i].kind, points(p, from[i].span)};
    return (an_claims){at, at ? n : 0};
}

static an_count count(publisher *p, const doc_count *c)
{
    an_count out = {.what = c->what, .min = c->min, .has_max = c->has_max, .max = c->max, .kind = c->kind,
                    .has_of = c->of != AN_NONE, .has_by = c->by != AN_NONE, .unit = c->unit,
                    .text = doc_slice(p->doc, c->span), .span = points(p, c->span)};
    if (out.has_of) out.of = party(p, c->of, (an_str){0});
    if (out.has_by) out.by = party(p, c->by, (an_str){0});
    return out;
}

static an_counts counts_of(publisher *p, const doc_event *e)
{
    an_count *at = list(p, sizeof *at, e->counts.n);
    for (size_t i = 0; at && i < e->counts.n; i++) at[i] = count(p, &p->doc->counts.at[e->counts.at[i]]);
    return (an_counts){at, at ? e->counts.n : 0};
}

/* One entry a field: spans of equal fields and rules are joined. */
static an_whys whys(publisher *p, const doc_event *e)
{
    size_t n = 0;
    an_why *at = list(p, sizeof *at, e->why.n);
    for (size_t i = 0; at && i < e->why.n; i++) {
        size_t k = 0, spans = 0;
        while (k < n && !str_is(at[k].field, e->why.at[i].field)) k++;
        if (k < n) continue;
        for (size_t j = i; j < e->why.n; j++)
            if (!strcmp(e->why.at[j].field, e->why.at[i].field)) spans += e->why.at[j].n_spans;
        an_span *s = list(p, sizeof *s, spans);
        at[n++] = (an_why){str_of(e->why.at[i].field), e->why.at[i].rule, {s, s ? spans : 0}};
        for (size_t j = i, w = 0; s && j < e->why.n; j++)
            for (uint32_t x = 0; !strcmp(e->why.at[j].field, e->why.at[i].field) && x < e->why.at[j].n_spans; x++)
                s[w++] = points(p, e->why.at[j].spans[x]);
    }
    return (an_whys){at, n};
}

static an_reports reports(publisher *p, const doc_event *e)
{
    an_report *at = list(p, sizeof *at, e->reports.n);
    for (size_t i = 0; at && i < e->reports.n; i++)
        at[i] = (an_report){e->reports.at[i].sentence, points(p, e->reports.at[i].trigger)};
    return (an_reports){at, at ? e->reports.n : 0};
}

/* A hash of document, trigger, core and ordinal among events that share those. */
static an_str event_id(publisher *p, const doc_event *e, uint32_t ordinal)
{
    an_str key = arena_printf(&p->doc->arena, "%.*s\n%u-%u\n%.*s\n%u", STR_ARG(p->doc->id), e->trigger.begin,
                              e->trigger.end, STR_ARG(e->cameo), ordinal);
    an_str id = key.p ? arena_printf(&p->doc->arena, "ev_%016llx", (unsigned long long)str_hash(key)) : key;
    if (!id.p) p->failed = true;
    return id;
}

typedef struct place_in_order { uint32_t trigger, index; an_str cameo; } place_in_order;

static int by_trigger(const void *a, const void *b)
{
    const place_in_order *x = a, *y = b;
    int by_core = str_cmp(x->cameo, y->cameo);
    if (x->trigger != y->trigger) return x->trigger < y->trigger ? -1 : 1;
    return by_core ? by_core : (x->index > y->index) - (x->index < y->index);
}

/* Each event's number among those of the same trigger and core. Merging has left them in no order of triggers. NULL when
 * memory is out. */
static uint32_t *ordinals(publisher *p)
{
    size_t n = p->doc->events.n;
    place_in_order *order = list(p, sizeof *order, n);
    uint32_t *out = list(p, sizeof *out, n);
    if (!order || !out) return NULL;
    for (uint32_t i = 0; i < n; i++)
        order[i] = (place_in_order){p->doc->events.at[i].trigger.begin, i, p->doc->events.at[i].cameo};
    qsort(order, n, sizeof *order, by_trigger);
    for (size_t i = 1; i < n; i++)
        if (order[i].trigger == order[i - 1].trigger && str_eq(order[i].cameo, order[i - 1].cameo))
            out[order[i].index] = out[order[i - 1].index] + 1;
    return out;
}

static an_alternatives alternatives(publisher *p, const doc_event *e)
{
    an_alternative *at = list(p, sizeof *at, e->alternatives.n);
    for (size_t i = 0; at && i < e->alternatives.n; i++) {
        const doc_alternative *other = &e->alternatives.at[i];
        at[i] = (an_alternative){other->field, other->value, claims(p, other->claims, other->n_claims)};
    }
    return (an_alternatives){at, at ? e->alternatives.n : 0};
}

static void publish_treaty(const publisher *p, const doc_accord *a, an_event *out)
{
    const doc_treaty *t = &p->doc->treaties.at[a->treaty];
    out->treaty_name = t->name;
    out->treaty_id = t->id;
    out->treaty_parties = t->parties;
    out->treaty_text = doc_slice(p->doc, a->span);
    out->treaty_span = points(p, a->span);
}

static an_event event(publisher *p, size_t index, uint32_t ordinal)
{
    an_doc *d = p->doc;
    const doc_event *e = &d->events.at[index];
    an_span sentence = d->sentences.at[e->sentence].span;
    an_event out = {
        .id = event_id(p, e, ordinal), .doc = d->id, .source = d->source, .url = d->url,
        .published = d->published, .sentence = e->sentence, .text = doc_slice(d, sentence), .span = points(p, sentence),
        .mentions = reports(p, e), .type = e->type, .mode = strings(p, e->modes, e->n_modes),
        .context = strings(p, e->contexts, e->n_contexts), .cameo = e->cameo, .quad = e->quad, .score = e->score,
        .goldstein = e->goldstein, .status = e->status, .has_about = e->about_cameo.p != NULL,
        .about = {.cameo = e->about_cameo, .type = e->about_type}, .actors = parties(p, e->actors.at, e->actors.n),
        .recipients = parties(p, e->recipients.at, e->recipients.n), .others = parties(p, e->others.at, e->others.n),
        .reciprocal = e->reciprocal, .date = when(p, e), .has_place = e->place != AN_NONE,
        .claims = claims(p, e->claims.at, e->claims.n), .counts = counts_of(p, e), .treaty_action = e->treaty_action,
        .trigger_text = doc_slice(d, e->trigger), .trigger = points(p, e->trigger),
        .rule = e->rule, .why = whys(p, e), .confidence = e->confidence, .alternatives = alternatives(p, e),
        .coder = str_of(p->engine->coder)};
    if (out.has_place) out.place = where(p, &d->places.at[e->place]);
    out.about.has_date = out.has_about && e->about_basis;
    if (out.about.has_date) out.about.date = about_when(p, e);
    out.about.has_place = out.has_about && e->about_placed;
    if (out.about.has_place) out.about.place = where(p, &d->places.at[e->about_place]);
    if (e->accord) publish_treaty(p, e->accord, &out);
    return out;
}

/* ---- layers ---- */

static void publish_sentences(publisher *p, an_layers *out)
{
    an_span *at = list(p, sizeof *at, p->doc->sentences.n);
    for (size_t i = 0; at && i < p->doc->sentences.n; i++) at[i] = points(p, p->doc->sentences.at[i].span);
    out->sentences = (an_spans){at, at ? p->doc->sentences.n : 0};
}

static void publish_mentions(publisher *p, an_layers *out)
{
    an_mention *at = list(p, sizeof *at, p->doc->mentions.n);
    for (size_t i = 0; at && i < p->doc->mentions.n; i++)
        at[i] = (an_mention){party(p, (uint32_t)i, (an_str){0}), p->doc->mentions.at[i].sentence};
    out->mentions = at;
    out->n_mentions = at ? p->doc->mentions.n : 0;
}

static void publish_times(publisher *p, an_layers *out)
{
    an_timex *at = list(p, sizeof *at, p->doc->times.n);
    for (size_t i = 0; at && i < p->doc->times.n; i++) {
        const doc_time *t = &p->doc->times.at[i];
        at[i] = (an_timex){points(p, t->span), doc_slice(p->doc, t->span), t->type, t->value, t->start, t->end};
    }
    out->times = at;
    out->n_times = at ? p->doc->times.n : 0;
}

/* Both kinds of places, in the order of the text. */
static void publish_places(publisher *p, an_layers *out)
{
    const doc_place *a = p->doc->places.at, *b = p->doc->named_places.at;
    size_t n = p->doc->places.n + p->doc->named_places.n, i = 0, k = 0;
    an_where *at = list(p, sizeof *at, n);
    while (at && i + k < n) {
        bool first = k == p->doc->named_places.n || (i < p->doc->places.n && a[i].span.begin <= b[k].span.begin);
        an_where one = where(p, first ? &a[i] : &b[k]);
        at[i + k] = one;
        if (first) i++;
        else k++;
    }
    out->places = at;
    out->n_places = at ? n : 0;
}

static void publish_counts(publisher *p, an_layers *out)
{
    an_count *at = list(p, sizeof *at, p->doc->counts.n);
    for (size_t i = 0; at && i < p->doc->counts.n; i++) at[i] = count(p, &p->doc->counts.at[i]);
    out->counts = (an_counts){at, at ? p->doc->counts.n : 0};
}

static void publish_events(publisher *p, an_layers *out)
{
    an_event *at = list(p, sizeof *at, p->doc->events.n);
    const uint32_t *ordinal = ordinals(p);
    if (!at || !ordinal) return;
    for (size_t i = 0; i < p->doc->events.n; i++) at[i] = event(p, i, ordinal[i]);
    out->events = (an_events){at, p->doc->events.n};
}

an_status publish(const an_engine *engine, an_doc *doc, an_error *error)
{
    publisher p = {.engine = engine, .doc = doc};
    an_layers out = {.id = doc->id, .text = doc->text, .title = doc->title, .url = doc->url, .source = doc->source,
                     .published = doc->published, .replaced = doc->replaced};
    if (!count_points(&p)) return error_nomem(error);
    publish_sentences(&p, &out);
    publish_mentions(&p, &out);
    publish_times(&p, &out);
    publish_places(&p, &out);
    publish_counts(&p, &out);
    publish_events(&p, &out);
    if (p.failed) return error_nomem(error);
    doc->layers = out;
    return AN_OK;
}
