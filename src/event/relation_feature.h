/*
 * What a sentence says of two participants, source and target: the view that the model of relations has of them, and its
 * features as hashes. Shared with train/fit-relations; private to both.
 */
#ifndef AN_EVENT_RELATION_FEATURE_H
#define AN_EVENT_RELATION_FEATURE_H

#include "event/tree.h"
#include "lexicon/lexicon.h"

enum { RELATION_FEATURES = 4096, RELATION_CHAIN = 4 };

typedef enum { MARK_NONE, MARK_SOURCE, MARK_TARGET, MARK_NAME } relation_mark;

typedef struct relation_view {
    const lex *l;
    const an_doc *doc;
    uint32_t first, end;                  /* tokens looked at: whole sentences */
    ARRAY(uint8_t) marks;                 /* a relation_mark each, by token - first */
    uint32_t source, target;              /* head words, or AN_NONE */
    uint32_t event;                       /* the rules' event that fits best, or AN_NONE */
    uint32_t chain[RELATION_CHAIN];       /* the predicate, then what it governs: "agreed", "send"; n_chain of them */
    uint32_t n_chain;
} relation_view;

/* What is asked about, as bytes of the document's text. Either participant may be empty; trigger is empty where the
 * predicate is to be found. */
typedef struct relation_question { an_spans source, target; an_span trigger; } relation_question;

/* Words outside the sentences of what is asked about are not looked at; with nothing, the first sentence is. False when
 * memory is out. Reads every layer up to events. */
bool relation_look(relation_view *v, const lex *l, const an_doc *doc, const relation_question *q);
void relation_release(relation_view *v);

/* The first mention in the sentences looked at, or doc->mentions.n: mentions stand in order. */
size_t relation_first_mention(const relation_view *v);

/* How an event of the rules fits the two: bits. */
enum { FIT_ACTOR = 1, FIT_RECIPIENT = 2, FIT_SWAPPED_ACTOR = 4, FIT_SWAPPED_RECIPIENT = 8 };
unsigned relation_fit(const relation_view *v, const doc_event *e);

/* Hashes of the n-grams of words alone, both participants masked: the baseline that the rest is measured against. */
uint32_t relation_words(const relation_view *v, uint64_t *out);

/* Hashes of the features; returns their number, at most RELATION_FEATURES. */
uint32_t relation_features(const relation_view *v, uint64_t *out);

#endif
