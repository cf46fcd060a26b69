/*
 * The lives of agreements, deeds told twice, and numbers that contradict each other, by the rules alone. The lexicon image
 * is named by ANNALS_LEXICON; the models lie beside it.
 */
#include <inttypes.h>
#include "code_fixture.h"

/* Each stage as "action = id or name (parties) on start; ". */
static const sample lives[] = {
    {"Kenya and Uganda signed the Lake Accord in Kampala on Friday. Uganda's parliament approved the accord in May. "
     "The pact entered into force on July 1.",
     "signed = treaty:lake-accord (KEN,UGA) on 2023-08-04; approved = treaty:lake-accord (KEN,UGA) on 2023-05-01; "
     "entered-into-force = treaty:lake-accord (KEN,UGA) on 2023-07-01; "},
    {"Peru's Congress approved the free trade agreement with Japan.", "approved = free trade agreement (JPN,PER) on 2023-08-09; "},
    {"Chile's Senate ratified the treaty. Argentina ratified it on March 3.",
     "approved = treaty (ARG,CHL) on 2023-08-09; ratified = treaty (ARG,CHL) on 2023-03-03; "},
    {"Mali withdrew from the Algiers Accord on Thursday.", "withdrawn = treaty:algiers-accord (MLI) on 2023-08-03; "},
    {"Malaysia notified the United Nations of its withdrawal from the treaty.", "withdrawal-notified = treaty (MYS) on 2023-08-09; "},
    {"Egypt and Sudan initialled the water-sharing agreement.", "initialled = water-sharing agreement (EGY,SDN) on 2023-08-09; "},
    {"Ghana and Togo exchanged the instruments of ratification of the border treaty on Friday.",
     "deposited = border treaty (GHA,TGO) on 2023-08-04; "},
};

/* Known under several names; of their own name; set apart by what they are called. */
static const sample names[] = {
    {"The United States withdrew from the JCPOA in 2018. Iran breached the nuclear deal in 2019.",
     "withdrawn = treaty:JCPOA (USA) on 2018-01-01; breach-alleged = treaty:JCPOA (USA) on 2019-01-01; "},
    {"Serbia violated the Dayton accords.", "breach-alleged = treaty:Dayton () on 2023-08-09; "},
    {"The Treaty on Clean Rivers entered into force on Monday.",
     "entered-into-force = treaty:treaty-on-clean-rivers () on 2023-08-07; "},
    {"Chad signed a border treaty with Niger. Togo ratified a fishing treaty with Ghana.",
     "signed = border treaty (NER,TCD) on 2023-08-09; ratified = fishing treaty (GHA,TGO) on 2023-08-09; "},
    {"Chad signed the River Convention (RICO) with Niger in 2020. Togo acceded to RICO on Monday.",
     "signed = treaty:river-convention (NER,TCD,TGO) on 2020-01-01; acceded = treaty:river-convention (NER,TCD,TGO) on 2023-08-07; "},
};

/* A stage told after dated ones, without a date, is not of the day of publication. A truce that begins is no treaty. */
static const sample others[] = {
    {"Following ratification by Kenya's parliament on March 3, the treaty entered into force.",
     "entered-into-force = treaty (KEN) on -; approved = treaty (KEN) on 2023-03-03; "},
    {"The law came into force on Monday.", ""},
    {"The agreement between Ghana and Togo took effect on June 1.",
     "entered-into-force = agreement (GHA,TGO) on 2023-06-01; "},
};

/* Each event as "type mentions places: counts | alternatives; ". */
static const sample deeds[] = {
    {"A blast in Kabul killed two policemen and injured four people.", "ASSAULT 2 Kabul: killed 2 injured 4 | ; "},
    {"Militants attacked a police station in Jos, killing three officers.", "ASSAULT 2 Jos: killed 3 | ; "},
    {"Gunmen killed three farmers in Gao on Monday. In Mopti, gunmen killed five villagers on Tuesday.",
     "ASSAULT 1 Gao: killed 3 | ; ASSAULT 1 Mopti: killed 5 | ; "},
    {"Rebels ambushed a convoy in Mali on Sunday, killing eight soldiers. The army said 11 soldiers died.",
     "ASSAULT 2 Mali: killed 8 | killed 11; "},
    {"The 10-day Ethiopian offensive claimed the lives of 300 Eritreans.", "ASSAULT 1 -: killed 300 | ; "},
};

static void put_stage(page *p, const an_event *e)
{
    if (!e->treaty_action.p) return;
    put_str(p, e->treaty_action);
    put(p, " = ");
    put_str(p, e->treaty_id.p ? e->treaty_id : e->treaty_name);
    put(p, " (");
    for (size_t i = 0; i < e->treaty_parties.n; i++) {
        if (i) put(p, ",");
        put_str(p, e->treaty_parties.at[i]);
    }
    if (!e->date.start.year) put(p, ") on -; ");
    else put(p, ") on %04d-%02d-%02d; ", e->date.start.year, e->date.start.month, e->date.start.day);
}

static void put_deed(page *p, const an_event *e)
{
    put_str(p, e->type);
    put(p, " %zu ", e->mentions.n);
    put_str(p, e->has_place ? e->place.name : (an_str){"-", 1});
    put(p, ":");
    for (size_t i = 0; i < e->counts.n; i++) {
        put(p, " ");
        put_str(p, e->counts.at[i].what);
        put(p, " %" PRId64, e->counts.at[i].min);
    }
    put(p, " | ");
    for (size_t i = 0; i < e->alternatives.n; i++) {
        put_str(p, e->alternatives.at[i].field);
        put(p, " ");
        put_str(p, e->alternatives.at[i].value);
    }
    put(p, "; ");
}

static const an_date TODAY = {2023, 8, 9};

static void show_stages(page *p, an_layers layers)
{
    for (size_t i = 0; i < layers.events.n; i++) put_stage(p, &layers.events.at[i]);
}

static void show_deeds(page *p, an_layers layers)
{
    for (size_t i = 0; i < layers.events.n; i++) put_deed(p, &layers.events.at[i]);
}

static void an_agreement_has_stages_and_parties(void **state)
{
    (void)state;
    CHECK_ALL(lives, TODAY, show_stages);
}

static void what_is_called_the_same_is_one(void **state)
{
    (void)state;
    CHECK_ALL(names, TODAY, show_stages);
}

static void a_stage_needs_neither_date_nor_actor(void **state)
{
    (void)state;
    CHECK_ALL(others, TODAY, show_stages);
}

static void a_deed_and_what_it_led_to_are_one(void **state)
{
    (void)state;
    CHECK_ALL(deeds, TODAY, show_deeds);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_agreement_has_stages_and_parties),
        cmocka_unit_test(what_is_called_the_same_is_one),
        cmocka_unit_test(a_stage_needs_neither_date_nor_actor),
        cmocka_unit_test(a_deed_and_what_it_led_to_are_one),
    };
    return cmocka_run_group_tests(tests, open_engine, close_engine);
}
