# SANCTION (CAMEO 116, 16): relations reduced or broken, aid suspended, embargoes, expulsion of diplomats and members.

sanction/1 verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over=topic
  core   163
  +  "The United States sanctioned a Nicaraguan general."   163 USA NIC
  +  "Two Burundian ministers were sanctioned by the European Union."   163 org:EU BDI

sanction/2 noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:against|nmod:on=recipient
  core   163  when nmod:against{*}
  core   163  when nmod:on{*}
  +  "American sanctions on Venezuela hurt its oil trade."   163 USA VEN

impose/1 verb
  frame  nsubj=actor  obl:on|obl:against|nmod:on|nmod:against|obl:upon=recipient  obl:in|nmod:in=place
  need   obj{@sanction,@restriction,@emergency,tax,rule,fine,law,@measure-words}
  not    subj{@sport,@business,league}
  core   163  when obj{@sanction}
  core   1723  when obj{curfew}
  core   1724  when obj{@emergency}
  core   191  when obj{blockade,siege}
  core   163  when obj{restriction,ban,limit} obl:on{import,export,%country,product,good}
  core   1721  when obj{restriction,ban} obl:on{%JRN,media,press,@protest,gathering,speech}
  core   116  when obj{fine}
  core   163  when obj{@measure-words} obl:on{%country}
  core   172
  +  "The European Union imposed sanctions on Belarus."   163 org:EU BLR
  +  "A curfew was imposed by the Kenyan government on Friday."   1723 KEN -
  +  "Egypt imposed a state of emergency in Sinai."   1724 EGY -
  +  "Israel imposed a blockade on Lebanon."   191 ISR LBN
  -  "The league imposed a fine on the club."

imposition/1 noun
  frame  poss|nmod:by|amod=actor  nmod:of=topic  nmod:on|nmod:against=recipient
  core   163  when nmod:of{@sanction}
  core   1723  when nmod:of{curfew}
  core   1724  when nmod:of{@emergency}

slap/1 verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against=recipient
  need   obj{@sanction,ban,duty,tax}
  core   163
  +  "Turkey slapped tariffs on American cars."   163 TUR USA

tighten/1 verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against=recipient
  need   obj{@sanction,@restriction,control,rule,grip,siege}
  core   163  when obj{@sanction}
  core   191  when obj{siege,blockade}
  core   172
  +  "Japan tightened its sanctions against North Korea."   163 JPN PRK

extend/1 verb                              # prolong
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:to=recipient
  need   obj{@sanction,@emergency,curfew,lockdown,@ceasefire,treaty}
  not    subj{@business,@sport}
  core   163  when obj{@sanction}
  core   1723  when obj{curfew}
  core   1724  when obj{@emergency}
  core   0871  when obj{@ceasefire}
  core   057 treaty=extended  when obj{treaty}
  core   172
  +  "The EU extended its sanctions against Russia."   163 org:EU RUS
  +  "The Yemeni government extended the truce by a week."   0871 YEM -

renew/1 verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against=recipient
  need   obj{@sanction,@emergency,treaty,@attack}
  core   163  when obj{@sanction}
  core   1724  when obj{@emergency}
  core   057 treaty=extended  when obj{treaty}
  core   190

blacklist/1 verb
  frame  nsubj=actor  obj=recipient
  core   163
  +  "Saudi Arabia blacklisted a Lebanese group."   163 SAU LBN

designate/1 verb                           # designate a terrorist group
  frame  nsubj=actor  obj=recipient
  need   obj{%UAF,%REB,%MIL,%COP,%PTY,group,organisation,organization,guard}
  core   163
  +  "Canada designated the Iranian guards as a terrorist group."   163 CAN IRN

