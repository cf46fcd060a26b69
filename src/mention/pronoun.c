/*
 * Whom a singular pronoun stands for, where that is certain enough:
 *   - "himself", "itself": the subject of the clause;
 *   - "he", "she", "his", "her": the subject of a clause around, or the first person of the nearest sentence that
 *     has any, of known or open gender and no modifier;
 *   - "its": the state or body that is the subject of the clause;
 *   - "it" and "its": the one state or body named before in the sentence, if there is just one; where it opens a
 *     sentence and says something, the state or body that was the subject of the one before.
 */
#include "mention/pronoun.h"

#include "base/str.h"
#include "mention/argument.h"
#include "mention/link.h"
#include "mention/plural.h"

enum { REACH = 2, WINDOW = 100 };  /* sentences, and mentions at most, that a pronoun looks back */

/* 'm', 'f', or 0 where neither lexicon nor first name tells. */
static char gender_of(const lex *l, const an_doc *doc, const doc_mention *m)
{
    char known = m->entity == AN_NONE ? 0 : lex_entity_at(l, m->entity).gender;
    if (known || m->kind != MENTION_UNKNOWN || !m->name.p) return known;
    uint32_t first = link_first_of_name(doc, m);
    an_str told = first == m->head ? (an_str){0} : lex_table(l, "first-name", doc->tokens.at[first].folded);
    return told.p ? told.p[0] : 0;
}

static bool gender_fits(const lex *l, const an_doc *doc, const doc_mention *m, bool female)
{
    char g = gender_of(l, doc, m);
    return !g || (g == 'f') == female;
}

/* Whether the pronoun says whose something is: "her", which may be either, by its relation. */
static bool is_owner(const an_doc *doc, const doc_mention *m)
{
    if (!doc->words.n || !str_is(doc->tokens.at[m->first_token].folded, "her")) return m->possessive;
    return doc->words.at[m->first_token].rel == REL_NMOD_POSS;
}

/* Whether mention k, or another word for the same person, is an argument of the pronoun's own verb: "he" and "her" of
 * one verb are two people. Without a tree, "him" is not the mention right before it. */
static bool shares_verb(const an_doc *doc, uint32_t k, uint32_t i)
{
    const doc_mention *m = doc->mentions.at;
    if (is_owner(doc, &m[i])) return false;
    if (!doc->words.n) return k + 1 == i && str_is(doc->tokens.at[m[i].first_token].folded, "him");
    uint32_t predicate = argument_predicate(doc, &m[i]);
    for (uint32_t j = i; predicate != AN_NONE && j-- > 0 && j + WINDOW > i && m[j].sentence == m[i].sentence;)
        if (argument_predicate(doc, &m[j]) == predicate && argument_referent(doc, j) == argument_referent(doc, k))
            return true;
    return false;
}

/* Whether a pronoun of the other gender stood for the same person lately. */
static bool gender_clashes(const lex *l, const an_doc *doc, uint32_t k, uint32_t i, bool female)
{
    const doc_mention *m = doc->mentions.at;
    for (uint32_t j = i; j-- > 0 && j + WINDOW > i;) {
        if (m[j].kind != MENTION_PRONOUN || m[j].antecedent == AN_NONE || m[j].antecedent != argument_referent(doc, k))
            continue;
        an_str kind = lex_table(l, "pronoun", doc->tokens.at[m[j].first_token].folded);
        if (str_starts(kind, female ? STR("male") : STR("female"))) return true;
    }
    return false;
}

static bool is_reflexive(const an_doc *doc, const doc_mention *m)
{
    return str_ends(doc->tokens.at[m->first_token].folded, STR("self"));
}

/* Whether mention k, before the pronoun at i, may be who it stands for. */
static bool may_be_person(const lex *l, const an_doc *doc, uint32_t k, uint32_t i, bool female)
{
    const doc_mention *m = doc->mentions.at;
    if (m[k].kind == MENTION_PRONOUN && m[k].antecedent == AN_NONE) return false;
    const doc_mention *who = &m[argument_referent(doc, k)];
    return link_is_person(l, doc, who) && gender_fits(l, doc, who, female) &&
           !argument_quoted_apart(doc, &m[k], &m[i]) &&
           (is_reflexive(doc, &m[i]) || !shares_verb(doc, k, i)) && !gender_clashes(l, doc, k, i, female);
}

