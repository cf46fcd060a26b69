/*
 * Word vectors from running text: structured skip-gram with negative sampling (Mikolov et al. 2013; Ling et al. 2015:
 * one output matrix a position, so that word order counts, which suits syntax).
 *
 * vectors TEXT OUT: TEXT holds one sentence a line, keys separated by blanks. OUT gets "key v1 v2 ..." lines, most
 * frequent first. One thread, fixed seed: the same bytes each time on one machine.
 */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { DIM = 96, WINDOW = 3, NEGATIVE = 6, EPOCHS = 12, LEAST = 4, BUCKETS = 1 << 20, NOISE = 1 << 22 };

typedef struct { char *key; uint32_t count; } word;
static word *words; static int n_words;
static int bucket[BUCKETS];
static int *tokens; static long n_tokens;
static uint64_t seed = 20261123;

static uint32_t next(void) { seed = seed * 6364136223846793005u + 1442695040888963407u; return (uint32_t)(seed >> 33); }

static int find(const char *key, int add)
{
    uint32_t h = 2166136261u;
    for (const char *p = key; *p; p++) h = (h ^ (unsigned char)*p) * 16777619u;
    for (h %= BUCKETS; bucket[h] >= 0; h = (h + 1) % BUCKETS)
        if (!strcmp(words[bucket[h]].key, key)) return bucket[h];
    if (!add) return -1;
    words = realloc(words, sizeof *words * (size_t)(n_words + 1));
    words[n_words] = (word){strdup(key), 0};
    return bucket[h] = n_words++;
}

static int by_count(const void *a, const void *b)
{
    const word *x = a, *y = b;
    return x->count != y->count ? (x->count < y->count ? 1 : -1) : strcmp(x->key, y->key);
}

static void read_text(const char *path)
{
    FILE *f = fopen(path, "r");
    char *line = NULL, *save; size_t room = 0;
    memset(bucket, -1, sizeof bucket);
    while (getline(&line, &room, f) > 0)
        for (char *w = strtok_r(line, " \n", &save); w; w = strtok_r(NULL, " \n", &save)) { int i = find(w, 1); words[i].count++; }
    qsort(words, (size_t)n_words, sizeof *words, by_count);
    while (n_words && words[n_words - 1].count < LEAST) n_words--;
    int kept = n_words; word *old = words; words = NULL; n_words = 0;
    memset(bucket, -1, sizeof bucket);
    for (int i = 0; i < kept; i++) { int at = find(old[i].key, 1); words[at].count = old[i].count; }
    rewind(f);
    while (getline(&line, &room, f) > 0) {
        for (char *w = strtok_r(line, " \n", &save); w; w = strtok_r(NULL, " \n", &save)) {
            int i = find(w, 0);
            if (!(n_tokens & (n_tokens - 1)) || !tokens) tokens = realloc(tokens, sizeof *tokens * (size_t)(n_tokens ? 2 * n_tokens : 1));
            tokens[n_tokens++] = i;
        }
        if (!(n_tokens & (n_tokens - 1)) || !tokens) tokens = realloc(tokens, sizeof *tokens * (size_t)(n_tokens ? 2 * n_tokens : 1));
        tokens[n_tokens++] = -2;
    }
    fclose(f);
}

int main(int argc, char **argv)
{
    if (argc < 3) return 2;
    read_text(argv[1]);
    fprintf(stderr, "%d words, %ld tokens\n", n_words, n_tokens);
    size_t rows = (size_t)n_words * DIM;
    float *in = malloc(sizeof *in * rows), *out = calloc(rows * 2 * WINDOW, sizeof *out);
    for (size_t i = 0; i < rows; i++) in[i] = ((float)(next() & 0xFFFF) / 65536 - 0.5f) / DIM;
    int *noise = malloc(sizeof *noise * NOISE);
    double sum = 0, at = 0; long k = 0;
    for (int i = 0; i < n_words; i++) sum += pow(words[i].count, 0.75);
    for (int i = 0; i < n_words; i++) { at += pow(words[i].count, 0.75) / sum; while (k < NOISE && k < at * NOISE) noise[k++] = i; }
    while (k < NOISE) noise[k++] = n_words - 1;
    float *keep = malloc(sizeof *keep * (size_t)n_words);
    for (int i = 0; i < n_words; i++) { float f = (float)words[i].count / (float)n_tokens; keep[i] = sqrtf(1e-3f / f) + 1e-3f / f; }
    float table[1024];
    for (int i = 0; i < 1024; i++) table[i] = 1 / (1 + expf(-((float)i - 511.5f) / 64));
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
        for (long t = 0; t < n_tokens; t++) {
            float rate = 0.05f * (1 - (float)((double)(epoch * n_tokens + t) / ((double)EPOCHS * (double)n_tokens))) + 1e-4f;
            int w = tokens[t];
            if (w < 0 || keep[w] * 65536 < (float)(next() & 0xFFFF)) continue;
            float *v = in + (size_t)w * DIM, grad[DIM];
            for (int o = -WINDOW; o <= WINDOW; o++) {
                if (!o || t + o < 0 || t + o >= n_tokens) continue;
                int c = tokens[t + o], blocked = 0;
                for (int q = o < 0 ? o : 1; q < (o < 0 ? 0 : o + 1); q++) blocked |= tokens[t + q] == -2;
                if (c < 0 || blocked) continue;
                float *base = out + rows * (size_t)(o < 0 ? o + WINDOW : o + WINDOW - 1);
                memset(grad, 0, sizeof grad);
                for (int s = 0; s <= NEGATIVE; s++) {
                    int target = s ? noise[next() & (NOISE - 1)] : c;
                    if (s && target == c) continue;
                    float *u = base + (size_t)target * DIM, dot = 0;
                    for (int d = 0; d < DIM; d++) dot += v[d] * u[d];
                    float p = dot > 7.9f ? 1 : dot < -7.9f ? 0 : table[(int)(dot * 64 + 512)];
                    float g = rate * ((s == 0) - p);
                    for (int d = 0; d < DIM; d++) { grad[d] += g * u[d]; u[d] += g * v[d]; }
                }
                for (int d = 0; d < DIM; d++) v[d] += grad[d];
            }
        }
        fprintf(stderr, "epoch %d\n", epoch);
    }
    FILE *f = fopen(argv[2], "w");
    for (int i = 0; i < n_words; i++) {
        fprintf(f, "%s", words[i].key);
        for (int d = 0; d < DIM; d++) fprintf(f, " %.4f", in[(size_t)i * DIM + d]);
        fputc('\n', f);
    }
    return fclose(f) != 0;
}
