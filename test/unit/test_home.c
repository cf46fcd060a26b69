/*
 * Whose the participants are that have no country of their own, and the clauses that the parser's tags alone would not
 * give, by the rules alone. The lexicon image is named by ANNALS_LEXICON; the models lie beside it.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "annals.h"

static an_engine *engine;

/* A text and its events: "type cameo: actors > recipients; ", each participant as its CAMEO code. */
typedef struct known { const char *text, *events; } known;

static const known held[] = {
    {"Police in Brussels arrested Juma Okello.", "COERCE 173: BELCOP > BEL; "},
    {"Kenyan police arrested Juma Okello in Uganda.", "COERCE 173: KENCOP > KEN; "},
};

static const known only_country[] = {
    {"Police shot a man in Lima.", "ASSAULT 193: PERCOP > PERCVL; "},
    {"Rebels attacked soldiers in Mali.", "ASSAULT 190: MLIREB > MLIMIL; "},
    {"Kenya is large. Rebels killed five villagers.", "ASSAULT 190: KENREB > KENCVL; "},
    {"Rebels killed five villagers.", "ASSAULT 190: REB > CVL; "},
};

/* A state's force does not make its victims its own; its police do. */
static const known victims[] = {
    {"Russian soldiers killed five villagers in the east.", "ASSAULT 190: RUSMIL > CVL; "},
    {"Kenyan police killed five people.", "ASSAULT 190: KENCOP > KENCVL; "},
};

/* Verbs that never go without an object (table:transitive) are passives where they have none. */
static const known without_object[] = {
    {"Twelve soldiers killed, 30 wounded in Mali.", "ASSAULT 190:  > MLIMIL; "},
    {"35 people killed, 70 injured in bombings in Iraq.", "ASSAULT 190:  > IRQCVL; "},
    {"Soldiers killed two rebels in Mali.", "ASSAULT 190: MLIMIL > MLIREB; "},
};

static const known disguised[] = {
    {"Police in Minsk arrest 50 protesters.", "COERCE 173: BLRCOP > BLROPPCVL; "},
    {"Police in Oslo arrest 3 demonstrators.", "COERCE 173: NORCOP > NOROPPCVL; "},
};

typedef struct page { char text[512]; size_t n; } page;

static void put(page *p, an_str s)
{
    assert_true(p->n + s.n < sizeof p->text);
    if (s.n) memcpy(p->text + p->n, s.p, s.n);
    p->text[p->n += s.n] = '\0';
}

static void put_text(page *p, const char *s) { put(p, (an_str){s, strlen(s)}); }

static void put_parties(page *p, an_parties parties)
{
    for (size_t i = 0; i < parties.n; i++) {
        if (i) put_text(p, " ");
        put(p, parties.at[i].code);
    }
}

static void put_event(page *p, const an_event *e)
{
    put(p, e->type);
    put_text(p, " ");
    put(p, e->cameo);
    put_text(p, ": ");
    put_parties(p, e->actors);
    put_text(p, " > ");
    put_parties(p, e->recipients);
    put_text(p, "; ");
}

static void check(const known *k)
{
    an_input *input;
    an_worker *worker;
    an_doc *doc;
    page found = {.n = 0};
    assert_int_equal(an_input_memory(&input, "sample", k->text, strlen(k->text), NULL, NULL), AN_OK);
    assert_int_equal(an_input_next(input, &doc, NULL), AN_OK);
    assert_int_equal(an_worker_new(&worker, engine, NULL), AN_OK);
    assert_int_equal(an_code(worker, doc, NULL), AN_OK);
    an_events events = an_doc_layers(doc).events;
    for (size_t i = 0; i < events.n; i++) put_event(&found, &events.at[i]);
    if (strcmp(found.text, k->events)) fail_msg("%s\n  wanted %s\n  found  %s", k->text, k->events, found.text);
    an_worker_free(worker);
    an_doc_free(doc);
    an_input_free(input);
}

#define CHECK_ALL(table) \
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) check(&table[i])

static void whom_police_hold_is_of_their_country(void **state)
{
    (void)state;
    CHECK_ALL(held);
}

static void the_only_country_is_everybodys(void **state)
{
    (void)state;
    CHECK_ALL(only_country);
}

static void victims_of_a_states_force_are_not_its_own(void **state)
{
    (void)state;
    CHECK_ALL(victims);
}

static void a_verb_without_its_object_is_passive(void **state)
{
    (void)state;
    CHECK_ALL(without_object);
}

static void a_noun_with_subject_and_object_is_a_verb(void **state)
{
    (void)state;
    CHECK_ALL(disguised);
}

static int open_engine(void **state)
{
    (void)state;
    an_error error = {0};
    an_options options = {.lexicon = getenv("ANNALS_LEXICON"), .relations = ""};
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
        cmocka_unit_test(whom_police_hold_is_of_their_country),
        cmocka_unit_test(the_only_country_is_everybodys),
        cmocka_unit_test(victims_of_a_states_force_are_not_its_own),
        cmocka_unit_test(a_verb_without_its_object_is_passive),
        cmocka_unit_test(a_noun_with_subject_and_object_is_a_verb),
    };
    return cmocka_run_group_tests(tests, open_engine, close_engine);
}
