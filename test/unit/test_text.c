/* Tokens, sentences and paragraphs: each case is a text and how it is cut. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/str.h"
#include "base/utf8.h"
#include "fault.h"
#include "text/text.h"

static lex *tables;

static int open_tables(void **state)
{
    (void)state;
    an_error error = {0};
    an_status status = lex_compile(&tables, "lexicon/tables", NULL, NULL, &error);
    if (status != AN_OK) fprintf(stderr, "%s:%u: %s\n", error.file, error.line, error.message);
    return status != AN_OK;
}

static int close_tables(void **state)
{
    (void)state;
    lex_free(tables);
    return 0;
}

static an_doc *read_text(const char *text)
{
    an_doc *doc = doc_new();
    an_error error;
    assert_non_null(doc);
    doc->text = str_of(text);
    assert_int_equal(text_run(tables, doc, &error), AN_OK);
    return doc;
}

/* Tokens parted by spaces, later parts of a multi-word token with "+" in front, sentences by " / ", paragraphs by " // ". */
static void print_doc(const an_doc *doc, char *out, size_t room)
{
    size_t n = 0;
    out[0] = '\0';
    for (uint32_t i = 0; i < doc->tokens.n; i++) {
        const doc_token *t = &doc->tokens.at[i];
        const doc_sentence *s = &doc->sentences.at[t->sentence];
        bool first = s->first_token == i, paragraph = first && doc->paragraphs.at[s->paragraph].first_sentence == t->sentence;
        an_str text = token_text(doc, i);
        n += (size_t)snprintf(out + n, room - n, "%s%s%.*s", !i ? "" : paragraph ? " // " : first ? " / " : " ",
                              t->flags & TOKEN_CONTRACTED ? "+" : "", STR_ARG(text));
        assert_true(n < room);
    }
}

static void expect(const char *text, const char *cut)
{
    char out[4096];
    an_doc *doc = read_text(text);
    print_doc(doc, out, sizeof out);
    assert_string_equal(out, cut);
    an_doc_free(doc);
}

static void contractions(void **state)
{
    (void)state;
    expect("We don't, can't and cannot; I'm sure they'll go.", "We do +n't , ca +n't and can +not ; I +'m sure they +'ll go .");
    expect("The ministers' aides shouldn\u2019t\u2019ve met Ghana\u2019s envoy.",
           "The ministers +' aides should +n\u2019t +\u2019ve met Ghana +\u2019s envoy .");
    expect("They're gonna DON'T dont", "They +'re gon +na DO +N'T do +nt");
    expect("O'Brien met d'Estaing's son at 5 o'clock in Sana'a.", "O'Brien met d'Estaing +'s son at 5 o'clock in Sana'a .");
    expect("\"Peace\"'s price; the 1990's; in '72, get 'em", "\" Peace \" 's price ; the 1990's ; in '72 , get 'em");
    expect("the 'free' vote and the rebels' 'new' aims", "the ' free ' vote and the rebels +' ' new ' aims");
}

static void hyphens(void **state)
{
    (void)state;
    expect("A U.S.-backed, state-of-the-art 12-day plan", "A U.S. - backed , state - of - the - art 12 - day plan");
    expect("non-aligned ex-minister re-elected; e-mail al-Shabaab", "non-aligned ex-minister re-elected ; e-mail al - Shabaab");
    expect("from 2013-2014 -- or 2013\u20132014 - to 2024-01-17", "from 2013 - 2014 -- or 2013 \u2013 2014 - to 2024-01-17");
}

static void figures(void **state)
{
    (void)state;
    expect("1,062 died; 3.5 of 12:30 on 11/28/2000, 9/11", "1,062 died ; 3.5 of 12:30 on 11/28/2000 , 9/11");
    expect("$5m, US$3, 10% and \u20AC7bn", "$ 5 m , US$ 3 , 10 % and \u20AC 7 bn");
    expect("the 20th, in the 1970s, at 5pm, 6p.m. or 65k", "the 20th , in the 1970s , at 5 pm , 6 p.m. or 65 k");
    expect("call 555-0199 or +44 207 or .5 of B2B", "call 555-0199 or +44 207 or .5 of B2B");
}

