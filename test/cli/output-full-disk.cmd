annals code data/meeting.txt > /dev/full
