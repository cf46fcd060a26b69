annals annotate --published 2025-07-22 data/meeting.txt
