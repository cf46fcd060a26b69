/* Which sense of the predicate lexicon fits a clause: those with a particle first. The first whose needs hold and that has a fitting core wins; else
 * the first claim or complement sense whose needs hold. */
#include <stdio.h>

#include "base/str.h"
#include "event/coder.h"
#include "event/treaty.h"

enum { READINGS = 8, MEASURES = 3, BESIDE = 3 };

bool arg_fits(const lex_arg *arg, const arc *a)
{
    return arg->relation == a->relation && (!arg->preposition.n || str_eq(arg->preposition, a->preposition));
}

static const doc_mention *mention_at(const coder *c, uint32_t index)
{
    return index == AN_NONE ? NULL : &c->doc->mentions.at[index];
}

/* "air strike", "state of emergency": the head with up to two words beside it. */
static bool set_has_compound(const coder *c, uint32_t set, uint32_t token)
{
    char text[96];
    const doc_sentence *s = &c->doc->sentences.at[c->sentence];
    an_str lemma = c->doc->words.at[token].lemma;
    uint32_t end = s->first_token + s->n_tokens;
    if (token > s->first_token) {
        an_str before = c->doc->tokens.at[token - 1].folded;
        int n = snprintf(text, sizeof text, "%.*s %.*s", STR_ARG(before), STR_ARG(lemma));
        if (n < (int)sizeof text && lex_set_has(c->l, set, str_of(text), 0, false)) return true;
    }
    if (token + 2 >= end) return false;
    int n = snprintf(text, sizeof text, "%.*s %.*s %.*s", STR_ARG(lemma), STR_ARG(c->doc->tokens.at[token + 1].folded),
                     STR_ARG(c->doc->tokens.at[token + 2].folded));
    return n < (int)sizeof text && lex_set_has(c->l, set, str_of(text), 0, false);
}

/* The head word in any reading, or with the noun that modifies it ("trade restriction"). */
static bool set_has_word(const coder *c, uint32_t set, uint32_t token)
{
    an_str word = c->doc->tokens.at[token].folded;
    lex_form f[READINGS];
    size_t n = lex_forms(c->l, word, f, READINGS);
    if (lex_set_has(c->l, set, word, 0, false) || lex_set_has(c->l, set, c->doc->words.at[token].lemma, 0, false)) return true;
    if (set_has_compound(c, set, token)) return true;
    for (size_t i = 0; i < n; i++)
        if (lex_set_has(c->l, set, f[i].lemma, 0, false)) return true;
    return false;
}

static bool follows_of_or_in(const coder *c, uint32_t measure, uint32_t word)
{
    uint32_t mark = tree_child(&c->tree, word, REL_CASE);
    if (mark == AN_NONE || mark < measure || mark > measure + BESIDE) return false;
    return str_is(tree_folded(&c->tree, mark), "in") || str_is(tree_folded(&c->tree, mark), "of");
}

/* What hangs on a measure, or stands beside it where the parser hung it on the verb; AN_NONE when there is nothing. */
static uint32_t content_of(const coder *c, uint32_t measure)
{
    uint32_t up = c->doc->words.at[measure].head;
    TREE_EACH(&c->tree, measure, k)
        if (tree_rel(&c->tree, k) == REL_NMOD) return k;
    if (up == AN_NONE) return AN_NONE;
    TREE_EACH(&c->tree, up, k)
        if (tree_rel(&c->tree, k) == REL_OBL && follows_of_or_in(c, measure, k)) return k;
    return AN_NONE;
}

/* The word that a measure measures, down to where there is one: "$30 million in aid" is aid. */
static uint32_t measured(const coder *c, uint32_t token)
{
    for (int depth = 0; depth < MEASURES; depth++) {
        const doc_word *w = &c->doc->words.at[token];
        bool measure = w->upos == UPOS_NUM || w->upos == UPOS_SYM || lex_table(c->l, "measure", w->lemma).p;
        uint32_t inner = measure ? content_of(c, token) : AN_NONE;
        if (inner == AN_NONE) break;
        token = inner;
    }
    return token;
}

/* *word: the word that is in the set. */
static bool set_has_arc(const coder *c, uint32_t set, const arc *a, uint32_t *word)
{
    const doc_mention *m = mention_at(c, role_filler(c, a));
    *word = a->head;
    if (m && lex_set_has(c->l, set, (an_str){0}, m->sectors, m->country.p != NULL)) return true;
    if (set_has_word(c, set, a->head)) return true;
    if (lex_set_has(c->l, set, STR("treaty"), 0, false) && treaty_meant(c, a->head)) return true;
    *word = measured(c, a->head);
    return *word != a->head && set_has_word(c, set, *word);
}

