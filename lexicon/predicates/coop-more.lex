# Smaller families of CAMEO 02 to 10: offices left, custody ended, papers signed, thanks, telephones, wishes, ambassadors, quarrels ended in words.

resign/as verb
  frame  nsubj=actor  obl:over|obl:after=topic
  need   obl:as|obl:from{%GOV,%LEG,%MIL,%IGO,%JUD,%COP,premier,minister,president,governor,mayor,chief of staff,ambassador,envoy,senator,speaker,cabinet,parliament,government,congress,house,senate,council,legislature,chancellor,commissioner,secretary,attorney general,adviser,lawmaker,mp,party leader}
  not    subj{@sport,@culture,coach,player,editor,manager,@troop}  obl:from{treaty,pact,tour,team,%country}
  core   0831 resign
  +  "Tom Fairley resigned as the premier of Ecuador."   0831 - -
  -  "The actor resigned as a waiter." none

quit/as verb
  frame  nsubj=actor  obl:over|obl:after=topic
  need   obl:as|obl:from{%GOV,%LEG,%MIL,%IGO,%JUD,%COP,premier,minister,president,governor,mayor,chief of staff,ambassador,envoy,senator,speaker,cabinet,parliament,government,congress,house,senate,council,legislature,chancellor,commissioner,secretary,attorney general,adviser,lawmaker,mp,party leader}
  not    subj{@sport,@culture,coach,player,editor,manager,@troop}  obl:from{treaty,pact,tour,team,%country}
  core   0831 resign
  +  "Tom Fairley quit as the premier of Qatar."   0831 - -

step-down/as verb step down
  frame  nsubj=actor  obl:over|obl:after=topic
  need   obl:as|obl:from{%GOV,%LEG,%MIL,%IGO,%JUD,%COP,premier,minister,president,governor,mayor,chief of staff,ambassador,envoy,senator,speaker,cabinet,parliament,government,congress,house,senate,council,legislature,chancellor,commissioner,secretary,attorney general,adviser,lawmaker,mp,party leader}
  not    subj{@sport,@culture,coach,player,editor,manager,@troop}  obl:from{treaty,pact,tour,team,%country}
  core   0831 resign
  +  "Tom Fairley stepped down as the premier of Namibia."   0831 - -

stand-down/as verb stand down
  frame  nsubj=actor  obl:over|obl:after=topic
  need   obl:as|obl:from{%GOV,%LEG,%MIL,%IGO,%JUD,%COP,premier,minister,president,governor,mayor,chief of staff,ambassador,envoy,senator,speaker,cabinet,parliament,government,congress,house,senate,council,legislature,chancellor,commissioner,secretary,attorney general,adviser,lawmaker,mp,party leader}
  not    subj{@sport,@culture,coach,player,editor,manager,@troop}  obl:from{treaty,pact,tour,team,%country}
  core   0831 resign
  +  "Tom Fairley stood down as the premier of Austria."   0831 - -

retire/as verb
  frame  nsubj=actor  obl:over|obl:after=topic
  need   obl:as|obl:from{%GOV,%LEG,%MIL,%IGO,%JUD,%COP,premier,minister,president,governor,mayor,chief of staff,ambassador,envoy,senator,speaker,cabinet,parliament,government,congress,house,senate,council,legislature,chancellor,commissioner,secretary,attorney general,adviser,lawmaker,mp,party leader}
  not    subj{@sport,@culture,coach,player,editor,manager,@troop}  obl:from{treaty,pact,tour,team,%country}
  core   0831 resign
  +  "Tom Fairley retired as the premier of Fiji."   0831 - -

abdicate/as verb
  frame  nsubj=actor  obl:over|obl:after=topic
  need   obl:as|obl:from{%GOV,%LEG,%MIL,%IGO,%JUD,%COP,premier,minister,president,governor,mayor,chief of staff,ambassador,envoy,senator,speaker,cabinet,parliament,government,congress,house,senate,council,legislature,chancellor,commissioner,secretary,attorney general,adviser,lawmaker,mp,party leader}
  not    subj{@sport,@culture,coach,player,editor,manager,@troop}  obl:from{treaty,pact,tour,team,%country}
  core   0831 resign
  +  "Tom Fairley abdicated as the premier of Albania."   0831 - -

step-aside/as verb step aside
  frame  nsubj=actor  obl:over|obl:after=topic
  need   obl:as|obl:from{%GOV,%LEG,%MIL,%IGO,%JUD,%COP,premier,minister,president,governor,mayor,chief of staff,ambassador,envoy,senator,speaker,cabinet,parliament,government,congress,house,senate,council,legislature,chancellor,commissioner,secretary,attorney general,adviser,lawmaker,mp,party leader}
  not    subj{@sport,@culture,coach,player,editor,manager,@troop}  obl:from{treaty,pact,tour,team,%country}
  core   0831 resign
  +  "Tom Fairley stepped aside as the premier of Thailand."   0831 - -

