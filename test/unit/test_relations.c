/*
 * The model of relations: its image, scores, the view of a pair, and the answers of `annals relate`. The lexicon image
 * is named by ANNALS_LEXICON; the models lie beside it.
 */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/checksum.h"
#include "base/str.h"
#include "engine/engine.h"
#include "event/relate.h"
#include "fault.h"

/* Where the parts of an image begin. */
enum { CHECK = 8, HEADER = 16, SCALE = 24, CODES = 48, ROWS = CODES + LINEAR_CLASSES * LINEAR_CODE };

static an_engine *engine;

/* ---- documents and questions ---- */

static an_doc *code(const char *text)
{
    an_input *input;
    an_worker *worker;
    an_doc *doc;
    assert_int_equal(an_input_memory(&input, "sample", text, strlen(text), NULL, NULL), AN_OK);
    assert_int_equal(an_input_next(input, &doc, NULL), AN_OK);
    assert_int_equal(an_worker_new(&worker, engine, NULL), AN_OK);
    assert_int_equal(an_code(worker, doc, NULL), AN_OK);
    an_worker_free(worker);
    an_input_free(input);
    return doc;
}

/* The first place of the words; NULL: nothing. */
static an_spans words_at(const an_doc *doc, const char *words, an_span *room)
{
    if (!words) return (an_spans){0};
    const char *at = strstr(doc->text.p, words);
    assert_non_null(at);
    room->begin = (uint32_t)(at - doc->text.p);
    room->end = room->begin + (uint32_t)strlen(words);
    return (an_spans){room, 1};
}

typedef struct pair { an_doc *doc; an_span spans[3]; relation_question q; } pair;

static void ask(pair *p, const char *text, const char *source, const char *target, const char *trigger)
{
    *p = (pair){.doc = code(text)};
    p->q.source = words_at(p->doc, source, &p->spans[0]);
    p->q.target = words_at(p->doc, target, &p->spans[1]);
    if (trigger) p->q.trigger = *words_at(p->doc, trigger, &p->spans[2]).at;
}

static void look(relation_view *v, const pair *p) { assert_true(relation_look(v, engine->lexicon, p->doc, &p->q)); }

static void assert_token(const relation_view *v, uint32_t token, const char *wanted)
{
    assert_true(token != AN_NONE);
    assert_true(str_is(token_text(v->doc, token), wanted));
}

/* ---- the image ---- */

/* Two classes beside "no event", and no features. */
static void *small_image(size_t *n)
{
    uint8_t rows[4 * 8] = {9};
    return linear_image(&(linear_parts){{"-", "04", "19"}, 3, .scale = 10, .rows = rows, .n_rows = 4}, n);
}

static void an_image_goes_there_and_back(void **state)
{
    (void)state;
    static const char *const codes[] = {"-", "04", "19"};
    size_t n;
    linear_model *model;
    void *image = small_image(&n);
    assert_non_null(image);
    assert_int_equal(n, ROWS + 4 * linear_stride(3));
    assert_int_equal(linear_open_memory(&model, image, n, NULL), AN_OK);
    assert_int_equal(linear_classes(model), 3);
    for (uint32_t i = 0; i < 3; i++) assert_true(str_is(linear_class(model, i), codes[i]));
    assert_int_equal(strlen(linear_version(model)), 8);
    linear_free(model);
    linear_free(NULL);
    free(image);
}

static void assert_corrupt(const void *image, size_t n)
{
    linear_model *model;
    an_error error = {0};
    assert_int_equal(linear_open_memory(&model, image, n, &error), AN_CORRUPT);
    assert_null(model);
    assert_int_equal(error.code, AN_CORRUPT);
    assert_true(error.message[0]);
}

static void damage_is_told(void **state)
{
    (void)state;
    size_t n;
    char *image = small_image(&n);
    assert_non_null(image);
    for (size_t i = 0; i < n; i++) {
        image[i] ^= 4;
        assert_corrupt(image, n);
        image[i] ^= 4;
    }
    for (size_t cut = 0; cut < n; cut++) assert_corrupt(image, cut);
    free(image);
}

