/* Labels: both forms read and written, words found, problems told, and memory that runs out. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <cmocka.h>

#include "annals.h"
#include "base/str.h"
#include "fault.h"
#include "gold/words.h"
#include "sample.h"

static an_engine *engine;
static kept out, told;

static void tell(void *context, const an_error *problem)
{
    char line[700];
    int n = snprintf(line, sizeof line, "%u: %s\n", problem->line, problem->message);
    assert_true(keep_text(context, line, (size_t)n));
}

/* ---- converting ---- */

typedef enum { CHECK, PACK, UNPACK } action;

static an_status run(const char *path, const char *texts, action what, size_t *problems)
{
    an_labels *labels;
    an_status status = an_labels_new(&labels, tell, &told, NULL);
    if (status == AN_OK) status = an_labels_read(labels, path, NULL);
    if (status == AN_OK && texts) status = an_labels_texts(labels, texts, NULL);
    if (status == AN_OK) status = an_labels_check(labels, engine, problems, NULL);
    if (status == AN_OK && what == PACK) status = an_labels_pack(labels, keep_in(&out), NULL);
    if (status == AN_OK && what == UNPACK) status = an_labels_unpack(labels, keep_in(&out), NULL);
    an_labels_free(labels);
    return status;
}

/* The last `suffix` letters of path are kept. */
static void write_file(char *path, int suffix, const char *text)
{
    int fd = mkstemps(path, suffix);
    assert_true(fd >= 0);
    assert_int_equal(write(fd, text, strlen(text)), strlen(text));
    close(fd);
}

/* What is written; the problems are in `told`. texts may be NULL. */
static const char *convert(const char *text, const char *texts, action what)
{
    char path[] = "/tmp/annals-label-XXXXXX.gold", fenced[] = "/tmp/annals-label-XXXXXX.md";
    char elsewhere[] = "/tmp/annals-label-XXXXXX.text", *file = strstr(text, "```") ? fenced : path;
    size_t problems = 0;
    write_file(file, file == path ? 5 : 3, text);
    if (texts) write_file(elsewhere, 5, texts);
    keep_in(&told);
    keep_in(&out);
    assert_int_equal(run(file, texts ? elsewhere : NULL, what, &problems), AN_OK);
    assert_int_equal(!problems, !told.n);
    unlink(file);
    if (texts) unlink(elsewhere);
    return out.text;
}

/* ---- words ---- */

static an_span find(const char *text, const char *words, uint32_t which, an_span near)
{
    arena a;
    an_span span = {0};
    arena_init(&a);
    codes t = codes_of(&a, str_of(text)), w = codes_of(&a, str_of(words));
    if (!words_find(t, w, which, near.end ? &near : NULL, &span)) span = (an_span){0};
    arena_release(&a);
    return span;
}

#define FOUND(begin_, end_, ...)                                                                                       \
    do {                                                                                                               \
        an_span span_ = find(__VA_ARGS__);                                                                             \
        assert_int_equal(span_.begin, begin_);                                                                         \
        assert_int_equal(span_.end, end_);                                                                             \
    } while (0)

static void test_words(void **state)
{
    (void)state;
    const an_span none = {0};
    FOUND(0, 3, "met and met", "met", 0, none);
    FOUND(8, 11, "met and met", "met", 2, none);
    FOUND(8, 11, "met and met", "met", 0, ((an_span){9, 11}));
    FOUND(0, 3, "met and met", "met", 0, ((an_span){4, 7}));  /* as near: the first */
    FOUND(0, 0, "met and met", "met", 3, none);
    FOUND(0, 0, "metal", "met", 0, none);
    FOUND(4, 7, "the met-office", "met", 0, none);
    FOUND(0, 0, "Met", "met", 0, none);
    FOUND(3, 11, "\xC3\x89" "a Jo \n Ann", "Jo Ann", 0, none);
    FOUND(0, 0, "\xC3\xA9met", "met", 0, none);
    FOUND(0, 0, "a b", "", 0, none);
    FOUND(0, 0, "a b", " b", 0, none);
}

