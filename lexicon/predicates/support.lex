# SUPPORT (CAMEO 05): praise, endorsement, recognition; signing, ratifying, approving an agreement.

sign/1 verb                                # sign a treaty or agreement
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obj|obl:on|nmod:on=topic  obl:in|obl:at=place
  need   obj{@agreement,@ceasefire,communique}
  not    subj{@business,@sport,player,singer}  obl:with{@business,@sport}  compound{record,publishing}
  core   057 reciprocal treaty=signed
  +  "Mongolia and Japan signed a trade agreement on Wednesday."   057 MNG;JPN -
  +  "The treaty was signed by the presidents of Chad and Niger in Paris."   057 TCD -
  +  "Panama signed an extradition treaty with Italy."   057 PAN;ITA -
  -  "The striker signed a contract with a Spanish club."
  -  "The singer signed copies of her book."

sign/2 verb                                # sign a law, a decree: an act of government on a measure
  frame  nsubj=actor  obj=topic
  need   obj{decree,order,executive order}
  not    subj{@business,@sport}
  core   010

signing/1 noun
  frame  nmod:by|nmod:between|poss=actor  nmod:of=topic  nmod:with=actor
  need   nmod:of{@agreement,@ceasefire}
  core   057 reciprocal treaty=signed
  +  "The signing of the accord by Liberia and Guinea took place in Accra."   057 LBR;GIN -

initial/1 verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obj=topic
  need   obj{@agreement}
  core   057 reciprocal treaty=initialled
  +  "Moldova initialed an association agreement with the EU."   057 MDA;org:EU -

ratify/1 verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=recipient  obj=topic
  need   obj{@treaty,@agreement,accession,membership}
  core   057 treaty=ratified
  +  "Kazakhstan ratified the border treaty with China."   057 KAZ CHN
  +  "The agreement was ratified by the Portuguese parliament."   057 PRT -

ratification/1 noun
  frame  poss|nmod:by|amod=actor  nmod:of=topic
  core   057 treaty=ratified
  +  "Peru's ratification of the convention came after two years."   057 PER -

accede/1 verb
  frame  nsubj=actor  obl:to=topic
  need   obl:to{@treaty}
  core   057 treaty=acceded
  +  "Malawi acceded to the convention on cluster munitions."   057 MWI -

accession/1 noun
  frame  poss|nmod:of|amod=actor  nmod:to=topic
  need   nmod:to{@treaty}
  core   057 treaty=acceded

adopt/1 verb                               # adopt a resolution, declaration, treaty
  frame  nsubj=actor  obj=topic
  need   obj{@treaty,declaration,resolution,communique}
  not    obj{child,baby,kitten,style}
  core   057 treaty=text-agreed  when obj{treaty,convention,protocol}
  core   050
  +  "The African Union adopted a declaration on free trade."   050 org:AU -
  -  "The couple adopted a child from Ethiopia."

approve/1 verb                             # a parliament or body approves
  frame  nsubj=actor  obj=topic  nmod:with|obl:with|nmod:for|obl:for|nmod:to|obl:to=recipient
  need   obj{@treaty,@agreement,accession,membership,aid,loan,sale,sanction,deployment,mission,intervention,bailout,package,request,extradition,@aid}
  not    subj{@business,shareholder,regulator,agency}  obj{vaccine,drug,merger,takeover}
  core   163  when obj{@sanction}
  core   154  when obj{deployment,intervention}
  core   0334  when obj{mission}
  core   0332  when obj{sale}
  core   0313  when obj{extradition}
  core   057 treaty=approved  when obj{@treaty}
  core   057 treaty=approved  when obj{@agreement}
  core   050  when obj{accession,membership}
  core   033
  +  "The Swiss parliament approved a free trade agreement with Indonesia."   057 CHE IDN
  +  "The deal was approved by the Israeli parliament."   057 ISR -
  -  "The regulator approved a new vaccine."

approval/1 noun
  frame  poss|nmod:by|amod=actor  nmod:of=topic
  need   nmod:of|nmod:by|poss|amod{@treaty,@agreement,%LEG}
  core   057 treaty=approved
  +  "Norwegian approval of the fishing agreement pleased Iceland."   057 NOR -

