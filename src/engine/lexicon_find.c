/* What the lexicon knows of an expression, for a person: at each of its words the names and predicates. */
#include <stdarg.h>
#include <stdio.h>

#include "base/error.h"
#include "base/str.h"
#include "base/utf8.h"
#include "engine/engine.h"
#include "text/text.h"

enum { ROOM = 16 };

typedef struct finder {
    const lex *l;
    const an_doc *doc;
    an_sink sink;
    const char *edition;
    bool failed;
    size_t found;
} finder;

static void say(finder *f, const char *format, ...) __attribute__((format(printf, 2, 3)));

static void say(finder *f, const char *format, ...)
{
    char line[1024];
    va_list args;
    va_start(args, format);
    int n = vsnprintf(line, sizeof line, format, args);
    va_end(args);
    size_t size = n < 0 ? 0 : (size_t)n < sizeof line ? (size_t)n : sizeof line - 1;
    if (!f->failed && !f->sink.write(f->sink.context, line, size)) f->failed = true;
}

/* ---- names ---- */

static void say_date(finder *f, const char *label, an_date d)
{
    if (d.year) say(f, "  %s %04d-%02d-%02d", label, d.year, d.month, d.day);
}

static void say_sectors(finder *f, sector_set sectors)
{
    for (int s = 0; s < SECTOR_COUNT; s++)
        if (sectors >> s & 1) say(f, " %.*s", STR_ARG(sector_name((sector)s)));
}

static void say_offices(finder *f, const lex_entity *e)
{
    for (uint32_t i = 0; i < e->n_offices; i++) {
        lex_office o = lex_office_at(f->l, e->first_office + i);
        say(f, "      office  %.*s %.*s ", STR_ARG(o.country), STR_ARG(o.role));
        say_sectors(f, o.sectors);
        say_date(f, "from", o.from);
        say_date(f, "to", o.to);
        say(f, "\n");
    }
}

/* The codes of a state in other lists. */
static void say_codes(finder *f, uint32_t entity)
{
    uint32_t first;
    size_t n = lex_state_codes(f->l, entity, &first);
    for (uint32_t i = first; i < first + n; i++) {
        lex_state_code c = lex_state_code_at(f->l, i);
        say(f, "      code  %.*s %.*s", STR_ARG(code_list_name(c.list)), STR_ARG(c.code));
        say_date(f, "from", c.from);
        say_date(f, "to", c.to);
        say(f, "\n");
    }
}

/* When this was the name of it. */
static void say_former(finder *f, const lex_hit *hit)
{
    if (!hit->from.year && !hit->to.year) return;
    say(f, "      named so");
    say_date(f, "from", hit->from);
    say_date(f, "to", hit->to);
    say(f, "\n");
}

static void say_entity(finder *f, const lex_hit *hit)
{
    static const char *const forms[] = {"name", "adjective", "people", "capital", "seat", "city"};
    lex_entity e = lex_entity_at(f->l, hit->entity);
    say(f, "    %.*s  %.*s  (%s%s)", STR_ARG(e.id), STR_ARG(e.name), forms[hit->form], hit->plural ? ", plural" : "");
    if (e.country.p) say(f, "  country %.*s", STR_ARG(e.country));
    if (e.code.p) say(f, "  code %.*s", STR_ARG(e.code));
    if (e.sectors) say(f, "  sectors"), say_sectors(f, e.sectors);
    say_date(f, "from", e.from);
    say_date(f, "to", e.to);
    say(f, "\n");
    say_former(f, hit);
    say_codes(f, hit->entity);
    say_offices(f, &e);
}

static void find_names(finder *f, uint32_t token)
{
    lex_hit hits[ROOM];
    size_t length, n = lex_match(f->l, f->doc->tokens.at + token, f->doc->tokens.n - token, hits, ROOM, &length);
    if (!n) return;
    an_span span = {f->doc->tokens.at[token].span.begin, f->doc->tokens.at[token + length - 1].span.end};
    say(f, "  name \"%.*s\"\n", STR_ARG(doc_slice(f->doc, span)));
    for (size_t i = 0; i < n; i++) say_entity(f, &hits[i]);
    f->found += n;
}

