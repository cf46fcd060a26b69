/* The compiled image: the same bytes for the same sources, nothing damaged accepted, problems all told, blocks
 * replaced. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>
#include <cmocka.h>

#include "base/file.h"
#include "fault.h"
#include "lexicon/folder.h"
#include "lexicon_fixture.h"

static const char small[] =
    "country:AAA Aland\n  name AA; Aland Islands\n  people Alander; Alanders\n"
    "person:x Ada Ober\n  office AAA | envoy | GOV | 2019 | -\n"
    "role:army army\n  sectors MIL\n"
    "table:t\n  1 one; first of all\n"
    "irregular:verb\n  go went; gone\n"
    "class:c\n  word ban\n"
    "go/1 verb\n  frame nsubj=actor obl:to=recipient\n  need obl:to{@c,%country}\n  core 081 when obj{x}\n";
static const char rules[] = "08\t*\t*\tAID\tease\t1\tlegal\n";

static an_status compile(void **bytes, size_t *n, problems *problems, an_error *error)
{
    source s[] = {{.path = STR("ontology/mine.tsv"), .text = str_of(rules)},
                  {.path = STR("ontology/cameo.tsv"), .text = STR("081\t1\tease\n")},
                  {.path = STR("small.lex"), .text = str_of(small)}};
    *bytes = NULL;
    return build_all(s, 3, problems, bytes, n, error);
}

static void *compiled(size_t *n)
{
    problems problems = {0};
    void *bytes;
    an_error error;
    assert_int_equal(compile(&bytes, n, &problems, &error), AN_OK);
    return bytes;
}

/* ---- folders ---- */

static void put(const char *folder, const char *name, const char *text)
{
    char path[256];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    FILE *f = fopen(path, "w");
    assert_non_null(f);
    fputs(text, f);
    fclose(f);
}

static void sub(const char *folder, const char *name)
{
    char path[256];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    assert_int_equal(mkdir(path, 0700), 0);
}

static void wipe(const char *folder)
{
    char command[256];
    snprintf(command, sizeof command, "rm -r '%s'", folder);
    assert_int_equal(system(command), 0);
}

static void files_come_in_one_order(void **state)
{
    (void)state;
    source s[] = {{.path = STR("b/x.lex")}, {.path = STR("b/overrides.lex")}, {.path = STR("b/y.lex")},
                  {.path = STR("a.lex")},   {.path = STR("b-c/x.lex")},       {.path = STR("overrides.lex")},
                  {.path = STR("z.lex")}};
    static const char *const wanted[] = {"a.lex", "b/x.lex", "b/y.lex", "b/overrides.lex", "b-c/x.lex", "z.lex",
                                         "overrides.lex"};
    for (int turn = 0; turn < 7; turn++) {
        source first = s[0];
        memmove(s, s + 1, sizeof s - sizeof first);
        s[6] = first;
        source sorted[7];
        memcpy(sorted, s, sizeof s);
        folder_sort(sorted, 7);
        for (int i = 0; i < 7; i++) assert_true(str_is(sorted[i].path, wanted[i]));
    }
}

static void make_folder(char *folder, bool backwards)
{
    static const char *const names[] = {"a.lex", "deep/b.lex", "deep/overrides.lex", "note.txt"};
    static const char *const texts[] = {small, "org:Y Yard\n", "org:Y Yards\n", "not read"};
    strcpy(folder, "/tmp/annals-lexicon-XXXXXX");
    assert_non_null(mkdtemp(folder));
    sub(folder, "deep");
    for (int i = 0; i < 4; i++) put(folder, names[backwards ? 3 - i : i], texts[backwards ? 3 - i : i]);
}

static void the_same_sources_give_the_same_bytes(void **state)
{
    (void)state;
    char folder[2][64], image[2][80];
    mapped bytes[2];
    an_error error;
    for (int i = 0; i < 2; i++) {
        make_folder(folder[i], i);
        snprintf(image[i], sizeof image[i], "%s/out", folder[i]);
        assert_int_equal(an_lexicon_compile(folder[i], image[i], NULL, NULL, &error), AN_OK);
        assert_int_equal(file_map(&bytes[i], image[i], &error), AN_OK);
    }
    assert_int_equal(bytes[0].n, bytes[1].n);
    assert_memory_equal(bytes[0].p, bytes[1].p, bytes[0].n);
    for (int i = 0; i < 2; i++) {
        file_unmap(&bytes[i]);
        wipe(folder[i]);
    }
}

