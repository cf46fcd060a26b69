# CONCEDE (CAMEO 08 in words, 055, 056), wider: saying sorry, pardoning, easing bans, dropping charges, ending protests, giving in to demands, calling truces.

offer/sorry verb
  frame  nsubj=actor  obl:to|iobj|nmod:to=recipient  obl:for|obl:over=topic
  need   obj{apology,regret,remorse,contrition,amends,forgiveness,pardon,atonement,sorrow,mea culpa}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obl:from{*}
  core   055
  +  "Bolivia offered an apology to Jordan."   055 BOL JOR
  -  "The waiter made an apology to the guest." none

make/sorry verb
  frame  nsubj=actor  obl:to|iobj|nmod:to=recipient  obl:for|obl:over=topic
  need   obj{apology,regret,remorse,contrition,amends,forgiveness,pardon,atonement,sorrow,mea culpa}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obl:from{*}
  core   055
  +  "Angola made an apology to Nepal."   055 AGO NPL

issue/sorry verb
  frame  nsubj=actor  obl:to|iobj|nmod:to=recipient  obl:for|obl:over=topic
  need   obj{apology,regret,remorse,contrition,amends,forgiveness,pardon,atonement,sorrow,mea culpa}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obl:from{*}
  core   055
  +  "Nepal issued an apology to Vietnam."   055 NPL VNM

express/sorry verb
  frame  nsubj=actor  obl:to|iobj|nmod:to=recipient  obl:for|obl:over=topic
  need   obj{apology,regret,remorse,contrition,amends,forgiveness,pardon,atonement,sorrow,mea culpa}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obl:from{*}
  core   055
  +  "Estonia expressed an apology to Bhutan."   055 EST BTN

voice/sorry verb
  frame  nsubj=actor  obl:to|iobj|nmod:to=recipient  obl:for|obl:over=topic
  need   obj{apology,regret,remorse,contrition,amends,forgiveness,pardon,atonement,sorrow,mea culpa}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obl:from{*}
  core   055
  +  "Kuwait voiced an apology to Fiji."   055 KWT FJI

extend/sorry verb
  frame  nsubj=actor  obl:to|iobj|nmod:to=recipient  obl:for|obl:over=topic
  need   obj{apology,regret,remorse,contrition,amends,forgiveness,pardon,atonement,sorrow,mea culpa}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obl:from{*}
  core   055
  +  "Senegal extended an apology to Belgium."   055 SEN BEL

present/sorry verb
  frame  nsubj=actor  obl:to|iobj|nmod:to=recipient  obl:for|obl:over=topic
  need   obj{apology,regret,remorse,contrition,amends,forgiveness,pardon,atonement,sorrow,mea culpa}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obl:from{*}
  core   055
  +  "Paraguay presented an apology to Uruguay."   055 PRY URY

tender/sorry verb
  frame  nsubj=actor  obl:to|iobj|nmod:to=recipient  obl:for|obl:over=topic
  need   obj{apology,regret,remorse,contrition,amends,forgiveness,pardon,atonement,sorrow,mea culpa}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obl:from{*}
  core   055
  +  "Denmark tendered an apology to Romania."   055 DNK ROU

send/sorry verb
  frame  nsubj=actor  obl:to|iobj|nmod:to=recipient  obl:for|obl:over=topic
  need   obj{apology,regret,remorse,contrition,amends,forgiveness,pardon,atonement,sorrow,mea culpa}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obl:from{*}
  core   055
  +  "Zambia sent an apology to Jordan."   055 ZMB JOR

convey/sorry verb
  frame  nsubj=actor  obl:to|iobj|nmod:to=recipient  obl:for|obl:over=topic
  need   obj{apology,regret,remorse,contrition,amends,forgiveness,pardon,atonement,sorrow,mea culpa}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obl:from{*}
  core   055
  +  "Vietnam conveyed an apology to Nepal."   055 VNM NPL

deliver/sorry verb
  frame  nsubj=actor  obl:to|iobj|nmod:to=recipient  obl:for|obl:over=topic
  need   obj{apology,regret,remorse,contrition,amends,forgiveness,pardon,atonement,sorrow,mea culpa}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obl:from{*}
  core   055
  +  "Oman delivered an apology to Vietnam."   055 OMN VNM

beg/sorry verb
  frame  nsubj=actor  obl:to|iobj|nmod:to=recipient  obl:for|obl:over=topic
  need   obj{apology,regret,remorse,contrition,amends,forgiveness,pardon,atonement,sorrow,mea culpa}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obl:from{*}
  core   055
  +  "Chile begged an apology to Bhutan."   055 CHL BTN

ask/sorry verb
  frame  nsubj=actor  obl:to|iobj|nmod:to=recipient  obl:for|obl:over=topic
  need   obj{apology,regret,remorse,contrition,amends,forgiveness,pardon,atonement,sorrow,mea culpa}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obl:from{*}
  core   055
  +  "Portugal asked an apology to Fiji."   055 PRT FJI

give/sorry verb
  frame  nsubj=actor  obl:to|iobj|nmod:to=recipient  obl:for|obl:over=topic
  need   obj{apology,regret,remorse,contrition,amends,forgiveness,pardon,atonement,sorrow,mea culpa}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obl:from{*}
  core   055
  +  "Malawi gave an apology to Belgium."   055 MWI BEL

bring/sorry verb
  frame  nsubj=actor  obl:to|iobj|nmod:to=recipient  obl:for|obl:over=topic
  need   obj{apology,regret,remorse,contrition,amends,forgiveness,pardon,atonement,sorrow,mea culpa}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obl:from{*}
  core   055
  +  "Cuba brought an apology to Uruguay."   055 CUB URY

publish/sorry verb
  frame  nsubj=actor  obl:to|iobj|nmod:to=recipient  obl:for|obl:over=topic
  need   obj{apology,regret,remorse,contrition,amends,forgiveness,pardon,atonement,sorrow,mea culpa}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obl:from{*}
  core   055
  +  "Finland published an apology to Romania."   055 FIN ROU

utter/sorry verb
  frame  nsubj=actor  obl:to|iobj|nmod:to=recipient  obl:for|obl:over=topic
  need   obj{apology,regret,remorse,contrition,amends,forgiveness,pardon,atonement,sorrow,mea culpa}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obl:from{*}
  core   055
  +  "Bhutan uttered an apology to Jordan."   055 BTN JOR

repeat/sorry verb
  frame  nsubj=actor  obl:to|iobj|nmod:to=recipient  obl:for|obl:over=topic
  need   obj{apology,regret,remorse,contrition,amends,forgiveness,pardon,atonement,sorrow,mea culpa}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obl:from{*}
  core   055
  +  "Uganda repeated an apology to Nepal."   055 UGA NPL

show/sorry verb
  frame  nsubj=actor  obl:to|iobj|nmod:to=recipient  obl:for|obl:over=topic
  need   obj{apology,regret,remorse,contrition,amends,forgiveness,pardon,atonement,sorrow,mea culpa}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obl:from{*}
  core   055
  +  "Slovenia showed an apology to Vietnam."   055 SVN VNM

atone/for verb
  frame  nsubj=actor  obl:to=recipient  obl:for|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:for|obl:over|obl:to{*}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   055
  +  "The government of Ecuador atoned for the massacre."   055 ECU -

repent/for verb
  frame  nsubj=actor  obl:to=recipient  obl:for|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:for|obl:over|obl:to{*}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   055
  +  "The government of Qatar repented for the massacre."   055 QAT -

apologise/for verb
  frame  nsubj=actor  obl:to=recipient  obl:for|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:for|obl:over|obl:to{*}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   055
  +  "The government of Namibia apologised for the massacre."   055 NAM -

apologize/for verb
  frame  nsubj=actor  obl:to=recipient  obl:for|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:for|obl:over|obl:to{*}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   055
  +  "The government of Austria apologized for the massacre."   055 AUT -

say-sorry/for verb say sorry
  frame  nsubj=actor  obl:to=recipient  obl:for|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:for|obl:over|obl:to{*}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   055
  +  "The government of Fiji said sorry for the massacre."   055 FJI -

make-amends/for verb make amends
  frame  nsubj=actor  obl:to=recipient  obl:for|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:for|obl:over|obl:to{*}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   055
  +  "The government of Albania made amends for the massacre."   055 ALB -

express-regret/for verb express regret
  frame  nsubj=actor  obl:to=recipient  obl:for|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:for|obl:over|obl:to{*}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   055
  +  "The government of Thailand expressed regret for the massacre."   055 THA -

make-up/for verb make up
  frame  nsubj=actor  obl:to=recipient  obl:for|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:for|obl:over|obl:to{*}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   055
  +  "The government of Croatia made up for the massacre."   055 HRV -

sorry/sorry adjective
  frame  nsubj=actor  obl:for|obl:to=topic
  need   subj{%country,%GOV,%MIL,%IGO,%REL}
  core   055
  +  "The government of Panama is sorry for the massacre."   055 PAN -

apologetic/sorry adjective
  frame  nsubj=actor  obl:for|obl:to=topic
  need   subj{%country,%GOV,%MIL,%IGO,%REL}
  core   055
  +  "The government of Latvia is apologetic for the massacre."   055 LVA -

remorseful/sorry adjective
  frame  nsubj=actor  obl:for|obl:to=topic
  need   subj{%country,%GOV,%MIL,%IGO,%REL}
  core   055
  +  "The government of Tunisia is remorseful for the massacre."   055 TUN -

contrite/sorry adjective
  frame  nsubj=actor  obl:for|obl:to=topic
  need   subj{%country,%GOV,%MIL,%IGO,%REL}
  core   055
  +  "The government of Belgium is contrite for the massacre."   055 BEL -

repentant/sorry adjective
  frame  nsubj=actor  obl:for|obl:to=topic
  need   subj{%country,%GOV,%MIL,%IGO,%REL}
  core   055
  +  "The government of Honduras is repentant for the massacre."   055 HND -

remorse/of-sorry noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to=recipient  nmod:for=topic
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%MIL,%REL}
  core   055
  +  "Sweden's remorse for the massacre came late."   055 SWE -

contrition/of-sorry noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to=recipient  nmod:for=topic
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%MIL,%REL}
  core   055
  +  "Rwanda's contrition for the massacre came late."   055 RWA -

regret/of-sorry noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to=recipient  nmod:for=topic
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%MIL,%REL}
  core   055
  +  "Bulgaria's regret for the massacre came late."   055 BGR -

repentance/of-sorry noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to=recipient  nmod:for=topic
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%MIL,%REL}
  core   055
  +  "Ethiopia's repentance for the massacre came late."   055 ETH -

atonement/of-sorry noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to=recipient  nmod:for=topic
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%MIL,%REL}
  core   055
  +  "Uruguay's atonement for the massacre came late."   055 URY -

apology/of-sorry noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to=recipient  nmod:for=topic
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%MIL,%REL}
  core   055
  +  "Cambodia's apology for the massacre came late."   055 KHM -

amnesty/pardon verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%JUD,%MIL,%LEG,president,king,queen,governor,emir,junta,court,pope}
  need   obj{prisoner,convict,inmate,rebel,deserter,dissident,journalist,activist,writer,%OPP,%ELI,%REB,%JRN,%SOC,%CVL,%GOV,soldier,fighter,opponent,killer,officer,general,president,minister,detainee,defector,plotter,militant,protester}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   056
  +  "The president of Hungary amnestied two dissidents."   056 HUN -

reprieve/pardon verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%JUD,%MIL,%LEG,president,king,queen,governor,emir,junta,court,pope}
  need   obj{prisoner,convict,inmate,rebel,deserter,dissident,journalist,activist,writer,%OPP,%ELI,%REB,%JRN,%SOC,%CVL,%GOV,soldier,fighter,opponent,killer,officer,general,president,minister,detainee,defector,plotter,militant,protester}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   056
  +  "The president of Liberia reprieved two dissidents."   056 LBR -

absolve/pardon verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%JUD,%MIL,%LEG,president,king,queen,governor,emir,junta,court,pope}
  need   obj{prisoner,convict,inmate,rebel,deserter,dissident,journalist,activist,writer,%OPP,%ELI,%REB,%JRN,%SOC,%CVL,%GOV,soldier,fighter,opponent,killer,officer,general,president,minister,detainee,defector,plotter,militant,protester}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   056
  +  "The president of Malta absolved two dissidents."   056 MLT -

forgive/pardon verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%JUD,%MIL,%LEG,president,king,queen,governor,emir,junta,court,pope}
  need   obj{prisoner,convict,inmate,rebel,deserter,dissident,journalist,activist,writer,%OPP,%ELI,%REB,%JRN,%SOC,%CVL,%GOV,soldier,fighter,opponent,killer,officer,general,president,minister,detainee,defector,plotter,militant,protester}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   056
  +  "The president of Indonesia forgave two dissidents."   056 IDN -

spare/pardon verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%JUD,%MIL,%LEG,president,king,queen,governor,emir,junta,court,pope}
  need   obj{prisoner,convict,inmate,rebel,deserter,dissident,journalist,activist,writer,%OPP,%ELI,%REB,%JRN,%SOC,%CVL,%GOV,soldier,fighter,opponent,killer,officer,general,president,minister,detainee,defector,plotter,militant,protester}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   056
  +  "The president of Romania spared two dissidents."   056 ROU -

rehabilitate/pardon verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%JUD,%MIL,%LEG,president,king,queen,governor,emir,junta,court,pope}
  need   obj{prisoner,convict,inmate,rebel,deserter,dissident,journalist,activist,writer,%OPP,%ELI,%REB,%JRN,%SOC,%CVL,%GOV,soldier,fighter,opponent,killer,officer,general,president,minister,detainee,defector,plotter,militant,protester}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   056
  +  "The president of Yemen rehabilitated two dissidents."   056 YEM -

declare/mercy verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:on=recipient
  need   obj{pardon,amnesty,clemency,reprieve,mercy,forgiveness,royal pardon,general amnesty,presidential pardon,immunity}
  need   subj{%country,%GOV,%JUD,%MIL,%LEG,president,king,queen,governor,emir,junta,parliament}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   056
  +  "The president of Peru declared a pardon to two dissidents."   056 PER -

proclaim/mercy verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:on=recipient
  need   obj{pardon,amnesty,clemency,reprieve,mercy,forgiveness,royal pardon,general amnesty,presidential pardon,immunity}
  need   subj{%country,%GOV,%JUD,%MIL,%LEG,president,king,queen,governor,emir,junta,parliament}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   056
  +  "The president of Jordan proclaimed an amnesty for the rebels."   056 JOR -

decree/mercy verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:on=recipient
  need   obj{pardon,amnesty,clemency,reprieve,mercy,forgiveness,royal pardon,general amnesty,presidential pardon,immunity}
  need   subj{%country,%GOV,%JUD,%MIL,%LEG,president,king,queen,governor,emir,junta,parliament}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   056
  +  "The president of Mongolia decreed an amnesty for the rebels."   056 MNG -

announce/mercy verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:on=recipient
  need   obj{pardon,amnesty,clemency,reprieve,mercy,forgiveness,royal pardon,general amnesty,presidential pardon,immunity}
  need   subj{%country,%GOV,%JUD,%MIL,%LEG,president,king,queen,governor,emir,junta,parliament}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   056
  +  "The president of Ghana announced an amnesty for the rebels."   056 GHA -

give/mercy verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:on=recipient
  need   obj{pardon,amnesty,clemency,reprieve,mercy,forgiveness,royal pardon,general amnesty,presidential pardon,immunity}
  need   subj{%country,%GOV,%JUD,%MIL,%LEG,president,king,queen,governor,emir,junta,parliament}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   056
  +  "The president of Laos gave an amnesty for the rebels."   056 LAO -

extend/mercy verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:on=recipient
  need   obj{pardon,amnesty,clemency,reprieve,mercy,forgiveness,royal pardon,general amnesty,presidential pardon,immunity}
  need   subj{%country,%GOV,%JUD,%MIL,%LEG,president,king,queen,governor,emir,junta,parliament}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   056
  +  "The president of Iceland extended an amnesty for the rebels."   056 ISL -

sign/mercy verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:on=recipient
  need   obj{pardon,amnesty,clemency,reprieve,mercy,forgiveness,royal pardon,general amnesty,presidential pardon,immunity}
  need   subj{%country,%GOV,%JUD,%MIL,%LEG,president,king,queen,governor,emir,junta,parliament}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   056
  +  "The president of Bolivia signed an amnesty for the rebels."   056 BOL -

show/mercy verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:on=recipient
  need   obj{pardon,amnesty,clemency,reprieve,mercy,forgiveness,royal pardon,general amnesty,presidential pardon,immunity}
  need   subj{%country,%GOV,%JUD,%MIL,%LEG,president,king,queen,governor,emir,junta,parliament}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   056
  +  "The president of Angola showed an amnesty for the rebels."   056 AGO -

approve/mercy verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:on=recipient
  need   obj{pardon,amnesty,clemency,reprieve,mercy,forgiveness,royal pardon,general amnesty,presidential pardon,immunity}
  need   subj{%country,%GOV,%JUD,%MIL,%LEG,president,king,queen,governor,emir,junta,parliament}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   056
  +  "The president of Nepal approved an amnesty for the rebels."   056 NPL -

pass/mercy verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:on=recipient
  need   obj{pardon,amnesty,clemency,reprieve,mercy,forgiveness,royal pardon,general amnesty,presidential pardon,immunity}
  need   subj{%country,%GOV,%JUD,%MIL,%LEG,president,king,queen,governor,emir,junta,parliament}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   056
  +  "The president of Estonia passed an amnesty for the rebels."   056 EST -

enact/mercy verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:on=recipient
  need   obj{pardon,amnesty,clemency,reprieve,mercy,forgiveness,royal pardon,general amnesty,presidential pardon,immunity}
  need   subj{%country,%GOV,%JUD,%MIL,%LEG,president,king,queen,governor,emir,junta,parliament}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   056
  +  "The president of Kuwait enacted an amnesty for the rebels."   056 KWT -

order/mercy verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:on=recipient
  need   obj{pardon,amnesty,clemency,reprieve,mercy,forgiveness,royal pardon,general amnesty,presidential pardon,immunity}
  need   subj{%country,%GOV,%JUD,%MIL,%LEG,president,king,queen,governor,emir,junta,parliament}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   056
  +  "The president of Senegal ordered an amnesty for the rebels."   056 SEN -