/* Whether a complement speaks of the speaker, or of nobody known: "said he must go on". */
static bool of_speaker(const coder *c, const clause *cl, uint32_t complement)
{
    uint32_t subject = tree_child(&c->tree, complement, REL_NSUBJ);
    if (subject == AN_NONE) subject = tree_child(&c->tree, complement, REL_NSUBJ_PASS);
    if (subject == AN_NONE || c->doc->words.at[subject].xpos != XPOS_PRP) return false;
    const doc_mention *m = mention_at(c, role_filler(c, &(arc){ARG_NSUBJ, {NULL, 0}, subject}));
    return !m || m->antecedent == AN_NONE || m->antecedent == claim_speaker(c, cl);
}

/* What others must do is a demand, what one will do oneself a plan; the other way round they are neither. */
static bool status_said(const coder *c, const clause *cl, const clause *o, uint32_t set)
{
    if (!o->status.p || !lex_set_has(c->l, set, o->status, 0, false)) return false;
    return of_speaker(c, cl, o->head) != str_is(o->status, "must");
}

/* Clauses that cl governs as the relation: by their word, or by what their auxiliary is ("must"). */
static bool set_has_clause(const coder *c, const clause *cl, arg_relation as, uint32_t set)
{
    uint32_t self = (uint32_t)(cl - c->clauses.at);
    for (size_t i = 0; i < c->clauses.n; i++) {
        const clause *o = &c->clauses.at[i];
        if (o->governor != self || o->governed_as != as || (as == ARG_CCOMP && o->negated)) continue;
        if (lex_set_has(c->l, set, o->lemma.p ? o->lemma : c->doc->tokens.at[o->head].folded, 0, false)) return true;
        if (status_said(c, cl, o, set)) return true;
    }
    return false;
}

static bool denies(const coder *c, uint32_t token)
{
    TREE_EACH(&c->tree, token, k) {
        if (tree_rel(&c->tree, k) == REL_ADVMOD && lex_table(c->l, "negation", tree_folded(&c->tree, k)).p) return true;
        if (tree_rel(&c->tree, k) == REL_DET && str_is(tree_folded(&c->tree, k), "no")) return true;
    }
    return false;
}

/* "said the vote was unfair", "that it is a crime": what a complement says of its subject is often no predicate of the
 * lexicon, and so no clause. */
static bool set_has_said(const coder *c, const clause *cl, arg_relation as, uint32_t set)
{
    TREE_EACH(&c->tree, cl->head, k) {
        uint8_t pos = c->doc->words.at[k].upos;
        bool there = tree_rel(&c->tree, k) == (as == ARG_CCOMP ? REL_CCOMP : REL_XCOMP);
        if (!there || (pos != UPOS_ADJ && pos != UPOS_NOUN) || denies(c, k)) continue;
        if (as == ARG_CCOMP && of_speaker(c, cl, k)) continue;
        if (set_has_word(c, set, k)) return true;
    }
    return false;
}

/* "called the law unfair": an adjective after its noun is said of it. */
static bool set_has_said_of_object(const coder *c, const clause *cl, uint32_t set)
{
    uint32_t object = tree_child(&c->tree, cl->head, REL_OBJ);
    if (object == AN_NONE) return false;
    TREE_EACH(&c->tree, object, k)
        if (k > object && tree_rel(&c->tree, k) == REL_AMOD && !denies(c, k) && set_has_word(c, set, k)) return true;
    return false;
}

static bool set_has_complement(const coder *c, const clause *cl, arg_relation as, uint32_t set)
{
    if (set_has_clause(c, cl, as, set)) return true;
    if (as != ARG_CCOMP && as != ARG_XCOMP) return false;
    return set_has_said(c, cl, as, set) || (as == ARG_XCOMP && set_has_said_of_object(c, cl, set));
}

static bool place_met(const coder *c, const clause *cl, const lex_condition *k, const lex_arg *where, uint32_t *token)
{
    if (where->relation == ARG_XCOMP || where->relation == ARG_CCOMP || where->relation == ARG_ADVCL)
        return set_has_complement(c, cl, where->relation, k->set);
    for (size_t i = 0; i < cl->arcs.n; i++)
        if (arg_fits(where, &cl->arcs.at[i]) && set_has_arc(c, k->set, &cl->arcs.at[i], token)) return true;
    *token = AN_NONE;
    return false;
}

/* *token: the word that satisfied the condition, or AN_NONE. */
static bool condition_met(const coder *c, const clause *cl, const lex_condition *k, uint32_t *token)
{
    *token = AN_NONE;
    if (place_met(c, cl, k, &k->where, token)) return true;
    for (uint32_t i = 0; i < k->n_also; i++)
        if (place_met(c, cl, k, &k->also[i], token)) return true;
    return false;
}

/* A few words that decided, to be consumed if the core is taken. */
typedef struct decided { uint32_t token[2 * LEX_CONDITIONS]; size_t n; } decided;

static bool all_hold(const coder *c, const clause *cl, const lex_condition *k, size_t n, decided *d)
{
    uint32_t token;
    for (size_t i = 0; i < n; i++) {
        if (condition_met(c, cl, &k[i], &token) == k[i].negated) return false;
        if (!k[i].negated && token != AN_NONE && d->n < 2 * LEX_CONDITIONS) d->token[d->n++] = token;
    }
    return true;
}

