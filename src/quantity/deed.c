#include "quantity/deed.h"

#include "base/str.h"
#include "quantity/number.h"

/* Verbs that a subject or object is looked for along; tokens that bound a number. */
enum { CHAIN = 4, BOUND = 5 };

static bool is_verb(const view *v, uint32_t token)
{
    return token != AN_NONE && view_word(v, token)->upos == UPOS_VERB;
}

/* ---- what stands where ---- */

static bool relative(const view *v, uint32_t token)
{
    uint8_t x = view_word(v, token)->xpos;
    return x == XPOS_WDT || x == XPOS_WP;
}

static bool participle(const view *v, uint32_t verb)
{
    uint8_t x = view_word(v, verb)->xpos;
    return x == XPOS_VBN || x == XPOS_VBD;
}

static bool passive(const view *v, uint32_t verb)
{
    return view_child(v, verb, REL_AUX_PASS) != AN_NONE || view_child(v, verb, REL_NSUBJ_PASS) != AN_NONE;
}

/* The noun that a relative pronoun stands for, else the word itself. */
static uint32_t resolved(const view *v, uint32_t verb, uint32_t token)
{
    bool clause = view_rel(v, verb) == REL_ACL_RELCL;
    return token != AN_NONE && clause && relative(v, token) ? view_word(v, verb)->head : token;
}

/* The nearest, where the parser gives a verb two. */
static uint32_t subject(const view *v, uint32_t verb)
{
    uint32_t s = AN_NONE;
    VIEW_EACH(v, verb, c)
        if (view_rel(v, c) == REL_NSUBJ || view_rel(v, c) == REL_NSUBJ_PASS) s = c;
    return resolved(v, verb, s);
}

/* The subject a verb has from the verbs above it: "are believed to have died", "was shot and died". */
static uint32_t shared_subject(const view *v, uint32_t verb)
{
    uint32_t at = verb;
    for (int i = 0; i < CHAIN && at != AN_NONE; i++) {
        uint32_t s = subject(v, at);
        if (s != AN_NONE) return s;
        ud_rel r = view_rel(v, at);
        if (r == REL_ACL || r == REL_ACL_RELCL) return view_word(v, at)->head;
        if (r != REL_XCOMP && r != REL_CONJ) return AN_NONE;
        uint32_t up = view_word(v, at)->head, object = up == AN_NONE ? AN_NONE : view_child(v, up, REL_OBJ);
        if (r == REL_XCOMP && object != AN_NONE) return object;
        at = up;
    }
    return AN_NONE;
}

/* "shot and killed one man", "killed or wounded 12": the one object of two verbs. */
static uint32_t shared_object(const view *v, uint32_t verb)
{
    uint32_t up = view_word(v, verb)->head;
    if (view_rel(v, verb) == REL_CONJ && is_verb(v, up) && !passive(v, up)) {
        uint32_t o = view_child(v, up, REL_OBJ);
        if (o != AN_NONE && o > verb) return o;
    }
    VIEW_EACH(v, verb, c)
        if (view_rel(v, c) == REL_CONJ && c == verb + 2) return view_child(v, c, REL_OBJ);
    return AN_NONE;
}

/* The head of the phrase whose number stands right behind a word: "killing at least 12" may be read as no object. */
static uint32_t number_behind(const view *v, uint32_t token)
{
    number n;
    for (uint32_t i = token + 1; i < v->end && i <= token + BOUND; i++) {
        if (!number_at(v->l, v->doc, i, &n)) continue;
        if (n.first != token + 1) return AN_NONE;
        uint32_t top = n.end - 1, up = view_word(v, top)->head;
        for (; up != AN_NONE && up > token; up = view_word(v, top)->head) top = up;
        return top;
    }
    return AN_NONE;
}

static bool has_number(const view *v, uint32_t token)
{
    number n;
    VIEW_EACH(v, token, c)
        if (c < token && number_at(v->l, v->doc, c, &n) && n.end <= token && !n.unit.p) return true;
    return false;
}

