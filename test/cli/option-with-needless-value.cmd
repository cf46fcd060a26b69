annals code --summary=yes data/meeting.txt
