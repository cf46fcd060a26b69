#!/usr/bin/env python3
"""Time expressions against WikiWars in TIMEX3: are they found, and do their values agree?

    bench/time.py [--annals FILE] [--gold DIR] [--part dev|test] [--misses N] [--csv FILE --stamp DATE,VERSION,COMMIT]

Documents 01-16 are for development, 17-22 for the test; each part is scored by itself. As in TempEval-3 (UzZaman and others
2013): strict F1 counts equal spans, relaxed F1 spans that overlap, one to one; value F1 (and type F1) counts of the
overlapping ones those whose attribute is the same string. With --misses, says what went wrong, of the development part only.
Prints a table; with --csv, appends rows as bench/run does.
"""
import argparse
import collections
import glob
import json
import os
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
PARTS = {"dev": range(1, 17), "test": range(17, 23)}

Expression = collections.namedtuple("Expression", "begin end type value")


def read_document(path):
    """(published, text, [Expression])"""
    root = ElementTree.parse(path).getroot()
    body, text, marked = root.find("TEXT"), "", []

    def walk(node):
        nonlocal text
        begin = len(text)
        text += node.text or ""
        for child in node:
            walk(child)
            text += child.tail or ""
        if node.tag == "TIMEX3":
            marked.append(Expression(begin, len(text), node.get("type"), node.get("value")))

    walk(body)
    return root.find("DCT/TIMEX3").get("value")[:10], text, sorted(marked)


def read_part(folder, part):
    paths = sorted(glob.glob(os.path.join(folder, "*.tml")))
    return [(os.path.basename(p)[:-4], *read_document(p)) for p in paths if int(os.path.basename(p)[:2]) in PARTS[part]]


def annotate(annals, documents):
    lines = "".join(json.dumps({"id": d, "text": text, "published": published}) + "\n" for d, published, text, _ in documents)
    done = subprocess.run([annals, "annotate", "-"], input=lines, stdout=subprocess.PIPE, check=True, text=True)
    return {d["id"]: [Expression(*t["span"], t["type"], t["value"]) for t in d["times"]]
            for d in map(json.loads, done.stdout.splitlines())}


def pair(gold, ours):
    """Pairs of overlapping expressions, one to one; equal spans first."""
    pairs, taken = [], set()
    equal = {(o.begin, o.end): o for o in ours}
    for g in gold:
        if (g.begin, g.end) in equal:
            pairs.append((g, equal[g.begin, g.end]))
            taken.add((g.begin, g.end))
    matched = {p[0] for p in pairs}
    for g in gold:
        if g in matched:
            continue
        other = next((o for o in ours if (o.begin, o.end) not in taken and o.begin < g.end and g.begin < o.end), None)
        if other:
            pairs.append((g, other))
            taken.add((other.begin, other.end))
    return pairs


def f1(right, found, gold):
    return 2 * right / (found + gold) if found + gold else 0


def show(text, e):
    return (text[max(0, e.begin - 30):e.begin] + "[" + text[e.begin:e.end] + "]" + text[e.end:e.end + 30]).replace("\n", " ")


def misses_of(name, text, gold, ours, pairs):
    hit, used = {p[0] for p in pairs}, {p[1] for p in pairs}
    yield from ("missed  %s %s: %s" % (name[:2], show(text, g), g.value) for g in gold if g not in hit)
    yield from ("false   %s %s: %s" % (name[:2], show(text, o), o.value) for o in ours if o not in used)
    for g, o in pairs:
        if (g.begin, g.end) != (o.begin, o.end):
            yield "span    %s %s: not [%s]" % (name[:2], show(text, g), text[o.begin:o.end].replace("\n", " "))
        if g.value != o.value:
            yield "value   %s %s: %s not %s" % (name[:2], show(text, g), g.value, o.value)


def score(annals, documents, misses):
    said, n, wrong = annotate(annals, documents), collections.Counter(), []
    for name, _, text, gold in documents:
        ours = said[name]
        pairs = pair(gold, ours)
        n.update(gold=len(gold), found=len(ours), relaxed=len(pairs),
                 strict=sum(g.begin == o.begin and g.end == o.end for g, o in pairs),
                 value=sum(g.value == o.value for g, o in pairs), type=sum(g.type == o.type for g, o in pairs))
        wrong += misses_of(name, text, gold, ours, pairs)
    for line in sorted(wrong)[:misses]:
        print("  " + line)
    rows = [(m + "_F1", f1(n[m], n["found"], n["gold"])) for m in ("relaxed", "strict", "value", "type")]
    return rows + [("relaxed_precision", n["relaxed"] / max(1, n["found"])), ("relaxed_recall", n["relaxed"] / max(1, n["gold"]))]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--annals", default=os.path.join(ROOT, "build", "annals"))
    parser.add_argument("--gold", default=os.path.join(ROOT, "..", "shared", "data", "temporal", "wikiwars"))
    parser.add_argument("--part", choices=sorted(PARTS))
    parser.add_argument("--misses", type=int, default=0, help="of the development part")
    parser.add_argument("--csv")
    parser.add_argument("--stamp", default=",,")
    args = parser.parse_args()
    if not os.path.isdir(args.gold):
        sys.exit("time.py: no gold at %s: nothing measured" % args.gold)
    rows = []
    for part in [args.part] if args.part else sorted(PARTS):
        scores = score(args.annals, read_part(args.gold, part), args.misses if part == "dev" else 0)
        rows += [("wikiwars-" + part, m, v) for m, v in scores]
    for row in rows:
        print("%-14s %-18s %.3f" % row)
    if args.csv:
        with open(args.csv, "a", encoding="utf-8") as sheet:
            sheet.writelines("%s,%s,%s,%.3f,share,TempEval-3's measures\n" % (args.stamp, *row) for row in rows)


if __name__ == "__main__":
    main()
