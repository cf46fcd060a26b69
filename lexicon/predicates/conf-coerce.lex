# COERCE (CAMEO 17), wider: arrests, seizures, bans, curfews, deportations, crackdowns, intrusion into computers.

collar/arrest verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:on|obl:at=topic
  need   subj{%COP,%MIL,%GOV,%JUD,%country,police,policeman,officer,soldier,guard,agent,authority,troop,trooper,constable,gendarme,prosecutor,coast guard}
  need   obj{@person,@rights-defender,@prisoner,@captive,%CVL,%JRN,%OPP,%PTY,%NGO,%GOV,%MIL,%REB,%CRM,%REF,%REL,%LEG,%COP,%country,Islamist,cleric,organiser,organizer,member,smuggler,dozens,hundreds,pirate,driver,captain}
  not    subj{@sport,@disaster}  obj{@sport}  xcomp|obj{responsible,accountable,liable}
  core   173
  +  "Laotian police collared two Rwandan activists."   173 LAO RWA

bust/arrest verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:on|obl:at=topic
  need   subj{%COP,%MIL,%GOV,%JUD,%country,police,policeman,officer,soldier,guard,agent,authority,troop,trooper,constable,gendarme,prosecutor,coast guard}
  need   obj{@person,@rights-defender,@prisoner,@captive,%CVL,%JRN,%OPP,%PTY,%NGO,%GOV,%MIL,%REB,%CRM,%REF,%REL,%LEG,%COP,%country,Islamist,cleric,organiser,organizer,member,smuggler,dozens,hundreds,pirate,driver,captain}
  not    subj{@sport,@disaster}  obj{@sport}  xcomp|obj{responsible,accountable,liable}
  core   173
  +  "Moroccan police busted two Indian activists."   173 MAR IND

nick/arrest verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:on|obl:at=topic
  need   subj{%COP,%MIL,%GOV,%JUD,%country,police,policeman,officer,soldier,guard,agent,authority,troop,trooper,constable,gendarme,prosecutor,coast guard}
  need   obj{@person,@rights-defender,@prisoner,@captive,%CVL,%JRN,%OPP,%PTY,%NGO,%GOV,%MIL,%REB,%CRM,%REF,%REL,%LEG,%COP,%country,Islamist,cleric,organiser,organizer,member,smuggler,dozens,hundreds,pirate,driver,captain}
  not    subj{@sport,@disaster}  obj{@sport}  xcomp|obj{responsible,accountable,liable}
  core   173
  +  "Polish police nicked two Bolivian activists."   173 POL BOL

bag/arrest verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:on|obl:at=topic
  need   subj{%COP,%MIL,%GOV,%JUD,%country,police,policeman,officer,soldier,guard,agent,authority,troop,trooper,constable,gendarme,prosecutor,coast guard}
  need   obj{@person,@rights-defender,@prisoner,@captive,%CVL,%JRN,%OPP,%PTY,%NGO,%GOV,%MIL,%REB,%CRM,%REF,%REL,%LEG,%COP,%country,Islamist,cleric,organiser,organizer,member,smuggler,dozens,hundreds,pirate,driver,captain}
  not    subj{@sport,@disaster}  obj{@sport}  xcomp|obj{responsible,accountable,liable}
  core   173
  +  "Mexican police bagged two Senegalese activists."   173 MEX SEN

handcuff/arrest verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:on|obl:at=topic
  need   subj{%COP,%MIL,%GOV,%JUD,%country,police,policeman,officer,soldier,guard,agent,authority,troop,trooper,constable,gendarme,prosecutor,coast guard}
  need   obj{@person,@rights-defender,@prisoner,@captive,%CVL,%JRN,%OPP,%PTY,%NGO,%GOV,%MIL,%REB,%CRM,%REF,%REL,%LEG,%COP,%country,Islamist,cleric,organiser,organizer,member,smuggler,dozens,hundreds,pirate,driver,captain}
  not    subj{@sport,@disaster}  obj{@sport}  xcomp|obj{responsible,accountable,liable}
  core   173
  +  "Zambian police handcuffed two Swedish activists."   173 ZMB SWE

manacle/arrest verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:on|obl:at=topic
  need   subj{%COP,%MIL,%GOV,%JUD,%country,police,policeman,officer,soldier,guard,agent,authority,troop,trooper,constable,gendarme,prosecutor,coast guard}
  need   obj{@person,@rights-defender,@prisoner,@captive,%CVL,%JRN,%OPP,%PTY,%NGO,%GOV,%MIL,%REB,%CRM,%REF,%REL,%LEG,%COP,%country,Islamist,cleric,organiser,organizer,member,smuggler,dozens,hundreds,pirate,driver,captain}
  not    subj{@sport,@disaster}  obj{@sport}  xcomp|obj{responsible,accountable,liable}
  core   173
  +  "Pakistani police manacled two Nigerian activists."   173 PAK NGA

cuff/arrest verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:on|obl:at=topic
  need   subj{%COP,%MIL,%GOV,%JUD,%country,police,policeman,officer,soldier,guard,agent,authority,troop,trooper,constable,gendarme,prosecutor,coast guard}
  need   obj{@person,@rights-defender,@prisoner,@captive,%CVL,%JRN,%OPP,%PTY,%NGO,%GOV,%MIL,%REB,%CRM,%REF,%REL,%LEG,%COP,%country,Islamist,cleric,organiser,organizer,member,smuggler,dozens,hundreds,pirate,driver,captain}
  not    subj{@sport,@disaster}  obj{@sport}  xcomp|obj{responsible,accountable,liable}
  core   173
  +  "Moroccan police cuffed two Swedish activists."   173 MAR SWE

gaol/arrest verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:on|obl:at=topic
  need   subj{%COP,%MIL,%GOV,%JUD,%country,police,policeman,officer,soldier,guard,agent,authority,troop,trooper,constable,gendarme,prosecutor,coast guard}
  need   obj{@person,@rights-defender,@prisoner,@captive,%CVL,%JRN,%OPP,%PTY,%NGO,%GOV,%MIL,%REB,%CRM,%REF,%REL,%LEG,%COP,%country,Islamist,cleric,organiser,organizer,member,smuggler,dozens,hundreds,pirate,driver,captain}
  not    subj{@sport,@disaster}  obj{@sport}  xcomp|obj{responsible,accountable,liable}
  core   173
  +  "Norwegian police gaoled two Polish activists."   173 NOR POL

imprison/arrest verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:on|obl:at=topic
  need   subj{%COP,%MIL,%GOV,%JUD,%country,police,policeman,officer,soldier,guard,agent,authority,troop,trooper,constable,gendarme,prosecutor,coast guard}
  need   obj{@person,@rights-defender,@prisoner,@captive,%CVL,%JRN,%OPP,%PTY,%NGO,%GOV,%MIL,%REB,%CRM,%REF,%REL,%LEG,%COP,%country,Islamist,cleric,organiser,organizer,member,smuggler,dozens,hundreds,pirate,driver,captain}
  not    subj{@sport,@disaster}  obj{@sport}  xcomp|obj{responsible,accountable,liable}
  core   173
  +  "Peruvian police imprisoned two Sudanese activists."   173 PER SDN

detain/arrest verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:on|obl:at=topic
  need   subj{%COP,%MIL,%GOV,%JUD,%country,police,policeman,officer,soldier,guard,agent,authority,troop,trooper,constable,gendarme,prosecutor,coast guard}
  need   obj{@person,@rights-defender,@prisoner,@captive,%CVL,%JRN,%OPP,%PTY,%NGO,%GOV,%MIL,%REB,%CRM,%REF,%REL,%LEG,%COP,%country,Islamist,cleric,organiser,organizer,member,smuggler,dozens,hundreds,pirate,driver,captain}
  not    subj{@sport,@disaster}  obj{@sport}  xcomp|obj{responsible,accountable,liable}
  core   173
  +  "Moroccan police detained two Polish activists."   173 MAR POL

arrest/arrest verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:on|obl:at=topic
  need   subj{%COP,%MIL,%GOV,%JUD,%country,police,policeman,officer,soldier,guard,agent,authority,troop,trooper,constable,gendarme,prosecutor,coast guard}
  need   obj{@person,@rights-defender,@prisoner,@captive,%CVL,%JRN,%OPP,%PTY,%NGO,%GOV,%MIL,%REB,%CRM,%REF,%REL,%LEG,%COP,%country,Islamist,cleric,organiser,organizer,member,smuggler,dozens,hundreds,pirate,driver,captain}
  not    subj{@sport,@disaster}  obj{@sport}  xcomp|obj{responsible,accountable,liable}
  core   173
  +  "Bolivian police arrested two Gambian activists."   173 BOL GMB

apprehend/arrest verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:on|obl:at=topic
  need   subj{%COP,%MIL,%GOV,%JUD,%country,police,policeman,officer,soldier,guard,agent,authority,troop,trooper,constable,gendarme,prosecutor,coast guard}
  need   obj{@person,@rights-defender,@prisoner,@captive,%CVL,%JRN,%OPP,%PTY,%NGO,%GOV,%MIL,%REB,%CRM,%REF,%REL,%LEG,%COP,%country,Islamist,cleric,organiser,organizer,member,smuggler,dozens,hundreds,pirate,driver,captain}
  not    subj{@sport,@disaster}  obj{@sport}  xcomp|obj{responsible,accountable,liable}
  core   173
  +  "Finnish police apprehended two Portuguese activists."   173 FIN PRT

nab/arrest verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:on|obl:at=topic
  need   subj{%COP,%MIL,%GOV,%JUD,%country,police,policeman,officer,soldier,guard,agent,authority,troop,trooper,constable,gendarme,prosecutor,coast guard}
  need   obj{@person,@rights-defender,@prisoner,@captive,%CVL,%JRN,%OPP,%PTY,%NGO,%GOV,%MIL,%REB,%CRM,%REF,%REL,%LEG,%COP,%country,Islamist,cleric,organiser,organizer,member,smuggler,dozens,hundreds,pirate,driver,captain}
  not    subj{@sport,@disaster}  obj{@sport}  xcomp|obj{responsible,accountable,liable}
  core   173
  +  "Guatemalan police nabbed two Rwandan activists."   173 GTM RWA

lock-up/arrest verb lock up
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:on|obl:at=topic
  need   subj{%COP,%MIL,%GOV,%JUD,%country,police,policeman,officer,soldier,guard,agent,authority,troop,trooper,constable,gendarme,prosecutor,coast guard}
  need   obj{@person,@rights-defender,@prisoner,@captive,%CVL,%JRN,%OPP,%PTY,%NGO,%GOV,%MIL,%REB,%CRM,%REF,%REL,%LEG,%COP,%country,Islamist,cleric,organiser,organizer,member,smuggler,dozens,hundreds,pirate,driver,captain}
  not    subj{@sport,@disaster}  obj{@sport}  xcomp|obj{responsible,accountable,liable}
  core   173
  +  "Norwegian police locked up two Guatemalan activists."   173 NOR GTM

round-up/arrest verb round up
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:on|obl:at=topic
  need   subj{%COP,%MIL,%GOV,%JUD,%country,police,policeman,officer,soldier,guard,agent,authority,troop,trooper,constable,gendarme,prosecutor,coast guard}
  need   obj{@person,@rights-defender,@prisoner,@captive,%CVL,%JRN,%OPP,%PTY,%NGO,%GOV,%MIL,%REB,%CRM,%REF,%REL,%LEG,%COP,%country,Islamist,cleric,organiser,organizer,member,smuggler,dozens,hundreds,pirate,driver,captain}
  not    subj{@sport,@disaster}  obj{@sport}  xcomp|obj{responsible,accountable,liable}
  core   173
  +  "Cameroonian police rounded up two Senegalese activists."   173 CMR SEN

pick-up/arrest verb pick up
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:on|obl:at=topic
  need   subj{%COP,%MIL,%GOV,%JUD,%country,police,policeman,officer,soldier,guard,agent,authority,troop,trooper,constable,gendarme,prosecutor,coast guard}
  need   obj{@person,@rights-defender,@prisoner,@captive,%CVL,%JRN,%OPP,%PTY,%NGO,%GOV,%MIL,%REB,%CRM,%REF,%REL,%LEG,%COP,%country,Islamist,cleric,organiser,organizer,member,smuggler,dozens,hundreds,pirate,driver,captain}
  not    subj{@sport,@disaster}  obj{@sport}  xcomp|obj{responsible,accountable,liable}
  core   173
  +  "Chilean police picked up two Belarusian activists."   173 CHL BLR

haul-in/arrest verb haul in
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:on|obl:at=topic
  need   subj{%COP,%MIL,%GOV,%JUD,%country,police,policeman,officer,soldier,guard,agent,authority,troop,trooper,constable,gendarme,prosecutor,coast guard}
  need   obj{@person,@rights-defender,@prisoner,@captive,%CVL,%JRN,%OPP,%PTY,%NGO,%GOV,%MIL,%REB,%CRM,%REF,%REL,%LEG,%COP,%country,Islamist,cleric,organiser,organizer,member,smuggler,dozens,hundreds,pirate,driver,captain}
  not    subj{@sport,@disaster}  obj{@sport}  xcomp|obj{responsible,accountable,liable}
  core   173
  +  "Malawian police hauled in two Albanian activists."   173 MWI ALB

bang-up/arrest verb bang up
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:on|obl:at=topic
  need   subj{%COP,%MIL,%GOV,%JUD,%country,police,policeman,officer,soldier,guard,agent,authority,troop,trooper,constable,gendarme,prosecutor,coast guard}
  need   obj{@person,@rights-defender,@prisoner,@captive,%CVL,%JRN,%OPP,%PTY,%NGO,%GOV,%MIL,%REB,%CRM,%REF,%REL,%LEG,%COP,%country,Islamist,cleric,organiser,organizer,member,smuggler,dozens,hundreds,pirate,driver,captain}
  not    subj{@sport,@disaster}  obj{@sport}  xcomp|obj{responsible,accountable,liable}
  core   173
  +  "Belarusian police banged up two Armenian activists."   173 BLR ARM

pull-in/arrest verb pull in
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:on|obl:at=topic
  need   subj{%COP,%MIL,%GOV,%JUD,%country,police,policeman,officer,soldier,guard,agent,authority,troop,trooper,constable,gendarme,prosecutor,coast guard}
  need   obj{@person,@rights-defender,@prisoner,@captive,%CVL,%JRN,%OPP,%PTY,%NGO,%GOV,%MIL,%REB,%CRM,%REF,%REL,%LEG,%COP,%country,Islamist,cleric,organiser,organizer,member,smuggler,dozens,hundreds,pirate,driver,captain}
  not    subj{@sport,@disaster}  obj{@sport}  xcomp|obj{responsible,accountable,liable}
  core   173
  +  "Zambian police pulled in two Laotian activists."   173 ZMB LAO

run-in/arrest verb run in
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:on|obl:at=topic
  need   subj{%COP,%MIL,%GOV,%JUD,%country,police,policeman,officer,soldier,guard,agent,authority,troop,trooper,constable,gendarme,prosecutor,coast guard}
  need   obj{@person,@rights-defender,@prisoner,@captive,%CVL,%JRN,%OPP,%PTY,%NGO,%GOV,%MIL,%REB,%CRM,%REF,%REL,%LEG,%COP,%country,Islamist,cleric,organiser,organizer,member,smuggler,dozens,hundreds,pirate,driver,captain}
  not    subj{@sport,@disaster}  obj{@sport}  xcomp|obj{responsible,accountable,liable}
  core   173
  +  "Somali police ran in two Malawian activists."   173 SOM MWI

take-in/arrest verb take in
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:on|obl:at=topic
  need   subj{%COP,%MIL,%GOV,%JUD,%country,police,policeman,officer,soldier,guard,agent,authority,troop,trooper,constable,gendarme,prosecutor,coast guard}
  need   obj{@person,@rights-defender,@prisoner,@captive,%CVL,%JRN,%OPP,%PTY,%NGO,%GOV,%MIL,%REB,%CRM,%REF,%REL,%LEG,%COP,%country,Islamist,cleric,organiser,organizer,member,smuggler,dozens,hundreds,pirate,driver,captain}
  not    subj{@sport,@disaster}  obj{@sport}  xcomp|obj{responsible,accountable,liable}
  core   173
  +  "Somali police took in two Norwegian activists."   173 SOM NOR

book/arrest verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:on|obl:at=topic
  need   subj{%COP,%MIL,%GOV,%JUD,%country,police,policeman,officer,soldier,guard,agent,authority,troop,trooper,constable,gendarme,prosecutor,coast guard}
  need   obj{@person,@rights-defender,@prisoner,@captive,%CVL,%JRN,%OPP,%PTY,%NGO,%GOV,%MIL,%REB,%CRM,%REF,%REL,%LEG,%COP,%country,Islamist,cleric,organiser,organizer,member,smuggler,dozens,hundreds,pirate,driver,captain}
  not    subj{@sport,@disaster}  obj{@sport}  xcomp|obj{responsible,accountable,liable}
  core   173
  +  "Algerian police booked two Spanish activists."   173 DZA ESP

rearrest/arrest verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:on|obl:at=topic
  need   subj{%COP,%MIL,%GOV,%JUD,%country,police,policeman,officer,soldier,guard,agent,authority,troop,trooper,constable,gendarme,prosecutor,coast guard}
  need   obj{@person,@rights-defender,@prisoner,@captive,%CVL,%JRN,%OPP,%PTY,%NGO,%GOV,%MIL,%REB,%CRM,%REF,%REL,%LEG,%COP,%country,Islamist,cleric,organiser,organizer,member,smuggler,dozens,hundreds,pirate,driver,captain}
  not    subj{@sport,@disaster}  obj{@sport}  xcomp|obj{responsible,accountable,liable}
  core   173
  +  "Bolivian police rearrested two Armenian activists."   173 BOL ARM

re-arrest/arrest verb re-arrest
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:on|obl:at=topic
  need   subj{%COP,%MIL,%GOV,%JUD,%country,police,policeman,officer,soldier,guard,agent,authority,troop,trooper,constable,gendarme,prosecutor,coast guard}
  need   obj{@person,@rights-defender,@prisoner,@captive,%CVL,%JRN,%OPP,%PTY,%NGO,%GOV,%MIL,%REB,%CRM,%REF,%REL,%LEG,%COP,%country,Islamist,cleric,organiser,organizer,member,smuggler,dozens,hundreds,pirate,driver,captain}
  not    subj{@sport,@disaster}  obj{@sport}  xcomp|obj{responsible,accountable,liable}
  core   173
  +  "Peruvian police re-arrested two Polish activists."   173 PER POL

corral/arrest verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:on|obl:at=topic
  need   subj{%COP,%MIL,%GOV,%JUD,%country,police,policeman,officer,soldier,guard,agent,authority,troop,trooper,constable,gendarme,prosecutor,coast guard}
  need   obj{@person,@rights-defender,@prisoner,@captive,%CVL,%JRN,%OPP,%PTY,%NGO,%GOV,%MIL,%REB,%CRM,%REF,%REL,%LEG,%COP,%country,Islamist,cleric,organiser,organizer,member,smuggler,dozens,hundreds,pirate,driver,captain}
  not    subj{@sport,@disaster}  obj{@sport}  xcomp|obj{responsible,accountable,liable}
  core   173
  +  "Ghanaian police corraled two Laotian activists."   173 GHA LAO

intern/arrest verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:on|obl:at=topic
  need   subj{%COP,%MIL,%GOV,%JUD,%country,police,policeman,officer,soldier,guard,agent,authority,troop,trooper,constable,gendarme,prosecutor,coast guard}
  need   obj{@person,@rights-defender,@prisoner,@captive,%CVL,%JRN,%OPP,%PTY,%NGO,%GOV,%MIL,%REB,%CRM,%REF,%REL,%LEG,%COP,%country,Islamist,cleric,organiser,organizer,member,smuggler,dozens,hundreds,pirate,driver,captain}
  not    subj{@sport,@disaster}  obj{@sport}  xcomp|obj{responsible,accountable,liable}
  core   173
  +  "Ethiopian police interned two Vietnamese activists."   173 ETH VNM

confine/arrest verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:on|obl:at=topic
  need   subj{%COP,%MIL,%GOV,%JUD,%country,police,policeman,officer,soldier,guard,agent,authority,troop,trooper,constable,gendarme,prosecutor,coast guard}
  need   obj{@person,@rights-defender,@prisoner,@captive,%CVL,%JRN,%OPP,%PTY,%NGO,%GOV,%MIL,%REB,%CRM,%REF,%REL,%LEG,%COP,%country,Islamist,cleric,organiser,organizer,member,smuggler,dozens,hundreds,pirate,driver,captain}
  not    subj{@sport,@disaster}  obj{@sport}  xcomp|obj{responsible,accountable,liable}
  core   173
  +  "Greek police confined two Indian activists."   173 GRC IND

cage/arrest verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:on|obl:at=topic
  need   subj{%COP,%MIL,%GOV,%JUD,%country,police,policeman,officer,soldier,guard,agent,authority,troop,trooper,constable,gendarme,prosecutor,coast guard}
  need   obj{@person,@rights-defender,@prisoner,@captive,%CVL,%JRN,%OPP,%PTY,%NGO,%GOV,%MIL,%REB,%CRM,%REF,%REL,%LEG,%COP,%country,Islamist,cleric,organiser,organizer,member,smuggler,dozens,hundreds,pirate,driver,captain}
  not    subj{@sport,@disaster}  obj{@sport}  xcomp|obj{responsible,accountable,liable}
  core   173
  +  "Ghanaian police caged two Thai activists."   173 GHA THA

herd/arrest verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:on|obl:at=topic
  need   subj{%COP,%MIL,%GOV,%JUD,%country,police,policeman,officer,soldier,guard,agent,authority,troop,trooper,constable,gendarme,prosecutor,coast guard}
  need   obj{@person,@rights-defender,@prisoner,@captive,%CVL,%JRN,%OPP,%PTY,%NGO,%GOV,%MIL,%REB,%CRM,%REF,%REL,%LEG,%COP,%country,Islamist,cleric,organiser,organizer,member,smuggler,dozens,hundreds,pirate,driver,captain}
  not    subj{@sport,@disaster}  obj{@sport}  xcomp|obj{responsible,accountable,liable}
  core   173
  +  "Laotian police herded two Sudanese activists."   173 LAO SDN

bundle/arrest verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:on|obl:at=topic
  need   subj{%COP,%MIL,%GOV,%JUD,%country,police,policeman,officer,soldier,guard,agent,authority,troop,trooper,constable,gendarme,prosecutor,coast guard}
  need   obj{@person,@rights-defender,@prisoner,@captive,%CVL,%JRN,%OPP,%PTY,%NGO,%GOV,%MIL,%REB,%CRM,%REF,%REL,%LEG,%COP,%country,Islamist,cleric,organiser,organizer,member,smuggler,dozens,hundreds,pirate,driver,captain}
  not    subj{@sport,@disaster}  obj{@sport}  xcomp|obj{responsible,accountable,liable}
  core   173
  +  "Peruvian police bundled two Pakistani activists."   173 PER PAK

drag-off/arrest verb drag off
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:on|obl:at=topic
  need   subj{%COP,%MIL,%GOV,%JUD,%country,police,policeman,officer,soldier,guard,agent,authority,troop,trooper,constable,gendarme,prosecutor,coast guard}
  need   obj{@person,@rights-defender,@prisoner,@captive,%CVL,%JRN,%OPP,%PTY,%NGO,%GOV,%MIL,%REB,%CRM,%REF,%REL,%LEG,%COP,%country,Islamist,cleric,organiser,organizer,member,smuggler,dozens,hundreds,pirate,driver,captain}
  not    subj{@sport,@disaster}  obj{@sport}  xcomp|obj{responsible,accountable,liable}
  core   173
  +  "Egyptian police dragged off two Rwandan activists."   173 EGY RWA

drag-away/arrest verb drag away
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:on|obl:at=topic
  need   subj{%COP,%MIL,%GOV,%JUD,%country,police,policeman,officer,soldier,guard,agent,authority,troop,trooper,constable,gendarme,prosecutor,coast guard}
  need   obj{@person,@rights-defender,@prisoner,@captive,%CVL,%JRN,%OPP,%PTY,%NGO,%GOV,%MIL,%REB,%CRM,%REF,%REL,%LEG,%COP,%country,Islamist,cleric,organiser,organizer,member,smuggler,dozens,hundreds,pirate,driver,captain}
  not    subj{@sport,@disaster}  obj{@sport}  xcomp|obj{responsible,accountable,liable}
  core   173
  +  "Greek police dragged away two Zambian activists."   173 GRC ZMB

haul-away/arrest verb haul away
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:on|obl:at=topic
  need   subj{%COP,%MIL,%GOV,%JUD,%country,police,policeman,officer,soldier,guard,agent,authority,troop,trooper,constable,gendarme,prosecutor,coast guard}
  need   obj{@person,@rights-defender,@prisoner,@captive,%CVL,%JRN,%OPP,%PTY,%NGO,%GOV,%MIL,%REB,%CRM,%REF,%REL,%LEG,%COP,%country,Islamist,cleric,organiser,organizer,member,smuggler,dozens,hundreds,pirate,driver,captain}
  not    subj{@sport,@disaster}  obj{@sport}  xcomp|obj{responsible,accountable,liable}
  core   173
  +  "Norwegian police hauled away two Togolese activists."   173 NOR TGO

haul-off/arrest verb haul off
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:on|obl:at=topic
  need   subj{%COP,%MIL,%GOV,%JUD,%country,police,policeman,officer,soldier,guard,agent,authority,troop,trooper,constable,gendarme,prosecutor,coast guard}
  need   obj{@person,@rights-defender,@prisoner,@captive,%CVL,%JRN,%OPP,%PTY,%NGO,%GOV,%MIL,%REB,%CRM,%REF,%REL,%LEG,%COP,%country,Islamist,cleric,organiser,organizer,member,smuggler,dozens,hundreds,pirate,driver,captain}
  not    subj{@sport,@disaster}  obj{@sport}  xcomp|obj{responsible,accountable,liable}
  core   173
  +  "Bolivian police hauled off two Togolese activists."   173 BOL TGO

lead-away/arrest verb lead away
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:on|obl:at=topic
  need   subj{%COP,%MIL,%GOV,%JUD,%country,police,policeman,officer,soldier,guard,agent,authority,troop,trooper,constable,gendarme,prosecutor,coast guard}
  need   obj{@person,@rights-defender,@prisoner,@captive,%CVL,%JRN,%OPP,%PTY,%NGO,%GOV,%MIL,%REB,%CRM,%REF,%REL,%LEG,%COP,%country,Islamist,cleric,organiser,organizer,member,smuggler,dozens,hundreds,pirate,driver,captain}
  not    subj{@sport,@disaster}  obj{@sport}  xcomp|obj{responsible,accountable,liable}
  core   173
  +  "Senegalese police led away two Spanish activists."   173 SEN ESP

cart-off/arrest verb cart off
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:on|obl:at=topic
  need   subj{%COP,%MIL,%GOV,%JUD,%country,police,policeman,officer,soldier,guard,agent,authority,troop,trooper,constable,gendarme,prosecutor,coast guard}
  need   obj{@person,@rights-defender,@prisoner,@captive,%CVL,%JRN,%OPP,%PTY,%NGO,%GOV,%MIL,%REB,%CRM,%REF,%REL,%LEG,%COP,%country,Islamist,cleric,organiser,organizer,member,smuggler,dozens,hundreds,pirate,driver,captain}
  not    subj{@sport,@disaster}  obj{@sport}  xcomp|obj{responsible,accountable,liable}
  core   173
  +  "Swedish police carted off two Cameroonian activists."   173 SWE CMR

take-away/arrest verb take away
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:on|obl:at=topic
  need   subj{%COP,%MIL,%GOV,%JUD,%country,police,policeman,officer,soldier,guard,agent,authority,troop,trooper,constable,gendarme,prosecutor,coast guard}
  need   obj{@person,@rights-defender,@prisoner,@captive,%CVL,%JRN,%OPP,%PTY,%NGO,%GOV,%MIL,%REB,%CRM,%REF,%REL,%LEG,%COP,%country,Islamist,cleric,organiser,organizer,member,smuggler,dozens,hundreds,pirate,driver,captain}
  not    subj{@sport,@disaster}  obj{@sport}  xcomp|obj{responsible,accountable,liable}
  core   173
  +  "Rwandan police took away two Malaysian activists."   173 RWA MYS

whisk-away/arrest verb whisk away
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:on|obl:at=topic
  need   subj{%COP,%MIL,%GOV,%JUD,%country,police,policeman,officer,soldier,guard,agent,authority,troop,trooper,constable,gendarme,prosecutor,coast guard}
  need   obj{@person,@rights-defender,@prisoner,@captive,%CVL,%JRN,%OPP,%PTY,%NGO,%GOV,%MIL,%REB,%CRM,%REF,%REL,%LEG,%COP,%country,Islamist,cleric,organiser,organizer,member,smuggler,dozens,hundreds,pirate,driver,captain}
  not    subj{@sport,@disaster}  obj{@sport}  xcomp|obj{responsible,accountable,liable}
  core   173
  +  "Libyan police whisked away two Senegalese activists."   173 LBY SEN

march-off/arrest verb march off
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:on|obl:at=topic
  need   subj{%COP,%MIL,%GOV,%JUD,%country,police,policeman,officer,soldier,guard,agent,authority,troop,trooper,constable,gendarme,prosecutor,coast guard}
  need   obj{@person,@rights-defender,@prisoner,@captive,%CVL,%JRN,%OPP,%PTY,%NGO,%GOV,%MIL,%REB,%CRM,%REF,%REL,%LEG,%COP,%country,Islamist,cleric,organiser,organizer,member,smuggler,dozens,hundreds,pirate,driver,captain}
  not    subj{@sport,@disaster}  obj{@sport}  xcomp|obj{responsible,accountable,liable}
  core   173
  +  "Nigerian police marched off two Albanian activists."   173 NGA ALB

sweep-up/arrest verb sweep up
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:on|obl:at=topic
  need   subj{%COP,%MIL,%GOV,%JUD,%country,police,policeman,officer,soldier,guard,agent,authority,troop,trooper,constable,gendarme,prosecutor,coast guard}
  need   obj{@person,@rights-defender,@prisoner,@captive,%CVL,%JRN,%OPP,%PTY,%NGO,%GOV,%MIL,%REB,%CRM,%REF,%REL,%LEG,%COP,%country,Islamist,cleric,organiser,organizer,member,smuggler,dozens,hundreds,pirate,driver,captain}
  not    subj{@sport,@disaster}  obj{@sport}  xcomp|obj{responsible,accountable,liable}
  core   173
  +  "Pakistani police swept up two Malawian activists."   173 PAK MWI

net/arrest verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:on|obl:at=topic
  need   subj{%COP,%MIL,%GOV,%JUD,%country,police,policeman,officer,soldier,guard,agent,authority,troop,trooper,constable,gendarme,prosecutor,coast guard}
  need   obj{@person,@rights-defender,@prisoner,@captive,%CVL,%JRN,%OPP,%PTY,%NGO,%GOV,%MIL,%REB,%CRM,%REF,%REL,%LEG,%COP,%country,Islamist,cleric,organiser,organizer,member,smuggler,dozens,hundreds,pirate,driver,captain}
  not    subj{@sport,@disaster}  obj{@sport}  xcomp|obj{responsible,accountable,liable}
  core   173
  +  "Algerian police netted two Bolivian activists."   173 DZA BOL

snatch/arrest verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:on|obl:at=topic
  need   subj{%COP,%MIL,%GOV,%JUD,%country,police,policeman,officer,soldier,guard,agent,authority,troop,trooper,constable,gendarme,prosecutor,coast guard}
  need   obj{@person,@rights-defender,@prisoner,@captive,%CVL,%JRN,%OPP,%PTY,%NGO,%GOV,%MIL,%REB,%CRM,%REF,%REL,%LEG,%COP,%country,Islamist,cleric,organiser,organizer,member,smuggler,dozens,hundreds,pirate,driver,captain}
  not    subj{@sport,@disaster}  obj{@sport}  xcomp|obj{responsible,accountable,liable}
  core   173
  +  "Panamanian police snatched two Polish activists."   173 PAN POL

