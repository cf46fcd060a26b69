# CONCEDE (CAMEO 05 and 08 as words): apology, pardon, easing, a truce declared, a demand withdrawn.

apologise/1 verb
  frame  nsubj=actor  obl:to=recipient  obl:for|obl:over=topic
  not    subj{@business,@sport,actor,singer}
  core   055
  +  "The Dutch king apologised to Indonesia for the violence of the past."   055 NLD IDN
  -  "The airline apologised to its customers."

apologize/1 verb
  frame  nsubj=actor  obl:to=recipient  obl:for|obl:over=topic
  not    subj{@business,@sport,actor,singer}
  core   055
  +  "The Turkish president apologized to Russia for the death of the pilot."   055 TUR RUS

apology/1 noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:to=recipient  nmod:for=topic
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%MIL}
  core   055
  +  "Japan's apology to South Korea was read on the radio."   055 JPN KOR

regret/1 verb
  frame  nsubj=actor  obj|ccomp=topic
  need   subj{%country,%GOV,%MIL,%IGO}
  core   055
  -  "Some buyers regret their choice."

issue/1 verb                               # issue an apology, a pardon, a warning, a warrant, a decree
  frame  nsubj=actor  obl:to|nmod:to|obl:for|nmod:for|obl:against|nmod:against=recipient
  need   obj{travel warning,travel advisory,warning,advisory,arrest order,apology,pardon,arrest warrant,warrant,ultimatum,threat,amnesty,visa,fine}
  not    subj{@sport,@business}
  core   055  when obj{apology}
  core   081  when obj{pardon,amnesty}
  core   132 arrest  when obj{arrest warrant,warrant}
  core   139  when obj{ultimatum}
  core   160 discontinue  when obj{travel warning,travel advisory}
  core   130  when obj{threat}
  +  "A Spanish court issued an arrest warrant for a Rwandan general."   132 ESP RWA
  +  "Saudi Arabia issued an ultimatum to Qatar."   139 SAU QAT
  +  "The Belgian government issued an apology to Congo."   055 BEL COD
  +  "New Zealand issued a travel warning for Fiji."   160 NZL FJI
  -  "The weather service issued a storm warning." none
  -  "The post office issued a stamp."

pardon/1 verb
  frame  nsubj=actor  obj=recipient  obl:for=topic
  core   081
  +  "The Zambian president pardoned twelve prisoners."   081 ZMB -
  +  "An Egyptian journalist was pardoned by the president on Friday."   081 - EGY

pardon/2 noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:for|nmod:to=recipient
  need   nmod:for|nmod:to{*}
  core   081

amnesty/1 noun
  frame  poss|nmod:by|amod=actor  nmod:for|nmod:to=recipient
  need   nmod:for|nmod:to{*}
  core   081

grant/1 verb                               # grant amnesty, asylum, independence, a loan
  frame  nsubj=actor  iobj|obl:to|nmod:to|obl:for|nmod:for=recipient
  need   obj{amnesty,pardon,asylum,refuge,citizenship,independence,autonomy,loan,aid,permission,right,access,bail,clemency,visa,status,asylum,refugee status,immunity,request}
  not    subj{@business,@sport,wish}
  core   081  when obj{amnesty,pardon,clemency,immunity}
  core   075  when obj{asylum,refuge,refugee status,citizenship,visa}
  core   0834  when obj{independence,autonomy}
  core   0833  when obj{right,permission,request}
  core   0862  when obj{access}
  core   0841  when obj{bail}
  core   071  when obj{loan,aid}
  core   080
  +  "Ecuador granted asylum to a Bolivian minister."   075 ECU BOL
  +  "The Burmese government granted amnesty to hundreds of prisoners."   081 MMR -
  +  "Poland granted a visa to a Belarusian athlete."   075 POL BLR
  -  "The fairy granted three wishes."

forgive/1 verb                             # forgive a deed; forgive debt is aid
  frame  nsubj=actor  obj|nmod:of|iobj|obl:of=recipient  obl:for=topic
  core   071  when obj{debt,loan}
  core   056
  +  "Kuwait forgave the debt of Somalia."   071 KWT SOM

write-off/1 verb write off                 # write off a debt
  frame  nsubj=actor  obj|nmod:of|obl:of=recipient
  need   obj{debt,loan}
  not    subj{@business}
  core   071
  +  "Russia wrote off the debt of Mozambique."   071 RUS MOZ

