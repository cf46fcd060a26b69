/* The stages of an agreement's life, and who takes part in it. */
#include "base/date.h"
#include "base/str.h"
#include "event/treaty.h"

/* Steps up the tree; sentences that "it" may point back over; parties of one treaty that are kept. */
enum { UP = 2, BACK = 2, PARTIES = 32 };

/* ---- the agreement that a clause speaks of ---- */

const doc_accord *treaty_accord_at(const an_doc *doc, uint32_t token)
{
    for (size_t i = doc_first_of(&doc->accords, doc->tokens.at[token].sentence); i < doc->accords.n; i++) {
        const doc_accord *a = &doc->accords.at[i];
        if (a->first_token > token) break;
        if (token < a->first_token + a->n_tokens) return a;
    }
    return NULL;
}

/* The word itself, or what hangs on it: "its instruments of ratification of the accord". */
static const doc_accord *accord_below(const coder *c, uint32_t token, int depth)
{
    const doc_accord *a = treaty_accord_at(c->doc, token);
    if (a || depth == 0) return a;
    TREE_EACH(&c->tree, token, child) {
        ud_rel r = ud_base(tree_rel(&c->tree, child));
        if (r == REL_NMOD || r == REL_CONJ || r == REL_COMPOUND) a = accord_below(c, child, depth - 1);
        if (a) return a;
    }
    return NULL;
}

/* The last agreement spoken of before a token, not many sentences back. */
static const doc_accord *last_before(const an_doc *doc, uint32_t token, uint32_t sentence)
{
    const doc_accord *last = NULL;
    for (size_t i = 0; i < doc->accords.n && doc->accords.at[i].head < token; i++)
        if (doc->accords.at[i].sentence + BACK >= sentence) last = &doc->accords.at[i];
    return last;
}

static bool is_it(const coder *c, uint32_t token)
{
    return c->doc->words.at[token].upos == UPOS_PRON && lex_table(c->l, "treaty-it", c->doc->tokens.at[token].folded).p;
}

bool treaty_meant(const coder *c, uint32_t token)
{
    const doc_accord *a = treaty_accord_at(c->doc, token);
    if (a || !is_it(c, token)) return a && (a->known.p || (a->named && a->n_tokens == 1));
    a = last_before(c->doc, token, c->sentence);
    return a && a->definite;
}

static const doc_accord *accord_of_arc(const coder *c, const arc *a)
{
    const doc_accord *found = accord_below(c, a->head, 3);
    if (found || !is_it(c, a->head)) return found;
    return last_before(c->doc, a->head, c->sentence);
}

static const doc_accord *accord_of(const coder *c, const clause *cl)
{
    static const arg_relation order[] = {ARG_OBJ, ARG_COMPOUND, ARG_POSS, ARG_NMOD, ARG_OBL, ARG_NSUBJ};
    for (size_t r = 0; r < sizeof order / sizeof *order; r++)
        for (size_t i = 0; i < cl->arcs.n; i++) {
            const doc_accord *a = cl->arcs.at[i].relation == order[r] ? accord_of_arc(c, &cl->arcs.at[i]) : NULL;
            if (a) return a;
        }
    return NULL;
}

/* "Following ratification by both sides, the treaty ...": the agreement of the sentence, else the last one before. */
static const doc_accord *accord_nearby(const coder *c, const clause *cl)
{
    size_t i = doc_first_of(&c->doc->accords, c->sentence);
    if (i < c->doc->accords.n && c->doc->accords.at[i].sentence == c->sentence) return &c->doc->accords.at[i];
    return last_before(c->doc, cl->head, c->sentence);
}

/* ---- the stage ---- */

/* Whether a predicate hangs on a word of a table: "began talks", "notified the depositary of its withdrawal". */
static bool hangs_on(const coder *c, const clause *cl, const char *table)
{
    uint32_t up = cl->head;
    for (int i = 0; i < UP && (up = c->doc->words.at[up].head) != AN_NONE; i++)
        if (lex_table(c->l, table, c->doc->words.at[up].lemma).p) return true;
    return false;
}

/* A parliament approves; who ratifies is the state. */
static bool by_legislature(const an_doc *doc, const doc_event *e)
{
    return e->actors.n && doc->mentions.at[e->actors.at[0].mention].sectors >> SECTOR_LEG & 1;
}

