/* Entities, offices and word forms, read out of the image by value. */
#include "base/str.h"
#include "lexicon/image.h"

size_t lex_entities(const lex *l) { return l->n_entities; }

lex_entity lex_entity_at(const lex *l, uint32_t index)
{
    const img_entity *e = &l->entities[index];
    return (lex_entity){
        .kind = e->kind, .role_kind = e->role_kind, .gender = (char)e->gender, .sectors = e->sectors,
        .id = img_view(l, e->id), .name = img_view(l, e->name), .country = img_view(l, e->country),
        .code = img_view(l, e->code), .wikidata = img_view(l, e->wikidata),
        .from = img_date(e->from), .to = img_date(e->to),
        .first_office = e->offices.first, .n_offices = e->offices.n,
    };
}

lex_office lex_office_at(const lex *l, uint32_t index)
{
    const img_office *o = &l->offices[index];
    return (lex_office){img_view(l, o->country), img_view(l, o->role), o->sectors, img_date(o->from), img_date(o->to)};
}

uint32_t lex_entity_by_id(const lex *l, an_str id)
{
    uint32_t hash = str_hash32(id);
    for (uint32_t i = hash & l->id_mask; l->id_slots[i].index != IMG_NONE; i = (i + 1) & l->id_mask) {
        uint32_t entity = l->id_slots[i].index;
        if (l->id_slots[i].hash == hash && str_eq(img_view(l, l->entities[entity].id), id)) return entity;
    }
    return AN_NONE;
}

size_t lex_forms(const lex *l, an_str folded, lex_form *out, size_t room)
{
    const img_word *w = img_word_find(l, str_hash32(folded), folded);
    size_t n = 0;
    for (; w && n < w->forms.n && n < room; n++) {
        const img_form *f = &l->forms[w->forms.first + n];
        out[n] = (lex_form){img_view(l, f->lemma), (char)f->pos, f->inflection};
    }
    return n;
}
