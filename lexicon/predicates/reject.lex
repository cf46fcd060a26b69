# REJECT (CAMEO 12): refuse, deny when accused, veto, bar from entering, defy.

reject/1 verb
  frame  nsubj=actor  xcomp=about  obj|obl:by|obl:from|obl:of=recipient
  not    subj{@sport,publisher,@business,voter}  obj{manuscript,bid for the player}
  core   127  when obj{@agreement,plan,peace plan}
  core   125  when obj{@talks,talk,dialogue,meeting,invitation}
  core   126  when obj{mediation}
  core   1246  when obj{@ceasefire}
  core   121  when obj{cooperation}
  core   122  when obj{@aid}
  core   124  when obj{ultimatum,demand,call}
  core   016  when obj{@accusation}
  core   120
  +  "Iran rejected the offer of the United States."   120 IRN USA
  +  "The peace plan was rejected by the Syrian opposition."   127 SYR -
  +  "Sudan rejected talks with the rebels."   125 SDN -
  -  "The publisher rejected the manuscript."

rejection/1 noun
  frame  poss|nmod:by|amod=actor  nmod:of=topic
  core   127  when nmod:of{@agreement,plan}
  core   120

refuse/1 verb
  frame  nsubj=actor  xcomp|obj=about  iobj=recipient
  not    subj{@sport,@business,engine,horse,player}
  core   075  when obj{refuge}
  core   1245  when obj{access,entry,permission} iobj{%IGO,inspector,observer}
  core   120  when obj{entry,access,visa,permission}
  core   122  when obj{@aid,asylum}
  core   125  when obj{@talks,talk,meeting,dialogue,negotiation}
  core   1246  when obj{@ceasefire}
  core   127  when obj{@agreement,plan}
  core   124 change  when xcomp{hand,relinquish,yield}
  core   120  when xcomp{*}
  core   120  when obj{request,demand,offer,proposal,invitation}
  +  "Serbia refused to recognise Kosovo."   120 SRB -
  +  "The militia in Togo refused to hand over the harbour."   124 TGO -
  +  "North Korea refused to release the American tourist."   1243 PRK -
  +  "The Mexican government refused the request."   120 MEX -
  -  "The horse refused to jump."

refusal/1 noun
  frame  poss|nmod:by|nmod:of|amod=actor  xcomp=about
  core   120
  +  "Turkey's refusal angered Greece."   120 TUR -

decline/1 verb                             # decline to do
  frame  nsubj=actor  xcomp=about  obj=topic
  not    subj{@market,@sport,number,share,population}  xcomp{comment,say,answer,name,give,elaborate,identify,discuss,speculate,be,confirm}
  core   125  when obj{invitation}
  core   120  when xcomp{*}
  core   120  when obj{offer,request,proposal}
  +  "Switzerland declined to extradite the director."   1213 CHE -
  -  "A spokesman declined to comment."
  -  "Oil prices declined."

deny/1 verb                                # deny a claim
  frame  nsubj=speaker  ccomp|xcomp|obj=content
  claim  deny
  complement negated
  not    obj{access,entry,visa,request,bail,permission,asylum,appeal,entry visa}

deny/2 verb                                # deny entry, a visa, a request
  frame  nsubj=actor  iobj|obl:to=recipient  obj=topic
  need   obj{access,entry,visa,request,bail,permission,asylum,entry visa}
  core   122  when obj{asylum}
  core   1241  when obj{bail}
  core   120
  +  "Israel denied entry to the British lawmaker."   120 ISR GBR
  +  "Australia denied a visa to the Fijian minister."   120 AUS FJI

veto/1 verb
  frame  nsubj=actor  obj=topic
  core   129
  +  "Russia vetoed a resolution on Syria."   129 RUS -
  +  "The resolution was vetoed by China."   129 CHN -

veto/2 noun
  frame  poss|nmod:by|amod=actor  nmod:of|nmod:on|nmod:against=topic
  core   129
  +  "China's veto of the resolution surprised nobody."   129 CHN -

block/1 verb                               # block a resolution, a bid, a deal
  frame  nsubj=actor  obj=topic  poss|nmod:by|nmod:of|obl:by|obl:of=recipient
  need   obj{resolution,bid,accession,membership,deal,appointment,motion,bill,statement,sale,takeover,vote,nomination,request,effort,attempt}
  not    subj{@sport,@business,goalkeeper}
  core   129
  +  "Turkey blocked a NATO statement on Belarus."   129 TUR -

