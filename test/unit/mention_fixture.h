/*
 * Texts and the mentions found in them, a line each:
 *
 *     words|name|id|country|sectors|role|code|notes
 *
 * Empty fields at the end are left out. Notes: plural, possessive, modifier, no-actor (a place, or a backer), pronoun,
 * and "=words" for what it refers to, "=words+words" for two. The lexicon and the trees are the real ones; only lasting
 * entries are used (states, large organisations, heads of government long out of office), and plain sentences.
 */
#ifndef TEST_UNIT_MENTION_FIXTURE_H
#define TEST_UNIT_MENTION_FIXTURE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/str.h"
#include "mention/mention.h"
#include "mention/recogniser.h"
#include "syntax/syntax.h"
#include "text/text.h"

#define TODAY {2023, 7, 19}

#define TODAY {2023, 7, 19}

typedef struct known { an_date published; const char *text, *mentions; } known;

typedef struct page { char text[4096]; size_t n; } page;

static inline void put(page *p, an_str s)
{
    assert_true(p->n + s.n < sizeof p->text);
    memcpy(p->text + p->n, s.n ? s.p : "", s.n);
    p->text[p->n += s.n] = '\0';
}

static inline void put_field(page *p, an_str s)
{
    put(p, s);
    put(p, STR("|"));
}

static inline void put_sectors(page *p, sector_set sectors)
{
    bool some = false;
    for (int i = 0; i < SECTOR_COUNT; i++) {
        if (!(sectors >> i & 1)) continue;
        if (some) put(p, STR(" "));
        put(p, sector_name((sector)i));
        some = true;
    }
    put(p, STR("|"));
}

static inline void put_note(page *p, bool holds, const char *note)
{
    if (!holds) return;
    if (p->text[p->n - 1] != '|') put(p, STR(" "));
    put(p, str_of(note));
}

static inline void put_notes(page *p, const an_doc *doc, const doc_mention *m)
{
    put_note(p, m->plural, "plural");
    put_note(p, m->possessive, "possessive");
    put_note(p, m->modifier, "modifier");
    put_note(p, !m->actor_like, "no-actor");
    put_note(p, m->kind == MENTION_PRONOUN, "pronoun");
    put_note(p, m->antecedent != AN_NONE, "=");
    if (m->antecedent != AN_NONE) put(p, doc_slice(doc, doc->mentions.at[m->antecedent].span));
    if (m->members[0] == AN_NONE) return;
    put_note(p, true, "=");
    put(p, doc_slice(doc, doc->mentions.at[m->members[0]].span));
    put(p, STR("+"));
    put(p, doc_slice(doc, doc->mentions.at[m->members[1]].span));
}

static inline void put_mention(page *p, const an_doc *doc, const doc_mention *m)
{
    put_field(p, doc_slice(doc, m->span));
    put_field(p, m->name);
    put_field(p, m->id);
    put_field(p, m->country);
    put_sectors(p, m->sectors);
    put_field(p, m->role);
    put_field(p, m->code);
    put_notes(p, doc, m);
    while (p->text[p->n - 1] == '|') p->text[--p->n] = '\0';
}

static lex *lexicon;
static syntax_model *syntax;
static syntax_scratch *scratch;
static names_model *recogniser;

static inline an_doc *read_doc(const char *text, an_date published)
{
    an_input *input;
    an_doc *doc;
    an_input_options options = {.published = published};
    assert_int_equal(an_input_memory(&input, "case", text, strlen(text), &options, NULL), AN_OK);
    assert_int_equal(an_input_next(input, &doc, NULL), AN_OK);
    an_input_free(input);
    assert_int_equal(text_run(lexicon, doc, NULL), AN_OK);
    assert_int_equal(syntax_run(syntax, scratch, doc, NULL), AN_OK);
    if (recogniser) assert_int_equal(names_run(recogniser, lexicon, doc, NULL), AN_OK);
    assert_int_equal(mention_run(lexicon, doc, NULL), AN_OK);
    assert_true(mention_settle(lexicon, doc));
    return doc;
}

/* How many of the texts have other mentions than they should; each is printed. */
static inline size_t count_wrong(const known *table, size_t n)
{
    size_t wrong = 0;
    for (size_t i = 0; i < n; i++) {
        an_doc *doc = read_doc(table[i].text, table[i].published);
        page said = {.n = 0};
        for (size_t k = 0; k < doc->mentions.n; k++) {
            if (k) put(&said, STR("\n"));
            put_mention(&said, doc, &doc->mentions.at[k]);
        }
        if (strcmp(said.text, table[i].mentions)) {
            wrong++;
            print_error("%s\nwanted:\n%s\nfound:\n%s\n\n", table[i].text, table[i].mentions, said.text);
        }
        an_doc_free(doc);
    }
    return wrong;
}

/* Opens lexicon and models, the recogniser of names too where wanted; false: said on standard error why not. */
static inline bool fixture_open(bool names)
{
    an_error error = {.message = "ANNALS_LEXICON names no lexicon image"};
    const char *image = getenv("ANNALS_LEXICON");
    bool ok = image && lex_open(&lexicon, image, &error) == AN_OK &&
              syntax_open(&syntax, TEST_DIR "/../models/annals.syntax", &error) == AN_OK &&
              syntax_scratch_new(&scratch, &error) == AN_OK &&
              (!names || names_open(&recogniser, TEST_DIR "/../models/annals.names", &error) == AN_OK);
    if (!ok) fprintf(stderr, "%s\n", error.message);
    return ok;
}

static inline void fixture_close(void)
{
    names_free(recogniser);
    syntax_scratch_free(scratch);
    syntax_free(syntax);
    lex_free(lexicon);
}

#endif