/* The small image with some bytes changed and the checksum put right again. */
static void refused_with(size_t at, const void *bytes, size_t n_bytes)
{
    size_t n;
    char *image = small_image(&n);
    assert_non_null(image);
    memcpy(image + at, bytes, n_bytes);
    uint64_t check = checksum64(image + HEADER, n - HEADER);
    memcpy(image + CHECK, &check, sizeof check);
    assert_corrupt(image, n);
    free(image);
}

static void a_senseless_header_is_refused(void **state)
{
    (void)state;
    static const uint32_t classes[] = {0, 1, LINEAR_CLASSES + 1, UINT32_MAX}, rows[] = {0, 1, 3, 5, UINT32_MAX};
    const double scales[] = {0, -1, 1e6, INFINITY, NAN};
    for (size_t i = 0; i < 4; i++) refused_with(HEADER, &classes[i], sizeof classes[i]);
    for (size_t i = 0; i < 5; i++) refused_with(HEADER + 4, &rows[i], sizeof rows[i]);
    for (size_t i = 0; i < 5; i++) refused_with(SCALE, &scales[i], sizeof scales[i]);
}

static void broken_codes_are_refused(void **state)
{
    (void)state;
    refused_with(CODES, "04", 3);                       /* the first class is not "no event" */
    refused_with(CODES + LINEAR_CODE, "", 1);               /* a class without a code */
    refused_with(CODES + LINEAR_CODE, "123456789012", LINEAR_CODE); /* a code without an end */
}

static void a_full_table_is_refused(void **state)
{
    (void)state;
    size_t n;
    uint8_t rows[2 * 8] = {9, [8] = 8};
    void *image = linear_image(&(linear_parts){{"-", "04"}, 2, .scale = 1, .rows = rows, .n_rows = 2}, &n);
    assert_non_null(image);
    assert_corrupt(image, n);
    free(image);
}

static void files_that_cannot_be_opened_are_told(void **state)
{
    (void)state;
    linear_model *model = (linear_model *)1;
    assert_int_equal(linear_open(&model, "/nowhere/annals.relations", NULL), AN_IO);
    assert_null(model);
    assert_int_equal(linear_open(&model, TEST_DIR "/unit/list.txt", NULL), AN_CORRUPT);
    assert_null(model);
}

static void each_failing_allocation_of_opening_is_told(void **state)
{
    (void)state;
    for (size_t n = 1;; n++) {
        linear_model *model;
        fault_after(n);
        an_status status = linear_open(&model, TEST_DIR "/../models/annals.relations", NULL);
        bool failed = fault_off();
        assert_int_equal(status, failed ? AN_NOMEM : AN_OK);
        assert_true(failed == (model == NULL));
        linear_free(model);
        if (!failed) break;
    }
}

static void the_shipped_model_begins_with_no_event(void **state)
{
    (void)state;
    const linear_model *m = engine->relations;
    assert_true(str_is(linear_class(m, LINEAR_NONE), "-"));
    for (uint32_t i = 1; i < linear_classes(m); i++) {
        an_str class = linear_class(m, i), general = relation_general_code(class);
        assert_true(class.n >= 2 && str_starts(general, class));
        for (uint32_t k = 0; k < i; k++) assert_false(str_eq(class, linear_class(m, k)));
    }
}

static void classes_have_general_codes(void **state)
{
    (void)state;
    assert_true(str_is(relation_general_code(STR("04")), "040"));
    assert_true(str_is(relation_general_code(STR("163")), "163"));
    assert_true(str_is(relation_general_code(STR("-")), "-"));
    assert_true(str_is(relation_general_mode(STR("0831")), "resign"));
    assert_null(relation_general_mode(STR("04")).p);
}

/* ---- scoring ---- */

