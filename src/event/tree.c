#include "event/tree.h"

static bool set_all(void *array, size_t n)
{
    ARRAY(uint32_t) *a = array;
    a->n = 0;
    if (!array_reserve(a, n + 1)) return false;
    for (size_t i = 0; i < n; i++) a->at[i] = AN_NONE;
    a->n = n;
    return true;
}

bool tree_build(tree *t, const an_doc *doc, uint32_t sentence)
{
    const doc_sentence *s = &doc->sentences.at[sentence];
    t->doc = doc;
    t->first = s->first_token;
    t->n = s->n_tokens;
    t->root = s->first_token;
    if (!set_all(&t->first_child, t->n) || !set_all(&t->next, t->n)) return false;
    for (uint32_t i = t->n; i-- > 0;) {
        uint32_t head = doc->words.at[t->first + i].head;
        if (head == AN_NONE) { t->root = t->first + i; continue; }
        t->next.at[i] = t->first_child.at[head - t->first];
        t->first_child.at[head - t->first] = t->first + i;
    }
    return true;
}

void tree_release(tree *t)
{
    array_release(&t->first_child);
    array_release(&t->next);
}

uint32_t tree_child(const tree *t, uint32_t parent, ud_rel rel)
{
    TREE_EACH(t, parent, child)
        if (tree_rel(t, child) == rel) return child;
    return AN_NONE;
}

bool tree_under(const tree *t, uint32_t token, uint32_t ancestor)
{
    for (uint32_t i = token, steps = 0; i != AN_NONE && steps <= t->n; i = tree_word(t, i)->head, steps++)
        if (i == ancestor) return true;
    return false;
}
