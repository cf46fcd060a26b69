# ASSAULT (CAMEO 1712, 175, 18, 19, 20): deliberate acts that can cause substantial physical harm. Weapon and actor decide the leaf.

attack/2 verb                              # by force
  frame  nsubj=actor  obj=recipient  obl:with=instrument  obl:in|obl:at|obl:near=place
  not    subj{@sport,@disaster,@accident,virus,shark,critic,columnist}  obj{@sport,cell,problem,poverty}
  core   176  when obj{server,website,computer,computer network,computer system,database,web site}
  core   1831  when subj{bomber}
  core   1952  when subj{@drone}
  core   1952  when obl:with{@drone}
  core   195  when subj{@warplane}
  core   194  when obl:with{@heavy-weapon}
  core   193  when subj{gunman,sniper}
  core   193  when obl:with{@firearm}
  core   182 primitive  when obl:with{@blade}
  core   183  when obl:with{@bomb}
  core   175  when obj{protester,demonstrator} subj{%COP,police}
  core   190
  +  "Ethiopian troops attacked an Eritrean post near the border."   190 ETH ERI
  +  "Two Indian soldiers were attacked by Pakistani militants."   190 PAK IND
  +  "Hackers attacked the website of the Togolese army."   176 - TGO
  +  "Turkish drones attacked a convoy in Syria."   1952 TUR SYR
  -  "The virus attacks the lungs."
  -  "Chelsea attacked the goal from the start."

attack/3 noun
  frame  nmod:by|nmod:from|poss|amod|compound=actor  nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  not    compound{heart,panic,asthma,shark}  amod{verbal}
  core   176  when compound{cyber}
  core   1831  when compound{suicide}
  core   1952  when compound{drone}
  core   194  when compound{rocket,mortar,missile,artillery}
  core   183  when compound{bomb}
  core   193  when compound{gun}
  core   190
  +  "An attack on the Danish embassy killed six people."   190 - DNK
  +  "A Somali attack on a Kenyan town was over in an hour."   190 SOM KEN
  -  "He died of a heart attack."

assault/1 verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument
  core   190  when obj{@territory,base,position,camp}
  core   182
  +  "A Serbian lawmaker assaulted a Croatian reporter."   182 SRB HRV

assault/2 noun
  frame  nmod:by|nmod:from|poss|amod|compound=actor  nmod:on|nmod:against=recipient
  core   1821  when amod{sexual}
  core   190
  +  "A Russian assault on a Georgian village began at dawn."   190 RUS GEO

bomb/1 verb
  frame  nsubj=actor  obj=recipient
  not    subj{@culture}
  core   183  when subj{%UAF,%CRM,terrorist,extremist,bomber}
  core   195
  +  "Sudanese aircraft bombed a South Sudanese village."   195 SDN SSD
  +  "Serbian positions were bombed by NATO."   195 org:NATO SRB
  -  "The film bombed at the box office."

bombing/1 noun
  frame  nmod:by|poss|amod|compound=actor  nmod:of|nmod:on|nmod:against=recipient  nmod:in|nmod:at=place
  core   1831  when compound{suicide}
  core   195  when nmod:of{%country,@territory,@site}
  core   195  when nmod:by{%country,%MIL,@warplane}
  core   195  when amod{%country}
  core   183
  +  "The Saudi bombing of a Yemeni market was condemned."   195 SAU YEM

bombard/1 verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument
  not    obl:with{question,letter,email}  obj{@sport,goal}  subj{@sport}
  core   194
  +  "Azerbaijani artillery bombarded an Armenian town."   194 AZE ARM
  -  "Brazil bombarded the goal in the second half."

bombardment/1 noun
  frame  nmod:by|poss|amod|compound=actor  nmod:of|nmod:on|nmod:against=recipient
  core   194
  +  "The Russian bombardment of the Ukrainian port went on for two days."   194 RUS UKR

shell/1 verb
  frame  nsubj=actor  obj=recipient
  not    obj{pea,nut,prawn}
  core   194
  +  "Pakistan shelled an Indian village."   194 PAK IND
  +  "A Lebanese town was shelled by Israeli troops."   194 ISR LBN

