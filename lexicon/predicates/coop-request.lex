# REQUEST (CAMEO 10), wider: asking, urging, ordering and pressing somebody; pleas, petitions and demands as nouns; idioms of demanding.

adjure/to-do verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  need   xcomp|obl:for|ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Norway adjured Nepal to negotiate with the rebels."   106 NOR NPL

badger/to-do verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  need   xcomp|obl:for|ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Peru badgered Vietnam to negotiate with the rebels."   106 PER VNM

bid/to-do verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  need   xcomp|obl:for|ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Jordan bade Bhutan to negotiate with the rebels."   106 JOR BTN

cajole/to-do verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  need   xcomp|obl:for|ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Mongolia cajoled Fiji to negotiate with the rebels."   106 MNG FJI

challenge/to-do verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  need   xcomp|obl:for|ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Ghana challenged Belgium to negotiate with the rebels."   106 GHA BEL

command/to-do verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  need   xcomp|obl:for|ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Laos commanded Uruguay to negotiate with the rebels."   106 LAO URY

counsel/to-do verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  need   xcomp|obl:for|ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Iceland counselled Romania to negotiate with the rebels."   106 ISL ROU

dare/to-do verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  need   xcomp|obl:for|ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Bolivia dared Jordan to negotiate with the rebels."   106 BOL JOR

direct/to-do verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  need   xcomp|obl:for|ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Angola directed Nepal to negotiate with the rebels."   106 AGO NPL

enjoin/to-do verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  need   xcomp|obl:for|ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Nepal enjoined Vietnam to negotiate with the rebels."   106 NPL VNM

goad/to-do verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  need   xcomp|obl:for|ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Estonia goaded Bhutan to negotiate with the rebels."   106 EST BTN

hector/to-do verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  need   xcomp|obl:for|ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Kuwait hectored Fiji to negotiate with the rebels."   106 KWT FJI

hound/to-do verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  need   xcomp|obl:for|ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Senegal hounded Belgium to negotiate with the rebels."   106 SEN BEL

importune/to-do verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  need   xcomp|obl:for|ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Paraguay importuned Uruguay to negotiate with the rebels."   106 PRY URY

nag/to-do verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  need   xcomp|obl:for|ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Denmark nagged Romania to negotiate with the rebels."   106 DNK ROU

oblige/to-do verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  need   xcomp|obl:for|ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Zambia obliged Jordan to negotiate with the rebels."   106 ZMB JOR

persuade/to-do verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  need   xcomp|obl:for|ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Vietnam persuaded Nepal to negotiate with the rebels."   106 VNM NPL

pester/to-do verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  need   xcomp|obl:for|ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Oman pestered Vietnam to negotiate with the rebels."   106 OMN VNM

push/to-do verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  need   xcomp|obl:for|ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Chile pushed Bhutan to negotiate with the rebels."   106 CHL BTN

spur/to-do verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  need   xcomp|obl:for|ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Portugal spurred Fiji to negotiate with the rebels."   106 PRT FJI

supplicate/to-do verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  need   xcomp|obl:for|ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Malawi supplicated Belgium to negotiate with the rebels."   106 MWI BEL

caution/to-do verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  need   xcomp|obl:for|ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Cuba cautioned Uruguay to negotiate with the rebels."   106 CUB URY

charge/to-do verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  need   xcomp|obl:for|ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Finland charged Romania to negotiate with the rebels."   106 FIN ROU

coerce/to-do verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  need   xcomp|obl:for|ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Bhutan coerced Jordan to negotiate with the rebels."   106 BTN JOR

compel/to-do verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  need   xcomp|obl:for|ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Uganda compelled Nepal to negotiate with the rebels."   106 UGA NPL

condition/to-do verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  need   xcomp|obl:for|ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Slovenia conditioned Vietnam to negotiate with the rebels."   106 SVN VNM

egg-on/to-do verb egg on
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  need   xcomp|obl:for|ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Ecuador egged on Bhutan to negotiate with the rebels."   106 ECU BTN

harangue/to-do verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  need   xcomp|obl:for|ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Qatar harangued Fiji to negotiate with the rebels."   106 QAT FJI

impel/to-do verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  need   xcomp|obl:for|ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Namibia impelled Belgium to negotiate with the rebels."   106 NAM BEL

induce/to-do verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  need   xcomp|obl:for|ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Austria induced Uruguay to negotiate with the rebels."   106 AUT URY

inveigle/to-do verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  need   xcomp|obl:for|ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Fiji inveigled Romania to negotiate with the rebels."   106 FJI ROU

solicit/to-do verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  need   xcomp|obl:for|ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Albania solicited Jordan to negotiate with the rebels."   106 ALB JOR

sway/to-do verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  need   xcomp|obl:for|ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Thailand swayed Nepal to negotiate with the rebels."   106 THA NPL

