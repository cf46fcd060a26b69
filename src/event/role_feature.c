#include "event/role_feature.h"

#include "base/str.h"

enum { PATH = 16, NEAR = 3 };

typedef struct sink {
    const an_doc *doc;
    const doc_event *e;
    const doc_mention *m;
    uint32_t index;             /* of the mention */
    uint32_t first, end;        /* tokens of the sentence */
    uint64_t root, trigger;     /* family of the event's code; lemma of its trigger */
    uint64_t part;              /* what the rules made of the mention, and of the event */
    uint64_t *out;
    uint32_t n;
} sink;

static inline void put3(sink *s, unsigned template, uint64_t a, uint64_t b, uint64_t c)
{
    if (s->n < ROLE_FEATURES) s->out[s->n++] = linear_mix(linear_mix(linear_mix(template, a + 1), b + 1), c + 1);
}

static inline void put2(sink *s, unsigned template, uint64_t a, uint64_t b) { put3(s, template, a, b, 0); }

/* A feature alone, with the event's family, and with what the rules say. */
static void put_all(sink *s, unsigned template, uint64_t a)
{
    put3(s, template, a, 0, 0);
    put3(s, template + 1, a, s->root, 0);
    put3(s, template + 2, a, s->part, 0);
}

static const doc_word *word(const sink *s, uint32_t token) { return &s->doc->words.at[token]; }

static uint64_t lemma(const sink *s, uint32_t token)
{
    return s->doc->tokens.at[token].flags & TOKEN_NUMBER ? 99 : str_hash(word(s, token)->lemma);
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
    for (uint32_t i = s->first; i < s->end; i++)
        if (word(s, i)->head == token && word(s, i)->rel == REL_CASE) return lemma(s, i);
    return 0;
}

static bool has_child(const sink *s, uint32_t token, ud_rel rel)
{
    for (uint32_t i = s->first; i < s->end; i++)
        if (word(s, i)->head == token && ud_base((ud_rel)word(s, i)->rel) == rel) return true;
    return false;
}

static bool passive(const sink *s, uint32_t token)
{
    for (uint32_t i = s->first; i < s->end; i++)
        if (word(s, i)->head == token && (word(s, i)->rel == REL_AUX_PASS || word(s, i)->rel == REL_NSUBJ_PASS)) return true;
    return false;
}

/* The way from a word to the mention; as is the first template it takes. */
static void path(sink *s, uint32_t from, unsigned as)
{
    uint32_t a[PATH], b[PATH];
    uint32_t n = path_up(s, from, a), m = path_up(s, s->m->head, b);
    while (n > 1 && m > 1 && a[n - 1] == b[m - 1] && a[n - 2] == b[m - 2]) n--, m--;
    if (!n || !m || a[n - 1] != b[m - 1]) return;
    uint64_t up = 0, down = 0, bare = 0;
    for (uint32_t i = 0; i + 1 < n; i++) up = linear_mix(up, word(s, a[i])->rel + 1u);
    for (uint32_t i = 0; i + 1 < m; i++) {
        down = linear_mix(linear_mix(down, word(s, b[i])->rel + 1u), preposition(s, b[i]));
        bare = linear_mix(bare, ud_base((ud_rel)word(s, b[i])->rel) + 1u);
        if (i) put3(s, as, lemma(s, b[i]), word(s, b[i - 1])->rel, 0);
    }
    uint64_t whole = linear_mix(up, down), voice = passive(s, from);
    put_all(s, as + 1, whole);
    put_all(s, as + 4, linear_mix(up, bare));
    put_all(s, as + 7, linear_mix(whole, voice));
    put_all(s, as + 10, linear_mix(whole, lemma(s, from)));
    put_all(s, as + 13, (uint64_t)n * PATH + m);
    put_all(s, as + 16, m > 1 ? linear_mix(linear_mix(word(s, b[m - 2])->rel, preposition(s, b[m - 2])), n > 1) : n);
    put3(s, as + 19, lemma(s, a[n - 1]), down, n > 1);
    if (n > 1) put3(s, as + 20, word(s, a[0])->rel, word(s, a[n - 1])->upos, m);
    put3(s, as + 21, whole, s->m->sectors, s->root);
    put3(s, as + 22, whole, word(s, from)->upos, has_child(s, from, REL_OBJ));
}

/* ---- the mention ---- */

static void mention(sink *s)
{
    const doc_mention *m = s->m;
    uint64_t kind = m->kind + 8u * (m->kind == MENTION_NAMED ? m->form : 0);
    uint64_t flags = m->plural | m->possessive << 1 | m->modifier << 2 | m->actor_like << 3 | (m->country.p != NULL) << 4;
    put_all(s, 100, kind);
    put_all(s, 103, linear_mix(kind, flags));
    put_all(s, 106, m->sectors);
    put_all(s, 109, lemma(s, m->head));
    put_all(s, 112, linear_mix(word(s, m->head)->rel, preposition(s, m->head)));
    put3(s, 115, s->trigger, m->sectors, kind);
    put3(s, 116, s->trigger, word(s, m->head)->rel, preposition(s, m->head));
    if (m->first_token > s->first) put_all(s, 117, lemma(s, m->first_token - 1));
    if (m->first_token + m->n_tokens < s->end) put_all(s, 120, lemma(s, m->first_token + m->n_tokens));
    if (word(s, m->head)->head != AN_NONE) put_all(s, 123, lemma(s, word(s, m->head)->head));
}

