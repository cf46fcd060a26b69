/*
 * Noun phrases on the tree: relations of Universal Dependencies that stay inside one are climbed, others end it. A
 * coordinated modifier ("Russian and Turkish presidents") is attached to the first of its list, so it climbs that too.
 */
#include "mention/nominal.h"

/* steps up at most, and tokens to the left of a head that its preposition may stand */
enum { LONGEST = 64, REACH = 24 };

static bool outside(const an_doc *doc, uint32_t token, uint32_t first, uint32_t n)
{
    uint32_t head = doc->words.at[token].head;
    return head == AN_NONE || head < first || head >= first + n;
}

uint32_t nominal_top(const an_doc *doc, uint32_t first, uint32_t n)
{
    for (uint32_t t = first; t < first + n; t++)
        if (outside(doc, t, first, n)) return t;
    return first + n - 1;
}

static bool describes(ud_rel rel)
{
    switch (rel) {
    case REL_AMOD: case REL_COMPOUND: case REL_DET: case REL_FLAT: case REL_GOESWITH: case REL_NMOD_DESC:
    case REL_NMOD_POSS: case REL_NUMMOD: return true;
    default: return false;
    }
}

/* The first of the list that a token is a later member of. */
static uint32_t first_of_list(const an_doc *doc, uint32_t token)
{
    const doc_word *w = doc->words.at;
    for (uint32_t steps = 0; w[token].rel == REL_CONJ && w[token].head != AN_NONE && steps < LONGEST; steps++)
        token = w[token].head;
    return token;
}

uint32_t nominal_head(const an_doc *doc, uint32_t token)
{
    const doc_word *w = doc->words.at;
    for (uint32_t steps = 0; steps < LONGEST; steps++) {
        uint32_t at = first_of_list(doc, token);
        uint32_t head = w[at].head;
        if (head == AN_NONE || !describes((ud_rel)w[at].rel)) return token;
        if (at != token && head < token) return token;  /* a list of heads, the first of which is part of a name */
        token = head;
    }
    return token;
}

static uint32_t own_case(const an_doc *doc, uint32_t head)
{
    const doc_word *w = doc->words.at;
    uint32_t sentence = doc->tokens.at[head].sentence;
    for (uint32_t t = head; t-- > 0 && t + REACH > head && doc->tokens.at[t].sentence == sentence;)
        if (w[t].head == head && w[t].rel == REL_CASE) return t;
    return AN_NONE;
}

uint32_t nominal_case(const an_doc *doc, uint32_t head)
{
    uint32_t found = own_case(doc, head), first = first_of_list(doc, head);
    return found == AN_NONE && first != head ? own_case(doc, first) : found;
}

bool nominal_names(const an_doc *doc, uint32_t token)
{
    switch ((ud_rel)doc->words.at[token].rel) {
    case REL_APPOS: case REL_FLAT: case REL_NMOD_DESC: case REL_NMOD_UNMARKED: case REL_COMPOUND: return true;
    default: return false;
    }
}
