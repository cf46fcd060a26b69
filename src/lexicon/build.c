/*
 * Compiling: sources to blocks, blocks of a higher level in the place of those they replace, then each kind by its own
 * builder, ontology and word forms first because the others refer to them.
 */
#include "lexicon/build.h"

#include <stdarg.h>
#include <stdio.h>

#include "base/error.h"
#include "base/str.h"
#include "base/utf8.h"
#include "lexicon/petrarch.h"

static img_str append(build *b, an_str s)
{
    an_str key = arena_copy(&b->arena, s);
    uint32_t at = (uint32_t)b->strings.n;
    if (!key.p || s.n >= IMG_NONE - at || !array_reserve(&b->strings, s.n) || !map_put(&b->pool, key, at))
        return b->nomem = true, (img_str){IMG_NONE, 0};
    memcpy(b->strings.at + at, s.p, s.n);
    b->strings.n += s.n;
    return (img_str){at, (uint32_t)s.n};
}

img_str build_str(build *b, an_str s)
{
    if (!s.p) return (img_str){IMG_NONE, 0};
    if (!s.n) return (img_str){0, 0};
    uint32_t *at = map_get(&b->pool, s);
    return at ? (img_str){*at, (uint32_t)s.n} : append(b, s);
}

static uint32_t new_word(build *b, an_str folded)
{
    an_str key = arena_copy(&b->arena, folded);
    img_word *w = key.p ? array_push(&b->words) : NULL;
    if (!w || !map_put(&b->word_ids, key, (uint32_t)b->words.n - 1)) return b->nomem = true, 0;
    *w = (img_word){.text = build_str(b, key), .hash = str_hash32(key), .start = IMG_NONE};
    return (uint32_t)b->words.n - 1;
}

uint32_t build_word(build *b, an_str folded)
{
    uint32_t *at = map_get(&b->word_ids, folded);
    return at ? *at : new_word(b, folded);
}

an_str build_fold(build *b, an_str s)
{
    an_str folded = utf8_fold(&b->arena, s);
    if (!folded.p && s.p) b->nomem = true;
    return folded;
}

void build_problem(build *b, const block *at, uint32_t line, const char *format, ...)
{
    char message[400];
    va_list args;
    va_start(args, format);
    vsnprintf(message, sizeof message, format, args);
    va_end(args);
    problem_at(b->problems, at->source, line ? line : at->line, "%s", message);
}

an_str build_optional(an_str value) { return str_is(value, "-") ? (an_str){NULL, 0} : value; }

void build_release(build *b)
{
    arena_release(&b->arena);
    blocks_release(&b->read);
    map *maps[] = {&b->ids, &b->pool, &b->word_ids, &b->irregular_verbs, &b->irregular_nouns, &b->modes, &b->codes};
    for (size_t i = 0; i < sizeof maps / sizeof *maps; i++) map_release(maps[i]);
    array_release(&b->live);
    array_release(&b->irregulars);
    array_release(&b->paths);
    array_release(&b->pending_forms);
    array_release(&b->pending_senses);
#define X(name, type) array_release(&b->name);
    IMG_SECTIONS(X)
#undef X
}

/* ---- which blocks count ---- */

static bool has_key(const build *b, const block *k, an_str key)
{
    for (uint32_t i = 0; i < k->n_fields; i++)
        if (str_eq(block_fields(b, k)[i].key, key)) return true;
    return false;
}

/* Facts that an entity has one of; a dictionary's own win, but what a role is we know better. */
static bool is_single(an_str key)
{
    static const char *const keys[] = {"from", "to", "sectors", "country", "code", "wikidata", "gender", "kind"};
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        if (str_is(key, keys[i])) return true;
    return false;
}

static void copy_fields(build *b, block *to, const block *from, const block *other, bool kind)
{
    for (uint32_t i = 0; i < from->n_fields; i++) {
        field f = block_fields(b, from)[i];
        bool own = str_is(f.key, "kind") == kind || !has_key(b, other, f.key);
        if (is_single(f.key) && !own) continue;
        if (!kind && str_is(f.key, "code") && has_key(b, other, STR("country"))) continue;   /* a region's */
        b->read.fields.at[b->read.fields.n++] = f;
        to->n_fields++;
    }
}

