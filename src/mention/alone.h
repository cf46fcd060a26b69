/* Atoms that belong to no role. Private to src/mention. */
#ifndef AN_MENTION_ALONE_H
#define AN_MENTION_ALONE_H

#include "mention/builder.h"

/* Appends the mention of an atom that stands alone. False when memory is out. */
bool alone_compose(builder *b, const atom *a);

/* Makes a mention one who backs ("U.S.-backed"), and does not act. */
void alone_support(doc_mention *m);

#endif
