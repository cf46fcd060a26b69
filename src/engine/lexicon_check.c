/*
 * Running the examples that stand beside the lexicon's entries (doc/lexicon.md, "Predicates": `+` and `-`).
 *
 * Each example is coded through the public interface as a document of its own, published on Monday 2020-06-15. A `+`
 * wants, for each of its triples, an event with that core, actor, recipient and status; a `-` wants none of its entry's
 * sense, or with `none` none at all.
 */
#include <stdio.h>

#include "base/error.h"
#include "base/str.h"
#include "engine/engine.h"
#include "lexicon/folder.h"

static const an_date PUBLISHED = {2020, 6, 15};
enum { TRIPLES = 8, SEEN = 64 };

typedef struct triple { an_str code, actors, recipients, status; } triple;

typedef struct example {
    const block *entry;
    const field *field;
    bool positive, none;
    an_str text, wanted;
    size_t n;
    triple triples[TRIPLES];
} example;

typedef struct checker {
    an_worker *worker;
    problems problems;
    size_t checked, failed;
} checker;

/* ---- reading an example ---- */

static bool bad(checker *c, const example *x, const char *what)
{
    problem_at(&c->problems, x->entry->source, x->field->line, "%s", what);
    c->checked++;
    c->failed++;
    return false;
}

static bool read_triple(an_str text, triple *t)
{
    *t = (triple){.status = STR("actual")};
    if (!word_next(&text, &t->code) || !word_next(&text, &t->actors) || !word_next(&text, &t->recipients)) return false;
    if (text.n) word_next(&text, &t->status);
    return text.n == 0;
}

static bool read_triples(checker *c, an_str rest, example *x)
{
    an_str text;
    while (str_cut(&rest, '&', &text)) {
        if (x->n == TRIPLES) return bad(c, x, "too many events in one example");
        if (!read_triple(text, &x->triples[x->n++]))
            return bad(c, x, "an event is written: CODE ACTOR RECIPIENT [STATUS]");
    }
    return true;
}

/* The sentence reaches to the last quotation mark, so that it may quote somebody itself. */
static bool read_example(checker *c, const block *entry, const field *f, example *x)
{
    *x = (example){.entry = entry, .field = f, .positive = str_is(f->key, "+")};
    size_t end = f->value.n;
    while (end && f->value.p[end - 1] != '"') end--;
    if (end < 3 || f->value.p[0] != '"') return bad(c, x, "an example is a sentence in double quotes");
    x->text = str_slice(f->value, 1, end - 1);
    x->wanted = str_trim(str_slice(f->value, end, f->value.n));
    if (x->positive) return read_triples(c, x->wanted, x);
    x->none = str_is(x->wanted, "none");
    return !x->wanted.n || x->none || bad(c, x, "after a counter-example only \"none\" may stand");
}

/* ---- comparing ---- */

static bool is_party(const an_party *p, an_str wanted)
{
    return str_eq(p->country, wanted) || str_eq(p->id, wanted) || str_eq(p->code, wanted);
}

static bool has_party(an_parties list, an_str wanted)
{
    for (size_t i = 0; i < list.n; i++)
        if (is_party(&list.at[i], wanted)) return true;
    return false;
}

/* Whether all wanted are there; in a meeting of equals it does not matter on which side. */
static bool has_all(an_parties list, an_parties other, bool either, an_str wanted)
{
    an_str one;
    if (str_is(wanted, "-")) return true;
    while (list_next(&wanted, &one))
        if (!has_party(list, one) && !(either && has_party(other, one))) return false;
    return true;
}

static bool fits(const an_event *e, const triple *t)
{
    return str_eq(e->cameo, t->code) && str_eq(e->status, t->status) &&
           has_all(e->actors, e->recipients, e->reciprocal, t->actors) &&
           has_all(e->recipients, e->actors, e->reciprocal, t->recipients);
}

static bool take_event(an_events events, const triple *t, bool *used)
{
    for (size_t i = 0; i < events.n && i < SEEN; i++)
        if (!used[i] && fits(&events.at[i], t)) return used[i] = true;
    return false;
}

/* ---- telling ---- */

typedef struct line { char at[400]; size_t n; } line;

static void put(line *l, an_str s)
{
    size_t n = s.n < sizeof l->at - 1 - l->n ? s.n : sizeof l->at - 1 - l->n;
    if (n) memcpy(l->at + l->n, s.p, n);
    l->at[l->n += n] = 0;
}

