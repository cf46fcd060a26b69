/*
 * annals-fit-clusters: classes of words that stand in the same company, by exchange (Kneser and Ney 1993; Martin, Liermann
 * and Ney 1998): each word in turn moves to the class under which a class bigram model finds the text most likely.
 *
 *   annals-fit-clusters LEXICON OUT RAW...
 *
 * Writes "word fine coarse wide" a line, classes from 1: many and few classes by the words next to it, and many by the words
 * two to four places away, which tell more of topics. Counts are integers and logarithms rounded to fixed point, words go in a
 * fixed order: the same inputs give the same bytes.
 */
#include <math.h>
#include <stdio.h>

#include "base/error.h"
#include "base/map.h"
#include "base/str.h"
#include "text/text.h"

/* Classes: 0 holds the ends of sentences, 1 the rare words; neither changes. */
enum { VIEWS = 3, FINE = 500, COARSE = 60, WIDE = 500, NEAR = 2, FAR = 4 };
enum { FIXED = 2, LEAST = 4, ROUNDS = 12, POINT = 1 << 16 };

typedef struct pair { uint32_t left, right, n; } pair;
typedef struct vocabulary { map ids; arena keys; ARRAY(an_str) words; ARRAY(uint32_t) counts; } vocabulary;

typedef struct model {
    uint32_t n_words, n_classes;
    pair *pairs, *backward;                 /* sorted by left word, and by right word */
    uint32_t *first_pair, *first_backward;  /* of each word, one more at the end */
    const uint32_t *counts;                 /* of words */
    uint32_t *class_of;
    uint32_t *between;                      /* [class][class], and the same turned round, so that rows are read in order */
    uint32_t *turned;
    int64_t *total;                         /* of classes */
    const int64_t *log;                     /* n log n */
} model;

/* ---- the text as numbers ---- */

typedef ARRAY(uint32_t) stream;

static bool add_word(vocabulary *v, stream *s, an_str word)
{
    uint32_t *id = map_get(&v->ids, word), *slot = array_push(s);
    if (!slot) return false;
    if (!id) {
        an_str key = arena_copy(&v->keys, word), *new = array_push(&v->words);
        if (!key.p || !new || !array_push(&v->counts)) return false;
        *new = key;
        id = map_put(&v->ids, key, (uint32_t)v->words.n - 1);
        if (!id) return false;
    }
    v->counts.at[*id]++;
    *slot = *id;
    return true;
}

static bool add_doc(vocabulary *v, stream *s, const an_doc *doc)
{
    for (size_t k = 0; k < doc->sentences.n; k++) {
        const doc_sentence *sentence = &doc->sentences.at[k];
        if (!add_word(v, s, STR("\n"))) return false;
        for (uint32_t i = 0; i < sentence->n_tokens; i++)
            if (!add_word(v, s, doc->tokens.at[sentence->first_token + i].folded)) return false;
    }
    return true;
}

static an_status read_file(vocabulary *v, stream *s, const lex *l, const char *path, an_error *error)
{
    an_input *input;
    an_doc *doc;
    an_status status = an_input_open(&input, path, &(an_input_options){0}, error);
    if (status != AN_OK) return status;
    while ((status = an_input_next(input, &doc, error)) == AN_OK || status == AN_SKIP) {
        if (!doc) continue;
        status = text_run(l, doc, error);
        if (status == AN_OK && !add_doc(v, s, doc)) status = error_nomem(error);
        an_doc_free(doc);
        if (status != AN_OK) break;
    }
    an_input_free(input);
    return status == AN_END ? AN_OK : status;
}

/* ---- order ---- */

typedef struct ranked { uint32_t word, n; } ranked;

static int by_count(const void *a, const void *b)
{
    const ranked *x = a, *y = b;
    return x->n != y->n ? (x->n < y->n ? 1 : -1) : x->word < y->word ? -1 : x->word > y->word;
}

static int by_left(const void *a, const void *b)
{
    const pair *x = a, *y = b;
    if (x->left != y->left) return x->left < y->left ? -1 : 1;
    return x->right < y->right ? -1 : x->right > y->right;
}

