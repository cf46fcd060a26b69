/*
 * The document and its layers: what each stage reads and what it leaves behind.
 *
 * Inside the library every an_span counts bytes of doc->text; only the engine's last step (engine/publish.c) turns
 * them into code points for the outside. Layers are arrays indexed by number; an index AN_NONE means none. All strings
 * are views into doc->text, the lexicon image, string literals or doc->arena, so they live as long as the document
 * (the engine must outlive the document's use).
 */
#ifndef AN_BASE_DOC_H
#define AN_BASE_DOC_H

#include "base/arena.h"
#include "base/array.h"
#include "base/ud.h"

#define AN_NONE UINT32_MAX

/* ---- read ---- */

/* Parts of the text that are not running prose. Sorted, not overlapping. */
typedef enum { ZONE_DATE, ZONE_TITLE, ZONE_DATELINE } zone_kind;
typedef struct doc_zone { an_span span; zone_kind kind; } doc_zone;

/* ---- text ---- */

typedef struct doc_paragraph { uint32_t first_sentence, n_sentences; } doc_paragraph;

typedef struct doc_sentence {
    an_span span;                    /* without surrounding white space */
    uint32_t first_token, n_tokens;
    uint32_t paragraph;
    bool headline;                   /* the title line */
} doc_sentence;

typedef enum {
    TOKEN_UPPER_FIRST = 1,  /* first letter is upper case */
    TOKEN_UPPER_ALL = 2,    /* has letters, all upper case (one letter counts) */
    TOKEN_NUMBER = 4,       /* starts with a digit: 12, 1,062, 3.5, 12-day */
    TOKEN_PUNCT = 8,        /* punctuation or symbols alone */
    TOKEN_QUOTED = 16,      /* inside quotation marks */
    TOKEN_GLUED = 32,       /* no white space before it: part of the same orthographic word or punctuation run */
    TOKEN_CONTRACTED = 64,  /* a later word of a multi-word token (n't, 's after a word) */
    TOKEN_FIRST = 128       /* first word of its sentence, punctuation not counted */
} token_flag;

typedef struct doc_token {
    an_span span;
    an_str folded;      /* utf8_fold of the text */
    uint32_t hash;      /* str_hash32(folded) */
    uint32_t sentence;
    uint16_t flags;
} doc_token;

/* ---- syntax ---- */

/* Words run parallel to tokens: word i is token i. Heads stay within the sentence and form a tree with one root. */
typedef struct doc_word {
    an_str lemma;
    ud_feats feats;
    uint32_t head;       /* token, or AN_NONE for the sentence's root */
    uint8_t upos, xpos;  /* ud_upos, ud_xpos */
    uint8_t rel;         /* ud_rel, subtype included */
} doc_word;

/* ---- mention ---- */

/* A proper name as the recogniser sees it, whether the lexicon knows it or not; sorted, not overlapping. */
typedef enum { NAME_PERSON, NAME_ORG, NAME_PLACE, NAME_TYPES } name_type;
typedef struct doc_name { uint32_t sentence, first_token, n_tokens; name_type type; } doc_name;

/* Sectors as a set; bit i is the i-th of lexicon/sectors.h. */
typedef uint64_t sector_set;

typedef enum {
    MENTION_NAMED,       /* in the lexicon: country, organisation, group, person, stand-in place */
    MENTION_ROLE,        /* an office, body or kind of people, with a country where the text gives one */
    MENTION_UNKNOWN,     /* a capitalised name not in the lexicon */
    MENTION_PRONOUN,     /* he, they, its */
    MENTION_DESCRIPTION  /* "his Russian counterpart", "the two countries" */
} mention_kind;

typedef enum { FORM_NAME, FORM_ADJECTIVE, FORM_PEOPLE, FORM_CAPITAL, FORM_SEAT, FORM_CITY } name_form;

