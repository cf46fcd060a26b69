#include <math.h>
#include <string.h>

#include "base/error.h"
#include "base/jsonin.h"
#include "export/record.h"

static an_party read_party(json_reader *r, const json_t *o)
{
    an_party p = {
        .text = jr_str(r, o, "text"),
        .span = jr_span(r, o, "span"),
        .name = jr_str(r, o, "name"),
        .id = jr_str(r, o, "id"),
        .wikidata = jr_str(r, o, "wikidata"),
        .role = jr_str(r, o, "role"),
        .country = jr_str(r, o, "country"),
        .sectors = jr_strs(r, o, "sectors"),
        .code = jr_str(r, o, "code"),
        .part = jr_str(r, o, "part"),
        .has_antecedent = jr_array(r, o, "antecedent"),
        .antecedent = jr_span(r, o, "antecedent"),
    };
    return p;
}

/* The i-th element of a list of objects; NULL after a problem. */
static const json_t *element(json_reader *r, const json_t *list, size_t i, const char *what)
{
    const json_t *o = json_array_get(list, i);
    if (json_is_object(o)) return o;
    jr_fail(r, "\"%s\" holds what is not an object", what);
    return NULL;
}

static an_parties read_parties(json_reader *r, const json_t *o, const char *key)
{
    const json_t *list = jr_array(r, o, key);
    size_t n = json_array_size(list);
    an_party *at = n ? jr_room(r, an_party, n) : NULL;
    if (!at) return (an_parties){0};
    for (size_t i = 0; i < n; i++) at[i] = read_party(r, element(r, list, i, key));
    return (an_parties){at, n};
}

static an_when read_when(json_reader *r, const json_t *o)
{
    an_when when = {
        .start = jr_date(r, o, "start"),
        .end = jr_date(r, o, "end"),
        .precision = jr_str(r, o, "precision"),
        .basis = jr_str(r, o, "basis"),
        .text = jr_str(r, o, "text"),
        .has_span = jr_array(r, o, "span"),
        .span = jr_span(r, o, "span"),
    };
    return when;
}

static double read_degrees(json_reader *r, const json_t *o, const char *key)
{
    double value = jr_number(r, o, key);
    if (fabs(value) > 360) jr_fail(r, "\"%s\" is out of range", key);
    return value;
}

static an_where read_place(json_reader *r, const json_t *o)
{
    const json_t *lat = json_object_get(o, "lat"), *lon = json_object_get(o, "lon");
    an_where place = {
        .name = jr_str(r, o, "name"),
        .country = jr_str(r, o, "country"),
        .admin1 = jr_str(r, o, "admin1"),
        .has_point = json_is_number(lat) && json_is_number(lon),
        .lat = read_degrees(r, o, "lat"),
        .lon = read_degrees(r, o, "lon"),
        .geonames = (uint32_t)jr_int(r, o, "geonames", 0, UINT32_MAX),
        .precision = jr_str(r, o, "precision"),
        .text = jr_str(r, o, "text"),
        .span = jr_span(r, o, "span"),
    };
    return place;
}

static an_claims read_claims(json_reader *r, const json_t *o)
{
    const json_t *list = jr_array(r, o, "claims");
    size_t n = json_array_size(list);
    an_claim *at = n ? jr_room(r, an_claim, n) : NULL;
    if (!at) return (an_claims){0};
    for (size_t i = 0; i < n; i++) {
        const json_t *claim = element(r, list, i, "claims");
        at[i].by = read_party(r, jr_object(r, claim, "by"));
        at[i].verb = jr_str(r, claim, "verb");
        at[i].kind = jr_str(r, claim, "kind");
        at[i].span = jr_span(r, claim, "span");
    }
    return (an_claims){at, n};
}

static an_count read_count(json_reader *r, const json_t *o)
{
    const json_t *of = jr_object(r, o, "of"), *by = jr_object(r, o, "by");
    an_count count = {
        .what = jr_str(r, o, "what"),
        .min = jr_int(r, o, "min", INT64_MIN, INT64_MAX),
        .has_max = json_is_integer(json_object_get(o, "max")),
        .max = jr_int(r, o, "max", INT64_MIN, INT64_MAX),
        .kind = jr_str(r, o, "kind"),
        .has_of = of,
        .has_by = by,
        .of = read_party(r, of),
        .by = read_party(r, by),
        .unit = jr_str(r, o, "unit"),
        .text = jr_str(r, o, "text"),
        .span = jr_span(r, o, "span"),
    };
    return count;
}

static an_counts read_counts(json_reader *r, const json_t *o)
{
    const json_t *list = jr_array(r, o, "counts");
    size_t n = json_array_size(list);
    an_count *at = n ? jr_room(r, an_count, n) : NULL;
    if (!at) return (an_counts){0};
    for (size_t i = 0; i < n; i++) at[i] = read_count(r, element(r, list, i, "counts"));
    return (an_counts){at, n};
}

static an_reports read_reports(json_reader *r, const json_t *o)
{
    const json_t *list = jr_array(r, o, "mentions");
    size_t n = json_array_size(list);
    an_report *at = n ? jr_room(r, an_report, n) : NULL;
    if (!at) return (an_reports){0};
    for (size_t i = 0; i < n; i++) {
        const json_t *report = element(r, list, i, "mentions");
        at[i].sentence = (uint32_t)jr_int(r, report, "sentence", 0, UINT32_MAX);
        at[i].trigger = jr_span(r, report, "trigger");
    }
    return (an_reports){at, n};
}

