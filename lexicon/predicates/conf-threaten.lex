# THREATEN (CAMEO 13), wider: vows, warnings, ultimatums and talk of war; what is threatened stands in `about` and decides the leaf.

vow/to-do-1 verb
  frame  nsubj=actor  xcomp|obj=about  obl:against|nmod:against|obl:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%UAF,@person,farmer,union,rebel,opposition,worker,settler}
  not    subj{@sport,@disaster,@business}  obj{allegiance,loyalty}
  core   138  when obj{revenge,vengeance,retaliation,war,retribution,reprisal,jihad,attack}
  core   130  when xcomp{avenge,retaliate,punish,crush,destroy,attack,fight,strike,bomb,kill,hunt,pursue,wipe,annihilate,invade,burn,blow,block,expel,cut,impose,resign,boycott,close,shut,veto,stop,suspend,halt,quit,leave,withdraw,sever,bury,eliminate,eradicate,resist,defeat,arrest,strip,deport,sue,jail,ban,blockade,sanction,march,strike,escalate,respond,answer,hit,make,turn,send,take,flood,paralyse,shoot,seize,disarm,press,continue,resume}
  +  "Malaysia vowed to expel the Peruvian ambassador."   136 MYS -

swear/to-do-1 verb
  frame  nsubj=actor  xcomp|obj=about  obl:against|nmod:against|obl:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%UAF,@person,farmer,union,rebel,opposition,worker,settler}
  not    subj{@sport,@disaster,@business}  obj{allegiance,loyalty}
  core   138  when obj{revenge,vengeance,retaliation,war,retribution,reprisal,jihad,attack}
  core   130  when xcomp{avenge,retaliate,punish,crush,destroy,attack,fight,strike,bomb,kill,hunt,pursue,wipe,annihilate,invade,burn,blow,block,expel,cut,impose,resign,boycott,close,shut,veto,stop,suspend,halt,quit,leave,withdraw,sever,bury,eliminate,eradicate,resist,defeat,arrest,strip,deport,sue,jail,ban,blockade,sanction,march,strike,escalate,respond,answer,hit,make,turn,send,take,flood,paralyse,shoot,seize,disarm,press,continue,resume}
  +  "Zambia swore to expel the Finnish ambassador."   136 ZMB -

threaten/to-do verb
  frame  nsubj=actor  xcomp|obj=about  obl:against|nmod:against|obl:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%UAF,@person,farmer,union,rebel,opposition,worker,settler}
  not    subj{@sport,@disaster,@business}  obj{allegiance,loyalty}
  core   138  when obj{revenge,vengeance,retaliation,war,retribution,reprisal,jihad,attack}
  core   130  when xcomp{avenge,retaliate,punish,crush,destroy,attack,fight,strike,bomb,kill,hunt,pursue,wipe,annihilate,invade,burn,blow,block,expel,cut,impose,resign,boycott,close,shut,veto,stop,suspend,halt,quit,leave,withdraw,sever,bury,eliminate,eradicate,resist,defeat,arrest,strip,deport,sue,jail,ban,blockade,sanction,march,strike,escalate,respond,answer,hit,make,turn,send,take,flood,paralyse,shoot,seize,disarm,press,continue,resume}
  +  "Hungary threatened to expel the Algerian ambassador."   136 HUN -

issue/threat verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obl:against|nmod:against=recipient  nmod:of|xcomp=about
  need   obj{threat,ultimatum,death threat,bomb threat,stern warning,stark warning,warning,notice}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  need   obj{threat,ultimatum,death threat,bomb threat,stern warning,stark warning}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   139  when obj{ultimatum}
  core   138  when obj{death threat,bomb threat}
  core   130
  +  "Iran issued a threat to Algeria."   130 IRN DZA

deliver/threat verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obl:against|nmod:against=recipient  nmod:of|xcomp=about
  need   obj{threat,ultimatum,death threat,bomb threat,stern warning,stark warning,warning,notice}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  need   obj{threat,ultimatum,death threat,bomb threat,stern warning,stark warning}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   139  when obj{ultimatum}
  core   138  when obj{death threat,bomb threat}
  core   130
  +  "Sweden delivered a threat to Panama."   130 SWE PAN

send/threat verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obl:against|nmod:against=recipient  nmod:of|xcomp=about
  need   obj{threat,ultimatum,death threat,bomb threat,stern warning,stark warning,warning,notice}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  need   obj{threat,ultimatum,death threat,bomb threat,stern warning,stark warning}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   139  when obj{ultimatum}
  core   138  when obj{death threat,bomb threat}
  core   130
  +  "Romania sent a threat to Malawi."   130 ROU MWI

sound/threat verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obl:against|nmod:against=recipient  nmod:of|xcomp=about
  need   obj{threat,ultimatum,death threat,bomb threat,stern warning,stark warning,warning,notice}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  need   obj{threat,ultimatum,death threat,bomb threat,stern warning,stark warning}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   139  when obj{ultimatum}
  core   138  when obj{death threat,bomb threat}
  core   130
  +  "Thailand sounded a threat to Somalia."   130 THA SOM

give/threat verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obl:against|nmod:against=recipient  nmod:of|xcomp=about
  need   obj{threat,ultimatum,death threat,bomb threat,stern warning,stark warning,warning,notice}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  need   obj{threat,ultimatum,death threat,bomb threat,stern warning,stark warning}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   139  when obj{ultimatum}
  core   138  when obj{death threat,bomb threat}
  core   130
  +  "Bolivia gave a threat to Panama."   130 BOL PAN