static int by_right(const void *a, const void *b)
{
    const pair *x = a, *y = b;
    if (x->right != y->right) return x->right < y->right ? -1 : 1;
    return x->left < y->left ? -1 : x->left > y->left;
}

/* Numbers words by falling count: 0 ends a sentence, 1 is every rare word. Returns how many numbers there are. */
static uint32_t renumber(const vocabulary *v, stream *s, ranked *order, uint32_t *number)
{
    uint32_t n = FIXED, end = *map_get(&v->ids, STR("\n"));
    for (uint32_t i = 0; i < v->words.n; i++) order[i] = (ranked){i, v->counts.at[i]};
    qsort(order, v->words.n, sizeof *order, by_count);
    for (uint32_t i = 0; i < v->words.n; i++)
        number[order[i].word] = order[i].word == end ? 0 : order[i].n < LEAST ? 1 : n++;
    for (size_t i = 0; i < s->n; i++) s->at[i] = number[s->at[i]];
    return n;
}

static void merge_pairs(pair *p, size_t *n)
{
    size_t to = 0;
    for (size_t i = 0; i < *n; i++) {
        if (to && !by_left(&p[to - 1], &p[i])) p[to - 1].n += p[i].n;
        else p[to++] = p[i];
    }
    *n = to;
}

static void index_pairs(const pair *p, size_t n, bool right, uint32_t *first, uint32_t n_words)
{
    size_t i = 0;
    for (uint32_t w = 0; w <= n_words; w++) {
        while (i < n && (right ? p[i].right : p[i].left) < w) i++;
        first[w] = (uint32_t)i;
    }
}

/* ---- exchange ---- */

typedef struct share { uint32_t class, n; } share;
typedef struct company { share *at; uint32_t n, *count; } company;  /* count: per class, zero between words */

static void note(company *c, uint32_t class, uint32_t n)
{
    if (!c->count[class]) c->at[c->n++].class = class;
    c->count[class] += n;
}

static void settle(company *c)
{
    for (uint32_t i = 0; i < c->n; i++) c->at[i].n = c->count[c->at[i].class];
}

static void empty(company *c)
{
    for (uint32_t i = 0; i < c->n; i++) c->count[c->at[i].class] = 0;
    c->n = 0;
}

/* The classes right and left of a word, and how often it stands beside itself. */
static uint32_t neighbours(const model *m, uint32_t word, company *right, company *left)
{
    uint32_t self = 0;
    for (uint32_t i = m->first_pair[word]; i < m->first_pair[word + 1]; i++) {
        if (m->pairs[i].right == word) self += m->pairs[i].n;
        else note(right, m->class_of[m->pairs[i].right], m->pairs[i].n);
    }
    for (uint32_t i = m->first_backward[word]; i < m->first_backward[word + 1]; i++)
        if (m->backward[i].left != word) note(left, m->class_of[m->backward[i].left], m->backward[i].n);
    settle(right);
    settle(left);
    return self;
}

static void add_between(model *m, uint32_t left, uint32_t right, uint32_t n)
{
    m->between[left * m->n_classes + right] += n;
    m->turned[right * m->n_classes + left] += n;
}

/* Puts a word into a class, or takes it out (sign -1: counts wrap as they should). */
static void move(model *m, uint32_t word, uint32_t class, const company *right, const company *left, uint32_t self, int sign)
{
    for (uint32_t i = 0; i < right->n; i++) add_between(m, class, right->at[i].class, (uint32_t)sign * right->at[i].n);
    for (uint32_t i = 0; i < left->n; i++) add_between(m, left->at[i].class, class, (uint32_t)sign * left->at[i].n);
    add_between(m, class, class, (uint32_t)sign * self);
    m->total[class] += sign * (int64_t)m->counts[word];
    m->class_of[word] = class;
}

static int64_t row_gain(const model *m, const uint32_t *row, const company *c, uint32_t class)
{
    int64_t gain = 0;
    for (uint32_t i = 0; i < c->n; i++) {
        uint32_t n = row[c->at[i].class];
        if (c->at[i].class != class) gain += m->log[n + c->at[i].n] - m->log[n];
    }
    return gain;
}