/* "Salas was chosen by Banda as his deputy": two may be meant. */
static bool has_agent(const lex *l, const an_doc *doc, uint32_t k, uint32_t i, bool female)
{
    const doc_mention *m = doc->mentions.at;
    uint32_t predicate = argument_predicate(doc, &m[k]);
    for (uint32_t j = k + 1; j < i && m[j].sentence == m[k].sentence; j++)
        if (argument_predicate(doc, &m[j]) == predicate && argument_is_agent(doc, &m[j]) &&
            may_be_person(l, doc, j, i, female))
            return true;
    return false;
}

/* The subject of the nearest clause around the pronoun that has a person for subject, or AN_NONE. */
static uint32_t subject_around(const lex *l, const an_doc *doc, uint32_t i, bool female)
{
    const doc_mention *m = doc->mentions.at;
    uint32_t at = doc->words.n ? m[i].first_token : AN_NONE;
    for (uint32_t steps = 0; at != AN_NONE && steps < doc->sentences.at[m[i].sentence].n_tokens; steps++) {
        for (uint32_t k = i; k-- > 0 && k + WINDOW > i && m[k].sentence == m[i].sentence;)
            if (argument_predicate(doc, &m[k]) == at && argument_is_subject(doc, &m[k]) &&
                may_be_person(l, doc, k, i, female))
                return k;
        at = doc->words.at[at].head;
    }
    return AN_NONE;
}

/* Of the persons of a sentence up to mention k, the first subject, else the first. */
static uint32_t first_in_sentence(const lex *l, const an_doc *doc, uint32_t k, uint32_t i, bool female)
{
    const doc_mention *m = doc->mentions.at;
    uint32_t best = k;
    for (uint32_t j = k; j-- > 0 && j + WINDOW > i && m[j].sentence == m[k].sentence;)
        if (may_be_person(l, doc, j, i, female) &&
            (argument_is_subject(doc, &m[j]) || !argument_is_subject(doc, &m[best]))) best = j;
    return best;
}

/* The person a singular pronoun at index i stands for, or AN_NONE: the subject of a clause around it; else, in the
 * nearest sentence with a person, the first subject, or the first person where none is a subject. */
static uint32_t person_before(const lex *l, const an_doc *doc, uint32_t i, bool female)
{
    const doc_mention *m = doc->mentions.at;
    if (is_reflexive(doc, &m[i])) {
        uint32_t own = argument_own_subject(doc, i);
        return own != AN_NONE && may_be_person(l, doc, own, i, female) ? argument_referent(doc, own) : AN_NONE;
    }
    uint32_t best = subject_around(l, doc, i, female);
    if (best != AN_NONE && m[i].possessive && has_agent(l, doc, best, i, female)) return AN_NONE;
    for (uint32_t k = i; best == AN_NONE && k-- > 0 && k + WINDOW > i && m[k].sentence + REACH >= m[i].sentence;)
        if (may_be_person(l, doc, k, i, female)) best = first_in_sentence(l, doc, k, i, female);
    return best == AN_NONE ? best : argument_referent(doc, best);
}

/* ---- it ---- */

/* What "it" may stand for; a person in office is no "it", but makes the choice less certain. */
static bool may_be_it(const lex *l, const doc_mention *m)
{
    if (!m->actor_like || m->modifier || m->thing || m->plural || m->form == FORM_PEOPLE) return false;
    if (m->kind == MENTION_DESCRIPTION) return m->antecedent != AN_NONE;
    if (m->kind == MENTION_UNKNOWN) return str_is(m->rule, "name-organisation");
    return m->kind == MENTION_ROLE || (m->kind == MENTION_NAMED && lex_entity_at(l, m->entity).kind != LEX_PERSON);
}

