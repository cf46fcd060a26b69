/* Mentions of one happening become one event. Documents are built by hand, so that only the merging is tested. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/str.h"
#include "fault.h"
#include "story/story.h"

static const an_date monday = {2025, 3, 10}, tuesday = {2025, 3, 11};

/* A mention of a state: its index. */
static uint32_t state(an_doc *doc, const char *country)
{
    doc_mention *m = array_push(&doc->mentions);
    assert_non_null(m);
    *m = (doc_mention){.kind = MENTION_NAMED, .entity = AN_NONE, .antecedent = AN_NONE, .members = {AN_NONE, AN_NONE},
                       .name = str_of(country), .country = str_of(country)};
    return (uint32_t)doc->mentions.n - 1;
}

static void add_party(doc_event *e, bool actor, uint32_t mention)
{
    doc_party *p = actor ? array_push(&e->actors) : array_push(&e->recipients);
    assert_non_null(p);
    *p = (doc_party){mention, actor ? STR("actor") : STR("recipient"), false};
}

/* A meeting in a sentence of its own; NULL: nobody on that side. */
static doc_event *event(an_doc *doc, const char *actor, const char *recipient)
{
    doc_event *e = array_push(&doc->events);
    assert_non_null(e);
    uint32_t sentence = (uint32_t)doc->events.n - 1;
    *e = (doc_event){.sentence = sentence, .trigger = {sentence * 10, sentence * 10 + 3}, .rule = STR("meet/1"),
                     .type = STR("CONSULT"), .cameo = STR("040"), .status = STR("actual"), .time = AN_NONE,
                     .place = AN_NONE, .basis = "published"};
    if (actor) add_party(e, true, state(doc, actor));
    if (recipient) add_party(e, false, state(doc, recipient));
    doc_report *r = array_push(&e->reports);
    assert_non_null(r);
    *r = (doc_report){sentence, e->trigger};
    return e;
}

static void on(doc_event *e, an_date day)
{
    e->start = e->end = day;
    e->precision = PRECISION_DAY;
    e->basis = "text";
}

static void claim(doc_event *e, const char *verb)
{
    doc_claim *c = array_push(&e->claims);
    assert_non_null(c);
    *c = (doc_claim){.by = 0, .verb = str_of(verb), .kind = STR("report")};
}

static an_doc *new_doc(void)
{
    an_doc *doc = doc_new();
    assert_non_null(doc);
    return doc;
}

static void merge_to(an_doc *doc, size_t left)
{
    assert_int_equal(story_run(doc, NULL), AN_OK);
    assert_int_equal(doc->events.n, left);
}

static void a_document_without_events_stays_so(void **state_)
{
    (void)state_;
    an_doc *doc = new_doc();
    merge_to(doc, 0);
    an_doc_free(doc);
}

static void the_same_twice_is_one_event_with_two_reports(void **state_)
{
    (void)state_;
    an_doc *doc = new_doc();
    event(doc, "KEN", "UGA");
    event(doc, "KEN", "UGA");
    merge_to(doc, 1);
    assert_int_equal(doc->events.at[0].reports.n, 2);
    assert_int_equal(doc->events.at[0].reports.at[0].sentence, 0);
    assert_int_equal(doc->events.at[0].reports.at[1].sentence, 1);
    an_doc_free(doc);
}

static void three_mentions_are_one_event(void **state_)
{
    (void)state_;
    an_doc *doc = new_doc();
    for (int i = 0; i < 3; i++) event(doc, "KEN", "UGA");
    merge_to(doc, 1);
    assert_int_equal(doc->events.at[0].reports.n, 3);
    an_doc_free(doc);
}

static uint32_t town(an_doc *doc, const char *name, const char *country)
{
    doc_place *p = array_push(&doc->places);
    assert_non_null(p);
    p->where = (an_where){.name = str_of(name), .country = str_of(country), .precision = STR("city")};
    return (uint32_t)doc->places.n - 1;
}

static void count(an_doc *doc, doc_event *e, int64_t n)
{
    doc_count *c = array_push(&doc->counts);
    uint32_t *slot = array_push(&e->counts);
    assert_true(c && slot);
    *c = (doc_count){.what = STR("killed"), .kind = STR("new"), .min = n, .max = n, .has_max = true, .of = AN_NONE, .by = AN_NONE};
    *slot = (uint32_t)doc->counts.n - 1;
}

