# CONCEDE (CAMEO 08 in words, 055, 056), wider: saying sorry, pardoning, easing bans, dropping charges, ending protests, giving in to demands, calling truces.

offer/sorry verb
  frame  nsubj=actor  obl:to|iobj|nmod:to=recipient  obl:for|obl:over=topic
  need   obj{apology,regret,remorse,contrition,amends,forgiveness,pardon,atonement,sorrow,mea culpa}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obl:from{*}
  core   055
  +  "Norway offered an apology to Nepal."   055 NOR NPL
  -  "The waiter made an apology to the guest." none

make/sorry verb
  frame  nsubj=actor  obl:to|iobj|nmod:to=recipient  obl:for|obl:over=topic
  need   obj{apology,regret,remorse,contrition,amends,forgiveness,pardon,atonement,sorrow,mea culpa}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obl:from{*}
  core   055
  +  "Peru made an apology to Vietnam."   055 PER VNM

issue/sorry verb
  frame  nsubj=actor  obl:to|iobj|nmod:to=recipient  obl:for|obl:over=topic
  need   obj{apology,regret,remorse,contrition,amends,forgiveness,pardon,atonement,sorrow,mea culpa}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obl:from{*}
  core   055
  +  "Jordan issued an apology to Bhutan."   055 JOR BTN

express/sorry verb
  frame  nsubj=actor  obl:to|iobj|nmod:to=recipient  obl:for|obl:over=topic
  need   obj{apology,regret,remorse,contrition,amends,forgiveness,pardon,atonement,sorrow,mea culpa}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obl:from{*}
  core   055
  +  "Mongolia expressed an apology to Fiji."   055 MNG FJI

voice/sorry verb
  frame  nsubj=actor  obl:to|iobj|nmod:to=recipient  obl:for|obl:over=topic
  need   obj{apology,regret,remorse,contrition,amends,forgiveness,pardon,atonement,sorrow,mea culpa}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obl:from{*}
  core   055
  +  "Ghana voiced an apology to Belgium."   055 GHA BEL

extend/sorry verb
  frame  nsubj=actor  obl:to|iobj|nmod:to=recipient  obl:for|obl:over=topic
  need   obj{apology,regret,remorse,contrition,amends,forgiveness,pardon,atonement,sorrow,mea culpa}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obl:from{*}
  core   055
  +  "Laos extended an apology to Uruguay."   055 LAO URY

present/sorry verb
  frame  nsubj=actor  obl:to|iobj|nmod:to=recipient  obl:for|obl:over=topic
  need   obj{apology,regret,remorse,contrition,amends,forgiveness,pardon,atonement,sorrow,mea culpa}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obl:from{*}
  core   055
  +  "Iceland presented an apology to Romania."   055 ISL ROU

tender/sorry verb
  frame  nsubj=actor  obl:to|iobj|nmod:to=recipient  obl:for|obl:over=topic
  need   obj{apology,regret,remorse,contrition,amends,forgiveness,pardon,atonement,sorrow,mea culpa}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obl:from{*}
  core   055
  +  "Bolivia tendered an apology to Jordan."   055 BOL JOR

send/sorry verb
  frame  nsubj=actor  obl:to|iobj|nmod:to=recipient  obl:for|obl:over=topic
  need   obj{apology,regret,remorse,contrition,amends,forgiveness,pardon,atonement,sorrow,mea culpa}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obl:from{*}
  core   055
  +  "Angola sent an apology to Nepal."   055 AGO NPL

convey/sorry verb
  frame  nsubj=actor  obl:to|iobj|nmod:to=recipient  obl:for|obl:over=topic
  need   obj{apology,regret,remorse,contrition,amends,forgiveness,pardon,atonement,sorrow,mea culpa}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obl:from{*}
  core   055
  +  "Nepal conveyed an apology to Vietnam."   055 NPL VNM

deliver/sorry verb
  frame  nsubj=actor  obl:to|iobj|nmod:to=recipient  obl:for|obl:over=topic
  need   obj{apology,regret,remorse,contrition,amends,forgiveness,pardon,atonement,sorrow,mea culpa}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obl:from{*}
  core   055
  +  "Estonia delivered an apology to Bhutan."   055 EST BTN

beg/sorry verb
  frame  nsubj=actor  obl:to|iobj|nmod:to=recipient  obl:for|obl:over=topic
  need   obj{apology,regret,remorse,contrition,amends,forgiveness,pardon,atonement,sorrow,mea culpa}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obl:from{*}
  core   055
  +  "Kuwait begged an apology to Fiji."   055 KWT FJI

ask/sorry verb
  frame  nsubj=actor  obl:to|iobj|nmod:to=recipient  obl:for|obl:over=topic
  need   obj{apology,regret,remorse,contrition,amends,forgiveness,pardon,atonement,sorrow,mea culpa}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obl:from{*}
  core   055
  +  "Senegal asked an apology to Belgium."   055 SEN BEL

give/sorry verb
  frame  nsubj=actor  obl:to|iobj|nmod:to=recipient  obl:for|obl:over=topic
  need   obj{apology,regret,remorse,contrition,amends,forgiveness,pardon,atonement,sorrow,mea culpa}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obl:from{*}
  core   055
  +  "Paraguay gave an apology to Uruguay."   055 PRY URY

bring/sorry verb
  frame  nsubj=actor  obl:to|iobj|nmod:to=recipient  obl:for|obl:over=topic
  need   obj{apology,regret,remorse,contrition,amends,forgiveness,pardon,atonement,sorrow,mea culpa}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obl:from{*}
  core   055
  +  "Denmark brought an apology to Romania."   055 DNK ROU

publish/sorry verb
  frame  nsubj=actor  obl:to|iobj|nmod:to=recipient  obl:for|obl:over=topic
  need   obj{apology,regret,remorse,contrition,amends,forgiveness,pardon,atonement,sorrow,mea culpa}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obl:from{*}
  core   055
  +  "Zambia published an apology to Jordan."   055 ZMB JOR

utter/sorry verb
  frame  nsubj=actor  obl:to|iobj|nmod:to=recipient  obl:for|obl:over=topic
  need   obj{apology,regret,remorse,contrition,amends,forgiveness,pardon,atonement,sorrow,mea culpa}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obl:from{*}
  core   055
  +  "Vietnam uttered an apology to Nepal."   055 VNM NPL

repeat/sorry verb
  frame  nsubj=actor  obl:to|iobj|nmod:to=recipient  obl:for|obl:over=topic
  need   obj{apology,regret,remorse,contrition,amends,forgiveness,pardon,atonement,sorrow,mea culpa}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obl:from{*}
  core   055
  +  "Oman repeated an apology to Vietnam."   055 OMN VNM

show/sorry verb
  frame  nsubj=actor  obl:to|iobj|nmod:to=recipient  obl:for|obl:over=topic
  need   obj{apology,regret,remorse,contrition,amends,forgiveness,pardon,atonement,sorrow,mea culpa}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obl:from{*}
  core   055
  +  "Chile showed an apology to Bhutan."   055 CHL BTN

atone/for verb
  frame  nsubj=actor  obl:to=recipient  obl:for|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:for|obl:over|obl:to{*}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   055
  +  "The government of Portugal atoned for the massacre."   055 PRT -

repent/for verb
  frame  nsubj=actor  obl:to=recipient  obl:for|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:for|obl:over|obl:to{*}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   055
  +  "The government of Malawi repented for the massacre."   055 MWI -

apologise/for verb
  frame  nsubj=actor  obl:to=recipient  obl:for|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:for|obl:over|obl:to{*}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   055
  +  "The government of Cuba apologised for the massacre."   055 CUB -

apologize/for verb
  frame  nsubj=actor  obl:to=recipient  obl:for|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:for|obl:over|obl:to{*}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   055
  +  "The government of Finland apologized for the massacre."   055 FIN -

say-sorry/for verb say sorry
  frame  nsubj=actor  obl:to=recipient  obl:for|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:for|obl:over|obl:to{*}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   055
  +  "The government of Bhutan said sorry for the massacre."   055 BTN -

make-amends/for verb make amends
  frame  nsubj=actor  obl:to=recipient  obl:for|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:for|obl:over|obl:to{*}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   055
  +  "The government of Uganda made amends for the massacre."   055 UGA -

express-regret/for verb express regret
  frame  nsubj=actor  obl:to=recipient  obl:for|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:for|obl:over|obl:to{*}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   055
  +  "The government of Slovenia expressed regret for the massacre."   055 SVN -

make-up/for verb make up
  frame  nsubj=actor  obl:to=recipient  obl:for|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:for|obl:over|obl:to{*}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   055
  +  "The government of Ecuador made up for the massacre."   055 ECU -

sorry/sorry adjective
  frame  nsubj=actor  obl:for|obl:to=topic
  need   subj{%country,%GOV,%MIL,%IGO,%REL}
  core   055
  +  "The government of Qatar is sorry for the massacre."   055 QAT -

apologetic/sorry adjective
  frame  nsubj=actor  obl:for|obl:to=topic
  need   subj{%country,%GOV,%MIL,%IGO,%REL}
  core   055
  +  "The government of Namibia is apologetic for the massacre."   055 NAM -

remorseful/sorry adjective
  frame  nsubj=actor  obl:for|obl:to=topic
  need   subj{%country,%GOV,%MIL,%IGO,%REL}
  core   055
  +  "The government of Austria is remorseful for the massacre."   055 AUT -

contrite/sorry adjective
  frame  nsubj=actor  obl:for|obl:to=topic
  need   subj{%country,%GOV,%MIL,%IGO,%REL}
  core   055
  +  "The government of Fiji is contrite for the massacre."   055 FJI -

repentant/sorry adjective
  frame  nsubj=actor  obl:for|obl:to=topic
  need   subj{%country,%GOV,%MIL,%IGO,%REL}
  core   055
  +  "The government of Albania is repentant for the massacre."   055 ALB -

remorse/of-sorry noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to=recipient  nmod:for=topic
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%MIL,%REL}
  core   055
  +  "Thailand's remorse for the massacre came late."   055 THA -

contrition/of-sorry noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to=recipient  nmod:for=topic
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%MIL,%REL}
  core   055
  +  "Croatia's contrition for the massacre came late."   055 HRV -

regret/of-sorry noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to=recipient  nmod:for=topic
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%MIL,%REL}
  core   055
  +  "Panama's regret for the massacre came late."   055 PAN -

repentance/of-sorry noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to=recipient  nmod:for=topic
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%MIL,%REL}
  core   055
  +  "Latvia's repentance for the massacre came late."   055 LVA -

atonement/of-sorry noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to=recipient  nmod:for=topic
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%MIL,%REL}
  core   055
  +  "Belgium's atonement for the massacre came late."   055 BEL -

apology/of-sorry noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to=recipient  nmod:for=topic
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%MIL,%REL}
  core   055
  +  "Honduras's apology for the massacre came late."   055 HND -

amnesty/pardon verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%JUD,%MIL,%LEG,president,king,queen,governor,emir,junta,court,pope}
  need   obj{prisoner,convict,inmate,rebel,deserter,dissident,journalist,activist,writer,%OPP,%ELI,%REB,%JRN,%SOC,%CVL,%GOV,soldier,fighter,opponent,killer,officer,general,president,minister,detainee,defector,plotter,militant,protester}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   056
  +  "The president of Rwanda amnestied two dissidents."   056 RWA -

reprieve/pardon verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%JUD,%MIL,%LEG,president,king,queen,governor,emir,junta,court,pope}
  need   obj{prisoner,convict,inmate,rebel,deserter,dissident,journalist,activist,writer,%OPP,%ELI,%REB,%JRN,%SOC,%CVL,%GOV,soldier,fighter,opponent,killer,officer,general,president,minister,detainee,defector,plotter,militant,protester}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   056
  +  "The president of Bulgaria reprieved two dissidents."   056 BGR -

absolve/pardon verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%JUD,%MIL,%LEG,president,king,queen,governor,emir,junta,court,pope}
  need   obj{prisoner,convict,inmate,rebel,deserter,dissident,journalist,activist,writer,%OPP,%ELI,%REB,%JRN,%SOC,%CVL,%GOV,soldier,fighter,opponent,killer,officer,general,president,minister,detainee,defector,plotter,militant,protester}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   056
  +  "The president of Ethiopia absolved two dissidents."   056 ETH -

forgive/pardon verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%JUD,%MIL,%LEG,president,king,queen,governor,emir,junta,court,pope}
  need   obj{prisoner,convict,inmate,rebel,deserter,dissident,journalist,activist,writer,%OPP,%ELI,%REB,%JRN,%SOC,%CVL,%GOV,soldier,fighter,opponent,killer,officer,general,president,minister,detainee,defector,plotter,militant,protester}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   056
  +  "The president of Greece forgave two dissidents."   056 GRC -

spare/pardon verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%JUD,%MIL,%LEG,president,king,queen,governor,emir,junta,court,pope}
  need   obj{prisoner,convict,inmate,rebel,deserter,dissident,journalist,activist,writer,%OPP,%ELI,%REB,%JRN,%SOC,%CVL,%GOV,soldier,fighter,opponent,killer,officer,general,president,minister,detainee,defector,plotter,militant,protester}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   056
  +  "The president of Uruguay spared two dissidents."   056 URY -

rehabilitate/pardon verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%JUD,%MIL,%LEG,president,king,queen,governor,emir,junta,court,pope}
  need   obj{prisoner,convict,inmate,rebel,deserter,dissident,journalist,activist,writer,%OPP,%ELI,%REB,%JRN,%SOC,%CVL,%GOV,soldier,fighter,opponent,killer,officer,general,president,minister,detainee,defector,plotter,militant,protester}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   056
  +  "The president of Cambodia rehabilitated two dissidents."   056 KHM -

declare/mercy verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:on=recipient
  need   obj{pardon,amnesty,clemency,reprieve,mercy,forgiveness,royal pardon,general amnesty,presidential pardon,immunity}
  need   subj{%country,%GOV,%JUD,%MIL,%LEG,president,king,queen,governor,emir,junta,parliament}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   056
  +  "The president of Indonesia declared a pardon to two dissidents."   056 IDN -

proclaim/mercy verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:on=recipient
  need   obj{pardon,amnesty,clemency,reprieve,mercy,forgiveness,royal pardon,general amnesty,presidential pardon,immunity}
  need   subj{%country,%GOV,%JUD,%MIL,%LEG,president,king,queen,governor,emir,junta,parliament}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   056
  +  "The president of Romania proclaimed an amnesty for the rebels."   056 ROU -

decree/mercy verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:on=recipient
  need   obj{pardon,amnesty,clemency,reprieve,mercy,forgiveness,royal pardon,general amnesty,presidential pardon,immunity}
  need   subj{%country,%GOV,%JUD,%MIL,%LEG,president,king,queen,governor,emir,junta,parliament}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   056
  +  "The president of Yemen decreed an amnesty for the rebels."   056 YEM -

announce/mercy verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:on=recipient
  need   obj{pardon,amnesty,clemency,reprieve,mercy,forgiveness,royal pardon,general amnesty,presidential pardon,immunity}
  need   subj{%country,%GOV,%JUD,%MIL,%LEG,president,king,queen,governor,emir,junta,parliament}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   056
  +  "The president of Poland announced an amnesty for the rebels."   056 POL -

give/mercy verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:on=recipient
  need   obj{pardon,amnesty,clemency,reprieve,mercy,forgiveness,royal pardon,general amnesty,presidential pardon,immunity}
  need   subj{%country,%GOV,%JUD,%MIL,%LEG,president,king,queen,governor,emir,junta,parliament}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   056
  +  "The president of Lebanon gave an amnesty for the rebels."   056 LBN -

extend/mercy verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:on=recipient
  need   obj{pardon,amnesty,clemency,reprieve,mercy,forgiveness,royal pardon,general amnesty,presidential pardon,immunity}
  need   subj{%country,%GOV,%JUD,%MIL,%LEG,president,king,queen,governor,emir,junta,parliament}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   056
  +  "The president of Kenya extended an amnesty for the rebels."   056 KEN -

sign/mercy verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:on=recipient
  need   obj{pardon,amnesty,clemency,reprieve,mercy,forgiveness,royal pardon,general amnesty,presidential pardon,immunity}
  need   subj{%country,%GOV,%JUD,%MIL,%LEG,president,king,queen,governor,emir,junta,parliament}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   056
  +  "The president of Norway signed an amnesty for the rebels."   056 NOR -

show/mercy verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:on=recipient
  need   obj{pardon,amnesty,clemency,reprieve,mercy,forgiveness,royal pardon,general amnesty,presidential pardon,immunity}
  need   subj{%country,%GOV,%JUD,%MIL,%LEG,president,king,queen,governor,emir,junta,parliament}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   056
  +  "The president of Peru showed an amnesty for the rebels."   056 PER -

approve/mercy verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:on=recipient
  need   obj{pardon,amnesty,clemency,reprieve,mercy,forgiveness,royal pardon,general amnesty,presidential pardon,immunity}
  need   subj{%country,%GOV,%JUD,%MIL,%LEG,president,king,queen,governor,emir,junta,parliament}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   056
  +  "The president of Jordan approved an amnesty for the rebels."   056 JOR -

pass/mercy verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:on=recipient
  need   obj{pardon,amnesty,clemency,reprieve,mercy,forgiveness,royal pardon,general amnesty,presidential pardon,immunity}
  need   subj{%country,%GOV,%JUD,%MIL,%LEG,president,king,queen,governor,emir,junta,parliament}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   056
  +  "The president of Mongolia passed an amnesty for the rebels."   056 MNG -

enact/mercy verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:on=recipient
  need   obj{pardon,amnesty,clemency,reprieve,mercy,forgiveness,royal pardon,general amnesty,presidential pardon,immunity}
  need   subj{%country,%GOV,%JUD,%MIL,%LEG,president,king,queen,governor,emir,junta,parliament}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   056
  +  "The president of Ghana enacted an amnesty for the rebels."   056 GHA -

order/mercy verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:on=recipient
  need   obj{pardon,amnesty,clemency,reprieve,mercy,forgiveness,royal pardon,general amnesty,presidential pardon,immunity}
  need   subj{%country,%GOV,%JUD,%MIL,%LEG,president,king,queen,governor,emir,junta,parliament}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   056
  +  "The president of Laos ordered an amnesty for the rebels."   056 LAO -

bestow/mercy verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:on=recipient
  need   obj{pardon,amnesty,clemency,reprieve,mercy,forgiveness,royal pardon,general amnesty,presidential pardon,immunity}
  need   subj{%country,%GOV,%JUD,%MIL,%LEG,president,king,queen,governor,emir,junta,parliament}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   056
  +  "The president of Iceland bestowed an amnesty for the rebels."   056 ISL -

adopt/mercy verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:on=recipient
  need   obj{pardon,amnesty,clemency,reprieve,mercy,forgiveness,royal pardon,general amnesty,presidential pardon,immunity}
  need   subj{%country,%GOV,%JUD,%MIL,%LEG,president,king,queen,governor,emir,junta,parliament}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   056
  +  "The president of Bolivia adopted an amnesty for the rebels."   056 BOL -

promulgate/mercy verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:on=recipient
  need   obj{pardon,amnesty,clemency,reprieve,mercy,forgiveness,royal pardon,general amnesty,presidential pardon,immunity}
  need   subj{%country,%GOV,%JUD,%MIL,%LEG,president,king,queen,governor,emir,junta,parliament}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   056
  +  "The president of Angola promulgated an amnesty for the rebels."   056 AGO -

commute/sentence verb
  frame  nsubj=actor  nmod:of|nmod:against|poss|obl:of|obl:against|nmod:on|obl:for=recipient
  need   obj{sentence,death sentence,conviction,verdict,life sentence,prison sentence,prison term,jail term,death penalty,fine,indictment,expulsion,warrant,arrest warrant,guilty verdict}
  need   subj{%country,%GOV,%JUD,%LEG,court,judge,president,king,governor,tribunal,prosecutor}
  core   081
  +  "A court in Nepal commuted the conviction of a journalist."   081 NPL -

overturn/sentence verb
  frame  nsubj=actor  nmod:of|nmod:against|poss|obl:of|obl:against|nmod:on|obl:for=recipient
  need   obj{sentence,death sentence,conviction,verdict,life sentence,prison sentence,prison term,jail term,death penalty,fine,indictment,expulsion,warrant,arrest warrant,guilty verdict}
  need   subj{%country,%GOV,%JUD,%LEG,court,judge,president,king,governor,tribunal,prosecutor}
  core   081
  +  "A court in Estonia overturned the conviction of a journalist."   081 EST -

quash/sentence verb
  frame  nsubj=actor  nmod:of|nmod:against|poss|obl:of|obl:against|nmod:on|obl:for=recipient
  need   obj{sentence,death sentence,conviction,verdict,life sentence,prison sentence,prison term,jail term,death penalty,fine,indictment,expulsion,warrant,arrest warrant,guilty verdict}
  need   subj{%country,%GOV,%JUD,%LEG,court,judge,president,king,governor,tribunal,prosecutor}
  core   081
  +  "A court in Kuwait quashed the conviction of a journalist."   081 KWT -

annul/sentence verb
  frame  nsubj=actor  nmod:of|nmod:against|poss|obl:of|obl:against|nmod:on|obl:for=recipient
  need   obj{sentence,death sentence,conviction,verdict,life sentence,prison sentence,prison term,jail term,death penalty,fine,indictment,expulsion,warrant,arrest warrant,guilty verdict}
  need   subj{%country,%GOV,%JUD,%LEG,court,judge,president,king,governor,tribunal,prosecutor}
  core   081
  +  "A court in Senegal annuled the conviction of a journalist."   081 SEN -

reverse/sentence verb
  frame  nsubj=actor  nmod:of|nmod:against|poss|obl:of|obl:against|nmod:on|obl:for=recipient
  need   obj{sentence,death sentence,conviction,verdict,life sentence,prison sentence,prison term,jail term,death penalty,fine,indictment,expulsion,warrant,arrest warrant,guilty verdict}
  need   subj{%country,%GOV,%JUD,%LEG,court,judge,president,king,governor,tribunal,prosecutor}
  core   081
  +  "A court in Paraguay reversed the conviction of a journalist."   081 PRY -

set-aside/sentence verb set aside
  frame  nsubj=actor  nmod:of|nmod:against|poss|obl:of|obl:against|nmod:on|obl:for=recipient
  need   obj{sentence,death sentence,conviction,verdict,life sentence,prison sentence,prison term,jail term,death penalty,fine,indictment,expulsion,warrant,arrest warrant,guilty verdict}
  need   subj{%country,%GOV,%JUD,%LEG,court,judge,president,king,governor,tribunal,prosecutor}
  core   081
  +  "A court in Denmark set aside the conviction of a journalist."   081 DNK -

reduce/sentence verb
  frame  nsubj=actor  nmod:of|nmod:against|poss|obl:of|obl:against|nmod:on|obl:for=recipient
  need   obj{sentence,death sentence,conviction,verdict,life sentence,prison sentence,prison term,jail term,death penalty,fine,indictment,expulsion,warrant,arrest warrant,guilty verdict}
  need   subj{%country,%GOV,%JUD,%LEG,court,judge,president,king,governor,tribunal,prosecutor}
  core   081
  +  "A court in Zambia reduced the conviction of a journalist."   081 ZMB -

