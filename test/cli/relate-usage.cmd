annals relate nowhere.jsonl
