/*
 * Gold: what a careful coder says a document reports, and how records compare with it.
 *
 *     read.c    gold documents from JSON Lines
 *     texts.c   texts that are kept elsewhere
 *     match.c   whether a record fits a gold event, which of its fields are right, who is paired with whom
 *     score.c   counts over all documents, and the report
 *
 * The rules are those of doc/records.md, "Gold"; ../shared/eval/events.py is the same in Python, and the last line of
 * the report is its line.
 */
#ifndef AN_GOLD_GOLD_H
#define AN_GOLD_GOLD_H

#include "base/arena.h"
#include "base/array.h"

typedef enum { COUNT_KILLED, COUNT_INJURED, COUNT_ARRESTED, COUNT_MISSING, COUNT_DISPLACED, COUNT_RELEASED,
               COUNT_ABDUCTED, GOLD_COUNTS } gold_count;

extern const char *const gold_count_names[GOLD_COUNTS];

enum { GOLD_TYPES = 16, GOLD_STATUSES = 5, GOLD_MOST_EVENTS = 4096 };
extern const char *const gold_type_names[GOLD_TYPES];
bool gold_is_status(an_str s);

/* Whether it does not matter which side a participant is on. */
bool gold_is_pooled(an_str type);

/* One G. What the labeller left open is absent, empty or without its flag. */
typedef struct gold_event {
    an_strs types, modes, statuses;  /* alternatives */
    an_strs actors, recipients;      /* keys: country codes and organisation ids; no key twice */
    bool has_date, has_place;
    an_date start, end;
    an_str place;                    /* a country; absent with has_place: no country */
    bool has_count[GOLD_COUNTS];
    int64_t count[GOLD_COUNTS];
    an_str claim, treaty;
    bool optional;
    an_str source;                   /* the JSON it was read from */
} gold_event;

typedef struct gold_document {
    an_str id, title, text;
    an_date published;
    const gold_event *events;
    size_t n;
    uint32_t line;
} gold_document;

struct an_gold {
    arena arena;
    char *path;
    ARRAY(gold_document) documents;
};

/* Shows every document of an input to take, uncoded; a take that does not return AN_OK ends it. Skipped records are
 * passed over: they are nobody's text. */
typedef an_status (*gold_take)(void *context, const an_layers *from);
an_status gold_each_text(const char *path, gold_take take, void *context, an_error *error);

/* ---- keys ---- */

/* The keys a list of participants stands for. at == NULL: memory is out. */
an_strs gold_keys(arena *a, an_parties parties);

/* Puts key into keys unless it is there; keys must have room. */
void gold_key_add(an_str *keys, size_t *n, an_str key);
enum { GOLD_KEYS_EACH = 6 };  /* the most one participant stands for */

/* ---- matching ---- */

/* A record with the keys of its lists worked out once. */
typedef struct gold_record { const an_event *event; an_strs actors, recipients; const an_strs *claims; } gold_record;

/* False: memory is out. */
bool gold_record_of(gold_record *out, arena *a, const an_event *event);

bool gold_fits(const gold_event *gold, const gold_record *record);

/* Negated and hypothetical records left over are not counted. */
bool gold_is_doubtful(const an_event *event);

/* What a gold event can decide, in the order of the report. */
typedef enum { FIELD_DATE, FIELD_MODE, FIELD_STATUS, FIELD_PLACE, FIELD_COUNTS,
               FIELD_CLAIM = FIELD_COUNTS + GOLD_COUNTS, FIELD_TREATY, GOLD_FIELDS } gold_field;
const char *gold_field_name(int field);

typedef enum { VERDICT_OPEN, VERDICT_WRONG, VERDICT_RIGHT } gold_verdict;
gold_verdict gold_judge(const gold_event *gold, const gold_record *record, int field);

/*
 * Required gold events to records, one to one: a maximum matching that prefers right fields. pairs[g] is a record's
 * index or SIZE_MAX. Augmenting paths (Kuhn 1955), the gold events with the fewest choices first, and each one's
 * choices by fields right, so that ties fall as they do in events.py. False: memory is out.
 */
bool gold_assign(const gold_document *gold, const gold_record *records, size_t n, size_t *pairs, arena *a);

#endif