static uint32_t between(const sink *s)
{
    uint32_t n = 0, low = s->m->head, high = s->e->trigger_token;
    if (low > high) low = high, high = s->m->head;
    for (size_t i = doc_first_of(&s->doc->mentions, s->e->sentence); i < s->doc->mentions.n; i++) {
        const doc_mention *m = &s->doc->mentions.at[i];
        if (m->sentence != s->e->sentence) break;
        n += m->head > low && m->head < high;
    }
    return n;
}

static void order(sink *s)
{
    uint32_t a = s->m->head, b = s->e->trigger_token, far = a > b ? a - b : b - a;
    uint64_t side = a > b, bucket = far < 3 ? far : far < 6 ? 3 : far < 12 ? 4 : far < 20 ? 5 : 6;
    uint64_t many = between(s);
    put_all(s, 130, side * 8 + bucket);
    put_all(s, 133, side * 64 + (many < 4 ? many : 4));
    put3(s, 136, s->trigger, side, many < 2);
    put3(s, 137, side, s->m->sectors, s->root);
    for (uint32_t i = a < b ? a + 1 : b + 1, k = 0; i < (a < b ? b : a) && k < NEAR; i++, k++) put3(s, 138, lemma(s, i), side, 0);
}

/* ---- the rules ---- */

static bool among(const doc_party *at, size_t n, uint32_t mention)
{
    for (size_t i = 0; i < n; i++)
        if (at[i].mention == mention) return true;
    return false;
}

static uint64_t same_country(const sink *s, const doc_party *at, size_t n)
{
    for (size_t i = 0; i < n && s->m->country.p; i++)
        if (at[i].mention != s->index && str_eq(s->doc->mentions.at[at[i].mention].country, s->m->country)) return 1;
    return 0;
}

/* Whether another mention that shares the head, by "and", is taken: 1 as actor, 2 as recipient. */
static uint64_t beside(const sink *s)
{
    uint32_t head = word(s, s->m->head)->rel == REL_CONJ ? word(s, s->m->head)->head : s->m->head;
    for (int as = 0; as < 2; as++) {
        const doc_party *at = as ? s->e->recipients.at : s->e->actors.at;
        for (size_t i = 0; i < (as ? s->e->recipients.n : s->e->actors.n); i++) {
            const doc_mention *o = &s->doc->mentions.at[at[i].mention];
            if (at[i].mention == s->index || o->sentence != s->m->sentence) continue;
            if (o->head == head || (word(s, o->head)->rel == REL_CONJ && word(s, o->head)->head == head)) return 1u + (uint64_t)as;
        }
    }
    return 0;
}

static uint64_t part_of(const sink *s)
{
    const doc_event *e = s->e;
    uint64_t part = among(e->actors.at, e->actors.n, s->index) ? 1 : among(e->recipients.at, e->recipients.n, s->index) ? 2 :
                    among(e->others.at, e->others.n, s->index) ? 3 : 0;
    return part + 4u * !!e->actors.n + 8u * !!e->recipients.n + 16u * e->reciprocal;
}

static void rules(sink *s)
{
    const doc_event *e = s->e;
    put3(s, 160, s->part, s->root, e->doubt != NULL);
    put2(s, 161, s->part, str_hash(e->rule));
    put3(s, 162, s->part, same_country(s, e->actors.at, e->actors.n), same_country(s, e->recipients.at, e->recipients.n));
    put2(s, 163, s->part, beside(s));
    put2(s, 164, beside(s), s->root);
    for (size_t i = 0; i < e->claims.n; i++)
        if (e->claims.at[i].by == s->index) put2(s, 165, s->root, s->part);
    for (size_t i = doc_first_of(&s->doc->events, e->sentence); i < s->doc->events.n; i++) {
        const doc_event *o = &s->doc->events.at[i];
        if (o->sentence != e->sentence) break;
        if (o == e || o->doubt) continue;
        uint64_t as = among(o->actors.at, o->actors.n, s->index) ? 1 : among(o->recipients.at, o->recipients.n, s->index) ? 2 : 0;
        if (as) put3(s, 166, as, s->part, o->trigger_token < e->trigger_token);
        if (as) put3(s, 167, as, s->root, str_hash(str_slice(o->cameo, 0, 2)));
    }
}

uint32_t role_features(const an_doc *doc, const doc_event *e, uint32_t index, uint64_t *out)
{
    const doc_sentence *in = &doc->sentences.at[e->sentence];
    sink s = {.doc = doc, .e = e, .m = &doc->mentions.at[index], .index = index, .first = in->first_token,
              .end = in->first_token + in->n_tokens, .out = out};
    s.root = e->cameo.p ? str_hash(str_slice(e->cameo, 0, 2)) : 1;
    s.trigger = lemma(&s, e->trigger_token);
    s.part = part_of(&s);
    put2(&s, 0, 0, 0);
    path(&s, e->trigger_token, 20);
    if (e->object_token != AN_NONE) path(&s, e->object_token, 50);
    mention(&s);
    order(&s);
    rules(&s);
    return s.n;
}
