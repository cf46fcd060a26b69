#include <string.h>
#include <strings.h>

#include "base/date.h"
#include "base/str.h"
#include "gold/gold.h"

/* ---- keys ---- */

static bool has(an_strs keys, an_str key)
{
    for (size_t i = 0; i < keys.n; i++)
        if (str_eq(keys.at[i], key)) return true;
    return false;
}

void gold_key_add(an_str *keys, size_t *n, an_str key)
{
    if (!has((an_strs){keys, *n}, key)) keys[(*n)++] = key;
}

/* The bytes of s from i on start with z, in either case. */
static bool starts_at(an_str s, size_t i, const char *z)
{
    size_t n = strlen(z);
    return i + n <= s.n && !strncasecmp(s.p + i, z, n);
}

static bool holds(an_str s, const char *z)
{
    for (size_t i = 0; i < s.n; i++)
        if (starts_at(s, i, z)) return true;
    return false;
}

/* Organisations that gold may name by a code of its own: as an id, or within a CAMEO actor code. */
static bool stands_for(const an_party *p, const char *id, const char *part)
{
    return (p->id.n == strlen(id) && starts_at(p->id, 0, id)) || holds(p->code, part);
}

static void add_party_keys(an_str *keys, size_t *n, const an_party *p)
{
    if (p->country.n) gold_key_add(keys, n, p->country);
    if (p->id.n) gold_key_add(keys, n, p->id);
    if (stands_for(p, "org:un", "UNO")) gold_key_add(keys, n, STR("UNO"));
    if (stands_for(p, "org:eu", "EEC")) gold_key_add(keys, n, STR("EUU"));
    if (stands_for(p, "org:nato", "NAT")) gold_key_add(keys, n, STR("NAT"));
    if (starts_at(p->id, 0, "org:") || has(p->sectors, STR("IGO")) || holds(p->code, "IGO"))
        gold_key_add(keys, n, STR("IGO"));
}

an_strs gold_keys(arena *a, an_parties parties)
{
    size_t n = 0;
    an_str *keys = arena_array(a, an_str, parties.n * GOLD_KEYS_EACH);
    for (size_t i = 0; keys && i < parties.n; i++) add_party_keys(keys, &n, &parties.at[i]);
    return (an_strs){keys, n};
}

static bool share(an_strs a, an_strs b)
{
    for (size_t i = 0; i < a.n; i++)
        if (has(b, a.at[i])) return true;
    return false;
}

/* The same keys, in any order; neither has one twice. */
static bool same(an_strs a, an_strs b)
{
    for (size_t i = 0; i < a.n; i++)
        if (!has(b, a.at[i])) return false;
    return a.n == b.n;
}

/* ---- one record ---- */

bool gold_record_of(gold_record *out, arena *a, const an_event *event)
{
    an_strs *claims = arena_array(a, an_strs, event->claims.n);
    *out = (gold_record){event, gold_keys(a, event->actors), gold_keys(a, event->recipients), claims};
    if (!claims || !out->actors.at || !out->recipients.at) return false;
    for (size_t i = 0; i < event->claims.n; i++) {
        claims[i] = gold_keys(a, (an_parties){&event->claims.at[i].by, 1});
        if (!claims[i].at) return false;
    }
    return true;
}

bool gold_is_pooled(an_str type)
{
    return str_is(type, "CONSULT") || str_is(type, "AGREE") || str_is(type, "SUPPORT") || str_is(type, "COOPERATE");
}

/* Both lists of each side together; as many as two of gold's must be among the record's. */
static bool fits_pooled(const gold_event *gold, const gold_record *record)
{
    size_t all = 0, found = 0;
    an_strs sides[] = {gold->actors, gold->recipients};
    for (int s = 0; s < 2; s++)
        for (size_t i = 0; i < sides[s].n; i++) {
            an_str key = sides[s].at[i];
            if (s == 1 && has(gold->actors, key)) continue;
            all++;
            found += has(record->actors, key) || has(record->recipients, key);
        }
    return found >= (all < 2 ? all : 2);
}

static bool fits_directed(const gold_event *gold, const gold_record *record)
{
    if (gold->actors.n && !share(gold->actors, record->actors)) return false;
    return !gold->recipients.n || share(gold->recipients, record->recipients) ||
           (!record->recipients.n && same(gold->recipients, gold->actors));
}

bool gold_fits(const gold_event *gold, const gold_record *record)
{
    if (!has(gold->types, record->event->type)) return false;
    return gold_is_pooled(record->event->type) ? fits_pooled(gold, record) : fits_directed(gold, record);
}

static an_str status_of(const an_event *event) { return event->status.n ? event->status : STR("actual"); }

bool gold_is_doubtful(const an_event *event)
{
    return str_is(status_of(event), "negated") || str_is(status_of(event), "hypothetical");
}

/* ---- fields ---- */

const char *gold_field_name(int field)
{
    if (field >= FIELD_COUNTS && field < FIELD_CLAIM) return gold_count_names[field - FIELD_COUNTS];
    switch (field) {
    case FIELD_DATE: return "date";
    case FIELD_MODE: return "mode";
    case FIELD_STATUS: return "status";
    case FIELD_PLACE: return "place";
    case FIELD_CLAIM: return "claim";
    default: return "treaty";
    }
}

static bool is_interval(const gold_event *gold, an_date start, an_date end)
{
    return !date_cmp(gold->start, start) && !date_cmp(gold->end, end);
}

