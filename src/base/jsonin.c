#include "base/jsonin.h"

#include <inttypes.h>
#include <math.h>
#include <stdarg.h>
#include <stdio.h>

#include "base/date.h"
#include "base/json.h"

void jr_init(json_reader *r, arena *a)
{
    *r = (json_reader){.a = a};
}

void jr_fail(json_reader *r, const char *format, ...)
{
    va_list args;
    if (r->status != AN_OK) return;
    r->status = AN_FORMAT;
    va_start(args, format);
    vsnprintf(r->problem, sizeof r->problem, format, args);
    va_end(args);
}

void jr_nomem(json_reader *r)
{
    if (r->status != AN_OK) return;
    jr_fail(r, "out of memory");
    r->status = AN_NOMEM;
}

json_t *jr_parse(json_reader *r, an_str text)
{
    json_error_t error;
    json_t *root = json_loadb(text.p, text.n, JSON_ALLOW_NUL | JSON_REJECT_DUPLICATES, &error);
    if (json_is_object(root)) return root;
    if (root) jr_fail(r, "not a JSON object");
    else if (json_error_code(&error) == json_error_out_of_memory || !*error.text) jr_nomem(r);
    else jr_fail(r, "not JSON: %s", error.text);
    json_decref(root);
    return NULL;
}

/* The value under key; NULL when it is absent or there is a problem already. */
static const json_t *field(const json_reader *r, const json_t *object, const char *key)
{
    const json_t *value = object && r->status == AN_OK ? json_object_get(object, key) : NULL;
    return json_is_null(value) ? NULL : value;
}

an_str jr_str_of(json_reader *r, const json_t *value, const char *what)
{
    if (r->status != AN_OK) return (an_str){0};
    if (!json_is_string(value)) {
        jr_fail(r, "\"%s\" is not a string", what);
        return (an_str){0};
    }
    an_str copy = arena_copy(r->a, (an_str){json_string_value(value), json_string_length(value)});
    if (!copy.p) jr_nomem(r);
    return copy;
}

an_str jr_str(json_reader *r, const json_t *object, const char *key)
{
    const json_t *value = field(r, object, key);
    return value ? jr_str_of(r, value, key) : (an_str){0};
}

void *jr_room_(json_reader *r, size_t size, size_t n)
{
    void *room = r->status == AN_OK ? arena_alloc_array(r->a, size, n) : NULL;
    if (!room) jr_nomem(r);
    return room;
}

an_strs jr_strs(json_reader *r, const json_t *object, const char *key)
{
    const json_t *list = jr_array(r, object, key);
    size_t n = json_array_size(list);
    an_str *at = n ? jr_room(r, an_str, n) : NULL;
    if (!at) return (an_strs){0};
    for (size_t i = 0; i < n; i++) at[i] = jr_str_of(r, json_array_get(list, i), key);
    return (an_strs){at, n};
}

static int64_t int_of(json_reader *r, const json_t *value, const char *what, int64_t least, int64_t most)
{
    if (!json_is_integer(value)) {
        jr_fail(r, "\"%s\" is not a whole number", what);
        return 0;
    }
    int64_t number = json_integer_value(value);
    if (number >= least && number <= most) return number;
    jr_fail(r, "\"%s\" is out of range: %" PRId64, what, number);
    return 0;
}

int64_t jr_int(json_reader *r, const json_t *object, const char *key, int64_t least, int64_t most)
{
    const json_t *value = field(r, object, key);
    return value ? int_of(r, value, key, least, most) : 0;
}

double jr_number(json_reader *r, const json_t *object, const char *key)
{
    const json_t *value = field(r, object, key);
    double number = value ? json_number_value(value) : 0;
    if (value && !json_is_number(value)) jr_fail(r, "\"%s\" is not a number", key);
    if (fabs(number) < JSON_NUMBERS_BELOW) return number;
    jr_fail(r, "\"%s\" is out of range", key);
    return 0;
}

bool jr_bool(json_reader *r, const json_t *object, const char *key)
{
    const json_t *value = field(r, object, key);
    if (value && !json_is_boolean(value)) jr_fail(r, "\"%s\" is neither true nor false", key);
    return json_is_true(value);
}

an_date jr_date(json_reader *r, const json_t *object, const char *key)
{
    an_date date = {0};
    an_str text = jr_str(r, object, key);
    if (text.p && (!date_parse(text, &date) || !date.year)) jr_fail(r, "\"%s\" is not a date", key);
    return date;
}

an_span jr_span_of(json_reader *r, const json_t *value, const char *what)
{
    if (!json_is_array(value) || json_array_size(value) != 2) {
        jr_fail(r, "\"%s\" is not a span", what);
        return (an_span){0};
    }
    uint32_t begin = (uint32_t)int_of(r, json_array_get(value, 0), what, 0, UINT32_MAX);
    uint32_t end = (uint32_t)int_of(r, json_array_get(value, 1), what, 0, UINT32_MAX);
    if (end < begin) jr_fail(r, "\"%s\" ends before it begins", what);
    return (an_span){begin, end};
}

an_span jr_span(json_reader *r, const json_t *object, const char *key)
{
    const json_t *value = field(r, object, key);
    return value ? jr_span_of(r, value, key) : (an_span){0};
}

const json_t *jr_object(json_reader *r, const json_t *object, const char *key)
{
    const json_t *value = field(r, object, key);
    if (!value || json_is_object(value)) return value;
    jr_fail(r, "\"%s\" is not an object", key);
    return NULL;
}

const json_t *jr_array(json_reader *r, const json_t *object, const char *key)
{
    const json_t *value = field(r, object, key);
    if (!value || json_is_array(value)) return value;
    jr_fail(r, "\"%s\" is not a list", key);
    return NULL;
}
