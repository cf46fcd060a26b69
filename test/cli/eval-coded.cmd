annals eval data/gold.jsonl