shelling/1 noun
  frame  nmod:by|poss|amod|compound=actor  nmod:of|nmod:on=recipient  nmod:in|nmod:at=place
  core   194
  +  "Shelling of the town by Syrian forces continued."   194 SYR -

airstrike/1 noun
  frame  nmod:by|poss|amod|compound=actor  nmod:on|nmod:against=recipient  nmod:in|nmod:at|nmod:near=place
  core   195
  +  "A Turkish airstrike on a Kurdish village in Iraq killed a farmer."   195 TUR -
  +  "Airstrikes against Yemeni rebels went on."   195 - YEM

invade/1 verb
  frame  nsubj=actor  obj=recipient
  not    obj{privacy,pitch}  subj{weed,species,ant}
  core   190
  +  "Iraq invaded Kuwait in the night."   190 IRQ KWT
  -  "Fans invaded the pitch."

invasion/1 noun
  frame  nmod:by|poss|amod|compound=actor  nmod:of=recipient
  not    compound{pitch}
  core   190
  +  "Russia's invasion of Georgia lasted five days."   190 RUS GEO

incursion/1 noun
  frame  nmod:by|poss|amod|compound=actor  nmod:into=recipient
  core   190
  +  "An Ethiopian incursion into Somalia was reported."   190 ETH -

aggression/1 noun
  frame  nmod:by|poss|amod|compound=actor  nmod:against|nmod:on=recipient
  core   190  when nmod:against{*}
  core   190  when poss{%country}
  core   190  when amod{%country}
  +  "Israeli aggression against Lebanon must end."   190 ISR LBN

offensive/1 noun
  frame  nmod:by|poss|amod|compound=actor  nmod:on|nmod:against=recipient  nmod:in=place
  not    compound{charm,diplomatic}
  core   190
  +  "The Syrian offensive against Turkish troops stalled."   190 SYR TUR

counteroffensive/1 noun
  frame  nmod:by|poss|amod|compound=actor  nmod:on|nmod:against=recipient
  core   190

ambush/1 verb
  frame  nsubj=actor  obj=recipient
  core   190
  +  "Malian rebels ambushed a French patrol."   190 MLI FRA

ambush/2 noun
  frame  nmod:by|poss|amod|compound=actor  nmod:on|nmod:of|nmod:against=recipient
  core   190
  +  "An ambush by Colombian rebels killed four soldiers."   190 COL -

shoot-dead/1 verb shoot dead
  frame  nsubj=actor  obj=recipient
  core   193
  +  "Israeli police shot dead a Palestinian man."   193 ISR PSE

shoot-down/1 verb shoot down
  frame  nsubj=actor  obj=recipient
  not    obj{idea,proposal,plan,bill}
  core   190 heavy-weapons
  +  "Turkey shot down a Russian jet."   190 TUR RUS
  +  "An American drone was shot down by Iran."   190 IRN USA

shoot/1 verb
  frame  nsubj=actor  obj|obl:at=recipient
  not    subj{@culture,director,photographer,@sport}  obj{film,movie,scene,video,photo,picture,goal,basket,deer}
  core   175  when obj{protester,demonstrator} subj{%COP,%MIL,police}
  core   193
  +  "A Turkish soldier shot a Syrian smuggler."   193 TUR SYR
  +  "Two Filipino sailors were shot by pirates off Nigeria."   193 - PHL
  -  "The director shot the film in Malta."

shooting/1 noun
  frame  nmod:by|poss|amod|compound=actor  nmod:of|nmod:at=recipient
  not    nmod:of{film,scene,movie}  compound{sport}
  core   193
  +  "The shooting of a Mexican teenager by an American guard led to protests."   193 USA MEX

gun-down/1 verb gun down
  frame  nsubj=actor  obj=recipient
  core   193
  +  "Gunmen gunned down a Honduran mayor."   193 - HND