static void folders_that_cannot_be_read_are_told(void **state)
{
    (void)state;
    an_error error;
    char folder[] = "/tmp/annals-lexicon-XXXXXX";
    assert_int_equal(an_lexicon_compile("/nonexistent", "/tmp/none", NULL, NULL, &error), AN_IO);
    assert_string_equal(error.file, "/nonexistent");
    assert_non_null(mkdtemp(folder));
    assert_int_equal(an_lexicon_compile(folder, "/tmp/none", NULL, NULL, &error), AN_USAGE);
    put(folder, "a.lex", small);
    assert_int_equal(an_lexicon_compile(folder, "/nonexistent/x", NULL, NULL, &error), AN_IO);
    wipe(folder);
}

/* ---- what replaces what ---- */

static void check_name(const lex *l, const char *id, const char *name)
{
    uint32_t e = lex_entity_by_id(l, str_of(id));
    if (e == AN_NONE || !str_is(lex_entity_at(l, e).name, name)) fail_msg("%s is not %s", id, name);
}

static void overrides_and_the_users_folder_replace(void **state)
{
    (void)state;
    char folder[64];
    lex *l;
    an_error error;
    make_folder(folder, false);
    assert_int_equal(lex_compile(&l, folder, NULL, NULL, &error), AN_OK);
    check_name(l, "org:Y", "Yards");
    wipe(folder);
    strcpy(folder, "/tmp/annals-lexicon-XXXXXX");
    assert_non_null(mkdtemp(folder));
    put(folder, "mine.lex", "org:Y Mine\norg:Z Zoo\n  name ZZ\ngo/1 verb\n  need obl:to{@c}\n  claim report\n");
    char before[9];
    snprintf(before, sizeof before, "%.8s", lex_version(l).p);
    assert_int_equal(lex_add_folder(l, folder, NULL, NULL, &error), AN_OK);
    check_name(l, "org:Y", "Mine");
    check_name(l, "org:Z", "Zoo");
    check_name(l, "country:AAA", "Aland");
    assert_string_not_equal(before, lex_version(l).p);
    uint32_t first;
    lex_sense s;
    assert_int_equal(lex_senses(l, STR("go"), 'v', &first), 1);
    lex_sense_at(l, first, &s);
    assert_true(str_is(s.claim, "report") && s.n_slots == 0);
    put(folder, "worse.lex", "org:Z Zoo\n");
    assert_int_equal(lex_add_folder(l, folder, NULL, NULL, &error), AN_FORMAT);
    assert_non_null(strstr(error.message, "org:Z is already defined in mine.lex, line 2"));
    check_name(l, "org:Z", "Zoo");
    wipe(folder);
    lex_free(l);
}

/* ---- problems ---- */