throw-out/sentence verb throw out
  frame  nsubj=actor  nmod:of|nmod:against|poss|obl:of|obl:against|nmod:on|obl:for=recipient
  need   obj{sentence,death sentence,conviction,verdict,life sentence,prison sentence,prison term,jail term,death penalty,fine,indictment,expulsion,warrant,arrest warrant,guilty verdict}
  need   subj{%country,%GOV,%JUD,%LEG,court,judge,president,king,governor,tribunal,prosecutor}
  core   081
  +  "A court in Vietnam threw out the conviction of a journalist."   081 VNM -

revoke/sentence verb
  frame  nsubj=actor  nmod:of|nmod:against|poss|obl:of|obl:against|nmod:on|obl:for=recipient
  need   obj{sentence,death sentence,conviction,verdict,life sentence,prison sentence,prison term,jail term,death penalty,fine,indictment,expulsion,warrant,arrest warrant,guilty verdict}
  need   subj{%country,%GOV,%JUD,%LEG,court,judge,president,king,governor,tribunal,prosecutor}
  core   081
  +  "The president of Oman revoked the sentence."   081 OMN -

lift/sentence verb
  frame  nsubj=actor  nmod:of|nmod:against|poss|obl:of|obl:against|nmod:on|obl:for=recipient
  need   obj{sentence,death sentence,conviction,verdict,life sentence,prison sentence,prison term,jail term,death penalty,fine,indictment,expulsion,warrant,arrest warrant,guilty verdict}
  need   subj{%country,%GOV,%JUD,%LEG,court,judge,president,king,governor,tribunal,prosecutor}
  core   081
  +  "A court in Chile lifted the conviction of a journalist."   081 CHL -

strike-down/sentence verb strike down
  frame  nsubj=actor  nmod:of|nmod:against|poss|obl:of|obl:against|nmod:on|obl:for=recipient
  need   obj{sentence,death sentence,conviction,verdict,life sentence,prison sentence,prison term,jail term,death penalty,fine,indictment,expulsion,warrant,arrest warrant,guilty verdict}
  need   subj{%country,%GOV,%JUD,%LEG,court,judge,president,king,governor,tribunal,prosecutor}
  core   081
  +  "A court in Portugal struck down the conviction of a journalist."   081 PRT -

void/sentence verb
  frame  nsubj=actor  nmod:of|nmod:against|poss|obl:of|obl:against|nmod:on|obl:for=recipient
  need   obj{sentence,death sentence,conviction,verdict,life sentence,prison sentence,prison term,jail term,death penalty,fine,indictment,expulsion,warrant,arrest warrant,guilty verdict}
  need   subj{%country,%GOV,%JUD,%LEG,court,judge,president,king,governor,tribunal,prosecutor}
  core   081
  +  "A court in Malawi voided the conviction of a journalist."   081 MWI -

vacate/sentence verb
  frame  nsubj=actor  nmod:of|nmod:against|poss|obl:of|obl:against|nmod:on|obl:for=recipient
  need   obj{sentence,death sentence,conviction,verdict,life sentence,prison sentence,prison term,jail term,death penalty,fine,indictment,expulsion,warrant,arrest warrant,guilty verdict}
  need   subj{%country,%GOV,%JUD,%LEG,court,judge,president,king,governor,tribunal,prosecutor}
  core   081
  +  "A court in Cuba vacated the conviction of a journalist."   081 CUB -

suspend/sentence verb
  frame  nsubj=actor  nmod:of|nmod:against|poss|obl:of|obl:against|nmod:on|obl:for=recipient
  need   obj{sentence,death sentence,conviction,verdict,life sentence,prison sentence,prison term,jail term,death penalty,fine,indictment,expulsion,warrant,arrest warrant,guilty verdict}
  need   subj{%country,%GOV,%JUD,%LEG,court,judge,president,king,governor,tribunal,prosecutor}
  core   081
  +  "The president of Finland suspended the sentence."   081 FIN -

cut/sentence verb
  frame  nsubj=actor  nmod:of|nmod:against|poss|obl:of|obl:against|nmod:on|obl:for=recipient
  need   obj{sentence,death sentence,conviction,verdict,life sentence,prison sentence,prison term,jail term,death penalty,fine,indictment,expulsion,warrant,arrest warrant,guilty verdict}
  need   subj{%country,%GOV,%JUD,%LEG,court,judge,president,king,governor,tribunal,prosecutor}
  core   081
  +  "A court in Bhutan cut the conviction of a journalist."   081 BTN -

remit/sentence verb
  frame  nsubj=actor  nmod:of|nmod:against|poss|obl:of|obl:against|nmod:on|obl:for=recipient
  need   obj{sentence,death sentence,conviction,verdict,life sentence,prison sentence,prison term,jail term,death penalty,fine,indictment,expulsion,warrant,arrest warrant,guilty verdict}
  need   subj{%country,%GOV,%JUD,%LEG,court,judge,president,king,governor,tribunal,prosecutor}
  core   081
  +  "A court in Uganda remited the conviction of a journalist."   081 UGA -

shorten/sentence verb
  frame  nsubj=actor  nmod:of|nmod:against|poss|obl:of|obl:against|nmod:on|obl:for=recipient
  need   obj{sentence,death sentence,conviction,verdict,life sentence,prison sentence,prison term,jail term,death penalty,fine,indictment,expulsion,warrant,arrest warrant,guilty verdict}
  need   subj{%country,%GOV,%JUD,%LEG,court,judge,president,king,governor,tribunal,prosecutor}
  core   081
  +  "A court in Slovenia shortened the conviction of a journalist."   081 SVN -

cancel/sentence verb
  frame  nsubj=actor  nmod:of|nmod:against|poss|obl:of|obl:against|nmod:on|obl:for=recipient
  need   obj{sentence,death sentence,conviction,verdict,life sentence,prison sentence,prison term,jail term,death penalty,fine,indictment,expulsion,warrant,arrest warrant,guilty verdict}
  need   subj{%country,%GOV,%JUD,%LEG,court,judge,president,king,governor,tribunal,prosecutor}
  core   081
  +  "A court in Ecuador cancelled the conviction of a journalist."   081 ECU -

overrule/sentence verb
  frame  nsubj=actor  nmod:of|nmod:against|poss|obl:of|obl:against|nmod:on|obl:for=recipient
  need   obj{sentence,death sentence,conviction,verdict,life sentence,prison sentence,prison term,jail term,death penalty,fine,indictment,expulsion,warrant,arrest warrant,guilty verdict}
  need   subj{%country,%GOV,%JUD,%LEG,court,judge,president,king,governor,tribunal,prosecutor}
  core   081
  +  "A court in Qatar overruled the conviction of a journalist."   081 QAT -

nullify/sentence verb
  frame  nsubj=actor  nmod:of|nmod:against|poss|obl:of|obl:against|nmod:on|obl:for=recipient
  need   obj{sentence,death sentence,conviction,verdict,life sentence,prison sentence,prison term,jail term,death penalty,fine,indictment,expulsion,warrant,arrest warrant,guilty verdict}
  need   subj{%country,%GOV,%JUD,%LEG,court,judge,president,king,governor,tribunal,prosecutor}
  core   081
  +  "A court in Namibia nullified the conviction of a journalist."   081 NAM -

rescind/sentence verb
  frame  nsubj=actor  nmod:of|nmod:against|poss|obl:of|obl:against|nmod:on|obl:for=recipient
  need   obj{sentence,death sentence,conviction,verdict,life sentence,prison sentence,prison term,jail term,death penalty,fine,indictment,expulsion,warrant,arrest warrant,guilty verdict}
  need   subj{%country,%GOV,%JUD,%LEG,court,judge,president,king,governor,tribunal,prosecutor}
  core   081
  +  "A court in Austria rescinded the conviction of a journalist."   081 AUT -

lighten/sentence verb
  frame  nsubj=actor  nmod:of|nmod:against|poss|obl:of|obl:against|nmod:on|obl:for=recipient
  need   obj{sentence,death sentence,conviction,verdict,life sentence,prison sentence,prison term,jail term,death penalty,fine,indictment,expulsion,warrant,arrest warrant,guilty verdict}
  need   subj{%country,%GOV,%JUD,%LEG,court,judge,president,king,governor,tribunal,prosecutor}
  core   081
  +  "A court in Fiji lightened the conviction of a journalist."   081 FJI -

soften/sentence verb
  frame  nsubj=actor  nmod:of|nmod:against|poss|obl:of|obl:against|nmod:on|obl:for=recipient
  need   obj{sentence,death sentence,conviction,verdict,life sentence,prison sentence,prison term,jail term,death penalty,fine,indictment,expulsion,warrant,arrest warrant,guilty verdict}
  need   subj{%country,%GOV,%JUD,%LEG,court,judge,president,king,governor,tribunal,prosecutor}
  core   081
  +  "A court in Albania softened the conviction of a journalist."   081 ALB -

stay/sentence verb
  frame  nsubj=actor  nmod:of|nmod:against|poss|obl:of|obl:against|nmod:on|obl:for=recipient
  need   obj{sentence,death sentence,conviction,verdict,life sentence,prison sentence,prison term,jail term,death penalty,fine,indictment,expulsion,warrant,arrest warrant,guilty verdict}
  need   subj{%country,%GOV,%JUD,%LEG,court,judge,president,king,governor,tribunal,prosecutor}
  core   081
  +  "A court in Thailand stayed the conviction of a journalist."   081 THA -

halve/sentence verb
  frame  nsubj=actor  nmod:of|nmod:against|poss|obl:of|obl:against|nmod:on|obl:for=recipient
  need   obj{sentence,death sentence,conviction,verdict,life sentence,prison sentence,prison term,jail term,death penalty,fine,indictment,expulsion,warrant,arrest warrant,guilty verdict}
  need   subj{%country,%GOV,%JUD,%LEG,court,judge,president,king,governor,tribunal,prosecutor}
  core   081
  +  "A court in Croatia halved the conviction of a journalist."   081 HRV -

drop/charges verb
  frame  nsubj=actor  obl:against|nmod:against|obl:for|nmod:of|obl:of=recipient
  need   obj{charge,case,indictment,prosecution,accusation,criminal case,extradition request,proceedings,proceeding,criminal charge,extradition,investigation,inquiry,extradition case}
  need   subj{%country,%GOV,%JUD,court,judge,prosecutor,tribunal,%COP,police,president,attorney general,magistrate}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   081
  +  "Prosecutors in Panama dropped charges against a journalist."   081 PAN -
  -  "The carpenter dropped a case of nails." none

withdraw/charges verb
  frame  nsubj=actor  obl:against|nmod:against|obl:for|nmod:of|obl:of=recipient
  need   obj{charge,case,indictment,prosecution,accusation,criminal case,extradition request,proceedings,proceeding,criminal charge,extradition,investigation,inquiry,extradition case}
  need   subj{%country,%GOV,%JUD,court,judge,prosecutor,tribunal,%COP,police,president,attorney general,magistrate}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   081
  +  "Prosecutors in Honduras withdrew charges against a journalist."   081 HND -

set-aside/charges verb set aside
  frame  nsubj=actor  obl:against|nmod:against|obl:for|nmod:of|obl:of=recipient
  need   obj{charge,case,indictment,prosecution,accusation,criminal case,extradition request,proceedings,proceeding,criminal charge,extradition,investigation,inquiry,extradition case}
  need   subj{%country,%GOV,%JUD,court,judge,prosecutor,tribunal,%COP,police,president,attorney general,magistrate}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   081
  +  "Prosecutors in Sweden set aside charges against a journalist."   081 SWE -

abandon/charges verb
  frame  nsubj=actor  obl:against|nmod:against|obl:for|nmod:of|obl:of=recipient
  need   obj{charge,case,indictment,prosecution,accusation,criminal case,extradition request,proceedings,proceeding,criminal charge,extradition,investigation,inquiry,extradition case}
  need   subj{%country,%GOV,%JUD,court,judge,prosecutor,tribunal,%COP,police,president,attorney general,magistrate}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   081
  +  "Prosecutors in Rwanda abandoned charges against a journalist."   081 RWA -

suspend/charges verb
  frame  nsubj=actor  obl:against|nmod:against|obl:for|nmod:of|obl:of=recipient
  need   obj{charge,case,indictment,prosecution,accusation,criminal case,extradition request,proceedings,proceeding,criminal charge,extradition,investigation,inquiry,extradition case}
  need   subj{%country,%GOV,%JUD,court,judge,prosecutor,tribunal,%COP,police,president,attorney general,magistrate}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   081
  +  "Prosecutors in Bulgaria suspended charges against a journalist."   081 BGR -

discontinue/charges verb
  frame  nsubj=actor  obl:against|nmod:against|obl:for|nmod:of|obl:of=recipient
  need   obj{charge,case,indictment,prosecution,accusation,criminal case,extradition request,proceedings,proceeding,criminal charge,extradition,investigation,inquiry,extradition case}
  need   subj{%country,%GOV,%JUD,court,judge,prosecutor,tribunal,%COP,police,president,attorney general,magistrate}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   081
  +  "Prosecutors in Greece discontinued charges against a journalist."   081 GRC -

close/charges verb
  frame  nsubj=actor  obl:against|nmod:against|obl:for|nmod:of|obl:of=recipient
  need   obj{charge,case,indictment,prosecution,accusation,criminal case,extradition request,proceedings,proceeding,criminal charge,extradition,investigation,inquiry,extradition case}
  need   subj{%country,%GOV,%JUD,court,judge,prosecutor,tribunal,%COP,police,president,attorney general,magistrate}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   081
  +  "Prosecutors in Uruguay closed charges against a journalist."   081 URY -

discharge/charges verb
  frame  nsubj=actor  obl:against|nmod:against|obl:for|nmod:of|obl:of=recipient
  need   obj{charge,case,indictment,prosecution,accusation,criminal case,extradition request,proceedings,proceeding,criminal charge,extradition,investigation,inquiry,extradition case}
  need   subj{%country,%GOV,%JUD,court,judge,prosecutor,tribunal,%COP,police,president,attorney general,magistrate}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   081
  +  "Prosecutors in Gabon discharged charges against a journalist."   081 GAB -

strike-off/charges verb strike off
  frame  nsubj=actor  obl:against|nmod:against|obl:for|nmod:of|obl:of=recipient
  need   obj{charge,case,indictment,prosecution,accusation,criminal case,extradition request,proceedings,proceeding,criminal charge,extradition,investigation,inquiry,extradition case}
  need   subj{%country,%GOV,%JUD,court,judge,prosecutor,tribunal,%COP,police,president,attorney general,magistrate}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   081
  +  "Prosecutors in Hungary struck off charges against a journalist."   081 HUN -

nullify/charges verb
  frame  nsubj=actor  obl:against|nmod:against|obl:for|nmod:of|obl:of=recipient
  need   obj{charge,case,indictment,prosecution,accusation,criminal case,extradition request,proceedings,proceeding,criminal charge,extradition,investigation,inquiry,extradition case}
  need   subj{%country,%GOV,%JUD,court,judge,prosecutor,tribunal,%COP,police,president,attorney general,magistrate}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   081
  +  "Prosecutors in Liberia nullified charges against a journalist."   081 LBR -

retract/charges verb
  frame  nsubj=actor  obl:against|nmod:against|obl:for|nmod:of|obl:of=recipient
  need   obj{charge,case,indictment,prosecution,accusation,criminal case,extradition request,proceedings,proceeding,criminal charge,extradition,investigation,inquiry,extradition case}
  need   subj{%country,%GOV,%JUD,court,judge,prosecutor,tribunal,%COP,police,president,attorney general,magistrate}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   081
  +  "Prosecutors in Malta retracted charges against a journalist."   081 MLT -

freeze/charges verb
  frame  nsubj=actor  obl:against|nmod:against|obl:for|nmod:of|obl:of=recipient
  need   obj{charge,case,indictment,prosecution,accusation,criminal case,extradition request,proceedings,proceeding,criminal charge,extradition,investigation,inquiry,extradition case}
  need   subj{%country,%GOV,%JUD,court,judge,prosecutor,tribunal,%COP,police,president,attorney general,magistrate}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   081
  +  "Prosecutors in Indonesia froze charges against a journalist."   081 IDN -

halt/charges verb
  frame  nsubj=actor  obl:against|nmod:against|obl:for|nmod:of|obl:of=recipient
  need   obj{charge,case,indictment,prosecution,accusation,criminal case,extradition request,proceedings,proceeding,criminal charge,extradition,investigation,inquiry,extradition case}
  need   subj{%country,%GOV,%JUD,court,judge,prosecutor,tribunal,%COP,police,president,attorney general,magistrate}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   081
  +  "Prosecutors in Romania halted charges against a journalist."   081 ROU -

terminate/charges verb
  frame  nsubj=actor  obl:against|nmod:against|obl:for|nmod:of|obl:of=recipient
  need   obj{charge,case,indictment,prosecution,accusation,criminal case,extradition request,proceedings,proceeding,criminal charge,extradition,investigation,inquiry,extradition case}
  need   subj{%country,%GOV,%JUD,court,judge,prosecutor,tribunal,%COP,police,president,attorney general,magistrate}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   081
  +  "Prosecutors in Yemen terminated charges against a journalist."   081 YEM -

scrap/charges verb
  frame  nsubj=actor  obl:against|nmod:against|obl:for|nmod:of|obl:of=recipient
  need   obj{charge,case,indictment,prosecution,accusation,criminal case,extradition request,proceedings,proceeding,criminal charge,extradition,investigation,inquiry,extradition case}
  need   subj{%country,%GOV,%JUD,court,judge,prosecutor,tribunal,%COP,police,president,attorney general,magistrate}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   081
  +  "Prosecutors in Poland scrapped charges against a journalist."   081 POL -

annul/charges verb
  frame  nsubj=actor  obl:against|nmod:against|obl:for|nmod:of|obl:of=recipient
  need   obj{charge,case,indictment,prosecution,accusation,criminal case,extradition request,proceedings,proceeding,criminal charge,extradition,investigation,inquiry,extradition case}
  need   subj{%country,%GOV,%JUD,court,judge,prosecutor,tribunal,%COP,police,president,attorney general,magistrate}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   081
  +  "Prosecutors in Lebanon annuled charges against a journalist."   081 LBN -

acquit/whom verb
  frame  nsubj=actor  obj=recipient  obl:of=topic
  need   subj{court,judge,jury,tribunal,%JUD,prosecutor,panel,grand jury,commission,inquiry,parliament}
  need   obj{%GOV,%ELI,%MIL,%OPP,%COP,%JRN,%REB,%LEG,%SOC,%REL,%CVL,%country,@person,defendant,president,minister,premier,officer}
  core   081
  +  "A court in Kenya acquitted the former minister."   081 KEN KEN

exonerate/whom verb
  frame  nsubj=actor  obj=recipient  obl:of=topic
  need   subj{court,judge,jury,tribunal,%JUD,prosecutor,panel,grand jury,commission,inquiry,parliament}
  need   obj{%GOV,%ELI,%MIL,%OPP,%COP,%JRN,%REB,%LEG,%SOC,%REL,%CVL,%country,@person,defendant,president,minister,premier,officer}
  core   081
  +  "A court in Peru exonerated the former minister."   081 PER PER

clear/whom verb
  frame  nsubj=actor  obj=recipient  obl:of=topic
  need   subj{court,judge,jury,tribunal,%JUD,prosecutor,panel,grand jury,commission,inquiry,parliament}
  need   obj{%GOV,%ELI,%MIL,%OPP,%COP,%JRN,%REB,%LEG,%SOC,%REL,%CVL,%country,@person,defendant,president,minister,premier,officer}
  core   081
  +  "A court in Jordan cleared the former minister."   081 JOR JOR

discharge/whom verb
  frame  nsubj=actor  obj=recipient  obl:of=topic
  need   subj{court,judge,jury,tribunal,%JUD,prosecutor,panel,grand jury,commission,inquiry,parliament}
  need   obj{%GOV,%ELI,%MIL,%OPP,%COP,%JRN,%REB,%LEG,%SOC,%REL,%CVL,%country,@person,defendant,president,minister,premier,officer}
  core   081
  +  "A court in Mongolia discharged the former minister."   081 MNG MNG

let-off/whom verb let off
  frame  nsubj=actor  obj=recipient  obl:of=topic
  need   subj{court,judge,jury,tribunal,%JUD,prosecutor,panel,grand jury,commission,inquiry,parliament}
  need   obj{%GOV,%ELI,%MIL,%OPP,%COP,%JRN,%REB,%LEG,%SOC,%REL,%CVL,%country,@person,defendant,president,minister,premier,officer}
  core   081
  +  "A court in Ghana let off the former minister."   081 GHA GHA

vindicate/whom verb
  frame  nsubj=actor  obj=recipient  obl:of=topic
  need   subj{court,judge,jury,tribunal,%JUD,prosecutor,panel,grand jury,commission,inquiry,parliament}
  need   obj{%GOV,%ELI,%MIL,%OPP,%COP,%JRN,%REB,%LEG,%SOC,%REL,%CVL,%country,@person,defendant,president,minister,premier,officer}
  core   081
  +  "A court in Laos vindicated the former minister."   081 LAO LAO

exculpate/whom verb
  frame  nsubj=actor  obj=recipient  obl:of=topic
  need   subj{court,judge,jury,tribunal,%JUD,prosecutor,panel,grand jury,commission,inquiry,parliament}
  need   obj{%GOV,%ELI,%MIL,%OPP,%COP,%JRN,%REB,%LEG,%SOC,%REL,%CVL,%country,@person,defendant,president,minister,premier,officer}
  core   081
  +  "A court in Iceland exculpated the former minister."   081 ISL ISL

acquittal/of noun
  frame  nmod:by|poss=actor  nmod:of=recipient
  need   nmod:of{%GOV,%ELI,%MIL,%OPP,%COP,%JRN,%SOC,%CVL,@person,defendant,prisoner,rebel}
  need   nmod:by|poss|nmod:of{%country,%JUD,%GOV,@person,%ELI,%MIL}
  core   081
  +  "The acquittal of a journalist by a court in Bolivia surprised the world."   081 BOL -

exoneration/of noun
  frame  nmod:by|poss=actor  nmod:of=recipient
  need   nmod:of{%GOV,%ELI,%MIL,%OPP,%COP,%JRN,%SOC,%CVL,@person,defendant,prisoner,rebel}
  need   nmod:by|poss|nmod:of{%country,%JUD,%GOV,@person,%ELI,%MIL}
  core   081
  +  "The exoneration of a journalist by a court in Angola surprised the world."   081 AGO -

discharge/of noun
  frame  nmod:by|poss=actor  nmod:of=recipient
  need   nmod:of{%GOV,%ELI,%MIL,%OPP,%COP,%JRN,%SOC,%CVL,@person,defendant,prisoner,rebel}
  need   nmod:by|poss|nmod:of{%country,%JUD,%GOV,@person,%ELI,%MIL}
  core   081
  +  "The discharge of a journalist by a court in Nepal surprised the world."   081 NPL -

reprieve/of-pardon noun
  frame  nmod:by|poss|nmod:from|amod=actor  nmod:of|nmod:for|nmod:to=recipient
  need   nmod:of|nmod:for|nmod:to{%GOV,%ELI,%MIL,%OPP,%COP,%JRN,%SOC,%CVL,%REB,@person,prisoner,rebel}
  core   056
  +  "Estonia's reprieve for the dissidents surprised the world."   056 EST -

clemency/of-pardon noun
  frame  nmod:by|poss|nmod:from|amod=actor  nmod:of|nmod:for|nmod:to=recipient
  need   nmod:of|nmod:for|nmod:to{%GOV,%ELI,%MIL,%OPP,%COP,%JRN,%SOC,%CVL,%REB,@person,prisoner,rebel}
  core   056
  +  "Kuwait's clemency for the dissidents surprised the world."   056 KWT -

