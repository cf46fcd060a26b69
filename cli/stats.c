/* annals stats: what a database holds. */
#include <inttypes.h>

#include "cli/commands.h"
#include "cli/output.h"
#include "cli/say.h"

static void print_totals(output *out, const an_totals *t)
{
    const struct { const char *name; uint64_t value; } rows[] = {
        {"documents", t->documents}, {"sentences", t->sentences}, {"mentions", t->mentions},
        {"events", t->events}, {"claims", t->claims}, {"counts", t->counts},
    };
    char line[64];
    an_sink sink = output_sink(out);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        int n = snprintf(line, sizeof line, "%-10s %10" PRIu64 "\n", rows[i].name, rows[i].value);
        if (!sink.write(sink.context, line, (size_t)n)) return;
    }
}

int command_stats(const options *o)
{
    an_error error = {0};
    an_store *store;
    an_totals totals;
    output out;
    if (an_store_open(&store, o->operands[0], false, &error) != AN_OK) return say_failure(&error);
    an_status read = an_store_totals(store, &totals, &error);
    an_store_free(store);
    if (read != AN_OK) return say_failure(&error);
    int status = output_open(&out, o->output);
    if (status) return status;
    print_totals(&out, &totals);
    return output_close(&out, EXIT_DONE);
}