open-fire/1 verb open fire
  frame  nsubj=actor  obl:on|obl:at=recipient
  core   175  when obl:on{protester,demonstrator,crowd,rally,march,mourner}
  core   190 firearms
  +  "Syrian troops opened fire on Turkish soldiers near the border."   190 SYR TUR

kill/1 verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument
  not    subj{@disaster,@accident,@sport,smoke}  obl:in|obl:by|obl:during|obl:after{@accident,@disaster,fall}  obj{time,bill,deal,animal,cattle,bird,fish}
  core   1831  when subj{bomber}
  core   195  when subj{airstrike,@warplane,raid}
  core   195  when obl:in{airstrike,raid}
  core   1952  when subj{@drone}
  core   183 explosives  when subj{@bomb}
  core   183 explosives  when obl:in{explosion,bombing,blast}
  core   194  when subj{@missile,@heavy-weapon}
  core   193  when subj{gunman,sniper,shooting}
  core   193  when obl:in{shooting,gunfight,shootout}
  core   1823 primitive  when obl:with{@blade}
  core   175  when obj{protester,demonstrator} subj{%COP,police}
  core   190
  +  "Chadian soldiers killed three Sudanese rebels."   190 TCD SDN
  +  "A Kenyan policeman was killed by Somali fighters."   190 SOM KEN
  +  "A suicide bomber killed two Italian soldiers."   1831 - ITA
  -  "The earthquake killed ten people in Peru."
  -  "Two Chileans were killed in a bus crash."
  -  "Two Chileans are killed when a ferry capsizes in a storm."
  -  "A gas explosion killed five people in Quito."

killing/1 noun
  frame  nmod:by|poss|amod|compound=actor  nmod:of=recipient
  core   190  when nmod:of{*}
  +  "The killing of a Palestinian medic by Israeli soldiers was investigated."   190 ISR PSE

murder/1 verb
  frame  nsubj=actor  obj=recipient
  core   186  when obj{%JRN,%GOV,%OPP,%LEG,%JUD,journalist,activist,politician,leader,lawyer}
  core   1823
  +  "A Maltese journalist was murdered on Monday."   186 - MLT

murder/2 noun
  frame  nmod:by|amod|compound=actor  nmod:of|poss=recipient
  core   186  when nmod:of{%JRN,%GOV,%OPP,%LEG,%JUD}
  core   1823  when nmod:of{%country,@person}
  +  "The murder of a Slovak journalist brought down the government."   186 - SVK

massacre/1 verb
  frame  nsubj=actor  obj=recipient
  not    subj{@sport}
  core   202
  +  "Rwandan soldiers massacred hundreds of refugees."   202 RWA -

massacre/2 noun
  frame  nmod:by|poss|amod|compound=actor  nmod:of=recipient  nmod:in=place
  core   202
  +  "The massacre of Bosnian men by Serbian forces was remembered."   202 SRB BIH

slaughter/1 verb
  frame  nsubj=actor  obj=recipient
  not    obj{animal,sheep,pig,cow,goat,chicken,cattle}
  core   202

assassinate/1 verb
  frame  nsubj=actor  obj=recipient
  core   186
  +  "Gunmen assassinated the Haitian president."   186 - HTI

assassination/1 noun
  frame  nmod:by|amod|compound=actor  nmod:of|poss=recipient
  core   185  when amod{attempted}
  core   186
  +  "The assassination of the Lebanese minister led to protests."   186 - LBN

behead/1 verb
  frame  nsubj=actor  obj=recipient
  core   186 primitive
  +  "Militants beheaded a Norwegian tourist."   186 - NOR

stab/1 verb
  frame  nsubj=actor  obj=recipient
  core   182 primitive
  +  "A Palestinian man stabbed an Israeli soldier."   182 PSE ISR

beat-up/1 verb beat up
  frame  nsubj=actor  obj=recipient
  core   182
  +  "Serbian protesters beat up a Kosovan journalist."   182 SRB KOS

