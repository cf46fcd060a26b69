/* Syntax: kernels agree, trees are trees whatever the words, damage is told, nothing leaks when memory is out. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/utf8.h"
#include "fault.h"
#include "syntax/conllu.h"
#include "syntax/feature.h"
#include "syntax/image.h"
#include "syntax/tree.h"
#include "syntax_fixture.h"

#define FITTED "models/annals.syntax"

static syntax_model *fitted;
static syntax_scratch *scratch;
static tiny small;

static int open_models(void **state)
{
    (void)state;
    an_error error = {0};
    tiny_make(&small);
    an_status status = syntax_open(&fitted, FITTED, &error);
    if (status != AN_OK) fprintf(stderr, "%s\n", error.message);
    return status != AN_OK || syntax_scratch_new(&scratch, &error) != AN_OK;
}

static int close_models(void **state)
{
    (void)state;
    syntax_free(fitted);
    syntax_scratch_free(scratch);
    return 0;
}

/* ---- documents ---- */

/* Sentences parted by " / ", tokens by blanks. */
static an_doc *make_doc(const char *text)
{
    an_doc *doc = doc_new();
    an_str rest = str_of(text), piece;
    assert_non_null(doc);
    doc->text = rest;
    doc_sentence *s = array_push(&doc->sentences);
    *s = (doc_sentence){0};
    while (str_cut(&rest, ' ', &piece)) {
        if (str_is(piece, "/")) {
            s = array_push(&doc->sentences);
            *s = (doc_sentence){.first_token = (uint32_t)doc->tokens.n};
            continue;
        }
        if (!piece.n) continue;
        doc_token *t = array_push(&doc->tokens);
        uint32_t begin = (uint32_t)(piece.p - text);
        t->span = (an_span){begin, begin + (uint32_t)piece.n};
        t->folded = utf8_fold(&doc->arena, piece);
        t->sentence = (uint32_t)doc->sentences.n - 1;
        s->n_tokens++;
    }
    return doc;
}

static void assert_trees(const an_doc *doc)
{
    assert_int_equal(doc->words.n, doc->tokens.n);
    for (size_t i = 0; i < doc->sentences.n; i++) {
        const doc_sentence *s = &doc->sentences.at[i];
        unsigned roots = 0;
        for (uint32_t k = s->first_token; k < s->first_token + s->n_tokens; k++) {
            uint32_t at = k, steps = 0;
            const doc_word *w = &doc->words.at[k];
            assert_true(w->lemma.n > 0 && w->upos < UPOS_COUNT && w->xpos < XPOS_COUNT && w->rel < REL_COUNT);
            assert_int_equal(w->head == AN_NONE, w->rel == REL_ROOT);
            roots += w->head == AN_NONE;
            for (; doc->words.at[at].head != AN_NONE; at = doc->words.at[at].head) {
                assert_true(at >= s->first_token && at < s->first_token + s->n_tokens);
                assert_true(steps++ <= s->n_tokens);
            }
        }
        assert_int_equal(roots, s->n_tokens > 0);
    }
}

static an_doc *parse(const syntax_model *m, const char *text)
{
    an_error error;
    an_doc *doc = make_doc(text);
    assert_int_equal(syntax_run(m, scratch, doc, &error), AN_OK);
    assert_trees(doc);
    return doc;
}

/* The same numbers come out of train/words.py: print(hash32(key), pieces, shape). */
static void test_features(void **state)
{
    (void)state;
    static const struct { const char *word; uint32_t hash, n, sum; uint8_t shape; } expected[] = {
        {"Étienne", 0x5d1ff19au, 7, 0xf3d56b62u, 65},
        {"O’Neill", 0x0e39545cu, 7, 0x8393233au, 17},
        {"'s", 0xb33e92a8u, 4, 0xbeede257u, 0},
        {"1,062", 0xe853bce1u, 7, 0x426a93a9u, 4},
        {"COVID", 0xea7e7880u, 7, 0x41ba9dfeu, 19},
        {"-", 0x296226d4u, 2, 0x8ce83a1au, 136},
        {"iPhone", 0xf4dafc5cu, 7, 0x8a269ee8u, 16},
        {"中国", 0x9bdee816u, 4, 0x507cf600u, 0},
        {"I", 0x29621e68u, 2, 0x8cf3f18au, 131},
    };
    an_doc *doc = make_doc("Étienne O’Neill 's 1,062 COVID - iPhone 中国 I");
    for (uint32_t i = 0; i < doc->tokens.n; i++) {
        word_feature f;
        uint32_t sum = 0;
        feature_word(doc, i, i == 0, &f);
        for (uint32_t p = 0; p < f.n_pieces; p++) sum = sum * 31 + f.pieces[p];
        assert_int_equal(f.word, expected[i].hash);
        assert_int_equal(f.n_pieces, expected[i].n);
        assert_int_equal(sum, expected[i].sum);
        assert_int_equal(f.shape, expected[i].shape);
    }
    word_feature glued;
    doc->tokens.at[1].span.end = doc->tokens.at[2].span.begin;
    feature_word(doc, 2, false, &glued);
    assert_int_equal(glued.shape, expected[2].shape | 32);
    an_doc_free(doc);
}

