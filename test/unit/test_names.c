/*
 * The recogniser: names in sentences, as the whole line up to it reads them, and damaged models. The lexicon image is named
 * by ANNALS_LEXICON; the models lie beside it.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/str.h"
#include "engine/engine.h"
#include "mention/recogniser.h"

/* Each name as "type:words;". */
static const struct { const char *text, *names; } table[] = {
    {"The ministers left the room after the talks.", ""},
    {"Police in Kisumu said that Juma Okello had been arrested.", "place:Kisumu;person:Juma Okello;"},
    {"The foreign minister, Lena Brandt, flew to Lusaka on Monday.", "person:Lena Brandt;place:Lusaka;"},
    {"Chilean officials met in Santiago.", "place:Santiago;"},
    {"The University of Nairobi was closed.", "organisation:University of Nairobi;"},
};

static void print_names(const an_doc *doc, char *out, size_t room)
{
    static const char *const types[] = {"person", "organisation", "place"};
    size_t n = 0;
    out[0] = 0;
    for (size_t i = 0; i < doc->names.n && n < room; i++) {
        const doc_name *name = &doc->names.at[i];
        const doc_token *t = &doc->tokens.at[name->first_token];
        an_span s = {t->span.begin, t[name->n_tokens - 1].span.end};
        n += (size_t)snprintf(out + n, room - n, "%s:%.*s;", types[name->type], STR_ARG(doc_slice(doc, s)));
    }
}

static void check(an_worker *worker, const char *text, const char *wanted)
{
    an_input *input;
    an_doc *doc;
    char found[512];
    assert_int_equal(an_input_memory(&input, "sample", text, strlen(text), &(an_input_options){0}, NULL), AN_OK);
    assert_int_equal(an_input_next(input, &doc, NULL), AN_OK);
    assert_int_equal(an_code(worker, doc, NULL), AN_OK);
    print_names(doc, found, sizeof found);
    assert_string_equal(found, wanted);
    an_doc_free(doc);
    an_input_free(input);
}

static void names_are_found(void **state)
{
    (void)state;
    an_engine *engine;
    an_worker *worker;
    assert_int_equal(an_engine_open(&engine, &(an_options){.lexicon = getenv("ANNALS_LEXICON")}, NULL), AN_OK);
    assert_int_equal(an_worker_new(&worker, engine, NULL), AN_OK);
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) check(worker, table[i].text, table[i].names);
    an_worker_free(worker);
    an_engine_free(engine);
}

static void *small_image(size_t *n)
{
    names_row rows[4] = {{.print = 9}};
    return names_image(&(names_parts){.rows = rows, .n_rows = 4}, n);
}

static void damage_is_told(void **state)
{
    (void)state;
    size_t n;
    names_model *model;
    char *image = small_image(&n);
    assert_non_null(image);
    assert_int_equal(names_open_memory(&model, image, n, NULL), AN_OK);
    names_free(model);
    for (size_t i = 0; i < n; i++) {
        image[i] ^= 4;
        assert_int_equal(names_open_memory(&model, image, n, NULL), AN_CORRUPT);
        assert_null(model);
        image[i] ^= 4;
    }
    for (size_t cut = 0; cut < n; cut += 8) assert_int_equal(names_open_memory(&model, image, cut, NULL), AN_CORRUPT);
    free(image);
}

static void put(name_word *table, uint32_t size, name_word w)
{
    uint32_t i = name_words_slot(w.hash, size);
    while (!name_word_empty(&table[i])) i = (i + 1) & (size - 1);
    table[i] = w;
}

/* Words whose places collide are told apart; a phrase lies under the hash of its words in their order. */
static void words_are_looked_up(void **state)
{
    (void)state;
    enum { SIZE = 8 };
    name_word table[SIZE] = {{0}};
    name_words words = {table, SIZE};
    uint32_t one = str_hash32(STR("lake")), two = str_hash32(STR("district"));
    put(table, SIZE, (name_word){.hash = one, .lists = NAME_LIST_LONGER});
    put(table, SIZE, (name_word){.hash = one + SIZE * 128, .use = 3});
    put(table, SIZE, (name_word){.hash = name_words_join(one, two), .lists = NAME_LIST_PLACE});
    assert_int_equal(name_words_find(&words, one)->lists, NAME_LIST_LONGER);
    assert_int_equal(name_words_find(&words, one + SIZE * 128)->use, 3);
    assert_int_equal(name_words_find(&words, name_words_join(one, two))->lists, NAME_LIST_PLACE);
    assert_true(name_word_empty(name_words_find(&words, name_words_join(two, one))));
    assert_true(name_word_empty(name_words_find(&(name_words){0}, one)));
}

static void a_full_table_is_refused(void **state)
{
    (void)state;
    size_t n;
    names_model *model;
    names_row rows[2] = {{.print = 9}, {.print = 8}};
    void *image = names_image(&(names_parts){.rows = rows, .n_rows = 2}, &n);
    assert_int_equal(names_open_memory(&model, image, n, NULL), AN_CORRUPT);
    free(image);
    rows[1].print = 0;
    name_word words[2] = {{.hash = 1, .use = 1}, {.hash = 2, .lists = NAME_LIST_ORG}};
    image = names_image(&(names_parts){.rows = rows, .n_rows = 2, .words = {words, 2}}, &n);
    assert_int_equal(names_open_memory(&model, image, n, NULL), AN_CORRUPT);
    free(image);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names_are_found),
        cmocka_unit_test(damage_is_told),
        cmocka_unit_test(words_are_looked_up),
        cmocka_unit_test(a_full_table_is_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
