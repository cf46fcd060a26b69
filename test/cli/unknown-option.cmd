annals code --fromat csv data/meeting.txt
