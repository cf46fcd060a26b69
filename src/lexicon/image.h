/*
 * The compiled lexicon's layout, shared by the compiler that writes it and the look-ups that read it in place.
 *
 *     +--------------------------------------------------------------------+
 *     | magic "ANNALSLX" | format | byte order | size | checksum           |  img_header
 *     | for each section: offset, count                                    |
 *     +--------------------------------------------------------------------+
 *     | strings   every string once; others refer to it by offset, length  |
 *     | words     every folded word; a hash table finds them               |
 *     | nodes, edges   a forest over words: one tree of names, one a table |
 *     | entities, names, offices, codes | tables, values | forms           |
 *     | senses, slots, args, conditions, cores, sets | ontology            |
 *     | sources   the text it was compiled from, for a user's own on top   |
 *     +--------------------------------------------------------------------+
 *
 * Sections stand in the order of IMG_SECTIONS, each aligned to eight bytes, gaps zero. Records hold only fixed-width
 * numbers without padding, so that the same sources give the same bytes. An index IMG_NONE means none.
 */
#ifndef AN_LEXICON_IMAGE_H
#define AN_LEXICON_IMAGE_H

#include "base/file.h"
#include "lexicon/lexicon.h"

#define IMG_MAGIC "ANNALSLX"
#define IMG_NONE UINT32_MAX
enum { IMG_FORMAT = 2, IMG_BYTE_ORDER = 0x01020304, IMG_PIECES = 16 };

typedef struct img_str { uint32_t at, n; } img_str;         /* absent: at == IMG_NONE */
typedef struct img_range { uint32_t first, n; } img_range;

typedef struct img_word {
    img_str text;          /* folded */
    uint32_t hash;         /* str_hash32(text) */
    uint32_t start;        /* node of the names that begin with it, or IMG_NONE */
    img_range forms;       /* its readings */
    img_range senses;      /* senses whose lemma it is, by part of speech */
} img_word;

/* Open addressing, linear probing, a power of two of slots, at least a quarter of them empty (index IMG_NONE). */
typedef struct img_slot { uint32_t hash, index; } img_slot;

/* A place in a tree of word sequences: where it goes on, and what ends here. */
typedef struct img_node { img_range edges, names; uint32_t value; } img_node;
typedef struct img_edge { uint32_t word, node; } img_edge;  /* sorted by word within a node */

/* One name of an entity. Two bits a piece of letter case it wants: 0 any, 1 a capital first, 2 all capitals. */
typedef struct img_name {
    uint32_t entity, letters;
    uint8_t form, plural;
    uint16_t span;         /* when it was the name; 0: always */
} img_name;

typedef struct img_span { uint32_t from, to; } img_span;    /* the first is open at both ends */

typedef struct img_entity {
    sector_set sectors;
    img_str id, name, country, code, wikidata;
    uint32_t from, to;     /* year << 16 | month << 8 | day; 0: open */
    img_range offices;
    uint8_t kind, role_kind, gender, zero[5];
} img_entity;

/* A state's code in another list. Sorted by entity. */
typedef struct img_code { uint32_t entity, list; img_str code; uint32_t from, to; } img_code;

typedef struct img_office { sector_set sectors; img_str country, role; uint32_t from, to; } img_office;

typedef struct img_table { img_str name; uint32_t node; } img_table;                     /* sorted by name */
typedef struct img_form { img_str lemma; uint16_t pos, inflection; } img_form;

typedef struct img_arg { uint32_t relation; img_str preposition; } img_arg;
typedef struct img_part_slot { uint32_t part; img_range args; } img_part_slot;
typedef struct img_condition {
    uint16_t negated, subject;
    img_range where;
    uint32_t set;
} img_condition; /* where: args */
typedef struct img_core {
    img_str code, modes[LEX_MODES], treaty;
    uint32_t n_modes, reciprocal;
    img_range conditions;
} img_core;
typedef struct img_sense {
    img_str id, lemma, particle, claim, complement;
    uint32_t pos;
    img_range slots, needs, cores;
} img_sense;

enum { SET_ANY = 1, SET_COUNTRY = 2 };
typedef struct img_set { sector_set sectors; img_range words; uint32_t flags, zero; } img_set;  /* words sorted */

typedef struct img_edition { img_str name; img_range rules; } img_edition;
/* Sorted by code, then the more exact first. Scores in thousandths. An absent code, mode or status matches any. */
typedef struct img_rule {
    img_str code, mode, status, type, modes[2];
    uint32_t n_modes;
    int32_t score;
    img_range contexts;
} img_rule;
typedef struct img_cameo { img_str code, gloss; int32_t goldstein; } img_cameo;        /* sorted by code */
typedef struct img_type { img_str name; uint32_t quad, needs_recipient; } img_type;
typedef struct img_about { img_str root, governed, code; } img_about;                  /* longest governed first */
typedef struct img_source { img_str path, text; uint32_t level; } img_source;

/* X(section, record) in the order of the file. */
#define IMG_SECTIONS(X)                                                                                                \
    X(strings, char) X(words, img_word) X(word_slots, img_slot) X(nodes, img_node) X(edges, img_edge)                  \
    X(names, img_name) X(spans, img_span) X(entities, img_entity) X(id_slots, img_slot) X(offices, img_office)        \
    X(state_codes, img_code) X(tables, img_table)                                                                      \
    X(values, img_str) X(forms, img_form) X(senses, img_sense) X(slots, img_part_slot) X(args, img_arg)                \
    X(conditions, img_condition) X(cores, img_core) X(sets, img_set) X(set_words, uint32_t)                            \
    X(editions, img_edition) X(rules, img_rule) X(contexts, img_str) X(cameos, img_cameo) X(types, img_type)           \
    X(abouts, img_about) X(sources, img_source)

enum {
#define X(name, type) IMG_##name,
    IMG_SECTIONS(X)
#undef X
    IMG_SECTION_COUNT
};

typedef struct img_section { uint64_t offset; uint64_t count; } img_section;

typedef struct img_header {
    char magic[8];
    uint32_t format, byte_order;
    uint64_t size;         /* of the whole image */
    uint64_t checksum;     /* img_checksum of everything after the header's first 32 bytes */
    img_section sections[IMG_SECTION_COUNT];
} img_header;

enum { IMG_UNSUMMED = 32 };

/* Four lanes of 64-bit multiply-and-rotate over whole words (after xxHash), so that opening costs a memory read. */
uint64_t img_checksum(const void *bytes, size_t n);

/* An opened image. */
struct lex {
#define X(name, type) const type *name; uint32_t n_##name;
    IMG_SECTIONS(X)
#undef X
    uint32_t word_mask, id_mask;
    char version[9];
    void *owned;           /* the image itself when it was compiled in memory, else NULL */
    mapped file;
};

static inline an_str img_view(const lex *l, img_str s)
{
    return s.at == IMG_NONE ? (an_str){NULL, 0} : (an_str){l->strings + s.at, s.n};
}

/* The word with this hash and text, or NULL. */
const img_word *img_word_find(const lex *l, uint32_t hash, an_str folded);

static inline an_date img_date(uint32_t d) { return (an_date){(int16_t)(d >> 16), (uint8_t)(d >> 8), (uint8_t)d}; }

/* Where a word leads from a node; IMG_NONE: nowhere. */
uint32_t img_step(const lex *l, uint32_t node, uint32_t word);

#endif