/* "13 wounded" that the parser does not join. */
static bool number_ends(const view *v, uint32_t token)
{
    number n;
    bool before = token > v->begin && view_word(v, token - 1)->upos == UPOS_NUM;
    if (!before || view_word(v, token - 1)->head == token) return false;
    return number_at(v->l, v->doc, token - 1, &n) && n.end == token && !n.unit.p;
}

/* A number before a participle that has no subject of its own: "dozens more were injured", "and 43 more injured". */
static uint32_t number_before(const view *v, uint32_t verb)
{
    number n;
    if (subject(v, verb) != AN_NONE) return AN_NONE;
    if (number_ends(v, verb)) return verb - 1;
    VIEW_EACH(v, verb, c) {
        ud_rel r = view_rel(v, c);
        if (c > verb) break;
        bool loose = r == REL_OBL_UNMARKED || r == REL_OBL || r == REL_ADVMOD || r == REL_DEP || r == REL_NUMMOD;
        if (!loose && r != REL_OBJ) continue;
        if (view_child(v, c, REL_CASE) == AN_NONE && (number_at(v->l, v->doc, c, &n) || has_number(v, c))) return c;
    }
    return AN_NONE;
}

/* Whom a verb is done to. */
static uint32_t undergoer(const view *v, uint32_t verb)
{
    ud_rel r = view_rel(v, verb);
    uint32_t o = view_child(v, verb, REL_AUX_PASS) == AN_NONE ? number_behind(v, verb) : AN_NONE;
    if (o != AN_NONE) return o;
    o = view_child(v, verb, REL_OBJ);
    if (view_child(v, verb, REL_NSUBJ_PASS) != AN_NONE) return subject(v, verb);
    if (o != AN_NONE) return resolved(v, verb, o);
    o = participle(v, verb) ? number_before(v, verb) : AN_NONE;
    if (o != AN_NONE) return o;
    if (view_child(v, verb, REL_AUX_PASS) != AN_NONE) return shared_subject(v, verb);
    if (r == REL_XCOMP && view_word(v, verb)->xpos == XPOS_VBN) return shared_subject(v, verb);
    if ((r == REL_AMOD || r == REL_ACL) && participle(v, verb)) return view_word(v, verb)->head;
    if (r == REL_ACL_RELCL && view_child(v, verb, REL_NSUBJ) != AN_NONE && view_child(v, verb, REL_CCOMP) == AN_NONE) {
        uint32_t s = subject(v, verb);  /* "the men they killed"; "men who killed" has nobody */
        return s == view_word(v, verb)->head ? AN_NONE : view_word(v, verb)->head;
    }
    o = shared_object(v, verb);
    if (o != AN_NONE || !participle(v, verb)) return o;
    return view_rel(v, verb) == REL_CONJ && passive(v, view_word(v, verb)->head) && subject(v, verb) == AN_NONE
               ? shared_subject(v, verb)
               : subject(v, verb);
}

/* ---- verbs ---- */

static bool denied(const view *v, uint32_t verb)
{
    VIEW_EACH(v, verb, c)
        if (view_rel(v, c) == REL_ADVMOD && lex_table(v->l, "negation", view_folded(v, c)).p) return true;
    return false;
}

/* "has killed 3,000 since 2011", "so far": at the verb or one step below it. */
static bool sums_up(const view *v, uint32_t verb)
{
    for (uint32_t i = v->begin; i < v->end; i++) {
        size_t n;
        uint32_t up = view_word(v, i)->head;
        if (up == AN_NONE || (up != verb && view_word(v, up)->head != verb)) continue;
        if (lex_table_match(v->l, "quantity-sum", &v->doc->tokens.at[i], v->end - i, &n).p) return true;
    }
    return false;
}