conclude/1 verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obj=topic
  need   obj{@agreement}
  not    subj{@business,@sport}
  core   057 reciprocal
  +  "Georgia concluded a trade agreement with China."   057 GEO;CHN -

finalise/1 verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obj=topic
  need   obj{@agreement}
  not    subj{@business,@sport}
  core   057 reciprocal

finalize/1 verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obj=topic
  need   obj{@agreement}
  not    subj{@business,@sport}
  core   057 reciprocal

join/1 verb                                # join a treaty or organisation
  frame  nsubj=actor  obj=recipient
  need   obj{%IGO,treaty,convention,pact,alliance,union,accord,bloc,NATO,EU,coalition}
  need   subj{%country,%GOV}
  not    subj{@sport,@business}
  core   057 treaty=acceded  when obj{treaty,convention,pact,accord}
  core   050
  +  "Montenegro joined NATO on a Monday."   050 MNE org:NATO
  -  "The midfielder joined a club in Italy."

praise/1 verb
  frame  nsubj=actor  obj=recipient  obl:for=topic
  not    subj{@sport,critic,reviewer,fan,teacher}  obj{@sport,@culture,song,performance}
  core   051
  +  "The Rwandan president praised Morocco for its investment in farming."   051 RWA MAR
  +  "Vietnam was praised by the UN for its handling of the crisis."   051 org:UN VNM
  -  "The coach praised his goalkeeper."

praise/2 noun
  frame  nmod:from|nmod:by=actor  nmod:for=recipient
  need   nmod:from|nmod:by{%country,%GOV,%IGO}
  core   051

hail/1 verb
  frame  nsubj=actor  obj=recipient
  not    subj{@sport,critic,fan}  obj{taxi,cab,@culture}
  core   051
  +  "The Venezuelan president hailed Cuba as a friend."   051 VEN CUB
  -  "Critics hailed the film."

commend/1 verb
  frame  nsubj=actor  obj=recipient  obl:for=topic
  not    subj{@sport,critic}
  core   051
  +  "The African Union commended Gambia for the peaceful vote."   051 org:AU GMB

applaud/1 verb
  frame  nsubj=actor  obj=recipient  obl:for=topic
  not    subj{@sport,critic,fan,audience,crowd}
  core   051
  +  "The Danish government applauded Tunisia for its reforms."   051 DNK TUN

laud/1 verb
  frame  nsubj=actor  obj=recipient  obl:for=topic
  not    subj{@sport,critic,fan}
  core   051

congratulate/1 verb
  frame  nsubj=actor  obj=recipient  obl:on=topic
  not    subj{@sport,coach}  obj{@sport,winner}
  core   051
  +  "The Mexican president congratulated the president of Uruguay on his election."   051 MEX URY

thank/1 verb
  frame  nsubj=actor  obj=recipient  obl:for=topic
  need   obj{%country,%GOV,%IGO,%MIL}
  not    subj{@sport}
  core   051
  +  "The Lebanese prime minister thanked Kuwait for the grain."   051 LBN KWT

endorse/1 verb                             # endorse a person or party
  frame  nsubj=actor  obj=recipient
  not    obj{product,brand,cheque}
  core   051
  +  "The king of Morocco endorsed the Gabonese president."   051 MAR GAB

support/1 verb
  frame  nsubj=actor  obj=recipient  obl:in|obl:against=topic
  need   subj{%country,%GOV,%IGO,%PTY,%OPP,%LEG}
  not    obj{family,weight,theory,claim,life,idea,roof}  subj{@sport,study,evidence,@business}
  core   050
  +  "China supports Pakistan in the dispute."   050 CHN PAK
  -  "The study supports the theory."

support/2 noun
  frame  poss|nmod:from|nmod:of|amod=actor  nmod:for|nmod:to=recipient
  need   nmod:for{%country,%GOV,%REB,%OPP,%IGO,government,president,independence,sovereignty}
  core   050
  +  "Qatar's support for Turkey angered the other Gulf states."   050 QAT TUR