bestow/mercy verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:on=recipient
  need   obj{pardon,amnesty,clemency,reprieve,mercy,forgiveness,royal pardon,general amnesty,presidential pardon,immunity}
  need   subj{%country,%GOV,%JUD,%MIL,%LEG,president,king,queen,governor,emir,junta,parliament}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   056
  +  "The president of Paraguay bestowed an amnesty for the rebels."   056 PRY -

adopt/mercy verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:on=recipient
  need   obj{pardon,amnesty,clemency,reprieve,mercy,forgiveness,royal pardon,general amnesty,presidential pardon,immunity}
  need   subj{%country,%GOV,%JUD,%MIL,%LEG,president,king,queen,governor,emir,junta,parliament}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   056
  +  "The president of Denmark adopted an amnesty for the rebels."   056 DNK -

promulgate/mercy verb
  frame  nsubj=actor  obl:to|nmod:to|iobj|obl:for|nmod:for|obl:on=recipient
  need   obj{pardon,amnesty,clemency,reprieve,mercy,forgiveness,royal pardon,general amnesty,presidential pardon,immunity}
  need   subj{%country,%GOV,%JUD,%MIL,%LEG,president,king,queen,governor,emir,junta,parliament}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   056
  +  "The president of Zambia promulgated an amnesty for the rebels."   056 ZMB -

commute/sentence verb
  frame  nsubj=actor  nmod:of|nmod:against|poss|obl:of|obl:against|nmod:on|obl:for=recipient
  need   obj{sentence,death sentence,conviction,verdict,life sentence,prison sentence,prison term,jail term,death penalty,fine,indictment,expulsion,warrant,arrest warrant,guilty verdict}
  need   subj{%country,%GOV,%JUD,%LEG,court,judge,president,king,governor,tribunal,prosecutor}
  core   081
  +  "A court in Vietnam commuted the conviction of a journalist."   081 VNM -

overturn/sentence verb
  frame  nsubj=actor  nmod:of|nmod:against|poss|obl:of|obl:against|nmod:on|obl:for=recipient
  need   obj{sentence,death sentence,conviction,verdict,life sentence,prison sentence,prison term,jail term,death penalty,fine,indictment,expulsion,warrant,arrest warrant,guilty verdict}
  need   subj{%country,%GOV,%JUD,%LEG,court,judge,president,king,governor,tribunal,prosecutor}
  core   081
  +  "A court in Oman overturned the conviction of a journalist."   081 OMN -

quash/sentence verb
  frame  nsubj=actor  nmod:of|nmod:against|poss|obl:of|obl:against|nmod:on|obl:for=recipient
  need   obj{sentence,death sentence,conviction,verdict,life sentence,prison sentence,prison term,jail term,death penalty,fine,indictment,expulsion,warrant,arrest warrant,guilty verdict}
  need   subj{%country,%GOV,%JUD,%LEG,court,judge,president,king,governor,tribunal,prosecutor}
  core   081
  +  "A court in Chile quashed the conviction of a journalist."   081 CHL -

annul/sentence verb
  frame  nsubj=actor  nmod:of|nmod:against|poss|obl:of|obl:against|nmod:on|obl:for=recipient
  need   obj{sentence,death sentence,conviction,verdict,life sentence,prison sentence,prison term,jail term,death penalty,fine,indictment,expulsion,warrant,arrest warrant,guilty verdict}
  need   subj{%country,%GOV,%JUD,%LEG,court,judge,president,king,governor,tribunal,prosecutor}
  core   081
  +  "A court in Portugal annuled the conviction of a journalist."   081 PRT -

reverse/sentence verb
  frame  nsubj=actor  nmod:of|nmod:against|poss|obl:of|obl:against|nmod:on|obl:for=recipient
  need   obj{sentence,death sentence,conviction,verdict,life sentence,prison sentence,prison term,jail term,death penalty,fine,indictment,expulsion,warrant,arrest warrant,guilty verdict}
  need   subj{%country,%GOV,%JUD,%LEG,court,judge,president,king,governor,tribunal,prosecutor}
  core   081
  +  "A court in Malawi reversed the conviction of a journalist."   081 MWI -

set-aside/sentence verb set aside
  frame  nsubj=actor  nmod:of|nmod:against|poss|obl:of|obl:against|nmod:on|obl:for=recipient
  need   obj{sentence,death sentence,conviction,verdict,life sentence,prison sentence,prison term,jail term,death penalty,fine,indictment,expulsion,warrant,arrest warrant,guilty verdict}
  need   subj{%country,%GOV,%JUD,%LEG,court,judge,president,king,governor,tribunal,prosecutor}
  core   081
  +  "A court in Cuba set aside the conviction of a journalist."   081 CUB -

reduce/sentence verb
  frame  nsubj=actor  nmod:of|nmod:against|poss|obl:of|obl:against|nmod:on|obl:for=recipient
  need   obj{sentence,death sentence,conviction,verdict,life sentence,prison sentence,prison term,jail term,death penalty,fine,indictment,expulsion,warrant,arrest warrant,guilty verdict}
  need   subj{%country,%GOV,%JUD,%LEG,court,judge,president,king,governor,tribunal,prosecutor}
  core   081
  +  "A court in Finland reduced the conviction of a journalist."   081 FIN -

throw-out/sentence verb throw out
  frame  nsubj=actor  nmod:of|nmod:against|poss|obl:of|obl:against|nmod:on|obl:for=recipient
  need   obj{sentence,death sentence,conviction,verdict,life sentence,prison sentence,prison term,jail term,death penalty,fine,indictment,expulsion,warrant,arrest warrant,guilty verdict}
  need   subj{%country,%GOV,%JUD,%LEG,court,judge,president,king,governor,tribunal,prosecutor}
  core   081
  +  "A court in Bhutan threw out the conviction of a journalist."   081 BTN -

revoke/sentence verb
  frame  nsubj=actor  nmod:of|nmod:against|poss|obl:of|obl:against|nmod:on|obl:for=recipient
  need   obj{sentence,death sentence,conviction,verdict,life sentence,prison sentence,prison term,jail term,death penalty,fine,indictment,expulsion,warrant,arrest warrant,guilty verdict}
  need   subj{%country,%GOV,%JUD,%LEG,court,judge,president,king,governor,tribunal,prosecutor}
  core   081
  +  "The president of Uganda revoked the sentence."   081 UGA -

lift/sentence verb
  frame  nsubj=actor  nmod:of|nmod:against|poss|obl:of|obl:against|nmod:on|obl:for=recipient
  need   obj{sentence,death sentence,conviction,verdict,life sentence,prison sentence,prison term,jail term,death penalty,fine,indictment,expulsion,warrant,arrest warrant,guilty verdict}
  need   subj{%country,%GOV,%JUD,%LEG,court,judge,president,king,governor,tribunal,prosecutor}
  core   081
  +  "A court in Slovenia lifted the conviction of a journalist."   081 SVN -

strike-down/sentence verb strike down
  frame  nsubj=actor  nmod:of|nmod:against|poss|obl:of|obl:against|nmod:on|obl:for=recipient
  need   obj{sentence,death sentence,conviction,verdict,life sentence,prison sentence,prison term,jail term,death penalty,fine,indictment,expulsion,warrant,arrest warrant,guilty verdict}
  need   subj{%country,%GOV,%JUD,%LEG,court,judge,president,king,governor,tribunal,prosecutor}
  core   081
  +  "A court in Ecuador struck down the conviction of a journalist."   081 ECU -

void/sentence verb
  frame  nsubj=actor  nmod:of|nmod:against|poss|obl:of|obl:against|nmod:on|obl:for=recipient
  need   obj{sentence,death sentence,conviction,verdict,life sentence,prison sentence,prison term,jail term,death penalty,fine,indictment,expulsion,warrant,arrest warrant,guilty verdict}
  need   subj{%country,%GOV,%JUD,%LEG,court,judge,president,king,governor,tribunal,prosecutor}
  core   081
  +  "A court in Qatar voided the conviction of a journalist."   081 QAT -

vacate/sentence verb
  frame  nsubj=actor  nmod:of|nmod:against|poss|obl:of|obl:against|nmod:on|obl:for=recipient
  need   obj{sentence,death sentence,conviction,verdict,life sentence,prison sentence,prison term,jail term,death penalty,fine,indictment,expulsion,warrant,arrest warrant,guilty verdict}
  need   subj{%country,%GOV,%JUD,%LEG,court,judge,president,king,governor,tribunal,prosecutor}
  core   081
  +  "A court in Namibia vacated the conviction of a journalist."   081 NAM -

suspend/sentence verb
  frame  nsubj=actor  nmod:of|nmod:against|poss|obl:of|obl:against|nmod:on|obl:for=recipient
  need   obj{sentence,death sentence,conviction,verdict,life sentence,prison sentence,prison term,jail term,death penalty,fine,indictment,expulsion,warrant,arrest warrant,guilty verdict}
  need   subj{%country,%GOV,%JUD,%LEG,court,judge,president,king,governor,tribunal,prosecutor}
  core   081
  +  "The president of Austria suspended the sentence."   081 AUT -

cut/sentence verb
  frame  nsubj=actor  nmod:of|nmod:against|poss|obl:of|obl:against|nmod:on|obl:for=recipient
  need   obj{sentence,death sentence,conviction,verdict,life sentence,prison sentence,prison term,jail term,death penalty,fine,indictment,expulsion,warrant,arrest warrant,guilty verdict}
  need   subj{%country,%GOV,%JUD,%LEG,court,judge,president,king,governor,tribunal,prosecutor}
  core   081
  +  "A court in Fiji cut the conviction of a journalist."   081 FJI -

remit/sentence verb
  frame  nsubj=actor  nmod:of|nmod:against|poss|obl:of|obl:against|nmod:on|obl:for=recipient
  need   obj{sentence,death sentence,conviction,verdict,life sentence,prison sentence,prison term,jail term,death penalty,fine,indictment,expulsion,warrant,arrest warrant,guilty verdict}
  need   subj{%country,%GOV,%JUD,%LEG,court,judge,president,king,governor,tribunal,prosecutor}
  core   081
  +  "A court in Albania remited the conviction of a journalist."   081 ALB -

shorten/sentence verb
  frame  nsubj=actor  nmod:of|nmod:against|poss|obl:of|obl:against|nmod:on|obl:for=recipient
  need   obj{sentence,death sentence,conviction,verdict,life sentence,prison sentence,prison term,jail term,death penalty,fine,indictment,expulsion,warrant,arrest warrant,guilty verdict}
  need   subj{%country,%GOV,%JUD,%LEG,court,judge,president,king,governor,tribunal,prosecutor}
  core   081
  +  "A court in Thailand shortened the conviction of a journalist."   081 THA -

cancel/sentence verb
  frame  nsubj=actor  nmod:of|nmod:against|poss|obl:of|obl:against|nmod:on|obl:for=recipient
  need   obj{sentence,death sentence,conviction,verdict,life sentence,prison sentence,prison term,jail term,death penalty,fine,indictment,expulsion,warrant,arrest warrant,guilty verdict}
  need   subj{%country,%GOV,%JUD,%LEG,court,judge,president,king,governor,tribunal,prosecutor}
  core   081
  +  "A court in Croatia cancelled the conviction of a journalist."   081 HRV -

overrule/sentence verb
  frame  nsubj=actor  nmod:of|nmod:against|poss|obl:of|obl:against|nmod:on|obl:for=recipient
  need   obj{sentence,death sentence,conviction,verdict,life sentence,prison sentence,prison term,jail term,death penalty,fine,indictment,expulsion,warrant,arrest warrant,guilty verdict}
  need   subj{%country,%GOV,%JUD,%LEG,court,judge,president,king,governor,tribunal,prosecutor}
  core   081
  +  "A court in Panama overruled the conviction of a journalist."   081 PAN -

nullify/sentence verb
  frame  nsubj=actor  nmod:of|nmod:against|poss|obl:of|obl:against|nmod:on|obl:for=recipient
  need   obj{sentence,death sentence,conviction,verdict,life sentence,prison sentence,prison term,jail term,death penalty,fine,indictment,expulsion,warrant,arrest warrant,guilty verdict}
  need   subj{%country,%GOV,%JUD,%LEG,court,judge,president,king,governor,tribunal,prosecutor}
  core   081
  +  "A court in Latvia nullified the conviction of a journalist."   081 LVA -

rescind/sentence verb
  frame  nsubj=actor  nmod:of|nmod:against|poss|obl:of|obl:against|nmod:on|obl:for=recipient
  need   obj{sentence,death sentence,conviction,verdict,life sentence,prison sentence,prison term,jail term,death penalty,fine,indictment,expulsion,warrant,arrest warrant,guilty verdict}
  need   subj{%country,%GOV,%JUD,%LEG,court,judge,president,king,governor,tribunal,prosecutor}
  core   081
  +  "A court in Tunisia rescinded the conviction of a journalist."   081 TUN -

lighten/sentence verb
  frame  nsubj=actor  nmod:of|nmod:against|poss|obl:of|obl:against|nmod:on|obl:for=recipient
  need   obj{sentence,death sentence,conviction,verdict,life sentence,prison sentence,prison term,jail term,death penalty,fine,indictment,expulsion,warrant,arrest warrant,guilty verdict}
  need   subj{%country,%GOV,%JUD,%LEG,court,judge,president,king,governor,tribunal,prosecutor}
  core   081
  +  "A court in Belgium lightened the conviction of a journalist."   081 BEL -

soften/sentence verb
  frame  nsubj=actor  nmod:of|nmod:against|poss|obl:of|obl:against|nmod:on|obl:for=recipient
  need   obj{sentence,death sentence,conviction,verdict,life sentence,prison sentence,prison term,jail term,death penalty,fine,indictment,expulsion,warrant,arrest warrant,guilty verdict}
  need   subj{%country,%GOV,%JUD,%LEG,court,judge,president,king,governor,tribunal,prosecutor}
  core   081
  +  "A court in Honduras softened the conviction of a journalist."   081 HND -

stay/sentence verb
  frame  nsubj=actor  nmod:of|nmod:against|poss|obl:of|obl:against|nmod:on|obl:for=recipient
  need   obj{sentence,death sentence,conviction,verdict,life sentence,prison sentence,prison term,jail term,death penalty,fine,indictment,expulsion,warrant,arrest warrant,guilty verdict}
  need   subj{%country,%GOV,%JUD,%LEG,court,judge,president,king,governor,tribunal,prosecutor}
  core   081
  +  "A court in Sweden stayed the conviction of a journalist."   081 SWE -

halve/sentence verb
  frame  nsubj=actor  nmod:of|nmod:against|poss|obl:of|obl:against|nmod:on|obl:for=recipient
  need   obj{sentence,death sentence,conviction,verdict,life sentence,prison sentence,prison term,jail term,death penalty,fine,indictment,expulsion,warrant,arrest warrant,guilty verdict}
  need   subj{%country,%GOV,%JUD,%LEG,court,judge,president,king,governor,tribunal,prosecutor}
  core   081
  +  "A court in Rwanda halved the conviction of a journalist."   081 RWA -

drop/charges verb
  frame  nsubj=actor  obl:against|nmod:against|obl:for|nmod:of|obl:of=recipient
  need   obj{charge,case,indictment,prosecution,accusation,criminal case,extradition request,proceedings,proceeding,criminal charge,extradition,investigation,inquiry,extradition case}
  need   subj{%country,%GOV,%JUD,court,judge,prosecutor,tribunal,%COP,police,president,attorney general,magistrate}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   081
  +  "Prosecutors in Bulgaria dropped charges against a journalist."   081 BGR -
  -  "The carpenter dropped a case of nails." none

withdraw/charges verb
  frame  nsubj=actor  obl:against|nmod:against|obl:for|nmod:of|obl:of=recipient
  need   obj{charge,case,indictment,prosecution,accusation,criminal case,extradition request,proceedings,proceeding,criminal charge,extradition,investigation,inquiry,extradition case}
  need   subj{%country,%GOV,%JUD,court,judge,prosecutor,tribunal,%COP,police,president,attorney general,magistrate}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   081
  +  "Prosecutors in Cambodia withdrew charges against a journalist."   081 KHM -

set-aside/charges verb set aside
  frame  nsubj=actor  obl:against|nmod:against|obl:for|nmod:of|obl:of=recipient
  need   obj{charge,case,indictment,prosecution,accusation,criminal case,extradition request,proceedings,proceeding,criminal charge,extradition,investigation,inquiry,extradition case}
  need   subj{%country,%GOV,%JUD,court,judge,prosecutor,tribunal,%COP,police,president,attorney general,magistrate}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   081
  +  "Prosecutors in Gabon set aside charges against a journalist."   081 GAB -

abandon/charges verb
  frame  nsubj=actor  obl:against|nmod:against|obl:for|nmod:of|obl:of=recipient
  need   obj{charge,case,indictment,prosecution,accusation,criminal case,extradition request,proceedings,proceeding,criminal charge,extradition,investigation,inquiry,extradition case}
  need   subj{%country,%GOV,%JUD,court,judge,prosecutor,tribunal,%COP,police,president,attorney general,magistrate}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   081
  +  "Prosecutors in Hungary abandoned charges against a journalist."   081 HUN -

suspend/charges verb
  frame  nsubj=actor  obl:against|nmod:against|obl:for|nmod:of|obl:of=recipient
  need   obj{charge,case,indictment,prosecution,accusation,criminal case,extradition request,proceedings,proceeding,criminal charge,extradition,investigation,inquiry,extradition case}
  need   subj{%country,%GOV,%JUD,court,judge,prosecutor,tribunal,%COP,police,president,attorney general,magistrate}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   081
  +  "Prosecutors in Liberia suspended charges against a journalist."   081 LBR -

discontinue/charges verb
  frame  nsubj=actor  obl:against|nmod:against|obl:for|nmod:of|obl:of=recipient
  need   obj{charge,case,indictment,prosecution,accusation,criminal case,extradition request,proceedings,proceeding,criminal charge,extradition,investigation,inquiry,extradition case}
  need   subj{%country,%GOV,%JUD,court,judge,prosecutor,tribunal,%COP,police,president,attorney general,magistrate}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   081
  +  "Prosecutors in Indonesia discontinued charges against a journalist."   081 IDN -

close/charges verb
  frame  nsubj=actor  obl:against|nmod:against|obl:for|nmod:of|obl:of=recipient
  need   obj{charge,case,indictment,prosecution,accusation,criminal case,extradition request,proceedings,proceeding,criminal charge,extradition,investigation,inquiry,extradition case}
  need   subj{%country,%GOV,%JUD,court,judge,prosecutor,tribunal,%COP,police,president,attorney general,magistrate}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   081
  +  "Prosecutors in Romania closed charges against a journalist."   081 ROU -

