#!/usr/bin/env python3
"""Score the coder on the held-out parts of the labelled real text.

    labels.py ANNALS CURRENT_EVENTS.jsonl[.gz] WIKINEWS.jsonl[.gz] EVENTS.py [--csv FILE --stamp DAY,VERSION,COMMIT]

The texts of train/labels/*.jsonl are taken by id; test months are only reported, dev months chose thresholds. Each part is scored with
participants (event F1) and by type alone: by the whole coder, by the rules alone, without the model of roles, and with it but
without the ranker; for the whole also how often records of a confidence are right (calibration).
"""
import argparse, glob, gzip, json, os, re, stat, subprocess, sys, tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path.insert(0, os.path.join(ROOT, "train/labels"))
import split

BINS = (0.0, 0.2, 0.4, 0.6, 0.8, 0.9, 1.01)


def lines_of(path):
    with (gzip.open if path.endswith(".gz") else open)(path, "rt", encoding="utf-8") as f:
        return [json.loads(line) for line in f if line.strip()]


def documents(part, texts):
    for path in sorted(glob.glob(os.path.join(ROOT, "train/labels/*.jsonl"))):
        for d in lines_of(path):
            if split.part(split.decider(d["id"], d.get("published"), d.get("tags", {}))) == part:
                yield dict(d, text=texts[d["id"]]["text"])


def write(path, docs):
    with open(path, "w", encoding="utf-8") as f:
        f.writelines(json.dumps(d) + "\n" for d in docs)
    return path


def without_participants(docs):
    for d in docs:
        yield dict(d, events=[{k: v for k, v in e.items() if k not in ("actors", "recipients")} for e in d["events"]])


def coders(annals, folder):
    """(name, program) of the coder and of its parts."""
    annals = os.path.abspath(annals)
    roles = os.path.join(os.path.dirname(annals), "annals.roles")
    yield "", annals
    for name, line in (("-rules", 'c=$1; shift; exec "%s" "$c" --rules-only "$@"' % annals),
                       ("-no-roles", 'ANNALS_ROLES= exec "%s" "$@"' % annals),
                       ("-no-ranker", 'ANNALS_RELATIONS= ANNALS_ROLES="%s" exec "%s" "$@"' % (roles, annals))):
        path = os.path.join(folder, "annals" + name)
        with open(path, "w", encoding="utf-8") as f:
            f.write("#!/bin/sh\n%s\n" % line)
        os.chmod(path, os.stat(path).st_mode | stat.S_IXUSR)
        yield name, path


def closing_line(scorer, gold, annals):
    run = subprocess.run([sys.executable, scorer, gold, "--annals", annals], text=True, capture_output=True)
    if run.returncode:
        sys.exit(run.stderr[-400:])
    return run.stdout.strip().splitlines()[-1]


def figures(line):
    """(metric, value, note) of a closing line."""
    for name in ("event F1", "precision", "recall", "fields"):
        match = re.search(name + r" ([\d.]+)", line)
        if match:
            yield name.replace(" ", "_"), match[1], ""
    for name, right, of in re.findall(r"(\w+) (\d+)/(\d+)(?!\d* found)", line):
        if int(of):
            yield name, f"{int(right) / int(of):.3f}", f"{right}/{of}"


def calibration(scorer, annals, docs):
    """Share of records with the right type, by confidence: a record is right when the gold has an event of its type in the text."""
    lines = "".join(json.dumps({"id": d["id"], "text": d["text"], "published": d.get("published")}) + "\n" for d in docs)
    out = subprocess.run([annals, "code", "-"], input=lines, text=True, capture_output=True).stdout
    gold = {d["id"]: {t for e in d["events"] for t in e["type"].split("|")} for d in docs}
    tally = {}
    for record in map(json.loads, out.splitlines()):
        low = max(b for b in BINS if b <= record["confidence"])
        n, right, sum_ = tally.get(low, (0, 0, 0.0))
        tally[low] = (n + 1, right + (record["type"] in gold[record["doc"]]), sum_ + record["confidence"])
    for low, (n, right, sum_) in sorted(tally.items()):
        yield f"type_right_at_confidence_{sum_ / n:.2f}", f"{right / n:.3f}", f"{right}/{n}"


def main():
    a = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    a.add_argument("annals"); a.add_argument("events"); a.add_argument("news"); a.add_argument("scorer")
    a.add_argument("--csv"); a.add_argument("--stamp", default="-,-,-")
    o = a.parse_args()
    texts = {d["id"]: d for d in lines_of(o.events) + lines_of(o.news)}
    folder = tempfile.mkdtemp()
    rows = []
    for part in ("test", "dev"):
        docs = list(documents(part, texts))
        for kind, some in (("", docs), ("-type-only", list(without_participants(docs)))):
            path = write(os.path.join(folder, f"{part}{kind}.jsonl"), some)
            for coder, program in coders(o.annals, folder):
                line = closing_line(o.scorer, path, program)
                print(f"labels-{part}{kind}{coder}: {line}")
                rows += [(f"labels-{part}{kind}{coder}", *figure) for figure in figures(line)]
        rows += [(f"labels-{part}", *figure) for figure in calibration(o.scorer, o.annals, docs)]
    if o.csv:
        with open(o.csv, "a", encoding="utf-8") as f:
            f.writelines(f"{o.stamp},{name},{metric},{value},share,{note}\n" for name, metric, value, note in rows)
    for name, metric, value, note in rows:
        if "confidence" in metric:
            print(name, metric, value, note)


if __name__ == "__main__":
    main()
