# Smaller families of CAMEO 02 to 10: offices left, custody ended, papers signed, thanks, telephones, wishes, ambassadors, quarrels ended in words.

resign/as verb
  frame  nsubj=actor  obl:over|obl:after=topic
  need   obl:as|obl:from{%GOV,%LEG,%MIL,%IGO,%JUD,%COP,premier,minister,president,governor,mayor,chief of staff,ambassador,envoy,senator,speaker,cabinet,parliament,government,congress,house,senate,council,legislature,chancellor,commissioner,secretary,attorney general,adviser,lawmaker,mp,party leader}
  not    subj{@sport,@culture,coach,player,editor,manager,@troop}  obl:from{treaty,pact,tour,team,%country}
  core   0831 resign
  +  "Tom Fairley resigned as the premier of Panama."   0831 - -
  -  "The actor resigned as a waiter." none

quit/as verb
  frame  nsubj=actor  obl:over|obl:after=topic
  need   obl:as|obl:from{%GOV,%LEG,%MIL,%IGO,%JUD,%COP,premier,minister,president,governor,mayor,chief of staff,ambassador,envoy,senator,speaker,cabinet,parliament,government,congress,house,senate,council,legislature,chancellor,commissioner,secretary,attorney general,adviser,lawmaker,mp,party leader}
  not    subj{@sport,@culture,coach,player,editor,manager,@troop}  obl:from{treaty,pact,tour,team,%country}
  core   0831 resign
  +  "Tom Fairley quit as the premier of Latvia."   0831 - -

step-down/as verb step down
  frame  nsubj=actor  obl:over|obl:after=topic
  need   obl:as|obl:from{%GOV,%LEG,%MIL,%IGO,%JUD,%COP,premier,minister,president,governor,mayor,chief of staff,ambassador,envoy,senator,speaker,cabinet,parliament,government,congress,house,senate,council,legislature,chancellor,commissioner,secretary,attorney general,adviser,lawmaker,mp,party leader}
  not    subj{@sport,@culture,coach,player,editor,manager,@troop}  obl:from{treaty,pact,tour,team,%country}
  core   0831 resign
  +  "Tom Fairley stepped down as the premier of Tunisia."   0831 - -

stand-down/as verb stand down
  frame  nsubj=actor  obl:over|obl:after=topic
  need   obl:as|obl:from{%GOV,%LEG,%MIL,%IGO,%JUD,%COP,premier,minister,president,governor,mayor,chief of staff,ambassador,envoy,senator,speaker,cabinet,parliament,government,congress,house,senate,council,legislature,chancellor,commissioner,secretary,attorney general,adviser,lawmaker,mp,party leader}
  not    subj{@sport,@culture,coach,player,editor,manager,@troop}  obl:from{treaty,pact,tour,team,%country}
  core   0831 resign
  +  "Tom Fairley stood down as the premier of Belgium."   0831 - -

retire/as verb
  frame  nsubj=actor  obl:over|obl:after=topic
  need   obl:as|obl:from{%GOV,%LEG,%MIL,%IGO,%JUD,%COP,premier,minister,president,governor,mayor,chief of staff,ambassador,envoy,senator,speaker,cabinet,parliament,government,congress,house,senate,council,legislature,chancellor,commissioner,secretary,attorney general,adviser,lawmaker,mp,party leader}
  not    subj{@sport,@culture,coach,player,editor,manager,@troop}  obl:from{treaty,pact,tour,team,%country}
  core   0831 resign
  +  "Tom Fairley retired as the premier of Honduras."   0831 - -

abdicate/as verb
  frame  nsubj=actor  obl:over|obl:after=topic
  need   obl:as|obl:from{%GOV,%LEG,%MIL,%IGO,%JUD,%COP,premier,minister,president,governor,mayor,chief of staff,ambassador,envoy,senator,speaker,cabinet,parliament,government,congress,house,senate,council,legislature,chancellor,commissioner,secretary,attorney general,adviser,lawmaker,mp,party leader}
  not    subj{@sport,@culture,coach,player,editor,manager,@troop}  obl:from{treaty,pact,tour,team,%country}
  core   0831 resign
  +  "Tom Fairley abdicated as the premier of Sweden."   0831 - -

step-aside/as verb step aside
  frame  nsubj=actor  obl:over|obl:after=topic
  need   obl:as|obl:from{%GOV,%LEG,%MIL,%IGO,%JUD,%COP,premier,minister,president,governor,mayor,chief of staff,ambassador,envoy,senator,speaker,cabinet,parliament,government,congress,house,senate,council,legislature,chancellor,commissioner,secretary,attorney general,adviser,lawmaker,mp,party leader}
  not    subj{@sport,@culture,coach,player,editor,manager,@troop}  obl:from{treaty,pact,tour,team,%country}
  core   0831 resign
  +  "Tom Fairley stepped aside as the premier of Rwanda."   0831 - -

