/* Filling an an_error: code, where, why. */
#ifndef AN_BASE_ERROR_H
#define AN_BASE_ERROR_H

#include "annals.h"

/* Fills *error (NULL is fine) and returns code, so that a failing function can `return error_set(...)`. */
an_status error_set(an_error *error, an_status code, const char *format, ...) __attribute__((format(printf, 3, 4)));

/* The same with a file and a line (0: none). */
an_status error_at(an_error *error, an_status code, const char *file, uint32_t line, const char *format, ...)
    __attribute__((format(printf, 5, 6)));

/* AN_NOMEM with its message. */
an_status error_nomem(an_error *error);

/* AN_IO, or AN_FULL for ENOSPC, EDQUOT and EROFS, with strerror(errno): "cannot <doing> <file>: <reason>". */
an_status error_errno(an_error *error, const char *file, const char *doing);

/* Sets code AN_OK and empties the message. */
void error_clear(an_error *error);

#endif
