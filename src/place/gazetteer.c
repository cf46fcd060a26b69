#include "place/gazetteer.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/error.h"
#include "base/file.h"
#include "base/str.h"
#include "base/utf8.h"
#include "place/gazetteer_image.h"

struct gaz {
    mapped file;
    const gaz_header *header;
    const gaz_place_row *places;
    const gaz_division_row *divisions;
    const gaz_state_row *states;
    const gaz_slot *slots;
    const uint32_t *postings;
    const char *strings;
    char version[12];
};

/* ---- opening ---- */

static const char *fault(const gaz_header *h, size_t n)
{
    if (n < sizeof *h) return "it is too short";
    if (memcmp(h->magic, GAZ_MAGIC, sizeof h->magic)) return "it does not start as one";
    if (h->byte_order != GAZ_BYTE_ORDER) return "it was made on a machine of another byte order";
    if (h->format != GAZ_FORMAT) return "it is of another version; make it again";
    uint64_t size = sizeof *h + (uint64_t)h->places * sizeof(gaz_place_row) +
                    (uint64_t)h->divisions * sizeof(gaz_division_row) + (uint64_t)h->states * sizeof(gaz_state_row) +
                    (uint64_t)h->slots * sizeof(gaz_slot) +
                    (uint64_t)h->postings * sizeof(uint32_t) + h->strings;
    return h->size != n || size != n ? "it is cut off or has something appended" : NULL;
}

static void attach(gaz *g, const gaz_header *h)
{
    g->header = h;
    g->places = (const void *)(h + 1);
    g->divisions = (const void *)(g->places + h->places);
    g->states = (const void *)(g->divisions + h->divisions);
    g->slots = (const void *)(g->states + h->states);
    g->postings = (const void *)(g->slots + h->slots);
    g->strings = (const void *)(g->postings + h->postings);
    snprintf(g->version, sizeof g->version, "%08x", (unsigned)(h->check >> 32));
}

an_status gaz_open_memory(gaz **out, const void *bytes, size_t n, an_error *error)
{
    *out = NULL;
    const char *why = fault(bytes, n);
    if (why) return error_set(error, AN_CORRUPT, "not a usable gazetteer: %s", why);
    gaz *g = calloc(1, sizeof *g);
    if (!g) return error_nomem(error);
    attach(g, bytes);
    *out = g;
    return AN_OK;
}

an_status gaz_open(gaz **out, const char *path, an_error *error)
{
    mapped file;
    *out = NULL;
    an_status status = file_map(&file, path, error);
    if (status != AN_OK) return status;
    status = gaz_open_memory(out, file.p, file.n, error);
    if (status == AN_OK) (*out)->file = file;
    else file_unmap(&file);
    if (status != AN_OK && error) snprintf(error->file, sizeof error->file, "%s", path);
    return status;
}

void gaz_free(gaz *g)
{
    if (!g) return;
    file_unmap(&g->file);
    free(g);
}

const char *gaz_version(const gaz *g) { return g->version; }

/* ---- looking up ---- */

static an_str string_at(const gaz *g, uint32_t at)
{
    if (at >= g->header->strings) return (an_str){0};
    size_t n = (unsigned char)g->strings[at];
    return n < g->header->strings - at ? (an_str){g->strings + at + 1, n} : (an_str){0};
}

size_t gaz_places(const gaz *g) { return g->header->places; }

gaz_place gaz_at(const gaz *g, uint32_t index)
{
    if (index >= g->header->places) return (gaz_place){0};
    const gaz_place_row *row = &g->places[index];
    gaz_place p = {.name = string_at(g, row->name), .lat = (double)row->lat / GAZ_DEGREE,
                   .lon = (double)row->lon / GAZ_DEGREE, .geonames = row->geonames, .division = row->division, .size = row->size,
                   .kind = row->kind < PLACE_KINDS ? (place_kind)row->kind : PLACE_TOWN};
    if (row->division >= g->header->divisions) return p;
    const gaz_division_row *d = &g->divisions[row->division];
    p.admin1 = string_at(g, d->name);
    if (d->state < g->header->states) p.country = (an_str){g->states[d->state].code, 3};
    return p;
}

static size_t postings_at(const gaz *g, uint32_t first, gaz_hit *hits, size_t room)
{
    size_t n = 0;
    for (uint32_t i = first; i < g->header->postings && n < room; i++) {
        uint32_t p = g->postings[i], naming = (p & ~GAZ_LAST) >> GAZ_NAMING_SHIFT;
        if ((p & GAZ_PLACE_MASK) < g->header->places)
            hits[n++] = (gaz_hit){p & GAZ_PLACE_MASK, naming <= NAME_SHORT ? (gaz_naming)naming : NAME_OTHER};
        if (p & GAZ_LAST) break;
    }
    return n;
}