forgiveness/of-pardon noun
  frame  nmod:by|poss|nmod:from|amod=actor  nmod:of|nmod:for|nmod:to=recipient
  need   nmod:of|nmod:for|nmod:to{%GOV,%ELI,%MIL,%OPP,%COP,%JRN,%SOC,%CVL,%REB,@person,prisoner,rebel}
  core   056
  +  "Senegal's forgiveness for the dissidents surprised the world."   056 SEN -

pardoning/of-pardon noun
  frame  nmod:by|poss|nmod:from|amod=actor  nmod:of|nmod:for|nmod:to=recipient
  need   nmod:of|nmod:for|nmod:to{%GOV,%ELI,%MIL,%OPP,%COP,%JRN,%SOC,%CVL,%REB,@person,prisoner,rebel}
  core   056
  +  "Denmark's pardoning for the dissidents surprised the world."   056 DNK -

rescind/restriction verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|nmod:from|obl:for|nmod:for|nmod:of|obl:of|obl:to=recipient
  need   obj{@restriction,@sanction,curfew,state of emergency,emergency,martial law,lockdown,ban,travel ban,visa requirement,requirement,censorship,rule,quarantine,press ban,house arrest,entry ban,mask mandate,mandate,prohibition,curb,internet shutdown,blackout,closure}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{travel warning,weight}
  core   0813  when obj{curfew}
  core   0814  when obj{emergency,state of emergency,martial law,emergency rule}
  core   0872  when obj{blockade,siege}
  core   0812  when obj{ban} nmod:on|obl:on{%PTY,%OPP,party}
  core   085  when obj{@sanction}
  core   085  when obl:on|nmod:on{import,export,%country,meat,beef,fish,sale,goods,textile,timber}
  core   081
  +  "The government of Zambia rescinded a curfew."   0813 ZMB -

repeal/restriction verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|nmod:from|obl:for|nmod:for|nmod:of|obl:of|obl:to=recipient
  need   obj{@restriction,@sanction,curfew,state of emergency,emergency,martial law,lockdown,ban,travel ban,visa requirement,requirement,censorship,rule,quarantine,press ban,house arrest,entry ban,mask mandate,mandate,prohibition,curb,internet shutdown,blackout,closure}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{travel warning,weight}
  core   0813  when obj{curfew}
  core   0814  when obj{emergency,state of emergency,martial law,emergency rule}
  core   0872  when obj{blockade,siege}
  core   0812  when obj{ban} nmod:on|obl:on{%PTY,%OPP,party}
  core   085  when obj{@sanction}
  core   085  when obl:on|nmod:on{import,export,%country,meat,beef,fish,sale,goods,textile,timber}
  core   081
  +  "The government of Vietnam repealed a curfew."   0813 VNM -

revoke/restriction verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|nmod:from|obl:for|nmod:for|nmod:of|obl:of|obl:to=recipient
  need   obj{@restriction,@sanction,curfew,state of emergency,emergency,martial law,lockdown,ban,travel ban,visa requirement,requirement,censorship,rule,quarantine,press ban,house arrest,entry ban,mask mandate,mandate,prohibition,curb,internet shutdown,blackout,closure}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{travel warning,weight}
  core   0813  when obj{curfew}
  core   0814  when obj{emergency,state of emergency,martial law,emergency rule}
  core   0872  when obj{blockade,siege}
  core   0812  when obj{ban} nmod:on|obl:on{%PTY,%OPP,party}
  core   085  when obj{@sanction}
  core   085  when obl:on|nmod:on{import,export,%country,meat,beef,fish,sale,goods,textile,timber}
  core   081
  +  "The government of Oman revoked a curfew."   0813 OMN -

scrap/restriction verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|nmod:from|obl:for|nmod:for|nmod:of|obl:of|obl:to=recipient
  need   obj{@restriction,@sanction,curfew,state of emergency,emergency,martial law,lockdown,ban,travel ban,visa requirement,requirement,censorship,rule,quarantine,press ban,house arrest,entry ban,mask mandate,mandate,prohibition,curb,internet shutdown,blackout,closure}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{travel warning,weight}
  core   0813  when obj{curfew}
  core   0814  when obj{emergency,state of emergency,martial law,emergency rule}
  core   0872  when obj{blockade,siege}
  core   0812  when obj{ban} nmod:on|obl:on{%PTY,%OPP,party}
  core   085  when obj{@sanction}
  core   085  when obl:on|nmod:on{import,export,%country,meat,beef,fish,sale,goods,textile,timber}
  core   081
  +  "The government of Chile scrapped a curfew."   0813 CHL -

scale-back/restriction verb scale back
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|nmod:from|obl:for|nmod:for|nmod:of|obl:of|obl:to=recipient
  need   obj{@restriction,@sanction,curfew,state of emergency,emergency,martial law,lockdown,ban,travel ban,visa requirement,requirement,censorship,rule,quarantine,press ban,house arrest,entry ban,mask mandate,mandate,prohibition,curb,internet shutdown,blackout,closure}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{travel warning,weight}
  core   0813  when obj{curfew}
  core   0814  when obj{emergency,state of emergency,martial law,emergency rule}
  core   0872  when obj{blockade,siege}
  core   0812  when obj{ban} nmod:on|obl:on{%PTY,%OPP,party}
  core   085  when obj{@sanction}
  core   085  when obl:on|nmod:on{import,export,%country,meat,beef,fish,sale,goods,textile,timber}
  core   081
  +  "The government of Portugal scaled back a curfew."   0813 PRT -

scale-down/restriction verb scale down
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|nmod:from|obl:for|nmod:for|nmod:of|obl:of|obl:to=recipient
  need   obj{@restriction,@sanction,curfew,state of emergency,emergency,martial law,lockdown,ban,travel ban,visa requirement,requirement,censorship,rule,quarantine,press ban,house arrest,entry ban,mask mandate,mandate,prohibition,curb,internet shutdown,blackout,closure}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{travel warning,weight}
  core   0813  when obj{curfew}
  core   0814  when obj{emergency,state of emergency,martial law,emergency rule}
  core   0872  when obj{blockade,siege}
  core   0812  when obj{ban} nmod:on|obl:on{%PTY,%OPP,party}
  core   085  when obj{@sanction}
  core   085  when obl:on|nmod:on{import,export,%country,meat,beef,fish,sale,goods,textile,timber}
  core   081
  +  "The government of Malawi scaled down a curfew."   0813 MWI -

roll-back/restriction verb roll back
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|nmod:from|obl:for|nmod:for|nmod:of|obl:of|obl:to=recipient
  need   obj{@restriction,@sanction,curfew,state of emergency,emergency,martial law,lockdown,ban,travel ban,visa requirement,requirement,censorship,rule,quarantine,press ban,house arrest,entry ban,mask mandate,mandate,prohibition,curb,internet shutdown,blackout,closure}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{travel warning,weight}
  core   0813  when obj{curfew}
  core   0814  when obj{emergency,state of emergency,martial law,emergency rule}
  core   0872  when obj{blockade,siege}
  core   0812  when obj{ban} nmod:on|obl:on{%PTY,%OPP,party}
  core   085  when obj{@sanction}
  core   085  when obl:on|nmod:on{import,export,%country,meat,beef,fish,sale,goods,textile,timber}
  core   081
  +  "The government of Cuba rolled back a curfew."   0813 CUB -

drop/restriction verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|nmod:from|obl:for|nmod:for|nmod:of|obl:of|obl:to=recipient
  need   obj{@restriction,@sanction,curfew,state of emergency,emergency,martial law,lockdown,ban,travel ban,visa requirement,requirement,censorship,rule,quarantine,press ban,house arrest,entry ban,mask mandate,mandate,prohibition,curb,internet shutdown,blackout,closure}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{travel warning,weight}
  core   0813  when obj{curfew}
  core   0814  when obj{emergency,state of emergency,martial law,emergency rule}
  core   0872  when obj{blockade,siege}
  core   0812  when obj{ban} nmod:on|obl:on{%PTY,%OPP,party}
  core   085  when obj{@sanction}
  core   085  when obl:on|nmod:on{import,export,%country,meat,beef,fish,sale,goods,textile,timber}
  core   081
  +  "The government of Finland dropped a curfew."   0813 FIN -

withdraw/restriction verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|nmod:from|obl:for|nmod:for|nmod:of|obl:of|obl:to=recipient
  need   obj{@restriction,@sanction,curfew,state of emergency,emergency,martial law,lockdown,ban,travel ban,visa requirement,requirement,censorship,rule,quarantine,press ban,house arrest,entry ban,mask mandate,mandate,prohibition,curb,internet shutdown,blackout,closure}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{travel warning,weight}
  core   0813  when obj{curfew}
  core   0814  when obj{emergency,state of emergency,martial law,emergency rule}
  core   0872  when obj{blockade,siege}
  core   0812  when obj{ban} nmod:on|obl:on{%PTY,%OPP,party}
  core   085  when obj{@sanction}
  core   085  when obl:on|nmod:on{import,export,%country,meat,beef,fish,sale,goods,textile,timber}
  core   081
  +  "The government of Bhutan withdrew a curfew."   0813 BTN -

cancel/restriction verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|nmod:from|obl:for|nmod:for|nmod:of|obl:of|obl:to=recipient
  need   obj{@restriction,@sanction,curfew,state of emergency,emergency,martial law,lockdown,ban,travel ban,visa requirement,requirement,censorship,rule,quarantine,press ban,house arrest,entry ban,mask mandate,mandate,prohibition,curb,internet shutdown,blackout,closure}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{travel warning,weight}
  core   0813  when obj{curfew}
  core   0814  when obj{emergency,state of emergency,martial law,emergency rule}
  core   0872  when obj{blockade,siege}
  core   0812  when obj{ban} nmod:on|obl:on{%PTY,%OPP,party}
  core   085  when obj{@sanction}
  core   085  when obl:on|nmod:on{import,export,%country,meat,beef,fish,sale,goods,textile,timber}
  core   081
  +  "The government of Uganda cancelled a curfew."   0813 UGA -

annul/restriction verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|nmod:from|obl:for|nmod:for|nmod:of|obl:of|obl:to=recipient
  need   obj{@restriction,@sanction,curfew,state of emergency,emergency,martial law,lockdown,ban,travel ban,visa requirement,requirement,censorship,rule,quarantine,press ban,house arrest,entry ban,mask mandate,mandate,prohibition,curb,internet shutdown,blackout,closure}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{travel warning,weight}
  core   0813  when obj{curfew}
  core   0814  when obj{emergency,state of emergency,martial law,emergency rule}
  core   0872  when obj{blockade,siege}
  core   0812  when obj{ban} nmod:on|obl:on{%PTY,%OPP,party}
  core   085  when obj{@sanction}
  core   085  when obl:on|nmod:on{import,export,%country,meat,beef,fish,sale,goods,textile,timber}
  core   081
  +  "The government of Slovenia annuled a curfew."   0813 SVN -

abolish/restriction verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|nmod:from|obl:for|nmod:for|nmod:of|obl:of|obl:to=recipient
  need   obj{@restriction,@sanction,curfew,state of emergency,emergency,martial law,lockdown,ban,travel ban,visa requirement,requirement,censorship,rule,quarantine,press ban,house arrest,entry ban,mask mandate,mandate,prohibition,curb,internet shutdown,blackout,closure}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{travel warning,weight}
  core   0813  when obj{curfew}
  core   0814  when obj{emergency,state of emergency,martial law,emergency rule}
  core   0872  when obj{blockade,siege}
  core   0812  when obj{ban} nmod:on|obl:on{%PTY,%OPP,party}
  core   085  when obj{@sanction}
  core   085  when obl:on|nmod:on{import,export,%country,meat,beef,fish,sale,goods,textile,timber}
  core   081
  +  "The government of Ecuador abolished a curfew."   0813 ECU -

abandon/restriction verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|nmod:from|obl:for|nmod:for|nmod:of|obl:of|obl:to=recipient
  need   obj{@restriction,@sanction,curfew,state of emergency,emergency,martial law,lockdown,ban,travel ban,visa requirement,requirement,censorship,rule,quarantine,press ban,house arrest,entry ban,mask mandate,mandate,prohibition,curb,internet shutdown,blackout,closure}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{travel warning,weight}
  core   0813  when obj{curfew}
  core   0814  when obj{emergency,state of emergency,martial law,emergency rule}
  core   0872  when obj{blockade,siege}
  core   0812  when obj{ban} nmod:on|obl:on{%PTY,%OPP,party}
  core   085  when obj{@sanction}
  core   085  when obl:on|nmod:on{import,export,%country,meat,beef,fish,sale,goods,textile,timber}
  core   081
  +  "The government of Qatar abandoned a curfew."   0813 QAT -

lighten/restriction verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|nmod:from|obl:for|nmod:for|nmod:of|obl:of|obl:to=recipient
  need   obj{@restriction,@sanction,curfew,state of emergency,emergency,martial law,lockdown,ban,travel ban,visa requirement,requirement,censorship,rule,quarantine,press ban,house arrest,entry ban,mask mandate,mandate,prohibition,curb,internet shutdown,blackout,closure}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{travel warning,weight}
  core   0813  when obj{curfew}
  core   0814  when obj{emergency,state of emergency,martial law,emergency rule}
  core   0872  when obj{blockade,siege}
  core   0812  when obj{ban} nmod:on|obl:on{%PTY,%OPP,party}
  core   085  when obj{@sanction}
  core   085  when obl:on|nmod:on{import,export,%country,meat,beef,fish,sale,goods,textile,timber}
  core   081
  +  "The government of Namibia lightened a curfew."   0813 NAM -

soften/restriction verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|nmod:from|obl:for|nmod:for|nmod:of|obl:of|obl:to=recipient
  need   obj{@restriction,@sanction,curfew,state of emergency,emergency,martial law,lockdown,ban,travel ban,visa requirement,requirement,censorship,rule,quarantine,press ban,house arrest,entry ban,mask mandate,mandate,prohibition,curb,internet shutdown,blackout,closure}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{travel warning,weight}
  core   0813  when obj{curfew}
  core   0814  when obj{emergency,state of emergency,martial law,emergency rule}
  core   0872  when obj{blockade,siege}
  core   0812  when obj{ban} nmod:on|obl:on{%PTY,%OPP,party}
  core   085  when obj{@sanction}
  core   085  when obl:on|nmod:on{import,export,%country,meat,beef,fish,sale,goods,textile,timber}
  core   081
  +  "The government of Austria softened a curfew."   0813 AUT -

moderate/restriction verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|nmod:from|obl:for|nmod:for|nmod:of|obl:of|obl:to=recipient
  need   obj{@restriction,@sanction,curfew,state of emergency,emergency,martial law,lockdown,ban,travel ban,visa requirement,requirement,censorship,rule,quarantine,press ban,house arrest,entry ban,mask mandate,mandate,prohibition,curb,internet shutdown,blackout,closure}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{travel warning,weight}
  core   0813  when obj{curfew}
  core   0814  when obj{emergency,state of emergency,martial law,emergency rule}
  core   0872  when obj{blockade,siege}
  core   0812  when obj{ban} nmod:on|obl:on{%PTY,%OPP,party}
  core   085  when obj{@sanction}
  core   085  when obl:on|nmod:on{import,export,%country,meat,beef,fish,sale,goods,textile,timber}
  core   081
  +  "The government of Fiji moderated a curfew."   0813 FJI -

phase-out/restriction verb phase out
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|nmod:from|obl:for|nmod:for|nmod:of|obl:of|obl:to=recipient
  need   obj{@restriction,@sanction,curfew,state of emergency,emergency,martial law,lockdown,ban,travel ban,visa requirement,requirement,censorship,rule,quarantine,press ban,house arrest,entry ban,mask mandate,mandate,prohibition,curb,internet shutdown,blackout,closure}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{travel warning,weight}
  core   0813  when obj{curfew}
  core   0814  when obj{emergency,state of emergency,martial law,emergency rule}
  core   0872  when obj{blockade,siege}
  core   0812  when obj{ban} nmod:on|obl:on{%PTY,%OPP,party}
  core   085  when obj{@sanction}
  core   085  when obl:on|nmod:on{import,export,%country,meat,beef,fish,sale,goods,textile,timber}
  core   081
  +  "The government of Albania phased out a curfew."   0813 ALB -

reverse/restriction verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|nmod:from|obl:for|nmod:for|nmod:of|obl:of|obl:to=recipient
  need   obj{@restriction,@sanction,curfew,state of emergency,emergency,martial law,lockdown,ban,travel ban,visa requirement,requirement,censorship,rule,quarantine,press ban,house arrest,entry ban,mask mandate,mandate,prohibition,curb,internet shutdown,blackout,closure}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{travel warning,weight}
  core   0813  when obj{curfew}
  core   0814  when obj{emergency,state of emergency,martial law,emergency rule}
  core   0872  when obj{blockade,siege}
  core   0812  when obj{ban} nmod:on|obl:on{%PTY,%OPP,party}
  core   085  when obj{@sanction}
  core   085  when obl:on|nmod:on{import,export,%country,meat,beef,fish,sale,goods,textile,timber}
  core   081
  +  "The government of Thailand reversed a curfew."   0813 THA -

overturn/restriction verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|nmod:from|obl:for|nmod:for|nmod:of|obl:of|obl:to=recipient
  need   obj{@restriction,@sanction,curfew,state of emergency,emergency,martial law,lockdown,ban,travel ban,visa requirement,requirement,censorship,rule,quarantine,press ban,house arrest,entry ban,mask mandate,mandate,prohibition,curb,internet shutdown,blackout,closure}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{travel warning,weight}
  core   0813  when obj{curfew}
  core   0814  when obj{emergency,state of emergency,martial law,emergency rule}
  core   0872  when obj{blockade,siege}
  core   0812  when obj{ban} nmod:on|obl:on{%PTY,%OPP,party}
  core   085  when obj{@sanction}
  core   085  when obl:on|nmod:on{import,export,%country,meat,beef,fish,sale,goods,textile,timber}
  core   081
  +  "The government of Croatia overturned a curfew."   0813 HRV -

quash/restriction verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|nmod:from|obl:for|nmod:for|nmod:of|obl:of|obl:to=recipient
  need   obj{@restriction,@sanction,curfew,state of emergency,emergency,martial law,lockdown,ban,travel ban,visa requirement,requirement,censorship,rule,quarantine,press ban,house arrest,entry ban,mask mandate,mandate,prohibition,curb,internet shutdown,blackout,closure}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{travel warning,weight}
  core   0813  when obj{curfew}
  core   0814  when obj{emergency,state of emergency,martial law,emergency rule}
  core   0872  when obj{blockade,siege}
  core   0812  when obj{ban} nmod:on|obl:on{%PTY,%OPP,party}
  core   085  when obj{@sanction}
  core   085  when obl:on|nmod:on{import,export,%country,meat,beef,fish,sale,goods,textile,timber}
  core   081
  +  "The government of Panama quashed a curfew."   0813 PAN -

undo/restriction verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|nmod:from|obl:for|nmod:for|nmod:of|obl:of|obl:to=recipient
  need   obj{@restriction,@sanction,curfew,state of emergency,emergency,martial law,lockdown,ban,travel ban,visa requirement,requirement,censorship,rule,quarantine,press ban,house arrest,entry ban,mask mandate,mandate,prohibition,curb,internet shutdown,blackout,closure}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{travel warning,weight}
  core   0813  when obj{curfew}
  core   0814  when obj{emergency,state of emergency,martial law,emergency rule}
  core   0872  when obj{blockade,siege}
  core   0812  when obj{ban} nmod:on|obl:on{%PTY,%OPP,party}
  core   085  when obj{@sanction}
  core   085  when obl:on|nmod:on{import,export,%country,meat,beef,fish,sale,goods,textile,timber}
  core   081
  +  "The government of Latvia undid a curfew."   0813 LVA -

dismantle/restriction verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|nmod:from|obl:for|nmod:for|nmod:of|obl:of|obl:to=recipient
  need   obj{@restriction,@sanction,curfew,state of emergency,emergency,martial law,lockdown,ban,travel ban,visa requirement,requirement,censorship,rule,quarantine,press ban,house arrest,entry ban,mask mandate,mandate,prohibition,curb,internet shutdown,blackout,closure}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{travel warning,weight}
  core   0813  when obj{curfew}
  core   0814  when obj{emergency,state of emergency,martial law,emergency rule}
  core   0872  when obj{blockade,siege}
  core   0812  when obj{ban} nmod:on|obl:on{%PTY,%OPP,party}
  core   085  when obj{@sanction}
  core   085  when obl:on|nmod:on{import,export,%country,meat,beef,fish,sale,goods,textile,timber}
  core   081
  +  "The government of Tunisia dismantled a curfew."   0813 TUN -

eliminate/restriction verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|nmod:from|obl:for|nmod:for|nmod:of|obl:of|obl:to=recipient
  need   obj{@restriction,@sanction,curfew,state of emergency,emergency,martial law,lockdown,ban,travel ban,visa requirement,requirement,censorship,rule,quarantine,press ban,house arrest,entry ban,mask mandate,mandate,prohibition,curb,internet shutdown,blackout,closure}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{travel warning,weight}
  core   0813  when obj{curfew}
  core   0814  when obj{emergency,state of emergency,martial law,emergency rule}
  core   0872  when obj{blockade,siege}
  core   0812  when obj{ban} nmod:on|obl:on{%PTY,%OPP,party}
  core   085  when obj{@sanction}
  core   085  when obl:on|nmod:on{import,export,%country,meat,beef,fish,sale,goods,textile,timber}
  core   081
  +  "The government of Belgium eliminated a curfew."   0813 BEL -

discontinue/restriction verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|nmod:from|obl:for|nmod:for|nmod:of|obl:of|obl:to=recipient
  need   obj{@restriction,@sanction,curfew,state of emergency,emergency,martial law,lockdown,ban,travel ban,visa requirement,requirement,censorship,rule,quarantine,press ban,house arrest,entry ban,mask mandate,mandate,prohibition,curb,internet shutdown,blackout,closure}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{travel warning,weight}
  core   0813  when obj{curfew}
  core   0814  when obj{emergency,state of emergency,martial law,emergency rule}
  core   0872  when obj{blockade,siege}
  core   0812  when obj{ban} nmod:on|obl:on{%PTY,%OPP,party}
  core   085  when obj{@sanction}
  core   085  when obl:on|nmod:on{import,export,%country,meat,beef,fish,sale,goods,textile,timber}
  core   081
  +  "The government of Honduras discontinued a curfew."   0813 HND -

suspend/restriction verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|nmod:from|obl:for|nmod:for|nmod:of|obl:of|obl:to=recipient
  need   obj{@restriction,@sanction,curfew,state of emergency,emergency,martial law,lockdown,ban,travel ban,visa requirement,requirement,censorship,rule,quarantine,press ban,house arrest,entry ban,mask mandate,mandate,prohibition,curb,internet shutdown,blackout,closure}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{travel warning,weight}
  core   0813  when obj{curfew}
  core   0814  when obj{emergency,state of emergency,martial law,emergency rule}
  core   0872  when obj{blockade,siege}
  core   0812  when obj{ban} nmod:on|obl:on{%PTY,%OPP,party}
  core   085  when obj{@sanction}
  core   085  when obl:on|nmod:on{import,export,%country,meat,beef,fish,sale,goods,textile,timber}
  core   081
  +  "The government of Sweden suspended a curfew."   0813 SWE -

