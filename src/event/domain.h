/*
 * Games and markets speak the language of war ("bombarded the goal", "the dollar attacked its low"). Sentences that use
 * words of their own (table:domain) are told apart before anything is coded: two different words of one domain in a
 * sentence, or one in a document that has three.
 */
#ifndef AN_EVENT_DOMAIN_H
#define AN_EVENT_DOMAIN_H

#include "lexicon/lexicon.h"

enum { DOMAINS = 2 };

/* How many different words of each domain a document has, as far as it matters. */
typedef struct domain_count { uint32_t words[DOMAINS]; } domain_count;

domain_count domain_of_document(const lex *l, const an_doc *doc);

/* Why a sentence holds no event, or NULL. */
const char *domain_of_sentence(const lex *l, const an_doc *doc, uint32_t sentence, domain_count document);

/* Whether a sentence names a cause of death that nobody intends (table:accident): a quake, a crash, an outbreak. */
bool domain_accident(const lex *l, const an_doc *doc, uint32_t sentence);

#endif