/* What the predicate does to an agreement. Leaving it is notice of leaving where it is told for later. */
static an_str stage_of(const coder *c, const clause *cl, const doc_event *e)
{
    an_str stage = cl->lemma.p ? lex_table(c->l, "treaty-deed", cl->lemma) : (an_str){0};
    if (str_is(stage, "talks-opened")) return hangs_on(c, cl, "treaty-opens") ? stage : (an_str){0};
    if (!stage.p) stage = e->treaty_action;
    if (str_is(stage, "ratified") && by_legislature(c->doc, e)) return STR("approved");
    bool later = str_is(e->status, "future") || hangs_on(c, cl, "treaty-notice");
    return str_is(stage, "withdrawn") && later ? STR("withdrawal-notified") : stage;
}

/* ---- who stands in the phrase ---- */

typedef struct sides { an_str at[PARTIES]; size_t n; } sides;

static void add_side(sides *s, const doc_mention *m)
{
    an_str side = m->country.p ? m->country : str_starts(m->id, STR("org:")) ? m->id : (an_str){0};
    size_t at = 0;
    while (at < s->n && str_cmp(s->at[at], side) < 0) at++;
    if (!side.n || s->n == PARTIES || (at < s->n && str_eq(s->at[at], side))) return;
    memmove(&s->at[at + 1], &s->at[at], (s->n - at) * sizeof *s->at);
    s->at[at] = side;
    s->n++;
}

static void add_mention(const an_doc *doc, sides *s, const doc_mention *m)
{
    for (int i = 0; i < 2; i++)
        if (m->members[i] != AN_NONE) add_side(s, &doc->mentions.at[m->members[i]]);
    if (m->members[0] == AN_NONE) add_side(s, m);
}

static bool joins_sides(an_str word) { return str_is(word, "between") || str_is(word, "with"); }

/* Whether a word stands in a phrase as one of those the agreement is between: its owner or adjective, "with". */
static bool is_side(const an_doc *doc, uint32_t t, uint32_t head)
{
    for (int depth = 0; depth < 3 && t != AN_NONE && t != head; depth++) {
        const doc_word *w = &doc->words.at[t];
        ud_rel r = ud_base((ud_rel)w->rel);
        if (w->head == head) {
            if (w->rel == REL_NMOD_POSS || r == REL_AMOD || r == REL_COMPOUND) return true;
            if (r != REL_NMOD) return false;
            for (uint32_t k = head; k < t; k++)
                if (doc->words.at[k].head == t && joins_sides(doc->tokens.at[k].folded)) return true;
            return false;
        }
        if (r != REL_CONJ && r != REL_COMPOUND && r != REL_NMOD && r != REL_FLAT) return false;
        t = w->head;
    }
    return false;
}

static void sides_of_phrase(const an_doc *doc, const doc_accord *a, sides *s)
{
    for (size_t i = doc_first_of(&doc->mentions, a->sentence); i < doc->mentions.n; i++) {
        const doc_mention *m = &doc->mentions.at[i];
        if (m->sentence != a->sentence) break;
        if (is_side(doc, m->head, a->head)) add_mention(doc, s, m);
    }
}

/* "The agreement between Ghana and Togo took effect": it is theirs. */
static bool act_as_parties(const an_doc *doc, doc_event *e)
{
    for (size_t i = doc_first_of(&doc->mentions, e->sentence); i < doc->mentions.n; i++) {
        const doc_mention *m = &doc->mentions.at[i];
        if (m->sentence != e->sentence) break;
        if (!(m->country.p || m->id.p) || !is_side(doc, m->head, e->accord->head)) continue;
        doc_party *p = array_push(&e->actors);
        if (!p) return false;
        *p = (doc_party){(uint32_t)i, part_name(PART_ACTOR), false};
    }
    return true;
}

/* ---- events ---- */

/* A noun tells a stage without anybody only where nothing else does. */
static bool tells_alone(const clause *cl, an_str stage)
{
    return cl->pos == 'v' || str_is(stage, "entered-into-force") || str_is(stage, "talks-opened");
}

/* Nobody can be done anything to by an agreement's name. */
static void drop_agreements(const an_doc *doc, doc_event *e)
{
    size_t kept = 0;
    for (size_t i = 0; i < e->recipients.n; i++) {
        const doc_mention *m = &doc->mentions.at[e->recipients.at[i].mention];
        if (m->country.p || !treaty_accord_at(doc, m->head)) e->recipients.at[kept++] = e->recipients.at[i];
    }
    e->recipients.n = kept;
}

/* "Left the Council of Europe": a body of states is left as its founding treaty is. */
static bool leaves_body(const an_doc *doc, const doc_event *e, an_str stage)
{
    if (!str_starts(e->cameo, STR("166")) || !str_starts(stage, STR("withdraw"))) return false;
    for (size_t i = 0; i < e->recipients.n; i++)
        if (doc->mentions.at[e->recipients.at[i].mention].sectors >> SECTOR_IGO & 1) return true;
    return false;
}

