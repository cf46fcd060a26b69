echo "{\"id\":1" > gold.jsonl; annals eval gold.jsonl
