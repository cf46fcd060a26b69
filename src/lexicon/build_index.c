/* Orders what words own (forms, senses) and tables, and makes the hash tables of words and ids. */
#define _GNU_SOURCE /* qsort_r */

#include <stdlib.h>

#include "base/str.h"
#include "lexicon/build.h"

/* ---- forms ---- */

static int by_word(const void *x, const void *y)
{
    const pending_form *p = x, *q = y;
    if (p->word != q->word) return p->word < q->word ? -1 : 1;
    return (p->seq > q->seq) - (p->seq < q->seq);
}

static bool known(const build *b, img_range forms, const img_form *form)
{
    for (uint32_t i = 0; i < forms.n; i++)
        if (!memcmp(&b->forms.at[forms.first + i], form, sizeof *form)) return true;
    return false;
}

static void index_forms(build *b)
{
    if (b->pending_forms.n) qsort(b->pending_forms.at, b->pending_forms.n, sizeof *b->pending_forms.at, by_word);
    for (size_t i = 0; i < b->pending_forms.n && !b->nomem; i++) {
        const pending_form *p = &b->pending_forms.at[i];
        img_range *forms = &b->words.at[p->word].forms;
        if (!forms->n) forms->first = (uint32_t)b->forms.n;
        if (known(b, *forms, &p->form)) continue;
        img_form *slot = array_push(&b->forms);
        if (!slot) b->nomem = true;
        else *slot = p->form, forms->n++;
    }
}

/* ---- senses ---- */

static int pos_rank(uint32_t pos) { return pos == 'v' ? 0 : pos == 'n' ? 1 : 2; }

static int by_lemma(const void *x, const void *y)
{
    const pending_sense *p = x, *q = y;
    if (p->word != q->word) return p->word < q->word ? -1 : 1;
    int c = pos_rank(p->sense.pos) - pos_rank(q->sense.pos);
    return c ? c : (p->seq > q->seq) - (p->seq < q->seq);
}

static void index_senses(build *b)
{
    if (b->pending_senses.n) qsort(b->pending_senses.at, b->pending_senses.n, sizeof *b->pending_senses.at, by_lemma);
    for (size_t i = 0; i < b->pending_senses.n && !b->nomem; i++) {
        img_range *senses = &b->words.at[b->pending_senses.at[i].word].senses;
        img_sense *slot = array_push(&b->senses);
        if (!slot) {
            b->nomem = true;
            return;
        }
        *slot = b->pending_senses.at[i].sense;
        if (!senses->n++) senses->first = (uint32_t)b->senses.n - 1;
    }
}

/* ---- tables ---- */

static int by_name(const void *x, const void *y, void *context)
{
    const build *b = context;
    img_str p = ((const img_table *)x)->name, q = ((const img_table *)y)->name;
    return str_cmp((an_str){b->strings.at + p.at, p.n}, (an_str){b->strings.at + q.at, q.n});
}

/* ---- hash tables ---- */

static size_t slots_for(size_t n)
{
    size_t room = 8;
    while (room * 3 < n * 4 + 4) room *= 2;
    return room;
}

static img_slot *free_slot(img_slot *slots, size_t room, uint32_t hash)
{
    size_t i = hash & (room - 1);
    while (slots[i].index != IMG_NONE) i = (i + 1) & (room - 1);
    return &slots[i];
}

static bool make_slots(img_slot **at, size_t *n, size_t members)
{
    *n = slots_for(members);
    *at = malloc(*n * sizeof **at);
    for (size_t i = 0; *at && i < *n; i++) (*at)[i] = (img_slot){0, IMG_NONE};
    return *at != NULL;
}

static void hash_words(build *b)
{
    if (!make_slots(&b->word_slots.at, &b->word_slots.n, b->words.n)) {
        b->nomem = true;
        return;
    }
    for (uint32_t i = 0; i < b->words.n; i++) {
        uint32_t hash = b->words.at[i].hash;
        *free_slot(b->word_slots.at, b->word_slots.n, hash) = (img_slot){hash, i};
    }
}

static void hash_ids(build *b)
{
    if (!make_slots(&b->id_slots.at, &b->id_slots.n, b->entities.n)) {
        b->nomem = true;
        return;
    }
    for (uint32_t i = 0; i < b->entities.n; i++) {
        img_str id = b->entities.at[i].id;
        uint32_t hash = str_hash32((an_str){b->strings.at + id.at, id.n});
        *free_slot(b->id_slots.at, b->id_slots.n, hash) = (img_slot){hash, i};
    }
}

void build_index(build *b)
{
    index_forms(b);
    index_senses(b);
    if (!b->nomem && b->tables.n) qsort_r(b->tables.at, b->tables.n, sizeof *b->tables.at, by_name, b);
    if (!b->nomem) hash_words(b);
    if (!b->nomem) hash_ids(b);
}
