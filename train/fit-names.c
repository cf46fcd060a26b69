/*
 * annals-fit-names: fits models/annals.names.
 *
 *   annals-fit-names LEXICON SYNTAX OUT LISTS CLASSES GOLD.iob2... [RAW...]
 *
 * LISTS is a folder with lists of names (names_words.h), CLASSES what annals-fit-clusters wrote. Fits on the gold; then,
 * where raw texts are given, reads them with that model, counts how each capitalised word is used in them, and fits again
 * with those counts as features. One thread, integers, a fixed seed: the same inputs give the same bytes. Variables of the
 * environment override the settings (see fit).
 */
#include <stdio.h>
#include <string.h>

#include "base/error.h"
#include "base/file.h"
#include "base/map.h"
#include "base/str.h"
#include "names_fit.h"
#include "names_words.h"
#include "text/text.h"

/* How a word is read: the first word of a person, a later one, and so on; as no name. */
enum { USE_GIVEN, USE_FAMILY, USE_ORG, USE_PLACE, USE_NONE, USES };
enum { LEAST_COUNT = 3, LEVELS = 3 };

typedef struct use_count { uint32_t hash, n[USES]; } use_count;

typedef struct uses {
    ARRAY(use_count) at;
    uint32_t *index, mask;
} uses;

static uint32_t setting(const char *name, uint32_t otherwise)
{
    const char *value = getenv(name);
    return value ? (uint32_t)strtoul(value, NULL, 10) : otherwise;
}

typedef struct fit_files { char **gold, **raw; int n_gold, n_raw; } fit_files;

/* ---- counting ---- */

static bool uses_grow(uses *u)
{
    uint32_t size = u->mask ? 2 * (u->mask + 1) : 1 << 16;
    uint32_t *index = calloc(size, sizeof *index);
    if (!index) return false;
    for (size_t k = 0; k < u->at.n; k++) {
        uint32_t i = u->at.at[k].hash * 2654435769u >> 7 & (size - 1);
        while (index[i]) i = (i + 1) & (size - 1);
        index[i] = (uint32_t)k + 1;
    }
    free(u->index);
    u->index = index;
    u->mask = size - 1;
    return true;
}

static bool uses_add(uses *u, uint32_t hash, unsigned use)
{
    if (u->at.n * 2 >= u->mask && !uses_grow(u)) return false;
    uint32_t i = hash * 2654435769u >> 7 & u->mask;
    while (u->index[i] && u->at.at[u->index[i] - 1].hash != hash) i = (i + 1) & u->mask;
    if (!u->index[i]) {
        use_count *new = array_push(&u->at);
        if (!new) return false;
        new->hash = hash;
        u->index[i] = (uint32_t)u->at.n;
    }
    u->at.at[u->index[i] - 1].n[use]++;
    return true;
}

static unsigned use_of(const doc_name *name, uint32_t token)
{
    if (!name) return USE_NONE;
    if (name->type == NAME_ORG) return USE_ORG;
    if (name->type == NAME_PLACE) return USE_PLACE;
    return token == name->first_token && name->n_tokens > 1 ? USE_GIVEN : USE_FAMILY;
}

static bool count_doc(uses *u, const an_doc *doc)
{
    size_t k = 0;
    for (uint32_t i = 0; i < doc->tokens.n; i++) {
        const doc_token *t = &doc->tokens.at[i];
        while (k < doc->names.n && doc->names.at[k].first_token + doc->names.at[k].n_tokens <= i) k++;
        const doc_name *name = k < doc->names.n && doc->names.at[k].first_token <= i ? &doc->names.at[k] : NULL;
        if (!(t->flags & TOKEN_UPPER_FIRST) || ((t->flags & TOKEN_FIRST) && !name)) continue;
        if (!uses_add(u, t->hash, use_of(name, i))) return false;
    }
    return true;
}

/* ---- raw text as the model reads it ---- */

static an_status count_file(uses *u, const char *path, const gold_reader *r, const names_model *names, an_error *error)
{
    an_input *input;
    an_doc *doc;
    an_status status = an_input_open(&input, path, &(an_input_options){0}, error);
    if (status != AN_OK) return status;
    while ((status = an_input_next(input, &doc, error)) == AN_OK || status == AN_SKIP) {
        if (!doc) continue;
        status = text_run(r->l, doc, error);
        if (status == AN_OK) status = syntax_run(r->model, r->scratch, doc, error);
        if (status == AN_OK) status = names_run(names, r->l, doc, error);
        if (status == AN_OK && !count_doc(u, doc)) status = error_nomem(error);
        an_doc_free(doc);
        if (status != AN_OK) break;
    }
    an_input_free(input);
    return status == AN_END ? AN_OK : status;
}

/* ---- the table ---- */

static uint8_t value_of(const use_count *c)
{
    uint32_t all = 0, best = 0;
    for (unsigned i = 0; i < USES; i++) {
        all += c->n[i];
        if (c->n[i] > c->n[best]) best = i;
    }
    unsigned level = c->n[best] * 10 >= all * 9 ? 2 : c->n[best] * 10 >= all * 6;
    return all < LEAST_COUNT ? 0 : (uint8_t)(1 + best * LEVELS + level);
}

