/*
 * Features of a pair: the words around the two with both masked, by where they stand; the predicate and what it governs;
 * the dependency path; what the lexicon knows of the words; and what the rules coded. A hash starts with the number of its
 * template. (Word n-grams around masked arguments and the path between them: Zhou et al., ACL 2005.)
 */
#include "event/relation_feature.h"

#include "base/str.h"

enum { PATH = 12, PREFIX = 5 };

typedef struct sink { const relation_view *v; uint64_t *out; uint32_t n; } sink;

static inline void put3(sink *s, unsigned template, uint64_t a, uint64_t b, uint64_t c)
{
    if (s->n < RELATION_FEATURES) s->out[s->n++] = linear_mix(linear_mix(linear_mix(template, a + 1), b + 1), c + 1);
}

static inline void put(sink *s, unsigned template, uint64_t a) { put3(s, template, a, 0, 0); }
static inline void put2(sink *s, unsigned template, uint64_t a, uint64_t b) { put3(s, template, a, b, 0); }

static relation_mark mark_of(const sink *s, uint32_t i) { return (relation_mark)s->v->marks.at[i - s->v->first]; }
static const doc_word *word(const sink *s, uint32_t i) { return &s->v->doc->words.at[i]; }

/* A word as the model sees it: participants and names only by what they are, numbers alike. */
static uint64_t lemma(const sink *s, uint32_t i)
{
    relation_mark mark = mark_of(s, i);
    if (mark) return 100u + mark;
    if (s->v->doc->tokens.at[i].flags & TOKEN_NUMBER) return 99;
    return str_hash(word(s, i)->lemma);
}

static uint64_t form(const sink *s, uint32_t i)
{
    relation_mark mark = mark_of(s, i);
    if (mark) return 100u + mark;
    if (s->v->doc->tokens.at[i].flags & TOKEN_NUMBER) return 99;
    return s->v->doc->tokens.at[i].hash;
}

static bool punct(const sink *s, uint32_t i) { return s->v->doc->tokens.at[i].flags & TOKEN_PUNCT; }

/* ---- words ---- */

/* Where a word stands: before both, between them, after both; and which of the two comes first. */
static unsigned zone(const sink *s, uint32_t i)
{
    uint32_t a = s->v->source, b = s->v->target;
    if (a == AN_NONE || b == AN_NONE) return a == AN_NONE ? 6u + (i > b) : 8u + (i > a);
    bool turned = b < a;
    uint32_t low = turned ? b : a, high = turned ? a : b;
    return (i < low ? 0u : i < high ? 1u : 2u) + 3u * turned;
}

static void one_word(sink *s, uint32_t i)
{
    uint64_t l = lemma(s, i);
    if (mark_of(s, i) || punct(s, i)) return;
    put(s, 1, l);
    put2(s, 2, l, zone(s, i));
    put(s, 3, form(s, i));
    an_str text = s->v->doc->tokens.at[i].folded;
    if (text.n > PREFIX) put(s, 4, str_hash(str_slice(text, 0, PREFIX)));
}

/* Runs of the same mark count as one word. */
static uint32_t next_word(const sink *s, uint32_t i)
{
    relation_mark mark = mark_of(s, i);
    for (i++; i < s->v->end && mark && mark_of(s, i) == mark; i++) {}
    return i;
}

static void all_words(sink *s)
{
    uint64_t before = 90, before2 = 90, form_before = 90;
    for (uint32_t i = s->v->first; i < s->v->end; i = next_word(s, i)) {
        one_word(s, i);
        uint64_t l = lemma(s, i), f = form(s, i);
        put2(s, 5, before, l);
        put2(s, 6, form_before, f);
        put3(s, 7, before2, before, l);
        before2 = before, before = l, form_before = f;
    }
    put2(s, 5, before, 91);
}

/* ---- the lexicon ---- */

static char class_of(const doc_word *w)
{
    if (w->upos == UPOS_VERB) return 'v';
    return w->upos == UPOS_NOUN || w->upos == UPOS_PROPN ? 'n' : 'x';
}

