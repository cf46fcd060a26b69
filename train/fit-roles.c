/*
 * annals-fit-roles: fits models/annals.roles.
 *
 *   annals-fit-roles LEXICON OUT GOLD.jsonl...
 *
 * GOLD: packed gold documents with their texts. Every event that the rules make or propose and the gold has, with each
 * mention of its sentence, is an example: actor, recipient or neither, as the gold's spans say. The syntax model and the
 * model of names lie beside the lexicon image. Variables of the environment override the settings (see linear_fit.h).
 */
#include <stdio.h>
#include <string.h>

#include "base/error.h"
#include "base/file.h"
#include "base/str.h"
#include "candidates.h"
#include "engine/engine.h"
#include "event/role_feature.h"
#include "linear_fit.h"

enum { NONE, ACTOR, RECIPIENT, SKIPPED };

static const linear_parts CLASSES = {.codes = {"-", ROLE_ACTOR, ROLE_RECIPIENT}, .n_classes = 3};

typedef struct job { an_worker *worker; fit_data data; } job;

static uint32_t overlap(an_span a, an_span b)
{
    uint32_t begin = a.begin > b.begin ? a.begin : b.begin, end = a.end < b.end ? a.end : b.end;
    return begin < end ? end - begin : 0;
}

/* Whether a mention is the one of its sentence that a gold span is mostly about; SKIPPED where it only touches it. */
static uint32_t covers(const an_doc *doc, uint32_t mention, an_spans spans, uint32_t label)
{
    const doc_mention *m = &doc->mentions.at[mention];
    uint32_t found = NONE;
    for (size_t i = 0; i < spans.n; i++) {
        uint32_t own = overlap(m->span, spans.at[i]);
        if (!own) continue;
        bool best = true;
        for (size_t k = doc_first_of(&doc->mentions, m->sentence); k < doc->mentions.n; k++) {
            if (doc->mentions.at[k].sentence != m->sentence) break;
            uint32_t other = overlap(doc->mentions.at[k].span, spans.at[i]);
            best = best && (other < own || (other == own && k >= mention));
        }
        if (best) return label;
        found = SKIPPED;
    }
    return found;
}

/* What the gold says of a mention. Who stands for somebody that the gold names is no example of either kind. */
static uint32_t label_of(const an_doc *doc, const labelled *gold, bool reciprocal, uint32_t mention)
{
    uint32_t as = covers(doc, mention, gold->actors, ACTOR);
    if (as == NONE) as = covers(doc, mention, gold->recipients, reciprocal ? ACTOR : RECIPIENT);
    for (uint32_t m = doc->mentions.at[mention].antecedent; as == NONE && m != AN_NONE; m = doc->mentions.at[m].antecedent) {
        as = covers(doc, m, gold->actors, ACTOR);
        if (as == NONE) as = covers(doc, m, gold->recipients, reciprocal ? ACTOR : RECIPIENT);
    }
    return as;
}

static bool add_event(job *j, const an_doc *doc, const doc_event *e, const labelled *gold)
{
    uint64_t hashes[ROLE_FEATURES];
    for (size_t i = doc_first_of(&doc->mentions, e->sentence); i < doc->mentions.n; i++) {
        if (doc->mentions.at[i].sentence != e->sentence) break;
        uint32_t label = label_of(doc, gold, e->reciprocal, (uint32_t)i);
        if (label == SKIPPED || doc->mentions.at[i].members[0] != AN_NONE) continue;
        uint32_t n = linear_distinct(hashes, role_features(doc, e, (uint32_t)i, hashes));
        fit_example as = {.label = label, .weight = gold->optional ? 0.5f : 1, .of_none = true, .of_class = true};
        if (!fit_add(&j->data, hashes, n, as)) return false;
    }
    return true;
}

static an_status add_events(void *context, an_doc *doc, const labelled *gold, size_t n, an_error *error)
{
    for (size_t i = 0; i < doc->events.n; i++) {
        bool by_trigger;
        const labelled *g = labelled_match(gold, n, doc, &doc->events.at[i], &by_trigger);
        if (g && !add_event(context, doc, &doc->events.at[i], g)) return error_nomem(error);
    }
    return AN_OK;
}

static an_status read_document(void *context, an_str line, an_error *error)
{
    return labelled_code(((job *)context)->worker, line, add_events, context, error);
}

static an_status fit(job *j, const char *out, char **paths, int n_paths, an_error *error)
{
    fit_settings o = fit_settings_read(&(fit_settings){.epochs = 8, .courses = 2, .least = 2, .rows = 200000, .seed = 1,
                                                       .drop = 200, .rate = 0.05, .decay = 1e-3});
    void *image = NULL;
    size_t n;
    an_status status = AN_OK;
    for (int i = 0; i < n_paths && status == AN_OK; i++) status = labelled_lines(paths[i], read_document, j, error);
    if (status == AN_OK) status = fit_model(&image, &n, &j->data, &CLASSES, &o, error);
    if (status == AN_OK) status = file_replace(out, image, n, error);
    free(image);
    fit_release(&j->data);
    return status;
}

int main(int argc, char **argv)
{
    an_error error = {0};
    an_engine *engine = NULL;
    job j = {0};
    if (argc < 4) return fprintf(stderr, "usage: annals-fit-roles LEXICON OUT GOLD.jsonl...\n"), 2;
    an_options o = {.lexicon = argv[1], .relations = "", .roles = "", .until = AN_UNTIL_RULES};
    an_status status = an_engine_open(&engine, &o, &error);
    if (status == AN_OK) status = an_worker_new(&j.worker, engine, &error);
    if (status == AN_OK) status = fit(&j, argv[2], argv + 3, argc - 3, &error);
    an_worker_free(j.worker);
    an_engine_free(engine);
    if (status == AN_OK) return 0;
    return fprintf(stderr, "annals-fit-roles: %s\n", error.message), 1;
}
