/*
 * Inputs: documents one after another out of a file, standard input or memory.
 *
 * Detection happens once, when the input is opened. What cannot be read as text at all is one skipped record, so that
 * a run over many files goes on. JSON Lines are read a line at a time; a plain text is one document and in memory whole.
 * An empty or blank input has no documents and is no error. One input belongs to one thread at a time.
 */
#include <stdlib.h>
#include <string.h>

#include "base/doc.h"
#include "base/error.h"
#include "base/str.h"
#include "read/detect.h"
#include "read/front.h"
#include "read/normal.h"
#include "read/record.h"
#include "read/source.h"

typedef enum { FORMAT_PLAIN, FORMAT_JSONL, FORMAT_REFUSED } read_format;

struct an_input {
    read_source source;
    char *name;
    an_input_options options;
    read_format format;
    const char *refusal;
    bool done;           /* the one document, or the one refusal, has been handed out */
};

/* Enough of the head to tell the format: a `{` decides at once, so that a slow pipe of records is not waited for. */
static an_status input_head(an_input *input, an_str *head, an_error *error)
{
    for (size_t want = 1;; want = head->n < DETECT_HEAD ? DETECT_HEAD : head->n * 2) {
        an_status status = source_peek(&input->source, want, head, error);
        if (status != AN_OK || head->n < want || detect_json(*head)) return status;
        if (head->n >= DETECT_HEAD && !detect_blank(*head)) return AN_OK;
    }
}

static an_status input_detect(an_input *input, an_error *error)
{
    an_str head;
    an_status status = input_head(input, &head, error);
    if (status != AN_OK) return status;
    input->format = detect_json(head) ? FORMAT_JSONL : FORMAT_PLAIN;
    if (input->format == FORMAT_JSONL) source_skip(&input->source, detect_mark(head));
    else if ((input->refusal = detect_refusal(head))) input->format = FORMAT_REFUSED;
    return AN_OK;
}

static an_status input_start(an_input *input, const char *name, const an_input_options *options, an_error *error)
{
    if (options) input->options = *options;
    input->name = strdup(name);
    return input->name ? input_detect(input, error) : error_nomem(error);
}

static void name_file(an_error *error, const char *name, uint32_t line)
{
    if (!error) return;
    an_error with;
    error_at(&with, error->code, name, line, "%s", error->message);
    with.position = error->position;
    *error = with;
}

static an_status input_finish(an_input **out, an_input *input, const char *name, an_status status, an_error *error)
{
    if (status == AN_OK) return *out = input, AN_OK;
    if (status != AN_NOMEM) name_file(error, name, 0);
    an_input_free(input);
    return status;
}

an_status an_input_open(an_input **out, const char *path, const an_input_options *options, an_error *error)
{
    an_input *input = *out = NULL;
    input = calloc(1, sizeof *input);
    if (!input) return error_nomem(error);
    input->source.fd = -1;
    an_status status = source_open(&input->source, path, error);
    if (status == AN_OK) status = input_start(input, path, options, error);
    return input_finish(out, input, path, status, error);
}

an_status an_input_memory(an_input **out, const char *name, const void *bytes, size_t n,
                          const an_input_options *options, an_error *error)
{
    an_input *input = *out = NULL;
    input = calloc(1, sizeof *input);
    if (!input) return error_nomem(error);
    source_memory(&input->source, n ? bytes : "", n);
    return input_finish(out, input, name, input_start(input, name, options, error), error);
}

void an_input_free(an_input *input)
{
    if (!input) return;
    source_close(&input->source);
    free(input->name);
    free(input);
}

void an_input_progress(const an_input *input, uint64_t *done, uint64_t *total)
{
    *done = input->source.position;
    *total = input->source.total;
}

/* ---- documents ---- */

/* "reports/lima.txt" -> "lima"; a name that is all extension stays whole. */
static an_str stem(const char *path)
{
    const char *slash = strrchr(path, '/'), *name = slash ? slash + 1 : path, *dot = strrchr(name, '.');
    return dot && dot > name ? (an_str){name, (size_t)(dot - name)} : str_of(name);
}

