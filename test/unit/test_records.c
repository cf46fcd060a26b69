/* Records as JSON: the exact text of a full and an empty one, and reading back without loss. */
#include <errno.h>
#include <locale.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/json.h"
#include "export/record.h"
#include "fault.h"
#include "sample.h"

static kept first, second;

static const char *written(kept *k, const an_event *e)
{
    an_writer *w;
    assert_int_equal(an_writer_open(&w, "jsonl", keep_in(k), NULL), AN_OK);
    assert_int_equal(an_writer_event(w, e, NULL), AN_OK);
    an_writer_free(w);
    return k->text;
}

static void a_bare_record_has_every_key(void **state)
{
    (void)state;
    an_event e = bare_event();
    assert_string_equal(written(&first, &e),
        "{\"v\":1,\"id\":null,\"doc\":\"d\",\"source\":null,\"url\":null,\"published\":null,\"sentence\":0,\"text\":null,"
        "\"span\":[0,0],\"mentions\":[],\"type\":\"PROTEST\",\"mode\":[],\"context\":[],\"cameo\":null,\"quad\":0,"
        "\"score\":0.0,\"goldstein\":0.0,\"status\":null,\"about\":null,\"actors\":[],\"recipients\":[],\"others\":[],"
        "\"reciprocal\":false,\"date\":{\"start\":null,\"end\":null,\"precision\":\"unknown\",\"basis\":null,\"text\":null,"
        "\"span\":null},\"place\":null,\"claims\":[],\"counts\":[],\"treaty\":null,\"trigger\":{\"text\":null,"
        "\"span\":[0,0],\"rule\":null},\"why\":{},\"confidence\":0.00,\"alternatives\":[],\"coder\":null}\n");
}

static void a_full_record_is_written_as_documented(void **state)
{
    (void)state;
    an_event e = sample_event();
    const char *text = written(&first, &e);
    static const char *const pieces[] = {
        "\"sentence\":2,\"text\":\"He said: \\\"yes, no\\\";\\r\\n\\ttab\\\\ nul\\u0000 \\u0085 \\u2028 \\u2029 \xC3\xA9",
        "\"mentions\":[{\"sentence\":0,\"trigger\":[58,61]},{\"sentence\":3,\"trigger\":[300,305]}]",
        "\"quad\":1,\"score\":4.0,\"goldstein\":0.0,\"status\":\"actual\",\"about\":{\"cameo\":\"0353\",",
        "\"sectors\":[\"GOV\",\"MIL\"],\"code\":\"KENGOVMIL\",\"part\":\"actor\",\"antecedent\":null}",
        "\"antecedent\":[1,3]}",
        "{\"text\":null,\"span\":null,\"name\":null,\"id\":null,\"wikidata\":null,\"role\":null,\"country\":\"TZA\","
        "\"sectors\":[],\"code\":null,\"part\":\"host\",\"antecedent\":null}",
        "\"place\":{\"name\":\"Nairobi\",\"country\":\"KEN\",\"admin1\":\"Nairobi\",\"lat\":-1.28333,\"lon\":36.81667,"
        "\"geonames\":184745,\"precision\":\"city\",\"text\":\"Nairobi\",\"span\":[0,7]}",
        "\"counts\":[{\"what\":\"killed\",\"min\":1062,\"max\":null,\"kind\":\"new\",\"of\":{",
        "\"treaty\":{\"name\":\"Lake Accord\",\"action\":\"signed\",\"id\":\"treaty:lake-accord\",\"parties\":[\"KEN\",\"UGA\"],"
        "\"text\":\"accord\",\"span\":[70,76]}",
        "\"why\":{\"date\":{\"rule\":\"weekday-past\",\"spans\":[[58,61],[4,44]]},"
        "\"odd \\\"field\\\"\\n\":{\"rule\":\"r/1\",\"spans\":[]}},\"confidence\":0.95,\"alternatives\":[{\"field\":"};
    for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++)
        if (!strstr(text, pieces[i])) fail_msg("not there: %s\nin: %s", pieces[i], text);
}

