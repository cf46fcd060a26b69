/* Gold: what is read and refused, and scores worked out by hand. */
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/doc.h"
#include "fault.h"
#include "gold/gold.h"
#include "sample.h"

static kept out;
static char path[64];

static void write_file(const char *text)
{
    strcpy(path, "/tmp/annals-gold-XXXXXX");
    int fd = mkstemp(path);
    assert_true(fd >= 0);
    assert_int_equal(write(fd, text, strlen(text)), strlen(text));
    close(fd);
}

static an_gold *read_gold(const char *text)
{
    an_gold *gold;
    an_error error = {0};
    write_file(text);
    if (an_gold_read(&gold, path, &error) != AN_OK) fail_msg("%u: %s", error.line, error.message);
    unlink(path);
    return gold;
}

static an_records *read_records(const char *text)
{
    an_records *records;
    an_error error = {0};
    write_file(text);
    if (an_records_read(&records, path, &error) != AN_OK) fail_msg("%u: %s", error.line, error.message);
    unlink(path);
    return records;
}

/* The report's last line, without its line end. */
static const char *last_line(void)
{
    assert_true(out.n && out.text[out.n - 1] == '\n');
    out.text[--out.n] = 0;
    const char *at = strrchr(out.text, '\n');
    return at ? at + 1 : out.text;
}

static const char *score(const char *golds, const char *lines)
{
    an_gold *gold = read_gold(golds);
    an_records *records = read_records(lines);
    an_error error = {0};
    if (an_gold_score(gold, an_records_events(records), keep_in(&out), &error) != AN_OK) fail_msg("%s", error.message);
    an_gold_free(gold);
    an_records_free(records);
    return last_line();
}

#define DOC(events) "{\"id\":\"a\",\"events\":[" events "]}\n"
#define RECORD(type, rest) "{\"doc\":\"a\",\"type\":\"" type "\"" rest "}\n"
#define KEN "{\"country\":\"KEN\"}"
#define UGA "{\"country\":\"UGA\"}"
#define TZA "{\"country\":\"TZA\"}"

typedef struct scored { const char *what, *gold, *records, *line; } scored;

