#include "event/rank.h"

#include "base/str.h"
#include "event/coder.h"

/* Where the model overrules. Chosen on the development months of the labelled items (bench/README.md). */
static const double NONE_DROPS = 0.80;       /* more than this for "no event": an event of the rules is dropped */
static const double TYPE_CHANGES = 0.80;     /* more than this for another type: the event is of that type */
static const double PROPOSAL_STAYS = 0.40;   /* less than this for its best type: a proposal is dropped */
static const double TYPE_STAYS = 0.20;       /* less than this for its type: an event is of the best one, if that has */
static const double TYPE_REPLACES = 0.50;    /* more than this; else it is dropped */
static const double ODDS = 2.6;              /* the odds that a type is right are this many times its share's */

enum { SPANS = 16 };

typedef struct ranking {
    const lex *l;
    const linear_model *model;
    const char *edition;
    an_doc *doc;
    double probability[LINEAR_CLASSES];
    lex_type types[LINEAR_CLASSES];     /* type absent: no event */
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
    if (!relation_look(v, l, doc, &q)) return false;
    v->asked = e;
    return true;
}

static bool look(ranking *r, const doc_event *e)
{
    relation_view v;
    bool ok = rank_look(&v, r->l, r->doc, e);
    if (ok) relation_score(r->model, &v, r->probability);
    relation_release(&v);
    return ok;
}

static double share(const ranking *r, an_str type)
{
    double sum = 0;
    for (uint32_t c = 0; c < linear_classes(r->model); c++)
        if (str_eq(r->types[c].type, type)) sum += r->probability[c];
    return sum;
}

static uint32_t best_class(const ranking *r)
{
    uint32_t best = AN_NONE;
    double most = -1;
    for (uint32_t c = 0; c < linear_classes(r->model); c++) {
        double p = r->types[c].type.p ? share(r, r->types[c].type) + r->probability[c] / 1000 : -1;
        if (p > most) most = p, best = c;
    }
    return best;
}

/* Whether another event of the sentence that the rules stand for is of a type. */
static bool told_beside(const an_doc *doc, const doc_event *e, an_str type)
{
    for (size_t i = doc_first_of(&doc->events, e->sentence); i < doc->events.n && doc->events.at[i].sentence == e->sentence; i++)
        if (&doc->events.at[i] != e && !doc->events.at[i].doubt && str_eq(doc->events.at[i].type, type)) return true;
    return false;
}

/* How sure the model is of a rule's type, once what the sentence's other events account for is taken away: it sees the words of
 * the whole sentence, and they may speak of another act. */
static double own_share(const ranking *r, const doc_event *e)
{
    double rest = 0;
    for (uint32_t c = 0; c < linear_classes(r->model); c++)
        if (str_eq(r->types[c].type, e->type) || !r->types[c].type.p || !told_beside(r->doc, e, r->types[c].type))
            rest += r->probability[c];
    return rest > 0 ? share(r, e->type) / rest : 0;
}

/* A share as the chance that the type is right: odds are scaled, as a shift of the logit (Platt 1999 with one parameter). */
static double calibrated(double share) { return ODDS * share / (ODDS * share + 1 - share); }

static bool lacks_recipient(const ranking *r, const doc_event *e)
{
    lex_type t;
    an_str mode = e->n_modes ? e->modes[0] : (an_str){0};
    return !e->recipients.n && !e->reciprocal && !e->about_cameo.p && lex_type_of(r->l, r->edition, e->cameo, mode, e->status, &t) &&
           t.needs_recipient;
}

/* "Riots broke out in Lima": a crowd or an attacker may stay without a word where the place is told. */
static bool nameless(const doc_event *e)
{
    return e->place != AN_NONE && !e->actors.n && !e->recipients.n && (str_is(e->type, "PROTEST") || str_is(e->type, "ASSAULT"));
}

/* What is decided of an event: a reason to drop it, or NULL. */
static const char *judge(ranking *r, doc_event *e)
{
    uint32_t best = best_class(r);
    double none = share(r, (an_str){0}), sure = best == AN_NONE ? 0 : share(r, r->types[best].type);
    if (e->doubt && sure < PROPOSAL_STAYS) return e->doubt;
    if (!e->doubt && none > NONE_DROPS && !e->treaty_alone) return "the ranker takes it for no event";
    bool beside = !e->doubt && best != AN_NONE && told_beside(r->doc, e, r->types[best].type);
    bool replaced = e->doubt || (!beside && (sure > TYPE_CHANGES || (sure > TYPE_REPLACES && share(r, e->type) < TYPE_STAYS)));
    if (!e->cameo.p || (replaced && !str_eq(r->types[best].type, e->type))) {
        const char *doubt;
        e->cameo = relation_general_code(linear_class(r->model, best));
        e->modes[0] = relation_general_mode(linear_class(r->model, best));
        e->n_modes = e->modes[0].n > 0;
        e->rule = STR("ranker");
        const char *why_not = event_decide_type(r->l, r->edition, e, &doubt);
        if (why_not) return why_not;
    }
    if (lacks_recipient(r, e) && !e->accord) return "the type needs a recipient";
    if (!e->treaty_alone && !event_names_somebody(r->doc, e) && !nameless(e)) return "nobody the text names acts or is acted on";
    double own = e->doubt ? share(r, e->type) : own_share(r, e);
    e->confidence = calibrated(own);
    return own < TYPE_STAYS && !e->treaty_alone ? "the ranker gives the type too little" : NULL;
}

static bool drop(an_doc *doc, doc_event *e, const char *reason)
{
    doc_reject *j = array_push(&doc->rejects);
    if (j) *j = (doc_reject){e->sentence, e->trigger_token, e->rule, reason};
    doc_event_release(e);
    return j != NULL;
}

bool rank_events(const lex *l, const linear_model *model, const char *edition, an_doc *doc)
{
    ranking r = {.l = l, .model = model, .edition = edition, .doc = doc};
    size_t n = doc->events.n, kept = 0;
    const char **reasons = calloc(n + 1, sizeof *reasons);
    bool ok = reasons != NULL;
    for (uint32_t c = 0; model && c < linear_classes(model); c++) {
        an_str class = linear_class(model, c);
        if (!lex_type_of(l, edition, class, relation_general_mode(class), STR("actual"), &r.types[c])) r.types[c].type.p = NULL;
    }
    for (size_t i = 0; ok && i < n; i++) {
        doc_event *e = &doc->events.at[i];
        if (model) ok = look(&r, e), reasons[i] = ok ? judge(&r, e) : NULL;
        else reasons[i] = e->doubt;
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
