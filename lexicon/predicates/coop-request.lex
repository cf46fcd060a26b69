# REQUEST (CAMEO 10), wider: asking, urging, ordering and pressing somebody; pleas, petitions and demands as nouns; idioms of demanding.

adjure/to-do verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Norway adjured Nepal to negotiate with the rebels."   106 NOR NPL

badger/to-do verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Peru badgered Vietnam to negotiate with the rebels."   106 PER VNM

bid/to-do verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Jordan bade Bhutan to negotiate with the rebels."   106 JOR BTN

cajole/to-do verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Mongolia cajoled Fiji to negotiate with the rebels."   106 MNG FJI

challenge/to-do verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Ghana challenged Belgium to negotiate with the rebels."   106 GHA BEL

command/to-do verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Laos commanded Uruguay to negotiate with the rebels."   106 LAO URY

counsel/to-do verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Iceland counselled Romania to negotiate with the rebels."   106 ISL ROU

dare/to-do verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Bolivia dared Jordan to negotiate with the rebels."   106 BOL JOR

direct/to-do verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Angola directed Nepal to negotiate with the rebels."   106 AGO NPL

enjoin/to-do verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Nepal enjoined Vietnam to negotiate with the rebels."   106 NPL VNM

goad/to-do verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Estonia goaded Bhutan to negotiate with the rebels."   106 EST BTN

hector/to-do verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Kuwait hectored Fiji to negotiate with the rebels."   106 KWT FJI

hound/to-do verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Senegal hounded Belgium to negotiate with the rebels."   106 SEN BEL

importune/to-do verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Paraguay importuned Uruguay to negotiate with the rebels."   106 PRY URY

nag/to-do verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Denmark nagged Romania to negotiate with the rebels."   106 DNK ROU

pester/to-do verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Zambia pestered Jordan to negotiate with the rebels."   106 ZMB JOR

push/to-do verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Vietnam pushed Nepal to negotiate with the rebels."   106 VNM NPL

supplicate/to-do verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Oman supplicated Vietnam to negotiate with the rebels."   106 OMN VNM

charge/to-do verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Chile charged Bhutan to negotiate with the rebels."   106 CHL BTN

egg-on/to-do verb egg on
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Portugal egged on Fiji to negotiate with the rebels."   106 PRT FJI

harangue/to-do verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Malawi harangued Belgium to negotiate with the rebels."   106 MWI BEL

solicit/to-do verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Cuba solicited Uruguay to negotiate with the rebels."   106 CUB URY

task/to-do verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Finland tasked Romania to negotiate with the rebels."   106 FIN ROU

oblige/to-do verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Bhutan obliged Jordan to negotiate with the rebels."   106 BTN JOR

dun/to-do verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Uganda duned Nepal to negotiate with the rebels."   106 UGA NPL

besiege/to-do verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Slovenia besieged Vietnam to negotiate with the rebels."   106 SVN VNM

hassle/to-do verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  need   xcomp|ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Qatar hassled Fiji to negotiate with the rebels."   106 QAT FJI

ask/to-do-2 verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   xcomp{*}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Namibia asked Belgium to release the prisoners."   1053 NAM BEL
  -  "The trainer told the horse to stop."

urge/to-do-2 verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   xcomp{*}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Austria urged Uruguay to release the prisoners."   1053 AUT URY

press/to-do-2 verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   xcomp{*}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Fiji pressed Romania to release the prisoners."   1053 FJI ROU

pressure/to-do-2 verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   xcomp{*}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Albania pressured Jordan to release the prisoners."   1053 ALB JOR

encourage/to-do-2 verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   xcomp{*}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Thailand encouraged Nepal to release the prisoners."   1053 THA NPL

advise/to-do-2 verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   xcomp{*}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Croatia advised Vietnam to release the prisoners."   1053 HRV VNM

instruct/to-do-2 verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   xcomp{*}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Panama instructed Bhutan to release the prisoners."   1053 PAN BTN

implore/to-do-2 verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   xcomp{*}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Latvia implored Fiji to release the prisoners."   1053 LVA FJI

beg/to-do-2 verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   xcomp{*}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Tunisia begged Belgium to release the prisoners."   1053 TUN BEL

entreat/to-do-2 verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   xcomp{*}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Belgium entreated Uruguay to release the prisoners."   1053 BEL URY

beseech/to-do-2 verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   xcomp{*}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Honduras beseeched Romania to release the prisoners."   1053 HND ROU

exhort/to-do-2 verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   xcomp{*}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Sweden exhorted Jordan to release the prisoners."   1053 SWE JOR

petition/to-do-2 verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   xcomp{*}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Rwanda petitioned Nepal to release the prisoners."   1053 RWA NPL

lobby/to-do-2 verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   xcomp{*}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Bulgaria lobbied Vietnam to release the prisoners."   1053 BGR VNM

want/to-do-2 verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   xcomp{*}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Ethiopia wanted Bhutan to release the prisoners."   1053 ETH BTN

need/to-do-2 verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   xcomp{*}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Greece needed Fiji to release the prisoners."   1053 GRC FJI

expect/to-do-2 verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   xcomp{*}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Uruguay expected Belgium to release the prisoners."   1053 URY BEL

like/to-do-2 verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   xcomp{*}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Cambodia liked Uruguay to release the prisoners."   1053 KHM URY

prod/to-do-2 verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   xcomp{*}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Gabon prodded Romania to release the prisoners."   1053 GAB ROU

nudge/to-do-2 verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   xcomp{*}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Hungary nudged Jordan to release the prisoners."   1053 HUN JOR

request/that verb
  frame  nsubj=actor  ccomp|obj=about  obl:from|obl:of|obl:to|obl:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Liberia requested that Nepal release the prisoners."   1053 LBR NPL

urge/that verb
  frame  nsubj=actor  ccomp|obj=about  obl:from|obl:of|obl:to|obl:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Malta urged that Vietnam release the prisoners."   1053 MLT VNM

recommend/that verb
  frame  nsubj=actor  ccomp|obj=about  obl:from|obl:of|obl:to|obl:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Indonesia recommended that Bhutan release the prisoners."   1053 IDN BTN

command/that verb
  frame  nsubj=actor  ccomp|obj=about  obl:from|obl:of|obl:to|obl:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Romania commanded that Fiji release the prisoners."   1053 ROU FJI

plead/that verb
  frame  nsubj=actor  ccomp|obj=about  obl:from|obl:of|obl:to|obl:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Yemen pleaded that Belgium release the prisoners."   1053 YEM BEL

beg/that verb
  frame  nsubj=actor  ccomp|obj=about  obl:from|obl:of|obl:to|obl:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Poland begged that Uruguay release the prisoners."   1053 POL URY

petition/that verb
  frame  nsubj=actor  ccomp|obj=about  obl:from|obl:of|obl:to|obl:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Lebanon petitioned that Romania release the prisoners."   1053 LBN ROU

pray/that verb
  frame  nsubj=actor  ccomp|obj=about  obl:from|obl:of|obl:to|obl:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Kenya prayed that Jordan release the prisoners."   1053 KEN JOR

implore/that verb
  frame  nsubj=actor  ccomp|obj=about  obl:from|obl:of|obl:to|obl:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Norway implored that Nepal release the prisoners."   1053 NOR NPL

direct/that verb
  frame  nsubj=actor  ccomp|obj=about  obl:from|obl:of|obl:to|obl:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Peru directed that Vietnam release the prisoners."   1053 PER VNM

instruct/that verb
  frame  nsubj=actor  ccomp|obj=about  obl:from|obl:of|obl:to|obl:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Jordan instructed that Bhutan release the prisoners."   1053 JOR BTN

order/that verb
  frame  nsubj=actor  ccomp|obj=about  obl:from|obl:of|obl:to|obl:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Mongolia ordered that Fiji release the prisoners."   1053 MNG FJI