/* ---- what comes out ---- */

static void assert_word(const an_doc *doc, uint32_t i, const char *lemma, ud_upos upos, uint32_t head, ud_rel rel)
{
    const doc_word *w = &doc->words.at[i];
    assert_int_equal(w->upos, upos);
    assert_int_equal(w->rel, rel);
    assert_int_equal(w->head, head);
    assert_true(str_is(w->lemma, lemma));
}

static void test_passive(void **state)
{
    (void)state;
    an_doc *doc = parse(fitted, "Two soldiers were killed by rebels near the border on Monday .");
    assert_word(doc, 1, "soldier", UPOS_NOUN, 3, REL_NSUBJ_PASS);
    assert_word(doc, 2, "be", UPOS_AUX, 3, REL_AUX_PASS);
    assert_word(doc, 3, "kill", UPOS_VERB, AN_NONE, REL_ROOT);
    assert_word(doc, 5, "rebel", UPOS_NOUN, 3, REL_OBL_AGENT);
    assert_true(ud_has(doc->words.at[3].feats, FEAT_VOICE_PASS));
    assert_true(ud_has(doc->words.at[1].feats, FEAT_NUMBER_PLUR));
    an_doc_free(doc);
}

static void test_headline(void **state)
{
    (void)state;
    an_doc *doc = parse(fitted, "Rebels kill nine in border village");
    assert_word(doc, 0, "rebel", UPOS_NOUN, 1, REL_NSUBJ);
    assert_word(doc, 1, "kill", UPOS_VERB, AN_NONE, REL_ROOT);
    assert_word(doc, 2, "nine", UPOS_NUM, 1, REL_OBJ);
    an_doc_free(doc);
}

static void test_odd_words(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "", "x", ".", "\xF0\x9F\x98\x80", "\xF0\x9F\x98\x80 \xF0\x9F\x98\x80 / \xF0\x9F\x91\x8D\xF0\x9F\x8F\xBD",
        "\xD9\x82\xD8\xA7\xD9\x84 \xD8\xA7\xD9\x84\xD8\xB1\xD8\xA6\xD9\x8A\xD8\xB3 .",
        "\xE4\xB8\xAD\xE5\x9B\xBD\xE6\x80\xBB\xE7\x90\x86 \xE8\xAE\xBF\xE9\x97\xAE", "/ / a / ", "! ! ! ! ! ! ! !",
        "THE MINISTER MET THE PRESIDENT IN TALLINN ON MONDAY . / THEY AGREED TO TALK AGAIN .",
        "( ( ( ( ( ) ) ) ) ) ,,,, ---- 1 2 3 4 5 6 7 8 9 0",
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) an_doc_free(parse(fitted, texts[i]));
}

/* Words from a few, in a sentence of n. */
static char *many_words(size_t n)
{
    static const char *const some[] = {"the ", "minister ", "met ", "and ", "of ", "said ", ", ", "rebels ", "in ", "12 "};
    char *text = calloc(n, 10);
    assert_non_null(text);
    for (size_t i = 0, at = 0, seed = 7; i < n; i++, seed = seed * 1103515245 + 12345) {
        const char *word = some[(seed >> 16) % 10];
        memcpy(text + at, word, strlen(word));
        at += strlen(word);
    }
    return text;
}

static void test_long_sentence(void **state)
{
    (void)state;
    static const size_t sizes[] = {SYNTAX_LONGEST, SYNTAX_LONGEST + 1, 5000};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        char *text = many_words(sizes[i]);
        an_doc_free(parse(fitted, text));
        free(text);
    }
}

