/* annals parse: the dependency tree of every sentence, from text or from given tokens. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "cli/commands.h"
#include "cli/run.h"
#include "cli/say.h"

typedef struct trees { output *out; bool dot; } trees;

static an_status write_trees(const trees *t, const an_doc *doc, an_error *error)
{
    an_sink sink = output_sink(t->out);
    an_status status = t->dot ? an_write_dot(doc, sink, error) : an_write_conllu(doc, sink, error);
    return t->out->error ? AN_STOPPED : status;
}

static an_status each_coded(void *context, const an_doc *doc, const an_layers *layers, an_error *error)
{
    (void)layers;
    return write_trees(context, doc, error);
}

static an_status each_given(void *context, const an_doc *doc, an_error *error) { return write_trees(context, doc, error); }

/* ---- given tokens ---- */

/* All of a file; NULL with errno set when it cannot be read. The caller frees it. */
static char *read_whole(FILE *f, size_t *n)
{
    size_t room = 1 << 16;
    char *bytes = malloc(room);
    *n = 0;
    while (bytes) {
        *n += fread(bytes + *n, 1, room - *n, f);
        if (*n < room) break;
        char *wider = realloc(bytes, room *= 2);
        if (!wider) free(bytes);
        bytes = wider;
    }
    if (bytes && !ferror(f)) return bytes;
    free(bytes);
    return NULL;
}

static char *read_file(const char *path, size_t *n)
{
    bool standard = !strcmp(path, "-");
    FILE *f = standard ? stdin : fopen(path, "rb");
    char *bytes = f ? read_whole(f, n) : NULL;
    int reason = errno;
    if (f && !standard) fclose(f);
    errno = reason;
    return bytes;
}

static int parse_file(an_worker *worker, trees *t, const char *path)
{
    size_t n;
    an_error error = {0};
    char *bytes = read_file(path, &n);
    if (!bytes) return say("%s: cannot read: %s", path, strerror(errno)), EXIT_FAILED;
    an_status status = an_parse_conllu(worker, (an_str){bytes, n}, each_given, t, &error);
    free(bytes);
    if (status == AN_OK || status == AN_STOPPED) return 0;
    if (!error.file[0]) snprintf(error.file, sizeof error.file, "%s", path);
    return say_failure(&error);
}

static int parse_given(an_engine *engine, trees *t, const options *o)
{
    char standard[] = "-", *only[] = {standard};
    char **files = o->n_operands ? o->operands : only;
    int n = o->n_operands ? o->n_operands : 1, status = 0;
    an_worker *worker;
    an_error error = {0};
    if (an_worker_new(&worker, engine, &error) != AN_OK) return say_failure(&error);
    for (int i = 0; i < n; i++) {
        int one = parse_file(worker, t, files[i]);
        if (one > status) status = one;
    }
    an_worker_free(worker);
    return status;
}

static int parse(output *out, an_engine *engine, const options *o)
{
    trees t = {out, o->dot};
    if (o->input && !strcmp(o->input, "conllu")) return parse_given(engine, &t, o);
    run r = {.options = o, .engine = engine, .each = each_coded, .context = &t};
    return run_files(&r, o->operands, o->n_operands);
}

int command_parse(const options *o)
{
    options trees_only = *o;
    trees_only.trees_only = true;
    if (o->input && strcmp(o->input, "conllu") && strcmp(o->input, "text"))
        return say_usage(o->command, "--input wants text or conllu, not '%s'", o->input);
    return run_with_output(&trees_only, parse);
}
