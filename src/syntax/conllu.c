#include "syntax/conllu.h"

#include <stdio.h>
#include <string.h>

#include "base/error.h"
#include "base/str.h"
#include "base/utf8.h"

enum { COLUMNS = 10, NUMBER_MOST = 1000000 };

/* ---- reading ---- */

/* Forms gather in a text of their own, laid out as SpaceAfter tells. */
typedef struct reader {
    an_doc *doc;
    ARRAY(char) text;
    uint32_t first;        /* token of the open sentence */
    bool glued;            /* no space before the next word */
    int64_t range_end;     /* last word of the open multi-word token, 0: none */
    bool range_glued;      /* and whether what follows it is glued */
} reader;

static bool text_add(reader *r, an_str s)
{
    if (!array_reserve(&r->text, s.n)) return false;
    if (s.n) memcpy(r->text.at + r->text.n, s.p, s.n);
    r->text.n += s.n;
    return true;
}

static bool add_word(reader *r, an_str form, bool contracted)
{
    doc_token *t = array_push(&r->doc->tokens);
    if (!t || (r->text.n && !r->glued && !text_add(r, STR(" ")))) return false;
    uint32_t begin = (uint32_t)r->text.n;
    t->span = (an_span){begin, begin + (uint32_t)form.n};
    t->sentence = (uint32_t)r->doc->sentences.n;
    t->flags = (uint16_t)((r->glued ? TOKEN_GLUED : 0) | (contracted ? TOKEN_CONTRACTED : 0));
    return text_add(r, form);
}

static bool close_sentence(reader *r)
{
    doc_sentence *s;
    uint32_t n = (uint32_t)r->doc->tokens.n - r->first;
    if (!n) return true;
    if (!(s = array_push(&r->doc->sentences))) return false;
    const doc_token *t = r->doc->tokens.at + r->first;
    *s = (doc_sentence){.span = {t[0].span.begin, t[n - 1].span.end}, .first_token = r->first, .n_tokens = n};
    r->first += n;
    r->glued = false;
    r->range_end = 0;
    return true;
}

/* "3-4" or "3"; false for anything else. */
static bool read_number(an_str id, int64_t *from, int64_t *to)
{
    an_str piece;
    if (!str_cut(&id, '-', &piece) || !str_number(piece, from)) return false;
    *to = *from;
    return !id.p || (str_number(id, to) && *to > *from);
}

static bool has_no_space(an_str misc)
{
    an_str piece;
    while (str_cut(&misc, '|', &piece))
        if (str_is(piece, "SpaceAfter=No")) return true;
    return false;
}

static an_status read_word(reader *r, an_str line, uint32_t number, an_error *error)
{
    an_str column[COLUMNS] = {{0}};
    int n = 0;
    int64_t from, to;
    while (n < COLUMNS && str_cut(&line, '\t', &column[n])) n++;
    if (n < COLUMNS || !column[1].n) return error_at(error, AN_FORMAT, NULL, number, "a word needs %d columns", COLUMNS);
    if (memchr(column[0].p, '.', column[0].n)) return AN_OK;  /* an empty node of the enhanced graph */
    if (!read_number(column[0], &from, &to) || to > NUMBER_MOST)
        return error_at(error, AN_FORMAT, NULL, number, "\"%.*s\" is no word number", STR_ARG(column[0]));
    if (to > from) {
        r->range_end = to;
        r->range_glued = has_no_space(column[9]);
        return AN_OK;
    }
    bool inside = r->range_end > 0 && from <= r->range_end, later = inside && r->doc->tokens.n > r->first && r->glued;
    if (!add_word(r, column[1], later)) return error_nomem(error);
    r->glued = inside ? from < r->range_end || r->range_glued : has_no_space(column[9]);
    if (from >= r->range_end) r->range_end = 0;
    return AN_OK;
}

static an_status finish(reader *r, an_error *error)
{
    an_doc *doc = r->doc;
    doc->text = arena_copy(&doc->arena, (an_str){r->text.at ? r->text.at : "", r->text.n});
    if (!doc->text.p) return error_nomem(error);
    for (size_t i = 0; i < doc->tokens.n; i++) {
        doc_token *t = &doc->tokens.at[i];
        t->folded = utf8_fold(&doc->arena, doc_slice(doc, t->span));
        if (!t->folded.p) return error_nomem(error);
        t->hash = str_hash32(t->folded);
    }
    return AN_OK;
}

static an_status read_lines(reader *r, an_str *rest, uint32_t *number, an_error *error)
{
    an_str line, before;
    an_status status = AN_OK;
    while (status == AN_OK && rest->n && (before = *rest, str_cut(rest, '\n', &line))) {
        if (line.n && line.p[line.n - 1] == '\r') line.n--;
        if (r->doc->sentences.n && str_starts(line, STR("# newdoc"))) return *rest = before, AN_OK;
        (*number)++;
        if (!line.n) status = close_sentence(r) ? AN_OK : error_nomem(error);
        else if (line.p[0] != '#') status = read_word(r, line, *number, error);
    }
    if (status == AN_OK && !close_sentence(r)) status = error_nomem(error);
    return status;
}

