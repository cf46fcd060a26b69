#!/usr/bin/env python3
"""Words and sentences found in the raw text of treebanks: F1 by the CoNLL 2018 shared task's definition.

    bench/segmentation.py [--build DIR] [--lexicon IMAGE_OR_FOLDER] [--treebanks DIR] [--part dev|test|all]

Rebuilds each treebank's raw text from its "# text" lines as the shared task's raw files have it (a blank line between
paragraphs, a space between sentences), runs annals-tokens over it and annals-score over the result. Prints CSV.
The treebanks are looked for in ../shared/data/treebanks; without them there is nothing to measure.
"""
import argparse
import os
import subprocess
import sys
import tempfile

FILES = [("ewt", "dev", "en_ewt-ud-dev.conllu", ""), ("ewt", "test", "en_ewt-ud-test.conllu", ""),
         ("gum", "dev", "en_gum-open-dev.conllu", ""), ("gum", "test", "en_gum-open-test.conllu", ""),
         ("gum-news", "dev", "en_gum-open-dev.conllu", "GUM_news_"), ("gum-news", "test", "en_gum-open-test.conllu", "GUM_news_"),
         ("gum-news", "train", "en_gum-open-train.conllu", "GUM_news_"),
         ("pud", "test", "en_pud-ud-test.conllu", "")]


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


def measure(build, lexicon, gold):
    with tempfile.TemporaryDirectory() as folder:
        system, reference = os.path.join(folder, "system"), os.path.join(folder, "gold")
        with open(reference, "w", encoding="utf-8") as file:
            file.writelines("".join(lines) + "\n" for lines in gold)
        with open(system, "wb") as file:
            subprocess.run([os.path.join(build, "annals-tokens"), lexicon], input=raw_text(gold).encode(), stdout=file, check=True)
        done = subprocess.run([os.path.join(build, "annals-score"), "--csv", reference, system], stdout=subprocess.PIPE, check=True)
    return done.stdout.decode().splitlines()


def main():
    root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--build", default=os.path.join(root, "build", "train"))
    parser.add_argument("--lexicon", default=os.path.join(root, "lexicon"))
    parser.add_argument("--treebanks", default=os.path.join(root, "..", "shared", "data", "treebanks"))
    parser.add_argument("--part", default="all")
    args = parser.parse_args()
    if not os.path.isdir(args.treebanks):
        sys.exit("segmentation.py: no treebanks at %s: nothing measured" % args.treebanks)
    print("treebank,part,metric,precision,recall,f1")
    for name, part, file, prefix in FILES:
        if args.part not in ("all", part):
            continue
        gold = list(sentences(os.path.join(args.treebanks, file), prefix))
        for line in measure(args.build, args.lexicon, gold):
            if line.startswith(("Tokens", "Words", "Sentences")):
                print("%s,%s,%s" % (name, part, line))


if __name__ == "__main__":
    main()
