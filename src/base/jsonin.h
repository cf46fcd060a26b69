/*
 * Reading JSON that came from outside (jansson): the fields of an object one by one, each checked for its type.
 *
 * The first problem sticks: after it every reader gives an absent value, so that a caller reads a whole object and
 * looks at r->status once. A missing field, a null one, and a field of a NULL object are all absent, and no problem.
 * Strings and lists are copied into r->a.
 */
#ifndef AN_BASE_JSONIN_H
#define AN_BASE_JSONIN_H

#include <jansson.h>

#include "base/arena.h"

typedef struct json_reader {
    arena *a;
    an_status status;   /* AN_OK, AN_FORMAT or AN_NOMEM */
    char problem[160];
} json_reader;

void jr_init(json_reader *r, arena *a);

/* One JSON object; NULL after a problem. The caller releases it with json_decref. */
json_t *jr_parse(json_reader *r, an_str text);

/* Notes a problem, unless there is one already. */
void jr_fail(json_reader *r, const char *format, ...) __attribute__((format(printf, 2, 3)));
void jr_nomem(json_reader *r);

an_str jr_str(json_reader *r, const json_t *object, const char *key);
an_strs jr_strs(json_reader *r, const json_t *object, const char *key);
int64_t jr_int(json_reader *r, const json_t *object, const char *key, int64_t least, int64_t most); /* absent: 0 */
double jr_number(json_reader *r, const json_t *object, const char *key); /* absent: 0; one that jw_fixed can write */
bool jr_bool(json_reader *r, const json_t *object, const char *key);                                /* absent: false */
an_date jr_date(json_reader *r, const json_t *object, const char *key);
an_span jr_span(json_reader *r, const json_t *object, const char *key);                             /* absent: [0,0) */

/* The object or array under key, or NULL; json_array_size(NULL) is 0. Borrowed. */
const json_t *jr_object(json_reader *r, const json_t *object, const char *key);
const json_t *jr_array(json_reader *r, const json_t *object, const char *key);

/* A value that is not under a key. */
an_str jr_str_of(json_reader *r, const json_t *value, const char *what);
an_span jr_span_of(json_reader *r, const json_t *value, const char *what);

/* Zeroed room for n structures, or NULL after a problem. */
#define jr_room(r, type, n) ((type *)jr_room_((r), sizeof(type), (n)))
void *jr_room_(json_reader *r, size_t size, size_t n);

#endif
