/*
 * The table (train/lemmas.py) maps "TAG^word" and "TAG$ending" to an edit: which letters to start from, how many code
 * points to cut, what to add. The whole word goes first, then endings, the longest known one.
 */
#include "syntax/lemma.h"

#include <string.h>

#include "base/str.h"
#include "syntax/feature.h"

enum { LETTERS_FOLDED, LETTERS_WRITTEN, LETTERS_FIRST_WRITTEN };

static const lemma_rule *rule_find(const syntax_model *m, ud_xpos xpos, an_str key)
{
    size_t at[ENDING_LONGEST], n = feature_endings(key, ENDING_LONGEST, at);
    uint64_t tag = m->xpos_hash[xpos];
    uint32_t row = hash_find(&m->lemmas, feature_fold(feature_hash(feature_byte(tag, '^'), key)));
    for (; row == UINT32_MAX && n > 0; n--)
        row = hash_find(&m->lemmas, feature_fold(feature_hash(feature_byte(tag, '$'), str_slice(key, at[n - 1], key.n))));
    if (row == UINT32_MAX) row = hash_find(&m->lemmas, feature_fold(feature_byte(tag, '$')));
    return row == UINT32_MAX ? NULL : &m->rules[m->lemma_rule[row]];
}

/* Bytes of the first code point. */
static size_t first_code(an_str s)
{
    size_t n = s.n ? 1 : 0;
    while (n < s.n && ((unsigned char)s.p[n] & 0xC0) == 0x80) n++;
    return n;
}

static an_str glue(arena *a, an_str x, an_str y)
{
    char *p = arena_alloc(a, x.n + y.n);
    if (!p) return (an_str){NULL, 0};
    if (x.n) memcpy(p, x.p, x.n);
    if (y.n) memcpy(p + x.n, y.p, y.n);
    return (an_str){p, x.n + y.n};
}

static an_str start_letters(an_doc *doc, const doc_token *t, uint8_t letters)
{
    an_str written = doc_slice(doc, t->span);
    if (letters == LETTERS_FOLDED) return t->folded;
    if (letters == LETTERS_WRITTEN) return written;
    return glue(&doc->arena, str_slice(written, 0, first_code(written)),
                str_slice(t->folded, first_code(t->folded), t->folded.n));
}

an_str lemma_of(const syntax_model *m, an_doc *doc, uint32_t token, ud_xpos xpos)
{
    const doc_token *t = &doc->tokens.at[token];
    const lemma_rule *rule = rule_find(m, xpos, t->folded);
    if (!rule) return t->folded;
    an_str s = start_letters(doc, t, rule->letters);
    size_t at[99], n = rule->cut ? feature_endings(s, rule->cut, at) : 0;
    if (!s.p) return s;
    if (n) s.n = at[n - 1];
    if (s.n + rule->add.n == 0) return t->folded;
    return rule->add.n ? glue(&doc->arena, s, rule->add) : s;
}
