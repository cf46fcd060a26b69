#include "lexicon/blocks.h"

#include "base/str.h"
#include "base/utf8.h"

static bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r'; }

/* A line without its comment: '#' at its start or after white space, outside double quotes. */
static an_str without_comment(an_str line)
{
    bool quoted = false;
    for (size_t i = 0; i < line.n; i++) {
        if (line.p[i] == '"') quoted = !quoted;
        if (line.p[i] == '#' && !quoted && (i == 0 || is_blank(line.p[i - 1]))) return str_slice(line, 0, i);
    }
    return line;
}

static bool is_clean(an_str line)
{
    uint32_t code;
    for (size_t i = 0; i < line.n;) {
        i += utf8_decode(line.p + i, line.n - i, &code);
        if (code == 0xFFFD || (code < 32 && code != '\t' && code != '\r')) return false;
    }
    return true;
}

bool word_next(an_str *rest, an_str *word)
{
    an_str s = str_trim(*rest);
    size_t n = 0;
    int depth = 0;
    for (; n < s.n && (depth > 0 || !is_blank(s.p[n])); n++) depth += (s.p[n] == '{') - (s.p[n] == '}');
    *word = str_slice(s, 0, n);
    *rest = str_trim(str_slice(s, n, s.n));
    return n > 0;
}

bool list_next(an_str *rest, an_str *item)
{
    while (str_cut(rest, ';', item)) {
        *item = str_trim(*item);
        if (item->n) return true;
    }
    return false;
}

static bool open_block(blocks *out, const source *source, an_str line, uint32_t number)
{
    block *b = array_push(&out->blocks);
    if (!b) return false;
    *b = (block){.source = source, .line = number, .first_field = (uint32_t)out->fields.n};
    word_next(&line, &b->id);
    b->rest = line;
    return true;
}

static bool add_field(blocks *out, an_str line, uint32_t number)
{
    field *f = array_push(&out->fields);
    if (!f) return false;
    f->line = number;
    word_next(&line, &f->key);
    f->value = line;
    out->blocks.at[out->blocks.n - 1].n_fields++;
    return true;
}

static bool read_line(blocks *out, const source *source, an_str line, uint32_t number, size_t first, problems *problems)
{
    if (!is_clean(line)) {
        problem_at(problems, source, number, "control characters or invalid UTF-8");
        return true;
    }
    an_str text = without_comment(line), words = str_trim(text);
    if (!words.n) return true;
    if (!is_blank(text.p[0])) return open_block(out, source, words, number);
    if (out->blocks.n > first) return add_field(out, words, number);
    problem_at(problems, source, number, "an indented line before the first head line");
    return true;
}

bool blocks_read(blocks *out, const source *source, problems *problems)
{
    an_str rest = source->text, line;
    size_t first = out->blocks.n;
    if (str_starts(rest, STR("\xEF\xBB\xBF"))) rest = str_slice(rest, 3, rest.n);
    for (uint32_t number = 1; str_cut(&rest, '\n', &line); number++)
        if (!read_line(out, source, line, number, first, problems)) return false;
    return true;
}

void blocks_release(blocks *b)
{
    array_release(&b->blocks);
    array_release(&b->fields);
}
