/* Which phrases speak of the same agreement, and what it is called. */
#include "base/str.h"
#include "event/treaty.h"

/* Sentences that a phrase with another head word may point back over; phrases before one that are looked at. */
enum { NEAR = 12, LOOK_BACK = 200 };

typedef struct chain { const lex *l; an_doc *doc; } chain;

static an_str folded(const chain *c, uint32_t t) { return c->doc->tokens.at[t].folded; }
static bool in(const chain *c, const char *table, an_str key) { return lex_table(c->l, table, key).p != NULL; }

static bool same_words(const chain *c, const doc_accord *a, const doc_accord *b)
{
    if (a->n_tokens != b->n_tokens) return false;
    for (uint32_t i = 0; i < a->n_tokens; i++)
        if (!str_eq(folded(c, a->first_token + i), folded(c, b->first_token + i))) return false;
    return true;
}

/* A word that tells one agreement from another: no head, no link. */
static bool tells_apart(const chain *c, uint32_t t)
{
    an_str w = folded(c, t);
    if (c->doc->tokens.at[t].flags & TOKEN_PUNCT) return false;
    return !in(c, "treaty-link", w) && !in(c, "treaty-head", w) && !in(c, "treaty-head", c->doc->words.at[t].lemma);
}

static size_t oldest(size_t index) { return index > LOOK_BACK ? index - LOOK_BACK : 0; }

static bool has_word(const chain *c, size_t index, uint32_t treaty, uint32_t t)
{
    for (size_t i = oldest(index); i < index; i++) {
        const doc_accord *a = &c->doc->accords.at[i];
        for (uint32_t k = 0; a->treaty == treaty && k < a->n_tokens; k++)
            if (str_eq(folded(c, a->first_token + k), folded(c, t))) return true;
    }
    return false;
}

/* Whether all that a phrase says of the agreement has been said of a treaty before. */
static bool says_nothing_new(const chain *c, size_t index, uint32_t treaty)
{
    const doc_accord *a = &c->doc->accords.at[index];
    for (uint32_t k = 0; k < a->n_tokens; k++)
        if (tells_apart(c, a->first_token + k) && !has_word(c, index, treaty, a->first_token + k)) return false;
    return true;
}

static an_str head_lemma(const chain *c, const doc_accord *a) { return c->doc->words.at[a->head].lemma; }

/* "the nuclear deal" for what has been called by its full name. */
static bool loosely(const chain *c, const doc_accord *a, const doc_accord *old)
{
    size_t n;
    an_str entry = old->known, key;
    an_str called = lex_table_match(c->l, "treaty-loosely", &c->doc->tokens.at[a->first_token], a->n_tokens, &n);
    return called.p && n == a->n_tokens && str_cut(&entry, ':', &key) && str_eq(key, called);
}

/* The treaty that a definite phrase points back to, the latest; first one with the same head word. */
static uint32_t pointed_to(const chain *c, size_t index)
{
    const doc_accord *a = &c->doc->accords.at[index];
    for (int any_head = 0; any_head < 2; any_head++)
        for (size_t i = index; i-- > oldest(index);) {
            const doc_accord *old = &c->doc->accords.at[i];
            if (any_head && old->sentence + NEAR < a->sentence) break;
            if (!any_head && !str_eq(head_lemma(c, a), head_lemma(c, old))) continue;
            if (old->known.p && a->known.p && !str_eq(old->known, a->known)) continue;
            if (says_nothing_new(c, index, old->treaty) || loosely(c, a, old)) return old->treaty;
        }
    return AN_NONE;
}

/* "the nuclear deal (JCPOA)", "the JCPOA, a deal on ..." */
static bool beside(const chain *c, const doc_accord *old, const doc_accord *a)
{
    const doc_word *w = &c->doc->words.at[a->head];
    uint32_t end = old->first_token + old->n_tokens;
    bool bracket = a->first_token == end + 1 && str_is(folded(c, end), "(");
    return bracket || (old->head == w->head && ud_base((ud_rel)w->rel) == REL_APPOS);
}

