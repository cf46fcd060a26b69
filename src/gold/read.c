/*
 * Gold documents from JSON Lines. A mistake in gold would make every later figure wrong, so any one is an error that
 * names its line: a type or status that is not in the ontology, a date that is none, a field of another shape, an id
 * used twice. Fields that scoring does not use may hold anything.
 */
#include <string.h>

#include "base/date.h"
#include "base/error.h"
#include "base/file.h"
#include "base/json.h"
#include "base/jsonin.h"
#include "base/map.h"
#include "base/str.h"
#include "gold/gold.h"

const char *const gold_type_names[GOLD_TYPES] = {
    "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST",
    "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"};

const char *const gold_count_names[GOLD_COUNTS] = {
    "killed", "injured", "arrested", "missing", "displaced", "released", "abducted"};

static const char *const status_names[GOLD_STATUSES] = {"actual", "historical", "future", "hypothetical", "negated"};

/* ---- one event ---- */

static bool is_one_of(an_str s, const char *const *names, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (str_is(s, names[i])) return true;
    return false;
}

bool gold_is_status(an_str s) { return is_one_of(s, status_names, GOLD_STATUSES); }

/* The alternatives of a text like "A|B", each of which must be one of names. */
static an_strs read_choice(json_reader *r, an_str text, const char *key, const char *const *names, size_t n_names)
{
    size_t n = 1;
    for (size_t i = 0; i < text.n; i++) n += text.p[i] == '|';
    an_str piece, *at = jr_room(r, an_str, n);
    if (!at) return (an_strs){0};
    for (n = 0; str_cut(&text, '|', &piece); n++) {
        if (!is_one_of(piece, names, n_names)) jr_fail(r, "unknown %s \"%.*s\"", key, STR_ARG(piece));
        at[n] = piece;
    }
    return (an_strs){at, n};
}

static an_strs read_types(json_reader *r, const json_t *o)
{
    an_str text = jr_str(r, o, "type");
    if (!text.n) jr_fail(r, "an event without \"type\"");
    return read_choice(r, text, "type", gold_type_names, GOLD_TYPES);
}

static an_strs read_statuses(json_reader *r, const json_t *o)
{
    an_str text = jr_str(r, o, "status");
    return read_choice(r, text.n ? text : STR("actual"), "status", status_names, GOLD_STATUSES);
}

static an_strs one_str(json_reader *r, an_str s)
{
    an_str *at = s.n ? jr_room(r, an_str, 1) : NULL;
    if (!at) return (an_strs){0};
    *at = s;
    return (an_strs){at, 1};
}

/* One mode, or a list of which any one will do. */
static an_strs read_modes(json_reader *r, const json_t *o)
{
    if (json_is_string(json_object_get(o, "mode"))) return one_str(r, jr_str(r, o, "mode"));
    return jr_strs(r, o, "mode");
}

static an_strs read_party_keys(json_reader *r, const json_t *o)
{
    an_party party = {
        .id = jr_str(r, o, "id"),
        .country = jr_str(r, o, "country"),
        .code = jr_str(r, o, "code"),
        .sectors = jr_strs(r, o, "sectors"),
    };
    an_strs keys = gold_keys(r->a, (an_parties){&party, 1});
    if (!keys.at) jr_nomem(r);
    return keys;
}

/* What one listed participant stands for: a country code or organisation id stands for itself. */
static an_strs read_party(json_reader *r, const json_t *value, const char *key)
{
    if (json_is_string(value)) return one_str(r, jr_str_of(r, value, key));
    if (json_is_object(value)) return read_party_keys(r, value);
    jr_fail(r, "\"%s\" holds neither a code nor a participant", key);
    return (an_strs){0};
}

static an_strs read_parties(json_reader *r, const json_t *o, const char *key)
{
    const json_t *list = jr_array(r, o, key);
    size_t n = json_array_size(list), used = 0;
    an_str *at = n ? jr_room(r, an_str, n * GOLD_KEYS_EACH) : NULL;
    if (!at) return (an_strs){0};
    for (size_t i = 0; i < n; i++) {
        an_strs keys = read_party(r, json_array_get(list, i), key);
        for (size_t k = 0; k < keys.n; k++) gold_key_add(at, &used, keys.at[k]);
    }
    return (an_strs){at, used};
}

static an_date read_day(json_reader *r, const json_t *value)
{
    an_date day = {0};
    if (json_is_null(value)) return day;
    an_str text = jr_str_of(r, value, "date");
    if (text.p && (!date_parse(text, &day) || !day.year)) jr_fail(r, "\"%.*s\" is not a date", STR_ARG(text));
    return day;
}

static void read_date(json_reader *r, const json_t *o, gold_event *e)
{
    const json_t *date = jr_array(r, o, "date");
    if (!date) return;
    if (json_array_size(date) != 2) jr_fail(r, "\"date\" is not [start,end]");
    e->has_date = true;
    e->start = read_day(r, json_array_get(date, 0));
    e->end = read_day(r, json_array_get(date, 1));
    if (e->start.year && e->end.year && date_cmp(e->start, e->end) > 0) jr_fail(r, "\"date\" ends before it starts");
}

