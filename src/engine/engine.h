/* What engine and worker hold. Private to src/engine. */
#ifndef AN_ENGINE_ENGINE_H
#define AN_ENGINE_ENGINE_H

#include "event/linear.h"
#include "lexicon/lexicon.h"
#include "mention/recogniser.h"
#include "place/gazetteer.h"
#include "syntax/syntax.h"

struct an_engine {
    lex *lexicon;
    syntax_model *model;
    names_model *names;
    gaz *places;
    linear_model *relations, *roles;   /* NULL: the rules alone */
    bool trees_only;
    an_until until;
    char edition[32];
    char coder[160];
};

struct an_worker {
    const an_engine *engine;
    syntax_scratch *scratch;
};

/* Builds doc->layers: every layer by value, spans in code points. Called once, after the last stage. */
an_status publish(const an_engine *engine, an_doc *doc, an_error *error);

#endif