release/custody verb
  frame  nsubj=actor  obj=recipient
  need   obj{*}
  need   obl:from|obl:on|obl:to|obl:without{prison,jail,custody,detention,captivity,parole,bail,house arrest,gaol,police custody,charge}
  not    subj|obj{@business,@nonhuman,@sport,report,patient}  obl:to{death,prison,jail}
  core   0841
  +  "The police of Bulgaria released a painter from custody."   0841 BGR -

free/custody verb
  frame  nsubj=actor  obj=recipient
  need   obj{*}
  need   obl:from|obl:on|obl:to|obl:without{prison,jail,custody,detention,captivity,parole,bail,house arrest,gaol,police custody,charge}
  not    subj|obj{@business,@nonhuman,@sport,report,patient}  obl:to{death,prison,jail}
  core   0841
  +  "The police of Ethiopia freed a painter from custody."   0841 ETH -

parole/custody verb
  frame  nsubj=actor  obj=recipient
  need   obj{*}
  need   obl:from|obl:on|obl:to|obl:without{prison,jail,custody,detention,captivity,parole,bail,house arrest,gaol,police custody,charge}
  not    subj|obj{@business,@nonhuman,@sport,report,patient}  obl:to{death,prison,jail}
  core   0841
  +  "The police of Greece paroled a painter from custody."   0841 GRC -

discharge/custody verb
  frame  nsubj=actor  obj=recipient
  need   obj{*}
  need   obl:from|obl:on|obl:to|obl:without{prison,jail,custody,detention,captivity,parole,bail,house arrest,gaol,police custody,charge}
  not    subj|obj{@business,@nonhuman,@sport,report,patient}  obl:to{death,prison,jail}
  core   0841
  +  "The police of Uruguay discharged a painter from custody."   0841 URY -

liberate/custody verb
  frame  nsubj=actor  obj=recipient
  need   obj{*}
  need   obl:from|obl:on|obl:to|obl:without{prison,jail,custody,detention,captivity,parole,bail,house arrest,gaol,police custody,charge}
  not    subj|obj{@business,@nonhuman,@sport,report,patient}  obl:to{death,prison,jail}
  core   0841
  +  "The police of Cambodia liberated a painter from custody."   0841 KHM -

bail/custody verb
  frame  nsubj=actor  obj=recipient
  need   obj{*}
  need   obl:from|obl:on|obl:to|obl:without{prison,jail,custody,detention,captivity,parole,bail,house arrest,gaol,police custody,charge}
  not    subj|obj{@business,@nonhuman,@sport,report,patient}  obl:to{death,prison,jail}
  core   0841
  +  "The police of Gabon bailed a painter from custody."   0841 GAB -

let-out/custody verb let out
  frame  nsubj=actor  obj=recipient
  need   obj{*}
  need   obl:from|obl:on|obl:to|obl:without{prison,jail,custody,detention,captivity,parole,bail,house arrest,gaol,police custody,charge}
  not    subj|obj{@business,@nonhuman,@sport,report,patient}  obl:to{death,prison,jail}
  core   0841
  +  "The police of Hungary let out a painter from custody."   0841 HUN -

sign/paper verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|nmod:on=topic
  need   obj{paper,text,document,peace,plan,minutes,map,statement,letter,contract,undertaking,agenda,note,act,article,instrument,charter,scheme,joint statement,joint declaration,paper of intent,set,papers,programme,exchange of letters,compact}
  need   subj{%country,%GOV,%REB,%IGO,%MIL,%PRE,minister,president,premier,delegation,negotiator,commander}
  not    subj|obl:with{%BUS,%MNC,@sport,player}
  not    obj{death warrant,order,decree,bill}
  core   057 reciprocal treaty=signed
  +  "The foreign ministers of Liberia and Nepal signed a paper on the river."   057 LBR;NPL -
  -  "The clerk signed a letter." none

initial/paper verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|nmod:on=topic
  need   obj{paper,text,document,peace,plan,minutes,map,statement,letter,contract,undertaking,agenda,note,act,article,instrument,charter,scheme,joint statement,joint declaration,paper of intent,set,papers,programme,exchange of letters,compact}
  need   subj{%country,%GOV,%REB,%IGO,%MIL,%PRE,minister,president,premier,delegation,negotiator,commander}
  not    subj|obl:with{%BUS,%MNC,@sport,player}
  not    obj{death warrant,order,decree,bill}
  core   057 reciprocal treaty=signed
  +  "The foreign ministers of Malta and Vietnam initialed a paper on the river."   057 MLT;VNM -

