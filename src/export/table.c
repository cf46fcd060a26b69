/*
 * The columns of the tabular formats: a record flattened to one row. The column list below is the documentation of the
 * header line; a new column goes at the end of its group, none is renamed.
 *
 * A list is joined with ';', and parallel lists (actor_names, actor_countries, ...) keep their places, so that the i-th
 * item of each speaks of the i-th participant. An item that is absent is empty; a ';' inside an item becomes ','. A
 * list in a list (the sectors of each actor) is joined with spaces.
 */
#include <inttypes.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "export/format.h"

typedef struct column column;
struct column {
    const char *name;
    void (*fill)(text_buffer *cell, const an_event *event, const column *column);
    size_t at;     /* where in an_event the value or the list is */
    size_t size;   /* of a list's element */
    size_t part;   /* where in the element the value is */
};

/* What the lists of annals.h (an_parties, an_claims, ...) have in common. */
typedef struct any_list { const char *at; size_t n; } any_list;

#define FIELD(type, base, offset) ((const type *)(const void *)((const char *)(base) + (offset)))

static void add_text(text_buffer *cell, const char *text) { buffer_add(cell, (an_str){text, strlen(text)}); }

static void add_number(text_buffer *cell, int64_t value)
{
    char out[32];
    snprintf(out, sizeof out, "%" PRId64, value);
    add_text(cell, out);
}

static void add_date(text_buffer *cell, an_date date)
{
    char out[32];
    if (!date.year) return;
    snprintf(out, sizeof out, "%04d-%02u-%02u", date.year, date.month, date.day);
    add_text(cell, out);
}

static void add_decimal(text_buffer *cell, double value, int decimals)
{
    char out[JSON_DECIMAL];
    add_text(cell, jw_decimal(out, value, decimals));
}

static void add_item(text_buffer *cell, an_str item)
{
    for (size_t i = 0; i < item.n; i++) buffer_char(cell, item.p[i] == ';' ? ',' : item.p[i]);
}

static void separate(text_buffer *cell, size_t i, char separator)
{
    if (i) buffer_char(cell, separator);
}

static void add_list(text_buffer *cell, an_strs list, char separator)
{
    for (size_t i = 0; i < list.n; i++) {
        separate(cell, i, separator);
        add_item(cell, list.at[i]);
    }
}

/* ---- what a column may hold ---- */

static void a_str(text_buffer *cell, const an_event *e, const column *c)
{
    buffer_add(cell, *FIELD(an_str, e, c->at));
}

static void a_date(text_buffer *cell, const an_event *e, const column *c)
{
    add_date(cell, *FIELD(an_date, e, c->at));
}

static void a_strs(text_buffer *cell, const an_event *e, const column *c)
{
    add_list(cell, *FIELD(an_strs, e, c->at), ';');
}

static void a_uint(text_buffer *cell, const an_event *e, const column *c)
{
    add_number(cell, *FIELD(uint32_t, e, c->at));
}

static void an_int(text_buffer *cell, const an_event *e, const column *c)
{
    add_number(cell, *FIELD(int, e, c->at));
}

static void a_score(text_buffer *cell, const an_event *e, const column *c)
{
    add_decimal(cell, *FIELD(double, e, c->at), 1);
}

static void a_share(text_buffer *cell, const an_event *e, const column *c)
{
    add_decimal(cell, *FIELD(double, e, c->at), 2);
}

static void a_truth(text_buffer *cell, const an_event *e, const column *c)
{
    add_text(cell, *FIELD(bool, e, c->at) ? "true" : "false");
}

static void about_str(text_buffer *cell, const an_event *e, const column *c)
{
    if (e->has_about) a_str(cell, e, c);
}

static any_list list_of(const an_event *e, const column *c)
{
    any_list list;
    memcpy(&list, (const char *)e + c->at, sizeof list);
    return list;
}

static void list_str(text_buffer *cell, const an_event *e, const column *c)
{
    any_list list = list_of(e, c);
    for (size_t i = 0; i < list.n; i++) {
        separate(cell, i, ';');
        add_item(cell, *FIELD(an_str, list.at + i * c->size, c->part));
    }
}

static void list_sectors(text_buffer *cell, const an_event *e, const column *c)
{
    const an_parties *parties = FIELD(an_parties, e, c->at);
    for (size_t i = 0; i < parties->n; i++) {
        separate(cell, i, ';');
        add_list(cell, parties->at[i].sectors, ' ');
    }
}

static void place_str(text_buffer *cell, const an_event *e, const column *c)
{
    if (e->has_place) a_str(cell, e, c);
}

static void place_degrees(text_buffer *cell, const an_event *e, const column *c)
{
    if (e->has_place && e->place.has_point) add_decimal(cell, *FIELD(double, e, c->at), 5);
}

static void place_geonames(text_buffer *cell, const an_event *e, const column *c)
{
    if (e->has_place && e->place.geonames) a_uint(cell, e, c);
}

/* Who says so: the canonical name, or failing that the words of the text. */
static void claim_by(text_buffer *cell, const an_event *e, const column *c)
{
    (void)c;
    for (size_t i = 0; i < e->claims.n; i++) {
        const an_party *by = &e->claims.at[i].by;
        separate(cell, i, ';');
        add_item(cell, by->name.p ? by->name : by->text);
    }
}

static void count_min(text_buffer *cell, const an_event *e, const column *c)
{
    (void)c;
    for (size_t i = 0; i < e->counts.n; i++) {
        separate(cell, i, ';');
        add_number(cell, e->counts.at[i].min);
    }
}