ask/of verb
  frame  nsubj=actor  obl:of|obl:from=recipient  obj|xcomp=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obl:of|obl:from{%country,%GOV,%IGO,%REB,%MIL,%PRE}
  need   obj{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   1042  when obj{apology,explanation,answer,account,accounting,concession,change,reply,clarification,promise,commitment}
  core   1013  when obj{@investigation,extradition,arrest,inquiry}
  core   1012  when obj{@military-aid,@troop}
  core   1033  when obj{@food-relief}
  core   103  when obj{@aid,help,support,protection}
  core   1056  when obj{@ceasefire,withdrawal,restraint}
  core   1053  when obj{release,return}
  core   104  when obj{@reform}
  core   100
  +  "Ghana asked an apology from Belgium."   1042 GHA BEL
  -  "The job requires patience of every nurse." none

require/of verb
  frame  nsubj=actor  obl:of|obl:from=recipient  obj|xcomp=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obl:of|obl:from{%country,%GOV,%IGO,%REB,%MIL,%PRE}
  need   obj{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   1042  when obj{apology,explanation,answer,account,accounting,concession,change,reply,clarification,promise,commitment}
  core   1013  when obj{@investigation,extradition,arrest,inquiry}
  core   1012  when obj{@military-aid,@troop}
  core   1033  when obj{@food-relief}
  core   103  when obj{@aid,help,support,protection}
  core   1056  when obj{@ceasefire,withdrawal,restraint}
  core   1053  when obj{release,return}
  core   104  when obj{@reform}
  core   100
  +  "Laos required an apology from Uruguay."   1042 LAO URY

exact/of verb
  frame  nsubj=actor  obl:of|obl:from=recipient  obj|xcomp=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obl:of|obl:from{%country,%GOV,%IGO,%REB,%MIL,%PRE}
  need   obj{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   1042  when obj{apology,explanation,answer,account,accounting,concession,change,reply,clarification,promise,commitment}
  core   1013  when obj{@investigation,extradition,arrest,inquiry}
  core   1012  when obj{@military-aid,@troop}
  core   1033  when obj{@food-relief}
  core   103  when obj{@aid,help,support,protection}
  core   1056  when obj{@ceasefire,withdrawal,restraint}
  core   1053  when obj{release,return}
  core   104  when obj{@reform}
  core   100
  +  "Iceland exacted an apology from Romania."   1042 ISL ROU

expect/of verb
  frame  nsubj=actor  obl:of|obl:from=recipient  obj|xcomp=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obl:of|obl:from{%country,%GOV,%IGO,%REB,%MIL,%PRE}
  need   obj{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   1042  when obj{apology,explanation,answer,account,accounting,concession,change,reply,clarification,promise,commitment}
  core   1013  when obj{@investigation,extradition,arrest,inquiry}
  core   1012  when obj{@military-aid,@troop}
  core   1033  when obj{@food-relief}
  core   103  when obj{@aid,help,support,protection}
  core   1056  when obj{@ceasefire,withdrawal,restraint}
  core   1053  when obj{release,return}
  core   104  when obj{@reform}
  core   100
  +  "Bolivia expected an apology from Jordan."   1042 BOL JOR

solicit/of verb
  frame  nsubj=actor  obl:of|obl:from=recipient  obj|xcomp=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obl:of|obl:from{%country,%GOV,%IGO,%REB,%MIL,%PRE}
  need   obj{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   1042  when obj{apology,explanation,answer,account,accounting,concession,change,reply,clarification,promise,commitment}
  core   1013  when obj{@investigation,extradition,arrest,inquiry}
  core   1012  when obj{@military-aid,@troop}
  core   1033  when obj{@food-relief}
  core   103  when obj{@aid,help,support,protection}
  core   1056  when obj{@ceasefire,withdrawal,restraint}
  core   1053  when obj{release,return}
  core   104  when obj{@reform}
  core   100
  +  "Angola solicited an apology from Nepal."   1042 AGO NPL

beg/of verb
  frame  nsubj=actor  obl:of|obl:from=recipient  obj|xcomp=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obl:of|obl:from{%country,%GOV,%IGO,%REB,%MIL,%PRE}
  need   obj{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   1042  when obj{apology,explanation,answer,account,accounting,concession,change,reply,clarification,promise,commitment}
  core   1013  when obj{@investigation,extradition,arrest,inquiry}
  core   1012  when obj{@military-aid,@troop}
  core   1033  when obj{@food-relief}
  core   103  when obj{@aid,help,support,protection}
  core   1056  when obj{@ceasefire,withdrawal,restraint}
  core   1053  when obj{release,return}
  core   104  when obj{@reform}
  core   100
  +  "Nepal begged an apology from Vietnam."   1042 NPL VNM

crave/of verb
  frame  nsubj=actor  obl:of|obl:from=recipient  obj|xcomp=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obl:of|obl:from{%country,%GOV,%IGO,%REB,%MIL,%PRE}
  need   obj{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   1042  when obj{apology,explanation,answer,account,accounting,concession,change,reply,clarification,promise,commitment}
  core   1013  when obj{@investigation,extradition,arrest,inquiry}
  core   1012  when obj{@military-aid,@troop}
  core   1033  when obj{@food-relief}
  core   103  when obj{@aid,help,support,protection}
  core   1056  when obj{@ceasefire,withdrawal,restraint}
  core   1053  when obj{release,return}
  core   104  when obj{@reform}
  core   100
  +  "Estonia craved an apology from Bhutan."   1042 EST BTN

push/for verb
  frame  nsubj=actor  obl:for|xcomp=about  obl:to|obl:from|obl:with|obl:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obl:for{@ceasefire,@aid,@military-aid,@money,@talks,@reform,@investigation,@troop,resignation,removal,release,restraint,calm,peace,help,assistance,support,protection,intervention,end,halt,withdrawal,return,extradition,lifting,apology,justice,clemency,mercy,leniency,independence,autonomy,recognition,solution,compensation,inquiry,clarification,asylum,mediation,moratorium,recount,rerun,impeachment,ouster,dissolution,right,rights,equality,access,corridor,no-fly zone,debt relief,pardon,more time,time,unity,dialogue,action,change,recall,abolition,repeal,overhaul,deployment,ban,closure,law,resolution,moderation,forgiveness}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   1041  when obl:for{resignation,removal,ouster,impeachment,recall,dissolution}
  core   1056  when obl:for{@ceasefire,restraint,calm,end,halt,peace,withdrawal}
  core   106  when obl:for{@talks,dialogue}
  core   1054  when obl:for{lifting}
  core   1053  when obl:for{release,return,pardon}
  core   1051  when obl:for{clemency,mercy,leniency,forgiveness}
  core   1013  when obl:for{@investigation,extradition,arrest,inquiry}
  core   1043  when obl:for{right,rights,equality}
  core   104  when obl:for{@reform,independence,autonomy,abolition,repeal,overhaul,recount,rerun}
  core   103  when obl:for{@aid,@military-aid,@money,help,assistance,support,protection,asylum,intervention,deployment,debt relief}
  core   108  when obl:for{mediation}
  core   100
  +  "The opposition in Kuwait pushed for the resignation of the president."   1041 KWT -
  -  "The dog begged for a bone." none

press/for verb
  frame  nsubj=actor  obl:for|xcomp=about  obl:to|obl:from|obl:with|obl:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obl:for{@ceasefire,@aid,@military-aid,@money,@talks,@reform,@investigation,@troop,resignation,removal,release,restraint,calm,peace,help,assistance,support,protection,intervention,end,halt,withdrawal,return,extradition,lifting,apology,justice,clemency,mercy,leniency,independence,autonomy,recognition,solution,compensation,inquiry,clarification,asylum,mediation,moratorium,recount,rerun,impeachment,ouster,dissolution,right,rights,equality,access,corridor,no-fly zone,debt relief,pardon,more time,time,unity,dialogue,action,change,recall,abolition,repeal,overhaul,deployment,ban,closure,law,resolution,moderation,forgiveness}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   1041  when obl:for{resignation,removal,ouster,impeachment,recall,dissolution}
  core   1056  when obl:for{@ceasefire,restraint,calm,end,halt,peace,withdrawal}
  core   106  when obl:for{@talks,dialogue}
  core   1054  when obl:for{lifting}
  core   1053  when obl:for{release,return,pardon}
  core   1051  when obl:for{clemency,mercy,leniency,forgiveness}
  core   1013  when obl:for{@investigation,extradition,arrest,inquiry}
  core   1043  when obl:for{right,rights,equality}
  core   104  when obl:for{@reform,independence,autonomy,abolition,repeal,overhaul,recount,rerun}
  core   103  when obl:for{@aid,@military-aid,@money,help,assistance,support,protection,asylum,intervention,deployment,debt relief}
  core   108  when obl:for{mediation}
  core   100
  +  "The opposition in Senegal pressed for the resignation of the president."   1041 SEN -

plead/for verb
  frame  nsubj=actor  obl:for|xcomp=about  obl:to|obl:from|obl:with|obl:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obl:for{@ceasefire,@aid,@military-aid,@money,@talks,@reform,@investigation,@troop,resignation,removal,release,restraint,calm,peace,help,assistance,support,protection,intervention,end,halt,withdrawal,return,extradition,lifting,apology,justice,clemency,mercy,leniency,independence,autonomy,recognition,solution,compensation,inquiry,clarification,asylum,mediation,moratorium,recount,rerun,impeachment,ouster,dissolution,right,rights,equality,access,corridor,no-fly zone,debt relief,pardon,more time,time,unity,dialogue,action,change,recall,abolition,repeal,overhaul,deployment,ban,closure,law,resolution,moderation,forgiveness}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   1041  when obl:for{resignation,removal,ouster,impeachment,recall,dissolution}
  core   1056  when obl:for{@ceasefire,restraint,calm,end,halt,peace,withdrawal}
  core   106  when obl:for{@talks,dialogue}
  core   1054  when obl:for{lifting}
  core   1053  when obl:for{release,return,pardon}
  core   1051  when obl:for{clemency,mercy,leniency,forgiveness}
  core   1013  when obl:for{@investigation,extradition,arrest,inquiry}
  core   1043  when obl:for{right,rights,equality}
  core   104  when obl:for{@reform,independence,autonomy,abolition,repeal,overhaul,recount,rerun}
  core   103  when obl:for{@aid,@military-aid,@money,help,assistance,support,protection,asylum,intervention,deployment,debt relief}
  core   108  when obl:for{mediation}
  core   100
  +  "The opposition in Paraguay pleaded for the resignation of the president."   1041 PRY -

beg/for verb
  frame  nsubj=actor  obl:for|xcomp=about  obl:to|obl:from|obl:with|obl:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obl:for{@ceasefire,@aid,@military-aid,@money,@talks,@reform,@investigation,@troop,resignation,removal,release,restraint,calm,peace,help,assistance,support,protection,intervention,end,halt,withdrawal,return,extradition,lifting,apology,justice,clemency,mercy,leniency,independence,autonomy,recognition,solution,compensation,inquiry,clarification,asylum,mediation,moratorium,recount,rerun,impeachment,ouster,dissolution,right,rights,equality,access,corridor,no-fly zone,debt relief,pardon,more time,time,unity,dialogue,action,change,recall,abolition,repeal,overhaul,deployment,ban,closure,law,resolution,moderation,forgiveness}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   1041  when obl:for{resignation,removal,ouster,impeachment,recall,dissolution}
  core   1056  when obl:for{@ceasefire,restraint,calm,end,halt,peace,withdrawal}
  core   106  when obl:for{@talks,dialogue}
  core   1054  when obl:for{lifting}
  core   1053  when obl:for{release,return,pardon}
  core   1051  when obl:for{clemency,mercy,leniency,forgiveness}
  core   1013  when obl:for{@investigation,extradition,arrest,inquiry}
  core   1043  when obl:for{right,rights,equality}
  core   104  when obl:for{@reform,independence,autonomy,abolition,repeal,overhaul,recount,rerun}
  core   103  when obl:for{@aid,@military-aid,@money,help,assistance,support,protection,asylum,intervention,deployment,debt relief}
  core   108  when obl:for{mediation}
  core   100
  +  "The opposition in Denmark begged for the resignation of the president."   1041 DNK -

cry/for verb
  frame  nsubj=actor  obl:for|xcomp=about  obl:to|obl:from|obl:with|obl:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obl:for{@ceasefire,@aid,@military-aid,@money,@talks,@reform,@investigation,@troop,resignation,removal,release,restraint,calm,peace,help,assistance,support,protection,intervention,end,halt,withdrawal,return,extradition,lifting,apology,justice,clemency,mercy,leniency,independence,autonomy,recognition,solution,compensation,inquiry,clarification,asylum,mediation,moratorium,recount,rerun,impeachment,ouster,dissolution,right,rights,equality,access,corridor,no-fly zone,debt relief,pardon,more time,time,unity,dialogue,action,change,recall,abolition,repeal,overhaul,deployment,ban,closure,law,resolution,moderation,forgiveness}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   1041  when obl:for{resignation,removal,ouster,impeachment,recall,dissolution}
  core   1056  when obl:for{@ceasefire,restraint,calm,end,halt,peace,withdrawal}
  core   106  when obl:for{@talks,dialogue}
  core   1054  when obl:for{lifting}
  core   1053  when obl:for{release,return,pardon}
  core   1051  when obl:for{clemency,mercy,leniency,forgiveness}
  core   1013  when obl:for{@investigation,extradition,arrest,inquiry}
  core   1043  when obl:for{right,rights,equality}
  core   104  when obl:for{@reform,independence,autonomy,abolition,repeal,overhaul,recount,rerun}
  core   103  when obl:for{@aid,@military-aid,@money,help,assistance,support,protection,asylum,intervention,deployment,debt relief}
  core   108  when obl:for{mediation}
  core   100
  +  "The opposition in Zambia cried for the resignation of the president."   1041 ZMB -

cry-out/for verb cry out
  frame  nsubj=actor  obl:for|xcomp=about  obl:to|obl:from|obl:with|obl:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obl:for{@ceasefire,@aid,@military-aid,@money,@talks,@reform,@investigation,@troop,resignation,removal,release,restraint,calm,peace,help,assistance,support,protection,intervention,end,halt,withdrawal,return,extradition,lifting,apology,justice,clemency,mercy,leniency,independence,autonomy,recognition,solution,compensation,inquiry,clarification,asylum,mediation,moratorium,recount,rerun,impeachment,ouster,dissolution,right,rights,equality,access,corridor,no-fly zone,debt relief,pardon,more time,time,unity,dialogue,action,change,recall,abolition,repeal,overhaul,deployment,ban,closure,law,resolution,moderation,forgiveness}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   1041  when obl:for{resignation,removal,ouster,impeachment,recall,dissolution}
  core   1056  when obl:for{@ceasefire,restraint,calm,end,halt,peace,withdrawal}
  core   106  when obl:for{@talks,dialogue}
  core   1054  when obl:for{lifting}
  core   1053  when obl:for{release,return,pardon}
  core   1051  when obl:for{clemency,mercy,leniency,forgiveness}
  core   1013  when obl:for{@investigation,extradition,arrest,inquiry}
  core   1043  when obl:for{right,rights,equality}
  core   104  when obl:for{@reform,independence,autonomy,abolition,repeal,overhaul,recount,rerun}
  core   103  when obl:for{@aid,@military-aid,@money,help,assistance,support,protection,asylum,intervention,deployment,debt relief}
  core   108  when obl:for{mediation}
  core   100
  +  "The opposition in Vietnam cried out for the resignation of the president."   1041 VNM -

clamour/for verb
  frame  nsubj=actor  obl:for|xcomp=about  obl:to|obl:from|obl:with|obl:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obl:for{@ceasefire,@aid,@military-aid,@money,@talks,@reform,@investigation,@troop,resignation,removal,release,restraint,calm,peace,help,assistance,support,protection,intervention,end,halt,withdrawal,return,extradition,lifting,apology,justice,clemency,mercy,leniency,independence,autonomy,recognition,solution,compensation,inquiry,clarification,asylum,mediation,moratorium,recount,rerun,impeachment,ouster,dissolution,right,rights,equality,access,corridor,no-fly zone,debt relief,pardon,more time,time,unity,dialogue,action,change,recall,abolition,repeal,overhaul,deployment,ban,closure,law,resolution,moderation,forgiveness}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   1041  when obl:for{resignation,removal,ouster,impeachment,recall,dissolution}
  core   1056  when obl:for{@ceasefire,restraint,calm,end,halt,peace,withdrawal}
  core   106  when obl:for{@talks,dialogue}
  core   1054  when obl:for{lifting}
  core   1053  when obl:for{release,return,pardon}
  core   1051  when obl:for{clemency,mercy,leniency,forgiveness}
  core   1013  when obl:for{@investigation,extradition,arrest,inquiry}
  core   1043  when obl:for{right,rights,equality}
  core   104  when obl:for{@reform,independence,autonomy,abolition,repeal,overhaul,recount,rerun}
  core   103  when obl:for{@aid,@military-aid,@money,help,assistance,support,protection,asylum,intervention,deployment,debt relief}
  core   108  when obl:for{mediation}
  core   100
  +  "The opposition in Oman clamoured for the resignation of the president."   1041 OMN -

clamor/for verb
  frame  nsubj=actor  obl:for|xcomp=about  obl:to|obl:from|obl:with|obl:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obl:for{@ceasefire,@aid,@military-aid,@money,@talks,@reform,@investigation,@troop,resignation,removal,release,restraint,calm,peace,help,assistance,support,protection,intervention,end,halt,withdrawal,return,extradition,lifting,apology,justice,clemency,mercy,leniency,independence,autonomy,recognition,solution,compensation,inquiry,clarification,asylum,mediation,moratorium,recount,rerun,impeachment,ouster,dissolution,right,rights,equality,access,corridor,no-fly zone,debt relief,pardon,more time,time,unity,dialogue,action,change,recall,abolition,repeal,overhaul,deployment,ban,closure,law,resolution,moderation,forgiveness}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   1041  when obl:for{resignation,removal,ouster,impeachment,recall,dissolution}
  core   1056  when obl:for{@ceasefire,restraint,calm,end,halt,peace,withdrawal}
  core   106  when obl:for{@talks,dialogue}
  core   1054  when obl:for{lifting}
  core   1053  when obl:for{release,return,pardon}
  core   1051  when obl:for{clemency,mercy,leniency,forgiveness}
  core   1013  when obl:for{@investigation,extradition,arrest,inquiry}
  core   1043  when obl:for{right,rights,equality}
  core   104  when obl:for{@reform,independence,autonomy,abolition,repeal,overhaul,recount,rerun}
  core   103  when obl:for{@aid,@military-aid,@money,help,assistance,support,protection,asylum,intervention,deployment,debt relief}
  core   108  when obl:for{mediation}
  core   100
  +  "The opposition in Chile clamored for the resignation of the president."   1041 CHL -

agitate/for verb
  frame  nsubj=actor  obl:for|xcomp=about  obl:to|obl:from|obl:with|obl:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obl:for{@ceasefire,@aid,@military-aid,@money,@talks,@reform,@investigation,@troop,resignation,removal,release,restraint,calm,peace,help,assistance,support,protection,intervention,end,halt,withdrawal,return,extradition,lifting,apology,justice,clemency,mercy,leniency,independence,autonomy,recognition,solution,compensation,inquiry,clarification,asylum,mediation,moratorium,recount,rerun,impeachment,ouster,dissolution,right,rights,equality,access,corridor,no-fly zone,debt relief,pardon,more time,time,unity,dialogue,action,change,recall,abolition,repeal,overhaul,deployment,ban,closure,law,resolution,moderation,forgiveness}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   1041  when obl:for{resignation,removal,ouster,impeachment,recall,dissolution}
  core   1056  when obl:for{@ceasefire,restraint,calm,end,halt,peace,withdrawal}
  core   106  when obl:for{@talks,dialogue}
  core   1054  when obl:for{lifting}
  core   1053  when obl:for{release,return,pardon}
  core   1051  when obl:for{clemency,mercy,leniency,forgiveness}
  core   1013  when obl:for{@investigation,extradition,arrest,inquiry}
  core   1043  when obl:for{right,rights,equality}
  core   104  when obl:for{@reform,independence,autonomy,abolition,repeal,overhaul,recount,rerun}
  core   103  when obl:for{@aid,@military-aid,@money,help,assistance,support,protection,asylum,intervention,deployment,debt relief}
  core   108  when obl:for{mediation}
  core   100
  +  "The opposition in Portugal agitated for the resignation of the president."   1041 PRT -

campaign/for verb
  frame  nsubj=actor  obl:for|xcomp=about  obl:to|obl:from|obl:with|obl:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obl:for{@ceasefire,@aid,@military-aid,@money,@talks,@reform,@investigation,@troop,resignation,removal,release,restraint,calm,peace,help,assistance,support,protection,intervention,end,halt,withdrawal,return,extradition,lifting,apology,justice,clemency,mercy,leniency,independence,autonomy,recognition,solution,compensation,inquiry,clarification,asylum,mediation,moratorium,recount,rerun,impeachment,ouster,dissolution,right,rights,equality,access,corridor,no-fly zone,debt relief,pardon,more time,time,unity,dialogue,action,change,recall,abolition,repeal,overhaul,deployment,ban,closure,law,resolution,moderation,forgiveness}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   1041  when obl:for{resignation,removal,ouster,impeachment,recall,dissolution}
  core   1056  when obl:for{@ceasefire,restraint,calm,end,halt,peace,withdrawal}
  core   106  when obl:for{@talks,dialogue}
  core   1054  when obl:for{lifting}
  core   1053  when obl:for{release,return,pardon}
  core   1051  when obl:for{clemency,mercy,leniency,forgiveness}
  core   1013  when obl:for{@investigation,extradition,arrest,inquiry}
  core   1043  when obl:for{right,rights,equality}
  core   104  when obl:for{@reform,independence,autonomy,abolition,repeal,overhaul,recount,rerun}
  core   103  when obl:for{@aid,@military-aid,@money,help,assistance,support,protection,asylum,intervention,deployment,debt relief}
  core   108  when obl:for{mediation}
  core   100
  +  "The opposition in Malawi campaigned for the resignation of the president."   1041 MWI -

lobby/for verb
  frame  nsubj=actor  obl:for|xcomp=about  obl:to|obl:from|obl:with|obl:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obl:for{@ceasefire,@aid,@military-aid,@money,@talks,@reform,@investigation,@troop,resignation,removal,release,restraint,calm,peace,help,assistance,support,protection,intervention,end,halt,withdrawal,return,extradition,lifting,apology,justice,clemency,mercy,leniency,independence,autonomy,recognition,solution,compensation,inquiry,clarification,asylum,mediation,moratorium,recount,rerun,impeachment,ouster,dissolution,right,rights,equality,access,corridor,no-fly zone,debt relief,pardon,more time,time,unity,dialogue,action,change,recall,abolition,repeal,overhaul,deployment,ban,closure,law,resolution,moderation,forgiveness}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   1041  when obl:for{resignation,removal,ouster,impeachment,recall,dissolution}
  core   1056  when obl:for{@ceasefire,restraint,calm,end,halt,peace,withdrawal}
  core   106  when obl:for{@talks,dialogue}
  core   1054  when obl:for{lifting}
  core   1053  when obl:for{release,return,pardon}
  core   1051  when obl:for{clemency,mercy,leniency,forgiveness}
  core   1013  when obl:for{@investigation,extradition,arrest,inquiry}
  core   1043  when obl:for{right,rights,equality}
  core   104  when obl:for{@reform,independence,autonomy,abolition,repeal,overhaul,recount,rerun}
  core   103  when obl:for{@aid,@military-aid,@money,help,assistance,support,protection,asylum,intervention,deployment,debt relief}
  core   108  when obl:for{mediation}
  core   100
  +  "The opposition in Cuba lobbied for the resignation of the president."   1041 CUB -

argue/for verb
  frame  nsubj=actor  obl:for|xcomp=about  obl:to|obl:from|obl:with|obl:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obl:for{@ceasefire,@aid,@military-aid,@money,@talks,@reform,@investigation,@troop,resignation,removal,release,restraint,calm,peace,help,assistance,support,protection,intervention,end,halt,withdrawal,return,extradition,lifting,apology,justice,clemency,mercy,leniency,independence,autonomy,recognition,solution,compensation,inquiry,clarification,asylum,mediation,moratorium,recount,rerun,impeachment,ouster,dissolution,right,rights,equality,access,corridor,no-fly zone,debt relief,pardon,more time,time,unity,dialogue,action,change,recall,abolition,repeal,overhaul,deployment,ban,closure,law,resolution,moderation,forgiveness}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   1041  when obl:for{resignation,removal,ouster,impeachment,recall,dissolution}
  core   1056  when obl:for{@ceasefire,restraint,calm,end,halt,peace,withdrawal}
  core   106  when obl:for{@talks,dialogue}
  core   1054  when obl:for{lifting}
  core   1053  when obl:for{release,return,pardon}
  core   1051  when obl:for{clemency,mercy,leniency,forgiveness}
  core   1013  when obl:for{@investigation,extradition,arrest,inquiry}
  core   1043  when obl:for{right,rights,equality}
  core   104  when obl:for{@reform,independence,autonomy,abolition,repeal,overhaul,recount,rerun}
  core   103  when obl:for{@aid,@military-aid,@money,help,assistance,support,protection,asylum,intervention,deployment,debt relief}
  core   108  when obl:for{mediation}
  core   100
  +  "The opposition in Finland argued for the resignation of the president."   1041 FIN -

petition/for verb
  frame  nsubj=actor  obl:for|xcomp=about  obl:to|obl:from|obl:with|obl:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obl:for{@ceasefire,@aid,@military-aid,@money,@talks,@reform,@investigation,@troop,resignation,removal,release,restraint,calm,peace,help,assistance,support,protection,intervention,end,halt,withdrawal,return,extradition,lifting,apology,justice,clemency,mercy,leniency,independence,autonomy,recognition,solution,compensation,inquiry,clarification,asylum,mediation,moratorium,recount,rerun,impeachment,ouster,dissolution,right,rights,equality,access,corridor,no-fly zone,debt relief,pardon,more time,time,unity,dialogue,action,change,recall,abolition,repeal,overhaul,deployment,ban,closure,law,resolution,moderation,forgiveness}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   1041  when obl:for{resignation,removal,ouster,impeachment,recall,dissolution}
  core   1056  when obl:for{@ceasefire,restraint,calm,end,halt,peace,withdrawal}
  core   106  when obl:for{@talks,dialogue}
  core   1054  when obl:for{lifting}
  core   1053  when obl:for{release,return,pardon}
  core   1051  when obl:for{clemency,mercy,leniency,forgiveness}
  core   1013  when obl:for{@investigation,extradition,arrest,inquiry}
  core   1043  when obl:for{right,rights,equality}
  core   104  when obl:for{@reform,independence,autonomy,abolition,repeal,overhaul,recount,rerun}
  core   103  when obl:for{@aid,@military-aid,@money,help,assistance,support,protection,asylum,intervention,deployment,debt relief}
  core   108  when obl:for{mediation}
  core   100
  +  "The opposition in Bhutan petitioned for the resignation of the president."   1041 BTN -

pray/for verb
  frame  nsubj=actor  obl:for|xcomp=about  obl:to|obl:from|obl:with|obl:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obl:for{@ceasefire,@aid,@military-aid,@money,@talks,@reform,@investigation,@troop,resignation,removal,release,restraint,calm,peace,help,assistance,support,protection,intervention,end,halt,withdrawal,return,extradition,lifting,apology,justice,clemency,mercy,leniency,independence,autonomy,recognition,solution,compensation,inquiry,clarification,asylum,mediation,moratorium,recount,rerun,impeachment,ouster,dissolution,right,rights,equality,access,corridor,no-fly zone,debt relief,pardon,more time,time,unity,dialogue,action,change,recall,abolition,repeal,overhaul,deployment,ban,closure,law,resolution,moderation,forgiveness}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   1041  when obl:for{resignation,removal,ouster,impeachment,recall,dissolution}
  core   1056  when obl:for{@ceasefire,restraint,calm,end,halt,peace,withdrawal}
  core   106  when obl:for{@talks,dialogue}
  core   1054  when obl:for{lifting}
  core   1053  when obl:for{release,return,pardon}
  core   1051  when obl:for{clemency,mercy,leniency,forgiveness}
  core   1013  when obl:for{@investigation,extradition,arrest,inquiry}
  core   1043  when obl:for{right,rights,equality}
  core   104  when obl:for{@reform,independence,autonomy,abolition,repeal,overhaul,recount,rerun}
  core   103  when obl:for{@aid,@military-aid,@money,help,assistance,support,protection,asylum,intervention,deployment,debt relief}
  core   108  when obl:for{mediation}
  core   100
  +  "The opposition in Uganda prayed for the resignation of the president."   1041 UGA -

apply/for verb
  frame  nsubj=actor  obl:for|xcomp=about  obl:to|obl:from|obl:with|obl:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obl:for{@ceasefire,@aid,@military-aid,@money,@talks,@reform,@investigation,@troop,resignation,removal,release,restraint,calm,peace,help,assistance,support,protection,intervention,end,halt,withdrawal,return,extradition,lifting,apology,justice,clemency,mercy,leniency,independence,autonomy,recognition,solution,compensation,inquiry,clarification,asylum,mediation,moratorium,recount,rerun,impeachment,ouster,dissolution,right,rights,equality,access,corridor,no-fly zone,debt relief,pardon,more time,time,unity,dialogue,action,change,recall,abolition,repeal,overhaul,deployment,ban,closure,law,resolution,moderation,forgiveness}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   1041  when obl:for{resignation,removal,ouster,impeachment,recall,dissolution}
  core   1056  when obl:for{@ceasefire,restraint,calm,end,halt,peace,withdrawal}
  core   106  when obl:for{@talks,dialogue}
  core   1054  when obl:for{lifting}
  core   1053  when obl:for{release,return,pardon}
  core   1051  when obl:for{clemency,mercy,leniency,forgiveness}
  core   1013  when obl:for{@investigation,extradition,arrest,inquiry}
  core   1043  when obl:for{right,rights,equality}
  core   104  when obl:for{@reform,independence,autonomy,abolition,repeal,overhaul,recount,rerun}
  core   103  when obl:for{@aid,@military-aid,@money,help,assistance,support,protection,asylum,intervention,deployment,debt relief}
  core   108  when obl:for{mediation}
  core   100
  +  "The opposition in Slovenia applied for the resignation of the president."   1041 SVN -

wish/for verb
  frame  nsubj=actor  obl:for|xcomp=about  obl:to|obl:from|obl:with|obl:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obl:for{@ceasefire,@aid,@military-aid,@money,@talks,@reform,@investigation,@troop,resignation,removal,release,restraint,calm,peace,help,assistance,support,protection,intervention,end,halt,withdrawal,return,extradition,lifting,apology,justice,clemency,mercy,leniency,independence,autonomy,recognition,solution,compensation,inquiry,clarification,asylum,mediation,moratorium,recount,rerun,impeachment,ouster,dissolution,right,rights,equality,access,corridor,no-fly zone,debt relief,pardon,more time,time,unity,dialogue,action,change,recall,abolition,repeal,overhaul,deployment,ban,closure,law,resolution,moderation,forgiveness}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   1041  when obl:for{resignation,removal,ouster,impeachment,recall,dissolution}
  core   1056  when obl:for{@ceasefire,restraint,calm,end,halt,peace,withdrawal}
  core   106  when obl:for{@talks,dialogue}
  core   1054  when obl:for{lifting}
  core   1053  when obl:for{release,return,pardon}
  core   1051  when obl:for{clemency,mercy,leniency,forgiveness}
  core   1013  when obl:for{@investigation,extradition,arrest,inquiry}
  core   1043  when obl:for{right,rights,equality}
  core   104  when obl:for{@reform,independence,autonomy,abolition,repeal,overhaul,recount,rerun}
  core   103  when obl:for{@aid,@military-aid,@money,help,assistance,support,protection,asylum,intervention,deployment,debt relief}
  core   108  when obl:for{mediation}
  core   100
  +  "The opposition in Ecuador wished for the resignation of the president."   1041 ECU -

holler/for verb
  frame  nsubj=actor  obl:for|xcomp=about  obl:to|obl:from|obl:with|obl:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obl:for{@ceasefire,@aid,@military-aid,@money,@talks,@reform,@investigation,@troop,resignation,removal,release,restraint,calm,peace,help,assistance,support,protection,intervention,end,halt,withdrawal,return,extradition,lifting,apology,justice,clemency,mercy,leniency,independence,autonomy,recognition,solution,compensation,inquiry,clarification,asylum,mediation,moratorium,recount,rerun,impeachment,ouster,dissolution,right,rights,equality,access,corridor,no-fly zone,debt relief,pardon,more time,time,unity,dialogue,action,change,recall,abolition,repeal,overhaul,deployment,ban,closure,law,resolution,moderation,forgiveness}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   1041  when obl:for{resignation,removal,ouster,impeachment,recall,dissolution}
  core   1056  when obl:for{@ceasefire,restraint,calm,end,halt,peace,withdrawal}
  core   106  when obl:for{@talks,dialogue}
  core   1054  when obl:for{lifting}
  core   1053  when obl:for{release,return,pardon}
  core   1051  when obl:for{clemency,mercy,leniency,forgiveness}
  core   1013  when obl:for{@investigation,extradition,arrest,inquiry}
  core   1043  when obl:for{right,rights,equality}
  core   104  when obl:for{@reform,independence,autonomy,abolition,repeal,overhaul,recount,rerun}
  core   103  when obl:for{@aid,@military-aid,@money,help,assistance,support,protection,asylum,intervention,deployment,debt relief}
  core   108  when obl:for{mediation}
  core   100
  +  "The opposition in Qatar hollered for the resignation of the president."   1041 QAT -

howl/for verb
  frame  nsubj=actor  obl:for|xcomp=about  obl:to|obl:from|obl:with|obl:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obl:for{@ceasefire,@aid,@military-aid,@money,@talks,@reform,@investigation,@troop,resignation,removal,release,restraint,calm,peace,help,assistance,support,protection,intervention,end,halt,withdrawal,return,extradition,lifting,apology,justice,clemency,mercy,leniency,independence,autonomy,recognition,solution,compensation,inquiry,clarification,asylum,mediation,moratorium,recount,rerun,impeachment,ouster,dissolution,right,rights,equality,access,corridor,no-fly zone,debt relief,pardon,more time,time,unity,dialogue,action,change,recall,abolition,repeal,overhaul,deployment,ban,closure,law,resolution,moderation,forgiveness}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   1041  when obl:for{resignation,removal,ouster,impeachment,recall,dissolution}
  core   1056  when obl:for{@ceasefire,restraint,calm,end,halt,peace,withdrawal}
  core   106  when obl:for{@talks,dialogue}
  core   1054  when obl:for{lifting}
  core   1053  when obl:for{release,return,pardon}
  core   1051  when obl:for{clemency,mercy,leniency,forgiveness}
  core   1013  when obl:for{@investigation,extradition,arrest,inquiry}
  core   1043  when obl:for{right,rights,equality}
  core   104  when obl:for{@reform,independence,autonomy,abolition,repeal,overhaul,recount,rerun}
  core   103  when obl:for{@aid,@military-aid,@money,help,assistance,support,protection,asylum,intervention,deployment,debt relief}
  core   108  when obl:for{mediation}
  core   100
  +  "The opposition in Namibia howled for the resignation of the president."   1041 NAM -

bay/for verb
  frame  nsubj=actor  obl:for|xcomp=about  obl:to|obl:from|obl:with|obl:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obl:for{@ceasefire,@aid,@military-aid,@money,@talks,@reform,@investigation,@troop,resignation,removal,release,restraint,calm,peace,help,assistance,support,protection,intervention,end,halt,withdrawal,return,extradition,lifting,apology,justice,clemency,mercy,leniency,independence,autonomy,recognition,solution,compensation,inquiry,clarification,asylum,mediation,moratorium,recount,rerun,impeachment,ouster,dissolution,right,rights,equality,access,corridor,no-fly zone,debt relief,pardon,more time,time,unity,dialogue,action,change,recall,abolition,repeal,overhaul,deployment,ban,closure,law,resolution,moderation,forgiveness}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   1041  when obl:for{resignation,removal,ouster,impeachment,recall,dissolution}
  core   1056  when obl:for{@ceasefire,restraint,calm,end,halt,peace,withdrawal}
  core   106  when obl:for{@talks,dialogue}
  core   1054  when obl:for{lifting}
  core   1053  when obl:for{release,return,pardon}
  core   1051  when obl:for{clemency,mercy,leniency,forgiveness}
  core   1013  when obl:for{@investigation,extradition,arrest,inquiry}
  core   1043  when obl:for{right,rights,equality}
  core   104  when obl:for{@reform,independence,autonomy,abolition,repeal,overhaul,recount,rerun}
  core   103  when obl:for{@aid,@military-aid,@money,help,assistance,support,protection,asylum,intervention,deployment,debt relief}
  core   108  when obl:for{mediation}
  core   100
  +  "The opposition in Austria bayed for the resignation of the president."   1041 AUT -

bargain/for verb
  frame  nsubj=actor  obl:for|xcomp=about  obl:to|obl:from|obl:with|obl:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obl:for{@ceasefire,@aid,@military-aid,@money,@talks,@reform,@investigation,@troop,resignation,removal,release,restraint,calm,peace,help,assistance,support,protection,intervention,end,halt,withdrawal,return,extradition,lifting,apology,justice,clemency,mercy,leniency,independence,autonomy,recognition,solution,compensation,inquiry,clarification,asylum,mediation,moratorium,recount,rerun,impeachment,ouster,dissolution,right,rights,equality,access,corridor,no-fly zone,debt relief,pardon,more time,time,unity,dialogue,action,change,recall,abolition,repeal,overhaul,deployment,ban,closure,law,resolution,moderation,forgiveness}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   1041  when obl:for{resignation,removal,ouster,impeachment,recall,dissolution}
  core   1056  when obl:for{@ceasefire,restraint,calm,end,halt,peace,withdrawal}
  core   106  when obl:for{@talks,dialogue}
  core   1054  when obl:for{lifting}
  core   1053  when obl:for{release,return,pardon}
  core   1051  when obl:for{clemency,mercy,leniency,forgiveness}
  core   1013  when obl:for{@investigation,extradition,arrest,inquiry}
  core   1043  when obl:for{right,rights,equality}
  core   104  when obl:for{@reform,independence,autonomy,abolition,repeal,overhaul,recount,rerun}
  core   103  when obl:for{@aid,@military-aid,@money,help,assistance,support,protection,asylum,intervention,deployment,debt relief}
  core   108  when obl:for{mediation}
  core   100
  +  "The opposition in Fiji bargained for the resignation of the president."   1041 FJI -

speak-up/for verb speak up
  frame  nsubj=actor  obl:for|xcomp=about  obl:to|obl:from|obl:with|obl:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obl:for{@ceasefire,@aid,@military-aid,@money,@talks,@reform,@investigation,@troop,resignation,removal,release,restraint,calm,peace,help,assistance,support,protection,intervention,end,halt,withdrawal,return,extradition,lifting,apology,justice,clemency,mercy,leniency,independence,autonomy,recognition,solution,compensation,inquiry,clarification,asylum,mediation,moratorium,recount,rerun,impeachment,ouster,dissolution,right,rights,equality,access,corridor,no-fly zone,debt relief,pardon,more time,time,unity,dialogue,action,change,recall,abolition,repeal,overhaul,deployment,ban,closure,law,resolution,moderation,forgiveness}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   1041  when obl:for{resignation,removal,ouster,impeachment,recall,dissolution}
  core   1056  when obl:for{@ceasefire,restraint,calm,end,halt,peace,withdrawal}
  core   106  when obl:for{@talks,dialogue}
  core   1054  when obl:for{lifting}
  core   1053  when obl:for{release,return,pardon}
  core   1051  when obl:for{clemency,mercy,leniency,forgiveness}
  core   1013  when obl:for{@investigation,extradition,arrest,inquiry}
  core   1043  when obl:for{right,rights,equality}
  core   104  when obl:for{@reform,independence,autonomy,abolition,repeal,overhaul,recount,rerun}
  core   103  when obl:for{@aid,@military-aid,@money,help,assistance,support,protection,asylum,intervention,deployment,debt relief}
  core   108  when obl:for{mediation}
  core   100
  +  "The opposition in Albania spoke up for the resignation of the president."   1041 ALB -

speak-out/for verb speak out
  frame  nsubj=actor  obl:for|xcomp=about  obl:to|obl:from|obl:with|obl:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obl:for{@ceasefire,@aid,@military-aid,@money,@talks,@reform,@investigation,@troop,resignation,removal,release,restraint,calm,peace,help,assistance,support,protection,intervention,end,halt,withdrawal,return,extradition,lifting,apology,justice,clemency,mercy,leniency,independence,autonomy,recognition,solution,compensation,inquiry,clarification,asylum,mediation,moratorium,recount,rerun,impeachment,ouster,dissolution,right,rights,equality,access,corridor,no-fly zone,debt relief,pardon,more time,time,unity,dialogue,action,change,recall,abolition,repeal,overhaul,deployment,ban,closure,law,resolution,moderation,forgiveness}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   1041  when obl:for{resignation,removal,ouster,impeachment,recall,dissolution}
  core   1056  when obl:for{@ceasefire,restraint,calm,end,halt,peace,withdrawal}
  core   106  when obl:for{@talks,dialogue}
  core   1054  when obl:for{lifting}
  core   1053  when obl:for{release,return,pardon}
  core   1051  when obl:for{clemency,mercy,leniency,forgiveness}
  core   1013  when obl:for{@investigation,extradition,arrest,inquiry}
  core   1043  when obl:for{right,rights,equality}
  core   104  when obl:for{@reform,independence,autonomy,abolition,repeal,overhaul,recount,rerun}
  core   103  when obl:for{@aid,@military-aid,@money,help,assistance,support,protection,asylum,intervention,deployment,debt relief}
  core   108  when obl:for{mediation}
  core   100
  +  "The opposition in Thailand spoke out for the resignation of the president."   1041 THA -

shout/for verb
  frame  nsubj=actor  obl:for|xcomp=about  obl:to|obl:from|obl:with|obl:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obl:for{@ceasefire,@aid,@military-aid,@money,@talks,@reform,@investigation,@troop,resignation,removal,release,restraint,calm,peace,help,assistance,support,protection,intervention,end,halt,withdrawal,return,extradition,lifting,apology,justice,clemency,mercy,leniency,independence,autonomy,recognition,solution,compensation,inquiry,clarification,asylum,mediation,moratorium,recount,rerun,impeachment,ouster,dissolution,right,rights,equality,access,corridor,no-fly zone,debt relief,pardon,more time,time,unity,dialogue,action,change,recall,abolition,repeal,overhaul,deployment,ban,closure,law,resolution,moderation,forgiveness}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   1041  when obl:for{resignation,removal,ouster,impeachment,recall,dissolution}
  core   1056  when obl:for{@ceasefire,restraint,calm,end,halt,peace,withdrawal}
  core   106  when obl:for{@talks,dialogue}
  core   1054  when obl:for{lifting}
  core   1053  when obl:for{release,return,pardon}
  core   1051  when obl:for{clemency,mercy,leniency,forgiveness}
  core   1013  when obl:for{@investigation,extradition,arrest,inquiry}
  core   1043  when obl:for{right,rights,equality}
  core   104  when obl:for{@reform,independence,autonomy,abolition,repeal,overhaul,recount,rerun}
  core   103  when obl:for{@aid,@military-aid,@money,help,assistance,support,protection,asylum,intervention,deployment,debt relief}
  core   108  when obl:for{mediation}
  core   100
  +  "The opposition in Panama shouted for the resignation of the president."   1041 PAN -

chant/for verb
  frame  nsubj=actor  obl:for|xcomp=about  obl:to|obl:from|obl:with|obl:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obl:for{@ceasefire,@aid,@military-aid,@money,@talks,@reform,@investigation,@troop,resignation,removal,release,restraint,calm,peace,help,assistance,support,protection,intervention,end,halt,withdrawal,return,extradition,lifting,apology,justice,clemency,mercy,leniency,independence,autonomy,recognition,solution,compensation,inquiry,clarification,asylum,mediation,moratorium,recount,rerun,impeachment,ouster,dissolution,right,rights,equality,access,corridor,no-fly zone,debt relief,pardon,more time,time,unity,dialogue,action,change,recall,abolition,repeal,overhaul,deployment,ban,closure,law,resolution,moderation,forgiveness}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   1041  when obl:for{resignation,removal,ouster,impeachment,recall,dissolution}
  core   1056  when obl:for{@ceasefire,restraint,calm,end,halt,peace,withdrawal}
  core   106  when obl:for{@talks,dialogue}
  core   1054  when obl:for{lifting}
  core   1053  when obl:for{release,return,pardon}
  core   1051  when obl:for{clemency,mercy,leniency,forgiveness}
  core   1013  when obl:for{@investigation,extradition,arrest,inquiry}
  core   1043  when obl:for{right,rights,equality}
  core   104  when obl:for{@reform,independence,autonomy,abolition,repeal,overhaul,recount,rerun}
  core   103  when obl:for{@aid,@military-aid,@money,help,assistance,support,protection,asylum,intervention,deployment,debt relief}
  core   108  when obl:for{mediation}
  core   100
  +  "The opposition in Latvia chanted for the resignation of the president."   1041 LVA -

angle/for verb
  frame  nsubj=actor  obl:for|xcomp=about  obl:to|obl:from|obl:with|obl:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obl:for{@ceasefire,@aid,@military-aid,@money,@talks,@reform,@investigation,@troop,resignation,removal,release,restraint,calm,peace,help,assistance,support,protection,intervention,end,halt,withdrawal,return,extradition,lifting,apology,justice,clemency,mercy,leniency,independence,autonomy,recognition,solution,compensation,inquiry,clarification,asylum,mediation,moratorium,recount,rerun,impeachment,ouster,dissolution,right,rights,equality,access,corridor,no-fly zone,debt relief,pardon,more time,time,unity,dialogue,action,change,recall,abolition,repeal,overhaul,deployment,ban,closure,law,resolution,moderation,forgiveness}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   1041  when obl:for{resignation,removal,ouster,impeachment,recall,dissolution}
  core   1056  when obl:for{@ceasefire,restraint,calm,end,halt,peace,withdrawal}
  core   106  when obl:for{@talks,dialogue}
  core   1054  when obl:for{lifting}
  core   1053  when obl:for{release,return,pardon}
  core   1051  when obl:for{clemency,mercy,leniency,forgiveness}
  core   1013  when obl:for{@investigation,extradition,arrest,inquiry}
  core   1043  when obl:for{right,rights,equality}
  core   104  when obl:for{@reform,independence,autonomy,abolition,repeal,overhaul,recount,rerun}
  core   103  when obl:for{@aid,@military-aid,@money,help,assistance,support,protection,asylum,intervention,deployment,debt relief}
  core   108  when obl:for{mediation}
  core   100
  +  "The opposition in Tunisia angled for the resignation of the president."   1041 TUN -

advocate/thing verb
  frame  nsubj=actor  obj|xcomp|ccomp=about  obl:from|obl:of|nmod:from|obl:to=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obj{@ceasefire,@reform,@investigation,@talks,@aid,resignation,removal,release,withdrawal,end,halt,return,extradition,lifting,apology,clemency,independence,recognition,solution,compensation,inquiry,clarification,moratorium,recount,impeachment,ouster,dissolution,right,abolition,repeal,overhaul,intervention,no-fly zone,autonomy,restraint,calm,action,moderation}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   1041  when obj{resignation,removal,ouster,impeachment,recall,dissolution}
  core   1056  when obj{@ceasefire,restraint,calm,end,halt,peace,withdrawal}
  core   106  when obj{@talks,dialogue}
  core   1054  when obj{lifting}
  core   1053  when obj{release,return,pardon}
  core   1051  when obj{clemency,mercy,leniency,forgiveness}
  core   1013  when obj{@investigation,extradition,arrest,inquiry}
  core   1043  when obj{right,rights,equality}
  core   104  when obj{@reform,independence,autonomy,abolition,repeal,overhaul,recount,rerun}
  core   103  when obj{@aid,@military-aid,@money,help,assistance,support,protection,asylum,intervention,deployment,debt relief}
  core   108  when obj{mediation}
  core   100
  +  "The opposition in Belgium advocated the resignation of the president."   1041 BEL -
  -  "The recipe recommended two eggs." none

urge/thing verb
  frame  nsubj=actor  obj|xcomp|ccomp=about  obl:from|obl:of|nmod:from|obl:to=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obj{@ceasefire,@reform,@investigation,@talks,@aid,resignation,removal,release,withdrawal,end,halt,return,extradition,lifting,apology,clemency,independence,recognition,solution,compensation,inquiry,clarification,moratorium,recount,impeachment,ouster,dissolution,right,abolition,repeal,overhaul,intervention,no-fly zone,autonomy,restraint,calm,action,moderation}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   1041  when obj{resignation,removal,ouster,impeachment,recall,dissolution}
  core   1056  when obj{@ceasefire,restraint,calm,end,halt,peace,withdrawal}
  core   106  when obj{@talks,dialogue}
  core   1054  when obj{lifting}
  core   1053  when obj{release,return,pardon}
  core   1051  when obj{clemency,mercy,leniency,forgiveness}
  core   1013  when obj{@investigation,extradition,arrest,inquiry}
  core   1043  when obj{right,rights,equality}
  core   104  when obj{@reform,independence,autonomy,abolition,repeal,overhaul,recount,rerun}
  core   103  when obj{@aid,@military-aid,@money,help,assistance,support,protection,asylum,intervention,deployment,debt relief}
  core   108  when obj{mediation}
  core   100
  +  "The opposition in Honduras urged the resignation of the president."   1041 HND -

recommend/thing verb
  frame  nsubj=actor  obj|xcomp|ccomp=about  obl:from|obl:of|nmod:from|obl:to=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obj{@ceasefire,@reform,@investigation,@talks,@aid,resignation,removal,release,withdrawal,end,halt,return,extradition,lifting,apology,clemency,independence,recognition,solution,compensation,inquiry,clarification,moratorium,recount,impeachment,ouster,dissolution,right,abolition,repeal,overhaul,intervention,no-fly zone,autonomy,restraint,calm,action,moderation}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   1041  when obj{resignation,removal,ouster,impeachment,recall,dissolution}
  core   1056  when obj{@ceasefire,restraint,calm,end,halt,peace,withdrawal}
  core   106  when obj{@talks,dialogue}
  core   1054  when obj{lifting}
  core   1053  when obj{release,return,pardon}
  core   1051  when obj{clemency,mercy,leniency,forgiveness}
  core   1013  when obj{@investigation,extradition,arrest,inquiry}
  core   1043  when obj{right,rights,equality}
  core   104  when obj{@reform,independence,autonomy,abolition,repeal,overhaul,recount,rerun}
  core   103  when obj{@aid,@military-aid,@money,help,assistance,support,protection,asylum,intervention,deployment,debt relief}
  core   108  when obj{mediation}
  core   100
  +  "The opposition in Sweden recommended the resignation of the president."   1041 SWE -

counsel/thing verb
  frame  nsubj=actor  obj|xcomp|ccomp=about  obl:from|obl:of|nmod:from|obl:to=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obj{@ceasefire,@reform,@investigation,@talks,@aid,resignation,removal,release,withdrawal,end,halt,return,extradition,lifting,apology,clemency,independence,recognition,solution,compensation,inquiry,clarification,moratorium,recount,impeachment,ouster,dissolution,right,abolition,repeal,overhaul,intervention,no-fly zone,autonomy,restraint,calm,action,moderation}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   1041  when obj{resignation,removal,ouster,impeachment,recall,dissolution}
  core   1056  when obj{@ceasefire,restraint,calm,end,halt,peace,withdrawal}
  core   106  when obj{@talks,dialogue}
  core   1054  when obj{lifting}
  core   1053  when obj{release,return,pardon}
  core   1051  when obj{clemency,mercy,leniency,forgiveness}
  core   1013  when obj{@investigation,extradition,arrest,inquiry}
  core   1043  when obj{right,rights,equality}
  core   104  when obj{@reform,independence,autonomy,abolition,repeal,overhaul,recount,rerun}
  core   103  when obj{@aid,@military-aid,@money,help,assistance,support,protection,asylum,intervention,deployment,debt relief}
  core   108  when obj{mediation}
  core   100
  +  "The opposition in Rwanda counselled the resignation of the president."   1041 RWA -

invoke/thing verb
  frame  nsubj=actor  obj|xcomp|ccomp=about  obl:from|obl:of|nmod:from|obl:to=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obj{@ceasefire,@reform,@investigation,@talks,@aid,resignation,removal,release,withdrawal,end,halt,return,extradition,lifting,apology,clemency,independence,recognition,solution,compensation,inquiry,clarification,moratorium,recount,impeachment,ouster,dissolution,right,abolition,repeal,overhaul,intervention,no-fly zone,autonomy,restraint,calm,action,moderation}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   1041  when obj{resignation,removal,ouster,impeachment,recall,dissolution}
  core   1056  when obj{@ceasefire,restraint,calm,end,halt,peace,withdrawal}
  core   106  when obj{@talks,dialogue}
  core   1054  when obj{lifting}
  core   1053  when obj{release,return,pardon}
  core   1051  when obj{clemency,mercy,leniency,forgiveness}
  core   1013  when obj{@investigation,extradition,arrest,inquiry}
  core   1043  when obj{right,rights,equality}
  core   104  when obj{@reform,independence,autonomy,abolition,repeal,overhaul,recount,rerun}
  core   103  when obj{@aid,@military-aid,@money,help,assistance,support,protection,asylum,intervention,deployment,debt relief}
  core   108  when obj{mediation}
  core   100
  +  "The opposition in Bulgaria invoked the resignation of the president."   1041 BGR -

press/thing verb
  frame  nsubj=actor  obj|xcomp|ccomp=about  obl:from|obl:of|nmod:from|obl:to=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obj{@ceasefire,@reform,@investigation,@talks,@aid,resignation,removal,release,withdrawal,end,halt,return,extradition,lifting,apology,clemency,independence,recognition,solution,compensation,inquiry,clarification,moratorium,recount,impeachment,ouster,dissolution,right,abolition,repeal,overhaul,intervention,no-fly zone,autonomy,restraint,calm,action,moderation}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   1041  when obj{resignation,removal,ouster,impeachment,recall,dissolution}
  core   1056  when obj{@ceasefire,restraint,calm,end,halt,peace,withdrawal}
  core   106  when obj{@talks,dialogue}
  core   1054  when obj{lifting}
  core   1053  when obj{release,return,pardon}
  core   1051  when obj{clemency,mercy,leniency,forgiveness}
  core   1013  when obj{@investigation,extradition,arrest,inquiry}
  core   1043  when obj{right,rights,equality}
  core   104  when obj{@reform,independence,autonomy,abolition,repeal,overhaul,recount,rerun}
  core   103  when obj{@aid,@military-aid,@money,help,assistance,support,protection,asylum,intervention,deployment,debt relief}
  core   108  when obj{mediation}
  core   100
  +  "The opposition in Ethiopia pressed the resignation of the president."   1041 ETH -

petition/thing verb
  frame  nsubj=actor  obj|xcomp|ccomp=about  obl:from|obl:of|nmod:from|obl:to=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obj{@ceasefire,@reform,@investigation,@talks,@aid,resignation,removal,release,withdrawal,end,halt,return,extradition,lifting,apology,clemency,independence,recognition,solution,compensation,inquiry,clarification,moratorium,recount,impeachment,ouster,dissolution,right,abolition,repeal,overhaul,intervention,no-fly zone,autonomy,restraint,calm,action,moderation}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   1041  when obj{resignation,removal,ouster,impeachment,recall,dissolution}
  core   1056  when obj{@ceasefire,restraint,calm,end,halt,peace,withdrawal}
  core   106  when obj{@talks,dialogue}
  core   1054  when obj{lifting}
  core   1053  when obj{release,return,pardon}
  core   1051  when obj{clemency,mercy,leniency,forgiveness}
  core   1013  when obj{@investigation,extradition,arrest,inquiry}
  core   1043  when obj{right,rights,equality}
  core   104  when obj{@reform,independence,autonomy,abolition,repeal,overhaul,recount,rerun}
  core   103  when obj{@aid,@military-aid,@money,help,assistance,support,protection,asylum,intervention,deployment,debt relief}
  core   108  when obj{mediation}
  core   100
  +  "The opposition in Greece petitioned the resignation of the president."   1041 GRC -

turn/help verb
  frame  nsubj=actor  obl:to|obj|obl:with=recipient  obl:for=about
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%REF,%LEG,%PRE,@person}
  need   obl:for{@aid,@military-aid,@money,help,assistance,support,protection,asylum,mediation,refuge,bailout,relief,rescue}
  need   obl:to|obj|obl:with{%country,%GOV,%IGO,%MIL,%REB}
  core   108  when obl:for{mediation}
  core   1032  when obl:for{@military-aid}
  core   1033  when obl:for{@food-relief}
  core   1031  when obl:for{@money}
  core   103
  +  "The government of Uruguay turned to Belgium for help."   103 URY BEL
  -  "The child turned to her mother for help." none

look/help verb
  frame  nsubj=actor  obl:to|obj|obl:with=recipient  obl:for=about
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%REF,%LEG,%PRE,@person}
  need   obl:for{@aid,@military-aid,@money,help,assistance,support,protection,asylum,mediation,refuge,bailout,relief,rescue}
  need   obl:to|obj|obl:with{%country,%GOV,%IGO,%MIL,%REB}
  core   108  when obl:for{mediation}
  core   1032  when obl:for{@military-aid}
  core   1033  when obl:for{@food-relief}
  core   1031  when obl:for{@money}
  core   103
  +  "The government of Cambodia looked to Uruguay for help."   103 KHM URY

approach/help verb
  frame  nsubj=actor  obl:to|obj|obl:with=recipient  obl:for=about
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%REF,%LEG,%PRE,@person}
  need   obl:for{@aid,@military-aid,@money,help,assistance,support,protection,asylum,mediation,refuge,bailout,relief,rescue}
  need   obl:to|obj|obl:with{%country,%GOV,%IGO,%MIL,%REB}
  core   108  when obl:for{mediation}
  core   1032  when obl:for{@military-aid}
  core   1033  when obl:for{@food-relief}
  core   1031  when obl:for{@money}
  core   103
  +  "The government of Gabon approached to Romania for help."   103 GAB ROU

apply/help verb
  frame  nsubj=actor  obl:to|obj|obl:with=recipient  obl:for=about
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%REF,%LEG,%PRE,@person}
  need   obl:for{@aid,@military-aid,@money,help,assistance,support,protection,asylum,mediation,refuge,bailout,relief,rescue}
  need   obl:to|obj|obl:with{%country,%GOV,%IGO,%MIL,%REB}
  core   108  when obl:for{mediation}
  core   1032  when obl:for{@military-aid}
  core   1033  when obl:for{@food-relief}
  core   1031  when obl:for{@money}
  core   103
  +  "The government of Hungary applied to Jordan for help."   103 HUN JOR

write/help verb
  frame  nsubj=actor  obl:to|obj|obl:with=recipient  obl:for=about
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%REF,%LEG,%PRE,@person}
  need   obl:for{@aid,@military-aid,@money,help,assistance,support,protection,asylum,mediation,refuge,bailout,relief,rescue}
  need   obl:to|obj|obl:with{%country,%GOV,%IGO,%MIL,%REB}
  core   108  when obl:for{mediation}
  core   1032  when obl:for{@military-aid}
  core   1033  when obl:for{@food-relief}
  core   1031  when obl:for{@money}
  core   103
  +  "The government of Liberia wrote to Nepal for help."   103 LBR NPL

cable/help verb
  frame  nsubj=actor  obl:to|obj|obl:with=recipient  obl:for=about
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%REF,%LEG,%PRE,@person}
  need   obl:for{@aid,@military-aid,@money,help,assistance,support,protection,asylum,mediation,refuge,bailout,relief,rescue}
  need   obl:to|obj|obl:with{%country,%GOV,%IGO,%MIL,%REB}
  core   108  when obl:for{mediation}
  core   1032  when obl:for{@military-aid}
  core   1033  when obl:for{@food-relief}
  core   1031  when obl:for{@money}
  core   103
  +  "The government of Malta cabled to Vietnam for help."   103 MLT VNM

contact/help verb
  frame  nsubj=actor  obl:to|obj|obl:with=recipient  obl:for=about
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%REF,%LEG,%PRE,@person}
  need   obl:for{@aid,@military-aid,@money,help,assistance,support,protection,asylum,mediation,refuge,bailout,relief,rescue}
  need   obl:to|obj|obl:with{%country,%GOV,%IGO,%MIL,%REB}
  core   108  when obl:for{mediation}
  core   1032  when obl:for{@military-aid}
  core   1033  when obl:for{@food-relief}
  core   1031  when obl:for{@money}
  core   103
  +  "The government of Indonesia contacted to Bhutan for help."   103 IDN BTN

