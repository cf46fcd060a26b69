/*
 * Finding atoms. At each token the longest of: a lexicon name, a run of capitalised words, a pronoun. Where a name of
 * the lexicon is only the beginning of a longer capitalised run ("Paris Hilton", "Jordan Smith"), the run wins, unless
 * the lexicon name is a role, an adjective or a person's title that stands before a name.
 */
#include "mention/atoms.h"

#include <string.h>

#include "base/str.h"
#include "mention/recogniser.h"

enum { HITS = 8 };

bool token_is_possessive(const an_doc *doc, uint32_t token)
{
    if (token >= doc->tokens.n) return false;
    const doc_token *t = &doc->tokens.at[token];
    return (t->flags & TOKEN_GLUED) && (str_is(t->folded, "'s") || str_is(t->folded, "'"));
}

static bool in_table(const lex *l, const char *table, an_str key) { return lex_table(l, table, key).p != NULL; }

/* A capitalised word that may be part of a name. */
static bool capital(const doc_token *t)
{
    return (t->flags & TOKEN_UPPER_FIRST) && !(t->flags & (TOKEN_PUNCT | TOKEN_NUMBER | TOKEN_CONTRACTED));
}

static bool calendar_word(const lex *l, const doc_token *t)
{
    an_str kind = lex_table(l, "time", t->folded);
    return str_starts(kind, STR("month")) || str_starts(kind, STR("weekday"));
}

static bool may_be_name(const lex *l, const doc_token *t)
{
    if (t->flags & TOKEN_FIRST && in_table(l, "quantity-number", t->folded)) return false;  /* "Sixty Kenyans" */
    if (!capital(t) || calendar_word(l, t) || in_table(l, "honorific", t->folded)) return false;
    return !in_table(l, "function-word", t->folded) && !in_table(l, "opening-word", t->folded);
}

/* "Jae-won": a short second part after a hyphen, in lower case. */
static bool second_part(const lex *l, const doc_token *t)
{
    return t->folded.n <= 4 && !(t->flags & (TOKEN_PUNCT | TOKEN_NUMBER)) && !in_table(l, "supporter", t->folded) &&
           !in_table(l, "function-word", t->folded);
}

/* A lower-case particle, or a hyphen glued to both sides; so_far: words of the name already. */
static bool joins(const lex *l, const doc_token *t, const doc_token *after, uint32_t so_far)
{
    if (in_table(l, "name-particle", t->folded)) return capital(after);
    if (!(t->flags & TOKEN_GLUED) || !(after->flags & TOKEN_GLUED) || !str_is(t->folded, "-")) return false;
    return capital(after) || (so_far > 1 && second_part(l, after));
}

/* Whether capitals tell names from other words: some word that could have a capital has none, and in a title a quarter
 * of them. In a shouted sentence, or a title with every word capitalised, they do not. */
bool atoms_plain(const lex *l, const an_doc *doc, const doc_sentence *s)
{
    size_t lower = 0, upper = 0;
    for (uint32_t i = s->first_token; i < s->first_token + s->n_tokens; i++) {
        const doc_token *t = &doc->tokens.at[i];
        if (t->flags & (TOKEN_PUNCT | TOKEN_NUMBER | TOKEN_CONTRACTED)) continue;
        if (t->flags & TOKEN_UPPER_FIRST) upper += !(t->flags & TOKEN_FIRST);
        else lower += !in_table(l, "function-word", t->folded) && !in_table(l, "preposition", t->folded);
    }
    return s->headline ? lower * 3 >= upper && lower : lower || s->n_tokens < 4;
}

/* "Ziad al-Sharabi": a particle with a hyphen behind it, and a name after that. */
static bool hyphen_joins(const lex *l, const doc_token *t, uint32_t at, uint32_t end)
{
    if (at + 2 >= end || !in_table(l, "name-particle", t[at].folded) || !str_is(t[at + 1].folded, "-")) return false;
    return t[at + 1].flags & t[at + 2].flags & TOKEN_GLUED && capital(&t[at + 2]);
}

