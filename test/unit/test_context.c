/*
 * What events are about: contexts from code, participants and words, and when and where that is to be which is promised
 * or demanded; by the rules alone. The lexicon image is named by ANNALS_LEXICON; the models lie beside it. Published on
 * Wednesday, 17 June 2020.
 */
#include "code_fixture.h"

/* A text and what its events are expected to say. */
static const sample by_code[] = {
    {"Kenya signed an agreement with Peru.", "signed diplomatic; "},
};

/* A state's own forces are no terrorists for using explosives. */
static const sample by_actor[] = {
    {"Rebels blew up a bridge in Mali.", "blew terrorism; "},
    {"Malian soldiers blew up a bridge.", "blew military; "},
};

static const sample by_party[] = {
    {"Kenyan police arrested two soldiers.", "arrested legal military; "},
    {"The president of Kenya met the president of Peru.", "met diplomatic; "},
    {"The president of Kenya met the president of the Kenyan party.", "met; "},
    {"Kenyan police arrested two teachers.", "arrested legal; "},
};

static const sample by_clause[] = {
    {"Thousands of people protested against corruption in Lima.", "protested corruption; "},
    {"Thousands of people protested against the trade agreement in Lima.", "protested economic; "},
    {"Thousands of people protested against the war in Lima.", "protested military; "},
    {"Thousands of people protested in Lima.", "protested; "},
};

/* Weak words of another clause say nothing. */
static const sample by_sentence[] = {
    {"Police arrested ten people in Lima, while the parliament discussed pensions.", "arrested legal; "},
    {"Police arrested ten people in Lima, while voters waited for the election.", "arrested election legal; "},
};

static const sample by_neighbours[] = {
    {"Thousands of people protested in Lima. The pandemic has cost many jobs.", "protested health; "},
    {"Thousands of people protested in Lima. The parliament is old.", "protested; "},
    {"Thousands of people protested in Lima.\n\nThe pandemic has cost many jobs.", "protested; "},
};

/* Longer phrases that only look like one. */
static const sample by_none[] = {
    {"Thousands of people protested in the West Bank.", "protested; "},
    {"Police used tear gas against the people of Ivory Coast.", "used repression; "},
};

static const sample about[] = {
    {"The presidents of Chile and Peru agreed on Monday to meet in Oslo on 3 July.", "agreed 2020-06-15 text -, about 2020-07-03 Oslo; "},
    {"Kenya demanded that Uganda withdraw its troops from Gulu by Friday.", "demanded 2020-06-17 published -, about 2020-06-19 Gulu; "},
    {"Kenya threatened to attack Uganda next week.", "threatened 2020-06-17 published -, about 2020-06-22 Uganda; "},
};

static const sample announced[] = {
    {"Kenya and Peru will sign an agreement next month.", "sign 2020-06-17 published -, about 2020-07-01 -; "},
    {"Rebels will attack villages in Mali on Monday.", "attack 2020-06-17 published Mali, about 2020-06-22 Mali; "},
};

/* Days gone by, and days of the promise itself, are not of what is promised. */
static const sample not_about[] = {
    {"Kenya promised on Monday to release the rebels.", "promised 2020-06-15 text -, about - -; "},
    {"Kenya threatened to attack Uganda.", "threatened 2020-06-17 published -, about - Uganda; "},
};

static void put_day(page *p, bool known, an_date d)
{
    char day[16];
    snprintf(day, sizeof day, "%04d-%02d-%02d", d.year, d.month, d.day);
    put(p, known ? day : "-");
}

static void put_contexts(page *p, const an_event *e)
{
    for (size_t i = 0; i < e->context.n; i++) put(p, " "), put_str(p, e->context.at[i]);
}

static void put_place(page *p, bool known, const an_where *where)
{
    put(p, " ");
    if (known) put_str(p, where->name);
    else put(p, "-");
}

static void put_about(page *p, const an_event *e)
{
    put(p, " ");
    put_day(p, true, e->date.start);
    put(p, " ");
    put_str(p, e->date.basis);
    put_place(p, e->has_place, &e->place);
    put(p, ", about ");
    put_day(p, e->about.has_date, e->about.date.start);
    put_place(p, e->about.has_place, &e->about.place);
}

static const an_date TODAY = {2020, 6, 17};

static void put_each(page *p, an_events events, void (*what)(page *p, const an_event *e))
{
    for (size_t i = 0; i < events.n; i++) {
        put_str(p, events.at[i].trigger_text);
        what(p, &events.at[i]);
        put(p, "; ");
    }
}

static void show_contexts(page *p, an_layers layers) { put_each(p, layers.events, put_contexts); }
static void show_about(page *p, an_layers layers) { put_each(p, layers.events, put_about); }

static void a_code_implies_contexts(void **state)
{
    (void)state;
    CHECK_ALL(by_code, TODAY, show_contexts);
}

static void an_actor_rules_out_what_the_code_implies(void **state)
{
    (void)state;
    CHECK_ALL(by_actor, TODAY, show_contexts);
}

static void participants_say_contexts(void **state)
{
    (void)state;
    CHECK_ALL(by_party, TODAY, show_contexts);
}

static void words_of_the_clause_say_contexts(void **state)
{
    (void)state;
    CHECK_ALL(by_clause, TODAY, show_contexts);
}

static void strong_words_reach_through_the_sentence(void **state)
{
    (void)state;
    CHECK_ALL(by_sentence, TODAY, show_contexts);
}

static void few_words_reach_through_the_paragraph(void **state)
{
    (void)state;
    CHECK_ALL(by_neighbours, TODAY, show_contexts);
}

static void longer_phrases_hide_words(void **state)
{
    (void)state;
    CHECK_ALL(by_none, TODAY, show_contexts);
}

static void what_is_promised_has_days_and_places(void **state)
{
    (void)state;
    CHECK_ALL(about, TODAY, show_about);
    CHECK_ALL(announced, TODAY, show_about);
}

static void other_days_are_not_of_what_is_promised(void **state)
{
    (void)state;
    CHECK_ALL(not_about, TODAY, show_about);
}

static void every_context_says_why(void **state)
{
    (void)state;
    an_doc *doc = code("Thousands of people protested against corruption in Lima.", (an_date){0});
    an_events events = an_doc_layers(doc).events;
    assert_int_equal(events.n, 1);
    bool found = false;
    for (size_t i = 0; i < events.at[0].why.n; i++) {
        const an_why *w = &events.at[0].why.at[i];
        if (w->field.n != strlen("context.corruption") || memcmp(w->field.p, "context.corruption", w->field.n)) continue;
        found = true;
        assert_int_equal(w->spans.n, 1);
        assert_int_equal(w->spans.at[0].begin, 38);
        assert_int_equal(w->spans.at[0].end, 48);
    }
    assert_true(found);
    an_doc_free(doc);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_code_implies_contexts),
        cmocka_unit_test(an_actor_rules_out_what_the_code_implies),
        cmocka_unit_test(participants_say_contexts),
        cmocka_unit_test(words_of_the_clause_say_contexts),
        cmocka_unit_test(strong_words_reach_through_the_sentence),
        cmocka_unit_test(few_words_reach_through_the_paragraph),
        cmocka_unit_test(longer_phrases_hide_words),
        cmocka_unit_test(what_is_promised_has_days_and_places),
        cmocka_unit_test(other_days_are_not_of_what_is_promised),
        cmocka_unit_test(every_context_says_why),
    };
    return cmocka_run_group_tests(tests, open_engine, close_engine);
}
