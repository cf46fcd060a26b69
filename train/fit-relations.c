/*
 * annals-fit-relations: fits models/annals.relations.
 *
 *   annals-fit-relations LEXICON ROLES CLASSES OUT PAIRS.jsonl...
 *
 * PAIRS hold two kinds of lines. A gold document with its text: every candidate that the rules propose for it is fitted, as
 * the gold event that it is or as none. Or a question of `annals relate` a line, perhaps with the "trigger" of a candidate, and its answer: "cameo", a code or "-" for no event; "weight" (1);
 * "no_rules" true: without the features that speak of the rules' events. The
 * syntax model and the model of names lie beside the lexicon image. CLASSES: see train/relation-classes.txt. Variables of
 * the environment override the settings (see linear_fit.h); WORDS_ONLY fits the baseline, word n-grams alone.
 */
#define _GNU_SOURCE /* memmem */
#include <stdio.h>
#include <string.h>

#include "base/doc.h"
#include "base/error.h"
#include "base/file.h"
#include "base/jsonin.h"
#include "base/str.h"
#include "engine/engine.h"
#include "engine/question.h"
#include "event/rank.h"
#include "candidates.h"
#include "linear_fit.h"

static const double OPTIONAL_WEIGHT = 0.5, PROPOSAL_WEIGHT = 0.5;

typedef struct alias { char prefix[LINEAR_CODE]; uint32_t class; } alias;

typedef struct class_list {
    linear_parts parts;
    ARRAY(alias) aliases;
} class_list;

/* ---- classes ---- */

static an_status add_class(class_list *c, an_str line, an_error *error)
{
    an_str name;
    bool first = true;
    if (c->parts.n_classes == LINEAR_CLASSES) return error_set(error, AN_FORMAT, "more than %d classes", LINEAR_CLASSES);
    while (str_cut(&line, ' ', &name)) {
        alias *a = array_push(&c->aliases);
        if (!a) return error_nomem(error);
        if (!name.n || name.n >= LINEAR_CODE) return error_set(error, AN_FORMAT, "a code of no or many letters");
        memcpy(a->prefix, name.p, name.n);
        a->class = c->parts.n_classes;
        if (first) memcpy(c->parts.codes[a->class], name.p, name.n);
        first = false;
    }
    c->parts.n_classes++;
    return AN_OK;
}

static an_status read_classes(class_list *c, const char *path, an_error *error)
{
    mapped file;
    an_status status = file_map(&file, path, error);
    an_str rest = {file.p, status == AN_OK ? file.n : 0}, line;
    while (status == AN_OK && str_cut(&rest, '\n', &line))
        if (line.n && line.p[0] != '#') status = add_class(c, line, error);
    if (status == AN_OK) file_unmap(&file);
    return status;
}

/* The class with the longest prefix of a code, or AN_NONE. */
static uint32_t class_of(const class_list *c, an_str code)
{
    uint32_t found = AN_NONE;
    size_t longest = 0;
    for (size_t i = 0; i < c->aliases.n; i++) {
        an_str prefix = str_of(c->aliases.at[i].prefix);
        if (str_starts(code, prefix) && prefix.n > longest) longest = prefix.n, found = c->aliases.at[i].class;
    }
    return found;
}

/* ---- pairs ---- */

typedef struct job {
    an_worker *worker;
    const lex *l;
    class_list classes;
    fit_data data;
    bool words_only;     /* the baseline: n-grams of words and nothing else */
} job;

/* What stands with a question: its class, how much the pair counts, and whether the rules' events are to be hidden (their
 * own examples would teach that rules never err). */
typedef struct answer { uint32_t label; double weight; bool no_rules; } answer;

static void hide_events(an_doc *doc)
{
    for (size_t i = 0; i < doc->events.n; i++) doc_event_release(&doc->events.at[i]);
    array_clear(&doc->events);
}

static an_status look(job *j, an_doc *doc, const relation_question *q, const answer *a, an_error *error)
{
    uint64_t hashes[RELATION_FEATURES];
    relation_view v;
    an_status status = an_code(j->worker, doc, error);
    if (status != AN_OK) return status;
    if (a->no_rules) hide_events(doc);
    bool ok = relation_look(&v, j->l, doc, q);
    uint32_t n = ok ? linear_distinct(hashes, j->words_only ? relation_words(&v, hashes) : relation_features(&v, hashes)) : 0;
    ok = ok && fit_add(&j->data, hashes, n, (fit_example){.label = a->label, .weight = (float)a->weight, .of_class = true});
    relation_release(&v);
    return ok ? AN_OK : error_nomem(error);
}

static an_status read_answer(const class_list *classes, an_str line, answer *out, an_error *error)
{
    arena a;
    json_reader r;
    arena_init(&a);
    jr_init(&r, &a);
    json_t *object = jr_parse(&r, line);
    out->weight = json_object_get(object, "weight") ? jr_number(&r, object, "weight") : 1;
    out->no_rules = jr_bool(&r, object, "no_rules");
    out->label = class_of(classes, jr_str(&r, object, "cameo"));
    an_status status = r.status != AN_OK ? error_set(error, r.status, "%s", r.problem)
                     : out->label == AN_NONE ? error_set(error, AN_FORMAT, "no class for the code") : AN_OK;
    json_decref(object);
    arena_release(&a);
    return status;
}

