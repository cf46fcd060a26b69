/* The relation between two participants that are given: `annals relate`. */
#ifndef AN_EVENT_RELATE_H
#define AN_EVENT_RELATE_H

#include "event/relation_feature.h"

typedef struct relation_answer {
    an_str type, cameo;                /* type absent: no relation */
    an_str modes[4]; uint32_t n_modes;
    double confidence;                 /* share of the type among all types, by the model; 1 or 0 without one */
    an_str rule;                       /* the rule whose code it is, or "ranker" */
} relation_answer;

/*
 * The best answer for a coded document. model may be NULL: the rules alone. With allow_none "no relation" may win.
 * Strings are views into the lexicon, the model, the document or literals. False when memory is out.
 */
bool relate(relation_answer *out, const lex *l, const linear_model *model, const char *edition, const an_doc *doc,
            const relation_question *q, bool allow_none);

#endif