static void repeated_hashes_are_dropped(void **state)
{
    (void)state;
    uint64_t hashes[] = {7, UINT64_MAX, 7, 1, 0, 1, 7}, wanted[] = {7, UINT64_MAX, 1, 0}, one[] = {5};
    assert_int_equal(linear_distinct(hashes, 7), 4);
    assert_memory_equal(hashes, wanted, sizeof wanted);
    assert_int_equal(linear_distinct(one, 1), 1);
    assert_int_equal(linear_distinct(one, 0), 0);
    assert_int_equal(one[0], 5);
}

static void assert_share(const linear_model *m, const double *p)
{
    double sum = 0;
    for (uint32_t c = 0; c < linear_classes(m); c++) {
        assert_true(p[c] >= 0 && p[c] <= 1);
        sum += p[c];
    }
    assert_true(fabs(sum - 1) < 1e-9);
}

static const struct { const char *text, *source, *target; } pairs[] = {
    {"Police arrested ten protesters.", "Police", "ten protesters"},
    {"Norway sent food to Sudan.", "Norway", "Sudan"},
    {"Chile's president resigned on Monday.", "Chile's president", NULL},
    {"The museum opens at nine.", NULL, "museum"},
    {"The museum opens at nine.", NULL, NULL},
    {"Kenya met Uganda. Rebels attacked soldiers in Mali.", "Kenya", "soldiers"},
};

static void probabilities_sum_to_one(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        pair p;
        relation_view v;
        double at[LINEAR_CLASSES];
        ask(&p, pairs[i].text, pairs[i].source, pairs[i].target, NULL);
        look(&v, &p);
        relation_score(engine->relations, &v, at);
        assert_share(engine->relations, at);
        relation_release(&v);
        an_doc_free(p.doc);
    }
}

/* One feature of a pair has weights, the others have none: the probabilities are known. */
static void weights_make_probabilities(void **state)
{
    (void)state;
    enum { N = 8 };
    uint64_t hashes[RELATION_FEATURES];
    uint8_t rows[N * 8] = {0};
    linear_model *model;
    relation_view v;
    pair p;
    size_t n;
    double at[LINEAR_CLASSES], half = 1 / (1 + exp(-1)), e2 = exp(-2);
    ask(&p, "Norway sent food to Sudan.", "Norway", "Sudan", NULL);
    look(&v, &p);
    assert_true(relation_features(&v, hashes) > 20);
    linear_place(rows, N, 3, hashes[3], (int8_t[]){10, 15, -5});
    linear_place(rows, N, 3, hashes[3] + 1, (int8_t[]){-100, -100, 100});  /* a neighbour that is not meant */
    void *image = linear_image(&(linear_parts){{"-", "07", "19"}, 3, .scale = 10, .rows = rows, .n_rows = N}, &n);
    assert_int_equal(linear_open_memory(&model, image, n, NULL), AN_OK);
    relation_score(model, &v, at);
    assert_share(model, at);
    assert_true(fabs(at[0] - half) < 1e-9);
    assert_true(fabs(at[1] - (1 - half) / (1 + e2)) < 1e-9);
    linear_free(model);
    free(image);
    relation_release(&v);
    an_doc_free(p.doc);
}

/* A sentence longer than the room for features: what does not fit is left out. */
static void features_are_bounded(void **state)
{
    (void)state;
    static char text[60000];
    size_t n = (size_t)snprintf(text, sizeof text, "Police arrested");
    for (int i = 0; i < 2000; i++) n += (size_t)snprintf(text + n, sizeof text - n, " angry protesters and");
    snprintf(text + n, sizeof text - n, " students.");
    pair p;
    relation_view v;
    uint64_t hashes[RELATION_FEATURES];
    double at[LINEAR_CLASSES];
    ask(&p, text, "Police", "students", NULL);
    look(&v, &p);
    assert_int_equal(relation_features(&v, hashes), RELATION_FEATURES);
    assert_true(relation_words(&v, hashes) <= RELATION_FEATURES);
    relation_score(engine->relations, &v, at);
    assert_share(engine->relations, at);
    relation_release(&v);
    an_doc_free(p.doc);
}

/* ---- the view ---- */

