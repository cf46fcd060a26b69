#include "place/gazetteer_build.h"

#include <stdlib.h>

#include "base/array.h"
#include "base/checksum.h"
#include "base/error.h"
#include "base/map.h"
#include "base/str.h"
#include "place/gazetteer.h"
#include "place/gazetteer_image.h"

enum { COLUMNS = 9 };

/* A name of a place: sorted by key, then the place's rank, they become the postings. */
typedef struct name_row { uint64_t key; uint32_t place; uint8_t naming, size; } name_row;

typedef struct builder {
    arena arena;
    map codes, states;    /* alpha-3.code to division; alpha-3 to state */
    map strings, homes;   /* a string to where it lies in text; alpha-3.code to the division's place */
    ARRAY(gaz_place_row) places;
    ARRAY(gaz_division_row) divisions;
    ARRAY(gaz_state_row) state_rows;
    ARRAY(name_row) names;
    ARRAY(char) text;
    an_status status;
    an_error *error;
} builder;

typedef struct row { builder *b; const gaz_source *source; uint32_t line; an_str column[COLUMNS]; size_t n; } row;

static void out_of_memory(builder *b)
{
    if (b->status == AN_OK) b->status = error_nomem(b->error);
}

static void complain(const row *r, const char *what)
{
    if (r->b->status == AN_OK) r->b->status = error_at(r->b->error, AN_FORMAT, r->source->name, r->line, "%s", what);
}

/* ---- values ---- */

/* Degrees with decimals to the image's unit. */
static int32_t degrees(const row *r, an_str s)
{
    char digits[32];
    if (!s.n || s.n >= sizeof digits) return complain(r, "a latitude or longitude is missing"), 0;
    memcpy(digits, s.p, s.n);
    digits[s.n] = 0;
    char *end;
    double value = strtod(digits, &end);
    if (*end || !(value >= -180 && value <= 180)) return complain(r, "a latitude or longitude is not in degrees"), 0;
    return (int32_t)(value * GAZ_DEGREE + (value < 0 ? -0.5 : 0.5));
}

static uint32_t number(const row *r, an_str s, int64_t most)
{
    int64_t value;
    if (!str_number(s, &value) || value > most) return complain(r, "a number is missing or too large"), 0;
    return (uint32_t)value;
}

static uint32_t string(builder *b, an_str s)
{
    uint32_t *at = map_put(&b->strings, s, GAZ_NO_STRING);
    if (s.n > 255) s.n = 255;
    if (!at) return out_of_memory(b), GAZ_NO_STRING;
    if (*at != GAZ_NO_STRING) return *at;
    if (!array_reserve(&b->text, s.n + 1)) return out_of_memory(b), GAZ_NO_STRING;
    *at = (uint32_t)b->text.n;
    b->text.at[b->text.n++] = (char)s.n;
    if (s.n) memcpy(b->text.at + b->text.n, s.p, s.n);
    b->text.n += s.n;
    return *at;
}

static uint16_t state(const row *r, an_str code)
{
    uint32_t *at = str_is(code, "-") ? NULL : map_get(&r->b->states, code);
    if (!at && !str_is(code, "-")) complain(r, "an unknown state");
    return at ? (uint16_t)*at : GAZ_NO_STATE;
}

/* The division of a state; without a code the state as a whole. */
static uint16_t division(const row *r, an_str country, an_str code)
{
    builder *b = r->b;
    an_str key = arena_printf(&b->arena, "%.*s.%.*s", STR_ARG(country), STR_ARG(code));
    uint32_t *at = key.p ? map_put(&b->codes, key, UINT32_MAX) : NULL;
    if (!at) return out_of_memory(b), 0;
    if (*at != UINT32_MAX) return (uint16_t)*at;
    gaz_division_row *d = array_push(&b->divisions);
    if (!d) return out_of_memory(b), 0;
    if (b->divisions.n > UINT16_MAX) complain(r, "too many divisions");
    *d = (gaz_division_row){.name = GAZ_NO_STRING, .state = state(r, country)};
    *at = (uint32_t)b->divisions.n - 1;
    return (uint16_t)*at;
}

/* ---- names ---- */

static void name_place(builder *b, uint32_t place, an_str name, gaz_naming naming)
{
    uint64_t key = gaz_key(&b->arena, name);
    name_row *n = key ? array_push(&b->names) : NULL;
    if (n) *n = (name_row){key, place, (uint8_t)naming, b->places.at[place].size};
    else if (key) out_of_memory(b);
}

