#include "place/place.h"

#include "base/error.h"
#include "base/str.h"

/* A state or city that stands where something happens, not who acts. */
static bool is_place(const doc_mention *m) { return !m->actor_like && m->country.p && !m->modifier; }

static an_str precision_of(name_form form)
{
    static const an_str names[] = {[FORM_NAME] = {"country", 7}, [FORM_CAPITAL] = {"city", 4}, [FORM_SEAT] = {"site", 4},
                                   [FORM_CITY] = {"city", 4}, [FORM_ADJECTIVE] = {"country", 7},
                                   [FORM_PEOPLE] = {"country", 7}};
    return names[form];
}

an_status place_run(const lex *l, an_doc *doc, an_error *error)
{
    (void)l;
    for (size_t i = 0; i < doc->mentions.n; i++) {
        const doc_mention *m = &doc->mentions.at[i];
        if (!is_place(m)) continue;
        doc_place *p = array_push(&doc->places);
        if (!p) return error_nomem(error);
        an_str text = doc_slice(doc, m->span);
        *p = (doc_place){.span = m->span, .sentence = m->sentence, .first_token = m->first_token, .n_tokens = m->n_tokens,
                         .rule = STR("place-phrase")};
        p->where = (an_where){.name = m->form == FORM_NAME ? m->name : text, .country = m->country,
                              .precision = precision_of(m->form), .text = text, .span = m->span};
    }
    return AN_OK;
}
