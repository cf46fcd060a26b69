/* Commands that answer a line at a time: questions as JSON Lines in, answers out. */
#ifndef CLI_LINES_H
#define CLI_LINES_H

#include "cli/options.h"
#include "cli/output.h"

/* Answers one line. AN_SKIP: the line was bad, and the run goes on. */
typedef an_status (*line_answer)(an_worker *worker, const options *o, an_str line, an_sink sink, an_error *error);

/* Asks every line of the operands (none: standard input) and returns the exit status. */
int lines_answer(output *out, an_engine *engine, const options *o, line_answer answer);

#endif
