/*
 * From chunks to clauses. A plain pass around each predicate, without a parser:
 *   - the subject of a finite verb is the first noun phrase of its stretch that stands after no preposition; after "and",
 *     in an infinitive or a participle it is the subject of the verb before; after a relative, what stands before it;
 *   - the object is the noun phrase right after the verb; phrases after prepositions follow as obl up to the next verb;
 *   - a noun takes what stands before it in its phrase (poss, amod, compound) and the prepositional phrases after it.
 */
#include "event/clause.h"

#include "base/str.h"
#include "event/chunk.h"

typedef struct pass {
    const lex *l;
    const an_doc *doc;
    const doc_sentence *s;
    const uint32_t *mention_of;
    const chunks *cut;
    clauses *out;
    size_t used;             /* clauses reused so far */
} pass;

static const chunk *at(const pass *p, size_t i) { return i < p->cut->n ? &p->cut->at[i] : NULL; }
static bool is(const pass *p, size_t i, chunk_kind kind) { return i < p->cut->n && p->cut->at[i].kind == kind; }
static an_str word(const pass *p, uint32_t token) { return p->doc->tokens.at[token].folded; }

static const doc_mention *mention(const pass *p, uint32_t token)
{
    uint32_t m = p->mention_of[token - p->s->first_token];
    return m == AN_NONE ? NULL : &p->doc->mentions.at[m];
}

static bool add_arc(clause *c, relation r, an_str preposition, const chunk *k)
{
    arc *a = array_push(&c->arcs);
    if (a) *a = (arc){r, preposition, k->first, k->head, k->last};
    return a != NULL;
}

static clause *new_clause(pass *p)
{
    ARRAY(arc) keep = {0};
    if (p->used < p->out->room && p->used < p->out->n) {
        memcpy(&keep, &p->out->at[p->used].arcs, sizeof keep);
    } else if (!array_push(p->out)) {
        return NULL;
    }
    clause *c = &p->out->at[p->used++];
    memset(c, 0, sizeof *c);
    memcpy(&c->arcs, &keep, sizeof keep);
    c->arcs.n = 0;
    c->governor = AN_NONE;
    c->status_token = AN_NONE;
    return c;
}

/* ---- coordination ---- */

/* Adds the noun phrase at chunk i and those coordinated with it; returns the chunk after them. A comma joins only where
 * an "and" or "or" ends the list. */
static size_t add_coordinated(const pass *p, clause *c, relation r, an_str preposition, size_t i, bool *ok)
{
    *ok = add_arc(c, r, preposition, at(p, i++));
    for (size_t next = i; *ok;) {
        bool comma = is(p, next, CHUNK_COMMA);
        if (comma) next++;
        bool joined = is(p, next, CHUNK_COORDINATOR);
        if (joined) next++;
        if ((!comma && !joined) || !is(p, next, CHUNK_NOUN)) break;
        if (is(p, next + 1, CHUNK_VERB)) break;   /* ", and Y said": another clause */
        if (!joined) {
            size_t ahead = next + 1;
            while (is(p, ahead, CHUNK_COMMA) && is(p, ahead + 1, CHUNK_NOUN)) ahead += 2;
            if (is(p, ahead, CHUNK_COMMA)) ahead++;
            if (!is(p, ahead, CHUNK_COORDINATOR) || !is(p, ahead + 1, CHUNK_NOUN) || is(p, ahead + 2, CHUNK_VERB)) break;
        }
        *ok = add_arc(c, r, preposition, at(p, next));
        i = ++next;
        if (joined) break;
    }
    return i;
}

/* ---- verbs ---- */

static bool copy_arcs(clause *to, const clause *from, relation which, relation as)
{
    for (size_t i = 0; i < from->arcs.n; i++) {
        if (from->arcs.at[i].relation != which) continue;
        arc *a = array_push(&to->arcs);
        if (!a) return false;
        *a = from->arcs.at[i];
        a->relation = as;
    }
    return true;
}

/* The verb clause before chunk i, or NULL. */
static const clause *verb_before(const pass *p, size_t i)
{
    for (size_t k = p->used - 1; k-- > 0;)
        if (p->out->at[k].pos == 'v' && p->out->at[k].order < i) return &p->out->at[k];
    return NULL;
}

static bool inherit_subject(const pass *p, clause *c, relation as)
{
    const clause *v = verb_before(p, c->order);
    return !v || copy_arcs(c, v, v->passive ? REL_OBJ : REL_NSUBJ, as);
}

