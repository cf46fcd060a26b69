/* What a user's discards stop: phrases of two tables that dictionaries of PETRARCH's fill (lexicon/petrarch.h). */
#include "event/discard.h"

static bool has_phrase(const lex *l, const an_doc *doc, uint32_t sentence, const char *table)
{
    const doc_sentence *s = &doc->sentences.at[sentence];
    for (uint32_t i = 0; i < s->n_tokens; i++) {
        size_t length;
        if (lex_table_match(l, table, doc->tokens.at + s->first_token + i, s->n_tokens - i, &length).p) return true;
    }
    return false;
}

const char *discard_story(const lex *l, const an_doc *doc)
{
    for (uint32_t s = 0; s < doc->sentences.n; s++)
        if (has_phrase(l, doc, s, "discard-story")) return "the story holds a phrase of the user's discards";
    return NULL;
}

const char *discard_sentence(const lex *l, const an_doc *doc, uint32_t sentence)
{
    if (!has_phrase(l, doc, sentence, "discard-sentence")) return NULL;
    return "the sentence holds a phrase of the user's discards";
}
