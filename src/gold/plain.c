/*
 * The plain form, read line by line. What opens a line says what it is:
 *
 *     # id                a document; an empty line ends it
 *     @ 2021-03-18 k=v    day of publication and tags
 *     | text              a paragraph of its text
 *     - TYPE CODE ...     an event, in fields parted by |
 *     - none why          it holds no event
 *     ; comment
 *
 * A backslash takes a letter as it is where | & = # would part something. A bad line is reported and passed over.
 */
#include <stdlib.h>

#include "base/date.h"
#include "base/str.h"
#include "gold/label.h"

typedef struct plain {
    an_labels *l;
    an_str file;
    uint32_t line;
    label_document *d;   /* NULL: between documents */
    ARRAY(char) text;    /* of d so far */
} plain;

#define BAD(p, ...) label_problem((p)->l, (p)->d, (p)->file, (p)->line, __VA_ARGS__)

/* ---- pieces of a line ---- */

static bool next_word(an_str *rest, an_str *word)
{
    *rest = str_trim(*rest);
    size_t n = 0;
    while (n < rest->n && rest->p[n] != ' ' && rest->p[n] != '\t') n++;
    *word = str_slice(*rest, 0, n);
    *rest = str_slice(*rest, n, rest->n);
    return n;
}

/* Cuts a field off, up to a bar without backslash. */
static bool next_field(an_str *rest, an_str *field)
{
    size_t i = 0;
    if (!rest->p) return false;
    while (i < rest->n && rest->p[i] != '|') i += 1 + (rest->p[i] == '\\');
    *field = str_trim(str_slice(*rest, 0, i));
    *rest = i < rest->n ? str_slice(*rest, i + 1, rest->n) : (an_str){0};
    return true;
}

static bool is_blank(an_str s, size_t i) { return i >= s.n || s.p[i] == ' ' || s.p[i] == '\t'; }

/* Cuts a participant off, up to an ampersand between blanks. */
static bool next_party(an_str *rest, an_str *piece)
{
    size_t i = 0;
    if (!rest->p) return false;
    while (i < rest->n && !(rest->p[i] == '&' && (!i || is_blank(*rest, i - 1)) && is_blank(*rest, i + 1))) i++;
    *piece = str_trim(str_slice(*rest, 0, i));
    *rest = i < rest->n ? str_slice(*rest, i + 1, rest->n) : (an_str){0};
    return true;
}

/* Without backslashes. */
static an_str plain_letters(plain *p, an_str s)
{
    char *out = arena_alloc(&p->l->a, s.n);
    size_t n = 0;
    if (!out) { p->l->status = AN_NOMEM; return (an_str){0}; }
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] == '\\' && i + 1 < s.n) i++;
        out[n++] = s.p[i];
    }
    return (an_str){out, n};
}

/* The "#2" at the end of words, cut off; 0: none there. */
static uint32_t cut_which(an_str *s)
{
    size_t i = s->n;
    int64_t which;
    while (i && s->p[i - 1] >= '0' && s->p[i - 1] <= '9') i--;
    if (!i || i == s->n || s->p[i - 1] != '#' || (i > 1 && s->p[i - 2] == '\\')) return 0;
    if (!str_number(str_slice(*s, i, s->n), &which) || which < 1 || which > UINT32_MAX) return 0;
    *s = str_slice(*s, 0, i - 1);
    return (uint32_t)which;
}

static label_words read_words(plain *p, an_str s)
{
    s = str_trim(s);
    uint32_t which = cut_which(&s);
    return (label_words){.words = plain_letters(p, str_trim(s)), .which = which};
}

/* ---- participants ---- */

static bool has_gap(an_strs list)
{
    for (size_t i = 0; i < list.n; i++)
        if (!list.at[i].n) return true;
    return false;
}

