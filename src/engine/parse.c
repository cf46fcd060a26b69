/* `annals parse`: trees without events, of our tokens or of given ones. */
#include "base/error.h"
#include "engine/engine.h"
#include "syntax/conllu.h"
#include "syntax/dot.h"

an_status an_write_conllu(const an_doc *doc, an_sink sink, an_error *error) { return conllu_write(doc, sink, error); }

an_status an_write_dot(const an_doc *doc, an_sink sink, an_error *error) { return dot_write(doc, sink, error); }

an_status an_parse_conllu(an_worker *worker, an_str conllu, an_parse_visit visit, void *context, an_error *error)
{
    uint32_t line = 0;
    an_doc *doc;
    for (;;) {
        an_status status = conllu_next(&conllu, &line, &doc, error);
        if (status == AN_END) return AN_OK;
        if (status == AN_OK) status = syntax_run(worker->engine->model, worker->scratch, doc, error);
        if (status == AN_OK) status = visit(context, doc, error);
        if (status != AN_OK) {
            an_doc_free(doc);
            return status;
        }
        an_doc_free(doc);
    }
}
