#include "event/context.h"

#include "base/str.h"
#include "event/coder.h"
#include "lexicon/sectors.h"

enum { STEPS = 24, AROUND = 2 };  /* up the tree; sentences before and after that words may reach */

/* A word or phrase of table:context: "crime+corruption:sentence". */
typedef struct telling { uint32_t sentence, first, n; an_str contexts, reach; } telling;
typedef ARRAY(telling) tellings;

typedef struct finder {
    const lex *l;
    const char *edition;
    an_doc *doc;
    tellings words;
} finder;

/* ---- the words of a document ---- */

static bool look(finder *f, uint32_t sentence)
{
    const doc_sentence *s = &f->doc->sentences.at[sentence];
    for (uint32_t i = s->first_token, end = i + s->n_tokens, step; i < end; i += step) {
        size_t n = 0;
        an_str reach = lex_table_match(f->l, "context", &f->doc->tokens.at[i], end - i, &n), contexts;
        step = n ? (uint32_t)n : 1;
        if (!n || !str_cut(&reach, ':', &contexts) || !reach.n) continue;
        telling *t = array_push(&f->words);
        if (!t) return false;
        *t = (telling){sentence, i, step, contexts, reach};
    }
    return true;
}

/* ---- one event ---- */

/* Adds words to those that tell a context already, unless they are among them. */
static void add_span(doc_why *w, an_span span)
{
    for (uint32_t i = 0; i < w->n_spans; i++)
        if (span.begin < w->spans[i].end && w->spans[i].begin < span.end) return;
    if (span.end > span.begin && w->n_spans < sizeof w->spans / sizeof *w->spans) w->spans[w->n_spans++] = span;
}

/* Gives an event a context, or one more word that tells it. The first to tell it is the rule. */
static bool add(finder *f, doc_event *e, an_str context, an_str rule, an_span span)
{
    const size_t most = sizeof e->contexts / sizeof *e->contexts, prefix = STR("context.").n;
    bool known = false;
    for (uint32_t i = 0; i < e->n_contexts; i++) known |= str_eq(e->contexts[i], context);
    if (!known && e->n_contexts == most) return true;
    if (!known) e->contexts[e->n_contexts++] = context;
    for (size_t i = 0; i < e->why.n; i++) {
        doc_why *w = &e->why.at[i];
        an_str field = str_of(w->field);
        if (!str_starts(field, STR("context.")) || !str_eq(str_slice(field, prefix, field.n), context)) continue;
        add_span(w, span);
        return true;
    }
    an_str field = arena_printf(&f->doc->arena, "context.%.*s", STR_ARG(context));
    return field.p && event_why(e, field.p, rule, span);
}

/* Gives each context of a list "crime+corruption". */
static bool add_all(finder *f, doc_event *e, an_str contexts, an_str rule, an_span span)
{
    an_str one;
    while (str_cut(&contexts, '+', &one))
        if (one.n && !add(f, e, one, rule, span)) return false;
    return true;
}

/* ---- participants ---- */

static const doc_mention *party(const finder *f, const doc_event *e, size_t i)
{
    if (i < e->actors.n) return &f->doc->mentions.at[e->actors.at[i].mention];
    i -= e->actors.n;
    return i < e->recipients.n ? &f->doc->mentions.at[e->recipients.at[i].mention] : NULL;
}

/* The entry of a table for a name of a kind that is not written in small letters. */
static an_str entry(const finder *f, const char *table, an_str name)
{
    char small[64];
    if (!name.n || name.n > sizeof small) return (an_str){0};
    for (size_t i = 0; i < name.n; i++) {
        char c = name.p[i];
        small[i] = c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
    }
    return lex_table(f->l, table, (an_str){small, name.n});
}

/* A state that acts without a sector of its own is its government. */
static sector_set sectors_of(const doc_mention *m)
{
    return m->sectors || !str_starts(m->id, STR("country:")) ? m->sectors : SECTOR(GOV);
}

/* Drops what the code implies of others than who acts here. */
static void drop_never(const finder *f, doc_event *e)
{
    for (size_t i = 0; i < e->actors.n; i++) {
        sector_set set = sectors_of(&f->doc->mentions.at[e->actors.at[i].mention]);
        for (int s = 0; s < SECTOR_COUNT; s++) {
            an_str never = set >> s & 1 ? entry(f, "context-never", sector_name((sector)s)) : (an_str){0};
            uint32_t n = 0;
            for (uint32_t k = 0; never.p && k < e->n_contexts; k++)
                if (!str_eq(e->contexts[k], never)) e->contexts[n++] = e->contexts[k];
            if (never.p) e->n_contexts = n;
        }
    }
}

static bool add_party(finder *f, doc_event *e, const doc_mention *m)
{
    sector_set set = m->thing ? 0 : sectors_of(m);
    for (int s = 0; s < SECTOR_COUNT; s++) {
        an_str contexts = set >> s & 1 ? entry(f, "context-party", sector_name((sector)s)) : (an_str){0};
        if (!add_all(f, e, contexts, STR("sector"), m->span)) return false;
    }
    return add_all(f, e, entry(f, "context-party", m->id), STR("participant"), m->span);
}

