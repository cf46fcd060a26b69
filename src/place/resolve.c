#include "place/resolve.h"

#include <math.h>

#include "base/str.h"

/* All weights in one place; the unit is a doubling of people. */
static const float kind_bonus[PLACE_KINDS] = {
    [PLACE_TOWN] = 0, [PLACE_SECTION] = -4, [PLACE_SEAT] = 1.5F, [PLACE_CAPITAL] = 5, [PLACE_ADMIN1] = -3, [PLACE_ADMIN2] = -5,
    [PLACE_REGION] = 0, [PLACE_SEA] = 0, [PLACE_SITE] = 0};
static const float DOUBLING = 1, STATE = 26, OTHER_NAME = -8, SHORT_NAME = -8, SOFTNESS = 2.5F;
static const float NEAR = 7, SAME_DIVISION = 5, SAME_COUNTRY = 6, CONTAINED = 20, BESIDE = 8;
static const float STATE_NAMED = -6; /* for a town that is called like a state */
static const float LARGE = 18;     /* a town of 260,000 people */
static const double REACH = 150;   /* km */
enum { ROUNDS = 4 };

/* ---- names and their readings ---- */

static bool add_reading(resolver *r, toponym *t, reading reading_of)
{
    reading *at = array_push(&r->readings);
    if (!at) return false;
    *at = reading_of;
    t->n++;
    return true;
}

static float prior_of(const gaz_place *p, gaz_naming naming)
{
    float prior = DOUBLING * (float)p->size / 8 + kind_bonus[p->kind];
    return prior + (naming == NAME_OTHER ? OTHER_NAME : naming == NAME_SHORT ? SHORT_NAME : 0);
}

static bool add_readings(resolver *r, toponym *t, an_str country)
{
    gaz_hit hits[READINGS];
    reading state = {.place = AN_NONE, .division = AN_NONE, .country = country, .kind = PLACE_REGION, .prior = STATE};
    size_t n = gaz_find(r->g, t->key, hits, READINGS);
    if (country.p && gaz_state(r->g, country, &state.lat, &state.lon) && !add_reading(r, t, state)) return false;
    for (size_t i = 0; i < n; i++) {
        gaz_place p = gaz_at(r->g, hits[i].place);
        reading one = {.place = hits[i].place, .division = p.division, .country = p.country, .lat = p.lat, .lon = p.lon,
                       .kind = p.kind, .prior = prior_of(&p, hits[i].naming)};
        if (t->n && r->readings.at[t->first].place == AN_NONE && p.kind != PLACE_ADMIN1) one.prior += STATE_NAMED;
        if (!add_reading(r, t, one)) return false;
    }
    return true;
}

uint32_t resolver_name(resolver *r, uint64_t key, an_str country, bool *failed)
{
    for (size_t i = 0; i < r->names.n; i++)
        if (r->names.at[i].key == key) return (uint32_t)i;
    if (r->names.n == NAMES) return AN_NONE;
    toponym t = {.key = key, .first = (uint32_t)r->readings.n, .inside = AN_NONE, .chosen = AN_NONE};
    if (!add_readings(r, &t, country)) *failed = true;
    if (!t.n || *failed) return AN_NONE;
    toponym *at = array_push(&r->names);
    if (!at) *failed = true;
    else *at = t;
    return at ? (uint32_t)r->names.n - 1 : AN_NONE;
}

void resolver_hint(resolver *r, an_str country, float weight)
{
    size_t i = 0;
    while (i < r->n_hints && !str_eq(r->hints[i].country, country)) i++;
    if (!country.n || i == HINTS) return;
    if (i == r->n_hints) r->hints[r->n_hints++] = (country_hint){country, 0};
    r->hints[i].weight += weight;
}

/* ---- votes ---- */

/* Many votes for the same count less and less. */
static float enough(float votes) { return votes / (votes + 1); }

static bool same_country(const reading *a, const reading *b) { return a->country.n && str_eq(a->country, b->country); }

static bool same_division(const reading *a, const reading *b)
{
    return a->division == b->division && a->division != AN_NONE && a->country.n;
}

/* In steps, so that the last digit of a machine's exp() decides nothing. */
static float stepped(double x) { return (float)(floor(x * 4096 + 0.5) / 4096); }

static float nearness(const reading *a, const reading *b)
{
    if (fabs(a->lat - b->lat) > 5 || fabs(a->lon - b->lon) > 12 || a->place == AN_NONE || b->place == AN_NONE) return 0;
    return stepped(exp(-gaz_distance(a->lat, a->lon, b->lat, b->lon) / REACH));
}

typedef struct votes { float near, division, country; } votes;

/* What a name's readings say for a reading of another: the best of each. */
static votes votes_of(const resolver *r, const toponym *from, const reading *to)
{
    votes v = {0};
    for (uint32_t i = from->first; i < from->first + from->n; i++) {
        const reading *c = &r->readings.at[i];
        if (c->weight < 0.02F) continue;
        if (same_country(c, to) && c->weight > v.country) v.country = c->weight;
        if (same_division(c, to) && c->weight > v.division) v.division = c->weight;
        float near = c->weight * nearness(c, to);
        if (near > v.near) v.near = near;
    }
    return v;
}

