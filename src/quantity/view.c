#include "quantity/view.h"

#include "base/str.h"

uint32_t view_child(const view *v, uint32_t parent, ud_rel rel)
{
    VIEW_EACH(v, parent, c)
        if (view_rel(v, c) == rel) return c;
    return AN_NONE;
}

uint32_t view_phrase(const view *v, uint32_t parent, ud_rel rel, const char *preposition)
{
    VIEW_EACH(v, parent, c) {
        if (view_rel(v, c) != rel) continue;
        uint32_t at = view_child(v, c, REL_CASE);
        if (at != AN_NONE && str_is(view_folded(v, at), preposition)) return c;
    }
    return AN_NONE;
}

an_str view_entry(const view *v, const char *table, uint32_t token)
{
    an_str value = lex_table(v->l, table, view_lemma(v, token));
    return value.p ? value : lex_table(v->l, table, view_folded(v, token));
}

bool view_in(const view *v, const char *table, uint32_t token)
{
    return view_entry(v, table, token).p != NULL;
}

/* Mentions stand in order; the first of a sentence is found by halving. */
static size_t first_mention(const view *v)
{
    size_t low = 0, high = v->doc->mentions.n;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (v->doc->mentions.at[middle].first_token < v->begin) low = middle + 1;
        else high = middle;
    }
    return low;
}

uint32_t view_mention(const view *v, uint32_t token)
{
    uint32_t best = AN_NONE, length = UINT32_MAX;
    for (size_t i = first_mention(v); i < v->doc->mentions.n; i++) {
        const doc_mention *m = &v->doc->mentions.at[i];
        if (m->first_token > token) break;
        if (token >= m->first_token + m->n_tokens || m->n_tokens >= length) continue;
        best = (uint32_t)i;
        length = m->n_tokens;
    }
    return best;
}