cancel/1 verb                              # cancel debt, a meeting, an agreement
  frame  nsubj=actor  obl:with|nmod:with|nmod:to|obl:to|nmod:of|obl:of=recipient
  need   obj{debt,@meeting,visit,trip,@agreement,contract,talk,visa,@talks,exercise}
  not    subj{@business,@sport,@disaster,band,singer}  obj{flight,match,game,concert}
  core   071  when obj{debt}
  core   125 meet  when obj{@meeting}
  core   125 meet  when obj{visit,trip,talk}
  core   125 meet  when obj{@talks}
  core   172  when obj{visa}
  core   120  when obj{deal,contract}
  core   160 discontinue
  +  "Turkey cancelled a deal with Greece."   120 TUR GRC
  +  "The Polish prime minister cancelled a visit to Israel."   125 POL ISR
  +  "The Philippines cancelled a defence pact with the United States."   160 PHL USA
  -  "The band cancelled its concert in Oslo."

call-off/1 verb call off                   # call off talks; a protest
  frame  nsubj=actor  obl:with|nmod:with|obl:to|nmod:to=recipient
  need   obj{@meeting,@talks,talk,visit,@protest,strike,ceasefire,attack,search}
  not    subj{@sport,band,rescuer}
  core   082  when obj{@protest}
  core   082  when obj{strike}
  core   0356  when obj{attack}
  core   196  when obj{ceasefire}
  core   125 meet
  +  "Ghanaian teachers called off their strike."   082 GHA -
  +  "India called off talks with Pakistan."   125 IND PAK
  -  "The referee called off the match."

end/1 verb                                 # end a strike, a siege, restrictions, a conflict, ties
  frame  nsubj=actor  obl:with|nmod:with|obl:to|nmod:to|obl:against|nmod:against|nmod:on|obl:on|nmod:of|obl:of=recipient
  need   obj{@protest,@restriction,@sanction,@violence-end,@tie,@aid,@talks,@agreement,state of emergency,@emergency}
  not    subj{@sport,@disaster,@market,@business,team,win,season}  obj{career,season,run,game,streak}
  core   082  when obj{@protest}
  core   0814  when obj{@emergency}
  core   0813  when obj{curfew}
  core   085  when obj{@sanction}
  core   0872  when obj{blockade,siege}
  core   161  when obj{@tie}
  core   162  when obj{@aid}
  core   164  when obj{@talks}
  core   160 discontinue  when obj{@agreement}
  core   087  when obj{@violence-end}
  core   081
  +  "Cuban prisoners ended their hunger strike."   082 CUB -
  +  "The Tunisian government ended the state of emergency."   0814 TUN -
  +  "The United States ended its embargo against Vietnam."   085 USA VNM
  +  "Malaysia ended diplomatic relations with North Korea."   161 MYS PRK
  -  "The win ended the team's poor run."

ease/1 verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:of=recipient
  need   obj{@restriction,@sanction,rule,tension,lockdown,travel restriction}
  not    subj{@market,@business,@disaster,bank}
  core   0813  when obj{curfew}
  core   0814  when obj{@emergency}
  core   085  when obj{@sanction}
  core   0872  when obj{blockade,siege}
  core   081
  +  "Washington eased sanctions on Sudan."   085 USA SDN
  +  "The Italian government eased restrictions on travel."   081 ITA -
  -  "Oil prices eased on Monday."

easing/1 noun
  frame  poss|nmod:by|amod=actor  nmod:of=topic  nmod:on=recipient
  need   nmod:of{@sanction,@restriction}
  core   085  when nmod:of{@sanction}
  core   081

lift/1 verb                                # lift sanctions, a curfew, a ban
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|nmod:of|obl:from|nmod:from|obl:of=recipient
  need   obj{@restriction,@sanction,@emergency,immunity,lockdown}
  not    subj{@sport,weightlifter,crane}  obj{weight,trophy,title,mood}
  core   0813  when obj{curfew}
  core   0814  when obj{@emergency}
  core   0872 access  when obj{blockade,siege}
  core   085  when obj{@sanction}
  core   172  when obj{immunity}
  core   085  when obl:on|nmod:on{import,export,%country,meat,beef,fish,sale}
  core   081
  +  "The EU lifted sanctions against Belarus."   085 org:EU BLR
  +  "The curfew was lifted by the Sri Lankan government on Monday."   0813 LKA -
  +  "Egypt lifted its blockade of Qatar."   0872 EGY QAT
  -  "The crane lifted the ship."

