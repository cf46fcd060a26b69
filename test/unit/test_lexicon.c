/* Look-ups in a compiled lexicon: names, tables, forms, predicates, ontology, sectors. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <cmocka.h>

#include "lexicon_fixture.h"

static const char small[] =
    "country:USA United States\n"
    "  name       US; U.S.; United States of America\n"
    "  adjective  American\n"
    "  people     American; Americans\n"
    "  capital    Washington; Washington, D.C.\n"
    "  from       1776-07\n"
    "  cow        2\n"
    "  named      1781 | 1789-03 | United Colonies | Colonial | Colonials\n"
    "country:DEU Germany\n"
    "  iso        DEU\n"
    "  iso        DDR | 1949-10-07 | 1990-10-02\n"
    "  cow        255 | 1990-10-03 | -\n"
    "  cow        260 | 1954 | 1990-10-02\n"
    "  fips       GM\n"
    "country:GNB Guinea-Bissau\n"
    "  people     Bissau-Guinean\n"
    "country:CIV Côte d'Ivoire\n"
    "org:UN United Nations\n"
    "  name UN\n"
    "  code IGOUNO\n"
    "  sectors IGO\n"
    "org:UNSC United Nations Security Council\n"
    "group:m23 March 23 Movement\n"
    "  name M23; M23 rebels\n"
    "  country COD\n"
    "  sectors REB\n"
    "person:ada-ober Ada Ober\n"
    "  gender f\n"
    "  office USA | minister of trade | GOV BUS | 2017-10 | 2019\n"
    "  office USA | envoy | GOV | 2019 | -\n"
    "person:bo-lind Bo Lind\n"
    "  office DEU | envoy | GOV | 2003 | 2008-02+\n"
    "role:trade-minister trade minister\n"
    "  name  minister of trade; deputy secretary-general\n"
    "  kind  office\n"
    "  sectors GOV\n"
    "role:army army\n"
    "  kind body\n"
    "  sectors MIL\n"
    "role:police policeman\n"
    "  kind people\n"
    "  plural cops\n"
    "table:month\n"
    "  1  January; Jan.\n"
    "  9  September; month of harvest\n"
    "table:number\n"
    "  31 thirty-one; thirty one\n"
    "irregular:verb\n"
    "  shoot  shot\n"
    "  be  was|were; been; is|am|are; being\n"
    "  withdraw withdrew; withdrawn\n"
    "irregular:noun\n"
    "  -man  -men\n"
    "  crisis crises\n"
    "class:ban\n"
    "  word  curfew; trade restriction\n"
    "  class @more\n"
    "class:more\n"
    "  word  embargo\n"
    "lift/1 verb\n"
    "  frame nsubj=actor  obl:from|obl:on_behalf_of=recipient\n"
    "  need  obj{@ban,%MIL}\n"
    "  not   subj{crane} poss|nmod:of{*}\n"
    "  core  085 reciprocal when !obj{embargo} obl:in{%country}\n"
    "  core  081 treaty=signed ease\n"
    "lift/2 noun\n"
    "  core 081\n"
    "call-off/1 verb\n"
    "  core 081\n"
    "shot/1 noun shot\n"
    "  core 081\n"
    "shoot/1 verb\n"
    "  core 085\n"
    "say/1 verb\n"
    "  claim report\n"
    "  complement future\n";

static const char cameo[] = "# code\n08\t5\tyield\n081\t5.2\tease\n085\t-7\tlift\n";
static const char types[] = "CONCEDE\t1\t0\nAID\t2\t1\n";
static const char about[] = "03\t0\t030\n03\t08\t035\n03\t081\t0351\n";
static const char edition[] =
    "*\t*\t*\t-\t-\t0\t-\n"
    "08\t*\t*\tAID\tease\t-6.5\tlegal crime\n"
    "081\t*\t*\tAID\t-\t1\t-\n"
    "081\t*\tfuture\tCONCEDE\t-\t2\t-\n"
    "081\tease\t*\tCONCEDE\t-\t3\t-\n"
    "081\tease\tfuture\tCONCEDE\t-\t4\t-\n";

static lex *open_small(void)
{
    source s[] = {{.path = STR("ontology/about.tsv"), .text = str_of(about)},
                  {.path = STR("ontology/cameo.tsv"), .text = str_of(cameo)},
                  {.path = STR("ontology/mine.tsv"), .text = str_of(edition)},
                  {.path = STR("ontology/types.tsv"), .text = str_of(types)},
                  {.path = STR("small.lex"), .text = str_of(small)}};
    lex *l;
    an_error error;
    collected said = {0};
    if (lexicon_from(&l, s, 5, &said, &error) != AN_OK) fail_msg("%s\n%s", error.message, said.text);
    return l;
}

/* ---- names ---- */

