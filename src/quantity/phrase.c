#include "quantity/phrase.h"

#include "base/str.h"
#include "quantity/number.h"

enum { DEEP = 2 };  /* "a group of dozens of men" */

/* ---- its number ---- */

static bool take(const number *n, uint32_t head, amount *out)
{
    if (n->unit.p) return false;
    *out = (amount){n->min, n->max, n->has_max, n->first, n->end > head + 1 ? n->end : head + 1};
    return true;
}

/* A number that hangs on the word before it, or that the word is part of. */
static bool numbered(const view *v, uint32_t head, amount *out)
{
    number n;
    if (number_at(v->l, v->doc, head, &n)) return take(&n, head, out);
    VIEW_EACH(v, head, c) {
        if (c >= head) break;
        if (view_rel(v, c) == REL_NMOD_POSS || view_rel(v, c) == REL_CASE) continue;
        if (number_at(v->l, v->doc, c, &n) && n.end <= head && take(&n, head, out)) return true;
    }
    return false;
}

/* ---- one alone ---- */

static bool determined(const view *v, uint32_t head)
{
    return view_child(v, head, REL_DET) != AN_NONE || view_child(v, head, REL_NMOD_POSS) != AN_NONE;
}

/* The recogniser's word on the name a token is in; NAME_TYPES: it is in none. */
static name_type name_over(const view *v, uint32_t token)
{
    size_t low = 0, high = v->doc->names.n;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        const doc_name *n = &v->doc->names.at[middle];
        if (token < n->first_token) high = middle;
        else if (token >= n->first_token + n->n_tokens) low = middle + 1;
        else return n->type;
    }
    return NAME_TYPES;
}

static bool named_person(const view *v, uint32_t token) { return name_over(v, token) == NAME_PERSON; }

/* A mention that is one person: not a state, body or place. */
static bool is_person(const view *v, const doc_mention *m)
{
    if (m->plural) return false;
    if (m->kind == MENTION_UNKNOWN) return name_over(v, m->head) == NAME_TYPES;
    if (m->entity == AN_NONE) return m->kind == MENTION_ROLE || m->kind == MENTION_DESCRIPTION;
    lex_entity e = lex_entity_at(v->l, m->entity);
    return e.kind == LEX_PERSON || (e.kind == LEX_ROLE && e.role_kind != ROLE_BODY);
}

static bool is_pronoun_of_one(const doc_word *w)
{
    bool sex = ud_has(w->feats, FEAT_GENDER_MASC) || ud_has(w->feats, FEAT_GENDER_FEM);
    return w->upos == UPOS_PRON && sex && ud_has(w->feats, FEAT_NUMBER_SING);
}

static bool is_plural(const doc_word *w) { return w->xpos == XPOS_NNS || w->xpos == XPOS_NNPS; }

/* "a Palestinian", "an officer" */
static bool indefinite(const view *v, uint32_t head)
{
    uint32_t det = view_child(v, head, REL_DET);
    return det != AN_NONE && ud_has(view_word(v, det)->feats, FEAT_DEFINITE_IND);
}

/* "Engineer Maria Lopez": the name stands with what its bearer is. */
static bool bears_name(const view *v, uint32_t head)
{
    VIEW_EACH(v, head, c) {
        ud_rel r = view_rel(v, c);
        bool name = c > head && (r == REL_FLAT || r == REL_APPOS) && view_word(v, c)->upos == UPOS_PROPN;
        if (name && named_person(v, c)) return true;
    }
    return false;
}

static bool is_one(const view *v, uint32_t head)
{
    const doc_word *w = view_word(v, head);
    if (view_in(v, "quantity-one", head)) return true;
    if (w->upos == UPOS_PRON) return is_pronoun_of_one(w);
    if (is_plural(w) || view_in(v, "quantity-body", head)) return false;
    if (named_person(v, head) || bears_name(v, head) || indefinite(v, head)) return true;
    uint32_t m = view_mention(v, head);
    if (m != AN_NONE && is_person(v, &v->doc->mentions.at[m])) return true;
    if (m != AN_NONE && v->doc->mentions.at[m].kind == MENTION_NAMED) return false;
    return (w->xpos == XPOS_NN || w->xpos == XPOS_NNP) && determined(v, head);
}

