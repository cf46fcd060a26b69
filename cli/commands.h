/* The commands: what each is called, does, accepts, and teaches. One table, from which --help and the manual are made. */
#ifndef CLI_COMMANDS_H
#define CLI_COMMANDS_H

#include "cli/options.h"

/* Runs a command and returns the exit status. */
typedef int (*command_run)(const options *o);

/* An example: what to type, and what it does. */
typedef struct command_example { const char *line, *text; } command_example;

enum { COMMAND_EXAMPLES = 4 };

typedef struct command {
    const char *name;
    command_run run;
    const char *operands;   /* as in the synopsis */
    int least, most;        /* how many operands; most -1: any number */
    uint32_t options;
    const char *brief;      /* one line */
    const char *about;      /* paragraphs, separated by an empty line; wrapped when shown */
    command_example examples[COMMAND_EXAMPLES];
} command;

extern const command commands[];
extern const size_t n_commands;

/* The command of a name, or NULL. */
const command *command_find(const char *name);

int command_add(const options *o);
int command_annotate(const options *o);
int command_code(const options *o);
int command_eval(const options *o);
int command_explain(const options *o);
int command_gaps(const options *o);
int command_gold(const options *o);
int command_help(const options *o);
int command_lexicon(const options *o);
int command_locate(const options *o);
int command_parse(const options *o);
int command_query(const options *o);
int command_relate(const options *o);
int command_stats(const options *o);
int command_version(void);

#endif
