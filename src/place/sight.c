#include "place/sight.h"

#include "base/str.h"
#include "mention/recogniser.h"
#include "place/given.h"

enum { LONGEST = 6 };   /* tokens of a name */

typedef struct finder {
    const lex *l;
    an_doc *doc;
    resolver *r;
    sightings *out;
    size_t next_mention;  /* the first that does not end before the token at hand */
    size_t next_name;
    bool failed;
} finder;

/* ---- what the lexicon found ---- */

static bool names_state(const doc_mention *m) { return m->kind == MENTION_NAMED && m->country.p && m->entity != AN_NONE; }

/* A state's own name, its capital or a city; not an adjective, a people, or a seat of government that acts. */
static bool names_place(const lex *l, const doc_mention *m)
{
    return names_state(m) && lex_entity_at(l, m->entity).kind == LEX_COUNTRY && m->form != FORM_ADJECTIVE &&
           m->form != FORM_PEOPLE;
}

static bool stands_as_place(const doc_mention *m) { return !m->actor_like && m->country.p && !m->modifier; }

static uint64_t state_key(an_doc *doc, an_str country)
{
    an_str id = arena_printf(&doc->arena, "country:%.*s", STR_ARG(country));
    return id.p ? gaz_key(&doc->arena, id) : 0;
}

/* The resolver's name for a state as such. */
static uint32_t state_name(finder *f, an_str country)
{
    return country.n ? resolver_name(f->r, state_key(f->doc, country), country, &f->failed) : AN_NONE;
}

static an_str tokens_text(const an_doc *doc, uint32_t first, uint32_t n)
{
    return doc_slice(doc, (an_span){doc->tokens.at[first].span.begin, doc->tokens.at[first + n - 1].span.end});
}

static sighting *add(finder *f, uint32_t first, uint32_t n, uint32_t name, const char *rule)
{
    sighting *s = array_push(&f->out->at);
    if (!s) {
        f->failed = true;
        return NULL;
    }
    *s = (sighting){.sentence = f->doc->tokens.at[first].sentence, .first_token = first, .n_tokens = n, .name = name,
                    .mention = AN_NONE, .rule = str_of(rule)};
    return s;
}

static void put_inside(finder *f, uint32_t inner, uint32_t outer, bool surely)
{
    if (inner == AN_NONE || outer == AN_NONE || inner == outer) return;
    toponym *t = &f->r->names.at[inner];
    if (t->inside != AN_NONE && t->surely) return;
    t->inside = outer;
    t->surely = surely;
}

/* The value of a table for the words that end before a token. */
static an_str table_before(const finder *f, const char *table, uint32_t token, uint32_t *length)
{
    const doc_sentence *s = &f->doc->sentences.at[f->doc->tokens.at[token].sentence];
    for (uint32_t n = 3; n; n--) {
        size_t found;
        if (token < s->first_token + n) continue;
        an_str value = lex_table_match(f->l, table, &f->doc->tokens.at[token - n], n, &found);
        if (found == n) return *length = n, value;
    }
    return *length = 0, (an_str){0};
}

/* The token before, articles passed over. */
static uint32_t before_article(const finder *f, uint32_t token)
{
    return token && str_is(f->doc->tokens.at[token - 1].folded, "the") ? token - 1 : token;
}

static bool after_locative(const finder *f, uint32_t token)
{
    uint32_t n;
    return str_is(table_before(f, "locative", before_article(f, token), &n), "here");
}

/* "the city of X": the token where the noun starts, or AN_NONE. */
static uint32_t place_noun_before(const finder *f, uint32_t token)
{
    uint32_t n;
    if (!token || !str_is(f->doc->tokens.at[token - 1].folded, "of")) return AN_NONE;
    return table_before(f, "place-noun", token - 1, &n).p ? token - 1 - n : AN_NONE;
}

/* ---- names within a phrase of place ---- */