static bool alone(const view *v, uint32_t head, amount *out)
{
    uint32_t det = view_child(v, head, REL_DET), m = view_mention(v, head);
    if (!is_one(v, head) || (det != AN_NONE && str_is(view_folded(v, det), "no"))) return false;
    *out = (amount){1, 1, true, head, head + 1};
    if (m == AN_NONE) return true;
    const doc_mention *of = &v->doc->mentions.at[m];
    out->first = of->first_token;
    if (of->first_token + of->n_tokens > out->end) out->end = of->first_token + of->n_tokens;
    return true;
}

/* ---- the phrase ---- */

static bool own(const view *v, uint32_t head, counting what, int depth, amount *out)
{
    uint32_t of = view_phrase(v, head, REL_NMOD, "of");
    if (!what.things && view_in(v, "quantity-thing", head)) return false;
    bool of_things = of != AN_NONE && view_word(v, head)->upos != UPOS_NOUN && view_in(v, "quantity-thing", of);
    if (numbered(v, head, out)) return what.things || !of_things;
    if (of != AN_NONE && depth && view_in(v, "quantity-group", head)) return own(v, of, what, depth - 1, out);
    return what.single && !view_in(v, "quantity-group", head) && alone(v, head, out);
}

static bool is_part(const view *v, uint32_t head)
{
    uint32_t at = view_child(v, head, REL_CASE);
    return at != AN_NONE && view_in(v, "quantity-part", at);
}

/* "12 killed and 30 injured": the second is another deed. */
static bool is_deed(const view *v, uint32_t token)
{
    return view_word(v, token)->upos == UPOS_VERB || lex_table(v->l, "quantity-state", view_folded(v, token)).p;
}

static void add(amount *sum, const amount *more)
{
    sum->min += more->min;
    sum->max += more->max;
    sum->has_max = sum->has_max && more->has_max;
    if (more->first < sum->first) sum->first = more->first;
    if (more->end > sum->end) sum->end = more->end;
}

/* Whether a word is coordinated with the head, or with the name of who it is. */
static bool coordinated(const view *v, uint32_t token, uint32_t head)
{
    uint32_t up = view_word(v, token)->head;
    if (view_rel(v, token) != REL_CONJ || up == AN_NONE || is_deed(v, token) || is_part(v, token)) return false;
    bool name = view_word(v, up)->upos == UPOS_PROPN && (view_rel(v, up) == REL_APPOS || view_rel(v, up) == REL_FLAT);
    return up == head || (name && view_word(v, up)->head == head);
}

/* The sum of what is coordinated; n counts its parts. */
static amount sum_of_parts(const view *v, uint32_t head, counting what, uint32_t *n)
{
    amount sum = {.has_max = true}, more;
    *n = 0;
    for (uint32_t k = head + 1; k < v->end; k++) {
        if (!coordinated(v, k, head) || !own(v, k, what, DEEP, &more)) continue;
        if ((*n)++) add(&sum, &more);
        else sum = more;
    }
    return sum;
}

/* Parts that add up to the number tell what it is made of: "five people, a mother and four children". */
bool phrase_amount(const view *v, uint32_t head, counting what, amount *out)
{
    uint32_t n;
    bool some = own(v, head, what, DEEP, out);
    amount parts = sum_of_parts(v, head, what, &n);
    if (!some && n) *out = parts, out->has_max = false;
    else if (n && !(n > 1 && parts.min == out->min)) add(out, &parts);
    return (some || n) && (out->min > 0 || out->has_max);
}
