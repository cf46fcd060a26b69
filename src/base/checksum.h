/* The checksum of model files: FNV-1a in steps of eight bytes, the high half mixed in at each. */
#ifndef AN_BASE_CHECKSUM_H
#define AN_BASE_CHECKSUM_H

#include <stddef.h>
#include <stdint.h>

/* n is taken down to a multiple of eight. */
uint64_t checksum64(const void *bytes, size_t n);

#endif
