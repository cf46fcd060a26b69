/*
 * Where: the places a document names, which of their namesakes each is, and where that lies.
 *
 *   sight.c    finds names: states and cities of the lexicon where they stand as places, and what the gazetteer knows and the
 *              recogniser of names, a preposition or a container behind it ("Guayaquil, Ecuador") says to be a place
 *   resolve.c  chooses among namesakes, all names of the document at once
 *   place.c    puts both together
 *
 * Cost: a few look-ups a capitalised word, and the resolver's votes.
 */
#ifndef AN_PLACE_PLACE_H
#define AN_PLACE_PLACE_H

#include "lexicon/lexicon.h"
#include "place/gazetteer.h"

/* Fills doc->places and doc->named_places, in order. Reads names and mentions. */
an_status place_run(const lex *l, const gaz *g, an_doc *doc, an_error *error);

/*
 * What names mean that are given as places, in order: out has room for all. A name that nothing is known by lies about where
 * its neighbour does, without a name; or nowhere, with an absent precision. text gives context (may be NULL).
 */
an_status place_locate(const lex *l, const gaz *g, an_doc *text, const an_strs *names, an_where *out, an_error *error);

#endif