lift/restriction verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|nmod:from|obl:for|nmod:for|nmod:of|obl:of|obl:to=recipient
  need   obj{@restriction,@sanction,curfew,state of emergency,emergency,martial law,lockdown,ban,travel ban,visa requirement,requirement,censorship,rule,quarantine,press ban,house arrest,entry ban,mask mandate,mandate,prohibition,curb,internet shutdown,blackout,closure}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{travel warning,weight}
  core   0813  when obj{curfew}
  core   0814  when obj{emergency,state of emergency,martial law,emergency rule}
  core   0872  when obj{blockade,siege}
  core   0812  when obj{ban} nmod:on|obl:on{%PTY,%OPP,party}
  core   085  when obj{@sanction}
  core   085  when obl:on|nmod:on{import,export,%country,meat,beef,fish,sale,goods,textile,timber}
  core   081
  +  "The government of Rwanda lifted a curfew."   0813 RWA -

ease/restriction verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|nmod:from|obl:for|nmod:for|nmod:of|obl:of|obl:to=recipient
  need   obj{@restriction,@sanction,curfew,state of emergency,emergency,martial law,lockdown,ban,travel ban,visa requirement,requirement,censorship,rule,quarantine,press ban,house arrest,entry ban,mask mandate,mandate,prohibition,curb,internet shutdown,blackout,closure}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{travel warning,weight}
  core   0813  when obj{curfew}
  core   0814  when obj{emergency,state of emergency,martial law,emergency rule}
  core   0872  when obj{blockade,siege}
  core   0812  when obj{ban} nmod:on|obl:on{%PTY,%OPP,party}
  core   085  when obj{@sanction}
  core   085  when obl:on|nmod:on{import,export,%country,meat,beef,fish,sale,goods,textile,timber}
  core   081
  +  "The government of Bulgaria eased a curfew."   0813 BGR -

end/restriction verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|nmod:from|obl:for|nmod:for|nmod:of|obl:of|obl:to=recipient
  need   obj{@restriction,@sanction,curfew,state of emergency,emergency,martial law,lockdown,ban,travel ban,visa requirement,requirement,censorship,rule,quarantine,press ban,house arrest,entry ban,mask mandate,mandate,prohibition,curb,internet shutdown,blackout,closure}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{travel warning,weight}
  core   0813  when obj{curfew}
  core   0814  when obj{emergency,state of emergency,martial law,emergency rule}
  core   0872  when obj{blockade,siege}
  core   0812  when obj{ban} nmod:on|obl:on{%PTY,%OPP,party}
  core   085  when obj{@sanction}
  core   085  when obl:on|nmod:on{import,export,%country,meat,beef,fish,sale,goods,textile,timber}
  core   081
  +  "The government of Ethiopia ended a curfew."   0813 ETH -

remove/restriction verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|nmod:from|obl:for|nmod:for|nmod:of|obl:of|obl:to=recipient
  need   obj{@restriction,@sanction,curfew,state of emergency,emergency,martial law,lockdown,ban,travel ban,visa requirement,requirement,censorship,rule,quarantine,press ban,house arrest,entry ban,mask mandate,mandate,prohibition,curb,internet shutdown,blackout,closure}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{travel warning,weight}
  core   0813  when obj{curfew}
  core   0814  when obj{emergency,state of emergency,martial law,emergency rule}
  core   0872  when obj{blockade,siege}
  core   0812  when obj{ban} nmod:on|obl:on{%PTY,%OPP,party}
  core   085  when obj{@sanction}
  core   085  when obl:on|nmod:on{import,export,%country,meat,beef,fish,sale,goods,textile,timber}
  core   081
  +  "The government of Greece removed the restrictions."   081 GRC -

relax/restriction verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|nmod:from|obl:for|nmod:for|nmod:of|obl:of|obl:to=recipient
  need   obj{@restriction,@sanction,curfew,state of emergency,emergency,martial law,lockdown,ban,travel ban,visa requirement,requirement,censorship,rule,quarantine,press ban,house arrest,entry ban,mask mandate,mandate,prohibition,curb,internet shutdown,blackout,closure}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{travel warning,weight}
  core   0813  when obj{curfew}
  core   0814  when obj{emergency,state of emergency,martial law,emergency rule}
  core   0872  when obj{blockade,siege}
  core   0812  when obj{ban} nmod:on|obl:on{%PTY,%OPP,party}
  core   085  when obj{@sanction}
  core   085  when obl:on|nmod:on{import,export,%country,meat,beef,fish,sale,goods,textile,timber}
  core   081
  +  "The government of Uruguay relaxed a curfew."   0813 URY -

loosen/restriction verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|nmod:from|obl:for|nmod:for|nmod:of|obl:of|obl:to=recipient
  need   obj{@restriction,@sanction,curfew,state of emergency,emergency,martial law,lockdown,ban,travel ban,visa requirement,requirement,censorship,rule,quarantine,press ban,house arrest,entry ban,mask mandate,mandate,prohibition,curb,internet shutdown,blackout,closure}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{travel warning,weight}
  core   0813  when obj{curfew}
  core   0814  when obj{emergency,state of emergency,martial law,emergency rule}
  core   0872  when obj{blockade,siege}
  core   0812  when obj{ban} nmod:on|obl:on{%PTY,%OPP,party}
  core   085  when obj{@sanction}
  core   085  when obl:on|nmod:on{import,export,%country,meat,beef,fish,sale,goods,textile,timber}
  core   081
  +  "The government of Cambodia loosened the restrictions."   081 KHM -

waive/restriction verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|nmod:from|obl:for|nmod:for|nmod:of|obl:of|obl:to=recipient
  need   obj{@restriction,@sanction,curfew,state of emergency,emergency,martial law,lockdown,ban,travel ban,visa requirement,requirement,censorship,rule,quarantine,press ban,house arrest,entry ban,mask mandate,mandate,prohibition,curb,internet shutdown,blackout,closure}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{travel warning,weight}
  core   0813  when obj{curfew}
  core   0814  when obj{emergency,state of emergency,martial law,emergency rule}
  core   0872  when obj{blockade,siege}
  core   0812  when obj{ban} nmod:on|obl:on{%PTY,%OPP,party}
  core   085  when obj{@sanction}
  core   085  when obl:on|nmod:on{import,export,%country,meat,beef,fish,sale,goods,textile,timber}
  core   081
  +  "The government of Gabon waived the restrictions."   081 GAB -

pare-back/restriction verb pare back
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|nmod:from|obl:for|nmod:for|nmod:of|obl:of|obl:to=recipient
  need   obj{@restriction,@sanction,curfew,state of emergency,emergency,martial law,lockdown,ban,travel ban,visa requirement,requirement,censorship,rule,quarantine,press ban,house arrest,entry ban,mask mandate,mandate,prohibition,curb,internet shutdown,blackout,closure}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{travel warning,weight}
  core   0813  when obj{curfew}
  core   0814  when obj{emergency,state of emergency,martial law,emergency rule}
  core   0872  when obj{blockade,siege}
  core   0812  when obj{ban} nmod:on|obl:on{%PTY,%OPP,party}
  core   085  when obj{@sanction}
  core   085  when obl:on|nmod:on{import,export,%country,meat,beef,fish,sale,goods,textile,timber}
  core   081
  +  "The government of Hungary pared back a curfew."   0813 HUN -

tone-down/restriction verb tone down
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|nmod:from|obl:for|nmod:for|nmod:of|obl:of|obl:to=recipient
  need   obj{@restriction,@sanction,curfew,state of emergency,emergency,martial law,lockdown,ban,travel ban,visa requirement,requirement,censorship,rule,quarantine,press ban,house arrest,entry ban,mask mandate,mandate,prohibition,curb,internet shutdown,blackout,closure}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{travel warning,weight}
  core   0813  when obj{curfew}
  core   0814  when obj{emergency,state of emergency,martial law,emergency rule}
  core   0872  when obj{blockade,siege}
  core   0812  when obj{ban} nmod:on|obl:on{%PTY,%OPP,party}
  core   085  when obj{@sanction}
  core   085  when obl:on|nmod:on{import,export,%country,meat,beef,fish,sale,goods,textile,timber}
  core   081
  +  "The government of Malta toned down a curfew."   0813 MLT -

strike-down/restriction verb strike down
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|nmod:from|obl:for|nmod:for|nmod:of|obl:of|obl:to=recipient
  need   obj{@restriction,@sanction,curfew,state of emergency,emergency,martial law,lockdown,ban,travel ban,visa requirement,requirement,censorship,rule,quarantine,press ban,house arrest,entry ban,mask mandate,mandate,prohibition,curb,internet shutdown,blackout,closure}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{travel warning,weight}
  core   0813  when obj{curfew}
  core   0814  when obj{emergency,state of emergency,martial law,emergency rule}
  core   0872  when obj{blockade,siege}
  core   0812  when obj{ban} nmod:on|obl:on{%PTY,%OPP,party}
  core   085  when obj{@sanction}
  core   085  when obl:on|nmod:on{import,export,%country,meat,beef,fish,sale,goods,textile,timber}
  core   081
  +  "The government of Indonesia struck down a curfew."   0813 IDN -

water-down/restriction verb water down
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|nmod:from|obl:for|nmod:for|nmod:of|obl:of|obl:to=recipient
  need   obj{@restriction,@sanction,curfew,state of emergency,emergency,martial law,lockdown,ban,travel ban,visa requirement,requirement,censorship,rule,quarantine,press ban,house arrest,entry ban,mask mandate,mandate,prohibition,curb,internet shutdown,blackout,closure}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{travel warning,weight}
  core   0813  when obj{curfew}
  core   0814  when obj{emergency,state of emergency,martial law,emergency rule}
  core   0872  when obj{blockade,siege}
  core   0812  when obj{ban} nmod:on|obl:on{%PTY,%OPP,party}
  core   085  when obj{@sanction}
  core   085  when obl:on|nmod:on{import,export,%country,meat,beef,fish,sale,goods,textile,timber}
  core   081
  +  "The government of Romania watered down a curfew."   0813 ROU -

unwind/restriction verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|nmod:from|obl:for|nmod:for|nmod:of|obl:of|obl:to=recipient
  need   obj{@restriction,@sanction,curfew,state of emergency,emergency,martial law,lockdown,ban,travel ban,visa requirement,requirement,censorship,rule,quarantine,press ban,house arrest,entry ban,mask mandate,mandate,prohibition,curb,internet shutdown,blackout,closure}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{travel warning,weight}
  core   0813  when obj{curfew}
  core   0814  when obj{emergency,state of emergency,martial law,emergency rule}
  core   0872  when obj{blockade,siege}
  core   0812  when obj{ban} nmod:on|obl:on{%PTY,%OPP,party}
  core   085  when obj{@sanction}
  core   085  when obl:on|nmod:on{import,export,%country,meat,beef,fish,sale,goods,textile,timber}
  core   081
  +  "The government of Yemen unwinded a curfew."   0813 YEM -

cut-back/restriction verb cut back
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|nmod:from|obl:for|nmod:for|nmod:of|obl:of|obl:to=recipient
  need   obj{@restriction,@sanction,curfew,state of emergency,emergency,martial law,lockdown,ban,travel ban,visa requirement,requirement,censorship,rule,quarantine,press ban,house arrest,entry ban,mask mandate,mandate,prohibition,curb,internet shutdown,blackout,closure}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{travel warning,weight}
  core   0813  when obj{curfew}
  core   0814  when obj{emergency,state of emergency,martial law,emergency rule}
  core   0872  when obj{blockade,siege}
  core   0812  when obj{ban} nmod:on|obl:on{%PTY,%OPP,party}
  core   085  when obj{@sanction}
  core   085  when obl:on|nmod:on{import,export,%country,meat,beef,fish,sale,goods,textile,timber}
  core   081
  +  "The government of Poland cut back a curfew."   0813 POL -

throw-out/restriction verb throw out
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|nmod:from|obl:for|nmod:for|nmod:of|obl:of|obl:to=recipient
  need   obj{@restriction,@sanction,curfew,state of emergency,emergency,martial law,lockdown,ban,travel ban,visa requirement,requirement,censorship,rule,quarantine,press ban,house arrest,entry ban,mask mandate,mandate,prohibition,curb,internet shutdown,blackout,closure}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{travel warning,weight}
  core   0813  when obj{curfew}
  core   0814  when obj{emergency,state of emergency,martial law,emergency rule}
  core   0872  when obj{blockade,siege}
  core   0812  when obj{ban} nmod:on|obl:on{%PTY,%OPP,party}
  core   085  when obj{@sanction}
  core   085  when obl:on|nmod:on{import,export,%country,meat,beef,fish,sale,goods,textile,timber}
  core   081
  +  "The government of Kenya threw out a curfew."   0813 KEN -

terminate/restriction verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|nmod:from|obl:for|nmod:for|nmod:of|obl:of|obl:to=recipient
  need   obj{@restriction,@sanction,curfew,state of emergency,emergency,martial law,lockdown,ban,travel ban,visa requirement,requirement,censorship,rule,quarantine,press ban,house arrest,entry ban,mask mandate,mandate,prohibition,curb,internet shutdown,blackout,closure}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{travel warning,weight}
  core   0813  when obj{curfew}
  core   0814  when obj{emergency,state of emergency,martial law,emergency rule}
  core   0872  when obj{blockade,siege}
  core   0812  when obj{ban} nmod:on|obl:on{%PTY,%OPP,party}
  core   085  when obj{@sanction}
  core   085  when obl:on|nmod:on{import,export,%country,meat,beef,fish,sale,goods,textile,timber}
  core   081
  +  "The government of Norway terminated a curfew."   0813 NOR -

slacken/restriction verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|nmod:from|obl:for|nmod:for|nmod:of|obl:of|obl:to=recipient
  need   obj{@restriction,@sanction,curfew,state of emergency,emergency,martial law,lockdown,ban,travel ban,visa requirement,requirement,censorship,rule,quarantine,press ban,house arrest,entry ban,mask mandate,mandate,prohibition,curb,internet shutdown,blackout,closure}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{travel warning,weight}
  core   0813  when obj{curfew}
  core   0814  when obj{emergency,state of emergency,martial law,emergency rule}
  core   0872  when obj{blockade,siege}
  core   0812  when obj{ban} nmod:on|obl:on{%PTY,%OPP,party}
  core   085  when obj{@sanction}
  core   085  when obl:on|nmod:on{import,export,%country,meat,beef,fish,sale,goods,textile,timber}
  core   081
  +  "The government of Peru slackened a curfew."   0813 PER -

nullify/restriction verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|nmod:from|obl:for|nmod:for|nmod:of|obl:of|obl:to=recipient
  need   obj{@restriction,@sanction,curfew,state of emergency,emergency,martial law,lockdown,ban,travel ban,visa requirement,requirement,censorship,rule,quarantine,press ban,house arrest,entry ban,mask mandate,mandate,prohibition,curb,internet shutdown,blackout,closure}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{travel warning,weight}
  core   0813  when obj{curfew}
  core   0814  when obj{emergency,state of emergency,martial law,emergency rule}
  core   0872  when obj{blockade,siege}
  core   0812  when obj{ban} nmod:on|obl:on{%PTY,%OPP,party}
  core   085  when obj{@sanction}
  core   085  when obl:on|nmod:on{import,export,%country,meat,beef,fish,sale,goods,textile,timber}
  core   081
  +  "The government of Jordan nullified a curfew."   0813 JOR -

void/restriction verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|nmod:from|obl:for|nmod:for|nmod:of|obl:of|obl:to=recipient
  need   obj{@restriction,@sanction,curfew,state of emergency,emergency,martial law,lockdown,ban,travel ban,visa requirement,requirement,censorship,rule,quarantine,press ban,house arrest,entry ban,mask mandate,mandate,prohibition,curb,internet shutdown,blackout,closure}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{travel warning,weight}
  core   0813  when obj{curfew}
  core   0814  when obj{emergency,state of emergency,martial law,emergency rule}
  core   0872  when obj{blockade,siege}
  core   0812  when obj{ban} nmod:on|obl:on{%PTY,%OPP,party}
  core   085  when obj{@sanction}
  core   085  when obl:on|nmod:on{import,export,%country,meat,beef,fish,sale,goods,textile,timber}
  core   081
  +  "The government of Mongolia voided a curfew."   0813 MNG -

shorten/restriction verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|nmod:from|obl:for|nmod:for|nmod:of|obl:of|obl:to=recipient
  need   obj{@restriction,@sanction,curfew,state of emergency,emergency,martial law,lockdown,ban,travel ban,visa requirement,requirement,censorship,rule,quarantine,press ban,house arrest,entry ban,mask mandate,mandate,prohibition,curb,internet shutdown,blackout,closure}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{travel warning,weight}
  core   0813  when obj{curfew}
  core   0814  when obj{emergency,state of emergency,martial law,emergency rule}
  core   0872  when obj{blockade,siege}
  core   0812  when obj{ban} nmod:on|obl:on{%PTY,%OPP,party}
  core   085  when obj{@sanction}
  core   085  when obl:on|nmod:on{import,export,%country,meat,beef,fish,sale,goods,textile,timber}
  core   081
  +  "The government of Ghana shortened a curfew."   0813 GHA -

trim/restriction verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|nmod:from|obl:for|nmod:for|nmod:of|obl:of|obl:to=recipient
  need   obj{@restriction,@sanction,curfew,state of emergency,emergency,martial law,lockdown,ban,travel ban,visa requirement,requirement,censorship,rule,quarantine,press ban,house arrest,entry ban,mask mandate,mandate,prohibition,curb,internet shutdown,blackout,closure}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{travel warning,weight}
  core   0813  when obj{curfew}
  core   0814  when obj{emergency,state of emergency,martial law,emergency rule}
  core   0872  when obj{blockade,siege}
  core   0812  when obj{ban} nmod:on|obl:on{%PTY,%OPP,party}
  core   085  when obj{@sanction}
  core   085  when obl:on|nmod:on{import,export,%country,meat,beef,fish,sale,goods,textile,timber}
  core   081
  +  "The government of Laos trimmed a curfew."   0813 LAO -

remit/restriction verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|nmod:from|obl:for|nmod:for|nmod:of|obl:of|obl:to=recipient
  need   obj{@restriction,@sanction,curfew,state of emergency,emergency,martial law,lockdown,ban,travel ban,visa requirement,requirement,censorship,rule,quarantine,press ban,house arrest,entry ban,mask mandate,mandate,prohibition,curb,internet shutdown,blackout,closure}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{travel warning,weight}
  core   0813  when obj{curfew}
  core   0814  when obj{emergency,state of emergency,martial law,emergency rule}
  core   0872  when obj{blockade,siege}
  core   0812  when obj{ban} nmod:on|obl:on{%PTY,%OPP,party}
  core   085  when obj{@sanction}
  core   085  when obl:on|nmod:on{import,export,%country,meat,beef,fish,sale,goods,textile,timber}
  core   081
  +  "The government of Iceland remited a curfew."   0813 ISL -

take-off/restriction verb take off
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|nmod:from|obl:for|nmod:for|nmod:of|obl:of|obl:to=recipient
  need   obj{@restriction,@sanction,curfew,state of emergency,emergency,martial law,lockdown,ban,travel ban,visa requirement,requirement,censorship,rule,quarantine,press ban,house arrest,entry ban,mask mandate,mandate,prohibition,curb,internet shutdown,blackout,closure}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{travel warning,weight}
  core   0813  when obj{curfew}
  core   0814  when obj{emergency,state of emergency,martial law,emergency rule}
  core   0872  when obj{blockade,siege}
  core   0812  when obj{ban} nmod:on|obl:on{%PTY,%OPP,party}
  core   085  when obj{@sanction}
  core   085  when obl:on|nmod:on{import,export,%country,meat,beef,fish,sale,goods,textile,timber}
  core   081
  +  "The government of Bolivia took off a curfew."   0813 BOL -

call-off/restriction verb call off
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|nmod:from|obl:for|nmod:for|nmod:of|obl:of|obl:to=recipient
  need   obj{@restriction,@sanction,curfew,state of emergency,emergency,martial law,lockdown,ban,travel ban,visa requirement,requirement,censorship,rule,quarantine,press ban,house arrest,entry ban,mask mandate,mandate,prohibition,curb,internet shutdown,blackout,closure}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{travel warning,weight}
  core   0813  when obj{curfew}
  core   0814  when obj{emergency,state of emergency,martial law,emergency rule}
  core   0872  when obj{blockade,siege}
  core   0812  when obj{ban} nmod:on|obl:on{%PTY,%OPP,party}
  core   085  when obj{@sanction}
  core   085  when obl:on|nmod:on{import,export,%country,meat,beef,fish,sale,goods,textile,timber}
  core   081
  +  "The government of Angola called off a curfew."   0813 AGO -

peel-back/restriction verb peel back
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|nmod:from|obl:for|nmod:for|nmod:of|obl:of|obl:to=recipient
  need   obj{@restriction,@sanction,curfew,state of emergency,emergency,martial law,lockdown,ban,travel ban,visa requirement,requirement,censorship,rule,quarantine,press ban,house arrest,entry ban,mask mandate,mandate,prohibition,curb,internet shutdown,blackout,closure}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{travel warning,weight}
  core   0813  when obj{curfew}
  core   0814  when obj{emergency,state of emergency,martial law,emergency rule}
  core   0872  when obj{blockade,siege}
  core   0812  when obj{ban} nmod:on|obl:on{%PTY,%OPP,party}
  core   085  when obj{@sanction}
  core   085  when obl:on|nmod:on{import,export,%country,meat,beef,fish,sale,goods,textile,timber}
  core   081
  +  "The government of Nepal peeled back a curfew."   0813 NPL -

disapply/restriction verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|nmod:from|obl:for|nmod:for|nmod:of|obl:of|obl:to=recipient
  need   obj{@restriction,@sanction,curfew,state of emergency,emergency,martial law,lockdown,ban,travel ban,visa requirement,requirement,censorship,rule,quarantine,press ban,house arrest,entry ban,mask mandate,mandate,prohibition,curb,internet shutdown,blackout,closure}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{travel warning,weight}
  core   0813  when obj{curfew}
  core   0814  when obj{emergency,state of emergency,martial law,emergency rule}
  core   0872  when obj{blockade,siege}
  core   0812  when obj{ban} nmod:on|obl:on{%PTY,%OPP,party}
  core   085  when obj{@sanction}
  core   085  when obl:on|nmod:on{import,export,%country,meat,beef,fish,sale,goods,textile,timber}
  core   081
  +  "The government of Estonia disapplied a curfew."   0813 EST -

relaxation/of-restriction noun
  frame  poss|nmod:by|amod=actor  nmod:of=topic  nmod:on|nmod:against=recipient
  need   nmod:of{@sanction,@restriction,curfew,emergency,ban,state of emergency,embargo,martial law}
  core   0813  when nmod:of{curfew}
  core   0814  when nmod:of{emergency,state of emergency,martial law}
  core   0872  when nmod:of{blockade,siege}
  core   085  when nmod:of{@sanction}
  core   081
  +  "The relaxation of the curfew by Kuwait came late."   0813 KWT -

loosening/of-restriction noun
  frame  poss|nmod:by|amod=actor  nmod:of=topic  nmod:on|nmod:against=recipient
  need   nmod:of{@sanction,@restriction,curfew,emergency,ban,state of emergency,embargo,martial law}
  core   0813  when nmod:of{curfew}
  core   0814  when nmod:of{emergency,state of emergency,martial law}
  core   0872  when nmod:of{blockade,siege}
  core   085  when nmod:of{@sanction}
  core   081
  +  "The loosening of the curfew by Senegal came late."   0813 SEN -

