#include "base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/error.h"

static an_status map_open(mapped *out, int fd, const char *path, an_error *error)
{
    struct stat st;
    if (fstat(fd, &st) != 0) return error_errno(error, path, "read");
    if (!S_ISREG(st.st_mode)) return error_at(error, AN_USAGE, path, 0, "not a regular file");
    if (st.st_size == 0) return AN_OK;
    void *base = mmap(NULL, (size_t)st.st_size, PROT_READ, MAP_PRIVATE, fd, 0);
    if (base == MAP_FAILED) return error_errno(error, path, "map");
    *out = (mapped){base, (size_t)st.st_size, base};
    return AN_OK;
}

an_status file_map(mapped *out, const char *path, an_error *error)
{
    *out = (mapped){"", 0, NULL};
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0) return error_errno(error, path, "open");
    an_status status = map_open(out, fd, path, error);
    close(fd);
    return status;
}

void file_unmap(mapped *m)
{
    if (m->base) munmap(m->base, m->n);
    *m = (mapped){"", 0, NULL};
}

static bool write_all(int fd, const char *p, size_t n)
{
    while (n) {
        ssize_t k = write(fd, p, n);
        if (k < 0 && errno == EINTR) continue;
        if (k <= 0) return false;
        p += k, n -= (size_t)k;
    }
    return fsync(fd) == 0;
}

an_status file_replace(const char *path, const void *bytes, size_t n, an_error *error)
{
    char beside[4096];
    if (snprintf(beside, sizeof beside, "%s.new", path) >= (int)sizeof beside)
        return error_at(error, AN_USAGE, path, 0, "the path is too long");
    int fd = open(beside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
    if (fd < 0) return error_errno(error, beside, "write");
    bool ok = write_all(fd, bytes, n);
    if (close(fd) != 0) ok = false;
    if (ok && rename(beside, path) == 0) return AN_OK;
    an_status status = error_errno(error, path, "write");
    unlink(beside);
    return status;
}