incarcerate/arrest verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:on|obl:at=topic
  need   subj{%COP,%MIL,%GOV,%JUD,%country,police,policeman,officer,soldier,guard,agent,authority,troop,trooper,constable,gendarme,prosecutor,coast guard}
  need   obj{@person,@rights-defender,@prisoner,@captive,%CVL,%JRN,%OPP,%PTY,%NGO,%GOV,%MIL,%REB,%CRM,%REF,%REL,%LEG,%COP,%country,Islamist,cleric,organiser,organizer,member,smuggler,dozens,hundreds,pirate,driver,captain}
  not    subj{@sport,@disaster}  obj{@sport}  xcomp|obj{responsible,accountable,liable}
  core   173
  +  "Ugandan police incarcerated two Cuban activists."   173 UGA CUB

lead-off/arrest verb lead off
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:on|obl:at=topic
  need   subj{%COP,%MIL,%GOV,%JUD,%country,police,policeman,officer,soldier,guard,agent,authority,troop,trooper,constable,gendarme,prosecutor,coast guard}
  need   obj{@person,@rights-defender,@prisoner,@captive,%CVL,%JRN,%OPP,%PTY,%NGO,%GOV,%MIL,%REB,%CRM,%REF,%REL,%LEG,%COP,%country,Islamist,cleric,organiser,organizer,member,smuggler,dozens,hundreds,pirate,driver,captain}
  not    subj{@sport,@disaster}  obj{@sport}  xcomp|obj{responsible,accountable,liable}
  core   173
  +  "Bolivian police led off two Cameroonian activists."   173 BOL CMR

take-into/arrest verb take into
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:on|obl:at=topic
  need   subj{%COP,%MIL,%GOV,%JUD,%country,police,policeman,officer,soldier,guard,agent,authority,troop,trooper,constable,gendarme,prosecutor,coast guard}
  need   obj{@person,@rights-defender,@prisoner,@captive,%CVL,%JRN,%OPP,%PTY,%NGO,%GOV,%MIL,%REB,%CRM,%REF,%REL,%LEG,%COP,%country,Islamist,cleric,organiser,organizer,member,smuggler,dozens,hundreds,pirate,driver,captain}
  not    subj{@sport,@disaster}  obj{@sport}  xcomp|obj{responsible,accountable,liable}
  core   173
  +  "Norwegian police took into two Somali activists."   173 NOR SOM

frogmarch/arrest verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:on|obl:at=topic
  need   subj{%COP,%MIL,%GOV,%JUD,%country,police,policeman,officer,soldier,guard,agent,authority,troop,trooper,constable,gendarme,prosecutor,coast guard}
  need   obj{@person,@rights-defender,@prisoner,@captive,%CVL,%JRN,%OPP,%PTY,%NGO,%GOV,%MIL,%REB,%CRM,%REF,%REL,%LEG,%COP,%country,Islamist,cleric,organiser,organizer,member,smuggler,dozens,hundreds,pirate,driver,captain}
  not    subj{@sport,@disaster}  obj{@sport}  xcomp|obj{responsible,accountable,liable}
  core   173
  +  "Bolivian police frogmarched two Sudanese activists."   173 BOL SDN

immure/arrest verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:on|obl:at=topic
  need   subj{%COP,%MIL,%GOV,%JUD,%country,police,policeman,officer,soldier,guard,agent,authority,troop,trooper,constable,gendarme,prosecutor,coast guard}
  need   obj{@person,@rights-defender,@prisoner,@captive,%CVL,%JRN,%OPP,%PTY,%NGO,%GOV,%MIL,%REB,%CRM,%REF,%REL,%LEG,%COP,%country,Islamist,cleric,organiser,organizer,member,smuggler,dozens,hundreds,pirate,driver,captain}
  not    subj{@sport,@disaster}  obj{@sport}  xcomp|obj{responsible,accountable,liable}
  core   173
  +  "Finnish police immured two Albanian activists."   173 FIN ALB

trap/arrest verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:on|obl:at=topic
  need   subj{%COP,%MIL,%GOV,%JUD,%country,police,policeman,officer,soldier,guard,agent,authority,troop,trooper,constable,gendarme,prosecutor,coast guard}
  need   obj{@person,@rights-defender,@prisoner,@captive,%CVL,%JRN,%OPP,%PTY,%NGO,%GOV,%MIL,%REB,%CRM,%REF,%REL,%LEG,%COP,%country,Islamist,cleric,organiser,organizer,member,smuggler,dozens,hundreds,pirate,driver,captain}
  not    subj{@sport,@disaster}  obj{@sport}  xcomp|obj{responsible,accountable,liable}
  core   173
  +  "Thai police trapped two Latvian activists."   173 THA LVA

hold/held verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over=topic
  need   obl:in|obl:into|obl:under|obl:at|obl:behind|obl:to{custody,jail,prison,detention,arrest,house arrest,cell,gaol,bar,solitary confinement,captivity,guard,camp,barracks,dungeon,police custody,remand}
  need   obj{@person,@rights-defender,@prisoner,@captive,%CVL,%JRN,%OPP,%PTY,%NGO,%GOV,%MIL,%REB,%CRM,%REF,%REL,%LEG,%COP,%country,Islamist,cleric,organiser,organizer,member,smuggler,dozens,hundreds,pirate,driver,captain}
  core   173
  +  "Egypt held two Albanian activists in custody."   173 EGY ALB

keep/held verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over=topic
  need   obl:in|obl:into|obl:under|obl:at|obl:behind|obl:to{custody,jail,prison,detention,arrest,house arrest,cell,gaol,bar,solitary confinement,captivity,guard,camp,barracks,dungeon,police custody,remand}
  need   obj{@person,@rights-defender,@prisoner,@captive,%CVL,%JRN,%OPP,%PTY,%NGO,%GOV,%MIL,%REB,%CRM,%REF,%REL,%LEG,%COP,%country,Islamist,cleric,organiser,organizer,member,smuggler,dozens,hundreds,pirate,driver,captain}
  core   173
  +  "Ethiopia kept two Albanian activists in custody."   173 ETH ALB

remand/held verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over=topic
  need   obl:in|obl:into|obl:under|obl:at|obl:behind|obl:to{custody,jail,prison,detention,arrest,house arrest,cell,gaol,bar,solitary confinement,captivity,guard,camp,barracks,dungeon,police custody,remand}
  need   obj{@person,@rights-defender,@prisoner,@captive,%CVL,%JRN,%OPP,%PTY,%NGO,%GOV,%MIL,%REB,%CRM,%REF,%REL,%LEG,%COP,%country,Islamist,cleric,organiser,organizer,member,smuggler,dozens,hundreds,pirate,driver,captain}
  core   173
  +  "Nepal remanded two Norwegian activists in custody."   173 NPL NOR

confine/held verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over=topic
  need   obl:in|obl:into|obl:under|obl:at|obl:behind|obl:to{custody,jail,prison,detention,arrest,house arrest,cell,gaol,bar,solitary confinement,captivity,guard,camp,barracks,dungeon,police custody,remand}
  need   obj{@person,@rights-defender,@prisoner,@captive,%CVL,%JRN,%OPP,%PTY,%NGO,%GOV,%MIL,%REB,%CRM,%REF,%REL,%LEG,%COP,%country,Islamist,cleric,organiser,organizer,member,smuggler,dozens,hundreds,pirate,driver,captain}
  core   173
  +  "Nigeria confined two Cameroonian activists in custody."   173 NGA CMR

place/held verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over=topic
  need   obl:in|obl:into|obl:under|obl:at|obl:behind|obl:to{custody,jail,prison,detention,arrest,house arrest,cell,gaol,bar,solitary confinement,captivity,guard,camp,barracks,dungeon,police custody,remand}
  need   obj{@person,@rights-defender,@prisoner,@captive,%CVL,%JRN,%OPP,%PTY,%NGO,%GOV,%MIL,%REB,%CRM,%REF,%REL,%LEG,%COP,%country,Islamist,cleric,organiser,organizer,member,smuggler,dozens,hundreds,pirate,driver,captain}
  core   173
  +  "India placed two Malawian activists in custody."   173 IND MWI

put/held verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over=topic
  need   obl:in|obl:into|obl:under|obl:at|obl:behind|obl:to{custody,jail,prison,detention,arrest,house arrest,cell,gaol,bar,solitary confinement,captivity,guard,camp,barracks,dungeon,police custody,remand}
  need   obj{@person,@rights-defender,@prisoner,@captive,%CVL,%JRN,%OPP,%PTY,%NGO,%GOV,%MIL,%REB,%CRM,%REF,%REL,%LEG,%COP,%country,Islamist,cleric,organiser,organizer,member,smuggler,dozens,hundreds,pirate,driver,captain}
  core   173
  +  "Romania put two Togolese activists in custody."   173 ROU TGO

throw/held verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over=topic
  need   obl:in|obl:into|obl:under|obl:at|obl:behind|obl:to{custody,jail,prison,detention,arrest,house arrest,cell,gaol,bar,solitary confinement,captivity,guard,camp,barracks,dungeon,police custody,remand}
  need   obj{@person,@rights-defender,@prisoner,@captive,%CVL,%JRN,%OPP,%PTY,%NGO,%GOV,%MIL,%REB,%CRM,%REF,%REL,%LEG,%COP,%country,Islamist,cleric,organiser,organizer,member,smuggler,dozens,hundreds,pirate,driver,captain}
  core   173
  +  "Thailand threw two Malaysian activists in custody."   173 THA MYS

take/held verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over=topic
  need   obl:in|obl:into|obl:under|obl:at|obl:behind|obl:to{custody,jail,prison,detention,arrest,house arrest,cell,gaol,bar,solitary confinement,captivity,guard,camp,barracks,dungeon,police custody,remand}
  need   obj{@person,@rights-defender,@prisoner,@captive,%CVL,%JRN,%OPP,%PTY,%NGO,%GOV,%MIL,%REB,%CRM,%REF,%REL,%LEG,%COP,%country,Islamist,cleric,organiser,organizer,member,smuggler,dozens,hundreds,pirate,driver,captain}
  core   173
  +  "Pakistan took two Romanian activists in custody."   173 PAK ROU

cast/held verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over=topic
  need   obl:in|obl:into|obl:under|obl:at|obl:behind|obl:to{custody,jail,prison,detention,arrest,house arrest,cell,gaol,bar,solitary confinement,captivity,guard,camp,barracks,dungeon,police custody,remand}
  need   obj{@person,@rights-defender,@prisoner,@captive,%CVL,%JRN,%OPP,%PTY,%NGO,%GOV,%MIL,%REB,%CRM,%REF,%REL,%LEG,%COP,%country,Islamist,cleric,organiser,organizer,member,smuggler,dozens,hundreds,pirate,driver,captain}
  core   173
  +  "Rwanda cast two Sudanese activists in custody."   173 RWA SDN

lead/held verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over=topic
  need   obl:in|obl:into|obl:under|obl:at|obl:behind|obl:to{custody,jail,prison,detention,arrest,house arrest,cell,gaol,bar,solitary confinement,captivity,guard,camp,barracks,dungeon,police custody,remand}
  need   obj{@person,@rights-defender,@prisoner,@captive,%CVL,%JRN,%OPP,%PTY,%NGO,%GOV,%MIL,%REB,%CRM,%REF,%REL,%LEG,%COP,%country,Islamist,cleric,organiser,organizer,member,smuggler,dozens,hundreds,pirate,driver,captain}
  core   173
  +  "Uganda led two Polish activists in custody."   173 UGA POL

clap/held verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over=topic
  need   obl:in|obl:into|obl:under|obl:at|obl:behind|obl:to{custody,jail,prison,detention,arrest,house arrest,cell,gaol,bar,solitary confinement,captivity,guard,camp,barracks,dungeon,police custody,remand}
  need   obj{@person,@rights-defender,@prisoner,@captive,%CVL,%JRN,%OPP,%PTY,%NGO,%GOV,%MIL,%REB,%CRM,%REF,%REL,%LEG,%COP,%country,Islamist,cleric,organiser,organizer,member,smuggler,dozens,hundreds,pirate,driver,captain}
  core   173
  +  "Peru clapped two Pakistani activists in custody."   173 PER PAK

fling/held verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over=topic
  need   obl:in|obl:into|obl:under|obl:at|obl:behind|obl:to{custody,jail,prison,detention,arrest,house arrest,cell,gaol,bar,solitary confinement,captivity,guard,camp,barracks,dungeon,police custody,remand}
  need   obj{@person,@rights-defender,@prisoner,@captive,%CVL,%JRN,%OPP,%PTY,%NGO,%GOV,%MIL,%REB,%CRM,%REF,%REL,%LEG,%COP,%country,Islamist,cleric,organiser,organizer,member,smuggler,dozens,hundreds,pirate,driver,captain}
  core   173
  +  "Libya flung two Turkish activists in custody."   173 LBY TUR

toss/held verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over=topic
  need   obl:in|obl:into|obl:under|obl:at|obl:behind|obl:to{custody,jail,prison,detention,arrest,house arrest,cell,gaol,bar,solitary confinement,captivity,guard,camp,barracks,dungeon,police custody,remand}
  need   obj{@person,@rights-defender,@prisoner,@captive,%CVL,%JRN,%OPP,%PTY,%NGO,%GOV,%MIL,%REB,%CRM,%REF,%REL,%LEG,%COP,%country,Islamist,cleric,organiser,organizer,member,smuggler,dozens,hundreds,pirate,driver,captain}
  core   173
  +  "Romania tossed two Zambian activists in custody."   173 ROU ZMB

shut/held verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over=topic
  need   obl:in|obl:into|obl:under|obl:at|obl:behind|obl:to{custody,jail,prison,detention,arrest,house arrest,cell,gaol,bar,solitary confinement,captivity,guard,camp,barracks,dungeon,police custody,remand}
  need   obj{@person,@rights-defender,@prisoner,@captive,%CVL,%JRN,%OPP,%PTY,%NGO,%GOV,%MIL,%REB,%CRM,%REF,%REL,%LEG,%COP,%country,Islamist,cleric,organiser,organizer,member,smuggler,dozens,hundreds,pirate,driver,captain}
  core   173
  +  "Gambia shut two Sudanese activists in custody."   173 GMB SDN

lock/held verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over=topic
  need   obl:in|obl:into|obl:under|obl:at|obl:behind|obl:to{custody,jail,prison,detention,arrest,house arrest,cell,gaol,bar,solitary confinement,captivity,guard,camp,barracks,dungeon,police custody,remand}
  need   obj{@person,@rights-defender,@prisoner,@captive,%CVL,%JRN,%OPP,%PTY,%NGO,%GOV,%MIL,%REB,%CRM,%REF,%REL,%LEG,%COP,%country,Islamist,cleric,organiser,organizer,member,smuggler,dozens,hundreds,pirate,driver,captain}
  core   173
  +  "Belarus locked two Portuguese activists in custody."   173 BLR PRT

roundup/arrests noun
  frame  poss|nmod:of=recipient  nmod:by|compound|amod=actor
  core   173  when nmod:of|poss{@person,@rights-defender,@prisoner,@captive,%CVL,%JRN,%OPP,%PTY,%NGO,%GOV,%MIL,%REB,%CRM,%REF,%REL,%LEG,%COP,%country,Islamist,cleric,organiser,organizer,member,smuggler,dozens,hundreds,pirate,driver,captain}
  core   171  when nmod:on|nmod:by|nmod:against{*}
  +  "The roundup of two Cameroonian activists was noted."   173 - CMR

apprehension/arrests noun
  frame  poss|nmod:of=recipient  nmod:by|compound|amod=actor
  core   173  when nmod:of|poss{@person,@rights-defender,@prisoner,@captive,%CVL,%JRN,%OPP,%PTY,%NGO,%GOV,%MIL,%REB,%CRM,%REF,%REL,%LEG,%COP,%country,Islamist,cleric,organiser,organizer,member,smuggler,dozens,hundreds,pirate,driver,captain}
  core   171  when nmod:on|nmod:by|nmod:against{*}
  +  "The apprehension of two Albanian activists was noted."   173 - ALB

internment/arrests noun
  frame  poss|nmod:of=recipient  nmod:by|compound|amod=actor
  core   173  when nmod:of|poss{@person,@rights-defender,@prisoner,@captive,%CVL,%JRN,%OPP,%PTY,%NGO,%GOV,%MIL,%REB,%CRM,%REF,%REL,%LEG,%COP,%country,Islamist,cleric,organiser,organizer,member,smuggler,dozens,hundreds,pirate,driver,captain}
  core   171  when nmod:on|nmod:by|nmod:against{*}
  +  "The internment of two Panamanian activists was noted."   173 - PAN

incarceration/arrests noun
  frame  poss|nmod:of=recipient  nmod:by|compound|amod=actor
  core   173  when nmod:of|poss{@person,@rights-defender,@prisoner,@captive,%CVL,%JRN,%OPP,%PTY,%NGO,%GOV,%MIL,%REB,%CRM,%REF,%REL,%LEG,%COP,%country,Islamist,cleric,organiser,organizer,member,smuggler,dozens,hundreds,pirate,driver,captain}
  core   171  when nmod:on|nmod:by|nmod:against{*}
  +  "The incarceration of two Somali activists was noted."   173 - SOM

rearrest/arrests noun
  frame  poss|nmod:of=recipient  nmod:by|compound|amod=actor
  core   173  when nmod:of|poss{@person,@rights-defender,@prisoner,@captive,%CVL,%JRN,%OPP,%PTY,%NGO,%GOV,%MIL,%REB,%CRM,%REF,%REL,%LEG,%COP,%country,Islamist,cleric,organiser,organizer,member,smuggler,dozens,hundreds,pirate,driver,captain}
  core   171  when nmod:on|nmod:by|nmod:against{*}
  +  "The rearrest of two Latvian activists was noted."   173 - LVA

re-arrest/arrests noun re-arrest
  frame  poss|nmod:of=recipient  nmod:by|compound|amod=actor
  core   173  when nmod:of|poss{@person,@rights-defender,@prisoner,@captive,%CVL,%JRN,%OPP,%PTY,%NGO,%GOV,%MIL,%REB,%CRM,%REF,%REL,%LEG,%COP,%country,Islamist,cleric,organiser,organizer,member,smuggler,dozens,hundreds,pirate,driver,captain}
  core   171  when nmod:on|nmod:by|nmod:against{*}
  +  "The re-arrest of two Algerian activists was noted."   173 - DZA

mass-arrest/arrests noun arrest
  frame  poss|nmod:of=recipient  nmod:by|compound|amod=actor
  need   compound|amod{mass}
  core   173  when nmod:of|poss{@person,@rights-defender,@prisoner,@captive,%CVL,%JRN,%OPP,%PTY,%NGO,%GOV,%MIL,%REB,%CRM,%REF,%REL,%LEG,%COP,%country,Islamist,cleric,organiser,organizer,member,smuggler,dozens,hundreds,pirate,driver,captain}
  core   171  when nmod:on|nmod:by|nmod:against{*}
  +  "The mass arrest of two Bolivian activists was noted."   173 - BOL

house-arrest/arrests noun arrest
  frame  poss|nmod:of=recipient  nmod:by|compound|amod=actor
  need   compound|amod{house}
  core   173  when nmod:of|poss{@person,@rights-defender,@prisoner,@captive,%CVL,%JRN,%OPP,%PTY,%NGO,%GOV,%MIL,%REB,%CRM,%REF,%REL,%LEG,%COP,%country,Islamist,cleric,organiser,organizer,member,smuggler,dozens,hundreds,pirate,driver,captain}
  core   171  when nmod:on|nmod:by|nmod:against{*}
  +  "The house arrest of two Finnish activists was noted."   173 - FIN

pre-trial-detention/arrests noun detention
  frame  poss|nmod:of=recipient  nmod:by|compound|amod=actor
  need   compound|amod{pre-trial}
  core   173  when nmod:of|poss{@person,@rights-defender,@prisoner,@captive,%CVL,%JRN,%OPP,%PTY,%NGO,%GOV,%MIL,%REB,%CRM,%REF,%REL,%LEG,%COP,%country,Islamist,cleric,organiser,organizer,member,smuggler,dozens,hundreds,pirate,driver,captain}
  core   171  when nmod:on|nmod:by|nmod:against{*}
  +  "The pre-trial detention of two Ecuadorian activists was noted."   173 - ECU

administrative-detention/arrests noun detention
  frame  poss|nmod:of=recipient  nmod:by|compound|amod=actor
  need   compound|amod{administrative}
  core   173  when nmod:of|poss{@person,@rights-defender,@prisoner,@captive,%CVL,%JRN,%OPP,%PTY,%NGO,%GOV,%MIL,%REB,%CRM,%REF,%REL,%LEG,%COP,%country,Islamist,cleric,organiser,organizer,member,smuggler,dozens,hundreds,pirate,driver,captain}
  core   171  when nmod:on|nmod:by|nmod:against{*}
  +  "The administrative detention of two Libyan activists was noted."   173 - LBY

arbitrary-detention/arrests noun detention
  frame  poss|nmod:of=recipient  nmod:by|compound|amod=actor
  need   compound|amod{arbitrary}
  core   173  when nmod:of|poss{@person,@rights-defender,@prisoner,@captive,%CVL,%JRN,%OPP,%PTY,%NGO,%GOV,%MIL,%REB,%CRM,%REF,%REL,%LEG,%COP,%country,Islamist,cleric,organiser,organizer,member,smuggler,dozens,hundreds,pirate,driver,captain}
  core   171  when nmod:on|nmod:by|nmod:against{*}
  +  "The arbitrary detention of two Sudanese activists was noted."   173 - SDN

police-custody/arrests noun custody
  frame  poss|nmod:of=recipient  nmod:by|compound|amod=actor
  need   compound|amod{police}
  core   173  when nmod:of|poss{@person,@rights-defender,@prisoner,@captive,%CVL,%JRN,%OPP,%PTY,%NGO,%GOV,%MIL,%REB,%CRM,%REF,%REL,%LEG,%COP,%country,Islamist,cleric,organiser,organizer,member,smuggler,dozens,hundreds,pirate,driver,captain}
  core   171  when nmod:on|nmod:by|nmod:against{*}
  +  "The police custody of two Egyptian activists was noted."   173 - EGY

manhunt/arrests noun
  frame  poss|nmod:of=recipient  nmod:by|compound|amod=actor
  core   173  when nmod:of|poss{@person,@rights-defender,@prisoner,@captive,%CVL,%JRN,%OPP,%PTY,%NGO,%GOV,%MIL,%REB,%CRM,%REF,%REL,%LEG,%COP,%country,Islamist,cleric,organiser,organizer,member,smuggler,dozens,hundreds,pirate,driver,captain}
  core   171  when nmod:on|nmod:by|nmod:against{*}
  +  "The manhunt of two Spanish activists was noted."   173 - ESP

dragnet/arrests noun
  frame  poss|nmod:of=recipient  nmod:by|compound|amod=actor
  core   173  when nmod:of|poss{@person,@rights-defender,@prisoner,@captive,%CVL,%JRN,%OPP,%PTY,%NGO,%GOV,%MIL,%REB,%CRM,%REF,%REL,%LEG,%COP,%country,Islamist,cleric,organiser,organizer,member,smuggler,dozens,hundreds,pirate,driver,captain}
  core   171  when nmod:on|nmod:by|nmod:against{*}
  +  "The dragnet of two Hungarian activists was noted."   173 - HUN

police-sweep/arrests noun sweep
  frame  poss|nmod:of=recipient  nmod:by|compound|amod=actor
  need   compound|amod{police}
  core   173  when nmod:of|poss{@person,@rights-defender,@prisoner,@captive,%CVL,%JRN,%OPP,%PTY,%NGO,%GOV,%MIL,%REB,%CRM,%REF,%REL,%LEG,%COP,%country,Islamist,cleric,organiser,organizer,member,smuggler,dozens,hundreds,pirate,driver,captain}
  core   171  when nmod:on|nmod:by|nmod:against{*}
  +  "The police sweep of two Cuban activists was noted."   173 - CUB

police-raid/arrests noun raid
  frame  poss|nmod:of=recipient  nmod:by|compound|amod=actor
  need   compound|amod{police}
  core   173  when nmod:of|poss{@person,@rights-defender,@prisoner,@captive,%CVL,%JRN,%OPP,%PTY,%NGO,%GOV,%MIL,%REB,%CRM,%REF,%REL,%LEG,%COP,%country,Islamist,cleric,organiser,organizer,member,smuggler,dozens,hundreds,pirate,driver,captain}
  core   171  when nmod:on|nmod:by|nmod:against{*}
  +  "A police raid on a Mexican party office was noted."   171 - -

police-operation/arrests noun operation
  frame  poss|nmod:of=recipient  nmod:by|compound|amod=actor
  need   compound|amod{police}
  core   173  when nmod:of|poss{@person,@rights-defender,@prisoner,@captive,%CVL,%JRN,%OPP,%PTY,%NGO,%GOV,%MIL,%REB,%CRM,%REF,%REL,%LEG,%COP,%country,Islamist,cleric,organiser,organizer,member,smuggler,dozens,hundreds,pirate,driver,captain}
  core   171  when nmod:on|nmod:by|nmod:against{*}
  +  "The police operation of two Cameroonian activists was noted."   173 - CMR

police-search/arrests noun search
  frame  poss|nmod:of=recipient  nmod:by|compound|amod=actor
  need   compound|amod{police}
  core   173  when nmod:of|poss{@person,@rights-defender,@prisoner,@captive,%CVL,%JRN,%OPP,%PTY,%NGO,%GOV,%MIL,%REB,%CRM,%REF,%REL,%LEG,%COP,%country,Islamist,cleric,organiser,organizer,member,smuggler,dozens,hundreds,pirate,driver,captain}
  core   171  when nmod:on|nmod:by|nmod:against{*}
  +  "The police search of two Algerian activists was noted."   173 - DZA

house-search/arrests noun search
  frame  poss|nmod:of=recipient  nmod:by|compound|amod=actor
  need   compound|amod{house}
  core   173  when nmod:of|poss{@person,@rights-defender,@prisoner,@captive,%CVL,%JRN,%OPP,%PTY,%NGO,%GOV,%MIL,%REB,%CRM,%REF,%REL,%LEG,%COP,%country,Islamist,cleric,organiser,organizer,member,smuggler,dozens,hundreds,pirate,driver,captain}
  core   171  when nmod:on|nmod:by|nmod:against{*}
  +  "The house search of two Albanian activists was noted."   173 - ALB

security-sweep/arrests noun sweep
  frame  poss|nmod:of=recipient  nmod:by|compound|amod=actor
  need   compound|amod{security}
  core   173  when nmod:of|poss{@person,@rights-defender,@prisoner,@captive,%CVL,%JRN,%OPP,%PTY,%NGO,%GOV,%MIL,%REB,%CRM,%REF,%REL,%LEG,%COP,%country,Islamist,cleric,organiser,organizer,member,smuggler,dozens,hundreds,pirate,driver,captain}
  core   171  when nmod:on|nmod:by|nmod:against{*}
  +  "The security sweep of two Norwegian activists was noted."   173 - NOR

sequester/seize verb
  frame  nsubj=actor  obj|obl:from|nmod:from|nmod:of|poss|obl:of=recipient
  need   obj{@property,@goods,ship,tanker,vessel,trawler,boat,cargo,land,camera,passport,phone,computer,equipment,weapon,arms,medicine,asset,oilfield,field,plant,factory,mine,refinery,company,estate,truck,lorry,goods,money,hard disk,document,newspaper,shipment,supply}
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%JUD,%CRM,soldier,police,troop,customs,coast guard,navy,authority}
  not    subj{@sport,@business}
  core   1711
  +  "Mexico sequestered a Thai ship."   1711 MEX THA

sequestrate/seize verb
  frame  nsubj=actor  obj|obl:from|nmod:from|nmod:of|poss|obl:of=recipient
  need   obj{@property,@goods,ship,tanker,vessel,trawler,boat,cargo,land,camera,passport,phone,computer,equipment,weapon,arms,medicine,asset,oilfield,field,plant,factory,mine,refinery,company,estate,truck,lorry,goods,money,hard disk,document,newspaper,shipment,supply}
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%JUD,%CRM,soldier,police,troop,customs,coast guard,navy,authority}
  not    subj{@sport,@business}
  core   1711
  +  "Sudan sequestrated a Zambian ship."   1711 SDN ZMB

expropriate/seize verb
  frame  nsubj=actor  obj|obl:from|nmod:from|nmod:of|poss|obl:of=recipient
  need   obj{@property,@goods,ship,tanker,vessel,trawler,boat,cargo,land,camera,passport,phone,computer,equipment,weapon,arms,medicine,asset,oilfield,field,plant,factory,mine,refinery,company,estate,truck,lorry,goods,money,hard disk,document,newspaper,shipment,supply}
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%JUD,%CRM,soldier,police,troop,customs,coast guard,navy,authority}
  not    subj{@sport,@business}
  core   1711
  +  "Peru expropriated a Togolese ship."   1711 PER TGO

nationalise/seize verb
  frame  nsubj=actor  obj|obl:from|nmod:from|nmod:of|poss|obl:of=recipient
  need   obj{@property,@goods,ship,tanker,vessel,trawler,boat,cargo,land,camera,passport,phone,computer,equipment,weapon,arms,medicine,asset,oilfield,field,plant,factory,mine,refinery,company,estate,truck,lorry,goods,money,hard disk,document,newspaper,shipment,supply}
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%JUD,%CRM,soldier,police,troop,customs,coast guard,navy,authority}
  not    subj{@sport,@business}
  core   1711
  +  "Algeria nationalised a Rwandan ship."   1711 DZA RWA

nationalize/seize verb
  frame  nsubj=actor  obj|obl:from|nmod:from|nmod:of|poss|obl:of=recipient
  need   obj{@property,@goods,ship,tanker,vessel,trawler,boat,cargo,land,camera,passport,phone,computer,equipment,weapon,arms,medicine,asset,oilfield,field,plant,factory,mine,refinery,company,estate,truck,lorry,goods,money,hard disk,document,newspaper,shipment,supply}
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%JUD,%CRM,soldier,police,troop,customs,coast guard,navy,authority}
  not    subj{@sport,@business}
  core   1711
  +  "Sweden nationalized a Mexican ship."   1711 SWE MEX

requisition/seize verb
  frame  nsubj=actor  obj|obl:from|nmod:from|nmod:of|poss|obl:of=recipient
  need   obj{@property,@goods,ship,tanker,vessel,trawler,boat,cargo,land,camera,passport,phone,computer,equipment,weapon,arms,medicine,asset,oilfield,field,plant,factory,mine,refinery,company,estate,truck,lorry,goods,money,hard disk,document,newspaper,shipment,supply}
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%JUD,%CRM,soldier,police,troop,customs,coast guard,navy,authority}
  not    subj{@sport,@business}
  core   1711
  +  "Egypt requisitioned a Zambian ship."   1711 EGY ZMB

commandeer/seize verb
  frame  nsubj=actor  obj|obl:from|nmod:from|nmod:of|poss|obl:of=recipient
  need   obj{@property,@goods,ship,tanker,vessel,trawler,boat,cargo,land,camera,passport,phone,computer,equipment,weapon,arms,medicine,asset,oilfield,field,plant,factory,mine,refinery,company,estate,truck,lorry,goods,money,hard disk,document,newspaper,shipment,supply}
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%JUD,%CRM,soldier,police,troop,customs,coast guard,navy,authority}
  not    subj{@sport,@business}
  core   1711
  +  "Egypt commandeered a Ghanaian ship."   1711 EGY GHA

impound/seize verb
  frame  nsubj=actor  obj|obl:from|nmod:from|nmod:of|poss|obl:of=recipient
  need   obj{@property,@goods,ship,tanker,vessel,trawler,boat,cargo,land,camera,passport,phone,computer,equipment,weapon,arms,medicine,asset,oilfield,field,plant,factory,mine,refinery,company,estate,truck,lorry,goods,money,hard disk,document,newspaper,shipment,supply}
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%JUD,%CRM,soldier,police,troop,customs,coast guard,navy,authority}
  not    subj{@sport,@business}
  core   1711
  +  "Ethiopia impounded a Ghanaian ship."   1711 ETH GHA

