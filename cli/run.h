/*
 * The run that code, annotate, explain and add share: every document of every input, coded, in input order.
 *
 * A bad record or an unreadable file is reported and passed over; what cannot be worked round (no memory, no place for
 * the output) ends the run.
 */
#ifndef CLI_RUN_H
#define CLI_RUN_H

#include "cli/options.h"
#include "cli/output.h"
#include "cli/progress.h"

typedef struct run run;

/* What a command does with a coded document. Anything but AN_OK ends the run; error is then said unless it is AN_STOPPED. */
typedef an_status (*run_each)(void *context, const an_doc *doc, const an_layers *layers, an_error *error);

struct run {
    const options *options;
    an_engine *engine;
    run_each each;
    void *context;
    bool stopped;        /* by AN_STOPPED: not a failure */
    int status;          /* exit status so far */
    uint64_t documents, sentences, events, skipped, replaced;
    const an_input *input;
    progress progress;
    an_error error;
};

/* Runs over files (none: standard input) and returns the exit status. The engine is the caller's. */
int run_files(run *r, char **files, int n);

/*
 * The frame of a command that needs the engine and writes to -o or standard output: opens both, runs the body, and
 * returns the exit status.
 */
typedef int (*run_body)(output *out, an_engine *engine, const options *o);
int run_with_output(const options *o, run_body body);

#endif
