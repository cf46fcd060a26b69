/*
 * The date of each event, by the rules alone: the expression that modifies it, what it borrows, how exact and on what
 * ground. The lexicon image is named by ANNALS_LEXICON; the models lie beside it. Published on Wednesday, 17 June 2020.
 */
#include "code_fixture.h"

/* A text and, for each event, its trigger with days, precision and basis. */
static const sample own[] = {
    {"Rebels killed ten villagers in Mali on Monday.", "killed 2020-06-15 2020-06-15 day text; "},
    {"Kenya will deploy soldiers to Gulu on Monday.", "deploy 2020-06-22 2020-06-22 day text; "},
    {"Kenya expelled the ambassador of Peru last year.", "expelled 2019-01-01 2019-12-31 year text; "},
    {"Kenya and Peru signed an agreement last month.", "signed 2020-05-01 2020-05-31 month text; "},
    {"Kenyan police arrested 40 protesters in Nairobi on Christmas Day.", "arrested 2019-12-25 2019-12-25 day text; "},
    {"Rebels killed ten soldiers in Mali overnight.", "killed 2020-06-16 2020-06-17 day text; "},
    {"France condemned the 2015 attack on soldiers in Mali.",
     "condemned 2020-06-17 2020-06-17 day published; attack 2015-01-01 2015-12-31 year text; "},
};

/* Ranges, and what is clipped at the day of publication. */
static const sample spans[] = {
    {"Kenyan police arrested 40 protesters in Nairobi between Monday and Wednesday.", "arrested 2020-06-15 2020-06-17 day text; "},
    {"Kenyan police have arrested 40 protesters since Monday.", "arrested 2020-06-15 2020-06-17 day text; "},
    {"Kenyan police have held two French journalists since May.", "held 2020-05-01 2020-05-31 month text; "},
    {"Rebels killed ten soldiers in Mali earlier this week.", "killed 2020-06-15 2020-06-17 week text; "},
    {"Rebels killed ten soldiers in Mali in the past week.", "killed 2020-06-10 2020-06-17 week text; "},
};

static const sample counted_from_another[] = {
    {"Two days after rebels killed ten soldiers in Mali, France sent troops to Gao.",
     "sent 2020-06-17 2020-06-17 day published; killed 2020-06-15 2020-06-15 day text; "},
    {"Kenya released the rebels whom police had arrested three days earlier.",
     "released 2020-06-17 2020-06-17 day published; arrested 2020-06-14 2020-06-14 day text; "},
};

static const sample borrowed[] = {
    {"Ten soldiers were killed in Sunday's clashes with rebels in Mali.", "killed 2020-06-14 2020-06-14 day text; "},
    {"Ten soldiers were shot and killed yesterday by rebels in Mali.", "shot 2020-06-16 2020-06-16 day text; "},
    {"The presidents of Kenya and Peru met in Lima at the 2014 summit.", "met 2014-01-01 2014-12-31 year text; "},
    {"Rebels killed ten soldiers in Mali on Monday. They abducted two French engineers.",
     "killed 2020-06-15 2020-06-15 day text; abducted 2020-06-15 2020-06-15 day context; "},
};

/* What tells its own day does not lend it to who speaks or judges of it; what names no day is of the day it was told. */
static const sample not_borrowed[] = {
    {"Rebels killed ten soldiers in Mali on Monday. France condemns the rebels.",
     "killed 2020-06-15 2020-06-15 day text; condemns 2020-06-17 2020-06-17 day published; "},
    {"A court in Kenya convicted a rebel of killing five soldiers in 2015.",
     "convicted 2020-06-17 2020-06-17 day published; killing 2015-01-01 2015-12-31 year text; "},
    {"The army said on Tuesday that rebels had killed ten soldiers in Mali on Sunday.", "killed 2020-06-14 2020-06-14 day text; "},
    {"Kenya recently expelled the ambassador of Peru.", "expelled 2020-06-17 2020-06-17 day published; "},
};

/* The values of expressions that come round, by the tense they stand in. */
static const sample by_tense[] = {
    {"Parliament voted in July.", "2019-07 "},
    {"The vote is expected in July.", "2020-07 "},
    {"Parliament will vote on Monday.", "2020-06-22 "},
    {"Parliament voted on Monday evening.", "2020-06-15TEV "},
    {"Parliament will vote on Monday evening.", "2020-06-22TEV "},
    {"The ministers plan to meet on Monday.", "2020-06-22 "},
    {"The minister could not be reached on Monday.", "2020-06-15 "},
    {"The summit starts on July 2.", "2020-07-02 "},
    {"Parliament will vote on Wednesday.", "2020-06-17 "},
};

/* Where: the trigger and the place's name, "-" for none. What a name only says more of is where something happens. */
static const sample within_phrases[] = {
    {"Rebels killed ten soldiers in the streets of Gulu, Uganda.", "killed Gulu; "},
    {"Police in Kenya arrested 40 protesters in the capital Nairobi.", "arrested Nairobi; "},
    {"Ten soldiers were killed in a clash with rebels near the town of Gulu in Uganda.", "killed Gulu; "},
};

/* What is attacked or visited is where it happens. */
static const sample goals[] = {
    {"The president of Peru visited Kenya.", "visited Kenya; "},
    {"Rebels from Uganda attacked Kenya.", "attacked Kenya; "},
};

/* A deed goes on where the story was; what is said, or was done on other days, does not. */
static const sample places_told_before[] = {
    {"Rebels killed ten soldiers in Mali on Monday. They abducted two French engineers.", "killed Mali; abducted Mali; "},
    {"Rebels killed ten soldiers in Mali on Monday. France condemned the rebels.", "killed Mali; condemned -; "},
    {"Rebels killed ten soldiers in Mali on Monday. In 2015 the rebels abducted two French engineers.",
     "killed Mali; abducted -; "},
};