/* First noun phrase, not after a preposition, in chunks [from, to); to when there is none. */
static size_t first_bare(const pass *p, size_t from, size_t to)
{
    for (size_t i = from; i < to; i++)
        if (is(p, i, CHUNK_NOUN) && !(i && is(p, i - 1, CHUNK_PREPOSITION)) && !(i > from && is(p, i - 1, CHUNK_NOUN)))
            return i;
    return to;
}

/* Begin of the stretch that ends before chunk v. */
static size_t stretch_begin(const pass *p, size_t v)
{
    size_t i = v;
    while (i && !is(p, i - 1, CHUNK_VERB) && !is(p, i - 1, CHUNK_SUBORDINATOR) && !is(p, i - 1, CHUNK_STOP) &&
           !is(p, i - 1, CHUNK_RELATIVE))
        i--;
    return i;
}

/* After the verb of a relative clause, "X, who ..., VERB" comes back to X. */
static size_t resume_subject(const pass *p, size_t begin)
{
    size_t i = begin;
    if (!i || !is(p, i - 1, CHUNK_VERB)) return AN_NONE;
    for (i--; i && !is(p, i, CHUNK_RELATIVE); i--)
        if (is(p, i, CHUNK_STOP) || is(p, i, CHUNK_SUBORDINATOR)) return AN_NONE;
    size_t antecedent = i && is(p, i - 1, CHUNK_COMMA) ? i - 2 : i - 1;
    return i > 1 && is(p, antecedent, CHUNK_NOUN) ? antecedent : AN_NONE;
}

static bool add_subject(const pass *p, clause *c, size_t v)
{
    relation as = c->passive ? REL_OBJ : REL_NSUBJ;
    const chunk *k = at(p, v);
    bool ok = true;
    if (k->infinitive) return inherit_subject(p, c, as);
    size_t begin = stretch_begin(p, v);
    if (k->participle && c->passive && v && is(p, v - 1, CHUNK_NOUN)) {  /* "the treaty signed by" */
        add_coordinated(p, c, REL_OBJ, (an_str){0}, v - 1, &ok);
        return ok;
    }
    if (begin && is(p, begin - 1, CHUNK_RELATIVE) && first_bare(p, begin, v) == v) {
        size_t before = begin - 1;
        if (before && is(p, before - 1, CHUNK_COMMA)) before--;
        return !before || !is(p, before - 1, CHUNK_NOUN) || add_arc(c, as, (an_str){0}, at(p, before - 1));
    }
    if (v && is(p, v - 1, CHUNK_COORDINATOR)) return inherit_subject(p, c, as);
    if (k->participle) return inherit_subject(p, c, as);
    size_t subject = first_bare(p, begin, v);
    if (is(p, v - 1, CHUNK_COMMA) && v) {
        size_t back = resume_subject(p, begin);
        if (back != AN_NONE && (subject == v || subject > begin)) return add_arc(c, as, (an_str){0}, at(p, back));
    }
    if (subject == v) return inherit_subject(p, c, as);
    add_coordinated(p, c, as, (an_str){0}, subject, &ok);
    return ok;
}

/* Phrases after chunk i that hang on prepositions, up to the next verb or mark. */
static bool add_obliques(const pass *p, clause *c, size_t i, relation r)
{
    bool ok = true;
    while (ok && i < p->cut->n) {
        size_t here = i;
        if (is(p, here, CHUNK_COMMA) && r == REL_OBL) here++;
        if (!is(p, here, CHUNK_PREPOSITION)) {
            if (r == REL_OBL && here == i && is(p, i, CHUNK_NOUN)) { i++; continue; }  /* "in Moscow on Monday" */
            break;
        }
        an_str preposition = at(p, here)->word;
        if (is(p, here + 1, CHUNK_PREPOSITION)) { i = here + 1; continue; }
        if (!is(p, here + 1, CHUNK_NOUN)) break;
        relation as = r == REL_OBL && c->passive && str_is(preposition, "by") ? REL_NSUBJ : r;
        i = add_coordinated(p, c, as, as == REL_NSUBJ ? (an_str){0} : preposition, here + 1, &ok);
    }
    return ok;
}

static bool add_objects(const pass *p, clause *c, size_t v)
{
    size_t i = v + 1;
    bool ok = true;
    if (is(p, i, CHUNK_NOUN) && !c->passive) {
        if (is(p, i + 1, CHUNK_NOUN)) {
            ok = add_arc(c, REL_IOBJ, (an_str){0}, at(p, i)) && add_arc(c, REL_OBJ, (an_str){0}, at(p, i + 1));
            i += 2;
        } else {
            i = add_coordinated(p, c, REL_OBJ, (an_str){0}, i, &ok);
        }
    }
    return ok && add_obliques(p, c, i, REL_OBL);
}