static void test_batches_do_not_matter(void **state)
{
    (void)state;
    const char *one = "The president met rebels .";
    an_doc *alone = parse(fitted, one);
    an_doc *among = parse(fitted, "Rebels in the north of the country said they would not talk . / They left . / "
                                  "The president met rebels . / No . / He did not say when he would be back in town .");
    uint32_t at = among->sentences.at[2].first_token;
    for (uint32_t i = 0; i < alone->words.n; i++) {
        const doc_word *a = &alone->words.at[i], *b = &among->words.at[at + i];
        assert_int_equal(a->head == AN_NONE ? AN_NONE : a->head + at, b->head);
        assert_true(a->rel == b->rel && a->upos == b->upos && a->feats == b->feats && str_eq(a->lemma, b->lemma));
    }
    an_doc_free(alone);
    an_doc_free(among);
}

/* ---- kernels ---- */

typedef struct sums { int16_t y[5][64]; int16_t c[TINY * 3]; uint8_t h[TINY * 3]; int32_t dot; } sums;

/* A matrix of 52 rows and 48 columns with extreme values, some steps of cells, an inner product. */
static void compute(const kernel *k, sums *out)
{
    enum { ROWS = 52, COLS = 48, PADDED = 64 };
    static int8_t weights[ROWS * COLS];
    static uint8_t x[5 * COLS];
    static int16_t z[9 * TINY];
    _Alignas(64) int32_t start[PADDED] = {0}, shift[PADDED] = {0};
    tiny noise = {.seed = 5};
    for (size_t i = 0; i < sizeof weights; i++) weights[i] = (int8_t)(i % 7 ? tiny_next(&noise) % 255 - 127 : 127);
    for (size_t i = 0; i < sizeof x; i++) x[i] = (uint8_t)(i % 5 ? tiny_next(&noise) : 255);
    for (int r = 0; r < ROWS; r++) start[r] = (int32_t)(tiny_next(&noise) % 90000) - 45000, shift[r] = 1 + r % 9;
    for (size_t i = 0; i < sizeof z / sizeof *z; i++) z[i] = (int16_t)(i % 4 ? tiny_next(&noise) >> (i % 3) : 0x8000);
    packed p = {PADDED, COLS, start, shift, aligned_alloc(64, k->weight_bytes * PADDED * COLS)};
    assert_non_null(p.weights);
    memset(p.weights, 0, k->weight_bytes * PADDED * COLS);
    memset(out, 0, sizeof *out);
    k->pack(p.weights, &(matrix){ROWS, COLS, NULL, NULL, weights});
    for (size_t n = 1; n <= 5; n++) k->multiply(&p, x, COLS, n, out->y[0], PADDED);
    for (int i = 0; i < 40; i++) k->step(z + i % 3 * 16, z + (i + 1) % 3 * 16, 2 * TINY, out->c, out->h);
    for (int i = 0; i < 4 * TINY; i++) z[i] /= 64;  /* what dot is given are bytes, made wider */
    out->dot = k->dot(z, z + 2 * TINY, 2 * TINY);
    free(p.weights);
}

static void test_kernels_agree(void **state)
{
    (void)state;
    const kernel *k;
    sums plain, other;
    compute(&kernel_plain, &plain);
    for (unsigned i = 0; (k = kernel_usable(i)) != NULL; i++) {
        compute(k, &other);
        assert_memory_equal(&plain, &other, sizeof plain);
    }
    assert_null(kernel_usable(9));
}

static an_str parse_with(unsigned k, an_doc *doc)
{
    an_error error;
    syntax_model *m;
    mapped file;
    assert_int_equal(file_map(&file, FITTED, &error), AN_OK);
    assert_int_equal(syntax_open_kernel(&m, file.p, file.n, k, &error), AN_OK);
    assert_int_equal(syntax_run(m, scratch, doc, &error), AN_OK);
    an_str out = arena_printf(&doc->arena, "%s", "");
    for (size_t i = 0; i < doc->words.n; i++) {
        const doc_word *w = &doc->words.at[i];
        out = arena_printf(&doc->arena, "%.*s %u:%u:%u:%u:%llx", STR_ARG(out), w->head, w->rel, w->upos, w->xpos,
                           (unsigned long long)w->feats);
    }
    syntax_free(m);
    file_unmap(&file);
    return out;
}

