"""Fits the syntax model (tags and dependency trees) and saves float weights for export_syntax.py.

Two bidirectional recurrent layers (recurrence.c) over word vectors and affix sums; tags from the first layer; biaffine
arcs (Dozat and Manning 2017) and an additive label scorer on the second. In the last epochs weights and activations
are rounded as the runtime rounds them, with straight-through gradients (Jacob et al. 2018).
"""
import argparse, collections, ctypes, math, os, pickle, random, sys, time
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import conllu, words, decode

P = argparse.ArgumentParser()
P.add_argument('--data', default='../shared/data/treebanks')
P.add_argument('--vectors', required=True)
P.add_argument('--kernel', required=True, help='recurrence.so')
P.add_argument('--out', required=True)
P.add_argument('--hidden', type=int, default=128)
P.add_argument('--layers', type=int, default=2)
P.add_argument('--arc', type=int, default=128)
P.add_argument('--label', type=int, default=128)
P.add_argument('--epochs', type=int, default=14)
P.add_argument('--rounded', type=int, default=3, help='epochs at the end with rounding')
P.add_argument('--words', type=int, default=1300, help='words a batch')
P.add_argument('--rate', type=float, default=3e-3)
P.add_argument('--drop', type=float, default=0.25)
P.add_argument('--seed', type=int, default=1)
P.add_argument('--tag-layer', type=int, default=0)
P.add_argument('--start', default='', help='weights to go on from')
P.add_argument('--extra', default='', help='a CoNLL-U file of machine-parsed sentences')
P.add_argument('--extra-share', type=float, default=0.5)
P.add_argument('--parse', nargs=2, metavar=('IN', 'OUT'), help='with --start: only parse a CoNLL-U file')
A = P.parse_args()
torch.manual_seed(A.seed); random.seed(A.seed); np.random.seed(A.seed)
PIECE = 64
kernel = ctypes.CDLL(os.path.abspath(A.kernel))


# ---- data ----

def load(name):
    return list(conllu.read(f'{A.data}/{name}.conllu'))


train = [s for n in ('en_ewt-ud-train', 'en_gum-open-train') for s in load(n)]
dev = {'ewt': load('en_ewt-ud-dev'), 'gum': load('en_gum-open-dev')}
rel = lambda r: r
count = collections.Counter(words.key(w.form) for s in train for w in s)
upos = sorted({w.upos for s in train for w in s})
xpos = sorted({w.xpos for s in train for w in s})
fcount = collections.Counter(w.feats for s in train for w in s)
feats = ['_'] + sorted(f for f, n in fcount.items() if n >= 3 and f != '_')
rels = sorted({w.rel for s in train for w in s})
index = {'upos': {v: i for i, v in enumerate(upos)}, 'xpos': {v: i for i, v in enumerate(xpos)},
         'feats': {v: i for i, v in enumerate(feats)}, 'rel': {v: i for i, v in enumerate(rels)}}
vocab, rows = {'': 0}, [np.zeros(96, np.float32)]
for line in open(A.vectors, encoding='utf-8'):
    parts = line.rstrip('\n').split(' ')
    if len(parts) != 97 or parts[0] in vocab:
        continue
    vocab[parts[0]] = len(rows)
    rows.append(np.array(parts[1:], np.float32))
for k in sorted(count):
    if count[k] >= 2 and k not in vocab:
        vocab[k] = len(rows)
        rows.append(np.zeros(96, np.float32))
fixed = np.stack(rows)
fixed *= 0.35 / fixed[fixed.any(1)].std()
fixed = np.clip(fixed, -1.5, 1.5)
known = np.zeros(len(rows), np.int64)           # row of the trained part; 0: none
for k in sorted(count):
    if k in vocab and count[k] >= 2:
        known[vocab[k]] = known.max() + 1
freq = np.zeros(len(rows), np.float32)
for k, n in count.items():
    if k in vocab:
        freq[vocab[k]] = n
pcount = collections.Counter()
for k, n in count.items():
    for p in words.pieces(k):
        pcount[p] += min(n, 5)
pieces = {p: i + 1 for i, p in enumerate(sorted(p for p, n in pcount.items() if n >= 3))}
NONE = len(pieces) + 1
print(f'{len(train)} sentences, {len(vocab)} words ({known.max()} trained), {len(pieces)} pieces, {len(upos)} upos, '
      f'{len(xpos)} xpos, {len(feats)} feats, {len(rels)} relations', flush=True)

