#include "event/event.h"

#include "base/date.h"
#include "base/error.h"
#include "base/str.h"
#include "event/about.h"
#include "event/amounts.h"
#include "event/assign.h"
#include "event/coder.h"
#include "event/context.h"
#include "event/discard.h"
#include "event/foretold.h"
#include "event/home.h"
#include "event/lasting.h"
#include "event/meeting.h"
#include "event/rank.h"
#include "event/treaty.h"
#include "mention/mention.h"

enum { LOOK_BACK = 16 };  /* events that a bare noun may point back over */

bool event_why(doc_event *e, const char *field, an_str rule, an_span span)
{
    doc_why *w = array_push(&e->why);
    if (!w) return false;
    *w = (doc_why){.field = field, .rule = rule};
    if (span.end > span.begin) w->spans[w->n_spans++] = span;
    return true;
}

static bool reject(coder *c, const clause *cl, const choice *ch, const char *reason)
{
    doc_reject *r = array_push(&c->doc->rejects);
    if (!r) return false;
    *r = (doc_reject){c->sentence, cl->head, ch->known ? ch->sense.id : (an_str){0}, reason};
    return true;
}

/* ---- what an event may not be ---- */

/* The slot of the governor's frame that a governed clause stands in; PART_COUNT when there is none. */
static part slot_in_governor(const coder *c, const clause *cl)
{
    if (cl->governor == AN_NONE) return PART_COUNT;
    const choice *g = &c->choices.at[cl->governor];
    arc as = {.relation = cl->governed_as, .preposition = cl->governed_by};
    for (uint32_t i = 0; g->known && i < g->sense.n_slots; i++)
        for (uint32_t k = 0; k < g->sense.slots[i].n_args; k++)
            if (arg_fits(&g->sense.slots[i].args[k], &as)) return g->sense.slots[i].part;
    return PART_COUNT;
}

/* A country, an entry of the lexicon, a sector; or a name of several words, which is likely a person's. */
static bool is_somebody(const doc_mention *m)
{
    return m->country.p || m->id.p || m->sectors || (m->name.p && memchr(m->name.p, ' ', m->name.n));
}

/* The i-th of an event's actors and then recipients, or NULL past the last. */
static doc_mention *party(const an_doc *doc, const doc_event *e, size_t i)
{
    if (i < e->actors.n) return &doc->mentions.at[e->actors.at[i].mention];
    i -= e->actors.n;
    return i < e->recipients.n ? &doc->mentions.at[e->recipients.at[i].mention] : NULL;
}

bool event_names_somebody(const an_doc *doc, const doc_event *e)
{
    const doc_mention *m;
    for (size_t i = 0; (m = party(doc, e, i)) != NULL; i++)
        if (is_somebody(m)) return true;
    return false;
}

/* ---- type, modes, scores ---- */

static void add_mode(doc_event *e, an_str mode)
{
    for (uint32_t i = 0; i < e->n_modes; i++)
        if (str_eq(e->modes[i], mode)) return;
    if (mode.n && e->n_modes < sizeof e->modes / sizeof *e->modes) e->modes[e->n_modes++] = mode;
}

static void take_type(doc_event *e, const lex_type *t)
{
    e->type = t->type;
    e->quad = t->quad;
    e->score = t->score;
    e->goldstein = t->goldstein;
    for (uint32_t i = 0; i < t->n_modes; i++) add_mode(e, t->modes[i]);
    for (uint32_t i = 0; i < t->n_contexts && i < 4; i++) e->contexts[i] = t->contexts[i];
    e->n_contexts = t->n_contexts;
}

/* Type, quad and scores by the edition. Where the status alone makes another type of it (a future meeting is an AGREE),
 * the type says it, and the event is actual and about the core. */
const char *event_decide_type(const lex *l, const char *edition, doc_event *e, const char **doubt)
{
    lex_type plain, t;
    an_str mode = e->n_modes ? e->modes[0] : (an_str){0};
    if (!lex_type_of(l, edition, e->cameo, mode, STR("actual"), &plain)) return "the code is not in the ontology";
    if (!lex_type_of(l, edition, e->cameo, mode, e->status, &t)) t = plain;
    if (!t.type.p) return "a plain statement is no event";
    take_type(e, &t);
    if (!str_eq(t.type, plain.type)) {
        e->about_cameo = e->cameo;
        e->about_type = plain.type;
        e->n_modes = 0;
        for (uint32_t i = 0; i < t.n_modes; i++) add_mode(e, t.modes[i]);
        e->status = STR("actual");
    }
    if (t.needs_recipient && !e->recipients.n && !e->reciprocal) *doubt = "the type needs a recipient";
    return NULL;
}

