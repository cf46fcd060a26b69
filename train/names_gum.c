/*
 * Proper names out of GUM's entity spans. A span of type person, place or organization whose head is a proper noun is
 * narrowed to the proper nouns around the head: for persons without titles and without other entities beside them, for
 * the others with "of", "for", "and" between them. Longer spans come first; what lies inside a name is no name of its own.
 * People called by nation, and spans without a proper noun as head, are no names: so does Universal NER have it.
 */
#include "base/str.h"
#include "names_gold.h"

enum { COLUMNS = 10, HITS = 4, DEPTH = 64 };

typedef struct row { bool proper, plural, link; int64_t head; } row;
typedef struct span { int64_t id; uint32_t first, last; name_type type; bool typed; } span;

typedef struct sentence {
    const lex *l;
    const an_doc *doc;
    uint32_t base;              /* its first token */
    ARRAY(row) rows;
    ARRAY(span) spans;
    span open[DEPTH];
    uint32_t depth;
} sentence;

/* ---- reading spans ---- */

static bool open_span(sentence *s, an_str text)
{
    static const char *const types[] = {"person", "organization", "place"};
    an_str id, type;
    if (s->depth == DEPTH || !str_cut(&text, '-', &id) || !str_cut(&text, '-', &type)) return true;
    span *o = &s->open[s->depth++];
    *o = (span){.id = -1, .first = (uint32_t)s->rows.n - 1};
    str_number(id, &o->id);
    for (unsigned t = 0; t < NAME_TYPES; t++)
        if (str_is(type, types[t])) o->type = (name_type)t, o->typed = true;
    return true;
}

static bool close_span(sentence *s, int64_t id)
{
    uint32_t k = s->depth;
    while (k-- > 0)
        if (id < 0 || s->open[k].id == id) break;
    if (k == UINT32_MAX) return true;
    span *done = array_push(&s->spans);
    if (!done) return false;
    *done = s->open[k];
    done->last = (uint32_t)s->rows.n - 1;
    memmove(&s->open[k], &s->open[k + 1], (--s->depth - k) * sizeof *s->open);
    return true;
}

/* "(13-organization-...(14-place-...)", "10)13)": what is opened and closed at a word. */
static bool read_entities(sentence *s, an_str text)
{
    for (size_t i = 0; i < text.n;) {
        size_t from = i + (text.p[i] == '('), to = from;
        while (to < text.n && text.p[to] != '(' && text.p[to] != ')') to++;
        bool opens = from > i, closes = to < text.n && text.p[to] == ')';
        int64_t id = -1;
        if (opens && !open_span(s, str_slice(text, from, to))) return false;
        if (closes && (opens || str_number(str_slice(text, from, to), &id)) && !close_span(s, id)) return false;
        i = to + closes;
        if (!opens && !closes) break;
    }
    return true;
}

