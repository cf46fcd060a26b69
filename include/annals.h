/*
 * Annals: who did what to whom, when, where, and who says so, read from news dispatches.
 *
 * The one public header. Everything a program does with Annals goes through it:
 *
 *     an_engine (lexicon, models; immutable, shared by threads)
 *        -> an_input (a file: documents one after another)
 *        -> an_worker (one thread's scratch) codes an_doc in place
 *        -> an_layers (what was found, by value) -> an_writer (a format), an_store (a database)
 *
 * Rules that hold everywhere:
 *   - Functions that can fail return an_status and, when not AN_OK, fill the an_error they were given
 *     (which may be NULL). The library never prints, exits or aborts.
 *   - Strings are UTF-8 views (an_str): a pointer and a length, not NUL-terminated; absent is p == NULL.
 *   - Spans count Unicode code points of the document's text, [begin,end).
 *   - A view lives as long as the document (or reader) it came from.
 *   - Each X_open or X_new has one X_free, which takes NULL.
 */
#ifndef ANNALS_H
#define ANNALS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define AN_VERSION "0.1.0"

/* ---- errors ---- */

typedef enum an_status {
    AN_OK = 0,
    AN_END,      /* no more: not an error */
    AN_SKIP,     /* one record was bad and passed over; the error says why; reading may go on */
    AN_NOMEM,
    AN_IO,       /* the system refused a file operation; the message holds its reason */
    AN_FORMAT,   /* text from outside does not follow its format */
    AN_CORRUPT,  /* a binary image (lexicon, model, database) is damaged or of another version */
    AN_USAGE,    /* an argument makes no sense */
    AN_FULL,     /* disk full, or the database is read-only or locked: nothing stored was lost */
    AN_STOPPED   /* a callback asked to stop */
} an_status;

typedef struct an_error {
    an_status code;
    uint32_t line;      /* from 1; 0 when it does not apply */
    uint64_t position;  /* byte offset in the input where the trouble starts */
    char file[256];     /* empty when it does not apply */
    char message[512];
} an_error;

/* ---- values ---- */

typedef struct an_str { const char *p; size_t n; } an_str;
typedef struct an_span { uint32_t begin, end; } an_span;

/* A calendar day of the proleptic Gregorian calendar; year 0 means absent. */
typedef struct an_date { int16_t year; uint8_t month, day; } an_date;

typedef struct an_strs { const an_str *at; size_t n; } an_strs;
typedef struct an_spans { const an_span *at; size_t n; } an_spans;

/* A participant (P in the record format). */
typedef struct an_party {
    an_str text;
    an_span span;
    an_str name, id, wikidata, role, country;
    an_strs sectors;      /* sorted */
    an_str code;          /* CAMEO actor code */
    an_str part;          /* actor, recipient, mediator, host, backer, victim, instrument; absent in a mention */
    bool has_antecedent;
    an_span antecedent;
} an_party;
typedef struct an_parties { const an_party *at; size_t n; } an_parties;

/* When. start and end are inclusive; both absent when precision is "unknown". */
typedef struct an_when {
    an_date start, end;
    an_str precision, basis, text;
    bool has_span;
    an_span span;
} an_when;

/* Where. lat and lon are degrees, meaningful only with has_point; geonames 0 means none. */
typedef struct an_where {
    an_str name, country, admin1;
    bool has_point;
    double lat, lon;
    uint32_t geonames;
    an_str precision, text;
    an_span span;
} an_where;

typedef struct an_claim { an_party by; an_str verb, kind; an_span span; } an_claim;
typedef struct an_claims { const an_claim *at; size_t n; } an_claims;

/* How many. max is absent without has_max (open upwards, or exact when equal to min). */
typedef struct an_count {
    an_str what;
    int64_t min;
    bool has_max;
    int64_t max;
    an_str kind;
    bool has_of, has_by;
    an_party of, by;
    an_str unit, text;
    an_span span;
} an_count;
typedef struct an_counts { const an_count *at; size_t n; } an_counts;

typedef struct an_why { an_str field, rule; an_spans spans; } an_why;
typedef struct an_whys { const an_why *at; size_t n; } an_whys;

typedef struct an_report { uint32_t sentence; an_span trigger; } an_report;
typedef struct an_reports { const an_report *at; size_t n; } an_reports;

typedef struct an_alternative { an_str field, value; an_claims claims; } an_alternative;
typedef struct an_alternatives { const an_alternative *at; size_t n; } an_alternatives;

/* What is promised, demanded, refused or threatened. */
typedef struct an_about { an_str cameo, type; bool has_date, has_place; an_when date; an_where place; } an_about;

