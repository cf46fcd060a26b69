#include "syntax/kernel.h"

#if defined(__x86_64__)

static bool usable(const kernel *k)
{
    if (k == &kernel_vnni)
        return __builtin_cpu_supports("avx512vnni") && __builtin_cpu_supports("avx512bw") &&
               __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx2");
    if (k == &kernel_avx2) return __builtin_cpu_supports("avx2");
    return true;
}

const kernel *kernel_usable(unsigned i)
{
    static const kernel *const all[] = {&kernel_vnni, &kernel_avx2, &kernel_plain};
    __builtin_cpu_init();
    for (size_t k = 0; k < sizeof all / sizeof *all; k++)
        if (usable(all[k]) && i-- == 0) return all[k];
    return NULL;
}

#else

const kernel *kernel_usable(unsigned i) { return i == 0 ? &kernel_plain : NULL; }

#endif
