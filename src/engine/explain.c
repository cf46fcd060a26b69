/*
 * `annals explain`: what was found in a document and why, for a person at a terminal. Plain text, one fact a line, the
 * words quoted and the rule in brackets.
 */
#include <stdarg.h>
#include <stdio.h>

#include "base/error.h"
#include "base/str.h"
#include "base/utf8.h"
#include "engine/engine.h"

enum { TREE_DEEPEST = 12 };  /* indentation stops there */

typedef struct printer {
    an_sink sink;
    bool failed;
    const an_doc *doc;
    size_t mention, time, reject;          /* next of each: they are in the order of sentences */
    uint32_t *first_event, *next_event;    /* events of a sentence: index + 1, 0 ends the list */
} printer;

static void put(printer *p, an_str s)
{
    if (!p->failed && s.n && !p->sink.write(p->sink.context, s.p, s.n)) p->failed = true;
}

static void say(printer *p, const char *format, ...) __attribute__((format(printf, 2, 3)));
static void say(printer *p, const char *format, ...)
{
    char line[512];
    va_list args;
    va_start(args, format);
    int n = vsnprintf(line, sizeof line, format, args);
    va_end(args);
    put(p, (an_str){line, n < 0 ? 0 : (size_t)n < sizeof line ? (size_t)n : sizeof line - 1});
}

/* Text with line breaks as spaces. */
static void put_line(printer *p, an_str s)
{
    an_str piece;
    bool first = true;
    while (str_cut(&s, '\n', &piece)) {
        if (!first) put(p, STR(" "));
        put(p, str_trim(piece));
        first = false;
    }
}

static void label(printer *p, const char *name) { say(p, "  %-11s", name); }

static void say_rule(printer *p, an_str rule)
{
    if (!rule.n) return;
    put(p, STR("  ["));
    put(p, rule);
    put(p, STR("]"));
}

/* ---- who ---- */

static void say_sectors(printer *p, an_strs sectors)
{
    for (size_t i = 0; i < sectors.n; i++) put(p, STR(" ")), put(p, sectors.at[i]);
}

static void say_party(printer *p, const an_party *a)
{
    say(p, "\"");
    put_line(p, a->text);
    say(p, "\"");
    if (a->name.p && !str_eq(a->name, a->text)) put(p, STR(" = ")), put(p, a->name);
    if (a->id.p) put(p, STR(" ")), put(p, a->id);
    if (a->role.p) put(p, STR(", ")), put(p, a->role);
    if (a->country.p) put(p, STR(", ")), put(p, a->country);
    say_sectors(p, a->sectors);
    if (a->code.p) put(p, STR(", code ")), put(p, a->code);
}

static void say_link(printer *p, const char *sign, uint32_t mention)
{
    if (mention == AN_NONE) return;
    say(p, "%s\"", sign);
    put_line(p, doc_slice(p->doc, p->doc->mentions.at[mention].span));
    put(p, STR("\""));
}

static void explain_mentions(printer *p, uint32_t sentence)
{
    const an_layers *l = &p->doc->layers;
    for (size_t i; (i = p->mention) < l->n_mentions && l->mentions[i].sentence == sentence; p->mention++) {
        label(p, "mention");
        say_party(p, &l->mentions[i].party);
        const doc_mention *m = &p->doc->mentions.at[i];
        say_link(p, " -> ", m->antecedent);
        say_link(p, " -> ", m->members[0]);
        say_link(p, " and ", m->members[1]);
        say_rule(p, p->doc->mentions.at[i].rule);
        say(p, "\n");
    }
}

/* ---- when ---- */

static void say_day(printer *p, an_date d) { say(p, "%04d-%02u-%02u", d.year, d.month, d.day); }

static void say_days(printer *p, an_date start, an_date end)
{
    if (!start.year) { say(p, "not resolved"); return; }
    say_day(p, start);
    if (start.year == end.year && start.month == end.month && start.day == end.day) return;
    say(p, " to ");
    say_day(p, end);
}

static void explain_times(printer *p, uint32_t sentence)
{
    for (; p->time < p->doc->times.n && p->doc->times.at[p->time].sentence == sentence; p->time++) {
        const doc_time *t = &p->doc->times.at[p->time];
        label(p, "time");
        say(p, "\"%.*s\" %.*s %.*s, ", STR_ARG(doc_slice(p->doc, t->span)), STR_ARG(t->type), STR_ARG(t->value));
        say_days(p, t->start, t->end);
        say_rule(p, t->rule);
        say(p, "\n");
    }
}

/* ---- events ---- */

static an_str rule_of(const an_event *e, const char *field)
{
    for (size_t i = 0; i < e->why.n; i++)
        if (str_is(e->why.at[i].field, field)) return e->why.at[i].rule;
    return (an_str){0};
}

static void field(printer *p, const char *name) { say(p, "    %-11s", name); }