/* A noun that names nobody, and the talks that it means. */
static const sample foretold[] = {
    {"It came after a tense meeting in Lusaka. The presidents of Kenya and Peru held talks on Monday.", "held Lusaka; "},
    {"It came after a tense meeting in Lusaka. The presidents of Kenya and Peru held talks in Nairobi.", "held Nairobi; "},
};

/* Who says what talks were about; not those who talked, nor of a sentence that tells another event. */
static const sample contents[] = {
    {"Kenyan President Juma Okello met Peruvian President Ana Quispe. Spokesman John Phiri said that Okello explained his views.",
     "met John Phiri; "},
    {"Kenyan President Juma Okello met Peruvian President Ana Quispe. According to John Phiri, Okello explained his views.",
     "met John Phiri; "},
    {"Kenyan President Juma Okello met Peruvian President Ana Quispe. Quispe said that Okello explained his views.", "met -; "},
};

/* Who claims responsibility claims the attack told before; who speaks is of where it was. */
static const sample claimed[] = {
    {"A bomb killed ten soldiers in Gulu, Uganda. Peruvian rebels claimed responsibility.", "killed PERREB; "},
    {"Officials said that rebels killed ten soldiers in Gulu, Uganda.", "killed UGAGOV; "},
};

static const an_date TODAY = {2020, 6, 17};

static void put_word(page *p, an_str s)
{
    put_str(p, s);
    put(p, " ");
}

static void put_day(page *p, an_date d) { put(p, "%04d-%02d-%02d ", d.year, d.month, d.day); }

static void put_event(page *p, const an_event *e)
{
    put_word(p, e->trigger_text);
    put_day(p, e->date.start);
    put_day(p, e->date.end);
    put_word(p, e->date.precision);
    put_word(p, e->date.basis);
    p->text[p->n - 1] = ';';
    put(p, " ");
}

static void put_events(page *p, an_layers layers)
{
    for (size_t i = 0; i < layers.events.n; i++) put_event(p, &layers.events.at[i]);
}

static void put_named(page *p, an_str trigger, an_str name)
{
    put_word(p, trigger);
    put_word(p, name.n ? name : (an_str){"-", 1});
    p->text[p->n - 1] = ';';
    put(p, " ");
}

static void put_places(page *p, an_layers layers)
{
    for (size_t i = 0; i < layers.events.n; i++) {
        const an_event *e = &layers.events.at[i];
        put_named(p, e->trigger_text, e->has_place ? e->place.name : (an_str){0});
    }
}

static void put_claims(page *p, an_layers layers)
{
    for (size_t i = 0; i < layers.events.n; i++) {
        const an_event *e = &layers.events.at[i];
        put_named(p, e->trigger_text, e->claims.n ? e->claims.at[0].by.name : (an_str){0});
    }
}

static void put_speakers(page *p, an_layers layers)
{
    for (size_t i = 0; i < layers.events.n; i++) {
        const an_event *e = &layers.events.at[i];
        put_named(p, e->trigger_text, e->claims.n ? e->claims.at[0].by.code : (an_str){0});
    }
}

static void put_values(page *p, an_layers layers)
{
    for (size_t i = 0; i < layers.n_times; i++) put_word(p, layers.times[i].value);
}

static void an_event_has_what_modifies_it(void **state)
{
    (void)state;
    CHECK_ALL(own, TODAY, put_events);
}

static void ranges_end_where_they_should(void **state)
{
    (void)state;
    CHECK_ALL(spans, TODAY, put_events);
}

static void lengths_lead_from_one_event_to_another(void **state)
{
    (void)state;
    CHECK_ALL(counted_from_another, TODAY, put_events);
}

static void days_are_borrowed(void **state)
{
    (void)state;
    CHECK_ALL(borrowed, TODAY, put_events);
}

static void days_of_others_are_not_borrowed(void **state)
{
    (void)state;
    CHECK_ALL(not_borrowed, TODAY, put_events);
}

static void an_event_is_where_its_phrases_are(void **state)
{
    (void)state;
    CHECK_ALL(within_phrases, TODAY, put_places);
    CHECK_ALL(goals, TODAY, put_places);
}

static void deeds_go_on_where_the_story_was(void **state)
{
    (void)state;
    CHECK_ALL(places_told_before, TODAY, put_places);
}

static void a_noun_without_anybody_tells_of_what_follows(void **state)
{
    (void)state;
    CHECK_ALL(foretold, TODAY, put_places);
}

static void what_talks_were_about_is_claimed(void **state)
{
    (void)state;
    CHECK_ALL(contents, TODAY, put_claims);
    CHECK_ALL(claimed, TODAY, put_speakers);
}

static void tense_decides_between_last_and_next(void **state)
{
    (void)state;
    CHECK_ALL(by_tense, TODAY, put_values);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_event_has_what_modifies_it),
        cmocka_unit_test(ranges_end_where_they_should),
        cmocka_unit_test(lengths_lead_from_one_event_to_another),
        cmocka_unit_test(days_are_borrowed),
        cmocka_unit_test(days_of_others_are_not_borrowed),
        cmocka_unit_test(an_event_is_where_its_phrases_are),
        cmocka_unit_test(deeds_go_on_where_the_story_was),
        cmocka_unit_test(a_noun_without_anybody_tells_of_what_follows),
        cmocka_unit_test(what_talks_were_about_is_claimed),
        cmocka_unit_test(tense_decides_between_last_and_next),
    };
    return cmocka_run_group_tests(tests, open_engine, close_engine);
}
