/* base/str: comparing, slicing, cutting, numbers. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "base/str.h"

static int sign(int x) { return (x > 0) - (x < 0); }

static void compares_bytes(void **state)
{
    (void)state;
    assert_int_equal(sign(str_cmp(STR("a"), STR("b"))), -1);
    assert_int_equal(sign(str_cmp(STR("ab"), STR("a"))), 1);
    assert_int_equal(sign(str_cmp(STR(""), STR(""))), 0);
    assert_int_equal(sign(str_cmp((an_str){NULL, 0}, STR(""))), 0);
    assert_int_equal(sign(str_cmp(STR("\xC3\xA9"), STR("z"))), 1);
    assert_true(str_eq((an_str){NULL, 0}, STR("")));
    assert_true(str_is(STR("a\0b"), "a") == false);
    assert_true(str_starts(STR("org:UN"), STR("org:")));
    assert_false(str_starts(STR("or"), STR("org:")));
    assert_true(str_ends(STR("dispatch.txt"), STR(".txt")));
    assert_false(str_ends(STR("txt"), STR(".txt")));
    assert_true(str_starts(STR("x"), STR("")) && str_ends(STR(""), STR("")));
}

static void slices_within_bounds(void **state)
{
    (void)state;
    assert_true(str_is(str_slice(STR("Nairobi"), 0, 3), "Nai"));
    assert_true(str_is(str_slice(STR("Nairobi"), 5, 99), "bi"));
    assert_int_equal(str_slice(STR("Nairobi"), 9, 3).n, 0);
    assert_null(str_slice((an_str){NULL, 0}, 0, 1).p);
}

static void trims_ascii_white_space(void **state)
{
    (void)state;
    assert_true(str_is(str_trim(STR(" \t\r\n a b \v\f")), "a b"));
    assert_int_equal(str_trim(STR("  \n")).n, 0);
    assert_int_equal(str_trim((an_str){NULL, 0}).n, 0);
}

static void cuts_pieces(void **state)
{
    (void)state;
    an_str rest = STR("a;;b;"), piece;
    const char *wanted[] = {"a", "", "b", ""};
    for (int i = 0; i < 4; i++) {
        assert_true(str_cut(&rest, ';', &piece));
        assert_true(str_is(piece, wanted[i]));
    }
    assert_false(str_cut(&rest, ';', &piece));
    rest = STR("");
    assert_true(str_cut(&rest, ';', &piece));
    assert_int_equal(piece.n, 0);
    assert_false(str_cut(&rest, ';', &piece));
}

static void reads_numbers(void **state)
{
    (void)state;
    int64_t n;
    assert_true(str_number(STR("0"), &n) && n == 0);
    assert_true(str_number(STR("0062"), &n) && n == 62);
    assert_true(str_number(STR("9223372036854775807"), &n) && n == INT64_MAX);
    assert_false(str_number(STR("9223372036854775808"), &n));
    const char *wrong[] = {"", "-1", "+1", "1 ", "1,062", "1.5", "x", "\xD9\xA1"};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) assert_false(str_number(str_of(wrong[i]), &n));
}

static void hashes_as_fnv1a(void **state)
{
    (void)state;
    assert_true(str_hash(STR("")) == 0xcbf29ce484222325u); /* published test vectors */
    assert_true(str_hash(STR("a")) == 0xaf63dc4c8601ec8cu);
    assert_true(str_hash(STR("foobar")) == 0x85944171f73967e8u);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(compares_bytes),
        cmocka_unit_test(slices_within_bounds),
        cmocka_unit_test(trims_ascii_white_space),
        cmocka_unit_test(cuts_pieces),
        cmocka_unit_test(reads_numbers),
        cmocka_unit_test(hashes_as_fnv1a),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