release/custody verb
  frame  nsubj=actor  obj=recipient
  need   obj{*}
  need   obl:from|obl:on|obl:to|obl:without{prison,jail,custody,detention,captivity,parole,bail,house arrest,gaol,police custody,charge}
  not    subj|obj{@business,@nonhuman,@sport,report,patient}  obl:to{death,prison,jail}
  core   0841
  +  "The police of Croatia released a painter from custody."   0841 HRV -

free/custody verb
  frame  nsubj=actor  obj=recipient
  need   obj{*}
  need   obl:from|obl:on|obl:to|obl:without{prison,jail,custody,detention,captivity,parole,bail,house arrest,gaol,police custody,charge}
  not    subj|obj{@business,@nonhuman,@sport,report,patient}  obl:to{death,prison,jail}
  core   0841
  +  "The police of Panama freed a painter from custody."   0841 PAN -

parole/custody verb
  frame  nsubj=actor  obj=recipient
  need   obj{*}
  need   obl:from|obl:on|obl:to|obl:without{prison,jail,custody,detention,captivity,parole,bail,house arrest,gaol,police custody,charge}
  not    subj|obj{@business,@nonhuman,@sport,report,patient}  obl:to{death,prison,jail}
  core   0841
  +  "The police of Latvia paroled a painter from custody."   0841 LVA -

discharge/custody verb
  frame  nsubj=actor  obj=recipient
  need   obj{*}
  need   obl:from|obl:on|obl:to|obl:without{prison,jail,custody,detention,captivity,parole,bail,house arrest,gaol,police custody,charge}
  not    subj|obj{@business,@nonhuman,@sport,report,patient}  obl:to{death,prison,jail}
  core   0841
  +  "The police of Tunisia discharged a painter from custody."   0841 TUN -

liberate/custody verb
  frame  nsubj=actor  obj=recipient
  need   obj{*}
  need   obl:from|obl:on|obl:to|obl:without{prison,jail,custody,detention,captivity,parole,bail,house arrest,gaol,police custody,charge}
  not    subj|obj{@business,@nonhuman,@sport,report,patient}  obl:to{death,prison,jail}
  core   0841
  +  "The police of Belgium liberated a painter from custody."   0841 BEL -

bail/custody verb
  frame  nsubj=actor  obj=recipient
  need   obj{*}
  need   obl:from|obl:on|obl:to|obl:without{prison,jail,custody,detention,captivity,parole,bail,house arrest,gaol,police custody,charge}
  not    subj|obj{@business,@nonhuman,@sport,report,patient}  obl:to{death,prison,jail}
  core   0841
  +  "The police of Honduras bailed a painter from custody."   0841 HND -

let-out/custody verb let out
  frame  nsubj=actor  obj=recipient
  need   obj{*}
  need   obl:from|obl:on|obl:to|obl:without{prison,jail,custody,detention,captivity,parole,bail,house arrest,gaol,police custody,charge}
  not    subj|obj{@business,@nonhuman,@sport,report,patient}  obl:to{death,prison,jail}
  core   0841
  +  "The police of Sweden let out a painter from custody."   0841 SWE -

sign/paper verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|nmod:on=topic
  need   obj{paper,text,document,peace,plan,minutes,map,statement,letter,contract,undertaking,agenda,note,article,instrument,charter,joint statement,joint declaration,paper of intent,papers,exchange of letters,compact}
  need   subj{%country,%GOV,%REB,%IGO,%MIL,%PRE,minister,president,premier,delegation,negotiator,commander}
  not    subj|obl:with{%BUS,%MNC,@sport,player}
  not    obj{death warrant,order,decree,bill}
  core   057 reciprocal treaty=signed
  +  "The foreign ministers of Rwanda and Nepal signed a paper on the river."   057 RWA;NPL -
  -  "The clerk signed a letter." none

initial/paper verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|nmod:on=topic
  need   obj{paper,text,document,peace,plan,minutes,map,statement,letter,contract,undertaking,agenda,note,article,instrument,charter,joint statement,joint declaration,paper of intent,papers,exchange of letters,compact}
  need   subj{%country,%GOV,%REB,%IGO,%MIL,%PRE,minister,president,premier,delegation,negotiator,commander}
  not    subj|obl:with{%BUS,%MNC,@sport,player}
  not    obj{death warrant,order,decree,bill}
  core   057 reciprocal treaty=signed
  +  "The foreign ministers of Bulgaria and Vietnam initialed a paper on the river."   057 BGR;VNM -

