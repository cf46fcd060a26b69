/*
 * The recurrent layer's forward and backward pass over a batch, for training (float; called from fit_syntax.py).
 *
 * The cell is an LSTM with the input gate tied to the forget gate (Greff et al. 2015, "CIFG") and quadratic squashing,
 * chosen because the same arithmetic is exact in 16-bit integers (src/syntax/recurrent.c):
 *     squash(x) = x - x|x|/4 for |x| < 2, else sign(x)           gate(x) = 1/2 + squash(x/2)/2
 *     c' = f c + (1 - f) g      h = o c'(2 - |c'|)
 * Its derivative follows from its value: squash' = sqrt(1 - |squash|).
 */
#include <cblas.h>
#include <math.h>
#include <string.h>

static inline float squash(float x)
{
    x = x > 2 ? 2 : x < -2 ? -2 : x;
    return x - x * fabsf(x) * 0.25f;
}

/* zx: steps*batch*3H input part with bias; w: 3H*H. Fills acts (f,g,o), c and h. grid > 0 rounds h to 1/grid. */
void recurrence_forward(int steps, int batch, int H, const float *zx, const float *w, float *acts, float *c, float *h,
                        float grid)
{
    size_t row = (size_t)batch * (size_t)H;
    memcpy(acts, zx, sizeof *acts * row * 3 * (size_t)steps);
    for (int t = 0; t < steps; t++) {
        float *z = acts + row * 3 * (size_t)t, *ct = c + row * (size_t)t, *ht = h + row * (size_t)t;
        if (t)
            cblas_sgemm(CblasRowMajor, CblasNoTrans, CblasTrans, batch, 3 * H, H, 1, ht - row, H, w, H, 1, z, 3 * H);
        for (int b = 0; b < batch; b++) {
            float *f = z + (size_t)b * 3 * (size_t)H, *g = f + H, *o = g + H;
            float *cb = ct + (size_t)b * (size_t)H, *hb = ht + (size_t)b * (size_t)H;
            const float *before = cb - row;
            for (int i = 0; i < H; i++) {
                f[i] = 0.5f + 0.5f * squash(0.5f * f[i]);
                g[i] = squash(g[i]);
                o[i] = 0.5f + 0.5f * squash(0.5f * o[i]);
                cb[i] = t ? g[i] + f[i] * (before[i] - g[i]) : g[i] - f[i] * g[i];
                hb[i] = o[i] * cb[i] * (2 - fabsf(cb[i]));
            }
            if (grid > 0)
                for (int i = 0; i < H; i++) {
                    float r = rintf(hb[i] * grid);
                    hb[i] = (r > 127 ? 127 : r < -127 ? -127 : r) / grid;
                }
        }
    }
}

/* dh: gradient of h (kept). dz: out, gradient of zx. dw: out. dc, dhn: scratch of batch*H. */
void recurrence_backward(int steps, int batch, int H, const float *w, const float *acts, const float *c, const float *h,
                         const float *dh, float *dz, float *dw, float *dc, float *dhn)
{
    size_t row = (size_t)batch * (size_t)H;
    memset(dc, 0, sizeof *dc * row);
    memset(dhn, 0, sizeof *dhn * row);
    memset(dw, 0, sizeof *dw * 3 * (size_t)H * (size_t)H);
    for (int t = steps - 1; t >= 0; t--) {
        for (int b = 0; b < batch; b++) {
            size_t at = row * (size_t)t + (size_t)b * (size_t)H;
            const float *f = acts + at * 3, *g = f + H, *o = g + H, *cb = c + at;
            float *df = dz + at * 3, *dg = df + H, *dout = dg + H, *dcb = dc + (size_t)b * (size_t)H;
            const float *dhb = dh + at, *next = dhn + (size_t)b * (size_t)H;
            for (int i = 0; i < H; i++) {
                float before = t ? cb[(long)i - (long)row] : 0, d = dhb[i] + next[i];
                float a = fabsf(cb[i]);
                float dci = dcb[i] + d * o[i] * 2 * (1 - a);
                float sf = fmaxf(0, 1 - fabsf(2 * f[i] - 1)), so = fmaxf(0, 1 - fabsf(2 * o[i] - 1));
                float sg = fmaxf(0, 1 - fabsf(g[i]));
                df[i] = dci * (before - g[i]) * 0.25f * sqrtf(sf);
                dg[i] = dci * (1 - f[i]) * sqrtf(sg);
                dout[i] = d * cb[i] * (2 - a) * 0.25f * sqrtf(so);
                dcb[i] = dci * f[i];
            }
        }
        if (t)
            cblas_sgemm(CblasRowMajor, CblasNoTrans, CblasNoTrans, batch, H, 3 * H, 1, dz + row * 3 * (size_t)t, 3 * H, w, H,
                        0, dhn, H);
    }
    if (steps > 1)
        cblas_sgemm(CblasRowMajor, CblasTrans, CblasNoTrans, 3 * H, H, (steps - 1) * batch, 1, dz + row * 3, 3 * H, h, H, 0,
                    dw, H);
}