task/to-do verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  need   xcomp|obl:for|ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Croatia tasked Vietnam to negotiate with the rebels."   106 HRV VNM

tempt/to-do verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  need   xcomp|obl:for|ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Panama tempted Bhutan to negotiate with the rebels."   106 PAN BTN

require/to-do verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  need   xcomp|obl:for|ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Latvia required Fiji to negotiate with the rebels."   106 LVA FJI

mandate/to-do verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  need   xcomp|obl:for|ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Tunisia mandated Belgium to negotiate with the rebels."   106 TUN BEL

commission/to-do verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  need   xcomp|obl:for|ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Belgium commissioned Uruguay to negotiate with the rebels."   106 BEL URY

empower/to-do verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  need   xcomp|obl:for|ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Honduras empowered Romania to negotiate with the rebels."   106 HND ROU

motivate/to-do verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  need   xcomp|obl:for|ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Sweden motivated Jordan to negotiate with the rebels."   106 SWE JOR

convince/to-do verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  need   xcomp|obl:for|ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Rwanda convinced Nepal to negotiate with the rebels."   106 RWA NPL

dun/to-do verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  need   xcomp|obl:for|ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Bulgaria duned Vietnam to negotiate with the rebels."   106 BGR VNM

besiege/to-do verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  need   xcomp|obl:for|ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Ethiopia besieged Bhutan to negotiate with the rebels."   106 ETH BTN

hassle/to-do verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  need   xcomp|obl:for|ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Uruguay hassled Belgium to negotiate with the rebels."   106 URY BEL

ask/to-do-2 verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   xcomp{*}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Cambodia asked Uruguay to release the prisoners."   1053 KHM URY
  -  "The trainer told the horse to stop."

urge/to-do-2 verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   xcomp{*}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Gabon urged Romania to release the prisoners."   1053 GAB ROU

press/to-do-2 verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   xcomp{*}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Hungary pressed Jordan to release the prisoners."   1053 HUN JOR

pressure/to-do-2 verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   xcomp{*}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Liberia pressured Nepal to release the prisoners."   1053 LBR NPL

tell/to-do-2 verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   xcomp{*}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Malta told Vietnam to release the prisoners."   1053 MLT VNM

encourage/to-do-2 verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   xcomp{*}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Indonesia encouraged Bhutan to release the prisoners."   1053 IDN BTN

advise/to-do-2 verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   xcomp{*}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Romania advised Fiji to release the prisoners."   1053 ROU FJI

instruct/to-do-2 verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   xcomp{*}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Yemen instructed Belgium to release the prisoners."   1053 YEM BEL

implore/to-do-2 verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   xcomp{*}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Poland implored Uruguay to release the prisoners."   1053 POL URY

beg/to-do-2 verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   xcomp{*}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Lebanon begged Romania to release the prisoners."   1053 LBN ROU

entreat/to-do-2 verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   xcomp{*}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Kenya entreated Jordan to release the prisoners."   1053 KEN JOR

beseech/to-do-2 verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   xcomp{*}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Norway beseeched Nepal to release the prisoners."   1053 NOR NPL

exhort/to-do-2 verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   xcomp{*}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Peru exhorted Vietnam to release the prisoners."   1053 PER VNM

petition/to-do-2 verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   xcomp{*}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Jordan petitioned Bhutan to release the prisoners."   1053 JOR BTN

lobby/to-do-2 verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   xcomp{*}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Mongolia lobbied Fiji to release the prisoners."   1053 MNG FJI

want/to-do-2 verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   xcomp{*}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Ghana wanted Belgium to release the prisoners."   1053 GHA BEL

need/to-do-2 verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   xcomp{*}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Laos needed Uruguay to release the prisoners."   1053 LAO URY

expect/to-do-2 verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   xcomp{*}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Iceland expected Romania to release the prisoners."   1053 ISL ROU

like/to-do-2 verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   xcomp{*}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Bolivia liked Jordan to release the prisoners."   1053 BOL JOR

trust/to-do-2 verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   xcomp{*}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Angola trusted Nepal to release the prisoners."   1053 AGO NPL

remind/to-do-2 verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   xcomp{*}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Nepal reminded Vietnam to release the prisoners."   1053 NPL VNM

prompt/to-do-2 verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   xcomp{*}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Estonia prompted Bhutan to release the prisoners."   1053 EST BTN

prod/to-do-2 verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   xcomp{*}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Kuwait prodded Fiji to release the prisoners."   1053 KWT FJI

nudge/to-do-2 verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   xcomp{*}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Senegal nudged Belgium to release the prisoners."   1053 SEN BEL

