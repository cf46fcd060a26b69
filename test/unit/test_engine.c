/*
 * The public interface over the whole line: failing allocations, threads, spans, ids, odd documents, bad engines.
 * The lexicon image is named by ANNALS_LEXICON; the model lies beside it.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "annals.h"
#include "fault.h"

static an_engine *engine;

/* ---- a sink that keeps what it gets ---- */

typedef struct buffer { char *at; size_t n, room; } buffer;

static bool append(void *context, const char *bytes, size_t n)
{
    buffer *b = context;
    if (b->n + n > b->room) {
        b->room = (b->n + n) * 2;
        b->at = realloc(b->at, b->room);
        assert_non_null(b->at);
    }
    memcpy(b->at + b->n, bytes, n);
    b->n += n;
    return true;
}

static an_sink into(buffer *b) { return (an_sink){append, b}; }

static bool swallow(void *context, const char *bytes, size_t n)
{
    *(size_t *)context += n + (bytes == NULL);
    return true;
}

/* ---- documents ---- */

static const an_date wednesday = {2025, 3, 12};

static const char dispatch[] =
    "LIMA, March 12 (Own Wire) - Chile's foreign minister, Ana Ruiz, met her Peruvian counterpart, Luis Salas, in Lima on "
    "Monday. Ruiz said Chile would send aid to Peru.\n\nPolice arrested ten protesters on Tuesday, the government said. "
    "Peru denied that soldiers had attacked villagers. Chile and Peru signed a treaty. Chile and Peru signed the treaty "
    "in Lima on Monday. Rebels killed two soldiers and rebels killed two soldiers.\n";

static an_doc *read_doc(const char *text, size_t n, an_date published)
{
    an_input *input;
    an_doc *doc = NULL;
    an_input_options options = {.published = published};
    assert_int_equal(an_input_memory(&input, "case", text, n, &options, NULL), AN_OK);
    an_status status = an_input_next(input, &doc, NULL);
    assert_true(status == AN_OK || status == AN_END);
    an_input_free(input);
    return doc;
}

static an_doc *code(const char *text, size_t n, an_date published)
{
    an_worker *worker;
    an_doc *doc = read_doc(text, n, published);
    if (!doc) return NULL;
    assert_int_equal(an_worker_new(&worker, engine, NULL), AN_OK);
    assert_int_equal(an_code(worker, doc, NULL), AN_OK);
    an_worker_free(worker);
    return doc;
}

static an_doc *code_text(const char *text) { return code(text, strlen(text), wednesday); }

/* ---- memory ---- */

/* A document from bytes to what is printed of it. */
static an_status whole_line(an_error *error)
{
    size_t bytes = 0;
    an_sink sink = {swallow, &bytes};
    an_input_options options = {.published = wednesday};
    an_input *input = NULL;
    an_worker *worker = NULL;
    an_writer *writer = NULL;
    an_doc *doc = NULL;
    an_status s = an_input_memory(&input, "case", dispatch, sizeof dispatch - 1, &options, error);
    if (s == AN_OK) s = an_worker_new(&worker, engine, error);
    if (s == AN_OK) s = an_input_next(input, &doc, error);
    if (s == AN_OK) s = an_code(worker, doc, error);
    if (s == AN_OK) s = an_writer_open(&writer, "jsonl", sink, error);
    if (s == AN_OK) {
        an_layers layers = an_doc_layers(doc);
        assert_true(layers.events.n >= 5);
        for (size_t i = 0; s == AN_OK && i < layers.events.n; i++) s = an_writer_event(writer, &layers.events.at[i], error);
        if (s == AN_OK) s = an_write_layers(sink, &layers, error);
    }
    if (s == AN_OK) s = an_explain(doc, sink, error);
    an_writer_free(writer);
    an_doc_free(doc);
    an_worker_free(worker);
    an_input_free(input);
    return s;
}

static void each_failing_allocation_is_told(void **state)
{
    (void)state;
    for (size_t n = 1;; n++) {
        an_error error = {0};
        fault_after(n);
        an_status status = whole_line(&error);
        bool failed = fault_off();
        if (status != (failed ? AN_NOMEM : AN_OK)) fail_msg("allocation %zu: status %d: %s", n, status, error.message);
        if (!failed) break;
        assert_int_equal(error.code, AN_NOMEM);
    }
}

