/* The reader: formats, normalisation, front matter, ids, errors, allocation failure. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/doc.h"
#include "base/str.h"
#include "fault.h"
#include "read/source.h"

static an_input *open_bytes(const char *name, const char *bytes, size_t n, an_date published)
{
    an_input *input;
    an_error error;
    an_input_options options = {published};
    assert_int_equal(an_input_memory(&input, name, bytes, n, &options, &error), AN_OK);
    return input;
}

/* The only document of some bytes; the error keeps a warning. */
static an_doc *read_bytes(const char *name, const char *bytes, size_t n, an_error *error)
{
    an_input *input = open_bytes(name, bytes, n, (an_date){0});
    an_doc *doc, *second;
    assert_int_equal(an_input_next(input, &doc, error), AN_OK);
    an_error end;
    assert_int_equal(an_input_next(input, &second, &end), AN_END);
    assert_null(second);
    an_input_free(input);
    return doc;
}

static void expect_text(const char *bytes, size_t n, const char *text, size_t text_n, uint32_t replaced)
{
    an_error error;
    an_doc *doc = read_bytes("t.txt", bytes, n, &error);
    assert_int_equal(doc->text.n, text_n);
    assert_memory_equal(doc->text.p, text, text_n);
    assert_int_equal(doc->replaced, replaced);
    assert_string_equal(error.message, "");
    an_doc_free(doc);
}

#define TEXT(in, out, replaced) expect_text(in, sizeof(in) - 1, out, sizeof(out) - 1, replaced)

static void normalises(void **state)
{
    (void)state;
    TEXT("\xEF\xBB\xBFOne.\r\nTwo.\rThree.\n", "One.\nTwo.\nThree.\n", 0);
    TEXT("One.\r\r\nTwo", "One.\n\nTwo", 0);
    TEXT("One.\r", "One.\n", 0);
    TEXT("Caf\xE9 cut \xE2\x82", "Caf\xEF\xBF\xBD cut \xEF\xBF\xBD", 2);
    TEXT("Kept \xEF\xBF\xBD as it was", "Kept \xEF\xBF\xBD as it was", 0);
    TEXT("A NUL\0 is kept", "A NUL\0 is kept", 0);
    TEXT("  \xC2\xA0Space in front stays.  \n", "  \xC2\xA0Space in front stays.  \n", 0);
    TEXT("\xEF\xBB\xBF\xEF\xBB\xBFtwo marks", "\xEF\xBB\xBFtwo marks", 0);
}

/* ---- front matter ---- */

typedef struct front_case {
    const char *text, *published, *title, *place, *filed, *zones; /* zones: D date, T title, L dateline; "" absent */
} front_case;

static const front_case fronts[] = {
    {" date 2024-05-06 ACCRA – Two ministers met.", "2024-05-06", "", "ACCRA", "", "DL"},
    {"2024-05-06\n\nTwo ministers met.", "2024-05-06", "", "", "", "D"},
    {"Date: 2024-05-06\nTwo ministers met.", "2024-05-06", "", "", "", "D"},
    {"2024-05-06T08:30:00Z Two ministers met.", "2024-05-06", "", "", "", "D"},
    {"Monday, May 6, 2024 \n\nTwo ministers met.", "2024-05-06", "", "", "", "D"},
    {"6 May 2024\nTwo ministers met.", "2024-05-06", "", "", "", "D"},
    {"date 2024-05-06\nGhana and Togo sign port treaty\n\nTwo ministers met.", "2024-05-06",
     "Ghana and Togo sign port treaty", "", "", "DT"},
    {"Ghana and Togo sign port treaty\nMonday, May 6, 2024\nTwo ministers met.", "2024-05-06",
     "Ghana and Togo sign port treaty", "", "", "TD"},
    {"Ghana and Togo sign port treaty\nLOME, Togo, 6 May 2024 (Wire) -- Two ministers met.", "2024-05-06",
     "Ghana and Togo sign port treaty", "LOME", "2024-05-06", "TL"},
    {"date 2024-03-12 BEIJING, March 11 (Wire) - Two ministers met.", "2024-03-12", "", "BEIJING", "2024-03-11", "DL"},
    {"date 2024-01-01 LIMA, Dec. 31 (Wire) - Two ministers met.", "2024-01-01", "", "LIMA", "2023-12-31", "DL"},
    {"date 2023-12-31 APIA, Jan 1 (Wire) - Two ministers met.", "2023-12-31", "", "APIA", "2024-01-01", "DL"},
    {"GENEVA, Switzerland (AP) \xE2\x80\x94 Two ministers met.", "", "", "GENEVA", "", "L"},
    {"Geneva (Wire) - Two ministers met.", "", "", "Geneva", "", "L"},
    {"NEW YORK, Feb 29 - Two ministers met.", "", "", "NEW YORK", "", "L"},
    {"PORT-AU-PRINCE -- Two ministers met.", "", "", "PORT-AU-PRINCE", "", "L"},
    {"BISSAU, Guinea-Bissau \xE2\x80\x93 Two ministers met.", "", "", "BISSAU", "", "L"},
    {"TUNIS\xE2\x80\x94Two ministers met.", "", "", "TUNIS", "", "L"},
    /* what is none of these */
    {"Geneva - Two ministers met.", "", "", "", "", ""},
    {"UN - two letters are not enough.", "", "", "", "", ""},
    {"COVID-19 cases rose.", "", "", "", "", ""},
    {"The minister (a general) - as he likes to be called - met her.", "", "", "", "", ""},
    {"Dated 2024-05-06 and signed.", "", "", "", "", ""},
    {"2024-05-06-17 is a number.", "", "", "", "", ""},
    {"On 6 May 2024 two ministers met.", "", "", "", "", ""},
    {"6 May 2024 was a Monday.", "", "", "", "", ""},
    {"Two ministers met in Accra.\n\nThey talked.", "", "", "", "", ""},
    {"Ghana and Togo sign port treaty", "", "", "", "", ""},
    {"Ghana and Togo\nsign a treaty.", "", "", "", "", ""},
    {"what the ministers said\n\nThey talked.", "", "", "", "", ""},
};