an_status conllu_next(an_str *rest, uint32_t *line, an_doc **out, an_error *error)
{
    reader r = {.doc = doc_new()};
    uint32_t replaced;
    *out = NULL;
    if (!r.doc) return error_nomem(error);
    an_status status = read_lines(&r, rest, line, error);
    if (status == AN_OK) status = finish(&r, error);
    if (status == AN_OK && !r.doc->sentences.n) status = AN_END;
    if (status == AN_OK) {
        an_str repaired = utf8_repair(&r.doc->arena, r.doc->text, &replaced);
        if (!repaired.p) status = error_nomem(error);
        else if (replaced) status = error_at(error, AN_FORMAT, NULL, *line, "not valid UTF-8");
    }
    array_release(&r.text);
    if (status == AN_OK) *out = r.doc;
    else an_doc_free(r.doc);
    return status;
}

/* ---- writing ---- */

typedef struct printer { an_sink sink; bool failed; const an_doc *doc; } printer;

static void put(printer *p, an_str s)
{
    if (!p->failed && s.n && !p->sink.write(p->sink.context, s.p, s.n)) p->failed = true;
}

static void put_number(printer *p, uint32_t n)
{
    char digits[16];
    put(p, (an_str){digits, (size_t)snprintf(digits, sizeof digits, "%u", n)});
}

/* Forms and texts with white space inside stand on one line: each run of line breaks and tabs as a blank. */
static void put_flat(printer *p, an_str s)
{
    for (size_t i = 0, from = 0; i <= s.n; i++) {
        if (i < s.n && s.p[i] != '\n' && s.p[i] != '\t' && s.p[i] != '\r') continue;
        put(p, str_slice(s, from, i));
        if (i < s.n && i > from) put(p, STR(" "));
        from = i + 1;
    }
}

static void put_feats(printer *p, ud_feats feats)
{
    if (!feats) put(p, STR("_"));
    for (unsigned i = 0; i < FEAT_COUNT; i++) {
        if (!ud_has(feats, (ud_feat)i)) continue;
        put(p, str_of(ud_feat_name((ud_feat)i)));
        feats &= ~((ud_feats)1 << i);
        if (feats) put(p, STR("|"));
    }
}

static bool space_after(const printer *p, uint32_t token)
{
    return token + 1 >= p->doc->tokens.n || p->doc->tokens.at[token + 1].span.begin > p->doc->tokens.at[token].span.end;
}

static void put_range(printer *p, const doc_sentence *s, uint32_t token)
{
    const doc_token *t = p->doc->tokens.at;
    uint32_t last = token, end = s->first_token + s->n_tokens;
    if (t[token].flags & TOKEN_CONTRACTED) return;
    while (last + 1 < end && t[last + 1].flags & TOKEN_CONTRACTED) last++;
    if (last == token) return;
    put_number(p, token - s->first_token + 1);
    put(p, STR("-"));
    put_number(p, last - s->first_token + 1);
    put(p, STR("\t"));
    put_flat(p, doc_slice(p->doc, (an_span){t[token].span.begin, t[last].span.end}));
    put(p, space_after(p, last) ? STR("\t_\t_\t_\t_\t_\t_\t_\t_\n") : STR("\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n"));
}

static bool in_range(const printer *p, const doc_sentence *s, uint32_t token)
{
    const doc_token *t = p->doc->tokens.at;
    return t[token].flags & TOKEN_CONTRACTED ||
           (token + 1 < s->first_token + s->n_tokens && t[token + 1].flags & TOKEN_CONTRACTED);
}

static void put_word(printer *p, const doc_sentence *s, uint32_t token)
{
    const doc_word *w = &p->doc->words.at[token];
    put_range(p, s, token);
    put_number(p, token - s->first_token + 1);
    put(p, STR("\t"));
    put_flat(p, token_text(p->doc, token));
    put(p, STR("\t"));
    put_flat(p, w->lemma);
    put(p, STR("\t"));
    put(p, str_of(ud_upos_name((ud_upos)w->upos)));
    put(p, STR("\t"));
    put(p, str_of(ud_xpos_name((ud_xpos)w->xpos)));
    put(p, STR("\t"));
    put_feats(p, w->feats);
    put(p, STR("\t"));
    put_number(p, w->head == AN_NONE ? 0 : w->head - s->first_token + 1);
    put(p, STR("\t"));
    put(p, str_of(ud_rel_name((ud_rel)w->rel)));
    put(p, in_range(p, s, token) || space_after(p, token) ? STR("\t_\t_\n") : STR("\t_\tSpaceAfter=No\n"));
}

an_status conllu_write(const an_doc *doc, an_sink sink, an_error *error)
{
    printer p = {.sink = sink, .doc = doc};
    if (doc->words.n != doc->tokens.n) return error_set(error, AN_USAGE, "the document was not parsed");
    for (size_t i = 0; i < doc->sentences.n; i++) {
        const doc_sentence *s = &doc->sentences.at[i];
        put(&p, STR("# sent_id = "));
        put_number(&p, (uint32_t)i + 1);
        put(&p, STR("\n# text = "));
        put_flat(&p, doc_slice(doc, s->span));
        put(&p, STR("\n"));
        for (uint32_t k = 0; k < s->n_tokens; k++) put_word(&p, s, s->first_token + k);
        put(&p, STR("\n"));
    }
    return p.failed ? error_errno(error, "the output", "write") : AN_OK;
}