/* Length of the run of name words at i; 0 when none starts there. */
static uint32_t name_run(const lex *l, const an_doc *doc, uint32_t i, uint32_t end)
{
    const doc_token *t = doc->tokens.at;
    uint32_t at = i;
    if (!may_be_name(l, &t[i])) return 0;
    for (at++; at < end; at++) {
        if (may_be_name(l, &t[at])) continue;
        if (hyphen_joins(l, t, at, end)) { at += 2; continue; }
        if (at + 1 >= end || !joins(l, &t[at], &t[at + 1], at - i)) break;
        at++;
    }
    return at - i;
}

/* A word that opens a sentence may owe its capital to that: alone it is a name only when the document writes it with a
 * capital elsewhere, inside a sentence. */
static bool named_elsewhere(const an_doc *doc, uint32_t token)
{
    const doc_token *t = &doc->tokens.at[token];
    uint32_t from = token > 2000 ? token - 2000 : 0;
    uint32_t to = token + 2000 < doc->tokens.n ? token + 2000 : (uint32_t)doc->tokens.n;
    for (uint32_t i = from; i < to; i++) {
        const doc_token *o = &doc->tokens.at[i];
        if (o->hash == t->hash && i != token && (o->flags & TOKEN_UPPER_FIRST) && !(o->flags & TOKEN_FIRST))
            return true;
    }
    return false;
}

/* A capital that a sentence's first place, and not a name, may explain. */
static bool opens_by_case(const an_doc *doc, uint32_t i, uint32_t n)
{
    return n == 1 && (doc->tokens.at[i].flags & TOKEN_FIRST) && !names_over(doc, i) && !named_elsewhere(doc, i);
}

/* Where capitals do not tell, names are what the recogniser says: the length of one that starts at i, or 0. */
static uint32_t recognised_run(const lex *l, const an_doc *doc, uint32_t i)
{
    const doc_name *name = names_over(doc, i);
    return name && name->first_token == i && may_be_name(l, &doc->tokens.at[i]) ? name->n_tokens : 0;
}

static bool begun_by(lex_entity e, an_date day) { return !day.year || !e.from.year || e.from.year <= day.year; }

/* The year an entity had ended, of those that had; else one that no year is later than. */
static int end_of(lex_entity e, an_date day)
{
    return day.year && e.to.year && e.to.year < day.year ? e.to.year : INT16_MAX;
}

static bool is_thing(const lex *l, const lex_hit *hit)
{
    lex_entity e = lex_entity_at(l, hit->entity);
    return e.kind == LEX_ROLE && e.role_kind == ROLE_THING;
}

/* Things are left out: "Hotel" belongs to the name it stands in. */
static bool role_at(const lex *l, const an_doc *doc, uint32_t i, uint32_t end)
{
    lex_hit hits[HITS];
    size_t length;
    return i < end && lex_match(l, doc->tokens.at + i, end - i, hits, HITS, &length) && !is_thing(l, &hits[0]) &&
           lex_entity_at(l, hits[0].entity).kind == LEX_ROLE;
}

/* A word that is a finite verb and no noun. */
static bool only_verb(const lex *l, const doc_token *t)
{
    lex_form forms[HITS];
    size_t n = lex_forms(l, t->folded, forms, HITS);
    bool finite = false;
    for (size_t i = 0; i < n; i++) {
        if (forms[i].pos == 'n') return false;
        if (forms[i].pos == 'v') finite |= forms[i].inflection == FORM_PAST || forms[i].inflection == FORM_THIRD;
    }
    return finite;
}

/* Whether a demonym stands before what it modifies, and is not the people itself. */
static bool modifies_next(const lex *l, const an_doc *doc, uint32_t next, uint32_t end)
{
    if (next >= end) return false;
    const doc_token *t = &doc->tokens.at[next];
    if (t->flags & (TOKEN_PUNCT | TOKEN_CONTRACTED)) return str_is(t->folded, "-");
    if (role_at(l, doc, next, end)) return true;
    return !only_verb(l, t) && (!in_table(l, "function-word", t->folded) || str_is(t->folded, "former"));
}

static bool is_role(const lex *l, const lex_hit *hit) { return lex_entity_at(l, hit->entity).kind == LEX_ROLE; }

