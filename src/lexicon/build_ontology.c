/* Ontology tables: tab-separated lines, '#' opens a comment line, "-" is none and "*" any. */
#define _GNU_SOURCE /* qsort_r */

#include <stdlib.h>

#include "base/str.h"
#include "lexicon/build.h"

enum { COLUMNS = 8 };

typedef struct row { build *b; const source *file; uint32_t line; size_t n; an_str cells[COLUMNS]; } row;

static void row_problem(const row *r, const char *what, an_str value)
{
    problem_at(r->b->problems, r->file, r->line, "%s: \"%.*s\"", what, STR_ARG(value));
}

/* Reads "-6.5" as -6500. */
static int32_t thousandths(const row *r, an_str s)
{
    char text[32], *end = text;
    double value = 0;
    if (s.n && s.n < sizeof text) {
        memcpy(text, s.p, s.n);
        text[s.n] = 0;
        value = strtod(text, &end);
    }
    if (end == text || *end || !(value >= -1000 && value <= 1000)) return row_problem(r, "not a score", s), 0;
    return (int32_t)(value * 1000 + (value < 0 ? -0.5 : 0.5));
}

static img_str any_str(const row *r, an_str s) { return build_str(r->b, str_is(s, "*") ? (an_str){NULL, 0} : s); }

static void know(map *m, build *b, an_str key)
{
    if (!map_put(m, key, 0)) b->nomem = true;
}

static void know_mode(const row *r, an_str mode)
{
    if (mode.p && !str_is(mode, "*")) know(&r->b->modes, r->b, mode);
}

/* ---- rows of each table ---- */

static void read_modes(const row *r, an_str cell, img_rule *rule)
{
    an_str word;
    for (cell = build_optional(cell); word_next(&cell, &word);) {
        if (rule->n_modes == 2) {
            row_problem(r, "more than two modes", word);
            return;
        }
        know_mode(r, word);
        rule->modes[rule->n_modes++] = build_str(r->b, word);
    }
}

static void read_contexts(const row *r, an_str cell, img_rule *rule)
{
    an_str word;
    rule->contexts.first = (uint32_t)r->b->contexts.n;
    for (cell = build_optional(cell); word_next(&cell, &word); rule->contexts.n++) {
        img_str *slot = array_push(&r->b->contexts);
        if (!slot) r->b->nomem = true;
        else *slot = build_str(r->b, word);
    }
    if (rule->contexts.n > 4) row_problem(r, "more than four contexts", r->cells[6]);
}

static void rule_row(const row *r)
{
    img_rule rule = {.code = any_str(r, r->cells[0]),
                     .mode = any_str(r, r->cells[1]),
                     .status = any_str(r, r->cells[2]),
                     .type = build_str(r->b, build_optional(r->cells[3])),
                     .score = thousandths(r, r->cells[5])};
    rule.modes[0] = rule.modes[1] = (img_str){IMG_NONE, 0};
    if (str_is(r->cells[0], "*")) rule.code = build_str(r->b, STR(""));
    know_mode(r, build_optional(r->cells[1]));
    read_modes(r, r->cells[4], &rule);
    read_contexts(r, r->cells[6], &rule);
    img_rule *slot = array_push(&r->b->rules);
    if (slot) *slot = rule;
    else r->b->nomem = true;
}

static void cameo_row(const row *r)
{
    img_cameo *c = array_push(&r->b->cameos);
    if (!c) r->b->nomem = true;
    else *c = (img_cameo){build_str(r->b, r->cells[0]), build_str(r->b, r->cells[2]), thousandths(r, r->cells[1])};
    know(&r->b->codes, r->b, r->cells[0]);
}

static void type_row(const row *r)
{
    int64_t quad;
    if (!str_number(r->cells[1], &quad) || quad > 4) row_problem(r, "not a quad class", r->cells[1]), quad = 0;
    img_type *t = array_push(&r->b->types);
    if (!t) r->b->nomem = true;
    else *t = (img_type){build_str(r->b, r->cells[0]), (uint32_t)quad, str_is(r->cells[2], "1")};
}

