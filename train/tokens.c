/*
 * Prints the tokens and sentences of a plain text as CoNLL-U with blank annotation: what is measured against treebanks.
 *
 *     annals-tokens LEXICON < text > tokens.conllu
 *
 * LEXICON is a compiled image, or a folder of sources. The text is taken as it is: no dateline or title is looked for.
 */
#include <stdio.h>
#include <sys/stat.h>

#include "base/str.h"
#include "base/utf8.h"
#include "text/text.h"

/* All of standard input; p == NULL: memory is out. */
static an_str read_input(an_doc *doc)
{
    ARRAY(char) bytes = {0};
    while (array_reserve(&bytes, 1 << 16)) {
        size_t n = fread(bytes.at + bytes.n, 1, bytes.room - bytes.n, stdin);
        bytes.n += n;
        if (!n) break;
    }
    an_str text = utf8_repair(&doc->arena, (an_str){bytes.at ? bytes.at : "", bytes.n}, &doc->replaced);
    array_release(&bytes);
    return text;
}

static void print_word(const an_doc *doc, uint32_t token, uint32_t id, bool inside)
{
    an_str form = token_text(doc, token);
    const char *misc = inside || text_space_after(doc, token) ? "_" : "SpaceAfter=No";
    printf("%u\t%.*s\t_\t_\t_\t_\t%u\t%s\t_\t%s\n", id, STR_ARG(form), id == 1 ? 0 : 1, id == 1 ? "root" : "dep", misc);
}

/* The line that spans the words of a multi-word token. */
static void print_range(const an_doc *doc, uint32_t token, uint32_t n, uint32_t id)
{
    an_span span = {doc->tokens.at[token].span.begin, doc->tokens.at[token + n - 1].span.end};
    an_str form = doc_slice(doc, span);
    const char *misc = text_space_after(doc, token + n - 1) ? "_" : "SpaceAfter=No";
    printf("%u-%u\t%.*s\t_\t_\t_\t_\t_\t_\t_\t%s\n", id, id + n - 1, STR_ARG(form), misc);
}

static void print_sentence(const an_doc *doc, const doc_sentence *s)
{
    for (uint32_t i = 0, n; i < s->n_tokens; i += n) {
        n = text_multiword(doc, s->first_token + i);
        if (n > 1) print_range(doc, s->first_token + i, n, i + 1);
        for (uint32_t k = 0; k < n; k++) print_word(doc, s->first_token + i + k, i + k + 1, n > 1);
    }
    putchar('\n');
}

static an_status open_lexicon(lex **out, const char *path, an_error *error)
{
    struct stat st;
    bool folder = !stat(path, &st) && S_ISDIR(st.st_mode);
    return folder ? lex_compile(out, path, NULL, NULL, error) : lex_open(out, path, error);
}

int main(int argc, char **argv)
{
    an_error error = {0};
    lex *l = NULL;
    an_doc *doc = doc_new();
    if (argc != 2 || !doc) return fprintf(stderr, "usage: annals-tokens LEXICON < text\n"), 2;
    an_status status = open_lexicon(&l, argv[1], &error);
    if (status == AN_OK) doc->text = read_input(doc);
    if (status == AN_OK && !doc->text.p) status = AN_NOMEM;
    if (status == AN_OK) status = text_run(l, doc, &error);
    for (size_t i = 0; status == AN_OK && i < doc->sentences.n; i++) print_sentence(doc, &doc->sentences.at[i]);
    if (status != AN_OK) fprintf(stderr, "annals-tokens: %s: %s\n", error.file, error.message);
    an_doc_free(doc);
    lex_free(l);
    return status == AN_OK ? 0 : 1;
}