/* ---- there and back ---- */

static const char plain[] =
    "# lake-1\n"
    "@ 2021-03-18 topic=trade style=wire\n"
    "| Kenyan minister Jo \xC3\x89ze met her counterpart in Kampala, the ministry said.\n"
    "|\n"
    "| Marks & Spencer's shop was not shelled by rebels & gunmen. The two ministers met again.\n"
    "- CONSULT 042 visit | met | Jo \xC3\x89ze =KEN.GOV | counterpart =UGA.GOV | date 2021-03-16 | p"
    "lace Kampala =UGA | "
    "killed 12 | claim ministry =KEN.GOV | treaty signed | about 0333 | context diplomatic,economic\n"
    "- ASSAULT 194 negated | shelled | rebels =COD.REB & gunmen =-.UAF | Marks \\& Spencer =GBR.BUS\n"
    "- CONSULT/AGREE 040/036 actual/future optional | met#2 | two ministers =KEN+UGA.GOV |  | mediat"
    "or =UNO & =org:AU | "
    "date -..2021-03-20 | place =KEN | claim =KEN\n"
    "\n"
    "# lake-2\n"
    "- none accident\n";

static const char packed[] =
    "{\"id\":\"lake-1\",\"published\":\"2021-03-18\",\"tags\":{\"topic\":\"trade\",\"style\":\"wir"
    "e\"},\"text\":\"Kenyan minister Jo "
    "\xC3\x89ze met her counterpart in Kampala, the ministry said.\\n\\nMarks & Spencer's shop was n"
    "ot shelled by rebels & "
    "gunmen. The two ministers met again.\",\"events\":["
    "{\"type\":\"CONSULT\",\"mode\":[\"visit\"],\"cameo\":\"042\",\"trigger\":{\"span\":[23,26]},\"a"
    "ctors\":[{\"span\":[16,22],"
    "\"country\":\"KEN\",\"sectors\":[\"GOV\"]}],\"recipients\":[{\"span\":[31,42],\"country\":\"UG"
    "A\",\"sectors\":[\"GOV\"]}],"
    "\"date\":[\"2021-03-16\",\"2021-03-16\"],\"place\":{\"span\":[46,53],\"country\":\"UGA\"},\"kil"
    "led\":12,\"claim\":\"KEN\","
    "\"claims\":[{\"by\":{\"span\":[59,67],\"country\":\"KEN\",\"sectors\":[\"GOV\"]}}],\"treat"
    "y\":\"signed\",\"about\":{\"cameo\":"
    "\"0333\"},\"context\":[\"diplomatic\",\"economic\"]},"
    "{\"type\":\"ASSAULT\",\"status\":\"negated\",\"cameo\":\"194\",\"trigger\":{\"span\":[106,113]}"
    ",\"actors\":[{\"span\":[117,123],"
    "\"country\":\"COD\",\"sectors\":[\"REB\"]},{\"span\":[126,132],\"country\":null,\"sectors\":"
    "[\"UAF\"]}],\"recipients\":[{\"span\":"
    "[75,90],\"country\":\"GBR\",\"sectors\":[\"BUS\"]}]},"
    "{\"type\":\"CONSULT|AGREE\",\"status\":\"actual|future\",\"cameo\":\"040|036\",\"trigger\":{\"s"
    "pan\":[152,155]},\"actors\":["
    "{\"span\":[138,151],\"country\":\"KEN\",\"sectors\":[\"GOV\"]},{\"span\":[138,151],\"countr"
    "y\":\"UGA\",\"sectors\":[\"GOV\"]}],"
    "\"others\":[{\"country\":\"UNO\",\"part\":\"mediator\"},{\"id\":\"org:AU\",\"part\":\"mediato"
    "r\"}],\"date\":[null,\"2021-03-20\"],"
    "\"place\":\"KEN\",\"claim\":\"KEN\",\"optional\":true}]}\n";