bar/1 verb                                 # bar from entering
  frame  nsubj=actor  obj=recipient  obl:from|xcomp=topic
  core   1722  when obl:from{office,election,running,vote,politics}
  core   120
  +  "Russia barred a Norwegian politician from its territory."   120 RUS NOR
  +  "Two Chinese officials were barred by the United States."   120 USA CHN

ban/1 verb                                 # ban travellers: refusal; imports: sanction; parties, media, protests: restriction
  frame  nsubj=actor  obj|nmod:from|obl:from|nmod:to|obl:to=recipient
  not    subj{@sport,league,federation,FIFA}  obj{@sport,player,athlete}
  core   163  when obj{import,export,sale,product,flight,airline,shipment,trade}
  core   1722  when obj{party,opposition party,%PTY,%OPP,candidate,politician,movement,%REB}
  core   1721 censor  when obj{@website,film,newspaper,%JRN}
  core   1721  when obj{@protest,gathering,veil,niqab,burqa,headscarf,word}
  core   120  when obl:from{entering,travelling,entry,%country}
  core   120  when xcomp{enter,travel}
  core   120  when obj{%country,traveller,traveler,visitor,official,diplomat,%GOV,citizen,national}
  core   172
  +  "China banned imports of salmon from Norway."   163 CHN NOR
  +  "Egypt banned an opposition party."   1722 EGY -
  +  "The Tanzanian government banned two newspapers."   1721 TZA -
  +  "Ukraine banned Russian officials from entering the country."   120 UKR RUS
  -  "The federation banned the player for two matches."

ban/2 noun
  frame  poss|nmod:by|amod=actor  nmod:on|nmod:against|nmod:for=recipient  nmod:from=recipient
  not    nmod:on{smoking,plastic,player}
  core   163  when nmod:on{import,export,sale,product,flight,airline,trade}
  core   1721  when nmod:on{@protest,gathering,@website}
  core   1722  when nmod:on{party}
  core   120  when nmod:on{%country,traveller,traveler,visitor,travel}
  core   172
  +  "India's ban on Malaysian imports took effect."   163 IND MYS

turn-away/1 verb turn away
  frame  nsubj=actor  obj=recipient
  need   obj{@person,migrant,refugee,@warship}
  core   120
  +  "Malaysia turned away two hundred Burmese refugees."   120 MYS MMR

turn-down/1 verb turn down
  frame  nsubj=actor  obj=about  nmod:from|nmod:by|obl:from|obl:by=recipient
  not    subj{@sport,@business,singer,actor}  obj{music,heat,volume}
  core   125  when obj{invitation}
  core   127  when obj{@agreement,plan}
  core   120
  +  "Sweden turned down a request from Turkey."   120 SWE TUR

rule-out/1 verb rule out
  frame  nsubj=actor  obj|xcomp=about
  need   subj{%country,%GOV,%MIL,%IGO,%REB}
  not    obj{possibility,foul play,terrorism,sabotage,cause,link}
  core   125  when obj{@talks,talk,meeting,negotiation}
  core   1246  when obj{@ceasefire,withdrawal}
  core   120
  +  "The Israeli prime minister ruled out talks with the Syrian president."   125 ISR -

dismiss/1 verb                             # dismiss a proposal; a charge; a person
  frame  nsubj=actor  obj=topic  nmod:by|nmod:from|obl:by|obl:from=recipient
  need   obj{@demand-thing,idea,threat,report,warning,concern,criticism,possibility,%GOV,%MIL,case,appeal,@legal-case,@accusation,suit}
  core   081  when obj{charge,case}
  core   016  when obj{@accusation,report}
  core   160 expel  when obj{%GOV,%MIL}
  core   120
  +  "Venezuela dismissed the proposal from Canada."   120 VEN CAN
  -  "The umpire dismissed the batsman."

defy/1 verb
  frame  nsubj=actor  obj=recipient
  not    obj{gravity,logic,expectation,odds,belief,age}
  core   128
  +  "Ecuadorian protesters defied the curfew."   128 ECU -
  +  "Iran defied the United Nations."   128 IRN org:UN
  -  "The acrobat defied gravity."

