#include "lexicon/folder.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "base/error.h"
#include "base/file.h"
#include "base/str.h"
#include "lexicon/petrarch.h"

enum { DEPTH = 8 };

static an_str base_name(an_str path)
{
    an_str rest = path, piece;
    while (str_cut(&rest, '/', &piece)) path = piece;
    return path;
}

static bool is_override(an_str path) { return str_is(base_name(path), "overrides.lex"); }

/* Folder by folder: the parts of a path compare as wholes, and overrides.lex is greater than everything beside it. */
static int compare_paths(const void *x, const void *y)
{
    an_str a = ((const source *)x)->path, b = ((const source *)y)->path, p, q;
    while (str_cut(&a, '/', &p) && str_cut(&b, '/', &q)) {
        int c = str_cmp(p, q);
        bool p_last = !a.p && is_override(p), q_last = !b.p && is_override(q);
        if (c) return p_last != q_last ? p_last - q_last : c;
    }
    return (a.p != NULL) - (b.p != NULL);
}

void folder_sort(source *at, size_t n)
{
    if (n) qsort(at, n, sizeof *at, compare_paths);
}

static an_status read_file(sources *out, arena *a, const char *path, an_str shown, uint32_t level, an_error *error)
{
    mapped file;
    an_status status = file_map(&file, path, error);
    if (status != AN_OK) return status;
    an_str text = arena_copy(a, (an_str){file.p, file.n});
    file_unmap(&file);
    if (text.p && str_ends(shown, STR(".txt")) && petrarch_recognise(shown, text) == PETRARCH_NONE) return AN_OK;
    source *s = text.p ? array_push(out) : NULL;
    if (!s) return error_nomem(error);
    *s = (source){.path = shown, .text = text, .level = level + is_override(shown)};
    return AN_OK;
}

static an_status walk(sources *out, arena *a, const char *folder, an_str shown, uint32_t level, int depth,
                      an_error *error);

static bool may_be_source(an_str path)
{
    return str_ends(path, STR(".lex")) || str_ends(path, STR(".tsv")) || str_ends(path, STR(".txt"));
}

/* A file or folder called name inside one whose real path is folder and whose shown path is parent. */
static an_status visit(sources *out, arena *a, const char *folder, an_str parent, const char *name, uint32_t level,
                       int depth, an_error *error)
{
    struct stat st;
    an_str path = arena_printf(a, "%s/%s", folder, name);
    an_str shown = arena_printf(a, "%.*s%s%s", STR_ARG(parent), parent.n ? "/" : "", name);
    if (!path.p || !shown.p) return error_nomem(error);
    if (stat(path.p, &st) != 0) return error_errno(error, path.p, "read");
    if (S_ISDIR(st.st_mode)) return walk(out, a, path.p, shown, level, depth + 1, error);
    if (!may_be_source(shown)) return AN_OK;
    return read_file(out, a, path.p, shown, level, error);
}

static an_status walk(sources *out, arena *a, const char *folder, an_str shown, uint32_t level, int depth,
                      an_error *error)
{
    if (depth > DEPTH) return error_at(error, AN_USAGE, folder, 0, "folders are nested too deeply");
    DIR *dir = opendir(folder);
    if (!dir) return error_errno(error, folder, "open the lexicon folder");
    an_status status = AN_OK;
    struct dirent *entry;
    while (status == AN_OK && (errno = 0, entry = readdir(dir)))
        if (entry->d_name[0] != '.') status = visit(out, a, folder, shown, entry->d_name, level, depth, error);
    if (status == AN_OK && errno) status = error_errno(error, folder, "list");
    closedir(dir);
    return status;
}

an_status folder_read(sources *out, arena *a, const char *folder, uint32_t level, an_error *error)
{
    size_t first = out->n;
    an_status status = walk(out, a, folder, STR(""), level, 0, error);
    an_str name = arena_copy(a, str_of(folder));
    if (status == AN_OK && !name.p) status = error_nomem(error);
    if (status != AN_OK) return status;
    for (size_t i = first; i < out->n; i++) out->at[i].folder = name;
    folder_sort(out->at + first, out->n - first);
    return AN_OK;
}
