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

prompt/to-do-2 verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   xcomp{*}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Nepal prompted Vietnam to release the prisoners."   1053 NPL VNM

prod/to-do-2 verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   xcomp{*}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Estonia prodded Bhutan to release the prisoners."   1053 EST BTN

nudge/to-do-2 verb
  frame  nsubj=actor  obj=recipient  xcomp|ccomp|obl:for=about
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   xcomp{*}
  need   obj{%country,%GOV,%IGO,%REB,%MIL,%OPP,%PTY,%COP,%LEG,%JUD,%BUS,%LAB,%PRE,%CVL,%REF,@person,government,authority,court,army,side,party,world}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Kuwait nudged Fiji to release the prisoners."   1053 KWT FJI

ask/that verb
  frame  nsubj=actor  ccomp|obj=about  obl:from|obl:of|obl:to|obl:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Senegal asked that Belgium release the prisoners."   1053 SEN BEL

request/that verb
  frame  nsubj=actor  ccomp|obj=about  obl:from|obl:of|obl:to|obl:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Paraguay requested that Uruguay release the prisoners."   1053 PRY URY

urge/that verb
  frame  nsubj=actor  ccomp|obj=about  obl:from|obl:of|obl:to|obl:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Denmark urged that Romania release the prisoners."   1053 DNK ROU

stipulate/that verb
  frame  nsubj=actor  ccomp|obj=about  obl:from|obl:of|obl:to|obl:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Zambia stipulated that Jordan release the prisoners."   1053 ZMB JOR

propose/that verb
  frame  nsubj=actor  ccomp|obj=about  obl:from|obl:of|obl:to|obl:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Vietnam proposed that Nepal release the prisoners."   1053 VNM NPL

recommend/that verb
  frame  nsubj=actor  ccomp|obj=about  obl:from|obl:of|obl:to|obl:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Oman recommended that Vietnam release the prisoners."   1053 OMN VNM

decree/that verb
  frame  nsubj=actor  ccomp|obj=about  obl:from|obl:of|obl:to|obl:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Chile decreed that Bhutan release the prisoners."   1053 CHL BTN

command/that verb
  frame  nsubj=actor  ccomp|obj=about  obl:from|obl:of|obl:to|obl:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Portugal commanded that Fiji release the prisoners."   1053 PRT FJI

require/that verb
  frame  nsubj=actor  ccomp|obj=about  obl:from|obl:of|obl:to|obl:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Malawi required that Belgium release the prisoners."   1053 MWI BEL

plead/that verb
  frame  nsubj=actor  ccomp|obj=about  obl:from|obl:of|obl:to|obl:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Cuba pleaded that Uruguay release the prisoners."   1053 CUB URY

beg/that verb
  frame  nsubj=actor  ccomp|obj=about  obl:from|obl:of|obl:to|obl:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Finland begged that Romania release the prisoners."   1053 FIN ROU

petition/that verb
  frame  nsubj=actor  ccomp|obj=about  obl:from|obl:of|obl:to|obl:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Bhutan petitioned that Jordan release the prisoners."   1053 BTN JOR

dictate/that verb
  frame  nsubj=actor  ccomp|obj=about  obl:from|obl:of|obl:to|obl:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Uganda dictated that Nepal release the prisoners."   1053 UGA NPL

pray/that verb
  frame  nsubj=actor  ccomp|obj=about  obl:from|obl:of|obl:to|obl:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Slovenia prayed that Vietnam release the prisoners."   1053 SVN VNM

implore/that verb
  frame  nsubj=actor  ccomp|obj=about  obl:from|obl:of|obl:to|obl:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Ecuador implored that Bhutan release the prisoners."   1053 ECU BTN

mandate/that verb
  frame  nsubj=actor  ccomp|obj=about  obl:from|obl:of|obl:to|obl:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Qatar mandated that Fiji release the prisoners."   1053 QAT FJI

direct/that verb
  frame  nsubj=actor  ccomp|obj=about  obl:from|obl:of|obl:to|obl:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Namibia directed that Belgium release the prisoners."   1053 NAM BEL

