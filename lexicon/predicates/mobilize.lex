# MOBILIZE (CAMEO 15): military or police moves short of force; one country's exercises; tests of weapons.

deploy/1 verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:along|obl:near|obl:at|obl:into|obl:against=recipient
  need   obj{observer,monitor,@troop,@warship,@warplane,@weapon,@drone,police,officer,%MIL,%COP,guard,radar}
  not    subj{@business,@sport,firefighter}
  core   074  when obj{peacekeeper,observer,monitor}
  +  "The European Union deployed election observers in Malawi."   074 org:EU MWI
  core   153  when obj{police,officer,%COP}
  core   150 weapons  when obj{missile,@weapon,@drone,radar}
  core   154
  +  "Russia deployed troops on the Ukrainian border."   154 RUS -
  +  "Police were deployed by the Zambian government in Lusaka."   153 ZMB -
  +  "China deployed missiles on an island near Vietnam."   150 CHN -
  -  "The spacecraft deployed its parachute."

deployment/1 noun
  frame  poss|nmod:by|amod=actor  nmod:of=topic  nmod:to|nmod:in|nmod:along=recipient
  core   074  when nmod:of{peacekeeper}
  core   153  when nmod:of{police}
  core   150 weapons  when nmod:of{@missile,@weapon}
  core   154  when nmod:of{*}
  +  "Turkey's deployment of troops worried its neighbours."   154 TUR -

mobilise/1 verb
  frame  nsubj=actor  obl:against|obl:along=recipient
  need   obj{@troop,@warship,reservist,police,tank,fleet}
  core   153  when obj{police}
  core   154 militia  when obj{militia}
  core   154
  +  "Ethiopia mobilised its army on Wednesday."   154 ETH -
  -  "The charity mobilised volunteers."

mobilize/1 verb
  frame  nsubj=actor  obl:against|obl:along=recipient
  need   obj{@troop,@warship,reservist,police,tank,fleet}
  core   153  when obj{police}
  core   154 militia  when obj{militia}
  core   154
  +  "Venezuela mobilized ten thousand soldiers."   154 VEN -

mobilisation/1 noun
  frame  poss|nmod:by|amod=actor  nmod:of=topic
  core   154
  +  "Ukrainian mobilisation went on for three weeks."   154 UKR -

mobilization/1 noun
  frame  poss|nmod:by|amod=actor  nmod:of=topic
  core   154

amass/1 verb
  frame  nsubj=actor  obl:on|obl:along|obl:at|obl:near=recipient
  need   obj{@troop,@weapon,tank}
  core   154
  +  "Sudan amassed tanks near the border with Chad."   154 SDN -

mass/1 verb
  frame  nsubj=actor  obl:on|obl:along|obl:at=recipient
  need   obj{@troop,tank}
  core   154
  +  "Armenia massed troops near the frontier."   154 ARM -

station/1 verb
  frame  nsubj=actor  obl:in|obl:on|obl:at=recipient
  need   obj{@troop,@weapon,@warship,@warplane}
  core   154
  +  "Britain stationed marines in Estonia."   154 GBR -

send/1 verb                                # send troops, police, ships, aid, an envoy
  frame  nsubj=actor  iobj|obl:to|obl:into|obl:in|nmod:to|obl:for=recipient
  need   obj{observer,monitor,@troop,@warship,@warplane,@aid,@military-aid,police,officer,envoy,delegation,diplomat,doctor,nurse,medic,team,rescuer,shipment,convoy,ton,tonne,expert,ambassador,plane}
  not    subj{@business,@sport}  obj{letter,message,signal,email,satellite,astronaut}
  core   074  when obj{peacekeeper,observer,monitor}
  core   042  when obj{envoy,delegation}
  core   050  when obj{ambassador}
  core   072  when obj{@military-aid}
  core   153  when obj{police,officer}
  core   073  when obj{@food-relief,aid,doctor,nurse,medic,rescuer,ton,tonne,shipment,convoy,team,supply,equipment}
  core   154  when obj{@troop,@warship,@warplane}
  core   070
  +  "Cuba sent medicines to Italy."   073 CUB ITA
  +  "Rwanda sent troops to Mozambique."   154 RWA MOZ
  +  "The Czech Republic sent ammunition to Ukraine."   072 CZE UKR
  +  "Bangladesh sent peacekeepers to Mali."   074 BGD MLI
  -  "The agency sent a satellite into orbit."

dispatch/1 verb
  frame  nsubj=actor  obl:to|obl:into|obl:in=recipient
  need   obj{@troop,@warship,@warplane,@aid,police,envoy,delegation,team,doctor}
  not    subj{@business}
  core   042  when obj{envoy,delegation}
  core   153  when obj{police}
  core   154  when obj{@troop,@warship,@warplane}
  core   073
  +  "India dispatched a warship to the Maldives."   154 IND MDV
  +  "Taiwan dispatched a rescue team to Turkey."   073 TWN TUR

move/1 verb                                # move troops
  frame  nsubj=actor  obl:to|obl:into|obl:towards=recipient
  need   obj{@troop,tank,missile,@warship}
  core   154
  +  "Turkey moved tanks to the Syrian border."   154 TUR -

reinforce/1 verb
  frame  nsubj=actor  obl:in|obl:along=recipient
  need   obj{@troop,border,garrison,presence}
  core   154

test/1 verb                                # test a weapon
  frame  nsubj=actor  obj=topic
  need   obj{@missile,nuclear weapon,bomb,weapon,warhead,interceptor,@drone}
  not    subj{@business,scientist,doctor}
  core   150 weapons
  +  "India tested a new missile."   150 IND -
  -  "Doctors tested a new drug."

