# Smaller families of CAMEO 02 to 10: offices left, custody ended, papers signed, thanks, telephones, wishes, ambassadors, quarrels ended in words.

resign/as verb
  frame  nsubj=actor  obl:over|obl:after=topic
  need   obl:as|obl:from{%GOV,%LEG,%MIL,%IGO,%JUD,%COP,premier,minister,president,governor,mayor,chief of staff,ambassador,envoy,senator,speaker,cabinet,parliament,government,congress,house,senate,council,legislature,chancellor,commissioner,secretary,attorney general,adviser,lawmaker,mp,party leader}
  not    subj{@sport,@culture,coach,player,editor,manager,@troop}  obl:from{treaty,pact,tour,team,%country}
  core   0831 resign
  +  "Tom Fairley resigned as the premier of Uganda."   0831 - -
  -  "The actor resigned as a waiter." none

quit/as verb
  frame  nsubj=actor  obl:over|obl:after=topic
  need   obl:as|obl:from{%GOV,%LEG,%MIL,%IGO,%JUD,%COP,premier,minister,president,governor,mayor,chief of staff,ambassador,envoy,senator,speaker,cabinet,parliament,government,congress,house,senate,council,legislature,chancellor,commissioner,secretary,attorney general,adviser,lawmaker,mp,party leader}
  not    subj{@sport,@culture,coach,player,editor,manager,@troop}  obl:from{treaty,pact,tour,team,%country}
  core   0831 resign
  +  "Tom Fairley quit as the premier of Slovenia."   0831 - -

step-down/as verb step down
  frame  nsubj=actor  obl:over|obl:after=topic
  need   obl:as|obl:from{%GOV,%LEG,%MIL,%IGO,%JUD,%COP,premier,minister,president,governor,mayor,chief of staff,ambassador,envoy,senator,speaker,cabinet,parliament,government,congress,house,senate,council,legislature,chancellor,commissioner,secretary,attorney general,adviser,lawmaker,mp,party leader}
  not    subj{@sport,@culture,coach,player,editor,manager,@troop}  obl:from{treaty,pact,tour,team,%country}
  core   0831 resign
  +  "Tom Fairley stepped down as the premier of Ecuador."   0831 - -

stand-down/as verb stand down
  frame  nsubj=actor  obl:over|obl:after=topic
  need   obl:as|obl:from{%GOV,%LEG,%MIL,%IGO,%JUD,%COP,premier,minister,president,governor,mayor,chief of staff,ambassador,envoy,senator,speaker,cabinet,parliament,government,congress,house,senate,council,legislature,chancellor,commissioner,secretary,attorney general,adviser,lawmaker,mp,party leader}
  not    subj{@sport,@culture,coach,player,editor,manager,@troop}  obl:from{treaty,pact,tour,team,%country}
  core   0831 resign
  +  "Tom Fairley stood down as the premier of Qatar."   0831 - -

retire/as verb
  frame  nsubj=actor  obl:over|obl:after=topic
  need   obl:as|obl:from{%GOV,%LEG,%MIL,%IGO,%JUD,%COP,premier,minister,president,governor,mayor,chief of staff,ambassador,envoy,senator,speaker,cabinet,parliament,government,congress,house,senate,council,legislature,chancellor,commissioner,secretary,attorney general,adviser,lawmaker,mp,party leader}
  not    subj{@sport,@culture,coach,player,editor,manager,@troop}  obl:from{treaty,pact,tour,team,%country}
  core   0831 resign
  +  "Tom Fairley retired as the premier of Namibia."   0831 - -

abdicate/as verb
  frame  nsubj=actor  obl:over|obl:after=topic
  need   obl:as|obl:from{%GOV,%LEG,%MIL,%IGO,%JUD,%COP,premier,minister,president,governor,mayor,chief of staff,ambassador,envoy,senator,speaker,cabinet,parliament,government,congress,house,senate,council,legislature,chancellor,commissioner,secretary,attorney general,adviser,lawmaker,mp,party leader}
  not    subj{@sport,@culture,coach,player,editor,manager,@troop}  obl:from{treaty,pact,tour,team,%country}
  core   0831 resign
  +  "Tom Fairley abdicated as the premier of Austria."   0831 - -

step-aside/as verb step aside
  frame  nsubj=actor  obl:over|obl:after=topic
  need   obl:as|obl:from{%GOV,%LEG,%MIL,%IGO,%JUD,%COP,premier,minister,president,governor,mayor,chief of staff,ambassador,envoy,senator,speaker,cabinet,parliament,government,congress,house,senate,council,legislature,chancellor,commissioner,secretary,attorney general,adviser,lawmaker,mp,party leader}
  not    subj{@sport,@culture,coach,player,editor,manager,@troop}  obl:from{treaty,pact,tour,team,%country}
  core   0831 resign
  +  "Tom Fairley stepped aside as the premier of Fiji."   0831 - -

