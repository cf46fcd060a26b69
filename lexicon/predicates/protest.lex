# PROTEST (CAMEO 14): physical collective dissent by civilians.

protest/3 verb protest against
  frame  nsubj=actor  obl:against=recipient
  core   141

protest/1 verb
  frame  nsubj=actor  obl:against|obl:over|obl:at|obj=recipient
  not    obj{innocence}  subj{%GOV,player}
  core   1413  when obl:for{right,freedom,equality}
  core   1411  when obl:against{president,prime minister,%GOV}
  core   141
  +  "Iraqi students protested against the government."   141 IRQ -
  +  "Moroccan teachers protested in Rabat on Sunday."   141 MAR -
  -  "The player protested his innocence."

protest/2 noun
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against=recipient  nmod:in|nmod:at=place
  not    amod{diplomatic,formal,official}
  core   141
  +  "A protest by Bolivian miners ended on Tuesday."   141 BOL -
  +  "Protests against the Serbian government went on for a third week."   141 - SRB

demonstrate/1 verb
  frame  nsubj=actor  obl:against|obl:over|obl:outside=recipient
  not    obj{*}
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%MED,%AGR,people,thousand,hundred,dozen,student,worker,protester,activist,resident,supporter,crowd,woman,farmer,teacher,nurse,doctor,civilian,villager,migrant,refugee,employee,citizen,demonstrator,Muslim}
  core   1413  when obl:for{right,freedom,equality}
  core   1411  when obl:against{president,%GOV}
  core   141
  +  "Algerian students demonstrated against the president."   1411 DZA -
  -  "The teacher demonstrated the method."

demonstration/1 noun
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against=recipient  nmod:in|nmod:at=place
  not    compound{product,cooking}  nmod:of{method,power,robot,product}
  core   141
  +  "A demonstration by Turkish workers blocked traffic in Izmir."   141 TUR -

rally/2 verb                               # hold a rally
  frame  nsubj=actor  obl:against|obl:outside=recipient  obl:in=place
  need   subj{%CVL,%OPP,%LAB,%EDU,%REL,%PTY,%REF,people,thousand,hundred,student,worker,protester,activist,resident,supporter,demonstrator,woman,farmer,villager,crowd}
  not    obj{*}
  core   141
  +  "Ugandan students rallied against the new tax."   141 UGA -
  -  "Asian shares rallied on Monday."

rally/3 noun
  frame  nmod:by|poss|amod|nmod:of=actor  nmod:against=recipient  nmod:in=place
  not    compound{campaign,election,market,car}  nmod:of{@market}
  core   141
  +  "A rally by the Cambodian opposition drew a large crowd."   141 KHM -
  -  "The rally in oil prices ended."

march/1 verb
  frame  nsubj=actor  obl:against|obl:on=recipient  obl:through|obl:to|obl:in=place
  not    subj{@troop,%MIL,band,ant,%REB}  obj{*}
  core   1413  when obl:for{right,freedom,equality}
  core   141
  +  "Mexican women marched against violence."   141 MEX -
  +  "Argentine workers marched through Buenos Aires."   141 ARG -
  -  "The band marched through the town."

march/2 noun
  frame  nmod:by|poss|amod|nmod:of=actor  nmod:against=recipient
  core   141  when nmod:by{*}
  core   141  when nmod:against{*}

picket/1 verb
  frame  nsubj=actor  obj=recipient
  core   141
  +  "Irish nurses picketed the health ministry."   141 IRL -

riot/1 verb
  frame  nsubj=actor  obl:in=place  obl:against=recipient
  core   145
  +  "Tunisian prisoners rioted on Wednesday."   145 TUN -

riot/2 noun
  frame  nmod:by|poss|amod|compound|nmod:of=actor  nmod:against=recipient  nmod:in=place
  not    compound{police}
  core   145
  +  "Riots by Kosovan youths ended after three nights."   145 KOS -

strike/2 verb                              # stop work
  frame  nsubj=actor  obl:over|obl:for=topic  obl:against=recipient
  need   subj{%LAB,%EDU,%MED,worker,teacher,nurse,doctor,driver,miner,employee,union,staff,pilot,farmer,postman,civil servant,servant,trucker,lecturer,student,docker,judge,lawyer}
  not    obj{*}
  core   143
  +  "Nigerian doctors struck for higher pay on Monday."   143 NGA -

