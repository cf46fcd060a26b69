# COERCE (CAMEO 17, 191, 192): repression and coercion short of violence.

arrest/1 verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:on=topic
  not    obj{decline,fall,spread}  obl:for{role}
  core   173
  +  "Turkish police arrested two Syrian students on Monday."   173 TUR SYR
  +  "A Cuban journalist was arrested in Havana."   173 - CUB
  -  "The drug arrested the decline of the patient."

arrest/2 noun
  frame  nmod:of|poss=recipient  nmod:by=actor
  not    compound{cardiac}
  core   132 arrest  when amod{attempted}
  core   173  when nmod:of{*}
  core   173  when poss{*}
  +  "The arrest of a Kenyan lawmaker by Ugandan police angered Nairobi."   173 UGA KEN

detain/1 verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:on=topic
  core   173
  +  "Iran detained two Australian travellers."   173 IRN AUS
  +  "Belarusian protesters were detained by police."   173 - BLR

detention/1 noun
  frame  nmod:of|poss=recipient  nmod:by=actor
  core   173  when nmod:of{*}
  +  "The detention of a Canadian by China led to a quarrel."   173 CHN CAN

apprehend/1 verb
  frame  nsubj=actor  obj=recipient
  core   173
  +  "Spanish police apprehended a Colombian drug trafficker."   173 ESP COL

round-up/1 verb round up
  frame  nsubj=actor  obj=recipient
  not    obj{number,price,cattle,sheep}
  core   173
  +  "Burmese police rounded up forty students."   173 MMR -

nab/1 verb
  frame  nsubj=actor  obj=recipient
  core   173

take-hostage/1 verb take hostage
  frame  nsubj=actor  obj=recipient
  core   181
  +  "Rebels took hostage three Swiss engineers in Mali."   181 - CHE
  +  "Four Polish sailors were taken hostage by pirates."   181 - POL

take/1 verb                                # take into custody, take hostage, take a town, take office
  frame  nsubj=actor  obj=recipient
  core   173  when obl:into{custody,detention}
  core   181  when obj{hostage,captive}
  core   192  when obj{control}
  core   1413  when obl:to{street}
  core   190  when obj{town,city,village,base} subj{%MIL,%REB,@troop}
  +  "Police took a Lithuanian man into custody."   173 - LTU

seize/1 verb                               # property; territory; people; power
  frame  nsubj=actor  obj|obl:from|nmod:from|poss=recipient
  not    subj{@sport,@business}  obj{chance,opportunity,moment,lead,title}
  core   190  when obj{power}
  core   181  when obj{hostage,captive,@captive}
  core   181  when subj{pirate,hijacker}
  core   1711  when obj{@property,ship,tanker,vessel}
  core   173  when obj{suspect,%REB,%CRM}
  core   192  when obj{@territory,control,camp,building,palace}
  core   1711
  +  "Iran seized a British tanker in the strait."   1711 IRN GBR
  +  "Ethiopian soldiers seized an Eritrean town."   192 ETH ERI
  +  "Two tonnes of cocaine were seized by Portuguese police."   1711 PRT -
  -  "The striker seized his chance."

seizure/1 noun
  frame  poss|nmod:by|amod=actor  nmod:of=recipient
  not    amod{epileptic}
  core   192  when nmod:of{@territory}
  core   1711  when nmod:of{*}
  +  "Ghana's seizure of an Argentine ship led to a court case."   1711 GHA ARG

confiscate/1 verb
  frame  nsubj=actor  obj|obl:from|nmod:from|nmod:of|poss|obl:of=recipient
  core   1711
  +  "Myanmar police confiscated the cameras of two Danish reporters."   1711 MMR DNK

impound/1 verb
  frame  nsubj=actor  obj|obl:from|poss=recipient
  core   1711
  +  "Spain impounded a Libyan ship."   1711 ESP LBY

nationalise/1 verb
  frame  nsubj=actor  obj|nmod:of|obl:of=recipient
  core   1711
  +  "Bolivia nationalised a Spanish power company."   1711 BOL ESP

nationalize/1 verb
  frame  nsubj=actor  obj|nmod:of|obl:of=recipient
  core   1711

