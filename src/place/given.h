/* A name that is given as that of a place: "Long Beach, California", "northern Idlib". Private to src/place. */
#ifndef AN_PLACE_GIVEN_H
#define AN_PLACE_GIVEN_H

#include "lexicon/lexicon.h"
#include "place/resolve.h"

/* What a place is called: its own name, that of the state it is, or else as written. */
an_str given_called(const lex *l, const an_where *w, an_str written);

/*
 * Gives the resolver the name, or what is left of it without words that only say which part or what it is; behind a comma,
 * what contains it. *name: its number, or AN_NONE when nothing is known by it. False: memory is out.
 */
bool given_name(const lex *l, resolver *r, an_str text, uint32_t *name);

#endif
