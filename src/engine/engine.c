/* The stages in line. */
#include "engine/engine.h"

#include <stdio.h>

#include "base/error.h"
#include "base/str.h"
#include "event/event.h"
#include "mention/mention.h"
#include "place/place.h"
#include "quantity/quantity.h"
#include "story/story.h"
#include "text/text.h"
#include "time/time.h"

#define MODEL_NAME "annals.syntax"
#define NAMES_NAME "annals.names"
#define RELATIONS_NAME "annals.relations"
#define ROLES_NAME "annals.roles"
#define PLACES_NAME "annals.places"

static bool known_edition(const char *name) { return !strcmp(name, "plover-2024") || !strcmp(name, "plover-2021"); }

static an_status open_lexicon(an_engine *e, const an_options *options, an_error *error)
{
    an_status status = lex_open(&e->lexicon, options->lexicon, error);
    if (status != AN_OK || !options->extra) return status;
    return lex_add_folder(e->lexicon, options->extra, options->report, options->context, error);
}

/* The path of a file beside the lexicon image; false when it does not fit. */
static bool beside(char *path, size_t room, const char *lexicon, const char *name)
{
    const char *slash = strrchr(lexicon, '/');
    int folder = slash ? (int)(slash - lexicon) + 1 : 0;
    return snprintf(path, room, "%.*s%s", folder, lexicon, name) < (int)room;
}

static an_status open_places(an_engine *e, const an_options *options, an_error *error)
{
    char path[4096];
    if (!beside(path, sizeof path, options->lexicon, PLACES_NAME))
        return error_set(error, AN_USAGE, "the path of the lexicon image is too long");
    return gaz_open(&e->places, options->places ? options->places : path, error);
}

/* An empty path says that a model is not wanted. */
static bool none(const char *path) { return path && !*path; }

static an_status open_models(an_engine *e, const an_options *options, an_error *error)
{
    char model[4096], names[4096], relations[4096], roles[4096];
    if (!beside(model, sizeof model, options->lexicon, MODEL_NAME) || !beside(names, sizeof names, options->lexicon, NAMES_NAME) ||
        !beside(relations, sizeof relations, options->lexicon, RELATIONS_NAME) ||
        !beside(roles, sizeof roles, options->lexicon, ROLES_NAME))
        return error_set(error, AN_USAGE, "the path of the lexicon image is too long");
    an_status status = syntax_open(&e->model, options->model ? options->model : model, error);
    if (status != AN_OK || options->trees_only) return status;
    status = names_open(&e->names, options->names ? options->names : names, error);
    if (status == AN_OK && !none(options->roles))
        status = linear_open(&e->roles, options->roles ? options->roles : roles, error);
    if (status == AN_OK && !none(options->relations))
        status = linear_open(&e->relations, options->relations ? options->relations : relations, error);
    return status;
}

an_status an_engine_open(an_engine **out, const an_options *options, an_error *error)
{
    const char *edition = options->ontology ? options->ontology : "plover-2024";
    *out = NULL;
    if (!options->lexicon) return error_set(error, AN_USAGE, "no lexicon image given");
    if (!known_edition(edition))
        return error_set(error, AN_USAGE, "unknown ontology \"%s\": plover-2024 or plover-2021", edition);
    an_engine *e = calloc(1, sizeof *e);
    if (!e) return error_nomem(error);
    an_status status = open_lexicon(e, options, error);
    if (status == AN_OK) status = open_models(e, options, error);
    if (status == AN_OK && !options->trees_only) status = open_places(e, options, error);
    if (status != AN_OK) {
        an_engine_free(e);
        return status;
    }
    e->trees_only = options->trees_only;
    e->until = options->until;
    snprintf(e->edition, sizeof e->edition, "%s", edition);
    an_str version = lex_version(e->lexicon);
    snprintf(e->coder, sizeof e->coder, "annals " AN_VERSION " lexicon:%.*s model:%s%s%s%s%s%s%s %s",
             STR_ARG(version), syntax_version(e->model), e->names ? "+" : "", e->names ? names_version(e->names) : "",
             e->roles ? "+" : "", e->roles ? linear_version(e->roles) : "",
             e->relations ? "+" : "", e->relations ? linear_version(e->relations) : "", edition);
    *out = e;
    return AN_OK;
}

void an_engine_free(an_engine *engine)
{
    if (!engine) return;
    lex_free(engine->lexicon);
    syntax_free(engine->model);
    names_free(engine->names);
    gaz_free(engine->places);
    linear_free(engine->roles);
    linear_free(engine->relations);
    free(engine);
}

an_str an_engine_coder(const an_engine *engine) { return str_of(engine->coder); }

an_status an_worker_new(an_worker **out, const an_engine *engine, an_error *error)
{
    an_worker *w = *out = calloc(1, sizeof *w);
    if (!w) return error_nomem(error);
    w->engine = engine;
    an_status status = syntax_scratch_new(&w->scratch, error);
    if (status == AN_OK) return AN_OK;
    an_worker_free(w);
    *out = NULL;
    return status;
}

void an_worker_free(an_worker *worker)
{
    if (!worker) return;
    syntax_scratch_free(worker->scratch);
    free(worker);
}

an_status an_code(an_worker *worker, an_doc *doc, an_error *error)
{
    const an_engine *e = worker->engine;
    const lex *l = e->lexicon;
    if (e->trees_only) array_clear(&doc->zones);  /* titles and datelines are text like any other */
    an_status s = text_run(l, doc, error);
    if (s == AN_OK) s = syntax_run(e->model, worker->scratch, doc, error);
    if (s == AN_OK && e->trees_only) return publish(e, doc, error);
    if (s == AN_OK) s = names_run(e->names, l, doc, error);
    if (s == AN_OK) s = mention_run(l, doc, error);
    if (s == AN_OK) s = time_run(l, doc, error);
    if (s == AN_OK) s = place_run(l, e->places, doc, error);
    if (s == AN_OK) s = quantity_run(l, doc, error);
    if (s == AN_OK) s = event_run(l, e->edition, doc, error);
    if (s != AN_OK || e->until == AN_UNTIL_RULES) return s;
    s = event_settle(l, e->roles, doc, error);
    if (s != AN_OK || e->until == AN_UNTIL_CANDIDATES) return s;
    s = event_rank(l, e->relations, e->edition, doc, error);
    if (s == AN_OK) s = story_run(doc, error);
    return s == AN_OK ? publish(e, doc, error) : s;
}
