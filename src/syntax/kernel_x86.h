/* Shared by the x86 kernels: the cells' step and the inner product with 256-bit registers. */
#ifndef AN_SYNTAX_KERNEL_X86_H
#define AN_SYNTAX_KERNEL_X86_H

#include "syntax/kernel.h"

void kernel_avx2_step(const int16_t *zx, const int16_t *zh, size_t size, int16_t *c, uint8_t *h);
int32_t kernel_avx2_dot(const int16_t *a, const int16_t *b, size_t n);

#endif
