/* Chunks: a sentence cut into noun phrases, prepositions, verb groups and the marks between. Private to src/event. */
#ifndef AN_EVENT_CHUNK_H
#define AN_EVENT_CHUNK_H

#include "lexicon/lexicon.h"

typedef enum { CHUNK_NOUN, CHUNK_PREPOSITION, CHUNK_VERB, CHUNK_COMMA, CHUNK_COORDINATOR, CHUNK_SUBORDINATOR,
               CHUNK_RELATIVE, CHUNK_STOP } chunk_kind;

typedef struct chunk {
    chunk_kind kind;
    uint32_t first, head, last;  /* tokens; for a noun phrase the head is its last word */
    an_str word;                 /* preposition, or the status a subordinator gives */
    an_str lemma;                /* of a verb the lexicon knows; absent for other verbs and bare auxiliaries */
    inflection inflection;
    bool passive, negated, infinitive, participle;  /* participle: without a finite auxiliary */
    an_str status;
    uint32_t status_token;
} chunk;

typedef ARRAY(chunk) chunks;

bool chunks_find(const lex *l, const an_doc *doc, const doc_sentence *s, const uint32_t *mention_of, chunks *out);

#endif
