/*
 * Word forms: the inflections of English verbs and nouns by rule, with `irregular:` blocks for the rest.
 *
 * The lists are used to recognise forms, never to write them, so a rule that cannot decide (whether "travel" doubles
 * its last letter) gives both forms: the wrong one never meets a text.
 */
#include "base/str.h"
#include "lexicon/build.h"

static bool is_vowel(char c) { return c && strchr("aeiou", c) != NULL; }

static bool ends(an_str s, const char *suffix) { return str_ends(s, str_of(suffix)); }

static an_str joined(build *b, an_str stem, size_t cut, const char *suffix)
{
    an_str s = arena_printf(&b->arena, "%.*s%s", (int)(stem.n - cut), stem.p, suffix);
    if (!s.p) b->nomem = true;
    return s;
}

/* ---- irregular words ---- */

static void remember(build *b, map *m, const block *k, const field *f)
{
    uint32_t fresh = (uint32_t)b->irregulars.n, *at = map_put(m, f->key, fresh);
    if (at && *at != fresh) {
        build_problem(b, k, f->line, "\"%.*s\" is listed twice", STR_ARG(f->key));
        return;
    }
    an_str *slot = at ? array_push(&b->irregulars) : NULL;
    if (slot) *slot = f->value;
    else b->nomem = true;
}

void build_irregulars(build *b, const block *k)
{
    map *m = str_is(k->id, "irregular:verb") ? &b->irregular_verbs : &b->irregular_nouns;
    if (m == &b->irregular_nouns && !str_is(k->id, "irregular:noun")) {
        build_problem(b, k, 0, "irregular:verb and irregular:noun are the only lists of forms");
        return;
    }
    for (uint32_t i = 0; i < k->n_fields && !b->nomem; i++) remember(b, m, k, &block_fields(b, k)[i]);
}

static an_str irregular(const build *b, const map *m, an_str base)
{
    uint32_t *at = map_get(m, base);
    return at ? b->irregulars.at[*at] : (an_str){NULL, 0};
}

/* ---- adding ---- */

static void add(build *b, an_str form, an_str lemma, char pos, inflection how)
{
    uint32_t seq = (uint32_t)b->pending_forms.n;
    pending_form *f = array_push(&b->pending_forms);
    if (!f) b->nomem = true;
    else *f = (pending_form){build_word(b, form), seq, {build_str(b, lemma), (uint16_t)pos, (uint16_t)how}};
}

/* Adds the forms "a|b" of a cell; false when the cell says nothing. */
static bool add_cell(build *b, an_str cell, an_str lemma, inflection how)
{
    an_str form;
    bool some = false;
    while (str_cut(&cell, '|', &form)) {
        form = str_trim(form);
        if (form.n && !str_is(form, "-")) add(b, form, lemma, 'v', how), some = true;
    }
    return some;
}

/* ---- rules ---- */

static bool doubles(an_str w)
{
    if (w.n < 3) return false;
    char last = w.p[w.n - 1], before = w.p[w.n - 2], third = w.p[w.n - 3];
    bool vowel_alone = is_vowel(before) && (!is_vowel(third) || (third == 'u' && w.n > 3 && w.p[w.n - 4] == 'q'));
    return vowel_alone && !is_vowel(last) && !strchr("wxyh", last);
}

static int vowel_groups(an_str w)
{
    int groups = 0;
    for (size_t i = 0; i < w.n; i++) groups += is_vowel(w.p[i]) && (i == 0 || !is_vowel(w.p[i - 1]));
    return groups;
}

/* "-s" of verbs and nouns. */
static an_str with_s(build *b, an_str w)
{
    if (w.n > 1 && ends(w, "y") && !is_vowel(w.p[w.n - 2])) return joined(b, w, 1, "ies");
    if (ends(w, "s") || ends(w, "x") || ends(w, "z") || ends(w, "ch") || ends(w, "sh")) return joined(b, w, 0, "es");
    if (w.n > 1 && ends(w, "o") && !is_vowel(w.p[w.n - 2])) return joined(b, w, 0, "es");
    return joined(b, w, 0, "s");
}

static void add_past(build *b, an_str form, an_str lemma)
{
    add(b, form, lemma, 'v', FORM_PAST);
    add(b, form, lemma, 'v', FORM_PARTICIPLE);
}