static void each_failing_allocation_of_opening_is_told(void **state)
{
    (void)state;
    an_options options = {.lexicon = getenv("ANNALS_LEXICON")};
    for (size_t n = 1;; n++) {
        an_engine *e = NULL;
        an_error error = {0};
        fault_after(n);
        an_status status = an_engine_open(&e, &options, &error);
        bool failed = fault_off();
        if (status != (failed ? AN_NOMEM : AN_OK)) fail_msg("allocation %zu: status %d: %s", n, status, error.message);
        assert_true(failed == (e == NULL));
        an_engine_free(e);
        if (!failed) break;
    }
}

/* ---- many documents ---- */

enum { RECORDS = 60, EVERY = 7 };  /* each seventh record is broken */

static void make_records(buffer *b)
{
    for (int i = 0; i < RECORDS; i++) {
        char line[512];
        int n = i % EVERY == 3
                    ? snprintf(line, sizeof line, "{\"id\": \"d%02d\", \"text\": }\n", i)
                    : snprintf(line, sizeof line,
                               "{\"id\": \"d%02d\", \"date\": \"2025-03-%02d\", \"text\": \"Police arrested %d protesters in "
                               "Lima on Monday. Kenya's president met Ugandan officials. The talks in \\u0644\\u064a\\u0645"
                               " ended.\"}\n", i, 1 + i % 28, i + 2);
        assert_true(append(b, line, (size_t)n));
    }
}

typedef struct seen { an_writer *writer; size_t documents, skipped, stop_after; char last[16]; bool ordered; } seen;

static an_status visit(void *context, const an_doc *doc, const an_error *error)
{
    seen *s = context;
    if (!doc) {
        assert_true(error->message[0] && error->line);
        return s->skipped++, AN_OK;
    }
    an_layers layers = an_doc_layers(doc);
    char id[16];
    snprintf(id, sizeof id, "%.*s", (int)layers.id.n, layers.id.p);
    s->ordered &= strcmp(s->last, id) < 0;
    memcpy(s->last, id, sizeof id);
    for (size_t i = 0; s->writer && i < layers.events.n; i++)
        if (an_writer_event(s->writer, &layers.events.at[i], NULL) != AN_OK) return AN_NOMEM;
    return ++s->documents == s->stop_after ? AN_STOPPED : AN_OK;
}

static an_status run(const buffer *records, unsigned threads, seen *s, an_error *error)
{
    an_input *input;
    an_status status = an_input_memory(&input, "records.jsonl", records->at, records->n, NULL, error);
    if (status != AN_OK) return status;
    s->ordered = true;
    status = an_run(engine, input, threads, visit, s, error);
    an_input_free(input);
    return status;
}

static void coded_one_by_one(const buffer *records, buffer *out)
{
    an_input *input;
    an_worker *worker;
    an_writer *writer;
    an_doc *doc;
    an_status status;
    assert_int_equal(an_input_memory(&input, "records.jsonl", records->at, records->n, NULL, NULL), AN_OK);
    assert_int_equal(an_worker_new(&worker, engine, NULL), AN_OK);
    assert_int_equal(an_writer_open(&writer, "jsonl", into(out), NULL), AN_OK);
    while ((status = an_input_next(input, &doc, NULL)) != AN_END) {
        if (status == AN_SKIP) continue;
        assert_int_equal(status, AN_OK);
        assert_int_equal(an_code(worker, doc, NULL), AN_OK);
        an_layers layers = an_doc_layers(doc);
        for (size_t i = 0; i < layers.events.n; i++)
            assert_int_equal(an_writer_event(writer, &layers.events.at[i], NULL), AN_OK);
        an_doc_free(doc);
    }
    an_writer_free(writer);
    an_worker_free(worker);
    an_input_free(input);
}

static void the_same_bytes_with_any_number_of_threads(void **state)
{
    (void)state;
    static const unsigned threads[] = {0, 1, 2, 8, 100};
    buffer records = {0}, wanted = {0};
    make_records(&records);
    coded_one_by_one(&records, &wanted);
    assert_true(wanted.n > 0);
    for (size_t i = 0; i < sizeof threads / sizeof *threads; i++) {
        buffer out = {0};
        seen s = {0};
        assert_int_equal(an_writer_open(&s.writer, "jsonl", into(&out), NULL), AN_OK);
        assert_int_equal(run(&records, threads[i], &s, NULL), AN_OK);
        an_writer_free(s.writer);
        assert_int_equal(s.documents + s.skipped, RECORDS);
        assert_int_equal(s.skipped, (RECORDS + EVERY - 4) / EVERY);
        assert_true(s.ordered);
        assert_int_equal(out.n, wanted.n);
        assert_memory_equal(out.at, wanted.at, wanted.n);
        free(out.at);
    }
    free(wanted.at);
    free(records.at);
}

