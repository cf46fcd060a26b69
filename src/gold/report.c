#include "gold/report.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/str.h"

void report_line(report *r, const char *format, ...)
{
    va_list args, again;
    if (r->status != AN_OK) return;
    va_start(args, format);
    va_copy(again, args);
    int n = vsnprintf(NULL, 0, format, args);
    char *line = n < 0 ? NULL : arena_alloc(r->a, (size_t)n + 2);
    if (line) {
        vsnprintf(line, (size_t)n + 1, format, again);
        line[n] = '\n';
        if (!r->sink.write(r->sink.context, line, (size_t)n + 1)) r->status = AN_IO;
    } else {
        r->status = AN_NOMEM;
    }
    va_end(again);
    va_end(args);
}

an_str report_excerpt(report *r, an_str s, size_t most)
{
    size_t n = s.n < most ? s.n : most;
    while (n && n < s.n && ((unsigned char)s.p[n] & 0xC0) == 0x80) n--;
    char *copy = arena_alloc(r->a, n);
    if (!copy) { r->status = AN_NOMEM; return (an_str){0}; }
    for (size_t i = 0; i < n; i++) copy[i] = (unsigned char)s.p[i] < ' ' ? ' ' : s.p[i];
    return (an_str){copy, n};
}

double report_share(uint64_t n, uint64_t of) { return of ? (double)n / (double)of : 0; }

/* The last three digits stand at the end whatever the locale's decimal point is. */
const char *report_decimals(char out[REPORT_SHARE], double share)
{
    char text[32];
    size_t n = (size_t)snprintf(text, sizeof text, "%.3f", share);
    snprintf(out, REPORT_SHARE, "%c.%s", text[0], text + n - 3);
    return out;
}
