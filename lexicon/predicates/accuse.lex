# ACCUSE (CAMEO 09, 11): criticise, condemn, complain; accuse, charge, sue, try; investigate; summon.

accuse/1 verb
  frame  nsubj=actor  obj=recipient  obl:of|xcomp=content
  claim  allege
  core   1124  when obl:of{@war-crime}
  core   1125  when obl:of{@spying}
  core   1122  when obl:of{@rights-abuse}
  core   1121  when obl:of{@corruption}
  core   1123  when obl:of{@aggression}
  core   1123  when xcomp|advcl|ccomp{attack,invade,shell,bomb,kill,shoot,violate,arm,support,back,fund,finance,supply,train,harbour,harbor}
  core   112
  +  "Armenia accused Azerbaijan of shelling a village."   1123 ARM AZE
  +  "The Ugandan minister was accused of corruption by the opposition."   1121 - UGA
  +  "Iran accused Saudi Arabia of aggression."   1123 IRN SAU
  -  "The play tells of a man accused of theft."

accusation/1 noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:against=recipient  nmod:of|ccomp=content
  core   112  when nmod:against{*}
  core   112  when nmod:by{*}
  +  "Kenyan accusations against Somalia were repeated in Nairobi."   112 KEN SOM

condemn/1 verb
  frame  nsubj=actor  obj=recipient  nmod:by|obl:by|obl:in|obl:for=recipient
  not    obj{building,house}  obl:to{death,prison,hanging,imprisonment}
  core   111
  +  "Jordan condemned the attack on the Egyptian embassy."   111 JOR -
  +  "Myanmar was condemned by Malaysia for the violence."   111 MYS MMR
  +  "The Swedish foreign minister condemned Turkey."   111 SWE TUR
  -  "The council condemned the old house as unsafe."

condemn/2 verb                             # condemn to death
  frame  nsubj=actor  obj=recipient
  need   obl:to{death,prison,hanging,imprisonment}
  core   116

condemnation/1 noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of=recipient
  core   111
  +  "Brazil's condemnation of the Honduran coup was clear."   111 BRA -

denounce/1 verb
  frame  nsubj=actor  obj=recipient  obl:as|obl:for=topic
  not    subj{@sport,critic}
  core   111
  +  "The Venezuelan government denounced Colombia."   111 VEN COL
  +  "The drill was denounced by North Korea."   111 PRK -

decry/1 verb
  frame  nsubj=actor  obj=recipient
  core   111
  +  "Cuba decried the embargo of the United States."   111 CUB -

deplore/1 verb
  frame  nsubj=actor  obj=recipient
  core   111
  +  "Finland deplored the arrest of the Belarusian editor."   111 FIN -

criticise/1 verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over=topic
  not    subj{@sport,coach,reviewer,critic}  obj{@sport,@culture}
  core   111
  +  "Austria criticised Hungary for its treatment of refugees."   111 AUT HUN
  -  "The coach criticised the referee."

criticize/1 verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over=topic
  not    subj{@sport,coach,reviewer,critic}  obj{@sport,@culture}
  core   111
  +  "The Nicaraguan president was criticized by Costa Rica."   111 CRI NIC

criticism/1 noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of=recipient
  core   111
  +  "Ireland's criticism of Israel was sharp."   111 IRL ISR
  -  "The criticism of the film was unfair."

slam/1 verb                                # verbal
  frame  nsubj=actor  obj=recipient  obl:for|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,%REL}
  not    obl:into{*}  obj{door,brake,ball}
  core   111
  +  "The Turkish president slammed Greece over the islands."   111 TUR GRC
  -  "The car slammed into a wall."

blast/1 verb                               # verbal
  frame  nsubj=actor  obj=recipient  obl:for|obl:over=topic
  need   subj{%GOV,%IGO,%LEG,%OPP,%PTY,%country}
  need   obj{%country,%GOV,%IGO,@criticism}
  core   111
  +  "The Philippine president blasted the United Nations."   111 PHL org:UN