/* The treaty of an earlier phrase that is called the same, or that this one stands beside ("the deal (JCPOA)"). */
static uint32_t called_the_same(const chain *c, size_t index)
{
    const doc_accord *a = &c->doc->accords.at[index];
    for (size_t i = index; i-- > 0;) {
        const doc_accord *old = &c->doc->accords.at[i];
        if (beside(c, old, a) || (a->known.p && str_eq(a->known, old->known))) return old->treaty;
        if ((a->named || a->definite) && a->n_tokens > 1 && same_words(c, a, old)) return old->treaty;
        if (a->named && a->n_tokens == 1 && same_words(c, a, old) && old->named) return old->treaty;
    }
    return AN_NONE;
}

static uint32_t new_treaty(chain *c)
{
    doc_treaty *t = array_push(&c->doc->treaties);
    return t ? (uint32_t)c->doc->treaties.n - 1 : AN_NONE;
}

static bool find_treaty(chain *c, size_t index)
{
    doc_accord *a = &c->doc->accords.at[index];
    uint32_t found = called_the_same(c, index);
    if (found == AN_NONE && (a->named || a->definite)) found = pointed_to(c, index);
    a->treaty = found == AN_NONE ? new_treaty(c) : found;
    return a->treaty != AN_NONE;
}

/* ---- names ---- */

/* The words with single spaces between them. */
static an_str one_line(chain *c, an_str text)
{
    an_str out = arena_copy(&c->doc->arena, text);
    char *at = (char *)(uintptr_t)out.p;
    size_t n = 0;
    for (size_t i = 0; at && i < text.n; i++) {
        bool blank = text.p[i] == ' ' || text.p[i] == '\n' || text.p[i] == '\t';
        if (blank && n && at[n - 1] == ' ') continue;
        at[n++] = blank ? ' ' : text.p[i];
    }
    return (an_str){out.p, n};
}

/* "treaty:" and the words of a name in lower case with hyphens: "treaty:treaty-on-shared-glaciers". */
static an_str id_of_words(chain *c, const doc_accord *a)
{
    an_str id = STR("treaty:");
    for (uint32_t i = 0; i < a->n_tokens && id.p; i++) {
        const doc_token *t = &c->doc->tokens.at[a->first_token + i];
        if (t->flags & TOKEN_PUNCT) continue;
        const char *join = id.p[id.n - 1] == ':' ? "" : "-";
        id = arena_printf(&c->doc->arena, "%.*s%s%.*s", STR_ARG(id), join, STR_ARG(t->folded));
    }
    return id;
}

/* An entry "NPT:Treaty_on_..." of the table of names: the id's end, and the full name. */
static bool take_known(chain *c, an_str entry, doc_treaty *t)
{
    an_str key, full = entry;
    str_cut(&full, ':', &key);
    t->id = arena_printf(&c->doc->arena, "treaty:%.*s", STR_ARG(key));
    t->name = arena_copy(&c->doc->arena, full);
    char *at = (char *)(uintptr_t)t->name.p;
    for (size_t i = 0; at && i < full.n; i++)
        if (at[i] == '_') at[i] = ' ';
    return t->id.p && at;
}

/* How well a phrase names its treaty: a name before a description, and the longer one. */
static uint32_t worth(const doc_accord *a) { return (a->named ? 1000 : 0) + a->n_tokens; }

static bool name_treaty(chain *c, uint32_t index)
{
    doc_treaty *t = &c->doc->treaties.at[index];
    const doc_accord *best = NULL;
    for (size_t i = 0; i < c->doc->accords.n; i++) {
        const doc_accord *a = &c->doc->accords.at[i];
        if (a->treaty != index) continue;
        if (a->known.p) return take_known(c, a->known, t);
        if (!best || worth(a) > worth(best)) best = a;
    }
    if (!best) return true;
    t->name = one_line(c, doc_slice(c->doc, best->span));
    if (best->named) t->id = id_of_words(c, best);
    return t->name.p && (!best->named || t->id.p);
}

bool treaty_chain(const lex *l, an_doc *doc)
{
    chain c = {l, doc};
    for (size_t i = 0; i < doc->accords.n; i++)
        if (!find_treaty(&c, i)) return false;
    for (uint32_t i = 0; i < doc->treaties.n; i++)
        if (!name_treaty(&c, i)) return false;
    return true;
}
