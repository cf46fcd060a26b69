/*
 * From a core to an edition's type: the longest code prefix that has a rule for the mode and status, and among the
 * rules of that prefix the first, the compiler having put the more exact ones in front.
 */
#include "base/str.h"
#include "lexicon/image.h"

static bool allows(const lex *l, img_str wanted, an_str value)
{
    return wanted.at == IMG_NONE || str_eq(img_view(l, wanted), value);
}

/* First of n sorted codes that is not below the wanted one. */
static uint32_t lower_bound(const lex *l, const img_rule *rules, uint32_t n, an_str code)
{
    uint32_t low = 0;
    while (low < n) {
        uint32_t half = low + (n - low) / 2;
        if (str_cmp(img_view(l, rules[half].code), code) < 0) low = half + 1;
        else n = half;
    }
    return low;
}

static const img_rule *rule_of(const lex *l, img_range range, an_str code, an_str mode, an_str status)
{
    const img_rule *rules = l->rules + range.first;
    for (size_t length = code.n + 1; length-- > 0;) {
        an_str prefix = str_slice(code, 0, length);
        for (uint32_t i = lower_bound(l, rules, range.n, prefix); i < range.n; i++) {
            if (!str_eq(img_view(l, rules[i].code), prefix)) break;
            if (allows(l, rules[i].mode, mode) && allows(l, rules[i].status, status)) return &rules[i];
        }
    }
    return NULL;
}

/* First of the sorted codes that is not below the wanted one. */
static uint32_t cameo_bound(const lex *l, an_str code)
{
    uint32_t low = 0, n = l->n_cameos;
    while (low < n) {
        uint32_t half = low + (n - low) / 2;
        if (str_cmp(img_view(l, l->cameos[half].code), code) < 0) low = half + 1;
        else n = half;
    }
    return low;
}

/* The record of the longest prefix of a code, or NULL. */
static const img_cameo *cameo_of(const lex *l, an_str code)
{
    for (; code.n; code.n--) {
        uint32_t i = cameo_bound(l, code);
        if (i < l->n_cameos && str_eq(img_view(l, l->cameos[i].code), code)) return &l->cameos[i];
    }
    return NULL;
}

static void read_rule(const lex *l, const img_rule *r, lex_type *out)
{
    out->type = img_view(l, r->type);
    out->score = r->score / 1000.0;
    out->n_modes = r->n_modes;
    for (uint32_t i = 0; i < r->n_modes; i++) out->modes[i] = img_view(l, r->modes[i]);
    out->n_contexts = r->contexts.n;
    for (uint32_t i = 0; i < r->contexts.n; i++) out->contexts[i] = img_view(l, l->contexts[r->contexts.first + i]);
}

static img_range rules_of(const lex *l, const char *edition)
{
    for (uint32_t i = 0; i < l->n_editions; i++)
        if (str_is(img_view(l, l->editions[i].name), edition)) return l->editions[i].rules;
    return (img_range){0, 0};
}

static const img_type *type_of(const lex *l, an_str type)
{
    for (uint32_t i = 0; i < l->n_types; i++)
        if (str_eq(img_view(l, l->types[i].name), type)) return &l->types[i];
    return NULL;
}

bool lex_type_of(const lex *l, const char *edition, an_str code, an_str mode, an_str status, lex_type *out)
{
    *out = (lex_type){0};
    const img_rule *rule = rule_of(l, rules_of(l, edition), code, mode, status);
    if (!rule) return false;
    read_rule(l, rule, out);
    const img_cameo *cameo = cameo_of(l, code);
    if (cameo) out->goldstein = cameo->goldstein / 1000.0;
    const img_type *type = out->type.p ? type_of(l, out->type) : NULL;
    if (!type) return true;
    out->quad = (int)type->quad;
    out->needs_recipient = type->needs_recipient;
    return true;
}

bool lex_has_code(const lex *l, an_str code)
{
    const img_cameo *cameo = cameo_of(l, code);
    return cameo && str_eq(img_view(l, cameo->code), code);
}

static bool gives_mode(const lex *l, const img_rule *rule, an_str mode)
{
    for (uint32_t i = 0; i < rule->n_modes; i++)
        if (str_eq(img_view(l, rule->modes[i]), mode)) return true;
    return false;
}

bool lex_has_mode(const lex *l, const char *edition, an_str type, an_str mode)
{
    img_range range = rules_of(l, edition);
    for (uint32_t i = range.first; i < range.first + range.n; i++)
        if (str_eq(img_view(l, l->rules[i].type), type) && gives_mode(l, &l->rules[i], mode)) return true;
    return false;
}

bool lex_needs_recipient(const lex *l, an_str type)
{
    const img_type *t = type_of(l, type);
    return t && t->needs_recipient;
}

an_str lex_about(const lex *l, an_str root, an_str about)
{
    for (uint32_t i = 0; i < l->n_abouts; i++) {
        const img_about *a = &l->abouts[i];
        if (str_eq(img_view(l, a->root), root) && str_starts(about, img_view(l, a->governed)))
            return img_view(l, a->code);
    }
    return (an_str){NULL, 0};
}