removal/of-restriction noun
  frame  poss|nmod:by|amod=actor  nmod:of=topic  nmod:on|nmod:against=recipient
  need   nmod:of{@sanction,@restriction,curfew,emergency,ban,state of emergency,embargo,martial law}
  core   0813  when nmod:of{curfew}
  core   0814  when nmod:of{emergency,state of emergency,martial law}
  core   0872  when nmod:of{blockade,siege}
  core   085  when nmod:of{@sanction}
  core   081
  +  "The removal of the curfew by Paraguay came late."   0813 PRY -

suspension/of-restriction noun
  frame  poss|nmod:by|amod=actor  nmod:of=topic  nmod:on|nmod:against=recipient
  need   nmod:of{@sanction,@restriction,curfew,emergency,ban,state of emergency,embargo,martial law}
  core   0813  when nmod:of{curfew}
  core   0814  when nmod:of{emergency,state of emergency,martial law}
  core   0872  when nmod:of{blockade,siege}
  core   085  when nmod:of{@sanction}
  core   081
  +  "The suspension of the curfew by Denmark came late."   0813 DNK -

repeal/of-restriction noun
  frame  poss|nmod:by|amod=actor  nmod:of=topic  nmod:on|nmod:against=recipient
  need   nmod:of{@sanction,@restriction,curfew,emergency,ban,state of emergency,embargo,martial law}
  core   0813  when nmod:of{curfew}
  core   0814  when nmod:of{emergency,state of emergency,martial law}
  core   0872  when nmod:of{blockade,siege}
  core   085  when nmod:of{@sanction}
  core   081
  +  "The repeal of the curfew by Zambia came late."   0813 ZMB -

abolition/of-restriction noun
  frame  poss|nmod:by|amod=actor  nmod:of=topic  nmod:on|nmod:against=recipient
  need   nmod:of{@sanction,@restriction,curfew,emergency,ban,state of emergency,embargo,martial law}
  core   0813  when nmod:of{curfew}
  core   0814  when nmod:of{emergency,state of emergency,martial law}
  core   0872  when nmod:of{blockade,siege}
  core   085  when nmod:of{@sanction}
  core   081
  +  "The abolition of the curfew by Vietnam came late."   0813 VNM -

withdrawal/of-restriction noun
  frame  poss|nmod:by|amod=actor  nmod:of=topic  nmod:on|nmod:against=recipient
  need   nmod:of{@sanction,@restriction,curfew,emergency,ban,state of emergency,embargo,martial law}
  core   0813  when nmod:of{curfew}
  core   0814  when nmod:of{emergency,state of emergency,martial law}
  core   0872  when nmod:of{blockade,siege}
  core   085  when nmod:of{@sanction}
  core   081
  +  "The withdrawal of the curfew by Oman came late."   0813 OMN -

rescinding/of-restriction noun
  frame  poss|nmod:by|amod=actor  nmod:of=topic  nmod:on|nmod:against=recipient
  need   nmod:of{@sanction,@restriction,curfew,emergency,ban,state of emergency,embargo,martial law}
  core   0813  when nmod:of{curfew}
  core   0814  when nmod:of{emergency,state of emergency,martial law}
  core   0872  when nmod:of{blockade,siege}
  core   085  when nmod:of{@sanction}
  core   081
  +  "The rescinding of the curfew by Chile came late."   0813 CHL -

revocation/of-restriction noun
  frame  poss|nmod:by|amod=actor  nmod:of=topic  nmod:on|nmod:against=recipient
  need   nmod:of{@sanction,@restriction,curfew,emergency,ban,state of emergency,embargo,martial law}
  core   0813  when nmod:of{curfew}
  core   0814  when nmod:of{emergency,state of emergency,martial law}
  core   0872  when nmod:of{blockade,siege}
  core   085  when nmod:of{@sanction}
  core   081
  +  "The revocation of the curfew by Portugal came late."   0813 PRT -

ending/of-restriction noun
  frame  poss|nmod:by|amod=actor  nmod:of=topic  nmod:on|nmod:against=recipient
  need   nmod:of{@sanction,@restriction,curfew,emergency,ban,state of emergency,embargo,martial law}
  core   0813  when nmod:of{curfew}
  core   0814  when nmod:of{emergency,state of emergency,martial law}
  core   0872  when nmod:of{blockade,siege}
  core   085  when nmod:of{@sanction}
  core   081
  +  "The ending of the curfew by Malawi came late."   0813 MWI -

rollback/of-restriction noun
  frame  poss|nmod:by|amod=actor  nmod:of=topic  nmod:on|nmod:against=recipient
  need   nmod:of{@sanction,@restriction,curfew,emergency,ban,state of emergency,embargo,martial law}
  core   0813  when nmod:of{curfew}
  core   0814  when nmod:of{emergency,state of emergency,martial law}
  core   0872  when nmod:of{blockade,siege}
  core   085  when nmod:of{@sanction}
  core   081
  +  "The rollback of the curfew by Cuba came late."   0813 CUB -

waiver/of-restriction noun
  frame  poss|nmod:by|amod=actor  nmod:of=topic  nmod:on|nmod:against=recipient
  need   nmod:of{@sanction,@restriction,curfew,emergency,ban,state of emergency,embargo,martial law}
  core   0813  when nmod:of{curfew}
  core   0814  when nmod:of{emergency,state of emergency,martial law}
  core   0872  when nmod:of{blockade,siege}
  core   085  when nmod:of{@sanction}
  core   081
  +  "The waiver of the curfew by Finland came late."   0813 FIN -

softening/of-restriction noun
  frame  poss|nmod:by|amod=actor  nmod:of=topic  nmod:on|nmod:against=recipient
  need   nmod:of{@sanction,@restriction,curfew,emergency,ban,state of emergency,embargo,martial law}
  core   0813  when nmod:of{curfew}
  core   0814  when nmod:of{emergency,state of emergency,martial law}
  core   0872  when nmod:of{blockade,siege}
  core   085  when nmod:of{@sanction}
  core   081
  +  "The softening of the curfew by Bhutan came late."   0813 BTN -

end/of-restriction noun
  frame  poss|nmod:by|amod=actor  nmod:of=topic  nmod:on|nmod:against=recipient
  need   nmod:of{@sanction,@restriction,curfew,emergency,ban,state of emergency,embargo,martial law}
  core   0813  when nmod:of{curfew}
  core   0814  when nmod:of{emergency,state of emergency,martial law}
  core   0872  when nmod:of{blockade,siege}
  core   085  when nmod:of{@sanction}
  core   081
  +  "The end of the curfew by Uganda came late."   0813 UGA -

legalise/legal verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%LEG,%JUD,court,junta,president}
  need   obj{party,union,opposition,opposition party,newspaper,website,demonstration,protest,%PTY,%OPP,strike,trade union,movement,Twitter,Facebook,Internet,internet,social media,WhatsApp,YouTube,Wikipedia,Instagram,demonstration,newspaper,magazine,broadcaster,radio station,gathering}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0812  when obj{%PTY,%OPP,party,opposition party,opposition,movement}
  core   081
  +  "The government of Slovenia legalised the opposition."   081 SVN -
  -  "The gardener permitted a party on the lawn." none

legalize/legal verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%LEG,%JUD,court,junta,president}
  need   obj{party,union,opposition,opposition party,newspaper,website,demonstration,protest,%PTY,%OPP,strike,trade union,movement,Twitter,Facebook,Internet,internet,social media,WhatsApp,YouTube,Wikipedia,Instagram,demonstration,newspaper,magazine,broadcaster,radio station,gathering}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0812  when obj{%PTY,%OPP,party,opposition party,opposition,movement}
  core   081
  +  "The government of Ecuador legalized the opposition."   081 ECU -

unban/legal verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%LEG,%JUD,court,junta,president}
  need   obj{party,union,opposition,opposition party,newspaper,website,demonstration,protest,%PTY,%OPP,strike,trade union,movement,Twitter,Facebook,Internet,internet,social media,WhatsApp,YouTube,Wikipedia,Instagram,demonstration,newspaper,magazine,broadcaster,radio station,gathering}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0812  when obj{%PTY,%OPP,party,opposition party,opposition,movement}
  core   081
  +  "The government of Qatar unbanned the opposition."   0812 QAT QAT

unblock/legal verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%LEG,%JUD,court,junta,president}
  need   obj{party,union,opposition,opposition party,newspaper,website,demonstration,protest,%PTY,%OPP,strike,trade union,movement,Twitter,Facebook,Internet,internet,social media,WhatsApp,YouTube,Wikipedia,Instagram,demonstration,newspaper,magazine,broadcaster,radio station,gathering}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0812  when obj{%PTY,%OPP,party,opposition party,opposition,movement}
  core   081
  +  "The government of Namibia unblocked the opposition."   0812 NAM NAM

permit/legal verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%LEG,%JUD,court,junta,president}
  need   obj{party,union,opposition,opposition party,newspaper,website,demonstration,protest,%PTY,%OPP,strike,trade union,movement,Twitter,Facebook,Internet,internet,social media,WhatsApp,YouTube,Wikipedia,Instagram,demonstration,newspaper,magazine,broadcaster,radio station,gathering}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0812  when obj{%PTY,%OPP,party,opposition party,opposition,movement}
  core   081
  +  "The government of Fiji permitted the opposition."   0812 FJI FJI

allow/legal verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%LEG,%JUD,court,junta,president}
  need   obj{party,union,opposition,opposition party,newspaper,website,demonstration,protest,%PTY,%OPP,strike,trade union,movement,Twitter,Facebook,Internet,internet,social media,WhatsApp,YouTube,Wikipedia,Instagram,demonstration,newspaper,magazine,broadcaster,radio station,gathering}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0812  when obj{%PTY,%OPP,party,opposition party,opposition,movement}
  core   081
  +  "The government of Albania allowed the opposition."   0812 ALB ALB

relicense/legal verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%LEG,%JUD,court,junta,president}
  need   obj{party,union,opposition,opposition party,newspaper,website,demonstration,protest,%PTY,%OPP,strike,trade union,movement,Twitter,Facebook,Internet,internet,social media,WhatsApp,YouTube,Wikipedia,Instagram,demonstration,newspaper,magazine,broadcaster,radio station,gathering}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0812  when obj{%PTY,%OPP,party,opposition party,opposition,movement}
  core   081
  +  "The government of Thailand relicensed the opposition."   0812 THA THA

restore/legal verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%LEG,%JUD,court,junta,president}
  need   obj{party,union,opposition,opposition party,newspaper,website,demonstration,protest,%PTY,%OPP,strike,trade union,movement,Twitter,Facebook,Internet,internet,social media,WhatsApp,YouTube,Wikipedia,Instagram,demonstration,newspaper,magazine,broadcaster,radio station,gathering}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0812  when obj{%PTY,%OPP,party,opposition party,opposition,movement}
  core   081
  +  "The government of Croatia restored the opposition."   0812 HRV HRV

authorise/legal verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%LEG,%JUD,court,junta,president}
  need   obj{party,union,opposition,opposition party,newspaper,website,demonstration,protest,%PTY,%OPP,strike,trade union,movement,Twitter,Facebook,Internet,internet,social media,WhatsApp,YouTube,Wikipedia,Instagram,demonstration,newspaper,magazine,broadcaster,radio station,gathering}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0812  when obj{%PTY,%OPP,party,opposition party,opposition,movement}
  core   081
  +  "The government of Panama authorised the opposition."   0812 PAN PAN

authorize/legal verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%LEG,%JUD,court,junta,president}
  need   obj{party,union,opposition,opposition party,newspaper,website,demonstration,protest,%PTY,%OPP,strike,trade union,movement,Twitter,Facebook,Internet,internet,social media,WhatsApp,YouTube,Wikipedia,Instagram,demonstration,newspaper,magazine,broadcaster,radio station,gathering}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0812  when obj{%PTY,%OPP,party,opposition party,opposition,movement}
  core   081
  +  "The government of Latvia authorized the opposition."   0812 LVA LVA

readmit/legal verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%LEG,%JUD,court,junta,president}
  need   obj{party,union,opposition,opposition party,newspaper,website,demonstration,protest,%PTY,%OPP,strike,trade union,movement,Twitter,Facebook,Internet,internet,social media,WhatsApp,YouTube,Wikipedia,Instagram,demonstration,newspaper,magazine,broadcaster,radio station,gathering}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0812  when obj{%PTY,%OPP,party,opposition party,opposition,movement}
  core   081
  +  "The government of Tunisia readmited the opposition."   0812 TUN TUN

reopen/legal verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%LEG,%JUD,court,junta,president}
  need   obj{party,union,opposition,opposition party,newspaper,website,demonstration,protest,%PTY,%OPP,strike,trade union,movement,Twitter,Facebook,Internet,internet,social media,WhatsApp,YouTube,Wikipedia,Instagram,demonstration,newspaper,magazine,broadcaster,radio station,gathering}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0812  when obj{%PTY,%OPP,party,opposition party,opposition,movement}
  core   081
  +  "The government of Belgium reopened the opposition."   0812 BEL BEL

reinstate/legal verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%LEG,%JUD,court,junta,president}
  need   obj{party,union,opposition,opposition party,newspaper,website,demonstration,protest,%PTY,%OPP,strike,trade union,movement,Twitter,Facebook,Internet,internet,social media,WhatsApp,YouTube,Wikipedia,Instagram,demonstration,newspaper,magazine,broadcaster,radio station,gathering}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0812  when obj{%PTY,%OPP,party,opposition party,opposition,movement}
  core   081
  +  "The government of Honduras reinstated the opposition."   0812 HND HND

tolerate/legal verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%LEG,%JUD,court,junta,president}
  need   obj{party,union,opposition,opposition party,newspaper,website,demonstration,protest,%PTY,%OPP,strike,trade union,movement,Twitter,Facebook,Internet,internet,social media,WhatsApp,YouTube,Wikipedia,Instagram,demonstration,newspaper,magazine,broadcaster,radio station,gathering}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0812  when obj{%PTY,%OPP,party,opposition party,opposition,movement}
  core   081
  +  "The government of Sweden tolerated the opposition."   0812 SWE SWE

license/legal verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%LEG,%JUD,court,junta,president}
  need   obj{party,union,opposition,opposition party,newspaper,website,demonstration,protest,%PTY,%OPP,strike,trade union,movement,Twitter,Facebook,Internet,internet,social media,WhatsApp,YouTube,Wikipedia,Instagram,demonstration,newspaper,magazine,broadcaster,radio station,gathering}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0812  when obj{%PTY,%OPP,party,opposition party,opposition,movement}
  core   081
  +  "The government of Rwanda licensed the opposition."   0812 RWA RWA

cut/tariff verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|obl:for|nmod:for=recipient
  need   obj{tariff,duty,import duty,trade barrier,quota,embargo,arms embargo,sanction,import ban,export ban,boycott,trade ban,asset freeze,trade embargo,trade restriction,economic sanction}
  need   subj{%country,%GOV,%IGO,%LEG}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   085
  +  "Bulgaria cut tariffs on Vietnam."   085 BGR VNM
  -  "The grocer dropped a tariff sheet." none

reduce/tariff verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|obl:for|nmod:for=recipient
  need   obj{tariff,duty,import duty,trade barrier,quota,embargo,arms embargo,sanction,import ban,export ban,boycott,trade ban,asset freeze,trade embargo,trade restriction,economic sanction}
  need   subj{%country,%GOV,%IGO,%LEG}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   085
  +  "Ethiopia reduced tariffs on Bhutan."   085 ETH BTN

halve/tariff verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|obl:for|nmod:for=recipient
  need   obj{tariff,duty,import duty,trade barrier,quota,embargo,arms embargo,sanction,import ban,export ban,boycott,trade ban,asset freeze,trade embargo,trade restriction,economic sanction}
  need   subj{%country,%GOV,%IGO,%LEG}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   085
  +  "Greece halved tariffs on Fiji."   085 GRC FJI

lower/tariff verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|obl:for|nmod:for=recipient
  need   obj{tariff,duty,import duty,trade barrier,quota,embargo,arms embargo,sanction,import ban,export ban,boycott,trade ban,asset freeze,trade embargo,trade restriction,economic sanction}
  need   subj{%country,%GOV,%IGO,%LEG}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   085
  +  "Uruguay lowered tariffs on Belgium."   085 URY BEL

slash/tariff verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|obl:for|nmod:for=recipient
  need   obj{tariff,duty,import duty,trade barrier,quota,embargo,arms embargo,sanction,import ban,export ban,boycott,trade ban,asset freeze,trade embargo,trade restriction,economic sanction}
  need   subj{%country,%GOV,%IGO,%LEG}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   085
  +  "Cambodia slashed tariffs on Uruguay."   085 KHM URY

ease/tariff verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|obl:for|nmod:for=recipient
  need   obj{tariff,duty,import duty,trade barrier,quota,embargo,arms embargo,sanction,import ban,export ban,boycott,trade ban,asset freeze,trade embargo,trade restriction,economic sanction}
  need   subj{%country,%GOV,%IGO,%LEG}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   085
  +  "Gabon eased tariffs on Romania."   085 GAB ROU

lift/tariff verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|obl:for|nmod:for=recipient
  need   obj{tariff,duty,import duty,trade barrier,quota,embargo,arms embargo,sanction,import ban,export ban,boycott,trade ban,asset freeze,trade embargo,trade restriction,economic sanction}
  need   subj{%country,%GOV,%IGO,%LEG}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   085
  +  "Hungary lifted tariffs on Jordan."   085 HUN JOR

drop/tariff verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|obl:for|nmod:for=recipient
  need   obj{tariff,duty,import duty,trade barrier,quota,embargo,arms embargo,sanction,import ban,export ban,boycott,trade ban,asset freeze,trade embargo,trade restriction,economic sanction}
  need   subj{%country,%GOV,%IGO,%LEG}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   085
  +  "Liberia dropped tariffs on Nepal."   085 LBR NPL

scrap/tariff verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|obl:for|nmod:for=recipient
  need   obj{tariff,duty,import duty,trade barrier,quota,embargo,arms embargo,sanction,import ban,export ban,boycott,trade ban,asset freeze,trade embargo,trade restriction,economic sanction}
  need   subj{%country,%GOV,%IGO,%LEG}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   085
  +  "Malta scrapped tariffs on Vietnam."   085 MLT VNM

remove/tariff verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|obl:for|nmod:for=recipient
  need   obj{tariff,duty,import duty,trade barrier,quota,embargo,arms embargo,sanction,import ban,export ban,boycott,trade ban,asset freeze,trade embargo,trade restriction,economic sanction}
  need   subj{%country,%GOV,%IGO,%LEG}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   085
  +  "Yemen removed tariffs on Belgium."   085 YEM BEL

end/tariff verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|obl:for|nmod:for=recipient
  need   obj{tariff,duty,import duty,trade barrier,quota,embargo,arms embargo,sanction,import ban,export ban,boycott,trade ban,asset freeze,trade embargo,trade restriction,economic sanction}
  need   subj{%country,%GOV,%IGO,%LEG}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   085
  +  "Poland ended tariffs on Uruguay."   085 POL URY

trim/tariff verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|obl:for|nmod:for=recipient
  need   obj{tariff,duty,import duty,trade barrier,quota,embargo,arms embargo,sanction,import ban,export ban,boycott,trade ban,asset freeze,trade embargo,trade restriction,economic sanction}
  need   subj{%country,%GOV,%IGO,%LEG}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   085
  +  "Lebanon trimmed tariffs on Romania."   085 LBN ROU

postpone/tariff verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|obl:for|nmod:for=recipient
  need   obj{tariff,duty,import duty,trade barrier,quota,embargo,arms embargo,sanction,import ban,export ban,boycott,trade ban,asset freeze,trade embargo,trade restriction,economic sanction}
  need   subj{%country,%GOV,%IGO,%LEG}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   085
  +  "Kenya postponed tariffs on Jordan."   085 KEN JOR

delay/tariff verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|obl:for|nmod:for=recipient
  need   obj{tariff,duty,import duty,trade barrier,quota,embargo,arms embargo,sanction,import ban,export ban,boycott,trade ban,asset freeze,trade embargo,trade restriction,economic sanction}
  need   subj{%country,%GOV,%IGO,%LEG}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   085
  +  "Norway delayed tariffs on Nepal."   085 NOR NPL

rescind/tariff verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|obl:for|nmod:for=recipient
  need   obj{tariff,duty,import duty,trade barrier,quota,embargo,arms embargo,sanction,import ban,export ban,boycott,trade ban,asset freeze,trade embargo,trade restriction,economic sanction}
  need   subj{%country,%GOV,%IGO,%LEG}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   085
  +  "Peru rescinded tariffs on Vietnam."   085 PER VNM

waive/tariff verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|obl:for|nmod:for=recipient
  need   obj{tariff,duty,import duty,trade barrier,quota,embargo,arms embargo,sanction,import ban,export ban,boycott,trade ban,asset freeze,trade embargo,trade restriction,economic sanction}
  need   subj{%country,%GOV,%IGO,%LEG}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   085
  +  "Jordan waived tariffs on Bhutan."   085 JOR BTN

dismantle/tariff verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|obl:for|nmod:for=recipient
  need   obj{tariff,duty,import duty,trade barrier,quota,embargo,arms embargo,sanction,import ban,export ban,boycott,trade ban,asset freeze,trade embargo,trade restriction,economic sanction}
  need   subj{%country,%GOV,%IGO,%LEG}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   085
  +  "Laos dismantled tariffs on Uruguay."   085 LAO URY

revoke/tariff verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|obl:for|nmod:for=recipient
  need   obj{tariff,duty,import duty,trade barrier,quota,embargo,arms embargo,sanction,import ban,export ban,boycott,trade ban,asset freeze,trade embargo,trade restriction,economic sanction}
  need   subj{%country,%GOV,%IGO,%LEG}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   085
  +  "Iceland revoked tariffs on Romania."   085 ISL ROU

repeal/tariff verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|obl:for|nmod:for=recipient
  need   obj{tariff,duty,import duty,trade barrier,quota,embargo,arms embargo,sanction,import ban,export ban,boycott,trade ban,asset freeze,trade embargo,trade restriction,economic sanction}
  need   subj{%country,%GOV,%IGO,%LEG}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   085
  +  "Bolivia repealed tariffs on Jordan."   085 BOL JOR

withdraw/tariff verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|obl:for|nmod:for=recipient
  need   obj{tariff,duty,import duty,trade barrier,quota,embargo,arms embargo,sanction,import ban,export ban,boycott,trade ban,asset freeze,trade embargo,trade restriction,economic sanction}
  need   subj{%country,%GOV,%IGO,%LEG}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   085
  +  "Angola withdrew tariffs on Nepal."   085 AGO NPL

eliminate/tariff verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|obl:for|nmod:for=recipient
  need   obj{tariff,duty,import duty,trade barrier,quota,embargo,arms embargo,sanction,import ban,export ban,boycott,trade ban,asset freeze,trade embargo,trade restriction,economic sanction}
  need   subj{%country,%GOV,%IGO,%LEG}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   085
  +  "Nepal eliminated tariffs on Vietnam."   085 NPL VNM

soften/tariff verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|obl:for|nmod:for=recipient
  need   obj{tariff,duty,import duty,trade barrier,quota,embargo,arms embargo,sanction,import ban,export ban,boycott,trade ban,asset freeze,trade embargo,trade restriction,economic sanction}
  need   subj{%country,%GOV,%IGO,%LEG}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   085
  +  "Estonia softened tariffs on Bhutan."   085 EST BTN