make/threat verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obl:against|nmod:against=recipient  nmod:of|xcomp=about
  need   obj{threat,ultimatum,death threat,bomb threat,stern warning,stark warning,warning,notice}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  need   obj{threat,ultimatum,death threat,bomb threat,stern warning,stark warning}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   139  when obj{ultimatum}
  core   138  when obj{death threat,bomb threat}
  core   130
  +  "Vietnam made a threat to Algeria."   130 VNM DZA

repeat/threat verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obl:against|nmod:against=recipient  nmod:of|xcomp=about
  need   obj{threat,ultimatum,death threat,bomb threat,stern warning,stark warning,warning,notice}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  need   obj{threat,ultimatum,death threat,bomb threat,stern warning,stark warning}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   139  when obj{ultimatum}
  core   138  when obj{death threat,bomb threat}
  core   130
  +  "Poland repeated a threat to Ecuador."   130 POL ECU

serve/threat verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obl:against|nmod:against=recipient  nmod:of|xcomp=about
  need   obj{threat,ultimatum,death threat,bomb threat,stern warning,stark warning,warning,notice}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  need   obj{threat,ultimatum,death threat,bomb threat,stern warning,stark warning}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   139  when obj{ultimatum}
  core   138  when obj{death threat,bomb threat}
  core   130
  +  "Uganda served a threat to Poland."   130 UGA POL

utter/threat verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obl:against|nmod:against=recipient  nmod:of|xcomp=about
  need   obj{threat,ultimatum,death threat,bomb threat,stern warning,stark warning,warning,notice}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  need   obj{threat,ultimatum,death threat,bomb threat,stern warning,stark warning}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   139  when obj{ultimatum}
  core   138  when obj{death threat,bomb threat}
  core   130
  +  "Mexico uttered a threat to Somalia."   130 MEX SOM

broadcast/threat verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obl:against|nmod:against=recipient  nmod:of|xcomp=about
  need   obj{threat,ultimatum,death threat,bomb threat,stern warning,stark warning,warning,notice}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  need   obj{threat,ultimatum,death threat,bomb threat,stern warning,stark warning}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   139  when obj{ultimatum}
  core   138  when obj{death threat,bomb threat}
  core   130
  +  "Sweden broadcast a threat to Norway."   130 SWE NOR

level/threat verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obl:against|nmod:against=recipient  nmod:of|xcomp=about
  need   obj{threat,ultimatum,death threat,bomb threat,stern warning,stark warning,warning,notice}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  need   obj{threat,ultimatum,death threat,bomb threat,stern warning,stark warning}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   139  when obj{ultimatum}
  core   138  when obj{death threat,bomb threat}
  core   130
  +  "Malaysia leveled a threat to Peru."   130 MYS PER

renew/threat verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obl:against|nmod:against=recipient  nmod:of|xcomp=about
  need   obj{threat,ultimatum,death threat,bomb threat,stern warning,stark warning,warning,notice}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,critic,spokesman}
  need   obj{threat,ultimatum,death threat,bomb threat,stern warning,stark warning}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   139  when obj{ultimatum}
  core   138  when obj{death threat,bomb threat}
  core   130
  +  "Latvia renewed a threat to Algeria."   130 LVA DZA

give/deadline verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obl:for|nmod:for|obl:with=recipient  xcomp=topic
  need   obj{ultimatum,deadline}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%LAB,%LEG,%UAF,%CVL,farmer,student,union}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   139
  +  "Albania gave Uganda an ultimatum."   139 ALB UGA

set/deadline verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obl:for|nmod:for|obl:with=recipient  xcomp=topic
  need   obj{ultimatum,deadline}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%LAB,%LEG,%UAF,%CVL,farmer,student,union}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   139
  +  "Armenia set Iran an ultimatum."   139 ARM IRN

issue/deadline verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obl:for|nmod:for|obl:with=recipient  xcomp=topic
  need   obj{ultimatum,deadline}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%LAB,%LEG,%UAF,%CVL,farmer,student,union}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   139
  +  "Armenia issued an ultimatum to Nigeria."   139 ARM NGA

impose/deadline verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obl:for|nmod:for|obl:with=recipient  xcomp=topic
  need   obj{ultimatum,deadline}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%LAB,%LEG,%UAF,%CVL,farmer,student,union}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   139
  +  "Panama imposed an ultimatum to Malawi."   139 PAN MWI

announce/deadline verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obl:for|nmod:for|obl:with=recipient  xcomp=topic
  need   obj{ultimatum,deadline}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%LAB,%LEG,%UAF,%CVL,farmer,student,union}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   139
  +  "Ecuador announced Panama an ultimatum."   139 ECU PAN

lay-down/deadline verb lay down
  frame  nsubj=actor  iobj|obl:to|nmod:to|obl:for|nmod:for|obl:with=recipient  xcomp=topic
  need   obj{ultimatum,deadline}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%LAB,%LEG,%UAF,%CVL,farmer,student,union}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   139
  +  "Zambia laid down an ultimatum to Spain."   139 ZMB ESP

fix/deadline verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obl:for|nmod:for|obl:with=recipient  xcomp=topic
  need   obj{ultimatum,deadline}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%LAB,%LEG,%UAF,%CVL,farmer,student,union}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   139
  +  "Pakistan fixed an ultimatum to Poland."   139 PAK POL

present/deadline verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obl:for|nmod:for|obl:with=recipient  xcomp=topic
  need   obj{ultimatum,deadline}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%LAB,%LEG,%UAF,%CVL,farmer,student,union}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   139
  +  "Sudan presented an ultimatum to Iran."   139 SDN IRN

