#!/usr/bin/env python3
"""Places against GeoVirus, LGL and TR-News: are they recognised, and do they lie where they should?

    bench/places.py [--annals FILE] [--gold DIR] [--part even|odd|all] [--misses N] [--csv FILE --stamp DATE,VERSION,COMMIT]

Resolution: accuracy at 161 km (100 miles) of `annals locate`, over all names with gold coordinates, given the names of each
document in order (GeoVirus: with its text as well). Ceiling: share of names of which any reading of the gazetteer lies within
161 km (compile-gazetteer's sources, read here; states by the lexicon's names). Recognition: exact spans of `annals annotate`'s
places against GeoVirus. Prints a table; with --csv, appends rows as bench/run does.
"""
import argparse
import collections
import csv
import glob
import gzip
import json
import math
import os
import re
import subprocess
import sys
import unicodedata
import xml.etree.ElementTree as ElementTree

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
KILOMETRES = 161


def distance(a, b):
    lat, lon, lat2, lon2 = map(math.radians, a + b)
    h = math.sin((lat2 - lat) / 2) ** 2 + math.cos(lat) * math.cos(lat2) * math.sin((lon2 - lon) / 2) ** 2
    return 12742 * math.asin(math.sqrt(min(1, h)))


# ---- gold: {corpus: [(document, text or None, [(name, begin, end, point or None)])]} ----

def read_geovirus(path):
    documents = []
    for number, article in enumerate(ElementTree.parse(path).getroot().findall("article")):
        names = []
        for place in article.find("locations"):
            point = (float(place.find("lat").text), float(place.find("lon").text))
            begin = int(place.find("start").text) - 1
            names.append((place.find("name").text, begin, begin + len(place.find("name").text), point))
        documents.append((str(number), article.find("text").text, sorted(names, key=lambda n: n[1])))
    return documents


def read_standoff(path):
    corpora = collections.defaultdict(lambda: collections.defaultdict(list))
    with open(path, encoding="utf-8") as f:
        for row in csv.DictReader(f, delimiter="\t", quoting=csv.QUOTE_NONE):
            point = (float(row["lat"]), float(row["lon"])) if row["lat"] else None
            corpora[row["corpus"]][row["document"]].append((row["toponym"], int(row["start"]), int(row["end"]), point))
    return {c: [(d, None, sorted(names, key=lambda n: n[1])) for d, names in documents.items()] for c, documents in corpora.items()}


def part_of(documents, part):
    return [d for i, d in enumerate(documents) if part == "all" or i % 2 == (part == "odd")]


# ---- the ceiling ----

def plain(name):
    folded = "".join(c for c in unicodedata.normalize("NFKD", name.lower()) if not unicodedata.combining(c))
    words = re.findall(r"\w+", re.sub(r"['’‘`.]", "", folded))
    return " ".join({"saint": "st", "mount": "mt", "fort": "ft"}.get(w, w) for w in words)


def table(name):
    with open(os.path.join(ROOT, "gazetteer", name), encoding="utf-8") as f:
        return [line.rstrip("\n").split("\t") for line in f if not line.startswith("#")]


def read_gazetteer():
    readings, home = collections.defaultdict(list), {}
    moved = {row[0]: (float(row[1]), float(row[2])) for row in table("divisions.tsv")}
    with gzip.open(os.path.join(ROOT, "gazetteer", "places.tsv.gz"), "rt", encoding="utf-8") as f:
        for kind, state, code, name, lat, lon, _, _, others in (line.rstrip("\n").split("\t") for line in f):
            point = moved.get(state + "." + code) if kind == "1" else None
            for one in [name] + others.split(";"):
                readings[plain(one)].append(point or (float(lat), float(lon)))
    for row in table("divisions.tsv"):
        for one in ";".join(row[3:]).split(";"):
            readings[plain(one)].append(moved[row[0]])
    for row in table("regions.tsv"):
        for one in [row[0]] + (row[5].split(";") if len(row) > 5 else []):
            readings[plain(one)].append((float(row[3]), float(row[4])))
    middle = {row[0]: (float(row[2]), float(row[3])) for row in table("countries.tsv")}
    for path in glob.glob(os.path.join(ROOT, "lexicon", "countries", "*.lex")):
        with open(path, encoding="utf-8") as f:
            for line in f:
                head = re.match(r"country:(\w+) ([^#]*)", line)
                field = re.match(r"\s+(?:name|adjective|people)\s+([^#]*)", line)
                if head:
                    home = middle.get(head.group(1))
                for one in (head.group(2) if head else field.group(1) if field else "").split(";"):
                    if home and one.strip():
                        readings[plain(one)].append(home)
    return readings


