annals locate nowhere.jsonl
