# CONSULT (CAMEO 04): meeting, visiting, talking, mediating. Every participant of a meeting is an actor; a visitor is the actor and
# the host the recipient.

meet/1 verb                                # come together to talk
  frame  nsubj=actor  obj|obl:with=actor  obl:in|obl:at=place  obl:over|obl:about|obl:on=topic
  not    obj{deadline,demand,target,need,end,requirement,standard,cost,criterion,goal,condition,quota,fate,challenge}  obl:in{@sport}
  not    subj{river,road,line,company}  subj{@sport}  obj{@sport}
  core   040 reciprocal
  +  "The foreign ministers of Chile and Peru met on Monday."      040 CHL;PER -
  +  "The Ghanaian president met the prime minister of Togo on Friday to discuss border trade."   040 GHA;TGO -
  +  "Norwegian diplomats have met with Sri Lankan officials."   040 NOR;LKA -
  -  "Ghana met Togo in the final."
  -  "The two rivers meet south of Khartoum."
  -  "Hungary met its deficit target."
  +  "The foreign ministers of Chile and Peru met in Lima on Monday."      040 CHL;PER -
  +  "Kenyan Foreign Minister Daniel Okello met his Zambian counterpart in Lusaka."   042 KEN ZMB

meet/2 noun meeting
  frame  nmod:between|nmod:of|poss|amod|nmod:with=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  not    nmod:of|poss{shareholder,fan,club,minds}  compound{annual,shareholder,athletics}
  core   040 reciprocal
  +  "The meeting between the leaders of Japan and Mongolia lasted three hours."   040 JPN;MNG -
  -  "The shareholders' meeting was moved to a hotel."

hold/5 verb hold hostage
  frame  nsubj=actor  obj=recipient
  core   181

hold/1 verb                                # light verb: hold talks, a meeting, a summit
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:in|obl:at=place  obl:on|obl:about|obl:over|nmod:on|nmod:about=topic
  need   obj{@talks,@meeting}
  not    subj{@business}  obj{press conference,news conference,cabinet meeting}
  core   040 multilateral reciprocal  when obj{summit}
  core   041 reciprocal  when obj{call,phone call,telephone call,telephone conversation,phone conversation}
  core   046 reciprocal  when obj{negotiation,peace talk}
  core   040 reciprocal
  +  "Turkish officials held talks with a Greek delegation."   040 TUR;GRC -
  +  "Kenya and Somalia held negotiations about their sea border."   046 KEN;SOM -
  +  "The foreign ministers of Oman and Yemen held a meeting."   040 OMN;YEM -
  -  "The bank held a meeting with its customers."

hold/2 verb                                # light verb: hold a protest, a rally
  frame  nsubj=actor  obl:against|nmod:against|obl:outside=recipient  obl:in|obl:at=place
  need   obj{@protest}
  not    obj{strike}  obl:for{@sport}
  core   145  when obj{riot}
  core   1421  when obj{hunger strike}
  core   141
  +  "Students held a protest against the Chilean government in Santiago."   141 - CHL
  +  "Georgian opposition supporters held a rally outside parliament."   141 GEO -

hold/3 verb                                # keep in custody
  frame  nsubj=actor  obj=recipient
  need   obj{@person}
  need   obl:in{custody,prison,jail,cell,detention,@crime}
  core   173
  +  "Police in Eritrea held two journalists in detention."   173 ERI -

hold/4 verb                                # military exercises
  frame  nsubj=actor  obl:with|nmod:with=recipient
  need   obj{exercise,drill,manoeuvre,maneuver,war game,parade}
  not    subj{@sport,school}
  core   062 reciprocal  when obl:with{*}
  core   062 reciprocal  when nmod:with|obl:with{*}
  core   062 reciprocal  when obj{joint exercise,joint drill,joint manoeuvre}
  core   152 troops
  +  "North Korea held a large military exercise near the border."   152 PRK -
  +  "The Philippine navy held exercises with the Australian navy."   062 PHL;AUS -

talk/1 noun talks
  frame  nmod:between|nmod:with|poss|amod|nmod:of=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  not    compound{job,pay,merger,takeover,transfer,contract}
  core   040 reciprocal
  +  "Talks between Egypt and Ethiopia resumed on Monday."   040 EGY;ETH -
  -  "Merger talks between two breweries went on for a month."

talk/2 verb
  frame  nsubj=actor  obl:to|obl:with=actor  obl:about|obl:on=topic  obl:by|obl:on=instrument
  need   obl:to{%GOV,%MIL,%REB,%PRE,%country}
  core   041 reciprocal  when obl:by{phone,telephone}
  core   041 reciprocal  when obl:on{phone,telephone}
  core   040 reciprocal
  +  "The Finnish president talked to his Russian counterpart by telephone."   041 FIN -

speak/1 verb
  frame  nsubj=actor  obl:with|obl:to=actor  obl:about|obl:on=topic
  need   obl:with{%GOV,%MIL,%REB,%PRE,%country}
  core   041 reciprocal  when obl:by{phone,telephone}
  core   041 reciprocal  when obl:on{phone,telephone}
  core   040 reciprocal
  +  "The Canadian prime minister spoke with the Ukrainian president by phone."   041 CAN;UKR -
  -  "The senator spoke about taxes."

speak/2 verb                               # speak by telephone, both as subject
  frame  nsubj=actor  obl:to=actor
  need   obl:by|obl:on{phone,telephone}
  core   041 reciprocal
  +  "The leaders of India and Nepal spoke on the phone on Sunday."   041 IND;NPL -

telephone/1 verb
  frame  nsubj=actor  obj=actor
  need   obj{%GOV,%MIL,%REB,%PRE,%country}
  core   041 reciprocal
  +  "The Spanish foreign minister telephoned the Moroccan foreign minister on Tuesday."   041 ESP;MAR -

