#include "lexicon/problems.h"

#include <stdarg.h>
#include <stdio.h>

#include "base/error.h"
#include "base/str.h"

static void place(an_error *e, const source *file)
{
    snprintf(e->file, sizeof e->file, "%.*s%s%.*s", STR_ARG(file->folder), file->folder.n ? "/" : "",
             STR_ARG(file->path));
}

void problem_at(problems *p, const source *file, uint32_t line, const char *format, ...)
{
    an_error e = {.code = AN_FORMAT, .line = line};
    va_list args;
    va_start(args, format);
    vsnprintf(e.message, sizeof e.message, format, args);
    va_end(args);
    place(&e, file);
    if (!p->n++) p->first = e;
    if (p->report) p->report(p->context, &e);
}

void problem_skipped(problems *p, const source *file, uint32_t line, const char *format, ...)
{
    an_error e = {.code = AN_SKIP, .line = line};
    va_list args;
    va_start(args, format);
    vsnprintf(e.message, sizeof e.message, format, args);
    va_end(args);
    place(&e, file);
    p->skipped++;
    if (p->report) p->report(p->context, &e);
}

an_status problems_status(const problems *p, an_error *error)
{
    if (!p->n) return AN_OK;
    if (p->n == 1) return error_at(error, AN_FORMAT, p->first.file, p->first.line, "%s", p->first.message);
    return error_at(error, AN_FORMAT, p->first.file, p->first.line, "%.400s (and %zu more problems)", p->first.message,
                    p->n - 1);
}
