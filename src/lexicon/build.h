/*
 * The compiler's workbench: the sections of an image as growing arrays, filled block kind by block kind.
 *
 * Out of memory is remembered (`nomem`) and checked once at the end: builders go on with harmless values. What is wrong
 * with the sources goes to `problems`; an image is only written when both are clean.
 */
#ifndef AN_LEXICON_BUILD_H
#define AN_LEXICON_BUILD_H

#include "base/map.h"
#include "lexicon/blocks.h"
#include "lexicon/image.h"

/* A sequence of words and what it leads to: a name (tree 0) or a table's value (tree 1 + table). */
typedef struct path {
    uint32_t tree, seq, n;
    uint32_t words[IMG_PIECES];
    img_name name;
    uint32_t value;
    const source *source;
    uint32_t line;
} path;

typedef struct pending_form { uint32_t word, seq; img_form form; } pending_form;
typedef struct pending_sense { uint32_t word, seq; img_sense sense; } pending_sense;

typedef struct build {
    arena arena;
    problems *problems;
    bool nomem;
    blocks read;
    ARRAY(block) live;            /* blocks after replacement, in order */
    map ids;                      /* block id -> index in live */
    map pool, word_ids;           /* string -> offset; folded word -> index in words */
    map irregular_verbs, irregular_nouns;   /* base -> index in irregulars */
    ARRAY(an_str) irregulars;
    map modes, codes;             /* known to the ontology */
    ARRAY(path) paths;
    ARRAY(pending_form) pending_forms;
    ARRAY(pending_sense) pending_senses;
#define X(name, type) ARRAY(type) name;
    IMG_SECTIONS(X)
#undef X
} build;

void build_release(build *b);

/* ---- shared by the builders (build.c) ---- */

img_str build_str(build *b, an_str s);            /* into the pool; an absent s stays absent */
uint32_t build_word(build *b, an_str folded);     /* index of a word */
an_str build_fold(build *b, an_str s);
void build_problem(build *b, const block *at, uint32_t line, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

/* The fields of a block. */
static inline const field *block_fields(const build *b, const block *k) { return b->read.fields.at + k->first_field; }

/* "-" is none: absent. */
an_str build_optional(an_str value);

/* ---- one file each ---- */

void build_ontology(build *b, const source *sources, size_t n);    /* build_ontology.c */
void build_irregulars(build *b, const block *k);                   /* build_forms.c: before everything with forms */
void build_forms(build *b, an_str lemma, char pos);                /* all inflections of a lemma */
an_str build_plural(build *b, an_str noun, int choice);            /* absent when there are not so many */
void build_table(build *b, const block *k);                        /* build_tables.c */
void build_entity(build *b, const block *k, lex_kind kind);        /* build_names.c */
void build_class(build *b, const block *k);                        /* build_sets.c */
uint32_t build_set(build *b, const block *k, uint32_t line, an_str items, char pos);
void build_sense(build *b, const block *k);                        /* build_senses.c */

/* Adds a sequence of words to a tree, in every way it may be tokenised. */
void build_path(build *b, path proto, const block *k, uint32_t line, an_str text, bool any_case);   /* build_trees.c */
void build_trees(build *b);

/* Orders forms and senses by word, makes the hash tables (build_index.c). */
void build_index(build *b);

/* The finished image; malloc'd. */
an_status build_image(const build *b, void **bytes, size_t *n, an_error *error);                   /* build_image.c */

/* Sources to image bytes. Texts of the sources must outlive the call only. */
an_status build_all(const source *sources, size_t n, problems *problems, void **bytes, size_t *size, an_error *error);

#endif
