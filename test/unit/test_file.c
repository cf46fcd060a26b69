/* base/file and base/error: mapping, replacing, and what the system refuses. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <signal.h>
#include <unistd.h>
#include <cmocka.h>

#include "base/error.h"
#include "base/file.h"
#include "base/str.h"

static char folder[] = "/tmp/annals-test-XXXXXX";
static char path[64], beside[72];

static int make_folder(void **state)
{
    (void)state;
    if (!mkdtemp(folder)) return -1;
    snprintf(path, sizeof path, "%s/file", folder);
    snprintf(beside, sizeof beside, "%s.new", path);
    return 0;
}

static int remove_folder(void **state)
{
    (void)state;
    unlink(path);
    unlink(beside);
    return rmdir(folder);
}

static void assert_holds(const char *text)
{
    mapped m;
    assert_int_equal(file_map(&m, path, NULL), AN_OK);
    assert_int_equal(m.n, strlen(text));
    assert_memory_equal(m.p, text, m.n);
    file_unmap(&m);
    file_unmap(&m); /* twice is fine */
}

static void replaces_and_maps(void **state)
{
    (void)state;
    an_error error = {0};
    assert_int_equal(file_replace(path, "first", 5, &error), AN_OK);
    assert_holds("first");
    assert_int_equal(file_replace(path, "second\n", 7, &error), AN_OK);
    assert_holds("second\n");
    assert_int_equal(file_replace(path, "", 0, &error), AN_OK);
    assert_holds("");
    assert_int_not_equal(access(beside, F_OK), 0);
}

static void refuses_what_is_no_file(void **state)
{
    (void)state;
    mapped m;
    an_error error = {0};
    assert_int_equal(file_map(&m, folder, &error), AN_USAGE);
    assert_string_equal(error.file, folder);
    assert_int_equal(file_map(&m, "/nonexistent/file", &error), AN_IO);
    assert_string_equal(error.message, "cannot open: No such file or directory");
    assert_int_equal(m.n, 0);
    assert_non_null(m.p);
    file_unmap(&m);
    assert_int_equal(file_map(&m, "/dev/null", &error), AN_USAGE);
}

static void refuses_where_it_cannot_write(void **state)
{
    (void)state;
    an_error error = {0};
    char deep[5000];
    assert_int_equal(file_replace("/nonexistent/file", "x", 1, &error), AN_IO);
    memset(deep, 'x', sizeof deep);
    deep[sizeof deep - 1] = 0;
    assert_int_equal(file_replace(deep, "x", 1, &error), AN_USAGE);
}

/* A limit on the size of files stands in for a full disk: the write fails half-way. */
static void keeps_the_old_file_when_writing_fails(void **state)
{
    (void)state;
    static char large[100000];
    struct rlimit old, tight;
    an_error error = {0};
    assert_int_equal(file_replace(path, "old", 3, &error), AN_OK);
    getrlimit(RLIMIT_FSIZE, &old);
    tight = (struct rlimit){4096, old.rlim_max};
    signal(SIGXFSZ, SIG_IGN);
    setrlimit(RLIMIT_FSIZE, &tight);
    an_status status = file_replace(path, large, sizeof large, &error);
    setrlimit(RLIMIT_FSIZE, &old);
    assert_int_equal(status, AN_IO);
    assert_string_equal(error.file, path);
    assert_holds("old");
    assert_int_not_equal(access(beside, F_OK), 0);
}

static void errors_hold_code_place_and_reason(void **state)
{
    (void)state;
    an_error error;
    memset(&error, 'x', sizeof error);
    assert_int_equal(error_at(&error, AN_FORMAT, "a.lex", 7, "unknown key '%s'", "nme"), AN_FORMAT);
    assert_int_equal(error.code, AN_FORMAT);
    assert_int_equal(error.line, 7);
    assert_int_equal(error.position, 0);
    assert_string_equal(error.file, "a.lex");
    assert_string_equal(error.message, "unknown key 'nme'");
    assert_int_equal(error_set(&error, AN_USAGE, "no"), AN_USAGE);
    assert_string_equal(error.file, "");
    assert_int_equal(error_nomem(NULL), AN_NOMEM);
    assert_int_equal(error_set(NULL, AN_IO, "%d", 1), AN_IO);
    error_clear(&error);
    assert_int_equal(error.code, AN_OK);
    assert_string_equal(error.message, "");
    error_clear(NULL);
}

static void errors_tell_a_full_disk_from_other_trouble(void **state)
{
    (void)state;
    static const struct { int reason; an_status status; } rows[] = {
        {ENOSPC, AN_FULL}, {EROFS, AN_FULL}, {EDQUOT, AN_FULL}, {ENOENT, AN_IO}, {EACCES, AN_IO}, {ENOMEM, AN_NOMEM},
    };
    an_error error;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        errno = rows[i].reason;
        assert_int_equal(error_errno(&error, "f", "write"), rows[i].status);
        assert_int_equal(error.code, rows[i].status);
    }
}

static void errors_cut_what_is_too_long(void **state)
{
    (void)state;
    an_error error;
    char text[2000];
    memset(text, 'x', sizeof text);
    text[sizeof text - 1] = 0;
    error_at(&error, AN_IO, text, 1, "%s", text);
    assert_int_equal(strlen(error.file), sizeof error.file - 1);
    assert_int_equal(strlen(error.message), sizeof error.message - 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(replaces_and_maps),
        cmocka_unit_test(refuses_what_is_no_file),
        cmocka_unit_test(refuses_where_it_cannot_write),
        cmocka_unit_test(keeps_the_old_file_when_writing_fails),
        cmocka_unit_test(errors_hold_code_place_and_reason),
        cmocka_unit_test(errors_tell_a_full_disk_from_other_trouble),
        cmocka_unit_test(errors_cut_what_is_too_long),
    };
    return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