def ceiling(documents, readings):
    named = [n for _, _, names in documents for n in names if n[3]]
    return sum(any(distance(p, n[3]) <= KILOMETRES for p in readings.get(plain(n[0]), ())) for n in named) / len(named)


# ---- what annals says ----

def run(annals, command, lines):
    done = subprocess.run([annals, command, "-"], input="".join(json.dumps(x) + "\n" for x in lines), stdout=subprocess.PIPE,
                          check=True, text=True)
    return {d["id"]: d for d in map(json.loads, done.stdout.splitlines())}


def resolution(annals, documents, with_text, misses):
    said = run(annals, "locate", [dict({"id": d, "names": [n[0] for n in names]}, **({"text": text} if with_text else {}))
                                  for d, text, names in documents])
    right = total = 0
    wrong = collections.Counter()
    for d, _, names in documents:
        for (name, _, _, point), place in zip(names, said[d]["places"]):
            if not point:
                continue
            total += 1
            if place and distance((place["lat"], place["lon"]), point) <= KILOMETRES:
                right += 1
            else:
                wrong["%s: %s for %.1f %.1f" % (name, "%(name)s, %(admin1)s, %(country)s %(lat).1f %(lon).1f" % place if place else None, *point)] += 1
    for what, n in wrong.most_common(misses):
        print("  %d  %s" % (n, what))
    return right / total


def recognition(annals, documents, misses):
    said = run(annals, "annotate", [{"id": d, "text": text, "published": "2015-01-01"} for d, text, _ in documents])
    both = gold = found = 0
    wrong = collections.Counter()
    for d, text, names in documents:
        ours = {tuple(p["span"]) for p in said[d]["places"] if p["text"][:1].isupper()}  # not "the country"
        theirs = {(n[1], n[2]) for n in names}
        both, gold, found = both + len(ours & theirs), gold + len(theirs), found + len(ours)
        wrong.update("missed " + text[max(0, b - 25):b] + "[" + text[b:e] + "]" + text[e:e + 15] for b, e in theirs - ours)
        wrong.update("false " + text[max(0, b - 25):b] + "[" + text[b:e] + "]" + text[e:e + 15] for b, e in ours - theirs)
    for what, n in sorted(wrong.items())[:misses]:
        print("  %d  %s" % (n, what.replace("\n", " ")))
    return both / found if found else 0, both / gold, 2 * both / (found + gold)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--annals", default=os.path.join(ROOT, "build", "annals"))
    parser.add_argument("--gold", default=os.path.join(ROOT, "..", "shared", "data", "geo"))
    parser.add_argument("--part", default="all")
    parser.add_argument("--misses", type=int, default=0, help="of documents with even numbers only")
    parser.add_argument("--only", default="", help="a corpus")
    parser.add_argument("--csv")
    parser.add_argument("--stamp", default=",,")
    args = parser.parse_args()
    if not os.path.isdir(args.gold):
        sys.exit("places.py: no gold at %s: nothing measured" % args.gold)
    corpora = dict(read_standoff(os.path.join(args.gold, "toponyms_standoff.tsv")),
                   geovirus=read_geovirus(os.path.join(args.gold, "geovirus.xml")))
    part = "even" if args.misses else args.part
    readings, rows = read_gazetteer(), []
    for corpus in ("geovirus", "lgl", "trnews"):
        if args.only not in corpus:
            continue
        name = next(c for c in corpora if c.replace("-", "").lower() == corpus)
        documents = part_of(corpora[name], part)
        rows.append((corpus, "ceiling_161km", ceiling(documents, readings)))
        rows.append((corpus, "accuracy_161km", resolution(args.annals, documents, False, args.misses)))
        if corpus == "geovirus":
            rows.append((corpus, "accuracy_161km_with_text", resolution(args.annals, documents, True, 0)))
            rows += [(corpus, "recognition_" + m, v) for m, v in
                     zip(("precision", "recall", "F1"), recognition(args.annals, documents, args.misses))]
    for row in rows:
        print("%-10s %-26s %.3f" % row)
    if args.csv:
        with open(args.csv, "a", encoding="utf-8") as sheet:
            sheet.writelines("%s,places-%s,%s,%.3f,share,%s\n" % (args.stamp, c, m, v, "names given" if "161" in m else "exact spans")
                             for c, m, v in rows)


if __name__ == "__main__":
    main()