back/1 verb                                # give political backing
  frame  nsubj=actor  obj=recipient
  need   subj{%country,%GOV,%IGO,%PTY,%LEG}
  need   obj{%country,%GOV,%REB,%OPP,plan,proposal,resolution,bid,deal,call,government,president,candidate}
  not    subj{@business,@sport}
  core   050
  +  "India backed Mauritius in the vote on the islands."   050 IND MUS
  -  "He backed the car into a wall."

defend/1 verb                              # defend in words
  frame  nsubj=actor  obj=recipient  obl:against=topic
  need   subj{%country,%GOV,%IGO,%LEG}
  need   obj{%country,%GOV,%MIL,%IGO,decision,policy,government,president,deal,ally,record,handling}
  not    subj{@sport,champion}  obj{title,crown,thesis}
  core   052
  +  "Russia defended Syria at the United Nations."   052 RUS SYR
  -  "The champion defended her title."

recognise/1 verb
  frame  nsubj=actor  obj=recipient  obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG}
  need   obj{%country,%GOV,%OPP,%REB,independence,state,sovereignty,government,statehood,result,genocide}
  core   054
  +  "Fiji recognised Kosovo as an independent state."   054 FJI KOS
  -  "Neighbours recognised the man at once."

recognize/1 verb
  frame  nsubj=actor  obj|nmod:of|obl:of=recipient  obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG}
  need   obj{%country,%GOV,%OPP,%REB,independence,state,sovereignty,government,statehood,result,genocide}
  core   054
  +  "Ecuador recognized the government of Honduras."   054 ECU HND

recognition/1 noun
  frame  poss|nmod:by|amod=actor  nmod:of=recipient
  need   nmod:of{%country,%GOV,independence,state,government}
  core   054
  +  "Sweden's recognition of Palestine angered Israel."   054 SWE PSE

establish/1 verb                           # establish or restore relations
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor
  need   obj{@tie}
  not    subj{@business,study,scientist}
  core   050 reciprocal
  +  "Bhutan established diplomatic relations with Sweden."   050 BTN;SWE -

restore/1 verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor
  need   obj{@tie}
  core   050 reciprocal
  +  "Djibouti and Eritrea restored diplomatic ties."   050 DJI;ERI -
  -  "Workers restored the old bridge."

normalise/1 verb
  frame  nsubj=actor  obl:with|nmod:with=actor
  need   obj{@tie}
  core   050 reciprocal
  +  "Sudan normalised relations with Israel."   050 SDN;ISR -

normalize/1 verb
  frame  nsubj=actor  obl:with|nmod:with=actor
  need   obj{@tie}
  core   050 reciprocal

strengthen/1 verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor
  need   obj{@tie}
  core   050 reciprocal
  +  "Laos strengthened ties with Thailand."   050 LAO;THA -

appoint/1 verb                             # name an ambassador to a state
  frame  nsubj=actor  obl:to|nmod:to=recipient
  need   obj{ambassador,consul}
  core   050
  +  "Greece appointed an ambassador to Libya."   050 GRC -

rally/1 verb                               # rally behind
  frame  nsubj=actor  obl:behind=recipient
  need   obl:behind{*}
  need   subj{%country,%GOV,%IGO,%PTY,ally,lawmaker}
  core   053

side/1 verb
  frame  nsubj=actor  obl:with=recipient  obl:against=topic
  core   050
  +  "Hungary sided with Poland in the dispute over judges."   050 HUN POL

vote/1 verb                                # vote for a resolution, for membership
  frame  nsubj=actor  obl:for|obl:against=topic
  need   obl:for{resolution,membership,treaty,agreement,deal,accession}
  core   050

reaffirm/1 verb
  frame  nsubj=actor  nmod:for|obl:for|nmod:to|obl:to=recipient
  need   obj{support,commitment,solidarity}
  core   050
  +  "Romania reaffirmed its support for Moldova."   050 ROU MDA

reiterate/1 verb
  frame  nsubj=actor  nmod:for|obl:for|nmod:to|obl:to=recipient
  need   obj{support,commitment,solidarity}
  core   050

show/1 verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:for|obl:for=recipient
  need   obj{solidarity,support}
  not    subj{poll,survey,study}
  core   050
  +  "Chile showed solidarity with Haiti."   050 CHL HTI

