/* The stages in line. */
#include "engine/engine.h"

#include <stdio.h>

#include "base/error.h"
#include "base/str.h"
#include "event/event.h"
#include "mention/mention.h"
#include "place/place.h"
#include "story/story.h"
#include "text/text.h"
#include "time/time.h"

static bool known_edition(const char *name) { return !strcmp(name, "plover-2024") || !strcmp(name, "plover-2021"); }

static an_status open_lexicon(an_engine *e, const an_options *options, an_error *error)
{
    an_status status = lex_open(&e->lexicon, options->lexicon, error);
    if (status != AN_OK || !options->extra) return status;
    return lex_add_folder(e->lexicon, options->extra, error);
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
    if (status != AN_OK) {
        an_engine_free(e);
        return status;
    }
    snprintf(e->edition, sizeof e->edition, "%s", edition);
    an_str version = lex_version(e->lexicon);
    snprintf(e->coder, sizeof e->coder, "annals " AN_VERSION " lexicon:%.*s model:- %s", STR_ARG(version), edition);
    *out = e;
    return AN_OK;
}

void an_engine_free(an_engine *engine)
{
    if (!engine) return;
    lex_free(engine->lexicon);
    free(engine);
}

an_str an_engine_coder(const an_engine *engine) { return str_of(engine->coder); }

an_status an_worker_new(an_worker **out, const an_engine *engine, an_error *error)
{
    *out = calloc(1, sizeof **out);
    if (!*out) return error_nomem(error);
    (*out)->engine = engine;
    return AN_OK;
}

void an_worker_free(an_worker *worker) { free(worker); }

an_status an_code(an_worker *worker, an_doc *doc, an_error *error)
{
    const an_engine *e = worker->engine;
    const lex *l = e->lexicon;
    an_status s = text_run(l, doc, error);
    if (s == AN_OK) s = mention_run(l, doc, error);
    if (s == AN_OK) s = time_run(l, doc, error);
    if (s == AN_OK) s = place_run(l, doc, error);
    if (s == AN_OK) s = event_run(l, e->edition, doc, error);
    if (s == AN_OK) s = story_run(doc, error);
    return s == AN_OK ? publish(e, doc, error) : s;
}