/* KEN.GOV.MIL, KEN+UGA, -.UAF: roots, then sectors. */
static void read_key(plain *p, an_str key, label_party *out)
{
    an_str root;
    if (!str_cut(&key, '.', &root)) root = (an_str){0};
    if (key.p && !key.n) BAD(p, "a key ends with a point");
    if (!str_is(root, "-")) out->roots = label_split(p->l, root, '+');
    out->sectors = label_split(p->l, key, '.');
    if (!root.n || has_gap(out->roots)) BAD(p, "a key begins with a country, or with - where none is known");
    if (has_gap(out->sectors)) BAD(p, "a key holds an empty sector");
    label_sort((an_str *)out->sectors.at, &out->sectors.n);
}

/* Where the key's equals sign stands: the last one after a blank, or at the start. s.n: there is none. */
static size_t key_at(an_str s)
{
    for (size_t i = s.n; i-- > 0;)
        if (s.p[i] == '=' && (!i || is_blank(s, i - 1))) return i;
    return s.n;
}

static void read_party(plain *p, an_str s, label_party *out)
{
    size_t at = key_at(s);
    an_str key = str_trim(str_slice(s, at + 1, s.n)), word;
    *out = (label_party){.said = read_words(p, str_slice(s, 0, at))};
    if (at == s.n || !next_word(&key, &word)) {
        BAD(p, "\"%.*s\" has no key: words =KEY", STR_ARG(s));
        return;
    }
    if (key.n) BAD(p, "\"%.*s\" stands after the key", STR_ARG(str_trim(key)));
    read_key(p, word, out);
}

/* Adds the participants of a field to those that are there. */
static void read_parties(plain *p, an_str field, label_parties *out)
{
    an_str rest = field, piece;
    size_t n = 0;
    if (!field.n) return;
    while (next_party(&rest, &piece)) n++;
    label_party *at = arena_array(&p->l->a, label_party, out->n + n);
    if (!at) { p->l->status = AN_NOMEM; return; }
    if (out->n) memcpy(at, out->at, out->n * sizeof *at);
    rest = field;
    for (n = out->n; next_party(&rest, &piece); n++) read_party(p, piece, &at[n]);
    *out = (label_parties){at, n};
}

/* ---- fields after the recipients ---- */

/* A day, or - where it is not known. */
static an_date read_day(plain *p, an_str s)
{
    an_date day = {0};
    if (!str_is(s, "-") && (!date_parse(s, &day) || !day.year)) BAD(p, "\"%.*s\" is not a day that exists", STR_ARG(s));
    return day;
}

static void read_date(plain *p, an_str value, label_event *e)
{
    size_t i = 0;
    while (i + 1 < value.n && !(value.p[i] == '.' && value.p[i + 1] == '.')) i++;
    bool two = i + 1 < value.n;
    if (e->has_date) BAD(p, "a second date");
    e->has_date = true;
    e->start = read_day(p, two ? str_slice(value, 0, i) : value);
    e->end = two ? read_day(p, str_slice(value, i + 2, value.n)) : e->start;
}

static void read_place(plain *p, an_str value, label_event *e)
{
    if (e->has_place) BAD(p, "a second place");
    e->has_place = true;
    read_party(p, value, &e->place);
}

static void read_claim(plain *p, an_str value, label_event *e) { read_parties(p, value, &e->sides[SIDE_CLAIMS]); }
static void read_mediator(plain *p, an_str value, label_event *e) { read_parties(p, value, &e->sides[SIDE_MEDIATORS]); }

static void read_treaty(plain *p, an_str value, label_event *e)
{
    if (e->treaty.n) BAD(p, "a second treaty action");
    e->treaty = value;
}

static void read_about(plain *p, an_str value, label_event *e)
{
    if (e->about.n) BAD(p, "a second about");
    e->about = value;
}

static void read_context(plain *p, an_str value, label_event *e)
{
    if (e->contexts.n) BAD(p, "a second context");
    e->contexts = label_split(p->l, value, ',');
}