/* Whether a state's adjective or possessive stands right before a token: "Chile's Senate" is not another country's. */
static bool after_state(const an_doc *doc, const atoms *found, uint32_t i)
{
    const atom *a = found->n ? &found->at[found->n - 1] : NULL;
    if (!a || a->kind != ATOM_COUNTRY) return false;
    uint32_t next = a->first + a->n;
    if (next < doc->tokens.n && token_is_possessive(doc, next)) next++;
    return next == i && (a->possessive || a->form == FORM_ADJECTIVE || a->form == FORM_PEOPLE);
}

/* A word behind a name is part of that: "the National Congress" is no other country's either. */
static bool after_name(const atoms *found, uint32_t i)
{
    const atom *a = found->n ? &found->at[found->n - 1] : NULL;
    return a && a->kind == ATOM_UNKNOWN && a->first + a->n == i;
}

/* The reading of a name that fits its place: of equal readings the first in the sources. What had ended by the day of
 * publication is still meant by its name, unless what the name means since then is known. */
static const lex_hit *choose(const lex *l, const an_doc *doc, const lex_hit *hits, size_t n, uint32_t next,
                             uint32_t end, bool owned)
{
    const lex_hit *best = NULL;
    bool modifies = modifies_next(l, doc, next, end);
    for (size_t i = 0; i < n; i++) {
        lex_entity e = lex_entity_at(l, hits[i].entity);
        if (!begun_by(e, doc->published)) continue;
        int end = end_of(e, doc->published), chosen = best ? end_of(lex_entity_at(l, best->entity), doc->published) : 0;
        if (end != chosen) {
            if (end > chosen) best = &hits[i];
            continue;
        }
        if (owned && is_role(l, &hits[i]) && !is_role(l, best)) best = &hits[i];
        else if (modifies && hits[i].form == FORM_ADJECTIVE && best->form == FORM_PEOPLE) best = &hits[i];
        else if (!modifies && hits[i].form == FORM_PEOPLE && best->form == FORM_ADJECTIVE) best = &hits[i];
    }
    return best;
}

static atom_kind kind_of(lex_kind kind)
{
    switch (kind) {
    case LEX_COUNTRY: return ATOM_COUNTRY;
    case LEX_PERSON: return ATOM_PERSON;
    case LEX_ROLE: return ATOM_ROLE;
    case LEX_ORG: case LEX_GROUP: return ATOM_ORG;
    }
    return ATOM_ORG;
}

static bool hyphened(const an_doc *doc, uint32_t i, uint32_t end)
{
    const doc_token *t = &doc->tokens.at[i];
    return i + 1 < end && t->flags & TOKEN_GLUED && t[1].flags & TOKEN_GLUED && str_is(t->folded, "-");
}

/* A short lexicon name at the head of a longer run of unknown capitals is part of another name ("Jordan Smith"),
 * unless it follows a preposition ("ambassador to Russia Kazem Jalali"). */
static bool swallowed(const lex *l, const an_doc *doc, const lex_hit *hit, lex_kind kind, uint32_t first, uint32_t i,
                      size_t length, uint32_t run, uint32_t end)
{
    if (i > first && in_table(l, "preposition", doc->tokens.at[i - 1].folded)) return false;
    if (doc->tokens.at[i].flags & TOKEN_UPPER_ALL && kind == LEX_COUNTRY) return false;  /* "U.S. Navy SEAL" */
    if (run <= length || kind == LEX_ROLE || hit->form == FORM_ADJECTIVE || hit->form == FORM_SEAT) return false;
    uint32_t next = i + (uint32_t)length;
    lex_hit after[HITS];
    size_t n;
    bool pair = hyphened(doc, next, end);  /* "the Eritrea-Djibouti border" */
    next += pair;
    bool known = next < end && lex_match(l, doc->tokens.at + next, end - next, after, HITS, &n) &&
                 !is_thing(l, &after[0]);
    if (known && (!pair || next + n == i + run)) return false;
    return kind == LEX_PERSON || (kind == LEX_COUNTRY && length == 1);
}

