/* Bytes from a file, a pipe or memory; see source.h. A byte is copied at most twice: read, and moved to the front. */
#include "read/source.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/error.h"

enum { FIRST_ROOM = 1 << 16 };

static an_status source_inspect(read_source *s, const char *path, an_error *error)
{
    struct stat st;
    if (fstat(s->fd, &st) != 0) return error_errno(error, path, "read");
    if (S_ISDIR(st.st_mode)) return error_at(error, AN_USAGE, path, 0, "is a directory");
    if (S_ISREG(st.st_mode)) s->total = (uint64_t)st.st_size;
    return AN_OK;
}

an_status source_open(read_source *s, const char *path, an_error *error)
{
    bool standard = !strcmp(path, "-");
    *s = (read_source){.fd = 0, .owns_fd = !standard, .limit = UINT32_MAX};
    if (!standard) s->fd = open(path, O_RDONLY | O_CLOEXEC);
    if (s->fd < 0) return error_errno(error, path, "open");
    an_status status = source_inspect(s, path, error);
    if (status != AN_OK) source_close(s);
    return status;
}

void source_memory(read_source *s, const void *bytes, size_t n)
{
    *s = (read_source){.fd = -1, .bytes = bytes, .end = n, .ended = true, .total = n, .limit = UINT32_MAX};
}

void source_close(read_source *s)
{
    if (s->owns_fd && s->fd >= 0) close(s->fd);
    free(s->buffer);
    *s = (read_source){.fd = -1, .ended = true};
}

/* Free room behind what is ready: moves it to the front, and doubles the buffer when it is full. */
static bool source_make_room(read_source *s)
{
    if (s->begin) {
        memmove(s->buffer, s->buffer + s->begin, s->end - s->begin);
        s->end -= s->begin, s->begin = 0;
    }
    if (s->end < s->room) return true;
    size_t room = s->room ? s->room * 2 : FIRST_ROOM;
    char *grown = realloc(s->buffer, room);
    if (!grown) return false;
    s->buffer = grown, s->bytes = grown, s->room = room;
    return true;
}

static an_status source_fill(read_source *s, an_error *error)
{
    ssize_t n;
    if (s->ended) return AN_OK;
    if (!source_make_room(s)) return error_nomem(error);
    do n = read(s->fd, s->buffer + s->end, s->room - s->end);
    while (n < 0 && errno == EINTR);
    if (n < 0) return error_errno(error, NULL, "read");
    s->end += (size_t)n;
    s->ended = n == 0;
    return AN_OK;
}

an_status source_peek(read_source *s, size_t n, an_str *head, an_error *error)
{
    while (s->end - s->begin < n && !s->ended) {
        an_status status = source_fill(s, error);
        if (status != AN_OK) return status;
    }
    *head = (an_str){s->bytes + s->begin, s->end - s->begin};
    return AN_OK;
}

void source_skip(read_source *s, size_t n)
{
    s->begin += n;
    s->position += n;
}

/* Passes over the rest of a line that is too long, a buffer at a time. */
static an_status source_drop_line(read_source *s, an_error *error)
{
    for (;;) {
        const char *ready = s->bytes + s->begin, *lf = memchr(ready, '\n', s->end - s->begin);
        source_skip(s, lf ? (size_t)(lf - ready) + 1 : s->end - s->begin);
        if (lf || s->ended) break;
        an_status status = source_fill(s, error);
        if (status != AN_OK) return status;
    }
    return error_set(error, AN_SKIP, "the line is longer than %zu bytes", s->limit);
}

an_status source_line(read_source *s, an_str *line, an_error *error)
{
    size_t seen = 0;
    const char *lf = NULL;
    for (;;) {
        const char *ready = s->end > s->begin ? s->bytes + s->begin : "";
        size_t n = s->end - s->begin;
        lf = memchr(ready + seen, '\n', n - seen);
        *line = (an_str){ready, lf ? (size_t)(lf - ready) : n};
        seen = n;
        if (lf || s->ended || n > s->limit) break;
        an_status status = source_fill(s, error);
        if (status != AN_OK) return status;
    }
    if (!lf && s->ended && !line->n) return AN_END;
    s->line++;
    if (line->n > s->limit) return source_drop_line(s, error);
    source_skip(s, line->n + (lf != NULL));
    return AN_OK;
}

an_status source_rest(read_source *s, an_str *rest, an_error *error)
{
    while (!s->ended && s->end - s->begin <= s->limit) {
        an_status status = source_fill(s, error);
        if (status != AN_OK) return status;
    }
    *rest = (an_str){s->end > s->begin ? s->bytes + s->begin : "", s->end - s->begin};
    if (rest->n > s->limit) return error_set(error, AN_SKIP, "the text is longer than %zu bytes", s->limit);
    source_skip(s, rest->n);
    return AN_OK;
}