strike/3 noun
  frame  nmod:by|nmod:of|poss|amod|compound=actor  nmod:against|nmod:on=recipient
  not    compound{lightning}
  core   142  when compound{hunger}
  core   195 drone  when compound{drone}
  core   195  when compound{air,missile}
  core   195  when nmod:on{%country,%MIL,%REB,@site}
  core   195  when nmod:against{%country,%MIL,%REB,@site}
  core   143  when nmod:by{%LAB,%EDU,%MED,worker,teacher,nurse,doctor,driver,miner,employee,union,staff,pilot,farmer,trucker,docker}
  core   143  when nmod:of{worker,teacher,nurse,doctor,driver,miner,employee,staff,pilot,farmer,docker}
  core   143  when compound{teacher,nurse,doctor,miner,transport,rail,%LAB,general}
  +  "A strike by Portuguese nurses entered its second week."   143 PRT -
  +  "An Israeli strike on Syria killed nobody."   195 ISR SYR

go/1 verb                                  # go on strike
  frame  nsubj=actor  obl:over|obl:for|obl:in=topic
  need   obl:on{strike}
  not    obl:on{sale}
  core   143
  +  "Ghanaian teachers went on strike on Monday."   143 GHA -

go/2 verb
  frame  nsubj=actor
  need   obl:on{hunger strike}
  core   142

stage/1 verb                               # stage a protest, a strike, a coup, an attack, a walkout
  frame  nsubj=actor  obl:against|nmod:against|obl:outside|obl:on|obl:in=recipient
  need   obj{@protest,coup,@attack,exercise,drill,walkout,sit-in,comeback}
  not    subj{@sport,theatre}  obj{comeback,play,opera,show}
  core   143  when obj{strike,walkout}
  core   145  when obj{riot,uprising}
  core   144  when obj{blockade}
  core   152  when obj{exercise,drill}
  core   141  when obj{@protest}
  core   190
  +  "Peruvian farmers staged a protest in Cusco."   141 PER -
  +  "Malian soldiers staged a coup."   190 MLI -
  -  "The theatre staged a new play."

block/2 verb                               # block a road
  frame  nsubj=actor  obj=topic  obl:in=place
  need   obj{@road,entrance}
  not    subj{@disaster,@accident,tree,%GOV,%MIL,%COP,snow,mud,lorry,rock}
  core   144
  +  "Colombian truckers blocked the highway to Cali."   144 COL -
  -  "A fallen tree blocked the road."

block/3 verb                               # block websites
  frame  nsubj=actor  obj=recipient
  need   obj{@website,content,signal,access,traffic}
  not    subj{@business,@disaster}
  core   1721 censor
  +  "Turkey blocked the website on Thursday."   1721 TUR -

occupy/1 verb                              # protesters occupy a building; armies occupy land
  frame  nsubj=actor  obj=recipient
  not    subj{tenant,shop,forest,family,@business}  obj{seat,post,position}
  core   144  when subj{%CVL,%EDU,%LAB,%AGR,student,protester,activist,worker,demonstrator,farmer}
  core   192
  +  "Chilean students occupied a university building."   144 CHL -
  +  "Indonesia occupied East Timor."   192 IDN TLS

occupation/1 noun
  frame  poss|nmod:by|amod=actor  nmod:of=recipient
  core   192  when nmod:of{%country,@territory}
  +  "Iraq's occupation of Kuwait lasted seven months."   192 IRQ KWT

storm/1 verb                               # a crowd or troops storm a place
  frame  nsubj=actor  obj=recipient
  not    obl:off{*}
  core   145  when subj{%CVL,protester,demonstrator,student,crowd,supporter,mob}
  core   190
  +  "Kyrgyz protesters stormed the parliament building."   145 KGZ -
  +  "Ethiopian soldiers stormed an Eritrean camp."   190 ETH ERI

loot/1 verb
  frame  nsubj=actor  obj=recipient
  core   145
  +  "South African rioters looted shops owned by Nigerian traders."   145 ZAF -

vandalise/1 verb
  frame  nsubj=actor  obj=recipient
  core   145 vandalize