static void expect_date(an_date date, const char *want)
{
    char have[16] = "";
    if (date.year) snprintf(have, sizeof have, "%04d-%02d-%02d", date.year % 10000, date.month % 100, date.day % 100);
    assert_string_equal(have, want);
}

static void expect_slice(an_str have, const char *want)
{
    assert_int_equal(have.n, strlen(want));
    assert_memory_equal(have.p ? have.p : "", want, have.n);
}

static void finds_front_matter(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof fronts / sizeof *fronts; i++) {
        const front_case *c = &fronts[i];
        an_error error;
        an_doc *doc = read_bytes("t.txt", c->text, strlen(c->text), &error);
        char zones[8] = "";
        for (size_t z = 0; z < doc->zones.n; z++) zones[z] = "DTL"[doc->zones.at[z].kind];
        if (strcmp(zones, c->zones)) print_message("case %zu: %s\n", i, c->text);
        assert_string_equal(zones, c->zones);
        expect_date(doc->published, c->published);
        expect_date(doc->dateline_date, c->filed);
        expect_slice(doc->title, c->title);
        expect_slice(doc_slice(doc, doc->dateline_place), c->place);
        an_doc_free(doc);
    }
}

static void zones_cover_their_words(void **state)
{
    (void)state;
    an_error error;
    const char *text = " date 2024-05-06\nGhana and Togo sign port treaty\n\nLOME, Togo \xE2\x80\x93 Two ministers met.";
    an_doc *doc = read_bytes("t.txt", text, strlen(text), &error);
    const char *want[] = {"date 2024-05-06", "Ghana and Togo sign port treaty", "LOME, Togo \xE2\x80\x93"};
    assert_int_equal(doc->zones.n, 3);
    for (size_t i = 0; i < 3; i++) expect_slice(doc_slice(doc, doc->zones.at[i].span), want[i]);
    an_doc_free(doc);
}

static void impossible_dates_are_reported(void **state)
{
    (void)state;
    static const char *const texts[] = {"date 2023-02-29 Two met.", "2020-13-45\nTwo met.",
                                        "{\"text\":\"Two met.\",\"published\":\"2020-13-45\"}",
                                        "{\"text\":\"Two met.\",\"date\":\"soon\"}", "{\"text\":\"date 2020-00-10 Two met.\"}"};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        an_error error;
        an_doc *doc = read_bytes("t", texts[i], strlen(texts[i]), &error);
        assert_non_null(strstr(error.message, "no such date"));
        assert_int_equal(error.code, AN_OK);
        assert_int_equal(error.line, 1);
        assert_string_equal(error.file, "t");
        assert_int_equal(doc->published.year, 0);
        an_doc_free(doc);
    }
}

