/*
 * What a later mention refers to, where that is certain enough:
 *   - a bare surname to the last full name that ends in it ("Nasirzadeh");
 *   - "he", "she", "his", "her" to the subject of a clause around, or the first person of the nearest sentence that has
 *     any, of known or open gender and no modifier;
 *   - "it" and "its" to the one state or body named before in the sentence, if there is just one;
 *   - "his Russian counterpart" takes the role of whom "his" refers to; "the president's spokesman" the country;
 *   - "the government" to the last government whose country the text gave; once events have said where they happen, what
 *     is left belongs to the country the dispatch was filed from (mention_settle).
 * Descriptions and plural pronouns: mention/describe.c.
 */
#include "mention/link.h"

#include "base/map.h"
#include "base/str.h"
#include "base/utf8.h"
#include "mention/describe.h"
#include "mention/identity.h"

enum { REACH = 2, WINDOW = 100 }; /* sentences, and mentions at most, that a pronoun looks back */

/* Whether the role a mention goes by is a body's: "police", "party". */
static bool is_body(const lex *l, const an_doc *doc, const doc_mention *m)
{
    lex_hit hits[4];
    size_t length;
    for (uint32_t t = m->first_token, end = t + m->n_tokens; m->role.p && t < end; t++) {
        for (size_t k = lex_match(l, doc->tokens.at + t, end - t, hits, 4, &length); k-- > 0;) {
            lex_entity e = lex_entity_at(l, hits[k].entity);
            if (e.kind == LEX_ROLE && e.role_kind == ROLE_BODY && str_eq(e.name, m->role)) return true;
        }
    }
    return false;
}

bool link_is_person(const lex *l, const an_doc *doc, const doc_mention *m)
{
    if (m->plural || m->modifier || is_body(l, doc, m)) return false;
    if (m->kind == MENTION_UNKNOWN) return m->role.p || m->sectors || str_is(m->rule, "name-person");
    if (m->entity == AN_NONE) return m->kind == MENTION_ROLE || (m->kind == MENTION_DESCRIPTION && m->role.p);
    return lex_entity_at(l, m->entity).kind == LEX_PERSON || m->role.p;
}

static bool gender_fits(const lex *l, const doc_mention *m, bool female)
{
    char g = m->entity == AN_NONE ? 0 : lex_entity_at(l, m->entity).gender;
    return !g || (g == 'f') == female;
}

/* The token that carries the phrase's relation in the tree: the first whose head lies outside. */
static uint32_t top_of(const an_doc *doc, const doc_mention *m)
{
    for (uint32_t t = m->first_token; t < m->first_token + m->n_tokens; t++) {
        uint32_t head = doc->words.at[t].head;
        if (head == AN_NONE || head < m->first_token || head >= m->first_token + m->n_tokens) return t;
    }
    return m->head;
}

static bool is_subject(const an_doc *doc, const doc_mention *m)
{
    return doc->words.n && ud_base(doc->words.at[top_of(doc, m)].rel) == REL_NSUBJ;
}

/* The predicate whose direct argument the mention is, or AN_NONE. */
static uint32_t predicate_of(const an_doc *doc, const doc_mention *m)
{
    return doc->words.n ? doc->words.at[top_of(doc, m)].head : AN_NONE;
}

/* Who speaks is "I" in the quotation: a pronoun inside quotation marks is neither somebody outside them in its
 * sentence, nor the subject of another one, who may be speaking on. */
static bool quoted_apart(const an_doc *doc, const doc_mention *who, const doc_mention *pronoun)
{
    bool in = doc->tokens.at[pronoun->first_token].flags & TOKEN_QUOTED;
    if (!in || doc->tokens.at[who->first_token].flags & TOKEN_QUOTED) return false;
    return who->sentence == pronoun->sentence || is_subject(doc, who);
}

/* Whether the pronoun says whose something is: "her", which may be either, by its relation. */
static bool is_owner(const an_doc *doc, const doc_mention *m)
{
    if (!doc->words.n || !str_is(doc->tokens.at[m->first_token].folded, "her")) return m->possessive;
    return doc->words.at[m->first_token].rel == REL_NMOD_POSS;
}

static uint32_t referent(const an_doc *doc, uint32_t k)
{
    return doc->mentions.at[k].antecedent == AN_NONE ? k : doc->mentions.at[k].antecedent;
}

/* Whether mention k, or another word for the same person, is an argument of the pronoun's own verb: "he" and "her" of
 * one verb are two people. Without a tree, "him" is not the mention right before it. */
