/*
 * Paragraphs, sentences and tokens, by the English conventions of Universal Dependencies (release 2.16).
 *
 * Method: rules with tables. Blocks (paragraphs) come from blank lines, zones and line lengths; a block is cut at white
 * space into chunks, a chunk into words; boundaries of sentences are decided between words. Words that rules need to know
 * (abbreviations, prefixes, contractions without an apostrophe) are tables of the lexicon: lexicon/tables/text.lex.
 *
 * After text_run: every token lies in one sentence, every sentence in one paragraph, in the order of the text; tokens do
 * not overlap and hold every character that is not white space, those of a date or dateline zone excepted. Date and
 * dateline zones have no tokens; each title zone is one sentence with `headline` set.
 * Cost: linear in the bytes of the text.
 */
#ifndef AN_TEXT_TEXT_H
#define AN_TEXT_TEXT_H

#include "base/doc.h"
#include "lexicon/lexicon.h"

/* A longer sentence is cut here, so that later stages may be quadratic in a sentence. */
enum { TEXT_SENTENCE_CAP = 5000 };

/* Fills doc->paragraphs, doc->sentences and doc->tokens. AN_NOMEM; AN_USAGE for a text of 4 GiB or more. */
an_status text_run(const lex *l, an_doc *doc, an_error *error);

/* Whether white space (or the end of the text) follows a token: SpaceAfter of CoNLL-U. */
bool text_space_after(const an_doc *doc, uint32_t token);

/*
 * The number of tokens, from `token` on, that form one multi-word token ("do" "n't" gives 2); 1 for a plain word, and for
 * a later part.
 */
uint32_t text_multiword(const an_doc *doc, uint32_t token);

#endif
