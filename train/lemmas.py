"""Lemma rules: which edit a word's ending calls for, given its Penn tag.

A rule is (case, cut, add): take the word folded (0), as written (1) or with only its first letter as written (2), cut
that many code points off, add letters. Rules hang on "TAG$ending" (longest known ending wins) and, before those, on
"TAG^word". An ending is kept only where it decides otherwise than the shorter one would.
"""
import collections
import words

LONGEST = 6


def apply(rule, form):
    case, cut, add = rule
    text = words.fold(form) if case == 0 else form if case == 1 else form[:1] + words.fold(form[1:])
    return text[:len(text) - cut] + add if cut else text + add


def rule_for(form, lemma, xpos):
    best = None
    for case in ((1, 0, 2) if xpos.startswith('NNP') else (0,) if xpos == 'PRP' else (0, 1, 2)):
        text = apply((case, 0, ''), form)
        n = 0
        while n < min(len(text), len(lemma)) and text[n] == lemma[n]:
            n += 1
        rule = (case, len(text) - n, lemma[n:])
        if best is None or rule[1] + len(rule[2]) < best[1] + len(best[2]):
            best = rule
    return best


def learn(sentences):
    """-> {hash: rule}"""
    seen = collections.Counter()
    for s in sentences:
        for w in s:
            if 'Typo=Yes' not in w.feats and w.lemma != '_' and w.xpos not in ('GW', 'ADD') and len(w.lemma) < 40:
                seen[w.xpos, words.key(w.form), rule_for(w.form, w.lemma, w.xpos)] += 1
    table = collections.defaultdict(collections.Counter)
    whole = collections.defaultdict(collections.Counter)
    for (x, k, r), n in seen.items():
        whole[x, k][r] += n
        for i in range(0, min(LONGEST, len(k)) + 1):
            table[x, i, k[len(k) - i:]][r] += 1 if i else min(n, 3)  # types count: endings should generalise
    pick = lambda c: min(c.items(), key=lambda e: (-e[1], e[0]))
    kept = {}

    def decide(x, k, most):
        for i in range(min(most, len(k)), -1, -1):
            if (x, k[len(k) - i:]) in kept:
                return kept[x, k[len(k) - i:]]
        return None

    for (x, i, end), c in sorted(table.items(), key=lambda e: (e[0][1], e[0][0], e[0][2])):
        rule, n = pick(c)
        if i == 0 or (n >= 2 and rule != decide(x, end, i - 1)):
            kept[x, end] = rule
    out = {words.hash32(x.encode() + b'$' + end.encode()): r for (x, end), r in kept.items()}
    for (x, k), c in sorted(whole.items()):
        rule, n = pick(c)
        if rule != decide(x, k, LONGEST):
            out[words.hash32(x.encode() + b'^' + k.encode())] = rule
    return out


def lookup(table, form, xpos):
    k = words.key(form)
    h = words.hash32(xpos.encode() + b'^' + k.encode())
    if h in table:
        return apply(table[h], form)
    for i in range(min(LONGEST, len(k)), -1, -1):
        h = words.hash32(xpos.encode() + b'$' + k[len(k) - i:].encode())
        if h in table:
            return apply(table[h], form)
    return words.fold(form)


if __name__ == '__main__':
    import sys, conllu
    d = sys.argv[1]
    t = learn([s for n in ('en_ewt-ud-train', 'en_gum-open-train') for s in conllu.read(f'{d}/{n}.conllu')])
    print(len(t), 'entries', len(set(t.values())), 'rules')
    for n in ('en_ewt-ud-dev', 'en_gum-open-dev'):
        ok = all_ = 0
        wrong = collections.Counter()
        for s in conllu.read(f'{d}/{n}.conllu'):
            for w in s:
                all_ += 1
                got = lookup(t, w.form, w.xpos)
                ok += got == w.lemma
                if got != w.lemma:
                    wrong[w.form, w.xpos, w.lemma, got] += 1
        print(n, 100 * ok / all_, wrong.most_common(12))
