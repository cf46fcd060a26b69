/*
 * Pieces that keep their inner punctuation: page and mail addresses, file names, emoticons.
 *
 * Every look ahead is bounded, or (mail) remembered, so that a long chunk is not read again from each of its places.
 */
#include <string.h>

#include "base/str.h"
#include "text/words.h"

enum { NAME_BYTES = 80 };  /* longest host or file name looked for */

static bool starts(const char *p, uint32_t at, uint32_t end, const char *prefix)
{
    for (; *prefix; prefix++, at++)
        if (at == end || (p[at] | 32) != *prefix) return false;
    return true;
}

/* Leaves out punctuation that belongs to the sentence; a closing bracket stays when its opener is inside. */
static uint32_t without_tail(const char *p, uint32_t at, uint32_t end)
{
    bool opened = memchr(p + at, '(', end - at);
    while (end > at && strchr(".,;:!?'\">]})", p[end - 1])) {
        if (p[end - 1] == ')' && opened) break;
        end--;
    }
    return end;
}

/* Where an address ends at the latest: quotes and angle brackets are never part of one. */
static uint32_t address_limit(const char *p, uint32_t at, uint32_t end)
{
    while (at < end && (unsigned char)p[at] < 128 && !strchr("<>\"", p[at])) at++;
    return at;
}

static uint32_t page_end(const char *p, uint32_t at, uint32_t end)
{
    static const char *const schemes[] = {"http://", "https://", "ftp://", "www.", "mailto:", "doi:"};
    for (size_t i = 0; i < sizeof schemes / sizeof *schemes; i++)
        if (starts(p, at, end, schemes[i])) return without_tail(p, at, address_limit(p, at, end));
    return at;
}

static bool is_mail(char c) { return ascii_is(&c, 0, 1, CHAR_WORD) || (c && strchr("._%+-", c)); }

static uint32_t mail_end(scanner *s, uint32_t at, uint32_t end)
{
    if (at < s->no_mail) return at;
    uint32_t i = at;
    while (i < end && is_mail(s->p[i])) i++;
    if (i == end || s->p[i] != '@' || i == at || !ascii_is(s->p, i + 1, end, CHAR_WORD)) return s->no_mail = i, at;
    for (i++; i < end && is_mail(s->p[i]);) i++;
    while (s->p[i - 1] == '.' || s->p[i - 1] == '-') i--;
    return i;
}

/* A host, file or group name: names joined by periods, the last one a known ending or all of three or more in lower case. */
static uint32_t name_end(const scanner *s, uint32_t at, uint32_t end)
{
    uint32_t limit = end - at > NAME_BYTES ? at + NAME_BYTES : end, i = at, dot = 0, dots = 0;
    bool low = true;
    for (; i < limit && (ascii_is(s->p, i, limit, CHAR_WORD) || strchr("-_.", s->p[i])); i++) {
        low &= !ascii_is(s->p, i, limit, CHAR_UPPER | CHAR_DIGIT);
        if (s->p[i] != '.') continue;
        if (!ascii_is(s->p, i + 1, limit, CHAR_WORD)) break;
        low &= i > at + 1 && ascii_is(s->p, i - 2, limit, CHAR_LOWER);
        dot = i;
        dots++;
    }
    if (!dot) return at;
    uint32_t last = dot + 1;
    while (ascii_is(s->p, last, i, CHAR_WORD)) last++;
    bool known = last > dot + 1 && (word_table(s, "text-ending", dot + 1, last).p || (low && dots > 1));
    if (!known) return at;
    return last < end && s->p[last] == '/' ? without_tail(s->p, at, address_limit(s->p, last, end)) : last;
}

uint32_t link_end(scanner *s, uint32_t at, uint32_t end)
{
    if (!ascii_is(s->p, at, end, CHAR_WORD)) return at;
    uint32_t to = page_end(s->p, at, end);
    if (to == at) to = mail_end(s, at, end);
    return to == at ? name_end(s, at, end) : to;
}

uint32_t emoticon_end(const char *p, uint32_t at, uint32_t end)
{
    uint32_t i = at;
    if (i < end && p[i] == '>') i++;
    if (i == end || !strchr(":;=", p[i])) return at;
    i++;
    if (i < end && strchr("-o^'", p[i])) i++;
    if (i == end || !strchr(")(DPp/\\|]3", p[i]) || p[i] == '\0') return at;
    return ascii_is(p, i + 1, end, CHAR_WORD) || (i + 1 < end && p[i + 1] == '/') ? at : i + 1;
}