/* Whether the governments of two states deal with each other. */
static bool between_states(const finder *f, const doc_event *e)
{
    const doc_mention *m, *other = NULL;
    for (size_t i = 0; (m = party(f, e, i)) != NULL; i++) {
        if (!m->country.p || !(sectors_of(m) & SECTOR(GOV))) continue;
        if (other && !str_eq(other->country, m->country)) return true;
        if (!other) other = m;
    }
    return false;
}

static bool add_parties(finder *f, doc_event *e)
{
    const doc_mention *m;
    for (size_t i = 0; (m = party(f, e, i)) != NULL; i++)
        if (!add_party(f, e, m)) return false;
    an_str dealings = lex_table(f->l, "context-states", str_slice(e->cameo, 0, 2));
    return !dealings.p || !between_states(f, e) || add_all(f, e, dealings, STR("states"), e->trigger);
}

/* ---- code ---- */

/* Those of the code, which stand there already, and of the code of what is promised or demanded. */
static bool add_coded(finder *f, doc_event *e)
{
    drop_never(f, e);
    for (uint32_t i = 0; i < e->n_contexts; i++)
        if (!add(f, e, e->contexts[i], STR("code"), e->trigger)) return false;
    lex_type t = {0};
    if (e->about_cameo.p) lex_type_of(f->l, f->edition, e->about_cameo, (an_str){0}, STR("actual"), &t);
    for (uint32_t i = 0; i < t.n_contexts; i++)
        if (!add(f, e, t.contexts[i], STR("about"), e->trigger)) return false;
    return true;
}

/* ---- words ---- */

/* Whether a word opens a clause that tells of something else than what it hangs on. What somebody does it for ("to
 * ...") does not. */
static bool leads_out(const an_doc *doc, uint32_t token)
{
    const doc_word *w = &doc->words.at[token];
    switch ((ud_rel)w->rel) {
    case REL_ADVCL: return !ud_has(w->feats, FEAT_VERBFORM_INF);
    case REL_ADVCL_RELCL: case REL_ACL_RELCL: case REL_PARATAXIS: return true;
    case REL_CONJ: return w->upos == UPOS_VERB;
    default: return false;
    }
}

/* Whether a word stands in the clause of an event's predicate, with what it says, wants or does to somebody. */
static bool in_clause(const an_doc *doc, const doc_event *e, uint32_t token)
{
    uint32_t i = token;
    for (int n = 0; n < STEPS && i != AN_NONE; n++, i = doc->words.at[i].head) {
        if (i == e->trigger_token) return true;
        if (leads_out(doc, i)) return false;
    }
    return false;
}

static bool in_party(const finder *f, const doc_event *e, const telling *t)
{
    const doc_mention *m;
    for (size_t i = 0; (m = party(f, e, i)) != NULL; i++)
        if (t->first >= m->first_token && t->first < m->first_token + m->n_tokens) return true;
    return false;
}

static bool is_own(const finder *f, const doc_event *e, const telling *t)
{
    if (t->sentence != e->sentence) return false;
    for (uint32_t i = t->first; i < t->first + t->n; i++)
        if (in_clause(f->doc, e, i)) return true;
    return in_party(f, e, t);
}

/* Why a word tells of an event, or nothing. */
static an_str told_by(const finder *f, const doc_event *e, const telling *t)
{
    const doc_sentence *s = f->doc->sentences.at;
    if (is_own(f, e, t)) return STR("clause");
    if (t->sentence == e->sentence) return str_is(t->reach, "clause") ? (an_str){0} : STR("sentence");
    bool near = s[t->sentence].paragraph == s[e->sentence].paragraph && str_is(t->reach, "near");
    return near ? STR("near") : (an_str){0};
}

static bool add_words(finder *f, doc_event *e)
{
    uint32_t from = e->sentence > AROUND ? e->sentence - AROUND : 0;
    for (size_t i = doc_first_of(&f->words, from); i < f->words.n; i++) {
        const telling *t = &f->words.at[i];
        if (t->sentence > e->sentence + AROUND) break;
        an_str rule = told_by(f, e, t);
        const doc_token *first = &f->doc->tokens.at[t->first], *last = first + t->n - 1;
        if (rule.p && !add_all(f, e, t->contexts, rule, (an_span){first->span.begin, last->span.end})) return false;
    }
    return true;
}

bool context_find(const lex *l, const char *edition, an_doc *doc)
{
    finder f = {.l = l, .edition = edition, .doc = doc};
    bool ok = true;
    for (uint32_t s = 0; ok && doc->events.n && s < doc->sentences.n; s++) ok = look(&f, s);
    for (size_t i = 0; ok && i < doc->events.n; i++) {
        doc_event *e = &doc->events.at[i];
        ok = add_coded(&f, e) && add_parties(&f, e) && add_words(&f, e);
    }
    array_release(&f.words);
    return ok;
}
