/*
 * Where: the places a document names. So far the states, capitals, cities and seats of government that the lexicon knows,
 * where they stand as places ("in Lima"); coordinates come with the gazetteer.
 */
#ifndef AN_PLACE_PLACE_H
#define AN_PLACE_PLACE_H

#include "lexicon/lexicon.h"

/* Fills doc->places, in order. Reads mentions. */
an_status place_run(const lex *l, an_doc *doc, an_error *error);

#endif
