#include "text/text.h"

#include "base/error.h"
#include "text/blocks.h"
#include "text/quotes.h"
#include "text/sentences.h"
#include "text/words.h"

/* Cuts a paragraph at white space and its chunks into words. */
static void read_words(scanner *s, an_span span)
{
    uint32_t at = span.begin;
    s->block_end = span.end;
    s->quoted = false;
    while (at < span.end && !s->failed) {
        uint32_t begin = at;
        unsigned seen = 0;
        rune r = {0, 0, 0};
        while (at < span.end && (r = char_at(s->p + at, span.end - at)).kind != CHAR_SPACE) {
            seen |= r.kind;
            at += r.bytes;
        }
        if (at > begin) words_cut(s, begin, at, seen);
        if (at < span.end) at += r.bytes;
    }
}

static void read_block(scanner *s, block b)
{
    uint32_t first = (uint32_t)s->doc->tokens.n;
    read_words(s, b.span);
    if (s->failed) return;
    quotes_mark(s, first, (uint32_t)s->doc->tokens.n);
    sentences_split(s, first, b.headline);
}

an_status text_run(const lex *l, an_doc *doc, an_error *error)
{
    if (doc->text.n >= UINT32_MAX) return error_set(error, AN_USAGE, "the text is 4 GiB or longer");
    scanner s = {.lexicon = l, .doc = doc, .p = doc->text.p};
    blocks b;
    block next;
    blocks_start(&b, doc);
    while (!s.failed && blocks_next(&b, &next)) read_block(&s, next);
    array_release(&s.hints);
    return s.failed ? error_nomem(error) : AN_OK;
}

bool text_space_after(const an_doc *doc, uint32_t token)
{
    return token + 1 >= doc->tokens.n || !(doc->tokens.at[token + 1].flags & TOKEN_GLUED);
}

uint32_t text_multiword(const an_doc *doc, uint32_t token)
{
    uint32_t n = 1;
    const doc_token *t = doc->tokens.at;
    if (t[token].flags & TOKEN_CONTRACTED) return 1;
    while (token + n < doc->tokens.n && t[token + n].sentence == t[token].sentence && t[token + n].flags & TOKEN_CONTRACTED) n++;
    return n;
}