static const scored scores[] = {
    {"nothing at all", "", "", "event F1 0.000  precision 0.000  recall 0.000  (0/0 found, 0 coded)"},
    {"nothing coded", DOC("{\"type\":\"AID\"}"), "", "event F1 0.000  precision 0.000  recall 0.000  (0/1 found, 0 coded)"},
    {"a match with no field but the status", DOC("{\"type\":\"AID\",\"actors\":[\"KEN\"]}"),
     RECORD("AID", ",\"actors\":[" KEN "],\"recipients\":[" UGA "]"),
     "event F1 1.000  precision 1.000  recall 1.000  (1/1 found, 1 coded)  fields 1.000:  status 1/1"},
    {"another type is a miss and a false one", DOC("{\"type\":\"AID\"}"), RECORD("COERCE", ""),
     "event F1 0.000  precision 0.000  recall 0.000  (0/1 found, 1 coded)"},
    {"an alternative type", DOC("{\"type\":\"COERCE|ASSAULT\"}"), RECORD("ASSAULT", ""),
     "event F1 1.000  precision 1.000  recall 1.000  (1/1 found, 1 coded)  fields 1.000:  status 1/1"},
    {"one of the actors is enough, the recipient is wrong",
     DOC("{\"type\":\"ASSAULT\",\"actors\":[\"KEN\",\"UGA\"],\"recipients\":[\"TZA\"]}"),
     RECORD("ASSAULT", ",\"actors\":[" UGA "],\"recipients\":[" KEN "]"),
     "event F1 0.000  precision 0.000  recall 0.000  (0/1 found, 1 coded)"},
    {"fighting between two: the same lists in gold, no recipient in the record",
     DOC("{\"type\":\"ASSAULT\",\"actors\":[\"KEN\",\"UGA\"],\"recipients\":[\"UGA\",\"KEN\"]}"),
     RECORD("ASSAULT", ",\"actors\":[" KEN "," UGA "]"),
     "event F1 1.000  precision 1.000  recall 1.000  (1/1 found, 1 coded)  fields 1.000:  status 1/1"},
    {"but not where the record has another recipient",
     DOC("{\"type\":\"ASSAULT\",\"actors\":[\"KEN\"],\"recipients\":[\"KEN\"]}"),
     RECORD("ASSAULT", ",\"actors\":[" KEN "],\"recipients\":[" TZA "]"),
     "event F1 0.000  precision 0.000  recall 0.000  (0/1 found, 1 coded)"},
    {"a meeting pools its lists", DOC("{\"type\":\"CONSULT\",\"actors\":[\"KEN\"],\"recipients\":[\"UGA\"]}"),
     RECORD("CONSULT", ",\"actors\":[" UGA "," KEN "]"),
     "event F1 1.000  precision 1.000  recall 1.000  (1/1 found, 1 coded)  fields 1.000:  status 1/1"},
    {"of which two must agree", DOC("{\"type\":\"CONSULT\",\"actors\":[\"KEN\"],\"recipients\":[\"UGA\"]}"),
     RECORD("CONSULT", ",\"actors\":[" KEN "],\"recipients\":[" TZA "]"),
     "event F1 0.000  precision 0.000  recall 0.000  (0/1 found, 1 coded)"},
    {"or the only one there is", DOC("{\"type\":\"AGREE\",\"actors\":[\"KEN\"],\"recipients\":[\"KEN\"]}"),
     RECORD("AGREE", ",\"actors\":[" TZA "],\"recipients\":[" KEN "]"),
     "event F1 1.000  precision 1.000  recall 1.000  (1/1 found, 1 coded)  fields 1.000:  status 1/1"},
    {"organisations by id and code", DOC("{\"type\":\"ACCUSE\",\"actors\":[\"UNO\"],\"recipients\":[\"EUU\"]},"
                                         "{\"type\":\"AID\",\"actors\":[\"org:AU\"],\"recipients\":[\"NAT\"]},"
                                         "{\"type\":\"REJECT\",\"actors\":[\"IGO\"]}"),
     RECORD("ACCUSE", ",\"actors\":[{\"id\":\"org:UN\"}],\"recipients\":[{\"code\":\"IGOEUREEC\"}]")
     RECORD("AID", ",\"actors\":[{\"id\":\"org:AU\"}],\"recipients\":[{\"code\":\"IGONAT\"}]")
     RECORD("REJECT", ",\"actors\":[{\"sectors\":[\"IGO\"]}]"),
     "event F1 1.000  precision 1.000  recall 1.000  (3/3 found, 3 coded)  fields 1.000:  status 3/3"},
    {"a participant in full", DOC("{\"type\":\"ACCUSE\",\"actors\":[" KEN ",{\"id\":\"org:UN\"}]}"),
     RECORD("ACCUSE", ",\"actors\":[{\"code\":\"IGOUNOKEN\"}]"),
     "event F1 1.000  precision 1.000  recall 1.000  (1/1 found, 1 coded)  fields 1.000:  status 1/1"},
    {"optional ones take any number and are owed nothing", DOC("{\"type\":\"AID\",\"optional\":true}"),
     RECORD("AID", "") RECORD("AID", "") RECORD("COERCE", ""),
     "event F1 0.000  precision 0.667  recall 0.000  (0/0 found, 3 coded)"},
    {"negated and hypothetical leftovers do not count", DOC("{\"type\":\"AID\",\"status\":\"negated\"}"),
     RECORD("AID", ",\"status\":\"negated\"") RECORD("AID", ",\"status\":\"hypothetical\"")
     RECORD("COERCE", ",\"status\":\"negated\""),
     "event F1 1.000  precision 1.000  recall 1.000  (1/1 found, 1 coded)  fields 1.000:  status 1/1"},
    {"records of other documents are passed over", DOC("{\"type\":\"AID\"}"),
     "{\"doc\":\"b\",\"type\":\"AID\"}\n{\"doc\":\"b\",\"type\":\"AID\"}\n",
     "event F1 0.000  precision 0.000  recall 0.000  (0/1 found, 0 coded)"},
    {"every field right",
     DOC("{\"type\":\"ASSAULT\",\"date\":[\"2025-07-20\",\"2025-07-21\"],\"mode\":[\"aerial\",\"drone\"],"
         "\"status\":\"actual|historical\",\"place\":{\"country\":\"KEN\"},\"killed\":3,\"injured\":0,\"claim\":\"UGA\","
         "\"treaty\":\"signed\"}"),
     RECORD("ASSAULT", ",\"date\":{\"start\":\"2025-07-20\",\"end\":\"2025-07-21\"},\"mode\":[\"drone\"],"
            "\"status\":\"historical\",\"place\":" KEN ",\"counts\":[{\"what\":\"killed\",\"min\":2},"
            "{\"what\":\"killed\",\"min\":3},{\"what\":\"injured\",\"min\":0}],\"claims\":[{\"by\":" TZA "},{\"by\":" UGA
            "}],\"treaty\":{\"action\":\"signed\"}"),
     "event F1 1.000  precision 1.000  recall 1.000  (1/1 found, 1 coded)  fields 1.000:  date 1/1  mode 1/1  status 1/1"
     "  place 1/1  killed 1/1  injured 1/1  claim 1/1  treaty 1/1"},
    {"every field wrong",
     DOC("{\"type\":\"ASSAULT\",\"date\":[\"2025-07-20\",\"2025-07-21\"],\"mode\":\"aerial\",\"status\":\"future\","
         "\"place\":\"KEN\",\"killed\":3,\"claim\":\"UGA\",\"treaty\":\"signed\"}"),
     RECORD("ASSAULT", ",\"date\":{\"start\":\"2025-07-20\"},\"counts\":[{\"what\":\"injured\",\"min\":3}]"),
     "event F1 1.000  precision 1.000  recall 1.000  (1/1 found, 1 coded)  fields 0.000:  date 0/1  mode 0/1  status 0/1"
     "  place 0/1  killed 0/1  claim 0/1  treaty 0/1"},
    {"the date of what is promised is right too", DOC("{\"type\":\"AGREE\",\"date\":[\"2025-08-01\",\"2025-08-31\"]}"),
     RECORD("AGREE", ",\"date\":{\"start\":\"2025-07-20\",\"end\":\"2025-07-20\"},"
            "\"about\":{\"date\":{\"start\":\"2025-08-01\",\"end\":\"2025-08-31\"}}"),
     "event F1 1.000  precision 1.000  recall 1.000  (1/1 found, 1 coded)  fields 1.000:  date 1/1  status 1/1"},
    {"fields are named in the order they are first met",
     DOC("{\"type\":\"AID\"},{\"type\":\"COERCE\",\"date\":[null,null]}"), RECORD("COERCE", "") RECORD("AID", ""),
     "event F1 1.000  precision 1.000  recall 1.000  (2/2 found, 2 coded)  fields 1.000:  status 2/2  date 1/1"},
    {"of two records that fit, the one with more fields right", DOC("{\"type\":\"AID\",\"killed\":5}"),
     RECORD("AID", "") RECORD("AID", ",\"counts\":[{\"what\":\"killed\",\"min\":5}]"),
     "event F1 0.667  precision 0.500  recall 1.000  (1/1 found, 2 coded)  fields 1.000:  status 1/1  killed 1/1"},
    {"a matching is the largest there is: the first choice gives way",
     DOC("{\"type\":\"AID\",\"actors\":[\"KEN\",\"UGA\"],\"killed\":1},{\"type\":\"AID\",\"actors\":[\"KEN\",\"TZA\"],"
         "\"killed\":1},{\"type\":\"AID\",\"actors\":[\"UGA\",\"TZA\"]}"),
     RECORD("AID", ",\"actors\":[" KEN "],\"counts\":[{\"what\":\"killed\",\"min\":1}]") RECORD("AID", ",\"actors\":[" UGA "]")
     RECORD("AID", ",\"actors\":[" TZA "]"),
     "event F1 1.000  precision 1.000  recall 1.000  (3/3 found, 3 coded)  fields 0.800:  status 3/3  killed 1/2"},
    {"thirds", DOC("{\"type\":\"AID\"},{\"type\":\"AID\"},{\"type\":\"AID\"}"),
     RECORD("AID", "") RECORD("AID", "") RECORD("COERCE", "") RECORD("COERCE", ""),
     "event F1 0.571  precision 0.500  recall 0.667  (2/3 found, 4 coded)  fields 1.000:  status 2/2"},
};

