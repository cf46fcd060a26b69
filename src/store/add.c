/*
 * A document's layers into the tables.
 *
 * The same document is the same id and the same fingerprint: then nothing changes. The same id with anything else found
 * in it (another text, another publication date, another version of the coder) replaces what was there: a database
 * holds one reading of a document, the last. A failure ends the batch: all of it is rolled back, and what was committed
 * stays.
 */
#include <inttypes.h>
#include <stdio.h>

#include "base/error.h"
#include "base/str.h"
#include "export/record.h"
#include "store/store.h"

static const char *const sql[SQL_STATEMENTS] = {
    [SQL_FIND] = "SELECT key, fingerprint FROM documents WHERE id = ?",
    [SQL_DELETE] = "DELETE FROM documents WHERE key = ?",
    [SQL_DOCUMENT] = "INSERT INTO documents (id, source, url, title, published, text, replaced, coder, fingerprint)"
                     " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
    [SQL_SENTENCE] = "INSERT INTO sentences (document, position, span_begin, span_end) VALUES (?, ?, ?, ?)",
    [SQL_MENTION] = "INSERT INTO mentions (document, position, sentence, text, name, id, wikidata, role, country,"
                    " sectors, code, span_begin, span_end) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    [SQL_EVENT] = "INSERT INTO events (document, position, id, doc, published, sentence, type, mode, context, cameo,"
                  " quad, score, goldstein, status, reciprocal, date_start, date_end, date_precision, place_name,"
                  " place_country, place_lat, place_lon, treaty_name, treaty_action, treaty_id, treaty_text,"
                  " treaty_parties, rule, confidence, record)"
                  " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    [SQL_PARTY] = "INSERT INTO participants (event, list, position, part, text, name, id, role, country, sectors, code,"
                  " span_begin, span_end) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    [SQL_CLAIM] = "INSERT INTO claims (event, position, name, id, country, code, verb, kind, span_begin, span_end)"
                  " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    [SQL_COUNT] = "INSERT INTO counts (event, position, what, min, max, kind, unit, text, span_begin, span_end)"
                  " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
};

/* One addition under way: the first failure stays in result. */
typedef struct adding {
    an_store *store;
    const an_layers *layers;
    int result;
} adding;

/* A row for a statement, with nothing bound. After a failure it swallows everything. */
static sql_row row_for(adding *a, sql_statement which)
{
    sqlite3_stmt **statement = &a->store->prepared[which];
    if (a->result == SQLITE_OK && !*statement)
        a->result = sqlite3_prepare_v3(a->store->db, sql[which], -1, SQLITE_PREPARE_PERSISTENT, statement, NULL);
    sql_row row = sql_row_of(*statement);
    row.result = a->result;
    return row;
}

static void done(adding *a, sql_row *row)
{
    if (!sql_done(row)) a->result = row->result;
}

static int64_t last_key(const adding *a) { return sqlite3_last_insert_rowid(a->store->db); }

/* ---- fingerprint ---- */

static bool hash_bytes(void *context, const char *bytes, size_t n)
{
    uint64_t *hash = context;
    for (size_t i = 0; i < n; i++) *hash = (*hash ^ (unsigned char)bytes[i]) * 0x100000001B3; /* FNV-1a */
    return true;
}

static void fingerprint(char out[17], const an_layers *layers)
{
    uint64_t hash = 0xCBF29CE484222325;
    an_write_layers((an_sink){hash_bytes, &hash}, layers, NULL);
    snprintf(out, 17, "%016" PRIx64, hash);
}

/* ---- rows ---- */

static void add_document(adding *a, const char *print)
{
    const an_layers *l = a->layers;
    sql_row row = row_for(a, SQL_DOCUMENT);
    sql_text(&row, l->id);
    sql_text(&row, l->source);
    sql_text(&row, l->url);
    sql_text(&row, l->title);
    sql_date(&row, l->published);
    sql_text(&row, l->text.p ? l->text : STR(""));
    sql_int(&row, l->replaced);
    sql_text(&row, l->events.n ? l->events.at[0].coder : (an_str){0});
    sql_copy(&row, print);
    done(a, &row);
}

static void add_sentences(adding *a, int64_t document)
{
    for (size_t i = 0; i < a->layers->sentences.n && a->result == SQLITE_OK; i++) {
        sql_row row = row_for(a, SQL_SENTENCE);
        sql_int(&row, document);
        sql_int(&row, (int64_t)i);
        sql_span(&row, a->layers->sentences.at[i]);
        done(a, &row);
    }
}

static void add_mention(adding *a, int64_t document, size_t i)
{
    const an_mention *mention = &a->layers->mentions[i];
    const an_party *p = &mention->party;
    sql_row row = row_for(a, SQL_MENTION);
    sql_int(&row, document);
    sql_int(&row, (int64_t)i);
    sql_int(&row, mention->sentence);
    sql_text(&row, p->text);
    sql_text(&row, p->name);
    sql_text(&row, p->id);
    sql_text(&row, p->wikidata);
    sql_text(&row, p->role);
    sql_text(&row, p->country);
    sql_list(&row, p->sectors);
    sql_text(&row, p->code);
    sql_span(&row, p->span);
    done(a, &row);
}

static void add_parties(adding *a, int64_t event, const char *list, an_parties parties)
{
    for (size_t i = 0; i < parties.n && a->result == SQLITE_OK; i++) {
        const an_party *p = &parties.at[i];
        sql_row row = row_for(a, SQL_PARTY);
        sql_int(&row, event);
        sql_copy(&row, list);
        sql_int(&row, (int64_t)i);
        sql_text(&row, p->part);
        sql_text(&row, p->text);
        sql_text(&row, p->name);
        sql_text(&row, p->id);
        sql_text(&row, p->role);
        sql_text(&row, p->country);
        sql_list(&row, p->sectors);
        sql_text(&row, p->code);
        sql_span(&row, p->span);
        done(a, &row);
    }
}

static void add_claims(adding *a, int64_t event, an_claims claims)
{
    for (size_t i = 0; i < claims.n && a->result == SQLITE_OK; i++) {
        const an_claim *c = &claims.at[i];
        sql_row row = row_for(a, SQL_CLAIM);
        sql_int(&row, event);
        sql_int(&row, (int64_t)i);
        sql_text(&row, c->by.name.p ? c->by.name : c->by.text);
        sql_text(&row, c->by.id);
        sql_text(&row, c->by.country);
        sql_text(&row, c->by.code);
        sql_text(&row, c->verb);
        sql_text(&row, c->kind);
        sql_span(&row, c->span);
        done(a, &row);
    }
}

static void add_counts(adding *a, int64_t event, an_counts counts)
{
    for (size_t i = 0; i < counts.n && a->result == SQLITE_OK; i++) {
        const an_count *c = &counts.at[i];
        sql_row row = row_for(a, SQL_COUNT);
        sql_int(&row, event);
        sql_int(&row, (int64_t)i);
        sql_text(&row, c->what);
        sql_int(&row, c->min);
        if (c->has_max) sql_int(&row, c->max);
        else sql_null(&row);
        sql_text(&row, c->kind);
        sql_text(&row, c->unit);
        sql_text(&row, c->text);
        sql_span(&row, c->span);
        done(a, &row);
    }
}

static void bind_place(sql_row *row, const an_event *e)
{
    static const an_where nowhere = {0};
    const an_where *place = e->has_place ? &e->place : &nowhere;
    sql_text(row, place->name);
    sql_text(row, place->country);
    if (place->has_point) sql_real(row, place->lat), sql_real(row, place->lon);
    else sql_null(row), sql_null(row);
}

static bool keep_bytes(void *context, const char *bytes, size_t n)
{
    an_store *store = context;
    if (!array_reserve(&store->record, n)) return false;
    memcpy(store->record.at + store->record.n, bytes, n);
    store->record.n += n;
    return true;
}

/* The record as `annals code` prints it; it lives in store->record until the next one. */
static void bind_record(sql_row *row, an_store *store, const an_event *event)
{
    json_writer j;
    array_clear(&store->record);
    jw_init(&j, (an_sink){keep_bytes, store});
    export_write_event(&j, event);
    if (!jw_finish(&j)) row->result = SQLITE_NOMEM;
    sql_text(row, (an_str){store->record.at, store->record.n});
}

static void add_event_row(adding *a, int64_t document, size_t position, const an_event *e)
{
    sql_row row = row_for(a, SQL_EVENT);
    sql_int(&row, document);
    sql_int(&row, (int64_t)position);
    sql_text(&row, e->id);
    sql_text(&row, a->layers->id);
    sql_date(&row, a->layers->published);
    sql_int(&row, e->sentence);
    sql_text(&row, e->type);
    sql_list(&row, e->mode);
    sql_list(&row, e->context);
    sql_text(&row, e->cameo);
    sql_int(&row, e->quad);
    sql_real(&row, e->score);
    sql_real(&row, e->goldstein);
    sql_text(&row, e->status);
    sql_int(&row, e->reciprocal);
    sql_date(&row, e->date.start);
    sql_date(&row, e->date.end);
    sql_text(&row, e->date.precision);
    bind_place(&row, e);
    sql_text(&row, e->treaty_name);
    sql_text(&row, e->treaty_action);
    sql_text(&row, e->treaty_id);
    sql_text(&row, e->treaty_text);
    sql_list(&row, e->treaty_parties);
    sql_text(&row, e->rule);
    sql_real(&row, e->confidence);
    bind_record(&row, a->store, e);
    done(a, &row);
}

static void add_event(adding *a, int64_t document, size_t position)
{
    const an_event *e = &a->layers->events.at[position];
    add_event_row(a, document, position, e);
    int64_t key = last_key(a);
    add_parties(a, key, "actors", e->actors);
    add_parties(a, key, "recipients", e->recipients);
    add_parties(a, key, "others", e->others);
    add_claims(a, key, e->claims);
    add_counts(a, key, e->counts);
}

static void add_layers(adding *a, const char *print)
{
    add_document(a, print);
    int64_t document = last_key(a);
    add_sentences(a, document);
    for (size_t i = 0; i < a->layers->n_mentions && a->result == SQLITE_OK; i++) add_mention(a, document, i);
    for (size_t i = 0; i < a->layers->events.n && a->result == SQLITE_OK; i++) add_event(a, document, i);
}

/* ---- what is there already ---- */

/* The key of the document with this id, 0 when there is none; *same tells whether its fingerprint is print. */
static int64_t find_document(adding *a, const char *print, bool *same)
{
    int64_t key = 0;
    *same = false;
    sql_row row = row_for(a, SQL_FIND);
    sql_text(&row, a->layers->id);
    if (row.result == SQLITE_OK) row.result = sqlite3_step(row.statement);
    if (row.result == SQLITE_ROW) {
        const char *stored = (const char *)sqlite3_column_text(row.statement, 1);
        key = sqlite3_column_int64(row.statement, 0);
        *same = stored && !strcmp(stored, print);
        if (!stored) a->result = SQLITE_NOMEM;
    } else if (row.result != SQLITE_DONE) {
        a->result = row.result;
    }
    sqlite3_reset(row.statement);
    return key;
}

static void delete_document(adding *a, int64_t key)
{
    sql_row row = row_for(a, SQL_DELETE);
    sql_int(&row, key);
    done(a, &row);
}

static void roll_back(an_store *store)
{
    if (!sqlite3_get_autocommit(store->db)) sqlite3_exec(store->db, "ROLLBACK", NULL, NULL, NULL);
    store->open = false;
}

an_status an_store_add(an_store *store, const an_layers *layers, bool *added, an_error *error)
{
    char print[17];
    bool same;
    adding a = {store, layers, SQLITE_OK};
    *added = false;
    if (!store->open) return error_at(error, AN_USAGE, store->path, 0, "documents are added within a batch");
    if (!layers->id.p) return error_at(error, AN_USAGE, store->path, 0, "a document without an id");
    fingerprint(print, layers);
    int64_t key = find_document(&a, print, &same);
    if (same) return AN_OK;
    if (key) delete_document(&a, key);
    add_layers(&a, print);
    *added = a.result == SQLITE_OK;
    if (*added) return AN_OK;
    roll_back(store);
    return sql_error(store, a.result, "write", error);
}
