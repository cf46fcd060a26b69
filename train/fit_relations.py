#!/usr/bin/env python3
"""Fit models/annals.roles and models/annals.relations from the project's own labels: the one command that makes them.

    fit_relations.py BUILD CURRENT_EVENTS.jsonl[.gz] WIKINEWS.jsonl[.gz] CAMEO.2.0.txt FOLDER [WORK]

BUILD is a build folder with annals, its lexicon and models, train/annals-fit-roles and train/annals-fit-relations. FOLDER
gets the two models; that of relations is fitted on what the one of roles makes of the rules' events. Reads train/corpus/*.gold,
train/labels/*.jsonl and lexicon/predicates/*.lex of this checkout. Only the training part of the labels is fitted on (see
split.py); raw text of its months too. What is fitted on stands in WORK (a new temporary folder otherwise).
"""
import glob, gzip, json, os, random, subprocess, sys, tempfile

import relation_pairs
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "labels"))
import split

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SEED, RAW_ITEMS = 9, 16000


def lines_of(path):
    with (gzip.open if path.endswith(".gz") else open)(path, "rt", encoding="utf-8") as f:
        return [json.loads(line) for line in f if line.strip()]


def part_of(document):
    return split.part(split.decider(document["id"], document.get("published"), document.get("tags", {})))


def written(annals):
    """Packed documents of train/corpus."""
    files = sorted(glob.glob(os.path.join(ROOT, "train/corpus/*.gold")))
    packed = subprocess.run([annals, "gold", "pack"] + files, text=True, capture_output=True).stdout
    return [json.loads(line) for line in packed.splitlines()]


def real(texts):
    """Packed documents of train/labels, with their texts put in."""
    for path in sorted(glob.glob(os.path.join(ROOT, "train/labels/*.jsonl"))):
        for document in lines_of(path):
            document["text"] = texts[document["id"]]["text"]
            yield document


def write(path, lines):
    with open(path, "w", encoding="utf-8") as f:
        for line in lines:
            f.write(json.dumps(line, ensure_ascii=False) + "\n")
    return path


def main(build, events, news, patterns, folder, work=None):
    annals = os.path.join(build, "annals")
    work = work or tempfile.mkdtemp()
    items = lines_of(events)
    texts = {item["id"]: item for item in items + lines_of(news)}
    parts = {"train": [], "dev": [], "test": []}
    for document in real(texts):
        parts[part_of(document)].append(document)
    for part, documents in parts.items():
        write(os.path.join(work, f"real-{part}.jsonl"), documents)
    corpus = [document for document in written(annals) if part_of(document) == "train"]
    raw = [item for item in items if split.part(item["date"][:7]) == "train"]
    random.Random(SEED).shuffle(raw)
    files = [
        write(os.path.join(work, "written.jsonl"), relation_pairs.of_gold(corpus)),
        write(os.path.join(work, "real.jsonl"), relation_pairs.of_gold(parts["train"])),
        os.path.join(work, "real-train.jsonl"),
        write(os.path.join(work, "examples.jsonl"), relation_pairs.of_examples(annals, sorted(glob.glob(os.path.join(ROOT, "lexicon/predicates/*.lex"))))),
        write(os.path.join(work, "patterns.jsonl"), relation_pairs.of_patterns(patterns)),
        write(os.path.join(work, "raw.jsonl"), relation_pairs.of_raw(annals, raw[:RAW_ITEMS])),
    ]
    lexicon, roles = os.path.join(build, "annals.lexicon"), os.path.join(folder, "annals.roles")
    gold = [write(os.path.join(work, "written-gold.jsonl"), corpus), os.path.join(work, "real-train.jsonl")]
    subprocess.run([os.path.join(build, "train/annals-fit-roles"), lexicon, roles] + gold, check=True)
    return subprocess.run([os.path.join(build, "train/annals-fit-relations"), lexicon, roles, os.path.join(ROOT, "train/relation-classes.txt"),
                           os.path.join(folder, "annals.relations")] + files).returncode


if __name__ == "__main__":
    if len(sys.argv) not in (6, 7):
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
