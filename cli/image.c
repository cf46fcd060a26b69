#include "cli/image.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli/say.h"

#define IMAGE "annals.lexicon"
#define MODEL "annals.syntax"
#define NAMES "annals.names"
#define RELATIONS "annals.relations"
#define ROLES "annals.roles"
#define PLACES "annals.places"

/* The folder of the running program, with a slash; empty when the system does not tell. */
static void program_folder(char *out, size_t room)
{
    ssize_t n = readlink("/proc/self/exe", out, room - 1);
    while (n > 0 && out[n - 1] != '/') n--;
    out[n > 0 ? n : 0] = 0;
}

/*
 * The file a variable names; else the one near the program: beside it in the build, or where both are installed together;
 * else the one where this program was meant to be installed.
 */
static const char *find_file(const char *variable, const char *name, const char *installed, char *path, size_t room)
{
    static const char *const near_program[] = {"", "../share/annals/"};
    const char *named = getenv(variable);
    if (named && *named) return named;
    char folder[PATH_MAX];
    program_folder(folder, sizeof folder);
    for (size_t i = 0; i < sizeof near_program / sizeof *near_program; i++)
        if (snprintf(path, room, "%s%s%s", folder, near_program[i], name) < (int)room && access(path, R_OK) == 0) return path;
    return installed;
}

/* The same for a model that may be left out: set to nothing, the variable says so. */
static const char *find_model(const char *variable, const char *name, const char *installed, char *path, size_t room)
{
    const char *named = getenv(variable);
    return named && !*named ? named : find_file(variable, name, installed, path, room);
}

an_status image_open(an_engine **out, const an_options *wanted, an_error *error)
{
    char image[PATH_MAX + 64], model[PATH_MAX + 64], names[PATH_MAX + 64], relations[PATH_MAX + 64],
         roles[PATH_MAX + 64], places[PATH_MAX + 64];
    an_options o = *wanted;
    if (!o.lexicon) o.lexicon = find_file("ANNALS_LEXICON", IMAGE, ANNALS_DATADIR "/" IMAGE, image, sizeof image);
    if (!o.model) o.model = find_file("ANNALS_MODEL", MODEL, ANNALS_DATADIR "/" MODEL, model, sizeof model);
    if (!o.names) o.names = find_file("ANNALS_NAMES", NAMES, ANNALS_DATADIR "/" NAMES, names, sizeof names);
    if (!o.places) o.places = find_file("ANNALS_PLACES", PLACES, ANNALS_DATADIR "/" PLACES, places, sizeof places);
    if (!o.roles) o.roles = find_model("ANNALS_ROLES", ROLES, ANNALS_DATADIR "/" ROLES, roles, sizeof roles);
    if (!o.relations)
        o.relations = find_model("ANNALS_RELATIONS", RELATIONS, ANNALS_DATADIR "/" RELATIONS, relations, sizeof relations);
    return an_engine_open(out, &o, error);
}

/* A line of a user's dictionary that was passed over. What makes opening fail is said there. */
static void report(void *context, const an_error *problem)
{
    (void)context;
    if (problem->code == AN_SKIP) say_problem(problem, "skipped");
}

int image_engine(an_engine **out, const options *o)
{
    an_error error = {0};
    an_options wanted = {.extra = o->lexicon, .report = report, .ontology = o->ontology, .trees_only = o->trees_only};
    if (o->rules_only) wanted.relations = wanted.roles = "";
    if (image_open(out, &wanted, &error) == AN_OK) return 0;
    int status = say_failure(&error);
    if (error.code == AN_IO)
        say("lexicon and models are sought at $ANNALS_LEXICON, $ANNALS_MODEL, $ANNALS_NAMES, $ANNALS_RELATIONS, $ANNALS_ROLES and "
            "$ANNALS_PLACES, near the program, and in %s", ANNALS_DATADIR);
    return status;
}