ink/paper verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|nmod:on=topic
  need   obj{paper,text,document,peace,plan,minutes,map,statement,letter,contract,undertaking,agenda,note,article,instrument,charter,joint statement,joint declaration,paper of intent,papers,exchange of letters,compact}
  need   subj{%country,%GOV,%REB,%IGO,%MIL,%PRE,minister,president,premier,delegation,negotiator,commander}
  not    subj|obl:with{%BUS,%MNC,@sport,player}
  not    obj{death warrant,order,decree,bill}
  core   057 reciprocal treaty=signed
  +  "The foreign ministers of Ethiopia and Bhutan inked a paper on the river."   057 ETH;BTN -

countersign/paper verb
  frame  nsubj=actor  obl:with|nmod:with|nmod:between|obl:between=actor  obl:on|nmod:on=topic
  need   obj{paper,text,document,peace,plan,minutes,map,statement,letter,contract,undertaking,agenda,note,article,instrument,charter,joint statement,joint declaration,paper of intent,papers,exchange of letters,compact}
  need   subj{%country,%GOV,%REB,%IGO,%MIL,%PRE,minister,president,premier,delegation,negotiator,commander}
  not    subj|obl:with{%BUS,%MNC,@sport,player}
  not    obj{death warrant,order,decree,bill}
  core   057 reciprocal treaty=signed
  +  "The foreign ministers of Cambodia and Uruguay countersigned a paper on the river."   057 KHM;URY -

deposit/ratified verb
  frame  nsubj=actor  obl:to|obl:with=topic
  need   obj{instrument,ratification,instrument of ratification,accession,papers of ratification}
  need   subj{%country,%GOV,%LEG,minister,president,ambassador}
  core   057 treaty=ratified
  +  "Gabon deposited its instrument of ratification."   057 GAB -

exchange/ratified verb
  frame  nsubj=actor  obl:to|obl:with=topic
  need   obj{instrument,ratification,instrument of ratification,accession,papers of ratification}
  need   subj{%country,%GOV,%LEG,minister,president,ambassador}
  core   057 treaty=ratified
  +  "Hungary exchanged its instrument of ratification."   057 HUN -

lodge/ratified verb
  frame  nsubj=actor  obl:to|obl:with=topic
  need   obj{instrument,ratification,instrument of ratification,accession,papers of ratification}
  need   subj{%country,%GOV,%LEG,minister,president,ambassador}
  core   057 treaty=ratified
  +  "Liberia lodged its instrument of ratification."   057 LBR -

complete/ratified verb
  frame  nsubj=actor  obl:to|obl:with=topic
  need   obj{instrument,ratification,instrument of ratification,accession,papers of ratification}
  need   subj{%country,%GOV,%LEG,minister,president,ambassador}
  core   057 treaty=ratified
  +  "Malta completed its instrument of ratification."   057 MLT -

hand-over/ratified verb hand over
  frame  nsubj=actor  obl:to|obl:with=topic
  need   obj{instrument,ratification,instrument of ratification,accession,papers of ratification}
  need   subj{%country,%GOV,%LEG,minister,president,ambassador}
  core   057 treaty=ratified
  +  "Indonesia handed over its instrument of ratification."   057 IDN -

submit/ratified verb
  frame  nsubj=actor  obl:to|obl:with=topic
  need   obj{instrument,ratification,instrument of ratification,accession,papers of ratification}
  need   subj{%country,%GOV,%LEG,minister,president,ambassador}
  core   057 treaty=ratified
  +  "Romania submitted its instrument of ratification."   057 ROU -

hand/ratified verb
  frame  nsubj=actor  obl:to|obl:with=topic
  need   obj{instrument,ratification,instrument of ratification,accession,papers of ratification}
  need   subj{%country,%GOV,%LEG,minister,president,ambassador}
  core   057 treaty=ratified
  +  "Yemen handed its instrument of ratification."   057 YEM -

thank/any verb
  frame  nsubj=actor  obj=recipient  obl:for=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%PRE,%JUD,%LAB,president,minister,speaker,ambassador,envoy,leader,king}
  need   obj{*}
  not    obj{god,voter,fan,supporter,host,family}
  not    subj{@sport,@business,@culture,%BUS,%MNC}
  not    subj{%CVL}
  core   051
  +  "The president of Poland thanked the curators."   051 POL -
  -  "The singer thanked the curators." none

applaud/any verb
  frame  nsubj=actor  obj=recipient  obl:for=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%PRE,%JUD,%LAB,president,minister,speaker,ambassador,envoy,leader,king}
  need   obj{*}
  not    obj{god,voter,fan,supporter,host,family}
  not    subj{@sport,@business,@culture,%BUS,%MNC}
  not    subj{%CVL}
  core   051
  +  "The president of Lebanon applauded the curators."   051 LBN -