ignore/1 verb
  frame  nsubj=actor  obj=about
  need   subj{%country,%GOV,%MIL,%IGO,%REB}
  need   obj{call,demand,warning,resolution,request,ultimatum,ruling,order,appeal,plea}
  core   120
  +  "Eritrea ignored the ruling of the court."   120 ERI -

violate/1 verb                             # a ceasefire; airspace; a treaty
  frame  nsubj=actor  obj|nmod:of|poss|obl:of=recipient
  need   subj{%country,%GOV,%MIL,%REB,%IGO,plane,jet,aircraft}
  core   196  when obj{@ceasefire}
  core   154  when obj{airspace,border,waters,sovereignty,territory}
  core   128
  +  "The Yemeni rebels violated the truce on Friday."   196 YEM -
  +  "Turkish jets violated Greek airspace."   154 TUR GRC

violation/1 noun
  frame  poss|nmod:by|amod=actor  nmod:of=recipient
  core   196  when nmod:of{@ceasefire}
  core   154  when nmod:of{airspace,sovereignty,territory}

breach/1 verb
  frame  nsubj=actor  obj=topic
  need   obj{@ceasefire,@treaty,resolution}
  core   196  when obj{@ceasefire}
  core   128 treaty=breach-alleged

break-off/1 verb break off
  frame  nsubj=actor  obl:with|nmod:with=recipient
  need   obj{@talks,talk,@tie,engagement}
  core   161  when obj{@tie}
  core   164
  +  "Ethiopia broke off talks with Egypt."   164 ETH EGY
  -  "A branch broke off in the wind."

break/1 verb                               # break a ceasefire, relations, a promise; break off talks
  frame  nsubj=actor  obl:with|nmod:with=recipient
  need   obj{@ceasefire,@tie,@treaty}
  not    subj{@sport,@market}
  core   196  when obj{@ceasefire}
  core   161  when obj{@tie}
  core   128
  +  "The Sudanese rebels broke the ceasefire."   196 SDN -
  +  "Paraguay broke diplomatic relations with Venezuela."   161 PRY VEN
  -  "The runner broke the record."

boycott/1 verb
  frame  nsubj=actor  obj=recipient
  not    obj{@sport}
  core   125 meet  when obj{@talks,@meeting,session}
  core   143 boycott  when obj{@election,parliament,referendum}
  core   163  when obj{%country,product,good}
  core   143 boycott
  +  "The Ghanaian opposition boycotted parliament."   143 GHA -
  +  "Algeria boycotted the summit."   125 DZA -

boycott/2 noun
  frame  poss|nmod:by|amod=actor  nmod:of=recipient
  core   163  when nmod:of{%country,product,good}
  core   143 boycott
  +  "The Kuwaiti opposition's boycott of the election lasted a year."   143 KWT -

snub/1 verb
  frame  nsubj=actor  obj=recipient
  core   125 meet
  +  "The Turkish president snubbed the American envoy."   125 TUR USA

resist/1 verb
  frame  nsubj=actor  obj=topic  xcomp=about
  need   subj{%country,%GOV,%IGO}
  need   obj{call,pressure,demand}
  core   124
  +  "Germany resisted calls from Greece."   124 DEU -

postpone/1 verb                            # postpone a meeting
  frame  nsubj=actor  obl:with|nmod:with|obl:to|nmod:to=recipient
  need   obj{@talks,talk,@meeting,visit}
  need   subj{%country,%GOV,%IGO,%MIL}
  core   125 meet
  +  "The Japanese foreign minister postponed a visit to China."   125 JPN CHN

walk-out/1 verb walk out
  frame  nsubj=actor  obl:of|obl:out_of|obl:from=topic
  need   subj{%GOV,%LEG,%IGO,%OPP,%REB,%country,delegate,diplomat}
  not    subj{%LAB,%MED,%EDU,%AGR,worker,nurse,teacher,doctor,driver,miner,student,pilot,staff}
  core   125 meet
  +  "The Iranian delegate walked out of the conference."   125 IRN -

fail/1 verb
  frame  nsubj=actor  xcomp=content
  complement negated

prevent/1 verb
  frame  nsubj=actor  obj|obl:from=content
  complement negated

