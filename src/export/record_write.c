#include "export/record.h"

#include "base/str.h"

enum { RECORD_VERSION = 1, SCORE_DECIMALS = 1, CONFIDENCE_DECIMALS = 2, DEGREE_DECIMALS = 5 };

static void field_str(json_writer *j, const char *key, an_str value)
{
    jw_key(j, key);
    jw_str(j, value);
}

static void field_int(json_writer *j, const char *key, int64_t value)
{
    jw_key(j, key);
    jw_int(j, value);
}

static void field_date(json_writer *j, const char *key, an_date value)
{
    jw_key(j, key);
    jw_date(j, value);
}

static void field_strs(json_writer *j, const char *key, an_strs values)
{
    jw_key(j, key);
    jw_array(j);
    for (size_t i = 0; i < values.n; i++) jw_str(j, values.at[i]);
    jw_end(j);
}

void export_write_span(json_writer *j, an_span span)
{
    jw_array(j);
    jw_int(j, span.begin);
    jw_int(j, span.end);
    jw_end(j);
}

static void field_span(json_writer *j, const char *key, bool there, an_span span)
{
    jw_key(j, key);
    if (there) export_write_span(j, span);
    else jw_null(j);
}

void export_write_party(json_writer *j, const an_party *p, const uint32_t *sentence)
{
    jw_object(j);
    field_str(j, "text", p->text);
    field_span(j, "span", p->text.p, p->span);
    field_str(j, "name", p->name);
    field_str(j, "id", p->id);
    field_str(j, "wikidata", p->wikidata);
    field_str(j, "role", p->role);
    field_str(j, "country", p->country);
    field_strs(j, "sectors", p->sectors);
    field_str(j, "code", p->code);
    field_str(j, "part", p->part);
    field_span(j, "antecedent", p->has_antecedent, p->antecedent);
    if (sentence) field_int(j, "sentence", *sentence);
    jw_end(j);
}

static void field_parties(json_writer *j, const char *key, an_parties parties)
{
    jw_key(j, key);
    jw_array(j);
    for (size_t i = 0; i < parties.n; i++) export_write_party(j, &parties.at[i], NULL);
    jw_end(j);
}

static void field_party(json_writer *j, const char *key, bool there, const an_party *party)
{
    jw_key(j, key);
    if (there) export_write_party(j, party, NULL);
    else jw_null(j);
}

static void write_when(json_writer *j, const an_when *when)
{
    jw_object(j);
    field_date(j, "start", when->start);
    field_date(j, "end", when->end);
    field_str(j, "precision", when->precision);
    field_str(j, "basis", when->basis);
    field_str(j, "text", when->text);
    field_span(j, "span", when->has_span, when->span);
    jw_end(j);
}

static void field_degrees(json_writer *j, const char *key, bool there, double value)
{
    jw_key(j, key);
    if (there) jw_fixed(j, value, DEGREE_DECIMALS);
    else jw_null(j);
}

void export_write_place(json_writer *j, const an_where *place)
{
    jw_object(j);
    field_str(j, "name", place->name);
    field_str(j, "country", place->country);
    field_str(j, "admin1", place->admin1);
    field_degrees(j, "lat", place->has_point, place->lat);
    field_degrees(j, "lon", place->has_point, place->lon);
    jw_key(j, "geonames");
    if (place->geonames) jw_int(j, place->geonames);
    else jw_null(j);
    field_str(j, "precision", place->precision);
    field_str(j, "text", place->text);
    field_span(j, "span", place->text.p, place->span);
    jw_end(j);
}

static void field_place(json_writer *j, const char *key, bool there, const an_where *place)
{
    jw_key(j, key);
    if (there) export_write_place(j, place);
    else jw_null(j);
}

static void field_claims(json_writer *j, an_claims claims)
{
    jw_key(j, "claims");
    jw_array(j);
    for (size_t i = 0; i < claims.n; i++) {
        const an_claim *claim = &claims.at[i];
        jw_object(j);
        field_party(j, "by", true, &claim->by);
        field_str(j, "verb", claim->verb);
        field_str(j, "kind", claim->kind);
        field_span(j, "span", true, claim->span);
        jw_end(j);
    }
    jw_end(j);
}

static void write_count(json_writer *j, const an_count *count)
{
    jw_object(j);
    field_str(j, "what", count->what);
    field_int(j, "min", count->min);
    jw_key(j, "max");
    if (count->has_max) jw_int(j, count->max);
    else jw_null(j);
    field_str(j, "kind", count->kind);
    field_party(j, "of", count->has_of, &count->of);
    field_party(j, "by", count->has_by, &count->by);
    field_str(j, "unit", count->unit);
    field_str(j, "text", count->text);
    field_span(j, "span", count->text.p, count->span);
    jw_end(j);
}

void export_write_counts(json_writer *j, an_counts counts)
{
    jw_array(j);
    for (size_t i = 0; i < counts.n; i++) write_count(j, &counts.at[i]);
    jw_end(j);
}