static void say_list(printer *p, const char *name, an_parties list, an_str rule)
{
    for (size_t i = 0; i < list.n; i++) {
        field(p, name);
        say_party(p, &list.at[i]);
        if (!i) say_rule(p, rule);
        say(p, "\n");
    }
}

static void say_when(printer *p, const an_when *when)
{
    say_days(p, when->start, when->end);
    say(p, " (%.*s, basis %.*s", STR_ARG(when->precision), STR_ARG(when->basis));
    if (when->text.p) put(p, STR(", \"")), put_line(p, when->text), put(p, STR("\""));
    put(p, STR(")"));
}

static void say_date(printer *p, const an_event *e)
{
    field(p, "date");
    say_when(p, &e->date);
    say_rule(p, rule_of(e, "date"));
    say(p, "\n");
}

static void say_where(printer *p, const an_where *where)
{
    say(p, "%.*s, %.*s (%.*s)", STR_ARG(where->name), STR_ARG(where->country), STR_ARG(where->precision));
}

static void say_place(printer *p, const an_event *e)
{
    if (!e->has_place) return;
    field(p, "place");
    say_where(p, &e->place);
    say_rule(p, rule_of(e, "place"));
    say(p, "\n");
}

static void say_about(printer *p, const an_event *e)
{
    if (!e->has_about) return;
    field(p, "about");
    say(p, "%.*s, CAMEO %.*s", STR_ARG(e->about.type), STR_ARG(e->about.cameo));
    if (e->about.has_date) put(p, STR(", ")), say_when(p, &e->about.date), say_rule(p, rule_of(e, "about.date"));
    if (e->about.has_place) put(p, STR(", ")), say_where(p, &e->about.place), say_rule(p, rule_of(e, "about.place"));
    say(p, "\n");
}

/* Each context with the words that tell it, and how far from the event they stand. */
static void say_contexts(printer *p, const an_event *e)
{
    const doc_event *d = &p->doc->events.at[e - p->doc->layers.events.at];
    for (size_t i = 0; i < d->why.n; i++) {
        const doc_why *w = &d->why.at[i];
        an_str name = str_of(w->field), prefix = STR("context.");
        if (!str_starts(name, prefix)) continue;
        field(p, "context");
        put(p, str_slice(name, prefix.n, name.n));
        for (uint32_t k = 0; k < w->n_spans; k++) {
            put(p, k ? STR("\", \"") : STR(" \""));
            put_line(p, doc_slice(p->doc, w->spans[k]));
        }
        if (w->n_spans) put(p, STR("\""));
        say_rule(p, w->rule);
        say(p, "\n");
    }
}

static void say_counts(printer *p, const an_event *e)
{
    for (size_t i = 0; i < e->counts.n; i++) {
        const an_count *c = &e->counts.at[i];
        field(p, "count");
        say(p, "%.*s %lld", STR_ARG(c->what), (long long)c->min);
        if (!c->has_max) put(p, STR(" or more"));
        else if (c->max != c->min) say(p, " to %lld", (long long)c->max);
        if (c->unit.p) say(p, " %.*s", STR_ARG(c->unit));
        put(p, STR(", \"")), put_line(p, c->text), put(p, STR("\""));
        say_rule(p, rule_of(e, "counts"));
        say(p, "\n");
    }
}

static void say_claims(printer *p, const an_event *e)
{
    for (size_t i = 0; i < e->claims.n; i++) {
        field(p, "claim");
        say(p, "\"%.*s\" (%.*s) by ", STR_ARG(e->claims.at[i].verb), STR_ARG(e->claims.at[i].kind));
        say_party(p, &e->claims.at[i].by);
        say(p, "\n");
    }
}

static void say_type(printer *p, const an_event *e)
{
    label(p, "event");
    say(p, "%.*s", STR_ARG(e->type));
    for (size_t i = 0; i < e->mode.n; i++) say(p, " %.*s", STR_ARG(e->mode.at[i]));
    say(p, ", CAMEO %.*s, score %.1f, %.*s, confidence %.2f  %.*s\n", STR_ARG(e->cameo), e->score, STR_ARG(e->status),
        e->confidence, STR_ARG(e->id));
    field(p, "trigger");
    say(p, "\"%.*s\"", STR_ARG(e->trigger_text));
    say_rule(p, e->rule);
    say(p, "\n");
    field(p, "status");
    say(p, "%.*s", STR_ARG(e->status));
    say_rule(p, rule_of(e, "status"));
    say(p, "\n");
}