lash-out/1 verb lash out
  frame  nsubj=actor  obl:at|obl:against=recipient  obl:over|obl:for=topic
  core   111
  +  "The Hungarian prime minister lashed out at Romania."   111 HUN -

hit-out/1 verb hit out
  frame  nsubj=actor  obl:at|obl:against=recipient
  core   111
  +  "The Scottish minister hit out at the British prime minister."   111 - GBR

hit-back/1 verb hit back
  frame  nsubj=actor  obl:at|obl:against=recipient
  core   111  when obl:at{*}

fire-back/1 verb fire back
  frame  nsubj=actor  obl:at=recipient
  need   subj{%GOV,%LEG,%OPP,spokesman}
  core   111

attack/1 verb                              # attack a plan: in words
  frame  nsubj=actor  obj=recipient  obl:for|obl:over=topic
  need   obj{@criticism}
  not    obj{report,article,column,role}
  core   111
  +  "The Kenyan opposition leader attacked the president's budget plan."   111 KEN -

rebuke/1 verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over=topic
  core   111
  +  "The Pakistani court rebuked the interior minister."   111 PAK -

lambast/1 verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over=topic
  core   111

berate/1 verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over=topic
  core   111

chide/1 verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over=topic
  core   111

castigate/1 verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over=topic
  core   111

scold/1 verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over=topic
  not    subj{teacher,mother,father,parent}
  core   111

reprimand/1 verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over=topic
  core   111

censure/1 verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over=topic
  core   111
  +  "The UN censured Israel for the settlements."   111 org:UN ISR

mock/1 verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%LEG,%OPP,%REB}
  core   111

insult/1 verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%LEG,%OPP}
  core   111

blame/1 verb
  frame  nsubj=actor  obj|obl:on=recipient  obl:for|obl:on=topic
  claim  allege
  not    subj{@sport,coach,doctor,engineer,scientist}  obj{weather,@disaster,error,fog,@market}
  core   112
  +  "Ukraine blamed Russia for the explosion."   112 UKR RUS
  +  "The Ivorian government blamed Liberian fighters for the raid."   112 CIV LBR
  -  "Engineers blamed rust for the leak."

allege/1 verb
  frame  nsubj=speaker  ccomp=content
  claim  allege

allegation/1 noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:against=recipient  nmod:of=content
  core   112  when nmod:against{%country,%GOV,%MIL,%REB,%PTY}

charge/1 verb                              # charge with a crime
  frame  nsubj=actor  obj=recipient  obl:with|obl:over|obl:for=topic
  not    obj{fee,price,battery,phone,customer,toll,interest}  subj{@business,bull,elephant}
  core   1125  when obl:with{@spying}
  core   1124  when obl:with{@war-crime}
  core   115  when obl:with{*}
  core   115  when obl:over{*}
  +  "Turkish prosecutors charged a German journalist with terrorism."   115 TUR DEU
  +  "Two Russian sailors were charged with murder on Friday."   115 - RUS
  -  "The hotel charged a fee."

indict/1 verb
  frame  nsubj=actor  obj=recipient  obl:on|obl:for|obl:over=topic
  core   115
  +  "A grand jury in Florida indicted the Haitian official."   115 - HTI
  +  "The Sudanese president was indicted by the court for genocide."   115 - SDN

indictment/1 noun
  frame  poss|nmod:of|nmod:against=recipient  nmod:by=actor
  core   115

prosecute/1 verb
  frame  nsubj=actor  obj=recipient  obl:for=topic
  core   115
  +  "Vietnam prosecuted a blogger for his articles."   115 VNM -

try/2 verb                                 # put on trial: mostly passive
  frame  nsubj=actor  obj=recipient  obl:for|obl:on=topic
  need   obj{@person,@rights-defender,%GOV,%MIL,%REB,%country}
  need   obl:for{@crime,charge,treason,murder,genocide,corruption,role}
  core   115
  +  "The Chadian general was tried for murder in Senegal."   115 - TCD