freeze/1 verb                              # freeze assets, aid, ties
  frame  nsubj=actor  nmod:of|obl:of|poss|obl:to|nmod:to|obl:with|nmod:with=recipient
  need   obj{asset,account,fund,@aid,@tie,@talks,sale,export,@agreement,membership}
  not    subj{@disaster,lake}
  core   1711  when obj{asset,account}
  core   161  when obj{@tie}
  core   164  when obj{@talks}
  core   162  when obj{@aid,fund}
  core   163  when obj{sale,export}
  core   160 discontinue
  +  "Switzerland froze the assets of the Tunisian president."   1711 CHE TUN
  +  "The Netherlands froze aid to Mali."   162 NLD MLI
  -  "The lake froze in January."

cut-off/1 verb cut off
  frame  nsubj=actor  obl:to|nmod:to|obl:with|nmod:with|obl:for|nmod:for=recipient  obj=recipient
  need   obj{@aid,@tie,supply,gas,electricity,water,internet,access,funding,%country}
  not    subj{@disaster,snow,flood}
  core   161  when obj{@tie}
  core   163  when obj{supply,gas,electricity,water}
  core   172  when obj{internet,access}
  core   162
  +  "Russia cut off gas supplies to Ukraine."   163 RUS UKR
  -  "Snow cut off the village."

cut/1 verb                                 # cut aid, ties, supplies
  frame  nsubj=actor  obl:to|nmod:to|obl:with|nmod:with|obl:for|nmod:for=recipient
  need   obj{@aid,@military-aid,@tie,supply,link,gas,electricity,water,export,import,assistance,contact}
  not    subj{@business,@sport,@market}  obj{job,rate,price,tax}
  core   161  when obj{@tie}
  core   1622  when obj{@military-aid}
  core   163  when obj{supply,gas,electricity,water,export,import}
  core   162
  +  "Saudi Arabia cut diplomatic ties with Iran."   161 SAU IRN
  +  "Denmark cut aid to Tanzania."   162 DNK TZA
  -  "The bank cut interest rates."

reduce/1 verb
  frame  nsubj=actor  obl:to|nmod:to|obl:with|nmod:with|obl:from=recipient
  need   obj{@aid,@tie,import,contact,aid,presence,staff}
  need   subj{%country,%GOV,%IGO}
  core   161  when obj{@tie}
  core   0874 withdraw  when obj{presence}
  core   163  when obj{import}
  core   162
  +  "Belgium reduced aid to Burundi."   162 BEL BDI

sever/1 verb
  frame  nsubj=actor  obl:with|nmod:with=recipient
  need   obj{@tie}
  core   161
  +  "Panama severed diplomatic ties with Taiwan."   161 PAN TWN
  -  "The blade severed the cable."

downgrade/1 verb
  frame  nsubj=actor  obl:with|nmod:with=recipient
  need   obj{@tie}
  core   161
  +  "Jordan downgraded its relations with Qatar."   161 JOR QAT

recall/1 verb                              # recall an ambassador
  frame  nsubj=actor  obl:from|nmod:from|obl:to|nmod:to=recipient
  need   obj{@diplomat}
  core   161
  +  "Spain recalled its ambassador from Venezuela."   161 ESP VEN
  -  "The carmaker recalled two models."

expel/1 verb
  frame  nsubj=actor  obj=recipient  obl:from=recipient
  not    subj{@sport,school}  obj{student,pupil,player,air}
  core   166  when obj{@diplomat,official}
  core   1662  when obj{observer,inspector,monitor}
  core   1661  when obj{peacekeeper}
  core   1663  when obj{%NGO,aid worker,agency,aid agency,charity}
  core   166  when obj{%GOV,member}
  core   166  when obl:from{%IGO,@body}
  core   174
  +  "Poland expelled two Russian diplomats."   166 POL RUS
  +  "The Cuban ambassador was expelled by Bolivia on Monday."   166 BOL CUB
  +  "Mauritania expelled sixty Senegalese migrants."   174 MRT SEN
  -  "The school expelled the pupil."

