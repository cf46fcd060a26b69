#!/usr/bin/env python3
"""Fixed splits of the labels: train, dev and test (80/10/10), for good.

    split.py FOLDER            write FOLDER/splits.tsv: id, split, and what decides it
    split.py --check FOLDER    fail when that file is not what would be written

Reads every *.jsonl (packed gold) and *.gold (plain gold) in FOLDER. What decides: the tag `topic` where a document has
one (written text: a topic is in one split only), else the month of publication (real text). FNV-1a of it modulo 10 is 0
for test, 1 for dev. Nothing is drawn, so a document never changes its split unless its topic or day was corrected.
"""
import collections, glob, json, os, re, sys

PARTS = {0: "test", 1: "dev"}
MONTH = re.compile(r"-((?:19|20)\d\d-\d\d)-\d\d-")  # wce-2002-07-01-001


def fnv(text):
    """64-bit FNV-1a.

    >>> hex(fnv("foobar"))
    '0x85944171f73967e8'
    """
    h = 14695981039346656037
    for byte in text.encode("utf-8"):
        h = (h ^ byte) * 1099511628211 % 2**64
    return h


def packed(path):
    """(id, published, tags) of each document of a packed file."""
    with open(path, encoding="utf-8") as f:
        for line in filter(str.strip, f):
            d = json.loads(line)
            yield d["id"], d.get("published"), d.get("tags", {})


def plain(path):
    """The same of a plain one."""
    document = None
    with open(path, encoding="utf-8") as f:
        for line in f:
            if line.startswith("#"):
                if document:
                    yield document
                document = (line[1:].strip(), None, {})
            elif line.startswith("@") and document:
                words = line[1:].split()
                day = [w for w in words if "=" not in w]
                document = (document[0], day[0] if day else None, dict(w.split("=", 1) for w in words if "=" in w))
    if document:
        yield document


def decider(name, published, tags):
    """What the split of a document hangs on."""
    month = MONTH.search(name)
    if tags.get("topic"):
        return tags["topic"]
    if published:
        return published[:7]
    if month:
        return month[1]
    sys.exit(f"split.py: {name} has neither a topic nor a day")


def part(by):
    """The split that a topic or month falls in."""
    return PARTS.get(fnv(by) % 10, "train")


def rows(folder):
    """Lines of the table, sorted by id."""
    found = {}
    for path in sorted(glob.glob(os.path.join(folder, "*.jsonl")) + glob.glob(os.path.join(folder, "*.gold"))):
        for name, published, tags in (packed if path.endswith(".jsonl") else plain)(path):
            by = decider(name, published, tags)
            if found.setdefault(name, by) != by:
                sys.exit(f"split.py: {path}: {name} stands twice, with {found[name]} and {by}")
    return [(name, part(by), by) for name, by in sorted(found.items())]


def main(args):
    check = args[:1] == ["--check"]
    if len(args) != 1 + check or args[-1].startswith("-"):
        sys.exit(__doc__)
    table, path = rows(args[-1]), os.path.join(args[-1], "splits.tsv")
    text = "# written by train/labels/split.py: id, split, what decides it\n" + "".join("\t".join(row) + "\n" for row in table)
    if check:
        old = open(path, encoding="utf-8").read() if os.path.exists(path) else ""
        sys.exit(f"{path} is not current: run train/labels/split.py {args[-1]}" if old != text else 0)
    with open(path, "w", encoding="utf-8") as f:
        f.write(text)
    count = collections.Counter(row[1] for row in table)
    print(f"{path}: " + ", ".join(f"{count[part]} {part}" for part in ("train", "dev", "test")))


if __name__ == "__main__":
    main(sys.argv[1:])