ink/paper verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|nmod:on=topic
  need   obj{paper,text,document,peace,plan,minutes,map,statement,letter,contract,undertaking,agenda,note,act,article,instrument,charter,scheme,joint statement,joint declaration,paper of intent,set,papers,programme,exchange of letters,compact}
  need   subj{%country,%GOV,%REB,%IGO,%MIL,%PRE,minister,president,premier,delegation,negotiator,commander}
  not    subj|obl:with{%BUS,%MNC,@sport,player}
  not    obj{death warrant,order,decree,bill}
  core   057 reciprocal treaty=signed
  +  "The foreign ministers of Indonesia and Bhutan inked a paper on the river."   057 IDN;BTN -

countersign/paper verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|nmod:on=topic
  need   obj{paper,text,document,peace,plan,minutes,map,statement,letter,contract,undertaking,agenda,note,act,article,instrument,charter,scheme,joint statement,joint declaration,paper of intent,set,papers,programme,exchange of letters,compact}
  need   subj{%country,%GOV,%REB,%IGO,%MIL,%PRE,minister,president,premier,delegation,negotiator,commander}
  not    subj|obl:with{%BUS,%MNC,@sport,player}
  not    obj{death warrant,order,decree,bill}
  core   057 reciprocal treaty=signed
  +  "The foreign ministers of Poland and Uruguay countersigned a paper on the river."   057 POL;URY -

deposit/ratified verb
  frame  nsubj=actor  obl:to|obl:with=topic
  need   obj{instrument,ratification,instrument of ratification,accession,papers of ratification}
  need   subj{%country,%GOV,%LEG,minister,president,ambassador}
  core   057 treaty=ratified
  +  "Lebanon deposited its instrument of ratification."   057 LBN -

exchange/ratified verb
  frame  nsubj=actor  obl:to|obl:with=topic
  need   obj{instrument,ratification,instrument of ratification,accession,papers of ratification}
  need   subj{%country,%GOV,%LEG,minister,president,ambassador}
  core   057 treaty=ratified
  +  "Kenya exchanged its instrument of ratification."   057 KEN -

lodge/ratified verb
  frame  nsubj=actor  obl:to|obl:with=topic
  need   obj{instrument,ratification,instrument of ratification,accession,papers of ratification}
  need   subj{%country,%GOV,%LEG,minister,president,ambassador}
  core   057 treaty=ratified
  +  "Norway lodged its instrument of ratification."   057 NOR -

complete/ratified verb
  frame  nsubj=actor  obl:to|obl:with=topic
  need   obj{instrument,ratification,instrument of ratification,accession,papers of ratification}
  need   subj{%country,%GOV,%LEG,minister,president,ambassador}
  core   057 treaty=ratified
  +  "Peru completed its instrument of ratification."   057 PER -

hand-over/ratified verb hand over
  frame  nsubj=actor  obl:to|obl:with=topic
  need   obj{instrument,ratification,instrument of ratification,accession,papers of ratification}
  need   subj{%country,%GOV,%LEG,minister,president,ambassador}
  core   057 treaty=ratified
  +  "Jordan handed over its instrument of ratification."   057 JOR -

submit/ratified verb
  frame  nsubj=actor  obl:to|obl:with=topic
  need   obj{instrument,ratification,instrument of ratification,accession,papers of ratification}
  need   subj{%country,%GOV,%LEG,minister,president,ambassador}
  core   057 treaty=ratified
  +  "Mongolia submitted its instrument of ratification."   057 MNG -

hand/ratified verb
  frame  nsubj=actor  obl:to|obl:with=topic
  need   obj{instrument,ratification,instrument of ratification,accession,papers of ratification}
  need   subj{%country,%GOV,%LEG,minister,president,ambassador}
  core   057 treaty=ratified
  +  "Ghana handed its instrument of ratification."   057 GHA -

thank/any verb
  frame  nsubj=actor  obj=recipient  obl:for=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%PRE,%JUD,%LAB,president,minister,speaker,ambassador,envoy,leader,king}
  need   obj{*}
  not    obj{god,voter,fan,supporter,host,family}
  not    subj{@sport,@business,@culture,%BUS,%MNC}
  not    subj{%CVL}
  core   051
  +  "The president of Laos thanked the curators."   051 LAO -
  -  "The singer thanked the curators." none

applaud/any verb
  frame  nsubj=actor  obj=recipient  obl:for=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%PRE,%JUD,%LAB,president,minister,speaker,ambassador,envoy,leader,king}
  need   obj{*}
  not    obj{god,voter,fan,supporter,host,family}
  not    subj{@sport,@business,@culture,%BUS,%MNC}
  not    subj{%CVL}
  core   051
  +  "The president of Iceland applauded the curators."   051 ISL -