expropriate/1 verb
  frame  nsubj=actor  obj|nmod:of|obl:of=recipient
  core   1711

capture/1 verb                             # land; fighters; a wanted person
  frame  nsubj=actor  obj=recipient  obl:from=recipient
  not    subj{@sport,camera,photographer,film,photograph}  obj{title,medal,attention,imagination,image,moment,mood}
  core   181  when obj{@troop,soldier,pilot,%MIL,fighter,policeman}
  core   192  when obj{@territory}
  core   173
  +  "Syrian rebels captured a Turkish pilot."   181 SYR TUR
  +  "Rwandan troops captured a Congolese town."   192 RWA COD
  -  "The photograph captured the mood."

recapture/1 verb
  frame  nsubj=actor  obj=recipient  obl:from=recipient
  core   190
  +  "Nigerian soldiers recaptured a town from Chadian fighters."   190 NGA TCD

retake/1 verb
  frame  nsubj=actor  obj=recipient  obl:from=recipient
  not    obj{exam,test,lead}
  core   190
  +  "Iraqi troops retook the city from the militants."   190 IRQ -

overrun/1 verb
  frame  nsubj=actor  obj=recipient
  core   190
  +  "Somali rebels overran a Kenyan base."   190 SOM KEN

annex/1 verb
  frame  nsubj=actor  obj=recipient
  core   192
  +  "Iraq annexed Kuwait."   192 IRQ KWT

annexation/1 noun
  frame  poss|nmod:by|amod=actor  nmod:of=recipient
  core   192
  +  "Morocco's annexation of the territory shocked Algeria."   192 MAR -

deport/1 verb
  frame  nsubj=actor  obj=recipient  obl:to=place
  core   174
  +  "Saudi Arabia deported two hundred Ethiopian workers."   174 SAU ETH
  +  "A Nigerian preacher was deported by Gabon."   174 GAB NGA

deportation/1 noun
  frame  poss|nmod:by|amod=actor  nmod:of=recipient  nmod:from=actor
  core   174  when nmod:of{*}
  +  "Algeria's deportation of Malian migrants went on."   174 DZA MLI

exile/1 verb
  frame  nsubj=actor  obj=recipient
  core   174

banish/1 verb
  frame  nsubj=actor  obj=recipient
  core   174

evict/1 verb
  frame  nsubj=actor  obj=recipient  obl:from=place
  not    subj{landlord,bank}
  core   174
  +  "Israel evicted a Palestinian family from its home."   174 ISR PSE

displace/1 verb                            # people driven out
  frame  nsubj=actor  obj=recipient
  not    subj{@disaster,dam}
  core   201
  +  "Sudanese soldiers displaced Chadian villagers."   201 SDN TCD

drive-out/1 verb drive out
  frame  nsubj=actor  obj=recipient
  core   201  when obj{%CVL,villager,resident,people,refugee,family}
  core   190

censor/1 verb
  frame  nsubj=actor  obj=recipient
  core   1721 censor
  +  "China censored a Taiwanese newspaper."   1721 CHN TWN

silence/1 verb
  frame  nsubj=actor  obj=recipient
  need   obj{critic,opponent,journalist,opposition,dissent,media,press}
  core   1721 censor

outlaw/1 verb
  frame  nsubj=actor  obj=recipient
  core   1722  when obj{%PTY,%OPP,%REB,party,group,movement,organisation,organization}
  core   1721  when obj{@protest,gathering}
  core   172
  +  "Egypt outlawed the opposition group."   1722 EGY -

disqualify/1 verb
  frame  nsubj=actor  obj=recipient  obl:from=topic
  need   obj{candidate,%OPP,%PTY,politician,lawmaker,leader}
  core   1722
  +  "The Ivorian electoral commission disqualified the candidate."   1722 CIV -

dissolve/1 verb                            # parliament, a party
  frame  nsubj=actor  obj=recipient
  need   obj{parliament,party,assembly,%LEG,%PTY,group,government}
  core   1722
  +  "The Kuwaiti emir dissolved parliament."   1722 KWT -
  -  "Salt dissolves in water."

