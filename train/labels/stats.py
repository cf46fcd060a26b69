#!/usr/bin/env python3
"""Figures of packed labels (`annals gold pack`).

    stats.py counts FILE...     events per type, mode, status, region and year; documents without any
    stats.py variety FILE...    how varied written text is (files that hold the texts)
    stats.py agree A B          two readings of the same documents

counts: a document's region is its tag `region`, else the regions of the countries in its events, each once.
Alternatives count for the first, in modes together.

variety: the share of word 5-grams that stand in another document as well, the documents that share most of theirs,
those that are the same but for names and numbers, type-token figures, and the share of distinct predicates: the lemma
of each first event's trigger, found by crude rules.

agree: events of the two readings are paired by trigger, participants and type, the best first. Krippendorff's alpha
(nominal) is over the pairs, an event that one reader alone has paired with `none`, and a document that both leave empty
one pair of `none`; one that one reader alone has as optional is left out. Alternatives agree with either. F1 of
participants compares side and country of each participant (the sides of AGREE, CONSULT, COOPERATE and SUPPORT
together), over the pairs and over all events.
"""
import collections, glob, json, os, re, sys

POOLED = {"AGREE", "CONSULT", "COOPERATE", "SUPPORT"}
MIDEAST = set("ARE BHR IRN IRQ ISR JOR KWT LBN OMN PSE QAT SAU SYR YEM".split())
WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
AUXILIARY = set("""a an the to be is are was were been being has have had will would shall should may might must can could
    do does did not no n't""".split())
GRAM, WINDOW, SHOWN = 5, 1000, 15

IRREGULAR = {form: lemma for lemma, forms in (row.strip().split(":") for row in """
    be:is are was were been| begin:began begun| bring:brought| break:broke broken| build:built| buy:bought|
    catch:caught| choose:chose chosen| come:came| cut:cutting| deal:dealt| draw:drew drawn| drive:drove driven|
    fall:fell fallen| feed:fed| fight:fought| find:found| flee:fled| fly:flew flown| forbid:forbade forbidden|
    forget:forgot| forgive:forgave forgiven| freeze:froze frozen| get:got| give:gave given| go:went gone|
    grow:grew grown| hang:hung| hear:heard| hide:hid hidden| hit:hitting| hold:held| keep:kept| know:knew known|
    lay:laid| lead:led| leave:left| lend:lent| let:letting| lose:lost| make:made| meet:met| pay:paid| put:putting|
    quit:quitting| read:reading| ride:rode| ring:rang| rise:rose risen| run:ran running| say:said| seek:sought|
    sell:sold| send:sent| set:setting| shake:shook| shoot:shot| shut:shutting| sit:sat sitting| slay:slew slain|
    speak:spoke spoken| spend:spent| split:splitting| stand:stood| steal:stole| stick:stuck| strike:struck stricken|
    swear:swore sworn| take:took taken| teach:taught| tear:tore torn| tell:told| think:thought| throw:threw thrown|
    understand:understood| uphold:upheld| win:won| withdraw:withdrew withdrawn| withhold:withheld|
    write:wrote written
    """.split("|")) for form in forms.split()}


def lemma(words):
    """Crude: of the first word of a trigger that is no auxiliary, without its ending.

    >>> [lemma(w) for w in ("has met", "called off", "stopped", "passes", "accuses", "struck", "denied")]
    ['meet', 'call', 'stop', 'pass', 'accus', 'strike', 'deny']
    """
    all_words = WORD.findall(words.lower()) or [""]
    word = next((w for w in all_words if w not in AUXILIARY), all_words[0])
    if word in IRREGULAR:
        return IRREGULAR[word]
    for ending, instead in (("ies", "y"), ("ied", "y"), ("ing", ""), ("ed", ""), ("sses", "ss"), ("s", "")):
        stem = word[:-len(ending)]
        if word.endswith(ending) and len(stem) > 2 and not word.endswith("ss"):
            word = stem + instead
            break
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "ls":
        word = word[:-1]
    return word.rstrip("e")


def read(paths):
    """All documents of some files."""
    for path in paths:
        with open(path, encoding="utf-8") as f:
            yield from (json.loads(line) for line in f if line.strip())


def first(choice):
    return choice.split("|")[0]


def party_root(p):
    """Country, organisation or id of a participant; - where none is known."""
    return p if isinstance(p, str) else p.get("country") or p.get("id") or "-"


