annals code -j 0 data/meeting.txt
