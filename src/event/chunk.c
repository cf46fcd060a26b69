/*
 * Cutting a sentence into chunks, left to right, by closed-class words (tables), mentions, and the word forms of the
 * predicate lexicon. Whether a form that may be noun or verb is a verb is decided by what stands before and after it.
 */
#include "event/chunk.h"

#include "base/str.h"

typedef struct cutter {
    const lex *l;
    const an_doc *doc;
    const doc_sentence *s;
    const uint32_t *mention_of;  /* mention covering each token of the sentence, or AN_NONE */
    uint32_t end;
    chunks *out;
} cutter;

enum { READINGS = 8 };

static const doc_token *token(const cutter *c, uint32_t i) { return &c->doc->tokens.at[i]; }
static an_str word(const cutter *c, uint32_t i) { return i < c->end ? token(c, i)->folded : (an_str){0}; }
static an_str look(const cutter *c, const char *table, uint32_t i) { return lex_table(c->l, table, word(c, i)); }

static const doc_mention *mention(const cutter *c, uint32_t i)
{
    if (i < c->s->first_token || i >= c->end) return NULL;
    uint32_t m = c->mention_of[i - c->s->first_token];
    return m == AN_NONE ? NULL : &c->doc->mentions.at[m];
}

static bool put(cutter *c, chunk k)
{
    chunk *slot = array_push(c->out);
    if (slot) *slot = k;
    return slot != NULL;
}

static const chunk *latest(const cutter *c) { return c->out->n ? &c->out->at[c->out->n - 1] : NULL; }

/* ---- is it a verb? ---- */

static bool verb_reading(const cutter *c, uint32_t i, lex_form *verb, bool *noun)
{
    lex_form f[READINGS];
    size_t n = lex_forms(c->l, word(c, i), f, READINGS);
    bool found = false;
    *noun = false;
    for (size_t k = 0; k < n; k++) {
        if (f[k].pos == 'n') *noun = true;
        if (f[k].pos == 'v' && (!found || f[k].inflection == FORM_PAST)) *verb = f[k], found = true;
    }
    return found;
}

/* The token before i that is no adverb. */
static uint32_t before(const cutter *c, uint32_t i)
{
    while (i > c->s->first_token) {
        i--;
        if (!look(c, "adverb", i).p && !look(c, "negation", i).p) return i;
    }
    return AN_NONE;
}

static bool attributive(const cutter *c, uint32_t previous)
{
    if (previous == AN_NONE) return false;
    const doc_mention *m = mention(c, previous);
    if (m) return m->modifier || m->possessive;
    return look(c, "determiner", previous).p || str_is(word(c, previous), "'s") || (token(c, previous)->flags & TOKEN_NUMBER);
}

static bool subject_like(const cutter *c, uint32_t previous)
{
    const doc_mention *m = previous == AN_NONE ? NULL : mention(c, previous);
    return m && !m->modifier && !m->possessive;
}

/* After the verb group so far: an auxiliary, "to", or nothing. */
typedef enum { AFTER_NOTHING, AFTER_TO, AFTER_BE, AFTER_HAVE, AFTER_DO_OR_MODAL } verb_context;

static bool fits(const cutter *c, uint32_t i, lex_form f, bool noun, verb_context context)
{
    uint32_t previous = before(c, i);
    an_str next = word(c, i + 1);
    bool of_next = str_is(next, "of");
    switch (context) {
    case AFTER_TO: case AFTER_DO_OR_MODAL: return f.inflection == FORM_BASE;
    case AFTER_BE: return f.inflection == FORM_PARTICIPLE || f.inflection == FORM_PAST || f.inflection == FORM_GERUND;
    case AFTER_HAVE: return f.inflection == FORM_PARTICIPLE || f.inflection == FORM_PAST;
    case AFTER_NOTHING: break;
    }
    if (attributive(c, previous)) return false;
    switch (f.inflection) {
    case FORM_PAST: case FORM_PARTICIPLE: return !(noun && !subject_like(c, previous));
    case FORM_GERUND: return !of_next && !(noun && (previous == AN_NONE || look(c, "preposition", previous).p));
    case FORM_THIRD: case FORM_BASE: break;
    default: return false;
    }
    const doc_mention *m = previous == AN_NONE ? NULL : mention(c, previous);
    bool agrees = m && (f.inflection == FORM_THIRD ? !m->plural : m->plural);
    if (previous != AN_NONE && look(c, "relative", previous).p) return true;
    if (!noun) return previous != AN_NONE && !look(c, "preposition", previous).p;
    return subject_like(c, previous) && (agrees || c->s->headline) && !of_next;
}