static void put_parties(line *l, an_parties list)
{
    put(l, STR(" "));
    for (size_t i = 0; i < list.n; i++) {
        const an_party *p = &list.at[i];
        if (i) put(l, STR(";"));
        put(l, p->country.n ? p->country : p->id.n ? p->id : p->text);
    }
    if (!list.n) put(l, STR("-"));
}

static void put_events(line *l, an_events events)
{
    for (size_t i = 0; i < events.n; i++) {
        const an_event *e = &events.at[i];
        put(l, i ? STR(" & ") : STR(""));
        put(l, e->cameo);
        put_parties(l, e->actors);
        put_parties(l, e->recipients);
        put(l, STR(" "));
        put(l, e->status);
        put(l, STR(" ("));
        put(l, e->rule);
        put(l, STR(")"));
    }
    if (!events.n) put(l, STR("no event"));
}

static void tell(checker *c, const example *x, an_events events)
{
    line got = {{0}, 0};
    an_str id = x->entry->id, wanted = x->positive ? x->wanted : x->none ? STR("nothing") : STR("nothing of its own");
    put_events(&got, events);
    problem_at(&c->problems, x->entry->source, x->field->line, "%.*s: wants %.*s, codes to %s", STR_ARG(id),
               STR_ARG(wanted), got.at);
    c->failed++;
}

/* ---- running ---- */

static bool holds(const example *x, an_events events)
{
    bool used[SEEN] = {false};
    for (size_t i = 0; i < x->n; i++)
        if (!take_event(events, &x->triples[i], used)) return false;
    for (size_t i = 0; i < events.n && !x->positive; i++)
        if (x->none || str_eq(events.at[i].rule, x->entry->id)) return false;
    return true;
}

static an_status code_text(checker *c, an_str text, an_doc **doc, an_error *error)
{
    an_input *input;
    an_input_options options = {PUBLISHED};
    an_status status = an_input_memory(&input, "example", text.p, text.n, &options, error);
    if (status != AN_OK) return status;
    status = an_input_next(input, doc, error);
    an_input_free(input);
    if (status == AN_OK) status = an_code(c->worker, *doc, error);
    return status;
}

static an_status run_example(checker *c, const example *x, an_error *error)
{
    an_doc *doc = NULL;
    an_status status = code_text(c, x->text, &doc, error);
    if (status == AN_OK) {
        an_events events = an_doc_layers(doc).events;
        c->checked++;
        if (!holds(x, events)) tell(c, x, events);
    }
    an_doc_free(doc);
    return status;
}

static an_status run_entry(checker *c, const blocks *all, const block *entry, an_error *error)
{
    an_status status = AN_OK;
    for (uint32_t i = 0; i < entry->n_fields && status == AN_OK; i++) {
        const field *f = &all->fields.at[entry->first_field + i];
        example x;
        if (!str_is(f->key, "+") && !str_is(f->key, "-")) continue;
        if (read_example(c, entry, f, &x)) status = run_example(c, &x, error);
    }
    return status;
}

static an_status run_folder(checker *c, const char *folder, arena *texts, sources *list, blocks *all, an_error *error)
{
    an_status status = folder_read(list, texts, folder, LEVEL_OWN, error);
    for (size_t i = 0; i < list->n && status == AN_OK; i++)
        if (str_ends(list->at[i].path, STR(".lex")) && !blocks_read(all, &list->at[i], &c->problems))
            status = error_nomem(error);
    for (size_t i = 0; i < all->blocks.n && status == AN_OK; i++)
        if (!str_starts(all->blocks.at[i].id, STR("table:"))) status = run_entry(c, all, &all->blocks.at[i], error);
    return status;
}

an_status an_lexicon_check(const char *folder, const an_engine *engine, an_problem report, void *context,
                           size_t *checked, size_t *failed, an_error *error)
{
    checker c = {.problems = {.report = report, .context = context}};
    arena texts;
    sources list = {0};
    blocks all = {0};
    arena_init(&texts);
    an_status status = an_worker_new(&c.worker, engine, error);
    if (status == AN_OK) status = run_folder(&c, folder, &texts, &list, &all, error);
    blocks_release(&all);
    array_release(&list);
    arena_release(&texts);
    an_worker_free(c.worker);
    *checked = c.checked;
    *failed = c.failed;
    return status;
}
