/*
 * From folders to images: a folder into a file, and a user's folder on top of an opened image.
 *
 * An image keeps the text it was compiled from. A user's entries are therefore not a second lexicon beside ours but one
 * compilation of both, with the same rules for what replaces what and the same look-ups; its checksum, and with it the
 * version written into every record, is its own.
 */
#include <stdlib.h>

#include "base/error.h"
#include "base/file.h"
#include "lexicon/build.h"
#include "lexicon/folder.h"

typedef struct bytes { void *at; size_t n; } bytes;

static an_status compile_folder(bytes *out, const char *folder, problems *problems, an_error *error)
{
    arena texts;
    sources list = {0};
    arena_init(&texts);
    an_status status = folder_read(&list, &texts, folder, LEVEL_OWN, error);
    if (status == AN_OK && !list.n) status = error_at(error, AN_USAGE, folder, 0, "no .lex or .tsv files");
    if (status == AN_OK) status = build_all(list.at, list.n, problems, &out->at, &out->n, error);
    array_release(&list);
    arena_release(&texts);
    return status;
}

an_status an_lexicon_compile(const char *folder, const char *image, an_problem report, void *context, an_error *error)
{
    problems problems = {.report = report, .context = context};
    bytes b = {0};
    an_status status = compile_folder(&b, folder, &problems, error);
    if (status == AN_OK) status = file_replace(image, b.at, b.n, error);
    free(b.at);
    return status;
}

/* ---- images in memory ---- */

/* Opens bytes and hands them to the lexicon; frees them on failure. */
static an_status adopt(lex **out, bytes *b, an_error *error)
{
    an_status status = lex_open_memory(out, b->at, b->n, error);
    if (status == AN_OK) (*out)->owned = b->at;
    else free(b->at);
    return status;
}

an_status lex_compile(lex **out, const char *folder, an_problem report, void *context, an_error *error)
{
    problems problems = {.report = report, .context = context};
    bytes b = {0};
    *out = NULL;
    an_status status = compile_folder(&b, folder, &problems, error);
    return status == AN_OK ? adopt(out, &b, error) : status;
}

/* *level: of a folder on top of them all. */
static bool add_base(sources *list, const lex *base, uint32_t *level)
{
    *level = LEVEL_USER;
    for (uint32_t i = 0; i < base->n_sources; i++) {
        source *s = array_push(list);
        if (!s) return false;
        const img_source *from = &base->sources[i];
        *s = (source){.path = img_view(base, from->path), .text = img_view(base, from->text), .level = from->level};
        while (*level <= from->level) *level += LEVEL_USER;
    }
    return true;
}

static an_status layer(lex **out, const lex *base, const char *folder, arena *texts, sources *list, problems *problems,
                       an_error *error)
{
    bytes b = {0};
    uint32_t level;
    an_status status = add_base(list, base, &level) ? AN_OK : error_nomem(error);
    if (status == AN_OK) status = folder_read(list, texts, folder, level, error);
    if (status == AN_OK) status = build_all(list->at, list->n, problems, &b.at, &b.n, error);
    return status == AN_OK ? adopt(out, &b, error) : status;
}

an_status lex_add_folder(lex *l, const char *folder, an_problem report, void *context, an_error *error)
{
    problems problems = {.report = report, .context = context};
    arena texts;
    sources list = {0};
    lex *both;
    arena_init(&texts);
    an_status status = layer(&both, l, folder, &texts, &list, &problems, error);
    array_release(&list);
    arena_release(&texts);
    if (status != AN_OK) return status;
    lex old = *l;
    *l = *both;
    *both = old;
    lex_free(both);
    return AN_OK;
}
