/*
 * Whom "they" and "their" stand for. In the sentence of the pronoun, else in the one before when nobody else is named
 * in between:
 *   - "themselves", and "they" in what somebody says: the subject of the clause, or of the clause around;
 *   - the one plural mention, or the one coordinated pair;
 *   - where nobody plural is named there or before, the one body: "the party said they would appeal".
 */
#include "mention/plural.h"

#include "base/str.h"
#include "mention/argument.h"
#include "mention/link.h"

static uint32_t end_of(const doc_mention *m) { return m->first_token + m->n_tokens; }

/* "police complex": the word only says which complex. */
static bool is_attribute(const an_doc *doc, const doc_mention *m)
{
    if (!doc->words.n) return false;
    uint32_t head = doc->words.at[m->head].head;
    ud_rel rel = (ud_rel)doc->words.at[m->head].rel;
    return head != AN_NONE && (rel == REL_COMPOUND || rel == REL_AMOD) && head >= end_of(m);
}

/* A mention that is several by itself: alone, or all that share a role ("Chilean and Peruvian officials"). */
static bool may_be_they(const an_doc *doc, const doc_mention *m)
{
    return !is_attribute(doc, m) && m->actor_like && !m->modifier && !m->thing && m->kind != MENTION_PRONOUN &&
           (m->plural || m->sectors & SECTOR(COP)) && m->group == AN_NONE;
}

static bool may_be_one(const an_doc *doc, const doc_mention *m)
{
    return m->actor_like && !m->modifier && !m->thing && !m->plural && m->kind != MENTION_PRONOUN &&
           !is_attribute(doc, m);
}

/* Mentions k - 1 and k: the two that share a role, or two single ones with "and" between. */
static bool is_pair(const an_doc *doc, uint32_t k)
{
    const doc_mention *a = &doc->mentions.at[k - 1], *b = a + 1;
    if (a->group != AN_NONE && a->group == b->group) {
        bool more = k + 1 < doc->mentions.n && b[1].group == b->group;
        return !more && a->group == k - 1;
    }
    return may_be_one(doc, a) && may_be_one(doc, b) && link_coordinated(doc, a, b);
}

/* The pairs of a sentence before mention i. */
static uint32_t pairs_of(const an_doc *doc, uint32_t sentence, uint32_t i, uint32_t out[2])
{
    const doc_mention *m = doc->mentions.at;
    uint32_t pairs = 0;
    for (uint32_t k = i; k-- > 1 && m[k].sentence >= sentence;) {
        if (m[k].sentence != sentence || m[k - 1].sentence != sentence || !is_pair(doc, k)) continue;
        out[0] = k - 1, out[1] = k;
        pairs++;
    }
    return pairs;
}

/* "pro-Beijing candidates": a word in front says which. */
static bool is_qualified(const an_doc *doc, const doc_mention *m)
{
    if (!doc->words.n || !m->first_token) return false;
    uint32_t before = m->first_token - 1;
    ud_rel rel = (ud_rel)doc->words.at[before].rel;
    return doc->tokens.at[before].sentence == m->sentence && (rel == REL_AMOD || rel == REL_COMPOUND);
}

static bool same_people(const an_doc *doc, const doc_mention *a, const doc_mention *b)
{
    if (is_qualified(doc, a) && is_qualified(doc, b)) return false;
    return str_eq(a->role, b->role) && str_eq(a->code, b->code) && str_eq(a->name, b->name) && (a->role.p || a->name.p);
}

/* The plural mentions of a sentence before mention i, the same people counted once. */
static uint32_t plurals_of(const an_doc *doc, uint32_t sentence, uint32_t i, uint32_t *last)
{
    const doc_mention *m = doc->mentions.at;
    uint32_t n = 0;
    for (uint32_t k = i; k-- > 0 && m[k].sentence >= sentence;) {
        if (m[k].sentence != sentence || !may_be_they(doc, &m[k])) continue;
        if (n && same_people(doc, &m[k], &m[*last])) continue;
        *last = k;
        n++;
    }
    return n;
}

/* ---- bodies ---- */

static bool is_body(const lex *l, const an_doc *doc, const doc_mention *m)
{
    if (!m->actor_like || m->modifier || m->plural || is_attribute(doc, m)) return false;
    if (m->kind == MENTION_UNKNOWN) return str_is(m->rule, "name-organisation");
    if (m->kind == MENTION_ROLE) return link_is_body(l, doc, m);
    if (m->kind != MENTION_NAMED || m->role.p) return false;
    lex_kind kind = lex_entity_at(l, m->entity).kind;
    return kind == LEX_ORG || kind == LEX_GROUP;
}

/* Whether mention k may be the body that the pronoun at i stands for: no other argument of its verb, and of another
 * sentence only the subject. */