reach-out/help verb reach out
  frame  nsubj=actor  obl:to|obj|obl:with=recipient  obl:for=about
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%REF,%LEG,%PRE,@person}
  need   obl:for{@aid,@military-aid,@money,help,assistance,support,protection,asylum,mediation,refuge,bailout,relief,rescue}
  need   obl:to|obj|obl:with{%country,%GOV,%IGO,%MIL,%REB}
  core   108  when obl:for{mediation}
  core   1032  when obl:for{@military-aid}
  core   1033  when obl:for{@food-relief}
  core   1031  when obl:for{@money}
  core   103
  +  "The government of Romania reached out to Fiji for help."   103 ROU FJI

wire/help verb
  frame  nsubj=actor  obl:to|obj|obl:with=recipient  obl:for=about
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%REF,%LEG,%PRE,@person}
  need   obl:for{@aid,@military-aid,@money,help,assistance,support,protection,asylum,mediation,refuge,bailout,relief,rescue}
  need   obl:to|obj|obl:with{%country,%GOV,%IGO,%MIL,%REB}
  core   108  when obl:for{mediation}
  core   1032  when obl:for{@military-aid}
  core   1033  when obl:for{@food-relief}
  core   1031  when obl:for{@money}
  core   103
  +  "The government of Yemen wired to Belgium for help."   103 YEM BEL

