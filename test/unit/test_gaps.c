/* What stayed uncoded: phrases of a sentence, counts over documents, their order, filters, formats. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/str.h"
#include "fault.h"
#include "sample.h"
#include "store/phrases.h"
#include "store/store.h"

/* ---- phrases ---- */

typedef struct list { char text[512]; } list;

static bool add_phrase(void *context, an_str phrase)
{
    list *l = context;
    size_t n = strlen(l->text);
    snprintf(l->text + n, sizeof l->text - n, "%.*s|", STR_ARG(phrase));
    return true;
}

/* "_" in front of a word: it belongs to a mention. */
static void check_phrases(const char *marked, const char *wanted)
{
    list l = {""};
    char text[256];
    bool taken[256] = {0}, on = false;
    size_t n = 0;
    for (; *marked; marked++) {
        if (*marked == '_') on = true;
        else text[n] = *marked, on = on && *marked != ' ', taken[n++] = on;
    }
    assert_true(phrases_find((an_str){text, n}, taken, add_phrase, &l));
    assert_string_equal(l.text, wanted);
}

static void finds_phrases(void **state)
{
    (void)state;
    check_phrases("They began Operation Lamp on Monday.", "Operation Lamp|");
    check_phrases("The treaty was signed by the House of Lamps and Oil.", "House of Lamps|");
    check_phrases("Aid came from WLU and from Ober.", "WLU|");
    check_phrases("It met _Ada _Ober in the Lamp Hall.", "Lamp Hall|");
    check_phrases("Lamp Hall was closed.", "");
    check_phrases("As a rule Ada, Bea and Holm left.", "");
    check_phrases("She said \"When I came, Old Lamp burned\".", "Old Lamp|");
    check_phrases("Lamp Makers Sign Long Lamp Deal", "");
    check_phrases("", "");
    check_phrases("Élan went to Écu Île.", "Écu Île|");
}

/* ---- documents ---- */

typedef struct made { char id[16]; an_mention mentions[3]; an_span sentences[2]; an_event event; an_party actor; } made;

static const char text[] = "Bea Holm met a lamplighter in Érd. Aid came from Lamp Hall.";

static an_party party(const char *word, const char *name, const char *role)
{
    const char *at = strstr(text, word);
    uint32_t begin = (uint32_t)(at - text) - (at > strstr(text, "É"));   /* É is two bytes */
    return (an_party){.text = str_of(word), .name = str_of(name), .role = str_of(role),
                      .span = {begin, begin + (uint32_t)strlen(word)}};
}

static an_layers document(made *m, int i)
{
    snprintf(m->id, sizeof m->id, "doc-%d", i);
    m->mentions[0].party = party("Bea Holm", "Bea Holm", NULL);
    m->mentions[1].party = party("lamplighter", NULL, "lamplighter");
    m->mentions[2].party = party("Aid", "Aid", NULL);
    m->mentions[2].party.country = STR("AAA");
    m->mentions[2].sentence = 1;
    m->sentences[0] = (an_span){0, 34};
    m->sentences[1] = (an_span){35, 59};
    m->event = sample_event();
    m->actor = m->mentions[1].party;
    m->event.actors = (an_parties){&m->actor, 1};
    m->event.recipients = m->event.others = (an_parties){0};
    return (an_layers){.id = str_of(m->id), .text = str_of(text), .published = {2025, 1, (uint8_t)(1 + i)},
                       .sentences = {m->sentences, 2}, .mentions = m->mentions, .n_mentions = 3,
                       .events = {&m->event, (size_t)(i > 0)}};
}

static an_store *fill(int documents)
{
    an_store *store;
    bool added;
    assert_int_equal(an_store_open(&store, ":memory:", true, NULL), AN_OK);
    assert_int_equal(an_store_begin(store, NULL), AN_OK);
    for (int i = 0; i < documents; i++) {
        made m = {0};
        an_layers layers = document(&m, i);
        assert_int_equal(an_store_add(store, &layers, &added, NULL), AN_OK);
    }
    assert_int_equal(an_store_commit(store, NULL), AN_OK);
    return store;
}