static void source_and_target_are_marked(void **state)
{
    (void)state;
    static const relation_mark wanted[] = {MARK_SOURCE, MARK_SOURCE, MARK_NONE, MARK_NONE, MARK_TARGET, MARK_TARGET,
                                           MARK_NONE, MARK_NAME, MARK_NONE};
    pair p;
    relation_view v;
    ask(&p, "Kenyan police arrested the Ugandan envoy in Nairobi.", "Kenyan police", "Ugandan envoy", NULL);
    look(&v, &p);
    assert_int_equal(v.marks.n, sizeof wanted / sizeof *wanted);
    for (size_t i = 0; i < v.marks.n; i++) assert_int_equal(v.marks.at[i], wanted[i]);
    assert_token(&v, v.source, "police");
    assert_token(&v, v.target, "envoy");
    assert_true(v.n_chain >= 1);
    assert_token(&v, v.chain[0], "arrested");
    assert_true(v.event != AN_NONE);
    assert_int_equal(relation_fit(&v, &p.doc->events.at[v.event]), FIT_ACTOR | FIT_RECIPIENT);
    relation_release(&v);
    an_doc_free(p.doc);
}

static void turned_participants_fit_as_turned(void **state)
{
    (void)state;
    pair p;
    relation_view v;
    ask(&p, "Rebels attacked soldiers in Mali.", "soldiers", "Rebels", NULL);
    look(&v, &p);
    assert_true(v.event != AN_NONE);
    assert_int_equal(relation_fit(&v, &p.doc->events.at[v.event]), FIT_SWAPPED_ACTOR | FIT_SWAPPED_RECIPIENT);
    relation_release(&v);
    an_doc_free(p.doc);
}

/* "it" is who was named before. */
static void an_event_fits_through_an_antecedent(void **state)
{
    (void)state;
    pair p;
    relation_view v;
    ask(&p, "Ghana said that it had sent food to Togo.", "Ghana", "Togo", NULL);
    look(&v, &p);
    assert_true(v.event != AN_NONE);
    const doc_event *e = &p.doc->events.at[v.event];
    assert_token(&v, e->trigger_token, "sent");
    assert_true(str_is(doc_slice(p.doc, p.doc->mentions.at[e->actors.at[0].mention].span), "it"));
    assert_int_equal(relation_fit(&v, e), FIT_ACTOR | FIT_RECIPIENT);
    relation_release(&v);
    an_doc_free(p.doc);
}

static void a_predicate_leads_to_what_it_governs(void **state)
{
    (void)state;
    pair p;
    relation_view v;
    ask(&p, "Ghana agreed to send food to Togo.", "Ghana", "Togo", NULL);
    look(&v, &p);
    assert_int_equal(v.n_chain, 2);
    assert_token(&v, v.chain[0], "agreed");
    assert_token(&v, v.chain[1], "send");
    relation_release(&v);
    an_doc_free(p.doc);
}

static void one_participant_is_enough(void **state)
{
    (void)state;
    pair p;
    relation_view v;
    ask(&p, "Two cabinet members met. Chile's president resigned on Monday.", NULL, "Chile's president", NULL);
    look(&v, &p);
    assert_int_equal(v.source, AN_NONE);
    assert_token(&v, v.target, "president");
    assert_int_equal(v.first, p.doc->sentences.at[1].first_token);
    assert_token(&v, v.chain[0], "resigned");
    relation_release(&v);
    an_doc_free(p.doc);
}

static void with_nothing_the_first_sentence_is_looked_at(void **state)
{
    (void)state;
    pair p;
    relation_view v;
    ask(&p, "Chile opened a school. Peru closed a road.", NULL, NULL, NULL);
    look(&v, &p);
    assert_int_equal(v.first, 0);
    assert_int_equal(v.end, p.doc->sentences.at[0].n_tokens);
    assert_int_equal(v.source, AN_NONE);
    assert_int_equal(v.target, AN_NONE);
    assert_int_equal(v.event, AN_NONE);
    assert_int_equal(v.n_chain, 0);
    relation_release(&v);
    an_doc_free(p.doc);
}