avert/1 verb
  frame  nsubj=actor  obj=content
  complement negated

avoid/1 verb
  frame  nsubj=actor  obj|xcomp=content
  complement negated

foil/1 verb
  frame  nsubj=actor  obj=content
  complement negated

thwart/1 verb
  frame  nsubj=actor  obj=content
  complement negated

rebuff/1 verb
  frame  nsubj=actor  obj|obl:by|obl:from|obl:of|nmod:by|nmod:from=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REB,%MIL,%JUD}
  not    subj{@business,@sport}
  core   125  when obj{@talks,talk,invitation}
  core   127  when obj{@agreement,plan}
  core   120
  +  "Morocco rebuffed the Algerian offer."   120 MAR DZA

spurn/1 verb
  frame  nsubj=actor  obj|obl:by|obl:from|obl:of|nmod:by|nmod:from=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REB,%MIL,%JUD}
  not    subj{@business,@sport}
  core   125  when obj{@talks,talk,invitation}
  core   127  when obj{@agreement,plan}
  core   120
  +  "Iran spurned the French offer."   120 IRN FRA

repudiate/1 verb
  frame  nsubj=actor  obj|obl:by|obl:from|obl:of|nmod:by|nmod:from=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REB,%MIL,%JUD}
  not    subj{@business,@sport}
  core   125  when obj{@talks,talk,invitation}
  core   127  when obj{@agreement,plan}
  core   120
  +  "Ecuador repudiated the Colombian demand."   120 ECU COL

shun/1 verb
  frame  nsubj=actor  obj|obl:by|obl:from|obl:of|nmod:by|nmod:from=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REB,%MIL,%JUD}
  not    subj{@business,@sport}
  core   125  when obj{@talks,talk,invitation}
  core   127  when obj{@agreement,plan}
  core   120
  +  "Egypt shunned the Ethiopian prime minister."   120 EGY ETH

vote-down/1 verb vote down
  frame  nsubj=actor  obj|obl:by|obl:from|obl:of|nmod:by|nmod:from=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REB,%MIL,%JUD}
  not    subj{@business,@sport}
  core   125  when obj{@talks,talk,invitation}
  core   127  when obj{@agreement,plan}
  core   120
  +  "The Romanian parliament voted down the plan of the Hungarian minister."   127 ROU HUN

flout/1 verb
  frame  nsubj=actor  obj=topic  nmod:of|obl:of|poss=recipient
  need   obj{resolution,ceasefire,rule,law,treaty,order,ruling,sanction,norm,ban,warning,agreement,convention}
  not    obj{election rule,rule,dress code}
  need   subj{%country,%GOV,%MIL,%REB,%IGO,%OPP,protester}
  core   196  when obj{@ceasefire}
  core   128
  +  "Eritrea flouted the UN resolution."   128 ERI -

contravene/1 verb
  frame  nsubj=actor  obj=topic  nmod:of|obl:of|poss=recipient
  need   obj{resolution,ceasefire,rule,law,treaty,order,ruling,sanction,norm,ban,warning,agreement,convention}
  not    obj{election rule,rule,dress code}
  need   subj{%country,%GOV,%MIL,%REB,%IGO,%OPP,protester}
  core   196  when obj{@ceasefire}
  core   128
  +  "North Korea contravened the UN resolution."   128 PRK -

disregard/1 verb
  frame  nsubj=actor  obj=topic  nmod:of|obl:of|poss=recipient
  need   obj{resolution,ceasefire,rule,law,treaty,order,ruling,sanction,norm,ban,warning,agreement,convention}
  not    obj{election rule,rule,dress code}
  need   subj{%country,%GOV,%MIL,%REB,%IGO,%OPP,protester}
  core   196  when obj{@ceasefire}
  core   128
  +  "Sudan disregarded the UN resolution."   128 SDN -

breach/2 verb
  frame  nsubj=actor  obj=topic  nmod:of|obl:of|poss=recipient
  need   obj{resolution,ceasefire,rule,law,treaty,order,ruling,sanction,norm,ban,warning,agreement,convention}
  not    obj{election rule,rule,dress code}
  need   subj{%country,%GOV,%MIL,%REB,%IGO,%OPP,protester}
  core   196  when obj{@ceasefire}
  core   128
  +  "The Syrian army breached the ceasefire."   196 SYR -
