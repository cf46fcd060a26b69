#include "lexicon/petrarch.h"

#include "base/str.h"
#include "base/utf8.h"
#include "lexicon/pieces.h"

typedef struct line { an_str text; uint32_t number; uint32_t of; } line;   /* of: a plural's name, by its place */
typedef ARRAY(line) lines;
typedef struct state_name { an_str country, name; uint32_t line, seq; } state_name;
typedef struct substitution { an_str name, words; } substitution;

/* One file being read. The entry at hand: its names, the first of them its head, their plurals, and its codes. */
typedef struct reader {
    build *b;
    const source *source;
    petrarch_kind kind;
    ARRAY(substitution) sets;
    lines names, plurals, codes;
    ARRAY(petrarch_code) read;     /* the codes that could be read */
    ARRAY(state_name) states;
    bool in_comment;               /* between <!-- and --> */
} reader;

#define SKIPPED(r, number, ...) problem_skipped((r)->b->problems, (r)->source, (number), __VA_ARGS__)

/* ---- which file is what ---- */

static bool holds(an_str text, const char *word)
{
    an_str rest = text, one = str_of(word);
    for (; rest.n >= one.n; rest = str_slice(rest, 1, rest.n))
        if (str_starts(rest, one)) return true;
    return false;
}

static bool ends_word(an_str path, const char *ending)
{
    an_str end = str_of(ending);
    size_t before = path.n - end.n;
    return str_ends(path, end) && (path.n == end.n || strchr("./_-", path.p[before - 1]));
}

static bool has_code(an_str text)
{
    if (text.n < 6 || *text.p != '_') return false;
    for (size_t i = 1; i < text.n && text.p[i] != '\n'; i++) {
        if (text.p[i] == '[' && text.n - i > 4)
            return text.p[i + 1] >= 'A' && text.p[i + 1] <= 'Z' && text.p[i + 4] != ' ';
        if (text.p[i] != ' ' && text.p[i] != '\t') return false;
    }
    return false;
}

petrarch_kind petrarch_recognise(an_str path, an_str text)
{
    if (!str_ends(path, STR(".txt"))) return PETRARCH_NONE;
    if (ends_word(path, "actors.txt")) return PETRARCH_ACTORS;
    if (ends_word(path, "agents.txt")) return PETRARCH_AGENTS;
    if (ends_word(path, "discards.txt")) return PETRARCH_DISCARDS;
    if (holds(text, "[~")) return PETRARCH_AGENTS;
    for (size_t i = 0; i < text.n; i++)
        if (has_code(str_slice(text, i, text.n))) return PETRARCH_ACTORS;
    return PETRARCH_NONE;
}

/* ---- blocks ---- */

static block *open_block(reader *r, an_str id, an_str name, uint32_t number)
{
    block *k = r->b->nomem ? NULL : array_push(&r->b->read.blocks);
    if (!k) return r->b->nomem = true, NULL;
    *k = (block){r->source, number, id, name, (uint32_t)r->b->read.fields.n, 0, true};
    return k;
}

/* A field of the block opened last; none where the value is absent. */
static void add_field(reader *r, const char *key, an_str value, uint32_t number)
{
    if (!value.p || r->b->nomem) return;
    field *f = array_push(&r->b->read.fields);
    if (!f) {
        r->b->nomem = true;
        return;
    }
    *f = (field){str_of(key), value, number};
    r->b->read.blocks.at[r->b->read.blocks.n - 1].n_fields++;
}

/* ---- names ---- */

static bool is_clean(an_str s)
{
    uint32_t code;
    for (size_t i = 0; i < s.n;) {
        i += utf8_decode(s.p + i, s.n - i, &code);
        if (code == 0xFFFD || code == 0x7F || (code < 32 && code != '\t' && code != '\r')) return false;
    }
    return true;
}

static size_t pieces_in(an_str name)
{
    size_t n = 0;
    unsigned joined = 0;
    an_str piece;
    while (piece_next(&name, &joined, &piece)) n++;
    return n;
}

