/*
 * What a later mention refers to, where that is certain enough; each kind in a file of its own:
 *   - names (naming.c), pronouns (pronoun.c, plural.c), descriptions (describe.c);
 *   - here: "his Russian counterpart" takes the role of whom "his" refers to, "the president's spokesman" the country;
 *   - "the government" to the last government whose country the text gave, unless other countries' were spoken of; once
 *     events have said where they happen, what is left belongs to the country the dispatch was filed from
 *     (mention_settle).
 */
#include "mention/link.h"

#include "base/map.h"
#include "base/str.h"
#include "base/utf8.h"
#include "mention/describe.h"
#include "mention/identity.h"
#include "mention/naming.h"
#include "mention/pronoun.h"

static an_str folded(const an_doc *doc, uint32_t token) { return doc->tokens.at[token].folded; }

bool link_is_body(const lex *l, const an_doc *doc, const doc_mention *m)
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
    if (m->plural || m->modifier || m->thing || link_is_body(l, doc, m)) return false;
    if (m->kind == MENTION_UNKNOWN) return m->role.p || m->sectors || str_is(m->rule, "name-person");
    bool several = doc->words.n && !m->name.p && ud_has(doc->words.at[m->head].feats, FEAT_NUMBER_PLUR);  /* "troops" */
    if (several) return false;
    if (m->entity == AN_NONE) return m->kind == MENTION_ROLE || (m->kind == MENTION_DESCRIPTION && m->role.p);
    return lex_entity_at(l, m->entity).kind == LEX_PERSON || m->role.p;
}

/* "Chile and Peru", and no third before them. */
bool link_coordinated(const an_doc *doc, const doc_mention *a, const doc_mention *b)
{
    uint32_t at = a->first_token + a->n_tokens;
    if (a->sentence != b->sentence || at >= b->first_token || !str_is(folded(doc, at), "and")) return false;
    if (str_is(folded(doc, at + 1), "the") && at + 1 < b->first_token) at++;
    if (at + 1 != b->first_token) return false;
    uint32_t before = a->first_token;
    return !before || doc->tokens.at[before - 1].sentence != a->sentence || !str_is(folded(doc, before - 1), ",");
}

