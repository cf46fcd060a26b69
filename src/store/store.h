/*
 * What the files of the store share. Their business:
 *
 *     open.c     a database file: ours or not, made, opened, closed; transactions
 *     schema.c   its tables
 *     add.c      a document's layers in
 *     query.c    records out by filter; totals
 *     gaps.c     what stayed uncoded; phrases.c: capitalised words of a sentence
 *     sql.c      SQLite's results as our errors; statements; binding
 *
 * Guarantees: a transaction is a batch of documents, all of it or none, in a write-ahead log with full synchronisation,
 * so that a process killed at any moment leaves a whole database with every committed batch in it.
 */
#ifndef AN_STORE_STORE_H
#define AN_STORE_STORE_H

#include <sqlite3.h>

#include "base/array.h"
#include "annals.h"

/* The statements that adding a document needs, prepared when first used. */
typedef enum {
    SQL_FIND, SQL_DELETE, SQL_DOCUMENT, SQL_SENTENCE, SQL_MENTION, SQL_EVENT, SQL_PARTY, SQL_CLAIM, SQL_COUNT,
    SQL_STATEMENTS
} sql_statement;

struct an_store {
    sqlite3 *db;
    char *path;
    bool open;                               /* between begin and commit */
    sqlite3_stmt *prepared[SQL_STATEMENTS];
    ARRAY(char) record;                      /* scratch: the record being stored */
};

/* An error for the result code of the last call; `doing` completes "cannot ...". */
an_status sql_error(const an_store *store, int result, const char *doing, an_error *error);

/* Runs SQL that gives no rows. */
an_status sql_run(an_store *store, const char *sql, const char *doing, an_error *error);

/* The first column of the first row, as a number. */
an_status sql_number(an_store *store, const char *sql, int64_t *out, an_error *error);

/* Binding by position, left to right: at counts up from 1. A failed binding shows in result, and no later one runs. */
typedef struct sql_row { sqlite3_stmt *statement; int at, result; } sql_row;

sql_row sql_row_of(sqlite3_stmt *statement);
void sql_text(sql_row *row, an_str text);          /* absent: NULL. The bytes must live until the step */
void sql_copy(sql_row *row, const char *text);     /* copied; NULL: NULL */
void sql_int(sql_row *row, int64_t value);
void sql_real(sql_row *row, double value);
void sql_null(sql_row *row);
void sql_date(sql_row *row, an_date date);
void sql_span(sql_row *row, an_span span);         /* two columns */
void sql_list(sql_row *row, an_strs list);         /* joined with ';'; empty: NULL */

/* Runs an insertion or deletion to its end and resets it; false shows in row->result. */
bool sql_done(sql_row *row);

#endif
