annals annotate -o /dev/full data/meeting.txt
