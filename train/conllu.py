"""Reads CoNLL-U: sentences as lists of Word; multi-word token ranges only tell which words are glued."""
from collections import namedtuple

Word = namedtuple('Word', 'form lemma upos xpos feats head rel glued')


def read(path):
    sentence, glued, until, gap = [], False, 0, True
    for line in open(path, encoding='utf-8'):
        line = line.rstrip('\n')
        if not line:
            if sentence:
                yield sentence
            sentence, glued, until = [], False, 0
            continue
        if line[0] == '#':
            continue
        c = line.split('\t')
        if '.' in c[0]:
            continue
        if '-' in c[0]:
            until = int(c[0].split('-')[1])
            gap = 'SpaceAfter=No' not in c[9]
            continue
        n = int(c[0])
        sentence.append(Word(c[1], c[2], c[3], c[4], c[5], int(c[6]), c[7], glued))
        if n < until:
            glued = True
        elif n == until:
            glued = not gap
        else:
            glued = 'SpaceAfter=No' in c[9].split('|')