/* The preposition that a noun stands behind, or absent. */
static an_str preposition_of(const finder *f, uint32_t noun)
{
    uint32_t first = f->doc->sentences.at[f->doc->tokens.at[noun].sentence].first_token;
    for (uint32_t i = noun; i-- > first;)
        if (f->doc->words.at[i].head == noun && ud_base((ud_rel)f->doc->words.at[i].rel) == REL_CASE)
            return f->doc->tokens.at[i].folded;
    return (an_str){0};
}

static uint32_t top_of(const finder *f, uint32_t first, uint32_t n)
{
    for (uint32_t i = first; i < first + n; i++) {
        uint32_t head = f->doc->words.at[i].head;
        if (head < first || head >= first + n) return i;
    }
    return first;
}

/* Whether a word only says more of the noun above it: "streets of Vienna", "a Moscow market". */
static bool says_more(const finder *f, uint32_t token, an_str preposition)
{
    const doc_word *w = &f->doc->words.at[token];
    if (w->head == AN_NONE) return false;
    uint8_t above = f->doc->words.at[w->head].upos;
    if (above != UPOS_NOUN && above != UPOS_PROPN) return false;
    switch (ud_base((ud_rel)w->rel)) {
    case REL_NMOD: return !preposition.p || str_is(preposition, "of");
    case REL_COMPOUND: case REL_APPOS: case REL_FLAT: return true;
    default: return false;
    }
}

/* "in the streets of Vienna", "in a Moscow market": what the name says more of is where something happens. */
static bool in_place_phrase(const finder *f, uint32_t first, uint32_t n)
{
    enum { STEPS = 4 };
    if (f->doc->words.n != f->doc->tokens.n) return false;
    uint32_t at = top_of(f, first, n);
    for (int i = 0; i < STEPS; i++, at = f->doc->words.at[at].head) {
        an_str preposition = preposition_of(f, at);
        if (preposition.p && str_is(lex_table(f->l, "locative", preposition), "here")) return true;
        if (!says_more(f, at, preposition)) return false;
    }
    return false;
}

/* A mention of the lexicon: a sighting where it names a place, and in any case a word on what the document is about. */
static void add_mention(finder *f, uint32_t index)
{
    const doc_mention *m = &f->doc->mentions.at[index];
    resolver_hint(f->r, m->country, m->kind == MENTION_NAMED ? 0.5F : 0.2F);
    bool place = stands_as_place(m);
    if (!place && !names_place(f->l, m)) return;
    bool state = m->form == FORM_NAME;
    uint64_t key = gaz_key(&f->doc->arena, tokens_text(f->doc, m->first_token, m->n_tokens));
    uint32_t name = resolver_name(f->r, key, state ? m->country : (an_str){0}, &f->failed);
    if (!state) put_inside(f, name, state_name(f, m->country), false);
    uint32_t article = m->n_tokens > 1 && str_is(f->doc->tokens.at[m->first_token].folded, "the");
    sighting *s = add(f, m->first_token + article, m->n_tokens - article, name, "place-phrase");
    if (!s) return;
    s->mention = index;
    bool within = place_noun_before(f, s->first_token) != AN_NONE || in_place_phrase(f, s->first_token, s->n_tokens);
    s->place = place || within;
}

/* ---- what the gazetteer knows ---- */

static bool starts_name(const doc_token *t) { return t->flags & TOKEN_UPPER_FIRST; }

/* Words that are towns' names too, but say which part of a place, or what, when they stand alone: "Eastern", "Lake". */
static bool is_part_word(const finder *f, uint32_t token)
{
    static const char *const tables[] = {"place-part", "place-feature", "place-facility", "place-noun"};
    size_t n;
    for (size_t i = 0; i < sizeof tables / sizeof *tables; i++)
        if (lex_table_match(f->l, tables[i], &f->doc->tokens.at[token], 1, &n).p) return true;
    return false;
}

