/* Scoring: small analyses whose figures are counted by hand. train/ is not part of the library, so it is taken in here. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../../train/conllu.c"
#include "../../train/score.c"
#include "fault.h"

/* Lines of "id form lemma upos head relation", white space between; empty line: end of the sentence. */
static char *conllu_text(const char *brief)
{
    char *out = malloc(8192);
    size_t n = 0;
    assert_non_null(out);
    out[0] = '\0';
    for (an_str rest = str_of(brief), line; str_cut(&rest, '\n', &line);) {
        an_str column[6];
        size_t k = 0;
        for (an_str piece; k < 6 && str_cut(&line, ' ', &piece);) column[k++] = piece;
        if (k < 6) n += (size_t)snprintf(out + n, 8192 - n, "\n");
        else n += (size_t)snprintf(out + n, 8192 - n, "%.*s\t%.*s\t%.*s\t%.*s\t_\t_\t%.*s\t%.*s\t_\t_\n", STR_ARG(column[0]), STR_ARG(column[1]),
                                   STR_ARG(column[2]), STR_ARG(column[3]), STR_ARG(column[4]), STR_ARG(column[5]));
    }
    return out;
}

static an_status compare(scores *out, const char *gold_brief, const char *system_brief)
{
    char *gold_text = conllu_text(gold_brief), *system_text = conllu_text(system_brief);
    conllu gold, system = {0};
    an_error error;
    an_status status = conllu_read(&gold, str_of(gold_text), "gold", &error);
    if (status == AN_OK) status = conllu_read(&system, str_of(system_text), "system", &error);
    if (status == AN_OK) status = score_compare(out, &gold, &system, &error);
    conllu_release(&gold);
    conllu_release(&system);
    free(gold_text);
    free(system_text);
    return status;
}

static void expect(const scores *s, score_kind k, uint32_t gold, uint32_t system, uint32_t correct)
{
    score x = s->of[k];
    if (x.gold != gold || x.system != system || x.correct != correct)
        fail_msg("%s: %u %u %u, not %u %u %u", score_name(k), x.gold, x.system, x.correct, gold, system, correct);
}

static const char *const GOLD =
    "1 They they PRON 2 nsubj\n2 met meet VERB 0 root\n3 here here ADV 2 advmod\n\n1 Talks talk NOUN 2 nsubj:pass\n2 end _ VERB 0 root\n";

static void equal(void **state)
{
    (void)state;
    scores s;
    assert_int_equal(compare(&s, GOLD, GOLD), AN_OK);
    expect(&s, SCORE_TOKENS, 5, 5, 5);
    expect(&s, SCORE_SENTENCES, 2, 2, 2);
    for (score_kind k = SCORE_WORDS; k < SCORE_COUNT; k++) expect(&s, k, 5, 5, 5);
    assert_true(score_f1(s.of[SCORE_LAS]) == 100);
}

static void different(void **state)
{
    (void)state;
    scores s;
    assert_int_equal(compare(&s, GOLD,
                             "1 They them PRON 2 nsubj\n2 met meet NOUN 0 root\n3 here here ADV 1 advmod\n4 Talks talk NOUN 5 nsubj\n"
                             "5 end stop VERB 2 parataxis\n"), AN_OK);
    expect(&s, SCORE_TOKENS, 5, 5, 5);
    expect(&s, SCORE_SENTENCES, 2, 1, 0);
    expect(&s, SCORE_UPOS, 5, 5, 4);
    expect(&s, SCORE_LEMMA, 5, 5, 4);   /* gold gives no lemma for "end" */
    expect(&s, SCORE_UAS, 5, 5, 3);
    expect(&s, SCORE_LAS, 5, 5, 3);     /* nsubj:pass and nsubj are one */
}

