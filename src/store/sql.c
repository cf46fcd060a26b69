#include <stdio.h>
#include <string.h>

#include "base/error.h"
#include "store/store.h"

/* What a result code is to our callers. */
static an_status status_of(int result)
{
    switch (result & 0xFF) {
    case SQLITE_NOMEM: return AN_NOMEM;
    case SQLITE_FULL:
    case SQLITE_READONLY:
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return AN_FULL;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return AN_CORRUPT;
    default: return result == SQLITE_IOERR_NOMEM ? AN_NOMEM : AN_IO;
    }
}

static const char *reason_of(int result)
{
    switch (result & 0xFF) {
    case SQLITE_FULL: return "the disk is full";
    case SQLITE_READONLY: return "the database is read-only";
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return "the database is in use by another program";
    case SQLITE_CORRUPT: return "the database is damaged";
    case SQLITE_NOTADB: return "this is not a database";
    default: return sqlite3_errstr(result);
    }
}

an_status sql_error(const an_store *store, int result, const char *doing, an_error *error)
{
    an_status status = status_of(result);
    int system = status == AN_IO && store->db ? sqlite3_system_errno(store->db) : 0;
    if (status == AN_NOMEM) return error_nomem(error);
    const char *reason = system ? strerror(system) : reason_of(result);
    return error_at(error, status, store->path, 0, "cannot %s: %s", doing, reason);
}

an_status sql_run(an_store *store, const char *sql, const char *doing, an_error *error)
{
    int result = sqlite3_exec(store->db, sql, NULL, NULL, NULL);
    return result == SQLITE_OK ? AN_OK : sql_error(store, result, doing, error);
}

an_status sql_number(an_store *store, const char *sql, int64_t *out, an_error *error)
{
    sqlite3_stmt *statement;
    int result = sqlite3_prepare_v2(store->db, sql, -1, &statement, NULL);
    if (result == SQLITE_OK) result = sqlite3_step(statement);
    if (result == SQLITE_ROW) *out = sqlite3_column_int64(statement, 0);
    sqlite3_finalize(statement);
    return result == SQLITE_ROW ? AN_OK : sql_error(store, result, "read the database", error);
}

sql_row sql_row_of(sqlite3_stmt *statement) { return (sql_row){statement, 1, SQLITE_OK}; }

static void bound(sql_row *row, int result)
{
    if (row->result == SQLITE_OK) row->result = result;
    row->at++;
}

/* A NULL pointer would bind NULL, and an empty string is not absent. */
void sql_text(sql_row *row, an_str text)
{
    if (!text.p) { sql_null(row); return; }
    bound(row, sqlite3_bind_text64(row->statement, row->at, text.p, text.n, SQLITE_STATIC, SQLITE_UTF8));
}

void sql_copy(sql_row *row, const char *text)
{
    bound(row, sqlite3_bind_text(row->statement, row->at, text, -1, SQLITE_TRANSIENT));
}

void sql_int(sql_row *row, int64_t value) { bound(row, sqlite3_bind_int64(row->statement, row->at, value)); }
void sql_real(sql_row *row, double value) { bound(row, sqlite3_bind_double(row->statement, row->at, value)); }
void sql_null(sql_row *row) { bound(row, sqlite3_bind_null(row->statement, row->at)); }

void sql_date(sql_row *row, an_date date)
{
    char text[32];
    snprintf(text, sizeof text, "%04d-%02u-%02u", date.year, date.month, date.day);
    sql_copy(row, date.year ? text : NULL);
}

void sql_span(sql_row *row, an_span span)
{
    sql_int(row, span.begin);
    sql_int(row, span.end);
}

static size_t joined_size(an_strs list)
{
    size_t n = 0;
    for (size_t i = 0; i < list.n; i++) n += list.at[i].n + 1;
    return n;
}

void sql_list(sql_row *row, an_strs list)
{
    if (!list.n) { sql_null(row); return; }
    size_t size = joined_size(list), n = 0;
    char *joined = malloc(size);
    if (!joined) { bound(row, SQLITE_NOMEM); return; }
    for (size_t i = 0; i < list.n; i++) {
        if (list.at[i].n) memcpy(joined + n, list.at[i].p, list.at[i].n);
        n += list.at[i].n;
        joined[n++] = ';';
    }
    bound(row, sqlite3_bind_text64(row->statement, row->at, joined, size - 1, free, SQLITE_UTF8));
}

bool sql_done(sql_row *row)
{
    if (row->result == SQLITE_OK) {
        int result = sqlite3_step(row->statement);
        row->result = result == SQLITE_DONE ? SQLITE_OK : result;
    }
    sqlite3_reset(row->statement);
    return row->result == SQLITE_OK;
}