/* A copy of the table with how words are used. */
static bool table_fill(word_table *t, const word_table *base, const uses *u)
{
    uint32_t n = 0;
    word_table_release(t);
    if (!word_table_copy(t, base)) return false;
    for (size_t k = 0; k < u->at.n; k++) {
        uint8_t value = value_of(&u->at.at[k]);
        name_word *w = value ? word_table_at(t, u->at.at[k].hash) : NULL;
        if (value && !w) return false;
        if (w) w->use = value, n++;
    }
    fprintf(stderr, "%zu words seen, %u told, %u in a table of %u\n", u->at.n, n, t->n, t->size);
    return true;
}

static an_status read_raw(word_table *words, const word_table *base, const void *image, size_t n,
                          const gold_reader *r, const fit_files *in, an_error *error)
{
    names_model *names;
    uses u = {0};
    an_status status = names_open_memory(&names, image, n, error);
    if (status != AN_OK) return status;
    for (int i = 0; i < in->n_raw && status == AN_OK; i++) status = count_file(&u, in->raw[i], r, names, error);
    if (status == AN_OK && !table_fill(words, base, &u)) status = error_nomem(error);
    names_free(names);
    array_release(&u.at);
    free(u.index);
    return status;
}

/* ---- the whole ---- */

static an_status read_gold(names_gold *all, const gold_reader *r, const fit_files *in, gold_letters letters, uint32_t every,
                           an_error *error)
{
    an_status status = AN_OK;
    for (int i = 0; i < in->n_gold && status == AN_OK; i++) status = gold_read(all, r, in->gold[i], letters, every, error);
    return status;
}

/* Gold alone first; then the raw text is read with that model, and the gold is fitted again knowing how words are used. */
static an_status fit(void **image, size_t *n, const gold_reader *r, const fit_files *in, const word_table *base,
                     an_error *error)
{
    fit_options o = {.epochs = setting("EPOCHS", 10), .courses = 1, .rows = setting("ROWS", 84000),
                     .seed = setting("SEED", 1), .margin = (int32_t)setting("MARGIN", 200),
                     .left_out = setting("LEFT_OUT", 32)};
    names_gold all = {0};
    word_table words = {0};
    name_words view = word_table_view(base);
    an_status status = read_gold(&all, r, in, LETTERS_KEPT, 1, error);
    if (status == AN_OK) status = read_gold(&all, r, in, LETTERS_SMALL, setting("SMALL", 2), error);
    if (status == AN_OK) status = read_gold(&all, r, in, LETTERS_LARGE, setting("LARGE", 12), error);
    if (status == AN_OK) status = names_fit(image, n, &all, r->l, &view, &o, error);
    if (status == AN_OK && in->n_raw) {
        status = read_raw(&words, base, *image, *n, r, in, error);
        free(*image), *image = NULL;
        view = word_table_view(&words);
        o.courses = setting("COURSES", 4);
        if (status == AN_OK) status = names_fit(image, n, &all, r->l, &view, &o, error);
    }
    word_table_release(&words);
    gold_release(&all);
    return status;
}

static an_status fit_files_named(char **arg, const gold_reader *r, const fit_files *in, an_error *error)
{
    word_table base = {0};
    void *image = NULL;
    size_t n;
    an_status status = word_table_add_lists(&base, arg[3], error);
    if (status == AN_OK) status = word_table_add_classes(&base, arg[4], error);
    if (status == AN_OK) status = fit(&image, &n, r, in, &base, error);
    if (status == AN_OK) status = file_replace(arg[2], image, n, error);
    word_table_release(&base);
    free(image);
    return status;
}

/* Gold files come first, raw ones after them. */
static fit_files sorted_out(char **arg, int n)
{
    enum { FIRST = 5 };
    fit_files in = {.gold = arg + FIRST};
    while (FIRST + in.n_gold < n && str_ends(str_of(arg[FIRST + in.n_gold]), STR(".iob2"))) in.n_gold++;
    in.raw = in.gold + in.n_gold;
    in.n_raw = n - FIRST - in.n_gold;
    return in;
}

int main(int argc, char **argv)
{
    an_error error = {0};
    gold_reader r = {0};
    lex *l = NULL;
    syntax_model *model = NULL;
    if (argc < 7)
        return fprintf(stderr, "usage: annals-fit-names LEXICON SYNTAX OUT LISTS CLASSES GOLD.iob2... [RAW...]\n"), 2;
    fit_files in = sorted_out(argv + 1, argc - 1);
    an_status status = lex_open(&l, argv[1], &error);
    if (status == AN_OK) status = syntax_open(&model, argv[2], &error);
    if (status == AN_OK) status = syntax_scratch_new(&r.scratch, &error);
    r.l = l, r.model = model;
    if (status == AN_OK) status = fit_files_named(argv + 1, &r, &in, &error);
    syntax_scratch_free(r.scratch);
    syntax_free(model);
    lex_free(l);
    if (status == AN_OK) return 0;
    return fprintf(stderr, "annals-fit-names: %s\n", error.message), 1;
}