confiscate/seize verb
  frame  nsubj=actor  obj|obl:from|nmod:from|nmod:of|poss|obl:of=recipient
  need   obj{@property,@goods,ship,tanker,vessel,trawler,boat,cargo,land,camera,passport,phone,computer,equipment,weapon,arms,medicine,asset,oilfield,field,plant,factory,mine,refinery,company,estate,truck,lorry,goods,money,hard disk,document,newspaper,shipment,supply}
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%JUD,%CRM,soldier,police,troop,customs,coast guard,navy,authority}
  not    subj{@sport,@business}
  core   1711
  +  "Libya confiscated a Ghanaian ship."   1711 LBY GHA

appropriate/seize verb
  frame  nsubj=actor  obj|obl:from|nmod:from|nmod:of|poss|obl:of=recipient
  need   obj{@property,@goods,ship,tanker,vessel,trawler,boat,cargo,land,camera,passport,phone,computer,equipment,weapon,arms,medicine,asset,oilfield,field,plant,factory,mine,refinery,company,estate,truck,lorry,goods,money,hard disk,document,newspaper,shipment,supply}
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%JUD,%CRM,soldier,police,troop,customs,coast guard,navy,authority}
  not    subj{@sport,@business}
  core   1711
  +  "Malawi appropriated a Norwegian ship."   1711 MWI NOR

usurp/seize verb
  frame  nsubj=actor  obj|obl:from|nmod:from|nmod:of|poss|obl:of=recipient
  need   obj{@property,@goods,ship,tanker,vessel,trawler,boat,cargo,land,camera,passport,phone,computer,equipment,weapon,arms,medicine,asset,oilfield,field,plant,factory,mine,refinery,company,estate,truck,lorry,goods,money,hard disk,document,newspaper,shipment,supply}
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%JUD,%CRM,soldier,police,troop,customs,coast guard,navy,authority}
  not    subj{@sport,@business}
  core   1711
  +  "Cuba usurped an Albanian ship."   1711 CUB ALB

plunder/seize verb
  frame  nsubj=actor  obj|obl:from|nmod:from|nmod:of|poss|obl:of=recipient
  need   obj{@property,@goods,ship,tanker,vessel,trawler,boat,cargo,land,camera,passport,phone,computer,equipment,weapon,arms,medicine,asset,oilfield,field,plant,factory,mine,refinery,company,estate,truck,lorry,goods,money,hard disk,document,newspaper,shipment,supply}
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%JUD,%CRM,soldier,police,troop,customs,coast guard,navy,authority}
  not    subj{@sport,@business}
  core   1711
  +  "Laos plundered a Nepalese ship."   1711 LAO NPL

pillage/seize verb
  frame  nsubj=actor  obj|obl:from|nmod:from|nmod:of|poss|obl:of=recipient
  need   obj{@property,@goods,ship,tanker,vessel,trawler,boat,cargo,land,camera,passport,phone,computer,equipment,weapon,arms,medicine,asset,oilfield,field,plant,factory,mine,refinery,company,estate,truck,lorry,goods,money,hard disk,document,newspaper,shipment,supply}
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%JUD,%CRM,soldier,police,troop,customs,coast guard,navy,authority}
  not    subj{@sport,@business}
  core   1711
  +  "Latvia pillaged a Libyan ship."   1711 LVA LBY

carry-off/seize verb carry off
  frame  nsubj=actor  obj|obl:from|nmod:from|nmod:of|poss|obl:of=recipient
  need   obj{@property,@goods,ship,tanker,vessel,trawler,boat,cargo,land,camera,passport,phone,computer,equipment,weapon,arms,medicine,asset,oilfield,field,plant,factory,mine,refinery,company,estate,truck,lorry,goods,money,hard disk,document,newspaper,shipment,supply}
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%JUD,%CRM,soldier,police,troop,customs,coast guard,navy,authority}
  not    subj{@sport,@business}
  core   1711
  +  "Rwandan soldiers carried off the medicine of Zambia."   1711 RWA ZMB

take-over/seize verb take over
  frame  nsubj=actor  obj|obl:from|nmod:from|nmod:of|poss|obl:of=recipient
  need   obj{@property,@goods,ship,tanker,vessel,trawler,boat,cargo,land,camera,passport,phone,computer,equipment,weapon,arms,medicine,asset,oilfield,field,plant,factory,mine,refinery,company,estate,truck,lorry,goods,money,hard disk,document,newspaper,shipment,supply}
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%JUD,%CRM,soldier,police,troop,customs,coast guard,navy,authority}
  not    subj{@sport,@business}
  core   1711
  +  "Belarus took over a Finnish ship."   1711 BLR FIN

pocket/seize verb
  frame  nsubj=actor  obj|obl:from|nmod:from|nmod:of|poss|obl:of=recipient
  need   obj{@property,@goods,ship,tanker,vessel,trawler,boat,cargo,land,camera,passport,phone,computer,equipment,weapon,arms,medicine,asset,oilfield,field,plant,factory,mine,refinery,company,estate,truck,lorry,goods,money,hard disk,document,newspaper,shipment,supply}
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%JUD,%CRM,soldier,police,troop,customs,coast guard,navy,authority}
  not    subj{@sport,@business}
  core   1711
  +  "Nepal pocketed a Guatemalan ship."   1711 NPL GTM

distrain/seize verb
  frame  nsubj=actor  obj|obl:from|nmod:from|nmod:of|poss|obl:of=recipient
  need   obj{@property,@goods,ship,tanker,vessel,trawler,boat,cargo,land,camera,passport,phone,computer,equipment,weapon,arms,medicine,asset,oilfield,field,plant,factory,mine,refinery,company,estate,truck,lorry,goods,money,hard disk,document,newspaper,shipment,supply}
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%JUD,%CRM,soldier,police,troop,customs,coast guard,navy,authority}
  not    subj{@sport,@business}
  core   1711
  +  "Mexico distrained a Malaysian ship."   1711 MEX MYS

attach/seize verb
  frame  nsubj=actor  obj|obl:from|nmod:from|nmod:of|poss|obl:of=recipient
  need   obj{@property,@goods,ship,tanker,vessel,trawler,boat,cargo,land,camera,passport,phone,computer,equipment,weapon,arms,medicine,asset,oilfield,field,plant,factory,mine,refinery,company,estate,truck,lorry,goods,money,hard disk,document,newspaper,shipment,supply}
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%JUD,%CRM,soldier,police,troop,customs,coast guard,navy,authority}
  not    subj{@sport,@business}
  core   1711
  +  "Cuba attached a Kenyan ship."   1711 CUB KEN

garnish/seize verb
  frame  nsubj=actor  obj|obl:from|nmod:from|nmod:of|poss|obl:of=recipient
  need   obj{@property,@goods,ship,tanker,vessel,trawler,boat,cargo,land,camera,passport,phone,computer,equipment,weapon,arms,medicine,asset,oilfield,field,plant,factory,mine,refinery,company,estate,truck,lorry,goods,money,hard disk,document,newspaper,shipment,supply}
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%JUD,%CRM,soldier,police,troop,customs,coast guard,navy,authority}
  not    subj{@sport,@business}
  core   1711
  +  "Somalia garnished a Malawian ship."   1711 SOM MWI

loot/seize verb
  frame  nsubj=actor  obj|obl:from|nmod:from|nmod:of|poss|obl:of=recipient
  need   obj{@property,@goods,ship,tanker,vessel,trawler,boat,cargo,land,camera,passport,phone,computer,equipment,weapon,arms,medicine,asset,oilfield,field,plant,factory,mine,refinery,company,estate,truck,lorry,goods,money,hard disk,document,newspaper,shipment,supply}
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%JUD,%CRM,soldier,police,troop,customs,coast guard,navy,authority}
  not    subj{@sport,@business}
  core   1711
  +  "Somalia looted a Belarusian ship."   1711 SOM BLR

grab/seize verb
  frame  nsubj=actor  obj|obl:from|nmod:from|nmod:of|poss|obl:of=recipient
  need   obj{@property,@goods,ship,tanker,vessel,trawler,boat,cargo,land,camera,passport,phone,computer,equipment,weapon,arms,medicine,asset,oilfield,field,plant,factory,mine,refinery,company,estate,truck,lorry,goods,money,hard disk,document,newspaper,shipment,supply}
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%JUD,%CRM,soldier,police,troop,customs,coast guard,navy,authority}
  not    subj{@sport,@business}
  core   1711
  +  "Laos grabbed a Guatemalan ship."   1711 LAO GTM

steal/seize verb
  frame  nsubj=actor  obj|obl:from|nmod:from|nmod:of|poss|obl:of=recipient
  need   obj{@property,@goods,ship,tanker,vessel,trawler,boat,cargo,land,camera,passport,phone,computer,equipment,weapon,arms,medicine,asset,oilfield,field,plant,factory,mine,refinery,company,estate,truck,lorry,goods,money,hard disk,document,newspaper,shipment,supply}
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%JUD,%CRM,soldier,police,troop,customs,coast guard,navy,authority}
  not    subj{@sport,@business}
  core   1711
  +  "Hungary stole a Laotian ship."   1711 HUN LAO

rob/seize verb
  frame  nsubj=actor  obj|obl:from|nmod:from|nmod:of|poss|obl:of=recipient
  need   obj{@property,@goods,ship,tanker,vessel,trawler,boat,cargo,land,camera,passport,phone,computer,equipment,weapon,arms,medicine,asset,oilfield,field,plant,factory,mine,refinery,company,estate,truck,lorry,goods,money,hard disk,document,newspaper,shipment,supply}
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%JUD,%CRM,soldier,police,troop,customs,coast guard,navy,authority}
  not    subj{@sport,@business}
  core   1711
  +  "Nepal robbed an Indian ship."   1711 NPL IND

freeze/seize verb
  frame  nsubj=actor  obj|obl:from|nmod:from|nmod:of|poss|obl:of=recipient
  need   obj{@property,@goods,ship,tanker,vessel,trawler,boat,cargo,land,camera,passport,phone,computer,equipment,weapon,arms,medicine,asset,oilfield,field,plant,factory,mine,refinery,company,estate,truck,lorry,goods,money,hard disk,document,newspaper,shipment,supply}
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%JUD,%CRM,soldier,police,troop,customs,coast guard,navy,authority}
  not    subj{@sport,@business}
  core   1711
  +  "Poland froze a Malawian ship."   1711 POL MWI

strip/seize verb
  frame  nsubj=actor  obj|obl:from|nmod:from|nmod:of|poss|obl:of=recipient
  need   obj{@property,@goods,ship,tanker,vessel,trawler,boat,cargo,land,camera,passport,phone,computer,equipment,weapon,arms,medicine,asset,oilfield,field,plant,factory,mine,refinery,company,estate,truck,lorry,goods,money,hard disk,document,newspaper,shipment,supply}
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%JUD,%CRM,soldier,police,troop,customs,coast guard,navy,authority}
  not    subj{@sport,@business}
  core   1711
  +  "Nigeria stripped a Mexican ship."   1711 NGA MEX

hold/seize verb
  frame  nsubj=actor  obj|obl:from|nmod:from|nmod:of|poss|obl:of=recipient
  need   obj{@property,@goods,ship,tanker,vessel,trawler,boat,cargo,land,camera,passport,phone,computer,equipment,weapon,arms,medicine,asset,oilfield,field,plant,factory,mine,refinery,company,estate,truck,lorry,goods,money,hard disk,document,newspaper,shipment,supply}
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%JUD,%CRM,soldier,police,troop,customs,coast guard,navy,authority}
  not    subj{@sport,@business}
  core   1711
  +  "Ghana held a Libyan ship."   1711 GHA LBY

block/seize verb
  frame  nsubj=actor  obj|obl:from|nmod:from|nmod:of|poss|obl:of=recipient
  need   obj{@property,@goods,ship,tanker,vessel,trawler,boat,cargo,land,camera,passport,phone,computer,equipment,weapon,arms,medicine,asset,oilfield,field,plant,factory,mine,refinery,company,estate,truck,lorry,goods,money,hard disk,document,newspaper,shipment,supply}
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%JUD,%CRM,soldier,police,troop,customs,coast guard,navy,authority}
  not    subj{@sport,@business}
  core   1711
  +  "Belarus blocked an Ethiopian ship."   1711 BLR ETH

misappropriate/seize verb
  frame  nsubj=actor  obj|obl:from|nmod:from|nmod:of|poss|obl:of=recipient
  need   obj{@property,@goods,ship,tanker,vessel,trawler,boat,cargo,land,camera,passport,phone,computer,equipment,weapon,arms,medicine,asset,oilfield,field,plant,factory,mine,refinery,company,estate,truck,lorry,goods,money,hard disk,document,newspaper,shipment,supply}
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%JUD,%CRM,soldier,police,troop,customs,coast guard,navy,authority}
  not    subj{@sport,@business}
  core   1711
  +  "Armenia misappropriated a Moroccan ship."   1711 ARM MAR

divert/seize verb
  frame  nsubj=actor  obj|obl:from|nmod:from|nmod:of|poss|obl:of=recipient
  need   obj{@property,@goods,ship,tanker,vessel,trawler,boat,cargo,land,camera,passport,phone,computer,equipment,weapon,arms,medicine,asset,oilfield,field,plant,factory,mine,refinery,company,estate,truck,lorry,goods,money,hard disk,document,newspaper,shipment,supply}
  need   subj|obj{%country,%GOV,%MIL,%COP,%REB,%UAF,%JUD,%CRM,soldier,police,troop,customs,coast guard,navy,authority}
  not    subj{@sport,@business}
  core   1711
  +  "Thailand diverted an Albanian ship."   1711 THA ALB

confiscation/takings noun
  frame  poss|nmod:by|amod=actor  nmod:of|nmod:from=recipient
  core   1711  when poss|nmod:by|nmod:of|amod{%country,%GOV,%MIL,%COP,ship,land,asset,property}
  +  "Bolivia's confiscation of Ethiopian ships was noted."   1711 BOL ETH

expropriation/takings noun
  frame  poss|nmod:by|amod=actor  nmod:of|nmod:from=recipient
  core   1711  when poss|nmod:by|nmod:of|amod{%country,%GOV,%MIL,%COP,ship,land,asset,property}
  +  "Norway's expropriation of Malawian ships was noted."   1711 NOR MWI

sequestration/takings noun
  frame  poss|nmod:by|amod=actor  nmod:of|nmod:from=recipient
  core   1711  when poss|nmod:by|nmod:of|amod{%country,%GOV,%MIL,%COP,ship,land,asset,property}
  +  "Turkey's sequestration of Mexican ships was noted."   1711 TUR MEX

impoundment/takings noun
  frame  poss|nmod:by|amod=actor  nmod:of|nmod:from=recipient
  core   1711  when poss|nmod:by|nmod:of|amod{%country,%GOV,%MIL,%COP,ship,land,asset,property}
  +  "Gambia's impoundment of Kenyan ships was noted."   1711 GMB KEN

nationalisation/takings noun
  frame  poss|nmod:by|amod=actor  nmod:of|nmod:from=recipient
  core   1711  when poss|nmod:by|nmod:of|amod{%country,%GOV,%MIL,%COP,ship,land,asset,property}
  +  "Romania's nationalisation of Moroccan ships was noted."   1711 ROU MAR

nationalization/takings noun
  frame  poss|nmod:by|amod=actor  nmod:of|nmod:from=recipient
  core   1711  when poss|nmod:by|nmod:of|amod{%country,%GOV,%MIL,%COP,ship,land,asset,property}
  +  "Ghana's nationalization of Finnish ships was noted."   1711 GHA FIN

requisition/takings noun
  frame  poss|nmod:by|amod=actor  nmod:of|nmod:from=recipient
  core   1711  when poss|nmod:by|nmod:of|amod{%country,%GOV,%MIL,%COP,ship,land,asset,property}
  +  "Sweden's requisition of Armenian ships was noted."   1711 SWE ARM

seizing/takings noun
  frame  poss|nmod:by|amod=actor  nmod:of|nmod:from=recipient
  core   1711  when poss|nmod:by|nmod:of|amod{%country,%GOV,%MIL,%COP,ship,land,asset,property}
  +  "Malawi's seizing of Hungarian ships was noted."   1711 MWI HUN

confiscations/takings noun
  frame  poss|nmod:by|amod=actor  nmod:of|nmod:from=recipient
  core   1711  when poss|nmod:by|nmod:of|amod{%country,%GOV,%MIL,%COP,ship,land,asset,property}
  +  "Cuba's confiscations of Rwandan ships was noted."   1711 CUB RWA

asset-seizure/takings noun seizure
  frame  poss|nmod:by|amod=actor  nmod:of|nmod:from=recipient
  need   compound|amod{asset}
  core   1711  when poss|nmod:by|nmod:of|amod{%country,%GOV,%MIL,%COP,ship,land,asset,property}
  +  "Senegal's asset seizure of Guatemalan ships was noted."   1711 SEN GTM

land-grab/takings noun grab
  frame  poss|nmod:by|amod=actor  nmod:of|nmod:from=recipient
  need   compound|amod{land}
  core   1711  when poss|nmod:by|nmod:of|amod{%country,%GOV,%MIL,%COP,ship,land,asset,property}
  +  "Nepal's land grab of Ugandan ships was noted."   1711 NPL UGA

land-seizure/takings noun seizure
  frame  poss|nmod:by|amod=actor  nmod:of|nmod:from=recipient
  need   compound|amod{land}
  core   1711  when poss|nmod:by|nmod:of|amod{%country,%GOV,%MIL,%COP,ship,land,asset,property}
  +  "Bolivia's land seizure of Polish ships was noted."   1711 BOL POL

bulldoze/ruin verb
  frame  nsubj=actor  obj|poss|nmod:of=recipient
  need   obj{home,house,village,hamlet,shack,building,church,mosque,school,crop,farm,tent,camp,market,shop,orchard,olive tree,tree,field,pipeline,power line,statue,monument,grave,cemetery,property,hut,shrine,temple,synagogue,factory,bridge,office,pylon,well}
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,soldier,troop,police,militia,settler,rebel,army,militant,gunman,arsonist,bulldozer,jihadist,vandal,@troop}
  not    subj{@disaster,@accident,@sport,fire}
  core   1712
  +  "Gambian soldiers bulldozed Albanian homes."   1712 GMB ALB

raze/ruin verb
  frame  nsubj=actor  obj|poss|nmod:of=recipient
  need   obj{home,house,village,hamlet,shack,building,church,mosque,school,crop,farm,tent,camp,market,shop,orchard,olive tree,tree,field,pipeline,power line,statue,monument,grave,cemetery,property,hut,shrine,temple,synagogue,factory,bridge,office,pylon,well}
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,soldier,troop,police,militia,settler,rebel,army,militant,gunman,arsonist,bulldozer,jihadist,vandal,@troop}
  not    subj{@disaster,@accident,@sport,fire}
  core   1712
  +  "Rwandan soldiers razed Swedish homes."   1712 RWA SWE

torch/ruin verb
  frame  nsubj=actor  obj|poss|nmod:of=recipient
  need   obj{home,house,village,hamlet,shack,building,church,mosque,school,crop,farm,tent,camp,market,shop,orchard,olive tree,tree,field,pipeline,power line,statue,monument,grave,cemetery,property,hut,shrine,temple,synagogue,factory,bridge,office,pylon,well}
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,soldier,troop,police,militia,settler,rebel,army,militant,gunman,arsonist,bulldozer,jihadist,vandal,@troop}
  not    subj{@disaster,@accident,@sport,fire}
  core   1712
  +  "Guatemalan soldiers torched Serbian homes."   1712 GTM SRB

dynamite/ruin verb
  frame  nsubj=actor  obj|poss|nmod:of=recipient
  need   obj{home,house,village,hamlet,shack,building,church,mosque,school,crop,farm,tent,camp,market,shop,orchard,olive tree,tree,field,pipeline,power line,statue,monument,grave,cemetery,property,hut,shrine,temple,synagogue,factory,bridge,office,pylon,well}
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,soldier,troop,police,militia,settler,rebel,army,militant,gunman,arsonist,bulldozer,jihadist,vandal,@troop}
  not    subj{@disaster,@accident,@sport,fire}
  core   1712
  +  "Greek soldiers dynamited Peruvian homes."   1712 GRC PER

demolish/ruin verb
  frame  nsubj=actor  obj|poss|nmod:of=recipient
  need   obj{home,house,village,hamlet,shack,building,church,mosque,school,crop,farm,tent,camp,market,shop,orchard,olive tree,tree,field,pipeline,power line,statue,monument,grave,cemetery,property,hut,shrine,temple,synagogue,factory,bridge,office,pylon,well}
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,soldier,troop,police,militia,settler,rebel,army,militant,gunman,arsonist,bulldozer,jihadist,vandal,@troop}
  not    subj{@disaster,@accident,@sport,fire}
  core   1712
  +  "Albanian soldiers demolished Chilean homes."   1712 ALB CHL

level/ruin verb
  frame  nsubj=actor  obj|poss|nmod:of=recipient
  need   obj{home,house,village,hamlet,shack,building,church,mosque,school,crop,farm,tent,camp,market,shop,orchard,olive tree,tree,field,pipeline,power line,statue,monument,grave,cemetery,property,hut,shrine,temple,synagogue,factory,bridge,office,pylon,well}
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,soldier,troop,police,militia,settler,rebel,army,militant,gunman,arsonist,bulldozer,jihadist,vandal,@troop}
  not    subj{@disaster,@accident,@sport,fire}
  core   1712
  +  "Libyan soldiers leveled Latvian homes."   1712 LBY LVA

wreck/ruin verb
  frame  nsubj=actor  obj|poss|nmod:of=recipient
  need   obj{home,house,village,hamlet,shack,building,church,mosque,school,crop,farm,tent,camp,market,shop,orchard,olive tree,tree,field,pipeline,power line,statue,monument,grave,cemetery,property,hut,shrine,temple,synagogue,factory,bridge,office,pylon,well}
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,soldier,troop,police,militia,settler,rebel,army,militant,gunman,arsonist,bulldozer,jihadist,vandal,@troop}
  not    subj{@disaster,@accident,@sport,fire}
  core   1712
  +  "Thai soldiers wrecked Polish homes."   1712 THA POL

vandalise/ruin verb
  frame  nsubj=actor  obj|poss|nmod:of=recipient
  need   obj{home,house,village,hamlet,shack,building,church,mosque,school,crop,farm,tent,camp,market,shop,orchard,olive tree,tree,field,pipeline,power line,statue,monument,grave,cemetery,property,hut,shrine,temple,synagogue,factory,bridge,office,pylon,well}
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,soldier,troop,police,militia,settler,rebel,army,militant,gunman,arsonist,bulldozer,jihadist,vandal,@troop}
  not    subj{@disaster,@accident,@sport,fire}
  core   1712
  +  "Bolivian soldiers vandalised Belarusian homes."   1712 BOL BLR

sabotage/ruin verb
  frame  nsubj=actor  obj|poss|nmod:of=recipient
  need   obj{home,house,village,hamlet,shack,building,church,mosque,school,crop,farm,tent,camp,market,shop,orchard,olive tree,tree,field,pipeline,power line,statue,monument,grave,cemetery,property,hut,shrine,temple,synagogue,factory,bridge,office,pylon,well}
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,soldier,troop,police,militia,settler,rebel,army,militant,gunman,arsonist,bulldozer,jihadist,vandal,@troop}
  not    subj{@disaster,@accident,@sport,fire}
  core   1712
  +  "Serbian soldiers sabotaged Rwandan homes."   1712 SRB RWA

knock-down/ruin verb knock down
  frame  nsubj=actor  obj|poss|nmod:of=recipient
  need   obj{home,house,village,hamlet,shack,building,church,mosque,school,crop,farm,tent,camp,market,shop,orchard,olive tree,tree,field,pipeline,power line,statue,monument,grave,cemetery,property,hut,shrine,temple,synagogue,factory,bridge,office,pylon,well}
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,soldier,troop,police,militia,settler,rebel,army,militant,gunman,arsonist,bulldozer,jihadist,vandal,@troop}
  not    subj{@disaster,@accident,@sport,fire}
  core   1712
  +  "Malaysian soldiers knocked down Libyan homes."   1712 MYS LBY

tear-down/ruin verb tear down
  frame  nsubj=actor  obj|poss|nmod:of=recipient
  need   obj{home,house,village,hamlet,shack,building,church,mosque,school,crop,farm,tent,camp,market,shop,orchard,olive tree,tree,field,pipeline,power line,statue,monument,grave,cemetery,property,hut,shrine,temple,synagogue,factory,bridge,office,pylon,well}
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,soldier,troop,police,militia,settler,rebel,army,militant,gunman,arsonist,bulldozer,jihadist,vandal,@troop}
  not    subj{@disaster,@accident,@sport,fire}
  core   1712
  +  "Togolese soldiers tore down Polish homes."   1712 TGO POL

pull-down/ruin verb pull down
  frame  nsubj=actor  obj|poss|nmod:of=recipient
  need   obj{home,house,village,hamlet,shack,building,church,mosque,school,crop,farm,tent,camp,market,shop,orchard,olive tree,tree,field,pipeline,power line,statue,monument,grave,cemetery,property,hut,shrine,temple,synagogue,factory,bridge,office,pylon,well}
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,soldier,troop,police,militia,settler,rebel,army,militant,gunman,arsonist,bulldozer,jihadist,vandal,@troop}
  not    subj{@disaster,@accident,@sport,fire}
  core   1712
  +  "Sudanese soldiers pulled down Rwandan homes."   1712 SDN RWA

burn-down/ruin verb burn down
  frame  nsubj=actor  obj|poss|nmod:of=recipient
  need   obj{home,house,village,hamlet,shack,building,church,mosque,school,crop,farm,tent,camp,market,shop,orchard,olive tree,tree,field,pipeline,power line,statue,monument,grave,cemetery,property,hut,shrine,temple,synagogue,factory,bridge,office,pylon,well}
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,soldier,troop,police,militia,settler,rebel,army,militant,gunman,arsonist,bulldozer,jihadist,vandal,@troop}
  not    subj{@disaster,@accident,@sport,fire}
  core   1712
  +  "Latvian soldiers burned down Ugandan homes."   1712 LVA UGA

burn/ruin verb
  frame  nsubj=actor  obj|poss|nmod:of=recipient
  need   obj{home,house,village,hamlet,shack,building,church,mosque,school,crop,farm,tent,camp,market,shop,orchard,olive tree,tree,field,pipeline,power line,statue,monument,grave,cemetery,property,hut,shrine,temple,synagogue,factory,bridge,office,pylon,well}
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,soldier,troop,police,militia,settler,rebel,army,militant,gunman,arsonist,bulldozer,jihadist,vandal,@troop}
  not    subj{@disaster,@accident,@sport,fire}
  core   1712
  +  "Thai soldiers burned Indian homes."   1712 THA IND

set-alight/ruin verb set alight
  frame  nsubj=actor  obj|poss|nmod:of=recipient
  need   obj{home,house,village,hamlet,shack,building,church,mosque,school,crop,farm,tent,camp,market,shop,orchard,olive tree,tree,field,pipeline,power line,statue,monument,grave,cemetery,property,hut,shrine,temple,synagogue,factory,bridge,office,pylon,well}
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,soldier,troop,police,militia,settler,rebel,army,militant,gunman,arsonist,bulldozer,jihadist,vandal,@troop}
  not    subj{@disaster,@accident,@sport,fire}
  core   1712
  +  "Romanian soldiers set alight Portuguese homes."   1712 ROU PRT

set-ablaze/ruin verb set ablaze
  frame  nsubj=actor  obj|poss|nmod:of=recipient
  need   obj{home,house,village,hamlet,shack,building,church,mosque,school,crop,farm,tent,camp,market,shop,orchard,olive tree,tree,field,pipeline,power line,statue,monument,grave,cemetery,property,hut,shrine,temple,synagogue,factory,bridge,office,pylon,well}
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,soldier,troop,police,militia,settler,rebel,army,militant,gunman,arsonist,bulldozer,jihadist,vandal,@troop}
  not    subj{@disaster,@accident,@sport,fire}
  core   1712
  +  "Malaysian soldiers set ablaze Nigerian homes."   1712 MYS NGA

gut/ruin verb
  frame  nsubj=actor  obj|poss|nmod:of=recipient
  need   obj{home,house,village,hamlet,shack,building,church,mosque,school,crop,farm,tent,camp,market,shop,orchard,olive tree,tree,field,pipeline,power line,statue,monument,grave,cemetery,property,hut,shrine,temple,synagogue,factory,bridge,office,pylon,well}
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,soldier,troop,police,militia,settler,rebel,army,militant,gunman,arsonist,bulldozer,jihadist,vandal,@troop}
  not    subj{@disaster,@accident,@sport,fire}
  core   1712
  +  "Belarusian soldiers gutted Kenyan homes."   1712 BLR KEN

smash/ruin verb
  frame  nsubj=actor  obj|poss|nmod:of=recipient
  need   obj{home,house,village,hamlet,shack,building,church,mosque,school,crop,farm,tent,camp,market,shop,orchard,olive tree,tree,field,pipeline,power line,statue,monument,grave,cemetery,property,hut,shrine,temple,synagogue,factory,bridge,office,pylon,well}
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,soldier,troop,police,militia,settler,rebel,army,militant,gunman,arsonist,bulldozer,jihadist,vandal,@troop}
  not    subj{@disaster,@accident,@sport,fire}
  core   1712
  +  "Moroccan soldiers smashed Kenyan homes."   1712 MAR KEN

destroy/ruin verb
  frame  nsubj=actor  obj|poss|nmod:of=recipient
  need   obj{home,house,village,hamlet,shack,building,church,mosque,school,crop,farm,tent,camp,market,shop,orchard,olive tree,tree,field,pipeline,power line,statue,monument,grave,cemetery,property,hut,shrine,temple,synagogue,factory,bridge,office,pylon,well}
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,soldier,troop,police,militia,settler,rebel,army,militant,gunman,arsonist,bulldozer,jihadist,vandal,@troop}
  not    subj{@disaster,@accident,@sport,fire}
  core   1712
  +  "Bolivian soldiers destroyed Greek homes."   1712 BOL GRC

devastate/ruin verb
  frame  nsubj=actor  obj|poss|nmod:of=recipient
  need   obj{home,house,village,hamlet,shack,building,church,mosque,school,crop,farm,tent,camp,market,shop,orchard,olive tree,tree,field,pipeline,power line,statue,monument,grave,cemetery,property,hut,shrine,temple,synagogue,factory,bridge,office,pylon,well}
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,soldier,troop,police,militia,settler,rebel,army,militant,gunman,arsonist,bulldozer,jihadist,vandal,@troop}
  not    subj{@disaster,@accident,@sport,fire}
  core   1712
  +  "Panamanian soldiers devastated Somali homes."   1712 PAN SOM

desecrate/ruin verb
  frame  nsubj=actor  obj|poss|nmod:of=recipient
  need   obj{home,house,village,hamlet,shack,building,church,mosque,school,crop,farm,tent,camp,market,shop,orchard,olive tree,tree,field,pipeline,power line,statue,monument,grave,cemetery,property,hut,shrine,temple,synagogue,factory,bridge,office,pylon,well}
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,soldier,troop,police,militia,settler,rebel,army,militant,gunman,arsonist,bulldozer,jihadist,vandal,@troop}
  not    subj{@disaster,@accident,@sport,fire}
  core   1712
  +  "Libyan soldiers desecrated Ethiopian homes."   1712 LBY ETH

deface/ruin verb
  frame  nsubj=actor  obj|poss|nmod:of=recipient
  need   obj{home,house,village,hamlet,shack,building,church,mosque,school,crop,farm,tent,camp,market,shop,orchard,olive tree,tree,field,pipeline,power line,statue,monument,grave,cemetery,property,hut,shrine,temple,synagogue,factory,bridge,office,pylon,well}
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,soldier,troop,police,militia,settler,rebel,army,militant,gunman,arsonist,bulldozer,jihadist,vandal,@troop}
  not    subj{@disaster,@accident,@sport,fire}
  core   1712
  +  "Latvian soldiers defaced Spanish homes."   1712 LVA ESP