discharge/charges verb
  frame  nsubj=actor  obl:against|nmod:against|obl:for|nmod:of|obl:of=recipient
  need   obj{charge,case,indictment,prosecution,accusation,criminal case,extradition request,proceedings,proceeding,criminal charge,extradition,investigation,inquiry,extradition case}
  need   subj{%country,%GOV,%JUD,court,judge,prosecutor,tribunal,%COP,police,president,attorney general,magistrate}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   081
  +  "Prosecutors in Poland discharged charges against a journalist."   081 POL -

strike-off/charges verb strike off
  frame  nsubj=actor  obl:against|nmod:against|obl:for|nmod:of|obl:of=recipient
  need   obj{charge,case,indictment,prosecution,accusation,criminal case,extradition request,proceedings,proceeding,criminal charge,extradition,investigation,inquiry,extradition case}
  need   subj{%country,%GOV,%JUD,court,judge,prosecutor,tribunal,%COP,police,president,attorney general,magistrate}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   081
  +  "Prosecutors in Lebanon struck off charges against a journalist."   081 LBN -

nullify/charges verb
  frame  nsubj=actor  obl:against|nmod:against|obl:for|nmod:of|obl:of=recipient
  need   obj{charge,case,indictment,prosecution,accusation,criminal case,extradition request,proceedings,proceeding,criminal charge,extradition,investigation,inquiry,extradition case}
  need   subj{%country,%GOV,%JUD,court,judge,prosecutor,tribunal,%COP,police,president,attorney general,magistrate}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   081
  +  "Prosecutors in Kenya nullified charges against a journalist."   081 KEN -

retract/charges verb
  frame  nsubj=actor  obl:against|nmod:against|obl:for|nmod:of|obl:of=recipient
  need   obj{charge,case,indictment,prosecution,accusation,criminal case,extradition request,proceedings,proceeding,criminal charge,extradition,investigation,inquiry,extradition case}
  need   subj{%country,%GOV,%JUD,court,judge,prosecutor,tribunal,%COP,police,president,attorney general,magistrate}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   081
  +  "Prosecutors in Norway retracted charges against a journalist."   081 NOR -

freeze/charges verb
  frame  nsubj=actor  obl:against|nmod:against|obl:for|nmod:of|obl:of=recipient
  need   obj{charge,case,indictment,prosecution,accusation,criminal case,extradition request,proceedings,proceeding,criminal charge,extradition,investigation,inquiry,extradition case}
  need   subj{%country,%GOV,%JUD,court,judge,prosecutor,tribunal,%COP,police,president,attorney general,magistrate}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   081
  +  "Prosecutors in Peru froze charges against a journalist."   081 PER -

halt/charges verb
  frame  nsubj=actor  obl:against|nmod:against|obl:for|nmod:of|obl:of=recipient
  need   obj{charge,case,indictment,prosecution,accusation,criminal case,extradition request,proceedings,proceeding,criminal charge,extradition,investigation,inquiry,extradition case}
  need   subj{%country,%GOV,%JUD,court,judge,prosecutor,tribunal,%COP,police,president,attorney general,magistrate}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   081
  +  "Prosecutors in Jordan halted charges against a journalist."   081 JOR -

terminate/charges verb
  frame  nsubj=actor  obl:against|nmod:against|obl:for|nmod:of|obl:of=recipient
  need   obj{charge,case,indictment,prosecution,accusation,criminal case,extradition request,proceedings,proceeding,criminal charge,extradition,investigation,inquiry,extradition case}
  need   subj{%country,%GOV,%JUD,court,judge,prosecutor,tribunal,%COP,police,president,attorney general,magistrate}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   081
  +  "Prosecutors in Mongolia terminated charges against a journalist."   081 MNG -

scrap/charges verb
  frame  nsubj=actor  obl:against|nmod:against|obl:for|nmod:of|obl:of=recipient
  need   obj{charge,case,indictment,prosecution,accusation,criminal case,extradition request,proceedings,proceeding,criminal charge,extradition,investigation,inquiry,extradition case}
  need   subj{%country,%GOV,%JUD,court,judge,prosecutor,tribunal,%COP,police,president,attorney general,magistrate}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   081
  +  "Prosecutors in Ghana scrapped charges against a journalist."   081 GHA -

annul/charges verb
  frame  nsubj=actor  obl:against|nmod:against|obl:for|nmod:of|obl:of=recipient
  need   obj{charge,case,indictment,prosecution,accusation,criminal case,extradition request,proceedings,proceeding,criminal charge,extradition,investigation,inquiry,extradition case}
  need   subj{%country,%GOV,%JUD,court,judge,prosecutor,tribunal,%COP,police,president,attorney general,magistrate}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   081
  +  "Prosecutors in Laos annuled charges against a journalist."   081 LAO -

acquit/whom verb
  frame  nsubj=actor  obj=recipient  obl:of=topic
  need   subj{court,judge,jury,tribunal,%JUD,prosecutor,panel,grand jury,commission,inquiry,parliament}
  need   obj{%GOV,%ELI,%MIL,%OPP,%COP,%JRN,%REB,%LEG,%SOC,%REL,%CVL,%country,@person,defendant,president,minister,premier,officer}
  core   081
  +  "A court in Iceland acquitted the former minister."   081 ISL ISL

exonerate/whom verb
  frame  nsubj=actor  obj=recipient  obl:of=topic
  need   subj{court,judge,jury,tribunal,%JUD,prosecutor,panel,grand jury,commission,inquiry,parliament}
  need   obj{%GOV,%ELI,%MIL,%OPP,%COP,%JRN,%REB,%LEG,%SOC,%REL,%CVL,%country,@person,defendant,president,minister,premier,officer}
  core   081
  +  "A court in Angola exonerated the former minister."   081 AGO AGO

clear/whom verb
  frame  nsubj=actor  obj=recipient  obl:of=topic
  need   subj{court,judge,jury,tribunal,%JUD,prosecutor,panel,grand jury,commission,inquiry,parliament}
  need   obj{%GOV,%ELI,%MIL,%OPP,%COP,%JRN,%REB,%LEG,%SOC,%REL,%CVL,%country,@person,defendant,president,minister,premier,officer}
  core   081
  +  "A court in Nepal cleared the former minister."   081 NPL NPL

discharge/whom verb
  frame  nsubj=actor  obj=recipient  obl:of=topic
  need   subj{court,judge,jury,tribunal,%JUD,prosecutor,panel,grand jury,commission,inquiry,parliament}
  need   obj{%GOV,%ELI,%MIL,%OPP,%COP,%JRN,%REB,%LEG,%SOC,%REL,%CVL,%country,@person,defendant,president,minister,premier,officer}
  core   081
  +  "A court in Estonia discharged the former minister."   081 EST EST

let-off/whom verb let off
  frame  nsubj=actor  obj=recipient  obl:of=topic
  need   subj{court,judge,jury,tribunal,%JUD,prosecutor,panel,grand jury,commission,inquiry,parliament}
  need   obj{%GOV,%ELI,%MIL,%OPP,%COP,%JRN,%REB,%LEG,%SOC,%REL,%CVL,%country,@person,defendant,president,minister,premier,officer}
  core   081
  +  "A court in Kuwait let off the former minister."   081 KWT KWT

vindicate/whom verb
  frame  nsubj=actor  obj=recipient  obl:of=topic
  need   subj{court,judge,jury,tribunal,%JUD,prosecutor,panel,grand jury,commission,inquiry,parliament}
  need   obj{%GOV,%ELI,%MIL,%OPP,%COP,%JRN,%REB,%LEG,%SOC,%REL,%CVL,%country,@person,defendant,president,minister,premier,officer}
  core   081
  +  "A court in Senegal vindicated the former minister."   081 SEN SEN

exculpate/whom verb
  frame  nsubj=actor  obj=recipient  obl:of=topic
  need   subj{court,judge,jury,tribunal,%JUD,prosecutor,panel,grand jury,commission,inquiry,parliament}
  need   obj{%GOV,%ELI,%MIL,%OPP,%COP,%JRN,%REB,%LEG,%SOC,%REL,%CVL,%country,@person,defendant,president,minister,premier,officer}
  core   081
  +  "A court in Paraguay exculpated the former minister."   081 PRY PRY

acquittal/of noun
  frame  nmod:by|poss=actor  nmod:of=recipient
  need   nmod:of{%GOV,%ELI,%MIL,%OPP,%COP,%JRN,%SOC,%CVL,@person,defendant,prisoner,rebel}
  need   nmod:by|poss|nmod:of{%country,%JUD,%GOV,@person,%ELI,%MIL}
  core   081
  +  "The acquittal of a journalist by a court in Denmark surprised the world."   081 DNK -

exoneration/of noun
  frame  nmod:by|poss=actor  nmod:of=recipient
  need   nmod:of{%GOV,%ELI,%MIL,%OPP,%COP,%JRN,%SOC,%CVL,@person,defendant,prisoner,rebel}
  need   nmod:by|poss|nmod:of{%country,%JUD,%GOV,@person,%ELI,%MIL}
  core   081
  +  "The exoneration of a journalist by a court in Zambia surprised the world."   081 ZMB -

discharge/of noun
  frame  nmod:by|poss=actor  nmod:of=recipient
  need   nmod:of{%GOV,%ELI,%MIL,%OPP,%COP,%JRN,%SOC,%CVL,@person,defendant,prisoner,rebel}
  need   nmod:by|poss|nmod:of{%country,%JUD,%GOV,@person,%ELI,%MIL}
  core   081
  +  "The discharge of a journalist by a court in Vietnam surprised the world."   081 VNM -

reprieve/of-pardon noun
  frame  nmod:by|poss|nmod:from|amod=actor  nmod:of|nmod:for|nmod:to=recipient
  need   nmod:of|nmod:for|nmod:to{%GOV,%ELI,%MIL,%OPP,%COP,%JRN,%SOC,%CVL,%REB,@person,prisoner,rebel}
  core   056
  +  "Oman's reprieve for the dissidents surprised the world."   056 OMN -

clemency/of-pardon noun
  frame  nmod:by|poss|nmod:from|amod=actor  nmod:of|nmod:for|nmod:to=recipient
  need   nmod:of|nmod:for|nmod:to{%GOV,%ELI,%MIL,%OPP,%COP,%JRN,%SOC,%CVL,%REB,@person,prisoner,rebel}
  core   056
  +  "Chile's clemency for the dissidents surprised the world."   056 CHL -

forgiveness/of-pardon noun
  frame  nmod:by|poss|nmod:from|amod=actor  nmod:of|nmod:for|nmod:to=recipient
  need   nmod:of|nmod:for|nmod:to{%GOV,%ELI,%MIL,%OPP,%COP,%JRN,%SOC,%CVL,%REB,@person,prisoner,rebel}
  core   056
  +  "Portugal's forgiveness for the dissidents surprised the world."   056 PRT -

pardoning/of-pardon noun
  frame  nmod:by|poss|nmod:from|amod=actor  nmod:of|nmod:for|nmod:to=recipient
  need   nmod:of|nmod:for|nmod:to{%GOV,%ELI,%MIL,%OPP,%COP,%JRN,%SOC,%CVL,%REB,@person,prisoner,rebel}
  core   056
  +  "Cuba's pardoning for the dissidents surprised the world."   056 CUB -

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
  +  "The government of Finland rescinded a curfew."   0813 FIN -

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
  +  "The government of Bhutan repealed a curfew."   0813 BTN -

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
  +  "The government of Uganda revoked a curfew."   0813 UGA -

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
  +  "The government of Slovenia scrapped a curfew."   0813 SVN -

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
  +  "The government of Ecuador scaled back a curfew."   0813 ECU -

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
  +  "The government of Qatar scaled down a curfew."   0813 QAT -

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
  +  "The government of Namibia rolled back a curfew."   0813 NAM -

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
  +  "The government of Austria dropped a curfew."   0813 AUT -

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
  +  "The government of Fiji withdrew a curfew."   0813 FJI -

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
  +  "The government of Albania cancelled a curfew."   0813 ALB -

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
  +  "The government of Thailand annuled a curfew."   0813 THA -

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
  +  "The government of Croatia abolished a curfew."   0813 HRV -

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
  +  "The government of Panama abandoned a curfew."   0813 PAN -

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
  +  "The government of Latvia lightened a curfew."   0813 LVA -

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
  +  "The government of Tunisia softened a curfew."   0813 TUN -

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
  +  "The government of Belgium moderated a curfew."   0813 BEL -

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
  +  "The government of Honduras phased out a curfew."   0813 HND -

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
  +  "The government of Sweden reversed a curfew."   0813 SWE -

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
  +  "The government of Rwanda overturned a curfew."   0813 RWA -

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
  +  "The government of Bulgaria quashed a curfew."   0813 BGR -

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
  +  "The government of Ethiopia undid a curfew."   0813 ETH -

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
  +  "The government of Greece dismantled a curfew."   0813 GRC -

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
  +  "The government of Uruguay eliminated a curfew."   0813 URY -

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
  +  "The government of Cambodia discontinued a curfew."   0813 KHM -

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
  +  "The government of Gabon suspended a curfew."   0813 GAB -

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
  +  "The government of Hungary lifted a curfew."   0813 HUN -

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
  +  "The government of Liberia eased a curfew."   0813 LBR -

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
  +  "The government of Malta ended a curfew."   0813 MLT -

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
  +  "The government of Indonesia removed the restrictions."   081 IDN -

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
  +  "The government of Romania relaxed a curfew."   0813 ROU -

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
  +  "The government of Yemen loosened the restrictions."   081 YEM -

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
  +  "The government of Poland waived the restrictions."   081 POL -

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
  +  "The government of Lebanon pared back a curfew."   0813 LBN -

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
  +  "The government of Norway toned down a curfew."   0813 NOR -

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
  +  "The government of Peru struck down a curfew."   0813 PER -

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
  +  "The government of Jordan watered down a curfew."   0813 JOR -

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
  +  "The government of Mongolia unwinded a curfew."   0813 MNG -

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
  +  "The government of Ghana cut back a curfew."   0813 GHA -

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
  +  "The government of Iceland threw out a curfew."   0813 ISL -

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
  +  "The government of Bolivia terminated a curfew."   0813 BOL -

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
  +  "The government of Angola slackened a curfew."   0813 AGO -

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
  +  "The government of Nepal nullified a curfew."   0813 NPL -

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
  +  "The government of Estonia voided a curfew."   0813 EST -

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
  +  "The government of Kuwait shortened a curfew."   0813 KWT -

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
  +  "The government of Senegal trimmed a curfew."   0813 SEN -

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
  +  "The government of Paraguay remited a curfew."   0813 PRY -

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
  +  "The government of Denmark took off a curfew."   0813 DNK -

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
  +  "The government of Zambia called off a curfew."   0813 ZMB -

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
  +  "The government of Vietnam peeled back a curfew."   0813 VNM -

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
  +  "The government of Oman disapplied a curfew."   0813 OMN -

relaxation/of-restriction noun
  frame  poss|nmod:by|amod=actor  nmod:of=topic  nmod:on|nmod:against=recipient
  need   nmod:of{@sanction,@restriction,curfew,emergency,ban,state of emergency,embargo,martial law}
  core   0813  when nmod:of{curfew}
  core   0814  when nmod:of{emergency,state of emergency,martial law}
  core   0872  when nmod:of{blockade,siege}
  core   085  when nmod:of{@sanction}
  core   081
  +  "The relaxation of the curfew by Chile came late."   0813 CHL -

loosening/of-restriction noun
  frame  poss|nmod:by|amod=actor  nmod:of=topic  nmod:on|nmod:against=recipient
  need   nmod:of{@sanction,@restriction,curfew,emergency,ban,state of emergency,embargo,martial law}
  core   0813  when nmod:of{curfew}
  core   0814  when nmod:of{emergency,state of emergency,martial law}
  core   0872  when nmod:of{blockade,siege}
  core   085  when nmod:of{@sanction}
  core   081
  +  "The loosening of the curfew by Portugal came late."   0813 PRT -

removal/of-restriction noun
  frame  poss|nmod:by|amod=actor  nmod:of=topic  nmod:on|nmod:against=recipient
  need   nmod:of{@sanction,@restriction,curfew,emergency,ban,state of emergency,embargo,martial law}
  core   0813  when nmod:of{curfew}
  core   0814  when nmod:of{emergency,state of emergency,martial law}
  core   0872  when nmod:of{blockade,siege}
  core   085  when nmod:of{@sanction}
  core   081
  +  "The removal of the curfew by Malawi came late."   0813 MWI -

suspension/of-restriction noun
  frame  poss|nmod:by|amod=actor  nmod:of=topic  nmod:on|nmod:against=recipient
  need   nmod:of{@sanction,@restriction,curfew,emergency,ban,state of emergency,embargo,martial law}
  core   0813  when nmod:of{curfew}
  core   0814  when nmod:of{emergency,state of emergency,martial law}
  core   0872  when nmod:of{blockade,siege}
  core   085  when nmod:of{@sanction}
  core   081
  +  "The suspension of the curfew by Cuba came late."   0813 CUB -

repeal/of-restriction noun
  frame  poss|nmod:by|amod=actor  nmod:of=topic  nmod:on|nmod:against=recipient
  need   nmod:of{@sanction,@restriction,curfew,emergency,ban,state of emergency,embargo,martial law}
  core   0813  when nmod:of{curfew}
  core   0814  when nmod:of{emergency,state of emergency,martial law}
  core   0872  when nmod:of{blockade,siege}
  core   085  when nmod:of{@sanction}
  core   081
  +  "The repeal of the curfew by Finland came late."   0813 FIN -

abolition/of-restriction noun
  frame  poss|nmod:by|amod=actor  nmod:of=topic  nmod:on|nmod:against=recipient
  need   nmod:of{@sanction,@restriction,curfew,emergency,ban,state of emergency,embargo,martial law}
  core   0813  when nmod:of{curfew}
  core   0814  when nmod:of{emergency,state of emergency,martial law}
  core   0872  when nmod:of{blockade,siege}
  core   085  when nmod:of{@sanction}
  core   081
  +  "The abolition of the curfew by Bhutan came late."   0813 BTN -

withdrawal/of-restriction noun
  frame  poss|nmod:by|amod=actor  nmod:of=topic  nmod:on|nmod:against=recipient
  need   nmod:of{@sanction,@restriction,curfew,emergency,ban,state of emergency,embargo,martial law}
  core   0813  when nmod:of{curfew}
  core   0814  when nmod:of{emergency,state of emergency,martial law}
  core   0872  when nmod:of{blockade,siege}
  core   085  when nmod:of{@sanction}
  core   081
  +  "The withdrawal of the curfew by Uganda came late."   0813 UGA -