telegraph/help verb
  frame  nsubj=actor  obl:to|obj|obl:with=recipient  obl:for=about
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%REF,%LEG,%PRE,@person}
  need   obl:for{@aid,@military-aid,@money,help,assistance,support,protection,asylum,mediation,refuge,bailout,relief,rescue}
  need   obl:to|obj|obl:with{%country,%GOV,%IGO,%MIL,%REB}
  core   108  when obl:for{mediation}
  core   1032  when obl:for{@military-aid}
  core   1033  when obl:for{@food-relief}
  core   1031  when obl:for{@money}
  core   103
  +  "The government of Poland telegraphed to Uruguay for help."   103 POL URY

pray/help verb
  frame  nsubj=actor  obl:to|obj|obl:with=recipient  obl:for=about
  need   subj{%country,%GOV,%IGO,%MIL,%REB,%OPP,%REF,%LEG,%PRE,@person}
  need   obl:for{@aid,@military-aid,@money,help,assistance,support,protection,asylum,mediation,refuge,bailout,relief,rescue}
  need   obl:to|obj|obl:with{%country,%GOV,%IGO,%MIL,%REB}
  core   108  when obl:for{mediation}
  core   1032  when obl:for{@military-aid}
  core   1033  when obl:for{@food-relief}
  core   1031  when obl:for{@money}
  core   103
  +  "The government of Lebanon prayed to Romania for help."   103 LBN ROU

seek/refuge verb
  frame  nsubj=actor  obl:in|obl:from|obl:with|obl:at|nmod:in|nmod:from=recipient
  need   obj{asylum,refuge,sanctuary,political asylum,refugee status,shelter,protection}
  not    subj{@business,@sport,bird,animal}
  core   103
  +  "Thousands of Burundians sought asylum in Kenya."   103 BDI KEN

request/refuge verb
  frame  nsubj=actor  obl:in|obl:from|obl:with|obl:at|nmod:in|nmod:from=recipient
  need   obj{asylum,refuge,sanctuary,political asylum,refugee status,shelter,protection}
  not    subj{@business,@sport,bird,animal}
  core   103
  +  "Thousands of Burundians requested asylum in Norway."   103 BDI NOR

claim/refuge verb
  frame  nsubj=actor  obl:in|obl:from|obl:with|obl:at|nmod:in|nmod:from=recipient
  need   obj{asylum,refuge,sanctuary,political asylum,refugee status,shelter,protection}
  not    subj{@business,@sport,bird,animal}
  core   103
  +  "Thousands of Burundians claimed asylum in Peru."   103 BDI PER

ask/refuge verb
  frame  nsubj=actor  obl:in|obl:from|obl:with|obl:at|nmod:in|nmod:from=recipient
  need   obj{asylum,refuge,sanctuary,political asylum,refugee status,shelter,protection}
  not    subj{@business,@sport,bird,animal}
  core   103
  +  "Thousands of Burundians asked asylum in Jordan."   103 BDI JOR

