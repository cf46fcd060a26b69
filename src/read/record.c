/* JSON records, parsed by jansson; see record.h. Strings are copied into the document's arena, the tree is dropped. */
#include "read/record.h"

#include <jansson.h>

#include "base/error.h"
#include "base/str.h"
#include "base/utf8.h"
#include "read/day.h"
#include "read/normal.h"

/* A string field as a view into the tree; absent for null and for no such field. */
static an_status record_field(const json_t *object, const char *key, an_str *out, an_error *error)
{
    const json_t *value = json_object_get(object, key);
    *out = (an_str){NULL, 0};
    if (!value || json_is_null(value)) return AN_OK;
    if (!json_is_string(value)) return error_set(error, AN_SKIP, "the field \"%s\" is not a string", key);
    *out = (an_str){json_string_value(value), json_string_length(value)};
    return AN_OK;
}

static an_status record_copy(an_doc *doc, const json_t *object, const char *key, an_str *out, an_error *error)
{
    an_str value;
    an_status status = record_field(object, key, &value, error);
    if (status != AN_OK || !value.n) return status;
    *out = arena_copy(&doc->arena, value);
    return out->p ? AN_OK : error_nomem(error);
}

static an_status record_published(an_doc *doc, const json_t *object, an_str *bad, an_error *error)
{
    an_str value;
    read_day day;
    an_status status = record_field(object, "published", &value, error);
    if (status == AN_OK && !value.p) status = record_field(object, "date", &value, error);
    if (status != AN_OK || !str_trim(value).n) return status;
    size_t n = day_iso(str_trim(value), &day);
    if (n) doc->published = day_date(day);
    if (doc->published.year) return AN_OK;
    *bad = arena_copy(&doc->arena, value);
    return bad->p ? AN_OK : error_nomem(error);
}

static an_status record_text(an_doc *doc, const json_t *object, an_error *error)
{
    an_str text;
    an_status status = record_field(object, "text", &text, error);
    if (status != AN_OK) return status;
    if (!text.p) return error_set(error, AN_SKIP, "the record has no \"text\"");
    return normal_text(doc, text, error);
}

static an_status record_fields(an_doc *doc, const json_t *object, an_str *bad, an_error *error)
{
    if (!json_is_object(object)) return error_set(error, AN_SKIP, "the line is not a JSON object");
    const struct { const char *key; an_str *out; } fields[] = {
        {"id", &doc->id}, {"title", &doc->title}, {"url", &doc->url}, {"source", &doc->source}, {"lang", &doc->lang}};
    an_status status = record_text(doc, object, error);
    for (size_t i = 0; status == AN_OK && i < sizeof fields / sizeof *fields; i++)
        status = record_copy(doc, object, fields[i].key, fields[i].out, error);
    return status == AN_OK ? record_published(doc, object, bad, error) : status;
}

static an_status record_broken(const json_error_t *why, an_error *error)
{
    if (json_error_code(why) == json_error_out_of_memory) return error_nomem(error);
    error_set(error, AN_SKIP, "not JSON: %s", why->text);
    if (error) error->position = why->position > 0 ? (uint64_t)why->position : 0;
    return AN_SKIP;
}

/* The parser takes valid UTF-8 alone: a broken line is repaired first, in an arena of its own, and that is counted. */
static an_status record_parse(an_doc *doc, an_str line, json_t **object, an_error *error)
{
    arena scratch;
    json_error_t why;
    arena_init(&scratch);
    an_str valid = utf8_repair(&scratch, line, &doc->replaced);
    *object = valid.p ? json_loadb(valid.p, valid.n, JSON_ALLOW_NUL, &why) : NULL;
    an_status status = !valid.p ? error_nomem(error) : !*object ? record_broken(&why, error) : AN_OK;
    arena_release(&scratch);
    return status;
}

an_status record_read(an_doc *doc, an_str line, an_str *bad, an_error *error)
{
    json_t *object;
    *bad = (an_str){NULL, 0};
    an_status status = record_parse(doc, line, &object, error);
    if (status != AN_OK) return status;
    status = record_fields(doc, object, bad, error);
    json_decref(object);
    return status;
}
