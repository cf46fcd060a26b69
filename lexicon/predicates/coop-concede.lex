# CONCEDE (CAMEO 08 in words, 055, 056), wider: saying sorry, pardoning, easing bans, dropping charges, ending protests, giving in to demands, calling truces.

offer/sorry verb
  frame  nsubj=actor  obl:to|iobj|nmod:to=recipient  obl:for|obl:over=topic
  need   obj{apology,regret,remorse,contrition,amends,forgiveness,pardon,atonement,sorrow,mea culpa}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obl:from{*}
  core   055
  +  "Jordan offered an apology to Bhutan."   055 JOR BTN
  -  "The waiter made an apology to the guest." none

make/sorry verb
  frame  nsubj=actor  obl:to|iobj|nmod:to=recipient  obl:for|obl:over=topic
  need   obj{apology,regret,remorse,contrition,amends,forgiveness,pardon,atonement,sorrow,mea culpa}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obl:from{*}
  core   055
  +  "Mongolia made an apology to Fiji."   055 MNG FJI

issue/sorry verb
  frame  nsubj=actor  obl:to|iobj|nmod:to=recipient  obl:for|obl:over=topic
  need   obj{apology,regret,remorse,contrition,amends,forgiveness,pardon,atonement,sorrow,mea culpa}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obl:from{*}
  core   055
  +  "Ghana issued an apology to Belgium."   055 GHA BEL

express/sorry verb
  frame  nsubj=actor  obl:to|iobj|nmod:to=recipient  obl:for|obl:over=topic
  need   obj{apology,regret,remorse,contrition,amends,forgiveness,pardon,atonement,sorrow,mea culpa}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obl:from{*}
  core   055
  +  "Laos expressed an apology to Uruguay."   055 LAO URY

voice/sorry verb
  frame  nsubj=actor  obl:to|iobj|nmod:to=recipient  obl:for|obl:over=topic
  need   obj{apology,regret,remorse,contrition,amends,forgiveness,pardon,atonement,sorrow,mea culpa}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obl:from{*}
  core   055
  +  "Iceland voiced an apology to Romania."   055 ISL ROU

extend/sorry verb
  frame  nsubj=actor  obl:to|iobj|nmod:to=recipient  obl:for|obl:over=topic
  need   obj{apology,regret,remorse,contrition,amends,forgiveness,pardon,atonement,sorrow,mea culpa}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obl:from{*}
  core   055
  +  "Bolivia extended an apology to Jordan."   055 BOL JOR

present/sorry verb
  frame  nsubj=actor  obl:to|iobj|nmod:to=recipient  obl:for|obl:over=topic
  need   obj{apology,regret,remorse,contrition,amends,forgiveness,pardon,atonement,sorrow,mea culpa}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obl:from{*}
  core   055
  +  "Angola presented an apology to Nepal."   055 AGO NPL

tender/sorry verb
  frame  nsubj=actor  obl:to|iobj|nmod:to=recipient  obl:for|obl:over=topic
  need   obj{apology,regret,remorse,contrition,amends,forgiveness,pardon,atonement,sorrow,mea culpa}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obl:from{*}
  core   055
  +  "Nepal tendered an apology to Vietnam."   055 NPL VNM

send/sorry verb
  frame  nsubj=actor  obl:to|iobj|nmod:to=recipient  obl:for|obl:over=topic
  need   obj{apology,regret,remorse,contrition,amends,forgiveness,pardon,atonement,sorrow,mea culpa}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obl:from{*}
  core   055
  +  "Estonia sent an apology to Bhutan."   055 EST BTN

convey/sorry verb
  frame  nsubj=actor  obl:to|iobj|nmod:to=recipient  obl:for|obl:over=topic
  need   obj{apology,regret,remorse,contrition,amends,forgiveness,pardon,atonement,sorrow,mea culpa}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obl:from{*}
  core   055
  +  "Kuwait conveyed an apology to Fiji."   055 KWT FJI

deliver/sorry verb
  frame  nsubj=actor  obl:to|iobj|nmod:to=recipient  obl:for|obl:over=topic
  need   obj{apology,regret,remorse,contrition,amends,forgiveness,pardon,atonement,sorrow,mea culpa}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obl:from{*}
  core   055
  +  "Senegal delivered an apology to Belgium."   055 SEN BEL

beg/sorry verb
  frame  nsubj=actor  obl:to|iobj|nmod:to=recipient  obl:for|obl:over=topic
  need   obj{apology,regret,remorse,contrition,amends,forgiveness,pardon,atonement,sorrow,mea culpa}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obl:from{*}
  core   055
  +  "Paraguay begged an apology to Uruguay."   055 PRY URY

ask/sorry verb
  frame  nsubj=actor  obl:to|iobj|nmod:to=recipient  obl:for|obl:over=topic
  need   obj{apology,regret,remorse,contrition,amends,forgiveness,pardon,atonement,sorrow,mea culpa}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obl:from{*}
  core   055
  +  "Denmark asked an apology to Romania."   055 DNK ROU

give/sorry verb
  frame  nsubj=actor  obl:to|iobj|nmod:to=recipient  obl:for|obl:over=topic
  need   obj{apology,regret,remorse,contrition,amends,forgiveness,pardon,atonement,sorrow,mea culpa}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obl:from{*}
  core   055
  +  "Zambia gave an apology to Jordan."   055 ZMB JOR

bring/sorry verb
  frame  nsubj=actor  obl:to|iobj|nmod:to=recipient  obl:for|obl:over=topic
  need   obj{apology,regret,remorse,contrition,amends,forgiveness,pardon,atonement,sorrow,mea culpa}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obl:from{*}
  core   055
  +  "Vietnam brought an apology to Nepal."   055 VNM NPL

publish/sorry verb
  frame  nsubj=actor  obl:to|iobj|nmod:to=recipient  obl:for|obl:over=topic
  need   obj{apology,regret,remorse,contrition,amends,forgiveness,pardon,atonement,sorrow,mea culpa}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obl:from{*}
  core   055
  +  "Oman published an apology to Vietnam."   055 OMN VNM

utter/sorry verb
  frame  nsubj=actor  obl:to|iobj|nmod:to=recipient  obl:for|obl:over=topic
  need   obj{apology,regret,remorse,contrition,amends,forgiveness,pardon,atonement,sorrow,mea culpa}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obl:from{*}
  core   055
  +  "Chile uttered an apology to Bhutan."   055 CHL BTN

repeat/sorry verb
  frame  nsubj=actor  obl:to|iobj|nmod:to=recipient  obl:for|obl:over=topic
  need   obj{apology,regret,remorse,contrition,amends,forgiveness,pardon,atonement,sorrow,mea culpa}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obl:from{*}
  core   055
  +  "Portugal repeated an apology to Fiji."   055 PRT FJI

show/sorry verb
  frame  nsubj=actor  obl:to|iobj|nmod:to=recipient  obl:for|obl:over=topic
  need   obj{apology,regret,remorse,contrition,amends,forgiveness,pardon,atonement,sorrow,mea culpa}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obl:from{*}
  core   055
  +  "Malawi showed an apology to Belgium."   055 MWI BEL

atone/for verb
  frame  nsubj=actor  obl:to=recipient  obl:for|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:for|obl:over|obl:to{*}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   055
  +  "The government of Cuba atoned for the massacre."   055 CUB -

repent/for verb
  frame  nsubj=actor  obl:to=recipient  obl:for|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:for|obl:over|obl:to{*}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   055
  +  "The government of Finland repented for the massacre."   055 FIN -

apologise/for verb
  frame  nsubj=actor  obl:to=recipient  obl:for|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:for|obl:over|obl:to{*}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   055
  +  "The government of Bhutan apologised for the massacre."   055 BTN -

apologize/for verb
  frame  nsubj=actor  obl:to=recipient  obl:for|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:for|obl:over|obl:to{*}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   055
  +  "The government of Uganda apologized for the massacre."   055 UGA -

say-sorry/for verb say sorry
  frame  nsubj=actor  obl:to=recipient  obl:for|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:for|obl:over|obl:to{*}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   055
  +  "The government of Slovenia said sorry for the massacre."   055 SVN -

make-amends/for verb make amends
  frame  nsubj=actor  obl:to=recipient  obl:for|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:for|obl:over|obl:to{*}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   055
  +  "The government of Ecuador made amends for the massacre."   055 ECU -

express-regret/for verb express regret
  frame  nsubj=actor  obl:to=recipient  obl:for|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:for|obl:over|obl:to{*}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   055
  +  "The government of Qatar expressed regret for the massacre."   055 QAT -

make-up/for verb make up
  frame  nsubj=actor  obl:to=recipient  obl:for|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:for|obl:over|obl:to{*}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   055
  +  "The government of Namibia made up for the massacre."   055 NAM -

sorry/sorry adjective
  frame  nsubj=actor  obl:for|obl:to=topic
  need   subj{%country,%GOV,%MIL,%IGO,%REL}
  core   055
  +  "The government of Austria is sorry for the massacre."   055 AUT -

apologetic/sorry adjective
  frame  nsubj=actor  obl:for|obl:to=topic
  need   subj{%country,%GOV,%MIL,%IGO,%REL}
  core   055
  +  "The government of Fiji is apologetic for the massacre."   055 FJI -

remorseful/sorry adjective
  frame  nsubj=actor  obl:for|obl:to=topic
  need   subj{%country,%GOV,%MIL,%IGO,%REL}
  core   055
  +  "The government of Albania is remorseful for the massacre."   055 ALB -

contrite/sorry adjective
  frame  nsubj=actor  obl:for|obl:to=topic
  need   subj{%country,%GOV,%MIL,%IGO,%REL}
  core   055
  +  "The government of Thailand is contrite for the massacre."   055 THA -

repentant/sorry adjective
  frame  nsubj=actor  obl:for|obl:to=topic
  need   subj{%country,%GOV,%MIL,%IGO,%REL}
  core   055
  +  "The government of Croatia is repentant for the massacre."   055 HRV -

remorse/of-sorry noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to=recipient  nmod:for=topic
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%MIL,%REL}
  core   055
  +  "Panama's remorse for the massacre came late."   055 PAN -

contrition/of-sorry noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to=recipient  nmod:for=topic
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%MIL,%REL}
  core   055
  +  "Latvia's contrition for the massacre came late."   055 LVA -

regret/of-sorry noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to=recipient  nmod:for=topic
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%MIL,%REL}
  core   055
  +  "Tunisia's regret for the massacre came late."   055 TUN -

repentance/of-sorry noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to=recipient  nmod:for=topic
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%MIL,%REL}
  core   055
  +  "Belgium's repentance for the massacre came late."   055 BEL -

atonement/of-sorry noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to=recipient  nmod:for=topic
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%MIL,%REL}
  core   055
  +  "Sweden's atonement for the massacre came late."   055 SWE -

apology/of-sorry noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to=recipient  nmod:for=topic
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%MIL,%REL}
  core   055
  +  "Rwanda's apology for the massacre came late."   055 RWA -

amnesty/pardon verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%JUD,%MIL,%LEG,president,king,queen,governor,emir,junta,court,pope}
  need   obj{prisoner,convict,inmate,rebel,deserter,dissident,journalist,activist,writer,%OPP,%ELI,%REB,%JRN,%SOC,%CVL,%GOV,soldier,fighter,opponent,killer,officer,general,president,minister,detainee,defector,plotter,militant,protester}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   056
  +  "The president of Ethiopia amnestied two dissidents."   056 ETH -

reprieve/pardon verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%JUD,%MIL,%LEG,president,king,queen,governor,emir,junta,court,pope}
  need   obj{prisoner,convict,inmate,rebel,deserter,dissident,journalist,activist,writer,%OPP,%ELI,%REB,%JRN,%SOC,%CVL,%GOV,soldier,fighter,opponent,killer,officer,general,president,minister,detainee,defector,plotter,militant,protester}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   056
  +  "The president of Greece reprieved two dissidents."   056 GRC -

absolve/pardon verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%JUD,%MIL,%LEG,president,king,queen,governor,emir,junta,court,pope}
  need   obj{prisoner,convict,inmate,rebel,deserter,dissident,journalist,activist,writer,%OPP,%ELI,%REB,%JRN,%SOC,%CVL,%GOV,soldier,fighter,opponent,killer,officer,general,president,minister,detainee,defector,plotter,militant,protester}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   056
  +  "The president of Uruguay absolved two dissidents."   056 URY -

forgive/pardon verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%JUD,%MIL,%LEG,president,king,queen,governor,emir,junta,court,pope}
  need   obj{prisoner,convict,inmate,rebel,deserter,dissident,journalist,activist,writer,%OPP,%ELI,%REB,%JRN,%SOC,%CVL,%GOV,soldier,fighter,opponent,killer,officer,general,president,minister,detainee,defector,plotter,militant,protester}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   056
  +  "The president of Cambodia forgave two dissidents."   056 KHM -

spare/pardon verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%JUD,%MIL,%LEG,president,king,queen,governor,emir,junta,court,pope}
  need   obj{prisoner,convict,inmate,rebel,deserter,dissident,journalist,activist,writer,%OPP,%ELI,%REB,%JRN,%SOC,%CVL,%GOV,soldier,fighter,opponent,killer,officer,general,president,minister,detainee,defector,plotter,militant,protester}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   056
  +  "The president of Gabon spared two dissidents."   056 GAB -

rehabilitate/pardon verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%JUD,%MIL,%LEG,president,king,queen,governor,emir,junta,court,pope}
  need   obj{prisoner,convict,inmate,rebel,deserter,dissident,journalist,activist,writer,%OPP,%ELI,%REB,%JRN,%SOC,%CVL,%GOV,soldier,fighter,opponent,killer,officer,general,president,minister,detainee,defector,plotter,militant,protester}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   056
  +  "The president of Hungary rehabilitated two dissidents."   056 HUN -

declare/mercy verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:on=recipient
  need   obj{pardon,amnesty,clemency,reprieve,mercy,forgiveness,royal pardon,general amnesty,presidential pardon,immunity}
  need   subj{%country,%GOV,%JUD,%MIL,%LEG,president,king,queen,governor,emir,junta,parliament}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   056
  +  "The president of Yemen declared a pardon to two dissidents."   056 YEM -

proclaim/mercy verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:on=recipient
  need   obj{pardon,amnesty,clemency,reprieve,mercy,forgiveness,royal pardon,general amnesty,presidential pardon,immunity}
  need   subj{%country,%GOV,%JUD,%MIL,%LEG,president,king,queen,governor,emir,junta,parliament}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   056
  +  "The president of Poland proclaimed an amnesty for the rebels."   056 POL -

decree/mercy verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:on=recipient
  need   obj{pardon,amnesty,clemency,reprieve,mercy,forgiveness,royal pardon,general amnesty,presidential pardon,immunity}
  need   subj{%country,%GOV,%JUD,%MIL,%LEG,president,king,queen,governor,emir,junta,parliament}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   056
  +  "The president of Lebanon decreed an amnesty for the rebels."   056 LBN -

announce/mercy verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:on=recipient
  need   obj{pardon,amnesty,clemency,reprieve,mercy,forgiveness,royal pardon,general amnesty,presidential pardon,immunity}
  need   subj{%country,%GOV,%JUD,%MIL,%LEG,president,king,queen,governor,emir,junta,parliament}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   056
  +  "The president of Kenya announced an amnesty for the rebels."   056 KEN -

give/mercy verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:on=recipient
  need   obj{pardon,amnesty,clemency,reprieve,mercy,forgiveness,royal pardon,general amnesty,presidential pardon,immunity}
  need   subj{%country,%GOV,%JUD,%MIL,%LEG,president,king,queen,governor,emir,junta,parliament}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   056
  +  "The president of Norway gave an amnesty for the rebels."   056 NOR -

extend/mercy verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:on=recipient
  need   obj{pardon,amnesty,clemency,reprieve,mercy,forgiveness,royal pardon,general amnesty,presidential pardon,immunity}
  need   subj{%country,%GOV,%JUD,%MIL,%LEG,president,king,queen,governor,emir,junta,parliament}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   056
  +  "The president of Peru extended an amnesty for the rebels."   056 PER -

sign/mercy verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:on=recipient
  need   obj{pardon,amnesty,clemency,reprieve,mercy,forgiveness,royal pardon,general amnesty,presidential pardon,immunity}
  need   subj{%country,%GOV,%JUD,%MIL,%LEG,president,king,queen,governor,emir,junta,parliament}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   056
  +  "The president of Jordan signed an amnesty for the rebels."   056 JOR -

show/mercy verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:on=recipient
  need   obj{pardon,amnesty,clemency,reprieve,mercy,forgiveness,royal pardon,general amnesty,presidential pardon,immunity}
  need   subj{%country,%GOV,%JUD,%MIL,%LEG,president,king,queen,governor,emir,junta,parliament}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   056
  +  "The president of Mongolia showed an amnesty for the rebels."   056 MNG -

approve/mercy verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:on=recipient
  need   obj{pardon,amnesty,clemency,reprieve,mercy,forgiveness,royal pardon,general amnesty,presidential pardon,immunity}
  need   subj{%country,%GOV,%JUD,%MIL,%LEG,president,king,queen,governor,emir,junta,parliament}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   056
  +  "The president of Ghana approved an amnesty for the rebels."   056 GHA -

pass/mercy verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:on=recipient
  need   obj{pardon,amnesty,clemency,reprieve,mercy,forgiveness,royal pardon,general amnesty,presidential pardon,immunity}
  need   subj{%country,%GOV,%JUD,%MIL,%LEG,president,king,queen,governor,emir,junta,parliament}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   056
  +  "The president of Laos passed an amnesty for the rebels."   056 LAO -

enact/mercy verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:on=recipient
  need   obj{pardon,amnesty,clemency,reprieve,mercy,forgiveness,royal pardon,general amnesty,presidential pardon,immunity}
  need   subj{%country,%GOV,%JUD,%MIL,%LEG,president,king,queen,governor,emir,junta,parliament}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   056
  +  "The president of Iceland enacted an amnesty for the rebels."   056 ISL -

order/mercy verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:on=recipient
  need   obj{pardon,amnesty,clemency,reprieve,mercy,forgiveness,royal pardon,general amnesty,presidential pardon,immunity}
  need   subj{%country,%GOV,%JUD,%MIL,%LEG,president,king,queen,governor,emir,junta,parliament}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   056
  +  "The president of Bolivia ordered an amnesty for the rebels."   056 BOL -