release/custody verb
  frame  nsubj=actor  obj=recipient
  need   obj{*}
  need   obl:from|obl:on|obl:to|obl:without{prison,jail,custody,detention,captivity,parole,bail,house arrest,gaol,police custody,charge}
  not    subj|obj{@business,@nonhuman,@sport,report,patient}  obl:to{death,prison,jail}
  core   0841
  +  "The police of Albania released a painter from custody."   0841 ALB -

free/custody verb
  frame  nsubj=actor  obj=recipient
  need   obj{*}
  need   obl:from|obl:on|obl:to|obl:without{prison,jail,custody,detention,captivity,parole,bail,house arrest,gaol,police custody,charge}
  not    subj|obj{@business,@nonhuman,@sport,report,patient}  obl:to{death,prison,jail}
  core   0841
  +  "The police of Thailand freed a painter from custody."   0841 THA -

parole/custody verb
  frame  nsubj=actor  obj=recipient
  need   obj{*}
  need   obl:from|obl:on|obl:to|obl:without{prison,jail,custody,detention,captivity,parole,bail,house arrest,gaol,police custody,charge}
  not    subj|obj{@business,@nonhuman,@sport,report,patient}  obl:to{death,prison,jail}
  core   0841
  +  "The police of Croatia paroled a painter from custody."   0841 HRV -

discharge/custody verb
  frame  nsubj=actor  obj=recipient
  need   obj{*}
  need   obl:from|obl:on|obl:to|obl:without{prison,jail,custody,detention,captivity,parole,bail,house arrest,gaol,police custody,charge}
  not    subj|obj{@business,@nonhuman,@sport,report,patient}  obl:to{death,prison,jail}
  core   0841
  +  "The police of Panama discharged a painter from custody."   0841 PAN -

liberate/custody verb
  frame  nsubj=actor  obj=recipient
  need   obj{*}
  need   obl:from|obl:on|obl:to|obl:without{prison,jail,custody,detention,captivity,parole,bail,house arrest,gaol,police custody,charge}
  not    subj|obj{@business,@nonhuman,@sport,report,patient}  obl:to{death,prison,jail}
  core   0841
  +  "The police of Latvia liberated a painter from custody."   0841 LVA -

bail/custody verb
  frame  nsubj=actor  obj=recipient
  need   obj{*}
  need   obl:from|obl:on|obl:to|obl:without{prison,jail,custody,detention,captivity,parole,bail,house arrest,gaol,police custody,charge}
  not    subj|obj{@business,@nonhuman,@sport,report,patient}  obl:to{death,prison,jail}
  core   0841
  +  "The police of Tunisia bailed a painter from custody."   0841 TUN -

let-out/custody verb let out
  frame  nsubj=actor  obj=recipient
  need   obj{*}
  need   obl:from|obl:on|obl:to|obl:without{prison,jail,custody,detention,captivity,parole,bail,house arrest,gaol,police custody,charge}
  not    subj|obj{@business,@nonhuman,@sport,report,patient}  obl:to{death,prison,jail}
  core   0841
  +  "The police of Belgium let out a painter from custody."   0841 BEL -

sign/paper verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|nmod:on=topic
  need   obj{paper,text,document,peace,plan,minutes,map,statement,letter,contract,undertaking,agenda,note,article,instrument,charter,joint statement,joint declaration,paper of intent,papers,exchange of letters,compact}
  need   subj{%country,%GOV,%REB,%IGO,%MIL,%PRE,minister,president,premier,delegation,negotiator,commander}
  not    subj|obl:with{%BUS,%MNC,@sport,player}
  not    obj{death warrant,order,decree,bill}
  core   057 reciprocal treaty=signed
  +  "The foreign ministers of Honduras and Romania signed a paper on the river."   057 HND;ROU -
  -  "The clerk signed a letter." none

initial/paper verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|nmod:on=topic
  need   obj{paper,text,document,peace,plan,minutes,map,statement,letter,contract,undertaking,agenda,note,article,instrument,charter,joint statement,joint declaration,paper of intent,papers,exchange of letters,compact}
  need   subj{%country,%GOV,%REB,%IGO,%MIL,%PRE,minister,president,premier,delegation,negotiator,commander}
  not    subj|obl:with{%BUS,%MNC,@sport,player}
  not    obj{death warrant,order,decree,bill}
  core   057 reciprocal treaty=signed
  +  "The foreign ministers of Sweden and Jordan initialed a paper on the river."   057 SWE;JOR -

