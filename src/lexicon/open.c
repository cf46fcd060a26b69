/*
 * Opening an image: everything that a look-up relies on is checked here, once.
 *
 * First the frame (magic, format, byte order, size, checksum, sections inside the file and aligned), then every record
 * of every section: strings lie in the string pool, ranges and indices in their sections, enumerations in theirs, hash
 * tables have a free slot so that probing ends. One linear pass; about a millisecond for an image of some megabytes.
 */
#include <stdio.h>
#include <stdlib.h>

#include "base/date.h"
#include "base/error.h"
#include "base/file.h"
#include "base/str.h"
#include "lexicon/image.h"

static uint64_t lane(uint64_t sum, uint64_t word)
{
    sum += word * 0xC2B2AE3D27D4EB4Fu;
    return (sum << 31 | sum >> 33) * 0x9E3779B185EBCA87u;
}

uint64_t img_checksum(const void *bytes, size_t n)
{
    const char *p = bytes;
    uint64_t lanes[4] = {1, 2, 3, 4}, words[4], sum = n;
    for (; n >= sizeof words; p += sizeof words, n -= sizeof words) {
        memcpy(words, p, sizeof words);
        for (int i = 0; i < 4; i++) lanes[i] = lane(lanes[i], words[i]);
    }
    for (int i = 0; i < 4; i++) sum = lane(sum, lanes[i]);
    for (; n; p++, n--) sum = lane(sum, (unsigned char)*p);
    sum ^= sum >> 33;
    sum *= 0xFF51AFD7ED558CCDu;
    return sum ^ sum >> 33;
}

/* ---- the frame ---- */

static const struct { const char *name; size_t size; } section_kinds[IMG_SECTION_COUNT] = {
#define X(name, type) {#name, sizeof(type)},
    IMG_SECTIONS(X)
#undef X
};

static const char *frame_fault(const img_header *h, size_t n)
{
    if (n < sizeof *h) return "it is too short";
    if (memcmp(h->magic, IMG_MAGIC, 8)) return "it does not start as one";
    if (h->byte_order != IMG_BYTE_ORDER) return "it was compiled on a machine of another byte order";
    if (h->format != IMG_FORMAT) return "it is of another version; compile it again";
    if (h->size != n) return "it is cut off or has something appended";
    if (img_checksum((const char *)h + IMG_UNSUMMED, n - IMG_UNSUMMED) != h->checksum) return "its checksum is wrong";
    return NULL;
}

static bool section_fits(const img_section *s, size_t size, size_t n)
{
    return s->offset % 8 == 0 && s->offset <= n && s->count <= UINT32_MAX - 1 && s->count <= (n - s->offset) / size;
}

static void attach(lex *l, const img_header *h)
{
    const char *bytes = (const char *)h;
    int i = 0;
#define X(name, type)                                                                                                  \
    l->name = (const void *)(bytes + h->sections[i].offset);                                                           \
    l->n_##name = (uint32_t)h->sections[i++].count;
    IMG_SECTIONS(X)
#undef X
    l->word_mask = l->n_word_slots - 1;
    l->id_mask = l->n_id_slots - 1;
    snprintf(l->version, sizeof l->version, "%08x", (unsigned)(h->checksum >> 32));
}

/* ---- records ---- */

static bool is_str(const lex *l, img_str s)
{
    return s.at == IMG_NONE ? s.n == 0 : s.at <= l->n_strings && s.n <= l->n_strings - s.at;
}

static bool is_text(const lex *l, img_str s) { return s.at != IMG_NONE && is_str(l, s); }

static bool is_range(img_range r, uint32_t n) { return r.first <= n && r.n <= n - r.first; }

static bool is_index(uint32_t i, uint32_t n) { return i < n || i == IMG_NONE; }

static bool is_date(uint32_t d)
{
    return d == 0 || (d >> 16 <= 9999 && date_valid((an_date){(int16_t)(d >> 16), (uint8_t)(d >> 8), (uint8_t)d}));
}

static bool is_sectors(sector_set s) { return s >> SECTOR_COUNT == 0; }

static bool check_hash(const img_slot *slots, uint32_t n, uint32_t members)
{
    uint32_t empty = 0;
    if (n == 0 || (n & (n - 1))) return false;
    for (uint32_t i = 0; i < n; i++) {
        if (!is_index(slots[i].index, members)) return false;
        empty += slots[i].index == IMG_NONE;
    }
    return empty > 0;
}

