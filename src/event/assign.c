#include "event/assign.h"

#include "base/str.h"
#include "event/treaty.h"
#include "lexicon/lexicon.h"

/* More than this for "no participant": a mention is none; where a frame of the lexicon names it, and where nothing does.
 * Chosen on training months that were held out. */
static const double FRAME_DROPS = 0.95, NONE_DROPS = 0.60;

typedef ARRAY(doc_party) parties;

typedef struct sides { parties actors, recipients; } sides;

/* The one on a side who is the same as a mention, or NULL. */
static doc_party *same(const an_doc *doc, parties *side, uint32_t mention)
{
    for (size_t i = 0; i < side->n; i++)
        if (doc_stands_for(doc, side->at[i].mention) == doc_stands_for(doc, mention)) return &side->at[i];
    return NULL;
}

static bool knew(const doc_party *at, size_t n, uint32_t mention)
{
    for (size_t i = 0; i < n; i++)
        if (at[i].mention == mention) return true;
    return false;
}

/* Puts a mention on a side; ranked where the rules did not have it there. Of two that are the same, the rules' stays. */
static bool put(const an_doc *doc, parties *side, const doc_party *rules, size_t n, uint32_t mention, part as)
{
    doc_party *p = same(doc, side, mention), *old = p;
    if (!p) p = array_push(side);
    if (p && (!old || (old->ranked && knew(rules, n, mention)))) *p = (doc_party){mention, part_name(as), !knew(rules, n, mention)};
    return p != NULL;
}

/* Whom the model cannot be asked about, as they are of another sentence. */
static bool keep_strangers(const an_doc *doc, parties *side, const doc_party *rules, size_t n, uint32_t sentence, part as)
{
    for (size_t i = 0; i < n; i++)
        if (doc->mentions.at[rules[i].mention].sentence != sentence && !put(doc, side, rules, n, rules[i].mention, as)) return false;
    return true;
}

/* The likeliest class of a mention; LINEAR_NONE for no participant. */
static uint32_t likeliest(const linear_model *model, const an_doc *doc, const doc_event *e, uint32_t mention)
{
    uint64_t hashes[ROLE_FEATURES];
    double p[LINEAR_CLASSES];
    uint32_t best = LINEAR_NONE;
    linear_score(model, hashes, role_features(doc, e, mention, hashes), p);
    bool framed = !e->doubt && (knew(e->actors.at, e->actors.n, mention) || knew(e->recipients.at, e->recipients.n, mention));
    if (p[LINEAR_NONE] > (framed ? FRAME_DROPS : NONE_DROPS)) return LINEAR_NONE;
    for (uint32_t c = 1; c < linear_classes(model); c++)
        if (best == LINEAR_NONE || p[c] > p[best]) best = c;
    return best;
}

/* Whose part a rule is sure of ("U.S.-backed"), and what is the name of an agreement, takes no side. */
static bool takes_no_side(const an_doc *doc, const doc_event *e, uint32_t mention)
{
    for (size_t i = 0; i < e->others.n; i++)
        if (e->others.at[i].mention == mention) return true;
    return doc->mentions.at[mention].entity == AN_NONE && treaty_accord_at(doc, doc->mentions.at[mention].head) != NULL;
}

static bool ask(const linear_model *model, const an_doc *doc, const doc_event *e, sides *out)
{
    if (!keep_strangers(doc, &out->actors, e->actors.at, e->actors.n, e->sentence, PART_ACTOR) ||
        !keep_strangers(doc, &out->recipients, e->recipients.at, e->recipients.n, e->sentence, PART_RECIPIENT))
        return false;
    for (size_t i = doc_first_of(&doc->mentions, e->sentence); i < doc->mentions.n; i++) {
        uint32_t mention = (uint32_t)i;
        if (doc->mentions.at[i].sentence != e->sentence) break;
        if (doc->mentions.at[i].members[0] != AN_NONE || takes_no_side(doc, e, mention)) continue;
        uint32_t class = likeliest(model, doc, e, mention);
        if (class == LINEAR_NONE) continue;
        bool actor = e->reciprocal || str_is(linear_class(model, class), ROLE_ACTOR);
        bool ok = actor ? put(doc, &out->actors, e->actors.at, e->actors.n, mention, PART_ACTOR)
                        : put(doc, &out->recipients, e->recipients.at, e->recipients.n, mention, PART_RECIPIENT);
        if (!ok) return false;
    }
    return true;
}

static void take(doc_event *e, sides *s)
{
    array_release(&e->actors);
    array_release(&e->recipients);
    memcpy(&e->actors, &s->actors, sizeof e->actors);
    memcpy(&e->recipients, &s->recipients, sizeof e->recipients);
}

bool assign_roles(const linear_model *model, an_doc *doc)
{
    sides *all = calloc(doc->events.n + 1, sizeof *all);
    bool ok = all != NULL;
    for (size_t i = 0; ok && i < doc->events.n; i++)
        if (!treaty_roles_settled(&doc->events.at[i])) ok = ask(model, doc, &doc->events.at[i], &all[i]);
    for (size_t i = 0; all && i < doc->events.n; i++) {
        if (ok && treaty_roles_settled(&doc->events.at[i])) continue;
        if (ok) { take(&doc->events.at[i], &all[i]); continue; }
        array_release(&all[i].actors);
        array_release(&all[i].recipients);
    }
    free(all);
    return ok;
}
