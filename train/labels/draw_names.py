"""The items read for names.tsv: draw_names.py EVENTS.jsonl.gz NEWS.jsonl.gz [FROM TO] > items

EVENTS is wikipedia_current_events_2002-2024.jsonl.gz, NEWS is wikinews_2019-2020.jsonl.gz (see names.tsv for how their
items are addressed). One generator, random.seed(4): first 2,400 of EVENTS over all years, without replacement; then 40
articles of NEWS, every paragraph of each. The items are printed in the order drawn (the paragraphs of an article in
theirs), each as NUMBER, ID and the text with its line ends and tabs shown as spaces, between tabs. FROM and TO pick
numbers, from 1 and both included.
"""
import gzip, json, random, sys

EVENT_COUNT, ARTICLE_COUNT, SEED = 2400, 40, 4


def lines(path):
    with gzip.open(path, 'rt', encoding='utf-8') as f:
        return [json.loads(line) for line in f if line.strip()]


def paragraphs(article):
    """(id, text) of each paragraph: the text field cut at line feeds, empty pieces left out but counted from 1."""
    for k, text in enumerate(article['text'].split('\n'), 1):
        if text.strip():
            yield '%s#%d' % (article['id'], k), text


def draw(events_path, news_path):
    """All items drawn, as (id, text) in the order drawn."""
    random.seed(SEED)
    events, news = lines(events_path), lines(news_path)
    items = [(e['id'], e['text']) for e in random.sample(events, EVENT_COUNT)]
    for article in random.sample(news, ARTICLE_COUNT):
        items.extend(paragraphs(article))
    return items


if __name__ == '__main__':
    if len(sys.argv) not in (3, 5):
        sys.exit(__doc__)
    items = draw(sys.argv[1], sys.argv[2])
    first, last = (int(x) for x in sys.argv[3:5]) if len(sys.argv) == 5 else (1, len(items))
    for n in range(first, min(last, len(items)) + 1):
        name, text = items[n - 1]
        print(n, name, ' '.join(text.split('\n')).replace('\t', ' '), sep='\t')
