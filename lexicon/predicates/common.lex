# Verbs of no event of their own, known so that the clause pass sees a verb where one stands.

rise/0 verb
  frame  nsubj=actor

fall/0 verb
  frame  nsubj=actor

grow/0 verb
  frame  nsubj=actor

lose/0 verb
  frame  nsubj=actor

win/0 verb
  frame  nsubj=actor

become/0 verb
  frame  nsubj=actor

come/0 verb
  frame  nsubj=actor

know/0 verb
  frame  nsubj=actor

hear/0 verb
  frame  nsubj=actor

feel/0 verb
  frame  nsubj=actor

get/0 verb
  frame  nsubj=actor

keep/0 verb
  frame  nsubj=actor

let/0 verb
  frame  nsubj=actor

lie/0 verb
  frame  nsubj=actor

live/0 verb
  frame  nsubj=actor

die/0 verb
  frame  nsubj=actor

eat/0 verb
  frame  nsubj=actor

drink/0 verb
  frame  nsubj=actor

feed/0 verb
  frame  nsubj=actor

flee/0 verb
  frame  nsubj=actor

forbid/0 verb
  frame  nsubj=actor

hang/0 verb
  frame  nsubj=actor

hide/0 verb
  frame  nsubj=actor

hurt/0 verb
  frame  nsubj=actor

read/0 verb
  frame  nsubj=actor

ride/0 verb
  frame  nsubj=actor

sing/0 verb
  frame  nsubj=actor

sit/0 verb
  frame  nsubj=actor

sleep/0 verb
  frame  nsubj=actor

spend/0 verb
  frame  nsubj=actor

steal/0 verb
  frame  nsubj=actor

sweep/0 verb
  frame  nsubj=actor

swim/0 verb
  frame  nsubj=actor

teach/0 verb
  frame  nsubj=actor

throw/0 verb
  frame  nsubj=actor

understand/0 verb
  frame  nsubj=actor

wear/0 verb
  frame  nsubj=actor

bleed/0 verb
  frame  nsubj=actor

build/0 verb
  frame  nsubj=actor

burst/0 verb
  frame  nsubj=actor

cast/0 verb
  frame  nsubj=actor

catch/0 verb
  frame  nsubj=actor

choose/0 verb
  frame  nsubj=actor

cling/0 verb
  frame  nsubj=actor

creep/0 verb
  frame  nsubj=actor

dig/0 verb
  frame  nsubj=actor

occur/0 verb
  frame  nsubj=actor

happen/0 verb
  frame  nsubj=actor

remain/0 verb
  frame  nsubj=actor

include/0 verb
  frame  nsubj=actor

involve/0 verb
  frame  nsubj=actor

elect/0 verb
  frame  nsubj=actor

publish/0 verb
  frame  nsubj=actor

discover/0 verb
  frame  nsubj=actor

develop/0 verb
  frame  nsubj=actor

decrease/0 verb
  frame  nsubj=actor

exceed/0 verb
  frame  nsubj=actor

contain/0 verb
  frame  nsubj=actor

require/0 verb
  frame  nsubj=actor

create/0 verb
  frame  nsubj=actor

produce/0 verb
  frame  nsubj=actor

survive/0 verb
  frame  nsubj=actor

affect/0 verb
  frame  nsubj=actor

erupt/0 verb
  frame  nsubj=actor

derail/0 verb
  frame  nsubj=actor

capsize/0 verb
  frame  nsubj=actor

collapse/0 verb
  frame  nsubj=actor

crash/0 verb
  frame  nsubj=actor

collide/0 verb
  frame  nsubj=actor

nominate/0 verb
  frame  nsubj=actor

replace/0 verb
  frame  nsubj=actor

succeed/0 verb
  frame  nsubj=actor

serve/0 verb
  frame  nsubj=actor

evolve/0 verb
  frame  nsubj=actor

graduate/0 verb
  frame  nsubj=actor

inaugurate/0 verb
  frame  nsubj=actor

perform/0 verb
  frame  nsubj=actor

depart/0 verb
  frame  nsubj=actor

appear/0 verb
  frame  nsubj=actor

disappear/0 verb
  frame  nsubj=actor