static void test_kernels_parse_alike(void **state)
{
    (void)state;
    an_doc *doc = make_doc("The minister , who met rebels in Kampala last week , said talks had failed . / "
                           "No one was hurt when police fired on the crowd , a witness said .");
    an_str first = parse_with(0, doc);
    for (unsigned k = 1; kernel_usable(k); k++) assert_true(str_eq(first, parse_with(k, doc)));
    an_doc_free(doc);
}

/* ---- trees ---- */

/* The best total of any tree with one root, by trying all heads. */
static int64_t best_total(const int32_t *scores, uint32_t n)
{
    uint32_t heads[5] = {0};
    int64_t best = INT64_MIN;
    for (uint32_t code = 0, all = 1; code < (all = n == 1 ? 2 : n == 2 ? 9 : n == 3 ? 64 : 625); code++) {
        uint32_t roots = 0, rest = code;
        int64_t total = 0;
        bool tree = true;
        for (uint32_t i = 0; i < n; i++, rest /= n + 1) {
            heads[i] = rest % (n + 1);
            roots += heads[i] == 0;
            total += scores[i * (n + 1) + heads[i]];
        }
        for (uint32_t i = 0; i < n; i++) {
            uint32_t at = i, steps = 0;
            while (heads[at] && steps++ <= n) at = heads[at] - 1;
            tree &= heads[at] == 0;
        }
        if (tree && roots == 1 && total > best) best = total;
    }
    return best;
}

static void test_tree_is_best(void **state)
{
    (void)state;
    int32_t scores[20];
    uint32_t heads[4];
    tiny noise = {.seed = 3};
    for (int round = 0; round < 4000; round++) {
        uint32_t n = 1 + (uint32_t)round % 4, roots = 0;
        int64_t total = 0;
        for (uint32_t i = 0; i < n * (n + 1); i++) scores[i] = (int32_t)(tiny_next(&noise) % 200) - 100;
        void *room = malloc(tree_bytes(n));
        tree_best(scores, n, heads, room);
        for (uint32_t i = 0; i < n; i++) {
            assert_true(heads[i] <= n && heads[i] != i + 1);
            roots += heads[i] == 0;
            total += scores[i * (n + 1) + heads[i]];
        }
        assert_int_equal(roots, 1);
        assert_int_equal(total, best_total(scores, n));
        free(room);
    }
}

/* ---- damage and memory ---- */

static void test_damage(void **state)
{
    (void)state;
    an_error error;
    syntax_model *m;
    _Alignas(8) static tiny t;
    assert_int_equal(syntax_open_memory(&m, small.bytes, small.n, &error), AN_OK);
    syntax_free(m);
    for (size_t n = 0; n < small.n; n += 97) assert_int_equal(syntax_open_memory(&m, small.bytes, n, &error), AN_CORRUPT);
    t = small;
    t.bytes[small.n / 2] ^= 1;
    assert_int_equal(syntax_open_memory(&m, t.bytes, t.n, &error), AN_CORRUPT);
    assert_null(m);
    for (size_t i = 0; i < TINY_HEADER; i++) {
        t = small;
        memset(t.bytes + 16 + 4 * i, 0xFF, 4);
        tiny_seal(&t);
        an_status status = syntax_open_memory(&m, t.bytes, t.n, &error);
        assert_true(status == AN_CORRUPT || i >= 18);  /* the last two are not read */
        syntax_free(m);
    }
    assert_int_equal(syntax_open(&m, "no such file", &error), AN_IO);
}

static void test_no_memory(void **state)
{
    (void)state;
    an_error error;
    for (size_t n = 1;; n++) {
        syntax_model *m = NULL;
        syntax_scratch *s = NULL;
        an_doc *doc = make_doc("They met . / They");
        fault_after(n);
        an_status status = syntax_open_memory(&m, small.bytes, small.n, &error);
        if (status == AN_OK) status = syntax_scratch_new(&s, &error);
        if (status == AN_OK) status = syntax_run(m, s, doc, &error);
        bool failed = fault_off();
        assert_int_equal(status, failed ? AN_NOMEM : AN_OK);
        syntax_free(m);
        syntax_scratch_free(s);
        an_doc_free(doc);
        if (!failed) break;
    }
}

/* ---- CoNLL-U ---- */

static bool gather(void *context, const char *p, size_t n)
{
    char *out = context;
    size_t at = strlen(out);
    assert_true(at + n < 4096);
    memcpy(out + at, p, n);
    out[at + n] = '\0';
    return true;
}