deliver/deadline verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obl:for|nmod:for|obl:with=recipient  xcomp=topic
  need   obj{ultimatum,deadline}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%LAB,%LEG,%UAF,%CVL,farmer,student,union}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   139
  +  "Pakistan delivered an ultimatum to Cuba."   139 PAK CUB

hand/deadline verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obl:for|nmod:for|obl:with=recipient  xcomp=topic
  need   obj{ultimatum,deadline}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%LAB,%LEG,%UAF,%CVL,farmer,student,union}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   139
  +  "Armenia handed Portugal an ultimatum."   139 ARM PRT

serve/deadline verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obl:for|nmod:for|obl:with=recipient  xcomp=topic
  need   obj{ultimatum,deadline}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%LAB,%LEG,%UAF,%CVL,farmer,student,union}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   139
  +  "Cuba served an ultimatum to Laos."   139 CUB LAO

give/time verb
  frame  nsubj=actor  iobj|obl:to=recipient  xcomp=topic
  need   obj{day,hour,week,month,minute}
  need   xcomp{leave,withdraw,surrender,accept,release,comply,pull,hand,quit,vacate,respond,sign,remove,rescind,lay,annul,disband,free,pay,meet,end,stop,agree,decide,step,resign,return,disarm,lift,evacuate}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%UAF,%LAB,%CVL,rebel}
  not    iobj|obj{@diplomat}
  core   139
  +  "Albania gave the rebels 48 hours to surrender."   139 ALB -

cow/menace verb
  frame  nsubj=actor  obj|obl:at=recipient
  need   subj{%country,%GOV,%MIL,%REB}
  need   obj|obl:at{%country,%GOV,%MIL,%REB,%CVL}
  core   130
  +  "Senegal cowed Nepal."   130 SEN NPL

bluster/menace verb
  frame  nsubj=actor  obj|obl:at=recipient
  need   subj{%country,%GOV,%MIL,%REB}
  need   obj|obl:at{%country,%GOV,%MIL,%REB,%CVL}
  core   130
  +  "Norway blustered Somalia."   130 NOR SOM

rattle/sabre verb
  frame  nsubj=actor  obl:at|nmod:at|obl:to|nmod:to|obl:against|nmod:against=recipient
  need   obj{sabre,saber,tooth,fist,muscle,sword}
  need   subj{%country,%GOV,%MIL}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   130
  +  "Uganda rattled its sabre at Kenya."   130 UGA KEN

draw/sabre verb
  frame  nsubj=actor  obl:at|nmod:at|obl:to|nmod:to|obl:against|nmod:against=recipient
  need   obj{sabre,saber,tooth,fist,muscle,sword}
  need   subj{%country,%GOV,%MIL}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   130
  +  "Nepal drew its sabre at Cuba."   130 NPL CUB

raise/sabre verb
  frame  nsubj=actor  obl:at|nmod:at|obl:to|nmod:to|obl:against|nmod:against=recipient
  need   obj{sabre,saber,tooth,fist,muscle,sword}
  need   subj{%country,%GOV,%MIL}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   130
  +  "Panama raised its sabre at Laos."   130 PAN LAO

bare/sabre verb
  frame  nsubj=actor  obl:at|nmod:at|obl:to|nmod:to|obl:against|nmod:against=recipient
  need   obj{sabre,saber,tooth,fist,muscle,sword}
  need   subj{%country,%GOV,%MIL}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   130
  +  "Poland bared its sabre at Norway."   130 POL NOR

show/sabre verb
  frame  nsubj=actor  obl:at|nmod:at|obl:to|nmod:to|obl:against|nmod:against=recipient
  need   obj{sabre,saber,tooth,fist,muscle,sword}
  need   subj{%country,%GOV,%MIL}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   130
  +  "Sudan showed its sabre at Uganda."   130 SDN UGA

brandish/sabre verb
  frame  nsubj=actor  obl:at|nmod:at|obl:to|nmod:to|obl:against|nmod:against=recipient
  need   obj{sabre,saber,tooth,fist,muscle,sword}
  need   subj{%country,%GOV,%MIL}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   130
  +  "Togo brandished its sabre at Laos."   130 TGO LAO

flex/sabre verb
  frame  nsubj=actor  obl:at|nmod:at|obl:to|nmod:to|obl:against|nmod:against=recipient
  need   obj{sabre,saber,tooth,fist,muscle,sword}
  need   subj{%country,%GOV,%MIL}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   130
  +  "Vietnam flexed its sabre at Libya."   130 VNM LBY

shake/sabre verb
  frame  nsubj=actor  obl:at|nmod:at|obl:to|nmod:to|obl:against|nmod:against=recipient
  need   obj{sabre,saber,tooth,fist,muscle,sword}
  need   subj{%country,%GOV,%MIL}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   130
  +  "Senegal shook its sabre at Norway."   130 SEN NOR

wave/sabre verb
  frame  nsubj=actor  obl:at|nmod:at|obl:to|nmod:to|obl:against|nmod:against=recipient
  need   obj{sabre,saber,tooth,fist,muscle,sword}
  need   subj{%country,%GOV,%MIL}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   130
  +  "Spain waved its sabre at Armenia."   130 ESP ARM

draw/red-line verb
  frame  nsubj=actor  obl:for|nmod:for|obl:to=recipient
  need   obj{red line}
  need   subj{%country,%GOV,%MIL,%IGO}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   130
  +  "Sweden drew a red line for Portugal."   130 SWE PRT

