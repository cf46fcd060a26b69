/*
 * From the tree to clauses, in two steps: a clause for each predicate with its own dependents; then, governors first,
 * what it takes over from others (control, coordination, relative clauses).
 */
#include "event/clause.h"

#include "base/str.h"

typedef struct finder {
    const lex *l;
    const tree *t;
    clauses *out;
    size_t used;
} finder;

/* ---- words ---- */

static const doc_word *word(const finder *f, uint32_t token) { return tree_word(f->t, token); }
static ud_rel rel_of(const finder *f, uint32_t token) { return tree_rel(f->t, token); }
static ud_rel base_rel(const finder *f, uint32_t token) { return ud_base(tree_rel(f->t, token)); }

static bool relative_pronoun(const finder *f, uint32_t token)
{
    uint8_t x = word(f, token)->xpos;
    return x == XPOS_WDT || x == XPOS_WP || ud_has(word(f, token)->feats, FEAT_PRONTYPE_REL);
}

/* The preposition of a phrase as frames name it: its case words, put through table:preposition. */
static an_str preposition_of(const finder *f, uint32_t head)
{
    uint32_t at = AN_NONE;
    size_t n = 0;
    TREE_EACH(f->t, head, c)
        if (rel_of(f, c) == REL_CASE && c < head) { at = c; break; }
    if (at == AN_NONE) return (an_str){NULL, 0};
    an_str known = lex_table_match(f->l, "preposition", &f->t->doc->tokens.at[at], head - at, &n);
    return known.p ? known : tree_folded(f->t, at);
}

/* ---- arcs ---- */

static bool add_arc(clause *c, arg_relation r, an_str preposition, uint32_t head)
{
    for (size_t i = 0; i < c->arcs.n; i++)
        if (c->arcs.at[i].head == head && c->arcs.at[i].relation == r) return true;
    arc *a = array_push(&c->arcs);
    if (a) *a = (arc){r, preposition, head};
    return a != NULL;
}

/* A filler and what is coordinated with it. */
static bool add_coordinated(const finder *f, clause *c, arg_relation r, an_str preposition, uint32_t head)
{
    if (!add_arc(c, r, preposition, head)) return false;
    TREE_EACH(f->t, head, k) {
        if (rel_of(f, k) != REL_CONJ || word(f, k)->upos == UPOS_VERB) continue;
        an_str own = preposition_of(f, k);
        if (!add_arc(c, r, own.p && preposition.p ? own : preposition, k)) return false;
    }
    return true;
}

static bool copy_arcs(clause *to, const clause *from, arg_relation which, arg_relation as)
{
    for (size_t i = 0; i < from->arcs.n; i++) {
        arc a = from->arcs.at[i];
        if (a.relation == which && !add_arc(to, as, a.preposition, a.head)) return false;
    }
    return true;
}

static bool has_arc(const clause *c, arg_relation r)
{
    for (size_t i = 0; i < c->arcs.n; i++)
        if (c->arcs.at[i].relation == r) return true;
    return false;
}

static arg_relation subject_role(const clause *c) { return c->passive ? ARG_OBJ : ARG_NSUBJ; }

/* ---- a verb's own dependents ---- */

/* Phrases that hang on the object may belong to the verb ("lifted sanctions against Belarus"): frames may ask for either. */
static bool add_modifiers(const finder *f, clause *c, uint32_t noun, int depth)
{
    TREE_EACH(f->t, noun, k) {
        if (rel_of(f, k) != REL_NMOD) continue;
        an_str preposition = preposition_of(f, k);
        if (!add_coordinated(f, c, ARG_NMOD, preposition, k) || !add_coordinated(f, c, ARG_OBL, preposition, k)) return false;
        if (depth && str_is(preposition, "of") && !add_modifiers(f, c, k, depth - 1)) return false;  /* "tons of rice to" */
    }
    return true;
}