/* The longest name of the gazetteer that starts at a token, of at most `most` tokens; its number, or AN_NONE. */
static uint32_t longest(finder *f, uint32_t first, uint32_t most, uint32_t *n)
{
    gaz_hit hit;
    for (*n = most < LONGEST ? most : LONGEST; *n; --*n) {
        if (!starts_name(&f->doc->tokens.at[first + *n - 1]) || (*n == 1 && is_part_word(f, first))) continue;
        an_str text = tokens_text(f->doc, first, *n);
        if (text.n < 4 && f->doc->tokens.at[first].flags & TOKEN_UPPER_ALL) continue;  /* an acronym */
        uint64_t key = gaz_key(&f->doc->arena, text);
        if (gaz_find(f->r->g, key, &hit, 1) && hit.naming != NAME_SHORT)
            return resolver_name(f->r, key, (an_str){0}, &f->failed);
    }
    return AN_NONE;
}

static uint32_t sentence_end(const an_doc *doc, uint32_t token)
{
    const doc_sentence *s = &doc->sentences.at[doc->tokens.at[token].sentence];
    return s->first_token + s->n_tokens;
}

/* The mention of the lexicon that covers a token, or NULL. Tokens are asked for in order. */
static const doc_mention *mention_over(finder *f, uint32_t token, uint32_t *index)
{
    while (f->next_mention < f->doc->mentions.n) {
        const doc_mention *m = &f->doc->mentions.at[f->next_mention];
        if (m->first_token + m->n_tokens > token) break;
        f->next_mention++;
    }
    if (f->next_mention == f->doc->mentions.n) return NULL;
    const doc_mention *m = &f->doc->mentions.at[f->next_mention];
    *index = (uint32_t)f->next_mention;
    return m->first_token <= token ? m : NULL;
}

/* The mention that ends where a token starts, one of those passed already; or NULL. */
static const doc_mention *mention_before(const finder *f, uint32_t token)
{
    for (size_t i = f->next_mention; i-- > 0 && f->doc->mentions.at[i].first_token < token;) {
        const doc_mention *m = &f->doc->mentions.at[i];
        return m->first_token + m->n_tokens == token ? m : NULL;
    }
    return NULL;
}

static const doc_name *name_over(finder *f, uint32_t token)
{
    while (f->next_name < f->doc->names.n &&
           f->doc->names.at[f->next_name].first_token + f->doc->names.at[f->next_name].n_tokens <= token)
        f->next_name++;
    if (f->next_name == f->doc->names.n) return NULL;
    const doc_name *n = &f->doc->names.at[f->next_name];
    return n->first_token <= token ? n : NULL;
}

/* Whether a place may start at a token of a recognised name: at its own start, behind "northern", or behind a comma. */
static bool opens_name(const finder *f, uint32_t token, const doc_name *name)
{
    size_t n;
    if (token == name->first_token) return true;
    const doc_token *before = &f->doc->tokens.at[token - 1];
    return before->flags & TOKEN_PUNCT || lex_table_match(f->l, "place-part", before, 1, &n).p;
}

/* "Salinas Valley" is a name of its own, and lies where Salinas does: how many more tokens of the recognised name count. */
static uint32_t feature_behind(const finder *f, uint32_t token, const doc_name *name)
{
    size_t n;
    if (!name || token >= name->first_token + name->n_tokens || !starts_name(&f->doc->tokens.at[token])) return 0;
    return lex_table_match(f->l, "place-feature", &f->doc->tokens.at[token], 1, &n).p ? 1 : 0;
}

/* Whether a time expression covers a token: "in August" is none of the towns called so. */
static bool is_time(const finder *f, uint32_t token)
{
    for (size_t i = 0; i < f->doc->times.n; i++) {
        const doc_time *t = &f->doc->times.at[i];
        if (t->first_token > token) break;
        if (token < t->first_token + t->n_tokens) return true;
    }
    return false;
}

