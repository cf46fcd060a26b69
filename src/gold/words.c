#include "gold/words.h"

#include "base/utf8.h"

codes codes_of(arena *a, an_str text)
{
    uint32_t *at = arena_array(a, uint32_t, text.n + 1);
    size_t n = 0;
    for (size_t i = 0; at && i < text.n;) i += utf8_decode(text.p + i, text.n - i, &at[n++]);
    return (codes){at, n};
}

an_str codes_text(arena *a, codes text, an_span span)
{
    char *out = arena_alloc(a, (size_t)(span.end - span.begin) * 4 + 1);
    size_t n = 0;
    for (size_t i = span.begin; out && i < span.end; i++) {
        bool space = utf8_is_space(text.at[i]);
        if (!space) n += utf8_encode(text.at[i], out + n);
        else if (n && out[n - 1] != ' ') out[n++] = ' ';
    }
    return (an_str){out, n};
}

static bool is_wordy(uint32_t code) { return utf8_is_letter(code) || utf8_is_digit(code); }

/* Whether no word goes on across position i. */
static bool is_boundary(codes text, size_t i)
{
    return !i || i == text.n || !is_wordy(text.at[i - 1]) || !is_wordy(text.at[i]);
}

static size_t skip_space(codes text, size_t i)
{
    while (i < text.n && utf8_is_space(text.at[i])) i++;
    return i;
}

/* Words begin and end with something to see. */
static bool is_visible(codes words)
{
    return words.n && !utf8_is_space(words.at[0]) && !utf8_is_space(words.at[words.n - 1]);
}

/* Whether the words stand at i of the text; *end is where they end. */
static bool stands(codes text, codes words, size_t i, size_t *end)
{
    if (!is_visible(words) || !is_boundary(text, i)) return false;
    for (size_t k = 0; k < words.n;) {
        if (i >= text.n) return false;
        if (utf8_is_space(words.at[k])) {
            if (!utf8_is_space(text.at[i])) return false;
            i = skip_space(text, i);
            k = skip_space(words, k);
        } else if (text.at[i++] != words.at[k++]) {
            return false;
        }
    }
    *end = i;
    return is_boundary(text, i);
}

size_t words_count(codes text, codes words)
{
    size_t count = 0, end;
    for (size_t i = 0; i < text.n; i++) count += stands(text, words, i, &end);
    return count;
}

/* Code points between two spans; 0 when they meet or overlap. */
static size_t distance(an_span a, an_span b)
{
    if (a.end < b.begin) return b.begin - a.end;
    return b.end < a.begin ? a.begin - b.end : 0;
}

static bool find_nearest(codes text, codes words, const an_span *near, an_span *out)
{
    bool found = false;
    size_t end;
    for (size_t i = 0; i < text.n; i++) {
        if (!stands(text, words, i, &end)) continue;
        an_span span = {(uint32_t)i, (uint32_t)end};
        if (!found || (near && distance(span, *near) < distance(*out, *near))) *out = span;
        found = true;
    }
    return found;
}

bool words_find(codes text, codes words, uint32_t which, const an_span *near, an_span *out)
{
    size_t end;
    if (!which) return find_nearest(text, words, near, out);
    for (size_t i = 0; i < text.n; i++) {
        if (!stands(text, words, i, &end) || --which) continue;
        *out = (an_span){(uint32_t)i, (uint32_t)end};
        return true;
    }
    return false;
}

bool words_which(codes text, codes words, an_span span, const an_span *near, uint32_t *which)
{
    an_span nearest = {0};
    size_t end;
    *which = 0;
    if (span.begin >= text.n || !stands(text, words, span.begin, &end) || end != span.end) return false;
    if (find_nearest(text, words, near, &nearest) && nearest.begin == span.begin) return true;
    for (size_t i = 0; i <= span.begin; i++) *which += stands(text, words, i, &end);
    return true;
}