static void scores_are_those_worked_out_by_hand(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof scores / sizeof *scores; i++) {
        const char *line = score(scores[i].gold, scores[i].records);
        if (strcmp(line, scores[i].line)) fail_msg("%s:\n  %s\nwanted\n  %s", scores[i].what, line, scores[i].line);
    }
}

static void the_report_shows_every_difference(void **state)
{
    (void)state;
    score(DOC("{\"type\":\"AID\",\"killed\":2,\"mode\":\"x\"},{\"type\":\"COERCE\",\"actors\":[\"KEN\"]},"
              "{\"type\":\"AGREE\",\"optional\":true}"),
          RECORD("AID", ",\"text\":\"Kenya\\nsent \xC3\xA9.\",\"counts\":[{\"what\":\"killed\",\"min\":3}]")
          RECORD("PROTEST", ",\"text\":\"They marched.\",\"actors\":[" KEN "," UGA "]"));
    assert_string_equal(out.text,
        "a  wrong mode: -  {\"type\":\"AID\",\"killed\":2,\"mode\":\"x\"}  | Kenya sent \xC3\xA9.\n"
        "a  wrong killed: 3  {\"type\":\"AID\",\"killed\":2,\"mode\":\"x\"}  | Kenya sent \xC3\xA9.\n"
        "a  missed  {\"type\":\"COERCE\",\"actors\":[\"KEN\"]}\n"
        "a  false  PROTEST KEN,UGA > -  | They marched.\n"
        "type       precision recall     F1  found/gold right/coded\n"
        "AID            1.000  1.000  1.000  1/1 1/1\n"
        "PROTEST        0.000  0.000  0.000  0/0 0/1\n"
        "COERCE         0.000  0.000  0.000  0/1 0/0\n"
        "field          right\n"
        "mode           0.000  0/1\n"
        "status         1.000  1/1\n"
        "killed         0.000  0/1\n"
        "event F1 0.500  precision 0.500  recall 0.500  (1/2 found, 2 coded)  fields 0.333:  mode 0/1  status 1/1"
        "  killed 0/1");
}