crack-down/1 verb crack down
  frame  nsubj=actor  obl:on|obl:against=recipient
  core   175
  +  "Iranian police cracked down on protesters."   175 IRN -

crackdown/1 noun
  frame  nmod:by|poss|amod|compound=actor  nmod:on|nmod:against=recipient
  core   175
  +  "A crackdown on Togolese protesters by the army followed."   175 - TGO

disperse/1 verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument
  need   obj{protester,demonstrator,crowd,protest,rally,demonstration,march,%CVL,%OPP}
  core   175
  +  "Police dispersed Guinean protesters with tear gas."   175 - GIN
  -  "The clouds dispersed."

break-up/1 verb break up
  frame  nsubj=actor  obj=recipient
  need   obj{@protest,camp,crowd,gang,ring}
  core   175  when obj{@protest,crowd,camp}
  core   173
  +  "Venezuelan police broke up a demonstration in Caracas."   175 VEN -
  -  "The band broke up last year."

quell/1 verb
  frame  nsubj=actor  obj=recipient
  need   obj{@protest,rebellion,uprising,mutiny}
  core   175

suppress/1 verb
  frame  nsubj=actor  obj=recipient
  need   obj{@protest,rebellion,dissent,uprising,opposition,protester}
  core   175
  +  "Bahrain suppressed the uprising."   175 BHR -

raid/1 verb
  frame  nsubj=actor  obj=recipient
  not    obj{fridge,pantry}
  core   190  when subj{%MIL,%REB,%UAF,rebel,militant,bandit,gunman,troop}
  core   171
  +  "Russian police raided a Ukrainian school."   171 RUS UKR
  +  "Ugandan rebels raided a Congolese village."   190 UGA COD

raid/2 noun
  frame  nmod:by|poss|amod|compound=actor  nmod:on|nmod:against=recipient  nmod:in|nmod:at=place
  core   195  when compound{air}
  core   171  when compound{police,%COP}
  core   171  when nmod:by{%COP,police}
  core   171  when amod{%COP}
  core   190
  +  "A raid by Eritrean soldiers on a Djiboutian post left two dead."   190 ERI DJI

search/1 verb
  frame  nsubj=actor  obj=recipient
  need   subj{%COP,police,%MIL,officer,agent,prosecutor}
  need   obj{home,house,office,headquarters,premise,building,mosque}
  core   171
  +  "Hungarian police searched the office of the newspaper."   171 HUN -

hack/1 verb
  frame  nsubj=actor  obj|obl:into=recipient
  not    obl:to{death}
  core   176
  +  "Russian hackers hacked the German parliament."   176 RUS DEU
  +  "Iranian hackers hacked into a Saudi bank."   176 IRN SAU

hack/2 verb                                # with a machete
  frame  nsubj=actor  obj=recipient
  need   obl:to{death}
  core   1823 primitive

cyberattack/1 noun
  frame  nmod:by|poss|amod=actor  nmod:on|nmod:against=recipient
  core   176
  +  "A cyberattack on Estonia by Russian hackers lasted three weeks."   176 RUS EST

jam/1 verb
  frame  nsubj=actor  obj=recipient
  need   obj{signal,broadcast,broadcaster,radio}
  core   1721 censor

blockade/1 verb
  frame  nsubj=actor  obj=recipient
  core   191
  +  "Egypt blockaded Libya."   191 EGY LBY

blockade/2 noun
  frame  nmod:by|poss|amod=actor  nmod:of|nmod:on|nmod:against=recipient
  core   144  when nmod:by{%CVL,%AGR,%LAB,farmer,protester,driver,trucker}
  core   191  when nmod:of{*}
  core   191  when nmod:on{*}
  +  "Israel's blockade of Gaza was criticised by Turkey."   191 ISR PSE

siege/1 noun
  frame  nmod:by|poss|amod=actor  nmod:of|nmod:on=recipient
  core   191  when nmod:of{*}

curfew/1 noun
  frame  nmod:by|poss|amod=actor  nmod:in|nmod:on=place
  core   1723  when nmod:by{*}
  core   1723  when poss{*}

