/*
 * Kernel for x86 with AVX-512 VNNI: four columns a multiply-add of bytes (vpdpbusd, exact, without saturation).
 *
 * Packed: blocks of sixteen rows; within a block, for each four columns, sixteen rows of four weights.
 */
#if defined(__x86_64__)

#include <immintrin.h>
#include <string.h>

#include "syntax/kernel_x86.h"

#define VNNI __attribute__((target("avx512vnni,avx512bw,avx512vl,avx512f,avx2")))
#define INLINE __attribute__((target("avx512vnni,avx512bw,avx512vl,avx512f,avx2"), always_inline)) static inline

/* Loops over a tile must unroll, whatever the optimisation level, for sums to live in registers. */
#define UNROLL _Pragma("GCC unroll 8")

enum { LANES = 16, TILE = 4, BLOCKS = 4 };

static void pack(void *to, const matrix *m)
{
    int8_t *out = to;
    for (uint32_t r = 0; r < m->rows; r++)
        for (uint32_t k = 0; k < m->cols; k++)
            out[(size_t)(r / LANES) * LANES * m->cols + (k / 4) * 4 * LANES + (r % LANES) * 4 + k % 4] =
                m->weights[(size_t)r * m->cols + k];
}

/* `blocks` blocks of rows for `count` vectors, both constants where this is inlined, so that sums stay in registers. */
INLINE void tile(const packed *m, size_t row, int blocks, const uint8_t *x, size_t x_stride, int count, int16_t *y,
                 size_t y_stride)
{
    const int8_t *w = (const int8_t *)m->weights + row * m->cols;
    __m512i sum[TILE][BLOCKS], v[BLOCKS];
    UNROLL
    for (int t = 0; t < count; t++)
        UNROLL
        for (int b = 0; b < blocks; b++) sum[t][b] = _mm512_load_si512(m->start + row + (size_t)b * LANES);
    for (uint32_t k = 0; k < m->cols; k += 4) {
        UNROLL
        for (int b = 0; b < blocks; b++) v[b] = _mm512_load_si512(w + (size_t)b * LANES * m->cols + (size_t)k * LANES);
        UNROLL
        for (int t = 0; t < count; t++) {
            int32_t four;
            memcpy(&four, x + (size_t)t * x_stride + k, sizeof four);
            __m512i a = _mm512_set1_epi32(four);
            UNROLL
            for (int b = 0; b < blocks; b++) sum[t][b] = _mm512_dpbusd_epi32(sum[t][b], a, v[b]);
        }
    }
    UNROLL
    for (int t = 0; t < count; t++)
        UNROLL
        for (int b = 0; b < blocks; b++) {
            size_t at = row + (size_t)b * LANES;
            __m512i shifted = _mm512_srav_epi32(sum[t][b], _mm512_load_si512(m->shift + at));
            _mm256_storeu_si256((__m256i *)(y + (size_t)t * y_stride + at), _mm512_cvtsepi32_epi16(shifted));
        }
}

INLINE void tiles(const packed *m, size_t row, int blocks, const uint8_t *x, size_t x_stride, size_t n, int16_t *y,
                  size_t y_stride)
{
    for (; n >= 4; n -= 4, x += 4 * x_stride, y += 4 * y_stride) tile(m, row, blocks, x, x_stride, 4, y, y_stride);
    if (n == 3) tile(m, row, blocks, x, x_stride, 3, y, y_stride);
    if (n == 2) tile(m, row, blocks, x, x_stride, 2, y, y_stride);
    if (n == 1) tile(m, row, blocks, x, x_stride, 1, y, y_stride);
}

VNNI static void multiply(const packed *m, const uint8_t *x, size_t x_stride, size_t n, int16_t *y, size_t y_stride)
{
    size_t row = 0;
    for (; row + BLOCKS * LANES <= m->rows; row += BLOCKS * LANES) tiles(m, row, BLOCKS, x, x_stride, n, y, y_stride);
    for (; row < m->rows; row += LANES) tiles(m, row, 1, x, x_stride, n, y, y_stride);
}

const kernel kernel_vnni = {"vnni", 1, pack, multiply, kernel_avx2_step, kernel_avx2_dot};

#else
typedef int kernel_vnni_is_for_x86;
#endif