beg/refuge verb
  frame  nsubj=actor  obl:in|obl:from|obl:with|obl:at|nmod:in|nmod:from=recipient
  need   obj{asylum,refuge,sanctuary,political asylum,refugee status,shelter,protection}
  not    subj{@business,@sport,bird,animal}
  core   103
  +  "Thousands of Burundians begged asylum in Mongolia."   103 BDI MNG

solicit/refuge verb
  frame  nsubj=actor  obl:in|obl:from|obl:with|obl:at|nmod:in|nmod:from=recipient
  need   obj{asylum,refuge,sanctuary,political asylum,refugee status,shelter,protection}
  not    subj{@business,@sport,bird,animal}
  core   103
  +  "Thousands of Burundians solicited asylum in Ghana."   103 BDI GHA

want/refuge verb
  frame  nsubj=actor  obl:in|obl:from|obl:with|obl:at|nmod:in|nmod:from=recipient
  need   obj{asylum,refuge,sanctuary,political asylum,refugee status,shelter,protection}
  not    subj{@business,@sport,bird,animal}
  core   103
  +  "Thousands of Burundians wanted asylum in Laos."   103 BDI LAO

make/appeal verb
  frame  nsubj=actor  xcomp|nmod:for|obl:for=about  obl:to|nmod:to|obl:on|nmod:on|obl:with|nmod:with|obl:at|nmod:from|obl:before=recipient
  need   obj{appeal,plea,request,demand,entreaty,petition,ultimatum,list of demands,call}
  need   subj{%country,%GOV,%IGO,%NGO,%REL,%OPP,%LEG,%MIL,%REB,%LAB,%SOC,%PRE,%REF,%JUD,@person,family}
  not    subj{@sport,@business,@culture}
  not    nmod:against|obl:against{*}  obj{phone call,telephone call}
  core   139  when obj{ultimatum}
  core   1041  when nmod:for|obl:for{resignation,removal,ouster,impeachment,recall,dissolution}
  core   1056  when nmod:for|obl:for{@ceasefire,restraint,calm,end,halt,peace,withdrawal}
  core   106  when nmod:for|obl:for{@talks,dialogue}
  core   1053  when nmod:for|obl:for{release,return,pardon}
  core   1051  when nmod:for|obl:for{clemency,mercy,leniency,forgiveness}
  core   1013  when nmod:for|obl:for{@investigation,extradition,arrest,inquiry}
  core   1043  when nmod:for|obl:for{right,rights,equality}
  core   104  when nmod:for|obl:for{@reform,independence,autonomy,abolition,repeal,overhaul,recount,rerun}
  core   103  when nmod:for|obl:for{@aid,@military-aid,@money,help,assistance,support,protection,asylum,intervention,deployment,debt relief}
  core   108  when nmod:for|obl:for{mediation}
  core   100
  +  "Iceland made an appeal to Romania for calm."   1056 ISL ROU
  -  "The lawyers lodged an appeal against the sentence." none

issue/appeal verb
  frame  nsubj=actor  xcomp|nmod:for|obl:for=about  obl:to|nmod:to|obl:on|nmod:on|obl:with|nmod:with|obl:at|nmod:from|obl:before=recipient
  need   obj{appeal,plea,request,demand,entreaty,petition,ultimatum,list of demands,call}
  need   subj{%country,%GOV,%IGO,%NGO,%REL,%OPP,%LEG,%MIL,%REB,%LAB,%SOC,%PRE,%REF,%JUD,@person,family}
  not    subj{@sport,@business,@culture}
  not    nmod:against|obl:against{*}  obj{phone call,telephone call}
  core   139  when obj{ultimatum}
  core   1041  when nmod:for|obl:for{resignation,removal,ouster,impeachment,recall,dissolution}
  core   1056  when nmod:for|obl:for{@ceasefire,restraint,calm,end,halt,peace,withdrawal}
  core   106  when nmod:for|obl:for{@talks,dialogue}
  core   1053  when nmod:for|obl:for{release,return,pardon}
  core   1051  when nmod:for|obl:for{clemency,mercy,leniency,forgiveness}
  core   1013  when nmod:for|obl:for{@investigation,extradition,arrest,inquiry}
  core   1043  when nmod:for|obl:for{right,rights,equality}
  core   104  when nmod:for|obl:for{@reform,independence,autonomy,abolition,repeal,overhaul,recount,rerun}
  core   103  when nmod:for|obl:for{@aid,@military-aid,@money,help,assistance,support,protection,asylum,intervention,deployment,debt relief}
  core   108  when nmod:for|obl:for{mediation}
  core   100
  +  "Bolivia issued an appeal to Jordan for calm."   1056 BOL JOR

send/appeal verb
  frame  nsubj=actor  xcomp|nmod:for|obl:for=about  obl:to|nmod:to|obl:on|nmod:on|obl:with|nmod:with|obl:at|nmod:from|obl:before=recipient
  need   obj{appeal,plea,request,demand,entreaty,petition,ultimatum,list of demands,call}
  need   subj{%country,%GOV,%IGO,%NGO,%REL,%OPP,%LEG,%MIL,%REB,%LAB,%SOC,%PRE,%REF,%JUD,@person,family}
  not    subj{@sport,@business,@culture}
  not    nmod:against|obl:against{*}  obj{phone call,telephone call}
  core   139  when obj{ultimatum}
  core   1041  when nmod:for|obl:for{resignation,removal,ouster,impeachment,recall,dissolution}
  core   1056  when nmod:for|obl:for{@ceasefire,restraint,calm,end,halt,peace,withdrawal}
  core   106  when nmod:for|obl:for{@talks,dialogue}
  core   1053  when nmod:for|obl:for{release,return,pardon}
  core   1051  when nmod:for|obl:for{clemency,mercy,leniency,forgiveness}
  core   1013  when nmod:for|obl:for{@investigation,extradition,arrest,inquiry}
  core   1043  when nmod:for|obl:for{right,rights,equality}
  core   104  when nmod:for|obl:for{@reform,independence,autonomy,abolition,repeal,overhaul,recount,rerun}
  core   103  when nmod:for|obl:for{@aid,@military-aid,@money,help,assistance,support,protection,asylum,intervention,deployment,debt relief}
  core   108  when nmod:for|obl:for{mediation}
  core   100
  +  "Angola sent an appeal to Nepal for calm."   1056 AGO NPL

lodge/appeal verb
  frame  nsubj=actor  xcomp|nmod:for|obl:for=about  obl:to|nmod:to|obl:on|nmod:on|obl:with|nmod:with|obl:at|nmod:from|obl:before=recipient
  need   obj{appeal,plea,request,demand,entreaty,petition,ultimatum,list of demands,call}
  need   subj{%country,%GOV,%IGO,%NGO,%REL,%OPP,%LEG,%MIL,%REB,%LAB,%SOC,%PRE,%REF,%JUD,@person,family}
  not    subj{@sport,@business,@culture}
  not    nmod:against|obl:against{*}  obj{phone call,telephone call}
  core   139  when obj{ultimatum}
  core   1041  when nmod:for|obl:for{resignation,removal,ouster,impeachment,recall,dissolution}
  core   1056  when nmod:for|obl:for{@ceasefire,restraint,calm,end,halt,peace,withdrawal}
  core   106  when nmod:for|obl:for{@talks,dialogue}
  core   1053  when nmod:for|obl:for{release,return,pardon}
  core   1051  when nmod:for|obl:for{clemency,mercy,leniency,forgiveness}
  core   1013  when nmod:for|obl:for{@investigation,extradition,arrest,inquiry}
  core   1043  when nmod:for|obl:for{right,rights,equality}
  core   104  when nmod:for|obl:for{@reform,independence,autonomy,abolition,repeal,overhaul,recount,rerun}
  core   103  when nmod:for|obl:for{@aid,@military-aid,@money,help,assistance,support,protection,asylum,intervention,deployment,debt relief}
  core   108  when nmod:for|obl:for{mediation}
  core   100
  +  "Nepal lodged an appeal to Vietnam for calm."   1056 NPL VNM

submit/appeal verb
  frame  nsubj=actor  xcomp|nmod:for|obl:for=about  obl:to|nmod:to|obl:on|nmod:on|obl:with|nmod:with|obl:at|nmod:from|obl:before=recipient
  need   obj{appeal,plea,request,demand,entreaty,petition,ultimatum,list of demands,call}
  need   subj{%country,%GOV,%IGO,%NGO,%REL,%OPP,%LEG,%MIL,%REB,%LAB,%SOC,%PRE,%REF,%JUD,@person,family}
  not    subj{@sport,@business,@culture}
  not    nmod:against|obl:against{*}  obj{phone call,telephone call}
  core   139  when obj{ultimatum}
  core   1041  when nmod:for|obl:for{resignation,removal,ouster,impeachment,recall,dissolution}
  core   1056  when nmod:for|obl:for{@ceasefire,restraint,calm,end,halt,peace,withdrawal}
  core   106  when nmod:for|obl:for{@talks,dialogue}
  core   1053  when nmod:for|obl:for{release,return,pardon}
  core   1051  when nmod:for|obl:for{clemency,mercy,leniency,forgiveness}
  core   1013  when nmod:for|obl:for{@investigation,extradition,arrest,inquiry}
  core   1043  when nmod:for|obl:for{right,rights,equality}
  core   104  when nmod:for|obl:for{@reform,independence,autonomy,abolition,repeal,overhaul,recount,rerun}
  core   103  when nmod:for|obl:for{@aid,@military-aid,@money,help,assistance,support,protection,asylum,intervention,deployment,debt relief}
  core   108  when nmod:for|obl:for{mediation}
  core   100
  +  "Estonia submitted an appeal to Bhutan for calm."   1056 EST BTN

address/appeal verb
  frame  nsubj=actor  xcomp|nmod:for|obl:for=about  obl:to|nmod:to|obl:on|nmod:on|obl:with|nmod:with|obl:at|nmod:from|obl:before=recipient
  need   obj{appeal,plea,request,demand,entreaty,petition,ultimatum,list of demands,call}
  need   subj{%country,%GOV,%IGO,%NGO,%REL,%OPP,%LEG,%MIL,%REB,%LAB,%SOC,%PRE,%REF,%JUD,@person,family}
  not    subj{@sport,@business,@culture}
  not    nmod:against|obl:against{*}  obj{phone call,telephone call}
  core   139  when obj{ultimatum}
  core   1041  when nmod:for|obl:for{resignation,removal,ouster,impeachment,recall,dissolution}
  core   1056  when nmod:for|obl:for{@ceasefire,restraint,calm,end,halt,peace,withdrawal}
  core   106  when nmod:for|obl:for{@talks,dialogue}
  core   1053  when nmod:for|obl:for{release,return,pardon}
  core   1051  when nmod:for|obl:for{clemency,mercy,leniency,forgiveness}
  core   1013  when nmod:for|obl:for{@investigation,extradition,arrest,inquiry}
  core   1043  when nmod:for|obl:for{right,rights,equality}
  core   104  when nmod:for|obl:for{@reform,independence,autonomy,abolition,repeal,overhaul,recount,rerun}
  core   103  when nmod:for|obl:for{@aid,@military-aid,@money,help,assistance,support,protection,asylum,intervention,deployment,debt relief}
  core   108  when nmod:for|obl:for{mediation}
  core   100
  +  "Kuwait addressed an appeal to Fiji for calm."   1056 KWT FJI

voice/appeal verb
  frame  nsubj=actor  xcomp|nmod:for|obl:for=about  obl:to|nmod:to|obl:on|nmod:on|obl:with|nmod:with|obl:at|nmod:from|obl:before=recipient
  need   obj{appeal,plea,request,demand,entreaty,petition,ultimatum,list of demands,call}
  need   subj{%country,%GOV,%IGO,%NGO,%REL,%OPP,%LEG,%MIL,%REB,%LAB,%SOC,%PRE,%REF,%JUD,@person,family}
  not    subj{@sport,@business,@culture}
  not    nmod:against|obl:against{*}  obj{phone call,telephone call}
  core   139  when obj{ultimatum}
  core   1041  when nmod:for|obl:for{resignation,removal,ouster,impeachment,recall,dissolution}
  core   1056  when nmod:for|obl:for{@ceasefire,restraint,calm,end,halt,peace,withdrawal}
  core   106  when nmod:for|obl:for{@talks,dialogue}
  core   1053  when nmod:for|obl:for{release,return,pardon}
  core   1051  when nmod:for|obl:for{clemency,mercy,leniency,forgiveness}
  core   1013  when nmod:for|obl:for{@investigation,extradition,arrest,inquiry}
  core   1043  when nmod:for|obl:for{right,rights,equality}
  core   104  when nmod:for|obl:for{@reform,independence,autonomy,abolition,repeal,overhaul,recount,rerun}
  core   103  when nmod:for|obl:for{@aid,@military-aid,@money,help,assistance,support,protection,asylum,intervention,deployment,debt relief}
  core   108  when nmod:for|obl:for{mediation}
  core   100
  +  "Senegal voiced an appeal to Belgium for calm."   1056 SEN BEL

renew/appeal verb
  frame  nsubj=actor  xcomp|nmod:for|obl:for=about  obl:to|nmod:to|obl:on|nmod:on|obl:with|nmod:with|obl:at|nmod:from|obl:before=recipient
  need   obj{appeal,plea,request,demand,entreaty,petition,ultimatum,list of demands,call}
  need   subj{%country,%GOV,%IGO,%NGO,%REL,%OPP,%LEG,%MIL,%REB,%LAB,%SOC,%PRE,%REF,%JUD,@person,family}
  not    subj{@sport,@business,@culture}
  not    nmod:against|obl:against{*}  obj{phone call,telephone call}
  core   139  when obj{ultimatum}
  core   1041  when nmod:for|obl:for{resignation,removal,ouster,impeachment,recall,dissolution}
  core   1056  when nmod:for|obl:for{@ceasefire,restraint,calm,end,halt,peace,withdrawal}
  core   106  when nmod:for|obl:for{@talks,dialogue}
  core   1053  when nmod:for|obl:for{release,return,pardon}
  core   1051  when nmod:for|obl:for{clemency,mercy,leniency,forgiveness}
  core   1013  when nmod:for|obl:for{@investigation,extradition,arrest,inquiry}
  core   1043  when nmod:for|obl:for{right,rights,equality}
  core   104  when nmod:for|obl:for{@reform,independence,autonomy,abolition,repeal,overhaul,recount,rerun}
  core   103  when nmod:for|obl:for{@aid,@military-aid,@money,help,assistance,support,protection,asylum,intervention,deployment,debt relief}
  core   108  when nmod:for|obl:for{mediation}
  core   100
  +  "Paraguay renewed an appeal to Uruguay for calm."   1056 PRY URY

repeat/appeal verb
  frame  nsubj=actor  xcomp|nmod:for|obl:for=about  obl:to|nmod:to|obl:on|nmod:on|obl:with|nmod:with|obl:at|nmod:from|obl:before=recipient
  need   obj{appeal,plea,request,demand,entreaty,petition,ultimatum,list of demands,call}
  need   subj{%country,%GOV,%IGO,%NGO,%REL,%OPP,%LEG,%MIL,%REB,%LAB,%SOC,%PRE,%REF,%JUD,@person,family}
  not    subj{@sport,@business,@culture}
  not    nmod:against|obl:against{*}  obj{phone call,telephone call}
  core   139  when obj{ultimatum}
  core   1041  when nmod:for|obl:for{resignation,removal,ouster,impeachment,recall,dissolution}
  core   1056  when nmod:for|obl:for{@ceasefire,restraint,calm,end,halt,peace,withdrawal}
  core   106  when nmod:for|obl:for{@talks,dialogue}
  core   1053  when nmod:for|obl:for{release,return,pardon}
  core   1051  when nmod:for|obl:for{clemency,mercy,leniency,forgiveness}
  core   1013  when nmod:for|obl:for{@investigation,extradition,arrest,inquiry}
  core   1043  when nmod:for|obl:for{right,rights,equality}
  core   104  when nmod:for|obl:for{@reform,independence,autonomy,abolition,repeal,overhaul,recount,rerun}
  core   103  when nmod:for|obl:for{@aid,@military-aid,@money,help,assistance,support,protection,asylum,intervention,deployment,debt relief}
  core   108  when nmod:for|obl:for{mediation}
  core   100
  +  "Denmark repeated an appeal to Romania for calm."   1056 DNK ROU

reiterate/appeal verb
  frame  nsubj=actor  xcomp|nmod:for|obl:for=about  obl:to|nmod:to|obl:on|nmod:on|obl:with|nmod:with|obl:at|nmod:from|obl:before=recipient
  need   obj{appeal,plea,request,demand,entreaty,petition,ultimatum,list of demands,call}
  need   subj{%country,%GOV,%IGO,%NGO,%REL,%OPP,%LEG,%MIL,%REB,%LAB,%SOC,%PRE,%REF,%JUD,@person,family}
  not    subj{@sport,@business,@culture}
  not    nmod:against|obl:against{*}  obj{phone call,telephone call}
  core   139  when obj{ultimatum}
  core   1041  when nmod:for|obl:for{resignation,removal,ouster,impeachment,recall,dissolution}
  core   1056  when nmod:for|obl:for{@ceasefire,restraint,calm,end,halt,peace,withdrawal}
  core   106  when nmod:for|obl:for{@talks,dialogue}
  core   1053  when nmod:for|obl:for{release,return,pardon}
  core   1051  when nmod:for|obl:for{clemency,mercy,leniency,forgiveness}
  core   1013  when nmod:for|obl:for{@investigation,extradition,arrest,inquiry}
  core   1043  when nmod:for|obl:for{right,rights,equality}
  core   104  when nmod:for|obl:for{@reform,independence,autonomy,abolition,repeal,overhaul,recount,rerun}
  core   103  when nmod:for|obl:for{@aid,@military-aid,@money,help,assistance,support,protection,asylum,intervention,deployment,debt relief}
  core   108  when nmod:for|obl:for{mediation}
  core   100
  +  "Zambia reiterated an appeal to Jordan for calm."   1056 ZMB JOR

