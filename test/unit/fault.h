/*
 * Failing the n-th allocation. Every unit test is linked with malloc, calloc and realloc wrapped:
 *
 *     for (size_t n = 1; ; n++) {
 *         fault_after(n);                      // the n-th allocation from here fails, and every later one works
 *         an_status s = thing_new(&thing, &error);
 *         bool failed = fault_off();           // whether one did fail
 *         if (!failed) break;                  // n is past the last allocation: s must be AN_OK
 *         assert_int_equal(s, AN_NOMEM);
 *     }
 *
 * Only calls made by our own code are counted: shared libraries (SQLite, Jansson, libc) keep their allocator.
 */
#ifndef TEST_UNIT_FAULT_H
#define TEST_UNIT_FAULT_H

#include <stdbool.h>
#include <stddef.h>

/* The n-th allocation from now (1: the next) returns NULL. */
void fault_after(size_t n);

/* Back to normal; true when an allocation was made to fail. */
bool fault_off(void);

#endif