praise/any verb
  frame  nsubj=actor  obj=recipient  obl:for=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%PRE,%JUD,%LAB,president,minister,speaker,ambassador,envoy,leader,king}
  need   obj{*}
  not    obj{god,voter,fan,supporter,host,family}
  not    subj{@sport,@business,@culture,%BUS,%MNC}
  not    subj{%CVL}
  core   051
  +  "The president of Kenya praised the curators."   051 KEN -

commend/any verb
  frame  nsubj=actor  obj=recipient  obl:for=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%PRE,%JUD,%LAB,president,minister,speaker,ambassador,envoy,leader,king}
  need   obj{*}
  not    obj{god,voter,fan,supporter,host,family}
  not    subj{@sport,@business,@culture,%BUS,%MNC}
  not    subj{%CVL}
  core   051
  +  "The president of Norway commended the curators."   051 NOR -

laud/any verb
  frame  nsubj=actor  obj=recipient  obl:for=topic
  need   subj{%country,%GOV,%IGO,%LEG,%OPP,%PTY,%REL,%MIL,%REB,%NGO,%PRE,%JUD,%LAB,president,minister,speaker,ambassador,envoy,leader,king}
  need   obj{*}
  not    obj{god,voter,fan,supporter,host,family}
  not    subj{@sport,@business,@culture,%BUS,%MNC}
  not    subj{%CVL}
  core   051
  +  "The president of Peru lauded the curators."   051 PER -

tell/by-phone verb
  frame  nsubj=actor  obj|obl:to|iobj=actor
  need   obl:by|obl:over|obl:on{telephone,phone}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,president,minister}
  need   obj|obl:to|iobj|obl:with{%country,%GOV,%IGO,%MIL,%REB,%OPP,counterpart}
  core   041 reciprocal
  +  "The president of Jordan told the president of Bhutan by telephone."   041 JOR;BTN -

inform/by-phone verb
  frame  nsubj=actor  obj|obl:to|iobj=actor
  need   obl:by|obl:over|obl:on{telephone,phone}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,president,minister}
  need   obj|obl:to|iobj|obl:with{%country,%GOV,%IGO,%MIL,%REB,%OPP,counterpart}
  core   041 reciprocal
  +  "The president of Mongolia informed the president of Fiji by telephone."   041 MNG;FJI -

reach/by-phone verb
  frame  nsubj=actor  obj|obl:to|iobj=actor
  need   obl:by|obl:over|obl:on{telephone,phone}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,president,minister}
  need   obj|obl:to|iobj|obl:with{%country,%GOV,%IGO,%MIL,%REB,%OPP,counterpart}
  core   041 reciprocal
  +  "The president of Ghana reached the president of Belgium by telephone."   041 GHA;BEL -

consult/by-phone verb
  frame  nsubj=actor  obj|obl:to|iobj=actor
  need   obl:by|obl:over|obl:on{telephone,phone}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,president,minister}
  need   obj|obl:to|iobj|obl:with{%country,%GOV,%IGO,%MIL,%REB,%OPP,counterpart}
  core   041 reciprocal
  +  "The president of Laos consulted the president of Uruguay by telephone."   041 LAO;URY -

contact/by-phone verb
  frame  nsubj=actor  obj|obl:to|iobj=actor
  need   obl:by|obl:over|obl:on{telephone,phone}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,president,minister}
  need   obj|obl:to|iobj|obl:with{%country,%GOV,%IGO,%MIL,%REB,%OPP,counterpart}
  core   041 reciprocal
  +  "The president of Iceland contacted the president of Romania by telephone."   041 ISL;ROU -

say/by-phone verb
  frame  nsubj=actor  obj|obl:to|iobj=actor
  need   obl:by|obl:over|obl:on{telephone,phone}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,president,minister}
  need   obj|obl:to|iobj|obl:with{%country,%GOV,%IGO,%MIL,%REB,%OPP,counterpart}
  core   041 reciprocal
  +  "The president of Bolivia said the president of Jordan by telephone."   041 BOL;JOR -

brief/by-phone verb
  frame  nsubj=actor  obj|obl:to|iobj=actor
  need   obl:by|obl:over|obl:on{telephone,phone}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,president,minister}
  need   obj|obl:to|iobj|obl:with{%country,%GOV,%IGO,%MIL,%REB,%OPP,counterpart}
  core   041 reciprocal
  +  "The president of Angola briefed to the president of Nepal by telephone."   041 AGO;NPL -

