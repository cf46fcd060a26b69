#!/usr/bin/env python3
"""The lexicon's own examples as pairs to fit on: lexicon_pairs.py ANNALS PREDICATES.lex... > PAIRS.jsonl

A `+` example names what its sentence codes to; the coder's record of that code gives the spans of actor and recipient."""
import json, re, subprocess, sys

EXAMPLE = re.compile(r'\s*\+\s+"(.*)"\s+(\d+) (\S+) (\S+)')


def examples(paths):
    for path in paths:
        for number, line in enumerate(open(path, encoding="utf-8"), 1):
            match = EXAMPLE.match(line)
            if match:
                yield f"{path.rsplit('/', 1)[-1]}:{number}", match[1], match[2]


def spans(participants):
    return [p["span"] for p in participants]


def main(annals, paths):
    wanted = {key: (text, code) for key, text, code in examples(paths)}
    lines = "".join(json.dumps({"id": key, "text": text, "published": "2020-06-15"}) + "\n" for key, (text, _) in wanted.items())
    coded = subprocess.run([annals, "code", "-"], input=lines, text=True, capture_output=True, check=True).stdout
    for record in map(json.loads, coded.splitlines()):
        text, code = wanted[record["doc"]]
        source, target = spans(record["actors"]), spans(record["recipients"])
        if record["reciprocal"] and not target:
            source, target = source[:1], source[1:]
        if record["cameo"] == code and (source or target):
            print(json.dumps({"id": record["doc"], "text": text, "source": source, "target": target, "cameo": code,
                              "no_rules": True}))


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2:])
