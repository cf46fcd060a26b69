#include "cli/help.h"

#include <string.h>

#include "cli/say.h"

enum { WIDTH = 79, COLUMN = 26 };

static const char purpose[] =
    "Annals reads news dispatches and writes event records: who did what to whom, when and where, and who says so, "
    "in the PLOVER and CAMEO vocabularies. Every field points to the words and the rule behind it.";

/* What the exit status tells. */
static const struct { const char *status, *text; } exits[] = {
    {"0", "everything was coded"},
    {"1", "a record or a file was skipped; standard error says which and why"},
    {"2", "the command line makes no sense"},
    {"3", "the run could not be finished: no room for the output, a damaged lexicon or database, no memory"},
    {"130", "interrupted by Ctrl-C"},
};
enum { N_EXITS = sizeof exits / sizeof *exits };

static const struct { const char *name, *text; } variables[] = {
    {"ANNALS_LEXICON", "the lexicon image to use instead of the one that came with the program"},
    {"ANNALS_MODEL", "the syntax model to use instead of the one that came with the program"},
    {"ANNALS_NAMES", "the model of names to use instead of the one that came with the program"},
    {"ANNALS_RELATIONS", "the model of relations to use instead of the one that came with the program; empty: none"},
    {"ANNALS_ROLES", "the model of roles to use instead of the one that came with the program; empty: none"},
    {"ANNALS_PLACES", "the gazetteer to use instead of the one that came with the program"},
};
enum { N_VARIABLES = sizeof variables / sizeof *variables };

/* ---- text ---- */

/* Wraps paragraphs at WIDTH; the first line goes on at column `at`, the others are indented. */
static void wrap(FILE *out, const char *text, int indent, int at)
{
    int column = at;
    while (*text) {
        if (*text == '\n') {
            fputc('\n', out);
            if (*++text) column = fprintf(out, "%*s", indent, "");
            continue;
        }
        int n = (int)strcspn(text, " \n");
        if (column > indent && column + 1 + n > WIDTH) column = fprintf(out, "\n%*s", indent, "") - 1;
        else if (column > indent) column += fprintf(out, " ");
        column += fprintf(out, "%.*s", n, text);
        text += n + (text[n] == ' ');
    }
    fputc('\n', out);
}

/* A term at the left and its explanation in a column beside it. */
static void entry(FILE *out, const char *term, const char *text)
{
    int n = fprintf(out, "  %s", term);
    if (n >= COLUMN - 1) n = fprintf(out, "\n") - 1;
    fprintf(out, "%*s", COLUMN - n, "");
    wrap(out, text, COLUMN, COLUMN);
}

static void option_term(char *term, size_t room, const option_spec *s)
{
    char letter[8] = "    ";
    if (s->letter) snprintf(letter, sizeof letter, "-%c, ", s->letter);
    snprintf(term, room, "%s--%s%s%s", letter, s->name, s->argument ? " " : "", s->argument ? s->argument : "");
}

static void option_entries(FILE *out, uint32_t allowed)
{
    char term[64];
    for (int id = 0; id < OPTION_COUNT; id++) {
        if (!(allowed & 1u << id)) continue;
        option_term(term, sizeof term, &option_specs[id]);
        entry(out, term, option_specs[id].text);
    }
}

static void example_entries(FILE *out, const command *c)
{
    for (int i = 0; i < COMMAND_EXAMPLES && c->examples[i].line; i++) {
        fprintf(out, "  %s\n", c->examples[i].line);
        if (c->examples[i].text) fprintf(out, "      %s\n", c->examples[i].text);
    }
}

void help_overview(FILE *out)
{
    wrap(out, purpose, 0, 0);
    fputs("\nusage: annals COMMAND [OPTIONS] [OPERANDS]\n\n", out);
    for (size_t i = 0; i < n_commands; i++) fprintf(out, "  %-10s %s\n", commands[i].name, commands[i].brief);
    fputs("\nstart with:\n  annals code --published 2025-07-22 dispatch.txt\n  annals explain dispatch.txt | less\n\n", out);
    fputs("'annals COMMAND --help' tells more; 'annals --version' names the data in use.\n", out);
}

void help_command(FILE *out, const command *c)
{
    fprintf(out, "usage: annals %s [OPTIONS] %s\n\n", c->name, c->operands);
    wrap(out, c->about, 0, 0);
    fputs("\noptions:\n", out);
    option_entries(out, c->options | OPTION(HELP));
    fputs("\nexamples:\n", out);
    example_entries(out, c);
    fputs("\nexit status:\n", out);
    for (int i = 0; i < N_EXITS; i++) entry(out, exits[i].status, exits[i].text);
}

/* ---- manual page ---- */

/* Text for roff: backslashes and hyphens escaped, no control character at the start of a line. */
static void roff(FILE *out, const char *text)
{
    bool start = true;
    for (; *text; text++) {
        if (start && (*text == '.' || *text == '\'')) fputs("\\&", out);
        if (*text == '\\') fputs("\\e", out);
        else if (*text == '-') fputs("\\-", out);
        else if (*text == '\n' && text[1] == '\n') fputs("\n.PP", out), text++, fputc('\n', out);
        else fputc(*text, out);
        start = *text == '\n';
    }
}

static void roff_entry(FILE *out, const char *term, const char *text)
{
    fputs(".TP\n.B ", out);
    roff(out, term);
    fputc('\n', out);
    roff(out, text);
    fputc('\n', out);
}

static void roff_command(FILE *out, const command *c)
{
    fprintf(out, ".SS annals %s ", c->name);
    roff(out, c->operands);
    fputc('\n', out);
    roff(out, c->about);
    fputc('\n', out);
    for (int id = 0; id < OPTION_COUNT; id++) {
        char term[64];
        if (!(c->options & 1u << id)) continue;
        option_term(term, sizeof term, &option_specs[id]);
        roff_entry(out, term + strspn(term, " "), option_specs[id].text);
    }
    for (int i = 0; i < COMMAND_EXAMPLES && c->examples[i].line; i++) {
        fputs(".PP\n.EX\n", out);
        roff(out, c->examples[i].line);
        fputs("\n.EE\n", out);
        if (c->examples[i].text) fprintf(out, "(%s)\n", c->examples[i].text);
    }
}

void help_manual(FILE *out)
{
    fputs(".\\\" Made by 'annals help --man'; do not edit.\n.TH ANNALS 1 \"\" \"Annals " AN_VERSION "\"\n.SH NAME\n", out);
    fputs("annals \\- event records from news dispatches\n.SH SYNOPSIS\n.B annals\n.I COMMAND\n[OPTIONS] [OPERANDS]\n", out);
    fputs(".SH DESCRIPTION\n", out);
    roff(out, purpose);
    fputs("\n.SH COMMANDS\n", out);
    for (size_t i = 0; i < n_commands; i++) roff_command(out, &commands[i]);
    fputs(".SH EXIT STATUS\n", out);
    for (int i = 0; i < N_EXITS; i++) roff_entry(out, exits[i].status, exits[i].text);
    fputs(".SH ENVIRONMENT\n", out);
    for (int i = 0; i < N_VARIABLES; i++) roff_entry(out, variables[i].name, variables[i].text);
}

int command_help(const options *o)
{
    if (o->man) {
        help_manual(stdout);
        return EXIT_DONE;
    }
    const command *c = o->n_operands ? command_find(o->operands[0]) : NULL;
    if (o->n_operands && !c) return say_usage(NULL, "no command is called '%s'", o->operands[0]);
    if (c) help_command(stdout, c);
    else help_overview(stdout);
    return EXIT_DONE;
}