typedef struct doc_mention {
    an_span span;
    uint32_t sentence, first_token, n_tokens, head;  /* head: the token that carries the phrase's relation */
    mention_kind kind;
    name_form form;      /* for a country: how it is meant */
    bool plural;
    bool possessive;     /* followed by 's, or a possessive pronoun */
    bool modifier;       /* an adjective or noun that modifies what follows ("Israeli aggression") */
    bool actor_like;     /* may act: people, bodies, states; false for a bare place after "in" */
    bool thing;          /* a house, a bridge, a ship: something is done to it */
    uint32_t entity;     /* lexicon entity that names it, or AN_NONE */
    an_str name, id, wikidata, role, country, code;
    sector_set sectors;
    uint32_t antecedent; /* an earlier mention, or AN_NONE */
    uint32_t members[2]; /* the two earlier mentions that "both sides" stands for, or AN_NONE twice */
    uint32_t group;      /* first mention of those that share one head ("leaders of Chile and Peru"), or AN_NONE */
    an_str rule;         /* what recognised it */
} doc_mention;

/* ---- time ---- */

typedef enum { PRECISION_UNKNOWN, PRECISION_DAY, PRECISION_WEEK, PRECISION_MONTH, PRECISION_QUARTER, PRECISION_SEASON,
               PRECISION_YEAR, PRECISION_DECADE } precision;

typedef struct doc_time {
    an_span span;
    uint32_t sentence, first_token, n_tokens;
    an_str type, value;   /* TIMEX3: DATE, TIME, DURATION, SET */
    an_date start, end;   /* absent when not resolvable, for SET, and for a DURATION that may lie anywhere */
    precision precision;
    an_date past, future; /* start of the nearest such interval before and after publication, where tense decides
                             ("on Monday"); absent when it does not. start/end hold the past reading. */
    an_date past_end, future_end;
    bool backward;        /* says "last", "ago": never the future reading */
    bool ranges;          /* to the expression behind it: "3-5 May", "between June and August" */
    an_str rule;
} doc_time;

/* ---- place, quantity: filled by later work; the layers exist so that records can carry them ---- */

typedef struct doc_place { an_span span; uint32_t sentence, first_token, n_tokens; an_where where; an_str rule; } doc_place;

typedef struct doc_count {
    an_span span;
    uint32_t sentence, first_token, n_tokens;
    an_str what, kind, unit;
    int64_t min, max;
    bool has_max;
    uint32_t of, by;      /* mentions, or AN_NONE */
    uint32_t deed;        /* the token that says what happened; of money the number's */
    an_str rule;
} doc_count;

/* ---- event, story ---- */

/* An agreement, over all its mentions. */
typedef struct doc_treaty {
    an_str name;         /* as known, else as the text calls it in full */
    an_str id;           /* "treaty:..."; absent where the text gives no name of its own */
    an_strs parties;     /* countries and ids of organisations, sorted */
} doc_treaty;

/* A phrase that speaks of an agreement. */
typedef struct doc_accord {
    an_span span;
    uint32_t sentence, first_token, n_tokens, head;
    an_str known;        /* entry of table:treaty-name, or absent */
    bool named, definite;
    uint32_t treaty;     /* doc_treaty */
} doc_accord;

typedef struct doc_party { uint32_t mention; an_str part; bool ranked; /* by the model of roles, not by a rule */ } doc_party;
typedef struct doc_claim { uint32_t by; an_str verb, kind; an_span span; an_str rule; } doc_claim;
typedef struct doc_why { const char *field; an_str rule; an_span spans[4]; uint32_t n_spans; } doc_why;
typedef struct doc_report { uint32_t sentence; an_span trigger; } doc_report;

/* Another value that the document gives for a field, and who says so. */
enum { ALTERNATIVE_CLAIMS = 4 };
typedef struct doc_alternative { an_str field, value; doc_claim claims[ALTERNATIVE_CLAIMS]; uint32_t n_claims; } doc_alternative;

