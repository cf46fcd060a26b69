/*
 * What labels mean: every word of the ontology is known, what they say together is in the edition's table, participants
 * and dates exist. One problem does not hide the next. An event without a code is gold whose labeller left most things
 * open: nothing is missing in it.
 */
#include "base/date.h"
#include "base/str.h"
#include "gold/label.h"

static const char *const organisations[] = {"UNO", "EUU", "NAT", "IGO"};

/* Those of the PLOVER manual; an edition's table gives only some by itself. */
static const char *const contexts[] = {
    "military", "intelligence", "executive", "legislative", "election", "political_institutions", "pro_democracy",
    "pro_autocracy", "economic", "legal", "reparations", "human_rights", "rights_freedoms", "repression",
    "human_security", "gender", "lgbt", "religion_ethnicity", "inequality", "diplomatic", "territory", "peacekeeping",
    "health", "asylum", "migration", "disasters", "natural_resource", "environment", "technology", "terrorism", "cbrn",
    "cyber", "misinformation", "crime", "corruption", "illegal_drugs", "trafficking"};

static const char *const treaty_actions[] = {
    "talks-opened", "text-agreed", "initialled", "signed", "approved", "ratified", "deposited", "acceded",
    "entered-into-force", "extended", "suspended", "withdrawal-notified", "withdrawn", "terminated", "breach-alleged"};

#define KNOWS(names, s) is_one_of(s, names, sizeof names / sizeof *names)

static bool is_one_of(an_str s, const char *const *names, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (str_is(s, names[i])) return true;
    return false;
}

typedef struct checking {
    an_labels *l;
    const lex *lexicon;
    const char *edition;
    label_document *d;
    const label_event *e;
} checking;

#define BAD(c, ...) label_problem((c)->l, (c)->d, (c)->d->file, (c)->e->line, __VA_ARGS__)

/* ---- words of the ontology ---- */

static bool check_types(checking *c)
{
    bool good = c->e->types.n;
    for (size_t i = 0; i < c->e->types.n; i++) {
        if (is_one_of(c->e->types.at[i], gold_type_names, GOLD_TYPES)) continue;
        BAD(c, "unknown type \"%.*s\"", STR_ARG(c->e->types.at[i]));
        good = false;
    }
    if (!c->e->types.n) BAD(c, "an event without a type");
    return good;
}

/* A root of two digits says too little: 190, not 19. */
static bool is_code(const checking *c, an_str code) { return code.n > 2 && lex_has_code(c->lexicon, code); }

static bool check_codes(checking *c)
{
    bool good = true;
    for (size_t i = 0; i < c->e->codes.n; i++) {
        if (is_code(c, c->e->codes.at[i])) continue;
        BAD(c, "unknown code \"%.*s\"", STR_ARG(c->e->codes.at[i]));
        good = false;
    }
    return good;
}

static bool check_statuses(checking *c)
{
    bool good = true;
    for (size_t i = 0; i < c->e->statuses.n; i++) {
        if (gold_is_status(c->e->statuses.at[i])) continue;
        BAD(c, "unknown status \"%.*s\"", STR_ARG(c->e->statuses.at[i]));
        good = false;
    }
    return good;
}

static bool is_mode_of_any(const checking *c, an_str mode, const char *const *types, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (lex_has_mode(c->lexicon, c->edition, str_of(types[i]), mode)) return true;
    return false;
}

static bool is_mode_here(const checking *c, an_str mode)
{
    for (size_t i = 0; i < c->e->types.n; i++)
        if (lex_has_mode(c->lexicon, c->edition, c->e->types.at[i], mode)) return true;
    return false;
}

static bool check_modes(checking *c)
{
    bool good = true;
    for (size_t i = 0; i < c->e->modes.n; i++) {
        an_str mode = c->e->modes.at[i];
        if (is_mode_here(c, mode)) continue;
        if (is_mode_of_any(c, mode, gold_type_names, GOLD_TYPES))
            BAD(c, "%.*s has no mode \"%.*s\"", STR_ARG(c->e->types.at[0]), STR_ARG(mode));
        else BAD(c, "unknown mode or status \"%.*s\"", STR_ARG(mode));
        good = false;
    }
    return good;
}

static void check_contexts(checking *c)
{
    for (size_t i = 0; i < c->e->contexts.n; i++)
        if (!KNOWS(contexts, c->e->contexts.at[i])) BAD(c, "unknown context \"%.*s\"", STR_ARG(c->e->contexts.at[i]));
}

static void check_rest(checking *c)
{
    const label_event *e = c->e;
    check_contexts(c);
    if (e->treaty.n && !KNOWS(treaty_actions, e->treaty)) BAD(c, "unknown treaty action \"%.*s\"", STR_ARG(e->treaty));
    if (e->about.n && !is_code(c, e->about)) BAD(c, "unknown code \"%.*s\"", STR_ARG(e->about));
    if (e->start.year && e->end.year && date_cmp(e->start, e->end) > 0) BAD(c, "the date ends before it starts");
}

/* ---- what they say together ---- */

/* Whether the table gives one of some types for a code with one of the label's modes and statuses. The first type that
 * it gives at all is kept in *any. */