/* The name of a line as ours; absent, and reported, where it cannot be one. */
static an_str name_of(reader *r, const line *l)
{
    const char *why = NULL;
    an_str none = {NULL, 0}, name = is_clean(l->text) ? petrarch_name(r->b, l->text, r->kind == PETRARCH_ACTORS) : none;
    if (!is_clean(l->text)) why = "control characters or invalid UTF-8";
    else if (!name.p) why = "a name without words";
    else if (pieces_in(name) > IMG_PIECES || !pieces_in(name)) why = "a name of too many words";
    else if (memchr(name.p, ';', name.n) || holds(name, "!")) why = "a name with ';' or an unknown !SET! in it";
    if (!why) return name;
    if (!r->b->nomem) SKIPPED(r, l->number, "%s", why);
    return none;
}

static void add_names(reader *r, const char *key, const line *at, size_t n)
{
    for (size_t i = 0; i < n && !r->b->nomem; i++) add_field(r, key, name_of(r, &at[i]), at[i].number);
}

/* The first name that can be one, and its place among the names; the number of names where none can. */
static size_t head_of(reader *r, an_str *name)
{
    size_t i = 0;
    for (*name = (an_str){NULL, 0}; i < r->names.n && !r->b->nomem; i++) {
        *name = name_of(r, &r->names.at[i]);
        if (name->p) break;
    }
    return i;
}

/* ---- actors ---- */

static bool any_word(an_str name, const char *const *words, size_t n)
{
    an_str rest = name, word;
    while (str_cut(&rest, ' ', &word))
        for (size_t i = 0; i < n; i++)
            if (str_is(word, words[i])) return true;
    return false;
}

static bool is_body(reader *r, an_str name)
{
    static const char *const words[] = {
        "party", "movement", "front", "army", "government", "ministry", "force", "forces", "council", "committee",
        "union", "organization", "organisation", "group", "brigade", "brigades", "police", "court", "parliament",
        "agency", "league", "commission", "department", "office", "bank", "association", "company", "corporation", "alliance",
        "congress", "federation", "republic", "authority", "senate", "assembly", "cabinet", "navy", "service", "state",
        "kingdom", "military", "militia", "security", "institute", "university", "foundation", "center", "centre",
        "rebels"};
    return any_word(build_fold(r->b, name), words, sizeof words / sizeof *words);
}

/* A state's name and nothing else. */
static bool is_state(const petrarch_code *c) { return c->country.p && !c->sectors.p; }

static bool is_dated(const petrarch_code *c) { return c->from.p || c->to.p; }

/* Somebody whose code changes with the days is a person, unless the words say a body. */
static bool is_person(reader *r, an_str name)
{
    bool dated = false, elite = false, state = false;
    for (size_t i = 0; i < r->read.n; i++) {
        dated |= is_dated(&r->read.at[i]);
        elite |= r->read.at[i].elite;
        state |= is_state(&r->read.at[i]);
    }
    if (state && !elite) return false;
    return (elite || (dated && memchr(name.p, ' ', name.n))) && !is_body(r, name);
}

static an_str or_dash(an_str s) { return s.p ? s : STR("-"); }

static void add_office(reader *r, const petrarch_code *c, an_str country, uint32_t number)
{
    an_str value = arena_printf(&r->b->arena, "%.*s | - | %.*s | %.*s | %.*s", STR_ARG(or_dash(country)),
                                STR_ARG(or_dash(c->sectors)), STR_ARG(or_dash(c->from)), STR_ARG(or_dash(c->to)));
    if (!value.p) r->b->nomem = true;
    add_field(r, "office", value, number);
}

/* "[ELI]" after a dated code is what the same state's holder became. */
static void add_offices(reader *r, uint32_t number)
{
    an_str country = {NULL, 0};
    for (size_t i = 0; i < r->read.n; i++) {
        const petrarch_code *c = &r->read.at[i];
        if (c->country.p) country = c->country;
        add_office(r, c, country, number);
    }
    add_field(r, "code", r->read.at[0].code, number);
}

static void add_facts(reader *r, const petrarch_code *c, uint32_t number)
{
    add_field(r, "country", c->country, number);
    add_field(r, "sectors", c->sectors, number);
    add_field(r, "code", c->code, number);
    add_field(r, "from", c->from, number);
    add_field(r, "to", c->to, number);
}

static void other_names(reader *r, size_t head)
{
    add_names(r, "name", r->names.at + head + 1, r->names.n - head - 1);
}

