/* The packed form, read: gold JSON Lines with everything a label says. A line of another shape is a problem. */
#include "base/date.h"
#include "base/jsonin.h"
#include "base/str.h"
#include "gold/label.h"

typedef struct packed { an_labels *l; json_reader r; } packed;

/* ---- pieces ---- */

/* Alternatives: "A|B". */
static an_strs choice(packed *p, const json_t *o, const char *key)
{
    an_str text = jr_str(&p->r, o, key);
    if (text.n >= LABEL_CHOICE) jr_fail(&p->r, "\"%s\" has too many alternatives", key);
    return label_split(p->l, text, '|');
}

/* One string, or a list of them. */
static an_strs one_or_more(packed *p, const json_t *o, const char *key)
{
    if (!json_is_string(json_object_get(o, key))) return jr_strs(&p->r, o, key);
    an_str *at = jr_room(&p->r, an_str, 1);
    if (!at) return (an_strs){0};
    *at = jr_str(&p->r, o, key);
    return (an_strs){at, 1};
}

static label_words read_words(packed *p, const json_t *o)
{
    bool has_span = json_is_array(json_object_get(o, "span"));
    return (label_words){.has_span = has_span, .span = jr_span(&p->r, o, "span")};
}

static an_strs read_root(packed *p, an_str root)
{
    an_str *at = root.n ? jr_room(&p->r, an_str, 1) : NULL;
    if (!at) return (an_strs){0};
    *at = root;
    return (an_strs){at, 1};
}

/* A key, or an object with its parts. */
static label_party read_party(packed *p, const json_t *value, const char *what)
{
    label_party party = {0};
    if (!json_is_object(value)) {
        party.roots = read_root(p, jr_str_of(&p->r, value, what));
        return party;
    }
    an_str country = jr_str(&p->r, value, "country");
    party.said = read_words(p, value);
    party.roots = read_root(p, country.n ? country : jr_str(&p->r, value, "id"));
    party.sectors = jr_strs(&p->r, value, "sectors");
    label_sort((an_str *)party.sectors.at, &party.sectors.n);
    return party;
}

/* Neighbours that differ in their root alone were one participant: the presidents of Chile and Peru. */
static bool is_same(const label_party *a, const label_party *b)
{
    bool same = a->said.has_span && b->said.has_span && a->said.span.begin == b->said.span.begin &&
                a->said.span.end == b->said.span.end && a->roots.n && b->roots.n && a->sectors.n == b->sectors.n;
    for (size_t i = 0; same && i < a->sectors.n; i++) same = str_eq(a->sectors.at[i], b->sectors.at[i]);
    return same;
}

static void add_root(packed *p, label_party *to, const label_party *from)
{
    an_str *at = jr_room(&p->r, an_str, to->roots.n + 1);
    if (!at) return;
    memcpy(at, to->roots.at, to->roots.n * sizeof *at);
    at[to->roots.n] = from->roots.at[0];
    to->roots = (an_strs){at, to->roots.n + 1};
}

static void add_party(packed *p, label_parties *list, label_party party)
{
    label_party *last = list->n ? &list->at[list->n - 1] : NULL;
    if (last && is_same(last, &party)) add_root(p, last, &party);
    else list->at[list->n++] = party;
}

/* within: the key under which each element holds its participant, or NULL. */
static label_parties read_parties(packed *p, const json_t *o, const char *key, const char *within)
{
    const json_t *list = jr_array(&p->r, o, key);
    size_t n = json_array_size(list);
    label_parties out = {n ? jr_room(&p->r, label_party, n) : NULL, 0};
    for (size_t i = 0; out.at && i < n; i++) {
        const json_t *value = json_array_get(list, i);
        add_party(p, &out, read_party(p, within ? json_object_get(value, within) : value, key));
    }
    return out;
}

/* ---- fields ---- */

static label_parties read_claims(packed *p, const json_t *o)
{
    if (json_object_get(o, "claims")) return read_parties(p, o, "claims", "by");
    an_strs root = read_root(p, jr_str(&p->r, o, "claim"));
    label_party *at = root.n ? jr_room(&p->r, label_party, 1) : NULL;
    if (!at) return (label_parties){0};
    at->roots = root;
    return (label_parties){at, 1};
}

static an_date read_day(packed *p, const json_t *value)
{
    an_date day = {0};
    if (json_is_null(value)) return day;
    an_str text = jr_str_of(&p->r, value, "date");
    if (text.p && (!date_parse(text, &day) || !day.year))
        jr_fail(&p->r, "\"%.*s\" is not a day that exists", STR_ARG(text));
    return day;
}

static void read_date(packed *p, const json_t *o, label_event *e)
{
    const json_t *date = jr_array(&p->r, o, "date");
    if (!date) return;
    if (json_array_size(date) != 2) jr_fail(&p->r, "\"date\" is not [start,end]");
    e->has_date = true;
    e->start = read_day(p, json_array_get(date, 0));
    e->end = read_day(p, json_array_get(date, 1));
}