bestow/mercy verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:on=recipient
  need   obj{pardon,amnesty,clemency,reprieve,mercy,forgiveness,royal pardon,general amnesty,presidential pardon,immunity}
  need   subj{%country,%GOV,%JUD,%MIL,%LEG,president,king,queen,governor,emir,junta,parliament}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   056
  +  "The president of Angola bestowed an amnesty for the rebels."   056 AGO -

adopt/mercy verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:on=recipient
  need   obj{pardon,amnesty,clemency,reprieve,mercy,forgiveness,royal pardon,general amnesty,presidential pardon,immunity}
  need   subj{%country,%GOV,%JUD,%MIL,%LEG,president,king,queen,governor,emir,junta,parliament}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   056
  +  "The president of Nepal adopted an amnesty for the rebels."   056 NPL -

promulgate/mercy verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:on=recipient
  need   obj{pardon,amnesty,clemency,reprieve,mercy,forgiveness,royal pardon,general amnesty,presidential pardon,immunity}
  need   subj{%country,%GOV,%JUD,%MIL,%LEG,president,king,queen,governor,emir,junta,parliament}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   056
  +  "The president of Estonia promulgated an amnesty for the rebels."   056 EST -

commute/sentence verb
  frame  nsubj=actor  nmod:of|nmod:against|poss|obl:of|obl:against|nmod:on|obl:for=recipient
  need   obj{sentence,death sentence,conviction,verdict,life sentence,prison sentence,prison term,jail term,death penalty,fine,indictment,expulsion,warrant,arrest warrant,guilty verdict}
  need   subj{%country,%GOV,%JUD,%LEG,court,judge,president,king,governor,tribunal,prosecutor}
  core   081
  +  "A court in Kuwait commuted the conviction of a journalist."   081 KWT -

overturn/sentence verb
  frame  nsubj=actor  nmod:of|nmod:against|poss|obl:of|obl:against|nmod:on|obl:for=recipient
  need   obj{sentence,death sentence,conviction,verdict,life sentence,prison sentence,prison term,jail term,death penalty,fine,indictment,expulsion,warrant,arrest warrant,guilty verdict}
  need   subj{%country,%GOV,%JUD,%LEG,court,judge,president,king,governor,tribunal,prosecutor}
  core   081
  +  "A court in Senegal overturned the conviction of a journalist."   081 SEN -

quash/sentence verb
  frame  nsubj=actor  nmod:of|nmod:against|poss|obl:of|obl:against|nmod:on|obl:for=recipient
  need   obj{sentence,death sentence,conviction,verdict,life sentence,prison sentence,prison term,jail term,death penalty,fine,indictment,expulsion,warrant,arrest warrant,guilty verdict}
  need   subj{%country,%GOV,%JUD,%LEG,court,judge,president,king,governor,tribunal,prosecutor}
  core   081
  +  "A court in Paraguay quashed the conviction of a journalist."   081 PRY -

annul/sentence verb
  frame  nsubj=actor  nmod:of|nmod:against|poss|obl:of|obl:against|nmod:on|obl:for=recipient
  need   obj{sentence,death sentence,conviction,verdict,life sentence,prison sentence,prison term,jail term,death penalty,fine,indictment,expulsion,warrant,arrest warrant,guilty verdict}
  need   subj{%country,%GOV,%JUD,%LEG,court,judge,president,king,governor,tribunal,prosecutor}
  core   081
  +  "A court in Denmark annuled the conviction of a journalist."   081 DNK -

reverse/sentence verb
  frame  nsubj=actor  nmod:of|nmod:against|poss|obl:of|obl:against|nmod:on|obl:for=recipient
  need   obj{sentence,death sentence,conviction,verdict,life sentence,prison sentence,prison term,jail term,death penalty,fine,indictment,expulsion,warrant,arrest warrant,guilty verdict}
  need   subj{%country,%GOV,%JUD,%LEG,court,judge,president,king,governor,tribunal,prosecutor}
  core   081
  +  "A court in Zambia reversed the conviction of a journalist."   081 ZMB -

set-aside/sentence verb set aside
  frame  nsubj=actor  nmod:of|nmod:against|poss|obl:of|obl:against|nmod:on|obl:for=recipient
  need   obj{sentence,death sentence,conviction,verdict,life sentence,prison sentence,prison term,jail term,death penalty,fine,indictment,expulsion,warrant,arrest warrant,guilty verdict}
  need   subj{%country,%GOV,%JUD,%LEG,court,judge,president,king,governor,tribunal,prosecutor}
  core   081
  +  "A court in Vietnam set aside the conviction of a journalist."   081 VNM -

reduce/sentence verb
  frame  nsubj=actor  nmod:of|nmod:against|poss|obl:of|obl:against|nmod:on|obl:for=recipient
  need   obj{sentence,death sentence,conviction,verdict,life sentence,prison sentence,prison term,jail term,death penalty,fine,indictment,expulsion,warrant,arrest warrant,guilty verdict}
  need   subj{%country,%GOV,%JUD,%LEG,court,judge,president,king,governor,tribunal,prosecutor}
  core   081
  +  "A court in Oman reduced the conviction of a journalist."   081 OMN -

throw-out/sentence verb throw out
  frame  nsubj=actor  nmod:of|nmod:against|poss|obl:of|obl:against|nmod:on|obl:for=recipient
  need   obj{sentence,death sentence,conviction,verdict,life sentence,prison sentence,prison term,jail term,death penalty,fine,indictment,expulsion,warrant,arrest warrant,guilty verdict}
  need   subj{%country,%GOV,%JUD,%LEG,court,judge,president,king,governor,tribunal,prosecutor}
  core   081
  +  "A court in Chile threw out the conviction of a journalist."   081 CHL -

revoke/sentence verb
  frame  nsubj=actor  nmod:of|nmod:against|poss|obl:of|obl:against|nmod:on|obl:for=recipient
  need   obj{sentence,death sentence,conviction,verdict,life sentence,prison sentence,prison term,jail term,death penalty,fine,indictment,expulsion,warrant,arrest warrant,guilty verdict}
  need   subj{%country,%GOV,%JUD,%LEG,court,judge,president,king,governor,tribunal,prosecutor}
  core   081
  +  "The president of Portugal revoked the sentence."   081 PRT -

lift/sentence verb
  frame  nsubj=actor  nmod:of|nmod:against|poss|obl:of|obl:against|nmod:on|obl:for=recipient
  need   obj{sentence,death sentence,conviction,verdict,life sentence,prison sentence,prison term,jail term,death penalty,fine,indictment,expulsion,warrant,arrest warrant,guilty verdict}
  need   subj{%country,%GOV,%JUD,%LEG,court,judge,president,king,governor,tribunal,prosecutor}
  core   081
  +  "A court in Malawi lifted the conviction of a journalist."   081 MWI -

strike-down/sentence verb strike down
  frame  nsubj=actor  nmod:of|nmod:against|poss|obl:of|obl:against|nmod:on|obl:for=recipient
  need   obj{sentence,death sentence,conviction,verdict,life sentence,prison sentence,prison term,jail term,death penalty,fine,indictment,expulsion,warrant,arrest warrant,guilty verdict}
  need   subj{%country,%GOV,%JUD,%LEG,court,judge,president,king,governor,tribunal,prosecutor}
  core   081
  +  "A court in Cuba struck down the conviction of a journalist."   081 CUB -

void/sentence verb
  frame  nsubj=actor  nmod:of|nmod:against|poss|obl:of|obl:against|nmod:on|obl:for=recipient
  need   obj{sentence,death sentence,conviction,verdict,life sentence,prison sentence,prison term,jail term,death penalty,fine,indictment,expulsion,warrant,arrest warrant,guilty verdict}
  need   subj{%country,%GOV,%JUD,%LEG,court,judge,president,king,governor,tribunal,prosecutor}
  core   081
  +  "A court in Finland voided the conviction of a journalist."   081 FIN -

vacate/sentence verb
  frame  nsubj=actor  nmod:of|nmod:against|poss|obl:of|obl:against|nmod:on|obl:for=recipient
  need   obj{sentence,death sentence,conviction,verdict,life sentence,prison sentence,prison term,jail term,death penalty,fine,indictment,expulsion,warrant,arrest warrant,guilty verdict}
  need   subj{%country,%GOV,%JUD,%LEG,court,judge,president,king,governor,tribunal,prosecutor}
  core   081
  +  "A court in Bhutan vacated the conviction of a journalist."   081 BTN -

suspend/sentence verb
  frame  nsubj=actor  nmod:of|nmod:against|poss|obl:of|obl:against|nmod:on|obl:for=recipient
  need   obj{sentence,death sentence,conviction,verdict,life sentence,prison sentence,prison term,jail term,death penalty,fine,indictment,expulsion,warrant,arrest warrant,guilty verdict}
  need   subj{%country,%GOV,%JUD,%LEG,court,judge,president,king,governor,tribunal,prosecutor}
  core   081
  +  "The president of Uganda suspended the sentence."   081 UGA -

cut/sentence verb
  frame  nsubj=actor  nmod:of|nmod:against|poss|obl:of|obl:against|nmod:on|obl:for=recipient
  need   obj{sentence,death sentence,conviction,verdict,life sentence,prison sentence,prison term,jail term,death penalty,fine,indictment,expulsion,warrant,arrest warrant,guilty verdict}
  need   subj{%country,%GOV,%JUD,%LEG,court,judge,president,king,governor,tribunal,prosecutor}
  core   081
  +  "A court in Slovenia cut the conviction of a journalist."   081 SVN -

remit/sentence verb
  frame  nsubj=actor  nmod:of|nmod:against|poss|obl:of|obl:against|nmod:on|obl:for=recipient
  need   obj{sentence,death sentence,conviction,verdict,life sentence,prison sentence,prison term,jail term,death penalty,fine,indictment,expulsion,warrant,arrest warrant,guilty verdict}
  need   subj{%country,%GOV,%JUD,%LEG,court,judge,president,king,governor,tribunal,prosecutor}
  core   081
  +  "A court in Ecuador remited the conviction of a journalist."   081 ECU -

shorten/sentence verb
  frame  nsubj=actor  nmod:of|nmod:against|poss|obl:of|obl:against|nmod:on|obl:for=recipient
  need   obj{sentence,death sentence,conviction,verdict,life sentence,prison sentence,prison term,jail term,death penalty,fine,indictment,expulsion,warrant,arrest warrant,guilty verdict}
  need   subj{%country,%GOV,%JUD,%LEG,court,judge,president,king,governor,tribunal,prosecutor}
  core   081
  +  "A court in Qatar shortened the conviction of a journalist."   081 QAT -

cancel/sentence verb
  frame  nsubj=actor  nmod:of|nmod:against|poss|obl:of|obl:against|nmod:on|obl:for=recipient
  need   obj{sentence,death sentence,conviction,verdict,life sentence,prison sentence,prison term,jail term,death penalty,fine,indictment,expulsion,warrant,arrest warrant,guilty verdict}
  need   subj{%country,%GOV,%JUD,%LEG,court,judge,president,king,governor,tribunal,prosecutor}
  core   081
  +  "A court in Namibia cancelled the conviction of a journalist."   081 NAM -

overrule/sentence verb
  frame  nsubj=actor  nmod:of|nmod:against|poss|obl:of|obl:against|nmod:on|obl:for=recipient
  need   obj{sentence,death sentence,conviction,verdict,life sentence,prison sentence,prison term,jail term,death penalty,fine,indictment,expulsion,warrant,arrest warrant,guilty verdict}
  need   subj{%country,%GOV,%JUD,%LEG,court,judge,president,king,governor,tribunal,prosecutor}
  core   081
  +  "A court in Austria overruled the conviction of a journalist."   081 AUT -

nullify/sentence verb
  frame  nsubj=actor  nmod:of|nmod:against|poss|obl:of|obl:against|nmod:on|obl:for=recipient
  need   obj{sentence,death sentence,conviction,verdict,life sentence,prison sentence,prison term,jail term,death penalty,fine,indictment,expulsion,warrant,arrest warrant,guilty verdict}
  need   subj{%country,%GOV,%JUD,%LEG,court,judge,president,king,governor,tribunal,prosecutor}
  core   081
  +  "A court in Fiji nullified the conviction of a journalist."   081 FJI -

rescind/sentence verb
  frame  nsubj=actor  nmod:of|nmod:against|poss|obl:of|obl:against|nmod:on|obl:for=recipient
  need   obj{sentence,death sentence,conviction,verdict,life sentence,prison sentence,prison term,jail term,death penalty,fine,indictment,expulsion,warrant,arrest warrant,guilty verdict}
  need   subj{%country,%GOV,%JUD,%LEG,court,judge,president,king,governor,tribunal,prosecutor}
  core   081
  +  "A court in Albania rescinded the conviction of a journalist."   081 ALB -

lighten/sentence verb
  frame  nsubj=actor  nmod:of|nmod:against|poss|obl:of|obl:against|nmod:on|obl:for=recipient
  need   obj{sentence,death sentence,conviction,verdict,life sentence,prison sentence,prison term,jail term,death penalty,fine,indictment,expulsion,warrant,arrest warrant,guilty verdict}
  need   subj{%country,%GOV,%JUD,%LEG,court,judge,president,king,governor,tribunal,prosecutor}
  core   081
  +  "A court in Thailand lightened the conviction of a journalist."   081 THA -

soften/sentence verb
  frame  nsubj=actor  nmod:of|nmod:against|poss|obl:of|obl:against|nmod:on|obl:for=recipient
  need   obj{sentence,death sentence,conviction,verdict,life sentence,prison sentence,prison term,jail term,death penalty,fine,indictment,expulsion,warrant,arrest warrant,guilty verdict}
  need   subj{%country,%GOV,%JUD,%LEG,court,judge,president,king,governor,tribunal,prosecutor}
  core   081
  +  "A court in Croatia softened the conviction of a journalist."   081 HRV -

stay/sentence verb
  frame  nsubj=actor  nmod:of|nmod:against|poss|obl:of|obl:against|nmod:on|obl:for=recipient
  need   obj{sentence,death sentence,conviction,verdict,life sentence,prison sentence,prison term,jail term,death penalty,fine,indictment,expulsion,warrant,arrest warrant,guilty verdict}
  need   subj{%country,%GOV,%JUD,%LEG,court,judge,president,king,governor,tribunal,prosecutor}
  core   081
  +  "A court in Panama stayed the conviction of a journalist."   081 PAN -

halve/sentence verb
  frame  nsubj=actor  nmod:of|nmod:against|poss|obl:of|obl:against|nmod:on|obl:for=recipient
  need   obj{sentence,death sentence,conviction,verdict,life sentence,prison sentence,prison term,jail term,death penalty,fine,indictment,expulsion,warrant,arrest warrant,guilty verdict}
  need   subj{%country,%GOV,%JUD,%LEG,court,judge,president,king,governor,tribunal,prosecutor}
  core   081
  +  "A court in Latvia halved the conviction of a journalist."   081 LVA -

drop/charges verb
  frame  nsubj=actor  obl:against|nmod:against|obl:for|nmod:of|obl:of=recipient
  need   obj{charge,case,indictment,prosecution,accusation,criminal case,extradition request,proceedings,proceeding,criminal charge,extradition,investigation,inquiry,extradition case}
  need   subj{%country,%GOV,%JUD,court,judge,prosecutor,tribunal,%COP,police,president,attorney general,magistrate}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   081
  +  "Prosecutors in Tunisia dropped charges against a journalist."   081 TUN -
  -  "The carpenter dropped a case of nails." none

withdraw/charges verb
  frame  nsubj=actor  obl:against|nmod:against|obl:for|nmod:of|obl:of=recipient
  need   obj{charge,case,indictment,prosecution,accusation,criminal case,extradition request,proceedings,proceeding,criminal charge,extradition,investigation,inquiry,extradition case}
  need   subj{%country,%GOV,%JUD,court,judge,prosecutor,tribunal,%COP,police,president,attorney general,magistrate}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   081
  +  "Prosecutors in Rwanda withdrew charges against a journalist."   081 RWA -

set-aside/charges verb set aside
  frame  nsubj=actor  obl:against|nmod:against|obl:for|nmod:of|obl:of=recipient
  need   obj{charge,case,indictment,prosecution,accusation,criminal case,extradition request,proceedings,proceeding,criminal charge,extradition,investigation,inquiry,extradition case}
  need   subj{%country,%GOV,%JUD,court,judge,prosecutor,tribunal,%COP,police,president,attorney general,magistrate}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   081
  +  "Prosecutors in Bulgaria set aside charges against a journalist."   081 BGR -

abandon/charges verb
  frame  nsubj=actor  obl:against|nmod:against|obl:for|nmod:of|obl:of=recipient
  need   obj{charge,case,indictment,prosecution,accusation,criminal case,extradition request,proceedings,proceeding,criminal charge,extradition,investigation,inquiry,extradition case}
  need   subj{%country,%GOV,%JUD,court,judge,prosecutor,tribunal,%COP,police,president,attorney general,magistrate}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   081
  +  "Prosecutors in Ethiopia abandoned charges against a journalist."   081 ETH -

suspend/charges verb
  frame  nsubj=actor  obl:against|nmod:against|obl:for|nmod:of|obl:of=recipient
  need   obj{charge,case,indictment,prosecution,accusation,criminal case,extradition request,proceedings,proceeding,criminal charge,extradition,investigation,inquiry,extradition case}
  need   subj{%country,%GOV,%JUD,court,judge,prosecutor,tribunal,%COP,police,president,attorney general,magistrate}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   081
  +  "Prosecutors in Greece suspended charges against a journalist."   081 GRC -

discontinue/charges verb
  frame  nsubj=actor  obl:against|nmod:against|obl:for|nmod:of|obl:of=recipient
  need   obj{charge,case,indictment,prosecution,accusation,criminal case,extradition request,proceedings,proceeding,criminal charge,extradition,investigation,inquiry,extradition case}
  need   subj{%country,%GOV,%JUD,court,judge,prosecutor,tribunal,%COP,police,president,attorney general,magistrate}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   081
  +  "Prosecutors in Cambodia discontinued charges against a journalist."   081 KHM -