lifting/1 noun
  frame  poss|nmod:by|amod=actor  nmod:of=topic  nmod:on|nmod:against=recipient
  need   nmod:of{@sanction,@restriction,@emergency}
  core   085  when nmod:of{@sanction}
  core   0814  when nmod:of{@emergency}
  core   081
  +  "The lifting of the embargo by France was welcome in Baghdad."   085 FRA -

relax/1 verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against=recipient
  need   obj{@restriction,@sanction,rule,law}
  core   0813  when obj{curfew}
  core   085  when obj{@sanction}
  core   081
  +  "Saudi Arabia relaxed its restrictions on foreign pilgrims."   081 SAU -

loosen/1 verb
  frame  nsubj=actor  obl:on|nmod:on=recipient
  need   obj{@restriction,@sanction,rule}
  core   085  when obj{@sanction}
  core   081

remove/1 verb                              # remove sanctions, remove from office, from a list
  frame  nsubj=actor  obj|obl:from|nmod:from|nmod:on|obl:on|obl:against|nmod:against=recipient
  need   obj{@sanction,@restriction,roadblock,checkpoint}
  core   085  when obj{@sanction}
  core   0872  when obj{roadblock,checkpoint,blockade}
  core   081
  +  "Australia removed its sanctions on Myanmar."   085 AUS MMR

waive/1 verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:for|nmod:for=recipient
  need   obj{@sanction,@restriction,requirement,visa requirement}
  core   085  when obj{@sanction}
  core   081

suspend/1 verb                             # suspend aid, talks, a strike, sanctions, a member
  frame  nsubj=actor  obl:to|nmod:to|obl:with|nmod:with|obl:against|nmod:against|nmod:on|obl:on|obl:from=recipient  obj=recipient
  need   obj{delivery,aid delivery,assistance,cooperation,@aid,@military-aid,@tie,@talks,@protest,strike,@sanction,@agreement,sale,export,import,trade,constitution,parliament,membership,%country,visa,participation,operation,extradition treaty}
  not    subj{@sport,@business,league}  obj{player,game,match,season,production}
  core   082  when obj{@protest}
  core   085  when obj{@sanction}
  core   161  when obj{@tie}
  core   164  when obj{@talks}
  core   1722  when obj{constitution,parliament}
  core   166  when obj{membership,%country}
  core   1622  when obj{@military-aid}
  core   160 discontinue treaty=suspended  when obj{@agreement}
  core   163  when obj{sale,export,import,trade}
  core   162  when obj{@aid,delivery,assistance}
  core   160 discontinue  when obj{cooperation}
  core   160 discontinue
  +  "Germany suspended aid to Uganda."   162 DEU UGA
  +  "Bolivian miners suspended their protest."   082 BOL -
  +  "The African Union suspended Mali."   166 org:AU MLI
  +  "Turkey suspended relations with the Netherlands."   161 TUR NLD
  -  "The league suspended two players."

suspension/1 noun
  frame  poss|nmod:by|amod=actor  nmod:of|nmod:from|nmod:to|nmod:in=recipient
  need   nmod:of{@aid,@talks,@tie,@agreement,%country,membership,trade}
  core   161  when nmod:of{@tie}
  core   164  when nmod:of{@talks}
  core   162  when nmod:of{@aid}
  core   166  when nmod:of{%country,membership}
  core   160 discontinue

declare/1 verb                             # declare a ceasefire, an emergency, war, a strike
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:with|nmod:with|obl:in|nmod:in=recipient
  need   obj{- fire,@ceasefire,@emergency,war,curfew,strike,boycott,persona non grata,victory,lockdown,amnesty,jihad}
  not    subj{@sport,@business}
  core   0871  when obj{@ceasefire}
  core   1723  when obj{curfew}
  core   1724  when obj{@emergency}
  core   138 violence  when obj{war,jihad}
  core   133  when obj{strike}
  core   081  when obj{amnesty}
  core   172  when obj{lockdown}
  +  "The Colombian rebels declared a ceasefire on Tuesday."   0871 COL -
  +  "Peru declared a state of emergency in two provinces."   1724 PER -
  +  "Chad declared war on Sudan."   138 TCD SDN
  -  "The company declared bankruptcy."