static void sentences_far_apart_are_looked_at_with_all_between(void **state)
{
    (void)state;
    pair p;
    relation_view v;
    ask(&p, "It rained. Chile opened a school. The rain stopped on Monday. Peru closed a road. It was cold.", "Peru",
        "Chile", NULL);
    look(&v, &p);
    assert_int_equal(v.first, p.doc->sentences.at[1].first_token);
    assert_int_equal(v.end, p.doc->sentences.at[4].first_token);
    assert_token(&v, v.source, "Peru");
    assert_token(&v, v.target, "Chile");
    assert_int_equal(v.event, AN_NONE);
    relation_release(&v);
    an_doc_free(p.doc);
}

/* Where the trigger is given its event is taken, and no other. */
static void a_trigger_decides(void **state)
{
    (void)state;
    static const char text[] = "Kenya praised Uganda and sent food to Uganda on Monday.";
    static const char *const triggers[] = {"praised", "sent"};
    for (size_t i = 0; i < 2; i++) {
        pair p;
        relation_view v;
        ask(&p, text, "Kenya", "Uganda", triggers[i]);
        look(&v, &p);
        assert_true(v.event != AN_NONE);
        assert_token(&v, p.doc->events.at[v.event].trigger_token, triggers[i]);
        assert_token(&v, v.chain[0], triggers[i]);
        relation_release(&v);
        an_doc_free(p.doc);
    }
    pair p;
    relation_view v;
    ask(&p, text, "Kenya", "Uganda", "Monday");
    look(&v, &p);
    assert_int_equal(v.event, AN_NONE);
    relation_release(&v);
    an_doc_free(p.doc);
}

static void an_empty_document_has_an_empty_view(void **state)
{
    (void)state;
    an_doc *doc = doc_new();
    relation_view v;
    double at[LINEAR_CLASSES];
    assert_true(relation_look(&v, engine->lexicon, doc, &(relation_question){0}));
    assert_int_equal(v.end, 0);
    relation_score(engine->relations, &v, at);
    assert_share(engine->relations, at);
    relation_release(&v);
    an_doc_free(doc);
}

/* ---- relate ---- */

static relation_answer answer(const pair *p, const linear_model *model, bool allow_none)
{
    relation_answer a;
    assert_true(relate(&a, engine->lexicon, model, "plover-2024", p->doc, &p->q, allow_none));
    assert_true(a.confidence >= 0 && a.confidence <= 1);
    return a;
}

static void the_rules_alone_answer(void **state)
{
    (void)state;
    pair p;
    ask(&p, "Police in Lima arrested ten protesters on Tuesday.", "Police", "ten protesters", NULL);
    relation_answer a = answer(&p, NULL, false);
    assert_true(str_is(a.type, "COERCE") && str_is(a.cameo, "173") && str_is(a.rule, "arrest/1"));
    assert_true(a.n_modes == 1 && str_is(a.modes[0], "arrest"));
    assert_true(fabs(a.confidence - 1) < 1e-9);
    an_doc_free(p.doc);
    ask(&p, "The museum in Oslo opens at nine.", "Oslo", NULL, NULL);
    a = answer(&p, NULL, false);
    assert_true(!a.type.p && !a.cameo.p && !a.rule.p && !a.n_modes);
    assert_true(a.confidence <= 0);
    an_doc_free(p.doc);
}

static void the_model_takes_the_code_of_the_rules_where_both_agree(void **state)
{
    (void)state;
    pair p;
    ask(&p, "Police in Lima arrested ten protesters on Tuesday.", "Police", "ten protesters", NULL);
    relation_answer a = answer(&p, engine->relations, false);
    assert_true(str_is(a.type, "COERCE") && str_is(a.cameo, "173") && str_is(a.rule, "arrest/1"));
    assert_true(answer(&p, engine->relations, true).confidence <= a.confidence);
    an_doc_free(p.doc);
}

static void no_event_wins_only_where_allowed(void **state)
{
    (void)state;
    pair p;
    ask(&p, "The museum in Oslo opens at nine.", "museum", NULL, NULL);
    relation_answer a = answer(&p, engine->relations, true);
    assert_true(!a.type.p && !a.cameo.p && str_is(a.rule, "ranker"));
    a = answer(&p, engine->relations, false);
    assert_true(a.type.p && a.cameo.p && str_is(a.rule, "ranker"));
    an_doc_free(p.doc);
}

