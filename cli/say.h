/* What the program says on standard error. Every line opens with "annals: ". */
#ifndef CLI_SAY_H
#define CLI_SAY_H

#include "annals.h"

/* Exit statuses; when several apply, the largest counts. */
enum {
    EXIT_DONE = 0,
    EXIT_SKIPPED = 1,      /* a record was passed over; the rest is complete */
    EXIT_USAGE = 2,
    EXIT_FAILED = 3,       /* the run could not be finished */
    EXIT_INTERRUPTED = 130
};

void say(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* "annals: file:line: kind: message"; kind may be NULL. */
void say_problem(const an_error *problem, const char *kind);

/* The same for an error that ends the command; returns its exit status. */
int say_failure(const an_error *error);

/* A wrong command line: the message, and where to read on. Returns EXIT_USAGE. command may be NULL. */
int say_usage(const char *command, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* The name nearest to what was typed, or NULL when none is near. */
const char *say_nearest(const char *typed, const char *const *names, size_t n);

#endif
