#include "cli/lines.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "cli/run.h"
#include "cli/say.h"

typedef struct asking { an_worker *worker; output *out; const options *options; line_answer answer; int status; } asking;

/* One line of a file. False: the run is over. */
static bool ask(asking *a, an_str line, const char *path, uint32_t number)
{
    an_error error = {0};
    an_status status = a->answer(a->worker, a->options, line, output_sink(a->out), &error);
    if (status == AN_OK) return true;
    if (a->out->error) return false;
    error.line = number;
    snprintf(error.file, sizeof error.file, "%s", path);
    if (status == AN_SKIP) {
        say_problem(&error, "skipped");
        if (a->status < EXIT_SKIPPED) a->status = EXIT_SKIPPED;
        return true;
    }
    a->status = say_failure(&error);
    return false;
}

static bool ask_lines(asking *a, FILE *f, const char *path)
{
    char *line = NULL;
    size_t room = 0;
    uint32_t number = 0;
    bool goes_on = true;
    for (ssize_t n; goes_on && (n = getline(&line, &room, f)) >= 0;) {
        number++;
        if (n > 0 && line[n - 1] == '\n') n--;
        if (n) goes_on = ask(a, (an_str){line, (size_t)n}, path, number);
    }
    free(line);
    return goes_on;
}

static bool ask_file(asking *a, const char *path)
{
    bool standard = !strcmp(path, "-");
    FILE *f = standard ? stdin : fopen(path, "rb");
    if (!f) {
        say("%s: cannot read: %s", path, strerror(errno));
        a->status = EXIT_FAILED;
        return true;
    }
    bool goes_on = ask_lines(a, f, standard ? "standard input" : path);
    if (goes_on && ferror(f)) {
        say("%s: cannot read: %s", path, strerror(errno));
        a->status = EXIT_FAILED;
    }
    if (!standard) fclose(f);
    return goes_on;
}

int lines_answer(output *out, an_engine *engine, const options *o, line_answer answer)
{
    an_error error = {0};
    asking a = {.out = out, .options = o, .answer = answer};
    if (an_worker_new(&a.worker, engine, &error) != AN_OK) return say_failure(&error);
    bool goes_on = o->n_operands || ask_file(&a, "-");
    for (int i = 0; goes_on && i < o->n_operands; i++) goes_on = ask_file(&a, o->operands[i]);
    an_worker_free(a.worker);
    return a.status;
}
