/* Comma-separated values by RFC 4180: CRLF after each row, cells in quotes where they need them, quotes doubled. */
#include <string.h>

#include "export/format.h"

static bool needs_quotes(an_str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (strchr(",\"\r\n", s.p[i]) && s.p[i]) return true;
    return s.n && (s.p[0] == ' ' || s.p[s.n - 1] == ' ');
}

static void csv_cell(text_buffer *out, an_str text)
{
    if (!needs_quotes(text)) { buffer_add(out, text); return; }
    buffer_char(out, '"');
    for (size_t i = 0; i < text.n; i++) {
        if (text.p[i] == '"') buffer_char(out, '"');
        buffer_char(out, text.p[i]);
    }
    buffer_char(out, '"');
}

static const table_dialect dialect = {',', "\r\n", csv_cell};

static void csv_header(text_buffer *out) { table_header(out, &dialect); }
static void csv_event(text_buffer *out, const an_event *event) { table_event(out, &dialect, event); }

const writer_format format_csv = {"csv", csv_header, csv_event};