expulsion/1 noun
  frame  poss|nmod:by|amod=actor  nmod:of=recipient  nmod:from=recipient
  core   166  when nmod:of{@diplomat,official,member,%GOV}
  core   174  when nmod:of{@person,%CVL,%REF}
  +  "Russia's expulsion of the Norwegian diplomat came without warning."   166 RUS NOR

oust/1 verb
  frame  nsubj=actor  obj=recipient
  not    obj{@sport,champion}  subj{@sport}
  core   160 expel  when subj{%LEG,parliament,party}
  core   190
  +  "Thai soldiers ousted the prime minister."   190 THA -
  
topple/1 verb
  frame  nsubj=actor  obj=recipient
  need   obj{%GOV,%country,government,president,regime,leader}
  core   190
  +  "Malian officers toppled the government."   190 MLI -
  -  "The wind toppled a tree."

overthrow/1 verb
  frame  nsubj=actor  obj=recipient
  core   190
  +  "The Guinean army overthrew the president."   190 GIN -

depose/1 verb
  frame  nsubj=actor  obj=recipient
  core   190
  +  "The Fijian prime minister was deposed by the army."   190 - FJI

coup/1 noun
  frame  nmod:by|poss|amod|nmod:of=actor  nmod:against=recipient  nmod:in=place
  core   190
  +  "The coup against the Mauritanian president was over by noon."   190 - MRT

sack/1 verb
  frame  nsubj=actor  obj=recipient
  need   obj{%GOV,%MIL,%COP,%JUD}
  not    subj{@sport,@business}  obj{@sport,coach,manager}
  core   160 expel
  +  "The Jordanian king sacked the prime minister."   160 JOR -
  -  "The club sacked its coach."

fire/1 verb                                # dismiss an official
  frame  nsubj=actor  obj=recipient
  need   subj{%GOV,president,prime minister,king,minister,mayor}
  need   obj{%GOV,%COP,%JUD,minister,adviser,chief,judge,director,ambassador}
  core   160 expel
  +  "The Ukrainian president fired the finance minister."   160 UKR -
  -  "The company fired its director."

fire/2 verb                                # shoot: missiles, shells, on somebody
  frame  nsubj=actor  obl:on|obl:at|obl:into|obl:toward|obl:against|obl:from|obl:to=recipient
  not    obj{@sport,worker,employee,goal,coach}  subj{@business,@sport}
  core   175  when obl:on{protester,demonstrator,crowd}
  core   175  when obl:at{protester,demonstrator,crowd}
  core   175  when obj{@gas}
  core   194  when obj{@missile,@heavy-weapon,shell,mortar} obl:at|obl:into|obl:on|obl:to{%country,%MIL,%REB,%COP,%CVL,@site,@territory,@troop,@person}
  core   150 weapons  when obj{@missile,torpedo}
  core   193  when obl:on|obl:at{%country,%MIL,%REB,%COP,%CVL,@site,@territory,@troop,@person}
  core   193  when obj{shot,bullet,round,gun,weapon,rifle}
  +  "Palestinian fighters fired rockets at Israel."   194 PSE -
  +  "Pakistani soldiers have fired on Indian troops."   193 PAK IND
  +  "Iran fired a ballistic missile on Thursday."   150 IRN -
  +  "Police fired tear gas at Sudanese students."   175 - SDN

scrap/1 verb                               # scrap an agreement
  frame  nsubj=actor  obl:with|nmod:with=recipient
  need   obj{@agreement,treaty}
  not    subj{@business}
  core   166 withdraw treaty=terminated
  +  "Turkey scrapped the migration agreement with Greece."   166 TUR GRC
  -  "The airline scrapped two routes."

abandon/1 verb
  frame  nsubj=actor  obl:with|nmod:with=recipient
  need   obj{@agreement,@talks,talk}
  not    subj{@business,@sport}
  core   164  when obj{@talks,talk}
  core   166 withdraw treaty=withdrawn
  +  "Serbia abandoned the talks with Kosovo."   164 SRB KOS

