/* What a mention is to its clause. Private to src/mention. */
#ifndef AN_MENTION_ARGUMENT_H
#define AN_MENTION_ARGUMENT_H

#include "base/doc.h"

/* Whether it is a subject; never without a tree. */
bool argument_is_subject(const an_doc *doc, const doc_mention *m);

/* Whether it is who does what a passive verb says. */
bool argument_is_agent(const an_doc *doc, const doc_mention *m);

/* The predicate whose direct argument it is, or AN_NONE. */
uint32_t argument_predicate(const an_doc *doc, const doc_mention *m);

/* The subject's head word, or AN_NONE. */
uint32_t argument_subject_token(const an_doc *doc, uint32_t predicate);

/* The mention before i that is the subject of a predicate, or AN_NONE. */
uint32_t argument_subject_of(const an_doc *doc, uint32_t predicate, uint32_t i);

/* The mention before i that is the subject of the clause i stands in, that of a clause above where the own one has
 * none of its own (an infinitive, a second verb), or AN_NONE. */
uint32_t argument_own_subject(const an_doc *doc, uint32_t i);

/* Whether the subject of the clause i stands in is, or is coordinated with, somebody or something that is no
 * mention. */
bool argument_has_stranger(const an_doc *doc, uint32_t i);

/* The subject of a sentence's main clause among the mentions before i, or AN_NONE. */
uint32_t argument_main_subject(const an_doc *doc, uint32_t sentence, uint32_t i);

/* What mention k stands for: its antecedent, or itself. */
uint32_t argument_referent(const an_doc *doc, uint32_t k);

/* Who speaks is "I" in the quotation: a pronoun inside quotation marks is neither somebody outside them in its
 * sentence, nor the subject of another one, who may be speaking on. */
bool argument_quoted_apart(const an_doc *doc, const doc_mention *who, const doc_mention *pronoun);

#endif