try/1 verb                                 # try to do
  frame  nsubj=actor  xcomp=content
  complement actual

trial/1 noun
  frame  poss|nmod:of|amod=recipient
  need   nmod:of{%GOV,%MIL,%REB,%OPP,%country,@rights-defender}
  not    compound{vaccine,drug,clinical}
  core   115
  +  "The trial of the Egyptian president began in Cairo."   115 - EGY
  -  "The trial of the vaccine lasted a year."

put/1 verb                                 # put on trial, put under arrest, put on alert
  frame  nsubj=actor  obj=recipient
  core   115  when obl:on{trial}
  core   173  when obl:under{arrest,house arrest}
  core   152  when obl:on{alert} obj{@troop,%MIL}
  core   151  when obl:on{alert} obj{police,%COP}
  core   1412  when obl:on{protest}
  +  "Tunisia put the former minister on trial."   115 TUN -
  +  "South Korea put its army on alert."   152 KOR -

place/1 verb
  frame  nsubj=actor  obj=recipient  obl:on=recipient
  core   173  when obl:under{arrest,house arrest}
  core   152  when obl:on{alert} obj{@troop,%MIL}
  core   163  when obj{@sanction}
  +  "The Myanmar army placed the president under arrest."   173 MMR -
  +  "Burkinabe soldiers were placed on alert."   152 - BFA

sue/1 verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over=topic
  not    subj{@business,@culture,actor,singer}  obj{@business,@culture}
  core   115
  +  "Ukraine sued Russia over the seizure of its ships."   115 UKR RUS
  -  "The phone maker sued its rival company."

file/1 verb                                # file a lawsuit, charges, a complaint
  frame  nsubj=actor  obl:against|nmod:against=recipient  obl:with|obl:at|obl:to=topic
  need   obj{@legal-case,protest}
  not    subj{@culture,singer,actor,company,firm,retailer,carmaker,airline,customer,shareholder,brand}
  core   114  when obj{complaint,protest}
  core   115
  +  "The central bank of Nepal filed a lawsuit against a Sri Lankan lender."   115 NPL LKA
  -  "The airline filed a lawsuit against its rival." none
  +  "Qatar filed a complaint against Bahrain."   114 QAT BHR
  +  "Bolivia filed a lawsuit against Chile over access to the sea."   115 BOL CHL

lodge/1 verb
  frame  nsubj=actor  obl:against|nmod:against|obl:with|obl:to=recipient
  need   obj{complaint,protest}
  core   114
  +  "Vietnam lodged a protest with China."   114 VNM CHN

lawsuit/1 noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:against=recipient
  not    nmod:against{@business}
  core   115  when nmod:against{%country,%GOV,%IGO}

complain/1 verb
  frame  nsubj=actor  obl:to=recipient  obl:about|obl:of=topic
  claim  allege
  need   subj{%country,%GOV,%IGO,%MIL}
  core   110
  +  "Lebanon complained to the United Nations about Israeli flights."   110 LBN org:UN

protest/4 verb                             # protest to a government
  frame  nsubj=actor  obl:to=recipient
  need   subj{%GOV,%country}
  need   obl:to{%country,%GOV}
  core   114
  +  "The Indonesian government protested to Singapore."   114 IDN SGP

object/1 verb
  frame  nsubj=actor  obl:to=topic
  need   subj{%country,%GOV,%IGO,%LEG,%PTY}
  core   110
  +  "Ethiopia objected to the Egyptian proposal."   110 ETH -

oppose/1 verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%PTY,%OPP}
  core   110
  +  "Iran opposed the Turkish plan."   110 IRN TUR