static bool gives(const checking *c, an_str code, an_strs types, an_str *any)
{
    const label_event *e = c->e;
    lex_type t;
    for (size_t m = 0; m < (e->modes.n ? e->modes.n : 1); m++)
        for (size_t s = 0; s < (e->statuses.n ? e->statuses.n : 1); s++) {
            an_str mode = e->modes.n ? e->modes.at[m] : (an_str){0};
            an_str status = e->statuses.n ? e->statuses.at[s] : STR("actual");
            if (!lex_type_of(c->lexicon, c->edition, code, mode, status, &t) || !t.type.n) continue;
            if (!any->n) *any = t.type;
            for (size_t i = 0; i < types.n; i++)
                if (str_eq(types.at[i], t.type)) return true;
        }
    return false;
}

/* Each code must give one of the types, and each type be given by one of the codes. */
static void check_table(checking *c)
{
    const label_event *e = c->e;
    for (size_t i = 0; i < e->codes.n; i++) {
        an_str any = {0}, code = e->codes.at[i];
        if (gives(c, code, e->types, &any)) continue;
        an_str type = e->types.at[0];
        if (!any.n) BAD(c, "%.*s is no event", STR_ARG(code));
        else BAD(c, "%.*s with this mode and status is %.*s, not %.*s", STR_ARG(code), STR_ARG(any), STR_ARG(type));
        return;
    }
    for (size_t t = 0; t < e->types.n && e->codes.n; t++) {
        bool given = false;
        an_str any = {0};
        for (size_t i = 0; i < e->codes.n; i++) given |= gives(c, e->codes.at[i], (an_strs){&e->types.at[t], 1}, &any);
        if (!given) BAD(c, "none of the codes gives %.*s", STR_ARG(e->types.at[t]));
    }
}

static size_t how_many(label_parties list)
{
    size_t n = 0;
    for (size_t i = 0; i < list.n; i++) n += list.at[i].roots.n ? list.at[i].roots.n : 1;
    return n;
}

/* Whether a type stands without a recipient here: of a mutual one the actors may be on both sides. */
static bool stands_alone(const checking *c, an_str type)
{
    return !lex_needs_recipient(c->lexicon, type) || (gold_is_pooled(type) && how_many(c->e->sides[SIDE_ACTORS]) > 1);
}

static void check_recipient(checking *c)
{
    if (c->e->sides[SIDE_RECIPIENTS].n) return;
    for (size_t i = 0; i < c->e->types.n; i++)
        if (stands_alone(c, c->e->types.at[i])) return;
    BAD(c, "%.*s needs a recipient", STR_ARG(c->e->types.at[0]));
}

/* ---- participants ---- */

static bool is_id(an_str root) { return memchr(root.p, ':', root.n); }

static bool is_country(checking *c, an_str root)
{
    an_str id = arena_printf(&c->l->a, "country:%.*s", STR_ARG(root));
    if (!id.p) c->l->status = AN_NOMEM;
    return id.p && lex_entity_by_id(c->lexicon, id) != AN_NONE;
}

static void check_root(checking *c, an_str root)
{
    sector_set set;
    if (root.n && is_id(root)) {
        if (lex_entity_by_id(c->lexicon, root) == AN_NONE) BAD(c, "nothing has the id \"%.*s\"", STR_ARG(root));
    } else if (!KNOWS(organisations, root) && !is_country(c, root)) {
        if (root.n && sectors_parse(root, &set)) BAD(c, "%.*s is a sector: -.%.*s", STR_ARG(root), STR_ARG(root));
        else BAD(c, "unknown country \"%.*s\"", STR_ARG(root));
    }
}

static void check_party(checking *c, const label_party *p)
{
    sector_set set;
    for (size_t i = 0; i < p->roots.n; i++) check_root(c, p->roots.at[i]);
    for (size_t i = 0; i < p->sectors.n; i++)
        if (!p->sectors.at[i].n || !sectors_parse(p->sectors.at[i], &set))
            BAD(c, "unknown sector \"%.*s\"", STR_ARG(p->sectors.at[i]));
}

static void check_parties(checking *c)
{
    for (int s = 0; s < LABEL_SIDES; s++)
        for (size_t i = 0; i < c->e->sides[s].n; i++) check_party(c, &c->e->sides[s].at[i]);
}

static void check_place(checking *c)
{
    const label_party *p = &c->e->place;
    if (!c->e->has_place) return;
    if (p->sectors.n || p->roots.n > 1) BAD(c, "a place has one country and no sector");
    for (size_t i = 0; i < p->roots.n; i++)
        if (!is_country(c, p->roots.at[i])) BAD(c, "unknown country \"%.*s\"", STR_ARG(p->roots.at[i]));
}

/* ---- a document ---- */

static void check_event(checking *c)
{
    bool types = check_types(c), codes = check_codes(c), statuses = check_statuses(c), modes = types && check_modes(c);
    if (types && codes && statuses && modes) check_table(c);
    if (types && c->e->codes.n) check_recipient(c);
    if (c->e->codes.n && !c->e->trigger.words.n && !c->e->trigger.has_span) BAD(c, "an event without a trigger");
    check_parties(c);
    check_place(c);
    check_rest(c);
}

void label_check(an_labels *l, const lex *lexicon, const char *edition)
{
    for (size_t i = 0; i < l->documents.n && l->status == AN_OK; i++) {
        label_document *d = &l->documents.at[i];
        checking c = {.l = l, .lexicon = lexicon, .edition = edition, .d = d};
        for (size_t k = 0; k < d->events.n && l->status == AN_OK; k++) {
            c.e = &d->events.at[k];
            check_event(&c);
        }
    }
}