praise/any verb
  frame  nsubj=actor  obj=recipient  obl:for=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%PRE,%JUD,%LAB,president,minister,speaker,ambassador,envoy,leader,king}
  need   obj{*}
  not    obj{god,voter,fan,supporter,host,family}
  not    subj{@sport,@business,@culture,%BUS,%MNC}
  not    subj{%CVL}
  core   051
  +  "The president of Bolivia praised the curators."   051 BOL -

commend/any verb
  frame  nsubj=actor  obj=recipient  obl:for=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%PRE,%JUD,%LAB,president,minister,speaker,ambassador,envoy,leader,king}
  need   obj{*}
  not    obj{god,voter,fan,supporter,host,family}
  not    subj{@sport,@business,@culture,%BUS,%MNC}
  not    subj{%CVL}
  core   051
  +  "The president of Angola commended the curators."   051 AGO -

laud/any verb
  frame  nsubj=actor  obj=recipient  obl:for=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%PRE,%JUD,%LAB,president,minister,speaker,ambassador,envoy,leader,king}
  need   obj{*}
  not    obj{god,voter,fan,supporter,host,family}
  not    subj{@sport,@business,@culture,%BUS,%MNC}
  not    subj{%CVL}
  core   051
  +  "The president of Nepal lauded the curators."   051 NPL -

tell/by-phone verb
  frame  nsubj=actor  obj|obl:to|iobj=actor
  need   obl:by|obl:over|obl:on{telephone,phone}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,president,minister}
  need   obj|obl:to|iobj|obl:with{%country,%GOV,%IGO,%MIL,%REB,%OPP,counterpart}
  core   041 reciprocal
  +  "The president of Estonia told the president of Bhutan by telephone."   041 EST;BTN -

inform/by-phone verb
  frame  nsubj=actor  obj|obl:to|iobj=actor
  need   obl:by|obl:over|obl:on{telephone,phone}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,president,minister}
  need   obj|obl:to|iobj|obl:with{%country,%GOV,%IGO,%MIL,%REB,%OPP,counterpart}
  core   041 reciprocal
  +  "The president of Kuwait informed the president of Fiji by telephone."   041 KWT;FJI -

reach/by-phone verb
  frame  nsubj=actor  obj|obl:to|iobj=actor
  need   obl:by|obl:over|obl:on{telephone,phone}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,president,minister}
  need   obj|obl:to|iobj|obl:with{%country,%GOV,%IGO,%MIL,%REB,%OPP,counterpart}
  core   041 reciprocal
  +  "The president of Senegal reached the president of Belgium by telephone."   041 SEN;BEL -

consult/by-phone verb
  frame  nsubj=actor  obj|obl:to|iobj=actor
  need   obl:by|obl:over|obl:on{telephone,phone}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,president,minister}
  need   obj|obl:to|iobj|obl:with{%country,%GOV,%IGO,%MIL,%REB,%OPP,counterpart}
  core   041 reciprocal
  +  "The president of Paraguay consulted the president of Uruguay by telephone."   041 PRY;URY -

contact/by-phone verb
  frame  nsubj=actor  obj|obl:to|iobj=actor
  need   obl:by|obl:over|obl:on{telephone,phone}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,president,minister}
  need   obj|obl:to|iobj|obl:with{%country,%GOV,%IGO,%MIL,%REB,%OPP,counterpart}
  core   041 reciprocal
  +  "The president of Denmark contacted the president of Romania by telephone."   041 DNK;ROU -

say/by-phone verb
  frame  nsubj=actor  obj|obl:to|iobj=actor
  need   obl:by|obl:over|obl:on{telephone,phone}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,president,minister}
  need   obj|obl:to|iobj|obl:with{%country,%GOV,%IGO,%MIL,%REB,%OPP,counterpart}
  core   041 reciprocal
  +  "The president of Zambia said the president of Jordan by telephone."   041 ZMB;JOR -

brief/by-phone verb
  frame  nsubj=actor  obj|obl:to|iobj=actor
  need   obl:by|obl:over|obl:on{telephone,phone}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,president,minister}
  need   obj|obl:to|iobj|obl:with{%country,%GOV,%IGO,%MIL,%REB,%OPP,counterpart}
  core   041 reciprocal
  +  "The president of Vietnam briefed to the president of Nepal by telephone."   041 VNM;NPL -

converse/by-phone verb
  frame  nsubj=actor  obj|obl:to|iobj=actor
  need   obl:by|obl:over|obl:on{telephone,phone}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,president,minister}
  need   obj|obl:to|iobj|obl:with{%country,%GOV,%IGO,%MIL,%REB,%OPP,counterpart}
  core   041 reciprocal
  +  "The president of Oman conversed the president of Vietnam by telephone."   041 OMN;VNM -