instruct/that verb
  frame  nsubj=actor  ccomp|obj=about  obl:from|obl:of|obl:to|obl:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Austria instructed that Uruguay release the prisoners."   1053 AUT URY

order/that verb
  frame  nsubj=actor  ccomp|obj=about  obl:from|obl:of|obl:to|obl:on=recipient
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   ccomp{*}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "The government of Fiji ordered that Romania release the prisoners."   1053 FJI ROU

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
  +  "Albania asked an apology from Jordan."   1042 ALB JOR
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
  +  "Thailand required an apology from Nepal."   1042 THA NPL

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
  +  "Croatia exacted an apology from Vietnam."   1042 HRV VNM

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
  +  "Panama extracted an apology from Bhutan."   1042 PAN BTN

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
  +  "Latvia expected an apology from Fiji."   1042 LVA FJI

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
  +  "Tunisia solicited an apology from Belgium."   1042 TUN BEL

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
  +  "Belgium begged an apology from Uruguay."   1042 BEL URY

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
  +  "Honduras craved an apology from Romania."   1042 HND ROU

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
  +  "Sweden claimed an apology from Jordan."   1042 SWE JOR

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
  +  "Rwanda extorted an apology from Nepal."   1042 RWA NPL

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
  +  "Bulgaria wrested an apology from Vietnam."   1042 BGR VNM

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
  +  "Ethiopia wrung an apology from Bhutan."   1042 ETH BTN

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
  +  "Greece elicited an apology from Fiji."   1042 GRC FJI

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
  +  "The opposition in Uruguay pushed for the resignation of the president."   1041 URY -
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
  +  "The opposition in Cambodia pressed for the resignation of the president."   1041 KHM -

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
  +  "The opposition in Gabon pleaded for the resignation of the president."   1041 GAB -

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
  +  "The opposition in Hungary begged for the resignation of the president."   1041 HUN -

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
  +  "The opposition in Liberia cried for the resignation of the president."   1041 LBR -

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
  +  "The opposition in Malta cried out for the resignation of the president."   1041 MLT -

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
  +  "The opposition in Indonesia clamoured for the resignation of the president."   1041 IDN -

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
  +  "The opposition in Romania clamored for the resignation of the president."   1041 ROU -

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
  +  "The opposition in Yemen agitated for the resignation of the president."   1041 YEM -

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
  +  "The opposition in Poland campaigned for the resignation of the president."   1041 POL -

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
  +  "The opposition in Lebanon lobbied for the resignation of the president."   1041 LBN -

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
  +  "The opposition in Kenya argued for the resignation of the president."   1041 KEN -

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
  +  "The opposition in Norway petitioned for the resignation of the president."   1041 NOR -

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
  +  "The opposition in Peru prayed for the resignation of the president."   1041 PER -

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
  +  "The opposition in Jordan applied for the resignation of the president."   1041 JOR -

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
  +  "The opposition in Mongolia wished for the resignation of the president."   1041 MNG -

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
  +  "The opposition in Ghana hollered for the resignation of the president."   1041 GHA -

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
  +  "The opposition in Laos howled for the resignation of the president."   1041 LAO -

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
  +  "The opposition in Iceland bayed for the resignation of the president."   1041 ISL -

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
  +  "The opposition in Bolivia bargained for the resignation of the president."   1041 BOL -

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
  +  "The opposition in Angola spoke up for the resignation of the president."   1041 AGO -

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
  +  "The opposition in Nepal spoke out for the resignation of the president."   1041 NPL -

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
  +  "The opposition in Kuwait shouted for the resignation of the president."   1041 KWT -

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
  +  "The opposition in Senegal chanted for the resignation of the president."   1041 SEN -

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
  +  "The opposition in Paraguay angled for the resignation of the president."   1041 PRY -

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
  +  "The opposition in Denmark advocated the resignation of the president."   1041 DNK -
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
  +  "The opposition in Zambia urged the resignation of the president."   1041 ZMB -

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
  +  "The opposition in Vietnam recommended the resignation of the president."   1041 VNM -

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
  +  "The opposition in Oman counselled the resignation of the president."   1041 OMN -

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
  +  "The opposition in Chile invoked the resignation of the president."   1041 CHL -

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
  +  "The opposition in Portugal pressed the resignation of the president."   1041 PRT -

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
  +  "The opposition in Malawi petitioned the resignation of the president."   1041 MWI -

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
  +  "The government of Cuba turned to Uruguay for help."   103 CUB URY
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
  +  "The government of Finland looked to Romania for help."   103 FIN ROU

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
  +  "The government of Bhutan approached to Jordan for help."   103 BTN JOR

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
  +  "The government of Uganda applied to Nepal for help."   103 UGA NPL

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
  +  "The government of Slovenia wrote to Vietnam for help."   103 SVN VNM

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
  +  "The government of Ecuador cabled to Bhutan for help."   103 ECU BTN

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
  +  "The government of Qatar contacted to Fiji for help."   103 QAT FJI

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
  +  "The government of Namibia reached out to Belgium for help."   103 NAM BEL

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
  +  "The government of Austria wired to Uruguay for help."   103 AUT URY

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
  +  "The government of Fiji telegraphed to Romania for help."   103 FJI ROU

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
  +  "The government of Albania prayed to Jordan for help."   103 ALB JOR

