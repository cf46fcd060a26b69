#include "quantity/quantity.h"

#include "base/error.h"
#include "base/str.h"
#include "quantity/deed.h"
#include "quantity/number.h"
#include "quantity/phrase.h"

/* Longer sentences are lists, and would cost more than they tell. */
enum { LONGEST = 400 };

/* ---- who says so ---- */

static bool claims(const view *v, uint32_t verb)
{
    uint32_t first;
    lex_sense sense;
    size_t n = view_word(v, verb)->upos == UPOS_VERB ? lex_senses(v->l, view_lemma(v, verb), 'v', &first) : 0;
    for (size_t i = 0; i < n; i++) {
        lex_sense_at(v->l, first + (uint32_t)i, &sense);
        if (sense.claim.p) return true;
    }
    return false;
}

static uint32_t speaker(const view *v, uint32_t verb)
{
    uint32_t subject = view_child(v, verb, REL_NSUBJ);
    return subject == AN_NONE ? AN_NONE : view_mention(v, subject);
}

/* A speaker beside a word: "..., the ministry said", "according to the ministry". */
static uint32_t said_beside(const view *v, uint32_t token)
{
    VIEW_EACH(v, token, c) {
        uint32_t at = view_child(v, c, REL_CASE);
        if (view_rel(v, c) == REL_PARATAXIS && claims(v, c)) return speaker(v, c);
        bool according = at != AN_NONE && str_is(view_folded(v, at), "according");
        if (view_rel(v, c) == REL_OBL && according) return view_mention(v, c);
    }
    return AN_NONE;
}

/* Who claims what a word tells: the nearest speaker above it. */
static uint32_t counted_by(const view *v, uint32_t token)
{
    uint32_t found = AN_NONE;
    for (uint32_t at = token; at != AN_NONE && found == AN_NONE; at = view_word(v, at)->head) {
        uint32_t up = view_word(v, at)->head;
        found = said_beside(v, at);
        if (found == AN_NONE && up != AN_NONE && view_rel(v, at) == REL_CCOMP && claims(v, up)) found = speaker(v, up);
    }
    return found;
}

/* ---- counts ---- */

static bool add(an_doc *doc, const view *v, uint32_t token, const amount *a, doc_count c)
{
    doc_count *slot = array_push(&doc->counts);
    if (!slot) return false;
    const doc_token *t = doc->tokens.at;
    c.span = (an_span){t[a->first].span.begin, t[a->end - 1].span.end};
    c.sentence = t[token].sentence;
    c.first_token = a->first;
    c.n_tokens = a->end - a->first;
    c.deed = token;
    c.min = a->min;
    c.max = a->max;
    c.has_max = a->has_max;
    c.by = counted_by(v, token);
    *slot = c;
    return true;
}

/* Whether the same people were counted for the same thing already: "shot dead", "the killing of 12 who died". */
static bool counted(const an_doc *doc, const amount *a, an_str what)
{
    for (size_t i = doc->counts.n; i-- > 0;) {
        const doc_count *c = &doc->counts.at[i];
        if (c->first_token + c->n_tokens <= a->first) return false;
        if (c->first_token < a->end && str_eq(c->what, what)) return true;
    }
    return false;
}

static bool count_deed(an_doc *doc, const view *v, uint32_t token)
{
    deed d;
    amount a;
    if (!deed_at(v, token, &d)) return true;
    counting how = {.things = d.counted_only || lex_table(v->l, "quantity-of-things", d.what).p,
                    .single = !d.counted_only && lex_table(v->l, "quantity-single", d.what).p};
    if (!phrase_amount(v, d.whom, how, &a) || counted(doc, &a, d.what)) return true;
    doc_count c = {.what = d.what, .kind = STR("new"), .of = AN_NONE, .rule = STR("quantity-deed")};
    if (d.total) c.kind = STR("total");
    if (!d.counted_only) c.of = view_mention(v, d.whom);
    return add(doc, v, token, &a, c);
}

static bool count_money(an_doc *doc, const view *v, uint32_t *token)
{
    number n;
    if (view_word(v, *token)->upos != UPOS_NUM || !number_at(v->l, doc, *token, &n)) return true;
    uint32_t at = *token;
    if (n.end > at + 1) *token = n.end - 1;
    amount a = {n.min, n.max, n.has_max, n.first, n.end};
    doc_count c = {.what = STR("money"), .kind = STR("new"), .of = AN_NONE, .rule = STR("quantity-money")};
    c.unit = n.unit;
    return !n.unit.p || add(doc, v, at, &a, c);
}

an_status quantity_run(const lex *l, an_doc *doc, an_error *error)
{
    bool ok = true;
    if (!doc->words.n) return AN_OK;
    for (size_t s = 0; ok && s < doc->sentences.n; s++) {
        const doc_sentence *of = &doc->sentences.at[s];
        view v = {l, doc, of->first_token, of->first_token + of->n_tokens};
        if (of->n_tokens > LONGEST) continue;
        for (uint32_t i = v.begin; ok && i < v.end; i++) ok = count_deed(doc, &v, i) && count_money(doc, &v, &i);
    }
    return ok ? AN_OK : error_nomem(error);
}
