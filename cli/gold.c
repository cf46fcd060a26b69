/* annals gold: check, pack, unpack. */
#include <string.h>

#include "cli/commands.h"
#include "cli/run.h"
#include "cli/say.h"

typedef an_status (*write_labels)(const an_labels *labels, an_sink sink, an_error *error);

static void report(void *context, const an_error *problem)
{
    (void)context;
    say_problem(problem, NULL);
}

static an_status read_all(an_labels *labels, const options *o, an_error *error)
{
    an_status status = AN_OK;
    for (int i = 1; i < o->n_operands && status == AN_OK; i++) status = an_labels_read(labels, o->operands[i], error);
    if (status == AN_OK && o->texts) status = an_labels_texts(labels, o->texts, error);
    return status;
}

/* write NULL: only check. */
static int convert(output *out, an_engine *engine, an_labels *labels, const options *o, write_labels write)
{
    an_error error = {0};
    size_t problems = 0;
    an_status status = read_all(labels, o, &error);
    if (status == AN_OK) status = an_labels_check(labels, engine, &problems, &error);
    if (status == AN_OK && write) status = write(labels, output_sink(out), &error);
    if (status != AN_OK && !out->error) return say_failure(&error);
    if (!write) fprintf(out->file, "%zu documents, %zu problems\n", an_labels_documents(labels), problems);
    return problems ? EXIT_SKIPPED : EXIT_DONE;
}

static int with_labels(output *out, an_engine *engine, const options *o, write_labels write)
{
    an_error error = {0};
    an_labels *labels;
    if (an_labels_new(&labels, report, NULL, &error) != AN_OK) return say_failure(&error);
    int status = convert(out, engine, labels, o, write);
    an_labels_free(labels);
    return status;
}

static int check(output *out, an_engine *engine, const options *o) { return with_labels(out, engine, o, NULL); }

static int pack(output *out, an_engine *engine, const options *o)
{
    return with_labels(out, engine, o, an_labels_pack);
}

static int unpack(output *out, an_engine *engine, const options *o)
{
    return with_labels(out, engine, o, an_labels_unpack);
}

int command_gold(const options *o)
{
    static const char *const names[] = {"check", "pack", "unpack"};
    static const run_body bodies[] = {check, pack, unpack};
    options by_hand = *o;
    by_hand.trees_only = true; /* nothing is coded: the models for it need not be there */
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (!strcmp(o->operands[0], names[i])) return run_with_output(&by_hand, bodies[i]);
    const char *near = say_nearest(o->operands[0], names, sizeof names / sizeof *names);
    if (near) return say_usage(o->command, "unknown action '%s'; did you mean '%s'?", o->operands[0], near);
    return say_usage(o->command, "wants %s", command_find("gold")->operands);
}