static int64_t gain_of(const model *m, uint32_t word, uint32_t class, const company *right, const company *left,
                       uint32_t self)
{
    uint32_t inside = m->between[class * m->n_classes + class];
    int64_t gain = row_gain(m, m->between + class * m->n_classes, right, class) +
                   row_gain(m, m->turned + class * m->n_classes, left, class);
    gain += m->log[inside + right->count[class] + left->count[class] + self] - m->log[inside];
    return gain - 2 * (m->log[m->total[class] + m->counts[word]] - m->log[m->total[class]]);
}

static uint32_t exchange(model *m, company *right, company *left)
{
    uint32_t moved = 0;
    for (uint32_t word = FIXED; word < m->n_words; word++) {
        uint32_t self = neighbours(m, word, right, left), before = m->class_of[word], best = before;
        move(m, word, before, right, left, self, -1);
        int64_t most = INT64_MIN;
        for (uint32_t c = FIXED; c < m->n_classes; c++) {
            int64_t gain = gain_of(m, word, c, right, left, self);
            if (gain > most) most = gain, best = c;
        }
        move(m, word, best, right, left, self, 1);
        moved += best != before;
        empty(right);
        empty(left);
    }
    return moved;
}

static void start(model *m, size_t n_pairs)
{
    for (uint32_t w = 0; w < m->n_words; w++) {
        m->class_of[w] = w < FIXED ? w : FIXED + (w - FIXED) % (m->n_classes - FIXED);
        m->total[m->class_of[w]] += m->counts[w];
    }
    for (size_t i = 0; i < n_pairs; i++)
        add_between(m, m->class_of[m->pairs[i].left], m->class_of[m->pairs[i].right], m->pairs[i].n);
}

/* The class of every word, of so many classes; NULL when memory is out. */
static uint32_t *cluster(model *m, uint32_t classes, size_t n_pairs)
{
    company right = {0}, left = {0};
    size_t n = m->n_classes = classes + FIXED;
    m->class_of = calloc(m->n_words, sizeof *m->class_of);
    m->between = calloc(n * n, sizeof *m->between);
    m->turned = calloc(n * n, sizeof *m->turned);
    m->total = calloc(n, sizeof *m->total);
    right.at = malloc(n * sizeof *right.at), right.count = calloc(n, sizeof *right.count);
    left.at = malloc(n * sizeof *left.at), left.count = calloc(n, sizeof *left.count);
    bool ok = m->class_of && m->between && m->turned && m->total && right.at && right.count && left.at && left.count;
    if (ok) start(m, n_pairs);
    for (int i = 0; ok && i < ROUNDS; i++) fprintf(stderr, "round %d: %u words moved\n", i + 1, exchange(m, &right, &left));
    free(right.at), free(right.count), free(left.at), free(left.count);
    free(m->between), free(m->turned), free(m->total);
    if (!ok) free(m->class_of), m->class_of = NULL;
    return m->class_of;
}

/* ---- the whole ---- */

static int64_t *logarithms(size_t n)
{
    int64_t *log = malloc(n * sizeof *log);
    if (!log) return NULL;
    for (size_t i = 0; i < n; i++) log[i] = i ? llround((double)i * log2((double)i) * POINT) : 0;
    return log;
}

/* The pairs of words that stand so many places apart. */
static pair *pairs_of(const stream *s, size_t from, size_t to, size_t *n)
{
    pair *pairs = malloc((to - from + 1) * s->n * sizeof *pairs);
    *n = 0;
    if (!pairs) return NULL;
    for (size_t d = from; d <= to; d++)
        for (size_t i = 0; i + d < s->n; i++) pairs[(*n)++] = (pair){s->at[i], s->at[i + d], 1};
    qsort(pairs, *n, sizeof *pairs, by_left);
    merge_pairs(pairs, n);
    return pairs;
}

