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
  -  "The play tells of a parrot accused of theft."

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
  core   111  when obj{attack,assault,broadside} obl:on|obl:against{policy,record,handling,plan,reform,proposal,budget,law,critic,credibility,leadership,judiciary,decision}
  core   090  when obj{@investigation}
  core   046 reciprocal  when obj{@talks}
  core   175  when obj{crackdown}
  core   143  when obj{hunger strike}
  core   141  when obj{protest}
  core   195  when obj{airstrike,air strike,air raid,sortie,barrage}
  core   194  when obj{@missile} obl:at|obl:into|obl:on|obl:against{%country,%MIL,%REB,%COP,%CVL,@site,@territory,@troop,@person}
  core   150 weapons  when obj{@missile}
  core   190  when obj{coup}
  core   190
  +  "The Irish opposition leader launched an attack on the policies of the government."   111 IRL -
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
  need   xcomp|obj{guilty}
  core   116
  +  "A Swedish court found two Iranians guilty."   116 SWE IRN

upbraid/1 verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,%REL,%MIL,%JUD}
  not    subj{@sport,@business}  obj{@sport,@culture}
  core   111
  +  "The Greek president upbraided Turkey for the delay."   111 GRC TUR

excoriate/1 verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,%REL,%MIL,%JUD}
  not    subj{@sport,@business}  obj{@sport,@culture}
  core   111
  +  "The Venezuelan foreign minister excoriated Colombia."   111 VEN COL

vilify/1 verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,%REL,%MIL,%JUD}
  not    subj{@sport,@business}  obj{@sport,@culture}
  core   111
  +  "The Eritrean government vilified Ethiopia."   111 ERI ETH

disparage/1 verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,%REL,%MIL,%JUD}
  not    subj{@sport,@business}  obj{@sport,@culture}
  core   111
  +  "The Hungarian prime minister disparaged Romania."   111 HUN ROU

deride/1 verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,%REL,%MIL,%JUD}
  not    subj{@sport,@business}  obj{@sport,@culture}
  core   111
  +  "North Korea derided the South Korean president."   111 PRK KOR

lambaste/1 verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,%REL,%MIL,%JUD}
  not    subj{@sport,@business}  obj{@sport,@culture}
  core   111
  +  "The Irish prime minister lambasted Britain over the border."   111 IRL GBR

pillory/1 verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,%REL,%MIL,%JUD}
  not    subj{@sport,@business}  obj{@sport,@culture}
  core   111
  +  "The Turkish opposition pilloried the government of Greece."   111 TUR GRC

reproach/1 verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,%REL,%MIL,%JUD}
  not    subj{@sport,@business}  obj{@sport,@culture}
  core   111
  +  "The Polish foreign minister reproached Germany for the gas deal."   111 POL DEU

admonish/1 verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,%REL,%MIL,%JUD}
  not    subj{@sport,@business}  obj{@sport,@culture}
  core   111
  +  "The UN admonished Rwanda for the raid."   111 org:UN RWA

chastise/1 verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,%REL,%MIL,%JUD}
  not    subj{@sport,@business}  obj{@sport,@culture}
  core   111
  +  "The European Union chastised Hungary over its courts."   111 org:EU HUN

belittle/1 verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,%REL,%MIL,%JUD}
  not    subj{@sport,@business}  obj{@sport,@culture}
  core   111
  +  "The Iranian president belittled Israel."   111 IRN ISR

demonise/1 verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,%REL,%MIL,%JUD}
  not    subj{@sport,@business}  obj{@sport,@culture}
  core   111
  +  "The Russian government demonised Georgia."   111 RUS GEO

demonize/1 verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,%REL,%MIL,%JUD}
  not    subj{@sport,@business}  obj{@sport,@culture}
  core   111
  +  "The Serbian president demonized Kosovo."   111 SRB -

bemoan/1 verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,%REL,%MIL,%JUD}
  not    subj{@sport,@business}  obj{@sport,@culture}
  core   111
  +  "Kenya bemoaned the Somali decision."   111 KEN SOM

lament/1 verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,%REL,%MIL,%JUD}
  not    subj{@sport,@business}  obj{@sport,@culture}
  core   111
  +  "Egypt lamented the Ethiopian decision."   111 EGY ETH

