#include "story/same.h"

#include "base/date.h"
#include "base/str.h"

/* Steps in the tree between two predicates of one happening; sentences that one may point back over. */
enum { NEAR = 4, BACK = 3 };

typedef struct side { const doc_party *at; size_t n; } side;

static side actors(const doc_event *e) { return (side){e->actors.at, e->actors.n}; }
static side recipients(const doc_event *e) { return (side){e->recipients.at, e->recipients.n}; }

static const doc_mention *mention(const an_doc *doc, const doc_party *p) { return &doc->mentions.at[p->mention]; }

bool same_participant(const doc_mention *a, const doc_mention *b)
{
    if (a->id.p && b->id.p) return str_eq(a->id, b->id);
    if (a->country.p && b->country.p && !str_eq(a->country, b->country)) return false;
    if (a->name.p && b->name.p) return str_eq(a->name, b->name);
    return a->country.p && b->country.p && (a->role.p || b->role.p ? str_eq(a->role, b->role) : true);
}

static bool share_somebody(const an_doc *doc, side a, side b)
{
    for (size_t i = 0; i < a.n; i++)
        for (size_t k = 0; k < b.n; k++)
            if (same_participant(mention(doc, &a.at[i]), mention(doc, &b.at[k]))) return true;
    return false;
}

static size_t in_role(const an_doc *doc, side s, an_str role)
{
    size_t n = 0;
    for (size_t i = 0; i < s.n; i++) n += str_eq(mention(doc, &s.at[i])->role, role);
    return n;
}

/* "The defence ministers' meeting": all of those who met were that. */
static bool means_them_all(const an_doc *doc, const doc_event *noun, const doc_event *e)
{
    const doc_mention *m = noun->actors.n == 1 && !noun->recipients.n ? mention(doc, noun->actors.at) : NULL;
    if (!m || !m->plural || !m->role.p || m->name.p || m->id.p || doc->words.n != doc->tokens.n) return false;
    size_t n = e->actors.n + e->recipients.n;
    return doc->words.at[noun->trigger_token].upos == UPOS_NOUN && n > 1 &&
           in_role(doc, actors(e), m->role) + in_role(doc, recipients(e), m->role) == n;
}

/* Sides agree when they share somebody, or when one of them says nobody. */
static bool sides_agree(const an_doc *doc, const doc_event *a, const doc_event *b)
{
    bool doers = share_somebody(doc, actors(a), actors(b));
    bool targets = share_somebody(doc, recipients(a), recipients(b));
    if (!doers && !targets) return false;
    return (doers || !a->actors.n || !b->actors.n) && (targets || !a->recipients.n || !b->recipients.n);
}

bool same_said_when(const doc_event *e) { return str_is(str_of(e->basis), "text") && e->start.year; }

static bool dates_agree(const doc_event *a, const doc_event *b)
{
    if (!same_said_when(a) || !same_said_when(b)) return true;
    return date_cmp(a->start, b->end) <= 0 && date_cmp(b->start, a->end) <= 0;
}

/* A call and a visit are two happenings. */
static bool modes_agree(const doc_event *a, const doc_event *b)
{
    if (!a->n_modes || !b->n_modes) return true;
    for (uint32_t i = 0; i < a->n_modes; i++)
        for (uint32_t k = 0; k < b->n_modes; k++)
            if (str_eq(a->modes[i], b->modes[k])) return true;
    return false;
}

static bool same_treaty(const doc_event *a, const doc_event *b)
{
    if (!str_eq(a->treaty_action, b->treaty_action)) return false;
    return !a->accord || !b->accord || a->accord->treaty == b->accord->treaty;
}

/* ---- what a deed led to ---- */

bool same_place(const an_doc *doc, const doc_event *a, const doc_event *b)
{
    if (a->place == AN_NONE || b->place == AN_NONE || a->place == b->place) return true;
    const an_where *x = &doc->places.at[a->place].where, *y = &doc->places.at[b->place].where;
    if (!str_eq(x->country, y->country)) return false;
    return str_eq(x->name, y->name) || !str_eq(x->precision, y->precision);
}

