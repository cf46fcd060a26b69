/*
 * Syntax models: whatever opens must be safe to parse with, and trees must be trees.
 *
 * The input is a list of changes (offset in words, 2 bytes; new value, 4 bytes) to a tiny model made here. The checksum
 * is made right, so that the checks behind it are what is tested.
 */
#include <stdlib.h>

#include "../test/unit/syntax_fixture.h"
#include "syntax/conllu.h"
#include "syntax/syntax.h"

static const char text[] =
    "1\tThey\t_\t_\t_\t_\t_\t_\t_\t_\n2\tmet\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n3\t.\t_\t_\t_\t_\t_\t_\t_\t_\n\n"
    "1\tthey\t_\t_\t_\t_\t_\t_\t_\t_\n2\t\xC3\x89t\xC3\xA9\t_\t_\t_\t_\t_\t_\t_\t_\n\n";

static bool discard(void *context, const char *p, size_t n) { return context == NULL && p && n; }

static void check_tree(const an_doc *doc, const doc_sentence *s)
{
    for (uint32_t k = 0; k < s->n_tokens; k++) {
        uint32_t at = s->first_token + k, steps = 0;
        for (; doc->words.at[at].head != AN_NONE; at = doc->words.at[at].head)
            if (steps++ > s->n_tokens) abort();
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static _Alignas(8) tiny t;
    an_str rest = {text, sizeof text - 1};
    uint32_t line = 0;
    syntax_model *m;
    syntax_scratch *s;
    an_doc *doc;
    tiny_make(&t);
    for (; size >= 6; data += 6, size -= 6) {
        size_t at = ((size_t)(data[0] | data[1] << 8) * 4) % t.n;
        if (at >= 16) memcpy(t.bytes + at, data + 2, 4);
    }
    tiny_seal(&t);
    if (syntax_open_memory(&m, t.bytes, t.n, NULL) != AN_OK) return 0;
    if (syntax_scratch_new(&s, NULL) == AN_OK && conllu_next(&rest, &line, &doc, NULL) == AN_OK) {
        if (syntax_run(m, s, doc, NULL) == AN_OK) {
            for (size_t i = 0; i < doc->sentences.n; i++) check_tree(doc, &doc->sentences.at[i]);
            conllu_write(doc, (an_sink){discard, NULL}, NULL);
        }
        an_doc_free(doc);
    }
    syntax_scratch_free(s);
    syntax_free(m);
    return 0;
}
