/*
 * Where results go: standard output, or a file that appears only when it is complete.
 *
 * A file is written beside its final place and renamed at the end; a failed or interrupted run leaves the old file as it
 * was and nothing new. Devices and pipes are written to directly. A reader that closes its end early (`| head`) ends the
 * run quietly.
 */
#ifndef CLI_OUTPUT_H
#define CLI_OUTPUT_H

#include <stdio.h>

#include "annals.h"

typedef struct output {
    FILE *file;
    const char *path;  /* NULL: standard output */
    char *temporary;   /* NULL: written in place */
    int error;         /* errno of the write that failed, or 0 */
} output;

/* Returns 0, or an exit status after having said why not. path may be NULL. */
int output_open(output *out, const char *path);

an_sink output_sink(output *out);

/*
 * Finishes. `status` is the exit status so far; the file is kept when it is 0 or 1. Says what could not be written, and
 * returns the exit status for it all.
 */
int output_close(output *out, int status);

#endif