static void name_list(builder *b, uint32_t place, an_str list, gaz_naming naming)
{
    an_str name;
    while (str_cut(&list, ';', &name))
        if ((name = str_trim(name)).n) name_place(b, place, name, naming);
}

static uint32_t add_place(builder *b, gaz_place_row place, an_str name, an_str others)
{
    gaz_place_row *p = array_push(&b->places);
    uint32_t index = (uint32_t)b->places.n - 1;
    if (!p) return out_of_memory(b), 0;
    *p = place;
    p->name = string(b, name);
    name_place(b, index, name, NAME_OWN);
    if (str_starts(name, STR("The "))) name_place(b, index, str_slice(name, 4, name.n), NAME_OTHER);
    name_list(b, index, others, NAME_OTHER);
    return index;
}

/* ---- the four tables ---- */

static void read_state(row *r)
{
    builder *b = r->b;
    if (r->n < 4 || r->column[0].n != 3) {
        complain(r, "a state is: alpha-3, alpha-2, latitude, longitude");
        return;
    }
    gaz_state_row *s = array_push(&b->state_rows);
    if (!s || !map_put(&b->states, r->column[0], (uint32_t)b->state_rows.n - 1)) {
        out_of_memory(b);
        return;
    }
    memcpy(s->code, r->column[0].p, 3);
    s->lat = degrees(r, r->column[2]);
    s->lon = degrees(r, r->column[3]);
}

static place_kind kind_of_letter(const row *r, an_str letter)
{
    static const struct { char letter; place_kind kind; } kinds[] = {
        {'1', PLACE_ADMIN1}, {'2', PLACE_ADMIN2}, {'C', PLACE_CAPITAL},
        {'s', PLACE_SEAT},   {'c', PLACE_TOWN},   {'x', PLACE_SECTION}};
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (letter.n == 1 && letter.p[0] == kinds[i].letter) return kinds[i].kind;
    complain(r, "an unknown kind of place");
    return PLACE_TOWN;
}

static void read_place(row *r)
{
    builder *b = r->b;
    if (r->n < 8) {
        complain(r, "a place is: kind, state, division, name, latitude, longitude, size, GeoNames id, other names");
        return;
    }
    gaz_place_row p = {.lat = degrees(r, r->column[4]), .lon = degrees(r, r->column[5]),
                       .geonames = number(r, r->column[7], UINT32_MAX),
                       .division = division(r, r->column[1], r->column[2]),
                       .size = (uint8_t)number(r, r->column[6], 255), .kind = (uint8_t)kind_of_letter(r, r->column[0])};
    uint32_t index = add_place(b, p, r->column[3], r->column[8]);
    if (p.kind != PLACE_ADMIN1 || b->status != AN_OK) return;
    b->divisions.at[p.division].name = b->places.at[index].name;
    an_str key = arena_printf(&b->arena, "%.*s.%.*s", STR_ARG(r->column[1]), STR_ARG(r->column[2]));
    if (!key.p || !map_put(&b->homes, key, index)) out_of_memory(b);
}

static void read_division(row *r)
{
    builder *b = r->b;
    uint32_t *home = map_get(&b->homes, r->column[0]);
    if (!home || r->n < 3) {
        complain(r, home ? "a division is: state.code, latitude, longitude, other names, abbreviations" : "an unknown division");
        return;
    }
    b->places.at[*home].lat = degrees(r, r->column[1]);
    b->places.at[*home].lon = degrees(r, r->column[2]);
    name_list(b, *home, r->column[3], NAME_OTHER);
    name_list(b, *home, r->column[4], NAME_SHORT);
}

/* How large a region counts where towns have their people. */
static const struct { const char *name; place_kind kind; uint8_t size; } region_kinds[] = {
    {"region", PLACE_REGION, 170}, {"sea", PLACE_SEA, 170}, {"site", PLACE_SITE, 140}, {"city", PLACE_TOWN, 140},
    {"admin1", PLACE_ADMIN1, 160}, {"admin2", PLACE_ADMIN2, 150}};

static void read_region(row *r)
{
    size_t k = 0, kinds = sizeof region_kinds / sizeof *region_kinds;
    while (k < kinds && !str_is(r->column[1], region_kinds[k].name)) k++;
    if (r->n < 5 || k == kinds) {
        complain(r, "a region is: name, kind, state, latitude, longitude, other names");
        return;
    }
    gaz_place_row p = {.lat = degrees(r, r->column[3]), .lon = degrees(r, r->column[4]), .size = region_kinds[k].size,
                       .kind = (uint8_t)region_kinds[k].kind, .division = division(r, r->column[2], (an_str){"", 0})};
    add_place(r->b, p, r->column[0], r->column[5]);
}

