/* Files: mapped read-only, or read whole, or written in one step. */
#ifndef AN_BASE_FILE_H
#define AN_BASE_FILE_H

#include "annals.h"

typedef struct mapped { const char *p; size_t n; void *base; } mapped;

/* Maps a regular file; an empty one gives n == 0. Anything else (a directory) is AN_USAGE. */
an_status file_map(mapped *out, const char *path, an_error *error);
void file_unmap(mapped *m);

/* Writes bytes beside path and renames, so that path is either the old file or the whole new one. */
an_status file_replace(const char *path, const void *bytes, size_t n, an_error *error);

#endif