static void a_visit_may_stop_the_run(void **state)
{
    (void)state;
    buffer records = {0};
    make_records(&records);
    for (unsigned threads = 1; threads <= 8; threads *= 2) {
        seen s = {.stop_after = 5};
        assert_int_equal(run(&records, threads, &s, NULL), AN_STOPPED);
        assert_int_equal(s.documents, 5);
    }
    free(records.at);
}

/* With threads a worker that cannot be made is done without; anything else ends the run. */
static void failing_allocations_end_a_run_with_threads(void **state)
{
    (void)state;
    static const char two[] = "{\"id\": \"a\", \"text\": \"Peru denied the report.\"}\n{\"id\": \"b\", \"text\": \"Chile met Peru.\"}\n";
    buffer records = {.at = (char *)two, .n = sizeof two - 1};
    for (size_t n = 1;; n++) {
        an_error error = {0};
        seen s = {0};
        fault_after(n);
        an_status status = run(&records, 2, &s, &error);
        bool failed = fault_off();
        if (status == AN_OK) assert_int_equal(s.documents, 2);
        else assert_int_equal(error.code, AN_NOMEM);
        assert_true(status == AN_OK || (failed && status == AN_NOMEM));
        if (!failed) break;
    }
}

/* ---- spans ---- */

/* The bytes of a span of code points, by counting them from the start. */
static an_str slice(an_str text, an_span span)
{
    size_t at = 0, point = 0, begin = text.n;
    for (; at < text.n && point < span.end; point++) {
        if (point == span.begin) begin = at;
        at++;
        while (at < text.n && (text.p[at] & 0xC0) == 0x80) at++;
    }
    return (an_str){text.p + (begin < at ? begin : at), begin < at ? at - begin : 0};
}

static void assert_slice(const an_layers *l, an_span span, an_str wanted)
{
    an_str got = slice(l->text, span);
    assert_int_equal(got.n, wanted.n);
    assert_memory_equal(got.p, wanted.p, wanted.n);
}

static void check_parties(const an_layers *l, an_parties p)
{
    for (size_t i = 0; i < p.n; i++) assert_slice(l, p.at[i].span, p.at[i].text);
}

static void check_event_spans(const an_layers *l, const an_event *e)
{
    assert_slice(l, e->span, e->text);
    assert_slice(l, e->trigger, e->trigger_text);
    check_parties(l, e->actors);
    check_parties(l, e->recipients);
    check_parties(l, e->others);
    if (e->date.has_span) assert_slice(l, e->date.span, e->date.text);
    if (e->has_place) assert_slice(l, e->place.span, e->place.text);
    for (size_t i = 0; i < e->claims.n; i++) assert_slice(l, e->claims.at[i].by.span, e->claims.at[i].by.text);
}

static void check_spans(const an_layers *l)
{
    for (size_t i = 0; i < l->n_mentions; i++) assert_slice(l, l->mentions[i].party.span, l->mentions[i].party.text);
    for (size_t i = 0; i < l->n_times; i++) assert_slice(l, l->times[i].span, l->times[i].text);
    for (size_t i = 0; i < l->n_places; i++) assert_slice(l, l->places[i].span, l->places[i].text);
    for (size_t i = 0; i < l->events.n; i++) check_event_spans(l, &l->events.at[i]);
}

static void spans_count_code_points(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "Police arrested ten protesters in Lima on Monday.",
        "\u201CNo,\u201D said Peru\u2019s president. Police arrested ten protesters in Lima on Monday.",
        "\u0633\u0644\u0627\u0645 \u0639\u0644\u064A\u0643\u0645. Police arrested ten protesters in Lima on Monday.",
        "\U0001F54A\U0001F1F5\U0001F1EA Peru\u2019s police arrested ten protesters \u2014 in Lima \u2014 on Monday. \U0001F600",
        "S\u00E3o Tom\u00E9\u2019s president met Zo\u00EB Br\u00FBl\u00E9 of C\u00F4te d\u2019Ivoire. e\u0301e\u0301 Kenya denied it on Monday.",
        "\u4E2D\u6587\u3002Kenya met Uganda on Monday.\n\n\u4E2D\u6587\u3002Kenya denied it.",
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        an_doc *doc = code_text(texts[i]);
        an_layers layers = an_doc_layers(doc);
        assert_true(layers.n_mentions && layers.n_times);
        check_spans(&layers);
        an_doc_free(doc);
    }
}

