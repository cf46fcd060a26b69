/* Normalisation of a document's text; see normal.h. Linear; one copy, into the document's arena. */
#include "read/normal.h"

#include <string.h>

#include "base/error.h"
#include "base/utf8.h"
#include "read/detect.h"

/* CRLF and CR to LF, in place; returns the new length. */
static size_t normal_newlines(char *p, size_t n)
{
    char *cr = n ? memchr(p, '\r', n) : NULL;
    if (!cr) return n;
    size_t to = (size_t)(cr - p);
    for (size_t i = to; i < n; i++) {
        if (p[i] == '\r' && i + 1 < n && p[i + 1] == '\n') continue;
        p[to++] = p[i] == '\r' ? '\n' : p[i];
    }
    return to;
}

an_status normal_text(an_doc *doc, an_str input, an_error *error)
{
    uint32_t replaced;
    size_t mark = detect_mark(input);
    an_str text = utf8_repair(&doc->arena, (an_str){input.p + mark, input.n - mark}, &replaced);
    if (!text.p) return error_nomem(error);
    if (text.n > UINT32_MAX) return error_set(error, AN_SKIP, "the text is longer than 4 GiB");
    doc->replaced += replaced;
    doc->text = (an_str){text.p, normal_newlines((char *)text.p, text.n)}; /* the copy is ours to change */
    return AN_OK;
}