seek/refuge verb
  frame  nsubj=actor  obl:in|obl:from|obl:with|obl:at|nmod:in|nmod:from=recipient
  need   obj{asylum,refuge,sanctuary,political asylum,refugee status,shelter,protection}
  not    subj{@business,@sport,bird,animal}
  core   103
  +  "Thousands of Burundians sought asylum in Thailand."   103 BDI THA

request/refuge verb
  frame  nsubj=actor  obl:in|obl:from|obl:with|obl:at|nmod:in|nmod:from=recipient
  need   obj{asylum,refuge,sanctuary,political asylum,refugee status,shelter,protection}
  not    subj{@business,@sport,bird,animal}
  core   103
  +  "Thousands of Burundians requested asylum in Croatia."   103 BDI HRV

claim/refuge verb
  frame  nsubj=actor  obl:in|obl:from|obl:with|obl:at|nmod:in|nmod:from=recipient
  need   obj{asylum,refuge,sanctuary,political asylum,refugee status,shelter,protection}
  not    subj{@business,@sport,bird,animal}
  core   103
  +  "Thousands of Burundians claimed asylum in Panama."   103 BDI PAN

ask/refuge verb
  frame  nsubj=actor  obl:in|obl:from|obl:with|obl:at|nmod:in|nmod:from=recipient
  need   obj{asylum,refuge,sanctuary,political asylum,refugee status,shelter,protection}
  not    subj{@business,@sport,bird,animal}
  core   103
  +  "Thousands of Burundians asked asylum in Latvia."   103 BDI LVA

beg/refuge verb
  frame  nsubj=actor  obl:in|obl:from|obl:with|obl:at|nmod:in|nmod:from=recipient
  need   obj{asylum,refuge,sanctuary,political asylum,refugee status,shelter,protection}
  not    subj{@business,@sport,bird,animal}
  core   103
  +  "Thousands of Burundians begged asylum in Tunisia."   103 BDI TUN

solicit/refuge verb
  frame  nsubj=actor  obl:in|obl:from|obl:with|obl:at|nmod:in|nmod:from=recipient
  need   obj{asylum,refuge,sanctuary,political asylum,refugee status,shelter,protection}
  not    subj{@business,@sport,bird,animal}
  core   103
  +  "Thousands of Burundians solicited asylum in Belgium."   103 BDI BEL

