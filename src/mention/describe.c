/*
 * Phrases that stand for somebody named before:
 *   - "both sides", "the two countries", "the two leaders": the two states, persons or sides named last (table:pair);
 *   - "the country", "the group", "the bloc", "the agency": the last one of that kind (table:description);
 *   - "the president", "the minister", "the former spy": the one person named before who holds the role.
 * Each looks back a few sentences, stops at the first that has candidates, and links only when one answer is left.
 */
#include "mention/describe.h"

#include <string.h>

#include "base/str.h"
#include "mention/atoms.h"
#include "mention/link.h"
#include "mention/identity.h"

/* Sentences to look back; sides that are counted in one; mentions to look back for who holds a role. */
enum { REACH = 3, SIDES = 6, HOLDERS = 1000 };

static an_str folded(const an_doc *doc, uint32_t token) { return doc->tokens.at[token].folded; }
static uint32_t end_of(const doc_mention *m) { return m->first_token + m->n_tokens; }

/* ---- finding ---- */

/* A phrase of a table at a token, with its value. */
typedef struct found { uint32_t first, n; bool pair; } found;

static bool is_definite(const an_doc *doc, uint32_t token)
{
    if (!token || doc->tokens.at[token - 1].sentence != doc->tokens.at[token].sentence) return false;
    an_str w = folded(doc, token - 1);
    return str_is(w, "the") || str_is(w, "that");
}

static bool is_word(const an_doc *doc, uint32_t token, uint32_t end, const char *word)
{
    return token < end && str_is(folded(doc, token), word);
}

/* "the oil-rich kingdom", "the Latin American country": adjectives between, but none that says which of several. */
static bool is_described(const lex *l, const an_doc *doc, uint32_t token, uint32_t end)
{
    enum { MOST = 4 };
    uint32_t from = doc->tokens.at[token].sentence, steps = 0;
    for (uint32_t t = token; doc->words.n && t-- > 0 && steps < MOST; steps++) {
        if (doc->tokens.at[t].sentence != from) return false;
        if (str_is(folded(doc, t), "the")) return steps > 0;
        const doc_word *w = &doc->words.at[t];
        if (str_is(folded(doc, t), "-")) continue;
        bool joins = w->upos == UPOS_ADJ || w->upos == UPOS_NOUN || w->upos == UPOS_VERB;
        if (!joins || w->head < t || w->head >= end || lex_table(l, "which-one", folded(doc, t)).p) return false;
    }
    return false;
}

static bool phrase_at(const lex *l, const an_doc *doc, uint32_t token, uint32_t end, found *out)
{
    size_t n;
    out->first = token;
    out->pair = lex_table_match(l, "pair", doc->tokens.at + token, end - token, &n).p != NULL;
    if (!out->pair) {
        if (!lex_table_match(l, "description", doc->tokens.at + token, end - token, &n).p) return false;
        if (!is_definite(doc, token) && !is_described(l, doc, token, token + (uint32_t)n)) return false;
    }
    out->n = (uint32_t)n;
    return !is_word(doc, token + out->n, end, "of") && !is_word(doc, token + out->n, end, "-");
}

/* A role alone ("leaders") that a pair's phrase ends in, so that the phrase may take its place. */
static bool gives_way(const doc_mention *m, const found *f)
{
    return f->pair && m->kind == MENTION_ROLE && !m->country.p && m->entity == AN_NONE && m->group == AN_NONE &&
           m->first_token >= f->first && end_of(m) == f->first + f->n;
}

/* Room for a mention at index i; those after it move up. NULL when memory is out. */
static doc_mention *open_slot(an_doc *doc, uint32_t i)
{
    if (!array_push(&doc->mentions)) return NULL;
    doc_mention *at = doc->mentions.at;
    memmove(at + i + 1, at + i, (doc->mentions.n - 1 - i) * sizeof *at);
    for (uint32_t k = i + 1; k < doc->mentions.n; k++)
        if (at[k].group != AN_NONE && at[k].group >= i) at[k].group++;
    return at + i;
}