close/charges verb
  frame  nsubj=actor  obl:against|nmod:against|obl:for|nmod:of|obl:of=recipient
  need   obj{charge,case,indictment,prosecution,accusation,criminal case,extradition request,proceedings,proceeding,criminal charge,extradition,investigation,inquiry,extradition case}
  need   subj{%country,%GOV,%JUD,court,judge,prosecutor,tribunal,%COP,police,president,attorney general,magistrate}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   081
  +  "Prosecutors in Gabon closed charges against a journalist."   081 GAB -

discharge/charges verb
  frame  nsubj=actor  obl:against|nmod:against|obl:for|nmod:of|obl:of=recipient
  need   obj{charge,case,indictment,prosecution,accusation,criminal case,extradition request,proceedings,proceeding,criminal charge,extradition,investigation,inquiry,extradition case}
  need   subj{%country,%GOV,%JUD,court,judge,prosecutor,tribunal,%COP,police,president,attorney general,magistrate}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   081
  +  "Prosecutors in Liberia discharged charges against a journalist."   081 LBR -

strike-off/charges verb strike off
  frame  nsubj=actor  obl:against|nmod:against|obl:for|nmod:of|obl:of=recipient
  need   obj{charge,case,indictment,prosecution,accusation,criminal case,extradition request,proceedings,proceeding,criminal charge,extradition,investigation,inquiry,extradition case}
  need   subj{%country,%GOV,%JUD,court,judge,prosecutor,tribunal,%COP,police,president,attorney general,magistrate}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   081
  +  "Prosecutors in Malta struck off charges against a journalist."   081 MLT -

nullify/charges verb
  frame  nsubj=actor  obl:against|nmod:against|obl:for|nmod:of|obl:of=recipient
  need   obj{charge,case,indictment,prosecution,accusation,criminal case,extradition request,proceedings,proceeding,criminal charge,extradition,investigation,inquiry,extradition case}
  need   subj{%country,%GOV,%JUD,court,judge,prosecutor,tribunal,%COP,police,president,attorney general,magistrate}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   081
  +  "Prosecutors in Indonesia nullified charges against a journalist."   081 IDN -

retract/charges verb
  frame  nsubj=actor  obl:against|nmod:against|obl:for|nmod:of|obl:of=recipient
  need   obj{charge,case,indictment,prosecution,accusation,criminal case,extradition request,proceedings,proceeding,criminal charge,extradition,investigation,inquiry,extradition case}
  need   subj{%country,%GOV,%JUD,court,judge,prosecutor,tribunal,%COP,police,president,attorney general,magistrate}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   081
  +  "Prosecutors in Romania retracted charges against a journalist."   081 ROU -

freeze/charges verb
  frame  nsubj=actor  obl:against|nmod:against|obl:for|nmod:of|obl:of=recipient
  need   obj{charge,case,indictment,prosecution,accusation,criminal case,extradition request,proceedings,proceeding,criminal charge,extradition,investigation,inquiry,extradition case}
  need   subj{%country,%GOV,%JUD,court,judge,prosecutor,tribunal,%COP,police,president,attorney general,magistrate}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   081
  +  "Prosecutors in Yemen froze charges against a journalist."   081 YEM -

halt/charges verb
  frame  nsubj=actor  obl:against|nmod:against|obl:for|nmod:of|obl:of=recipient
  need   obj{charge,case,indictment,prosecution,accusation,criminal case,extradition request,proceedings,proceeding,criminal charge,extradition,investigation,inquiry,extradition case}
  need   subj{%country,%GOV,%JUD,court,judge,prosecutor,tribunal,%COP,police,president,attorney general,magistrate}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   081
  +  "Prosecutors in Poland halted charges against a journalist."   081 POL -

terminate/charges verb
  frame  nsubj=actor  obl:against|nmod:against|obl:for|nmod:of|obl:of=recipient
  need   obj{charge,case,indictment,prosecution,accusation,criminal case,extradition request,proceedings,proceeding,criminal charge,extradition,investigation,inquiry,extradition case}
  need   subj{%country,%GOV,%JUD,court,judge,prosecutor,tribunal,%COP,police,president,attorney general,magistrate}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   081
  +  "Prosecutors in Lebanon terminated charges against a journalist."   081 LBN -

scrap/charges verb
  frame  nsubj=actor  obl:against|nmod:against|obl:for|nmod:of|obl:of=recipient
  need   obj{charge,case,indictment,prosecution,accusation,criminal case,extradition request,proceedings,proceeding,criminal charge,extradition,investigation,inquiry,extradition case}
  need   subj{%country,%GOV,%JUD,court,judge,prosecutor,tribunal,%COP,police,president,attorney general,magistrate}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   081
  +  "Prosecutors in Kenya scrapped charges against a journalist."   081 KEN -

annul/charges verb
  frame  nsubj=actor  obl:against|nmod:against|obl:for|nmod:of|obl:of=recipient
  need   obj{charge,case,indictment,prosecution,accusation,criminal case,extradition request,proceedings,proceeding,criminal charge,extradition,investigation,inquiry,extradition case}
  need   subj{%country,%GOV,%JUD,court,judge,prosecutor,tribunal,%COP,police,president,attorney general,magistrate}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   081
  +  "Prosecutors in Norway annuled charges against a journalist."   081 NOR -

acquit/whom verb
  frame  nsubj=actor  obj=recipient  obl:of=topic
  need   subj{court,judge,jury,tribunal,%JUD,prosecutor,panel,grand jury,commission,inquiry,parliament}
  need   obj{%GOV,%ELI,%MIL,%OPP,%COP,%JRN,%REB,%LEG,%SOC,%REL,%CVL,%country,@person,defendant,president,minister,premier,officer}
  core   081
  +  "A court in Peru acquitted the former minister."   081 PER PER

exonerate/whom verb
  frame  nsubj=actor  obj=recipient  obl:of=topic
  need   subj{court,judge,jury,tribunal,%JUD,prosecutor,panel,grand jury,commission,inquiry,parliament}
  need   obj{%GOV,%ELI,%MIL,%OPP,%COP,%JRN,%REB,%LEG,%SOC,%REL,%CVL,%country,@person,defendant,president,minister,premier,officer}
  core   081
  +  "A court in Mongolia exonerated the former minister."   081 MNG MNG

clear/whom verb
  frame  nsubj=actor  obj=recipient  obl:of=topic
  need   subj{court,judge,jury,tribunal,%JUD,prosecutor,panel,grand jury,commission,inquiry,parliament}
  need   obj{%GOV,%ELI,%MIL,%OPP,%COP,%JRN,%REB,%LEG,%SOC,%REL,%CVL,%country,@person,defendant,president,minister,premier,officer}
  core   081
  +  "A court in Ghana cleared the former minister."   081 GHA GHA

discharge/whom verb
  frame  nsubj=actor  obj=recipient  obl:of=topic
  need   subj{court,judge,jury,tribunal,%JUD,prosecutor,panel,grand jury,commission,inquiry,parliament}
  need   obj{%GOV,%ELI,%MIL,%OPP,%COP,%JRN,%REB,%LEG,%SOC,%REL,%CVL,%country,@person,defendant,president,minister,premier,officer}
  core   081
  +  "A court in Laos discharged the former minister."   081 LAO LAO

let-off/whom verb let off
  frame  nsubj=actor  obj=recipient  obl:of=topic
  need   subj{court,judge,jury,tribunal,%JUD,prosecutor,panel,grand jury,commission,inquiry,parliament}
  need   obj{%GOV,%ELI,%MIL,%OPP,%COP,%JRN,%REB,%LEG,%SOC,%REL,%CVL,%country,@person,defendant,president,minister,premier,officer}
  core   081
  +  "A court in Iceland let off the former minister."   081 ISL ISL

vindicate/whom verb
  frame  nsubj=actor  obj=recipient  obl:of=topic
  need   subj{court,judge,jury,tribunal,%JUD,prosecutor,panel,grand jury,commission,inquiry,parliament}
  need   obj{%GOV,%ELI,%MIL,%OPP,%COP,%JRN,%REB,%LEG,%SOC,%REL,%CVL,%country,@person,defendant,president,minister,premier,officer}
  core   081
  +  "A court in Bolivia vindicated the former minister."   081 BOL BOL

exculpate/whom verb
  frame  nsubj=actor  obj=recipient  obl:of=topic
  need   subj{court,judge,jury,tribunal,%JUD,prosecutor,panel,grand jury,commission,inquiry,parliament}
  need   obj{%GOV,%ELI,%MIL,%OPP,%COP,%JRN,%REB,%LEG,%SOC,%REL,%CVL,%country,@person,defendant,president,minister,premier,officer}
  core   081
  +  "A court in Angola exculpated the former minister."   081 AGO AGO

acquittal/of noun
  frame  nmod:by|poss=actor  nmod:of=recipient
  need   nmod:of{%GOV,%ELI,%MIL,%OPP,%COP,%JRN,%SOC,%CVL,@person,defendant,prisoner,rebel}
  need   nmod:by|poss|nmod:of{%country,%JUD,%GOV,@person,%ELI,%MIL}
  core   081
  +  "The acquittal of a journalist by a court in Nepal surprised the world."   081 NPL -

exoneration/of noun
  frame  nmod:by|poss=actor  nmod:of=recipient
  need   nmod:of{%GOV,%ELI,%MIL,%OPP,%COP,%JRN,%SOC,%CVL,@person,defendant,prisoner,rebel}
  need   nmod:by|poss|nmod:of{%country,%JUD,%GOV,@person,%ELI,%MIL}
  core   081
  +  "The exoneration of a journalist by a court in Estonia surprised the world."   081 EST -

discharge/of noun
  frame  nmod:by|poss=actor  nmod:of=recipient
  need   nmod:of{%GOV,%ELI,%MIL,%OPP,%COP,%JRN,%SOC,%CVL,@person,defendant,prisoner,rebel}
  need   nmod:by|poss|nmod:of{%country,%JUD,%GOV,@person,%ELI,%MIL}
  core   081
  +  "The discharge of a journalist by a court in Kuwait surprised the world."   081 KWT -

reprieve/of-pardon noun
  frame  nmod:by|poss|nmod:from|amod=actor  nmod:of|nmod:for|nmod:to=recipient
  need   nmod:of|nmod:for|nmod:to{%GOV,%ELI,%MIL,%OPP,%COP,%JRN,%SOC,%CVL,%REB,@person,prisoner,rebel}
  core   056
  +  "Senegal's reprieve for the dissidents surprised the world."   056 SEN -

clemency/of-pardon noun
  frame  nmod:by|poss|nmod:from|amod=actor  nmod:of|nmod:for|nmod:to=recipient
  need   nmod:of|nmod:for|nmod:to{%GOV,%ELI,%MIL,%OPP,%COP,%JRN,%SOC,%CVL,%REB,@person,prisoner,rebel}
  core   056
  +  "Paraguay's clemency for the dissidents surprised the world."   056 PRY -

forgiveness/of-pardon noun
  frame  nmod:by|poss|nmod:from|amod=actor  nmod:of|nmod:for|nmod:to=recipient
  need   nmod:of|nmod:for|nmod:to{%GOV,%ELI,%MIL,%OPP,%COP,%JRN,%SOC,%CVL,%REB,@person,prisoner,rebel}
  core   056
  +  "Denmark's forgiveness for the dissidents surprised the world."   056 DNK -

pardoning/of-pardon noun
  frame  nmod:by|poss|nmod:from|amod=actor  nmod:of|nmod:for|nmod:to=recipient
  need   nmod:of|nmod:for|nmod:to{%GOV,%ELI,%MIL,%OPP,%COP,%JRN,%SOC,%CVL,%REB,@person,prisoner,rebel}
  core   056
  +  "Vietnam's pardoning for the dissidents surprised the world."   056 VNM -

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
  +  "The government of Oman rescinded a curfew."   0813 OMN -

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
  +  "The government of Chile repealed a curfew."   0813 CHL -

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
  +  "The government of Portugal revoked a curfew."   0813 PRT -

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
  +  "The government of Malawi scrapped a curfew."   0813 MWI -

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
  +  "The government of Cuba scaled back a curfew."   0813 CUB -

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
  +  "The government of Finland scaled down a curfew."   0813 FIN -

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
  +  "The government of Bhutan rolled back a curfew."   0813 BTN -

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
  +  "The government of Uganda dropped a curfew."   0813 UGA -

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
  +  "The government of Slovenia withdrew a curfew."   0813 SVN -

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
  +  "The government of Ecuador cancelled a curfew."   0813 ECU -

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
  +  "The government of Qatar annuled a curfew."   0813 QAT -

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
  +  "The government of Namibia abolished a curfew."   0813 NAM -

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
  +  "The government of Austria abandoned a curfew."   0813 AUT -

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
  +  "The government of Fiji lightened a curfew."   0813 FJI -

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
  +  "The government of Albania softened a curfew."   0813 ALB -

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
  +  "The government of Thailand moderated a curfew."   0813 THA -

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
  +  "The government of Croatia phased out a curfew."   0813 HRV -

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
  +  "The government of Panama reversed a curfew."   0813 PAN -

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
  +  "The government of Latvia overturned a curfew."   0813 LVA -

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
  +  "The government of Tunisia quashed a curfew."   0813 TUN -

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
  +  "The government of Belgium undid a curfew."   0813 BEL -

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
  +  "The government of Honduras dismantled a curfew."   0813 HND -

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
  +  "The government of Sweden eliminated a curfew."   0813 SWE -

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
  +  "The government of Rwanda discontinued a curfew."   0813 RWA -

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
  +  "The government of Bulgaria suspended a curfew."   0813 BGR -

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
  +  "The government of Ethiopia lifted a curfew."   0813 ETH -

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
  +  "The government of Greece eased a curfew."   0813 GRC -

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
  +  "The government of Uruguay ended a curfew."   0813 URY -

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
  +  "The government of Cambodia removed the restrictions."   081 KHM -

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
  +  "The government of Gabon relaxed a curfew."   0813 GAB -

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
  +  "The government of Hungary loosened the restrictions."   081 HUN -

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
  +  "The government of Liberia waived the restrictions."   081 LBR -

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
  +  "The government of Malta pared back a curfew."   0813 MLT -

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
  +  "The government of Romania toned down a curfew."   0813 ROU -

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
  +  "The government of Yemen struck down a curfew."   0813 YEM -

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
  +  "The government of Poland watered down a curfew."   0813 POL -

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
  +  "The government of Lebanon unwinded a curfew."   0813 LBN -

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
  +  "The government of Kenya cut back a curfew."   0813 KEN -

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
  +  "The government of Peru threw out a curfew."   0813 PER -

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
  +  "The government of Jordan terminated a curfew."   0813 JOR -

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
  +  "The government of Mongolia slackened a curfew."   0813 MNG -

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
  +  "The government of Ghana nullified a curfew."   0813 GHA -

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
  +  "The government of Laos voided a curfew."   0813 LAO -

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
  +  "The government of Iceland shortened a curfew."   0813 ISL -

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
  +  "The government of Bolivia trimmed a curfew."   0813 BOL -

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
  +  "The government of Angola remited a curfew."   0813 AGO -

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
  +  "The government of Nepal took off a curfew."   0813 NPL -

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
  +  "The government of Estonia called off the restrictions."   081 EST -

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
  +  "The government of Kuwait peeled back a curfew."   0813 KWT -

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
  +  "The government of Senegal disapplied a curfew."   0813 SEN -

relaxation/of-restriction noun
  frame  poss|nmod:by|amod=actor  nmod:of=topic  nmod:on|nmod:against=recipient
  need   nmod:of{@sanction,@restriction,curfew,emergency,ban,state of emergency,embargo,martial law}
  core   0813  when nmod:of{curfew}
  core   0814  when nmod:of{emergency,state of emergency,martial law}
  core   0872  when nmod:of{blockade,siege}
  core   085  when nmod:of{@sanction}
  core   081
  +  "The relaxation of the curfew by Paraguay came late."   0813 PRY -

loosening/of-restriction noun
  frame  poss|nmod:by|amod=actor  nmod:of=topic  nmod:on|nmod:against=recipient
  need   nmod:of{@sanction,@restriction,curfew,emergency,ban,state of emergency,embargo,martial law}
  core   0813  when nmod:of{curfew}
  core   0814  when nmod:of{emergency,state of emergency,martial law}
  core   0872  when nmod:of{blockade,siege}
  core   085  when nmod:of{@sanction}
  core   081
  +  "The loosening of the curfew by Denmark came late."   0813 DNK -

removal/of-restriction noun
  frame  poss|nmod:by|amod=actor  nmod:of=topic  nmod:on|nmod:against=recipient
  need   nmod:of{@sanction,@restriction,curfew,emergency,ban,state of emergency,embargo,martial law}
  core   0813  when nmod:of{curfew}
  core   0814  when nmod:of{emergency,state of emergency,martial law}
  core   0872  when nmod:of{blockade,siege}
  core   085  when nmod:of{@sanction}
  core   081
  +  "The removal of the curfew by Zambia came late."   0813 ZMB -

suspension/of-restriction noun
  frame  poss|nmod:by|amod=actor  nmod:of=topic  nmod:on|nmod:against=recipient
  need   nmod:of{@sanction,@restriction,curfew,emergency,ban,state of emergency,embargo,martial law}
  core   0813  when nmod:of{curfew}
  core   0814  when nmod:of{emergency,state of emergency,martial law}
  core   0872  when nmod:of{blockade,siege}
  core   085  when nmod:of{@sanction}
  core   081
  +  "The suspension of the curfew by Vietnam came late."   0813 VNM -

repeal/of-restriction noun
  frame  poss|nmod:by|amod=actor  nmod:of=topic  nmod:on|nmod:against=recipient
  need   nmod:of{@sanction,@restriction,curfew,emergency,ban,state of emergency,embargo,martial law}
  core   0813  when nmod:of{curfew}
  core   0814  when nmod:of{emergency,state of emergency,martial law}
  core   0872  when nmod:of{blockade,siege}
  core   085  when nmod:of{@sanction}
  core   081
  +  "The repeal of the curfew by Oman came late."   0813 OMN -

abolition/of-restriction noun
  frame  poss|nmod:by|amod=actor  nmod:of=topic  nmod:on|nmod:against=recipient
  need   nmod:of{@sanction,@restriction,curfew,emergency,ban,state of emergency,embargo,martial law}
  core   0813  when nmod:of{curfew}
  core   0814  when nmod:of{emergency,state of emergency,martial law}
  core   0872  when nmod:of{blockade,siege}
  core   085  when nmod:of{@sanction}
  core   081
  +  "The abolition of the curfew by Chile came late."   0813 CHL -