static bool wills(const clause *cl) { return str_is(cl->status, "future") || str_is(cl->status, "would"); }

/* Makes the core what is done by saying so, about the act: an intent, a refusal, a demand. False when the tables have no
 * such thing. */
static bool do_by_saying(const coder *c, doc_event *e, const char *table)
{
    an_str root = lex_table(c->l, table, str_slice(e->cameo, 0, 2));
    an_str code = root.p ? lex_about(c->l, root, e->cameo) : (an_str){0};
    lex_type t;
    if (!code.p || !lex_type_of(c->l, c->edition, e->cameo, (an_str){0}, STR("actual"), &t) || !t.type.p) return false;
    e->about_cameo = e->cameo;
    e->about_type = t.type;
    e->cameo = code;
    e->n_modes = 0;
    e->reciprocal = false;
    e->status = STR("actual");
    return true;
}

/* "The minister said the army must withdraw": the minister asks the army. False when memory is out. */
static bool demand_of(const coder *c, const clause *cl, doc_event *e)
{
    const choice *g = cl->governor == AN_NONE ? NULL : &c->choices.at[cl->governor];
    uint32_t by = g && g->known && g->sense.claim.p ? claim_speaker(c, &c->clauses.at[cl->governor]) : AN_NONE;
    if (by == AN_NONE || !str_is(cl->status, "must") || !do_by_saying(c, e, "demanded")) return true;
    array_clear(&e->recipients);
    if (!array_reserve(&e->recipients, e->actors.n)) return false;
    for (size_t i = 0; i < e->actors.n; i++)
        e->recipients.at[e->recipients.n++] = (doc_party){e->actors.at[i].mention, part_name(PART_RECIPIENT), false};
    array_clear(&e->actors);
    doc_party *p = array_push(&e->actors);
    if (p) *p = (doc_party){by, part_name(PART_ACTOR), false};
    return p != NULL;
}

/* An act announced is an intent or a threat, an act that somebody will not do a refusal. */
static void act_of_will(const coder *c, const clause *cl, doc_event *e)
{
    if (str_is(e->status, "negated") && cl->pos == 'v' && wills(cl)) do_by_saying(c, e, "refused");
    else if (str_is(e->status, "future")) do_by_saying(c, e, "announced");
}

static bool over_a_year_before(an_date end, an_date published)
{
    return end.year && published.year && date_serial(published) - date_serial(end) > 365;
}

/* Until a learned ranker gives it a meaning: how many of actor, recipient and date the sentence itself says. */
static double confidence_of(const doc_event *e)
{
    return 0.5 + 0.2 * (e->actors.n > 0) + 0.15 * (e->recipients.n > 0 || e->actors.n > 1) + 0.1 * (e->time != AN_NONE);
}

/* ---- one event ---- */

static bool fill_core(const coder *c, const clause *cl, const choice *ch, doc_event *e)
{
    e->sentence = c->sentence;
    e->trigger = c->doc->tokens.at[cl->head].span;
    e->trigger_token = cl->head;
    e->rule = ch->sense.id;
    e->cameo = ch->core->code;
    for (uint32_t i = 0; i < ch->core->n_modes; i++) add_mode(e, ch->core->modes[i]);
    e->treaty_action = ch->core->treaty;
    e->object_token = AN_NONE;
    for (size_t i = 0; i < cl->arcs.n && e->object_token == AN_NONE; i++)
        if (cl->arcs.at[i].relation == ARG_OBJ && sense_consumed(c, cl->arcs.at[i].head)) e->object_token = cl->arcs.at[i].head;
    doc_report *r = array_push(&e->reports);
    if (r) *r = (doc_report){c->sentence, e->trigger};
    return r && event_why(e, "type", ch->sense.id, e->trigger);
}