reprove/1 verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,%REL,%MIL,%JUD}
  not    subj{@sport,@business}  obj{@sport,@culture}
  core   111
  +  "The Swedish foreign minister reproved Belarus."   111 SWE BLR

savage/1 verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,%REL,%MIL,%JUD}
  not    subj{@sport,@business}  obj{@sport,@culture}
  core   111
  +  "The Scottish government savaged the British prime minister's plan."   111 - GBR

pan/1 verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,%REL,%MIL,%JUD}
  not    subj{@sport,@business}  obj{@sport,@culture}
  core   111
  -  "The reviewers panned the film." none

skewer/1 verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,%REL,%MIL,%JUD}
  not    subj{@sport,@business}  obj{@sport,@culture}
  core   111
  +  "The Brazilian opposition skewered the president."   111 BRA -

heckle/1 verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,%REL,%MIL,%JUD}
  not    subj{@sport,@business}  obj{@sport,@culture}
  core   111
  +  "Zimbabwean lawmakers heckled the president."   111 ZWE -

shame/1 verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,%REL,%MIL,%JUD}
  not    subj{@sport,@business}  obj{@sport,@culture}
  core   111
  +  "The Norwegian government shamed Russia over the whale hunt."   111 NOR RUS

blast/2 verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,%REL,%MIL,%JUD}
  not    subj{@sport,@business}  obj{@sport,@culture}
  core   111
  +  "The Dutch prime minister blasted Poland over the court ruling."   111 NLD POL

impugn/1 verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,%REL,%MIL,%JUD}
  not    subj{@sport,@business}  obj{@sport,@culture}
  core   111
  +  "The Bolivian government impugned the Chilean judge."   111 BOL CHL

bash/1 verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,%REL,%MIL,%JUD}
  not    subj{@sport,@business}  obj{@sport,@culture}
  core   111
  +  "The Mexican opposition bashed the president."   111 MEX -

rail/1 verb
  frame  nsubj=actor  obl:at|obl:against|obl:into|obl:with=recipient  obl:over|obl:for=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,%REL,%MIL}
  core   111
  +  "The Cuban president railed against the United States."   111 CUB USA

inveigh/1 verb
  frame  nsubj=actor  obl:at|obl:against|obl:into|obl:with=recipient  obl:over|obl:for=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,%REL,%MIL}
  core   111
  +  "The Iranian cleric inveighed against Israel."   111 IRN ISR

fulminate/1 verb
  frame  nsubj=actor  obl:at|obl:against|obl:into|obl:with=recipient  obl:over|obl:for=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,%REL,%MIL}
  core   111
  +  "The Serbian president fulminated against Croatia."   111 SRB HRV

tear-into/1 verb tear into
  frame  nsubj=actor  obl:at|obl:against|obl:into|obl:with=recipient  obl:over|obl:for=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,%REL,%MIL}
  core   111
  -  "The dog tore into the bag." none

speak-out/1 verb speak out
  frame  nsubj=actor  obl:against=recipient
  need   obl:against{*}
  not    subj{@sport,@business}
  core   111
  +  "The Danish foreign minister spoke out against Hungary."   111 DNK HUN

call-out/1 verb call out
  frame  nsubj=actor  obj|obl:at=recipient  obl:for|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,%REL}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REB}
  not    subj{@sport,@business}
  core   111
  +  "The Canadian foreign minister called out Saudi Arabia for the arrests."   111 CAN SAU

dress-down/1 verb dress down
  frame  nsubj=actor  obj|obl:at=recipient  obl:for|obl:over=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,%REL}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REB}
  not    subj{@sport,@business}
  core   111

take/2 verb
  frame  nsubj=actor  obl:with|nmod:with=recipient
  need   obj{issue,umbrage}
  need   subj{%country,%GOV,%IGO,%LEG,%OPP}
  core   111
  +  "The Chinese government took issue with Australia."   111 CHN AUS

point/1 verb
  frame  nsubj=actor  obl:at|nmod:at|obl:against|nmod:against|obl:to|nmod:to=recipient
  need   obj{finger,blame,criticism,accusation,allegation,scorn,insult,abuse,charge}
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%MIL,%NGO,%REB}
  core   112  when obj{finger,blame,accusation,allegation,charge}
  core   111
  +  "Afghanistan pointed the finger at Pakistan."   112 AFG PAK