static void abbreviations(void **state)
{
    (void)state;
    expect("Gen. J. R. Okello of the U.S. Army met Dr. Banda.", "Gen. J. R. Okello of the U.S. Army met Dr. Banda .");
    expect("He left the U.S. The army stayed.", "He left the U.S. / The army stayed .");
    expect("It opened on Jan. 5, at 8 a.m. on Mon. in St. Lucia.", "It opened on Jan. 5 , at 8 a.m. on Mon. in St. Lucia .");
    expect("No. 5 won. No. It lost.", "No. 5 won . / No . / It lost .");
    expect("It sold Kobo Inc. and Kobo Ltd. to banks, ports, etc. They paid at 5 p.m.",
           "It sold Kobo Inc. and Kobo Ltd. to banks , ports , etc . / They paid at 5 p.m .");
    expect("My brother and I. We went. Sergei I. Petrov went.", "My brother and I . / We went . / Sergei I. Petrov went .");
    expect("Anna Lund, Ph.D., wrote i.e. spoke.", "Anna Lund , Ph.D. , wrote i.e. spoke .");
}

static void links(void **state)
{
    (void)state;
    expect("See https://example.org/a_(b)?c=d-e. Or www.example.com, (example.net).",
           "See https://example.org/a_(b)?c=d-e . / Or www.example.com , ( example.net ) .");
    expect("Write to a.b-c@example.org, or @okello about #ceasefire and #1.", "Write to a.b-c@example.org , or @okello about #ceasefire and # 1 .");
    expect("He left.She stayed; and/or w/o", "He left . / She stayed ; and / or w/o");
    expect("Great :-) Thanks", "Great :-) / Thanks");
}

static void marks(void **state)
{
    (void)state;
    expect("Wait... what?! \"So\" \u2014 (yes) [no] ***", "Wait ... what ?! / \" So \" \u2014 ( yes ) [ no ] ***");
    expect("``Old'' style AT&T", "`` Old '' style AT&T");
    expect("\U0001F600\U0001F3FD ok \U0001F468\u200D\U0001F469", "\U0001F600\U0001F3FD ok \U0001F468\u200D\U0001F469");
    expect("\u0645\u0631\u062D\u0628\u0627 \u6771\u4EAC", "\u0645\u0631\u062D\u0628\u0627 \u6771\u4EAC");
}

static void sentences(void **state)
{
    (void)state;
    expect("\"We won.\" He left. \"Why?\" Okello asked. \"Go!\" he said.",
           "\" We won . \" / He left . / \" Why ? \" Okello asked . / \" Go ! \" he said .");
    expect("(They left.) It rained.[3] Then [4] it stopped.", "( They left . ) / It rained . [ 3 ] / Then [ 4 ] it stopped .");
    expect("1. Open talks. 2. Close them.", "1 . Open talks . / 2 . Close them .");
    expect("And then ... nothing. And then ... Silence.", "And then ... nothing . / And then ... / Silence .");
    expect("He lost. . . . It went on", "He lost . . . . / It went on");
    expect("", "");
    expect(" \n\n\t ", "");
    expect("?", "?");
}

static void paragraphs(void **state)
{
    (void)state;
    expect("Talks open in Lima\n\nThe talks opened.\nThey closed.", "Talks open in Lima // The talks opened . // They closed .");
    expect("The minister met\nthe rebels", "The minister met the rebels");
    expect("The ministers of the two states met on Monday in the\n"
           "Capital and spoke for three hours about water, trade\n"
           "and the release of prisoners. They will meet again on\n"
           "Friday.\n"
           "Markets were calm.",
           "The ministers of the two states met on Monday in the Capital and spoke for three hours about water , trade and the "
           "release of prisoners . / They will meet again on Friday . // Markets were calm .");
}