uproot/ruin verb
  frame  nsubj=actor  obj|poss|nmod:of=recipient
  need   obj{home,house,village,hamlet,shack,building,church,mosque,school,crop,farm,tent,camp,market,shop,orchard,olive tree,tree,field,pipeline,power line,statue,monument,grave,cemetery,property,hut,shrine,temple,synagogue,factory,bridge,office,pylon,well}
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,soldier,troop,police,militia,settler,rebel,army,militant,gunman,arsonist,bulldozer,jihadist,vandal,@troop}
  not    subj{@disaster,@accident,@sport,fire}
  core   1712
  +  "Finnish soldiers uprooted Bolivian homes."   1712 FIN BOL

pull-apart/ruin verb pull apart
  frame  nsubj=actor  obj|poss|nmod:of=recipient
  need   obj{home,house,village,hamlet,shack,building,church,mosque,school,crop,farm,tent,camp,market,shop,orchard,olive tree,tree,field,pipeline,power line,statue,monument,grave,cemetery,property,hut,shrine,temple,synagogue,factory,bridge,office,pylon,well}
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,soldier,troop,police,militia,settler,rebel,army,militant,gunman,arsonist,bulldozer,jihadist,vandal,@troop}
  not    subj{@disaster,@accident,@sport,fire}
  core   1712
  +  "Nepalese soldiers pulled apart Rwandan homes."   1712 NPL RWA

knock-over/ruin verb knock over
  frame  nsubj=actor  obj|poss|nmod:of=recipient
  need   obj{home,house,village,hamlet,shack,building,church,mosque,school,crop,farm,tent,camp,market,shop,orchard,olive tree,tree,field,pipeline,power line,statue,monument,grave,cemetery,property,hut,shrine,temple,synagogue,factory,bridge,office,pylon,well}
  need   subj{%country,%GOV,%MIL,%COP,%REB,%UAF,%CRM,soldier,troop,police,militia,settler,rebel,army,militant,gunman,arsonist,bulldozer,jihadist,vandal,@troop}
  not    subj{@disaster,@accident,@sport,fire}
  core   1712
  +  "Swedish soldiers knocked over the homes of Cuban villagers."   1712 SWE CUB

arson/ruins noun
  frame  poss|nmod:by|amod=actor  nmod:of|nmod:against|nmod:on=recipient
  not    nmod:of{forest,habitat,evidence,weapon,mine}
  core   1712  when nmod:by{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,soldier,troop,militia,settler,arsonist}
  core   1712  when poss{%country,%MIL,%GOV,%REB}
  +  "The arson of Norwegian homes by Egyptian soldiers went on."   1712 EGY NOR

torching/ruins noun
  frame  poss|nmod:by|amod=actor  nmod:of|nmod:against|nmod:on=recipient
  not    nmod:of{forest,habitat,evidence,weapon,mine}
  core   1712  when nmod:by{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,soldier,troop,militia,settler,arsonist}
  core   1712  when poss{%country,%MIL,%GOV,%REB}
  +  "The torching of Iranian homes by Portuguese soldiers went on."   1712 PRT IRN

vandalism/ruins noun
  frame  poss|nmod:by|amod=actor  nmod:of|nmod:against|nmod:on=recipient
  not    nmod:of{forest,habitat,evidence,weapon,mine}
  core   1712  when nmod:by{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,soldier,troop,militia,settler,arsonist}
  core   1712  when poss{%country,%MIL,%GOV,%REB}
  +  "The vandalism of Vietnamese homes by Ghanaian soldiers went on."   1712 GHA VNM

demolition/ruins noun
  frame  poss|nmod:by|amod=actor  nmod:of|nmod:against|nmod:on=recipient
  not    nmod:of{forest,habitat,evidence,weapon,mine}
  core   1712  when nmod:by{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,soldier,troop,militia,settler,arsonist}
  core   1712  when poss{%country,%MIL,%GOV,%REB}
  +  "The demolition of Ugandan homes by Panamanian soldiers went on."   1712 PAN UGA

razing/ruins noun
  frame  poss|nmod:by|amod=actor  nmod:of|nmod:against|nmod:on=recipient
  not    nmod:of{forest,habitat,evidence,weapon,mine}
  core   1712  when nmod:by{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,soldier,troop,militia,settler,arsonist}
  core   1712  when poss{%country,%MIL,%GOV,%REB}
  +  "The razing of Serbian homes by Bolivian soldiers went on."   1712 BOL SRB

destruction/ruins noun
  frame  poss|nmod:by|amod=actor  nmod:of|nmod:against|nmod:on=recipient
  not    nmod:of{forest,habitat,evidence,weapon,mine}
  core   1712  when nmod:by{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,soldier,troop,militia,settler,arsonist}
  core   1712  when poss{%country,%MIL,%GOV,%REB}
  +  "The destruction of Sudanese homes by Nepalese soldiers went on."   1712 NPL SDN

sabotage/ruins noun
  frame  poss|nmod:by|amod=actor  nmod:of|nmod:against|nmod:on=recipient
  not    nmod:of{forest,habitat,evidence,weapon,mine}
  core   1712  when nmod:by{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,soldier,troop,militia,settler,arsonist}
  core   1712  when poss{%country,%MIL,%GOV,%REB}
  +  "The sabotage of Egyptian homes by Moroccan soldiers went on."   1712 MAR EGY

burning/ruins noun
  frame  poss|nmod:by|amod=actor  nmod:of|nmod:against|nmod:on=recipient
  not    nmod:of{forest,habitat,evidence,weapon,mine}
  core   1712  when nmod:by{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,soldier,troop,militia,settler,arsonist}
  core   1712  when poss{%country,%MIL,%GOV,%REB}
  +  "The burning of Polish homes by Hungarian soldiers went on."   1712 HUN POL

desecration/ruins noun
  frame  poss|nmod:by|amod=actor  nmod:of|nmod:against|nmod:on=recipient
  not    nmod:of{forest,habitat,evidence,weapon,mine}
  core   1712  when nmod:by{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,soldier,troop,militia,settler,arsonist}
  core   1712  when poss{%country,%MIL,%GOV,%REB}
  +  "The desecration of Algerian homes by Ecuadorian soldiers went on."   1712 ECU DZA

house-demolition/ruins noun demolition
  frame  poss|nmod:by|amod=actor  nmod:of|nmod:against|nmod:on=recipient
  need   compound|amod{house}
  not    nmod:of{forest,habitat,evidence,weapon,mine}
  core   1712  when nmod:by{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,soldier,troop,militia,settler,arsonist}
  core   1712  when poss{%country,%MIL,%GOV,%REB}
  +  "The house demolition of Guatemalan homes by Cameroonian soldiers went on."   1712 CMR GTM

firebombing/ruins noun
  frame  poss|nmod:by|amod=actor  nmod:of|nmod:against|nmod:on=recipient
  not    nmod:of{forest,habitat,evidence,weapon,mine}
  core   1712  when nmod:by{%country,%GOV,%IGO,%LEG,%NGO,%REL,%OPP,%PTY,%JUD,%MIL,%REB,%COP,%SOC,%LAB,%PRE,soldier,troop,militia,settler,arsonist}
  core   1712  when poss{%country,%MIL,%GOV,%REB}
  +  "The firebombing of Belarusian homes by Swedish soldiers went on."   1712 SWE BLR

deport/deport verb
  frame  nsubj=actor  obj=recipient  obl:to|obl:from|obl:over=place
  need   obj{%REF,migrant,refugee,asylum seeker,asylum-seeker,worker,immigrant,foreigner,national,preacher,imam,missionary,student,Roma,resident,squatter,family,journalist,reporter,tourist,deportee}
  need   subj{%country,%GOV,%MIL,%COP,police,authority,soldier,guard,official}
  not    subj{@sport,@disaster}  obl:from{flood,fire,danger}  obl:to{school,hospital,safety}
  core   174
  +  "Norway deported forty Iranian migrants."   174 NOR IRN

expel/deport verb
  frame  nsubj=actor  obj=recipient  obl:to|obl:from|obl:over=place
  need   obj{%REF,migrant,refugee,asylum seeker,asylum-seeker,worker,immigrant,foreigner,national,preacher,imam,missionary,student,Roma,resident,squatter,family,journalist,reporter,tourist,deportee}
  need   subj{%country,%GOV,%MIL,%COP,police,authority,soldier,guard,official}
  not    subj{@sport,@disaster}  obl:from{flood,fire,danger}  obl:to{school,hospital,safety}
  core   174
  +  "Spain expelled forty Egyptian migrants."   174 ESP EGY

banish/deport verb
  frame  nsubj=actor  obj=recipient  obl:to|obl:from|obl:over=place
  need   obj{%REF,migrant,refugee,asylum seeker,asylum-seeker,worker,immigrant,foreigner,national,preacher,imam,missionary,student,Roma,resident,squatter,family,journalist,reporter,tourist,deportee}
  need   subj{%country,%GOV,%MIL,%COP,police,authority,soldier,guard,official}
  not    subj{@sport,@disaster}  obl:from{flood,fire,danger}  obl:to{school,hospital,safety}
  core   174
  +  "Mexico banished forty Sudanese migrants."   174 MEX SDN

exile/deport verb
  frame  nsubj=actor  obj=recipient  obl:to|obl:from|obl:over=place
  need   obj{%REF,migrant,refugee,asylum seeker,asylum-seeker,worker,immigrant,foreigner,national,preacher,imam,missionary,student,Roma,resident,squatter,family,journalist,reporter,tourist,deportee}
  need   subj{%country,%GOV,%MIL,%COP,police,authority,soldier,guard,official}
  not    subj{@sport,@disaster}  obl:from{flood,fire,danger}  obl:to{school,hospital,safety}
  core   174
  +  "Togo exiled forty Zambian migrants."   174 TGO ZMB

repatriate/deport verb
  frame  nsubj=actor  obj=recipient  obl:to|obl:from|obl:over=place
  need   obj{%REF,migrant,refugee,asylum seeker,asylum-seeker,worker,immigrant,foreigner,national,preacher,imam,missionary,student,Roma,resident,squatter,family,journalist,reporter,tourist,deportee}
  need   subj{%country,%GOV,%MIL,%COP,police,authority,soldier,guard,official}
  not    subj{@sport,@disaster}  obl:from{flood,fire,danger}  obl:to{school,hospital,safety}
  core   174
  +  "Greece repatriated forty Peruvian migrants."   174 GRC PER

send-back/deport verb send back
  frame  nsubj=actor  obj=recipient  obl:to|obl:from|obl:over=place
  need   obj{%REF,migrant,refugee,asylum seeker,asylum-seeker,worker,immigrant,foreigner,national,preacher,imam,missionary,student,Roma,resident,squatter,family,journalist,reporter,tourist,deportee}
  need   subj{%country,%GOV,%MIL,%COP,police,authority,soldier,guard,official}
  not    subj{@sport,@disaster}  obl:from{flood,fire,danger}  obl:to{school,hospital,safety}
  core   174
  +  "Ecuador sent back forty Romanian migrants."   174 ECU ROU

fly-home/deport verb fly home
  frame  nsubj=actor  obj=recipient  obl:to|obl:from|obl:over=place
  need   obj{%REF,migrant,refugee,asylum seeker,asylum-seeker,worker,immigrant,foreigner,national,preacher,imam,missionary,student,Roma,resident,squatter,family,journalist,reporter,tourist,deportee}
  need   subj{%country,%GOV,%MIL,%COP,police,authority,soldier,guard,official}
  not    subj{@sport,@disaster}  obl:from{flood,fire,danger}  obl:to{school,hospital,safety}
  core   174
  +  "Serbia flew home forty Norwegian migrants."   174 SRB NOR

fly-back/deport verb fly back
  frame  nsubj=actor  obj=recipient  obl:to|obl:from|obl:over=place
  need   obj{%REF,migrant,refugee,asylum seeker,asylum-seeker,worker,immigrant,foreigner,national,preacher,imam,missionary,student,Roma,resident,squatter,family,journalist,reporter,tourist,deportee}
  need   subj{%country,%GOV,%MIL,%COP,police,authority,soldier,guard,official}
  not    subj{@sport,@disaster}  obl:from{flood,fire,danger}  obl:to{school,hospital,safety}
  core   174
  +  "Belarus flew back forty Guatemalan migrants."   174 BLR GTM

ship-back/deport verb ship back
  frame  nsubj=actor  obj=recipient  obl:to|obl:from|obl:over=place
  need   obj{%REF,migrant,refugee,asylum seeker,asylum-seeker,worker,immigrant,foreigner,national,preacher,imam,missionary,student,Roma,resident,squatter,family,journalist,reporter,tourist,deportee}
  need   subj{%country,%GOV,%MIL,%COP,police,authority,soldier,guard,official}
  not    subj{@sport,@disaster}  obl:from{flood,fire,danger}  obl:to{school,hospital,safety}
  core   174
  +  "Malawi shipped back forty Finnish migrants."   174 MWI FIN

ship-out/deport verb ship out
  frame  nsubj=actor  obj=recipient  obl:to|obl:from|obl:over=place
  need   obj{%REF,migrant,refugee,asylum seeker,asylum-seeker,worker,immigrant,foreigner,national,preacher,imam,missionary,student,Roma,resident,squatter,family,journalist,reporter,tourist,deportee}
  need   subj{%country,%GOV,%MIL,%COP,police,authority,soldier,guard,official}
  not    subj{@sport,@disaster}  obl:from{flood,fire,danger}  obl:to{school,hospital,safety}
  core   174
  +  "Poland shipped out forty Spanish migrants."   174 POL ESP

ship-home/deport verb ship home
  frame  nsubj=actor  obj=recipient  obl:to|obl:from|obl:over=place
  need   obj{%REF,migrant,refugee,asylum seeker,asylum-seeker,worker,immigrant,foreigner,national,preacher,imam,missionary,student,Roma,resident,squatter,family,journalist,reporter,tourist,deportee}
  need   subj{%country,%GOV,%MIL,%COP,police,authority,soldier,guard,official}
  not    subj{@sport,@disaster}  obl:from{flood,fire,danger}  obl:to{school,hospital,safety}
  core   174
  +  "Malaysia shipped home forty Egyptian migrants."   174 MYS EGY

bus/deport verb
  frame  nsubj=actor  obj=recipient  obl:to|obl:from|obl:over=place
  need   obj{%REF,migrant,refugee,asylum seeker,asylum-seeker,worker,immigrant,foreigner,national,preacher,imam,missionary,student,Roma,resident,squatter,family,journalist,reporter,tourist,deportee}
  need   subj{%country,%GOV,%MIL,%COP,police,authority,soldier,guard,official}
  not    subj{@sport,@disaster}  obl:from{flood,fire,danger}  obl:to{school,hospital,safety}
  core   174
  +  "Serbia bused forty Ecuadorian migrants."   174 SRB ECU

truck/deport verb
  frame  nsubj=actor  obj=recipient  obl:to|obl:from|obl:over=place
  need   obj{%REF,migrant,refugee,asylum seeker,asylum-seeker,worker,immigrant,foreigner,national,preacher,imam,missionary,student,Roma,resident,squatter,family,journalist,reporter,tourist,deportee}
  need   subj{%country,%GOV,%MIL,%COP,police,authority,soldier,guard,official}
  not    subj{@sport,@disaster}  obl:from{flood,fire,danger}  obl:to{school,hospital,safety}
  core   174
  +  "Hungary trucked forty Guatemalan migrants."   174 HUN GTM

evict/deport verb
  frame  nsubj=actor  obj=recipient  obl:to|obl:from|obl:over=place
  need   obj{%REF,migrant,refugee,asylum seeker,asylum-seeker,worker,immigrant,foreigner,national,preacher,imam,missionary,student,Roma,resident,squatter,family,journalist,reporter,tourist,deportee}
  need   subj{%country,%GOV,%MIL,%COP,police,authority,soldier,guard,official}
  not    subj{@sport,@disaster}  obl:from{flood,fire,danger}  obl:to{school,hospital,safety}
  core   174
  +  "Ethiopia evicted forty Albanian migrants."   174 ETH ALB

return/deport verb
  frame  nsubj=actor  obj=recipient  obl:to|obl:from|obl:over=place
  need   obj{%REF,migrant,refugee,asylum seeker,asylum-seeker,worker,immigrant,foreigner,national,preacher,imam,missionary,student,Roma,resident,squatter,family,journalist,reporter,tourist,deportee}
  need   subj{%country,%GOV,%MIL,%COP,police,authority,soldier,guard,official}
  not    subj{@sport,@disaster}  obl:from{flood,fire,danger}  obl:to{school,hospital,safety}
  core   174
  +  "Albania returned forty Rwandan migrants."   174 ALB RWA

remove/deport verb
  frame  nsubj=actor  obj=recipient  obl:to|obl:from|obl:over=place
  need   obj{%REF,migrant,refugee,asylum seeker,asylum-seeker,worker,immigrant,foreigner,national,preacher,imam,missionary,student,Roma,resident,squatter,family,journalist,reporter,tourist,deportee}
  need   subj{%country,%GOV,%MIL,%COP,police,authority,soldier,guard,official}
  not    subj{@sport,@disaster}  obl:from{flood,fire,danger}  obl:to{school,hospital,safety}
  core   174
  +  "Spain removed forty Armenian migrants."   174 ESP ARM

escort-out/deport verb escort out
  frame  nsubj=actor  obj=recipient  obl:to|obl:from|obl:over=place
  need   obj{%REF,migrant,refugee,asylum seeker,asylum-seeker,worker,immigrant,foreigner,national,preacher,imam,missionary,student,Roma,resident,squatter,family,journalist,reporter,tourist,deportee}
  need   subj{%country,%GOV,%MIL,%COP,police,authority,soldier,guard,official}
  not    subj{@sport,@disaster}  obl:from{flood,fire,danger}  obl:to{school,hospital,safety}
  core   174
  +  "Sudan escorted out forty Belarusian migrants."   174 SDN BLR

relocate/deport verb
  frame  nsubj=actor  obj=recipient  obl:to|obl:from|obl:over=place
  need   obj{%REF,migrant,refugee,asylum seeker,asylum-seeker,worker,immigrant,foreigner,national,preacher,imam,missionary,student,Roma,resident,squatter,family,journalist,reporter,tourist,deportee}
  need   subj{%country,%GOV,%MIL,%COP,police,authority,soldier,guard,official}
  not    subj{@sport,@disaster}  obl:from{flood,fire,danger}  obl:to{school,hospital,safety}
  core   174
  +  "Zambia relocated forty Guatemalan migrants."   174 ZMB GTM

transport/deport verb
  frame  nsubj=actor  obj=recipient  obl:to|obl:from|obl:over=place
  need   obj{%REF,migrant,refugee,asylum seeker,asylum-seeker,worker,immigrant,foreigner,national,preacher,imam,missionary,student,Roma,resident,squatter,family,journalist,reporter,tourist,deportee}
  need   subj{%country,%GOV,%MIL,%COP,police,authority,soldier,guard,official}
  not    subj{@sport,@disaster}  obl:from{flood,fire,danger}  obl:to{school,hospital,safety}
  core   174
  +  "Albania transported forty Serbian migrants."   174 ALB SRB

ferry-back/deport verb ferry back
  frame  nsubj=actor  obj=recipient  obl:to|obl:from|obl:over=place
  need   obj{%REF,migrant,refugee,asylum seeker,asylum-seeker,worker,immigrant,foreigner,national,preacher,imam,missionary,student,Roma,resident,squatter,family,journalist,reporter,tourist,deportee}
  need   subj{%country,%GOV,%MIL,%COP,police,authority,soldier,guard,official}
  not    subj{@sport,@disaster}  obl:from{flood,fire,danger}  obl:to{school,hospital,safety}
  core   174
  +  "Serbia ferried back forty Ugandan migrants."   174 SRB UGA

force-back/deport verb force back
  frame  nsubj=actor  obj=recipient  obl:to|obl:from|obl:over=place
  need   obj{%REF,migrant,refugee,asylum seeker,asylum-seeker,worker,immigrant,foreigner,national,preacher,imam,missionary,student,Roma,resident,squatter,family,journalist,reporter,tourist,deportee}
  need   subj{%country,%GOV,%MIL,%COP,police,authority,soldier,guard,official}
  not    subj{@sport,@disaster}  obl:from{flood,fire,danger}  obl:to{school,hospital,safety}
  core   174
  +  "Norway forced back forty Malaysian migrants."   174 NOR MYS

throw-out/deport verb throw out
  frame  nsubj=actor  obj=recipient  obl:to|obl:from|obl:over=place
  need   obj{%REF,migrant,refugee,asylum seeker,asylum-seeker,worker,immigrant,foreigner,national,preacher,imam,missionary,student,Roma,resident,squatter,family,journalist,reporter,tourist,deportee}
  need   subj{%country,%GOV,%MIL,%COP,police,authority,soldier,guard,official}
  not    subj{@sport,@disaster}  obl:from{flood,fire,danger}  obl:to{school,hospital,safety}
  core   174
  +  "Norway threw out forty Cameroonian migrants."   174 NOR CMR

kick-out/deport verb kick out
  frame  nsubj=actor  obj=recipient  obl:to|obl:from|obl:over=place
  need   obj{%REF,migrant,refugee,asylum seeker,asylum-seeker,worker,immigrant,foreigner,national,preacher,imam,missionary,student,Roma,resident,squatter,family,journalist,reporter,tourist,deportee}
  need   subj{%country,%GOV,%MIL,%COP,police,authority,soldier,guard,official}
  not    subj{@sport,@disaster}  obl:from{flood,fire,danger}  obl:to{school,hospital,safety}
  core   174
  +  "Malawi kicked out forty Moroccan migrants."   174 MWI MAR

send-home/deport verb send home
  frame  nsubj=actor  obj=recipient  obl:to|obl:from|obl:over=place
  need   obj{%REF,migrant,refugee,asylum seeker,asylum-seeker,worker,immigrant,foreigner,national,preacher,imam,missionary,student,Roma,resident,squatter,family,journalist,reporter,tourist,deportee}
  need   subj{%country,%GOV,%MIL,%COP,police,authority,soldier,guard,official}
  not    subj{@sport,@disaster}  obl:from{flood,fire,danger}  obl:to{school,hospital,safety}
  core   174
  +  "Malawi sent home forty Rwandan migrants."   174 MWI RWA

drive/deport verb
  frame  nsubj=actor  obj=recipient  obl:to|obl:from|obl:over=place
  need   obj{%REF,migrant,refugee,asylum seeker,asylum-seeker,worker,immigrant,foreigner,national,preacher,imam,missionary,student,Roma,resident,squatter,family,journalist,reporter,tourist,deportee}
  need   subj{%country,%GOV,%MIL,%COP,police,authority,soldier,guard,official}
  not    subj{@sport,@disaster}  obl:from{flood,fire,danger}  obl:to{school,hospital,safety}
  core   174
  +  "Somalia drove forty Gambian migrants."   174 SOM GMB

march/deport verb
  frame  nsubj=actor  obj=recipient  obl:to|obl:from|obl:over=place
  need   obj{%REF,migrant,refugee,asylum seeker,asylum-seeker,worker,immigrant,foreigner,national,preacher,imam,missionary,student,Roma,resident,squatter,family,journalist,reporter,tourist,deportee}
  need   subj{%country,%GOV,%MIL,%COP,police,authority,soldier,guard,official}
  not    subj{@sport,@disaster}  obl:from{flood,fire,danger}  obl:to{school,hospital,safety}
  core   174
  +  "Portugal marched forty Belarusian migrants."   174 PRT BLR

chase-away/deport verb chase away
  frame  nsubj=actor  obj=recipient  obl:to|obl:from|obl:over=place
  need   obj{%REF,migrant,refugee,asylum seeker,asylum-seeker,worker,immigrant,foreigner,national,preacher,imam,missionary,student,Roma,resident,squatter,family,journalist,reporter,tourist,deportee}
  need   subj{%country,%GOV,%MIL,%COP,police,authority,soldier,guard,official}
  not    subj{@sport,@disaster}  obl:from{flood,fire,danger}  obl:to{school,hospital,safety}
  core   174
  +  "Egypt chased away forty Senegalese migrants."   174 EGY SEN

put-out/deport verb put out
  frame  nsubj=actor  obj=recipient  obl:to|obl:from|obl:over=place
  need   obj{%REF,migrant,refugee,asylum seeker,asylum-seeker,worker,immigrant,foreigner,national,preacher,imam,missionary,student,Roma,resident,squatter,family,journalist,reporter,tourist,deportee}
  need   subj{%country,%GOV,%MIL,%COP,police,authority,soldier,guard,official}
  not    subj{@sport,@disaster}  obl:from{flood,fire,danger}  obl:to{school,hospital,safety}
  core   174
  +  "Sudan put out forty Somali migrants."   174 SDN SOM

uproot/deport verb
  frame  nsubj=actor  obj=recipient  obl:to|obl:from|obl:over=place
  need   obj{%REF,migrant,refugee,asylum seeker,asylum-seeker,worker,immigrant,foreigner,national,preacher,imam,missionary,student,Roma,resident,squatter,family,journalist,reporter,tourist,deportee}
  need   subj{%country,%GOV,%MIL,%COP,police,authority,soldier,guard,official}
  not    subj{@sport,@disaster}  obl:from{flood,fire,danger}  obl:to{school,hospital,safety}
  core   174
  +  "Sweden uprooted forty Bolivian migrants."   174 SWE BOL

clear-out/deport verb clear out
  frame  nsubj=actor  obj=recipient  obl:to|obl:from|obl:over=place
  need   obj{%REF,migrant,refugee,asylum seeker,asylum-seeker,worker,immigrant,foreigner,national,preacher,imam,missionary,student,Roma,resident,squatter,family,journalist,reporter,tourist,deportee}
  need   subj{%country,%GOV,%MIL,%COP,police,authority,soldier,guard,official}
  not    subj{@sport,@disaster}  obl:from{flood,fire,danger}  obl:to{school,hospital,safety}
  core   174
  +  "Portugal cleared out forty Spanish migrants."   174 PRT ESP

hustle/deport verb
  frame  nsubj=actor  obj=recipient  obl:to|obl:from|obl:over=place
  need   obj{%REF,migrant,refugee,asylum seeker,asylum-seeker,worker,immigrant,foreigner,national,preacher,imam,missionary,student,Roma,resident,squatter,family,journalist,reporter,tourist,deportee}
  need   subj{%country,%GOV,%MIL,%COP,police,authority,soldier,guard,official}
  not    subj{@sport,@disaster}  obl:from{flood,fire,danger}  obl:to{school,hospital,safety}
  core   174
  +  "Greece hustled forty Swedish migrants."   174 GRC SWE

banishment/deports noun
  frame  poss|nmod:by|amod=actor  nmod:of=recipient  nmod:from|nmod:to=place
  core   174  when nmod:of{%REF,%country,migrant,refugee,worker,national,family,foreigner,resident,asylum seeker}
  +  "Togo's banishment of Guatemalan migrants went on."   174 TGO GTM

repatriation/deports noun
  frame  poss|nmod:by|amod=actor  nmod:of=recipient  nmod:from|nmod:to=place
  core   174  when nmod:of{%REF,%country,migrant,refugee,worker,national,family,foreigner,resident,asylum seeker}
  +  "Panama's repatriation of Polish migrants went on."   174 PAN POL

forced-return/deports noun return
  frame  poss|nmod:by|amod=actor  nmod:of=recipient  nmod:from|nmod:to=place
  need   compound|amod{forced}
  core   174  when nmod:of{%REF,%country,migrant,refugee,worker,national,family,foreigner,resident,asylum seeker}
  +  "Laos's forced return of Norwegian migrants went on."   174 LAO NOR

extradition/deports noun
  frame  poss|nmod:by|amod=actor  nmod:of=recipient  nmod:from|nmod:to=place
  core   174  when nmod:of{%REF,%country,migrant,refugee,worker,national,family,foreigner,resident,asylum seeker}
  +  "Romania's extradition of Cameroonian migrants went on."   174 ROU CMR

forced-repatriation/deports noun repatriation
  frame  poss|nmod:by|amod=actor  nmod:of=recipient  nmod:from|nmod:to=place
  need   compound|amod{forced}
  core   174  when nmod:of{%REF,%country,migrant,refugee,worker,national,family,foreigner,resident,asylum seeker}
  +  "Greece's forced repatriation of Portuguese migrants went on."   174 GRC PRT

mass-deportation/deports noun deportation
  frame  poss|nmod:by|amod=actor  nmod:of=recipient  nmod:from|nmod:to=place
  need   compound|amod{mass}
  core   174  when nmod:of{%REF,%country,migrant,refugee,worker,national,family,foreigner,resident,asylum seeker}
  +  "Somalia's mass deportation of Algerian migrants went on."   174 SOM DZA

mass-expulsion/deports noun expulsion
  frame  poss|nmod:by|amod=actor  nmod:of=recipient  nmod:from|nmod:to=place
  need   compound|amod{mass}
  core   174  when nmod:of{%REF,%country,migrant,refugee,worker,national,family,foreigner,resident,asylum seeker}
  +  "Latvia's mass expulsion of Mexican migrants went on."   174 LVA MEX

forcible-transfer/deports noun transfer
  frame  poss|nmod:by|amod=actor  nmod:of=recipient  nmod:from|nmod:to=place
  need   compound|amod{forcible}
  core   174  when nmod:of{%REF,%country,migrant,refugee,worker,national,family,foreigner,resident,asylum seeker}
  +  "Sweden's forcible transfer of Belarusian migrants went on."   174 SWE BLR

forced-removal/deports noun removal
  frame  poss|nmod:by|amod=actor  nmod:of=recipient  nmod:from|nmod:to=place
  need   compound|amod{forced}
  core   174  when nmod:of{%REF,%country,migrant,refugee,worker,national,family,foreigner,resident,asylum seeker}
  +  "Sweden's forced removal of Malaysian migrants went on."   174 SWE MYS

forced-eviction/deports noun eviction
  frame  poss|nmod:by|amod=actor  nmod:of=recipient  nmod:from|nmod:to=place
  need   compound|amod{forced}
  core   174  when nmod:of{%REF,%country,migrant,refugee,worker,national,family,foreigner,resident,asylum seeker}
  +  "India's forced eviction of Guatemalan migrants went on."   174 IND GTM

eviction/deports noun
  frame  poss|nmod:by|amod=actor  nmod:of=recipient  nmod:from|nmod:to=place
  core   174  when nmod:of{%REF,%country,migrant,refugee,worker,national,family,foreigner,resident,asylum seeker}
  +  "Greece's eviction of Belarusian migrants went on."   174 GRC BLR

refoulement/deports noun
  frame  poss|nmod:by|amod=actor  nmod:of=recipient  nmod:from|nmod:to=place
  core   174  when nmod:of{%REF,%country,migrant,refugee,worker,national,family,foreigner,resident,asylum seeker}
  +  "Thailand's refoulement of Nepalese migrants went on."   174 THA NPL

pushback/deports noun
  frame  poss|nmod:by|amod=actor  nmod:of=recipient  nmod:from|nmod:to=place
  core   174  when nmod:of{%REF,%country,migrant,refugee,worker,national,family,foreigner,resident,asylum seeker}
  +  "Armenia's pushback of Ugandan migrants went on."   174 ARM UGA

rendition/deports noun
  frame  poss|nmod:by|amod=actor  nmod:of=recipient  nmod:from|nmod:to=place
  core   174  when nmod:of{%REF,%country,migrant,refugee,worker,national,family,foreigner,resident,asylum seeker}
  +  "Sudan's rendition of Swedish migrants went on."   174 SDN SWE

quash/quell verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument
  need   subj{%COP,%MIL,%GOV,%country,police,policeman,soldier,guard,troop,officer,army,gendarme,constable,regime}
  need   obj{@protest,protester,demonstrator,crowd,marcher,picket,rioter,student,revolt,rebellion,uprising,mutiny,gathering,striker,opposition,dissent,sit-in,camp,march,rising,insurrection,worshipper,squatter}
  not    subj{@sport}  obl:from{camera,prison}
  core   175
  +  "Somali police quashed Nigerian protesters."   175 SOM NGA

quell/quell verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument
  need   subj{%COP,%MIL,%GOV,%country,police,policeman,soldier,guard,troop,officer,army,gendarme,constable,regime}
  need   obj{@protest,protester,demonstrator,crowd,marcher,picket,rioter,student,revolt,rebellion,uprising,mutiny,gathering,striker,opposition,dissent,sit-in,camp,march,rising,insurrection,worshipper,squatter}
  not    subj{@sport}  obl:from{camera,prison}
  core   175
  +  "Vietnamese police quelled Mexican protesters."   175 VNM MEX

