"""Pairs to fit the model of relations on: questions of `annals relate` with their answers. Used by fit_relations.py."""
import collections, json, re, subprocess


def pair(name, text, published, source, target, code, weight=1.0, no_rules=False):
    """A line for annals-fit-relations. With one side only, that side is asked about as it stands."""
    if source and not target and len(source) > 1:
        source, target = source[:1], source[1:]
    line = {"id": name, "text": text, "source": source, "target": target, "cameo": code, "weight": weight}
    if published:
        line["published"] = published
    if no_rules:
        line["no_rules"] = True
    return line


# ---- gold ----

ONE_SIDE = 0.6   # weight of an event of which the text names one participant


def spans(participants):
    return [p["span"] for p in participants or [] if isinstance(p, dict) and p.get("span")]


def of_gold(documents):
    """Pairs of packed gold documents that hold their text."""
    for d in documents:
        for number, event in enumerate(d["events"]):
            source, target = spans(event.get("actors")), spans(event.get("recipients"))
            code = (event.get("cameo") or "").split("|")[0]
            if not code or not (source or target):
                continue
            if code.startswith("0831") and "resign" not in event.get("mode", []):
                code = "083"
            both = source and target or len(source) > 1
            yield pair(f"{d['id']}#{number}", d["text"], d.get("published"), source, target, code, 1.0 if both else ONE_SIDE)


# ---- the lexicon's own examples ----

EXAMPLE = re.compile(r'\s*\+\s+"(.*)"\s+(\d+) (\S+) (\S+)')


def code_texts(annals, texts):
    """Records of the rules alone; texts: id, text, published."""
    lines = "".join(json.dumps({"id": i, "text": t, "published": p}) + "\n" for i, t, p in texts)
    run = subprocess.run([annals, "code", "--rules-only", "-"], input=lines, text=True, capture_output=True)
    return [json.loads(line) for line in run.stdout.splitlines()]


def of_examples(annals, paths):
    """A `+` example says what its sentence codes to, the record of that code who takes part. Each is given twice: as the
    rules see it, and with the rules hidden."""
    wanted = {}
    for path in paths:
        with open(path, encoding="utf-8") as f:
            for number, line in enumerate(f, 1):
                match = EXAMPLE.match(line)
                if match:
                    wanted[f"{path.rsplit('/', 1)[-1]}:{number}"] = match[1], match[2]
    for record in code_texts(annals, [(key, text, "2020-06-15") for key, (text, _) in wanted.items()]):
        text, code = wanted[record["doc"]]
        source, target = spans(record["actors"]), spans(record["recipients"])
        if record["cameo"] == code and (source or target):
            yield pair(record["doc"], text, None, source, target, code, no_rules=True)
            yield pair(record["doc"], text, None, source, target, code)


# ---- PETRARCH's verb patterns (CAMEO.2.0.txt, MIT) ----

PATTERN_WEIGHT = 0.2
SOURCE, TARGET = "Kenya", "Sudan"


def third_person(verb):
    word, *rest = verb.split()
    if re.search(r"(s|x|z|ch|sh|o)$", word):
        word += "es"
    elif re.search(r"[^aeiou]y$", word):
        word = word[:-1] + "ies"
    else:
        word += "s"
    return " ".join([word] + rest)


def pattern_sentence(verb, pattern):
    """A pattern as a small sentence: `*` is the verb, `+` the target; sets of words and `$` are left out."""
    words = [w for w in re.sub(r"[\[\](){}_]", " ", pattern).lower().split() if not re.match(r"[&%$^]", w)]
    if "*" not in words:
        return None
    at = words.index("*")
    before, after = [w for w in words[:at] if w != "+"], [TARGET if w == "+" else w for w in words[at + 1:]]
    if TARGET not in after:
        after.append(TARGET)
    return " ".join([SOURCE] + before + [third_person(verb)] + after) + "."


def of_patterns(path):
    """Verbs with their code, and patterns of words around them with theirs, as sentences about two states."""
    verb = default = None
    begun = False
    with open(path, encoding="utf-8") as f:
        for number, line in enumerate(f, 1):
            line = line.split("#")[0].rstrip()
            heading = re.match(r"---\s+.*?\[(.*?)\]", line)
            begun = begun or bool(re.match(r"---\s", line))
            if not begun or not line or line[0] in "&+~":
                verb = None if line[:1] == "&" else verb
                continue
            if heading:
                default = heading[1]
                continue
            pattern = re.match(r"- (.*?)\[([^\]]*)\]", line)
            word = re.match(r"([A-Z][A-Z_+\-]*)(?:\s*\{.*?\})?\s*(?:\[(.*?)\])?", line)
            if pattern:
                code, sentence = pattern[2], verb and pattern_sentence(verb, pattern[1])
            elif word:
                verb, code = word[1].replace("_", " ").replace("+", "").lower(), word[2] or default or ""
                sentence = pattern_sentence(verb, "*")
            else:
                continue
            code = code.split(":")[0].strip()
            if sentence and re.fullmatch(r"\d{2,4}", code) and not code.startswith("01"):
                at = sentence.index(TARGET)
                yield pair(f"pattern:{number}", sentence, None, [[0, len(SOURCE)]], [[at, at + len(TARGET)]], code,
                           PATTERN_WEIGHT, no_rules=True)


# ---- raw text, as the rules read it ----

SILVER_WEIGHT, SILVER_A_ROOT = 0.2, 450


def of_raw(annals, items):
    """What the rules code in raw items, with the rules hidden: the words that go with each kind of event. At most so many of
    a root, in the order of the items."""
    texts = {item["id"]: item for item in items}
    seen = collections.Counter()
    for record in code_texts(annals, [(i["id"], i["text"], i["date"]) for i in items]):
        source, target = spans(record["actors"]), spans(record["recipients"])
        if not (source and (target or len(source) > 1)) or seen[record["cameo"][:2]] >= SILVER_A_ROOT:
            continue
        seen[record["cameo"][:2]] += 1
        item = texts[record["doc"]]
        yield pair(record["id"], item["text"], item["date"], source, target, record["cameo"], SILVER_WEIGHT, no_rules=True)
