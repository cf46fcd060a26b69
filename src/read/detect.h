/* What kind of input some first bytes belong to. */
#ifndef AN_READ_DETECT_H
#define AN_READ_DETECT_H

#include "annals.h"

enum { DETECT_HEAD = 8192 };  /* bytes looked at, unless a `{` decides earlier */

/* Why an input that is not JSON Lines cannot be read as plain text; NULL when it can. head is its first DETECT_HEAD
 * bytes, or all there are. */
const char *detect_refusal(an_str head);

/* Length of a UTF-8 byte-order mark at the start of s: 3 or 0. */
size_t detect_mark(an_str s);

/* Whether s opens a JSON Lines input, told from its first non-blank byte alone. */
bool detect_json(an_str s);

/* Whether s is empty or white space. */
bool detect_blank(an_str s);

#endif