rescinding/of-restriction noun
  frame  poss|nmod:by|amod=actor  nmod:of=topic  nmod:on|nmod:against=recipient
  need   nmod:of{@sanction,@restriction,curfew,emergency,ban,state of emergency,embargo,martial law}
  core   0813  when nmod:of{curfew}
  core   0814  when nmod:of{emergency,state of emergency,martial law}
  core   0872  when nmod:of{blockade,siege}
  core   085  when nmod:of{@sanction}
  core   081
  +  "The rescinding of the curfew by Slovenia came late."   0813 SVN -

revocation/of-restriction noun
  frame  poss|nmod:by|amod=actor  nmod:of=topic  nmod:on|nmod:against=recipient
  need   nmod:of{@sanction,@restriction,curfew,emergency,ban,state of emergency,embargo,martial law}
  core   0813  when nmod:of{curfew}
  core   0814  when nmod:of{emergency,state of emergency,martial law}
  core   0872  when nmod:of{blockade,siege}
  core   085  when nmod:of{@sanction}
  core   081
  +  "The revocation of the curfew by Ecuador came late."   0813 ECU -

ending/of-restriction noun
  frame  poss|nmod:by|amod=actor  nmod:of=topic  nmod:on|nmod:against=recipient
  need   nmod:of{@sanction,@restriction,curfew,emergency,ban,state of emergency,embargo,martial law}
  core   0813  when nmod:of{curfew}
  core   0814  when nmod:of{emergency,state of emergency,martial law}
  core   0872  when nmod:of{blockade,siege}
  core   085  when nmod:of{@sanction}
  core   081
  +  "The ending of the curfew by Qatar came late."   0813 QAT -

rollback/of-restriction noun
  frame  poss|nmod:by|amod=actor  nmod:of=topic  nmod:on|nmod:against=recipient
  need   nmod:of{@sanction,@restriction,curfew,emergency,ban,state of emergency,embargo,martial law}
  core   0813  when nmod:of{curfew}
  core   0814  when nmod:of{emergency,state of emergency,martial law}
  core   0872  when nmod:of{blockade,siege}
  core   085  when nmod:of{@sanction}
  core   081
  +  "The rollback of the curfew by Namibia came late."   0813 NAM -

waiver/of-restriction noun
  frame  poss|nmod:by|amod=actor  nmod:of=topic  nmod:on|nmod:against=recipient
  need   nmod:of{@sanction,@restriction,curfew,emergency,ban,state of emergency,embargo,martial law}
  core   0813  when nmod:of{curfew}
  core   0814  when nmod:of{emergency,state of emergency,martial law}
  core   0872  when nmod:of{blockade,siege}
  core   085  when nmod:of{@sanction}
  core   081
  +  "The waiver of the curfew by Austria came late."   0813 AUT -

softening/of-restriction noun
  frame  poss|nmod:by|amod=actor  nmod:of=topic  nmod:on|nmod:against=recipient
  need   nmod:of{@sanction,@restriction,curfew,emergency,ban,state of emergency,embargo,martial law}
  core   0813  when nmod:of{curfew}
  core   0814  when nmod:of{emergency,state of emergency,martial law}
  core   0872  when nmod:of{blockade,siege}
  core   085  when nmod:of{@sanction}
  core   081
  +  "The softening of the curfew by Fiji came late."   0813 FJI -

end/of-restriction noun
  frame  poss|nmod:by|amod=actor  nmod:of=topic  nmod:on|nmod:against=recipient
  need   nmod:of{@sanction,@restriction,curfew,emergency,ban,state of emergency,embargo,martial law}
  core   0813  when nmod:of{curfew}
  core   0814  when nmod:of{emergency,state of emergency,martial law}
  core   0872  when nmod:of{blockade,siege}
  core   085  when nmod:of{@sanction}
  core   081
  +  "The end of the curfew by Albania came late."   0813 ALB -

legalise/legal verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%LEG,%JUD,court,junta,president}
  need   obj{party,union,opposition,opposition party,newspaper,website,demonstration,protest,%PTY,%OPP,strike,trade union,movement,Twitter,Facebook,Internet,internet,social media,WhatsApp,YouTube,Wikipedia,Instagram,demonstration,newspaper,magazine,broadcaster,radio station,gathering}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0812  when obj{%PTY,%OPP,party,opposition party,opposition,movement}
  core   081
  +  "The government of Thailand legalised the opposition."   081 THA -
  -  "The gardener permitted a party on the lawn." none

legalize/legal verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%LEG,%JUD,court,junta,president}
  need   obj{party,union,opposition,opposition party,newspaper,website,demonstration,protest,%PTY,%OPP,strike,trade union,movement,Twitter,Facebook,Internet,internet,social media,WhatsApp,YouTube,Wikipedia,Instagram,demonstration,newspaper,magazine,broadcaster,radio station,gathering}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0812  when obj{%PTY,%OPP,party,opposition party,opposition,movement}
  core   081
  +  "The government of Croatia legalized the opposition."   081 HRV -

unban/legal verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%LEG,%JUD,court,junta,president}
  need   obj{party,union,opposition,opposition party,newspaper,website,demonstration,protest,%PTY,%OPP,strike,trade union,movement,Twitter,Facebook,Internet,internet,social media,WhatsApp,YouTube,Wikipedia,Instagram,demonstration,newspaper,magazine,broadcaster,radio station,gathering}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0812  when obj{%PTY,%OPP,party,opposition party,opposition,movement}
  core   081
  +  "The government of Panama unbanned the opposition."   0812 PAN PAN

unblock/legal verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%LEG,%JUD,court,junta,president}
  need   obj{party,union,opposition,opposition party,newspaper,website,demonstration,protest,%PTY,%OPP,strike,trade union,movement,Twitter,Facebook,Internet,internet,social media,WhatsApp,YouTube,Wikipedia,Instagram,demonstration,newspaper,magazine,broadcaster,radio station,gathering}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0812  when obj{%PTY,%OPP,party,opposition party,opposition,movement}
  core   081
  +  "The government of Latvia unblocked the opposition."   0812 LVA LVA

permit/legal verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%LEG,%JUD,court,junta,president}
  need   obj{party,union,opposition,opposition party,newspaper,website,demonstration,protest,%PTY,%OPP,strike,trade union,movement,Twitter,Facebook,Internet,internet,social media,WhatsApp,YouTube,Wikipedia,Instagram,demonstration,newspaper,magazine,broadcaster,radio station,gathering}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0812  when obj{%PTY,%OPP,party,opposition party,opposition,movement}
  core   081
  +  "The government of Belgium permitted the opposition."   0812 BEL BEL

allow/legal verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%LEG,%JUD,court,junta,president}
  need   obj{party,union,opposition,opposition party,newspaper,website,demonstration,protest,%PTY,%OPP,strike,trade union,movement,Twitter,Facebook,Internet,internet,social media,WhatsApp,YouTube,Wikipedia,Instagram,demonstration,newspaper,magazine,broadcaster,radio station,gathering}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0812  when obj{%PTY,%OPP,party,opposition party,opposition,movement}
  core   081
  +  "The government of Honduras allowed the opposition."   0812 HND HND

relicense/legal verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%LEG,%JUD,court,junta,president}
  need   obj{party,union,opposition,opposition party,newspaper,website,demonstration,protest,%PTY,%OPP,strike,trade union,movement,Twitter,Facebook,Internet,internet,social media,WhatsApp,YouTube,Wikipedia,Instagram,demonstration,newspaper,magazine,broadcaster,radio station,gathering}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0812  when obj{%PTY,%OPP,party,opposition party,opposition,movement}
  core   081
  +  "The government of Sweden relicensed the opposition."   0812 SWE SWE

restore/legal verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%LEG,%JUD,court,junta,president}
  need   obj{party,union,opposition,opposition party,newspaper,website,demonstration,protest,%PTY,%OPP,strike,trade union,movement,Twitter,Facebook,Internet,internet,social media,WhatsApp,YouTube,Wikipedia,Instagram,demonstration,newspaper,magazine,broadcaster,radio station,gathering}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0812  when obj{%PTY,%OPP,party,opposition party,opposition,movement}
  core   081
  +  "The government of Rwanda restored the opposition."   0812 RWA RWA

authorise/legal verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%LEG,%JUD,court,junta,president}
  need   obj{party,union,opposition,opposition party,newspaper,website,demonstration,protest,%PTY,%OPP,strike,trade union,movement,Twitter,Facebook,Internet,internet,social media,WhatsApp,YouTube,Wikipedia,Instagram,demonstration,newspaper,magazine,broadcaster,radio station,gathering}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0812  when obj{%PTY,%OPP,party,opposition party,opposition,movement}
  core   081
  +  "The government of Bulgaria authorised the opposition."   0812 BGR BGR

authorize/legal verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%LEG,%JUD,court,junta,president}
  need   obj{party,union,opposition,opposition party,newspaper,website,demonstration,protest,%PTY,%OPP,strike,trade union,movement,Twitter,Facebook,Internet,internet,social media,WhatsApp,YouTube,Wikipedia,Instagram,demonstration,newspaper,magazine,broadcaster,radio station,gathering}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0812  when obj{%PTY,%OPP,party,opposition party,opposition,movement}
  core   081
  +  "The government of Ethiopia authorized the opposition."   0812 ETH ETH

readmit/legal verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%LEG,%JUD,court,junta,president}
  need   obj{party,union,opposition,opposition party,newspaper,website,demonstration,protest,%PTY,%OPP,strike,trade union,movement,Twitter,Facebook,Internet,internet,social media,WhatsApp,YouTube,Wikipedia,Instagram,demonstration,newspaper,magazine,broadcaster,radio station,gathering}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0812  when obj{%PTY,%OPP,party,opposition party,opposition,movement}
  core   081
  +  "The government of Greece readmited the opposition."   0812 GRC GRC

reopen/legal verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%LEG,%JUD,court,junta,president}
  need   obj{party,union,opposition,opposition party,newspaper,website,demonstration,protest,%PTY,%OPP,strike,trade union,movement,Twitter,Facebook,Internet,internet,social media,WhatsApp,YouTube,Wikipedia,Instagram,demonstration,newspaper,magazine,broadcaster,radio station,gathering}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0812  when obj{%PTY,%OPP,party,opposition party,opposition,movement}
  core   081
  +  "The government of Uruguay reopened the opposition."   0812 URY URY

reinstate/legal verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%LEG,%JUD,court,junta,president}
  need   obj{party,union,opposition,opposition party,newspaper,website,demonstration,protest,%PTY,%OPP,strike,trade union,movement,Twitter,Facebook,Internet,internet,social media,WhatsApp,YouTube,Wikipedia,Instagram,demonstration,newspaper,magazine,broadcaster,radio station,gathering}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0812  when obj{%PTY,%OPP,party,opposition party,opposition,movement}
  core   081
  +  "The government of Cambodia reinstated the opposition."   0812 KHM KHM

tolerate/legal verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%LEG,%JUD,court,junta,president}
  need   obj{party,union,opposition,opposition party,newspaper,website,demonstration,protest,%PTY,%OPP,strike,trade union,movement,Twitter,Facebook,Internet,internet,social media,WhatsApp,YouTube,Wikipedia,Instagram,demonstration,newspaper,magazine,broadcaster,radio station,gathering}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0812  when obj{%PTY,%OPP,party,opposition party,opposition,movement}
  core   081
  +  "The government of Gabon tolerated the opposition."   0812 GAB GAB

license/legal verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%LEG,%JUD,court,junta,president}
  need   obj{party,union,opposition,opposition party,newspaper,website,demonstration,protest,%PTY,%OPP,strike,trade union,movement,Twitter,Facebook,Internet,internet,social media,WhatsApp,YouTube,Wikipedia,Instagram,demonstration,newspaper,magazine,broadcaster,radio station,gathering}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0812  when obj{%PTY,%OPP,party,opposition party,opposition,movement}
  core   081
  +  "The government of Hungary licensed the opposition."   0812 HUN HUN

cut/tariff verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|obl:for|nmod:for=recipient
  need   obj{tariff,duty,import duty,trade barrier,quota,embargo,arms embargo,sanction,import ban,export ban,boycott,trade ban,asset freeze,trade embargo,trade restriction,economic sanction}
  need   subj{%country,%GOV,%IGO,%LEG}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   085
  +  "Liberia cut tariffs on Nepal."   085 LBR NPL
  -  "The grocer dropped a tariff sheet." none

reduce/tariff verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|obl:for|nmod:for=recipient
  need   obj{tariff,duty,import duty,trade barrier,quota,embargo,arms embargo,sanction,import ban,export ban,boycott,trade ban,asset freeze,trade embargo,trade restriction,economic sanction}
  need   subj{%country,%GOV,%IGO,%LEG}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   085
  +  "Malta reduced tariffs on Vietnam."   085 MLT VNM

lower/tariff verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|obl:for|nmod:for=recipient
  need   obj{tariff,duty,import duty,trade barrier,quota,embargo,arms embargo,sanction,import ban,export ban,boycott,trade ban,asset freeze,trade embargo,trade restriction,economic sanction}
  need   subj{%country,%GOV,%IGO,%LEG}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   085
  +  "Romania lowered tariffs on Fiji."   085 ROU FJI

ease/tariff verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|obl:for|nmod:for=recipient
  need   obj{tariff,duty,import duty,trade barrier,quota,embargo,arms embargo,sanction,import ban,export ban,boycott,trade ban,asset freeze,trade embargo,trade restriction,economic sanction}
  need   subj{%country,%GOV,%IGO,%LEG}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   085
  +  "Poland eased tariffs on Uruguay."   085 POL URY

lift/tariff verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|obl:for|nmod:for=recipient
  need   obj{tariff,duty,import duty,trade barrier,quota,embargo,arms embargo,sanction,import ban,export ban,boycott,trade ban,asset freeze,trade embargo,trade restriction,economic sanction}
  need   subj{%country,%GOV,%IGO,%LEG}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   085
  +  "Lebanon lifted tariffs on Romania."   085 LBN ROU

drop/tariff verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|obl:for|nmod:for=recipient
  need   obj{tariff,duty,import duty,trade barrier,quota,embargo,arms embargo,sanction,import ban,export ban,boycott,trade ban,asset freeze,trade embargo,trade restriction,economic sanction}
  need   subj{%country,%GOV,%IGO,%LEG}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   085
  +  "Kenya dropped tariffs on Jordan."   085 KEN JOR

scrap/tariff verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|obl:for|nmod:for=recipient
  need   obj{tariff,duty,import duty,trade barrier,quota,embargo,arms embargo,sanction,import ban,export ban,boycott,trade ban,asset freeze,trade embargo,trade restriction,economic sanction}
  need   subj{%country,%GOV,%IGO,%LEG}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   085
  +  "Norway scrapped tariffs on Nepal."   085 NOR NPL

remove/tariff verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|obl:for|nmod:for=recipient
  need   obj{tariff,duty,import duty,trade barrier,quota,embargo,arms embargo,sanction,import ban,export ban,boycott,trade ban,asset freeze,trade embargo,trade restriction,economic sanction}
  need   subj{%country,%GOV,%IGO,%LEG}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   085
  +  "Mongolia removed tariffs on Fiji."   085 MNG FJI

end/tariff verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|obl:for|nmod:for=recipient
  need   obj{tariff,duty,import duty,trade barrier,quota,embargo,arms embargo,sanction,import ban,export ban,boycott,trade ban,asset freeze,trade embargo,trade restriction,economic sanction}
  need   subj{%country,%GOV,%IGO,%LEG}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   085
  +  "Ghana ended tariffs on Belgium."   085 GHA BEL

trim/tariff verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|obl:for|nmod:for=recipient
  need   obj{tariff,duty,import duty,trade barrier,quota,embargo,arms embargo,sanction,import ban,export ban,boycott,trade ban,asset freeze,trade embargo,trade restriction,economic sanction}
  need   subj{%country,%GOV,%IGO,%LEG}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   085
  +  "Laos trimmed tariffs on Uruguay."   085 LAO URY

postpone/tariff verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|obl:for|nmod:for=recipient
  need   obj{tariff,duty,import duty,trade barrier,quota,embargo,arms embargo,sanction,import ban,export ban,boycott,trade ban,asset freeze,trade embargo,trade restriction,economic sanction}
  need   subj{%country,%GOV,%IGO,%LEG}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   085
  +  "Iceland postponed tariffs on Romania."   085 ISL ROU

delay/tariff verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|obl:for|nmod:for=recipient
  need   obj{tariff,duty,import duty,trade barrier,quota,embargo,arms embargo,sanction,import ban,export ban,boycott,trade ban,asset freeze,trade embargo,trade restriction,economic sanction}
  need   subj{%country,%GOV,%IGO,%LEG}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   085
  +  "Bolivia delayed tariffs on Jordan."   085 BOL JOR

rescind/tariff verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|obl:for|nmod:for=recipient
  need   obj{tariff,duty,import duty,trade barrier,quota,embargo,arms embargo,sanction,import ban,export ban,boycott,trade ban,asset freeze,trade embargo,trade restriction,economic sanction}
  need   subj{%country,%GOV,%IGO,%LEG}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   085
  +  "Angola rescinded tariffs on Nepal."   085 AGO NPL

waive/tariff verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|obl:for|nmod:for=recipient
  need   obj{tariff,duty,import duty,trade barrier,quota,embargo,arms embargo,sanction,import ban,export ban,boycott,trade ban,asset freeze,trade embargo,trade restriction,economic sanction}
  need   subj{%country,%GOV,%IGO,%LEG}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   085
  +  "Nepal waived tariffs on Vietnam."   085 NPL VNM

dismantle/tariff verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|obl:for|nmod:for=recipient
  need   obj{tariff,duty,import duty,trade barrier,quota,embargo,arms embargo,sanction,import ban,export ban,boycott,trade ban,asset freeze,trade embargo,trade restriction,economic sanction}
  need   subj{%country,%GOV,%IGO,%LEG}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   085
  +  "Senegal dismantled tariffs on Belgium."   085 SEN BEL

revoke/tariff verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|obl:for|nmod:for=recipient
  need   obj{tariff,duty,import duty,trade barrier,quota,embargo,arms embargo,sanction,import ban,export ban,boycott,trade ban,asset freeze,trade embargo,trade restriction,economic sanction}
  need   subj{%country,%GOV,%IGO,%LEG}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   085
  +  "Paraguay revoked tariffs on Uruguay."   085 PRY URY

