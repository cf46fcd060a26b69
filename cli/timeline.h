/* The lives of treaties, for a person: `annals query DB --treaty NAME --format timeline`. */
#ifndef CLI_TIMELINE_H
#define CLI_TIMELINE_H

#include "annals.h"

typedef struct timeline {
    an_sink sink;
    char *treaty;       /* whose lines are being written */
    char *line;         /* the stage read last, not written yet: other documents may tell it too */
    size_t documents;   /* that tell it */
    char *first;        /* one of them */
} timeline;

void timeline_open(timeline *t, an_sink sink);

/* The next record, in the order of treaties and their dates. */
an_status timeline_event(timeline *t, const an_event *event);

/* Writes what is left, and frees. */
an_status timeline_close(timeline *t);

#endif
