/* Dictionaries of PETRARCH and TABARI: names, codes, days, sets, plurals, discards, and lines that are passed over. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <cmocka.h>

#include "fault.h"
#include "lexicon/petrarch.h"
#include "lexicon_fixture.h"

static const char ours[] = "country:USA United States\n  name US; U.S.\ncountry:AAA Aland\n  adjective Alander\n"
                           "role:farmer farmer\n  name grower\n  kind people\n";

/* The lexicon of our own text and a dictionary on top; what was passed over goes to said. */
static lex *with(const char *path, const char *text, collected *said)
{
    source sources[] = {{.path = STR("ours.lex"), .text = str_of(ours)},
                        {.path = str_of(path), .text = str_of(text), .level = LEVEL_USER}};
    lex *l;
    an_error error = {0};
    if (lexicon_from(&l, sources, 2, said, &error) != AN_OK) fail_msg("%s", error.message);
    return l;
}

static lex_entity entity(const lex *l, const char *id)
{
    uint32_t at = lex_entity_by_id(l, str_of(id));
    if (at == AN_NONE) fail_msg("no %s", id);
    return lex_entity_at(l, at);
}

/* The id of the first reading of a text that is a name as a whole, or "". */
static const char *found(const lex *l, const char *text)
{
    static char id[96];
    token_list tokens;
    lex_hit hits[4];
    size_t length;
    tokens_init(&tokens, text);
    size_t n = lex_match(l, tokens.at, tokens.n, hits, 4, &length);
    bool whole = n && length == tokens.n;
    snprintf(id, sizeof id, "%.*s", whole ? (int)lex_entity_at(l, hits[0].entity).id.n : 0,
             whole ? lex_entity_at(l, hits[0].entity).id.p : "");
    tokens_release(&tokens);
    return id;
}

static void day_is(an_date d, int year, int month, int day)
{
    assert_int_equal(d.year, year);
    assert_int_equal(d.month, month);
    assert_int_equal(d.day, day);
}

static void knows_its_files(void **state)
{
    (void)state;
    an_str none = STR("");
    assert_int_equal(petrarch_recognise(STR("a/My.actors.txt"), none), PETRARCH_ACTORS);
    assert_int_equal(petrarch_recognise(STR("agents.txt"), none), PETRARCH_AGENTS);
    assert_int_equal(petrarch_recognise(STR("x_discards.txt"), none), PETRARCH_DISCARDS);
    assert_int_equal(petrarch_recognise(STR("x.txt"), STR("LAMP_MAKER [~BUS]\n")), PETRARCH_AGENTS);
    assert_int_equal(petrarch_recognise(STR("x.txt"), STR("ALAND_ [AAA]\n")), PETRARCH_ACTORS);
    assert_int_equal(petrarch_recognise(STR("readme.txt"), STR("See [1] and a_b [AND so on].\n")), PETRARCH_NONE);
    assert_int_equal(petrarch_recognise(STR("x.lex"), STR("ALAND_ [AAA]\n")), PETRARCH_NONE);
}

static void states_get_more_names(void **state)
{
    (void)state;
    lex *l = with("x.actors.txt", "THE_ALAND_ISLES_ [AAA] # own\n+ALAND_AND_SEA_\n", NULL);
    assert_string_equal(found(l, "Aland Isles"), "country:AAA");
    assert_string_equal(found(l, "Aland and Sea"), "country:AAA");
    assert_string_equal(found(l, "aland isles"), "");
    assert_string_equal(found(l, "Alander"), "country:AAA");
    assert_true(str_is(entity(l, "country:AAA").name, "Aland"));
    lex_free(l);
}

