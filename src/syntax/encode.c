/*
 * Words to states: the sum of what is known of a word, then layers of recurrent cells in both directions.
 *
 * A cell is an LSTM whose input gate is one less its forget gate (Greff et al. 2015), with quadratic squashing:
 *
 *     squash(x) = x - x|x|/4 within 2, else its sign;  gate(x) = 1/2 + squash(x/2)/2
 *     f, o = gate(.)  g = squash(.)   c' = f c + (1 - f) g   h = o c'(2 - |c'|)
 *
 * so that states stay within 1 and everything fits sixteen bits (kernel->step). The input's part of a step is computed
 * for all words at once; the state's part for one word of each unit at a time.
 */
#include "syntax/encode.h"

#include <string.h>

#include "syntax/feature.h"

static uint8_t as_byte(int v) { return (uint8_t)((v > 127 ? 127 : v < -127 ? -127 : v) + BYTE_ZERO); }

void encode_word(const syntax_model *m, const an_doc *doc, uint32_t token, bool first, uint8_t *x)
{
    word_feature f;
    int16_t sum[MATRIX_COLS];
    feature_word(doc, token, first, &f);
    uint32_t row = hash_find(&m->words, f.word);
    const int8_t *values = m->word_rows + (size_t)(row == UINT32_MAX ? 0 : row) * m->word_dim;
    for (uint32_t i = 0; i < m->word_dim; i++) x[i] = as_byte(values[i]);
    values = m->shape_rows + (size_t)f.shape * m->piece_dim;
    for (uint32_t i = 0; i < m->piece_dim; i++) sum[i] = values[i];
    for (uint32_t p = 0; p < f.n_pieces; p++) {
        row = hash_find(&m->pieces, f.pieces[p]);
        if (row == UINT32_MAX) continue;
        values = m->piece_rows + (size_t)row * m->piece_dim;
        for (uint32_t i = 0; i < m->piece_dim; i++) sum[i] = (int16_t)(sum[i] + values[i]);
    }
    for (uint32_t i = 0; i < m->piece_dim; i++) x[m->word_dim + i] = as_byte((sum[i] + 1) >> 1);
}

/* Units that have a word at step t: the first ones, since they are sorted by length. */
static uint32_t alive(const unit *units, uint32_t n, uint32_t t)
{
    while (n && units[n - 1].n <= t) n--;
    return n;
}

static void direction(const syntax_model *m, syntax_scratch *s, const unit *units, uint32_t n, uint32_t layer, int back)
{
    const packed *w = &m->back[layer][back];
    uint32_t size = m->hidden, stride = w->rows, live;
    memset(s->h, BYTE_ZERO, (size_t)n * size);
    memset(s->c, 0, (size_t)n * size * sizeof *s->c);
    for (uint32_t t = 0; (live = alive(units, n, t)) > 0; t++) {
        m->kernel->multiply(w, s->h, size, live, s->zh, stride);
        for (uint32_t u = 0, first = 0; u < live; first += units[u++].n) {
            size_t word = first + (back ? units[u].n - 1 - t : t);
            uint8_t *h = s->h + (size_t)u * size;
            m->kernel->step(s->sums + word * stride, s->zh + (size_t)u * stride, size, s->c + (size_t)u * size, h);
            memcpy(s->states[layer] + word * 2 * size + (back ? size : 0), h, size);
        }
    }
}

void encode_run(const syntax_model *m, syntax_scratch *s, const unit *units, uint32_t n)
{
    const uint8_t *x = s->input;
    uint32_t words = 0;
    for (uint32_t u = 0; u < n; u++) words += units[u].n;
    for (uint32_t layer = 0; layer < m->layers; layer++) {
        for (int back = 0; back < 2; back++) {
            const packed *w = &m->in[layer][back];
            m->kernel->multiply(w, x, w->cols, words, s->sums, w->rows);
            direction(m, s, units, n, layer, back);
        }
        x = s->states[layer];
    }
}