converse/by-phone verb
  frame  nsubj=actor  obj|obl:to|iobj=actor
  need   obl:by|obl:over|obl:on{telephone,phone}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,president,minister}
  need   obj|obl:to|iobj|obl:with{%country,%GOV,%IGO,%MIL,%REB,%OPP,counterpart}
  core   041 reciprocal
  +  "The president of Nepal conversed the president of Vietnam by telephone."   041 NPL;VNM -

communicate/by-phone verb
  frame  nsubj=actor  obj|obl:to|iobj=actor
  need   obl:by|obl:over|obl:on{telephone,phone}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,president,minister}
  need   obj|obl:to|iobj|obl:with{%country,%GOV,%IGO,%MIL,%REB,%OPP,counterpart}
  core   041 reciprocal
  +  "The president of Estonia communicated the president of Bhutan by telephone."   041 EST;BTN -

confer/by-phone verb
  frame  nsubj=actor  obj|obl:to|iobj=actor
  need   obl:by|obl:over|obl:on{telephone,phone}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,president,minister}
  need   obj|obl:to|iobj|obl:with{%country,%GOV,%IGO,%MIL,%REB,%OPP,counterpart}
  core   041 reciprocal
  +  "The president of Kuwait conferred the president of Fiji by telephone."   041 KWT;FJI -

chat/by-phone verb
  frame  nsubj=actor  obj|obl:to|iobj=actor
  need   obl:by|obl:over|obl:on{telephone,phone}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,president,minister}
  need   obj|obl:to|iobj|obl:with{%country,%GOV,%IGO,%MIL,%REB,%OPP,counterpart}
  core   041 reciprocal
  +  "The president of Senegal chatted the president of Belgium by telephone."   041 SEN;BEL -

talk/by-phone verb
  frame  nsubj=actor  obj|obl:to|iobj=actor
  need   obl:by|obl:over|obl:on{telephone,phone}
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,president,minister}
  need   obj|obl:to|iobj|obl:with{%country,%GOV,%IGO,%MIL,%REB,%OPP,counterpart}
  core   041 reciprocal
  +  "The president of Paraguay talked the president of Uruguay by telephone."   041 PRY;URY -

wish/well verb
  frame  nsubj=actor  iobj|obj|obl:to=recipient
  need   obj{good luck,luck,success,well,congratulation,felicitation,greeting,message of congratulations,condolence,best wishes,good wishes,sympathy}
  need   subj{%country,%GOV,%IGO,%REL,%LEG,%OPP,president,king,queen,pope}
  need   iobj|obj|obl:to|nmod:to{%country,%GOV,%IGO,%LEG,%OPP,%REL,president,people}
  not    subj{@sport,@business,@culture,%BUS,%MNC}
  core   051
  +  "The king of Denmark wished greetings to Romania."   051 DNK ROU
  -  "The cook sent greetings to his aunt." none

send/well verb
  frame  nsubj=actor  iobj|obj|obl:to=recipient
  need   obj{good luck,luck,success,well,congratulation,felicitation,greeting,message of congratulations,condolence,best wishes,good wishes,sympathy}
  need   subj{%country,%GOV,%IGO,%REL,%LEG,%OPP,president,king,queen,pope}
  need   iobj|obj|obl:to|nmod:to{%country,%GOV,%IGO,%LEG,%OPP,%REL,president,people}
  not    subj{@sport,@business,@culture,%BUS,%MNC}
  core   051
  +  "The king of Zambia sent greetings to Jordan."   051 ZMB JOR

convey/well verb
  frame  nsubj=actor  iobj|obj|obl:to=recipient
  need   obj{good luck,luck,success,well,congratulation,felicitation,greeting,message of congratulations,condolence,best wishes,good wishes,sympathy}
  need   subj{%country,%GOV,%IGO,%REL,%LEG,%OPP,president,king,queen,pope}
  need   iobj|obj|obl:to|nmod:to{%country,%GOV,%IGO,%LEG,%OPP,%REL,president,people}
  not    subj{@sport,@business,@culture,%BUS,%MNC}
  core   051
  +  "The king of Vietnam conveyed greetings to Nepal."   051 VNM NPL

extend/well verb
  frame  nsubj=actor  iobj|obj|obl:to=recipient
  need   obj{good luck,luck,success,well,congratulation,felicitation,greeting,message of congratulations,condolence,best wishes,good wishes,sympathy}
  need   subj{%country,%GOV,%IGO,%REL,%LEG,%OPP,president,king,queen,pope}
  need   iobj|obj|obl:to|nmod:to{%country,%GOV,%IGO,%LEG,%OPP,%REL,president,people}
  not    subj{@sport,@business,@culture,%BUS,%MNC}
  core   051
  +  "The king of Oman extended greetings to Vietnam."   051 OMN VNM