solidarity/1 noun
  frame  poss|amod=actor  nmod:with=recipient
  need   nmod:with{%country,%GOV}
  core   050

extol/1 verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REB,%MIL,@agreement,decision,effort,step,move}
  not    obj{@sport,@culture}
  core   051
  +  "The Cuban president extolled Vietnam."   051 CUB VNM

salute/1 verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REB,%MIL,@agreement,decision,effort,step,move}
  not    obj{@sport,@culture}
  core   051
  +  "The Rwandan president saluted the Ugandan decision."   051 RWA UGA

compliment/1 verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REB,%MIL,@agreement,decision,effort,step,move}
  not    obj{@sport,@culture}
  core   051
  +  "The Thai prime minister complimented Malaysia on its patience."   051 THA MYS

honour/1 verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REB,%MIL,@agreement,decision,effort,step,move}
  not    obj{@sport,@culture}
  core   051
  +  "The Polish president honoured the Lithuanian president."   051 POL LTU

honor/1 verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REB,%MIL,@agreement,decision,effort,step,move}
  not    obj{@sport,@culture}
  core   051
  +  "Chile honored the Peruvian foreign minister."   051 CHL PER

toast/1 verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REB,%MIL,@agreement,decision,effort,step,move}
  not    obj{@sport,@culture}
  core   051
  +  "The Chinese president toasted the Mongolian president."   051 CHN MNG

decorate/1 verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REB,%MIL,@agreement,decision,effort,step,move}
  not    obj{@sport,@culture}
  core   051
  +  "The French president decorated a Malian general."   051 FRA MLI

cheer/1 verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:on|obl:as=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL}
  need   obj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REB,%MIL,@agreement,decision,effort,step,move}
  not    obj{@sport,@culture}
  core   051
  -  "Fans cheered the striker." none

mend/1 verb
  frame  nsubj=actor  obl:with|nmod:with=actor
  need   obj{@tie,partnership,alliance,friendship}
  need   subj{%country,%GOV,%IGO}
  core   050 reciprocal
  +  "Turkey mended ties with Egypt."   050 TUR;EGY -

repair/1 verb
  frame  nsubj=actor  obl:with|nmod:with=actor
  need   obj{@tie,partnership,alliance,friendship}
  need   subj{%country,%GOV,%IGO}
  core   050 reciprocal
  +  "Australia repaired relations with France."   050 AUS;FRA -

deepen/1 verb
  frame  nsubj=actor  obl:with|nmod:with=actor
  need   obj{@tie,partnership,alliance,friendship}
  need   subj{%country,%GOV,%IGO}
  core   050 reciprocal
  +  "Vietnam deepened ties with Japan."   050 VNM;JPN -

boost/1 verb
  frame  nsubj=actor  obl:with|nmod:with=actor
  need   obj{@tie,partnership,alliance,friendship}
  need   subj{%country,%GOV,%IGO}
  core   050 reciprocal

cement/1 verb
  frame  nsubj=actor  obl:with|nmod:with=actor
  need   obj{@tie,partnership,alliance,friendship}
  need   subj{%country,%GOV,%IGO}
  core   050 reciprocal
  +  "Serbia cemented ties with China."   050 SRB;CHN -

bolster/1 verb
  frame  nsubj=actor  obl:with|nmod:with=actor
  need   obj{@tie,partnership,alliance,friendship}
  need   subj{%country,%GOV,%IGO}
  core   050 reciprocal
  +  "Greece bolstered ties with Israel."   050 GRC;ISR -

upgrade/1 verb
  frame  nsubj=actor  obl:with|nmod:with=actor
  need   obj{@tie,partnership,alliance,friendship}
  need   subj{%country,%GOV,%IGO}
  core   050 reciprocal
  +  "Vietnam upgraded relations with Australia."   050 VNM;AUS -

forge/2 verb
  frame  nsubj=actor  obl:with|nmod:with=actor
  need   obj{@tie,partnership,alliance,friendship}
  need   subj{%country,%GOV,%IGO}
  core   050 reciprocal
  +  "Kenya forged ties with Turkey."   050 KEN;TUR -

