mkdir own
printf 'LAMPLAND_ [NOR] # a name of ours\nADA_OBER_\n\t[NORGOV 100101-151231]\nBAD_ARMY_ [NORMIL 99]\n' > own/my.actors.txt
printf '!PERSON! = MAN, MEN, WOMAN\nLAMP!PERSON! [~BUS]\n' > own/my.agents.txt
printf '+CUP FINAL\nLAMP SHOW\n' > own/my.discards.txt
printf 'Lampland condemned Peru on Monday. France condemned Chile at the lamp show.' > a.txt
printf 'Lampland condemned Peru on Monday after the cup final.' > b.txt
annals code --published 2012-05-01 --lexicon own --format tsv a.txt b.txt | cut -f 2,8,21
annals lexicon find --lexicon own 'Ada Ober'
annals lexicon find --lexicon own 'lampmen'
