/*
 * Where bytes come from: a file, a pipe, or memory, taken line by line or whole.
 *
 * A file is read through one buffer that grows to the longest line and no further, so a large file never sits in
 * memory; it is not mapped, since a mapping would fault when another program shortens the file. Memory is read in place.
 */
#ifndef AN_READ_SOURCE_H
#define AN_READ_SOURCE_H

#include "annals.h"

typedef struct read_source {
    int fd;               /* -1: memory */
    bool owns_fd;
    char *buffer;         /* of a file */
    size_t room;
    const char *bytes;    /* the buffer, or the memory */
    size_t begin, end;    /* what is read but not taken, in bytes */
    bool ended;           /* nothing after end */
    uint64_t position;    /* of begin, in the whole input */
    uint64_t total;       /* bytes in all, 0: unknown */
    uint32_t line;        /* lines taken so far */
    size_t limit;         /* longest line, and longest whole */
} read_source;

/* Opens a path ("-": standard input). AN_USAGE for a directory, AN_IO with the system's reason. */
an_status source_open(read_source *s, const char *path, an_error *error);
void source_memory(read_source *s, const void *bytes, size_t n);
void source_close(read_source *s);

/* Has at least n bytes ready, or all there are: *head is what is ready. Nothing is taken. */
an_status source_peek(read_source *s, size_t n, an_str *head, an_error *error);

/* Takes n bytes that are ready. */
void source_skip(read_source *s, size_t n);

/* Takes the next line without its LF, good until the next call. AN_END; AN_SKIP: longer than limit, passed over. */
an_status source_line(read_source *s, an_str *line, an_error *error);

/* Takes all the rest. AN_SKIP when it is longer than limit. */
an_status source_rest(read_source *s, an_str *rest, an_error *error);

#endif