static bool shares_verb(const an_doc *doc, uint32_t k, uint32_t i)
{
    const doc_mention *m = doc->mentions.at;
    if (is_owner(doc, &m[i])) return false;
    if (!doc->words.n) return k + 1 == i && str_is(doc->tokens.at[m[i].first_token].folded, "him");
    uint32_t predicate = predicate_of(doc, &m[i]);
    for (uint32_t j = i; predicate != AN_NONE && j-- > 0 && j + WINDOW > i && m[j].sentence == m[i].sentence;)
        if (predicate_of(doc, &m[j]) == predicate && referent(doc, j) == referent(doc, k)) return true;
    return false;
}

/* Whether a pronoun of the other gender stood for the same person lately. */
static bool gender_clashes(const lex *l, const an_doc *doc, uint32_t k, uint32_t i, bool female)
{
    const doc_mention *m = doc->mentions.at;
    for (uint32_t j = i; j-- > 0 && j + WINDOW > i;) {
        if (m[j].kind != MENTION_PRONOUN || m[j].antecedent == AN_NONE || m[j].antecedent != referent(doc, k)) continue;
        an_str kind = lex_table(l, "pronoun", doc->tokens.at[m[j].first_token].folded);
        if (str_starts(kind, female ? STR("male") : STR("female"))) return true;
    }
    return false;
}

/* Whether mention k, before the pronoun at i, may be who it stands for. */
static bool may_be_person(const lex *l, const an_doc *doc, uint32_t k, uint32_t i, bool female)
{
    const doc_mention *m = doc->mentions.at;
    if (m[k].kind == MENTION_PRONOUN && m[k].antecedent == AN_NONE) return false;
    const doc_mention *who = &m[referent(doc, k)];
    return link_is_person(l, doc, who) && gender_fits(l, who, female) && !quoted_apart(doc, &m[k], &m[i]) &&
           !shares_verb(doc, k, i) && !gender_clashes(l, doc, k, i, female);
}

