/* The reader of lexicon sources: lines, comments, quotes, lists; and how names fall into pieces. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <cmocka.h>

#include "fault.h"
#include "lexicon/pieces.h"
#include "lexicon_fixture.h"

static size_t read_text(blocks *b, const char *text, collected *said)
{
    static source s;   /* blocks point to it */
    problems problems = {.report = collect, .context = said};
    s = (source){.path = STR("x.lex"), .text = str_of(text)};
    assert_true(blocks_read(b, &s, &problems));
    return problems.n;
}

static void reads_heads_and_fields(void **state)
{
    (void)state;
    blocks b = {0};
    collected said = {0};
    assert_int_equal(
        read_text(&b,
                  "# all\n\ncountry:AAA  Aland  # note\r\n  name\tOld Aland; A#1\n\n  +  \"No # here\" 040\n"
                  "meet/1 verb\n",
                  &said),
        0);
    assert_int_equal(b.blocks.n, 2);
    assert_true(str_is(b.blocks.at[0].id, "country:AAA"));
    assert_true(str_is(b.blocks.at[0].rest, "Aland"));
    assert_int_equal(b.blocks.at[0].line, 3);
    assert_int_equal(b.blocks.at[0].n_fields, 2);
    assert_true(str_is(b.fields.at[0].key, "name"));
    assert_true(str_is(b.fields.at[0].value, "Old Aland; A#1"));
    assert_true(str_is(b.fields.at[1].value, "\"No # here\" 040"));
    assert_int_equal(b.fields.at[1].line, 6);
    assert_int_equal(b.blocks.at[1].n_fields, 0);
    blocks_release(&b);
}

static void reports_every_bad_line(void **state)
{
    (void)state;
    blocks b = {0};
    collected said = {0};
    assert_int_equal(read_text(&b, "  name early\nhead x\n  name a\xFF\n  k v\n  n \x01\n", &said), 3);
    assert_string_equal(said.text, "x.lex:1: an indented line before the first head line\n"
                                   "x.lex:3: control characters or invalid UTF-8\n"
                                   "x.lex:5: control characters or invalid UTF-8\n");
    assert_int_equal(b.fields.n, 1);
    blocks_release(&b);
}

static void a_byte_order_mark_is_no_text(void **state)
{
    (void)state;
    blocks b = {0};
    collected said = {0};
    assert_int_equal(read_text(&b, "\xEF\xBB\xBFhead x", &said), 0);
    assert_true(str_is(b.blocks.at[0].id, "head"));
    blocks_release(&b);
}

static void words_keep_braces_together(void **state)
{
    (void)state;
    an_str rest = STR(" obj{prime minister, @x}  subj{y}"), word;
    assert_true(word_next(&rest, &word));
    assert_true(str_is(word, "obj{prime minister, @x}"));
    assert_true(word_next(&rest, &word));
    assert_true(str_is(word, "subj{y}"));
    assert_false(word_next(&rest, &word));
}

static void lists_skip_empty_items(void **state)
{
    (void)state;
    an_str rest = STR(" a b ;; c;"), item;
    assert_true(list_next(&rest, &item) && str_is(item, "a b"));
    assert_true(list_next(&rest, &item) && str_is(item, "c"));
    assert_false(list_next(&rest, &item));
}

static void check_pieces(const char *text, unsigned joined, const char *wanted)
{
    char got[256] = "";
    an_str rest = str_of(text), piece;
    while (piece_next(&rest, &joined, &piece))
        snprintf(got + strlen(got), sizeof got - strlen(got), "%.*s|", STR_ARG(piece));
    assert_string_equal(got, wanted);
}

static void names_fall_into_tokens(void **state)
{
    (void)state;
    check_pieces("Guinea-Bissau", 0, "Guinea|Bissau|");
    check_pieces("Guinea-Bissau", 1, "Guinea-Bissau|");
    check_pieces("People's Republic of X", 0, "People|'s|Republic|of|X|");
    check_pieces("Workers' Party", 0, "Workers|'|Party|");
    check_pieces("Washington, D.C.", 0, "Washington|,|D.C.|");
    check_pieces("  Côte  d'Ivoire ", 0, "Côte|d'Ivoire|");
    check_pieces("1,062 - x-", 0, "1,062|-|x|-|");
    check_pieces("", 0, "");
    check_pieces("Hezb-e-Islami", 0, "Hezb|e|Islami|");
    check_pieces("Hezb-e-Islami", 2, "Hezb|e-Islami|");
    check_pieces("SPLM/A-IO", 0, "SPLM|/|A|IO|");
    check_pieces("Cocos (Keeling) Islands", 0, "Cocos|(|Keeling|)|Islands|");
    check_pieces("OPEC+", 0, "OPEC|+|");
    check_pieces("'Ndrangheta", 0, "'|Ndrangheta|");
    check_pieces("Workers'-x", 0, "Workers'|x|");
    assert_int_equal(piece_hyphens(STR("a-b - c-d-")), 3);
}

static void survives_failed_allocations(void **state)
{
    (void)state;
    source s = {.path = STR("x.lex"), .text = STR("a b\n c d\n e f\n")};
    for (size_t n = 1;; n++) {
        blocks b = {0};
        problems problems = {0};
        fault_after(n);
        bool ok = blocks_read(&b, &s, &problems), failed = fault_off();
        blocks_release(&b);
        assert_int_equal(ok, !failed);
        if (!failed) break;
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_heads_and_fields),    cmocka_unit_test(reports_every_bad_line),
        cmocka_unit_test(a_byte_order_mark_is_no_text), cmocka_unit_test(words_keep_braces_together),
        cmocka_unit_test(lists_skip_empty_items),    cmocka_unit_test(names_fall_into_tokens),
        cmocka_unit_test(survives_failed_allocations),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