communicate/by-phone verb
  frame  nsubj=actor  obj|obl:to|iobj=actor
  need   obl:by|obl:over|obl:on{telephone,phone}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,president,minister}
  need   obj|obl:to|iobj|obl:with{%country,%GOV,%IGO,%MIL,%REB,%OPP,counterpart}
  core   041 reciprocal
  +  "The president of Chile communicated the president of Bhutan by telephone."   041 CHL;BTN -

confer/by-phone verb
  frame  nsubj=actor  obj|obl:to|iobj=actor
  need   obl:by|obl:over|obl:on{telephone,phone}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,president,minister}
  need   obj|obl:to|iobj|obl:with{%country,%GOV,%IGO,%MIL,%REB,%OPP,counterpart}
  core   041 reciprocal
  +  "The president of Portugal conferred the president of Fiji by telephone."   041 PRT;FJI -

chat/by-phone verb
  frame  nsubj=actor  obj|obl:to|iobj=actor
  need   obl:by|obl:over|obl:on{telephone,phone}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,president,minister}
  need   obj|obl:to|iobj|obl:with{%country,%GOV,%IGO,%MIL,%REB,%OPP,counterpart}
  core   041 reciprocal
  +  "The president of Malawi chatted the president of Belgium by telephone."   041 MWI;BEL -

talk/by-phone verb
  frame  nsubj=actor  obj|obl:to|iobj=actor
  need   obl:by|obl:over|obl:on{telephone,phone}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,president,minister}
  need   obj|obl:to|iobj|obl:with{%country,%GOV,%IGO,%MIL,%REB,%OPP,counterpart}
  core   041 reciprocal
  +  "The president of Cuba talked the president of Uruguay by telephone."   041 CUB;URY -

wish/well verb
  frame  nsubj=actor  iobj|obj|obl:to=recipient
  need   obj{good luck,luck,success,well,congratulation,felicitation,greeting,message of congratulations,condolence,best wishes,good wishes,sympathy,message}
  need   subj{%country,%GOV,%IGO,%REL,%LEG,%OPP,president,king,queen,pope}
  need   iobj|obj|obl:to|nmod:to{%country,%GOV,%IGO,%LEG,%OPP,%REL,president,people}
  not    subj{@sport,@business,@culture,%BUS,%MNC}
  core   051
  +  "The king of Finland wished greetings to Romania."   051 FIN ROU
  -  "The cook sent greetings to his aunt." none

send/well verb
  frame  nsubj=actor  iobj|obj|obl:to=recipient
  need   obj{good luck,luck,success,well,congratulation,felicitation,greeting,message of congratulations,condolence,best wishes,good wishes,sympathy,message}
  need   subj{%country,%GOV,%IGO,%REL,%LEG,%OPP,president,king,queen,pope}
  need   iobj|obj|obl:to|nmod:to{%country,%GOV,%IGO,%LEG,%OPP,%REL,president,people}
  not    subj{@sport,@business,@culture,%BUS,%MNC}
  core   051
  +  "The king of Bhutan sent greetings to Jordan."   051 BTN JOR

convey/well verb
  frame  nsubj=actor  iobj|obj|obl:to=recipient
  need   obj{good luck,luck,success,well,congratulation,felicitation,greeting,message of congratulations,condolence,best wishes,good wishes,sympathy,message}
  need   subj{%country,%GOV,%IGO,%REL,%LEG,%OPP,president,king,queen,pope}
  need   iobj|obj|obl:to|nmod:to{%country,%GOV,%IGO,%LEG,%OPP,%REL,president,people}
  not    subj{@sport,@business,@culture,%BUS,%MNC}
  core   051
  +  "The king of Uganda conveyed greetings to Nepal."   051 UGA NPL

extend/well verb
  frame  nsubj=actor  iobj|obj|obl:to=recipient
  need   obj{good luck,luck,success,well,congratulation,felicitation,greeting,message of congratulations,condolence,best wishes,good wishes,sympathy,message}
  need   subj{%country,%GOV,%IGO,%REL,%LEG,%OPP,president,king,queen,pope}
  need   iobj|obj|obl:to|nmod:to{%country,%GOV,%IGO,%LEG,%OPP,%REL,president,people}
  not    subj{@sport,@business,@culture,%BUS,%MNC}
  core   051
  +  "The king of Slovenia extended greetings to Vietnam."   051 SVN VNM

