/* Cutting a chunk (bytes between white space) into words. */
#ifndef AN_TEXT_WORDS_H
#define AN_TEXT_WORDS_H

#include "text/tokens.h"

/* Cuts [begin,end), of which `seen` gathers the kinds of characters, and adds its tokens. */
void words_cut(scanner *s, uint32_t begin, uint32_t end, unsigned seen);

/* ---- between the files that cut words ---- */

/* Each looks at the piece that starts at `at` and returns its end, `at` when there is none there. */
uint32_t link_end(scanner *s, uint32_t at, uint32_t end);         /* address of a page or mailbox, file name */
uint32_t emoticon_end(const char *p, uint32_t at, uint32_t end);  /* :-) */
uint32_t number_end(const char *p, uint32_t at, uint32_t end);    /* 1,062  3.5  12:30  2024-01-17  555-0199 */

/* The value of a word of the text (any case) in a table, or absent; words over 40 bytes are in none. */
an_str word_table(const scanner *s, const char *table, uint32_t begin, uint32_t end);

/* Adds a word as one token, or as the parts of a contraction. */
void word_add(scanner *s, uint32_t begin, uint32_t end, text_hint hint);

/* Whether a clitic ('s, 'll, n't's apostrophe part) stands at `at`, an apostrophe; its end, or `at`. */
uint32_t clitic_end(const char *p, uint32_t at, uint32_t end);

/*
 * A period stands at `at`, after the word that starts at `begin`. When it belongs to the word (an abbreviation, an
 * initial) returns its end and sets *hint; else returns `at`.
 */
uint32_t abbreviation_end(const scanner *s, uint32_t begin, uint32_t at, uint32_t end, text_hint *hint);

static inline bool ascii_is(const char *p, uint32_t at, uint32_t end, unsigned kinds)
{
    return at < end && (unsigned char)p[at] < 128 && (char_ascii[(unsigned char)p[at]] & kinds);
}

#endif