cache = {}


def word_ids(form):
    if form not in cache:
        k = words.key(form)
        ids = [pieces[p] for p in words.pieces(k) if p in pieces]
        cache[form] = (vocab.get(k, 0), (ids + [0] * 7)[:7])
    return cache[form]


def encode(s):
    n = len(s)
    w = np.array([word_ids(x.form)[0] for x in s])
    p = np.array([word_ids(x.form)[1] for x in s])
    sh = np.array([words.shape(x.form, x.glued, i == 0) for i, x in enumerate(s)])
    get = lambda kind, v: index[kind].get(v, -1)
    return dict(n=n, w=w, p=p, sh=sh, upos=np.array([get('upos', x.upos) for x in s]),
                xpos=np.array([get('xpos', x.xpos) for x in s]), feats=np.array([get('feats', x.feats) for x in s]),
                head=np.array([x.head for x in s]), rel=np.array([get('rel', x.rel) for x in s]))


def bucket(d):
    """Head minus dependent, signed, in 20 buckets; 0 is kept for the root."""
    a = abs(d)
    b = a if a <= 4 else 5 if a <= 6 else 6 if a <= 9 else 7 if a <= 14 else 8 if a <= 24 else 9
    return b if d > 0 else b + 10
BUCKETS = 20
LONGEST = 160
span = np.zeros((LONGEST + 1, LONGEST + 2), np.int64)
for i in range(LONGEST):
    for h in range(1, LONGEST + 1):
        span[i, h] = bucket(h - 1 - i) if h - 1 != i else 0
span = torch.from_numpy(span)


# ---- model ----

def quant(x, grid, low=-127, high=127):
    q = torch.clamp(x, low / grid, high / grid)
    if not rounded:
        return q
    return q + (torch.round(q * grid) / grid - q).detach()


def qweight(w):
    """Eight-bit rows, each with its own power of two."""
    if not rounded:
        return w
    with torch.no_grad():
        k = torch.floor(torch.log2(127.49 / w.abs().max(1, keepdim=True)[0].clamp(min=1e-4))).clamp(max=14)
        q = torch.round(w * 2 ** k).clamp(-127, 127) / 2 ** k
    return w + (q - w).detach()


rounded = False


class Recurrence(torch.autograd.Function):
    @staticmethod
    def forward(ctx, zx, w):
        T, B, H3 = zx.shape
        H = H3 // 3
        zx, w = zx.contiguous(), w.contiguous()
        acts, c, h = torch.empty_like(zx), zx.new_empty(T, B, H), zx.new_empty(T, B, H)
        ptr = lambda t: ctypes.c_void_p(t.data_ptr())
        kernel.recurrence_forward(T, B, H, ptr(zx), ptr(w), ptr(acts), ptr(c), ptr(h),
                                  ctypes.c_float(128.0 if rounded else 0.0))
        ctx.save_for_backward(w, acts, c, h)
        return h

    @staticmethod
    def backward(ctx, dh):
        w, acts, c, h = ctx.saved_tensors
        T, B, H = h.shape
        dh = dh.contiguous()
        dz, dw = torch.empty_like(acts), torch.empty_like(w)
        s1, s2 = h.new_empty(B, H), h.new_empty(B, H)
        ptr = lambda t: ctypes.c_void_p(t.data_ptr())
        kernel.recurrence_backward(T, B, H, ptr(w), ptr(acts), ptr(c), ptr(h), ptr(dh), ptr(dz), ptr(dw), ptr(s1), ptr(s2))
        return dz, dw


def flip(x, lens):
    """Each column reversed within its own length."""
    T = x.shape[0]
    t = torch.arange(T)[:, None]
    i = torch.where(t < lens[None], lens[None] - 1 - t, t)
    return x.gather(0, i[..., None].expand(-1, -1, x.shape[2]))


