#include "base/json.h"

#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

void jw_init(json_writer *j, an_sink sink)
{
    j->sink = sink;
    j->n = 0;
    j->failed = j->after_key = false;
    j->depth = 0;
}

static void flush(json_writer *j)
{
    if (!j->failed && j->n && !j->sink.write(j->sink.context, j->buffer, j->n)) j->failed = true;
    j->n = 0;
}

static void put(json_writer *j, const char *p, size_t n)
{
    while (n) {
        size_t room = sizeof j->buffer - j->n, k = n < room ? n : room;
        memcpy(j->buffer + j->n, p, k);
        j->n += k, p += k, n -= k;
        if (j->n == sizeof j->buffer) flush(j);
    }
}

static void put_char(json_writer *j, char c) { put(j, &c, 1); }

/* Comma before a value that is not the first of its array or the value of a key. */
static void before_value(json_writer *j)
{
    if (j->after_key) {
        j->after_key = false;
    } else if (j->depth) {
        if (j->open[j->depth - 1].some) put_char(j, ',');
        j->open[j->depth - 1].some = true;
    }
}

static void open_with(json_writer *j, char open, char close)
{
    before_value(j);
    put_char(j, open);
    if (j->depth == JSON_DEPTH) { j->failed = true; return; }
    j->open[j->depth].close = close;
    j->open[j->depth++].some = false;
}

void jw_object(json_writer *j) { open_with(j, '{', '}'); }
void jw_array(json_writer *j) { open_with(j, '[', ']'); }

void jw_end(json_writer *j)
{
    if (j->depth) put_char(j, j->open[--j->depth].close);
}

void jw_key(json_writer *j, const char *key)
{
    before_value(j);
    put_char(j, '"');
    put(j, key, strlen(key));
    put(j, "\":", 2);
    j->after_key = true;
}

static void put_escape(json_writer *j, uint32_t code)
{
    char out[16];
    const char *at = code < 0x80 ? memchr("\"\\\b\f\n\r\t", (int)code, 7) : NULL;
    if (at) snprintf(out, sizeof out, "\\%c", "\"\\bfnrt"[at - "\"\\\b\f\n\r\t"]);
    else snprintf(out, sizeof out, "\\u%04x", (unsigned)code);
    put(j, out, strlen(out));
}

/* The bytes at p that cannot stand as they are, 0 where they can; *code is what they mean. */
static size_t to_escape(const char *p, size_t n, uint32_t *code)
{
    unsigned char c = (unsigned char)*p;
    *code = c;
    if (c < 0x20 || c == '"' || c == '\\' || c == 0x7F) return 1;
    if (c == 0xC2 && n >= 2 && p[1] == '\x85') return *code = 0x85, 2;
    if (c == 0xE2 && n >= 3 && p[1] == '\x80' && (p[2] == '\xA8' || p[2] == '\xA9'))
        return *code = p[2] == '\xA8' ? 0x2028 : 0x2029, 3;
    return 0;
}

static void put_quoted(json_writer *j, an_str s)
{
    size_t from = 0, width;
    uint32_t code;
    put_char(j, '"');
    for (size_t i = 0; i < s.n; i += width) {
        width = to_escape(s.p + i, s.n - i, &code);
        if (!width) { width = 1; continue; }
        put(j, s.p + from, i - from);
        put_escape(j, code);
        from = i + width;
    }
    put(j, s.p + from, s.n - from);
    put_char(j, '"');
}

void jw_str(json_writer *j, an_str s)
{
    if (!s.p) { jw_null(j); return; }
    before_value(j);
    put_quoted(j, s);
}

void jw_name(json_writer *j, an_str key)
{
    before_value(j);
    put_quoted(j, key);
    put_char(j, ':');
    j->after_key = true;
}

static void put_text(json_writer *j, const char *text)
{
    before_value(j);
    put(j, text, strlen(text));
}

void jw_int(json_writer *j, int64_t value)
{
    char out[24];
    snprintf(out, sizeof out, "%lld", (long long)value);
    put_text(j, out);
}

const char *jw_decimal(char out[JSON_DECIMAL], double value, int decimals)
{
    static const int64_t powers[] = {1, 10, 100, 1000, 10000, 100000, 1000000};
    if (!(fabs(value) < JSON_NUMBERS_BELOW)) return strcpy(out, "null");
    int64_t unit = powers[decimals], scaled = llround(value * (double)unit), size = scaled < 0 ? -scaled : scaled;
    int n = snprintf(out, JSON_DECIMAL, "%s%" PRId64, scaled < 0 ? "-" : "", size / unit);
    if (decimals) snprintf(out + n, (size_t)(JSON_DECIMAL - n), ".%0*" PRId64, decimals, size % unit);
    return out;
}

void jw_fixed(json_writer *j, double value, int decimals)
{
    char out[JSON_DECIMAL];
    put_text(j, jw_decimal(out, value, decimals));
}

void jw_bool(json_writer *j, bool value) { put_text(j, value ? "true" : "false"); }
void jw_null(json_writer *j) { put_text(j, "null"); }

void jw_date(json_writer *j, an_date date)
{
    char out[32];
    if (!date.year) { jw_null(j); return; }
    snprintf(out, sizeof out, "\"%04d-%02u-%02u\"", date.year, date.month, date.day);
    put_text(j, out);
}

void jw_newline(json_writer *j) { put_char(j, '\n'); }

bool jw_finish(json_writer *j)
{
    flush(j);
    return !j->failed;
}