static void people_hold_offices_by_day(void **state)
{
    (void)state;
    lex *l = with("x.actors.txt",
                  "ADA_OBER-LIND_  # a comment [X]\n\t[AAAGOVMIL 990203-20040506]\n\t[ELI]\n+A._OBER-LIND_\n"
                  "BEA_HOLM_ [AAAJUD >100401] [AAALEG <091231]\n",
                  NULL);
    lex_entity e = entity(l, "person:ada-ober-lind");
    assert_int_equal(e.kind, LEX_PERSON);
    assert_int_equal(e.n_offices, 2);
    lex_office first = lex_office_at(l, e.first_office), last = lex_office_at(l, e.first_office + 1);
    day_is(first.from, 1999, 2, 3);
    day_is(first.to, 2004, 5, 6);
    assert_true(str_is(first.country, "AAA"));
    assert_true(first.sectors == (SECTOR(GOV) | SECTOR(MIL)));
    assert_null(first.role.p);
    assert_true(str_is(last.country, "AAA"));   /* where the other code was */
    assert_true(last.sectors == SECTOR(ELI));
    assert_string_equal(found(l, "A. Ober-lind"), "person:ada-ober-lind");
    e = entity(l, "person:bea-holm");
    day_is(lex_office_at(l, e.first_office).from, 2010, 4, 1);
    day_is(lex_office_at(l, e.first_office + 1).to, 2009, 12, 31);
    lex_free(l);
}

static void bodies_keep_their_codes(void **state)
{
    (void)state;
    lex *l = with("x.actors.txt",
                  "WORLD_LAMP_UNION_ [IGOWLU]\nALAND_ARMY_(AA) [AAAMIL]\n"
                  "NORTH_FRONT_ [AAAREB >20010101] [AAAGOV <20001231]\n"
                  "LAMPCO_ [MNCAAABUS]\nWLU_ [IGOWLU]\n",
                  NULL);
    assert_true(str_is(entity(l, "org:world-lamp-union").code, "IGOWLU"));
    assert_true(entity(l, "org:world-lamp-union").sectors == SECTOR(IGO));
    assert_true(str_is(entity(l, "org:aland-army").country, "AAA"));
    assert_string_equal(found(l, "Aland Army"), "org:aland-army");
    assert_string_equal(found(l, "Wlu"), "");   /* an acronym wants its capitals */
    assert_string_equal(found(l, "WLU"), "org:wlu");
    day_is(entity(l, "group:north-front").from, 2001, 1, 1);
    day_is(entity(l, "org:north-front-2").to, 2000, 12, 31);
    assert_true(entity(l, "org:lampco").sectors == (SECTOR(MNC) | SECTOR(BUS)));
    lex_free(l);
}

static void agents_are_roles(void **state)
{
    (void)state;
    lex *l = with("x.agents.txt",
                  "!PERSON! = MAN, MEN, WOMAN\n!MINIST! = MINISTER, MINISTERS, MINISTRY\n"
                  "LAMP!PERSON! [~BUS]\nTHIEF {THIEVES} [~CRM]\nLAMP_!MINIST! [~GOVBUS]\nFARMER [~AGR]\n"
                  "HERB_DOCTOR {} [~HLH]\n"
                  "LAMP_MONITOR [IGO~]\n",
                  NULL);
    assert_string_equal(found(l, "lampman"), "role:lampman");
    assert_string_equal(found(l, "Lampmen"), "role:lampman");
    assert_string_equal(found(l, "lampwoman"), "role:lampwoman");
    assert_string_equal(found(l, "thieves"), "role:thief");
    assert_string_equal(found(l, "lamp ministers"), "role:lamp-minister");
    assert_int_equal(entity(l, "role:lamp-minister").role_kind, ROLE_OFFICE);
    assert_int_equal(entity(l, "role:lamp-ministry").role_kind, ROLE_BODY);
    assert_true(entity(l, "role:lamp-ministry").sectors == (SECTOR(GOV) | SECTOR(BUS)));
    assert_string_equal(found(l, "grower"), "role:farmer");   /* ours stays, with the sector added */
    assert_true(entity(l, "role:farmer").sectors == SECTOR(AGR));
    assert_true(entity(l, "role:herb-doctor").sectors == SECTOR(CVL));
    assert_true(entity(l, "role:lamp-monitor").sectors == SECTOR(IGO));
    lex_free(l);
}