def drop_shared(x, p):
    """Dropout with one mask a sentence (time-first)."""
    if p <= 0:
        return x
    return x * (torch.rand(1, x.shape[1], x.shape[2]) > p).float() / (1 - p)


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        H, D = A.hidden, 96 + PIECE
        self.delta = nn.Embedding(int(known.max()) + 1, 96, padding_idx=0)
        self.piece = nn.Embedding(NONE + 1, PIECE, padding_idx=0)
        self.shape = nn.Embedding(words.SHAPES, PIECE)
        self.unknown = nn.Parameter(torch.zeros(96))
        nn.init.zeros_(self.delta.weight)
        for e in (self.piece, self.shape):
            nn.init.normal_(e.weight, 0, 0.1)
            e.weight.data[0] = 0
        self.fixed = torch.from_numpy(fixed)
        self.wx, self.wh, self.b = nn.ParameterList(), nn.ParameterList(), nn.ParameterList()
        for layer in range(A.layers):
            for _ in range(2):
                d = D if layer == 0 else 2 * H
                self.wx.append(nn.Parameter(torch.randn(3 * H, d) / math.sqrt(d) * 1.2))
                q = torch.cat([torch.linalg.qr(torch.randn(H, H))[0] for _ in range(3)]) * 0.8
                self.wh.append(nn.Parameter(q))
                b = torch.zeros(3 * H); b[:H] = 0.8
                self.b.append(nn.Parameter(b))
        lin = lambda o, i: nn.Linear(i, o)
        self.tag = lin(len(upos) + len(xpos) + len(feats), 2 * H)
        self.dep, self.head = lin(A.arc, 2 * H), lin(A.arc, 2 * H)
        self.bi = lin(A.arc, A.arc)
        nn.init.eye_(self.bi.weight)
        self.ldep, self.lhead = lin(A.label, 2 * H), lin(A.label, 2 * H)
        self.lout = lin(len(rels), A.label)
        self.root = nn.Parameter(torch.randn(A.arc) * 0.1)
        self.lroot = nn.Parameter(torch.zeros(A.label))
        self.far = nn.Parameter(torch.zeros(BUCKETS))
        self.lfar = nn.Parameter(torch.zeros(BUCKETS, A.label))

    def lin(self, m, x):
        return F.linear(x, qweight(m.weight), m.bias)

    def embed(self, w, p, sh):
        vec, mine = self.fixed[w], self.delta(torch.from_numpy(known)[w])
        if self.training:
            f = torch.from_numpy(freq)[w]
            mine = mine * (torch.rand(f.shape) >= 2 / (2 + f))[..., None].float()
            gone = (torch.rand(f.shape) < 0.25 / (0.25 + f)) & (f > 0) | (torch.rand(f.shape) < 0.02)
            w = torch.where(gone, torch.zeros_like(w), w)
        word = torch.where((w == 0)[..., None], self.unknown.expand_as(vec), vec + mine)
        part = quant(self.piece.weight, 128)[p].sum(2) if False else quant(self.piece(p), 128).sum(2)
        part = part + quant(self.shape(sh), 128)
        return torch.cat([quant(word, 64), quant(part, 64)], 2)

    def forward(self, w, p, sh, lens):
        """Time-first in; tag logits and parser inputs, time-first, out."""
        drop = A.drop if self.training else 0
        x, tag_in = self.embed(w, p, sh), None
        for layer in range(A.layers):
            x = drop_shared(x, drop if layer else drop * 0.6)
            both = []
            for d in range(2):
                i = 2 * layer + d
                y = flip(x, lens) if d else x
                h = Recurrence.apply(F.linear(y, qweight(self.wx[i]), self.b[i]), qweight(self.wh[i]))
                both.append(flip(h, lens) if d else h)
            x = torch.cat(both, 2)
            if layer == A.tag_layer:
                tag_in = x
        x = drop_shared(x, drop)
        return self.lin(self.tag, drop_shared(tag_in, drop)), x

    def arcs(self, x, n):
        """x: batch-first states. Scores [B, dependent, head], head 0 the root."""
        drop = A.drop if self.training else 0
        B, T = x.shape[:2]
        relu = lambda y: quant(y, 32, 0, 127)
        dp = lambda y: y * (torch.rand(B, 1, y.shape[2]) > drop).float() / (1 - drop) if drop else y
        q = quant(self.lin(self.bi, dp(relu(self.lin(self.dep, x)))), 16)
        heads = dp(relu(self.lin(self.head, x)))
        heads = torch.cat([quant(self.root, 32).expand(B, 1, -1), heads], 1)
        return torch.bmm(q, heads.transpose(1, 2)) / math.sqrt(A.arc) + self.far[span[:T, :T + 1]]

    def labels(self, ld, lh, far):
        """Logits for pairs: parts of dependent and head, bucket."""
        hid = quant(ld + lh + self.lfar[far], 32, 0, 127)
        if self.training:
            hid = F.dropout(hid, A.drop)
        return self.lin(self.lout, hid)


