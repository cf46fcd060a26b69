/*
 * annals-fit-names: fits models/annals.names.
 *
 *   annals-fit-names LEXICON SYNTAX OUT LISTS CLASSES GOLD.iob2... [RAW...]
 *
 * Fits on GUM's names; then, where raw texts are given, reads them with that model, counts how each capitalised word is
 * used in them, and fits again with that table as features. One thread, integers, a fixed seed: the same inputs give the
 * same bytes. Variables of the environment override the settings (see fit).
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

/* ---- silver: raw text as the model and the lexicon read it ---- */

typedef struct raw { uses uses; names_gold *silver; uint32_t every, documents; } raw;

/* The tag a lexicon name asks for; false when it asks for nothing. */
static bool lexicon_tag(lex_entity e, const lex_hit *hit, size_t length, uint8_t *tag)
{
    bool place = hit->form == FORM_NAME || hit->form == FORM_CAPITAL || hit->form == FORM_CITY;
    if (e.kind == LEX_PERSON && length > 1) *tag = 1 + 2 * NAME_PERSON;
    else if (e.kind == LEX_ORG || e.kind == LEX_GROUP) *tag = 1 + 2 * NAME_ORG;
    else if (e.kind == LEX_COUNTRY && place) *tag = 1 + 2 * NAME_PLACE;
    else if (e.kind == LEX_COUNTRY && hit->form != FORM_SEAT) *tag = NAME_OUT;
    else return false;
    return true;
}

static bool goes_on(uint8_t tag) { return tag != NAME_OUT && tag % 2 == 0; }

/* What the lexicon knows corrects the model, unless the model sees a longer name there. */
static void correct(const lex *l, const an_doc *doc, uint8_t *tags)
{
    enum { HITS = 4 };
    for (size_t k = 0; k < doc->sentences.n; k++) {
        const doc_sentence *s = &doc->sentences.at[k];
        uint32_t end = s->first_token + s->n_tokens;
        for (uint32_t i = s->first_token, step; i < end; i += step) {
            lex_hit hits[HITS];
            size_t length = 1;
            uint8_t tag;
            step = 1;
            if (!lex_match(l, &doc->tokens.at[i], end - i, hits, HITS, &length)) continue;
            step = (uint32_t)length;
            bool longer = goes_on(tags[i]) || (i + length < end && goes_on(tags[i + length]));
            if (longer || !(doc->tokens.at[i].flags & TOKEN_UPPER_FIRST)) continue;
            if (!lexicon_tag(lex_entity_at(l, hits[0].entity), &hits[0], length, &tag)) continue;
            for (uint32_t j = 0; j < length; j++) tags[i + j] = tag == NAME_OUT ? tag : (uint8_t)(tag + (j > 0));
        }
    }
}

/* Takes a document over as silver; false when memory is out. */
static bool keep_silver(names_gold *silver, const lex *l, an_doc *doc)
{
    gold_doc *g = array_push(silver);
    if (!g) return an_doc_free(doc), false;
    *g = (gold_doc){doc, calloc(doc->tokens.n + 1, 1), 1};
    if (!g->tags) return false;
    for (size_t i = 0; i < doc->names.n; i++) {
        const doc_name *name = &doc->names.at[i];
        for (uint32_t k = 0; k < name->n_tokens; k++)
            g->tags[name->first_token + k] = (uint8_t)(1 + 2 * name->type + (k > 0));
    }
    correct(l, doc, g->tags);
    return true;
}

static an_status count_file(raw *w, const char *path, const gold_reader *r, const names_model *names, an_error *error)
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
        if (status == AN_OK && !count_doc(&w->uses, doc)) status = error_nomem(error);
        if (status == AN_OK && w->silver && w->documents++ % w->every == 0) {
            if (!keep_silver(w->silver, r->l, doc)) status = error_nomem(error);
        } else an_doc_free(doc);
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

static an_status read_raw(word_table *words, const word_table *base, names_gold *silver, const void *image, size_t n,
                          const gold_reader *r, char **path, int n_paths, an_error *error)
{
    names_model *names;
    raw w = {.silver = silver, .every = setting("EVERY", 8)};
    an_status status = names_open_memory(&names, image, n, error);
    if (status != AN_OK) return status;
    for (int i = 0; i < n_paths && status == AN_OK; i++) status = count_file(&w, path[i], r, names, error);
    if (status == AN_OK && !table_fill(words, base, &w.uses)) status = error_nomem(error);
    names_free(names);
    array_release(&w.uses.at);
    free(w.uses.index);
    return status;
}

/* ---- the whole ---- */

static void silver_release(names_gold *all, size_t n_gold)
{
    for (; all->n > n_gold; all->n--) {
        an_doc_free(all->at[all->n - 1].doc);
        free(all->at[all->n - 1].tags);
    }
}

static an_status read_gold(names_gold *all, const gold_reader *r, const fit_files *in, gold_letters letters, uint32_t every, an_error *error)
{
    an_status status = AN_OK;
    for (int i = 0; i < in->n_gold && status == AN_OK; i++) status = gold_read(all, r, in->gold[i], letters, every, error);
    return status;
}

/* Gold alone first; then rounds of reading the raw text with the last model and fitting on both. */
static an_status fit(void **image, size_t *n, const gold_reader *r, const fit_files *in, const word_table *base, an_error *error)
{
    fit_options o = {.epochs = setting("EPOCHS", 8), .rows = setting("ROWS", 100000), .seed = setting("SEED", 1),
                     .margin = (int32_t)setting("MARGIN", 200), .missed = (int32_t)setting("MISSED", 0)};
    uint32_t rounds = in->n_raw ? setting("ROUNDS", 2) : 0;
    names_gold all = {0};
    word_table words = {0};
    name_words view = word_table_view(base);
    an_status status = read_gold(&all, r, in, LETTERS_KEPT, 1, error);
    if (status == AN_OK) status = read_gold(&all, r, in, LETTERS_SMALL, setting("SMALL", 2), error);
    if (status == AN_OK) status = read_gold(&all, r, in, LETTERS_LARGE, setting("LARGE", 12), error);
    size_t n_gold = all.n;
    if (status == AN_OK) status = names_fit(image, n, &all, r->l, &view, &o, error);
    for (size_t i = 0; i < n_gold; i++) all.at[i].times = rounds ? setting("TIMES", 3) : 1;
    for (uint32_t k = 0; k < rounds && status == AN_OK; k++) {
        silver_release(&all, n_gold);
        status = read_raw(&words, base, &all, *image, *n, r, in->raw, in->n_raw, error);
        free(*image), *image = NULL;
        view = word_table_view(&words);
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
    if (argc < 7) return fprintf(stderr, "usage: annals-fit-names LEXICON SYNTAX OUT LISTS CLASSES GOLD.iob2... [RAW...]\n"), 2;
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