suppress/quell verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument
  need   subj{%COP,%MIL,%GOV,%country,police,policeman,soldier,guard,troop,officer,army,gendarme,constable,regime}
  need   obj{@protest,protester,demonstrator,crowd,marcher,picket,rioter,student,revolt,rebellion,uprising,mutiny,gathering,striker,opposition,dissent,sit-in,camp,march,rising,insurrection,worshipper,squatter}
  not    subj{@sport}  obl:from{camera,prison}
  core   175
  +  "Kenyan police suppressed Nepalese protesters."   175 KEN NPL

crush/quell verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument
  need   subj{%COP,%MIL,%GOV,%country,police,policeman,soldier,guard,troop,officer,army,gendarme,constable,regime}
  need   obj{@protest,protester,demonstrator,crowd,marcher,picket,rioter,student,revolt,rebellion,uprising,mutiny,gathering,striker,opposition,dissent,sit-in,camp,march,rising,insurrection,worshipper,squatter}
  not    subj{@sport}  obl:from{camera,prison}
  core   175
  +  "Polish police crushed Hungarian protesters."   175 POL HUN

repress/quell verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument
  need   subj{%COP,%MIL,%GOV,%country,police,policeman,soldier,guard,troop,officer,army,gendarme,constable,regime}
  need   obj{@protest,protester,demonstrator,crowd,marcher,picket,rioter,student,revolt,rebellion,uprising,mutiny,gathering,striker,opposition,dissent,sit-in,camp,march,rising,insurrection,worshipper,squatter}
  not    subj{@sport}  obl:from{camera,prison}
  core   175
  +  "Nepalese police repressed Greek protesters."   175 NPL GRC

put-down/quell verb put down
  frame  nsubj=actor  obj=recipient  obl:with=instrument
  need   subj{%COP,%MIL,%GOV,%country,police,policeman,soldier,guard,troop,officer,army,gendarme,constable,regime}
  need   obj{@protest,protester,demonstrator,crowd,marcher,picket,rioter,student,revolt,rebellion,uprising,mutiny,gathering,striker,opposition,dissent,sit-in,camp,march,rising,insurrection,worshipper,squatter}
  not    subj{@sport}  obl:from{camera,prison}
  core   175
  +  "Panamanian police put down Cuban protesters."   175 PAN CUB

disperse/quell verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument
  need   subj{%COP,%MIL,%GOV,%country,police,policeman,soldier,guard,troop,officer,army,gendarme,constable,regime}
  need   obj{@protest,protester,demonstrator,crowd,marcher,picket,rioter,student,revolt,rebellion,uprising,mutiny,gathering,striker,opposition,dissent,sit-in,camp,march,rising,insurrection,worshipper,squatter}
  not    subj{@sport}  obl:from{camera,prison}
  core   175
  +  "Zambian police dispersed Senegalese protesters."   175 ZMB SEN

scatter/quell verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument
  need   subj{%COP,%MIL,%GOV,%country,police,policeman,soldier,guard,troop,officer,army,gendarme,constable,regime}
  need   obj{@protest,protester,demonstrator,crowd,marcher,picket,rioter,student,revolt,rebellion,uprising,mutiny,gathering,striker,opposition,dissent,sit-in,camp,march,rising,insurrection,worshipper,squatter}
  not    subj{@sport}  obl:from{camera,prison}
  core   175
  +  "Cameroonian police scattered Polish protesters."   175 CMR POL

break-up/quell verb break up
  frame  nsubj=actor  obj=recipient  obl:with=instrument
  need   subj{%COP,%MIL,%GOV,%country,police,policeman,soldier,guard,troop,officer,army,gendarme,constable,regime}
  need   obj{@protest,protester,demonstrator,crowd,marcher,picket,rioter,student,revolt,rebellion,uprising,mutiny,gathering,striker,opposition,dissent,sit-in,camp,march,rising,insurrection,worshipper,squatter}
  not    subj{@sport}  obl:from{camera,prison}
  core   175
  +  "Vietnamese police broke up Senegalese protesters."   175 VNM SEN

smash/quell verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument
  need   subj{%COP,%MIL,%GOV,%country,police,policeman,soldier,guard,troop,officer,army,gendarme,constable,regime}
  need   obj{@protest,protester,demonstrator,crowd,marcher,picket,rioter,student,revolt,rebellion,uprising,mutiny,gathering,striker,opposition,dissent,sit-in,camp,march,rising,insurrection,worshipper,squatter}
  not    subj{@sport}  obl:from{camera,prison}
  core   175
  +  "Albanian police smashed Greek protesters."   175 ALB GRC

stamp-out/quell verb stamp out
  frame  nsubj=actor  obj=recipient  obl:with=instrument
  need   subj{%COP,%MIL,%GOV,%country,police,policeman,soldier,guard,troop,officer,army,gendarme,constable,regime}
  need   obj{@protest,protester,demonstrator,crowd,marcher,picket,rioter,student,revolt,rebellion,uprising,mutiny,gathering,striker,opposition,dissent,sit-in,camp,march,rising,insurrection,worshipper,squatter}
  not    subj{@sport}  obl:from{camera,prison}
  core   175
  +  "Spanish police stamped out Finnish protesters."   175 ESP FIN

club/quell verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument
  need   subj{%COP,%MIL,%GOV,%country,police,policeman,soldier,guard,troop,officer,army,gendarme,constable,regime}
  need   obj{@protest,protester,demonstrator,crowd,marcher,picket,rioter,student,revolt,rebellion,uprising,mutiny,gathering,striker,opposition,dissent,sit-in,camp,march,rising,insurrection,worshipper,squatter}
  not    subj{@sport}  obl:from{camera,prison}
  core   175
  +  "Indian police clubbed the uprising."   175 IND -

baton/quell verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument
  need   subj{%COP,%MIL,%GOV,%country,police,policeman,soldier,guard,troop,officer,army,gendarme,constable,regime}
  need   obj{@protest,protester,demonstrator,crowd,marcher,picket,rioter,student,revolt,rebellion,uprising,mutiny,gathering,striker,opposition,dissent,sit-in,camp,march,rising,insurrection,worshipper,squatter}
  not    subj{@sport}  obl:from{camera,prison}
  core   175
  +  "Iranian police batoned Nepalese protesters."   175 IRN NPL

baton-charge/quell verb baton-charge
  frame  nsubj=actor  obj=recipient  obl:with=instrument
  need   subj{%COP,%MIL,%GOV,%country,police,policeman,soldier,guard,troop,officer,army,gendarme,constable,regime}
  need   obj{@protest,protester,demonstrator,crowd,marcher,picket,rioter,student,revolt,rebellion,uprising,mutiny,gathering,striker,opposition,dissent,sit-in,camp,march,rising,insurrection,worshipper,squatter}
  not    subj{@sport}  obl:from{camera,prison}
  core   175
  +  "Portuguese police baton-charged the uprising."   175 PRT -

teargas/quell verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument
  need   subj{%COP,%MIL,%GOV,%country,police,policeman,soldier,guard,troop,officer,army,gendarme,constable,regime}
  need   obj{@protest,protester,demonstrator,crowd,marcher,picket,rioter,student,revolt,rebellion,uprising,mutiny,gathering,striker,opposition,dissent,sit-in,camp,march,rising,insurrection,worshipper,squatter}
  not    subj{@sport}  obl:from{camera,prison}
  core   175
  +  "Vietnamese police teargased Malaysian protesters."   175 VNM MYS

hose/quell verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument
  need   subj{%COP,%MIL,%GOV,%country,police,policeman,soldier,guard,troop,officer,army,gendarme,constable,regime}
  need   obj{@protest,protester,demonstrator,crowd,marcher,picket,rioter,student,revolt,rebellion,uprising,mutiny,gathering,striker,opposition,dissent,sit-in,camp,march,rising,insurrection,worshipper,squatter}
  not    subj{@sport}  obl:from{camera,prison}
  core   175
  +  "Swedish police hosed Thai protesters."   175 SWE THA

hose-down/quell verb hose down
  frame  nsubj=actor  obj=recipient  obl:with=instrument
  need   subj{%COP,%MIL,%GOV,%country,police,policeman,soldier,guard,troop,officer,army,gendarme,constable,regime}
  need   obj{@protest,protester,demonstrator,crowd,marcher,picket,rioter,student,revolt,rebellion,uprising,mutiny,gathering,striker,opposition,dissent,sit-in,camp,march,rising,insurrection,worshipper,squatter}
  not    subj{@sport}  obl:from{camera,prison}
  core   175
  +  "Togolese police hosed down Ghanaian protesters."   175 TGO GHA

pepper-spray/quell verb pepper-spray
  frame  nsubj=actor  obj=recipient  obl:with=instrument
  need   subj{%COP,%MIL,%GOV,%country,police,policeman,soldier,guard,troop,officer,army,gendarme,constable,regime}
  need   obj{@protest,protester,demonstrator,crowd,marcher,picket,rioter,student,revolt,rebellion,uprising,mutiny,gathering,striker,opposition,dissent,sit-in,camp,march,rising,insurrection,worshipper,squatter}
  not    subj{@sport}  obl:from{camera,prison}
  core   175
  +  "Hungarian police pepper-sprayed a demonstration in the capital."   175 HUN -

tase/quell verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument
  need   subj{%COP,%MIL,%GOV,%country,police,policeman,soldier,guard,troop,officer,army,gendarme,constable,regime}
  need   obj{@protest,protester,demonstrator,crowd,marcher,picket,rioter,student,revolt,rebellion,uprising,mutiny,gathering,striker,opposition,dissent,sit-in,camp,march,rising,insurrection,worshipper,squatter}
  not    subj{@sport}  obl:from{camera,prison}
  core   175
  +  "Cuban police tased Algerian protesters."   175 CUB DZA

taser/quell verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument
  need   subj{%COP,%MIL,%GOV,%country,police,policeman,soldier,guard,troop,officer,army,gendarme,constable,regime}
  need   obj{@protest,protester,demonstrator,crowd,marcher,picket,rioter,student,revolt,rebellion,uprising,mutiny,gathering,striker,opposition,dissent,sit-in,camp,march,rising,insurrection,worshipper,squatter}
  not    subj{@sport}  obl:from{camera,prison}
  core   175
  +  "Hungarian police tasered Senegalese protesters."   175 HUN SEN

chase/quell verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument
  need   subj{%COP,%MIL,%GOV,%country,police,policeman,soldier,guard,troop,officer,army,gendarme,constable,regime}
  need   obj{@protest,protester,demonstrator,crowd,marcher,picket,rioter,student,revolt,rebellion,uprising,mutiny,gathering,striker,opposition,dissent,sit-in,camp,march,rising,insurrection,worshipper,squatter}
  not    subj{@sport}  obl:from{camera,prison}
  core   175
  +  "Greek police chased Albanian protesters."   175 GRC ALB

charge/quell verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument
  need   subj{%COP,%MIL,%GOV,%country,police,policeman,soldier,guard,troop,officer,army,gendarme,constable,regime}
  need   obj{@protest,protester,demonstrator,crowd,marcher,picket,rioter,student,revolt,rebellion,uprising,mutiny,gathering,striker,opposition,dissent,sit-in,camp,march,rising,insurrection,worshipper,squatter}
  not    subj{@sport}  obl:from{camera,prison}
  core   175
  +  "Gambian police charged Polish protesters."   175 GMB POL

manhandle/quell verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument
  need   subj{%COP,%MIL,%GOV,%country,police,policeman,soldier,guard,troop,officer,army,gendarme,constable,regime}
  need   obj{@protest,protester,demonstrator,crowd,marcher,picket,rioter,student,revolt,rebellion,uprising,mutiny,gathering,striker,opposition,dissent,sit-in,camp,march,rising,insurrection,worshipper,squatter}
  not    subj{@sport}  obl:from{camera,prison}
  core   175
  +  "Kenyan police manhandled the uprising."   175 KEN -

drive-back/quell verb drive back
  frame  nsubj=actor  obj=recipient  obl:with=instrument
  need   subj{%COP,%MIL,%GOV,%country,police,policeman,soldier,guard,troop,officer,army,gendarme,constable,regime}
  need   obj{@protest,protester,demonstrator,crowd,marcher,picket,rioter,student,revolt,rebellion,uprising,mutiny,gathering,striker,opposition,dissent,sit-in,camp,march,rising,insurrection,worshipper,squatter}
  not    subj{@sport}  obl:from{camera,prison}
  core   175
  +  "Iranian police drove back the uprising."   175 IRN -

drive-off/quell verb drive off
  frame  nsubj=actor  obj=recipient  obl:with=instrument
  need   subj{%COP,%MIL,%GOV,%country,police,policeman,soldier,guard,troop,officer,army,gendarme,constable,regime}
  need   obj{@protest,protester,demonstrator,crowd,marcher,picket,rioter,student,revolt,rebellion,uprising,mutiny,gathering,striker,opposition,dissent,sit-in,camp,march,rising,insurrection,worshipper,squatter}
  not    subj{@sport}  obl:from{camera,prison}
  core   175
  +  "Hungarian police drove off the uprising."   175 HUN -

beat-back/quell verb beat back
  frame  nsubj=actor  obj=recipient  obl:with=instrument
  need   subj{%COP,%MIL,%GOV,%country,police,policeman,soldier,guard,troop,officer,army,gendarme,constable,regime}
  need   obj{@protest,protester,demonstrator,crowd,marcher,picket,rioter,student,revolt,rebellion,uprising,mutiny,gathering,striker,opposition,dissent,sit-in,camp,march,rising,insurrection,worshipper,squatter}
  not    subj{@sport}  obl:from{camera,prison}
  core   175
  +  "Norwegian police beat back the uprising."   175 NOR -

push-back/quell verb push back
  frame  nsubj=actor  obj=recipient  obl:with=instrument
  need   subj{%COP,%MIL,%GOV,%country,police,policeman,soldier,guard,troop,officer,army,gendarme,constable,regime}
  need   obj{@protest,protester,demonstrator,crowd,marcher,picket,rioter,student,revolt,rebellion,uprising,mutiny,gathering,striker,opposition,dissent,sit-in,camp,march,rising,insurrection,worshipper,squatter}
  not    subj{@sport}  obl:from{camera,prison}
  core   175
  +  "Belarusian police pushed back the uprising."   175 BLR -

clear/quell verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument
  need   subj{%COP,%MIL,%GOV,%country,police,policeman,soldier,guard,troop,officer,army,gendarme,constable,regime}
  need   obj{@protest,protester,demonstrator,crowd,marcher,picket,rioter,student,revolt,rebellion,uprising,mutiny,gathering,striker,opposition,dissent,sit-in,camp,march,rising,insurrection,worshipper,squatter}
  not    subj{@sport}  obl:from{camera,prison}
  core   175
  +  "Chilean police cleared Peruvian protesters."   175 CHL PER

clear-away/quell verb clear away
  frame  nsubj=actor  obj=recipient  obl:with=instrument
  need   subj{%COP,%MIL,%GOV,%country,police,policeman,soldier,guard,troop,officer,army,gendarme,constable,regime}
  need   obj{@protest,protester,demonstrator,crowd,marcher,picket,rioter,student,revolt,rebellion,uprising,mutiny,gathering,striker,opposition,dissent,sit-in,camp,march,rising,insurrection,worshipper,squatter}
  not    subj{@sport}  obl:from{camera,prison}
  core   175
  +  "Guatemalan police cleared away Iranian protesters."   175 GTM IRN

subdue/quell verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument
  need   subj{%COP,%MIL,%GOV,%country,police,policeman,soldier,guard,troop,officer,army,gendarme,constable,regime}
  need   obj{@protest,protester,demonstrator,crowd,marcher,picket,rioter,student,revolt,rebellion,uprising,mutiny,gathering,striker,opposition,dissent,sit-in,camp,march,rising,insurrection,worshipper,squatter}
  not    subj{@sport}  obl:from{camera,prison}
  core   175
  +  "Rwandan police subdued Libyan protesters."   175 RWA LBY

muzzle/quell verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument
  need   subj{%COP,%MIL,%GOV,%country,police,policeman,soldier,guard,troop,officer,army,gendarme,constable,regime}
  need   obj{@protest,protester,demonstrator,crowd,marcher,picket,rioter,student,revolt,rebellion,uprising,mutiny,gathering,striker,opposition,dissent,sit-in,camp,march,rising,insurrection,worshipper,squatter}
  not    subj{@sport}  obl:from{camera,prison}
  core   175
  +  "Finnish police muzzled Guatemalan protesters."   175 FIN GTM

snuff-out/quell verb snuff out
  frame  nsubj=actor  obj=recipient  obl:with=instrument
  need   subj{%COP,%MIL,%GOV,%country,police,policeman,soldier,guard,troop,officer,army,gendarme,constable,regime}
  need   obj{@protest,protester,demonstrator,crowd,marcher,picket,rioter,student,revolt,rebellion,uprising,mutiny,gathering,striker,opposition,dissent,sit-in,camp,march,rising,insurrection,worshipper,squatter}
  not    subj{@sport}  obl:from{camera,prison}
  core   175
  +  "Latvian police snuffed out Malawian protesters."   175 LVA MWI

kettle/quell verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument
  need   subj{%COP,%MIL,%GOV,%country,police,policeman,soldier,guard,troop,officer,army,gendarme,constable,regime}
  need   obj{@protest,protester,demonstrator,crowd,marcher,picket,rioter,student,revolt,rebellion,uprising,mutiny,gathering,striker,opposition,dissent,sit-in,camp,march,rising,insurrection,worshipper,squatter}
  not    subj{@sport}  obl:from{camera,prison}
  core   175
  +  "Nepalese police kettled Panamanian protesters."   175 NPL PAN

corral/quell verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument
  need   subj{%COP,%MIL,%GOV,%country,police,policeman,soldier,guard,troop,officer,army,gendarme,constable,regime}
  need   obj{@protest,protester,demonstrator,crowd,marcher,picket,rioter,student,revolt,rebellion,uprising,mutiny,gathering,striker,opposition,dissent,sit-in,camp,march,rising,insurrection,worshipper,squatter}
  not    subj{@sport}  obl:from{camera,prison}
  core   175
  +  "Rwandan police corraled the uprising."   175 RWA -

spray/quell verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument
  need   subj{%COP,%MIL,%GOV,%country,police,policeman,soldier,guard,troop,officer,army,gendarme,constable,regime}
  need   obj{@protest,protester,demonstrator,crowd,marcher,picket,rioter,student,revolt,rebellion,uprising,mutiny,gathering,striker,opposition,dissent,sit-in,camp,march,rising,insurrection,worshipper,squatter}
  not    subj{@sport}  obl:from{camera,prison}
  core   175
  +  "Belarusian police sprayed Thai protesters."   175 BLR THA

smother/quell verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument
  need   subj{%COP,%MIL,%GOV,%country,police,policeman,soldier,guard,troop,officer,army,gendarme,constable,regime}
  need   obj{@protest,protester,demonstrator,crowd,marcher,picket,rioter,student,revolt,rebellion,uprising,mutiny,gathering,striker,opposition,dissent,sit-in,camp,march,rising,insurrection,worshipper,squatter}
  not    subj{@sport}  obl:from{camera,prison}
  core   175
  +  "Pakistani police smothered the uprising."   175 PAK -

strangle/quell verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument
  need   subj{%COP,%MIL,%GOV,%country,police,policeman,soldier,guard,troop,officer,army,gendarme,constable,regime}
  need   obj{@protest,protester,demonstrator,crowd,marcher,picket,rioter,student,revolt,rebellion,uprising,mutiny,gathering,striker,opposition,dissent,sit-in,camp,march,rising,insurrection,worshipper,squatter}
  not    subj{@sport}  obl:from{camera,prison}
  core   175
  +  "Latvian police strangled the uprising."   175 LVA -

bludgeon/quell verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument
  need   subj{%COP,%MIL,%GOV,%country,police,policeman,soldier,guard,troop,officer,army,gendarme,constable,regime}
  need   obj{@protest,protester,demonstrator,crowd,marcher,picket,rioter,student,revolt,rebellion,uprising,mutiny,gathering,striker,opposition,dissent,sit-in,camp,march,rising,insurrection,worshipper,squatter}
  not    subj{@sport}  obl:from{camera,prison}
  core   175
  +  "Spanish police bludgeoned the uprising."   175 ESP -

scatter/quell-1 verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument
  need   subj{%COP,%MIL,%GOV,%country,police,policeman,soldier,guard,troop,officer,army,gendarme,constable,regime}
  need   obj{@protest,protester,demonstrator,crowd,marcher,picket,rioter,student,revolt,rebellion,uprising,mutiny,gathering,striker,opposition,dissent,sit-in,camp,march,rising,insurrection,worshipper,squatter}
  not    subj{@sport}  obl:from{camera,prison}
  core   175
  +  "Somali police scattered Libyan protesters."   175 SOM LBY

truncheon/quell verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument
  need   subj{%COP,%MIL,%GOV,%country,police,policeman,soldier,guard,troop,officer,army,gendarme,constable,regime}
  need   obj{@protest,protester,demonstrator,crowd,marcher,picket,rioter,student,revolt,rebellion,uprising,mutiny,gathering,striker,opposition,dissent,sit-in,camp,march,rising,insurrection,worshipper,squatter}
  not    subj{@sport}  obl:from{camera,prison}
  core   175
  +  "Norwegian police truncheoned Spanish protesters."   175 NOR ESP

douse/quell verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument
  need   subj{%COP,%MIL,%GOV,%country,police,policeman,soldier,guard,troop,officer,army,gendarme,constable,regime}
  need   obj{@protest,protester,demonstrator,crowd,marcher,picket,rioter,student,revolt,rebellion,uprising,mutiny,gathering,striker,opposition,dissent,sit-in,camp,march,rising,insurrection,worshipper,squatter}
  not    subj{@sport}  obl:from{camera,prison}
  core   175
  +  "Norwegian police doused Albanian protesters."   175 NOR ALB

break/quell verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument
  need   subj{%COP,%MIL,%GOV,%country,police,policeman,soldier,guard,troop,officer,army,gendarme,constable,regime}
  need   obj{@protest,protester,demonstrator,crowd,marcher,picket,rioter,student,revolt,rebellion,uprising,mutiny,gathering,striker,opposition,dissent,sit-in,camp,march,rising,insurrection,worshipper,squatter}
  not    subj{@sport}  obl:from{camera,prison}
  core   175
  +  "Peruvian police broke Ecuadorian protesters."   175 PER ECU

crack/quell verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument
  need   subj{%COP,%MIL,%GOV,%country,police,policeman,soldier,guard,troop,officer,army,gendarme,constable,regime}
  need   obj{@protest,protester,demonstrator,crowd,marcher,picket,rioter,student,revolt,rebellion,uprising,mutiny,gathering,striker,opposition,dissent,sit-in,camp,march,rising,insurrection,worshipper,squatter}
  not    subj{@sport}  obl:from{camera,prison}
  core   175
  +  "Indian police cracked Nigerian protesters."   175 IND NGA

storm/quell verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument
  need   subj{%COP,%MIL,%GOV,%country,police,policeman,soldier,guard,troop,officer,army,gendarme,constable,regime}
  need   obj{@protest,protester,demonstrator,crowd,marcher,picket,rioter,student,revolt,rebellion,uprising,mutiny,gathering,striker,opposition,dissent,sit-in,camp,march,rising,insurrection,worshipper,squatter}
  not    subj{@sport}  obl:from{camera,prison}
  core   175
  +  "Algerian police stormed Mexican protesters."   175 DZA MEX

rush/quell verb
  frame  nsubj=actor  obj=recipient  obl:with=instrument
  need   subj{%COP,%MIL,%GOV,%country,police,policeman,soldier,guard,troop,officer,army,gendarme,constable,regime}
  need   obj{@protest,protester,demonstrator,crowd,marcher,picket,rioter,student,revolt,rebellion,uprising,mutiny,gathering,striker,opposition,dissent,sit-in,camp,march,rising,insurrection,worshipper,squatter}
  not    subj{@sport}  obl:from{camera,prison}
  core   175
  +  "Latvian police rushed Norwegian protesters."   175 LVA NOR

drive-away/quell verb drive away
  frame  nsubj=actor  obj=recipient  obl:with=instrument
  need   subj{%COP,%MIL,%GOV,%country,police,policeman,soldier,guard,troop,officer,army,gendarme,constable,regime}
  need   obj{@protest,protester,demonstrator,crowd,marcher,picket,rioter,student,revolt,rebellion,uprising,mutiny,gathering,striker,opposition,dissent,sit-in,camp,march,rising,insurrection,worshipper,squatter}
  not    subj{@sport}  obl:from{camera,prison}
  core   175
  +  "Nigerian police drove away Belarusian protesters."   175 NGA BLR

shut-down/quell verb shut down
  frame  nsubj=actor  obj=recipient  obl:with=instrument
  need   subj{%COP,%MIL,%GOV,%country,police,policeman,soldier,guard,troop,officer,army,gendarme,constable,regime}
  need   obj{@protest,protester,demonstrator,crowd,marcher,picket,rioter,student,revolt,rebellion,uprising,mutiny,gathering,striker,opposition,dissent,sit-in,camp,march,rising,insurrection,worshipper,squatter}
  not    subj{@sport}  obl:from{camera,prison}
  core   175
  +  "Latvian police shut down Ethiopian protesters."   175 LVA ETH

fire/gas verb
  frame  nsubj=actor  obl:at|nmod:at|obl:against|nmod:against|obl:on|nmod:on|obl:into|obl:among=recipient  xcomp=topic
  need   obj{tear gas,teargas,water cannon,rubber bullet,pepper spray,stun grenade,gas,baton,pellet,plastic bullet,tear-gas,truncheon,dog}
  need   subj{%COP,%MIL,%GOV,%country,police,policeman,soldier,guard,troop,officer,army}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   175
  +  "Swedish police fired tear gas at Laotian protesters."   175 SWE LAO

use/gas verb
  frame  nsubj=actor  obl:at|nmod:at|obl:against|nmod:against|obl:on|nmod:on|obl:into|obl:among=recipient  xcomp=topic
  need   obj{tear gas,teargas,water cannon,rubber bullet,pepper spray,stun grenade,gas,baton,pellet,plastic bullet,tear-gas,truncheon,dog}
  need   subj{%COP,%MIL,%GOV,%country,police,policeman,soldier,guard,troop,officer,army}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   175
  +  "Romanian police used water cannon against Panamanian protesters."   175 ROU PAN

lob/gas verb
  frame  nsubj=actor  obl:at|nmod:at|obl:against|nmod:against|obl:on|nmod:on|obl:into|obl:among=recipient  xcomp=topic
  need   obj{tear gas,teargas,water cannon,rubber bullet,pepper spray,stun grenade,gas,baton,pellet,plastic bullet,tear-gas,truncheon,dog}
  need   subj{%COP,%MIL,%GOV,%country,police,policeman,soldier,guard,troop,officer,army}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   175
  +  "Laotian police lobbed tear gas at Romanian protesters."   175 LAO ROU

hurl/gas verb
  frame  nsubj=actor  obl:at|nmod:at|obl:against|nmod:against|obl:on|nmod:on|obl:into|obl:among=recipient  xcomp=topic
  need   obj{tear gas,teargas,water cannon,rubber bullet,pepper spray,stun grenade,gas,baton,pellet,plastic bullet,tear-gas,truncheon,dog}
  need   subj{%COP,%MIL,%GOV,%country,police,policeman,soldier,guard,troop,officer,army}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   175
  +  "Portuguese police hurled tear gas at Ethiopian protesters."   175 PRT ETH

launch/gas verb
  frame  nsubj=actor  obl:at|nmod:at|obl:against|nmod:against|obl:on|nmod:on|obl:into|obl:among=recipient  xcomp=topic
  need   obj{tear gas,teargas,water cannon,rubber bullet,pepper spray,stun grenade,gas,baton,pellet,plastic bullet,tear-gas,truncheon,dog}
  need   subj{%COP,%MIL,%GOV,%country,police,policeman,soldier,guard,troop,officer,army}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   175
  +  "Greek police launched tear gas at Cameroonian protesters."   175 GRC CMR

unleash/gas verb
  frame  nsubj=actor  obl:at|nmod:at|obl:against|nmod:against|obl:on|nmod:on|obl:into|obl:among=recipient  xcomp=topic
  need   obj{tear gas,teargas,water cannon,rubber bullet,pepper spray,stun grenade,gas,baton,pellet,plastic bullet,tear-gas,truncheon,dog}
  need   subj{%COP,%MIL,%GOV,%country,police,policeman,soldier,guard,troop,officer,army}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   175
  +  "Mexican police unleashed tear gas at Zambian protesters."   175 MEX ZMB

deploy/gas verb
  frame  nsubj=actor  obl:at|nmod:at|obl:against|nmod:against|obl:on|nmod:on|obl:into|obl:among=recipient  xcomp=topic
  need   obj{tear gas,teargas,water cannon,rubber bullet,pepper spray,stun grenade,gas,baton,pellet,plastic bullet,tear-gas,truncheon,dog}
  need   subj{%COP,%MIL,%GOV,%country,police,policeman,soldier,guard,troop,officer,army}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   175
  +  "Nepalese police deployed tear gas at Indian protesters."   175 NPL IND

turn/gas verb
  frame  nsubj=actor  obl:at|nmod:at|obl:against|nmod:against|obl:on|nmod:on|obl:into|obl:among=recipient  xcomp=topic
  need   obj{tear gas,teargas,water cannon,rubber bullet,pepper spray,stun grenade,gas,baton,pellet,plastic bullet,tear-gas,truncheon,dog}
  need   subj{%COP,%MIL,%GOV,%country,police,policeman,soldier,guard,troop,officer,army}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   175
  +  "Peruvian police turned tear gas at Belarusian protesters."   175 PER BLR

spray/gas verb
  frame  nsubj=actor  obl:at|nmod:at|obl:against|nmod:against|obl:on|nmod:on|obl:into|obl:among=recipient  xcomp=topic
  need   obj{tear gas,teargas,water cannon,rubber bullet,pepper spray,stun grenade,gas,baton,pellet,plastic bullet,tear-gas,truncheon,dog}
  need   subj{%COP,%MIL,%GOV,%country,police,policeman,soldier,guard,troop,officer,army}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   175
  +  "Panamanian police sprayed tear gas at Egyptian protesters."   175 PAN EGY

aim/gas verb
  frame  nsubj=actor  obl:at|nmod:at|obl:against|nmod:against|obl:on|nmod:on|obl:into|obl:among=recipient  xcomp=topic
  need   obj{tear gas,teargas,water cannon,rubber bullet,pepper spray,stun grenade,gas,baton,pellet,plastic bullet,tear-gas,truncheon,dog}
  need   subj{%COP,%MIL,%GOV,%country,police,policeman,soldier,guard,troop,officer,army}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   175
  +  "Libyan police aimed tear gas at Somali protesters."   175 LBY SOM

throw/gas verb
  frame  nsubj=actor  obl:at|nmod:at|obl:against|nmod:against|obl:on|nmod:on|obl:into|obl:among=recipient  xcomp=topic
  need   obj{tear gas,teargas,water cannon,rubber bullet,pepper spray,stun grenade,gas,baton,pellet,plastic bullet,tear-gas,truncheon,dog}
  need   subj{%COP,%MIL,%GOV,%country,police,policeman,soldier,guard,troop,officer,army}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   175
  +  "Hungarian police threw tear gas at Romanian protesters."   175 HUN ROU

suppression/quells noun
  frame  poss|nmod:by|amod|compound=actor  nmod:of|nmod:on|nmod:against=recipient
  core   175  when nmod:of|nmod:on|nmod:against{@protest,protester,demonstrator,crowd,marcher,picket,rioter,student,revolt,rebellion,uprising,mutiny,gathering,striker,opposition,dissent,sit-in,camp,march,rising,insurrection,worshipper,squatter,dissident,activist,media,journalist,%OPP,%CVL,%JRN,%REL,%PTY,minority,critic,freedom,civilian}
  +  "Latvia's suppression on protesters was noted."   175 LVA -