def batches(data, size, shuffle):
    order = list(range(len(data)))
    if shuffle:
        random.shuffle(order)
        order.sort(key=lambda i: data[i]['n'] + random.random() * 3)
    else:
        order.sort(key=lambda i: data[i]['n'])
    out, cur, most = [], [], 0
    for i in order:
        most = max(most, data[i]['n'])
        if cur and most * (len(cur) + 1) > size:
            out.append(cur)
            cur, most = [], data[i]['n']
        cur.append(i)
    out.append(cur)
    if shuffle:
        random.shuffle(out)
    return out


def recase(sh, n):
    """All capitals, all small, or title case, as headlines and careless writers have it."""
    r, sh = random.random(), sh.copy()
    letters = (sh & (words.SHAPE_PUNCT | words.SHAPE_DIGIT)) == 0
    if r < 0.03:
        sh[letters] |= words.SHAPE_FIRST_UPPER | words.SHAPE_ALL_UPPER
    elif r < 0.05:
        sh[letters] &= ~(words.SHAPE_FIRST_UPPER | words.SHAPE_ALL_UPPER | words.SHAPE_INNER_UPPER)
    elif r < 0.07:
        sh[letters] |= words.SHAPE_FIRST_UPPER
    return sh


def pack(items, training):
    T, B = max(s['n'] for s in items), len(items)
    w, p, sh = np.zeros((T, B), np.int64), np.zeros((T, B, 7), np.int64), np.zeros((T, B), np.int64)
    gold = {k: np.full((B, T), -1, np.int64) for k in ('upos', 'xpos', 'feats', 'head', 'rel')}
    for b, s in enumerate(items):
        n = s['n']
        w[:n, b], p[:n, b] = s['w'], s['p']
        sh[:n, b] = recase(s['sh'], n) if training else s['sh']
        for k in gold:
            gold[k][b, :n] = s[k]
    return [torch.from_numpy(v) for v in (w, p, sh)], torch.tensor([s['n'] for s in items]), \
        {k: torch.from_numpy(v) for k, v in gold.items()}


def run(model, items):
    (w, p, sh), lens, gold = pack(items, model.training)
    tags, x = model(w, p, sh, lens)
    x = x.transpose(0, 1)
    arcs = model.arcs(x, lens)
    T = x.shape[1]
    mask = torch.arange(T + 1)[None] <= lens[:, None]
    arcs = arcs.masked_fill(~mask[:, None, :], -1e9)
    self_arc = torch.zeros(T, T + 1, dtype=torch.bool)
    self_arc[torch.arange(T), torch.arange(T) + 1] = True
    return tags.transpose(0, 1), x, arcs.masked_fill(self_arc[None], -1e9), gold, lens


def pair_labels(model, x, b, t, head):
    """Label logits for words (b,t) with their heads (0: root)."""
    ld = model.lin(model.ldep, x)
    lh = torch.cat([model.lroot.expand(x.shape[0], 1, -1), model.lin(model.lhead, x)], 1)
    return model.labels(ld[b, t], lh[b, head], span[t, head])


def loss_of(model, items):
    tags, x, arcs, gold, lens = run(model, items)
    flat = tags.reshape(-1, tags.shape[2])
    u, xp = len(upos), len(xpos)
    ce = lambda y, g: F.cross_entropy(y, g.reshape(-1), ignore_index=-1)
    loss = 0.5 * ce(flat[:, :u], gold['upos']) + 0.5 * ce(flat[:, u:u + xp], gold['xpos']) \
        + 0.5 * ce(flat[:, u + xp:], gold['feats'])
    loss = loss + ce(arcs.reshape(-1, arcs.shape[2]), gold['head'])
    b, t = torch.nonzero(gold['head'] >= 0, as_tuple=True)
    return loss + F.cross_entropy(pair_labels(model, x, b, t, gold['head'][b, t]), gold['rel'][b, t])