static bool check_word(const lex *l, const img_word *w)
{
    return is_text(l, w->text) && is_index(w->start, l->n_nodes) && is_range(w->forms, l->n_forms) &&
           is_range(w->senses, l->n_senses);
}

static bool check_node(const lex *l, const img_node *n)
{
    return is_range(n->edges, l->n_edges) && is_range(n->names, l->n_names) && is_index(n->value, l->n_values);
}

static bool check_edge(const lex *l, const img_edge *e) { return e->word < l->n_words && e->node < l->n_nodes; }

static bool check_name(const lex *l, const img_name *n)
{
    return n->entity < l->n_entities && n->form <= FORM_CITY && n->plural <= 1 && n->span < l->n_spans;
}

static bool check_entity(const lex *l, const img_entity *e)
{
    return is_sectors(e->sectors) && is_text(l, e->id) && is_text(l, e->name) && is_str(l, e->country) &&
           is_str(l, e->code) && is_str(l, e->wikidata) && is_date(e->from) && is_date(e->to) &&
           is_range(e->offices, l->n_offices) && e->kind <= LEX_ROLE && e->role_kind <= ROLE_THING;
}

static bool check_span(const lex *l, const img_span *s)
{
    (void)l;
    return is_date(s->from) && is_date(s->to);
}

/* Sorted by entity: look-ups halve the list. */
static bool check_code(const lex *l, const img_code *c)
{
    return c->entity < l->n_entities && c->list < CODES_COUNT && is_text(l, c->code) && is_date(c->from) &&
           is_date(c->to) && (c == l->state_codes || c[-1].entity <= c->entity);
}

static bool check_office(const lex *l, const img_office *o)
{
    return is_sectors(o->sectors) && is_str(l, o->country) && is_str(l, o->role) && is_date(o->from) && is_date(o->to);
}

static bool check_table(const lex *l, const img_table *t) { return is_text(l, t->name) && t->node < l->n_nodes; }

static bool check_form(const lex *l, const img_form *f)
{
    return is_text(l, f->lemma) && (f->pos == 'v' || f->pos == 'n' || f->pos == 'x') && f->inflection <= FORM_OTHER;
}

static bool check_arg(const lex *l, const img_arg *a) { return a->relation < ARG_COUNT && is_str(l, a->preposition); }

static bool check_slot(const lex *l, const img_part_slot *s)
{
    return s->part < PART_COUNT && s->args.n <= LEX_ARGS && is_range(s->args, l->n_args);
}

static bool check_condition(const lex *l, const img_condition *c)
{
    return c->negated <= 1 && c->subject <= 1 && c->set < l->n_sets && c->where.n >= 1 &&
           c->where.n <= 1 + LEX_ALSO && is_range(c->where, l->n_args);
}

static bool check_core(const lex *l, const img_core *c)
{
    for (int i = 0; i < LEX_MODES; i++)
        if (!is_str(l, c->modes[i])) return false;
    return is_text(l, c->code) && is_str(l, c->treaty) && c->n_modes <= LEX_MODES && c->reciprocal <= 1 &&
           c->conditions.n <= LEX_CONDITIONS && is_range(c->conditions, l->n_conditions);
}

static bool check_sense(const lex *l, const img_sense *s)
{
    return is_text(l, s->id) && is_text(l, s->lemma) && is_str(l, s->particle) && is_str(l, s->claim) &&
           is_str(l, s->complement) && (s->pos == 'v' || s->pos == 'n' || s->pos == 'x') && s->slots.n <= LEX_SLOTS &&
           is_range(s->slots, l->n_slots) && s->needs.n <= LEX_CONDITIONS && is_range(s->needs, l->n_conditions) &&
           s->cores.n <= LEX_CORES && is_range(s->cores, l->n_cores);
}

static bool check_set(const lex *l, const img_set *s)
{
    return is_sectors(s->sectors) && is_range(s->words, l->n_set_words) && s->flags <= (SET_ANY | SET_COUNTRY);
}

static bool check_set_word(const lex *l, const uint32_t *word) { return *word < l->n_words; }

static bool check_edition(const lex *l, const img_edition *e)
{
    return is_text(l, e->name) && is_range(e->rules, l->n_rules);
}