static bool explain_parties(const an_doc *doc, doc_event *e)
{
    const doc_mention *m;
    for (size_t i = 0; (m = party(doc, e, i)) != NULL; i++) {
        bool actor = i < e->actors.n, ranked = (actor ? &e->actors.at[i] : &e->recipients.at[i - e->actors.n])->ranked;
        const char *field = actor ? "actors" : "recipients";
        if (!event_why(e, field, m->rule, m->span) || (ranked && !event_why(e, field, STR("ranker"), m->span))) return false;
    }
    return true;
}

/* "Gunmen attacked a hotel in Mali": who has no country of his own is of the place. */
static bool place_parties(const lex *l, an_doc *doc, const doc_event *e)
{
    if (e->place == AN_NONE) return true;
    an_str country = doc->places.at[e->place].where.country;
    doc_mention *m;
    for (size_t i = 0; (m = party(doc, e, i)) != NULL; i++)
        if (!mention_place(l, doc, m, country, STR("event-place"))) return false;
    return true;
}

/* Fills e. *why_not: a reason for no event. False when memory is out. */
static bool make_event(coder *c, const clause *cl, const choice *ch, doc_event *e, const char **why_not)
{
    status_found status = status_of(c, cl);
    bool future = str_is(status.status, "future");
    e->status = status.status;
    if (!fill_core(c, cl, ch, e) || !roles_assign(c, cl, ch, e) || !setting_find(c, cl, future, e)) return false;
    if (!event_why(e, "status", status.rule, status.has_span ? status.span : (an_span){0})) return false;
    if (!place_parties(c->l, c->doc, e) || !meeting_locate(c, cl, e)) return false;
    if (!treaty_stage(c, cl, e)) return false;
    act_of_will(c, cl, e);
    if (!demand_of(c, cl, e)) return false;
    *why_not = event_decide_type(c->l, c->edition, e, &e->doubt);
    if (*why_not) return true;
    if (!about_ahead(c->doc, e)) return false;
    if (e->accord) e->doubt = NULL;
    if (str_is(e->type, "ASSAULT") && !e->actors.n && domain_accident(c->l, c->doc, c->sentence)) {
        *why_not = "nobody is said to have caused the deaths or injuries of an accident";
        return true;
    }
    if (!e->treaty_alone && !event_names_somebody(c->doc, e)) {
        e->doubt = "nobody the text names acts or is acted on";
        bool bare = cl->definite && !e->actors.n && !e->recipients.n;  /* "the meeting": it may point back */
        if (!bare && (!roles_guess(c, cl, e) || !place_parties(c->l, c->doc, e))) return false;
    }
    if (str_is(e->status, "actual") && over_a_year_before(e->end, c->doc->published)) e->status = STR("historical");
    e->confidence = confidence_of(e);
    return true;
}

static void drop_last(coder *c)
{
    doc_event_release(&c->doc->events.at[--c->doc->events.n]);
}

static bool take_parties(doc_event *to, const doc_event *from, bool actors)
{
    size_t n = actors ? from->actors.n : from->recipients.n;
    for (size_t i = 0; i < n; i++) {
        doc_party p = actors ? from->actors.at[i] : from->recipients.at[i];
        bool own = false;
        for (size_t k = 0; k < to->actors.n; k++) own |= to->actors.at[k].mention == p.mention;
        if (own) continue;
        doc_party *slot = array_push(&to->recipients);
        if (!slot) return false;
        *slot = (doc_party){p.mention, part_name(PART_RECIPIENT), false};
    }
    return true;
}

/* Whom a promise, demand or threat is made to, where only what it is about says so: the one asked to act, else the one
 * who would be acted on. */
static bool fold_recipients(doc_event *g, const doc_event *about)
{
    if (g->recipients.n) return true;
    if (str_starts(g->cameo, STR("10")) && !take_parties(g, about, true)) return false;
    if (about->reciprocal && !take_parties(g, about, true)) return false;  /* "refused to meet X" */
    return g->recipients.n || take_parties(g, about, false);
}