def predict(model, data):
    """Fills tags, heads, relations for encoded sentences; returns them in order."""
    model.eval()
    out = [None] * len(data)
    with torch.no_grad():
        for group in batches(data, 4000, False):
            tags, x, arcs, _, lens = run(model, [data[i] for i in group])
            heads = torch.zeros(x.shape[:2], dtype=torch.long)
            for b in range(len(group)):
                n = int(lens[b])
                heads[b, :n] = torch.from_numpy(decode.tree(arcs[b, :n, :n + 1].numpy()))
            b, t = torch.nonzero(torch.arange(x.shape[1])[None] < lens[:, None], as_tuple=True)
            lab = pair_labels(model, x, b, t, heads[b, t]).argmax(1)
            labels = torch.zeros_like(heads)
            labels[b, t] = lab
            u, xp = len(upos), len(xpos)
            cut = [tags[..., :u].argmax(2), tags[..., u:u + xp].argmax(2), tags[..., u + xp:].argmax(2)]
            for j, i in enumerate(group):
                n = int(lens[j])
                out[i] = [c[j, :n].numpy() for c in cut] + [heads[j, :n].numpy(), labels[j, :n].numpy()]
    return out


base = lambda r: r.split(':')[0]


def score(model, name):
    got = predict(model, coded[name])
    n = u = x = f = ua = la = 0
    for s, g in zip(dev[name], got):
        for i, w in enumerate(s):
            n += 1
            u += upos[g[0][i]] == w.upos
            x += xpos[g[1][i]] == w.xpos
            f += feats[g[2][i]] == w.feats
            ua += g[3][i] == w.head
            la += g[3][i] == w.head and base(rels[g[4][i]]) == base(w.rel)
    return [100 * v / n for v in (u, x, f, ua, la)]


def save(model, path):
    meta = dict(upos=upos, xpos=xpos, feats=feats, rels=rels, vocab=vocab, pieces=pieces, known=known, fixed=fixed,
                hidden=A.hidden, layers=A.layers, arc=A.arc, label=A.label, tag_layer=A.tag_layer, args=vars(A))
    with open(path + '.tmp', 'wb') as f:
        pickle.dump((meta, {k: v.numpy() for k, v in model.state_dict().items()}), f)
    os.replace(path + '.tmp', path)


coded = {k: [encode(s) for s in v] for k, v in dev.items()}
coded_train = [encode(s) for s in train if len(s) <= 120]
extra = [encode(s) for s in conllu.read(A.extra) if len(s) <= 80] if A.extra else []
model = Model()
if A.start:
    meta, state = pickle.load(open(A.start, 'rb'))
    model.load_state_dict({k: torch.from_numpy(v) for k, v in state.items()})
print(sum(p.numel() for p in model.parameters()), 'parameters', flush=True)


def parse(source, target):
    """Writes sentences of a CoNLL-U file with this model's analysis."""
    sentences = [s for s in conllu.read(source) if 3 <= len(s) <= 70]
    with open(target, 'w', encoding='utf-8') as f:
        for at in range(0, len(sentences), 5000):
            part = sentences[at:at + 5000]
            for s, g in zip(part, predict(model, [encode(s) for s in part])):
                for i, w in enumerate(s):
                    misc = 'SpaceAfter=No' if i + 1 < len(s) and s[i + 1].glued else '_'
                    f.write(f'{i + 1}\t{w.form}\t_\t{upos[g[0][i]]}\t{xpos[g[1][i]]}\t{feats[g[2][i]]}\t{g[3][i]}\t'
                            f'{rels[g[4][i]]}\t_\t{misc}\n')
                f.write('\n')


if A.parse:
    parse(*A.parse)
    sys.exit()
opt = torch.optim.Adam(model.parameters(), lr=A.rate, betas=(0.9, 0.95))
def epoch_data():
    if not extra:
        return coded_train
    return coded_train + random.sample(extra, min(len(extra), int(A.extra_share * len(coded_train))))
per = len(batches(epoch_data(), A.words, True))
step, total = 0, per * A.epochs
best = 0
for epoch in range(A.epochs):
    rounded = epoch >= A.epochs - A.rounded
    began, sum_loss, data = time.time(), 0, epoch_data()
    model.train()
    for group in batches(data, A.words, True):
        step += 1
        for g in opt.param_groups:
            g['lr'] = A.rate * min(1, step / 200) * max(0.02, 1 - step / total)
        opt.zero_grad()
        loss = loss_of(model, [data[i] for i in group])
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), 2.0)
        opt.step()
        sum_loss += float(loss.detach())
    line = f'epoch {epoch} loss {sum_loss / per:.4f} {time.time() - began:.0f}s'
    for name in dev:
        line += f' | {name} U {{:.2f}} X {{:.2f}} F {{:.2f}} UAS {{:.2f}} LAS {{:.2f}}'.format(*score(model, name))
    print(line + (' rounded' if rounded else '') + f' ({time.time() - began:.0f}s)', flush=True)
    save(model, A.out)
