/* The reader over any bytes: every document's text must be valid UTF-8 and every zone lie inside it, in order. */
#include <stdlib.h>

#include "base/doc.h"
#include "base/utf8.h"

static void check_text(const an_doc *doc)
{
    uint32_t code;
    for (size_t i = 0, step; i < doc->text.n; i += step) {
        step = utf8_decode(doc->text.p + i, doc->text.n - i, &code);
        if (code == '\r' || (code == 0xFFFD && step != 3)) abort();
    }
}

static void check_zones(const an_doc *doc)
{
    uint32_t last = 0;
    for (size_t i = 0; i < doc->zones.n; i++) {
        an_span span = doc->zones.at[i].span;
        if (span.begin < last || span.end <= span.begin || span.end > doc->text.n) abort();
        last = span.end;
    }
    if (doc->dateline_place.end > doc->text.n || !doc->id.n) abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    an_input *input;
    an_error error;
    an_input_options options = {{2024, 5, 6}};
    if (an_input_memory(&input, "fuzz", data, size, &options, &error) != AN_OK) return 0;
    for (an_status status = AN_OK; status == AN_OK || status == AN_SKIP;) {
        an_doc *doc;
        status = an_input_next(input, &doc, &error);
        if (!doc) continue;
        check_text(doc);
        check_zones(doc);
        an_doc_free(doc);
    }
    an_input_free(input);
    return 0;
}