/* ---- verb groups ---- */

typedef struct verb_group { chunk k; verb_context context; bool any, finite; uint32_t at; } verb_group;

static void take_auxiliary(const cutter *c, verb_group *g, an_str value, uint32_t n)
{
    bool past = str_is(word(c, g->at), "was") || str_is(word(c, g->at), "were") || str_is(word(c, g->at), "had") ||
                str_is(word(c, g->at), "did") || str_is(word(c, g->at), "got");
    if (!g->any) g->k.inflection = past ? FORM_PAST : FORM_THIRD;
    g->finite = true;
    if (str_is(value, "be")) g->context = AFTER_BE;
    else if (str_is(value, "have")) g->context = AFTER_HAVE;
    else g->context = AFTER_DO_OR_MODAL;
    if (!str_is(value, "be") && !str_is(value, "have") && !str_is(value, "do"))
        g->k.status = value, g->k.status_token = g->at;
    g->any = true;
    g->at += n;
}

/* "'s" is a verb only after a pronoun or where no possessive can be. */
static bool clitic_verb(const cutter *c, uint32_t i)
{
    if (!str_is(word(c, i), "'s")) return true;
    const doc_mention *m = mention(c, i - 1);
    return m && m->kind == MENTION_PRONOUN && !m->possessive;
}

static bool take_group_word(const cutter *c, verb_group *g)
{
    size_t n = 0;
    uint32_t i = g->at;
    if (i >= c->end || mention(c, i)) return false;
    an_str value = lex_table_match(c->l, "auxiliary", token(c, i), c->end - i, &n);
    if (value.p && clitic_verb(c, i)) return take_auxiliary(c, g, value, (uint32_t)n), true;
    if (lex_table_match(c->l, "negation", token(c, i), c->end - i, &n).p) {
        g->k.negated = true;
        g->at += (uint32_t)n;
        return true;
    }
    if (g->any && (look(c, "adverb", i).p || str_ends(word(c, i), STR("ly")))) return g->at++, true;
    if (!g->any && !g->k.infinitive && str_is(word(c, i), "to")) {
        g->k.infinitive = true;
        g->context = AFTER_TO;
        g->at++;
        return true;
    }
    return false;
}

/* A word no table or lexicon knows that is formed like a past tense. */
static bool looks_past(const cutter *c, uint32_t i)
{
    an_str w = word(c, i);
    return w.n > 4 && str_ends(w, STR("ed")) && !(token(c, i)->flags & TOKEN_UPPER_FIRST) && !attributive(c, before(c, i));
}

/* The main verb at g->at, known or not. */
static bool take_main(const cutter *c, verb_group *g)
{
    lex_form f = {0};
    bool noun = false;
    uint32_t i = g->at;
    if (i >= c->end || mention(c, i)) return false;
    const doc_token *t = token(c, i);
    if ((t->flags & TOKEN_UPPER_FIRST) && !(t->flags & TOKEN_FIRST) && !c->s->headline) return false;
    bool known = verb_reading(c, i, &f, &noun);
    if (known ? !fits(c, i, f, noun, g->context) : !looks_past(c, i)) return false;
    if (!known) f.inflection = FORM_PAST;
    g->k.head = i;
    g->k.lemma = f.lemma;
    bool participle = f.inflection == FORM_PARTICIPLE || f.inflection == FORM_PAST;
    g->k.passive = g->context == AFTER_BE && participle;
    if (!g->finite) g->k.inflection = f.inflection;
    g->k.participle = !g->finite && !g->k.infinitive && (f.inflection == FORM_GERUND || str_is(word(c, i + 1), "by"));
    if (!g->finite && str_is(word(c, i + 1), "by") && participle) g->k.passive = true;
    g->at++;
    return true;
}

