"""Trees from arc scores: greedy heads when they form a tree, else maximum spanning tree with one root."""
import numpy as np


def is_tree(heads):
    n = len(heads)
    if (heads == 0).sum() != 1:
        return False
    seen = np.zeros(n, int)
    for i in range(n):
        j, steps = i, 0
        while heads[j] != 0:
            j = heads[j] - 1
            steps += 1
            if steps > n:
                return False
    return True


def cle(s):
    """Chu-Liu-Edmonds; s[dependent, head], both with 0 as the root."""
    n = len(s)
    np.fill_diagonal(s, -1e18)
    heads = s.argmax(1)
    heads[0] = 0
    colour, cycle = [0] * n, None
    for i in range(1, n):
        path, j = [], i
        while j and not colour[j]:
            colour[j] = 1
            path.append(j)
            j = heads[j]
        if j and colour[j] == 1:
            cycle = path[path.index(j):]
        for k in path:
            colour[k] = 2
        if cycle:
            break
    if not cycle:
        return heads
    rest = [i for i in range(n) if i not in cycle]
    m = len(rest)
    c = np.array(cycle)
    t = np.full((m + 1, m + 1), -1e18)
    t[:m, :m] = s[np.ix_(rest, rest)]
    out = s[np.ix_(rest, c)]
    t[:m, m], best_out = out.max(1), out.argmax(1)
    into = s[np.ix_(c, rest)] - s[c, heads[c]][:, None]
    t[m, :m], best_in = into.max(0), into.argmax(0)
    sub = cle(t)
    result = heads.copy()
    for i in range(1, m):
        result[rest[i]] = c[best_out[i]] if sub[i] == m else rest[sub[i]]
    result[c[best_in[sub[m]]]] = rest[sub[m]]
    return result


def tree(scores):
    """scores [n, n+1] -> heads (0 is the root), exactly one root."""
    heads = scores.argmax(1)
    if is_tree(heads):
        return heads
    n = len(scores)
    s = np.full((n + 1, n + 1), -1e18)
    s[1:] = scores.astype(np.float64)
    s[1:, 0] -= 1e5
    return cle(s)[1:]
