/* PETRARCH's dictionaries: the first byte says which kind; every text must compile, whatever lines are passed over. */
#include <stdlib.h>

#include "base/str.h"
#include "lexicon/build.h"

static const char states[] = "country:USA Usa\ncountry:AAA Aland\n  name Aland Islands\nrole:farmer farmer\n  kind people\n";

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const char *const names[] = {"x.actors.txt", "x.agents.txt", "x.discards.txt", "x.txt"};
    if (!size) return 0;
    source sources[] = {
        {.path = STR("fuzz.lex"), .text = str_of(states)},
        {.path = str_of(names[data[0] & 3]), .text = {(const char *)data + 1, size - 1}, .level = LEVEL_USER},
    };
    problems problems = {0};
    void *bytes;
    size_t n;
    lex *l;
    an_error error;
    if (build_all(sources, 2, &problems, &bytes, &n, &error) != AN_OK) abort();
    if (lex_open_memory(&l, bytes, n, &error) != AN_OK) abort();
    lex_free(l);
    free(bytes);
    return 0;
}