def parties(event):
    """(side, country) of each participant, sides pooled where they mean little."""
    pooled = first(event["type"]) in POOLED
    return [("" if pooled else side, party_root(p)) for side in ("actors", "recipients") for p in event.get(side, [])]


# ---- counts ----

def regions():
    """{country: region}, after the folder of countries in the lexicon."""
    folder = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../lexicon/countries")
    out = {}
    for path in glob.glob(os.path.join(folder, "*.lex")):
        with open(path, encoding="utf-8") as f:
            for code in re.findall(r"^country:([A-Z]{3})", f.read(), re.M):
                out[code] = os.path.basename(path)[:-4]
    return {**out, **dict.fromkeys(MIDEAST, "mideast")}


def document_regions(d, known):
    if d.get("tags", {}).get("region"):
        return {d["tags"]["region"]}
    roots = {root for e in d["events"] for _, root in parties(e)}
    return {known[root] for root in roots if root in known} or {"-"}


def table(title, counts):
    print(f"{title}")
    for name, n in sorted(counts.items()):
        print(f"  {name:24} {n:6}")


def counts(paths):
    documents, known = list(read(paths)), regions()
    by = {title: collections.Counter() for title in ("type", "mode", "status", "region", "year")}
    for d in documents:
        by["year"][(d.get("published") or "-")[:4]] += 1
        by["region"].update(document_regions(d, known))
        for e in d["events"]:
            by["type"][first(e["type"])] += 1
            by["status"][first(e.get("status", "actual"))] += 1
            by["mode"].update(f"{e['type']} {mode}" for mode in e.get("mode", []) or ["-"])
    events = sum(len(d["events"]) for d in documents)
    print(f"{len(documents)} documents, {sum(not d['events'] for d in documents)} without an event, {events} events")
    for title, counted in by.items():
        table("documents by " + title if title in ("region", "year") else "events by " + title, counted)


# ---- variety ----

def masked(text):
    """Without what names and numbers differ in."""
    return " ".join("#" if w[0].isupper() or w[0].isdigit() else w for w in WORD.findall(text))


def grams(words):
    return {tuple(words[i:i + GRAM]) for i in range(len(words) - GRAM + 1)}


def variety(paths):
    documents = [d for d in read(paths) if d.get("text")]
    words = [[w.lower() for w in WORD.findall(d["text"])] for d in documents]
    of = [grams(w) for w in words]
    where = collections.defaultdict(list)
    for i, some in enumerate(of):
        for gram in some:
            where[gram].append(i)
    shared = [sum(len(where[gram]) > 1 for gram in some) for some in of]
    total = sum(map(len, of))
    print(f"{len(documents)} documents, {sum(map(len, words))} words")
    print(f"{GRAM}-grams that stand in another document too: {sum(shared)}/{total} = {sum(shared) / max(total, 1):.4f}")
    most = sorted(range(len(of)), key=lambda i: -shared[i] / max(len(of[i]), 1))[:SHOWN]
    for i in most:
        if shared[i] * 3 > len(of[i]):
            print(f"  {documents[i]['id']}: {shared[i]}/{len(of[i])}")
    same = collections.defaultdict(list)
    for d in documents:
        same[masked(d["text"])].append(d["id"])
    alike = [ids for ids in same.values() if len(ids) > 1]
    print(f"documents that differ from another in names and numbers alone: {sum(map(len, alike))}")
    for ids in alike[:SHOWN]:
        print("  " + " ".join(ids))
    tokens = [w for some in words for w in some]
    windows = [len(set(tokens[i:i + WINDOW])) / WINDOW for i in range(0, len(tokens) - WINDOW + 1, WINDOW)]
    print(f"types {len(set(tokens))}, tokens {len(tokens)}, ratio {len(set(tokens)) / max(len(tokens), 1):.3f}; "
          f"mean over windows of {WINDOW}: {sum(windows) / max(len(windows), 1):.3f}")
    triggers = [d["text"][slice(*d["events"][0]["trigger"]["span"])].lower()
                for d in documents if d["events"] and d["events"][0].get("trigger")]
    predicates, n = collections.Counter(map(lemma, triggers)), max(len(triggers), 1)
    once = sum(k == 1 for k in predicates.values())
    print(f"main predicates: {len(predicates)} distinct of {n} = {len(predicates) / n:.3f}; {once} stand once; "
          f"whole triggers: {len(set(triggers))} distinct = {len(set(triggers)) / n:.3f}")
    print("  most often: " + ", ".join(f"{p} {k}" for p, k in predicates.most_common(SHOWN)))


