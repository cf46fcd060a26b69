#include "event/domain.h"

#include "base/str.h"

enum { DIFFERENT = 4, IN_SENTENCE = 2, IN_DOCUMENT = 3, REACH = 4000 };  /* tokens of a document looked at */

static const char *const names[DOMAINS] = {"sport", "market"};
static const char *const reasons[DOMAINS] = {"a report of a game", "a report of a market"};

/* The first few different words of each domain. */
typedef struct seen { uint32_t hash[DOMAINS][DIFFERENT]; uint32_t n[DOMAINS]; } seen;

static void note(seen *s, int domain, uint32_t hash)
{
    for (uint32_t i = 0; i < s->n[domain]; i++)
        if (s->hash[domain][i] == hash) return;
    if (s->n[domain] < DIFFERENT) s->hash[domain][s->n[domain]++] = hash;
}

static seen look(const lex *l, const an_doc *doc, uint32_t first, uint32_t n)
{
    seen s = {0};
    for (uint32_t i = first, step; i < first + n; i += step) {
        size_t length = 0;
        an_str value = lex_table_match(l, "domain", &doc->tokens.at[i], first + n - i, &length);
        step = length ? (uint32_t)length : 1;
        for (int d = 0; d < DOMAINS && value.p; d++)
            if (str_is(value, names[d])) note(&s, d, doc->tokens.at[i].hash);
    }
    return s;
}

domain_count domain_of_document(const lex *l, const an_doc *doc)
{
    domain_count c;
    seen s = look(l, doc, 0, doc->tokens.n < REACH ? (uint32_t)doc->tokens.n : REACH);
    for (int d = 0; d < DOMAINS; d++) c.words[d] = s.n[d];
    return c;
}

const char *domain_of_sentence(const lex *l, const an_doc *doc, uint32_t sentence, domain_count document)
{
    const doc_sentence *at = &doc->sentences.at[sentence];
    seen s = look(l, doc, at->first_token, at->n_tokens);
    for (int d = 0; d < DOMAINS; d++)
        if (s.n[d] >= IN_SENTENCE || (s.n[d] && document.words[d] >= IN_DOCUMENT)) return reasons[d];
    return NULL;
}

bool domain_accident(const lex *l, const an_doc *doc, uint32_t sentence)
{
    const doc_sentence *at = &doc->sentences.at[sentence];
    size_t length;
    for (uint32_t i = 0; i < at->n_tokens; i++)
        if (lex_table_match(l, "accident", &doc->tokens.at[at->first_token + i], at->n_tokens - i, &length).p) return true;
    return false;
}