/* Another number that somebody gives is kept beside the first; one that nobody gives is another happening's. */
static void a_number_that_contradicts_is_kept(void **state_)
{
    (void)state_;
    for (int claimed = 0; claimed < 2; claimed++) {
        an_doc *doc = new_doc();
        count(doc, event(doc, "KEN", "UGA"), 8);
        doc_event *second = event(doc, "KEN", "UGA");
        count(doc, second, 11);
        if (claimed) claim(second, "said");
        merge_to(doc, claimed ? 1 : 2);
        const doc_event *e = &doc->events.at[0];
        assert_int_equal(doc->counts.at[e->counts.at[0]].min, 8);
        assert_int_equal(e->alternatives.n, claimed);
        if (claimed) {
            assert_true(str_is(e->alternatives.at[0].field, "killed") && str_is(e->alternatives.at[0].value, "11"));
            assert_true(str_is(e->alternatives.at[0].claims[0].verb, "said"));
        }
        an_doc_free(doc);
    }
}

/* What sets the second of two events apart from the first. */
typedef void (*change)(an_doc *doc, doc_event *e);
static void other_type(an_doc *d, doc_event *e) { (void)d; e->type = STR("ASSAULT"); }
static void other_core(an_doc *d, doc_event *e) { (void)d; e->cameo = STR("057"); }
static void negated(an_doc *d, doc_event *e) { (void)d; e->status = STR("negated"); }
static void future(an_doc *d, doc_event *e) { (void)d; e->status = STR("future"); }
static void next_day(an_doc *d, doc_event *e) { (void)d; on(e, tuesday); }
static void ratified(an_doc *d, doc_event *e) { (void)d; e->treaty_action = STR("ratified"); }
static void elsewhere(an_doc *d, doc_event *e)
{
    d->events.at[0].place = town(d, "Gulu", "UGA");
    e->place = town(d, "Lira", "UGA");
}
static void by_phone(an_doc *d, doc_event *e) { (void)d; e->modes[0] = STR("virtual"); e->n_modes = 1; }
static void other_actor(an_doc *d, doc_event *e) { e->actors.at[0].mention = state(d, "PER"); }
static void other_recipient(an_doc *d, doc_event *e) { e->recipients.at[0].mention = state(d, "PER"); }

static void what_differs_is_not_merged(void **state_)
{
    (void)state_;
    static const change changes[] = {other_type, other_core, negated, future, next_day, ratified, elsewhere, by_phone, other_actor, other_recipient};
    for (size_t i = 0; i < sizeof changes / sizeof *changes; i++) {
        an_doc *doc = new_doc();
        doc_event *first = event(doc, "KEN", "UGA");
        on(first, monday);
        first->modes[first->n_modes++] = STR("visit");
        doc_event *second = event(doc, "KEN", "UGA");
        on(second, monday);
        changes[i](doc, second);
        merge_to(doc, 2);
        assert_int_equal(doc->events.at[0].sentence, 0);
        assert_int_equal(doc->events.at[1].sentence, 1);
        an_doc_free(doc);
    }
}

/* Two tokens of one sentence, the second under the first: a demand and what is demanded, in words of its own. */
static an_doc *demand(const char *recipient_again)
{
    an_doc *doc = new_doc();
    for (uint32_t i = 0; i < 2; i++) {
        doc_token *t = array_push(&doc->tokens);
        doc_word *w = array_push(&doc->words);
        assert_true(t && w);
        *t = (doc_token){.span = {i * 10, i * 10 + 3}};
        *w = (doc_word){.head = i ? 0 : AN_NONE, .upos = UPOS_VERB, .rel = i ? REL_XCOMP : REL_ROOT};
        doc_event *e = event(doc, "KEN", i ? recipient_again : "PER");
        e->type = STR("REQUEST");
        e->cameo = STR("100");
        e->sentence = 0;
        e->trigger_token = i;
        if (i) e->status = STR("future");
    }
    return doc;
}

static void what_is_said_once_is_one_event(void **state_)
{
    (void)state_;
    an_doc *doc = demand("PER");
    merge_to(doc, 1);
    an_doc_free(doc);
    doc = demand("UGA");
    merge_to(doc, 2);
    an_doc_free(doc);
}

static void sides_exchanged_are_not_merged(void **state_)
{
    (void)state_;
    an_doc *doc = new_doc();
    event(doc, "KEN", "UGA");
    event(doc, "UGA", "KEN");
    merge_to(doc, 2);
    an_doc_free(doc);
}

static void events_that_share_nobody_are_not_merged(void **state_)
{
    (void)state_;
    an_doc *doc = new_doc();
    event(doc, "KEN", NULL);
    event(doc, NULL, "KEN");
    merge_to(doc, 2);
    an_doc_free(doc);
}

