/* Whose the participants are that have no country of their own. Private to src/event. */
#ifndef AN_EVENT_HOME_H
#define AN_EVENT_HOME_H

#include "lexicon/lexicon.h"

/*
 * Gives participants without a country ("police", "five people") that of the sentence or the document, where these name
 * one country only; where an event sets two sides against each other, the country that is left when the other side's is
 * taken away. Reads all events; to be called once they are there. False when memory is out.
 */
bool home_find(const lex *l, an_doc *doc);

#endif
