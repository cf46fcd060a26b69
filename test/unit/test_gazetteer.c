/* The gazetteer: built from small sources, looked up by names in many spellings, damaged, and out of memory. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/str.h"
#include "fault.h"
#include "place/gazetteer.h"
#include "place/gazetteer_build.h"
#include "place/gazetteer_image.h"

static const char states[] = "# alpha-3\nPER\tPE\t-10\t-76\nUSA\tUS\t39.8\t-98.9\n";
static const char divisions[] = "USA.CA\t37\t-120\tGolden State\tCalif.;CA\n";
static const char regions[] = "Lake Titicaca\tsea\t-\t-15.8\t-69.4\tTiticaca\nHigh Plain\tregion\tPER\t-15\t-71\n";
static const char places[] =
    "1\tUSA\tCA\tCalifornia\t36.500\t-119.000\t200\t0\t\n"
    "c\tUSA\tCA\tLima\t37.100\t-121.100\t90\t12\t\n"
    "C\tPER\t15\tLima\t-12.043\t-77.028\t184\t3936456\tLimma;Ciudad de los Reyes\n"
    "c\tUSA\tCA\tCoeur d'Al\xC3\xA8ne\t37.200\t-121.200\t100\t13\t\n"
    "c\tUSA\tCA\tFort Saint Mark\t37.300\t-121.300\t100\t14\t\n";

static gaz_source source(const char *name, const char *text) { return (gaz_source){name, str_of(text)}; }

static an_status build(void **image, size_t *n, const char *of_places, an_error *error)
{
    gaz_sources s = {source("states", states), source("divisions", divisions), source("regions", regions), source("places", of_places)};
    return gaz_build(image, n, &s, error);
}

typedef struct fixture { void *image; size_t n; gaz *g; arena a; } fixture;

static int set_up(void **state)
{
    static fixture f;
    arena_init(&f.a);
    *state = &f;
    if (build(&f.image, &f.n, places, NULL) != AN_OK) return -1;
    return gaz_open_memory(&f.g, f.image, f.n, NULL) == AN_OK ? 0 : -1;
}

static int tear_down(void **state)
{
    fixture *f = *state;
    gaz_free(f->g);
    free(f->image);
    arena_release(&f->a);
    return 0;
}

static gaz_place first(fixture *f, const char *name)
{
    gaz_hit hits[4];
    size_t n = gaz_find(f->g, gaz_key(&f->a, str_of(name)), hits, 4);
    return n ? gaz_at(f->g, hits[0].place) : (gaz_place){0};
}

static void names_find_places(void **state)
{
    fixture *f = *state;
    gaz_hit hits[4];
    assert_int_equal(gaz_find(f->g, gaz_key(&f->a, STR("Lima")), hits, 4), 2);
    gaz_place lima = gaz_at(f->g, hits[0].place);
    assert_true(str_is(lima.country, "PER"));
    assert_int_equal(lima.kind, PLACE_CAPITAL);
    assert_int_equal(lima.geonames, 3936456);
    assert_float_equal(lima.lat, -12.043, 1e-6);
    assert_float_equal(lima.lon, -77.028, 1e-6);
    assert_int_equal(gaz_find(f->g, gaz_key(&f->a, STR("Ciudad de los Reyes")), hits, 4), 1);
    assert_int_equal(hits[0].naming, NAME_OTHER);
    assert_int_equal(gaz_find(f->g, gaz_key(&f->a, STR("Calif.")), hits, 4), 1);
    assert_int_equal(hits[0].naming, NAME_SHORT);
    assert_int_equal(gaz_find(f->g, gaz_key(&f->a, STR("Nowhere")), hits, 4), 0);
    assert_int_equal(gaz_find(f->g, gaz_key(&f->a, STR("...")), hits, 4), 0);
}

static void spellings_meet(void **state)
{
    fixture *f = *state;
    assert_int_equal(first(f, "COEUR D\xE2\x80\x99" "ALENE").geonames, 13);
    assert_int_equal(first(f, "Coeur d'Al\xC3\xA8ne").geonames, 13);
    assert_int_equal(first(f, "Ft. St. Mark").geonames, 14);
    assert_int_equal(first(f, "fort  saint-mark").geonames, 14);
    assert_int_equal(first(f, "Coeur dAl").geonames, 0);
}

static void tables_correct_divisions(void **state)
{
    fixture *f = *state;
    gaz_place california = first(f, "Golden State");
    assert_true(str_is(california.name, "California"));
    assert_float_equal(california.lat, 37, 1e-6);
    assert_true(str_is(gaz_at(f->g, 1).admin1, "California"));
    assert_null(first(f, "Titicaca").country.p);
    assert_int_equal(first(f, "Titicaca").kind, PLACE_SEA);
    assert_true(str_is(first(f, "High Plain").country, "PER"));
}

static void states_have_a_middle(void **state)
{
    fixture *f = *state;
    double lat, lon;
    assert_true(gaz_state(f->g, STR("PER"), &lat, &lon));
    assert_float_equal(lat, -10, 1e-6);
    assert_false(gaz_state(f->g, STR("XYZ"), &lat, &lon));
    assert_float_equal(gaz_distance(0, 0, 0, 1), 111.2, 0.1);
}

static void bad_sources_are_refused(void **state)
{
    (void)state;
    static const char *const bad[] = {"c\tUSA\tCA\tLima\t37.100\n", "q\tUSA\tCA\tLima\t1\t2\t3\t4\t\n", "c\tXYZ\tCA\tLima\t1\t2\t3\t4\t\n",
                                      "c\tUSA\tCA\tLima\tnorth\t2\t3\t4\t\n", "c\tUSA\tCA\tLima\t1\t2\t300\t4\t\n"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        void *image;
        size_t n;
        an_error error = {0};
        assert_int_equal(build(&image, &n, bad[i], &error), AN_FORMAT);
        assert_string_equal(error.file, "places");
        assert_int_equal(error.line, 1);
        assert_null(image);
    }
}

static void damaged_images_do_no_harm(void **state)
{
    fixture *f = *state;
    gaz_hit hits[4];
    for (size_t i = 0; i < f->n; i += 4) {
        uint32_t *copy = malloc(f->n);
        gaz *g;
        assert_non_null(copy);
        memcpy(copy, f->image, f->n);
        memset((char *)copy + i, 0xFF, f->n - i < 4 ? f->n - i : 4);
        if (gaz_open_memory(&g, copy, f->n, NULL) == AN_OK) {
            size_t n = gaz_find(g, gaz_key(&f->a, STR("Lima")), hits, 4);
            for (size_t k = 0; k < n; k++) assert_true(gaz_at(g, hits[k].place).name.n < 256);
            gaz_free(g);
        }
        free(copy);
    }
    gaz *g;
    an_error error = {0};
    assert_int_equal(gaz_open_memory(&g, f->image, f->n - 1, &error), AN_CORRUPT);
    assert_null(g);
}

static void memory_runs_out(void **state)
{
    (void)state;
    for (size_t n = 1;; n++) {
        void *image;
        size_t size;
        gaz *g = NULL;
        fault_after(n);
        an_status status = build(&image, &size, places, NULL);
        if (status == AN_OK) status = gaz_open_memory(&g, image, size, NULL);
        bool failed = fault_off();
        gaz_free(g);
        free(image);
        assert_int_equal(status, failed ? AN_NOMEM : AN_OK);
        if (!failed) break;
    }
}

static void the_same_sources_give_the_same_bytes(void **state)
{
    fixture *f = *state;
    void *again;
    size_t n;
    assert_int_equal(build(&again, &n, places, NULL), AN_OK);
    assert_int_equal(n, f->n);
    assert_memory_equal(again, f->image, n);
    free(again);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names_find_places),       cmocka_unit_test(spellings_meet),
        cmocka_unit_test(tables_correct_divisions), cmocka_unit_test(states_have_a_middle),
        cmocka_unit_test(bad_sources_are_refused), cmocka_unit_test(damaged_images_do_no_harm),
        cmocka_unit_test(memory_runs_out),         cmocka_unit_test(the_same_sources_give_the_same_bytes),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
