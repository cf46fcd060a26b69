/* Texts that are kept apart from their gold: read like any input, and taken by id. */
#include "base/error.h"
#include "base/map.h"
#include "gold/gold.h"

static an_status show(an_doc *doc, gold_take take, void *context)
{
    an_layers layers = an_doc_layers(doc);
    an_status status = take(context, &layers);
    an_doc_free(doc);
    return status;
}

an_status gold_each_text(const char *path, gold_take take, void *context, an_error *error)
{
    an_input *input;
    an_status status = an_input_open(&input, path, NULL, error);
    if (status != AN_OK) return status;
    while (status == AN_OK || status == AN_SKIP) {
        an_doc *doc;
        status = an_input_next(input, &doc, error);
        if (status == AN_OK && show(doc, take, context) != AN_OK) status = error_nomem(error);
    }
    an_input_free(input);
    return status == AN_END ? AN_OK : status;
}

/* ---- for scoring ---- */

typedef struct wanted { an_gold *gold; map at; } wanted;

static an_status take_text(void *context, const an_layers *from)
{
    wanted *w = context;
    const uint32_t *index = map_get(&w->at, from->id);
    gold_document *d = index ? &w->gold->documents.at[*index] : NULL;
    if (!d || d->text.p) return AN_OK;
    d->text = arena_copy(&w->gold->arena, from->text);
    if (!d->published.year) d->published = from->published;
    return d->text.p ? AN_OK : AN_NOMEM;
}

an_status an_gold_texts(an_gold *gold, const char *path, an_error *error)
{
    wanted w = {.gold = gold};
    an_status status = AN_OK;
    for (size_t i = 0; i < gold->documents.n && status == AN_OK; i++)
        if (!map_put(&w.at, gold->documents.at[i].id, (uint32_t)i)) status = error_nomem(error);
    if (status == AN_OK) status = gold_each_text(path, take_text, &w, error);
    map_release(&w.at);
    return status;
}
