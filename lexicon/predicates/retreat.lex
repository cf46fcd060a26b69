# RETREAT (CAMEO 084 to 087): release, withdrawal, surrender, disarming, a truce in force, access let in.

release/1 verb
  frame  nsubj=actor  obj=recipient  obl:to=topic  obl:from=topic
  need   obj{Christian,Muslim,Jew,Turk,body,@prisoner,@person,captive,@captive,@property,@rights-defender,%country,%GOV,%MIL,%REB,%JRN,%CVL,%OPP}
  not    obj{@report,@nonhuman,oil,gas,water,pressure,statement}  subj{@culture,dam}
  core   0842  when obj{@property}
  core   0841
  +  "Iran released a French researcher on Saturday."   0841 IRN FRA
  +  "Two Turkish soldiers were released by Kurdish rebels."   0841 - TUR
  +  "Eritrea released the prisoners."   0841 ERI -
  -  "The singer released a new album."
  -  "The ministry released a report on wages."

release/2 noun
  frame  nmod:of|poss=recipient  nmod:by=actor  nmod:from=topic
  need   nmod:of{@prisoner,@person,@rights-defender,%country,%MIL,%JRN}
  not    compound{press,news,album}
  core   0841
  +  "The release of the Israeli soldier by Egypt was confirmed."   0841 EGY ISR
  -  "The release of the film is planned for May."

free/1 verb
  frame  nsubj=actor  obj=recipient  obl:from=topic
  need   obj{@prisoner,@person,@rights-defender,%country,%GOV,%MIL,%JRN,%OPP}
  not    subj{@disaster,firefighter,rescuer}  obl:from{rubble,wreckage,debris,ice}
  core   0841
  +  "Ethiopia freed two Swedish journalists."   0841 ETH SWE
  +  "The Cameroonian students were freed on Monday."   0841 - CMR
  -  "Firefighters freed the man from the wreckage."

walk-free/1 verb walk free
  frame  nsubj=recipient
  core   0841

hand-over/1 verb hand over                 # hand over people, bodies, control
  frame  nsubj=actor  obj=recipient  obl:to=recipient
  need   obj{@prisoner,body,remains,@property,weapon,control,power,@troop,base,suspect}
  core   0831  when obj{control,power}
  core   0873  when obj{weapon}
  core   0842  when obj{@property,body,remains,base}
  core   0841
  +  "Israel handed over six bodies to Lebanon."   0842 ISR LBN

hand/1 verb hand back
  frame  nsubj=actor  obl:to|iobj=recipient
  core   0842
  +  "Britain handed back the islands to Mauritius."   0842 GBR MUS

return/1 verb                              # give back
  frame  nsubj=actor  obl:to|nmod:to|iobj=recipient
  need   obj{bookmark,pendant,songbird,animal,frog,map,dagger,sculpture,tablet,head,collection,piece,@property,body,remains,artefact,artifact,island,land,territory,prisoner,soldier,statue,skull,painting,bronze}
  not    subj{@sport,@business}
  core   0841  when obj{prisoner,soldier}
  core   0842
  +  "Germany returned the skulls to Namibia."   0842 DEU NAM
  -  "The players returned to the field."

repatriate/1 verb
  frame  nsubj=actor  obj=recipient  obl:to=recipient
  need   obj{@prisoner,body,remains,artefact,prisoner,@person}
  core   0841
  
withdraw/1 verb                            # withdraw troops, from a treaty, a demand, an ambassador
  frame  nsubj=actor  obl:from|obl:with=recipient  obl:to=place
  not    subj{@sport,candidate,customer,@market}  obj{money,cash,book,product,drug,player}
  core   161  when obj{@diplomat}
  core   1661 withdraw  when obj{peacekeeper}
  core   1662 withdraw  when obj{inspector,observer,monitor}
  core   0874 withdraw  when obj{@troop,@weapon,@warship,@warplane}
  core   080  when obj{demand,claim,bill,proposal,lawsuit,complaint,threat,bid,objection,charge}
  core   162  when obj{@aid}
  core   160 discontinue  when obj{support,recognition,invitation}
  core   166 withdraw treaty=withdrawn  when obl:from{@treaty}
  core   166 withdraw  when obl:from{@body,%IGO,organisation,organization,pact}
  core   0874 withdraw  when subj{@troop,%MIL,%REB,army,military}
  core   0874 withdraw  when obl:from{%country,@territory}
  +  "Uganda withdrew its troops from South Sudan."   0874 UGA SSD
  +  "Burundi withdrew from the African Union."   166 BDI org:AU
  +  "Syrian troops have withdrawn from Lebanon."   0874 SYR LBN
  +  "Kuwait withdrew its ambassador from Iran."   161 KWT IRN
  +  "Ireland withdrew peacekeepers from Chad."   1661 IRL TCD
  +  "Sweden withdrew its observers from Georgia."   1662 SWE GEO
  -  "Customers withdrew cash from the machines."
  -  "The champion withdrew from the tournament."

