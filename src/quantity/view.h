/* A sentence as the stage looks at it. Private to src/quantity. */
#ifndef AN_QUANTITY_VIEW_H
#define AN_QUANTITY_VIEW_H

#include "lexicon/lexicon.h"

typedef struct view {
    const lex *l;
    const an_doc *doc;
    uint32_t begin, end;  /* tokens */
} view;

static inline const doc_word *view_word(const view *v, uint32_t token) { return &v->doc->words.at[token]; }
static inline an_str view_folded(const view *v, uint32_t token) { return v->doc->tokens.at[token].folded; }
static inline an_str view_lemma(const view *v, uint32_t token) { return view_word(v, token)->lemma; }
static inline ud_rel view_rel(const view *v, uint32_t token) { return (ud_rel)view_word(v, token)->rel; }

/* Goes through the dependents of a word, in order. Trees are small, and few words are looked at so closely. */
#define VIEW_EACH(v, parent, child)                                                                                    \
    for (uint32_t child = (v)->begin; child < (v)->end; child++)                                                       \
        if (view_word((v), child)->head == (parent))

/* The first dependent in a relation, or AN_NONE. */
uint32_t view_child(const view *v, uint32_t parent, ud_rel rel);

/* The first dependent in a relation that has a preposition, or AN_NONE. */
uint32_t view_phrase(const view *v, uint32_t parent, ud_rel rel, const char *preposition);

/* A word's value in a table, by its lemma, else as it stands (lemmas may be wrong); absent when it has none. */
an_str view_entry(const view *v, const char *table, uint32_t token);

/* Whether it has one. */
bool view_in(const view *v, const char *table, uint32_t token);

/* The mention that a token is in, the innermost; AN_NONE when there is none. */
uint32_t view_mention(const view *v, uint32_t token);

#endif
