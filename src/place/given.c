#include "place/given.h"

#include <stdio.h>

#include "base/str.h"
#include "text/text.h"

enum { CUTS = 6 };   /* words cut off a name before it is given up */

typedef struct locator {
    const lex *l;
    resolver *r;
    an_doc *scratch;   /* holds the words of the name at hand */
    bool failed;
} locator;

/* Cuts a name into words. */
static bool read_words(locator *p, an_str name)
{
    p->scratch = doc_new();
    if (!p->scratch) return false;
    p->scratch->text = name;
    return text_run(p->l, p->scratch, NULL) == AN_OK;
}

/* The state that the lexicon knows by some words of the name, its adjective or its people among them; or absent. */
static an_str state_of(const locator *p, size_t first, size_t n)
{
    lex_hit hits[8];
    size_t length, found = lex_match(p->l, p->scratch->tokens.at + first, n, hits, sizeof hits / sizeof *hits, &length);
    for (size_t i = 0; i < found && length == n; i++) {
        lex_entity e = lex_entity_at(p->l, hits[i].entity);
        bool state = hits[i].form == FORM_NAME || hits[i].form == FORM_ADJECTIVE || hits[i].form == FORM_PEOPLE;
        if (e.kind == LEX_COUNTRY && state) return e.country;
    }
    return (an_str){0};
}

static uint32_t look_up(locator *p, size_t first, size_t n)
{
    const doc_token *t = p->scratch->tokens.at;
    an_str words = str_slice(p->scratch->text, t[first].span.begin, t[first + n - 1].span.end);
    return resolver_name(p->r, gaz_key(&p->scratch->arena, words), state_of(p, first, n), &p->failed);
}

static bool cuts_off(const locator *p, const char *table, size_t token)
{
    size_t length;
    return lex_table_match(p->l, table, p->scratch->tokens.at + token, 1, &length).p != NULL;
}

/* Where the name proper starts after what may stand in front: an article, "northern", "city of". */
static size_t skip_front(const locator *p, size_t first, size_t n)
{
    const doc_token *t = p->scratch->tokens.at;
    if (n > 1 && (str_is(t[first].folded, "the") || cuts_off(p, "place-part", first))) return 1;
    return n > 2 && str_is(t[first + 1].folded, "of") && cuts_off(p, "place-noun", first) ? 2 : 0;
}

/* "Idlib province", "Tampa," */
static bool ends_idly(const locator *p, size_t last)
{
    return cuts_off(p, "place-noun", last) || p->scratch->tokens.at[last].flags & TOKEN_PUNCT;
}

/* The name, or what is left of it without the words that only say what it is. AN_NONE: nothing is known. */
static uint32_t look_up_loosely(locator *p, size_t first, size_t n)
{
    for (int i = 0; i < CUTS && n; i++) {
        uint32_t found = look_up(p, first, n);
        if (found != AN_NONE || p->failed) return found;
        size_t skip = skip_front(p, first, n);
        if (skip) first += skip, n -= skip;
        else if (n > 1 && ends_idly(p, first + n - 1)) n--;
        else break;
    }
    return AN_NONE;
}

static bool has_word(const locator *p, const char *table, size_t first, size_t n)
{
    for (size_t i = first; i < first + n; i++)
        if (cuts_off(p, table, i)) return true;
    return false;
}

/* "Da Nang International Airport", "University of Kansas": about where the town in the name is. */
static uint32_t look_up_facility(locator *p, size_t n)
{
    size_t of = n;
    if (n < 2 || !has_word(p, "place-facility", 0, n)) return AN_NONE;
    for (size_t i = 1; i + 1 < n; i++)
        if (str_is(p->scratch->tokens.at[i].folded, "of")) of = i + 1;
    uint32_t found = of < n ? look_up_loosely(p, of, n - of) : AN_NONE;
    for (size_t front = n - 1; front && found == AN_NONE && !p->failed; front--)
        if (!cuts_off(p, "place-facility", front - 1)) found = look_up(p, 0, front);
    return found;
}

/* "Long Beach, California": the first is asked for, the rest contains it. */
static uint32_t add_name(locator *p, an_str name)
{
    if (!name.n) return AN_NONE;
    if (!read_words(p, name)) {
        p->failed = true;
        return AN_NONE;
    }
    size_t n = p->scratch->tokens.n, comma = 0;
    while (comma < n && !str_is(token_text(p->scratch, (uint32_t)comma), ",")) comma++;
    uint32_t found = n ? look_up_loosely(p, 0, n) : AN_NONE;
    if (found == AN_NONE) found = look_up_facility(p, n);
    if (found != AN_NONE || comma == 0 || comma + 1 >= n) return found;
    found = look_up_loosely(p, 0, comma);
    uint32_t outer = look_up_loosely(p, comma + 1, n - comma - 1);
    if (found != AN_NONE && outer != AN_NONE && found != outer)
        p->r->names.at[found].inside = outer, p->r->names.at[found].surely = true;
    return found;
}

bool given_name(const lex *l, resolver *r, an_str text, uint32_t *name)
{
    locator p = {.l = l, .r = r};
    *name = add_name(&p, text);
    an_doc_free(p.scratch);
    return !p.failed;
}

an_str given_called(const lex *l, const an_where *w, an_str written)
{
    char id[16];
    if (w->name.n || !str_is(w->precision, "country")) return w->name.n ? w->name : written;
    snprintf(id, sizeof id, "country:%.*s", STR_ARG(w->country));
    uint32_t state = lex_entity_by_id(l, str_of(id));
    return state == AN_NONE ? written : lex_entity_at(l, state).name;
}