phase-out/tariff verb phase out
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|obl:for|nmod:for=recipient
  need   obj{tariff,duty,import duty,trade barrier,quota,embargo,arms embargo,sanction,import ban,export ban,boycott,trade ban,asset freeze,trade embargo,trade restriction,economic sanction}
  need   subj{%country,%GOV,%IGO,%LEG}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   085
  +  "Kuwait phased out tariffs on Fiji."   085 KWT FJI

unblock/assets verb
  frame  nsubj=actor  obl:of|nmod:of|obl:to|nmod:to=recipient
  need   obj{asset,account,bank account,fund,frozen asset,money,gold,deposit,reserve,billion,million}
  need   subj{%country,%GOV,%JUD,bank,court,%IGO}
  core   085
  +  "Paraguay unblocked the assets of Uruguay."   085 PRY URY

release/assets verb
  frame  nsubj=actor  obl:of|nmod:of|obl:to|nmod:to=recipient
  need   obj{asset,account,bank account,fund,frozen asset,money,gold,deposit,reserve,billion,million}
  need   subj{%country,%GOV,%JUD,bank,court,%IGO}
  core   085
  +  "Denmark released the assets of Romania."   085 DNK ROU

thaw/assets verb
  frame  nsubj=actor  obl:of|nmod:of|obl:to|nmod:to=recipient
  need   obj{asset,account,bank account,fund,frozen asset,money,gold,deposit,reserve,billion,million}
  need   subj{%country,%GOV,%JUD,bank,court,%IGO}
  core   085
  +  "Vietnam thawed the assets of Nepal."   085 VNM NPL

end/protest verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:after=topic
  need   obj{protest,strike,sit-in,hunger strike,blockade,boycott,demonstration,march,rally,stoppage,occupation,walkout,general strike,vigil,rail strike,picket,road block,roadblock,fast,encampment,walk-out,go-slow,protest camp,work stoppage,shutdown,campaign of disobedience,industrial action}
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  not    subj{police,army,government,troop,soldier,%COP,%MIL,%GOV,@sport,court}
  core   082
  +  "Teachers in Oman ended their strike."   082 OMN -
  -  "The tailor ended a strike of the clock." none

suspend/protest verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:after=topic
  need   obj{protest,strike,sit-in,hunger strike,blockade,boycott,demonstration,march,rally,stoppage,occupation,walkout,general strike,vigil,rail strike,picket,road block,roadblock,fast,encampment,walk-out,go-slow,protest camp,work stoppage,shutdown,campaign of disobedience,industrial action}
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  not    subj{police,army,government,troop,soldier,%COP,%MIL,%GOV,@sport,court}
  core   082
  +  "Teachers in Chile suspended their strike."   082 CHL -

abandon/protest verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:after=topic
  need   obj{protest,strike,sit-in,hunger strike,blockade,boycott,demonstration,march,rally,stoppage,occupation,walkout,general strike,vigil,rail strike,picket,road block,roadblock,fast,encampment,walk-out,go-slow,protest camp,work stoppage,shutdown,campaign of disobedience,industrial action}
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  not    subj{police,army,government,troop,soldier,%COP,%MIL,%GOV,@sport,court}
  core   082
  +  "Teachers in Portugal abandoned their strike."   082 PRT -

halt/protest verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:after=topic
  need   obj{protest,strike,sit-in,hunger strike,blockade,boycott,demonstration,march,rally,stoppage,occupation,walkout,general strike,vigil,rail strike,picket,road block,roadblock,fast,encampment,walk-out,go-slow,protest camp,work stoppage,shutdown,campaign of disobedience,industrial action}
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  not    subj{police,army,government,troop,soldier,%COP,%MIL,%GOV,@sport,court}
  core   082
  +  "Teachers in Malawi halted their strike."   082 MWI -

stop/protest verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:after=topic
  need   obj{protest,strike,sit-in,hunger strike,blockade,boycott,demonstration,march,rally,stoppage,occupation,walkout,general strike,vigil,rail strike,picket,road block,roadblock,fast,encampment,walk-out,go-slow,protest camp,work stoppage,shutdown,campaign of disobedience,industrial action}
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  not    subj{police,army,government,troop,soldier,%COP,%MIL,%GOV,@sport,court}
  core   082
  +  "Teachers in Cuba stopped their strike."   082 CUB -

break-off/protest verb break off
  frame  nsubj=actor  obl:in|obl:at=place  obl:after=topic
  need   obj{protest,strike,sit-in,hunger strike,blockade,boycott,demonstration,march,rally,stoppage,occupation,walkout,general strike,vigil,rail strike,picket,road block,roadblock,fast,encampment,walk-out,go-slow,protest camp,work stoppage,shutdown,campaign of disobedience,industrial action}
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  not    subj{police,army,government,troop,soldier,%COP,%MIL,%GOV,@sport,court}
  core   082
  +  "Teachers in Bhutan broke off their strike."   082 BTN -

drop/protest verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:after=topic
  need   obj{protest,strike,sit-in,hunger strike,blockade,boycott,demonstration,march,rally,stoppage,occupation,walkout,general strike,vigil,rail strike,picket,road block,roadblock,fast,encampment,walk-out,go-slow,protest camp,work stoppage,shutdown,campaign of disobedience,industrial action}
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  not    subj{police,army,government,troop,soldier,%COP,%MIL,%GOV,@sport,court}
  core   082
  +  "Teachers in Uganda dropped their strike."   082 UGA -

cancel/protest verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:after=topic
  need   obj{protest,strike,sit-in,hunger strike,blockade,boycott,demonstration,march,rally,stoppage,occupation,walkout,general strike,vigil,rail strike,picket,road block,roadblock,fast,encampment,walk-out,go-slow,protest camp,work stoppage,shutdown,campaign of disobedience,industrial action}
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  not    subj{police,army,government,troop,soldier,%COP,%MIL,%GOV,@sport,court}
  core   082
  +  "Teachers in Slovenia cancelled their strike."   082 SVN -

postpone/protest verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:after=topic
  need   obj{protest,strike,sit-in,hunger strike,blockade,boycott,demonstration,march,rally,stoppage,occupation,walkout,general strike,vigil,rail strike,picket,road block,roadblock,fast,encampment,walk-out,go-slow,protest camp,work stoppage,shutdown,campaign of disobedience,industrial action}
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  not    subj{police,army,government,troop,soldier,%COP,%MIL,%GOV,@sport,court}
  core   082
  +  "Teachers in Ecuador postponed their strike."   082 ECU -

lift/protest verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:after=topic
  need   obj{protest,strike,sit-in,hunger strike,blockade,boycott,demonstration,march,rally,stoppage,occupation,walkout,general strike,vigil,rail strike,picket,road block,roadblock,fast,encampment,walk-out,go-slow,protest camp,work stoppage,shutdown,campaign of disobedience,industrial action}
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  not    subj{police,army,government,troop,soldier,%COP,%MIL,%GOV,@sport,court}
  core   082
  +  "Teachers in Qatar lifted their strike."   082 QAT -

give-up/protest verb give up
  frame  nsubj=actor  obl:in|obl:at=place  obl:after=topic
  need   obj{protest,strike,sit-in,hunger strike,blockade,boycott,demonstration,march,rally,stoppage,occupation,walkout,general strike,vigil,rail strike,picket,road block,roadblock,fast,encampment,walk-out,go-slow,protest camp,work stoppage,shutdown,campaign of disobedience,industrial action}
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  not    subj{police,army,government,troop,soldier,%COP,%MIL,%GOV,@sport,court}
  core   082
  +  "Teachers in Namibia gave up their strike."   082 NAM -

call-off/protest verb call off
  frame  nsubj=actor  obl:in|obl:at=place  obl:after=topic
  need   obj{protest,strike,sit-in,hunger strike,blockade,boycott,demonstration,march,rally,stoppage,occupation,walkout,general strike,vigil,rail strike,picket,road block,roadblock,fast,encampment,walk-out,go-slow,protest camp,work stoppage,shutdown,campaign of disobedience,industrial action}
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  not    subj{police,army,government,troop,soldier,%COP,%MIL,%GOV,@sport,court}
  core   082
  +  "Teachers in Austria called off their strike."   082 AUT -

pause/protest verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:after=topic
  need   obj{protest,strike,sit-in,hunger strike,blockade,boycott,demonstration,march,rally,stoppage,occupation,walkout,general strike,vigil,rail strike,picket,road block,roadblock,fast,encampment,walk-out,go-slow,protest camp,work stoppage,shutdown,campaign of disobedience,industrial action}
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  not    subj{police,army,government,troop,soldier,%COP,%MIL,%GOV,@sport,court}
  core   082
  +  "Teachers in Fiji paused their strike."   082 FJI -

interrupt/protest verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:after=topic
  need   obj{protest,strike,sit-in,hunger strike,blockade,boycott,demonstration,march,rally,stoppage,occupation,walkout,general strike,vigil,rail strike,picket,road block,roadblock,fast,encampment,walk-out,go-slow,protest camp,work stoppage,shutdown,campaign of disobedience,industrial action}
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  not    subj{police,army,government,troop,soldier,%COP,%MIL,%GOV,@sport,court}
  core   082
  +  "Teachers in Albania interrupted their strike."   082 ALB -

put-off/protest verb put off
  frame  nsubj=actor  obl:in|obl:at=place  obl:after=topic
  need   obj{protest,strike,sit-in,hunger strike,blockade,boycott,demonstration,march,rally,stoppage,occupation,walkout,general strike,vigil,rail strike,picket,road block,roadblock,fast,encampment,walk-out,go-slow,protest camp,work stoppage,shutdown,campaign of disobedience,industrial action}
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  not    subj{police,army,government,troop,soldier,%COP,%MIL,%GOV,@sport,court}
  core   082
  +  "Teachers in Thailand put off their strike."   082 THA -

scale-back/protest verb scale back
  frame  nsubj=actor  obl:in|obl:at=place  obl:after=topic
  need   obj{protest,strike,sit-in,hunger strike,blockade,boycott,demonstration,march,rally,stoppage,occupation,walkout,general strike,vigil,rail strike,picket,road block,roadblock,fast,encampment,walk-out,go-slow,protest camp,work stoppage,shutdown,campaign of disobedience,industrial action}
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  not    subj{police,army,government,troop,soldier,%COP,%MIL,%GOV,@sport,court}
  core   082
  +  "Teachers in Croatia scaled back their strike."   082 HRV -

shelve/protest verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:after=topic
  need   obj{protest,strike,sit-in,hunger strike,blockade,boycott,demonstration,march,rally,stoppage,occupation,walkout,general strike,vigil,rail strike,picket,road block,roadblock,fast,encampment,walk-out,go-slow,protest camp,work stoppage,shutdown,campaign of disobedience,industrial action}
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  not    subj{police,army,government,troop,soldier,%COP,%MIL,%GOV,@sport,court}
  core   082
  +  "Teachers in Panama shelved their strike."   082 PAN -

terminate/protest verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:after=topic
  need   obj{protest,strike,sit-in,hunger strike,blockade,boycott,demonstration,march,rally,stoppage,occupation,walkout,general strike,vigil,rail strike,picket,road block,roadblock,fast,encampment,walk-out,go-slow,protest camp,work stoppage,shutdown,campaign of disobedience,industrial action}
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  not    subj{police,army,government,troop,soldier,%COP,%MIL,%GOV,@sport,court}
  core   082
  +  "Teachers in Latvia terminated their strike."   082 LVA -

discontinue/protest verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:after=topic
  need   obj{protest,strike,sit-in,hunger strike,blockade,boycott,demonstration,march,rally,stoppage,occupation,walkout,general strike,vigil,rail strike,picket,road block,roadblock,fast,encampment,walk-out,go-slow,protest camp,work stoppage,shutdown,campaign of disobedience,industrial action}
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  not    subj{police,army,government,troop,soldier,%COP,%MIL,%GOV,@sport,court}
  core   082
  +  "Teachers in Tunisia discontinued their strike."   082 TUN -

finish/protest verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:after=topic
  need   obj{protest,strike,sit-in,hunger strike,blockade,boycott,demonstration,march,rally,stoppage,occupation,walkout,general strike,vigil,rail strike,picket,road block,roadblock,fast,encampment,walk-out,go-slow,protest camp,work stoppage,shutdown,campaign of disobedience,industrial action}
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  not    subj{police,army,government,troop,soldier,%COP,%MIL,%GOV,@sport,court}
  core   082
  +  "Teachers in Belgium finished their strike."   082 BEL -

wrap-up/protest verb wrap up
  frame  nsubj=actor  obl:in|obl:at=place  obl:after=topic
  need   obj{protest,strike,sit-in,hunger strike,blockade,boycott,demonstration,march,rally,stoppage,occupation,walkout,general strike,vigil,rail strike,picket,road block,roadblock,fast,encampment,walk-out,go-slow,protest camp,work stoppage,shutdown,campaign of disobedience,industrial action}
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  not    subj{police,army,government,troop,soldier,%COP,%MIL,%GOV,@sport,court}
  core   082
  +  "Teachers in Rwanda wrapped up their strike."   082 RWA -

close/protest verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:after=topic
  need   obj{protest,strike,sit-in,hunger strike,blockade,boycott,demonstration,march,rally,stoppage,occupation,walkout,general strike,vigil,rail strike,picket,road block,roadblock,fast,encampment,walk-out,go-slow,protest camp,work stoppage,shutdown,campaign of disobedience,industrial action}
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  not    subj{police,army,government,troop,soldier,%COP,%MIL,%GOV,@sport,court}
  core   082
  +  "Teachers in Bulgaria closed their strike."   082 BGR -

relax/protest verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:after=topic
  need   obj{protest,strike,sit-in,hunger strike,blockade,boycott,demonstration,march,rally,stoppage,occupation,walkout,general strike,vigil,rail strike,picket,road block,roadblock,fast,encampment,walk-out,go-slow,protest camp,work stoppage,shutdown,campaign of disobedience,industrial action}
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  not    subj{police,army,government,troop,soldier,%COP,%MIL,%GOV,@sport,court}
  core   082
  +  "Teachers in Ethiopia relaxed their strike."   082 ETH -

dismantle/protest verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:after=topic
  need   obj{protest,strike,sit-in,hunger strike,blockade,boycott,demonstration,march,rally,stoppage,occupation,walkout,general strike,vigil,rail strike,picket,road block,roadblock,fast,encampment,walk-out,go-slow,protest camp,work stoppage,shutdown,campaign of disobedience,industrial action}
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  not    subj{police,army,government,troop,soldier,%COP,%MIL,%GOV,@sport,court}
  core   082
  +  "Teachers in Greece dismantled their strike."   082 GRC -

ease/protest verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:after=topic
  need   obj{protest,strike,sit-in,hunger strike,blockade,boycott,demonstration,march,rally,stoppage,occupation,walkout,general strike,vigil,rail strike,picket,road block,roadblock,fast,encampment,walk-out,go-slow,protest camp,work stoppage,shutdown,campaign of disobedience,industrial action}
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  not    subj{police,army,government,troop,soldier,%COP,%MIL,%GOV,@sport,court}
  core   082
  +  "Teachers in Uruguay eased their strike."   082 URY -

return/back verb
  frame  nsubj=actor
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  need   obl:to|obj|obl:for{work,class,school,desk,lesson,lectern,classroom,homes,factory}
  not    subj{@sport,player,police,army,court,government,%COP,%MIL,%GOV,@business}
  core   082
  +  "Teachers in Cambodia returned to work."   082 KHM -
  -  "The striker returned to work after an injury." none

resume/back verb
  frame  nsubj=actor
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  need   obl:to|obj|obl:for{work,class,school,desk,lesson,lectern,classroom,homes,factory}
  not    subj{@sport,player,police,army,court,government,%COP,%MIL,%GOV,@business}
  core   082
  +  "Teachers in Gabon resumed work."   082 GAB -

go-back/back verb go back
  frame  nsubj=actor
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  need   obl:to|obj|obl:for{work,class,school,desk,lesson,lectern,classroom,homes,factory}
  not    subj{@sport,player,police,army,court,government,%COP,%MIL,%GOV,@business}
  core   082
  +  "Teachers in Hungary went back to work."   082 HUN -

come-back/back verb come back
  frame  nsubj=actor
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  need   obl:to|obj|obl:for{work,class,school,desk,lesson,lectern,classroom,homes,factory}
  not    subj{@sport,player,police,army,court,government,%COP,%MIL,%GOV,@business}
  core   082
  +  "Teachers in Liberia came back to work."   082 LBR -

disperse/crowd verb
  frame  nsubj=actor  obl:from=place
  need   subj{protester,demonstrator,crowd,striker,marcher,squatter,picket,rioter,farmer,opposition supporter,trucker}
  not    obj{*}
  not    obl:by{police,soldier}
  core   082
  +  "Protesters in Malta dispersed on Monday."   082 MLT -

go-home/crowd verb go home
  frame  nsubj=actor  obl:from=place
  need   subj{protester,demonstrator,crowd,striker,marcher,squatter,picket,rioter,farmer,opposition supporter,trucker}
  not    obj{*}
  not    obl:by{police,soldier}
  core   082
  +  "Protesters in Indonesia went home on Monday."   082 IDN -

pack-up/crowd verb pack up
  frame  nsubj=actor  obl:from=place
  need   subj{protester,demonstrator,crowd,striker,marcher,squatter,picket,rioter,farmer,opposition supporter,trucker}
  not    obj{*}
  not    obl:by{police,soldier}
  core   082
  +  "Protesters in Romania packed up on Monday."   082 ROU -

decamp/crowd verb
  frame  nsubj=actor  obl:from=place
  need   subj{protester,demonstrator,crowd,striker,marcher,squatter,picket,rioter,farmer,opposition supporter,trucker}
  not    obj{*}
  not    obl:by{police,soldier}
  core   082
  +  "Protesters in Poland decamped on Monday."   082 POL -

stand-down/crowd verb stand down
  frame  nsubj=actor  obl:from=place
  need   subj{protester,demonstrator,crowd,striker,marcher,squatter,picket,rioter,farmer,opposition supporter,trucker}
  not    obj{*}
  not    obl:by{police,soldier}
  core   082
  +  "Protesters in Lebanon stood down on Monday."   082 LBN -

withdraw/crowd verb
  frame  nsubj=actor  obl:from=place
  need   subj{protester,demonstrator,crowd,striker,marcher,squatter,picket,rioter,farmer,opposition supporter,trucker}
  not    obj{*}
  not    obl:by{police,soldier}
  core   082
  +  "Protesters in Kenya withdrew on Monday."   082 KEN -

disband/crowd verb
  frame  nsubj=actor  obl:from=place
  need   subj{protester,demonstrator,crowd,striker,marcher,squatter,picket,rioter,farmer,opposition supporter,trucker}
  not    obj{*}
  not    obl:by{police,soldier}
  core   082
  +  "Protesters in Norway disbanded on Monday."   082 NOR -

melt-away/crowd verb melt away
  frame  nsubj=actor  obl:from=place
  need   subj{protester,demonstrator,crowd,striker,marcher,squatter,picket,rioter,farmer,opposition supporter,trucker}
  not    obj{*}
  not    obl:by{police,soldier}
  core   082
  +  "Protesters in Peru melted away on Monday."   082 PER -

drift-home/crowd verb drift home
  frame  nsubj=actor  obl:from=place
  need   subj{protester,demonstrator,crowd,striker,marcher,squatter,picket,rioter,farmer,opposition supporter,trucker}
  not    obj{*}
  not    obl:by{police,soldier}
  core   082
  +  "Protesters in Jordan drifted home on Monday."   082 JOR -

head-home/crowd verb head home
  frame  nsubj=actor  obl:from=place
  need   subj{protester,demonstrator,crowd,striker,marcher,squatter,picket,rioter,farmer,opposition supporter,trucker}
  not    obj{*}
  not    obl:by{police,soldier}
  core   082
  +  "Protesters in Mongolia headed home on Monday."   082 MNG -

cave-in/to verb cave in
  frame  nsubj=actor  obl:to|obl:on|obl:before=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:to|obl:before{demand,pressure,protester,call,ultimatum,request,striker,crowd,union,street,wish,condition,term,opposition,will,threat,blackmail,public opinion,outcry,criticism,objection,%country,%OPP,%LAB,%REB,%IGO,kidnapper,hostage-taker,petition,protest}
  not    subj{@sport,@business,@market}
  core   083
  +  "The government of Ghana caved in to the demands of the strikers."   083 GHA -
  -  "The ladder gave way to pressure." none

cave/to verb
  frame  nsubj=actor  obl:to|obl:on|obl:before=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:to|obl:before{demand,pressure,protester,call,ultimatum,request,striker,crowd,union,street,wish,condition,term,opposition,will,threat,blackmail,public opinion,outcry,criticism,objection,%country,%OPP,%LAB,%REB,%IGO,kidnapper,hostage-taker,petition,protest}
  not    subj{@sport,@business,@market}
  core   083
  +  "The government of Laos caved to the demands of the strikers."   083 LAO -

capitulate/to verb
  frame  nsubj=actor  obl:to|obl:on|obl:before=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:to|obl:before{demand,pressure,protester,call,ultimatum,request,striker,crowd,union,street,wish,condition,term,opposition,will,threat,blackmail,public opinion,outcry,criticism,objection,%country,%OPP,%LAB,%REB,%IGO,kidnapper,hostage-taker,petition,protest}
  not    subj{@sport,@business,@market}
  core   083
  +  "The government of Iceland capitulated to the demands of the strikers."   083 ISL -

knuckle-under/to verb knuckle under
  frame  nsubj=actor  obl:to|obl:on|obl:before=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:to|obl:before{demand,pressure,protester,call,ultimatum,request,striker,crowd,union,street,wish,condition,term,opposition,will,threat,blackmail,public opinion,outcry,criticism,objection,%country,%OPP,%LAB,%REB,%IGO,kidnapper,hostage-taker,petition,protest}
  not    subj{@sport,@business,@market}
  core   083
  +  "The government of Bolivia knuckled under to the demands of the strikers."   083 BOL -

bend/to verb
  frame  nsubj=actor  obl:to|obl:on|obl:before=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:to|obl:before{demand,pressure,protester,call,ultimatum,request,striker,crowd,union,street,wish,condition,term,opposition,will,threat,blackmail,public opinion,outcry,criticism,objection,%country,%OPP,%LAB,%REB,%IGO,kidnapper,hostage-taker,petition,protest}
  not    subj{@sport,@business,@market}
  core   083
  +  "The government of Angola bent to the demands of the strikers."   083 AGO -

accede/to verb
  frame  nsubj=actor  obl:to|obl:on|obl:before=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:to|obl:before{demand,pressure,protester,call,ultimatum,request,striker,crowd,union,street,wish,condition,term,opposition,will,threat,blackmail,public opinion,outcry,criticism,objection,%country,%OPP,%LAB,%REB,%IGO,kidnapper,hostage-taker,petition,protest}
  not    subj{@sport,@business,@market}
  core   083
  +  "The government of Nepal acceded to the demands of the strikers."   083 NPL -

acquiesce/to verb
  frame  nsubj=actor  obl:to|obl:on|obl:before=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:to|obl:before{demand,pressure,protester,call,ultimatum,request,striker,crowd,union,street,wish,condition,term,opposition,will,threat,blackmail,public opinion,outcry,criticism,objection,%country,%OPP,%LAB,%REB,%IGO,kidnapper,hostage-taker,petition,protest}
  not    subj{@sport,@business,@market}
  core   083
  +  "The government of Estonia acquiesced to the demands of the strikers."   083 EST -

