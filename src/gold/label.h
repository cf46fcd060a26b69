/*
 * Labels: gold documents with everything that their labeller wrote, in the plain form (quick to write, read by eye) or
 * packed as gold JSON Lines. doc/gold.md describes both.
 *
 *     labels.c       the set of documents: files in, texts by id, problems by line
 *     plain.c        the plain form, read
 *     plain_write.c  the plain form, written
 *     packed.c       the packed form, read
 *     packed_write.c the packed form, written
 *     place.c        words of a label to their span in the text, and back
 *     words.c        where words stand in a text
 *     label_check.c  labels against the ontology's tables and the known countries
 *
 * Reading keeps whatever has the right shape; what it means is checked afterwards, alike for both forms. The plain form
 * names words, the packed one spans: place.c fills in the other, so that either can be written.
 */
#ifndef AN_GOLD_LABEL_H
#define AN_GOLD_LABEL_H

#include "base/arena.h"
#include "base/array.h"
#include "base/map.h"
#include "gold/gold.h"
#include "lexicon/lexicon.h"

/* Words of the text. Nothing said: words empty and no span. */
typedef struct label_words {
    an_str words;      /* as in the text, white space as single spaces; absent: only the span is known */
    uint32_t which;    /* the so-manieth such words from the text's start; 0: those nearest to the trigger */
    bool has_span;
    an_span span;      /* code points */
} label_words;

/* A participant, or a place. Several roots stand for one participant each ("the presidents of Chile and Peru"). */
typedef struct label_party {
    label_words said;
    an_strs roots;     /* countries, UNO EUU NAT IGO, or ids with a colon; none: not known */
    an_strs sectors;   /* sorted */
} label_party;
typedef struct label_parties { label_party *at; size_t n; } label_parties;

typedef enum { SIDE_ACTORS, SIDE_RECIPIENTS, SIDE_MEDIATORS, SIDE_CLAIMS, LABEL_SIDES } label_side;

enum { LABEL_CHOICE = 256 };  /* alternatives, joined, are shorter */

typedef struct label_event {
    uint32_t line;
    an_strs types, codes, modes, statuses, contexts;  /* the first two and statuses: alternatives */
    bool optional;
    label_words trigger;
    label_parties sides[LABEL_SIDES];                 /* claims: outermost first */
    bool has_date;
    an_date start, end;                               /* either may be absent: not known */
    bool has_place;
    label_party place;
    bool has_count[GOLD_COUNTS];
    int64_t count[GOLD_COUNTS];
    an_str treaty, about;
} label_event;

typedef struct label_tag { an_str key, value; } label_tag;

typedef struct label_document {
    an_str file;
    uint32_t line;
    bool plain;        /* the form it was read in */
    an_str id, text;
    bool own_text;     /* the text stood with the labels */
    an_date published;
    ARRAY(label_tag) tags;
    ARRAY(label_event) events;
    bool none;         /* said to hold no event */
    an_str reason;     /* why, in a word or two; or absent */
    bool bad;          /* a problem was reported */
    bool placed;       /* words and spans are known */
} label_document;

struct an_labels {
    arena a;
    ARRAY(label_document) documents;
    map ids;           /* id to the index of its first document */
    ARRAY(an_error) troubles;  /* what is to be reported */
    bool has_texts;    /* texts were looked up in a file */
    an_problem report;
    void *context;
    an_status status;  /* AN_OK, or AN_NOMEM for good */
};

/* Notes a problem of a document (NULL: of none). */
void label_problem(an_labels *l, label_document *d, an_str file, uint32_t line, const char *format, ...)
    __attribute__((format(printf, 5, 6)));

/* Reports what was noted, by file and line. */
void label_report(an_labels *l);

/* A new document; NULL when memory is out. Good until the next one. */
label_document *label_document_new(an_labels *l, an_str file, uint32_t line);

/* The pieces of a text between separators, trimmed; none of an empty text. */
an_strs label_split(an_labels *l, an_str text, char separator);

/* Sorts a list of strings in place, and drops what stands twice. */
void label_sort(an_str *at, size_t *n);

/* ---- forms ---- */

/* Reads blocks of the plain form out of `text`, which starts at a line of a file. `fenced`: only those in fences tagged
 * gold, as in Markdown. */
void plain_read(an_labels *l, an_str file, an_str text, bool fenced);

/* Reads a line of the packed form for each document. */
void packed_read(an_labels *l, an_str file, an_str text);

/* Both write every document that has no problem; false: a write failed. */
bool plain_write(const an_labels *l, an_sink sink);
bool packed_write(const an_labels *l, an_sink sink);

/* ---- meaning ---- */

/* Finds spans of words and words of spans in every document that has its text. */
void label_place(an_labels *l);

/* Checks everything else. */
void label_check(an_labels *l, const lex *lexicon, const char *edition);

#endif