level/1 verb
  frame  nsubj=actor  obl:at|nmod:at|obl:against|nmod:against|obl:to|nmod:to=recipient
  need   obj{finger,blame,criticism,accusation,allegation,scorn,insult,abuse,charge}
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%MIL,%NGO,%REB}
  core   112  when obj{finger,blame,accusation,allegation,charge}
  core   111
  +  "Ukraine levelled accusations against Hungary."   112 UKR HUN

hurl/1 verb
  frame  nsubj=actor  obl:at|nmod:at|obl:against|nmod:against|obl:to|nmod:to=recipient
  need   obj{finger,blame,criticism,accusation,allegation,scorn,insult,abuse,charge}
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%MIL,%NGO,%REB}
  core   112  when obj{finger,blame,accusation,allegation,charge}
  core   111
  +  "North Korea hurled insults at the South Korean president."   111 PRK KOR

direct/1 verb
  frame  nsubj=actor  obl:at|nmod:at|obl:against|nmod:against|obl:to|nmod:to=recipient
  need   obj{finger,blame,criticism,accusation,allegation,scorn,insult,abuse,charge}
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%MIL,%NGO,%REB}
  core   112  when obj{finger,blame,accusation,allegation,charge}
  core   111
  +  "The Lebanese president directed criticism at Israel."   111 LBN ISR

heap/1 verb
  frame  nsubj=actor  obl:at|nmod:at|obl:against|nmod:against|obl:to|nmod:to=recipient
  need   obj{finger,blame,criticism,accusation,allegation,scorn,insult,abuse,charge}
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%MIL,%NGO,%REB}
  core   112  when obj{finger,blame,accusation,allegation,charge}
  core   111
  -  "The cook heaped rice on the plate." none

aim/2 verb
  frame  nsubj=actor  obl:at|nmod:at|obl:against|nmod:against|obl:to|nmod:to=recipient
  need   obj{finger,blame,criticism,accusation,allegation,scorn,insult,abuse,charge}
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%MIL,%NGO,%REB}
  core   112  when obj{finger,blame,accusation,allegation,charge}
  core   111
  -  "The archer aimed an arrow." none

pin/1 verb
  frame  nsubj=actor  obl:on|nmod:on|obl:at|nmod:at|obl:with|nmod:with=recipient  obl:for=topic
  need   obj{blame,responsibility}
  core   112
  +  "The Malian government pinned the blame on France."   112 MLI FRA

lay/1 verb
  frame  nsubj=actor  obl:on|nmod:on|obl:at|nmod:at|obl:with|nmod:with=recipient  obl:for=topic
  need   obj{blame,responsibility}
  core   112
  +  "Cyprus laid the blame on Turkey."   112 CYP TUR

place/2 verb
  frame  nsubj=actor  obl:on|nmod:on|obl:at|nmod:at|obl:with|nmod:with=recipient  obl:for=topic
  need   obj{blame,responsibility}
  core   112
  +  "Lebanon placed the blame on Israel."   112 LBN ISR

put/2 verb
  frame  nsubj=actor  obl:on|nmod:on|obl:at|nmod:at|obl:with|nmod:with=recipient  obl:for=topic
  need   obj{blame,responsibility}
  core   112
  +  "The Thai army put the blame on Cambodia."   112 THA KHM

shift/1 verb
  frame  nsubj=actor  obl:on|nmod:on|obl:at|nmod:at|obl:with|nmod:with=recipient  obl:for=topic
  need   obj{blame,responsibility}
  core   112
  +  "The Sudanese government shifted the blame on Chad."   112 SDN TCD

trade/3 verb
  frame  nsubj=actor  obl:with=actor  obl:over=topic
  need   obj{accusation,barb,insult,recrimination,blame}
  core   112 reciprocal
  +  "Armenia and Azerbaijan traded accusations over the shelling."   112 ARM;AZE -
  -  "The boys traded cards." none

exchange/3 verb
  frame  nsubj=actor  obl:with=actor  obl:over=topic
  need   obj{accusation,barb,insult,recrimination,blame}
  core   112 reciprocal
  +  "India and Pakistan exchanged accusations on Monday."   112 IND;PAK -

swap/1 verb
  frame  nsubj=actor  obl:with=actor  obl:over=topic
  need   obj{accusation,barb,insult,recrimination,blame}
  core   112 reciprocal
  +  "Greece and Turkey swapped insults."   112 GRC;TUR -