seem/0 verb
  frame  nsubj=actor

consist/0 verb
  frame  nsubj=actor

belong/0 verb
  frame  nsubj=actor

depend/0 verb
  frame  nsubj=actor

suffer/0 verb
  frame  nsubj=actor

recover/0 verb
  frame  nsubj=actor

obtain/0 verb
  frame  nsubj=actor

acquire/0 verb
  frame  nsubj=actor

earn/0 verb
  frame  nsubj=actor

operate/0 verb
  frame  nsubj=actor

compete/0 verb
  frame  nsubj=actor

qualify/0 verb
  frame  nsubj=actor

participate/0 verb
  frame  nsubj=actor

inherit/0 verb
  frame  nsubj=actor

marry/0 verb
  frame  nsubj=actor

bury/0 verb
  frame  nsubj=actor

bring/0 verb
  frame  nsubj=actor

run/0 verb
  frame  nsubj=actor

see/0 verb
  frame  nsubj=actor

shake/0 verb
  frame  nsubj=actor

stand/0 verb
  frame  nsubj=actor

tend/0 verb
  frame  nsubj=actor

enjoy/0 verb
  frame  nsubj=actor

arise/0 verb
  frame  nsubj=actor

awake/0 verb
  frame  nsubj=actor

forgo/0 verb
  frame  nsubj=actor

overcome/0 verb
  frame  nsubj=actor

withstand/0 verb
  frame  nsubj=actor

undergo/0 verb
  frame  nsubj=actor

describe/0 verb
  frame  nsubj=actor

identify/0 verb
  frame  nsubj=actor

contract/0 verb
  frame  nsubj=actor

trap/0 verb
  frame  nsubj=actor

strand/0 verb
  frame  nsubj=actor

vaccinate/0 verb
  frame  nsubj=actor

diagnose/0 verb
  frame  nsubj=actor

hospitalise/0 verb
  frame  nsubj=actor

hospitalize/0 verb
  frame  nsubj=actor

detect/0 verb
  frame  nsubj=actor

unveil/0 verb
  frame  nsubj=actor

surpass/0 verb
  frame  nsubj=actor

plunge/0 verb
  frame  nsubj=actor

soar/0 verb
  frame  nsubj=actor

tumble/0 verb
  frame  nsubj=actor

widen/0 verb
  frame  nsubj=actor

narrow/0 verb
  frame  nsubj=actor

triple/0 verb
  frame  nsubj=actor

last/0 verb
  frame  nsubj=actor

attract/0 verb
  frame  nsubj=actor

collect/0 verb
  frame  nsubj=actor

complete/0 verb
  frame  nsubj=actor

connect/0 verb
  frame  nsubj=actor

deserve/0 verb
  frame  nsubj=actor

differ/0 verb
  frame  nsubj=actor

ensure/0 verb
  frame  nsubj=actor

enter/0 verb
  frame  nsubj=actor

escape/0 verb
  frame  nsubj=actor

examine/0 verb
  frame  nsubj=actor

exist/0 verb
  frame  nsubj=actor

explore/0 verb
  frame  nsubj=actor

fill/0 verb
  frame  nsubj=actor

finish/0 verb
  frame  nsubj=actor

follow/0 verb
  frame  nsubj=actor

improve/0 verb
  frame  nsubj=actor

introduce/0 verb
  frame  nsubj=actor

locate/0 verb
  frame  nsubj=actor

miss/0 verb
  frame  nsubj=actor

mourn/0 verb
  frame  nsubj=actor

perish/0 verb
  frame  nsubj=actor

prove/0 verb
  frame  nsubj=actor

react/0 verb
  frame  nsubj=actor

recommend/0 verb
  frame  nsubj=actor

reflect/0 verb
  frame  nsubj=actor

retire/0 verb
  frame  nsubj=actor

select/0 verb
  frame  nsubj=actor

separate/0 verb
  frame  nsubj=actor

shrink/0 verb
  frame  nsubj=actor

swell/0 verb
  frame  nsubj=actor

transmit/0 verb
  frame  nsubj=actor

treat/0 verb
  frame  nsubj=actor

worsen/0 verb
  frame  nsubj=actor