/* A country code, or a place with its country. */
static void read_place(json_reader *r, const json_t *o, gold_event *e)
{
    const json_t *place = json_object_get(o, "place");
    if (json_is_object(place)) {
        e->has_place = json_object_size(place);
        e->place = jr_str(r, place, "country");
    } else {
        e->place = jr_str(r, o, "place");
        e->has_place = e->place.n;
    }
}

static void read_counts(json_reader *r, const json_t *o, gold_event *e)
{
    for (size_t i = 0; i < GOLD_COUNTS; i++) {
        const json_t *count = json_object_get(o, gold_count_names[i]);
        e->has_count[i] = count && !json_is_null(count);
        e->count[i] = jr_int(r, o, gold_count_names[i], 0, INT64_MAX);
    }
}

/* The event as it stands in the file, for the report. */
static an_str read_source(json_reader *r, const json_t *o)
{
    char *text = r->status == AN_OK ? json_dumps(o, JSON_COMPACT) : NULL;
    an_str copy = text ? arena_copy(r->a, str_of(text)) : (an_str){0};
    if (!copy.p) jr_nomem(r);
    free(text);
    return copy;
}

static void read_event(json_reader *r, const json_t *o, gold_event *e)
{
    if (!json_is_object(o)) jr_fail(r, "\"events\" holds what is not an object");
    e->types = read_types(r, o);
    e->modes = read_modes(r, o);
    e->statuses = read_statuses(r, o);
    e->actors = read_parties(r, o, "actors");
    e->recipients = read_parties(r, o, "recipients");
    read_date(r, o, e);
    read_place(r, o, e);
    read_counts(r, o, e);
    e->claim = jr_str(r, o, "claim");
    e->treaty = jr_str(r, o, "treaty");
    e->optional = jr_bool(r, o, "optional");
    e->source = read_source(r, o);
}

/* ---- documents ---- */

static void read_events(json_reader *r, const json_t *root, gold_document *d)
{
    const json_t *list = jr_array(r, root, "events");
    d->n = json_array_size(list);
    if (!list) jr_fail(r, "no \"events\"");
    if (d->n > GOLD_MOST_EVENTS) jr_fail(r, "more than %d events", GOLD_MOST_EVENTS);
    gold_event *events = jr_room(r, gold_event, d->n);
    for (size_t i = 0; events && i < d->n; i++) read_event(r, json_array_get(list, i), &events[i]);
    d->events = events;
}

static void read_document(json_reader *r, an_str line, gold_document *d)
{
    json_t *root = jr_parse(r, line);
    d->id = jr_str(r, root, "id");
    d->title = jr_str(r, root, "title");
    d->text = jr_str(r, root, "text");
    d->published = jr_date(r, root, "published");
    if (!d->id.n) jr_fail(r, "no \"id\"");
    read_events(r, root, d);
    json_decref(root);
}

static void check_id(json_reader *r, map *seen, const gold_document *d)
{
    if (r->status != AN_OK) return;
    uint32_t *first = map_put(seen, d->id, d->line);
    if (!first) jr_nomem(r);
    else if (*first != d->line) jr_fail(r, "the id \"%.*s\" is on line %u already", STR_ARG(d->id), *first);
}

static void read_line(json_reader *r, an_gold *gold, map *seen, an_str line, uint32_t number)
{
    gold_document *d = array_push(&gold->documents);
    if (!d) { jr_nomem(r); return; }
    d->line = number;
    read_document(r, line, d);
    check_id(r, seen, d);
}

static an_status read_lines(an_gold *gold, an_str rest, an_error *error)
{
    json_reader r;
    map seen = {0};
    an_str line;
    uint32_t number = 0;
    jr_init(&r, &gold->arena);
    while (r.status == AN_OK && str_cut(&rest, '\n', &line)) {
        number++;
        line = str_trim(line);
        if (line.n) read_line(&r, gold, &seen, line, number);
    }
    map_release(&seen);
    return r.status == AN_OK ? AN_OK : error_at(error, r.status, gold->path, number, "%s", r.problem);
}

an_status an_gold_read(an_gold **out, const char *path, an_error *error)
{
    mapped file;
    *out = NULL;
    an_status status = file_map(&file, path, error);
    if (status != AN_OK) return status;
    an_gold *gold = calloc(1, sizeof *gold);
    if (gold) gold->path = strdup(path);
    status = gold && gold->path ? read_lines(gold, (an_str){file.p, file.n}, error) : error_nomem(error);
    file_unmap(&file);
    if (status == AN_OK) *out = gold;
    else an_gold_free(gold);
    return status;
}

void an_gold_free(an_gold *gold)
{
    if (!gold) return;
    arena_release(&gold->arena);
    array_release(&gold->documents);
    free(gold->path);
    free(gold);
}

size_t an_gold_documents(const an_gold *gold) { return gold->documents.n; }
