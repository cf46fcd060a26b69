/*
 * Records in a format of the caller's choice. A record is built whole in memory and handed over with one write, so that
 * a reader of the output never sees half a record unless the sink itself breaks off.
 */
#include <stdio.h>

#include "base/error.h"
#include "base/str.h"
#include "export/format.h"

static const writer_format *const formats[] = {&format_jsonl, &format_csv, &format_tsv};
enum { FORMATS = sizeof formats / sizeof *formats };

struct an_writer {
    const writer_format *format;
    an_sink sink;
    bool broken;       /* the sink refused; it is not called again */
    text_buffer out;
};

void buffer_add(text_buffer *b, an_str s)
{
    if (b->failed || !s.n) return;
    if (!array_reserve(&b->text, s.n)) { b->failed = true; return; }
    memcpy(b->text.at + b->text.n, s.p, s.n);
    b->text.n += s.n;
}

void buffer_char(text_buffer *b, char c) { buffer_add(b, (an_str){&c, 1}); }

static const writer_format *find_format(const char *name)
{
    for (size_t i = 0; i < FORMATS; i++)
        if (!strcmp(formats[i]->name, name)) return formats[i];
    return NULL;
}

static an_status unknown_format(const char *name, an_error *error)
{
    char known[128] = "";
    size_t n = 0;
    for (size_t i = 0; i < FORMATS; i++)
        n += (size_t)snprintf(known + n, sizeof known - n, "%s%s", i ? ", " : "", formats[i]->name);
    return error_set(error, AN_USAGE, "unknown format \"%s\"; known: %s", name, known);
}

/* Hands over what the format built. */
static an_status flush(an_writer *w, an_error *error)
{
    if (w->out.failed) {
        w->out.failed = false;
        return error_nomem(error);
    }
    if (w->out.text.n && !w->sink.write(w->sink.context, w->out.text.at, w->out.text.n)) {
        w->broken = true;
        return error_errno(error, NULL, "write records");
    }
    return AN_OK;
}

an_status an_writer_open(an_writer **out, const char *format, an_sink sink, an_error *error)
{
    *out = NULL;
    const writer_format *chosen = find_format(format);
    if (!chosen) return unknown_format(format, error);
    an_writer *w = calloc(1, sizeof *w);
    if (!w) return error_nomem(error);
    w->format = chosen;
    w->sink = sink;
    if (chosen->header) chosen->header(&w->out);
    an_status status = flush(w, error);
    if (status == AN_OK) *out = w;
    else an_writer_free(w);
    return status;
}

an_status an_writer_event(an_writer *w, const an_event *event, an_error *error)
{
    if (w->broken) return error_set(error, AN_IO, "cannot write records: an earlier write failed");
    array_clear(&w->out.text);
    w->format->event(&w->out, event);
    return flush(w, error);
}

void an_writer_free(an_writer *w)
{
    if (!w) return;
    array_release(&w->out.text);
    free(w);
}