ink/paper verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|nmod:on=topic
  need   obj{paper,text,document,peace,plan,minutes,map,statement,letter,contract,undertaking,agenda,note,article,instrument,charter,joint statement,joint declaration,paper of intent,papers,exchange of letters,compact}
  need   subj{%country,%GOV,%REB,%IGO,%MIL,%PRE,minister,president,premier,delegation,negotiator,commander}
  not    subj|obl:with{%BUS,%MNC,@sport,player}
  not    obj{death warrant,order,decree,bill}
  core   057 reciprocal treaty=signed
  +  "The foreign ministers of Rwanda and Nepal inked a paper on the river."   057 RWA;NPL -

countersign/paper verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|nmod:on=topic
  need   obj{paper,text,document,peace,plan,minutes,map,statement,letter,contract,undertaking,agenda,note,article,instrument,charter,joint statement,joint declaration,paper of intent,papers,exchange of letters,compact}
  need   subj{%country,%GOV,%REB,%IGO,%MIL,%PRE,minister,president,premier,delegation,negotiator,commander}
  not    subj|obl:with{%BUS,%MNC,@sport,player}
  not    obj{death warrant,order,decree,bill}
  core   057 reciprocal treaty=signed
  +  "The foreign ministers of Greece and Fiji countersigned a paper on the river."   057 GRC;FJI -

deposit/ratified verb
  frame  nsubj=actor  obl:to|obl:with=topic
  need   obj{instrument,ratification,instrument of ratification,accession,papers of ratification}
  need   subj{%country,%GOV,%LEG,minister,president,ambassador}
  core   057 treaty=ratified
  +  "Uruguay deposited its instrument of ratification."   057 URY -

exchange/ratified verb
  frame  nsubj=actor  obl:to|obl:with=topic
  need   obj{instrument,ratification,instrument of ratification,accession,papers of ratification}
  need   subj{%country,%GOV,%LEG,minister,president,ambassador}
  core   057 treaty=ratified
  +  "Cambodia exchanged its instrument of ratification."   057 KHM -

lodge/ratified verb
  frame  nsubj=actor  obl:to|obl:with=topic
  need   obj{instrument,ratification,instrument of ratification,accession,papers of ratification}
  need   subj{%country,%GOV,%LEG,minister,president,ambassador}
  core   057 treaty=ratified
  +  "Gabon lodged its instrument of ratification."   057 GAB -

complete/ratified verb
  frame  nsubj=actor  obl:to|obl:with=topic
  need   obj{instrument,ratification,instrument of ratification,accession,papers of ratification}
  need   subj{%country,%GOV,%LEG,minister,president,ambassador}
  core   057 treaty=ratified
  +  "Hungary completed its instrument of ratification."   057 HUN -

hand-over/ratified verb hand over
  frame  nsubj=actor  obl:to|obl:with=topic
  need   obj{instrument,ratification,instrument of ratification,accession,papers of ratification}
  need   subj{%country,%GOV,%LEG,minister,president,ambassador}
  core   057 treaty=ratified
  +  "Liberia handed over its instrument of ratification."   057 LBR -

submit/ratified verb
  frame  nsubj=actor  obl:to|obl:with=topic
  need   obj{instrument,ratification,instrument of ratification,accession,papers of ratification}
  need   subj{%country,%GOV,%LEG,minister,president,ambassador}
  core   057 treaty=ratified
  +  "Malta submitted its instrument of ratification."   057 MLT -

hand/ratified verb
  frame  nsubj=actor  obl:to|obl:with=topic
  need   obj{instrument,ratification,instrument of ratification,accession,papers of ratification}
  need   subj{%country,%GOV,%LEG,minister,president,ambassador}
  core   057 treaty=ratified
  +  "Indonesia handed its instrument of ratification."   057 IDN -

thank/any verb
  frame  nsubj=actor  obj=recipient  obl:for=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%PRE,%JUD,%LAB,president,minister,speaker,ambassador,envoy,leader,king}
  need   obj{*}
  not    obj{god,voter,fan,supporter,host,family}
  not    subj{@sport,@business,@culture,%BUS,%MNC}
  not    subj{%CVL}
  core   051
  +  "The president of Romania thanked the curators."   051 ROU -
  -  "The singer thanked the curators." none

applaud/any verb
  frame  nsubj=actor  obj=recipient  obl:for=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%PRE,%JUD,%LAB,president,minister,speaker,ambassador,envoy,leader,king}
  need   obj{*}
  not    obj{god,voter,fan,supporter,host,family}
  not    subj{@sport,@business,@culture,%BUS,%MNC}
  not    subj{%CVL}
  core   051
  +  "The president of Yemen applauded the curators."   051 YEM -