static bool read_count(plain *p, an_str name, an_str value, label_event *e)
{
    for (int i = 0; i < GOLD_COUNTS; i++) {
        if (!str_is(name, gold_count_names[i])) continue;
        if (e->has_count[i]) BAD(p, "a second count of %s", gold_count_names[i]);
        if (!str_number(value, &e->count[i])) BAD(p, "\"%.*s\" is not a number", STR_ARG(value));
        e->has_count[i] = true;
        return true;
    }
    return false;
}

static void read_field(plain *p, an_str field, label_event *e)
{
    static const struct { const char *name; void (*read)(plain *, an_str, label_event *); } known[] = {
        {"date", read_date}, {"place", read_place}, {"claim", read_claim}, {"mediator", read_mediator},
        {"treaty", read_treaty}, {"about", read_about}, {"context", read_context},
    };
    an_str name;
    if (!next_word(&field, &name)) return;
    an_str value = str_trim(field);
    if (!value.n) return BAD(p, "\"%.*s\" has no value", STR_ARG(name));
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (str_is(name, known[i].name)) return known[i].read(p, value, e);
    if (!read_count(p, name, value, e)) BAD(p, "no field is called \"%.*s\"", STR_ARG(name));
}

/* ---- an event ---- */

static bool is_status(an_str word)
{
    an_str rest = word, piece;
    while (str_cut(&rest, '/', &piece))
        if (gold_is_status(piece)) return true;
    return false;
}

/* Alternatives: A/B. */
static an_strs read_choice(plain *p, an_str word)
{
    if (word.n < LABEL_CHOICE) return label_split(p->l, word, '/');
    BAD(p, "too many alternatives");
    return (an_strs){0};
}

/* TYPE CODE, then modes, status and "optional" in any order. */
static void read_head(plain *p, an_str head, label_event *e)
{
    an_str type = {0}, code = {0}, word, rest;
    if (!next_word(&head, &type) || !next_word(&head, &code))
        BAD(p, "an event is written: - TYPE CODE [mode] [status] | trigger | actors | recipients");
    e->types = read_choice(p, type);
    if (!str_is(code, "-")) e->codes = read_choice(p, code);
    an_str *modes = arena_array(&p->l->a, an_str, head.n);
    if (!modes) { p->l->status = AN_NOMEM; return; }
    for (rest = head; next_word(&rest, &word);) {
        if (str_is(word, "optional")) e->optional = true;
        else if (!is_status(word)) modes[e->modes.n++] = word;
        else if (e->statuses.n) BAD(p, "a second status");
        else e->statuses = read_choice(p, word);
    }
    e->modes.at = modes;
}

static void read_event(plain *p, an_str line)
{
    label_event *e = array_push(&p->d->events);
    an_str field;
    if (!e) { p->l->status = AN_NOMEM; return; }
    e->line = p->line;
    if (next_field(&line, &field)) read_head(p, field, e);
    if (next_field(&line, &field)) e->trigger = read_words(p, field);
    if (next_field(&line, &field)) read_parties(p, field, &e->sides[SIDE_ACTORS]);
    if (next_field(&line, &field)) read_parties(p, field, &e->sides[SIDE_RECIPIENTS]);
    while (p->l->status == AN_OK && next_field(&line, &field)) read_field(p, field, e);
}

/* ---- a document ---- */

static void end_document(plain *p)
{
    label_document *d = p->d;
    if (d && d->own_text) {
        d->text = arena_copy(&p->l->a, (an_str){p->text.at, p->text.n});
        if (!d->text.p) p->l->status = AN_NOMEM;
    }
    if (d && d->none && d->events.n)
        label_problem(p->l, d, p->file, d->line, "\"%.*s\" has events and yet none", STR_ARG(d->id));
    if (d && !d->none && !d->events.n)
        label_problem(p->l, d, p->file, d->line, "\"%.*s\" has no event: write \"- none\" if so", STR_ARG(d->id));
    array_clear(&p->text);
    p->d = NULL;
}

