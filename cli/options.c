#define _GNU_SOURCE /* strptime */
#include "cli/options.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "cli/say.h"

enum { MOST_THREADS = 1024 };

const option_spec option_specs[OPTION_COUNT] = {
    [OPTION_OUTPUT] = {'o', "output", "FILE", "Write to FILE instead of standard output. FILE appears only when everything is written."},
    [OPTION_FORMAT] = {0, "format", "NAME", "jsonl (default), csv or tsv."},
    [OPTION_THREADS] = {'j', "threads", "N", "Work on N threads (default: one a core). The output is the same whatever N is."},
    [OPTION_PUBLISHED] = {0, "published", "YYYY-MM-DD", "Publication day of documents that do not say theirs. \"On Monday\" is counted from it."},
    [OPTION_ONTOLOGY] = {0, "ontology", "NAME", "plover-2024 (default) or plover-2021."},
    [OPTION_LEXICON] = {0, "lexicon", "DIR", "Your own lexicon sources, or actor, agent and discard files of PETRARCH and TABARI, on top of what comes with the program."},
    [OPTION_PROGRESS] = {0, "progress", NULL, "Show progress on standard error. Automatic on a terminal."},
    [OPTION_SUMMARY] = {0, "summary", NULL, "At the end, count documents, sentences, events and skipped records on standard error."},
    [OPTION_ACTOR] = {0, "actor", "WHO", "An actor is WHO: a country code (IRN), an id (org:UN), a sector (MIL), the start of a CAMEO code, or part of a name."},
    [OPTION_RECIPIENT] = {0, "recipient", "WHO", "A recipient is WHO; as for --actor."},
    [OPTION_TYPE] = {0, "type", "TYPE", "The PLOVER type: CONSULT, ASSAULT, ..."},
    [OPTION_COUNTRY] = {0, "country", "CODE", "It happened in this country (alpha-3)."},
    [OPTION_STATUS] = {0, "status", "STATUS", "actual, historical, future, hypothetical, negated, or any. Without it, all but negated and hypothetical ones."},
    [OPTION_DOC] = {0, "doc", "ID", "From this document."},
    [OPTION_TREATY] = {0, "treaty", "NAME", "It is a stage of this treaty's life (signed, ratified, ...): NAME is part of what the treaty is called, or its id (JCPOA, treaty:JCPOA). All stages of a treaty that is called so anywhere are found, whatever each text calls it, by date."},
    [OPTION_SINCE] = {0, "since", "YYYY-MM-DD", "It happened on this day or later."},
    [OPTION_UNTIL] = {0, "until", "YYYY-MM-DD", "It happened on this day or before."},
    [OPTION_INPUT] = {0, "input", "FORMAT", "text (default), or conllu: CoNLL-U, whose tokens are kept as they are."},
    [OPTION_DOT] = {0, "dot", NULL, "Write each tree as a Graphviz digraph instead of CoNLL-U."},
    [OPTION_LIMIT] = {0, "limit", "N", "At most N of them (default: 50); 0 for all."},
    [OPTION_TEXTS] = {0, "texts", "FILE", "Take the texts of documents that are kept without theirs from FILE (JSON Lines with id and text), by id."},
    [OPTION_ALLOW_NONE] = {0, "allow-none", NULL, "Let the answer be that no event joins the two."},
    [OPTION_RULES] = {0, "rules-only", NULL, "Code by the lexicon's rules alone, without the learned ranker."},
    [OPTION_MAN] = {0, "man", NULL, "The whole help as a manual page (roff)."},
    [OPTION_HELP] = {'h', "help", NULL, "This help."},
};

static bool read_date(const char *text, an_date *out)
{
    struct tm t = {0};
    char again[40];
    const char *end = strptime(text, "%Y-%m-%d", &t);
    if (!end || *end || t.tm_year + 1900 < 1 || t.tm_year + 1900 > 9999) return false;
    *out = (an_date){(int16_t)(t.tm_year + 1900), (uint8_t)(t.tm_mon + 1), (uint8_t)t.tm_mday};
    timegm(&t); /* moves a day that does not exist into the next month */
    snprintf(again, sizeof again, "%04d-%02d-%02d", t.tm_year + 1900, t.tm_mon + 1, t.tm_mday);
    return !strcmp(again, text);
}

static int set_date(const options *o, option_id id, const char *value, an_date *out)
{
    if (read_date(value, out)) return 0;
    return say_usage(o->command, "--%s wants a day that exists, as YYYY-MM-DD, not '%s'", option_specs[id].name, value);
}

static int set_threads(options *o, const char *value)
{
    char *end;
    errno = 0;
    long n = strtol(value, &end, 10);
    if (end == value || *end || errno || n < 1 || n > MOST_THREADS)
        return say_usage(o->command, "-j wants a number from 1 to %d, not '%s'", MOST_THREADS, value);
    o->threads = (unsigned)n;
    return 0;
}