static const char *const faulty[] = {
    "org:A A\norg:A B\n", "small.lex:2: org:A is already defined in small.lex, line 1\n",
    "org:A A\n  colour red\n", "small.lex:2: unknown key \"colour\"\n",
    "org:A A\n  code X\n  code Y\n", "small.lex:3: \"code\" comes twice\n",
    "org:A A\n  sectors GOV XYZ\n", "small.lex:2: unknown sector in \"GOV XYZ\"\n",
    "org:A\n", "small.lex:1: org:A has no name\n",
    "org:A A\n  name\n", "small.lex:2: \"name\" has no value\n",
    "country:AA A\n", "small.lex:1: not a country code: \"AA\"\n",
    "org:A A\n  from 2019-13\n", "small.lex:2: not a date: \"2019-13\"\n",
    "org:A A\n  from 2019-02-30\n", "small.lex:2: not a date: \"2019-02-30\"\n",
    "person:a A\n  office AAA | x | GOV\n", "small.lex:2: an office is: country | role | sectors | from | to\n",
    "role:a a\n  kind deed\n", "small.lex:2: kind is office, people, body or thing\n",
    "person:a A\n  gender x\n", "small.lex:2: gender is m or f\n",
    "country:AAA A\n  cow 2 | 1990\n", "small.lex:2: a code is: capitals or digits | from | to, not \"2 | 1990\"\n",
    "country:AAA A\n  fips usa\n", "small.lex:2: a code is: capitals or digits | from | to, not \"usa\"\n",
    "country:AAA A\n  named 1990 | 1991\n", "small.lex:2: a name with days is: from | to | names | adjectives | people\n",
    "person:a A\n  office AAA | x | GOV | 1990 | 19x+\n", "small.lex:2: not a date: \"19x\"\n",
    "table:t\n  1 a\n  2 a\n", "small.lex:3: a word that has another value in this table already\n",
    "org:A a b c d e f g h i j k l m n o p q\n", "small.lex:1: a name of more than 16 words\n",
    "class:c\n  wort x\n", "small.lex:2: unknown key \"wort\"\n",
    "class:c\n  class x\n", "small.lex:2: a class is written @name\n",
    "class:c\n  class @c\ngo/1 verb\n  need obj{@c}\n", "small.lex:4: class \"c\" holds itself\n",
    "go/1 verb\n  need obj{@d}\n", "small.lex:2: no class \"d\"\n",
    "go/1 verb\n  need obj{%DD}\n", "small.lex:2: unknown sector \"DD\"\n",
    "go/1 verb\n  need xyz{a}\n", "small.lex:2: unknown relation \"xyz\"\n",
    "go/1 verb\n  need obj\n", "small.lex:2: a condition is written where{item,item}, not \"obj\"\n",
    "go/1 verb\n  frame nsubj=who\n", "small.lex:2: unknown part \"who\"\n",
    "go/1 verb\n  frame nsubj\n", "small.lex:2: a slot is written relation=part, not \"nsubj\"\n",
    "go/1 verb\n  frame obj:x=actor\n", "small.lex:2: unknown relation \"obj:x\"\n",
    "go/1 verb\n  core 081 treaty=torn\n", "small.lex:2: unknown treaty action \"torn\"\n",
    "go/1 verb\n  claim maybe\n", "small.lex:2: unknown kind of claim \"maybe\"\n",
    "go/1 verb\n  complement soon\n", "small.lex:2: unknown status \"soon\"\n",
    "go/1 verb\n  + no quotes\n", "small.lex:2: an example is a sentence in double quotes\n",
    "go/1 vorb\n", "small.lex:1: \"go/1\" is neither a known kind of block nor followed by a part of speech\n",
    "go verb\n", "small.lex:1: a sense's id is written word/number\n",
    "irregular:verb\n  go went\n  go goed\n", "small.lex:3: \"go\" is listed twice\n",
    "irregular:other\n", "small.lex:1: irregular:verb and irregular:noun are the only lists of forms\n",
};

static void every_fault_has_its_place(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof faulty / sizeof *faulty; i += 2) {
        lex *l;
        an_error error;
        collected said = {0};
        assert_int_equal(lexicon_of(&l, faulty[i], &said, &error), AN_FORMAT);
        assert_string_equal(said.text, faulty[i + 1]);
        assert_string_equal(error.file, "small.lex");
    }
}

static void all_faults_are_told(void **state)
{
    (void)state;
    lex *l;
    an_error error;
    collected said = {0};
    assert_int_equal(lexicon_of(&l, "org:A A\n  x y\n  sectors Q\ngo/1 verb\n  claim c\n", &said, &error), AN_FORMAT);
    assert_int_equal(said.n, 3);
    assert_string_equal(error.message, "unknown key \"x\" (and 2 more problems)");
}

static void codes_and_modes_must_be_known(void **state)
{
    (void)state;
    source s[] = {{.path = STR("ontology/mine.tsv"), .text = str_of(rules)},
                  {.path = STR("ontology/cameo.tsv"), .text = STR("081\tx\tease\n08\n")},
                  {.path = STR("small.lex"), .text = STR("go/1 verb\n  core 999\n  core 081 jump\n  core 081 ease\n")}};
    lex *l;
    an_error error;
    collected said = {0};
    assert_int_equal(lexicon_from(&l, s, 3, &said, &error), AN_FORMAT);
    assert_string_equal(said.text, "ontology/cameo.tsv:1: not a score: \"x\"\n"
                                   "ontology/cameo.tsv:2: 1 columns, not 3\n"
                                   "small.lex:2: unknown code \"999\"\n"
                                   "small.lex:3: unknown mode \"jump\"\n");
}

/* ---- damage ---- */

static an_status open_bytes(const void *bytes, size_t n, an_error *error)
{
    lex *l;
    an_status status = lex_open_memory(&l, bytes, n, error);
    lex_free(l);
    return status;
}

static void any_flipped_bit_is_noticed(void **state)
{
    (void)state;
    size_t n;
    an_error error;
    char *bytes = compiled(&n);
    assert_int_equal(open_bytes(bytes, n, &error), AN_OK);
    for (size_t i = 0; i < n; i++) {
        bytes[i] ^= (char)(1 << i % 8);
        if (open_bytes(bytes, n, &error) != AN_CORRUPT) fail_msg("byte %zu", i);
        bytes[i] ^= (char)(1 << i % 8);
    }
    free(bytes);
}

