#!/usr/bin/env python3
"""Persons, organisations and places against Universal NER: exact span and type, F1 over all names.

    bench/names.py [--build DIR] [--gold DIR] [--part dev|test|all] [--csv FILE --stamp DATE,VERSION,COMMIT]

annals-score-names (train/) reads the gold tokens, parses them and compares. Prints a table; with --csv, appends rows to
FILE as bench/run does. The files are looked for in ../shared/data/ner; without them there is nothing to measure.
"""
import argparse
import os
import subprocess
import sys

FILES = [("ewt", "dev", "uner_en_ewt-dev.iob2"), ("ewt", "test", "uner_en_ewt-test.iob2"),
         ("pud", "test", "uner_en_pud-test.iob2")]


def measure(build, gold):
    """{type: (precision, recall, F1)} in percent, as text."""
    program = os.path.join(build, "train", "annals-score-names")
    parts = [os.path.join(build, "annals." + part) for part in ("lexicon", "syntax", "names")]
    done = subprocess.run([program, "--csv"] + parts + [gold], stdout=subprocess.PIPE, check=True)
    return {row.split(",")[0]: row.split(",")[1:] for row in done.stdout.decode().splitlines()}


def main():
    root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--build", default=os.path.join(root, "build"))
    parser.add_argument("--gold", default=os.path.join(root, "..", "shared", "data", "ner"))
    parser.add_argument("--part", default="all")
    parser.add_argument("--csv")
    parser.add_argument("--stamp", default=",,")
    args = parser.parse_args()
    if not os.path.isdir(args.gold):
        sys.exit("names.py: no gold at %s: nothing measured" % args.gold)
    sheet = open(args.csv, "a", encoding="utf-8") if args.csv else None
    for name, part, file in FILES:
        if args.part not in ("all", part):
            continue
        found = measure(args.build, os.path.join(args.gold, file))
        print("%-4s %-4s  %s" % (name, part, "  ".join("%s %s" % (kind, f1) for kind, (_, _, f1) in found.items())), flush=True)
        if sheet:
            rows = [("F1" if kind == "all" else "F1_" + kind, f1) for kind, (_, _, f1) in found.items()]
            rows += list(zip(("precision", "recall"), found["all"]))
            sheet.writelines("%s,names-%s-%s,%s,%s,percent,gold tokens\n" % (args.stamp, name, part, m, v) for m, v in rows)


if __name__ == "__main__":
    main()
