/*
 * Reads records back: JSON Lines as the jsonl writer makes them. Blank lines are passed over; any other line that is
 * not a record is an error, because scores over half a file mean nothing. Everything lives in one arena.
 */
#include "base/array.h"
#include "base/error.h"
#include "base/file.h"
#include "base/str.h"
#include "export/record.h"

struct an_records {
    arena arena;
    ARRAY(an_event) events;
};

static an_status read_line(an_records *records, an_str line, an_error *error)
{
    an_event *event = array_push(&records->events);
    if (!event) return error_nomem(error);
    return export_read_event(event, &records->arena, line, error);
}

static an_status read_lines(an_records *records, an_str rest, const char *path, an_error *error)
{
    an_str line;
    for (uint32_t number = 1; str_cut(&rest, '\n', &line); number++) {
        line = str_trim(line);
        an_error why = {0};
        an_status status = line.n ? read_line(records, line, &why) : AN_OK;
        if (status != AN_OK) return error_at(error, status, path, number, "%s", why.message);
    }
    return AN_OK;
}

an_status an_records_read(an_records **out, const char *path, an_error *error)
{
    mapped file;
    *out = NULL;
    an_status status = file_map(&file, path, error);
    if (status != AN_OK) return status;
    an_records *records = calloc(1, sizeof *records);
    status = records ? read_lines(records, (an_str){file.p, file.n}, path, error) : error_nomem(error);
    file_unmap(&file);
    if (status == AN_OK) *out = records;
    else an_records_free(records);
    return status;
}

an_events an_records_events(const an_records *records)
{
    return (an_events){records->events.at, records->events.n};
}

void an_records_free(an_records *records)
{
    if (!records) return;
    arena_release(&records->arena);
    array_release(&records->events);
    free(records);
}
