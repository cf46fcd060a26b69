/* A set of labelled documents: read from files of either form, their texts looked up by id. */
#include "gold/label.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>

#include "base/error.h"
#include "base/file.h"
#include "base/str.h"
#include "base/utf8.h"

an_status an_labels_new(an_labels **out, an_problem report, void *context, an_error *error)
{
    an_labels *l = *out = calloc(1, sizeof *l);
    if (!l) return error_nomem(error);
    arena_init(&l->a);
    l->report = report;
    l->context = context;
    return AN_OK;
}

void an_labels_free(an_labels *l)
{
    if (!l) return;
    for (size_t i = 0; i < l->documents.n; i++) {
        array_release(&l->documents.at[i].tags);
        array_release(&l->documents.at[i].events);
    }
    array_release(&l->documents);
    array_release(&l->troubles);
    map_release(&l->ids);
    arena_release(&l->a);
    free(l);
}

void label_problem(an_labels *l, label_document *d, an_str file, uint32_t line, const char *format, ...)
{
    an_error *trouble = array_push(&l->troubles);
    va_list args;
    if (d) d->bad = true;
    if (!trouble) { l->status = AN_NOMEM; return; }
    trouble->code = AN_FORMAT;
    trouble->line = line;
    trouble->position = l->troubles.n;
    snprintf(trouble->file, sizeof trouble->file, "%.*s", STR_ARG(file));
    va_start(args, format);
    vsnprintf(trouble->message, sizeof trouble->message, format, args);
    va_end(args);
}

/* By file and line; what was noted first comes first. */
static int by_line(const void *a, const void *b)
{
    const an_error *x = a, *y = b;
    int files = strcmp(x->file, y->file);
    if (files) return files;
    if (x->line != y->line) return x->line < y->line ? -1 : 1;
    return x->position < y->position ? -1 : x->position > y->position;
}

void label_report(an_labels *l)
{
    if (l->troubles.n) qsort(l->troubles.at, l->troubles.n, sizeof *l->troubles.at, by_line);
    for (size_t i = 0; i < l->troubles.n && l->report; i++) {
        l->troubles.at[i].position = 0;
        l->report(l->context, &l->troubles.at[i]);
    }
}

label_document *label_document_new(an_labels *l, an_str file, uint32_t line)
{
    label_document *d = array_push(&l->documents);
    if (!d) l->status = AN_NOMEM;
    else d->file = file, d->line = line;
    return d;
}

an_strs label_split(an_labels *l, an_str text, char separator)
{
    size_t n = text.n > 0;
    for (size_t i = 0; i < text.n; i++) n += text.p[i] == separator;
    an_str *at = arena_array(&l->a, an_str, n);
    if (!at) { l->status = AN_NOMEM; return (an_strs){0}; }
    for (size_t i = 0; i < n && str_cut(&text, separator, &at[i]); i++) at[i] = str_trim(at[i]);
    return (an_strs){at, n};
}

void label_sort(an_str *at, size_t *n)
{
    size_t kept = 0;
    for (size_t i = 0; i < *n; i++) {
        an_str s = at[i];
        size_t k = kept;
        while (k && str_cmp(at[k - 1], s) > 0) k--;
        if (k && str_eq(at[k - 1], s)) continue;
        memmove(at + k + 1, at + k, (kept - k) * sizeof *at);
        at[k] = s;
        kept++;
    }
    *n = kept;
}

/* ---- reading ---- */

/* The file's text for good: without byte-order mark, and valid. */
static an_str load(an_labels *l, an_str file, const mapped *m)
{
    an_str text = {m->p, m->n};
    uint32_t replaced;
    if (str_starts(text, STR("\xEF\xBB\xBF"))) text = str_slice(text, 3, text.n);
    text = utf8_repair(&l->a, text, &replaced);
    if (!text.p) l->status = AN_NOMEM;
    else if (replaced) label_problem(l, NULL, file, 0, "invalid UTF-8, %u times", replaced);
    return text;
}

static void read_text(an_labels *l, an_str file, an_str text)
{
    bool fenced = str_ends(file, STR(".md"));
    an_str start = str_trim(text);
    if (!fenced && start.n && start.p[0] == '{') packed_read(l, file, text);
    else plain_read(l, file, text, fenced);
}

/* Ids are told apart after a whole file is read, when the documents' places are fixed. */
static void check_ids(an_labels *l, size_t first)
{
    for (size_t i = first; i < l->documents.n && l->status == AN_OK; i++) {
        label_document *d = &l->documents.at[i];
        uint32_t *index = d->id.n ? map_put(&l->ids, d->id, (uint32_t)i) : NULL;
        if (!index) {
            if (d->id.n) l->status = AN_NOMEM;
            continue;
        }
        const label_document *before = &l->documents.at[*index];
        if (before != d)
            label_problem(l, d, d->file, d->line, "the id \"%.*s\" stands at %.*s:%u already", STR_ARG(d->id),
                          STR_ARG(before->file), before->line);
    }
}

an_status an_labels_read(an_labels *l, const char *path, an_error *error)
{
    mapped m;
    size_t first = l->documents.n;
    an_status status = file_map(&m, path, error);
    if (status != AN_OK) return status;
    an_str file = arena_copy(&l->a, str_of(path));
    an_str text = file.p ? load(l, file, &m) : (an_str){0};
    if (!text.p) l->status = AN_NOMEM;
    else read_text(l, file, text);
    check_ids(l, first);
    file_unmap(&m);
    return l->status == AN_OK ? AN_OK : error_nomem(error);
}

/* ---- texts ---- */

static an_status take_text(void *context, const an_layers *from)
{
    an_labels *l = context;
    const uint32_t *index = map_get(&l->ids, from->id);
    label_document *d = index ? &l->documents.at[*index] : NULL;
    if (!d || d->text.p) return AN_OK;
    d->text = arena_copy(&l->a, from->text);
    if (!d->published.year) d->published = from->published;
    return d->text.p ? AN_OK : AN_NOMEM;
}

an_status an_labels_texts(an_labels *l, const char *path, an_error *error)
{
    l->has_texts = true;
    return gold_each_text(path, take_text, l, error);
}

/* ---- writing ---- */

size_t an_labels_documents(const an_labels *l) { return l->documents.n; }

static an_status written(bool good, an_error *error)
{
    return good ? AN_OK : errno == ENOMEM ? error_nomem(error) : error_errno(error, NULL, "write the labels");
}

an_status an_labels_pack(const an_labels *l, an_sink sink, an_error *error)
{
    return written(packed_write(l, sink), error);
}

an_status an_labels_unpack(const an_labels *l, an_sink sink, an_error *error)
{
    return written(plain_write(l, sink), error);
}