brand/1 verb
  frame  nsubj=actor  obj=recipient  obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%MIL}
  need   obj{%country,%GOV,%REB,%OPP,%PTY,%MIL,%IGO,%UAF}
  need   xcomp|obl:as|obj{terrorist,dictator,traitor,aggressor,threat,murderer,criminal,enemy,liar,terrorist organization,terrorist organisation}
  core   112
  +  "The Turkish president branded the Syrian leader a terrorist."   112 TUR -

label/1 verb
  frame  nsubj=actor  obj=recipient  obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%MIL}
  need   obj{%country,%GOV,%REB,%OPP,%PTY,%MIL,%IGO,%UAF}
  need   xcomp|obl:as|obj{terrorist,dictator,traitor,aggressor,threat,murderer,criminal,enemy,liar,terrorist organization,terrorist organisation}
  core   112

voice/1 verb
  frame  nsubj=actor  obl:about|nmod:about|obl:over|nmod:over|obl:at|nmod:at=topic  obl:with|nmod:with|obl:to|nmod:to=recipient
  need   obj{concern,outrage,anger,dismay,disappointment,alarm,objection,displeasure,protest,complaint,frustration,dissatisfaction,criticism,grievance,indignation}
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%NGO,%REL,%MIL}
  core   110
  +  "Turkey voiced concern over the Greek drills."   110 TUR -

raise/2 verb
  frame  nsubj=actor  obl:about|nmod:about|obl:over|nmod:over|obl:at|nmod:at=topic  obl:with|nmod:with|obl:to|nmod:to=recipient
  need   obj{concern,outrage,anger,dismay,disappointment,alarm,objection,displeasure,protest,complaint,frustration,dissatisfaction,criticism,grievance,indignation}
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%NGO,%REL,%MIL}
  core   110
  +  "Vietnam raised objections to the Chinese plan."   110 VNM CHN

convey/1 verb
  frame  nsubj=actor  obl:about|nmod:about|obl:over|nmod:over|obl:at|nmod:at=topic  obl:with|nmod:with|obl:to|nmod:to=recipient
  need   obj{concern,outrage,anger,dismay,disappointment,alarm,objection,displeasure,protest,complaint,frustration,dissatisfaction,criticism,grievance,indignation}
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%NGO,%REL,%MIL}
  core   110
  +  "The Indian government conveyed its displeasure to Canada."   110 IND CAN

register/1 verb
  frame  nsubj=actor  obl:about|nmod:about|obl:over|nmod:over|obl:at|nmod:at=topic  obl:with|nmod:with|obl:to|nmod:to=recipient
  need   obj{concern,outrage,anger,dismay,disappointment,alarm,objection,displeasure,protest,complaint,frustration,dissatisfaction,criticism,grievance,indignation}
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%NGO,%REL,%MIL}
  core   110
  +  "Bhutan registered its dissatisfaction with China."   110 BTN CHN

air/1 verb
  frame  nsubj=actor  obl:about|nmod:about|obl:over|nmod:over|obl:at|nmod:at=topic  obl:with|nmod:with|obl:to|nmod:to=recipient
  need   obj{concern,outrage,anger,dismay,disappointment,alarm,objection,displeasure,protest,complaint,frustration,dissatisfaction,criticism,grievance,indignation}
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%NGO,%REL,%MIL}
  core   110
  +  "The Slovak foreign minister aired his dissatisfaction with Hungary."   110 SVK HUN

register/2 verb
  frame  nsubj=actor  obl:against|nmod:against|obl:with|nmod:with|obl:to|nmod:to=recipient
  need   obj{protest,complaint,protest note,note,demarche}
  need   subj{%country,%GOV,%LEG,%OPP,%MIL,%NGO,embassy,ambassador}
  core   114

deliver/2 verb
  frame  nsubj=actor  obl:against|nmod:against|obl:with|nmod:with|obl:to|nmod:to=recipient
  need   obj{protest,complaint,protest note,note,demarche}
  need   subj{%country,%GOV,%LEG,%OPP,%MIL,%NGO,embassy,ambassador}
  core   114
  +  "Poland delivered a protest note to Belarus."   114 POL BLR

