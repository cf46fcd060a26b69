#include "names_gold.h"

#include "base/error.h"
#include "base/file.h"
#include "base/str.h"
#include "base/utf8.h"
#include "syntax/conllu.h"

typedef ARRAY(char) buffer;
typedef ARRAY(uint8_t) tag_list;

static bool add(buffer *b, an_str s)
{
    if (!array_reserve(b, s.n)) return false;
    if (s.n) memcpy(b->at + b->n, s.p, s.n);
    b->n += s.n;
    return true;
}

static uint8_t tag_of(an_str name)
{
    static const char *const types[] = {"PER", "ORG", "LOC"};
    for (unsigned t = 0; t < NAME_TYPES; t++)
        if (name.n == 5 && str_is(str_slice(name, 2, 5), types[t])) return (uint8_t)(1 + 2 * t + (name.p[0] == 'I'));
    return NAME_OUT;
}

/* Whether the form is followed by white space in the sentence's text, which is moved behind the form. */
static bool spaced(an_str *text, an_str form)
{
    *text = str_trim(*text);
    if (!str_starts(*text, form)) return true;
    *text = str_slice(*text, form.n, text->n);
    return !text->n || text->p[0] == ' ';
}

/* One line of IOB2 as a word of CoNLL-U; its tag goes to the list. */
static bool convert_line(buffer *out, tag_list *tags, an_str line, an_str *text)
{
    an_str id, form, tag;
    if (!line.n || line.p[0] == '#') {
        if (str_starts(line, STR("# text = "))) *text = str_slice(line, 9, line.n);
        return add(out, line) && add(out, STR("\n"));
    }
    if (!str_cut(&line, '\t', &id) || !str_cut(&line, '\t', &form) || !str_cut(&line, '\t', &tag)) return true;
    uint8_t *slot = array_push(tags);
    if (!slot) return false;
    *slot = tag_of(tag);
    return add(out, id) && add(out, STR("\t")) && add(out, form) && add(out, STR("\t_\t_\t_\t_\t_\t_\t_\t")) &&
           add(out, spaced(text, form) ? STR("_\n") : STR("SpaceAfter=No\n"));
}

static bool convert(buffer *out, tag_list *tags, an_str bytes)
{
    an_str line, text = {0};
    while (str_cut(&bytes, '\n', &line))
        if (!convert_line(out, tags, line, &text)) return false;
    return true;
}

/* The flags that the text stage would give: what the lexicon matches by. */
static void flag(an_doc *doc, uint32_t token)
{
    doc_token *t = &doc->tokens.at[token];
    an_str text = token_text(doc, token);
    bool letters = false, digits = false, lower = false, upper_first = false;
    uint32_t code;
    for (size_t i = 0; i < text.n;) {
        bool first = i == 0;
        i += utf8_decode(text.p + i, text.n - i, &code);
        if (first) upper_first = utf8_is_upper(code), digits = utf8_is_digit(code);
        letters |= utf8_is_letter(code);
        lower |= utf8_is_letter(code) && !utf8_is_upper(code);
    }
    if (upper_first) t->flags |= TOKEN_UPPER_FIRST;
    if (letters && !lower) t->flags |= TOKEN_UPPER_ALL;
    if (digits) t->flags |= TOKEN_NUMBER;
    if (!letters && !digits) t->flags |= TOKEN_PUNCT;
}

static void flag_all(an_doc *doc)
{
    for (uint32_t i = 0; i < doc->tokens.n; i++) flag(doc, i);
    for (size_t s = 0; s < doc->sentences.n; s++) {
        uint32_t i = doc->sentences.at[s].first_token, end = i + doc->sentences.at[s].n_tokens;
        while (i < end && doc->tokens.at[i].flags & TOKEN_PUNCT) i++;
        if (i < end) doc->tokens.at[i].flags |= TOKEN_FIRST;
    }
}

/* Writes every ASCII letter of a document small or large. */
static void rewrite(an_doc *doc, gold_letters letters)
{
    char *p = (char *)doc->text.p, from = letters == LETTERS_SMALL ? 'A' : 'a';
    if (letters == LETTERS_KEPT) return;
    for (size_t i = 0; i < doc->text.n; i++)
        if (p[i] >= from && p[i] <= from + 25) p[i] ^= 'a' - 'A';
    for (size_t i = 0; i < doc->tokens.n; i++)
        doc->tokens.at[i].flags &= (uint16_t)~(TOKEN_UPPER_FIRST | TOKEN_UPPER_ALL);
    flag_all(doc);
}

/* Every document of a CoNLL-U text, with trees; tags are left for the caller to fill. */
static an_status read_docs(names_gold *out, const gold_reader *r, an_str conllu, gold_letters letters, an_error *error)
{
    uint32_t line = 0;
    for (;;) {
        an_doc *doc;
        an_status status = conllu_next(&conllu, &line, &doc, error);
        if (status == AN_END) return AN_OK;
        if (status != AN_OK) return status;
        gold_doc *g = array_push(out);
        if (!g) return an_doc_free(doc), error_nomem(error);
        *g = (gold_doc){doc, calloc(doc->tokens.n + 1, 1), 1};
        if (!g->tags) return error_nomem(error);
        flag_all(doc);
        rewrite(doc, letters);
        status = syntax_run(r->model, r->scratch, doc, error);
        if (status != AN_OK) return status;
    }
}

static an_status spread(names_gold *out, size_t first, const tag_list *tags, an_error *error)
{
    size_t at = 0;
    for (size_t d = first; d < out->n; d++) {
        size_t n = out->at[d].doc->tokens.n;
        if (at + n > tags->n) break;
        memcpy(out->at[d].tags, tags->at + at, n);
        at += n;
    }
    return at == tags->n ? AN_OK : error_set(error, AN_FORMAT, "tags and words do not run in step");
}

/* Keeps one document in `every` of those read. */
static void thin(names_gold *out, size_t first, uint32_t every)
{
    size_t to = first;
    for (size_t i = first; i < out->n; i++) {
        if ((i - first) % every == 0) { out->at[to++] = out->at[i]; continue; }
        an_doc_free(out->at[i].doc);
        free(out->at[i].tags);
    }
    out->n = to;
}

an_status gold_read(names_gold *out, const gold_reader *r, const char *path, gold_letters letters, uint32_t every,
                    an_error *error)
{
    mapped file;
    buffer conllu = {0};
    tag_list tags = {0};
    size_t first = out->n;
    an_status status = file_map(&file, path, error);
    if (status != AN_OK) return status;
    if (!convert(&conllu, &tags, (an_str){file.p, file.n})) status = error_nomem(error);
    if (status == AN_OK) status = read_docs(out, r, (an_str){conllu.at, conllu.n}, letters, error);
    if (status == AN_OK) status = spread(out, first, &tags, error);
    if (status == AN_OK) thin(out, first, every);
    array_release(&conllu);
    array_release(&tags);
    file_unmap(&file);
    return status;
}

void gold_release(names_gold *g)
{
    for (size_t i = 0; i < g->n; i++) {
        an_doc_free(g->at[i].doc);
        free(g->at[i].tags);
    }
    array_release(g);
}
