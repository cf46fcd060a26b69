echo old > events.csv; annals code -o events.csv --format xml data/meeting.txt; s=$?; ls; cat events.csv; exit $s
