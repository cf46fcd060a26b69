/*
 * Streaming JSON writer: commas and escapes are its business, structure the caller's. Output is buffered and goes to a
 * sink; after a failed write everything else is swallowed and jw_finish says so.
 *
 *     jw_object(&j); jw_key(&j, "id"); jw_str(&j, id); jw_end(&j);
 *
 * The prefix is not json_, which is jansson's: a program that defined json_object() would have jansson call it.
 */
#ifndef AN_BASE_JSON_H
#define AN_BASE_JSON_H

#include "annals.h"

enum { JSON_DEPTH = 32 };

typedef struct json_writer {
    an_sink sink;
    char buffer[8192];
    size_t n;
    bool failed;
    int depth;
    struct { char close; bool some; } open[JSON_DEPTH];
    bool after_key;
} json_writer;

void jw_init(json_writer *j, an_sink sink);

void jw_object(json_writer *j);
void jw_array(json_writer *j);
void jw_end(json_writer *j);                   /* closes the innermost object or array */
void jw_key(json_writer *j, const char *key);  /* plain ASCII, not escaped */
void jw_name(json_writer *j, an_str key);      /* a key that may hold anything */
void jw_int(json_writer *j, int64_t value);
void jw_bool(json_writer *j, bool value);
void jw_null(json_writer *j);
void jw_date(json_writer *j, an_date date);    /* "YYYY-MM-DD" or null */
void jw_newline(json_writer *j);               /* between top-level values */

/*
 * A string of valid UTF-8; absent is null. Besides what JSON asks for, the other line ends of Unicode (U+0085, U+2028,
 * U+2029) are escaped, so that a reader that splits at them still finds one value a line.
 */
void jw_str(json_writer *j, an_str s);

/* A number with so many decimals (at most 6), as jw_decimal writes it. */
void jw_fixed(json_writer *j, double value, int decimals);

/* Flushes; false when any write failed (errno as the sink left it). */
bool jw_finish(json_writer *j);

/*
 * value rounded to so many decimals, ties away from zero, as text: a point whatever the locale, never "-0.0". What is
 * not finite or not below JSON_NUMBERS_BELOW is "null". Reading the text and writing it again gives the same text.
 */
#define JSON_NUMBERS_BELOW 1e12
enum { JSON_DECIMAL = 32 };
const char *jw_decimal(char out[JSON_DECIMAL], double value, int decimals);

#endif
