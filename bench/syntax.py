#!/usr/bin/env python3
"""Sentences, words, tags, lemmas and trees against treebanks, by the CoNLL 2018 shared task's definition.

    bench/syntax.py [--build DIR] [--treebanks DIR] [--part dev|test|all] [--csv FILE --stamp DATE,VERSION,COMMIT]

Each treebank is parsed twice: from its gold tokens (`annals parse --input conllu`), and from raw text, rebuilt from its
"# text" lines as the shared task's raw files have it (a blank line between paragraphs, a space between sentences).
annals-score (train/) compares. Prints a table; with --csv, appends rows to FILE as bench/run does.
The treebanks are looked for in ../shared/data/treebanks; without them there is nothing to measure.
"""
import argparse
import json
import os
import subprocess
import sys
import tempfile

FILES = [("ewt", "dev", "en_ewt-ud-dev.conllu", ""), ("ewt", "test", "en_ewt-ud-test.conllu", ""),
         ("gum", "dev", "en_gum-open-dev.conllu", ""), ("gum", "test", "en_gum-open-test.conllu", ""),
         ("gum-news", "dev", "en_gum-open-dev.conllu", "GUM_news_"), ("gum-news", "test", "en_gum-open-test.conllu", "GUM_news_"),
         ("pud", "test", "en_pud-ud-test.conllu", "")]
GOLD = ["UPOS", "XPOS", "UFeats", "Lemmas", "UAS", "LAS"]
RAW = ["Sentences", "Words"] + GOLD


def sentences(path, prefix):
    """Each sentence's lines; only those of documents whose id starts with prefix."""
    lines, wanted = [], not prefix
    with open(path, encoding="utf-8") as file:
        for line in file:
            if line.startswith("# newdoc id = "):
                wanted = line[len("# newdoc id = "):].startswith(prefix)
            if line != "\n":
                lines.append(line)
                continue
            if wanted:
                yield lines
            lines = []


def raw_text(gold):
    text = ""
    for lines in gold:
        starts = any(line.startswith(("# newpar", "# newdoc")) for line in lines)
        words = next(line for line in lines if line.startswith("# text = "))[len("# text = "):].rstrip("\n")
        text += ("\n\n" if starts else " ") + words if text else words
    return text + "\n"


def scores(build, options, source, reference):
    """{metric: F1 in percent} of what `annals parse` makes of source (bytes)."""
    with tempfile.NamedTemporaryFile() as system:
        subprocess.run([os.path.join(build, "annals"), "parse", "-j", "1"] + options + ["-"], input=source, stdout=system, check=True)
        done = subprocess.run([os.path.join(build, "train", "annals-score"), "--csv", reference, system.name],
                              stdout=subprocess.PIPE, check=True)
    rows = (line.split(",") for line in done.stdout.decode().splitlines())
    return {row[0]: row[3] for row in rows}


def measure(build, gold):
    """Yields (input, metric, F1) for one treebank."""
    text = "".join("".join(lines) + "\n" for lines in gold).encode()
    with tempfile.NamedTemporaryFile() as reference:
        reference.write(text)
        reference.flush()
        given = scores(build, ["--input", "conllu"], text, reference.name)
        made = scores(build, [], (json.dumps({"id": "raw", "text": raw_text(gold)}) + "\n").encode(), reference.name)
    yield from (("gold tokens", metric, given[metric]) for metric in GOLD)
    yield from (("raw text", metric, made[metric]) for metric in RAW)


def main():
    root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--build", default=os.path.join(root, "build"))
    parser.add_argument("--treebanks", default=os.path.join(root, "..", "shared", "data", "treebanks"))
    parser.add_argument("--part", default="all")
    parser.add_argument("--csv")
    parser.add_argument("--stamp", default=",,")
    args = parser.parse_args()
    if not os.path.isdir(args.treebanks):
        sys.exit("syntax.py: no treebanks at %s: nothing measured" % args.treebanks)
    sheet = open(args.csv, "a", encoding="utf-8") if args.csv else None
    for name, part, file, prefix in FILES:
        if args.part not in ("all", part):
            continue
        found = list(measure(args.build, list(sentences(os.path.join(args.treebanks, file), prefix))))
        for kind in ("gold tokens", "raw text"):
            print("%-9s %-4s %-11s %s" % (name, part, kind, "  ".join("%s %s" % (m, v) for k, m, v in found if k == kind)), flush=True)
        if sheet:
            sheet.writelines("%s,syntax-%s-%s,%s,%s,percent,%s\n" % (args.stamp, name, part, m, v, k) for k, m, v in found)


if __name__ == "__main__":
    main()
