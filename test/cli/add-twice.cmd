annals add --summary e.db data/news.jsonl && annals stats e.db && annals add --summary e.db data/news.jsonl && annals stats e.db