static void discards_are_two_tables(void **state)
{
    (void)state;
    lex *l = with("x.discards.txt", "# +A is the story\n+CUP FINAL_ # own\nLAMP_SHOW\n1914\n", NULL);
    assert_true(lex_table(l, "discard-story", STR("cup final")).p);
    assert_false(lex_table(l, "discard-story", STR("lamp show")).p);
    assert_true(lex_table(l, "discard-sentence", STR("lamp show")).p);
    assert_true(lex_table(l, "discard-sentence", STR("1914")).p);
    lex_free(l);
}

static void bad_lines_are_passed_over(void **state)
{
    (void)state;
    collected said = {0};
    lex *l = with("x.actors.txt",
                  "+EARLY_\nLONELY_\n<!-- off\nHIDDEN_ [AAA] --> ODD_ARMY_ [AAAMIL 991399-1]\nGOOD_LAND_ [AAA]\n"
                  "+BAD\xFFNAME\n"
                  "ONE_FORCE_ [AAAMILQQQ]\nTWO_FORCE_ [QQQMIL]\nTHREE_FORCE_ [AAA\nNOBODY_ [---]\n"
                  "+FINE_NAME_\n[AAAMIL]\n",
                  &said);
    assert_string_equal(said.text, "x.actors.txt:1: it belongs to no name above\n"
                                   "x.actors.txt:2: a name without a code\n"
                                   "x.actors.txt:4: [AAAMIL 991399-1]: not a day or a span of days\n"
                                   "x.actors.txt:6: control characters or invalid UTF-8\n"
                                   "x.actors.txt:7: \"QQQ\" is no part of a code that is known\n"
                                   "x.actors.txt:8: [QQQMIL]: a code of no state or sector that is known\n"
                                   "x.actors.txt:9: \"[AAA\" is not understood\n"
                                   "x.actors.txt:9: a name without a code\n");
    assert_string_equal(found(l, "Good Land"), "country:AAA");
    assert_string_equal(found(l, "One Force"), "org:one-force");
    assert_string_equal(found(l, "Two Force"), "");
    assert_string_equal(found(l, "Hidden"), "");
    assert_string_equal(found(l, "Fine Name"), "org:nobody");
    lex_free(l);
}

static void a_users_reading_comes_first(void **state)
{
    (void)state;
    lex *l = with("x.actors.txt", "U.S._ [AAAMED]\n", NULL);
    token_list tokens;
    lex_hit hits[4];
    size_t length;
    tokens_init(&tokens, "U.S.");
    assert_int_equal(lex_match(l, tokens.at, tokens.n, hits, 4, &length), 2);
    assert_true(str_is(lex_entity_at(l, hits[1].entity).id, "country:USA"));
    tokens_release(&tokens);
    lex_free(l);
}

static void survives_failed_allocations(void **state)
{
    (void)state;
    source sources[] = {{.path = STR("ours.lex"), .text = str_of(ours)},
                        {.path = STR("x.actors.txt"), .level = LEVEL_USER,
                         .text = STR("ALAND_ISLES_ [AAA]\n+OTHER_\nADA_OBER_ [AAAGOV 990203-040506]\n")},
                        {.path = STR("y.agents.txt"), .level = LEVEL_USER,
                         .text = STR("!P! = MAN, MEN\nLAMP!P! [~BUS]\nFARMER {FARMERS} [~AGR]\n")}};
    for (size_t n = 1;; n++) {
        lex *l;
        an_error error = {0};
        fault_after(n);
        an_status status = lexicon_from(&l, sources, 3, NULL, &error);
        bool failed = fault_off();
        assert_int_equal(status, failed ? AN_NOMEM : AN_OK);
        if (status == AN_OK) lex_free(l);
        if (!failed) break;
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(knows_its_files),         cmocka_unit_test(states_get_more_names),
        cmocka_unit_test(people_hold_offices_by_day), cmocka_unit_test(bodies_keep_their_codes),
        cmocka_unit_test(agents_are_roles),        cmocka_unit_test(discards_are_two_tables),
        cmocka_unit_test(bad_lines_are_passed_over), cmocka_unit_test(a_users_reading_comes_first),
        cmocka_unit_test(survives_failed_allocations),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
