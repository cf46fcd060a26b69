/* annals code: dispatches in, event records out. */
#include "cli/commands.h"
#include "cli/run.h"
#include "cli/say.h"

typedef struct sheet { output *out; an_writer *writer; } sheet;

/* A failed write stops the run; output_close says why. */
static an_status write_events(void *context, const an_doc *doc, const an_layers *layers, an_error *error)
{
    (void)doc;
    sheet *s = context;
    an_status status = AN_OK;
    for (size_t i = 0; i < layers->events.n && status == AN_OK; i++)
        status = an_writer_event(s->writer, &layers->events.at[i], error);
    return s->out->error ? AN_STOPPED : status;
}

static int code(output *out, an_engine *engine, const options *o)
{
    an_error error = {0};
    sheet s = {.out = out};
    if (an_writer_open(&s.writer, o->format ? o->format : "jsonl", output_sink(out), &error) != AN_OK)
        return out->error ? EXIT_DONE : say_failure(&error);
    run r = {.options = o, .engine = engine, .each = write_events, .context = &s};
    int status = run_files(&r, o->operands, o->n_operands);
    an_writer_free(s.writer);
    return status;
}

int command_code(const options *o) { return run_with_output(o, code); }