question/1 verb                            # police question a suspect
  frame  nsubj=actor  obj=recipient  obl:over|obl:about=topic
  need   subj{%COP,%JUD,police,prosecutor,detective,investigator}
  core   090
  +  "Maltese police questioned a Libyan businessman."   090 MLT LBY

interrogate/1 verb
  frame  nsubj=actor  obj=recipient
  core   090
  +  "Syrian officers interrogated a Lebanese reporter."   090 SYR LBN

investigate/1 verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over=topic
  not    subj{scientist,study,researcher,engineer}  obj{@accident,@disaster,cause,effect,crash}
  core   094  when obj{@war-crime}
  core   092  when obj{@rights-abuse}
  core   092  when obl:for{@rights-abuse}
  core   091  when obj{@corruption}
  core   091  when obl:for{@corruption}
  core   090
  +  "Swiss prosecutors investigated the Kazakh minister for corruption."   091 CHE KAZ
  +  "The former president of Peru is being investigated for bribery."   091 - PER
  -  "Scientists investigated the effect of salt."

investigation/1 noun
  frame  poss|nmod:by|amod=actor  nmod:into|nmod:of|nmod:against=recipient
  not    nmod:into{@accident,@disaster,crash,cause}
  core   091  when nmod:into{@corruption}
  core   094  when nmod:into{@war-crime}
  core   090
  +  "A French investigation of the Gabonese president began in June."   090 FRA GAB

probe/1 verb
  frame  nsubj=actor  obj=recipient
  not    subj{scientist,study,spacecraft}
  core   090

probe/2 noun
  frame  poss|nmod:by|amod=actor  nmod:into|nmod:of|nmod:against=recipient
  not    nmod:into{@accident,@disaster,crash,space}
  core   090

inquiry/1 noun
  frame  poss|nmod:by|amod=actor  nmod:into=recipient
  not    nmod:into{@accident,@disaster,crash}
  core   090

launch/2 verb                              # legal action, cyber warfare, war games, mediation
  frame  nsubj=actor  obl:against|nmod:against|obl:with|nmod:with|obl:on|nmod:on=recipient
  need   obj{legal action,action,proceeding,lawsuit,suit,warfare,cyber warfare,cyberattack,cyber attack,mediation,war game,exercise,drill}
  not    subj{@business,@sport}
  core   176  when obj{cyber warfare,warfare,cyberattack,cyber attack}
  core   115  when obj{legal action,lawsuit,suit,proceeding}
  core   045  when obj{mediation}
  core   062 reciprocal  when obj{war game,exercise,drill} obl:with|nmod:with{*}
  core   152 troops  when obj{war game,exercise,drill}
  +  "The European Commission launched legal action against Hungary over the new law."   115 - HUN
  +  "Belarus launched cyber warfare against Lithuania."   176 BLR LTU
  +  "Bahrain launched war games near the strait on Sunday."   152 BHR -
  -  "The firm launched legal action against its rival." none

launch/1 verb                              # launch an attack, a missile, an investigation, talks
  frame  nsubj=actor  obl:on|obl:against|nmod:against|nmod:on|obl:into|nmod:into|obl:at|obl:toward|obl:in|obl:with|obl:to=recipient
  need   obj{@attack,@missile,@investigation,@talks,crackdown,offensive,satellite,lawsuit,appeal,hunger strike,strike,protest,coup}
  not    subj{@business,@sport}  obj{satellite,campaign,product}
  core   090  when obj{@investigation}
  core   046 reciprocal  when obj{@talks}
  core   175  when obj{crackdown}
  core   143  when obj{hunger strike}
  core   141  when obj{protest,action,bid,appeal,strike}
  core   195  when obj{airstrike,air strike,air raid,sortie,barrage}
  core   194  when obj{@missile} obl:at|obl:into|obl:on|obl:against{%country,%MIL,%REB,%COP,%CVL,@site,@territory,@troop,@person}
  core   150 weapons  when obj{@missile}
  core   190  when obj{coup}
  core   190
  +  "Turkey launched an offensive against Kurdish fighters in Syria."   190 TUR -
  +  "North Korea launched two missiles on Sunday."   150 PRK -
  +  "The Brazilian police launched an investigation into the Paraguayan senator."   090 BRA PRY
  -  "The phone company launched a new product."
  -  "France launched a satellite."

