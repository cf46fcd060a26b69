annals code data/news.jsonl -o events.jsonl && annals eval data/gold.jsonl events.jsonl
