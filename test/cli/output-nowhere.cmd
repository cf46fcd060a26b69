annals code -o no/such/folder/events.jsonl data/meeting.txt
