/* Writers: the formats, their headers and escapes, layers, and sinks that refuse. */
#define _GNU_SOURCE /* memmem */
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>

#include <cmocka.h>
#include <jansson.h>

#include "fault.h"
#include "sample.h"

static kept out;

static const char header[] =
    "id,doc,source,url,published,sentence,text,type,mode,context,cameo,quad,score,goldstein,status,about_cameo,about_type,"
    "actor_names,actor_ids,actor_roles,actor_countries,actor_sectors,actor_codes,actor_texts,"
    "recipient_names,recipient_ids,recipient_roles,recipient_countries,recipient_sectors,recipient_codes,recipient_texts,"
    "other_parts,other_names,other_ids,other_countries,other_codes,other_texts,reciprocal,"
    "date_start,date_end,date_precision,date_basis,date_text,"
    "place_name,place_country,place_admin1,place_lat,place_lon,place_geonames,place_precision,place_text,"
    "claim_by,claim_countries,claim_ids,claim_verbs,claim_kinds,count_what,count_min,count_max,count_kinds,count_units,"
    "treaty_name,treaty_action,treaty_id,treaty_parties,treaty_text,trigger,rule,confidence,coder";
enum { COLUMNS = 70 };

static void write_events(const char *format, const an_event *events, size_t n)
{
    an_writer *w;
    assert_int_equal(an_writer_open(&w, format, keep_in(&out), NULL), AN_OK);
    for (size_t i = 0; i < n; i++) assert_int_equal(an_writer_event(w, &events[i], NULL), AN_OK);
    an_writer_free(w);
}

/* Reads one CSV cell by RFC 4180, written apart from the writer; returns where the next begins, NULL after a row's last. */
static const char *csv_cell(const char *p, const char *end, char *cell, size_t *n)
{
    *n = 0;
    if (p < end && *p == '"') {
        for (p++; p < end; p++) {
            if (*p == '"' && !(p + 1 < end && p[1] == '"')) break;
            if (*p == '"') p++;
            cell[(*n)++] = *p;
        }
        p++;
    } else {
        while (p < end && *p != ',' && *p != '\r') cell[(*n)++] = *p++;
    }
    cell[*n] = 0;
    return p < end && *p == ',' ? p + 1 : NULL;
}

static void csv_has_a_header_and_crlf(void **state)
{
    (void)state;
    write_events("csv", NULL, 0);
    assert_memory_equal(out.text, header, sizeof header - 1);
    assert_string_equal(out.text + sizeof header - 1, "\r\n");
    size_t columns = 1;
    for (const char *p = header; *p; p++) columns += *p == ',';
    assert_int_equal(columns, COLUMNS);
}

static void csv_cells_read_back(void **state)
{
    (void)state;
    an_event e = sample_event();
    char cell[4096];
    size_t n, columns = 0;
    write_events("csv", &e, 1);
    const char *end = out.text + out.n, *p = out.text + sizeof header + 1;
    for (; p; columns++) {
        p = csv_cell(p, end, cell, &n);
        if (columns == 6) {
            assert_int_equal(n, e.text.n);
            assert_memory_equal(cell, e.text.p, n);
        }
        if (columns == 17) assert_string_equal(cell, "Ann Otieno;");
        if (columns == 21) assert_string_equal(cell, "GOV MIL;");
        if (columns == 30) assert_string_equal(cell, "the\tUnion, and\nothers\\");
        if (columns == 57) assert_string_equal(cell, "1062;5000000");
        if (columns == 58) assert_string_equal(cell, ";5000000");
    }
    assert_int_equal(columns, COLUMNS);
    assert_memory_equal(end - 2, "\r\n", 2);
}

/* The text holds a NUL, which strstr would stop at. */
static bool is_there(const char *piece) { return memmem(out.text, out.n, piece, strlen(piece)); }

static void tsv_rows_are_lines(void **state)
{
    (void)state;
    an_event events[] = {sample_event(), bare_event()};
    size_t tabs = 0, lines = 0;
    write_events("tsv", events, 2);
    for (size_t i = 0; i < out.n; i++) tabs += out.text[i] == '\t', lines += out.text[i] == '\n';
    assert_int_equal(lines, 3);
    assert_int_equal(tabs, 3 * (COLUMNS - 1));
    assert_true(is_there("\"yes, no\";\\r\\n\\ttab\\\\ nul"));
    assert_true(is_there("\t-1.28333\t36.81667\t184745\tcity\t"));
}

static void absent_values_are_empty_cells(void **state)
{
    (void)state;
    an_event e = bare_event();
    write_events("csv", &e, 1);
    assert_string_equal(out.text + sizeof header + 1,
        ",d,,,,0,,PROTEST,,,,0,0.0,0.0,,,,,,,,,,,,,,,,,,,,,,,,false,,,unknown,,,,,,,,,,,,,,,,,,,,,,,,,,,,0.00,\r\n");
}

static void unknown_formats_are_refused(void **state)
{
    (void)state;
    an_writer *w;
    an_error error = {0};
    assert_int_equal(an_writer_open(&w, "xls", keep_in(&out), &error), AN_USAGE);
    assert_null(w);
    assert_string_equal(error.message, "unknown format \"xls\"; known: jsonl, csv, tsv");
}

