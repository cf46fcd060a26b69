annals gaps nowhere.db; annals add e.db data/news.jsonl; annals gaps e.db --format xml; annals gaps e.db --limit some