phone/1 verb
  frame  nsubj=actor  obj=actor
  need   obj{%GOV,%MIL,%REB,%PRE,%country}
  core   041 reciprocal

visit/1 verb
  frame  nsubj=actor  obj=recipient
  not    subj{tourist,visitor,fan,pilgrim,child,inspector}  subj{@sport}  obj{website,site,museum,shop,grave,cemetery}
  core   042
  +  "The Polish prime minister visited Lithuania on Thursday."   042 POL LTU
  +  "A Cuban trade delegation is visiting Vietnam."   042 CUB VNM
  -  "Tourists from all continents visited Italy."

visit/2 noun
  frame  poss|nmod:by|nmod:of|amod=actor  nmod:to=recipient
  not    nmod:by{tourist,fan}  compound{hospital,home,store}
  core   042
  +  "The Brazilian president's visit to Angola ended on Wednesday."   042 BRA AGO
  -  "Visits by tourists fell by a third."

trip/1 noun
  frame  poss|nmod:by|amod=actor  nmod:to=recipient
  need   nmod:to{%country}
  not    compound{school,fishing,business,boat}
  core   042
  +  "The Vietnamese president's trip to Laos ended in tears."   042 VNM LAO

pay/1 verb                                 # pay a visit
  frame  nsubj=actor  obl:to|nmod:to=recipient
  need   obj{visit,call}
  core   042
  +  "The Omani foreign minister paid a visit to Iran."   042 OMN IRN
  -  "Brazil paid a high price for the delay."

make/1 verb                                # make a visit
  frame  nsubj=actor  obl:to|nmod:to=recipient
  need   obj{visit,trip,stopover}
  not    subj{@sport}
  core   042
  +  "The Australian defence minister made an unannounced visit to Afghanistan."   042 AUS AFG

arrive/1 verb                              # an official arrives for a visit
  frame  nsubj=actor  obl:in=recipient
  need   obl:for|obl:on{visit,talk,meeting,summit,trip,negotiation}
  need   subj{%GOV,%MIL,%IGO,%LEG,president,minister,delegation,envoy,secretary,king,queen,ambassador,chancellor,leader}
  core   042
  +  "The Indonesian president arrived in Singapore for talks on trade."   042 IDN -
  -  "The ship arrived in Mombasa for repairs."

travel/1 verb
  frame  nsubj=actor  obl:to=recipient
  need   subj{%GOV,%IGO,%LEG,president,minister,delegation,envoy,secretary,king,queen,ambassador,chancellor}
  core   042
  +  "The Belgian foreign minister travelled to Rwanda on Saturday."   042 BEL RWA
  -  "Thousands of fans travelled to Qatar."

fly/1 verb                                 # an official flies to a country
  frame  nsubj=actor  obl:to|obl:into=recipient
  need   subj{%GOV,%IGO,%LEG,president,minister,delegation,envoy,secretary,ambassador,chancellor}
  core   042
  +  "The Egyptian foreign minister flew to Sudan for talks."   042 EGY SDN
  -  "The geese fly to Spain in October."

host/1 verb
  frame  nsubj=actor  obj=recipient  obl:for=topic
  not    obj{@sport}  obj{festival,show,party,concert,Games,exhibition,fair,race,refugee,base,website}
  core   040 multilateral  when obj{summit,conference}
  core   040  when obj{meeting,talk,dialogue,negotiation,round}
  core   043  when obj{%GOV,%MIL,%IGO,%LEG,%country}
  +  "The German chancellor hosted the president of Senegal in Berlin."   043 DEU SEN
  +  "Uruguay hosted a regional summit."   040 URY -
  -  "Qatar hosted the World Cup."

receive/1 verb                             # receive a visitor
  frame  nsubj=actor  obj=recipient
  need   obj{%GOV,%IGO,delegation,envoy,ambassador,president,prime minister,minister}
  not    subj{@sport}
  core   043
  +  "The king of Jordan received the Iraqi prime minister at his palace."   043 JOR IRQ
  -  "The town received heavy rain."

receive/2 verb                             # receive aid: the giver is the actor
  frame  nsubj=recipient  obl:from|nmod:from=actor
  need   obj{@aid,@money,@military-aid,ton,tonne}
  not    subj{@business}
  core   072  when obj{@military-aid}
  core   073  when obj{@food-relief,ton,tonne}
  core   071
  +  "Lebanon received wheat from Russia."   073 RUS LBN
  +  "Niger received rifles from Italy."   072 ITA NER

welcome/1 verb                             # receive a guest
  frame  nsubj=actor  obj=recipient
  need   obj{%GOV,%IGO,delegation,president,prime minister,minister,chancellor,king}
  not    obj{decision,move,step,invitation,agreement,statement,announcement,election,appointment,efforts,effort,offer,release,report,ruling,verdict,resolution,call,visit,news,plan,proposal,deal,initiative,commitment,support,role,action,victory,ceasefire,withdrawal,pledge,resignation,arrest}
  core   043
  +  "The Thai prime minister welcomed the Malaysian prime minister in Bangkok."   043 THA MYS

welcome/2 verb                             # speak well of an act
  frame  nsubj=actor  obj=about  nmod:of|obl:of=recipient
  need   obj{invitation,appointment,effort,commitment,initiative,proposal,plan,support,report,pledge,resignation,progress,arrest,call,@agreement,decision,move,step,announcement,statement,resolution,release,withdrawal,ceasefire,offer,verdict,ruling,election,news,visit,talk}
  not    subj{fan,critic,investor,@sport,@business}
  core   051
  -  "Residents welcomed the rain."