offer/well verb
  frame  nsubj=actor  iobj|obj|obl:to=recipient
  need   obj{good luck,luck,success,well,congratulation,felicitation,greeting,message of congratulations,condolence,best wishes,good wishes,sympathy,message}
  need   subj{%country,%GOV,%IGO,%REL,%LEG,%OPP,president,king,queen,pope}
  need   iobj|obj|obl:to|nmod:to{%country,%GOV,%IGO,%LEG,%OPP,%REL,president,people}
  not    subj{@sport,@business,@culture,%BUS,%MNC}
  core   051
  +  "The king of Ecuador offered Bhutan success."   051 ECU BTN

present/well verb
  frame  nsubj=actor  iobj|obj|obl:to=recipient
  need   obj{good luck,luck,success,well,congratulation,felicitation,greeting,message of congratulations,condolence,best wishes,good wishes,sympathy,message}
  need   subj{%country,%GOV,%IGO,%REL,%LEG,%OPP,president,king,queen,pope}
  need   iobj|obj|obl:to|nmod:to{%country,%GOV,%IGO,%LEG,%OPP,%REL,president,people}
  not    subj{@sport,@business,@culture,%BUS,%MNC}
  core   051
  +  "The king of Qatar presented greetings to Fiji."   051 QAT FJI

cable/well verb
  frame  nsubj=actor  iobj|obj|obl:to=recipient
  need   obj{good luck,luck,success,well,congratulation,felicitation,greeting,message of congratulations,condolence,best wishes,good wishes,sympathy,message}
  need   subj{%country,%GOV,%IGO,%REL,%LEG,%OPP,president,king,queen,pope}
  need   iobj|obj|obl:to|nmod:to{%country,%GOV,%IGO,%LEG,%OPP,%REL,president,people}
  not    subj{@sport,@business,@culture,%BUS,%MNC}
  core   051
  +  "The king of Namibia cabled greetings to Belgium."   051 NAM BEL

telegraph/well verb
  frame  nsubj=actor  iobj|obj|obl:to=recipient
  need   obj{good luck,luck,success,well,congratulation,felicitation,greeting,message of congratulations,condolence,best wishes,good wishes,sympathy,message}
  need   subj{%country,%GOV,%IGO,%REL,%LEG,%OPP,president,king,queen,pope}
  need   iobj|obj|obl:to|nmod:to{%country,%GOV,%IGO,%LEG,%OPP,%REL,president,people}
  not    subj{@sport,@business,@culture,%BUS,%MNC}
  core   051
  +  "The king of Austria telegraphed greetings to Uruguay."   051 AUT URY

transmit/well verb
  frame  nsubj=actor  iobj|obj|obl:to=recipient
  need   obj{good luck,luck,success,well,congratulation,felicitation,greeting,message of congratulations,condolence,best wishes,good wishes,sympathy,message}
  need   subj{%country,%GOV,%IGO,%REL,%LEG,%OPP,president,king,queen,pope}
  need   iobj|obj|obl:to|nmod:to{%country,%GOV,%IGO,%LEG,%OPP,%REL,president,people}
  not    subj{@sport,@business,@culture,%BUS,%MNC}
  core   051
  +  "The king of Fiji transmited greetings to Romania."   051 FJI ROU

pass/well verb
  frame  nsubj=actor  iobj|obj|obl:to=recipient
  need   obj{good luck,luck,success,well,congratulation,felicitation,greeting,message of congratulations,condolence,best wishes,good wishes,sympathy,message}
  need   subj{%country,%GOV,%IGO,%REL,%LEG,%OPP,president,king,queen,pope}
  need   iobj|obj|obl:to|nmod:to{%country,%GOV,%IGO,%LEG,%OPP,%REL,president,people}
  not    subj{@sport,@business,@culture,%BUS,%MNC}
  core   051
  +  "The king of Albania passed greetings to Jordan."   051 ALB JOR

deliver/well verb
  frame  nsubj=actor  iobj|obj|obl:to=recipient
  need   obj{good luck,luck,success,well,congratulation,felicitation,greeting,message of congratulations,condolence,best wishes,good wishes,sympathy,message}
  need   subj{%country,%GOV,%IGO,%REL,%LEG,%OPP,president,king,queen,pope}
  need   iobj|obj|obl:to|nmod:to{%country,%GOV,%IGO,%LEG,%OPP,%REL,president,people}
  not    subj{@sport,@business,@culture,%BUS,%MNC}
  core   051
  +  "The king of Thailand delivered greetings to Nepal."   051 THA NPL