ask/that verb
  frame  nsubj=actor  ccomp|obj=about  obl:from|obl:of|obl:to|obl:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Paraguay asked that Uruguay release the prisoners."   1053 PRY URY

request/that verb
  frame  nsubj=actor  ccomp|obj=about  obl:from|obl:of|obl:to|obl:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Denmark requested that Romania release the prisoners."   1053 DNK ROU

insist/that verb
  frame  nsubj=actor  ccomp|obj=about  obl:from|obl:of|obl:to|obl:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Zambia insisted that Jordan release the prisoners."   1053 ZMB JOR

urge/that verb
  frame  nsubj=actor  ccomp|obj=about  obl:from|obl:of|obl:to|obl:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Vietnam urged that Nepal release the prisoners."   1053 VNM NPL

stipulate/that verb
  frame  nsubj=actor  ccomp|obj=about  obl:from|obl:of|obl:to|obl:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Oman stipulated that Vietnam release the prisoners."   1053 OMN VNM

propose/that verb
  frame  nsubj=actor  ccomp|obj=about  obl:from|obl:of|obl:to|obl:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Chile proposed that Bhutan release the prisoners."   1053 CHL BTN

recommend/that verb
  frame  nsubj=actor  ccomp|obj=about  obl:from|obl:of|obl:to|obl:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Portugal recommended that Fiji release the prisoners."   1053 PRT FJI

decree/that verb
  frame  nsubj=actor  ccomp|obj=about  obl:from|obl:of|obl:to|obl:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Malawi decreed that Belgium release the prisoners."   1053 MWI BEL

command/that verb
  frame  nsubj=actor  ccomp|obj=about  obl:from|obl:of|obl:to|obl:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Cuba commanded that Uruguay release the prisoners."   1053 CUB URY

require/that verb
  frame  nsubj=actor  ccomp|obj=about  obl:from|obl:of|obl:to|obl:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Finland required that Romania release the prisoners."   1053 FIN ROU

plead/that verb
  frame  nsubj=actor  ccomp|obj=about  obl:from|obl:of|obl:to|obl:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Bhutan pleaded that Jordan release the prisoners."   1053 BTN JOR

beg/that verb
  frame  nsubj=actor  ccomp|obj=about  obl:from|obl:of|obl:to|obl:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Uganda begged that Nepal release the prisoners."   1053 UGA NPL

petition/that verb
  frame  nsubj=actor  ccomp|obj=about  obl:from|obl:of|obl:to|obl:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Slovenia petitioned that Vietnam release the prisoners."   1053 SVN VNM

suggest/that verb
  frame  nsubj=actor  ccomp|obj=about  obl:from|obl:of|obl:to|obl:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Ecuador suggested that Bhutan release the prisoners."   1053 ECU BTN

dictate/that verb
  frame  nsubj=actor  ccomp|obj=about  obl:from|obl:of|obl:to|obl:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Qatar dictated that Fiji release the prisoners."   1053 QAT FJI

pray/that verb
  frame  nsubj=actor  ccomp|obj=about  obl:from|obl:of|obl:to|obl:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Namibia prayed that Belgium release the prisoners."   1053 NAM BEL

implore/that verb
  frame  nsubj=actor  ccomp|obj=about  obl:from|obl:of|obl:to|obl:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Austria implored that Uruguay release the prisoners."   1053 AUT URY

mandate/that verb
  frame  nsubj=actor  ccomp|obj=about  obl:from|obl:of|obl:to|obl:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Fiji mandated that Romania release the prisoners."   1053 FJI ROU

direct/that verb
  frame  nsubj=actor  ccomp|obj=about  obl:from|obl:of|obl:to|obl:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Albania directed that Jordan release the prisoners."   1053 ALB JOR

instruct/that verb
  frame  nsubj=actor  ccomp|obj=about  obl:from|obl:of|obl:to|obl:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Thailand instructed that Nepal release the prisoners."   1053 THA NPL

order/that verb
  frame  nsubj=actor  ccomp|obj=about  obl:from|obl:of|obl:to|obl:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Croatia ordered that Vietnam release the prisoners."   1053 HRV VNM

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
  +  "Panama asked an apology from Bhutan."   1042 PAN BTN
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
  +  "Latvia required an apology from Fiji."   1042 LVA FJI

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
  +  "Tunisia exacted an apology from Belgium."   1042 TUN BEL

extract/of verb
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
  +  "Belgium extracted an apology from Uruguay."   1042 BEL URY

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
  +  "Honduras expected an apology from Romania."   1042 HND ROU

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
  +  "Sweden solicited an apology from Jordan."   1042 SWE JOR

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
  +  "Rwanda begged an apology from Nepal."   1042 RWA NPL

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
  +  "Bulgaria craved an apology from Vietnam."   1042 BGR VNM

