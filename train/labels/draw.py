#!/usr/bin/env python3
"""Draw items to label from Wikipedia's Current events pages: the same items for the same seed, always.

    draw.py CURRENT_EVENTS.jsonl[.gz] BATCH          print one batch of 100: id, date, text
    draw.py --reading CURRENT_EVENTS.jsonl[.gz] N    print N items that are never labelled (for readings of output)

Batches 0 to 499 are a shuffle of all items, so any run of them is a fair sample of all years. Batches 1000 to 1199
are topped up for rare types: items with a word that often goes with one, again shuffled; the word picks the item and
says nothing of its label. The last 2,000 items of the shuffle are kept for readings and stand in no batch.
"""
import gzip, json, random, re, sys

SIZE, SEED, KEPT, RARE_FROM = 100, 20261123, 2000, 1000

RARE = re.compile(r"""\b(asylum|refugees?|aid|relief|donat\w+|loan|peacekeep\w+|extradit\w+|joint|exercises?|trade\sdeal|
    intelligence|strike|strikers?|walkout|hunger|boycott\w*|blockad\w+|riot\w*|vandal\w*|mobili[sz]\w+|deploy\w*|reservists|
    militia|alert|missile\stest|curfew|martial|emergency|censor\w*|deport\w*|seiz\w+|hack\w*|cyber\w*|disinformation|
    apolog\w+|pardon\w*|amnesty|releas\w+|freed|ceasefire|truce|surrender\w*|disarm\w*|withdr\w+|resign\w*|lift\w*|eas\w+|
    sanction\w*|embargo|suspend\w*|recall\w*|severs?|refus\w+|reject\w*|veto\w*|cancel\w*|threat\w+|warn\w*|ultimatum|
    urg\w+|demand\w*|appeal\w*|calls?\s(?:on|for)|offer\w*|pledg\w+|promis\w+|mediat\w+|sign\w*|ratif\w+|recogni[sz]\w+|
    prais\w+|congratulat\w+|welcom\w+|abduct\w*|kidnap\w*|tortur\w+|rap\w+|assassinat\w+|drone)\b""", re.X | re.I)


def items(path):
    """All items in the file's order."""
    with (gzip.open if path.endswith(".gz") else open)(path, "rt", encoding="utf-8") as f:
        return [json.loads(line) for line in f]


def shuffled(some):
    some = sorted(some, key=lambda item: item["id"])
    random.Random(SEED).shuffle(some)
    return some


def batch(path, number):
    """The items of one batch."""
    order = shuffled(items(path))[:-KEPT]
    if number >= RARE_FROM:
        fair = {item["id"] for item in order[:RARE_FROM // 2 * SIZE]}
        order = [item for item in order if item["id"] not in fair and RARE.search(item["text"])]
        number -= RARE_FROM
    elif number >= RARE_FROM // 2:
        sys.exit(f"no batch {number}: 0 to {RARE_FROM // 2 - 1}, and {RARE_FROM} on")
    return order[number * SIZE:(number + 1) * SIZE]


def show(some):
    for item in some:
        print(f"# {item['id']}\n@ {item['date']}\n{item['text']}\n")


def main(args):
    if args[:1] == ["--reading"] and len(args) == 3:
        return show(shuffled(items(args[1]))[-KEPT:][:int(args[2])])
    if len(args) != 2 or not args[1].isdigit():
        sys.exit(__doc__)
    show(batch(args[0], int(args[1])))


if __name__ == "__main__":
    main(sys.argv[1:])
