/* What is wrong with lexicon sources: everything found is reported, not only the first. */
#ifndef AN_LEXICON_PROBLEMS_H
#define AN_LEXICON_PROBLEMS_H

#include "lexicon/source.h"

typedef struct problems {
    an_problem report;   /* may be NULL */
    void *context;
    size_t n, skipped;
    an_error first;
} problems;

void problem_at(problems *p, const source *file, uint32_t line, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

/* A line that was passed over (AN_SKIP in the report): no reason to fail. */
void problem_skipped(problems *p, const source *file, uint32_t line, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

/* AN_OK, or AN_FORMAT with the first problem's place and how many there are. */
an_status problems_status(const problems *p, an_error *error);

#endif