withdrawal/of-restriction noun
  frame  poss|nmod:by|amod=actor  nmod:of=topic  nmod:on|nmod:against=recipient
  need   nmod:of{@sanction,@restriction,curfew,emergency,ban,state of emergency,embargo,martial law}
  core   0813  when nmod:of{curfew}
  core   0814  when nmod:of{emergency,state of emergency,martial law}
  core   0872  when nmod:of{blockade,siege}
  core   085  when nmod:of{@sanction}
  core   081
  +  "The withdrawal of the curfew by Portugal came late."   0813 PRT -

rescinding/of-restriction noun
  frame  poss|nmod:by|amod=actor  nmod:of=topic  nmod:on|nmod:against=recipient
  need   nmod:of{@sanction,@restriction,curfew,emergency,ban,state of emergency,embargo,martial law}
  core   0813  when nmod:of{curfew}
  core   0814  when nmod:of{emergency,state of emergency,martial law}
  core   0872  when nmod:of{blockade,siege}
  core   085  when nmod:of{@sanction}
  core   081
  +  "The rescinding of the curfew by Malawi came late."   0813 MWI -

revocation/of-restriction noun
  frame  poss|nmod:by|amod=actor  nmod:of=topic  nmod:on|nmod:against=recipient
  need   nmod:of{@sanction,@restriction,curfew,emergency,ban,state of emergency,embargo,martial law}
  core   0813  when nmod:of{curfew}
  core   0814  when nmod:of{emergency,state of emergency,martial law}
  core   0872  when nmod:of{blockade,siege}
  core   085  when nmod:of{@sanction}
  core   081
  +  "The revocation of the curfew by Cuba came late."   0813 CUB -

ending/of-restriction noun
  frame  poss|nmod:by|amod=actor  nmod:of=topic  nmod:on|nmod:against=recipient
  need   nmod:of{@sanction,@restriction,curfew,emergency,ban,state of emergency,embargo,martial law}
  core   0813  when nmod:of{curfew}
  core   0814  when nmod:of{emergency,state of emergency,martial law}
  core   0872  when nmod:of{blockade,siege}
  core   085  when nmod:of{@sanction}
  core   081
  +  "The ending of the curfew by Finland came late."   0813 FIN -

rollback/of-restriction noun
  frame  poss|nmod:by|amod=actor  nmod:of=topic  nmod:on|nmod:against=recipient
  need   nmod:of{@sanction,@restriction,curfew,emergency,ban,state of emergency,embargo,martial law}
  core   0813  when nmod:of{curfew}
  core   0814  when nmod:of{emergency,state of emergency,martial law}
  core   0872  when nmod:of{blockade,siege}
  core   085  when nmod:of{@sanction}
  core   081
  +  "The rollback of the curfew by Bhutan came late."   0813 BTN -

waiver/of-restriction noun
  frame  poss|nmod:by|amod=actor  nmod:of=topic  nmod:on|nmod:against=recipient
  need   nmod:of{@sanction,@restriction,curfew,emergency,ban,state of emergency,embargo,martial law}
  core   0813  when nmod:of{curfew}
  core   0814  when nmod:of{emergency,state of emergency,martial law}
  core   0872  when nmod:of{blockade,siege}
  core   085  when nmod:of{@sanction}
  core   081
  +  "The waiver of the curfew by Uganda came late."   0813 UGA -

softening/of-restriction noun
  frame  poss|nmod:by|amod=actor  nmod:of=topic  nmod:on|nmod:against=recipient
  need   nmod:of{@sanction,@restriction,curfew,emergency,ban,state of emergency,embargo,martial law}
  core   0813  when nmod:of{curfew}
  core   0814  when nmod:of{emergency,state of emergency,martial law}
  core   0872  when nmod:of{blockade,siege}
  core   085  when nmod:of{@sanction}
  core   081
  +  "The softening of the curfew by Slovenia came late."   0813 SVN -

end/of-restriction noun
  frame  poss|nmod:by|amod=actor  nmod:of=topic  nmod:on|nmod:against=recipient
  need   nmod:of{@sanction,@restriction,curfew,emergency,ban,state of emergency,embargo,martial law}
  core   0813  when nmod:of{curfew}
  core   0814  when nmod:of{emergency,state of emergency,martial law}
  core   0872  when nmod:of{blockade,siege}
  core   085  when nmod:of{@sanction}
  core   081
  +  "The end of the curfew by Ecuador came late."   0813 ECU -

legalise/legal verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%LEG,%JUD,court,junta,president}
  need   obj{party,union,opposition,opposition party,newspaper,website,demonstration,protest,%PTY,%OPP,strike,trade union,movement,Twitter,Facebook,Internet,internet,social media,WhatsApp,YouTube,Wikipedia,Instagram,demonstration,newspaper,magazine,broadcaster,radio station,gathering}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0812  when obj{%PTY,%OPP,party,opposition party,opposition,movement}
  core   081
  +  "The government of Qatar legalised the opposition."   081 QAT -
  -  "The gardener permitted a party on the lawn." none

legalize/legal verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%LEG,%JUD,court,junta,president}
  need   obj{party,union,opposition,opposition party,newspaper,website,demonstration,protest,%PTY,%OPP,strike,trade union,movement,Twitter,Facebook,Internet,internet,social media,WhatsApp,YouTube,Wikipedia,Instagram,demonstration,newspaper,magazine,broadcaster,radio station,gathering}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0812  when obj{%PTY,%OPP,party,opposition party,opposition,movement}
  core   081
  +  "The government of Namibia legalized the opposition."   081 NAM -

unban/legal verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%LEG,%JUD,court,junta,president}
  need   obj{party,union,opposition,opposition party,newspaper,website,demonstration,protest,%PTY,%OPP,strike,trade union,movement,Twitter,Facebook,Internet,internet,social media,WhatsApp,YouTube,Wikipedia,Instagram,demonstration,newspaper,magazine,broadcaster,radio station,gathering}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0812  when obj{%PTY,%OPP,party,opposition party,opposition,movement}
  core   081
  +  "The government of Austria unbanned the opposition."   0812 AUT AUT

unblock/legal verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%LEG,%JUD,court,junta,president}
  need   obj{party,union,opposition,opposition party,newspaper,website,demonstration,protest,%PTY,%OPP,strike,trade union,movement,Twitter,Facebook,Internet,internet,social media,WhatsApp,YouTube,Wikipedia,Instagram,demonstration,newspaper,magazine,broadcaster,radio station,gathering}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0812  when obj{%PTY,%OPP,party,opposition party,opposition,movement}
  core   081
  +  "The government of Fiji unblocked the opposition."   0812 FJI FJI

permit/legal verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%LEG,%JUD,court,junta,president}
  need   obj{party,union,opposition,opposition party,newspaper,website,demonstration,protest,%PTY,%OPP,strike,trade union,movement,Twitter,Facebook,Internet,internet,social media,WhatsApp,YouTube,Wikipedia,Instagram,demonstration,newspaper,magazine,broadcaster,radio station,gathering}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0812  when obj{%PTY,%OPP,party,opposition party,opposition,movement}
  core   081
  +  "The government of Thailand permitted the opposition."   0812 THA THA

allow/legal verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%LEG,%JUD,court,junta,president}
  need   obj{party,union,opposition,opposition party,newspaper,website,demonstration,protest,%PTY,%OPP,strike,trade union,movement,Twitter,Facebook,Internet,internet,social media,WhatsApp,YouTube,Wikipedia,Instagram,demonstration,newspaper,magazine,broadcaster,radio station,gathering}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0812  when obj{%PTY,%OPP,party,opposition party,opposition,movement}
  core   081
  +  "The government of Croatia allowed the opposition."   0812 HRV HRV

relicense/legal verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%LEG,%JUD,court,junta,president}
  need   obj{party,union,opposition,opposition party,newspaper,website,demonstration,protest,%PTY,%OPP,strike,trade union,movement,Twitter,Facebook,Internet,internet,social media,WhatsApp,YouTube,Wikipedia,Instagram,demonstration,newspaper,magazine,broadcaster,radio station,gathering}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0812  when obj{%PTY,%OPP,party,opposition party,opposition,movement}
  core   081
  +  "The government of Panama relicensed the opposition."   0812 PAN PAN

restore/legal verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%LEG,%JUD,court,junta,president}
  need   obj{party,union,opposition,opposition party,newspaper,website,demonstration,protest,%PTY,%OPP,strike,trade union,movement,Twitter,Facebook,Internet,internet,social media,WhatsApp,YouTube,Wikipedia,Instagram,demonstration,newspaper,magazine,broadcaster,radio station,gathering}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0812  when obj{%PTY,%OPP,party,opposition party,opposition,movement}
  core   081
  +  "The government of Latvia restored the opposition."   0812 LVA LVA

authorise/legal verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%LEG,%JUD,court,junta,president}
  need   obj{party,union,opposition,opposition party,newspaper,website,demonstration,protest,%PTY,%OPP,strike,trade union,movement,Twitter,Facebook,Internet,internet,social media,WhatsApp,YouTube,Wikipedia,Instagram,demonstration,newspaper,magazine,broadcaster,radio station,gathering}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0812  when obj{%PTY,%OPP,party,opposition party,opposition,movement}
  core   081
  +  "The government of Tunisia authorised the opposition."   0812 TUN TUN

authorize/legal verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%LEG,%JUD,court,junta,president}
  need   obj{party,union,opposition,opposition party,newspaper,website,demonstration,protest,%PTY,%OPP,strike,trade union,movement,Twitter,Facebook,Internet,internet,social media,WhatsApp,YouTube,Wikipedia,Instagram,demonstration,newspaper,magazine,broadcaster,radio station,gathering}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0812  when obj{%PTY,%OPP,party,opposition party,opposition,movement}
  core   081
  +  "The government of Belgium authorized the opposition."   0812 BEL BEL

readmit/legal verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%LEG,%JUD,court,junta,president}
  need   obj{party,union,opposition,opposition party,newspaper,website,demonstration,protest,%PTY,%OPP,strike,trade union,movement,Twitter,Facebook,Internet,internet,social media,WhatsApp,YouTube,Wikipedia,Instagram,demonstration,newspaper,magazine,broadcaster,radio station,gathering}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0812  when obj{%PTY,%OPP,party,opposition party,opposition,movement}
  core   081
  +  "The government of Honduras readmited the opposition."   0812 HND HND

reopen/legal verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%LEG,%JUD,court,junta,president}
  need   obj{party,union,opposition,opposition party,newspaper,website,demonstration,protest,%PTY,%OPP,strike,trade union,movement,Twitter,Facebook,Internet,internet,social media,WhatsApp,YouTube,Wikipedia,Instagram,demonstration,newspaper,magazine,broadcaster,radio station,gathering}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0812  when obj{%PTY,%OPP,party,opposition party,opposition,movement}
  core   081
  +  "The government of Sweden reopened the opposition."   0812 SWE SWE

reinstate/legal verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%LEG,%JUD,court,junta,president}
  need   obj{party,union,opposition,opposition party,newspaper,website,demonstration,protest,%PTY,%OPP,strike,trade union,movement,Twitter,Facebook,Internet,internet,social media,WhatsApp,YouTube,Wikipedia,Instagram,demonstration,newspaper,magazine,broadcaster,radio station,gathering}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0812  when obj{%PTY,%OPP,party,opposition party,opposition,movement}
  core   081
  +  "The government of Rwanda reinstated the opposition."   0812 RWA RWA

tolerate/legal verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%LEG,%JUD,court,junta,president}
  need   obj{party,union,opposition,opposition party,newspaper,website,demonstration,protest,%PTY,%OPP,strike,trade union,movement,Twitter,Facebook,Internet,internet,social media,WhatsApp,YouTube,Wikipedia,Instagram,demonstration,newspaper,magazine,broadcaster,radio station,gathering}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0812  when obj{%PTY,%OPP,party,opposition party,opposition,movement}
  core   081
  +  "The government of Bulgaria tolerated the opposition."   0812 BGR BGR

license/legal verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%LEG,%JUD,court,junta,president}
  need   obj{party,union,opposition,opposition party,newspaper,website,demonstration,protest,%PTY,%OPP,strike,trade union,movement,Twitter,Facebook,Internet,internet,social media,WhatsApp,YouTube,Wikipedia,Instagram,demonstration,newspaper,magazine,broadcaster,radio station,gathering}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0812  when obj{%PTY,%OPP,party,opposition party,opposition,movement}
  core   081
  +  "The government of Ethiopia licensed the opposition."   0812 ETH ETH

cut/tariff verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|obl:for|nmod:for=recipient
  need   obj{tariff,duty,import duty,trade barrier,quota,embargo,arms embargo,sanction,import ban,export ban,boycott,trade ban,asset freeze,trade embargo,trade restriction,economic sanction}
  need   subj{%country,%GOV,%IGO,%LEG}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   085
  +  "Greece cut tariffs on Fiji."   085 GRC FJI
  -  "The grocer dropped a tariff sheet." none

reduce/tariff verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|obl:for|nmod:for=recipient
  need   obj{tariff,duty,import duty,trade barrier,quota,embargo,arms embargo,sanction,import ban,export ban,boycott,trade ban,asset freeze,trade embargo,trade restriction,economic sanction}
  need   subj{%country,%GOV,%IGO,%LEG}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   085
  +  "Uruguay reduced tariffs on Belgium."   085 URY BEL

halve/tariff verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|obl:for|nmod:for=recipient
  need   obj{tariff,duty,import duty,trade barrier,quota,embargo,arms embargo,sanction,import ban,export ban,boycott,trade ban,asset freeze,trade embargo,trade restriction,economic sanction}
  need   subj{%country,%GOV,%IGO,%LEG}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   085
  +  "Cambodia halved tariffs on Uruguay."   085 KHM URY

lower/tariff verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|obl:for|nmod:for=recipient
  need   obj{tariff,duty,import duty,trade barrier,quota,embargo,arms embargo,sanction,import ban,export ban,boycott,trade ban,asset freeze,trade embargo,trade restriction,economic sanction}
  need   subj{%country,%GOV,%IGO,%LEG}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   085
  +  "Gabon lowered tariffs on Romania."   085 GAB ROU

slash/tariff verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|obl:for|nmod:for=recipient
  need   obj{tariff,duty,import duty,trade barrier,quota,embargo,arms embargo,sanction,import ban,export ban,boycott,trade ban,asset freeze,trade embargo,trade restriction,economic sanction}
  need   subj{%country,%GOV,%IGO,%LEG}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   085
  +  "Hungary slashed tariffs on Jordan."   085 HUN JOR

lift/tariff verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|obl:for|nmod:for=recipient
  need   obj{tariff,duty,import duty,trade barrier,quota,embargo,arms embargo,sanction,import ban,export ban,boycott,trade ban,asset freeze,trade embargo,trade restriction,economic sanction}
  need   subj{%country,%GOV,%IGO,%LEG}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   085
  +  "Malta lifted tariffs on Vietnam."   085 MLT VNM

drop/tariff verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|obl:for|nmod:for=recipient
  need   obj{tariff,duty,import duty,trade barrier,quota,embargo,arms embargo,sanction,import ban,export ban,boycott,trade ban,asset freeze,trade embargo,trade restriction,economic sanction}
  need   subj{%country,%GOV,%IGO,%LEG}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   085
  +  "Indonesia dropped tariffs on Bhutan."   085 IDN BTN

scrap/tariff verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|obl:for|nmod:for=recipient
  need   obj{tariff,duty,import duty,trade barrier,quota,embargo,arms embargo,sanction,import ban,export ban,boycott,trade ban,asset freeze,trade embargo,trade restriction,economic sanction}
  need   subj{%country,%GOV,%IGO,%LEG}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   085
  +  "Romania scrapped tariffs on Fiji."   085 ROU FJI

remove/tariff verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|obl:for|nmod:for=recipient
  need   obj{tariff,duty,import duty,trade barrier,quota,embargo,arms embargo,sanction,import ban,export ban,boycott,trade ban,asset freeze,trade embargo,trade restriction,economic sanction}
  need   subj{%country,%GOV,%IGO,%LEG}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   085
  +  "Lebanon removed tariffs on Romania."   085 LBN ROU

end/tariff verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|obl:for|nmod:for=recipient
  need   obj{tariff,duty,import duty,trade barrier,quota,embargo,arms embargo,sanction,import ban,export ban,boycott,trade ban,asset freeze,trade embargo,trade restriction,economic sanction}
  need   subj{%country,%GOV,%IGO,%LEG}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   085
  +  "Kenya ended tariffs on Jordan."   085 KEN JOR

trim/tariff verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|obl:for|nmod:for=recipient
  need   obj{tariff,duty,import duty,trade barrier,quota,embargo,arms embargo,sanction,import ban,export ban,boycott,trade ban,asset freeze,trade embargo,trade restriction,economic sanction}
  need   subj{%country,%GOV,%IGO,%LEG}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   085
  +  "Norway trimmed tariffs on Nepal."   085 NOR NPL

postpone/tariff verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|obl:for|nmod:for=recipient
  need   obj{tariff,duty,import duty,trade barrier,quota,embargo,arms embargo,sanction,import ban,export ban,boycott,trade ban,asset freeze,trade embargo,trade restriction,economic sanction}
  need   subj{%country,%GOV,%IGO,%LEG}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   085
  +  "Peru postponed tariffs on Vietnam."   085 PER VNM

delay/tariff verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|obl:for|nmod:for=recipient
  need   obj{tariff,duty,import duty,trade barrier,quota,embargo,arms embargo,sanction,import ban,export ban,boycott,trade ban,asset freeze,trade embargo,trade restriction,economic sanction}
  need   subj{%country,%GOV,%IGO,%LEG}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   085
  +  "Jordan delayed tariffs on Bhutan."   085 JOR BTN

rescind/tariff verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|obl:for|nmod:for=recipient
  need   obj{tariff,duty,import duty,trade barrier,quota,embargo,arms embargo,sanction,import ban,export ban,boycott,trade ban,asset freeze,trade embargo,trade restriction,economic sanction}
  need   subj{%country,%GOV,%IGO,%LEG}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   085
  +  "Mongolia rescinded tariffs on Fiji."   085 MNG FJI