put/appeal verb
  frame  nsubj=actor  xcomp|nmod:for|obl:for=about  obl:to|nmod:to|obl:on|nmod:on|obl:with|nmod:with|obl:at|nmod:from|obl:before=recipient
  need   obj{appeal,plea,request,demand,entreaty,petition,ultimatum,list of demands,call}
  need   subj{%country,%GOV,%IGO,%NGO,%REL,%OPP,%LEG,%MIL,%REB,%LAB,%SOC,%PRE,%REF,%JUD,@person,family}
  not    subj{@sport,@business,@culture}
  not    nmod:against|obl:against{*}  obj{phone call,telephone call}
  core   139  when obj{ultimatum}
  core   1041  when nmod:for|obl:for{resignation,removal,ouster,impeachment,recall,dissolution}
  core   1056  when nmod:for|obl:for{@ceasefire,restraint,calm,end,halt,peace,withdrawal}
  core   106  when nmod:for|obl:for{@talks,dialogue}
  core   1053  when nmod:for|obl:for{release,return,pardon}
  core   1051  when nmod:for|obl:for{clemency,mercy,leniency,forgiveness}
  core   1013  when nmod:for|obl:for{@investigation,extradition,arrest,inquiry}
  core   1043  when nmod:for|obl:for{right,rights,equality}
  core   104  when nmod:for|obl:for{@reform,independence,autonomy,abolition,repeal,overhaul,recount,rerun}
  core   103  when nmod:for|obl:for{@aid,@military-aid,@money,help,assistance,support,protection,asylum,intervention,deployment,debt relief}
  core   108  when nmod:for|obl:for{mediation}
  core   100
  +  "Vietnam put an appeal to Nepal for calm."   1056 VNM NPL

put-forward/appeal verb put forward
  frame  nsubj=actor  xcomp|nmod:for|obl:for=about  obl:to|nmod:to|obl:on|nmod:on|obl:with|nmod:with|obl:at|nmod:from|obl:before=recipient
  need   obj{appeal,plea,request,demand,entreaty,petition,ultimatum,list of demands,call}
  need   subj{%country,%GOV,%IGO,%NGO,%REL,%OPP,%LEG,%MIL,%REB,%LAB,%SOC,%PRE,%REF,%JUD,@person,family}
  not    subj{@sport,@business,@culture}
  not    nmod:against|obl:against{*}  obj{phone call,telephone call}
  core   139  when obj{ultimatum}
  core   1041  when nmod:for|obl:for{resignation,removal,ouster,impeachment,recall,dissolution}
  core   1056  when nmod:for|obl:for{@ceasefire,restraint,calm,end,halt,peace,withdrawal}
  core   106  when nmod:for|obl:for{@talks,dialogue}
  core   1053  when nmod:for|obl:for{release,return,pardon}
  core   1051  when nmod:for|obl:for{clemency,mercy,leniency,forgiveness}
  core   1013  when nmod:for|obl:for{@investigation,extradition,arrest,inquiry}
  core   1043  when nmod:for|obl:for{right,rights,equality}
  core   104  when nmod:for|obl:for{@reform,independence,autonomy,abolition,repeal,overhaul,recount,rerun}
  core   103  when nmod:for|obl:for{@aid,@military-aid,@money,help,assistance,support,protection,asylum,intervention,deployment,debt relief}
  core   108  when nmod:for|obl:for{mediation}
  core   100
  +  "Oman put forward an appeal to Vietnam for calm."   1056 OMN VNM

present/appeal verb
  frame  nsubj=actor  xcomp|nmod:for|obl:for=about  obl:to|nmod:to|obl:on|nmod:on|obl:with|nmod:with|obl:at|nmod:from|obl:before=recipient
  need   obj{appeal,plea,request,demand,entreaty,petition,ultimatum,list of demands,call}
  need   subj{%country,%GOV,%IGO,%NGO,%REL,%OPP,%LEG,%MIL,%REB,%LAB,%SOC,%PRE,%REF,%JUD,@person,family}
  not    subj{@sport,@business,@culture}
  not    nmod:against|obl:against{*}  obj{phone call,telephone call}
  core   139  when obj{ultimatum}
  core   1041  when nmod:for|obl:for{resignation,removal,ouster,impeachment,recall,dissolution}
  core   1056  when nmod:for|obl:for{@ceasefire,restraint,calm,end,halt,peace,withdrawal}
  core   106  when nmod:for|obl:for{@talks,dialogue}
  core   1053  when nmod:for|obl:for{release,return,pardon}
  core   1051  when nmod:for|obl:for{clemency,mercy,leniency,forgiveness}
  core   1013  when nmod:for|obl:for{@investigation,extradition,arrest,inquiry}
  core   1043  when nmod:for|obl:for{right,rights,equality}
  core   104  when nmod:for|obl:for{@reform,independence,autonomy,abolition,repeal,overhaul,recount,rerun}
  core   103  when nmod:for|obl:for{@aid,@military-aid,@money,help,assistance,support,protection,asylum,intervention,deployment,debt relief}
  core   108  when nmod:for|obl:for{mediation}
  core   100
  +  "Chile presented an appeal to Bhutan for calm."   1056 CHL BTN

press/appeal verb
  frame  nsubj=actor  xcomp|nmod:for|obl:for=about  obl:to|nmod:to|obl:on|nmod:on|obl:with|nmod:with|obl:at|nmod:from|obl:before=recipient
  need   obj{appeal,plea,request,demand,entreaty,petition,ultimatum,list of demands,call}
  need   subj{%country,%GOV,%IGO,%NGO,%REL,%OPP,%LEG,%MIL,%REB,%LAB,%SOC,%PRE,%REF,%JUD,@person,family}
  not    subj{@sport,@business,@culture}
  not    nmod:against|obl:against{*}  obj{phone call,telephone call}
  core   139  when obj{ultimatum}
  core   1041  when nmod:for|obl:for{resignation,removal,ouster,impeachment,recall,dissolution}
  core   1056  when nmod:for|obl:for{@ceasefire,restraint,calm,end,halt,peace,withdrawal}
  core   106  when nmod:for|obl:for{@talks,dialogue}
  core   1053  when nmod:for|obl:for{release,return,pardon}
  core   1051  when nmod:for|obl:for{clemency,mercy,leniency,forgiveness}
  core   1013  when nmod:for|obl:for{@investigation,extradition,arrest,inquiry}
  core   1043  when nmod:for|obl:for{right,rights,equality}
  core   104  when nmod:for|obl:for{@reform,independence,autonomy,abolition,repeal,overhaul,recount,rerun}
  core   103  when nmod:for|obl:for{@aid,@military-aid,@money,help,assistance,support,protection,asylum,intervention,deployment,debt relief}
  core   108  when nmod:for|obl:for{mediation}
  core   100
  +  "Portugal pressed an appeal to Fiji for calm."   1056 PRT FJI

direct/appeal verb
  frame  nsubj=actor  xcomp|nmod:for|obl:for=about  obl:to|nmod:to|obl:on|nmod:on|obl:with|nmod:with|obl:at|nmod:from|obl:before=recipient
  need   obj{appeal,plea,request,demand,entreaty,petition,ultimatum,list of demands,call}
  need   subj{%country,%GOV,%IGO,%NGO,%REL,%OPP,%LEG,%MIL,%REB,%LAB,%SOC,%PRE,%REF,%JUD,@person,family}
  not    subj{@sport,@business,@culture}
  not    nmod:against|obl:against{*}  obj{phone call,telephone call}
  core   139  when obj{ultimatum}
  core   1041  when nmod:for|obl:for{resignation,removal,ouster,impeachment,recall,dissolution}
  core   1056  when nmod:for|obl:for{@ceasefire,restraint,calm,end,halt,peace,withdrawal}
  core   106  when nmod:for|obl:for{@talks,dialogue}
  core   1053  when nmod:for|obl:for{release,return,pardon}
  core   1051  when nmod:for|obl:for{clemency,mercy,leniency,forgiveness}
  core   1013  when nmod:for|obl:for{@investigation,extradition,arrest,inquiry}
  core   1043  when nmod:for|obl:for{right,rights,equality}
  core   104  when nmod:for|obl:for{@reform,independence,autonomy,abolition,repeal,overhaul,recount,rerun}
  core   103  when nmod:for|obl:for{@aid,@military-aid,@money,help,assistance,support,protection,asylum,intervention,deployment,debt relief}
  core   108  when nmod:for|obl:for{mediation}
  core   100
  +  "Malawi directed an appeal to Belgium for calm."   1056 MWI BEL

broadcast/appeal verb
  frame  nsubj=actor  xcomp|nmod:for|obl:for=about  obl:to|nmod:to|obl:on|nmod:on|obl:with|nmod:with|obl:at|nmod:from|obl:before=recipient
  need   obj{appeal,plea,request,demand,entreaty,petition,ultimatum,list of demands,call}
  need   subj{%country,%GOV,%IGO,%NGO,%REL,%OPP,%LEG,%MIL,%REB,%LAB,%SOC,%PRE,%REF,%JUD,@person,family}
  not    subj{@sport,@business,@culture}
  not    nmod:against|obl:against{*}  obj{phone call,telephone call}
  core   139  when obj{ultimatum}
  core   1041  when nmod:for|obl:for{resignation,removal,ouster,impeachment,recall,dissolution}
  core   1056  when nmod:for|obl:for{@ceasefire,restraint,calm,end,halt,peace,withdrawal}
  core   106  when nmod:for|obl:for{@talks,dialogue}
  core   1053  when nmod:for|obl:for{release,return,pardon}
  core   1051  when nmod:for|obl:for{clemency,mercy,leniency,forgiveness}
  core   1013  when nmod:for|obl:for{@investigation,extradition,arrest,inquiry}
  core   1043  when nmod:for|obl:for{right,rights,equality}
  core   104  when nmod:for|obl:for{@reform,independence,autonomy,abolition,repeal,overhaul,recount,rerun}
  core   103  when nmod:for|obl:for{@aid,@military-aid,@money,help,assistance,support,protection,asylum,intervention,deployment,debt relief}
  core   108  when nmod:for|obl:for{mediation}
  core   100
  +  "Cuba broadcasted an appeal to Uruguay for calm."   1056 CUB URY

convey/appeal verb
  frame  nsubj=actor  xcomp|nmod:for|obl:for=about  obl:to|nmod:to|obl:on|nmod:on|obl:with|nmod:with|obl:at|nmod:from|obl:before=recipient
  need   obj{appeal,plea,request,demand,entreaty,petition,ultimatum,list of demands,call}
  need   subj{%country,%GOV,%IGO,%NGO,%REL,%OPP,%LEG,%MIL,%REB,%LAB,%SOC,%PRE,%REF,%JUD,@person,family}
  not    subj{@sport,@business,@culture}
  not    nmod:against|obl:against{*}  obj{phone call,telephone call}
  core   139  when obj{ultimatum}
  core   1041  when nmod:for|obl:for{resignation,removal,ouster,impeachment,recall,dissolution}
  core   1056  when nmod:for|obl:for{@ceasefire,restraint,calm,end,halt,peace,withdrawal}
  core   106  when nmod:for|obl:for{@talks,dialogue}
  core   1053  when nmod:for|obl:for{release,return,pardon}
  core   1051  when nmod:for|obl:for{clemency,mercy,leniency,forgiveness}
  core   1013  when nmod:for|obl:for{@investigation,extradition,arrest,inquiry}
  core   1043  when nmod:for|obl:for{right,rights,equality}
  core   104  when nmod:for|obl:for{@reform,independence,autonomy,abolition,repeal,overhaul,recount,rerun}
  core   103  when nmod:for|obl:for{@aid,@military-aid,@money,help,assistance,support,protection,asylum,intervention,deployment,debt relief}
  core   108  when nmod:for|obl:for{mediation}
  core   100
  +  "Finland conveyed an appeal to Romania for calm."   1056 FIN ROU

relay/appeal verb
  frame  nsubj=actor  xcomp|nmod:for|obl:for=about  obl:to|nmod:to|obl:on|nmod:on|obl:with|nmod:with|obl:at|nmod:from|obl:before=recipient
  need   obj{appeal,plea,request,demand,entreaty,petition,ultimatum,list of demands,call}
  need   subj{%country,%GOV,%IGO,%NGO,%REL,%OPP,%LEG,%MIL,%REB,%LAB,%SOC,%PRE,%REF,%JUD,@person,family}
  not    subj{@sport,@business,@culture}
  not    nmod:against|obl:against{*}  obj{phone call,telephone call}
  core   139  when obj{ultimatum}
  core   1041  when nmod:for|obl:for{resignation,removal,ouster,impeachment,recall,dissolution}
  core   1056  when nmod:for|obl:for{@ceasefire,restraint,calm,end,halt,peace,withdrawal}
  core   106  when nmod:for|obl:for{@talks,dialogue}
  core   1053  when nmod:for|obl:for{release,return,pardon}
  core   1051  when nmod:for|obl:for{clemency,mercy,leniency,forgiveness}
  core   1013  when nmod:for|obl:for{@investigation,extradition,arrest,inquiry}
  core   1043  when nmod:for|obl:for{right,rights,equality}
  core   104  when nmod:for|obl:for{@reform,independence,autonomy,abolition,repeal,overhaul,recount,rerun}
  core   103  when nmod:for|obl:for{@aid,@military-aid,@money,help,assistance,support,protection,asylum,intervention,deployment,debt relief}
  core   108  when nmod:for|obl:for{mediation}
  core   100
  +  "Bhutan relayed an appeal to Jordan for calm."   1056 BTN JOR

transmit/appeal verb
  frame  nsubj=actor  xcomp|nmod:for|obl:for=about  obl:to|nmod:to|obl:on|nmod:on|obl:with|nmod:with|obl:at|nmod:from|obl:before=recipient
  need   obj{appeal,plea,request,demand,entreaty,petition,ultimatum,list of demands,call}
  need   subj{%country,%GOV,%IGO,%NGO,%REL,%OPP,%LEG,%MIL,%REB,%LAB,%SOC,%PRE,%REF,%JUD,@person,family}
  not    subj{@sport,@business,@culture}
  not    nmod:against|obl:against{*}  obj{phone call,telephone call}
  core   139  when obj{ultimatum}
  core   1041  when nmod:for|obl:for{resignation,removal,ouster,impeachment,recall,dissolution}
  core   1056  when nmod:for|obl:for{@ceasefire,restraint,calm,end,halt,peace,withdrawal}
  core   106  when nmod:for|obl:for{@talks,dialogue}
  core   1053  when nmod:for|obl:for{release,return,pardon}
  core   1051  when nmod:for|obl:for{clemency,mercy,leniency,forgiveness}
  core   1013  when nmod:for|obl:for{@investigation,extradition,arrest,inquiry}
  core   1043  when nmod:for|obl:for{right,rights,equality}
  core   104  when nmod:for|obl:for{@reform,independence,autonomy,abolition,repeal,overhaul,recount,rerun}
  core   103  when nmod:for|obl:for{@aid,@military-aid,@money,help,assistance,support,protection,asylum,intervention,deployment,debt relief}
  core   108  when nmod:for|obl:for{mediation}
  core   100
  +  "Uganda transmited an appeal to Nepal for calm."   1056 UGA NPL

deliver/appeal verb
  frame  nsubj=actor  xcomp|nmod:for|obl:for=about  obl:to|nmod:to|obl:on|nmod:on|obl:with|nmod:with|obl:at|nmod:from|obl:before=recipient
  need   obj{appeal,plea,request,demand,entreaty,petition,ultimatum,list of demands,call}
  need   subj{%country,%GOV,%IGO,%NGO,%REL,%OPP,%LEG,%MIL,%REB,%LAB,%SOC,%PRE,%REF,%JUD,@person,family}
  not    subj{@sport,@business,@culture}
  not    nmod:against|obl:against{*}  obj{phone call,telephone call}
  core   139  when obj{ultimatum}
  core   1041  when nmod:for|obl:for{resignation,removal,ouster,impeachment,recall,dissolution}
  core   1056  when nmod:for|obl:for{@ceasefire,restraint,calm,end,halt,peace,withdrawal}
  core   106  when nmod:for|obl:for{@talks,dialogue}
  core   1053  when nmod:for|obl:for{release,return,pardon}
  core   1051  when nmod:for|obl:for{clemency,mercy,leniency,forgiveness}
  core   1013  when nmod:for|obl:for{@investigation,extradition,arrest,inquiry}
  core   1043  when nmod:for|obl:for{right,rights,equality}
  core   104  when nmod:for|obl:for{@reform,independence,autonomy,abolition,repeal,overhaul,recount,rerun}
  core   103  when nmod:for|obl:for{@aid,@military-aid,@money,help,assistance,support,protection,asylum,intervention,deployment,debt relief}
  core   108  when nmod:for|obl:for{mediation}
  core   100
  +  "Slovenia delivered an appeal to Vietnam for calm."   1056 SVN VNM

hand/appeal verb
  frame  nsubj=actor  xcomp|nmod:for|obl:for=about  obl:to|nmod:to|obl:on|nmod:on|obl:with|nmod:with|obl:at|nmod:from|obl:before=recipient
  need   obj{appeal,plea,request,demand,entreaty,petition,ultimatum,list of demands,call}
  need   subj{%country,%GOV,%IGO,%NGO,%REL,%OPP,%LEG,%MIL,%REB,%LAB,%SOC,%PRE,%REF,%JUD,@person,family}
  not    subj{@sport,@business,@culture}
  not    nmod:against|obl:against{*}  obj{phone call,telephone call}
  core   139  when obj{ultimatum}
  core   1041  when nmod:for|obl:for{resignation,removal,ouster,impeachment,recall,dissolution}
  core   1056  when nmod:for|obl:for{@ceasefire,restraint,calm,end,halt,peace,withdrawal}
  core   106  when nmod:for|obl:for{@talks,dialogue}
  core   1053  when nmod:for|obl:for{release,return,pardon}
  core   1051  when nmod:for|obl:for{clemency,mercy,leniency,forgiveness}
  core   1013  when nmod:for|obl:for{@investigation,extradition,arrest,inquiry}
  core   1043  when nmod:for|obl:for{right,rights,equality}
  core   104  when nmod:for|obl:for{@reform,independence,autonomy,abolition,repeal,overhaul,recount,rerun}
  core   103  when nmod:for|obl:for{@aid,@military-aid,@money,help,assistance,support,protection,asylum,intervention,deployment,debt relief}
  core   108  when nmod:for|obl:for{mediation}
  core   100
  +  "Ecuador handed an appeal to Bhutan for calm."   1056 ECU BTN