/* The longest match as "id form plural/length ...", in order. */
static void check_match(const lex *l, const char *text, const char *wanted)
{
    static const char *const forms[] = {"name", "adjective", "people", "capital", "seat", "city"};
    char got[512] = "";
    token_list t;
    lex_hit hits[8];
    size_t length;
    tokens_init(&t, text);
    size_t n = lex_match(l, t.at, t.n, hits, 8, &length);
    for (size_t i = 0; i < n; i++) {
        lex_entity e = lex_entity_at(l, hits[i].entity);
        snprintf(got + strlen(got), sizeof got - strlen(got), "%.*s %s%s/%zu ", STR_ARG(e.id), forms[hits[i].form],
                 hits[i].plural ? "s" : "", length);
    }
    if (!n) assert_int_equal(length, 0);
    tokens_release(&t);
    assert_string_equal(got, wanted);
}

static void names_match_longest(void **state)
{
    lex *l = *state;
    check_match(l, "United Nations Security Council met", "org:UNSC name/4 ");
    check_match(l, "United Nations security council met", "org:UN name/2 ");
    check_match(l, "United", "");
    check_match(l, "M23 rebels", "group:m23 name/2 ");
    check_match(l, "Unknown Name", "");
    check_match(l, "Washington , D.C.", "country:USA capital/3 ");
    check_match(l, "Washington , said", "country:USA capital/1 ");
}

static void capitals_are_wanted_where_written(void **state)
{
    lex *l = *state;
    check_match(l, "US forces", "country:USA name/1 ");
    check_match(l, "us all", "");
    check_match(l, "Us", "");
    check_match(l, "UNITED STATES OF AMERICA", "country:USA name/4 ");
    check_match(l, "united states", "");
    check_match(l, "Army", "role:army name/1 ");
}

static void one_form_may_mean_several_things(void **state)
{
    check_match(*state, "American troops", "country:USA adjective/1 country:USA people/1 ");
    check_match(*state, "Americans", "country:USA peoples/1 ");
}

static void hyphens_and_accents_do_not_matter(void **state)
{
    lex *l = *state;
    check_match(l, "Guinea ~- ~Bissau", "country:GNB name/3 ");
    check_match(l, "Guinea-Bissau", "country:GNB name/1 ");
    check_match(l, "Guinea Bissau", "country:GNB name/2 ");
    check_match(l, "Guinea - Bissau", "");
    check_match(l, "Cote d'Ivoire", "country:CIV name/2 ");
    check_match(l, "Côte d’Ivoire", "country:CIV name/2 ");
}

static void roles_have_plurals(void **state)
{
    lex *l = *state;
    check_match(l, "ministers of trade", "role:trade-minister names/3 ");
    check_match(l, "Minister of Trade", "role:trade-minister name/3 ");
    check_match(l, "trade ministers", "role:trade-minister names/2 ");
    check_match(l, "deputy secretary ~- ~generals", "role:trade-minister names/4 ");
    check_match(l, "policemen", "role:police names/1 ");
    check_match(l, "cops", "role:police names/1 ");
    check_match(l, "armies", "role:army names/1 ");
}

static void room_is_respected(void **state)
{
    token_list t;
    lex_hit hit;
    size_t length;
    tokens_init(&t, "American");
    assert_int_equal(lex_match(*state, t.at, t.n, &hit, 1, &length), 1);
    assert_int_equal(lex_match(*state, t.at, 0, &hit, 1, &length), 0);
    tokens_release(&t);
}

static void entities_tell_what_the_source_says(void **state)
{
    lex *l = *state;
    lex_entity e = lex_entity_at(l, lex_entity_by_id(l, STR("person:ada-ober")));
    assert_int_equal(e.kind, LEX_PERSON);
    assert_int_equal(e.gender, 'f');
    assert_int_equal(e.n_offices, 2);
    lex_office o = lex_office_at(l, e.first_office);
    assert_true(str_is(o.role, "minister of trade") && str_is(o.country, "USA"));
    assert_true(o.sectors == (SECTOR(GOV) | SECTOR(BUS)));
    assert_int_equal(o.from.day, 1);
    assert_int_equal(o.to.month * 100 + o.to.day, 1231);
    assert_int_equal(lex_office_at(l, e.first_office + 1).to.year, 0);
    e = lex_entity_at(l, lex_entity_by_id(l, STR("org:UN")));
    assert_true(str_is(e.code, "IGOUNO") && !e.country.p && e.sectors == SECTOR(IGO));
    e = lex_entity_at(l, lex_entity_by_id(l, STR("country:USA")));
    assert_true(str_is(e.country, "USA") && e.from.year == 1776 && e.from.month == 7 && e.from.day == 1);
    assert_int_equal(lex_entity_at(l, lex_entity_by_id(l, STR("role:army"))).role_kind, ROLE_BODY);
    assert_int_equal(lex_entity_by_id(l, STR("country:XXX")), AN_NONE);
}

