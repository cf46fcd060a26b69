/* annals eval: records, or what the coder makes of the gold's own texts, scored against gold. */
#include <stdlib.h>

#include "cli/commands.h"
#include "cli/run.h"
#include "cli/say.h"

/* The coded documents of a gold file and all their events; the events are views into the documents. */
typedef struct coded {
    an_doc **docs;
    size_t n_docs, n_texts;
    an_event *events;
    size_t n, room;
} coded;

static void release(coded *c)
{
    for (size_t i = 0; i < c->n_docs; i++) an_doc_free(c->docs[i]);
    free(c->docs);
    free(c->events);
}

static an_status keep_events(coded *c, an_events events)
{
    if (c->n + events.n > c->room) {
        size_t room = (c->n + events.n) * 2;
        an_event *wider = realloc(c->events, room * sizeof *wider);
        if (!wider) return AN_NOMEM;
        c->events = wider;
        c->room = room;
    }
    for (size_t i = 0; i < events.n; i++) c->events[c->n++] = events.at[i];
    return AN_OK;
}

/* AN_FORMAT: the gold keeps no text of this document. */
static an_status code_one(coded *c, an_worker *worker, const an_gold *gold, size_t index, an_error *error)
{
    an_doc *doc;
    an_status status = an_gold_document(gold, index, &doc, error);
    if (status != AN_OK) return status;
    c->docs[c->n_docs++] = doc;
    status = an_code(worker, doc, error);
    return status != AN_OK ? status : keep_events(c, an_doc_layers(doc).events);
}

static int code_gold(coded *c, an_engine *engine, const an_gold *gold)
{
    an_error error = {.message = "out of memory"};
    an_worker *worker;
    size_t n = an_gold_documents(gold);
    int status = EXIT_DONE;
    c->docs = calloc(n + 1, sizeof *c->docs);
    if (!c->docs || an_worker_new(&worker, engine, &error) != AN_OK) return say_failure(&error);
    for (size_t i = 0; i < n && status < EXIT_USAGE; i++) {
        an_status made = code_one(c, worker, gold, i, &error);
        if (made == AN_FORMAT) say_problem(&error, "skipped"), status = EXIT_SKIPPED;
        else if (made != AN_OK) status = say_failure(&error);
    }
    an_worker_free(worker);
    return status;
}

static int score(output *out, const an_gold *gold, an_events records)
{
    an_error error = {0};
    if (an_gold_score(gold, records, output_sink(out), &error) == AN_OK || out->error) return EXIT_DONE;
    return say_failure(&error);
}

static int eval_coded(output *out, an_engine *engine, const an_gold *gold)
{
    coded c = {0};
    int status = code_gold(&c, engine, gold);
    if (status < EXIT_USAGE) {
        int scored = score(out, gold, (an_events){c.events, c.n});
        if (scored > status) status = scored;
    }
    release(&c);
    return status;
}

static int eval_records(output *out, const an_gold *gold, const char *path)
{
    an_error error = {0};
    an_records *records;
    if (an_records_read(&records, path, &error) != AN_OK) return say_failure(&error);
    int status = score(out, gold, an_records_events(records));
    an_records_free(records);
    return status;
}

static int eval(output *out, an_engine *engine, const options *o)
{
    an_error error = {0};
    an_gold *gold;
    if (an_gold_read(&gold, o->operands[0], &error) != AN_OK) return say_failure(&error);
    if (o->texts && an_gold_texts(gold, o->texts, &error) != AN_OK) {
        an_gold_free(gold);
        return say_failure(&error);
    }
    int status = o->n_operands > 1 ? eval_records(out, gold, o->operands[1]) : eval_coded(out, engine, gold);
    an_gold_free(gold);
    return status;
}

int command_eval(const options *o) { return run_with_output(o, eval); }