submit/1 verb
  frame  nsubj=actor  obl:against|nmod:against|obl:with|nmod:with|obl:to|nmod:to=recipient
  need   obj{protest,complaint,protest note,note,demarche}
  need   subj{%country,%GOV,%LEG,%OPP,%MIL,%NGO,embassy,ambassador}
  core   114
  +  "Iraq submitted a complaint to the United Nations."   114 IRQ org:UN

make/2 verb
  frame  nsubj=actor  obl:against|nmod:against|obl:with|nmod:with|obl:to|nmod:to=recipient
  need   obj{protest,complaint,protest note,note,demarche}
  need   subj{%country,%GOV,%LEG,%OPP,%MIL,%NGO,embassy,ambassador}
  core   114
  +  "The Philippines made a complaint to China."   114 PHL CHN

hand/2 verb
  frame  nsubj=actor  obl:against|nmod:against|obl:with|nmod:with|obl:to|nmod:to=recipient
  need   obj{protest,complaint,protest note,note,demarche}
  need   subj{%country,%GOV,%LEG,%OPP,%MIL,%NGO,embassy,ambassador}
  core   114
  +  "Georgia handed a protest note to the Russian embassy."   114 GEO RUS

arraign/1 verb
  frame  nsubj=actor  obj=recipient  obl:over|obl:for|obl:on=topic
  core   115
  +  "A judge arraigned the Honduran general on Monday."   115 - HND

court-martial/1 verb
  frame  nsubj=actor  obj=recipient  obl:over|obl:for|obl:on=topic
  core   115
  -  "The team played well." none

bring/1 verb
  frame  nsubj=actor  obl:against|nmod:against=recipient  obl:over|obl:for=topic
  need   obj{charge,case,lawsuit,suit,action,proceeding,legal action,indictment,claim,court case,legal proceeding}
  need   obl:against|nmod:against{*}
  not    subj{@business,@culture,team}  obl:against{@business,@sport}
  core   115
  +  "Gambia brought a case against Myanmar."   115 GMB MMR

press/2 verb
  frame  nsubj=actor  obl:against|nmod:against=recipient  obl:over|obl:for=topic
  need   obj{charge,case,lawsuit,suit,action,proceeding,legal action,indictment,claim,court case,legal proceeding}
  need   obl:against|nmod:against{*}
  not    subj{@business,@culture,team}  obl:against{@business,@sport}
  core   115
  +  "Swedish prosecutors pressed charges against the Chinese dissident."   115 SWE CHN

lay/2 verb
  frame  nsubj=actor  obl:against|nmod:against=recipient  obl:over|obl:for=topic
  need   obj{charge,case,lawsuit,suit,action,proceeding,legal action,indictment,claim,court case,legal proceeding}
  need   obl:against|nmod:against{*}
  not    subj{@business,@culture,team}  obl:against{@business,@sport}
  core   115
  +  "Canadian police laid charges against an Iranian student."   115 CAN IRN

initiate/1 verb
  frame  nsubj=actor  obl:against|nmod:against=recipient  obl:over|obl:for=topic
  need   obj{charge,case,lawsuit,suit,action,proceeding,legal action,indictment,claim,court case,legal proceeding}
  need   obl:against|nmod:against{*}
  not    subj{@business,@culture,team}  obl:against{@business,@sport}
  core   115
  +  "Mexico initiated legal proceedings against Ecuador."   115 MEX ECU

start/3 verb
  frame  nsubj=actor  obl:against|nmod:against=recipient  obl:over|obl:for=topic
  need   obj{charge,case,lawsuit,suit,action,proceeding,legal action,indictment,claim,court case,legal proceeding}
  need   obl:against|nmod:against{*}
  not    subj{@business,@culture,team}  obl:against{@business,@sport}
  core   115
  +  "Armenia started legal action against Azerbaijan."   115 ARM AZE

begin/3 verb
  frame  nsubj=actor  obl:against|nmod:against=recipient  obl:over|obl:for=topic
  need   obj{charge,case,lawsuit,suit,action,proceeding,legal action,indictment,claim,court case,legal proceeding}
  need   obl:against|nmod:against{*}
  not    subj{@business,@culture,team}  obl:against{@business,@sport}
  core   115
  +  "Slovenia began legal proceedings against Croatia."   115 SVN HRV