/* "came to the aid of Fiji", "in retaliation for raids by Chad": without an object, what hangs on another noun may be
 * the verb's; a frame must ask for it as a phrase of a noun. */
static bool add_oblique(const finder *f, clause *c, uint32_t verb, an_str preposition, uint32_t d)
{
    if (!add_coordinated(f, c, ARG_OBL, preposition, d)) return false;
    if (tree_child(f->t, verb, REL_OBJ) != AN_NONE) return true;
    TREE_EACH(f->t, d, k)
        if (rel_of(f, k) == REL_NMOD && !add_coordinated(f, c, ARG_NMOD, preposition_of(f, k), k)) return false;
    return true;
}

static bool add_object(const finder *f, clause *c, uint32_t d)
{
    return add_coordinated(f, c, ARG_OBJ, (an_str){NULL, 0}, d) && add_modifiers(f, c, d, 1);
}

/* "said that Y lied": whom a complement speaks of is its subject. */
static bool add_spoken_of(const finder *f, clause *c, uint32_t complement)
{
    uint32_t subject = tree_child(f->t, complement, REL_NSUBJ);
    if (subject == AN_NONE) subject = tree_child(f->t, complement, REL_NSUBJ_PASS);
    if (subject == AN_NONE || word(f, subject)->xpos == XPOS_PRP) return true;  /* "he said he lied" */
    return add_coordinated(f, c, ARG_CCOMP, (an_str){NULL, 0}, subject);
}

static bool add_dependent(const finder *f, clause *c, uint32_t d)
{
    an_str none = {NULL, 0};
    switch (rel_of(f, d)) {
    case REL_NSUBJ: case REL_NSUBJ_PASS: case REL_NSUBJ_OUTER:
        return c->passive ? add_object(f, c, d) : add_coordinated(f, c, ARG_NSUBJ, none, d);
    case REL_OBJ: return add_object(f, c, d);
    case REL_IOBJ: return add_coordinated(f, c, ARG_IOBJ, none, d);
    case REL_OBL_AGENT: return add_coordinated(f, c, ARG_NSUBJ, none, d);
    case REL_CCOMP: return add_spoken_of(f, c, d);
    case REL_OBL: case REL_OBL_UNMARKED: break;
    default: return true;
    }
    an_str preposition = preposition_of(f, d);
    if (c->passive && str_is(preposition, "by")) return add_coordinated(f, c, ARG_NSUBJ, none, d);
    return add_oblique(f, c, word(f, d)->head, preposition, d);
}

static void take_auxiliary(const finder *f, clause *c, uint32_t aux)
{
    an_str value = lex_table(f->l, "auxiliary", tree_folded(f->t, aux));
    if (ud_has(word(f, aux)->feats, FEAT_TENSE_PAST)) c->tense = TENSE_PAST;
    else if (c->tense == TENSE_NONE) c->tense = TENSE_PRESENT;
    if (!value.p || str_is(value, "be") || str_is(value, "have") || str_is(value, "do")) return;
    c->status = value;
    c->status_token = aux;
}

static void take_mark(const finder *f, clause *c, uint32_t mark)
{
    an_str value = lex_table(f->l, "subordinator", tree_folded(f->t, mark));
    if (str_is(tree_folded(f->t, mark), "to")) c->infinitive = true;
    if (!value.p || str_is(value, "actual") || c->status.p) return;
    c->status = value;
    c->status_token = mark;
}

static bool negates(const finder *f, uint32_t token)
{
    return lex_table(f->l, "negation", tree_folded(f->t, token)).p != NULL;
}

/* "no talks were held", "no one was hurt": a denied subject or object. */
static bool denied(const finder *f, uint32_t filler)
{
    an_str own = tree_folded(f->t, filler);
    if (str_is(own, "nobody") || str_is(own, "none") || str_is(own, "nothing")) return true;
    uint32_t det = tree_child(f->t, filler, REL_DET);
    return det != AN_NONE && str_is(tree_folded(f->t, det), "no");
}