/* Auxiliaries, negation and tense of a predicate as one value: "will not", "has", "would". */
static uint64_t mood(const sink *s, uint32_t token)
{
    uint64_t m = word(s, token)->feats & (1ull << FEAT_TENSE_PAST | 1ull << FEAT_VERBFORM_INF | 1ull << FEAT_VERBFORM_GER);
    for (uint32_t i = s->v->first; i < s->v->end; i++) {
        const doc_word *w = word(s, i);
        if (w->head != token) continue;
        if (w->rel == REL_AUX) m += str_hash(w->lemma);
        if (ud_has(w->feats, FEAT_POLARITY_NEG)) m += 77;
    }
    return m;
}

/* What a word's senses may code to, as roots and as bases; as says where the word stands. */
static void senses(sink *s, uint32_t i, uint64_t as)
{
    uint32_t first;
    size_t n = lex_senses(s->v->l, word(s, i)->lemma, class_of(word(s, i)), &first);
    for (size_t k = 0; k < n; k++) {
        lex_sense sense;
        lex_sense_at(s->v->l, first + (uint32_t)k, &sense);
        if (sense.claim.p) put2(s, 10, as, str_hash(sense.claim));
        for (uint32_t c = 0; c < sense.n_cores; c++) {
            put2(s, 11, as, str_hash(str_slice(sense.cores[c].code, 0, 2)));
            put2(s, 12, as, str_hash(str_slice(sense.cores[c].code, 0, 3)));
        }
    }
}

static void all_senses(sink *s)
{
    for (uint32_t i = s->v->first; i < s->v->end; i++)
        if (!mark_of(s, i)) senses(s, i, 10 + zone(s, i));
}

/* ---- the predicate and what hangs on it ---- */

static void dependents(sink *s, uint32_t token, unsigned depth)
{
    uint64_t of = lemma(s, token);
    for (uint32_t i = s->v->first; i < s->v->end; i++) {
        const doc_word *w = word(s, i);
        if (w->head != token || w->rel == REL_PUNCT) continue;
        uint64_t l = lemma(s, i);
        put3(s, 20 + depth, w->rel, l, 0);
        put3(s, 24 + depth, of, w->rel, l);
        if (w->rel == REL_AUX || w->rel == REL_AUX_PASS || w->rel == REL_ADVMOD || w->rel == REL_COMPOUND_PRT)
            put3(s, 28 + depth, w->rel, s->v->doc->tokens.at[i].hash, 0);
        if (w->rel == REL_OBJ || w->rel == REL_NSUBJ_PASS) senses(s, i, 30 + depth);
    }
}

static void predicate(sink *s)
{
    uint64_t chain = 0;
    for (uint32_t k = 0; k < s->v->n_chain; k++) {
        uint32_t at = s->v->chain[k];
        const doc_word *w = word(s, at);
        put2(s, 32, k, lemma(s, at));
        put2(s, 33, k, form(s, at));
        put2(s, 37, k, mood(s, at));
        put3(s, 38, k, mood(s, at), lemma(s, at));
        if (k) put3(s, 39, mood(s, at), mood(s, s->v->chain[k - 1]), lemma(s, s->v->chain[k - 1]));
        put3(s, 34, k, w->upos, w->feats);
        chain = linear_mix(chain, lemma(s, at));
        if (k) put(s, 35, chain);
        senses(s, at, k);
        senses(s, at, 100 + mood(s, at));
        dependents(s, at, k < 3 ? k : 3);
    }
    put(s, 36, chain);
}

/* ---- the path ---- */

static uint32_t path_up(const sink *s, uint32_t token, uint32_t *out)
{
    uint32_t n = 0;
    for (; token != AN_NONE && n < PATH; token = word(s, token)->head) out[n++] = token;
    return n;
}

static uint64_t preposition(const sink *s, uint32_t token)
{
    for (uint32_t i = s->v->first; i < s->v->end; i++)
        if (word(s, i)->head == token && word(s, i)->rel == REL_CASE) return lemma(s, i);
    return 0;
}