set/red-line verb
  frame  nsubj=actor  obl:for|nmod:for|obl:to=recipient
  need   obj{red line}
  need   subj{%country,%GOV,%MIL,%IGO}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   130
  +  "Ethiopia set a red line for Norway."   130 ETH NOR

lay-down/red-line verb lay down
  frame  nsubj=actor  obl:for|nmod:for|obl:to=recipient
  need   obj{red line}
  need   subj{%country,%GOV,%MIL,%IGO}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   130
  +  "Mexico laid down a red line for Bolivia."   130 MEX BOL

consider/sanctions verb
  frame  nsubj=actor  obl:against|nmod:against|obl:on|nmod:on|obl:for|nmod:for|obl:of=recipient
  need   obj{sanction,new sanction,economic sanction,embargo,arms embargo,tariff,trade sanction,travel ban,boycott}
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%NGO,senator}
  need   obj|obl:for{sanction,embargo,arms embargo,tariff,trade sanction,travel ban}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   1312
  +  "Cameroon considered sanctions against Ethiopia."   1312 CMR ETH

weigh/sanctions verb
  frame  nsubj=actor  obl:against|nmod:against|obl:on|nmod:on|obl:for|nmod:for|obl:of=recipient
  need   obj{sanction,new sanction,economic sanction,embargo,arms embargo,tariff,trade sanction,travel ban,boycott}
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%NGO,senator}
  need   obj|obl:for{sanction,embargo,arms embargo,tariff,trade sanction,travel ban}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   1312
  +  "Armenia weighed sanctions against Togo."   1312 ARM TGO

contemplate/sanctions verb
  frame  nsubj=actor  obl:against|nmod:against|obl:on|nmod:on|obl:for|nmod:for|obl:of=recipient
  need   obj{sanction,new sanction,economic sanction,embargo,arms embargo,tariff,trade sanction,travel ban,boycott}
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%NGO,senator}
  need   obj|obl:for{sanction,embargo,arms embargo,tariff,trade sanction,travel ban}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   1312
  +  "Spain contemplated sanctions against Vietnam."   1312 ESP VNM

mull/sanctions verb
  frame  nsubj=actor  obl:against|nmod:against|obl:on|nmod:on|obl:for|nmod:for|obl:of=recipient
  need   obj{sanction,new sanction,economic sanction,embargo,arms embargo,tariff,trade sanction,travel ban,boycott}
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%NGO,senator}
  need   obj|obl:for{sanction,embargo,arms embargo,tariff,trade sanction,travel ban}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   1312
  +  "Malawi mulled an arms embargo against Poland."   1312 MWI POL

prepare/sanctions verb
  frame  nsubj=actor  obl:against|nmod:against|obl:on|nmod:on|obl:for|nmod:for|obl:of=recipient
  need   obj{sanction,new sanction,economic sanction,embargo,arms embargo,tariff,trade sanction,travel ban,boycott}
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%NGO,senator}
  need   obj|obl:for{sanction,embargo,arms embargo,tariff,trade sanction,travel ban}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   1312
  +  "Ethiopia prepared sanctions against Pakistan."   1312 ETH PAK

ponder/sanctions verb
  frame  nsubj=actor  obl:against|nmod:against|obl:on|nmod:on|obl:for|nmod:for|obl:of=recipient
  need   obj{sanction,new sanction,economic sanction,embargo,arms embargo,tariff,trade sanction,travel ban,boycott}
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%NGO,senator}
  need   obj|obl:for{sanction,embargo,arms embargo,tariff,trade sanction,travel ban}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   1312
  +  "Uganda pondered sanctions against Hungary."   1312 UGA HUN

plan/sanctions verb
  frame  nsubj=actor  obl:against|nmod:against|obl:on|nmod:on|obl:for|nmod:for|obl:of=recipient
  need   obj{sanction,new sanction,economic sanction,embargo,arms embargo,tariff,trade sanction,travel ban,boycott}
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%NGO,senator}
  need   obj|obl:for{sanction,embargo,arms embargo,tariff,trade sanction,travel ban}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   1312
  +  "Portugal planned sanctions against Gambia."   1312 PRT GMB

draw-up/sanctions verb draw up
  frame  nsubj=actor  obl:against|nmod:against|obl:on|nmod:on|obl:for|nmod:for|obl:of=recipient
  need   obj{sanction,new sanction,economic sanction,embargo,arms embargo,tariff,trade sanction,travel ban,boycott}
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%NGO,senator}
  need   obj|obl:for{sanction,embargo,arms embargo,tariff,trade sanction,travel ban}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   1312
  +  "Sweden drew up sanctions against Vietnam."   1312 SWE VNM

discuss/sanctions verb
  frame  nsubj=actor  obl:against|nmod:against|obl:on|nmod:on|obl:for|nmod:for|obl:of=recipient
  need   obj{sanction,new sanction,economic sanction,embargo,arms embargo,tariff,trade sanction,travel ban,boycott}
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%NGO,senator}
  need   obj|obl:for{sanction,embargo,arms embargo,tariff,trade sanction,travel ban}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   1312
  +  "Latvia discussed sanctions against Zambia."   1312 LVA ZMB

propose/sanctions verb
  frame  nsubj=actor  obl:against|nmod:against|obl:on|nmod:on|obl:for|nmod:for|obl:of=recipient
  need   obj{sanction,new sanction,economic sanction,embargo,arms embargo,tariff,trade sanction,travel ban,boycott}
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%NGO,senator}
  need   obj|obl:for{sanction,embargo,arms embargo,tariff,trade sanction,travel ban}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   1312
  +  "Iran proposed sanctions against Mexico."   1312 IRN MEX