/* A body with several codes is as many blocks, of which the days choose one. */
static void add_bodies(reader *r, an_str name, size_t head, uint32_t number)
{
    for (size_t i = 0; i < r->read.n && !r->b->nomem; i++) {
        const petrarch_code *c = &r->read.at[i];
        bool group = c->sectors.p && (holds(c->sectors, "REB") || holds(c->sectors, "UAF") || holds(c->sectors, "IMG"));
        an_str id = petrarch_id(r->b, group ? "group" : "org", name);
        if (i) id = arena_printf(&r->b->arena, "%.*s-%zu", STR_ARG(id), i + 1);
        if (!id.p || !open_block(r, id, name, number)) {
            r->b->nomem = true;
            return;
        }
        add_facts(r, c, number);
        other_names(r, head);
    }
}

static void push_state(reader *r, an_str name, uint32_t number)
{
    state_name *s = name.p && !r->b->nomem ? array_push(&r->states) : NULL;
    if (s) *s = (state_name){r->read.at[0].country, name, number, (uint32_t)r->states.n};
    else if (name.p) r->b->nomem = true;
}

/* States are kept to the end, so that each becomes one block however many entries name it. */
static void add_state(reader *r, an_str name, size_t head, uint32_t number)
{
    push_state(r, name, number);
    for (size_t i = head + 1; i < r->names.n && !r->b->nomem; i++)
        push_state(r, name_of(r, &r->names.at[i]), r->names.at[i].number);
}

static int by_country(const void *x, const void *y)
{
    const state_name *p = x, *q = y;
    int c = str_cmp(p->country, q->country);
    return c ? c : (p->seq > q->seq) - (p->seq < q->seq);
}

static void finish_states(reader *r)
{
    if (r->states.n) qsort(r->states.at, r->states.n, sizeof *r->states.at, by_country);
    for (size_t i = 0; i < r->states.n && !r->b->nomem; i++) {
        const state_name *s = &r->states.at[i];
        bool same = i && str_eq(s->country, r->states.at[i - 1].country);
        an_str id = same ? s->country : arena_printf(&r->b->arena, "country:%.*s", STR_ARG(s->country));
        if (same) add_field(r, "name", s->name, s->line);
        else if (!id.p || !open_block(r, id, s->name, s->line)) r->b->nomem = true;
    }
}

static void add_person(reader *r, an_str name, size_t head, uint32_t number)
{
    if (!open_block(r, petrarch_id(r->b, "person", name), name, number)) return;
    add_offices(r, number);
    other_names(r, head);
}

static void finish_actor(reader *r, an_str name, size_t head, uint32_t number)
{
    if (r->read.n == 1 && is_state(&r->read.at[0]) && !is_dated(&r->read.at[0])) add_state(r, name, head, number);
    else if (is_person(r, name)) add_person(r, name, head, number);
    else add_bodies(r, name, head, number);
}

/* ---- agents ---- */

static an_str role_kind_of(reader *r, an_str name)
{
    static const char *const offices[] = {"minister", "president", "governor", "ambassador", "secretary", "king",
                                          "queen", "chancellor", "chairman", "premier", "mayor", "envoy", "emir",
                                          "sultan"};
    if (any_word(name, offices, sizeof offices / sizeof *offices)) return STR("office");
    return is_body(r, name) ? STR("body") : STR("people");
}

/* Each name is a role of its own, since one entry's set may hold both the minister and the ministry. */
static void add_role(reader *r, size_t at)
{
    const line *l = &r->names.at[at];
    an_str name = name_of(r, l);
    if (!name.p || !open_block(r, petrarch_id(r->b, "role", name), name, l->number)) return;
    add_field(r, "kind", role_kind_of(r, name), l->number);
    add_field(r, "sectors", r->read.at[0].sectors, l->number);
    for (size_t i = 0; i < r->plurals.n; i++)
        if (r->plurals.at[i].of == at) add_names(r, "plural", &r->plurals.at[i], 1);
}

/* ---- entries ---- */