size_t gaz_find(const gaz *g, uint64_t key, gaz_hit *hits, size_t room)
{
    uint32_t slots = g->header->slots;
    if (!key || !slots) return 0;
    uint32_t at = gaz_slot_of(key, slots);
    for (uint32_t tries = 0; tries < slots && g->slots[at].print; tries++, at = (at + 1) % slots)
        if (g->slots[at].print == gaz_print(key)) return postings_at(g, g->slots[at].first, hits, room);
    return 0;
}

bool gaz_state(const gaz *g, an_str country, double *lat, double *lon)
{
    for (uint32_t i = 0; i < g->header->states; i++) {
        const gaz_state_row *s = &g->states[i];
        if (!str_eq(country, (an_str){s->code, 3})) continue;
        *lat = (double)s->lat / GAZ_DEGREE, *lon = (double)s->lon / GAZ_DEGREE;
        return true;
    }
    return false;
}

/* ---- keys ---- */

typedef struct keying { uint64_t hash; char word[16]; size_t n, written; } keying;

/* Words that names have long and short. */
static an_str short_word(an_str w)
{
    static const struct { const char *whole, *cut; } words[] = {
        {"saint", "st"}, {"sainte", "ste"}, {"mount", "mt"}, {"fort", "ft"}};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (str_is(w, words[i].whole)) return str_of(words[i].cut);
    return w;
}

static void hash_bytes(keying *k, an_str s)
{
    for (size_t i = 0; i < s.n; i++) k->hash = (k->hash ^ (unsigned char)s.p[i]) * 1099511628211u;
    k->written += s.n;
}

/* The end of a word. Words too long to be held back have been hashed as they came. */
static void end_word(keying *k)
{
    if (k->n && k->n <= sizeof k->word) hash_bytes(k, short_word((an_str){k->word, k->n}));
    k->n = 0;
}

static void add_byte(keying *k, char c)
{
    if (k->n == 0 && k->written) hash_bytes(k, STR(" "));
    if (k->n == sizeof k->word) hash_bytes(k, (an_str){k->word, k->n});
    if (k->n >= sizeof k->word) hash_bytes(k, (an_str){&c, 1});
    else k->word[k->n] = c;
    k->n++;
}

/* Full stops and apostrophes of all sorts, which spellings differ in. */
static bool is_nothing(uint32_t code)
{
    return code == '\'' || code == '.' || code == '`' || (code >= 0x2018 && code <= 0x201B) ||
           (code >= 0x02B9 && code <= 0x02CA);
}

static void add_code(keying *k, uint32_t code)
{
    char bytes[4];
    if (is_nothing(code)) return;
    if (!utf8_is_letter(code) && !utf8_is_digit(code)) {
        end_word(k);
        return;
    }
    size_t n = utf8_encode(code, bytes);
    for (size_t i = 0; i < n; i++) add_byte(k, bytes[i]);
}

static bool all_ascii(an_str s)
{
    for (size_t i = 0; i < s.n; i++)
        if ((unsigned char)s.p[i] >= 128) return false;
    return true;
}

uint64_t gaz_key(arena *a, an_str name)
{
    keying k = {.hash = 14695981039346656037u};
    uint32_t code;
    if (!all_ascii(name)) {
        name = utf8_fold(a, name);
        if (name.p) name = utf8_plain(a, name);
        if (!name.p) return 0;
    }
    for (size_t i = 0, n; i < name.n; i += n) {
        unsigned char c = (unsigned char)name.p[i];
        n = c < 128 ? 1 : utf8_decode(name.p + i, name.n - i, &code);
        if (c < 128) code = c >= 'A' && c <= 'Z' ? c + 32u : c;
        add_code(&k, code);
    }
    end_word(&k);
    if (!k.written) return 0;
    k.hash ^= k.hash >> 32;
    k.hash *= 0xD6E8FEB86659FD93u;
    k.hash ^= k.hash >> 32;
    return k.hash ? k.hash : 1;
}

/* ---- distance ---- */

double gaz_distance(double lat, double lon, double other_lat, double other_lon)
{
    const double radian = 3.14159265358979323846 / 180, diameter = 12742;
    double a = sin((other_lat - lat) * radian / 2), b = sin((other_lon - lon) * radian / 2);
    double h = a * a + cos(lat * radian) * cos(other_lat * radian) * b * b;
    return diameter * asin(sqrt(h < 1 ? h : 1));
}