claim/of verb
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
  +  "Ethiopia claimed an apology from Bhutan."   1042 ETH BTN

extort/of verb
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
  +  "Greece extorted an apology from Fiji."   1042 GRC FJI

wrest/of verb
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
  +  "Uruguay wrested an apology from Belgium."   1042 URY BEL

wring/of verb
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
  +  "Cambodia wrung an apology from Uruguay."   1042 KHM URY

elicit/of verb
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
  +  "Gabon elicited an apology from Romania."   1042 GAB ROU

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
  +  "The opposition in Hungary pushed for the resignation of the president."   1041 HUN -
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
  +  "The opposition in Liberia pressed for the resignation of the president."   1041 LBR -

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
  +  "The opposition in Malta pleaded for the resignation of the president."   1041 MLT -

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
  +  "The opposition in Indonesia begged for the resignation of the president."   1041 IDN -

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
  +  "The opposition in Romania cried for the resignation of the president."   1041 ROU -

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
  +  "The opposition in Yemen cried out for the resignation of the president."   1041 YEM -

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
  +  "The opposition in Poland clamoured for the resignation of the president."   1041 POL -

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
  +  "The opposition in Lebanon clamored for the resignation of the president."   1041 LBN -

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
  +  "The opposition in Kenya agitated for the resignation of the president."   1041 KEN -

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
  +  "The opposition in Norway campaigned for the resignation of the president."   1041 NOR -

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
  +  "The opposition in Peru lobbied for the resignation of the president."   1041 PER -

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
  +  "The opposition in Jordan argued for the resignation of the president."   1041 JOR -

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
  +  "The opposition in Mongolia petitioned for the resignation of the president."   1041 MNG -

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
  +  "The opposition in Ghana prayed for the resignation of the president."   1041 GHA -

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
  +  "The opposition in Laos applied for the resignation of the president."   1041 LAO -

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
  +  "The opposition in Iceland wished for the resignation of the president."   1041 ISL -

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
  +  "The opposition in Bolivia hollered for the resignation of the president."   1041 BOL -

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
  +  "The opposition in Angola howled for the resignation of the president."   1041 AGO -

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
  +  "The opposition in Nepal bayed for the resignation of the president."   1041 NPL -

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
  +  "The opposition in Estonia bargained for the resignation of the president."   1041 EST -

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
  +  "The opposition in Kuwait spoke up for the resignation of the president."   1041 KWT -

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
  +  "The opposition in Senegal spoke out for the resignation of the president."   1041 SEN -

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
  +  "The opposition in Denmark shouted for the resignation of the president."   1041 DNK -

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
  +  "The opposition in Zambia chanted for the resignation of the president."   1041 ZMB -

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
  +  "The opposition in Vietnam angled for the resignation of the president."   1041 VNM -

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
  +  "The opposition in Oman advocated the resignation of the president."   1041 OMN -
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
  +  "The opposition in Chile urged the resignation of the president."   1041 CHL -

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
  +  "The opposition in Portugal recommended the resignation of the president."   1041 PRT -

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
  +  "The opposition in Malawi counselled the resignation of the president."   1041 MWI -

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
  +  "The opposition in Cuba invoked the resignation of the president."   1041 CUB -

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
  +  "The opposition in Finland pressed the resignation of the president."   1041 FIN -

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
  +  "The opposition in Bhutan petitioned the resignation of the president."   1041 BTN -

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
  +  "The government of Uganda turned to Nepal for help."   103 UGA NPL
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
  +  "The government of Slovenia looked to Vietnam for help."   103 SVN VNM

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
  +  "The government of Ecuador approached to Bhutan for help."   103 ECU BTN

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
  +  "The government of Qatar applied to Fiji for help."   103 QAT FJI

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
  +  "The government of Namibia wrote to Belgium for help."   103 NAM BEL

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
  +  "The government of Austria cabled to Uruguay for help."   103 AUT URY

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
  +  "The government of Fiji contacted to Romania for help."   103 FJI ROU

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
  +  "The government of Albania reached out to Jordan for help."   103 ALB JOR

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
  +  "The government of Thailand wired to Nepal for help."   103 THA NPL

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
  +  "The government of Croatia telegraphed to Vietnam for help."   103 HRV VNM

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
  +  "The government of Panama prayed to Bhutan for help."   103 PAN BTN

seek/refuge verb
  frame  nsubj=actor  obl:in|obl:from|obl:with|obl:at|nmod:in|nmod:from=recipient
  need   obj{asylum,refuge,sanctuary,political asylum,refugee status,shelter,protection}
  not    subj{@business,@sport,bird,animal}
  core   103
  +  "Thousands of Burundians sought asylum in Latvia."   103 BDI LVA

