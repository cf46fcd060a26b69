/*
 * Lexicon images: whatever opens must be safe to look up in.
 *
 * The input is an image, or else a list of changes (offset in words, 2 bytes; new value, 4 bytes) to an image made
 * here. The checksum is made right, so that the checks behind it are what is tested.
 */
#include <stdlib.h>
#include <string.h>

#include "base/str.h"
#include "lexicon/build.h"

static const char text[] =
    "country:AAA Aland\n  name AA; Aland Islands\n  people Alander\nperson:x Ada Ober\n  office AAA | envoy | GOV | "
    "2019 | -\n"
    "role:army army\ntable:t\n  1 one; first of all\nirregular:verb\n  go went; gone\nclass:c\n  word ban\n"
    "go/1 verb\n  frame nsubj=actor obl:to=recipient\n  need obl:to|obj{@c,%country}\n  core 081 ease when obj{x}\n";
static const char rules[] = "08\t*\t*\tAID\tease\t1\tlegal\n";

static volatile size_t sink;

static void look(an_str s)
{
    for (size_t i = 0; i < s.n; i++) sink += (unsigned char)s.p[i];
}

static void look_up_entities(const lex *l)
{
    for (uint32_t i = 0; i < lex_entities(l); i++) {
        lex_entity e = lex_entity_at(l, i);
        look(e.id), look(e.name), look(e.country), look(e.code), look(e.wikidata);
        sink += lex_entity_by_id(l, e.id);
        for (uint32_t o = 0; o < e.n_offices; o++) {
            lex_office office = lex_office_at(l, e.first_office + o);
            look(office.country), look(office.role);
        }
    }
}

static void look_up_sense(const lex *l, uint32_t index)
{
    lex_sense s;
    lex_sense_at(l, index, &s);
    look(s.id), look(s.lemma), look(s.particle), look(s.claim), look(s.complement);
    for (uint32_t i = 0; i < s.n_slots; i++)
        for (uint32_t a = 0; a < s.slots[i].n_args; a++) look(s.slots[i].args[a].preposition);
    for (uint32_t i = 0; i < s.n_needs; i++) sink += lex_set_has(l, s.needs[i].set, STR("ban"), 1, true);
    for (uint32_t i = 0; i < s.n_cores; i++) {
        lex_type type;
        an_str mode = s.cores[i].n_modes ? s.cores[i].modes[0] : (an_str){NULL, 0};
        look(s.cores[i].treaty);
        if (!lex_type_of(l, "fuzz", s.cores[i].code, mode, STR("actual"), &type)) continue;
        for (uint32_t c = 0; c < type.n_contexts; c++) look(type.contexts[c]);
        look(type.type);
        look(lex_about(l, STR("03"), s.cores[i].code));
    }
}

static void look_up_word(const lex *l, const doc_token *tokens, size_t n)
{
    lex_hit hits[4];
    lex_form forms[4];
    size_t length;
    uint32_t first;
    size_t found = lex_match(l, tokens, n, hits, 4, &length);
    for (size_t i = 0; i < found; i++) look(lex_entity_at(l, hits[i].entity).name);
    if (length > n) abort();
    look(lex_table_match(l, "t", tokens, n, &length));
    found = lex_forms(l, tokens->folded, forms, 4);
    for (size_t i = 0; i < found; i++) look(forms[i].lemma);
    found = lex_senses(l, tokens->folded, 'v', &first);
    for (size_t i = 0; i < found; i++) look_up_sense(l, first + (uint32_t)i);
}

static void look_up_all(const lex *l)
{
    static const char *const words[] = {"aland", "islands", "ada", "ober", "one", "first",
                                        "of",    "all",     "go",  "went", "army"};
    enum { N = sizeof words / sizeof *words };
    doc_token tokens[N];
    for (size_t i = 0; i < N; i++) {
        an_str word = str_of(words[i]);
        tokens[i] = (doc_token){.folded = word, .hash = str_hash32(word), .flags = TOKEN_UPPER_FIRST | TOKEN_UPPER_ALL};
    }
    for (size_t i = 0; i < N; i++) look_up_word(l, tokens + i, N - i);
    look(lex_table(l, "t", STR("first of all")));
    look_up_entities(l);
}

/* The image of the sources above with the changes applied. */
static void *changed(const uint8_t *data, size_t size, size_t *n)
{
    source sources[] = {{.path = STR("ontology/fuzz.tsv"), .text = str_of(rules)},
                        {.path = STR("x.lex"), .text = str_of(text)}};
    problems problems = {0};
    void *bytes;
    an_error error;
    if (build_all(sources, 2, &problems, &bytes, n, &error) != AN_OK) abort();
    for (; size >= 6; data += 6, size -= 6) {
        size_t at = (IMG_UNSUMMED / 4 + (data[0] | (size_t)data[1] << 8)) * 4;
        if (at + 4 <= *n) memcpy((char *)bytes + at, data + 2, 4);
    }
    return bytes;
}

static void *copied(const uint8_t *data, size_t size)
{
    void *bytes = malloc(size);
    if (bytes) memcpy(bytes, data, size);
    return bytes;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    size_t n = size;
    bool whole = size >= sizeof(img_header) && !memcmp(data, IMG_MAGIC, 8);
    char *bytes = whole ? copied(data, size) : changed(data, size, &n);
    lex *l;
    an_error error;
    if (!bytes) return 0;
    img_header *h = (img_header *)bytes;
    h->size = n;
    h->checksum = img_checksum(bytes + IMG_UNSUMMED, n - IMG_UNSUMMED);
    if (lex_open_memory(&l, bytes, n, &error) == AN_OK) {
        look_up_all(l);
        lex_free(l);
    }
    free(bytes);
    return 0;
}
