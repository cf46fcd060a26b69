#include "syntax/dot.h"

#include <stdio.h>

#include "base/error.h"
#include "base/str.h"

typedef struct pen { an_sink sink; bool failed; } pen;

static void put(pen *p, an_str s)
{
    if (!p->failed && s.n && !p->sink.write(p->sink.context, s.p, s.n)) p->failed = true;
}

/* Inside a quoted string of DOT. */
static void put_quoted(pen *p, an_str s)
{
    for (size_t i = 0, from = 0; i <= s.n; i++) {
        if (i < s.n && s.p[i] != '"' && s.p[i] != '\\' && s.p[i] != '\n') continue;
        put(p, str_slice(s, from, i));
        if (i < s.n) put(p, s.p[i] == '\n' ? STR(" ") : s.p[i] == '"' ? STR("\\\"") : STR("\\\\"));
        from = i + 1;
    }
}

static void put_word(pen *p, const an_doc *doc, const doc_sentence *s, uint32_t i)
{
    char line[128];
    const doc_word *w = &doc->words.at[s->first_token + i];
    snprintf(line, sizeof line, "  w%u [label=\"", i);
    put(p, str_of(line));
    put_quoted(p, token_text(doc, s->first_token + i));
    snprintf(line, sizeof line, "\\n%s\"];\n", ud_upos_name((ud_upos)w->upos));
    put(p, str_of(line));
    if (w->head == AN_NONE) return;
    snprintf(line, sizeof line, "  w%u -> w%u [label=\"%s\"];\n", w->head - s->first_token, i, ud_rel_name((ud_rel)w->rel));
    put(p, str_of(line));
}

an_status dot_write(const an_doc *doc, an_sink sink, an_error *error)
{
    pen p = {.sink = sink};
    char line[64];
    if (doc->words.n != doc->tokens.n) return error_set(error, AN_USAGE, "the document has no trees");
    for (size_t k = 0; k < doc->sentences.n; k++) {
        snprintf(line, sizeof line, "digraph sentence%zu {\n", k);
        put(&p, str_of(line));
        put(&p, STR("  node [shape=plain];\n"));
        for (uint32_t i = 0; i < doc->sentences.at[k].n_tokens; i++) put_word(&p, doc, &doc->sentences.at[k], i);
        put(&p, STR("}\n"));
    }
    return p.failed ? error_errno(error, NULL, "write the trees") : AN_OK;
}