/* The old block with the new one's fields in front; its head line and place stay. */
static void add_to(build *b, block *old, const block *new)
{
    block both = *old, name = *new;
    both.first_field = (uint32_t)b->read.fields.n;
    both.n_fields = 0;
    if (!array_reserve(&b->read.fields, (size_t)old->n_fields + new->n_fields + 1)) {
        b->nomem = true;
        return;
    }
    if (name.rest.n && !str_eq(name.rest, old->rest)) {
        b->read.fields.at[b->read.fields.n++] = (field){STR("name"), name.rest, name.line};
        both.n_fields++;
    }
    copy_fields(b, &both, new, old, false);
    copy_fields(b, &both, old, new, true);
    *old = both;
}

static void replace(build *b, block *old, const block *new)
{
    if (new->adds) add_to(b, old, new);
    else if (old->source->level < new->source->level) *old = *new;
    else if (old->source->level == new->source->level)
        build_problem(b, new, 0, "%.*s is already defined in %.*s, line %u", STR_ARG(new->id),
                      STR_ARG(old->source->path), old->line);
}

static void admit(build *b, const block *k)
{
    uint32_t fresh = (uint32_t)b->live.n, *at = map_put(&b->ids, k->id, fresh);
    if (!at) b->nomem = true;
    else if (*at != fresh) replace(b, &b->live.at[*at], k);
    else {
        block *slot = array_push(&b->live);
        if (slot) *slot = *k;
        else b->nomem = true;
    }
}

static void read_source(build *b, const source *source)
{
    petrarch_kind kind = petrarch_recognise(source->path, source->text);
    if (kind != PETRARCH_NONE) petrarch_read(b, source, kind);
    else if (str_ends(source->path, STR(".lex")) && !blocks_read(&b->read, source, b->problems)) b->nomem = true;
}

static void read_blocks(build *b, const source *sources, size_t n)
{
    for (size_t i = 0, next = 0; i < n && !b->nomem; i++) {
        read_source(b, &sources[i]);
        for (; next < b->read.blocks.n && !b->nomem; next++) {
            block k = b->read.blocks.at[next];
            admit(b, &k);
        }
    }
}

/* ---- kinds ---- */

static void entity_country(build *b, const block *k) { build_entity(b, k, LEX_COUNTRY); }
static void entity_org(build *b, const block *k) { build_entity(b, k, LEX_ORG); }
static void entity_group(build *b, const block *k) { build_entity(b, k, LEX_GROUP); }
static void entity_person(build *b, const block *k) { build_entity(b, k, LEX_PERSON); }
static void entity_role(build *b, const block *k) { build_entity(b, k, LEX_ROLE); }

/* By the id's beginning; the last takes every other id. Kinds are built in rounds. */
static const struct { const char *prefix; int round; void (*build)(build *, const block *); } kinds[] = {
    {"irregular:", 0, build_irregulars}, {"class:", 1, build_class},       {"table:", 2, build_table},
    {"country:", 2, entity_country},     {"org:", 2, entity_org},          {"group:", 2, entity_group},
    {"person:", 2, entity_person},       {"role:", 2, entity_role},        {"", 2, build_sense},
};
enum { ROUNDS = 3, KINDS = sizeof kinds / sizeof *kinds };

static void build_block(build *b, const block *k, int round)
{
    size_t kind = 0;
    while (kind + 1 < KINDS && !str_starts(k->id, str_of(kinds[kind].prefix))) kind++;
    if (kinds[kind].round == round) kinds[kind].build(b, k);
}

static void build_sources(build *b, const source *sources, size_t n)
{
    for (size_t i = 0; i < n && !b->nomem; i++) {
        img_source *s = array_push(&b->sources);
        if (!s) b->nomem = true;
        else *s = (img_source){build_str(b, sources[i].path), build_str(b, sources[i].text), sources[i].level};
    }
}

static void build_everything(build *b, const source *sources, size_t n)
{
    img_span *always = array_push(&b->spans);   /* what names without days refer to */
    if (always) *always = (img_span){0, 0};
    else b->nomem = true;
    read_blocks(b, sources, n);
    build_ontology(b, sources, n);
    for (int round = 0; round < ROUNDS; round++)
        for (size_t i = 0; i < b->live.n && !b->nomem; i++) build_block(b, &b->live.at[i], round);
    if (!b->nomem) build_trees(b);
    if (!b->nomem) build_sources(b, sources, n);
    if (!b->nomem) build_index(b);
}

an_status build_all(const source *sources, size_t n, problems *problems, void **bytes, size_t *size, an_error *error)
{
    build b = {.problems = problems};
    arena_init(&b.arena);
    build_everything(&b, sources, n);
    an_status status = b.nomem ? error_nomem(error) : problems_status(problems, error);
    if (status == AN_OK) status = build_image(&b, bytes, size, error);
    build_release(&b);
    return status;
}