want/refuge verb
  frame  nsubj=actor  obl:in|obl:from|obl:with|obl:at|nmod:in|nmod:from=recipient
  need   obj{asylum,refuge,sanctuary,political asylum,refugee status,shelter,protection}
  not    subj{@business,@sport,bird,animal}
  core   103
  +  "Thousands of Burundians wanted asylum in Honduras."   103 BDI HND

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
  +  "Sweden made an appeal to Jordan for calm."   1056 SWE JOR
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
  +  "Rwanda issued an appeal to Nepal for calm."   1056 RWA NPL

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
  +  "Bulgaria sent an appeal to Vietnam for calm."   1056 BGR VNM

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
  +  "Ethiopia lodged an appeal to Bhutan for calm."   1056 ETH BTN

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
  +  "Greece submitted an appeal to Fiji for calm."   1056 GRC FJI

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
  +  "Uruguay addressed an appeal to Belgium for calm."   1056 URY BEL

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
  +  "Cambodia voiced an appeal to Uruguay for calm."   1056 KHM URY

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
  +  "Gabon renewed an appeal to Romania for calm."   1056 GAB ROU

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
  +  "Hungary repeated an appeal to Jordan for calm."   1056 HUN JOR

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
  +  "Liberia reiterated an appeal to Nepal for calm."   1056 LBR NPL

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
  +  "Malta put an appeal to Vietnam for calm."   1056 MLT VNM

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
  +  "Indonesia put forward an appeal to Bhutan for calm."   1056 IDN BTN

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
  +  "Romania presented an appeal to Fiji for calm."   1056 ROU FJI

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
  +  "Yemen pressed an appeal to Belgium for calm."   1056 YEM BEL

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
  +  "Poland directed an appeal to Uruguay for calm."   1056 POL URY

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
  +  "Lebanon broadcasted an appeal to Romania for calm."   1056 LBN ROU

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
  +  "Kenya conveyed an appeal to Jordan for calm."   1056 KEN JOR

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
  +  "Norway relayed an appeal to Nepal for calm."   1056 NOR NPL

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
  +  "Peru transmited an appeal to Vietnam for calm."   1056 PER VNM

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
  +  "Jordan delivered an appeal to Bhutan for calm."   1056 JOR BTN

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
  +  "Mongolia handed an appeal to Fiji for calm."   1056 MNG FJI

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
  +  "Ghana set out an appeal to Belgium for calm."   1056 GHA BEL

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
  +  "Laos laid down an appeal to Uruguay for calm."   1056 LAO URY

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
  +  "Iceland tabled an appeal to Romania for calm."   1056 ISL ROU

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
  +  "Bolivia advanced an appeal to Jordan for calm."   1056 BOL JOR

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
  +  "Angola sounded an appeal to Nepal for calm."   1056 AGO NPL

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
  +  "Nepal joined an appeal to Vietnam for calm."   1056 NPL VNM

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
  +  "Estonia released an appeal to Bhutan for calm."   1056 EST BTN

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
  +  "Kuwait added an appeal to Fiji for calm."   1056 KWT FJI

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
  +  "Senegal brought an appeal to Belgium for calm."   1056 SEN BEL

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
  +  "Paraguay echoed an appeal to Uruguay for calm."   1056 PRY URY

put/pressure verb
  frame  nsubj=actor  obl:on|nmod:on|nmod:upon|iobj|obl:to=recipient  xcomp|obl:for=about
  need   obj{pressure,screw,heat,squeeze}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obl:on|nmod:on|nmod:upon|iobj{%country,%GOV,%IGO,%MIL,%REB,%LEG,%BUS,%OPP}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "Denmark put pressure on Romania."   100 DNK ROU
  -  "The pump put pressure on the pipe." none

exert/pressure verb
  frame  nsubj=actor  obl:on|nmod:on|nmod:upon|iobj|obl:to=recipient  xcomp|obl:for=about
  need   obj{pressure,screw,heat,squeeze}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obl:on|nmod:on|nmod:upon|iobj{%country,%GOV,%IGO,%MIL,%REB,%LEG,%BUS,%OPP}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "Zambia exerted pressure on Jordan."   100 ZMB JOR

bring/pressure verb
  frame  nsubj=actor  obl:on|nmod:on|nmod:upon|iobj|obl:to=recipient  xcomp|obl:for=about
  need   obj{pressure,screw,heat,squeeze}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obl:on|nmod:on|nmod:upon|iobj{%country,%GOV,%IGO,%MIL,%REB,%LEG,%BUS,%OPP}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "Vietnam brought pressure on Nepal."   100 VNM NPL