/* A role's name that begins with a state ("U.S. Secretary of State") is cut there, so that the state is not lost. */
static bool begins_with_state(const lex *l, const an_doc *doc, uint32_t i, size_t *length, lex_hit *state)
{
    lex_hit hits[HITS];
    size_t part, n = lex_match(l, doc->tokens.at + i, *length - 1, hits, HITS, &part);
    if (!n || lex_entity_at(l, hits[0].entity).kind != LEX_COUNTRY) return false;
    if (!role_at(l, doc, i + (uint32_t)part, i + (uint32_t)*length)) return false;
    *state = hits[0];
    *length = part;
    return true;
}

/* "President Salas" may be somebody known, and "President Salas Mendez" somebody else: the title is one all the
 * same. */
static bool begins_with_role(const lex *l, const an_doc *doc, uint32_t i, size_t *length, lex_hit *role)
{
    lex_hit hits[HITS];
    size_t part, n = *length > 1 ? lex_match(l, doc->tokens.at + i, *length - 1, hits, HITS, &part) : 0;
    if (!n || lex_entity_at(l, hits[0].entity).kind != LEX_ROLE) return false;
    *role = hits[0];
    *length = part;
    return true;
}

/* "official ratification": an adjective before an event noun describes the deed, it names nobody. */
static bool describes_deed(const lex *l, const an_doc *doc, uint32_t token)
{
    uint32_t first;
    const doc_word *w = doc->words.n ? &doc->words.at[token] : NULL;
    if (!w || w->upos != UPOS_ADJ || w->rel != REL_AMOD || (doc->tokens.at[token].flags & TOKEN_UPPER_FIRST))
        return false;
    return lex_senses(l, doc->words.at[w->head].lemma, 'n', &first) > 0;
}

/* "The national team": a word for people that only describes what follows. */
static bool only_describes(const lex *l, const an_doc *doc, uint32_t token)
{
    if (!doc->words.n || !in_table(l, "noun-only", doc->tokens.at[token].folded)) return false;
    const doc_word *w = &doc->words.at[token];
    return w->upos == UPOS_ADJ || w->rel == REL_AMOD || w->rel == REL_COMPOUND;
}

/* "Kenya accused Uganda": a verb, though "the accused" is somebody. */
static bool is_verb(const an_doc *doc, uint32_t token)
{
    const doc_word *w = doc->words.n ? &doc->words.at[token] : NULL;
    if (!w || doc->tokens.at[token].flags & TOKEN_UPPER_FIRST || w->upos != UPOS_VERB) return false;
    return w->xpos == XPOS_VBD || w->xpos == XPOS_VBZ || w->xpos == XPOS_VBP || w->xpos == XPOS_VB;
}

/* A thing's name in capitals is part of a longer one ("Station Road"); as a verb ("to ship"), or where it only says
 * which of what follows ("bus crash"), it is no participant. */
static bool names_no_thing(const an_doc *doc, uint32_t i, size_t length, uint32_t run)
{
    const doc_token *t = &doc->tokens.at[i];
    if (run && (!(t->flags & TOKEN_FIRST) || run > length)) return true;
    const doc_word *w = doc->words.n ? &doc->words.at[i + length - 1] : NULL;
    return w && (w->upos == UPOS_VERB || w->rel == REL_COMPOUND || w->rel == REL_AMOD);
}

/* "The Kenyan Department of Justice" is not the one of that name that is known. */
static bool is_anothers(const lex *l, const atoms *found, const lex_hit *hit, bool owned)
{
    static const sector_set PUBLIC = SECTOR(GOV) | SECTOR(MIL) | SECTOR(COP) | SECTOR(JUD) | SECTOR(LEG) | SECTOR(SPY);
    lex_entity e = lex_entity_at(l, hit->entity);
    const atom *state = owned && found->n ? &found->at[found->n - 1] : NULL;
    if (!state || state->kind != ATOM_COUNTRY) return false;
    if (e.kind != LEX_ORG || !e.country.p || !(e.sectors & PUBLIC)) return false;
    return !str_eq(lex_entity_at(l, state->entity).country, e.country);
}

