#include "event/treaty.h"

#include "base/str.h"

enum { LINKS = 3, REACH = 14, LEFT = 8 };  /* lower-case words between two of a name; words of a name; modifiers */

/* One sentence under way. */
typedef struct finder { const lex *l; an_doc *doc; uint32_t begin, end; } finder;

static const doc_word *word(const finder *f, uint32_t t) { return &f->doc->words.at[t]; }
static an_str folded(const finder *f, uint32_t t) { return f->doc->tokens.at[t].folded; }
static bool upper(const finder *f, uint32_t t) { return f->doc->tokens.at[t].flags & TOKEN_UPPER_FIRST; }
static bool in(const finder *f, const char *table, an_str key) { return lex_table(f->l, table, key).p != NULL; }

static bool is_noun(const finder *f, uint32_t t)
{
    return word(f, t)->upos == UPOS_NOUN || word(f, t)->upos == UPOS_PROPN;
}

static bool names_agreement(const finder *f, uint32_t t)
{
    return is_noun(f, t) && (in(f, "treaty-head", word(f, t)->lemma) || in(f, "treaty-head", folded(f, t)));
}

/* "ceasefire" of "ceasefire agreement" is only a part of what follows. */
static bool part_of_another(const finder *f, uint32_t t)
{
    uint32_t up = word(f, t)->head;
    return ud_base((ud_rel)word(f, t)->rel) == REL_COMPOUND && up != AN_NONE && names_agreement(f, up);
}

static bool under(const finder *f, uint32_t t, uint32_t head)
{
    for (uint32_t i = t, n = 0; i != AN_NONE && n < REACH; i = word(f, i)->head, n++)
        if (i == head) return true;
    return false;
}

static bool is_hyphen(const finder *f, uint32_t t) { return str_is(folded(f, t), "-") || str_is(folded(f, t), "–"); }

/* A word that can stand in front of the head as a part of what the agreement is called. */
static bool describes(const finder *f, uint32_t t, uint32_t head)
{
    switch (word(f, t)->upos) {
    case UPOS_NOUN: case UPOS_PROPN: case UPOS_ADJ: case UPOS_NUM: case UPOS_VERB: break;
    default: return is_hyphen(f, t);
    }
    ud_rel r = ud_base((ud_rel)word(f, t)->rel);
    bool modifies = r == REL_AMOD || r == REL_COMPOUND || r == REL_NUMMOD || r == REL_FLAT || r == REL_NMOD;
    return modifies && word(f, t)->rel != REL_NMOD_POSS && under(f, t, head) && !in(f, "treaty-epithet", folded(f, t));
}

static uint32_t first_of(const finder *f, uint32_t head)
{
    uint32_t first = head;
    while (first > f->begin && first + LEFT > head && describes(f, first - 1, head)) first--;
    while (first < head && is_hyphen(f, first)) first++;
    return first;
}

static bool in_time(const finder *f, uint32_t t)
{
    for (size_t i = doc_first_of(&f->doc->times, f->doc->tokens.at[t].sentence); i < f->doc->times.n; i++) {
        const doc_time *x = &f->doc->times.at[i];
        if (x->first_token > t) break;
        if (t < x->first_token + x->n_tokens) return true;
    }
    return false;
}

/* "Treaty on the Use of Rivers": on over link words for as long as capitals follow. */
static uint32_t end_of_title(const finder *f, uint32_t head)
{
    uint32_t end = head + 1;
    for (uint32_t t = end, links = 0; t < f->end && t < head + REACH; t++) {
        bool link = in(f, t == head + 1 ? "treaty-of" : "treaty-link", folded(f, t));
        if (upper(f, t) && !link && !in_time(f, t) && t > head + 1) end = t + 1, links = 0;
        else if (!link || ++links > LINKS) break;
    }
    return end;
}

/* "treaty on shared glaciers": the words of the phrase that says what it is about. */
static uint32_t end_of_subject(const finder *f, uint32_t head)
{
    uint32_t end = head + 1;
    if (end >= f->end || !str_is(folded(f, end), "on")) return end;
    for (uint32_t t = end + 1; t < f->end && t < head + 5 && !in_time(f, t); t++) {
        uint8_t u = word(f, t)->upos;
        if (u == UPOS_ADP || u == UPOS_PUNCT || u == UPOS_AUX || (u == UPOS_VERB && word(f, t)->rel != REL_AMOD)) break;
        if (is_noun(f, t)) end = t + 1;
    }
    return end;
}

/* Whether a token belongs to the name of a state: "the Iran deal" is no name of the deal. */
static bool of_state(const finder *f, uint32_t t)
{
    for (size_t i = doc_first_of(&f->doc->mentions, f->doc->tokens.at[t].sentence); i < f->doc->mentions.n; i++) {
        const doc_mention *m = &f->doc->mentions.at[i];
        if (m->first_token > t) break;
        if (t < m->first_token + m->n_tokens && m->country.p)
            return m->form == FORM_NAME || m->form == FORM_ADJECTIVE || m->form == FORM_PEOPLE;
    }
    return false;
}