/* Whether mention k is a state or body, and nobody, for the pronoun at i. */
static bool is_it(const lex *l, const an_doc *doc, uint32_t k, uint32_t i)
{
    const doc_mention *m = doc->mentions.at, *who = &m[argument_referent(doc, k)];
    if (m[k].kind == MENTION_PRONOUN && m[k].antecedent == AN_NONE) return false;
    if (who->kind == MENTION_ROLE && !link_is_body(l, doc, who)) return false;
    return may_be_it(l, who) && !link_is_person(l, doc, who) && !argument_quoted_apart(doc, &m[k], &m[i]);
}

/* The only state or body before the pronoun in its sentence, or AN_NONE; *some: there are any. */
static uint32_t only_body(const lex *l, const an_doc *doc, uint32_t i, bool *some)
{
    const doc_mention *m = doc->mentions.at;
    uint32_t only = AN_NONE;
    for (uint32_t k = i; k-- > 0 && m[k].sentence == m[i].sentence;) {
        if (!may_be_it(l, &m[k])) continue;
        *some = true;
        if (only != AN_NONE || argument_quoted_apart(doc, &m[k], &m[i])) return AN_NONE;
        only = k;
    }
    return only != AN_NONE && m[only].kind == MENTION_ROLE && !link_is_body(l, doc, &m[only]) ? AN_NONE : only;
}

/* A verb of saying: who says something is somebody. */
static bool is_saying(const lex *l, an_str lemma)
{
    uint32_t first;
    lex_sense sense;
    for (size_t n = lex_senses(l, lemma, 'v', &first); n-- > 0;) {
        lex_sense_at(l, first + (uint32_t)n, &sense);
        if (sense.claim.p) return true;
    }
    return false;
}

/* The subject of the sentence before, for an "it" that opens its own and says something. */
static uint32_t body_of_before(const lex *l, const an_doc *doc, uint32_t i)
{
    const doc_mention *m = &doc->mentions.at[i];
    if (!doc->words.n || !m->sentence || m->first_token != doc->sentences.at[m->sentence].first_token) return AN_NONE;
    uint32_t verb = doc->words.at[m->first_token].head;
    if (m->possessive || verb == AN_NONE || !is_saying(l, doc->words.at[verb].lemma)) return AN_NONE;
    uint32_t k = argument_main_subject(doc, m->sentence - 1, i);
    return k != AN_NONE && is_it(l, doc, k, i) ? k : AN_NONE;
}

/* What "it" stands for, or AN_NONE: for an owner the subject of its clause; else the only state or body before it in
 * the sentence; else the subject of the sentence before. An "it" that ends a phrase may be anything. */
static uint32_t body_before(const lex *l, const an_doc *doc, uint32_t i)
{
    const doc_mention *m = &doc->mentions.at[i];
    uint32_t after = m->first_token + m->n_tokens, subject = argument_own_subject(doc, i), only;
    bool some = false, fits = subject != AN_NONE && is_it(l, doc, subject, i);
    if ((m->possessive || is_reflexive(doc, m)) && fits) return subject;
    if (after >= doc->tokens.n || (doc->tokens.at[after].flags & TOKEN_PUNCT) || is_reflexive(doc, m)) return AN_NONE;
    if (doc->words.n && !m->possessive && !argument_is_subject(doc, m)) return AN_NONE;
    only = only_body(l, doc, i, &some);
    return only != AN_NONE || some ? only : body_of_before(l, doc, i);
}

void pronoun_link(const lex *l, an_doc *doc, uint32_t i)
{
    doc_mention *m = &doc->mentions.at[i];
    an_str kind = lex_table(l, "pronoun", doc->tokens.at[m->first_token].folded);
    if (str_starts(kind, STR("plural"))) { plural_link(l, doc, i); return; }
    bool thing = str_starts(kind, STR("thing"));
    uint32_t to = thing ? body_before(l, doc, i) : person_before(l, doc, i, str_starts(kind, STR("female")));
    if (to == AN_NONE) return;
    m->antecedent = argument_referent(doc, to);
    m->rule = thing ? STR("thing-pronoun") : STR("person-pronoun");
    link_identity(m, &doc->mentions.at[m->antecedent]);
}