static void count_max(text_buffer *cell, const an_event *e, const column *c)
{
    (void)c;
    for (size_t i = 0; i < e->counts.n; i++) {
        separate(cell, i, ';');
        if (e->counts.at[i].has_max) add_number(cell, e->counts.at[i].max);
    }
}

/* ---- the columns ---- */

#define OF(field) offsetof(an_event, field), 0, 0
#define PARTY(list, field) offsetof(an_event, list), sizeof(an_party), offsetof(an_party, field)
#define CLAIM(field) offsetof(an_event, claims), sizeof(an_claim), offsetof(an_claim, field)
#define COUNT(field) offsetof(an_event, counts), sizeof(an_count), offsetof(an_count, field)

static const column columns[] = {
    {"id", a_str, OF(id)},
    {"doc", a_str, OF(doc)},
    {"source", a_str, OF(source)},
    {"url", a_str, OF(url)},
    {"published", a_date, OF(published)},
    {"sentence", a_uint, OF(sentence)},
    {"text", a_str, OF(text)},

    {"type", a_str, OF(type)},
    {"mode", a_strs, OF(mode)},
    {"context", a_strs, OF(context)},
    {"cameo", a_str, OF(cameo)},
    {"quad", an_int, OF(quad)},
    {"score", a_score, OF(score)},
    {"goldstein", a_score, OF(goldstein)},
    {"status", a_str, OF(status)},
    {"about_cameo", about_str, OF(about.cameo)},
    {"about_type", about_str, OF(about.type)},

    {"actor_names", list_str, PARTY(actors, name)},
    {"actor_ids", list_str, PARTY(actors, id)},
    {"actor_roles", list_str, PARTY(actors, role)},
    {"actor_countries", list_str, PARTY(actors, country)},
    {"actor_sectors", list_sectors, PARTY(actors, sectors)},
    {"actor_codes", list_str, PARTY(actors, code)},
    {"actor_texts", list_str, PARTY(actors, text)},
    {"recipient_names", list_str, PARTY(recipients, name)},
    {"recipient_ids", list_str, PARTY(recipients, id)},
    {"recipient_roles", list_str, PARTY(recipients, role)},
    {"recipient_countries", list_str, PARTY(recipients, country)},
    {"recipient_sectors", list_sectors, PARTY(recipients, sectors)},
    {"recipient_codes", list_str, PARTY(recipients, code)},
    {"recipient_texts", list_str, PARTY(recipients, text)},
    {"other_parts", list_str, PARTY(others, part)},
    {"other_names", list_str, PARTY(others, name)},
    {"other_ids", list_str, PARTY(others, id)},
    {"other_countries", list_str, PARTY(others, country)},
    {"other_codes", list_str, PARTY(others, code)},
    {"other_texts", list_str, PARTY(others, text)},
    {"reciprocal", a_truth, OF(reciprocal)},

    {"date_start", a_date, OF(date.start)},
    {"date_end", a_date, OF(date.end)},
    {"date_precision", a_str, OF(date.precision)},
    {"date_basis", a_str, OF(date.basis)},
    {"date_text", a_str, OF(date.text)},

    {"place_name", place_str, OF(place.name)},
    {"place_country", place_str, OF(place.country)},
    {"place_admin1", place_str, OF(place.admin1)},
    {"place_lat", place_degrees, OF(place.lat)},
    {"place_lon", place_degrees, OF(place.lon)},
    {"place_geonames", place_geonames, OF(place.geonames)},
    {"place_precision", place_str, OF(place.precision)},
    {"place_text", place_str, OF(place.text)},

    {"claim_by", claim_by, CLAIM(by)},
    {"claim_countries", list_str, CLAIM(by.country)},
    {"claim_ids", list_str, CLAIM(by.id)},
    {"claim_verbs", list_str, CLAIM(verb)},
    {"claim_kinds", list_str, CLAIM(kind)},

    {"count_what", list_str, COUNT(what)},
    {"count_min", count_min, COUNT(min)},
    {"count_max", count_max, COUNT(max)},
    {"count_kinds", list_str, COUNT(kind)},
    {"count_units", list_str, COUNT(unit)},

    {"treaty_name", a_str, OF(treaty_name)},
    {"treaty_action", a_str, OF(treaty_action)},
    {"treaty_id", a_str, OF(treaty_id)},
    {"treaty_parties", a_strs, OF(treaty_parties)},
    {"treaty_text", a_str, OF(treaty_text)},
    {"trigger", a_str, OF(trigger_text)},
    {"rule", a_str, OF(rule)},
    {"confidence", a_share, OF(confidence)},
    {"coder", a_str, OF(coder)},
};
enum { COLUMNS = sizeof columns / sizeof *columns };

void table_header(text_buffer *out, const table_dialect *dialect)
{
    for (size_t i = 0; i < COLUMNS; i++) {
        separate(out, i, dialect->separator);
        add_text(out, columns[i].name);
    }
    add_text(out, dialect->line_end);
}

void table_event(text_buffer *out, const table_dialect *dialect, const an_event *event)
{
    text_buffer cell = {0};
    for (size_t i = 0; i < COLUMNS; i++) {
        array_clear(&cell.text);
        columns[i].fill(&cell, event, &columns[i]);
        separate(out, i, dialect->separator);
        dialect->cell(out, (an_str){cell.text.at, cell.text.n});
    }
    add_text(out, dialect->line_end);
    out->failed |= cell.failed;
    array_release(&cell.text);
}
