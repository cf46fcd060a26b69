/*
 * Sets of head words that conditions ask for, and the word classes they may name.
 *
 * A class is kept as its block until a set uses it; sets are written out whole, so that asking one is a binary search.
 */
#include <stdlib.h>

#include "base/str.h"
#include "lexicon/build.h"

enum { CLASS_DEPTH = 8 };

typedef struct set_maker { build *b; const block *k; uint32_t line; char pos; img_set set; int depth; } set_maker;

static void add_word(set_maker *m, an_str item)
{
    an_str word = build_fold(m->b, item), last = word, rest = word;
    uint32_t *slot = array_push(&m->b->set_words);
    if (!slot) {
        m->b->nomem = true;
        return;
    }
    *slot = build_word(m->b, word);
    m->set.words.n++;
    while (str_cut(&rest, ' ', &last)) {}
    build_forms(m->b, last, m->pos);
}

static void add_class(set_maker *m, an_str name);

static void add_class_words(set_maker *m, const block *k)
{
    an_str item;
    for (uint32_t i = 0; i < k->n_fields && !m->b->nomem; i++) {
        const field *f = &block_fields(m->b, k)[i];
        an_str rest = f->value;
        while (list_next(&rest, &item)) {
            if (str_is(f->key, "class")) add_class(m, str_slice(item, 1, item.n));
            else add_word(m, item);
        }
    }
}

static void add_class(set_maker *m, an_str name)
{
    an_str id = arena_printf(&m->b->arena, "class:%.*s", STR_ARG(name));
    uint32_t *at = id.p ? map_get(&m->b->ids, id) : NULL;
    if (!id.p) m->b->nomem = true;
    else if (!at) build_problem(m->b, m->k, m->line, "no class \"%.*s\"", STR_ARG(name));
    else if (m->depth == CLASS_DEPTH) build_problem(m->b, m->k, m->line, "class \"%.*s\" holds itself", STR_ARG(name));
    else {
        m->depth++;
        add_class_words(m, &m->b->live.at[*at]);
        m->depth--;
    }
}

static void add_sector(set_maker *m, an_str name)
{
    sector_set sectors;
    if (str_is(name, "country")) m->set.flags |= SET_COUNTRY;
    else if (sectors_parse(name, &sectors)) m->set.sectors |= sectors;
    else build_problem(m->b, m->k, m->line, "unknown sector \"%.*s\"", STR_ARG(name));
}

static void add_item(set_maker *m, an_str item)
{
    if (str_is(item, "*")) m->set.flags |= SET_ANY;
    else if (*item.p == '@') add_class(m, str_slice(item, 1, item.n));
    else if (*item.p == '%') add_sector(m, str_slice(item, 1, item.n));
    else add_word(m, item);
}

static int by_number(const void *x, const void *y)
{
    uint32_t a = *(const uint32_t *)x, b = *(const uint32_t *)y;
    return (a > b) - (a < b);
}

static void sort_words(build *b, img_range *words)
{
    if (!words->n) return;
    uint32_t *at = b->set_words.at + words->first, n = 0;
    qsort(at, words->n, sizeof *at, by_number);
    for (uint32_t i = 0; i < words->n; i++)
        if (n == 0 || at[n - 1] != at[i]) at[n++] = at[i];
    words->n = n;
    b->set_words.n = words->first + n;
}

/* The set of a list "curfew,@sanction,%MIL"; forms of its words are learnt as pos. */
uint32_t build_set(build *b, const block *k, uint32_t line, an_str items, char pos)
{
    set_maker m = {b, k, line, pos, {.words.first = (uint32_t)b->set_words.n}, 0};
    an_str item;
    while (str_cut(&items, ',', &item) && !b->nomem) {
        item = str_trim(item);
        if (item.n) add_item(&m, item);
    }
    if (b->nomem) return 0;
    sort_words(b, &m.set.words);
    img_set *slot = array_push(&b->sets);
    if (!slot) return b->nomem = true, 0;
    *slot = m.set;
    return (uint32_t)b->sets.n - 1;
}

void build_class(build *b, const block *k)
{
    for (uint32_t i = 0; i < k->n_fields; i++) {
        const field *f = &block_fields(b, k)[i];
        bool word = str_is(f->key, "word"), class = str_is(f->key, "class");
        if (!word && !class) build_problem(b, k, f->line, "unknown key \"%.*s\"", STR_ARG(f->key));
        if (class && !str_starts(f->value, STR("@"))) build_problem(b, k, f->line, "a class is written @name");
    }
}
