/*
 * Texts coded by the rules alone, and what was found of each written down and compared: for tests of the event stage. The
 * lexicon image is named by ANNALS_LEXICON; models and gazetteer lie beside it.
 */
#ifndef TEST_UNIT_CODE_FIXTURE_H
#define TEST_UNIT_CODE_FIXTURE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "annals.h"

static an_engine *engine;

static int open_engine(void **state)
{
    (void)state;
    an_error error = {0};
    an_options options = {.lexicon = getenv("ANNALS_LEXICON"), .relations = "", .roles = ""};
    if (an_engine_open(&engine, &options, &error) == AN_OK) return 0;
    fprintf(stderr, "%s\n", error.message);
    return 1;
}

static int close_engine(void **state)
{
    (void)state;
    an_engine_free(engine);
    return 0;
}

/* The document of a text, coded; published on a day, or absent. */
static an_doc *code(const char *text, an_date published)
{
    an_input *input;
    an_worker *worker;
    an_doc *doc;
    an_input_options options = {.published = published};
    assert_int_equal(an_input_memory(&input, "sample", text, strlen(text), &options, NULL), AN_OK);
    assert_int_equal(an_input_next(input, &doc, NULL), AN_OK);
    assert_int_equal(an_worker_new(&worker, engine, NULL), AN_OK);
    assert_int_equal(an_code(worker, doc, NULL), AN_OK);
    an_worker_free(worker);
    an_input_free(input);
    return doc;
}

/* ---- what was found, as text ---- */

typedef struct page { char text[1024]; size_t n; } page;

static void __attribute__((format(printf, 2, 3))) put(page *p, const char *format, ...)
{
    va_list list;
    va_start(list, format);
    int n = vsnprintf(p->text + p->n, sizeof p->text - p->n, format, list);
    va_end(list);
    assert_true(n >= 0 && p->n + (size_t)n < sizeof p->text);
    p->n += (size_t)n;
}

static void put_str(page *p, an_str s) { put(p, "%.*s", (int)s.n, s.p ? s.p : ""); }

typedef struct sample { const char *text, *found; } sample;

typedef void show(page *p, an_layers layers);

static void check(const sample *k, an_date published, show *what)
{
    page found = {.n = 0};
    an_doc *doc = code(k->text, published);
    what(&found, an_doc_layers(doc));
    if (strcmp(found.text, k->found)) fail_msg("%s\n  wanted %s\n  found  %s", k->text, k->found, found.text);
    an_doc_free(doc);
}

#define CHECK_ALL(table, published, what) \
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) check(&table[i], published, what)

#endif
