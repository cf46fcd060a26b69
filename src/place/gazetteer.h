/*
 * The gazetteer: the towns, divisions, regions and seas of the world by name, one memory-mapped, read-only image.
 *
 * Made at build time from gazetteer/ (gazetteer_build.h). Names are compared by a key: letters and digits without case and
 * marks, one space between words, so that "Coeur d'Alène" is "coeur dalene"; of keys only the hashes are kept. Opening looks
 * at the header alone and each look-up checks what it reads, so that start-up costs a page, and a damaged image finds less
 * but never harms. A gazetteer is immutable and may be shared by threads. Strings returned are views into the image.
 */
#ifndef AN_PLACE_GAZETTEER_H
#define AN_PLACE_GAZETTEER_H

#include "base/arena.h"

typedef struct gaz gaz;

/* Maps an image file. AN_CORRUPT: cut off, of another version or byte order. */
an_status gaz_open(gaz **out, const char *path, an_error *error);

/* The same over bytes on a boundary of eight, which must outlive it. */
an_status gaz_open_memory(gaz **out, const void *bytes, size_t n, an_error *error);
void gaz_free(gaz *g);

/* Eight hexadecimal digits that tell images apart. */
const char *gaz_version(const gaz *g);

typedef enum { PLACE_TOWN, PLACE_SECTION, PLACE_SEAT, PLACE_CAPITAL, PLACE_ADMIN1, PLACE_ADMIN2, PLACE_REGION, PLACE_SEA,
               PLACE_SITE, PLACE_KINDS } place_kind;

typedef struct gaz_place {
    an_str name, country, admin1;   /* country: alpha-3; both absent where a region belongs to none or several */
    double lat, lon;                /* degrees */
    uint32_t geonames;              /* 0: not known */
    uint32_t division;              /* number of its first-level division: places with the same one share it */
    uint8_t size;                   /* 8 log2(1 + people) */
    place_kind kind;
} gaz_place;

size_t gaz_places(const gaz *g);
gaz_place gaz_at(const gaz *g, uint32_t index);

/* How a name means a place: its own, one of its others, or an abbreviation that only stands behind a town. */
typedef enum { NAME_OWN, NAME_OTHER, NAME_SHORT } gaz_naming;
typedef struct gaz_hit { uint32_t place; gaz_naming naming; } gaz_hit;

/* The places of a name, at most room, large ones first. */
size_t gaz_find(const gaz *g, uint64_t key, gaz_hit *hits, size_t room);

/* The middle of a state by its alpha-3 code; false when it is not known. */
bool gaz_state(const gaz *g, an_str country, double *lat, double *lon);

/* The hash of a name's key, 0 for a name without letters or digits, or when memory is out. */
uint64_t gaz_key(arena *a, an_str name);

/* Kilometres between two points (great circle). */
double gaz_distance(double lat, double lon, double other_lat, double other_lon);

#endif
