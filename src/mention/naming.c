/*
 * Who a shorter name is short for:
 *   - a surname, with or without a title, or the end of a name: the last full name that ends in it ("Nasirzadeh",
 *     "Suu Kyi");
 *   - a full name again: what the text said of its bearer;
 *   - a first name, where just one person has it ("Kim" for Kim Jae-won);
 *   - a capitalised word of a body's name behind "the" ("the Commission"), where just one has it.
 */
#include "mention/naming.h"

#include <string.h>

#include "base/str.h"
#include "mention/link.h"

enum { WINDOW = 1000 };  /* mentions that a body's name is looked for in */

static const doc_token *token_of(const an_doc *doc, uint32_t token) { return &doc->tokens.at[token]; }

static an_str last_word(const an_doc *doc, const doc_mention *m)
{
    return m->name.p ? token_of(doc, m->head)->folded : (an_str){0};
}

/* A name that stands in the text itself, as those of unknown people do. */
static bool is_spelled(const an_doc *doc, const doc_mention *m)
{
    return m->kind == MENTION_UNKNOWN && m->name.p >= doc->text.p && m->name.p < doc->text.p + doc->text.n;
}

static bool is_single(const doc_mention *m) { return !memchr(m->name.p, ' ', m->name.n); }

/* "Salas-Banda": a pair of names, and no one's. */
static bool is_ticket(const an_doc *doc, const doc_mention *m, const naming *n)
{
    uint32_t first = link_first_of_name(doc, m);
    return first + 2 == m->head && str_is(token_of(doc, first + 1)->folded, "-") &&
           map_get(&n->last, token_of(doc, first)->folded) && map_get(&n->last, token_of(doc, m->head)->folded);
}

/* Whether a name is another one, or the end of it. */
static bool ends_name(an_str name, an_str end)
{
    return str_ends(name, end) && (name.n == end.n || name.p[name.n - end.n - 1] == ' ');
}

static uint32_t full_name(const an_doc *doc, const doc_mention *m, const naming *n)
{
    const uint32_t *seen = map_get(&n->last, last_word(doc, m));
    if (!seen || *seen == AN_NONE || is_ticket(doc, m, n)) return AN_NONE;
    const doc_mention *full = &doc->mentions.at[*seen];
    if (is_single(m)) return *seen;
    bool told = full->role.p || full->country.p || full->sectors;
    return ends_name(full->name, m->name) && (told || full->name.n > m->name.n) ? *seen : AN_NONE;
}

static uint32_t first_name(const an_doc *doc, const doc_mention *m, const naming *n)
{
    const uint32_t *seen = is_single(m) && !m->role.p ? map_get(&n->first, last_word(doc, m)) : NULL;
    if (!seen || str_is(m->rule, "name-place") || str_is(m->rule, "name-organisation")) return AN_NONE;
    return *seen;
}

static bool remember_first(const lex *l, an_doc *doc, uint32_t i, naming *n)
{
    const doc_mention *m = &doc->mentions.at[i];
    if (!is_spelled(doc, m) || is_single(m) || !link_is_person(l, doc, m)) return true;
    uint32_t *slot = map_put(&n->first, token_of(doc, link_first_of_name(doc, m))->folded, i);
    if (slot && *slot != i && (*slot == AN_NONE || !str_eq(doc->mentions.at[*slot].name, m->name))) *slot = AN_NONE;
    return slot != NULL;
}

/* "his son Abhijit": somebody brought in as another's. */
static bool is_relative(const an_doc *doc, uint32_t i)
{
    const doc_mention *m = doc->mentions.at;
    return i && m[i - 1].possessive && m[i - 1].sentence == m[i].sentence &&
           m[i - 1].first_token + m[i - 1].n_tokens + 1 >= m[i].first_token;
}

/* Of two people with one surname the later one, but for a relative of the first; who it is, is then no longer
 * certain where neither was said to hold an office. */
