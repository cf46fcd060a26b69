#include "candidates.h"

#include <stdio.h>

#include "base/error.h"
#include "base/file.h"
#include "base/str.h"
#include "base/utf8.h"
#include "engine/question.h"

static an_span bytes_of(an_str text, an_span s) { return (an_span){utf8_byte(text, s.begin), utf8_byte(text, s.end)}; }

/* The spans of a list of participants; one may be a bare key, without a span. */
static an_spans party_spans(json_reader *r, const json_t *event, const char *key, an_str text)
{
    const json_t *list = jr_array(r, event, key);
    size_t n = json_array_size(list), kept = 0;
    an_span *at = n ? jr_room(r, an_span, n) : NULL;
    for (size_t i = 0; at && i < n; i++) {
        const json_t *one = json_array_get(list, i);
        if (json_is_object(one) && json_object_get(one, "span")) at[kept++] = bytes_of(text, jr_span(r, one, "span"));
    }
    return (an_spans){at, kept};
}

const labelled *labelled_read(json_reader *r, const json_t *document, an_str text, size_t *n)
{
    const json_t *events = jr_array(r, document, "events");
    *n = json_array_size(events);
    labelled *at = *n ? jr_room(r, labelled, *n) : NULL;
    for (size_t i = 0; at && i < *n; i++) {
        const json_t *e = json_array_get(events, i), *trigger = jr_object(r, e, "trigger");
        at[i].cameo = jr_str(r, e, "cameo");
        at[i].type = jr_str(r, e, "type");
        at[i].optional = jr_bool(r, e, "optional");
        if (trigger) at[i].trigger = bytes_of(text, jr_span(r, trigger, "span"));
        at[i].actors = party_spans(r, e, "actors", text);
        at[i].recipients = party_spans(r, e, "recipients", text);
    }
    return r->status == AN_OK ? at : NULL;
}

an_status labelled_code(an_worker *worker, an_str line, labelled_use *use, void *context, an_error *error)
{
    relation_question none;
    json_reader r;
    size_t n = 0;
    an_doc *doc = doc_new();
    if (!doc) return error_nomem(error);
    jr_init(&r, &doc->arena);
    json_t *object = jr_parse(&r, line);
    an_status status = question_line(&none, doc, line, error);
    const labelled *gold = status == AN_OK ? labelled_read(&r, object, doc->text, &n) : NULL;
    if (r.status != AN_OK) status = error_set(error, r.status, "%s", r.problem);
    if (status == AN_OK) status = an_code(worker, doc, error);
    if (status == AN_OK) status = use(context, doc, gold, n, error);
    json_decref(object);
    an_doc_free(doc);
    return status;
}

an_status labelled_lines(const char *path, an_status use(void *context, an_str line, an_error *error), void *context, an_error *error)
{
    mapped file;
    uint32_t number = 0;
    an_status status = file_map(&file, path, error);
    if (status != AN_OK) return status;
    an_str rest = {file.p, file.n}, line;
    while (status == AN_OK && str_cut(&rest, '\n', &line)) {
        number++;
        if (line.n) status = use(context, line, error);
        if (status != AN_OK) fprintf(stderr, "%s:%u\n", path, number);
    }
    file_unmap(&file);
    return status;
}

/* ---- matching ---- */

static bool touches(an_span a, an_span b) { return a.begin < b.end && b.begin < a.end; }

static bool named_in(const an_doc *doc, const doc_party *at, size_t n, an_spans spans)
{
    for (size_t i = 0; i < n; i++)
        for (size_t k = 0; k < spans.n; k++)
            if (touches(doc->mentions.at[at[i].mention].span, spans.at[k])) return true;
    return false;
}

static bool shares_somebody(const an_doc *doc, const labelled *g, const doc_event *c)
{
    return named_in(doc, c->actors.at, c->actors.n, g->actors) || named_in(doc, c->recipients.at, c->recipients.n, g->recipients) ||
           named_in(doc, c->actors.at, c->actors.n, g->recipients) || named_in(doc, c->recipients.at, c->recipients.n, g->actors);
}

static bool same_trigger(const an_doc *doc, const labelled *g, const doc_event *c)
{
    if (touches(g->trigger, c->trigger)) return true;
    return c->object_token != AN_NONE && touches(g->trigger, doc->tokens.at[c->object_token].span);
}

/* Whether a type is one of the gold's alternatives ("AGREE|SUPPORT"). */
static bool one_of(an_str alternatives, an_str type)
{
    an_str one;
    while (str_cut(&alternatives, '|', &one))
        if (str_eq(one, type)) return true;
    return false;
}

const labelled *labelled_match(const labelled *at, size_t n, const an_doc *doc, const doc_event *c, bool *by_trigger)
{
    const labelled *found = NULL;
    for (size_t i = 0; i < n; i++)
        if (same_trigger(doc, &at[i], c) && (!found || one_of(at[i].type, c->type))) found = &at[i];
    *by_trigger = found != NULL;
    for (size_t i = 0; i < n && !found; i++)
        if (c->type.p && one_of(at[i].type, c->type) && shares_somebody(doc, &at[i], c)) found = &at[i];
    return found;
}