bool treaty_stage(const coder *c, const clause *cl, doc_event *e)
{
    an_str stage = stage_of(c, cl, e);
    if (!stage.p) return true;
    e->accord = accord_of(c, cl);
    if (!e->accord && e->treaty_action.p) e->accord = accord_nearby(c, cl);
    if (!e->accord && leaves_body(c->doc, e, stage)) e->treaty_action = stage;
    if (!e->accord) return true;
    drop_agreements(c->doc, e);
    e->treaty_action = stage;
    e->treaty_alone = tells_alone(cl, stage) && (e->accord->named || e->accord->definite);
    return !str_is(stage, "entered-into-force") || e->actors.n || act_as_parties(c->doc, e);
}

/* What one side does on its own, and the rules know who; or what happens to the agreement itself. */
bool treaty_roles_settled(const doc_event *e)
{
    static const char *const alone[] = {"approved", "ratified", "deposited", "acceded", "withdrawal-notified",
                                        "withdrawn"};
    if (!e->accord || e->doubt) return false;
    if (str_is(e->treaty_action, "entered-into-force")) return true;
    for (size_t i = 0; e->actors.n && i < sizeof alone / sizeof *alone; i++)
        if (str_is(e->treaty_action, alone[i])) return true;
    return false;
}

/* Whether a word is the head of an agreement's phrase, or stands between it and the predicate ("the instruments of
 * ratification of the accord"). */
static bool leads_to(const an_doc *doc, uint32_t token, const doc_event *e)
{
    uint32_t at = e->accord->head;
    for (int i = 0; i < 4 && at != AN_NONE && at != e->trigger_token; i++, at = doc->words.at[at].head)
        if (at == token) return true;
    return false;
}

bool treaty_is_told(const coder *c, uint32_t token)
{
    for (size_t i = doc_first_of(&c->doc->events, c->sentence); i < c->doc->events.n; i++)
        if (c->doc->events.at[i].accord && leads_to(c->doc, token, &c->doc->events.at[i])) return true;
    return false;
}

/* ---- parties ---- */

/* Those who make an agreement are its parties; who leaves it was one. */
static bool makes_party(const doc_event *e)
{
    bool happened = !str_is(e->status, "negated") && !str_is(e->status, "hypothetical");
    return happened && !str_is(e->treaty_action, "breach-alleged");
}

static void sides_of_event(const an_doc *doc, const doc_event *e, sides *s)
{
    for (size_t i = 0; i < e->actors.n; i++) add_mention(doc, s, &doc->mentions.at[e->actors.at[i].mention]);
}

static bool settle_parties(an_doc *doc, uint32_t treaty)
{
    sides s = {.n = 0};
    for (size_t i = 0; i < doc->accords.n; i++)
        if (doc->accords.at[i].treaty == treaty) sides_of_phrase(doc, &doc->accords.at[i], &s);
    for (size_t i = 0; i < doc->events.n; i++) {
        const doc_event *e = &doc->events.at[i];
        if (e->accord && e->accord->treaty == treaty && makes_party(e)) sides_of_event(doc, e, &s);
    }
    an_str *at = arena_array(&doc->arena, an_str, s.n);
    if (!at) return false;
    memcpy(at, s.at, s.n * sizeof *at);
    doc->treaties.at[treaty].parties = (an_strs){at, s.n};
    return true;
}

/* ---- dates ---- */

static bool dated(const doc_event *e) { return e->start.year && e->time != AN_NONE; }

/* Whether another stage of the same agreement is dated in an event's sentence. */
static bool follows_dated(const an_doc *doc, const doc_event *e)
{
    for (size_t i = 0; i < doc->events.n; i++) {
        const doc_event *o = &doc->events.at[i];
        if (o->sentence == e->sentence && o->accord && o->accord->treaty == e->accord->treaty && dated(o)) return true;
    }
    return false;
}

static void settle_date(const an_doc *doc, doc_event *e)
{
    if (!e->accord || !str_is(str_of(e->basis), "published") || !follows_dated(doc, e)) return;
    e->start = e->end = (an_date){0};
    e->precision = PRECISION_UNKNOWN;
    e->basis = "context";
}

bool treaty_settle(an_doc *doc)
{
    for (uint32_t i = 0; i < doc->treaties.n; i++)
        if (!settle_parties(doc, i)) return false;
    for (size_t i = 0; i < doc->events.n; i++) settle_date(doc, &doc->events.at[i]);
    return true;
}
