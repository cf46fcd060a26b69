/* The store: exactly once, all or nothing, whole after a kill, clear about what it refuses, and its filters. */
#include <errno.h>
#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <cmocka.h>

#include "fault.h"
#include "sample.h"
#include "store/store.h"

static char folder[64], path[96];
static kept found, expected;

static int make_folder(void **state)
{
    (void)state;
    strcpy(folder, "/tmp/annals-store-XXXXXX");
    if (!mkdtemp(folder)) return -1;
    snprintf(path, sizeof path, "%s/a %%41?#.db", folder); /* what a file name may hold and a URI may not */
    return 0;
}

static int remove_folder(void **state)
{
    (void)state;
    char command[192];
    snprintf(command, sizeof command, "chmod 700 %s; rm -rf %s", folder, folder);
    return system(command);
}

/* ---- documents ---- */

typedef struct made { char id[24], text[64], event_id[24]; an_event events[2]; an_mention mention; an_span sentence; } made;

/* Document i of a series: on day i of 2025, with one or two events. */
static an_layers document(made *m, int i)
{
    snprintf(m->id, sizeof m->id, "doc-%03d", i);
    snprintf(m->text, sizeof m->text, "Text of document %d.", i);
    m->mention = (an_mention){.party = sample_actors[0], .sentence = 0};
    m->sentence = (an_span){0, 20};
    m->events[0] = sample_event();
    m->events[1] = bare_event();
    for (int k = 0; k < 2; k++) {
        m->events[k].doc = str_of(m->id);
        m->events[k].published = (an_date){2025, (uint8_t)(1 + i / 28 % 12), (uint8_t)(1 + i % 28)};
        m->events[k].coder = STR("annals test");
    }
    return (an_layers){.id = str_of(m->id), .text = str_of(m->text), .published = m->events[0].published,
                       .sentences = {&m->sentence, 1}, .mentions = &m->mention, .n_mentions = 1,
                       .events = {m->events, 1 + (size_t)i % 2}};
}

static an_store *open_store(void)
{
    an_store *store;
    an_error error = {0};
    if (an_store_open(&store, path, true, &error) != AN_OK) fail_msg("%s", error.message);
    return store;
}

static void add_one(an_store *store, const an_layers *layers, bool expect)
{
    bool added;
    an_error error = {0};
    if (an_store_add(store, layers, &added, &error) != AN_OK) fail_msg("%s", error.message);
    assert_int_equal(added, expect);
}

static void add_series(an_store *store, int from, int to, bool expect)
{
    assert_int_equal(an_store_begin(store, NULL), AN_OK);
    for (int i = from; i < to; i++) {
        made m;
        an_layers layers = document(&m, i);
        add_one(store, &layers, expect);
    }
    assert_int_equal(an_store_commit(store, NULL), AN_OK);
}

/* ---- looking ---- */

static an_status write_found(void *context, const an_event *event) { return an_writer_event(context, event, NULL); }

/* What a query prints, in found. */
static const char *query(an_store *store, an_filter filter)
{
    an_writer *w;
    an_error error = {0};
    assert_int_equal(an_writer_open(&w, "jsonl", keep_in(&found), NULL), AN_OK);
    if (an_store_query(store, &filter, write_found, w, &error) != AN_OK) fail_msg("%s", error.message);
    an_writer_free(w);
    return found.text;
}

static size_t count_found(an_store *store, an_filter filter)
{
    size_t n = 0;
    query(store, filter);
    for (size_t i = 0; i < found.n; i++) n += found.text[i] == '\n';
    return n;
}

static int64_t number(an_store *store, const char *sql)
{
    int64_t n;
    an_error error = {0};
    if (sql_number(store, sql, &n, &error) != AN_OK) fail_msg("%s: %s", sql, error.message);
    return n;
}