static bool remember(const lex *l, an_doc *doc, uint32_t i, naming *n)
{
    const doc_mention *m = &doc->mentions.at[i];
    uint32_t *slot = map_put(&n->last, last_word(doc, m), i);
    if (!slot) return false;
    const doc_mention *old = *slot == AN_NONE ? NULL : &doc->mentions.at[*slot];
    bool same = old && (ends_name(old->name, m->name) || ends_name(m->name, old->name));
    bool told = m->country.p || m->sectors;
    if (old && !same && !is_relative(doc, i)) *slot = told && !old->country.p && !old->sectors ? i : AN_NONE;
    else if (same && told) *slot = i;
    return remember_first(l, doc, i, n);
}

/* ---- bodies ---- */

static bool has_word(const an_doc *doc, const doc_mention *m, uint32_t hash)
{
    for (uint32_t t = m->first_token; m->n_tokens > 1 && t < m->first_token + m->n_tokens; t++)
        if (token_of(doc, t)->hash == hash && token_of(doc, t)->flags & TOKEN_UPPER_FIRST) return true;
    return false;
}

static bool is_body_name(const lex *l, const doc_mention *m)
{
    if (m->antecedent != AN_NONE || m->kind == MENTION_DESCRIPTION) return false;
    if (m->kind == MENTION_UNKNOWN) return str_is(m->rule, "name-organisation");
    return m->kind == MENTION_NAMED && m->entity != AN_NONE && !m->role.p &&
           lex_entity_at(l, m->entity).kind == LEX_ORG;
}

/* "the European union": no name by itself. */
static bool describes(const an_doc *doc, uint32_t token)
{
    if (!doc->words.n) return false;
    ud_rel rel = (ud_rel)doc->words.at[token].rel;
    return rel == REL_AMOD || rel == REL_COMPOUND || rel == REL_FLAT;
}

/* "the Commission", capitalised: a word of the one name of a body. */
static uint32_t short_body(const lex *l, const an_doc *doc, uint32_t i)
{
    const doc_mention *m = &doc->mentions.at[i];
    const doc_token *t = token_of(doc, m->first_token);
    bool bare = m->n_tokens == 1 && m->first_token && !m->country.p && m->entity == AN_NONE &&
                (m->kind == MENTION_ROLE || m->kind == MENTION_UNKNOWN);
    if (!bare || !(t->flags & TOKEN_UPPER_FIRST) || !str_is(t[-1].folded, "the") || t[-1].sentence != t->sentence)
        return AN_NONE;
    if (describes(doc, m->first_token)) return AN_NONE;
    uint32_t only = AN_NONE;
    for (uint32_t k = i; k-- > 0 && k + WINDOW > i;) {
        const doc_mention *o = &doc->mentions.at[k];
        if (!is_body_name(l, o) || !has_word(doc, o, t->hash)) continue;
        if (only != AN_NONE && !str_eq(doc->mentions.at[only].name, o->name)) return AN_NONE;
        only = k;
    }
    return only;
}

bool naming_link(const lex *l, an_doc *doc, uint32_t i, naming *n)
{
    doc_mention *m = &doc->mentions.at[i];
    if (m->antecedent != AN_NONE) return true;
    uint32_t body = short_body(l, doc, i);
    if (body != AN_NONE) { link_to(doc, i, body, STR("short-name")); return true; }
    if (!last_word(doc, m).p) return true;
    if (is_spelled(doc, m) && !m->country.p && (is_single(m) || !m->role.p)) {
        uint32_t to = full_name(doc, m, n);
        if (to == AN_NONE) to = first_name(doc, m, n);
        link_to(doc, i, to, STR("short-name"));
        if (to != AN_NONE || is_single(m)) return true;
    }
    bool known = m->kind == MENTION_NAMED && m->entity != AN_NONE && lex_entity_at(l, m->entity).kind == LEX_PERSON;
    return !(m->kind == MENTION_UNKNOWN || m->role.p || known) || remember(l, doc, i, n);
}

void naming_release(naming *n)
{
    map_release(&n->last);
    map_release(&n->first);
}
