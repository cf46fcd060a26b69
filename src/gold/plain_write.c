/* The plain form, written: what plain.c reads back into the same labels. */
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>

#include "base/str.h"
#include "gold/label.h"

typedef struct writer { an_sink sink; bool failed; } writer;

static void put(writer *w, an_str s)
{
    if (!w->failed && s.n && !w->sink.write(w->sink.context, s.p, s.n)) w->failed = true;
}

static void putz(writer *w, const char *z) { put(w, str_of(z)); }

static void putf(writer *w, const char *format, ...) __attribute__((format(printf, 2, 3)));
static void putf(writer *w, const char *format, ...)
{
    char piece[64];
    va_list args;
    va_start(args, format);
    vsnprintf(piece, sizeof piece, format, args);
    va_end(args);
    putz(w, piece);
}

/* With a backslash before what would part something. */
static void put_words(writer *w, const label_words *words)
{
    for (size_t i = 0; i < words->words.n; i++) {
        if (strchr("\\|&=#", words->words.p[i])) putz(w, "\\");
        put(w, str_slice(words->words, i, i + 1));
    }
    if (words->which) putf(w, "#%" PRIu32, words->which);
}

static void put_joined(writer *w, an_strs list, const char *between)
{
    for (size_t i = 0; i < list.n; i++) {
        if (i) putz(w, between);
        put(w, list.at[i]);
    }
}

/* ---- participants ---- */

static void put_party(writer *w, const label_party *p)
{
    put_words(w, &p->said);
    putz(w, p->said.words.n ? " =" : "=");
    put_joined(w, p->roots, "+");
    if (!p->roots.n) putz(w, "-");
    if (p->sectors.n) putz(w, ".");
    put_joined(w, p->sectors, ".");
}

static void put_parties(writer *w, label_parties list)
{
    for (size_t i = 0; i < list.n; i++) {
        if (i) putz(w, " & ");
        put_party(w, &list.at[i]);
    }
}

static void put_each(writer *w, const char *name, label_parties list)
{
    for (size_t i = 0; i < list.n; i++) {
        putz(w, " | ");
        putz(w, name);
        putz(w, " ");
        put_party(w, &list.at[i]);
    }
}

/* ---- an event ---- */

static void put_day(writer *w, an_date d)
{
    if (!d.year) putz(w, "-");
    else putf(w, "%04d-%02d-%02d", d.year, d.month, d.day);
}

static void put_date(writer *w, const label_event *e)
{
    bool same = e->start.year == e->end.year && e->start.month == e->end.month && e->start.day == e->end.day;
    if (!e->has_date) return;
    putz(w, " | date ");
    put_day(w, e->start);
    if (same) return;
    putz(w, "..");
    put_day(w, e->end);
}

static void put_counts(writer *w, const label_event *e)
{
    for (int i = 0; i < GOLD_COUNTS; i++)
        if (e->has_count[i]) putf(w, " | %s %" PRId64, gold_count_names[i], e->count[i]);
}

static void put_field(writer *w, const char *name, an_str value)
{
    if (!value.n) return;
    putf(w, " | %s ", name);
    put(w, value);
}

static void put_head(writer *w, const label_event *e)
{
    putz(w, "- ");
    put_joined(w, e->types, "/");
    putz(w, e->codes.n ? " " : " -");
    put_joined(w, e->codes, "/");
    for (size_t i = 0; i < e->modes.n; i++) {
        putz(w, " ");
        put(w, e->modes.at[i]);
    }
    if (e->statuses.n) putz(w, " ");
    put_joined(w, e->statuses, "/");
    if (e->optional) putz(w, " optional");
}

static void put_event(writer *w, const label_event *e)
{
    put_head(w, e);
    putz(w, " | ");
    put_words(w, &e->trigger);
    putz(w, " | ");
    put_parties(w, e->sides[SIDE_ACTORS]);
    putz(w, " | ");
    put_parties(w, e->sides[SIDE_RECIPIENTS]);
    put_each(w, "mediator", e->sides[SIDE_MEDIATORS]);
    put_date(w, e);
    if (e->has_place) {
        putz(w, " | place ");
        put_party(w, &e->place);
    }
    put_counts(w, e);
    put_each(w, "claim", e->sides[SIDE_CLAIMS]);
    put_field(w, "treaty", e->treaty);
    put_field(w, "about", e->about);
    if (e->contexts.n) putz(w, " | context ");
    put_joined(w, e->contexts, ",");
    putz(w, "\n");
}

/* ---- a document ---- */

static void put_about_document(writer *w, const label_document *d)
{
    if (!d->published.year && !d->tags.n) return;
    putz(w, "@");
    if (d->published.year) {
        putz(w, " ");
        put_day(w, d->published);
    }
    for (size_t i = 0; i < d->tags.n; i++) {
        putz(w, " ");
        put(w, d->tags.at[i].key);
        putz(w, "=");
        put(w, d->tags.at[i].value);
    }
    putz(w, "\n");
}

static void put_text(writer *w, const label_document *d)
{
    an_str rest = d->text, line;
    if (!d->own_text) return;
    while (str_cut(&rest, '\n', &line)) {
        putz(w, line.n ? "| " : "|");
        put(w, line);
        putz(w, "\n");
    }
}

static void put_document(writer *w, const label_document *d)
{
    putz(w, "# ");
    put(w, d->id);
    putz(w, "\n");
    put_about_document(w, d);
    put_text(w, d);
    for (size_t i = 0; i < d->events.n; i++) put_event(w, &d->events.at[i]);
    if (!d->events.n) putz(w, "- none");
    if (!d->events.n && d->reason.n) putz(w, " ");
    put(w, d->reason);
    if (!d->events.n) putz(w, "\n");
}

bool plain_write(const an_labels *l, an_sink sink)
{
    writer w = {.sink = sink};
    bool first = true;
    for (size_t i = 0; i < l->documents.n; i++) {
        if (l->documents.at[i].bad) continue;
        if (!first) putz(&w, "\n");
        put_document(&w, &l->documents.at[i]);
        first = false;
    }
    return !w.failed;
}