static void assert_whole(an_store *store)
{
    assert_int_equal(number(store, "SELECT count(*) FROM pragma_integrity_check WHERE integrity_check <> 'ok'"), 0);
    assert_int_equal(number(store, "SELECT count(*) FROM pragma_foreign_key_check"), 0);
}

static void assert_totals(an_store *store, an_totals want)
{
    an_totals totals;
    assert_int_equal(an_store_totals(store, &totals, NULL), AN_OK);
    assert_memory_equal(&totals, &want, sizeof want);
}

/* ---- exactly once ---- */

static void adding_twice_changes_nothing(void **state)
{
    (void)state;
    an_store *store = open_store();
    an_totals want = {4, 4, 4, 6, 8, 8};
    add_series(store, 0, 4, true);
    assert_totals(store, want);
    int64_t changes = number(store, "SELECT total_changes()");
    add_series(store, 0, 4, false);
    assert_int_equal(number(store, "SELECT total_changes()"), changes);
    assert_totals(store, want);
    assert_whole(store);
    an_store_free(store);
    store = open_store();
    add_series(store, 0, 4, false);
    assert_totals(store, want);
    an_store_free(store);
    an_store_free(NULL);
}

static void the_last_reading_of_a_document_stays(void **state)
{
    (void)state;
    an_store *store = open_store();
    made m;
    an_layers layers = document(&m, 1);
    add_series(store, 0, 2, true);
    assert_int_equal(an_store_begin(store, NULL), AN_OK);
    m.events[0].coder = STR("annals test 2");
    m.events[1].coder = STR("annals test 2");
    add_one(store, &layers, true);
    add_one(store, &layers, false);
    assert_totals(store, (an_totals){2, 2, 2, 3, 4, 4});
    layers.text = STR("Another text.");
    layers.events.n = 1;
    add_one(store, &layers, true);
    assert_int_equal(an_store_commit(store, NULL), AN_OK);
    assert_totals(store, (an_totals){2, 2, 2, 2, 4, 4});
    assert_int_equal(number(store, "SELECT count(*) FROM documents WHERE text = 'Another text.' AND coder = 'annals test 2'"), 1);
    assert_whole(store);
    an_store_free(store);
}

static void empty_documents_are_documents(void **state)
{
    (void)state;
    an_store *store = open_store();
    an_layers empty = {.id = STR("e")}, nameless = {.text = STR("x")};
    bool added;
    assert_int_equal(an_store_begin(store, NULL), AN_OK);
    add_one(store, &empty, true);
    add_one(store, &empty, false);
    assert_int_equal(an_store_add(store, &nameless, &added, NULL), AN_USAGE);
    assert_int_equal(an_store_commit(store, NULL), AN_OK);
    assert_totals(store, (an_totals){.documents = 1});
    an_store_free(store);
}

static void treaties_are_found_by_what_they_are_called(void **state)
{
    (void)state;
    static const struct { const char *word; size_t n; } asked[] = {
        {"lake accord", 4}, {"Lake", 4}, {"accord", 4}, {"lake-accord", 4}, {"treaty:LAKE-ACCORD", 4}, {"", 4},
        {"LAKE", 0}, {"river", 0}, {"%", 0}};
    an_store *store = open_store();
    add_series(store, 0, 4, true);
    for (size_t i = 0; i < sizeof asked / sizeof *asked; i++)
        assert_int_equal(count_found(store, (an_filter){.treaty = asked[i].word}), asked[i].n);
    an_store_free(store);
}

