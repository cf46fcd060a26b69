/*
 * Sentence boundaries between the tokens of a paragraph.
 *
 * A boundary may stand after a stop (. ! ? ...) or an abbreviation that may end a sentence, with the closing quotation
 * marks, brackets and reference marks that follow. What comes next decides. After an abbreviation only a word that usually
 * opens a sentence (table text-starter) makes a boundary; after an ellipsis any capital; after a closing mark anything but
 * lower case; after a plain stop anything. Linear: a look ahead passes over at most LOOK tokens.
 */
#include "text/sentences.h"

#include "base/str.h"
#include "text/quotes.h"
#include "text/text.h"

enum { LOOK = 4, RULE = 5 };

typedef struct range { const scanner *s; const doc_token *t; uint32_t first, n; } range;

static char first_byte(const range *r, uint32_t i) { return r->s->p[r->t[i].span.begin]; }

static an_str text_of(const range *r, uint32_t i) { return doc_slice(r->s->doc, r->t[i].span); }

static bool is_stop(const range *r, uint32_t i)
{
    if (!(r->t[i].flags & TOKEN_PUNCT)) return false;
    char c = first_byte(r, i);
    return c == '.' || c == '!' || c == '?' || (c == '\xE2' && str_starts(text_of(r, i), STR("\u2026")));
}

static bool is_ellipsis(const range *r, uint32_t i)
{
    an_str text = text_of(r, i);
    return str_starts(text, STR("\u2026")) || str_starts(text, STR(".."));
}

/* Closing marks directly after a stop belong to its sentence. */
static bool is_closer(const range *r, uint32_t i)
{
    if (!(r->t[i].flags & TOKEN_PUNCT)) return false;
    if (r->s->hints.at[i] == HINT_CLOSES) return true;
    char c = first_byte(r, i);
    return (r->t[i].flags & TOKEN_GLUED) && (c == ')' || c == ']' || c == '}');
}

/* The end of a reference mark after a stop ("[17]"), or i. */
static uint32_t reference_end(const range *r, uint32_t i)
{
    uint32_t k = i;
    if (first_byte(r, i) != '[') return i;
    for (k++; k < r->n && k < i + LOOK && r->t[k].flags & TOKEN_GLUED && first_byte(r, k) != ']'; k++)
        if (!(r->t[k].flags & TOKEN_NUMBER) && first_byte(r, k) != ',') return i;
    return k < r->n && first_byte(r, k) == ']' ? k + 1 : i;
}

/* The token after a stop at i and what closes with it: closing marks, more stops, references, emoticons. */
static uint32_t after_stop(const range *r, uint32_t i)
{
    for (i++; i < r->n;) {
        uint32_t end = reference_end(r, i);
        if (end == i && (is_closer(r, i) || is_stop(r, i) || r->s->hints.at[i] == HINT_SMILEY)) end++;
        if (end == i) break;
        i = end;
    }
    return i;
}

/* The first word at or shortly after i, or n. */
static uint32_t next_word(const range *r, uint32_t i)
{
    for (uint32_t k = i; k < r->n && k < i + LOOK; k++)
        if (!(r->t[k].flags & TOKEN_PUNCT)) return k;
    return r->n;
}

static bool is_starter(const range *r, uint32_t i)
{
    return r->t[i].flags & TOKEN_UPPER_FIRST && lex_table(r->s->lexicon, "text-starter", r->t[i].folded).p;
}

static bool goes_on_lower(const range *r, uint32_t i)
{
    return !(r->t[i].flags & (TOKEN_UPPER_FIRST | TOKEN_NUMBER));
}

/* "..." after a quoted question or shout: a verb of saying is near ("Why?" Okello asked). */
static bool is_attributed(const range *r, uint32_t stop, uint32_t next)
{
    if (stop + 1 >= r->n || r->s->hints.at[stop + 1] != HINT_CLOSES || first_byte(r, stop) == '.') return false;
    for (uint32_t k = next; k < r->n && k < next + LOOK && !is_stop(r, k); k++)
        if (lex_table(r->s->lexicon, "text-said", r->t[k].folded).p) return true;
    return false;
}

/* "1." in front of an item of a list. */
static bool is_item_number(const range *r, uint32_t start, uint32_t i)
{
    if (i == start || !(r->t[i - 1].flags & TOKEN_NUMBER) || r->t[i - 1].span.end - r->t[i - 1].span.begin > 2) return false;
    return i - 1 == start || first_byte(r, i - 2) == ':' || first_byte(r, i - 2) == '*';
}

/* A line drawn with ----, ====, ____ or ****. */
static bool is_rule(const range *r, uint32_t i)
{
    return r->t[i].flags & TOKEN_PUNCT && r->t[i].span.end - r->t[i].span.begin >= RULE && strchr("-=_*", first_byte(r, i));
}