praise/any verb
  frame  nsubj=actor  obj=recipient  obl:for=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%PRE,%JUD,%LAB,president,minister,speaker,ambassador,envoy,leader,king}
  need   obj{*}
  not    obj{god,voter,fan,supporter,host,family}
  not    subj{@sport,@business,@culture,%BUS,%MNC}
  not    subj{%CVL}
  core   051
  +  "The president of Poland praised the curators."   051 POL -

commend/any verb
  frame  nsubj=actor  obj=recipient  obl:for=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%PRE,%JUD,%LAB,president,minister,speaker,ambassador,envoy,leader,king}
  need   obj{*}
  not    obj{god,voter,fan,supporter,host,family}
  not    subj{@sport,@business,@culture,%BUS,%MNC}
  not    subj{%CVL}
  core   051
  +  "The president of Lebanon commended the curators."   051 LBN -

laud/any verb
  frame  nsubj=actor  obj=recipient  obl:for=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%PRE,%JUD,%LAB,president,minister,speaker,ambassador,envoy,leader,king}
  need   obj{*}
  not    obj{god,voter,fan,supporter,host,family}
  not    subj{@sport,@business,@culture,%BUS,%MNC}
  not    subj{%CVL}
  core   051
  +  "The president of Kenya lauded the curators."   051 KEN -

tell/by-phone verb
  frame  nsubj=actor  obj|obl:to|iobj=actor
  need   obl:by|obl:over|obl:on{telephone,phone}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,president,minister}
  need   obj|obl:to|iobj|obl:with{%country,%GOV,%IGO,%MIL,%REB,%OPP,counterpart}
  core   041 reciprocal
  +  "The president of Norway told the president of Nepal by telephone."   041 NOR;NPL -

inform/by-phone verb
  frame  nsubj=actor  obj|obl:to|iobj=actor
  need   obl:by|obl:over|obl:on{telephone,phone}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,president,minister}
  need   obj|obl:to|iobj|obl:with{%country,%GOV,%IGO,%MIL,%REB,%OPP,counterpart}
  core   041 reciprocal
  +  "The president of Peru informed the president of Vietnam by telephone."   041 PER;VNM -

reach/by-phone verb
  frame  nsubj=actor  obj|obl:to|iobj=actor
  need   obl:by|obl:over|obl:on{telephone,phone}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,president,minister}
  need   obj|obl:to|iobj|obl:with{%country,%GOV,%IGO,%MIL,%REB,%OPP,counterpart}
  core   041 reciprocal
  +  "The president of Jordan reached the president of Bhutan by telephone."   041 JOR;BTN -

consult/by-phone verb
  frame  nsubj=actor  obj|obl:to|iobj=actor
  need   obl:by|obl:over|obl:on{telephone,phone}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,president,minister}
  need   obj|obl:to|iobj|obl:with{%country,%GOV,%IGO,%MIL,%REB,%OPP,counterpart}
  core   041 reciprocal
  +  "The president of Mongolia consulted the president of Fiji by telephone."   041 MNG;FJI -

contact/by-phone verb
  frame  nsubj=actor  obj|obl:to|iobj=actor
  need   obl:by|obl:over|obl:on{telephone,phone}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,president,minister}
  need   obj|obl:to|iobj|obl:with{%country,%GOV,%IGO,%MIL,%REB,%OPP,counterpart}
  core   041 reciprocal
  +  "The president of Ghana contacted the president of Belgium by telephone."   041 GHA;BEL -

say/by-phone verb
  frame  nsubj=actor  obj|obl:to|iobj=actor
  need   obl:by|obl:over|obl:on{telephone,phone}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,president,minister}
  need   obj|obl:to|iobj|obl:with{%country,%GOV,%IGO,%MIL,%REB,%OPP,counterpart}
  core   041 reciprocal
  +  "The president of Laos said the president of Uruguay by telephone."   041 LAO;URY -

brief/by-phone verb
  frame  nsubj=actor  obj|obl:to|iobj=actor
  need   obl:by|obl:over|obl:on{telephone,phone}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,president,minister}
  need   obj|obl:to|iobj|obl:with{%country,%GOV,%IGO,%MIL,%REB,%OPP,counterpart}
  core   041 reciprocal
  +  "The president of Iceland briefed to the president of Romania by telephone."   041 ISL;ROU -

converse/by-phone verb
  frame  nsubj=actor  obj|obl:to|iobj=actor
  need   obl:by|obl:over|obl:on{telephone,phone}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,president,minister}
  need   obj|obl:to|iobj|obl:with{%country,%GOV,%IGO,%MIL,%REB,%OPP,counterpart}
  core   041 reciprocal
  +  "The president of Bolivia conversed the president of Jordan by telephone."   041 BOL;JOR -