/* ---- predicates ---- */

static void say_core(finder *f, const lex_core *c)
{
    lex_type type;
    an_str mode = c->n_modes ? c->modes[0] : (an_str){NULL, 0};
    bool known = lex_type_of(f->l, f->edition, c->code, mode, STR("actual"), &type);
    say(f, "      %.*s", STR_ARG(c->code));
    for (uint32_t i = 0; i < c->n_modes; i++) say(f, " %.*s", STR_ARG(c->modes[i]));
    if (known && type.type.p) say(f, "  %.*s", STR_ARG(type.type));
    if (c->reciprocal) say(f, "  reciprocal");
    if (c->treaty.p) say(f, "  treaty %.*s", STR_ARG(c->treaty));
    if (c->n_conditions) say(f, "  (under %u condition%s)", c->n_conditions, c->n_conditions > 1 ? "s" : "");
    say(f, "\n");
}

static void say_sense(finder *f, uint32_t index)
{
    lex_sense s;
    lex_sense_at(f->l, index, &s);
    say(f, "    %.*s  %s  %.*s%s%.*s", STR_ARG(s.id), s.pos == 'v' ? "verb" : s.pos == 'n' ? "noun" : "other",
        STR_ARG(s.lemma), s.particle.n ? " " : "", STR_ARG(s.particle));
    if (s.claim.p) say(f, "  claim %.*s", STR_ARG(s.claim));
    if (s.complement.p) say(f, "  complement %.*s", STR_ARG(s.complement));
    say(f, "\n");
    for (uint32_t i = 0; i < s.n_cores; i++) say_core(f, &s.cores[i]);
}

static bool said_before(const lex_form *forms, size_t i)
{
    for (size_t j = 0; j < i; j++)
        if (forms[j].pos == forms[i].pos && str_eq(forms[j].lemma, forms[i].lemma)) return true;
    return false;
}

static void find_predicates(finder *f, uint32_t token)
{
    lex_form forms[ROOM];
    uint32_t first;
    an_str folded = f->doc->tokens.at[token].folded;
    size_t n = lex_forms(f->l, folded, forms, ROOM);
    for (size_t i = 0; i < n; i++) {
        size_t senses = said_before(forms, i) ? 0 : lex_senses(f->l, forms[i].lemma, forms[i].pos, &first);
        if (senses) say(f, "  predicate \"%.*s\", %.*s\n", STR_ARG(folded), STR_ARG(forms[i].lemma));
        for (size_t s = 0; s < senses; s++) say_sense(f, first + (uint32_t)s);
        f->found += senses;
    }
}

static an_status find_all(finder *f, an_doc *doc, an_error *error)
{
    an_status status = text_run(f->l, doc, error);
    if (status != AN_OK) return status;
    for (uint32_t i = 0; i < doc->tokens.n && !f->failed; i++) {
        find_names(f, i);
        find_predicates(f, i);
    }
    if (!f->found) say(f, "  nothing\n");
    return f->failed ? error_errno(error, NULL, "write") : AN_OK;
}

an_status an_lexicon_find(const an_engine *engine, const char *expression, an_sink sink, an_error *error)
{
    an_doc *doc = doc_new();
    if (!doc) return error_nomem(error);
    doc->text = utf8_repair(&doc->arena, str_of(expression), &doc->replaced);
    if (!doc->text.p) {
        an_doc_free(doc);
        return error_nomem(error);
    }
    finder f = {.l = engine->lexicon, .doc = doc, .sink = sink, .edition = engine->edition};
    an_status status = find_all(&f, doc, error);
    an_doc_free(doc);
    return status;
}
