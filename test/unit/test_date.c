/* base/date: serial numbers against counting, weekdays, months, ISO text. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "base/date.h"
#include "base/str.h"

static an_date day(int year, int month, int d) { return (an_date){(int16_t)year, (uint8_t)month, (uint8_t)d}; }

static void assert_date(an_date d, int year, int month, int mday)
{
    if (d.year != year || d.month != month || d.day != mday)
        fail_msg("%d-%d-%d, not %d-%d-%d", d.year, d.month, d.day, year, month, mday);
}

/* Walks through every day of years 1 to 9999. */
static void serials_count_every_day(void **state)
{
    (void)state;
    int32_t serial = date_serial(day(1, 1, 1));
    int weekday = 1; /* 0001-01-01 was a Monday */
    for (int year = 1; year <= 9999; year++)
        for (int month = 1; month <= 12; month++)
            for (int d = 1; d <= date_month_days(year, month); d++, serial++, weekday = weekday % 7 + 1) {
                an_date today = day(year, month, d);
                if (date_serial(today) != serial || date_cmp(date_from_serial(serial), today) || date_weekday(today) != weekday)
                    fail_msg("%d-%d-%d", year, month, d);
            }
    assert_int_equal(date_serial(day(1970, 1, 1)), 0);
    assert_int_equal(date_weekday(day(2025, 7, 22)), 2);
}

static void knows_which_days_exist(void **state)
{
    (void)state;
    assert_true(date_valid(day(2024, 2, 29)) && date_valid(day(2000, 2, 29)) && date_valid(day(9999, 12, 31)));
    assert_false(date_valid(day(2023, 2, 29)) || date_valid(day(1900, 2, 29)) || date_valid(day(2020, 13, 1)) ||
                 date_valid(day(2020, 4, 31)) || date_valid(day(2020, 1, 0)) || date_valid(day(2020, 0, 1)) ||
                 date_valid(day(0, 1, 1)) || date_valid(day(-1, 1, 1)) || date_valid(day(10000, 1, 1)));
}

static void adds_days_and_months(void **state)
{
    (void)state;
    assert_date(date_add_days(day(2024, 2, 28), 2), 2024, 3, 1);
    assert_date(date_add_days(day(2025, 1, 1), -1), 2024, 12, 31);
    assert_date(date_add_months(day(2024, 1, 31), 1), 2024, 2, 29);
    assert_date(date_add_months(day(2023, 1, 31), 1), 2023, 2, 28);
    assert_date(date_add_months(day(2024, 1, 15), -1), 2023, 12, 15);
    assert_date(date_add_months(day(2024, 3, 31), -13), 2023, 2, 28);
    assert_date(date_add_months(day(2024, 12, 1), 12), 2025, 12, 1);
}

static void compares(void **state)
{
    (void)state;
    assert_int_equal(date_cmp(day(2024, 1, 2), day(2024, 1, 2)), 0);
    assert_true(date_cmp(day(2023, 12, 31), day(2024, 1, 1)) < 0);
    assert_true(date_cmp(day(2024, 2, 1), day(2024, 1, 31)) > 0);
    assert_true(date_cmp(day(2024, 2, 1), day(2024, 2, 2)) < 0);
}

static void reads_iso_text(void **state)
{
    (void)state;
    an_date d;
    assert_true(date_parse(STR("2025-07-22"), &d));
    assert_date(d, 2025, 7, 22);
    assert_true(date_parse(STR("2020-13-45"), &d)); /* the right shape, but no day */
    assert_date(d, 0, 0, 0);
    assert_true(date_parse(STR("0000-01-01"), &d));
    assert_date(d, 0, 0, 0);
    const char *wrong[] = {"", "2025-7-22", "2025/07/22", "2025-07-22 ", "25-07-2022", "2025-07-2x", "-025-07-22", "20250722"};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) assert_false(date_parse(str_of(wrong[i]), &d));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(serials_count_every_day),
        cmocka_unit_test(knows_which_days_exist),
        cmocka_unit_test(adds_days_and_months),
        cmocka_unit_test(compares),
        cmocka_unit_test(reads_iso_text),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