summon/1 verb
  frame  nsubj=actor  obj=recipient  obl:over|obl:to=topic
  need   obj{@diplomat,%GOV,%country}
  core   114
  +  "Iran summoned the Swiss ambassador on Wednesday."   114 IRN CHE
  +  "The Danish envoy was summoned by Pakistan."   114 PAK DNK

summon/2 verb                              # a court summons
  frame  nsubj=actor  obj=recipient
  need   subj{court,prosecutor,judge,police,%JUD,%COP}
  core   115

implicate/1 verb
  frame  nsubj=actor  obj=recipient  obl:in=topic
  claim  allege
  core   112
  +  "The report implicated Rwanda in the killings."   112 - RWA

suspect/1 verb
  frame  nsubj=actor  obj=recipient  obl:of=content
  claim  allege

fault/1 verb
  frame  nsubj=actor  obj=recipient  obl:for=topic
  core   111

ridicule/1 verb
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%LEG,%OPP}
  core   111

convict/1 verb
  frame  nsubj=actor  obj=recipient  obl:of|obl:for|obl:on=topic
  core   116
  +  "A Dutch court convicted three Russians of murder."   116 NLD RUS
  +  "The former Liberian leader was convicted of war crimes."   116 - LBR

conviction/1 noun
  frame  poss|nmod:of=recipient  nmod:by=actor
  not    amod{deep,religious}
  core   116

find-guilty/1 verb find guilty
  frame  nsubj=actor  obj=recipient  obl:of=topic
  core   116
  +  "The Zimbabwean pastor was found guilty of treason."   116 - ZWE

sentence/1 verb
  frame  nsubj=actor  obj=recipient  obl:to|obl:for=topic
  core   116
  +  "A Saudi court sentenced the blogger to ten years in prison."   116 SAU -
  +  "Two Australian drug traffickers were sentenced to death by Indonesia."   116 IDN AUS

sentence/2 noun
  frame  poss|nmod:of|nmod:for|nmod:on=recipient  nmod:by=actor
  not    amod{long}
  core   116  when poss{*}
  core   116  when nmod:by{*}

fine/1 verb
  frame  nsubj=actor  obj=recipient  obl:for=topic
  not    subj{@sport,league,federation}  obj{@sport}
  core   116
  +  "A Russian court fined the Latvian editor."   116 RUS LVA

rule/1 verb                                # rule against
  frame  nsubj=actor  obl:against=recipient
  need   subj{court,tribunal,judge,%JUD,panel}
  core   116  when obl:against{%country,%GOV,%IGO}
  +  "The court ruled against Nicaragua."   116 - NIC

impeach/1 verb
  frame  nsubj=actor  obj=recipient
  core   166 expel
  +  "The Paraguayan senate impeached the president."   166 PRY -

execute/1 verb                             # put to death after a sentence
  frame  nsubj=actor  obj=recipient  obl:for=topic
  need   obj{@person,@prisoner,%country,%GOV,%MIL,%REB,%CRM,%OPP}
  not    obj{plan,order,search warrant,warrant,trade}
  core   186
  +  "Saudi Arabia executed two Pakistani men."   186 SAU PAK
  -  "The bank executed the order."

execution/1 noun
  frame  nmod:of|poss=recipient  nmod:by=actor
  need   nmod:of{@person,@prisoner,%country,%GOV,%MIL}
  core   186

guilty/0 adjective

find/8 verb                                # a court finds somebody guilty
  frame  nsubj=actor  obj=recipient
  need   xcomp{guilty}
  core   116
  +  "A Senegalese court found a Gambian minister guilty of murder."   116 SEN GMB
