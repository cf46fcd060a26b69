/* `annals locate`: the names of a document in, where each lies out, a line each. */
#include "base/error.h"
#include "base/json.h"
#include "base/jsonin.h"
#include "base/str.h"
#include "engine/engine.h"
#include "mention/mention.h"
#include "place/place.h"
#include "read/front.h"
#include "read/normal.h"
#include "text/text.h"

/* ---- in ---- */

static an_status read_line(an_doc *doc, an_strs *names, bool *has_text, an_str line, an_error *error)
{
    json_reader r;
    jr_init(&r, &doc->arena);
    json_t *object = jr_parse(&r, line);
    an_str bad, text = jr_str(&r, object, "text");
    doc->id = jr_str(&r, object, "id");
    doc->published = jr_date(&r, object, "published");
    *names = jr_strs(&r, object, "names");
    if (r.status == AN_OK && !jr_array(&r, object, "names")) jr_fail(&r, "the line has no \"names\"");
    json_decref(object);
    if (r.status != AN_OK) return error_set(error, r.status == AN_NOMEM ? AN_NOMEM : AN_SKIP, "%s", r.problem);
    *has_text = text.n > 0;
    an_status status = text.n ? normal_text(doc, text, error) : AN_OK;
    return status == AN_OK && text.n ? front_find(doc, false, (an_date){0}, &bad, error) : status;
}

/* ---- out ---- */

static void write_place(json_writer *j, const an_where *w)
{
    if (!w->precision.p) {
        jw_null(j);
        return;
    }
    jw_object(j);
    jw_key(j, "name"), jw_str(j, w->name);
    jw_key(j, "country"), jw_str(j, w->country);
    jw_key(j, "admin1"), jw_str(j, w->admin1);
    jw_key(j, "lat"), jw_fixed(j, w->lat, 4);
    jw_key(j, "lon"), jw_fixed(j, w->lon, 4);
    jw_key(j, "geonames");
    if (w->geonames) jw_int(j, w->geonames);
    else jw_null(j);
    jw_key(j, "precision"), jw_str(j, w->precision);
    jw_key(j, "text"), jw_str(j, w->text);
    jw_end(j);
}

static an_status write_places(an_str id, const an_where *at, size_t n, an_sink sink, an_error *error)
{
    json_writer j;
    jw_init(&j, sink);
    jw_object(&j);
    jw_key(&j, "id"), jw_str(&j, id);
    jw_key(&j, "places"), jw_array(&j);
    for (size_t i = 0; i < n; i++) write_place(&j, &at[i]);
    jw_end(&j);
    jw_end(&j);
    jw_newline(&j);
    return jw_finish(&j) ? AN_OK : error_errno(error, "the places", "write");
}

/* ---- between ---- */

/* What must be known of a text before its places are sought. */
static an_status read_text(an_worker *worker, an_doc *doc, an_error *error)
{
    const an_engine *e = worker->engine;
    an_status s = text_run(e->lexicon, doc, error);
    if (s == AN_OK) s = syntax_run(e->model, worker->scratch, doc, error);
    if (s == AN_OK) s = names_run(e->names, e->lexicon, doc, error);
    return s == AN_OK ? mention_run(e->lexicon, doc, error) : s;
}

static an_status locate(an_worker *worker, an_doc *doc, an_str line, an_sink sink, an_error *error)
{
    const an_engine *e = worker->engine;
    an_strs names = {0};
    bool has_text = false;
    an_status status = read_line(doc, &names, &has_text, line, error);
    if (status == AN_OK && has_text) status = read_text(worker, doc, error);
    if (status != AN_OK) return status;
    an_where *places = arena_array(&doc->arena, an_where, names.n);
    if (!places) return error_nomem(error);
    status = place_locate(e->lexicon, e->places, has_text ? doc : NULL, &names, places, error);
    return status == AN_OK ? write_places(doc->id, places, names.n, sink, error) : status;
}

an_status an_locate(an_worker *worker, an_str line, an_sink sink, an_error *error)
{
    an_doc *doc = doc_new();
    if (!doc) return error_nomem(error);
    an_status status = locate(worker, doc, line, sink, error);
    an_doc_free(doc);
    return status;
}
