/* Lines of text for a person, to a sink; the first failure sticks. */
#ifndef AN_GOLD_REPORT_H
#define AN_GOLD_REPORT_H

#include "base/arena.h"

typedef struct report {
    an_sink sink;
    arena *a;          /* scratch for lines */
    an_status status;  /* AN_OK, AN_IO (errno as the sink left it) or AN_NOMEM */
} report;

void report_line(report *r, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* s on one line, cut at a character after at most `most` bytes. */
an_str report_excerpt(report *r, an_str s, size_t most);

/* n/of as "0.123" (0 of nothing is "0.000"), whatever the locale; rounded as printf does. */
enum { REPORT_SHARE = 8 };
double report_share(uint64_t n, uint64_t of);
const char *report_decimals(char out[REPORT_SHARE], double share);

#endif
