/*
 * Averaged structured perceptron with a margin (Collins 2002; Taskar et al. 2004 for the margin), in integers.
 *
 * A first round over all features seen more than once finds which ones matter; the heaviest, as many as the model's table
 * holds at three fifths full, are fitted again alone, in several courses of different order. At each sentence some features
 * are left out. The weights, summed over all steps of all courses, are scaled to sixteen bits.
 */
#include "names_fit.h"

#include <stdio.h>

#include "base/error.h"
#include "base/str.h"

enum { WEIGHT_MOST = 4000 };

enum { LEAST_COUNT = 2 };  /* a feature seen less often is not fitted */

typedef struct feature { uint64_t hash; uint32_t count; } feature;
typedef struct weights { int32_t w[NAME_TAGS + 1]; } weights;  /* one more, so that a row is half a cache line */
typedef struct sums { int64_t u[NAME_TAGS + 1]; } sums;

typedef struct moves { int32_t w[NAME_TAGS + 1][NAME_TAGS]; int64_t u[NAME_TAGS + 1][NAME_TAGS]; } moves;

typedef struct sentence { uint32_t first, n; } sentence;  /* tokens */

typedef struct fitter {
    const fit_options *o;
    ARRAY(feature) features;
    weights *weights;                 /* of each feature, once the texts are read */
    sums *sums;
    uint32_t *index, mask;            /* hash to feature + 1 */
    ARRAY(uint32_t) ids;
    ARRAY(uint32_t) starts;           /* of a token's ids; one more at the end */
    ARRAY(uint8_t) gold;
    ARRAY(sentence) sentences;
    moves moves;
    sums *total;                      /* over all courses, weights summed over their steps */
    moves total_moves;
    int64_t step;
    uint64_t random;
} fitter;

/* ---- from texts to features ---- */

static bool index_grow(fitter *f)
{
    uint32_t size = f->mask ? 2 * (f->mask + 1) : 1 << 16;
    uint32_t *index = calloc(size, sizeof *index);
    if (!index) return false;
    for (size_t k = 0; k < f->features.n; k++) {
        uint32_t i = (uint32_t)(f->features.at[k].hash >> 20) & (size - 1);
        while (index[i]) i = (i + 1) & (size - 1);
        index[i] = (uint32_t)k + 1;
    }
    free(f->index);
    f->index = index;
    f->mask = size - 1;
    return true;
}

/* The number of a feature, new or not; UINT32_MAX when memory is out. */
static uint32_t intern(fitter *f, uint64_t hash)
{
    if (f->features.n * 2 >= f->mask && !index_grow(f)) return UINT32_MAX;
    uint32_t i = (uint32_t)(hash >> 20) & f->mask;
    for (; f->index[i]; i = (i + 1) & f->mask)
        if (f->features.at[f->index[i] - 1].hash == hash) return f->features.at[f->index[i] - 1].count++, f->index[i] - 1;
    feature *new = array_push(&f->features);
    if (!new) return UINT32_MAX;
    new->hash = hash;
    new->count = 1;
    return (f->index[i] = (uint32_t)f->features.n) - 1;
}

static bool add_token(fitter *f, const name_view *v, uint32_t token, uint8_t tag)
{
    uint64_t hashes[NAME_FEATURES];
    uint32_t n = name_features(v, token, hashes), *start = array_push(&f->starts);
    uint8_t *gold = array_push(&f->gold);
    if (!start || !gold || !array_reserve(&f->ids, n)) return false;
    *start = (uint32_t)f->ids.n;
    *gold = tag;
    for (uint32_t i = 0; i < n; i++) {
        uint32_t id = intern(f, hashes[i]);
        if (id == UINT32_MAX) return false;
        f->ids.at[f->ids.n++] = id;
    }
    return true;
}

static bool add_doc(fitter *f, const gold_doc *g, const lex *l, const name_words *words)
{
    name_view view;
    if (!name_view_init(&view, l, words, g->doc)) return false;
    bool ok = true;
    for (size_t k = 0; ok && k < g->doc->sentences.n; k++) {
        const doc_sentence *s = &g->doc->sentences.at[k];
        sentence one = {(uint32_t)f->gold.n, s->n_tokens};
        for (uint32_t i = 0; ok && i < g->times; i++) {
            sentence *new = array_push(&f->sentences);
            if ((ok = new != NULL)) *new = one;
        }
        for (uint32_t i = 0; ok && i < s->n_tokens; i++)
            ok = add_token(f, &view, s->first_token + i, g->tags[s->first_token + i]);
    }
    name_view_release(&view);
    return ok;
}