repeal/tariff verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|obl:for|nmod:for=recipient
  need   obj{tariff,duty,import duty,trade barrier,quota,embargo,arms embargo,sanction,import ban,export ban,boycott,trade ban,asset freeze,trade embargo,trade restriction,economic sanction}
  need   subj{%country,%GOV,%IGO,%LEG}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   085
  +  "Denmark repealed tariffs on Romania."   085 DNK ROU

withdraw/tariff verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|obl:for|nmod:for=recipient
  need   obj{tariff,duty,import duty,trade barrier,quota,embargo,arms embargo,sanction,import ban,export ban,boycott,trade ban,asset freeze,trade embargo,trade restriction,economic sanction}
  need   subj{%country,%GOV,%IGO,%LEG}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   085
  +  "Zambia withdrew tariffs on Jordan."   085 ZMB JOR

eliminate/tariff verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|obl:for|nmod:for=recipient
  need   obj{tariff,duty,import duty,trade barrier,quota,embargo,arms embargo,sanction,import ban,export ban,boycott,trade ban,asset freeze,trade embargo,trade restriction,economic sanction}
  need   subj{%country,%GOV,%IGO,%LEG}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   085
  +  "Vietnam eliminated tariffs on Nepal."   085 VNM NPL

soften/tariff verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|obl:for|nmod:for=recipient
  need   obj{tariff,duty,import duty,trade barrier,quota,embargo,arms embargo,sanction,import ban,export ban,boycott,trade ban,asset freeze,trade embargo,trade restriction,economic sanction}
  need   subj{%country,%GOV,%IGO,%LEG}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   085
  +  "Oman softened tariffs on Vietnam."   085 OMN VNM

phase-out/tariff verb phase out
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:from|obl:for|nmod:for=recipient
  need   obj{tariff,duty,import duty,trade barrier,quota,embargo,arms embargo,sanction,import ban,export ban,boycott,trade ban,asset freeze,trade embargo,trade restriction,economic sanction}
  need   subj{%country,%GOV,%IGO,%LEG}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   085
  +  "Chile phased out tariffs on Bhutan."   085 CHL BTN

unblock/assets verb
  frame  nsubj=actor  obl:of|nmod:of|obl:to|nmod:to=recipient
  need   obj{asset,account,bank account,fund,frozen asset,money,gold,deposit,reserve,billion,million}
  need   subj{%country,%GOV,%JUD,bank,court,%IGO}
  core   085
  +  "Malawi unblocked the assets of Belgium."   085 MWI BEL

release/assets verb
  frame  nsubj=actor  obl:of|nmod:of|obl:to|nmod:to=recipient
  need   obj{asset,account,bank account,fund,frozen asset,money,gold,deposit,reserve,billion,million}
  need   subj{%country,%GOV,%JUD,bank,court,%IGO}
  core   085
  +  "Cuba released the assets of Uruguay."   085 CUB URY

free-up/assets verb free up
  frame  nsubj=actor  obl:of|nmod:of|obl:to|nmod:to=recipient
  need   obj{asset,account,bank account,fund,frozen asset,money,gold,deposit,reserve,billion,million}
  need   subj{%country,%GOV,%JUD,bank,court,%IGO}
  core   085
  +  "Finland freed up the assets of Romania."   085 FIN ROU

thaw/assets verb
  frame  nsubj=actor  obl:of|nmod:of|obl:to|nmod:to=recipient
  need   obj{asset,account,bank account,fund,frozen asset,money,gold,deposit,reserve,billion,million}
  need   subj{%country,%GOV,%JUD,bank,court,%IGO}
  core   085
  +  "Bhutan thawed the assets of Jordan."   085 BTN JOR

end/protest verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:after=topic
  need   obj{protest,strike,sit-in,hunger strike,blockade,boycott,demonstration,march,rally,stoppage,occupation,walkout,general strike,vigil,rail strike,picket,road block,roadblock,fast,encampment,walk-out,go-slow,protest camp,work stoppage,shutdown,campaign of disobedience,industrial action}
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  not    subj{police,army,government,troop,soldier,%COP,%MIL,%GOV,@sport,court}
  core   082
  +  "Teachers in Uganda ended their strike."   082 UGA -
  -  "The tailor ended a strike of the clock." none

suspend/protest verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:after=topic
  need   obj{protest,strike,sit-in,hunger strike,blockade,boycott,demonstration,march,rally,stoppage,occupation,walkout,general strike,vigil,rail strike,picket,road block,roadblock,fast,encampment,walk-out,go-slow,protest camp,work stoppage,shutdown,campaign of disobedience,industrial action}
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  not    subj{police,army,government,troop,soldier,%COP,%MIL,%GOV,@sport,court}
  core   082
  +  "Teachers in Slovenia suspended their strike."   082 SVN -

abandon/protest verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:after=topic
  need   obj{protest,strike,sit-in,hunger strike,blockade,boycott,demonstration,march,rally,stoppage,occupation,walkout,general strike,vigil,rail strike,picket,road block,roadblock,fast,encampment,walk-out,go-slow,protest camp,work stoppage,shutdown,campaign of disobedience,industrial action}
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  not    subj{police,army,government,troop,soldier,%COP,%MIL,%GOV,@sport,court}
  core   082
  +  "Teachers in Ecuador abandoned their strike."   082 ECU -

halt/protest verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:after=topic
  need   obj{protest,strike,sit-in,hunger strike,blockade,boycott,demonstration,march,rally,stoppage,occupation,walkout,general strike,vigil,rail strike,picket,road block,roadblock,fast,encampment,walk-out,go-slow,protest camp,work stoppage,shutdown,campaign of disobedience,industrial action}
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  not    subj{police,army,government,troop,soldier,%COP,%MIL,%GOV,@sport,court}
  core   082
  +  "Teachers in Qatar halted their strike."   082 QAT -

stop/protest verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:after=topic
  need   obj{protest,strike,sit-in,hunger strike,blockade,boycott,demonstration,march,rally,stoppage,occupation,walkout,general strike,vigil,rail strike,picket,road block,roadblock,fast,encampment,walk-out,go-slow,protest camp,work stoppage,shutdown,campaign of disobedience,industrial action}
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  not    subj{police,army,government,troop,soldier,%COP,%MIL,%GOV,@sport,court}
  core   082
  +  "Teachers in Namibia stopped their strike."   082 NAM -

break-off/protest verb break off
  frame  nsubj=actor  obl:in|obl:at=place  obl:after=topic
  need   obj{protest,strike,sit-in,hunger strike,blockade,boycott,demonstration,march,rally,stoppage,occupation,walkout,general strike,vigil,rail strike,picket,road block,roadblock,fast,encampment,walk-out,go-slow,protest camp,work stoppage,shutdown,campaign of disobedience,industrial action}
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  not    subj{police,army,government,troop,soldier,%COP,%MIL,%GOV,@sport,court}
  core   082
  +  "Teachers in Fiji broke off their strike."   082 FJI -

drop/protest verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:after=topic
  need   obj{protest,strike,sit-in,hunger strike,blockade,boycott,demonstration,march,rally,stoppage,occupation,walkout,general strike,vigil,rail strike,picket,road block,roadblock,fast,encampment,walk-out,go-slow,protest camp,work stoppage,shutdown,campaign of disobedience,industrial action}
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  not    subj{police,army,government,troop,soldier,%COP,%MIL,%GOV,@sport,court}
  core   082
  +  "Teachers in Albania dropped their strike."   082 ALB -

cancel/protest verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:after=topic
  need   obj{protest,strike,sit-in,hunger strike,blockade,boycott,demonstration,march,rally,stoppage,occupation,walkout,general strike,vigil,rail strike,picket,road block,roadblock,fast,encampment,walk-out,go-slow,protest camp,work stoppage,shutdown,campaign of disobedience,industrial action}
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  not    subj{police,army,government,troop,soldier,%COP,%MIL,%GOV,@sport,court}
  core   082
  +  "Teachers in Thailand cancelled their strike."   082 THA -

postpone/protest verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:after=topic
  need   obj{protest,strike,sit-in,hunger strike,blockade,boycott,demonstration,march,rally,stoppage,occupation,walkout,general strike,vigil,rail strike,picket,road block,roadblock,fast,encampment,walk-out,go-slow,protest camp,work stoppage,shutdown,campaign of disobedience,industrial action}
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  not    subj{police,army,government,troop,soldier,%COP,%MIL,%GOV,@sport,court}
  core   082
  +  "Teachers in Croatia postponed their strike."   082 HRV -

lift/protest verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:after=topic
  need   obj{protest,strike,sit-in,hunger strike,blockade,boycott,demonstration,march,rally,stoppage,occupation,walkout,general strike,vigil,rail strike,picket,road block,roadblock,fast,encampment,walk-out,go-slow,protest camp,work stoppage,shutdown,campaign of disobedience,industrial action}
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  not    subj{police,army,government,troop,soldier,%COP,%MIL,%GOV,@sport,court}
  core   082
  +  "Teachers in Panama lifted their strike."   082 PAN -

give-up/protest verb give up
  frame  nsubj=actor  obl:in|obl:at=place  obl:after=topic
  need   obj{protest,strike,sit-in,hunger strike,blockade,boycott,demonstration,march,rally,stoppage,occupation,walkout,general strike,vigil,rail strike,picket,road block,roadblock,fast,encampment,walk-out,go-slow,protest camp,work stoppage,shutdown,campaign of disobedience,industrial action}
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  not    subj{police,army,government,troop,soldier,%COP,%MIL,%GOV,@sport,court}
  core   082
  +  "Teachers in Latvia gave up their strike."   082 LVA -

call-off/protest verb call off
  frame  nsubj=actor  obl:in|obl:at=place  obl:after=topic
  need   obj{protest,strike,sit-in,hunger strike,blockade,boycott,demonstration,march,rally,stoppage,occupation,walkout,general strike,vigil,rail strike,picket,road block,roadblock,fast,encampment,walk-out,go-slow,protest camp,work stoppage,shutdown,campaign of disobedience,industrial action}
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  not    subj{police,army,government,troop,soldier,%COP,%MIL,%GOV,@sport,court}
  core   082
  +  "Teachers in Tunisia called off their strike."   082 TUN -

pause/protest verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:after=topic
  need   obj{protest,strike,sit-in,hunger strike,blockade,boycott,demonstration,march,rally,stoppage,occupation,walkout,general strike,vigil,rail strike,picket,road block,roadblock,fast,encampment,walk-out,go-slow,protest camp,work stoppage,shutdown,campaign of disobedience,industrial action}
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  not    subj{police,army,government,troop,soldier,%COP,%MIL,%GOV,@sport,court}
  core   082
  +  "Teachers in Belgium paused their strike."   082 BEL -

interrupt/protest verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:after=topic
  need   obj{protest,strike,sit-in,hunger strike,blockade,boycott,demonstration,march,rally,stoppage,occupation,walkout,general strike,vigil,rail strike,picket,road block,roadblock,fast,encampment,walk-out,go-slow,protest camp,work stoppage,shutdown,campaign of disobedience,industrial action}
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  not    subj{police,army,government,troop,soldier,%COP,%MIL,%GOV,@sport,court}
  core   082
  +  "Teachers in Honduras interrupted their strike."   082 HND -

put-off/protest verb put off
  frame  nsubj=actor  obl:in|obl:at=place  obl:after=topic
  need   obj{protest,strike,sit-in,hunger strike,blockade,boycott,demonstration,march,rally,stoppage,occupation,walkout,general strike,vigil,rail strike,picket,road block,roadblock,fast,encampment,walk-out,go-slow,protest camp,work stoppage,shutdown,campaign of disobedience,industrial action}
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  not    subj{police,army,government,troop,soldier,%COP,%MIL,%GOV,@sport,court}
  core   082
  +  "Teachers in Sweden put off their strike."   082 SWE -

scale-back/protest verb scale back
  frame  nsubj=actor  obl:in|obl:at=place  obl:after=topic
  need   obj{protest,strike,sit-in,hunger strike,blockade,boycott,demonstration,march,rally,stoppage,occupation,walkout,general strike,vigil,rail strike,picket,road block,roadblock,fast,encampment,walk-out,go-slow,protest camp,work stoppage,shutdown,campaign of disobedience,industrial action}
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  not    subj{police,army,government,troop,soldier,%COP,%MIL,%GOV,@sport,court}
  core   082
  +  "Teachers in Rwanda scaled back their strike."   082 RWA -

shelve/protest verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:after=topic
  need   obj{protest,strike,sit-in,hunger strike,blockade,boycott,demonstration,march,rally,stoppage,occupation,walkout,general strike,vigil,rail strike,picket,road block,roadblock,fast,encampment,walk-out,go-slow,protest camp,work stoppage,shutdown,campaign of disobedience,industrial action}
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  not    subj{police,army,government,troop,soldier,%COP,%MIL,%GOV,@sport,court}
  core   082
  +  "Teachers in Bulgaria shelved their strike."   082 BGR -

terminate/protest verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:after=topic
  need   obj{protest,strike,sit-in,hunger strike,blockade,boycott,demonstration,march,rally,stoppage,occupation,walkout,general strike,vigil,rail strike,picket,road block,roadblock,fast,encampment,walk-out,go-slow,protest camp,work stoppage,shutdown,campaign of disobedience,industrial action}
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  not    subj{police,army,government,troop,soldier,%COP,%MIL,%GOV,@sport,court}
  core   082
  +  "Teachers in Ethiopia terminated their strike."   082 ETH -

discontinue/protest verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:after=topic
  need   obj{protest,strike,sit-in,hunger strike,blockade,boycott,demonstration,march,rally,stoppage,occupation,walkout,general strike,vigil,rail strike,picket,road block,roadblock,fast,encampment,walk-out,go-slow,protest camp,work stoppage,shutdown,campaign of disobedience,industrial action}
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  not    subj{police,army,government,troop,soldier,%COP,%MIL,%GOV,@sport,court}
  core   082
  +  "Teachers in Greece discontinued their strike."   082 GRC -

finish/protest verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:after=topic
  need   obj{protest,strike,sit-in,hunger strike,blockade,boycott,demonstration,march,rally,stoppage,occupation,walkout,general strike,vigil,rail strike,picket,road block,roadblock,fast,encampment,walk-out,go-slow,protest camp,work stoppage,shutdown,campaign of disobedience,industrial action}
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  not    subj{police,army,government,troop,soldier,%COP,%MIL,%GOV,@sport,court}
  core   082
  +  "Teachers in Uruguay finished their strike."   082 URY -

wrap-up/protest verb wrap up
  frame  nsubj=actor  obl:in|obl:at=place  obl:after=topic
  need   obj{protest,strike,sit-in,hunger strike,blockade,boycott,demonstration,march,rally,stoppage,occupation,walkout,general strike,vigil,rail strike,picket,road block,roadblock,fast,encampment,walk-out,go-slow,protest camp,work stoppage,shutdown,campaign of disobedience,industrial action}
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  not    subj{police,army,government,troop,soldier,%COP,%MIL,%GOV,@sport,court}
  core   082
  +  "Teachers in Hungary wrapped up their strike."   082 HUN -

close/protest verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:after=topic
  need   obj{protest,strike,sit-in,hunger strike,blockade,boycott,demonstration,march,rally,stoppage,occupation,walkout,general strike,vigil,rail strike,picket,road block,roadblock,fast,encampment,walk-out,go-slow,protest camp,work stoppage,shutdown,campaign of disobedience,industrial action}
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  not    subj{police,army,government,troop,soldier,%COP,%MIL,%GOV,@sport,court}
  core   082
  +  "Teachers in Liberia closed their strike."   082 LBR -

relax/protest verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:after=topic
  need   obj{protest,strike,sit-in,hunger strike,blockade,boycott,demonstration,march,rally,stoppage,occupation,walkout,general strike,vigil,rail strike,picket,road block,roadblock,fast,encampment,walk-out,go-slow,protest camp,work stoppage,shutdown,campaign of disobedience,industrial action}
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  not    subj{police,army,government,troop,soldier,%COP,%MIL,%GOV,@sport,court}
  core   082
  +  "Teachers in Malta relaxed their strike."   082 MLT -

dismantle/protest verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:after=topic
  need   obj{protest,strike,sit-in,hunger strike,blockade,boycott,demonstration,march,rally,stoppage,occupation,walkout,general strike,vigil,rail strike,picket,road block,roadblock,fast,encampment,walk-out,go-slow,protest camp,work stoppage,shutdown,campaign of disobedience,industrial action}
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  not    subj{police,army,government,troop,soldier,%COP,%MIL,%GOV,@sport,court}
  core   082
  +  "Teachers in Indonesia dismantled their strike."   082 IDN -

ease/protest verb
  frame  nsubj=actor  obl:in|obl:at=place  obl:after=topic
  need   obj{protest,strike,sit-in,hunger strike,blockade,boycott,demonstration,march,rally,stoppage,occupation,walkout,general strike,vigil,rail strike,picket,road block,roadblock,fast,encampment,walk-out,go-slow,protest camp,work stoppage,shutdown,campaign of disobedience,industrial action}
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  not    subj{police,army,government,troop,soldier,%COP,%MIL,%GOV,@sport,court}
  core   082
  +  "Teachers in Romania eased their strike."   082 ROU -

return/back verb
  frame  nsubj=actor
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  need   obl:to|obj|obl:for{work,class,school,desk,lesson,lectern,classroom,homes,factory}
  not    subj{@sport,player,police,army,court,government,%COP,%MIL,%GOV,@business}
  core   082
  +  "Teachers in Yemen returned to work."   082 YEM -
  -  "The striker returned to work after an injury." none

resume/back verb
  frame  nsubj=actor
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  need   obl:to|obj|obl:for{work,class,school,desk,lesson,lectern,classroom,homes,factory}
  not    subj{@sport,player,police,army,court,government,%COP,%MIL,%GOV,@business}
  core   082
  +  "Teachers in Poland resumed work."   082 POL -

go-back/back verb go back
  frame  nsubj=actor
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  need   obl:to|obj|obl:for{work,class,school,desk,lesson,lectern,classroom,homes,factory}
  not    subj{@sport,player,police,army,court,government,%COP,%MIL,%GOV,@business}
  core   082
  +  "Teachers in Lebanon went back to work."   082 LBN -

