/*
 * Front matter: "date 2025-07-22" or a line with the day, a title line, and a dateline, in that order, each optional;
 * a line with the day may also follow the title. Zones are marked, never cut out of the text.
 *
 * Datelines follow the agencies' style books: a place in capitals, further places, a day and an agency in brackets as
 * they come, then a dash: "TEHRAN – ", "BEIJING, March 11 (Wire) - ", "GENEVA, Switzerland (AP) —". A place that is
 * not in capitals wants a day or an agency beside it. Everything is decided within the first lines; cost is constant
 * but for white space in front.
 */
#include "read/front.h"

#include <string.h>
#include <strings.h>

#include "base/date.h"
#include "base/error.h"
#include "base/str.h"
#include "base/utf8.h"
#include "read/day.h"

enum {
    DATELINE_BYTES = 160,  /* no dateline is longer */
    PLACE_WORDS = 5,
    AGENCY_BYTES = 60,
    TITLE_BYTES = 200,
    TITLE_WORDS = 22,
    FILED_AHEAD = 2        /* days a dateline may lie after publication: time zones, early editions */
};

typedef struct front {
    an_doc *doc;
    size_t at;             /* next byte to look at */
    bool dated;            /* a date zone was found */
    an_date day;           /* what it says; absent when no such day exists */
    an_str bad;
} front;

typedef struct dateline { size_t place, end; read_day day; bool capitals, agency; } dateline;

static an_str front_rest(const front *f) { return str_slice(f->doc->text, f->at, f->doc->text.n); }

static size_t space_length(an_str s)
{
    size_t n = 0, step;
    uint32_t code;
    for (; n < s.n; n += step) {
        step = utf8_decode(s.p + n, s.n - n, &code);
        if (!utf8_is_space(code)) break;
    }
    return n;
}

static an_str first_line(an_str s)
{
    const char *lf = s.n ? memchr(s.p, '\n', s.n) : NULL;
    return lf ? str_slice(s, 0, (size_t)(lf - s.p)) : s;
}

static bool front_zone(front *f, zone_kind kind, size_t n)
{
    doc_zone *zone = array_push(&f->doc->zones);
    if (!zone) return false;
    *zone = (doc_zone){{(uint32_t)f->at, (uint32_t)(f->at + n)}, kind};
    f->at += n;
    return true;
}

/* ---- date ---- */

static bool front_date(front *f, size_t n, read_day day)
{
    f->dated = true;
    f->day = day_date(day);
    if (!f->day.year) f->bad = str_slice(f->doc->text, f->at, f->at + n);
    return front_zone(f, ZONE_DATE, n);
}

/* "date 2025-07-22", "Date: 2025-07-22", "2025-07-22"; the text may go on in the same line. */
static size_t iso_in_front(an_str s, read_day *day)
{
    size_t at = 0;
    if (s.n > 4 && !strncasecmp(s.p, "date", 4)) {
        at = 4 + (s.p[4] == ':');
        size_t gap = space_length(str_slice(s, at, s.n));
        if (!gap && at == 4) return 0;
        at += gap;
    }
    size_t n = day_iso(str_slice(s, at, s.n), day);
    return n ? at + n : 0;
}

/* "Friday, January 4, 2019" alone in its line. */
static size_t day_line(an_str s, read_day *day)
{
    an_str line = first_line(s);
    size_t n = day_english(line, day);
    return n && day->year && space_length(str_slice(line, n, line.n)) == line.n - n ? n : 0;
}

static bool front_find_date(front *f, bool iso)
{
    read_day day;
    f->at += space_length(front_rest(f));
    if (f->dated) return true;
    size_t n = iso ? iso_in_front(front_rest(f), &day) : 0;
    if (!n) n = day_line(front_rest(f), &day);
    return !n || front_date(f, n, day);
}

/* ---- dateline ---- */

/* Length of the dash at the start of s with the blanks before it; 0 for none. A hyphen wants blanks on both sides, an
 * en dash on one, so that "TEHRAN-MASHHAD" is a word. */