negotiate/1 verb
  frame  nsubj=actor  obl:with=actor  obj|obl:on|obl:over|obl:about=topic
  not    subj{@business,agent,studio,driver}  obl:with{@business,bank,creditor,union}
  core   046 reciprocal
  +  "Colombia negotiated with Ecuador over refugees."   046 COL;ECU -
  +  "Iceland is negotiating a fishing agreement with Norway."   046 ISL;NOR -
  -  "The studio is negotiating with two actors."

negotiation/1 noun
  frame  nmod:between|nmod:with|poss|amod|nmod:of=actor  nmod:on|nmod:about|nmod:over=topic
  not    compound{pay,contract,wage,salary,hostage}
  core   046 reciprocal
  +  "Negotiations between Armenia and Azerbaijan ended without a result."   046 ARM;AZE -
  -  "Pay negotiations at the carmaker stalled."

dialogue/1 noun
  frame  nmod:between|nmod:with|amod=actor  nmod:on|nmod:about=topic
  need   nmod:between|nmod:with{%country,%GOV,%REB,%OPP}
  core   040 reciprocal
  +  "Dialogue between Serbia and Kosovo began in May."   040 SRB;KOS -

discuss/1 verb
  frame  nsubj=actor  obl:with=actor  obj=topic
  need   obl:with{%GOV,%MIL,%IGO,%REB,%OPP,%country}
  core   040 reciprocal
  +  "The Kuwaiti emir discussed oil prices with the Saudi king."   040 KWT;SAU -
  -  "The book discusses the fall of Rome."

discuss/2 verb                             # several states discuss something
  frame  nsubj=actor  obj=topic
  need   subj{minister,president,leader,diplomat,official,foreign minister,delegation}
  not    obl:with{*}  obl:in{book,interview,speech,article}
  core   040 reciprocal
  +  "The foreign ministers of Sweden and Finland discussed Baltic security."   040 SWE;FIN -

confer/1 verb
  frame  nsubj=actor  obl:with=actor  obl:on|obl:about|obl:over=topic
  not    obj{*}
  core   040 reciprocal
  +  "The Dutch finance minister conferred with his Danish colleague."   040 NLD -

consult/1 verb
  frame  nsubj=actor  obj|obl:with=actor
  need   obl:with{%GOV,%IGO,%country}
  core   040 reciprocal
  +  "South Korea consulted with Japan about the missile."   040 KOR;JPN -

consultation/1 noun consultations
  frame  nmod:between|nmod:with|amod|poss=actor  nmod:on|nmod:about=topic
  need   nmod:between|nmod:with{%GOV,%IGO,%country}
  core   040 reciprocal

summit/1 noun
  frame  nmod:between|nmod:of|nmod:with|amod=actor  nmod:in=place  nmod:on|nmod:about=topic
  not    nmod:of{mountain,volcano,Everest,mount,peak}
  core   040 multilateral reciprocal
  +  "The summit between Cuba and Venezuela ended without a result."   040 CUB;VEN -
  -  "Three climbers reached the summit of the volcano."

gather/1 verb                              # leaders gather
  frame  nsubj=actor  obl:in|obl:at=place
  need   subj{leader,minister,president,foreign minister,diplomat,delegate,head,finance minister,envoy}
  core   040 multilateral reciprocal
  +  "The presidents of Mali, Niger and Chad gathered on Monday."   040 MLI;NER;TCD -
  -  "Fans gathered in the square."

attend/1 verb                              # take part in a meeting of states
  frame  nsubj=actor  obl:with=actor  obl:in=place
  need   obj{summit,talk,conference,meeting,negotiation}
  need   subj{%GOV,%MIL,%country,%IGO,%REB}
  core   040
  +  "The Estonian president attended the summit in Brussels."   040 EST -
  -  "Hundreds of people attended the funeral."

mediate/1 verb
  frame  nsubj=actor  obl:between=recipient  obj=topic  obl:in=topic
  core   045
  +  "Norway has mediated between the Philippines and the rebels."   045 NOR PHL
  -  "The protein mediates the reaction."

mediation/1 noun
  frame  poss|amod|nmod:by|nmod:of=actor  nmod:between=recipient  nmod:in=topic
  need   poss|amod|nmod:by|nmod:of{%country,%IGO,%GOV}
  core   045
  +  "Qatar's mediation between Chad and the rebels went on for five months."   045 QAT TCD

broker/1 verb
  frame  nsubj=actor  obl:between=recipient  obj=topic
  need   obj{@agreement,@ceasefire,talk,deal,peace,release,exchange}
  core   045
  +  "Kenya brokered a truce between South Sudan and the rebels."   045 KEN SSD

call/1 verb                                # telephone
  frame  nsubj=actor  obj=actor
  need   obj{%GOV,%MIL,%REB,%country,counterpart}
  need   subj{%GOV,%country,counterpart}
  not    obj{election,vote,referendum,meeting,session,strike,attack,decision,move,report,claim,law,plan,poll,violence,killing,action,@agreement}  xcomp|ccomp|obl:for|obl:as{*}
  core   041 reciprocal  when obl:by{telephone,phone}
  core   041 reciprocal  when obl:on{Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday}
  core   041 reciprocal  when !obl:by{*} obj{counterpart}
  +  "The Chilean president called his Peruvian counterpart on Tuesday."   041 CHL;PER -
  -  "The minister called the Swiss proposal a mistake."

tour/1 verb                                # an official tours a country
  frame  nsubj=actor  obj=recipient
  need   obj{%country}
  need   subj{%GOV,%IGO,president,minister,king,queen,envoy,secretary}
  core   042
  -  "The band toured Japan."

brief/1 verb
  frame  nsubj=actor  obj=recipient  obl:on|obl:about=topic
  need   obj{%GOV,%IGO,%country,council,parliament}
  core   040
  +  "The United Nations briefed the Lebanese president on the border talks."   040 org:UN LBN