beat/1 verb                                # physically
  frame  nsubj=actor  obj=recipient
  need   subj{%COP,%MIL,%REB,%OPP,%CVL,police,guard,officer,soldier,mob,protester}
  not    subj{@sport}  obj{@sport,egg,drum,record}
  core   182
  +  "Egyptian police beat a French photographer."   182 EGY FRA
  -  "Brazil beat Chile in the final."

torture/1 verb
  frame  nsubj=actor  obj=recipient
  core   1822
  +  "Syrian officers tortured a Canadian prisoner."   1822 SYR CAN

torture/2 noun
  frame  nmod:by|amod|compound=actor  nmod:of=recipient
  core   1822  when nmod:of{*}
  core   1822  when nmod:by{*}
  +  "The torture of Iraqi prisoners by American soldiers shocked many."   1822 USA IRQ

rape/1 verb
  frame  nsubj=actor  obj=recipient
  core   1821
  +  "Congolese militiamen raped women in a village."   1821 COD -

mistreat/1 verb
  frame  nsubj=actor  obj=recipient
  core   182

injure/1 verb
  frame  nsubj=actor  obj=recipient
  need   subj{%COP,%MIL,%REB,%UAF,police,soldier,gunman,militant,bomber,@bomb,attacker,protester,@missile}
  core   1831  when subj{bomber}
  core   193  when subj{gunman}
  core   183  when subj{@bomb}
  core   190

wound/1 verb
  frame  nsubj=actor  obj=recipient
  not    subj{@disaster,@accident}  obl:in|obl:by{@accident,@disaster}
  core   1831  when subj{bomber}
  core   193  when subj{gunman,sniper}
  core   183  when subj{@bomb}
  core   190
  +  "Israeli soldiers wounded a Palestinian farmer."   190 ISR PSE

abduct/1 verb
  frame  nsubj=actor  obj=recipient
  not    subj{alien}
  core   181
  +  "Nigerian gunmen abducted two German engineers."   181 NGA DEU

abduction/1 noun
  frame  nmod:by|amod|compound=actor  nmod:of|poss=recipient
  core   181
  +  "The abduction of a Japanese girl by North Korea was admitted."   181 PRK JPN

kidnap/1 verb
  frame  nsubj=actor  obj=recipient
  core   181
  +  "Two Chinese workers were kidnapped by Pakistani militants."   181 PAK CHN

kidnapping/1 noun
  frame  nmod:by|amod|compound=actor  nmod:of|poss=recipient
  core   181
  +  "The kidnapping of a Spanish aid worker in Algeria ended well."   181 - ESP

hijack/1 verb
  frame  nsubj=actor  obj=recipient
  core   181
  +  "Somali pirates hijacked a Greek tanker."   181 SOM GRC

destroy/2 verb                             # destroy one's own stock
  frame  nsubj=actor  obj=topic
  need   obj{stockpile,arsenal}
  core   0873
  +  "Albania destroyed a stockpile of chemical weapons."   0873 ALB -

destroy/1 verb
  frame  nsubj=actor  obj=recipient
  not    subj{@disaster,@accident,fire,explosion}  obj{career,reputation,habitat,forest}
  core   195  when subj{@warplane,airstrike}
  core   1952  when subj{@drone}
  core   1712
  +  "Israeli jets destroyed a Syrian radar station."   195 ISR SYR
  +  "Ukrainian troops destroyed two Russian tanks."   1712 UKR RUS
  -  "The tornado destroyed forty homes."

blow-up/1 verb blow up
  frame  nsubj=actor  obj=recipient
  not    obj{balloon,photograph}
  core   1831  when obj{himself,herself,themselves}
  core   183
  +  "Rebels blew up a Colombian pipeline."   183 - COL

torch/1 verb
  frame  nsubj=actor  obj=recipient
  core   1712
  +  "Kenyan raiders torched an Ethiopian village."   1712 KEN ETH

set/1 verb                                 # set fire to
  frame  nsubj=actor  obl:to|obj=recipient
  need   obj{fire}
  core   1712
  +  "Myanmar soldiers set fire to a village."   1712 MMR -
  -  "The runner set a record."