static void read_codes(reader *r)
{
    for (size_t i = 0; i < r->codes.n && !r->b->nomem; i++) {
        an_str odd = {NULL, 0};
        petrarch_code code;
        const line *l = &r->codes.at[i];
        if (str_starts(l->text, STR("---"))) continue;   /* known, and nobody */
        const char *why = petrarch_code_read(r->b, l->text, r->kind == PETRARCH_AGENTS, &code, &odd);
        if (why) SKIPPED(r, l->number, "[%.*s]: %s", (int)(l->text.n < 80 ? l->text.n : 80), l->text.p, why);
        else if (odd.p) SKIPPED(r, l->number, "\"%.*s\" is no part of a code that is known", STR_ARG(odd));
        petrarch_code *slot = why ? NULL : array_push(&r->read);
        if (slot) *slot = code;
        else if (!why) r->b->nomem = true;
    }
}

static void finish_actors(reader *r)
{
    an_str name;
    size_t head = head_of(r, &name);
    if (head < r->names.n && !r->b->nomem) finish_actor(r, name, head, r->names.at[head].number);
}

static void clear_entry(reader *r)
{
    array_clear(&r->names);
    array_clear(&r->plurals);
    array_clear(&r->codes);
    array_clear(&r->read);
}

static void finish_entry(reader *r)
{
    read_codes(r);
    if (r->names.n && !r->codes.n) SKIPPED(r, r->names.at[0].number, "a name without a code");
    if (r->read.n && r->kind == PETRARCH_ACTORS) finish_actors(r);
    for (size_t i = 0; i < r->names.n && r->read.n && r->kind == PETRARCH_AGENTS && !r->b->nomem; i++) add_role(r, i);
    clear_entry(r);
}

/* ---- substitution sets ---- */

/* "!PERSON! = MAN, MEN, WOMAN". */
static bool take_set(reader *r, an_str text)
{
    an_str rest = str_slice(text, 1, text.n), name;
    if (!str_starts(text, STR("!")) || !str_cut(&rest, '!', &name) || !rest.p) return false;
    rest = str_trim(rest);
    if (!str_starts(rest, STR("="))) return false;
    substitution *s = array_push(&r->sets);
    if (s) *s = (substitution){name, str_slice(rest, 1, rest.n)};
    else r->b->nomem = true;
    return true;
}

static const substitution *find_set(const reader *r, an_str name)
{
    for (size_t i = 0; i < r->sets.n; i++)
        if (str_eq(r->sets.at[i].name, name)) return &r->sets.at[i];
    return NULL;
}

static void push_line(reader *r, lines *list, an_str text, uint32_t number)
{
    line *l = array_push(list);
    if (l) *l = (line){text, number, r->names.n ? (uint32_t)r->names.n - 1 : 0};
    else r->b->nomem = true;
}

static bool is_plural_of(an_str word, an_str before)
{
    return before.n && str_starts(word, str_slice(before, 0, before.n > 3 ? 3 : 1)) &&
           (str_ends(word, STR("MEN")) || (str_ends(word, STR("S")) && word.n > before.n));
}

/* A name with each word of a set in the set's place: plurals belong to the name before them. */
static void push_expanded(reader *r, an_str before, an_str after, const substitution *s, uint32_t number)
{
    an_str rest = s->words, word, last = {NULL, 0};
    while (str_cut(&rest, ',', &word) && !r->b->nomem) {
        word = str_trim(word);
        if (!word.n) continue;
        an_str whole = arena_printf(&r->b->arena, "%.*s%.*s%.*s", STR_ARG(before), STR_ARG(word), STR_ARG(after));
        if (!whole.p) r->b->nomem = true;
        else if (is_plural_of(word, last)) push_line(r, &r->plurals, whole, number);
        else push_line(r, &r->names, whole, number), last = word;
    }
}

static void push_name(reader *r, an_str text, uint32_t number)
{
    an_str rest = text, before, name;
    bool marked = str_cut(&rest, '!', &before) && rest.p && str_cut(&rest, '!', &name) && rest.p;
    const substitution *s = marked ? find_set(r, name) : NULL;
    if (s) push_expanded(r, before, rest, s, number);
    else push_line(r, &r->names, text, number);
}

/* ---- lines ---- */

static size_t find(an_str text, const char *word)
{
    size_t i = 0;
    while (i < text.n && !str_starts(str_slice(text, i, text.n), str_of(word))) i++;
    return i;
}

static bool opens_comment(an_str s) { return *s.p == '#' || *s.p == ';' || str_starts(s, STR("<!--")); }