static bool check_rule(const lex *l, const img_rule *r)
{
    return is_str(l, r->code) && is_str(l, r->mode) && is_str(l, r->status) && is_str(l, r->type) &&
           is_str(l, r->modes[0]) && is_str(l, r->modes[1]) && r->n_modes <= 2 && r->contexts.n <= 4 &&
           is_range(r->contexts, l->n_contexts);
}

static bool check_str(const lex *l, const img_str *s) { return is_text(l, *s); }
static bool check_cameo(const lex *l, const img_cameo *c) { return is_text(l, c->code) && is_str(l, c->gloss); }
static bool check_type(const lex *l, const img_type *t) { return is_text(l, t->name) && t->needs_recipient <= 1; }

static bool check_about(const lex *l, const img_about *a)
{
    return is_text(l, a->root) && is_text(l, a->governed) && is_text(l, a->code);
}

static bool check_source(const lex *l, const img_source *s)
{
    return is_text(l, s->path) && is_text(l, s->text) && s->level <= 1000;
}

/* The name of the first section that holds a bad record, or NULL. */
static const char *record_fault(const lex *l)
{
    if (!check_hash(l->word_slots, l->n_word_slots, l->n_words)) return "word_slots";
    if (!check_hash(l->id_slots, l->n_id_slots, l->n_entities)) return "id_slots";
#define CHECK(section, check)                                                                                          \
    for (uint32_t i = 0; i < l->n_##section; i++)                                                                      \
        if (!check(l, &l->section[i])) return #section;
    CHECK(words, check_word)
    CHECK(nodes, check_node)
    CHECK(edges, check_edge)
    CHECK(names, check_name)
    CHECK(spans, check_span)
    CHECK(entities, check_entity)
    CHECK(offices, check_office)
    CHECK(state_codes, check_code)
    CHECK(tables, check_table)
    CHECK(values, check_str)
    CHECK(forms, check_form)
    CHECK(senses, check_sense)
    CHECK(slots, check_slot)
    CHECK(args, check_arg)
    CHECK(conditions, check_condition)
    CHECK(cores, check_core)
    CHECK(sets, check_set)
    CHECK(set_words, check_set_word)
    CHECK(editions, check_edition)
    CHECK(rules, check_rule)
    CHECK(contexts, check_str)
    CHECK(cameos, check_cameo)
    CHECK(types, check_type)
    CHECK(abouts, check_about)
    CHECK(sources, check_source)
#undef CHECK
    return NULL;
}

/* ---- opening ---- */

static an_status check_image(lex *l, const void *bytes, size_t n, const char *path, an_error *error)
{
    const img_header *h = bytes;
    if (n && (uintptr_t)bytes % 8) return error_set(error, AN_USAGE, "a lexicon image in memory must be aligned to 8 bytes");
    const char *fault = frame_fault(h, n);
    if (fault) return error_at(error, AN_CORRUPT, path, 0, "not a usable lexicon image: %s", fault);
    for (int i = 0; i < IMG_SECTION_COUNT; i++)
        if (!section_fits(&h->sections[i], section_kinds[i].size, n))
            return error_at(error, AN_CORRUPT, path, 0, "damaged lexicon image: section %s is out of bounds",
                            section_kinds[i].name);
    attach(l, h);
    fault = record_fault(l);
    if (fault) return error_at(error, AN_CORRUPT, path, 0, "damaged lexicon image: a bad record in section %s", fault);
    return AN_OK;
}

an_status lex_open_memory(lex **out, const void *bytes, size_t n, an_error *error)
{
    *out = NULL;
    lex *l = calloc(1, sizeof *l);
    if (!l) return error_nomem(error);
    an_status status = check_image(l, bytes, n, NULL, error);
    if (status != AN_OK) free(l);
    else *out = l;
    return status;
}

an_status lex_open(lex **out, const char *path, an_error *error)
{
    *out = NULL;
    lex *l = calloc(1, sizeof *l);
    if (!l) return error_nomem(error);
    an_status status = file_map(&l->file, path, error);
    if (status == AN_OK) status = check_image(l, l->file.p, l->file.n, path, error);
    if (status != AN_OK) lex_free(l);
    else *out = l;
    return status;
}

void lex_free(lex *l)
{
    if (!l) return;
    if (l->file.base) file_unmap(&l->file);
    free(l->owned);
    free(l);
}

an_str lex_version(const lex *l) { return (an_str){l->version, 8}; }
