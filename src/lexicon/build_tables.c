/* Word tables: a line's key is the value of every word or phrase that it lists. */
#include "base/str.h"
#include "lexicon/build.h"

static void add_line(build *b, const block *k, const field *f, uint32_t tree)
{
    an_str rest = f->value, item;
    img_str *value = array_push(&b->values);
    if (!value) {
        b->nomem = true;
        return;
    }
    *value = build_str(b, f->key);
    path proto = {.tree = tree, .value = (uint32_t)b->values.n - 1};
    while (list_next(&rest, &item)) build_path(b, proto, k, f->line, item, true);
}

void build_table(build *b, const block *k)
{
    img_table *t = array_push(&b->tables);
    if (!t) {
        b->nomem = true;
        return;
    }
    *t = (img_table){build_str(b, str_slice(k->id, STR("table:").n, k->id.n)), IMG_NONE};
    uint32_t tree = (uint32_t)b->tables.n;
    for (uint32_t i = 0; i < k->n_fields && !b->nomem; i++) add_line(b, k, &block_fields(b, k)[i], tree);
}
