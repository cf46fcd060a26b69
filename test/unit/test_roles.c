/*
 * The model of roles: which mentions of a sentence it makes actor and recipient. The lexicon image is named by
 * ANNALS_LEXICON; the models lie beside it.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/str.h"
#include "engine/engine.h"
#include "event/assign.h"
#include "fault.h"

static an_engine *engine, *rules;

static an_doc *code(const an_engine *with, const char *text)
{
    an_input *input;
    an_worker *worker;
    an_doc *doc;
    assert_int_equal(an_input_memory(&input, "sample", text, strlen(text), NULL, NULL), AN_OK);
    assert_int_equal(an_input_next(input, &doc, NULL), AN_OK);
    assert_int_equal(an_worker_new(&worker, with, NULL), AN_OK);
    assert_int_equal(an_code(worker, doc, NULL), AN_OK);
    an_worker_free(worker);
    an_input_free(input);
    return doc;
}

static const doc_event *event_at(const an_doc *doc, const char *trigger)
{
    for (size_t i = 0; i < doc->events.n; i++)
        if (str_is(doc_slice(doc, doc->events.at[i].trigger), trigger)) return &doc->events.at[i];
    return NULL;
}

static bool names(const an_doc *doc, const doc_party *at, size_t n, const char *country)
{
    for (size_t i = 0; i < n; i++)
        if (str_is(doc->mentions.at[at[i].mention].country, country)) return true;
    return false;
}

/* Who acts on whom, by the countries of both sides; NULL: nobody need be there. */
static void assert_sides(const char *text, const char *trigger, const char *actor, const char *recipient)
{
    an_doc *doc = code(engine, text);
    const doc_event *e = event_at(doc, trigger);
    assert_non_null(e);
    assert_true(!actor || names(doc, e->actors.at, e->actors.n, actor));
    assert_true(!recipient || names(doc, e->recipients.at, e->recipients.n, recipient));
    assert_false(actor && recipient && strcmp(actor, recipient) && names(doc, e->recipients.at, e->recipients.n, actor));
    an_doc_free(doc);
}

static void actors_and_recipients_are_told_apart(void **state)
{
    (void)state;
    assert_sides("Kenyan police arrested two Ugandan traders on Friday.", "arrested", "KEN", "UGA");
    assert_sides("Two Ugandan traders were arrested by Kenyan police on Friday.", "arrested", "KEN", "UGA");
    assert_sides("Chilean soldiers wounded a Bolivian farmer near the border.", "wounded", "CHL", "BOL");
    assert_sides("Norway condemned the execution of a dissident in Iran.", "condemned", "NOR", NULL);
}

static void nobody_is_on_both_sides(void **state)
{
    (void)state;
    an_doc *doc = code(engine, "Ghana accused Togo of arming rebels and warned Benin, while Togo blamed Ghana and its allies.");
    for (size_t i = 0; i < doc->events.n; i++) {
        const doc_event *e = &doc->events.at[i];
        for (size_t a = 0; a < e->actors.n; a++)
            for (size_t r = 0; r < e->recipients.n; r++) assert_int_not_equal(e->actors.at[a].mention, e->recipients.at[r].mention);
    }
    assert_true(doc->events.n >= 2);
    an_doc_free(doc);
}

/* A side does not name somebody twice, by name and by pronoun. */
static void the_same_counts_once(void **state)
{
    (void)state;
    an_doc *doc = code(engine, "Ghana said that it had sent food to Togo.");
    const doc_event *e = event_at(doc, "sent");
    assert_non_null(e);
    assert_int_equal(e->actors.n, 1);
    an_doc_free(doc);
}

static void who_is_of_another_sentence_stays(void **state)
{
    (void)state;
    an_doc *doc = code(rules, "Peru's president met his Chilean counterpart. Bolivia praised Ecuador.");
    assert_true(doc->events.n >= 2);
    doc_event *e = &doc->events.at[doc->events.n - 1];
    size_t other = 0;
    while (doc->mentions.at[other].sentence == e->sentence) other++;
    doc_party *p = array_push(&e->recipients);
    assert_non_null(p);
    *p = (doc_party){(uint32_t)other, STR("recipient"), false};
    assert_true(assign_roles(engine->roles, doc));
    bool there = false;
    for (size_t i = 0; i < e->recipients.n; i++) there |= e->recipients.at[i].mention == other;
    assert_true(there);
    an_doc_free(doc);
}

static void features_are_bounded_and_tell_mentions_apart(void **state)
{
    (void)state;
    uint64_t a[ROLE_FEATURES], b[ROLE_FEATURES];
    an_doc *doc = code(rules, "Police in Lima arrested ten protesters.");
    const doc_event *e = event_at(doc, "arrested");
    assert_non_null(e);
    assert_true(doc->mentions.n >= 2);
    uint32_t n = role_features(doc, e, 0, a), m = role_features(doc, e, (uint32_t)doc->mentions.n - 1, b);
    assert_true(n > 20 && n <= ROLE_FEATURES && m > 20 && m <= ROLE_FEATURES);
    assert_true(n != m || memcmp(a, b, n * sizeof *a));
    assert_int_equal(role_features(doc, e, 0, b), n);
    assert_memory_equal(a, b, n * sizeof *a);
    an_doc_free(doc);
}

static void the_classes_are_the_two_sides(void **state)
{
    (void)state;
    assert_int_equal(linear_classes(engine->roles), 3);
    assert_true(str_is(linear_class(engine->roles, 1), ROLE_ACTOR));
    assert_true(str_is(linear_class(engine->roles, 2), ROLE_RECIPIENT));
}

static void each_failing_allocation_is_told(void **state)
{
    (void)state;
    for (size_t n = 1;; n++) {
        an_doc *doc = code(rules, "Kenyan police arrested two Ugandan traders and praised Tanzania.");
        fault_after(n);
        bool ok = assign_roles(engine->roles, doc), failed = fault_off();
        an_doc_free(doc);
        assert_int_equal(ok, !failed);
        if (!failed) break;
    }
}

static int open_engines(void **state)
{
    (void)state;
    an_options all = {.lexicon = getenv("ANNALS_LEXICON"), .places = getenv("ANNALS_PLACES")}, some = all;
    some.roles = some.relations = "";
    some.until = AN_UNTIL_RULES;
    return an_engine_open(&engine, &all, NULL) != AN_OK || an_engine_open(&rules, &some, NULL) != AN_OK;
}

static int close_engines(void **state)
{
    (void)state;
    an_engine_free(engine);
    an_engine_free(rules);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(actors_and_recipients_are_told_apart),
        cmocka_unit_test(nobody_is_on_both_sides),
        cmocka_unit_test(the_same_counts_once),
        cmocka_unit_test(who_is_of_another_sentence_stays),
        cmocka_unit_test(features_are_bounded_and_tell_mentions_apart),
        cmocka_unit_test(the_classes_are_the_two_sides),
        cmocka_unit_test(each_failing_allocation_is_told),
    };
    return cmocka_run_group_tests(tests, open_engines, close_engines);
}
