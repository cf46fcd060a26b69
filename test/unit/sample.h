/* An event with something in every field, made of literals, and two plain ones, for the tests of records and the store. */
#ifndef TEST_UNIT_SAMPLE_H
#define TEST_UNIT_SAMPLE_H

#include "base/str.h"

#define SAMPLE_LIST(list) {list, sizeof list / sizeof *list}

static const an_str sample_sectors[] = {{"GOV", 3}, {"MIL", 3}};
static const an_str sample_modes[] = {{"visit", 5}, {"multilateral", 12}};
static const an_str sample_contexts[] = {{"diplomatic", 10}, {"military", 8}};
static const an_str sample_treaty_parties[] = {{"KEN", 3}, {"UGA", 3}};

static const an_party sample_actors[] = {
    {.text = {"Kenyan Defence Minister Ann \"Ace\" Otieno", 40}, .span = {4, 44}, .name = {"Ann Otieno", 10},
     .id = {"person:ann-otieno", 17}, .wikidata = {"Q1", 2}, .role = {"defence minister", 16}, .country = {"KEN", 3},
     .sectors = SAMPLE_LIST(sample_sectors), .code = {"KENGOVMIL", 9}, .part = {"actor", 5}},
    {.text = {"he", 2}, .span = {50, 52}, .country = {"UGA", 3}, .code = {"UGA", 3}, .part = {"actor", 5},
     .has_antecedent = true, .antecedent = {1, 3}},
};
static const an_party sample_recipients[] = {
    {.text = {"the\tUnion; and\nothers\\", 22}, .span = {60, 82}, .name = {"African Union", 13}, .id = {"org:AU", 6},
     .code = {"IGOAFU", 6}, .part = {"recipient", 9}},
};
static const an_party sample_others[] = {
    {.text = {"Norway", 6}, .span = {90, 96}, .name = {"Norway", 6}, .id = {"country:NOR", 11}, .country = {"NOR", 3},
     .code = {"NOR", 3}, .part = {"mediator", 8}},
    {.country = {"TZA", 3}, .part = {"host", 4}},
};
static const an_claim sample_claims[] = {
    {.by = {.text = {"the ministry", 12}, .span = {100, 112}, .country = {"KEN", 3}, .code = {"KENGOV", 6}},
     .verb = {"said", 4}, .kind = {"report", 6}, .span = {113, 117}},
    {.by = {.text = {"rebels", 6}, .span = {120, 126}}, .verb = {"denied", 6}, .kind = {"deny", 4}, .span = {127, 133}},
};
static const an_count sample_counts[] = {
    {.what = {"killed", 6}, .min = 1062, .kind = {"new", 3}, .has_of = true,
     .of = {.text = {"Kenyans", 7}, .span = {140, 147}, .country = {"KEN", 3}}, .text = {"over 1062 Kenyans", 17},
     .span = {130, 147}},
    {.what = {"money", 5}, .min = 5000000, .has_max = true, .max = 5000000, .kind = {"total", 5}, .unit = {"USD", 3},
     .has_by = true, .by = {.text = {"Norway", 6}, .span = {90, 96}}, .text = {"$5 million", 10}, .span = {150, 160}},
};
static const an_span sample_spans[] = {{58, 61}, {4, 44}};
static const an_why sample_why[] = {
    {.field = {"date", 4}, .rule = {"weekday-past", 12}, .spans = SAMPLE_LIST(sample_spans)},
    {.field = {"odd \"field\"\n", 12}, .rule = {"r/1", 3}},
};
static const an_report sample_reports[] = {{0, {58, 61}}, {3, {300, 305}}};
static const an_alternative sample_alternatives[] = {
    {.field = {"counts.killed", 13}, .value = {"900", 3}, .claims = SAMPLE_LIST(sample_claims)},
};

/* The text has what writers trip over: quotes, commas, line ends of every kind, a NUL, letters beyond ASCII. */
#define SAMPLE_TEXT "He said: \"yes, no\";\r\n\ttab\\ nul\0 \xC2\x85 \xE2\x80\xA8 \xE2\x80\xA9 \xC3\xA9 \xF0\x9F\x95\x8A \x7F"

static inline an_event sample_event(void)
{
    an_event e = {
        .id = STR("ev_0123456789abcdef"), .doc = STR("nairobi-2025-07-22"), .source = STR("Own Wire"),
        .url = STR("https://example.org/a?b=1&c=2"), .published = {2025, 7, 22}, .sentence = 2, .text = STR(SAMPLE_TEXT),
        .span = {24, 131}, .mentions = SAMPLE_LIST(sample_reports), .type = STR("CONSULT"),
        .mode = SAMPLE_LIST(sample_modes), .context = SAMPLE_LIST(sample_contexts), .cameo = STR("042"), .quad = 1,
        .score = 4.0, .goldstein = -0.04, .status = STR("actual"), .has_about = true,
        .about = {.cameo = STR("0353"), .type = STR("RETREAT"), .has_date = true, .has_place = true,
                  .date = {.start = {2025, 8, 1}, .end = {2025, 8, 31}, .precision = STR("month"), .basis = STR("text"),
                           .text = STR("in August"), .has_span = true, .span = {5, 14}},
                  .place = {.name = STR("Kisumu"), .country = STR("KEN"), .precision = STR("city"), .text = STR("Kisumu"),
                            .span = {1, 7}}},
        .actors = SAMPLE_LIST(sample_actors), .recipients = SAMPLE_LIST(sample_recipients),
        .others = SAMPLE_LIST(sample_others), .reciprocal = true,
        .date = {.start = {2025, 7, 21}, .end = {2025, 7, 21}, .precision = STR("day"), .basis = STR("text"),
                 .text = STR("on Monday"), .has_span = true, .span = {70, 79}},
        .has_place = true,
        .place = {.name = STR("Nairobi"), .country = STR("KEN"), .admin1 = STR("Nairobi"), .has_point = true,
                  .lat = -1.28333, .lon = 36.81667, .geonames = 184745, .precision = STR("city"), .text = STR("Nairobi"),
                  .span = {0, 7}},
        .claims = SAMPLE_LIST(sample_claims), .counts = SAMPLE_LIST(sample_counts), .treaty_name = STR("Lake Accord"),
        .treaty_action = STR("signed"), .treaty_id = STR("treaty:lake-accord"), .treaty_text = STR("accord"),
        .treaty_span = {70, 76}, .treaty_parties = SAMPLE_LIST(sample_treaty_parties), .trigger_text = STR("met"), .trigger = {58, 61}, .rule = STR("meet/1"),
        .why = SAMPLE_LIST(sample_why), .confidence = 0.945, .alternatives = SAMPLE_LIST(sample_alternatives),
        .coder = STR("annals 0.1.0 lexicon:ab12cd34 model:- plover-2024")};
    return e;
}

/* As little as an event can hold. */
static inline an_event bare_event(void)
{
    an_event e = {.doc = STR("d"), .type = STR("PROTEST"), .date = {.precision = STR("unknown")}};
    return e;
}

/* A sink that keeps what it gets, or refuses after `room` bytes. */
typedef struct kept { char text[1 << 18]; size_t n, room; } kept;

static inline bool keep_text(void *context, const char *bytes, size_t n)
{
    kept *k = context;
    if (k->n + n > k->room) return false;
    memcpy(k->text + k->n, bytes, n);
    k->n += n;
    k->text[k->n] = 0;
    return true;
}

static inline an_sink keep_in(kept *k)
{
    k->n = 0;
    k->room = sizeof k->text - 1;
    k->text[0] = 0;
    return (an_sink){keep_text, k};
}

#endif
