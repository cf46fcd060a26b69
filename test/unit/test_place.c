/* Places in texts, and names that are given: which of several is meant. The images and models are the real ones. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/str.h"
#include "engine/engine.h"

typedef struct page { char text[1024]; size_t n; } page;

static bool write_page(void *context, const char *bytes, size_t n)
{
    page *p = context;
    if (p->n + n >= sizeof p->text) return false;
    memcpy(p->text + p->n, bytes, n);
    p->text[p->n += n] = 0;
    return true;
}

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

/* ---- in texts ---- */

/* Each place as "text:country/admin1/precision;", those of which nothing is known left empty. */
static const struct { const char *text, *places; } texts[] = {
    {"Soldiers opened fire on protesters in Peshawar on Monday.", "Peshawar:PAK/Khyber Pakhtunkhwa/city;"},
    {"Police in Long Beach, California, arrested two men.", "Long Beach:USA/California/city;California:USA/California/admin1;"},
    {"A bomb went off in Guayaquil, Ecuador.", "Guayaquil:ECU/Guayas/city;Ecuador:ECU//country;"},
    {"Fighting resumed in Darfur on Monday.", "Darfur:SDN//region;"},
    {"A ship was attacked in the Red Sea.", "Red Sea://sea;"},
    {"The truce held in the city of Cordoba, Argentina.", "Cordoba:ARG/Cordoba/city;Argentina:ARG//country;"},
    {"U.S. officials met Thai politicians.", "U.S.:USA//country;"},
    {"The senator lives in the District of Columbia.", "District of Columbia:USA/District of Columbia/admin1;"},
    {"The envoys met in August and talked about reading habits.", ""},
    {"The nice weather helped the mobile clinics.", ""},
};

static void print_places(const an_layers *layers, page *out)
{
    for (size_t i = 0; i < layers->n_places; i++) {
        const an_where *w = &layers->places[i];
        char line[256];
        int n = snprintf(line, sizeof line, "%.*s:%.*s/%.*s/%.*s;", STR_ARG(w->text), STR_ARG(w->country), STR_ARG(w->admin1),
                         STR_ARG(w->precision));
        assert_true(write_page(out, line, (size_t)n));
    }
}

static void places_of_texts(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        an_input *input;
        an_doc *doc;
        page found = {.n = 0};
        assert_int_equal(an_input_memory(&input, "t", texts[i].text, strlen(texts[i].text), &(an_input_options){0}, NULL), AN_OK);
        assert_int_equal(an_input_next(input, &doc, NULL), AN_OK);
        assert_int_equal(an_code(worker, doc, NULL), AN_OK);
        an_layers layers = an_doc_layers(doc);
        print_places(&layers, &found);
        assert_string_equal(found.text, texts[i].places);
        an_doc_free(doc);
        an_input_free(input);
    }
}

/* ---- names that are given ---- */

/* What must stand in the answer. */
static const struct { const char *names, *answer; } lists[] = {
    {"[\"Paris\"]", "\"country\":\"FRA\""},
    {"[\"Paris\",\"Texas\"]", "\"name\":\"Paris\",\"country\":\"USA\",\"admin1\":\"Texas\""},
    {"[\"Paris, Texas\"]", "\"name\":\"Paris\",\"country\":\"USA\",\"admin1\":\"Texas\""},
    {"[\"Kiev\"]", "\"name\":\"Kyiv\",\"country\":\"UKR\""},
    {"[\"Saigon\"]", "\"name\":\"Ho Chi Minh City\",\"country\":\"VNM\""},
    {"[\"U.S.\"]", "\"name\":\"United States\""},
    {"[\"Peru\"]", "\"country\":\"PER\",\"admin1\":null,\"lat\":-10.0000,\"lon\":-76.0000,\"geonames\":null,\"precision\":\"country\""},
    {"[\"northern Idlib\"]", "\"country\":\"SYR\""},
    {"[\"Da Nang International Airport\"]", "\"country\":\"VNM\""},
    {"[\"Xyzzyville\"]", "\"places\":[null]"},
    {"[]", "\"places\":[]"},
};

static void names_are_located(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) {
        page line = {.n = 0}, answer = {.n = 0};
        line.n = (size_t)snprintf(line.text, sizeof line.text, "{\"id\":\"a\",\"names\":%s}", lists[i].names);
        assert_int_equal(an_locate(worker, (an_str){line.text, line.n}, (an_sink){write_page, &answer}, NULL), AN_OK);
        if (!strstr(answer.text, lists[i].answer)) fail_msg("%s: %s", lists[i].names, answer.text);
    }
}

static void a_text_gives_context(void **state)
{
    (void)state;
    static const char line[] = "{\"id\":\"a\",\"names\":[\"Georgetown\"],\"text\":\"Ministers of Guyana met in Georgetown, Guyana.\"}";
    page answer = {.n = 0};
    assert_int_equal(an_locate(worker, (an_str){line, sizeof line - 1}, (an_sink){write_page, &answer}, NULL), AN_OK);
    assert_non_null(strstr(answer.text, "\"country\":\"GUY\""));
}

static void bad_lines_are_skipped(void **state)
{
    (void)state;
    static const char *const bad[] = {"{}", "[]", "{\"names\":\"Lima\"}", "{\"names\":[1]}", "nothing"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        page answer = {.n = 0};
        assert_int_equal(an_locate(worker, str_of(bad[i]), (an_sink){write_page, &answer}, NULL), AN_SKIP);
        assert_int_equal(answer.n, 0);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(places_of_texts), cmocka_unit_test(names_are_located), cmocka_unit_test(a_text_gives_context),
        cmocka_unit_test(bad_lines_are_skipped),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
