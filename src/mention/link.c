/*
 * What a later mention refers to, where that is certain enough:
 *   - a bare surname to the last full name that ends in it ("Nasirzadeh");
 *   - "he", "she", "his", "her" to the nearest earlier person, of known or open gender, that is not a modifier;
 *   - "his Russian counterpart" takes the role of whom "his" refers to.
 * Other descriptions and plural pronouns stay unlinked.
 */
#include "mention/link.h"

#include "base/map.h"
#include "base/str.h"
#include "mention/phrase.h"

enum { REACH = 2 }; /* sentences a pronoun looks back */

static bool is_person(const lex *l, const doc_mention *m)
{
    if (m->plural || m->modifier) return false;
    if (m->kind == MENTION_UNKNOWN) return m->role.p || m->sectors;
    if (m->entity == AN_NONE) return m->kind == MENTION_ROLE || m->kind == MENTION_DESCRIPTION;
    return lex_entity_at(l, m->entity).kind == LEX_PERSON || m->role.p;
}

static bool gender_fits(const lex *l, const doc_mention *m, bool female)
{
    char g = m->entity == AN_NONE ? 0 : lex_entity_at(l, m->entity).gender;
    return !g || (g == 'f') == female;
}

/* The person a singular pronoun at index i stands for, or AN_NONE. Subjects come first in a clause, so the first person
 * of the nearest sentence is taken. */
static uint32_t person_before(const lex *l, const an_doc *doc, uint32_t i, bool female)
{
    const doc_mention *m = doc->mentions.at;
    uint32_t best = AN_NONE;
    for (uint32_t k = i; k-- > 0 && m[k].sentence + REACH >= m[i].sentence;) {
        if (best != AN_NONE && m[k].sentence != m[best].sentence) break;
        if (m[k].kind == MENTION_PRONOUN && m[k].antecedent == AN_NONE) continue;
        const doc_mention *who = m[k].antecedent == AN_NONE ? &m[k] : &m[m[k].antecedent];
        if (is_person(l, who) && gender_fits(l, who, female)) best = m[k].antecedent == AN_NONE ? k : m[k].antecedent;
    }
    return best;
}

static void copy_identity(doc_mention *to, const doc_mention *from)
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

static void link_pronoun(const lex *l, an_doc *doc, uint32_t i)
{
    doc_mention *m = &doc->mentions.at[i];
    an_str kind = lex_table(l, "pronoun", doc->tokens.at[m->first_token].folded);
    if (!str_starts(kind, STR("male")) && !str_starts(kind, STR("female"))) return;
    m->antecedent = person_before(l, doc, i, str_starts(kind, STR("female")));
    if (m->antecedent != AN_NONE) copy_identity(m, &doc->mentions.at[m->antecedent]);
}

/* The pronoun or possessive person right before a description. */
static uint32_t possessor(const an_doc *doc, uint32_t i)
{
    const doc_mention *m = doc->mentions.at;
    if (!i || m[i - 1].sentence != m[i].sentence || !m[i - 1].possessive) return AN_NONE;
    if (m[i].first_token - (m[i - 1].first_token + m[i - 1].n_tokens) > 1) return AN_NONE;
    return m[i - 1].kind == MENTION_PRONOUN ? m[i - 1].antecedent : i - 1;
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
        copy_identity(m, &doc->mentions.at[*seen]);
        m->antecedent = *seen;
        m->rule = STR("short-name");
        return true;
    }
    if (m->kind != MENTION_UNKNOWN && !m->role.p) return true;
    uint32_t *slot = map_put(surnames, word, i);
    if (slot && (m->country.p || m->sectors)) *slot = i;
    return slot != NULL;
}

bool link_mentions(const lex *l, an_doc *doc)
{
    map surnames = {0};
    bool ok = true;
    for (uint32_t i = 0; ok && i < doc->mentions.n; i++) {
        switch (doc->mentions.at[i].kind) {
        case MENTION_PRONOUN: link_pronoun(l, doc, i); break;
        case MENTION_DESCRIPTION: ok = link_description(l, doc, i); /* and it may carry a name: */ /* fall through */
        default: ok = ok && link_name(doc, i, &surnames);
        }
    }
    map_release(&surnames);
    return ok;
}