request/refuge verb
  frame  nsubj=actor  obl:in|obl:from|obl:with|obl:at|nmod:in|nmod:from=recipient
  need   obj{asylum,refuge,sanctuary,political asylum,refugee status,shelter,protection}
  not    subj{@business,@sport,bird,animal}
  core   103
  +  "Thousands of Burundians requested asylum in Tunisia."   103 BDI TUN

claim/refuge verb
  frame  nsubj=actor  obl:in|obl:from|obl:with|obl:at|nmod:in|nmod:from=recipient
  need   obj{asylum,refuge,sanctuary,political asylum,refugee status,shelter,protection}
  not    subj{@business,@sport,bird,animal}
  core   103
  +  "Thousands of Burundians claimed asylum in Belgium."   103 BDI BEL

ask/refuge verb
  frame  nsubj=actor  obl:in|obl:from|obl:with|obl:at|nmod:in|nmod:from=recipient
  need   obj{asylum,refuge,sanctuary,political asylum,refugee status,shelter,protection}
  not    subj{@business,@sport,bird,animal}
  core   103
  +  "Thousands of Burundians asked asylum in Honduras."   103 BDI HND

beg/refuge verb
  frame  nsubj=actor  obl:in|obl:from|obl:with|obl:at|nmod:in|nmod:from=recipient
  need   obj{asylum,refuge,sanctuary,political asylum,refugee status,shelter,protection}
  not    subj{@business,@sport,bird,animal}
  core   103
  +  "Thousands of Burundians begged asylum in Sweden."   103 BDI SWE

solicit/refuge verb
  frame  nsubj=actor  obl:in|obl:from|obl:with|obl:at|nmod:in|nmod:from=recipient
  need   obj{asylum,refuge,sanctuary,political asylum,refugee status,shelter,protection}
  not    subj{@business,@sport,bird,animal}
  core   103
  +  "Thousands of Burundians solicited asylum in Rwanda."   103 BDI RWA

want/refuge verb
  frame  nsubj=actor  obl:in|obl:from|obl:with|obl:at|nmod:in|nmod:from=recipient
  need   obj{asylum,refuge,sanctuary,political asylum,refugee status,shelter,protection}
  not    subj{@business,@sport,bird,animal}
  core   103
  +  "Thousands of Burundians wanted asylum in Bulgaria."   103 BDI BGR

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
  +  "Ethiopia made an appeal to Bhutan for calm."   1056 ETH BTN
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
  +  "Greece issued an appeal to Fiji for calm."   1056 GRC FJI

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
  +  "Uruguay sent an appeal to Belgium for calm."   1056 URY BEL

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
  +  "Cambodia lodged an appeal to Uruguay for calm."   1056 KHM URY

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
  +  "Gabon submitted an appeal to Romania for calm."   1056 GAB ROU

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
  +  "Hungary addressed an appeal to Jordan for calm."   1056 HUN JOR

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
  +  "Liberia voiced an appeal to Nepal for calm."   1056 LBR NPL

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
  +  "Malta renewed an appeal to Vietnam for calm."   1056 MLT VNM

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
  +  "Indonesia repeated an appeal to Bhutan for calm."   1056 IDN BTN

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
  +  "Romania reiterated an appeal to Fiji for calm."   1056 ROU FJI

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
  +  "Yemen put an appeal to Belgium for calm."   1056 YEM BEL

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
  +  "Poland put forward an appeal to Uruguay for calm."   1056 POL URY

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
  +  "Lebanon presented an appeal to Romania for calm."   1056 LBN ROU

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
  +  "Kenya pressed an appeal to Jordan for calm."   1056 KEN JOR

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
  +  "Norway directed an appeal to Nepal for calm."   1056 NOR NPL

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
  +  "Peru broadcasted an appeal to Vietnam for calm."   1056 PER VNM

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
  +  "Jordan conveyed an appeal to Bhutan for calm."   1056 JOR BTN

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
  +  "Mongolia relayed an appeal to Fiji for calm."   1056 MNG FJI

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
  +  "Ghana transmited an appeal to Belgium for calm."   1056 GHA BEL

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
  +  "Laos delivered an appeal to Uruguay for calm."   1056 LAO URY

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
  +  "Iceland handed an appeal to Romania for calm."   1056 ISL ROU

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
  +  "Bolivia set out an appeal to Jordan for calm."   1056 BOL JOR

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
  +  "Angola laid down an appeal to Nepal for calm."   1056 AGO NPL

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
  +  "Nepal tabled an appeal to Vietnam for calm."   1056 NPL VNM

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
  +  "Estonia advanced an appeal to Bhutan for calm."   1056 EST BTN

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
  +  "Kuwait sounded an appeal to Fiji for calm."   1056 KWT FJI

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
  +  "Senegal joined an appeal to Belgium for calm."   1056 SEN BEL

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
  +  "Paraguay released an appeal to Uruguay for calm."   1056 PRY URY

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
  +  "Denmark added an appeal to Romania for calm."   1056 DNK ROU

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
  +  "Zambia brought an appeal to Jordan for calm."   1056 ZMB JOR

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
  +  "Vietnam echoed an appeal to Nepal for calm."   1056 VNM NPL

