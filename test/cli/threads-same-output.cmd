annals code -j 1 data/news.jsonl > one; annals code -j 4 data/news.jsonl > four; cmp one four && echo same
