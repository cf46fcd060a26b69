/*
 * Labels over any bytes, as a file of either form and as Markdown. What could be packed must come back the same when it
 * is unpacked and packed again.
 */
#define _GNU_SOURCE /* memfd_create */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "base/array.h"
#include "base/str.h"
#include "base/utf8.h"
#include "gold/label.h"

typedef ARRAY(char) bytes;

static bool keep(void *context, const char *p, size_t n)
{
    bytes *text = context;
    if (!array_reserve(text, n)) return false;
    memcpy(text->at + text->n, p, n);
    text->n += n;
    return true;
}

typedef enum { PACKED, PLAIN } form;

/* The documents without a problem, written; good: whether there was no problem at all. */
static bytes convert(an_labels *l, form to, bool *good)
{
    bytes out = {0};
    label_place(l);
    *good = !l->troubles.n;
    bool written = (to == PACKED ? packed_write : plain_write)(l, (an_sink){keep, &out});
    if (!written) exit(0); /* out of memory is no finding */
    return out;
}

static an_labels *labels(void)
{
    an_labels *l;
    if (an_labels_new(&l, NULL, NULL, NULL) != AN_OK) exit(0);
    return l;
}

static bytes reread(const bytes *text, form from, form to, bool *good)
{
    an_labels *l = labels();
    an_str all = {text->n ? text->at : "", text->n};
    if (from == PACKED) packed_read(l, STR("again"), all);
    else plain_read(l, STR("again"), all, false);
    bytes out = convert(l, to, good);
    an_labels_free(l);
    return out;
}

/* What the plain form gave: there and back. */
static void check_round(const bytes *packed)
{
    bool good, good_again;
    bytes plain = reread(packed, PACKED, PLAIN, &good);
    bytes again = reread(&plain, PLAIN, PACKED, &good_again);
    if (!good || !good_again || again.n != packed->n || (again.n && memcmp(again.at, packed->at, again.n))) abort();
    array_release(&plain);
    array_release(&again);
}

static void check_plain(an_str text, bool fenced)
{
    an_labels *l = labels();
    bool good;
    plain_read(l, STR("first"), text, fenced);
    bytes packed = convert(l, PACKED, &good);
    an_labels_free(l);
    check_round(&packed);
    array_release(&packed);
}

/* Any form, as a file; texts are looked for in the same file. */
static void check_file(an_str text)
{
    char path[64];
    an_labels *l = labels();
    bool good;
    int fd = memfd_create("labels", 0);
    if (fd < 0 || write(fd, text.p, text.n) != (ssize_t)text.n) exit(0);
    snprintf(path, sizeof path, "/proc/self/fd/%d", fd);
    if (an_labels_read(l, path, NULL) == AN_OK && an_labels_texts(l, path, NULL) == AN_OK) {
        bytes out = convert(l, PLAIN, &good);
        array_release(&out);
    }
    an_labels_free(l);
    close(fd);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    arena a;
    uint32_t replaced;
    arena_init(&a);
    an_str text = utf8_repair(&a, (an_str){(const char *)data, size}, &replaced);
    if (text.p) {
        check_plain(text, false);
        check_plain(text, true);
    }
    arena_release(&a);
    check_file((an_str){(const char *)data, size});
    return 0;
}