static void test_conllu(void **state)
{
    (void)state;
    static const char in[] = "# newdoc\n1-2\tDon't\t_\t_\t_\t_\t_\t_\t_\t_\n1\tDo\t_\t_\t_\t_\t_\t_\t_\t_\n"
                             "2\tn't\t_\t_\t_\t_\t_\t_\t_\t_\n3\tgo\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n"
                             "3.1\tx\t_\t_\t_\t_\t_\t_\t_\t_\n4\t!\t_\t_\t_\t_\t_\t_\t_\t_\n\n# newdoc\n"
                             "1\tYes\t_\t_\t_\t_\t_\t_\t_\t_\n";
    char out[4096] = "";
    an_str rest = str_of(in);
    uint32_t line = 0;
    an_doc *doc;
    an_error error;
    assert_int_equal(conllu_next(&rest, &line, &doc, &error), AN_OK);
    assert_int_equal(doc->tokens.n, 4);
    assert_true(str_is(doc->text, "Don't go!"));
    assert_int_equal(conllu_write(doc, (an_sink){gather, out}, &error), AN_USAGE);
    assert_int_equal(syntax_run(fitted, scratch, doc, &error), AN_OK);
    assert_int_equal(conllu_write(doc, (an_sink){gather, out}, &error), AN_OK);
    assert_non_null(strstr(out, "# text = Don't go!\n1-2\tDon't\t_\t_\t_\t_\t_\t_\t_\t_\n1\tDo\tdo\tAUX\tVB\t"));
    assert_non_null(strstr(out, "\n2\tn't\tnot\tPART\tRB\tPolarity=Neg\t3\tadvmod\t_\t_\n3\tgo\tgo\tVERB\tVB\t"));
    assert_non_null(strstr(out, "\t0\troot\t_\tSpaceAfter=No\n4\t!\t!\tPUNCT\t.\t_\t3\tpunct\t_\t_\n\n"));
    an_doc_free(doc);
    assert_int_equal(conllu_next(&rest, &line, &doc, &error), AN_OK);
    assert_int_equal(doc->tokens.n, 1);
    an_doc_free(doc);
    assert_int_equal(conllu_next(&rest, &line, &doc, &error), AN_END);
}

static void test_conllu_bad(void **state)
{
    (void)state;
    static const char *const bad[] = {"1\tx\n", "x\ty\t_\t_\t_\t_\t_\t_\t_\t_\n", "2-1\ty\t_\t_\t_\t_\t_\t_\t_\t_\n",
                                      "1\t\t_\t_\t_\t_\t_\t_\t_\t_\n", "1\t\xFF\t_\t_\t_\t_\t_\t_\t_\t_\n"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        an_str rest = str_of(bad[i]);
        uint32_t line = 0;
        an_doc *doc;
        an_error error;
        assert_int_equal(conllu_next(&rest, &line, &doc, &error), AN_FORMAT);
        assert_int_equal(error.line, 1);
    }
}

static void test_names(void **state)
{
    (void)state;
    ud_feats feats;
    assert_int_equal(ud_base(REL_NSUBJ_PASS), REL_NSUBJ);
    assert_int_equal(ud_base(REL_CC_PRECONJ), REL_CC);
    for (int r = 0; r < REL_COUNT; r++) assert_null(strchr(ud_rel_name(ud_base((ud_rel)r)), ':'));
    assert_true(ud_feats_of(STR("Tense=Past|VerbForm=Fin"), &feats));
    assert_true(ud_has(feats, FEAT_TENSE_PAST) && ud_has(feats, FEAT_VERBFORM_FIN));
    assert_false(ud_feats_of(STR("Tense=Odd|VerbForm=Fin"), &feats));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_features), cmocka_unit_test(test_passive), cmocka_unit_test(test_headline), cmocka_unit_test(test_odd_words),
        cmocka_unit_test(test_long_sentence), cmocka_unit_test(test_batches_do_not_matter),
        cmocka_unit_test(test_kernels_agree), cmocka_unit_test(test_kernels_parse_alike),
        cmocka_unit_test(test_tree_is_best), cmocka_unit_test(test_damage), cmocka_unit_test(test_no_memory),
        cmocka_unit_test(test_conllu), cmocka_unit_test(test_conllu_bad), cmocka_unit_test(test_names),
    };
    return cmocka_run_group_tests(tests, open_models, close_models);
}