repression/quells noun
  frame  poss|nmod:by|amod|compound=actor  nmod:of|nmod:on|nmod:against=recipient
  core   175  when nmod:of|nmod:on|nmod:against{@protest,protester,demonstrator,crowd,marcher,picket,rioter,student,revolt,rebellion,uprising,mutiny,gathering,striker,opposition,dissent,sit-in,camp,march,rising,insurrection,worshipper,squatter,dissident,activist,media,journalist,%OPP,%CVL,%JRN,%REL,%PTY,minority,critic,freedom,civilian}
  +  "Finland's repression on protesters was noted."   175 FIN -

crackdown/quells noun
  frame  poss|nmod:by|amod|compound=actor  nmod:of|nmod:on|nmod:against=recipient
  core   175  when nmod:of|nmod:on|nmod:against{@protest,protester,demonstrator,crowd,marcher,picket,rioter,student,revolt,rebellion,uprising,mutiny,gathering,striker,opposition,dissent,sit-in,camp,march,rising,insurrection,worshipper,squatter,dissident,activist,media,journalist,%OPP,%CVL,%JRN,%REL,%PTY,minority,critic,freedom,civilian}
  +  "Iran's crackdown on protesters was noted."   175 IRN -

dispersal/quells noun
  frame  poss|nmod:by|amod|compound=actor  nmod:of|nmod:on|nmod:against=recipient
  core   175  when nmod:of|nmod:on|nmod:against{@protest,protester,demonstrator,crowd,marcher,picket,rioter,student,revolt,rebellion,uprising,mutiny,gathering,striker,opposition,dissent,sit-in,camp,march,rising,insurrection,worshipper,squatter,dissident,activist,media,journalist,%OPP,%CVL,%JRN,%REL,%PTY,minority,critic,freedom,civilian}
  +  "Sudan's dispersal on protesters was noted."   175 SDN -

clampdown/quells noun
  frame  poss|nmod:by|amod|compound=actor  nmod:of|nmod:on|nmod:against=recipient
  core   175  when nmod:of|nmod:on|nmod:against{@protest,protester,demonstrator,crowd,marcher,picket,rioter,student,revolt,rebellion,uprising,mutiny,gathering,striker,opposition,dissent,sit-in,camp,march,rising,insurrection,worshipper,squatter,dissident,activist,media,journalist,%OPP,%CVL,%JRN,%REL,%PTY,minority,critic,freedom,civilian}
  +  "Panama's clampdown on protesters was noted."   175 PAN -

baton-charge/quells noun charge
  frame  poss|nmod:by|amod|compound=actor  nmod:of|nmod:on|nmod:against=recipient
  need   compound|amod{baton}
  core   175  when nmod:of|nmod:on|nmod:against{@protest,protester,demonstrator,crowd,marcher,picket,rioter,student,revolt,rebellion,uprising,mutiny,gathering,striker,opposition,dissent,sit-in,camp,march,rising,insurrection,worshipper,squatter,dissident,activist,media,journalist,%OPP,%CVL,%JRN,%REL,%PTY,minority,critic,freedom,civilian}
  +  "Bolivia's baton charge on protesters was noted."   175 BOL -

heavy-hand/quells noun hand
  frame  poss|nmod:by|amod|compound=actor  nmod:of|nmod:on|nmod:against=recipient
  need   compound|amod{heavy}
  core   175  when nmod:of|nmod:on|nmod:against{@protest,protester,demonstrator,crowd,marcher,picket,rioter,student,revolt,rebellion,uprising,mutiny,gathering,striker,opposition,dissent,sit-in,camp,march,rising,insurrection,worshipper,squatter,dissident,activist,media,journalist,%OPP,%CVL,%JRN,%REL,%PTY,minority,critic,freedom,civilian}
  +  "Vietnam's heavy hand on protesters was noted."   175 VNM -

quelling/quells noun
  frame  poss|nmod:by|amod|compound=actor  nmod:of|nmod:on|nmod:against=recipient
  core   175  when nmod:of|nmod:on|nmod:against{@protest,protester,demonstrator,crowd,marcher,picket,rioter,student,revolt,rebellion,uprising,mutiny,gathering,striker,opposition,dissent,sit-in,camp,march,rising,insurrection,worshipper,squatter,dissident,activist,media,journalist,%OPP,%CVL,%JRN,%REL,%PTY,minority,critic,freedom,civilian}
  +  "Zambia's quelling on protesters was noted."   175 ZMB -

crushing/quells noun
  frame  poss|nmod:by|amod|compound=actor  nmod:of|nmod:on|nmod:against=recipient
  core   175  when nmod:of|nmod:on|nmod:against{@protest,protester,demonstrator,crowd,marcher,picket,rioter,student,revolt,rebellion,uprising,mutiny,gathering,striker,opposition,dissent,sit-in,camp,march,rising,insurrection,worshipper,squatter,dissident,activist,media,journalist,%OPP,%CVL,%JRN,%REL,%PTY,minority,critic,freedom,civilian}
  +  "Hungary's crushing on protesters was noted."   175 HUN -

quashing/quells noun
  frame  poss|nmod:by|amod|compound=actor  nmod:of|nmod:on|nmod:against=recipient
  core   175  when nmod:of|nmod:on|nmod:against{@protest,protester,demonstrator,crowd,marcher,picket,rioter,student,revolt,rebellion,uprising,mutiny,gathering,striker,opposition,dissent,sit-in,camp,march,rising,insurrection,worshipper,squatter,dissident,activist,media,journalist,%OPP,%CVL,%JRN,%REL,%PTY,minority,critic,freedom,civilian}
  +  "Sudan's quashing on protesters was noted."   175 SDN -

censor/gag verb
  frame  nsubj=actor  obj=recipient  obl:from|obl:over|obl:for=topic
  need   obj{@website,%JRN,newspaper,broadcaster,station,magazine,channel,weekly,daily,paper,radio,television,film,book,website,broadcast,play,internet,network,news site,outlet,blog,article,programme,site}
  need   subj{%country,%GOV,%MIL,%COP,%JUD,government,authority,police,regulator,court,ministry,junta,commission}
  not    subj{@business,@sport}  obj{investigation,power station,space station,train station,railway station,metro station,bus station,gas station,petrol station,subway station}
  core   1721 censor
  +  "The government of Egypt censored a newspaper."   1721 EGY -

gag/gag verb
  frame  nsubj=actor  obj=recipient  obl:from|obl:over|obl:for=topic
  need   obj{@website,%JRN,newspaper,broadcaster,station,magazine,channel,weekly,daily,paper,radio,television,film,book,website,broadcast,play,internet,network,news site,outlet,blog,article,programme,site}
  need   subj{%country,%GOV,%MIL,%COP,%JUD,government,authority,police,regulator,court,ministry,junta,commission}
  not    subj{@business,@sport}  obj{investigation,power station,space station,train station,railway station,metro station,bus station,gas station,petrol station,subway station}
  core   1721 censor
  +  "The government of Greece gagged a newspaper."   1721 GRC -

muzzle/gag verb
  frame  nsubj=actor  obj=recipient  obl:from|obl:over|obl:for=topic
  need   obj{@website,%JRN,newspaper,broadcaster,station,magazine,channel,weekly,daily,paper,radio,television,film,book,website,broadcast,play,internet,network,news site,outlet,blog,article,programme,site}
  need   subj{%country,%GOV,%MIL,%COP,%JUD,government,authority,police,regulator,court,ministry,junta,commission}
  not    subj{@business,@sport}  obj{investigation,power station,space station,train station,railway station,metro station,bus station,gas station,petrol station,subway station}
  core   1721 censor
  +  "The government of Kenya muzzled a newspaper."   1721 KEN -

silence/gag verb
  frame  nsubj=actor  obj=recipient  obl:from|obl:over|obl:for=topic
  need   obj{@website,%JRN,newspaper,broadcaster,station,magazine,channel,weekly,daily,paper,radio,television,film,book,website,broadcast,play,internet,network,news site,outlet,blog,article,programme,site}
  need   subj{%country,%GOV,%MIL,%COP,%JUD,government,authority,police,regulator,court,ministry,junta,commission}
  not    subj{@business,@sport}  obj{investigation,power station,space station,train station,railway station,metro station,bus station,gas station,petrol station,subway station}
  core   1721 censor
  +  "The government of Cuba silenced a newspaper."   1721 CUB -

black-out/gag verb black out
  frame  nsubj=actor  obj=recipient  obl:from|obl:over|obl:for=topic
  need   obj{@website,%JRN,newspaper,broadcaster,station,magazine,channel,weekly,daily,paper,radio,television,film,book,website,broadcast,play,internet,network,news site,outlet,blog,article,programme,site}
  need   subj{%country,%GOV,%MIL,%COP,%JUD,government,authority,police,regulator,court,ministry,junta,commission}
  not    subj{@business,@sport}  obj{investigation,power station,space station,train station,railway station,metro station,bus station,gas station,petrol station,subway station}
  core   1721 censor
  +  "The government of India blacked out a newspaper."   1721 IND -

block/gag verb
  frame  nsubj=actor  obj=recipient  obl:from|obl:over|obl:for=topic
  need   obj{@website,%JRN,newspaper,broadcaster,station,magazine,channel,weekly,daily,paper,radio,television,film,book,website,broadcast,play,internet,network,news site,outlet,blog,article,programme,site}
  need   subj{%country,%GOV,%MIL,%COP,%JUD,government,authority,police,regulator,court,ministry,junta,commission}
  not    subj{@business,@sport}  obj{investigation,power station,space station,train station,railway station,metro station,bus station,gas station,petrol station,subway station}
  core   1721 censor
  +  "The government of Zambia blocked the radio station."   1721 ZMB -

shut/gag verb
  frame  nsubj=actor  obj=recipient  obl:from|obl:over|obl:for=topic
  need   obj{@website,%JRN,newspaper,broadcaster,station,magazine,channel,weekly,daily,paper,radio,television,film,book,website,broadcast,play,internet,network,news site,outlet,blog,article,programme,site}
  need   subj{%country,%GOV,%MIL,%COP,%JUD,government,authority,police,regulator,court,ministry,junta,commission}
  not    subj{@business,@sport}  obj{investigation,power station,space station,train station,railway station,metro station,bus station,gas station,petrol station,subway station}
  core   1721 censor
  +  "The government of Albania shut a newspaper."   1721 ALB -

shut-down/gag verb shut down
  frame  nsubj=actor  obj=recipient  obl:from|obl:over|obl:for=topic
  need   obj{@website,%JRN,newspaper,broadcaster,station,magazine,channel,weekly,daily,paper,radio,television,film,book,website,broadcast,play,internet,network,news site,outlet,blog,article,programme,site}
  need   subj{%country,%GOV,%MIL,%COP,%JUD,government,authority,police,regulator,court,ministry,junta,commission}
  not    subj{@business,@sport}  obj{investigation,power station,space station,train station,railway station,metro station,bus station,gas station,petrol station,subway station}
  core   1721 censor
  +  "The government of Serbia shut down a newspaper."   1721 SRB -

close/gag verb
  frame  nsubj=actor  obj=recipient  obl:from|obl:over|obl:for=topic
  need   obj{@website,%JRN,newspaper,broadcaster,station,magazine,channel,weekly,daily,paper,radio,television,film,book,website,broadcast,play,internet,network,news site,outlet,blog,article,programme,site}
  need   subj{%country,%GOV,%MIL,%COP,%JUD,government,authority,police,regulator,court,ministry,junta,commission}
  not    subj{@business,@sport}  obj{investigation,power station,space station,train station,railway station,metro station,bus station,gas station,petrol station,subway station}
  core   1721 censor
  +  "The government of Hungary closed a newspaper."   1721 HUN -

close-down/gag verb close down
  frame  nsubj=actor  obj=recipient  obl:from|obl:over|obl:for=topic
  need   obj{@website,%JRN,newspaper,broadcaster,station,magazine,channel,weekly,daily,paper,radio,television,film,book,website,broadcast,play,internet,network,news site,outlet,blog,article,programme,site}
  need   subj{%country,%GOV,%MIL,%COP,%JUD,government,authority,police,regulator,court,ministry,junta,commission}
  not    subj{@business,@sport}  obj{investigation,power station,space station,train station,railway station,metro station,bus station,gas station,petrol station,subway station}
  core   1721 censor
  +  "The government of Ghana closed down a newspaper."   1721 GHA -

suspend/gag verb
  frame  nsubj=actor  obj=recipient  obl:from|obl:over|obl:for=topic
  need   obj{@website,%JRN,newspaper,broadcaster,station,magazine,channel,weekly,daily,paper,radio,television,film,book,website,broadcast,play,internet,network,news site,outlet,blog,article,programme,site}
  need   subj{%country,%GOV,%MIL,%COP,%JUD,government,authority,police,regulator,court,ministry,junta,commission}
  not    subj{@business,@sport}  obj{investigation,power station,space station,train station,railway station,metro station,bus station,gas station,petrol station,subway station}
  core   1721 censor
  +  "The government of Cuba suspended a newspaper."   1721 CUB -

ban/gag verb
  frame  nsubj=actor  obj=recipient  obl:from|obl:over|obl:for=topic
  need   obj{@website,%JRN,newspaper,broadcaster,station,magazine,channel,weekly,daily,paper,radio,television,film,book,website,broadcast,play,internet,network,news site,outlet,blog,article,programme,site}
  need   subj{%country,%GOV,%MIL,%COP,%JUD,government,authority,police,regulator,court,ministry,junta,commission}
  not    subj{@business,@sport}  obj{investigation,power station,space station,train station,railway station,metro station,bus station,gas station,petrol station,subway station}
  core   1721 censor
  +  "The government of Gambia banned a newspaper."   1721 GMB -

seal/gag verb
  frame  nsubj=actor  obj=recipient  obl:from|obl:over|obl:for=topic
  need   obj{@website,%JRN,newspaper,broadcaster,station,magazine,channel,weekly,daily,paper,radio,television,film,book,website,broadcast,play,internet,network,news site,outlet,blog,article,programme,site}
  need   subj{%country,%GOV,%MIL,%COP,%JUD,government,authority,police,regulator,court,ministry,junta,commission}
  not    subj{@business,@sport}  obj{investigation,power station,space station,train station,railway station,metro station,bus station,gas station,petrol station,subway station}
  core   1721 censor
  +  "The government of Romania sealed a newspaper."   1721 ROU -

seal-off/gag verb seal off
  frame  nsubj=actor  obj=recipient  obl:from|obl:over|obl:for=topic
  need   obj{@website,%JRN,newspaper,broadcaster,station,magazine,channel,weekly,daily,paper,radio,television,film,book,website,broadcast,play,internet,network,news site,outlet,blog,article,programme,site}
  need   subj{%country,%GOV,%MIL,%COP,%JUD,government,authority,police,regulator,court,ministry,junta,commission}
  not    subj{@business,@sport}  obj{investigation,power station,space station,train station,railway station,metro station,bus station,gas station,petrol station,subway station}
  core   1721 censor
  +  "The government of Poland sealed off a newspaper."   1721 POL -

padlock/gag verb
  frame  nsubj=actor  obj=recipient  obl:from|obl:over|obl:for=topic
  need   obj{@website,%JRN,newspaper,broadcaster,station,magazine,channel,weekly,daily,paper,radio,television,film,book,website,broadcast,play,internet,network,news site,outlet,blog,article,programme,site}
  need   subj{%country,%GOV,%MIL,%COP,%JUD,government,authority,police,regulator,court,ministry,junta,commission}
  not    subj{@business,@sport}  obj{investigation,power station,space station,train station,railway station,metro station,bus station,gas station,petrol station,subway station}
  core   1721 censor
  +  "The government of Ghana padlocked a newspaper."   1721 GHA -

stop/gag verb
  frame  nsubj=actor  obj=recipient  obl:from|obl:over|obl:for=topic
  need   obj{@website,%JRN,newspaper,broadcaster,station,magazine,channel,weekly,daily,paper,radio,television,film,book,website,broadcast,play,internet,network,news site,outlet,blog,article,programme,site}
  need   subj{%country,%GOV,%MIL,%COP,%JUD,government,authority,police,regulator,court,ministry,junta,commission}
  not    subj{@business,@sport}  obj{investigation,power station,space station,train station,railway station,metro station,bus station,gas station,petrol station,subway station}
  core   1721 censor
  +  "The government of Kenya stopped a newspaper."   1721 KEN -

jam/gag verb
  frame  nsubj=actor  obj=recipient  obl:from|obl:over|obl:for=topic
  need   obj{@website,%JRN,newspaper,broadcaster,station,magazine,channel,weekly,daily,paper,radio,television,film,book,website,broadcast,play,internet,network,news site,outlet,blog,article,programme,site}
  need   subj{%country,%GOV,%MIL,%COP,%JUD,government,authority,police,regulator,court,ministry,junta,commission}
  not    subj{@business,@sport}  obj{investigation,power station,space station,train station,railway station,metro station,bus station,gas station,petrol station,subway station}
  core   1721 censor
  +  "The government of Turkey jammed a newspaper."   1721 TUR -

pull/gag verb
  frame  nsubj=actor  obj=recipient  obl:from|obl:over|obl:for=topic
  need   obj{@website,%JRN,newspaper,broadcaster,station,magazine,channel,weekly,daily,paper,radio,television,film,book,website,broadcast,play,internet,network,news site,outlet,blog,article,programme,site}
  need   subj{%country,%GOV,%MIL,%COP,%JUD,government,authority,police,regulator,court,ministry,junta,commission}
  not    subj{@business,@sport}  obj{investigation,power station,space station,train station,railway station,metro station,bus station,gas station,petrol station,subway station}
  core   1721 censor
  +  "The government of Armenia pulled a newspaper."   1721 ARM -

pulp/gag verb
  frame  nsubj=actor  obj=recipient  obl:from|obl:over|obl:for=topic
  need   obj{@website,%JRN,newspaper,broadcaster,station,magazine,channel,weekly,daily,paper,radio,television,film,book,website,broadcast,play,internet,network,news site,outlet,blog,article,programme,site}
  need   subj{%country,%GOV,%MIL,%COP,%JUD,government,authority,police,regulator,court,ministry,junta,commission}
  not    subj{@business,@sport}  obj{investigation,power station,space station,train station,railway station,metro station,bus station,gas station,petrol station,subway station}
  core   1721 censor
  +  "The government of Ethiopia pulped a newspaper."   1721 ETH -

take-off/gag verb take off
  frame  nsubj=actor  obj=recipient  obl:from|obl:over|obl:for=topic
  need   obj{@website,%JRN,newspaper,broadcaster,station,magazine,channel,weekly,daily,paper,radio,television,film,book,website,broadcast,play,internet,network,news site,outlet,blog,article,programme,site}
  need   subj{%country,%GOV,%MIL,%COP,%JUD,government,authority,police,regulator,court,ministry,junta,commission}
  not    subj{@business,@sport}  obj{investigation,power station,space station,train station,railway station,metro station,bus station,gas station,petrol station,subway station}
  core   1721 censor
  +  "The government of Ghana took off a newspaper."   1721 GHA -

unplug/gag verb
  frame  nsubj=actor  obj=recipient  obl:from|obl:over|obl:for=topic
  need   obj{@website,%JRN,newspaper,broadcaster,station,magazine,channel,weekly,daily,paper,radio,television,film,book,website,broadcast,play,internet,network,news site,outlet,blog,article,programme,site}
  need   subj{%country,%GOV,%MIL,%COP,%JUD,government,authority,police,regulator,court,ministry,junta,commission}
  not    subj{@business,@sport}  obj{investigation,power station,space station,train station,railway station,metro station,bus station,gas station,petrol station,subway station}
  core   1721 censor
  +  "The government of Nepal unpluged a newspaper."   1721 NPL -

switch-off/gag verb switch off
  frame  nsubj=actor  obj=recipient  obl:from|obl:over|obl:for=topic
  need   obj{@website,%JRN,newspaper,broadcaster,station,magazine,channel,weekly,daily,paper,radio,television,film,book,website,broadcast,play,internet,network,news site,outlet,blog,article,programme,site}
  need   subj{%country,%GOV,%MIL,%COP,%JUD,government,authority,police,regulator,court,ministry,junta,commission}
  not    subj{@business,@sport}  obj{investigation,power station,space station,train station,railway station,metro station,bus station,gas station,petrol station,subway station}
  core   1721 censor
  +  "The government of Greece switched off a newspaper."   1721 GRC -

cut-off/gag verb cut off
  frame  nsubj=actor  obj=recipient  obl:from|obl:over|obl:for=topic
  need   obj{@website,%JRN,newspaper,broadcaster,station,magazine,channel,weekly,daily,paper,radio,television,film,book,website,broadcast,play,internet,network,news site,outlet,blog,article,programme,site}
  need   subj{%country,%GOV,%MIL,%COP,%JUD,government,authority,police,regulator,court,ministry,junta,commission}
  not    subj{@business,@sport}  obj{investigation,power station,space station,train station,railway station,metro station,bus station,gas station,petrol station,subway station}
  core   1721 censor
  +  "The government of Sudan cut off a newspaper."   1721 SDN -

bar/gag verb
  frame  nsubj=actor  obj=recipient  obl:from|obl:over|obl:for=topic
  need   obj{@website,%JRN,newspaper,broadcaster,station,magazine,channel,weekly,daily,paper,radio,television,film,book,website,broadcast,play,internet,network,news site,outlet,blog,article,programme,site}
  need   subj{%country,%GOV,%MIL,%COP,%JUD,government,authority,police,regulator,court,ministry,junta,commission}
  not    subj{@business,@sport}  obj{investigation,power station,space station,train station,railway station,metro station,bus station,gas station,petrol station,subway station}
  core   1721 censor
  +  "The government of Turkey barred a newspaper."   1721 TUR -

shutter/gag verb
  frame  nsubj=actor  obj=recipient  obl:from|obl:over|obl:for=topic
  need   obj{@website,%JRN,newspaper,broadcaster,station,magazine,channel,weekly,daily,paper,radio,television,film,book,website,broadcast,play,internet,network,news site,outlet,blog,article,programme,site}
  need   subj{%country,%GOV,%MIL,%COP,%JUD,government,authority,police,regulator,court,ministry,junta,commission}
  not    subj{@business,@sport}  obj{investigation,power station,space station,train station,railway station,metro station,bus station,gas station,petrol station,subway station}
  core   1721 censor
  +  "The government of Latvia shuttered a newspaper."   1721 LVA -

blacklist/gag verb
  frame  nsubj=actor  obj=recipient  obl:from|obl:over|obl:for=topic
  need   obj{@website,%JRN,newspaper,broadcaster,station,magazine,channel,weekly,daily,paper,radio,television,film,book,website,broadcast,play,internet,network,news site,outlet,blog,article,programme,site}
  need   subj{%country,%GOV,%MIL,%COP,%JUD,government,authority,police,regulator,court,ministry,junta,commission}
  not    subj{@business,@sport}  obj{investigation,power station,space station,train station,railway station,metro station,bus station,gas station,petrol station,subway station}
  core   1721 censor
  +  "The government of Ghana blacklisted a newspaper."   1721 GHA -

restrict/gag verb
  frame  nsubj=actor  obj=recipient  obl:from|obl:over|obl:for=topic
  need   obj{@website,%JRN,newspaper,broadcaster,station,magazine,channel,weekly,daily,paper,radio,television,film,book,website,broadcast,play,internet,network,news site,outlet,blog,article,programme,site}
  need   subj{%country,%GOV,%MIL,%COP,%JUD,government,authority,police,regulator,court,ministry,junta,commission}
  not    subj{@business,@sport}  obj{investigation,power station,space station,train station,railway station,metro station,bus station,gas station,petrol station,subway station}
  core   1721 censor
  +  "The government of Morocco restricted a newspaper."   1721 MAR -

revoke/gag verb
  frame  nsubj=actor  obj=recipient  obl:from|obl:over|obl:for=topic
  need   obj{@website,%JRN,newspaper,broadcaster,station,magazine,channel,weekly,daily,paper,radio,television,film,book,website,broadcast,play,internet,network,news site,outlet,blog,article,programme,site}
  need   subj{%country,%GOV,%MIL,%COP,%JUD,government,authority,police,regulator,court,ministry,junta,commission}
  not    subj{@business,@sport}  obj{investigation,power station,space station,train station,railway station,metro station,bus station,gas station,petrol station,subway station}
  core   1721 censor
  +  "The government of Cuba revoked a newspaper."   1721 CUB -

proscribe/gag verb
  frame  nsubj=actor  obj=recipient  obl:from|obl:over|obl:for=topic
  need   obj{@website,%JRN,newspaper,broadcaster,station,magazine,channel,weekly,daily,paper,radio,television,film,book,website,broadcast,play,internet,network,news site,outlet,blog,article,programme,site}
  need   subj{%country,%GOV,%MIL,%COP,%JUD,government,authority,police,regulator,court,ministry,junta,commission}
  not    subj{@business,@sport}  obj{investigation,power station,space station,train station,railway station,metro station,bus station,gas station,petrol station,subway station}
  core   1721 censor
  +  "The government of Togo proscribed a newspaper."   1721 TGO -

suppress/gag verb
  frame  nsubj=actor  obj=recipient  obl:from|obl:over|obl:for=topic
  need   obj{@website,%JRN,newspaper,broadcaster,station,magazine,channel,weekly,daily,paper,radio,television,film,book,website,broadcast,play,internet,network,news site,outlet,blog,article,programme,site}
  need   subj{%country,%GOV,%MIL,%COP,%JUD,government,authority,police,regulator,court,ministry,junta,commission}
  not    subj{@business,@sport}  obj{investigation,power station,space station,train station,railway station,metro station,bus station,gas station,petrol station,subway station}
  core   1721 censor
  +  "The government of India suppressed a newspaper."   1721 IND -

knock-off/gag verb knock off
  frame  nsubj=actor  obj=recipient  obl:from|obl:over|obl:for=topic
  need   obj{@website,%JRN,newspaper,broadcaster,station,magazine,channel,weekly,daily,paper,radio,television,film,book,website,broadcast,play,internet,network,news site,outlet,blog,article,programme,site}
  need   subj{%country,%GOV,%MIL,%COP,%JUD,government,authority,police,regulator,court,ministry,junta,commission}
  not    subj{@business,@sport}  obj{investigation,power station,space station,train station,railway station,metro station,bus station,gas station,petrol station,subway station}
  core   1721 censor
  +  "The government of Sweden knocked off a newspaper."   1721 SWE -

forbid/gag verb
  frame  nsubj=actor  obj=recipient  obl:from|obl:over|obl:for=topic
  need   obj{@website,%JRN,newspaper,broadcaster,station,magazine,channel,weekly,daily,paper,radio,television,film,book,website,broadcast,play,internet,network,news site,outlet,blog,article,programme,site}
  need   subj{%country,%GOV,%MIL,%COP,%JUD,government,authority,police,regulator,court,ministry,junta,commission}
  not    subj{@business,@sport}  obj{investigation,power station,space station,train station,railway station,metro station,bus station,gas station,petrol station,subway station}
  core   1721 censor
  +  "The government of Norway forbade a newspaper."   1721 NOR -

prohibit/gag verb
  frame  nsubj=actor  obj=recipient  obl:from|obl:over|obl:for=topic
  need   obj{@website,%JRN,newspaper,broadcaster,station,magazine,channel,weekly,daily,paper,radio,television,film,book,website,broadcast,play,internet,network,news site,outlet,blog,article,programme,site}
  need   subj{%country,%GOV,%MIL,%COP,%JUD,government,authority,police,regulator,court,ministry,junta,commission}
  not    subj{@business,@sport}  obj{investigation,power station,space station,train station,railway station,metro station,bus station,gas station,petrol station,subway station}
  core   1721 censor
  +  "The government of Finland prohibited a newspaper."   1721 FIN -

interdict/gag verb
  frame  nsubj=actor  obj=recipient  obl:from|obl:over|obl:for=topic
  need   obj{@website,%JRN,newspaper,broadcaster,station,magazine,channel,weekly,daily,paper,radio,television,film,book,website,broadcast,play,internet,network,news site,outlet,blog,article,programme,site}
  need   subj{%country,%GOV,%MIL,%COP,%JUD,government,authority,police,regulator,court,ministry,junta,commission}
  not    subj{@business,@sport}  obj{investigation,power station,space station,train station,railway station,metro station,bus station,gas station,petrol station,subway station}
  core   1721 censor
  +  "The government of Nigeria interdicted a newspaper."   1721 NGA -

outlaw/outlaw verb
  frame  nsubj=actor  obj=recipient  obl:from=topic
  need   obj{party,opposition party,movement,candidate,politician,parliament,assembly,legislature,%OPP,%PTY,congress,communist,brotherhood,union}
  need   subj{%country,%GOV,%MIL,%JUD,%LEG,government,court,commission,junta,tribunal,king,emir}
  not    subj{@sport}
  core   1722
  +  "The Peruvian government outlawed an opposition party."   1722 PER -

ban/outlaw verb
  frame  nsubj=actor  obj=recipient  obl:from=topic
  need   obj{party,opposition party,movement,candidate,politician,parliament,assembly,legislature,%OPP,%PTY,congress,communist,brotherhood,union}
  need   subj{%country,%GOV,%MIL,%JUD,%LEG,government,court,commission,junta,tribunal,king,emir}
  not    subj{@sport}
  core   1722
  +  "The Laotian government banned an opposition party."   1722 LAO -

proscribe/outlaw verb
  frame  nsubj=actor  obj=recipient  obl:from=topic
  need   obj{party,opposition party,movement,candidate,politician,parliament,assembly,legislature,%OPP,%PTY,congress,communist,brotherhood,union}
  need   subj{%country,%GOV,%MIL,%JUD,%LEG,government,court,commission,junta,tribunal,king,emir}
  not    subj{@sport}
  core   1722
  +  "The Pakistani government proscribed an opposition party."   1722 PAK -

deregister/outlaw verb
  frame  nsubj=actor  obj=recipient  obl:from=topic
  need   obj{party,opposition party,movement,candidate,politician,parliament,assembly,legislature,%OPP,%PTY,congress,communist,brotherhood,union}
  need   subj{%country,%GOV,%MIL,%JUD,%LEG,government,court,commission,junta,tribunal,king,emir}
  not    subj{@sport}
  core   1722
  +  "The Pakistani government deregistered an opposition party."   1722 PAK -

dissolve/outlaw verb
  frame  nsubj=actor  obj=recipient  obl:from=topic
  need   obj{party,opposition party,movement,candidate,politician,parliament,assembly,legislature,%OPP,%PTY,congress,communist,brotherhood,union}
  need   subj{%country,%GOV,%MIL,%JUD,%LEG,government,court,commission,junta,tribunal,king,emir}
  not    subj{@sport}
  core   1722
  +  "The Algerian government dissolved an opposition party."   1722 DZA -

disband/outlaw verb
  frame  nsubj=actor  obj=recipient  obl:from=topic
  need   obj{party,opposition party,movement,candidate,politician,parliament,assembly,legislature,%OPP,%PTY,congress,communist,brotherhood,union}
  need   subj{%country,%GOV,%MIL,%JUD,%LEG,government,court,commission,junta,tribunal,king,emir}
  not    subj{@sport}
  core   1722
  +  "The Zambian government disbanded an opposition party."   1722 ZMB -

prohibit/outlaw verb
  frame  nsubj=actor  obj=recipient  obl:from=topic
  need   obj{party,opposition party,movement,candidate,politician,parliament,assembly,legislature,%OPP,%PTY,congress,communist,brotherhood,union}
  need   subj{%country,%GOV,%MIL,%JUD,%LEG,government,court,commission,junta,tribunal,king,emir}
  not    subj{@sport}
  core   1722
  +  "The Algerian government prohibited an opposition party."   1722 DZA -

suspend/outlaw verb
  frame  nsubj=actor  obj=recipient  obl:from=topic
  need   obj{party,opposition party,movement,candidate,politician,parliament,assembly,legislature,%OPP,%PTY,congress,communist,brotherhood,union}
  need   subj{%country,%GOV,%MIL,%JUD,%LEG,government,court,commission,junta,tribunal,king,emir}
  not    subj{@sport}
  core   1722
  +  "The Ecuadorian government suspended an opposition party."   1722 ECU -

