/*
 * Names that mean something else than they seem to: every line of test/names-traps.txt, which says how it is written.
 *
 * Words are "none" when no mention over them has an id, a country, or, being no person's name, a role; a place that does
 * not act may. They are a state when a mention over them has its id or its country; any other reading is an id, or a
 * country ("-": none) and sectors that a mention over them has.
 */
#include "mention_fixture.h"

#include "base/file.h"
#include "base/utf8.h"

static bool overlaps(an_span a, an_span b) { return a.begin < b.end && b.begin < a.end; }

/* Where words stand in the sentence, as whole words. */
static an_span place_of(an_str text, an_str words)
{
    for (size_t i = 0; i + words.n <= text.n; i++) {
        bool begins = i == 0 || !utf8_is_letter((unsigned char)text.p[i - 1]);
        bool ends = i + words.n == text.n || !utf8_is_letter((unsigned char)text.p[i + words.n]);
        if (begins && ends && !memcmp(text.p + i, words.p, words.n))
            return (an_span){(uint32_t)i, (uint32_t)(i + words.n)};
    }
    return (an_span){0, 0};
}

static bool has_sectors(const doc_mention *m, an_str reading)
{
    an_str country;
    sector_set sectors;
    str_cut(&reading, ' ', &country);
    if (!sectors_parse(reading, &sectors)) return false;
    bool state = str_is(country, "-") || str_eq(m->country, country);
    return state && (m->sectors & sectors) == sectors;
}

static bool is_read(const doc_mention *m, an_str reading)
{
    if (str_eq(m->id, reading)) return true;
    if (str_starts(reading, STR("country:"))) return str_eq(m->country, str_slice(reading, 8, reading.n));
    return !memchr(reading.p, ':', reading.n) && has_sectors(m, reading);
}

/* Whether a mention makes somebody of words that are nobody. */
static bool is_somebody(const doc_mention *m)
{
    bool place = !m->actor_like && (m->form == FORM_CAPITAL || m->form == FORM_CITY);
    return !place && (m->id.p || m->country.p || (m->role.p && !m->name.p));
}

static bool as_wanted(const an_doc *doc, an_str words, an_str reading)
{
    bool none = str_is(reading, "none"), found = none;
    an_span place = place_of(doc->text, words);
    if (!place.end) return false;
    for (size_t i = 0; i < doc->mentions.n; i++) {
        const doc_mention *m = &doc->mentions.at[i];
        if (!overlaps(m->span, place)) continue;
        if (none && is_somebody(m)) return false;
        found |= !none && is_read(m, reading);
    }
    return found;
}

/* How many of a line's readings are missed. A line that begins with "?" may be. */
static size_t count_missed(an_str line)
{
    an_str sentence, pair, words;
    bool open = str_starts(line, STR("? "));
    if (open) line = str_slice(line, 2, line.n);
    str_cut(&line, '\t', &sentence);
    char text[512];
    assert_true(sentence.n < sizeof text);
    snprintf(text, sizeof text, "%.*s", STR_ARG(sentence));
    an_doc *doc = read_doc(text, (an_date)TODAY);
    size_t missed = 0;
    while (str_cut(&line, ';', &pair)) {
        str_cut(&pair, '=', &words);
        words = str_trim(words);
        if (as_wanted(doc, words, str_trim(pair))) continue;
        print_message("# %s: \"%.*s\" should be %.*s in: %s\n", open ? "open" : "missed", STR_ARG(words),
                      STR_ARG(str_trim(pair)), text);
        missed += !open;
    }
    an_doc_free(doc);
    return missed;
}

static void every_trap_is_seen(void **state)
{
    (void)state;
    mapped file;
    an_str line;
    size_t missed = 0, n = 0;
    assert_int_equal(file_map(&file, TEST_DIR "/names-traps.txt", NULL), AN_OK);
    an_str rest = {file.p, file.n};
    while (str_cut(&rest, '\n', &line)) {
        if (!line.n || *line.p == '#') continue;
        missed += count_missed(line);
        n++;
    }
    file_unmap(&file);
    assert_true(n > 80);
    assert_int_equal(missed, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(every_trap_is_seen)};
    if (!fixture_open(true)) return 1;
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    fixture_close();
    return failed;
}
