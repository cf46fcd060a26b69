#include "base/error.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

static void fill(an_error *error, an_status code, const char *file, uint32_t line, const char *format, va_list args)
{
    error->code = code;
    error->line = line;
    error->position = 0;
    snprintf(error->file, sizeof error->file, "%s", file ? file : "");
    vsnprintf(error->message, sizeof error->message, format, args);
}

an_status error_set(an_error *error, an_status code, const char *format, ...)
{
    if (error) {
        va_list args;
        va_start(args, format);
        fill(error, code, NULL, 0, format, args);
        va_end(args);
    }
    return code;
}

an_status error_at(an_error *error, an_status code, const char *file, uint32_t line, const char *format, ...)
{
    if (error) {
        va_list args;
        va_start(args, format);
        fill(error, code, file, line, format, args);
        va_end(args);
    }
    return code;
}

an_status error_nomem(an_error *error)
{
    return error_set(error, AN_NOMEM, "out of memory");
}

an_status error_errno(an_error *error, const char *file, const char *doing)
{
    int reason = errno;
    bool full = reason == ENOSPC || reason == EDQUOT || reason == EROFS;
    if (reason == ENOMEM) return error_nomem(error);
    return error_at(error, full ? AN_FULL : AN_IO, file, 0, "cannot %s: %s", doing, strerror(reason));
}

void error_clear(an_error *error)
{
    if (error) memset(error, 0, sizeof *error);
}
