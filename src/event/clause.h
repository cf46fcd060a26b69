/*
 * Clauses: each predicate of a sentence with what stands in which relation to it.
 *
 * Read off the dependency tree, in the relations frames speak of, normalised to the active voice (in a passive the
 * surface subject is the obj, the agent the nsubj) and completed by what English leaves unsaid: the subject of an
 * infinitive, a participle or a coordinated verb, the noun that a relative pronoun stands for. This is the one place that
 * knows about trees; the rest of the event stage sees clauses and arcs.
 */
#ifndef AN_EVENT_CLAUSE_H
#define AN_EVENT_CLAUSE_H

#include "event/tree.h"
#include "lexicon/lexicon.h"

typedef struct arc {
    arg_relation relation;
    an_str preposition;      /* for obl and nmod: "on", "on_behalf_of"; empty when there is none */
    uint32_t head;           /* token that fills it */
} arc;

typedef enum { TENSE_PAST, TENSE_PRESENT, TENSE_NONE } tense;

typedef struct clause {
    uint32_t head;           /* the predicate's token */
    char pos;                /* 'v' verb, 'n' noun, 'x' adjective or adverb */
    an_str lemma;
    an_str particle;         /* "off" of "called off", or absent */
    bool passive, negated, infinitive, definite;
    tense tense;
    an_str status;           /* future, would, hypothetical: from auxiliaries and conjunctions; absent: none */
    uint32_t status_token;
    uint32_t governor;       /* index of the clause this one is a complement, object or modifier of, or AN_NONE */
    arg_relation governed_as;
    an_str governed_by;      /* the preposition of an obl or nmod */
    ARRAY(arc) arcs;
} clause;

typedef ARRAY(clause) clauses;

/* The clauses of a sentence, governors before what they govern. Reuses what *out holds. False when memory is out. */
bool clauses_find(const lex *l, const tree *t, clauses *out);
void clauses_release(clauses *c);

/* The clause whose predicate a word belongs to: the nearest at or above it; AN_NONE when there is none. */
uint32_t clauses_owner(const clauses *c, const tree *t, uint32_t token);

#endif
