annals code -o events.jsonl data/meeting.txt && ls && wc -l < events.jsonl
