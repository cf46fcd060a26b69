#include "linear_fit.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "base/error.h"

/* ---- data ---- */

static bool grow(fit_data *d)
{
    uint32_t size = d->mask ? 2 * (d->mask + 1) : 1 << 16;
    uint32_t *index = calloc(size, sizeof *index);
    if (!index) return false;
    for (size_t k = 0; k < d->hashes.n; k++) {
        uint32_t i = (uint32_t)(d->hashes.at[k] >> 20) & (size - 1);
        while (index[i]) i = (i + 1) & (size - 1);
        index[i] = (uint32_t)k + 1;
    }
    free(d->index);
    d->index = index;
    d->mask = size - 1;
    return true;
}

static bool number_of(fit_data *d, uint64_t hash, uint32_t *out)
{
    if (d->hashes.n * 2 >= d->mask && !grow(d)) return false;
    uint32_t i = (uint32_t)(hash >> 20) & d->mask;
    while (d->index[i] && d->hashes.at[d->index[i] - 1] != hash) i = (i + 1) & d->mask;
    if (!d->index[i]) {
        uint64_t *new = array_push(&d->hashes);
        uint32_t *count = array_push(&d->counts);
        if (!new || !count) return false;
        *new = hash;
        d->index[i] = (uint32_t)d->hashes.n;
    }
    *out = d->index[i] - 1;
    d->counts.at[*out]++;
    return true;
}

bool fit_add(fit_data *d, const uint64_t *hashes, uint32_t n, fit_example as)
{
    fit_example *e = array_push(&d->examples);
    if (!e || !array_reserve(&d->features, n)) return false;
    *e = as;
    e->first = (uint32_t)d->features.n;
    e->n = n;
    for (uint32_t i = 0; i < n; i++)
        if (!number_of(d, hashes[i], &d->features.at[d->features.n++])) return false;
    return true;
}

void fit_release(fit_data *d)
{
    array_release(&d->hashes);
    array_release(&d->counts);
    array_release(&d->features);
    array_release(&d->examples);
    free(d->index);
}

static double setting(const char *name, double otherwise)
{
    const char *value = getenv(name);
    return value ? strtod(value, NULL) : otherwise;
}

fit_settings fit_settings_read(const fit_settings *o)
{
    return (fit_settings){.epochs = (unsigned)setting("EPOCHS", o->epochs), .courses = (unsigned)setting("COURSES", o->courses),
                          .least = (unsigned)setting("LEAST", o->least), .rows = (unsigned)setting("ROWS", o->rows),
                          .seed = (unsigned)setting("SEED", o->seed), .drop = (unsigned)setting("DROP", o->drop),
                          .rate = setting("RATE", o->rate), .decay = setting("DECAY", o->decay)};
}

/* ---- fitting ---- */

typedef float row[LINEAR_CLASSES];

typedef struct fitting {
    const fit_data *d;
    const fit_settings *o;
    uint32_t classes;
    row *weights, *squares, *sums;
    uint32_t *order;
    uint64_t random;
    double loss;
} fitting;

static uint32_t below(fitting *f, uint32_t n)
{
    f->random = f->random * 6364136223846793005u + 1442695040888963407u;
    return (uint32_t)((f->random >> 33) % n);
}

static void shuffle(fitting *f)
{
    for (uint32_t i = (uint32_t)f->d->examples.n; i > 1; i--) {
        uint32_t k = below(f, i), t = f->order[i - 1];
        f->order[i - 1] = f->order[k];
        f->order[k] = t;
    }
}

static bool counts_enough(const fitting *f, uint32_t feature) { return f->d->counts.at[feature] >= f->o->least; }

/* The features of an example that take part in this step: frequent enough, and not dropped by chance (Srivastava et al.
 * 2014), so that no few of them carry all the weight. */
static uint32_t draw(fitting *f, const fit_example *e, uint32_t *out)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < e->n; i++) {
        uint32_t x = f->d->features.at[e->first + i];
        if (counts_enough(f, x) && below(f, 1000) >= f->o->drop) out[n++] = x;
    }
    return n;
}

/* How far the weights of each class are to move: the gradient of the loss by its sum. What an example does not speak of
 * stays at 0. */
static void slopes(fitting *f, const fit_example *e, const uint32_t *features, uint32_t n, row p)
{
    float most = -1e30f, all = 0;
    for (uint32_t i = 0; i < n; i++)
        for (uint32_t c = 0; c < f->classes; c++) p[c] += f->weights[features[i]][c];
    float none = 1 / (1 + expf(-p[LINEAR_NONE]));
    bool some = e->label != LINEAR_NONE, typed = some && e->of_class;
    for (uint32_t c = 1; c < f->classes; c++) most = p[c] > most ? p[c] : most;
    for (uint32_t c = 1; c < f->classes; c++) all += p[c] = expf(p[c] - most);
    if (typed) f->loss -= e->weight * log(p[e->label] / all + 1e-12);
    for (uint32_t c = 1; c < f->classes; c++) p[c] = typed ? p[c] / all - (c == e->label) : 0;
    if (e->of_none) f->loss -= e->weight * log((some ? 1 - none : none) + 1e-12);
    p[LINEAR_NONE] = e->of_none ? none - !some : 0;
}

