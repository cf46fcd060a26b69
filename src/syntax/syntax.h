/*
 * Syntax: parts of speech, Penn tags, features, lemmas and a dependency tree for every sentence (doc->words).
 *
 * A bidirectional recurrent network over word vectors and affixes tags words and scores heads and relations (Dozat and
 * Manning 2017); the best tree with one root is taken (Chu and Liu 1965, Edmonds 1967). The network is computed in
 * integers, exactly, by the fastest kernel the machine has; all kernels give the same bytes. Lemmas are edits of a
 * word's ending chosen by tag and ending. Any tokens give a well-formed tree: a sentence longer than SYNTAX_LONGEST is
 * parsed in pieces, so that time stays linear.
 *
 * Cost: about ten microseconds a word; the model a few megabytes; a scratch about one.
 */
#ifndef AN_SYNTAX_H
#define AN_SYNTAX_H

#include "base/doc.h"

enum { SYNTAX_LONGEST = 192 };  /* words parsed as one piece */

typedef struct syntax_model syntax_model;
typedef struct syntax_scratch syntax_scratch;

/* Opens a model. Damage is AN_CORRUPT. The model is immutable and may be shared by threads. */
an_status syntax_open(syntax_model **out, const char *path, an_error *error);

/* The same over bytes, which must lie on an eight-byte boundary and outlive the model. */
an_status syntax_open_memory(syntax_model **out, const void *bytes, size_t n, an_error *error);

/* The same with the i-th usable kernel, 0 being the fastest; AN_USAGE when there is none. For tests and measuring. */
an_status syntax_open_kernel(syntax_model **out, const void *bytes, size_t n, unsigned kernel, an_error *error);
void syntax_free(syntax_model *model);

/* Eight hexadecimal digits that tell models apart. */
const char *syntax_version(const syntax_model *model);

/* The name of the kernel in use. */
const char *syntax_kernel(const syntax_model *model);

/* One thread's scratch, for any model. */
an_status syntax_scratch_new(syntax_scratch **out, an_error *error);
void syntax_scratch_free(syntax_scratch *scratch);

/* Fills doc->words from doc->sentences and doc->tokens. */
an_status syntax_run(const syntax_model *model, syntax_scratch *scratch, an_doc *doc, an_error *error);

#endif
