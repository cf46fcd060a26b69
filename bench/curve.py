#!/usr/bin/env python3
"""The learning curve of the labels: how well relations are told after so many labelled pairs.

    curve.py BUILD WORK PLV-DEV.tsv RELATE.py > curve.csv

BUILD: a build folder; WORK: the folder that train/fit_relations.py filled. Fits on growing parts of the training pairs (written and real
together, shuffled once), each time as the baseline (n-grams of words, participants masked) and with every feature and the lexicon's
examples; prints part, features, and root and quad macro-F1 on the PLV sentences (even and odd rows) as quality.csv has them.
"""
import json, os, random, re, subprocess, sys, tempfile

PARTS, SEED = [500, 1000, 2000, 4000, 8000, 16000, None], 3
KNOWLEDGE = ["examples.jsonl", "patterns.jsonl", "raw.jsonl"]


def score(build, plv, relate, half):
    run = subprocess.run([sys.executable, relate, plv, "--annals", os.path.join(build, "annals"), "--half", half], text=True, capture_output=True)
    line = run.stdout.strip().splitlines()[-1]
    return re.search(r"root macro-F1 ([\d.]+)", line)[1], re.search(r"quad macro-F1 ([\d.]+)", line)[1]


def main(build, work, plv, relate):
    root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    pairs = [line for name in ("written.jsonl", "real.jsonl") for line in open(os.path.join(work, name), encoding="utf-8")]
    random.Random(SEED).shuffle(pairs)
    model = os.path.join(tempfile.mkdtemp(), "annals.relations")
    print("pairs,features,half,root_F1,quad_F1")
    for part in PARTS:
        some = os.path.join(os.path.dirname(model), "pairs.jsonl")
        open(some, "w", encoding="utf-8").writelines(pairs[:part])
        for words in (True, False):
            files = [some] + ([] if words else [os.path.join(work, name) for name in KNOWLEDGE])
            env = dict(os.environ, ANNALS_RELATIONS=model, **({"WORDS_ONLY": "1", "LEAST": "2"} if words else {}))
            subprocess.run([os.path.join(build, "train/annals-fit-relations"), os.path.join(build, "annals.lexicon"),
                            os.path.join(build, "annals.roles"), os.path.join(root, "train/relation-classes.txt"), model] + files, env=env, capture_output=True, check=True)
            os.environ["ANNALS_RELATIONS"] = model
            for half in ("even", "odd"):
                print(len(pairs[:part]), "words" if words else "all", half, *score(build, plv, relate, half), sep=",", flush=True)


if __name__ == "__main__":
    if len(sys.argv) != 5:
        sys.exit(__doc__)
    main(*sys.argv[1:])