strike/4 verb                              # with weapons
  frame  nsubj=actor  obj|obl:at=recipient
  need   obj{@site,@territory,@troop,%country,%MIL,%REB}
  not    subj{@disaster,@accident,@sport,lightning}  obj{ball}
  core   1952  when subj{@drone}
  core   194  when subj{@missile,rocket,shell}
  core   195
  +  "Israel struck an Iranian base in Syria."   195 ISR IRN
  +  "Russian missiles struck a Ukrainian school."   194 RUS UKR
  -  "Lightning struck the church."

hit/1 verb                                 # with weapons
  frame  nsubj=actor  obj=recipient
  need   subj{@missile,@heavy-weapon,@warplane,@drone,@bomb,airstrike,strike,%MIL,%REB}
  need   obj{@site,@territory,@troop,%country,%MIL,%REB,target}
  not    subj{@sport,@disaster}
  core   1952  when subj{@drone}
  core   194  when subj{@missile,@heavy-weapon}
  core   183  when subj{@bomb}
  core   195
  +  "A Syrian rocket hit a Turkish village."   194 SYR TUR
  -  "An earthquake hit Nepal."
  -  "Inflation hit a record."

target/1 verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%MIL,%REB,%UAF,@warplane,@drone,@bomb,airstrike,strike,bomber,attack,gunman}
  not    obj{customer,audience,market}
  core   1831  when subj{bomber}
  core   1952  when subj{@drone}
  core   195  when subj{@warplane,airstrike,strike}
  core   183  when subj{@bomb}
  core   193  when subj{gunman}
  core   190
  +  "Saudi jets targeted Yemeni rebels."   195 SAU YEM
  -  "The advertisement targets young customers."

pound/1 verb
  frame  nsubj=actor  obj=recipient
  not    subj{@disaster,wave,rain}
  core   194
  +  "Turkish artillery pounded Syrian positions."   194 TUR SYR

carry-out/1 verb carry out                 # an attack, a test, an execution
  frame  nsubj=actor  obl:on|obl:against|nmod:on|nmod:against|obl:in=recipient
  need   obj{@attack,test,exercise,drill,coup,suicide bombing,execution,arrest,raid,cyberattack}
  core   195  when obj{airstrike,sortie}
  core   183  when obj{bombing}
  core   171  when obj{raid}  subj{%COP,police}
  core   150 weapons  when obj{test}
  core   152  when obj{exercise,drill}
  core   176  when obj{cyberattack}
  core   186  when obj{execution}
  core   173  when obj{arrest}
  core   190
  +  "Israel carried out airstrikes on Syria."   195 ISR SYR
  +  "Boko Haram fighters carried out an attack on a Cameroonian village."   190 - CMR
  -  "The firm carried out repairs."

mount/1 verb
  frame  nsubj=actor  obl:on|obl:against|nmod:on|nmod:against=recipient
  need   obj{@attack,offensive,operation,coup}
  not    subj{@sport}
  core   190
  +  "Chad mounted a raid on Sudanese rebels."   190 TCD SDN

wage/1 verb
  frame  nsubj=actor  obl:on|obl:against|nmod:on|nmod:against|obl:with=recipient
  need   obj{war,battle,campaign,insurgency}
  core   190
  +  "Eritrea waged war against Ethiopia."   190 ERI ETH

fight/1 verb
  frame  nsubj=actor  obj|obl:against|obl:with=recipient
  need   subj{%MIL,%REB,%country,%UAF,@troop,rebel,militia}
  not    subj{firefighter,@sport}  obj{@disaster,@accident,poverty,corruption,crime,fire,blaze,disease,inflation}  obl:against{@disaster,corruption,poverty,crime}
  core   190
  +  "Armenian troops fought against Azerbaijani soldiers."   190 ARM AZE
  -  "Firefighters fought the blaze."

fighting/1 noun
  frame  nmod:between|nmod:with|nmod:by|amod|compound=actor  nmod:in|nmod:at=place
  core   190 reciprocal  when nmod:between{*}
  core   190 reciprocal  when nmod:with{*}
  +  "The fighting between Sudan and Ethiopia began on Monday."   190 SDN;ETH -