offer/well verb
  frame  nsubj=actor  iobj|obj|obl:to=recipient
  need   obj{good luck,luck,success,well,congratulation,felicitation,greeting,message of congratulations,condolence,best wishes,good wishes,sympathy}
  need   subj{%country,%GOV,%IGO,%REL,%LEG,%OPP,president,king,queen,pope}
  need   iobj|obj|obl:to|nmod:to{%country,%GOV,%IGO,%LEG,%OPP,%REL,president,people}
  not    subj{@sport,@business,@culture,%BUS,%MNC}
  core   051
  +  "The king of Chile offered Bhutan success."   051 CHL BTN

present/well verb
  frame  nsubj=actor  iobj|obj|obl:to=recipient
  need   obj{good luck,luck,success,well,congratulation,felicitation,greeting,message of congratulations,condolence,best wishes,good wishes,sympathy}
  need   subj{%country,%GOV,%IGO,%REL,%LEG,%OPP,president,king,queen,pope}
  need   iobj|obj|obl:to|nmod:to{%country,%GOV,%IGO,%LEG,%OPP,%REL,president,people}
  not    subj{@sport,@business,@culture,%BUS,%MNC}
  core   051
  +  "The king of Portugal presented greetings to Fiji."   051 PRT FJI

cable/well verb
  frame  nsubj=actor  iobj|obj|obl:to=recipient
  need   obj{good luck,luck,success,well,congratulation,felicitation,greeting,message of congratulations,condolence,best wishes,good wishes,sympathy}
  need   subj{%country,%GOV,%IGO,%REL,%LEG,%OPP,president,king,queen,pope}
  need   iobj|obj|obl:to|nmod:to{%country,%GOV,%IGO,%LEG,%OPP,%REL,president,people}
  not    subj{@sport,@business,@culture,%BUS,%MNC}
  core   051
  +  "The king of Malawi cabled greetings to Belgium."   051 MWI BEL

telegraph/well verb
  frame  nsubj=actor  iobj|obj|obl:to=recipient
  need   obj{good luck,luck,success,well,congratulation,felicitation,greeting,message of congratulations,condolence,best wishes,good wishes,sympathy}
  need   subj{%country,%GOV,%IGO,%REL,%LEG,%OPP,president,king,queen,pope}
  need   iobj|obj|obl:to|nmod:to{%country,%GOV,%IGO,%LEG,%OPP,%REL,president,people}
  not    subj{@sport,@business,@culture,%BUS,%MNC}
  core   051
  +  "The king of Cuba telegraphed greetings to Uruguay."   051 CUB URY

transmit/well verb
  frame  nsubj=actor  iobj|obj|obl:to=recipient
  need   obj{good luck,luck,success,well,congratulation,felicitation,greeting,message of congratulations,condolence,best wishes,good wishes,sympathy}
  need   subj{%country,%GOV,%IGO,%REL,%LEG,%OPP,president,king,queen,pope}
  need   iobj|obj|obl:to|nmod:to{%country,%GOV,%IGO,%LEG,%OPP,%REL,president,people}
  not    subj{@sport,@business,@culture,%BUS,%MNC}
  core   051
  +  "The king of Finland transmited greetings to Romania."   051 FIN ROU

pass/well verb
  frame  nsubj=actor  iobj|obj|obl:to=recipient
  need   obj{good luck,luck,success,well,congratulation,felicitation,greeting,message of congratulations,condolence,best wishes,good wishes,sympathy}
  need   subj{%country,%GOV,%IGO,%REL,%LEG,%OPP,president,king,queen,pope}
  need   iobj|obj|obl:to|nmod:to{%country,%GOV,%IGO,%LEG,%OPP,%REL,president,people}
  not    subj{@sport,@business,@culture,%BUS,%MNC}
  core   051
  +  "The king of Bhutan passed greetings to Jordan."   051 BTN JOR

deliver/well verb
  frame  nsubj=actor  iobj|obj|obl:to=recipient
  need   obj{good luck,luck,success,well,congratulation,felicitation,greeting,message of congratulations,condolence,best wishes,good wishes,sympathy}
  need   subj{%country,%GOV,%IGO,%REL,%LEG,%OPP,president,king,queen,pope}
  need   iobj|obj|obl:to|nmod:to{%country,%GOV,%IGO,%LEG,%OPP,%REL,president,people}
  not    subj{@sport,@business,@culture,%BUS,%MNC}
  core   051
  +  "The king of Uganda delivered greetings to Nepal."   051 UGA NPL