set-out/appeal verb set out
  frame  nsubj=actor  xcomp|nmod:for|obl:for=about  obl:to|nmod:to|obl:on|nmod:on|obl:with|nmod:with|obl:at|nmod:from|obl:before=recipient
  need   obj{appeal,plea,request,demand,entreaty,petition,ultimatum,list of demands,call}
  need   subj{%country,%GOV,%IGO,%NGO,%REL,%OPP,%LEG,%MIL,%REB,%LAB,%SOC,%PRE,%REF,%JUD,@person,family}
  not    subj{@sport,@business,@culture}
  not    nmod:against|obl:against{*}  obj{phone call,telephone call}
  core   139  when obj{ultimatum}
  core   1041  when nmod:for|obl:for{resignation,removal,ouster,impeachment,recall,dissolution}
  core   1056  when nmod:for|obl:for{@ceasefire,restraint,calm,end,halt,peace,withdrawal}
  core   106  when nmod:for|obl:for{@talks,dialogue}
  core   1053  when nmod:for|obl:for{release,return,pardon}
  core   1051  when nmod:for|obl:for{clemency,mercy,leniency,forgiveness}
  core   1013  when nmod:for|obl:for{@investigation,extradition,arrest,inquiry}
  core   1043  when nmod:for|obl:for{right,rights,equality}
  core   104  when nmod:for|obl:for{@reform,independence,autonomy,abolition,repeal,overhaul,recount,rerun}
  core   103  when nmod:for|obl:for{@aid,@military-aid,@money,help,assistance,support,protection,asylum,intervention,deployment,debt relief}
  core   108  when nmod:for|obl:for{mediation}
  core   100
  +  "Qatar set out an appeal to Fiji for calm."   1056 QAT FJI

lay-down/appeal verb lay down
  frame  nsubj=actor  xcomp|nmod:for|obl:for=about  obl:to|nmod:to|obl:on|nmod:on|obl:with|nmod:with|obl:at|nmod:from|obl:before=recipient
  need   obj{appeal,plea,request,demand,entreaty,petition,ultimatum,list of demands,call}
  need   subj{%country,%GOV,%IGO,%NGO,%REL,%OPP,%LEG,%MIL,%REB,%LAB,%SOC,%PRE,%REF,%JUD,@person,family}
  not    subj{@sport,@business,@culture}
  not    nmod:against|obl:against{*}  obj{phone call,telephone call}
  core   139  when obj{ultimatum}
  core   1041  when nmod:for|obl:for{resignation,removal,ouster,impeachment,recall,dissolution}
  core   1056  when nmod:for|obl:for{@ceasefire,restraint,calm,end,halt,peace,withdrawal}
  core   106  when nmod:for|obl:for{@talks,dialogue}
  core   1053  when nmod:for|obl:for{release,return,pardon}
  core   1051  when nmod:for|obl:for{clemency,mercy,leniency,forgiveness}
  core   1013  when nmod:for|obl:for{@investigation,extradition,arrest,inquiry}
  core   1043  when nmod:for|obl:for{right,rights,equality}
  core   104  when nmod:for|obl:for{@reform,independence,autonomy,abolition,repeal,overhaul,recount,rerun}
  core   103  when nmod:for|obl:for{@aid,@military-aid,@money,help,assistance,support,protection,asylum,intervention,deployment,debt relief}
  core   108  when nmod:for|obl:for{mediation}
  core   100
  +  "Namibia laid down an appeal to Belgium for calm."   1056 NAM BEL

table/appeal verb
  frame  nsubj=actor  xcomp|nmod:for|obl:for=about  obl:to|nmod:to|obl:on|nmod:on|obl:with|nmod:with|obl:at|nmod:from|obl:before=recipient
  need   obj{appeal,plea,request,demand,entreaty,petition,ultimatum,list of demands,call}
  need   subj{%country,%GOV,%IGO,%NGO,%REL,%OPP,%LEG,%MIL,%REB,%LAB,%SOC,%PRE,%REF,%JUD,@person,family}
  not    subj{@sport,@business,@culture}
  not    nmod:against|obl:against{*}  obj{phone call,telephone call}
  core   139  when obj{ultimatum}
  core   1041  when nmod:for|obl:for{resignation,removal,ouster,impeachment,recall,dissolution}
  core   1056  when nmod:for|obl:for{@ceasefire,restraint,calm,end,halt,peace,withdrawal}
  core   106  when nmod:for|obl:for{@talks,dialogue}
  core   1053  when nmod:for|obl:for{release,return,pardon}
  core   1051  when nmod:for|obl:for{clemency,mercy,leniency,forgiveness}
  core   1013  when nmod:for|obl:for{@investigation,extradition,arrest,inquiry}
  core   1043  when nmod:for|obl:for{right,rights,equality}
  core   104  when nmod:for|obl:for{@reform,independence,autonomy,abolition,repeal,overhaul,recount,rerun}
  core   103  when nmod:for|obl:for{@aid,@military-aid,@money,help,assistance,support,protection,asylum,intervention,deployment,debt relief}
  core   108  when nmod:for|obl:for{mediation}
  core   100
  +  "Austria tabled an appeal to Uruguay for calm."   1056 AUT URY

advance/appeal verb
  frame  nsubj=actor  xcomp|nmod:for|obl:for=about  obl:to|nmod:to|obl:on|nmod:on|obl:with|nmod:with|obl:at|nmod:from|obl:before=recipient
  need   obj{appeal,plea,request,demand,entreaty,petition,ultimatum,list of demands,call}
  need   subj{%country,%GOV,%IGO,%NGO,%REL,%OPP,%LEG,%MIL,%REB,%LAB,%SOC,%PRE,%REF,%JUD,@person,family}
  not    subj{@sport,@business,@culture}
  not    nmod:against|obl:against{*}  obj{phone call,telephone call}
  core   139  when obj{ultimatum}
  core   1041  when nmod:for|obl:for{resignation,removal,ouster,impeachment,recall,dissolution}
  core   1056  when nmod:for|obl:for{@ceasefire,restraint,calm,end,halt,peace,withdrawal}
  core   106  when nmod:for|obl:for{@talks,dialogue}
  core   1053  when nmod:for|obl:for{release,return,pardon}
  core   1051  when nmod:for|obl:for{clemency,mercy,leniency,forgiveness}
  core   1013  when nmod:for|obl:for{@investigation,extradition,arrest,inquiry}
  core   1043  when nmod:for|obl:for{right,rights,equality}
  core   104  when nmod:for|obl:for{@reform,independence,autonomy,abolition,repeal,overhaul,recount,rerun}
  core   103  when nmod:for|obl:for{@aid,@military-aid,@money,help,assistance,support,protection,asylum,intervention,deployment,debt relief}
  core   108  when nmod:for|obl:for{mediation}
  core   100
  +  "Fiji advanced an appeal to Romania for calm."   1056 FJI ROU

sound/appeal verb
  frame  nsubj=actor  xcomp|nmod:for|obl:for=about  obl:to|nmod:to|obl:on|nmod:on|obl:with|nmod:with|obl:at|nmod:from|obl:before=recipient
  need   obj{appeal,plea,request,demand,entreaty,petition,ultimatum,list of demands,call}
  need   subj{%country,%GOV,%IGO,%NGO,%REL,%OPP,%LEG,%MIL,%REB,%LAB,%SOC,%PRE,%REF,%JUD,@person,family}
  not    subj{@sport,@business,@culture}
  not    nmod:against|obl:against{*}  obj{phone call,telephone call}
  core   139  when obj{ultimatum}
  core   1041  when nmod:for|obl:for{resignation,removal,ouster,impeachment,recall,dissolution}
  core   1056  when nmod:for|obl:for{@ceasefire,restraint,calm,end,halt,peace,withdrawal}
  core   106  when nmod:for|obl:for{@talks,dialogue}
  core   1053  when nmod:for|obl:for{release,return,pardon}
  core   1051  when nmod:for|obl:for{clemency,mercy,leniency,forgiveness}
  core   1013  when nmod:for|obl:for{@investigation,extradition,arrest,inquiry}
  core   1043  when nmod:for|obl:for{right,rights,equality}
  core   104  when nmod:for|obl:for{@reform,independence,autonomy,abolition,repeal,overhaul,recount,rerun}
  core   103  when nmod:for|obl:for{@aid,@military-aid,@money,help,assistance,support,protection,asylum,intervention,deployment,debt relief}
  core   108  when nmod:for|obl:for{mediation}
  core   100
  +  "Albania sounded an appeal to Jordan for calm."   1056 ALB JOR

join/appeal verb
  frame  nsubj=actor  xcomp|nmod:for|obl:for=about  obl:to|nmod:to|obl:on|nmod:on|obl:with|nmod:with|obl:at|nmod:from|obl:before=recipient
  need   obj{appeal,plea,request,demand,entreaty,petition,ultimatum,list of demands,call}
  need   subj{%country,%GOV,%IGO,%NGO,%REL,%OPP,%LEG,%MIL,%REB,%LAB,%SOC,%PRE,%REF,%JUD,@person,family}
  not    subj{@sport,@business,@culture}
  not    nmod:against|obl:against{*}  obj{phone call,telephone call}
  core   139  when obj{ultimatum}
  core   1041  when nmod:for|obl:for{resignation,removal,ouster,impeachment,recall,dissolution}
  core   1056  when nmod:for|obl:for{@ceasefire,restraint,calm,end,halt,peace,withdrawal}
  core   106  when nmod:for|obl:for{@talks,dialogue}
  core   1053  when nmod:for|obl:for{release,return,pardon}
  core   1051  when nmod:for|obl:for{clemency,mercy,leniency,forgiveness}
  core   1013  when nmod:for|obl:for{@investigation,extradition,arrest,inquiry}
  core   1043  when nmod:for|obl:for{right,rights,equality}
  core   104  when nmod:for|obl:for{@reform,independence,autonomy,abolition,repeal,overhaul,recount,rerun}
  core   103  when nmod:for|obl:for{@aid,@military-aid,@money,help,assistance,support,protection,asylum,intervention,deployment,debt relief}
  core   108  when nmod:for|obl:for{mediation}
  core   100
  +  "Thailand joined an appeal to Nepal for calm."   1056 THA NPL

release/appeal verb
  frame  nsubj=actor  xcomp|nmod:for|obl:for=about  obl:to|nmod:to|obl:on|nmod:on|obl:with|nmod:with|obl:at|nmod:from|obl:before=recipient
  need   obj{appeal,plea,request,demand,entreaty,petition,ultimatum,list of demands,call}
  need   subj{%country,%GOV,%IGO,%NGO,%REL,%OPP,%LEG,%MIL,%REB,%LAB,%SOC,%PRE,%REF,%JUD,@person,family}
  not    subj{@sport,@business,@culture}
  not    nmod:against|obl:against{*}  obj{phone call,telephone call}
  core   139  when obj{ultimatum}
  core   1041  when nmod:for|obl:for{resignation,removal,ouster,impeachment,recall,dissolution}
  core   1056  when nmod:for|obl:for{@ceasefire,restraint,calm,end,halt,peace,withdrawal}
  core   106  when nmod:for|obl:for{@talks,dialogue}
  core   1053  when nmod:for|obl:for{release,return,pardon}
  core   1051  when nmod:for|obl:for{clemency,mercy,leniency,forgiveness}
  core   1013  when nmod:for|obl:for{@investigation,extradition,arrest,inquiry}
  core   1043  when nmod:for|obl:for{right,rights,equality}
  core   104  when nmod:for|obl:for{@reform,independence,autonomy,abolition,repeal,overhaul,recount,rerun}
  core   103  when nmod:for|obl:for{@aid,@military-aid,@money,help,assistance,support,protection,asylum,intervention,deployment,debt relief}
  core   108  when nmod:for|obl:for{mediation}
  core   100
  +  "Croatia released an appeal to Vietnam for calm."   1056 HRV VNM

add/appeal verb
  frame  nsubj=actor  xcomp|nmod:for|obl:for=about  obl:to|nmod:to|obl:on|nmod:on|obl:with|nmod:with|obl:at|nmod:from|obl:before=recipient
  need   obj{appeal,plea,request,demand,entreaty,petition,ultimatum,list of demands,call}
  need   subj{%country,%GOV,%IGO,%NGO,%REL,%OPP,%LEG,%MIL,%REB,%LAB,%SOC,%PRE,%REF,%JUD,@person,family}
  not    subj{@sport,@business,@culture}
  not    nmod:against|obl:against{*}  obj{phone call,telephone call}
  core   139  when obj{ultimatum}
  core   1041  when nmod:for|obl:for{resignation,removal,ouster,impeachment,recall,dissolution}
  core   1056  when nmod:for|obl:for{@ceasefire,restraint,calm,end,halt,peace,withdrawal}
  core   106  when nmod:for|obl:for{@talks,dialogue}
  core   1053  when nmod:for|obl:for{release,return,pardon}
  core   1051  when nmod:for|obl:for{clemency,mercy,leniency,forgiveness}
  core   1013  when nmod:for|obl:for{@investigation,extradition,arrest,inquiry}
  core   1043  when nmod:for|obl:for{right,rights,equality}
  core   104  when nmod:for|obl:for{@reform,independence,autonomy,abolition,repeal,overhaul,recount,rerun}
  core   103  when nmod:for|obl:for{@aid,@military-aid,@money,help,assistance,support,protection,asylum,intervention,deployment,debt relief}
  core   108  when nmod:for|obl:for{mediation}
  core   100
  +  "Panama added an appeal to Bhutan for calm."   1056 PAN BTN

bring/appeal verb
  frame  nsubj=actor  xcomp|nmod:for|obl:for=about  obl:to|nmod:to|obl:on|nmod:on|obl:with|nmod:with|obl:at|nmod:from|obl:before=recipient
  need   obj{appeal,plea,request,demand,entreaty,petition,ultimatum,list of demands,call}
  need   subj{%country,%GOV,%IGO,%NGO,%REL,%OPP,%LEG,%MIL,%REB,%LAB,%SOC,%PRE,%REF,%JUD,@person,family}
  not    subj{@sport,@business,@culture}
  not    nmod:against|obl:against{*}  obj{phone call,telephone call}
  core   139  when obj{ultimatum}
  core   1041  when nmod:for|obl:for{resignation,removal,ouster,impeachment,recall,dissolution}
  core   1056  when nmod:for|obl:for{@ceasefire,restraint,calm,end,halt,peace,withdrawal}
  core   106  when nmod:for|obl:for{@talks,dialogue}
  core   1053  when nmod:for|obl:for{release,return,pardon}
  core   1051  when nmod:for|obl:for{clemency,mercy,leniency,forgiveness}
  core   1013  when nmod:for|obl:for{@investigation,extradition,arrest,inquiry}
  core   1043  when nmod:for|obl:for{right,rights,equality}
  core   104  when nmod:for|obl:for{@reform,independence,autonomy,abolition,repeal,overhaul,recount,rerun}
  core   103  when nmod:for|obl:for{@aid,@military-aid,@money,help,assistance,support,protection,asylum,intervention,deployment,debt relief}
  core   108  when nmod:for|obl:for{mediation}
  core   100
  +  "Latvia brought an appeal to Fiji for calm."   1056 LVA FJI

echo/appeal verb
  frame  nsubj=actor  xcomp|nmod:for|obl:for=about  obl:to|nmod:to|obl:on|nmod:on|obl:with|nmod:with|obl:at|nmod:from|obl:before=recipient
  need   obj{appeal,plea,request,demand,entreaty,petition,ultimatum,list of demands,call}
  need   subj{%country,%GOV,%IGO,%NGO,%REL,%OPP,%LEG,%MIL,%REB,%LAB,%SOC,%PRE,%REF,%JUD,@person,family}
  not    subj{@sport,@business,@culture}
  not    nmod:against|obl:against{*}  obj{phone call,telephone call}
  core   139  when obj{ultimatum}
  core   1041  when nmod:for|obl:for{resignation,removal,ouster,impeachment,recall,dissolution}
  core   1056  when nmod:for|obl:for{@ceasefire,restraint,calm,end,halt,peace,withdrawal}
  core   106  when nmod:for|obl:for{@talks,dialogue}
  core   1053  when nmod:for|obl:for{release,return,pardon}
  core   1051  when nmod:for|obl:for{clemency,mercy,leniency,forgiveness}
  core   1013  when nmod:for|obl:for{@investigation,extradition,arrest,inquiry}
  core   1043  when nmod:for|obl:for{right,rights,equality}
  core   104  when nmod:for|obl:for{@reform,independence,autonomy,abolition,repeal,overhaul,recount,rerun}
  core   103  when nmod:for|obl:for{@aid,@military-aid,@money,help,assistance,support,protection,asylum,intervention,deployment,debt relief}
  core   108  when nmod:for|obl:for{mediation}
  core   100
  +  "Tunisia echoed an appeal to Belgium for calm."   1056 TUN BEL

put/pressure verb
  frame  nsubj=actor  obl:on|nmod:on|nmod:upon|iobj|obl:to=recipient  xcomp|obl:for=about
  need   obj{pressure,screw,heat,squeeze}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obl:on|nmod:on|nmod:upon|iobj{%country,%GOV,%IGO,%MIL,%REB,%LEG,%BUS,%OPP}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "Belgium put pressure on Uruguay."   100 BEL URY
  -  "The pump put pressure on the pipe." none

exert/pressure verb
  frame  nsubj=actor  obl:on|nmod:on|nmod:upon|iobj|obl:to=recipient  xcomp|obl:for=about
  need   obj{pressure,screw,heat,squeeze}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obl:on|nmod:on|nmod:upon|iobj{%country,%GOV,%IGO,%MIL,%REB,%LEG,%BUS,%OPP}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "Honduras exerted pressure on Romania."   100 HND ROU

bring/pressure verb
  frame  nsubj=actor  obl:on|nmod:on|nmod:upon|iobj|obl:to=recipient  xcomp|obl:for=about
  need   obj{pressure,screw,heat,squeeze}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obl:on|nmod:on|nmod:upon|iobj{%country,%GOV,%IGO,%MIL,%REB,%LEG,%BUS,%OPP}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "Sweden brought pressure on Jordan."   100 SWE JOR

apply/pressure verb
  frame  nsubj=actor  obl:on|nmod:on|nmod:upon|iobj|obl:to=recipient  xcomp|obl:for=about
  need   obj{pressure,screw,heat,squeeze}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obl:on|nmod:on|nmod:upon|iobj{%country,%GOV,%IGO,%MIL,%REB,%LEG,%BUS,%OPP}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "Rwanda applied pressure on Nepal."   100 RWA NPL