withdrawal/1 noun
  frame  poss|nmod:of|nmod:by|amod|compound=actor  nmod:from=recipient
  not    compound{bank,cash,alcohol,drug}
  core   166 withdraw treaty=withdrawn  when nmod:from{@treaty}
  core   166 withdraw  when nmod:from{%IGO,@body}
  core   161  when nmod:of{@diplomat}
  core   0874 withdraw
  +  "The withdrawal of Ethiopian troops from Somalia was completed."   0874 ETH -
  +  "Britain's withdrawal from the European Union took years."   166 GBR org:EU

pull-out/1 verb pull out                   # pull out troops, of a treaty
  frame  nsubj=actor  obl:of|obl:out_of|obl:from=recipient
  not    subj{@sport,singer,player,investor,driver}  obl:out_of{race,tournament,game,station,hat}
  core   0874 withdraw  when obj{@troop,@weapon}
  core   166 withdraw treaty=withdrawn  when obl:out_of|obl:of|obl:from{@treaty}
  core   166 withdraw treaty=withdrawn  when obl:from{@treaty}
  core   164  when obl:out_of|obl:of|obl:from{@talks,talk}
  core   166 withdraw  when obl:out_of|obl:of|obl:from{@body,%IGO}
  core   0874 withdraw
  +  "Rwanda pulled its troops out of Congo."   0874 RWA COD
  +  "The Philippines pulled out of the court's treaty."   166 PHL -
  -  "The singer pulled out of the festival."

pull-back/1 verb pull back
  frame  nsubj=actor  obl:from=recipient
  need   subj{%country,%MIL,%REB,@troop,army}
  not    subj{@market,@sport}
  core   0874 withdraw
  +  "The Chinese army pulled back its troops."   0874 CHN -

retreat/1 verb
  frame  nsubj=actor  obl:from=recipient  obl:to=place
  need   subj{@troop,%MIL,%REB,%country,army,rebel,militant}
  not    subj{@market,glacier,ice,water}
  core   0874 withdraw
  +  "Armenian troops retreated from the city."   0874 ARM -
  -  "Oil prices retreated on Tuesday."

retreat/2 noun
  frame  poss|nmod:of|nmod:by|amod=actor  nmod:from=recipient
  need   poss|nmod:of|nmod:by|amod{@troop,%MIL,%REB,%country}
  core   0874 withdraw

pullout/1 noun
  frame  poss|nmod:of|nmod:by|amod=actor  nmod:from=recipient
  core   0874 withdraw

evacuate/1 verb                            # armed forces leave; evacuating people from danger is relief
  frame  nsubj=actor  obj=recipient  obl:from=place
  need   obj{national,citizen,embassy,foreigner,wounded,civilian,diplomat}
  not    subj{@disaster,firefighter}  obl:from{building,hotel,flood,fire}
  core   073
  +  "India evacuated Nepalese citizens from Yemen."   073 IND NPL

vacate/1 verb
  frame  nsubj=actor  obj=recipient
  need   subj{@troop,%MIL,%REB}
  core   0874 withdraw

surrender/1 verb
  frame  nsubj=actor  obl:to=recipient  obj=topic
  not    subj{@sport}  obj{lead}
  core   0873  when obj{weapon,arms}
  core   0874 disarm
  +  "Two hundred Sri Lankan rebels surrendered to the army."   0874 LKA -
  +  "The Chadian rebels surrendered on Friday."   0874 TCD -
  -  "The champion surrendered his lead."

surrender/2 noun
  frame  poss|nmod:of|nmod:by|amod=actor  nmod:to=recipient
  core   0874 disarm
  +  "The surrender of the Angolan rebels ended the war."   0874 AGO -

lay-down/1 verb lay down
  frame  nsubj=actor  obl:to=recipient
  need   obj{arms,weapon,gun}
  core   0873
  +  "The Nepalese rebels laid down their arms."   0873 NPL -

