/*
 * Records out, by filter, in the order of publication day, document and position.
 *
 * What a filter's words match:
 *   actor, recipient   a participant of that list whose country, id or one of whose sectors is the word, whose CAMEO
 *                      code starts with it, or whose name holds it. Case does not matter, except that a word without
 *                      lower-case letters must be in the name as it stands, so that "RUS" does not find "Trust".
 *   country            the event's place; where no place is known, any participant's country
 *   since, until       events whose interval meets these days; an event without dates meets none
 *   status             see an_filter
 *   treaty             a stage of an agreement whose id is the word, with or without its "treaty:", or whose name or words hold
 *                      it, with case as for names; and every other stage of an agreement that some record calls so. The empty
 *                      word is met by all. The order is then by agreement and date, undated stages last; one
 *                      without an id is another in each document.
 *
 * The SQL is put together from fixed clauses only; the words are bound. Cost: a name is looked for in the participants
 * of every event the other clauses leave.
 */
#include <ctype.h>
#include <stdio.h>

#include "base/error.h"
#include "base/str.h"
#include "export/record.h"
#include "store/store.h"

#define PARTICIPANT(list, n) \
    " AND EXISTS (SELECT 1 FROM participants p WHERE p.event = e.key AND p.list = '" list "' AND" \
    " (p.country = ?" n " OR p.id = ?" n \
    " OR ';' || p.sectors || ';' LIKE '%;' || ?" n "1 || ';%' ESCAPE '\\'" \
    " OR p.code LIKE ?" n "1 || '%' ESCAPE '\\'" \
    " OR CASE ?" n "2 WHEN 1 THEN instr(p.name, ?" n ") > 0 ELSE p.name LIKE '%' || ?" n "1 || '%' ESCAPE '\\' END))"

/* Parameters: 1 actor, 11 the same for LIKE, 12 whether case matters in names; 2, 21, 22 recipient; then as here. */
enum { ACTOR = 1, RECIPIENT = 2, TYPE = 3, COUNTRY = 4, DOC = 5, STATUS = 6, SINCE = 7, UNTIL = 8, TREATY = 9 };

static const char by_country[] =
    " AND (e.place_country = ?4 OR (e.place_country IS NULL AND"
    " EXISTS (SELECT 1 FROM participants p WHERE p.event = e.key AND p.country = ?4)))";

#define CALLED(t) \
    "(" t ".treaty_id IN (?9, 'treaty:' || ?9) OR lower(" t ".treaty_id) IN (lower(?9), 'treaty:' || lower(?9))" \
    " OR CASE ?92 WHEN 1 THEN instr(" t ".treaty_name, ?9) > 0 OR instr(" t ".treaty_text, ?9) > 0" \
    " ELSE " t ".treaty_name LIKE '%' || ?91 || '%' ESCAPE '\\'" \
    " OR " t ".treaty_text LIKE '%' || ?91 || '%' ESCAPE '\\' END)"

static const char by_treaty[] =
    " AND e.treaty_action IS NOT NULL AND (?9 = '' OR " CALLED("e")
    " OR e.treaty_id IN (SELECT t.treaty_id FROM events t WHERE t.treaty_id IS NOT NULL AND " CALLED("t") "))";

/* A stage that is planned stands where it is to be. */
#define STAGE_DAY "coalesce(json_extract(e.record, '$.about.date.start'), e.date_start)"

static const char treaty_order[] =
    " ORDER BY coalesce(e.treaty_id, e.treaty_name || ' ' || e.doc), " STAGE_DAY " IS NULL, " STAGE_DAY ", e.published,"
    " e.doc, e.position";

typedef struct query_text { char sql[4096]; size_t n; } query_text;

static void add_clause(query_text *q, bool wanted, const char *clause)
{
    if (wanted) q->n += (size_t)snprintf(q->sql + q->n, sizeof q->sql - q->n, "%s", clause);
}

static void write_query(query_text *q, const an_filter *f)
{
    bool any = f->status && !strcmp(f->status, "any");
    q->n = 0;
    add_clause(q, true, "SELECT e.record FROM events e WHERE 1");
    add_clause(q, f->actor, PARTICIPANT("actors", "1"));
    add_clause(q, f->recipient, PARTICIPANT("recipients", "2"));
    add_clause(q, f->type, " AND e.type = ?3");
    add_clause(q, f->country, by_country);
    add_clause(q, f->doc, " AND e.doc = ?5");
    add_clause(q, !f->status, " AND coalesce(e.status, 'actual') NOT IN ('negated', 'hypothetical')");
    add_clause(q, f->status && !any, " AND coalesce(e.status, 'actual') = ?6");
    add_clause(q, f->since.year, " AND e.date_end >= ?7");
    add_clause(q, f->until.year, " AND e.date_start <= ?8");
    add_clause(q, f->treaty, by_treaty);
    add_clause(q, true, f->treaty ? treaty_order : " ORDER BY e.published, e.doc, e.position");
}

/* Binds parameter `at`, where the query has it. */
static sql_row row_at(sqlite3_stmt *statement, int at)
{
    sql_row row = sql_row_of(statement);
    row.at = at;
    return row;
}

