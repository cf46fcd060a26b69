#include "store/phrases.h"

#include "base/str.h"
#include "base/utf8.h"

typedef struct word { size_t begin, end; bool upper, all, taken; } word;
typedef struct run { size_t begin, end; int words; bool all; } run;

static bool continues(uint32_t code, uint32_t before)
{
    bool joins = code == '-' || code == '\'' || code == 0x2019 || code == '.';
    return utf8_is_letter(code) || utf8_is_digit(code) || (joins && utf8_is_letter(before));
}

/* The next word from `at` on; false when none is left. */
static bool next_word(an_str s, size_t at, const bool *taken, word *out)
{
    uint32_t code, before = 0;
    size_t n = 0, letters = 0, capitals = 0;
    for (; at < s.n; at += n) {
        n = utf8_decode(s.p + at, s.n - at, &code);
        if (utf8_is_letter(code) || utf8_is_digit(code)) break;
    }
    *out = (word){at, at, utf8_is_upper(at < s.n ? code : 0), false, false};
    for (; out->end < s.n; out->end += n, before = code) {
        n = utf8_decode(s.p + out->end, s.n - out->end, &code);
        if (!continues(code, before)) break;
        letters += utf8_is_letter(code);
        capitals += utf8_is_upper(code);
        out->taken |= taken[out->end];
    }
    while (out->end > out->begin && strchr(".-'", s.p[out->end - 1])) out->end--;
    out->all = capitals >= 3 && capitals == letters;
    return out->begin < s.n;
}

static bool is_headline(an_str s, const bool *taken)
{
    word w;
    size_t words = 0, upper = 0;
    for (size_t at = 0; next_word(s, at, taken, &w); at = w.end > at ? w.end : at + 1) words++, upper += w.upper;
    return words > 3 && upper * 10 >= words * 7;
}

static bool finish(an_str s, run *r, phrase_visit visit, void *context)
{
    bool whole = r->words >= 2 || (r->words == 1 && r->all);
    an_str phrase = str_slice(s, r->begin, r->end);
    *r = (run){0};
    return !whole || visit(context, phrase);
}

/* Words whose capital says nothing: the first of a sentence or quotation, and "I". */
static bool is_plain(an_str s, const word *w, bool first)
{
    an_str text = str_slice(s, w->begin, w->end), before = str_slice(s, 0, w->begin);
    return first || str_is(text, "I") || str_starts(text, STR("I'")) || str_starts(text, STR("I\xE2\x80\x99")) ||
           str_ends(before, STR("\"")) || str_ends(before, STR("\xE2\x80\x9C"));
}

static bool only_space(an_str s, size_t begin, size_t end)
{
    return end == begin + 1 && s.p[begin] == ' ';
}

bool phrases_find(an_str s, const bool *taken, phrase_visit visit, void *context)
{
    word w;
    run r = {0};
    size_t last = 0;       /* where the run's last word, or an "of" after it, ends */
    bool first = true, ok = true;
    if (is_headline(s, taken)) return true;
    for (size_t at = 0; ok && next_word(s, at, taken, &w); at = w.end > at ? w.end : at + 1) {
        bool counts = w.upper && !w.taken && !is_plain(s, &w, first), linked = r.words && only_space(s, last, w.begin);
        first = false;
        if (counts && linked) r.end = w.end, r.words++;
        else if (linked && !w.taken && str_is(str_slice(s, w.begin, w.end), "of")) counts = false;
        else {
            ok = finish(s, &r, visit, context);
            if (counts) r = (run){w.begin, w.end, 1, w.all};
        }
        last = w.end;
    }
    return ok && finish(s, &r, visit, context);
}