/* The subject of the nearest clause around the pronoun that has a person for subject, or AN_NONE. */
static uint32_t subject_around(const lex *l, const an_doc *doc, uint32_t i, bool female)
{
    const doc_mention *m = doc->mentions.at;
    uint32_t at = doc->words.n ? m[i].first_token : AN_NONE;
    for (uint32_t steps = 0; at != AN_NONE && steps < doc->sentences.at[m[i].sentence].n_tokens; steps++) {
        for (uint32_t k = i; k-- > 0 && k + WINDOW > i && m[k].sentence == m[i].sentence;)
            if (predicate_of(doc, &m[k]) == at && is_subject(doc, &m[k]) && may_be_person(l, doc, k, i, female))
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
        if (may_be_person(l, doc, j, i, female) && (is_subject(doc, &m[j]) || !is_subject(doc, &m[best]))) best = j;
    return best;
}

/* The person a singular pronoun at index i stands for, or AN_NONE: the subject of a clause around it; else, in the
 * nearest sentence with a person, the first subject, or the first person where none is a subject. */
static uint32_t person_before(const lex *l, const an_doc *doc, uint32_t i, bool female)
{
    const doc_mention *m = doc->mentions.at;
    uint32_t best = subject_around(l, doc, i, female);
    for (uint32_t k = i; best == AN_NONE && k-- > 0 && k + WINDOW > i && m[k].sentence + REACH >= m[i].sentence;)
        if (may_be_person(l, doc, k, i, female)) best = first_in_sentence(l, doc, k, i, female);
    return best == AN_NONE ? best : referent(doc, best);
}

void link_identity(doc_mention *to, const doc_mention *from)
{
    to->entity = from->entity;
    to->name = from->name;
    to->id = from->id;
    to->wikidata = from->wikidata;
    to->role = from->role;
    to->country = from->country;
    to->code = from->code;
    to->sectors = from->sectors;
}

static bool is_body_role(const lex *l, const an_doc *doc, const doc_mention *m)
{
    lex_hit hits[4];
    size_t length;
    for (uint32_t t = m->first_token, end = t + m->n_tokens; t < end; t++)
        for (size_t k = lex_match(l, doc->tokens.at + t, end - t, hits, 4, &length); k-- > 0;)
            if (lex_entity_at(l, hits[k].entity).role_kind == ROLE_BODY) return true;
    return false;
}

/* What "it" may stand for; a person in office is no "it", but makes the choice less certain. */
static bool may_be_it(const lex *l, const doc_mention *m)
{
    if (!m->actor_like || m->modifier || m->plural || m->form == FORM_PEOPLE) return false;
    if (m->kind == MENTION_DESCRIPTION) return m->antecedent != AN_NONE;
    return m->kind == MENTION_ROLE || (m->kind == MENTION_NAMED && lex_entity_at(l, m->entity).kind != LEX_PERSON);
}

/* The only state or body before the pronoun in its sentence, or AN_NONE. An "it" that ends a phrase may be anything. */
static uint32_t body_before(const lex *l, const an_doc *doc, uint32_t i)
{
    const doc_mention *m = doc->mentions.at;
    uint32_t only = AN_NONE, after = m[i].first_token + m[i].n_tokens;
    if (after >= doc->tokens.n || (doc->tokens.at[after].flags & TOKEN_PUNCT)) return AN_NONE;
    if (doc->words.n && !m[i].possessive && !is_subject(doc, &m[i])) return AN_NONE;
    for (uint32_t k = i; k-- > 0 && m[k].sentence == m[i].sentence;) {
        if (!may_be_it(l, &m[k])) continue;
        if (quoted_apart(doc, &m[k], &m[i])) return AN_NONE;
        if (only != AN_NONE) return AN_NONE;
        only = k;
    }
    if (only != AN_NONE && m[only].kind == MENTION_ROLE && !is_body_role(l, doc, &m[only])) return AN_NONE;
    return only;
}

static void link_pronoun(const lex *l, an_doc *doc, uint32_t i)
{
    doc_mention *m = &doc->mentions.at[i];
    an_str kind = lex_table(l, "pronoun", doc->tokens.at[m->first_token].folded);
    if (str_starts(kind, STR("plural"))) { describe_plural(doc, i); return; }
    bool thing = str_starts(kind, STR("thing"));
    uint32_t to = thing ? body_before(l, doc, i) : person_before(l, doc, i, str_starts(kind, STR("female")));
    if (to == AN_NONE) return;
    m->antecedent = thing ? to : referent(doc, to);
    m->rule = thing ? STR("thing-pronoun") : STR("person-pronoun");
    link_identity(m, &doc->mentions.at[to]);
}

/* The mention, or what the pronoun stands for, whose possessive is right before a role or description. */
static uint32_t possessor(const an_doc *doc, uint32_t i)
{
    const doc_mention *m = doc->mentions.at;
    if (!i || m[i - 1].sentence != m[i].sentence || !m[i - 1].possessive) return AN_NONE;
    bool pronoun = m[i - 1].kind == MENTION_PRONOUN;
    if (m[i].first_token - (m[i - 1].first_token + m[i - 1].n_tokens) > (pronoun ? 1 : 2)) return AN_NONE;
    return pronoun ? m[i - 1].antecedent : i - 1;
}

static bool link_description(const lex *l, an_doc *doc, uint32_t i)
{
    doc_mention *m = &doc->mentions.at[i];
    uint32_t peer = possessor(doc, i);
    if (peer == AN_NONE) return true;
    if (!m->role.p) m->role = doc->mentions.at[peer].role;
    if (!m->sectors) m->sectors = doc->mentions.at[peer].sectors;
    m->rule = STR("counterpart");
    return mention_code(l, doc, m);
}

static const sector_set STATE = SECTOR(GOV) | SECTOR(MIL) | SECTOR(COP) | SECTOR(LEG) | SECTOR(JUD) | SECTOR(SPY);
static const sector_set ABROAD = SECTOR(IGO) | SECTOR(NGO) | SECTOR(IMG) | SECTOR(ISM) | SECTOR(MNC) | SECTOR(REF) | SECTOR(JRN);

/* "the army's chief of staff", "its ambassador": who serves a state is of the country that the possessor is of. */
static bool link_servant(const lex *l, an_doc *doc, uint32_t i)
{
    doc_mention *m = &doc->mentions.at[i];
    bool serves = m->role.p && (m->sectors & STATE || !m->sectors);
    uint32_t peer = serves && !m->country.p && m->entity == AN_NONE ? possessor(doc, i) : AN_NONE;
    if (peer == AN_NONE || !doc->mentions.at[peer].country.p) return true;
    m->country = doc->mentions.at[peer].country;
    if (!m->sectors) m->sectors = doc->mentions.at[peer].sectors;
    m->rule = STR("possessor-role");
    return mention_code(l, doc, m);
}

static an_str last_word(const an_doc *doc, const doc_mention *m)
{
    return m->name.p ? doc->tokens.at[m->head].folded : (an_str){0};
}

/* A name of one word, with or without a title: "Larijani", "President Putin". */
static bool is_short_name(const doc_mention *m)
{
    return m->kind == MENTION_UNKNOWN && !m->country.p && !memchr(m->name.p, ' ', m->name.n);
}

/* Remembers named people by their last word, and links bare last words to them. */
static bool link_name(an_doc *doc, uint32_t i, map *surnames)
{
    doc_mention *m = &doc->mentions.at[i];
    an_str word = last_word(doc, m);
    if (!word.p) return true;
    if (is_short_name(m)) {
        const uint32_t *seen = map_get(surnames, word);
        if (!seen) return true;
        link_identity(m, &doc->mentions.at[*seen]);
        m->antecedent = *seen;
        m->rule = STR("short-name");
        return true;
    }
    if (m->kind != MENTION_UNKNOWN && !m->role.p) return true;
    uint32_t *slot = map_put(surnames, word, i);
    if (slot && (m->country.p || m->sectors)) *slot = i;
    return slot != NULL;
}

/* ---- roles without a country ---- */

enum { DATELINE_WORDS = 8 };

/* The dateline is no part of the tokens: its words, for look-up alone. */
static size_t dateline_words(an_doc *doc, doc_token *out)
{
    an_str place = doc_slice(doc, doc->dateline_place), piece;
    size_t n = 0;
    while (place.n && n < DATELINE_WORDS && str_cut(&place, ' ', &piece)) {
        while (piece.n && piece.p[piece.n - 1] == ',') piece.n--;
        an_str folded = utf8_fold(&doc->arena, piece);
        if (folded.n) out[n++] = (doc_token){.folded = folded, .hash = str_hash32(folded),
                                             .flags = TOKEN_UPPER_FIRST | TOKEN_UPPER_ALL};
    }
    return n;
}

/* The country a dateline names ("LIMA, July 3 -"), or absent. */
static an_str dateline_country(const lex *l, an_doc *doc)
{
    doc_token words[DATELINE_WORDS];
    lex_hit hits[4];
    size_t n = dateline_words(doc, words), length;
    for (size_t i = 0; i < n; i++)
        for (size_t k = lex_match(l, words + i, n - i, hits, 4, &length); k-- > 0;)
            if (lex_entity_at(l, hits[k].entity).kind == LEX_COUNTRY) return lex_entity_at(l, hits[k].entity).country;
    return (an_str){0};
}

static bool is_open_role(const doc_mention *m)
{
    return m->kind == MENTION_ROLE && !m->country.p && m->entity == AN_NONE && m->role.p;
}

/* "the army" means one spoken of before; "soldiers" and "an army" need not. */
static bool points_back(const an_doc *doc, const doc_mention *m)
{
    return m->first_token && str_is(doc->tokens.at[m->first_token - 1].folded, "the");
}

/* Remembers whose a role was, and gives later bare mentions of it the same country. */
static bool link_role(const lex *l, an_doc *doc, uint32_t i, map *roles, an_str home)
{
    doc_mention *m = &doc->mentions.at[i];
    if (m->kind != MENTION_ROLE || !m->role.p) return true;
    if (!is_open_role(m)) {
        uint32_t *slot = map_put(roles, m->role, i);
        if (slot) *slot = i;
        return slot != NULL;
    }
    const uint32_t *seen = points_back(doc, m) ? map_get(roles, m->role) : NULL;
    if (seen) {
        m->country = doc->mentions.at[*seen].country;
        m->entity = doc->mentions.at[*seen].entity;
        m->antecedent = *seen;
        m->rule = STR("same-role");
        return mention_code(l, doc, m);
    }
    return !home.p || mention_place(l, doc, m, home, STR("dateline-country"));
}

bool mention_place(const lex *l, an_doc *doc, doc_mention *m, an_str country, an_str rule)
{
    if (!is_open_role(m) || !m->sectors || m->sectors & ABROAD) return true;
    if (m->plural && m->sectors & SECTOR(GOV)) return true;  /* "the ministers" may be of several states */
    m->country = country;
    m->rule = rule;
    return mention_code(l, doc, m);
}

bool link_mentions(const lex *l, an_doc *doc)
{
    map surnames = {0}, roles = {0};
    an_str nowhere = {NULL, 0};
    bool ok = true;
    for (uint32_t i = 0; ok && i < doc->mentions.n; i++) {
        describe_link(l, doc, i);
        switch (doc->mentions.at[i].kind) {
        case MENTION_PRONOUN: link_pronoun(l, doc, i); break;
        case MENTION_DESCRIPTION: ok = link_description(l, doc, i); /* and it may carry a name: */ /* fall through */
        default: ok = ok && link_servant(l, doc, i) && link_name(doc, i, &surnames);
        }
        ok = ok && link_role(l, doc, i, &roles, nowhere);
    }
    map_release(&surnames);
    map_release(&roles);
    return ok;
}

bool mention_settle(const lex *l, an_doc *doc)
{
    map roles = {0};
    an_str home = dateline_country(l, doc);
    bool ok = true;
    for (uint32_t i = 0; ok && i < doc->mentions.n; i++) ok = link_role(l, doc, i, &roles, home);
    map_release(&roles);
    return ok;
}
