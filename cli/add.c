/*
 * annals add: coded documents into a database, a transaction a batch.
 *
 * A batch ends after some documents or some seconds, so that little is lost to a crash and an interrupted run keeps
 * nearly all it did. Ctrl-C ends the run after the document at hand, and commits.
 */
#include <inttypes.h>
#include <signal.h>

#include "cli/commands.h"
#include "cli/image.h"
#include "cli/run.h"
#include "cli/say.h"

enum { BATCH_DOCUMENTS = 256 };
static const double BATCH_SECONDS = 2;

static volatile sig_atomic_t interrupted;

static void on_signal(int number)
{
    (void)number;
    interrupted = 1;
}

typedef struct batch {
    an_store *store;
    unsigned documents;   /* in the open transaction */
    bool open;
    double started;
    uint64_t added, known;
} batch;

static an_status begin(batch *b, an_error *error)
{
    an_status status = an_store_begin(b->store, error);
    b->open = status == AN_OK;
    b->documents = 0;
    b->started = progress_clock();
    return status;
}

static an_status commit(batch *b, an_error *error)
{
    if (!b->open) return AN_OK;
    b->open = false;
    return an_store_commit(b->store, error);
}

static an_status add_document(void *context, const an_doc *doc, const an_layers *layers, an_error *error)
{
    (void)doc;
    batch *b = context;
    bool added;
    an_status status = b->open ? AN_OK : begin(b, error);
    if (status == AN_OK) status = an_store_add(b->store, layers, &added, error);
    if (status != AN_OK) return status;
    if (added) b->added++;
    else b->known++;
    if (++b->documents >= BATCH_DOCUMENTS || progress_clock() - b->started >= BATCH_SECONDS) status = commit(b, error);
    return status == AN_OK && interrupted ? AN_STOPPED : status;
}

/* A second signal ends the program at once; the database stays whole. */
static void catch_signals(void)
{
    struct sigaction action = {.sa_handler = on_signal, .sa_flags = (int)SA_RESETHAND};
    sigaction(SIGINT, &action, NULL);
    sigaction(SIGTERM, &action, NULL);
}

static int add(an_store *store, an_engine *engine, const options *o)
{
    batch b = {.store = store};
    an_error error = {0};
    run r = {.options = o, .engine = engine, .each = add_document, .context = &b};
    int status = run_files(&r, o->operands + 1, o->n_operands - 1);
    if (status < EXIT_USAGE || r.stopped)
        if (commit(&b, &error) != AN_OK) status = say_failure(&error);
    if (o->summary) say("added %" PRIu64 ", there already %" PRIu64, b.added, b.known);
    if (!r.stopped) return status;
    say("interrupted; what was done is kept, and the same command goes on from there");
    return EXIT_INTERRUPTED;
}

int command_add(const options *o)
{
    an_error error = {0};
    an_engine *engine;
    an_store *store;
    catch_signals();
    int status = image_engine(&engine, o);
    if (status) return status;
    if (an_store_open(&store, o->operands[0], true, &error) == AN_OK) {
        status = add(store, engine, o);
        an_store_free(store);
    } else {
        status = say_failure(&error);
    }
    an_engine_free(engine);
    return status;
}