static bool verb_deed(const view *v, uint32_t verb, deed *out)
{
    an_str rest = view_entry(v, "quantity-verb", verb);
    if (!rest.p || denied(v, verb)) return false;
    str_cut(&rest, ':', &out->what);
    out->whom = str_is(rest, "obj") ? undergoer(v, verb) : shared_subject(v, verb);
    out->total = out->whom != AN_NONE && sums_up(v, verb);
    return out->whom != AN_NONE;
}

/* ---- states: dead, injured, missing, hostage ---- */

/* "shot four people dead", "was stabbed to death": whom the verb above is done to. */
static uint32_t of_attack(const view *v, uint32_t verb)
{
    return is_verb(v, verb) && !denied(v, verb) ? undergoer(v, verb) : AN_NONE;
}

/* freed: "free" tells it of nobody but those who were set so. */
static uint32_t in_state(const view *v, uint32_t state, bool freed)
{
    ud_rel r = view_rel(v, state);
    uint32_t up = view_word(v, state)->head, s = subject(v, state);
    if (s != AN_NONE && !freed) return denied(v, state) ? AN_NONE : s;
    if (number_ends(v, state) && !freed) return state - 1;
    if (has_number(v, state) && !freed) return state;
    if (up == AN_NONE) return AN_NONE;
    if ((r == REL_AMOD || r == REL_ACL) && !freed) return up;
    bool result = r == REL_XCOMP || r == REL_ADVMOD || r == REL_ADVCL || r == REL_OBL;
    return result && view_in(v, "quantity-attack", up) ? of_attack(v, up) : AN_NONE;
}

/* "to death", behind a verb that may mean less. */
static bool to_death(const view *v, uint32_t token)
{
    uint32_t at = view_child(v, token, REL_CASE), up = view_word(v, token)->head;
    return at != AN_NONE && str_is(view_folded(v, at), "to") && up != AN_NONE && view_in(v, "quantity-attack", up);
}

static bool captive(const view *v, uint32_t token, deed *out)
{
    uint32_t up = view_word(v, token)->head;
    if (!is_verb(v, up) || !view_in(v, "quantity-taking", up) || denied(v, up)) return false;
    bool object = view_rel(v, token) == REL_OBJ || view_rel(v, token) == REL_NSUBJ_PASS;
    out->whom = object && has_number(v, token) ? token : undergoer(v, up);
    return out->whom != AN_NONE;
}

static bool state_deed(const view *v, uint32_t token, deed *out)
{
    out->what = lex_table(v->l, "quantity-state", view_folded(v, token));
    if (!out->what.p || view_rel(v, token) == REL_COMPOUND) return false;
    if (str_is(out->what, "abducted")) return captive(v, token, out);
    bool death = str_is(view_folded(v, token), "death");
    if (death && !to_death(v, token)) return false;
    out->whom = in_state(v, token, str_is(out->what, "released"));
    out->counted_only = out->whom == token;
    return out->whom != AN_NONE;
}

/* ---- nouns ---- */

static bool noun_deed(const view *v, uint32_t noun, deed *out)
{
    ud_rel r = view_rel(v, noun);
    out->what = lex_table(v->l, "quantity-noun", view_lemma(v, noun));
    if (!out->what.p || r == REL_COMPOUND || r == REL_AMOD) return false;
    uint32_t of = view_phrase(v, noun, REL_NMOD, "of");
    out->counted_only = has_number(v, noun);
    if (out->counted_only) out->whom = noun;
    else out->whom = of != AN_NONE ? of : view_child(v, noun, REL_NMOD_POSS);
    return out->whom != AN_NONE;
}