come-back/back verb come back
  frame  nsubj=actor
  need   subj{%LAB,%OPP,%SOC,%EDU,%CVL,%MED,%AGR,%PTY,%REL,%JUD,%COP,%REF,protester,demonstrator,union,worker,student,driver,teacher,farmer,nurse,doctor,miner,activist,leader,prisoner,opposition,trucker,pilot,fisherman,detainee,inmate,dissident,crowd,shopkeeper,taxi driver,resident,villager,monk,lawyer,movement,journalist,truck driver,organiser,organizer,docker,squatter,camper,supporter,staff,crew,strike,%country}
  need   obl:to|obj|obl:for{work,class,school,desk,lesson,lectern,classroom,homes,factory}
  not    subj{@sport,player,police,army,court,government,%COP,%MIL,%GOV,@business}
  core   082
  +  "Teachers in Kenya came back to work."   082 KEN -

disperse/crowd verb
  frame  nsubj=actor  obl:from=place
  need   subj{protester,demonstrator,crowd,striker,marcher,squatter,picket,rioter,farmer,opposition supporter,trucker}
  not    obj{*}
  not    obl:by{police,soldier}
  core   082
  +  "Protesters in Norway dispersed on Monday."   082 NOR -

go-home/crowd verb go home
  frame  nsubj=actor  obl:from=place
  need   subj{protester,demonstrator,crowd,striker,marcher,squatter,picket,rioter,farmer,opposition supporter,trucker}
  not    obj{*}
  not    obl:by{police,soldier}
  core   082
  +  "Protesters in Peru went home on Monday."   082 PER -

pack-up/crowd verb pack up
  frame  nsubj=actor  obl:from=place
  need   subj{protester,demonstrator,crowd,striker,marcher,squatter,picket,rioter,farmer,opposition supporter,trucker}
  not    obj{*}
  not    obl:by{police,soldier}
  core   082
  +  "Protesters in Jordan packed up on Monday."   082 JOR -

decamp/crowd verb
  frame  nsubj=actor  obl:from=place
  need   subj{protester,demonstrator,crowd,striker,marcher,squatter,picket,rioter,farmer,opposition supporter,trucker}
  not    obj{*}
  not    obl:by{police,soldier}
  core   082
  +  "Protesters in Ghana decamped on Monday."   082 GHA -

stand-down/crowd verb stand down
  frame  nsubj=actor  obl:from=place
  need   subj{protester,demonstrator,crowd,striker,marcher,squatter,picket,rioter,farmer,opposition supporter,trucker}
  not    obj{*}
  not    obl:by{police,soldier}
  core   082
  +  "Protesters in Laos stood down on Monday."   082 LAO -

withdraw/crowd verb
  frame  nsubj=actor  obl:from=place
  need   subj{protester,demonstrator,crowd,striker,marcher,squatter,picket,rioter,farmer,opposition supporter,trucker}
  not    obj{*}
  not    obl:by{police,soldier}
  core   082
  +  "Protesters in Iceland withdrew on Monday."   082 ISL -

disband/crowd verb
  frame  nsubj=actor  obl:from=place
  need   subj{protester,demonstrator,crowd,striker,marcher,squatter,picket,rioter,farmer,opposition supporter,trucker}
  not    obj{*}
  not    obl:by{police,soldier}
  core   082
  +  "Protesters in Bolivia disbanded on Monday."   082 BOL -

melt-away/crowd verb melt away
  frame  nsubj=actor  obl:from=place
  need   subj{protester,demonstrator,crowd,striker,marcher,squatter,picket,rioter,farmer,opposition supporter,trucker}
  not    obj{*}
  not    obl:by{police,soldier}
  core   082
  +  "Protesters in Angola melted away on Monday."   082 AGO -

drift-home/crowd verb drift home
  frame  nsubj=actor  obl:from=place
  need   subj{protester,demonstrator,crowd,striker,marcher,squatter,picket,rioter,farmer,opposition supporter,trucker}
  not    obj{*}
  not    obl:by{police,soldier}
  core   082
  +  "Protesters in Nepal drifted home on Monday."   082 NPL -

head-home/crowd verb head home
  frame  nsubj=actor  obl:from=place
  need   subj{protester,demonstrator,crowd,striker,marcher,squatter,picket,rioter,farmer,opposition supporter,trucker}
  not    obj{*}
  not    obl:by{police,soldier}
  core   082
  +  "Protesters in Estonia headed home on Monday."   082 EST -

cave-in/to verb cave in
  frame  nsubj=actor  obl:to|obl:on|obl:before=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:to|obl:before{demand,pressure,protester,call,ultimatum,request,striker,crowd,union,street,wish,condition,term,opposition,will,threat,blackmail,public opinion,outcry,criticism,objection,%country,%OPP,%LAB,%REB,%IGO,kidnapper,hostage-taker,petition,protest}
  not    subj{@sport,@business,@market}
  core   083
  +  "The government of Kuwait caved in to the demands of the strikers."   083 KWT -
  -  "The ladder gave way to pressure." none

cave/to verb
  frame  nsubj=actor  obl:to|obl:on|obl:before=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:to|obl:before{demand,pressure,protester,call,ultimatum,request,striker,crowd,union,street,wish,condition,term,opposition,will,threat,blackmail,public opinion,outcry,criticism,objection,%country,%OPP,%LAB,%REB,%IGO,kidnapper,hostage-taker,petition,protest}
  not    subj{@sport,@business,@market}
  core   083
  +  "The government of Senegal caved to the demands of the strikers."   083 SEN -

capitulate/to verb
  frame  nsubj=actor  obl:to|obl:on|obl:before=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:to|obl:before{demand,pressure,protester,call,ultimatum,request,striker,crowd,union,street,wish,condition,term,opposition,will,threat,blackmail,public opinion,outcry,criticism,objection,%country,%OPP,%LAB,%REB,%IGO,kidnapper,hostage-taker,petition,protest}
  not    subj{@sport,@business,@market}
  core   083
  +  "The government of Paraguay capitulated to the demands of the strikers."   083 PRY -

knuckle-under/to verb knuckle under
  frame  nsubj=actor  obl:to|obl:on|obl:before=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:to|obl:before{demand,pressure,protester,call,ultimatum,request,striker,crowd,union,street,wish,condition,term,opposition,will,threat,blackmail,public opinion,outcry,criticism,objection,%country,%OPP,%LAB,%REB,%IGO,kidnapper,hostage-taker,petition,protest}
  not    subj{@sport,@business,@market}
  core   083
  +  "The government of Denmark knuckled under to the demands of the strikers."   083 DNK -

bend/to verb
  frame  nsubj=actor  obl:to|obl:on|obl:before=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:to|obl:before{demand,pressure,protester,call,ultimatum,request,striker,crowd,union,street,wish,condition,term,opposition,will,threat,blackmail,public opinion,outcry,criticism,objection,%country,%OPP,%LAB,%REB,%IGO,kidnapper,hostage-taker,petition,protest}
  not    subj{@sport,@business,@market}
  core   083
  +  "The government of Zambia bent to the demands of the strikers."   083 ZMB -

accede/to verb
  frame  nsubj=actor  obl:to|obl:on|obl:before=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:to|obl:before{demand,pressure,protester,call,ultimatum,request,striker,crowd,union,street,wish,condition,term,opposition,will,threat,blackmail,public opinion,outcry,criticism,objection,%country,%OPP,%LAB,%REB,%IGO,kidnapper,hostage-taker,petition,protest}
  not    subj{@sport,@business,@market}
  core   083
  +  "The government of Vietnam acceded to the demands of the strikers."   083 VNM -

acquiesce/to verb
  frame  nsubj=actor  obl:to|obl:on|obl:before=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:to|obl:before{demand,pressure,protester,call,ultimatum,request,striker,crowd,union,street,wish,condition,term,opposition,will,threat,blackmail,public opinion,outcry,criticism,objection,%country,%OPP,%LAB,%REB,%IGO,kidnapper,hostage-taker,petition,protest}
  not    subj{@sport,@business,@market}
  core   083
  +  "The government of Oman acquiesced to the demands of the strikers."   083 OMN -

give-way/to verb give way
  frame  nsubj=actor  obl:to|obl:on|obl:before=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:to|obl:before{demand,pressure,protester,call,ultimatum,request,striker,crowd,union,street,wish,condition,term,opposition,will,threat,blackmail,public opinion,outcry,criticism,objection,%country,%OPP,%LAB,%REB,%IGO,kidnapper,hostage-taker,petition,protest}
  not    subj{@sport,@business,@market}
  core   083
  +  "The government of Chile gave way to the demands of the strikers."   083 CHL -

give-ground/to verb give ground
  frame  nsubj=actor  obl:to|obl:on|obl:before=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:to|obl:before{demand,pressure,protester,call,ultimatum,request,striker,crowd,union,street,wish,condition,term,opposition,will,threat,blackmail,public opinion,outcry,criticism,objection,%country,%OPP,%LAB,%REB,%IGO,kidnapper,hostage-taker,petition,protest}
  not    subj{@sport,@business,@market}
  core   083
  +  "The government of Portugal gave ground to the demands of the strikers."   083 PRT -

kowtow/to verb
  frame  nsubj=actor  obl:to|obl:on|obl:before=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:to|obl:before{demand,pressure,protester,call,ultimatum,request,striker,crowd,union,street,wish,condition,term,opposition,will,threat,blackmail,public opinion,outcry,criticism,objection,%country,%OPP,%LAB,%REB,%IGO,kidnapper,hostage-taker,petition,protest}
  not    subj{@sport,@business,@market}
  core   083
  +  "The government of Malawi kowtowed to the demands of the strikers."   083 MWI -

yield/to verb
  frame  nsubj=actor  obl:to|obl:on|obl:before=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:to|obl:before{demand,pressure,protester,call,ultimatum,request,striker,crowd,union,street,wish,condition,term,opposition,will,threat,blackmail,public opinion,outcry,criticism,objection,%country,%OPP,%LAB,%REB,%IGO,kidnapper,hostage-taker,petition,protest}
  not    subj{@sport,@business,@market}
  core   083
  +  "The government of Cuba yielded to the demands of the strikers."   083 CUB -

bow/to verb
  frame  nsubj=actor  obl:to|obl:on|obl:before=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:to|obl:before{demand,pressure,protester,call,ultimatum,request,striker,crowd,union,street,wish,condition,term,opposition,will,threat,blackmail,public opinion,outcry,criticism,objection,%country,%OPP,%LAB,%REB,%IGO,kidnapper,hostage-taker,petition,protest}
  not    subj{@sport,@business,@market}
  core   083
  +  "The government of Finland bowed to the demands of the strikers."   083 FIN -

give-in/to verb give in
  frame  nsubj=actor  obl:to|obl:on|obl:before=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:to|obl:before{demand,pressure,protester,call,ultimatum,request,striker,crowd,union,street,wish,condition,term,opposition,will,threat,blackmail,public opinion,outcry,criticism,objection,%country,%OPP,%LAB,%REB,%IGO,kidnapper,hostage-taker,petition,protest}
  not    subj{@sport,@business,@market}
  core   083
  +  "The government of Bhutan gave in to the demands of the strikers."   083 BTN -

buckle/to verb
  frame  nsubj=actor  obl:to|obl:on|obl:before=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:to|obl:before{demand,pressure,protester,call,ultimatum,request,striker,crowd,union,street,wish,condition,term,opposition,will,threat,blackmail,public opinion,outcry,criticism,objection,%country,%OPP,%LAB,%REB,%IGO,kidnapper,hostage-taker,petition,protest}
  not    subj{@sport,@business,@market}
  core   083
  +  "The government of Uganda buckled to the demands of the strikers."   083 UGA -

relent/to verb
  frame  nsubj=actor  obl:to|obl:on|obl:before=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:to|obl:before{demand,pressure,protester,call,ultimatum,request,striker,crowd,union,street,wish,condition,term,opposition,will,threat,blackmail,public opinion,outcry,criticism,objection,%country,%OPP,%LAB,%REB,%IGO,kidnapper,hostage-taker,petition,protest}
  not    subj{@sport,@business,@market}
  core   083
  +  "The government of Slovenia relented to the demands of the strikers."   083 SVN -

succumb/to verb
  frame  nsubj=actor  obl:to|obl:on|obl:before=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:to|obl:before{demand,pressure,protester,call,ultimatum,request,striker,crowd,union,street,wish,condition,term,opposition,will,threat,blackmail,public opinion,outcry,criticism,objection,%country,%OPP,%LAB,%REB,%IGO,kidnapper,hostage-taker,petition,protest}
  not    subj{@sport,@business,@market}
  core   083
  +  "The government of Ecuador succumbed to the demands of the strikers."   083 ECU -

fold/to verb
  frame  nsubj=actor  obl:to|obl:on|obl:before=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:to|obl:before{demand,pressure,protester,call,ultimatum,request,striker,crowd,union,street,wish,condition,term,opposition,will,threat,blackmail,public opinion,outcry,criticism,objection,%country,%OPP,%LAB,%REB,%IGO,kidnapper,hostage-taker,petition,protest}
  not    subj{@sport,@business,@market}
  core   083
  +  "The government of Qatar folded to the demands of the strikers."   083 QAT -

bow-down/to verb bow down
  frame  nsubj=actor  obl:to|obl:on|obl:before=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:to|obl:before{demand,pressure,protester,call,ultimatum,request,striker,crowd,union,street,wish,condition,term,opposition,will,threat,blackmail,public opinion,outcry,criticism,objection,%country,%OPP,%LAB,%REB,%IGO,kidnapper,hostage-taker,petition,protest}
  not    subj{@sport,@business,@market}
  core   083
  +  "The government of Namibia bowed down to the demands of the strikers."   083 NAM -

concede/to verb
  frame  nsubj=actor  obl:to|obl:on|obl:before=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:to|obl:before{demand,pressure,protester,call,ultimatum,request,striker,crowd,union,street,wish,condition,term,opposition,will,threat,blackmail,public opinion,outcry,criticism,objection,%country,%OPP,%LAB,%REB,%IGO,kidnapper,hostage-taker,petition,protest}
  not    subj{@sport,@business,@market}
  core   083
  +  "The government of Austria conceded to the demands of the strikers."   083 AUT -

stoop/to verb
  frame  nsubj=actor  obl:to|obl:on|obl:before=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  need   obl:to|obl:before{demand,pressure,protester,call,ultimatum,request,striker,crowd,union,street,wish,condition,term,opposition,will,threat,blackmail,public opinion,outcry,criticism,objection,%country,%OPP,%LAB,%REB,%IGO,kidnapper,hostage-taker,petition,protest}
  not    subj{@sport,@business,@market}
  core   083
  +  "The government of Fiji stooped to the demands of the strikers."   083 FJI -

meet/demands verb
  frame  nsubj=actor  nmod:of|obl:of|nmod:from|poss|nmod:by=recipient
  need   obj{demand,call,request,condition,term,petition,wish,plea,chief demand,ultimatum}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{market,goal,power demand}
  core   083
  +  "The government of Thailand met the demands of the strikers."   083 THA -
  -  "The mill met the demand for flour." none

grant/demands verb
  frame  nsubj=actor  nmod:of|obl:of|nmod:from|poss|nmod:by=recipient
  need   obj{demand,call,request,condition,term,petition,wish,plea,chief demand,ultimatum}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{market,goal,power demand}
  core   083
  +  "The government of Croatia granted the demands of the strikers."   083 HRV -

accept/demands verb
  frame  nsubj=actor  nmod:of|obl:of|nmod:from|poss|nmod:by=recipient
  need   obj{demand,call,request,condition,term,petition,wish,plea,chief demand,ultimatum}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{market,goal,power demand}
  core   083
  +  "The government of Panama accepted the demands of the strikers."   083 PAN -

heed/demands verb
  frame  nsubj=actor  nmod:of|obl:of|nmod:from|poss|nmod:by=recipient
  need   obj{demand,call,request,condition,term,petition,wish,plea,chief demand,ultimatum}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{market,goal,power demand}
  core   083
  +  "The government of Latvia heeded the demands of the strikers."   083 LVA -

satisfy/demands verb
  frame  nsubj=actor  nmod:of|obl:of|nmod:from|poss|nmod:by=recipient
  need   obj{demand,call,request,condition,term,petition,wish,plea,chief demand,ultimatum}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{market,goal,power demand}
  core   083
  +  "The government of Tunisia satisfied the demands of the strikers."   083 TUN -

fulfil/demands verb
  frame  nsubj=actor  nmod:of|obl:of|nmod:from|poss|nmod:by=recipient
  need   obj{demand,call,request,condition,term,petition,wish,plea,chief demand,ultimatum}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{market,goal,power demand}
  core   083
  +  "The government of Belgium fulfiled the demands of the strikers."   083 BEL -

fulfill/demands verb
  frame  nsubj=actor  nmod:of|obl:of|nmod:from|poss|nmod:by=recipient
  need   obj{demand,call,request,condition,term,petition,wish,plea,chief demand,ultimatum}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{market,goal,power demand}
  core   083
  +  "The government of Honduras fulfilled the demands of the strikers."   083 HND -

honour/demands verb
  frame  nsubj=actor  nmod:of|obl:of|nmod:from|poss|nmod:by=recipient
  need   obj{demand,call,request,condition,term,petition,wish,plea,chief demand,ultimatum}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{market,goal,power demand}
  core   083
  +  "The government of Sweden honoured the demands of the strikers."   083 SWE -

concede/demands verb
  frame  nsubj=actor  nmod:of|obl:of|nmod:from|poss|nmod:by=recipient
  need   obj{demand,call,request,condition,term,petition,wish,plea,chief demand,ultimatum}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{market,goal,power demand}
  core   083
  +  "The government of Rwanda conceded the demands of the strikers."   083 RWA -

accommodate/demands verb
  frame  nsubj=actor  nmod:of|obl:of|nmod:from|poss|nmod:by=recipient
  need   obj{demand,call,request,condition,term,petition,wish,plea,chief demand,ultimatum}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{market,goal,power demand}
  core   083
  +  "The government of Bulgaria accommodated the demands of the strikers."   083 BGR -

comply-with/demands verb comply with
  frame  nsubj=actor  nmod:of|obl:of|nmod:from|poss|nmod:by=recipient
  need   obj{demand,call,request,condition,term,petition,wish,plea,chief demand,ultimatum}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{market,goal,power demand}
  core   083
  +  "The government of Ethiopia complied with the demands of the strikers."   083 ETH -

comply/demands verb
  frame  nsubj=actor  nmod:of|obl:of|nmod:from|poss|nmod:by=recipient
  need   obj{demand,call,request,condition,term,petition,wish,plea,chief demand,ultimatum}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{market,goal,power demand}
  core   083
  +  "The government of Greece complied the demands of the strikers."   083 GRC -

