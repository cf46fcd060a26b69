annals code --published 2025-02-30 data/meeting.txt