terminate/1 verb
  frame  nsubj=actor  obl:with|nmod:with=recipient
  need   obj{@agreement,@aid,@tie,membership}
  core   162  when obj{@aid}
  core   161  when obj{@tie}
  core   166 withdraw treaty=terminated
  +  "Sudan terminated the port agreement with Russia."   166 SDN RUS

leave/1 verb                               # leave an organisation or treaty
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%PTY}
  need   obj{%IGO,@treaty,union,bloc,coalition,alliance,NATO,EU}
  core   166 withdraw treaty=withdrawn  when obj{@treaty}
  core   166 withdraw
  +  "Britain left the European Union."   166 GBR org:EU
  -  "The train left the station."

close-down/1 verb close down
  frame  nsubj=actor  obj=recipient
  need   obj{newspaper,broadcaster,station,website,office,embassy,magazine}
  core   161  when obj{embassy}
  core   1721 censor

close/1 verb                               # close a border, an embassy; media
  frame  nsubj=actor  obj|obl:with|obl:in|obl:to=recipient
  need   obj{border,border crossing,crossing,embassy,consulate,airspace,newspaper,broadcaster,office,school,university,mosque,church,station}
  not    subj{@business,@disaster,@market}  obl:because_of{@disaster}
  core   161  when obj{embassy,consulate}
  core   191  when obj{border,crossing,airspace}
  core   1721 censor  when obj{newspaper,broadcaster,station}
  core   172
  +  "Kenya closed its border with Somalia."   191 KEN SOM
  +  "Canada closed its embassy in Iran."   161 CAN IRN
  +  "The Ugandan government closed two radio stations."   1721 UGA -
  -  "The market closed at a record high."

shut-down/1 verb shut down                 # media, internet; not aircraft
  frame  nsubj=actor  obj=recipient
  need   obj{@website,newspaper,broadcaster,station,internet,network,office,channel,magazine}
  not    subj{@business,@disaster}
  core   1721 censor
  +  "The government of Cameroon shut down two newspapers."   1721 CMR -

shut/1 verb
  frame  nsubj=actor  obl:with|nmod:with|obl:in|nmod:in|obl:to|nmod:to=recipient
  need   obj{border,crossing,embassy,consulate,airspace,newspaper}
  not    subj{@business,@disaster}
  core   161  when obj{embassy,consulate}
  core   1721 censor  when obj{newspaper}
  core   191
  +  "Niger shut its borders with Benin."   191 NER BEN

embargo/1 noun
  frame  poss|nmod:by|amod=actor  nmod:against|nmod:on|nmod:of=recipient
  core   163
  +  "Saudi Arabia's embargo against Qatar ended in January."   163 SAU QAT

restrict/1 verb
  frame  nsubj=actor  obj|nmod:from|nmod:to|obl:from|obl:to=recipient
  need   subj{%country,%GOV,%IGO,%MIL,%COP}
  core   163  when obj{import,export,trade,sale}
  core   1721  when obj{media,press,speech,%JRN,internet,@protest,gathering,freedom}
  core   172
  +  "India restricted imports from Malaysia."   163 IND MYS

isolate/1 verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%IGO}
  need   obj{%country,%GOV}
  core   160

withhold/1 verb
  frame  nsubj=actor  obl:from|nmod:from|obl:to|nmod:to=recipient
  need   obj{@aid,tax,salary,revenue,payment,money,fund,recognition,support}
  core   162  when obj{@aid}
  core   172 withhold
  +  "Israel withheld tax revenue from the Palestinian government."   172 ISR PSE

annul/1 verb
  frame  nsubj=actor  obl:with|nmod:with=recipient
  need   obj{@agreement,@election}
  core   1722  when obj{@election}
  core   166 withdraw treaty=terminated

jail/1 verb
  frame  nsubj=actor  obj=recipient  obl:for=topic
  core   116
  +  "A Vietnamese court jailed the activist for nine years."   116 VNM -
  +  "The Turkish mayor was jailed for eight years."   116 - TUR

