/*
 * Makes the gazetteer's image from its sources, which are tables with tabs (gazetteer/). Malformed lines are an error.
 *
 *     states     alpha-3, alpha-2, latitude, longitude
 *     divisions  alpha-3.code, latitude, longitude, other names, abbreviations: corrects what places says of a division
 *     regions    name, kind, alpha-3 or -, latitude, longitude, other names
 *     places     kind, alpha-3, code of the division, name, latitude, longitude, size, GeoNames id, other names
 *
 * Lists are separated by ';', lines that start with '#' are comments. The same sources give the same bytes.
 */
#ifndef AN_PLACE_GAZETTEER_BUILD_H
#define AN_PLACE_GAZETTEER_BUILD_H

#include "annals.h"

typedef struct gaz_source { const char *name; an_str text; } gaz_source;
typedef struct gaz_sources { gaz_source states, divisions, regions, places; } gaz_sources;

/* The image, for the caller to free. AN_FORMAT with file and line. */
an_status gaz_build(void **image, size_t *n, const gaz_sources *sources, an_error *error);

#endif