express/well verb
  frame  nsubj=actor  iobj|obj|obl:to=recipient
  need   obj{good luck,luck,success,well,congratulation,felicitation,greeting,message of congratulations,condolence,best wishes,good wishes,sympathy,message}
  need   subj{%country,%GOV,%IGO,%REL,%LEG,%OPP,president,king,queen,pope}
  need   iobj|obj|obl:to|nmod:to{%country,%GOV,%IGO,%LEG,%OPP,%REL,president,people}
  not    subj{@sport,@business,@culture,%BUS,%MNC}
  core   051
  +  "The king of Croatia expressed greetings to Vietnam."   051 HRV VNM

address/well verb
  frame  nsubj=actor  iobj|obj|obl:to=recipient
  need   obj{good luck,luck,success,well,congratulation,felicitation,greeting,message of congratulations,condolence,best wishes,good wishes,sympathy,message}
  need   subj{%country,%GOV,%IGO,%REL,%LEG,%OPP,president,king,queen,pope}
  need   iobj|obj|obl:to|nmod:to{%country,%GOV,%IGO,%LEG,%OPP,%REL,president,people}
  not    subj{@sport,@business,@culture,%BUS,%MNC}
  core   051
  +  "The king of Panama addressed greetings to Bhutan."   051 PAN BTN

resume/talks-go verb
  frame  nsubj=topic  obl:between|nmod:between|obl:with|nmod:with=actor
  need   subj{talk,negotiation,peace talk,dialogue,meeting,summit,discussion}
  need   nmod:between|obl:between|obl:with|nmod:with{%country,%GOV,%REB,%MIL,%OPP,%PRE}
  not    obj{*}
  core   046 reciprocal  when subj{negotiation,peace talk}
  core   040 reciprocal
  +  "Negotiations between Ethiopia and Bhutan resumed on Monday."   046 ETH;BTN -

begin/talks-go verb
  frame  nsubj=topic  obl:between|nmod:between|obl:with|nmod:with=actor
  need   subj{talk,negotiation,peace talk,dialogue,meeting,summit,discussion}
  need   nmod:between|obl:between|obl:with|nmod:with{%country,%GOV,%REB,%MIL,%OPP,%PRE}
  not    obj{*}
  core   046 reciprocal  when subj{negotiation,peace talk}
  core   040 reciprocal
  +  "Negotiations between Greece and Fiji began on Monday."   046 GRC;FJI -

open/talks-go verb
  frame  nsubj=topic  obl:between|nmod:between|obl:with|nmod:with=actor
  need   subj{talk,negotiation,peace talk,dialogue,meeting,summit,discussion}
  need   nmod:between|obl:between|obl:with|nmod:with{%country,%GOV,%REB,%MIL,%OPP,%PRE}
  not    obj{*}
  core   046 reciprocal  when subj{negotiation,peace talk}
  core   040 reciprocal
  +  "Negotiations between Uruguay and Belgium opened on Monday."   046 URY;BEL -

start/talks-go verb
  frame  nsubj=topic  obl:between|nmod:between|obl:with|nmod:with=actor
  need   subj{talk,negotiation,peace talk,dialogue,meeting,summit,discussion}
  need   nmod:between|obl:between|obl:with|nmod:with{%country,%GOV,%REB,%MIL,%OPP,%PRE}
  not    obj{*}
  core   046 reciprocal  when subj{negotiation,peace talk}
  core   040 reciprocal
  +  "Negotiations between Cambodia and Uruguay started on Monday."   046 KHM;URY -

continue/talks-go verb
  frame  nsubj=topic  obl:between|nmod:between|obl:with|nmod:with=actor
  need   subj{talk,negotiation,peace talk,dialogue,meeting,summit,discussion}
  need   nmod:between|obl:between|obl:with|nmod:with{%country,%GOV,%REB,%MIL,%OPP,%PRE}
  not    obj{*}
  core   046 reciprocal  when subj{negotiation,peace talk}
  core   040 reciprocal
  +  "Negotiations between Gabon and Romania continued on Monday."   046 GAB;ROU -

go-on/talks-go verb go on
  frame  nsubj=topic  obl:between|nmod:between|obl:with|nmod:with=actor
  need   subj{talk,negotiation,peace talk,dialogue,meeting,summit,discussion}
  need   nmod:between|obl:between|obl:with|nmod:with{%country,%GOV,%REB,%MIL,%OPP,%PRE}
  not    obj{*}
  core   046 reciprocal  when subj{negotiation,peace talk}
  core   040 reciprocal
  +  "Negotiations between Hungary and Jordan went on on Monday."   046 HUN;JOR -

take-place/talks-go verb take place
  frame  nsubj=topic  obl:between|nmod:between|obl:with|nmod:with=actor
  need   subj{talk,negotiation,peace talk,dialogue,meeting,summit,discussion}
  need   nmod:between|obl:between|obl:with|nmod:with{%country,%GOV,%REB,%MIL,%OPP,%PRE}
  not    obj{*}
  core   046 reciprocal  when subj{negotiation,peace talk}
  core   040 reciprocal
  +  "Negotiations between Liberia and Nepal took place on Monday."   046 LBR;NPL -

