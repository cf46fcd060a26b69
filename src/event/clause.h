/*
 * Clauses: each predicate of a sentence with what stands in which relation to it.
 *
 * This is the one place that turns words into grammatical relations; the rest of the event stage sees only clauses and
 * arcs. Relations are those of Universal Dependencies, normalised to the active voice: in a passive the surface subject
 * is the obj, and the agent after "by" the nsubj.
 */
#ifndef AN_EVENT_CLAUSE_H
#define AN_EVENT_CLAUSE_H

#include "lexicon/lexicon.h"

typedef struct arc {
    relation relation;
    an_str preposition;      /* for obl and nmod */
    uint32_t first, head, last;  /* tokens of the phrase */
} arc;

typedef enum { TENSE_PAST, TENSE_PRESENT, TENSE_NONE } tense;

typedef struct clause {
    uint32_t head;           /* the predicate's token */
    char pos;                /* 'v' or 'n' */
    an_str lemma;
    uint32_t order;          /* position among the sentence's chunks */
    uint32_t region_first, region_last;  /* tokens of the stretch it stands in */
    bool passive, negated, infinitive, definite;
    tense tense;
    an_str status;           /* from auxiliaries and conjunctions: future, would, hypothetical; absent: none */
    uint32_t status_token;
    uint32_t governor;       /* index of the clause this one is a complement or object of, or AN_NONE */
    relation governed_as;    /* xcomp, ccomp, obj, obl or nmod */
    an_str governed_by;      /* the preposition of an obl or nmod */
    ARRAY(arc) arcs;
} clause;

typedef ARRAY(clause) clauses;

/* The clauses of a sentence in order of their heads. Reuses what *out holds. */
bool clauses_find(const lex *l, const an_doc *doc, uint32_t sentence, clauses *out);

void clauses_release(clauses *c);

#endif
