/* annals: the command line. Finds the command, reads its options, runs it. */
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>

#include "cli/commands.h"
#include "cli/help.h"
#include "cli/say.h"

static int unknown_command(const char *typed)
{
    const char *names[32];
    size_t n = 0;
    for (; n < n_commands && n < sizeof names / sizeof *names; n++) names[n] = commands[n].name;
    const char *near = say_nearest(typed, names, n);
    if (near) return say_usage(NULL, "no command is called '%s'; did you mean '%s'?", typed, near);
    return say_usage(NULL, "no command is called '%s'", typed);
}

static int run_command(const command *c, int argc, char **argv)
{
    options o;
    int wrong = options_read(&o, c->name, c->options, argc, argv);
    if (wrong) return wrong;
    if (o.help) {
        help_command(stdout, c);
        return EXIT_DONE;
    }
    if (o.n_operands < c->least) return say_usage(c->name, "wants %s", c->operands);
    if (c->most >= 0 && o.n_operands > c->most) return say_usage(c->name, "'%s' is one too many", o.operands[c->most]);
    return c->run(&o);
}

static int dispatch(int argc, char **argv)
{
    if (argc < 2) {
        help_overview(stderr);
        return EXIT_USAGE;
    }
    const char *word = argv[1];
    if (!strcmp(word, "--help") || !strcmp(word, "-h")) {
        help_overview(stdout);
        return EXIT_DONE;
    }
    if (!strcmp(word, "--version") || !strcmp(word, "-V")) return command_version();
    const command *c = command_find(word);
    return c ? run_command(c, argc - 2, argv + 2) : unknown_command(word);
}

int main(int argc, char **argv)
{
    signal(SIGPIPE, SIG_IGN); /* a closed pipe is an error of write, told quietly in output.c */
    int status = dispatch(argc, argv);
    if (fflush(stdout) == 0 || errno == EPIPE || status != EXIT_DONE) return status;
    say("cannot write standard output: %s", strerror(errno));
    return EXIT_FAILED;
}