/* The way down to a participant: relations, prepositions and words between it and the meeting point. */
static uint64_t leg(sink *s, const uint32_t *up, uint32_t n, unsigned side)
{
    uint64_t whole = 0;
    for (uint32_t i = 0; i < n; i++) {
        uint64_t rel = ud_base((ud_rel)word(s, up[i])->rel), of = preposition(s, up[i]);
        put3(s, 40 + side, rel, of, i == 0);
        if (i) put2(s, 42 + side, lemma(s, up[i]), rel);
        if (i) senses(s, up[i], 40 + side);
        whole = linear_mix(whole, rel + 64 * (of % 65521));
    }
    return whole;
}

static void path(sink *s)
{
    uint32_t a[PATH], b[PATH];
    uint32_t n = path_up(s, s->v->source, a), m = path_up(s, s->v->target, b);
    while (n > 1 && m > 1 && a[n - 1] == b[m - 1] && a[n - 2] == b[m - 2]) n--, m--;
    if (!n || !m || a[n - 1] != b[m - 1]) return;
    uint32_t top = a[n - 1];
    uint64_t left = leg(s, a, n - 1, 0), right = leg(s, b, m - 1, 1);
    put(s, 44, lemma(s, top));
    put2(s, 45, lemma(s, top), left);
    put2(s, 46, lemma(s, top), right);
    put3(s, 47, lemma(s, top), left, right);
    put2(s, 48, left, right);
    put2(s, 49, word(s, top)->upos, word(s, top)->rel);
    senses(s, top, 45);
}

/* ---- the participants, and the rules ---- */

static const doc_mention *mention_of(const sink *s, uint32_t head, relation_mark as)
{
    const doc_mention *found = NULL;
    if (head == AN_NONE) return NULL;
    for (size_t m = relation_first_mention(s->v); m < s->v->doc->mentions.n; m++) {
        const doc_mention *of = &s->v->doc->mentions.at[m];
        if (of->first_token >= s->v->end) break;
        if (of->head < s->v->first || of->head >= s->v->end || mark_of(s, of->head) != as) continue;
        if (!found || of->head == head) found = of;
    }
    return found;
}

static uint64_t kind_of(const doc_mention *m)
{
    return m ? linear_mix(m->sectors, (uint64_t)(m->country.p != NULL) + 2 * m->kind + 16 * (m->kind == MENTION_NAMED ? m->form : 0)) : 1;
}

static void participants(sink *s)
{
    const doc_mention *a = mention_of(s, s->v->source, MARK_SOURCE), *b = mention_of(s, s->v->target, MARK_TARGET);
    bool same = a && b && a->country.p && str_eq(a->country, b->country);
    put(s, 60, a ? a->sectors : 1);
    put(s, 61, b ? b->sectors : 1);
    put(s, 62, kind_of(b));
    put2(s, 63, same, b ? b->sectors : 1);
    put3(s, 64, same, a != NULL, b != NULL);
    for (int last = 0; last < 2; last++) {
        uint32_t head = last ? s->v->target : s->v->source;
        if (head == AN_NONE) continue;
        put2(s, 65, (uint64_t)last, str_hash(word(s, head)->lemma));
        put3(s, 66, (uint64_t)last, word(s, head)->rel, preposition(s, head));
    }
}

static void rules(sink *s)
{
    uint64_t any = 0;
    size_t first, n = relation_events(s->v, &first);
    for (size_t i = first; i < first + n; i++) {
        const doc_event *e = &s->v->doc->events.at[i];
        if (e->doubt) continue;
        uint64_t base = str_hash(str_slice(e->cameo, 0, 3)), root = str_hash(str_slice(e->cameo, 0, 2));
        unsigned fit = relation_fit(s->v, e);
        put2(s, 70, root, fit);
        put2(s, 71, base, fit);
        put2(s, 72, root, i == s->v->event);
        put3(s, 73, base, i == s->v->event, str_hash(e->status));
        if (e->about_cameo.p) put3(s, 74, root, str_hash(str_slice(e->about_cameo, 0, 2)), fit);
        any = 1;
    }
    put(s, 75, any);
}

