#include "mention/mention.h"

#include "base/error.h"
#include "mention/link.h"
#include "mention/phrase.h"

an_status mention_run(const lex *l, an_doc *doc, an_error *error)
{
    atoms found = {0};
    bool ok = true;
    for (uint32_t s = 0; ok && s < doc->sentences.n; s++)
        ok = atoms_find(l, doc, &doc->sentences.at[s], &found) && phrase_build(l, doc, s, &found);
    array_release(&found);
    ok = ok && link_mentions(l, doc);
    return ok ? AN_OK : error_nomem(error);
}
