/* The command line's options: one table says what each is called, takes and means; the help is made from it. */
#ifndef CLI_OPTIONS_H
#define CLI_OPTIONS_H

#include "annals.h"

typedef enum {
    OPTION_OUTPUT, OPTION_FORMAT, OPTION_THREADS, OPTION_PUBLISHED, OPTION_ONTOLOGY, OPTION_LEXICON, OPTION_PROGRESS,
    OPTION_SUMMARY, OPTION_ACTOR, OPTION_RECIPIENT, OPTION_TYPE, OPTION_COUNTRY, OPTION_STATUS, OPTION_DOC, OPTION_TREATY,
    OPTION_SINCE, OPTION_UNTIL, OPTION_INPUT, OPTION_DOT, OPTION_LIMIT, OPTION_TEXTS, OPTION_ALLOW_NONE, OPTION_RULES, OPTION_MAN, OPTION_HELP, OPTION_COUNT
} option_id;

typedef struct option_spec {
    char letter;           /* 0: no short form */
    const char *name;      /* NULL: no long form */
    const char *argument;  /* NULL: takes none */
    const char *text;
} option_spec;

extern const option_spec option_specs[OPTION_COUNT];

/* A set of options. */
#define OPTION(id) (1u << OPTION_##id)
#define OPTIONS_CODER (OPTION(ONTOLOGY) | OPTION(LEXICON) | OPTION(RULES))
#define OPTIONS_RUN (OPTIONS_CODER | OPTION(THREADS) | OPTION(PUBLISHED) | OPTION(PROGRESS) | OPTION(SUMMARY))
#define OPTIONS_FILTER (OPTION(ACTOR) | OPTION(RECIPIENT) | OPTION(TYPE) | OPTION(COUNTRY) | OPTION(STATUS) | \
                        OPTION(DOC) | OPTION(SINCE) | OPTION(UNTIL))

typedef struct options {
    const char *command;
    const char *output;     /* NULL: standard output */
    const char *format;
    unsigned threads;
    an_date published;
    const char *ontology, *lexicon;
    const char *texts;      /* where the texts of gold are that has none; NULL: nowhere */
    const char *input;      /* of parse: "text" or "conllu"; NULL: text */
    bool progress, summary, man, help, dot;
    bool rules_only;        /* without the model of relations */
    bool allow_none;        /* of relate */
    bool trees_only;        /* set by the command: no events are wanted */
    an_filter filter;
    bool has_limit;
    size_t limit;           /* 0: all */
    char **operands;        /* within argv */
    int n_operands;
} options;

/*
 * Reads argv[0..argc), the words after the command. Operands are moved to the front of argv; options may stand anywhere
 * before "--". Returns 0, or EXIT_USAGE after having said what is wrong.
 */
int options_read(options *out, const char *command, uint32_t allowed, int argc, char **argv);

#endif
