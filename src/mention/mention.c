#include "mention/mention.h"

#include "base/error.h"
#include "mention/describe.h"
#include "mention/link.h"
#include "mention/phrase.h"

static bool sentence_run(const lex *l, an_doc *doc, uint32_t sentence, atoms *found)
{
    uint32_t first = (uint32_t)doc->mentions.n;
    const doc_sentence *s = &doc->sentences.at[sentence];
    bool plain = atoms_plain(l, doc, s);
    return atoms_find(l, doc, s, plain, found) && phrase_build(l, doc, sentence, plain, found) &&
           describe_find(l, doc, sentence, first);
}

an_status mention_run(const lex *l, an_doc *doc, an_error *error)
{
    atoms found = {0};
    bool ok = true;
    for (uint32_t s = 0; ok && s < doc->sentences.n; s++)
        ok = sentence_run(l, doc, s, &found);
    array_release(&found);
    ok = ok && link_mentions(l, doc);
    return ok ? AN_OK : error_nomem(error);
}