disqualify/outlaw verb
  frame  nsubj=actor  obj=recipient  obl:from=topic
  need   obj{party,opposition party,movement,candidate,politician,parliament,assembly,legislature,%OPP,%PTY,congress,communist,brotherhood,union}
  need   subj{%country,%GOV,%MIL,%JUD,%LEG,government,court,commission,junta,tribunal,king,emir}
  not    subj{@sport}
  core   1722
  +  "The Norwegian government disqualified an opposition party."   1722 NOR -

debar/outlaw verb
  frame  nsubj=actor  obj=recipient  obl:from=topic
  need   obj{party,opposition party,movement,candidate,politician,parliament,assembly,legislature,%OPP,%PTY,congress,communist,brotherhood,union}
  need   subj{%country,%GOV,%MIL,%JUD,%LEG,government,court,commission,junta,tribunal,king,emir}
  not    subj{@sport}
  core   1722
  +  "The Moroccan government debarred an opposition party."   1722 MAR -

exclude/outlaw verb
  frame  nsubj=actor  obj=recipient  obl:from=topic
  need   obj{party,opposition party,movement,candidate,politician,parliament,assembly,legislature,%OPP,%PTY,congress,communist,brotherhood,union}
  need   subj{%country,%GOV,%MIL,%JUD,%LEG,government,court,commission,junta,tribunal,king,emir}
  not    subj{@sport}
  core   1722
  +  "The Ugandan government excluded an opposition party."   1722 UGA -

blacklist/outlaw verb
  frame  nsubj=actor  obj=recipient  obl:from=topic
  need   obj{party,opposition party,movement,candidate,politician,parliament,assembly,legislature,%OPP,%PTY,congress,communist,brotherhood,union}
  need   subj{%country,%GOV,%MIL,%JUD,%LEG,government,court,commission,junta,tribunal,king,emir}
  not    subj{@sport}
  core   1722
  +  "The Portuguese government blacklisted an opposition party."   1722 PRT -

criminalise/outlaw verb
  frame  nsubj=actor  obj=recipient  obl:from=topic
  need   obj{party,opposition party,movement,candidate,politician,parliament,assembly,legislature,%OPP,%PTY,congress,communist,brotherhood,union}
  need   subj{%country,%GOV,%MIL,%JUD,%LEG,government,court,commission,junta,tribunal,king,emir}
  not    subj{@sport}
  core   1722
  +  "The Rwandan government criminalised an opposition party."   1722 RWA -

abolish/outlaw verb
  frame  nsubj=actor  obj=recipient  obl:from=topic
  need   obj{party,opposition party,movement,candidate,politician,parliament,assembly,legislature,%OPP,%PTY,congress,communist,brotherhood,union}
  need   subj{%country,%GOV,%MIL,%JUD,%LEG,government,court,commission,junta,tribunal,king,emir}
  not    subj{@sport}
  core   1722
  +  "The Peruvian government abolished an opposition party."   1722 PER -

strike-off/outlaw verb strike off
  frame  nsubj=actor  obj=recipient  obl:from=topic
  need   obj{party,opposition party,movement,candidate,politician,parliament,assembly,legislature,%OPP,%PTY,congress,communist,brotherhood,union}
  need   subj{%country,%GOV,%MIL,%JUD,%LEG,government,court,commission,junta,tribunal,king,emir}
  not    subj{@sport}
  core   1722
  +  "The Portuguese electoral commission struck off the opposition candidate."   1722 PRT -

shut-down/outlaw verb shut down
  frame  nsubj=actor  obj=recipient  obl:from=topic
  need   obj{party,opposition party,movement,candidate,politician,parliament,assembly,legislature,%OPP,%PTY,congress,communist,brotherhood,union}
  need   subj{%country,%GOV,%MIL,%JUD,%LEG,government,court,commission,junta,tribunal,king,emir}
  not    subj{@sport}
  core   1722
  +  "The Libyan government shut down an opposition party."   1722 LBY -

close/outlaw verb
  frame  nsubj=actor  obj=recipient  obl:from=topic
  need   obj{party,opposition party,movement,candidate,politician,parliament,assembly,legislature,%OPP,%PTY,congress,communist,brotherhood,union}
  need   subj{%country,%GOV,%MIL,%JUD,%LEG,government,court,commission,junta,tribunal,king,emir}
  not    subj{@sport}
  core   1722
  +  "The Swedish government closed an opposition party."   1722 SWE -

forbid/outlaw verb
  frame  nsubj=actor  obj=recipient  obl:from=topic
  need   obj{party,opposition party,movement,candidate,politician,parliament,assembly,legislature,%OPP,%PTY,congress,communist,brotherhood,union}
  need   subj{%country,%GOV,%MIL,%JUD,%LEG,government,court,commission,junta,tribunal,king,emir}
  not    subj{@sport}
  core   1722
  +  "The Thai government forbade an opposition party."   1722 THA -

deregister/outlaw-1 verb
  frame  nsubj=actor  obj=recipient  obl:from=topic
  need   obj{party,opposition party,movement,candidate,politician,parliament,assembly,legislature,%OPP,%PTY,congress,communist,brotherhood,union}
  need   subj{%country,%GOV,%MIL,%JUD,%LEG,government,court,commission,junta,tribunal,king,emir}
  not    subj{@sport}
  core   1722
  +  "The Malaysian government deregistered an opposition party."   1722 MYS -

impose/curfew verb
  frame  nsubj=actor  obl:on|nmod:on|obl:in|nmod:in|obl:across|obl:over=place
  need   obj{curfew,night curfew,night-time curfew,overnight curfew}
  need   subj{%country,%GOV,%MIL,%COP,%JUD,government,authority,police,governor,mayor,army,ministry}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   1723
  +  "The government of Malawi imposed a curfew."   1723 MWI -

declare/curfew verb
  frame  nsubj=actor  obl:on|nmod:on|obl:in|nmod:in|obl:across|obl:over=place
  need   obj{curfew,night curfew,night-time curfew,overnight curfew}
  need   subj{%country,%GOV,%MIL,%COP,%JUD,government,authority,police,governor,mayor,army,ministry}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   1723
  +  "The government of Guatemala declared a curfew."   1723 GTM -

order/curfew verb
  frame  nsubj=actor  obl:on|nmod:on|obl:in|nmod:in|obl:across|obl:over=place
  need   obj{curfew,night curfew,night-time curfew,overnight curfew}
  need   subj{%country,%GOV,%MIL,%COP,%JUD,government,authority,police,governor,mayor,army,ministry}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   1723
  +  "The government of Vietnam ordered a curfew."   1723 VNM -

announce/curfew verb
  frame  nsubj=actor  obl:on|nmod:on|obl:in|nmod:in|obl:across|obl:over=place
  need   obj{curfew,night curfew,night-time curfew,overnight curfew}
  need   subj{%country,%GOV,%MIL,%COP,%JUD,government,authority,police,governor,mayor,army,ministry}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   1723
  +  "The government of Iran announced a curfew."   1723 IRN -

enforce/curfew verb
  frame  nsubj=actor  obl:on|nmod:on|obl:in|nmod:in|obl:across|obl:over=place
  need   obj{curfew,night curfew,night-time curfew,overnight curfew}
  need   subj{%country,%GOV,%MIL,%COP,%JUD,government,authority,police,governor,mayor,army,ministry}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   1723
  +  "The government of Norway enforced a curfew."   1723 NOR -

decree/curfew verb
  frame  nsubj=actor  obl:on|nmod:on|obl:in|nmod:in|obl:across|obl:over=place
  need   obj{curfew,night curfew,night-time curfew,overnight curfew}
  need   subj{%country,%GOV,%MIL,%COP,%JUD,government,authority,police,governor,mayor,army,ministry}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   1723
  +  "The government of Gambia decreed a curfew."   1723 GMB -

extend/curfew verb
  frame  nsubj=actor  obl:on|nmod:on|obl:in|nmod:in|obl:across|obl:over=place
  need   obj{curfew,night curfew,night-time curfew,overnight curfew}
  need   subj{%country,%GOV,%MIL,%COP,%JUD,government,authority,police,governor,mayor,army,ministry}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   1723
  +  "The government of Ethiopia extended a curfew."   1723 ETH -

proclaim/curfew verb
  frame  nsubj=actor  obl:on|nmod:on|obl:in|nmod:in|obl:across|obl:over=place
  need   obj{curfew,night curfew,night-time curfew,overnight curfew}
  need   subj{%country,%GOV,%MIL,%COP,%JUD,government,authority,police,governor,mayor,army,ministry}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   1723
  +  "The government of Sudan proclaimed a curfew."   1723 SDN -

reinstate/curfew verb
  frame  nsubj=actor  obl:on|nmod:on|obl:in|nmod:in|obl:across|obl:over=place
  need   obj{curfew,night curfew,night-time curfew,overnight curfew}
  need   subj{%country,%GOV,%MIL,%COP,%JUD,government,authority,police,governor,mayor,army,ministry}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   1723
  +  "The government of Spain reinstated a curfew."   1723 ESP -

clamp/curfew verb
  frame  nsubj=actor  obl:on|nmod:on|obl:in|nmod:in|obl:across|obl:over=place
  need   obj{curfew,night curfew,night-time curfew,overnight curfew}
  need   subj{%country,%GOV,%MIL,%COP,%JUD,government,authority,police,governor,mayor,army,ministry}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   1723
  +  "The government of Latvia clamped a curfew."   1723 LVA -

introduce/curfew verb
  frame  nsubj=actor  obl:on|nmod:on|obl:in|nmod:in|obl:across|obl:over=place
  need   obj{curfew,night curfew,night-time curfew,overnight curfew}
  need   subj{%country,%GOV,%MIL,%COP,%JUD,government,authority,police,governor,mayor,army,ministry}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   1723
  +  "The government of Pakistan introduced a curfew."   1723 PAK -

slap/curfew verb
  frame  nsubj=actor  obl:on|nmod:on|obl:in|nmod:in|obl:across|obl:over=place
  need   obj{curfew,night curfew,night-time curfew,overnight curfew}
  need   subj{%country,%GOV,%MIL,%COP,%JUD,government,authority,police,governor,mayor,army,ministry}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   1723
  +  "The government of Poland slapped a curfew."   1723 POL -

renew/curfew verb
  frame  nsubj=actor  obl:on|nmod:on|obl:in|nmod:in|obl:across|obl:over=place
  need   obj{curfew,night curfew,night-time curfew,overnight curfew}
  need   subj{%country,%GOV,%MIL,%COP,%JUD,government,authority,police,governor,mayor,army,ministry}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   1723
  +  "The government of Mexico renewed a curfew."   1723 MEX -

prolong/curfew verb
  frame  nsubj=actor  obl:on|nmod:on|obl:in|nmod:in|obl:across|obl:over=place
  need   obj{curfew,night curfew,night-time curfew,overnight curfew}
  need   subj{%country,%GOV,%MIL,%COP,%JUD,government,authority,police,governor,mayor,army,ministry}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   1723
  +  "The government of Nepal prolonged a curfew."   1723 NPL -

tighten/curfew verb
  frame  nsubj=actor  obl:on|nmod:on|obl:in|nmod:in|obl:across|obl:over=place
  need   obj{curfew,night curfew,night-time curfew,overnight curfew}
  need   subj{%country,%GOV,%MIL,%COP,%JUD,government,authority,police,governor,mayor,army,ministry}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   1723
  +  "The government of Ghana tightened a curfew."   1723 GHA -

reimpose/curfew verb
  frame  nsubj=actor  obl:on|nmod:on|obl:in|nmod:in|obl:across|obl:over=place
  need   obj{curfew,night curfew,night-time curfew,overnight curfew}
  need   subj{%country,%GOV,%MIL,%COP,%JUD,government,authority,police,governor,mayor,army,ministry}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   1723
  +  "The government of Algeria reimposed a curfew."   1723 DZA -

put/curfew verb
  frame  nsubj=actor  obl:on|nmod:on|obl:in|nmod:in|obl:across|obl:over=place
  need   obj{curfew,night curfew,night-time curfew,overnight curfew}
  need   subj{%country,%GOV,%MIL,%COP,%JUD,government,authority,police,governor,mayor,army,ministry}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   1723
  +  "The government of Latvia put a curfew."   1723 LVA -

set/curfew verb
  frame  nsubj=actor  obl:on|nmod:on|obl:in|nmod:in|obl:across|obl:over=place
  need   obj{curfew,night curfew,night-time curfew,overnight curfew}
  need   subj{%country,%GOV,%MIL,%COP,%JUD,government,authority,police,governor,mayor,army,ministry}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   1723
  +  "The government of Portugal set a curfew."   1723 PRT -

lengthen/curfew verb
  frame  nsubj=actor  obl:on|nmod:on|obl:in|nmod:in|obl:across|obl:over=place
  need   obj{curfew,night curfew,night-time curfew,overnight curfew}
  need   subj{%country,%GOV,%MIL,%COP,%JUD,government,authority,police,governor,mayor,army,ministry}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   1723
  +  "The government of Serbia lengthened a curfew."   1723 SRB -

bring-in/curfew verb bring in
  frame  nsubj=actor  obl:on|nmod:on|obl:in|nmod:in|obl:across|obl:over=place
  need   obj{curfew,night curfew,night-time curfew,overnight curfew}
  need   subj{%country,%GOV,%MIL,%COP,%JUD,government,authority,police,governor,mayor,army,ministry}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   1723
  +  "The government of Chile brought in a curfew."   1723 CHL -

establish/curfew verb
  frame  nsubj=actor  obl:on|nmod:on|obl:in|nmod:in|obl:across|obl:over=place
  need   obj{curfew,night curfew,night-time curfew,overnight curfew}
  need   subj{%country,%GOV,%MIL,%COP,%JUD,government,authority,police,governor,mayor,army,ministry}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   1723
  +  "The government of Turkey established a curfew."   1723 TUR -

impose/emergency verb
  frame  nsubj=actor  obl:on|nmod:on|obl:in|nmod:in|obl:across|obl:over=place
  need   obj{martial law,emergency,state of emergency,emergency rule,state of siege,emergency law,emergency power}
  need   subj{%country,%GOV,%MIL,%COP,%LEG,government,authority,governor,army,junta}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   1724
  +  "The government of Pakistan imposed martial law."   1724 PAK -

declare/emergency verb
  frame  nsubj=actor  obl:on|nmod:on|obl:in|nmod:in|obl:across|obl:over=place
  need   obj{martial law,emergency,state of emergency,emergency rule,state of siege,emergency law,emergency power}
  need   subj{%country,%GOV,%MIL,%COP,%LEG,government,authority,governor,army,junta}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   1724
  +  "The government of Somalia declared martial law."   1724 SOM -

order/emergency verb
  frame  nsubj=actor  obl:on|nmod:on|obl:in|nmod:in|obl:across|obl:over=place
  need   obj{martial law,emergency,state of emergency,emergency rule,state of siege,emergency law,emergency power}
  need   subj{%country,%GOV,%MIL,%COP,%LEG,government,authority,governor,army,junta}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   1724
  +  "The government of Poland ordered martial law."   1724 POL -

announce/emergency verb
  frame  nsubj=actor  obl:on|nmod:on|obl:in|nmod:in|obl:across|obl:over=place
  need   obj{martial law,emergency,state of emergency,emergency rule,state of siege,emergency law,emergency power}
  need   subj{%country,%GOV,%MIL,%COP,%LEG,government,authority,governor,army,junta}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   1724
  +  "The government of Latvia announced martial law."   1724 LVA -

enforce/emergency verb
  frame  nsubj=actor  obl:on|nmod:on|obl:in|nmod:in|obl:across|obl:over=place
  need   obj{martial law,emergency,state of emergency,emergency rule,state of siege,emergency law,emergency power}
  need   subj{%country,%GOV,%MIL,%COP,%LEG,government,authority,governor,army,junta}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   1724
  +  "The government of Somalia enforced martial law."   1724 SOM -

decree/emergency verb
  frame  nsubj=actor  obl:on|nmod:on|obl:in|nmod:in|obl:across|obl:over=place
  need   obj{martial law,emergency,state of emergency,emergency rule,state of siege,emergency law,emergency power}
  need   subj{%country,%GOV,%MIL,%COP,%LEG,government,authority,governor,army,junta}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   1724
  +  "The government of Thailand decreed martial law."   1724 THA -

extend/emergency verb
  frame  nsubj=actor  obl:on|nmod:on|obl:in|nmod:in|obl:across|obl:over=place
  need   obj{martial law,emergency,state of emergency,emergency rule,state of siege,emergency law,emergency power}
  need   subj{%country,%GOV,%MIL,%COP,%LEG,government,authority,governor,army,junta}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   1724
  +  "The government of Sudan extended martial law."   1724 SDN -

proclaim/emergency verb
  frame  nsubj=actor  obl:on|nmod:on|obl:in|nmod:in|obl:across|obl:over=place
  need   obj{martial law,emergency,state of emergency,emergency rule,state of siege,emergency law,emergency power}
  need   subj{%country,%GOV,%MIL,%COP,%LEG,government,authority,governor,army,junta}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   1724
  +  "The government of Nepal proclaimed martial law."   1724 NPL -

reinstate/emergency verb
  frame  nsubj=actor  obl:on|nmod:on|obl:in|nmod:in|obl:across|obl:over=place
  need   obj{martial law,emergency,state of emergency,emergency rule,state of siege,emergency law,emergency power}
  need   subj{%country,%GOV,%MIL,%COP,%LEG,government,authority,governor,army,junta}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   1724
  +  "The government of Cameroon reinstated martial law."   1724 CMR -

renew/emergency verb
  frame  nsubj=actor  obl:on|nmod:on|obl:in|nmod:in|obl:across|obl:over=place
  need   obj{martial law,emergency,state of emergency,emergency rule,state of siege,emergency law,emergency power}
  need   subj{%country,%GOV,%MIL,%COP,%LEG,government,authority,governor,army,junta}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   1724
  +  "The government of Greece renewed martial law."   1724 GRC -

prolong/emergency verb
  frame  nsubj=actor  obl:on|nmod:on|obl:in|nmod:in|obl:across|obl:over=place
  need   obj{martial law,emergency,state of emergency,emergency rule,state of siege,emergency law,emergency power}
  need   subj{%country,%GOV,%MIL,%COP,%LEG,government,authority,governor,army,junta}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   1724
  +  "The government of Poland prolonged martial law."   1724 POL -

reimpose/emergency verb
  frame  nsubj=actor  obl:on|nmod:on|obl:in|nmod:in|obl:across|obl:over=place
  need   obj{martial law,emergency,state of emergency,emergency rule,state of siege,emergency law,emergency power}
  need   subj{%country,%GOV,%MIL,%COP,%LEG,government,authority,governor,army,junta}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   1724
  +  "The government of India reimposed martial law."   1724 IND -

introduce/emergency verb
  frame  nsubj=actor  obl:on|nmod:on|obl:in|nmod:in|obl:across|obl:over=place
  need   obj{martial law,emergency,state of emergency,emergency rule,state of siege,emergency law,emergency power}
  need   subj{%country,%GOV,%MIL,%COP,%LEG,government,authority,governor,army,junta}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   1724
  +  "The government of Togo introduced martial law."   1724 TGO -

invoke/emergency verb
  frame  nsubj=actor  obl:on|nmod:on|obl:in|nmod:in|obl:across|obl:over=place
  need   obj{martial law,emergency,state of emergency,emergency rule,state of siege,emergency law,emergency power}
  need   subj{%country,%GOV,%MIL,%COP,%LEG,government,authority,governor,army,junta}
  not    subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   1724
  +  "The government of Norway invoked martial law."   1724 NOR -

impose/restriction verb
  frame  nsubj=actor  obl:on|nmod:on|obl:in|nmod:in|obl:across|obl:over|obl:for=place
  need   obj{ban,restriction,lockdown,quarantine,limit,curb,moratorium,prohibition,blackout,mask mandate,closure,censorship,dress code}
  need   subj{%country,%GOV,%MIL,%COP,government,authority,governor,army,ministry,junta}
  not    obl:on|nmod:on{import,export,%country,flight,product,good,trade,travel}  subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   172
  +  "The government of Turkey imposed a lockdown."   172 TUR -

declare/restriction verb
  frame  nsubj=actor  obl:on|nmod:on|obl:in|nmod:in|obl:across|obl:over|obl:for=place
  need   obj{ban,restriction,lockdown,quarantine,limit,curb,moratorium,prohibition,blackout,mask mandate,closure,censorship,dress code}
  need   subj{%country,%GOV,%MIL,%COP,government,authority,governor,army,ministry,junta}
  not    obl:on|nmod:on{import,export,%country,flight,product,good,trade,travel}  subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   172
  +  "The government of Iran declared a lockdown."   172 IRN -

order/restriction verb
  frame  nsubj=actor  obl:on|nmod:on|obl:in|nmod:in|obl:across|obl:over|obl:for=place
  need   obj{ban,restriction,lockdown,quarantine,limit,curb,moratorium,prohibition,blackout,mask mandate,closure,censorship,dress code}
  need   subj{%country,%GOV,%MIL,%COP,government,authority,governor,army,ministry,junta}
  not    obl:on|nmod:on{import,export,%country,flight,product,good,trade,travel}  subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   172
  +  "The government of Ghana ordered a lockdown."   172 GHA -

announce/restriction verb
  frame  nsubj=actor  obl:on|nmod:on|obl:in|nmod:in|obl:across|obl:over|obl:for=place
  need   obj{ban,restriction,lockdown,quarantine,limit,curb,moratorium,prohibition,blackout,mask mandate,closure,censorship,dress code}
  need   subj{%country,%GOV,%MIL,%COP,government,authority,governor,army,ministry,junta}
  not    obl:on|nmod:on{import,export,%country,flight,product,good,trade,travel}  subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   172
  +  "The government of Morocco announced a lockdown."   172 MAR -

enforce/restriction verb
  frame  nsubj=actor  obl:on|nmod:on|obl:in|nmod:in|obl:across|obl:over|obl:for=place
  need   obj{ban,restriction,lockdown,quarantine,limit,curb,moratorium,prohibition,blackout,mask mandate,closure,censorship,dress code}
  need   subj{%country,%GOV,%MIL,%COP,government,authority,governor,army,ministry,junta}
  not    obl:on|nmod:on{import,export,%country,flight,product,good,trade,travel}  subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   172
  +  "The government of Iran enforced a lockdown."   172 IRN -

decree/restriction verb
  frame  nsubj=actor  obl:on|nmod:on|obl:in|nmod:in|obl:across|obl:over|obl:for=place
  need   obj{ban,restriction,lockdown,quarantine,limit,curb,moratorium,prohibition,blackout,mask mandate,closure,censorship,dress code}
  need   subj{%country,%GOV,%MIL,%COP,government,authority,governor,army,ministry,junta}
  not    obl:on|nmod:on{import,export,%country,flight,product,good,trade,travel}  subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   172
  +  "The government of Norway decreed a lockdown."   172 NOR -

extend/restriction verb
  frame  nsubj=actor  obl:on|nmod:on|obl:in|nmod:in|obl:across|obl:over|obl:for=place
  need   obj{ban,restriction,lockdown,quarantine,limit,curb,moratorium,prohibition,blackout,mask mandate,closure,censorship,dress code}
  need   subj{%country,%GOV,%MIL,%COP,government,authority,governor,army,ministry,junta}
  not    obl:on|nmod:on{import,export,%country,flight,product,good,trade,travel}  subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   172
  +  "The government of Armenia extended a lockdown."   172 ARM -

introduce/restriction verb
  frame  nsubj=actor  obl:on|nmod:on|obl:in|nmod:in|obl:across|obl:over|obl:for=place
  need   obj{ban,restriction,lockdown,quarantine,limit,curb,moratorium,prohibition,blackout,mask mandate,closure,censorship,dress code}
  need   subj{%country,%GOV,%MIL,%COP,government,authority,governor,army,ministry,junta}
  not    obl:on|nmod:on{import,export,%country,flight,product,good,trade,travel}  subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   172
  +  "The government of Cuba introduced a lockdown."   172 CUB -

tighten/restriction verb
  frame  nsubj=actor  obl:on|nmod:on|obl:in|nmod:in|obl:across|obl:over|obl:for=place
  need   obj{ban,restriction,lockdown,quarantine,limit,curb,moratorium,prohibition,blackout,mask mandate,closure,censorship,dress code}
  need   subj{%country,%GOV,%MIL,%COP,government,authority,governor,army,ministry,junta}
  not    obl:on|nmod:on{import,export,%country,flight,product,good,trade,travel}  subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   172
  +  "The government of Albania tightened a lockdown."   172 ALB -

reimpose/restriction verb
  frame  nsubj=actor  obl:on|nmod:on|obl:in|nmod:in|obl:across|obl:over|obl:for=place
  need   obj{ban,restriction,lockdown,quarantine,limit,curb,moratorium,prohibition,blackout,mask mandate,closure,censorship,dress code}
  need   subj{%country,%GOV,%MIL,%COP,government,authority,governor,army,ministry,junta}
  not    obl:on|nmod:on{import,export,%country,flight,product,good,trade,travel}  subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   172
  +  "The government of Sweden reimposed a lockdown."   172 SWE -

clamp/restriction verb
  frame  nsubj=actor  obl:on|nmod:on|obl:in|nmod:in|obl:across|obl:over|obl:for=place
  need   obj{ban,restriction,lockdown,quarantine,limit,curb,moratorium,prohibition,blackout,mask mandate,closure,censorship,dress code}
  need   subj{%country,%GOV,%MIL,%COP,government,authority,governor,army,ministry,junta}
  not    obl:on|nmod:on{import,export,%country,flight,product,good,trade,travel}  subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   172
  +  "The government of Iran clamped a lockdown."   172 IRN -

slap/restriction verb
  frame  nsubj=actor  obl:on|nmod:on|obl:in|nmod:in|obl:across|obl:over|obl:for=place
  need   obj{ban,restriction,lockdown,quarantine,limit,curb,moratorium,prohibition,blackout,mask mandate,closure,censorship,dress code}
  need   subj{%country,%GOV,%MIL,%COP,government,authority,governor,army,ministry,junta}
  not    obl:on|nmod:on{import,export,%country,flight,product,good,trade,travel}  subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   172
  +  "The government of Cuba slapped a lockdown."   172 CUB -

place/restriction verb
  frame  nsubj=actor  obl:on|nmod:on|obl:in|nmod:in|obl:across|obl:over|obl:for=place
  need   obj{ban,restriction,lockdown,quarantine,limit,curb,moratorium,prohibition,blackout,mask mandate,closure,censorship,dress code}
  need   subj{%country,%GOV,%MIL,%COP,government,authority,governor,army,ministry,junta}
  not    obl:on|nmod:on{import,export,%country,flight,product,good,trade,travel}  subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   172
  +  "The government of Ghana placed a lockdown."   172 GHA -

reinstate/restriction verb
  frame  nsubj=actor  obl:on|nmod:on|obl:in|nmod:in|obl:across|obl:over|obl:for=place
  need   obj{ban,restriction,lockdown,quarantine,limit,curb,moratorium,prohibition,blackout,mask mandate,closure,censorship,dress code}
  need   subj{%country,%GOV,%MIL,%COP,government,authority,governor,army,ministry,junta}
  not    obl:on|nmod:on{import,export,%country,flight,product,good,trade,travel}  subj{@sport,@culture,coach,reviewer,reader,teacher,mother,father,wife,husband}
  core   172
  +  "The government of Cameroon reinstated a lockdown."   172 CMR -

hack/intrude verb
  frame  nsubj=actor  obj|obl:into|poss|nmod:of=recipient
  need   obj|obl:into{server,website,computer,network,database,e-mail,email,system,account,software,mailbox}
  need   subj{hacker,%country,%GOV,%MIL,agent,cyber unit,intelligence,spy,group}
  not    subj{@business}
  core   176
  +  "Greek hackers hacked a Libyan government website."   176 GRC LBY

breach/intrude verb
  frame  nsubj=actor  obj|obl:into|poss|nmod:of=recipient
  need   obj|obl:into{server,website,computer,network,database,e-mail,email,system,account,software,mailbox}
  need   subj{hacker,%country,%GOV,%MIL,agent,cyber unit,intelligence,spy,group}
  not    subj{@business}
  core   176
  +  "Ethiopian hackers breached an Albanian government website."   176 ETH ALB

penetrate/intrude verb
  frame  nsubj=actor  obj|obl:into|poss|nmod:of=recipient
  need   obj|obl:into{server,website,computer,network,database,e-mail,email,system,account,software,mailbox}
  need   subj{hacker,%country,%GOV,%MIL,agent,cyber unit,intelligence,spy,group}
  not    subj{@business}
  core   176
  +  "Thai hackers penetrated a Cameroonian government website."   176 THA CMR

infiltrate/intrude verb
  frame  nsubj=actor  obj|obl:into|poss|nmod:of=recipient
  need   obj|obl:into{server,website,computer,network,database,e-mail,email,system,account,software,mailbox}
  need   subj{hacker,%country,%GOV,%MIL,agent,cyber unit,intelligence,spy,group}
  not    subj{@business}
  core   176
  +  "Senegalese hackers infiltrated an Iranian government website."   176 SEN IRN

knock-out/intrude verb knock out
  frame  nsubj=actor  obj|obl:into|poss|nmod:of=recipient
  need   obj|obl:into{server,website,computer,network,database,e-mail,email,system,account,software,mailbox}
  need   subj{hacker,%country,%GOV,%MIL,agent,cyber unit,intelligence,spy,group}
  not    subj{@business}
  core   176
  +  "Moroccan hackers knocked out a Romanian government website."   176 MAR ROU

take-down/intrude verb take down
  frame  nsubj=actor  obj|obl:into|poss|nmod:of=recipient
  need   obj|obl:into{server,website,computer,network,database,e-mail,email,system,account,software,mailbox}
  need   subj{hacker,%country,%GOV,%MIL,agent,cyber unit,intelligence,spy,group}
  not    subj{@business}
  core   176
  +  "Togolese hackers took down a Spanish government website."   176 TGO ESP

wipe-out/intrude verb wipe out
  frame  nsubj=actor  obj|obl:into|poss|nmod:of=recipient
  need   obj|obl:into{server,website,computer,network,database,e-mail,email,system,account,software,mailbox}
  need   subj{hacker,%country,%GOV,%MIL,agent,cyber unit,intelligence,spy,group}
  not    subj{@business}
  core   176
  +  "Nepalese hackers wiped out an Iranian government website."   176 NPL IRN

deface/intrude verb
  frame  nsubj=actor  obj|obl:into|poss|nmod:of=recipient
  need   obj|obl:into{server,website,computer,network,database,e-mail,email,system,account,software,mailbox}
  need   subj{hacker,%country,%GOV,%MIL,agent,cyber unit,intelligence,spy,group}
  not    subj{@business}
  core   176
  +  "Cuban hackers defaced a Guatemalan government website."   176 CUB GTM

break-into/intrude verb break into
  frame  nsubj=actor  obj|obl:into|poss|nmod:of=recipient
  need   obj|obl:into{server,website,computer,network,database,e-mail,email,system,account,software,mailbox}
  need   subj{hacker,%country,%GOV,%MIL,agent,cyber unit,intelligence,spy,group}
  not    subj{@business}
  core   176
  +  "Armenian hackers broke into a Somali government website."   176 ARM SOM

cripple/intrude verb
  frame  nsubj=actor  obj|obl:into|poss|nmod:of=recipient
  need   obj|obl:into{server,website,computer,network,database,e-mail,email,system,account,software,mailbox}
  need   subj{hacker,%country,%GOV,%MIL,agent,cyber unit,intelligence,spy,group}
  not    subj{@business}
  core   176
  +  "Hungarian hackers crippled a Guatemalan government website."   176 HUN GTM

paralyse/intrude verb
  frame  nsubj=actor  obj|obl:into|poss|nmod:of=recipient
  need   obj|obl:into{server,website,computer,network,database,e-mail,email,system,account,software,mailbox}
  need   subj{hacker,%country,%GOV,%MIL,agent,cyber unit,intelligence,spy,group}
  not    subj{@business}
  core   176
  +  "Nigerian hackers paralysed a Malawian government website."   176 NGA MWI

disable/intrude verb
  frame  nsubj=actor  obj|obl:into|poss|nmod:of=recipient
  need   obj|obl:into{server,website,computer,network,database,e-mail,email,system,account,software,mailbox}
  need   subj{hacker,%country,%GOV,%MIL,agent,cyber unit,intelligence,spy,group}
  not    subj{@business}
  core   176
  +  "Greek hackers disabled a Moroccan government website."   176 GRC MAR

