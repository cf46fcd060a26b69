"""The names of train/labels as files for annals-fit-names: names_iob2.py ANNALS EVENTS NEWS TREEBANKS OUT

ANNALS is the program (its tokens are taken), EVENTS and NEWS the texts of names.tsv unpacked (see there), TREEBANKS the
folder of en_ewt-ud-train.conllu and en_gum-open-train.conllu. Writes OUT/news.iob2, ewt.iob2 and gum.iob2 in the form of
Universal NER: number, word, tag; and the running text of the treebanks, for annals-fit-clusters: OUT/ewt.jsonl, gum.jsonl.
"""
import collections, json, os, subprocess, sys, tempfile

HERE = os.path.dirname(os.path.abspath(__file__))


def labels(name):
    """{id: [(first, last, type)]} of a table; an id without names has an empty list."""
    out = collections.OrderedDict()
    with open(os.path.join(HERE, name), encoding='utf-8') as f:
        for line in f:
            if line.startswith('#'):
                continue
            item, first, last, kind = line.rstrip('\n').split('\t')
            out.setdefault(item, [])
            if first != '-':
                out[item].append((int(first), int(last), kind))
    return out


def write_sentence(f, name, text, words, spans):
    """spans: (first, last, type), words counted from 0, last included."""
    tags = ['O'] * len(words)
    for first, last, kind in spans:
        tags[first:last + 1] = ['B-' + kind] + ['I-' + kind] * (last - first)
    f.write('# sent_id = %s\n# text = %s\n' % (name, text.replace('\n', ' ')))
    f.writelines('%d\t%s\t%s\t-\t-\n' % (i + 1, w, t) for i, (w, t) in enumerate(zip(words, tags)))
    f.write('\n')


# ---- treebanks ----

def treebank(source, table, out):
    known = labels(table)
    with open(source, encoding='utf-8') as f, open(out, 'w', encoding='utf-8') as o:
        words, name, text = [], None, None
        for line in f:
            line = line.rstrip('\n')
            if line.startswith('# newdoc id'):
                o.write(line + '\n')
            elif line.startswith('# sent_id = '):
                name = line[12:]
            elif line.startswith('# text = '):
                text = line[9:].strip()
            elif not line and words:
                write_sentence(o, name, text, words, [(a - 1, b - 1, t) for a, b, t in known.get(name, [])])
                words = []
            elif line and line.split('\t')[0].isdigit():
                words.append(line.split('\t')[1])


def running_text(source, out):
    """The documents of a treebank as JSON Lines: sentences side by side, paragraphs apart."""
    with open(source, encoding='utf-8') as f, open(out, 'w', encoding='utf-8') as o:
        name, paragraphs = None, [[]]
        for line in f:
            if line.startswith('# newdoc id = '):
                write_text(o, name, paragraphs)
                name, paragraphs = line[14:].strip(), [[]]
            elif line.startswith('# newpar') and not line.startswith('# newpar_'):
                paragraphs.append([])
            elif line.startswith('# text = '):
                paragraphs[-1].append(line[9:].strip())
        write_text(o, name, paragraphs)


def write_text(o, name, paragraphs):
    text = '\n\n'.join(' '.join(p) for p in paragraphs if p)
    if text:
        o.write(json.dumps({'id': name, 'date': '2010-01-01', 'text': text}, ensure_ascii=False) + '\n')


# ---- news ----

def texts(events, news, wanted):
    out = {}
    with open(events, encoding='utf-8') as f:
        for d in map(json.loads, f):
            if d['id'] in wanted:
                out[d['id']] = d['text']
    with open(news, encoding='utf-8') as f:
        for d in map(json.loads, f):
            for k, piece in enumerate(d['text'].split('\n'), 1):
                if '%s#%d' % (d['id'], k) in wanted:
                    out['%s#%d' % (d['id'], k)] = piece
    return out


def parsed(annals, items):
    """Sentences of words for each text."""
    with tempfile.NamedTemporaryFile('w', suffix='.jsonl', encoding='utf-8') as f:
        for text in items:
            f.write(json.dumps({'text': text.replace('\n', ' '), 'date': '2020-01-01'}, ensure_ascii=False) + '\n')
        f.flush()
        lines = subprocess.run([annals, 'parse', f.name], stdout=subprocess.PIPE, check=True).stdout.decode().split('\n')
    docs = []
    for line in lines:
        if line.startswith('# sent_id = '):
            if line == '# sent_id = 1':
                docs.append([])
            docs[-1].append([])
        elif line and line.split('\t')[0].isdigit():
            docs[-1][-1].append(line.split('\t')[1])
    return docs


def placed(text, words, at):
    """Where each word stands, looked for from at on."""
    out = []
    for word in words:
        begin = text.index(word, at)
        at = begin + len(word)
        out.append((begin, at))
    return out, at


def covered(places, begin, end):
    """First and last word that a span of the text touches."""
    inside = [i for i, (a, b) in enumerate(places) if a < end and b > begin]
    return (inside[0], inside[-1]) if inside else None


def news(annals, events, wikinews, out):
    known = labels('names.tsv')
    names = sorted(known, key=lambda i: (i.split('#')[0], int((i + '#0').split('#')[1])))
    text_of = texts(events, wikinews, known)
    with open(out, 'w', encoding='utf-8') as o:
        before = None
        for name, sentences in zip(names, parsed(annals, [text_of[n] for n in names])):
            text, at = text_of[name], 0
            if name.split('#')[0] != before:
                before = name.split('#')[0]
                o.write('# newdoc id = %s\n' % before)
            for words in filter(None, sentences):
                places, at = placed(text, words, at)
                spans = [(covered(places, a, b), t) for a, b, t in known[name]]
                write_sentence(o, name, text[places[0][0]:at], words, [(s[0], s[1], t) for s, t in spans if s])


if __name__ == '__main__':
    if len(sys.argv) != 6:
        sys.exit(__doc__)
    annals, events, wikinews, treebanks, out = sys.argv[1:]
    for name, file in (('ewt', 'en_ewt-ud-train.conllu'), ('gum', 'en_gum-open-train.conllu')):
        source = os.path.join(treebanks, file)
        treebank(source, 'names-%s.tsv' % name, os.path.join(out, name + '.iob2'))
        running_text(source, os.path.join(out, name + '.jsonl'))
    news(annals, events, wikinews, os.path.join(out, 'news.iob2'))
