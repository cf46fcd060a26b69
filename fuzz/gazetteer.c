/*
 * Gazetteer images: whatever opens must be safe to look up in.
 *
 * The input is a list of changes (offset in words, 2 bytes; new value, 4 bytes) to an image made here, or else, when it
 * starts as one, an image.
 */
#include <stdlib.h>
#include <string.h>

#include "base/str.h"
#include "place/gazetteer.h"
#include "place/gazetteer_build.h"
#include "place/gazetteer_image.h"

static const char states[] = "AAA\tAA\t10\t20\n", divisions[] = "AAA.01\t11\t21\tOther\tA.\n", regions[] = "Sea\tsea\t-\t0\t0\tMere\n",
                  places[] = "1\tAAA\t01\tDivision\t10.5\t20.5\t100\t0\t\nC\tAAA\t01\tTown\t10.6\t20.6\t120\t7\tTowne;Ville\n"
                             "c\tAAA\t01\tTown\t12\t22\t60\t8\t\n";
static const char *const names[] = {"Town", "Towne", "Ville", "Division", "Other", "A.", "Sea", "Mere", "Elsewhere"};

static volatile size_t sink;

static void look(an_str s)
{
    for (size_t i = 0; i < s.n; i++) sink += (unsigned char)s.p[i];
}

static void look_up_all(const gaz *g)
{
    arena a;
    gaz_hit hits[8];
    double lat, lon;
    arena_init(&a);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        size_t n = gaz_find(g, gaz_key(&a, str_of(names[i])), hits, 8);
        for (size_t k = 0; k < n; k++) {
            if (hits[k].naming > NAME_SHORT) abort();
            gaz_place p = gaz_at(g, hits[k].place);
            if (p.kind >= PLACE_KINDS) abort();
            look(p.name), look(p.country), look(p.admin1);
        }
    }
    sink += gaz_state(g, STR("AAA"), &lat, &lon);
    arena_release(&a);
}

static char *sample(size_t *n)
{
    gaz_sources s = {{"s", str_of(states)}, {"d", str_of(divisions)}, {"r", str_of(regions)}, {"p", str_of(places)}};
    void *image;
    return gaz_build(&image, n, &s, NULL) == AN_OK ? image : NULL;
}

static char *changed(const uint8_t *data, size_t size, size_t *n)
{
    char *bytes = sample(n);
    for (; bytes && size >= 6; data += 6, size -= 6) {
        size_t at = (size_t)(data[0] | data[1] << 8) * 4;
        if (at + 4 <= *n) memcpy(bytes + at, data + 2, 4);
    }
    return bytes;
}

static char *copied(const uint8_t *data, size_t size)
{
    char *bytes = malloc(size);
    if (bytes) memcpy(bytes, data, size);
    return bytes;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    size_t n = size;
    gaz *g;
    char *bytes = size >= 8 && !memcmp(data, GAZ_MAGIC, 8) ? copied(data, size) : changed(data, size, &n);
    if (!bytes) return 0;
    if (gaz_open_memory(&g, bytes, n, NULL) == AN_OK) {
        look_up_all(g);
        gaz_free(g);
    }
    free(bytes);
    return 0;
}