static an_about read_about(json_reader *r, const json_t *o)
{
    const json_t *date = jr_object(r, o, "date"), *place = jr_object(r, o, "place");
    an_about about = {
        .cameo = jr_str(r, o, "cameo"),
        .type = jr_str(r, o, "type"),
        .has_date = date,
        .has_place = place,
        .date = read_when(r, date),
        .place = read_place(r, place),
    };
    return about;
}

static an_spans read_spans(json_reader *r, const json_t *o)
{
    const json_t *list = jr_array(r, o, "spans");
    size_t n = json_array_size(list);
    an_span *at = n ? jr_room(r, an_span, n) : NULL;
    if (!at) return (an_spans){0};
    for (size_t i = 0; i < n; i++) at[i] = jr_span_of(r, json_array_get(list, i), "spans");
    return (an_spans){at, n};
}

static an_why read_why_entry(json_reader *r, const char *field, const json_t *value)
{
    if (!json_is_object(value)) jr_fail(r, "\"why\" holds what is not an object");
    an_why why = {arena_copy(r->a, (an_str){field, strlen(field)}), jr_str(r, value, "rule"), read_spans(r, value)};
    if (!why.field.p) jr_nomem(r);
    return why;
}

static an_whys read_why(json_reader *r, const json_t *o)
{
    /* jansson's iteration takes an object it could change, and changes nothing. */
    json_t *why = (json_t *)jr_object(r, o, "why");
    size_t n = json_object_size(why), i = 0;
    an_why *at = n ? jr_room(r, an_why, n) : NULL;
    if (!at) return (an_whys){0};
    for (void *it = json_object_iter(why); it; it = json_object_iter_next(why, it), i++)
        at[i] = read_why_entry(r, json_object_iter_key(it), json_object_iter_value(it));
    return (an_whys){at, n};
}

static an_alternatives read_alternatives(json_reader *r, const json_t *o)
{
    const json_t *list = jr_array(r, o, "alternatives");
    size_t n = json_array_size(list);
    an_alternative *at = n ? jr_room(r, an_alternative, n) : NULL;
    if (!at) return (an_alternatives){0};
    for (size_t i = 0; i < n; i++) {
        const json_t *other = element(r, list, i, "alternatives");
        at[i] = (an_alternative){jr_str(r, other, "field"), jr_str(r, other, "value"), read_claims(r, other)};
    }
    return (an_alternatives){at, n};
}

static void read_source(json_reader *r, const json_t *o, an_event *e)
{
    jr_int(r, o, "v", 1, 1);
    e->id = jr_str(r, o, "id");
    e->doc = jr_str(r, o, "doc");
    e->source = jr_str(r, o, "source");
    e->url = jr_str(r, o, "url");
    e->published = jr_date(r, o, "published");
    e->sentence = (uint32_t)jr_int(r, o, "sentence", 0, UINT32_MAX);
    e->text = jr_str(r, o, "text");
    e->span = jr_span(r, o, "span");
    e->mentions = read_reports(r, o);
    if (!e->doc.p) jr_fail(r, "no \"doc\"");
}

static void read_what(json_reader *r, const json_t *o, an_event *e)
{
    const json_t *about = jr_object(r, o, "about");
    e->type = jr_str(r, o, "type");
    e->mode = jr_strs(r, o, "mode");
    e->context = jr_strs(r, o, "context");
    e->cameo = jr_str(r, o, "cameo");
    e->quad = (int)jr_int(r, o, "quad", 0, 4);
    e->score = jr_number(r, o, "score");
    e->goldstein = jr_number(r, o, "goldstein");
    e->status = jr_str(r, o, "status");
    e->has_about = about;
    e->about = read_about(r, about);
    if (!e->type.p) jr_fail(r, "no \"type\"");
}

static void read_around(json_reader *r, const json_t *o, an_event *e)
{
    const json_t *place = jr_object(r, o, "place"), *treaty = jr_object(r, o, "treaty");
    e->actors = read_parties(r, o, "actors");
    e->recipients = read_parties(r, o, "recipients");
    e->others = read_parties(r, o, "others");
    e->reciprocal = jr_bool(r, o, "reciprocal");
    e->date = read_when(r, jr_object(r, o, "date"));
    e->has_place = place;
    e->place = read_place(r, place);
    e->claims = read_claims(r, o);
    e->counts = read_counts(r, o);
    e->treaty_name = jr_str(r, treaty, "name");
    e->treaty_action = jr_str(r, treaty, "action");
    e->treaty_id = jr_str(r, treaty, "id");
    e->treaty_text = jr_str(r, treaty, "text");
    e->treaty_span = jr_span(r, treaty, "span");
    e->treaty_parties = jr_strs(r, treaty, "parties");
}

static void read_decision(json_reader *r, const json_t *o, an_event *e)
{
    const json_t *trigger = jr_object(r, o, "trigger");
    e->trigger_text = jr_str(r, trigger, "text");
    e->trigger = jr_span(r, trigger, "span");
    e->rule = jr_str(r, trigger, "rule");
    e->why = read_why(r, o);
    e->confidence = jr_number(r, o, "confidence");
    e->alternatives = read_alternatives(r, o);
    e->coder = jr_str(r, o, "coder");
}

an_status export_read_event(an_event *out, arena *a, an_str line, an_error *error)
{
    json_reader r;
    jr_init(&r, a);
    *out = (an_event){0};
    json_t *root = jr_parse(&r, line);
    read_source(&r, root, out);
    read_what(&r, root, out);
    read_around(&r, root, out);
    read_decision(&r, root, out);
    json_decref(root);
    return r.status == AN_OK ? AN_OK : error_set(error, r.status, "%s", r.problem);
}