static void each_failing_allocation_of_an_answer_is_told(void **state)
{
    (void)state;
    pair p;
    relation_answer a;
    ask(&p, "Norway sent food to Sudan.", "Norway", "Sudan", NULL);
    for (size_t n = 1;; n++) {
        fault_after(n);
        bool ok = relate(&a, engine->lexicon, engine->relations, "plover-2024", p.doc, &p.q, false);
        bool failed = fault_off();
        assert_true(ok != failed);
        if (!failed) break;
    }
    an_doc_free(p.doc);
}

/* ---- lines ---- */

typedef struct page { char text[1024]; size_t n; } page;

static bool keep(void *context, const char *bytes, size_t n)
{
    page *p = context;
    assert_true(p->n + n < sizeof p->text);
    memcpy(p->text + p->n, bytes, n);
    p->text[p->n += n] = '\0';
    return true;
}

static an_status line_answered(const char *line, bool allow_none, page *out, an_error *error)
{
    an_worker *worker;
    *out = (page){.n = 0};
    an_status status = an_worker_new(&worker, engine, error);
    if (status != AN_OK) return status;
    status = an_relate(worker, str_of(line), allow_none, (an_sink){keep, out}, error);
    an_worker_free(worker);
    return status;
}

#define CHILE "{\"id\":\"a\",\"text\":\"Peru rejected the offer of Chile.\""

static const char *const questions[] = {
    CHILE ",\"source\":[0,4],\"target\":[27,32]}",
    CHILE ",\"source\":[[0,4]],\"target\":[[27,32],[18,32]]}",
    CHILE ",\"source\":[0,4],\"target\":[],\"trigger\":[5,13]}",
    CHILE ",\"source\":[0,4],\"target\":null,\"published\":\"2025-03-12\"}",
    CHILE ",\"source\":[0,4],\"target\":[900,1000]}",
    CHILE ",\"source\":[0,4294967295],\"target\":[32,32]}",
};

static void questions_are_answered(void **state)
{
    (void)state;
    static const char wanted[] = "{\"id\":\"a\",\"type\":\"REJECT\",";
    for (size_t i = 0; i < sizeof questions / sizeof *questions; i++) {
        page out;
        assert_int_equal(line_answered(questions[i], false, &out, NULL), AN_OK);
        if (i < 5) assert_memory_equal(out.text, wanted, sizeof wanted - 1);
        assert_true(out.n && strchr(out.text, '\n') == out.text + out.n - 1);
    }
}

static void nothing_asked_is_answered(void **state)
{
    (void)state;
    static const char *const lines[] = {"{\"text\":\"\"}", "{\"text\":\"\",\"source\":[0,5],\"target\":[1,2]}",
                                        "{\"text\":\"The museum opens at nine.\"}",
                                        "{\"text\":\"The museum opens at nine.\",\"source\":[],\"target\":[]}"};
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
        page out;
        assert_int_equal(line_answered(lines[i], true, &out, NULL), AN_OK);
        assert_non_null(strstr(out.text, "\"id\":null"));
    }
}

/* Spans count code points, not bytes. */
static void spans_count_code_points(void **state)
{
    (void)state;
    static const char line[] = "{\"id\":\"b\",\"text\":\"\\u00c9\\u00e8\\u00e8. \\ud83d\\ude00 "
                               "Norway sent food to Sudan.\",\"source\":[7,13],\"target\":[27,32]}";
    page out;
    assert_int_equal(line_answered(line, false, &out, NULL), AN_OK);
    assert_non_null(strstr(out.text, "\"type\":\"AID\""));
    assert_non_null(strstr(out.text, "\"rule\":\"send/"));
}

