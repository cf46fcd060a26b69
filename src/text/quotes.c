/*
 * Pairing quotation marks within a paragraph, double and single ones apart.
 *
 * A curly mark tells its side; a straight one opens when white space is only before it, closes when it is only after it,
 * and else is what is due. A mark left open at the end of the paragraph quotes nothing. Linear: a token is marked once
 * for each of the two kinds of pairs at most.
 */
#include "text/quotes.h"

#include "base/str.h"

typedef enum { MARK_NONE, MARK_STRAIGHT, MARK_OPEN, MARK_CLOSE } mark_side;
typedef struct mark { mark_side side; bool single; } mark;

static mark mark_of(const doc_token *t, const char *p)
{
    if (!(t->flags & TOKEN_PUNCT) || t->flags & TOKEN_CONTRACTED) return (mark){MARK_NONE, false};
    an_str text = {p + t->span.begin, t->span.end - t->span.begin};
    if (str_is(text, "\"")) return (mark){MARK_STRAIGHT, false};
    if (str_is(text, "'")) return (mark){MARK_STRAIGHT, true};
    if (str_is(text, "\u201C") || str_is(text, "``") || str_is(text, "\u201E") || str_is(text, "\u00AB"))
        return (mark){MARK_OPEN, false};
    if (str_is(text, "\u201D") || str_is(text, "''") || str_is(text, "\u00BB")) return (mark){MARK_CLOSE, false};
    if (str_is(text, "\u2018") || str_is(text, "`")) return (mark){MARK_OPEN, true};
    return (mark){str_is(text, "\u2019") ? MARK_CLOSE : MARK_NONE, true};
}

static mark_side side_of(const scanner *s, uint32_t i, uint32_t n, mark m, bool open)
{
    const doc_token *t = s->doc->tokens.at;
    bool left = t[i].flags & TOKEN_GLUED, right = i + 1 < n && t[i + 1].flags & TOKEN_GLUED;
    if (m.side != MARK_STRAIGHT) return m.side;
    if (left != right) return left ? MARK_CLOSE : MARK_OPEN;
    return open ? MARK_CLOSE : MARK_OPEN;
}

void quotes_mark(scanner *s, uint32_t first, uint32_t n)
{
    doc_token *t = s->doc->tokens.at;
    uint32_t open[2] = {AN_NONE, AN_NONE};
    for (uint32_t i = first; i < n; i++) {
        mark m = mark_of(&t[i], s->p);
        if (m.side == MARK_NONE) continue;
        m.side = side_of(s, i, n, m, open[m.single] != AN_NONE);
        s->hints.at[i] = m.side == MARK_OPEN ? HINT_OPENS : HINT_CLOSES;
        if (m.side == MARK_CLOSE && open[m.single] != AN_NONE)
            for (uint32_t k = open[m.single] + 1; k < i; k++) t[k].flags |= TOKEN_QUOTED;
        open[m.single] = m.side == MARK_OPEN ? i : AN_NONE;
    }
}