vandalize/1 verb
  frame  nsubj=actor  obj=recipient
  core   145 vandalize
  +  "Albanian protesters vandalized the ministry."   145 ALB -

clash/1 verb
  frame  nsubj=actor  obl:with=actor  obl:in|obl:at|obl:near=place  obl:over=topic
  not    subj{@sport,colour,fan,team}  obl:with{schedule,colour,@sport}
  core   145 riot  when subj{%CVL,%EDU,%LAB,%OPP,protester,demonstrator,student,supporter,worker,fan}
  core   145 riot  when obl:with{%EDU,%LAB,protester,demonstrator,student,supporter,worker,fan,migrant,anarchist,rioter,crowd,farmer}
  core   190 reciprocal
  +  "Sudanese troops clashed with Ethiopian militia on the border."   190 SDN;ETH -
  +  "Lebanese protesters clashed with police."   145 LBN -
  +  "Lebanese police clashed with students."   145 LBN;LBN -
  -  "The colours clash badly."
  -  "The Brazilian team clashed with the Argentine team in the final."

clash/2 noun
  frame  nmod:between|nmod:with|poss|amod|nmod:of=actor  nmod:in|nmod:at|nmod:on=place  nmod:over=topic
  not    nmod:of{culture,colour,interest,civilisation}
  core   145 riot  when nmod:between{%CVL,protester,demonstrator,student,supporter}
  core   190 reciprocal
  +  "Clashes between Armenian and Azerbaijani soldiers went on for two days."   190 ARM;AZE -
  -  "The clash of cultures is the theme of the film."

chant/1 verb
  frame  nsubj=actor  obl:against=recipient
  need   subj{protester,demonstrator,crowd,%CVL}
  core   141

burn/1 verb                                # burn a flag; burn houses
  frame  nsubj=actor  obj=recipient
  need   obj{flag,effigy,tyre,tire,portrait,house,home,village,church,mosque,school,vehicle,building,embassy,police station,shop}
  not    subj{@disaster,@accident,fire}
  core   141  when obj{flag,effigy,portrait}
  core   145  when obj{tyre,tire}
  core   1712
  +  "Iranian protesters burned an American flag."   141 IRN USA
  +  "Myanmar soldiers burned the homes of Rohingya villagers."   1712 MMR -
  -  "The fire burned three houses."

fast/1 verb
  frame  nsubj=actor
  need   subj{prisoner,activist,detainee,hunger striker}
  core   142

walk-off/1 verb walk off
  frame  nsubj=actor
  need   obj{job}
  core   143

besiege/1 verb
  frame  nsubj=actor  obj=recipient
  core   191
  +  "Serbian forces besieged a Bosnian town."   191 SRB BIH

surround/1 verb
  frame  nsubj=actor  obj=recipient
  need   subj{%MIL,%COP,%REB,@troop,police}
  core   191

throw/2 verb
  frame  nsubj=actor  obl:at|obl:against=recipient
  need   obj{stone,rock,bottle,egg,petrol bomb,molotov cocktail}
  need   subj{protester,demonstrator,crowd,student,rioter,%CVL,%OPP,youth}
  core   145
  +  "Tunisian protesters threw stones at the police."   145 TUN -

hurl/2 verb
  frame  nsubj=actor  obl:at|obl:against=recipient
  need   obj{stone,rock,bottle,egg,petrol bomb,molotov cocktail}
  need   subj{protester,demonstrator,crowd,student,rioter,%CVL,%OPP,youth}
  core   145
  +  "Bolivian demonstrators hurled stones at the police."   145 BOL -

down-tools/1 verb down tools
  frame  nsubj=actor  obl:against|obl:over|obl:at=topic
  need   subj{protester,demonstrator,crowd,student,rioter,%CVL,%LAB,worker,farmer,driver,teacher}
  core   143
  +  "South African miners downed tools on Monday."   143 ZAF -

stop/3 verb
  frame  nsubj=actor  obl:over|obl:at|obl:in=topic
  need   obj{work}
  need   subj{worker,employee,miner,teacher,doctor,nurse,driver,%LAB}
  core   143 strike
  +  "Chilean miners stopped work over pay."   143 CHL -
