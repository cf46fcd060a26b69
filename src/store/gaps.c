/*
 * What stayed uncoded: names without identity, roles of nobody's, capitalised phrases that nothing was made of, the
 * most frequent first, with sentences that show them.
 *
 * One pass over the documents that fit; memory grows with what is found, not with the documents. What stands as a
 * participant of an event comes before what is only mentioned: there a record lacks something.
 */
#include <stdio.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/error.h"
#include "base/map.h"
#include "base/str.h"
#include "base/utf8.h"
#include "store/phrases.h"
#include "store/store.h"

typedef enum { Q_DOCUMENTS, Q_SENTENCES, Q_MENTIONS, QUERIES } query_id;

static const char *const sql[QUERIES] = {
    [Q_DOCUMENTS] = "SELECT key, id, text FROM documents WHERE (?1 IS NULL OR id = ?1)"
                    " AND (?2 IS NULL OR published >= ?2) AND (?3 IS NULL OR published <= ?3) ORDER BY published, id",
    [Q_SENTENCES] = "SELECT span_begin, span_end FROM sentences WHERE document = ? ORDER BY position",
    /* one row a mention: what it is called, what it is, whether an event has it */
    [Q_MENTIONS] = "SELECT span_begin, span_end, sentence,"
                   " CASE WHEN id IS NULL AND country IS NULL THEN coalesce(name, role) END, name IS NULL,"
                   " EXISTS (SELECT 1 FROM events e JOIN participants p ON p.event = e.key"
                   " WHERE e.document = m.document AND p.span_begin = m.span_begin AND p.span_end = m.span_end)"
                   " FROM mentions m WHERE document = ? ORDER BY position",
};

typedef struct gathering {
    an_store *store;
    sqlite3_stmt *query[QUERIES];
    arena kept, scratch;           /* until the end; of one document */
    map keys;                      /* kind and text -> gap */
    ARRAY(an_gap) gaps;
    ARRAY(uint32_t) last;          /* parallel to gaps: the last document that had it */
    uint32_t document;             /* its number, from 1 */
    an_str id, text;
    const uint32_t *offsets;       /* byte of each code point of the text, and its length */
    uint32_t length;               /* code points */
    bool *taken;                   /* bytes of mentions */
    an_span *sentences;
    size_t n_sentences;
    an_str sentence;               /* whose phrases are being found */
    bool nomem;
} gathering;

/* ---- the document at hand ---- */

static an_str column_text(gathering *g, sqlite3_stmt *s, int at)
{
    const char *text = (const char *)sqlite3_column_text(s, at);
    if (!text) return (an_str){NULL, 0};
    an_str copy = arena_copy(&g->scratch, (an_str){text, (size_t)sqlite3_column_bytes(s, at)});
    if (!copy.p) g->nomem = true;
    return copy;
}

static void count_offsets(gathering *g)
{
    uint32_t code, *offsets = arena_array(&g->scratch, uint32_t, g->text.n + 1);
    g->taken = arena_array(&g->scratch, bool, g->text.n + 1);
    g->length = 0;
    g->offsets = offsets;
    if (!offsets || !g->taken) {
        g->nomem = true;
        return;
    }
    for (size_t at = 0; at < g->text.n; at += utf8_decode(g->text.p + at, g->text.n - at, &code))
        offsets[g->length++] = (uint32_t)at;
    offsets[g->length] = (uint32_t)g->text.n;
}

/* A stored span in bytes, clipped to the text. */
static an_span span_of(const gathering *g, sqlite3_stmt *s)
{
    int64_t begin = sqlite3_column_int64(s, 0), end = sqlite3_column_int64(s, 1);
    if (end > g->length) end = g->length;
    if (end < 0) end = 0;
    if (begin < 0) begin = 0;
    if (begin > end) begin = end;
    return (an_span){g->offsets[begin], g->offsets[end]};
}

static an_str slice(const gathering *g, an_span s) { return str_slice(g->text, s.begin, s.end); }

static int read_sentences(gathering *g, int64_t key)
{
    int result;
    sqlite3_stmt *s = g->query[Q_SENTENCES];
    g->sentences = arena_array(&g->scratch, an_span, g->length + 1);   /* none is empty */
    g->n_sentences = 0;
    if (!g->sentences) return SQLITE_NOMEM;
    sqlite3_bind_int64(s, 1, key);
    while ((result = sqlite3_step(s)) == SQLITE_ROW)
        if (g->n_sentences <= g->length) g->sentences[g->n_sentences++] = span_of(g, s);
    sqlite3_reset(s);
    return result == SQLITE_DONE ? SQLITE_OK : result;
}

/* ---- counting ---- */

static an_gap *new_gap(gathering *g, an_str key, const char *kind)
{
    an_gap *gap = array_push(&g->gaps);
    uint32_t *last = gap ? array_push(&g->last) : NULL;
    if (!last || !map_put(&g->keys, key, (uint32_t)g->gaps.n - 1)) return g->nomem = true, NULL;
    gap->kind = str_of(kind);
    gap->text = str_slice(key, 1, key.n);
    return gap;
}

/* The gap of a kind ('n', 'r', 'p') and text. */
static an_gap *gap_of(gathering *g, const char *kind, an_str text)
{
    an_str key = arena_printf(&g->scratch, "%c%.*s", *kind, STR_ARG(text));
    uint32_t *at = key.p ? map_get(&g->keys, key) : NULL;
    if (at) return &g->gaps.at[*at];
    key = arena_copy(&g->kept, key);
    if (!key.p) return g->nomem = true, NULL;
    return new_gap(g, key, kind);
}

