#include "cli/progress.h"

#include <inttypes.h>
#include <stdio.h>
#include <time.h>
#include <unistd.h>

double progress_clock(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

void progress_start(progress *p, bool wanted, bool records_on_terminal)
{
    p->terminal = isatty(STDERR_FILENO);
    p->on = wanted || (p->terminal && !records_on_terminal);
    p->started = progress_clock();
    p->next = p->started + 0.5;
}

void progress_show(progress *p, const an_input *input, uint64_t documents, uint64_t events)
{
    double now = p->on ? progress_clock() : 0;
    if (!p->on || now < p->next) return;
    uint64_t done, total;
    an_input_progress(input, &done, &total);
    p->next = now + (p->terminal ? 0.2 : 5);
    fprintf(stderr, "%s%.1f", p->terminal ? "\r" : "annals: ", (double)done * 1e-6);
    if (total) fprintf(stderr, " of %.1f", (double)total * 1e-6);
    fprintf(stderr, " MB, %" PRIu64 " documents, %" PRIu64 " events, %.0f s%s", documents, events, now - p->started,
            p->terminal ? "\033[K" : "\n");
}

void progress_wipe(const progress *p)
{
    if (p->on && p->terminal) fputs("\r\033[K", stderr);
}
