/* The lexicon's compiler over any sources: what it accepts must open. Bytes after a NUL are the table of an edition. */
#include <stdlib.h>
#include <string.h>

#include "base/str.h"
#include "lexicon/build.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const char *text = (const char *)data, *cut = size ? memchr(text, 0, size) : NULL;
    size_t n = cut ? (size_t)(cut - text) : size, image;
    source sources[] = {
        {.path = STR("fuzz.lex"), .text = {text, n}},
        {.path = STR("ontology/fuzz.tsv"), .text = {text + n + (cut != NULL), size - n - (cut != NULL)}},
    };
    problems problems = {0};
    void *bytes;
    lex *l;
    an_error error;
    if (build_all(sources, 2, &problems, &bytes, &image, &error) != AN_OK) return 0;
    if (lex_open_memory(&l, bytes, image, &error) != AN_OK) abort();
    lex_free(l);
    free(bytes);
    return 0;
}
