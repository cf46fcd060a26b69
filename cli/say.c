#include "cli/say.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

static void line(const char *before, const char *format, va_list args)
{
    fputs(before, stderr);
    vfprintf(stderr, format, args);
    fputc('\n', stderr);
}

void say(const char *format, ...)
{
    va_list args;
    va_start(args, format);
    line("annals: ", format, args);
    va_end(args);
}

void say_problem(const an_error *problem, const char *kind)
{
    char where[300] = "";
    if (problem->file[0] && problem->line) snprintf(where, sizeof where, "%s:%u: ", problem->file, problem->line);
    else if (problem->file[0]) snprintf(where, sizeof where, "%s: ", problem->file);
    say("%s%s%s%s", where, kind ? kind : "", kind ? ": " : "", problem->message);
}

int say_failure(const an_error *error)
{
    say_problem(error, NULL);
    return error->code == AN_USAGE ? EXIT_USAGE : EXIT_FAILED;
}

int say_usage(const char *command, const char *format, ...)
{
    char before[64];
    snprintf(before, sizeof before, command ? "annals %s: " : "annals: ", command);
    va_list args;
    va_start(args, format);
    line(before, format, args);
    va_end(args);
    fprintf(stderr, command ? "Try 'annals %s --help'.\n" : "Try 'annals --help'.\n", command);
    return EXIT_USAGE;
}

static unsigned least(unsigned a, unsigned b) { return a < b ? a : b; }

enum { LONGEST = 31 };

/* Edit distance (Levenshtein), of names up to LONGEST bytes. */
static unsigned distance(const char *a, const char *b)
{
    unsigned row[LONGEST + 1];
    size_t n = strlen(b);
    if (strlen(a) > LONGEST || n > LONGEST) return LONGEST;
    for (unsigned j = 0; j <= n; j++) row[j] = j;
    for (unsigned i = 1; a[i - 1]; i++) {
        unsigned corner = row[0];
        row[0] = i;
        for (unsigned j = 1; j <= n; j++) {
            unsigned changed = corner + (a[i - 1] != b[j - 1]);
            corner = row[j];
            row[j] = least(changed, least(row[j], row[j - 1]) + 1);
        }
    }
    return row[n];
}

const char *say_nearest(const char *typed, const char *const *names, size_t n)
{
    const char *best = NULL;
    unsigned limit = (unsigned)strlen(typed) / 3 + 1, nearest = least(limit, 3) + 1;
    for (size_t i = 0; i < n; i++) {
        unsigned d = distance(typed, names[i]);
        if (d < nearest) nearest = d, best = names[i];
    }
    return best;
}