/* One event record, field by field as documented in doc/records.md. */
typedef struct an_event {
    an_str id, doc, source, url;
    an_date published;
    uint32_t sentence;
    an_str text;
    an_span span;
    an_reports mentions;
    an_str type;
    an_strs mode, context;
    an_str cameo;
    int quad;
    double score, goldstein;
    an_str status;
    bool has_about;
    an_about about;
    an_parties actors, recipients, others;
    bool reciprocal;
    an_when date;
    bool has_place;
    an_where place;
    an_claims claims;
    an_counts counts;
    an_str treaty_name, treaty_action;  /* both absent: no treaty */
    an_str treaty_id, treaty_text;      /* text: as this mention writes it; absent, and no span, where none is told apart */
    an_span treaty_span;
    an_strs treaty_parties;             /* country codes and ids of organisations, sorted */
    an_str trigger_text;
    an_span trigger;
    an_str rule;
    an_whys why;
    double confidence;
    an_alternatives alternatives;
    an_str coder;
} an_event;
typedef struct an_events { const an_event *at; size_t n; } an_events;

/* A time expression: TIMEX3 type and value, and the days it covers. */
typedef struct an_timex { an_span span; an_str text, type, value; an_date start, end; } an_timex;

typedef struct an_mention { an_party party; uint32_t sentence; } an_mention;

/* Everything found in one document. */
typedef struct an_layers {
    an_str id, text, title, url, source;
    an_date published;
    uint32_t replaced;                          /* invalid UTF-8 subsequences turned into U+FFFD */
    an_spans sentences;
    const an_mention *mentions; size_t n_mentions;
    const an_timex *times; size_t n_times;
    const an_where *places; size_t n_places;
    an_counts counts;
    an_events events;
} an_layers;

/* Takes n bytes; returns false when they could not be written (errno set), and is not called again. */
typedef struct an_sink { bool (*write)(void *context, const char *bytes, size_t n); void *context; } an_sink;

/* ---- engine, worker, document ---- */

typedef struct an_engine an_engine;
typedef struct an_worker an_worker;
typedef struct an_doc an_doc;

/* What is wrong with a line of a source: file, line and message. AN_SKIP: it was passed over, the rest counts. */
typedef void (*an_problem)(void *context, const an_error *problem);

/* The whole line; the rules' events alone; these with the participants that the model of roles gives them. */
typedef enum { AN_UNTIL_END, AN_UNTIL_RULES, AN_UNTIL_CANDIDATES } an_until;

typedef struct an_options {
    const char *lexicon;   /* path of the compiled image (annals.lexicon); required */
    const char *model;     /* path of the syntax model; NULL: annals.syntax beside the lexicon image */
    const char *names;     /* path of the model of names; NULL: annals.names beside the lexicon image */
    const char *relations; /* path of the model of relations; NULL: annals.relations beside it; "": none */
    const char *roles;     /* path of the model of roles; NULL: annals.roles beside it; "": none */
    const char *places;    /* path of the gazetteer; NULL: annals.places beside the lexicon image */
    const char *extra;     /* a folder of the user's own lexicon sources on top, or NULL */
    an_problem report;     /* told what is wrong in extra, or NULL */
    void *context;         /* given to report */
    const char *ontology;  /* "plover-2024" (also when NULL) or "plover-2021" */
    an_until until;        /* for fitting: where an_code stops; no layers are made then */
    bool trees_only;       /* an_code stops after the dependency trees */
} an_options;

/* Opens lexicon and models. The engine is immutable and may be shared by any number of threads. */
an_status an_engine_open(an_engine **out, const an_options *options, an_error *error);
void an_engine_free(an_engine *engine);

/* "annals 0.1.0 lexicon:ab12cd34 model:cd34ef56+12ab34cd+78ab90cd+56cd78ef plover-2024", as written into every record:
 * syntax+names+roles+relations. */
an_str an_engine_coder(const an_engine *engine);

/* Scratch of one thread. The engine must outlive it. */
an_status an_worker_new(an_worker **out, const an_engine *engine, an_error *error);
void an_worker_free(an_worker *worker);

/* Runs every stage over a document, once (up to the trees, where the engine was opened for those only). */
an_status an_code(an_worker *worker, an_doc *doc, an_error *error);

void an_doc_free(an_doc *doc);

/* What is known of the document: input fields before an_code, every layer after it. */
an_layers an_doc_layers(const an_doc *doc);

/* ---- input ---- */

typedef struct an_input an_input;

typedef struct an_input_options {
    an_date published;  /* for documents that do not say; absent: none */
} an_input_options;

