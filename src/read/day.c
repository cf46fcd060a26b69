/* Reading days in front matter; see day.h. The reader has no lexicon, so it knows the month names itself. */
#include "read/day.h"

#include <strings.h>

#include "base/date.h"
#include "base/str.h"

static const char *const months[] = {"january", "february", "march", "april", "may", "june", "july", "august",
                                     "september", "october", "november", "december"};
static const char *const weekdays[] = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};

static size_t letters(an_str s)
{
    size_t n = 0;
    while (n < s.n && (s.p[n] | 32) >= 'a' && (s.p[n] | 32) <= 'z') n++;
    return n;
}

static size_t blanks(an_str s)
{
    size_t n = 0;
    while (n < s.n && (s.p[n] == ' ' || s.p[n] == '\t')) n++;
    return n;
}

/* Exactly between low and high digits at the start of s, as a number; 0 when there are not. */
static size_t digits(an_str s, size_t low, size_t high, int *out)
{
    size_t n = 0;
    *out = 0;
    while (n < s.n && n <= high && s.p[n] >= '0' && s.p[n] <= '9') *out = *out * 10 + (s.p[n++] - '0');
    return n >= low && n <= high ? n : 0;
}

/* A name, or its abbreviation of three letters or more with or without a point: 1.. and *n bytes; 0 for none. */
static int day_name(an_str s, const char *const *names, int count, size_t *n)
{
    size_t word = letters(s);
    for (int i = 0; i < count; i++) {
        size_t whole = strlen(names[i]);
        if (word < 3 || word > whole || strncasecmp(s.p, names[i], word)) continue;
        if (word < whole && word > 4) continue;
        *n = word + (word < whole && word < s.n && s.p[word] == '.');
        return i + 1;
    }
    return 0;
}

static bool ends_word(an_str s, size_t at)
{
    if (at >= s.n) return true;
    char c = s.p[at];
    return !((c >= '0' && c <= '9') || letters(str_slice(s, at, at + 1)));
}

/* "T10:00:00Z", " 10:00" is not taken. */
static size_t time_behind(an_str s)
{
    size_t n = 0;
    if (s.n < 2 || s.p[0] != 'T' || s.p[1] < '0' || s.p[1] > '9') return 0;
    while (n < s.n && s.p[n] > ' ') n++;
    return n;
}

size_t day_iso(an_str s, read_day *out)
{
    if (s.n < 10 || s.p[4] != '-' || s.p[7] != '-') return 0;
    if (!digits(str_slice(s, 0, 4), 4, 4, &out->year) || !digits(str_slice(s, 5, 7), 2, 2, &out->month) ||
        !digits(str_slice(s, 8, 10), 2, 2, &out->day))
        return 0;
    size_t n = 10 + time_behind(str_slice(s, 10, s.n));
    return ends_word(s, n) && !(n < s.n && s.p[n] == '-') ? n : 0;
}

/* ", 2022" or " 2022" behind a day. */
static size_t year_behind(an_str s, read_day *out)
{
    size_t at = s.n && s.p[0] == ',', gap = blanks(str_slice(s, at, s.n));
    int year;
    size_t n = digits(str_slice(s, at + gap, s.n), 4, 4, &year);
    if (!n || !(at || gap) || !ends_word(s, at + gap + n)) return 0;
    out->year = year;
    return at + gap + n;
}

/* "March 11". */
static size_t month_day(an_str s, read_day *out)
{
    size_t word, gap, n;
    out->month = day_name(s, months, 12, &word);
    if (!out->month) return 0;
    gap = blanks(str_slice(s, word, s.n));
    n = digits(str_slice(s, word + gap, s.n), 1, 2, &out->day);
    return gap && n && ends_word(s, word + gap + n) ? word + gap + n : 0;
}

/* "11 March". */
static size_t day_month(an_str s, read_day *out)
{
    size_t n = digits(s, 1, 2, &out->day), gap = n ? blanks(str_slice(s, n, s.n)) : 0, word;
    if (!gap) return 0;
    out->month = day_name(str_slice(s, n + gap, s.n), months, 12, &word);
    return out->month && ends_word(s, n + gap + word) ? n + gap + word : 0;
}

size_t day_english(an_str s, read_day *out)
{
    size_t at = 0, word, n;
    *out = (read_day){0};
    if (day_name(s, weekdays, 7, &word)) {
        at = word + (word < s.n && s.p[word] == ',');
        at += blanks(str_slice(s, at, s.n));
    }
    an_str rest = str_slice(s, at, s.n);
    if (!(n = month_day(rest, out)) && !(n = day_month(rest, out))) return 0;
    return at + n + year_behind(str_slice(rest, n, rest.n), out);
}

an_date day_date(read_day d)
{
    an_date date = {(int16_t)d.year, (uint8_t)d.month, (uint8_t)d.day};
    return date_valid(date) ? date : (an_date){0};
}