ransack/1 verb
  frame  nsubj=actor  obj=recipient
  core   171

demolish/1 verb
  frame  nsubj=actor  obj=recipient
  need   obj{home,house,building,village,church,mosque,settlement}
  not    subj{@disaster,@sport}
  core   1712
  +  "Israeli bulldozers demolished two Palestinian homes."   1712 ISR PSE
  -  "The storm demolished a barn."

lock-up/1 verb lock up
  frame  nsubj=actor  obj=recipient
  core   173

harass/1 verb
  frame  nsubj=actor  obj=recipient
  need   obj{journalist,activist,%country,%OPP,%JRN,%NGO,lawyer,diplomat,vessel,ship}
  core   170
  +  "Chinese ships harassed Vietnamese fishing boats."   170 CHN VNM

force/1 verb
  frame  nsubj=actor  obj=recipient  xcomp=content
  need   obj{%country,%GOV,@person}
  need   subj{%country,%GOV,%MIL,%REB}
  core   170

spread/1 verb                              # disinformation
  frame  nsubj=actor  obl:about|nmod:about=recipient
  need   obj{disinformation,misinformation,propaganda,lie,rumour}
  core   170 misinformation
  +  "Russia spread disinformation about Lithuania."   170 RUS LTU

abolish/2 verb
  frame  nsubj=actor  obj=recipient
  need   obj{parliament,party}
  core   1722

intern/1 verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:on=topic
  need   obj{@person,@rights-defender,%country,%GOV,%OPP,%JRN,%REB,%CRM}
  not    subj{@sport}
  core   173
  +  "Malaysia interned Burmese migrants."   173 MYS MMR

remand/1 verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:on=topic
  need   obj{@person,@rights-defender,%country,%GOV,%OPP,%JRN,%REB,%CRM}
  not    subj{@sport}
  core   173
  +  "A Ugandan court remanded a Rwandan reporter."   173 UGA RWA

incarcerate/1 verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:on=topic
  need   obj{@person,@rights-defender,%country,%GOV,%OPP,%JRN,%REB,%CRM}
  not    subj{@sport}
  core   173
  +  "Cuba incarcerated a Mexican businessman."   173 CUB MEX

requisition/1 verb
  frame  nsubj=actor  obj|nmod:of|poss=recipient
  need   obj{property,asset,land,farm,ship,house,home,vehicle,plant,mine,oilfield,factory}
  need   subj{%country,%GOV,%MIL,%COP,%REB,police,troop,soldier}
  core   1711
  +  "Burundian soldiers requisitioned a farm."   1711 BDI -

commandeer/1 verb
  frame  nsubj=actor  obj|nmod:of|poss=recipient
  need   obj{property,asset,land,farm,ship,house,home,vehicle,plant,mine,oilfield,factory}
  need   subj{%country,%GOV,%MIL,%COP,%REB,police,troop,soldier}
  core   1711
  +  "Libyan rebels commandeered a Maltese ship."   1711 LBY MLT

appropriate/1 verb
  frame  nsubj=actor  obj|nmod:of|poss=recipient
  need   obj{property,asset,land,farm,ship,house,home,vehicle,plant,mine,oilfield,factory}
  need   subj{%country,%GOV,%MIL,%COP,%REB,police,troop,soldier}
  core   1711
  +  "Zimbabwe appropriated land of British farmers."   1711 ZWE GBR

enforce/1 verb
  frame  nsubj=actor  obl:in|obl:on|obl:across|nmod:in|nmod:on=place
  need   obj{curfew,martial law,emergency}
  need   subj{%country,%GOV,%MIL,%COP,police,soldier,authority}
  core   1723  when obj{curfew}
  core   1724
  +  "Sri Lankan soldiers enforced a curfew."   1723 LKA -

reimpose/2 verb
  frame  nsubj=actor  obl:in|obl:on|obl:across|nmod:in|nmod:on=place
  need   obj{curfew,martial law,emergency}
  need   subj{%country,%GOV,%MIL,%COP,police,soldier,authority}
  core   1723  when obj{curfew}
  core   1724
  +  "The Tunisian government reimposed a curfew."   1723 TUN -
