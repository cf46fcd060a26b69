"""Float weights (fit_syntax.py) to the integer image that src/syntax reads: the format is told in src/syntax/image.c.

export_syntax.py WEIGHTS TREEBANKS OUT. The same weights give the same bytes.
"""
import math, os, pickle, struct, sys
import numpy as np
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import conllu, lemmas, words

weights, data, out = sys.argv[1:4]
meta, S = pickle.load(open(weights, 'rb'))
H, L = meta['hidden'], meta['layers']
GATE, SUM, LOGIT, ACT, QUERY = 11, 9, 8, 5, 4  # binary digits after the point
blob = bytearray()


def put(data):
    blob.extend(data)
    blob.extend(b'\0' * (-len(blob) % 8))


def eight(x, grid):
    return np.clip(np.rint(np.asarray(x, np.float64) * grid), -127, 127).astype(np.int8)


def matrix(w, b, before, after):
    """w: rows; before, after: digits after the point of input and output (after may differ by row)."""
    w, b = np.asarray(w, np.float32), np.asarray(b, np.float64)
    after = np.broadcast_to(np.asarray(after), len(w))
    most = np.abs(w).max(1).clip(1e-4)
    k = np.minimum(np.floor(np.log2(np.float32(127.49) / most)), 14).astype(int)
    short = k < after - before + 1
    if short.any():
        print('rows clipped for scale:', int(short.sum()))
    k = np.maximum(k, after - before + 1)
    q = np.clip(np.rint(w.astype(np.float64) * 2.0 ** k[:, None]), -127, 127).astype(np.int8)
    shift = k + before - after
    bias = np.rint(b * 2.0 ** (k + before))
    assert (shift >= 1).all() and (shift <= 24).all() and (np.abs(bias) < 2 ** 29).all()
    put(bias.astype('<i4').tobytes())
    put(shift.astype(np.uint8).tobytes())
    put(q.tobytes())


rules = lemmas.learn([s for n in ('en_ewt-ud-train', 'en_gum-open-train') for s in conllu.read(f'{data}/{n}.conllu')])
kinds = sorted(set(rules.values()))
names = [*meta['upos'], *meta['xpos'], *meta['feats'], *meta['rels'], *(f'{c}{n:02d}{a}' for c, n, a in kinds)]
put(b''.join(n.encode() + b'\0' for n in names))
names_size = sum(len(n.encode()) + 1 for n in names)

hashes = {}
order = [k for k, i in sorted(meta['vocab'].items(), key=lambda e: e[1])]
table = S['delta.weight'][meta['known']] + meta['fixed']
keep = [0]
for i, k in enumerate(order):
    h = words.hash32(k.encode())
    if i and h not in hashes:
        hashes[h] = i
        keep.append(i)
table[0] = S['unknown']
put(np.array([words.hash32(order[i].encode()) for i in keep], '<u4').tobytes())
put(eight(table[keep], 64).tobytes())
pieces = sorted(meta['pieces'].items(), key=lambda e: e[1])
put(np.array([h for h, _ in pieces], '<u4').tobytes())
put(eight(S['piece.weight'][[i for _, i in pieces]], 128).tobytes())
put(eight(S['shape.weight'], 128).tobytes())
for layer in range(L):
    for d in range(2):
        i = 2 * layer + d
        matrix(S[f'wx.{i}'], S[f'b.{i}'], 7 if layer else 6, GATE)
        matrix(S[f'wh.{i}'], np.zeros(3 * H), 7, GATE)
matrix(S['tag.weight'], S['tag.bias'], 7, LOGIT)
A, B = meta['arc'], meta['label']
matrix(np.concatenate([S[f'{n}.weight'] for n in ('dep', 'head', 'ldep', 'lhead')]),
       np.concatenate([S[f'{n}.bias'] for n in ('dep', 'head', 'ldep', 'lhead')]), 7, [ACT] * 2 * A + [SUM] * 2 * B)
matrix(S['bi.weight'], S['bi.bias'], ACT, QUERY)
matrix(S['lout.weight'], S['lout.bias'], ACT, LOGIT)
put(eight(S['root'], 1 << ACT).tobytes())
put(np.rint(S['far'].astype(np.float64) * 2 ** (ACT + QUERY) * math.sqrt(A)).astype('<i4').tobytes())
sixteen = lambda x: np.clip(np.rint(np.asarray(x, np.float64) * 2 ** SUM), -32767, 32767).astype('<i2')
put(sixteen(S['lroot']).tobytes())
put(sixteen(S['lfar']).tobytes())
entries = sorted(rules.items())
put(np.array([h for h, _ in entries], '<u4').tobytes())
put(np.array([kinds.index(r) for _, r in entries], '<u2').tobytes())

head = [H, L, table.shape[1], S['piece.weight'].shape[1], A, B, len(keep), len(pieces), words.SHAPES, len(meta['upos']),
        len(meta['xpos']), len(meta['feats']), len(meta['rels']), len(S['far']), meta['tag_layer'], len(kinds), len(entries),
        names_size, len(blob), 0]
body = struct.pack('<20I', *head) + bytes(blob)
check = 14695981039346656037
for (word,) in struct.iter_unpack('<Q', body):
    check = (check ^ word) * 1099511628211 & 0xFFFFFFFFFFFFFFFF
    check ^= check >> 32
with open(out, 'wb') as f:
    f.write(b'ansyntax' + struct.pack('<Q', check) + body)
print(f'{out}: {len(body) + 16} bytes, {len(keep)} words, {len(entries)} lemma entries, {len(kinds)} rules')