declare/2 verb                             # declare diplomats unwelcome
  frame  nsubj=actor  obj|iobj=recipient
  need   obj{unwelcome,persona,grata}
  core   166
  +  "Brazil declared the Venezuelan ambassador unwelcome."   166 BRA VEN

declaration/1 noun
  frame  poss|nmod:by|amod=actor  nmod:of=topic  nmod:on=recipient
  need   nmod:of{@ceasefire,@emergency,war}
  core   0871  when nmod:of{@ceasefire}
  core   1724  when nmod:of{@emergency}
  core   138 violence

drop/1 verb                                # drop a demand, charges, a claim
  frame  nsubj=actor  obl:against|nmod:against|obl:for|nmod:for=recipient
  need   obj{demand,charge,case,claim,lawsuit,objection,complaint,investigation,ban,sanction,bid}
  not    subj{@sport,@business,@market}
  core   081  when obj{charge,case,lawsuit,complaint,investigation,ban}
  core   085  when obj{sanction}
  core   080
  +  "Georgian prosecutors dropped the charges against the journalist."   081 GEO -
  +  "Serbia dropped its demand for a new vote."   080 SRB -
  -  "The temperature dropped to zero."
  -  "The coach dropped the goalkeeper."

drop/2 verb                                # drop bombs
  frame  nsubj=actor  obl:on|nmod:on|obl:over=recipient
  need   obj{@bomb,@missile}
  core   195
  +  "Sudanese planes dropped bombs on a South Sudanese village."   195 SDN SSD
  -  "The fuel price dropped on Monday."

drop/3 verb                                # air drops of aid
  frame  nsubj=actor  obl:on|obl:to|obl:over|obl:for=recipient
  need   obj{@food-relief,aid,supply,leaflet}
  not    obj{leaflet}
  core   073
  +  "American planes dropped food to villagers in Iraq."   073 USA IRQ

acquit/1 verb
  frame  nsubj=actor  obj=recipient  obl:of=topic
  core   081
  +  "A Kenyan court acquitted the former minister of fraud."   081 KEN -
  +  "The Turkish journalist was acquitted on Friday."   081 - TUR

acquittal/1 noun
  frame  poss|nmod:of=recipient  nmod:by=actor
  core   081

exonerate/1 verb
  frame  nsubj=actor  obj=recipient
  core   081

clear/1 verb                               # clear of charges
  frame  nsubj=actor  obj=recipient  obl:of=topic
  need   obl:of{charge,wrongdoing,crime,murder,fraud,corruption,@crime}
  core   081

overturn/1 verb
  frame  nsubj=actor  nmod:of|nmod:against|nmod:on|obl:of|obl:against|obl:on=recipient
  need   obj{conviction,sentence,verdict,ban,death sentence}
  core   081
  +  "Egypt's highest court overturned the death sentence of the journalist."   081 EGY -

commute/1 verb
  frame  nsubj=actor  nmod:of|nmod:against|poss|obl:of|obl:against=recipient
  need   obj{sentence,death sentence}
  core   081
  +  "The Malawian president commuted the sentences of ten prisoners."   081 MWI -

repeal/1 verb
  frame  nsubj=actor  obj=topic
  need   obj{law,ban,act,decree,sanction,tax}
  core   085  when obj{sanction}
  core   081
  +  "The Sudanese government repealed the law on women's dress."   081 SDN -

revoke/1 verb                              # revoke a ban; revoke a licence is coercion
  frame  nsubj=actor  nmod:of|obl:of|nmod:against|obl:from|obl:against=recipient  poss=recipient
  need   obj{ban,decree,citizenship,licence,license,visa,accreditation,permit,immunity,passport,status,permission}
  core   081  when obj{ban,decree}
  core   172
  +  "Russia revoked the visa of a Dutch journalist."   172 RUS NLD

abolish/1 verb
  frame  nsubj=actor  obj=topic
  need   obj{death penalty,law,ban,tax,tariff,censorship,restriction,court,requirement}
  core   081

yield/1 verb                               # yield to demands
  frame  nsubj=actor  obl:to=recipient
  need   obl:to{demand,pressure,protester,%country,call}
  core   083

bow/1 verb bow to
  frame  nsubj=actor  obl:to=recipient
  need   obl:to{demand,pressure,protester,call}
  core   083

give-in/1 verb give in
  frame  nsubj=actor  obl:to=recipient
  core   083
  +  "The Jordanian government gave in to the teachers."   083 JOR -