static void explain_event(printer *p, const an_event *e)
{
    say_type(p, e);
    say_about(p, e);
    say_list(p, "actor", e->actors, rule_of(e, "actors"));
    say_list(p, "recipient", e->recipients, rule_of(e, "recipients"));
    for (size_t i = 0; i < e->others.n; i++) {
        field(p, "other");
        say_party(p, &e->others.at[i]);
        say(p, " as %.*s\n", STR_ARG(e->others.at[i].part));
    }
    say_date(p, e);
    say_place(p, e);
    say_contexts(p, e);
    say_counts(p, e);
    say_claims(p, e);
    const char *of = e->treaty_name.p ? ": " : "";
    if (e->treaty_action.p)
        field(p, "treaty"), say(p, "%.*s%s%.*s\n", STR_ARG(e->treaty_action), of, STR_ARG(e->treaty_name));
    for (size_t i = 0; i < e->alternatives.n; i++)
        field(p, "other"), say(p, "%.*s: %.*s\n", STR_ARG(e->alternatives.at[i].field),
                               STR_ARG(e->alternatives.at[i].value));
    if (e->mentions.n > 1) field(p, "mentions"), say(p, "%zu in this document\n", e->mentions.n);
}

static void explain_rejects(printer *p, uint32_t sentence)
{
    for (; p->reject < p->doc->rejects.n && p->doc->rejects.at[p->reject].sentence == sentence; p->reject++) {
        const doc_reject *r = &p->doc->rejects.at[p->reject];
        label(p, "not coded");
        say(p, "\"%.*s\": %s", STR_ARG(token_text(p->doc, r->token)), r->reason);
        say_rule(p, r->rule);
        say(p, "\n");
    }
}

/* ---- sentences ---- */

/* Code points, so that columns stand under each other. */
static void say_padded(printer *p, an_str s, size_t width)
{
    put(p, s);
    for (size_t n = utf8_length(s); n < width; n++) put(p, STR(" "));
    put(p, STR(" "));
}

static uint32_t depth_of(const an_doc *doc, uint32_t token)
{
    uint32_t depth = 0;
    for (uint32_t i = doc->words.at[token].head; i != AN_NONE && depth < TREE_DEEPEST; i = doc->words.at[i].head) depth++;
    return depth;
}

/* A word a line, in order, indented by its depth in the tree: word, relation and head, part of speech, lemma. */
static void explain_word(printer *p, const doc_sentence *s, uint32_t token)
{
    const doc_word *w = &p->doc->words.at[token];
    label(p, token == s->first_token ? "tree" : "");
    for (uint32_t d = depth_of(p->doc, token); d > 0; d--) put(p, STR(". "));
    say_padded(p, token_text(p->doc, token), 14);
    put(p, str_of(ud_rel_name((ud_rel)w->rel)));
    if (w->head != AN_NONE) put(p, STR(" of ")), put(p, token_text(p->doc, w->head));
    say(p, "  %s ", ud_upos_name((ud_upos)w->upos));
    put(p, w->lemma);
    say(p, "\n");
}

static void explain_tree(printer *p, const doc_sentence *s)
{
    for (uint32_t i = 0; i < s->n_tokens; i++) explain_word(p, s, s->first_token + i);
}

static void explain_sentence(printer *p, uint32_t index)
{
    const doc_sentence *s = &p->doc->sentences.at[index];
    const an_layers *l = &p->doc->layers;
    say(p, "\n%u  ", index);
    put_line(p, doc_slice(p->doc, s->span));
    say(p, "\n");
    explain_tree(p, s);
    explain_mentions(p, index);
    explain_times(p, index);
    for (uint32_t i = p->first_event[index]; i; i = p->next_event[i - 1]) explain_event(p, &l->events.at[i - 1]);
    explain_rejects(p, index);
}

/* Merging leaves events out of the order of sentences: a list for each. False when memory is out. */
static bool list_events(printer *p)
{
    an_events events = p->doc->layers.events;
    p->first_event = calloc(p->doc->sentences.n + 1, sizeof *p->first_event);
    p->next_event = calloc(events.n + 1, sizeof *p->next_event);
    if (!p->first_event || !p->next_event) return false;
    for (uint32_t i = (uint32_t)events.n; i-- > 0;) {
        uint32_t *first = &p->first_event[events.at[i].sentence];
        p->next_event[i] = *first;
        *first = i + 1;
    }
    return true;
}

static void explain_document(printer *p)
{
    const an_doc *doc = p->doc;
    say(p, "document %.*s, published ", STR_ARG(doc->id));
    if (doc->published.year) say_day(p, doc->published);
    else say(p, "on an unknown day");
    say(p, ": %zu sentences, %zu events\n", doc->sentences.n, doc->layers.events.n);
    for (uint32_t i = 0; i < doc->sentences.n; i++) explain_sentence(p, i);
}

an_status an_explain(const an_doc *doc, an_sink sink, an_error *error)
{
    printer p = {.sink = sink, .doc = doc};
    bool ready = list_events(&p);
    if (ready) explain_document(&p);
    free(p.first_event);
    free(p.next_event);
    if (!ready) return error_nomem(error);
    return p.failed ? error_errno(error, NULL, "write the explanation") : AN_OK;
}