/* How many tokens at `token` may be a place's name, by what stands around them; *rule says why. 0: none. */
static uint32_t room_for_name(const finder *f, uint32_t token, const doc_name *name, const char **rule)
{
    uint32_t end = sentence_end(f->doc, token);
    if (name && name->type == NAME_PLACE) {
        *rule = "place-name";
        return opens_name(f, token, name) ? name->first_token + name->n_tokens - token : 0;
    }
    if (name && name->first_token != token) return 0;
    if ((name && name->type == NAME_ORG) || is_time(f, token)) return 0;
    *rule = "place-preposition";
    if (after_locative(f, token) || place_noun_before(f, token) != AN_NONE) return name ? name->n_tokens : end - token;
    return 0;
}

/* What a hit of the lexicon says of a place: a state, capital or city. "US" is a state's name though it modifies. */
static bool is_place_hit(const finder *f, uint32_t token, lex_hit *hit)
{
    bool capitals = f->doc->tokens.at[token].flags & TOKEN_UPPER_ALL;
    if (hit->form == FORM_ADJECTIVE && capitals) hit->form = FORM_NAME;
    return hit->form == FORM_NAME || hit->form == FORM_CAPITAL || hit->form == FORM_CITY;
}

/*
 * The state, capital or city of the lexicon at a token, *length its tokens; names that are none ("U.S. officials") make way for
 * shorter ones. An adjective or a people gives no entity but a length: it is no place. Length 0: nothing is known.
 */
static lex_hit place_at(const finder *f, uint32_t token, uint32_t end, size_t *length)
{
    lex_hit hits[8], none = {.entity = AN_NONE};
    for (uint32_t stop = end; stop > token; stop = token + (uint32_t)*length - 1) {
        bool state = false;
        size_t n = lex_match(f->l, &f->doc->tokens.at[token], stop - token, hits, sizeof hits / sizeof *hits, length);
        for (size_t i = 0; i < n; i++) {
            if (lex_entity_at(f->l, hits[i].entity).kind != LEX_COUNTRY) continue;
            if (is_place_hit(f, token, &hits[i])) return hits[i];
            state = true;
        }
        if (state) return none;
        if (!n || !*length) break;
    }
    *length = 0;
    return none;
}

/* "District of Columbia", "Isle of Man": the name with the noun that starts it, if there is such a place; or AN_NONE. */
static uint32_t with_noun(finder *f, uint32_t noun, uint32_t end)
{
    gaz_hit hit;
    if (noun == AN_NONE || !starts_name(&f->doc->tokens.at[noun])) return AN_NONE;
    uint64_t key = gaz_key(&f->doc->arena, tokens_text(f->doc, noun, end - noun));
    return gaz_find(f->r->g, key, &hit, 1) ? resolver_name(f->r, key, (an_str){0}, &f->failed) : AN_NONE;
}

/* Whether a hyphen glues more to the name: "Saint-Roch-de-l'Achigan" is not in Saint-Roch. */
static bool goes_on(const doc_token *t) { return t->flags & TOKEN_GLUED && str_is(t->folded, "-"); }

/* A person's name or one after a preposition alone must be the place's whole; the recogniser's word is enough for its start. */
static uint32_t sight_at(finder *f, uint32_t token)
{
    const char *rule = "";
    uint32_t n, most;
    const doc_name *name = name_over(f, token);
    most = starts_name(&f->doc->tokens.at[token]) ? room_for_name(f, token, name, &rule) : 0;
    if (!most) return 0;
    uint32_t found = longest(f, token, most, &n), end = sentence_end(f->doc, token);
    size_t known;
    lex_hit state = place_at(f, token, end, &known);
    if (known && known >= n && state.entity == AN_NONE) return 0;
    if (found != AN_NONE && token + n < end && goes_on(&f->doc->tokens.at[token + n])) return 0;
    bool whole = token + n == end || !starts_name(&f->doc->tokens.at[token + n]);
    if (found == AN_NONE || (!(name && name->type == NAME_PLACE) && !whole)) return 0;
    n += feature_behind(f, token + n, name);
    uint32_t noun = place_noun_before(f, token), whole_name = with_noun(f, noun, token + n);
    sighting *s = whole_name == AN_NONE ? add(f, token, n, found, rule) : add(f, noun, token + n - noun, whole_name, rule);
    if (!s) return 0;
    s->place = true;
    const doc_mention *of = noun && noun != AN_NONE ? mention_before(f, noun) : NULL;
    if (of && of->country.n) put_inside(f, s->name, state_name(f, of->country), true);
    return n;
}

