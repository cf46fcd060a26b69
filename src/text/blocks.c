/*
 * Paragraphs.
 *
 * A blank line always ends a paragraph. A single line end does too, unless the text is hard-wrapped: then each line but the
 * last of a paragraph is as long as it can be, which is to say that the next line's first word would not have fitted.
 * When most line ends of the document are like that, with the longest line as the width, those line ends are wrapping.
 * A line that starts in lower case after one that no stop ends is joined to it in any case.
 */
#include "text/blocks.h"

#include "base/str.h"
#include "text/chars.h"

enum { WIDEST = 120, NARROWEST = 40 };

typedef struct line { uint32_t begin, end, next; } line; /* end: without trailing white space; next: start of the next line */

static bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == '\v'; }

static line line_at(const char *p, uint32_t at, uint32_t limit)
{
    const char *nl = memchr(p + at, '\n', limit - at);
    line l = {at, nl ? (uint32_t)(nl - p) : limit, nl ? (uint32_t)(nl - p) + 1 : limit};
    while (l.end > at && is_blank(p[l.end - 1])) l.end--;
    return l;
}

static bool line_empty(line l) { return l.begin == l.end; }

static uint32_t first_word(const char *p, line l)
{
    uint32_t i = l.begin;
    while (i < l.end && !is_blank(p[i])) i++;
    return i - l.begin;
}

/* The next line's first word would have fitted: the line ends for another reason than the width. */
static bool is_short(const char *p, line l, line next, uint32_t width)
{
    return l.end - l.begin + 1 + first_word(p, next) <= width;
}

static uint32_t longest_line(an_str text)
{
    uint32_t most = 0;
    for (uint32_t at = 0; at < text.n;) {
        line l = line_at(text.p, at, (uint32_t)text.n);
        if (l.end - l.begin > most && memchr(text.p + l.begin, ' ', l.end - l.begin)) most = l.end - l.begin;
        at = l.next;
    }
    return most;
}

/* The width a text is wrapped at, or 0. */
static uint32_t wrap_width(an_str text)
{
    uint32_t width = longest_line(text), pairs = 0, full = 0;
    if (width > WIDEST || width < NARROWEST) return 0;
    line last = {0, 0, 0};
    for (uint32_t at = 0; at < text.n;) {
        line l = line_at(text.p, at, (uint32_t)text.n);
        if (!line_empty(last) && !line_empty(l)) {
            pairs++;
            full += !is_short(text.p, last, l, width);
        }
        last = l;
        at = l.next;
    }
    return pairs && full * 5 >= pairs * 3 ? width : 0;
}

/* Whether the end of l, before the line next, is no end of a paragraph. */
static bool is_joined(const blocks *b, line l, line next)
{
    const char *p = b->doc->text.p;
    if (line_empty(next)) return false;
    bool lower = char_at(p + next.begin, next.end - next.begin).kind == CHAR_LOWER;
    if (lower && !strchr(".!?:;", p[l.end - 1])) return true;
    return b->width && !is_blank(p[next.begin]) && !is_short(p, l, next, b->width);
}

/* The paragraph that starts in [at,limit), which has no zone inside. */
static an_span paragraph(const blocks *b, uint32_t at, uint32_t limit)
{
    const char *p = b->doc->text.p;
    line l = line_at(p, at, limit);
    while (line_empty(l) && l.next < limit) l = line_at(p, l.next, limit);
    uint32_t begin = l.begin;
    while (l.next < limit && !line_empty(l)) {
        line next = line_at(p, l.next, limit);
        if (!is_joined(b, l, next)) break;
        l = next;
    }
    return (an_span){begin, l.next};
}

void blocks_start(blocks *b, const an_doc *doc)
{
    *b = (blocks){doc, 0, 0, wrap_width(doc->text)};
}

bool blocks_next(blocks *b, block *out)
{
    const an_doc *doc = b->doc;
    while (b->zone < doc->zones.n && doc->zones.at[b->zone].span.begin <= b->at) {
        doc_zone z = doc->zones.at[b->zone++];
        *out = (block){z.span, z.kind == ZONE_TITLE};
        if (z.span.end > b->at) b->at = z.span.end;
        if (z.kind == ZONE_TITLE) return true;
    }
    if (b->at >= doc->text.n) return false;
    uint32_t limit = b->zone < doc->zones.n ? doc->zones.at[b->zone].span.begin : (uint32_t)doc->text.n;
    *out = (block){paragraph(b, b->at, limit), false};
    b->at = out->span.end;
    return true;
}