/* ---- tables and forms ---- */

static void former_names_have_days(void **state)
{
    lex_hit hits[4];
    size_t length;
    token_list t;
    tokens_init(&t, "United Colonies");
    assert_int_equal(lex_match(*state, t.at, t.n, hits, 4, &length), 1);
    assert_int_equal(length, 2);
    assert_int_equal(hits[0].from.year, 1781);
    assert_int_equal(hits[0].to.year, 1789);
    assert_int_equal(hits[0].to.day, 31);
    tokens_release(&t);
    tokens_init(&t, "US");
    assert_int_equal(lex_match(*state, t.at, t.n, hits, 4, &length), 1);
    assert_int_equal(hits[0].from.year, 0);
    tokens_release(&t);
}

static void states_have_codes_of_their_day(void **state)
{
    const lex *l = *state;
    uint32_t germany = lex_entity_by_id(l, STR("country:DEU")), first;
    an_date now = {0}, then = {1980, 5, 1};
    assert_int_equal(lex_state_codes(l, germany, &first), 5);
    assert_true(str_is(lex_state_code_at(l, first + 1).code, "DDR"));
    assert_true(str_is(lex_code_on(l, germany, CODES_COW, now), "255"));
    assert_true(str_is(lex_code_on(l, germany, CODES_COW, then), "260"));
    assert_true(str_is(lex_code_on(l, germany, CODES_ISO, then), "DEU"));
    assert_null(lex_code_on(l, germany, CODES_GW, now).p);
    assert_int_equal(lex_entity_by_code(l, CODES_COW, STR("260"), now), germany);
    assert_int_equal(lex_entity_by_code(l, CODES_ISO, STR("CIV"), now), lex_entity_by_id(l, STR("country:CIV")));
    assert_int_equal(lex_entity_by_code(l, CODES_FIPS, STR("ZZ"), now), AN_NONE);
    assert_true(str_is(code_list_name(CODES_FIPS), "fips"));
}

static void an_end_nobody_recorded_is_later(void **state)
{
    const lex *l = *state;
    lex_entity e = lex_entity_at(l, lex_entity_by_id(l, STR("person:bo-lind")));
    an_date end = lex_office_at(l, e.first_office).to;
    assert_int_equal(end.year, 2010);
    assert_int_equal(end.month, 2);
    assert_int_equal(end.day, 28);
}

static void tables_give_values(void **state)
{
    lex *l = *state;
    token_list t;
    size_t length;
    assert_true(str_is(lex_table(l, "month", STR("january")), "1"));
    assert_true(str_is(lex_table(l, "month", STR("month of harvest")), "9"));
    assert_true(str_is(lex_table(l, "number", STR("thirty-one")), "31"));
    assert_null(lex_table(l, "month", STR("month of")).p);
    assert_null(lex_table(l, "month", STR("thirty-one")).p);
    assert_null(lex_table(l, "nothing", STR("january")).p);
    assert_null(lex_table(l, "month", STR("")).p);
    tokens_init(&t, "Month of harvest and");
    assert_true(str_is(lex_table_match(l, "month", t.at, t.n, &length), "9"));
    assert_int_equal(length, 3);
    assert_null(lex_table_match(l, "month", t.at + 1, t.n - 1, &length).p);
    assert_int_equal(length, 0);
    tokens_release(&t);
}

static void check_forms(const lex *l, const char *word, const char *wanted)
{
    char got[256] = "";
    lex_form f[8];
    size_t n = lex_forms(l, str_of(word), f, 8);
    for (size_t i = 0; i < n; i++)
        snprintf(got + strlen(got), sizeof got - strlen(got), "%.*s %c%d ", STR_ARG(f[i].lemma), f[i].pos,
                 f[i].inflection);
    assert_string_equal(got, wanted);
}

