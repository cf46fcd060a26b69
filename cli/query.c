/* annals query: the records of a database that fit. */
#include <string.h>

#include "cli/commands.h"
#include "cli/output.h"
#include "cli/say.h"
#include "cli/timeline.h"

typedef struct sheet { output *out; an_writer *writer; timeline *lives; an_error error; } sheet;

static an_status write_event(void *context, const an_event *event)
{
    sheet *s = context;
    an_status status = s->lives ? timeline_event(s->lives, event) : an_writer_event(s->writer, event, &s->error);
    return s->out->error ? AN_STOPPED : status;
}

static int done(an_status status, const sheet *s, const an_error *error)
{
    if (status == AN_OK || s->out->error) return EXIT_DONE;
    return say_failure(s->error.code != AN_OK ? &s->error : error);
}

/* The lives of treaties: all of them where none is asked for. */
static int query_lives(output *out, an_store *store, an_filter filter)
{
    an_error error = {0};
    timeline lives;
    sheet s = {.out = out, .lives = &lives};
    if (!filter.treaty) filter.treaty = "";
    timeline_open(&lives, output_sink(out));
    an_status status = an_store_query(store, &filter, write_event, &s, &error);
    an_status last = timeline_close(&lives);
    if (status == AN_OK) status = last;
    return done(status, &s, &error);
}

static int query(output *out, an_store *store, const options *o)
{
    an_error error = {0};
    sheet s = {.out = out};
    if (o->format && !strcmp(o->format, "timeline")) return query_lives(out, store, o->filter);
    if (an_writer_open(&s.writer, o->format ? o->format : "jsonl", output_sink(out), &error) != AN_OK)
        return out->error ? EXIT_DONE : say_failure(&error);
    an_status status = an_store_query(store, &o->filter, write_event, &s, &error);
    an_writer_free(s.writer);
    return done(status, &s, &error);
}

int command_query(const options *o)
{
    an_error error = {0};
    an_store *store;
    output out;
    if (an_store_open(&store, o->operands[0], false, &error) != AN_OK) return say_failure(&error);
    int status = output_open(&out, o->output);
    if (!status) status = output_close(&out, query(&out, store, o));
    an_store_free(store);
    return status;
}
