#include "names_words.h"

#include <stdio.h>

#include "base/error.h"
#include "base/file.h"
#include "base/str.h"
#include "base/utf8.h"

bool word_table_copy(word_table *t, const word_table *from)
{
    *t = *from;
    t->at = malloc(from->size * sizeof *t->at);
    if (!t->at) return *t = (word_table){0}, false;
    memcpy(t->at, from->at, from->size * sizeof *t->at);
    return true;
}

void word_table_release(word_table *t)
{
    free(t->at);
    *t = (word_table){0};
}

static name_word *slot(const word_table *t, uint32_t hash)
{
    uint32_t i = name_words_slot(hash, t->size);
    while (!name_word_empty(&t->at[i]) && t->at[i].hash != hash) i = (i + 1) & (t->size - 1);
    return &t->at[i];
}

static bool grow(word_table *t)
{
    word_table new = {.size = t->size ? 2 * t->size : 1 << 12, .n = t->n};
    new.at = calloc(new.size, sizeof *new.at);
    if (!new.at) return false;
    for (uint32_t i = 0; i < t->size; i++)
        if (!name_word_empty(&t->at[i])) *slot(&new, t->at[i].hash) = t->at[i];
    free(t->at);
    *t = new;
    return true;
}

name_word *word_table_at(word_table *t, uint32_t hash)
{
    if (t->n + t->n / 8 >= t->size && !grow(t)) return NULL;
    name_word *w = slot(t, hash);
    t->n += name_word_empty(w);
    w->hash = hash;
    return w;
}

static bool add_phrase(word_table *t, an_str phrase, uint8_t list)
{
    an_str word;
    uint32_t hash = 0;
    for (bool first = true; str_cut(&phrase, ' ', &word); first = false) {
        hash = first ? str_hash32(word) : name_words_join(hash, str_hash32(word));
        name_word *w = word_table_at(t, hash);
        if (!w) return false;
        w->lists |= phrase.n ? NAME_LIST_LONGER : list;
    }
    return true;
}

/* A name as it is and without its accents. */
static bool add_name(word_table *t, arena *a, an_str name, uint8_t list)
{
    an_str folded = utf8_fold(a, name), plain = folded.p ? utf8_plain(a, folded) : folded;
    return plain.p && add_phrase(t, folded, list) && add_phrase(t, plain, list);
}

static an_status add_list(word_table *t, const char *folder, const char *file, uint8_t list, an_error *error)
{
    char path[4096];
    mapped m;
    arena a;
    an_str line;
    if ((size_t)snprintf(path, sizeof path, "%s/%s", folder, file) >= sizeof path)
        return error_set(error, AN_USAGE, "the path is too long");
    an_status status = file_map(&m, path, error);
    if (status != AN_OK) return status;
    arena_init(&a);
    for (an_str rest = {m.p, m.n}; status == AN_OK && str_cut(&rest, '\n', &line);) {
        line = str_trim(line);
        if (line.n && line.p[0] != '#' && !add_name(t, &a, line, list)) status = error_nomem(error);
    }
    arena_release(&a);
    file_unmap(&m);
    return status;
}

an_status word_table_add_lists(word_table *t, const char *folder, an_error *error)
{
    an_status status = add_list(t, folder, "given.txt", NAME_LIST_GIVEN, error);
    if (status == AN_OK) status = add_list(t, folder, "family.txt", NAME_LIST_FAMILY, error);
    if (status == AN_OK) status = add_list(t, folder, "places.txt", NAME_LIST_PLACE, error);
    if (status == AN_OK) status = add_list(t, folder, "organisations.txt", NAME_LIST_ORG, error);
    return status;
}

static bool read_number(an_str *line, int64_t below, int64_t *out)
{
    an_str piece;
    return str_cut(line, ' ', &piece) && str_number(piece, out) && *out < below;
}

static bool read_class(an_str line, an_str *word, name_word *out)
{
    int64_t fine, coarse, wide;
    if (!str_cut(&line, ' ', word) || !read_number(&line, NAME_FINE, &fine) || !read_number(&line, NAME_COARSE, &coarse) ||
        !read_number(&line, NAME_FINE, &wide) || !fine) return false;
    out->class = (uint16_t)(fine * NAME_COARSE + coarse);
    out->wide = (uint16_t)wide;
    return true;
}

an_status word_table_add_classes(word_table *t, const char *path, an_error *error)
{
    mapped m;
    an_str line, word;
    name_word read = {0};
    an_status status = file_map(&m, path, error);
    if (status != AN_OK) return status;
    for (an_str rest = {m.p, m.n}; status == AN_OK && str_cut(&rest, '\n', &line);) {
        if (!line.n) continue;
        if (!read_class(line, &word, &read)) {
            status = error_set(error, AN_FORMAT, "not a class of a word: %.*s", STR_ARG(line));
            break;
        }
        name_word *w = word_table_at(t, str_hash32(word));
        if (w) w->class = read.class, w->wide = read.wide;
        else status = error_nomem(error);
    }
    file_unmap(&m);
    return status;
}