static void segmentation(void **state)
{
    (void)state;
    scores s;
    assert_int_equal(compare(&s, GOLD, "1 They they PRON 2 nsubj\n2 me meet VERB 0 root\n3 there there ADV 2 advmod\n\n1 Talksend end VERB 0 root\n"), AN_OK);
    expect(&s, SCORE_TOKENS, 5, 4, 1);
    expect(&s, SCORE_WORDS, 5, 4, 1);
    expect(&s, SCORE_SENTENCES, 2, 2, 2);
    expect(&s, SCORE_UAS, 5, 4, 0);     /* the head of "They" is not aligned */
}

static void multiword(void **state)
{
    (void)state;
    scores s;
    static const char *const gold = "1-2 don't _ _ _ _\n1 do do AUX 3 aux\n2 n't not PART 3 advmod\n3 go go VERB 0 root\n";
    assert_int_equal(compare(&s, gold, "1 don't do AUX 2 aux\n2 go go VERB 0 root\n"), AN_OK);
    expect(&s, SCORE_TOKENS, 2, 2, 2);
    expect(&s, SCORE_WORDS, 3, 2, 1);
    assert_int_equal(compare(&s, gold, "1 do do AUX 3 aux\n2 n't not PART 3 advmod\n3 go go VERB 0 root\n"), AN_OK);
    expect(&s, SCORE_TOKENS, 2, 3, 1);
    expect(&s, SCORE_WORDS, 3, 3, 3);
    expect(&s, SCORE_LAS, 3, 3, 3);
    assert_int_equal(compare(&s, gold, "1-2 don't _ _ _ _\n1 DO do AUX 3 aux\n2 not not PART 3 advmod\n3 go go VERB 0 root\n"), AN_OK);
    expect(&s, SCORE_WORDS, 3, 3, 2);   /* forms of the parts count, case does not */
}

static an_status read_status(const char *text)
{
    conllu c;
    an_error error;
    an_status status = conllu_read(&c, str_of(text), "x", &error);
    conllu_release(&c);
    return status;
}

static void bad_input(void **state)
{
    (void)state;
    scores s;
    assert_int_equal(compare(&s, GOLD, "1 Other other PRON 0 root\n"), AN_USAGE);
    assert_int_equal(read_status(""), AN_OK);
    assert_int_equal(read_status("# comment\n1\ta\t_\t_\t_\t_\t0\troot\t_\t_\n1.1\te\t_\t_\t_\t_\t_\t_\t_\t_\n"), AN_OK);
    assert_int_equal(read_status("1\ta\t_\n"), AN_FORMAT);
    assert_int_equal(read_status("2\ta\t_\t_\t_\t_\t0\troot\t_\t_\n"), AN_FORMAT);
    assert_int_equal(read_status("1\ta\t_\t_\t_\t_\t2\troot\t_\t_\n"), AN_FORMAT);
    assert_int_equal(read_status("1\ta\t_\t_\t_\t_\tx\troot\t_\t_\n"), AN_FORMAT);
    assert_int_equal(read_status("1\t\t_\t_\t_\t_\t0\troot\t_\t_\n"), AN_FORMAT);
    assert_int_equal(read_status("1-2\tab\t_\t_\t_\t_\t_\t_\t_\t_\n1\ta\t_\t_\t_\t_\t0\troot\t_\t_\n"), AN_FORMAT);
}

static void out_of_memory(void **state)
{
    (void)state;
    static const char *const text = "1-2\tab\t_\t_\t_\t_\t_\t_\t_\t_\n1\ta\t_\t_\t_\t_\t0\troot\t_\t_\n2\tb\t_\t_\t_\t_\t1\tdep\t_\t_\n";
    for (size_t n = 1;; n++) {
        conllu c;
        scores s;
        an_error error;
        fault_after(n);
        an_status status = conllu_read(&c, str_of(text), "x", &error);
        if (status == AN_OK) status = score_compare(&s, &c, &c, &error);
        bool failed = fault_off();
        conllu_release(&c);
        assert_int_equal(status, failed ? AN_NOMEM : AN_OK);
        if (!failed) break;
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(equal), cmocka_unit_test(different), cmocka_unit_test(segmentation), cmocka_unit_test(multiword),
        cmocka_unit_test(bad_input), cmocka_unit_test(out_of_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