static bool shared(const doc_party *a, size_t n, const doc_party *b, size_t m)
{
    for (size_t i = 0; i < n; i++)
        for (size_t k = 0; k < m; k++)
            if (a[i].mention == b[k].mention) return true;
    return false;
}

/* How other events of the sentence that the rules stand for are like the candidate: bits. */
static unsigned rivals(const sink *s, const doc_event *e)
{
    unsigned like = 0;
    for (size_t i = doc_first_of(&s->v->doc->events, e->sentence); i < s->v->doc->events.n; i++) {
        const doc_event *o = &s->v->doc->events.at[i];
        if (o->sentence != e->sentence) break;
        if (o == e || o->doubt) continue;
        unsigned same = e->type.p && str_eq(e->type, o->type), actor = shared(e->actors.at, e->actors.n, o->actors.at, o->actors.n),
                 recipient = shared(e->recipients.at, e->recipients.n, o->recipients.at, o->recipients.n);
        like |= 1u << (same * 4 + actor * 2 + recipient);
    }
    return like;
}

/* The candidate to be judged: why the rules doubt it, and who takes part. */
static void asked(sink *s)
{
    const doc_event *e = s->v->asked;
    if (!e) return;
    uint64_t doubt = e->doubt ? str_hash(str_of(e->doubt)) : 0, root = str_hash(str_slice(e->cameo, 0, 2)), rule = str_hash(e->rule);
    uint64_t sides = (e->actors.n < 2 ? e->actors.n : 2) * 3 + (e->recipients.n < 2 ? e->recipients.n : 2);
    uint64_t like = rivals(s, e);
    put(s, 80, doubt);
    put2(s, 81, doubt, root);
    put2(s, 82, doubt, rule);
    put3(s, 83, doubt != 0, root, sides);
    put3(s, 84, doubt != 0, root, str_hash(e->status));
    put3(s, 85, doubt != 0, root, like);
    put2(s, 86, doubt, like);
    put2(s, 87, rule, like != 0);
    put3(s, 88, doubt != 0, e->place != AN_NONE, sides);
    put3(s, 89, doubt != 0, e->claims.n, root);
    put2(s, 90, doubt, word(s, e->trigger_token)->upos);
    put3(s, 91, doubt != 0, word(s, e->trigger_token)->rel, root);
    put3(s, 92, doubt != 0, word(s, e->trigger_token)->rel, lemma(s, e->trigger_token));
}

uint32_t relation_words(const relation_view *v, uint64_t *out)
{
    sink s = {.v = v, .out = out};
    put(&s, 0, 0);
    all_words(&s);
    return s.n;
}

uint32_t relation_features(const relation_view *v, uint64_t *out)
{
    sink s = {.v = v, .out = out};
    put(&s, 0, 0);
    all_words(&s);
    all_senses(&s);
    predicate(&s);
    path(&s);
    participants(&s);
    rules(&s);
    asked(&s);
    return s.n;
}

void relation_score(const linear_model *model, const relation_view *v, double *probability)
{
    uint64_t hashes[RELATION_FEATURES];
    linear_score(model, hashes, relation_features(v, hashes), probability);
}

/* ---- classes ---- */

an_str relation_general_code(an_str class)
{
    static const char *const roots[] = {"030", "040", "050", "060", "070", "080", "090", "100", "110", "120", "130", "140",
                                        "150", "160", "170", "180", "190", "200"};
    for (size_t i = 0; class.n == 2 && i < sizeof roots / sizeof *roots; i++)
        if (str_starts(str_of(roots[i]), class)) return str_of(roots[i]);
    return class;
}

an_str relation_general_mode(an_str class) { return str_is(class, "0831") ? STR("resign") : (an_str){0}; }