end/talks-go verb
  frame  nsubj=topic  obl:between|nmod:between|obl:with|nmod:with=actor
  need   subj{talk,negotiation,peace talk,dialogue,meeting,summit,discussion}
  need   nmod:between|obl:between|obl:with|nmod:with{%country,%GOV,%REB,%MIL,%OPP,%PRE}
  not    obj{*}
  core   046 reciprocal  when subj{negotiation,peace talk}
  core   040 reciprocal
  +  "Negotiations between Malta and Vietnam ended on Monday."   046 MLT;VNM -

conclude/talks-go verb
  frame  nsubj=topic  obl:between|nmod:between|obl:with|nmod:with=actor
  need   subj{talk,negotiation,peace talk,dialogue,meeting,summit,discussion}
  need   nmod:between|obl:between|obl:with|nmod:with{%country,%GOV,%REB,%MIL,%OPP,%PRE}
  not    obj{*}
  core   046 reciprocal  when subj{negotiation,peace talk}
  core   040 reciprocal
  +  "Negotiations between Indonesia and Bhutan concluded on Monday."   046 IDN;BTN -

reopen/talks-go verb
  frame  nsubj=topic  obl:between|nmod:between|obl:with|nmod:with=actor
  need   subj{talk,negotiation,peace talk,dialogue,meeting,summit,discussion}
  need   nmod:between|obl:between|obl:with|nmod:with{%country,%GOV,%REB,%MIL,%OPP,%PRE}
  not    obj{*}
  core   046 reciprocal  when subj{negotiation,peace talk}
  core   040 reciprocal
  +  "Negotiations between Romania and Fiji reopened on Monday."   046 ROU;FJI -

restart/talks-go verb
  frame  nsubj=topic  obl:between|nmod:between|obl:with|nmod:with=actor
  need   subj{talk,negotiation,peace talk,dialogue,meeting,summit,discussion}
  need   nmod:between|obl:between|obl:with|nmod:with{%country,%GOV,%REB,%MIL,%OPP,%PRE}
  not    obj{*}
  core   046 reciprocal  when subj{negotiation,peace talk}
  core   040 reciprocal
  +  "Negotiations between Yemen and Belgium restarted on Monday."   046 YEM;BEL -

get-under-way/talks-go verb get under way
  frame  nsubj=topic  obl:between|nmod:between|obl:with|nmod:with=actor
  need   subj{talk,negotiation,peace talk,dialogue,meeting,summit,discussion}
  need   nmod:between|obl:between|obl:with|nmod:with{%country,%GOV,%REB,%MIL,%OPP,%PRE}
  not    obj{*}
  core   046 reciprocal  when subj{negotiation,peace talk}
  core   040 reciprocal
  +  "Negotiations between Poland and Uruguay got under way on Monday."   046 POL;URY -

drag-on/talks-go verb drag on
  frame  nsubj=topic  obl:between|nmod:between|obl:with|nmod:with=actor
  need   subj{talk,negotiation,peace talk,dialogue,meeting,summit,discussion}
  need   nmod:between|obl:between|obl:with|nmod:with{%country,%GOV,%REB,%MIL,%OPP,%PRE}
  not    obj{*}
  core   046 reciprocal  when subj{negotiation,peace talk}
  core   040 reciprocal
  +  "Negotiations between Lebanon and Romania dragged on on Monday."   046 LBN;ROU -

proceed/talks-go verb
  frame  nsubj=topic  obl:between|nmod:between|obl:with|nmod:with=actor
  need   subj{talk,negotiation,peace talk,dialogue,meeting,summit,discussion}
  need   nmod:between|obl:between|obl:with|nmod:with{%country,%GOV,%REB,%MIL,%OPP,%PRE}
  not    obj{*}
  core   046 reciprocal  when subj{negotiation,peace talk}
  core   040 reciprocal
  +  "Negotiations between Kenya and Jordan proceeded on Monday."   046 KEN;JOR -

stall/talks-go verb
  frame  nsubj=topic  obl:between|nmod:between|obl:with|nmod:with=actor
  need   subj{talk,negotiation,peace talk,dialogue,meeting,summit,discussion}
  need   nmod:between|obl:between|obl:with|nmod:with{%country,%GOV,%REB,%MIL,%OPP,%PRE}
  not    obj{*}
  core   046 reciprocal  when subj{negotiation,peace talk}
  core   040 reciprocal
  +  "Negotiations between Norway and Nepal stalled on Monday."   046 NOR;NPL -
