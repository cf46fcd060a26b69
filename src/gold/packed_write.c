/* The packed form, written: one gold document a line, its text only where it stood with the labels. */
#include "base/json.h"
#include "base/str.h"
#include "gold/label.h"

static void write_text(json_writer *j, const char *key, an_str value)
{
    if (!value.n) return;
    jw_key(j, key);
    jw_str(j, value);
}

/* Alternatives: "A|B". */
static void write_choice(json_writer *j, const char *key, an_strs list)
{
    char joined[LABEL_CHOICE];
    size_t n = 0;
    for (size_t i = 0; i < list.n && n + list.at[i].n < sizeof joined; i++) {
        if (i) joined[n++] = '|';
        memcpy(joined + n, list.at[i].p, list.at[i].n);
        n += list.at[i].n;
    }
    write_text(j, key, (an_str){joined, n});
}

static void write_list(json_writer *j, const char *key, an_strs list)
{
    if (!list.n) return;
    jw_key(j, key);
    jw_array(j);
    for (size_t i = 0; i < list.n; i++) jw_str(j, list.at[i]);
    jw_end(j);
}

static void write_span(json_writer *j, const label_words *w)
{
    if (!w->has_span) return;
    jw_key(j, "span");
    jw_array(j);
    jw_int(j, w->span.begin);
    jw_int(j, w->span.end);
    jw_end(j);
}

/* ---- participants ---- */

static bool is_id(an_str root)
{
    for (size_t i = 0; i < root.n; i++)
        if (root.p[i] == ':') return true;
    return false;
}

/* The root-th of a participant: a bare key where nothing else is known, else an object. part may be NULL. */
static void write_one(json_writer *j, const label_party *p, size_t root, const char *part)
{
    an_str key = root < p->roots.n ? p->roots.at[root] : (an_str){0};
    if (key.n && !p->said.has_span && !p->sectors.n && !part) {
        jw_str(j, key);
        return;
    }
    jw_object(j);
    write_span(j, &p->said);
    jw_key(j, is_id(key) ? "id" : "country");
    jw_str(j, key);
    write_list(j, "sectors", p->sectors);
    if (part) write_text(j, "part", str_of(part));
    jw_end(j);
}

static size_t ones(const label_party *p) { return p->roots.n ? p->roots.n : 1; }

static void write_parties(json_writer *j, const char *key, label_parties list, const char *part)
{
    if (!list.n) return;
    jw_key(j, key);
    jw_array(j);
    for (size_t i = 0; i < list.n; i++)
        for (size_t r = 0; r < ones(&list.at[i]); r++) write_one(j, &list.at[i], r, part);
    jw_end(j);
}

/* `claim` is what scoring looks at: the first key. `claims` has them all, where there is more to say. */
static void write_claims(json_writer *j, label_parties list)
{
    an_str first = {0};
    for (size_t i = list.n; i-- > 0;)
        if (list.at[i].roots.n) first = list.at[i].roots.at[0];
    write_text(j, "claim", first);
    const label_party *p = list.at;
    if (!list.n || (list.n == 1 && p->roots.n == 1 && !p->said.has_span && !p->sectors.n)) return;
    jw_key(j, "claims");
    jw_array(j);
    for (size_t i = 0; i < list.n; i++)
        for (size_t r = 0; r < ones(&list.at[i]); r++) {
            jw_object(j);
            jw_key(j, "by");
            write_one(j, &list.at[i], r, NULL);
            jw_end(j);
        }
    jw_end(j);
}

/* ---- an event ---- */

static void write_status(json_writer *j, an_strs statuses)
{
    if (statuses.n != 1 || !str_is(statuses.at[0], "actual")) write_choice(j, "status", statuses);
}

static void write_date(json_writer *j, const label_event *e)
{
    if (!e->has_date) return;
    jw_key(j, "date");
    jw_array(j);
    jw_date(j, e->start);
    jw_date(j, e->end);
    jw_end(j);
}

static void write_counts(json_writer *j, const label_event *e)
{
    for (int i = 0; i < GOLD_COUNTS; i++) {
        if (!e->has_count[i]) continue;
        jw_key(j, gold_count_names[i]);
        jw_int(j, e->count[i]);
    }
}

/* {key: value}, or nothing without a value. */
static void write_within(json_writer *j, const char *outer, const char *key, an_str value)
{
    if (!value.n) return;
    jw_key(j, outer);
    jw_object(j);
    write_text(j, key, value);
    jw_end(j);
}

static void write_trigger(json_writer *j, const label_words *trigger)
{
    if (!trigger->has_span) return;
    jw_key(j, "trigger");
    jw_object(j);
    write_span(j, trigger);
    jw_end(j);
}

static void write_place(json_writer *j, const label_event *e)
{
    if (!e->has_place) return;
    jw_key(j, "place");
    write_one(j, &e->place, 0, NULL);
}

static void write_event(json_writer *j, const label_event *e)
{
    jw_object(j);
    write_choice(j, "type", e->types);
    write_list(j, "mode", e->modes);
    write_status(j, e->statuses);
    write_choice(j, "cameo", e->codes);
    write_trigger(j, &e->trigger);
    write_parties(j, "actors", e->sides[SIDE_ACTORS], NULL);
    write_parties(j, "recipients", e->sides[SIDE_RECIPIENTS], NULL);
    write_parties(j, "others", e->sides[SIDE_MEDIATORS], "mediator");
    write_date(j, e);
    write_place(j, e);
    write_counts(j, e);
    write_claims(j, e->sides[SIDE_CLAIMS]);
    write_text(j, "treaty", e->treaty);
    write_within(j, "about", "cameo", e->about);
    write_list(j, "context", e->contexts);
    if (e->optional) {
        jw_key(j, "optional");
        jw_bool(j, true);
    }
    jw_end(j);
}

/* ---- a document ---- */

static void write_tags(json_writer *j, const label_document *d)
{
    if (!d->tags.n) return;
    jw_key(j, "tags");
    jw_object(j);
    for (size_t i = 0; i < d->tags.n; i++) {
        jw_name(j, d->tags.at[i].key);
        jw_str(j, d->tags.at[i].value);
    }
    jw_end(j);
}

static void write_document(json_writer *j, const label_document *d)
{
    jw_object(j);
    write_text(j, "id", d->id);
    if (d->published.year) {
        jw_key(j, "published");
        jw_date(j, d->published);
    }
    write_tags(j, d);
    if (d->own_text) write_text(j, "text", d->text);
    jw_key(j, "events");
    jw_array(j);
    for (size_t i = 0; i < d->events.n; i++) write_event(j, &d->events.at[i]);
    jw_end(j);
    write_text(j, "none", d->reason);
    jw_end(j);
    jw_newline(j);
}

bool packed_write(const an_labels *l, an_sink sink)
{
    json_writer j;
    jw_init(&j, sink);
    for (size_t i = 0; i < l->documents.n; i++)
        if (!l->documents.at[i].bad) write_document(&j, &l->documents.at[i]);
    return jw_finish(&j);
}
