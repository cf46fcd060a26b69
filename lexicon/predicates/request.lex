# REQUEST (CAMEO 10): ask, urge, appeal, demand, order. What is asked for stands in `about` and decides the leaf.

ask/1 verb
  frame  nsubj=actor  obj|iobj=recipient  xcomp|obl:for|ccomp=about
  need   obj{*}
  not    subj{@sport,@business,teacher,interviewer}  obj{question}
  core   1012  when obl:for{@military-aid,@troop}
  core   103  when obl:for{@aid}
  core   1031  when obl:for{@money}
  core   100  when xcomp{*}
  core   101  when obl:for{help,assistance,support,cooperation}
  core   100  when obl:for{*}
  +  "Nepal asked India for help after the attack."   103 NPL IND
  +  "The Somali government asked the United Nations to send food."   1033 SOM org:UN
  +  "Italy asked Egypt to release the student."   1053 ITA EGY
  -  "The teacher asked a question."

ask/2 verb                                 # ask for something, of nobody named
  frame  nsubj=actor  obl:for|xcomp=about  obl:from=recipient
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%LEG,%OPP}
  core   103  when obl:for{@aid,assistance,help}
  core   100  when obl:for{*}
  +  "The Maldives asked for aid on Tuesday."   103 MDV -

urge/1 verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp=about
  not    subj{@sport,doctor}  obj{caution}
  core   1056  when obj{restraint,calm}
  core   106  when obj{dialogue,negotiation}
  core   100
  +  "Japan urged China to release the fishermen."   1053 JPN CHN
  +  "The German chancellor urged Poland to accept more refugees."   103 DEU POL
  +  "Lebanon was urged by France to negotiate with Israel."   106 FRA LBN
  -  "Doctors urged patients to rest."

call-on/1 verb call on
  frame  nsubj=actor  obl:on|obj=recipient  xcomp=about
  need   xcomp{*}
  not    subj{@sport,@business}
  core   100
  +  "Norway called on Sudan to end the bombing."   1056 NOR SDN
  +  "The African Union called on Eritrea to withdraw its troops from Djibouti."   1056 org:AU ERI
  -  "The salesman called on two customers."

call/3 verb                                # call for something
  frame  nsubj=actor  obl:for|xcomp=about  obl:on|obl:from=recipient
  need   obl:for{*}
  not    subj{@sport,@business,recipe,plan,forecaster}
  core   1041  when obl:for{resignation,removal,ouster,impeachment}
  core   1056  when obl:for{@ceasefire,restraint,calm,end,halt,de-escalation,peace,cessation}
  core   106  when obl:for{@talks,talk,dialogue,meeting}
  core   1054  when obl:for{lifting}
  core   1312  when obl:for{@sanction,boycott}
  core   102  when obl:for{resolution}
  core   1013  when obl:for{@investigation,arrest,extradition,prosecution,trial,inquiry}
  core   104  when obl:for{@reform}
  core   103  when obl:for{@aid,help,assistance}
  core   1034  when obl:for{intervention,peacekeeper,deployment}
  core   1053  when obl:for{release}
  core   100
  +  "The Vatican called for a ceasefire in Syria."   1056 VAT -
  +  "The Turkish president called for talks with Greece."   106 TUR -
  +  "Spain called for the release of the prisoners."   1053 ESP -
  +  "Haitian lawmakers have called for the resignation of the president."   1041 HTI -
  -  "The recipe calls for two eggs."

call/4 noun                                # a call for; a call with; calls on somebody to
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:on|nmod:to=recipient  nmod:for|xcomp=about  nmod:between|nmod:with=actor
  core   041 reciprocal  when nmod:with{%GOV,%country}
  core   041 reciprocal  when nmod:between{*}
  core   1056  when nmod:for{@ceasefire,restraint,calm,end,halt,peace}
  core   106  when nmod:for{@talks,talk,dialogue}
  core   100  when nmod:for{*}
  +  "France's call for restraint was read out in Bamako."   1056 FRA -
  +  "A call between the Iraqi president and the Turkish president lasted an hour."   041 IRQ;TUR -

