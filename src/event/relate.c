/*
 * The model gives each class of codes a probability; the type with most of it wins, then its best class; within the
 * class the code is that of the rules' event where it is of the class too, else the class's general one.
 */
#include "event/relate.h"

#include "base/str.h"

typedef struct decision {
    const lex *l;
    const linear_model *model;
    const char *edition;
    relation_view view;
    double probability[LINEAR_CLASSES];
    lex_type types[LINEAR_CLASSES];
} decision;

static bool is_none(const decision *d, uint32_t c) { return str_is(linear_class(d->model, c), "-"); }

static bool type_of(const decision *d, an_str code, an_str mode, lex_type *out)
{
    return lex_type_of(d->l, d->edition, code, mode, STR("actual"), out) && out->type.p;
}

static double share(const decision *d, an_str type, bool allow_none)
{
    double of = 0, all = 0;
    for (uint32_t c = 0; c < linear_classes(d->model); c++) {
        if (is_none(d, c) && !allow_none) continue;
        all += d->probability[c];
        if (str_eq(d->types[c].type, type)) of += d->probability[c];
    }
    return all > 0 ? of / all : 0;
}

static uint32_t best_class(const decision *d, bool allow_none)
{
    uint32_t best = AN_NONE;
    double most = -1, own = -1;
    for (uint32_t c = 0; c < linear_classes(d->model); c++) {
        if (is_none(d, c) && !allow_none) continue;
        double p = share(d, d->types[c].type, allow_none);
        if (p < most || (p == most && d->probability[c] <= own)) continue;
        most = p, own = d->probability[c], best = c;
    }
    return best;
}

/* The class that a code belongs to: the longest that it starts with. */
static uint32_t class_of(const decision *d, an_str code)
{
    uint32_t found = AN_NONE;
    for (uint32_t c = 0; c < linear_classes(d->model); c++) {
        an_str name = linear_class(d->model, c);
        if (str_starts(code, name) && (found == AN_NONE || name.n > linear_class(d->model, found).n)) found = c;
    }
    return found;
}

static void take_event(relation_answer *out, const doc_event *e)
{
    out->cameo = e->cameo;
    out->rule = e->rule;
    out->n_modes = e->n_modes;
    memcpy(out->modes, e->modes, sizeof out->modes);
}

static void take_modes(relation_answer *out, const lex_type *t)
{
    for (uint32_t i = 0; i < t->n_modes && !out->n_modes; i++) out->modes[out->n_modes++] = t->modes[i];
}

static void decide(decision *d, relation_answer *out, bool allow_none)
{
    const doc_event *e = d->view.event == AN_NONE ? NULL : &d->view.doc->events.at[d->view.event];
    relation_score(d->model, &d->view, d->probability);
    for (uint32_t c = 0; c < linear_classes(d->model); c++)
        if (is_none(d, c) || !type_of(d, linear_class(d->model, c), relation_general_mode(linear_class(d->model, c)), &d->types[c])) d->types[c] = (lex_type){0};
    uint32_t best = best_class(d, allow_none);
    *out = (relation_answer){.rule = STR("ranker")};
    if (best == AN_NONE) return;
    out->type = d->types[best].type;
    out->confidence = share(d, out->type, allow_none);
    if (is_none(d, best)) return;
    out->cameo = relation_general_code(linear_class(d->model, best));
    if (e && (class_of(d, e->cameo) == best || str_eq(e->type, out->type))) take_event(out, e);
    else take_modes(out, &d->types[best]);
}

static void by_rules(const decision *d, relation_answer *out)
{
    *out = (relation_answer){0};
    if (d->view.event == AN_NONE) return;
    const doc_event *e = &d->view.doc->events.at[d->view.event];
    take_event(out, e);
    out->type = e->type;
    out->confidence = 1;
}

bool relate(relation_answer *out, const lex *l, const linear_model *model, const char *edition, const an_doc *doc,
            const relation_question *q, bool allow_none)
{
    decision d = {.l = l, .model = model, .edition = edition};
    if (!relation_look(&d.view, l, doc, q)) return false;
    if (model) decide(&d, out, allow_none);
    else by_rules(&d, out);
    relation_release(&d.view);
    return true;
}