express/well verb
  frame  nsubj=actor  iobj|obj|obl:to=recipient
  need   obj{good luck,luck,success,well,congratulation,felicitation,greeting,message of congratulations,condolence,best wishes,good wishes,sympathy}
  need   subj{%country,%GOV,%IGO,%REL,%LEG,%OPP,president,king,queen,pope}
  need   iobj|obj|obl:to|nmod:to{%country,%GOV,%IGO,%LEG,%OPP,%REL,president,people}
  not    subj{@sport,@business,@culture,%BUS,%MNC}
  core   051
  +  "The king of Slovenia expressed greetings to Vietnam."   051 SVN VNM

address/well verb
  frame  nsubj=actor  iobj|obj|obl:to=recipient
  need   obj{good luck,luck,success,well,congratulation,felicitation,greeting,message of congratulations,condolence,best wishes,good wishes,sympathy}
  need   subj{%country,%GOV,%IGO,%REL,%LEG,%OPP,president,king,queen,pope}
  need   iobj|obj|obl:to|nmod:to{%country,%GOV,%IGO,%LEG,%OPP,%REL,president,people}
  not    subj{@sport,@business,@culture,%BUS,%MNC}
  core   051
  +  "The king of Ecuador addressed greetings to Bhutan."   051 ECU BTN

resume/talks-go verb
  frame  nsubj=topic  obl:between|nmod:between|obl:with|nmod:with=actor
  need   subj{talk,negotiation,peace talk,dialogue,meeting,summit,discussion}
  need   nmod:between|obl:between|obl:with|nmod:with{%country,%GOV,%REB,%MIL,%OPP,%PRE}
  not    obj{*}
  core   046 reciprocal  when subj{negotiation,peace talk}
  core   040 reciprocal
  +  "Negotiations between Panama and Bhutan resumed on Monday."   046 PAN;BTN -

begin/talks-go verb
  frame  nsubj=topic  obl:between|nmod:between|obl:with|nmod:with=actor
  need   subj{talk,negotiation,peace talk,dialogue,meeting,summit,discussion}
  need   nmod:between|obl:between|obl:with|nmod:with{%country,%GOV,%REB,%MIL,%OPP,%PRE}
  not    obj{*}
  core   046 reciprocal  when subj{negotiation,peace talk}
  core   040 reciprocal
  +  "Negotiations between Latvia and Fiji began on Monday."   046 LVA;FJI -

open/talks-go verb
  frame  nsubj=topic  obl:between|nmod:between|obl:with|nmod:with=actor
  need   subj{talk,negotiation,peace talk,dialogue,meeting,summit,discussion}
  need   nmod:between|obl:between|obl:with|nmod:with{%country,%GOV,%REB,%MIL,%OPP,%PRE}
  not    obj{*}
  core   046 reciprocal  when subj{negotiation,peace talk}
  core   040 reciprocal
  +  "Negotiations between Tunisia and Belgium opened on Monday."   046 TUN;BEL -

start/talks-go verb
  frame  nsubj=topic  obl:between|nmod:between|obl:with|nmod:with=actor
  need   subj{talk,negotiation,peace talk,dialogue,meeting,summit,discussion}
  need   nmod:between|obl:between|obl:with|nmod:with{%country,%GOV,%REB,%MIL,%OPP,%PRE}
  not    obj{*}
  core   046 reciprocal  when subj{negotiation,peace talk}
  core   040 reciprocal
  +  "Negotiations between Belgium and Uruguay started on Monday."   046 BEL;URY -

continue/talks-go verb
  frame  nsubj=topic  obl:between|nmod:between|obl:with|nmod:with=actor
  need   subj{talk,negotiation,peace talk,dialogue,meeting,summit,discussion}
  need   nmod:between|obl:between|obl:with|nmod:with{%country,%GOV,%REB,%MIL,%OPP,%PRE}
  not    obj{*}
  core   046 reciprocal  when subj{negotiation,peace talk}
  core   040 reciprocal
  +  "Negotiations between Honduras and Romania continued on Monday."   046 HND;ROU -

go-on/talks-go verb go on
  frame  nsubj=topic  obl:between|nmod:between|obl:with|nmod:with=actor
  need   subj{talk,negotiation,peace talk,dialogue,meeting,summit,discussion}
  need   nmod:between|obl:between|obl:with|nmod:with{%country,%GOV,%REB,%MIL,%OPP,%PRE}
  not    obj{*}
  core   046 reciprocal  when subj{negotiation,peace talk}
  core   040 reciprocal
  +  "Negotiations between Sweden and Jordan went on on Monday."   046 SWE;JOR -

take-place/talks-go verb take place
  frame  nsubj=topic  obl:between|nmod:between|obl:with|nmod:with=actor
  need   subj{talk,negotiation,peace talk,dialogue,meeting,summit,discussion}
  need   nmod:between|obl:between|obl:with|nmod:with{%country,%GOV,%REB,%MIL,%OPP,%PRE}
  not    obj{*}
  core   046 reciprocal  when subj{negotiation,peace talk}
  core   040 reciprocal
  +  "Negotiations between Rwanda and Nepal took place on Monday."   046 RWA;NPL -

