/* The dependents of each word of one sentence. Private to src/event. */
#ifndef AN_EVENT_TREE_H
#define AN_EVENT_TREE_H

#include "base/doc.h"

typedef struct tree {
    const an_doc *doc;
    uint32_t first, n;                    /* tokens of the sentence */
    uint32_t root;
    ARRAY(uint32_t) first_child, next;    /* by token - first; AN_NONE ends a list. Children stand in order */
} tree;

/* Builds the lists of a sentence, reusing what *t holds. False when memory is out. */
bool tree_build(tree *t, const an_doc *doc, uint32_t sentence);
void tree_release(tree *t);

#define TREE_EACH(t, parent, child)                                                                                    \
    for (uint32_t child = (t)->first_child.at[(parent) - (t)->first]; child != AN_NONE;                               \
         child = (t)->next.at[child - (t)->first])

static inline const doc_word *tree_word(const tree *t, uint32_t token) { return &t->doc->words.at[token]; }
static inline ud_rel tree_rel(const tree *t, uint32_t token) { return (ud_rel)tree_word(t, token)->rel; }
static inline an_str tree_folded(const tree *t, uint32_t token) { return t->doc->tokens.at[token].folded; }

/* The first dependent in a relation (subtype included), or AN_NONE. */
uint32_t tree_child(const tree *t, uint32_t parent, ud_rel rel);

/* Whether a word stands under another, at any depth, or is it. */
bool tree_under(const tree *t, uint32_t token, uint32_t ancestor);

#endif