static const char texts[] =
    "{\"id\":\"other\",\"text\":\"x\"}\n"
    "{\"id\":\"lake-2\",\"date\":\"2020-02-01\",\"text\":\"Rain fell.\"}\n";
static const char lake_2[] = "{\"id\":\"lake-2\",\"published\":\"2020-02-01\",\"events\":[],\"none\":\"accident\"}\n";

static void test_pack(void **state)
{
    (void)state;
    const char *got = convert(plain, texts, PACK);
    assert_string_equal(told.text, "");
    assert_memory_equal(got, packed, sizeof packed - 1);
    assert_string_equal(got + sizeof packed - 1, lake_2);
}

static void test_unpack(void **state)
{
    (void)state;
    char both[sizeof packed + sizeof lake_2], again[8192];
    snprintf(both, sizeof both, "%s%s", packed, lake_2);
    snprintf(again, sizeof again, "%s", convert(both, texts, UNPACK));
    assert_string_equal(told.text, "");
    assert_string_equal(convert(again, texts, PACK), both);
}

static void test_fences(void **state)
{
    (void)state;
    const char *got = convert("# No gold\n```gold\n# a\n| Rain.\n- none\n```\n```\n# b\n- bad\n```\n- bad\n"
                              "```gold\n# c\n| x y\n- AID 073 |\n```\n", NULL, PACK);
    assert_string_equal(got, "{\"id\":\"a\",\"text\":\"Rain.\",\"events\":[]}\n");
    assert_string_equal(told.text, "15: AID needs a recipient\n15: an event without a trigger\n");
}

/* ---- problems ---- */

#define BLOCK(event) "# a\n| Troops of Bor met troops.\n" event "\n"
#define PACKED(event) "{\"id\":\"a\",\"text\":\"Troops met.\",\"events\":[" event "]}"

