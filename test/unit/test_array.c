/* base/array and base/map: growth, look-up, and what is left when memory is out. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>
#include <cmocka.h>

#include "base/array.h"
#include "base/map.h"
#include "base/str.h"
#include "fault.h"

typedef struct item { uint32_t a; char b[20]; } item;

static void pushes_zeroed_slots_in_order(void **state)
{
    (void)state;
    ARRAY(item) items = {0};
    for (uint32_t i = 0; i < 1000; i++) {
        item *slot = array_push(&items);
        assert_non_null(slot);
        assert_int_equal(slot->a, 0);
        assert_int_equal(slot->b[19], 0);
        *slot = (item){i, "nineteen characters"};
    }
    assert_int_equal(items.n, 1000);
    for (uint32_t i = 0; i < 1000; i++) assert_int_equal(items.at[i].a, i);
    array_clear(&items);
    assert_int_equal(((item *)array_push(&items))->a, 0);
    array_release(&items);
    assert_null(items.at);
    assert_int_equal(items.room, 0);
}

static void stays_as_it_was_when_memory_is_out(void **state)
{
    (void)state;
    ARRAY(uint32_t) numbers = {0};
    fault_after(1);
    assert_null(array_push(&numbers));
    assert_true(fault_off());
    assert_int_equal(numbers.n, 0);
    for (uint32_t i = 0; i < 8; i++) *(uint32_t *)array_push(&numbers) = i;
    fault_after(1);
    assert_null(array_push(&numbers));
    assert_true(fault_off());
    assert_int_equal(numbers.n, 8);
    assert_int_equal(numbers.at[7], 7);
    assert_false(array_reserve(&numbers, SIZE_MAX - 4));
    assert_false(array_reserve(&numbers, SIZE_MAX / 2));
    assert_true(array_reserve(&numbers, 100));
    assert_int_equal(numbers.n, 8);
    array_release(&numbers);
}

static void map_finds_what_was_put(void **state)
{
    (void)state;
    enum { N = 5000 };
    static char keys[N][12];
    map m = {0};
    assert_null(map_get(&m, STR("k0")));
    for (uint32_t i = 0; i < N; i++) {
        snprintf(keys[i], sizeof keys[i], "k%u", i);
        uint32_t *value = map_put(&m, str_of(keys[i]), i);
        assert_non_null(value);
        assert_int_equal(*value, i);
    }
    assert_int_equal(m.n, N);
    for (uint32_t i = 0; i < N; i++) assert_int_equal(*map_get(&m, str_of(keys[i])), i);
    assert_null(map_get(&m, STR("k5000")));
    assert_null(map_get(&m, STR("")));
    map_release(&m);
}

static void map_keeps_the_first_value_of_a_key(void **state)
{
    (void)state;
    map m = {0};
    assert_int_equal(*map_put(&m, STR("Chad"), 1), 1);
    assert_int_equal(*map_put(&m, STR("Chad"), 2), 1);
    *map_put(&m, STR("Chad"), 2) = 5;
    assert_int_equal(*map_get(&m, STR("Chad")), 5);
    assert_int_equal(*map_put(&m, STR(""), 9), 9);
    assert_int_equal(*map_get(&m, STR("")), 9);
    assert_null(map_get(&m, STR("Cha")));
    assert_int_equal(m.n, 2);
    map_release(&m);
}

static void map_is_whole_when_memory_is_out(void **state)
{
    (void)state;
    static char keys[100][8];
    map m = {0};
    fault_after(1);
    assert_null(map_put(&m, STR("x"), 1));
    assert_true(fault_off());
    for (uint32_t i = 0; i < 100; i++) {
        snprintf(keys[i], sizeof keys[i], "%u", i);
        fault_after(1);
        uint32_t *value = map_put(&m, str_of(keys[i]), i);
        if (fault_off()) {
            assert_null(value);
            value = map_put(&m, str_of(keys[i]), i);
        }
        assert_non_null(value);
    }
    for (uint32_t i = 0; i < 100; i++) assert_int_equal(*map_get(&m, str_of(keys[i])), i);
    map_release(&m);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(pushes_zeroed_slots_in_order),
        cmocka_unit_test(stays_as_it_was_when_memory_is_out),
        cmocka_unit_test(map_finds_what_was_put),
        cmocka_unit_test(map_keeps_the_first_value_of_a_key),
        cmocka_unit_test(map_is_whole_when_memory_is_out),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