crash/intrude verb
  frame  nsubj=actor  obj|obl:into|poss|nmod:of=recipient
  need   obj|obl:into{server,website,computer,network,database,e-mail,email,system,account,software,mailbox}
  need   subj{hacker,%country,%GOV,%MIL,agent,cyber unit,intelligence,spy,group}
  not    subj{@business}
  core   176
  +  "Romanian hackers crashed a Guatemalan government website."   176 ROU GTM

compromise/intrude verb
  frame  nsubj=actor  obj|obl:into|poss|nmod:of=recipient
  need   obj|obl:into{server,website,computer,network,database,e-mail,email,system,account,software,mailbox}
  need   subj{hacker,%country,%GOV,%MIL,agent,cyber unit,intelligence,spy,group}
  not    subj{@business}
  core   176
  +  "Sudanese hackers compromised a Laotian government website."   176 SDN LAO

jam/intrude verb
  frame  nsubj=actor  obj|obl:into|poss|nmod:of=recipient
  need   obj|obl:into{server,website,computer,network,database,e-mail,email,system,account,software,mailbox}
  need   subj{hacker,%country,%GOV,%MIL,agent,cyber unit,intelligence,spy,group}
  not    subj{@business}
  core   176
  +  "Cameroonian hackers jammed the servers of a Senegalese bank."   176 CMR SEN

spoof/intrude verb
  frame  nsubj=actor  obj|obl:into|poss|nmod:of=recipient
  need   obj|obl:into{server,website,computer,network,database,e-mail,email,system,account,software,mailbox}
  need   subj{hacker,%country,%GOV,%MIL,agent,cyber unit,intelligence,spy,group}
  not    subj{@business}
  core   176
  +  "Ecuadorian hackers spoofed a Senegalese government website."   176 ECU SEN

wipe/intrude verb
  frame  nsubj=actor  obj|obl:into|poss|nmod:of=recipient
  need   obj|obl:into{server,website,computer,network,database,e-mail,email,system,account,software,mailbox}
  need   subj{hacker,%country,%GOV,%MIL,agent,cyber unit,intelligence,spy,group}
  not    subj{@business}
  core   176
  +  "Rwandan hackers wiped a Latvian government website."   176 RWA LVA

phish/intrude verb
  frame  nsubj=actor  obj|obl:into|poss|nmod:of=recipient
  need   obj|obl:into{server,website,computer,network,database,e-mail,email,system,account,software,mailbox}
  need   subj{hacker,%country,%GOV,%MIL,agent,cyber unit,intelligence,spy,group}
  not    subj{@business}
  core   176
  +  "Egyptian hackers phished a Hungarian government website."   176 EGY HUN

disrupt/intrude verb
  frame  nsubj=actor  obj|obl:into|poss|nmod:of=recipient
  need   obj|obl:into{server,website,computer,network,database,e-mail,email,system,account,software,mailbox}
  need   subj{hacker,%country,%GOV,%MIL,agent,cyber unit,intelligence,spy,group}
  not    subj{@business}
  core   176
  +  "Bolivian hackers disrupted a Chilean government website."   176 BOL CHL

hit/intrude verb
  frame  nsubj=actor  obj|obl:into|poss|nmod:of=recipient
  need   obj|obl:into{server,website,computer,network,database,e-mail,email,system,account,software,mailbox}
  need   subj{hacker,%country,%GOV,%MIL,agent,cyber unit,intelligence,spy,group}
  not    subj{@business}
  core   176
  +  "Ugandan hackers hit a Somali government website."   176 UGA SOM

cyberattack/intrusions noun
  frame  poss|nmod:by|amod|nmod:from|compound=actor  nmod:on|nmod:against|nmod:of|nmod:at=recipient
  core   176
  +  "A cyberattack on Serbia by Armenia was noted."   176 ARM SRB

cyber-attack/intrusions noun cyber-attack
  frame  poss|nmod:by|amod|nmod:from|compound=actor  nmod:on|nmod:against|nmod:of|nmod:at=recipient
  core   176
  +  "A cyber-attack on Egypt by Portugal was noted."   176 PRT EGY

hacking/intrusions noun
  frame  poss|nmod:by|amod|nmod:from|compound=actor  nmod:on|nmod:against|nmod:of|nmod:at=recipient
  core   176
  +  "A hacking on Morocco by Ethiopia was noted."   176 ETH MAR

hack/intrusions noun
  frame  poss|nmod:by|amod|nmod:from|compound=actor  nmod:on|nmod:against|nmod:of|nmod:at=recipient
  core   176
  +  "A hack on Malaysia by Greece was noted."   176 GRC MYS

data-breach/intrusions noun breach
  frame  poss|nmod:by|amod|nmod:from|compound=actor  nmod:on|nmod:against|nmod:of|nmod:at=recipient
  need   compound|amod{data}
  core   176
  +  "A data breach on Sudan by Ghana was noted."   176 GHA SDN

cyber-attack/intrusions-1 noun attack
  frame  poss|nmod:by|amod|nmod:from|compound=actor  nmod:on|nmod:against|nmod:of|nmod:at=recipient
  need   compound|amod{cyber}
  core   176
  +  "A cyber attack on Armenia by Portugal was noted."   176 PRT ARM

cyber-operation/intrusions noun operation
  frame  poss|nmod:by|amod|nmod:from|compound=actor  nmod:on|nmod:against|nmod:of|nmod:at=recipient
  need   compound|amod{cyber}
  core   176
  +  "A cyber operation on Sweden by Kenya was noted."   176 KEN SWE

cyber-espionage/intrusions noun espionage
  frame  poss|nmod:by|amod|nmod:from|compound=actor  nmod:on|nmod:against|nmod:of|nmod:at=recipient
  need   compound|amod{cyber}
  core   176
  +  "A cyber espionage on Vietnam by Chile was noted."   176 CHL VNM

bully/bully verb
  frame  nsubj=actor  obj|obl:on=recipient
  need   subj{%country,%GOV,%MIL,%COP,%REB,soldier,police,militia,agent,regime,settler,gang}
  need   obj|obl:on{%country,%CVL,%JRN,%OPP,%REL,%GOV,%REF,%NGO,@person}
  not    subj{@sport}
  core   170
  +  "Sweden bullied Cuban villagers."   170 SWE CUB

coerce/bully verb
  frame  nsubj=actor  obj|obl:on=recipient
  need   subj{%country,%GOV,%MIL,%COP,%REB,soldier,police,militia,agent,regime,settler,gang}
  need   obj|obl:on{%country,%CVL,%JRN,%OPP,%REL,%GOV,%REF,%NGO,@person}
  not    subj{@sport}
  core   170
  +  "Nigeria coerced Peruvian villagers."   170 NGA PER

blackmail/bully verb
  frame  nsubj=actor  obj|obl:on=recipient
  need   subj{%country,%GOV,%MIL,%COP,%REB,soldier,police,militia,agent,regime,settler,gang}
  need   obj|obl:on{%country,%CVL,%JRN,%OPP,%REL,%GOV,%REF,%NGO,@person}
  not    subj{@sport}
  core   170
  +  "Somalia blackmailed Kenyan villagers."   170 SOM KEN

extort/bully verb
  frame  nsubj=actor  obj|obl:on=recipient
  need   subj{%country,%GOV,%MIL,%COP,%REB,soldier,police,militia,agent,regime,settler,gang}
  need   obj|obl:on{%country,%CVL,%JRN,%OPP,%REL,%GOV,%REF,%NGO,@person}
  not    subj{@sport}
  core   170
  +  "Malaysia extorted Kenyan villagers."   170 MYS KEN

browbeat/bully verb
  frame  nsubj=actor  obj|obl:on=recipient
  need   subj{%country,%GOV,%MIL,%COP,%REB,soldier,police,militia,agent,regime,settler,gang}
  need   obj|obl:on{%country,%CVL,%JRN,%OPP,%REL,%GOV,%REF,%NGO,@person}
  not    subj{@sport}
  core   170
  +  "Pakistan browbeated Ghanaian villagers."   170 PAK GHA

terrorise/bully verb
  frame  nsubj=actor  obj|obl:on=recipient
  need   subj{%country,%GOV,%MIL,%COP,%REB,soldier,police,militia,agent,regime,settler,gang}
  need   obj|obl:on{%country,%CVL,%JRN,%OPP,%REL,%GOV,%REF,%NGO,@person}
  not    subj{@sport}
  core   170
  +  "Cameroon terrorised Kenyan villagers."   170 CMR KEN

terrorize/bully verb
  frame  nsubj=actor  obj|obl:on=recipient
  need   subj{%country,%GOV,%MIL,%COP,%REB,soldier,police,militia,agent,regime,settler,gang}
  need   obj|obl:on{%country,%CVL,%JRN,%OPP,%REL,%GOV,%REF,%NGO,@person}
  not    subj{@sport}
  core   170
  +  "Panama terrorized Armenian villagers."   170 PAN ARM

intimidate/bully verb
  frame  nsubj=actor  obj|obl:on=recipient
  need   subj{%country,%GOV,%MIL,%COP,%REB,soldier,police,militia,agent,regime,settler,gang}
  need   obj|obl:on{%country,%CVL,%JRN,%OPP,%REL,%GOV,%REF,%NGO,@person}
  not    subj{@sport}
  core   170
  +  "Egypt intimidated Latvian villagers."   170 EGY LVA

harass/bully verb
  frame  nsubj=actor  obj|obl:on=recipient
  need   subj{%country,%GOV,%MIL,%COP,%REB,soldier,police,militia,agent,regime,settler,gang}
  need   obj|obl:on{%country,%CVL,%JRN,%OPP,%REL,%GOV,%REF,%NGO,@person}
  not    subj{@sport}
  core   170
  +  "Turkey harassed Ecuadorian villagers."   170 TUR ECU

persecute/bully verb
  frame  nsubj=actor  obj|obl:on=recipient
  need   subj{%country,%GOV,%MIL,%COP,%REB,soldier,police,militia,agent,regime,settler,gang}
  need   obj|obl:on{%country,%CVL,%JRN,%OPP,%REL,%GOV,%REF,%NGO,@person}
  not    subj{@sport}
  core   170
  +  "Ecuador persecuted Spanish villagers."   170 ECU ESP

oppress/bully verb
  frame  nsubj=actor  obj|obl:on=recipient
  need   subj{%country,%GOV,%MIL,%COP,%REB,soldier,police,militia,agent,regime,settler,gang}
  need   obj|obl:on{%country,%CVL,%JRN,%OPP,%REL,%GOV,%REF,%NGO,@person}
  not    subj{@sport}
  core   170
  +  "Cuba oppressed Vietnamese villagers."   170 CUB VNM

subjugate/bully verb
  frame  nsubj=actor  obj|obl:on=recipient
  need   subj{%country,%GOV,%MIL,%COP,%REB,soldier,police,militia,agent,regime,settler,gang}
  need   obj|obl:on{%country,%CVL,%JRN,%OPP,%REL,%GOV,%REF,%NGO,@person}
  not    subj{@sport}
  core   170
  +  "The government of Latvia subjugated a Belarusian journalist."   170 LVA BLR

repress/bully verb
  frame  nsubj=actor  obj|obl:on=recipient
  need   subj{%country,%GOV,%MIL,%COP,%REB,soldier,police,militia,agent,regime,settler,gang}
  need   obj|obl:on{%country,%CVL,%JRN,%OPP,%REL,%GOV,%REF,%NGO,@person}
  not    subj{@sport}
  core   170
  +  "Cuba repressed Moroccan villagers."   170 CUB MAR

victimise/bully verb
  frame  nsubj=actor  obj|obl:on=recipient
  need   subj{%country,%GOV,%MIL,%COP,%REB,soldier,police,militia,agent,regime,settler,gang}
  need   obj|obl:on{%country,%CVL,%JRN,%OPP,%REL,%GOV,%REF,%NGO,@person}
  not    subj{@sport}
  core   170
  +  "Uganda victimised Gambian villagers."   170 UGA GMB

victimize/bully verb
  frame  nsubj=actor  obj|obl:on=recipient
  need   subj{%country,%GOV,%MIL,%COP,%REB,soldier,police,militia,agent,regime,settler,gang}
  need   obj|obl:on{%country,%CVL,%JRN,%OPP,%REL,%GOV,%REF,%NGO,@person}
  not    subj{@sport}
  core   170
  +  "Sudan victimized Zambian villagers."   170 SDN ZMB

menace/bully verb
  frame  nsubj=actor  obj|obl:on=recipient
  need   subj{%country,%GOV,%MIL,%COP,%REB,soldier,police,militia,agent,regime,settler,gang}
  need   obj|obl:on{%country,%CVL,%JRN,%OPP,%REL,%GOV,%REF,%NGO,@person}
  not    subj{@sport}
  core   170
  +  "Portugal menaced Latvian villagers."   170 PRT LVA

torment/bully verb
  frame  nsubj=actor  obj|obl:on=recipient
  need   subj{%country,%GOV,%MIL,%COP,%REB,soldier,police,militia,agent,regime,settler,gang}
  need   obj|obl:on{%country,%CVL,%JRN,%OPP,%REL,%GOV,%REF,%NGO,@person}
  not    subj{@sport}
  core   170
  +  "India tormented Malawian villagers."   170 IND MWI

tyrannise/bully verb
  frame  nsubj=actor  obj|obl:on=recipient
  need   subj{%country,%GOV,%MIL,%COP,%REB,soldier,police,militia,agent,regime,settler,gang}
  need   obj|obl:on{%country,%CVL,%JRN,%OPP,%REL,%GOV,%REF,%NGO,@person}
  not    subj{@sport}
  core   170
  +  "Ethiopia tyrannised Malaysian villagers."   170 ETH MYS

wiretap/bully verb
  frame  nsubj=actor  obj|obl:on=recipient
  need   subj{%country,%GOV,%MIL,%COP,%REB,soldier,police,militia,agent,regime,settler,gang}
  need   obj|obl:on{%country,%CVL,%JRN,%OPP,%REL,%GOV,%REF,%NGO,@person}
  not    subj{@sport}
  core   170
  +  "Algeria wiretaped Ugandan villagers."   170 DZA UGA

surveil/bully verb
  frame  nsubj=actor  obj|obl:on=recipient
  need   subj{%country,%GOV,%MIL,%COP,%REB,soldier,police,militia,agent,regime,settler,gang}
  need   obj|obl:on{%country,%CVL,%JRN,%OPP,%REL,%GOV,%REF,%NGO,@person}
  not    subj{@sport}
  core   170
  +  "Ghana surveiled Laotian villagers."   170 GHA LAO

bug/bully verb
  frame  nsubj=actor  obj|obl:on=recipient
  need   subj{%country,%GOV,%MIL,%COP,%REB,soldier,police,militia,agent,regime,settler,gang}
  need   obj|obl:on{%country,%CVL,%JRN,%OPP,%REL,%GOV,%REF,%NGO,@person}
  not    subj{@sport}
  core   170
  +  "Morocco bugged Ugandan villagers."   170 MAR UGA

stalk/bully verb
  frame  nsubj=actor  obj|obl:on=recipient
  need   subj{%country,%GOV,%MIL,%COP,%REB,soldier,police,militia,agent,regime,settler,gang}
  need   obj|obl:on{%country,%CVL,%JRN,%OPP,%REL,%GOV,%REF,%NGO,@person}
  not    subj{@sport}
  core   170
  +  "Latvia stalked Egyptian villagers."   170 LVA EGY

enslave/bully verb
  frame  nsubj=actor  obj|obl:on=recipient
  need   subj{%country,%GOV,%MIL,%COP,%REB,soldier,police,militia,agent,regime,settler,gang}
  need   obj|obl:on{%country,%CVL,%JRN,%OPP,%REL,%GOV,%REF,%NGO,@person}
  not    subj{@sport}
  core   170
  +  "Bolivia enslaved Turkish villagers."   170 BOL TUR

conscript/bully verb
  frame  nsubj=actor  obj|obl:on=recipient
  need   subj{%country,%GOV,%MIL,%COP,%REB,soldier,police,militia,agent,regime,settler,gang}
  need   obj|obl:on{%country,%CVL,%JRN,%OPP,%REL,%GOV,%REF,%NGO,@person}
  not    subj{@sport}
  core   170
  +  "Togo conscripted Libyan villagers."   170 TGO LBY

intimidation/bullying noun
  frame  poss|nmod:by|amod=actor  nmod:of|nmod:against|nmod:on=recipient
  core   170  when nmod:of|nmod:against|nmod:on{%country,%CVL,%JRN,%OPP,%REL,%GOV,%NGO,@person,minority} poss|nmod:by|amod{*}
  +  "Turkey's intimidation of Armenian journalists went on."   170 TUR ARM

harassment/bullying noun
  frame  poss|nmod:by|amod=actor  nmod:of|nmod:against|nmod:on=recipient
  core   170  when nmod:of|nmod:against|nmod:on{%country,%CVL,%JRN,%OPP,%REL,%GOV,%NGO,@person,minority} poss|nmod:by|amod{*}
  +  "Finland's harassment of Zambian journalists went on."   170 FIN ZMB

persecution/bullying noun
  frame  poss|nmod:by|amod=actor  nmod:of|nmod:against|nmod:on=recipient
  core   170  when nmod:of|nmod:against|nmod:on{%country,%CVL,%JRN,%OPP,%REL,%GOV,%NGO,@person,minority} poss|nmod:by|amod{*}
  +  "Cameroon's persecution of Nigerian journalists went on."   170 CMR NGA

oppression/bullying noun
  frame  poss|nmod:by|amod=actor  nmod:of|nmod:against|nmod:on=recipient
  core   170  when nmod:of|nmod:against|nmod:on{%country,%CVL,%JRN,%OPP,%REL,%GOV,%NGO,@person,minority} poss|nmod:by|amod{*}
  +  "Greece's oppression of Iranian journalists went on."   170 GRC IRN

blackmail/bullying noun
  frame  poss|nmod:by|amod=actor  nmod:of|nmod:against|nmod:on=recipient
  core   170  when nmod:of|nmod:against|nmod:on{%country,%CVL,%JRN,%OPP,%REL,%GOV,%NGO,@person,minority} poss|nmod:by|amod{*}
  +  "Sudan's blackmail of Armenian journalists went on."   170 SDN ARM

coercion/bullying noun
  frame  poss|nmod:by|amod=actor  nmod:of|nmod:against|nmod:on=recipient
  core   170  when nmod:of|nmod:against|nmod:on{%country,%CVL,%JRN,%OPP,%REL,%GOV,%NGO,@person,minority} poss|nmod:by|amod{*}
  +  "Sudan's coercion of Panamanian journalists went on."   170 SDN PAN

extortion/bullying noun
  frame  poss|nmod:by|amod=actor  nmod:of|nmod:against|nmod:on=recipient
  core   170  when nmod:of|nmod:against|nmod:on{%country,%CVL,%JRN,%OPP,%REL,%GOV,%NGO,@person,minority} poss|nmod:by|amod{*}
  +  "Zambia's extortion of Iranian journalists went on."   170 ZMB IRN

subjugation/bullying noun
  frame  poss|nmod:by|amod=actor  nmod:of|nmod:against|nmod:on=recipient
  core   170  when nmod:of|nmod:against|nmod:on{%country,%CVL,%JRN,%OPP,%REL,%GOV,%NGO,@person,minority} poss|nmod:by|amod{*}
  +  "Uganda's subjugation of Ecuadorian journalists went on."   170 UGA ECU

surveillance/bullying noun
  frame  poss|nmod:by|amod=actor  nmod:of|nmod:against|nmod:on=recipient
  core   170  when nmod:of|nmod:against|nmod:on{%country,%CVL,%JRN,%OPP,%REL,%GOV,%NGO,@person,minority} poss|nmod:by|amod{*}
  +  "Peru's surveillance of Vietnamese journalists went on."   170 PER VNM

wiretapping/bullying noun
  frame  poss|nmod:by|amod=actor  nmod:of|nmod:against|nmod:on=recipient
  core   170  when nmod:of|nmod:against|nmod:on{%country,%CVL,%JRN,%OPP,%REL,%GOV,%NGO,@person,minority} poss|nmod:by|amod{*}
  +  "Malaysia's wiretapping of Nigerian journalists went on."   170 MYS NGA

eavesdropping/bullying noun
  frame  poss|nmod:by|amod=actor  nmod:of|nmod:against|nmod:on=recipient
  core   170  when nmod:of|nmod:against|nmod:on{%country,%CVL,%JRN,%OPP,%REL,%GOV,%NGO,@person,minority} poss|nmod:by|amod{*}
  +  "Spain's eavesdropping of Rwandan journalists went on."   170 ESP RWA

spying/bullying noun
  frame  poss|nmod:by|amod=actor  nmod:of|nmod:against|nmod:on=recipient
  core   170  when nmod:of|nmod:against|nmod:on{%country,%CVL,%JRN,%OPP,%REL,%GOV,%NGO,@person,minority} poss|nmod:by|amod{*}
  +  "Sudan's spying of Norwegian journalists went on."   170 SDN NOR

witch-hunt/bullying noun hunt
  frame  poss|nmod:by|amod=actor  nmod:of|nmod:against|nmod:on=recipient
  need   compound|amod{witch}
  core   170  when nmod:of|nmod:against|nmod:on{%country,%CVL,%JRN,%OPP,%REL,%GOV,%NGO,@person,minority} poss|nmod:by|amod{*}
  +  "Ecuador's witch hunt against Gambian journalists went on."   170 ECU GMB

disinformation-campaign/bullying noun campaign
  frame  poss|nmod:by|amod=actor  nmod:of|nmod:against|nmod:on=recipient
  need   compound|amod{disinformation}
  core   170  when nmod:of|nmod:against|nmod:on{%country,%CVL,%JRN,%OPP,%REL,%GOV,%NGO,@person,minority} poss|nmod:by|amod{*}
  +  "Turkey's disinformation campaign of Sudanese journalists went on."   170 TUR SDN

propaganda-campaign/bullying noun campaign
  frame  poss|nmod:by|amod=actor  nmod:of|nmod:against|nmod:on=recipient
  need   compound|amod{propaganda}
  core   170  when nmod:of|nmod:against|nmod:on{%country,%CVL,%JRN,%OPP,%REL,%GOV,%NGO,@person,minority} poss|nmod:by|amod{*}
  +  "Cameroon's propaganda campaign of Peruvian journalists went on."   170 CMR PER

hold/holding verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:on=topic
  need   subj{%COP,%MIL,%GOV,%country,police,authority,agent,soldier,guard,officer}
  need   obj{@person,@rights-defender,@prisoner,@captive,%JRN,%REF,combatant,suspect,national,man}
  not    xcomp|obj{responsible,accountable,liable,hostage,captive}  subj{@sport}
  core   173
  +  "Belarusian police held two Portuguese activists for a week."   173 BLR PRT

keep/holding verb
  frame  nsubj=actor  obj=recipient  obl:for|obl:over|obl:on=topic
  need   subj{%COP,%MIL,%GOV,%country,police,authority,agent,soldier,guard,officer}
  need   obj{@person,@rights-defender,@prisoner,@captive,%JRN,%REF,combatant,suspect,national,man}
  not    xcomp|obj{responsible,accountable,liable,hostage,captive}  subj{@sport}
  core   173
  +  "Romanian police kept two Swedish activists for a week."   173 ROU SWE

emergency-rule/nouns noun rule
  frame  nmod:by|poss|amod=actor  nmod:in|nmod:on|nmod:across=place
  need   compound|amod{emergency}
  core   1724  when amod|compound{martial,emergency}
  core   1723  when amod|compound{night}
  core   172  when nmod:by|poss|amod{%country,%GOV}
  +  "Malaysia's emergency rule was reported."   1724 MYS -

martial-law/nouns noun law
  frame  nmod:by|poss|amod=actor  nmod:in|nmod:on|nmod:across=place
  need   compound|amod{martial}
  core   1724  when amod|compound{martial,emergency}
  core   1723  when amod|compound{night}
  core   172  when nmod:by|poss|amod{%country,%GOV}
  +  "Kenya's martial law was reported."   1724 KEN -

lockdown/nouns noun
  frame  nmod:by|poss|amod=actor  nmod:in|nmod:on|nmod:across=place
  core   1724  when amod|compound{martial,emergency}
  core   1723  when amod|compound{night}
  core   172  when nmod:by|poss|amod{%country,%GOV}
  +  "Egypt's lockdown was reported."   172 EGY -

night-curfew/nouns noun curfew
  frame  nmod:by|poss|amod=actor  nmod:in|nmod:on|nmod:across=place
  need   compound|amod{night}
  core   1724  when amod|compound{martial,emergency}
  core   1723  when amod|compound{night}
  core   172  when nmod:by|poss|amod{%country,%GOV}
  +  "Sudan's night curfew was reported."   1723 SDN -

put/under verb
  frame  nsubj=actor  obj=recipient
  need   obl:under|obl:into|obl:in{curfew,emergency,martial law,emergency law,lockdown,quarantine,emergency rule}
  need   subj|obj{%country,%GOV,%MIL,%COP,government,city,town,capital,region,district,authority,president,state}
  core   1723  when obl:under{curfew}
  core   1724  when obl:under{emergency,martial law,emergency law,emergency rule,state of emergency}
  core   172  when obl:under|obl:in|obl:into{lockdown,quarantine}
  +  "Algeria put three towns under curfew."   1723 DZA -

place/under verb
  frame  nsubj=actor  obj=recipient
  need   obl:under|obl:into|obl:in{curfew,emergency,martial law,emergency law,lockdown,quarantine,emergency rule}
  need   subj|obj{%country,%GOV,%MIL,%COP,government,city,town,capital,region,district,authority,president,state}
  core   1723  when obl:under{curfew}
  core   1724  when obl:under{emergency,martial law,emergency law,emergency rule,state of emergency}
  core   172  when obl:under|obl:in|obl:into{lockdown,quarantine}
  +  "Cameroon placed three towns under curfew."   1723 CMR -

keep/under verb
  frame  nsubj=actor  obj=recipient
  need   obl:under|obl:into|obl:in{curfew,emergency,martial law,emergency law,lockdown,quarantine,emergency rule}
  need   subj|obj{%country,%GOV,%MIL,%COP,government,city,town,capital,region,district,authority,president,state}
  core   1723  when obl:under{curfew}
  core   1724  when obl:under{emergency,martial law,emergency law,emergency rule,state of emergency}
  core   172  when obl:under|obl:in|obl:into{lockdown,quarantine}
  +  "Romania kept three towns under curfew."   1723 ROU -

impose/under verb
  frame  nsubj=actor  obj=recipient
  need   obl:under|obl:into|obl:in{curfew,emergency,martial law,emergency law,lockdown,quarantine,emergency rule}
  need   subj|obj{%country,%GOV,%MIL,%COP,government,city,town,capital,region,district,authority,president,state}
  core   1723  when obl:under{curfew}
  core   1724  when obl:under{emergency,martial law,emergency law,emergency rule,state of emergency}
  core   172  when obl:under|obl:in|obl:into{lockdown,quarantine}
  +  "Cameroon imposed three towns under curfew."   1723 CMR -

strip/strip verb
  frame  nsubj=actor  obj=recipient
  need   obl:of{citizenship,nationality,immunity,licence,license,passport,right,autonomy,post,seat,status,rank,power}
  not    subj{@sport}  obl:of{title,medal}
  core   172
  +  "Ghana stripped a Laotian preacher of his citizenship."   172 GHA LAO

deprive/strip verb
  frame  nsubj=actor  obj=recipient
  need   obl:of{citizenship,nationality,immunity,licence,license,passport,right,autonomy,post,seat,status,rank,power}
  not    subj{@sport}  obl:of{title,medal}
  core   172
  +  "Spain deprived a Cameroonian preacher of his citizenship."   172 ESP CMR

divest/strip verb
  frame  nsubj=actor  obj=recipient
  need   obl:of{citizenship,nationality,immunity,licence,license,passport,right,autonomy,post,seat,status,rank,power}
  not    subj{@sport}  obl:of{title,medal}
  core   172
  +  "Turkey divested a Kenyan preacher of his citizenship."   172 TUR KEN

revoke/papers verb
  frame  nsubj=actor  nmod:of|poss|obl:of|obl:from=recipient
  need   obj{citizenship,nationality,immunity,licence,license,passport,permit,accreditation,residency,press card,broadcasting licence,visa}
  need   subj{%country,%GOV,%JUD,%LEG,%COP,government,ministry,court,regulator,parliament}
  core   1721  when obj{press card,press pass,accreditation,broadcasting licence,broadcast licence}
  core   172
  +  "Latvia revoked the citizenship of a Moroccan preacher."   172 LVA MAR

cancel/papers verb
  frame  nsubj=actor  nmod:of|poss|obl:of|obl:from=recipient
  need   obj{citizenship,nationality,immunity,licence,license,passport,permit,accreditation,residency,press card,broadcasting licence,visa}
  need   subj{%country,%GOV,%JUD,%LEG,%COP,government,ministry,court,regulator,parliament}
  core   1721  when obj{press card,press pass,accreditation,broadcasting licence,broadcast licence}
  core   172
  +  "Chile canceled the citizenship of a Turkish preacher."   172 CHL TUR

withdraw/papers verb
  frame  nsubj=actor  nmod:of|poss|obl:of|obl:from=recipient
  need   obj{citizenship,nationality,immunity,licence,license,passport,permit,accreditation,residency,press card,broadcasting licence,visa}
  need   subj{%country,%GOV,%JUD,%LEG,%COP,government,ministry,court,regulator,parliament}
  core   1721  when obj{press card,press pass,accreditation,broadcasting licence,broadcast licence}
  core   172
  +  "Vietnam withdrew the citizenship of a Ghanaian preacher."   172 VNM GHA

annul/papers verb
  frame  nsubj=actor  nmod:of|poss|obl:of|obl:from=recipient
  need   obj{citizenship,nationality,immunity,licence,license,passport,permit,accreditation,residency,press card,broadcasting licence,visa}
  need   subj{%country,%GOV,%JUD,%LEG,%COP,government,ministry,court,regulator,parliament}
  core   1721  when obj{press card,press pass,accreditation,broadcasting licence,broadcast licence}
  core   172
  +  "Sweden annulled the citizenship of a Ghanaian preacher."   172 SWE GHA

strip/papers verb
  frame  nsubj=actor  nmod:of|poss|obl:of|obl:from=recipient
  need   obj{citizenship,nationality,immunity,licence,license,passport,permit,accreditation,residency,press card,broadcasting licence,visa}
  need   subj{%country,%GOV,%JUD,%LEG,%COP,government,ministry,court,regulator,parliament}
  core   1721  when obj{press card,press pass,accreditation,broadcasting licence,broadcast licence}
  core   172
  +  "Bolivia stripped the citizenship of a Cuban preacher."   172 BOL CUB

rescind/papers verb
  frame  nsubj=actor  nmod:of|poss|obl:of|obl:from=recipient
  need   obj{citizenship,nationality,immunity,licence,license,passport,permit,accreditation,residency,press card,broadcasting licence,visa}
  need   subj{%country,%GOV,%JUD,%LEG,%COP,government,ministry,court,regulator,parliament}
  core   1721  when obj{press card,press pass,accreditation,broadcasting licence,broadcast licence}
  core   172
  +  "Finland rescinded the citizenship of an Ethiopian preacher."   172 FIN ETH

remain/custody verb
  frame  nsubj=recipient
  need   obl:in|obl:under|obl:behind{custody,detention,jail,prison,house arrest}
  need   subj{@person,@rights-defender,%JRN,%OPP,%GOV,%LEG}
  core   173
  +  "The Rwandan editor remained in custody."   173 - RWA

stay/custody verb
  frame  nsubj=recipient
  need   obl:in|obl:under|obl:behind{custody,detention,jail,prison,house arrest}
  need   subj{@person,@rights-defender,%JRN,%OPP,%GOV,%LEG}
  core   173
  +  "The Thai editor stayed in custody."   173 - THA

languish/custody verb
  frame  nsubj=recipient
  need   obl:in|obl:under|obl:behind{custody,detention,jail,prison,house arrest}
  need   subj{@person,@rights-defender,%JRN,%OPP,%GOV,%LEG}
  core   173
  +  "The Peruvian editor languished in custody."   173 - PER