demand/sanctions verb
  frame  nsubj=actor  obl:against|nmod:against|obl:on|nmod:on|obl:for|nmod:for|obl:of=recipient
  need   obj{sanction,new sanction,economic sanction,embargo,arms embargo,tariff,trade sanction,travel ban,boycott}
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%NGO,senator}
  need   obj|obl:for{sanction,embargo,arms embargo,tariff,trade sanction,travel ban}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   1312
  +  "Somalia demanded sanctions against Serbia."   1312 SOM SRB

seek/sanctions verb
  frame  nsubj=actor  obl:against|nmod:against|obl:on|nmod:on|obl:for|nmod:for|obl:of=recipient
  need   obj{sanction,new sanction,economic sanction,embargo,arms embargo,tariff,trade sanction,travel ban,boycott}
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%NGO,senator}
  need   obj|obl:for{sanction,embargo,arms embargo,tariff,trade sanction,travel ban}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   1312
  +  "Nepal sought sanctions against Spain."   1312 NPL ESP

urge/sanctions verb
  frame  nsubj=actor  obl:against|nmod:against|obl:on|nmod:on|obl:for|nmod:for|obl:of=recipient
  need   obj{sanction,new sanction,economic sanction,embargo,arms embargo,tariff,trade sanction,travel ban,boycott}
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%NGO,senator}
  need   obj|obl:for{sanction,embargo,arms embargo,tariff,trade sanction,travel ban}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   1312
  +  "Rwanda urged sanctions against Finland."   1312 RWA FIN

back/sanctions verb
  frame  nsubj=actor  obl:against|nmod:against|obl:on|nmod:on|obl:for|nmod:for|obl:of=recipient
  need   obj{sanction,new sanction,economic sanction,embargo,arms embargo,tariff,trade sanction,travel ban,boycott}
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%NGO,senator}
  need   obj|obl:for{sanction,embargo,arms embargo,tariff,trade sanction,travel ban}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   1312
  +  "Norway backed sanctions against Iran."   1312 NOR IRN

support/sanctions verb
  frame  nsubj=actor  obl:against|nmod:against|obl:on|nmod:on|obl:for|nmod:for|obl:of=recipient
  need   obj{sanction,new sanction,economic sanction,embargo,arms embargo,tariff,trade sanction,travel ban,boycott}
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%NGO,senator}
  need   obj|obl:for{sanction,embargo,arms embargo,tariff,trade sanction,travel ban}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   1312
  +  "Ethiopia supported sanctions against Albania."   1312 ETH ALB

request/sanctions verb
  frame  nsubj=actor  obl:against|nmod:against|obl:on|nmod:on|obl:for|nmod:for|obl:of=recipient
  need   obj{sanction,new sanction,economic sanction,embargo,arms embargo,tariff,trade sanction,travel ban,boycott}
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%NGO,senator}
  need   obj|obl:for{sanction,embargo,arms embargo,tariff,trade sanction,travel ban}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   1312
  +  "Turkey requested sanctions against Thailand."   1312 TUR THA

moot/sanctions verb
  frame  nsubj=actor  obl:against|nmod:against|obl:on|nmod:on|obl:for|nmod:for|obl:of=recipient
  need   obj{sanction,new sanction,economic sanction,embargo,arms embargo,tariff,trade sanction,travel ban,boycott}
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%NGO,senator}
  need   obj|obl:for{sanction,embargo,arms embargo,tariff,trade sanction,travel ban}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   1312
  +  "Serbia mooted sanctions against Pakistan."   1312 SRB PAK

eye/sanctions verb
  frame  nsubj=actor  obl:against|nmod:against|obl:on|nmod:on|obl:for|nmod:for|obl:of=recipient
  need   obj{sanction,new sanction,economic sanction,embargo,arms embargo,tariff,trade sanction,travel ban,boycott}
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%NGO,senator}
  need   obj|obl:for{sanction,embargo,arms embargo,tariff,trade sanction,travel ban}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   1312
  +  "Egypt eyed sanctions against Zambia."   1312 EGY ZMB

float/sanctions verb
  frame  nsubj=actor  obl:against|nmod:against|obl:on|nmod:on|obl:for|nmod:for|obl:of=recipient
  need   obj{sanction,new sanction,economic sanction,embargo,arms embargo,tariff,trade sanction,travel ban,boycott}
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%NGO,senator}
  need   obj|obl:for{sanction,embargo,arms embargo,tariff,trade sanction,travel ban}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   1312
  +  "Romania floated sanctions against Cuba."   1312 ROU CUB

advocate/sanctions verb
  frame  nsubj=actor  obl:against|nmod:against|obl:on|nmod:on|obl:for|nmod:for|obl:of=recipient
  need   obj{sanction,new sanction,economic sanction,embargo,arms embargo,tariff,trade sanction,travel ban,boycott}
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%NGO,senator}
  need   obj|obl:for{sanction,embargo,arms embargo,tariff,trade sanction,travel ban}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   1312
  +  "Peru advocated sanctions against Nepal."   1312 PER NPL

want/sanctions verb
  frame  nsubj=actor  obl:against|nmod:against|obl:on|nmod:on|obl:for|nmod:for|obl:of=recipient
  need   obj{sanction,new sanction,economic sanction,embargo,arms embargo,tariff,trade sanction,travel ban,boycott}
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%NGO,senator}
  need   obj|obl:for{sanction,embargo,arms embargo,tariff,trade sanction,travel ban}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   1312
  +  "Egypt wanted sanctions against India."   1312 EGY IND