resume/1 verb                              # resume talks, relations, aid, flights
  frame  nsubj=actor  obl:with|nmod:with=recipient  obl:to|nmod:to=recipient
  need   obj{@talks,@tie,@aid,trade,flight,import,export}
  not    subj{@business,@sport}
  core   046 reciprocal  when obj{@talks}
  core   050 reciprocal  when obj{@tie}
  core   061 reciprocal  when obj{trade,flight,import,export}
  core   070
  +  "Sudan and South Sudan resumed talks on oil fees."   046 SDN;SSD -
  +  "Morocco resumed diplomatic relations with Israel."   050 MAR;ISR -
  +  "The Netherlands resumed aid to Rwanda."   070 NLD RWA

open/1 verb                                # open talks, an embassy, a border, fire, an investigation
  frame  nsubj=actor  obl:with|nmod:with=recipient  obl:in|nmod:in=recipient  obl:into|nmod:into|nmod:against|obl:against=recipient
  need   obj{@talks,embassy,consulate,border,crossing,border crossing,corridor,@investigation}
  not    obj{shop,store,hotel,restaurant,season,session}  subj{@sport,@business}
  core   046 reciprocal  when obj{@talks}
  core   050  when obj{embassy,consulate}
  core   075  when obj{border} obl:to{refugee,migrant,asylum seeker,%REF}
  core   086 access  when obj{border,crossing,border crossing,corridor}
  core   090  when obj{@investigation}
  +  "Bahrain opened an embassy in Syria."   050 BHR -
  +  "Venezuela opened its border with Colombia."   086 VEN COL
  +  "French prosecutors opened an investigation into a former Gabonese minister."   090 FRA GAB

open/2 verb                                # open fire
  frame  nsubj=actor  obl:on|obl:at=recipient
  need   obj{fire}
  core   175  when obl:on{protester,demonstrator,crowd,rally,march,mourner}
  core   190 firearms
  +  "Syrian troops opened fire on Turkish soldiers near the border."   190 SYR TUR
  +  "Police opened fire on protesters in Guinea."   175 - GIN
  -  "The firm opened a plant on Monday."

begin/1 verb                               # begin talks
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:about=topic
  need   obj{@talks}
  core   046 reciprocal
  +  "Britain began negotiations with Australia on a trade deal."   046 GBR;AUS -

begin/2 verb                               # begin what the complement or object says
  frame  nsubj=actor  xcomp=content
  complement actual

start/1 verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|obl:about=topic
  need   obj{@talks}
  core   046 reciprocal
  +  "Cyprus started talks with Lebanon on offshore gas."   046 CYP;LBN -

start/2 verb
  frame  nsubj=actor  xcomp=content
  complement actual

continue/1 verb
  frame  nsubj=actor  xcomp=content
  complement actual

conduct/1 verb                             # conduct talks, raids, tests, exercises
  frame  nsubj=actor  obl:with|nmod:with=recipient  obl:on|obl:against|nmod:on|nmod:against=recipient
  need   obj{@talks,@attack,exercise,drill,manoeuvre,test,launch,missile test,nuclear test,airstrike,patrol,search,@investigation}
  not    subj{@sport,@business,scientist,doctor,researcher}  obj{survey,orchestra,study,interview,blood test}
  core   040 reciprocal  when obj{@talks}
  core   062 reciprocal  when obj{exercise,drill,manoeuvre} obl:with{*}
  core   152  when obj{exercise,drill,manoeuvre,patrol}
  core   150 weapons  when obj{test,launch,missile test,nuclear test}
  core   195  when obj{airstrike,air strike,air raid}
  core   195 drone  when obj{drone strike}
  core   090  when obj{@investigation}
  core   190  when obj{@attack}
  +  "Turkey conducted airstrikes against Iraqi fighters."   195 TUR IRQ
  +  "Pakistan conducted a missile test."   150 PAK -
  -  "Swiss scientists conducted tests on mice."

contact/1 noun contacts
  frame  nmod:between|nmod:with|amod|poss=actor
  need   nmod:between|nmod:with{%GOV,%country,%REB}
  core   040 reciprocal

conversation/1 noun                        # a telephone conversation between leaders
  frame  nmod:between|nmod:with|poss|amod=actor  nmod:about|nmod:on=topic
  core   041 reciprocal  when nmod:between|nmod:with{%country,%GOV}
  +  "A telephone conversation between the Belarusian president and the Kazakh president was confirmed."   041 BLR;KAZ -

have/1 verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on|obl:about|nmod:about|obl:over|nmod:over=topic  obl:in|obl:at=place
  need   obj{@talks,@meeting,lunch,dinner,breakfast,phone call,telephone conversation,telephone call,phone conversation,conversation,word,luncheon}
  need   obl:with|nmod:with{%GOV,%country,%IGO,%REB,%MIL,%OPP,counterpart,%REL}
  not    subj{@sport,@business}
  core   041 reciprocal  when obj{phone call,telephone call,phone conversation,telephone conversation,call}
  core   040 reciprocal
  +  "The Egyptian foreign minister had talks with his Sudanese counterpart."   040 EGY;SDN -
  +  "The Icelandic president had a telephone conversation with the Norwegian prime minister."   041 ISL;NOR -

share/2 verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on|obl:about|nmod:about|obl:over|nmod:over=topic  obl:in|obl:at=place
  need   obj{@talks,@meeting,lunch,dinner,breakfast,phone call,telephone conversation,telephone call,phone conversation,conversation,word,luncheon}
  need   obl:with|nmod:with{%GOV,%country,%IGO,%REB,%MIL,%OPP,counterpart,%REL}
  not    subj{@sport,@business}
  core   041 reciprocal  when obj{phone call,telephone call,phone conversation,telephone conversation,call}
  core   040 reciprocal
  -  "The children shared lunch with a friend." none