give-way/to verb give way
  frame  nsubj=actor  obl:to|obl:on|obl:before=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:to|obl:before{demand,pressure,protester,call,ultimatum,request,striker,crowd,union,street,wish,condition,term,opposition,will,threat,blackmail,public opinion,outcry,criticism,objection,%country,%OPP,%LAB,%REB,%IGO,kidnapper,hostage-taker,petition,protest}
  not    subj{@sport,@business,@market}
  core   083
  +  "The government of Kuwait gave way to the demands of the strikers."   083 KWT -

give-ground/to verb give ground
  frame  nsubj=actor  obl:to|obl:on|obl:before=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:to|obl:before{demand,pressure,protester,call,ultimatum,request,striker,crowd,union,street,wish,condition,term,opposition,will,threat,blackmail,public opinion,outcry,criticism,objection,%country,%OPP,%LAB,%REB,%IGO,kidnapper,hostage-taker,petition,protest}
  not    subj{@sport,@business,@market}
  core   083
  +  "The government of Senegal gave ground to the demands of the strikers."   083 SEN -

kowtow/to verb
  frame  nsubj=actor  obl:to|obl:on|obl:before=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:to|obl:before{demand,pressure,protester,call,ultimatum,request,striker,crowd,union,street,wish,condition,term,opposition,will,threat,blackmail,public opinion,outcry,criticism,objection,%country,%OPP,%LAB,%REB,%IGO,kidnapper,hostage-taker,petition,protest}
  not    subj{@sport,@business,@market}
  core   083
  +  "The government of Paraguay kowtowed to the demands of the strikers."   083 PRY -

yield/to verb
  frame  nsubj=actor  obl:to|obl:on|obl:before=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:to|obl:before{demand,pressure,protester,call,ultimatum,request,striker,crowd,union,street,wish,condition,term,opposition,will,threat,blackmail,public opinion,outcry,criticism,objection,%country,%OPP,%LAB,%REB,%IGO,kidnapper,hostage-taker,petition,protest}
  not    subj{@sport,@business,@market}
  core   083
  +  "The government of Denmark yielded to the demands of the strikers."   083 DNK -

bow/to verb
  frame  nsubj=actor  obl:to|obl:on|obl:before=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:to|obl:before{demand,pressure,protester,call,ultimatum,request,striker,crowd,union,street,wish,condition,term,opposition,will,threat,blackmail,public opinion,outcry,criticism,objection,%country,%OPP,%LAB,%REB,%IGO,kidnapper,hostage-taker,petition,protest}
  not    subj{@sport,@business,@market}
  core   083
  +  "The government of Zambia bowed to the demands of the strikers."   083 ZMB -

give-in/to verb give in
  frame  nsubj=actor  obl:to|obl:on|obl:before=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:to|obl:before{demand,pressure,protester,call,ultimatum,request,striker,crowd,union,street,wish,condition,term,opposition,will,threat,blackmail,public opinion,outcry,criticism,objection,%country,%OPP,%LAB,%REB,%IGO,kidnapper,hostage-taker,petition,protest}
  not    subj{@sport,@business,@market}
  core   083
  +  "The government of Vietnam gave in to the demands of the strikers."   083 VNM -

buckle/to verb
  frame  nsubj=actor  obl:to|obl:on|obl:before=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:to|obl:before{demand,pressure,protester,call,ultimatum,request,striker,crowd,union,street,wish,condition,term,opposition,will,threat,blackmail,public opinion,outcry,criticism,objection,%country,%OPP,%LAB,%REB,%IGO,kidnapper,hostage-taker,petition,protest}
  not    subj{@sport,@business,@market}
  core   083
  +  "The government of Oman buckled to the demands of the strikers."   083 OMN -

relent/to verb
  frame  nsubj=actor  obl:to|obl:on|obl:before=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:to|obl:before{demand,pressure,protester,call,ultimatum,request,striker,crowd,union,street,wish,condition,term,opposition,will,threat,blackmail,public opinion,outcry,criticism,objection,%country,%OPP,%LAB,%REB,%IGO,kidnapper,hostage-taker,petition,protest}
  not    subj{@sport,@business,@market}
  core   083
  +  "The government of Chile relented to the demands of the strikers."   083 CHL -

succumb/to verb
  frame  nsubj=actor  obl:to|obl:on|obl:before=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:to|obl:before{demand,pressure,protester,call,ultimatum,request,striker,crowd,union,street,wish,condition,term,opposition,will,threat,blackmail,public opinion,outcry,criticism,objection,%country,%OPP,%LAB,%REB,%IGO,kidnapper,hostage-taker,petition,protest}
  not    subj{@sport,@business,@market}
  core   083
  +  "The government of Portugal succumbed to the demands of the strikers."   083 PRT -

fold/to verb
  frame  nsubj=actor  obl:to|obl:on|obl:before=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:to|obl:before{demand,pressure,protester,call,ultimatum,request,striker,crowd,union,street,wish,condition,term,opposition,will,threat,blackmail,public opinion,outcry,criticism,objection,%country,%OPP,%LAB,%REB,%IGO,kidnapper,hostage-taker,petition,protest}
  not    subj{@sport,@business,@market}
  core   083
  +  "The government of Malawi folded to the demands of the strikers."   083 MWI -

bow-down/to verb bow down
  frame  nsubj=actor  obl:to|obl:on|obl:before=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:to|obl:before{demand,pressure,protester,call,ultimatum,request,striker,crowd,union,street,wish,condition,term,opposition,will,threat,blackmail,public opinion,outcry,criticism,objection,%country,%OPP,%LAB,%REB,%IGO,kidnapper,hostage-taker,petition,protest}
  not    subj{@sport,@business,@market}
  core   083
  +  "The government of Cuba bowed down to the demands of the strikers."   083 CUB -

concede/to verb
  frame  nsubj=actor  obl:to|obl:on|obl:before=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:to|obl:before{demand,pressure,protester,call,ultimatum,request,striker,crowd,union,street,wish,condition,term,opposition,will,threat,blackmail,public opinion,outcry,criticism,objection,%country,%OPP,%LAB,%REB,%IGO,kidnapper,hostage-taker,petition,protest}
  not    subj{@sport,@business,@market}
  core   083
  +  "The government of Finland conceded to the demands of the strikers."   083 FIN -

stoop/to verb
  frame  nsubj=actor  obl:to|obl:on|obl:before=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:to|obl:before{demand,pressure,protester,call,ultimatum,request,striker,crowd,union,street,wish,condition,term,opposition,will,threat,blackmail,public opinion,outcry,criticism,objection,%country,%OPP,%LAB,%REB,%IGO,kidnapper,hostage-taker,petition,protest}
  not    subj{@sport,@business,@market}
  core   083
  +  "The government of Bhutan stooped to the demands of the strikers."   083 BTN -

meet/demands verb
  frame  nsubj=actor  nmod:of|obl:of|nmod:from|poss|nmod:by=recipient
  need   obj{demand,call,request,condition,term,petition,wish,plea,chief demand,ultimatum}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{market,goal,power demand}
  core   083
  +  "The government of Slovenia met the demands of the strikers."   083 SVN -
  -  "The mill met the demand for flour." none

grant/demands verb
  frame  nsubj=actor  nmod:of|obl:of|nmod:from|poss|nmod:by=recipient
  need   obj{demand,call,request,condition,term,petition,wish,plea,chief demand,ultimatum}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{market,goal,power demand}
  core   083
  +  "The government of Ecuador granted the demands of the strikers."   083 ECU -

accept/demands verb
  frame  nsubj=actor  nmod:of|obl:of|nmod:from|poss|nmod:by=recipient
  need   obj{demand,call,request,condition,term,petition,wish,plea,chief demand,ultimatum}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{market,goal,power demand}
  core   083
  +  "The government of Qatar accepted the demands of the strikers."   083 QAT -

heed/demands verb
  frame  nsubj=actor  nmod:of|obl:of|nmod:from|poss|nmod:by=recipient
  need   obj{demand,call,request,condition,term,petition,wish,plea,chief demand,ultimatum}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{market,goal,power demand}
  core   083
  +  "The government of Namibia heeded the demands of the strikers."   083 NAM -

satisfy/demands verb
  frame  nsubj=actor  nmod:of|obl:of|nmod:from|poss|nmod:by=recipient
  need   obj{demand,call,request,condition,term,petition,wish,plea,chief demand,ultimatum}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{market,goal,power demand}
  core   083
  +  "The government of Austria satisfied the demands of the strikers."   083 AUT -

fulfil/demands verb
  frame  nsubj=actor  nmod:of|obl:of|nmod:from|poss|nmod:by=recipient
  need   obj{demand,call,request,condition,term,petition,wish,plea,chief demand,ultimatum}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{market,goal,power demand}
  core   083
  +  "The government of Fiji fulfiled the demands of the strikers."   083 FJI -

fulfill/demands verb
  frame  nsubj=actor  nmod:of|obl:of|nmod:from|poss|nmod:by=recipient
  need   obj{demand,call,request,condition,term,petition,wish,plea,chief demand,ultimatum}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{market,goal,power demand}
  core   083
  +  "The government of Albania fulfilled the demands of the strikers."   083 ALB -

honour/demands verb
  frame  nsubj=actor  nmod:of|obl:of|nmod:from|poss|nmod:by=recipient
  need   obj{demand,call,request,condition,term,petition,wish,plea,chief demand,ultimatum}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{market,goal,power demand}
  core   083
  +  "The government of Thailand honoured the demands of the strikers."   083 THA -

concede/demands verb
  frame  nsubj=actor  nmod:of|obl:of|nmod:from|poss|nmod:by=recipient
  need   obj{demand,call,request,condition,term,petition,wish,plea,chief demand,ultimatum}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{market,goal,power demand}
  core   083
  +  "The government of Croatia conceded the demands of the strikers."   083 HRV -

accommodate/demands verb
  frame  nsubj=actor  nmod:of|obl:of|nmod:from|poss|nmod:by=recipient
  need   obj{demand,call,request,condition,term,petition,wish,plea,chief demand,ultimatum}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{market,goal,power demand}
  core   083
  +  "The government of Panama accommodated the demands of the strikers."   083 PAN -

comply-with/demands verb comply with
  frame  nsubj=actor  nmod:of|obl:of|nmod:from|poss|nmod:by=recipient
  need   obj{demand,call,request,condition,term,petition,wish,plea,chief demand,ultimatum}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{market,goal,power demand}
  core   083
  +  "The government of Latvia complied with the demands of the strikers."   083 LVA -

comply/demands verb
  frame  nsubj=actor  nmod:of|obl:of|nmod:from|poss|nmod:by=recipient
  need   obj{demand,call,request,condition,term,petition,wish,plea,chief demand,ultimatum}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{market,goal,power demand}
  core   083
  +  "The government of Tunisia complied the demands of the strikers."   083 TUN -

swallow/demands verb
  frame  nsubj=actor  nmod:of|obl:of|nmod:from|poss|nmod:by=recipient
  need   obj{demand,call,request,condition,term,petition,wish,plea,chief demand,ultimatum}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{market,goal,power demand}
  core   083
  +  "The government of Belgium swallowed the demands of the strikers."   083 BEL -

make/concessions verb
  frame  nsubj=actor  obl:to|nmod:to|iobj=recipient
  need   obj{concession,compromise,u-turn,climbdown,about-turn,volte-face,gesture,goodwill gesture,sop,olive branch,about-face,climb-down,reversal}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "The government of Honduras made concessions to the rebels."   080 HND -
  -  "The stall offered concessions to pensioners." none

grant/concessions verb
  frame  nsubj=actor  obl:to|nmod:to|iobj=recipient
  need   obj{concession,compromise,u-turn,climbdown,about-turn,volte-face,gesture,goodwill gesture,sop,olive branch,about-face,climb-down,reversal}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "The government of Rwanda granted concessions to the rebels."   080 RWA -

give/concessions verb
  frame  nsubj=actor  obl:to|nmod:to|iobj=recipient
  need   obj{concession,compromise,u-turn,climbdown,about-turn,volte-face,gesture,goodwill gesture,sop,olive branch,about-face,climb-down,reversal}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "The government of Bulgaria gave concessions to the rebels."   080 BGR -

announce/concessions verb
  frame  nsubj=actor  obl:to|nmod:to|iobj=recipient
  need   obj{concession,compromise,u-turn,climbdown,about-turn,volte-face,gesture,goodwill gesture,sop,olive branch,about-face,climb-down,reversal}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "The government of Ethiopia announced concessions to the rebels."   080 ETH -

perform/concessions verb
  frame  nsubj=actor  obl:to|nmod:to|iobj=recipient
  need   obj{concession,compromise,u-turn,climbdown,about-turn,volte-face,gesture,goodwill gesture,sop,olive branch,about-face,climb-down,reversal}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "The government of Greece performed concessions to the rebels."   080 GRC -

win/concessions verb
  frame  nsubj=actor  obl:to|nmod:to|iobj=recipient
  need   obj{concession,compromise,u-turn,climbdown,about-turn,volte-face,gesture,goodwill gesture,sop,olive branch,about-face,climb-down,reversal}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "The government of Cambodia won concessions to the rebels."   080 KHM -

climb-down/down verb climb down
  frame  nsubj=actor  obl:on|obl:over|obl:from|obl:in=topic
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%PRE,junta,president,minister,ministry,premier,regime}
  need   obl:on|obl:over|obl:from|obl:in|obl:after|obl:to{*}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "The government of Gabon climbed down over the tax."   080 GAB -
  -  "The cat climbed down from the tree." none

backtrack/down verb
  frame  nsubj=actor  obl:on|obl:over|obl:from|obl:in=topic
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%PRE,junta,president,minister,ministry,premier,regime}
  need   obl:on|obl:over|obl:from|obl:in|obl:after|obl:to{*}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "The government of Hungary backtracked over the tax."   080 HUN -

backpedal/down verb
  frame  nsubj=actor  obl:on|obl:over|obl:from|obl:in=topic
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%PRE,junta,president,minister,ministry,premier,regime}
  need   obl:on|obl:over|obl:from|obl:in|obl:after|obl:to{*}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "The government of Malta backpedaled over the tax."   080 MLT -

relent/down verb
  frame  nsubj=actor  obl:on|obl:over|obl:from|obl:in=topic
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%PRE,junta,president,minister,ministry,premier,regime}
  need   obl:on|obl:over|obl:from|obl:in|obl:after|obl:to{*}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "The government of Indonesia relented over the tax."   080 IDN -

back-down/down verb back down
  frame  nsubj=actor  obl:on|obl:over|obl:from|obl:in=topic
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%PRE,junta,president,minister,ministry,premier,regime}
  need   obl:on|obl:over|obl:from|obl:in|obl:after|obl:to{*}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "The government of Romania backed down over the tax."   080 ROU -

back-away/down verb back away
  frame  nsubj=actor  obl:on|obl:over|obl:from|obl:in=topic
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%PRE,junta,president,minister,ministry,premier,regime}
  need   obl:on|obl:over|obl:from|obl:in|obl:after|obl:to{*}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "The government of Yemen backed away over the tax."   080 YEM -

budge/down verb
  frame  nsubj=actor  obl:on|obl:over|obl:from|obl:in=topic
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%PRE,junta,president,minister,ministry,premier,regime}
  need   obl:on|obl:over|obl:from|obl:in|obl:after|obl:to{*}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "The government of Poland budged over the tax."   080 POL -

soften/down verb
  frame  nsubj=actor  obl:on|obl:over|obl:from|obl:in=topic
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%PRE,junta,president,minister,ministry,premier,regime}
  need   obl:on|obl:over|obl:from|obl:in|obl:after|obl:to{*}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "The government of Lebanon softened over the tax."   080 LBN -

step-back/down verb step back
  frame  nsubj=actor  obl:on|obl:over|obl:from|obl:in=topic
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%PRE,junta,president,minister,ministry,premier,regime}
  need   obl:on|obl:over|obl:from|obl:in|obl:after|obl:to{*}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "The government of Kenya stepped back over the tax."   080 KEN -

row-back/down verb row back
  frame  nsubj=actor  obl:on|obl:over|obl:from|obl:in=topic
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%PRE,junta,president,minister,ministry,premier,regime}
  need   obl:on|obl:over|obl:from|obl:in|obl:after|obl:to{*}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "The government of Norway rowed back over the tax."   080 NOR -

give-ground/down verb give ground
  frame  nsubj=actor  obl:on|obl:over|obl:from|obl:in=topic
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%PRE,junta,president,minister,ministry,premier,regime}
  need   obl:on|obl:over|obl:from|obl:in|obl:after|obl:to{*}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "The government of Peru gave ground over the tax."   080 PER -

back-off/down verb back off
  frame  nsubj=actor  obl:on|obl:over|obl:from|obl:in=topic
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%PRE,junta,president,minister,ministry,premier,regime}
  need   obl:on|obl:over|obl:from|obl:in|obl:after|obl:to{*}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "The government of Jordan backed off over the tax."   080 JOR -

blink/down verb
  frame  nsubj=actor  obl:on|obl:over|obl:from|obl:in=topic
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%PRE,junta,president,minister,ministry,premier,regime}
  need   obl:on|obl:over|obl:from|obl:in|obl:after|obl:to{*}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "The government of Mongolia blinked over the tax."   080 MNG -

withdraw/policy verb
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Ghana withdrew the tax after protests."   0832 GHA -
  -  "The grocer scrapped his plan after a week." none

scrap/policy verb
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Laos scrapped the tax after protests."   0832 LAO -

drop/policy verb
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Iceland dropped the tax after protests."   0832 ISL -

shelve/policy verb
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Bolivia shelved the tax after protests."   0832 BOL -

abandon/policy verb
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Angola abandoned the tax after protests."   0832 AGO -

ditch/policy verb
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Nepal ditched the tax after protests."   0832 NPL -

reverse/policy verb
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Estonia reversed the tax after protests."   0832 EST -

rescind/policy verb
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Senegal rescinded the tax after protests."   0832 SEN -

revoke/policy verb
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Paraguay revoked the tax after protests."   0832 PRY -

annul/policy verb
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Denmark annuled the tax after protests."   0832 DNK -

suspend/policy verb
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Zambia suspended the tax after protests."   0832 ZMB -

postpone/policy verb
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Vietnam postponed the tax after protests."   0832 VNM -

delay/policy verb
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Oman delayed the tax after protests."   0832 OMN -

bin/policy verb
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Chile binned the tax after protests."   0832 CHL -

axe/policy verb
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Portugal axed the tax after protests."   0832 PRT -

jettison/policy verb
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Malawi jettisoned the tax after protests."   0832 MWI -

pull/policy verb
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Cuba pulled the tax after protests."   0832 CUB -

freeze/policy verb
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Finland froze the tax after protests."   0832 FIN -

pause/policy verb
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Bhutan paused the tax after protests."   0832 BTN -

soften/policy verb
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Uganda softened the law under pressure."   0832 UGA -

water-down/policy verb water down
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Slovenia watered down the tax after protests."   0832 SVN -

retract/policy verb
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Ecuador retracted the tax after protests."   0832 ECU -

put-off/policy verb put off
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Qatar put off the tax after protests."   0832 QAT -

cancel/policy verb
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Namibia cancelled the tax after protests."   0832 NAM -

halt/policy verb
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Austria halted the tax after protests."   0832 AUT -

reconsider/policy verb
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Fiji reconsidered the tax after protests."   0832 FJI -

rethink/policy verb
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Albania rethinked the tax after protests."   0832 ALB -

roll-back/policy verb roll back
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Thailand rolled back the tax after protests."   0832 THA -

drop/threat verb
  frame  nsubj=actor  obl:against|nmod:against|obl:to|nmod:to=recipient
  need   obj{demand,claim,threat,veto,objection,opposition,territorial claim,bid,insistence,legal challenge,ultimatum,complaint}
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%OPP,%REB,%LAB,%PRE}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "Croatia dropped its claim against Vietnam."   080 HRV VNM
  -  "The player dropped his bid for the title." none

withdraw/threat verb
  frame  nsubj=actor  obl:against|nmod:against|obl:to|nmod:to=recipient
  need   obj{demand,claim,threat,veto,objection,opposition,territorial claim,bid,insistence,legal challenge,ultimatum,complaint}
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%OPP,%REB,%LAB,%PRE}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "Panama withdrew its claim against Bhutan."   080 PAN BTN

abandon/threat verb
  frame  nsubj=actor  obl:against|nmod:against|obl:to|nmod:to=recipient
  need   obj{demand,claim,threat,veto,objection,opposition,territorial claim,bid,insistence,legal challenge,ultimatum,complaint}
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%OPP,%REB,%LAB,%PRE}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "Latvia abandoned its claim against Fiji."   080 LVA FJI

waive/threat verb
  frame  nsubj=actor  obl:against|nmod:against|obl:to|nmod:to=recipient
  need   obj{demand,claim,threat,veto,objection,opposition,territorial claim,bid,insistence,legal challenge,ultimatum,complaint}
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%OPP,%REB,%LAB,%PRE}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "Tunisia waived its claim against Belgium."   080 TUN BEL

renounce/threat verb
  frame  nsubj=actor  obl:against|nmod:against|obl:to|nmod:to=recipient
  need   obj{demand,claim,threat,veto,objection,opposition,territorial claim,bid,insistence,legal challenge,ultimatum,complaint}
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%OPP,%REB,%LAB,%PRE}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "Belgium renounced its threat."   080 BEL -

relinquish/threat verb
  frame  nsubj=actor  obl:against|nmod:against|obl:to|nmod:to=recipient
  need   obj{demand,claim,threat,veto,objection,opposition,territorial claim,bid,insistence,legal challenge,ultimatum,complaint}
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%OPP,%REB,%LAB,%PRE}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "Honduras relinquished its claim against Romania."   080 HND ROU

give-up/threat verb give up
  frame  nsubj=actor  obl:against|nmod:against|obl:to|nmod:to=recipient
  need   obj{demand,claim,threat,veto,objection,opposition,territorial claim,bid,insistence,legal challenge,ultimatum,complaint}
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%OPP,%REB,%LAB,%PRE}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "Sweden gave up its claim against Jordan."   080 SWE JOR

soften/threat verb
  frame  nsubj=actor  obl:against|nmod:against|obl:to|nmod:to=recipient
  need   obj{demand,claim,threat,veto,objection,opposition,territorial claim,bid,insistence,legal challenge,ultimatum,complaint}
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%OPP,%REB,%LAB,%PRE}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "Rwanda softened its claim against Nepal."   080 RWA NPL

retract/threat verb
  frame  nsubj=actor  obl:against|nmod:against|obl:to|nmod:to=recipient
  need   obj{demand,claim,threat,veto,objection,opposition,territorial claim,bid,insistence,legal challenge,ultimatum,complaint}
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%OPP,%REB,%LAB,%PRE}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "Bulgaria retracted its claim against Vietnam."   080 BGR VNM

lift/threat verb
  frame  nsubj=actor  obl:against|nmod:against|obl:to|nmod:to=recipient
  need   obj{demand,claim,threat,veto,objection,opposition,territorial claim,bid,insistence,legal challenge,ultimatum,complaint}
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%OPP,%REB,%LAB,%PRE}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "Ethiopia lifted its claim against Bhutan."   080 ETH BTN