/* Opens a file ("-" for standard input) and detects its format. A directory is AN_USAGE. */
an_status an_input_open(an_input **out, const char *path, const an_input_options *options, an_error *error);

/* The same over bytes in memory, which must outlive the input; name stands for the file in errors and ids. */
an_status an_input_memory(an_input **out, const char *name, const void *bytes, size_t n,
                          const an_input_options *options, an_error *error);
void an_input_free(an_input *input);

/*
 * The next document (the caller frees it). AN_END: none left. AN_SKIP: the record was bad, *out is NULL, error tells
 * file, line and reason; call again. A document that could be read but held something odd (an impossible date) comes
 * with AN_OK and a non-empty error->message, which is then a warning.
 */
an_status an_input_next(an_input *input, an_doc **out, an_error *error);

/* Bytes read so far and in all (0 when unknown), for progress. */
void an_input_progress(const an_input *input, uint64_t *done, uint64_t *total);

/*
 * Codes every document of an input on n threads and hands them over in input order, on the calling thread.
 * visit owns nothing: the document is freed after it returns. A visit with doc == NULL reports a skipped record; with
 * doc and a non-empty error->message, a warning. A visit that does not return AN_OK stops the run, which returns that.
 */
typedef an_status (*an_visit)(void *context, const an_doc *doc, const an_error *error);
an_status an_run(const an_engine *engine, an_input *input, unsigned threads, an_visit visit, void *context,
                 an_error *error);

/* ---- relations ---- */

/*
 * Answers one question of `annals relate`: {"id","text","source","target"} as a line of JSON in, {"id","type","mode",
 * "cameo","confidence","rule"} and a newline out. "source" and "target" are spans of code points, lists of spans, or
 * empty. The answer is always the best there is; with allow_none type and cameo may be null. AN_SKIP: not such a line.
 */
an_status an_relate(an_worker *worker, an_str line, bool allow_none, an_sink sink, an_error *error);

/* ---- places ---- */

/*
 * Answers one line of `annals locate`: {"id","names","text","published"} in, {"id","places"} and a newline out, a place or
 * null for each name, in order. The text may be absent. AN_SKIP: not such a line.
 */
an_status an_locate(an_worker *worker, an_str line, an_sink sink, an_error *error);

/* ---- trees ---- */

/* Every sentence of a coded document as CoNLL-U (universaldependencies.org/format.html), or as a Graphviz digraph. */
an_status an_write_conllu(const an_doc *doc, an_sink sink, an_error *error);
an_status an_write_dot(const an_doc *doc, an_sink sink, an_error *error);

/*
 * Parses the sentences of a CoNLL-U text, whose tokens are kept as they are and whose annotation is not looked at; visit
 * sees a document for every "# newdoc" and owns nothing. A bad line is AN_FORMAT with its number.
 */
typedef an_status (*an_parse_visit)(void *context, const an_doc *doc, an_error *error);
an_status an_parse_conllu(an_worker *worker, an_str conllu, an_parse_visit visit, void *context, an_error *error);

/* ---- output ---- */

typedef struct an_writer an_writer;

/* Formats: jsonl, csv, tsv. AN_USAGE names the known ones. Writes the header, if the format has one, at once. */
an_status an_writer_open(an_writer **out, const char *format, an_sink sink, an_error *error);
an_status an_writer_event(an_writer *writer, const an_event *event, an_error *error);
void an_writer_free(an_writer *writer);

/* One JSON object with every layer, and a newline (`annals annotate`). */
an_status an_write_layers(an_sink sink, const an_layers *layers, an_error *error);

/* For a person: sentences, tokens, mentions, each event with words and rules, each predicate not coded with why. */
an_status an_explain(const an_doc *doc, an_sink sink, an_error *error);

/* Reads records back (JSON Lines as an_writer makes them). */
typedef struct an_records an_records;
an_status an_records_read(an_records **out, const char *path, an_error *error);
an_events an_records_events(const an_records *records);
void an_records_free(an_records *records);

/* ---- gold and scores ---- */

typedef struct an_gold an_gold;

/* Reads gold documents; bad ones are an error with file and line. */
an_status an_gold_read(an_gold **out, const char *path, an_error *error);
void an_gold_free(an_gold *gold);
size_t an_gold_documents(const an_gold *gold);

/* The document of a gold entry as an input for coding; AN_FORMAT where only an id is kept. The caller frees it. */
an_status an_gold_document(const an_gold *gold, size_t index, an_doc **out, an_error *error);

/* Takes the texts of documents that are kept without theirs from an input, by id. */
an_status an_gold_texts(an_gold *gold, const char *path, an_error *error);