heap/pressure verb
  frame  nsubj=actor  obl:on|nmod:on|nmod:upon|iobj|obl:to=recipient  xcomp|obl:for=about
  need   obj{pressure,screw,heat,squeeze}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obl:on|nmod:on|nmod:upon|iobj{%country,%GOV,%IGO,%MIL,%REB,%LEG,%BUS,%OPP}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "Ethiopia heaped pressure on Bhutan."   100 ETH BTN

step-up/pressure verb step up
  frame  nsubj=actor  obl:on|nmod:on|nmod:upon|iobj|obl:to=recipient  xcomp|obl:for=about
  need   obj{pressure,screw,heat,squeeze}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obl:on|nmod:on|nmod:upon|iobj{%country,%GOV,%IGO,%MIL,%REB,%LEG,%BUS,%OPP}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "Greece stepped up pressure on Fiji."   100 GRC FJI

ratchet-up/pressure verb ratchet up
  frame  nsubj=actor  obl:on|nmod:on|nmod:upon|iobj|obl:to=recipient  xcomp|obl:for=about
  need   obj{pressure,screw,heat,squeeze}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obl:on|nmod:on|nmod:upon|iobj{%country,%GOV,%IGO,%MIL,%REB,%LEG,%BUS,%OPP}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "Cambodia ratcheted up pressure on Uruguay."   100 KHM URY

keep-up/pressure verb keep up
  frame  nsubj=actor  obl:on|nmod:on|nmod:upon|iobj|obl:to=recipient  xcomp|obl:for=about
  need   obj{pressure,screw,heat,squeeze}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obl:on|nmod:on|nmod:upon|iobj{%country,%GOV,%IGO,%MIL,%REB,%LEG,%BUS,%OPP}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "Gabon kept up pressure on Romania."   100 GAB ROU

turn-up/pressure verb turn up
  frame  nsubj=actor  obl:on|nmod:on|nmod:upon|iobj|obl:to=recipient  xcomp|obl:for=about
  need   obj{pressure,screw,heat,squeeze}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obl:on|nmod:on|nmod:upon|iobj{%country,%GOV,%IGO,%MIL,%REB,%LEG,%BUS,%OPP}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "Hungary turned up pressure on Jordan."   100 HUN JOR

raise/pressure verb
  frame  nsubj=actor  obl:on|nmod:on|nmod:upon|iobj|obl:to=recipient  xcomp|obl:for=about
  need   obj{pressure,screw,heat,squeeze}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obl:on|nmod:on|nmod:upon|iobj{%country,%GOV,%IGO,%MIL,%REB,%LEG,%BUS,%OPP}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "Liberia raised pressure on Nepal."   100 LBR NPL

place/pressure verb
  frame  nsubj=actor  obl:on|nmod:on|nmod:upon|iobj|obl:to=recipient  xcomp|obl:for=about
  need   obj{pressure,screw,heat,squeeze}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obl:on|nmod:on|nmod:upon|iobj{%country,%GOV,%IGO,%MIL,%REB,%LEG,%BUS,%OPP}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "Malta placed pressure on Vietnam."   100 MLT VNM

mount/pressure verb
  frame  nsubj=actor  obl:on|nmod:on|nmod:upon|iobj|obl:to=recipient  xcomp|obl:for=about
  need   obj{pressure,screw,heat,squeeze}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obl:on|nmod:on|nmod:upon|iobj{%country,%GOV,%IGO,%MIL,%REB,%LEG,%BUS,%OPP}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "Indonesia mounted pressure on Bhutan."   100 IDN BTN

maintain/pressure verb
  frame  nsubj=actor  obl:on|nmod:on|nmod:upon|iobj|obl:to=recipient  xcomp|obl:for=about
  need   obj{pressure,screw,heat,squeeze}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obl:on|nmod:on|nmod:upon|iobj{%country,%GOV,%IGO,%MIL,%REB,%LEG,%BUS,%OPP}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "Romania maintained pressure on Fiji."   100 ROU FJI

build/pressure verb
  frame  nsubj=actor  obl:on|nmod:on|nmod:upon|iobj|obl:to=recipient  xcomp|obl:for=about
  need   obj{pressure,screw,heat,squeeze}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obl:on|nmod:on|nmod:upon|iobj{%country,%GOV,%IGO,%MIL,%REB,%LEG,%BUS,%OPP}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "Yemen built pressure on Belgium."   100 YEM BEL

ramp-up/pressure verb ramp up
  frame  nsubj=actor  obl:on|nmod:on|nmod:upon|iobj|obl:to=recipient  xcomp|obl:for=about
  need   obj{pressure,screw,heat,squeeze}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obl:on|nmod:on|nmod:upon|iobj{%country,%GOV,%IGO,%MIL,%REB,%LEG,%BUS,%OPP}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "Poland ramped up pressure on Uruguay."   100 POL URY

crank-up/pressure verb crank up
  frame  nsubj=actor  obl:on|nmod:on|nmod:upon|iobj|obl:to=recipient  xcomp|obl:for=about
  need   obj{pressure,screw,heat,squeeze}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obl:on|nmod:on|nmod:upon|iobj{%country,%GOV,%IGO,%MIL,%REB,%LEG,%BUS,%OPP}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "Lebanon cranked up pressure on Romania."   100 LBN ROU

behest/of noun
  frame  poss|nmod:by|nmod:from|amod|nmod:of=actor  nmod:to|nmod:on=recipient  nmod:for|xcomp|ccomp=about
  need   poss|nmod:by|nmod:of|amod{%country,%GOV,%IGO,%NGO,%REL,%OPP,%LEG,%MIL,%REB,%LAB,%SOC,%PRE,%JUD}
  core   100
  +  "The convoy turned around at the behest of Kenya."   100 KEN -
  -  "The painter worked at the behest of a baker." none

bidding/of noun
  frame  poss|nmod:by|nmod:from|amod|nmod:of=actor  nmod:to|nmod:on=recipient  nmod:for|xcomp|ccomp=about
  need   poss|nmod:by|nmod:of|amod{%country,%GOV,%IGO,%NGO,%REL,%OPP,%LEG,%MIL,%REB,%LAB,%SOC,%PRE,%JUD}
  core   100
  +  "The convoy turned around at the bidding of Norway."   100 NOR -

urging/of noun
  frame  poss|nmod:by|nmod:from|amod|nmod:of=actor  nmod:to|nmod:on=recipient  nmod:for|xcomp|ccomp=about
  need   poss|nmod:by|nmod:of|amod{%country,%GOV,%IGO,%NGO,%REL,%OPP,%LEG,%MIL,%REB,%LAB,%SOC,%PRE,%JUD}
  core   100
  +  "The convoy turned around at the urging of Peru."   100 PER -

prodding/of noun
  frame  poss|nmod:by|nmod:from|amod|nmod:of=actor  nmod:to|nmod:on=recipient  nmod:for|xcomp|ccomp=about
  need   poss|nmod:by|nmod:of|amod{%country,%GOV,%IGO,%NGO,%REL,%OPP,%LEG,%MIL,%REB,%LAB,%SOC,%PRE,%JUD}
  core   100
  +  "The convoy turned around at the prodding of Jordan."   100 JOR -

entreaty/of noun
  frame  poss|nmod:by|nmod:from|amod|nmod:of=actor  nmod:to|nmod:on=recipient  nmod:for|xcomp|ccomp=about
  need   poss|nmod:by|nmod:of|amod{%country,%GOV,%IGO,%NGO,%REL,%OPP,%LEG,%MIL,%REB,%LAB,%SOC,%PRE,%JUD}
  core   100
  +  "The convoy turned around at the entreaty of Mongolia."   100 MNG -

exhortation/of noun
  frame  poss|nmod:by|nmod:from|amod|nmod:of=actor  nmod:to|nmod:on=recipient  nmod:for|xcomp|ccomp=about
  need   poss|nmod:by|nmod:of|amod{%country,%GOV,%IGO,%NGO,%REL,%OPP,%LEG,%MIL,%REB,%LAB,%SOC,%PRE,%JUD}
  core   100
  +  "The convoy turned around at the exhortation of Ghana."   100 GHA -

pleading/of noun
  frame  poss|nmod:by|nmod:from|amod|nmod:of=actor  nmod:to|nmod:on=recipient  nmod:for|xcomp|ccomp=about
  need   poss|nmod:by|nmod:of|amod{%country,%GOV,%IGO,%NGO,%REL,%OPP,%LEG,%MIL,%REB,%LAB,%SOC,%PRE,%JUD}
  core   100
  +  "The convoy turned around at the pleading of Laos."   100 LAO -

plea/for-what noun
  frame  poss|nmod:by|nmod:from|amod|nmod:of=actor  nmod:to|nmod:on=recipient  nmod:for|xcomp|ccomp=about
  need   nmod:for{@ceasefire,restraint,calm,clemency,mercy,leniency,help,@aid,@talks,peace,release,resignation,intervention,withdrawal,independence,moderation,pardon}
  core   1041  when nmod:for{resignation,removal,ouster,impeachment,recall,dissolution}
  core   1056  when nmod:for{@ceasefire,restraint,calm,end,halt,peace,withdrawal}
  core   106  when nmod:for{@talks,dialogue}
  core   1054  when nmod:for{lifting}
  core   1053  when nmod:for{release,return,pardon}
  core   1051  when nmod:for{clemency,mercy,leniency,forgiveness}
  core   1013  when nmod:for{@investigation,extradition,arrest,inquiry}
  core   1043  when nmod:for{right,rights,equality}
  core   104  when nmod:for{@reform,independence,autonomy,abolition,repeal,overhaul,recount,rerun}
  core   103  when nmod:for{@aid,@military-aid,@money,help,assistance,support,protection,asylum,intervention,deployment,debt relief}
  core   108  when nmod:for{mediation}
  core   100
  +  "A plea from Iceland for restraint was read out on Monday."   1056 ISL -
  -  "The plea for the roof of the chapel brought in ten euros." none

petition/for-what noun
  frame  poss|nmod:by|nmod:from|amod|nmod:of=actor  nmod:to|nmod:on=recipient  nmod:for|xcomp|ccomp=about
  need   nmod:for{@ceasefire,restraint,calm,clemency,mercy,leniency,help,@aid,@talks,peace,release,resignation,intervention,withdrawal,independence,moderation,pardon}
  core   1041  when nmod:for{resignation,removal,ouster,impeachment,recall,dissolution}
  core   1056  when nmod:for{@ceasefire,restraint,calm,end,halt,peace,withdrawal}
  core   106  when nmod:for{@talks,dialogue}
  core   1054  when nmod:for{lifting}
  core   1053  when nmod:for{release,return,pardon}
  core   1051  when nmod:for{clemency,mercy,leniency,forgiveness}
  core   1013  when nmod:for{@investigation,extradition,arrest,inquiry}
  core   1043  when nmod:for{right,rights,equality}
  core   104  when nmod:for{@reform,independence,autonomy,abolition,repeal,overhaul,recount,rerun}
  core   103  when nmod:for{@aid,@military-aid,@money,help,assistance,support,protection,asylum,intervention,deployment,debt relief}
  core   108  when nmod:for{mediation}
  core   100
  +  "A petition from Bolivia for restraint was read out on Monday."   1056 BOL -

request/for-what noun
  frame  poss|nmod:by|nmod:from|amod|nmod:of=actor  nmod:to|nmod:on=recipient  nmod:for|xcomp|ccomp=about
  need   nmod:for{@ceasefire,restraint,calm,clemency,mercy,leniency,help,@aid,@talks,peace,release,resignation,intervention,withdrawal,independence,moderation,pardon}
  core   1041  when nmod:for{resignation,removal,ouster,impeachment,recall,dissolution}
  core   1056  when nmod:for{@ceasefire,restraint,calm,end,halt,peace,withdrawal}
  core   106  when nmod:for{@talks,dialogue}
  core   1054  when nmod:for{lifting}
  core   1053  when nmod:for{release,return,pardon}
  core   1051  when nmod:for{clemency,mercy,leniency,forgiveness}
  core   1013  when nmod:for{@investigation,extradition,arrest,inquiry}
  core   1043  when nmod:for{right,rights,equality}
  core   104  when nmod:for{@reform,independence,autonomy,abolition,repeal,overhaul,recount,rerun}
  core   103  when nmod:for{@aid,@military-aid,@money,help,assistance,support,protection,asylum,intervention,deployment,debt relief}
  core   108  when nmod:for{mediation}
  core   100
  +  "A request from Angola for restraint was read out on Monday."   1056 AGO -

exhortation/for-what noun
  frame  poss|nmod:by|nmod:from|amod|nmod:of=actor  nmod:to|nmod:on=recipient  nmod:for|xcomp|ccomp=about
  need   nmod:for{@ceasefire,restraint,calm,clemency,mercy,leniency,help,@aid,@talks,peace,release,resignation,intervention,withdrawal,independence,moderation,pardon}
  core   1041  when nmod:for{resignation,removal,ouster,impeachment,recall,dissolution}
  core   1056  when nmod:for{@ceasefire,restraint,calm,end,halt,peace,withdrawal}
  core   106  when nmod:for{@talks,dialogue}
  core   1054  when nmod:for{lifting}
  core   1053  when nmod:for{release,return,pardon}
  core   1051  when nmod:for{clemency,mercy,leniency,forgiveness}
  core   1013  when nmod:for{@investigation,extradition,arrest,inquiry}
  core   1043  when nmod:for{right,rights,equality}
  core   104  when nmod:for{@reform,independence,autonomy,abolition,repeal,overhaul,recount,rerun}
  core   103  when nmod:for{@aid,@military-aid,@money,help,assistance,support,protection,asylum,intervention,deployment,debt relief}
  core   108  when nmod:for{mediation}
  core   100
  +  "A exhortation from Nepal for restraint was read out on Monday."   1056 NPL -

cry/for-what noun
  frame  poss|nmod:by|nmod:from|amod|nmod:of=actor  nmod:to|nmod:on=recipient  nmod:for|xcomp|ccomp=about
  need   nmod:for{@ceasefire,restraint,calm,clemency,mercy,leniency,help,@aid,@talks,peace,release,resignation,intervention,withdrawal,independence,moderation,pardon}
  core   1041  when nmod:for{resignation,removal,ouster,impeachment,recall,dissolution}
  core   1056  when nmod:for{@ceasefire,restraint,calm,end,halt,peace,withdrawal}
  core   106  when nmod:for{@talks,dialogue}
  core   1054  when nmod:for{lifting}
  core   1053  when nmod:for{release,return,pardon}
  core   1051  when nmod:for{clemency,mercy,leniency,forgiveness}
  core   1013  when nmod:for{@investigation,extradition,arrest,inquiry}
  core   1043  when nmod:for{right,rights,equality}
  core   104  when nmod:for{@reform,independence,autonomy,abolition,repeal,overhaul,recount,rerun}
  core   103  when nmod:for{@aid,@military-aid,@money,help,assistance,support,protection,asylum,intervention,deployment,debt relief}
  core   108  when nmod:for{mediation}
  core   100
  +  "A cry from Estonia for restraint was read out on Monday."   1056 EST -

clamour/for-what noun
  frame  poss|nmod:by|nmod:from|amod|nmod:of=actor  nmod:to|nmod:on=recipient  nmod:for|xcomp|ccomp=about
  need   nmod:for{@ceasefire,restraint,calm,clemency,mercy,leniency,help,@aid,@talks,peace,release,resignation,intervention,withdrawal,independence,moderation,pardon}
  core   1041  when nmod:for{resignation,removal,ouster,impeachment,recall,dissolution}
  core   1056  when nmod:for{@ceasefire,restraint,calm,end,halt,peace,withdrawal}
  core   106  when nmod:for{@talks,dialogue}
  core   1054  when nmod:for{lifting}
  core   1053  when nmod:for{release,return,pardon}
  core   1051  when nmod:for{clemency,mercy,leniency,forgiveness}
  core   1013  when nmod:for{@investigation,extradition,arrest,inquiry}
  core   1043  when nmod:for{right,rights,equality}
  core   104  when nmod:for{@reform,independence,autonomy,abolition,repeal,overhaul,recount,rerun}
  core   103  when nmod:for{@aid,@military-aid,@money,help,assistance,support,protection,asylum,intervention,deployment,debt relief}
  core   108  when nmod:for{mediation}
  core   100
  +  "A clamour from Kuwait for restraint was read out on Monday."   1056 KWT -

clamor/for-what noun
  frame  poss|nmod:by|nmod:from|amod|nmod:of=actor  nmod:to|nmod:on=recipient  nmod:for|xcomp|ccomp=about
  need   nmod:for{@ceasefire,restraint,calm,clemency,mercy,leniency,help,@aid,@talks,peace,release,resignation,intervention,withdrawal,independence,moderation,pardon}
  core   1041  when nmod:for{resignation,removal,ouster,impeachment,recall,dissolution}
  core   1056  when nmod:for{@ceasefire,restraint,calm,end,halt,peace,withdrawal}
  core   106  when nmod:for{@talks,dialogue}
  core   1054  when nmod:for{lifting}
  core   1053  when nmod:for{release,return,pardon}
  core   1051  when nmod:for{clemency,mercy,leniency,forgiveness}
  core   1013  when nmod:for{@investigation,extradition,arrest,inquiry}
  core   1043  when nmod:for{right,rights,equality}
  core   104  when nmod:for{@reform,independence,autonomy,abolition,repeal,overhaul,recount,rerun}
  core   103  when nmod:for{@aid,@military-aid,@money,help,assistance,support,protection,asylum,intervention,deployment,debt relief}
  core   108  when nmod:for{mediation}
  core   100
  +  "A clamor from Senegal for restraint was read out on Monday."   1056 SEN -

request/of noun
  frame  poss|nmod:by|nmod:of=actor  nmod:to|nmod:on=recipient  xcomp|ccomp=about
  need   nmod:of{%country,%GOV,%IGO,%NGO,%REL,%OPP,%LEG,%MIL,%REB,%LAB,%SOC,%PRE,%JUD}
  not    nmod:for|nmod:to{*}
  core   100
  +  "The convoy turned around at the request of Paraguay."   100 PRY -
  -  "The painter worked at the request of a baker." none

tell/to-do-2 verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   xcomp{*}
  need   obj{%country,%GOV,%IGO,%REB,%OPP,%LEG,%PRE}
  not    obj{@person,%MIL,%BUS,%COP,@troop}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Denmark told Romania to release the prisoners."   1053 DNK ROU
  -  "The trainer told the horse to stop."
