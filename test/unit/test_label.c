/* Labels: both forms read and written, words found, problems told, and memory that runs out. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/doc.h"
#include "base/str.h"
#include "fault.h"
#include "gold/label.h"
#include "gold/words.h"
#include "sample.h"

static an_engine *engine;
static kept out, told;

static void tell(void *context, const an_error *problem)
{
    char line[700];
    (void)context;
    int n = snprintf(line, sizeof line, "%u: %s\n", problem->line, problem->message);
    an_sink sink = keep_in(&told);
    told.n -= told.n && !told.text[told.n - 1];
    assert_true(sink.write(sink.context, line, (size_t)n));
}

static void write_file(char *path, const char *text)
{
    int fd = mkstemps(path, 3);
    assert_true(fd >= 0);
    assert_int_equal(write(fd, text, strlen(text)), strlen(text));
    close(fd);
}

typedef enum { CHECK, PACK, UNPACK } action;

static an_status run(const char *path, const char *texts, action what, size_t *problems)
{
    an_labels *labels;
    an_status status = an_labels_new(&labels, tell, NULL, NULL);
    if (status == AN_OK) status = an_labels_read(labels, path, NULL);
    if (status == AN_OK && texts) status = an_labels_texts(labels, texts, NULL);
    if (status == AN_OK) status = an_labels_check(labels, engine, problems, NULL);
    if (status == AN_OK && what == PACK) status = an_labels_pack(labels, keep_in(&out), NULL);
    if (status == AN_OK && what == UNPACK) status = an_labels_unpack(labels, keep_in(&out), NULL);
    an_labels_free(labels);
    return status;
}

/* What is written for a text; what is told is in `told`. */
static const char *convert(const char *text, const char *texts, action what)
{
    char path[] = "/tmp/annals-label-XXXXXX.md", second[] = "/tmp/annals-label-XXXXXX.tx";
    size_t problems = 0;
    write_file(path, text);
    if (texts) write_file(second, texts);
    told.n = out.n = 0;
    /* the name ends in .md: only fences are read. So that plain and packed text is read, it is renamed. */
    char plain[sizeof path + 3];
    snprintf(plain, sizeof plain, "%s", path);
    if (!strstr(text, "```")) {
        snprintf(plain, sizeof plain, "%s.x", path);
        assert_int_equal(rename(path, plain), 0);
    }
    assert_int_equal(run(plain, texts ? second : NULL, what, &problems), AN_OK);
    unlink(plain);
    if (texts) unlink(second);
    return out.text;
}