/* "the", "this", "their", "Chile's": the text has spoken of it, or takes it for known. */
static bool is_definite(const finder *f, uint32_t head)
{
    uint32_t up = word(f, head)->head;
    bool in_compound = ud_base((ud_rel)word(f, head)->rel) == REL_COMPOUND && up != AN_NONE;
    for (uint32_t t = f->begin; t < f->end && t < head; t++) {
        if (word(f, t)->head != head && !(in_compound && word(f, t)->head == up)) continue;
        if (word(f, t)->rel == REL_NMOD_POSS) return true;
        if (ud_base((ud_rel)word(f, t)->rel) == REL_DET && in(f, "treaty-definite", folded(f, t))) return true;
    }
    return false;
}

static bool push(finder *f, uint32_t first, uint32_t end, uint32_t head, an_str known, bool named)
{
    doc_accord *a = array_push(&f->doc->accords);
    if (!a) return false;
    an_span span = {f->doc->tokens.at[first].span.begin, f->doc->tokens.at[end - 1].span.end};
    *a = (doc_accord){.span = span, .sentence = f->doc->tokens.at[head].sentence, .first_token = first,
                      .n_tokens = end - first, .head = head, .known = known, .named = named,
                      .definite = is_definite(f, head), .treaty = AN_NONE};
    return true;
}

/* Whether an agreement by its head: what it is called, with capitals or without. */
static bool push_headed(finder *f, uint32_t head, uint32_t *end)
{
    uint32_t first = first_of(f, head);
    bool capital = upper(f, head) && (head > f->begin || first < head);
    uint32_t title = upper(f, head) ? end_of_title(f, head) : head + 1;
    bool named = title > head + 1 || (capital && first < head && upper(f, head - 1)) ||
                 (first < head && upper(f, head - 1) && !of_state(f, head - 1));
    while (named && first < head && !upper(f, first)) first++;
    *end = named && title > head + 1 ? title : end_of_subject(f, head);
    return push(f, first, *end, head, (an_str){0}, named);
}

/* A known name from here on: with a capital or a year in it, since "new start" is none. */
static an_str known_at(const finder *f, uint32_t t, size_t *n)
{
    an_str known = lex_table_match(f->l, "treaty-name", &f->doc->tokens.at[t], f->end - t, n);
    bool marked = false;
    for (uint32_t i = t; known.p && i < t + *n; i++) marked |= upper(f, i) || word(f, i)->upos == UPOS_NUM;
    return marked ? known : (an_str){0};
}

/* The word of [first,end) that the others hang on. */
static uint32_t top_of(const finder *f, uint32_t first, uint32_t end)
{
    for (uint32_t t = end; t-- > first;)
        if (word(f, t)->head == AN_NONE || word(f, t)->head < first || word(f, t)->head >= end) return t;
    return end - 1;
}

/* "the JCPOA deal": the name with the head it stands in front of. */
static bool push_known(finder *f, uint32_t first, size_t n, an_str known, uint32_t *end)
{
    *end = first + (uint32_t)n;
    uint32_t head = top_of(f, first, *end);
    if (*end < f->end && names_agreement(f, *end) && under(f, head, *end)) head = (*end)++;
    return push(f, first, *end, head, known, true);
}

/* A name in brackets behind a phrase, "(COPA)", and what was introduced so before. */
static bool short_name_at(const finder *f, uint32_t t)
{
    const doc_token *token = &f->doc->tokens.at[t];
    if (!(token->flags & TOKEN_UPPER_ALL) || token->span.end < token->span.begin + 2) return false;
    const doc_accord *last = f->doc->accords.n ? &f->doc->accords.at[f->doc->accords.n - 1] : NULL;
    bool behind = last && last->first_token + last->n_tokens + 1 == t && t + 1 < f->end;
    if (behind && str_is(folded(f, t - 1), "(") && str_is(folded(f, t + 1), ")")) return true;
    for (size_t i = 0; i < f->doc->accords.n; i++) {
        const doc_accord *a = &f->doc->accords.at[i];
        if (a->named && a->n_tokens == 1 && str_eq(folded(f, a->first_token), token->folded)) return true;
    }
    return false;
}

static bool find_in_sentence(finder *f)
{
    for (uint32_t t = f->begin, end = 0; t < f->end; t = end > t ? end : t + 1) {
        size_t n;
        an_str known = known_at(f, t, &n);
        bool ok = true;
        if (known.p) ok = push_known(f, t, n, known, &end);
        else if (names_agreement(f, t) && !part_of_another(f, t)) ok = push_headed(f, t, &end);
        else if (short_name_at(f, t)) ok = push(f, t, t + 1, t, (an_str){0}, true);
        if (!ok) return false;
    }
    return true;
}

bool treaty_find(const lex *l, an_doc *doc)
{
    finder f = {.l = l, .doc = doc};
    if (doc->words.n != doc->tokens.n) return true;
    for (uint32_t s = 0; s < doc->sentences.n; s++) {
        f.begin = doc->sentences.at[s].first_token;
        f.end = f.begin + doc->sentences.at[s].n_tokens;
        if (!find_in_sentence(&f)) return false;
    }
    return treaty_chain(l, doc);
}
