#include "conllu.h"

#include "base/error.h"
#include "base/str.h"
#include "base/utf8.h"

enum { COLUMNS = 10 };
enum { ID, FORM, LEMMA, UPOS, XPOS, FEATS, HEAD, DEPREL };

typedef struct reader {
    conllu *c;
    const char *name;
    an_error *error;
    uint32_t line;
    uint32_t first_word;     /* of the sentence */
    uint32_t first_byte;
    uint32_t range_end;      /* last id of the multi-word token being read; 0: none */
    an_span range;
} reader;

static an_status bad(reader *r, const char *what)
{
    return error_at(r->error, AN_FORMAT, r->name, r->line, "%s", what);
}

/* The form without white space, at the end of the text. */
static bool add_form(conllu *c, an_str form, an_span *span)
{
    span->begin = (uint32_t)c->text.n;
    if (!array_reserve(&c->text, form.n)) return false;
    for (size_t i = 0, step; i < form.n; i += step) {
        uint32_t code;
        step = utf8_decode(form.p + i, form.n - i, &code);
        if (utf8_is_space(code)) continue;
        memcpy(c->text.at + c->text.n, form.p + i, step);
        c->text.n += step;
    }
    span->end = (uint32_t)c->text.n;
    return true;
}

static an_status add_token(reader *r, an_str form, an_span *span)
{
    if (!add_form(r->c, form, span)) return error_nomem(r->error);
    if (span->begin == span->end) return bad(r, "an empty form");
    an_span *token = array_push(&r->c->tokens);
    if (!token) return error_nomem(r->error);
    *token = *span;
    return AN_OK;
}

/* A line "3-4": the words up to 4 share its characters. */
static an_status read_range(reader *r, an_str first, an_str last, an_str form)
{
    int64_t from, to, next = (int64_t)(r->c->words.n - r->first_word) + 1;
    if (!str_number(first, &from) || !str_number(last, &to) || from != next || to < from || r->range_end || to > UINT32_MAX)
        return bad(r, "a range of words that does not fit");
    r->range_end = (uint32_t)to;
    return add_token(r, form, &r->range);
}

static an_status read_word(reader *r, const an_str *column)
{
    int64_t id, head = 0;
    if (!str_number(column[ID], &id) || id != (int64_t)(r->c->words.n - r->first_word) + 1) return bad(r, "words out of order");
    if (!str_is(column[HEAD], "_") && (!str_number(column[HEAD], &head) || head >= UINT32_MAX)) return bad(r, "the head is no number");
    conllu_word *w = array_push(&r->c->words);
    if (!w) return error_nomem(r->error);
    *w = (conllu_word){column[FORM], column[LEMMA], column[UPOS], column[XPOS], column[FEATS], column[DEPREL], r->range,
                       head ? r->first_word + (uint32_t)head - 1 : AN_NONE, r->range_end > 0};
    if (!r->range_end) return add_token(r, column[FORM], &w->span);
    if (id == r->range_end) r->range_end = 0;
    return AN_OK;
}

static an_status read_line(reader *r, an_str line)
{
    an_str column[COLUMNS], rest = line, id, first;
    size_t n = 0;
    while (n < COLUMNS && str_cut(&rest, '\t', &column[n])) n++;
    if (n != COLUMNS || rest.p) return bad(r, "not ten columns");
    id = column[ID];
    if (memchr(id.p, '.', id.n)) return AN_OK;
    if (!memchr(id.p, '-', id.n)) return read_word(r, column);
    str_cut(&id, '-', &first);
    return read_range(r, first, id, column[FORM]);
}

static an_status end_sentence(reader *r)
{
    conllu *c = r->c;
    if (r->range_end) return bad(r, "a range of words that the sentence does not hold");
    if (c->words.n == r->first_word) return AN_OK;
    for (size_t i = r->first_word; i < c->words.n; i++)
        if (c->words.at[i].head != AN_NONE && c->words.at[i].head >= c->words.n) return bad(r, "a head outside its sentence");
    an_span *s = array_push(&c->sentences);
    if (!s) return error_nomem(r->error);
    *s = (an_span){r->first_byte, (uint32_t)c->text.n};
    r->first_word = (uint32_t)c->words.n;
    r->first_byte = (uint32_t)c->text.n;
    return AN_OK;
}

an_status conllu_read(conllu *out, an_str bytes, const char *name, an_error *error)
{
    *out = (conllu){0};
    reader r = {.c = out, .name = name, .error = error};
    an_status status = AN_OK;
    for (an_str line; status == AN_OK && str_cut(&bytes, '\n', &line);) {
        r.line++;
        if (line.n && line.p[line.n - 1] == '\r') line.n--;
        if (!line.n) status = end_sentence(&r);
        else if (line.p[0] != '#') status = read_line(&r, line);
    }
    return status == AN_OK ? end_sentence(&r) : status;
}

void conllu_release(conllu *c)
{
    array_release(&c->text);
    array_release(&c->words);
    array_release(&c->tokens);
    array_release(&c->sentences);
}