static void reading_back_loses_nothing(void **state)
{
    (void)state;
    an_event events[] = {sample_event(), bare_event()}, again;
    for (size_t i = 0; i < 2; i++) {
        arena a;
        arena_init(&a);
        written(&first, &events[i]);
        assert_int_equal(export_read_event(&again, &a, (an_str){first.text, first.n}, NULL), AN_OK);
        written(&second, &again);
        assert_int_equal(first.n, second.n);
        assert_memory_equal(first.text, second.text, first.n);
        assert_true(str_eq(again.text, events[i].text));
        assert_int_equal(again.counts.n, events[i].counts.n);
        arena_release(&a);
    }
}

static void one_field_has_one_reason(void **state)
{
    (void)state;
    static const an_why twice[] = {{.field = {"date", 4}, .rule = {"a", 1}}, {.field = {"date", 4}, .rule = {"b", 1}}};
    an_event e = bare_event();
    e.why = (an_whys){twice, 2};
    assert_non_null(strstr(written(&first, &e), "\"why\":{\"date\":{\"rule\":\"a\",\"spans\":[]}}"));
}

static void wrong_fields_are_named(void **state)
{
    (void)state;
    static const struct { const char *line, *why; } cases[] = {
        {"", "not JSON"},
        {"[1]", "not a JSON object"},
        {"{\"type\":\"AID\"}", "no \"doc\""},
        {"{\"doc\":\"d\"}", "no \"type\""},
        {"{\"doc\":1,\"type\":\"AID\"}", "\"doc\" is not a string"},
        {"{\"doc\":\"d\",\"doc\":\"d\",\"type\":\"AID\"}", "duplicate"},
        {"{\"v\":2,\"doc\":\"d\",\"type\":\"AID\"}", "\"v\" is out of range: 2"},
        {"{\"doc\":\"d\",\"type\":\"AID\",\"span\":[3,1]}", "ends before it begins"},
        {"{\"doc\":\"d\",\"type\":\"AID\",\"span\":[3]}", "not a span"},
        {"{\"doc\":\"d\",\"type\":\"AID\",\"span\":[0,4294967296]}", "out of range"},
        {"{\"doc\":\"d\",\"type\":\"AID\",\"published\":\"2025-02-30\"}", "\"published\" is not a date"},
        {"{\"doc\":\"d\",\"type\":\"AID\",\"actors\":[\"KEN\"]}", "\"actors\" holds what is not an object"},
        {"{\"doc\":\"d\",\"type\":\"AID\",\"mode\":\"visit\"}", "\"mode\" is not a list"},
        {"{\"doc\":\"d\",\"type\":\"AID\",\"place\":{\"lat\":1e9,\"lon\":1}}", "\"lat\" is out of range"},
        {"{\"doc\":\"d\",\"type\":\"AID\",\"score\":1e300}", "\"score\" is out of range"},
        {"{\"doc\":\"d\",\"type\":\"AID\",\"score\":\"4\"}", "\"score\" is not a number"},
        {"{\"doc\":\"d\",\"type\":\"AID\",\"counts\":[{\"min\":1.5}]}", "\"min\" is not a whole number"},
        {"{\"doc\":\"d\",\"type\":\"AID\",\"why\":{\"date\":1}}", "\"why\" holds what is not an object"},
        {"{\"doc\":\"d\",\"type\":\"AID\",\"reciprocal\":0}", "neither true nor false"},
        {"{\"doc\":\"d\",\"type\":\"AID\",\"treaty\":[]}", "\"treaty\" is not an object"},
        {"{\"doc\":\"d\",\"type\":\"AID\",\"mentions\":[{\"sentence\":-1}]}", "\"sentence\" is out of range"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        arena a;
        an_event e;
        an_error error = {0};
        arena_init(&a);
        assert_int_equal(export_read_event(&e, &a, str_of(cases[i].line), &error), AN_FORMAT);
        if (!strstr(error.message, cases[i].why)) fail_msg("%s: %s", cases[i].line, error.message);
        arena_release(&a);
    }
}

static void write_file(char *path, const char *text, size_t n)
{
    strcpy(path, "/tmp/annals-records-XXXXXX");
    int fd = mkstemp(path);
    assert_true(fd >= 0);
    assert_int_equal(write(fd, text, n), n);
    close(fd);
}

static void a_file_of_records_is_read(void **state)
{
    (void)state;
    char path[64];
    an_records *records;
    an_event e = sample_event();
    written(&first, &e);
    size_t n = first.n;
    memcpy(first.text + n, "\r\n \n", 4);
    memcpy(first.text + n + 4, first.text, n);
    write_file(path, first.text, 2 * n + 4);
    assert_int_equal(an_records_read(&records, path, NULL), AN_OK);
    assert_int_equal(an_records_events(records).n, 2);
    assert_true(str_is(an_records_events(records).at[1].doc, "nairobi-2025-07-22"));
    an_records_free(records);
    unlink(path);
}

static void a_bad_record_is_an_error_with_its_line(void **state)
{
    (void)state;
    char path[64];
    an_records *records;
    an_error error = {0};
    static const char text[] = "{\"doc\":\"d\",\"type\":\"AID\"}\n\n{\"doc\":\"d\"}\n";
    write_file(path, text, sizeof text - 1);
    assert_int_equal(an_records_read(&records, path, &error), AN_FORMAT);
    assert_null(records);
    assert_int_equal(error.line, 3);
    assert_string_equal(error.file, path);
    unlink(path);
    assert_int_equal(an_records_read(&records, path, &error), AN_IO);
    assert_int_equal(an_records_read(&records, "/tmp", &error), AN_USAGE);
}

static void a_small_file_is_no_records(void **state)
{
    (void)state;
    char path[64];
    an_records *records;
    write_file(path, "", 0);
    assert_int_equal(an_records_read(&records, path, NULL), AN_OK);
    assert_int_equal(an_records_events(records).n, 0);
    an_records_free(records);
    an_records_free(NULL);
    unlink(path);
}

static void reading_survives_any_failed_allocation(void **state)
{
    (void)state;
    char path[64];
    an_event e = sample_event();
    written(&first, &e);
    write_file(path, first.text, first.n);
    for (size_t n = 1;; n++) {
        an_records *records;
        an_error error = {0};
        fault_after(n);
        an_status status = an_records_read(&records, path, &error);
        if (!fault_off()) {
            assert_int_equal(status, AN_OK);
            assert_true(n > 3);
            an_records_free(records);
            break;
        }
        assert_int_equal(status, AN_NOMEM);
        assert_null(records);
    }
    unlink(path);
}

static void numbers_are_plain(void **state)
{
    (void)state;
    static const struct { double value; int decimals; const char *text; } cases[] = {
        {0, 1, "0.0"}, {-0.0, 1, "0.0"}, {-0.04, 1, "0.0"}, {-0.06, 1, "-0.1"}, {4, 1, "4.0"}, {-9.5, 1, "-9.5"},
        {0.945, 2, "0.95"}, {0.994999, 2, "0.99"}, {1, 0, "1"}, {-179.999995, 5, "-180.00000"}, {0.00001, 5, "0.00001"},
        {1.0 / 0.0, 1, "null"}, {-1e12, 1, "null"}, {123456789, 2, "123456789.00"}};
    char out[JSON_DECIMAL];
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_string_equal(jw_decimal(out, cases[i].value, cases[i].decimals), cases[i].text);
    assert_string_equal(jw_decimal(out, __builtin_nan(""), 1), "null");
    if (setlocale(LC_NUMERIC, "de_DE.UTF-8")) {
        assert_string_equal(jw_decimal(out, 0.5, 1), "0.5");
        setlocale(LC_NUMERIC, "C");
    }
    for (int k = -100000; k <= 100000; k++) {
        char again[JSON_DECIMAL];
        jw_decimal(out, k / 100.0, 2);
        assert_string_equal(jw_decimal(again, strtod(out, NULL), 2), out);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_bare_record_has_every_key),
        cmocka_unit_test(a_full_record_is_written_as_documented),
        cmocka_unit_test(reading_back_loses_nothing),
        cmocka_unit_test(one_field_has_one_reason),
        cmocka_unit_test(wrong_fields_are_named),
        cmocka_unit_test(a_file_of_records_is_read),
        cmocka_unit_test(a_bad_record_is_an_error_with_its_line),
        cmocka_unit_test(a_small_file_is_no_records),
        cmocka_unit_test(numbers_are_plain),
        cmocka_unit_test(reading_survives_any_failed_allocation),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