static an_status input_name(const an_input *input, an_doc *doc, uint32_t line, an_error *error)
{
    if (doc->id.n) return AN_OK;
    an_str name = stem(input->name);
    bool file = input->format == FORMAT_PLAIN && name.n && !str_is(name, "-");
    doc->id = file ? arena_copy(&doc->arena, name) : arena_printf(&doc->arena, "%s:%u", input->name, line);
    return doc->id.p ? AN_OK : error_nomem(error);
}

static void warn_date(const an_input *input, an_str bad, uint32_t line, an_error *error)
{
    if (bad.n > 40) bad.n = 40;
    error_at(error, AN_OK, input->name, line, "no such date: \"%.*s\"; treated as absent", STR_ARG(bad));
}

/* What every document gets once its text and fields are there. bad: a date its fields gave that makes no day. */
static an_status input_complete(const an_input *input, an_doc *doc, an_str bad, uint32_t line, an_error *error)
{
    an_str bad_front;
    bool titles = input->format == FORMAT_PLAIN;
    an_status status = front_find(doc, titles, input->options.published, &bad_front, error);
    if (status == AN_OK) status = input_name(input, doc, line, error);
    if (status != AN_OK) return status;
    if (bad.p || bad_front.p) warn_date(input, bad.p ? bad : bad_front, line, error);
    return AN_OK;
}

/* Hands the document out, or frees it and says where the trouble is; position is where its record starts. */
static an_status input_hand_out(const an_input *input, an_doc **out, an_doc *doc, an_status status, uint32_t line,
                                uint64_t position, an_error *error)
{
    if (status == AN_OK) return *out = doc, AN_OK;
    an_doc_free(doc);
    if (status == AN_NOMEM || status == AN_END) return status;
    if (error) error->position += position;
    name_file(error, input->name, line);
    return status;
}

static an_status input_plain(an_input *input, an_doc *doc, an_error *error)
{
    an_str text;
    an_status status = source_rest(&input->source, &text, error);
    if (status == AN_OK && detect_blank(text)) return AN_END;
    if (status == AN_OK) status = normal_text(doc, text, error);
    return status == AN_OK ? input_complete(input, doc, (an_str){NULL, 0}, 1, error) : status;
}

static an_status next_plain(an_input *input, an_doc **out, an_error *error)
{
    if (input->done) return AN_END;
    input->done = true;
    if (input->format == FORMAT_REFUSED) return error_at(error, AN_SKIP, input->name, 0, "%s", input->refusal);
    an_doc *doc = doc_new();
    an_status status = doc ? input_plain(input, doc, error) : error_nomem(error);
    return input_hand_out(input, out, doc, status, 0, 0, error);
}

/* The next line that holds something; *position is where it starts. */
static an_status next_line(an_input *input, an_str *line, uint64_t *position, an_error *error)
{
    an_status status;
    do {
        *position = input->source.position;
        status = source_line(&input->source, line, error);
    } while (status == AN_OK && detect_blank(*line));
    return status;
}

static an_status next_record(an_input *input, an_doc **out, an_error *error)
{
    an_str line, bad;
    uint64_t position;
    an_doc *doc = NULL;
    an_status status = next_line(input, &line, &position, error);
    uint32_t number = input->source.line;
    if (status == AN_OK && !(doc = doc_new())) status = error_nomem(error);
    if (status == AN_OK) status = record_read(doc, line, &bad, error);
    if (status == AN_OK) status = input_complete(input, doc, bad, number, error);
    return input_hand_out(input, out, doc, status, number, position, error);
}

an_status an_input_next(an_input *input, an_doc **out, an_error *error)
{
    *out = NULL;
    error_clear(error);
    return input->format == FORMAT_JSONL ? next_record(input, out, error) : next_plain(input, out, error);
}
