#include "base/checksum.h"

#include <string.h>

uint64_t checksum64(const void *bytes, size_t n)
{
    const char *p = bytes;
    uint64_t check = 14695981039346656037u, word;
    for (size_t i = 0; i + sizeof word <= n; i += sizeof word) {
        memcpy(&word, p + i, sizeof word);
        check = (check ^ word) * 1099511628211u;
        check ^= check >> 32;
    }
    return check;
}
