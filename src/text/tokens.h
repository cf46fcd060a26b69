/*
 * Adding tokens to the document: folded text, hash and flags, in one pass over the bytes.
 *
 * Beside the document's tokens runs an array of hints, which the rules for words leave for the rules for sentences.
 */
#ifndef AN_TEXT_TOKENS_H
#define AN_TEXT_TOKENS_H

#include "base/doc.h"
#include "lexicon/lexicon.h"
#include "text/chars.h"

typedef enum {
    HINT_NONE,
    HINT_INNER,   /* ends in a period that never ends a sentence: title, initial, "p. 5" */
    HINT_MAYBE,   /* ends in a period that may end one too: "U.S.", "etc.", "Inc." */
    HINT_SMILEY  /* an emoticon */
} text_hint;

enum { WHOLE_WORDS = 1024 };

typedef struct scanner {
    const lex *lexicon;
    an_doc *doc;
    const char *p;       /* bytes of the text */
    uint32_t block_end;  /* end of the paragraph being read */
    uint32_t last;       /* end of the newest token */
    uint32_t no_mail;    /* no mail address starts before this place */
    bool quoted;         /* a single quotation mark is open in this paragraph */
    ARRAY(uint8_t) hints;
    uint64_t whole[WHOLE_WORDS]; /* words last seen not to be in text-split, packed; 0: none */
    bool failed;         /* memory is out */
} scanner;

/* Adds the token [begin,end); flags are added to those its characters give. */
void token_add(scanner *s, uint32_t begin, uint32_t end, unsigned flags, text_hint hint);

#endif
