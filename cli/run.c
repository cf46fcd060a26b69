#include "cli/run.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "cli/image.h"
#include "cli/say.h"

static void worsen(run *r, int status)
{
    if (status > r->status) r->status = status;
}

static void skip(run *r, const an_error *why)
{
    progress_wipe(&r->progress);
    say_problem(why, "skipped");
    r->skipped++;
    worsen(r, EXIT_SKIPPED);
}

static an_status visit(void *context, const an_doc *doc, const an_error *problem)
{
    run *r = context;
    if (!doc) {
        skip(r, problem);
        return AN_OK;
    }
    if (problem && problem->message[0]) {
        progress_wipe(&r->progress);
        say_problem(problem, "warning");
    }
    an_layers layers = an_doc_layers(doc);
    r->documents++;
    r->sentences += layers.sentences.n;
    r->events += layers.events.n;
    r->replaced += layers.replaced;
    progress_show(&r->progress, r->input, r->documents, r->events);
    return r->each(r->context, doc, &layers, &r->error);
}

static void fail(run *r, const an_error *error)
{
    progress_wipe(&r->progress);
    worsen(r, say_failure(error));
}

/* False: the run is over. */
static bool run_input(run *r, an_input *input)
{
    an_error error = {0};
    r->input = input;
    an_status status = an_run(r->engine, input, r->options->threads, visit, r, &error);
    if (status == AN_OK || status == AN_END) return true;
    r->stopped = status == AN_STOPPED;
    if (!r->stopped) fail(r, r->error.code != AN_OK ? &r->error : &error);
    return false;
}

static bool run_file(run *r, const char *path)
{
    an_error error = {0};
    an_input *input;
    an_input_options how = {.published = r->options->published};
    if (!strcmp(path, "-") && isatty(STDIN_FILENO)) say("reading from the terminal; end with Ctrl-D");
    an_status status = an_input_open(&input, path, &how, &error);
    if (status == AN_NOMEM) return fail(r, &error), false;
    if (status != AN_OK) {
        skip(r, &error);
        if (status == AN_USAGE) worsen(r, EXIT_USAGE);
        return true;
    }
    bool more = run_input(r, input);
    an_input_free(input);
    return more;
}

static const char *plural(uint64_t n) { return n == 1 ? "" : "s"; }

static void summarise(const run *r)
{
    say("%" PRIu64 " document%s, %" PRIu64 " sentence%s, %" PRIu64 " event%s, %" PRIu64 " skipped", r->documents,
        plural(r->documents), r->sentences, plural(r->sentences), r->events, plural(r->events), r->skipped);
    if (r->replaced) say("%" PRIu64 " invalid UTF-8 sequence%s replaced by U+FFFD", r->replaced, plural(r->replaced));
}

int run_files(run *r, char **files, int n)
{
    char dash[] = "-", *standard_input[] = {dash};
    if (!n) files = standard_input, n = 1;
    progress_start(&r->progress, r->options->progress, !r->options->output && isatty(STDOUT_FILENO));
    for (int i = 0; i < n && run_file(r, files[i]); i++) continue;
    progress_wipe(&r->progress);
    if (r->options->summary) summarise(r);
    return r->status;
}

int run_with_output(const options *o, run_body body)
{
    an_engine *engine;
    output out;
    int status = image_engine(&engine, o);
    if (status) return status;
    status = output_open(&out, o->output);
    if (!status) status = output_close(&out, body(&out, engine, o));
    an_engine_free(engine);
    return status;
}