waive/tariff verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|obl:for|nmod:for=recipient
  need   obj{tariff,duty,import duty,trade barrier,quota,embargo,arms embargo,sanction,import ban,export ban,boycott,trade ban,asset freeze,trade embargo,trade restriction,economic sanction}
  need   subj{%country,%GOV,%IGO,%LEG}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   085
  +  "Ghana waived tariffs on Belgium."   085 GHA BEL

dismantle/tariff verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|obl:for|nmod:for=recipient
  need   obj{tariff,duty,import duty,trade barrier,quota,embargo,arms embargo,sanction,import ban,export ban,boycott,trade ban,asset freeze,trade embargo,trade restriction,economic sanction}
  need   subj{%country,%GOV,%IGO,%LEG}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   085
  +  "Bolivia dismantled tariffs on Jordan."   085 BOL JOR

revoke/tariff verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|obl:for|nmod:for=recipient
  need   obj{tariff,duty,import duty,trade barrier,quota,embargo,arms embargo,sanction,import ban,export ban,boycott,trade ban,asset freeze,trade embargo,trade restriction,economic sanction}
  need   subj{%country,%GOV,%IGO,%LEG}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   085
  +  "Angola revoked tariffs on Nepal."   085 AGO NPL

repeal/tariff verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|obl:for|nmod:for=recipient
  need   obj{tariff,duty,import duty,trade barrier,quota,embargo,arms embargo,sanction,import ban,export ban,boycott,trade ban,asset freeze,trade embargo,trade restriction,economic sanction}
  need   subj{%country,%GOV,%IGO,%LEG}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   085
  +  "Nepal repealed tariffs on Vietnam."   085 NPL VNM

withdraw/tariff verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|obl:for|nmod:for=recipient
  need   obj{tariff,duty,import duty,trade barrier,quota,embargo,arms embargo,sanction,import ban,export ban,boycott,trade ban,asset freeze,trade embargo,trade restriction,economic sanction}
  need   subj{%country,%GOV,%IGO,%LEG}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   085
  +  "Estonia withdrew tariffs on Bhutan."   085 EST BTN

eliminate/tariff verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|obl:for|nmod:for=recipient
  need   obj{tariff,duty,import duty,trade barrier,quota,embargo,arms embargo,sanction,import ban,export ban,boycott,trade ban,asset freeze,trade embargo,trade restriction,economic sanction}
  need   subj{%country,%GOV,%IGO,%LEG}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   085
  +  "Kuwait eliminated tariffs on Fiji."   085 KWT FJI

soften/tariff verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|obl:for|nmod:for=recipient
  need   obj{tariff,duty,import duty,trade barrier,quota,embargo,arms embargo,sanction,import ban,export ban,boycott,trade ban,asset freeze,trade embargo,trade restriction,economic sanction}
  need   subj{%country,%GOV,%IGO,%LEG}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   085
  +  "Senegal softened tariffs on Belgium."   085 SEN BEL

phase-out/tariff verb phase out
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|obl:for|nmod:for=recipient
  need   obj{tariff,duty,import duty,trade barrier,quota,embargo,arms embargo,sanction,import ban,export ban,boycott,trade ban,asset freeze,trade embargo,trade restriction,economic sanction}
  need   subj{%country,%GOV,%IGO,%LEG}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   085
  +  "Paraguay phased out tariffs on Uruguay."   085 PRY URY

unblock/assets verb
  frame  nsubj=actor  obl:of|nmod:of|obl:to|nmod:to=recipient
  need   obj{asset,account,bank account,fund,frozen asset,money,gold,deposit,reserve,billion,million}
  need   subj{%country,%GOV,%JUD,bank,court,%IGO}
  core   085
  +  "Zambia unblocked the assets of Jordan."   085 ZMB JOR

release/assets verb
  frame  nsubj=actor  obl:of|nmod:of|obl:to|nmod:to=recipient
  need   obj{asset,account,bank account,fund,frozen asset,money,gold,deposit,reserve,billion,million}
  need   subj{%country,%GOV,%JUD,bank,court,%IGO}
  core   085
  +  "Vietnam released the assets of Nepal."   085 VNM NPL

thaw/assets verb
  frame  nsubj=actor  obl:of|nmod:of|obl:to|nmod:to=recipient
  need   obj{asset,account,bank account,fund,frozen asset,money,gold,deposit,reserve,billion,million}
  need   subj{%country,%GOV,%JUD,bank,court,%IGO}
  core   085
  +  "Chile thawed the assets of Bhutan."   085 CHL BTN

end/protest verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:after=topic
  need   obj{protest,strike,sit-in,hunger strike,blockade,boycott,demonstration,march,rally,stoppage,occupation,walkout,general strike,vigil,rail strike,picket,road block,roadblock,fast,encampment,walk-out,go-slow,protest camp,work stoppage,shutdown,campaign of disobedience,industrial action}
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  not    subj{police,army,government,troop,soldier,%COP,%MIL,%GOV,@sport,court}
  core   082
  +  "Teachers in Portugal ended their strike."   082 PRT -
  -  "The tailor ended a strike of the clock." none

suspend/protest verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:after=topic
  need   obj{protest,strike,sit-in,hunger strike,blockade,boycott,demonstration,march,rally,stoppage,occupation,walkout,general strike,vigil,rail strike,picket,road block,roadblock,fast,encampment,walk-out,go-slow,protest camp,work stoppage,shutdown,campaign of disobedience,industrial action}
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  not    subj{police,army,government,troop,soldier,%COP,%MIL,%GOV,@sport,court}
  core   082
  +  "Teachers in Malawi suspended their strike."   082 MWI -

abandon/protest verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:after=topic
  need   obj{protest,strike,sit-in,hunger strike,blockade,boycott,demonstration,march,rally,stoppage,occupation,walkout,general strike,vigil,rail strike,picket,road block,roadblock,fast,encampment,walk-out,go-slow,protest camp,work stoppage,shutdown,campaign of disobedience,industrial action}
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  not    subj{police,army,government,troop,soldier,%COP,%MIL,%GOV,@sport,court}
  core   082
  +  "Teachers in Cuba abandoned their strike."   082 CUB -

halt/protest verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:after=topic
  need   obj{protest,strike,sit-in,hunger strike,blockade,boycott,demonstration,march,rally,stoppage,occupation,walkout,general strike,vigil,rail strike,picket,road block,roadblock,fast,encampment,walk-out,go-slow,protest camp,work stoppage,shutdown,campaign of disobedience,industrial action}
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  not    subj{police,army,government,troop,soldier,%COP,%MIL,%GOV,@sport,court}
  core   082
  +  "Teachers in Finland halted their strike."   082 FIN -

stop/protest verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:after=topic
  need   obj{protest,strike,sit-in,hunger strike,blockade,boycott,demonstration,march,rally,stoppage,occupation,walkout,general strike,vigil,rail strike,picket,road block,roadblock,fast,encampment,walk-out,go-slow,protest camp,work stoppage,shutdown,campaign of disobedience,industrial action}
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  not    subj{police,army,government,troop,soldier,%COP,%MIL,%GOV,@sport,court}
  core   082
  +  "Teachers in Bhutan stopped their strike."   082 BTN -

break-off/protest verb break off
  frame  nsubj=actor  obl:in|obl:at=place  obl:after=topic
  need   obj{protest,strike,sit-in,hunger strike,blockade,boycott,demonstration,march,rally,stoppage,occupation,walkout,general strike,vigil,rail strike,picket,road block,roadblock,fast,encampment,walk-out,go-slow,protest camp,work stoppage,shutdown,campaign of disobedience,industrial action}
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  not    subj{police,army,government,troop,soldier,%COP,%MIL,%GOV,@sport,court}
  core   082
  +  "Teachers in Slovenia broke off their strike."   082 SVN -

drop/protest verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:after=topic
  need   obj{protest,strike,sit-in,hunger strike,blockade,boycott,demonstration,march,rally,stoppage,occupation,walkout,general strike,vigil,rail strike,picket,road block,roadblock,fast,encampment,walk-out,go-slow,protest camp,work stoppage,shutdown,campaign of disobedience,industrial action}
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  not    subj{police,army,government,troop,soldier,%COP,%MIL,%GOV,@sport,court}
  core   082
  +  "Teachers in Ecuador dropped their strike."   082 ECU -

cancel/protest verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:after=topic
  need   obj{protest,strike,sit-in,hunger strike,blockade,boycott,demonstration,march,rally,stoppage,occupation,walkout,general strike,vigil,rail strike,picket,road block,roadblock,fast,encampment,walk-out,go-slow,protest camp,work stoppage,shutdown,campaign of disobedience,industrial action}
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  not    subj{police,army,government,troop,soldier,%COP,%MIL,%GOV,@sport,court}
  core   082
  +  "Teachers in Qatar cancelled their strike."   082 QAT -

postpone/protest verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:after=topic
  need   obj{protest,strike,sit-in,hunger strike,blockade,boycott,demonstration,march,rally,stoppage,occupation,walkout,general strike,vigil,rail strike,picket,road block,roadblock,fast,encampment,walk-out,go-slow,protest camp,work stoppage,shutdown,campaign of disobedience,industrial action}
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  not    subj{police,army,government,troop,soldier,%COP,%MIL,%GOV,@sport,court}
  core   082
  +  "Teachers in Namibia postponed their strike."   082 NAM -

lift/protest verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:after=topic
  need   obj{protest,strike,sit-in,hunger strike,blockade,boycott,demonstration,march,rally,stoppage,occupation,walkout,general strike,vigil,rail strike,picket,road block,roadblock,fast,encampment,walk-out,go-slow,protest camp,work stoppage,shutdown,campaign of disobedience,industrial action}
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  not    subj{police,army,government,troop,soldier,%COP,%MIL,%GOV,@sport,court}
  core   082
  +  "Teachers in Austria lifted their strike."   082 AUT -

give-up/protest verb give up
  frame  nsubj=actor  obl:in|obl:at=place  obl:after=topic
  need   obj{protest,strike,sit-in,hunger strike,blockade,boycott,demonstration,march,rally,stoppage,occupation,walkout,general strike,vigil,rail strike,picket,road block,roadblock,fast,encampment,walk-out,go-slow,protest camp,work stoppage,shutdown,campaign of disobedience,industrial action}
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  not    subj{police,army,government,troop,soldier,%COP,%MIL,%GOV,@sport,court}
  core   082
  +  "Teachers in Fiji gave up their strike."   082 FJI -

call-off/protest verb call off
  frame  nsubj=actor  obl:in|obl:at=place  obl:after=topic
  need   obj{protest,strike,sit-in,hunger strike,blockade,boycott,demonstration,march,rally,stoppage,occupation,walkout,general strike,vigil,rail strike,picket,road block,roadblock,fast,encampment,walk-out,go-slow,protest camp,work stoppage,shutdown,campaign of disobedience,industrial action}
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  not    subj{police,army,government,troop,soldier,%COP,%MIL,%GOV,@sport,court}
  core   082
  +  "Teachers in Albania called off their strike."   082 ALB -

pause/protest verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:after=topic
  need   obj{protest,strike,sit-in,hunger strike,blockade,boycott,demonstration,march,rally,stoppage,occupation,walkout,general strike,vigil,rail strike,picket,road block,roadblock,fast,encampment,walk-out,go-slow,protest camp,work stoppage,shutdown,campaign of disobedience,industrial action}
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  not    subj{police,army,government,troop,soldier,%COP,%MIL,%GOV,@sport,court}
  core   082
  +  "Teachers in Thailand paused their strike."   082 THA -

interrupt/protest verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:after=topic
  need   obj{protest,strike,sit-in,hunger strike,blockade,boycott,demonstration,march,rally,stoppage,occupation,walkout,general strike,vigil,rail strike,picket,road block,roadblock,fast,encampment,walk-out,go-slow,protest camp,work stoppage,shutdown,campaign of disobedience,industrial action}
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  not    subj{police,army,government,troop,soldier,%COP,%MIL,%GOV,@sport,court}
  core   082
  +  "Teachers in Croatia interrupted their strike."   082 HRV -

put-off/protest verb put off
  frame  nsubj=actor  obl:in|obl:at=place  obl:after=topic
  need   obj{protest,strike,sit-in,hunger strike,blockade,boycott,demonstration,march,rally,stoppage,occupation,walkout,general strike,vigil,rail strike,picket,road block,roadblock,fast,encampment,walk-out,go-slow,protest camp,work stoppage,shutdown,campaign of disobedience,industrial action}
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  not    subj{police,army,government,troop,soldier,%COP,%MIL,%GOV,@sport,court}
  core   082
  +  "Teachers in Panama put off their strike."   082 PAN -

scale-back/protest verb scale back
  frame  nsubj=actor  obl:in|obl:at=place  obl:after=topic
  need   obj{protest,strike,sit-in,hunger strike,blockade,boycott,demonstration,march,rally,stoppage,occupation,walkout,general strike,vigil,rail strike,picket,road block,roadblock,fast,encampment,walk-out,go-slow,protest camp,work stoppage,shutdown,campaign of disobedience,industrial action}
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  not    subj{police,army,government,troop,soldier,%COP,%MIL,%GOV,@sport,court}
  core   082
  +  "Teachers in Latvia scaled back their strike."   082 LVA -

shelve/protest verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:after=topic
  need   obj{protest,strike,sit-in,hunger strike,blockade,boycott,demonstration,march,rally,stoppage,occupation,walkout,general strike,vigil,rail strike,picket,road block,roadblock,fast,encampment,walk-out,go-slow,protest camp,work stoppage,shutdown,campaign of disobedience,industrial action}
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  not    subj{police,army,government,troop,soldier,%COP,%MIL,%GOV,@sport,court}
  core   082
  +  "Teachers in Tunisia shelved their strike."   082 TUN -

terminate/protest verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:after=topic
  need   obj{protest,strike,sit-in,hunger strike,blockade,boycott,demonstration,march,rally,stoppage,occupation,walkout,general strike,vigil,rail strike,picket,road block,roadblock,fast,encampment,walk-out,go-slow,protest camp,work stoppage,shutdown,campaign of disobedience,industrial action}
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  not    subj{police,army,government,troop,soldier,%COP,%MIL,%GOV,@sport,court}
  core   082
  +  "Teachers in Belgium terminated their strike."   082 BEL -

discontinue/protest verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:after=topic
  need   obj{protest,strike,sit-in,hunger strike,blockade,boycott,demonstration,march,rally,stoppage,occupation,walkout,general strike,vigil,rail strike,picket,road block,roadblock,fast,encampment,walk-out,go-slow,protest camp,work stoppage,shutdown,campaign of disobedience,industrial action}
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  not    subj{police,army,government,troop,soldier,%COP,%MIL,%GOV,@sport,court}
  core   082
  +  "Teachers in Honduras discontinued their strike."   082 HND -

finish/protest verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:after=topic
  need   obj{protest,strike,sit-in,hunger strike,blockade,boycott,demonstration,march,rally,stoppage,occupation,walkout,general strike,vigil,rail strike,picket,road block,roadblock,fast,encampment,walk-out,go-slow,protest camp,work stoppage,shutdown,campaign of disobedience,industrial action}
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  not    subj{police,army,government,troop,soldier,%COP,%MIL,%GOV,@sport,court}
  core   082
  +  "Teachers in Sweden finished their strike."   082 SWE -

wrap-up/protest verb wrap up
  frame  nsubj=actor  obl:in|obl:at=place  obl:after=topic
  need   obj{protest,strike,sit-in,hunger strike,blockade,boycott,demonstration,march,rally,stoppage,occupation,walkout,general strike,vigil,rail strike,picket,road block,roadblock,fast,encampment,walk-out,go-slow,protest camp,work stoppage,shutdown,campaign of disobedience,industrial action}
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  not    subj{police,army,government,troop,soldier,%COP,%MIL,%GOV,@sport,court}
  core   082
  +  "Teachers in Ethiopia wrapped up their strike."   082 ETH -

close/protest verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:after=topic
  need   obj{protest,strike,sit-in,hunger strike,blockade,boycott,demonstration,march,rally,stoppage,occupation,walkout,general strike,vigil,rail strike,picket,road block,roadblock,fast,encampment,walk-out,go-slow,protest camp,work stoppage,shutdown,campaign of disobedience,industrial action}
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  not    subj{police,army,government,troop,soldier,%COP,%MIL,%GOV,@sport,court}
  core   082
  +  "Teachers in Greece closed their strike."   082 GRC -

relax/protest verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:after=topic
  need   obj{protest,strike,sit-in,hunger strike,blockade,boycott,demonstration,march,rally,stoppage,occupation,walkout,general strike,vigil,rail strike,picket,road block,roadblock,fast,encampment,walk-out,go-slow,protest camp,work stoppage,shutdown,campaign of disobedience,industrial action}
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  not    subj{police,army,government,troop,soldier,%COP,%MIL,%GOV,@sport,court}
  core   082
  +  "Teachers in Uruguay relaxed their strike."   082 URY -

dismantle/protest verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:after=topic
  need   obj{protest,strike,sit-in,hunger strike,blockade,boycott,demonstration,march,rally,stoppage,occupation,walkout,general strike,vigil,rail strike,picket,road block,roadblock,fast,encampment,walk-out,go-slow,protest camp,work stoppage,shutdown,campaign of disobedience,industrial action}
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  not    subj{police,army,government,troop,soldier,%COP,%MIL,%GOV,@sport,court}
  core   082
  +  "Teachers in Cambodia dismantled their strike."   082 KHM -

ease/protest verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:after=topic
  need   obj{protest,strike,sit-in,hunger strike,blockade,boycott,demonstration,march,rally,stoppage,occupation,walkout,general strike,vigil,rail strike,picket,road block,roadblock,fast,encampment,walk-out,go-slow,protest camp,work stoppage,shutdown,campaign of disobedience,industrial action}
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  not    subj{police,army,government,troop,soldier,%COP,%MIL,%GOV,@sport,court}
  core   082
  +  "Teachers in Gabon eased their strike."   082 GAB -

return/back verb
  frame  nsubj=actor
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  need   obl:to|obj|obl:for{work,class,school,desk,lesson,lectern,classroom,homes,factory}
  not    subj{@sport,player,police,army,court,government,%COP,%MIL,%GOV,@business}
  core   082
  +  "Teachers in Hungary returned to work."   082 HUN -
  -  "The striker returned to work after an injury." none