static void mistakes_in_gold_are_named_with_their_line(void **state)
{
    (void)state;
    static const struct { const char *line, *why; } cases[] = {
        {"{", "not JSON"},
        {"[]", "not a JSON object"},
        {"{\"events\":[]}", "no \"id\""},
        {"{\"id\":\"b\"}", "no \"events\""},
        {"{\"id\":\"a\",\"events\":[]}", "the id \"a\" is on line 1 already"},
        {"{\"id\":\"b\",\"events\":{}}", "\"events\" is not a list"},
        {"{\"id\":\"b\",\"published\":\"2025-13-01\",\"events\":[]}", "\"published\" is not a date"},
        {"{\"id\":\"b\",\"events\":[3]}", "\"events\" holds what is not an object"},
        {"{\"id\":\"b\",\"events\":[{}]}", "an event without \"type\""},
        {"{\"id\":\"b\",\"events\":[{\"type\":\"MEET\"}]}", "unknown type \"MEET\""},
        {"{\"id\":\"b\",\"events\":[{\"type\":\"AID|\"}]}", "unknown type \"\""},
        {"{\"id\":\"b\",\"events\":[{\"type\":\"AID||AGREE\"}]}", "unknown type \"\""},
        {"{\"id\":\"b\",\"events\":[{\"type\":\"AID\",\"status\":\"done\"}]}", "unknown status \"done\""},
        {"{\"id\":\"b\",\"events\":[{\"type\":\"AID\",\"date\":\"2025-01-01\"}]}", "\"date\" is not a list"},
        {"{\"id\":\"b\",\"events\":[{\"type\":\"AID\",\"date\":[\"2025-01-01\"]}]}", "\"date\" is not [start,end]"},
        {"{\"id\":\"b\",\"events\":[{\"type\":\"AID\",\"date\":[\"2025-02-29\",\"2025-03-01\"]}]}", "\"2025-02-29\" is not a date"},
        {"{\"id\":\"b\",\"events\":[{\"type\":\"AID\",\"date\":[\"2025-03-02\",\"2025-03-01\"]}]}", "ends before it starts"},
        {"{\"id\":\"b\",\"events\":[{\"type\":\"AID\",\"actors\":\"KEN\"}]}", "\"actors\" is not a list"},
        {"{\"id\":\"b\",\"events\":[{\"type\":\"AID\",\"recipients\":[1]}]}", "\"recipients\" holds neither"},
        {"{\"id\":\"b\",\"events\":[{\"type\":\"AID\",\"mode\":1}]}", "\"mode\" is not a list"},
        {"{\"id\":\"b\",\"events\":[{\"type\":\"AID\",\"place\":7}]}", "\"place\" is not a string"},
        {"{\"id\":\"b\",\"events\":[{\"type\":\"AID\",\"killed\":\"3\"}]}", "\"killed\" is not a whole number"},
        {"{\"id\":\"b\",\"events\":[{\"type\":\"AID\",\"killed\":-1}]}", "\"killed\" is out of range"},
        {"{\"id\":\"b\",\"events\":[{\"type\":\"AID\",\"claim\":[]}]}", "\"claim\" is not a string"},
        {"{\"id\":\"b\",\"events\":[{\"type\":\"AID\",\"optional\":1}]}", "neither true nor false"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char text[512];
        an_gold *gold;
        an_error error = {0};
        snprintf(text, sizeof text, "{\"id\":\"a\",\"events\":[]}\n\n%s\n", cases[i].line);
        write_file(text);
        assert_int_equal(an_gold_read(&gold, path, &error), AN_FORMAT);
        unlink(path);
        assert_null(gold);
        assert_int_equal(error.line, 3);
        assert_string_equal(error.file, path);
        if (!strstr(error.message, cases[i].why)) fail_msg("%s: %s", cases[i].line, error.message);
    }
}

static void absent_values_decide_nothing(void **state)
{
    (void)state;
    an_gold *gold = read_gold("{\"id\":\"a\",\"text\":null,\"title\":null,\"note\":1,\"events\":[{\"type\":\"AID\",\"date\":null,"
                              "\"mode\":null,\"status\":null,\"actors\":null,\"place\":null,\"killed\":null,\"claim\":null,"
                              "\"why\":[1,2]}]}\n");
    const gold_event *e = &gold->documents.at[0].events[0];
    assert_int_equal(an_gold_documents(gold), 1);
    assert_false(e->has_date || e->has_place || e->has_count[COUNT_KILLED] || e->claim.n || e->modes.n || e->actors.n);
    assert_int_equal(e->statuses.n, 1);
    an_gold_free(gold);
    an_gold_free(NULL);
}

static void documents_come_out_for_coding(void **state)
{
    (void)state;
    an_doc *doc;
    an_error error = {0};
    an_gold *gold = read_gold("{\"id\":\"a\",\"published\":\"2025-07-22\",\"title\":\"A \\\"title\\\"\",\"text\":\"One.\\nTwo \xC3\xA9.\","
                              "\"events\":[]}\n{\"id\":\"b\",\"events\":[]}\n{\"id\":\"c\",\"text\":\"\",\"events\":[]}\n");
    assert_int_equal(an_gold_document(gold, 0, &doc, &error), AN_OK);
    an_layers layers = an_doc_layers(doc);
    assert_true(str_is(layers.id, "a") && str_is(layers.title, "A \"title\"") && str_is(layers.text, "One.\nTwo \xC3\xA9."));
    assert_int_equal(layers.published.month, 7);
    an_doc_free(doc);
    assert_int_equal(an_gold_document(gold, 1, &doc, &error), AN_FORMAT);
    assert_null(doc);
    assert_int_equal(error.line, 2);
    assert_string_equal(error.message, "the text of \"b\" is not kept here");
    assert_int_equal(an_gold_document(gold, 3, &doc, &error), AN_USAGE);
    an_status status = an_gold_document(gold, 2, &doc, &error);
    assert_true(status == AN_OK || status == AN_FORMAT);
    an_doc_free(doc);
    an_gold_free(gold);
}

static bool refuse(void *context, const char *bytes, size_t n)
{
    (void)context, (void)bytes, (void)n;
    errno = ENOSPC;
    return false;
}

static const char two_golds[] = DOC("{\"type\":\"AID\",\"actors\":[" KEN "],\"killed\":1},{\"type\":\"AGREE\"}");
static const char two_records[] = RECORD("AID", ",\"actors\":[" KEN "]") RECORD("COERCE", ",\"claims\":[{\"by\":" UGA "}]");

static void a_report_that_cannot_be_written(void **state)
{
    (void)state;
    an_gold *gold = read_gold(two_golds);
    an_records *records = read_records(two_records);
    assert_int_equal(an_gold_score(gold, an_records_events(records), (an_sink){refuse, NULL}, NULL), AN_FULL);
    an_gold_free(gold);
    an_records_free(records);
}

static void any_failed_allocation_is_reported(void **state)
{
    (void)state;
    an_records *records = read_records(two_records);
    write_file(two_golds);
    for (size_t n = 1;; n++) {
        an_gold *gold;
        fault_after(n);
        an_status status = an_gold_read(&gold, path, NULL);
        if (status == AN_OK) status = an_gold_score(gold, an_records_events(records), keep_in(&out), NULL);
        bool failed = fault_off();
        an_gold_free(gold);
        assert_int_equal(status, failed ? AN_NOMEM : AN_OK);
        if (!failed) break;
    }
    unlink(path);
    an_records_free(records);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(scores_are_those_worked_out_by_hand),
        cmocka_unit_test(the_report_shows_every_difference),
        cmocka_unit_test(mistakes_in_gold_are_named_with_their_line),
        cmocka_unit_test(absent_values_decide_nothing),
        cmocka_unit_test(documents_come_out_for_coding),
        cmocka_unit_test(a_report_that_cannot_be_written),
        cmocka_unit_test(any_failed_allocation_is_reported),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