/* The later mention says more: it leads, and its report comes first. */
static void the_one_that_says_more_leads(void **state_)
{
    (void)state_;
    an_doc *doc = new_doc();
    event(doc, "KEN", NULL);
    doc_event *fuller = event(doc, "KEN", "UGA");
    on(fuller, monday);
    fuller->cameo = STR("0401");
    merge_to(doc, 1);
    const doc_event *e = &doc->events.at[0];
    assert_int_equal(e->sentence, 1);
    assert_true(str_is(e->cameo, "0401"));
    assert_int_equal(e->recipients.n, 1);
    assert_string_equal(e->basis, "text");
    assert_int_equal(e->reports.at[0].sentence, 1);
    assert_int_equal(e->reports.at[1].sentence, 0);
    an_doc_free(doc);
}

/* What the leading mention left open comes from the other one: its date then has basis "context". */
static void open_fields_are_filled(void **state_)
{
    (void)state_;
    an_doc *doc = new_doc();
    event(doc, "KEN", "UGA");
    doc_event *second = event(doc, NULL, "UGA");
    on(second, monday);
    event(doc, "KEN", NULL)->place = 7;
    merge_to(doc, 1);
    const doc_event *e = &doc->events.at[0];
    assert_int_equal(e->sentence, 0);
    assert_int_equal(e->place, 7);
    assert_string_equal(e->basis, "context");
    assert_memory_equal(&e->start, &monday, sizeof monday);
    assert_int_equal(e->actors.n, 1);
    an_doc_free(doc);
}

static void a_date_that_was_said_stays(void **state_)
{
    (void)state_;
    an_doc *doc = new_doc();
    on(event(doc, "KEN", "UGA"), monday);
    doc_event *week = event(doc, "KEN", "UGA");
    on(week, monday);
    week->end = (an_date){2025, 3, 16};
    merge_to(doc, 1);
    assert_memory_equal(&doc->events.at[0].end, &monday, sizeof monday);
    an_doc_free(doc);
}

static void claims_are_joined(void **state_)
{
    (void)state_;
    an_doc *doc = new_doc();
    claim(event(doc, "KEN", "UGA"), "said");
    claim(event(doc, "KEN", "UGA"), "confirmed");
    merge_to(doc, 1);
    assert_int_equal(doc->events.at[0].claims.n, 2);
    assert_true(str_is(doc->events.at[0].claims.at[0].verb, "said"));
    assert_true(str_is(doc->events.at[0].claims.at[1].verb, "confirmed"));
    an_doc_free(doc);
}

static void others_between_keep_their_order(void **state_)
{
    (void)state_;
    an_doc *doc = new_doc();
    event(doc, "KEN", "UGA");
    event(doc, "PER", "CHL");
    event(doc, "KEN", "UGA");
    event(doc, "FRA", "DEU");
    merge_to(doc, 3);
    assert_int_equal(doc->events.at[0].sentence, 0);
    assert_int_equal(doc->events.at[1].sentence, 1);
    assert_int_equal(doc->events.at[2].sentence, 3);
    assert_int_equal(doc->events.at[0].reports.n, 2);
    an_doc_free(doc);
}

static void failing_allocations_are_told(void **state_)
{
    (void)state_;
    for (size_t n = 1;; n++) {
        an_doc *doc = new_doc();
        an_error error = {0};
        for (int i = 0; i < 12; i++) {
            doc_event *e = event(doc, i % 3 ? "KEN" : NULL, "UGA");
            claim(e, "said");
            if (i == 5) on(e, monday);
        }
        fault_after(n);
        an_status status = story_run(doc, &error);
        bool failed = fault_off();
        assert_int_equal(status, failed ? AN_NOMEM : AN_OK);
        if (failed) assert_int_equal(error.code, AN_NOMEM);
        an_doc_free(doc);
        if (!failed) break;
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_document_without_events_stays_so),
        cmocka_unit_test(the_same_twice_is_one_event_with_two_reports),
        cmocka_unit_test(three_mentions_are_one_event),
        cmocka_unit_test(a_number_that_contradicts_is_kept),
        cmocka_unit_test(what_differs_is_not_merged),
        cmocka_unit_test(what_is_said_once_is_one_event),
        cmocka_unit_test(sides_exchanged_are_not_merged),
        cmocka_unit_test(events_that_share_nobody_are_not_merged),
        cmocka_unit_test(the_one_that_says_more_leads),
        cmocka_unit_test(open_fields_are_filled),
        cmocka_unit_test(a_date_that_was_said_stays),
        cmocka_unit_test(claims_are_joined),
        cmocka_unit_test(others_between_keep_their_order),
        cmocka_unit_test(failing_allocations_are_told),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