swallow/demands verb
  frame  nsubj=actor  nmod:of|obl:of|nmod:from|poss|nmod:by=recipient
  need   obj{demand,call,request,condition,term,petition,wish,plea,chief demand,ultimatum}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  not    obj{market,goal,power demand}
  core   083
  +  "The government of Uruguay swallowed the demands of the strikers."   083 URY -

make/concessions verb
  frame  nsubj=actor  obl:to|nmod:to|iobj=recipient
  need   obj{concession,compromise,u-turn,climbdown,about-turn,volte-face,gesture,goodwill gesture,sop,olive branch,about-face,climb-down,reversal}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "The government of Cambodia made concessions to the rebels."   080 KHM -
  -  "The stall offered concessions to pensioners." none

grant/concessions verb
  frame  nsubj=actor  obl:to|nmod:to|iobj=recipient
  need   obj{concession,compromise,u-turn,climbdown,about-turn,volte-face,gesture,goodwill gesture,sop,olive branch,about-face,climb-down,reversal}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "The government of Hungary granted concessions to the rebels."   080 HUN -

give/concessions verb
  frame  nsubj=actor  obl:to|nmod:to|iobj=recipient
  need   obj{concession,compromise,u-turn,climbdown,about-turn,volte-face,gesture,goodwill gesture,sop,olive branch,about-face,climb-down,reversal}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "The government of Liberia gave concessions to the rebels."   080 LBR -

announce/concessions verb
  frame  nsubj=actor  obl:to|nmod:to|iobj=recipient
  need   obj{concession,compromise,u-turn,climbdown,about-turn,volte-face,gesture,goodwill gesture,sop,olive branch,about-face,climb-down,reversal}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "The government of Malta announced concessions to the rebels."   080 MLT -

perform/concessions verb
  frame  nsubj=actor  obl:to|nmod:to|iobj=recipient
  need   obj{concession,compromise,u-turn,climbdown,about-turn,volte-face,gesture,goodwill gesture,sop,olive branch,about-face,climb-down,reversal}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "The government of Indonesia performed concessions to the rebels."   080 IDN -

win/concessions verb
  frame  nsubj=actor  obl:to|nmod:to|iobj=recipient
  need   obj{concession,compromise,u-turn,climbdown,about-turn,volte-face,gesture,goodwill gesture,sop,olive branch,about-face,climb-down,reversal}
  need   subj{%country,%GOV,%IGO,%LEG,%MIL,%REB,%OPP,%PTY,%PRE,%JUD,%COP,%REL,%LAB,president,minister,king,premier,authority,court,judge}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "The government of Yemen won concessions to the rebels."   080 YEM -

climb-down/down verb climb down
  frame  nsubj=actor  obl:on|obl:over|obl:from|obl:in=topic
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%PRE,junta,president,minister,ministry,premier,regime}
  need   obl:on|obl:over|obl:from|obl:in|obl:after|obl:to{*}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "The government of Poland climbed down over the tax."   080 POL -
  -  "The cat climbed down from the tree." none

backtrack/down verb
  frame  nsubj=actor  obl:on|obl:over|obl:from|obl:in=topic
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%PRE,junta,president,minister,ministry,premier,regime}
  need   obl:on|obl:over|obl:from|obl:in|obl:after|obl:to{*}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "The government of Lebanon backtracked over the tax."   080 LBN -

backpedal/down verb
  frame  nsubj=actor  obl:on|obl:over|obl:from|obl:in=topic
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%PRE,junta,president,minister,ministry,premier,regime}
  need   obl:on|obl:over|obl:from|obl:in|obl:after|obl:to{*}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "The government of Norway backpedaled over the tax."   080 NOR -

relent/down verb
  frame  nsubj=actor  obl:on|obl:over|obl:from|obl:in=topic
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%PRE,junta,president,minister,ministry,premier,regime}
  need   obl:on|obl:over|obl:from|obl:in|obl:after|obl:to{*}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "The government of Peru relented over the tax."   080 PER -

back-down/down verb back down
  frame  nsubj=actor  obl:on|obl:over|obl:from|obl:in=topic
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%PRE,junta,president,minister,ministry,premier,regime}
  need   obl:on|obl:over|obl:from|obl:in|obl:after|obl:to{*}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "The government of Jordan backed down over the tax."   080 JOR -

back-away/down verb back away
  frame  nsubj=actor  obl:on|obl:over|obl:from|obl:in=topic
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%PRE,junta,president,minister,ministry,premier,regime}
  need   obl:on|obl:over|obl:from|obl:in|obl:after|obl:to{*}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "The government of Mongolia backed away over the tax."   080 MNG -

budge/down verb
  frame  nsubj=actor  obl:on|obl:over|obl:from|obl:in=topic
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%PRE,junta,president,minister,ministry,premier,regime}
  need   obl:on|obl:over|obl:from|obl:in|obl:after|obl:to{*}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "The government of Ghana budged over the tax."   080 GHA -

soften/down verb
  frame  nsubj=actor  obl:on|obl:over|obl:from|obl:in=topic
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%PRE,junta,president,minister,ministry,premier,regime}
  need   obl:on|obl:over|obl:from|obl:in|obl:after|obl:to{*}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "The government of Laos softened over the tax."   080 LAO -

step-back/down verb step back
  frame  nsubj=actor  obl:on|obl:over|obl:from|obl:in=topic
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%PRE,junta,president,minister,ministry,premier,regime}
  need   obl:on|obl:over|obl:from|obl:in|obl:after|obl:to{*}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "The government of Iceland stepped back over the tax."   080 ISL -

row-back/down verb row back
  frame  nsubj=actor  obl:on|obl:over|obl:from|obl:in=topic
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%PRE,junta,president,minister,ministry,premier,regime}
  need   obl:on|obl:over|obl:from|obl:in|obl:after|obl:to{*}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "The government of Bolivia rowed back over the tax."   080 BOL -

give-ground/down verb give ground
  frame  nsubj=actor  obl:on|obl:over|obl:from|obl:in=topic
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%PRE,junta,president,minister,ministry,premier,regime}
  need   obl:on|obl:over|obl:from|obl:in|obl:after|obl:to{*}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "The government of Angola gave ground over the tax."   080 AGO -

back-off/down verb back off
  frame  nsubj=actor  obl:on|obl:over|obl:from|obl:in=topic
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%PRE,junta,president,minister,ministry,premier,regime}
  need   obl:on|obl:over|obl:from|obl:in|obl:after|obl:to{*}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "The government of Nepal backed off over the tax."   080 NPL -

blink/down verb
  frame  nsubj=actor  obl:on|obl:over|obl:from|obl:in=topic
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%PRE,junta,president,minister,ministry,premier,regime}
  need   obl:on|obl:over|obl:from|obl:in|obl:after|obl:to{*}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "The government of Estonia blinked over the tax."   080 EST -

withdraw/policy verb
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Kuwait withdrew the tax after protests."   0832 KWT -
  -  "The grocer scrapped his plan after a week." none

scrap/policy verb
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Senegal scrapped the tax after protests."   0832 SEN -

drop/policy verb
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Paraguay dropped the tax after protests."   0832 PRY -

shelve/policy verb
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Denmark shelved the tax after protests."   0832 DNK -

abandon/policy verb
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Zambia abandoned the tax after protests."   0832 ZMB -

ditch/policy verb
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Vietnam ditched the tax after protests."   0832 VNM -

reverse/policy verb
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Oman reversed the tax after protests."   0832 OMN -

rescind/policy verb
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Portugal rescinded the tax after protests."   0832 PRT -

revoke/policy verb
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Malawi revoked the tax after protests."   0832 MWI -

annul/policy verb
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Cuba annuled the tax after protests."   0832 CUB -

suspend/policy verb
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Finland suspended the tax after protests."   0832 FIN -

postpone/policy verb
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Bhutan postponed the tax after protests."   0832 BTN -

delay/policy verb
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Uganda delayed the tax after protests."   0832 UGA -

bin/policy verb
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Slovenia binned the tax after protests."   0832 SVN -

axe/policy verb
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Ecuador axed the tax after protests."   0832 ECU -

jettison/policy verb
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Qatar jettisoned the tax after protests."   0832 QAT -

pull/policy verb
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Namibia pulled the tax after protests."   0832 NAM -

freeze/policy verb
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Austria froze the tax after protests."   0832 AUT -

pause/policy verb
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Fiji paused the tax after protests."   0832 FJI -

soften/policy verb
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Albania softened the law under pressure."   0832 ALB -

water-down/policy verb water down
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Thailand watered down the tax after protests."   0832 THA -

retract/policy verb
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Croatia retracted the tax after protests."   0832 HRV -

put-off/policy verb put off
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Panama put off the tax after protests."   0832 PAN -

cancel/policy verb
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Latvia cancelled the tax after protests."   0832 LVA -

halt/policy verb
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Tunisia halted the tax after protests."   0832 TUN -

reconsider/policy verb
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Belgium reconsidered the tax after protests."   0832 BEL -

rethink/policy verb
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Honduras rethinked the tax after protests."   0832 HND -

roll-back/policy verb roll back
  frame  nsubj=actor
  need   obj{bill,law,tax,levy,decree,tax rise,price rise,reform,draft law,price increase,fuel tax,pension reform,amendment,regulation,toll,charge,ordinance,plan,austerity,proposal,tuition fee,poll tax,policy,privatisation,cut,law,hike,extradition bill}
  need   subj{%country,%GOV,%LEG,%IGO,junta,president,minister,premier,ministry}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  need   obl:after|obl:under|obl:in_response_to|obl:because_of|obl:amid|obl:among|obl:before|obl:in{protest,strike,outcry,unrest,pressure,demonstration,demand,riot,criticism,rally,march,opposition,crowd,week,anger,uproar,face,backlash,bow,response}
  core   0832
  +  "The government of Sweden rolled back the tax after protests."   0832 SWE -

drop/threat verb
  frame  nsubj=actor  obl:against|nmod:against|obl:to|nmod:to=recipient
  need   obj{demand,claim,threat,veto,objection,opposition,territorial claim,bid,insistence,legal challenge,ultimatum,complaint}
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%OPP,%REB,%LAB,%PRE}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "Rwanda dropped its claim against Nepal."   080 RWA NPL
  -  "The player dropped his bid for the title." none

withdraw/threat verb
  frame  nsubj=actor  obl:against|nmod:against|obl:to|nmod:to=recipient
  need   obj{demand,claim,threat,veto,objection,opposition,territorial claim,bid,insistence,legal challenge,ultimatum,complaint}
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%OPP,%REB,%LAB,%PRE}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "Bulgaria withdrew its claim against Vietnam."   080 BGR VNM

abandon/threat verb
  frame  nsubj=actor  obl:against|nmod:against|obl:to|nmod:to=recipient
  need   obj{demand,claim,threat,veto,objection,opposition,territorial claim,bid,insistence,legal challenge,ultimatum,complaint}
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%OPP,%REB,%LAB,%PRE}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "Ethiopia abandoned its claim against Bhutan."   080 ETH BTN

waive/threat verb
  frame  nsubj=actor  obl:against|nmod:against|obl:to|nmod:to=recipient
  need   obj{demand,claim,threat,veto,objection,opposition,territorial claim,bid,insistence,legal challenge,ultimatum,complaint}
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%OPP,%REB,%LAB,%PRE}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "Greece waived its claim against Fiji."   080 GRC FJI

renounce/threat verb
  frame  nsubj=actor  obl:against|nmod:against|obl:to|nmod:to=recipient
  need   obj{demand,claim,threat,veto,objection,opposition,territorial claim,bid,insistence,legal challenge,ultimatum,complaint}
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%OPP,%REB,%LAB,%PRE}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "Uruguay renounced its threat."   080 URY -

relinquish/threat verb
  frame  nsubj=actor  obl:against|nmod:against|obl:to|nmod:to=recipient
  need   obj{demand,claim,threat,veto,objection,opposition,territorial claim,bid,insistence,legal challenge,ultimatum,complaint}
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%OPP,%REB,%LAB,%PRE}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "Cambodia relinquished its claim against Uruguay."   080 KHM URY

give-up/threat verb give up
  frame  nsubj=actor  obl:against|nmod:against|obl:to|nmod:to=recipient
  need   obj{demand,claim,threat,veto,objection,opposition,territorial claim,bid,insistence,legal challenge,ultimatum,complaint}
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%OPP,%REB,%LAB,%PRE}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "Gabon gave up its claim against Romania."   080 GAB ROU

soften/threat verb
  frame  nsubj=actor  obl:against|nmod:against|obl:to|nmod:to=recipient
  need   obj{demand,claim,threat,veto,objection,opposition,territorial claim,bid,insistence,legal challenge,ultimatum,complaint}
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%OPP,%REB,%LAB,%PRE}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "Hungary softened its claim against Jordan."   080 HUN JOR

retract/threat verb
  frame  nsubj=actor  obl:against|nmod:against|obl:to|nmod:to=recipient
  need   obj{demand,claim,threat,veto,objection,opposition,territorial claim,bid,insistence,legal challenge,ultimatum,complaint}
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%OPP,%REB,%LAB,%PRE}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "Liberia retracted its claim against Nepal."   080 LBR NPL

lift/threat verb
  frame  nsubj=actor  obl:against|nmod:against|obl:to|nmod:to=recipient
  need   obj{demand,claim,threat,veto,objection,opposition,territorial claim,bid,insistence,legal challenge,ultimatum,complaint}
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%OPP,%REB,%LAB,%PRE}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "Malta lifted its claim against Vietnam."   080 MLT VNM

shelve/threat verb
  frame  nsubj=actor  obl:against|nmod:against|obl:to|nmod:to=recipient
  need   obj{demand,claim,threat,veto,objection,opposition,territorial claim,bid,insistence,legal challenge,ultimatum,complaint}
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%OPP,%REB,%LAB,%PRE}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "Indonesia shelved its threat."   080 IDN -

scale-back/threat verb scale back
  frame  nsubj=actor  obl:against|nmod:against|obl:to|nmod:to=recipient
  need   obj{demand,claim,threat,veto,objection,opposition,territorial claim,bid,insistence,legal challenge,ultimatum,complaint}
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%OPP,%REB,%LAB,%PRE}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "Romania scaled back its claim against Fiji."   080 ROU FJI

moderate/threat verb
  frame  nsubj=actor  obl:against|nmod:against|obl:to|nmod:to=recipient
  need   obj{demand,claim,threat,veto,objection,opposition,territorial claim,bid,insistence,legal challenge,ultimatum,complaint}
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%OPP,%REB,%LAB,%PRE}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "Yemen moderated its claim against Belgium."   080 YEM BEL

rescind/threat verb
  frame  nsubj=actor  obl:against|nmod:against|obl:to|nmod:to=recipient
  need   obj{demand,claim,threat,veto,objection,opposition,territorial claim,bid,insistence,legal challenge,ultimatum,complaint}
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%OPP,%REB,%LAB,%PRE}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "Poland rescinded its claim against Uruguay."   080 POL URY

forgo/threat verb
  frame  nsubj=actor  obl:against|nmod:against|obl:to|nmod:to=recipient
  need   obj{demand,claim,threat,veto,objection,opposition,territorial claim,bid,insistence,legal challenge,ultimatum,complaint}
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%OPP,%REB,%LAB,%PRE}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "Lebanon forwent its claim against Romania."   080 LBN ROU

forego/threat verb
  frame  nsubj=actor  obl:against|nmod:against|obl:to|nmod:to=recipient
  need   obj{demand,claim,threat,veto,objection,opposition,territorial claim,bid,insistence,legal challenge,ultimatum,complaint}
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%OPP,%REB,%LAB,%PRE}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "Kenya foregoed its claim against Jordan."   080 KEN JOR

set-aside/threat verb set aside
  frame  nsubj=actor  obl:against|nmod:against|obl:to|nmod:to=recipient
  need   obj{demand,claim,threat,veto,objection,opposition,territorial claim,bid,insistence,legal challenge,ultimatum,complaint}
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%OPP,%REB,%LAB,%PRE}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "Norway set aside its claim against Nepal."   080 NOR NPL

take-back/threat verb take back
  frame  nsubj=actor  obl:against|nmod:against|obl:to|nmod:to=recipient
  need   obj{demand,claim,threat,veto,objection,opposition,territorial claim,bid,insistence,legal challenge,ultimatum,complaint}
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%OPP,%REB,%LAB,%PRE}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "Peru took back its claim against Vietnam."   080 PER VNM

tone-down/threat verb tone down
  frame  nsubj=actor  obl:against|nmod:against|obl:to|nmod:to=recipient
  need   obj{demand,claim,threat,veto,objection,opposition,territorial claim,bid,insistence,legal challenge,ultimatum,complaint}
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%OPP,%REB,%LAB,%PRE}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "Jordan toned down its claim against Bhutan."   080 JOR BTN

end/threat verb
  frame  nsubj=actor  obl:against|nmod:against|obl:to|nmod:to=recipient
  need   obj{demand,claim,threat,veto,objection,opposition,territorial claim,bid,insistence,legal challenge,ultimatum,complaint}
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%OPP,%REB,%LAB,%PRE}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   080
  +  "Ghana ended its claim against Belgium."   080 GHA BEL

grant/rights verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obl:on=recipient
  need   obj{right,vote,autonomy,self-rule,independence,self-government,citizenship,freedom,equal right,home rule,suffrage,devolution,pay rise,recount,allowance,land right}
  need   subj{%country,%GOV,%LEG,%JUD,king,president,court,junta}
  need   iobj|obl:to|nmod:to|obl:on{%country,%CVL,%REL,%LAB,%REF,%PRE,@person,minority,province,region,island,people,woman,gay,worker,striker,teacher,couple,immigrant,tribe,opposition,%OPP}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0834  when obj{autonomy,self-rule,independence,self-government,home rule,devolution}
  core   0833
  +  "The parliament of Laos granted the vote to women."   0833 LAO LAO
  -  "The judge gave the vote to a painter." none

give/rights verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obl:on=recipient
  need   obj{right,vote,autonomy,self-rule,independence,self-government,citizenship,freedom,equal right,home rule,suffrage,devolution,pay rise,recount,allowance,land right}
  need   subj{%country,%GOV,%LEG,%JUD,king,president,court,junta}
  need   iobj|obl:to|nmod:to|obl:on{%country,%CVL,%REL,%LAB,%REF,%PRE,@person,minority,province,region,island,people,woman,gay,worker,striker,teacher,couple,immigrant,tribe,opposition,%OPP}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0834  when obj{autonomy,self-rule,independence,self-government,home rule,devolution}
  core   0833
  +  "The parliament of Iceland gave the vote to women."   0833 ISL ISL