communicate/by-phone verb
  frame  nsubj=actor  obj|obl:to|iobj=actor
  need   obl:by|obl:over|obl:on{telephone,phone}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,president,minister}
  need   obj|obl:to|iobj|obl:with{%country,%GOV,%IGO,%MIL,%REB,%OPP,counterpart}
  core   041 reciprocal
  +  "The president of Angola communicated the president of Nepal by telephone."   041 AGO;NPL -

confer/by-phone verb
  frame  nsubj=actor  obj|obl:to|iobj=actor
  need   obl:by|obl:over|obl:on{telephone,phone}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,president,minister}
  need   obj|obl:to|iobj|obl:with{%country,%GOV,%IGO,%MIL,%REB,%OPP,counterpart}
  core   041 reciprocal
  +  "The president of Nepal conferred the president of Vietnam by telephone."   041 NPL;VNM -

chat/by-phone verb
  frame  nsubj=actor  obj|obl:to|iobj=actor
  need   obl:by|obl:over|obl:on{telephone,phone}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,president,minister}
  need   obj|obl:to|iobj|obl:with{%country,%GOV,%IGO,%MIL,%REB,%OPP,counterpart}
  core   041 reciprocal
  +  "The president of Estonia chatted the president of Bhutan by telephone."   041 EST;BTN -

talk/by-phone verb
  frame  nsubj=actor  obj|obl:to|iobj=actor
  need   obl:by|obl:over|obl:on{telephone,phone}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,president,minister}
  need   obj|obl:to|iobj|obl:with{%country,%GOV,%IGO,%MIL,%REB,%OPP,counterpart}
  core   041 reciprocal
  +  "The president of Kuwait talked the president of Fiji by telephone."   041 KWT;FJI -

wish/well verb
  frame  nsubj=actor  iobj|obj|obl:to=recipient
  need   obj{good luck,luck,success,well,congratulation,felicitation,greeting,message of congratulations,condolence,best wishes,good wishes,sympathy}
  need   subj{%country,%GOV,%IGO,%REL,%LEG,%OPP,president,king,queen,pope}
  need   iobj|obj|obl:to|nmod:to{%country,%GOV,%IGO,%LEG,%OPP,%REL,president,people}
  not    subj{@sport,@business,@culture,%BUS,%MNC}
  core   051
  +  "The king of Senegal wished greetings to Belgium."   051 SEN BEL
  -  "The cook sent greetings to his aunt." none

send/well verb
  frame  nsubj=actor  iobj|obj|obl:to=recipient
  need   obj{good luck,luck,success,well,congratulation,felicitation,greeting,message of congratulations,condolence,best wishes,good wishes,sympathy}
  need   subj{%country,%GOV,%IGO,%REL,%LEG,%OPP,president,king,queen,pope}
  need   iobj|obj|obl:to|nmod:to{%country,%GOV,%IGO,%LEG,%OPP,%REL,president,people}
  not    subj{@sport,@business,@culture,%BUS,%MNC}
  core   051
  +  "The king of Paraguay sent greetings to Uruguay."   051 PRY URY

convey/well verb
  frame  nsubj=actor  iobj|obj|obl:to=recipient
  need   obj{good luck,luck,success,well,congratulation,felicitation,greeting,message of congratulations,condolence,best wishes,good wishes,sympathy}
  need   subj{%country,%GOV,%IGO,%REL,%LEG,%OPP,president,king,queen,pope}
  need   iobj|obj|obl:to|nmod:to{%country,%GOV,%IGO,%LEG,%OPP,%REL,president,people}
  not    subj{@sport,@business,@culture,%BUS,%MNC}
  core   051
  +  "The king of Denmark conveyed greetings to Romania."   051 DNK ROU

extend/well verb
  frame  nsubj=actor  iobj|obj|obl:to=recipient
  need   obj{good luck,luck,success,well,congratulation,felicitation,greeting,message of congratulations,condolence,best wishes,good wishes,sympathy}
  need   subj{%country,%GOV,%IGO,%REL,%LEG,%OPP,president,king,queen,pope}
  need   iobj|obj|obl:to|nmod:to{%country,%GOV,%IGO,%LEG,%OPP,%REL,president,people}
  not    subj{@sport,@business,@culture,%BUS,%MNC}
  core   051
  +  "The king of Zambia extended greetings to Jordan."   051 ZMB JOR