expand/1 verb
  frame  nsubj=actor  obl:with|nmod:with=actor
  need   obj{@tie,partnership,alliance,friendship}
  need   subj{%country,%GOV,%IGO}
  core   050 reciprocal
  +  "Iran expanded ties with Bolivia."   050 IRN;BOL -

resume/3 verb
  frame  nsubj=actor  obl:with|nmod:with=actor
  need   obj{@tie,partnership,alliance,friendship}
  need   subj{%country,%GOV,%IGO}
  core   050 reciprocal
  +  "Chad resumed relations with Israel."   050 TCD;ISR -

voice/2 verb
  frame  nsubj=actor  obl:for|nmod:for|obl:to|nmod:to|obl:of|nmod:of|obl:behind|nmod:behind=recipient
  need   obj{support,backing,solidarity,weight,endorsement,sympathy,tribute}
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL}
  core   051
  +  "Ireland voiced support for Palestine."   051 IRL PSE

lend/2 verb
  frame  nsubj=actor  obl:for|nmod:for|obl:to|nmod:to|obl:of|nmod:of|obl:behind|nmod:behind=recipient
  need   obj{support,backing,solidarity,weight,endorsement,sympathy,tribute}
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL}
  core   051
  +  "Iceland lent its support to Latvia."   051 ISL LVA

declare/3 verb
  frame  nsubj=actor  obl:for|nmod:for|obl:to|nmod:to|obl:of|nmod:of|obl:behind|nmod:behind=recipient
  need   obj{support,backing,solidarity,weight,endorsement,sympathy,tribute}
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL}
  core   051
  +  "Algeria declared its support for Tunisia."   051 DZA TUN

throw/1 verb
  frame  nsubj=actor  obl:for|nmod:for|obl:to|nmod:to|obl:of|nmod:of|obl:behind|nmod:behind=recipient
  need   obj{support,backing,solidarity,weight,endorsement,sympathy,tribute}
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL}
  core   051
  +  "Qatar threw its weight behind Turkey."   051 QAT TUR

pay/3 verb
  frame  nsubj=actor  obl:for|nmod:for|obl:to|nmod:to|obl:of|nmod:of|obl:behind|nmod:behind=recipient
  need   obj{support,backing,solidarity,weight,endorsement,sympathy,tribute}
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL}
  core   051
  +  "The Czech president paid tribute to Slovakia."   051 CZE SVK

pledge/3 verb
  frame  nsubj=actor  obl:for|nmod:for|obl:to|nmod:to|obl:of|nmod:of|obl:behind|nmod:behind=recipient
  need   obj{support,backing,solidarity,weight,endorsement,sympathy,tribute}
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL}
  core   051
  +  "Kenya pledged solidarity to Ethiopia."   053 KEN ETH

stand/2 verb
  frame  nsubj=actor  obl:by|obl:with=recipient
  need   subj{%country,%GOV,%IGO,%OPP,%PTY}
  need   obl:by|obl:with{%country,%GOV,%IGO}
  core   051
  +  "Norway stands with Ukraine."   051 NOR UKR

ink/1 verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on=topic
  need   obj{@agreement,treaty,agreement,accord,pact,memorandum,protocol,deal}
  need   subj{%country,%GOV,%IGO,%REB}
  core   057 reciprocal treaty=signed
  +  "Uganda inked a deal with Tanzania."   057 UGA;TZA -

seal/1 verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on=topic
  need   obj{@agreement,treaty,agreement,accord,pact,memorandum,protocol,deal}
  need   subj{%country,%GOV,%IGO,%REB}
  core   057 reciprocal treaty=signed
  +  "Israel sealed a pact with Cyprus."   057 ISR;CYP -

formalise/1 verb
  frame  nsubj=actor  obl:with|nmod:with=actor  obl:on|nmod:on=topic
  need   obj{@agreement,treaty,agreement,accord,pact,memorandum,protocol,deal}
  need   subj{%country,%GOV,%IGO,%REB}
  core   057 reciprocal treaty=signed
  +  "Belgium formalised an agreement with Luxembourg."   057 BEL;LUX -