imprison/1 verb
  frame  nsubj=actor  obj=recipient  obl:for=topic
  core   173
  +  "Eritrea imprisoned eleven ministers."   173 ERI -

lower/2 verb                               # lower the rank of ties
  frame  nsubj=actor  obl:with|nmod:with=recipient
  need   obj{@tie}
  core   161

penalise/1 verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over=topic
  need   subj{%country,%GOV,%IGO}
  need   obj{%country,%GOV}
  core   163
  +  "The European Union penalised Hungary."   163 org:EU HUN

penalize/1 verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over=topic
  need   subj{%country,%GOV,%IGO}
  need   obj{%country,%GOV}
  core   163
  +  "Washington penalized Turkey over the missiles."   163 USA TUR

levy/1 verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against=recipient
  need   obj{@sanction,tariff,duty,penalty}
  need   obl:on|nmod:on|obl:against|nmod:against{%country,%GOV,%MIL,%REB,good,import,product}
  not    subj{@business}
  core   163
  +  "Canada levied tariffs on Chinese steel."   163 CAN CHN

reimpose/1 verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against=recipient
  need   obj{@sanction,tariff,duty,penalty}
  need   obl:on|nmod:on|obl:against|nmod:against{%country,%GOV,%MIL,%REB,good,import,product}
  not    subj{@business}
  core   163
  +  "Washington reimposed sanctions on Iran."   163 USA IRN

announce/4 verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against=recipient
  need   obj{@sanction,tariff,duty,penalty}
  need   obl:on|nmod:on|obl:against|nmod:against{%country,%GOV,%MIL,%REB,good,import,product}
  not    subj{@business}
  core   163
  +  "Japan announced sanctions on Russia."   163 JPN RUS

introduce/1 verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against=recipient
  need   obj{@sanction,tariff,duty,penalty}
  need   obl:on|nmod:on|obl:against|nmod:against{%country,%GOV,%MIL,%REB,good,import,product}
  not    subj{@business}
  core   163
  +  "Norway introduced sanctions against Belarus."   163 NOR BLR

enact/1 verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against=recipient
  need   obj{@sanction,tariff,duty,penalty}
  need   obl:on|nmod:on|obl:against|nmod:against{%country,%GOV,%MIL,%REB,good,import,product}
  not    subj{@business}
  core   163
  +  "Kenya enacted sanctions against Burundi."   163 KEN BDI

adopt/2 verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against=recipient
  need   obj{@sanction,tariff,duty,penalty}
  need   obl:on|nmod:on|obl:against|nmod:against{%country,%GOV,%MIL,%REB,good,import,product}
  not    subj{@business}
  core   163
  +  "Switzerland adopted sanctions against Syria."   163 CHE SYR

throw-out/1 verb throw out
  frame  nsubj=actor  obj=recipient  obl:from|obl:out_of=topic
  need   obj{@diplomat,%GOV,%IGO,%NGO}
  need   subj{%country,%GOV,%IGO}
  core   166  when obj{@diplomat,%GOV}
  core   1663
  +  "Bolivia threw out the American ambassador."   166 BOL USA

kick-out/1 verb kick out
  frame  nsubj=actor  obj=recipient  obl:from|obl:out_of=topic
  need   obj{@diplomat,%GOV,%IGO,%NGO}
  need   subj{%country,%GOV,%IGO}
  core   166  when obj{@diplomat,%GOV}
  core   1663
  +  "Mali kicked out the French ambassador."   166 MLI FRA

eject/1 verb
  frame  nsubj=actor  obj=recipient  obl:from|obl:out_of=topic
  need   obj{@diplomat,%GOV,%IGO,%NGO}
  need   subj{%country,%GOV,%IGO}
  core   166  when obj{@diplomat,%GOV}
  core   1663
  +  "Nicaragua ejected the Dutch ambassador."   166 NIC NLD
