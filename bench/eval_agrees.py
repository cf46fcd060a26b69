#!/usr/bin/env python3
"""Whether `annals eval` and ../shared/eval/events.py give the same last line, on made gold and records.

    eval_agrees.py [--annals build/annals] [--scorer ../shared/eval/events.py] [--rounds N] [--seed N]

Each round makes a file of gold documents and one of records out of few types, countries and values, so that several
records fit an event and ties are common. Ends with status 1 at the first difference, and leaves its files.
"""
import argparse, json, os, random, subprocess, sys, tempfile

TYPES = ["CONSULT", "AGREE", "AID", "ASSAULT"]
KEYS = ["KEN", "UGA", "TZA", "UNO", "EUU", "NAT", "IGO", "org:UN", "org:AU"]
STATUSES = ["actual", "historical", "future", "hypothetical", "negated"]
COUNTS = ["killed", "injured", "arrested", "missing", "displaced", "released", "abducted"]
DATES = [["2025-07-20", "2025-07-20"], ["2025-07-01", "2025-07-31"], [None, None]]

def party(draw):
    """A participant as a record has it."""
    return draw.choice([
        {"country": "KEN", "code": "KENGOV", "sectors": ["GOV"]}, {"country": "UGA", "id": "country:UGA"}, {"country": "TZA"},
        {"id": "org:UN", "code": "IGOUNO"}, {"id": "org:EU"}, {"code": "IGOEUREEC"}, {"id": "org:NATO", "code": None},
        {"id": "org:AU", "country": None}, {"sectors": ["IGO", "MIL"]}, {"country": None, "id": None}])

def some(draw, make, most):
    return [make() for _ in range(draw.randint(0, most))]

def when(draw):
    start, end = draw.choice(DATES)
    return {"start": start, "end": end, "precision": "day"}

def gold_event(draw):
    g = {"type": "|".join(draw.sample(TYPES, draw.choice([1, 1, 1, 2])))}
    either = lambda: draw.choice([draw.choice(KEYS), party(draw)])
    if draw.random() < .7: g["actors"] = some(draw, either, 2)
    if draw.random() < .5: g["recipients"] = draw.choice([some(draw, either, 2), g.get("actors", [])])
    if draw.random() < .5: g["date"] = draw.choice(DATES)
    if draw.random() < .4: g["mode"] = draw.choice(["visit", ["visit", "aerial"], []])
    if draw.random() < .5: g["status"] = draw.choice(STATUSES + ["actual|future"])
    if draw.random() < .3: g["place"] = draw.choice(["KEN", {"country": "UGA"}, {"name": "Nowhere"}, ""])
    for what in draw.sample(COUNTS, draw.choice([0, 0, 1, 2])): g[what] = draw.choice([0, 3, None])
    if draw.random() < .3: g["claim"] = draw.choice(KEYS)
    if draw.random() < .2: g["treaty"] = draw.choice(["signed", "ratified"])
    if draw.random() < .2: g["optional"] = draw.choice([True, False])
    return g

def record(draw, doc):
    return {"v": 1, "doc": doc, "type": draw.choice(TYPES), "text": "Words \u2028 here.", "mode": draw.choice([[], ["visit"], ["aerial", "drone"]]),
            "status": draw.choice(["actual"] * 4 + STATUSES + [None]),
            "actors": some(draw, lambda: party(draw), 2), "recipients": some(draw, lambda: party(draw), 2), "date": when(draw),
            "about": draw.choice([None, {"cameo": "0353", "date": when(draw)}, {"date": None}]),
            "place": draw.choice([None, {"country": "KEN"}, {"country": "UGA"}, {"country": None}]),
            "counts": some(draw, lambda: {"what": draw.choice(COUNTS), "min": draw.choice([0, 3])}, 2),
            "claims": some(draw, lambda: {"by": party(draw), "verb": "said"}, 2),
            "treaty": draw.choice([None, {"name": None, "action": "signed"}])}

def write(path, lines):
    with open(path, "w", encoding="utf-8") as f:
        for line in lines: f.write(json.dumps(line) + "\n")

def last_line(command):
    run = subprocess.run(command, text=True, capture_output=True)
    if run.returncode: sys.exit(f"{command[0]}: exit {run.returncode}: {run.stderr[-300:]}")
    return run.stdout.splitlines()[-1]

def main():
    a = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    a.add_argument("--annals", default="build/annals"); a.add_argument("--scorer", default="../shared/eval/events.py")
    a.add_argument("--rounds", type=int, default=100); a.add_argument("--seed", type=int, default=1)
    o = a.parse_args()
    if not os.path.exists(o.scorer): sys.exit(print(f"{o.scorer} is not there; nothing is compared"))
    work = tempfile.mkdtemp(); gold, records = os.path.join(work, "gold.jsonl"), os.path.join(work, "records.jsonl")
    for i in range(o.rounds):
        draw = random.Random(o.seed + i)
        docs = [f"d{k}" for k in range(draw.randint(1, 12))]
        write(gold, [{"id": d, "events": some(draw, lambda: gold_event(draw), 6)} for d in docs])
        write(records, [r for d in docs + ["else"] for r in some(draw, lambda: record(draw, d), 8)])
        ours, theirs = last_line([o.annals, "eval", gold, records]), last_line([sys.executable, o.scorer, gold, "--records", records])
        if ours != theirs: sys.exit(f"seed {o.seed + i}: {gold} {records}\n  {ours}\n  {theirs}")
    for path in (gold, records): os.unlink(path)
    os.rmdir(work)
    print(f"the same last line in {o.rounds} of {o.rounds} rounds; the last: {ours}")

if __name__ == "__main__":
    main()