static int calls;
static bool refuse(void *context, const char *bytes, size_t n)
{
    (void)context, (void)bytes, (void)n;
    calls++;
    errno = ENOSPC;
    return false;
}

static void a_full_disk_is_said_once_and_kept(void **state)
{
    (void)state;
    an_writer *w;
    an_error error = {0};
    an_event e = sample_event();
    calls = 0;
    assert_int_equal(an_writer_open(&w, "csv", (an_sink){refuse, NULL}, &error), AN_FULL);
    assert_null(w);
    assert_int_equal(an_writer_open(&w, "jsonl", (an_sink){refuse, NULL}, &error), AN_OK);
    assert_int_equal(an_writer_event(w, &e, &error), AN_FULL);
    assert_int_equal(an_writer_event(w, &e, &error), AN_IO);
    assert_int_equal(calls, 2);
    an_writer_free(w);
    an_writer_free(NULL);
}

static void a_failed_allocation_is_reported(void **state)
{
    (void)state;
    static const char *const formats[] = {"jsonl", "csv", "tsv"};
    an_event e = sample_event();
    for (size_t f = 0; f < 3; f++) {
        for (size_t n = 1;; n++) {
            an_writer *w;
            fault_after(n);
            an_status status = an_writer_open(&w, formats[f], keep_in(&out), NULL);
            if (status == AN_OK) status = an_writer_event(w, &e, NULL);
            bool failed = fault_off();
            an_writer_free(w);
            assert_int_equal(status, failed ? AN_NOMEM : AN_OK);
            if (!failed) break;
        }
    }
}

static an_layers sample_layers(void)
{
    static const an_mention mentions[] = {{.party = {.text = {"Kenya", 5}, .span = {0, 5}}, .sentence = 0}};
    static const an_timex times[] = {{.span = {9, 18}, .text = {"on Monday", 9}, .type = {"DATE", 4},
                                      .value = {"2025-07-21", 10}, .start = {2025, 7, 21}, .end = {2025, 7, 21}}};
    static const an_where places[] = {{.name = {"Nairobi", 7}, .text = {"Nairobi", 7}, .span = {1, 8}}};
    static const an_span sentences[] = {{0, 20}, {21, 40}};
    static an_event events[1];
    events[0] = bare_event();
    return (an_layers){.id = STR("d"), .text = STR("t\n"), .title = STR("T"), .published = {2025, 7, 22}, .replaced = 3,
                       .sentences = {sentences, 2}, .mentions = mentions, .n_mentions = 1, .times = times, .n_times = 1,
                       .places = places, .n_places = 1, .counts = SAMPLE_LIST(sample_counts), .events = {events, 1}};
}

static void layers_are_one_line_of_json(void **state)
{
    (void)state;
    an_layers layers = sample_layers(), none = {.id = STR("e")};
    assert_int_equal(an_write_layers(keep_in(&out), &layers, NULL), AN_OK);
    json_t *root = json_loadb(out.text, out.n, 0, NULL);
    assert_non_null(root);
    assert_int_equal(json_object_size(root), 13);
    assert_int_equal(json_array_size(json_object_get(root, "counts")), 2);
    json_decref(root);
    assert_ptr_equal(strstr(out.text, "{\"id\":\"d\",\"text\":\"t\\n\",\"published\":\"2025-07-22\",\"title\":\"T\","), out.text);
    assert_non_null(strstr(out.text, "\"sentences\":[[0,20],[21,40]],\"mentions\":[{\"text\":\"Kenya\",\"span\":[0,5],"));
    assert_non_null(strstr(out.text, "\"antecedent\":null,\"sentence\":0}],\"times\":[{\"span\":[9,18],"
                                     "\"text\":\"on Monday\",\"type\":\"DATE\",\"value\":\"2025-07-21\","
                                     "\"start\":\"2025-07-21\",\"end\":\"2025-07-21\"}]"));
    assert_int_equal(an_write_layers(keep_in(&out), &none, NULL), AN_OK);
    assert_string_equal(out.text, "{\"id\":\"e\",\"text\":null,\"published\":null,\"title\":null,\"source\":null,\"url\":null,"
                                  "\"replaced\":0,\"sentences\":[],\"mentions\":[],\"times\":[],\"places\":[],\"counts\":[],"
                                  "\"events\":[]}\n");
    assert_int_equal(an_write_layers((an_sink){refuse, NULL}, &layers, NULL), AN_FULL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(csv_has_a_header_and_crlf),
        cmocka_unit_test(csv_cells_read_back),
        cmocka_unit_test(tsv_rows_are_lines),
        cmocka_unit_test(absent_values_are_empty_cells),
        cmocka_unit_test(unknown_formats_are_refused),
        cmocka_unit_test(a_full_disk_is_said_once_and_kept),
        cmocka_unit_test(a_failed_allocation_is_reported),
        cmocka_unit_test(layers_are_one_line_of_json),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
