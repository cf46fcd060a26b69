#include "syntax/feature.h"

#include "base/str.h"
#include "base/utf8.h"

enum { FIRST_UPPER = 1, ALL_UPPER = 2, DIGIT = 4, PUNCT = 8, INNER_UPPER = 16, GLUED = 32, START = 64, SINGLE = 128 };

static inline uint64_t key_byte(uint64_t h, char c) { return feature_byte(h, c >= '1' && c <= '9' ? '0' : c); }

uint64_t feature_hash(uint64_t h, an_str folded)
{
    for (size_t i = 0; i < folded.n; i++) h = key_byte(h, folded.p[i]);
    return h;
}

static inline bool starts_code(char c) { return ((unsigned char)c & 0xC0) != 0x80; }

size_t feature_endings(an_str s, size_t n, size_t *at)
{
    size_t found = 0;
    for (size_t i = s.n; i > 0 && found < n; i--)
        if (starts_code(s.p[i - 1])) at[found++] = i - 1;
    return found;
}

static void pieces(an_str key, word_feature *out)
{
    size_t at[SUFFIXES], n = feature_endings(key, SUFFIXES, at);
    uint64_t h = feature_byte(FEATURE_START, '^');
    out->n_pieces = 0;
    for (size_t i = 0; i < key.n && out->n_pieces < PREFIXES;) {
        do h = key_byte(h, key.p[i++]);
        while (i < key.n && !starts_code(key.p[i]));
        out->pieces[out->n_pieces++] = feature_fold(h);
    }
    for (size_t i = 0; i < n; i++)
        out->pieces[out->n_pieces++] =
            feature_fold(feature_hash(feature_byte(FEATURE_START, '$'), str_slice(key, at[i], key.n)));
}

static uint8_t shape(an_str text)
{
    unsigned letters = 0, upper = 0, codes = 0, s = 0;
    uint32_t code;
    for (size_t i = 0; i < text.n; codes++) {
        i += utf8_decode(text.p + i, text.n - i, &code);
        if (utf8_is_digit(code)) s |= DIGIT;
        if (!utf8_is_letter(code)) continue;
        if (utf8_is_upper(code)) {
            s |= letters ? INNER_UPPER : FIRST_UPPER;
            upper++;
        }
        letters++;
    }
    if (letters && upper == letters) s |= ALL_UPPER;
    if (!letters && !(s & DIGIT)) s |= PUNCT;
    if (codes == 1) s |= SINGLE;
    return (uint8_t)s;
}

void feature_word(const an_doc *doc, uint32_t token, bool first, word_feature *out)
{
    const doc_token *t = &doc->tokens.at[token];
    out->word = feature_fold(feature_hash(FEATURE_START, t->folded));
    pieces(t->folded, out);
    out->shape = shape(doc_slice(doc, t->span));
    if (first) out->shape |= START;
    else if (t[-1].span.end == t->span.begin) out->shape |= GLUED;
}
