annals add e.db data/news.jsonl && annals query e.db --type MEETING | wc -l
