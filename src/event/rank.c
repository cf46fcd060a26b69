#include "event/rank.h"

#include "base/str.h"
#include "event/coder.h"

/* Where the model overrules. Chosen on the development months of the labelled items (bench/README.md). */
static const double NONE_DROPS = 0.90;       /* more than this for "no event": an event of the rules is dropped */
static const double TYPE_CHANGES = 0.90;     /* more than this for another type: the event is of that type */
static const double PROPOSAL_STAYS = 0.45;   /* less than this for its best type: a proposal is dropped */

enum { SPANS = 16 };

typedef struct ranking {
    const lex *l;
    const relation_model *model;
    const char *edition;
    an_doc *doc;
    double probability[RELATION_CLASSES];
    lex_type types[RELATION_CLASSES];     /* type absent: no event */
} ranking;

static an_spans spans_of(const an_doc *doc, const doc_party *at, size_t n, an_span *room)
{
    if (n > SPANS) n = SPANS;
    for (size_t i = 0; i < n; i++) room[i] = doc->mentions.at[at[i].mention].span;
    return (an_spans){room, n};
}

/* All actors and no recipient: the first is the source, the others the target, as in a question of `annals relate`. */
bool rank_look(relation_view *v, const lex *l, const an_doc *doc, const doc_event *e)
{
    an_span source[SPANS], target[SPANS];
    size_t actors = e->actors.n > 1 && !e->recipients.n ? 1 : e->actors.n;
    relation_question q = {.source = spans_of(doc, e->actors.at, actors, source), .trigger = e->trigger};
    q.target = actors < e->actors.n ? spans_of(doc, e->actors.at + actors, e->actors.n - actors, target)
                                    : spans_of(doc, e->recipients.at, e->recipients.n, target);
    return relation_look(v, l, doc, &q);
}

static bool look(ranking *r, const doc_event *e)
{
    relation_view v;
    bool ok = rank_look(&v, r->l, r->doc, e);
    if (ok) relations_score(r->model, &v, r->probability);
    relation_release(&v);
    return ok;
}

static double share(const ranking *r, an_str type)
{
    double sum = 0;
    for (uint32_t c = 0; c < relations_classes(r->model); c++)
        if (str_eq(r->types[c].type, type)) sum += r->probability[c];
    return sum;
}

static uint32_t best_class(const ranking *r)
{
    uint32_t best = AN_NONE;
    double most = -1;
    for (uint32_t c = 0; c < relations_classes(r->model); c++) {
        double p = r->types[c].type.p ? share(r, r->types[c].type) + r->probability[c] / 1000 : -1;
        if (p > most) most = p, best = c;
    }
    return best;
}

/* What is decided of an event: a reason to drop it, or NULL. */
static const char *judge(ranking *r, doc_event *e)
{
    uint32_t best = best_class(r);
    double none = share(r, (an_str){0}), sure = best == AN_NONE ? 0 : share(r, r->types[best].type);
    if (e->proposed && sure < PROPOSAL_STAYS) return "neither the rules nor the ranker stand for it";
    if (!e->proposed && none > NONE_DROPS) return "the ranker takes it for no event";
    if (!e->cameo.p || ((e->proposed || sure > TYPE_CHANGES) && !str_eq(r->types[best].type, e->type))) {
        e->cameo = relation_general_code(relations_class(r->model, best));
        e->modes[0] = relation_general_mode(relations_class(r->model, best));
        e->n_modes = e->modes[0].n > 0;
        e->rule = STR("ranker");
        const char *why_not = event_decide_type(r->l, r->edition, e);
        if (why_not) return why_not;
    }
    e->confidence = share(r, e->type);
    return NULL;
}

static bool drop(an_doc *doc, doc_event *e, const char *reason)
{
    doc_reject *j = array_push(&doc->rejects);
    if (j) *j = (doc_reject){e->sentence, e->trigger_token, e->rule, reason};
    doc_event_release(e);
    return j != NULL;
}

bool rank_events(const lex *l, const relation_model *model, const char *edition, an_doc *doc)
{
    ranking r = {.l = l, .model = model, .edition = edition, .doc = doc};
    size_t n = doc->events.n, kept = 0;
    const char **reasons = calloc(n + 1, sizeof *reasons);
    bool ok = reasons != NULL;
    for (uint32_t c = 0; model && c < relations_classes(model); c++)
        {
        an_str class = relations_class(model, c);
        if (!lex_type_of(l, edition, class, relation_general_mode(class), STR("actual"), &r.types[c])) r.types[c].type.p = NULL;
    }
    for (size_t i = 0; ok && i < n; i++) {
        doc_event *e = &doc->events.at[i];
        if (model) ok = look(&r, e), reasons[i] = ok ? judge(&r, e) : NULL;
        else if (e->proposed) reasons[i] = "the rules alone do not stand for it";
    }
    for (size_t i = 0; i < n; i++) {
        doc_event *e = &doc->events.at[i];
        if (ok && reasons[i]) ok = drop(doc, e, reasons[i]);
        else doc->events.at[kept++] = *e;
    }
    doc->events.n = kept;
    free(reasons);
    return ok;
}