exchange/4 verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on|obl:about|nmod:about|obl:over|nmod:over=topic  obl:in|obl:at=place
  need   obj{@talks,@meeting,lunch,dinner,breakfast,phone call,telephone conversation,telephone call,phone conversation,conversation,word,luncheon}
  need   obl:with|nmod:with{%GOV,%country,%IGO,%REB,%MIL,%OPP,counterpart,%REL}
  not    subj{@sport,@business}
  core   041 reciprocal  when obj{phone call,telephone call,phone conversation,telephone conversation,call}
  core   040 reciprocal
  -  "They exchanged a word with the neighbour." none

enjoy/1 verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on|obl:about|nmod:about|obl:over|nmod:over=topic  obl:in|obl:at=place
  need   obj{@talks,@meeting,lunch,dinner,breakfast,phone call,telephone conversation,telephone call,phone conversation,conversation,word,luncheon}
  need   obl:with|nmod:with{%GOV,%country,%IGO,%REB,%MIL,%OPP,counterpart,%REL}
  not    subj{@sport,@business}
  core   041 reciprocal  when obj{phone call,telephone call,phone conversation,telephone conversation,call}
  core   040 reciprocal
  -  "Guests enjoyed dinner with the chef." none

complete/1 verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on|obl:about|nmod:about|obl:over|nmod:over=topic  obl:in|obl:at=place
  need   obj{@talks,@meeting,lunch,dinner,breakfast,phone call,telephone conversation,telephone call,phone conversation,conversation,word,luncheon}
  need   obl:with|nmod:with{%GOV,%country,%IGO,%REB,%MIL,%OPP,counterpart,%REL}
  not    subj{@sport,@business}
  core   041 reciprocal  when obj{phone call,telephone call,phone conversation,telephone conversation,call}
  core   040 reciprocal
  +  "Iran completed talks with Oman on Tuesday."   040 IRN;OMN -

conclude/2 verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on|obl:about|nmod:about|obl:over|nmod:over=topic  obl:in|obl:at=place
  need   obj{@talks,@meeting,lunch,dinner,breakfast,phone call,telephone conversation,telephone call,phone conversation,conversation,word,luncheon}
  need   obl:with|nmod:with{%GOV,%country,%IGO,%REB,%MIL,%OPP,counterpart,%REL}
  not    subj{@sport,@business}
  core   041 reciprocal  when obj{phone call,telephone call,phone conversation,telephone conversation,call}
  core   040 reciprocal
  +  "Mongolia concluded talks with China."   040 MNG;CHN -

finish/1 verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on|obl:about|nmod:about|obl:over|nmod:over=topic  obl:in|obl:at=place
  need   obj{@talks,@meeting,lunch,dinner,breakfast,phone call,telephone conversation,telephone call,phone conversation,conversation,word,luncheon}
  need   obl:with|nmod:with{%GOV,%country,%IGO,%REB,%MIL,%OPP,counterpart,%REL}
  not    subj{@sport,@business}
  core   041 reciprocal  when obj{phone call,telephone call,phone conversation,telephone conversation,call}
  core   040 reciprocal
  +  "Chad finished talks with Libya."   040 TCD;LBY -

wrap-up/1 verb wrap up
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on|obl:about|nmod:about|obl:over|nmod:over=topic  obl:in|obl:at=place
  need   obj{@talks,@meeting,lunch,dinner,breakfast,phone call,telephone conversation,telephone call,phone conversation,conversation,word,luncheon}
  need   obl:with|nmod:with{%GOV,%country,%IGO,%REB,%MIL,%OPP,counterpart,%REL}
  not    subj{@sport,@business}
  core   041 reciprocal  when obj{phone call,telephone call,phone conversation,telephone conversation,call}
  core   040 reciprocal
  +  "Finland wrapped up talks with Estonia."   040 FIN;EST -

schedule/2 verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on|obl:about|nmod:about|obl:over|nmod:over=topic  obl:in|obl:at=place
  need   obj{@talks,@meeting,lunch,dinner,breakfast,phone call,telephone conversation,telephone call,phone conversation,conversation,word,luncheon}
  need   obl:with|nmod:with{%GOV,%country,%IGO,%REB,%MIL,%OPP,counterpart,%REL}
  not    subj{@sport,@business}
  core   041 reciprocal  when obj{phone call,telephone call,phone conversation,telephone conversation,call}
  core   040 reciprocal
  -  "The dentist scheduled a meeting with his staff." none

dine/1 verb
  frame  nsubj=actor  obl:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%GOV,%country,%IGO,%REB,%MIL,%OPP,%REL}
  need   obl:with{%GOV,%country,%IGO,%REB,%MIL,%OPP,counterpart,%REL}
  core   040 reciprocal
  +  "The Portuguese president dined with the Spanish prime minister."   040 PRT;ESP -

lunch/1 verb
  frame  nsubj=actor  obl:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%GOV,%country,%IGO,%REB,%MIL,%OPP,%REL}
  need   obl:with{%GOV,%country,%IGO,%REB,%MIL,%OPP,counterpart,%REL}
  core   040 reciprocal
  +  "The Tunisian president lunched with his Algerian counterpart."   040 TUN;DZA -

sit-down/1 verb sit down
  frame  nsubj=actor  obl:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%GOV,%country,%IGO,%REB,%MIL,%OPP,%REL}
  need   obl:with{%GOV,%country,%IGO,%REB,%MIL,%OPP,counterpart,%REL}
  core   040 reciprocal
  +  "The Pakistani prime minister sat down with the Afghan president."   040 PAK;AFG -

huddle/1 verb
  frame  nsubj=actor  obl:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%GOV,%country,%IGO,%REB,%MIL,%OPP,%REL}
  need   obl:with{%GOV,%country,%IGO,%REB,%MIL,%OPP,counterpart,%REL}
  core   040 reciprocal
  +  "The Greek finance minister huddled with the German chancellor."   040 GRC;DEU -