static size_t dash_length(an_str s)
{
    size_t gap = 0, n;
    while (gap < s.n && (s.p[gap] == ' ' || s.p[gap] == '\t')) gap++;
    an_str dash = str_slice(s, gap, s.n);
    if (str_starts(dash, STR("\xE2\x80\x94"))) return gap + 3;
    if (str_starts(dash, STR("--"))) return gap + 2;
    bool en = str_starts(dash, STR("\xE2\x80\x93"));
    if (!en && !str_starts(dash, STR("-"))) return 0;
    n = en ? 3 : 1;
    bool behind = space_length(str_slice(dash, n, dash.n)) > 0;
    return (en ? gap || behind : gap && behind) ? gap + n : 0;
}

static bool joins_names(an_str word)
{
    static const char *const joining[] = {"and", "of", "the", "de", "del", "la", "el", "al", "di", "du", "upon", "am"};
    for (size_t i = 0; i < sizeof joining / sizeof *joining; i++)
        if (str_is(word, joining[i])) return true;
    return false;
}

typedef struct name_shape { size_t letters, lower; bool first_upper, odd; } name_shape;

static name_shape shape_of(an_str word)
{
    name_shape shape = {0};
    size_t step;
    for (size_t i = 0; i < word.n; i += step) {
        uint32_t code;
        step = utf8_decode(word.p + i, word.n - i, &code);
        bool upper = utf8_is_upper(code);
        if (i == 0) shape.first_upper = upper;
        if (upper || utf8_is_letter(code)) shape.letters++, shape.lower += !upper;
        else if (code > 127 ? code != 0x2019 : !strchr(".'-/", (int)code)) shape.odd = true;
    }
    return shape;
}

static size_t word_length(an_str s)
{
    size_t n = 0;
    while (n < s.n && !strchr(" \t\n,(", s.p[n]) && !dash_length(str_slice(s, n, s.n))) n++;
    return n;
}

/* A place name at the start of s: up to five words that begin in upper case. *capitals: no lower-case letter, and
 * three letters at least, so that "UN" or "EU" is none. */
static size_t place_length(an_str s, bool *capitals)
{
    size_t n = 0, words = 0, letters = 0, lower = 0;
    for (size_t at = 0; at < s.n && s.p[at] != ',' && s.p[at] != '(' && !dash_length(str_slice(s, at, s.n));) {
        an_str word = str_slice(s, at, at + word_length(str_slice(s, at, s.n)));
        name_shape shape = shape_of(word);
        if (!word.n || shape.odd || ++words > PLACE_WORDS) break;
        if (!shape.first_upper && !(n && joins_names(word))) break;
        letters += shape.letters, lower += shape.lower;
        n = at + word.n;
        at = n + (n < s.n && s.p[n] == ' ');
    }
    *capitals = letters >= 3 && !lower;
    return n;
}

/* "(AP)", "(Xinhua)". */
static size_t agency_length(an_str s)
{
    const char *close = s.n && s.p[0] == '(' ? memchr(s.p, ')', s.n < AGENCY_BYTES ? s.n : AGENCY_BYTES) : NULL;
    return close && close - s.p > 2 ? (size_t)(close - s.p) + 1 : 0;
}

/* One piece behind the place: a further place, a day, an agency. */
static size_t dateline_piece(an_str s, dateline *d)
{
    bool capitals, comma = s.n && s.p[0] == ',';
    size_t at = comma, n;
    at += space_length(str_slice(s, at, s.n));
    an_str rest = str_slice(s, at, s.n);
    if ((n = agency_length(rest))) return d->agency = true, at + n;
    if (!d->day.month) {
        read_day day;
        if ((n = day_english(rest, &day))) return d->day = day, at + n;
    }
    if (!comma) return 0;
    n = place_length(rest, &capitals);
    return n ? at + n : 0;
}

