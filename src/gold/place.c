/*
 * Words to spans and spans to words. The trigger is placed first: of several places where a participant's words stand,
 * the one nearest to it is meant.
 */
#include "base/str.h"
#include "base/utf8.h"
#include "gold/label.h"
#include "gold/words.h"

typedef struct placing {
    an_labels *l;
    label_document *d;
    const label_event *e;
    codes text;
    const an_span *near;
} placing;

#define BAD(p, ...) label_problem((p)->l, (p)->d, (p)->d->file, (p)->e->line, __VA_ARGS__)

static void say_absent(placing *p, const label_words *w, codes words)
{
    size_t n = words_count(p->text, words);
    if (!n) BAD(p, "\"%.*s\" is not in the text", STR_ARG(w->words));
    else BAD(p, "\"%.*s\" stands %zu time%s in the text, not %u", STR_ARG(w->words), n, n == 1 ? "" : "s", w->which);
}

static void find_span(placing *p, label_words *w)
{
    codes words = codes_of(&p->l->a, w->words);
    if (!words.at) { p->l->status = AN_NOMEM; return; }
    w->has_span = words_find(p->text, words, w->which, p->near, &w->span);
    if (!w->has_span) say_absent(p, w, words);
}

static void find_words(placing *p, label_words *w)
{
    an_span s = w->span;
    if (s.begin >= s.end || s.end > p->text.n) {
        BAD(p, "[%u,%u] is no span of the text", s.begin, s.end);
        return;
    }
    w->words = codes_text(&p->l->a, p->text, s);
    codes words = w->words.p ? codes_of(&p->l->a, w->words) : (codes){0};
    if (!words.at) { p->l->status = AN_NOMEM; return; }
    if (!words_which(p->text, words, s, p->near, &w->which))
        BAD(p, "[%u,%u] does not hold whole words", s.begin, s.end);
}

static void place_words(placing *p, label_words *w)
{
    if (p->l->status != AN_OK) return;
    if (w->has_span) find_words(p, w);
    else if (w->words.n) find_span(p, w);
}

static void place_event(placing *p, label_event *e)
{
    p->e = e;
    p->near = NULL;
    place_words(p, &e->trigger);
    if (e->trigger.has_span) p->near = &e->trigger.span;
    for (int s = 0; s < LABEL_SIDES; s++)
        for (size_t i = 0; i < e->sides[s].n; i++) place_words(p, &e->sides[s].at[i].said);
    place_words(p, &e->place.said);
}

/* A text that reading would change has other spans. */
static void check_text(an_labels *l, label_document *d)
{
    bool returns = d->text.n && memchr(d->text.p, '\r', d->text.n);
    if (returns || !str_trim(d->text).n)
        label_problem(l, d, d->file, d->line, "the text %s", returns ? "holds a carriage return" : "is empty");
}

static void place_document(an_labels *l, label_document *d)
{
    placing p = {.l = l, .d = d, .text = codes_of(&l->a, d->text)};
    if (!p.text.at) l->status = AN_NOMEM;
    if (d->own_text) check_text(l, d);
    for (size_t i = 0; i < d->events.n && l->status == AN_OK; i++) place_event(&p, &d->events.at[i]);
    d->placed = true;
}

void label_place(an_labels *l)
{
    for (size_t i = 0; i < l->documents.n && l->status == AN_OK; i++) {
        label_document *d = &l->documents.at[i];
        if (d->text.p) place_document(l, d);
        else if (d->plain || l->has_texts)
            label_problem(l, d, d->file, d->line, "no text of \"%.*s\" is known", STR_ARG(d->id));
    }
}
