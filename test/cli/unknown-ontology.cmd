annals code --ontology plover-2030 data/meeting.txt
