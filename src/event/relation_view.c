/* Source and target marked in the words of their sentences, and the predicate that holds them together. */
#include "base/str.h"
#include "event/relation_feature.h"

static bool touches(an_span a, an_span b) { return a.begin < b.end && b.begin < a.end; }

/* The first sentence that ends behind a byte; sentences stand in order. */
static size_t first_sentence(const an_doc *doc, uint32_t byte)
{
    size_t low = 0, high = doc->sentences.n;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (doc->sentences.at[middle].span.end <= byte) low = middle + 1;
        else high = middle;
    }
    return low;
}

size_t relation_first_mention(const relation_view *v)
{
    size_t low = 0, high = v->doc->mentions.n;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (v->doc->mentions.at[middle].first_token < v->first) low = middle + 1;
        else high = middle;
    }
    return low;
}

size_t relation_events(const relation_view *v, size_t *first)
{
    if (v->first == v->end) return *first = 0;
    uint32_t last = v->doc->tokens.at[v->end - 1].sentence;
    *first = doc_first_of(&v->doc->events, v->doc->tokens.at[v->first].sentence);
    size_t n = 0;
    while (*first + n < v->doc->events.n && v->doc->events.at[*first + n].sentence <= last) n++;
    return n;
}

/* Widens [first,end) by the sentences that a participant's spans touch. */
static void widen(relation_view *v, an_spans spans)
{
    for (size_t i = 0; i < spans.n; i++)
        for (size_t s = first_sentence(v->doc, spans.at[i].begin); s < v->doc->sentences.n; s++) {
            const doc_sentence *of = &v->doc->sentences.at[s];
            if (of->span.begin >= spans.at[i].end) break;
            if (!of->n_tokens || !touches(of->span, spans.at[i])) continue;
            if (v->first == v->end || of->first_token < v->first) v->first = of->first_token;
            if (of->first_token + of->n_tokens > v->end) v->end = of->first_token + of->n_tokens;
        }
}

static void mark(relation_view *v, an_spans spans, relation_mark as)
{
    for (uint32_t i = v->first; i < v->end; i++)
        for (size_t k = 0; k < spans.n; k++)
            if (touches(v->doc->tokens.at[i].span, spans.at[k])) v->marks.at[i - v->first] = (uint8_t)as;
}

static void mark_names(relation_view *v)
{
    for (size_t m = relation_first_mention(v); m < v->doc->mentions.n; m++) {
        const doc_mention *of = &v->doc->mentions.at[m];
        if (of->first_token >= v->end) break;
        if (of->kind != MENTION_NAMED && of->kind != MENTION_UNKNOWN) continue;
        for (uint32_t i = of->first_token; i < of->first_token + of->n_tokens; i++)
            if (i >= v->first && i < v->end && !v->marks.at[i - v->first]) v->marks.at[i - v->first] = MARK_NAME;
    }
}

/* The first marked word whose head is not marked alike. */
static uint32_t head_of(const relation_view *v, relation_mark as)
{
    for (uint32_t i = v->first; i < v->end; i++) {
        uint32_t head = v->doc->words.at[i].head;
        if (v->marks.at[i - v->first] == as && (head == AN_NONE || v->marks.at[head - v->first] != as)) return i;
    }
    return AN_NONE;
}

static bool marked(const relation_view *v, const doc_mention *m, relation_mark as)
{
    for (uint32_t i = m->first_token; i < m->first_token + m->n_tokens; i++)
        if (i >= v->first && i < v->end && v->marks.at[i - v->first] == as) return true;
    return false;
}

/* Whether a mention, or what it refers back to ("it will release": FARC), is marked so. */
static bool mentioned(const relation_view *v, uint32_t mention, relation_mark as)
{
    for (; mention != AN_NONE; mention = v->doc->mentions.at[mention].antecedent)
        if (marked(v, &v->doc->mentions.at[mention], as)) return true;
    return false;
}

unsigned relation_fit(const relation_view *v, const doc_event *e)
{
    unsigned fit = 0;
    for (size_t i = 0; i < e->actors.n; i++) {
        if (mentioned(v, e->actors.at[i].mention, MARK_SOURCE)) fit |= FIT_ACTOR;
        if (mentioned(v, e->actors.at[i].mention, MARK_TARGET)) fit |= e->recipients.n ? FIT_SWAPPED_ACTOR : FIT_RECIPIENT;
    }
    for (size_t i = 0; i < e->recipients.n; i++) {
        if (mentioned(v, e->recipients.at[i].mention, MARK_TARGET)) fit |= FIT_RECIPIENT;
        if (mentioned(v, e->recipients.at[i].mention, MARK_SOURCE)) fit |= FIT_SWAPPED_RECIPIENT;
    }
    return fit;
}

static int merit(unsigned fit)
{
    return 3 * !!(fit & FIT_ACTOR) + 3 * !!(fit & FIT_RECIPIENT) + !!(fit & FIT_SWAPPED_ACTOR) + !!(fit & FIT_SWAPPED_RECIPIENT);
}