/* Stages of one treaty come by date, whatever the order of the documents; what is planned by when it is to be. */
static void a_treaty_is_told_by_date(void **state)
{
    (void)state;
    an_store *store = open_store();
    assert_int_equal(an_store_begin(store, NULL), AN_OK);
    for (int i = 0; i < 3; i++) {
        made m;
        an_layers layers = document(&m, i);
        m.events[0].date.start = m.events[0].date.end = (an_date){i == 1 ? 0 : 2020, (uint8_t)(9 + i), 1};
        m.events[0].about.has_date = i == 2;
        m.events[0].about.date.start = (an_date){2020, 7, 1};
        if (i == 1) m.events[0].treaty_name = STR("the pact");
        add_one(store, &layers, true);
    }
    assert_int_equal(an_store_commit(store, NULL), AN_OK);
    query(store, (an_filter){.treaty = "Lake Accord"});
    const char *third = strstr(found.text, "\"doc\":\"doc-002\""), *first = strstr(found.text, "\"doc\":\"doc-000\"");
    const char *undated = strstr(found.text, "\"doc\":\"doc-001\"");
    assert_true(third && first && undated && third < first && first < undated);
    an_store_free(store);
}

static void a_database_of_the_first_version_is_brought_up(void **state)
{
    (void)state;
    static const char back[] =
        "DROP INDEX events_treaty; ALTER TABLE events DROP COLUMN treaty_id; ALTER TABLE events DROP COLUMN treaty_text;"
        "ALTER TABLE events DROP COLUMN treaty_parties; PRAGMA user_version = 1";
    an_store *store = open_store();
    add_series(store, 0, 2, true);
    assert_int_equal(sql_run(store, back, "test", NULL), AN_OK);
    an_store_free(store);
    store = open_store();
    assert_int_equal(number(store, "PRAGMA user_version"), 2);
    assert_int_equal(count_found(store, (an_filter){.treaty = "Lake"}), 2);
    add_series(store, 2, 4, true);
    assert_int_equal(count_found(store, (an_filter){.treaty = "lake-accord"}), 2);
    assert_whole(store);
    an_store_free(store);
}

/* ---- all or nothing ---- */

static void a_batch_that_is_not_committed_is_not_there(void **state)
{
    (void)state;
    an_store *store = open_store();
    made m;
    bool added;
    an_layers layers = document(&m, 1);
    assert_int_equal(an_store_add(store, &layers, &added, NULL), AN_USAGE);
    assert_int_equal(an_store_commit(store, NULL), AN_USAGE);
    assert_int_equal(an_store_begin(store, NULL), AN_OK);
    assert_int_equal(an_store_begin(store, NULL), AN_USAGE);
    add_one(store, &layers, true);
    an_store_free(store);
    store = open_store();
    assert_totals(store, (an_totals){0});
    an_store_free(store);
}

static void a_full_disk_loses_nothing_stored(void **state)
{
    (void)state;
    an_store *store = open_store();
    an_error error = {0};
    an_status status = AN_OK;
    made m;
    bool added;
    add_series(store, 0, 4, true);
    char sql[64];
    snprintf(sql, sizeof sql, "PRAGMA max_page_count = %d", (int)number(store, "PRAGMA page_count") + 4);
    number(store, sql);
    assert_int_equal(an_store_begin(store, NULL), AN_OK);
    for (int i = 4; status == AN_OK && i < 500; i++) {
        an_layers layers = document(&m, i);
        status = an_store_add(store, &layers, &added, &error);
    }
    assert_int_equal(status, AN_FULL);
    assert_false(added);
    assert_string_equal(error.message, "cannot write: the disk is full");
    assert_string_equal(error.file, path);
    an_layers layers = document(&m, 0);
    assert_int_equal(an_store_add(store, &layers, &added, NULL), AN_USAGE);
    assert_int_equal(an_store_commit(store, NULL), AN_USAGE);
    assert_totals(store, (an_totals){4, 4, 4, 6, 8, 8});
    assert_whole(store);
    number(store, "PRAGMA max_page_count = 1000000");
    add_series(store, 0, 4, false);
    add_series(store, 4, 60, true);
    an_store_free(store);
}

