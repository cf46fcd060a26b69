/*
 * What a sentence says of two participants, source and target: the view that the model of relations has of them, and its
 * features as hashes. Shared with train/fit-relations; private to both.
 */
#ifndef AN_EVENT_RELATION_FEATURE_H
#define AN_EVENT_RELATION_FEATURE_H

#include "event/linear.h"
#include "event/tree.h"
#include "lexicon/lexicon.h"

enum { RELATION_FEATURES = LINEAR_FEATURES, RELATION_CHAIN = 4 };

typedef enum { MARK_NONE, MARK_SOURCE, MARK_TARGET, MARK_NAME } relation_mark;

typedef struct relation_view {
    const lex *l;
    const an_doc *doc;
    uint32_t first, end;                  /* tokens looked at: whole sentences */
    ARRAY(uint8_t) marks;                 /* a relation_mark each, by token - first */
    uint32_t source, target;              /* head words, or AN_NONE */
    uint32_t event;                       /* the rules' event that fits best, or AN_NONE */
    const doc_event *asked;               /* the candidate that is judged: that event, or the bare predicate; or NULL */
    doc_event bare;
    uint32_t chain[RELATION_CHAIN];       /* the predicate, then what it governs: "agreed", "send"; n_chain of them */
    uint32_t n_chain;
} relation_view;

/* The doubt about a predicate that the lexicon says nothing of. */
#define RANK_NO_CORE "the lexicon has no core for the word"

/* What is asked about, as bytes of the document's text. Either participant may be empty; trigger is empty where the
 * predicate is to be found. */
typedef struct relation_question { an_spans source, target; an_span trigger; } relation_question;

/* Words outside the sentences of what is asked about are not looked at; with nothing, the first sentence is. False when
 * memory is out. Reads every layer up to events. */
bool relation_look(relation_view *v, const lex *l, const an_doc *doc, const relation_question *q);
void relation_release(relation_view *v);

/* The first mention in the sentences looked at, or doc->mentions.n: mentions stand in order. */
size_t relation_first_mention(const relation_view *v);

/* The events in the sentences looked at, from *first on; they stand in order too. */
size_t relation_events(const relation_view *v, size_t *first);

/* How an event of the rules fits the two: bits. */
enum { FIT_ACTOR = 1, FIT_RECIPIENT = 2, FIT_SWAPPED_ACTOR = 4, FIT_SWAPPED_RECIPIENT = 8 };
unsigned relation_fit(const relation_view *v, const doc_event *e);

/* Hashes of the n-grams of words alone, both participants masked: the baseline that the rest is measured against. */
uint32_t relation_words(const relation_view *v, uint64_t *out);

/* The classes of the model are families of CAMEO codes, named by a prefix ("16", "163"); "-" is no event. The code that stands
 * for the rest of a class: of a root, its leaf that ends in 0. */
an_str relation_general_code(an_str class);

/* The mode that goes with a class by itself, or absent: who yields the leadership resigns. */
an_str relation_general_mode(an_str class);

/* Probability of each class; room for LINEAR_CLASSES. */
void relation_score(const linear_model *model, const relation_view *view, double *probability);

/* Hashes of the features; returns their number, at most RELATION_FEATURES. */
uint32_t relation_features(const relation_view *v, uint64_t *out);

#endif