static bool in_place(const lex *l, const an_doc *doc, uint32_t token, uint32_t from)
{
    if (token > from && str_is(folded(doc, token - 1), "the")) token--;
    return token > from && lex_table(l, "place-preposition", folded(doc, token - 1)).p;
}

static bool put_phrase(const lex *l, an_doc *doc, const found *f, uint32_t from, uint32_t first)
{
    uint32_t i = first, last = f->first + f->n - 1, n = (uint32_t)doc->mentions.n;
    while (i < n && end_of(&doc->mentions.at[i]) <= f->first) i++;
    bool taken = i < n && doc->mentions.at[i].first_token <= last;
    if (taken && !gives_way(&doc->mentions.at[i], f)) return true;
    doc_mention *m = taken ? &doc->mentions.at[i] : open_slot(doc, i);
    if (!m) return false;
    *m = (doc_mention){.span = {doc->tokens.at[f->first].span.begin, doc->tokens.at[last].span.end},
                       .sentence = doc->tokens.at[f->first].sentence, .first_token = f->first, .n_tokens = f->n,
                       .head = last, .kind = MENTION_DESCRIPTION, .plural = f->pair,
                       .possessive = token_is_possessive(doc, last + 1),
                       .actor_like = !in_place(l, doc, f->first, from),
                       .entity = AN_NONE, .antecedent = AN_NONE, .group = AN_NONE, .members = {AN_NONE, AN_NONE},
                       .rule = STR("description")};
    return true;
}

bool describe_find(const lex *l, an_doc *doc, uint32_t sentence, uint32_t first)
{
    const doc_sentence *s = &doc->sentences.at[sentence];
    uint32_t end = s->first_token + s->n_tokens;
    found f;
    for (uint32_t t = s->first_token; t < end; t++) {
        if (!phrase_at(l, doc, t, end, &f)) continue;
        if (!put_phrase(l, doc, &f, s->first_token, first)) return false;
        t += f.n - 1;
    }
    return true;
}

/* ---- candidates ---- */

/* Distinct ones of a sentence, by key; n counts on past the room. */
typedef struct sides { uint32_t at[SIDES]; an_str keys[SIDES]; uint32_t n; } sides;

static void side_add(sides *s, uint32_t mention, an_str key)
{
    for (uint32_t k = 0; k < s->n; k++)
        if (str_eq(s->keys[k], key)) return;
    if (s->n == SIDES) return;
    s->at[s->n] = mention;
    s->keys[s->n++] = key;
}

/* A firm or newspaper does not bring up the country it is of. */
static const sector_set PRIVATE = SECTOR(MNC) | SECTOR(BUS) | SECTOR(JRN);
static const sector_set AGAINST = SECTOR(REB) | SECTOR(OPP) | SECTOR(UAF);

static an_str state_key(const lex *l, const doc_mention *m)
{
    bool state = m->entity == AN_NONE || lex_entity_at(l, m->entity).kind == LEX_COUNTRY || m->role.p;
    return state && !(m->sectors & AGAINST) && !(m->sectors & SECTOR(JRN)) ? m->country : (an_str){0};
}

static an_str leader_key(const lex *l, const an_doc *doc, const doc_mention *m)
{
    if (!link_is_person(l, doc, m) || !(m->role.p || m->sectors)) return (an_str){0};
    return m->name.p ? m->name : m->country;
}

static an_str side_key(const lex *l, const doc_mention *m)
{
    lex_kind kind = m->entity == AN_NONE ? LEX_ROLE : lex_entity_at(l, m->entity).kind;
    if (kind == LEX_GROUP) return lex_entity_at(l, m->entity).id;
    if (m->sectors & (SECTOR(JRN) | SECTOR(IGO))) return (an_str){0};
    if (m->sectors & AGAINST) return m->role.p ? m->role : m->id;
    if (m->country.p) return m->country;
    return m->sectors & (SECTOR(GOV) | SECTOR(MIL)) ? m->role : (an_str){0};
}

