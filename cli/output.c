#define _GNU_SOURCE
#include "cli/output.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/say.h"

/* The unfinished file, for the signal handler. Set once a run, before the handler is. */
static char *unfinished;

static void on_signal(int number)
{
    if (unfinished) unlink(unfinished);
    raise(number); /* SA_RESETHAND: now by default, which ends the program */
}

static void guard(char *temporary)
{
    struct sigaction action = {.sa_handler = on_signal, .sa_flags = (int)(SA_RESETHAND | SA_NODEFER)};
    unfinished = temporary;
    sigaction(SIGINT, &action, NULL);
    sigaction(SIGTERM, &action, NULL);
    sigaction(SIGHUP, &action, NULL);
}

static int refuse(const char *path, int reason)
{
    say("cannot write %s: %s", path, strerror(reason));
    return EXIT_FAILED;
}

/* Whether a path can be renamed onto: a regular file, or nothing yet. */
static bool replaceable(const char *path)
{
    struct stat st;
    return lstat(path, &st) != 0 ? errno == ENOENT : S_ISREG(st.st_mode);
}

/* A file made by mkstemp is private; the finished one gets the rights that open() would have given, or the old one's. */
static void set_rights(int fd, const char *path)
{
    struct stat st;
    mode_t mask = umask(0);
    umask(mask);
    if (fchmod(fd, stat(path, &st) == 0 ? st.st_mode & 0777 : 0666 & ~mask) != 0) return; /* private is safe too */
}

static int open_beside(output *out)
{
    if (asprintf(&out->temporary, "%s.XXXXXX", out->path) < 0) {
        out->temporary = NULL;
        return refuse(out->path, ENOMEM);
    }
    int fd = mkstemp(out->temporary);
    out->file = fd < 0 ? NULL : fdopen(fd, "w");
    if (!out->file) {
        int reason = errno;
        free(out->temporary);
        out->temporary = NULL;
        return refuse(out->path, reason);
    }
    set_rights(fd, out->path);
    guard(out->temporary);
    return 0;
}

int output_open(output *out, const char *path)
{
    *out = (output){.path = path};
    if (path && !strcmp(path, "-")) out->path = NULL;
    if (!out->path) {
        out->file = stdout;
        return 0;
    }
    if (replaceable(path)) return open_beside(out);
    out->file = fopen(path, "w");
    return out->file ? 0 : refuse(path, errno);
}

static bool write_bytes(void *context, const char *bytes, size_t n)
{
    output *out = context;
    if (out->error) return false;
    if (fwrite(bytes, 1, n, out->file) == n) return true;
    out->error = errno ? errno : EIO;
    return false;
}

an_sink output_sink(output *out) { return (an_sink){write_bytes, out}; }

/* Puts the finished file in its place, or takes the unfinished one away. */
static void settle(output *out, bool keep)
{
    if (keep && !out->error && rename(out->temporary, out->path) != 0) out->error = errno;
    if (!keep || out->error) unlink(out->temporary);
    unfinished = NULL;
    free(out->temporary);
}

int output_close(output *out, int status)
{
    if (!out->error && fflush(out->file) != 0) out->error = errno;
    if (out->path && !out->error && out->temporary && fsync(fileno(out->file)) != 0) out->error = errno;
    if (out->path && fclose(out->file) != 0 && !out->error) out->error = errno;
    if (out->temporary) settle(out, status == EXIT_DONE || status == EXIT_SKIPPED);
    if (!out->error || out->error == EPIPE) return status;
    return refuse(out->path ? out->path : "standard output", out->error);
}