static void take_marks(const finder *f, clause *c, uint32_t d)
{
    switch (rel_of(f, d)) {
    case REL_AUX: case REL_AUX_PASS: take_auxiliary(f, c, d); break;
    case REL_MARK: take_mark(f, c, d); break;
    case REL_ADVMOD: c->negated |= negates(f, d); take_mark(f, c, d); break;
    case REL_COMPOUND_PRT: c->particle = tree_folded(f->t, d); break;
    case REL_NSUBJ: case REL_NSUBJ_PASS: case REL_OBJ: c->negated |= denied(f, d); break;
    default: break;
    }
}

/* A finite verb without any auxiliary is no passive, whatever the parser took its form for; a headline may leave "was" out. */
static bool finite_alone(const finder *f, uint32_t verb)
{
    if (tree_child(f->t, verb, REL_AUX) != AN_NONE || f->t->doc->sentences.at[f->t->doc->tokens.at[verb].sentence].headline)
        return false;
    ud_rel r = base_rel(f, verb);
    return r == REL_ROOT || r == REL_CCOMP || r == REL_PARATAXIS;
}

/* "35 killed, 70 injured in bombings": a verb that never goes without an object (table:transitive), and has none. */
static bool misses_object(const finder *f, uint32_t verb)
{
    static const ud_rel objects[] = {REL_OBJ, REL_CCOMP, REL_XCOMP};
    bool object = false;
    for (size_t i = 0; i < sizeof objects / sizeof *objects; i++) object |= tree_child(f->t, verb, objects[i]) != AN_NONE;
    if (object && tree_child(f->t, verb, REL_NSUBJ_PASS) == AN_NONE) return false;
    if (tree_child(f->t, verb, REL_AUX) != AN_NONE) return false;
    return lex_table(f->l, "transitive", word(f, verb)->lemma).p != NULL;
}

static bool is_passive(const finder *f, uint32_t verb)
{
    if (tree_child(f->t, verb, REL_AUX_PASS) != AN_NONE) return true;
    if (word(f, verb)->xpos != XPOS_VBN && word(f, verb)->xpos != XPOS_VBD) return false;
    if (misses_object(f, verb)) return true;
    if (tree_child(f->t, verb, REL_OBL_AGENT) != AN_NONE) return true;
    if (word(f, verb)->xpos == XPOS_VBD) return false;
    if (tree_child(f->t, verb, REL_NSUBJ_PASS) != AN_NONE) return !finite_alone(f, verb);
    bool participle = tree_child(f->t, verb, REL_AUX) == AN_NONE;
    return participle && (rel_of(f, verb) == REL_ACL || rel_of(f, verb) == REL_ADVCL || rel_of(f, verb) == REL_AMOD);
}

static tense own_tense(const finder *f, uint32_t verb)
{
    switch (word(f, verb)->xpos) {
    case XPOS_VBD: return TENSE_PAST;
    case XPOS_VBZ: case XPOS_VBP: return TENSE_PRESENT;
    default: return TENSE_NONE;
    }
}

static clause *new_clause(finder *f, uint32_t head, char pos, an_str lemma)
{
    ARRAY(arc) keep = {0};
    if (f->used < f->out->n) memcpy(&keep, &f->out->at[f->used].arcs, sizeof keep);
    else if (!array_push(f->out)) return NULL;
    clause *c = &f->out->at[f->used++];
    *c = (clause){.head = head, .pos = pos, .lemma = lemma, .tense = TENSE_NONE, .status_token = AN_NONE,
                  .governor = AN_NONE};
    memcpy(&c->arcs, &keep, sizeof keep);
    c->arcs.n = 0;
    return c;
}

