annals code -x data/meeting.txt