/* What the document says goes before what the option says. */
static void option_fills_in_publication(void **state)
{
    (void)state;
    static const struct { const char *text, *published; } cases[] = {
        {"Two met.", "2021-07-01"}, {"date 2024-05-06 Two met.", "2024-05-06"}, {"date 2024-02-31 Two met.", "2021-07-01"},
        {"{\"text\":\"date 2024-05-06 Two met.\"}", "2024-05-06"},
        {"{\"text\":\"date 2024-05-06 Two met.\",\"published\":\"2023-01-02\"}", "2023-01-02"},
        {"{\"text\":\"Two met.\",\"published\":null,\"date\":\"2023-01-02T10:00:00+02:00\"}", "2023-01-02"}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        an_input *input = open_bytes("t", cases[i].text, strlen(cases[i].text), (an_date){2021, 7, 1});
        an_doc *doc;
        an_error error;
        assert_int_equal(an_input_next(input, &doc, &error), AN_OK);
        expect_date(doc->published, cases[i].published);
        an_doc_free(doc);
        an_input_free(input);
    }
}

/* ---- ids ---- */

static void names_documents(void **state)
{
    (void)state;
    static const struct { const char *file, *bytes, *id; } cases[] = {
        {"reports/lima.txt", "Two met.", "lima"}, {"a.b.txt", "Two met.", "a.b"}, {"/tmp/.hidden", "Two met.", ".hidden"},
        {"noext", "Two met.", "noext"}, {"-", "Two met.", "-:1"}, {"d/x.jsonl", "\n\n{\"text\":\"Two met.\"}", "d/x.jsonl:3"},
        {"x.jsonl", "{\"text\":\"Two met.\",\"id\":\"n-7\"}", "n-7"}, {"x.jsonl", "{\"text\":\"\",\"id\":\"\"}", "x.jsonl:1"}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        an_error error;
        an_doc *doc = read_bytes(cases[i].file, cases[i].bytes, strlen(cases[i].bytes), &error);
        expect_slice(doc->id, cases[i].id);
        an_doc_free(doc);
    }
}

/* ---- JSON Lines ---- */

static void reads_fields(void **state)
{
    (void)state;
    const char *line = "\xEF\xBB\xBF {\"id\":\"7\",\"text\":\"LIMA \\u2013 Two\\r\\nmet.\\u0000\",\"title\":\"Talks\",\"url\":\"u\","
                       "\"source\":\"s\",\"lang\":null,\"published\":\"2024-05-06\",\"other\":[1,{}]}\r\n";
    an_error error;
    an_doc *doc = read_bytes("t", line, strlen(line), &error);
    assert_int_equal(doc->text.n, sizeof("LIMA \xE2\x80\x93 Two\nmet.")); /* with its NUL */
    expect_slice(doc->title, "Talks");
    expect_slice(doc->url, "u");
    expect_slice(doc->source, "s");
    assert_null(doc->lang.p);
    expect_slice(doc_slice(doc, doc->dateline_place), "LIMA");
    an_doc_free(doc);
}

static void replaces_in_records(void **state)
{
    (void)state;
    const char *line = "{\"text\":\"Caf\xE9 talks\"}";
    an_error error;
    an_doc *doc = read_bytes("t", line, strlen(line), &error);
    expect_slice(doc->text, "Caf\xEF\xBF\xBD talks");
    assert_int_equal(doc->replaced, 1);
    an_doc_free(doc);
}

static void expect_skip(const char *line, const char *reason)
{
    an_input *input = open_bytes("t.jsonl", line, strlen(line), (an_date){0});
    an_doc *doc;
    an_error error;
    assert_int_equal(an_input_next(input, &doc, &error), AN_SKIP);
    assert_null(doc);
    assert_string_equal(error.file, "t.jsonl");
    assert_int_equal(error.line, 1);
    assert_non_null(strstr(error.message, reason));
    assert_int_equal(an_input_next(input, &doc, &error), AN_END);
    an_input_free(input);
}

static void skips_bad_records(void **state)
{
    (void)state;
    expect_skip("{\"text\":\"a\"", "not JSON");
    expect_skip("{\"text\":\"a\"} {\"text\":\"b\"}", "not JSON");
    expect_skip("{}", "no \"text\"");
    expect_skip("{\"text\":null}", "no \"text\"");
    expect_skip("{\"text\":[\"a\"]}", "\"text\" is not a string");
    expect_skip("{\"text\":\"a\",\"id\":7}", "\"id\" is not a string");
    expect_skip("{\"text\":\"a\",\"published\":20200101}", "\"published\" is not a string");
}