/* "claimed 20 lives", "claimed the lives of 20 soldiers", "20 soldiers lost their lives", "the loss of 20 lives". */
static bool life_deed(const view *v, uint32_t noun, deed *out)
{
    uint32_t up = view_word(v, noun)->head, of = view_phrase(v, noun, REL_NMOD, "of");
    if (!view_in(v, "quantity-life", noun) || up == AN_NONE || !view_in(v, "quantity-claims-lives", up)) return false;
    out->what = lex_table(v->l, "quantity-life", view_lemma(v, noun));
    out->counted_only = of == AN_NONE && has_number(v, noun);
    bool own = view_child(v, noun, REL_NMOD_POSS) != AN_NONE;
    out->whom = out->counted_only ? noun : of != AN_NONE ? of : own && is_verb(v, up) ? shared_subject(v, up) : AN_NONE;
    return out->what.p && out->whom != AN_NONE && !(is_verb(v, up) && denied(v, up));
}

/* Where a toll's number stands: "toll of 21", "toll rose to 21", "toll reached 21", "brought the toll to 21". */
static uint32_t number_of_toll(const view *v, uint32_t toll)
{
    static const char *const links[] = {"to", "at", "of"};
    uint32_t up = view_word(v, toll)->head, found = view_phrase(v, toll, REL_NMOD, "of");
    for (size_t i = 0; i < 3; i++) {
        uint32_t own = view_phrase(v, toll, REL_NMOD, links[i]);
        uint32_t at = up == AN_NONE ? AN_NONE : view_phrase(v, up, REL_OBL, links[i]);
        if (own != AN_NONE && view_word(v, own)->upos == UPOS_NUM) return own;
        if (at != AN_NONE) return at;
    }
    if (is_verb(v, up) && view_rel(v, toll) == REL_NSUBJ) found = view_child(v, up, REL_OBJ);
    return found;
}

/* The deed that a bare "total" sums up: what the noun counts, or what the clause above tells. */
static an_str deed_of_total(const view *v, uint32_t token)
{
    uint32_t of = view_phrase(v, token, REL_NMOD, "of"), up = view_word(v, token)->head;
    an_str what = of == AN_NONE ? (an_str){0} : lex_table(v->l, "quantity-noun", view_lemma(v, of));
    if (!what.p && of != AN_NONE) what = lex_table(v->l, "quantity-state", view_folded(v, of));
    for (int i = 0; !what.p && i < CHAIN && up != AN_NONE; i++, up = view_word(v, up)->head) {
        an_str entry = lex_table(v->l, "quantity-verb", view_lemma(v, up));
        if (entry.p) str_cut(&entry, ':', &what);
    }
    return what;
}

/* A verb taken for a noun: "kills seven and wounds 15". */
static bool misread_verb(const view *v, uint32_t noun, deed *out)
{
    an_str rest = lex_table(v->l, "quantity-verb", view_lemma(v, noun));
    if (!rest.p || view_rel(v, noun) != REL_CONJ || !str_ends(rest, STR(":obj"))) return false;
    str_cut(&rest, ':', &out->what);
    out->whom = number_behind(v, noun);
    return out->whom != AN_NONE;
}

static bool toll_deed(const view *v, uint32_t noun, deed *out)
{
    an_str what = lex_table(v->l, "quantity-toll", view_lemma(v, noun));
    if (!what.p) return false;
    out->what = str_is(what, "same") ? deed_of_total(v, noun) : what;
    out->whom = out->what.p ? number_of_toll(v, noun) : AN_NONE;
    out->total = out->counted_only = true;
    return out->whom != AN_NONE;
}

bool deed_at(const view *v, uint32_t token, deed *out)
{
    *out = (deed){.whom = AN_NONE};
    switch (view_word(v, token)->upos) {
    case UPOS_VERB: return verb_deed(v, token, out);
    case UPOS_NOUN: case UPOS_PROPN:
        return toll_deed(v, token, out) || state_deed(v, token, out) || misread_verb(v, token, out) ||
               life_deed(v, token, out) || noun_deed(v, token, out);
    case UPOS_ADJ: case UPOS_ADV: return state_deed(v, token, out);
    default: return false;
    }
}
