"""Headlines made of ordinary sentences with trees: headlines.py TREEBANKS CONLLU COUNT > headlines.conllu

What headline writers do (articles and forms of "be" left out, past told in the present tense, no full stop, capitals),
done to the first clause of a sentence whose root is a finite past or present verb or a passive participle. Trees stay
right by construction, so that a parser can learn from them that "kills" after "Bomb" is a verb.
"""
import os, random, sys
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import conllu, lemmas

LONGEST, SHORTEST = 22, 3
base = lambda rel: rel.split(':')[0]


def third(lemma):
    if lemma == 'have':
        return 'has'
    if lemma.endswith(('s', 'x', 'z', 'ch', 'sh', 'o')):
        return lemma + 'es'
    if lemma.endswith('y') and lemma[-2:-1] not in 'aeiou':
        return lemma[:-1] + 'ies'
    return lemma + 's'


def below(s, i):
    """The word i (from 1) and all under it."""
    keep, grown = {i}, True
    while grown:
        more = {k for k, w in enumerate(s, 1) if w.head in keep and k not in keep}
        grown = bool(more)
        keep |= more
    return keep


def present(s, root, table):
    """The root verb in the historical present, or None where that cannot be told."""
    w = s[root - 1]
    subject = [x for x in s if x.head == root and base(x.rel) == 'nsubj']
    if not subject or any(x.head == root and base(x.rel) == 'aux' for x in s):
        return None
    lemma = lemmas.lookup(table, w.form, 'VBD')
    many = 'Number=Plur' in subject[0].feats or any(
        x.rel == 'conj' and s[x.head - 1] is subject[0] for x in s)
    if lemma in ('be', 'do') or subject[0].upos == 'PRON' or not lemma.isalpha():
        return None
    feats = f'Mood=Ind|Number={"Plur" if many else "Sing"}|Person=3|Tense=Pres|VerbForm=Fin'
    return w._replace(form=lemma if many else third(lemma), xpos='VBP' if many else 'VBZ', feats=feats)


def clause(s, root, r):
    """Numbers of the words that stay."""
    keep = set(range(1, len(s) + 1))
    for k, w in enumerate(s, 1):
        if w.head != root:
            continue
        if base(w.rel) in ('parataxis', 'discourse', 'vocative', 'advcl', 'conj') and r.random() < 0.7:
            gone = below(s, k)
            keep -= gone
        elif base(w.rel) in ('obl', 'advmod') and (k < root or r.random() < 0.3):
            keep -= below(s, k)
        elif w.rel == 'punct' or (w.rel == 'aux:pass' and 'VerbForm=Fin' in w.feats) or w.rel == 'cc':
            keep.discard(k)
    heads = {w.head for w in s}
    for k, w in enumerate(s, 1):
        if w.xpos == 'DT' and w.form.lower() in ('a', 'an', 'the') and k not in heads:
            keep.discard(k)
    return keep


def recase(words, r):
    style = r.random()
    if style < 0.2:
        return [w._replace(form=w.form.upper()) for w in words]
    if style < 0.45:
        return [w._replace(form=w.form[:1].upper() + w.form[1:]) if len(w.form) > 3 or i == 0 else w
                for i, w in enumerate(words)]
    return [words[0]._replace(form=words[0].form[:1].upper() + words[0].form[1:])] + words[1:]


def headline(s, table, r):
    root = next(k for k, w in enumerate(s, 1) if w.head == 0)
    w = s[root - 1]
    s = list(s)
    if w.xpos == 'VBD':
        s[root - 1] = present(s, root, table)
        if s[root - 1] is None:
            return None
    elif w.xpos == 'VBN' and not any(x.rel == 'aux:pass' and 'VerbForm=Fin' in x.feats for x in s if x.head == root):
        return None
    elif w.xpos not in ('VBZ', 'VBP', 'VBN') or w.upos == 'AUX':
        return None
    keep = clause(s, root, r)
    if not SHORTEST <= len(keep) <= LONGEST or any(s[k - 1].head and s[k - 1].head not in keep for k in keep):
        return None
    order = sorted(keep)
    while order and s[order[0] - 1].rel == 'punct' or order and s[order[-1] - 1].rel == 'punct':
        order = order[1:] if s[order[0] - 1].rel == 'punct' else order[:-1]
    number = {k: i + 1 for i, k in enumerate(order)}
    if any(s[k - 1].head and s[k - 1].head not in number for k in order) or len(order) < SHORTEST:
        return None
    words = [s[k - 1]._replace(head=number.get(s[k - 1].head, 0), glued=s[k - 1].glued and k - 1 in number) for k in order]
    return recase(words, r)


def main():
    treebanks, source, count = sys.argv[1], sys.argv[2], int(sys.argv[3])
    gold = [s for n in ('en_ewt-ud-train', 'en_gum-open-train') for s in conllu.read(f'{treebanks}/{n}.conllu')]
    table, r = lemmas.learn(gold), random.Random(3)
    made = []
    for s in list(conllu.read(source)) + gold:
        h = headline(s, table, r)
        if h:
            made.append(h)
    r.shuffle(made)
    for s in made[:count]:
        for i, w in enumerate(s, 1):
            misc = 'SpaceAfter=No' if i < len(s) and s[i].glued else '_'
            print(f'{i}\t{w.form}\t_\t{w.upos}\t{w.xpos}\t{w.feats}\t{w.head}\t{w.rel}\t_\t{misc}')
        print()
    print(len(made), 'headlines made', file=sys.stderr)


main()