disarm/1 verb
  frame  nsubj=actor  obj=recipient
  not    obj{bomb,mine,device,alarm}
  core   0873
  +  "The Congolese militia has disarmed."   0873 COD -
  -  "Experts disarmed the bomb."

demobilise/1 verb
  frame  nsubj=actor  obj=topic
  core   0873
  +  "The Colombian fighters demobilised in Antioquia."   0873 COL -

demobilize/1 verb
  frame  nsubj=actor  obj=topic
  core   0873

dismantle/1 verb                           # weapons, bases
  frame  nsubj=actor  obj=topic
  need   obj{weapon,base,site,nuclear weapon,reactor,missile,arsenal,checkpoint,nuclear site,test site,nuclear programme,nuclear program}
  core   0873
  +  "North Korea dismantled a missile site."   0873 PRK -

ceasefire/1 noun
  frame  nmod:between|nmod:with|poss|amod=actor  nmod:in=place
  not    amod{proposed,possible}
  core   0871 ceasefire reciprocal  when nmod:between{*}
  core   0871 ceasefire reciprocal  when nmod:with{*}
  +  "A ceasefire between Israel and the Lebanese rebels took hold at dawn."   0871 ISR;LBN -
  
truce/1 noun
  frame  nmod:between|nmod:with|poss|amod=actor  nmod:in=place
  core   0871 ceasefire reciprocal  when nmod:between{*}
  core   0871 ceasefire reciprocal  when nmod:with{*}
  +  "A truce between Pakistan and India came into force on Sunday."   0871 PAK;IND -

observe/1 verb                             # observe a ceasefire
  frame  nsubj=actor  obl:with|nmod:with=recipient
  need   obj{@ceasefire}
  core   0871 ceasefire
  +  "Ukraine observed the ceasefire with Russia."   0871 UKR RUS
  -  "Villagers observed a comet."

halt/1 verb                                # halt attacks, aid, talks
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:to|nmod:to|obl:with|nmod:with=recipient
  need   obj{@violence-end,@aid,@military-aid,@talks,talk,export,import,sale,trade,@tie,deportation,advance,withdrawal,adoption,execution}
  not    subj{@sport,@business,@disaster,rain}
  core   1622  when obj{@military-aid}
  core   162  when obj{@aid}
  core   164  when obj{@talks}
  core   163  when obj{export,import,sale,trade}
  core   161  when obj{@tie}
  core   081  when obj{deportation,execution}
  core   087  when obj{@violence-end}
  core   087  when obj{advance}
  +  "Saudi Arabia halted its airstrikes on Yemen."   087 SAU YEM
  +  "Canada halted arms exports to Turkey."   163 CAN TUR
  -  "Rain halted the race."

stop/1 verb                                # stop an attack, supplies
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:to|nmod:to|obl:with|nmod:with|nmod:in|obl:in=recipient
  need   obj{@violence-end,@aid,@military-aid,@talks,export,import,sale,trade,@tie,deportation,delivery}
  not    subj{@sport,@business,police,@disaster}
  core   1622  when obj{@military-aid}
  core   162  when obj{@aid}
  core   164  when obj{@talks}
  core   163  when obj{export,import,sale,trade,delivery}
  core   161  when obj{@tie}
  core   081  when obj{deportation}
  core   087
  +  "Turkey stopped its offensive against Syria."   087 TUR SYR
  -  "Police stopped the car near the bridge."

cease/1 verb
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against|obl:to|nmod:to=recipient
  need   obj{fire,@violence-end,@aid,hostility}
  core   0871 ceasefire  when obj{fire,hostility}
  core   162  when obj{@aid}
  core   087
  +  "The Burundian army ceased fire at noon."   0871 BDI -

disengage/1 verb
  frame  nsubj=actor  obl:from=recipient
  need   subj{@troop,%MIL,%country}
  core   0874 withdraw

reopen/1 verb                              # reopen a border, an embassy
  frame  nsubj=actor  obl:with|nmod:with|obl:in|nmod:in|obl:to|nmod:to=recipient
  need   obj{border,crossing,border crossing,embassy,consulate,airspace}
  core   050  when obj{embassy,consulate}
  core   086 access
  +  "Rwanda reopened its border with Uganda."   086 RWA UGA
  +  "The United Arab Emirates reopened its embassy in Syria."   050 ARE -
  -  "The shop reopened on Monday."