static int bind_word(sqlite3_stmt *statement, int at, const char *word)
{
    if (!word || at > sqlite3_bind_parameter_count(statement)) return SQLITE_OK;
    sql_row row = row_at(statement, at);
    sql_copy(&row, word);
    return row.result;
}

static int bind_day(sqlite3_stmt *statement, int at, an_date day)
{
    if (!day.year) return SQLITE_OK;
    sql_row row = row_at(statement, at);
    sql_date(&row, day);
    return row.result;
}

/* The word with LIKE's own characters escaped; NULL when memory is out. */
static char *like_literal(const char *word)
{
    char *out = malloc(strlen(word) * 2 + 1), *at = out;
    if (!out) return NULL;
    for (; *word; word++) {
        if (strchr("%_\\", *word)) *at++ = '\\';
        *at++ = *word;
    }
    *at = 0;
    return out;
}

static bool has_lower(const char *word)
{
    while (*word && !islower((unsigned char)*word)) word++;
    return *word;
}

static int bind_name(sqlite3_stmt *statement, int at, const char *word)
{
    if (!word) return SQLITE_OK;
    char *literal = like_literal(word);
    int result = literal ? bind_word(statement, at, word) : SQLITE_NOMEM;
    if (result == SQLITE_OK) result = bind_word(statement, at * 10 + 1, literal);
    if (result == SQLITE_OK) result = sqlite3_bind_int(statement, at * 10 + 2, !has_lower(word));
    free(literal);
    return result;
}

static int bind_filter(sqlite3_stmt *statement, const an_filter *f)
{
    int result = bind_name(statement, ACTOR, f->actor);
    if (result == SQLITE_OK) result = bind_name(statement, RECIPIENT, f->recipient);
    if (result == SQLITE_OK) result = bind_word(statement, TYPE, f->type);
    if (result == SQLITE_OK) result = bind_word(statement, COUNTRY, f->country);
    if (result == SQLITE_OK) result = bind_word(statement, DOC, f->doc);
    if (result == SQLITE_OK) result = bind_word(statement, STATUS, f->status);
    if (result == SQLITE_OK) result = bind_day(statement, SINCE, f->since);
    if (result == SQLITE_OK) result = bind_day(statement, UNTIL, f->until);
    if (result == SQLITE_OK) result = bind_name(statement, TREATY, f->treaty);
    return result;
}

/* The record of the row the statement stands on, handed over. */
static an_status visit_row(an_store *store, sqlite3_stmt *statement, arena *a, an_visit_event visit, void *context,
                           an_error *error)
{
    an_event event;
    an_error why = {0};
    const char *text = (const char *)sqlite3_column_text(statement, 0);
    if (!text) return error_nomem(error);
    arena_reset(a);
    an_status status = export_read_event(&event, a, (an_str){text, (size_t)sqlite3_column_bytes(statement, 0)}, &why);
    if (status == AN_OK) return visit(context, &event);
    if (status == AN_NOMEM) return error_nomem(error);
    return error_at(error, AN_CORRUPT, store->path, 0, "a stored record is damaged: %s", why.message);
}

static an_status visit_rows(an_store *store, sqlite3_stmt *statement, an_visit_event visit, void *context,
                            an_error *error)
{
    arena a;
    int result;
    an_status status = AN_OK;
    arena_init(&a);
    while (status == AN_OK && (result = sqlite3_step(statement)) == SQLITE_ROW)
        status = visit_row(store, statement, &a, visit, context, error);
    arena_release(&a);
    if (status != AN_OK || result == SQLITE_DONE) return status;
    return sql_error(store, result, "read the database", error);
}

an_status an_store_query(an_store *store, const an_filter *filter, an_visit_event visit, void *context, an_error *error)
{
    query_text query;
    sqlite3_stmt *statement;
    an_status status;
    write_query(&query, filter);
    int result = sqlite3_prepare_v2(store->db, query.sql, (int)query.n, &statement, NULL);
    if (result == SQLITE_OK) result = bind_filter(statement, filter);
    if (result == SQLITE_OK) status = visit_rows(store, statement, visit, context, error);
    else status = sql_error(store, result, "read the database", error);
    sqlite3_finalize(statement);
    return status;
}

an_status an_store_totals(an_store *store, an_totals *out, an_error *error)
{
    static const char *const sql[] = {
        "SELECT count(*) FROM documents", "SELECT count(*) FROM sentences", "SELECT count(*) FROM mentions",
        "SELECT count(*) FROM events", "SELECT count(*) FROM claims", "SELECT count(*) FROM counts"};
    uint64_t *const totals[] = {&out->documents, &out->sentences, &out->mentions,
                                &out->events, &out->claims, &out->counts};
    *out = (an_totals){0};
    for (size_t i = 0; i < sizeof totals / sizeof *totals; i++) {
        int64_t n = 0;
        an_status status = sql_number(store, sql[i], &n, error);
        if (status != AN_OK) return status;
        *totals[i] = (uint64_t)n;
    }
    return AN_OK;
}