static an_str pair_key(const lex *l, const an_doc *doc, const doc_mention *m, an_str kind)
{
    if (!m->actor_like || m->modifier || m->form == FORM_PEOPLE) return (an_str){0};
    if (str_is(kind, "leader")) return leader_key(l, doc, m);
    return str_is(kind, "state") ? state_key(l, m) : side_key(l, m);
}

static bool counts(const doc_mention *m)
{
    return m->kind != MENTION_PRONOUN && m->members[0] == AN_NONE;
}

/* Those of a sentence before mention i; a pronoun or short name counts as what it stands for. */
static sides sides_of(const lex *l, const an_doc *doc, uint32_t sentence, uint32_t i, an_str kind)
{
    sides out = {.n = 0};
    const doc_mention *m = doc->mentions.at;
    uint32_t from = i;
    while (from && m[from - 1].sentence >= sentence) from--;
    for (uint32_t k = from; k < i && m[k].sentence == sentence; k++) {
        uint32_t who = m[k].antecedent == AN_NONE ? k : m[k].antecedent;
        if (!counts(&m[who])) continue;
        an_str key = pair_key(l, doc, &m[who], kind);
        if (key.p) side_add(&out, who, key);
    }
    return out;
}

/* ---- pairs ---- */

/* The two that a sentence speaks of: there are just two, or just two of them are coordinated. */
static bool two_of(const an_doc *doc, const sides *s, uint32_t out[2])
{
    uint32_t pairs = 0;
    if (s->n == 2) return out[0] = s->at[0], out[1] = s->at[1], true;
    for (uint32_t k = 0; k + 1 < s->n; k++) {
        if (!link_coordinated(doc, &doc->mentions.at[s->at[k]], &doc->mentions.at[s->at[k + 1]])) continue;
        out[0] = s->at[k], out[1] = s->at[k + 1];
        pairs++;
    }
    return pairs == 1;
}

static void link_pair(const lex *l, an_doc *doc, uint32_t i, an_str kind)
{
    doc_mention *m = &doc->mentions.at[i];
    sides kept = {.n = 0};
    uint32_t two[2] = {AN_NONE, AN_NONE};
    for (uint32_t back = 0; back <= REACH && back <= m->sentence; back++) {
        sides here = sides_of(l, doc, m->sentence - back, i, kind);
        if (here.n == 1) side_add(&kept, here.at[0], here.keys[0]);
        bool done = here.n > 1 ? two_of(doc, &here, two) : two_of(doc, &kept, two);
        if (done) {
            bool ordered = two[0] < two[1];
            m->members[0] = two[!ordered];
            m->members[1] = two[ordered];
            m->rule = STR("pair");
            return;
        }
        if (here.n > 2) break;
    }
    m->actor_like = false;
}

/* ---- one of a kind ---- */

/* Whether a word of a name is a folded word but for capitals; the words looked for are plain ASCII. */
static bool same_word(an_str name, an_str word)
{
    for (size_t k = 0; k < word.n; k++)
        if ((name.p[k] | 0x20) != (word.p[k] | 0x20)) return false;
    return true;
}

static bool has_word(an_str name, an_str word)
{
    an_str piece;
    while (str_cut(&name, ' ', &piece))
        if (piece.n == word.n && same_word(piece, word)) return true;
    return false;
}

static bool is_kingdom(const lex *l, an_str country)
{
    char low[3];
    if (country.n != sizeof low) return false;
    for (size_t k = 0; k < sizeof low; k++) low[k] = (char)(country.p[k] | 0x20);
    return lex_table(l, "kingdom", (an_str){low, sizeof low}).p != NULL;
}

