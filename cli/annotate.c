/* annals annotate: one JSON object a document, with every layer. */
#include "cli/commands.h"
#include "cli/run.h"

static an_status write_layers(void *context, const an_doc *doc, const an_layers *layers, an_error *error)
{
    (void)doc;
    output *out = context;
    an_status status = an_write_layers(output_sink(out), layers, error);
    return out->error ? AN_STOPPED : status;
}

static int annotate(output *out, an_engine *engine, const options *o)
{
    run r = {.options = o, .engine = engine, .each = write_layers, .context = out};
    return run_files(&r, o->operands, o->n_operands);
}

int command_annotate(const options *o) { return run_with_output(o, annotate); }