/* Phrases that open the stretch before the subject: "On Sunday, ...", "According to Peskov, ...". */
static bool add_fronted(const pass *p, clause *c, size_t v)
{
    size_t begin = stretch_begin(p, v), subject = first_bare(p, begin, v);
    bool ok = true;
    for (size_t i = begin; ok && i + 1 < subject; i++)
        if (is(p, i, CHUNK_PREPOSITION) && is(p, i + 1, CHUNK_NOUN) && at(p, v)->participle == false)
            ok = add_arc(c, REL_OBL, at(p, i)->word, at(p, i + 1));
    return ok;
}

static void take_status(const pass *p, clause *c, size_t v)
{
    const chunk *k = at(p, v);
    size_t begin = stretch_begin(p, v);
    c->status = k->status;
    c->status_token = k->status_token;
    if (c->status.p || !begin || !is(p, begin - 1, CHUNK_SUBORDINATOR)) return;
    if (str_is(at(p, begin - 1)->word, "actual")) return;
    c->status = at(p, begin - 1)->word;
    c->status_token = at(p, begin - 1)->first;
}

/* Complement of the verb before: an infinitive right after it (or its object) is its xcomp, a clause after "that" or
 * without any mark its ccomp. */
static void take_governor(const pass *p, clause *c, size_t v)
{
    const clause *g = verb_before(p, v);
    size_t begin = stretch_begin(p, v);
    if (!g) return;
    if (at(p, v)->infinitive) {
        c->governed_as = REL_XCOMP;
    } else if (begin && is(p, begin - 1, CHUNK_VERB) && at(p, begin - 1)->head == g->head && first_bare(p, begin, v) != v) {
        c->governed_as = REL_CCOMP;
    } else if (begin > 1 && is(p, begin - 1, CHUNK_RELATIVE) && is(p, begin - 2, CHUNK_VERB)) {
        c->governed_as = REL_CCOMP;
    } else if (v && at(p, v)->inflection == FORM_GERUND && is(p, v - 1, CHUNK_VERB)) {
        c->governed_as = REL_XCOMP;
    } else {
        return;
    }
    c->governor = (uint32_t)(g - p->out->at);
}

static tense tense_of(const chunk *k)
{
    switch (k->inflection) {
    case FORM_PAST: case FORM_PARTICIPLE: return TENSE_PAST;
    case FORM_THIRD: case FORM_BASE: return k->infinitive ? TENSE_NONE : TENSE_PRESENT;
    default: return TENSE_NONE;
    }
}

static bool verb_clause(pass *p, size_t v)
{
    const chunk *k = at(p, v);
    clause *c = new_clause(p);
    if (!c) return false;
    c->head = k->head;
    c->pos = 'v';
    c->lemma = k->lemma;
    c->order = (uint32_t)v;
    c->passive = k->passive;
    c->negated = k->negated;
    c->infinitive = k->infinitive;
    c->tense = tense_of(k);
    take_status(p, c, v);
    take_governor(p, c, v);
    return add_subject(p, c, v) && add_fronted(p, c, v) && add_objects(p, c, v);
}

/* ---- nouns ---- */

static bool noun_lemma(const pass *p, uint32_t token, an_str *lemma)
{
    lex_form f[8];
    uint32_t first;
    size_t n = lex_forms(p->l, word(p, token), f, 8);
    for (size_t i = 0; i < n; i++)
        if (f[i].pos == 'n' && lex_senses(p->l, f[i].lemma, 'n', &first)) return *lemma = f[i].lemma, true;
    return false;
}

static bool add_token_arc(clause *c, relation r, const doc_mention *m)
{
    arc *a = array_push(&c->arcs);
    if (a) *a = (arc){r, {0}, m->first_token, m->head, m->first_token + m->n_tokens - 1};
    return a != NULL;
}

/* What stands before the noun in its phrase. */
static bool add_premodifiers(const pass *p, clause *c, const chunk *k)
{
    for (uint32_t i = k->first; i < c->head; i++) {
        const doc_mention *m = mention(p, i);
        if (!m) { c->definite |= str_is(word(p, i), "the") || str_is(word(p, i), "this"); continue; }
        relation r = m->possessive ? REL_POSS : m->modifier ? REL_AMOD : REL_COMPOUND;
        if (!add_token_arc(c, r, m)) return false;
        i = m->first_token + m->n_tokens - 1;
    }
    return true;
}