put/pressure verb
  frame  nsubj=actor  obl:on|nmod:on|nmod:upon|iobj|obl:to=recipient  xcomp|obl:for=about
  need   obj{pressure,screw,heat,squeeze}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obl:on|nmod:on|nmod:upon|iobj{%country,%GOV,%IGO,%MIL,%REB,%LEG,%BUS,%OPP}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "Oman put pressure on Vietnam."   100 OMN VNM
  -  "The pump put pressure on the pipe." none

exert/pressure verb
  frame  nsubj=actor  obl:on|nmod:on|nmod:upon|iobj|obl:to=recipient  xcomp|obl:for=about
  need   obj{pressure,screw,heat,squeeze}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obl:on|nmod:on|nmod:upon|iobj{%country,%GOV,%IGO,%MIL,%REB,%LEG,%BUS,%OPP}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "Chile exerted pressure on Bhutan."   100 CHL BTN

bring/pressure verb
  frame  nsubj=actor  obl:on|nmod:on|nmod:upon|iobj|obl:to=recipient  xcomp|obl:for=about
  need   obj{pressure,screw,heat,squeeze}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obl:on|nmod:on|nmod:upon|iobj{%country,%GOV,%IGO,%MIL,%REB,%LEG,%BUS,%OPP}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "Portugal brought pressure on Fiji."   100 PRT FJI

apply/pressure verb
  frame  nsubj=actor  obl:on|nmod:on|nmod:upon|iobj|obl:to=recipient  xcomp|obl:for=about
  need   obj{pressure,screw,heat,squeeze}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obl:on|nmod:on|nmod:upon|iobj{%country,%GOV,%IGO,%MIL,%REB,%LEG,%BUS,%OPP}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "Malawi applied pressure on Belgium."   100 MWI BEL

pile/pressure verb
  frame  nsubj=actor  obl:on|nmod:on|nmod:upon|iobj|obl:to=recipient  xcomp|obl:for=about
  need   obj{pressure,screw,heat,squeeze}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obl:on|nmod:on|nmod:upon|iobj{%country,%GOV,%IGO,%MIL,%REB,%LEG,%BUS,%OPP}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "Cuba piled pressure on Uruguay."   100 CUB URY

heap/pressure verb
  frame  nsubj=actor  obl:on|nmod:on|nmod:upon|iobj|obl:to=recipient  xcomp|obl:for=about
  need   obj{pressure,screw,heat,squeeze}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obl:on|nmod:on|nmod:upon|iobj{%country,%GOV,%IGO,%MIL,%REB,%LEG,%BUS,%OPP}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "Finland heaped pressure on Romania."   100 FIN ROU

step-up/pressure verb step up
  frame  nsubj=actor  obl:on|nmod:on|nmod:upon|iobj|obl:to=recipient  xcomp|obl:for=about
  need   obj{pressure,screw,heat,squeeze}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obl:on|nmod:on|nmod:upon|iobj{%country,%GOV,%IGO,%MIL,%REB,%LEG,%BUS,%OPP}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "Bhutan stepped up pressure on Jordan."   100 BTN JOR

increase/pressure verb
  frame  nsubj=actor  obl:on|nmod:on|nmod:upon|iobj|obl:to=recipient  xcomp|obl:for=about
  need   obj{pressure,screw,heat,squeeze}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obl:on|nmod:on|nmod:upon|iobj{%country,%GOV,%IGO,%MIL,%REB,%LEG,%BUS,%OPP}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "Uganda increased pressure on Nepal."   100 UGA NPL

ratchet-up/pressure verb ratchet up
  frame  nsubj=actor  obl:on|nmod:on|nmod:upon|iobj|obl:to=recipient  xcomp|obl:for=about
  need   obj{pressure,screw,heat,squeeze}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obl:on|nmod:on|nmod:upon|iobj{%country,%GOV,%IGO,%MIL,%REB,%LEG,%BUS,%OPP}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "Slovenia ratcheted up pressure on Vietnam."   100 SVN VNM

keep-up/pressure verb keep up
  frame  nsubj=actor  obl:on|nmod:on|nmod:upon|iobj|obl:to=recipient  xcomp|obl:for=about
  need   obj{pressure,screw,heat,squeeze}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obl:on|nmod:on|nmod:upon|iobj{%country,%GOV,%IGO,%MIL,%REB,%LEG,%BUS,%OPP}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "Ecuador kept up pressure on Bhutan."   100 ECU BTN