resume/back verb
  frame  nsubj=actor
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  need   obl:to|obj|obl:for{work,class,school,desk,lesson,lectern,classroom,homes,factory}
  not    subj{@sport,player,police,army,court,government,%COP,%MIL,%GOV,@business}
  core   082
  +  "Teachers in Liberia resumed work."   082 LBR -

go-back/back verb go back
  frame  nsubj=actor
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  need   obl:to|obj|obl:for{work,class,school,desk,lesson,lectern,classroom,homes,factory}
  not    subj{@sport,player,police,army,court,government,%COP,%MIL,%GOV,@business}
  core   082
  +  "Teachers in Malta went back to work."   082 MLT -

come-back/back verb come back
  frame  nsubj=actor
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  need   obl:to|obj|obl:for{work,class,school,desk,lesson,lectern,classroom,homes,factory}
  not    subj{@sport,player,police,army,court,government,%COP,%MIL,%GOV,@business}
  core   082
  +  "Teachers in Indonesia came back to work."   082 IDN -

disperse/crowd verb
  frame  nsubj=actor  obl:from=place
  need   subj{protester,demonstrator,crowd,striker,marcher,squatter,picket,rioter,farmer,opposition supporter,trucker}
  not    obj{*}
  not    obl:by{police,soldier}
  core   082
  +  "Protesters in Romania dispersed on Monday."   082 ROU -

go-home/crowd verb go home
  frame  nsubj=actor  obl:from=place
  need   subj{protester,demonstrator,crowd,striker,marcher,squatter,picket,rioter,farmer,opposition supporter,trucker}
  not    obj{*}
  not    obl:by{police,soldier}
  core   082
  +  "Protesters in Yemen went home on Monday."   082 YEM -

pack-up/crowd verb pack up
  frame  nsubj=actor  obl:from=place
  need   subj{protester,demonstrator,crowd,striker,marcher,squatter,picket,rioter,farmer,opposition supporter,trucker}
  not    obj{*}
  not    obl:by{police,soldier}
  core   082
  +  "Protesters in Poland packed up on Monday."   082 POL -

decamp/crowd verb
  frame  nsubj=actor  obl:from=place
  need   subj{protester,demonstrator,crowd,striker,marcher,squatter,picket,rioter,farmer,opposition supporter,trucker}
  not    obj{*}
  not    obl:by{police,soldier}
  core   082
  +  "Protesters in Kenya decamped on Monday."   082 KEN -

stand-down/crowd verb stand down
  frame  nsubj=actor  obl:from=place
  need   subj{protester,demonstrator,crowd,striker,marcher,squatter,picket,rioter,farmer,opposition supporter,trucker}
  not    obj{*}
  not    obl:by{police,soldier}
  core   082
  +  "Protesters in Norway stood down on Monday."   082 NOR -

withdraw/crowd verb
  frame  nsubj=actor  obl:from=place
  need   subj{protester,demonstrator,crowd,striker,marcher,squatter,picket,rioter,farmer,opposition supporter,trucker}
  not    obj{*}
  not    obl:by{police,soldier}
  core   082
  +  "Protesters in Peru withdrew on Monday."   082 PER -

disband/crowd verb
  frame  nsubj=actor  obl:from=place
  need   subj{protester,demonstrator,crowd,striker,marcher,squatter,picket,rioter,farmer,opposition supporter,trucker}
  not    obj{*}
  not    obl:by{police,soldier}
  core   082
  +  "Protesters in Jordan disbanded on Monday."   082 JOR -

melt-away/crowd verb melt away
  frame  nsubj=actor  obl:from=place
  need   subj{protester,demonstrator,crowd,striker,marcher,squatter,picket,rioter,farmer,opposition supporter,trucker}
  not    obj{*}
  not    obl:by{police,soldier}
  core   082
  +  "Protesters in Mongolia melted away on Monday."   082 MNG -

drift-home/crowd verb drift home
  frame  nsubj=actor  obl:from=place
  need   subj{protester,demonstrator,crowd,striker,marcher,squatter,picket,rioter,farmer,opposition supporter,trucker}
  not    obj{*}
  not    obl:by{police,soldier}
  core   082
  +  "Protesters in Ghana drifted home on Monday."   082 GHA -

head-home/crowd verb head home
  frame  nsubj=actor  obl:from=place
  need   subj{protester,demonstrator,crowd,striker,marcher,squatter,picket,rioter,farmer,opposition supporter,trucker}
  not    obj{*}
  not    obl:by{police,soldier}
  core   082
  +  "Protesters in Laos headed home on Monday."   082 LAO -

cave-in/to verb cave in
  frame  nsubj=actor  obl:to|obl:on|obl:before=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:to|obl:before{demand,pressure,protester,call,ultimatum,request,striker,crowd,union,street,wish,condition,term,opposition,will,threat,blackmail,public opinion,outcry,criticism,objection,%country,%OPP,%LAB,%REB,%IGO,kidnapper,hostage-taker,petition,protest}
  not    subj{@sport,@business,@market}
  core   083
  +  "The government of Iceland caved in to the demands of the strikers."   083 ISL -
  -  "The ladder gave way to pressure." none

cave/to verb
  frame  nsubj=actor  obl:to|obl:on|obl:before=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:to|obl:before{demand,pressure,protester,call,ultimatum,request,striker,crowd,union,street,wish,condition,term,opposition,will,threat,blackmail,public opinion,outcry,criticism,objection,%country,%OPP,%LAB,%REB,%IGO,kidnapper,hostage-taker,petition,protest}
  not    subj{@sport,@business,@market}
  core   083
  +  "The government of Bolivia caved to the demands of the strikers."   083 BOL -

capitulate/to verb
  frame  nsubj=actor  obl:to|obl:on|obl:before=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:to|obl:before{demand,pressure,protester,call,ultimatum,request,striker,crowd,union,street,wish,condition,term,opposition,will,threat,blackmail,public opinion,outcry,criticism,objection,%country,%OPP,%LAB,%REB,%IGO,kidnapper,hostage-taker,petition,protest}
  not    subj{@sport,@business,@market}
  core   083
  +  "The government of Angola capitulated to the demands of the strikers."   083 AGO -

knuckle-under/to verb knuckle under
  frame  nsubj=actor  obl:to|obl:on|obl:before=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:to|obl:before{demand,pressure,protester,call,ultimatum,request,striker,crowd,union,street,wish,condition,term,opposition,will,threat,blackmail,public opinion,outcry,criticism,objection,%country,%OPP,%LAB,%REB,%IGO,kidnapper,hostage-taker,petition,protest}
  not    subj{@sport,@business,@market}
  core   083
  +  "The government of Nepal knuckled under to the demands of the strikers."   083 NPL -

bend/to verb
  frame  nsubj=actor  obl:to|obl:on|obl:before=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:to|obl:before{demand,pressure,protester,call,ultimatum,request,striker,crowd,union,street,wish,condition,term,opposition,will,threat,blackmail,public opinion,outcry,criticism,objection,%country,%OPP,%LAB,%REB,%IGO,kidnapper,hostage-taker,petition,protest}
  not    subj{@sport,@business,@market}
  core   083
  +  "The government of Estonia bent to the demands of the strikers."   083 EST -

accede/to verb
  frame  nsubj=actor  obl:to|obl:on|obl:before=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:to|obl:before{demand,pressure,protester,call,ultimatum,request,striker,crowd,union,street,wish,condition,term,opposition,will,threat,blackmail,public opinion,outcry,criticism,objection,%country,%OPP,%LAB,%REB,%IGO,kidnapper,hostage-taker,petition,protest}
  not    subj{@sport,@business,@market}
  core   083
  +  "The government of Kuwait acceded to the demands of the strikers."   083 KWT -

acquiesce/to verb
  frame  nsubj=actor  obl:to|obl:on|obl:before=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:to|obl:before{demand,pressure,protester,call,ultimatum,request,striker,crowd,union,street,wish,condition,term,opposition,will,threat,blackmail,public opinion,outcry,criticism,objection,%country,%OPP,%LAB,%REB,%IGO,kidnapper,hostage-taker,petition,protest}
  not    subj{@sport,@business,@market}
  core   083
  +  "The government of Senegal acquiesced to the demands of the strikers."   083 SEN -

give-way/to verb give way
  frame  nsubj=actor  obl:to|obl:on|obl:before=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:to|obl:before{demand,pressure,protester,call,ultimatum,request,striker,crowd,union,street,wish,condition,term,opposition,will,threat,blackmail,public opinion,outcry,criticism,objection,%country,%OPP,%LAB,%REB,%IGO,kidnapper,hostage-taker,petition,protest}
  not    subj{@sport,@business,@market}
  core   083
  +  "The government of Paraguay gave way to the demands of the strikers."   083 PRY -

give-ground/to verb give ground
  frame  nsubj=actor  obl:to|obl:on|obl:before=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:to|obl:before{demand,pressure,protester,call,ultimatum,request,striker,crowd,union,street,wish,condition,term,opposition,will,threat,blackmail,public opinion,outcry,criticism,objection,%country,%OPP,%LAB,%REB,%IGO,kidnapper,hostage-taker,petition,protest}
  not    subj{@sport,@business,@market}
  core   083
  +  "The government of Denmark gave ground to the demands of the strikers."   083 DNK -

kowtow/to verb
  frame  nsubj=actor  obl:to|obl:on|obl:before=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:to|obl:before{demand,pressure,protester,call,ultimatum,request,striker,crowd,union,street,wish,condition,term,opposition,will,threat,blackmail,public opinion,outcry,criticism,objection,%country,%OPP,%LAB,%REB,%IGO,kidnapper,hostage-taker,petition,protest}
  not    subj{@sport,@business,@market}
  core   083
  +  "The government of Zambia kowtowed to the demands of the strikers."   083 ZMB -

yield/to verb
  frame  nsubj=actor  obl:to|obl:on|obl:before=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:to|obl:before{demand,pressure,protester,call,ultimatum,request,striker,crowd,union,street,wish,condition,term,opposition,will,threat,blackmail,public opinion,outcry,criticism,objection,%country,%OPP,%LAB,%REB,%IGO,kidnapper,hostage-taker,petition,protest}
  not    subj{@sport,@business,@market}
  core   083
  +  "The government of Vietnam yielded to the demands of the strikers."   083 VNM -

bow/to verb
  frame  nsubj=actor  obl:to|obl:on|obl:before=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:to|obl:before{demand,pressure,protester,call,ultimatum,request,striker,crowd,union,street,wish,condition,term,opposition,will,threat,blackmail,public opinion,outcry,criticism,objection,%country,%OPP,%LAB,%REB,%IGO,kidnapper,hostage-taker,petition,protest}
  not    subj{@sport,@business,@market}
  core   083
  +  "The government of Oman bowed to the demands of the strikers."   083 OMN -

give-in/to verb give in
  frame  nsubj=actor  obl:to|obl:on|obl:before=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:to|obl:before{demand,pressure,protester,call,ultimatum,request,striker,crowd,union,street,wish,condition,term,opposition,will,threat,blackmail,public opinion,outcry,criticism,objection,%country,%OPP,%LAB,%REB,%IGO,kidnapper,hostage-taker,petition,protest}
  not    subj{@sport,@business,@market}
  core   083
  +  "The government of Chile gave in to the demands of the strikers."   083 CHL -

buckle/to verb
  frame  nsubj=actor  obl:to|obl:on|obl:before=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:to|obl:before{demand,pressure,protester,call,ultimatum,request,striker,crowd,union,street,wish,condition,term,opposition,will,threat,blackmail,public opinion,outcry,criticism,objection,%country,%OPP,%LAB,%REB,%IGO,kidnapper,hostage-taker,petition,protest}
  not    subj{@sport,@business,@market}
  core   083
  +  "The government of Portugal buckled to the demands of the strikers."   083 PRT -

relent/to verb
  frame  nsubj=actor  obl:to|obl:on|obl:before=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:to|obl:before{demand,pressure,protester,call,ultimatum,request,striker,crowd,union,street,wish,condition,term,opposition,will,threat,blackmail,public opinion,outcry,criticism,objection,%country,%OPP,%LAB,%REB,%IGO,kidnapper,hostage-taker,petition,protest}
  not    subj{@sport,@business,@market}
  core   083
  +  "The government of Malawi relented to the demands of the strikers."   083 MWI -

succumb/to verb
  frame  nsubj=actor  obl:to|obl:on|obl:before=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:to|obl:before{demand,pressure,protester,call,ultimatum,request,striker,crowd,union,street,wish,condition,term,opposition,will,threat,blackmail,public opinion,outcry,criticism,objection,%country,%OPP,%LAB,%REB,%IGO,kidnapper,hostage-taker,petition,protest}
  not    subj{@sport,@business,@market}
  core   083
  +  "The government of Cuba succumbed to the demands of the strikers."   083 CUB -

fold/to verb
  frame  nsubj=actor  obl:to|obl:on|obl:before=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:to|obl:before{demand,pressure,protester,call,ultimatum,request,striker,crowd,union,street,wish,condition,term,opposition,will,threat,blackmail,public opinion,outcry,criticism,objection,%country,%OPP,%LAB,%REB,%IGO,kidnapper,hostage-taker,petition,protest}
  not    subj{@sport,@business,@market}
  core   083
  +  "The government of Finland folded to the demands of the strikers."   083 FIN -

bow-down/to verb bow down
  frame  nsubj=actor  obl:to|obl:on|obl:before=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:to|obl:before{demand,pressure,protester,call,ultimatum,request,striker,crowd,union,street,wish,condition,term,opposition,will,threat,blackmail,public opinion,outcry,criticism,objection,%country,%OPP,%LAB,%REB,%IGO,kidnapper,hostage-taker,petition,protest}
  not    subj{@sport,@business,@market}
  core   083
  +  "The government of Bhutan bowed down to the demands of the strikers."   083 BTN -

concede/to verb
  frame  nsubj=actor  obl:to|obl:on|obl:before=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:to|obl:before{demand,pressure,protester,call,ultimatum,request,striker,crowd,union,street,wish,condition,term,opposition,will,threat,blackmail,public opinion,outcry,criticism,objection,%country,%OPP,%LAB,%REB,%IGO,kidnapper,hostage-taker,petition,protest}
  not    subj{@sport,@business,@market}
  core   083
  +  "The government of Uganda conceded to the demands of the strikers."   083 UGA -

stoop/to verb
  frame  nsubj=actor  obl:to|obl:on|obl:before=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:to|obl:before{demand,pressure,protester,call,ultimatum,request,striker,crowd,union,street,wish,condition,term,opposition,will,threat,blackmail,public opinion,outcry,criticism,objection,%country,%OPP,%LAB,%REB,%IGO,kidnapper,hostage-taker,petition,protest}
  not    subj{@sport,@business,@market}
  core   083
  +  "The government of Slovenia stooped to the demands of the strikers."   083 SVN -

meet/demands verb
  frame  nsubj=actor  nmod:of|obl:of|nmod:from|poss|nmod:by=recipient
  need   obj{demand,call,request,condition,term,petition,wish,plea,chief demand,ultimatum}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{market,goal,power demand}
  core   083
  +  "The government of Qatar met the demands of the strikers."   083 QAT -
  -  "The mill met the demand for flour." none

grant/demands verb
  frame  nsubj=actor  nmod:of|obl:of|nmod:from|poss|nmod:by=recipient
  need   obj{demand,call,request,condition,term,petition,wish,plea,chief demand,ultimatum}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{market,goal,power demand}
  core   083
  +  "The government of Namibia granted the demands of the strikers."   083 NAM -

accept/demands verb
  frame  nsubj=actor  nmod:of|obl:of|nmod:from|poss|nmod:by=recipient
  need   obj{demand,call,request,condition,term,petition,wish,plea,chief demand,ultimatum}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{market,goal,power demand}
  core   083
  +  "The government of Austria accepted the demands of the strikers."   083 AUT -

heed/demands verb
  frame  nsubj=actor  nmod:of|obl:of|nmod:from|poss|nmod:by=recipient
  need   obj{demand,call,request,condition,term,petition,wish,plea,chief demand,ultimatum}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{market,goal,power demand}
  core   083
  +  "The government of Fiji heeded the demands of the strikers."   083 FJI -

satisfy/demands verb
  frame  nsubj=actor  nmod:of|obl:of|nmod:from|poss|nmod:by=recipient
  need   obj{demand,call,request,condition,term,petition,wish,plea,chief demand,ultimatum}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{market,goal,power demand}
  core   083
  +  "The government of Albania satisfied the demands of the strikers."   083 ALB -

fulfil/demands verb
  frame  nsubj=actor  nmod:of|obl:of|nmod:from|poss|nmod:by=recipient
  need   obj{demand,call,request,condition,term,petition,wish,plea,chief demand,ultimatum}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{market,goal,power demand}
  core   083
  +  "The government of Thailand fulfiled the demands of the strikers."   083 THA -

fulfill/demands verb
  frame  nsubj=actor  nmod:of|obl:of|nmod:from|poss|nmod:by=recipient
  need   obj{demand,call,request,condition,term,petition,wish,plea,chief demand,ultimatum}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{market,goal,power demand}
  core   083
  +  "The government of Croatia fulfilled the demands of the strikers."   083 HRV -

honour/demands verb
  frame  nsubj=actor  nmod:of|obl:of|nmod:from|poss|nmod:by=recipient
  need   obj{demand,call,request,condition,term,petition,wish,plea,chief demand,ultimatum}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{market,goal,power demand}
  core   083
  +  "The government of Panama honoured the demands of the strikers."   083 PAN -

concede/demands verb
  frame  nsubj=actor  nmod:of|obl:of|nmod:from|poss|nmod:by=recipient
  need   obj{demand,call,request,condition,term,petition,wish,plea,chief demand,ultimatum}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{market,goal,power demand}
  core   083
  +  "The government of Latvia conceded the demands of the strikers."   083 LVA -

accommodate/demands verb
  frame  nsubj=actor  nmod:of|obl:of|nmod:from|poss|nmod:by=recipient
  need   obj{demand,call,request,condition,term,petition,wish,plea,chief demand,ultimatum}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{market,goal,power demand}
  core   083
  +  "The government of Tunisia accommodated the demands of the strikers."   083 TUN -