/* "provided $2 million in assistance to Fiji": what a sum is in may hang on the verb, and then lends it its phrases. */
static bool add_content_of_sum(const finder *f, clause *c, uint32_t verb)
{
    uint32_t sum = tree_child(f->t, verb, REL_OBJ);
    if (sum == AN_NONE || (word(f, sum)->upos != UPOS_NUM && word(f, sum)->upos != UPOS_SYM)) return true;
    TREE_EACH(f->t, verb, d)
        if (rel_of(f, d) == REL_OBL && d > sum && str_is(preposition_of(f, d), "in") && !add_modifiers(f, c, d, 0)) return false;
    return true;
}

static bool to_mark(const finder *f, uint32_t mark)
{
    uint32_t fixed = tree_child(f->t, mark, REL_FIXED);
    return str_is(tree_folded(f->t, mark), "to") || (fixed != AN_NONE && str_is(tree_folded(f->t, fixed), "to"));
}

/* "is to resign", "is due to be freed", and in a headline "Chad to send troops": what is arranged. */
static void take_arrangement(const finder *f, clause *c, uint32_t verb)
{
    uint32_t mark = tree_child(f->t, verb, REL_MARK);
    if (c->status.p || mark == AN_NONE || !to_mark(f, mark)) return;
    uint32_t aux = tree_child(f->t, verb, REL_AUX);
    bool be = aux != AN_NONE && aux < mark && str_is(lex_table(f->l, "auxiliary", tree_folded(f->t, aux)), "be");
    bool copula = be || tree_child(f->t, verb, REL_COP) != AN_NONE;
    bool headline = base_rel(f, verb) == REL_ROOT && tree_child(f->t, verb, REL_NSUBJ) != AN_NONE;
    if (!copula && !headline) return;
    c->status = STR("future");
    c->status_token = mark;
}

static bool verb_clause(finder *f, uint32_t verb, char pos)
{
    clause *c = new_clause(f, verb, pos, word(f, verb)->lemma);
    if (!c) return false;
    c->passive = is_passive(f, verb);
    c->tense = own_tense(f, verb);
    TREE_EACH(f->t, verb, d) {
        take_marks(f, c, d);
        if (!add_dependent(f, c, d)) return false;
    }
    if (pos == 'v') take_arrangement(f, c, verb);
    if (!add_content_of_sum(f, c, verb)) return false;
    return has_arc(c, ARG_OBJ) || copy_arcs(c, c, ARG_IOBJ, ARG_OBJ);  /* "urged China to": the one object is the object */
}

/* ---- a noun's own dependents ---- */

/* What may be attached too low: who did it ("the torture of prisoners by soldiers"), with or to whom ("the restoration of ties between"). */
static bool hangs_low(an_str preposition)
{
    static const char *const low[] = {"by", "to", "with", "between", "against"};
    for (size_t i = 0; i < sizeof low / sizeof *low; i++)
        if (str_is(preposition, low[i])) return true;
    return false;
}

static bool add_low_phrases(const finder *f, clause *c, uint32_t modifier)
{
    bool of = str_is(preposition_of(f, modifier), "of");
    TREE_EACH(f->t, modifier, k) {
        if (rel_of(f, k) != REL_NMOD) continue;
        an_str preposition = preposition_of(f, k);
        if (!hangs_low(preposition) || (!of && !str_is(preposition, "by"))) continue;
        if (!add_coordinated(f, c, ARG_NMOD, preposition, k)) return false;
    }
    return true;
}

/* "Clashes erupted on Monday between A and B": a phrase that says who took part may hang on the noun's verb. */
static bool add_phrases_of_verb(const finder *f, clause *c, uint32_t noun)
{
    static const char *const sides[] = {"between", "among", "against"};
    ud_rel r = base_rel(f, noun);
    if (r != REL_NSUBJ && r != REL_OBJ) return true;
    TREE_EACH(f->t, word(f, noun)->head, d) {
        an_str preposition = base_rel(f, d) == REL_OBL ? preposition_of(f, d) : (an_str){NULL, 0};
        for (size_t i = 0; i < sizeof sides / sizeof *sides; i++)
            if (str_is(preposition, sides[i]) && !add_coordinated(f, c, ARG_NMOD, preposition, d)) return false;
    }
    return true;
}