back-down/1 verb back down
  frame  nsubj=actor  obl:on|obl:over=topic
  not    subj{@sport,@business}
  core   080
  +  "The Ecuadorian president backed down on fuel taxes."   080 ECU -

concede/1 verb
  frame  nsubj=actor  obl:to=recipient
  need   obj|obl:to{demand,point,territory,defeat,election}
  not    subj{@sport,goalkeeper,defence}
  core   080  when obj{point,territory,defeat,election}
  core   083
  +  "The Nigerien government conceded to the demands of the teachers."   083 NER -
  -  "The goalkeeper conceded twice."

compensate/1 verb
  frame  nsubj=actor  obj=recipient  obl:for=topic
  not    subj{@business,insurer}
  core   071
  +  "Britain compensated Kenya for the killings of the colonial war."   071 GBR KEN

resign/1 verb
  frame  nsubj=actor  obl:as|obl:from=topic  obl:over|obl:after=topic
  need   subj{%GOV,%MIL,%LEG,%PTY,minister,president,prime minister,governor,leader,mayor,ambassador,speaker,chief,commissioner}
  not    subj{@business,coach,manager}
  core   0831 resign
  +  "The Lebanese prime minister resigned on Monday."   0831 LBN -
  +  "Bulgaria's finance minister resigned after protests."   0831 BGR -
  -  "The coach resigned after the defeat."

step-down/1 verb step down
  frame  nsubj=actor  obl:as|obl:from=topic
  need   subj{%GOV,%MIL,%LEG,%PTY,minister,president,prime minister,governor,leader,mayor,ambassador,speaker,king,emperor}
  not    subj{@business,coach,manager}
  core   0831 resign
  +  "The Sudanese president stepped down on Thursday."   0831 SDN -

quit/1 verb
  frame  nsubj=actor  obl:as=topic  obj=recipient
  need   subj{%GOV,%MIL,%LEG,%PTY,%country}
  not    subj{@business,coach,manager,@sport}
  core   161  when obj{%IGO}
  core   166 withdraw treaty=withdrawn  when obj{@treaty}
  core   166 withdraw  when obj{@body}
  core   0831 resign
  +  "The Peruvian interior minister quit on Sunday."   0831 PER -
  +  "Burundi quit the African Union in October."   161 BDI org:AU

resignation/1 noun
  frame  poss|nmod:of|nmod:by|amod=actor
  need   poss|nmod:of|nmod:by{%GOV,%MIL,%LEG,minister,president,prime minister}
  core   0831 resign
  +  "The resignation of the Kuwaiti prime minister ended the crisis."   0831 KWT -

abdicate/1 verb
  frame  nsubj=actor
  core   0831 resign

capitulate/1 verb
  frame  nsubj=actor  obl:to=recipient
  need   obl:to{demand,pressure,protester,call,%country}
  core   083
  +  "The Greek government capitulated to Germany."   083 GRC DEU

accede/2 verb
  frame  nsubj=actor  obl:to=recipient
  need   obl:to{demand,pressure,protester,call,%country}
  core   083
  +  "Peru acceded to the demands of the miners."   083 PER -

legalise/1 verb
  frame  nsubj=actor  obj=topic
  need   obj{protest,homosexuality,same-sex marriage,party,opposition,abortion,cannabis,gay marriage,union}
  need   subj{%country,%GOV,%LEG,parliament}
  core   081
  +  "The Gabonese parliament legalised opposition parties."   081 GAB -

legalize/1 verb
  frame  nsubj=actor  obj=topic
  need   obj{protest,homosexuality,same-sex marriage,party,opposition,abortion,cannabis,gay marriage,union}
  need   subj{%country,%GOV,%LEG,parliament}
  core   081
  +  "The Chadian parliament legalized opposition parties."   081 TCD -

decriminalise/1 verb
  frame  nsubj=actor  obj=topic
  need   obj{protest,homosexuality,same-sex marriage,party,opposition,abortion,cannabis,gay marriage,union}
  need   subj{%country,%GOV,%LEG,parliament}
  core   081
  +  "The Angolan parliament decriminalised homosexuality."   081 AGO -

decriminalize/1 verb
  frame  nsubj=actor  obj=topic
  need   obj{protest,homosexuality,same-sex marriage,party,opposition,abortion,cannabis,gay marriage,union}
  need   subj{%country,%GOV,%LEG,parliament}
  core   081
  +  "The Bhutanese parliament decriminalized homosexuality."   081 BTN -