typedef struct doc_event {
    uint32_t sentence;
    an_span trigger;
    uint32_t trigger_token;
    uint32_t object_token;              /* the noun that names the deed with the trigger ("imposed sanctions"), or AN_NONE */
    an_str rule;                        /* sense id: meet/1 */
    an_str type, cameo, status;
    const char *doubt;                  /* why the rules alone do not stand for it (cameo may be absent then), or NULL */
    an_str modes[4]; uint32_t n_modes;
    an_str contexts[8]; uint32_t n_contexts;
    int quad;
    double score, goldstein, confidence;
    bool reciprocal;
    ARRAY(doc_party) actors, recipients, others;
    ARRAY(doc_claim) claims;
    uint32_t time;                      /* doc_time, or AN_NONE */
    an_date start, end;
    precision precision;
    const char *basis;                  /* text, context, published */
    uint32_t place;                     /* doc_place, or AN_NONE */
    ARRAY(uint32_t) counts;             /* doc_count */
    an_str about_cameo, about_type;     /* absent: no about */
    const char *about_basis;            /* NULL: when that is to be is not said */
    uint32_t about_time;                /* doc_time, or AN_NONE */
    an_date about_start, about_end;
    precision about_precision;
    bool about_placed;
    uint32_t about_place;               /* doc_place, where about_placed */
    const doc_accord *accord;           /* the agreement that it is a stage of, or NULL */
    an_str treaty_action;
    bool treaty_alone;                  /* an event even without participants */
    ARRAY(doc_why) why;
    ARRAY(doc_alternative) alternatives;
    ARRAY(doc_report) reports;          /* every place that reports it, the best one first */
} doc_event;

/* A predicate that was looked at and not coded, for `annals explain`. */
typedef struct doc_reject { uint32_t sentence, token; an_str rule; const char *reason; } doc_reject;

/* ---- the document ---- */

struct an_doc {
    arena arena;
    an_str id, title, url, source, lang;
    an_date published;
    an_str text;                        /* normalised as records.md defines; bytes < 4 GiB */
    uint32_t replaced;
    an_date dateline_date;              /* the day the dateline names ("BEIJING, March 11"), when it names the year too
                                           or the publication date gives it; else absent */
    an_span dateline_place;             /* empty when there is none */
    ARRAY(doc_zone) zones;
    ARRAY(doc_paragraph) paragraphs;
    ARRAY(doc_sentence) sentences;
    ARRAY(doc_token) tokens;
    ARRAY(doc_word) words;              /* empty, or as many as tokens */
    ARRAY(doc_name) names;
    ARRAY(doc_mention) mentions;
    ARRAY(doc_time) times;
    ARRAY(doc_place) places;
    ARRAY(doc_place) named_places;      /* names of places that act or belong to who acts: "Mexico reported"; no setting */
    ARRAY(doc_count) counts;
    ARRAY(doc_accord) accords;          /* in the order of the text; does not grow once events point into it */
    ARRAY(doc_treaty) treaties;
    ARRAY(doc_event) events;
    ARRAY(doc_reject) rejects;
    an_layers layers;                   /* what the outside sees; built last */
};

/* An empty document; NULL when memory is out. Freed with an_doc_free. */
an_doc *doc_new(void);

/* Frees the lists of an event. */
void doc_event_release(doc_event *e);

/* Index of the first entry of a layer that is of a sentence or of a later one. The layer stands in the order of sentences. */
#define doc_first_of(layer, wanted) __extension__({                                                                   \
    size_t low_ = 0, high_ = (layer)->n;                                                                              \
    while (low_ < high_) {                                                                                            \
        size_t middle_ = low_ + (high_ - low_) / 2;                                                                   \
        if ((layer)->at[middle_].sentence < (wanted)) low_ = middle_ + 1;                                             \
        else high_ = middle_;                                                                                         \
    }                                                                                                                 \
    low_; })

/* What a pronoun or a short name stands for in the end: the first mention it leads back to. */
uint32_t doc_stands_for(const an_doc *doc, uint32_t mention);

/* Steps up the tree from a word to another; AN_NONE where it is not above or lies farther than most. */
uint32_t doc_steps_up(const an_doc *doc, uint32_t from, uint32_t to, uint32_t most);

/* Steps between two words of a sentence over the nearest word above both; AN_NONE: more than most. */
uint32_t doc_steps(const an_doc *doc, uint32_t a, uint32_t b, uint32_t most);

/* The bytes of a span. */
static inline an_str doc_slice(const an_doc *doc, an_span s)
{
    return (an_str){doc->text.p + s.begin, s.end - s.begin};
}

static inline an_str token_text(const an_doc *doc, uint32_t token)
{
    return doc_slice(doc, doc->tokens.at[token].span);
}

#endif
