/*
 * The readers of records and of gold over any bytes. A record that can be read is written, read and written again: the
 * second text must be the first. Gold that can be read is scored against no records.
 */
#define _GNU_SOURCE /* memfd_create */
#define _GNU_SOURCE /* memfd_create */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "base/array.h"
#include "base/str.h"
#include "export/record.h"

typedef ARRAY(char) bytes;

static bool keep(void *context, const char *p, size_t n)
{
    bytes *text = context;
    if (!array_reserve(text, n)) return false;
    memcpy(text->at + text->n, p, n);
    text->n += n;
    return true;
}

static bool drop(void *context, const char *p, size_t n) { return (void)context, (void)p, (void)n, true; }

static void write_event(bytes *text, const an_event *event)
{
    json_writer j;
    jw_init(&j, (an_sink){keep, text});
    export_write_event(&j, event);
    if (!jw_finish(&j)) exit(0); /* out of memory is no finding */
}

static void check_record(arena *a, const an_event *event)
{
    an_event again;
    bytes first = {0}, second = {0};
    write_event(&first, event);
    if (export_read_event(&again, a, (an_str){first.at, first.n}, NULL) != AN_OK) abort();
    write_event(&second, &again);
    if (first.n != second.n || memcmp(first.at, second.at, first.n)) abort();
    array_release(&first);
    array_release(&second);
}

static void check_records(an_str rest)
{
    an_str line;
    while (str_cut(&rest, '\n', &line)) {
        arena a;
        an_event event;
        arena_init(&a);
        if (export_read_event(&event, &a, line, NULL) == AN_OK) check_record(&a, &event);
        arena_release(&a);
    }
}

/* Gold is read from a file; this one is in memory. */
static void check_gold(const uint8_t *data, size_t size)
{
    char path[64];
    an_gold *gold;
    an_error error;
    int fd = memfd_create("gold", 0);
    if (fd < 0 || write(fd, data, size) != (ssize_t)size) exit(0);
    snprintf(path, sizeof path, "/proc/self/fd/%d", fd);
    if (an_gold_read(&gold, path, &error) == AN_OK) {
        if (an_gold_score(gold, (an_events){0}, (an_sink){drop, NULL}, &error) != AN_OK) abort();
        an_gold_free(gold);
    }
    close(fd);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    check_records((an_str){(const char *)data, size});
    check_gold(data, size);
    return 0;
}
