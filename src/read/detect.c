/*
 * Format detection from the first bytes.
 *
 * JSON Lines open with `{`. What is plainly not text (signatures of binary files, many control bytes) and what would be
 * coded as if its mark-up were words is refused with a reason; anything else is plain text. A text in an old 8-bit
 * encoding is no UTF-8 but still text: invalid bytes count against it only together with control bytes.
 */
#include "read/detect.h"

#include <string.h>
#include <strings.h>

#include "base/str.h"
#include "base/utf8.h"

typedef struct signature { const char *bytes; size_t n; const char *reason; } signature;

#define SIGNATURE(literal, reason) {literal, sizeof(literal) - 1, reason}
static const signature signatures[] = {
    SIGNATURE("\x7f" "ELF", "a binary program, not text"),
    SIGNATURE("\x1f\x8b", "compressed input (gzip) is not supported yet"),
    SIGNATURE("\x28\xb5\x2f\xfd", "compressed input (zstd) is not supported yet"),
    SIGNATURE("BZh", "compressed input (bzip2) is not supported"),
    SIGNATURE("\xfd" "7zXZ", "compressed input (xz) is not supported"),
    SIGNATURE("PK\x03\x04", "a zip archive or office document, not text"),
    SIGNATURE("%PDF-", "a PDF document, not text"),
    SIGNATURE("SQLite format 3", "an SQLite database, not text"),
    SIGNATURE("\x89PNG", "a picture, not text"),
    SIGNATURE("\xff\xd8\xff", "a picture, not text"),
    SIGNATURE("\xff\xfe", "UTF-16 text is not supported; convert it to UTF-8"),
    SIGNATURE("\xfe\xff", "UTF-16 text is not supported; convert it to UTF-8"),
};

/* Mark-up, after white space, in any case. */
static const signature markups[] = {
    SIGNATURE("WARC/", "WARC input is not supported yet"),
    SIGNATURE("<!doctype html", "HTML input is not supported yet"),
    SIGNATURE("<html", "HTML input is not supported yet"),
    SIGNATURE("<head", "HTML input is not supported yet"),
    SIGNATURE("<body", "HTML input is not supported yet"),
    SIGNATURE("<?xml", "XML input is not supported yet"),
    SIGNATURE("<!doctype", "XML input is not supported yet"),
};

enum { FEW_CONTROLS = 4, ODD_SHARE = 8 };  /* refused from four control bytes on, when one byte in eight is odd */

size_t detect_mark(an_str s) { return str_starts(s, STR("\xEF\xBB\xBF")) ? 3 : 0; }

static an_str without_blanks(an_str s)
{
    s = str_slice(s, detect_mark(s), s.n);
    while (s.n && strchr(" \t\r\n\v\f", s.p[0]) && s.p[0]) s.p++, s.n--;
    return s;
}

bool detect_blank(an_str s) { return without_blanks(s).n == 0; }

bool detect_json(an_str s)
{
    s = without_blanks(s);
    return s.n && s.p[0] == '{';
}

static const char *signed_as(an_str s, const signature *list, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (s.n >= list[i].n && !strncasecmp(s.p, list[i].bytes, list[i].n)) return list[i].reason;
    return NULL;
}

static bool is_control(uint32_t code)
{
    return code == 0 || code == 127 || (code < 32 && !strchr("\t\n\v\f\r", (int)code));
}

static bool is_binary(an_str s)
{
    size_t controls = 0, invalid = 0, step;
    uint32_t code;
    for (size_t i = 0; i < s.n; i += step) {
        step = utf8_decode(s.p + i, s.n - i, &code);
        controls += is_control(code);
        invalid += code == 0xFFFD;
    }
    return controls >= FEW_CONTROLS && (controls + invalid) * ODD_SHARE > s.n;
}

/* An element that is also closed: "<article>...</p>". */
static bool is_element(an_str s)
{
    if (s.n < 2 || s.p[0] != '<' || !utf8_is_letter((unsigned char)s.p[1])) return false;
    for (size_t i = 1; i + 1 < s.n; i++)
        if (s.p[i] == '<' && s.p[i + 1] == '/') return true;
    return false;
}

const char *detect_refusal(an_str head)
{
    head = str_slice(head, 0, DETECT_HEAD);
    const char *reason = signed_as(head, signatures, sizeof signatures / sizeof *signatures);
    if (reason) return reason;
    an_str text = without_blanks(head);
    reason = signed_as(text, markups, sizeof markups / sizeof *markups);
    if (reason) return reason;
    if (is_element(text)) return "XML input is not supported yet";
    return is_binary(head) ? "a binary file, not text" : NULL;
}