static void forms_lead_to_lemmas(void **state)
{
    lex *l = *state;
    check_forms(l, "shot", "shot n5 shoot v2 shoot v3 ");
    check_forms(l, "lifting", "lift v4 ");
    check_forms(l, "lifts", "lift v1 lift n6 ");
    check_forms(l, "embargoes", "embargo n6 ");
    check_forms(l, "restrictions", "restriction n6 ");
    check_forms(l, "calling", "call v4 ");
    check_forms(l, "zebra", "");
}

static void regular_verbs_inflect(void **state)
{
    (void)state;
    lex *l;
    an_error error;
    assert_int_equal(lexicon_of(&l, "a/1 verb stop\nb/1 verb agree\nc/1 verb deny\nd/1 verb panic\ne/1 verb travel\n"
                                    "f/1 verb commit\ng/1 verb tax\nh/1 verb free\ni/1 verb untie\nj/1 verb raise\n",
                                NULL, &error), AN_OK);
    check_forms(l, "stopped", "stop v2 stop v3 ");
    check_forms(l, "stoped", "");
    check_forms(l, "stopping", "stop v4 ");
    check_forms(l, "agreed", "agree v2 agree v3 ");
    check_forms(l, "agreeing", "agree v4 ");
    check_forms(l, "denied", "deny v2 deny v3 ");
    check_forms(l, "denies", "deny v1 ");
    check_forms(l, "panicked", "panic v2 panic v3 ");
    check_forms(l, "traveled", "travel v2 travel v3 ");
    check_forms(l, "travelling", "travel v4 ");
    check_forms(l, "committed", "commit v2 commit v3 ");
    check_forms(l, "taxes", "tax v1 ");
    check_forms(l, "taxed", "tax v2 tax v3 ");
    check_forms(l, "freeing", "free v4 ");
    check_forms(l, "untying", "untie v4 ");
    check_forms(l, "raising", "raise v4 ");
    lex_free(l);
}

/* ---- predicates ---- */

static void senses_read_back(void **state)
{
    lex *l = *state;
    uint32_t first;
    lex_sense s;
    assert_int_equal(lex_senses(l, STR("lift"), 'n', &first), 1);
    assert_int_equal(lex_senses(l, STR("lift"), 'x', &first), 0);
    assert_int_equal(lex_senses(l, STR("lift"), 'v', &first), 1);
    lex_sense_at(l, first, &s);
    assert_true(str_is(s.id, "lift/1") && s.pos == 'v' && !s.particle.p);
    assert_int_equal(s.n_slots, 2);
    assert_int_equal(s.slots[1].part, PART_RECIPIENT);
    assert_true(str_is(s.slots[1].args[1].preposition, "on_behalf_of"));
    assert_int_equal(s.n_needs, 3);
    assert_false(s.needs[0].negated);
    assert_true(s.needs[1].negated && s.needs[1].subject && s.needs[1].where.relation == ARG_NSUBJ);
    assert_int_equal(s.needs[2].n_also, 1);
    assert_true(str_is(s.needs[2].also[0].preposition, "of"));
    assert_int_equal(s.n_cores, 2);
    assert_true(s.cores[0].reciprocal && s.cores[0].n_conditions == 2 && s.cores[0].conditions[0].negated);
    assert_true(str_is(s.cores[1].treaty, "signed") && str_is(s.cores[1].modes[0], "ease"));
    assert_int_equal(lex_senses(l, STR("call"), 'v', &first), 1);
    lex_sense_at(l, first, &s);
    assert_true(str_is(s.particle, "off"));
    assert_int_equal(lex_senses(l, STR("say"), 'v', &first), 1);
    lex_sense_at(l, first, &s);
    assert_true(str_is(s.claim, "report") && str_is(s.complement, "future") && s.n_cores == 0);
}

static void sets_hold_words_classes_and_sectors(void **state)
{
    lex *l = *state;
    uint32_t first;
    lex_sense s;
    lex_senses(l, STR("lift"), 'v', &first);
    lex_sense_at(l, first, &s);
    uint32_t set = s.needs[0].set, any = s.needs[2].set, country = s.cores[0].conditions[1].set;
    assert_true(lex_set_has(l, set, STR("curfew"), 0, false));
    assert_true(lex_set_has(l, set, STR("embargo"), 0, false));
    assert_true(lex_set_has(l, set, STR("trade restriction"), 0, false));
    assert_false(lex_set_has(l, set, STR("crane"), 0, true));
    assert_true(lex_set_has(l, set, STR("unheard"), SECTOR(MIL) | SECTOR(GOV), false));
    assert_false(lex_set_has(l, set, (an_str){NULL, 0}, SECTOR(GOV), false));
    assert_true(lex_set_has(l, any, STR("unheard"), 0, false));
    assert_true(lex_set_has(l, country, STR("unheard"), 0, true));
    assert_false(lex_set_has(l, country, STR("unheard"), SECTOR(MIL), false));
}