parley/1 verb
  frame  nsubj=actor  obl:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%GOV,%country,%IGO,%REB,%MIL,%OPP,%REL}
  need   obl:with{%GOV,%country,%IGO,%REB,%MIL,%OPP,counterpart,%REL}
  core   040 reciprocal
  +  "Ugandan rebels parleyed with the Kenyan army."   040 UGA;KEN -

converse/1 verb
  frame  nsubj=actor  obl:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%GOV,%country,%IGO,%REB,%MIL,%OPP,%REL}
  need   obl:with{%GOV,%country,%IGO,%REB,%MIL,%OPP,counterpart,%REL}
  core   040 reciprocal
  +  "The Cuban president conversed with the Vatican envoy."   040 CUB;VAT -

catch-up/1 verb catch up
  frame  nsubj=actor  obl:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%GOV,%country,%IGO,%REB,%MIL,%OPP,%REL}
  need   obl:with{%GOV,%country,%IGO,%REB,%MIL,%OPP,counterpart,%REL}
  core   040 reciprocal
  -  "The runner caught up with the leader." none

engage/1 verb
  frame  nsubj=actor  obl:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%GOV,%country,%IGO,%REB,%MIL,%OPP,%REL}
  need   obl:with{%GOV,%country,%IGO,%REB,%MIL,%OPP,counterpart,%REL}
  core   040 reciprocal
  +  "Nepal engaged with China on the border."   040 NPL;CHN -

liaise/1 verb
  frame  nsubj=actor  obl:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%GOV,%country,%IGO,%REB,%MIL,%OPP,%REL}
  need   obl:with{%GOV,%country,%IGO,%REB,%MIL,%OPP,counterpart,%REL}
  core   040 reciprocal
  +  "The Maltese government liaised with Libya."   040 MLT;LBY -

meet-up/1 verb meet up
  frame  nsubj=actor  obl:with=actor  obl:on|obl:about|obl:over=topic  obl:in|obl:at=place
  need   subj{%GOV,%country,%IGO,%REB,%MIL,%OPP,%REL}
  need   obl:with{%GOV,%country,%IGO,%REB,%MIL,%OPP,counterpart,%REL}
  core   040 reciprocal
  +  "The Czech president met up with the Slovak president."   040 CZE;SVK -

exchange/5 verb
  frame  nsubj=actor  obl:on|obl:about|obl:over=topic  obl:with=actor
  need   obj{view,opinion}
  core   040 reciprocal
  +  "The Thai and Lao foreign ministers exchanged views on the river."   040 THA;LAO -

engage/2 verb
  frame  nsubj=actor  obl:with=actor  obl:in=place
  need   obl:in|obl:into|obj{@talks,negotiation,dialogue}
  not    subj{@business,@sport,player,club}
  core   046 reciprocal

enter/1 verb
  frame  nsubj=actor  obl:with=actor  obl:in=place
  need   obl:in|obl:into|obj{@talks,negotiation,dialogue}
  not    subj{@business,@sport,player,club}
  core   046 reciprocal

participate/1 verb
  frame  nsubj=actor  obl:with=actor  obl:in=place
  need   obl:in|obl:into|obj{@talks,negotiation,dialogue}
  not    subj{@business,@sport,player,club}
  core   046 reciprocal
  +  "Ghana and Togo participated in talks in Lomé."   046 GHA;TGO -

join/2 verb
  frame  nsubj=actor  obl:with=actor  obl:in=place
  need   obl:in|obl:into|obj{@talks,negotiation,dialogue}
  not    subj{@business,@sport,player,club}
  core   046 reciprocal
  -  "The singer joined the band." none

kick-off/1 verb kick off
  frame  nsubj=actor  obl:with=actor  obl:in=place
  need   obl:in|obl:into|obj{@talks,negotiation,dialogue}
  not    subj{@business,@sport,player,club}
  core   046 reciprocal
  +  "Georgia kicked off negotiations with Armenia."   046 GEO;ARM -

reopen/3 verb
  frame  nsubj=actor  obl:with=actor  obl:in=place
  need   obl:in|obl:into|obj{@talks,negotiation,dialogue}
  not    subj{@business,@sport,player,club}
  core   046 reciprocal
  +  "Cyprus reopened negotiations with Turkey."   046 CYP;TUR -

restart/1 verb
  frame  nsubj=actor  obl:with=actor  obl:in=place
  need   obl:in|obl:into|obj{@talks,negotiation,dialogue}
  not    subj{@business,@sport,player,club}
  core   046 reciprocal
  +  "Iran restarted negotiations with Iraq."   046 IRN;IRQ -

begin/5 verb
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|obl:of=recipient
  need   obj|obl:on{visit,trip,tour}
  need   subj{%GOV,%IGO,%LEG,%MIL,%REL,president,minister,delegation,envoy,secretary,king,queen,ambassador,chancellor,leader,pope}
  core   042
  +  "The Indian prime minister began a visit to Bhutan on Sunday."   042 IND BTN

start/5 verb
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|obl:of=recipient
  need   obj|obl:on{visit,trip,tour}
  need   subj{%GOV,%IGO,%LEG,%MIL,%REL,president,minister,delegation,envoy,secretary,king,queen,ambassador,chancellor,leader,pope}
  core   042
  +  "The Turkish president started a visit to Senegal."   042 TUR SEN

conclude/3 verb
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|obl:of=recipient
  need   obj|obl:on{visit,trip,tour}
  need   subj{%GOV,%IGO,%LEG,%MIL,%REL,president,minister,delegation,envoy,secretary,king,queen,ambassador,chancellor,leader,pope}
  core   042
  +  "The Kenyan president concluded a visit to Uganda."   042 KEN UGA