pile/pressure verb
  frame  nsubj=actor  obl:on|nmod:on|nmod:upon|iobj|obl:to=recipient  xcomp|obl:for=about
  need   obj{pressure,screw,heat,squeeze}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obl:on|nmod:on|nmod:upon|iobj{%country,%GOV,%IGO,%MIL,%REB,%LEG,%BUS,%OPP}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "Chile piled pressure on Bhutan."   100 CHL BTN

heap/pressure verb
  frame  nsubj=actor  obl:on|nmod:on|nmod:upon|iobj|obl:to=recipient  xcomp|obl:for=about
  need   obj{pressure,screw,heat,squeeze}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obl:on|nmod:on|nmod:upon|iobj{%country,%GOV,%IGO,%MIL,%REB,%LEG,%BUS,%OPP}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "Portugal heaped pressure on Fiji."   100 PRT FJI

step-up/pressure verb step up
  frame  nsubj=actor  obl:on|nmod:on|nmod:upon|iobj|obl:to=recipient  xcomp|obl:for=about
  need   obj{pressure,screw,heat,squeeze}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obl:on|nmod:on|nmod:upon|iobj{%country,%GOV,%IGO,%MIL,%REB,%LEG,%BUS,%OPP}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "Malawi stepped up pressure on Belgium."   100 MWI BEL

increase/pressure verb
  frame  nsubj=actor  obl:on|nmod:on|nmod:upon|iobj|obl:to=recipient  xcomp|obl:for=about
  need   obj{pressure,screw,heat,squeeze}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obl:on|nmod:on|nmod:upon|iobj{%country,%GOV,%IGO,%MIL,%REB,%LEG,%BUS,%OPP}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "Cuba increased pressure on Uruguay."   100 CUB URY

ratchet-up/pressure verb ratchet up
  frame  nsubj=actor  obl:on|nmod:on|nmod:upon|iobj|obl:to=recipient  xcomp|obl:for=about
  need   obj{pressure,screw,heat,squeeze}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obl:on|nmod:on|nmod:upon|iobj{%country,%GOV,%IGO,%MIL,%REB,%LEG,%BUS,%OPP}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "Finland ratcheted up pressure on Romania."   100 FIN ROU

keep-up/pressure verb keep up
  frame  nsubj=actor  obl:on|nmod:on|nmod:upon|iobj|obl:to=recipient  xcomp|obl:for=about
  need   obj{pressure,screw,heat,squeeze}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obl:on|nmod:on|nmod:upon|iobj{%country,%GOV,%IGO,%MIL,%REB,%LEG,%BUS,%OPP}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "Bhutan kept up pressure on Jordan."   100 BTN JOR

turn-up/pressure verb turn up
  frame  nsubj=actor  obl:on|nmod:on|nmod:upon|iobj|obl:to=recipient  xcomp|obl:for=about
  need   obj{pressure,screw,heat,squeeze}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obl:on|nmod:on|nmod:upon|iobj{%country,%GOV,%IGO,%MIL,%REB,%LEG,%BUS,%OPP}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "Uganda turned up pressure on Nepal."   100 UGA NPL

raise/pressure verb
  frame  nsubj=actor  obl:on|nmod:on|nmod:upon|iobj|obl:to=recipient  xcomp|obl:for=about
  need   obj{pressure,screw,heat,squeeze}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obl:on|nmod:on|nmod:upon|iobj{%country,%GOV,%IGO,%MIL,%REB,%LEG,%BUS,%OPP}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "Slovenia raised pressure on Vietnam."   100 SVN VNM

place/pressure verb
  frame  nsubj=actor  obl:on|nmod:on|nmod:upon|iobj|obl:to=recipient  xcomp|obl:for=about
  need   obj{pressure,screw,heat,squeeze}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obl:on|nmod:on|nmod:upon|iobj{%country,%GOV,%IGO,%MIL,%REB,%LEG,%BUS,%OPP}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "Ecuador placed pressure on Bhutan."   100 ECU BTN

