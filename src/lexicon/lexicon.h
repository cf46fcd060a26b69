/*
 * The lexicon: one memory-mapped, read-only image of everything Annals knows about words and names.
 *
 * Compiled by `annals lexicon compile` from the block files under lexicon/ (doc/lexicon.md describes the sources,
 * image.h the image). A `lex` is immutable and shared by threads. Every offset in the image is checked once when it is
 * opened, so that look-ups need no checks. All strings returned are views into the image.
 */
#ifndef AN_LEXICON_LEXICON_H
#define AN_LEXICON_LEXICON_H

#include "base/doc.h"
#include "lexicon/sectors.h"

typedef struct lex lex;

/* Maps an image file. AN_CORRUPT: damaged, of another version or byte order. */
an_status lex_open(lex **out, const char *path, an_error *error);

/* The same over bytes in memory, which must outlive the lexicon. */
an_status lex_open_memory(lex **out, const void *bytes, size_t n, an_error *error);
void lex_free(lex *l);

/* Compiles a folder of sources in memory. Every problem goes to report (may be NULL), then AN_FORMAT. */
an_status lex_compile(lex **out, const char *folder, an_problem report, void *context, an_error *error);

/*
 * Puts a user's folder of sources on top: its blocks replace those with the same id. Everything is compiled anew, in
 * memory, so this costs what compiling costs. Only before the lexicon is shared; views taken earlier die. On failure it
 * is as it was. Problems go to report (may be NULL); those that are AN_SKIP are lines passed over, and no failure.
 */
an_status lex_add_folder(lex *l, const char *folder, an_problem report, void *context, an_error *error);

/* First eight hexadecimal digits of the image's checksum, for the coder string. */
an_str lex_version(const lex *l);

/* ---- names: countries, places that stand for them, organisations, groups, people, roles ---- */

typedef enum { LEX_COUNTRY, LEX_ORG, LEX_GROUP, LEX_PERSON, LEX_ROLE } lex_kind;

/* What a role is: one office-holder, a class of people, a body, or a thing that something is done to. */
typedef enum { ROLE_OFFICE, ROLE_PEOPLE, ROLE_BODY, ROLE_THING } role_kind;

typedef struct lex_entity {
    lex_kind kind;
    role_kind role_kind;   /* for LEX_ROLE */
    an_str id, name;       /* "country:IRN" "Iran"; "role:defence-minister" "defence minister" */
    an_str country;        /* alpha-3, or absent */
    an_str code;           /* CAMEO actor code where the source gives one (IGOUNO), or absent */
    an_str wikidata;       /* Q number, or absent */
    sector_set sectors;
    an_date from, to;      /* existence; absent: open */
    uint32_t first_office, n_offices;  /* for LEX_PERSON */
    char gender;           /* 'm', 'f' or 0 */
} lex_entity;

/* A term of office. */
typedef struct lex_office { an_str country, role; sector_set sectors; an_date from, to; } lex_office;

size_t lex_entities(const lex *l);
lex_entity lex_entity_at(const lex *l, uint32_t index);
lex_office lex_office_at(const lex *l, uint32_t index);

/* The index of "country:IRN", or AN_NONE. */
uint32_t lex_entity_by_id(const lex *l, an_str id);

/*
 * from, to: the days on which this was the entity's name (Zaire: 1971 to 1997); absent: open. A former name is found in
 * later texts too; the days help to choose between readings.
 */
typedef struct lex_hit { uint32_t entity; name_form form; bool plural; an_date from, to; } lex_hit;

/*
 * The longest names that start at tokens[0], of n tokens: fills up to room hits, all of that length, in the order of
 * the sources, and *length. Names match token by token on folded text; a name written with capitals wants each such
 * token upper-first or all upper ("us" is not US), a name all in capitals wants all capitals. A final "'s" is not part
 * of a name. Returns the number of hits.
 */
size_t lex_match(const lex *l, const doc_token *tokens, size_t n, lex_hit *hits, size_t room, size_t *length);

/* ---- codes of states in other lists, with the days they held ---- */

/* Alpha-3 codes beside the id's own (SUN, DDR); Correlates of War; Gleditsch and Ward; FIPS 10-4. */
typedef enum { CODES_ISO, CODES_COW, CODES_GW, CODES_FIPS, CODES_COUNT } code_list;

an_str code_list_name(code_list list);

typedef struct lex_state_code { code_list list; an_str code; an_date from, to; } lex_state_code;

/* Codes of a state, in the order of the source: [*first, *first + n). */
size_t lex_state_codes(const lex *l, uint32_t entity, uint32_t *first);
lex_state_code lex_state_code_at(const lex *l, uint32_t index);

/* A state's code in a list on a day (absent: now); absent when it has none. The alpha-3 code is the id's otherwise. */
an_str lex_code_on(const lex *l, uint32_t entity, code_list list, an_date day);

/* The state that has a code in a list on a day (absent: now; else whoever had it last), or AN_NONE. */
uint32_t lex_entity_by_code(const lex *l, code_list list, an_str code, an_date day);

/* ---- tables: small sets of words with a value, for rules kept as data ---- */

/* The value of a word or phrase (folded, single spaces) in a table ("month", "january" -> "1"), or absent. */
an_str lex_table(const lex *l, const char *table, an_str key);