/* "Yahoo! says": a name that has an exclamation mark. */
static bool is_name_mark(const range *r, uint32_t i)
{
    return first_byte(r, i) == '!' && i > r->first && r->t[i].flags & TOKEN_GLUED && r->t[i - 1].flags & TOKEN_UPPER_FIRST;
}

/* The comma after a salutation or close of a letter, which stands alone: "Dear Mr. Okello," "Best regards,". */
static bool is_letter_part(const range *r, uint32_t start, uint32_t i)
{
    if (first_byte(r, i) != ',' || i - start > LOOK || i + 1 >= r->n || !(r->t[i + 1].flags & TOKEN_UPPER_FIRST)) return false;
    return r->t[start].flags & TOKEN_UPPER_FIRST && lex_table(r->s->lexicon, "text-letter", r->t[start].folded).p;
}

/* The end of a date and time as messages have them in front: "11/28/2000 09:14 AM". */
static bool is_stamp(const range *r, uint32_t start, uint32_t i)
{
    if (i < start + 2 || !(r->t[i - 2].flags & r->t[i - 1].flags & TOKEN_NUMBER) || !(r->t[i].flags & TOKEN_UPPER_ALL)) return false;
    an_str day = text_of(r, i - 2), hour = text_of(r, i - 1), half = text_of(r, i);
    return memchr(day.p, '/', day.n) && memchr(hour.p, ':', hour.n) && half.n == 2 && half.p[1] == 'M';
}

/* Whether the sentence that started at `start` ends with the stop or abbreviation at i; next: what follows its closers. */
static bool ends(const range *r, uint32_t start, uint32_t i, uint32_t next)
{
    uint8_t hint = r->s->hints.at[i];
    uint32_t word = next_word(r, next);
    if (next >= r->n) return true;
    if (word == r->n) return hint != HINT_MAYBE;
    if (hint == HINT_MAYBE) return is_starter(r, word);
    if (hint == HINT_SMILEY) return !goes_on_lower(r, word);
    if (is_item_number(r, start, i) || is_attributed(r, i, next)) return false;
    if (is_name_mark(r, i) && goes_on_lower(r, word)) return false;
    if (is_ellipsis(r, i)) return r->t[word].flags & TOKEN_UPPER_FIRST;
    return !goes_on_lower(r, word) || (next == i + 1 && !(r->t[next].flags & TOKEN_GLUED));
}

/* The end of the sentence that starts at `start`. */
static uint32_t sentence_end(const range *r, uint32_t start)
{
    uint32_t cap = r->n - start > TEXT_SENTENCE_CAP ? start + TEXT_SENTENCE_CAP : r->n;
    for (uint32_t i = start; i < cap; i++) {
        if (is_rule(r, i)) return i > start ? i : i + 1;
        if (is_letter_part(r, start, i) || is_stamp(r, start, i)) return i + 1;
        if (!is_stop(r, i) && r->s->hints.at[i] != HINT_MAYBE && r->s->hints.at[i] != HINT_SMILEY) continue;
        uint32_t next = after_stop(r, i);
        if (ends(r, start, i, next)) return next < cap ? next : cap;
        i = next - 1;
    }
    return cap;
}

static bool add_sentence(scanner *s, uint32_t first, uint32_t end, uint32_t paragraph, bool headline)
{
    an_doc *doc = s->doc;
    doc_sentence *sentence = array_push(&doc->sentences);
    if (!sentence) return false;
    *sentence = (doc_sentence){{doc->tokens.at[first].span.begin, doc->tokens.at[end - 1].span.end},
                               first, end - first, paragraph, headline};
    bool found = false;
    for (uint32_t i = first; i < end; i++) {
        doc_token *t = &doc->tokens.at[i];
        t->sentence = (uint32_t)doc->sentences.n - 1;
        if (found || t->flags & TOKEN_PUNCT) continue;
        t->flags |= TOKEN_FIRST;
        found = true;
    }
    return true;
}

void sentences_split(scanner *s, uint32_t first, bool headline)
{
    an_doc *doc = s->doc;
    range r = {s, doc->tokens.at, first, (uint32_t)doc->tokens.n};
    if (first == r.n || s->failed) return;
    uint32_t paragraph = (uint32_t)doc->paragraphs.n, sentences = (uint32_t)doc->sentences.n;
    for (uint32_t at = first, end; at < r.n && !s->failed; at = end) {
        end = headline && r.n - at <= TEXT_SENTENCE_CAP ? r.n : sentence_end(&r, at);
        if (!add_sentence(s, at, end, paragraph, headline)) s->failed = true;
    }
    doc_paragraph *p = s->failed ? NULL : array_push(&doc->paragraphs);
    if (p) *p = (doc_paragraph){sentences, (uint32_t)doc->sentences.n - sentences};
    else s->failed = true;
}