battle/1 verb
  frame  nsubj=actor  obj|obl:against|obl:with=recipient
  need   subj{%MIL,%REB,@troop,rebel,militia,police}
  not    obj{@disaster,@accident,fire,blaze,flame,cancer}
  core   190
  +  "Philippine soldiers battled Malaysian gunmen in Sabah."   190 PHL MYS

battle/2 noun
  frame  nmod:between|nmod:with=actor  nmod:for|nmod:in=place
  not    compound{court,legal}  nmod:between{@sport}
  core   190 reciprocal  when nmod:between{%MIL,%REB,%country,%UAF,@troop}
  +  "A battle between Ukrainian troops and Russian troops raged near the dam."   190 UKR;RUS -

exchange/1 verb                            # exchange fire; prisoners; envoys
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:across|obl:over=place
  need   obj{fire,gunfire,prisoner,ambassador,intelligence,shot,information,shell,body,rocket}
  not    subj{@business,couple}
  core   190 firearms reciprocal  when obj{fire,gunfire,shot,shell,rocket}
  core   0841 reciprocal  when obj{prisoner,body}
  core   050 reciprocal  when obj{ambassador}
  core   064 reciprocal
  +  "India and Pakistan exchanged fire across the line."   190 IND;PAK -
  +  "The Ukrainian army exchanged prisoners with Russia."   0841 UKR;RUS -
  -  "The couple exchanged rings."

exchange/2 noun
  frame  nmod:between|nmod:with=actor  nmod:of=topic
  core   190 firearms reciprocal  when nmod:of{fire,gunfire,shot}
  core   0841 reciprocal  when nmod:of{prisoner}

gas/1 verb
  frame  nsubj=actor  obj=recipient
  core   2041

repel/1 verb                               # fight back
  frame  nsubj=actor  nmod:by|obl:by=recipient
  need   obj{@attack}
  core   190
  
retaliate/1 verb
  frame  nsubj=actor  obl:against=recipient
  not    subj{@sport,@business}
  core   190
  +  "Turkey retaliated against Syria after the shelling."   190 TUR SYR

avenge/1 verb
  frame  nsubj=actor  obj=topic
  need   obj{death,killing,murder}
  core   138

war/1 noun
  frame  nmod:between|poss|amod|compound=actor  nmod:against|nmod:on|nmod:with=recipient
  not    nmod:on{drug,poverty,terror,drugs,terrorism}  compound{trade,price,world}  amod{cold,civil}
  core   190 reciprocal  when nmod:between{%country}
  core   190  when nmod:against{%country,%REB}
  +  "Iraq's war against Iran lasted eight years."   190 IRQ IRN

plant/1 verb                               # plant a bomb
  frame  nsubj=actor  obl:in|obl:at|obl:near=recipient
  need   obj{@bomb}
  core   183
  -  "Volunteers planted trees."

explode/1 verb                             # explode a bomb
  frame  nsubj=actor  obl:in|obl:at|obl:near|obl:outside=recipient
  need   subj{bomb,device,mine,grenade,car bomb,bomber}
  core   1831  when subj{bomber}
  core   183
  -  "The gas tank exploded."

lynch/1 verb
  frame  nsubj=actor  obj=recipient
  core   1823

poison/1 verb
  frame  nsubj=actor  obj=recipient
  not    obj{dog,river}
  core   185
  +  "Russian agents poisoned a Bulgarian arms dealer."   185 RUS BGR

sink/1 verb                                # a vessel
  frame  nsubj=actor  obj=recipient
  need   obj{@warship,tanker,boat,cruiser}
  not    subj{@disaster,iceberg}
  core   190
  +  "North Korea sank a South Korean frigate."   190 PRK KOR

