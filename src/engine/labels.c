/* Checking labels against what the engine knows: the ontology's tables, countries, organisations. */
#include "base/error.h"
#include "engine/engine.h"
#include "gold/label.h"

an_status an_labels_check(an_labels *labels, const an_engine *engine, size_t *problems, an_error *error)
{
    label_place(labels);
    label_check(labels, engine->lexicon, engine->edition);
    label_report(labels);
    *problems = labels->troubles.n;
    return labels->status == AN_OK ? AN_OK : error_nomem(error);
}