static const struct { const char *text, *told; } wrong[] = {
    {BLOCK("- ASAULT 190 | met | |"), "3: unknown type \"ASAULT\"\n"},
    {BLOCK("- ASSAULT 19 | met | |"), "3: unknown code \"19\"\n"},
    {BLOCK("- ASSAULT 190 ariel | met | |"), "3: unknown mode or status \"ariel\"\n"},
    {BLOCK("- ASSAULT 190 visit | met | |"), "3: ASSAULT has no mode \"visit\"\n"},
    {BLOCK("- ASSAULT 190 future/maybe | met | |"), "3: unknown status \"maybe\"\n"},
    {BLOCK("- ASSAULT 042 | met | |"), "3: 042 with this mode and status is CONSULT, not ASSAULT\n"},
    {BLOCK("- CONSULT 010 | met | |"), "3: 010 is no event\n"},
    {BLOCK("- CONSULT/AGREE 040 | met | |"), "3: none of the codes gives AGREE\n"},
    {BLOCK("- AID 073 | met | =KEN |"), "3: AID needs a recipient\n"},
    {BLOCK("- COOPERATE 061 | met | Troops =KEN |"), "3: COOPERATE needs a recipient\n"},
    {BLOCK("- COOPERATE 061 | met | Troops =KEN+UGA |"), ""},
    {BLOCK("- CONSULT 040 | | |"), "3: an event without a trigger\n"},
    {BLOCK("- CONSULT | met"), "3: an event is written: - TYPE CODE [mode] [status] | trigger | actors | recipients\n"},
    {BLOCK("- CONSULT - | | =KEN"), ""},
    {BLOCK("- CONSULT 040 | me | |"), "3: \"me\" is not in the text\n"},
    {BLOCK("- CONSULT 040 | met#2 | |"), "3: \"met\" stands 1 time in the text, not 2\n"},
    {BLOCK("- CONSULT 040 | met | Troops#2 =KEN |"), "3: \"Troops\" stands 1 time in the text, not 2\n"},
    {BLOCK("- CONSULT 040 | met | Troops#1 =KEN |"), ""},
    {BLOCK("- CONSULT 040 | met | Troops KEN |"),
     "3: \"Troops KEN\" has no key: words =KEY\n3: \"Troops KEN\" is not in the text\n"},
    {BLOCK("- CONSULT 040 | met | Troops =KEN GOV |"), "3: \"GOV\" stands after the key\n"},
    {BLOCK("- CONSULT 040 | met | Troops =XXX.ABC |"), "3: unknown country \"XXX\"\n3: unknown sector \"ABC\"\n"},
    {BLOCK("- CONSULT 040 | met | Troops =MIL |"), "3: MIL is a sector: -.MIL\n"},
    {BLOCK("- CONSULT 040 | met | Troops =.MIL |"), "3: a key begins with a country, or with - where none is known\n"},
    {BLOCK("- CONSULT 040 | met | Troops =KEN. |"), "3: a key ends with a point\n"},
    {BLOCK("- CONSULT 040 | met | Troops =KEN..MIL |"), "3: a key holds an empty sector\n3: unknown sector \"\"\n"},
    {BLOCK("- CONSULT 040 | met | Troops =org:nobody |"), "3: nothing has the id \"org:nobody\"\n"},
    {BLOCK("- CONSULT 040 | met | | | place Bor =UNO"), "3: unknown country \"UNO\"\n"},
    {BLOCK("- CONSULT 040 | met | | | place Bor =KEN.GOV"), "3: a place has one country and no sector\n"},
    {BLOCK("- CONSULT 040 | met | | | date 2020-02-30"), "3: \"2020-02-30\" is not a day that exists\n"},
    {BLOCK("- CONSULT 040 | met | | | date 2020-02-03..2020-02-01"), "3: the date ends before it starts\n"},
    {BLOCK("- CONSULT 040 | met | | | date - | date -"), "3: a second date\n"},
    {BLOCK("- CONSULT 040 | met | | | killed many"), "3: \"many\" is not a number\n"},
    {BLOCK("- CONSULT 040 | met | | | killed 1 | killed 2"), "3: a second count of killed\n"},
    {BLOCK("- CONSULT 040 | met | | | weather fine"), "3: no field is called \"weather\"\n"},
    {BLOCK("- CONSULT 040 | met | | | treaty"), "3: \"treaty\" has no value\n"},
    {BLOCK("- CONSULT 040 | met | | | treaty sealed | about 99 | context x"),
     "3: unknown context \"x\"\n3: unknown treaty action \"sealed\"\n3: unknown code \"99\"\n"},
    {BLOCK("- none\n- CONSULT 040 | met | |"), "1: \"a\" has events and yet none\n"},
    {BLOCK("? what"), "1: \"a\" has no event: write \"- none\" if so\n3: a line begins with one of # @ | - ;\n"},
    {"# a\n@ x=1 x=2 y 2020-13-01\n| x\n- none",
     "2: a second \"x\"\n2: \"y\" is neither a day nor key=value\n2: \"2020-13-01\" is not a day that exists\n"},
    {"# a\n|\n- none", "1: the text is empty\n"},
    {"# a\n- none", "1: no text of \"a\" is known\n"},
    {"# a b\n| x\n- none", "1: an id holds no white space\n"},
    {"- none", "1: a document begins with \"# id\"\n"},
    {"# a\n| x\n- none\n# b\n| y\n- none\n\n# a\n| z\n- none",
     "4: an empty line must part documents\n8: the id \"a\" stands at "},
    {"{\"id\":\"a\"", "1: not JSON: "},
    {"{\"id\":\"a\"}", "1: no \"events\"\n"},
    {"{\"id\":\"a b\",\"events\":[]}", "1: the id is empty or holds white space\n"},
    {PACKED("3"), "1: \"events\" holds what is not an object\n"},
    {PACKED("{}"), "1: an event without a type\n"},
    {PACKED("{\"type\":\"CONSULT\",\"trigger\":{\"span\":[7,99]}}"), "1: [7,99] is no span of the text\n"},
    {PACKED("{\"type\":\"CONSULT\",\"trigger\":{\"span\":[7,9]}}"), "1: [7,9] does not hold whole words\n"},
    {PACKED("{\"type\":\"CONSULT\",\"date\":[\"2020-02-30\",null]}"), "1: \"2020-02-30\" is not a day that exists\n"},
    {PACKED("{\"type\":\"CONSULT\",\"killed\":-1}"), "1: \"killed\" is out of range: -1\n"},
};

