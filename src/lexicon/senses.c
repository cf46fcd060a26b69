/* Predicates: senses, their frames, conditions and outcomes, read out of the image by value. */
#include "base/str.h"
#include "lexicon/image.h"

an_str part_name(part p)
{
    static const char *const names[PART_COUNT] = {"actor", "recipient", "place", "mediator", "host", "backer", "victim",
                                                  "instrument", "speaker", "content", "about", "topic"};
    return p < PART_COUNT ? str_of(names[p]) : (an_str){NULL, 0};
}

/* A word's senses stand together, one part of speech after the other. */
size_t lex_senses(const lex *l, an_str lemma, char pos, uint32_t *first)
{
    const img_word *w = img_word_find(l, str_hash32(lemma), lemma);
    size_t n = 0;
    *first = 0;
    for (uint32_t i = 0; w && i < w->senses.n; i++) {
        if (l->senses[w->senses.first + i].pos != (unsigned char)pos) continue;
        if (!n++) *first = w->senses.first + i;
    }
    return n;
}

static lex_arg arg_of(const lex *l, const img_arg *a) { return (lex_arg){a->relation, img_view(l, a->preposition)}; }

static void read_condition(const lex *l, const img_condition *from, lex_condition *to)
{
    const img_arg *where = &l->args[from->where.first];
    to->negated = from->negated;
    to->subject = from->subject;
    to->set = from->set;
    to->where = arg_of(l, where);
    to->n_also = from->where.n - 1;
    for (uint32_t i = 0; i < to->n_also; i++) to->also[i] = arg_of(l, where + 1 + i);
}

static uint32_t read_conditions(const lex *l, img_range r, lex_condition *out)
{
    for (uint32_t i = 0; i < r.n; i++) read_condition(l, &l->conditions[r.first + i], &out[i]);
    return r.n;
}

static void read_slot(const lex *l, const img_part_slot *from, lex_slot *to)
{
    to->part = from->part;
    to->n_args = from->args.n;
    for (uint32_t i = 0; i < from->args.n; i++) to->args[i] = arg_of(l, &l->args[from->args.first + i]);
}

static void read_core(const lex *l, const img_core *from, lex_core *to)
{
    to->code = img_view(l, from->code);
    to->treaty = img_view(l, from->treaty);
    to->reciprocal = from->reciprocal;
    to->n_modes = from->n_modes;
    for (uint32_t i = 0; i < from->n_modes; i++) to->modes[i] = img_view(l, from->modes[i]);
    to->n_conditions = read_conditions(l, from->conditions, to->conditions);
}

void lex_sense_at(const lex *l, uint32_t index, lex_sense *out)
{
    const img_sense *s = &l->senses[index];
    out->id = img_view(l, s->id);
    out->pos = (char)s->pos;
    out->lemma = img_view(l, s->lemma);
    out->particle = img_view(l, s->particle);
    out->claim = img_view(l, s->claim);
    out->complement = img_view(l, s->complement);
    out->n_slots = s->slots.n;
    for (uint32_t i = 0; i < s->slots.n; i++) read_slot(l, &l->slots[s->slots.first + i], &out->slots[i]);
    out->n_needs = read_conditions(l, s->needs, out->needs);
    out->n_cores = s->cores.n;
    for (uint32_t i = 0; i < s->cores.n; i++) read_core(l, &l->cores[s->cores.first + i], &out->cores[i]);
}

static bool among(const uint32_t *words, uint32_t n, uint32_t word)
{
    while (n) {
        uint32_t half = n / 2;
        if (words[half] == word) return true;
        if (words[half] < word) words += half + 1, n -= half + 1;
        else n = half;
    }
    return false;
}

bool lex_set_has(const lex *l, uint32_t set, an_str lemma, sector_set sectors, bool country)
{
    const img_set *s = &l->sets[set];
    if ((s->flags & SET_ANY) || (s->sectors & sectors) || (country && (s->flags & SET_COUNTRY))) return true;
    const img_word *w = s->words.n ? img_word_find(l, str_hash32(lemma), lemma) : NULL;
    return w && among(l->set_words + s->words.first, s->words.n, (uint32_t)(w - l->words));
}
