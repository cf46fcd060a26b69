annals code data/meeting.txt --format