/* The new number of each feature that is wanted, UINT32_MAX for the others; the features move to their new places. */
static void renumber(fitter *f, const uint8_t *wanted, uint32_t *number)
{
    size_t to = 0;
    for (size_t i = 0; i < f->features.n; i++) {
        number[i] = wanted[i] ? (uint32_t)to : UINT32_MAX;
        if (wanted[i]) f->features.at[to++] = f->features.at[i];
    }
    f->features.n = to;
}

/* Leaves out features that are not wanted: their ids vanish from the tokens. Weights start at nought. */
static bool keep_only(fitter *f, const uint8_t *wanted)
{
    uint32_t *number = malloc((f->features.n + 1) * sizeof *number);
    if (!number) return false;
    renumber(f, wanted, number);
    size_t to = 0, from = 0;
    for (size_t t = 0; t < f->starts.n; t++) {
        size_t end = t + 1 < f->starts.n ? f->starts.at[t + 1] : f->ids.n;
        f->starts.at[t] = (uint32_t)to;
        for (; from < end; from++)
            if (number[f->ids.at[from]] != UINT32_MAX) f->ids.at[to++] = number[f->ids.at[from]];
    }
    f->ids.n = to;
    free(number), free(f->weights), free(f->sums);
    f->weights = calloc(f->features.n + 1, sizeof *f->weights);
    f->sums = calloc(f->features.n + 1, sizeof *f->sums);
    f->moves = (moves){0};
    f->step = 0;
    return f->weights && f->sums;
}

static bool drop_rare(fitter *f)
{
    uint8_t *wanted = malloc(f->features.n + 1);
    if (!wanted) return false;
    for (size_t i = 0; i < f->features.n; i++) wanted[i] = f->features.at[i].count >= LEAST_COUNT;
    free(f->index), f->index = NULL;
    bool ok = keep_only(f, wanted);
    fprintf(stderr, "%zu features seen more than once\n", f->features.n);
    free(wanted);
    return ok;
}

/* ---- the perceptron ---- */

static void token_ids(const fitter *f, uint32_t token, uint32_t *from, uint32_t *to)
{
    *from = f->starts.at[token];
    *to = token + 1 < f->starts.n ? f->starts.at[token + 1] : (uint32_t)f->ids.n;
}

/* Some features are left out at each sentence, so that none is leant on alone (Wang and Manning 2013). */
static inline bool left_out(const fitter *f, uint32_t id)
{
    return (((uint32_t)f->step ^ id) * 2654435769u ^ id * 2246822519u) >> 24 < f->o->left_out;
}

static void emit(const fitter *f, uint32_t token, int64_t *score)
{
    enum { AHEAD = 8 };
    weights sum = {{0}};
    uint32_t from, to;
    token_ids(f, token, &from, &to);
    for (; from < to; from++) {
        if (from + AHEAD < f->ids.n) __builtin_prefetch(&f->weights[f->ids.at[from + AHEAD]]);
        if (left_out(f, f->ids.at[from])) continue;
        const weights *row = &f->weights[f->ids.at[from]];
        for (int t = 0; t <= NAME_TAGS; t++) sum.w[t] += row->w[t];
    }
    for (unsigned t = 0; t < NAME_TAGS; t++) score[t] = sum.w[t] + (t != f->gold.at[token] ? f->o->margin : 0);
}

/* The best reading of a sentence, its margins counted in its favour. */
static void decode(const fitter *f, const sentence *s, int64_t (*total)[NAME_TAGS], uint8_t (*from)[NAME_TAGS], uint8_t *out)
{
    for (uint32_t i = 0; i < s->n; i++) {
        int64_t score[NAME_TAGS];
        emit(f, s->first + i, score);
        for (unsigned t = 0; t < NAME_TAGS; t++) {
            int64_t best = INT64_MIN;
            for (unsigned b = i ? 0 : NAME_TAGS; b < (i ? NAME_TAGS : NAME_TAGS + 1u); b++) {
                int64_t way = (i ? total[i - 1][b] : 0) + f->moves.w[b][t] - (names_may_follow(b, t) ? 0 : INT64_C(1) << 40);
                if (way > best) best = way, from[i][t] = (uint8_t)b;
            }
            total[i][t] = best + score[t];
        }
    }
    unsigned best = 0;
    for (unsigned t = 1; t < NAME_TAGS; t++)
        if (total[s->n - 1][t] > total[s->n - 1][best]) best = t;
    for (uint32_t i = s->n; i-- > 0; best = from[i][best]) out[i] = (uint8_t)best;
}