/* A verb group at i. Returns the tokens taken, 0 when there is none. */
static uint32_t verb_at(const cutter *c, uint32_t i, chunk *out)
{
    verb_group g = {.k = {.kind = CHUNK_VERB, .first = i, .head = i, .inflection = FORM_OTHER}, .at = i};
    while (take_group_word(c, &g)) {}
    if (!take_main(c, &g) && !g.finite) return 0;
    g.k.last = g.at - 1;
    *out = g.k;
    return g.at - i;
}

/* ---- marks and phrases ---- */

static bool is_stop(const cutter *c, uint32_t i)
{
    an_str w = word(c, i);
    return str_is(w, ";") || str_is(w, ":") || str_is(w, "(") || str_is(w, ")") || str_is(w, "--") ||
           str_is(w, "\xE2\x80\x94") || str_is(w, "\xE2\x80\x93");
}

static uint32_t mark_at(const cutter *c, uint32_t i, chunk *out)
{
    size_t n = 1;
    *out = (chunk){.first = i, .head = i, .last = i};
    if (mention(c, i)) return 0;
    if (str_is(word(c, i), ",")) return out->kind = CHUNK_COMMA, 1;
    if (is_stop(c, i)) return out->kind = CHUNK_STOP, 1;
    if ((token(c, i)->flags & TOKEN_PUNCT)) return out->kind = CHUNK_STOP, 1;
    if (lex_table_match(c->l, "coordinator", token(c, i), c->end - i, &n).p) out->kind = CHUNK_COORDINATOR;
    else if (look(c, "relative", i).p && latest(c)) n = 1, out->kind = CHUNK_RELATIVE;
    else if ((out->word = lex_table_match(c->l, "subordinator", token(c, i), c->end - i, &n)).p) out->kind = CHUNK_SUBORDINATOR;
    else if ((out->word = lex_table_match(c->l, "preposition", token(c, i), c->end - i, &n)).p) out->kind = CHUNK_PREPOSITION;
    else return 0;
    out->last = i + (uint32_t)n - 1;
    return (uint32_t)n;
}

/* Quotation marks and hyphens inside a phrase do not end it. */
static bool transparent(const cutter *c, uint32_t i)
{
    an_str w = word(c, i);
    return str_is(w, "\"") || str_is(w, "-") || str_is(w, "''") || str_is(w, "``") || str_is(w, "'s") || str_is(w, "'");
}

/* The noun phrase at i: up to a mark, a verb, or a determiner that opens another. */
static uint32_t noun_at(const cutter *c, uint32_t i, chunk *out)
{
    chunk scratch;
    uint32_t at = i;
    *out = (chunk){.kind = CHUNK_NOUN, .first = i, .head = i};
    while (at < c->end) {
        const doc_mention *m = mention(c, at);
        if (m) {
            at = m->first_token + m->n_tokens;
            out->head = m->head;
            continue;
        }
        if (at > i && (mark_at(c, at, &scratch) || verb_at(c, at, &scratch)) && !transparent(c, at)) break;
        if (at > i && look(c, "determiner", at).p && !look(c, "determiner", at - 1).p) break;
        if (!transparent(c, at)) out->head = at;
        at++;
    }
    out->last = at - 1;
    return at - i;
}

bool chunks_find(const lex *l, const an_doc *doc, const doc_sentence *s, const uint32_t *mention_of, chunks *out)
{
    cutter c = {l, doc, s, mention_of, s->first_token + s->n_tokens, out};
    array_clear(out);
    for (uint32_t i = s->first_token, step; i < c.end; i += step) {
        chunk k;
        step = str_is(word(&c, i), "to") || look(&c, "auxiliary", i).p ? verb_at(&c, i, &k) : 0;
        if (!step) step = transparent(&c, i) && !mention(&c, i) ? 0 : mark_at(&c, i, &k);
        if (!step) step = verb_at(&c, i, &k);
        if (!step) step = noun_at(&c, i, &k);
        if (!put(&c, k)) return false;
    }
    return true;
}
