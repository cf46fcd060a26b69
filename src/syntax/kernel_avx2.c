/*
 * Kernel for x86 with AVX2: weights widened to sixteen bits, two columns a multiply-add (vpmaddwd, which is exact;
 * the eight-bit vpmaddubsw would saturate).
 *
 * Packed: blocks of eight rows; within a block, for each pair of columns, eight rows of two weights.
 */
#if defined(__x86_64__)

#include <immintrin.h>
#include <string.h>

#include "syntax/kernel_x86.h"

#define AVX2 __attribute__((target("avx2")))
#define INLINE __attribute__((target("avx2"), always_inline)) static inline

/* Loops over a tile must unroll, whatever the optimisation level, for sums to live in registers. */
#define UNROLL _Pragma("GCC unroll 8")

enum { LANES = 8, TILE = 4 };

static void pack(void *to, const matrix *m)
{
    int16_t *out = to;
    for (uint32_t r = 0; r < m->rows; r++)
        for (uint32_t k = 0; k < m->cols; k++)
            out[(size_t)(r / LANES) * LANES * m->cols + (k / 2) * 2 * LANES + (r % LANES) * 2 + k % 2] =
                m->weights[(size_t)r * m->cols + k];
}

INLINE void finish(__m256i a, __m256i b, const packed *m, size_t row, int16_t *y)
{
    a = _mm256_srav_epi32(a, _mm256_load_si256((const __m256i *)(m->shift + row)));
    b = _mm256_srav_epi32(b, _mm256_load_si256((const __m256i *)(m->shift + row + LANES)));
    _mm256_storeu_si256((__m256i *)y, _mm256_permute4x64_epi64(_mm256_packs_epi32(a, b), 0xD8));
}

/* Sixteen rows for `count` vectors, already widened. count is a constant where this is inlined. */
INLINE void tile(const packed *m, size_t row, const int16_t *x, int count, int16_t *y, size_t y_stride)
{
    const __m256i *w = (const __m256i *)((const int16_t *)m->weights + row * m->cols), *w2 = w + m->cols / 2;
    __m256i a[TILE], b[TILE];
    UNROLL
    for (int t = 0; t < count; t++) {
        a[t] = _mm256_load_si256((const __m256i *)(m->start + row));
        b[t] = _mm256_load_si256((const __m256i *)(m->start + row + LANES));
    }
    for (uint32_t k = 0; k < m->cols / 2; k++) {
        __m256i wa = _mm256_load_si256(w + k), wb = _mm256_load_si256(w2 + k);
        UNROLL
        for (int t = 0; t < count; t++) {
            int32_t pair;
            memcpy(&pair, x + (size_t)t * MATRIX_COLS + 2 * k, sizeof pair);
            __m256i v = _mm256_set1_epi32(pair);
            a[t] = _mm256_add_epi32(a[t], _mm256_madd_epi16(wa, v));
            b[t] = _mm256_add_epi32(b[t], _mm256_madd_epi16(wb, v));
        }
    }
    UNROLL
    for (int t = 0; t < count; t++) finish(a[t], b[t], m, row, y + (size_t)t * y_stride + row);
}

AVX2 static void tiles(const packed *m, const int16_t *x, size_t count, int16_t *y, size_t y_stride)
{
    for (size_t row = 0; row < m->rows; row += 2 * LANES) switch (count) {
        case 4: tile(m, row, x, 4, y, y_stride); break;
        case 3: tile(m, row, x, 3, y, y_stride); break;
        case 2: tile(m, row, x, 2, y, y_stride); break;
        default: tile(m, row, x, 1, y, y_stride); break;
        }
}

AVX2 static void multiply(const packed *m, const uint8_t *x, size_t x_stride, size_t n, int16_t *y, size_t y_stride)
{
    int16_t wide[TILE * MATRIX_COLS];
    for (size_t i = 0; i < n; i += TILE) {
        size_t count = n - i < TILE ? n - i : TILE;
        for (size_t t = 0; t < count; t++)
            for (uint32_t k = 0; k < m->cols; k += 16)
                _mm256_storeu_si256((__m256i *)(wide + t * MATRIX_COLS + k),
                                    _mm256_cvtepu8_epi16(_mm_loadu_si128((const __m128i *)(x + (i + t) * x_stride + k))));
        tiles(m, wide, count, y + i * y_stride, y_stride);
    }
}

INLINE __m256i squash(__m256i x) { return _mm256_sub_epi16(x, _mm256_mulhi_epi16(x, _mm256_abs_epi16(x))); }

INLINE __m256i clamp(__m256i v, int16_t most)
{
    return _mm256_max_epi16(_mm256_min_epi16(v, _mm256_set1_epi16(most)), _mm256_set1_epi16((int16_t)-most));
}

INLINE __m256i gate(__m256i z)
{
    return _mm256_adds_epi16(_mm256_set1_epi16(16384), squash(_mm256_slli_epi16(clamp(z, 8191), 2)));
}

INLINE __m256i input(const int16_t *zx, const int16_t *zh)
{
    return _mm256_adds_epi16(_mm256_loadu_si256((const __m256i *)zx), _mm256_loadu_si256((const __m256i *)zh));
}

AVX2 void kernel_avx2_step(const int16_t *zx, const int16_t *zh, size_t size, int16_t *c, uint8_t *h)
{
    for (size_t i = 0; i < size; i += 16) {
        __m256i f = gate(input(zx + i, zh + i));
        __m256i g = squash(_mm256_slli_epi16(clamp(input(zx + size + i, zh + size + i), 4095), 3));
        __m256i o = gate(input(zx + 2 * size + i, zh + 2 * size + i));
        __m256i cell = _mm256_loadu_si256((const __m256i *)(c + i));
        cell = _mm256_adds_epi16(g, _mm256_mulhrs_epi16(f, _mm256_subs_epi16(cell, g)));
        _mm256_storeu_si256((__m256i *)(c + i), cell);
        __m256i out = _mm256_subs_epi16(cell, _mm256_mulhrs_epi16(cell, _mm256_abs_epi16(cell)));
        out = _mm256_srai_epi16(_mm256_add_epi16(_mm256_mulhrs_epi16(o, out), _mm256_set1_epi16(32)), 6);
        out = _mm256_add_epi16(clamp(out, 127), _mm256_set1_epi16(BYTE_ZERO));
        out = _mm256_permute4x64_epi64(_mm256_packus_epi16(out, out), 0xD8);
        _mm_storeu_si128((__m128i *)(h + i), _mm256_castsi256_si128(out));
    }
}

AVX2 int32_t kernel_avx2_dot(const int16_t *a, const int16_t *b, size_t n)
{
    __m256i sum = _mm256_setzero_si256();
    for (size_t i = 0; i < n; i += 16)
        sum = _mm256_add_epi32(sum, _mm256_madd_epi16(_mm256_loadu_si256((const __m256i *)(a + i)),
                                                      _mm256_loadu_si256((const __m256i *)(b + i))));
    __m128i s = _mm_add_epi32(_mm256_castsi256_si128(sum), _mm256_extracti128_si256(sum, 1));
    s = _mm_add_epi32(s, _mm_shuffle_epi32(s, 0x4E));
    return _mm_cvtsi128_si32(_mm_add_epi32(s, _mm_shuffle_epi32(s, 0xB1)));
}

const kernel kernel_avx2 = {"avx2", 2, pack, multiply, kernel_avx2_step, kernel_avx2_dot};

#else
typedef int kernel_avx2_is_for_x86;
#endif