/* A line without comments: from '#' or ';' on, or between "<!--" and "-->", which may lie lines apart. */
static an_str without_comment(reader *r, an_str text)
{
    if (r->in_comment) {
        size_t end = find(text, "-->");
        r->in_comment = end == text.n;
        return r->in_comment ? (an_str){text.p, 0} : without_comment(r, str_slice(text, end + 3, text.n));
    }
    size_t n = 0;
    while (n < text.n && !opens_comment(str_slice(text, n, text.n))) n++;
    if (n < text.n && text.p[n] == '<') r->in_comment = find(text, "-->") == text.n;
    return str_slice(text, 0, n);
}

/* "[IGO~]" and "[~GOV]": the tilde is where the state's code would stand. */
static an_str without_tilde(an_str code)
{
    code = str_trim(code);
    if (str_starts(code, STR("~"))) code = str_slice(code, 1, code.n);
    return str_ends(code, STR("~")) ? str_slice(code, 0, code.n - 1) : code;
}

static void take_plurals(reader *r, an_str list, uint32_t number)
{
    an_str item;
    while (str_cut(&list, ',', &item))
        if (str_trim(item).n) push_line(r, &r->plurals, str_trim(item), number);
}

/* What follows a name: "{plurals}" and "[codes]". */
static void take_rest(reader *r, an_str rest, uint32_t number)
{
    while ((rest = str_trim(rest)).n && !r->b->nomem) {
        bool code = *rest.p == '[';
        size_t end = find(rest, code ? "]" : "}");
        if ((!code && *rest.p != '{') || end == rest.n) {
            SKIPPED(r, number, "\"%.*s\" is not understood", (int)(rest.n < 80 ? rest.n : 80), rest.p);
            return;
        }
        an_str inside = str_slice(rest, 1, end);
        if (code) push_line(r, &r->codes, without_tilde(inside), number);
        else take_plurals(r, inside, number);
        rest = str_slice(rest, end + 1, rest.n);
    }
}

static void take_entry_line(reader *r, an_str text, uint32_t number)
{
    bool more = *text.p == '+' || *text.p == '[';
    if (!more && (finish_entry(r), take_set(r, text))) return;
    if (more && !r->names.n) {
        SKIPPED(r, number, "it belongs to no name above");
        return;
    }
    if (*text.p == '+') text = str_slice(text, 1, text.n);
    size_t end = 0;
    while (end < text.n && text.p[end] != '[' && text.p[end] != '{') end++;
    an_str name = str_trim(str_slice(text, 0, end));
    if (name.n) push_name(r, name, number);
    take_rest(r, str_slice(text, end, text.n), number);
}

/* "+PHRASE" stops the whole story, "PHRASE" its sentence. */
static void take_discard(reader *r, an_str text, uint32_t number)
{
    bool story = *text.p == '+';
    push_line(r, story ? &r->plurals : &r->names, story ? str_trim(str_slice(text, 1, text.n)) : text, number);
}

static void finish_discards(reader *r)
{
    const struct { const char *id; const lines *of; } tables[] = {{"table:discard-sentence", &r->names},
                                                                  {"table:discard-story", &r->plurals}};
    for (size_t i = 0; i < 2; i++)
        if (tables[i].of->n && open_block(r, str_of(tables[i].id), (an_str){NULL, 0}, 1))
            add_names(r, "yes", tables[i].of->at, tables[i].of->n);
}

void petrarch_read(build *b, const source *source, petrarch_kind kind)
{
    reader r = {.b = b, .source = source, .kind = kind};
    an_str rest = source->text, text;
    if (str_starts(rest, STR("\xEF\xBB\xBF"))) rest = str_slice(rest, 3, rest.n);
    for (uint32_t number = 1; !b->nomem && str_cut(&rest, '\n', &text); number++) {
        text = str_trim(without_comment(&r, text));
        if (!text.n) continue;
        if (kind == PETRARCH_DISCARDS) take_discard(&r, text, number);
        else take_entry_line(&r, text, number);
    }
    if (kind == PETRARCH_DISCARDS) finish_discards(&r);
    else finish_entry(&r);
    finish_states(&r);
    array_release(&r.states);
    array_release(&r.sets);
    array_release(&r.names);
    array_release(&r.plurals);
    array_release(&r.codes);
    array_release(&r.read);
}