/* What governs a promise, demand or threat takes the governed event as what it is about. */
static bool fold_about(coder *c, uint32_t governor_event, const doc_event *about)
{
    doc_event *g = &c->doc->events.at[governor_event];
    an_str code = lex_about(c->l, str_slice(g->cameo, 0, 2), about->cameo);
    lex_type t;
    g->about_cameo = about->cameo;
    g->about_type = about->type;
    if (!fold_recipients(g, about) || !about_take(c->l, c->doc, g, about)) return false;
    if (!code.p || !lex_type_of(c->l, c->edition, code, (an_str){0}, g->status, &t) || !t.type.p) return true;
    g->cameo = code;
    g->n_modes = 0;
    take_type(g, &t);
    return true;
}

/* The latest event of a type that "the meeting" can point back to, or AN_NONE. */
static uint32_t pointed_back(const coder *c, const clause *cl, const doc_event *e)
{
    if (cl->pos != 'n' || !cl->definite || !e->type.p) return AN_NONE;
    for (size_t i = c->doc->events.n - 1; i-- > 0 && i + LOOK_BACK > c->doc->events.n;) {
        const doc_event *old = &c->doc->events.at[i];
        if (!old->doubt && str_eq(old->type, e->type) && str_eq(old->status, e->status) &&
            str_eq(str_slice(old->cameo, 0, 2), str_slice(e->cameo, 0, 2)))
            return (uint32_t)i;
    }
    return AN_NONE;
}

/* Whether a party of an event has a role. */
static bool has_role(const an_doc *doc, const doc_event *e, an_str role)
{
    const doc_mention *m;
    for (size_t i = 0; (m = party(doc, e, i)) != NULL; i++)
        if (str_eq(m->role, role)) return true;
    return false;
}

/* "The defence ministers' meeting": an earlier one of people in that role, who here have no country; or AN_NONE. */
static uint32_t same_roles_back(const coder *c, const clause *cl, const doc_event *e)
{
    const doc_mention *m = e->actors.n ? &c->doc->mentions.at[e->actors.at[0].mention] : NULL;
    bool of_somewhere = m && m->country.p && !str_is(m->rule, "event-place");
    if (cl->pos != 'n' || !m || e->recipients.n || !m->plural || !m->role.p || of_somewhere || m->id.p) return AN_NONE;
    for (size_t i = c->doc->events.n - 1; i-- > 0 && i + LOOK_BACK > c->doc->events.n;) {
        const doc_event *old = &c->doc->events.at[i];
        if (!old->doubt && str_eq(old->type, e->type) && str_eq(old->status, e->status) && has_role(c->doc, old, m->role))
            return (uint32_t)i;
    }
    return AN_NONE;
}

/* A bare definite noun is one more mention of an earlier event; what is claimed of it is claimed of that. */
static bool add_mention(coder *c, size_t i, uint32_t old)
{
    doc_report *r = array_push(&c->doc->events.at[old].reports);
    if (!r) return false;
    *r = (doc_report){c->sentence, c->doc->tokens.at[c->clauses.at[i].head].span};
    c->event_of.at[i] = old;
    return true;
}

/* A predicate without a core in the lexicon, and somebody who takes part in it: left for the ranker. */
static bool propose(coder *c, size_t i)
{
    const clause *cl = &c->clauses.at[i];
    const choice *ch = &c->choices.at[i];
    status_found status = status_of(c, cl);
    doc_event *e = array_push(&c->doc->events);
    if (!e) return false;
    *e = (doc_event){.sentence = c->sentence, .trigger = c->doc->tokens.at[cl->head].span, .trigger_token = cl->head,
                     .object_token = AN_NONE, .status = status.status, .rule = STR("ranker"),
                     .doubt = ch->reason ? ch->reason : RANK_NO_CORE};
    doc_report *r = array_push(&e->reports);
    if (!r || !roles_guess(c, cl, e) || !setting_find(c, cl, false, e) || !place_parties(c->l, c->doc, e)) return false;
    *r = (doc_report){c->sentence, e->trigger};
    c->event_of.at[i] = (uint32_t)c->doc->events.n - 1;
    return event_why(e, "type", e->rule, e->trigger) &&
           event_why(e, "status", status.rule, status.has_span ? status.span : (an_span){0});
}

/* What the lexicon has no core for, but may tell an event: verbs that only report or qualify do not. */
static bool worth_proposing(const coder *c, const clause *cl, const choice *ch)
{
    uint32_t first;
    if (c->not_political || (ch->known && (ch->sense.claim.p || ch->sense.complement.p))) return false;
    return cl->pos == 'v' || (cl->pos == 'n' && !sense_consumed(c, cl->head) && lex_senses(c->l, cl->lemma, 'n', &first));
}