static bool may_be_body(const an_doc *doc, uint32_t k, uint32_t i)
{
    const doc_mention *m = doc->mentions.at;
    if (argument_quoted_apart(doc, &m[k], &m[i])) return false;
    if (m[k].sentence != m[i].sentence) return argument_is_subject(doc, &m[k]);
    uint32_t predicate = argument_predicate(doc, &m[i]);
    if (m[i].possessive || predicate == AN_NONE) return true;
    if (argument_predicate(doc, &m[k]) == predicate) return false;
    return argument_is_subject(doc, &m[i]) || argument_own_subject(doc, i) != k;
}

/* The only body of a sentence before mention i, or AN_NONE. */
static uint32_t only_body(const lex *l, const an_doc *doc, uint32_t sentence, uint32_t i)
{
    const doc_mention *m = doc->mentions.at;
    uint32_t only = AN_NONE;
    for (uint32_t k = i; k-- > 0 && m[k].sentence >= sentence;) {
        uint32_t who = argument_referent(doc, k);
        if (m[k].sentence != sentence || !is_body(l, doc, &m[who]) || !may_be_body(doc, k, i)) continue;
        if (only != AN_NONE && only != who && !str_eq(m[only].name, m[who].name)) return AN_NONE;
        only = who;
    }
    return only;
}

/* ---- linking ---- */

static void link_two(an_doc *doc, uint32_t i, const uint32_t two[2])
{
    doc_mention *m = &doc->mentions.at[i];
    m->members[0] = two[0], m->members[1] = two[1];
    m->rule = STR("plural-pronoun");
}

/* The predicate of saying whose content the pronoun is the subject of, or AN_NONE. */
static uint32_t saying_around(const an_doc *doc, uint32_t i)
{
    const doc_mention *m = &doc->mentions.at[i];
    uint32_t predicate = argument_predicate(doc, m);
    if (predicate == AN_NONE || !argument_is_subject(doc, m) || doc->words.at[predicate].rel != REL_CCOMP)
        return AN_NONE;
    return doc->words.at[predicate].head;
}

/* The plural subject whose words or deeds the pronoun is part of: of its own clause for "themselves", of the clause of
 * saying for "they said they would leave"; or AN_NONE. */
static uint32_t subject_for(const an_doc *doc, uint32_t i)
{
    uint32_t saying = saying_around(doc, i), k = AN_NONE;
    if (str_is(doc->tokens.at[doc->mentions.at[i].first_token].folded, "themselves")) k = argument_own_subject(doc, i);
    else if (saying != AN_NONE) k = argument_subject_of(doc, saying, i);
    k = k == AN_NONE ? k : argument_referent(doc, k);
    return k != AN_NONE && may_be_they(doc, &doc->mentions.at[k]) ? k : AN_NONE;
}

/* Whether several speak who are no mention, and so are most likely meant: "organisers said they would leave". */
static bool others_speak(const an_doc *doc, uint32_t i)
{
    uint32_t saying = saying_around(doc, i), token = saying == AN_NONE ? saying : argument_subject_token(doc, saying);
    if (token == AN_NONE || argument_subject_of(doc, saying, i) != AN_NONE) return false;
    return ud_has(doc->words.at[token].feats, FEAT_NUMBER_PLUR);
}

/* Whether a sentence names anybody plural, who may be meant rather than a body in a later one. */
static bool several_in(const an_doc *doc, uint32_t sentence, uint32_t i)
{
    uint32_t last = AN_NONE, two[2];
    return plurals_of(doc, sentence, i, &last) + pairs_of(doc, sentence, i, two) > 0;
}

/* Whether the search ends with a sentence: linked there, or too many to choose from. */
static bool link_in(const lex *l, an_doc *doc, uint32_t i, uint32_t back)
{
    uint32_t sentence = doc->mentions.at[i].sentence - back;
    uint32_t last = AN_NONE, two[2], n = plurals_of(doc, sentence, i, &last), pairs = pairs_of(doc, sentence, i, two);
    if (n + pairs > 1) return true;
    if (n) link_to(doc, i, last, STR("plural-pronoun"));
    if (pairs) link_two(doc, i, two);
    bool maybe = !(n + pairs) && !argument_has_stranger(doc, i) && !(sentence && several_in(doc, sentence - 1, i));
    uint32_t body = maybe ? only_body(l, doc, sentence, i) : AN_NONE;
    if (body != AN_NONE) link_to(doc, i, body, STR("plural-pronoun"));
    return n + pairs || body != AN_NONE;
}

void plural_link(const lex *l, an_doc *doc, uint32_t i)
{
    uint32_t subject = subject_for(doc, i);
    if (subject != AN_NONE) { link_to(doc, i, subject, STR("plural-pronoun")); return; }
    if (others_speak(doc, i)) return;
    for (uint32_t back = 0; back <= 1 && back <= doc->mentions.at[i].sentence; back++) {
        if (back && i && doc->mentions.at[i - 1].sentence == doc->mentions.at[i].sentence) return;
        if (link_in(l, doc, i, back)) return;
    }
}