end/2 verb
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|obl:of=recipient
  need   obj|obl:on{visit,trip,tour}
  need   subj{%GOV,%IGO,%LEG,%MIL,%REL,president,minister,delegation,envoy,secretary,king,queen,ambassador,chancellor,leader,pope}
  core   042
  +  "The Chinese foreign minister ended a visit to Cuba."   042 CHN CUB

embark/1 verb
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|obl:of=recipient
  need   obj|obl:on{visit,trip,tour}
  need   subj{%GOV,%IGO,%LEG,%MIL,%REL,president,minister,delegation,envoy,secretary,king,queen,ambassador,chancellor,leader,pope}
  core   042

wrap-up/2 verb wrap up
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|obl:of=recipient
  need   obj|obl:on{visit,trip,tour}
  need   subj{%GOV,%IGO,%LEG,%MIL,%REL,president,minister,delegation,envoy,secretary,king,queen,ambassador,chancellor,leader,pope}
  core   042
  +  "The Belgian king wrapped up a visit to Congo."   042 BEL COD

complete/2 verb
  frame  nsubj=actor  obl:in|obl:to|nmod:to|nmod:in|obl:of=recipient
  need   obj|obl:on{visit,trip,tour}
  need   subj{%GOV,%IGO,%LEG,%MIL,%REL,president,minister,delegation,envoy,secretary,king,queen,ambassador,chancellor,leader,pope}
  core   042
  +  "The Russian defence minister completed a visit to Syria."   042 RUS SYR

head/1 verb
  frame  nsubj=actor  obl:in|obl:to|obl:at=recipient
  need   subj{%GOV,%IGO,%LEG,president,minister,delegation,envoy,secretary,king,queen,ambassador,chancellor,pope}
  not    subj{plane,flight,ship}
  need   obl:to|obl:in{%country,%GOV}
  core   042
  -  "The car headed to a garage." none

jet/1 verb
  frame  nsubj=actor  obl:in|obl:to|obl:at=recipient
  need   subj{%GOV,%IGO,%LEG,president,minister,delegation,envoy,secretary,king,queen,ambassador,chancellor,pope}
  not    subj{plane,flight,ship}
  need   obl:to|obl:in{%country,%GOV}
  core   042
  +  "The Israeli defence minister jetted to Azerbaijan."   042 ISR AZE

go/4 verb
  frame  nsubj=actor  obl:to|obl:in|obl:into=recipient
  need   subj{%GOV,%IGO,%LEG,delegation,envoy,ambassador,minister,president,pope}
  need   obl:for|obl:on{visit,talk,meeting,summit,trip,negotiation,tour}
  core   042
  +  "The Cuban foreign minister went to Mexico for talks."   042 CUB MEX

come/2 verb
  frame  nsubj=actor  obl:to|obl:in|obl:into=recipient
  need   subj{%GOV,%IGO,%LEG,delegation,envoy,ambassador,minister,president,pope}
  need   obl:for|obl:on{visit,talk,meeting,summit,trip,negotiation,tour}
  core   042
  +  "The Saudi king came to Egypt for a visit."   042 SAU EGY

head/2 verb
  frame  nsubj=actor  obl:to|obl:in|obl:into=recipient
  need   subj{%GOV,%IGO,%LEG,delegation,envoy,ambassador,minister,president,pope}
  need   obl:for|obl:on{visit,talk,meeting,summit,trip,negotiation,tour}
  core   042
  +  "The British foreign secretary headed to Kenya for talks."   042 GBR KEN

return/2 verb
  frame  nsubj=actor  obl:to|obl:in|obl:into=recipient
  need   subj{%GOV,%IGO,%LEG,delegation,envoy,ambassador,minister,president,pope}
  need   obl:for|obl:on{visit,talk,meeting,summit,trip,negotiation,tour}
  core   042
  -  "The man returned to the village for a visit." none

land/1 verb
  frame  nsubj=actor  obl:to|obl:in|obl:into=recipient
  need   subj{%GOV,%IGO,%LEG,delegation,envoy,ambassador,minister,president,pope}
  need   obl:for|obl:on{visit,talk,meeting,summit,trip,negotiation,tour}
  core   042
  +  "The Israeli president landed in Azerbaijan for talks."   042 ISR AZE

depart/1 verb
  frame  nsubj=actor  obl:to|obl:in|obl:into=recipient
  need   subj{%GOV,%IGO,%LEG,delegation,envoy,ambassador,minister,president,pope}
  need   obl:for|obl:on{visit,talk,meeting,summit,trip,negotiation,tour}
  core   042
  -  "The train departed." none

fly/2 verb
  frame  nsubj=actor  obl:to|obl:in|obl:into=recipient
  need   subj{%GOV,%IGO,%LEG,delegation,envoy,ambassador,minister,president,pope}
  need   obl:for|obl:on{visit,talk,meeting,summit,trip,negotiation,tour}
  core   042
  +  "A Swedish envoy flew into Yemen for talks."   042 SWE YEM

greet/1 verb
  frame  nsubj=actor  obj=recipient
  need   obj{%GOV,%IGO,president,prime minister,chancellor,king,queen,delegation}
  need   subj{%GOV,%country,president,prime minister,chancellor,king,queen}
  not    obj{decision,move,news,statement,speech,plan}
  core   043
  +  "The Emirati president greeted the Israeli prime minister at the airport."   043 ARE ISR

entertain/1 verb
  frame  nsubj=actor  obj=recipient
  need   obj{%GOV,%IGO,president,prime minister,chancellor,king,queen,delegation}
  need   subj{%GOV,%country,president,prime minister,chancellor,king,queen}
  not    obj{decision,move,news,statement,speech,plan}
  core   043
  +  "The Danish queen entertained the Finnish president."   043 DNK FIN

