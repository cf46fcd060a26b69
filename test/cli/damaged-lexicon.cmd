echo not an image > bad.lexicon; ANNALS_LEXICON=bad.lexicon annals code data/meeting.txt
