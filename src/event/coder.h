/* State of coding one sentence. Private to src/event. */
#ifndef AN_EVENT_CODER_H
#define AN_EVENT_CODER_H

#include "event/clause.h"
#include "event/domain.h"

/* The sense chosen for a clause. */
typedef struct choice {
    bool known;              /* some sense fits */
    lex_sense sense;
    const lex_core *core;    /* into sense; NULL: none fits, or a claim or complement verb only */
    const char *reason;      /* why there is no core */
} choice;

typedef struct coder {
    const lex *l;
    const char *edition;
    an_doc *doc;
    uint32_t sentence;
    domain_count words_of_domains;     /* of the document */
    const char *not_political;         /* why the sentence holds no event, or NULL */
    const char *discarded;             /* why the document is not coded at all, or NULL */
    tree tree;
    clauses clauses;
    ARRAY(choice) choices;         /* parallel to clauses */
    ARRAY(uint32_t) consumed;      /* tokens that decided another predicate's core: no events of their own */
    ARRAY(uint32_t) event_of;      /* event of each clause, or AN_NONE */
} coder;

/* sense.c: fills choices and consumed. False when memory is out. */
bool sense_choose(coder *c);

/* Whether a word decided another predicate's core, and so is no event of its own. */
bool sense_consumed(const coder *c, uint32_t token);

/* roles.c: the mention that fills an arc: the one its head belongs to, else one that its phrase gives ("Israeli aircraft",
 * "a group of Iranian students"); AN_NONE when there is none. */
uint32_t role_filler(const coder *c, const arc *a);

/* Whether an argument of a frame or condition describes an arc. */
bool arg_fits(const lex_arg *arg, const arc *a);

/* Fills actors, recipients and others of an event. False when memory is out. */
bool roles_assign(coder *c, const clause *cl, const choice *ch, doc_event *e);

/* status.c */
typedef struct status_found { an_str status, rule; an_span span; bool has_span; } status_found;
status_found status_of(const coder *c, const clause *cl);

/* claim.c: the mention that is the subject of a claim verb, or AN_NONE. */
uint32_t claim_speaker(const coder *c, const clause *cl);

/* claim.c: claims of the sentence's events. False when memory is out. */
bool claims_attach(coder *c);

/* claim.c: "officials said": who speaks of an event and belongs to no country is of its place. False when memory is out. */
bool claims_settle(const lex *l, an_doc *doc);

/* setting.c: date and place. False when memory is out. */
bool setting_find(coder *c, const clause *cl, bool future, doc_event *e);

/* setting.c: when the types are settled: only what is done on the spot keeps a place that its own clause does not name. */
void setting_settle(const lex *l, an_doc *doc);

/* setting.c: whether an event has a place by such a rule only from what stands around. */
bool setting_borrowed(an_str rule);

/* event.c: type, quad and scores of an event by its core and status; NULL, or why it is no event. *doubt is set where the
 * type needs somebody whom the event has not. */
const char *event_decide_type(const lex *l, const char *edition, doc_event *e, const char **doubt);

/* event.c: whether a country, an entry of the lexicon, a sector or a name of several words is a side of an event. */
bool event_names_somebody(const an_doc *doc, const doc_event *e);

/* roles.c: the subject as actor, the object, or else who stands in a prepositional phrase, as recipient: of a predicate
 * that the lexicon has no frame for. False when memory is out. */
bool roles_guess(coder *c, const clause *cl, doc_event *e);

/* Notes why a field has its value. False when memory is out. */
bool event_why(doc_event *e, const char *field, an_str rule, an_span span);

#endif
