annals code --published 2025-07-22 --format=tsv < data/meeting.txt
