/*
 * A log-linear model over any bytes. A corpus file is an image whose checksum is put right before it is opened, so that
 * what lies behind the checksum is reached; what opens must give every question on a small document probabilities and an
 * answer, and every event of it two sides that do not overlap.
 */
#include <stdlib.h>
#include <string.h>

#include "base/str.h"
#include "event/assign.h"
#include "event/relate.h"
#include "lexicon/build.h"

/* "Rebels attacked soldiers . They agreed to go .", in two sentences, with what a parser would make of it. */
static const struct { const char *word, *lemma; uint32_t head; uint8_t upos, rel; } words[] = {
    {"Rebels", "rebel", 1, UPOS_NOUN, REL_NSUBJ},    {"attacked", "attack", AN_NONE, UPOS_VERB, REL_ROOT},
    {"soldiers", "soldier", 1, UPOS_NOUN, REL_OBJ},  {".", ".", 1, UPOS_PUNCT, REL_PUNCT},
    {"They", "they", 5, UPOS_PRON, REL_NSUBJ},       {"agreed", "agree", AN_NONE, UPOS_VERB, REL_ROOT},
    {"to", "to", 7, UPOS_PART, REL_MARK},            {"go", "go", 5, UPOS_VERB, REL_XCOMP},
    {".", ".", 5, UPOS_PUNCT, REL_PUNCT},
};
enum { WORDS = sizeof words / sizeof *words, FIRST = 4 };

static void *need(void *p)
{
    if (!p) exit(0); /* out of memory is no finding */
    return p;
}

static void add_words(an_doc *doc)
{
    char text[128];
    size_t n = 0;
    for (uint32_t i = 0; i < WORDS; i++) {
        size_t length = strlen(words[i].word);
        doc_token *t = need(array_push(&doc->tokens));
        *t = (doc_token){.span = {(uint32_t)n, (uint32_t)(n + length)}, .folded = str_of(words[i].word)};
        t->sentence = i >= FIRST;
        t->hash = str_hash32(t->folded);
        doc_word *w = need(array_push(&doc->words));
        *w = (doc_word){str_of(words[i].lemma), 0, words[i].head, words[i].upos, 0, words[i].rel};
        memcpy(text + n, words[i].word, length);
        n += length;
        text[n++] = ' ';
    }
    doc->text = arena_copy(&doc->arena, (an_str){text, n});
    need((void *)(uintptr_t)doc->text.p);
}

static void add_sentence(an_doc *doc, uint32_t first, uint32_t end)
{
    doc_sentence *s = need(array_push(&doc->sentences));
    *s = (doc_sentence){.first_token = first, .n_tokens = end - first};
    s->span = (an_span){doc->tokens.at[first].span.begin, doc->tokens.at[end - 1].span.end};
}

static void add_mention(an_doc *doc, uint32_t token, uint32_t antecedent)
{
    doc_mention *m = need(array_push(&doc->mentions));
    *m = (doc_mention){.span = doc->tokens.at[token].span, .first_token = token, .n_tokens = 1, .head = token,
                       .kind = MENTION_ROLE, .entity = AN_NONE, .antecedent = antecedent};
    m->sentence = doc->tokens.at[token].sentence;
}

static void add_event(an_doc *doc)
{
    doc_event *e = need(array_push(&doc->events));
    *e = (doc_event){.trigger = doc->tokens.at[1].span, .trigger_token = 1, .rule = STR("attack/1"),
                     .type = STR("ASSAULT"), .cameo = STR("190"), .status = STR("actual")};
    *(doc_party *)need(array_push(&e->actors)) = (doc_party){.mention = 0};
    *(doc_party *)need(array_push(&e->recipients)) = (doc_party){.mention = 1};
}

static an_doc *sample(void)
{
    an_doc *doc = need(doc_new());
    add_words(doc);
    add_sentence(doc, 0, FIRST);
    add_sentence(doc, FIRST, WORDS);
    add_mention(doc, 0, AN_NONE);
    add_mention(doc, 2, AN_NONE);
    add_mention(doc, FIRST, 0);
    add_event(doc);
    return doc;
}

/* A lexicon with an edition, "fuzz", and a verb of the document. Its image is *bytes, for the caller to free. */
static lex *small_lexicon(void **bytes)
{
    static const char rules[] = "19\t*\t*\tASSAULT\tarmed\t-9\tmilitary\n04\t*\t*\tCONSULT\ttalk\t1\tlegal\n";
    static const char senses[] = "attack/1 verb\n  frame nsubj=actor obj=recipient\n  core 190 armed\n";
    source sources[] = {{.path = STR("ontology/fuzz.tsv"), .text = str_of(rules)},
                        {.path = STR("x.lex"), .text = str_of(senses)}};
    problems problems = {0};
    size_t n;
    lex *l;
    if (build_all(sources, 2, &problems, bytes, &n, NULL) != AN_OK) exit(0);
    if (lex_open_memory(&l, *bytes, n, NULL) != AN_OK) abort();
    return l;
}

static void ask(const linear_model *model, const lex *l, const an_doc *doc, const relation_question *q)
{
    relation_view v;
    relation_answer a;
    double p[LINEAR_CLASSES], sum = 0;
    if (!relation_look(&v, l, doc, q)) exit(0);
    relation_score(model, &v, p);
    for (uint32_t c = 0; c < linear_classes(model); c++) {
        if (!(p[c] >= 0 && p[c] <= 1)) abort();
        sum += p[c];
    }
    if (!(sum > 0.999 && sum < 1.001)) abort();
    relation_release(&v);
    for (int allow_none = 0; allow_none < 2; allow_none++) {
        if (!relate(&a, l, model, "fuzz", doc, q, allow_none)) exit(0);
        if (!(a.confidence >= 0 && a.confidence < 1.001) || a.n_modes > 4) abort();
    }
}

static void assign(const linear_model *model, an_doc *doc)
{
    const doc_event *e = doc->events.at;
    if (!assign_roles(model, doc)) exit(0);
    for (size_t i = 0; i < e->actors.n; i++)
        for (size_t k = 0; k < e->recipients.n; k++)
            if (e->actors.at[i].mention == e->recipients.at[k].mention) abort();
}

static void ask_all(const linear_model *model)
{
    void *bytes;
    lex *l = small_lexicon(&bytes);
    an_doc *doc = sample();
    an_span rebels = doc->tokens.at[0].span, soldiers = doc->tokens.at[2].span, they = doc->tokens.at[FIRST].span;
    const relation_question questions[] = {
        {.source = {&rebels, 1}, .target = {&soldiers, 1}}, {.source = {&soldiers, 1}, .target = {&rebels, 1}},
        {.source = {&they, 1}, .target = {&soldiers, 1}},   {.source = {&they, 1}},
        {.target = {&soldiers, 1}, .trigger = doc->tokens.at[1].span}, {.trigger = {0, 0}},
    };
    for (size_t i = 0; i < sizeof questions / sizeof *questions; i++) ask(model, l, doc, &questions[i]);
    assign(model, doc);
    an_doc_free(doc);
    lex_free(l);
    free(bytes);
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
    linear_model *model;
    uint8_t *copy = malloc(size + 1);
    if (!copy) return 0;
    memcpy(copy, data, size);
    if (size >= 16) put_right(copy, size);
    if (linear_open_memory(&model, copy, size, NULL) == AN_OK) {
        ask_all(model);
        linear_free(model);
    }
    free(copy);
    return 0;
}