recommend/sanctions verb
  frame  nsubj=actor  obl:against|nmod:against|obl:on|nmod:on|obl:for|nmod:for|obl:of=recipient
  need   obj{sanction,new sanction,economic sanction,embargo,arms embargo,tariff,trade sanction,travel ban,boycott}
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%NGO,senator}
  need   obj|obl:for{sanction,embargo,arms embargo,tariff,trade sanction,travel ban}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   1312
  +  "Greece recommended sanctions against Sweden."   1312 GRC SWE

threaten/sanctions verb
  frame  nsubj=actor  obl:against|nmod:against|obl:on|nmod:on|obl:for|nmod:for|obl:of=recipient
  need   obj{sanction,new sanction,economic sanction,embargo,arms embargo,tariff,trade sanction,travel ban,boycott}
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%NGO,senator}
  need   obj|obl:for{sanction,embargo,arms embargo,tariff,trade sanction,travel ban}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   1312
  +  "Uganda threatened sanctions against Nigeria."   1312 UGA NGA

draft/sanctions verb
  frame  nsubj=actor  obl:against|nmod:against|obl:on|nmod:on|obl:for|nmod:for|obl:of=recipient
  need   obj{sanction,new sanction,economic sanction,embargo,arms embargo,tariff,trade sanction,travel ban,boycott}
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%NGO,senator}
  need   obj|obl:for{sanction,embargo,arms embargo,tariff,trade sanction,travel ban}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   1312
  +  "Finland drafted sanctions against Guatemala."   1312 FIN GTM

call/call-sanctions verb
  frame  nsubj=actor  obl:against|nmod:against|obl:on|nmod:on=recipient
  need   obl:for{sanction,embargo,arms embargo,boycott,trade sanction}
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%NGO,senator}
  core   1312
  +  "Senegal called for sanctions against Malawi."   1312 SEN -

push/call-sanctions verb
  frame  nsubj=actor  obl:against|nmod:against|obl:on|nmod:on=recipient
  need   obl:for{sanction,embargo,arms embargo,boycott,trade sanction}
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%NGO,senator}
  core   1312
  +  "Norway pushed for sanctions against Sweden."   1312 NOR -

press/call-sanctions verb
  frame  nsubj=actor  obl:against|nmod:against|obl:on|nmod:on=recipient
  need   obl:for{sanction,embargo,arms embargo,boycott,trade sanction}
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%NGO,senator}
  core   1312
  +  "Laos pressed for sanctions against Ethiopia."   1312 LAO -

appeal/call-sanctions verb
  frame  nsubj=actor  obl:against|nmod:against|obl:on|nmod:on=recipient
  need   obl:for{sanction,embargo,arms embargo,boycott,trade sanction}
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%NGO,senator}
  core   1312
  +  "Romania appealed for sanctions against Togo."   1312 ROU -

lobby/call-sanctions verb
  frame  nsubj=actor  obl:against|nmod:against|obl:on|nmod:on=recipient
  need   obl:for{sanction,embargo,arms embargo,boycott,trade sanction}
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%NGO,senator}
  core   1312
  +  "Greece lobbied for sanctions against Hungary."   1312 GRC -

vote/call-sanctions verb
  frame  nsubj=actor  obl:against|nmod:against|obl:on|nmod:on=recipient
  need   obl:for{sanction,embargo,arms embargo,boycott,trade sanction}
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%NGO,senator}
  core   1312
  +  "Zambia voted for sanctions against Togo."   1312 ZMB -

campaign/call-sanctions verb
  frame  nsubj=actor  obl:against|nmod:against|obl:on|nmod:on=recipient
  need   obl:for{sanction,embargo,arms embargo,boycott,trade sanction}
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%NGO,senator}
  core   1312
  +  "Greece campaigned for sanctions against Rwanda."   1312 GRC -

consider/war verb
  frame  nsubj=actor  obl:against|nmod:against|obl:on|nmod:on|obl:of|nmod:of|obl:in|obl:with=recipient
  need   obj{military action,air strike,airstrike,invasion,military strike,military intervention,attack,strike,war,offensive,intervention,use of force,ground offensive}
  need   subj{%country,%GOV,%MIL,%IGO,%LEG,%REB,%UAF}
  need   obl:against|obl:on|obl:of|obl:in|obl:with{%country,%MIL,%REB,%GOV,%UAF,@territory,@site}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   138
  +  "Serbia considered military action against Thailand."   138 SRB THA

weigh/war verb
  frame  nsubj=actor  obl:against|nmod:against|obl:on|nmod:on|obl:of|nmod:of|obl:in|obl:with=recipient
  need   obj{military action,air strike,airstrike,invasion,military strike,military intervention,attack,strike,war,offensive,intervention,use of force,ground offensive}
  need   subj{%country,%GOV,%MIL,%IGO,%LEG,%REB,%UAF}
  need   obl:against|obl:on|obl:of|obl:in|obl:with{%country,%MIL,%REB,%GOV,%UAF,@territory,@site}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   138
  +  "Mexico weighed military action against Thailand."   138 MEX THA

contemplate/war verb
  frame  nsubj=actor  obl:against|nmod:against|obl:on|nmod:on|obl:of|nmod:of|obl:in|obl:with=recipient
  need   obj{military action,air strike,airstrike,invasion,military strike,military intervention,attack,strike,war,offensive,intervention,use of force,ground offensive}
  need   subj{%country,%GOV,%MIL,%IGO,%LEG,%REB,%UAF}
  need   obl:against|obl:on|obl:of|obl:in|obl:with{%country,%MIL,%REB,%GOV,%UAF,@territory,@site}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   138
  +  "Pakistan contemplated military action against Togo."   138 PAK TGO