/* A name that ends in a word for a public body ("the Aviation Office") is no company's. */
static bool is_public(const lex *l, an_str name)
{
    an_str last = name, piece;
    while (str_cut(&name, ' ', &piece)) last = piece;
    char low[32];
    if (last.n >= sizeof low) return false;
    for (size_t k = 0; k < last.n; k++) low[k] = (char)(last.p[k] | 0x20);
    return lex_table(l, "public-body", (an_str){low, last.n}).p != NULL;
}

/* A body that the lexicon does not know is what its name says. */
static an_str unknown_body_key(const lex *l, const doc_mention *m, an_str kind, an_str word)
{
    if (!str_is(m->rule, "name-organisation")) return (an_str){0};
    bool firm = str_is(kind, "company") || str_is(kind, "media");
    bool fits = str_is(kind, "body") || (firm && !is_public(l, m->name)) ||
                (str_is(kind, "word") && has_word(m->name, word));
    return fits ? m->name : (an_str){0};
}

static an_str body_key(const lex *l, const doc_mention *m, an_str kind, an_str word)
{
    if (m->entity == AN_NONE || m->role.p) return unknown_body_key(l, m, kind, word);
    lex_entity e = lex_entity_at(l, m->entity);
    if (e.kind != LEX_ORG && e.kind != LEX_GROUP) return (an_str){0};
    if (str_is(kind, "militant")) return e.kind == LEX_GROUP && e.sectors & AGAINST ? e.id : (an_str){0};
    if (str_is(kind, "alliance")) return e.kind == LEX_ORG && e.sectors & SECTOR(IGO) ? e.id : (an_str){0};
    if (str_is(kind, "media")) return e.sectors & SECTOR(JRN) ? e.id : (an_str){0};
    if (str_is(kind, "company")) return e.sectors & (SECTOR(MNC) | SECTOR(BUS)) ? e.id : (an_str){0};
    if (str_is(kind, "word")) return has_word(e.name, word) ? e.id : (an_str){0};
    return e.id;
}

/* What a candidate is to the description: equal keys are the same one; absent: no candidate. */
static an_str kind_key(const lex *l, const doc_mention *m, an_str kind, an_str word)
{
    if (!counts(m) || str_is(m->rule, "supporter")) return (an_str){0};
    if (m->sectors & PRIVATE && (str_is(kind, "state") || str_is(kind, "kingdom"))) return (an_str){0};
    if (str_is(kind, "kingdom")) return is_kingdom(l, m->country) ? m->country : (an_str){0};
    if (str_is(kind, "state")) return m->country;
    if (str_is(kind, "word") && m->kind == MENTION_ROLE && str_eq(m->role, word)) return m->country;
    return body_key(l, m, kind, word);
}

/* The only one of its kind in the nearest sentence that has any, or AN_NONE. */
static uint32_t one_before(const lex *l, const an_doc *doc, uint32_t i, an_str kind, an_str word)
{
    const doc_mention *m = doc->mentions.at;
    sides seen = {.n = 0};
    uint32_t nearest = AN_NONE;
    for (uint32_t k = i; k-- > 0 && m[k].sentence + REACH >= m[i].sentence;) {
        if (nearest != AN_NONE && m[k].sentence != nearest) break;
        uint32_t who = m[k].antecedent == AN_NONE ? k : m[k].antecedent;
        an_str key = kind_key(l, &m[who], kind, word);
        if (!key.p) continue;
        nearest = m[k].sentence;
        side_add(&seen, who, key);
    }
    bool named = seen.n == 1 && (str_is(kind, "state") || str_is(kind, "kingdom") || m[seen.at[0]].name.p);
    return named ? seen.at[0] : AN_NONE;
}

/* ---- the holder of a role ---- */