static void a_second_writer_waits_or_is_told(void **state)
{
    (void)state;
    an_store *one = open_store(), *two = open_store();
    an_error error = {0};
    sqlite3_busy_timeout(two->db, 20);
    assert_int_equal(an_store_begin(one, NULL), AN_OK);
    assert_int_equal(an_store_begin(two, &error), AN_FULL);
    assert_string_equal(error.message, "cannot write: the database is in use by another program");
    assert_totals(two, (an_totals){0});
    assert_int_equal(an_store_commit(one, NULL), AN_OK);
    add_series(two, 0, 2, true);
    assert_totals(one, (an_totals){2, 2, 2, 3, 4, 4});
    an_store_free(one);
    an_store_free(two);
}

/* Adds the whole series in batches of three, again and again, until it is killed. */
static void add_until_killed(void)
{
    an_store *store;
    made m;
    bool added;
    if (an_store_open(&store, path, true, NULL) != AN_OK) _exit(1);
    for (int i = 0; i < 60; i += 3) {
        if (an_store_begin(store, NULL) != AN_OK) _exit(2);
        for (int k = i; k < i + 3; k++) {
            an_layers layers = document(&m, k);
            if (an_store_add(store, &layers, &added, NULL) != AN_OK) _exit(3);
        }
        if (an_store_commit(store, NULL) != AN_OK) _exit(4);
    }
    pause();
}

static void a_killed_process_leaves_a_whole_database(void **state)
{
    (void)state;
    unsigned seed = 20250722;
    for (int round = 0; round < 25; round++) {
        pid_t child = fork();
        assert_true(child >= 0);
        if (!child) add_until_killed();
        struct timespec wait = {0, (long)(rand_r(&seed) % 60000) * 1000};
        int status;
        nanosleep(&wait, NULL);
        assert_int_equal(kill(child, SIGKILL), 0);
        assert_int_equal(waitpid(child, &status, 0), child);
        assert_true(WIFSIGNALED(status));
        an_store *store = open_store();
        assert_whole(store);
        assert_int_equal(number(store, "SELECT count(*) FROM documents") % 3, 0);
        an_store_free(store);
        if (round % 5 == 4) unlink(path); /* from nothing again, so that making the tables is interrupted too */
    }
    an_store *store = open_store();
    bool added;
    made m;
    assert_int_equal(an_store_begin(store, NULL), AN_OK);
    for (int i = 0; i < 60; i++) {
        an_layers layers = document(&m, i);
        assert_int_equal(an_store_add(store, &layers, &added, NULL), AN_OK);
    }
    assert_int_equal(an_store_commit(store, NULL), AN_OK);
    query(store, (an_filter){.status = "any"});
    an_store_free(store);
    expected = found;
    strcat(path, ".clean");
    store = open_store();
    add_series(store, 0, 60, true);
    query(store, (an_filter){.status = "any"});
    assert_string_equal(found.text, expected.text);
    assert_totals(store, (an_totals){60, 60, 60, 90, 120, 120});
    an_store_free(store);
}

/* ---- what is refused ---- */

static void write_file(const char *text, size_t n)
{
    int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);
    assert_true(fd >= 0);
    assert_int_equal(write(fd, text, n), n);
    close(fd);
}

static void assert_refused(const char *name, bool create, an_status status, const char *why)
{
    an_store *store;
    an_error error = {0};
    assert_int_equal(an_store_open(&store, name, create, &error), status);
    assert_null(store);
    if (!strstr(error.message, why)) fail_msg("%s", error.message);
}

static void other_files_are_refused(void **state)
{
    (void)state;
    sqlite3 *db;
    static const char text[] = "A dispatch, and no database at all. It goes on for a while, so that it is long enough.\n";
    assert_refused("", true, AN_USAGE, "needs a file name");
    assert_refused(path, false, AN_IO, "No such file");
    assert_refused(folder, true, AN_IO, "cannot open the database");
    assert_refused("/tmp/no/such/folder/x.db", true, AN_IO, "cannot open the database");
    write_file("", 0);
    assert_refused(path, false, AN_CORRUPT, "an empty database");
    write_file(text, sizeof text - 1);
    assert_refused(path, true, AN_CORRUPT, "this is not a database");
    unlink(path);
    assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
    assert_int_equal(sqlite3_exec(db, "CREATE TABLE t (x)", NULL, NULL, NULL), SQLITE_OK);
    assert_refused(path, true, AN_CORRUPT, "a database of another program");
    assert_int_equal(sqlite3_close(db), SQLITE_OK);
    unlink(path);
    an_store_free(open_store());
    assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
    assert_int_equal(sqlite3_exec(db, "PRAGMA user_version = 3", NULL, NULL, NULL), SQLITE_OK);
    assert_int_equal(sqlite3_close(db), SQLITE_OK);
    assert_refused(path, true, AN_CORRUPT, "a newer version of Annals (schema 3; this one knows 2)");
}

