/*
 * A database file: recognised by its application id and schema version, made in one transaction, opened for writing or,
 * where the file or its folder refuse that, for reading.
 */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/error.h"
#include "store/schema.h"
#include "store/store.h"

enum { BUSY_MILLISECONDS = 10000 };

/* A database in WAL mode that nobody has open is one whole file; in a folder that cannot be written, only "immutable"
 * opens it, since SQLite wants its shared-memory file beside it. */
static char *immutable_uri(const char *path)
{
    char *uri = malloc(strlen(path) * 3 + 32), *at = uri;
    if (!uri) return NULL;
    at += sprintf(at, "file:");
    for (const char *p = path; *p; p++) {
        if (strchr("%?#", *p)) at += sprintf(at, "%%%02X", (unsigned char)*p);
        else *at++ = *p;
    }
    strcpy(at, "?immutable=1");
    return uri;
}

static bool has_log(const char *path)
{
    char log[4096];
    int n = snprintf(log, sizeof log, "%s-wal", path);
    return n < (int)sizeof log && access(log, F_OK) == 0;
}

/* Reads the file's header, which opening does not. */
static int probe(sqlite3 *db)
{
    return sqlite3_exec(db, "SELECT count(*) FROM sqlite_schema", NULL, NULL, NULL);
}

static int open_with(an_store *store, const char *name, int flags)
{
    sqlite3_close(store->db);
    store->db = NULL;
    int result = sqlite3_open_v2(name, &store->db, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, NULL);
    if (result == SQLITE_OK) result = sqlite3_busy_timeout(store->db, BUSY_MILLISECONDS);
    return result == SQLITE_OK ? probe(store->db) : result;
}

static int open_immutable(an_store *store)
{
    char *uri = immutable_uri(store->path);
    if (!uri) return SQLITE_NOMEM;
    int result = open_with(store, uri, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI);
    free(uri);
    return result;
}

static bool refused(int result)
{
    return (result & 0xFF) == SQLITE_CANTOPEN || (result & 0xFF) == SQLITE_READONLY;
}

static an_status open_file(an_store *store, bool create, an_error *error)
{
    if (!create && access(store->path, F_OK) != 0) return error_errno(error, store->path, "open the database");
    int result = open_with(store, store->path, SQLITE_OPEN_READWRITE | (create ? SQLITE_OPEN_CREATE : 0));
    if (refused(result) && access(store->path, R_OK) == 0 && !has_log(store->path)) {
        int again = open_immutable(store);
        if (!refused(again)) result = again;
    }
    return result == SQLITE_OK ? AN_OK : sql_error(store, result, "open the database", error);
}

/* Whether the file is empty, which an interrupted start leaves, or of another program or version. */
static an_status recognise(an_store *store, bool *fresh, an_error *error)
{
    int64_t application = 0, version = 0, tables = 0;
    an_status status = sql_number(store, "PRAGMA application_id", &application, error);
    if (status == AN_OK) status = sql_number(store, "PRAGMA user_version", &version, error);
    if (status == AN_OK) status = sql_number(store, "SELECT count(*) FROM sqlite_schema", &tables, error);
    if (status != AN_OK) return status;
    *fresh = !application && !version && !tables;
    if (*fresh) return AN_OK;
    if (application != STORE_APPLICATION)
        return error_at(error, AN_CORRUPT, store->path, 0, "a database of another program");
    if (version > STORE_VERSION)
        return error_at(error, AN_CORRUPT, store->path, 0,
                        "made by a newer version of Annals (schema %lld; this one knows %d)", (long long)version,
                        STORE_VERSION);
    return AN_OK;
}

/* Another program may make the tables between our look and our lock, so it looks again under the lock. */
static an_status make_tables(an_store *store, an_error *error)
{
    char marks[96];
    bool fresh = false;
    snprintf(marks, sizeof marks, "PRAGMA application_id = %d; PRAGMA user_version = %d", STORE_APPLICATION,
             STORE_VERSION);
    an_status status = an_store_begin(store, error);
    if (status == AN_OK) status = recognise(store, &fresh, error);
    if (status == AN_OK && fresh) status = sql_run(store, store_schema, "make the database", error);
    if (status == AN_OK && fresh) status = sql_run(store, marks, "make the database", error);
    if (status == AN_OK) status = an_store_commit(store, error);
    return status;
}

/* Brings a file of an older version to this one's tables; a file that cannot be written stays as it is. */
static an_status upgrade(an_store *store, an_error *error)
{
    int64_t version = STORE_VERSION;
    an_status status = an_store_begin(store, error);
    if (status == AN_OK) status = sql_number(store, "PRAGMA user_version", &version, error);
    if (status == AN_OK && version == 1) status = sql_run(store, store_upgrade_1, "upgrade the database", error);
    return status == AN_OK ? an_store_commit(store, error) : status;
}

static an_status upgrade_if_old(an_store *store, an_error *error)
{
    int64_t version = STORE_VERSION;
    an_status status = sql_number(store, "PRAGMA user_version", &version, error);
    bool old = status == AN_OK && version < STORE_VERSION && !sqlite3_db_readonly(store->db, "main");
    return old ? upgrade(store, error) : status;
}

static an_status prepare_file(an_store *store, bool create, an_error *error)
{
    bool fresh = false;
    an_status status = recognise(store, &fresh, error);
    if (status != AN_OK) return status;
    if (fresh && !create) return error_at(error, AN_CORRUPT, store->path, 0, "an empty database, not one of Annals");
    status = sql_run(store, "PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL", "open the database", error);
    if (status == AN_OK && !sqlite3_db_readonly(store->db, "main"))
        status = sql_run(store, "PRAGMA journal_mode = WAL", "open the database", error);
    if (status == AN_OK && fresh) status = make_tables(store, error);
    return status == AN_OK ? upgrade_if_old(store, error) : status;
}

an_status an_store_open(an_store **out, const char *path, bool create, an_error *error)
{
    *out = NULL;
    if (!path || !*path) return error_set(error, AN_USAGE, "a database needs a file name");
    an_store *store = calloc(1, sizeof *store);
    if (!store) return error_nomem(error);
    store->path = strdup(path);
    an_status status = store->path ? open_file(store, create, error) : error_nomem(error);
    if (status == AN_OK) status = prepare_file(store, create, error);
    if (status == AN_OK) *out = store;
    else an_store_free(store);
    return status;
}

/* Closing rolls an open transaction back, and the last one to close folds the log into the file. */
void an_store_free(an_store *store)
{
    if (!store) return;
    for (size_t i = 0; i < SQL_STATEMENTS; i++) sqlite3_finalize(store->prepared[i]);
    sqlite3_close(store->db);
    array_release(&store->record);
    free(store->path);
    free(store);
}

an_status an_store_begin(an_store *store, an_error *error)
{
    if (store->open) return error_at(error, AN_USAGE, store->path, 0, "a batch is open already");
    an_status status = sql_run(store, "BEGIN IMMEDIATE", "write", error);
    store->open = status == AN_OK;
    return status;
}

an_status an_store_commit(an_store *store, an_error *error)
{
    if (!store->open) return error_at(error, AN_USAGE, store->path, 0, "no batch is open");
    an_status status = sql_run(store, "COMMIT", "write", error);
    if (status != AN_OK && !sqlite3_get_autocommit(store->db)) sqlite3_exec(store->db, "ROLLBACK", NULL, NULL, NULL);
    store->open = false;
    return status;
}