appeal/1 verb
  frame  nsubj=actor  obl:to=recipient  obl:for|xcomp=about
  need   subj{%country,%GOV,%IGO,%NGO,%MIL,%REB,%REL,pope,minister,president}
  not    obl:against{*}
  core   1056  when obl:for{calm,restraint,peace,@ceasefire}
  core   1033  when obl:for{@food-relief,@aid}
  core   1031  when obl:for{@money}
  core   106  when obl:for{dialogue,talk}
  core   100
  +  "Malawi appealed for food after the drought."   1033 MWI -
  +  "The Pakistani president appealed for calm."   1056 PAK -

appeal/2 verb                              # an appeal in court
  frame  nsubj=actor  obl:against=topic
  core   010  when obl:against{*}

appeal/3 noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to=recipient  nmod:for=about
  not    nmod:against{*}
  core   1033  when nmod:for{@aid,@food-relief}
  core   1056  when nmod:for{calm,restraint,peace}
  core   100  when nmod:for{*}
  core   100  when nmod:to{%country,%GOV}
  +  "Madagascar's appeal for food aid was answered by Norway only."   1033 MDG -

demand/1 verb
  frame  nsubj=actor  xcomp|ccomp|obj=about  obl:from|nmod:from=recipient
  not    subj{job,work,role,@business,customer,kidnapper}
  core   1041  when obj{resignation,removal,ouster}
  core   1053  when obj{release,return}
  core   1056  when obj{@ceasefire,end,halt,withdrawal}
  core   1054  when obj{lifting}
  core   104  when obj{@reform}
  core   1013  when obj{@investigation,extradition,arrest}
  core   107  when obj{solution}
  core   1042  when obj{explanation,apology,action,compensation,change}
  core   100
  +  "India demanded the release of two pilots."   1053 IND -
  +  "Qatar demanded an apology from Egypt."   1042 QAT EGY
  +  "Iraq demanded the withdrawal of Turkish troops."   1056 IRQ -
  -  "The job demands patience."

demand/2 noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to=recipient  nmod:for=about
  not    amod{growing,strong,weak}  nmod:for{@market,product,good,fuel,food,electricity}
  core   1053  when nmod:for{release}
  core   1056  when nmod:for{withdrawal,ceasefire,end}
  core   100  when nmod:for{*}
  -  "Chinese demand for oil fell."

request/1 verb
  frame  nsubj=actor  obj|xcomp|ccomp=about  obl:from|nmod:from=recipient
  not    subj{@sport,@business,customer,user}
  core   1013  when obj{extradition,arrest}
  core   1012  when obj{@military-aid,@troop}
  core   1033  when obj{@food-relief}
  core   103  when obj{@aid,help,assistance,support}
  core   106  when obj{meeting,talk}
  core   1034  when obj{peacekeeper,mission}
  core   100  when obj{permission,extension,postponement,delay,visa}
  core   100  when xcomp{*}
  core   100  when ccomp{*}
  +  "Turkey requested the extradition of the cleric."   1013 TUR -
  +  "Ukraine requested weapons from Germany."   1012 UKR DEU

request/2 noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to=recipient  nmod:for=about
  core   1013  when nmod:for{extradition,arrest}
  core   103  when nmod:for{@aid,help,assistance}
  core   100  when nmod:for{*}
  core   100  when nmod:to{%country,%GOV,%IGO}
  +  "Greece's request for help was sent to Brussels."   103 GRC -

seek/1 verb
  frame  nsubj=actor  obl:from|nmod:from=recipient  obl:with|nmod:with=recipient  obj|xcomp=about
  need   obj{@aid,@money,help,support,asylum,refuge,extradition,@talks,meeting,apology,compensation,clarification,explanation,protection,mediation,@ceasefire,@agreement}
  not    subj{@business,@sport}
  core   1013  when obj{extradition}
  core   1031  when obj{@money}
  core   103  when obj{@aid,help,support,asylum,refuge,protection}
  core   106  when obj{@talks,meeting}
  core   1056  when obj{@ceasefire}
  core   108  when obj{mediation}
  core   100
  +  "Zambia sought a loan from China."   1031 ZMB CHN
  -  "The firm is seeking new customers."

