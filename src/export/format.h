/*
 * A format of records: what it writes before the first one and for each. Formats are lines of the table in writer.c.
 * A format only builds text in writer->out, which the writer hands to its sink; a tabular one lives in table.c.
 */
#ifndef AN_EXPORT_FORMAT_H
#define AN_EXPORT_FORMAT_H

#include "base/array.h"
#include "base/json.h"

/* Text that grows; after memory is out it stays as it is and failed is set. */
typedef struct text_buffer { ARRAY(char) text; bool failed; } text_buffer;

void buffer_add(text_buffer *b, an_str s);
void buffer_char(text_buffer *b, char c);

typedef struct writer_format {
    const char *name;
    void (*header)(text_buffer *out);  /* NULL: none */
    void (*event)(text_buffer *out, const an_event *event);
} writer_format;

extern const writer_format format_jsonl, format_csv, format_tsv;

/* A way to write a table: what goes between cells and after a row, and how a cell is made safe. */
typedef struct table_dialect {
    char separator;
    const char *line_end;
    void (*cell)(text_buffer *out, an_str text);
} table_dialect;

void table_header(text_buffer *out, const table_dialect *dialect);
void table_event(text_buffer *out, const table_dialect *dialect, const an_event *event);

#endif