admit/1 verb                               # admit observers, refugees
  frame  nsubj=actor  obj=recipient
  need   obj{inspector,observer,refugee,asylum seeker,monitor}
  core   075  when obj{refugee,asylum seeker}
  core   0862

let/1 verb let free
  frame  nsubj=actor  obj=recipient
  core   0841
  +  "Ethiopia let free some Kenyan herders."   0841 ETH KEN

set-free/1 verb set free
  frame  nsubj=actor  obj=recipient
  core   0841
  +  "The Syrian rebels set free a Japanese reporter."   0841 SYR JPN
  +  "A Finnish missionary was set free in Mali on Sunday."   0841 - FIN

set/8 verb                                 # set him free
  frame  nsubj=actor  obj=recipient
  need   xcomp{free}
  need   obj{@prisoner,@person,@rights-defender,%country}
  core   0841

free/0 adjective

return/3 verb                              # something is given back to a state
  frame  nsubj=actor  obl:to|nmod:to=recipient
  need   obj{*}
  need   obl:to|nmod:to{%GOV,authority,embassy,museum,%IGO,owner}
  need   subj{%country,%GOV,%COP,%MIL,authority,museum,police}
  not    obj{call,favour,favor,ambassador,%GOV,%country,fire,power,envoy,diplomat}  subj{minister,president,@person}
  core   0842
  +  "The Swiss authorities returned a carved mask to the Nigerian government."   0842 CHE NGA
  -  "The boy returned a book to the library." none

roll-back/1 verb roll back
  frame  nsubj=actor  obl:on|nmod:on|obl:against|nmod:against=recipient
  need   obj{@sanction,@restriction,tariff,rule,regulation}
  not    subj{@business,@market}
  core   085  when obj{@sanction}
  core   081
  +  "Canada has rolled back tariffs on Mexican steel."   085 CAN MEX

lower/1 verb
  frame  nsubj=actor  obl:on|nmod:on=recipient
  need   obj{tariff,duty,trade barrier}
  need   subj{%country,%GOV,%IGO}
  core   085
  +  "India lowered tariffs on Nepalese tea."   085 IND NPL

slash/1 verb
  frame  nsubj=actor  obl:on|nmod:on|obl:to|nmod:to|obl:for|nmod:for=recipient
  need   obj{tariff,duty,@aid,@military-aid}
  need   subj{%country,%GOV,%IGO}
  core   085  when obj{tariff,duty}
  core   1622  when obj{@military-aid}
  core   162
  +  "The British government has slashed aid to Zambia."   162 GBR ZMB

reinstate/1 verb                           # an official dismissed before
  frame  nsubj=actor  obj=recipient  obl:as=topic
  need   obj{%GOV,%JUD,%MIL,@post,%OPP}
  not    obj{ban,law,rule,sanction,restriction,order,tariff,policy,measure,charge,conviction}  subj{@sport,@business}
  core   0831
  +  "The Maldivian parliament reinstated the chief justice."   0831 MDV -

parole/1 verb
  frame  nsubj=actor  obj=recipient  obl:from=topic
  need   obj{@prisoner,hostage,captive,@captive}
  need   subj{%country,%GOV,%MIL,%COP,%REB,troop,police,soldier}
  core   0841
  +  "Vietnam paroled a Catholic prisoner."   0841 VNM -

turn-over/1 verb turn over
  frame  nsubj=actor  obl:to|nmod:to=recipient
  need   obj{@prisoner,@property,body,remains,weapon,suspect,control,artefact,island,land}
  not    subj{@business,@sport}
  core   0873  when obj{weapon}
  core   0842  when obj{@property,body,remains,island,land}
  core   0841

give-back/1 verb give back
  frame  nsubj=actor  obl:to|nmod:to=recipient
  need   obj{@prisoner,@property,body,remains,weapon,suspect,control,artefact,island,land}
  not    subj{@business,@sport}
  core   0873  when obj{weapon}
  core   0842  when obj{@property,body,remains,island,land}
  core   0841
  +  "Belgium gave back a statue to Congo."   0842 BEL COD

hand-back/1 verb hand back
  frame  nsubj=actor  obl:to|nmod:to=recipient
  need   obj{@prisoner,@property,body,remains,weapon,suspect,control,artefact,island,land}
  not    subj{@business,@sport}
  core   0873  when obj{weapon}
  core   0842  when obj{@property,body,remains,island,land}
  core   0841
  +  "Denmark handed back a manuscript to Iceland."   0842 DNK ISL