mull/war verb
  frame  nsubj=actor  obl:against|nmod:against|obl:on|nmod:on|obl:of|nmod:of|obl:in|obl:with=recipient
  need   obj{military action,air strike,airstrike,invasion,military strike,military intervention,attack,strike,war,offensive,intervention,use of force,ground offensive}
  need   subj{%country,%GOV,%MIL,%IGO,%LEG,%REB,%UAF}
  need   obl:against|obl:on|obl:of|obl:in|obl:with{%country,%MIL,%REB,%GOV,%UAF,@territory,@site}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   138
  +  "India mulled an attack on Spain."   138 IND ESP

prepare/war verb
  frame  nsubj=actor  obl:against|nmod:against|obl:on|nmod:on|obl:of|nmod:of|obl:in|obl:with=recipient
  need   obj{military action,air strike,airstrike,invasion,military strike,military intervention,attack,strike,war,offensive,intervention,use of force,ground offensive}
  need   subj{%country,%GOV,%MIL,%IGO,%LEG,%REB,%UAF}
  need   obl:against|obl:on|obl:of|obl:in|obl:with{%country,%MIL,%REB,%GOV,%UAF,@territory,@site}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   138
  +  "Hungary prepared military action against Chile."   138 HUN CHL

plan/war verb
  frame  nsubj=actor  obl:against|nmod:against|obl:on|nmod:on|obl:of|nmod:of|obl:in|obl:with=recipient
  need   obj{military action,air strike,airstrike,invasion,military strike,military intervention,attack,strike,war,offensive,intervention,use of force,ground offensive}
  need   subj{%country,%GOV,%MIL,%IGO,%LEG,%REB,%UAF}
  need   obl:against|obl:on|obl:of|obl:in|obl:with{%country,%MIL,%REB,%GOV,%UAF,@territory,@site}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   138
  +  "Libya planned military action against Ecuador."   138 LBY ECU

threaten/war verb
  frame  nsubj=actor  obl:against|nmod:against|obl:on|nmod:on|obl:of|nmod:of|obl:in|obl:with=recipient
  need   obj{military action,air strike,airstrike,invasion,military strike,military intervention,attack,strike,war,offensive,intervention,use of force,ground offensive}
  need   subj{%country,%GOV,%MIL,%IGO,%LEG,%REB,%UAF}
  need   obl:against|obl:on|obl:of|obl:in|obl:with{%country,%MIL,%REB,%GOV,%UAF,@territory,@site}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   138
  +  "Zambia threatened military action against Finland."   138 ZMB FIN

ponder/war verb
  frame  nsubj=actor  obl:against|nmod:against|obl:on|nmod:on|obl:of|nmod:of|obl:in|obl:with=recipient
  need   obj{military action,air strike,airstrike,invasion,military strike,military intervention,attack,strike,war,offensive,intervention,use of force,ground offensive}
  need   subj{%country,%GOV,%MIL,%IGO,%LEG,%REB,%UAF}
  need   obl:against|obl:on|obl:of|obl:in|obl:with{%country,%MIL,%REB,%GOV,%UAF,@territory,@site}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   138
  +  "Nepal pondered military action against Senegal."   138 NPL SEN

authorise/war verb
  frame  nsubj=actor  obl:against|nmod:against|obl:on|nmod:on|obl:of|nmod:of|obl:in|obl:with=recipient
  need   obj{military action,air strike,airstrike,invasion,military strike,military intervention,attack,strike,war,offensive,intervention,use of force,ground offensive}
  need   subj{%country,%GOV,%MIL,%IGO,%LEG,%REB,%UAF}
  need   obl:against|obl:on|obl:of|obl:in|obl:with{%country,%MIL,%REB,%GOV,%UAF,@territory,@site}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   138
  +  "Libya authorised military action against Malawi."   138 LBY MWI

authorize/war verb
  frame  nsubj=actor  obl:against|nmod:against|obl:on|nmod:on|obl:of|nmod:of|obl:in|obl:with=recipient
  need   obj{military action,air strike,airstrike,invasion,military strike,military intervention,attack,strike,war,offensive,intervention,use of force,ground offensive}
  need   subj{%country,%GOV,%MIL,%IGO,%LEG,%REB,%UAF}
  need   obl:against|obl:on|obl:of|obl:in|obl:with{%country,%MIL,%REB,%GOV,%UAF,@territory,@site}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   138
  +  "Pakistan authorized military action against Poland."   138 PAK POL

approve/war verb
  frame  nsubj=actor  obl:against|nmod:against|obl:on|nmod:on|obl:of|nmod:of|obl:in|obl:with=recipient
  need   obj{military action,air strike,airstrike,invasion,military strike,military intervention,attack,strike,war,offensive,intervention,use of force,ground offensive}
  need   subj{%country,%GOV,%MIL,%IGO,%LEG,%REB,%UAF}
  need   obl:against|obl:on|obl:of|obl:in|obl:with{%country,%MIL,%REB,%GOV,%UAF,@territory,@site}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   138
  +  "Belarus approved military action against Armenia."   138 BLR ARM

death-threat/nouns noun threat
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:against|nmod:on|nmod:for=recipient
  need   compound|amod{death}
  core   138  when compound{death,bomb,war}
  core   1384  when compound|amod{nuclear}
  core   1312  when compound{sanction,tariff}
  core   133  when compound{strike}
  core   136  when compound{veto}
  core   130  when poss|nmod:by|nmod:from|amod{%country,%GOV,%MIL,%REB}
  +  "Togo's death threat against Bolivia was noted."   138 TGO BOL