static bool counts_agree(const an_doc *doc, const doc_event *a, const doc_event *b)
{
    for (size_t i = 0; i < a->counts.n; i++)
        for (size_t k = 0; k < b->counts.n; k++) {
            const doc_count *x = &doc->counts.at[a->counts.at[i]], *y = &doc->counts.at[b->counts.at[k]];
            if (x != y && str_eq(x->what, y->what) && str_eq(x->kind, y->kind) && x->min != y->min) return false;
        }
    return true;
}

/* Some of one side may be some of the other: none are known to be of another country or another name. */
static bool may_share(const an_doc *doc, side a, side b)
{
    if (!a.n || !b.n) return true;
    for (size_t i = 0; i < a.n; i++)
        for (size_t k = 0; k < b.n; k++) {
            const doc_mention *x = mention(doc, &a.at[i]), *y = mention(doc, &b.at[k]);
            bool other_country = x->country.p && y->country.p && !str_eq(x->country, y->country);
            if (!other_country) return true;
        }
    return false;
}

/* One and the same, not only of one kind. */
static bool identical(const an_doc *doc, uint32_t a, uint32_t b)
{
    a = doc_stands_for(doc, a), b = doc_stands_for(doc, b);
    return a == b || (doc->mentions.at[a].id.p && str_eq(doc->mentions.at[a].id, doc->mentions.at[b].id));
}

/* Who acts in one suffers in the other: "shot dead after he had stabbed two". */
static bool reversed(const an_doc *doc, const doc_event *a, const doc_event *b)
{
    for (size_t i = 0; i < a->actors.n; i++)
        for (size_t k = 0; k < b->recipients.n; k++)
            if (identical(doc, a->actors.at[i].mention, b->recipients.at[k].mention)) return true;
    return false;
}

static bool is_one_of(an_str s, const char *const *list, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (str_is(s, list[i])) return true;
    return false;
}

/* Deeds of their own, whatever else was done. */
static bool stands_apart(const doc_event *e)
{
    static const char *const apart[] = {"abduct", "sexual", "torture"};
    return e->n_modes && is_one_of(e->modes[0], apart, sizeof apart / sizeof *apart);
}

/* "Assassinated in a car bombing": the end and the means are modes of one deed. */
static bool means_agree(const doc_event *a, const doc_event *b)
{
    if (modes_agree(a, b)) return true;
    if (str_is(a->modes[0], "targeted") || str_is(b->modes[0], "targeted")) return true;
    bool bombs = str_is(a->modes[0], "explosives") || str_is(b->modes[0], "explosives");
    return bombs && (str_is(a->modes[0], "suicide-attack") || str_is(b->modes[0], "suicide-attack"));
}

static bool led_to(const an_doc *doc, const doc_event *a, const doc_event *b)
{
    if (a->sentence != b->sentence || doc->words.n != doc->tokens.n || !str_is(a->type, "ASSAULT")) return false;
    if (stands_apart(a) != stands_apart(b) || !means_agree(a, b)) return false;
    bool doers = !a->actors.n || !b->actors.n || share_somebody(doc, actors(a), actors(b));
    bool near = doc_steps(doc, a->trigger_token, b->trigger_token, NEAR) != AN_NONE;
    return doers && near && may_share(doc, recipients(a), recipients(b)) &&
           !reversed(doc, a, b) && !reversed(doc, b, a) && same_place(doc, a, b) && counts_agree(doc, a, b);
}

/* ---- what a later sentence points back to ---- */