static void bump(fitter *f, uint32_t token, unsigned tag, int sign)
{
    uint32_t from, to;
    token_ids(f, token, &from, &to);
    for (; from < to; from++) {
        if (left_out(f, f->ids.at[from])) continue;
        f->weights[f->ids.at[from]].w[tag] += sign;
        f->sums[f->ids.at[from]].u[tag] += sign * f->step;
    }
}

static void bump_move(fitter *f, unsigned before, unsigned tag, int sign)
{
    f->moves.w[before][tag] += sign;
    f->moves.u[before][tag] += sign * f->step;
}

static uint32_t update(fitter *f, const sentence *s, const uint8_t *found)
{
    uint32_t wrong = 0;
    for (uint32_t i = 0; i < s->n; i++) {
        unsigned gold = f->gold.at[s->first + i], before = i ? f->gold.at[s->first + i - 1] : NAME_TAGS;
        unsigned other = found[i], other_before = i ? found[i - 1] : NAME_TAGS;
        if (gold != other) {
            wrong++;
            bump(f, s->first + i, gold, 1);
            bump(f, s->first + i, other, -1);
        }
        if (gold != other || before != other_before) bump_move(f, before, gold, 1), bump_move(f, other_before, other, -1);
    }
    return wrong;
}

static uint64_t next_random(fitter *f)
{
    f->random ^= f->random << 13, f->random ^= f->random >> 7, f->random ^= f->random << 17;
    return f->random;
}

static void shuffle(fitter *f)
{
    for (size_t i = f->sentences.n; i > 1; i--) {
        size_t k = next_random(f) % i;
        sentence t = f->sentences.at[i - 1];
        f->sentences.at[i - 1] = f->sentences.at[k];
        f->sentences.at[k] = t;
    }
}

static bool epochs(fitter *f, uint32_t count)
{
    uint32_t longest = 1;
    for (size_t i = 0; i < f->sentences.n; i++)
        if (f->sentences.at[i].n > longest) longest = f->sentences.at[i].n;
    int64_t (*total)[NAME_TAGS] = malloc(longest * sizeof *total);
    uint8_t (*from)[NAME_TAGS] = malloc(longest * sizeof *from), *found = malloc(longest);
    bool ok = total && from && found;
    for (uint32_t e = 0; ok && e < count; e++) {
        uint32_t wrong = 0;
        shuffle(f);
        for (size_t i = 0; i < f->sentences.n; i++) {
            const sentence *s = &f->sentences.at[i];
            if (!s->n) continue;
            f->step++;
            decode(f, s, total, from, found);
            wrong += update(f, s, found);
        }
        fprintf(stderr, "epoch %u: %u tags inside the margin\n", e + 1, wrong);
    }
    free(total);
    free(from);
    free(found);
    return ok;
}

/* ---- several courses ---- */

static void forget(fitter *f)
{
    memset(f->weights, 0, f->features.n * sizeof *f->weights);
    memset(f->sums, 0, f->features.n * sizeof *f->sums);
    f->moves = (moves){0};
    f->step = 0;
}

/* The sum of a weight over all steps of a course. */
static int64_t summed(const fitter *f, size_t i, int tag)
{
    return f->weights[i].w[tag] * (f->step + 1) - f->sums[i].u[tag];
}

static void add_course(fitter *f)
{
    for (size_t i = 0; i < f->features.n; i++)
        for (int t = 0; t < NAME_TAGS; t++) f->total[i].u[t] += summed(f, i, t);
    for (int b = 0; b <= NAME_TAGS; b++)
        for (int t = 0; t < NAME_TAGS; t++)
            f->total_moves.u[b][t] += f->moves.w[b][t] * (f->step + 1) - f->moves.u[b][t];
}

/* Goes through the texts several times over from nothing, each in another order, and adds the weights up. */
static bool courses(fitter *f)
{
    f->total = calloc(f->features.n + 1, sizeof *f->total);
    bool ok = f->total != NULL;
    for (uint32_t k = 0; ok && k < f->o->courses; k++) {
        forget(f);
        ok = epochs(f, f->o->epochs);
        if (ok) add_course(f);
    }
    return ok;
}