/* "minister" for a foreign minister, not for a prime minister. */
static bool role_covers(an_str held, an_str said)
{
    if (str_eq(held, said)) return true;
    if (held.n <= said.n + 1 || !str_ends(held, said) || held.p[held.n - said.n - 1] != ' ') return false;
    an_str before = {held.p, held.n - said.n - 1};
    return !str_ends(before, STR("prime")) && !str_ends(before, STR("vice")) && !str_ends(before, STR("deputy"));
}

static bool holds(const lex *l, const an_doc *doc, const doc_mention *who, const doc_mention *m)
{
    if (!who->name.p || who->kind == MENTION_PRONOUN || !who->role.p || !link_is_person(l, doc, who)) return false;
    return role_covers(who->role, m->role) && !(who->sectors & SECTOR(ELI)) == !(m->sectors & SECTOR(ELI));
}

/* The one person named before in the document who holds the role, or AN_NONE. */
static uint32_t holder_before(const lex *l, const an_doc *doc, uint32_t i)
{
    const doc_mention *m = doc->mentions.at;
    uint32_t only = AN_NONE;
    for (uint32_t k = i; k-- > 0 && k + HOLDERS > i;) {
        if (m[k].antecedent != AN_NONE || !holds(l, doc, &m[k], &m[i])) continue;
        if (only != AN_NONE && !str_eq(m[only].name, m[k].name)) return AN_NONE;
        if (only == AN_NONE) only = k;
    }
    return only;
}

/* "the president", also "the former president", without more words that say which. */
static bool is_bare(const an_doc *doc, const doc_mention *m)
{
    uint32_t at = m->first_token, end = end_of(m);
    bool former = at && m->sectors & SECTOR(ELI) && str_is(folded(doc, at - 1), "former");
    if (!is_definite(doc, former ? at - 1 : at)) return false;
    return end >= doc->tokens.n || !str_is(folded(doc, end), "of");
}

static an_str whole_match(const lex *l, const char *table, const an_doc *doc, const doc_mention *m)
{
    size_t n;
    an_str value = lex_table_match(l, table, doc->tokens.at + m->first_token, m->n_tokens, &n);
    return value.p && n == m->n_tokens ? value : (an_str){0};
}

static void link_role_holder(const lex *l, an_doc *doc, uint32_t i)
{
    doc_mention *m = &doc->mentions.at[i];
    if (m->country.p || m->entity != AN_NONE || !m->role.p || !is_bare(doc, m)) return;
    an_str kind = whole_match(l, "description", doc, m);
    if (kind.p) link_to(doc, i, one_before(l, doc, i, kind, folded(doc, m->head)), STR("description"));
    else if (!m->plural && !(m->sectors & SECTOR(CVL))) link_to(doc, i, holder_before(l, doc, i), STR("role-holder"));
}

/* "the country" after "Kenyan police" is Kenya, not police. */
static void be_state(const lex *l, const an_doc *doc, doc_mention *m)
{
    char id[] = "country:???";
    if (m->country.n != 3) return;
    memcpy(id + sizeof id - 4, m->country.p, 3);
    uint32_t state = lex_entity_by_id(l, str_of(id));
    if (state == AN_NONE) return;
    m->role = (an_str){0};
    mention_identify(l, doc, m, state);
    m->kind = MENTION_DESCRIPTION;
    m->code = m->country;
}

void describe_link(const lex *l, an_doc *doc, uint32_t i)
{
    doc_mention *m = &doc->mentions.at[i];
    if (m->kind == MENTION_ROLE) { link_role_holder(l, doc, i); return; }
    if (m->kind != MENTION_DESCRIPTION) return;
    an_str kind = whole_match(l, "pair", doc, m);
    if (kind.p) { link_pair(l, doc, i, kind); return; }
    kind = whole_match(l, "description", doc, m);
    if (!kind.p) return;
    link_to(doc, i, one_before(l, doc, i, kind, folded(doc, m->head)), STR("description"));
    if (m->antecedent == AN_NONE) m->actor_like = false;
    else if (str_is(kind, "state") || str_is(kind, "kingdom")) be_state(l, doc, m);
}
