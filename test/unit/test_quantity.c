/* How many, in texts: what is counted, with its bounds; what is no count; and which event takes it. The image and models
 * are the real ones. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/str.h"
#include "engine/engine.h"

static an_worker *worker;
static an_engine *engine;

static int set_up(void **state)
{
    (void)state;
    if (an_engine_open(&engine, &(an_options){.lexicon = getenv("ANNALS_LEXICON")}, NULL) != AN_OK) return -1;
    return an_worker_new(&worker, engine, NULL) == AN_OK ? 0 : -1;
}

static int tear_down(void **state)
{
    (void)state;
    an_worker_free(worker);
    an_engine_free(engine);
    return 0;
}

typedef struct line { char text[512]; size_t n; } line;

/* "killed 3", "killed 3+" without a most, "killed 9-12", "money 5 EUR", "killed 17 total", each with ";". */
static void write_counts(an_counts counts, line *out)
{
    for (size_t i = 0; i < counts.n; i++) {
        const an_count *c = &counts.at[i];
        char most[32] = "+";
        if (c->has_max) snprintf(most, sizeof most, c->max == c->min ? "" : "-%lld", (long long)c->max);
        int n = snprintf(out->text + out->n, sizeof out->text - out->n, "%.*s %lld%s%s%.*s%s;", STR_ARG(c->what), (long long)c->min,
                         most, c->unit.n ? " " : "", STR_ARG(c->unit), str_is(c->kind, "total") ? " total" : "");
        assert_true(n > 0 && (size_t)n < sizeof out->text - out->n);
        out->n += (size_t)n;
    }
}

static an_doc *coded(const char *text)
{
    an_input *input;
    an_doc *doc;
    assert_int_equal(an_input_memory(&input, "t", text, strlen(text), &(an_input_options){0}, NULL), AN_OK);
    assert_int_equal(an_input_next(input, &doc, NULL), AN_OK);
    assert_int_equal(an_code(worker, doc, NULL), AN_OK);
    an_input_free(input);
    return doc;
}

/* ---- in texts ---- */

static const struct { const char *text, *counts; } texts[] = {
    /* numbers and their bounds */
    {"Rebels killed three soldiers near the bridge.", "killed 3;"},
    {"Rebels killed at least 1,062 soldiers last year.", "killed 1062+;"},
    {"The blast killed over 40 workers.", "killed 40+;"},
    {"The blast killed more than a dozen workers.", "killed 12+;"},
    {"The blast injured two dozen workers.", "injured 24;"},
    {"The blast wounded dozens of workers.", "injured 24+;"},
    {"The blast wounded scores of workers.", "injured 40+;"},
    {"The floods displaced hundreds of families.", "displaced 200+;"},
    {"The war displaced more than a million people.", "displaced 1000000+;"},
    {"The war displaced 2.5 million people.", "displaced 2500000;"},
    {"The fire injured several firemen.", "injured 3+;"},
    {"The fire injured up to 20 firemen.", "injured 0-20;"},
    {"The fire killed between 9 and 12 firemen.", "killed 9-12;"},
    {"Twenty-one miners were killed.", "killed 21;"},
    {"Two hundred and fifty miners were killed.", "killed 250;"},
    {"The raid killed 35 or more villagers.", "killed 35+;"},
    {"Tens of thousands of people fled the valley.", "displaced 20000+;"},
    {"Half a million people fled the valley.", "displaced 500000;"},
    {"The shells killed no fewer than eight villagers.", "killed 8+;"},
    /* who is counted */
    {"A soldier was killed at the gate.", "killed 1;"},
    {"Gunmen killed a woman and three children.", "killed 4;"},
    {"Four people, including two nurses, were killed.", "killed 4;"},
    {"Five people, a mother and four children, were killed.", "killed 5;"},
    {"Police arrested 12 men and two women.", "arrested 14;"},
    {"Police arrested the mayor.", "arrested 1;"},
    {"The army released 400 prisoners.", "released 400;"},
    {"The rebels kidnapped a priest.", "abducted 1;"},
    {"The rebels took 50 hostages.", "abducted 50;"},
    {"The government deployed 3,000 troops.", "deployed 3000;"},
    {"Thousands of teachers marched through the city.", "attended 2000+;"},
    {"Shells destroyed 30 houses.", "destroyed 30;"},
    {"Gunmen shot four people dead.", "killed 4;"},
    {"A guard was stabbed to death.", "killed 1;"},
    {"The crash left 12 people dead.", "killed 12;"},
    {"The clash resulted in six deaths.", "killed 6;"},
    {"The march ended with 34 arrests.", "arrested 34;"},
    {"The murder of two monks shocked the town.", "killed 2;"},
    {"Two soldiers were killed and another is injured.", "killed 2;injured 1;"},
    {"Eight people were killed and 30 others injured.", "killed 8;injured 30;"},
    {"The soldiers shot and killed one man.", "killed 1;"},
    /* sums up to now */
    {"The death toll has risen to 21.", "killed 21 total;"},
    {"The war has killed 3,000 people since 2011.", "killed 3000 total;"},
    {"The bomb killed four people, bringing the death toll to 17.", "killed 4;killed 17 total;"},
    /* money */
    {"The bank lent the country $1.6 billion.", "money 1600000000 USD;"},
    {"The union pledged at least 20 million euros.", "money 20000000+ EUR;"},
    {"The firm paid \xC2\xA3" "5,000 to the court.", "money 5000 GBP;"},
    /* none of these */
    {"The treaty was signed in 2015.", ""},
    {"Police killed nobody, the mayor said.", ""},
    {"No one was killed in the attack.", ""},
    {"The blast did not kill 12 workers.", ""},
    {"The plane, Flight 370, was never found.", ""},
    {"The home side won 3-2 on Sunday.", ""},
    {"The village lies 40 kilometres from the border.", ""},
    {"Leaders of the G8 met on Tuesday.", ""},
    {"Police arrested a 22-year-old man.", "arrested 1;"},
    {"The minister released three statements.", ""},
    {"Parliament killed the bill after 12 hours.", ""},
    {"Prices rose by 12 percent in March.", ""},
    {"The army was injured in its pride.", ""},
    {"Villagers were killed.", ""},
    {"She was born on May 12, 1980.", ""},
    {"The talks began at 10:30.", ""},
    {"The court sentenced him to 15 years.", ""},
};

