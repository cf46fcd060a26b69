/* annals query: the records of a database that fit. */
#include "cli/commands.h"
#include "cli/output.h"
#include "cli/say.h"

typedef struct sheet { output *out; an_writer *writer; an_error error; } sheet;

static an_status write_event(void *context, const an_event *event)
{
    sheet *s = context;
    an_status status = an_writer_event(s->writer, event, &s->error);
    return s->out->error ? AN_STOPPED : status;
}

static int query(output *out, an_store *store, const options *o)
{
    an_error error = {0};
    sheet s = {.out = out};
    if (an_writer_open(&s.writer, o->format ? o->format : "jsonl", output_sink(out), &error) != AN_OK)
        return out->error ? EXIT_DONE : say_failure(&error);
    an_status status = an_store_query(store, &o->filter, write_event, &s, &error);
    an_writer_free(s.writer);
    if (status == AN_OK || out->error) return EXIT_DONE;
    return say_failure(s.error.code != AN_OK ? &s.error : &error);
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
