annals code --summary data/nowhere.txt data/meeting.txt -o out; s=$?; wc -l < out; exit $s