static void what_is_no_question_is_skipped(void **state)
{
    (void)state;
    static const char *const lines[] = {
        "", "nothing", "{", "[1,2]", "null", "{}", "{\"id\":\"a\"}", "{\"text\":5}", "{\"id\":5,\"text\":\"A.\"}",
        CHILE ",\"source\":[4,0]}", CHILE ",\"source\":[0]}", CHILE ",\"source\":[0,1,2]}",
        CHILE ",\"source\":[[0,4],5]}", CHILE ",\"source\":[-1,4]}", CHILE ",\"source\":[0,4294967296]}",
        CHILE ",\"source\":[0,\"4\"]}", CHILE ",\"source\":\"Peru\"}", CHILE ",\"source\":{}}",
        CHILE ",\"trigger\":[]}", CHILE ",\"published\":\"soon\"}",
    };
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
        page out;
        an_error error = {0};
        if (line_answered(lines[i], false, &out, &error) != AN_SKIP) fail_msg("line %zu: %s", i, out.text);
        assert_int_equal(error.code, AN_SKIP);
        assert_true(error.message[0]);
        assert_int_equal(out.n, 0);
    }
}

static void each_failing_allocation_of_a_line_is_told(void **state)
{
    (void)state;
    for (size_t n = 1;; n++) {
        page out;
        an_error error = {0};
        fault_after(n);
        an_status status = line_answered(questions[1], false, &out, &error);
        bool failed = fault_off();
        if (status != (failed ? AN_NOMEM : AN_OK)) fail_msg("allocation %zu: status %d: %s", n, status, error.message);
        if (!failed) break;
        assert_int_equal(error.code, AN_NOMEM);
    }
}

/* ---- all ---- */

static int open_engine(void **state)
{
    (void)state;
    an_error error = {0};
    an_options options = {.lexicon = getenv("ANNALS_LEXICON"), .relations = TEST_DIR "/../models/annals.relations"};
    if (an_engine_open(&engine, &options, &error) == AN_OK) return 0;
    fprintf(stderr, "%s\n", error.message);
    return 1;
}

static int close_engine(void **state)
{
    (void)state;
    an_engine_free(engine);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_image_goes_there_and_back),
        cmocka_unit_test(damage_is_told),
        cmocka_unit_test(a_senseless_header_is_refused),
        cmocka_unit_test(broken_codes_are_refused),
        cmocka_unit_test(a_full_table_is_refused),
        cmocka_unit_test(files_that_cannot_be_opened_are_told),
        cmocka_unit_test(each_failing_allocation_of_opening_is_told),
        cmocka_unit_test(the_shipped_model_begins_with_no_event),
        cmocka_unit_test(classes_have_general_codes),
        cmocka_unit_test(repeated_hashes_are_dropped),
        cmocka_unit_test(probabilities_sum_to_one),
        cmocka_unit_test(weights_make_probabilities),
        cmocka_unit_test(features_are_bounded),
        cmocka_unit_test(source_and_target_are_marked),
        cmocka_unit_test(turned_participants_fit_as_turned),
        cmocka_unit_test(an_event_fits_through_an_antecedent),
        cmocka_unit_test(a_predicate_leads_to_what_it_governs),
        cmocka_unit_test(one_participant_is_enough),
        cmocka_unit_test(with_nothing_the_first_sentence_is_looked_at),
        cmocka_unit_test(sentences_far_apart_are_looked_at_with_all_between),
        cmocka_unit_test(a_trigger_decides),
        cmocka_unit_test(an_empty_document_has_an_empty_view),
        cmocka_unit_test(the_rules_alone_answer),
        cmocka_unit_test(the_model_takes_the_code_of_the_rules_where_both_agree),
        cmocka_unit_test(no_event_wins_only_where_allowed),
        cmocka_unit_test(each_failing_allocation_of_an_answer_is_told),
        cmocka_unit_test(questions_are_answered),
        cmocka_unit_test(nothing_asked_is_answered),
        cmocka_unit_test(spans_count_code_points),
        cmocka_unit_test(what_is_no_question_is_skipped),
        cmocka_unit_test(each_failing_allocation_of_a_line_is_told),
    };
    return cmocka_run_group_tests(tests, open_engine, close_engine);
}