order/1 verb                               # order somebody to do; a court orders
  frame  nsubj=actor  obj=recipient  obl:against|nmod:against|obl:into|nmod:into|obl:of|nmod:of=recipient  xcomp|obj=about
  not    subj{@business,customer,diner,airline}
  core   154 troops  when obj{mobilisation,mobilization,deployment}
  core   174  when xcomp{leave}
  core   090  when obj{@investigation}
  core   0841  when obj{release} subj{court,judge,tribunal,%JUD}
  core   1013  when obj{arrest,release,extradition}
  core   1723  when obj{curfew}
  core   100  when xcomp{*}
  core   172  when obj{closure,evacuation,lockdown,shutdown}
  +  "Ethiopia ordered the Egyptian envoy to leave."   174 ETH EGY
  +  "The court ordered Argentina to pay the Spanish firm."   100 - ARG
  -  "The diner ordered soup."

insist/2 verb insist on
  frame  nsubj=actor  obl:on=about
  need   subj{%country,%GOV,%IGO,%REB}
  core   100

beg/1 verb
  frame  nsubj=actor  obj=recipient  xcomp|obl:for=about
  need   obj{%country,%GOV,%IGO}
  core   100

plead/1 verb
  frame  nsubj=actor  obl:with=recipient  obl:for|xcomp=about
  need   obl:with{%country,%GOV,%IGO,%REB}
  core   100
  +  "The Greek minister pleaded with Germany for more time."   100 GRC DEU
  -  "The man pleaded guilty."

press/1 verb
  frame  nsubj=actor  obj=recipient  xcomp|obl:for=about
  need   obj{%country,%GOV,%IGO,%REB,%MIL}
  need   subj{%country,%GOV,%IGO,%LEG}
  core   100
  +  "Britain pressed Saudi Arabia to lift the blockade of Yemen."   1056 GBR SAU

pressure/1 verb
  frame  nsubj=actor  obj=recipient  xcomp=about
  need   obj{%country,%GOV,%IGO,%REB,%MIL,worker,union,lecturer,teacher,%LAB,lawmaker,company,@person}
  need   subj{%country,%GOV,%IGO,%COP,%MIL,%LEG,authority,police}
  core   100

exhort/1 verb
  frame  nsubj=actor  obj=recipient  xcomp=about
  core   100

implore/1 verb
  frame  nsubj=actor  obj=recipient  xcomp=about
  core   100

petition/1 verb
  frame  nsubj=actor  obj=recipient  xcomp|obl:for=about
  core   100

lobby/1 verb
  frame  nsubj=actor  obj=recipient  xcomp|obl:for=about
  need   subj{%country,%GOV,%NGO,%IGO}
  core   100

remind/1 verb
  frame  nsubj=actor  obj=recipient
  need   obj{%country,%GOV}
  core   100  when xcomp{*}

advise/1 verb
  frame  nsubj=actor  obj=recipient  xcomp=about
  need   obj{%country,%GOV}
  core   100  when xcomp{*}

encourage/1 verb
  frame  nsubj=actor  obj=recipient  xcomp=about
  need   obj{%country,%GOV,%REB,%OPP}
  core   100  when xcomp{*}
  +  "Canada encouraged Cuba to release the writers."   1053 CAN CUB

tell/2 verb                                # tell somebody to do
  frame  nsubj=actor  obj=recipient  xcomp=about
  need   xcomp{leave,stop,withdraw,end,halt,release,stay,respect,return,cease,pull,close}
  core   100
  +  "Russia told Latvia to close its consulate."   102 RUS LVA

beseech/1 verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp=about
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%JUD,%MIL,%REB}
  core   100

entreat/1 verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp=about
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%JUD,%MIL,%REB}
  core   100
  +  "The Maltese president entreated Libya."   100 MLT LBY

prod/1 verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp=about
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%JUD,%MIL,%REB}
  core   100
  +  "Washington prodded Iraq to cooperate."   101 USA IRQ

nudge/1 verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp=about
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%JUD,%MIL,%REB}
  core   100
  +  "Germany nudged Serbia to cooperate."   101 DEU SRB

coax/1 verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp=about
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%JUD,%MIL,%REB}
  core   100
  +  "Finland coaxed Hungary."   100 FIN HUN

instruct/1 verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp=about
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%JUD,%MIL,%REB}
  core   100
  +  "The Turkish president instructed the Turkish army."   100 TUR -

call-upon/1 verb call upon
  frame  nsubj=actor  obj=recipient  xcomp|ccomp=about
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%JUD,%MIL,%REB}
  core   100
