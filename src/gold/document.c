/* A gold entry as a document for coding: written as the line of JSON that readers know, and read like any other. */
#include "base/error.h"
#include "base/json.h"
#include "base/str.h"
#include "gold/gold.h"

typedef ARRAY(char) bytes;

static bool keep(void *context, const char *p, size_t n)
{
    bytes *line = context;
    if (!array_reserve(line, n)) return false;
    memcpy(line->at + line->n, p, n);
    line->n += n;
    return true;
}

static bool write_line(bytes *line, const gold_document *d)
{
    json_writer j;
    jw_init(&j, (an_sink){keep, line});
    jw_object(&j);
    jw_key(&j, "id");
    jw_str(&j, d->id);
    jw_key(&j, "published");
    jw_date(&j, d->published);
    jw_key(&j, "title");
    jw_str(&j, d->title);
    jw_key(&j, "text");
    jw_str(&j, d->text);
    jw_end(&j);
    jw_newline(&j);
    return jw_finish(&j);
}

static an_status read_line(an_doc **out, const char *path, const bytes *line, an_error *error)
{
    an_input *input;
    an_status status = an_input_memory(&input, path, line->at, line->n, NULL, error);
    if (status != AN_OK) return status;
    status = an_input_next(input, out, error);
    an_input_free(input);
    if (status == AN_SKIP) return AN_FORMAT;
    return status == AN_END ? error_set(error, AN_FORMAT, "the text is empty") : status;
}

an_status an_gold_document(const an_gold *gold, size_t index, an_doc **out, an_error *error)
{
    bytes line = {0};
    *out = NULL;
    if (index >= gold->documents.n) return error_set(error, AN_USAGE, "no gold document %zu", index);
    const gold_document *d = &gold->documents.at[index];
    if (!d->text.p)
        return error_at(error, AN_FORMAT, gold->path, d->line, "the text of \"%.*s\" is not kept here", STR_ARG(d->id));
    an_status status = write_line(&line, d) ? read_line(out, gold->path, &line, error) : error_nomem(error);
    array_release(&line);
    if (error && error->line) error->line = d->line;
    return status;
}
