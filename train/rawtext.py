"""Raw news for fitting the syntax model.

rawtext.py keys DATA        lines of keys for vectors.c: news items, Wikinews, made-up stories, the treebanks' train files
rawtext.py texts DATA       news items and Wikinews as one text, for annals-tokens
rawtext.py sample SHARE     a share of the sentences of a CoNLL-U file on standard input, by a fixed seed
"""
import gzip, json, os, random, re, sys
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import conllu, words

NEWS = ('text/wikipedia_current_events_2002-2024.jsonl.gz', 'text/wikinews_2019-2020.jsonl.gz')
STORIES = ('events/ngec_synthetic_events.jsonl.gz',)
TRAIN = ('en_ewt-ud-train', 'en_gum-open-train')
TOKEN = re.compile(r"https?://\S+|\d+(?:[.,:]\d+)*|(?:[A-Za-z]\.){2,}|(?:Mr|Mrs|Dr|St|Gen|Lt|Col|Sgt|Jr|Sr|No|vs)\.|"
                   r"n['’]t\b|['’](?:s|re|ve|ll|d|m)\b|[^\W\d_]+?(?=n['’]t\b)|[^\W_]+(?:\.[^\W_]+)*|\.\.\.+|--+|\S", re.I)
END = {'.', '!', '?'}


def sentences(text):
    """Rough sentences of keys: vectors do not need better."""
    for para in text.split('\n'):
        out, tokens = [], TOKEN.findall(para)
        for i, t in enumerate(tokens):
            out.append(words.key(t))
            if t in END and i + 1 < len(tokens) and tokens[i + 1][0] not in '"”\'’)' and not tokens[i + 1][0].islower():
                yield out
                out = []
        if out:
            yield out


def texts(data, names):
    for name in names:
        for line in gzip.open(f'{data}/{name}', 'rt', encoding='utf-8'):
            yield json.loads(line)['text']


def keys(data):
    for text in texts(data, NEWS + STORIES):
        for s in sentences(text):
            print(' '.join(s))
    for name in TRAIN:
        for s in conllu.read(f'{data}/treebanks/{name}.conllu'):
            print(' '.join(words.key(w.form).replace(' ', '') for w in s))


def sample(share):
    random.seed(5)
    lines = []
    for line in sys.stdin:
        if line == '\n':
            if random.random() < share:
                print(''.join(lines))
            lines = []
        elif line[0] != '#':
            lines.append(line)


if __name__ == '__main__':
    if sys.argv[1] == 'keys':
        keys(sys.argv[2])
    elif sys.argv[1] == 'texts':
        for text in texts(sys.argv[2], NEWS):
            print(text + '\n')
    else:
        sample(float(sys.argv[2]))
