/* A line about how far the run is, on standard error, a few times a second on a terminal and every few seconds elsewhere. */
#ifndef CLI_PROGRESS_H
#define CLI_PROGRESS_H

#include "annals.h"

typedef struct progress {
    bool on, terminal;
    double started, next;
} progress;

/* wanted: --progress was given. Otherwise it shows only where a person is looking and no records are in the way. */
void progress_start(progress *p, bool wanted, bool records_on_terminal);
void progress_show(progress *p, const an_input *input, uint64_t documents, uint64_t events);

/* Wipes the line, so that something else may be said. */
void progress_wipe(const progress *p);

/* Seconds of a clock that only goes forward. */
double progress_clock(void);

#endif