static bool contains(const reading *outer, const reading *inner)
{
    if (outer->place == AN_NONE) return same_country(outer, inner) && inner->place != AN_NONE;
    if (outer->place == inner->place) return false;
    if (outer->kind == PLACE_ADMIN1) return same_division(outer, inner) && inner->kind != PLACE_ADMIN1;
    if (outer->kind == PLACE_SEA) return false;
    return gaz_distance(outer->lat, outer->lon, inner->lat, inner->lon) < (outer->kind == PLACE_REGION ? 400 : 60);
}

static float container_vote(const resolver *r, const toponym *outer, const reading *inner)
{
    float best = 0;
    for (uint32_t i = outer->first; i < outer->first + outer->n; i++)
        if (r->readings.at[i].weight > best && contains(&r->readings.at[i], inner)) best = r->readings.at[i].weight;
    return best;
}

static float contents_vote(const resolver *r, const toponym *inner, const reading *outer)
{
    float best = 0;
    for (uint32_t i = inner->first; i < inner->first + inner->n; i++)
        if (r->readings.at[i].weight > best && contains(outer, &r->readings.at[i])) best = r->readings.at[i].weight;
    return best;
}

static float score(const resolver *r, uint32_t name, const reading *c)
{
    votes sum = {0};
    float links = 0;
    const toponym *own = &r->names.at[name];
    for (size_t i = 0; i < r->names.n; i++) {
        if (i == name) continue;
        const toponym *t = &r->names.at[i];
        votes v = votes_of(r, t, c);
        sum.near += v.near, sum.division += v.division, sum.country += v.country;
        if (own->inside == i) links += (own->surely ? CONTAINED : BESIDE) * container_vote(r, t, c);
        if (t->inside == name) links += (t->surely ? CONTAINED : BESIDE) * contents_vote(r, t, c) / 2;
    }
    for (size_t i = 0; i < r->n_hints; i++)
        if (str_eq(r->hints[i].country, c->country)) sum.country += r->hints[i].weight;
    /* A state holds all that speaks for it, and so does a division. */
    if (c->place == AN_NONE) sum.near = sum.division = sum.country;
    if (c->kind == PLACE_ADMIN1 && sum.near < sum.division) sum.near = sum.division;
    return c->prior + links + NEAR * enough(sum.near) + SAME_DIVISION * enough(sum.division) +
           SAME_COUNTRY * enough(sum.country);
}

/* ---- rounds ---- */

static void weigh(resolver *r, toponym *t)
{
    float most = -1000;
    for (uint32_t i = t->first; i < t->first + t->n; i++)
        if (r->readings.at[i].score > most) most = r->readings.at[i].score, t->chosen = i;
    for (uint32_t i = t->first; i < t->first + t->n; i++)
        r->readings.at[i].weight = stepped(exp((r->readings.at[i].score - most) / SOFTNESS));
}

void resolver_run(resolver *r)
{
    for (size_t i = 0; i < r->readings.n; i++) r->readings.at[i].score = r->readings.at[i].prior;
    for (size_t i = 0; i < r->names.n; i++) weigh(r, &r->names.at[i]);
    for (int round = 0; round < ROUNDS; round++) {
        for (uint32_t i = 0; i < r->names.n; i++)
            for (uint32_t c = r->names.at[i].first; c < r->names.at[i].first + r->names.at[i].n; c++)
                r->readings.at[c].score = score(r, i, &r->readings.at[c]);
        for (size_t i = 0; i < r->names.n; i++) weigh(r, &r->names.at[i]);
    }
}

/* ---- results ---- */

bool resolver_believes(const resolver *r, uint32_t name)
{
    const toponym *own = &r->names.at[name];
    const reading *c = &r->readings.at[own->chosen];
    if (c->prior >= LARGE || !c->country.n || own->inside != AN_NONE) return true;
    bool others = r->n_hints > 0;
    for (size_t i = 0; i < r->n_hints; i++)
        if (str_eq(r->hints[i].country, c->country)) return true;
    for (size_t i = 0; i < r->names.n; i++) {
        const reading *other = &r->readings.at[r->names.at[i].chosen];
        if (i == name || !other->country.n) continue;
        others = true;
        if (same_country(other, c)) return true;
    }
    return !others;
}

static an_str precision_name(place_kind kind)
{
    static const an_str names[PLACE_KINDS] = {
        [PLACE_TOWN] = {"city", 4}, [PLACE_SECTION] = {"city", 4}, [PLACE_SEAT] = {"city", 4}, [PLACE_CAPITAL] = {"city", 4},
        [PLACE_ADMIN1] = {"admin1", 6}, [PLACE_ADMIN2] = {"admin2", 6}, [PLACE_REGION] = {"region", 6}, [PLACE_SEA] = {"sea", 3},
        [PLACE_SITE] = {"site", 4}};
    return names[kind];
}

an_where resolver_where(const resolver *r, uint32_t name)
{
    const reading *c = &r->readings.at[r->names.at[name].chosen];
    an_where w = {.country = c->country, .has_point = true, .lat = c->lat, .lon = c->lon, .precision = {"country", 7}};
    if (c->place == AN_NONE) return w;
    gaz_place p = gaz_at(r->g, c->place);
    w.name = p.name, w.admin1 = p.admin1, w.geonames = p.geonames, w.precision = precision_name(p.kind);
    return w;
}

void resolver_release(resolver *r)
{
    array_release(&r->names);
    array_release(&r->readings);
}
