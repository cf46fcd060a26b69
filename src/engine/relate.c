/* `annals relate`: questions in, answers out, a line each. */
#include "event/relate.h"

#include "base/error.h"
#include "base/json.h"
#include "base/str.h"
#include "base/utf8.h"
#include "engine/engine.h"
#include "engine/question.h"
#include "read/front.h"
#include "read/normal.h"

/* ---- questions ---- */

static an_spans spans_read(json_reader *r, const json_t *object, const char *key, an_str text)
{
    const json_t *list = jr_array(r, object, key);
    bool one = json_array_size(list) && json_is_integer(json_array_get(list, 0));
    size_t n = one ? 1 : json_array_size(list);
    an_span *at = n ? jr_room(r, an_span, n) : NULL;
    for (size_t i = 0; at && i < n; i++) {
        an_span s = jr_span_of(r, one ? list : json_array_get(list, i), key);
        at[i] = (an_span){utf8_byte(text, s.begin), utf8_byte(text, s.end)};
    }
    return (an_spans){at, at ? n : 0};
}

void question_read(relation_question *out, json_reader *r, const json_t *object, an_str text)
{
    out->source = spans_read(r, object, "source", text);
    out->target = spans_read(r, object, "target", text);
    an_span trigger = jr_span(r, object, "trigger");
    out->trigger = (an_span){utf8_byte(text, trigger.begin), utf8_byte(text, trigger.end)};
}

/* The document's own fields. Here "source" is a participant, not the publisher: record_read would not take it. */
static an_status document_read(an_doc *doc, json_reader *r, const json_t *object, an_error *error)
{
    an_str bad, text = jr_str(r, object, "text");
    doc->id = jr_str(r, object, "id");
    doc->published = jr_date(r, object, "published");
    if (r->status == AN_OK && !text.p) jr_fail(r, "the question has no \"text\"");
    if (r->status != AN_OK) return AN_SKIP;
    an_status status = normal_text(doc, text, error);
    return status == AN_OK ? front_find(doc, false, (an_date){0}, &bad, error) : status;
}

an_status question_line(relation_question *out, an_doc *doc, an_str line, an_error *error)
{
    json_reader r;
    jr_init(&r, &doc->arena);
    json_t *object = jr_parse(&r, line);
    an_status status = document_read(doc, &r, object, error);
    if (status == AN_OK) question_read(out, &r, object, doc->text);
    json_decref(object);
    if (r.status == AN_OK) return status;
    return error_set(error, r.status == AN_NOMEM ? AN_NOMEM : AN_SKIP, "%s", r.problem);
}

/* ---- answers ---- */

static bool write_answer(an_str id, const relation_answer *a, an_sink sink)
{
    json_writer j;
    jw_init(&j, sink);
    jw_object(&j);
    jw_key(&j, "id"), jw_str(&j, id);
    jw_key(&j, "type"), jw_str(&j, a->type);
    jw_key(&j, "mode"), jw_array(&j);
    for (uint32_t i = 0; i < a->n_modes; i++) jw_str(&j, a->modes[i]);
    jw_end(&j);
    jw_key(&j, "cameo"), jw_str(&j, a->cameo);
    jw_key(&j, "confidence"), jw_fixed(&j, a->confidence, 2);
    jw_key(&j, "rule"), jw_str(&j, a->rule);
    jw_end(&j);
    jw_newline(&j);
    return jw_finish(&j);
}

static an_status answer(an_worker *worker, an_doc *doc, const relation_question *q, bool allow_none, an_sink sink, an_error *error)
{
    const an_engine *e = worker->engine;
    relation_answer a;
    an_status status = an_code(worker, doc, error);
    if (status != AN_OK) return status;
    if (!relate(&a, e->lexicon, e->relations, e->edition, doc, q, allow_none)) return error_nomem(error);
    return write_answer(doc->id, &a, sink) ? AN_OK : error_errno(error, "the answer", "write");
}

an_status an_relate(an_worker *worker, an_str line, bool allow_none, an_sink sink, an_error *error)
{
    relation_question q;
    an_doc *doc = doc_new();
    if (!doc) return error_nomem(error);
    an_status status = question_line(&q, doc, line, error);
    if (status == AN_OK) status = answer(worker, doc, &q, allow_none, sink, error);
    an_doc_free(doc);
    return status;
}
