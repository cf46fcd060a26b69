/* annals gaps: what stayed uncoded in a database. */
#include "cli/commands.h"
#include "cli/output.h"
#include "cli/say.h"

enum { SHOWN = 50 };

typedef struct list { output *out; const char *format; an_error error; } list;

static an_status write_gap(void *context, const an_gap *gap)
{
    list *l = context;
    an_status status = an_gap_write(l->format, gap, output_sink(l->out), &l->error);
    return l->out->error ? AN_STOPPED : status;
}

static int gaps(output *out, an_store *store, const options *o)
{
    an_error error = {0};
    list l = {.out = out, .format = o->format ? o->format : "text"};
    an_status status = write_gap(&l, NULL);   /* a table's header */
    if (status == AN_OK)
        status = an_store_gaps(store, &o->filter, o->has_limit ? o->limit : SHOWN, write_gap, &l, &error);
    if (status == AN_OK || out->error) return EXIT_DONE;
    return say_failure(l.error.code != AN_OK ? &l.error : &error);
}

int command_gaps(const options *o)
{
    an_error error = {0};
    an_store *store;
    output out;
    if (an_store_open(&store, o->operands[0], false, &error) != AN_OK) return say_failure(&error);
    int status = output_open(&out, o->output);
    if (!status) status = output_close(&out, gaps(&out, store, o));
    an_store_free(store);
    return status;
}