offer/well verb
  frame  nsubj=actor  iobj|obj|obl:to=recipient
  need   obj{good luck,luck,success,well,congratulation,felicitation,greeting,message of congratulations,condolence,best wishes,good wishes,sympathy}
  need   subj{%country,%GOV,%IGO,%REL,%LEG,%OPP,president,king,queen,pope}
  need   iobj|obj|obl:to|nmod:to{%country,%GOV,%IGO,%LEG,%OPP,%REL,president,people}
  not    subj{@sport,@business,@culture,%BUS,%MNC}
  core   051
  +  "The king of Vietnam offered Nepal success."   051 VNM NPL

present/well verb
  frame  nsubj=actor  iobj|obj|obl:to=recipient
  need   obj{good luck,luck,success,well,congratulation,felicitation,greeting,message of congratulations,condolence,best wishes,good wishes,sympathy}
  need   subj{%country,%GOV,%IGO,%REL,%LEG,%OPP,president,king,queen,pope}
  need   iobj|obj|obl:to|nmod:to{%country,%GOV,%IGO,%LEG,%OPP,%REL,president,people}
  not    subj{@sport,@business,@culture,%BUS,%MNC}
  core   051
  +  "The king of Oman presented greetings to Vietnam."   051 OMN VNM

cable/well verb
  frame  nsubj=actor  iobj|obj|obl:to=recipient
  need   obj{good luck,luck,success,well,congratulation,felicitation,greeting,message of congratulations,condolence,best wishes,good wishes,sympathy}
  need   subj{%country,%GOV,%IGO,%REL,%LEG,%OPP,president,king,queen,pope}
  need   iobj|obj|obl:to|nmod:to{%country,%GOV,%IGO,%LEG,%OPP,%REL,president,people}
  not    subj{@sport,@business,@culture,%BUS,%MNC}
  core   051
  +  "The king of Chile cabled greetings to Bhutan."   051 CHL BTN

telegraph/well verb
  frame  nsubj=actor  iobj|obj|obl:to=recipient
  need   obj{good luck,luck,success,well,congratulation,felicitation,greeting,message of congratulations,condolence,best wishes,good wishes,sympathy}
  need   subj{%country,%GOV,%IGO,%REL,%LEG,%OPP,president,king,queen,pope}
  need   iobj|obj|obl:to|nmod:to{%country,%GOV,%IGO,%LEG,%OPP,%REL,president,people}
  not    subj{@sport,@business,@culture,%BUS,%MNC}
  core   051
  +  "The king of Portugal telegraphed greetings to Fiji."   051 PRT FJI

transmit/well verb
  frame  nsubj=actor  iobj|obj|obl:to=recipient
  need   obj{good luck,luck,success,well,congratulation,felicitation,greeting,message of congratulations,condolence,best wishes,good wishes,sympathy}
  need   subj{%country,%GOV,%IGO,%REL,%LEG,%OPP,president,king,queen,pope}
  need   iobj|obj|obl:to|nmod:to{%country,%GOV,%IGO,%LEG,%OPP,%REL,president,people}
  not    subj{@sport,@business,@culture,%BUS,%MNC}
  core   051
  +  "The king of Malawi transmited greetings to Belgium."   051 MWI BEL

pass/well verb
  frame  nsubj=actor  iobj|obj|obl:to=recipient
  need   obj{good luck,luck,success,well,congratulation,felicitation,greeting,message of congratulations,condolence,best wishes,good wishes,sympathy}
  need   subj{%country,%GOV,%IGO,%REL,%LEG,%OPP,president,king,queen,pope}
  need   iobj|obj|obl:to|nmod:to{%country,%GOV,%IGO,%LEG,%OPP,%REL,president,people}
  not    subj{@sport,@business,@culture,%BUS,%MNC}
  core   051
  +  "The king of Cuba passed greetings to Uruguay."   051 CUB URY

deliver/well verb
  frame  nsubj=actor  iobj|obj|obl:to=recipient
  need   obj{good luck,luck,success,well,congratulation,felicitation,greeting,message of congratulations,condolence,best wishes,good wishes,sympathy}
  need   subj{%country,%GOV,%IGO,%REL,%LEG,%OPP,president,king,queen,pope}
  need   iobj|obj|obl:to|nmod:to{%country,%GOV,%IGO,%LEG,%OPP,%REL,president,people}
  not    subj{@sport,@business,@culture,%BUS,%MNC}
  core   051
  +  "The king of Finland delivered greetings to Romania."   051 FIN ROU

express/well verb
  frame  nsubj=actor  iobj|obj|obl:to=recipient
  need   obj{good luck,luck,success,well,congratulation,felicitation,greeting,message of congratulations,condolence,best wishes,good wishes,sympathy}
  need   subj{%country,%GOV,%IGO,%REL,%LEG,%OPP,president,king,queen,pope}
  need   iobj|obj|obl:to|nmod:to{%country,%GOV,%IGO,%LEG,%OPP,%REL,president,people}
  not    subj{@sport,@business,@culture,%BUS,%MNC}
  core   051
  +  "The king of Bhutan expressed greetings to Jordan."   051 BTN JOR