/* Lexicon name at i. Returns its length in tokens, 0 when there is none. */
static uint32_t lexicon_atom(const lex *l, const an_doc *doc, uint32_t first, uint32_t i, uint32_t end, uint32_t run,
                             const atoms *found, atom *out)
{
    lex_hit hits[HITS];
    size_t length = 0, n = lex_match(l, doc->tokens.at + i, end - i, hits, HITS, &length);
    bool owned = after_state(doc, found, i) || (length == 1 && after_name(found, i));
    const lex_hit *hit = n ? choose(l, doc, hits, n, i + (uint32_t)length, end, owned) : NULL;
    if (!hit) return 0;
    lex_entity e = lex_entity_at(l, hit->entity);
    bool word = e.kind == LEX_ROLE && length == 1;
    if (word && (describes_deed(l, doc, i) || only_describes(l, doc, i) || is_verb(doc, i))) return 0;
    if (is_anothers(l, found, hit, owned)) {
        *out = (atom){.kind = ATOM_UNKNOWN, .first = i, .n = (uint32_t)length, .entity = AN_NONE, .body = true};
        return out->n;
    }
    if (is_thing(l, hit) && names_no_thing(doc, i, length, run)) return 0;
    lex_hit state;
    if (e.kind == LEX_ROLE && length > 1 && begins_with_state(l, doc, i, &length, &state))
        hit = &state, e = lex_entity_at(l, state.entity);
    if (swallowed(l, doc, hit, e.kind, first, i, length, run, end)) {
        if (!begins_with_role(l, doc, i, &length, &state)) return 0;
        hit = &state, e = lex_entity_at(l, state.entity);
    }
    *out = (atom){.kind = kind_of(e.kind), .first = i, .n = (uint32_t)length, .entity = hit->entity,
                  .form = hit->form, .plural = hit->plural};
    return out->n;
}

/* The run up to the next lexicon name inside it, so that "Foreign Secretary" ends before a known person. */
static uint32_t unknown_length(const lex *l, const an_doc *doc, uint32_t i, uint32_t run, uint32_t end)
{
    for (uint32_t k = 1; k < run; k++)
        if (role_at(l, doc, i + k, end)) return k;
    return run;
}

/* "Franco-German": a state's short form before a hyphen, where another state follows. */
static bool combining_atom(const lex *l, const an_doc *doc, uint32_t i, uint32_t end, atom *out)
{
    enum { CODE = 3 };
    char id[] = "country:???";
    lex_hit hits[HITS];
    if (!hyphened(doc, i + 1, end)) return false;
    size_t length, n = lex_match(l, doc->tokens.at + i + 2, end - i - 2, hits, HITS, &length);
    an_str code = n ? lex_table(l, "combining-state", doc->tokens.at[i].folded) : (an_str){0};
    if (code.n != CODE || lex_entity_at(l, hits[0].entity).kind != LEX_COUNTRY) return false;
    memcpy(id + sizeof id - 1 - CODE, code.p, CODE);
    *out = (atom){.kind = ATOM_COUNTRY, .first = i, .n = 1, .entity = lex_entity_by_id(l, str_of(id)),
                  .form = FORM_ADJECTIVE};
    return out->entity != AN_NONE;
}

/* "General" is a rank before a person's name, and a plain adjective before other nouns. */
static bool title_atom(const lex *l, const an_doc *doc, uint32_t i, uint32_t end, atom *out)
{
    an_str role = lex_table(l, "person-title", doc->tokens.at[i].folded);
    const doc_name *name = role.p && i + 1 < end ? names_over(doc, i + 1) : NULL;
    if (!name || name->type != NAME_PERSON) return false;
    *out = (atom){.kind = ATOM_ROLE, .first = i, .n = 1, .entity = lex_entity_by_id(l, role), .form = FORM_NAME};
    return out->entity != AN_NONE;
}

/* A number that people can be counted by: "12 killed", but not "12 of them". */
static bool counts_people(const lex *l, const an_doc *doc, uint32_t i)
{
    const doc_word *w = &doc->words.at[i];
    if (w->upos != UPOS_NUM || w->head == AN_NONE) return false;
    an_str deed = lex_table(l, "quantity-verb", doc->words.at[w->head].lemma);
    return deed.p && !str_starts(deed, STR("destroyed")) && !str_starts(deed, STR("deployed"));
}