institute/1 verb
  frame  nsubj=actor  obl:against|nmod:against=recipient  obl:over|obl:for=topic
  need   obj{charge,case,lawsuit,suit,action,proceeding,legal action,indictment,claim,court case,legal proceeding}
  need   obl:against|nmod:against{*}
  not    subj{@business,@culture,team}  obl:against{@business,@sport}
  core   115
  +  "Nicaragua instituted proceedings against Germany."   115 NIC DEU

take/3 verb
  frame  nsubj=actor  obl:against|nmod:against=recipient  obl:over|obl:for=topic
  need   obj{charge,case,lawsuit,suit,action,proceeding,legal action,indictment,claim,court case,legal proceeding}
  need   obl:against|nmod:against{*}
  not    subj{@business,@culture,team}  obl:against{@business,@sport}
  core   115
  +  "Timor-Leste took legal action against Australia."   115 TLS AUS

win/1 verb
  frame  nsubj=actor  obl:against|nmod:against=recipient  obl:over|obl:for=topic
  need   obj{charge,case,lawsuit,suit,action,proceeding,legal action,indictment,claim,court case,legal proceeding}
  need   obl:against|nmod:against{*}
  not    subj{@business,@culture,team}  obl:against{@business,@sport}
  core   115
  -  "The club won a case against its rival." none

open/3 verb
  frame  nsubj=actor  obl:against|nmod:against=recipient  obl:over|obl:for=topic
  need   obj{charge,case,lawsuit,suit,action,proceeding,legal action,indictment,claim,court case,legal proceeding}
  need   obl:against|nmod:against{*}
  not    subj{@business,@culture,team}  obl:against{@business,@sport}
  core   115
  +  "Spanish prosecutors opened a case against a Moroccan minister."   115 ESP MAR

stand/1 verb
  frame  nsubj=recipient  obl:over|obl:for|obl:on=topic
  need   obj{trial,charge,court,retrial,murder charge,corruption charge,prosecution}
  need   subj{%GOV,%MIL,%REB,%OPP,%country,%JRN,%LEG,%PTY,@rights-defender}
  core   115
  +  "The Kenyan minister stood trial over the riots."   115 - KEN

face/2 verb
  frame  nsubj=recipient  obl:over|obl:for|obl:on=topic
  need   obj{trial,charge,court,retrial,murder charge,corruption charge,prosecution}
  need   subj{%GOV,%MIL,%REB,%OPP,%country,%JRN,%LEG,%PTY,@rights-defender}
  core   115
  +  "The former Sudanese president faces charges of genocide."   115 - SDN

go/3 verb
  frame  nsubj=recipient  obl:for|obl:over=topic
  need   obl:on{trial}
  need   subj{%GOV,%MIL,%REB,%OPP,%country,%JRN,%LEG,%PTY,@rights-defender}
  core   115
  +  "A former Rwandan official went on trial in Paris."   115 - RWA

appear/1 verb
  frame  nsubj=recipient  obl:for|obl:over|obl:on=topic
  need   obl:in|obl:before{court,judge,tribunal}
  need   subj{%GOV,%MIL,%REB,%OPP,%country,%JRN,%LEG,%PTY,@rights-defender}
  core   115
  +  "The former Malaysian prime minister appeared in court on Monday."   115 - MYS

take/4 verb
  frame  nsubj=actor  obj=recipient  obl:over|obl:for=topic
  need   obl:to{court}
  need   obj{%country,%GOV,%IGO,%OPP,@business}
  not    subj{@business}
  core   115

hold/7 verb
  frame  nsubj=actor  obj=recipient  obl:for=topic
  need   xcomp|obj{responsible,accountable,liable}
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%NGO,%JUD,%MIL,court}
  core   112
  -  "The bank holds deposits." none

hand/3 verb
  frame  nsubj=actor  obl:to|nmod:to|obl:on|nmod:on|iobj=recipient  obl:for=topic
  need   obj{sentence,prison sentence,jail sentence,prison term,jail term,life sentence,death sentence,death penalty,verdict}
  not    subj{@sport}
  core   116

impose/2 verb
  frame  nsubj=actor  obl:to|nmod:to|obl:on|nmod:on|iobj=recipient  obl:for=topic
  need   obj{sentence,prison sentence,jail sentence,prison term,jail term,life sentence,death sentence,death penalty,verdict}
  not    subj{@sport}
  core   116
  +  "An Iranian court imposed the death penalty on two Swedish citizens."   116 IRN SWE

