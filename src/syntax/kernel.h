/*
 * The arithmetic of the network: what takes the time, in one version for any machine and others for newer x86.
 *
 * All of it is in integers and exact, so every kernel gives the same bytes (test_syntax holds them equal). A matrix has
 * eight-bit weights, each row with its own binary point. Activations are bytes with zero at 128. A row's result is
 *
 *     y = saturate16((start + sum(x * w)) >> shift),  start = bias + 1/2 - 128 * sum(w)
 *
 * in which start holds the rounding and takes back the 128. Sums stay within 32 bits: |bias| < 2^29 and at most
 * MATRIX_COLS columns, both checked when a model is opened.
 */
#ifndef AN_SYNTAX_KERNEL_H
#define AN_SYNTAX_KERNEL_H

#include "annals.h"

enum {
    MATRIX_COLS = 1024,
    MATRIX_ROWS = 2048,
    ROW_BLOCK = 16,    /* rows are padded to this; dimensions of states are multiples of it */
    BYTE_ZERO = 128
};

/* As it lies in the model's image. */
typedef struct matrix {
    uint32_t rows, cols;
    const int32_t *bias;
    const uint8_t *shift;
    const int8_t *weights;  /* row after row */
} matrix;

/* As a kernel wants it. */
typedef struct packed {
    uint32_t rows, cols;  /* rows padded */
    int32_t *start, *shift;
    void *weights;
} packed;

typedef struct kernel {
    const char *name;
    size_t weight_bytes;  /* a weight takes this much when packed */

    /* Fills to, which is zeroed, has weight_bytes * padded rows * cols bytes and lies on 64 bytes. */
    void (*pack)(void *to, const matrix *m);

    /* n vectors of m->cols bytes, x_stride apart, to n of m->rows sixteen-bit results, y_stride apart. */
    void (*multiply)(const packed *m, const uint8_t *x, size_t x_stride, size_t n, int16_t *y, size_t y_stride);

    /* One step of `size` cells (a multiple of 16): see recurrent.h. zx, zh: 3 * size; c, h: the cells' state. */
    void (*step)(const int16_t *zx, const int16_t *zh, size_t size, int16_t *c, uint8_t *h);

    /* Inner product of two sixteen-bit vectors; n a multiple of 16. */
    int32_t (*dot)(const int16_t *a, const int16_t *b, size_t n);
} kernel;

extern const kernel kernel_plain;
#if defined(__x86_64__)
extern const kernel kernel_avx2, kernel_vnni;
#endif

/* The i-th kernel that runs on this machine, the fastest first; NULL past the last, which is kernel_plain. */
const kernel *kernel_usable(unsigned i);

static inline uint32_t kernel_padded(uint32_t rows) { return (rows + ROW_BLOCK - 1) / ROW_BLOCK * ROW_BLOCK; }

#endif