turn-up/pressure verb turn up
  frame  nsubj=actor  obl:on|nmod:on|nmod:upon|iobj|obl:to=recipient  xcomp|obl:for=about
  need   obj{pressure,screw,heat,squeeze}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obl:on|nmod:on|nmod:upon|iobj{%country,%GOV,%IGO,%MIL,%REB,%LEG,%BUS,%OPP}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "Qatar turned up pressure on Fiji."   100 QAT FJI

raise/pressure verb
  frame  nsubj=actor  obl:on|nmod:on|nmod:upon|iobj|obl:to=recipient  xcomp|obl:for=about
  need   obj{pressure,screw,heat,squeeze}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obl:on|nmod:on|nmod:upon|iobj{%country,%GOV,%IGO,%MIL,%REB,%LEG,%BUS,%OPP}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "Namibia raised pressure on Belgium."   100 NAM BEL

place/pressure verb
  frame  nsubj=actor  obl:on|nmod:on|nmod:upon|iobj|obl:to=recipient  xcomp|obl:for=about
  need   obj{pressure,screw,heat,squeeze}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obl:on|nmod:on|nmod:upon|iobj{%country,%GOV,%IGO,%MIL,%REB,%LEG,%BUS,%OPP}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "Austria placed pressure on Uruguay."   100 AUT URY

mount/pressure verb
  frame  nsubj=actor  obl:on|nmod:on|nmod:upon|iobj|obl:to=recipient  xcomp|obl:for=about
  need   obj{pressure,screw,heat,squeeze}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obl:on|nmod:on|nmod:upon|iobj{%country,%GOV,%IGO,%MIL,%REB,%LEG,%BUS,%OPP}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "Fiji mounted pressure on Romania."   100 FJI ROU

maintain/pressure verb
  frame  nsubj=actor  obl:on|nmod:on|nmod:upon|iobj|obl:to=recipient  xcomp|obl:for=about
  need   obj{pressure,screw,heat,squeeze}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obl:on|nmod:on|nmod:upon|iobj{%country,%GOV,%IGO,%MIL,%REB,%LEG,%BUS,%OPP}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "Albania maintained pressure on Jordan."   100 ALB JOR

build/pressure verb
  frame  nsubj=actor  obl:on|nmod:on|nmod:upon|iobj|obl:to=recipient  xcomp|obl:for=about
  need   obj{pressure,screw,heat,squeeze}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obl:on|nmod:on|nmod:upon|iobj{%country,%GOV,%IGO,%MIL,%REB,%LEG,%BUS,%OPP}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "Thailand built pressure on Nepal."   100 THA NPL

ramp-up/pressure verb ramp up
  frame  nsubj=actor  obl:on|nmod:on|nmod:upon|iobj|obl:to=recipient  xcomp|obl:for=about
  need   obj{pressure,screw,heat,squeeze}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obl:on|nmod:on|nmod:upon|iobj{%country,%GOV,%IGO,%MIL,%REB,%LEG,%BUS,%OPP}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "Croatia ramped up pressure on Vietnam."   100 HRV VNM

crank-up/pressure verb crank up
  frame  nsubj=actor  obl:on|nmod:on|nmod:upon|iobj|obl:to=recipient  xcomp|obl:for=about
  need   obj{pressure,screw,heat,squeeze}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obl:on|nmod:on|nmod:upon|iobj{%country,%GOV,%IGO,%MIL,%REB,%LEG,%BUS,%OPP}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "Panama cranked up pressure on Bhutan."   100 PAN BTN

behest/of noun
  frame  poss|nmod:by|nmod:from|amod|nmod:of=actor  nmod:to|nmod:on=recipient  nmod:for|xcomp|ccomp=about
  need   poss|nmod:by|nmod:of|amod{%country,%GOV,%IGO,%NGO,%REL,%OPP,%LEG,%MIL,%REB,%LAB,%SOC,%PRE,%JUD}
  core   100
  +  "The convoy turned around at the behest of Latvia."   100 LVA -
  -  "The painter worked at the behest of a baker." none

bidding/of noun
  frame  poss|nmod:by|nmod:from|amod|nmod:of=actor  nmod:to|nmod:on=recipient  nmod:for|xcomp|ccomp=about
  need   poss|nmod:by|nmod:of|amod{%country,%GOV,%IGO,%NGO,%REL,%OPP,%LEG,%MIL,%REB,%LAB,%SOC,%PRE,%JUD}
  core   100
  +  "The convoy turned around at the bidding of Tunisia."   100 TUN -

