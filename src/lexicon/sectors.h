/*
 * PLOVER's sectors as a set, in the order in which they rank as "primary" when several apply: the earlier one comes
 * first in a CAMEO actor code (a defence minister is GOV MIL: IRNGOVMIL).
 */
#ifndef AN_LEXICON_SECTORS_H
#define AN_LEXICON_SECTORS_H

#include "base/doc.h"

#define SECTORS(X)                                                                                                     \
    X(PRE) X(GOV) X(LEG) X(JUD) X(COP) X(MIL) X(SPY) X(PRM) X(REB) X(UAF) X(OPP) X(PTY) X(ELI) X(BUS) X(MNC) X(LAB)    \
    X(MED) X(EDU) X(AGR) X(CRM) X(REL) X(SOC) X(REF) X(CVL) X(JRN) X(IGO) X(NGO) X(ISM) X(IMG) X(UNK)

typedef enum {
#define X(name) SECTOR_##name,
    SECTORS(X)
#undef X
    SECTOR_COUNT
} sector;

#define SECTOR(name) ((sector_set)1 << SECTOR_##name)

/* The three-letter name of a sector. */
an_str sector_name(sector s);

/* Reads "GOV MIL" (spaces between); false when a word is no sector. */
bool sectors_parse(an_str text, sector_set *out);

/* CAMEO actor code: root ("IRN", "IGOUNO", or empty), then the primary and secondary sector in ranking order. Sectors
 * that the root already says (IGO) are not repeated. p == NULL: memory is out. */
an_str sectors_code(arena *a, an_str root, sector_set sectors);

#endif
