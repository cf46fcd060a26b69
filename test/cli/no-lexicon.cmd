ANNALS_LEXICON=nowhere.lexicon annals code data/meeting.txt