static bool noun_clause(finder *f, uint32_t noun, an_str lemma)
{
    an_str none = {NULL, 0};
    clause *c = new_clause(f, noun, 'n', lemma);
    if (!c) return false;
    TREE_EACH(f->t, noun, d) {
        bool ok = true;
        switch (rel_of(f, d)) {
        case REL_NMOD_POSS: ok = add_coordinated(f, c, ARG_POSS, none, d); break;
        case REL_AMOD: ok = add_coordinated(f, c, ARG_AMOD, none, d); break;
        case REL_COMPOUND: case REL_NMOD_DESC: ok = add_coordinated(f, c, ARG_COMPOUND, none, d); break;
        case REL_NMOD: case REL_NMOD_UNMARKED: case REL_OBL: case REL_OBL_AGENT:
            ok = add_coordinated(f, c, ARG_NMOD, preposition_of(f, d), d) && add_low_phrases(f, c, d);
            break;
        case REL_DET:
            c->definite |= str_is(tree_folded(f->t, d), "the") || str_is(tree_folded(f->t, d), "this");
            c->negated |= str_is(tree_folded(f->t, d), "no");
            break;
        case REL_CASE: c->negated |= str_is(tree_folded(f->t, d), "without"); break;
        default: break;
        }
        if (!ok) return false;
    }
    uint32_t subject = tree_child(f->t, noun, REL_COP) == AN_NONE ? AN_NONE : tree_child(f->t, noun, REL_NSUBJ);
    if (subject != AN_NONE && !add_coordinated(f, c, ARG_NSUBJ, none, subject)) return false;
    return add_phrases_of_verb(f, c, noun);
}

/* ---- which words are predicates ---- */

static bool has_sense(const finder *f, an_str lemma, char pos)
{
    uint32_t first;
    return lex_senses(f->l, lemma, pos, &first) > 0;
}

/* The lemma the lexicon knows: the parser's, else a reading of the form. */
static bool known_lemma(const finder *f, uint32_t token, char pos, an_str *lemma)
{
    lex_form forms[8];
    *lemma = word(f, token)->lemma;
    if (has_sense(f, *lemma, pos)) return true;
    size_t n = lex_forms(f->l, tree_folded(f->t, token), forms, 8);
    for (size_t i = 0; i < n; i++)
        if (forms[i].pos == pos && has_sense(f, forms[i].lemma, pos)) return *lemma = forms[i].lemma, true;
    return false;
}

/* A noun may be a predicate of its own unless it only modifies another ("attack helicopter"). */
static bool modifies_noun(const finder *f, uint32_t token)
{
    ud_rel r = base_rel(f, token);
    return r == REL_COMPOUND || r == REL_AMOD || rel_of(f, token) == REL_NMOD_DESC || r == REL_FLAT;
}

/* A participle that stands as a noun ("fighting between the two sides began"), where the lexicon has that noun. */
static bool names_action(const finder *f, uint32_t token, an_str *lemma)
{
    if (word(f, token)->xpos != XPOS_VBG || tree_child(f->t, token, REL_AUX) != AN_NONE) return false;
    switch (base_rel(f, token)) {
    case REL_CSUBJ: case REL_NSUBJ: case REL_OBJ: case REL_OBL: case REL_NMOD: case REL_ROOT: break;
    default: return false;
    }
    *lemma = tree_folded(f->t, token);
    return tree_child(f->t, token, REL_OBJ) == AN_NONE && has_sense(f, *lemma, 'n');
}

