/* JSON Lines: a record a line, as doc/records.md has it. The format every other one can be made from. */
#include "export/format.h"
#include "export/record.h"

static bool take(void *context, const char *bytes, size_t n)
{
    text_buffer *out = context;
    buffer_add(out, (an_str){bytes, n});
    return !out->failed;
}

static void jsonl_event(text_buffer *out, const an_event *event)
{
    json_writer j;
    jw_init(&j, (an_sink){take, out});
    export_write_event(&j, event);
    jw_newline(&j);
    jw_finish(&j);
}

const writer_format format_jsonl = {"jsonl", NULL, jsonl_event};
