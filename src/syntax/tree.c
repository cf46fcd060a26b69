/*
 * Each word's best head; where these form no tree with one root, the maximum spanning tree (Chu and Liu 1965, Edmonds
 * 1967), in the form of McDonald et al. 2005: a cycle is contracted into one of its nodes, whose scores are then those
 * of the best way in (less the arc it breaks) and the best way out, until no cycle is left; then cycles are opened in
 * reverse. An arc from the root costs so much that only one is taken.
 */
#include "syntax/tree.h"

#include <string.h>

typedef uint16_t node;

static const int64_t ROOT_COST = (int64_t)1 << 40, NEVER = -((int64_t)1 << 60);

/* Nodes are 0 (the root) to n. Where a node stands for a cycle, dep and head tell the original arc behind a score. */
typedef struct contraction { node to; uint32_t first, n; } contraction;
typedef struct forest {
    uint32_t m;             /* n + 1 */
    int64_t *score;         /* m * m: dependent, head */
    node *dep, *head;       /* m * m */
    node *best;             /* m */
    node *group;            /* m: the node that now stands for an original one */
    bool *alive;
    uint8_t *colour;
    contraction *levels;    /* of cycles contracted, oldest first */
    node *members;          /* nodes of those cycles, and at what they were entered: */
    node *member_dep, *member_head;
    node *before;           /* group as it was before each contraction: m a level */
    uint32_t n_levels, n_members;
} forest;

static void *carve(char **at, size_t n)
{
    void *p = *at;
    *at += (n + 15) / 16 * 16;
    return p;
}

/* Lays the forest out from base; returns where it ends. With base NULL only the distance counts. */
static size_t lay_out(forest *f, char *base, uint32_t n)
{
    size_t m = n + 1, cells = m * m;
    char *at = base;
    f->m = (uint32_t)m;
    f->score = carve(&at, cells * sizeof *f->score);
    f->dep = carve(&at, cells * sizeof *f->dep);
    f->head = carve(&at, cells * sizeof *f->head);
    f->before = carve(&at, cells * sizeof *f->before);
    f->best = carve(&at, m * sizeof *f->best);
    f->group = carve(&at, m * sizeof *f->group);
    f->alive = carve(&at, m * sizeof *f->alive);
    f->colour = carve(&at, m);
    f->levels = carve(&at, m * sizeof *f->levels);
    f->members = carve(&at, 2 * m * sizeof *f->members);
    f->member_dep = carve(&at, 2 * m * sizeof *f->member_dep);
    f->member_head = carve(&at, 2 * m * sizeof *f->member_head);
    return (size_t)(at - base);
}

size_t tree_bytes(uint32_t n)
{
    forest f;
    static char none[1];
    return lay_out(&f, none, n);
}

static void greedy(const int32_t *scores, uint32_t n, uint32_t *heads)
{
    for (uint32_t i = 0; i < n; i++) {
        const int32_t *row = scores + (size_t)i * (n + 1);
        uint32_t best = 0;
        for (uint32_t j = 1; j <= n; j++)
            if (j != i + 1 && row[j] > row[best]) best = j;
        heads[i] = best;
    }
}

/* Marks words that reach the root; a walk stops at a marked one, so that all together are linear. */
static bool is_tree(const uint32_t *heads, uint32_t n, uint8_t *mark)
{
    uint32_t roots = 0;
    memset(mark, 0, n);
    for (uint32_t i = 0; i < n; i++) {
        roots += heads[i] == 0;
        uint32_t at = i;
        while (!mark[at]) {
            mark[at] = 1;  /* on this walk */
            if (heads[at] == 0) break;
            at = heads[at] - 1;
            if (mark[at] == 1) return false;
        }
        for (at = i; mark[at] == 1; at = heads[at] - 1) {
            mark[at] = 2;
            if (heads[at] == 0) break;
        }
    }
    return roots == 1;
}

static void fill(forest *f, const int32_t *scores)
{
    uint32_t m = f->m;
    for (uint32_t i = 0; i < m; i++)
        for (uint32_t j = 0; j < m; j++) {
            size_t at = (size_t)i * m + j;
            f->score[at] = i == j || i == 0 ? NEVER : scores[(size_t)(i - 1) * m + j] - (j == 0 ? ROOT_COST : 0);
            f->dep[at] = (node)i;
            f->head[at] = (node)j;
        }
    for (uint32_t i = 0; i < m; i++) f->alive[i] = true, f->group[i] = (node)i;
    f->n_levels = f->n_members = 0;
}

static void choose(forest *f)
{
    for (uint32_t i = 1; i < f->m; i++) {
        if (!f->alive[i]) continue;
        const int64_t *row = f->score + (size_t)i * f->m;
        uint32_t best = 0;
        for (uint32_t j = 1; j < f->m; j++)
            if (f->alive[j] && j != i && row[j] > row[best]) best = j;
        f->best[i] = (node)best;
    }
}

