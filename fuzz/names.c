/*
 * The model of names over any bytes. A corpus file is an image whose checksum is put right before it is opened, so that
 * what lies behind the checksum is reached; what opens must tag a text.
 */
#include <stdlib.h>
#include <string.h>

#include "base/str.h"
#include "mention/recogniser.h"

/* The text of a small document: every word its own token, two sentences. */
static const char *const words[] = {"The", "minister", "Okello", "Banda", "met", "UNESCO", ".", "in", "Kisumu", "12", "U.S.", "-"};
enum { WORDS = sizeof words / sizeof *words, FIRST = 7 };

static an_doc *sample(void)
{
    an_doc *doc = doc_new();
    char text[256];
    size_t n = 0;
    if (!doc) exit(0); /* out of memory is no finding */
    for (uint32_t i = 0; i < WORDS; i++) {
        doc_token *t = array_push(&doc->tokens);
        if (!t) exit(0);
        t->span.begin = (uint32_t)n;
        memcpy(text + n, words[i], strlen(words[i]));
        n += strlen(words[i]);
        t->span.end = (uint32_t)n;
        t->folded = str_of(words[i]);
        t->hash = str_hash32(t->folded);
        t->sentence = i >= FIRST;
        text[n++] = ' ';
    }
    doc_sentence *s = array_push(&doc->sentences), *second = array_push(&doc->sentences);
    if (!s || !second) exit(0);
    doc->text = arena_copy(&doc->arena, (an_str){text, n});
    doc->sentences.at[0] = (doc_sentence){.first_token = 0, .n_tokens = FIRST};
    doc->sentences.at[1] = (doc_sentence){.first_token = FIRST, .n_tokens = WORDS - FIRST, .paragraph = 0};
    return doc;
}

/* The image's checksum as the model's reader wants it. */
static void put_right(uint8_t *p, size_t n)
{
    uint64_t check = 14695981039346656037u, word;
    for (size_t i = 16; i + sizeof word <= n; i += sizeof word) {
        memcpy(&word, p + i, sizeof word);
        check = (check ^ word) * 1099511628211u;
        check ^= check >> 32;
    }
    memcpy(p + 8, &check, sizeof check);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    names_model *model;
    uint8_t *copy = malloc(size + 1);
    if (!copy) return 0;
    memcpy(copy, data, size);
    if (size >= 16) put_right(copy, size);
    if (names_open_memory(&model, copy, size, NULL) == AN_OK) {
        an_doc *doc = sample();
        if (names_run(model, NULL, doc, NULL) == AN_NOMEM) exit(0);
        for (size_t i = 0; i < doc->names.n; i++)
            if (doc->names.at[i].first_token + doc->names.at[i].n_tokens > WORDS) abort();
        an_doc_free(doc);
        names_free(model);
    }
    free(copy);
    return 0;
}