/* A noun or adjective has no object: with one, and a subject, it is a verb ("Police arrest 50", "is to free two"). */
static bool verb_in_disguise(const finder *f, uint32_t token, an_str *lemma)
{
    bool subject = tree_child(f->t, token, REL_NSUBJ) != AN_NONE || tree_child(f->t, token, REL_NSUBJ_OUTER) != AN_NONE;
    return subject && tree_child(f->t, token, REL_OBJ) != AN_NONE && known_lemma(f, token, 'v', lemma);
}

/* "the kidnapped reporter": a deed in front of the one it was done to, of verbs that are never a mere quality. */
static bool done_to_noun(const finder *f, uint32_t token)
{
    if (rel_of(f, token) != REL_AMOD || word(f, token)->xpos != XPOS_VBN) return false;
    return lex_table(f->l, "deed-before-noun", word(f, token)->lemma).p != NULL;
}

static bool disguised(finder *f, uint32_t token, an_str lemma)
{
    if (!verb_clause(f, token, 'v')) return false;
    f->out->at[f->used - 1].lemma = lemma;
    return true;
}

static bool visit(finder *f, uint32_t token)
{
    an_str lemma;
    switch (word(f, token)->upos) {
    case UPOS_VERB:
        if (done_to_noun(f, token)) return verb_clause(f, token, 'v');
        if (modifies_noun(f, token)) return true;
        if (names_action(f, token, &lemma)) return noun_clause(f, token, lemma);
        if (!verb_clause(f, token, 'v')) return false;
        if (known_lemma(f, token, 'v', &lemma)) f->out->at[f->used - 1].lemma = lemma;
        return true;
    case UPOS_NOUN: case UPOS_PROPN:
        if (verb_in_disguise(f, token, &lemma)) return disguised(f, token, lemma);
        return modifies_noun(f, token) || !known_lemma(f, token, 'n', &lemma) || noun_clause(f, token, lemma);
    case UPOS_ADJ: case UPOS_ADV:
        if (verb_in_disguise(f, token, &lemma)) return disguised(f, token, lemma);
        return modifies_noun(f, token) || !known_lemma(f, token, 'x', &lemma) || verb_clause(f, token, 'x');
    default:
        return true;
    }
}

/* ---- governors ---- */

static uint32_t clause_of(const finder *f, uint32_t token)
{
    for (size_t i = 0; i < f->used; i++)
        if (f->out->at[i].head == token) return (uint32_t)i;
    return AN_NONE;
}

/* The verb an obj or subject noun hangs on, through the noun: "expressed willingness to mediate". */
static uint32_t through_noun(const finder *f, uint32_t noun)
{
    ud_rel r = base_rel(f, noun);
    if (r != REL_OBJ && r != REL_OBL && rel_of(f, noun) != REL_NSUBJ_PASS) return AN_NONE;
    return clause_of(f, word(f, noun)->head);
}

static void govern(clause *c, uint32_t governor, arg_relation as, an_str by)
{
    c->governor = governor;
    c->governed_as = as;
    c->governed_by = by;
}

static void find_governor(const finder *f, clause *c)
{
    uint32_t up = word(f, c->head)->head, g = up == AN_NONE ? AN_NONE : clause_of(f, up);
    an_str none = {NULL, 0};
    switch (rel_of(f, c->head)) {
    case REL_XCOMP: if (g != AN_NONE) govern(c, g, ARG_XCOMP, none); break;
    case REL_CCOMP: if (g != AN_NONE) govern(c, g, ARG_CCOMP, none); break;
    case REL_ADVCL: if (g != AN_NONE) govern(c, g, c->infinitive ? ARG_XCOMP : ARG_ADVCL, none); break;
    case REL_ACL:
        if (g == AN_NONE && up != AN_NONE && c->infinitive) g = through_noun(f, up);
        if (g != AN_NONE) govern(c, g, ARG_XCOMP, none);
        break;
    case REL_OBJ: case REL_NSUBJ_PASS: if (g != AN_NONE) govern(c, g, ARG_OBJ, none); break;
    case REL_OBL: case REL_OBL_UNMARKED: if (g != AN_NONE) govern(c, g, ARG_OBL, preposition_of(f, c->head)); break;
    case REL_NMOD: if (g != AN_NONE) govern(c, g, ARG_NMOD, preposition_of(f, c->head)); break;
    case REL_CONJ:
        if (g == AN_NONE) break;
        govern(c, f->out->at[g].governor, f->out->at[g].governed_as, f->out->at[g].governed_by);
        break;
    default: break;
    }
}

