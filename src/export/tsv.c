/* Tab-separated values (IANA text/tab-separated-values): no quotes; tab, line ends and backslash as \t, \n, \r, \\. */
#include "export/format.h"

/* The letter that stands for c after a backslash; 0 where c stands for itself. */
static char escape_of(char c)
{
    switch (c) {
    case '\t': return 't';
    case '\n': return 'n';
    case '\r': return 'r';
    case '\\': return '\\';
    default: return 0;
    }
}

static void tsv_cell(text_buffer *out, an_str text)
{
    for (size_t i = 0; i < text.n; i++) {
        char letter = escape_of(text.p[i]);
        if (letter) buffer_char(out, '\\');
        buffer_char(out, letter ? letter : text.p[i]);
    }
}

static const table_dialect dialect = {'\t', "\n", tsv_cell};

static void tsv_header(text_buffer *out) { table_header(out, &dialect); }
static void tsv_event(text_buffer *out, const an_event *event) { table_event(out, &dialect, event); }

const writer_format format_tsv = {"tsv", tsv_header, tsv_event};