static void damage_is_said(void **state)
{
    (void)state;
    an_store *store = open_store();
    an_error error = {0};
    an_filter all = {.status = "any"};
    add_series(store, 0, 4, true);
    number(store, "SELECT 1");
    assert_int_equal(sql_run(store, "UPDATE events SET record = '{}' WHERE key = 2", "test", NULL), AN_OK);
    an_writer *w;
    assert_int_equal(an_writer_open(&w, "jsonl", keep_in(&found), NULL), AN_OK);
    assert_int_equal(an_store_query(store, &all, write_found, w, &error), AN_CORRUPT);
    assert_string_equal(error.message, "a stored record is damaged: no \"doc\"");
    an_writer_free(w);
    an_store_free(store);
}

/* What a user without rights sees: queries work, additions are refused. 0, or the number of the step that went wrong. */
static int use_without_rights(void)
{
    an_store *store;
    an_totals totals;
    an_error error = {0};
    made m;
    bool added = false;
    an_layers layers = document(&m, 9);
    if (getuid() == 0 && (setgid(65534) != 0 || setuid(65534) != 0)) return 1;
    if (access(path, W_OK) == 0) return 2;
    if (an_store_open(&store, path, false, &error) != AN_OK) return fprintf(stderr, "%s\n", error.message), 3;
    if (an_store_totals(store, &totals, NULL) != AN_OK || totals.documents != 2) return 4;
    if (an_store_begin(store, &error) == AN_OK && an_store_add(store, &layers, &added, &error) == AN_OK) return 5;
    if (error.code != AN_FULL || strcmp(error.message, "cannot write: the database is read-only")) return 6;
    an_store_free(store);
    return 0;
}

static void assert_usable_without_rights(void)
{
    int status;
    pid_t child = fork();
    assert_true(child >= 0);
    if (!child) _exit(use_without_rights());
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_int_equal(WEXITSTATUS(status), 0);
}

static void a_read_only_database_can_be_read(void **state)
{
    (void)state;
    an_store *store = open_store();
    add_series(store, 0, 2, true);
    an_store_free(store);
    assert_int_equal(chmod(path, 0444), 0);
    assert_int_equal(chmod(folder, 0555), 0);
    assert_usable_without_rights(); /* neither file nor folder */
    assert_int_equal(chmod(folder, 0777), 0);
    assert_usable_without_rights(); /* the folder alone */
}

/* ---- queries ---- */

static void a_query_prints_what_was_coded(void **state)
{
    (void)state;
    an_store *store = open_store();
    an_writer *w;
    assert_int_equal(an_writer_open(&w, "jsonl", keep_in(&expected), NULL), AN_OK);
    for (int i = 0; i < 40; i++) {
        made m;
        an_layers layers = document(&m, i);
        for (size_t k = 0; k < layers.events.n; k++) assert_int_equal(an_writer_event(w, &layers.events.at[k], NULL), AN_OK);
    }
    an_writer_free(w);
    add_series(store, 20, 40, true);
    add_series(store, 0, 20, true);
    query(store, (an_filter){0});
    assert_int_equal(found.n, expected.n);
    assert_memory_equal(found.text, expected.text, found.n);
    an_store_free(store);
}