static an_str doubled(build *b, an_str w, const char *suffix)
{
    char tail[8] = {ends(w, "c") ? 'k' : w.p[w.n - 1]};
    memcpy(tail + 1, suffix, strlen(suffix));
    return joined(b, w, 0, tail);
}

static void regular_past(build *b, an_str w)
{
    bool twice = doubles(w);
    if (twice) add_past(b, doubled(b, w, "ed"), w);
    if (twice && vowel_groups(w) == 1 && !ends(w, "c")) return;
    if (ends(w, "e")) add_past(b, joined(b, w, 0, "d"), w);
    else if (w.n > 1 && ends(w, "y") && !is_vowel(w.p[w.n - 2])) add_past(b, joined(b, w, 1, "ied"), w);
    else add_past(b, joined(b, w, 0, "ed"), w);
}

static void regular_gerund(build *b, an_str w)
{
    bool twice = doubles(w);
    if (twice) add(b, doubled(b, w, "ing"), w, 'v', FORM_GERUND);
    if (twice && vowel_groups(w) == 1 && !ends(w, "c")) return;
    if (ends(w, "ie")) add(b, joined(b, w, 2, "ying"), w, 'v', FORM_GERUND);
    else if (ends(w, "e") && !ends(w, "ee") && !ends(w, "oe") && !ends(w, "ye") && w.n > 2)
        add(b, joined(b, w, 1, "ing"), w, 'v', FORM_GERUND);
    else add(b, joined(b, w, 0, "ing"), w, 'v', FORM_GERUND);
}

/* An irregular verb's cells: past; participle; third; gerund, each with "|" between variants, later ones optional. */
static void verb_forms(build *b, an_str w)
{
    an_str cells = irregular(b, &b->irregular_verbs, w), cell[4] = {{NULL, 0}};
    bool known = cells.p != NULL;
    for (int i = 0; i < 4 && str_cut(&cells, ';', &cell[i]); i++) {}
    add(b, w, w, 'v', FORM_BASE);
    if (!add_cell(b, cell[2], w, FORM_THIRD)) add(b, with_s(b, w), w, 'v', FORM_THIRD);
    if (!known) regular_past(b, w);
    else {
        add_cell(b, cell[0], w, FORM_PAST);
        if (!add_cell(b, cell[1], w, FORM_PARTICIPLE)) add_cell(b, cell[0], w, FORM_PARTICIPLE);
    }
    if (!add_cell(b, cell[3], w, FORM_GERUND)) regular_gerund(b, w);
}

/* An irregular plural given for an ending: "-man  -men". */
static an_str plural_by_ending(build *b, an_str w)
{
    for (size_t cut = 1; cut < w.n; cut++) {
        char key[32];
        if (w.n - cut > sizeof key - 1) continue;
        key[0] = '-';
        memcpy(key + 1, w.p + cut, w.n - cut);
        an_str value = irregular(b, &b->irregular_nouns, (an_str){key, w.n - cut + 1});
        if (value.p) return arena_printf(&b->arena, "%.*s%.*s", (int)cut, w.p, (int)value.n - 1, value.p + 1);
    }
    return with_s(b, w);
}

an_str build_plural(build *b, an_str noun, int choice)
{
    an_str list = irregular(b, &b->irregular_nouns, noun), item = {NULL, 0};
    if (!list.p) return choice == 0 ? plural_by_ending(b, noun) : item;
    while (list_next(&list, &item))
        if (choice-- == 0) return item;
    return (an_str){NULL, 0};
}

static void noun_forms(build *b, an_str w)
{
    an_str plural;
    add(b, w, w, 'n', FORM_SINGULAR);
    for (int i = 0; (plural = build_plural(b, w, i)).p; i++) add(b, plural, w, 'n', FORM_PLURAL);
}

void build_forms(build *b, an_str lemma, char pos)
{
    if (!lemma.n) return;
    if (pos == 'v') verb_forms(b, lemma);
    else if (pos == 'n') noun_forms(b, lemma);
    else if (irregular(b, &b->irregular_verbs, lemma).p) verb_forms(b, lemma);
    else add(b, lemma, lemma, 'x', FORM_OTHER);
}