static void read_table(builder *b, const gaz_source *source, void (*read)(row *))
{
    an_str rest = source->text, line, column;
    for (uint32_t number = 1; b->status == AN_OK && str_cut(&rest, '\n', &line); number++) {
        row r = {.b = b, .source = source, .line = number};
        if (!line.n || line.p[0] == '#') continue;
        while (r.n < COLUMNS && str_cut(&line, '\t', &column)) r.column[r.n++] = column;
        read(&r);
    }
}

/* ---- the image ---- */

static int by_key(const void *a, const void *b)
{
    const name_row *x = a, *y = b;
    if (x->key != y->key) return x->key < y->key ? -1 : 1;
    if (x->naming != y->naming) return x->naming < y->naming ? -1 : 1;
    if (x->size != y->size) return x->size > y->size ? -1 : 1;
    return (x->place > y->place) - (x->place < y->place);
}

static uint32_t count_keys(const builder *b)
{
    uint32_t n = 0;
    for (size_t i = 0; i < b->names.n; i++) n += i == 0 || b->names.at[i].key != b->names.at[i - 1].key;
    return n;
}

static void fill_slots(const builder *b, gaz_slot *slots, uint32_t n_slots, uint32_t *postings)
{
    for (size_t i = 0; i < b->names.n; i++) {
        const name_row *n = &b->names.at[i];
        bool last = i + 1 == b->names.n || b->names.at[i + 1].key != n->key;
        postings[i] = n->place | (uint32_t)n->naming << GAZ_NAMING_SHIFT | (last ? GAZ_LAST : 0);
        if (i && b->names.at[i - 1].key == n->key) continue;
        uint32_t at = gaz_slot_of(n->key, n_slots);
        while (slots[at].print) at = (at + 1) % n_slots;
        slots[at] = (gaz_slot){gaz_print(n->key), (uint32_t)i};
    }
}

static char *put(char *at, const void *from, size_t n)
{
    if (n) memcpy(at, from, n);
    return at + n;
}

static void *assemble(builder *b, size_t *n)
{
    uint32_t slots = count_keys(b) / 3 * 4 + 8;
    gaz_header h = {.magic = GAZ_MAGIC, .format = GAZ_FORMAT, .byte_order = GAZ_BYTE_ORDER,
                    .places = (uint32_t)b->places.n, .divisions = (uint32_t)b->divisions.n, .states = (uint32_t)b->state_rows.n, .slots = slots,
                    .postings = (uint32_t)b->names.n, .strings = (uint32_t)b->text.n};
    size_t places = b->places.n * sizeof *b->places.at, divisions = b->divisions.n * sizeof *b->divisions.at;
    size_t states = b->state_rows.n * sizeof *b->state_rows.at, tables = slots * sizeof(gaz_slot);
    h.size = *n = sizeof h + places + divisions + states + tables + b->names.n * sizeof(uint32_t) + b->text.n;
    char *image = calloc(1, *n + 8), *at = image;
    if (!image) return NULL;
    at = put(image + sizeof h, b->places.at, places);
    at = put(at, b->divisions.at, divisions);
    at = put(at, b->state_rows.at, states);
    fill_slots(b, (gaz_slot *)(void *)at, slots, (uint32_t *)(void *)(at + tables));
    at += tables + b->names.n * sizeof(uint32_t);
    put(at, b->text.at, b->text.n);
    h.check = checksum64(image + sizeof h, (*n - sizeof h + 7) / 8 * 8);
    put(image, &h, sizeof h);
    return image;
}

static void release(builder *b)
{
    arena_release(&b->arena);
    map_release(&b->codes);
    map_release(&b->states);
    map_release(&b->strings);
    map_release(&b->homes);
    array_release(&b->places);
    array_release(&b->divisions);
    array_release(&b->state_rows);
    array_release(&b->names);
    array_release(&b->text);
}

an_status gaz_build(void **image, size_t *n, const gaz_sources *sources, an_error *error)
{
    builder b = {.error = error};
    *image = NULL;
    arena_init(&b.arena);
    read_table(&b, &sources->states, read_state);
    read_table(&b, &sources->places, read_place);
    read_table(&b, &sources->divisions, read_division);
    read_table(&b, &sources->regions, read_region);
    if (b.status == AN_OK) {
        if (b.names.n) qsort(b.names.at, b.names.n, sizeof *b.names.at, by_key);
        *image = assemble(&b, n);
        if (!*image) out_of_memory(&b);
    }
    release(&b);
    return b.status;
}
