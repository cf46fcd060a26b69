#include "fault.h"

#include <stdatomic.h>
#include <stdlib.h>

/* Counts down to the failing call; 0: off. Atomic, because workers allocate on threads. */
static atomic_size_t left;
static atomic_bool failed;

void *__real_malloc(size_t n);
void *__real_calloc(size_t n, size_t size);
void *__real_realloc(void *p, size_t n);
void *__wrap_malloc(size_t n);
void *__wrap_calloc(size_t n, size_t size);
void *__wrap_realloc(void *p, size_t n);

void fault_after(size_t n)
{
    failed = false;
    left = n;
}

bool fault_off(void)
{
    left = 0;
    return failed;
}

static bool fails_now(void)
{
    size_t was = left;
    while (was && !atomic_compare_exchange_weak(&left, &was, was - 1)) continue;
    if (was != 1) return false;
    failed = true;
    return true;
}

void *__wrap_malloc(size_t n) { return fails_now() ? NULL : __real_malloc(n); }
void *__wrap_calloc(size_t n, size_t size) { return fails_now() ? NULL : __real_calloc(n, size); }
void *__wrap_realloc(void *p, size_t n) { return fails_now() ? NULL : __real_realloc(p, n); }
