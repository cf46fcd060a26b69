annals code --published 2025-07-22 --format csv data/meeting.txt