static void any_cut_is_noticed(void **state)
{
    (void)state;
    size_t n;
    an_error error;
    char *bytes = compiled(&n);
    for (size_t cut = 0; cut < n; cut++)
        if (open_bytes(bytes, cut, &error) != AN_CORRUPT) fail_msg("%zu bytes", cut);
    free(bytes);
}

/* With the checksum made right again, what is out of bounds must be found by the checks themselves. */
static void wrong_numbers_are_noticed_behind_a_right_checksum(void **state)
{
    (void)state;
    size_t n;
    an_error error;
    char *bytes = compiled(&n);
    img_header *h = (img_header *)bytes;
    size_t accepted = 0;
    for (size_t i = offsetof(img_header, sections); i + 4 <= n; i += 4) {
        uint32_t kept, huge = 0x7FFFFFF0;
        memcpy(&kept, bytes + i, 4);
        memcpy(bytes + i, &huge, 4);
        h->checksum = img_checksum(bytes + IMG_UNSUMMED, n - IMG_UNSUMMED);
        accepted += open_bytes(bytes, n, &error) == AN_OK;
        memcpy(bytes + i, &kept, 4);
    }
    free(bytes);
    assert_true(accepted < n / 8);   /* strings, hashes and scores may hold anything */
}

static void other_versions_are_refused(void **state)
{
    (void)state;
    size_t n;
    an_error error;
    char *bytes = compiled(&n);
    ((img_header *)bytes)->format++;
    assert_int_equal(open_bytes(bytes, n, &error), AN_CORRUPT);
    assert_non_null(strstr(error.message, "another version"));
    ((img_header *)bytes)->byte_order = 0x04030201;
    assert_int_equal(open_bytes(bytes, n, &error), AN_CORRUPT);
    assert_non_null(strstr(error.message, "byte order"));
    free(bytes);
}

static void files_that_are_no_image_are_refused(void **state)
{
    (void)state;
    lex *l;
    an_error error;
    assert_int_equal(lex_open(&l, "/dev/null", &error), AN_USAGE);
    assert_int_equal(lex_open(&l, "/nonexistent", &error), AN_IO);
    assert_null(l);
    lex_free(NULL);
}

/* ---- faults ---- */

static void compiling_survives_failed_allocations(void **state)
{
    (void)state;
    for (size_t n = 1;; n++) {
        problems problems = {0};
        void *bytes;
        size_t size;
        an_error error;
        fault_after(n);
        an_status status = compile(&bytes, &size, &problems, &error);
        bool failed = fault_off();
        free(bytes);
        if (!failed) assert_int_equal(status, AN_OK);
        if (!failed) break;
        assert_int_equal(status, AN_NOMEM);
    }
}

static void layering_survives_failed_allocations(void **state)
{
    (void)state;
    char folder[64];
    lex *l;
    an_error error;
    make_folder(folder, false);
    for (size_t n = 1;; n++) {
        fault_after(n);
        an_status status = lex_compile(&l, folder, NULL, NULL, &error);
        bool failed = fault_off();
        if (!failed) break;
        assert_int_equal(status, AN_NOMEM);
        assert_null(l);
    }
    wipe(folder);
    strcpy(folder, "/tmp/annals-lexicon-XXXXXX");
    assert_non_null(mkdtemp(folder));
    put(folder, "mine.lex", "org:Y Mine\n");
    for (size_t n = 1;; n++) {
        fault_after(n);
        an_status status = lex_add_folder(l, folder, NULL, NULL, &error);
        if (!fault_off()) break;
        assert_int_equal(status, AN_NOMEM);
        check_name(l, "org:Y", "Yards");
    }
    check_name(l, "org:Y", "Mine");
    lex_free(l);
    wipe(folder);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(files_come_in_one_order),
        cmocka_unit_test(the_same_sources_give_the_same_bytes),
        cmocka_unit_test(folders_that_cannot_be_read_are_told),
        cmocka_unit_test(overrides_and_the_users_folder_replace),
        cmocka_unit_test(every_fault_has_its_place),
        cmocka_unit_test(all_faults_are_told),
        cmocka_unit_test(codes_and_modes_must_be_known),
        cmocka_unit_test(any_flipped_bit_is_noticed),
        cmocka_unit_test(any_cut_is_noticed),
        cmocka_unit_test(wrong_numbers_are_noticed_behind_a_right_checksum),
        cmocka_unit_test(other_versions_are_refused),
        cmocka_unit_test(files_that_are_no_image_are_refused),
        cmocka_unit_test(compiling_survives_failed_allocations),
        cmocka_unit_test(layering_survives_failed_allocations),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