/* The arc that a particle took its preposition from, as it was before: the next sense must see it so. */
typedef struct taken { arc *at; arc was; an_str particle; } taken;

static void give_back(clause *cl, const taken *t)
{
    if (t->at) *t->at = t->was;
    cl->particle = t->particle;
}

/* "out_of" begins with "out": what remains is the preposition. */
static bool split_preposition(arc *a, an_str particle)
{
    if (!str_starts(a->preposition, particle) || a->preposition.n <= particle.n || a->preposition.p[particle.n] != '_')
        return false;
    a->preposition = str_slice(a->preposition, particle.n + 1, a->preposition.n);
    return true;
}

/* "call off": the particle is a dependent of the verb, or stands right after it; a parser may also take it for the
 * preposition of what follows, or for a part of that. */
static bool particle_fits(const coder *c, clause *cl, an_str particle, taken *t)
{
    uint32_t next = cl->head + 1;
    if (!particle.n || str_eq(cl->particle, particle)) return true;
    bool beside = next < c->doc->tokens.n && str_eq(c->doc->tokens.at[next].folded, particle);
    for (size_t i = 0; i < cl->arcs.n; i++) {
        arc *a = &cl->arcs.at[i];
        if (a->relation != ARG_OBL) continue;
        t->was = *a;
        if (!split_preposition(a, particle)) {
            if (!beside || !str_eq(a->preposition, particle)) continue;
            *a = (arc){ARG_OBJ, {NULL, 0}, a->head};
        }
        t->at = a;
        cl->particle = particle;
        return true;
    }
    return beside;
}

static const lex_core *core_of(const coder *c, const clause *cl, const lex_sense *s, decided *d)
{
    for (uint32_t i = 0; i < s->n_cores; i++) {
        decided more = *d;
        if (!all_hold(c, cl, s->cores[i].conditions, s->cores[i].n_conditions, &more)) continue;
        *d = more;
        return &s->cores[i];
    }
    return NULL;
}

static bool consume(coder *c, const clause *cl, const decided *d)
{
    for (size_t i = 0; i < d->n; i++) {
        if (d->token[i] == cl->head) continue;
        uint32_t *slot = array_push(&c->consumed);
        if (!slot) return false;
        *slot = d->token[i];
    }
    return true;
}

static bool try_sense(coder *c, clause *cl, uint32_t index, bool particle, choice *out, bool *done)
{
    choice ch = {.known = true};
    decided d = {.n = 0};
    taken t = {.at = NULL, .particle = cl->particle};
    lex_sense_at(c->l, index, &ch.sense);
    if ((ch.sense.particle.n > 0) != particle || !particle_fits(c, cl, ch.sense.particle, &t)) return true;
    if (!all_hold(c, cl, ch.sense.needs, ch.sense.n_needs, &d)) {
        give_back(cl, &t);
        if (!out->known && !out->reason) out->reason = "no sense of the word fits what stands around it";
        return true;
    }
    const lex_core *core = core_of(c, cl, &ch.sense, &d);
    if (!core && out->known) return give_back(cl, &t), true;
    *out = ch;
    if (!core) {
        out->reason = ch.sense.n_cores ? "no core of the sense fits" : NULL;
        return true;
    }
    out->core = &out->sense.cores[core - ch.sense.cores];
    *done = true;
    return consume(c, cl, &d);
}

static bool choose_one(coder *c, clause *cl, choice *out)
{
    uint32_t first;
    size_t n = cl->lemma.p ? lex_senses(c->l, cl->lemma, cl->pos, &first) : 0;
    bool done = false;
    for (int particles = 1; particles >= 0; particles--)
        for (size_t i = 0; i < n && !done; i++)
            if (!try_sense(c, cl, first + (uint32_t)i, particles, out, &done)) return false;
    return true;
}

bool sense_consumed(const coder *c, uint32_t token)
{
    for (size_t i = 0; i < c->consumed.n; i++)
        if (c->consumed.at[i] == token) return true;
    return false;
}

/* "expressed willingness to mediate": the noun went into the verb's sense, so what hangs on it hangs on the verb. */
static void relink(coder *c)
{
    for (size_t i = 0; i < c->clauses.n; i++) {
        clause *cl = &c->clauses.at[i];
        const clause *noun = cl->governor == AN_NONE ? NULL : &c->clauses.at[cl->governor];
        if (noun && noun->pos == 'n' && noun->governor != AN_NONE && sense_consumed(c, noun->head)) cl->governor = noun->governor;
    }
}

bool sense_choose(coder *c)
{
    array_clear(&c->choices);
    array_clear(&c->consumed);
    if (!array_reserve(&c->choices, c->clauses.n)) return false;  /* cores point into their own choice: no moves */
    for (size_t i = 0; i < c->clauses.n; i++) {
        choice *out = array_push(&c->choices);
        if (!out || !choose_one(c, &c->clauses.at[i], out)) return false;
    }
    relink(c);
    return true;
}
