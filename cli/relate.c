/* annals relate: the relation between two participants that are given. */
#include "cli/commands.h"
#include "cli/lines.h"
#include "cli/run.h"

static an_status answer(an_worker *worker, const options *o, an_str line, an_sink sink, an_error *error)
{
    return an_relate(worker, line, o->allow_none, sink, error);
}

static int relate(output *out, an_engine *engine, const options *o) { return lines_answer(out, engine, o, answer); }

int command_relate(const options *o) { return run_with_output(o, relate); }
