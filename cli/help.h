/* Shows the texts of commands.c and options.c: on a terminal, or as a manual page. */
#ifndef CLI_HELP_H
#define CLI_HELP_H

#include <stdio.h>

#include "cli/commands.h"

void help_overview(FILE *out);
void help_command(FILE *out, const command *c);

/* The manual page, in roff with man macros: doc/annals.1. */
void help_manual(FILE *out);

#endif
