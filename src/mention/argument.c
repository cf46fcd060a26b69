#include "mention/argument.h"

#include "mention/nominal.h"

static uint32_t top_of(const an_doc *doc, const doc_mention *m)
{
    return nominal_top(doc, m->first_token, m->n_tokens);
}

bool argument_is_subject(const an_doc *doc, const doc_mention *m)
{
    return doc->words.n && ud_base((ud_rel)doc->words.at[top_of(doc, m)].rel) == REL_NSUBJ;
}

bool argument_is_agent(const an_doc *doc, const doc_mention *m)
{
    return doc->words.n && doc->words.at[top_of(doc, m)].rel == REL_OBL_AGENT;
}

uint32_t argument_predicate(const an_doc *doc, const doc_mention *m)
{
    return doc->words.n ? doc->words.at[top_of(doc, m)].head : AN_NONE;
}

uint32_t argument_referent(const an_doc *doc, uint32_t k)
{
    return doc->mentions.at[k].antecedent == AN_NONE ? k : doc->mentions.at[k].antecedent;
}

bool argument_quoted_apart(const an_doc *doc, const doc_mention *who, const doc_mention *pronoun)
{
    bool in = doc->tokens.at[pronoun->first_token].flags & TOKEN_QUOTED;
    if (!in || doc->tokens.at[who->first_token].flags & TOKEN_QUOTED) return false;
    return who->sentence == pronoun->sentence || argument_is_subject(doc, who);
}

/* A word's first dependent in a relation, or AN_NONE. */
static uint32_t dependent(const an_doc *doc, uint32_t head, ud_rel rel)
{
    const doc_sentence *s = &doc->sentences.at[doc->tokens.at[head].sentence];
    for (uint32_t t = s->first_token; t < s->first_token + s->n_tokens; t++)
        if (doc->words.at[t].head == head && ud_base((ud_rel)doc->words.at[t].rel) == rel) return t;
    return AN_NONE;
}

uint32_t argument_subject_token(const an_doc *doc, uint32_t predicate) { return dependent(doc, predicate, REL_NSUBJ); }

static bool is_predicate(const doc_word *w) { return w->upos == UPOS_VERB || w->upos == UPOS_AUX; }

/* The verb of the clause that mention i stands in, or AN_NONE. */
static uint32_t clause_of(const an_doc *doc, uint32_t i)
{
    uint32_t at = doc->words.at[doc->mentions.at[i].first_token].head;
    uint32_t most = doc->sentences.at[doc->mentions.at[i].sentence].n_tokens;
    while (most-- > 0 && at != AN_NONE && !is_predicate(&doc->words.at[at])) at = doc->words.at[at].head;
    return at;
}

/* The mention before i over a token, or AN_NONE. */
static uint32_t covering(const an_doc *doc, uint32_t token, uint32_t i)
{
    const doc_mention *m = doc->mentions.at;
    for (uint32_t k = i; token != AN_NONE && k-- > 0 && m[k].first_token + m[k].n_tokens > token;)
        if (token >= m[k].first_token) return k;
    return AN_NONE;
}

bool argument_has_stranger(const an_doc *doc, uint32_t i)
{
    if (!doc->words.n) return false;
    uint32_t at = clause_of(doc, i), subject = at == AN_NONE ? at : argument_subject_token(doc, at);
    if (subject == AN_NONE || subject >= doc->mentions.at[i].first_token) return false;
    if (doc->words.at[subject].upos == UPOS_PRON) return false;
    uint32_t k = covering(doc, subject, i);
    return k == AN_NONE || dependent(doc, subject, REL_CONJ) != AN_NONE;
}

uint32_t argument_subject_of(const an_doc *doc, uint32_t predicate, uint32_t i)
{
    const doc_mention *m = doc->mentions.at;
    uint32_t sentence = doc->tokens.at[predicate].sentence;
    for (uint32_t k = i; k-- > 0 && m[k].sentence >= sentence;)
        if (m[k].sentence == sentence && argument_predicate(doc, &m[k]) == predicate && argument_is_subject(doc, &m[k]))
            return k;
    return AN_NONE;
}

/* A predicate whose subject may be that of the one above. */
static bool borrows(const doc_word *w)
{
    ud_rel rel = ud_base((ud_rel)w->rel);
    return rel == REL_XCOMP || rel == REL_CONJ || rel == REL_ADVCL;
}

/* Whom a verb is done to, and so who is to do what follows: "told Kenya to leave". */
static uint32_t object_of(const an_doc *doc, uint32_t verb)
{
    uint32_t indirect = dependent(doc, verb, REL_IOBJ);
    return indirect == AN_NONE ? dependent(doc, verb, REL_OBJ) : indirect;
}

uint32_t argument_own_subject(const an_doc *doc, uint32_t i)
{
    if (!doc->words.n) return AN_NONE;
    const doc_word *w = doc->words.at;
    uint32_t at = clause_of(doc, i);
    uint32_t most = doc->sentences.at[doc->mentions.at[i].sentence].n_tokens;
    while (most-- > 0 && at != AN_NONE && argument_subject_token(doc, at) == AN_NONE) {
        uint32_t above = borrows(&w[at]) ? w[at].head : AN_NONE;
        uint32_t object = above != AN_NONE && w[at].rel == REL_XCOMP ? object_of(doc, above) : AN_NONE;
        if (object != AN_NONE) return covering(doc, object, i);
        at = above;
    }
    if (at == AN_NONE) return at;
    uint32_t subject = argument_subject_of(doc, at, i);
    return subject == AN_NONE && w[at].rel == REL_ACL_RELCL ? covering(doc, w[at].head, i) : subject;
}

uint32_t argument_main_subject(const an_doc *doc, uint32_t sentence, uint32_t i)
{
    const doc_mention *m = doc->mentions.at;
    for (uint32_t k = i; k-- > 0 && m[k].sentence >= sentence;) {
        if (m[k].sentence != sentence || !argument_is_subject(doc, &m[k])) continue;
        uint32_t predicate = argument_predicate(doc, &m[k]);
        if (predicate != AN_NONE && doc->words.at[predicate].head == AN_NONE) return k;
    }
    return AN_NONE;
}
