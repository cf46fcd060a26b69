/* The kernel for any machine, and the definition of what the others compute. */
#include <string.h>

#include "syntax/kernel.h"

static int sat16(int v) { return v > INT16_MAX ? INT16_MAX : v < INT16_MIN ? INT16_MIN : v; }
static int clamp(int v, int most) { return v > most ? most : v < -most ? -most : v; }

static void pack(void *to, const matrix *m) { memcpy(to, m->weights, (size_t)m->rows * m->cols); }

static void multiply(const packed *m, const uint8_t *x, size_t x_stride, size_t n, int16_t *y, size_t y_stride)
{
    const int8_t *weights = m->weights;
    for (size_t i = 0; i < n; i++, x += x_stride, y += y_stride) {
        for (uint32_t r = 0; r < m->rows; r++) {
            const int8_t *w = weights + (size_t)r * m->cols;
            int32_t sum = m->start[r];
            for (uint32_t k = 0; k < m->cols; k++) sum += x[k] * w[k];
            y[r] = (int16_t)sat16(sum >> m->shift[r]);
        }
    }
}

/* x - x|x|/4 with 14 binary digits; |x| <= 2 */
static int squash(int x) { return x - ((x * (x < 0 ? -x : x)) >> 16); }

/* 15 binary digits: 1/2 + squash(z/2)/2 of z with 11 */
static int gate(int z) { return sat16(16384 + squash(clamp(z, 8191) * 4)); }

static int product(int a, int b) { return (a * b + 16384) >> 15; }

static void step(const int16_t *zx, const int16_t *zh, size_t size, int16_t *c, uint8_t *h)
{
    for (size_t i = 0; i < size; i++) {
        int f = gate(sat16(zx[i] + zh[i]));
        int g = squash(clamp(sat16(zx[size + i] + zh[size + i]), 4095) * 8);
        int o = gate(sat16(zx[2 * size + i] + zh[2 * size + i]));
        int cell = sat16(g + product(f, sat16(c[i] - g)));
        int out = product(o, sat16(cell - product(cell, cell < 0 ? -cell : cell)));
        c[i] = (int16_t)cell;
        h[i] = (uint8_t)(clamp((out + 32) >> 6, 127) + BYTE_ZERO);
    }
}

static int32_t dot(const int16_t *a, const int16_t *b, size_t n)
{
    int32_t sum = 0;
    for (size_t i = 0; i < n; i++) sum += a[i] * b[i];
    return sum;
}

const kernel kernel_plain = {"plain", 1, pack, multiply, step, dot};
