/*
 * Layout of the gazetteer image. Private to src/place.
 *
 *     header | places | divisions | states | slots | postings | strings
 *
 * All little or all big endian, as the machine that made it. A string is a byte with its length, then its bytes. A slot holds
 * the low half of a key's hash and where the key's postings start; the high half chooses the slot (linear probing, a free
 * slot has print 0). A posting is a place, how the key names it, and whether it is the key's last.
 */
#ifndef AN_PLACE_GAZETTEER_IMAGE_H
#define AN_PLACE_GAZETTEER_IMAGE_H

#include <stdint.h>

#define GAZ_MAGIC "ANPLACES"
enum { GAZ_FORMAT = 1, GAZ_BYTE_ORDER = 0x01020304, GAZ_NO_STATE = 0xFFFF };

#define GAZ_NO_STRING UINT32_MAX
#define GAZ_LAST 0x80000000u
#define GAZ_NAMING_SHIFT 29
#define GAZ_PLACE_MASK 0x1FFFFFFFu

typedef struct gaz_header {
    char magic[8];
    uint32_t format, byte_order;
    uint64_t size, check;   /* check: of all that follows the header; told apart by it, not checked when opened */
    uint32_t places, divisions, states, slots, postings, strings;
} gaz_header;

typedef struct gaz_place_row {
    uint32_t name;
    int32_t lat, lon;
    uint32_t geonames;
    uint16_t division;
    uint8_t size, kind;
} gaz_place_row;
typedef struct gaz_division_row { uint32_t name; uint16_t state, unused; } gaz_division_row;
typedef struct gaz_state_row { char code[4]; int32_t lat, lon; } gaz_state_row;
typedef struct gaz_slot { uint32_t print, first; } gaz_slot;

enum { GAZ_DEGREE = 10000 };

static inline uint32_t gaz_print(uint64_t key) { return (uint32_t)key ? (uint32_t)key : 1; }
static inline uint32_t gaz_slot_of(uint64_t key, uint32_t slots) { return (uint32_t)((key >> 32) * slots >> 32); }

#endif