static void read_place(packed *p, const json_t *o, label_event *e)
{
    const json_t *place = json_object_get(o, "place");
    e->has_place = place && !json_is_null(place);
    if (e->has_place) e->place = read_party(p, place, "place");
}

static void read_counts(packed *p, const json_t *o, label_event *e)
{
    for (int i = 0; i < GOLD_COUNTS; i++) {
        const json_t *count = json_object_get(o, gold_count_names[i]);
        e->has_count[i] = count && !json_is_null(count);
        e->count[i] = jr_int(&p->r, o, gold_count_names[i], 0, INT64_MAX);
    }
}

static void read_event(packed *p, const json_t *o, label_event *e)
{
    if (!json_is_object(o)) jr_fail(&p->r, "\"events\" holds what is not an object");
    e->types = choice(p, o, "type");
    e->codes = choice(p, o, "cameo");
    e->statuses = choice(p, o, "status");
    e->modes = one_or_more(p, o, "mode");
    e->contexts = jr_strs(&p->r, o, "context");
    e->optional = jr_bool(&p->r, o, "optional");
    e->trigger = read_words(p, jr_object(&p->r, o, "trigger"));
    e->sides[SIDE_ACTORS] = read_parties(p, o, "actors", NULL);
    e->sides[SIDE_RECIPIENTS] = read_parties(p, o, "recipients", NULL);
    e->sides[SIDE_MEDIATORS] = read_parties(p, o, "others", NULL);
    e->sides[SIDE_CLAIMS] = read_claims(p, o);
    read_date(p, o, e);
    read_place(p, o, e);
    read_counts(p, o, e);
    e->treaty = jr_str(&p->r, o, "treaty");
    e->about = jr_str(&p->r, jr_object(&p->r, o, "about"), "cameo");
}

/* ---- a document ---- */

/* Ids and tags are words, which the plain form parts by blanks. */
static void check_word(packed *p, an_str s, const char *what)
{
    bool blank = !s.n;
    for (size_t i = 0; i < s.n; i++) blank |= (unsigned char)s.p[i] <= ' ';
    if (blank) jr_fail(&p->r, "%s is empty or holds white space", what);
}

static void check_line(packed *p, an_str s, const char *what)
{
    for (size_t i = 0; i < s.n; i++)
        if (s.p[i] == '\n' || s.p[i] == '\r') jr_fail(&p->r, "\"%s\" holds a line end", what);
}

static void read_tags(packed *p, const json_t *root, label_document *d)
{
    const char *key;
    json_t *value, *tags = (json_t *)jr_object(&p->r, root, "tags");
    json_object_foreach(tags, key, value) {
        label_tag *t = array_push(&d->tags);
        if (!t) { jr_nomem(&p->r); return; }
        t->key = arena_copy(p->r.a, str_of(key));
        t->value = jr_str_of(&p->r, value, key);
        if (!t->key.p) jr_nomem(&p->r);
        check_word(p, t->key, "a tag");
        check_word(p, t->value, "a tag");
    }
}

static void read_events(packed *p, const json_t *root, label_document *d)
{
    const json_t *list = jr_array(&p->r, root, "events");
    if (!list) jr_fail(&p->r, "no \"events\"");
    for (size_t i = 0; p->r.status == AN_OK && i < json_array_size(list); i++) {
        label_event *e = array_push(&d->events);
        if (!e) { jr_nomem(&p->r); return; }
        e->line = d->line;
        read_event(p, json_array_get(list, i), e);
    }
}

static void read_document(packed *p, an_str line, label_document *d)
{
    json_t *root = jr_parse(&p->r, line);
    d->id = jr_str(&p->r, root, "id");
    d->published = jr_date(&p->r, root, "published");
    d->text = jr_str(&p->r, root, "text");
    d->own_text = d->text.p;
    d->reason = jr_str(&p->r, root, "none");
    read_tags(p, root, d);
    read_events(p, root, d);
    d->none = !d->events.n;
    check_word(p, d->id, "the id");
    check_line(p, d->reason, "none");
    json_decref(root);
}

void packed_read(an_labels *l, an_str file, an_str text)
{
    an_str line;
    for (uint32_t number = 1; l->status == AN_OK && str_cut(&text, '\n', &line); number++) {
        packed p = {.l = l};
        line = str_trim(line);
        label_document *d = line.n ? label_document_new(l, file, number) : NULL;
        if (!d) continue;
        jr_init(&p.r, &l->a);
        read_document(&p, line, d);
        if (p.r.status == AN_NOMEM) l->status = AN_NOMEM;
        else if (p.r.status != AN_OK) label_problem(l, d, file, number, "%s", p.r.problem);
    }
}