/* ---- choosing and writing ---- */

static int64_t absolute(int64_t n) { return n < 0 ? -n : n; }

static int64_t weight_of(const fitter *f, size_t i)
{
    int64_t sum = 0;
    for (int t = 0; t < NAME_TAGS; t++) sum += absolute(summed(f, i, t));
    return sum;
}

static int falling(const void *a, const void *b)
{
    int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;
    return x < y ? 1 : -(x > y);
}

/* Marks the heaviest features, at most n. */
static uint8_t *choose(const fitter *f, size_t n)
{
    uint8_t *wanted = calloc(f->features.n + 1, 1);
    int64_t *weights = malloc((f->features.n + 1) * sizeof *weights);
    if (wanted && weights) {
        for (size_t i = 0; i < f->features.n; i++) weights[i] = weight_of(f, i);
        qsort(weights, f->features.n, sizeof *weights, falling);
        int64_t least = f->features.n > n ? weights[n] : 0;
        for (size_t i = 0; i < f->features.n; i++) wanted[i] = weight_of(f, i) > least;
    }
    free(weights);
    return wanted;
}

static int16_t scaled(int64_t sum, int64_t most)
{
    return (int16_t)((__int128)sum * WEIGHT_MOST / (most ? most : 1));
}

static int64_t greatest(const fitter *f)
{
    int64_t most = 1;
    for (size_t i = 0; i < f->features.n; i++)
        for (int t = 0; t < NAME_TAGS; t++)
            if (absolute(f->total[i].u[t]) > most) most = absolute(f->total[i].u[t]);
    for (int b = 0; b <= NAME_TAGS; b++)
        for (int t = 0; t < NAME_TAGS; t++)
            if (absolute(f->total_moves.u[b][t]) > most) most = absolute(f->total_moves.u[b][t]);
    return most;
}

static void place(names_row *rows, uint32_t n, uint64_t hash, const names_row *row)
{
    uint32_t i = names_slot(hash, n);
    while (rows[i].print) i = i + 1 < n ? i + 1 : 0;
    rows[i] = *row;
}

static void *write_image(const fitter *f, const name_words *words, size_t *n)
{
    names_parts parts = {.n_rows = f->o->rows};
    names_row *rows = calloc(f->o->rows, sizeof *rows);
    if (!rows) return NULL;
    int64_t most = greatest(f);
    for (size_t i = 0; i < f->features.n; i++) {
        names_row row = {.print = names_print(f->features.at[i].hash)};
        bool any = false;
        for (int t = 0; t < NAME_TAGS; t++) any |= (row.weights[t] = scaled(f->total[i].u[t], most)) != 0;
        if (any) place(rows, f->o->rows, f->features.at[i].hash, &row);
    }
    for (int b = 0; b <= NAME_TAGS; b++)
        for (int t = 0; t < NAME_TAGS; t++)
            parts.moves[b][t] = scaled(f->total_moves.u[b][t], most);
    parts.rows = rows;
    if (words) parts.words = *words;
    void *image = names_image(&parts, n);
    free(rows);
    return image;
}

static void fitter_release(fitter *f)
{
    array_release(&f->features);
    free(f->weights);
    free(f->sums);
    free(f->total);
    array_release(&f->ids);
    array_release(&f->starts);
    array_release(&f->gold);
    array_release(&f->sentences);
    free(f->index);
}

an_status names_fit(void **image, size_t *n, const names_gold *gold, const lex *l, const name_words *words,
                    const fit_options *options, an_error *error)
{
    fitter f = {.o = options, .random = options->seed * UINT64_C(0x9E3779B97F4A7C15) + 1};
    bool ok = true;
    *image = NULL;
    for (size_t i = 0; ok && i < gold->n; i++) ok = add_doc(&f, &gold->at[i], l, words);
    ok = ok && drop_rare(&f) && epochs(&f, options->epochs / 2);
    uint8_t *wanted = ok ? choose(&f, (size_t)options->rows * 3 / 5) : NULL;
    if (wanted && keep_only(&f, wanted) && courses(&f)) *image = write_image(&f, words, n);
    free(wanted);
    fitter_release(&f);
    return *image ? AN_OK : error_nomem(error);
}