extend/rights verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obl:on=recipient
  need   obj{right,vote,autonomy,self-rule,independence,self-government,citizenship,freedom,equal right,home rule,suffrage,devolution,pay rise,recount,allowance,land right}
  need   subj{%country,%GOV,%LEG,%JUD,king,president,court,junta}
  need   iobj|obl:to|nmod:to|obl:on{%country,%CVL,%REL,%LAB,%REF,%PRE,@person,minority,province,region,island,people,woman,gay,worker,striker,teacher,couple,immigrant,tribe,opposition,%OPP}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0834  when obj{autonomy,self-rule,independence,self-government,home rule,devolution}
  core   0833
  +  "The parliament of Bolivia extended the vote to women."   0833 BOL BOL

accord/rights verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obl:on=recipient
  need   obj{right,vote,autonomy,self-rule,independence,self-government,citizenship,freedom,equal right,home rule,suffrage,devolution,pay rise,recount,allowance,land right}
  need   subj{%country,%GOV,%LEG,%JUD,king,president,court,junta}
  need   iobj|obl:to|nmod:to|obl:on{%country,%CVL,%REL,%LAB,%REF,%PRE,@person,minority,province,region,island,people,woman,gay,worker,striker,teacher,couple,immigrant,tribe,opposition,%OPP}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0834  when obj{autonomy,self-rule,independence,self-government,home rule,devolution}
  core   0833
  +  "The parliament of Angola accorded the vote to women."   0833 AGO AGO

condevolve/rights verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obl:on=recipient
  need   obj{right,vote,autonomy,self-rule,independence,self-government,citizenship,freedom,equal right,home rule,suffrage,devolution,pay rise,recount,allowance,land right}
  need   subj{%country,%GOV,%LEG,%JUD,king,president,court,junta}
  need   iobj|obl:to|nmod:to|obl:on{%country,%CVL,%REL,%LAB,%REF,%PRE,@person,minority,province,region,island,people,woman,gay,worker,striker,teacher,couple,immigrant,tribe,opposition,%OPP}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0834  when obj{autonomy,self-rule,independence,self-government,home rule,devolution}
  core   0833
  +  "The parliament of Nepal condevolved the vote to women."   0833 NPL NPL

restore/rights verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obl:on=recipient
  need   obj{right,vote,autonomy,self-rule,independence,self-government,citizenship,freedom,equal right,home rule,suffrage,devolution,pay rise,recount,allowance,land right}
  need   subj{%country,%GOV,%LEG,%JUD,king,president,court,junta}
  need   iobj|obl:to|nmod:to|obl:on{%country,%CVL,%REL,%LAB,%REF,%PRE,@person,minority,province,region,island,people,woman,gay,worker,striker,teacher,couple,immigrant,tribe,opposition,%OPP}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0834  when obj{autonomy,self-rule,independence,self-government,home rule,devolution}
  core   0833
  +  "The parliament of Estonia restored the vote to women."   0833 EST EST

confer/rights verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obl:on=recipient
  need   obj{right,vote,autonomy,self-rule,independence,self-government,citizenship,freedom,equal right,home rule,suffrage,devolution,pay rise,recount,allowance,land right}
  need   subj{%country,%GOV,%LEG,%JUD,king,president,court,junta}
  need   iobj|obl:to|nmod:to|obl:on{%country,%CVL,%REL,%LAB,%REF,%PRE,@person,minority,province,region,island,people,woman,gay,worker,striker,teacher,couple,immigrant,tribe,opposition,%OPP}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0834  when obj{autonomy,self-rule,independence,self-government,home rule,devolution}
  core   0833
  +  "The parliament of Kuwait conferred the vote to women."   0833 KWT KWT

bestow/rights verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obl:on=recipient
  need   obj{right,vote,autonomy,self-rule,independence,self-government,citizenship,freedom,equal right,home rule,suffrage,devolution,pay rise,recount,allowance,land right}
  need   subj{%country,%GOV,%LEG,%JUD,king,president,court,junta}
  need   iobj|obl:to|nmod:to|obl:on{%country,%CVL,%REL,%LAB,%REF,%PRE,@person,minority,province,region,island,people,woman,gay,worker,striker,teacher,couple,immigrant,tribe,opposition,%OPP}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0834  when obj{autonomy,self-rule,independence,self-government,home rule,devolution}
  core   0833
  +  "The parliament of Senegal bestowed the vote to women."   0833 SEN SEN

award/rights verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obl:on=recipient
  need   obj{right,vote,autonomy,self-rule,independence,self-government,citizenship,freedom,equal right,home rule,suffrage,devolution,pay rise,recount,allowance,land right}
  need   subj{%country,%GOV,%LEG,%JUD,king,president,court,junta}
  need   iobj|obl:to|nmod:to|obl:on{%country,%CVL,%REL,%LAB,%REF,%PRE,@person,minority,province,region,island,people,woman,gay,worker,striker,teacher,couple,immigrant,tribe,opposition,%OPP}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0834  when obj{autonomy,self-rule,independence,self-government,home rule,devolution}
  core   0833
  +  "The parliament of Paraguay awarded the vote to women."   0833 PRY PRY

devolve/rights verb
  frame  nsubj=actor  iobj|obl:to|nmod:to|obl:on=recipient
  need   obj{right,vote,autonomy,self-rule,independence,self-government,citizenship,freedom,equal right,home rule,suffrage,devolution,pay rise,recount,allowance,land right}
  need   subj{%country,%GOV,%LEG,%JUD,king,president,court,junta}
  need   iobj|obl:to|nmod:to|obl:on{%country,%CVL,%REL,%LAB,%REF,%PRE,@person,minority,province,region,island,people,woman,gay,worker,striker,teacher,couple,immigrant,tribe,opposition,%OPP}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0834  when obj{autonomy,self-rule,independence,self-government,home rule,devolution}
  core   0833
  +  "The parliament of Denmark devolved the vote to women."   0833 DNK DNK

proclaim/truce verb
  frame  nsubj=actor  obl:with|nmod:with|obl:in|nmod:in|obl:against=recipient
  need   obj{@ceasefire,ceasefire,cease-fire,truce,armistice,unilateral ceasefire,cessation of hostilities,moratorium,lull}
  need   subj{%country,%GOV,%MIL,%REB,%PRE,%UAF,%PRM,%IGO,%OPP,junta,guerrilla,rebel,army,commander,group,militia,president,king,%CRM}
  not    obj{peace,pause,halt,- fire}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0871
  +  "The rebels in Zambia proclaimed a ceasefire."   0871 ZMB -
  -  "The band announced a truce with the drummer." none

announce/truce verb
  frame  nsubj=actor  obl:with|nmod:with|obl:in|nmod:in|obl:against=recipient
  need   obj{@ceasefire,ceasefire,cease-fire,truce,armistice,unilateral ceasefire,cessation of hostilities,moratorium,lull}
  need   subj{%country,%GOV,%MIL,%REB,%PRE,%UAF,%PRM,%IGO,%OPP,junta,guerrilla,rebel,army,commander,group,militia,president,king,%CRM}
  not    obj{peace,pause,halt,- fire}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0871
  +  "The rebels in Vietnam announced a ceasefire."   0871 VNM -

call/truce verb
  frame  nsubj=actor  obl:with|nmod:with|obl:in|nmod:in|obl:against=recipient
  need   obj{@ceasefire,ceasefire,cease-fire,truce,armistice,unilateral ceasefire,cessation of hostilities,moratorium,lull}
  need   subj{%country,%GOV,%MIL,%REB,%PRE,%UAF,%PRM,%IGO,%OPP,junta,guerrilla,rebel,army,commander,group,militia,president,king,%CRM}
  not    obj{peace,pause,halt,- fire}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0871
  +  "The rebels in Oman called a ceasefire."   0871 OMN -

order/truce verb
  frame  nsubj=actor  obl:with|nmod:with|obl:in|nmod:in|obl:against=recipient
  need   obj{@ceasefire,ceasefire,cease-fire,truce,armistice,unilateral ceasefire,cessation of hostilities,moratorium,lull}
  need   subj{%country,%GOV,%MIL,%REB,%PRE,%UAF,%PRM,%IGO,%OPP,junta,guerrilla,rebel,army,commander,group,militia,president,king,%CRM}
  not    obj{peace,pause,halt,- fire}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0871
  +  "The rebels in Chile ordered a ceasefire."   0871 CHL -

decree/truce verb
  frame  nsubj=actor  obl:with|nmod:with|obl:in|nmod:in|obl:against=recipient
  need   obj{@ceasefire,ceasefire,cease-fire,truce,armistice,unilateral ceasefire,cessation of hostilities,moratorium,lull}
  need   subj{%country,%GOV,%MIL,%REB,%PRE,%UAF,%PRM,%IGO,%OPP,junta,guerrilla,rebel,army,commander,group,militia,president,king,%CRM}
  not    obj{peace,pause,halt,- fire}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0871
  +  "The rebels in Portugal decreed a ceasefire."   0871 PRT -

extend/truce verb
  frame  nsubj=actor  obl:with|nmod:with|obl:in|nmod:in|obl:against=recipient
  need   obj{@ceasefire,ceasefire,cease-fire,truce,armistice,unilateral ceasefire,cessation of hostilities,moratorium,lull}
  need   subj{%country,%GOV,%MIL,%REB,%PRE,%UAF,%PRM,%IGO,%OPP,junta,guerrilla,rebel,army,commander,group,militia,president,king,%CRM}
  not    obj{peace,pause,halt,- fire}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0871
  +  "The rebels in Malawi extended a ceasefire."   0871 MWI -

prolong/truce verb
  frame  nsubj=actor  obl:with|nmod:with|obl:in|nmod:in|obl:against=recipient
  need   obj{@ceasefire,ceasefire,cease-fire,truce,armistice,unilateral ceasefire,cessation of hostilities,moratorium,lull}
  need   subj{%country,%GOV,%MIL,%REB,%PRE,%UAF,%PRM,%IGO,%OPP,junta,guerrilla,rebel,army,commander,group,militia,president,king,%CRM}
  not    obj{peace,pause,halt,- fire}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0871
  +  "The rebels in Cuba prolonged a ceasefire."   0871 CUB -

renew/truce verb
  frame  nsubj=actor  obl:with|nmod:with|obl:in|nmod:in|obl:against=recipient
  need   obj{@ceasefire,ceasefire,cease-fire,truce,armistice,unilateral ceasefire,cessation of hostilities,moratorium,lull}
  need   subj{%country,%GOV,%MIL,%REB,%PRE,%UAF,%PRM,%IGO,%OPP,junta,guerrilla,rebel,army,commander,group,militia,president,king,%CRM}
  not    obj{peace,pause,halt,- fire}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0871
  +  "The rebels in Finland renewed a ceasefire."   0871 FIN -

enact/truce verb
  frame  nsubj=actor  obl:with|nmod:with|obl:in|nmod:in|obl:against=recipient
  need   obj{@ceasefire,ceasefire,cease-fire,truce,armistice,unilateral ceasefire,cessation of hostilities,moratorium,lull}
  need   subj{%country,%GOV,%MIL,%REB,%PRE,%UAF,%PRM,%IGO,%OPP,junta,guerrilla,rebel,army,commander,group,militia,president,king,%CRM}
  not    obj{peace,pause,halt,- fire}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0871
  +  "The rebels in Bhutan enacted a ceasefire."   0871 BTN -

institute/truce verb
  frame  nsubj=actor  obl:with|nmod:with|obl:in|nmod:in|obl:against=recipient
  need   obj{@ceasefire,ceasefire,cease-fire,truce,armistice,unilateral ceasefire,cessation of hostilities,moratorium,lull}
  need   subj{%country,%GOV,%MIL,%REB,%PRE,%UAF,%PRM,%IGO,%OPP,junta,guerrilla,rebel,army,commander,group,militia,president,king,%CRM}
  not    obj{peace,pause,halt,- fire}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0871
  +  "The rebels in Uganda instituted a ceasefire."   0871 UGA -

implement/truce verb
  frame  nsubj=actor  obl:with|nmod:with|obl:in|nmod:in|obl:against=recipient
  need   obj{@ceasefire,ceasefire,cease-fire,truce,armistice,unilateral ceasefire,cessation of hostilities,moratorium,lull}
  need   subj{%country,%GOV,%MIL,%REB,%PRE,%UAF,%PRM,%IGO,%OPP,junta,guerrilla,rebel,army,commander,group,militia,president,king,%CRM}
  not    obj{peace,pause,halt,- fire}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0871
  +  "The rebels in Slovenia implemented a ceasefire."   0871 SVN -

begin/truce verb
  frame  nsubj=actor  obl:with|nmod:with|obl:in|nmod:in|obl:against=recipient
  need   obj{@ceasefire,ceasefire,cease-fire,truce,armistice,unilateral ceasefire,cessation of hostilities,moratorium,lull}
  need   subj{%country,%GOV,%MIL,%REB,%PRE,%UAF,%PRM,%IGO,%OPP,junta,guerrilla,rebel,army,commander,group,militia,president,king,%CRM}
  not    obj{peace,pause,halt,- fire}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0871
  +  "The rebels in Ecuador began a ceasefire."   0871 ECU -

start/truce verb
  frame  nsubj=actor  obl:with|nmod:with|obl:in|nmod:in|obl:against=recipient
  need   obj{@ceasefire,ceasefire,cease-fire,truce,armistice,unilateral ceasefire,cessation of hostilities,moratorium,lull}
  need   subj{%country,%GOV,%MIL,%REB,%PRE,%UAF,%PRM,%IGO,%OPP,junta,guerrilla,rebel,army,commander,group,militia,president,king,%CRM}
  not    obj{peace,pause,halt,- fire}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0871
  +  "The rebels in Qatar started a ceasefire."   0871 QAT -

impose/truce verb
  frame  nsubj=actor  obl:with|nmod:with|obl:in|nmod:in|obl:against=recipient
  need   obj{@ceasefire,ceasefire,cease-fire,truce,armistice,unilateral ceasefire,cessation of hostilities,moratorium,lull}
  need   subj{%country,%GOV,%MIL,%REB,%PRE,%UAF,%PRM,%IGO,%OPP,junta,guerrilla,rebel,army,commander,group,militia,president,king,%CRM}
  not    obj{peace,pause,halt,- fire}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0871
  +  "The rebels in Namibia imposed a ceasefire."   0871 NAM -

introduce/truce verb
  frame  nsubj=actor  obl:with|nmod:with|obl:in|nmod:in|obl:against=recipient
  need   obj{@ceasefire,ceasefire,cease-fire,truce,armistice,unilateral ceasefire,cessation of hostilities,moratorium,lull}
  need   subj{%country,%GOV,%MIL,%REB,%PRE,%UAF,%PRM,%IGO,%OPP,junta,guerrilla,rebel,army,commander,group,militia,president,king,%CRM}
  not    obj{peace,pause,halt,- fire}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0871
  +  "The rebels in Austria introduced a ceasefire."   0871 AUT -

approve/truce verb
  frame  nsubj=actor  obl:with|nmod:with|obl:in|nmod:in|obl:against=recipient
  need   obj{@ceasefire,ceasefire,cease-fire,truce,armistice,unilateral ceasefire,cessation of hostilities,moratorium,lull}
  need   subj{%country,%GOV,%MIL,%REB,%PRE,%UAF,%PRM,%IGO,%OPP,junta,guerrilla,rebel,army,commander,group,militia,president,king,%CRM}
  not    obj{peace,pause,halt,- fire}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0871
  +  "The rebels in Fiji approved a ceasefire."   0871 FJI -

adopt/truce verb
  frame  nsubj=actor  obl:with|nmod:with|obl:in|nmod:in|obl:against=recipient
  need   obj{@ceasefire,ceasefire,cease-fire,truce,armistice,unilateral ceasefire,cessation of hostilities,moratorium,lull}
  need   subj{%country,%GOV,%MIL,%REB,%PRE,%UAF,%PRM,%IGO,%OPP,junta,guerrilla,rebel,army,commander,group,militia,president,king,%CRM}
  not    obj{peace,pause,halt,- fire}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0871
  +  "The rebels in Albania adopted a ceasefire."   0871 ALB -

declare/truce verb
  frame  nsubj=actor  obl:with|nmod:with|obl:in|nmod:in|obl:against=recipient
  need   obj{@ceasefire,ceasefire,cease-fire,truce,armistice,unilateral ceasefire,cessation of hostilities,moratorium,lull}
  need   subj{%country,%GOV,%MIL,%REB,%PRE,%UAF,%PRM,%IGO,%OPP,junta,guerrilla,rebel,army,commander,group,militia,president,king,%CRM}
  not    obj{peace,pause,halt,- fire}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0871
  +  "The rebels in Thailand declared a ceasefire."   0871 THA -

launch/truce verb
  frame  nsubj=actor  obl:with|nmod:with|obl:in|nmod:in|obl:against=recipient
  need   obj{@ceasefire,ceasefire,cease-fire,truce,armistice,unilateral ceasefire,cessation of hostilities,moratorium,lull}
  need   subj{%country,%GOV,%MIL,%REB,%PRE,%UAF,%PRM,%IGO,%OPP,junta,guerrilla,rebel,army,commander,group,militia,president,king,%CRM}
  not    obj{peace,pause,halt,- fire}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0871
  +  "The rebels in Croatia launched a ceasefire."   0871 HRV -

lengthen/truce verb
  frame  nsubj=actor  obl:with|nmod:with|obl:in|nmod:in|obl:against=recipient
  need   obj{@ceasefire,ceasefire,cease-fire,truce,armistice,unilateral ceasefire,cessation of hostilities,moratorium,lull}
  need   subj{%country,%GOV,%MIL,%REB,%PRE,%UAF,%PRM,%IGO,%OPP,junta,guerrilla,rebel,army,commander,group,militia,president,king,%CRM}
  not    obj{peace,pause,halt,- fire}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0871
  +  "The rebels in Panama lengthened a ceasefire."   0871 PAN -

initiate/truce verb
  frame  nsubj=actor  obl:with|nmod:with|obl:in|nmod:in|obl:against=recipient
  need   obj{@ceasefire,ceasefire,cease-fire,truce,armistice,unilateral ceasefire,cessation of hostilities,moratorium,lull}
  need   subj{%country,%GOV,%MIL,%REB,%PRE,%UAF,%PRM,%IGO,%OPP,junta,guerrilla,rebel,army,commander,group,militia,president,king,%CRM}
  not    obj{peace,pause,halt,- fire}
  not    subj{@sport,@business,@culture,@market,%BUS,%MNC}
  core   0871
  +  "The rebels in Latvia initiated a ceasefire."   0871 LVA -