static void add_example(gathering *g, an_gap *gap, an_str sentence)
{
    if (gap->n_examples == AN_GAP_EXAMPLES) return;
    an_example e = {arena_copy(&g->kept, g->id), arena_copy(&g->kept, sentence)};
    if (!e.doc.p || !e.text.p) g->nomem = true;
    else gap->examples[gap->n_examples++] = e;
}

static void count(gathering *g, const char *kind, an_str text, an_str sentence, bool participant)
{
    an_gap *gap = g->nomem || !text.n ? NULL : gap_of(g, kind, text);
    if (!gap) return;
    uint32_t *last = &g->last.at[gap - g->gaps.at];
    gap->mentions++;
    gap->participants += participant;
    if (*last == g->document) return;
    *last = g->document;
    gap->documents++;
    add_example(g, gap, sentence);   /* one of each document, so that the three differ */
}

static int read_mentions(gathering *g, int64_t key)
{
    int result;
    sqlite3_stmt *s = g->query[Q_MENTIONS];
    sqlite3_bind_int64(s, 1, key);
    while (!g->nomem && (result = sqlite3_step(s)) == SQLITE_ROW) {
        an_span span = span_of(g, s);
        int64_t in = sqlite3_column_int64(s, 2);
        an_str sentence = in >= 0 && (size_t)in < g->n_sentences ? slice(g, g->sentences[in]) : slice(g, span);
        memset(g->taken + span.begin, 1, span.end - span.begin);
        an_str text = column_text(g, s, 3);
        count(g, sqlite3_column_int(s, 4) ? "role" : "name", text, sentence, sqlite3_column_int(s, 5));
    }
    sqlite3_reset(s);
    return g->nomem ? SQLITE_NOMEM : result == SQLITE_DONE ? SQLITE_OK : result;
}

static bool count_phrase(void *context, an_str phrase)
{
    gathering *g = context;
    count(g, "phrase", phrase, g->sentence, false);
    return !g->nomem;
}

static void find_phrases(gathering *g)
{
    for (size_t i = 0; i < g->n_sentences && !g->nomem; i++) {
        g->sentence = slice(g, g->sentences[i]);
        phrases_find(g->sentence, g->taken + g->sentences[i].begin, count_phrase, g);
    }
}

static int read_document(gathering *g)
{
    sqlite3_stmt *s = g->query[Q_DOCUMENTS];
    int64_t key = sqlite3_column_int64(s, 0);
    arena_reset(&g->scratch);
    g->document++;
    g->id = column_text(g, s, 1);
    g->text = column_text(g, s, 2);
    if (!g->nomem) count_offsets(g);
    int result = g->nomem ? SQLITE_NOMEM : read_sentences(g, key);
    if (result == SQLITE_OK) result = read_mentions(g, key);
    if (result == SQLITE_OK) find_phrases(g);
    return g->nomem ? SQLITE_NOMEM : result;
}

/* ---- all of them ---- */

static int prepare(gathering *g, const an_filter *f)
{
    int result = SQLITE_OK;
    for (int i = 0; i < QUERIES && result == SQLITE_OK; i++)
        result = sqlite3_prepare_v2(g->store->db, sql[i], -1, &g->query[i], NULL);
    if (result != SQLITE_OK) return result;
    sql_row row = sql_row_of(g->query[Q_DOCUMENTS]);
    sql_copy(&row, f->doc);
    sql_date(&row, f->since);
    sql_date(&row, f->until);
    return row.result;
}

static int gather(gathering *g, const an_filter *f)
{
    int result = prepare(g, f);
    while (result == SQLITE_OK && (result = sqlite3_step(g->query[Q_DOCUMENTS])) == SQLITE_ROW)
        result = read_document(g);
    return result == SQLITE_DONE ? SQLITE_OK : result;
}

static int by_weight(const void *x, const void *y)
{
    const an_gap *a = x, *b = y;
    if (a->participants != b->participants) return a->participants > b->participants ? -1 : 1;
    if (a->mentions != b->mentions) return a->mentions > b->mentions ? -1 : 1;
    int c = str_cmp(a->text, b->text);
    return c ? c : str_cmp(a->kind, b->kind);
}

static an_status hand_over(gathering *g, size_t limit, an_visit_gap visit, void *context)
{
    an_status status = AN_OK;
    if (g->gaps.n) qsort(g->gaps.at, g->gaps.n, sizeof *g->gaps.at, by_weight);
    for (size_t i = 0; i < g->gaps.n && (!limit || i < limit) && status == AN_OK; i++)
        status = visit(context, &g->gaps.at[i]);
    return status;
}

static void release(gathering *g)
{
    for (int i = 0; i < QUERIES; i++) sqlite3_finalize(g->query[i]);
    map_release(&g->keys);
    array_release(&g->gaps);
    array_release(&g->last);
    arena_release(&g->kept);
    arena_release(&g->scratch);
}

an_status an_store_gaps(an_store *store, const an_filter *filter, size_t limit, an_visit_gap visit, void *context,
                        an_error *error)
{
    gathering g = {.store = store};
    arena_init(&g.kept);
    arena_init(&g.scratch);
    int result = gather(&g, filter);
    an_status status = result == SQLITE_OK ? hand_over(&g, limit, visit, context)
                                           : sql_error(store, result, "read the database", error);
    release(&g);
    return status;
}