mount/pressure verb
  frame  nsubj=actor  obl:on|nmod:on|nmod:upon|iobj|obl:to=recipient  xcomp|obl:for=about
  need   obj{pressure,screw,heat,squeeze}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obl:on|nmod:on|nmod:upon|iobj{%country,%GOV,%IGO,%MIL,%REB,%LEG,%BUS,%OPP}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "Qatar mounted pressure on Fiji."   100 QAT FJI

maintain/pressure verb
  frame  nsubj=actor  obl:on|nmod:on|nmod:upon|iobj|obl:to=recipient  xcomp|obl:for=about
  need   obj{pressure,screw,heat,squeeze}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obl:on|nmod:on|nmod:upon|iobj{%country,%GOV,%IGO,%MIL,%REB,%LEG,%BUS,%OPP}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "Namibia maintained pressure on Belgium."   100 NAM BEL

build/pressure verb
  frame  nsubj=actor  obl:on|nmod:on|nmod:upon|iobj|obl:to=recipient  xcomp|obl:for=about
  need   obj{pressure,screw,heat,squeeze}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obl:on|nmod:on|nmod:upon|iobj{%country,%GOV,%IGO,%MIL,%REB,%LEG,%BUS,%OPP}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "Austria built pressure on Uruguay."   100 AUT URY

ramp-up/pressure verb ramp up
  frame  nsubj=actor  obl:on|nmod:on|nmod:upon|iobj|obl:to=recipient  xcomp|obl:for=about
  need   obj{pressure,screw,heat,squeeze}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obl:on|nmod:on|nmod:upon|iobj{%country,%GOV,%IGO,%MIL,%REB,%LEG,%BUS,%OPP}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "Fiji ramped up pressure on Romania."   100 FJI ROU

crank-up/pressure verb crank up
  frame  nsubj=actor  obl:on|nmod:on|nmod:upon|iobj|obl:to=recipient  xcomp|obl:for=about
  need   obj{pressure,screw,heat,squeeze}
  need   subj{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,%REF,@person,court,panel,commission,committee,family,mother,relative,group,union}
  need   obl:on|nmod:on|nmod:upon|iobj{%country,%GOV,%IGO,%MIL,%REB,%LEG,%BUS,%OPP}
  not    subj{@sport,@business,@culture,doctor,teacher,recipe,job,forecaster,interviewer}
  core   100
  +  "Albania cranked up pressure on Jordan."   100 ALB JOR

behest/of noun
  frame  poss|nmod:by|nmod:from|amod|nmod:of=actor  nmod:to|nmod:on=recipient  nmod:for|xcomp|ccomp=about
  need   poss|nmod:by|nmod:of|amod{%country,%GOV,%IGO,%NGO,%REL,%OPP,%LEG,%MIL,%REB,%LAB,%SOC,%PRE,%JUD}
  core   100
  +  "The convoy turned around at the behest of Thailand."   100 THA -
  -  "The painter worked at the behest of a baker." none

bidding/of noun
  frame  poss|nmod:by|nmod:from|amod|nmod:of=actor  nmod:to|nmod:on=recipient  nmod:for|xcomp|ccomp=about
  need   poss|nmod:by|nmod:of|amod{%country,%GOV,%IGO,%NGO,%REL,%OPP,%LEG,%MIL,%REB,%LAB,%SOC,%PRE,%JUD}
  core   100
  +  "The convoy turned around at the bidding of Croatia."   100 HRV -

urging/of noun
  frame  poss|nmod:by|nmod:from|amod|nmod:of=actor  nmod:to|nmod:on=recipient  nmod:for|xcomp|ccomp=about
  need   poss|nmod:by|nmod:of|amod{%country,%GOV,%IGO,%NGO,%REL,%OPP,%LEG,%MIL,%REB,%LAB,%SOC,%PRE,%JUD}
  core   100
  +  "The convoy turned around at the urging of Panama."   100 PAN -

insistence/of noun
  frame  poss|nmod:by|nmod:from|amod|nmod:of=actor  nmod:to|nmod:on=recipient  nmod:for|xcomp|ccomp=about
  need   poss|nmod:by|nmod:of|amod{%country,%GOV,%IGO,%NGO,%REL,%OPP,%LEG,%MIL,%REB,%LAB,%SOC,%PRE,%JUD}
  core   100
  +  "The convoy turned around at the insistence of Latvia."   100 LVA -