static void third_lines_broken(void **state)
{
    (void)state;
    char bytes[4096] = "";
    size_t n = 0;
    for (int i = 1; i <= 30; i++)
        n += (size_t)snprintf(bytes + n, sizeof bytes - n, i % 3 ? "{\"text\":\"Report %d.\"}\n" : "{\"text\":\"Report %d.\n", i);
    an_input *input = open_bytes("t.jsonl", bytes, n, (an_date){0});
    for (uint32_t i = 1; i <= 30; i++) {
        an_doc *doc;
        an_error error;
        assert_int_equal(an_input_next(input, &doc, &error), i % 3 ? AN_OK : AN_SKIP);
        if (i % 3 == 0) assert_int_equal(error.line, i);
        if (i % 3 == 0) assert_in_range(error.position, 1, n);
        an_doc_free(doc);
    }
    uint64_t done, total;
    an_input_progress(input, &done, &total);
    assert_int_equal(done, n);
    assert_int_equal(total, n);
    an_input_free(input);
}

/* ---- formats ---- */

static void expect_refusal(const char *bytes, size_t n, const char *reason)
{
    an_input *input = open_bytes("t", bytes, n, (an_date){0});
    an_doc *doc;
    an_error error;
    assert_int_equal(an_input_next(input, &doc, &error), AN_SKIP);
    assert_non_null(strstr(error.message, reason));
    assert_string_equal(error.file, "t");
    assert_int_equal(an_input_next(input, &doc, &error), AN_END);
    an_input_free(input);
}

static void refuses_what_is_not_text(void **state)
{
    (void)state;
    char noise[2000];
    for (size_t i = 0; i < sizeof noise; i++) noise[i] = (char)(i * 2654435761u >> 13);
    expect_refusal(noise, sizeof noise, "binary");
    expect_refusal("\x7f" "ELF\2\1\1", 7, "binary");
    expect_refusal("\x1f\x8b\x08", 3, "gzip");
    expect_refusal("\xff\xfeT\0w\0o\0", 8, "UTF-16");
    expect_refusal("T\0w\0o\0 \0m\0e\0t\0", 14, "binary");
    expect_refusal("\n<!DOCTYPE html><p>Two met.", 27, "HTML");
    expect_refusal("<?xml version=\"1.0\"?>", 21, "XML");
    expect_refusal("<Sentences><Sentence></Sentence>", 32, "XML");
    expect_refusal("WARC/1.0\r\n", 10, "WARC");
}

static void blank_inputs_hold_nothing(void **state)
{
    (void)state;
    static const char *const blanks[] = {"", "\n", " \r\n\t\n", "\xEF\xBB\xBF", "\xEF\xBB\xBF\n"};
    for (size_t i = 0; i < sizeof blanks / sizeof *blanks; i++) {
        an_input *input = open_bytes("t", blanks[i], strlen(blanks[i]), (an_date){0});
        an_doc *doc;
        an_error error;
        assert_int_equal(an_input_next(input, &doc, &error), AN_END);
        assert_int_equal(an_input_next(input, &doc, &error), AN_END);
        an_input_free(input);
    }
}

/* ---- files ---- */

static void temporary(char *path, const char *bytes, size_t n)
{
    strcpy(path, "/tmp/annals-read-XXXXXX");
    int fd = mkstemp(path);
    assert_true(fd >= 0);
    assert_int_equal(write(fd, bytes, n), (ssize_t)n);
    close(fd);
}

static void refuses_folders_and_missing_files(void **state)
{
    (void)state;
    an_input *input;
    an_error error;
    assert_int_equal(an_input_open(&input, "/tmp", NULL, &error), AN_USAGE);
    assert_null(input);
    assert_string_equal(error.file, "/tmp");
    assert_string_equal(error.message, "is a directory");
    assert_int_equal(an_input_open(&input, "/tmp/no/such/file", NULL, &error), AN_IO);
    assert_non_null(strstr(error.message, "No such file"));
}

static void reads_long_lines_from_a_file(void **state)
{
    (void)state;
    enum { LONG = 10 << 20 };
    char path[64], *bytes = malloc(2 * LONG + 100);
    assert_non_null(bytes);
    size_t n = 0;
    for (int i = 0; i < 2; i++) {
        n += (size_t)sprintf(bytes + n, "{\"text\":\"");
        memset(bytes + n, 'x', LONG);
        n += LONG;
        n += (size_t)sprintf(bytes + n, "\"}\n");
    }
    temporary(path, bytes, n);
    an_input *input;
    an_error error;
    assert_int_equal(an_input_open(&input, path, NULL, &error), AN_OK);
    for (int i = 0; i < 2; i++) {
        an_doc *doc;
        assert_int_equal(an_input_next(input, &doc, &error), AN_OK);
        assert_int_equal(doc->text.n, LONG);
        an_doc_free(doc);
    }
    uint64_t done, total;
    an_input_progress(input, &done, &total);
    assert_int_equal(done, n);
    assert_int_equal(total, n);
    an_input_free(input);
    unlink(path);
    free(bytes);
}

