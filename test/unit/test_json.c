/* base/json: structure, escapes, numbers, and a sink that fails. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "base/json.h"
#include "base/str.h"

/* Collects what is written; fails at the write that would pass `limit` bytes. */
typedef struct collector { char text[65536]; size_t n, limit; unsigned writes, refused; } collector;

static bool collect(void *context, const char *bytes, size_t n)
{
    collector *c = context;
    c->writes++;
    if (c->n + n > c->limit) return c->refused++, false;
    memcpy(c->text + c->n, bytes, n);
    c->n += n;
    return true;
}

static collector c;
static json_writer j;

static int start(void **state)
{
    (void)state;
    c = (collector){.limit = sizeof c.text};
    jw_init(&j, (an_sink){collect, &c});
    return 0;
}

static void expect(const char *text)
{
    assert_true(jw_finish(&j));
    assert_int_equal(c.n, strlen(text));
    assert_memory_equal(c.text, text, c.n);
}

static void puts_commas_where_they_belong(void **state)
{
    (void)state;
    jw_object(&j);
    jw_key(&j, "a"); jw_int(&j, 1);
    jw_key(&j, "b"); jw_array(&j); jw_int(&j, 1); jw_array(&j); jw_end(&j); jw_object(&j); jw_end(&j); jw_end(&j);
    jw_key(&j, "c"); jw_null(&j);
    jw_end(&j);
    jw_newline(&j);
    jw_array(&j); jw_bool(&j, true); jw_bool(&j, false); jw_end(&j);
    expect("{\"a\":1,\"b\":[1,[],{}],\"c\":null}\n[true,false]");
}

static void escapes_what_must_be(void **state)
{
    (void)state;
    jw_str(&j, STR("q\" b\\ /\b\f\n\r\t \x01\x1F\x7F \xC3\xA9\xF0\x9F\x98\x80"));
    expect("\"q\\\" b\\\\ /\\b\\f\\n\\r\\t \\u0001\\u001f\\u007f \xC3\xA9\xF0\x9F\x98\x80\"");
}

static void escapes_line_ends_of_unicode(void **state)
{
    (void)state;
    jw_str(&j, STR("\xC2\x85|\xE2\x80\xA8|\xE2\x80\xA9|\xE2\x80\xAA"));
    expect("\"\\u0085|\\u2028|\\u2029|\xE2\x80\xAA\"");
}

static void escapes_names(void **state)
{
    (void)state;
    jw_object(&j);
    jw_name(&j, STR("a\"b"));
    jw_int(&j, 1);
    jw_end(&j);
    expect("{\"a\\\"b\":1}");
}

static void escapes_nul(void **state)
{
    (void)state;
    jw_str(&j, (an_str){"a\0b", 3});
    expect("\"a\\u0000b\"");
}

static void tells_absent_from_empty(void **state)
{
    (void)state;
    jw_array(&j);
    jw_str(&j, (an_str){NULL, 0});
    jw_str(&j, STR(""));
    jw_date(&j, (an_date){0});
    jw_date(&j, (an_date){987, 6, 5});
    jw_end(&j);
    expect("[null,\"\",null,\"0987-06-05\"]");
}

static void writes_numbers(void **state)
{
    (void)state;
    volatile double zero = 0;
    jw_array(&j);
    jw_int(&j, INT64_MIN);
    jw_int(&j, INT64_MAX);
    jw_fixed(&j, -9.5, 1);
    jw_fixed(&j, 0.125, 2);
    jw_fixed(&j, 4, 0);
    jw_fixed(&j, -0.04, 1);
    jw_fixed(&j, 1e12, 1);
    jw_fixed(&j, 0.0 / zero, 1);
    jw_end(&j);
    expect("[-9223372036854775808,9223372036854775807,-9.5,0.13,4,0.0,null,null]");
}

static void carries_strings_longer_than_its_buffer(void **state)
{
    (void)state;
    static char text[20000];
    memset(text, 'x', sizeof text);
    jw_str(&j, (an_str){text, sizeof text});
    assert_true(jw_finish(&j));
    assert_int_equal(c.n, sizeof text + 2);
    assert_memory_equal(c.text + 1, text, sizeof text);
}

static void stops_at_a_failed_write(void **state)
{
    (void)state;
    static char text[20000];
    memset(text, 'x', sizeof text);
    c.limit = 10000;
    jw_array(&j);
    for (int i = 0; i < 10; i++) jw_str(&j, (an_str){text, sizeof text});
    jw_end(&j);
    assert_false(jw_finish(&j));
    assert_false(jw_finish(&j));
    assert_int_equal(c.refused, 1); /* a sink that failed is not called again */
}

static void fails_when_nested_too_deep(void **state)
{
    (void)state;
    for (int i = 0; i < 100; i++) jw_array(&j);
    for (int i = 0; i < 100; i++) jw_end(&j);
    assert_false(jw_finish(&j));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(puts_commas_where_they_belong, start),
        cmocka_unit_test_setup(escapes_what_must_be, start),
        cmocka_unit_test_setup(escapes_line_ends_of_unicode, start),
        cmocka_unit_test_setup(escapes_names, start),
        cmocka_unit_test_setup(escapes_nul, start),
        cmocka_unit_test_setup(tells_absent_from_empty, start),
        cmocka_unit_test_setup(writes_numbers, start),
        cmocka_unit_test_setup(carries_strings_longer_than_its_buffer, start),
        cmocka_unit_test_setup(stops_at_a_failed_write, start),
        cmocka_unit_test_setup(fails_when_nested_too_deep, start),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