static void add_zone(an_doc *doc, uint32_t begin, uint32_t end, zone_kind kind)
{
    doc_zone *z = array_push(&doc->zones);
    assert_non_null(z);
    *z = (doc_zone){{begin, end}, kind};
}

static void zones(void **state)
{
    (void)state;
    char out[256];
    an_doc *doc = doc_new();
    doc->text = STR("2020-06-15\nTroops march. Why?\nLIMA, June 14 - They met.");
    add_zone(doc, 0, 10, ZONE_DATE);
    add_zone(doc, 11, 29, ZONE_TITLE);
    add_zone(doc, 30, 45, ZONE_DATELINE);
    assert_int_equal(text_run(tables, doc, NULL), AN_OK);
    print_doc(doc, out, sizeof out);
    assert_string_equal(out, "Troops march . Why ? // They met .");
    assert_true(doc->sentences.at[0].headline);
    assert_false(doc->sentences.at[1].headline);
    an_doc_free(doc);
}

static unsigned flags_of(const an_doc *doc, const char *word)
{
    for (uint32_t i = 0; i < doc->tokens.n; i++)
        if (str_is(token_text(doc, i), word)) return doc->tokens.at[i].flags;
    fail_msg("no token %s", word);
    return 0;
}

static void flags(void **state)
{
    (void)state;
    an_doc *doc = read_text("\"The UN's 12-day talks,\" said \u00C9va of M23, 'ended' A \u2018b\u2019 5");
    assert_int_equal(flags_of(doc, "The"), TOKEN_UPPER_FIRST | TOKEN_QUOTED | TOKEN_GLUED | TOKEN_FIRST);
    assert_int_equal(flags_of(doc, "UN"), TOKEN_UPPER_FIRST | TOKEN_UPPER_ALL | TOKEN_QUOTED);
    assert_int_equal(flags_of(doc, "'s"), TOKEN_GLUED | TOKEN_CONTRACTED | TOKEN_QUOTED);
    assert_int_equal(flags_of(doc, "12"), TOKEN_NUMBER | TOKEN_QUOTED);
    assert_int_equal(flags_of(doc, "-"), TOKEN_PUNCT | TOKEN_GLUED | TOKEN_QUOTED);
    assert_int_equal(flags_of(doc, "said"), 0);
    assert_int_equal(flags_of(doc, "\u00C9va"), TOKEN_UPPER_FIRST);
    assert_int_equal(flags_of(doc, "M23"), TOKEN_UPPER_FIRST | TOKEN_UPPER_ALL);
    assert_int_equal(flags_of(doc, "ended"), TOKEN_QUOTED | TOKEN_GLUED);
    assert_int_equal(flags_of(doc, "A"), TOKEN_UPPER_FIRST | TOKEN_UPPER_ALL);
    assert_int_equal(flags_of(doc, "b"), TOKEN_QUOTED | TOKEN_GLUED);
    an_doc_free(doc);
    doc = read_text("He said \"no\n\nand left \"early\"");
    assert_int_equal(flags_of(doc, "no") & TOKEN_QUOTED, 0);
    assert_int_equal(flags_of(doc, "left") & TOKEN_QUOTED, 0);
    assert_int_equal(flags_of(doc, "early") & TOKEN_QUOTED, TOKEN_QUOTED);
    an_doc_free(doc);
}

/* What text.h promises of any text. */
static void check_invariants(an_str text)
{
    an_doc *doc = doc_new();
    uint32_t at = 0, token = 0;
    doc->text = text;
    assert_int_equal(text_run(tables, doc, NULL), AN_OK);
    for (uint32_t s = 0; s < doc->sentences.n; s++) {
        const doc_sentence *sentence = &doc->sentences.at[s];
        assert_int_equal(sentence->first_token, token);
        assert_in_range(sentence->n_tokens, 1, TEXT_SENTENCE_CAP);
        assert_true(sentence->paragraph < doc->paragraphs.n);
        token += sentence->n_tokens;
    }
    assert_int_equal(token, doc->tokens.n);
    for (uint32_t i = 0; i < doc->tokens.n; i++) {
        const doc_token *t = &doc->tokens.at[i];
        an_str folded = utf8_fold(&doc->arena, token_text(doc, i));
        assert_true(t->span.begin < t->span.end && t->span.begin >= at);
        assert_int_equal(!!(t->flags & TOKEN_GLUED), i > 0 && t->span.begin == at);
        assert_true(str_eq(folded, t->folded) && t->hash == str_hash32(folded));
        for (uint32_t code; at < t->span.begin;) {
            at += (uint32_t)utf8_decode(text.p + at, text.n - at, &code);
            assert_true(utf8_is_space(code));
        }
        at = t->span.end;
    }
    an_doc_free(doc);
}