address/well verb
  frame  nsubj=actor  iobj|obj|obl:to=recipient
  need   obj{good luck,luck,success,well,congratulation,felicitation,greeting,message of congratulations,condolence,best wishes,good wishes,sympathy}
  need   subj{%country,%GOV,%IGO,%REL,%LEG,%OPP,president,king,queen,pope}
  need   iobj|obj|obl:to|nmod:to{%country,%GOV,%IGO,%LEG,%OPP,%REL,president,people}
  not    subj{@sport,@business,@culture,%BUS,%MNC}
  core   051
  +  "The king of Uganda addressed greetings to Nepal."   051 UGA NPL

resume/talks-go verb
  frame  nsubj=topic  obl:between|nmod:between|obl:with|nmod:with=actor
  need   subj{talk,negotiation,peace talk,dialogue,meeting,summit,discussion}
  need   nmod:between|obl:between|obl:with|nmod:with{%country,%GOV,%REB,%MIL,%OPP,%PRE}
  not    obj{*}
  core   046 reciprocal  when subj{negotiation,peace talk}
  core   040 reciprocal
  +  "Negotiations between Thailand and Nepal resumed on Monday."   046 THA;NPL -

begin/talks-go verb
  frame  nsubj=topic  obl:between|nmod:between|obl:with|nmod:with=actor
  need   subj{talk,negotiation,peace talk,dialogue,meeting,summit,discussion}
  need   nmod:between|obl:between|obl:with|nmod:with{%country,%GOV,%REB,%MIL,%OPP,%PRE}
  not    obj{*}
  core   046 reciprocal  when subj{negotiation,peace talk}
  core   040 reciprocal
  +  "Negotiations between Croatia and Vietnam began on Monday."   046 HRV;VNM -

open/talks-go verb
  frame  nsubj=topic  obl:between|nmod:between|obl:with|nmod:with=actor
  need   subj{talk,negotiation,peace talk,dialogue,meeting,summit,discussion}
  need   nmod:between|obl:between|obl:with|nmod:with{%country,%GOV,%REB,%MIL,%OPP,%PRE}
  not    obj{*}
  core   046 reciprocal  when subj{negotiation,peace talk}
  core   040 reciprocal
  +  "Negotiations between Panama and Bhutan opened on Monday."   046 PAN;BTN -

start/talks-go verb
  frame  nsubj=topic  obl:between|nmod:between|obl:with|nmod:with=actor
  need   subj{talk,negotiation,peace talk,dialogue,meeting,summit,discussion}
  need   nmod:between|obl:between|obl:with|nmod:with{%country,%GOV,%REB,%MIL,%OPP,%PRE}
  not    obj{*}
  core   046 reciprocal  when subj{negotiation,peace talk}
  core   040 reciprocal
  +  "Negotiations between Latvia and Fiji started on Monday."   046 LVA;FJI -

continue/talks-go verb
  frame  nsubj=topic  obl:between|nmod:between|obl:with|nmod:with=actor
  need   subj{talk,negotiation,peace talk,dialogue,meeting,summit,discussion}
  need   nmod:between|obl:between|obl:with|nmod:with{%country,%GOV,%REB,%MIL,%OPP,%PRE}
  not    obj{*}
  core   046 reciprocal  when subj{negotiation,peace talk}
  core   040 reciprocal
  +  "Negotiations between Tunisia and Belgium continued on Monday."   046 TUN;BEL -

go-on/talks-go verb go on
  frame  nsubj=topic  obl:between|nmod:between|obl:with|nmod:with=actor
  need   subj{talk,negotiation,peace talk,dialogue,meeting,summit,discussion}
  need   nmod:between|obl:between|obl:with|nmod:with{%country,%GOV,%REB,%MIL,%OPP,%PRE}
  not    obj{*}
  core   046 reciprocal  when subj{negotiation,peace talk}
  core   040 reciprocal
  +  "Negotiations between Belgium and Uruguay went on on Monday."   046 BEL;URY -

take-place/talks-go verb take place
  frame  nsubj=topic  obl:between|nmod:between|obl:with|nmod:with=actor
  need   subj{talk,negotiation,peace talk,dialogue,meeting,summit,discussion}
  need   nmod:between|obl:between|obl:with|nmod:with{%country,%GOV,%REB,%MIL,%OPP,%PRE}
  not    obj{*}
  core   046 reciprocal  when subj{negotiation,peace talk}
  core   040 reciprocal
  +  "Negotiations between Honduras and Romania took place on Monday."   046 HND;ROU -

