/*
 * A CoNLL-U file in memory, as scoring wants it: tokens, words and sentences as spans over the text's characters.
 *
 * Spans count bytes of the forms of all tokens written one after another without white space, so that two analyses of one
 * text can be compared whatever their segmentation. The words of a multi-word token all have the span of that token.
 * Empty nodes (8.1) and comments are passed over. Strings are views of the bytes read, which must outlive the file.
 */
#ifndef TRAIN_CONLLU_H
#define TRAIN_CONLLU_H

#include "base/array.h"
#include "base/doc.h"

typedef struct conllu_word {
    an_str form, lemma, upos, xpos, feats, relation;
    an_span span;
    uint32_t head;      /* index of a word; AN_NONE: root */
    bool multiword;
} conllu_word;

typedef struct conllu {
    ARRAY(char) text;
    ARRAY(conllu_word) words;
    ARRAY(an_span) tokens, sentences;
} conllu;

/* AN_FORMAT with the line: a wrong number of columns, numbers out of order, a head outside its sentence, a range without
 * words. The file is released by the caller in any case. */
an_status conllu_read(conllu *out, an_str bytes, const char *name, an_error *error);
void conllu_release(conllu *c);

#endif
