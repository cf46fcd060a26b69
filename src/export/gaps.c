/* What stayed uncoded, as lines for a person, as a table or as JSON Lines. */
#include <inttypes.h>
#include <stdio.h>

#include "base/error.h"
#include "base/str.h"
#include "export/format.h"

/* ---- text ---- */

/* One line, whatever line ends the sentence has. */
static void add_plain(text_buffer *b, an_str s)
{
    for (size_t i = 0; i < s.n; i++) buffer_char(b, s.p[i] == '\n' || s.p[i] == '\r' || s.p[i] == '\t' ? ' ' : s.p[i]);
}

static void add_number(text_buffer *b, uint64_t n, const char *one, const char *many)
{
    char text[64];
    snprintf(text, sizeof text, "%" PRIu64 "%s", n, n == 1 ? one : many);
    buffer_add(b, str_of(text));
}

static void text_gap(text_buffer *b, const an_gap *g)
{
    if (!g) return;
    buffer_add(b, g->kind);
    for (size_t i = g->kind.n; i < 8; i++) buffer_char(b, ' ');
    add_plain(b, g->text);
    buffer_add(b, STR("  ("));
    add_number(b, g->participants, " in events, ", " in events, ");
    add_number(b, g->mentions, " mention, ", " mentions, ");
    add_number(b, g->documents, " document)\n", " documents)\n");
    for (size_t i = 0; i < g->n_examples; i++) {
        buffer_add(b, STR("        "));
        add_plain(b, g->examples[i].doc);
        buffer_add(b, STR(": "));
        add_plain(b, g->examples[i].text);
        buffer_char(b, '\n');
    }
}

/* ---- csv ---- */

static void add_cell(text_buffer *b, an_str s)
{
    buffer_char(b, '"');
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] == '"') buffer_char(b, '"');
        buffer_char(b, s.p[i]);
    }
    buffer_char(b, '"');
}

static void csv_gap(text_buffer *b, const an_gap *g)
{
    if (!g) {
        buffer_add(b, STR("kind,text,participants,mentions,documents,"
                          "doc_1,example_1,doc_2,example_2,doc_3,example_3\r\n"));
        return;
    }
    buffer_add(b, g->kind);
    buffer_char(b, ',');
    add_cell(b, g->text);
    const uint64_t counts[] = {g->participants, g->mentions, g->documents};
    for (size_t i = 0; i < 3; i++) buffer_char(b, ','), add_number(b, counts[i], "", "");
    for (size_t i = 0; i < AN_GAP_EXAMPLES; i++) {
        buffer_char(b, ',');
        if (i < g->n_examples) add_cell(b, g->examples[i].doc);
        buffer_char(b, ',');
        if (i < g->n_examples) add_cell(b, g->examples[i].text);
    }
    buffer_add(b, STR("\r\n"));
}

/* ---- jsonl ---- */

static bool keep_bytes(void *context, const char *bytes, size_t n)
{
    text_buffer *b = context;
    buffer_add(b, (an_str){bytes, n});
    return !b->failed;
}

static void write_examples(json_writer *j, const an_gap *g)
{
    jw_key(j, "examples"), jw_array(j);
    for (size_t i = 0; i < g->n_examples; i++) {
        jw_object(j);
        jw_key(j, "doc"), jw_str(j, g->examples[i].doc);
        jw_key(j, "text"), jw_str(j, g->examples[i].text);
        jw_end(j);
    }
    jw_end(j);
}

static void jsonl_gap(text_buffer *b, const an_gap *g)
{
    json_writer j;
    if (!g) return;
    jw_init(&j, (an_sink){keep_bytes, b});
    jw_object(&j);
    jw_key(&j, "kind"), jw_str(&j, g->kind);
    jw_key(&j, "text"), jw_str(&j, g->text);
    jw_key(&j, "participants"), jw_int(&j, (int64_t)g->participants);
    jw_key(&j, "mentions"), jw_int(&j, (int64_t)g->mentions);
    jw_key(&j, "documents"), jw_int(&j, (int64_t)g->documents);
    write_examples(&j, g);
    jw_end(&j);
    jw_newline(&j);
    if (!jw_finish(&j)) b->failed = true;
}

/* ---- formats ---- */

static const struct { const char *name; void (*write)(text_buffer *, const an_gap *); } formats[] = {
    {"text", text_gap}, {"csv", csv_gap}, {"jsonl", jsonl_gap}};

an_status an_gap_write(const char *format, const an_gap *gap, an_sink sink, an_error *error)
{
    text_buffer b = {0};
    size_t i = 0;
    while (i < 3 && strcmp(formats[i].name, format)) i++;
    if (i == 3) return error_set(error, AN_USAGE, "unknown format \"%s\"; known: text, csv, jsonl", format);
    formats[i].write(&b, gap);
    an_status status = b.failed ? error_nomem(error) : AN_OK;
    if (status == AN_OK && b.text.n && !sink.write(sink.context, b.text.at, b.text.n))
        status = error_errno(error, NULL, "write gaps");
    array_release(&b.text);
    return status;
}