/* Spans stay right past the checkpoints that make them quick in a long text. */
static void spans_are_right_far_into_a_text(void **state)
{
    (void)state;
    buffer b = {0};
    for (int i = 0; i < 400; i++) {
        static const char line[] = "Kenya\u2019s police arrested ten protesters in S\u00E3o Tom\u00E9 on Monday \U0001F54A. ";
        assert_true(append(&b, line, sizeof line - 1));
    }
    an_doc *doc = code(b.at, b.n, wednesday);
    an_layers layers = an_doc_layers(doc);
    assert_true(layers.n_mentions > 400);
    check_spans(&layers);
    an_doc_free(doc);
    free(b.at);
}

/* ---- records ---- */

static void ids_are_unique_and_stay(void **state)
{
    (void)state;
    an_doc *doc = code_text(dispatch), *again = code_text(dispatch);
    an_events a = an_doc_layers(doc).events, b = an_doc_layers(again).events;
    assert_true(a.n >= 5);
    assert_int_equal(a.n, b.n);
    for (size_t i = 0; i < a.n; i++) {
        assert_int_equal(a.at[i].id.n, strlen("ev_0123456789abcdef"));
        assert_memory_equal(a.at[i].id.p, b.at[i].id.p, a.at[i].id.n);
        for (size_t k = 0; k < i; k++) assert_true(memcmp(a.at[i].id.p, a.at[k].id.p, a.at[i].id.n) != 0);
    }
    an_doc_free(doc);
    an_doc_free(again);
}

static bool is(an_str s, const char *wanted) { return s.n == strlen(wanted) && !memcmp(s.p, wanted, s.n); }

static void without_a_publication_date_days_stay_open(void **state)
{
    (void)state;
    static const char text[] = "Police arrested ten protesters on Monday. Kenya expelled the Ugandan ambassador.";
    an_doc *doc = code(text, sizeof text - 1, (an_date){0});
    an_events e = an_doc_layers(doc).events;
    assert_int_equal(e.n, 2);
    for (size_t i = 0; i < e.n; i++) {
        assert_int_equal(e.at[i].date.start.year, 0);
        assert_int_equal(e.at[i].date.end.year, 0);
        assert_true(is(e.at[i].date.precision, "unknown"));
    }
    assert_true(is(e.at[0].date.basis, "text") && is(e.at[0].date.text, "Monday"));
    assert_true(is(e.at[1].date.basis, "published"));
    an_doc_free(doc);
}

static void odd_documents_are_coded(void **state)
{
    (void)state;
    static const struct { const char *text; size_t n; } odd[] = {
        {"", 0}, {" ", 1}, {"\n\n\n", 3}, {"\xEF\xBB\xBF", 3}, {"\0", 1}, {"\0\0 \0", 4}, {".", 1}, {"\"", 1}, {"(((((", 5},
        {"'s", 2}, {"\xFF\xFE\xFD", 3}, {"\xE2\x80", 2}, {"-", 1}, {"2025-03-12", 10}, {"date 2025-03-12\n", 16},
        {"LIMA, March 12 -", 16}, {"Title\n\n", 7}, {"A", 1}, {"of", 2}, {"Kenya", 5}, {"met", 3}, {",,,,,,,", 7},
        {"\xCC\x81\xCC\x81\xCC\x81", 6}, {"\xE2\x80\x8F\xE2\x80\x8B", 6}, {"{}", 2}, {"{\"text\": \"\"}", 12}, {"<", 1},
    };
    for (size_t i = 0; i < sizeof odd / sizeof *odd; i++) {
        size_t bytes = 0;
        an_input *input;
        an_doc *doc = NULL;
        an_worker *worker;
        assert_int_equal(an_input_memory(&input, "odd", odd[i].text, odd[i].n, NULL, NULL), AN_OK);
        assert_int_equal(an_worker_new(&worker, engine, NULL), AN_OK);
        if (an_input_next(input, &doc, NULL) == AN_OK) {
            assert_int_equal(an_code(worker, doc, NULL), AN_OK);
            an_layers layers = an_doc_layers(doc);
            assert_int_equal(layers.events.n, 0);
            assert_int_equal(an_write_layers((an_sink){swallow, &bytes}, &layers, NULL), AN_OK);
            assert_int_equal(an_explain(doc, (an_sink){swallow, &bytes}, NULL), AN_OK);
        }
        an_doc_free(doc);
        an_worker_free(worker);
        an_input_free(input);
    }
}

static void nothing_is_freed_as_nothing(void **state)
{
    (void)state;
    an_engine_free(NULL);
    an_worker_free(NULL);
    an_doc_free(NULL);
    an_input_free(NULL);
    an_writer_free(NULL);
}

