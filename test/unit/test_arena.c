/* base/arena: alignment, zeroing, growth, and what happens when memory is out. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "base/arena.h"
#include "base/str.h"
#include "fault.h"

static void gives_aligned_zeroed_memory(void **state)
{
    (void)state;
    arena a;
    arena_init(&a);
    for (size_t n = 0; n < 300; n++) {
        unsigned char *p = arena_alloc(&a, n);
        assert_non_null(p);
        assert_int_equal((uintptr_t)p % 16, 0);
        for (size_t i = 0; i < n; i++) assert_int_equal(p[i], 0);
        memset(p, 0xAA, n);
    }
    arena_release(&a);
}

static void keeps_what_was_given_while_it_grows(void **state)
{
    (void)state;
    enum { N = 2000 };
    uint32_t *at[N];
    arena a;
    arena_init(&a);
    for (uint32_t i = 0; i < N; i++) {
        at[i] = arena_array(&a, uint32_t, 1 + i % 97);
        assert_non_null(at[i]);
        at[i][i % 97] = i;
    }
    for (uint32_t i = 0; i < N; i++) assert_int_equal(at[i][i % 97], i);
    arena_release(&a);
}

static void serves_a_request_larger_than_any_block(void **state)
{
    (void)state;
    arena a;
    arena_init(&a);
    char *large = arena_alloc(&a, 5 << 20);
    assert_non_null(large);
    large[(5 << 20) - 1] = 1;
    assert_non_null(arena_alloc(&a, 10));
    assert_true(a.bytes >= 5 << 20);
    arena_release(&a);
    assert_int_equal(a.bytes, 0);
}

static void is_zeroed_again_after_a_reset(void **state)
{
    (void)state;
    arena a;
    arena_init(&a);
    arena_reset(&a); /* an empty one is fine */
    memset(arena_alloc(&a, 100000), 0xFF, 100000);
    arena_reset(&a);
    size_t bytes = a.bytes;
    unsigned char *p = arena_alloc(&a, 50000);
    for (size_t i = 0; i < 50000; i++) assert_int_equal(p[i], 0);
    assert_int_equal(a.bytes, bytes); /* the kept block was used */
    arena_release(&a);
}

static void refuses_sizes_that_overflow(void **state)
{
    (void)state;
    arena a;
    arena_init(&a);
    assert_null(arena_alloc(&a, SIZE_MAX));
    assert_null(arena_alloc(&a, SIZE_MAX - 15));
    assert_null(arena_array(&a, uint64_t, SIZE_MAX / 4));
    assert_non_null(arena_alloc(&a, 1));
    arena_release(&a);
}

static void copies_and_formats(void **state)
{
    (void)state;
    arena a;
    arena_init(&a);
    char source[] = "Okello";
    an_str copy = arena_copy(&a, str_of(source));
    source[0] = 'x';
    assert_true(str_is(copy, "Okello"));
    an_str empty = arena_copy(&a, (an_str){NULL, 0});
    assert_non_null(empty.p);
    assert_int_equal(empty.n, 0);
    an_str made = arena_printf(&a, "%s/%d", "meet", 1);
    assert_true(str_is(made, "meet/1"));
    assert_int_equal(made.p[made.n], 0);
    arena_release(&a);
}

static void says_when_memory_is_out_and_stays_usable(void **state)
{
    (void)state;
    arena a;
    arena_init(&a);
    fault_after(1);
    assert_null(arena_alloc(&a, 1));
    assert_true(fault_off());
    fault_after(1);
    assert_null(arena_copy(&a, STR("text")).p);
    assert_true(fault_off());
    fault_after(1);
    assert_null(arena_printf(&a, "%d", 1).p);
    assert_true(fault_off());
    char *kept = arena_alloc(&a, 16);
    assert_non_null(kept);
    kept[0] = 7;
    fault_after(1);
    assert_null(arena_alloc(&a, 1 << 20));
    assert_true(fault_off());
    assert_int_equal(kept[0], 7);
    assert_non_null(arena_alloc(&a, 1 << 20));
    arena_release(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(gives_aligned_zeroed_memory),
        cmocka_unit_test(keeps_what_was_given_while_it_grows),
        cmocka_unit_test(serves_a_request_larger_than_any_block),
        cmocka_unit_test(is_zeroed_again_after_a_reset),
        cmocka_unit_test(refuses_sizes_that_overflow),
        cmocka_unit_test(copies_and_formats),
        cmocka_unit_test(says_when_memory_is_out_and_stays_usable),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
