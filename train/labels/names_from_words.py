"""Places of names written as words: names_from_words.py EVENTS.jsonl.gz NEWS.jsonl.gz BATCH... > names.tsv

A BATCH holds what a reader wrote, one item a line: NUMBER (of draw_names.py), a tab, and the names in the order they
stand in the text, between "|", each as TYPE=WORDS: P or PER, L or LOC, O or ORG. X=WORDS steps over words that are not
a name there, where the same words are one further on. Each name is the next place after the one before where its words
stand with no letter or digit on either side. What is not found is reported, nothing of that item is written, and the
exit status is 1. An item with no names has a line with "-" for its places, so that what was read can be told from what
was not.
"""
import sys, os
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import draw_names

TYPES = {'P': 'PER', 'L': 'LOC', 'O': 'ORG', 'PER': 'PER', 'LOC': 'LOC', 'ORG': 'ORG', 'X': None}
HEADER = ('# id begin end type: code points [begin, end) of the text field of the item of that id in wikipedia_current_'
          'events_2002-2024.jsonl.gz; "wikinews-YYYY-NNNN#K" is the K-th piece, from 1 and empty ones counted, of the '
          'text field of that article of wikinews_2019-2020.jsonl.gz cut at line feeds, and begin and end count in that '
          'piece. An item read and without names has "- - -". Labels CC BY 4.0; see NAMES.md.')


def find(text, words, start):
    """The first place from start where the words stand alone, or -1."""
    at = text.find(words, start)
    while at >= 0:
        end = at + len(words)
        if not (at and text[at - 1].isalnum() and words[0].isalnum()) and \
                not (end < len(text) and text[end].isalnum() and words[-1].isalnum()):
            return at
        at = text.find(words, at + 1)
    return -1


def places(text, names):
    """[(begin, end, type)] of the names, in order; ValueError names the one not found."""
    found, start = [], 0
    for name in names:
        kind, sep, words = name.partition('=')
        if not sep or kind not in TYPES or not words or words != words.strip():
            raise ValueError('not TYPE=WORDS: %r' % name)
        at = find(text, words, start)
        if at < 0:
            raise ValueError('not found in order: %r' % name)
        start = at + len(words)
        if TYPES[kind]:
            found.append((at, start, TYPES[kind]))
    return found


def main(events, news, batches):
    items = draw_names.draw(events, news)
    read, bad = {}, 0
    for path in batches:
        with open(path, encoding='utf-8') as f:
            for line in f:
                line = line.rstrip('\n')
                if not line.strip():
                    continue
                number, _, words = line.partition('\t')
                name, text = items[int(number) - 1]
                if name in read:
                    print('%s: %s labelled twice' % (path, number), file=sys.stderr)
                    bad += 1
                try:
                    read[name] = places(text, words.split('|') if words.strip() else [])
                except ValueError as e:
                    print('%s: %s: %s' % (path, number, e), file=sys.stderr)
                    bad += 1
    print(HEADER)
    for name in sorted(read, key=lambda n: (n.partition('#')[0], int(n.partition('#')[2] or 0))):
        for begin, end, kind in read[name] or [('-', '-', '-')]:
            print(name, begin, end, kind, sep='\t')
    return 1 if bad else 0


if __name__ == '__main__':
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1], sys.argv[2], sys.argv[3:]))