static void begin_document(plain *p, an_str id)
{
    if (p->d) BAD(p, "an empty line must part documents");
    end_document(p);
    p->d = label_document_new(p->l, p->file, p->line);
    if (!p->d) return;
    p->d->plain = true;
    next_word(&id, &p->d->id);
    if (!p->d->id.n) BAD(p, "a document without an id");
    if (str_trim(id).n) BAD(p, "an id holds no white space");
}

static void add_tag(plain *p, an_str word)
{
    label_document *d = p->d;
    label_tag tag = {.value = word};
    if (!str_cut(&tag.value, '=', &tag.key) || !tag.key.n || !tag.value.n) {
        BAD(p, "\"%.*s\" is neither a day nor key=value", STR_ARG(word));
        return;
    }
    for (size_t i = 0; i < d->tags.n; i++)
        if (str_eq(d->tags.at[i].key, tag.key)) BAD(p, "a second \"%.*s\"", STR_ARG(tag.key));
    label_tag *t = array_push(&d->tags);
    if (!t) p->l->status = AN_NOMEM;
    else *t = tag;
}

static void read_about_document(plain *p, an_str line)
{
    an_str word;
    bool first = !p->d->published.year && !p->d->tags.n;
    if (!first) BAD(p, "a second line of @");
    while (next_word(&line, &word)) {
        if (word.p[0] >= '0' && word.p[0] <= '9') p->d->published = read_day(p, word);
        else add_tag(p, word);
    }
}

static void add_text(plain *p, an_str line)
{
    bool more = p->d->own_text;
    if (line.n && line.p[0] == ' ') line = str_slice(line, 1, line.n);
    p->d->own_text = true;
    if (!array_reserve(&p->text, line.n + 1)) { p->l->status = AN_NOMEM; return; }
    if (more) p->text.at[p->text.n++] = '\n';
    if (line.n) memcpy(p->text.at + p->text.n, line.p, line.n);
    p->text.n += line.n;
}

static void read_none_or_event(plain *p, an_str line)
{
    an_str rest = line, word;
    next_word(&rest, &word);
    if (!str_is(word, "none")) return read_event(p, line);
    p->d->none = true;
    p->d->reason = str_trim(rest);
}

static bool has_controls(an_str line)
{
    for (size_t i = 0; i < line.n; i++)
        if ((unsigned char)line.p[i] < ' ' && line.p[i] != '\t') return true;
    return false;
}

static void read_line(plain *p, an_str line)
{
    if (line.n && line.p[line.n - 1] == '\r') line.n--;
    if (!str_trim(line).n) return end_document(p);
    if (has_controls(line)) return BAD(p, "a control character");
    an_str rest = str_slice(line, 1, line.n);
    if (line.p[0] == ';') return;
    if (line.p[0] == '#') return begin_document(p, rest);
    if (!p->d) return BAD(p, "a document begins with \"# id\"");
    switch (line.p[0]) {
    case '@': return read_about_document(p, rest);
    case '|': return add_text(p, rest);
    case '-': return read_none_or_event(p, rest);
    default: BAD(p, "a line begins with one of # @ | - ;");
    }
}

/* A line that opens or closes a fence changes *inside. */
static bool is_fence(an_str line, bool *inside)
{
    an_str start = str_trim(line);
    if (!str_starts(start, STR("```"))) return false;
    *inside = !*inside && str_is(start, "```gold");
    return true;
}

void plain_read(an_labels *l, an_str file, an_str text, bool fenced)
{
    plain p = {.l = l, .file = file};
    bool inside = false;
    an_str line;
    while (l->status == AN_OK && str_cut(&text, '\n', &line)) {
        p.line++;
        if (fenced && is_fence(line, &inside)) end_document(&p);
        else if (!fenced || inside) read_line(&p, line);
    }
    end_document(&p);
    array_release(&p.text);
}
