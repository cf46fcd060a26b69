/* Running examples of lexicon sources, and finding what an expression codes to, through the public interface. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <cmocka.h>

#include "annals.h"

static const char own[] =
    "org:ZED Zedland Union\n"
    "  name ZU\n"
    "  code IGOZED\n"
    "  sectors IGO\n"
    "glorp/1 verb\n"
    "  frame nsubj=actor obj=recipient\n"
    "  core 051\n"
    "  +  \"The Zedland Union glorped France on Monday.\"  051 org:ZED FRA\n"   /* line 8: right */
    "  +  \"The Zedland Union glorped France on Monday.\"  051 FRA org:ZED\n"   /* sides exchanged */
    "  +  \"The Zedland Union glorped France on Monday.\"  055 - -\n"           /* another code */
    "  +  \"The Zedland Union glorped France on Monday.\"  051 - - future\n"    /* another status */
    "  -  \"The Zedland Union is in France.\" none\n"                          /* right */
    "  -  \"The Zedland Union glorped France on Monday.\"\n"                    /* line 13: it does code */
    "  +  \"The Zedland Union glorped France on Monday.\"  051 -\n"             /* no recipient named */
    "  -  \"It is.\" nothing\n";

typedef struct told { unsigned lines[32]; size_t n; char last[512]; } told;

static void hear(void *context, const an_error *e)
{
    told *t = context;
    if (t->n < 32) t->lines[t->n++] = e->line;
    strcpy(t->last, e->message);
}

static void make_folder(char *folder)
{
    char path[128];
    strcpy(folder, "/tmp/annals-check-XXXXXX");
    assert_non_null(mkdtemp(folder));
    snprintf(path, sizeof path, "%s/own.lex", folder);
    FILE *f = fopen(path, "w");
    assert_non_null(f);
    fputs(own, f);
    fclose(f);
}

static void wipe(const char *folder)
{
    char path[128];
    snprintf(path, sizeof path, "%s/own.lex", folder);
    unlink(path);
    rmdir(folder);
}

/* An engine over the project's lexicon with a folder on top. */
static an_engine *open_engine(const char *folder)
{
    char image[] = "/tmp/annals-image-XXXXXX";
    an_error error = {0};
    an_engine *engine;
    int fd = mkstemp(image);
    assert_true(fd >= 0);
    close(fd);
    if (an_lexicon_compile("lexicon", image, NULL, NULL, &error) != AN_OK)
        fail_msg("%s:%u: %s", error.file, error.line, error.message);
    an_options options = {.lexicon = image, .model = TEST_DIR "/../models/annals.syntax",
                          .names = TEST_DIR "/../models/annals.names", .relations = "", .roles = "", .places = getenv("ANNALS_PLACES"),
                          .extra = folder};
    an_status status = an_engine_open(&engine, &options, &error);
    unlink(image);
    if (status != AN_OK) fail_msg("%s", error.message);
    return engine;
}

static void wrong_examples_are_told_with_their_lines(void **state)
{
    (void)state;
    static const unsigned wanted[] = {9, 10, 11, 13, 14, 15};
    char folder[64];
    told t = {0};
    size_t checked, failed;
    an_error error;
    make_folder(folder);
    an_engine *engine = open_engine(folder);
    assert_int_equal(an_lexicon_check(folder, engine, hear, &t, &checked, &failed, &error), AN_OK);
    assert_int_equal(checked, 8);
    assert_int_equal(failed, 6);
    assert_int_equal(t.n, 6);
    for (size_t i = 0; i < t.n; i++) assert_int_equal(t.lines[i], wanted[i]);
    assert_int_equal(an_lexicon_check("/nonexistent", engine, hear, &t, &checked, &failed, &error), AN_IO);
    an_engine_free(engine);
    wipe(folder);
}

typedef struct text { char at[4096]; size_t n; } text;

static bool keep(void *context, const char *bytes, size_t n)
{
    text *t = context;
    if (t->n + n >= sizeof t->at) return false;
    memcpy(t->at + t->n, bytes, n);
    t->at[t->n += n] = 0;
    return true;
}

static bool refuse(void *context, const char *bytes, size_t n) { return (void)context, (void)bytes, (void)n, false; }

static void finding_shows_names_and_predicates(void **state)
{
    (void)state;
    char folder[64];
    text found = {{0}, 0};
    an_error error;
    make_folder(folder);
    an_engine *engine = open_engine(folder);
    assert_int_equal(an_lexicon_find(engine, "ZU glorped", (an_sink){keep, &found}, &error), AN_OK);
    assert_string_equal(found.at, "  name \"ZU\"\n    org:ZED  Zedland Union  (name)  code IGOZED  sectors IGO\n"
                                  "  predicate \"glorped\", glorp\n    glorp/1  verb  glorp\n      051  SUPPORT\n");
    found.n = 0;
    assert_int_equal(an_lexicon_find(engine, "qwxyz \xFF", (an_sink){keep, &found}, &error), AN_OK);
    assert_string_equal(found.at, "  nothing\n");
    assert_int_not_equal(an_lexicon_find(engine, "ZU", (an_sink){refuse, NULL}, &error), AN_OK);
    an_engine_free(engine);
    wipe(folder);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(wrong_examples_are_told_with_their_lines),
        cmocka_unit_test(finding_shows_names_and_predicates),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