static bool write_out(const char *path, const vocabulary *v, const ranked *order, const uint32_t *number,
                      uint32_t *const class[VIEWS])
{
    FILE *out = fopen(path, "w");
    if (!out) return false;
    for (size_t i = 0; i < v->words.n; i++) {
        uint32_t w = number[order[i].word];
        if (w < FIXED) continue;
        fprintf(out, "%.*s", STR_ARG(v->words.at[order[i].word]));
        for (int k = 0; k < VIEWS; k++) fprintf(out, " %u", class[k][w] - FIXED + 1);
        fputc('\n', out);
    }
    return !fclose(out);
}

/* The words of a model, counted as often as they stand in pairs. */
static bool view_init(model *m, uint32_t *counts, const stream *s, size_t from, size_t to, size_t *n_pairs)
{
    m->pairs = pairs_of(s, from, to, n_pairs);
    m->backward = malloc((*n_pairs + 1) * sizeof *m->backward);
    m->first_pair = malloc((m->n_words + 2) * sizeof *m->first_pair);
    m->first_backward = malloc((m->n_words + 2) * sizeof *m->first_backward);
    if (!m->pairs || !m->backward || !m->first_pair || !m->first_backward) return false;
    memset(counts, 0, m->n_words * sizeof *counts);
    for (size_t i = 0; i < s->n; i++) counts[s->at[i]] += (uint32_t)(to - from + 1);
    memcpy(m->backward, m->pairs, *n_pairs * sizeof *m->pairs);
    qsort(m->backward, *n_pairs, sizeof *m->backward, by_right);
    index_pairs(m->pairs, *n_pairs, false, m->first_pair, m->n_words);
    index_pairs(m->backward, *n_pairs, true, m->first_backward, m->n_words);
    return true;
}

static void view_release(model *m)
{
    free(m->pairs), free(m->backward), free(m->first_pair), free(m->first_backward);
    m->pairs = m->backward = NULL;
    m->first_pair = m->first_backward = NULL;
}

/* Fills the classes of words: fine, coarse, wide. */
static bool cluster_all(model *m, const stream *s, uint32_t **class)
{
    size_t n_pairs;
    uint32_t *counts = calloc(m->n_words + 1, sizeof *counts);
    m->counts = counts;
    m->log = logarithms((FAR - NEAR + 2) * s->n + 1);
    bool ok = counts && m->log && view_init(m, counts, s, 1, 1, &n_pairs);
    ok = ok && (class[0] = cluster(m, FINE, n_pairs)) && (class[1] = cluster(m, COARSE, n_pairs));
    view_release(m);
    ok = ok && view_init(m, counts, s, NEAR, FAR, &n_pairs) && (class[2] = cluster(m, WIDE, n_pairs));
    view_release(m);
    free(counts), free((void *)m->log);
    return ok;
}

static bool fit(const vocabulary *v, stream *s, const char *path)
{
    ranked *order = malloc(v->words.n * sizeof *order);
    uint32_t *number = malloc(v->words.n * sizeof *number), *class[VIEWS] = {NULL};
    bool ok = order && number;
    model m = {.n_words = ok ? renumber(v, s, order, number) : 0};
    ok = ok && cluster_all(&m, s, class) && write_out(path, v, order, number, class);
    free(order), free(number);
    for (int i = 0; i < VIEWS; i++) free(class[i]);
    return ok;
}

int main(int argc, char **argv)
{
    an_error error = {0};
    lex *l = NULL;
    vocabulary v = {0};
    stream s = {0};
    if (argc < 4) return fprintf(stderr, "usage: annals-fit-clusters LEXICON OUT RAW...\n"), 2;
    an_status status = lex_open(&l, argv[1], &error);
    for (int i = 3; i < argc && status == AN_OK; i++) status = read_file(&v, &s, l, argv[i], &error);
    if (status == AN_OK && s.n && !fit(&v, &s, argv[2]))
        status = error_set(&error, AN_NOMEM, "out of memory, or %s cannot be written", argv[2]);
    fprintf(stderr, "%zu words, %zu kinds\n", s.n, v.words.n);
    map_release(&v.ids), arena_release(&v.keys);
    array_release(&v.words), array_release(&v.counts), array_release(&s);
    lex_free(l);
    if (status == AN_OK) return 0;
    return fprintf(stderr, "annals-fit-clusters: %s\n", error.message), 1;
}