end/talks-go verb
  frame  nsubj=topic  obl:between|nmod:between|obl:with|nmod:with=actor
  need   subj{talk,negotiation,peace talk,dialogue,meeting,summit,discussion}
  need   nmod:between|obl:between|obl:with|nmod:with{%country,%GOV,%REB,%MIL,%OPP,%PRE}
  not    obj{*}
  core   046 reciprocal  when subj{negotiation,peace talk}
  core   040 reciprocal
  +  "Negotiations between Bulgaria and Vietnam ended on Monday."   046 BGR;VNM -

conclude/talks-go verb
  frame  nsubj=topic  obl:between|nmod:between|obl:with|nmod:with=actor
  need   subj{talk,negotiation,peace talk,dialogue,meeting,summit,discussion}
  need   nmod:between|obl:between|obl:with|nmod:with{%country,%GOV,%REB,%MIL,%OPP,%PRE}
  not    obj{*}
  core   046 reciprocal  when subj{negotiation,peace talk}
  core   040 reciprocal
  +  "Negotiations between Ethiopia and Bhutan concluded on Monday."   046 ETH;BTN -

reopen/talks-go verb
  frame  nsubj=topic  obl:between|nmod:between|obl:with|nmod:with=actor
  need   subj{talk,negotiation,peace talk,dialogue,meeting,summit,discussion}
  need   nmod:between|obl:between|obl:with|nmod:with{%country,%GOV,%REB,%MIL,%OPP,%PRE}
  not    obj{*}
  core   046 reciprocal  when subj{negotiation,peace talk}
  core   040 reciprocal
  +  "Negotiations between Greece and Fiji reopened on Monday."   046 GRC;FJI -

restart/talks-go verb
  frame  nsubj=topic  obl:between|nmod:between|obl:with|nmod:with=actor
  need   subj{talk,negotiation,peace talk,dialogue,meeting,summit,discussion}
  need   nmod:between|obl:between|obl:with|nmod:with{%country,%GOV,%REB,%MIL,%OPP,%PRE}
  not    obj{*}
  core   046 reciprocal  when subj{negotiation,peace talk}
  core   040 reciprocal
  +  "Negotiations between Uruguay and Belgium restarted on Monday."   046 URY;BEL -

get-under-way/talks-go verb get under way
  frame  nsubj=topic  obl:between|nmod:between|obl:with|nmod:with=actor
  need   subj{talk,negotiation,peace talk,dialogue,meeting,summit,discussion}
  need   nmod:between|obl:between|obl:with|nmod:with{%country,%GOV,%REB,%MIL,%OPP,%PRE}
  not    obj{*}
  core   046 reciprocal  when subj{negotiation,peace talk}
  core   040 reciprocal
  +  "Negotiations between Cambodia and Uruguay got under way on Monday."   046 KHM;URY -

drag-on/talks-go verb drag on
  frame  nsubj=topic  obl:between|nmod:between|obl:with|nmod:with=actor
  need   subj{talk,negotiation,peace talk,dialogue,meeting,summit,discussion}
  need   nmod:between|obl:between|obl:with|nmod:with{%country,%GOV,%REB,%MIL,%OPP,%PRE}
  not    obj{*}
  core   046 reciprocal  when subj{negotiation,peace talk}
  core   040 reciprocal
  +  "Negotiations between Gabon and Romania dragged on on Monday."   046 GAB;ROU -

proceed/talks-go verb
  frame  nsubj=topic  obl:between|nmod:between|obl:with|nmod:with=actor
  need   subj{talk,negotiation,peace talk,dialogue,meeting,summit,discussion}
  need   nmod:between|obl:between|obl:with|nmod:with{%country,%GOV,%REB,%MIL,%OPP,%PRE}
  not    obj{*}
  core   046 reciprocal  when subj{negotiation,peace talk}
  core   040 reciprocal
  +  "Negotiations between Hungary and Jordan proceeded on Monday."   046 HUN;JOR -

stall/talks-go verb
  frame  nsubj=topic  obl:between|nmod:between|obl:with|nmod:with=actor
  need   subj{talk,negotiation,peace talk,dialogue,meeting,summit,discussion}
  need   nmod:between|obl:between|obl:with|nmod:with{%country,%GOV,%REB,%MIL,%OPP,%PRE}
  not    obj{*}
  core   046 reciprocal  when subj{negotiation,peace talk}
  core   040 reciprocal
  +  "Negotiations between Liberia and Nepal stalled on Monday."   046 LBR;NPL -