/* When it happened, or when what is promised or demanded is to happen. */
static bool date_right(const gold_event *gold, const an_event *e)
{
    an_when about = e->has_about && e->about.has_date ? e->about.date : (an_when){0};
    return is_interval(gold, e->date.start, e->date.end) || is_interval(gold, about.start, about.end);
}

static bool place_right(const gold_event *gold, const an_event *e)
{
    an_str country = e->has_place ? e->place.country : (an_str){0};
    return !country.p == !gold->place.p && str_eq(country, gold->place);
}

static bool count_right(const an_event *e, const char *what, int64_t least)
{
    for (size_t i = 0; i < e->counts.n; i++)
        if (str_is(e->counts.at[i].what, what) && e->counts.at[i].min == least) return true;
    return false;
}

static bool claim_right(const gold_event *gold, const gold_record *record)
{
    for (size_t i = 0; i < record->event->claims.n; i++)
        if (has(record->claims[i], gold->claim)) return true;
    return false;
}

static gold_verdict verdict(bool decided, bool right)
{
    return !decided ? VERDICT_OPEN : right ? VERDICT_RIGHT : VERDICT_WRONG;
}

gold_verdict gold_judge(const gold_event *gold, const gold_record *record, int field)
{
    const an_event *e = record->event;
    switch (field) {
    case FIELD_DATE: return verdict(gold->has_date, date_right(gold, e));
    case FIELD_MODE: return verdict(gold->modes.n, share(gold->modes, e->mode));
    case FIELD_STATUS: return verdict(true, has(gold->statuses, status_of(e)));
    case FIELD_PLACE: return verdict(gold->has_place, place_right(gold, e));
    case FIELD_CLAIM: return verdict(gold->claim.n, claim_right(gold, record));
    case FIELD_TREATY: return verdict(gold->treaty.n, str_eq(e->treaty_action, gold->treaty));
    }
    int count = field - FIELD_COUNTS;
    return verdict(gold->has_count[count], count_right(e, gold_count_names[count], gold->count[count]));
}

/* ---- who is paired with whom ---- */

typedef struct option { uint32_t record; uint32_t right; } option;
typedef struct options { option *at; size_t n; } options;

typedef struct matching {
    options *of;          /* of each gold event: the records that fit, the best first */
    size_t *taken;        /* of each record: the gold event that has it, or SIZE_MAX */
    uint32_t *seen, now;  /* of each record: the search that last reached it; the current search */
} matching;

static uint32_t fields_right(const gold_event *gold, const gold_record *record)
{
    uint32_t n = 0;
    for (int f = 0; f < GOLD_FIELDS; f++) n += gold_judge(gold, record, f) == VERDICT_RIGHT;
    return n;
}

/* Puts a record among those before it that have as many fields right or more: a stable sort. */
static void insert(options *list, option o)
{
    size_t i = list->n++;
    for (; i && list->at[i - 1].right < o.right; i--) list->at[i] = list->at[i - 1];
    list->at[i] = o;
}

static bool list_options(options *out, const gold_event *gold, const gold_record *records, size_t n, arena *a)
{
    size_t fit = 0;
    for (size_t r = 0; r < n; r++) fit += gold_fits(gold, &records[r]);
    *out = (options){arena_array(a, option, fit), 0};
    if (!out->at) return false;
    for (size_t r = 0; r < n; r++)
        if (gold_fits(gold, &records[r])) insert(out, (option){(uint32_t)r, fields_right(gold, &records[r])});
    return true;
}

/* Finds a record for gold event g, moving others on where that helps. Depth: at most the gold events of a document. */
static bool place(matching *m, size_t g)
{
    for (size_t i = 0; i < m->of[g].n; i++) {
        uint32_t r = m->of[g].at[i].record;
        if (m->seen[r] == m->now) continue;
        m->seen[r] = m->now;
        if (m->taken[r] != SIZE_MAX && !place(m, m->taken[r])) continue;
        m->taken[r] = g;
        return true;
    }
    return false;
}

/* The required gold events, those with the fewest options first, otherwise in their order; returns how many. */
static size_t order_of(size_t *order, const gold_document *gold, const options *of)
{
    size_t n = 0;
    for (size_t g = 0; g < gold->n; g++) {
        if (gold->events[g].optional) continue;
        size_t i = n++;
        for (; i && of[order[i - 1]].n > of[g].n; i--) order[i] = order[i - 1];
        order[i] = g;
    }
    return n;
}

bool gold_assign(const gold_document *gold, const gold_record *records, size_t n, size_t *pairs, arena *a)
{
    matching m = {arena_array(a, options, gold->n), arena_array(a, size_t, n), arena_array(a, uint32_t, n), 0};
    size_t *order = arena_array(a, size_t, gold->n);
    if (!m.of || !m.taken || !m.seen || !order) return false;
    for (size_t g = 0; g < gold->n; g++) {
        pairs[g] = SIZE_MAX;
        if (!list_options(&m.of[g], &gold->events[g], records, n, a)) return false;
    }
    for (size_t r = 0; r < n; r++) m.taken[r] = SIZE_MAX;
    size_t required = order_of(order, gold, m.of);
    for (size_t i = 0; i < required; i++) {
        m.now++;
        place(&m, order[i]);
    }
    for (size_t r = 0; r < n; r++)
        if (m.taken[r] != SIZE_MAX) pairs[m.taken[r]] = r;
    return true;
}