static void filters_select(void **state)
{
    (void)state;
    an_store *store = open_store();
    an_event negated = bare_event(), undated = bare_event(), odd = bare_event();
    static const an_party trust[] = {{.name = {"Trust 100% _Fund\\", 17}, .country = {"NPL", 3}}};
    negated.status = STR("negated");
    odd.actors = (an_parties){trust, 1};
    odd.status = STR("future");
    odd.date = (an_when){.start = {2024, 12, 30}, .end = {2025, 1, 2}};
    an_event events[] = {sample_event(), negated, undated, odd};
    an_layers layers = {.id = STR("d"), .events = {events, 4}};
    assert_int_equal(an_store_begin(store, NULL), AN_OK);
    add_one(store, &layers, true);
    assert_int_equal(an_store_commit(store, NULL), AN_OK);
    const struct { an_filter filter; size_t n; } cases[] = {
        {{0}, 3}, {{.status = "any"}, 4}, {{.status = "negated"}, 1}, {{.status = "actual"}, 2}, {{.status = "future"}, 1},
        {{.actor = "KEN"}, 1}, {{.actor = "ken"}, 1}, {{.actor = "UGA"}, 1}, {{.actor = "NOR"}, 0}, {{.actor = "KENG"}, 1},
        {{.actor = "MIL"}, 1}, {{.actor = "GOV"}, 1}, {{.actor = "OTI"}, 0}, {{.actor = "oti"}, 1}, {{.actor = "Otieno"}, 1},
        {{.actor = "person:ann-otieno"}, 1}, {{.actor = "100%"}, 1}, {{.actor = "1%0"}, 0}, {{.actor = "t 100% _f"}, 1},
        {{.actor = "%"}, 1}, {{.actor = "fund\\"}, 1}, {{.actor = "RUS"}, 0}, {{.actor = "rus"}, 1}, {{.actor = "' OR 1"}, 0},
        {{.recipient = "org:au"}, 1}, {{.recipient = "IGO"}, 1}, {{.recipient = "KEN"}, 0},
        {{.actor = "KEN", .recipient = "African"}, 1}, {{.actor = "UGA", .recipient = "KEN"}, 0},
        {{.type = "CONSULT"}, 1}, {{.type = "consult"}, 1}, {{.type = "PROTEST"}, 2}, {{.doc = "d"}, 3}, {{.doc = "D"}, 0},
        {{.country = "KEN"}, 1}, {{.country = "NOR"}, 0}, {{.country = "npl"}, 1},
        {{.since = {2025, 7, 21}}, 1}, {{.since = {2025, 7, 22}}, 0}, {{.until = {2025, 7, 20}}, 1},
        {{.until = {2025, 7, 21}}, 2}, {{.since = {2025, 1, 2}, .until = {2025, 1, 2}}, 1},
        {{.since = {2025, 1, 3}, .until = {2025, 7, 1}}, 0},
        {{.actor = "KEN", .type = "CONSULT", .country = "KEN", .doc = "d", .status = "actual", .since = {2025, 1, 1},
          .until = {2025, 12, 31}, .recipient = "org:AU"}, 1},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        size_t n = count_found(store, cases[i].filter);
        if (n != cases[i].n) fail_msg("case %zu: %zu found", i, n);
    }
    an_store_free(store);
}

static an_status stop_at_second(void *context, const an_event *event)
{
    (void)event;
    return ++*(int *)context == 2 ? AN_STOPPED : AN_OK;
}

static void a_visit_can_stop(void **state)
{
    (void)state;
    an_store *store = open_store();
    an_filter all = {0};
    int n = 0;
    add_series(store, 0, 4, true);
    assert_int_equal(an_store_query(store, &all, stop_at_second, &n, NULL), AN_STOPPED);
    assert_int_equal(n, 2);
    an_store_free(store);
}

/* ---- out of memory ---- */

static size_t library_calls, library_fails;
static sqlite3_mem_methods library;

