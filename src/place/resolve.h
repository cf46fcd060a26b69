/*
 * Which place each name of a document means.
 *
 * Every name has candidates: places of the gazetteer, and the state that the lexicon knows by it. A candidate's score is its
 * people (a logarithm), what kind of place it is, whether the name is its own, and how well the others of the document agree:
 * each other name votes, as far as its own candidates are likely, for what lies near, in the same division, in the same
 * country; a name with its container behind it ("Long Beach, California") must lie in it. The votes are counted anew until
 * little changes (a few rounds). Names with the same key mean the same place.
 *
 * Cost: names times candidates times names; both are bounded.
 */
#ifndef AN_PLACE_RESOLVE_H
#define AN_PLACE_RESOLVE_H

#include "base/array.h"
#include "base/doc.h"
#include "place/gazetteer.h"

/* A reading of a name. place AN_NONE: the state as a whole. */
typedef struct reading {
    uint32_t place, division;
    an_str country;
    double lat, lon;
    place_kind kind;
    float prior, score, weight;   /* weight: how likely among the name's readings, 0 to 1 */
} reading;

enum { READINGS = 32, NAMES = 100, HINTS = 16 };

typedef struct toponym {
    uint64_t key;
    uint32_t first, n;            /* its readings */
    uint32_t inside;              /* the name of what contains it, or AN_NONE */
    bool surely;                  /* "X, Y", and not only a neighbour in a list */
    uint32_t chosen;              /* reading, or AN_NONE */
} toponym;

/* A country that the document speaks of, and how much. */
typedef struct country_hint { an_str country; float weight; } country_hint;

typedef struct resolver {
    const gaz *g;
    ARRAY(toponym) names;
    ARRAY(reading) readings;
    country_hint hints[HINTS]; size_t n_hints;
} resolver;

/*
 * Adds a name by its key, and returns its number; AN_NONE when nothing is known by it (or there are too many names). country:
 * the state that the lexicon knows by the name, or absent. Called again with the same key it returns the same number.
 * *failed: memory is out.
 */
uint32_t resolver_name(resolver *r, uint64_t key, an_str country, bool *failed);

/* The document speaks of a country. */
void resolver_hint(resolver *r, an_str country, float weight);

/* Chooses a reading for each name. */
void resolver_run(resolver *r);

/*
 * Whether what was chosen may be meant at all: a small town in a country of which neither another name nor a hint speaks,
 * where the document does speak of countries, is more likely a person's or a thing's name.
 */
bool resolver_believes(const resolver *r, uint32_t name);

/* What a name means. */
an_where resolver_where(const resolver *r, uint32_t name);
void resolver_release(resolver *r);

#endif