use/1 verb                                 # use people as shields; force; gas
  frame  nsubj=actor  obj|obl:against|obl:on|nmod:against|nmod:on=recipient
  need   obj|obl:as{shield,human shield,@gas,violence,chemical weapon,nerve agent,sarin}
  not    subj{@business,@sport,doctor,farmer}  obj{virus}
  core   184  when obj|obl:as{shield,human shield}
  core   204 unconventional  when obj{chemical weapon,nerve agent,sarin}
  core   175 crowd-control  when obj{@gas}
  core   180  when obl:against|obl:on{%country,%CVL,%REB,%GOV,protester}
  +  "Yemeni fighters used Ethiopian migrants as human shields."   184 YEM ETH
  +  "Police used tear gas against Haitian protesters."   175 - HTI
  -  "The farmer used gas for his stove." none

hold/6 verb                                # as human shields
  frame  nsubj=actor  obj=recipient
  need   obj|obl:as{shield,human shield}
  core   184
  +  "The Libyan militia held Sudanese workers as human shields."   184 LBY SDN

strafe/1 verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument
  need   obj{%country,%MIL,%REB,%UAF,%GOV,%CVL,%REF,@person,@site,@troop,@territory}
  not    subj{@sport,@disaster,@business,@market}  obj{@sport}
  core   190
  +  "Sudanese jets strafed a Chadian village."   190 SDN TCD

pummel/1 verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument
  need   obj{%country,%MIL,%REB,%UAF,%GOV,%CVL,%REF,@person,@site,@troop,@territory}
  not    subj{@sport,@disaster,@business,@market}  obj{@sport}
  core   190
  +  "Israeli jets pummeled Lebanese villages."   190 ISR LBN

firebomb/1 verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument
  need   obj{%country,%MIL,%REB,%UAF,%GOV,%CVL,%REF,@person,@site,@troop,@territory}
  not    subj{@sport,@disaster,@business,@market}  obj{@sport}
  core   190
  +  "Greek anarchists firebombed a German school."   190 GRC DEU

annihilate/1 verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument
  need   obj{%country,%MIL,%REB,%UAF,%GOV,%CVL,%REF,@person,@site,@troop,@territory}
  not    subj{@sport,@disaster,@business,@market}  obj{@sport}
  core   190
  -  "The champion annihilated her rival." none

decapitate/1 verb
  frame  nsubj=actor  obj=recipient
  need   obj{%country,%MIL,%REB,%UAF,%GOV,%CVL,%REF,@person,@prisoner}
  not    subj{@sport,@disaster,@business}  obj{@sport}
  core   1823 primitive
  +  "Iraqi militants decapitated a Korean translator."   1823 IRQ KOR

strangle/1 verb
  frame  nsubj=actor  obj=recipient
  need   obj{%country,%MIL,%REB,%UAF,%GOV,%CVL,%REF,@person,@prisoner}
  not    subj{@sport,@disaster,@business}  obj{@sport}
  core   1823 primitive
  +  "Mexican gunmen strangled a Canadian tourist."   1823 MEX CAN

flog/1 verb
  frame  nsubj=actor  obj=recipient
  need   obj{%country,%MIL,%REB,%GOV,%CVL,%REF,@person,@prisoner}
  not    subj{@sport,@disaster}
  core   182 beat
  +  "Saudi police flogged a Filipino worker."   182 SAU PHL

whip/1 verb
  frame  nsubj=actor  obj=recipient
  need   obj{%country,%MIL,%REB,%GOV,%CVL,%REF,@person,@prisoner}
  not    subj{@sport,@disaster}
  core   182 beat
  +  "Sudanese police whipped an Eritrean woman."   182 SDN ERI

manhandle/1 verb
  frame  nsubj=actor  obj=recipient
  need   obj{%country,%MIL,%REB,%GOV,%CVL,%REF,@person,@prisoner}
  not    subj{@sport,@disaster}
  core   182 beat
  +  "Angolan police manhandled a Portuguese reporter."   182 AGO PRT

pistol-whip/1 verb
  frame  nsubj=actor  obj=recipient
  need   obj{%country,%MIL,%REB,%GOV,%CVL,%REF,@person,@prisoner}
  not    subj{@sport,@disaster}
  core   182 beat
  -  "The cook whipped the cream." none