/* The clause whose object, oblique or nmod the noun heads. */
static void take_noun_governor(const pass *p, clause *c)
{
    for (size_t i = 0; i + 1 < p->used; i++) {
        const clause *v = &p->out->at[i];
        for (size_t k = 0; k < v->arcs.n; k++) {
            const arc *a = &v->arcs.at[k];
            bool governs = a->relation == REL_OBJ || a->relation == REL_OBL || a->relation == REL_NMOD;
            if (a->head != c->head || !governs) continue;
            c->governor = (uint32_t)i;
            c->governed_as = a->relation;
            c->governed_by = a->preposition;
            return;
        }
    }
}

static bool noun_clause(pass *p, size_t i, uint32_t token, an_str lemma)
{
    const chunk *k = at(p, i);
    clause *c = new_clause(p);
    if (!c) return false;
    c->head = token;
    c->pos = 'n';
    c->lemma = lemma;
    c->order = (uint32_t)i;
    c->tense = TENSE_NONE;
    take_noun_governor(p, c);
    return add_premodifiers(p, c, k) && (token != k->head || add_obliques(p, c, i + 1, REL_NMOD));
}

static bool noun_clauses(pass *p, size_t i)
{
    const chunk *k = at(p, i);
    an_str lemma;
    for (uint32_t t = k->first; t <= k->head; t++)
        if (!mention(p, t) && noun_lemma(p, t, &lemma) && !noun_clause(p, i, t, lemma)) return false;
    return true;
}

/* ---- regions ---- */

static bool opens_region(const pass *p, size_t k)
{
    return is(p, k, CHUNK_STOP) || is(p, k, CHUNK_SUBORDINATOR) ||
           (is(p, k, CHUNK_COORDINATOR) && is(p, k + 1, CHUNK_VERB));
}

/* A clause's region is the stretch it stands in: a subordinator, a stop or a coordinated verb opens one. */
static void bound_regions(const pass *p)
{
    for (size_t i = 0; i < p->used; i++) {
        clause *c = &p->out->at[i];
        size_t from = c->order, to = c->order + 1;
        while (from && !opens_region(p, from)) from--;
        while (to < p->cut->n && !opens_region(p, to)) to++;
        c->region_first = at(p, from)->first;
        c->region_last = at(p, to - 1)->last;
    }
}

/* The first mention of a sentence; mentions are in order. */
static uint32_t first_mention(const an_doc *doc, uint32_t sentence)
{
    uint32_t low = 0, high = (uint32_t)doc->mentions.n;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (doc->mentions.at[middle].sentence < sentence) low = middle + 1;
        else high = middle;
    }
    return low;
}

static void fill_mentions(const an_doc *doc, const doc_sentence *s, uint32_t sentence, uint32_t *mention_of)
{
    for (uint32_t i = 0; i < s->n_tokens; i++) mention_of[i] = AN_NONE;
    for (uint32_t m = first_mention(doc, sentence); m < doc->mentions.n; m++) {
        const doc_mention *d = &doc->mentions.at[m];
        if (d->sentence != sentence) break;
        for (uint32_t i = 0; i < d->n_tokens; i++) mention_of[d->first_token - s->first_token + i] = m;
    }
}

static bool run(pass *p)
{
    for (size_t i = 0; i < p->cut->n; i++)
        if (is(p, i, CHUNK_VERB) && !verb_clause(p, i)) return false;
    for (size_t i = 0; i < p->cut->n; i++)
        if (is(p, i, CHUNK_NOUN) && !noun_clauses(p, i)) return false;
    return true;
}

bool clauses_find(const lex *l, const an_doc *doc, uint32_t sentence, clauses *out)
{
    const doc_sentence *s = &doc->sentences.at[sentence];
    chunks cut = {0};
    uint32_t *mention_of = malloc((s->n_tokens + 1) * sizeof *mention_of);
    if (!mention_of) return false;
    fill_mentions(doc, s, sentence, mention_of);
    pass p = {l, doc, s, mention_of, &cut, out, 0};
    bool ok = chunks_find(l, doc, s, mention_of, &cut) && run(&p);
    if (ok) bound_regions(&p);
    for (size_t i = p.used; i < out->n; i++) array_release(&out->at[i].arcs);
    out->n = p.used;
    array_release(&cut);
    free(mention_of);
    return ok;
}

void clauses_release(clauses *c)
{
    for (size_t i = 0; i < c->n; i++) array_release(&c->at[i].arcs);
    array_release(c);
}