static an_status read_pair(job *j, an_str line, an_error *error)
{
    relation_question q;
    answer a;
    an_status status = read_answer(&j->classes, line, &a, error);
    if (status != AN_OK) return status;
    an_doc *doc = doc_new();
    if (!doc) return error_nomem(error);
    status = question_line(&q, doc, line, error);
    if (status == AN_OK) status = look(j, doc, &q, &a, error);
    an_doc_free(doc);
    return status;
}

/* ---- labelled texts ---- */

static an_status add_candidate(job *j, an_doc *doc, const doc_event *e, const labelled *gold, an_error *error)
{
    uint64_t hashes[RELATION_FEATURES];
    relation_view v;
    uint32_t label = class_of(&j->classes, gold ? gold->cameo : STR("-"));
    double weight = gold && gold->optional ? OPTIONAL_WEIGHT : gold || !e->doubt ? 1 : PROPOSAL_WEIGHT;
    if (label == AN_NONE) return error_set(error, AN_FORMAT, "no class for the code %.*s", STR_ARG(gold->cameo));
    bool ok = rank_look(&v, j->l, doc, e);
    uint32_t n = ok ? linear_distinct(hashes, relation_features(&v, hashes)) : 0;
    ok = ok && fit_add(&j->data, hashes, n, (fit_example){.label = label, .weight = (float)weight, .of_none = true, .of_class = true});
    relation_release(&v);
    return ok ? AN_OK : error_nomem(error);
}

/* The gold event of each candidate, or NULL. A gold event that some candidate tells with its own words is not also what
 * others of its type and people tell. */
static void match_all(const labelled *gold, size_t n, const an_doc *doc, const labelled **of)
{
    for (int by_trigger = 1; by_trigger >= 0; by_trigger--)
        for (size_t i = 0; i < doc->events.n; i++) {
            bool by, taken = false;
            const labelled *g = labelled_match(gold, n, doc, &doc->events.at[i], &by);
            for (size_t k = 0; g && !by && k < doc->events.n; k++) taken |= of[k] == g;
            if (by == by_trigger && !taken) of[i] = g;
        }
}

/* Every candidate of the coder is an example, of the gold event that it is or of none. */
static an_status add_candidates(void *context, an_doc *doc, const labelled *gold, size_t n, an_error *error)
{
    const labelled **of = arena_alloc(&doc->arena, (doc->events.n + 1) * sizeof *of);
    an_status status = of ? AN_OK : error_nomem(error);
    for (size_t i = 0; of && i < doc->events.n; i++) of[i] = NULL;
    if (of) match_all(gold, n, doc, of);
    for (size_t i = 0; status == AN_OK && i < doc->events.n; i++)
        status = add_candidate(context, doc, &doc->events.at[i], of[i], error);
    return status;
}

static bool is_labelled(an_str line) { return memmem(line.p, line.n, "\"events\":", 9) != NULL; }

static an_status read_line(void *context, an_str line, an_error *error)
{
    job *j = context;
    return is_labelled(line) ? labelled_code(j->worker, line, add_candidates, j, error) : read_pair(j, line, error);
}

/* ---- the whole ---- */

static an_status fit(job *j, char **arg, int n_files, an_error *error)
{
    fit_settings o = fit_settings_read(&(fit_settings){.epochs = 8, .courses = 4, .least = 6, .rows = 200000, .seed = 1,
                                                       .drop = 300, .rate = 0.03, .decay = 5e-3});
    void *image = NULL;
    size_t n;
    an_status status = read_classes(&j->classes, arg[0], error);
    for (int i = 0; i < n_files && status == AN_OK; i++) status = labelled_lines(arg[2 + i], read_line, j, error);
    if (status == AN_OK) status = fit_model(&image, &n, &j->data, &j->classes.parts, &o, error);
    if (status == AN_OK) status = file_replace(arg[1], image, n, error);
    free(image);
    fit_release(&j->data);
    array_release(&j->classes.aliases);
    return status;
}

int main(int argc, char **argv)
{
    an_error error = {0};
    an_engine *engine = NULL;
    job j = {0};
    if (argc < 6) return fprintf(stderr, "usage: annals-fit-relations LEXICON ROLES CLASSES OUT PAIRS.jsonl...\n"), 2;
    an_status status = an_engine_open(&engine, &(an_options){.lexicon = argv[1], .relations = "", .roles = argv[2], .until = AN_UNTIL_CANDIDATES}, &error);
    if (status == AN_OK) status = an_worker_new(&j.worker, engine, &error);
    if (status == AN_OK) {
        j.l = engine->lexicon;
        j.words_only = getenv("WORDS_ONLY") != NULL;
        status = fit(&j, argv + 3, argc - 5, &error);
    }
    an_worker_free(j.worker);
    an_engine_free(engine);
    if (status == AN_OK) return 0;
    return fprintf(stderr, "annals-fit-relations: %s\n", error.message), 1;
}
