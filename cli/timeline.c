/*
 * A treaty's stages in the order of their dates, one a line: when, what, who, and the document that tells it. A stage that
 * several documents tell with the same date and actors is one line.
 */
#define _GNU_SOURCE /* open_memstream */
#include "cli/timeline.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { DATE_WIDTH = 22, ACTION_WIDTH = 20 };

void timeline_open(timeline *t, an_sink sink) { *t = (timeline){.sink = sink}; }

static bool is(an_str s, const char *z) { return s.p && s.n == strlen(z) && !memcmp(s.p, z, s.n); }
static void put(FILE *out, an_str s) { fprintf(out, "%.*s", (int)s.n, s.p ? s.p : ""); }

static an_status emit(const timeline *t, const char *text)
{
    return t->sink.write(t->sink.context, text, strlen(text)) ? AN_OK : AN_IO;
}

/* ---- one record ---- */

static int put_day(char *out, size_t room, an_date d, an_str precision)
{
    if (is(precision, "year")) return snprintf(out, room, "%04d", d.year);
    if (is(precision, "month")) return snprintf(out, room, "%04d-%02d", d.year, d.month);
    return snprintf(out, room, "%04d-%02d-%02d", d.year, d.month, d.day);
}

static void put_date(FILE *out, const an_when *w)
{
    char text[64] = "undated";
    bool whole = is(w->precision, "day") || is(w->precision, "month") || is(w->precision, "year");
    int n = w->start.year ? put_day(text, sizeof text, w->start, w->precision) : 0;
    if (n && !whole) {
        text[n] = '/';
        put_day(text + n + 1, sizeof text - (size_t)n - 1, w->end, w->precision);
    }
    fprintf(out, "  %-*s", DATE_WIDTH, text);
}

static void put_action(FILE *out, const an_event *e)
{
    char text[96];
    const char *mark = "";
    if (is(e->status, "negated")) mark = " (not)";
    else if (is(e->status, "hypothetical")) mark = " (if)";
    else if (e->has_about || is(e->status, "future")) mark = " (planned)";
    snprintf(text, sizeof text, "%.*s%s", (int)e->treaty_action.n, e->treaty_action.p ? e->treaty_action.p : "", mark);
    fprintf(out, "%-*s", e->actors.n ? ACTION_WIDTH : 0, text);
}

static void put_actors(FILE *out, an_parties actors)
{
    for (size_t i = 0; i < actors.n; i++) {
        const an_party *p = &actors.at[i];
        fputs(i ? ", " : " ", out);
        put(out, p->name.p ? p->name : p->text);
        if (p->country.p) fprintf(out, " (%.*s)", (int)p->country.n, p->country.p);
    }
}

static char *line_of(const an_event *e)
{
    char *text = NULL;
    size_t n;
    FILE *out = open_memstream(&text, &n);
    if (!out) return NULL;
    put_date(out, e->about.has_date ? &e->about.date : &e->date);  /* a stage that is planned stands where it is to be */
    put_action(out, e);
    put_actors(out, e->actors);
    fclose(out);
    return text;
}

/* An agreement that has no name of its own is told by its parties and its document. */
static void put_parties(FILE *out, const an_event *e)
{
    fputc('(', out);
    for (size_t i = 0; i < e->treaty_parties.n; i++) {
        put(out, e->treaty_parties.at[i]);
        fputs(", ", out);
    }
    fprintf(out, "in %.*s)", (int)e->doc.n, e->doc.p);
}

static char *treaty_of(const an_event *e)
{
    char *text = NULL;
    size_t n;
    FILE *out = open_memstream(&text, &n);
    if (!out) return NULL;
    if (e->treaty_name.p) put(out, e->treaty_name);
    else fputs("(no name)", out);
    fprintf(out, "  %.*s", (int)e->treaty_id.n, e->treaty_id.p ? e->treaty_id.p : "");
    if (!e->treaty_id.p) put_parties(out, e);
    fclose(out);
    return text;
}

/* ---- the lines ---- */

static an_status write_line(timeline *t)
{
    char more[48] = "";
    if (!t->line) return AN_OK;
    if (t->documents > 1) snprintf(more, sizeof more, " and %zu more", t->documents - 1);
    an_status status = emit(t, t->line);
    if (status == AN_OK) status = emit(t, "  [");
    if (status == AN_OK) status = emit(t, t->first);
    if (status == AN_OK) status = emit(t, more);
    return status == AN_OK ? emit(t, "]\n") : status;
}

static an_status write_heading(timeline *t, char *treaty)
{
    an_status status = t->treaty ? emit(t, "\n") : AN_OK;
    free(t->treaty);
    t->treaty = treaty;
    if (status == AN_OK) status = emit(t, treaty);
    return status == AN_OK ? emit(t, "\n") : status;
}

static an_status next_line(timeline *t, char *line, const an_event *e)
{
    free(t->line);
    free(t->first);
    t->line = line;
    t->first = strndup(e->doc.p ? e->doc.p : "", e->doc.n);
    t->documents = 1;
    return t->first ? AN_OK : AN_NOMEM;
}

an_status timeline_event(timeline *t, const an_event *e)
{
    char *line = line_of(e), *treaty = treaty_of(e);
    if (!line || !treaty) { free(line); free(treaty); return AN_NOMEM; }
    bool same = t->treaty && !strcmp(t->treaty, treaty);
    if (same && t->line && !strcmp(t->line, line)) {
        t->documents++;
        free(line);
        free(treaty);
        return AN_OK;
    }
    an_status status = write_line(t);
    if (same) free(treaty);
    else if (status == AN_OK) status = write_heading(t, treaty);
    else free(treaty);
    an_status next = next_line(t, line, e);
    return status == AN_OK ? next : status;
}

an_status timeline_close(timeline *t)
{
    an_status status = write_line(t);
    free(t->treaty);
    free(t->line);
    free(t->first);
    *t = (timeline){0};
    return status;
}