# ---- agreement ----

def closeness(a, b):
    """How likely two events of one document are the same; 0: not."""
    x, y = ((e.get("trigger") or {}).get("span") or [0, 0] for e in (a, b))
    touch = x[0] < y[1] and y[0] < x[1]
    same = bool(set(a["type"].split("|")) & set(b["type"].split("|")))
    common = len({root for _, root in parties(a)} & {root for _, root in parties(b)})
    alike = same and (common or not parties(a) or not parties(b))
    return 4 * touch + 3 * same + common if touch or alike else 0


def paired(a, b):
    """Events of two readings of a document: [(event or None, event or None)]."""
    options = sorted(((-closeness(x, y), i, j) for i, x in enumerate(a) for j, y in enumerate(b)))
    out, left, right = [], set(range(len(a))), set(range(len(b)))
    for score, i, j in options:
        if score and i in left and j in right:
            left.remove(i)
            right.remove(j)
            out.append((a[i], b[j]))
    out += [(a[i], None) for i in sorted(left) if not a[i].get("optional")]
    return out + [(None, b[j]) for j in sorted(right) if not b[j].get("optional")]


def types(x, y):
    """What each reader says, the same where alternatives meet."""
    p, q = (e["type"].split("|") if e else ["none"] for e in (x, y))
    both = [t for t in p if t in q]
    return (both[0], both[0]) if both else (p[0], q[0])


def alpha(pairs):
    """Krippendorff's alpha, nominal, two readers, nothing missing. The example is his (Computing Krippendorff's
    Alpha-Reliability, 2011, A).

    >>> round(alpha(list(zip("0100000010", "1110010000"))), 3)
    0.095
    """
    values = collections.Counter(v for pair in pairs for v in pair)
    n = sum(values.values())
    observed = sum(x != y for x, y in pairs) / max(len(pairs), 1)
    expected = 1 - sum(k * (k - 1) for k in values.values()) / max(n * (n - 1), 1)
    return 1 - observed / expected if expected else 1.0


def f1(pairs):
    """Of participants, over pairs of events."""
    common = of_a = of_b = 0
    for x, y in pairs:
        p, q = (collections.Counter(parties(e)) if e else collections.Counter() for e in (x, y))
        if x and y and (first(x["type"]) in POOLED) != (first(y["type"]) in POOLED):
            p, q = (collections.Counter(root for _, root in parties(e)) for e in (x, y))
        common, of_a, of_b = common + sum((p & q).values()), of_a + sum(p.values()), of_b + sum(q.values())
    return 2 * common / (of_a + of_b) if of_a + of_b else 1.0


def share(pairs, field, default):
    """How often a field that a reader filled says the same."""
    filled = [(x.get(field) or default, y.get(field) or default) for x, y in pairs if x.get(field) or y.get(field)]
    same = sum(x == y or (isinstance(x, str) and bool(set(x.split("|")) & set(str(y).split("|")))) for x, y in filled)
    return f"{field} {same}/{len(filled)}"


def agree(path_a, path_b):
    a, b = ({d["id"]: d for d in read([path])} for path in (path_a, path_b))
    both = [name for name in a if name in b]
    events, units, differences = [], [], []
    for name in both:
        some = paired(a[name]["events"], b[name]["events"])
        events += some
        said = [types(x, y) for x, y in some] or [("none", "none")]
        units += said
        differences += [f"  {name}: {x} / {y}" for x, y in said if x != y]
    met = [(x, y) for x, y in events if x and y]
    print(f"{len(both)} documents in both, {len(events)} events, {len(met)} seen by both readers")
    print(f"type: Krippendorff's alpha {alpha(units):.3f} over {len(units)} units")
    print(f"participants: F1 {f1(met):.3f} over events seen by both, {f1(events):.3f} over all")
    print("same where seen by both: " + ", ".join(share(met, *f) for f in (
        ("cameo", ""), ("mode", []), ("status", "actual"), ("date", []), ("claim", ""), ("treaty", ""))))
    print("\n".join(["types that differ:"] + differences) if differences else "no type differs")


def main(args):
    if args[:1] == ["counts"] and len(args) > 1:
        counts(args[1:])
    elif args[:1] == ["variety"] and len(args) > 1:
        variety(args[1:])
    elif args[:1] == ["agree"] and len(args) == 3:
        agree(args[1], args[2])
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