comply-with/demands verb comply with
  frame  nsubj=actor  nmod:of|obl:of|nmod:from|poss|nmod:by=recipient
  need   obj{demand,call,request,condition,term,petition,wish,plea,chief demand,ultimatum}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{market,goal,power demand}
  core   083
  +  "The government of Belgium complied with the demands of the strikers."   083 BEL -

comply/demands verb
  frame  nsubj=actor  nmod:of|obl:of|nmod:from|poss|nmod:by=recipient
  need   obj{demand,call,request,condition,term,petition,wish,plea,chief demand,ultimatum}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{market,goal,power demand}
  core   083
  +  "The government of Honduras complied the demands of the strikers."   083 HND -

swallow/demands verb
  frame  nsubj=actor  nmod:of|obl:of|nmod:from|poss|nmod:by=recipient
  need   obj{demand,call,request,condition,term,petition,wish,plea,chief demand,ultimatum}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{market,goal,power demand}
  core   083
  +  "The government of Sweden swallowed the demands of the strikers."   083 SWE -

make/concessions verb
  frame  nsubj=actor  obl:to|nmod:to|iobj=recipient
  need   obj{concession,compromise,u-turn,climbdown,about-turn,volte-face,gesture,goodwill gesture,sop,olive branch,about-face,climb-down,reversal}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "The government of Rwanda made concessions to the rebels."   080 RWA -
  -  "The stall offered concessions to pensioners." none

grant/concessions verb
  frame  nsubj=actor  obl:to|nmod:to|iobj=recipient
  need   obj{concession,compromise,u-turn,climbdown,about-turn,volte-face,gesture,goodwill gesture,sop,olive branch,about-face,climb-down,reversal}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "The government of Ethiopia granted concessions to the rebels."   080 ETH -

give/concessions verb
  frame  nsubj=actor  obl:to|nmod:to|iobj=recipient
  need   obj{concession,compromise,u-turn,climbdown,about-turn,volte-face,gesture,goodwill gesture,sop,olive branch,about-face,climb-down,reversal}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "The government of Greece gave concessions to the rebels."   080 GRC -

announce/concessions verb
  frame  nsubj=actor  obl:to|nmod:to|iobj=recipient
  need   obj{concession,compromise,u-turn,climbdown,about-turn,volte-face,gesture,goodwill gesture,sop,olive branch,about-face,climb-down,reversal}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "The government of Uruguay announced concessions to the rebels."   080 URY -

perform/concessions verb
  frame  nsubj=actor  obl:to|nmod:to|iobj=recipient
  need   obj{concession,compromise,u-turn,climbdown,about-turn,volte-face,gesture,goodwill gesture,sop,olive branch,about-face,climb-down,reversal}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "The government of Cambodia performed concessions to the rebels."   080 KHM -

win/concessions verb
  frame  nsubj=actor  obl:to|nmod:to|iobj=recipient
  need   obj{concession,compromise,u-turn,climbdown,about-turn,volte-face,gesture,goodwill gesture,sop,olive branch,about-face,climb-down,reversal}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "The government of Hungary won concessions to the rebels."   080 HUN -

climb-down/down verb climb down
  frame  nsubj=actor  obl:on|obl:over|obl:from|obl:in=topic
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%PRE,junta,president,minister,ministry,premier,regime}
  need   obl:on|obl:over|obl:from|obl:in|obl:after|obl:to{*}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "The government of Liberia climbed down over the tax."   080 LBR -
  -  "The cat climbed down from the tree." none

backtrack/down verb
  frame  nsubj=actor  obl:on|obl:over|obl:from|obl:in=topic
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%PRE,junta,president,minister,ministry,premier,regime}
  need   obl:on|obl:over|obl:from|obl:in|obl:after|obl:to{*}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "The government of Malta backtracked over the tax."   080 MLT -

backpedal/down verb
  frame  nsubj=actor  obl:on|obl:over|obl:from|obl:in=topic
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%PRE,junta,president,minister,ministry,premier,regime}
  need   obl:on|obl:over|obl:from|obl:in|obl:after|obl:to{*}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "The government of Romania backpedaled over the tax."   080 ROU -

relent/down verb
  frame  nsubj=actor  obl:on|obl:over|obl:from|obl:in=topic
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%PRE,junta,president,minister,ministry,premier,regime}
  need   obl:on|obl:over|obl:from|obl:in|obl:after|obl:to{*}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "The government of Yemen relented over the tax."   080 YEM -

back-down/down verb back down
  frame  nsubj=actor  obl:on|obl:over|obl:from|obl:in=topic
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%PRE,junta,president,minister,ministry,premier,regime}
  need   obl:on|obl:over|obl:from|obl:in|obl:after|obl:to{*}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "The government of Poland backed down over the tax."   080 POL -

back-away/down verb back away
  frame  nsubj=actor  obl:on|obl:over|obl:from|obl:in=topic
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%PRE,junta,president,minister,ministry,premier,regime}
  need   obl:on|obl:over|obl:from|obl:in|obl:after|obl:to{*}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "The government of Lebanon backed away over the tax."   080 LBN -

budge/down verb
  frame  nsubj=actor  obl:on|obl:over|obl:from|obl:in=topic
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%PRE,junta,president,minister,ministry,premier,regime}
  need   obl:on|obl:over|obl:from|obl:in|obl:after|obl:to{*}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "The government of Kenya budged over the tax."   080 KEN -

soften/down verb
  frame  nsubj=actor  obl:on|obl:over|obl:from|obl:in=topic
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%PRE,junta,president,minister,ministry,premier,regime}
  need   obl:on|obl:over|obl:from|obl:in|obl:after|obl:to{*}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "The government of Norway softened over the tax."   080 NOR -

step-back/down verb step back
  frame  nsubj=actor  obl:on|obl:over|obl:from|obl:in=topic
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%PRE,junta,president,minister,ministry,premier,regime}
  need   obl:on|obl:over|obl:from|obl:in|obl:after|obl:to{*}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "The government of Peru stepped back over the tax."   080 PER -

row-back/down verb row back
  frame  nsubj=actor  obl:on|obl:over|obl:from|obl:in=topic
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%PRE,junta,president,minister,ministry,premier,regime}
  need   obl:on|obl:over|obl:from|obl:in|obl:after|obl:to{*}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "The government of Jordan rowed back over the tax."   080 JOR -

give-ground/down verb give ground
  frame  nsubj=actor  obl:on|obl:over|obl:from|obl:in=topic
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%PRE,junta,president,minister,ministry,premier,regime}
  need   obl:on|obl:over|obl:from|obl:in|obl:after|obl:to{*}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "The government of Mongolia gave ground over the tax."   080 MNG -

back-off/down verb back off
  frame  nsubj=actor  obl:on|obl:over|obl:from|obl:in=topic
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%PRE,junta,president,minister,ministry,premier,regime}
  need   obl:on|obl:over|obl:from|obl:in|obl:after|obl:to{*}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "The government of Ghana backed off over the tax."   080 GHA -

blink/down verb
  frame  nsubj=actor  obl:on|obl:over|obl:from|obl:in=topic
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%PRE,junta,president,minister,ministry,premier,regime}
  need   obl:on|obl:over|obl:from|obl:in|obl:after|obl:to{*}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "The government of Laos blinked over the tax."   080 LAO -

withdraw/policy verb
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Iceland withdrew the tax after protests."   0832 ISL -
  -  "The grocer scrapped his plan after a week." none

scrap/policy verb
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Bolivia scrapped the tax after protests."   0832 BOL -

drop/policy verb
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Angola dropped the tax after protests."   0832 AGO -

shelve/policy verb
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Nepal shelved the tax after protests."   0832 NPL -

abandon/policy verb
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Estonia abandoned the tax after protests."   0832 EST -

ditch/policy verb
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Kuwait ditched the tax after protests."   0832 KWT -

reverse/policy verb
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Senegal reversed the tax after protests."   0832 SEN -

rescind/policy verb
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Denmark rescinded the tax after protests."   0832 DNK -

revoke/policy verb
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Zambia revoked the tax after protests."   0832 ZMB -

annul/policy verb
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Vietnam annuled the tax after protests."   0832 VNM -

suspend/policy verb
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Oman suspended the tax after protests."   0832 OMN -

postpone/policy verb
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Chile postponed the tax after protests."   0832 CHL -

delay/policy verb
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Portugal delayed the tax after protests."   0832 PRT -

bin/policy verb
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Malawi binned the tax after protests."   0832 MWI -

axe/policy verb
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Cuba axed the tax after protests."   0832 CUB -

jettison/policy verb
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Finland jettisoned the tax after protests."   0832 FIN -

pull/policy verb
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Bhutan pulled the tax after protests."   0832 BTN -

freeze/policy verb
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Uganda froze the tax after protests."   0832 UGA -

pause/policy verb
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Slovenia paused the tax after protests."   0832 SVN -

soften/policy verb
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Ecuador softened the law under pressure."   0832 ECU -

water-down/policy verb water down
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Qatar watered down the tax after protests."   0832 QAT -

retract/policy verb
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Namibia retracted the tax after protests."   0832 NAM -

put-off/policy verb put off
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Austria put off the tax after protests."   0832 AUT -

cancel/policy verb
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Fiji cancelled the tax after protests."   0832 FJI -

halt/policy verb
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Albania halted the tax after protests."   0832 ALB -

reconsider/policy verb
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Thailand reconsidered the tax after protests."   0832 THA -

rethink/policy verb
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Croatia rethinked the tax after protests."   0832 HRV -

roll-back/policy verb roll back
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Panama rolled back the tax after protests."   0832 PAN -

drop/threat verb
  frame  nsubj=actor  obl:against|nmod:against|obl:to|nmod:to=recipient
  need   obj{demand,claim,threat,veto,objection,opposition,territorial claim,bid,insistence,legal challenge,ultimatum,complaint}
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%OPP,%REB,%LAB,%PRE}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "Latvia dropped its claim against Fiji."   080 LVA FJI
  -  "The player dropped his bid for the title." none

withdraw/threat verb
  frame  nsubj=actor  obl:against|nmod:against|obl:to|nmod:to=recipient
  need   obj{demand,claim,threat,veto,objection,opposition,territorial claim,bid,insistence,legal challenge,ultimatum,complaint}
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%OPP,%REB,%LAB,%PRE}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "Tunisia withdrew its claim against Belgium."   080 TUN BEL

abandon/threat verb
  frame  nsubj=actor  obl:against|nmod:against|obl:to|nmod:to=recipient
  need   obj{demand,claim,threat,veto,objection,opposition,territorial claim,bid,insistence,legal challenge,ultimatum,complaint}
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%OPP,%REB,%LAB,%PRE}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "Belgium abandoned its claim against Uruguay."   080 BEL URY

waive/threat verb
  frame  nsubj=actor  obl:against|nmod:against|obl:to|nmod:to=recipient
  need   obj{demand,claim,threat,veto,objection,opposition,territorial claim,bid,insistence,legal challenge,ultimatum,complaint}
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%OPP,%REB,%LAB,%PRE}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "Honduras waived its claim against Romania."   080 HND ROU

renounce/threat verb
  frame  nsubj=actor  obl:against|nmod:against|obl:to|nmod:to=recipient
  need   obj{demand,claim,threat,veto,objection,opposition,territorial claim,bid,insistence,legal challenge,ultimatum,complaint}
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%OPP,%REB,%LAB,%PRE}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "Sweden renounced its threat."   080 SWE -

relinquish/threat verb
  frame  nsubj=actor  obl:against|nmod:against|obl:to|nmod:to=recipient
  need   obj{demand,claim,threat,veto,objection,opposition,territorial claim,bid,insistence,legal challenge,ultimatum,complaint}
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%OPP,%REB,%LAB,%PRE}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "Rwanda relinquished its claim against Nepal."   080 RWA NPL

give-up/threat verb give up
  frame  nsubj=actor  obl:against|nmod:against|obl:to|nmod:to=recipient
  need   obj{demand,claim,threat,veto,objection,opposition,territorial claim,bid,insistence,legal challenge,ultimatum,complaint}
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%OPP,%REB,%LAB,%PRE}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "Bulgaria gave up its claim against Vietnam."   080 BGR VNM

soften/threat verb
  frame  nsubj=actor  obl:against|nmod:against|obl:to|nmod:to=recipient
  need   obj{demand,claim,threat,veto,objection,opposition,territorial claim,bid,insistence,legal challenge,ultimatum,complaint}
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%OPP,%REB,%LAB,%PRE}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "Ethiopia softened its claim against Bhutan."   080 ETH BTN

retract/threat verb
  frame  nsubj=actor  obl:against|nmod:against|obl:to|nmod:to=recipient
  need   obj{demand,claim,threat,veto,objection,opposition,territorial claim,bid,insistence,legal challenge,ultimatum,complaint}
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%OPP,%REB,%LAB,%PRE}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "Greece retracted its claim against Fiji."   080 GRC FJI

lift/threat verb
  frame  nsubj=actor  obl:against|nmod:against|obl:to|nmod:to=recipient
  need   obj{demand,claim,threat,veto,objection,opposition,territorial claim,bid,insistence,legal challenge,ultimatum,complaint}
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%OPP,%REB,%LAB,%PRE}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "Uruguay lifted its claim against Belgium."   080 URY BEL

shelve/threat verb
  frame  nsubj=actor  obl:against|nmod:against|obl:to|nmod:to=recipient
  need   obj{demand,claim,threat,veto,objection,opposition,territorial claim,bid,insistence,legal challenge,ultimatum,complaint}
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%OPP,%REB,%LAB,%PRE}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "Cambodia shelved its threat."   080 KHM -

scale-back/threat verb scale back
  frame  nsubj=actor  obl:against|nmod:against|obl:to|nmod:to=recipient
  need   obj{demand,claim,threat,veto,objection,opposition,territorial claim,bid,insistence,legal challenge,ultimatum,complaint}
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%OPP,%REB,%LAB,%PRE}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "Gabon scaled back its claim against Romania."   080 GAB ROU

moderate/threat verb
  frame  nsubj=actor  obl:against|nmod:against|obl:to|nmod:to=recipient
  need   obj{demand,claim,threat,veto,objection,opposition,territorial claim,bid,insistence,legal challenge,ultimatum,complaint}
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%OPP,%REB,%LAB,%PRE}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "Hungary moderated its claim against Jordan."   080 HUN JOR

rescind/threat verb
  frame  nsubj=actor  obl:against|nmod:against|obl:to|nmod:to=recipient
  need   obj{demand,claim,threat,veto,objection,opposition,territorial claim,bid,insistence,legal challenge,ultimatum,complaint}
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%OPP,%REB,%LAB,%PRE}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "Liberia rescinded its claim against Nepal."   080 LBR NPL

forgo/threat verb
  frame  nsubj=actor  obl:against|nmod:against|obl:to|nmod:to=recipient
  need   obj{demand,claim,threat,veto,objection,opposition,territorial claim,bid,insistence,legal challenge,ultimatum,complaint}
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%OPP,%REB,%LAB,%PRE}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "Malta forwent its claim against Vietnam."   080 MLT VNM

forego/threat verb
  frame  nsubj=actor  obl:against|nmod:against|obl:to|nmod:to=recipient
  need   obj{demand,claim,threat,veto,objection,opposition,territorial claim,bid,insistence,legal challenge,ultimatum,complaint}
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%OPP,%REB,%LAB,%PRE}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "Indonesia foregoed its claim against Bhutan."   080 IDN BTN

set-aside/threat verb set aside
  frame  nsubj=actor  obl:against|nmod:against|obl:to|nmod:to=recipient
  need   obj{demand,claim,threat,veto,objection,opposition,territorial claim,bid,insistence,legal challenge,ultimatum,complaint}
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%OPP,%REB,%LAB,%PRE}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "Romania set aside its claim against Fiji."   080 ROU FJI

take-back/threat verb take back
  frame  nsubj=actor  obl:against|nmod:against|obl:to|nmod:to=recipient
  need   obj{demand,claim,threat,veto,objection,opposition,territorial claim,bid,insistence,legal challenge,ultimatum,complaint}
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%OPP,%REB,%LAB,%PRE}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "Yemen took back its claim against Belgium."   080 YEM BEL

tone-down/threat verb tone down
  frame  nsubj=actor  obl:against|nmod:against|obl:to|nmod:to=recipient
  need   obj{demand,claim,threat,veto,objection,opposition,territorial claim,bid,insistence,legal challenge,ultimatum,complaint}
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%OPP,%REB,%LAB,%PRE}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "Poland toned down its claim against Uruguay."   080 POL URY

end/threat verb
  frame  nsubj=actor  obl:against|nmod:against|obl:to|nmod:to=recipient
  need   obj{demand,claim,threat,veto,objection,opposition,territorial claim,bid,insistence,legal challenge,ultimatum,complaint}
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%OPP,%REB,%LAB,%PRE}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "Kenya ended its claim against Jordan."   080 KEN JOR

grant/rights verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obl:on=recipient
  need   obj{right,vote,autonomy,self-rule,independence,self-government,citizenship,freedom,equal right,home rule,suffrage,devolution,pay rise,recount,allowance,land right}
  need   subj{%country,%GOV,%LEG,%JUD,king,president,court,junta}
  need   iobj|obl:to|nmod:to|obl:on{%country,%CVL,%REL,%LAB,%REF,%PRE,@person,minority,province,region,island,people,woman,gay,worker,striker,teacher,couple,immigrant,tribe,opposition,%OPP}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0834  when obj{autonomy,self-rule,independence,self-government,home rule,devolution}
  core   0833
  +  "The parliament of Norway granted the vote to women."   0833 NOR NOR
  -  "The judge gave the vote to a painter." none

give/rights verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obl:on=recipient
  need   obj{right,vote,autonomy,self-rule,independence,self-government,citizenship,freedom,equal right,home rule,suffrage,devolution,pay rise,recount,allowance,land right}
  need   subj{%country,%GOV,%LEG,%JUD,king,president,court,junta}
  need   iobj|obl:to|nmod:to|obl:on{%country,%CVL,%REL,%LAB,%REF,%PRE,@person,minority,province,region,island,people,woman,gay,worker,striker,teacher,couple,immigrant,tribe,opposition,%OPP}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0834  when obj{autonomy,self-rule,independence,self-government,home rule,devolution}
  core   0833
  +  "The parliament of Peru gave the vote to women."   0833 PER PER