pass/1 verb
  frame  nsubj=actor  obl:to|nmod:to|obl:on|nmod:on|iobj=recipient  obl:for=topic
  need   obj{sentence,prison sentence,jail sentence,prison term,jail term,life sentence,death sentence,death penalty,verdict}
  not    subj{@sport}
  core   116
  +  "A Libyan court passed the death sentence on five Bulgarian nurses."   116 LBY BGR

receive/3 verb
  frame  nsubj=recipient  obl:for=topic
  need   obj{sentence,prison sentence,jail sentence,prison term,jail term,life sentence,death sentence}
  need   subj{%GOV,%MIL,%REB,%OPP,%country,%JRN,%LEG,%PTY,@rights-defender,@person}
  core   116
  +  "Two Georgian journalists received prison sentences."   116 - GEO

get/1 verb
  frame  nsubj=recipient  obl:for=topic
  need   obj{sentence,prison sentence,jail sentence,prison term,jail term,life sentence,death sentence}
  need   subj{%GOV,%MIL,%REB,%OPP,%country,%JRN,%LEG,%PTY,@rights-defender,@person}
  core   116
  +  "A Bahraini activist got a life sentence."   116 - BHR

conduct/2 verb
  frame  nsubj=actor  obl:into|nmod:into|obl:of|nmod:of|obl:against|nmod:against|obl:on|nmod:on=recipient
  need   obj{@investigation,inquiry,probe,inspection}
  need   subj{%country,%GOV,%IGO,%JUD,%COP,%LEG,%MIL,%NGO,police,prosecutor,court,inspector,authority,judge,commission}
  not    subj{@business,@sport}
  core   090
  +  "The European Union conducted an investigation of Chinese steel makers."   090 org:EU CHN

start/4 verb
  frame  nsubj=actor  obl:into|nmod:into|obl:of|nmod:of|obl:against|nmod:against|obl:on|nmod:on=recipient
  need   obj{@investigation,inquiry,probe,inspection}
  need   subj{%country,%GOV,%IGO,%JUD,%COP,%LEG,%MIL,%NGO,police,prosecutor,court,inspector,authority,judge,commission}
  not    subj{@business,@sport}
  core   090
  +  "French prosecutors started a probe into the Gabonese president."   090 FRA GAB

begin/4 verb
  frame  nsubj=actor  obl:into|nmod:into|obl:of|nmod:of|obl:against|nmod:against|obl:on|nmod:on=recipient
  need   obj{@investigation,inquiry,probe,inspection}
  need   subj{%country,%GOV,%IGO,%JUD,%COP,%LEG,%MIL,%NGO,police,prosecutor,court,inspector,authority,judge,commission}
  not    subj{@business,@sport}
  core   090
  +  "Turkish police began an investigation into a Saudi diplomat."   090 TUR SAU

carry-out/3 verb carry out
  frame  nsubj=actor  obl:into|nmod:into|obl:of|nmod:of|obl:against|nmod:against|obl:on|nmod:on=recipient
  need   obj{@investigation,inquiry,probe,inspection}
  need   subj{%country,%GOV,%IGO,%JUD,%COP,%LEG,%MIL,%NGO,police,prosecutor,court,inspector,authority,judge,commission}
  not    subj{@business,@sport}
  core   090
  +  "The International Atomic Energy Agency carried out an inspection of Iranian reactors."   090 org:IAEA IRN

initiate/2 verb
  frame  nsubj=actor  obl:into|nmod:into|obl:of|nmod:of|obl:against|nmod:against|obl:on|nmod:on=recipient
  need   obj{@investigation,inquiry,probe,inspection}
  need   subj{%country,%GOV,%IGO,%JUD,%COP,%LEG,%MIL,%NGO,police,prosecutor,court,inspector,authority,judge,commission}
  not    subj{@business,@sport}
  core   090
  +  "Brazil initiated an inquiry into a Swiss bank."   090 BRA CHE

reopen/2 verb
  frame  nsubj=actor  obl:into|nmod:into|obl:of|nmod:of|obl:against|nmod:against|obl:on|nmod:on=recipient
  need   obj{@investigation,inquiry,probe,inspection}
  need   subj{%country,%GOV,%IGO,%JUD,%COP,%LEG,%MIL,%NGO,police,prosecutor,court,inspector,authority,judge,commission}
  not    subj{@business,@sport}
  core   090
  +  "Argentine judges reopened an investigation into an Iranian minister."   090 ARG IRN