static bool code_clause(coder *c, size_t i)
{
    const clause *cl = &c->clauses.at[i];
    const choice *ch = &c->choices.at[i];
    const char *why_not = ch->reason;
    if (ch->core && c->not_political) return reject(c, cl, ch, c->not_political);
    if (!ch->core && worth_proposing(c, cl, ch)) return propose(c, i);
    if (!ch->core) return !why_not || reject(c, cl, ch, why_not);
    if (cl->pos == 'n' && (sense_consumed(c, cl->head) || treaty_is_told(c, cl->head))) return true;
    part slot = slot_in_governor(c, cl);
    doc_event *e = array_push(&c->doc->events);
    if (!e || !make_event(c, cl, ch, e, &why_not)) return false;
    if (slot == PART_TOPIC) e->doubt = "the topic of another event";
    uint32_t g = cl->governor == AN_NONE ? AN_NONE : c->event_of.at[cl->governor];
    if (slot == PART_ABOUT && g != AN_NONE && e->type.p && !c->doc->events.at[g].doubt) {
        bool ok = fold_about(c, g, e);
        drop_last(c);
        return ok;
    }
    if (why_not) {
        drop_last(c);
        return reject(c, cl, ch, why_not);
    }
    uint32_t old = e->doubt && !e->actors.n && !e->recipients.n ? pointed_back(c, cl, e) : same_roles_back(c, cl, e);
    if (old != AN_NONE) {
        drop_last(c);
        return add_mention(c, i, old);
    }
    c->event_of.at[i] = (uint32_t)c->doc->events.n - 1;
    return true;
}

static bool code_sentence(coder *c)
{
    array_clear(&c->event_of);
    c->not_political = domain_of_sentence(c->l, c->doc, c->sentence, c->words_of_domains);
    if (c->discarded) c->not_political = c->discarded;
    else if (!c->not_political) c->not_political = discard_sentence(c->l, c->doc, c->sentence);
    if (!tree_build(&c->tree, c->doc, c->sentence) || !clauses_find(c->l, &c->tree, &c->clauses) || !sense_choose(c))
        return false;
    for (size_t i = 0; i < c->clauses.n; i++) {
        uint32_t *slot = array_push(&c->event_of);
        if (!slot) return false;
        *slot = AN_NONE;
    }
    for (size_t i = 0; i < c->clauses.n; i++)
        if (!code_clause(c, i)) return false;
    return claims_attach(c);
}

an_status event_run(const lex *l, const char *edition, an_doc *doc, an_error *error)
{
    coder c = {.l = l, .edition = edition, .doc = doc, .words_of_domains = domain_of_document(l, doc),
               .discarded = discard_story(l, doc)};
    bool ok = treaty_find(l, doc);
    for (uint32_t s = 0; ok && s < doc->sentences.n; s++) {
        c.sentence = s;
        ok = code_sentence(&c);
    }
    ok = ok && foretold_join(l, doc);
    tree_release(&c.tree);
    clauses_release(&c.clauses);
    array_release(&c.choices);
    array_release(&c.consumed);
    array_release(&c.event_of);
    return ok ? AN_OK : error_nomem(error);
}

an_status event_settle(const lex *l, const linear_model *roles, an_doc *doc, an_error *error)
{
    bool ok = !roles || assign_roles(roles, doc);
    for (size_t i = 0; roles && ok && i < doc->events.n; i++) ok = place_parties(l, doc, &doc->events.at[i]);
    ok = ok && mention_settle(l, doc) && home_find(l, doc) && claims_settle(l, doc);
    if (ok) lasting_undate(doc);
    return ok ? AN_OK : error_nomem(error);
}

an_status event_rank(const lex *l, const linear_model *model, const char *edition, an_doc *doc, an_error *error)
{
    bool ok = rank_events(l, model, edition, doc) && amounts_attach(l, doc) && treaty_settle(doc);
    if (ok) setting_settle(l, doc);
    for (size_t i = 0; ok && i < doc->events.n; i++) ok = explain_parties(doc, &doc->events.at[i]);
    ok = ok && context_find(l, edition, doc);
    return ok ? AN_OK : error_nomem(error);
}