/* Scores records against gold and writes a report for a person: per type, per field, every miss; last a total line. */
an_status an_gold_score(const an_gold *gold, an_events records, an_sink sink, an_error *error);

/*
 * Labels: gold documents as their labellers write them (doc/gold.md), in the plain form or packed as JSON Lines. A
 * document with a problem is told of and never written. report may be NULL.
 */
typedef struct an_labels an_labels;
an_status an_labels_new(an_labels **out, an_problem report, void *context, an_error *error);
void an_labels_free(an_labels *labels);

/* Adds the documents of a file: packed where it begins with a brace, the fences tagged "gold" of an .md, else plain. */
an_status an_labels_read(an_labels *labels, const char *path, an_error *error);

/* Takes the texts of documents that have none from an input, by id. */
an_status an_labels_texts(an_labels *labels, const char *path, an_error *error);

/* Finds every label's words in the texts, checks all that can be checked, and reports every problem there was, by file
 * and line; *problems counts them. Once, before writing. */
an_status an_labels_check(an_labels *labels, const an_engine *engine, size_t *problems, an_error *error);
size_t an_labels_documents(const an_labels *labels);

/* Writes them packed, and in the plain form. Packing what was unpacked gives the same bytes. */
an_status an_labels_pack(const an_labels *labels, an_sink sink, an_error *error);
an_status an_labels_unpack(const an_labels *labels, an_sink sink, an_error *error);

/* ---- store ---- */

typedef struct an_store an_store;

/* Opens a database, making it where create is true. */
an_status an_store_open(an_store **out, const char *path, bool create, an_error *error);
void an_store_free(an_store *store);

/* Documents are added between begin and commit, all of them or none. */
an_status an_store_begin(an_store *store, an_error *error);
an_status an_store_commit(an_store *store, an_error *error);

/* Adds a coded document. *added is false when the same document was there already: nothing changes then. */
an_status an_store_add(an_store *store, const an_layers *layers, bool *added, an_error *error);

/* NULL or absent fields do not filter. Dates are inclusive and meet the event's interval. */
typedef struct an_filter {
    const char *actor, *recipient;  /* country code, id, sector, CAMEO code prefix or part of a name */
    const char *type, *country, *doc;
    const char *treaty;             /* stages of an agreement, by part of its name or its id; "": of any */
    const char *status;             /* NULL: all but negated and hypothetical; "any": all; else just that one */
    an_date since, until;
} an_filter;

typedef an_status (*an_visit_event)(void *context, const an_event *event);
an_status an_store_query(an_store *store, const an_filter *filter, an_visit_event visit, void *context, an_error *error);

typedef struct an_totals { uint64_t documents, sentences, mentions, events, claims, counts; } an_totals;
an_status an_store_totals(an_store *store, an_totals *out, an_error *error);

/* A name, role or phrase that nothing is known of, and how often. */
enum { AN_GAP_EXAMPLES = 3 };
typedef struct an_example { an_str doc, text; } an_example;   /* text: the sentence */
typedef struct an_gap {
    an_str kind;             /* name: of nobody known; role: without name and country; phrase: capitalised words */
    an_str text;
    uint64_t mentions, documents;
    uint64_t participants;   /* mentions that stand in an event */
    an_example examples[AN_GAP_EXAMPLES]; size_t n_examples;
} an_gap;

/* What stayed uncoded, participants of events first, then the most frequent; at most limit (0: all). Of the filter only
 * doc, since and until count, by publication day; a document without one is left out where a day is asked for. */
typedef an_status (*an_visit_gap)(void *context, const an_gap *gap);
an_status an_store_gaps(an_store *store, const an_filter *filter, size_t limit, an_visit_gap visit, void *context,
                        an_error *error);

/* Writes a gap as text (for a person), csv or jsonl; gap NULL: a table's header. AN_USAGE: another format. */
an_status an_gap_write(const char *format, const an_gap *gap, an_sink sink, an_error *error);

/* ---- lexicon ---- */

/* Compiles a folder of lexicon sources into an image. Every problem goes to report (may be NULL), then AN_FORMAT where
 * one of them was more than a line passed over. */
an_status an_lexicon_compile(const char *folder, const char *image, an_problem report, void *context, an_error *error);

/* Runs every example of the sources against an engine; *checked and *failed are counted, failures go to report. */
an_status an_lexicon_check(const char *folder, const an_engine *engine, an_problem report, void *context,
                           size_t *checked, size_t *failed, an_error *error);

/* What an expression codes to: names, roles, predicates, for a person. */
an_status an_lexicon_find(const an_engine *engine, const char *expression, an_sink sink, an_error *error);

#ifdef __cplusplus
}
#endif
#endif
