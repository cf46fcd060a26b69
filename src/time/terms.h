/* A sentence as terms: the pieces of its tokens that time expressions are made of, each with a kind and a value. */
#ifndef AN_TIME_TERMS_H
#define AN_TIME_TERMS_H

#include "lexicon/lexicon.h"

typedef struct term {
    an_span span;
    uint32_t token, last; /* its tokens: the first, and that a phrase ends with */
    an_str kind;      /* "month", "unit", "day", ...; empty: no word of time */
    an_str value;     /* from the table, without "?"; empty when there is none */
    int64_t number;   /* of digits, or of a numeric value; -1: none */
    bool unsure;      /* the value was marked "?" or "~" */
    bool upper;       /* first letter is upper case */
    bool glued;       /* no space before it */
} term;

typedef ARRAY(term) term_list;
typedef ARRAY(doc_token) shape_list;

/* Terms of a sentence, and beside each a token whose text is the term's kind, for matching runs of kinds. */
typedef struct terms { term_list list; shape_list shapes; } terms;

/* Reads a sentence in place of what was there. False: memory is out. */
bool terms_read(terms *t, const lex *l, const an_doc *doc, uint32_t sentence);
void terms_release(terms *t);

/* A date in digits: "2019-03-14", "3/14/2019", "14.03.2019"; without a day over 12 the month comes first, but for dots. */
bool terms_date(an_str s, an_date *date);

#endif
