/*
 * Who is mentioned: names and roles of the lexicon, unknown names, pronouns, and the phrases they form.
 *
 * Passes over a document, each linear in its tokens:
 *   recogniser.c  finds proper names by their context;
 *   atoms.c       finds the leaves: lexicon names (longest match), unknown names and pronouns;
 *   phrase.c      joins the atoms of one noun phrase of the tree: "Iranian" "Defense Minister" "Aziz Nasirzadeh";
 *   describe.c    finds "both sides" and "the country", and links them to what was named before;
 *   link.c        links later short names, pronouns and "his Russian counterpart" to what they refer to.
 * Nothing is invented: a role without a country in the text keeps country absent, and no link is better than a wrong
 * one. doc/architecture.md says what each file decides.
 */
#ifndef AN_MENTION_MENTION_H
#define AN_MENTION_MENTION_H

#include "lexicon/lexicon.h"

/* Fills doc->mentions, ordered by first token, not overlapping. Reads sentences and tokens. */
an_status mention_run(const lex *l, an_doc *doc, an_error *error);

/* Roles that belong to no country yet take that of an earlier mention of the same role, else that of the dateline.
 * To be called after events have placed theirs. False when memory is out. */
bool mention_settle(const lex *l, an_doc *doc);

/* Gives a role that belongs to no country yet the one where it acts. Bodies beyond states, and people who are abroad by
 * their role (peacekeepers, refugees), stay as they are. False when memory is out. */
bool mention_place(const lex *l, an_doc *doc, doc_mention *m, an_str country, an_str rule);

#endif