end/talks-go verb
  frame  nsubj=topic  obl:between|nmod:between|obl:with|nmod:with=actor
  need   subj{talk,negotiation,peace talk,dialogue,meeting,summit,discussion}
  need   nmod:between|obl:between|obl:with|nmod:with{%country,%GOV,%REB,%MIL,%OPP,%PRE}
  not    obj{*}
  core   046 reciprocal  when subj{negotiation,peace talk}
  core   040 reciprocal
  +  "Negotiations between Sweden and Jordan ended on Monday."   046 SWE;JOR -

conclude/talks-go verb
  frame  nsubj=topic  obl:between|nmod:between|obl:with|nmod:with=actor
  need   subj{talk,negotiation,peace talk,dialogue,meeting,summit,discussion}
  need   nmod:between|obl:between|obl:with|nmod:with{%country,%GOV,%REB,%MIL,%OPP,%PRE}
  not    obj{*}
  core   046 reciprocal  when subj{negotiation,peace talk}
  core   040 reciprocal
  +  "Negotiations between Rwanda and Nepal concluded on Monday."   046 RWA;NPL -

reopen/talks-go verb
  frame  nsubj=topic  obl:between|nmod:between|obl:with|nmod:with=actor
  need   subj{talk,negotiation,peace talk,dialogue,meeting,summit,discussion}
  need   nmod:between|obl:between|obl:with|nmod:with{%country,%GOV,%REB,%MIL,%OPP,%PRE}
  not    obj{*}
  core   046 reciprocal  when subj{negotiation,peace talk}
  core   040 reciprocal
  +  "Negotiations between Bulgaria and Vietnam reopened on Monday."   046 BGR;VNM -

restart/talks-go verb
  frame  nsubj=topic  obl:between|nmod:between|obl:with|nmod:with=actor
  need   subj{talk,negotiation,peace talk,dialogue,meeting,summit,discussion}
  need   nmod:between|obl:between|obl:with|nmod:with{%country,%GOV,%REB,%MIL,%OPP,%PRE}
  not    obj{*}
  core   046 reciprocal  when subj{negotiation,peace talk}
  core   040 reciprocal
  +  "Negotiations between Ethiopia and Bhutan restarted on Monday."   046 ETH;BTN -

get-under-way/talks-go verb get under way
  frame  nsubj=topic  obl:between|nmod:between|obl:with|nmod:with=actor
  need   subj{talk,negotiation,peace talk,dialogue,meeting,summit,discussion}
  need   nmod:between|obl:between|obl:with|nmod:with{%country,%GOV,%REB,%MIL,%OPP,%PRE}
  not    obj{*}
  core   046 reciprocal  when subj{negotiation,peace talk}
  core   040 reciprocal
  +  "Negotiations between Greece and Fiji got under way on Monday."   046 GRC;FJI -

drag-on/talks-go verb drag on
  frame  nsubj=topic  obl:between|nmod:between|obl:with|nmod:with=actor
  need   subj{talk,negotiation,peace talk,dialogue,meeting,summit,discussion}
  need   nmod:between|obl:between|obl:with|nmod:with{%country,%GOV,%REB,%MIL,%OPP,%PRE}
  not    obj{*}
  core   046 reciprocal  when subj{negotiation,peace talk}
  core   040 reciprocal
  +  "Negotiations between Uruguay and Belgium dragged on on Monday."   046 URY;BEL -

proceed/talks-go verb
  frame  nsubj=topic  obl:between|nmod:between|obl:with|nmod:with=actor
  need   subj{talk,negotiation,peace talk,dialogue,meeting,summit,discussion}
  need   nmod:between|obl:between|obl:with|nmod:with{%country,%GOV,%REB,%MIL,%OPP,%PRE}
  not    obj{*}
  core   046 reciprocal  when subj{negotiation,peace talk}
  core   040 reciprocal
  +  "Negotiations between Cambodia and Uruguay proceeded on Monday."   046 KHM;URY -

stall/talks-go verb
  frame  nsubj=topic  obl:between|nmod:between|obl:with|nmod:with=actor
  need   subj{talk,negotiation,peace talk,dialogue,meeting,summit,discussion}
  need   nmod:between|obl:between|obl:with|nmod:with{%country,%GOV,%REB,%MIL,%OPP,%PRE}
  not    obj{*}
  core   046 reciprocal  when subj{negotiation,peace talk}
  core   040 reciprocal
  +  "Negotiations between Gabon and Romania stalled on Monday."   046 GAB;ROU -
