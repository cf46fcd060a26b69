/* annals explain: what was decided, and why, for a person. */
#include "cli/commands.h"
#include "cli/run.h"

static an_status explain_document(void *context, const an_doc *doc, const an_layers *layers, an_error *error)
{
    (void)layers;
    output *out = context;
    an_status status = an_explain(doc, output_sink(out), error);
    return out->error ? AN_STOPPED : status;
}

static int explain(output *out, an_engine *engine, const options *o)
{
    run r = {.options = o, .engine = engine, .each = explain_document, .context = out};
    return run_files(&r, o->operands, o->n_operands);
}

int command_explain(const options *o) { return run_with_output(o, explain); }