extend/rights verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obl:on=recipient
  need   obj{right,vote,autonomy,self-rule,independence,self-government,citizenship,freedom,equal right,home rule,suffrage,devolution,pay rise,recount,allowance,land right}
  need   subj{%country,%GOV,%LEG,%JUD,king,president,court,junta}
  need   iobj|obl:to|nmod:to|obl:on{%country,%CVL,%REL,%LAB,%REF,%PRE,@person,minority,province,region,island,people,woman,gay,worker,striker,teacher,couple,immigrant,tribe,opposition,%OPP}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0834  when obj{autonomy,self-rule,independence,self-government,home rule,devolution}
  core   0833
  +  "The parliament of Jordan extended the vote to women."   0833 JOR JOR

accord/rights verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obl:on=recipient
  need   obj{right,vote,autonomy,self-rule,independence,self-government,citizenship,freedom,equal right,home rule,suffrage,devolution,pay rise,recount,allowance,land right}
  need   subj{%country,%GOV,%LEG,%JUD,king,president,court,junta}
  need   iobj|obl:to|nmod:to|obl:on{%country,%CVL,%REL,%LAB,%REF,%PRE,@person,minority,province,region,island,people,woman,gay,worker,striker,teacher,couple,immigrant,tribe,opposition,%OPP}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0834  when obj{autonomy,self-rule,independence,self-government,home rule,devolution}
  core   0833
  +  "The parliament of Mongolia accorded the vote to women."   0833 MNG MNG

condevolve/rights verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obl:on=recipient
  need   obj{right,vote,autonomy,self-rule,independence,self-government,citizenship,freedom,equal right,home rule,suffrage,devolution,pay rise,recount,allowance,land right}
  need   subj{%country,%GOV,%LEG,%JUD,king,president,court,junta}
  need   iobj|obl:to|nmod:to|obl:on{%country,%CVL,%REL,%LAB,%REF,%PRE,@person,minority,province,region,island,people,woman,gay,worker,striker,teacher,couple,immigrant,tribe,opposition,%OPP}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0834  when obj{autonomy,self-rule,independence,self-government,home rule,devolution}
  core   0833
  +  "The parliament of Ghana condevolved the vote to women."   0833 GHA GHA

restore/rights verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obl:on=recipient
  need   obj{right,vote,autonomy,self-rule,independence,self-government,citizenship,freedom,equal right,home rule,suffrage,devolution,pay rise,recount,allowance,land right}
  need   subj{%country,%GOV,%LEG,%JUD,king,president,court,junta}
  need   iobj|obl:to|nmod:to|obl:on{%country,%CVL,%REL,%LAB,%REF,%PRE,@person,minority,province,region,island,people,woman,gay,worker,striker,teacher,couple,immigrant,tribe,opposition,%OPP}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0834  when obj{autonomy,self-rule,independence,self-government,home rule,devolution}
  core   0833
  +  "The parliament of Laos restored the vote to women."   0833 LAO LAO

confer/rights verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obl:on=recipient
  need   obj{right,vote,autonomy,self-rule,independence,self-government,citizenship,freedom,equal right,home rule,suffrage,devolution,pay rise,recount,allowance,land right}
  need   subj{%country,%GOV,%LEG,%JUD,king,president,court,junta}
  need   iobj|obl:to|nmod:to|obl:on{%country,%CVL,%REL,%LAB,%REF,%PRE,@person,minority,province,region,island,people,woman,gay,worker,striker,teacher,couple,immigrant,tribe,opposition,%OPP}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0834  when obj{autonomy,self-rule,independence,self-government,home rule,devolution}
  core   0833
  +  "The parliament of Iceland conferred the vote to women."   0833 ISL ISL

bestow/rights verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obl:on=recipient
  need   obj{right,vote,autonomy,self-rule,independence,self-government,citizenship,freedom,equal right,home rule,suffrage,devolution,pay rise,recount,allowance,land right}
  need   subj{%country,%GOV,%LEG,%JUD,king,president,court,junta}
  need   iobj|obl:to|nmod:to|obl:on{%country,%CVL,%REL,%LAB,%REF,%PRE,@person,minority,province,region,island,people,woman,gay,worker,striker,teacher,couple,immigrant,tribe,opposition,%OPP}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0834  when obj{autonomy,self-rule,independence,self-government,home rule,devolution}
  core   0833
  +  "The parliament of Bolivia bestowed the vote to women."   0833 BOL BOL

award/rights verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obl:on=recipient
  need   obj{right,vote,autonomy,self-rule,independence,self-government,citizenship,freedom,equal right,home rule,suffrage,devolution,pay rise,recount,allowance,land right}
  need   subj{%country,%GOV,%LEG,%JUD,king,president,court,junta}
  need   iobj|obl:to|nmod:to|obl:on{%country,%CVL,%REL,%LAB,%REF,%PRE,@person,minority,province,region,island,people,woman,gay,worker,striker,teacher,couple,immigrant,tribe,opposition,%OPP}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0834  when obj{autonomy,self-rule,independence,self-government,home rule,devolution}
  core   0833
  +  "The parliament of Angola awarded the vote to women."   0833 AGO AGO

devolve/rights verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obl:on=recipient
  need   obj{right,vote,autonomy,self-rule,independence,self-government,citizenship,freedom,equal right,home rule,suffrage,devolution,pay rise,recount,allowance,land right}
  need   subj{%country,%GOV,%LEG,%JUD,king,president,court,junta}
  need   iobj|obl:to|nmod:to|obl:on{%country,%CVL,%REL,%LAB,%REF,%PRE,@person,minority,province,region,island,people,woman,gay,worker,striker,teacher,couple,immigrant,tribe,opposition,%OPP}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0834  when obj{autonomy,self-rule,independence,self-government,home rule,devolution}
  core   0833
  +  "The parliament of Nepal devolved the vote to women."   0833 NPL NPL

proclaim/truce verb
  frame  nsubj=actor  obl:with|nmod:with|obl:in|nmod:in|obl:against=recipient
  need   obj{@ceasefire,ceasefire,cease-fire,truce,armistice,unilateral ceasefire,cessation of hostilities,moratorium,lull}
  need   subj{%country,%GOV,%MIL,%REB,%PRE,%UAF,%PRM,%IGO,%OPP,junta,guerrilla,rebel,army,commander,group,militia,president,king,%CRM}
  not    obj{peace,pause,halt,- fire}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0871
  +  "The rebels in Estonia proclaimed a ceasefire."   0871 EST -
  -  "The band announced a truce with the drummer." none

announce/truce verb
  frame  nsubj=actor  obl:with|nmod:with|obl:in|nmod:in|obl:against=recipient
  need   obj{@ceasefire,ceasefire,cease-fire,truce,armistice,unilateral ceasefire,cessation of hostilities,moratorium,lull}
  need   subj{%country,%GOV,%MIL,%REB,%PRE,%UAF,%PRM,%IGO,%OPP,junta,guerrilla,rebel,army,commander,group,militia,president,king,%CRM}
  not    obj{peace,pause,halt,- fire}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0871
  +  "The rebels in Kuwait announced a ceasefire."   0871 KWT -

call/truce verb
  frame  nsubj=actor  obl:with|nmod:with|obl:in|nmod:in|obl:against=recipient
  need   obj{@ceasefire,ceasefire,cease-fire,truce,armistice,unilateral ceasefire,cessation of hostilities,moratorium,lull}
  need   subj{%country,%GOV,%MIL,%REB,%PRE,%UAF,%PRM,%IGO,%OPP,junta,guerrilla,rebel,army,commander,group,militia,president,king,%CRM}
  not    obj{peace,pause,halt,- fire}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0871
  +  "The rebels in Senegal called a ceasefire."   0871 SEN -

order/truce verb
  frame  nsubj=actor  obl:with|nmod:with|obl:in|nmod:in|obl:against=recipient
  need   obj{@ceasefire,ceasefire,cease-fire,truce,armistice,unilateral ceasefire,cessation of hostilities,moratorium,lull}
  need   subj{%country,%GOV,%MIL,%REB,%PRE,%UAF,%PRM,%IGO,%OPP,junta,guerrilla,rebel,army,commander,group,militia,president,king,%CRM}
  not    obj{peace,pause,halt,- fire}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0871
  +  "The rebels in Paraguay ordered a ceasefire."   0871 PRY -

decree/truce verb
  frame  nsubj=actor  obl:with|nmod:with|obl:in|nmod:in|obl:against=recipient
  need   obj{@ceasefire,ceasefire,cease-fire,truce,armistice,unilateral ceasefire,cessation of hostilities,moratorium,lull}
  need   subj{%country,%GOV,%MIL,%REB,%PRE,%UAF,%PRM,%IGO,%OPP,junta,guerrilla,rebel,army,commander,group,militia,president,king,%CRM}
  not    obj{peace,pause,halt,- fire}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0871
  +  "The rebels in Denmark decreed a ceasefire."   0871 DNK -

extend/truce verb
  frame  nsubj=actor  obl:with|nmod:with|obl:in|nmod:in|obl:against=recipient
  need   obj{@ceasefire,ceasefire,cease-fire,truce,armistice,unilateral ceasefire,cessation of hostilities,moratorium,lull}
  need   subj{%country,%GOV,%MIL,%REB,%PRE,%UAF,%PRM,%IGO,%OPP,junta,guerrilla,rebel,army,commander,group,militia,president,king,%CRM}
  not    obj{peace,pause,halt,- fire}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0871
  +  "The rebels in Zambia extended a ceasefire."   0871 ZMB -

prolong/truce verb
  frame  nsubj=actor  obl:with|nmod:with|obl:in|nmod:in|obl:against=recipient
  need   obj{@ceasefire,ceasefire,cease-fire,truce,armistice,unilateral ceasefire,cessation of hostilities,moratorium,lull}
  need   subj{%country,%GOV,%MIL,%REB,%PRE,%UAF,%PRM,%IGO,%OPP,junta,guerrilla,rebel,army,commander,group,militia,president,king,%CRM}
  not    obj{peace,pause,halt,- fire}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0871
  +  "The rebels in Vietnam prolonged a ceasefire."   0871 VNM -

renew/truce verb
  frame  nsubj=actor  obl:with|nmod:with|obl:in|nmod:in|obl:against=recipient
  need   obj{@ceasefire,ceasefire,cease-fire,truce,armistice,unilateral ceasefire,cessation of hostilities,moratorium,lull}
  need   subj{%country,%GOV,%MIL,%REB,%PRE,%UAF,%PRM,%IGO,%OPP,junta,guerrilla,rebel,army,commander,group,militia,president,king,%CRM}
  not    obj{peace,pause,halt,- fire}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0871
  +  "The rebels in Oman renewed a ceasefire."   0871 OMN -

enact/truce verb
  frame  nsubj=actor  obl:with|nmod:with|obl:in|nmod:in|obl:against=recipient
  need   obj{@ceasefire,ceasefire,cease-fire,truce,armistice,unilateral ceasefire,cessation of hostilities,moratorium,lull}
  need   subj{%country,%GOV,%MIL,%REB,%PRE,%UAF,%PRM,%IGO,%OPP,junta,guerrilla,rebel,army,commander,group,militia,president,king,%CRM}
  not    obj{peace,pause,halt,- fire}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0871
  +  "The rebels in Chile enacted a ceasefire."   0871 CHL -

institute/truce verb
  frame  nsubj=actor  obl:with|nmod:with|obl:in|nmod:in|obl:against=recipient
  need   obj{@ceasefire,ceasefire,cease-fire,truce,armistice,unilateral ceasefire,cessation of hostilities,moratorium,lull}
  need   subj{%country,%GOV,%MIL,%REB,%PRE,%UAF,%PRM,%IGO,%OPP,junta,guerrilla,rebel,army,commander,group,militia,president,king,%CRM}
  not    obj{peace,pause,halt,- fire}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0871
  +  "The rebels in Portugal instituted a ceasefire."   0871 PRT -

implement/truce verb
  frame  nsubj=actor  obl:with|nmod:with|obl:in|nmod:in|obl:against=recipient
  need   obj{@ceasefire,ceasefire,cease-fire,truce,armistice,unilateral ceasefire,cessation of hostilities,moratorium,lull}
  need   subj{%country,%GOV,%MIL,%REB,%PRE,%UAF,%PRM,%IGO,%OPP,junta,guerrilla,rebel,army,commander,group,militia,president,king,%CRM}
  not    obj{peace,pause,halt,- fire}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0871
  +  "The rebels in Malawi implemented a ceasefire."   0871 MWI -

begin/truce verb
  frame  nsubj=actor  obl:with|nmod:with|obl:in|nmod:in|obl:against=recipient
  need   obj{@ceasefire,ceasefire,cease-fire,truce,armistice,unilateral ceasefire,cessation of hostilities,moratorium,lull}
  need   subj{%country,%GOV,%MIL,%REB,%PRE,%UAF,%PRM,%IGO,%OPP,junta,guerrilla,rebel,army,commander,group,militia,president,king,%CRM}
  not    obj{peace,pause,halt,- fire}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0871
  +  "The rebels in Cuba began a ceasefire."   0871 CUB -

start/truce verb
  frame  nsubj=actor  obl:with|nmod:with|obl:in|nmod:in|obl:against=recipient
  need   obj{@ceasefire,ceasefire,cease-fire,truce,armistice,unilateral ceasefire,cessation of hostilities,moratorium,lull}
  need   subj{%country,%GOV,%MIL,%REB,%PRE,%UAF,%PRM,%IGO,%OPP,junta,guerrilla,rebel,army,commander,group,militia,president,king,%CRM}
  not    obj{peace,pause,halt,- fire}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0871
  +  "The rebels in Finland started a ceasefire."   0871 FIN -

impose/truce verb
  frame  nsubj=actor  obl:with|nmod:with|obl:in|nmod:in|obl:against=recipient
  need   obj{@ceasefire,ceasefire,cease-fire,truce,armistice,unilateral ceasefire,cessation of hostilities,moratorium,lull}
  need   subj{%country,%GOV,%MIL,%REB,%PRE,%UAF,%PRM,%IGO,%OPP,junta,guerrilla,rebel,army,commander,group,militia,president,king,%CRM}
  not    obj{peace,pause,halt,- fire}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0871
  +  "The rebels in Bhutan imposed a ceasefire."   0871 BTN -

introduce/truce verb
  frame  nsubj=actor  obl:with|nmod:with|obl:in|nmod:in|obl:against=recipient
  need   obj{@ceasefire,ceasefire,cease-fire,truce,armistice,unilateral ceasefire,cessation of hostilities,moratorium,lull}
  need   subj{%country,%GOV,%MIL,%REB,%PRE,%UAF,%PRM,%IGO,%OPP,junta,guerrilla,rebel,army,commander,group,militia,president,king,%CRM}
  not    obj{peace,pause,halt,- fire}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0871
  +  "The rebels in Uganda introduced a ceasefire."   0871 UGA -

approve/truce verb
  frame  nsubj=actor  obl:with|nmod:with|obl:in|nmod:in|obl:against=recipient
  need   obj{@ceasefire,ceasefire,cease-fire,truce,armistice,unilateral ceasefire,cessation of hostilities,moratorium,lull}
  need   subj{%country,%GOV,%MIL,%REB,%PRE,%UAF,%PRM,%IGO,%OPP,junta,guerrilla,rebel,army,commander,group,militia,president,king,%CRM}
  not    obj{peace,pause,halt,- fire}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0871
  +  "The rebels in Slovenia approved a ceasefire."   0871 SVN -

adopt/truce verb
  frame  nsubj=actor  obl:with|nmod:with|obl:in|nmod:in|obl:against=recipient
  need   obj{@ceasefire,ceasefire,cease-fire,truce,armistice,unilateral ceasefire,cessation of hostilities,moratorium,lull}
  need   subj{%country,%GOV,%MIL,%REB,%PRE,%UAF,%PRM,%IGO,%OPP,junta,guerrilla,rebel,army,commander,group,militia,president,king,%CRM}
  not    obj{peace,pause,halt,- fire}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0871
  +  "The rebels in Ecuador adopted a ceasefire."   0871 ECU -

declare/truce verb
  frame  nsubj=actor  obl:with|nmod:with|obl:in|nmod:in|obl:against=recipient
  need   obj{@ceasefire,ceasefire,cease-fire,truce,armistice,unilateral ceasefire,cessation of hostilities,moratorium,lull}
  need   subj{%country,%GOV,%MIL,%REB,%PRE,%UAF,%PRM,%IGO,%OPP,junta,guerrilla,rebel,army,commander,group,militia,president,king,%CRM}
  not    obj{peace,pause,halt,- fire}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0871
  +  "The rebels in Qatar declared a ceasefire."   0871 QAT -

launch/truce verb
  frame  nsubj=actor  obl:with|nmod:with|obl:in|nmod:in|obl:against=recipient
  need   obj{@ceasefire,ceasefire,cease-fire,truce,armistice,unilateral ceasefire,cessation of hostilities,moratorium,lull}
  need   subj{%country,%GOV,%MIL,%REB,%PRE,%UAF,%PRM,%IGO,%OPP,junta,guerrilla,rebel,army,commander,group,militia,president,king,%CRM}
  not    obj{peace,pause,halt,- fire}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0871
  +  "The rebels in Namibia launched a ceasefire."   0871 NAM -

lengthen/truce verb
  frame  nsubj=actor  obl:with|nmod:with|obl:in|nmod:in|obl:against=recipient
  need   obj{@ceasefire,ceasefire,cease-fire,truce,armistice,unilateral ceasefire,cessation of hostilities,moratorium,lull}
  need   subj{%country,%GOV,%MIL,%REB,%PRE,%UAF,%PRM,%IGO,%OPP,junta,guerrilla,rebel,army,commander,group,militia,president,king,%CRM}
  not    obj{peace,pause,halt,- fire}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0871
  +  "The rebels in Austria lengthened a ceasefire."   0871 AUT -

initiate/truce verb
  frame  nsubj=actor  obl:with|nmod:with|obl:in|nmod:in|obl:against=recipient
  need   obj{@ceasefire,ceasefire,cease-fire,truce,armistice,unilateral ceasefire,cessation of hostilities,moratorium,lull}
  need   subj{%country,%GOV,%MIL,%REB,%PRE,%UAF,%PRM,%IGO,%OPP,junta,guerrilla,rebel,army,commander,group,militia,president,king,%CRM}
  not    obj{peace,pause,halt,- fire}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0871
  +  "The rebels in Fiji initiated a ceasefire."   0871 FJI -