static bool library_refuses(void) { return library_fails && ++library_calls == library_fails; }
static void *library_malloc(int n) { return library_refuses() ? NULL : library.xMalloc(n); }
static void *library_realloc(void *p, int n) { return library_refuses() ? NULL : library.xRealloc(p, n); }

/* SQLite's allocations count too: they must be hooked before its first use. */
static int hook_library(void **state)
{
    (void)state;
    sqlite3_mem_methods hooked;
    if (sqlite3_config(SQLITE_CONFIG_GETMALLOC, &library) != SQLITE_OK) return -1;
    hooked = library;
    hooked.xMalloc = library_malloc;
    hooked.xRealloc = library_realloc;
    if (sqlite3_config(SQLITE_CONFIG_MALLOC, &hooked) != SQLITE_OK) return -1;
    return sqlite3_config(SQLITE_CONFIG_LOOKASIDE, 0, 0); /* which would hide small allocations */
}

static an_status add_and_ask(an_store *store, size_t *n)
{
    made m;
    bool added;
    int visited = 10;
    an_filter filter = {.actor = "KEN", .recipient = "100%", .since = {2025, 1, 1}};
    an_layers layers = document(&m, 5);
    an_status status = an_store_begin(store, NULL);
    if (status == AN_OK) status = an_store_add(store, &layers, &added, NULL);
    if (status == AN_OK) status = an_store_query(store, &filter, stop_at_second, &visited, NULL);
    *n = (size_t)visited;
    return status;
}

static void any_failed_allocation_is_reported(void **state)
{
    (void)state;
    bool reported = false;
    an_store *store = open_store();
    add_series(store, 0, 2, true);
    an_store_free(store);
    for (size_t n = 1;; n++) {
        size_t visited;
        an_error error = {0};
        fault_after(n);
        an_status status = an_store_open(&store, path, true, &error);
        if (status == AN_OK) status = add_and_ask(store, &visited);
        bool failed = fault_off();
        an_store_free(store);
        assert_int_equal(status, failed ? AN_NOMEM : AN_OK);
        if (!failed) break;
    }
    for (library_fails = 1;; library_fails++) {
        size_t visited = 0;
        library_calls = 0;
        an_status status = an_store_open(&store, path, true, NULL);
        if (status == AN_OK) status = add_and_ask(store, &visited);
        bool failed = library_calls >= library_fails;
        an_store_free(store);
        if (status != AN_OK) assert_true(status == AN_NOMEM && failed), reported = true; /* some SQLite does without */
        if (!failed) break;
    }
    library_fails = 0;
    assert_true(reported);
    store = open_store();
    assert_whole(store);
    assert_totals(store, (an_totals){2, 2, 2, 3, 4, 4});
    an_store_free(store);
}

#define STORE_TEST(f) cmocka_unit_test_setup_teardown(f, make_folder, remove_folder)

int main(void)
{
    const struct CMUnitTest tests[] = {
        STORE_TEST(adding_twice_changes_nothing),
        STORE_TEST(the_last_reading_of_a_document_stays),
        STORE_TEST(treaties_are_found_by_what_they_are_called),
        STORE_TEST(a_treaty_is_told_by_date),
        STORE_TEST(a_database_of_the_first_version_is_brought_up),
        STORE_TEST(empty_documents_are_documents),
        STORE_TEST(a_batch_that_is_not_committed_is_not_there),
        STORE_TEST(a_full_disk_loses_nothing_stored),
        STORE_TEST(a_second_writer_waits_or_is_told),
        STORE_TEST(a_killed_process_leaves_a_whole_database),
        STORE_TEST(other_files_are_refused),
        STORE_TEST(damage_is_said),
        STORE_TEST(a_read_only_database_can_be_read),
        STORE_TEST(a_query_prints_what_was_coded),
        STORE_TEST(filters_select),
        STORE_TEST(a_visit_can_stop),
        STORE_TEST(any_failed_allocation_is_reported),
    };
    return cmocka_run_group_tests(tests, hook_library, NULL);
}