/* The longest key of a table that starts at tokens[0]; *length in tokens, 0 when none. */
an_str lex_table_match(const lex *l, const char *table, const doc_token *tokens, size_t n, size_t *length);

/* ---- word forms ---- */

typedef enum { FORM_BASE, FORM_THIRD, FORM_PAST, FORM_PARTICIPLE, FORM_GERUND, FORM_SINGULAR, FORM_PLURAL, FORM_OTHER }
    inflection;

/* One reading of a form: "shot" is shoot (past), shoot (participle), shot (singular noun). */
typedef struct lex_form { an_str lemma; char pos; /* 'v' 'n' 'x' other */ inflection inflection; } lex_form;

/* Readings of a folded word that predicates, classes or conditions know; at most room. */
size_t lex_forms(const lex *l, an_str folded, lex_form *out, size_t room);

/* ---- predicates ---- */

/* Relations of Universal Dependencies that frames speak of. */
typedef enum { ARG_NSUBJ, ARG_OBJ, ARG_IOBJ, ARG_OBL, ARG_NMOD, ARG_POSS, ARG_AMOD, ARG_COMPOUND, ARG_XCOMP, ARG_CCOMP,
               ARG_ADVCL, ARG_COUNT } arg_relation;

typedef enum { PART_ACTOR, PART_RECIPIENT, PART_PLACE, PART_MEDIATOR, PART_HOST, PART_BACKER, PART_VICTIM,
               PART_INSTRUMENT, PART_SPEAKER, PART_CONTENT, PART_ABOUT, PART_TOPIC, PART_COUNT } part;

an_str part_name(part p);

/* Where a slot's filler stands: a relation, and for obl and nmod the preposition (absent: any or none; of several words:
 * "on_behalf_of", as the values of table:preposition). */
typedef struct lex_arg { arg_relation relation; an_str preposition; } lex_arg;

enum { LEX_ARGS = 12, LEX_SLOTS = 8, LEX_CONDITIONS = 6, LEX_CORES = 12, LEX_MODES = 3, LEX_ALSO = 7 };

typedef struct lex_slot { part part; uint32_t n_args; lex_arg args[LEX_ARGS]; } lex_slot;

/* The head word of what stands at `where` is one of a set: obj{curfew,@sanction,%MIL}. Negated by `not`. With other places
 * in `also` (poss|nmod:of{%GOV}) the set may be met at any one of them. */
typedef struct lex_condition {
    bool negated;
    bool subject;
    lex_arg where;
    uint32_t set;
    uint32_t n_also;
    lex_arg also[LEX_ALSO];
} lex_condition;

/* One outcome; the first whose conditions all hold is taken. */
typedef struct lex_core {
    an_str code;
    an_str modes[LEX_MODES]; uint32_t n_modes;
    bool reciprocal;
    an_str treaty;                      /* treaty action, or absent */
    lex_condition conditions[LEX_CONDITIONS]; uint32_t n_conditions;
} lex_core;

typedef struct lex_sense {
    an_str id;                          /* "impose/1" */
    char pos;                           /* 'v' verb, 'n' noun, 'x' auxiliary, adverb or adjective */
    an_str lemma;                       /* head word */
    an_str particle;                    /* second word ("off" of call off), or absent */
    an_str claim;                       /* report, allege, deny, confirm, announce; absent: no claim verb */
    an_str complement;                  /* status given to what it governs (future, hypothetical, negated, actual), or absent */
    lex_slot slots[LEX_SLOTS]; uint32_t n_slots;
    lex_condition needs[LEX_CONDITIONS]; uint32_t n_needs;
    lex_core cores[LEX_CORES]; uint32_t n_cores;
} lex_sense;

/* Senses of a lemma and part of speech, in the order of the sources: [*first, *first + n). */
size_t lex_senses(const lex *l, an_str lemma, char pos, uint32_t *first);
void lex_sense_at(const lex *l, uint32_t index, lex_sense *out);

/* Whether a lemma, or a mention's sectors or country, is in a condition's set. sectors 0, country absent: a plain word. */
bool lex_set_has(const lex *l, uint32_t set, an_str lemma, sector_set sectors, bool country);

/* ---- ontology ---- */

typedef struct lex_type {
    an_str type;                        /* PLOVER type; absent: no PLOVER event (CAMEO 01) */
    int quad;
    double score, goldstein;
    bool needs_recipient;
    an_str modes[2]; uint32_t n_modes;  /* the mode the edition gives a code by itself */
    an_str contexts[4]; uint32_t n_contexts;
} lex_type;

/* What a core is in an edition ("plover-2024", "plover-2021"). False: the code is not in the table. */
bool lex_type_of(const lex *l, const char *edition, an_str code, an_str mode, an_str status, lex_type *out);

/* Whether the table of codes has this very code; whether an edition gives a type this mode; whether a type is no event
 * without a recipient. */
bool lex_has_code(const lex *l, an_str code);
bool lex_has_mode(const lex *l, const char *edition, an_str type, an_str mode);
bool lex_needs_recipient(const lex *l, an_str type);

/* CAMEO code of the intent, demand, refusal or threat (03, 10, 12, 13) about a core: ("03","073") -> "0333"; absent
 * when the table has none. */
an_str lex_about(const lex *l, an_str root, an_str about);

#endif