/* ---- ontology ---- */

static void check_type(const lex *l, const char *code, const char *mode, const char *status, const char *type,
                       double score)
{
    lex_type t;
    assert_true(lex_type_of(l, "mine", str_of(code), str_of(mode), str_of(status), &t));
    if (!str_is(t.type, type) || t.score != score)
        fail_msg("%s %s %s: %.*s %g", code, mode, status, STR_ARG(t.type), t.score);
}

static void the_longest_code_and_the_most_exact_line_win(void **state)
{
    lex *l = *state;
    check_type(l, "081", "", "actual", "AID", 1);
    check_type(l, "081", "", "future", "CONCEDE", 2);
    check_type(l, "081", "ease", "actual", "CONCEDE", 3);
    check_type(l, "081", "ease", "future", "CONCEDE", 4);
    check_type(l, "0811", "other", "actual", "AID", 1);
    check_type(l, "085", "", "actual", "AID", -6.5);
    check_type(l, "19", "", "actual", "", 0);
}

static void types_carry_their_facts(void **state)
{
    lex *l = *state;
    lex_type t;
    assert_true(lex_type_of(l, "mine", STR("0855"), STR(""), STR("actual"), &t));
    assert_true(t.quad == 2 && t.needs_recipient && t.goldstein == -7);
    assert_true(t.n_modes == 1 && str_is(t.modes[0], "ease"));
    assert_true(t.n_contexts == 2 && str_is(t.contexts[1], "crime"));
    assert_false(lex_type_of(l, "other", STR("081"), STR(""), STR("actual"), &t));
}

static void what_an_intent_is_about_gives_its_code(void **state)
{
    lex *l = *state;
    assert_true(str_is(lex_about(l, STR("03"), STR("0814")), "0351"));
    assert_true(str_is(lex_about(l, STR("03"), STR("085")), "035"));
    assert_true(str_is(lex_about(l, STR("03"), STR("057")), "030"));
    assert_null(lex_about(l, STR("10"), STR("057")).p);
}

static void sectors_make_codes(void **state)
{
    (void)state;
    arena a;
    sector_set s;
    arena_init(&a);
    assert_true(sectors_parse(STR("MIL  GOV"), &s));
    assert_true(str_is(sectors_code(&a, STR("IRN"), s), "IRNGOVMIL"));
    assert_true(str_is(sectors_code(&a, STR("IGOUNO"), SECTOR(IGO)), "IGOUNO"));
    assert_true(str_is(sectors_code(&a, STR(""), SECTOR(REB)), "REB"));
    assert_false(sectors_parse(STR("MIL XXX"), &s));
    assert_true(str_is(sector_name(SECTOR_UNK), "UNK"));
    arena_release(&a);
}

static void version_is_eight_digits(void **state) { assert_int_equal(lex_version(*state).n, 8); }

static int setup(void **state) { return (*state = open_small()) ? 0 : -1; }

static int teardown(void **state)
{
    lex_free(*state);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names_match_longest),          cmocka_unit_test(capitals_are_wanted_where_written),
        cmocka_unit_test(one_form_may_mean_several_things), cmocka_unit_test(hyphens_and_accents_do_not_matter),
        cmocka_unit_test(roles_have_plurals),           cmocka_unit_test(room_is_respected),
        cmocka_unit_test(entities_tell_what_the_source_says), cmocka_unit_test(tables_give_values),
        cmocka_unit_test(forms_lead_to_lemmas),         cmocka_unit_test(regular_verbs_inflect),
        cmocka_unit_test(senses_read_back),             cmocka_unit_test(sets_hold_words_classes_and_sectors),
        cmocka_unit_test(the_longest_code_and_the_most_exact_line_win), cmocka_unit_test(types_carry_their_facts),
        cmocka_unit_test(what_an_intent_is_about_gives_its_code), cmocka_unit_test(sectors_make_codes),
        cmocka_unit_test(former_names_have_days),       cmocka_unit_test(states_have_codes_of_their_day),
        cmocka_unit_test(an_end_nobody_recorded_is_later), cmocka_unit_test(version_is_eight_digits),
    };
    return cmocka_run_group_tests(tests, setup, teardown);
}