/* ---- what is taken over ---- */

/* Relative pronouns stand for the noun the clause hangs on; without one, an object left out is that noun. */
static bool resolve_relative(const finder *f, clause *c)
{
    uint32_t noun = word(f, c->head)->head;
    bool stood = false;
    for (size_t i = 0; i < c->arcs.n; i++)
        if (relative_pronoun(f, c->arcs.at[i].head)) c->arcs.at[i].head = noun, stood = true;
    if (stood) return true;
    if (!has_arc(c, subject_role(c))) return add_coordinated(f, c, subject_role(c), (an_str){NULL, 0}, noun);
    return has_arc(c, ARG_OBJ) || add_arc(c, ARG_OBJ, (an_str){NULL, 0}, noun);
}

static bool inherit_subject(clause *c, const clause *from, bool object_controls)
{
    arg_relation which = object_controls && !from->passive && has_arc(from, ARG_OBJ) ? ARG_OBJ : subject_role(from);
    return copy_arcs(c, from, which, subject_role(c));
}

/* "accused Armenia of shelling", "kept it from leaving": the gerund is the object's doing. */
static bool of_object(const finder *f, uint32_t verb)
{
    uint32_t mark = tree_child(f->t, verb, REL_MARK);
    an_str w = mark == AN_NONE ? (an_str){NULL, 0} : tree_folded(f->t, mark);
    return str_is(w, "of") || str_is(w, "for") || str_is(w, "from");
}

static bool take_over(const finder *f, clause *c)
{
    uint32_t up = word(f, c->head)->head, g = up == AN_NONE ? AN_NONE : clause_of(f, up);
    an_str none = {NULL, 0};
    if (c->pos == 'n' || up == AN_NONE) return true;
    switch (rel_of(f, c->head)) {
    case REL_ACL_RELCL: return resolve_relative(f, c);
    case REL_AMOD: return add_coordinated(f, c, ARG_OBJ, none, up);
    case REL_ACL:
        if (c->infinitive) break;
        return has_arc(c, subject_role(c)) || add_coordinated(f, c, subject_role(c), none, up);
    case REL_CONJ:
        if (g == AN_NONE) return true;
        if (!c->status.p && !c->infinitive) c->status = f->out->at[g].status, c->status_token = f->out->at[g].status_token;
        if (!has_arc(c, ARG_OBJ) && !c->passive && f->out->at[g].arcs.n) {
            const clause *first = &f->out->at[g];
            for (size_t i = 0; i < first->arcs.n; i++)
                if (first->arcs.at[i].relation == ARG_OBJ && first->arcs.at[i].head > c->head &&
                    !add_arc(c, ARG_OBJ, none, first->arcs.at[i].head))
                    return false;
        }
        return has_arc(c, subject_role(c)) || inherit_subject(c, &f->out->at[g], false);
    default: break;
    }
    if (has_arc(c, subject_role(c)) || c->governor == AN_NONE) return true;
    if (c->governed_as != ARG_XCOMP && c->governed_as != ARG_ADVCL) return true;
    return inherit_subject(c, &f->out->at[c->governor], rel_of(f, c->head) == REL_XCOMP || of_object(f, c->head));
}

