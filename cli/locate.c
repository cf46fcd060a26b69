/* annals locate: where places lie whose names are given. */
#include "cli/commands.h"
#include "cli/lines.h"
#include "cli/run.h"

static an_status answer(an_worker *worker, const options *o, an_str line, an_sink sink, an_error *error)
{
    (void)o;
    return an_locate(worker, line, sink, error);
}

static int locate(output *out, an_engine *engine, const options *o) { return lines_answer(out, engine, o, answer); }

int command_locate(const options *o) { return run_with_output(o, locate); }
