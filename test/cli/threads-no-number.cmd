annals code --threads=four data/meeting.txt