/* A node on a cycle of best heads, or 0. */
static node find_cycle(forest *f)
{
    memset(f->colour, 0, f->m);
    for (uint32_t i = 1; i < f->m; i++) {
        node at = (node)i;
        if (!f->alive[i] || f->colour[i]) continue;
        for (; at && !f->colour[at]; at = f->best[at]) f->colour[at] = 1;
        if (at && f->colour[at] == 1) return at;
        for (at = (node)i; at && f->colour[at] == 1; at = f->best[at]) f->colour[at] = 2;
    }
    return 0;
}

/* Takes the cycle through `to` down as a level; its nodes get colour 3. */
static contraction *record(forest *f, node to)
{
    contraction *level = &f->levels[f->n_levels];
    memcpy(f->before + (size_t)f->n_levels++ * f->m, f->group, f->m * sizeof *f->group);
    *level = (contraction){to, f->n_members, 0};
    node at = to;
    do {
        size_t arc = (size_t)at * f->m + f->best[at];
        f->members[f->n_members] = at;
        f->member_dep[f->n_members] = f->dep[arc];
        f->member_head[f->n_members++] = f->head[arc];
        f->colour[at] = 3;
        level->n++;
        at = f->best[at];
    } while (at != to);
    return level;
}

/* Scores between an outer node v and the cycle become those of the node that stands for it. */
static void join(forest *f, const contraction *level, uint32_t v)
{
    size_t m = f->m, in = 0, out = 0;
    int64_t best_in = INT64_MIN, best_out = INT64_MIN;
    for (uint32_t k = 0; k < level->n; k++) {
        size_t i = f->members[level->first + k], enter = i * m + v, leave = v * m + i;
        int64_t gain = f->score[enter] - f->score[i * m + f->best[i]];
        if (gain > best_in) best_in = gain, in = enter;
        if (f->score[leave] > best_out) best_out = f->score[leave], out = leave;
    }
    size_t to = level->to, enter = to * m + v, leave = v * m + to;
    node in_dep = f->dep[in], in_head = f->head[in], out_dep = f->dep[out], out_head = f->head[out];
    f->score[enter] = best_in, f->dep[enter] = in_dep, f->head[enter] = in_head;
    f->score[leave] = best_out, f->dep[leave] = out_dep, f->head[leave] = out_head;
}

static void contract(forest *f, node to)
{
    const contraction *level = record(f, to);
    for (uint32_t v = 0; v < f->m; v++)
        if (f->alive[v] && f->colour[v] != 3) join(f, level, v);
    for (uint32_t k = 1; k < level->n; k++) f->alive[f->members[level->first + k]] = false;
    for (uint32_t v = 0; v < f->m; v++)
        if (f->colour[f->group[v]] == 3) f->group[v] = to;
}

/* Opens a cycle: its arcs stand, but for the one into the node by which the cycle was entered. */
static void open_cycle(forest *f, uint32_t l, uint32_t *heads, const bool *entered)
{
    const contraction *level = &f->levels[l];
    const node *before = f->before + (size_t)l * f->m;
    node broken = 0;
    for (uint32_t v = 1; v < f->m; v++)
        if (entered[v])
            for (uint32_t k = 0; k < level->n; k++)
                if (before[v] == f->members[level->first + k]) broken = before[v];
    for (uint32_t k = 0; k < level->n; k++) {
        if (f->members[level->first + k] == broken) continue;
        heads[f->member_dep[level->first + k] - 1] = f->member_head[level->first + k];
    }
}

void tree_best(const int32_t *scores, uint32_t n, uint32_t *heads, void *scratch)
{
    forest f;
    node cycle;
    lay_out(&f, scratch, n);
    greedy(scores, n, heads);
    if (is_tree(heads, n, f.colour)) return;
    fill(&f, scores);
    for (choose(&f); (cycle = find_cycle(&f)) != 0; choose(&f)) contract(&f, cycle);
    /* A word with a head at its own level keeps it; entered: words whose head is settled. */
    bool *entered = f.alive;
    memset(heads, 0xFF, n * sizeof *heads);
    for (uint32_t i = 1; i < f.m; i++) {
        if (!f.alive[i]) continue;
        size_t arc = (size_t)i * f.m + f.best[i];
        heads[f.dep[arc] - 1] = f.head[arc];
    }
    for (uint32_t l = f.n_levels; l-- > 0;) {
        for (uint32_t v = 1; v < f.m; v++) entered[v] = heads[v - 1] != UINT32_MAX;
        open_cycle(&f, l, heads, entered);
    }
}
