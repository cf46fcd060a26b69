/*
 * PETRARCH's and TABARI's dictionaries, as they are: actors, agents and discards to blocks of our own format.
 *
 *     petrarch.c        files and lines: which file is what, entries, comments, substitution sets
 *     petrarch_code.c   "[USAGOVMIL 20090120-20170120]" to country, sectors, code and days
 *     petrarch_name.c   "BAN_KI-MOON_" to "Ban Ki-moon"
 *
 * The formats are described in the TABARI 0.8 manual and in PETRARCH's PETRreader. What cannot be read is reported with
 * its line as passed over (AN_SKIP), and the rest of the file counts. One pass, linear.
 */
#ifndef AN_LEXICON_PETRARCH_H
#define AN_LEXICON_PETRARCH_H

#include "lexicon/build.h"

typedef enum { PETRARCH_NONE, PETRARCH_ACTORS, PETRARCH_AGENTS, PETRARCH_DISCARDS } petrarch_kind;

/* By its name (*actors.txt, *agents.txt, *discards.txt), or, of another .txt, by the codes in it. */
petrarch_kind petrarch_recognise(an_str path, an_str text);

/* Appends a dictionary's blocks, which add to those of the same id; the source must outlive them. */
void petrarch_read(build *b, const source *source, petrarch_kind kind);

/* ---- shared by the reader's files ---- */

/* What a code says. code: what stands before the sectors where that is no country ("IGOUNO"), or absent. Days are ISO
 * text; absent: open. */
typedef struct petrarch_code {
    an_str country, code, sectors;
    an_str from, to;
    bool elite;            /* says ELI: a person */
} petrarch_code;

/* Reads what stands between the brackets, of an agent sectors only; why not, or NULL. *odd is a part that was passed
 * over, or absent. */
const char *petrarch_code_read(build *b, an_str text, bool agent, petrarch_code *out, an_str *odd);

/* A name in running text's letters, proper or not; absent when nothing is left or memory is out (b->nomem). */
an_str petrarch_name(build *b, an_str raw, bool proper);

/* "kind:words-with-hyphens". */
an_str petrarch_id(build *b, const char *kind, an_str name);

#endif