static uint32_t best_event(const relation_view *v)
{
    uint32_t best = AN_NONE;
    int most = 0;
    size_t first, n = relation_events(v, &first);
    for (size_t i = first; i < first + n; i++) {
        const doc_event *e = &v->doc->events.at[i];
        if (e->doubt) continue;
        int now = merit(relation_fit(v, e));
        if (now > most) most = now, best = (uint32_t)i;
    }
    return best;
}

/* ---- the predicate ---- */

static bool predicative(const doc_word *w)
{
    return w->upos == UPOS_VERB || w->head == AN_NONE || w->rel == REL_CCOMP || w->rel == REL_XCOMP || w->rel == REL_ADVCL ||
           w->rel == REL_ACL_RELCL || w->rel == REL_PARATAXIS;
}

/* The nearest predicate above a word. */
static uint32_t governor(const relation_view *v, uint32_t token)
{
    const doc_word *w = v->doc->words.at;
    while (token != AN_NONE && w[token].head != AN_NONE) {
        token = w[token].head;
        if (predicative(&w[token])) return token;
    }
    return token;
}

static bool above(const relation_view *v, uint32_t token, uint32_t below)
{
    for (; below != AN_NONE; below = v->doc->words.at[below].head)
        if (below == token) return true;
    return false;
}

/* The predicate that a word's own one governs, on the way down to the target where there is one. */
static uint32_t governed(const relation_view *v, uint32_t token)
{
    uint32_t found = AN_NONE;
    for (uint32_t i = v->first; i < v->end; i++) {
        const doc_word *w = &v->doc->words.at[i];
        if (w->head != token || (w->rel != REL_XCOMP && w->rel != REL_CCOMP && w->rel != REL_ADVCL)) continue;
        if (v->target != AN_NONE && above(v, i, v->target)) return i;
        if (found == AN_NONE && w->rel != REL_ADVCL) found = i;
    }
    return found;
}

/* The first word of the trigger, or AN_NONE. */
static uint32_t trigger_of(const relation_view *v, an_span trigger)
{
    for (uint32_t i = v->first; i < v->end; i++)
        if (touches(v->doc->tokens.at[i].span, trigger)) return i;
    return AN_NONE;
}

static uint32_t event_at(const relation_view *v, uint32_t trigger)
{
    size_t first, n = relation_events(v, &first);
    for (size_t i = first; i < first + n; i++)
        if (v->doc->events.at[i].trigger_token == trigger && !v->doc->events.at[i].doubt) return (uint32_t)i;
    return AN_NONE;
}

static void find_chain(relation_view *v, uint32_t trigger)
{
    uint32_t from = v->source != AN_NONE ? v->source : v->target;
    uint32_t at = from != AN_NONE ? governor(v, from) : AN_NONE;
    if (v->event != AN_NONE && (v->source == AN_NONE || v->target == AN_NONE)) at = v->doc->events.at[v->event].trigger_token;
    if (trigger != AN_NONE) at = trigger;
    for (; at != AN_NONE && v->n_chain < RELATION_CHAIN; at = governed(v, at)) v->chain[v->n_chain++] = at;
}

/* The rules' event, or the bare predicate as they would have proposed it. */
static const doc_event *candidate(relation_view *v)
{
    if (v->event != AN_NONE) return &v->doc->events.at[v->event];
    if (!v->n_chain) return NULL;
    v->bare = (doc_event){.sentence = v->doc->tokens.at[v->chain[0]].sentence, .trigger_token = v->chain[0], .rule = STR("ranker"),
                          .status = STR("actual"), .place = AN_NONE, .doubt = RANK_NO_CORE};
    return &v->bare;
}

bool relation_look(relation_view *v, const lex *l, const an_doc *doc, const relation_question *q)
{
    *v = (relation_view){.l = l, .doc = doc, .source = AN_NONE, .target = AN_NONE, .event = AN_NONE};
    widen(v, q->source);
    widen(v, q->target);
    widen(v, (an_spans){&q->trigger, 1});
    if (v->first == v->end && doc->sentences.n) v->end = doc->sentences.at[0].first_token + doc->sentences.at[0].n_tokens;
    uint32_t n = v->end - v->first;
    if (!array_reserve(&v->marks, n + 1)) return false;
    v->marks.n = n;
    memset(v->marks.at, 0, n + 1);
    mark(v, q->target, MARK_TARGET);
    mark(v, q->source, MARK_SOURCE);
    mark_names(v);
    v->source = head_of(v, MARK_SOURCE);
    v->target = head_of(v, MARK_TARGET);
    uint32_t trigger = trigger_of(v, q->trigger);
    v->event = trigger == AN_NONE ? best_event(v) : event_at(v, trigger);
    find_chain(v, trigger);
    v->asked = candidate(v);
    return true;
}

void relation_release(relation_view *v) { array_release(&v->marks); }