shelve/threat verb
  frame  nsubj=actor  obl:against|nmod:against|obl:to|nmod:to=recipient
  need   obj{demand,claim,threat,veto,objection,opposition,territorial claim,bid,insistence,legal challenge,ultimatum,complaint}
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%OPP,%REB,%LAB,%PRE}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "Greece shelved its threat."   080 GRC -

scale-back/threat verb scale back
  frame  nsubj=actor  obl:against|nmod:against|obl:to|nmod:to=recipient
  need   obj{demand,claim,threat,veto,objection,opposition,territorial claim,bid,insistence,legal challenge,ultimatum,complaint}
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%OPP,%REB,%LAB,%PRE}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "Uruguay scaled back its claim against Belgium."   080 URY BEL

moderate/threat verb
  frame  nsubj=actor  obl:against|nmod:against|obl:to|nmod:to=recipient
  need   obj{demand,claim,threat,veto,objection,opposition,territorial claim,bid,insistence,legal challenge,ultimatum,complaint}
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%OPP,%REB,%LAB,%PRE}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "Cambodia moderated its claim against Uruguay."   080 KHM URY

rescind/threat verb
  frame  nsubj=actor  obl:against|nmod:against|obl:to|nmod:to=recipient
  need   obj{demand,claim,threat,veto,objection,opposition,territorial claim,bid,insistence,legal challenge,ultimatum,complaint}
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%OPP,%REB,%LAB,%PRE}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "Gabon rescinded its claim against Romania."   080 GAB ROU

forgo/threat verb
  frame  nsubj=actor  obl:against|nmod:against|obl:to|nmod:to=recipient
  need   obj{demand,claim,threat,veto,objection,opposition,territorial claim,bid,insistence,legal challenge,ultimatum,complaint}
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%OPP,%REB,%LAB,%PRE}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "Hungary forwent its claim against Jordan."   080 HUN JOR

forego/threat verb
  frame  nsubj=actor  obl:against|nmod:against|obl:to|nmod:to=recipient
  need   obj{demand,claim,threat,veto,objection,opposition,territorial claim,bid,insistence,legal challenge,ultimatum,complaint}
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%OPP,%REB,%LAB,%PRE}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "Liberia foregoed its claim against Nepal."   080 LBR NPL

set-aside/threat verb set aside
  frame  nsubj=actor  obl:against|nmod:against|obl:to|nmod:to=recipient
  need   obj{demand,claim,threat,veto,objection,opposition,territorial claim,bid,insistence,legal challenge,ultimatum,complaint}
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%OPP,%REB,%LAB,%PRE}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "Malta set aside its claim against Vietnam."   080 MLT VNM

take-back/threat verb take back
  frame  nsubj=actor  obl:against|nmod:against|obl:to|nmod:to=recipient
  need   obj{demand,claim,threat,veto,objection,opposition,territorial claim,bid,insistence,legal challenge,ultimatum,complaint}
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%OPP,%REB,%LAB,%PRE}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "Indonesia took back its claim against Bhutan."   080 IDN BTN

tone-down/threat verb tone down
  frame  nsubj=actor  obl:against|nmod:against|obl:to|nmod:to=recipient
  need   obj{demand,claim,threat,veto,objection,opposition,territorial claim,bid,insistence,legal challenge,ultimatum,complaint}
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%OPP,%REB,%LAB,%PRE}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "Romania toned down its claim against Fiji."   080 ROU FJI

end/threat verb
  frame  nsubj=actor  obl:against|nmod:against|obl:to|nmod:to=recipient
  need   obj{demand,claim,threat,veto,objection,opposition,territorial claim,bid,insistence,legal challenge,ultimatum,complaint}
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%OPP,%REB,%LAB,%PRE}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "Poland ended its claim against Uruguay."   080 POL URY

grant/rights verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obl:on=recipient
  need   obj{right,vote,autonomy,self-rule,independence,self-government,citizenship,freedom,equal right,home rule,suffrage,devolution,pay rise,recount,allowance,land right}
  need   subj{%country,%GOV,%LEG,%JUD,king,president,court,junta}
  need   iobj|obl:to|nmod:to|obl:on{%country,%CVL,%REL,%LAB,%REF,%PRE,@person,minority,province,region,island,people,woman,gay,worker,striker,teacher,couple,immigrant,tribe,opposition,%OPP}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0834  when obj{autonomy,self-rule,independence,self-government,home rule,devolution}
  core   0833
  +  "The parliament of Lebanon granted the vote to women."   0833 LBN LBN
  -  "The judge gave the vote to a painter." none

give/rights verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obl:on=recipient
  need   obj{right,vote,autonomy,self-rule,independence,self-government,citizenship,freedom,equal right,home rule,suffrage,devolution,pay rise,recount,allowance,land right}
  need   subj{%country,%GOV,%LEG,%JUD,king,president,court,junta}
  need   iobj|obl:to|nmod:to|obl:on{%country,%CVL,%REL,%LAB,%REF,%PRE,@person,minority,province,region,island,people,woman,gay,worker,striker,teacher,couple,immigrant,tribe,opposition,%OPP}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0834  when obj{autonomy,self-rule,independence,self-government,home rule,devolution}
  core   0833
  +  "The parliament of Kenya gave the vote to women."   0833 KEN KEN

extend/rights verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obl:on=recipient
  need   obj{right,vote,autonomy,self-rule,independence,self-government,citizenship,freedom,equal right,home rule,suffrage,devolution,pay rise,recount,allowance,land right}
  need   subj{%country,%GOV,%LEG,%JUD,king,president,court,junta}
  need   iobj|obl:to|nmod:to|obl:on{%country,%CVL,%REL,%LAB,%REF,%PRE,@person,minority,province,region,island,people,woman,gay,worker,striker,teacher,couple,immigrant,tribe,opposition,%OPP}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0834  when obj{autonomy,self-rule,independence,self-government,home rule,devolution}
  core   0833
  +  "The parliament of Norway extended the vote to women."   0833 NOR NOR

accord/rights verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obl:on=recipient
  need   obj{right,vote,autonomy,self-rule,independence,self-government,citizenship,freedom,equal right,home rule,suffrage,devolution,pay rise,recount,allowance,land right}
  need   subj{%country,%GOV,%LEG,%JUD,king,president,court,junta}
  need   iobj|obl:to|nmod:to|obl:on{%country,%CVL,%REL,%LAB,%REF,%PRE,@person,minority,province,region,island,people,woman,gay,worker,striker,teacher,couple,immigrant,tribe,opposition,%OPP}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0834  when obj{autonomy,self-rule,independence,self-government,home rule,devolution}
  core   0833
  +  "The parliament of Peru accorded the vote to women."   0833 PER PER

condevolve/rights verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obl:on=recipient
  need   obj{right,vote,autonomy,self-rule,independence,self-government,citizenship,freedom,equal right,home rule,suffrage,devolution,pay rise,recount,allowance,land right}
  need   subj{%country,%GOV,%LEG,%JUD,king,president,court,junta}
  need   iobj|obl:to|nmod:to|obl:on{%country,%CVL,%REL,%LAB,%REF,%PRE,@person,minority,province,region,island,people,woman,gay,worker,striker,teacher,couple,immigrant,tribe,opposition,%OPP}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0834  when obj{autonomy,self-rule,independence,self-government,home rule,devolution}
  core   0833
  +  "The parliament of Jordan condevolved the vote to women."   0833 JOR JOR

restore/rights verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obl:on=recipient
  need   obj{right,vote,autonomy,self-rule,independence,self-government,citizenship,freedom,equal right,home rule,suffrage,devolution,pay rise,recount,allowance,land right}
  need   subj{%country,%GOV,%LEG,%JUD,king,president,court,junta}
  need   iobj|obl:to|nmod:to|obl:on{%country,%CVL,%REL,%LAB,%REF,%PRE,@person,minority,province,region,island,people,woman,gay,worker,striker,teacher,couple,immigrant,tribe,opposition,%OPP}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0834  when obj{autonomy,self-rule,independence,self-government,home rule,devolution}
  core   0833
  +  "The parliament of Mongolia restored the vote to women."   0833 MNG MNG

confer/rights verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obl:on=recipient
  need   obj{right,vote,autonomy,self-rule,independence,self-government,citizenship,freedom,equal right,home rule,suffrage,devolution,pay rise,recount,allowance,land right}
  need   subj{%country,%GOV,%LEG,%JUD,king,president,court,junta}
  need   iobj|obl:to|nmod:to|obl:on{%country,%CVL,%REL,%LAB,%REF,%PRE,@person,minority,province,region,island,people,woman,gay,worker,striker,teacher,couple,immigrant,tribe,opposition,%OPP}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0834  when obj{autonomy,self-rule,independence,self-government,home rule,devolution}
  core   0833
  +  "The parliament of Ghana conferred the vote to women."   0833 GHA GHA

bestow/rights verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obl:on=recipient
  need   obj{right,vote,autonomy,self-rule,independence,self-government,citizenship,freedom,equal right,home rule,suffrage,devolution,pay rise,recount,allowance,land right}
  need   subj{%country,%GOV,%LEG,%JUD,king,president,court,junta}
  need   iobj|obl:to|nmod:to|obl:on{%country,%CVL,%REL,%LAB,%REF,%PRE,@person,minority,province,region,island,people,woman,gay,worker,striker,teacher,couple,immigrant,tribe,opposition,%OPP}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0834  when obj{autonomy,self-rule,independence,self-government,home rule,devolution}
  core   0833
  +  "The parliament of Laos bestowed the vote to women."   0833 LAO LAO

award/rights verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obl:on=recipient
  need   obj{right,vote,autonomy,self-rule,independence,self-government,citizenship,freedom,equal right,home rule,suffrage,devolution,pay rise,recount,allowance,land right}
  need   subj{%country,%GOV,%LEG,%JUD,king,president,court,junta}
  need   iobj|obl:to|nmod:to|obl:on{%country,%CVL,%REL,%LAB,%REF,%PRE,@person,minority,province,region,island,people,woman,gay,worker,striker,teacher,couple,immigrant,tribe,opposition,%OPP}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0834  when obj{autonomy,self-rule,independence,self-government,home rule,devolution}
  core   0833
  +  "The parliament of Iceland awarded the vote to women."   0833 ISL ISL

devolve/rights verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obl:on=recipient
  need   obj{right,vote,autonomy,self-rule,independence,self-government,citizenship,freedom,equal right,home rule,suffrage,devolution,pay rise,recount,allowance,land right}
  need   subj{%country,%GOV,%LEG,%JUD,king,president,court,junta}
  need   iobj|obl:to|nmod:to|obl:on{%country,%CVL,%REL,%LAB,%REF,%PRE,@person,minority,province,region,island,people,woman,gay,worker,striker,teacher,couple,immigrant,tribe,opposition,%OPP}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0834  when obj{autonomy,self-rule,independence,self-government,home rule,devolution}
  core   0833
  +  "The parliament of Bolivia devolved the vote to women."   0833 BOL BOL

proclaim/truce verb
  frame  nsubj=actor  obl:with|nmod:with|obl:in|nmod:in|obl:against=recipient
  need   obj{@ceasefire,ceasefire,cease-fire,truce,armistice,unilateral ceasefire,cessation of hostilities,moratorium,lull}
  need   subj{%country,%GOV,%MIL,%REB,%PRE,%UAF,%PRM,%IGO,%OPP,junta,guerrilla,rebel,army,commander,group,militia,president,king,%CRM}
  not    obj{peace,pause,halt,- fire}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0871
  +  "The rebels in Angola proclaimed a ceasefire."   0871 AGO -
  -  "The band announced a truce with the drummer." none

announce/truce verb
  frame  nsubj=actor  obl:with|nmod:with|obl:in|nmod:in|obl:against=recipient
  need   obj{@ceasefire,ceasefire,cease-fire,truce,armistice,unilateral ceasefire,cessation of hostilities,moratorium,lull}
  need   subj{%country,%GOV,%MIL,%REB,%PRE,%UAF,%PRM,%IGO,%OPP,junta,guerrilla,rebel,army,commander,group,militia,president,king,%CRM}
  not    obj{peace,pause,halt,- fire}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0871
  +  "The rebels in Nepal announced a ceasefire."   0871 NPL -

call/truce verb
  frame  nsubj=actor  obl:with|nmod:with|obl:in|nmod:in|obl:against=recipient
  need   obj{@ceasefire,ceasefire,cease-fire,truce,armistice,unilateral ceasefire,cessation of hostilities,moratorium,lull}
  need   subj{%country,%GOV,%MIL,%REB,%PRE,%UAF,%PRM,%IGO,%OPP,junta,guerrilla,rebel,army,commander,group,militia,president,king,%CRM}
  not    obj{peace,pause,halt,- fire}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0871
  +  "The rebels in Estonia called a ceasefire."   0871 EST -

order/truce verb
  frame  nsubj=actor  obl:with|nmod:with|obl:in|nmod:in|obl:against=recipient
  need   obj{@ceasefire,ceasefire,cease-fire,truce,armistice,unilateral ceasefire,cessation of hostilities,moratorium,lull}
  need   subj{%country,%GOV,%MIL,%REB,%PRE,%UAF,%PRM,%IGO,%OPP,junta,guerrilla,rebel,army,commander,group,militia,president,king,%CRM}
  not    obj{peace,pause,halt,- fire}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0871
  +  "The rebels in Kuwait ordered a ceasefire."   0871 KWT -

decree/truce verb
  frame  nsubj=actor  obl:with|nmod:with|obl:in|nmod:in|obl:against=recipient
  need   obj{@ceasefire,ceasefire,cease-fire,truce,armistice,unilateral ceasefire,cessation of hostilities,moratorium,lull}
  need   subj{%country,%GOV,%MIL,%REB,%PRE,%UAF,%PRM,%IGO,%OPP,junta,guerrilla,rebel,army,commander,group,militia,president,king,%CRM}
  not    obj{peace,pause,halt,- fire}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0871
  +  "The rebels in Senegal decreed a ceasefire."   0871 SEN -

extend/truce verb
  frame  nsubj=actor  obl:with|nmod:with|obl:in|nmod:in|obl:against=recipient
  need   obj{@ceasefire,ceasefire,cease-fire,truce,armistice,unilateral ceasefire,cessation of hostilities,moratorium,lull}
  need   subj{%country,%GOV,%MIL,%REB,%PRE,%UAF,%PRM,%IGO,%OPP,junta,guerrilla,rebel,army,commander,group,militia,president,king,%CRM}
  not    obj{peace,pause,halt,- fire}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0871
  +  "The rebels in Paraguay extended a ceasefire."   0871 PRY -

prolong/truce verb
  frame  nsubj=actor  obl:with|nmod:with|obl:in|nmod:in|obl:against=recipient
  need   obj{@ceasefire,ceasefire,cease-fire,truce,armistice,unilateral ceasefire,cessation of hostilities,moratorium,lull}
  need   subj{%country,%GOV,%MIL,%REB,%PRE,%UAF,%PRM,%IGO,%OPP,junta,guerrilla,rebel,army,commander,group,militia,president,king,%CRM}
  not    obj{peace,pause,halt,- fire}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0871
  +  "The rebels in Denmark prolonged a ceasefire."   0871 DNK -

renew/truce verb
  frame  nsubj=actor  obl:with|nmod:with|obl:in|nmod:in|obl:against=recipient
  need   obj{@ceasefire,ceasefire,cease-fire,truce,armistice,unilateral ceasefire,cessation of hostilities,moratorium,lull}
  need   subj{%country,%GOV,%MIL,%REB,%PRE,%UAF,%PRM,%IGO,%OPP,junta,guerrilla,rebel,army,commander,group,militia,president,king,%CRM}
  not    obj{peace,pause,halt,- fire}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0871
  +  "The rebels in Zambia renewed a ceasefire."   0871 ZMB -

enact/truce verb
  frame  nsubj=actor  obl:with|nmod:with|obl:in|nmod:in|obl:against=recipient
  need   obj{@ceasefire,ceasefire,cease-fire,truce,armistice,unilateral ceasefire,cessation of hostilities,moratorium,lull}
  need   subj{%country,%GOV,%MIL,%REB,%PRE,%UAF,%PRM,%IGO,%OPP,junta,guerrilla,rebel,army,commander,group,militia,president,king,%CRM}
  not    obj{peace,pause,halt,- fire}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0871
  +  "The rebels in Vietnam enacted a ceasefire."   0871 VNM -

institute/truce verb
  frame  nsubj=actor  obl:with|nmod:with|obl:in|nmod:in|obl:against=recipient
  need   obj{@ceasefire,ceasefire,cease-fire,truce,armistice,unilateral ceasefire,cessation of hostilities,moratorium,lull}
  need   subj{%country,%GOV,%MIL,%REB,%PRE,%UAF,%PRM,%IGO,%OPP,junta,guerrilla,rebel,army,commander,group,militia,president,king,%CRM}
  not    obj{peace,pause,halt,- fire}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0871
  +  "The rebels in Oman instituted a ceasefire."   0871 OMN -

implement/truce verb
  frame  nsubj=actor  obl:with|nmod:with|obl:in|nmod:in|obl:against=recipient
  need   obj{@ceasefire,ceasefire,cease-fire,truce,armistice,unilateral ceasefire,cessation of hostilities,moratorium,lull}
  need   subj{%country,%GOV,%MIL,%REB,%PRE,%UAF,%PRM,%IGO,%OPP,junta,guerrilla,rebel,army,commander,group,militia,president,king,%CRM}
  not    obj{peace,pause,halt,- fire}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0871
  +  "The rebels in Chile implemented a ceasefire."   0871 CHL -

begin/truce verb
  frame  nsubj=actor  obl:with|nmod:with|obl:in|nmod:in|obl:against=recipient
  need   obj{@ceasefire,ceasefire,cease-fire,truce,armistice,unilateral ceasefire,cessation of hostilities,moratorium,lull}
  need   subj{%country,%GOV,%MIL,%REB,%PRE,%UAF,%PRM,%IGO,%OPP,junta,guerrilla,rebel,army,commander,group,militia,president,king,%CRM}
  not    obj{peace,pause,halt,- fire}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0871
  +  "The rebels in Portugal began a ceasefire."   0871 PRT -

start/truce verb
  frame  nsubj=actor  obl:with|nmod:with|obl:in|nmod:in|obl:against=recipient
  need   obj{@ceasefire,ceasefire,cease-fire,truce,armistice,unilateral ceasefire,cessation of hostilities,moratorium,lull}
  need   subj{%country,%GOV,%MIL,%REB,%PRE,%UAF,%PRM,%IGO,%OPP,junta,guerrilla,rebel,army,commander,group,militia,president,king,%CRM}
  not    obj{peace,pause,halt,- fire}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0871
  +  "The rebels in Malawi started a ceasefire."   0871 MWI -

impose/truce verb
  frame  nsubj=actor  obl:with|nmod:with|obl:in|nmod:in|obl:against=recipient
  need   obj{@ceasefire,ceasefire,cease-fire,truce,armistice,unilateral ceasefire,cessation of hostilities,moratorium,lull}
  need   subj{%country,%GOV,%MIL,%REB,%PRE,%UAF,%PRM,%IGO,%OPP,junta,guerrilla,rebel,army,commander,group,militia,president,king,%CRM}
  not    obj{peace,pause,halt,- fire}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0871
  +  "The rebels in Cuba imposed a ceasefire."   0871 CUB -

introduce/truce verb
  frame  nsubj=actor  obl:with|nmod:with|obl:in|nmod:in|obl:against=recipient
  need   obj{@ceasefire,ceasefire,cease-fire,truce,armistice,unilateral ceasefire,cessation of hostilities,moratorium,lull}
  need   subj{%country,%GOV,%MIL,%REB,%PRE,%UAF,%PRM,%IGO,%OPP,junta,guerrilla,rebel,army,commander,group,militia,president,king,%CRM}
  not    obj{peace,pause,halt,- fire}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0871
  +  "The rebels in Finland introduced a ceasefire."   0871 FIN -

approve/truce verb
  frame  nsubj=actor  obl:with|nmod:with|obl:in|nmod:in|obl:against=recipient
  need   obj{@ceasefire,ceasefire,cease-fire,truce,armistice,unilateral ceasefire,cessation of hostilities,moratorium,lull}
  need   subj{%country,%GOV,%MIL,%REB,%PRE,%UAF,%PRM,%IGO,%OPP,junta,guerrilla,rebel,army,commander,group,militia,president,king,%CRM}
  not    obj{peace,pause,halt,- fire}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0871
  +  "The rebels in Bhutan approved a ceasefire."   0871 BTN -

adopt/truce verb
  frame  nsubj=actor  obl:with|nmod:with|obl:in|nmod:in|obl:against=recipient
  need   obj{@ceasefire,ceasefire,cease-fire,truce,armistice,unilateral ceasefire,cessation of hostilities,moratorium,lull}
  need   subj{%country,%GOV,%MIL,%REB,%PRE,%UAF,%PRM,%IGO,%OPP,junta,guerrilla,rebel,army,commander,group,militia,president,king,%CRM}
  not    obj{peace,pause,halt,- fire}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0871
  +  "The rebels in Uganda adopted a ceasefire."   0871 UGA -

declare/truce verb
  frame  nsubj=actor  obl:with|nmod:with|obl:in|nmod:in|obl:against=recipient
  need   obj{@ceasefire,ceasefire,cease-fire,truce,armistice,unilateral ceasefire,cessation of hostilities,moratorium,lull}
  need   subj{%country,%GOV,%MIL,%REB,%PRE,%UAF,%PRM,%IGO,%OPP,junta,guerrilla,rebel,army,commander,group,militia,president,king,%CRM}
  not    obj{peace,pause,halt,- fire}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0871
  +  "The rebels in Slovenia declared a ceasefire."   0871 SVN -

launch/truce verb
  frame  nsubj=actor  obl:with|nmod:with|obl:in|nmod:in|obl:against=recipient
  need   obj{@ceasefire,ceasefire,cease-fire,truce,armistice,unilateral ceasefire,cessation of hostilities,moratorium,lull}
  need   subj{%country,%GOV,%MIL,%REB,%PRE,%UAF,%PRM,%IGO,%OPP,junta,guerrilla,rebel,army,commander,group,militia,president,king,%CRM}
  not    obj{peace,pause,halt,- fire}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0871
  +  "The rebels in Ecuador launched a ceasefire."   0871 ECU -

lengthen/truce verb
  frame  nsubj=actor  obl:with|nmod:with|obl:in|nmod:in|obl:against=recipient
  need   obj{@ceasefire,ceasefire,cease-fire,truce,armistice,unilateral ceasefire,cessation of hostilities,moratorium,lull}
  need   subj{%country,%GOV,%MIL,%REB,%PRE,%UAF,%PRM,%IGO,%OPP,junta,guerrilla,rebel,army,commander,group,militia,president,king,%CRM}
  not    obj{peace,pause,halt,- fire}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0871
  +  "The rebels in Qatar lengthened a ceasefire."   0871 QAT -

initiate/truce verb
  frame  nsubj=actor  obl:with|nmod:with|obl:in|nmod:in|obl:against=recipient
  need   obj{@ceasefire,ceasefire,cease-fire,truce,armistice,unilateral ceasefire,cessation of hostilities,moratorium,lull}
  need   subj{%country,%GOV,%MIL,%REB,%PRE,%UAF,%PRM,%IGO,%OPP,junta,guerrilla,rebel,army,commander,group,militia,president,king,%CRM}
  not    obj{peace,pause,halt,- fire}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0871
  +  "The rebels in Namibia initiated a ceasefire."   0871 NAM -