static void counts_of_texts(void **state)
{
    (void)state;
    size_t wrong = 0;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        line found = {.n = 0};
        an_doc *doc = coded(texts[i].text);
        write_counts(an_doc_layers(doc).counts, &found);
        if (strcmp(found.text, texts[i].counts)) {
            print_message("# %s\n#   wanted %s\n#   found  %s\n", texts[i].text, texts[i].counts, found.text);
            wrong++;
        }
        an_doc_free(doc);
    }
    assert_int_equal(wrong, 0);
}

/* ---- of whom, and who says so ---- */

static void who_counts_whom(void **state)
{
    (void)state;
    an_doc *doc = coded("The army killed 12 rebels, the Kenyan police said on Monday.");
    an_counts counts = an_doc_layers(doc).counts;
    assert_int_equal(counts.n, 1);
    assert_true(counts.at[0].has_of && counts.at[0].has_by);
    assert_true(str_eq(counts.at[0].of.text, STR("rebels")));
    assert_true(str_eq(counts.at[0].by.country, STR("KEN")));
    assert_true(str_eq(counts.at[0].text, STR("12 rebels")));
    an_doc_free(doc);
}

/* ---- of events: the counts of all events, one after another ---- */

static const struct { const char *text, *counts; } events[] = {
    {"Boko Haram rebels attacked a village in Nigeria, killing 22 farmers.", "killed 22;"},
    {"Kenyan police arrested 12 men in Nairobi.", "arrested 12;"},
    {"Iran released 400 Iraqi prisoners.", "released 400;"},
    {"Israeli soldiers attacked a town in Lebanon on Monday. Four people died.", "killed 4;"},
    {"A flood killed 40 people in Kenya.", ""},
};

static void counts_of_events(void **state)
{
    (void)state;
    size_t wrong = 0;
    for (size_t i = 0; i < sizeof events / sizeof *events; i++) {
        line found = {.n = 0};
        an_doc *doc = coded(events[i].text);
        an_events all = an_doc_layers(doc).events;
        for (size_t k = 0; k < all.n && !found.n; k++) write_counts(all.at[k].counts, &found);
        if (strcmp(found.text, events[i].counts)) {
            print_message("# %s\n#   wanted %s\n#   found  %s\n", events[i].text, events[i].counts, found.text);
            wrong++;
        }
        an_doc_free(doc);
    }
    assert_int_equal(wrong, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(counts_of_texts),
        cmocka_unit_test(who_counts_whom),
        cmocka_unit_test(counts_of_events),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
