/* Writing the image out: header, then the sections, each at a multiple of eight bytes. */
#include <stdlib.h>

#include "base/error.h"
#include "base/str.h"
#include "lexicon/build.h"

typedef struct part_ref { const void *at; size_t n, size; } part_ref;

static size_t aligned(size_t n) { return (n + 7) & ~(size_t)7; }

static void write_parts(char *bytes, size_t size, const part_ref *parts)
{
    img_header *h = (img_header *)bytes;
    size_t at = aligned(sizeof *h);
    *h = (img_header){.format = IMG_FORMAT, .byte_order = IMG_BYTE_ORDER, .size = size};
    memcpy(h->magic, IMG_MAGIC, sizeof h->magic);
    for (int i = 0; i < IMG_SECTION_COUNT; i++) {
        h->sections[i] = (img_section){at, parts[i].n};
        if (parts[i].n) memcpy(bytes + at, parts[i].at, parts[i].n * parts[i].size);
        at += aligned(parts[i].n * parts[i].size);
    }
    h->checksum = img_checksum(bytes + IMG_UNSUMMED, size - IMG_UNSUMMED);
}

an_status build_image(const build *b, void **bytes, size_t *n, an_error *error)
{
    const part_ref parts[IMG_SECTION_COUNT] = {
#define X(name, type) {b->name.at, b->name.n, sizeof(type)},
        IMG_SECTIONS(X)
#undef X
    };
    *n = aligned(sizeof(img_header));
    for (int i = 0; i < IMG_SECTION_COUNT; i++) *n += aligned(parts[i].n * parts[i].size);
    if (!(*bytes = calloc(1, *n))) return error_nomem(error);
    write_parts(*bytes, *n, parts);
    return AN_OK;
}