/* ---- engines that do not open ---- */

static void refuses(an_options options, an_status wanted)
{
    an_engine *e = (an_engine *)1;
    an_error error = {0};
    assert_int_equal(an_engine_open(&e, &options, &error), wanted);
    assert_int_equal(error.code, wanted);
    assert_true(error.message[0]);
    assert_null(e);
    assert_int_equal(an_engine_open(&e, &options, NULL), wanted);
}

static void bad_options_are_refused(void **state)
{
    (void)state;
    const char *image = getenv("ANNALS_LEXICON");
    refuses((an_options){0}, AN_USAGE);
    refuses((an_options){.lexicon = "/nowhere/annals.lexicon"}, AN_IO);
    refuses((an_options){.lexicon = "/"}, AN_USAGE);
    refuses((an_options){.lexicon = image, .ontology = "plover-1999"}, AN_USAGE);
    refuses((an_options){.lexicon = image, .ontology = ""}, AN_USAGE);
    refuses((an_options){.lexicon = image, .model = "/nowhere/annals.syntax"}, AN_IO);
    refuses((an_options){.lexicon = image, .names = "/nowhere/annals.names"}, AN_IO);
    refuses((an_options){.lexicon = image, .extra = "/nowhere"}, AN_IO);
}

static void both_ontologies_are_known(void **state)
{
    (void)state;
    an_options options = {.lexicon = getenv("ANNALS_LEXICON"), .ontology = "plover-2021"};
    an_engine *e;
    assert_int_equal(an_engine_open(&e, &options, NULL), AN_OK);
    an_str coder = an_engine_coder(e);
    assert_true(coder.n > 11 && !memcmp(coder.p + coder.n - 11, "plover-2021", 11));
    an_engine_free(e);
}

/* A copy of the image, cut to `keep` bytes and with one byte turned, at a path of its own. */
static void damaged_copy(char *path, const buffer *image, size_t keep, size_t turned)
{
    strcpy(path, "/tmp/annals-engine-XXXXXX");
    int fd = mkstemp(path);
    assert_true(fd >= 0);
    FILE *f = fdopen(fd, "wb");
    for (size_t i = 0; i < keep; i++) putc(i == turned ? image->at[i] ^ 0x40 : image->at[i], f);
    assert_int_equal(fclose(f), 0);
}

static void damaged_images_are_refused(void **state)
{
    (void)state;
    buffer image = {0};
    char chunk[1 << 16], path[64];
    FILE *f = fopen(getenv("ANNALS_LEXICON"), "rb");
    assert_non_null(f);
    for (size_t n; (n = fread(chunk, 1, sizeof chunk, f)) > 0;) append(&image, chunk, n);
    fclose(f);
    const struct { size_t keep, turned; } damages[] = {
        {0, 0}, {10, SIZE_MAX}, {image.n / 2, SIZE_MAX}, {image.n - 1, SIZE_MAX}, {image.n, 0}, {image.n, 9},
        {image.n, image.n / 3}, {image.n, image.n - 1},
    };
    for (size_t i = 0; i < sizeof damages / sizeof *damages; i++) {
        damaged_copy(path, &image, damages[i].keep, damages[i].turned);
        refuses((an_options){.lexicon = path}, AN_CORRUPT);
        unlink(path);
    }
    free(image.at);
}

static int open_engine(void **state)
{
    (void)state;
    an_error error = {0};
    an_options options = {.lexicon = getenv("ANNALS_LEXICON")};
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

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_failing_allocation_is_told),
        cmocka_unit_test(each_failing_allocation_of_opening_is_told),
        cmocka_unit_test(the_same_bytes_with_any_number_of_threads),
        cmocka_unit_test(a_visit_may_stop_the_run),
        cmocka_unit_test(failing_allocations_end_a_run_with_threads),
        cmocka_unit_test(spans_count_code_points),
        cmocka_unit_test(spans_are_right_far_into_a_text),
        cmocka_unit_test(ids_are_unique_and_stay),
        cmocka_unit_test(without_a_publication_date_days_stay_open),
        cmocka_unit_test(odd_documents_are_coded),
        cmocka_unit_test(nothing_is_freed_as_nothing),
        cmocka_unit_test(bad_options_are_refused),
        cmocka_unit_test(both_ontologies_are_known),
        cmocka_unit_test(damaged_images_are_refused),
    };
    return cmocka_run_group_tests(tests, open_engine, close_engine);
}