bomb-threat/nouns noun threat
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:against|nmod:on|nmod:for=recipient
  need   compound|amod{bomb}
  core   138  when compound{death,bomb,war}
  core   1384  when compound|amod{nuclear}
  core   1312  when compound{sanction,tariff}
  core   133  when compound{strike}
  core   136  when compound{veto}
  core   130  when poss|nmod:by|nmod:from|amod{%country,%GOV,%MIL,%REB}
  +  "Ethiopia's bomb threat against Ghana was noted."   138 ETH GHA

warmongering/nouns noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:against|nmod:on|nmod:for=recipient
  core   138  when compound{death,bomb,war}
  core   1384  when compound|amod{nuclear}
  core   1312  when compound{sanction,tariff}
  core   133  when compound{strike}
  core   136  when compound{veto}
  core   130  when poss|nmod:by|nmod:from|amod{%country,%GOV,%MIL,%REB}
  +  "Panama's warmongering against Serbia was noted."   130 PAN SRB

scaremongering/nouns noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:against|nmod:on|nmod:for=recipient
  core   138  when compound{death,bomb,war}
  core   1384  when compound|amod{nuclear}
  core   1312  when compound{sanction,tariff}
  core   133  when compound{strike}
  core   136  when compound{veto}
  core   130  when poss|nmod:by|nmod:from|amod{%country,%GOV,%MIL,%REB}
  +  "Vietnam's scaremongering against Malawi was noted."   130 VNM MWI

menace/nouns noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:against|nmod:on|nmod:for=recipient
  core   138  when compound{death,bomb,war}
  core   1384  when compound|amod{nuclear}
  core   1312  when compound{sanction,tariff}
  core   133  when compound{strike}
  core   136  when compound{veto}
  core   130  when poss|nmod:by|nmod:from|amod{%country,%GOV,%MIL,%REB}
  +  "Panama's menace against Peru was noted."   130 PAN PER

war-threat/nouns noun threat
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:against|nmod:on|nmod:for=recipient
  need   compound|amod{war}
  core   138  when compound{death,bomb,war}
  core   1384  when compound|amod{nuclear}
  core   1312  when compound{sanction,tariff}
  core   133  when compound{strike}
  core   136  when compound{veto}
  core   130  when poss|nmod:by|nmod:from|amod{%country,%GOV,%MIL,%REB}
  +  "Libya's war threat against Ecuador was noted."   138 LBY ECU

sanction-threat/nouns noun threat
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:against|nmod:on|nmod:for=recipient
  need   compound|amod{sanction}
  core   138  when compound{death,bomb,war}
  core   1384  when compound|amod{nuclear}
  core   1312  when compound{sanction,tariff}
  core   133  when compound{strike}
  core   136  when compound{veto}
  core   130  when poss|nmod:by|nmod:from|amod{%country,%GOV,%MIL,%REB}
  +  "Malaysia's sanction threat against Malawi was noted."   1312 MYS MWI

tariff-threat/nouns noun threat
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:against|nmod:on|nmod:for=recipient
  need   compound|amod{tariff}
  core   138  when compound{death,bomb,war}
  core   1384  when compound|amod{nuclear}
  core   1312  when compound{sanction,tariff}
  core   133  when compound{strike}
  core   136  when compound{veto}
  core   130  when poss|nmod:by|nmod:from|amod{%country,%GOV,%MIL,%REB}
  +  "Egypt's tariff threat against Turkey was noted."   1312 EGY TUR

warning-shot/nouns noun shot
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to|nmod:against|nmod:on|nmod:for=recipient
  need   compound|amod{warning}
  core   138  when compound{death,bomb,war}
  core   1384  when compound|amod{nuclear}
  core   1312  when compound{sanction,tariff}
  core   133  when compound{strike}
  core   136  when compound{veto}
  core   130  when poss|nmod:by|nmod:from|amod{%country,%GOV,%MIL,%REB}
  +  "Senegal's warning shot against Sweden was noted."   130 SEN SWE

warn/warning verb
  frame  nsubj=actor  obj=recipient  obl:of|obl:against|xcomp|ccomp=about
  need   obl:of{*}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE}
  core   139  when obl:of{consequence,repercussion,retribution}
  core   138  when obl:of{retaliation,war,attack,response,strike,reprisal,bloodshed,force}
  core   1312  when obl:of{@sanction}
  core   133  when obl:of{@protest,strike}
  core   132  when obl:of{crackdown,arrest,curfew,expulsion}
  +  "Norway warned Poland of consequences."   139 NOR POL

caution/warning verb
  frame  nsubj=actor  obj=recipient  obl:of|obl:against|xcomp|ccomp=about
  need   obl:of{*}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE}
  core   139  when obl:of{consequence,repercussion,retribution}
  core   138  when obl:of{retaliation,war,attack,response,strike,reprisal,bloodshed,force}
  core   1312  when obl:of{@sanction}
  core   133  when obl:of{@protest,strike}
  core   132  when obl:of{crackdown,arrest,curfew,expulsion}
  +  "Pakistan cautioned Peru of consequences."   139 PAK PER

notify/warning verb
  frame  nsubj=actor  obj=recipient  obl:of|obl:against|xcomp|ccomp=about
  need   obl:of{*}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE}
  core   139  when obl:of{consequence,repercussion,retribution}
  core   138  when obl:of{retaliation,war,attack,response,strike,reprisal,bloodshed,force}
  core   1312  when obl:of{@sanction}
  core   133  when obl:of{@protest,strike}
  core   132  when obl:of{crackdown,arrest,curfew,expulsion}
  +  "Vietnam notified Guatemala of consequences."   139 VNM GTM
