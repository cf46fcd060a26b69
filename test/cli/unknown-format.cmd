annals code --format xml data/meeting.txt