prompting/of noun
  frame  poss|nmod:by|nmod:from|amod|nmod:of=actor  nmod:to|nmod:on=recipient  nmod:for|xcomp|ccomp=about
  need   poss|nmod:by|nmod:of|amod{%country,%GOV,%IGO,%NGO,%REL,%OPP,%LEG,%MIL,%REB,%LAB,%SOC,%PRE,%JUD}
  core   100
  +  "The convoy turned around at the prompting of Tunisia."   100 TUN -

prodding/of noun
  frame  poss|nmod:by|nmod:from|amod|nmod:of=actor  nmod:to|nmod:on=recipient  nmod:for|xcomp|ccomp=about
  need   poss|nmod:by|nmod:of|amod{%country,%GOV,%IGO,%NGO,%REL,%OPP,%LEG,%MIL,%REB,%LAB,%SOC,%PRE,%JUD}
  core   100
  +  "The convoy turned around at the prodding of Belgium."   100 BEL -

entreaty/of noun
  frame  poss|nmod:by|nmod:from|amod|nmod:of=actor  nmod:to|nmod:on=recipient  nmod:for|xcomp|ccomp=about
  need   poss|nmod:by|nmod:of|amod{%country,%GOV,%IGO,%NGO,%REL,%OPP,%LEG,%MIL,%REB,%LAB,%SOC,%PRE,%JUD}
  core   100
  +  "The convoy turned around at the entreaty of Honduras."   100 HND -

instigation/of noun
  frame  poss|nmod:by|nmod:from|amod|nmod:of=actor  nmod:to|nmod:on=recipient  nmod:for|xcomp|ccomp=about
  need   poss|nmod:by|nmod:of|amod{%country,%GOV,%IGO,%NGO,%REL,%OPP,%LEG,%MIL,%REB,%LAB,%SOC,%PRE,%JUD}
  core   100
  +  "The convoy turned around at the instigation of Sweden."   100 SWE -

exhortation/of noun
  frame  poss|nmod:by|nmod:from|amod|nmod:of=actor  nmod:to|nmod:on=recipient  nmod:for|xcomp|ccomp=about
  need   poss|nmod:by|nmod:of|amod{%country,%GOV,%IGO,%NGO,%REL,%OPP,%LEG,%MIL,%REB,%LAB,%SOC,%PRE,%JUD}
  core   100
  +  "The convoy turned around at the exhortation of Rwanda."   100 RWA -

pleading/of noun
  frame  poss|nmod:by|nmod:from|amod|nmod:of=actor  nmod:to|nmod:on=recipient  nmod:for|xcomp|ccomp=about
  need   poss|nmod:by|nmod:of|amod{%country,%GOV,%IGO,%NGO,%REL,%OPP,%LEG,%MIL,%REB,%LAB,%SOC,%PRE,%JUD}
  core   100
  +  "The convoy turned around at the pleading of Bulgaria."   100 BGR -

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
  +  "A plea from Ethiopia for restraint was read out on Monday."   1056 ETH -
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
  +  "A petition from Greece for restraint was read out on Monday."   1056 GRC -

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
  +  "A request from Uruguay for restraint was read out on Monday."   1056 URY -

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
  +  "A exhortation from Cambodia for restraint was read out on Monday."   1056 KHM -

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
  +  "A cry from Gabon for restraint was read out on Monday."   1056 GAB -

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
  +  "A clamour from Hungary for restraint was read out on Monday."   1056 HUN -

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
  +  "A clamor from Liberia for restraint was read out on Monday."   1056 LBR -

request/of noun
  frame  poss|nmod:by|nmod:of=actor  nmod:to|nmod:on=recipient  xcomp|ccomp=about
  need   nmod:of{%country,%GOV,%IGO,%NGO,%REL,%OPP,%LEG,%MIL,%REB,%LAB,%SOC,%PRE,%JUD}
  not    nmod:for|nmod:to{*}
  core   100
  +  "The convoy turned around at the request of Malta."   100 MLT -
  -  "The painter worked at the request of a baker." none