static void about_row(const row *r)
{
    img_about *a = array_push(&r->b->abouts);
    if (!a) r->b->nomem = true;
    else *a = (img_about){build_str(r->b, r->cells[0]), build_str(r->b, r->cells[1]), build_str(r->b, r->cells[2])};
}

/* ---- files ---- */

static void read_rows(build *b, const source *file, size_t columns, void (*take)(const row *))
{
    an_str rest = file->text, line;
    for (row r = {.b = b, .file = file, .line = 1}; !b->nomem && str_cut(&rest, '\n', &line); r.line++) {
        if (!str_trim(line).n || line.p[0] == '#') continue;
        for (r.n = 0; r.n < COLUMNS && str_cut(&line, '\t', &r.cells[r.n]); r.n++)
            r.cells[r.n] = str_trim(r.cells[r.n]);
        if (r.n == columns) take(&r);
        else problem_at(b->problems, file, r.line, "%zu columns, not %zu", r.n, columns);
    }
}

static an_str string_of(const build *b, img_str s)
{
    return s.at == IMG_NONE ? (an_str){NULL, 0} : (an_str){b->strings.at + s.at, s.n};
}

/* Sorting needs the pool; qsort_r hands it over. Equal rows stay apart by what they hold, so the order is one only. */
static int by_rule(const void *x, const void *y, void *b)
{
    const img_rule *p = x, *q = y;
    int c = str_cmp(string_of(b, p->code), string_of(b, q->code));
    if (!c) c = (p->mode.at == IMG_NONE) - (q->mode.at == IMG_NONE);
    if (!c) c = (p->status.at == IMG_NONE) - (q->status.at == IMG_NONE);
    if (!c) c = str_cmp(string_of(b, p->mode), string_of(b, q->mode));
    return c ? c : str_cmp(string_of(b, p->status), string_of(b, q->status));
}

static int by_cameo(const void *x, const void *y, void *b)
{
    return str_cmp(string_of(b, ((const img_cameo *)x)->code), string_of(b, ((const img_cameo *)y)->code));
}

static int by_about(const void *x, const void *y, void *b)
{
    const img_about *p = x, *q = y;
    int c = str_cmp(string_of(b, p->root), string_of(b, q->root));
    if (!c && p->governed.n != q->governed.n) return p->governed.n < q->governed.n ? 1 : -1;
    return c ? c : str_cmp(string_of(b, p->governed), string_of(b, q->governed));
}

static void read_edition(build *b, const source *file, an_str name)
{
    img_edition *e = array_push(&b->editions);
    if (!e) {
        b->nomem = true;
        return;
    }
    *e = (img_edition){build_str(b, name), {(uint32_t)b->rules.n, 0}};
    read_rows(b, file, 7, rule_row);
    e->rules.n = (uint32_t)b->rules.n - e->rules.first;
    if (e->rules.n) qsort_r(b->rules.at + e->rules.first, e->rules.n, sizeof(img_rule), by_rule, b);
}

static void read_table(build *b, const source *file)
{
    an_str name = str_slice(file->path, STR("ontology/").n, file->path.n - STR(".tsv").n);
    if (str_is(name, "cameo")) read_rows(b, file, 3, cameo_row);
    else if (str_is(name, "types")) read_rows(b, file, 3, type_row);
    else if (str_is(name, "about")) read_rows(b, file, 3, about_row);
    else read_edition(b, file, name);
}

void build_ontology(build *b, const source *sources, size_t n)
{
    for (size_t i = 0; i < n && !b->nomem; i++)
        if (str_starts(sources[i].path, STR("ontology/")) && str_ends(sources[i].path, STR(".tsv")))
            read_table(b, &sources[i]);
    if (b->cameos.n) qsort_r(b->cameos.at, b->cameos.n, sizeof(img_cameo), by_cameo, b);
    if (b->abouts.n) qsort_r(b->abouts.at, b->abouts.n, sizeof(img_about), by_about, b);
}
