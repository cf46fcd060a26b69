/* Small lexicons and token lists for tests. */
#ifndef TEST_UNIT_LEXICON_FIXTURE_H
#define TEST_UNIT_LEXICON_FIXTURE_H

#include <string.h>

#include "base/str.h"
#include "base/utf8.h"
#include "lexicon/build.h"

/* Problems as one text, a line each: "file:line: message". */
typedef struct collected { char text[4096]; size_t n; } collected;

static inline void collect(void *context, const an_error *e)
{
    collected *c = context;
    char line[900];
    snprintf(line, sizeof line, "%s:%u: %s\n", e->file, e->line, e->message);
    if (strlen(c->text) + strlen(line) < sizeof c->text) strcat(c->text, line);
    c->n++;
}

/* Compiles one text as small.lex; the lexicon owns its image. */
static inline an_status lexicon_from(lex **out, const source *sources, size_t n, collected *said, an_error *error)
{
    problems problems = {.report = said ? collect : NULL, .context = said};
    void *bytes = NULL;
    size_t size = 0;
    *out = NULL;
    an_status status = build_all(sources, n, &problems, &bytes, &size, error);
    if (status == AN_OK) status = lex_open_memory(out, bytes, size, error);
    if (status == AN_OK) (*out)->owned = bytes;
    else free(bytes);
    return status;
}

static inline an_status lexicon_of(lex **out, const char *text, collected *said, an_error *error)
{
    source s = {.path = STR("small.lex"), .text = str_of(text)};
    return lexicon_from(out, &s, 1, said, error);
}

enum { TOKENS = 32 };
typedef struct token_list { arena arena; doc_token at[TOKENS]; size_t n; } token_list;

static inline uint16_t flags_of(an_str word)
{
    bool upper = utf8_is_upper((unsigned char)*word.p), lower = false, letters = false;
    for (size_t i = 0; i < word.n; i++) {
        lower |= utf8_is_lower((unsigned char)word.p[i]);
        letters |= utf8_is_letter((unsigned char)word.p[i]);
    }
    return (uint16_t)((upper ? TOKEN_UPPER_FIRST : 0) | (letters && !lower ? TOKEN_UPPER_ALL : 0));
}

/* Tokens separated by spaces; "~" in front: glued to the one before. */
static inline void tokens_init(token_list *list, const char *text)
{
    an_str rest = str_of(text), word;
    arena_init(&list->arena);
    list->n = 0;
    while (str_cut(&rest, ' ', &word) && list->n < TOKENS) {
        bool glued = str_starts(word, STR("~"));
        if (glued) word = str_slice(word, 1, word.n);
        an_str folded = utf8_fold(&list->arena, word);
        list->at[list->n++] = (doc_token){.folded = folded, .hash = str_hash32(folded),
                                          .flags = (uint16_t)(flags_of(word) | (glued ? TOKEN_GLUED : 0))};
    }
}

static inline void tokens_release(token_list *list) { arena_release(&list->arena); }

#endif