static bool read_dateline(an_str s, dateline *d)
{
    size_t n;
    *d = (dateline){0};
    s = str_slice(first_line(s), 0, DATELINE_BYTES);
    size_t at = d->place = place_length(s, &d->capitals);
    if (!at) return false;
    while (!(n = dash_length(str_slice(s, at, s.n)))) {
        if (!(n = dateline_piece(str_slice(s, at, s.n), d))) return false;
        at += n;
    }
    d->end = at + n;
    return d->capitals || d->agency || d->day.month;
}

/* The year of a day without one: the latest that does not lie ahead of publication. */
static an_date filed_on(read_day day, an_date published)
{
    if (day.year || !published.year) return day_date(day);
    for (day.year = published.year + 1; day.year > published.year - 8; day.year--) {
        an_date date = day_date(day);
        if (date.year && date_serial(date) <= date_serial(published) + FILED_AHEAD) return date;
    }
    return (an_date){0};
}

static bool front_find_dateline(front *f, read_day *day)
{
    dateline d;
    f->at += space_length(front_rest(f));
    if (!read_dateline(front_rest(f), &d)) return true;
    f->doc->dateline_place = (an_span){(uint32_t)f->at, (uint32_t)(f->at + d.place)};
    *day = d.day;
    return front_zone(f, ZONE_DATELINE, d.end);
}

/* ---- title ---- */

static size_t count_words(an_str s)
{
    size_t words = 0;
    for (size_t i = 0; i < s.n; i++) words += s.p[i] != ' ' && (i == 0 || s.p[i - 1] == ' ');
    return words;
}

/* Whether a line reads as a heading: short, opens like a name or number or quotation, does not end like a sentence. */
static bool like_title(an_str line)
{
    uint32_t code;
    if (!line.n || line.n > TITLE_BYTES || count_words(line) > TITLE_WORDS || count_words(line) < 2) return false;
    utf8_decode(line.p, line.n, &code);
    if (utf8_is_lower(code) || utf8_is_space(code)) return false;
    char last = line.p[line.n - 1];
    if (last == '"' && line.n > 1) last = line.p[line.n - 2];
    if (str_ends(line, STR("\xE2\x80\x9D")) && line.n > 3) last = line.p[line.n - 4];
    return !strchr(".!?:;,-", last) && !str_ends(line, STR("\xE2\x80\xA6"));
}

/* Whether what follows a line sets it off as a title: a dateline or a line with the day, or, where a title is expected, a
 * blank line; and some text. */
static bool sets_off(an_str after, bool expected)
{
    read_day day;
    dateline d;
    an_str below = str_slice(after, after.n > 0, after.n);
    size_t blank = space_length(below);
    if (blank == below.n) return false;
    an_str text = str_slice(below, blank, below.n);
    return (expected && memchr(below.p, '\n', blank)) || day_line(text, &day) || read_dateline(text, &d);
}

static bool front_find_title(front *f, bool expected)
{
    dateline d;
    an_str rest = front_rest(f), whole = first_line(rest), line = str_trim(whole);
    if (read_dateline(rest, &d) || !like_title(line) || !sets_off(str_slice(rest, whole.n, rest.n), expected)) return true;
    if (!f->doc->title.p) f->doc->title = line;
    return front_zone(f, ZONE_TITLE, line.n) && front_find_date(f, false);
}

an_status front_find(an_doc *doc, bool titles, an_date fallback, an_str *bad, an_error *error)
{
    front f = {.doc = doc};
    read_day filed = {0};
    if (!front_find_date(&f, true)) return error_nomem(error);
    f.at += space_length(front_rest(&f));
    if (!front_find_title(&f, titles)) return error_nomem(error);
    if (!front_find_dateline(&f, &filed)) return error_nomem(error);
    if (!doc->published.year) doc->published = f.day;
    if (!doc->published.year) doc->published = day_date(filed);
    if (!doc->published.year) doc->published = fallback;
    doc->dateline_date = filed.month ? filed_on(filed, doc->published) : (an_date){0};
    *bad = f.bad;
    return AN_OK;
}
