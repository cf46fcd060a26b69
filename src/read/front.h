/* What stands in front of a dispatch: publication date, title line, dateline. */
#ifndef AN_READ_FRONT_H
#define AN_READ_FRONT_H

#include "base/doc.h"

/*
 * Finds the zones of doc->text and fills doc->zones, doc->published (only when it is absent: from the date in front,
 * else from a full date in the dateline, else fallback), doc->dateline_place and doc->dateline_date. A title line
 * sets doc->title where that is absent; without titles it is one only if a dateline or a line with the day follows. *bad is a date in front that does not exist, or absent.
 */
an_status front_find(an_doc *doc, bool titles, an_date fallback, an_str *bad, an_error *error);

#endif