static bool links(an_str form)
{
    static const char *const words[] = {"of", "for", "the", "and", "&", "-", "de", "la", "del", "al", "on", "in"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (str_is(form, words[i])) return true;
    return false;
}

static bool read_row(sentence *s, an_str line)
{
    an_str column[COLUMNS], piece;
    for (int i = 0; i < COLUMNS; i++)
        if (!str_cut(&line, '\t', &column[i])) return true;
    if (memchr(column[0].p, '-', column[0].n) || memchr(column[0].p, '.', column[0].n)) return true;
    row *r = array_push(&s->rows);
    if (!r) return false;
    r->proper = str_starts(column[4], STR("NNP"));
    r->plural = str_is(column[4], "NNPS");
    r->link = links(column[1]);
    if (!str_number(column[6], &r->head)) r->head = 0;
    while (str_cut(&column[9], '|', &piece))
        if (str_starts(piece, STR("Entity=")) && !read_entities(s, str_slice(piece, 7, piece.n))) return false;
    return true;
}

/* ---- narrowing ---- */

static uint32_t head_of(const sentence *s, const span *p)
{
    for (uint32_t i = p->first; i <= p->last; i++) {
        int64_t head = s->rows.at[i].head - 1;
        if (head < p->first || head > p->last) return i;
    }
    return p->first;
}

/* Whether another entity inside the span holds the word but not the span's head. */
static bool belongs_elsewhere(const sentence *s, const span *p, uint32_t i, uint32_t head)
{
    for (size_t k = 0; k < s->spans.n; k++) {
        const span *o = &s->spans.at[k];
        if (o->typed && o->first >= p->first && o->last <= p->last && o->last - o->first < p->last - p->first &&
            i >= o->first && i <= o->last && !(head >= o->first && head <= o->last)) return true;
    }
    return false;
}

static bool takes(const sentence *s, const span *p, uint32_t i, uint32_t head)
{
    if (!s->rows.at[i].proper) return false;
    return p->type != NAME_PERSON || !belongs_elsewhere(s, p, i, head);
}

static bool bridges(const sentence *s, const span *p, uint32_t i)
{
    return s->rows.at[i].link && (p->type != NAME_PERSON || str_is(token_text(s->doc, s->base + i), "-"));
}

static void grow(const sentence *s, const span *p, uint32_t head, uint32_t *first, uint32_t *last)
{
    *first = *last = head;
    for (;;) {
        uint32_t i = *first;
        if (i > p->first && takes(s, p, i - 1, head)) *first = i - 1;
        else if (i > p->first + 1 && bridges(s, p, i - 1) && takes(s, p, i - 2, head)) *first = i - 2;
        else break;
    }
    for (;;) {
        uint32_t i = *last;
        if (i < p->last && takes(s, p, i + 1, head)) *last = i + 1;
        else if (i + 2 <= p->last && bridges(s, p, i + 1) && takes(s, p, i + 2, head)) *last = i + 2;
        else if (i + 3 <= p->last && bridges(s, p, i + 1) && bridges(s, p, i + 2) && takes(s, p, i + 3, head)) *last = i + 3;
        else break;
    }
}

static size_t lexical(const sentence *s, uint32_t first, uint32_t last, lex_hit *hits, size_t *length)
{
    return lex_match(s->l, &s->doc->tokens.at[s->base + first], last - first + 1, hits, HITS, length);
}

/* Leading titles and roles of a person; more than last when nothing else is left. */
static uint32_t past_titles(const sentence *s, uint32_t first, uint32_t last)
{
    lex_hit hits[HITS];
    size_t n;
    while (first <= last) {
        an_str word = s->doc->tokens.at[s->base + first].folded;
        if (lex_table(s->l, "honorific", word).p) first++;
        else if (lexical(s, first, last, hits, &n) && lex_entity_at(s->l, hits[0].entity).kind == LEX_ROLE) first += (uint32_t)n;
        else break;
    }
    return first;
}

/* A nationality, which is no name; a country in an organisation's place is a place. */
static bool by_lexicon(const sentence *s, uint32_t first, uint32_t last, name_type *type)
{
    lex_hit hits[HITS];
    size_t length = 0, n = lexical(s, first, last, hits, &length);
    if (!n || length != last - first + 1 || lex_entity_at(s->l, hits[0].entity).kind != LEX_COUNTRY) return true;
    if (hits[0].form == FORM_ADJECTIVE || hits[0].form == FORM_PEOPLE) return false;
    if (hits[0].form != FORM_SEAT) *type = NAME_PLACE;
    return true;
}

static void mark(const sentence *s, const span *p, uint8_t *tags)
{
    uint32_t head = head_of(s, p), first, last;
    name_type type = p->type;
    if (!s->rows.at[head].proper) return;
    grow(s, p, head, &first, &last);
    if (type == NAME_PERSON) first = past_titles(s, first, last);
    if (first > last || !by_lexicon(s, first, last, &type)) return;
    if (type == NAME_PERSON && first == last && s->rows.at[first].plural) return;
    for (uint32_t i = first; i <= last; i++)
        if (tags[s->base + i] != NAME_OUT) return;
    for (uint32_t i = first; i <= last; i++) tags[s->base + i] = (uint8_t)(1 + 2 * type + (i > first));
}

static int longer_first(const void *a, const void *b)
{
    const span *x = a, *y = b;
    uint32_t n = x->last - x->first, m = y->last - y->first;
    if (n != m) return n < m ? 1 : -1;
    return x->first < y->first ? -1 : x->first > y->first;
}

static void end_sentence(sentence *s, uint8_t *tags)
{
    if (s->base + s->rows.n <= s->doc->tokens.n) {
        if (s->spans.n) qsort(s->spans.at, s->spans.n, sizeof *s->spans.at, longer_first);
        for (size_t i = 0; i < s->spans.n; i++)
            if (s->spans.at[i].typed) mark(s, &s->spans.at[i], tags);
    }
    s->base += (uint32_t)s->rows.n;
    s->depth = 0;
    array_clear(&s->rows);
    array_clear(&s->spans);
}

bool gum_tags(const lex *l, const an_doc *doc, an_str lines, uint8_t *tags)
{
    sentence s = {.l = l, .doc = doc};
    bool ok = true;
    for (an_str line; ok && str_cut(&lines, '\n', &line);) {
        if (!line.n) end_sentence(&s, tags);
        else if (line.p[0] != '#') ok = read_row(&s, line);
    }
    end_sentence(&s, tags);
    array_release(&s.rows);
    array_release(&s.spans);
    return ok;
}