static void learn(fitting *f, const fit_example *e)
{
    uint32_t features[LINEAR_FEATURES], n = draw(f, e, features);
    row p = {0};
    slopes(f, e, features, n, p);
    for (uint32_t i = 0; i < n; i++) {
        uint32_t x = features[i];
        for (uint32_t c = 0; c < f->classes; c++) {
            if (p[c] == 0) continue;
            float g = e->weight * p[c] + (float)f->o->decay * f->weights[x][c];
            f->squares[x][c] += g * g;
            f->weights[x][c] -= (float)f->o->rate * g / (1e-3f + sqrtf(f->squares[x][c]));
        }
    }
}

static void epochs(fitting *f)
{
    size_t features = f->d->hashes.n;
    for (unsigned k = 0; k < f->o->epochs; k++) {
        f->loss = 0;
        shuffle(f);
        for (size_t i = 0; i < f->d->examples.n; i++) learn(f, &f->d->examples.at[f->order[i]]);
        for (size_t x = 0; 2 * k >= f->o->epochs && x < features; x++)
            for (uint32_t c = 0; c < f->classes; c++) f->sums[x][c] += f->weights[x][c];
    }
    fprintf(stderr, "%zu examples, %zu features, loss %.3f\n", f->d->examples.n, features, f->loss / (double)f->d->examples.n);
}

/* ---- into a model ---- */

typedef struct ranked { float size; uint32_t feature; } ranked;

static int by_size(const void *a, const void *b)
{
    const ranked *x = a, *y = b;
    if (x->size != y->size) return x->size < y->size ? 1 : -1;
    return (x->feature > y->feature) - (x->feature < y->feature);
}

static float largest(const fitting *f, uint32_t feature)
{
    float most = 0;
    for (uint32_t c = 0; c < f->classes; c++) most = fmaxf(most, fabsf(f->sums[feature][c]));
    return most;
}

static void quantise(const fitting *f, uint32_t feature, float scale, int8_t *weights)
{
    for (uint32_t c = 0; c < f->classes; c++) weights[c] = (int8_t)lrintf(f->sums[feature][c] * scale);
}

static an_status into_image(void **image, size_t *n, fitting *f, const linear_parts *classes, an_error *error)
{
    size_t features = f->d->hashes.n, kept = 0;
    ranked *by = calloc(features + 1, sizeof *by);
    if (!by) return error_nomem(error);
    for (uint32_t x = 0; x < features; x++) by[x] = (ranked){counts_enough(f, x) ? largest(f, x) : 0, x};
    qsort(by, features, sizeof *by, by_size);
    float scale = 127.f / fmaxf(by[0].size, 1e-6f);
    while (kept < features && kept < f->o->rows && by[kept].size * scale >= .5f) kept++;
    uint32_t n_rows = (uint32_t)(kept * 4 / 3 + 2);
    uint8_t *rows = calloc(n_rows, linear_stride(f->classes));
    int8_t weights[LINEAR_CLASSES];
    if (!rows) return free(by), error_nomem(error);
    for (size_t i = 0; i < kept; i++) {
        quantise(f, by[i].feature, scale, weights);
        linear_place(rows, n_rows, f->classes, f->d->hashes.at[by[i].feature], weights);
    }
    linear_parts parts = *classes;
    parts.scale = scale * f->o->courses * (f->o->epochs - (f->o->epochs + 1) / 2) / (1 - f->o->drop / 1000.f);
    parts.rows = rows;
    parts.n_rows = n_rows;
    *image = linear_image(&parts, n);
    free(by);
    free(rows);
    return *image ? AN_OK : error_nomem(error);
}

an_status fit_model(void **image, size_t *n, const fit_data *d, const linear_parts *classes, const fit_settings *o,
                    an_error *error)
{
    fitting f = {.d = d, .o = o, .classes = classes->n_classes, .random = o->seed};
    size_t features = d->hashes.n + 1;
    f.weights = calloc(features, sizeof(row));
    f.squares = calloc(features, sizeof(row));
    f.sums = calloc(features, sizeof(row));
    f.order = calloc(d->examples.n + 1, sizeof *f.order);
    an_status status = f.weights && f.squares && f.sums && f.order ? AN_OK : error_nomem(error);
    for (uint32_t i = 0; f.order && i < d->examples.n; i++) f.order[i] = i;
    if (status == AN_OK) {
        for (unsigned k = 0; k < o->courses; k++) {
            memset(f.weights, 0, features * sizeof(row));
            memset(f.squares, 0, features * sizeof(row));
            epochs(&f);
        }
        status = into_image(image, n, &f, classes, error);
    }
    free(f.weights);
    free(f.squares);
    free(f.sums);
    free(f.order);
    return status;
}
