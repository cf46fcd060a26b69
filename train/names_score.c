#include "names_score.h"

#include <stdio.h>

#include "base/str.h"

const char *names_type_name(unsigned type)
{
    static const char *const names[] = {"PER", "ORG", "LOC", "all"};
    return names[type];
}

double names_f1(names_count c) { return c.gold + c.system ? 200.0 * c.right / (c.gold + c.system) : 0; }

static uint32_t length_at(const uint8_t *tags, uint32_t i, uint32_t end)
{
    uint32_t n = 1;
    while (i + n < end && tags[i + n] != NAME_OUT && tags[i + n] % 2 == 0) n++;
    return n;
}

static void print_name(const an_doc *doc, const char *what, unsigned type, uint32_t first, uint32_t n)
{
    const doc_token *t = &doc->tokens.at[first];
    an_span s = {t->span.begin, t[n - 1].span.end};
    printf("%s %s %.*s\n", what, names_type_name(type), STR_ARG(doc_slice(doc, s)));
}

static void count(names_scores *out, const gold_doc *g, bool misses)
{
    const an_doc *doc = g->doc;
    uint32_t n = (uint32_t)doc->tokens.n;
    size_t k = 0;
    for (uint32_t i = 0; i < n; i++) {
        bool begins = g->tags[i] != NAME_OUT && g->tags[i] % 2;
        const doc_name *name = k < doc->names.n && doc->names.at[k].first_token == i ? &doc->names.at[k++] : NULL;
        unsigned type = (g->tags[i] - 1u) / 2;
        uint32_t length = begins ? length_at(g->tags, i, n) : 0;
        bool right = begins && name && name->type == type && name->n_tokens == length;
        if (begins) out->of[type].gold++, out->of[type].right += right;
        if (name) out->of[name->type].system++;
        if (misses && begins && !right) print_name(doc, "missed", type, i, length);
        if (misses && name && !right) print_name(doc, "wrong ", name->type, i, name->n_tokens);
    }
}

an_status names_measure(names_scores *out, const names_model *m, const lex *l, const names_gold *gold, bool misses, an_error *error)
{
    *out = (names_scores){0};
    for (size_t i = 0; i < gold->n; i++) {
        array_clear(&gold->at[i].doc->names);
        an_status status = names_run(m, l, gold->at[i].doc, error);
        if (status != AN_OK) return status;
        count(out, &gold->at[i], misses);
    }
    for (int t = 0; t < NAME_TYPES; t++) {
        out->of[NAME_TYPES].gold += out->of[t].gold;
        out->of[NAME_TYPES].system += out->of[t].system;
        out->of[NAME_TYPES].right += out->of[t].right;
    }
    return AN_OK;
}