/* "Dozens were hurt", "killed 12": a number that stands alone for people, as subject or object. */
static bool crowd_atom(const lex *l, const an_doc *doc, uint32_t i, uint32_t end, atom *out)
{
    if (!doc->words.n || (i + 1 < end && str_is(doc->tokens.at[i + 1].folded, "of"))) return false;
    const doc_word *w = &doc->words.at[i];
    ud_rel rel = ud_base((ud_rel)w->rel);
    if ((rel != REL_NSUBJ && rel != REL_OBJ && w->rel != REL_OBL_AGENT) || w->head == AN_NONE) return false;
    an_str role = lex_table(l, "crowd", doc->tokens.at[i].folded);
    if (!role.p && counts_people(l, doc, i)) role = STR("role:people");
    if (!role.p) return false;
    *out = (atom){.kind = ATOM_ROLE, .first = i, .n = 1, .entity = lex_entity_by_id(l, role), .form = FORM_NAME,
                  .plural = true};
    return out->entity != AN_NONE;
}

static uint32_t other_atom(const lex *l, const an_doc *doc, uint32_t i, uint32_t end, uint32_t run, atom *out)
{
    const doc_token *t = &doc->tokens.at[i];
    size_t n = 0;
    an_str pronoun = lex_table(l, "pronoun", t->folded);
    *out = (atom){.first = i, .n = 1, .entity = AN_NONE, .pronoun = pronoun};
    if (pronoun.p && !(t->flags & TOKEN_UPPER_ALL && t->span.end - t->span.begin > 1))
        return out->kind = ATOM_PRONOUN, 1;
    if (lex_table_match(l, "counterpart", t, end - i, &n).p)
        return out->kind = ATOM_COUNTERPART, out->n = (uint32_t)n;
    if (crowd_atom(l, doc, i, end, out)) return 1;
    if (run && (combining_atom(l, doc, i, end, out) || title_atom(l, doc, i, end, out))) return 1;
    if (!run || !capital(t) || opens_by_case(doc, i, run)) return 0;
    *out = (atom){.kind = ATOM_UNKNOWN, .first = i, .entity = AN_NONE};
    return out->n = unknown_length(l, doc, i, run, end);
}

/* "Sea of Japan": a longer name that is no state's, though a state's stands in it. */
static uint32_t not_a_name(const lex *l, const an_doc *doc, uint32_t i, uint32_t end, uint32_t found, atom *out)
{
    size_t n = 0;
    const doc_token *t = &doc->tokens.at[i];
    if (!(t->flags & TOKEN_UPPER_FIRST) || !lex_table_match(l, "not-a-name", t, end - i, &n).p || n <= found)
        return found;
    *out = (atom){.kind = ATOM_UNKNOWN, .first = i, .n = (uint32_t)n, .entity = AN_NONE};
    return out->n;
}

bool atoms_find(const lex *l, const an_doc *doc, const doc_sentence *s, bool tell, atoms *out)
{
    uint32_t end = s->first_token + s->n_tokens, run_end = 0;
    array_clear(out);
    for (uint32_t i = s->first_token, step; i < end; i += step) {
        atom a;
        uint32_t run = i < run_end ? run_end - i : tell ? name_run(l, doc, i, end) : recognised_run(l, doc, i);
        if (run) run_end = i + run;
        step = lexicon_atom(l, doc, s->first_token, i, end, tell ? run : 0, out, &a);
        step = not_a_name(l, doc, i, end, step, &a);
        if (step == 1 && !tell && a.kind != ATOM_ROLE && in_table(l, "function-word", doc->tokens.at[i].folded))
            step = 0;  /* "WHO WILL LEAD?" */
        if (!step) step = other_atom(l, doc, i, end, run, &a);
        if (!step) { step = 1; continue; }
        a.possessive = a.kind == ATOM_PRONOUN ? str_ends(a.pronoun, STR("s")) : token_is_possessive(doc, i + step);
        atom *slot = array_push(out);
        if (!slot) return false;
        *slot = a;
    }
    return true;
}