static void passes_over_lines_beyond_the_limit(void **state)
{
    (void)state;
    char path[64];
    an_error error;
    an_str line;
    read_source s;
    temporary(path, "short\nfar too long\nlast", 23);
    assert_int_equal(source_open(&s, path, &error), AN_OK);
    s.limit = 6;
    assert_int_equal(source_line(&s, &line, &error), AN_OK);
    expect_slice(line, "short");
    assert_int_equal(source_line(&s, &line, &error), AN_SKIP);
    assert_int_equal(source_line(&s, &line, &error), AN_OK);
    expect_slice(line, "last");
    assert_int_equal(s.line, 3);
    assert_int_equal(source_line(&s, &line, &error), AN_END);
    source_close(&s);
    unlink(path);
}

static void reads_pipes_as_they_come(void **state)
{
    (void)state;
    int ends[2];
    char path[32];
    const char *first = "\n{\"text\":\"One.\"}\n{\"te", *second = "xt\":\"Two.\"}";
    an_input *input;
    an_doc *doc;
    an_error error;
    assert_int_equal(pipe(ends), 0);
    snprintf(path, sizeof path, "/proc/self/fd/%d", ends[0]);
    assert_int_equal(write(ends[1], first, strlen(first)), strlen(first));
    assert_int_equal(an_input_open(&input, path, NULL, &error), AN_OK);
    assert_int_equal(an_input_next(input, &doc, &error), AN_OK);
    an_doc_free(doc);
    assert_int_equal(write(ends[1], second, strlen(second)), strlen(second));
    close(ends[1]);
    assert_int_equal(an_input_next(input, &doc, &error), AN_OK);
    expect_slice(doc->text, "Two.");
    an_doc_free(doc);
    assert_int_equal(an_input_next(input, &doc, &error), AN_END);
    an_input_free(input);
    close(ends[0]);
}

/* ---- memory ---- */

static an_status read_all(const char *path, an_error *error)
{
    an_input *input;
    an_status status = an_input_open(&input, path, NULL, error);
    while (status == AN_OK || status == AN_SKIP) {
        an_doc *doc;
        status = an_input_next(input, &doc, error);
        an_doc_free(doc);
    }
    an_input_free(input);
    return status;
}

static void survives_failing_allocations(const char *bytes)
{
    char path[64];
    temporary(path, bytes, strlen(bytes));
    for (size_t n = 1;; n++) {
        an_error error;
        fault_after(n);
        an_status status = read_all(path, &error);
        if (!fault_off()) {
            assert_int_equal(status, AN_END);
            assert_true(n > 3);
            break;
        }
        assert_int_equal(status, AN_NOMEM);
    }
    unlink(path);
}

static void reports_lack_of_memory(void **state)
{
    (void)state;
    survives_failing_allocations("date 2024-05-06\nGhana and Togo sign treaty\n\nLOME (Wire) - Two met.\r\n");
    survives_failing_allocations("{\"text\":\"date 2024-05-06 LOME - Two met.\",\"title\":\"Talks\"}\n{bad\n{\"text\":\"\xff\"}\n");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(normalises),
        cmocka_unit_test(finds_front_matter),
        cmocka_unit_test(zones_cover_their_words),
        cmocka_unit_test(impossible_dates_are_reported),
        cmocka_unit_test(option_fills_in_publication),
        cmocka_unit_test(names_documents),
        cmocka_unit_test(reads_fields),
        cmocka_unit_test(replaces_in_records),
        cmocka_unit_test(skips_bad_records),
        cmocka_unit_test(third_lines_broken),
        cmocka_unit_test(refuses_what_is_not_text),
        cmocka_unit_test(blank_inputs_hold_nothing),
        cmocka_unit_test(refuses_folders_and_missing_files),
        cmocka_unit_test(reads_long_lines_from_a_file),
        cmocka_unit_test(passes_over_lines_beyond_the_limit),
        cmocka_unit_test(reads_pipes_as_they_come),
        cmocka_unit_test(reports_lack_of_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