static void any_text(void **state)
{
    (void)state;
    static const char *const pieces[] = {" ", "\n", "a", "B", "7", ".", ",", "'", "\"", "-", "/", "@", ":", "(", ")", "[", "]", "n't", "\u2019", "\u201C",
        "\u201D", "\u2026", "\u00E9", "\u6771", "\U0001F600", "U.S.", "www.", "$", "#", "*", "Mr.", "etc.", "i", "\u00A0", "\u200D", "_", "="};
    char text[400];
    uint32_t seed = 20200615;
    for (int round = 0; round < 3000; round++) {
        size_t n = 0;
        for (int k = 0; k < 40; k++) {
            seed = seed * 1664525 + 1013904223;
            const char *piece = pieces[(seed >> 16) % (sizeof pieces / sizeof *pieces)];
            n += (size_t)snprintf(text + n, sizeof text - n, "%s", piece);
        }
        check_invariants((an_str){text, n});
    }
}

/* Repeats that would be slow if a place were read again and again; each takes milliseconds when it is not. */
static void long_runs(void **state)
{
    (void)state;
    static const char *const units[] = {"a", "a-", "1-", "a.", "ab.", "1,", "1/", "'", "\"", "(", "a@", "a'", "*a", "a_", "J. ", ". ", "?", "www.", "[1", "\u6771",
        "a/b", "1-1-1-1-1-1-1-1-1-", "a b", "\u201Ca"};
    enum { BYTES = 1 << 18 };
    char *text = malloc(BYTES + 32);
    assert_non_null(text);
    for (size_t u = 0; u < sizeof units / sizeof *units; u++) {
        size_t n = 0, step = strlen(units[u]);
        for (; n + step <= BYTES; n += step) memcpy(text + n, units[u], step);
        check_invariants((an_str){text, n});
    }
    free(text);
}

static void multiword(void **state)
{
    (void)state;
    an_doc *doc = read_text("They shouldn't've gone.");
    assert_int_equal(text_multiword(doc, 0), 1);
    assert_int_equal(text_multiword(doc, 1), 3);
    assert_int_equal(text_multiword(doc, 2), 1);
    assert_true(text_space_after(doc, 0));
    assert_false(text_space_after(doc, 4));
    assert_true(text_space_after(doc, 5));
    an_doc_free(doc);
}

static void out_of_memory(void **state)
{
    (void)state;
    for (size_t n = 1;; n++) {
        an_error error;
        an_doc *doc = doc_new();
        doc->text = STR("Gen. Okello \u00C9va's \"no\". They met.\n\nIt ended.");
        fault_after(n);
        an_status status = text_run(tables, doc, &error);
        bool failed = fault_off();
        an_doc_free(doc);
        assert_int_equal(status, failed ? AN_NOMEM : AN_OK);
        if (!failed) break;
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(contractions), cmocka_unit_test(hyphens), cmocka_unit_test(figures), cmocka_unit_test(abbreviations),
        cmocka_unit_test(links), cmocka_unit_test(marks), cmocka_unit_test(sentences), cmocka_unit_test(paragraphs),
        cmocka_unit_test(zones), cmocka_unit_test(flags), cmocka_unit_test(any_text), cmocka_unit_test(long_runs),
        cmocka_unit_test(multiword), cmocka_unit_test(out_of_memory),
    };
    return cmocka_run_group_tests(tests, open_tables, close_tables);
}