urging/of noun
  frame  poss|nmod:by|nmod:from|amod|nmod:of=actor  nmod:to|nmod:on=recipient  nmod:for|xcomp|ccomp=about
  need   poss|nmod:by|nmod:of|amod{%country,%GOV,%IGO,%NGO,%REL,%OPP,%LEG,%MIL,%REB,%LAB,%SOC,%PRE,%JUD}
  core   100
  +  "The convoy turned around at the urging of Belgium."   100 BEL -

insistence/of noun
  frame  poss|nmod:by|nmod:from|amod|nmod:of=actor  nmod:to|nmod:on=recipient  nmod:for|xcomp|ccomp=about
  need   poss|nmod:by|nmod:of|amod{%country,%GOV,%IGO,%NGO,%REL,%OPP,%LEG,%MIL,%REB,%LAB,%SOC,%PRE,%JUD}
  core   100
  +  "The convoy turned around at the insistence of Honduras."   100 HND -

prompting/of noun
  frame  poss|nmod:by|nmod:from|amod|nmod:of=actor  nmod:to|nmod:on=recipient  nmod:for|xcomp|ccomp=about
  need   poss|nmod:by|nmod:of|amod{%country,%GOV,%IGO,%NGO,%REL,%OPP,%LEG,%MIL,%REB,%LAB,%SOC,%PRE,%JUD}
  core   100
  +  "The convoy turned around at the prompting of Sweden."   100 SWE -

prodding/of noun
  frame  poss|nmod:by|nmod:from|amod|nmod:of=actor  nmod:to|nmod:on=recipient  nmod:for|xcomp|ccomp=about
  need   poss|nmod:by|nmod:of|amod{%country,%GOV,%IGO,%NGO,%REL,%OPP,%LEG,%MIL,%REB,%LAB,%SOC,%PRE,%JUD}
  core   100
  +  "The convoy turned around at the prodding of Rwanda."   100 RWA -

entreaty/of noun
  frame  poss|nmod:by|nmod:from|amod|nmod:of=actor  nmod:to|nmod:on=recipient  nmod:for|xcomp|ccomp=about
  need   poss|nmod:by|nmod:of|amod{%country,%GOV,%IGO,%NGO,%REL,%OPP,%LEG,%MIL,%REB,%LAB,%SOC,%PRE,%JUD}
  core   100
  +  "The convoy turned around at the entreaty of Bulgaria."   100 BGR -

instigation/of noun
  frame  poss|nmod:by|nmod:from|amod|nmod:of=actor  nmod:to|nmod:on=recipient  nmod:for|xcomp|ccomp=about
  need   poss|nmod:by|nmod:of|amod{%country,%GOV,%IGO,%NGO,%REL,%OPP,%LEG,%MIL,%REB,%LAB,%SOC,%PRE,%JUD}
  core   100
  +  "The convoy turned around at the instigation of Ethiopia."   100 ETH -

exhortation/of noun
  frame  poss|nmod:by|nmod:from|amod|nmod:of=actor  nmod:to|nmod:on=recipient  nmod:for|xcomp|ccomp=about
  need   poss|nmod:by|nmod:of|amod{%country,%GOV,%IGO,%NGO,%REL,%OPP,%LEG,%MIL,%REB,%LAB,%SOC,%PRE,%JUD}
  core   100
  +  "The convoy turned around at the exhortation of Greece."   100 GRC -

pleading/of noun
  frame  poss|nmod:by|nmod:from|amod|nmod:of=actor  nmod:to|nmod:on=recipient  nmod:for|xcomp|ccomp=about
  need   poss|nmod:by|nmod:of|amod{%country,%GOV,%IGO,%NGO,%REL,%OPP,%LEG,%MIL,%REB,%LAB,%SOC,%PRE,%JUD}
  core   100
  +  "The convoy turned around at the pleading of Uruguay."   100 URY -

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
  +  "A plea from Cambodia for restraint was read out on Monday."   1056 KHM -
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
  +  "A petition from Gabon for restraint was read out on Monday."   1056 GAB -

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
  +  "A request from Hungary for restraint was read out on Monday."   1056 HUN -

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
  +  "A exhortation from Liberia for restraint was read out on Monday."   1056 LBR -

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
  +  "A cry from Malta for restraint was read out on Monday."   1056 MLT -

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
  +  "A clamour from Indonesia for restraint was read out on Monday."   1056 IDN -

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
  +  "A clamor from Romania for restraint was read out on Monday."   1056 ROU -

request/of noun
  frame  poss|nmod:by|nmod:of=actor  nmod:to|nmod:on=recipient  xcomp|ccomp=about
  need   nmod:of{%country,%GOV,%IGO,%NGO,%REL,%OPP,%LEG,%MIL,%REB,%LAB,%SOC,%PRE,%JUD}
  not    nmod:for|nmod:to{*}
  core   100
  +  "The convoy turned around at the request of Yemen."   100 YEM -
  -  "The painter worked at the request of a baker." none