static int set_limit(options *o, const char *value)
{
    char *end;
    errno = 0;
    long n = strtol(value, &end, 10);
    if (end == value || *end || errno || n < 0) return say_usage(o->command, "--limit wants a number, not '%s'", value);
    o->has_limit = true;
    o->limit = (size_t)n;
    return 0;
}

static int set(options *o, option_id id, const char *value)
{
    switch (id) {
    case OPTION_OUTPUT: o->output = value; return 0;
    case OPTION_FORMAT: o->format = value; return 0;
    case OPTION_THREADS: return set_threads(o, value);
    case OPTION_PUBLISHED: return set_date(o, id, value, &o->published);
    case OPTION_ONTOLOGY: o->ontology = value; return 0;
    case OPTION_LEXICON: o->lexicon = value; return 0;
    case OPTION_PROGRESS: o->progress = true; return 0;
    case OPTION_SUMMARY: o->summary = true; return 0;
    case OPTION_ACTOR: o->filter.actor = value; return 0;
    case OPTION_RECIPIENT: o->filter.recipient = value; return 0;
    case OPTION_TYPE: o->filter.type = value; return 0;
    case OPTION_COUNTRY: o->filter.country = value; return 0;
    case OPTION_STATUS: o->filter.status = value; return 0;
    case OPTION_DOC: o->filter.doc = value; return 0;
    case OPTION_TREATY: o->filter.treaty = value; return 0;
    case OPTION_SINCE: return set_date(o, id, value, &o->filter.since);
    case OPTION_UNTIL: return set_date(o, id, value, &o->filter.until);
    case OPTION_INPUT: o->input = value; return 0;
    case OPTION_DOT: o->dot = true; return 0;
    case OPTION_LIMIT: return set_limit(o, value);
    case OPTION_TEXTS: o->texts = value; return 0;
    case OPTION_ALLOW_NONE: o->allow_none = true; return 0;
    case OPTION_RULES: o->rules_only = true; return 0;
    case OPTION_MAN: o->man = true; return 0;
    case OPTION_HELP: o->help = true; return 0;
    case OPTION_COUNT: break;
    }
    return EXIT_USAGE;
}

static int unknown(const options *o, uint32_t allowed, const char *name)
{
    const char *known[OPTION_COUNT];
    size_t n = 0;
    for (int id = 0; id < OPTION_COUNT; id++)
        if (allowed & 1u << id) known[n++] = option_specs[id].name;
    const char *near = say_nearest(name, known, n);
    if (near) return say_usage(o->command, "unknown option --%s; did you mean --%s?", name, near);
    return say_usage(o->command, "unknown option --%s", name);
}

/* Where reading stands. */
typedef struct words { char **at, **end; } words;

/* Sets an option whose value follows directly (given), or is the next word. */
static int take(options *o, option_id id, const char *shown, const char *given, words *rest)
{
    if (!option_specs[id].argument)
        return given ? say_usage(o->command, "%s takes no value", shown) : set(o, id, NULL);
    if (!given && rest->at == rest->end)
        return say_usage(o->command, "%s wants a value: %s", shown, option_specs[id].argument);
    return set(o, id, given ? given : *rest->at++);
}

static int read_long(options *o, uint32_t allowed, const char *word, words *rest)
{
    char name[64], shown[68];
    size_t n = strcspn(word, "=");
    snprintf(name, sizeof name, "%.*s", (int)n, word);
    snprintf(shown, sizeof shown, "--%s", name);
    for (int id = 0; id < OPTION_COUNT; id++)
        if (allowed & 1u << id && !strcmp(option_specs[id].name, name))
            return take(o, (option_id)id, shown, word[n] ? word + n + 1 : NULL, rest);
    return unknown(o, allowed, name);
}

static int read_short(options *o, uint32_t allowed, const char *word, words *rest)
{
    char shown[3] = {'-', word[0], 0};
    for (int id = 0; id < OPTION_COUNT; id++)
        if (allowed & 1u << id && option_specs[id].letter == word[0])
            return take(o, (option_id)id, shown, word[1] ? word + 1 : NULL, rest);
    return say_usage(o->command, "unknown option %s", shown);
}

static unsigned cores(void)
{
    long n = sysconf(_SC_NPROCESSORS_ONLN);
    return n < 1 ? 1 : n > MOST_THREADS ? MOST_THREADS : (unsigned)n;
}

int options_read(options *out, const char *command, uint32_t allowed, int argc, char **argv)
{
    *out = (options){.command = command, .threads = cores(), .operands = argv};
    words rest = {argv, argv + argc};
    bool only_operands = false;
    int wrong = 0;
    while (rest.at < rest.end && !wrong) {
        char *word = *rest.at++;
        if (only_operands || word[0] != '-' || !word[1]) argv[out->n_operands++] = word;
        else if (!strcmp(word, "--")) only_operands = true;
        else if (word[1] == '-') wrong = read_long(out, allowed | OPTION(HELP), word + 2, &rest);
        else wrong = read_short(out, allowed | OPTION(HELP), word + 1, &rest);
    }
    return wrong;
}
