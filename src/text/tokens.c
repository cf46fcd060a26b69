#include "text/tokens.h"

#include "base/str.h"

/* Flags of a token by looking at each character: the way for text that is not ASCII. */
static unsigned flags_of(const char *p, uint32_t n)
{
    unsigned mask = 0, first = 0, kinds = 0;
    for (uint32_t i = 0; i < n;) {
        rune r = char_at(p + i, n - i);
        unsigned kind = r.kind;
        if (!kinds++ && kind == CHAR_DIGIT) mask |= TOKEN_NUMBER;
        if (!first) first = kind & (CHAR_CASED | CHAR_LETTER);
        mask |= kind << 16;
        i += r.bytes;
    }
    unsigned seen = mask >> 16;
    if (first == CHAR_UPPER) mask |= TOKEN_UPPER_FIRST;
    if ((seen & CHAR_UPPER) && !(seen & (CHAR_LOWER | CHAR_LETTER))) mask |= TOKEN_UPPER_ALL;
    if (!(seen & (CHAR_WORD | CHAR_IDEOGRAPH))) mask |= TOKEN_PUNCT;
    return mask & 0xFFFF;
}

static unsigned char low(unsigned char c) { return c >= 'A' && c <= 'Z' ? c + 32 : c; }

/* Flags of an ASCII token from the kinds seen in it. */
static unsigned ascii_flags(const char *p, unsigned seen)
{
    if (seen == CHAR_LOWER) return 0;
    if (!(seen & CHAR_WORD)) return TOKEN_PUNCT;
    unsigned flags = char_ascii[(unsigned char)*p] == CHAR_DIGIT ? TOKEN_NUMBER : 0;
    if (!(seen & CHAR_UPPER)) return flags;
    if (!(seen & CHAR_LOWER)) return flags | TOKEN_UPPER_ALL | TOKEN_UPPER_FIRST;
    while (!(char_ascii[(unsigned char)*p] & CHAR_CASED)) p++;
    return char_ascii[(unsigned char)*p] == CHAR_UPPER ? flags | TOKEN_UPPER_FIRST : flags;
}

/* Lower case of ASCII; a view of the text itself where nothing changes. */
static an_str ascii_fold(scanner *s, const char *p, uint32_t n, unsigned seen)
{
    if (!(seen & CHAR_UPPER)) return (an_str){p, n};
    char *out = arena_alloc(&s->doc->arena, n);
    if (out)
        for (uint32_t i = 0; i < n; i++) out[i] = (char)low((unsigned char)p[i]);
    return (an_str){out, n};
}

/* Folded text, hash (as str_hash32 of it) and flags of the bytes of a token. */
static bool describe(scanner *s, doc_token *t, const char *p, uint32_t n)
{
    unsigned seen = 0;
    uint64_t h = 14695981039346656037u;
    for (uint32_t i = 0; i < n; i++) {
        unsigned char c = (unsigned char)p[i];
        if (c >= 128) {
            t->flags |= flags_of(p, n);
            t->folded = utf8_fold(&s->doc->arena, (an_str){p, n});
            t->hash = t->folded.p ? str_hash32(t->folded) : 0;
            return t->folded.p;
        }
        seen |= char_ascii[c];
        h = (h ^ low(c)) * 1099511628211u;
    }
    t->hash = (uint32_t)(h ^ h >> 32);
    t->flags |= ascii_flags(p, seen);
    t->folded = ascii_fold(s, p, n, seen);
    return t->folded.p;
}

void token_add(scanner *s, uint32_t begin, uint32_t end, unsigned flags, text_hint hint)
{
    if (s->failed) return;
    doc_token *t = array_push(&s->doc->tokens);
    uint8_t *h = array_push(&s->hints);
    if (!t || !h) {
        s->failed = true;
        return;
    }
    *h = (uint8_t)hint;
    t->span = (an_span){begin, end};
    t->flags = (uint16_t)(flags | (begin && begin == s->last ? TOKEN_GLUED : 0));
    s->last = end;
    if (!describe(s, t, s->p + begin, end - begin)) s->failed = true;
}
