/*
 * Whose the participants are that have no country of their own, and the clauses that the parser's tags alone would not
 * give, by the rules alone. The lexicon image is named by ANNALS_LEXICON; the models lie beside it.
 */
#include "code_fixture.h"

/* A text and its events: "type cameo: actors > recipients; ", each participant as its CAMEO code. */
static const sample held[] = {
    {"Police in Brussels arrested Juma Okello.", "COERCE 173: BELCOP > BEL; "},
    {"Kenyan police arrested Juma Okello in Uganda.", "COERCE 173: KENCOP > KEN; "},
};

/* Of several countries the one that stands in the phrase, the one named last before somebody, where the sentences before
 * took place. */
static const sample nearest_country[] = {
    {"Kenya spoke of Peru. Rebels killed villagers in the town of Gulu, Uganda.", "ASSAULT 190: UGAREB > UGACVL; "},
    {"Kenyan officials spoke of Peru. People were afraid in Lima. Rebels killed five villagers.", "ASSAULT 190: PERREB > PERCVL; "},
};

static const sample only_country[] = {
    {"Police shot a man in Lima.", "ASSAULT 193: PERCOP > PERCVL; "},
    {"Rebels attacked soldiers in Mali.", "ASSAULT 190: MLIREB > MLIMIL; "},
    {"Kenya is large. Rebels killed five villagers.", "ASSAULT 190: KENREB > KENCVL; "},
    {"Rebels killed five villagers.", "ASSAULT 190: REB > CVL; "},
};

/* A state's force does not make its victims its own; its police do. */
static const sample victims[] = {
    {"Russian soldiers killed five villagers in the east.", "ASSAULT 190: RUSMIL > CVL; "},
    {"Kenyan police killed five people.", "ASSAULT 190: KENCOP > KENCVL; "},
};

/* Verbs that never go without an object (table:transitive) are passives where they have none. */
static const sample without_object[] = {
    {"Twelve soldiers killed, 30 wounded in Mali.", "ASSAULT 190:  > MLIMIL; "},
    {"35 people killed, 70 injured in bombings in Iraq.", "ASSAULT 190:  > IRQCVL IRQCVL; "},
    {"Soldiers killed two rebels in Mali.", "ASSAULT 190: MLIMIL > MLIREB; "},
};

static const sample disguised[] = {
    {"Police in Minsk arrest 50 protesters.", "COERCE 173: BLRCOP > BLROPPCVL; "},
    {"Police in Oslo arrest 3 demonstrators.", "COERCE 173: NORCOP > NOROPPCVL; "},
};

static void put_parties(page *p, an_parties parties)
{
    for (size_t i = 0; i < parties.n; i++) {
        if (i) put(p, " ");
        put_str(p, parties.at[i].code);
    }
}

static void put_event(page *p, const an_event *e)
{
    put_str(p, e->type);
    put(p, " ");
    put_str(p, e->cameo);
    put(p, ": ");
    put_parties(p, e->actors);
    put(p, " > ");
    put_parties(p, e->recipients);
    put(p, "; ");
}

static void show_events(page *p, an_layers layers)
{
    for (size_t i = 0; i < layers.events.n; i++) put_event(p, &layers.events.at[i]);
}

static const an_date UNKNOWN = {0};

static void whom_police_hold_is_of_their_country(void **state)
{
    (void)state;
    CHECK_ALL(held, UNKNOWN, show_events);
}

static void the_only_country_is_everybodys(void **state)
{
    (void)state;
    CHECK_ALL(only_country, UNKNOWN, show_events);
}

static void several_countries_leave_the_nearest(void **state)
{
    (void)state;
    CHECK_ALL(nearest_country, UNKNOWN, show_events);
}

static void victims_of_a_states_force_are_not_its_own(void **state)
{
    (void)state;
    CHECK_ALL(victims, UNKNOWN, show_events);
}

static void a_verb_without_its_object_is_passive(void **state)
{
    (void)state;
    CHECK_ALL(without_object, UNKNOWN, show_events);
}

static void a_noun_with_subject_and_object_is_a_verb(void **state)
{
    (void)state;
    CHECK_ALL(disguised, UNKNOWN, show_events);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(whom_police_hold_is_of_their_country),
        cmocka_unit_test(the_only_country_is_everybodys),
        cmocka_unit_test(several_countries_leave_the_nearest),
        cmocka_unit_test(victims_of_a_states_force_are_not_its_own),
        cmocka_unit_test(a_verb_without_its_object_is_passive),
        cmocka_unit_test(a_noun_with_subject_and_object_is_a_verb),
    };
    return cmocka_run_group_tests(tests, open_engine, close_engine);
}
