echo old > events.csv; annals code -o events.csv --format xml data/meeting.txt; ls; cat events.csv