/* Names inside who acts: "the Kenyan minister" holds none, "the government of Kenya" one, "Texas police" one. */
static void sight_inside(finder *f, const doc_mention *m)
{
    uint32_t end = m->first_token + m->n_tokens;
    for (uint32_t i = m->first_token, n; i < end && !f->failed; i += n) {
        size_t length, before = f->out->at.n;
        lex_hit hit = place_at(f, i, end, &length);
        n = length ? (uint32_t)length : 1;
        if (length && hit.entity == AN_NONE) continue;
        if (length) {
            an_str country = hit.form == FORM_NAME ? lex_entity_at(f->l, hit.entity).country : (an_str){0};
            uint32_t article = length > 1 && str_is(f->doc->tokens.at[i].folded, "the");
            uint64_t key = gaz_key(&f->doc->arena, tokens_text(f->doc, i + article, n - article));
            uint32_t name = resolver_name(f->r, key, country, &f->failed);
            sighting *s = name == AN_NONE ? NULL : add(f, i + article, n - article, name, "place-in-phrase");
            if (s) s->place = in_place_phrase(f, s->first_token, s->n_tokens);
            continue;
        }
        n = sight_at(f, i);
        if (f->out->at.n > before) {
            sighting *s = &f->out->at.at[before];
            s->place = in_place_phrase(f, s->first_token, s->n_tokens);
        }
        if (!n) n = 1;
    }
}

/* Goes through the tokens; what the lexicon knows comes first. */
static void find_all(finder *f)
{
    for (uint32_t i = 0, n = 1; i < f->doc->tokens.n && !f->failed; i += n) {
        uint32_t index;
        const doc_mention *m = mention_over(f, i, &index);
        n = 1;
        if (m && m->kind != MENTION_UNKNOWN && (m->kind != MENTION_ROLE || m->country.n)) {
            add_mention(f, index);
            if (!names_place(f->l, m) && !stands_as_place(m)) sight_inside(f, m);
            n = m->first_token + m->n_tokens - i;
            continue;
        }
        uint32_t taken = sight_at(f, i);
        if (taken) n = taken;
    }
}

/* ---- "X, Y" ---- */

static bool is_comma(const an_doc *doc, uint32_t token)
{
    an_str t = token_text(doc, token);
    return str_is(t, ",") || str_is(t, "(");
}

/* What stands right behind another with a comma between contains it. */
static void link_neighbours(finder *f)
{
    for (size_t i = 0; i + 1 < f->out->at.n; i++) {
        const sighting *a = &f->out->at.at[i], *b = a + 1;
        uint32_t end = a->first_token + a->n_tokens;
        if (a->sentence == b->sentence && b->first_token == end + 1 && is_comma(f->doc, end))
            put_inside(f, a->name, b->name, true);
    }
}

bool sight_find(sightings *out, resolver *r, const lex *l, an_doc *doc)
{
    finder f = {.l = l, .doc = doc, .r = r, .out = out};
    uint32_t dateline;
    if (!given_name(l, r, doc_slice(doc, doc->dateline_place), &dateline)) return false;
    find_all(&f);
    link_neighbours(&f);
    return !f.failed;
}