test/2 noun
  frame  poss|nmod:by|amod=actor  nmod:of=topic
  core   150 weapons  when nmod:of{@missile,bomb,weapon,warhead}
  core   150 weapons  when compound{missile,nuclear}
  +  "Pakistan's test of a missile was announced in advance."   150 PAK -
  -  "The Chinese test of the vaccine failed."

detonate/1 verb                            # a nuclear test, or a bomb
  frame  nsubj=actor  obj=topic  obl:in|obl:at=recipient
  not    subj{@business}
  core   1831  when obj{vest,himself,herself}
  core   183 explosives
  +  "A Chechen rebel detonated a bomb at a station."   183 RUS -

exercise/1 noun
  frame  nmod:by|poss|amod|nmod:of=actor  nmod:with|nmod:between=recipient
  need   nmod:by|nmod:between|nmod:with|nmod:of{%country,%MIL}
  core   062 reciprocal  when nmod:with{*}
  core   062 reciprocal  when nmod:between{*}
  core   152  when nmod:by{*}
  +  "Exercises between Kazakhstan and Turkey ended on Friday."   062 KAZ;TUR -

drill/1 noun
  frame  nmod:by|poss|amod|nmod:of=actor  nmod:with|nmod:between=recipient
  core   062 reciprocal  when nmod:with{%country,%MIL}
  core   062 reciprocal  when nmod:between{%country,%MIL}
  core   152  when nmod:by{%country,%MIL}
  +  "A drill by the Taiwanese navy used live rounds."   152 TWN -

raise/1 verb                               # raise the alert
  frame  nsubj=actor  obj=topic
  need   obj{alert,alert level,readiness}
  not    subj{volcano,agency}
  core   152  when subj{%MIL}
  core   151
  +  "Norway raised its military alert."   151 NOR -
  -  "The bank raised its rates."

step-up/1 verb step up
  frame  nsubj=actor  obl:on|obl:in|nmod:on=recipient
  need   obj{patrol,security,attack,operation,@attack,pressure}
  core   190  when obj{@attack}
  core   151

patrol/1 verb
  frame  nsubj=actor  obj=recipient
  need   subj{@troop,%MIL,%COP,police,@warship,navy}
  core   153  when subj{%COP,police}
  core   154
  +  "Egyptian soldiers patrolled the streets of Suez."   154 EGY -

scramble/1 verb
  frame  nsubj=actor  obl:against=recipient
  need   obj{@warplane}
  core   154
  +  "Japan scrambled jets against Chinese bombers."   154 JPN CHN

intercept/1 verb
  frame  nsubj=actor  obj=recipient
  need   obj{@warplane,@warship,boat,vessel,plane,bomber}
  core   1711  when obj{ship,boat,vessel,tanker,trawler}
  core   154
  +  "Finnish jets intercepted a Russian bomber."   154 FIN RUS
  -  "The defender intercepted the pass."

sail/1 verb
  frame  nsubj=actor  obl:through|obl:into=recipient
  need   subj{@warship}
  core   154
  +  "An American destroyer sailed through the Taiwan Strait."   154 USA -

redeploy/1 verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:along|obl:near|obl:at|obl:into=recipient
  need   obj{@troop,@warship,@warplane,@weapon}
  need   subj{%country,%GOV,%MIL,%REB}
  core   154
  +  "Russia redeployed troops to Belarus."   154 RUS BLR

position/1 verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:along|obl:near|obl:at|obl:into=recipient
  need   obj{@troop,@warship,@warplane,@weapon}
  need   subj{%country,%GOV,%MIL,%REB}
  core   154
  +  "Turkey positioned tanks along the border."   154 TUR -

rush/2 verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:along|obl:near|obl:at|obl:into=recipient
  need   obj{@troop,@warship,@warplane,@weapon}
  need   subj{%country,%GOV,%MIL,%REB}
  core   154
  +  "Ethiopia rushed soldiers to the Somali border."   154 ETH -

muster/1 verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:along|obl:near|obl:at|obl:into=recipient
  need   obj{@troop,@warship,@warplane,@weapon}
  need   subj{%country,%GOV,%MIL,%REB}
  core   154
  +  "Algeria mustered troops on Monday."   154 DZA -

concentrate/1 verb
  frame  nsubj=actor  obl:to|obl:in|obl:on|obl:along|obl:near|obl:at|obl:into=recipient
  need   obj{@troop,@warship,@warplane,@weapon}
  need   subj{%country,%GOV,%MIL,%REB}
  core   154
  +  "Armenia concentrated tanks near Azerbaijan."   154 ARM AZE

test-fire/1 verb
  frame  nsubj=actor  obj=topic
  need   obj{missile,ballistic missile,cruise missile,rocket}
  need   subj{%country,%GOV,%MIL}
  core   150 weapons
  -  "The boy fired a toy." none

remain/1 verb
  frame  nsubj=actor  obl:in|obl:along|obl:at=place
  need   obl:on{alert}
  need   subj{%MIL,%COP,@troop,police}
  core   151  when subj{%COP,police}
  core   152
  +  "Israeli troops remained on alert near the border."   152 ISR -

contribute/2 verb
  frame  nsubj=actor  obl:to=recipient
  need   obj{peacekeeper,observer,monitor}
  need   subj{%country,%GOV,%MIL,%IGO}
  core   074
  +  "Nepal contributed peacekeepers to Mali."   074 NPL MLI