static void test_problems(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        convert(wrong[i].text, NULL, CHECK);
        size_t n = strlen(wrong[i].told);
        if (n ? strncmp(told.text, wrong[i].told, n) != 0 : told.n != 0)
            fail_msg("%s\nwanted: %ssaid: %s", wrong[i].text, wrong[i].told, told.text);
    }
}

/* Gold that keeps ids alone is checked as far as it can be; where texts are given, every one must be there. */
static void test_texts(void **state)
{
    (void)state;
    const char *ids = "{\"id\":\"b\",\"events\":[{\"type\":\"CONSULT\",\"trigger\":{\"span\":[0,4]}}]}";
    convert(ids, NULL, CHECK);
    assert_string_equal(told.text, "");
    convert(ids, "{\"id\":\"c\",\"text\":\"x\"}\n", CHECK);
    assert_string_equal(told.text, "1: no text of \"b\" is known\n");
    convert(ids, "{\"id\":\"b\",\"text\":\"x\"}\n", CHECK);
    assert_string_equal(told.text, "1: [0,4] is no span of the text\n");
    convert(ids, "{\"id\":\"b\",\"text\":\"Talks.\"}\n", CHECK);
    assert_string_equal(told.text, "1: [0,4] does not hold whole words\n");
}

/* ---- failures ---- */

static void test_out_of_memory(void **state)
{
    (void)state;
    static const struct { const char *text; action what; } cases[] = {
        {plain, PACK}, {packed, UNPACK}, {BLOCK("- A"), CHECK}};
    char elsewhere[] = "/tmp/annals-label-XXXXXX.text";
    write_file(elsewhere, 5, texts);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char path[] = "/tmp/annals-label-XXXXXX.gold";
        write_file(path, 5, cases[i].text);
        for (size_t n = 1;; n++) {
            size_t problems;
            keep_in(&told);
            fault_after(n);
            an_status status = run(path, elsewhere, cases[i].what, &problems);
            if (!fault_off()) break;
            assert_int_equal(status, AN_NOMEM);
        }
        unlink(path);
    }
    unlink(elsewhere);
}

static void test_sink_fails(void **state)
{
    (void)state;
    an_labels *labels;
    size_t problems;
    char path[] = "/tmp/annals-label-XXXXXX.gold";
    write_file(path, 5, BLOCK("- none"));
    assert_int_equal(an_labels_new(&labels, NULL, NULL, NULL), AN_OK);
    assert_int_equal(an_labels_read(labels, path, NULL), AN_OK);
    assert_int_equal(an_labels_check(labels, engine, &problems, NULL), AN_OK);
    assert_int_equal(an_labels_documents(labels), 1);
    an_sink full = keep_in(&out);
    out.room = 3;
    assert_int_not_equal(an_labels_pack(labels, full, NULL), AN_OK);
    assert_int_not_equal(an_labels_unpack(labels, full, NULL), AN_OK);
    an_labels_free(labels);
    unlink(path);
}

static int setup(void **state)
{
    an_options options = {.lexicon = getenv("ANNALS_LEXICON"), .trees_only = true};
    (void)state;
    return an_engine_open(&engine, &options, NULL) != AN_OK;
}

static int teardown(void **state)
{
    (void)state;
    an_engine_free(engine);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_words), cmocka_unit_test(test_pack), cmocka_unit_test(test_unpack),
        cmocka_unit_test(test_fences), cmocka_unit_test(test_problems), cmocka_unit_test(test_texts),
        cmocka_unit_test(test_out_of_memory), cmocka_unit_test(test_sink_fails),
    };
    return cmocka_run_group_tests(tests, setup, teardown);
}