/* "Israeli raids and shelling", "attacks and abductions by rebels": nouns in a row share what stands beside them. */
static bool share_phrases(const finder *f, clause *c)
{
    uint32_t up = word(f, c->head)->head, g = up == AN_NONE ? AN_NONE : clause_of(f, up);
    if (rel_of(f, c->head) != REL_CONJ || g == AN_NONE || c->pos != 'n' || f->out->at[g].pos != 'n') return true;
    clause *first = &f->out->at[g];
    if (!has_arc(c, ARG_POSS) && !has_arc(c, ARG_AMOD) && !has_arc(c, ARG_COMPOUND) &&
        (!copy_arcs(c, first, ARG_POSS, ARG_POSS) || !copy_arcs(c, first, ARG_AMOD, ARG_AMOD)))
        return false;
    if (!has_arc(first, ARG_NMOD)) return copy_arcs(first, c, ARG_NMOD, ARG_NMOD);
    return has_arc(c, ARG_NMOD) || copy_arcs(c, first, ARG_NMOD, ARG_NMOD);
}

/* "were killed and others were wounded by gunmen", "... in a raid": the agent and the deed stand with the last verb. */
static bool share_agent(clause *first, const clause *c)
{
    if (!c->passive || has_arc(first, ARG_NSUBJ) || c->head < first->head) return true;
    return copy_arcs(first, c, ARG_NSUBJ, ARG_NSUBJ) && copy_arcs(first, c, ARG_OBL, ARG_OBL);
}

/* "detained and deported two reporters": the object stands with the last verb. */
static bool share_object(const finder *f, clause *c)
{
    uint32_t up = word(f, c->head)->head, g = up == AN_NONE ? AN_NONE : clause_of(f, up);
    if (rel_of(f, c->head) != REL_CONJ || g == AN_NONE || c->pos != 'v') return true;
    clause *first = &f->out->at[g];
    if (first->pos == 'v' && first->passive) return share_agent(first, c);
    if (first->pos != 'v' || has_arc(first, ARG_OBJ) || c->head - first->head != 2) return true;
    return copy_arcs(first, c, ARG_OBJ, ARG_OBJ);
}

/* ---- in line ---- */

/* Top down, so that every governor stands before what it governs. An explicit stack: trees may be deep. */
static bool walk(finder *f)
{
    ARRAY(uint32_t) stack = {0};
    uint32_t *slot = array_push(&stack);
    bool ok = slot && f->t->n;
    if (ok) *slot = f->t->root;
    while (ok && stack.n) {
        uint32_t token = stack.at[--stack.n];
        size_t from = stack.n;
        ok = visit(f, token);
        TREE_EACH(f->t, token, c) {
            slot = ok ? array_push(&stack) : NULL;
            if (!slot) { ok = false; break; }
            *slot = c;
        }
        for (size_t a = from, b = stack.n; ok && a + 1 < b; a++) {
            b--;
            uint32_t swap = stack.at[a];
            stack.at[a] = stack.at[b];
            stack.at[b] = swap;
        }
    }
    array_release(&stack);
    return ok;
}

bool clauses_find(const lex *l, const tree *t, clauses *out)
{
    finder f = {l, t, out, 0};
    bool ok = !t->n || walk(&f);
    for (size_t i = f.used; i < out->n; i++) array_release(&out->at[i].arcs);
    out->n = f.used;
    for (size_t i = 0; ok && i < f.used; i++) {
        find_governor(&f, &out->at[i]);
        ok = take_over(&f, &out->at[i]);
    }
    for (size_t i = f.used; ok && i-- > 0;) ok = share_object(&f, &out->at[i]) && share_phrases(&f, &out->at[i]);
    return ok;
}

void clauses_release(clauses *c)
{
    for (size_t i = 0; i < c->n; i++) array_release(&c->at[i].arcs);
    array_release(c);
}

uint32_t clauses_owner(const clauses *c, const tree *t, uint32_t token)
{
    for (uint32_t i = token, steps = 0; i != AN_NONE && steps <= t->n; i = tree_word(t, i)->head, steps++)
        for (size_t k = 0; k < c->n; k++)
            if (c->at[k].head == i) return (uint32_t)k;
    return AN_NONE;
}