fete/1 verb
  frame  nsubj=actor  obj=recipient
  need   obj{%GOV,%IGO,president,prime minister,chancellor,king,queen,delegation}
  need   subj{%GOV,%country,president,prime minister,chancellor,king,queen}
  not    obj{decision,move,news,statement,speech,plan}
  core   043
  +  "The French president feted the Egyptian president."   043 FRA EGY

facilitate/1 verb
  frame  nsubj=actor  nmod:between|obl:between|obl:in=recipient  obj=topic
  need   obj{@talks,dialogue,negotiation,peace process,@ceasefire,deal,agreement,prisoner swap,exchange}
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,%MIL}
  core   045
  +  "Oman facilitated talks between Iran and Yemen."   045 OMN IRN;YEM

moderate/1 verb
  frame  nsubj=actor  nmod:between|obl:between|obl:in=recipient  obj=topic
  need   obj{@talks,dialogue,negotiation,peace process,@ceasefire,deal,agreement,prisoner swap,exchange}
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,%MIL}
  core   045
  +  "Norway moderated talks between Venezuela and Colombia."   045 NOR VEN;COL

chair/1 verb
  frame  nsubj=actor  nmod:between|obl:between|obl:in=recipient  obj=topic
  need   obj{@talks,dialogue,negotiation,peace process,@ceasefire,deal,agreement,prisoner swap,exchange}
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,%MIL}
  core   045
  +  "Ethiopia chaired talks between Sudan and South Sudan."   045 ETH SDN;SSD

sponsor/1 verb
  frame  nsubj=actor  nmod:between|obl:between|obl:in=recipient  obj=topic
  need   obj{@talks,dialogue,negotiation,peace process,@ceasefire,deal,agreement,prisoner swap,exchange}
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,%MIL}
  core   045
  +  "Qatar sponsored talks between Chad and Sudan."   045 QAT TCD;SDN

oversee/1 verb
  frame  nsubj=actor  nmod:between|obl:between|obl:in=recipient  obj=topic
  need   obj{@talks,dialogue,negotiation,peace process,@ceasefire,deal,agreement,prisoner swap,exchange}
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,%MIL}
  core   045
  -  "The foreman oversaw the workers." none

lead/2 verb
  frame  nsubj=actor  nmod:between|obl:between|obl:in=recipient  obj=topic
  need   obj{@talks,dialogue,negotiation,peace process,@ceasefire,deal,agreement,prisoner swap,exchange}
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy,%MIL}
  core   045
  -  "The teacher led the class." none

arbitrate/1 verb
  frame  nsubj=actor  obl:between|obl:with|obl:in=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy}
  core   045

intercede/1 verb
  frame  nsubj=actor  obl:between|obl:with|obl:in=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy}
  core   045
  +  "Kuwait interceded between Qatar and Bahrain."   045 KWT QAT;BHR

shuttle/1 verb
  frame  nsubj=actor  obl:between|obl:with|obl:in=recipient
  need   subj{%country,%GOV,%IGO,%NGO,%REL,envoy}
  core   045
  +  "An American envoy shuttled between Israel and Lebanon."   045 USA ISR;LBN

act/1 verb
  frame  nsubj=actor  obl:between|nmod:between=recipient
  need   obl:as|obj{mediator,intermediary,go-between}
  core   045

serve/1 verb
  frame  nsubj=actor  obl:between|nmod:between=recipient
  need   obl:as|obj{mediator,intermediary,go-between}
  core   045

ring/1 verb
  frame  nsubj=actor  obl:by|obl:on=instrument  obj=actor
  need   obj{%GOV,%country,counterpart,%IGO}
  need   subj{%GOV,%country,%IGO}
  not    obj{bell,alarm,number,embassy,capital,building,protest}
  core   041 reciprocal
  -  "The boy rang a bell." none

telephone/2 verb
  frame  nsubj=actor  obl:by|obl:on=instrument  obj=actor
  need   obj{%GOV,%country,counterpart,%IGO}
  need   subj{%GOV,%country,%IGO}
  not    obj{bell,alarm,number,embassy,capital,building,protest}
  core   041 reciprocal
  +  "The Spanish king telephoned the Moroccan king."   041 ESP;MAR -

discussion/1 noun
  frame  nmod:between|nmod:with|poss|amod|nmod:of=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB}
  core   040 reciprocal
  +  "Discussions between Norway and Iceland on herring went on."   040 NOR;ISL -

parley/2 noun
  frame  nmod:between|nmod:with|poss|amod|nmod:of=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB}
  core   040 reciprocal
  -  "The parley was brief." none

session/1 noun
  frame  nmod:between|nmod:with|poss|amod|nmod:of=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB}
  core   040 reciprocal
  -  "A session with the trainer cost forty euros." none

encounter/1 noun
  frame  nmod:between|nmod:with|poss|amod|nmod:of=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB}
  core   040 reciprocal
  -  "An encounter with a bear frightened the hikers." none

luncheon/1 noun
  frame  nmod:between|nmod:with|poss|amod|nmod:of=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB}
  core   040 reciprocal
  +  "A luncheon between the Thai king and the Danish queen took place."   040 THA;DNK -

roundtable/1 noun
  frame  nmod:between|nmod:with|poss|amod|nmod:of=actor  nmod:in|nmod:at=place  nmod:on|nmod:about|nmod:over=topic
  need   nmod:between|nmod:with{%country,%GOV,%IGO,%REB}
  core   040 reciprocal
  -  "The roundtable was cancelled." none

phone-call/1 noun phone call
  frame  nmod:between|nmod:with|poss=actor
  need   nmod:between|nmod:with{%country,%GOV,%IGO}
  core   041 reciprocal
  -  "The phone call woke the man." none