uint32_t link_first_of_name(const an_doc *doc, const doc_mention *m)
{
    uint32_t t = m->first_token;
    if (!m->name.p || m->name.p < doc->text.p || m->name.p >= doc->text.p + doc->text.n) return m->head;
    uint32_t begin = (uint32_t)(m->name.p - doc->text.p);
    while (t < m->head && doc->tokens.at[t].span.begin < begin) t++;
    return t;
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

void link_to(an_doc *doc, uint32_t i, uint32_t to, an_str rule)
{
    if (to == AN_NONE) return;
    link_identity(&doc->mentions.at[i], &doc->mentions.at[to]);
    doc->mentions.at[i].antecedent = to;
    doc->mentions.at[i].rule = rule;
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

/* "The Okello administration": the leader whose name stands right before a body or forces. */
static uint32_t namesake(const lex *l, const an_doc *doc, uint32_t i)
{
    const doc_mention *m = doc->mentions.at;
    if (!i || m[i - 1].sentence != m[i].sentence) return AN_NONE;
    if (m[i - 1].first_token + m[i - 1].n_tokens != m[i].first_token) return AN_NONE;
    bool leader = m[i - 1].entity != AN_NONE && lex_entity_at(l, m[i - 1].entity).kind == LEX_PERSON;
    bool several = m[i].plural || (doc->words.n && ud_has(doc->words.at[m[i].head].feats, FEAT_NUMBER_PLUR));
    return leader && (several || link_is_body(l, doc, &m[i])) ? i - 1 : AN_NONE;
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
static const sector_set ABROAD = SECTOR(IGO) | SECTOR(NGO) | SECTOR(IMG) | SECTOR(ISM) | SECTOR(MNC) | SECTOR(REF);

/* "the army's chief of staff", "its ambassador": who serves a state is of the country that the possessor is of. */
static bool link_servant(const lex *l, an_doc *doc, uint32_t i)
{
    doc_mention *m = &doc->mentions.at[i];
    bool serves = m->role.p && (m->sectors & STATE || !m->sectors);
    uint32_t peer = serves && !m->country.p && m->entity == AN_NONE ? possessor(doc, i) : AN_NONE;
    if (serves && peer == AN_NONE && !m->country.p && m->entity == AN_NONE) peer = namesake(l, doc, i);
    if (peer == AN_NONE || !doc->mentions.at[peer].country.p) return true;
    m->country = doc->mentions.at[peer].country;
    if (!m->sectors) m->sectors = doc->mentions.at[peer].sectors;
    m->rule = STR("possessor-role");
    return mention_code(l, doc, m);
}

/* ---- roles without a country ---- */

enum { DATELINE_WORDS = 8, PEOPLE_REACH = 8 };

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

/* The last mention of each role with its country, and the roles that are of several countries. */
typedef struct roles { map last, mixed; } roles;

static void roles_release(roles *r)
{
    map_release(&r->last);
    map_release(&r->mixed);
}

static bool remember_role(const an_doc *doc, uint32_t i, roles *r)
{
    const doc_mention *m = &doc->mentions.at[i];
    uint32_t *slot = map_put(&r->last, m->role, i);
    if (!slot) return false;
    bool other = !str_eq(doc->mentions.at[*slot].country, m->country);
    *slot = i;
    return !other || map_put(&r->mixed, m->role, i);
}

/* "the World Heritage Committee": a capital inside a sentence makes it part of some name. */
static bool is_named(const an_doc *doc, const doc_mention *m)
{
    const doc_token *t = &doc->tokens.at[m->first_token];
    return m->first_token && t[-1].sentence == t->sentence && t->flags & TOKEN_UPPER_FIRST &&
           !(t->flags & TOKEN_FIRST) &&
           t[-1].flags & TOKEN_UPPER_FIRST && !(t[-1].flags & TOKEN_FIRST);
}

/* The mention that a bare "the army" means again: the last one, if no other country's was spoken of; people ("the
 * protesters") only a few sentences on. */
static uint32_t same_role(const an_doc *doc, const doc_mention *m, const roles *r)
{
    const uint32_t *seen = points_back(doc, m) && !is_named(doc, m) ? map_get(&r->last, m->role) : NULL;
    if (!seen) return AN_NONE;
    uint32_t distance = m->sentence - doc->mentions.at[*seen].sentence;
    if (map_get(&r->mixed, m->role) && distance > 1) return AN_NONE;
    return m->plural && distance > PEOPLE_REACH ? AN_NONE : *seen;
}

/* The same word, or a general one ("the company" for the carmaker). "The senate" is no congress, though both are
 * parliaments. */
static bool same_word(const lex *l, const an_doc *doc, const doc_mention *m, const doc_mention *before)
{
    an_str general = lex_table(l, "description", folded(doc, m->head));
    return str_eq(folded(doc, m->head), folded(doc, before->head)) || (general.p && !str_is(general, "word"));
}

/* Who need not be of the country that a dispatch is filed from: "the ministers" may be of several states, reporters
 * come from anywhere. */
static bool is_elsewhere(const doc_mention *m)
{
    return !m->sectors || m->sectors & SECTOR(JRN) || (m->plural && m->sectors & SECTOR(GOV));
}

/* Remembers whose a role was, and gives later bare mentions of it the same country. */
static bool link_role(const lex *l, an_doc *doc, uint32_t i, roles *r, an_str home)
{
    doc_mention *m = &doc->mentions.at[i];
    if (m->kind != MENTION_ROLE || !m->role.p) return true;
    if (!is_open_role(m)) return remember_role(doc, i, r);
    uint32_t seen = same_role(doc, m, r);
    if (seen == AN_NONE) return !home.p || is_elsewhere(m) || mention_place(l, doc, m, home, STR("dateline-country"));
    m->country = doc->mentions.at[seen].country;
    m->entity = doc->mentions.at[seen].entity;
    if (same_word(l, doc, m, &doc->mentions.at[seen])) m->antecedent = seen;
    m->rule = STR("same-role");
    return mention_code(l, doc, m);
}

bool mention_place(const lex *l, an_doc *doc, doc_mention *m, an_str country, an_str rule)
{
    if (!is_open_role(m) || m->sectors & ABROAD) return true;
    m->country = country;
    m->rule = rule;
    return mention_code(l, doc, m);
}

bool link_mentions(const lex *l, an_doc *doc)
{
    naming names = {.last = {0}};
    roles seen = {.last = {0}};
    an_str nowhere = {NULL, 0};
    bool ok = true;
    for (uint32_t i = 0; ok && i < doc->mentions.n; i++) {
        describe_link(l, doc, i);
        switch (doc->mentions.at[i].kind) {
        case MENTION_PRONOUN: pronoun_link(l, doc, i); break;
        case MENTION_DESCRIPTION: ok = link_description(l, doc, i); /* and it may carry a name: */ /* fall through */
        default: ok = ok && link_servant(l, doc, i) && naming_link(l, doc, i, &names);
        }
        ok = ok && link_role(l, doc, i, &seen, nowhere);
    }
    naming_release(&names);
    roles_release(&seen);
    return ok;
}

bool mention_settle(const lex *l, an_doc *doc)
{
    roles seen = {.last = {0}};
    an_str home = dateline_country(l, doc);
    bool ok = true;
    for (uint32_t i = 0; ok && i < doc->mentions.n; i++) ok = link_role(l, doc, i, &seen, home);
    roles_release(&seen);
    return ok;
}
