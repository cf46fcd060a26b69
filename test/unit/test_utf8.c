/* base/utf8: decoding and repair by maximal subparts, categories, folding. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdlib.h>
#include <cmocka.h>

#include "base/str.h"
#include "base/utf8.h"
#include "fault.h"

#define R "\xEF\xBF\xBD"

/* What repair makes of bytes. The rows with a table number are those of The Unicode Standard 15.0, section 3.9. */
static const struct { const char *in, *out; uint32_t replaced; } repairs[] = {
    {"", "", 0},
    {"plain", "plain", 0},
    {"\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80", "\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80", 0},
    {R, R, 0},                                                            /* a U+FFFD that was there is no repair */
    {"\xC0\xAF\xE0\x80\xBF\xF0\x81\x82\x41", R R R R R R R R "A", 8},     /* 3-8: non-shortest forms */
    {"\xED\xA0\x80\xED\xBF\xBF\xED\xAF\x41", R R R R R R R R "A", 8},     /* 3-9: surrogates */
    {"\xF4\x91\x92\x93\xFF\x41\x80\xBF\x42", R R R R R "A" R R "B", 7},   /* 3-10: other ill-formed */
    {"\xE1\x80\xE2\xF0\x91\x92\xF1\xBF\x41", R R R R "A", 4},             /* 3-11: truncated sequences */
    {"a\xC3", "a" R, 1},
    {"a\xE2\x82", "a" R, 1},
    {"a\xF0\x9F\x98", "a" R, 1},
    {"\xF0\x9F\x98" "b", R "b", 1},                                       /* three bytes, as long as U+FFFD itself */
    {"\xF5\x80\x80\x80", R R R R, 4},
    {"\xF4\x8F\xBF\xBF", "\xF4\x8F\xBF\xBF", 0},                          /* U+10FFFF */
    {"\x80" R "\xBF", R R R, 2},
};

static void repairs_by_maximal_subparts(void **state)
{
    (void)state;
    arena a;
    arena_init(&a);
    for (size_t i = 0; i < sizeof repairs / sizeof *repairs; i++) {
        uint32_t replaced;
        an_str out = utf8_repair(&a, str_of(repairs[i].in), &replaced);
        if (!str_is(out, repairs[i].out) || replaced != repairs[i].replaced) fail_msg("row %zu: %u replaced", i, replaced);
    }
    arena_release(&a);
}

static void repair_keeps_nul_bytes(void **state)
{
    (void)state;
    arena a;
    uint32_t replaced;
    arena_init(&a);
    an_str out = utf8_repair(&a, (an_str){"a\0b\xFF", 4}, &replaced);
    assert_int_equal(out.n, 6);
    assert_memory_equal(out.p, "a\0b" R, 6);
    arena_release(&a);
}

static void every_code_point_goes_round(void **state)
{
    (void)state;
    for (uint32_t code = 0; code <= 0x10FFFF; code++) {
        char bytes[4];
        uint32_t back;
        if (code >= 0xD800 && code <= 0xDFFF) continue;
        size_t n = utf8_encode(code, bytes);
        if (utf8_decode(bytes, n, &back) != n || back != code) fail_msg("U+%04X", code);
    }
}

/* Reads exactly n bytes: under a sanitizer a read past them is seen. */
static void decoding_stays_within_its_bytes(void **state)
{
    (void)state;
    for (unsigned lead = 0x80; lead <= 0xFF; lead++) {
        for (size_t n = 1; n <= 3; n++) {
            unsigned char *bytes = malloc(n);
            uint32_t code;
            memset(bytes, 0xBF, n);
            bytes[0] = (unsigned char)lead;
            size_t step = utf8_decode((char *)bytes, n, &code);
            assert_in_range(step, 1, n);
            free(bytes);
        }
    }
}

static void counts_code_points(void **state)
{
    (void)state;
    assert_int_equal(utf8_length(STR("")), 0);
    assert_int_equal(utf8_length(STR("a\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80")), 4);
}

static void knows_categories(void **state)
{
    (void)state;
    assert_true(utf8_is_upper('Z') && utf8_is_upper(0x0416) && utf8_is_upper(0x01C5) && !utf8_is_upper('a'));
    assert_true(utf8_is_lower('z') && utf8_is_lower(0x0436) && !utf8_is_lower('A') && !utf8_is_lower('1'));
    assert_true(utf8_is_letter('q') && utf8_is_letter(0x05D0) && utf8_is_letter(0x0301) && !utf8_is_letter('-'));
    assert_true(utf8_is_digit('0') && utf8_is_digit(0x0661) && !utf8_is_digit(0x00BD));
    assert_true(utf8_is_space(' ') && utf8_is_space(0xA0) && utf8_is_space(0x2028) && utf8_is_space(0x200B) &&
                utf8_is_space(0) && !utf8_is_space('_'));
    assert_true(utf8_is_punct('.') && utf8_is_punct(0x2019) && utf8_is_punct(0x2014) && !utf8_is_punct('$'));
    assert_true(utf8_is_symbol('$') && utf8_is_symbol(0x20AC) && utf8_is_symbol('+') && !utf8_is_symbol('%'));
}

static void folds(void **state)
{
    (void)state;
    static const struct { const char *in, *out; } rows[] = {
        {"Moscow", "moscow"}, {"U.S.", "u.s."}, {"\xC3\x89lys\xC3\xA9" "e", "\xC3\xA9lys\xC3\xA9" "e"},
        {"Xi\xE2\x80\x99s", "xi's"}, {"\xE2\x80\x9CNo\xE2\x80\x9D", "\"no\""}, {"Guinea\xE2\x80\x91" "Bissau", "guinea-bissau"},
        {"\xE2\x84\xAA", "k"},                       /* Kelvin sign: shorter */
        {"\xC8\xBA\xC8\xBA\xC8\xBA", "\xE2\xB1\xA5\xE2\xB1\xA5\xE2\xB1\xA5"}, /* U+023A: longer */
        {"A\xFF\xFF\xFF\xFF\xFF\xFF", "a" R R R R R R},  /* invalid bytes triple in size */
    };
    arena a;
    arena_init(&a);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (!str_is(utf8_fold(&a, str_of(rows[i].in)), rows[i].out)) fail_msg("row %zu", i);
    an_str same = STR("already folded");
    assert_ptr_equal(utf8_fold(&a, same).p, same.p);
    arena_release(&a);
}

static void says_when_memory_is_out(void **state)
{
    (void)state;
    arena a;
    uint32_t replaced;
    arena_init(&a);
    fault_after(1);
    assert_null(utf8_repair(&a, STR("x\xFF"), &replaced).p);
    assert_true(fault_off());
    fault_after(1);
    assert_null(utf8_fold(&a, STR("X")).p);
    assert_true(fault_off());
    arena_release(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(repairs_by_maximal_subparts),
        cmocka_unit_test(repair_keeps_nul_bytes),
        cmocka_unit_test(every_code_point_goes_round),
        cmocka_unit_test(decoding_stays_within_its_bytes),
        cmocka_unit_test(counts_code_points),
        cmocka_unit_test(knows_categories),
        cmocka_unit_test(folds),
        cmocka_unit_test(says_when_memory_is_out),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