announce/3 verb
  frame  nsubj=actor  obl:into|nmod:into|obl:of|nmod:of|obl:against|nmod:against|obl:on|nmod:on=recipient
  need   obj{@investigation,inquiry,probe,inspection}
  need   subj{%country,%GOV,%IGO,%JUD,%COP,%LEG,%MIL,%NGO,police,prosecutor,court,inspector,authority,judge,commission}
  not    obj{case,review}  subj{@business,@sport}
  core   090
  +  "Prosecutors in Spain announced an investigation into the Mexican governor."   090 ESP MEX

commission/1 verb
  frame  nsubj=actor  obl:into|nmod:into|obl:of|nmod:of|obl:against|nmod:against|obl:on|nmod:on=recipient
  need   obj{@investigation,inquiry,probe,inspection}
  need   subj{%country,%GOV,%IGO,%JUD,%COP,%LEG,%MIL,%NGO,police,prosecutor,court,inspector,authority,judge,commission}
  not    subj{@business,@sport}
  core   090

establish/2 verb
  frame  nsubj=actor  obl:into|nmod:into|obl:of|nmod:of|obl:against|nmod:against|obl:on|nmod:on=recipient
  need   obj{@investigation,inquiry,probe,inspection}
  need   subj{%country,%GOV,%IGO,%JUD,%COP,%LEG,%MIL,%NGO,police,prosecutor,court,inspector,authority,judge,commission}
  not    subj{@business,@sport}
  core   090
  +  "The United Nations established an inquiry into Sri Lanka."   090 org:UN LKA

lead/1 verb
  frame  nsubj=actor  obl:into|nmod:into|obl:of|nmod:of|obl:against|nmod:against|obl:on|nmod:on=recipient
  need   obj{@investigation,inquiry,probe,inspection}
  need   subj{%country,%GOV,%IGO,%JUD,%COP,%LEG,%MIL,%NGO,police,prosecutor,court,inspector,authority,judge,commission}
  not    subj{@business,@sport}
  core   090
  +  "The Malaysian police led an investigation into North Korea."   090 MYS PRK

inspect/1 verb
  frame  nsubj=actor  obj=recipient
  need   subj{inspector,observer,%IGO,expert,monitor,police,%COP}
  not    subj{@business}
  core   090
  +  "UN inspectors inspected an Iraqi plant."   090 - IRQ
  -  "The engineer inspected the bridge." none

look-into/1 verb look into
  frame  nsubj=actor  obj|obl:into=recipient
  need   subj{%COP,%JUD,%IGO,%LEG,police,prosecutor,judge,commission,inspector,authority}
  core   090
  +  "Belgian police looked into a Turkish charity."   090 BEL TUR

scrutinise/1 verb
  frame  nsubj=actor  obj|obl:into=recipient
  need   subj{%COP,%JUD,%IGO,%LEG,police,prosecutor,judge,commission,inspector,authority}
  core   090
  +  "The European Commission scrutinised the Polish law."   090 - POL

scrutinize/1 verb
  frame  nsubj=actor  obj|obl:into=recipient
  need   subj{%COP,%JUD,%IGO,%LEG,police,prosecutor,judge,commission,inspector,authority}
  core   090
  +  "American prosecutors scrutinized the Ukrainian lawmaker."   090 USA UKR

denunciation/1 noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:against=recipient
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%OPP,%MIL}
  core   111
  +  "Libya's denunciation of Italy was broadcast twice."   111 LBY ITA

rebuke/2 noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:against=recipient
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%OPP,%MIL}
  core   111

outcry/1 noun
  frame  poss|nmod:by|nmod:from|amod=actor  nmod:of|nmod:against=recipient
  need   poss|nmod:by|nmod:from|amod{%country,%GOV,%IGO,%LEG,%OPP,%MIL}
  core   111
  -  "The outcry over the film died down." none

prosecution/1 noun
  frame  poss|nmod:of|amod|nmod:against=recipient  nmod:by=actor
  need   nmod:of|nmod:against{%GOV,%MIL,%REB,%OPP,%country,%JRN,%LEG,@rights-defender}
  core   115
  +  "The prosecution of the Maltese minister went ahead."   115 - MLT