typedef struct said { kept out; const char *format; an_status status; } said;

static an_status write_gap(void *context, const an_gap *gap)
{
    said *s = context;
    return s->status ? s->status : an_gap_write(s->format, gap, (an_sink){keep_text, &s->out}, NULL);
}

static void check_gaps(an_store *store, an_filter filter, size_t limit, const char *format, const char *wanted)
{
    static said s;
    s = (said){.out.room = sizeof s.out.text - 1, .format = format};
    assert_int_equal(write_gap(&s, NULL), AN_OK);
    assert_int_equal(an_store_gaps(store, &filter, limit, write_gap, &s, NULL), AN_OK);
    s.out.text[s.out.n] = 0;
    assert_string_equal(s.out.text, wanted);
}

static void counts_what_is_missing(void **state)
{
    (void)state;
    an_store *store = fill(5);
    check_gaps(store, (an_filter){0}, 0, "text",
               "role    lamplighter  (4 in events, 5 mentions, 5 documents)\n"
               "        doc-0: Bea Holm met a lamplighter in Érd.\n"
               "        doc-1: Bea Holm met a lamplighter in Érd.\n"
               "        doc-2: Bea Holm met a lamplighter in Érd.\n"
               "name    Bea Holm  (0 in events, 5 mentions, 5 documents)\n"
               "        doc-0: Bea Holm met a lamplighter in Érd.\n"
               "        doc-1: Bea Holm met a lamplighter in Érd.\n"
               "        doc-2: Bea Holm met a lamplighter in Érd.\n"
               "phrase  Lamp Hall  (0 in events, 5 mentions, 5 documents)\n"
               "        doc-0: Aid came from Lamp Hall.\n"
               "        doc-1: Aid came from Lamp Hall.\n"
               "        doc-2: Aid came from Lamp Hall.\n");
    an_store_free(store);
}

static void filters_and_formats(void **state)
{
    (void)state;
    an_store *store = fill(5);
    an_filter days = {.since = {2025, 1, 2}, .until = {2025, 1, 3}}, one = {.doc = "doc-0"}, none = {.doc = "doc-9"};
    check_gaps(store, days, 1, "jsonl",
               "{\"kind\":\"role\",\"text\":\"lamplighter\",\"participants\":2,\"mentions\":2,\"documents\":2,"
               "\"examples\":["
               "{\"doc\":\"doc-1\",\"text\":\"Bea Holm met a lamplighter in Érd.\"},"
               "{\"doc\":\"doc-2\",\"text\":\"Bea Holm met a lamplighter in Érd.\"}]}\n");
    check_gaps(store, one, 1, "csv",
               "kind,text,participants,mentions,documents,doc_1,example_1,doc_2,example_2,doc_3,example_3\r\n"
               "name,\"Bea Holm\",0,1,1,\"doc-0\",\"Bea Holm met a lamplighter in Érd.\",,,,\r\n");
    check_gaps(store, none, 0, "text", "");
    assert_int_equal(an_gap_write("xml", NULL, (an_sink){0}, NULL), AN_USAGE);
    static said s = {.format = "text", .status = AN_STOPPED};
    assert_int_equal(an_store_gaps(store, &one, 0, write_gap, &s, NULL), AN_STOPPED);
    an_store_free(store);
}

static void survives_failed_allocations(void **state)
{
    (void)state;
    an_store *store = fill(2);
    an_filter all = {0};
    for (size_t n = 1;; n++) {
        static said s;
        s = (said){.out.room = sizeof s.out.text - 1, .format = "jsonl"};
        fault_after(n);
        an_status status = an_store_gaps(store, &all, 0, write_gap, &s, NULL);
        bool failed = fault_off();
        assert_int_equal(status, failed ? AN_NOMEM : AN_OK);
        if (!failed) break;
    }
    an_store_free(store);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(finds_phrases),
        cmocka_unit_test(counts_what_is_missing),
        cmocka_unit_test(filters_and_formats),
        cmocka_unit_test(survives_failed_allocations),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