static void field_reports(json_writer *j, an_reports reports)
{
    jw_key(j, "mentions");
    jw_array(j);
    for (size_t i = 0; i < reports.n; i++) {
        jw_object(j);
        field_int(j, "sentence", reports.at[i].sentence);
        field_span(j, "trigger", true, reports.at[i].trigger);
        jw_end(j);
    }
    jw_end(j);
}

static void field_about(json_writer *j, const an_event *e)
{
    jw_key(j, "about");
    if (!e->has_about) { jw_null(j); return; }
    jw_object(j);
    field_str(j, "cameo", e->about.cameo);
    field_str(j, "type", e->about.type);
    jw_key(j, "date");
    if (e->about.has_date) write_when(j, &e->about.date);
    else jw_null(j);
    field_place(j, "place", e->about.has_place, &e->about.place);
    jw_end(j);
}

static void field_treaty(json_writer *j, const an_event *e)
{
    jw_key(j, "treaty");
    if (!e->treaty_name.p && !e->treaty_action.p) { jw_null(j); return; }
    jw_object(j);
    field_str(j, "name", e->treaty_name);
    field_str(j, "action", e->treaty_action);
    field_str(j, "id", e->treaty_id);
    field_strs(j, "parties", e->treaty_parties);
    field_str(j, "text", e->treaty_text);
    field_span(j, "span", e->treaty_text.p != NULL, e->treaty_span);
    jw_end(j);
}

static void field_trigger(json_writer *j, const an_event *e)
{
    jw_key(j, "trigger");
    jw_object(j);
    field_str(j, "text", e->trigger_text);
    field_span(j, "span", true, e->trigger);
    field_str(j, "rule", e->rule);
    jw_end(j);
}

/* An object holds a key once: of two entries for a field the first counts. */
static bool is_first(an_whys why, size_t i)
{
    for (size_t k = 0; k < i; k++)
        if (str_eq(why.at[k].field, why.at[i].field)) return false;
    return true;
}

static void field_why(json_writer *j, an_whys why)
{
    jw_key(j, "why");
    jw_object(j);
    for (size_t i = 0; i < why.n; i++) {
        if (!is_first(why, i)) continue;
        jw_name(j, why.at[i].field);
        jw_object(j);
        field_str(j, "rule", why.at[i].rule);
        jw_key(j, "spans");
        jw_array(j);
        for (size_t k = 0; k < why.at[i].spans.n; k++) export_write_span(j, why.at[i].spans.at[k]);
        jw_end(j);
        jw_end(j);
    }
    jw_end(j);
}

static void field_alternatives(json_writer *j, an_alternatives all)
{
    jw_key(j, "alternatives");
    jw_array(j);
    for (size_t i = 0; i < all.n; i++) {
        jw_object(j);
        field_str(j, "field", all.at[i].field);
        field_str(j, "value", all.at[i].value);
        field_claims(j, all.at[i].claims);
        jw_end(j);
    }
    jw_end(j);
}

static void write_source(json_writer *j, const an_event *e)
{
    field_int(j, "v", RECORD_VERSION);
    field_str(j, "id", e->id);
    field_str(j, "doc", e->doc);
    field_str(j, "source", e->source);
    field_str(j, "url", e->url);
    field_date(j, "published", e->published);
    field_int(j, "sentence", e->sentence);
    field_str(j, "text", e->text);
    field_span(j, "span", true, e->span);
    field_reports(j, e->mentions);
}

static void write_what(json_writer *j, const an_event *e)
{
    field_str(j, "type", e->type);
    field_strs(j, "mode", e->mode);
    field_strs(j, "context", e->context);
    field_str(j, "cameo", e->cameo);
    field_int(j, "quad", e->quad);
    jw_key(j, "score");
    jw_fixed(j, e->score, SCORE_DECIMALS);
    jw_key(j, "goldstein");
    jw_fixed(j, e->goldstein, SCORE_DECIMALS);
    field_str(j, "status", e->status);
    field_about(j, e);
}

static void write_around(json_writer *j, const an_event *e)
{
    field_parties(j, "actors", e->actors);
    field_parties(j, "recipients", e->recipients);
    field_parties(j, "others", e->others);
    jw_key(j, "reciprocal");
    jw_bool(j, e->reciprocal);
    jw_key(j, "date");
    write_when(j, &e->date);
    field_place(j, "place", e->has_place, &e->place);
    field_claims(j, e->claims);
    jw_key(j, "counts");
    export_write_counts(j, e->counts);
    field_treaty(j, e);
}

void export_write_event(json_writer *j, const an_event *e)
{
    jw_object(j);
    write_source(j, e);
    write_what(j, e);
    write_around(j, e);
    field_trigger(j, e);
    field_why(j, e->why);
    jw_key(j, "confidence");
    jw_fixed(j, e->confidence, CONFIDENCE_DECIMALS);
    field_alternatives(j, e->alternatives);
    field_str(j, "coder", e->coder);
    jw_end(j);
}