/* "the attack", "this bombing" */
static bool is_definite_noun(const an_doc *doc, uint32_t token)
{
    if (doc->words.at[token].upos != UPOS_NOUN) return false;
    for (uint32_t i = token; i-- > 0 && doc->tokens.at[i].sentence == doc->tokens.at[token].sentence;)
        if (doc->words.at[i].head == token && ud_base((ud_rel)doc->words.at[i].rel) == REL_DET) {
            static const char *const pointing[] = {"the", "this", "that", "these", "those"};
            return is_one_of(doc->tokens.at[i].folded, pointing, sizeof pointing / sizeof *pointing);
        }
    return false;
}

static bool nameless(const an_doc *doc, side s)
{
    for (size_t i = 0; i < s.n; i++)
        if (mention(doc, &s.at[i])->name.p) return false;
    return true;
}

/* One may be the other under a name, or nobody is said on one of them. */
static bool may_be(const an_doc *doc, side a, side b)
{
    if (!a.n || !b.n || share_somebody(doc, a, b)) return true;
    return (nameless(doc, a) || nameless(doc, b)) && may_share(doc, a, b);
}

static bool points_back(const an_doc *doc, const doc_event *old, const doc_event *e)
{
    if (doc->words.n != doc->tokens.n || !str_is(e->type, "ASSAULT")) return false;
    if (e->sentence <= old->sentence || e->sentence > old->sentence + BACK) return false;
    if (stands_apart(old) != stands_apart(e) || !is_definite_noun(doc, e->trigger_token)) return false;
    return means_agree(old, e) && may_be(doc, actors(old), actors(e)) && may_be(doc, recipients(old), recipients(e)) &&
           !reversed(doc, old, e) && !reversed(doc, e, old) && same_place(doc, old, e) && counts_agree(doc, old, e);
}

/* "Gunmen attacked a market. Twelve people were killed.": one says only who did it, the next only to whom. */
static bool completes(const an_doc *doc, const doc_event *old, const doc_event *e)
{
    if (!str_is(e->type, "ASSAULT") || e->sentence != old->sentence + 1) return false;
    if (stands_apart(old) != stands_apart(e)) return false;
    if (e->actors.n || !e->recipients.n || same_said_when(e) || !old->actors.n || !means_agree(old, e)) return false;
    return may_be(doc, recipients(old), recipients(e)) && !reversed(doc, old, e) && same_place(doc, old, e) &&
           counts_agree(doc, old, e);
}

static bool is_said(const doc_event *e)
{
    static const char *const said[] = {"ACCUSE", "REQUEST", "REJECT", "THREATEN", "AGREE"};
    return is_one_of(e->type, said, sizeof said / sizeof *said);
}

/* "Urged the ministry to release the files", "criticized the president, accusing him": one thing said once, whatever
 * the second predicate's own status and mode. */
static bool says_once(const an_doc *doc, const doc_event *a, const doc_event *b)
{
    if (a->sentence != b->sentence || doc->words.n != doc->tokens.n || !is_said(a)) return false;
    const doc_word *words = doc->words.at;
    bool under = words[a->trigger_token].head == b->trigger_token || words[b->trigger_token].head == a->trigger_token;
    if (!under && a->trigger_token != b->trigger_token) return false;
    return share_somebody(doc, actors(a), actors(b)) && share_somebody(doc, recipients(a), recipients(b));
}

bool same_happening(const an_doc *doc, const doc_event *a, const doc_event *b)
{
    if (!str_eq(a->type, b->type)) return false;
    if (says_once(doc, a, b)) return true;
    if (!str_eq(a->status, b->status)) return false;
    if (!dates_agree(a, b) || !same_treaty(a, b)) return false;
    if (led_to(doc, a, b) || points_back(doc, a, b) || completes(doc, a, b)) return true;
    if (means_them_all(doc, a, b) || means_them_all(doc, b, a)) return true;
    bool claimed = a->claims.n || b->claims.n;  /* somebody may give another number */
    if (!claimed && !counts_agree(doc, a, b)) return false;
    if (!str_eq(str_slice(a->cameo, 0, 2), str_slice(b->cameo, 0, 2))) return false;
    return modes_agree(a, b) && same_place(doc, a, b) && sides_agree(doc, a, b);
}
