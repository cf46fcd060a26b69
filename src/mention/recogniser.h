/*
 * Names by context: persons, organisations and places, in the lexicon or not.
 *
 * A linear-chain model over hashed features (name_feature.c) with the tags O, B and I of each type, fitted by a
 * structured perceptron (Collins 2002; train/fit-names.c), decoded exactly (Viterbi) in integers. Nationalities and
 * titles are no names; the outermost name counts ("University of Portsmouth").
 *
 * Cost: about two microseconds a token; the model under three megabytes, mapped.
 */
#ifndef AN_MENTION_RECOGNISER_H
#define AN_MENTION_RECOGNISER_H

#include "lexicon/lexicon.h"
#include "mention/name_feature.h"

enum { NAME_TAGS = 7, NAME_OUT = 0 };  /* then B and I of each name_type: 1 + 2 * type, 2 + 2 * type */

typedef struct names_model names_model;

/* Opens a model. Damage is AN_CORRUPT. The model is immutable and may be shared by threads. */
an_status names_open(names_model **out, const char *path, an_error *error);

/* The same over bytes, which must lie on an eight-byte boundary and outlive the model. */
an_status names_open_memory(names_model **out, const void *bytes, size_t n, an_error *error);
void names_free(names_model *model);

/* Eight hexadecimal digits that tell models apart. */
const char *names_version(const names_model *model);

/* Fills doc->names from sentences and tokens, and words where there are any. */
an_status names_run(const names_model *model, const lex *l, an_doc *doc, an_error *error);

/* The recognised name that holds a token, or NULL. */
const doc_name *names_over(const an_doc *doc, uint32_t token);

/* ---- for fitting ---- */

/* What a model is made of, ready to be written: see recogniser.c for the parts. */
typedef struct names_row { uint16_t print; int16_t weights[NAME_TAGS]; } names_row;

typedef struct names_parts {
    int16_t moves[NAME_TAGS + 1][NAME_TAGS + 1];  /* weight of tag after tag; row NAME_TAGS: at the start */
    const names_row *rows; uint32_t n_rows;
    name_words words;
} names_parts;

/* The row and the print of a feature's hash; print is never 0. */
static inline uint32_t names_slot(uint64_t hash, uint32_t rows) { return (uint32_t)((hash >> 32) * rows >> 32); }
static inline uint16_t names_print(uint64_t hash) { return (uint16_t)((hash & 0xFFFF) ? hash & 0xFFFF : 1); }

/* Whether a tag may follow another (NAME_TAGS: the start). */
static inline bool names_may_follow(unsigned before, unsigned tag)
{
    if (tag == NAME_OUT || tag % 2) return true;
    return before == tag || before == tag - 1;
}

/* The image of a model, for the caller to free; NULL when memory is out. */
void *names_image(const names_parts *parts, size_t *n);

#endif
