/* Names of places in a document, before it is known which is meant. Private to src/place. */
#ifndef AN_PLACE_SIGHT_H
#define AN_PLACE_SIGHT_H

#include "lexicon/lexicon.h"
#include "place/resolve.h"

typedef struct sighting {
    uint32_t sentence, first_token, n_tokens;
    uint32_t name;       /* of the resolver, or AN_NONE */
    uint32_t mention;    /* a state or city of the lexicon, or AN_NONE */
    bool place;          /* stands as a place; else it only tells what the document is about */
    an_str rule;
} sighting;

typedef struct sightings { ARRAY(sighting) at; } sightings;

/* Finds them in order and gives the resolver their names, links and hints. False: memory is out. */
bool sight_find(sightings *out, resolver *r, const lex *l, an_doc *doc);

#endif
