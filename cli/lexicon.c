/* annals lexicon: check, compile, find. */
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/commands.h"
#include "cli/image.h"
#include "cli/run.h"
#include "cli/say.h"

/* Counts into *context what is more than a line passed over. */
static void report(void *context, const an_error *problem)
{
    *(size_t *)context += problem->code != AN_SKIP;
    say_problem(problem, problem->code == AN_SKIP ? "skipped" : NULL);
}

static int compile(const char *folder, const char *image)
{
    an_error error = {0};
    size_t problems = 0;
    if (an_lexicon_compile(folder, image, report, &problems, &error) == AN_OK) return EXIT_DONE;
    if (!problems) return say_failure(&error);
    say("%zu problem%s in %s", problems, problems == 1 ? "" : "s", folder);
    return EXIT_FAILED;
}

/* ---- check ---- */

/* Whether a folder is a whole lexicon, or only entries on top of ours. */
static bool is_whole(const char *folder)
{
    char inside[PATH_MAX];
    struct stat st;
    int n = snprintf(inside, sizeof inside, "%s/ontology", folder);
    return n < (int)sizeof inside && stat(inside, &st) == 0 && S_ISDIR(st.st_mode);
}

/* The engine over a fresh image of a whole lexicon, so that what is checked is what is in the folder now. */
static int open_fresh(an_engine **out, const options *o, const char *folder)
{
    char image[] = "/tmp/annals-check-XXXXXX";
    an_error error = {0};
    an_options wanted = {.lexicon = image, .ontology = o->ontology, .relations = "", .roles = ""};
    int fd = mkstemp(image);
    if (fd < 0) return say("cannot write %s", image), EXIT_FAILED;
    close(fd);
    int status = compile(folder, image);
    if (!status && image_open(out, &wanted, &error) != AN_OK) status = say_failure(&error);
    unlink(image);
    return status;
}

static int open_for_check(an_engine **out, const options *o, const char *folder)
{
    options extra = *o;
    if (is_whole(folder)) return open_fresh(out, o, folder);
    extra.lexicon = folder;
    return image_engine(out, &extra);
}

static int check(const options *o)
{
    const char *folder = o->n_operands > 1 ? o->operands[1] : "lexicon";
    an_error error = {0};
    an_engine *engine;
    size_t checked = 0, failed = 0, problems = 0;
    int status = open_for_check(&engine, o, folder);
    if (status) return status;
    if (an_lexicon_check(folder, engine, report, &problems, &checked, &failed, &error) != AN_OK) status = say_failure(&error);
    else printf("%zu examples, %zu failed\n", checked, failed);
    an_engine_free(engine);
    return status ? status : failed ? EXIT_SKIPPED : EXIT_DONE;
}

/* ---- find ---- */

static int find(output *out, an_engine *engine, const options *o)
{
    an_error error = {0};
    if (an_lexicon_find(engine, o->operands[1], output_sink(out), &error) == AN_OK || out->error) return EXIT_DONE;
    return say_failure(&error);
}

int command_lexicon(const options *o)
{
    static const char *const actions[] = {"check", "compile", "find"};
    const char *action = o->operands[0];
    if (!strcmp(action, "check") && o->n_operands <= 2) return check(o);
    if (!strcmp(action, "compile") && o->n_operands == 3) return compile(o->operands[1], o->operands[2]);
    if (!strcmp(action, "find") && o->n_operands == 2) return run_with_output(o, find);
    const char *near = say_nearest(action, actions, 3);
    if (near && strcmp(near, action)) return say_usage(o->command, "unknown action '%s'; did you mean '%s'?", action, near);
    return say_usage(o->command, "wants %s", command_find("lexicon")->operands);
}
